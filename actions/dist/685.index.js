export const id = 685;
export const ids = [
    685
];
export const modules = {
    5685: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>rollback_src
        });
        var src = __webpack_require__(7740);
        var kit_src = __webpack_require__(1040);
        let inputs = {
            to: kit_src.sh.releaseId({
                description: 'Release to return to. Without it, the newest that went out well and was not taken back since.',
                example: '1a2b3c4-5d6e7f8a9b0c'
            }),
            migrate: kit_src.hF.flag({
                description: 'Run the migrations of the release returned to. Migrations are never run backwards: the older code must live with the newer schema.',
                example: 'true',
                default: 'false'
            }),
            'migrate-timeout': src.$z,
            'dry-run': kit_src.sh.dryRun,
            ...src.Ff
        };
        var fleet_src = __webpack_require__(8662);
        async function run(inputs, ports) {
            let { release, expected, withdraws } = await (0, fleet_src.mC)(ports.ledger, inputs.environment, inputs.to);
            ports.log.info(`Returning ${inputs.environment} to ${release}.`);
            return await (0, src.u0)({
                ...inputs,
                release,
                expected,
                withdraws,
                ignoresFreeze: true
            }, ports);
        }
        let rollback_src = (0, src._s)(inputs, run);
    }
};
