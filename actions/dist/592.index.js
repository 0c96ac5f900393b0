export const id = 592;
export const ids = [
    592
];
export const modules = {
    8592: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>rolling_deploy_src
        });
        var src = __webpack_require__(7740);
        var kit_src = __webpack_require__(1040);
        let inputs = {
            release: kit_src.sh.releaseId({
                description: 'Release to deploy, as upload-bundle or build-bundle gave it.',
                example: '${{ steps.bundle.outputs.release }}',
                required: true
            }),
            migrate: kit_src.hF.flag({
                description: 'Run the migrations of the release, once, on one host, before any host is switched.',
                example: 'false',
                default: 'true'
            }),
            'migrate-timeout': src.$z,
            ...src.Ct,
            'dry-run': kit_src.sh.dryRun,
            'pause-after-canary': kit_src.hF.flag({
                description: 'End well when the canary serves the release, has proven it and has baked: all other hosts have it at hand and wait. Deploying the same release without it goes on.',
                example: 'true',
                default: 'false'
            }),
            ...src.Ff
        };
        async function run(inputs, ports) {
            return await (0, src.u0)(inputs, ports);
        }
        let rolling_deploy_src = (0, src._s)(inputs, run);
    }
};
