export const id = 926;
export const ids = [
    926
];
export const modules = {
    8926: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>list_backups_src
        });
        var src = __webpack_require__(1040);
        let inputs = {
            bucket: src.sh.backupBucket,
            role: src.sh.role,
            environment: src.sh.backedUpEnvironment,
            limit: src.hF.count({
                description: 'How many backups to tell of, the newest first.',
                example: '50',
                default: '20'
            })
        };
        var backups_src = __webpack_require__(4150);
        function factsOf({ manifest, verification }) {
            let found = verification && {
                at: verification.at,
                run: verification.run,
                restoreSeconds: verification.restoreSeconds,
                answer: verification.answer
            };
            return {
                id: manifest.id,
                at: new Date((0, backups_src.ox)(manifest)).toISOString(),
                bytes: (0, backups_src.$$)(manifest),
                release: manifest.release,
                host: manifest.host,
                skewSeconds: (0, backups_src.Me)(manifest) ?? null,
                tables: manifest.database?.tables.length ?? 0,
                rows: (0, backups_src.RO)(manifest),
                verified: found ?? null
            };
        }
        let outputs = {
            newest: 'Id of the newest backup; empty where there is none.',
            'newest-verified': 'Id of the newest backup that a drill restored; empty where there is none.',
            json: 'JSON: the backups, newest first: id, moment of the data, bytes, release, host, seconds from the database to the files, tables, rows, and what the drill found.'
        };
        function report(catalogue, { environment, limit }, runtime) {
            let { log, clock, summary } = runtime;
            let backups = catalogue.backups.map(factsOf);
            let verified = backups.filter((each)=>null !== each.verified);
            let shown = backups.slice(0, limit);
            runtime.output('newest', backups[0]?.id ?? '');
            runtime.output('newest-verified', verified[0]?.id ?? '');
            runtime.output('json', JSON.stringify(shown));
            let said = `${environment} has ${backups.length} backups, ${verified.length} of them verified`;
            let since = (moment)=>(0, src.a3)(clock.now() - Date.parse(moment));
            let odd = [
                ...catalogue.unfinished.map(({ id })=>`${id} has no manifest: it is under way, or was given up`),
                ...catalogue.damaged.map(({ key, why })=>`${key} cannot be trusted: ${why}`)
            ];
            log.info(`${said}.`);
            for (let each of shown)log.info(line(each, since));
            for (let each of odd)log.warning(`${each}.`);
            summary.add(`### 🗄️ ${src.wD.plain(said)}`, odd.map((each)=>`- ⚠️ ${src.wD.plain(each)}`).join('\n'), src.wD.table([
                'Backup',
                'Age',
                'Size',
                'Release',
                'Verified',
                'Files after database',
                'Tables',
                'Rows'
            ], shown.map((each)=>[
                    src.wD.code(each.id),
                    since(each.at),
                    (0, src.Xq)(each.bytes),
                    src.wD.code(each.release),
                    drillCell(each, since),
                    skewOf(each),
                    String(each.tables),
                    String(each.rows)
                ])));
        }
        function line(each, since) {
            let skew = skewOf(each);
            let parts = [
                each.id,
                `${since(each.at)} old`,
                (0, src.Xq)(each.bytes),
                each.release,
                `${each.tables} tables, ${each.rows} rows`,
                '' === skew ? '' : `files ${skew} after the database`,
                null === each.verified ? 'not verified' : `verified ${since(each.verified.at)} ago, ${drillOf(each.verified)}`
            ];
            return parts.filter((part)=>'' !== part).join('  ');
        }
        function drillCell({ verified }, since) {
            if (null === verified) return '❌ never';
            return `✅ [${since(verified.at)} ago](${verified.run}), ${src.wD.plain(drillOf(verified))}`;
        }
        function drillOf({ restoreSeconds, answer }) {
            let took = `restored in ${(0, src.a3)(1_000 * restoreSeconds)}`;
            return '' === answer ? took : `${took}, answered ${answer}`;
        }
        function skewOf({ skewSeconds }) {
            if (null === skewSeconds) return '';
            return `${skewSeconds < 0 ? '-' : ''}${(0, src.a3)(1_000 * Math.abs(skewSeconds))}`;
        }
        async function run({ environment }, { store, signal }) {
            return await (0, backups_src.YW)(store, environment, signal);
        }
        let list_backups_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(259)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let { signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                report(await run(values, {
                    store,
                    signal
                }), values, runtime);
            }
        });
    }
};
