export const id = 924;
export const ids = [
    924
];
export const modules = {
    3886: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>history_src
        });
        var src = __webpack_require__(1040);
        var releases_src = __webpack_require__(164);
        let inputs = {
            bucket: src.sh.bucket,
            role: src.sh.role,
            environment: src.sh.environment,
            count: src.hF.count({
                description: 'How many deployments to tell of, the newest first.',
                example: '50',
                default: '20'
            })
        };
        let outputs = {
            live: 'The release that the environment must run; empty where nothing was ever deployed.',
            deployments: 'JSON: the deployments, newest first: number, release, verdict, start, end, who, run, and why it failed.'
        };
        let SIGNS = {
            succeeded: '✅',
            paused: '⏸️',
            reverted: '↩️',
            failed: '❌',
            cancelled: '🚫',
            running: '⏳'
        };
        function report({ desired, deployments }, { environment }, runtime) {
            runtime.output('live', desired?.release ?? '');
            runtime.output('deployments', JSON.stringify(deployments.map(brief)));
            let live = void 0 === desired ? 'Nothing was ever deployed' : `Must run ${desired.release} since deployment ${desired.number}`;
            runtime.log.info(`${environment}: ${live}.`);
            for (let each of deployments)runtime.log.info(line(each));
            runtime.summary.add(`### History of ${environment}`, `${src.wD.plain(live)}.`, src.wD.table([
                '',
                'Release',
                'Began',
                'Took',
                'By',
                'Hosts',
                'Why'
            ], deployments.map((each)=>[
                    `${SIGNS[each.verdict]} ${each.number}`,
                    src.wD.code(each.release),
                    moment(each),
                    tookOf(each),
                    `[${src.wD.plain(each.by.actor)}](${each.by.run})`,
                    String(each.hosts.length),
                    src.wD.plain(why(each))
                ])));
        }
        function line(each) {
            let parts = [
                each.number,
                each.verdict,
                each.release,
                moment(each),
                tookOf(each),
                each.by.actor,
                why(each)
            ];
            return parts.filter((part)=>'' !== part).join('  ');
        }
        function brief({ by, ...each }) {
            let { number, release, base, verdict, startedAt, endedAt, failure, override, withdraws } = each;
            let who = {
                actor: by.actor,
                run: by.run
            };
            return {
                number,
                release,
                base,
                verdict,
                startedAt,
                endedAt,
                ...who,
                failure,
                override,
                withdraws
            };
        }
        function moment({ startedAt }) {
            return `${startedAt.slice(0, 16).replace('T', ' ')} UTC`;
        }
        function tookOf({ startedAt, endedAt }) {
            return void 0 === endedAt ? '' : (0, src.a3)(Date.parse(endedAt) - Date.parse(startedAt));
        }
        function why({ reason, failure, override, withdraws, drained, suspended = [] }) {
            let told = reason ?? failure;
            return [
                void 0 === told ? '' : `[${told.code}] ${told.message.split('\n')[0]}`,
                void 0 === withdraws ? '' : `rolled back from ${withdraws}`,
                void 0 === override ? '' : `overridden: ${override}`,
                0 === drained.length ? '' : `${drained.length} targets still out of the balancer`,
                ...suspended.map(({ group })=>`${group} does not scale yet`)
            ].filter((part)=>'' !== part).join('; ');
        }
        async function run({ count }, { ledger }) {
            let [desired, deployments] = await Promise.all([
                ledger.desired(),
                ledger.history(count)
            ]);
            return {
                desired,
                deployments
            };
        }
        let history_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(878)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let ledger = new releases_src.Oc(new S3Store(values.bucket, runtime.signal), values.environment);
                report(await run(values, {
                    ledger
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
