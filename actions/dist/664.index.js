export const id = 664;
export const ids = [
    664
];
export const modules = {
    9341: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j6: ()=>EXAMPLE_ID,
            GZ: ()=>backupOr,
            S1: ()=>chooseBackup,
            a6: ()=>drillFact,
            Kp: ()=>factLines,
            Bu: ()=>factTable,
            xS: ()=>factsOf,
            ep: ()=>hostInputs,
            F7: ()=>inSeconds,
            Et: ()=>momentOf,
            by: ()=>realWorld,
            Tb: ()=>skewFact,
            wR: ()=>timeout,
            uk: ()=>wait,
            Hc: ()=>whileTelling
        });
        var src = __webpack_require__(4150);
        var host_src = __webpack_require__(1628);
        function chooseBackup(catalogue, wish, until) {
            if ('newest' !== wish && 'newest-verified' !== wish) return named(catalogue, wish);
            let wished = catalogue.backups.filter(({ verification })=>'newest' === wish || void 0 !== verification);
            let [newest] = wished.filter((backup)=>void 0 === until || isBefore(backup, until)).toSorted(byData);
            if (void 0 !== newest) return newest;
            throw 0 === wished.length || void 0 === until ? nothing(catalogue) : nothingBefore(until, wished, catalogue);
        }
        function byData(one, other) {
            return (0, src.ox)(other.manifest) - (0, src.ox)(one.manifest);
        }
        function isBefore({ manifest: { database } }, until) {
            return void 0 !== database && Date.parse(database.at) <= Date.parse(until);
        }
        function named(catalogue, id) {
            let found = catalogue.backups.find(({ manifest })=>manifest.id === id);
            if (void 0 !== found) return found;
            let key = (0, src.Rn)(catalogue.environment, id);
            let damage = catalogue.damaged.find((each)=>each.key === key);
            if (void 0 !== damage) throw (0, src.fJ)('backup-damaged', {
                message: `${id} cannot be restored: ${damage.why}.`,
                evidence: key
            });
            let isUnfinished = catalogue.unfinished.some((each)=>each.id === id);
            throw (0, host_src.fJ)('backup-unknown', {
                message: isUnfinished ? `${id} has no manifest: it is under way, or was given up.` : `${catalogue.environment} has no backup ${id}.`,
                evidence: listed(catalogue.backups)
            });
        }
        function nothing({ environment, backups, damaged }) {
            if (backups.length > 0) return (0, src.fJ)('backup-never-verified', {
                message: `No drill has restored any backup of ${environment}.`,
                hint: 'Drill first: run the drill workflow. Where there is no time for that, name one of the backups below, or give `newest`.',
                evidence: listed(backups)
            });
            return (0, src.fJ)('backup-none', {
                message: `${environment} has no backup that could be restored.`,
                evidence: damaged.map(({ key, why })=>`${key}: ${why}`).join('\n') || void 0
            });
        }
        function nothingBefore(until, wished, { environment }) {
            return (0, src.fJ)('backup-none', {
                message: `None of the backups of ${environment} that were asked for is from before ${until}.`,
                hint: 'Choose a later moment, or, where `backup` asks for a verified one, an older backup by its id.',
                evidence: listed(wished)
            });
        }
        let MOST_SHOWN = 10;
        function listed(backups) {
            let lines = backups.slice(0, MOST_SHOWN).map(({ manifest, verification })=>{
                let at = new Date((0, src.ox)(manifest)).toISOString();
                return `${manifest.id}: data of ${at}, ${void 0 === verification ? 'not verified' : 'verified'}`;
            });
            return lines.join('\n') || void 0;
        }
        var kit_src = __webpack_require__(1040);
        function factsOf(manifest) {
            let { id, release, database, files } = manifest;
            let facts = [
                [
                    'Backup',
                    id
                ],
                [
                    'Moment of its data',
                    momentOf(new Date((0, src.ox)(manifest)).toISOString())
                ],
                [
                    'Release',
                    release || 'unknown'
                ],
                database && [
                    'Database',
                    `${database.name} (${database.engine}): ${database.tables.length} tables, ${(0, src.RO)(manifest)} rows`
                ],
                files && [
                    'Files',
                    filesOf(files)
                ],
                skewFact(manifest),
                [
                    'In the bucket',
                    `${(0, kit_src.Xq)((0, src.$$)(manifest))}, sealed`
                ]
            ];
            return facts.filter((fact)=>void 0 !== fact);
        }
        function skewFact(manifest, until) {
            let { database, files } = manifest;
            if (void 0 === database || void 0 === files) return;
            let skew = Date.parse(files.at) - Date.parse(until ?? database.at);
            let apart = (0, kit_src.a3)(Math.abs(skew));
            return [
                'Between database and files',
                `the files are ${apart} ${skew < 0 ? 'older' : 'younger'}`
            ];
        }
        function drillFact(verification) {
            if (void 0 === verification) return [
                'Verified',
                'no: no drill has restored it'
            ];
            let { at, restoreSeconds } = verification;
            return [
                'Verified',
                `${momentOf(at)}, restored in ${(0, kit_src.a3)(1_000 * restoreSeconds)}`
            ];
        }
        function factLines(facts) {
            return facts.map(([name, value])=>`${name}: ${value}`);
        }
        function factTable(facts) {
            return kit_src.wD.table([
                '',
                ''
            ], facts.map(([name, value])=>[
                    kit_src.wD.plain(name),
                    kit_src.wD.plain(value)
                ]));
        }
        function momentOf(iso) {
            return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
        }
        function filesOf({ count, bytes, changing }) {
            let said = `${count}, ${(0, kit_src.Xq)(bytes)}`;
            return 0 === changing ? said : `${said}; ${changing} of them were written to while they were read`;
        }
        var fleet_src = __webpack_require__(8662);
        let where = {
            bucket: kit_src.sh.backupBucket,
            role: kit_src.sh.role,
            environment: kit_src.sh.backedUpEnvironment,
            host: kit_src.hF.kind('targets', fleet_src.Sx)({
                description: 'The host that is asked: an instance id, or tags or an Auto Scaling group that name one running instance and no other.',
                example: 'tag:Esteira=clinic-production-data',
                required: true
            })
        };
        let hostInputs = (output, example)=>({
                ...where,
                document: kit_src.sh.documentName({
                    description: `Document of the account that holds the program of the backups: the output ${output} of the backups’ stack.`,
                    example,
                    required: true
                })
            });
        let onHost = kit_src.hF.durationUpTo('48h');
        let timeout = (fallback, description)=>onHost({
                description,
                example: '12h',
                default: fallback
            });
        let wait = kit_src.hF.durationUpTo('24h')({
            description: 'How long the host waits for a rollout that is at work before it dumps the database.',
            example: '1h',
            default: '30m'
        });
        let backupOr = (...words)=>kit_src.hF.kind('backup', (value)=>{
                if (src.ID.test(value) || words.includes(value)) return value;
                throw new kit_src.sG(`is neither the id of a backup nor ${words.join(' or ')}`);
            });
        let EXAMPLE_ID = '20261126T020000Z-1a2b';
        function inSeconds(milliseconds) {
            return Math.ceil(milliseconds / 1_000);
        }
        let EVERY = 15_000;
        let SILENCE = 60;
        async function whileTelling(work, asker, ports) {
            let over = new AbortController();
            let telling = tell(asker, {
                ...ports,
                signal: AbortSignal.any([
                    ports.signal,
                    over.signal
                ])
            });
            try {
                return await work();
            } finally{
                over.abort();
                await telling;
            }
        }
        async function tell(asker, { clock, log, signal }) {
            let asked = asker(signal);
            let before;
            let said;
            while(!signal.aborted)try {
                await clock.sleep(EVERY, signal);
                let now = await asked.progress();
                let line = progressLine(now, before);
                if (line !== said) log.info(line);
                before = now;
                said = line;
            } catch (error) {
                if (!signal.aborted) log.debug(`How far it is could not be asked: ${(0, kit_src.bD)(error)}`);
            }
        }
        function progressLine(now, before) {
            if ('nothing' === now.what) return 'nothing is being sent';
            let pace = paceOf(now, before);
            let silent = now.now - now.at;
            let parts = [
                `${(0, kit_src.Xq)(now.sent)} sent`,
                void 0 === pace ? '' : `${(0, kit_src.Xq)(pace)}/s`,
                restOf(now, pace),
                silent < SILENCE ? '' : `nothing new for ${(0, kit_src.a3)(1_000 * silent)}`
            ];
            return `${now.what}: ${parts.filter((part)=>'' !== part).join(', ')}`;
        }
        function paceOf({ what, sent, at }, before) {
            if (before?.what !== what || at <= before.at || sent <= before.sent) return;
            return Math.round((sent - before.sent) / (at - before.at));
        }
        function restOf({ sent, expected }, pace) {
            if (0 === expected) return '';
            if (sent >= expected) return 'more than the last time';
            if (void 0 === pace) return `the last time it was ${(0, kit_src.Xq)(expected)}`;
            let left = Math.ceil((expected - sent) / pace);
            return `about ${(0, kit_src.a3)(1_000 * left)} left if it is as large as the last one`;
        }
        async function realWorld(inputs, runtime) {
            let { S3Store } = await Promise.all([
                __webpack_require__.e(195),
                __webpack_require__.e(711),
                __webpack_require__.e(259)
            ]).then(__webpack_require__.bind(__webpack_require__, 8640));
            let { AwsDirectory, RunCommand } = await Promise.all([
                __webpack_require__.e(195),
                __webpack_require__.e(372),
                __webpack_require__.e(502)
            ]).then(__webpack_require__.bind(__webpack_require__, 3502));
            let { bucket, environment, document } = inputs;
            let { clock, log, signal, env } = runtime;
            return {
                store: new S3Store(bucket, signal),
                directory: new AwsDirectory(signal, host_src.CM),
                agentOn: ({ id }, until = signal)=>new host_src.mO(environment, new RunCommand(clock, until), id, document),
                clock,
                log,
                signal,
                run: (0, kit_src.Tx)(env)
            };
        }
    },
    1664: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>restore_src
        });
        var src = __webpack_require__(9341);
        var kit_src = __webpack_require__(1040);
        let moment = kit_src.hF.kind('moment', (value)=>{
            let isOne = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value) && !Number.isNaN(Date.parse(value));
            if (isOne) return value;
            throw new kit_src.sG('is not a moment in UTC, to the second');
        });
        let inputs = {
            ...(0, src.ep)('RestoreDocument', 'Esteira-clinic-production-backups-restore'),
            backup: (0, src.GZ)('newest-verified', 'newest')({
                description: 'The backup: an id, `newest-verified`, or `newest`, which no drill may have restored. With `until`, the newest one from before that moment.',
                example: src.j6,
                default: 'newest-verified'
            }),
            target: kit_src.hF.choice('scratch', 'environment')({
                description: 'Where to: `scratch` is beside everything, and touches nothing live. `environment` is over the database and the files; the host backs up what is there first.',
                example: 'environment',
                default: 'scratch'
            }),
            confirm: kit_src.hF.text({
                description: 'With `target: environment`, the name of the environment once more.',
                example: 'production'
            }),
            until: moment({
                description: 'Bring the database to this moment, in UTC, by the binary logs that were shipped. MariaDB only. The files stay those of the backup.',
                example: '2026-11-26T14:30:00Z'
            }),
            files: kit_src.hF.flag({
                description: 'Restore the files as well as the database.',
                example: 'false',
                default: 'true'
            }),
            'accept-release': kit_src.hF.flag({
                description: 'Restore over the environment although the backup is of another release than the one that it must run.',
                example: 'true',
                default: 'false'
            }),
            timeout: (0, src.wR)('12h', 'How long the host may take, the backup of what was there included.'),
            'dry-run': kit_src.sh.dryRun
        };
        var backups_src = __webpack_require__(4150);
        let outputs = {
            backup: 'Id of the backup that was restored; with `dry-run`, would be.',
            saved: 'Id of the backup of what was there before; empty where nothing was, or the restore went beside everything.',
            database: 'The database that it was restored into.',
            seconds: 'How long the host took.'
        };
        function report(result, inputs, runtime) {
            runtime.output('backup', result.backup.manifest.id);
            if (void 0 === result.restored) reportPlan(result, inputs, runtime);
            else reportRestored({
                ...result,
                restored: result.restored
            }, inputs, runtime);
        }
        function reportPlan(result, inputs, { log, clock, summary }) {
            let { manifest, verification } = result.backup;
            let age = (0, kit_src.a3)(clock.now() - (0, backups_src.ox)(manifest));
            let facts = [
                ...(0, src.xS)(manifest),
                [
                    'Age of its data',
                    age
                ],
                (0, src.a6)(verification)
            ];
            let said = `Would restore ${manifest.id} ${whereTo(result, inputs)}`;
            for (let line of [
                `${said}.`,
                ...(0, src.Kp)(facts)
            ])log.info(line);
            summary.add(`### 🔍 ${kit_src.wD.plain(said)}`, (0, src.Bu)(facts));
        }
        function reportRestored(result, inputs, runtime) {
            let { log, summary } = runtime;
            let { restored, backup } = result;
            runtime.output('saved', restored.saved);
            runtime.output('database', restored.database);
            runtime.output('seconds', String(restored.seconds));
            let took = (0, kit_src.a3)(1_000 * restored.seconds);
            let said = `${backup.manifest.id} is restored ${whereTo(result, inputs)}, in ${took}`;
            let facts = restoredFacts(result, inputs);
            let next = nextSteps(result, inputs);
            for (let line of [
                `${said}.`,
                ...(0, src.Kp)(facts),
                ...next
            ])log.info(line);
            summary.add(`### ♻️ ${kit_src.wD.plain(said)}`, (0, src.Bu)(facts), next.map((step)=>`- ${kit_src.wD.plain(step)}`).join('\n'));
        }
        function whereTo({ host }, { target, environment }) {
            return `${'scratch' === target ? 'beside everything' : `over ${environment}`} on ${host.name} (${host.id})`;
        }
        function restoredFacts({ backup: { manifest, verification }, restored }, inputs) {
            let { until, files } = inputs;
            let moment = until ?? new Date((0, backups_src.ox)(manifest)).toISOString();
            let facts = [
                [
                    'Moment of the data',
                    (0, src.Et)(moment)
                ],
                manifest.database && [
                    'Database',
                    restored.database
                ],
                files && manifest.files ? [
                    'Files',
                    String(restored.files)
                ] : void 0,
                files ? (0, src.Tb)(manifest, until) : void 0,
                [
                    'Release of the backup',
                    manifest.release || 'unknown'
                ],
                (0, src.a6)(verification),
                '' === restored.saved ? void 0 : [
                    'What was there before',
                    `is backup ${restored.saved}`
                ]
            ];
            return facts.filter((fact)=>void 0 !== fact);
        }
        function nextSteps({ backup: { manifest }, restored }, { target, files }) {
            if ('scratch' === target) return [
                ...void 0 === manifest.database ? [] : [
                    `Look at the database ${restored.database}. The next drill or restore takes its place.`
                ],
                ...files && void 0 !== manifest.files ? [
                    `The files are under /var/lib/esteira-backup/restored/${manifest.id} on the host, until somebody removes them.`
                ] : []
            ];
            return [
                'Look at the application now: log in, and open what was changed last.',
                'Restart what remembers rows: the workers, and `php artisan cache:clear`.',
                ...'' === restored.saved ? [] : [
                    `To have back what was there before, restore ${restored.saved} in the same way.`
                ],
                'Take `overwrite = yes` out of /etc/esteira-backup.conf on the host, and make a backup.'
            ];
        }
        var fleet_src = __webpack_require__(8662);
        var host_src = __webpack_require__(1628);
        async function run(inputs, ports) {
            requireConfirmed(inputs);
            let { environment, target } = inputs;
            let catalogue = await (0, backups_src.YW)(ports.store, environment, ports.signal);
            let backup = (0, src.S1)(catalogue, inputs.backup, inputs.until);
            let host = await (0, fleet_src.zp)(inputs.host, ports.directory);
            if ('environment' === target && void 0 === backup.verification) ports.log.warning(`NO DRILL HAS EVER RESTORED ${backup.manifest.id}, and it goes over ${environment}: nobody knows whether it is any good. The newest verified one is safer.`);
            if (inputs.dryRun) return {
                host,
                backup,
                restored: void 0
            };
            ports.log.info(`${host.name} (${host.id}) restores ${backup.manifest.id}. Nothing is heard of it until it ends.`);
            let restored = await ports.agentOn(host).restore(orderOf(inputs, backup));
            return {
                host,
                backup,
                restored
            };
        }
        function requireConfirmed({ target, confirm, environment, dryRun }) {
            if ('scratch' === target || confirm === environment || dryRun) return;
            throw (0, host_src.fJ)('backup-not-confirmed', {
                message: void 0 === confirm ? `To restore over ${environment}, its name must be typed as \`confirm\`.` : `To restore over ${environment}, its name must be typed as \`confirm\`; it was \`${confirm}\`.`
            });
        }
        function orderOf({ target, environment, until, files, acceptRelease, timeout }, { manifest }) {
            return {
                backup: manifest.id,
                target,
                files,
                until,
                confirm: 'environment' === target ? environment : void 0,
                accept: acceptRelease ? [
                    'release'
                ] : void 0,
                timeout: (0, src.F7)(timeout)
            };
        }
        let restore_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                report(await run(values, await (0, src.by)(values, runtime)), values, runtime);
            }
        });
    }
};
