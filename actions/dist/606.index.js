export const id = 606;
export const ids = [
    606
];
export const modules = {
    7606: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>converge_src
        });
        var src = __webpack_require__(7740);
        var kit_src = __webpack_require__(1040);
        let inputs = {
            'check-only': kit_src.hF.flag({
                description: 'Change nothing; end red where a host does not serve what the environment must run. For a schedule.',
                example: 'true',
                default: 'false'
            }),
            ...src.Ff
        };
        var fleet_src = __webpack_require__(8662);
        async function run(inputs, ports) {
            let { release, number } = await (0, fleet_src.OO)(ports.ledger, inputs.environment);
            let wish = {
                ...inputs,
                release,
                expected: number,
                migrate: false,
                migrateTimeout: 0,
                dryRun: inputs.checkOnly,
                ignoresFreeze: true
            };
            let result = await (0, src.u0)(wish, ports);
            let drift = result.dryRun ? (0, fleet_src.fN)(result.plan, release, inputs.environment) : void 0;
            if (void 0 !== drift) throw drift;
            return result;
        }
        let converge_src = (0, src._s)(inputs, run);
    }
};
