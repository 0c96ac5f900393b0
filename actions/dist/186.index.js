export const id = 186;
export const ids = [
    186
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
    9186: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>backup_src
        });
        var src = __webpack_require__(9341);
        var backups_src = __webpack_require__(4150);
        var kit_src = __webpack_require__(1040);
        let inputs = {
            ...(0, src.ep)('Document', 'Esteira-clinic-production-backups'),
            wait: src.uk,
            timeout: (0, src.wR)('6h', 'How long the host may take, waiting included. A snapshot of RDS may take as long again.'),
            'accept-shrunk': kit_src.hF.flag({
                description: 'Accept a dump that is not half as large as that of the last backup.',
                example: 'true',
                default: 'false'
            }),
            'rds-instance': kit_src.sh.rdsInstance('Instance of RDS that the database lies on. Once the backup is made, RDS makes a snapshot as well, under its name: a second line in the same account.'),
            'ship-log': kit_src.hF.flag({
                description: 'Send the binary logs that MariaDB has closed since the last time, in place of a backup.',
                example: 'true',
                default: 'false'
            })
        };
        let outputs = {
            backup: 'Id of the backup; empty where logs were sent.',
            release: 'The release that the environment was to run then; empty where nobody knew.',
            bytes: 'Bytes that it lies in, with packs of files that it shares with earlier ones.',
            seconds: 'How long the host took.',
            snapshot: 'Name of the snapshot of RDS; empty where none was asked for.'
        };
        function report(result, { environment }, runtime) {
            let { log, summary } = runtime;
            let { name, id } = result.host;
            if ('logs' in result) {
                let { logs, until } = result;
                let said = `${name} (${id}) sent ${logs} logs of ${environment}: any moment up to ${(0, src.Et)(until)} can be reached`;
                log.info(`${said}.`);
                summary.add(`### 📜 ${kit_src.wD.plain(said)}`);
                return;
            }
            let { manifest } = result.backup;
            let { snapshot } = result;
            let took = tookOf(manifest);
            runtime.output('backup', manifest.id);
            runtime.output('release', manifest.release);
            runtime.output('bytes', String((0, backups_src.$$)(manifest)));
            runtime.output('seconds', String(took / 1_000));
            runtime.output('snapshot', snapshot?.name ?? '');
            let said = `${environment} is backed up by ${name} (${id}) in ${(0, kit_src.a3)(took)}`;
            let facts = [
                ...(0, src.xS)(manifest),
                ...snapshotFact(snapshot)
            ];
            log.info(`${said}.`);
            for (let line of (0, src.Kp)(facts))log.info(line);
            summary.add(`### 🗄️ ${kit_src.wD.plain(said)}`, (0, src.Bu)(facts), 'What is not restored is not proven: the drill does that, `verify-backup`.');
        }
        function snapshotFact(snapshot) {
            if (void 0 === snapshot) return [];
            let { name, isEncrypted } = snapshot;
            return [
                [
                    'Snapshot of RDS',
                    isEncrypted ? `${name}, encrypted` : `${name}, NOT encrypted, as the instance`
                ]
            ];
        }
        function tookOf({ startedAt, endedAt }) {
            return Date.parse(endedAt) - Date.parse(startedAt);
        }
        var fleet_src = __webpack_require__(8662);
        var host_src = __webpack_require__(1628);
        let EVERY = 15_000;
        async function takeSnapshot({ environment, id }, most, { snapshots, clock, log, signal }) {
            let name = (0, backups_src.aN)(environment, id);
            let begun;
            let said = '';
            let look = async ()=>{
                begun = void 0 === begun ? await snapshots.begin(name) : await there(name, snapshots);
                if (begun?.status === 'available') return begun;
                requireUnderWay(begun);
                let line = lineOf(begun, snapshots.instance);
                if (line !== said) log.info(line);
                said = line;
            };
            let waiting = {
                clock,
                signal,
                within: most,
                first: EVERY,
                slowest: EVERY
            };
            let evidence = ()=>`${said}\nThe backup ${id} is whole in the bucket.`;
            return await (0, kit_src.fm)(`the snapshot ${name}`, waiting, look, evidence);
        }
        function requireUnderWay(begun) {
            if (void 0 === begun || 'creating' === begun.status) return;
            throw (0, backups_src.fJ)('snapshot-failed', {
                message: `RDS says of the snapshot that it is ${begun.status}.`,
                evidence: begun.name
            });
        }
        function lineOf(begun, instance) {
            if (void 0 === begun) return `RDS is at something else with ${instance}: its snapshot waits`;
            return `snapshot of ${instance}: ${begun.percent}%`;
        }
        async function there(name, snapshots) {
            let snapshot = await snapshots.read(name);
            if (void 0 !== snapshot) return snapshot;
            throw (0, backups_src.fJ)('snapshot-failed', {
                message: `Somebody removed the snapshot of ${snapshots.instance} while RDS made it.`,
                evidence: name
            });
        }
        async function storedBackup(id, environment, { store, signal }) {
            try {
                return (0, src.S1)(await (0, backups_src.YW)(store, environment, signal), id);
            } catch (cause) {
                if (!(0, kit_src.N6)(cause, 'backup-unknown')) throw cause;
                throw (0, backups_src.fJ)('backup-not-there', {
                    message: `The host says that it made ${id}, and ${store.name} has no manifest of it.`,
                    evidence: (0, backups_src.Rn)(environment, id),
                    cause
                });
            }
        }
        async function run(inputs, ports) {
            let host = await (0, fleet_src.zp)(inputs.host, ports.directory);
            let agent = ports.agentOn(host);
            if (inputs.shipLog) return {
                host,
                ...await agent.ship((0, src.F7)(inputs.timeout))
            };
            let objection = (0, host_src.D7)(await agent.check());
            if (void 0 !== objection) throw objection;
            await ports.snapshots?.check();
            ports.log.info(`${host.name} (${host.id}) backs up ${inputs.environment}.`);
            let { id } = await (0, src.Hc)(()=>agent.backup(orderOf(inputs)), (signal)=>ports.agentOn(host, signal), ports);
            let backup = await storedBackup(id, inputs.environment, ports);
            let { snapshots } = ports;
            let snapshot = snapshots && await takeSnapshot(backup.manifest, inputs.timeout, {
                ...ports,
                snapshots
            });
            return {
                host,
                backup,
                snapshot
            };
        }
        function orderOf({ wait, timeout, acceptShrunk }) {
            return {
                wait: (0, src.F7)(wait),
                timeout: (0, src.F7)(timeout),
                ...acceptShrunk ? {
                    accept: [
                        'shrunk'
                    ]
                } : {}
            };
        }
        let backup_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let world = await (0, src.by)(values, runtime);
                let snapshots = await (0, backups_src.mn)(values.rdsInstance, runtime.signal);
                report(await run(values, {
                    ...world,
                    snapshots
                }), values, runtime);
            }
        });
    }
};
