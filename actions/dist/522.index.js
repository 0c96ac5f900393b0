export const id = 522;
export const ids = [
    522
];
export const modules = {
    1522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>backup_freshness_src
        });
        var src = __webpack_require__(1040);
        let PATIENCE = 10_000;
        function heartbeatTo(url, signal) {
            return async (fresh)=>{
                if (void 0 === url) return;
                let whole = AbortSignal.any([
                    signal,
                    AbortSignal.timeout(PATIENCE)
                ]);
                let address = url.replace(/\/$/, '');
                let answer = await fetch(fresh ? address : `${address}/fail`, {
                    signal: whole
                });
                if (!answer.ok) throw new Error(`it answered ${answer.status}`);
            };
        }
        let monitorUrl = src.hF.matching('URL', /^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/, 'an https URL without a query');
        let inputs = {
            bucket: src.sh.backupBucket,
            role: src.sh.role,
            environment: src.sh.backedUpEnvironment,
            'max-age': src.hF.duration({
                description: 'How old the data of the newest verified backup may be. Drills every week leave room for one that is a day late.',
                example: '2d',
                default: '8d'
            }),
            'max-backup-age': src.hF.duration({
                description: 'How old the data of the newest backup may be, verified or not.',
                example: '3h',
                default: '26h'
            }),
            heartbeat: monitorUrl({
                description: 'URL of a monitor elsewhere, which misses what never ran. Asked when backups are fresh; with `/fail` behind it when they are not. One that does not answer is a warning.',
                example: 'https://hc-ping.com/5c0e9f0b-7d0a-4e7e-9f0e-2f6b1c9d8a11',
                secret: true
            })
        };
        var backups_src = __webpack_require__(4150);
        let outputs = {
            newest: 'Id of the newest backup.',
            'newest-verified': 'Id of the newest backup that a drill restored.'
        };
        function report({ newest, newestVerified }, inputs, runtime) {
            let { log, clock, summary } = runtime;
            runtime.output('newest', newest?.manifest.id ?? '');
            runtime.output('newest-verified', newestVerified?.manifest.id ?? '');
            let told = (name, backup, allowed)=>{
                if (void 0 === backup) return [];
                let age = (0, src.a3)(clock.now() - (0, backups_src.ox)(backup.manifest));
                return [
                    `${name}, ${backup.manifest.id}, has data ${age} old; ${(0, src.a3)(allowed)} is allowed.`
                ];
            };
            let lines = [
                ...told('The newest backup', newest, inputs.maxBackupAge),
                ...told('The newest verified one', newestVerified, inputs.maxAge)
            ];
            for (let line of lines)log.info(line);
            summary.add(`### 🕰️ Backups of ${inputs.environment} are fresh`, lines.map((line)=>`- ${src.wD.plain(line)}`).join('\n'));
        }
        async function run(inputs, ports) {
            try {
                let freshness = await requireFresh(inputs, ports);
                await tell(true, ports);
                return freshness;
            } catch (error) {
                await tell(false, ports);
                throw error;
            }
        }
        async function requireFresh({ environment, maxAge, maxBackupAge }, { store, clock, signal }) {
            let catalogue = await (0, backups_src.YW)(store, environment, signal);
            let allowed = {
                verified: maxAge,
                backup: maxBackupAge
            };
            let freshness = (0, backups_src.dT)(catalogue, allowed, clock.now());
            if (void 0 !== freshness.failure) throw freshness.failure;
            return freshness;
        }
        async function tell(fresh, { heartbeat, log }) {
            try {
                await heartbeat(fresh);
            } catch (error) {
                log.warning(`The monitor was not told that backups are ${fresh ? '' : 'not '}fresh: ${(0, src.bD)(error)}.`);
            }
        }
        let backup_freshness_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(259)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let { clock, log, signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                let heartbeat = heartbeatTo(values.heartbeat, signal);
                report(await run(values, {
                    store,
                    heartbeat,
                    clock,
                    log,
                    signal
                }), values, runtime);
            }
        });
    }
};
