export const id = 608;
export const ids = [
    608
];
export const modules = {
    9608: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>prune_backups_src
        });
        var src = __webpack_require__(6765);
        let keep = (each, fallback, example)=>src.hF.count({
                description: `Of so many ${each} the last backup stays. Those without a backup do not count.`,
                example,
                default: fallback
            });
        let inputs = {
            bucket: src.sh.backupBucket,
            role: src.sh.role,
            environment: src.sh.backedUpEnvironment,
            'keep-hourly': keep('hours', '24', '48'),
            'keep-daily': keep('days', '7', '14'),
            'keep-weekly': keep('weeks', '5', '8'),
            'keep-monthly': keep('months', '12', '36'),
            'keep-verified': src.hF.count({
                description: 'So many of the newest backups that a drill restored stay, however old they are; at least one. As long as none is verified, all backups stay.',
                example: '5',
                default: '3'
            }),
            'dry-run': src.sh.dryRun
        };
        var backups_src = __webpack_require__(2549);
        let outputs = {
            removed: 'How many backups were removed; with `dry-run`, would be.',
            'freed-bytes': 'Bytes of all that goes: these backups, packs and logs that nothing needs, what never came to its end.',
            'kept-bytes': 'Bytes of what stays.'
        };
        function report({ plan, leftovers, freed, left }, inputs, runtime) {
            let { log, summary } = runtime;
            let { kept, removed } = plan;
            runtime.output('removed', String(removed.length));
            runtime.output('freed-bytes', String(freed));
            runtime.output('kept-bytes', String(left));
            let did = inputs.dryRun ? 'Would remove' : 'Removed';
            let said = `${did} ${removed.length} backups of ${inputs.environment}, ${(0, src.Xq)(freed)}; ${kept.length} stay, ${(0, src.Xq)(left)}`;
            let goes = [
                ...removed.map(named),
                ...loose(leftovers)
            ];
            log.info(`${said}.`);
            if (kept.length > 0 && kept.every(({ verification })=>void 0 === verification)) log.warning('No drill has restored any backup yet: nobody knows which are good, so all stay. Drill first.');
            for (let each of goes)log.info(`${did.toLowerCase()} ${each}`);
            for (let each of kept)log.info(`keeps ${named(each)}: ${each.why.join(', ')}`);
            summary.add(`### 🧹 ${src.wD.plain(said)}`, goes.map((each)=>`- ${did} ${src.wD.plain(each)}`).join('\n'), src.wD.table([
                'Backup that stays',
                'Bytes',
                'Why'
            ], kept.map(({ manifest, objects, why })=>[
                    src.wD.code(manifest.id),
                    (0, src.Xq)((0, backups_src.e6)(objects)),
                    src.wD.plain(why.join(', '))
                ])));
        }
        function named({ manifest, objects }) {
            return `${manifest.id}, ${(0, src.Xq)((0, backups_src.e6)(objects))}`;
        }
        function loose({ unfinished, packs, logs }) {
            let counted = (objects, what)=>0 === objects.length ? [] : [
                    `${objects.length} ${what}, ${(0, src.Xq)((0, backups_src.e6)(objects))}`
                ];
            return [
                ...counted(unfinished, 'objects of backups that never came to their end'),
                ...counted(packs, 'packs that no backup refers to any more'),
                ...counted(logs, 'logs from before the oldest backup that stays')
            ];
        }
        async function run(inputs, { store, clock, signal }) {
            let { environment, dryRun } = inputs;
            let catalogue = (0, backups_src.bi)(await (0, backups_src.YW)(store, environment, signal));
            let logs = await store.list((0, backups_src.e3)(environment));
            let now = clock.now();
            let plan = (0, backups_src.SA)(await (0, backups_src.X6)(catalogue, store, signal), policyOf(inputs), now);
            let leftovers = (0, backups_src.Kz)(catalogue, logs, plan, now);
            if (!dryRun) await (0, backups_src.DA)(environment, leftovers, plan, store, signal);
            let freed = (0, backups_src.e6)((0, backups_src.al)(leftovers).flat());
            return {
                plan,
                leftovers,
                freed,
                left: (0, backups_src.e6)([
                    ...(0, backups_src.tl)(catalogue),
                    ...logs
                ]) - freed
            };
        }
        function policyOf({ keepHourly, keepDaily, keepWeekly, keepMonthly, keepVerified }) {
            return {
                hourly: keepHourly,
                daily: keepDaily,
                weekly: keepWeekly,
                monthly: keepMonthly,
                verified: keepVerified
            };
        }
        let prune_backups_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(640)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let { clock, signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                report(await run(values, {
                    store,
                    clock,
                    signal
                }), values, runtime);
            }
        });
    }
};
