export const id = 132;
export const ids = [
    132
];
export const modules = {
    5934: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>prune_bundles_src
        });
        var src = __webpack_require__(1040);
        var releases_src = __webpack_require__(164);
        let inputs = {
            bucket: src.sh.bucket,
            role: src.sh.role,
            'keep-deployments': src.hF.count({
                description: 'Deployments of each environment whose releases stay, counted from the newest. What an environment runs, and what a rollback returns to, stays in any case.',
                example: '50',
                default: '20'
            }),
            'keep-for': src.hF.duration({
                description: 'Younger bundles stay, whether or not they were deployed.',
                example: '90d',
                default: '30d'
            }),
            'dry-run': src.sh.dryRun
        };
        let outputs = {
            removed: 'How many bundles and differences were removed; with `dry-run`, would be.',
            'freed-bytes': 'Bytes that they take.',
            'kept-bytes': 'Bytes of what stays.'
        };
        function report({ kept, removed, foreign }, inputs, runtime) {
            let { log, summary } = runtime;
            let [freed, left] = [
                bytesOf(removed),
                bytesOf(kept)
            ];
            runtime.output('removed', String(removed.length));
            runtime.output('freed-bytes', String(freed));
            runtime.output('kept-bytes', String(left));
            let did = inputs.dryRun ? 'Would remove' : 'Removed';
            let said = `${did} ${counted(removed)}, ${(0, src.Xq)(freed)}; ${counted(kept)} stay, ${(0, src.Xq)(left)}`;
            log.info(`${inputs.bucket}: ${said}.`);
            for (let each of removed)log.info(`${did.toLowerCase()} ${line(each)}`);
            for (let each of kept)log.info(`keeps ${line(each)}: ${each.why}`);
            for (let { key } of foreign)log.info(`leaves alone ${key}: it is no bundle`);
            summary.add(`### 🧹 ${src.wD.plain(said)}`, src.wD.table([
                'Why it stays',
                'How many',
                'Bytes'
            ], [
                ...Map.groupBy(kept, ({ why })=>why)
            ].map(([why, those])=>[
                    src.wD.plain(why),
                    String(those.length),
                    (0, src.Xq)(bytesOf(those))
                ])));
        }
        function bytesOf(stored) {
            return stored.reduce((total, { bytes })=>total + bytes, 0);
        }
        function counted(stored) {
            let bundles = stored.filter(({ base })=>void 0 === base).length;
            return `${bundles} bundles and ${stored.length - bundles} differences`;
        }
        function line({ digest, base, bytes, writtenAt }) {
            let what = void 0 === base ? digest.slice(0, 12) : `${base.slice(0, 12)} → ${digest.slice(0, 12)}`;
            return `${what}, ${(0, src.Xq)(bytes)}, of ${new Date(writtenAt).toISOString().slice(0, 10)}`;
        }
        var fleet_src = __webpack_require__(8662);
        function usesOf(environment, desired, history, deployments) {
            let uses = [];
            let use = (release, why)=>{
                if (void 0 !== release && '' !== release) uses.push({
                    release,
                    why
                });
            };
            use(desired?.release, `${environment} runs it`);
            if (void 0 !== desired) use((0, fleet_src.Dp)(desired.release, history), `${environment} can return to it`);
            use(desired?.previous, `${environment} ran it before`);
            for (let { number, release, base, hosts } of history.slice(0, deployments)){
                use(release, `deployment ${number} of ${environment}`);
                use(base, `base of deployment ${number} of ${environment}`);
                for (let host of hosts)use(host.release, `${host.name} had it at deployment ${number} of ${environment}`);
            }
            return uses;
        }
        async function run(inputs, ports) {
            let { store, clock, log } = ports;
            let shelf = (0, releases_src.Yg)(await store.list(releases_src.cE));
            let uses = await readUses(inputs, ports);
            if (0 === uses.length) {
                log.warning('Nothing was ever deployed from this bucket: nothing says what is needed, so all stays.');
                return {
                    kept: shelf.stored.map((each)=>({
                            ...each,
                            why: UNKNOWN
                        })),
                    removed: [],
                    foreign: shelf.foreign
                };
            }
            let plan = (0, releases_src.SA)(shelf, uses, clock.now() - inputs.keepFor);
            if (!inputs.dryRun) await (0, releases_src.Ox)(plan.removed, store, ()=>readUses(inputs, ports));
            return plan;
        }
        let UNKNOWN = 'nothing was ever deployed';
        async function readUses({ keepDeployments }, { store, ledgerOf }) {
            let records = await store.list(releases_src.ju);
            let environments = new Set(records.map(({ key })=>(0, releases_src.p7)(key)));
            let uses = [];
            for (let environment of environments){
                if (void 0 === environment) continue;
                let ledger = ledgerOf(environment);
                let history = await ledger.history(Math.max(keepDeployments, fleet_src.OE));
                uses.push(...usesOf(environment, await ledger.desired(), history, keepDeployments));
            }
            return uses;
        }
        let prune_bundles_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(878)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let { clock, log, signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                let ledgerOf = (environment)=>new releases_src.Oc(store, environment);
                report(await run(values, {
                    store,
                    ledgerOf,
                    clock,
                    log
                }), values, runtime);
            }
        });
    },
    4377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
    }
};
