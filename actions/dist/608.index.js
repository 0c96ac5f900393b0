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
        var src = __webpack_require__(4150);
        var kit_src = __webpack_require__(1040);
        let keep = (each, fallback, example)=>kit_src.hF.count({
                description: `Of so many ${each} the last backup stays. Those without a backup do not count.`,
                example,
                default: fallback
            });
        let inputs = {
            bucket: kit_src.sh.backupBucket,
            role: kit_src.sh.role,
            environment: kit_src.sh.backedUpEnvironment,
            'keep-hourly': keep('hours', '24', '48'),
            'keep-daily': keep('days', '7', '14'),
            'keep-weekly': keep('weeks', '5', '8'),
            'keep-monthly': keep('months', '12', '36'),
            'keep-verified': kit_src.hF.count({
                description: 'So many of the newest backups that a drill restored stay, however old they are; at least one. As long as none is verified, all backups stay.',
                example: '5',
                default: '3'
            }),
            'rds-instance': kit_src.sh.rdsInstance('Instance of RDS whose snapshots `backup` made: those go with their backups. A snapshot that is removed cannot be brought back.'),
            'dry-run': kit_src.sh.dryRun
        };
        let outputs = {
            removed: 'How many backups were removed; with `dry-run`, would be.',
            'freed-bytes': 'Bytes of all that goes: these backups, packs and logs that nothing needs, what never came to its end.',
            'kept-bytes': 'Bytes of what stays.'
        };
        function report({ plan, leftovers, snapshots, freed, left }, inputs, runtime) {
            let { log, summary } = runtime;
            let { kept, removed } = plan;
            runtime.output('removed', String(removed.length));
            runtime.output('freed-bytes', String(freed));
            runtime.output('kept-bytes', String(left));
            let did = inputs.dryRun ? 'Would remove' : 'Removed';
            let said = `${did} ${removed.length} backups of ${inputs.environment}, ${(0, kit_src.Xq)(freed)}; ${kept.length} stay, ${(0, kit_src.Xq)(left)}`;
            let goes = [
                ...removed.map(named),
                ...loose(leftovers),
                ...snapshots.map(({ name })=>`snapshot of RDS ${name}`)
            ];
            log.info(`${said}.`);
            if (kept.length > 0 && kept.every(({ verification })=>void 0 === verification)) log.warning('No drill has restored any backup yet: nobody knows which are good, so all stay. Drill first.');
            for (let each of goes)log.info(`${did.toLowerCase()} ${each}`);
            for (let each of kept)log.info(`keeps ${named(each)}: ${each.why.join(', ')}`);
            summary.add(`### 🧹 ${kit_src.wD.plain(said)}`, goes.map((each)=>`- ${did} ${kit_src.wD.plain(each)}`).join('\n'), kit_src.wD.table([
                'Backup that stays',
                'Bytes',
                'Why'
            ], kept.map(({ manifest, objects, why })=>[
                    kit_src.wD.code(manifest.id),
                    (0, kit_src.Xq)((0, src.e6)(objects)),
                    kit_src.wD.plain(why.join(', '))
                ])));
        }
        function named({ manifest, objects }) {
            return `${manifest.id}, ${(0, kit_src.Xq)((0, src.e6)(objects))}`;
        }
        function loose({ unfinished, packs, logs }) {
            let counted = (objects, what)=>0 === objects.length ? [] : [
                    `${objects.length} ${what}, ${(0, kit_src.Xq)((0, src.e6)(objects))}`
                ];
            return [
                ...counted(unfinished, 'objects of backups that never came to their end'),
                ...counted(packs, 'packs that no backup refers to any more'),
                ...counted(logs, 'logs from before the oldest backup that stays')
            ];
        }
        async function run(inputs, ports) {
            let { store, clock, signal } = ports;
            let { environment, dryRun } = inputs;
            let catalogue = (0, src.bi)(await (0, src.YW)(store, environment, signal));
            let logs = await store.list((0, src.e3)(environment));
            let now = clock.now();
            let plan = (0, src.SA)(await (0, src.X6)(catalogue, store, signal), policyOf(inputs), now);
            let leftovers = (0, src.Kz)(catalogue, logs, plan, now);
            let made = await ports.snapshots?.list() ?? [];
            let snapshots = (0, src.h)(made, environment, plan);
            if (!dryRun) {
                await (0, src.M8)(environment, leftovers, plan, store);
                await (0, kit_src.Mj)(signal, snapshots, async ({ name })=>await ports.snapshots?.remove(name));
                await (0, src.DA)(leftovers, store, signal);
            }
            let freed = (0, src.e6)((0, src.al)(leftovers).flat());
            return {
                plan,
                leftovers,
                snapshots,
                freed,
                left: (0, src.e6)([
                    ...(0, src.tl)(catalogue),
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
        let prune_backups_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(259)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let { clock, signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                let snapshots = await (0, src.mn)(values.rdsInstance, signal);
                report(await run(values, {
                    store,
                    snapshots,
                    clock,
                    signal
                }), values, runtime);
            }
        });
    }
};
