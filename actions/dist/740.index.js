export const id = 740;
export const ids = [
    740
];
export const modules = {
    7740: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ct: ()=>backupInputs,
            u0: ()=>carryOut,
            $z: ()=>migrateTimeout,
            _s: ()=>rolloutAction,
            Ff: ()=>rolloutInputs
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var src = __webpack_require__(8662);
        var kit_src = __webpack_require__(1040);
        async function announce(inputs, runtime, { release, commit, digest }) {
            if (void 0 === inputs.githubToken) return kit_src.yt;
            return await (0, kit_src.Q6)(wishOf(inputs, runtime, commit, {
                release,
                digest
            }), runtime.log);
        }
        function announced(inputs, release, runtime, id) {
            if (void 0 === inputs.githubToken || 'number' != typeof id) return kit_src.yt;
            return (0, kit_src.nk)(id, wishOf(inputs, runtime, '', {
                release
            }), runtime.log);
        }
        async function tellEnd(deployment, { verdict, release }) {
            if ('paused' === verdict) await deployment.update('inactive', `Paused: the canary serves ${release}`);
            else await deployment.update('success', `Every host serves ${release}`);
        }
        function wishOf(inputs, { env }, ref, payload) {
            return {
                token: inputs.githubToken ?? '',
                repository: env['GITHUB_REPOSITORY'] ?? '',
                ref,
                environment: inputs.environment,
                environmentUrl: inputs.environmentUrl,
                logUrl: (0, kit_src.Tx)(env),
                payload
            };
        }
        var bundle_src = __webpack_require__(3761);
        function requestOf(wish, manifest, owner, manifestOf) {
            let { facts, archive } = manifest;
            return {
                environment: wish.environment,
                targets: wish.targets,
                release: {
                    release: manifest.release,
                    digest: manifest.digest,
                    bytes: archive.unpacked,
                    entries: archive.entries,
                    envKeys: facts['required-env'],
                    services: Object.fromEntries(facts.services.map(({ unit, drain })=>[
                            unit,
                            (0, kit_src.E9)(drain) / 1_000
                        ]))
                },
                boldness: {
                    batch: wish.batch,
                    canary: wish.canary,
                    minHealthy: wish.minHealthy,
                    pauseAfterCanary: wish.pauseAfterCanary ?? false
                },
                bake: wish.bake,
                migrate: wish.migrate,
                contract: wish.migrate && (0, bundle_src.CQ)(manifest).length > 0,
                awaitDump: wish.wait,
                backsUp: (base)=>bringsMigrations(manifest, base, manifestOf),
                objection: (base)=>objectionToSchema(manifest, base, wish.migrate, manifestOf),
                freeze: wish.ignoresFreeze ? [] : facts.freeze.filter(({ environments })=>environments?.includes(wish.environment) ?? true),
                override: wish.override,
                expected: wish.expected,
                withdraws: wish.withdraws,
                timeouts: {
                    stage: seconds(wish.stageTimeout),
                    migrate: seconds(wish.migrateTimeout),
                    prove: seconds(wish.proveTimeout)
                },
                owner
            };
        }
        async function bringsMigrations(manifest, base, manifestOf) {
            if (void 0 === base) return false;
            try {
                return (0, bundle_src.ct)(manifest, await manifestOf(base)).length > 0;
            } catch (error) {
                if ((0, kit_src.N6)(error, 'release-unknown')) return true;
                throw error;
            }
        }
        async function objectionToSchema(manifest, base, migrates, manifestOf) {
            if (base === manifest.release) return;
            try {
                let live = await manifestOf(base);
                let contracted = (0, bundle_src.mB)(manifest, live);
                return contracted ?? (migrates ? (0, bundle_src.i0)(manifest, live) : void 0);
            } catch (error) {
                if ((0, kit_src.N6)(error, 'release-unknown')) return error;
                throw error;
            }
        }
        function seconds(milliseconds) {
            return Math.ceil(milliseconds / 1_000);
        }
        async function finishCancelled(inputs, release, ports, resume, deployment) {
            let lease = await resume();
            if (void 0 === lease) return;
            try {
                let record = await finish(inputs, release, ports, lease);
                if (record?.verdict === 'succeeded' || record?.verdict === 'paused') await tellEnd(deployment, record);
                else await deployment.update('error', `The run was cancelled; ${whatIsLeft(record)}`);
                return record;
            } catch (error) {
                let { message } = (0, kit_src.h_)(error);
                await deployment.update('error', `The run was cancelled, and its post step failed: ${message}`);
                throw error;
            }
        }
        async function finish(inputs, release, ports, lease) {
            try {
                let manifest = await ports.manifestOf(release);
                let wish = {
                    ...inputs,
                    release,
                    migrate: false,
                    migrateTimeout: 0,
                    dryRun: false
                };
                return await (0, src.JH)(requestOf(wish, manifest, ports.owner, ports.manifestOf), ports, lease);
            } finally{
                await lease.release();
            }
        }
        function whatIsLeft(record) {
            let out = new Set(record?.drained.map((each)=>each.host)).size;
            return 0 === out ? 'hosts were left on whole releases' : `hosts stay out of the balancer: ${out}`;
        }
        async function growthSince(base, manifest, { manifestOf, log }) {
            if (void 0 === base || base === manifest.release) return;
            try {
                return (0, bundle_src.mR)(await manifestOf(base), manifest);
            } catch (error) {
                log.warning(`The size of ${base} is not known, to compare with: ${(0, kit_src.bD)(error)}`);
                return;
            }
        }
        function growthSection({ before, after, folders }) {
            let row = (name, from, to, format)=>[
                    name,
                    format(from),
                    format(to),
                    signed(to - from, format)
                ];
            return kit_src.wD.details(`Size: ${(0, kit_src.Xq)(after.archive)} (${signed(after.archive - before.archive, kit_src.Xq)})`, kit_src.wD.table([
                '',
                kit_src.wD.code(before.release),
                kit_src.wD.code(after.release),
                ''
            ], [
                row('Archive', before.archive, after.archive, kit_src.Xq),
                row('Unpacked', before.unpacked, after.unpacked, kit_src.Xq),
                row('Files', before.files, after.files, String),
                ...folders.map((each)=>row(kit_src.wD.code(each.folder), each.before, each.after, kit_src.Xq))
            ]));
        }
        function signed(change, format) {
            if (0 === change) return '±0';
            return `${change > 0 ? '+' : '−'}${format(Math.abs(change))}`;
        }
        let outputs = {
            release: 'The release that every host serves now; after a pause, the one that the canary serves.',
            base: 'The release that was live before; empty at the first deployment.',
            deployment: "The deployment's number in the history of the environment. Empty in a dry run.",
            paused: '`true` where only the canary serves the release, and the others wait.',
            changed: '`true` where at least one host was switched.',
            hosts: 'JSON: name → release of every host.'
        };
        function report(result, runtime) {
            if (result.dryRun) {
                runtime.output('release', result.release);
                let lines = [
                    ...planLines(result.plan),
                    ...contractingLines(result)
                ];
                for (let line of lines)runtime.log.info(line);
                runtime.summary.add(`### 🔍 Plan for ${kit_src.wD.code(result.release)}`, kit_src.wD.fence(lines.join('\n')));
                return;
            }
            let { record, plan, base, growth } = result;
            runtime.output('release', record.release);
            runtime.output('base', base ?? '');
            runtime.output('deployment', String(record.number));
            runtime.output('paused', String('paused' === record.verdict));
            runtime.output('changed', String(plan.batches.length > 0));
            runtime.output('hosts', JSON.stringify(Object.fromEntries(record.hosts.map((host)=>[
                    host.name,
                    host.release
                ]))));
            let { sign, what } = endOf(record, plan);
            runtime.log.info(`${record.release} ${what} of ${record.environment} (deployment ${record.number}).`);
            runtime.summary.add(`### ${sign} ${kit_src.wD.code(record.release)} ${what} of ${record.environment}`, ...story(record), void 0 === growth ? '' : growthSection(growth));
        }
        function endOf({ verdict }, { batches, current, later }) {
            let serving = current.length + batches.flat().length;
            if ('paused' === verdict) {
                let what = `is live on the canary, ${serving} of ${serving + later.length} hosts`;
                return {
                    sign: '⏸️',
                    what
                };
            }
            let isNews = batches.length > 0;
            return {
                sign: '✅',
                what: isNews ? 'is live on every host' : 'was live on every host already'
            };
        }
        async function reportFailed(number, ledger, runtime) {
            if (runtime.signal.aborted) return;
            try {
                let record = await ledger.deployment(number);
                if (void 0 !== record) reportRecord(record, runtime);
            } catch (error) {
                runtime.log.warning(`The history of deployment ${number} could not be read: ${(0, kit_src.bD)(error)}`);
            }
        }
        function reportRecord(record, runtime) {
            runtime.output('deployment', String(record.number));
            runtime.summary.add(`### Deployment ${record.number} of ${record.environment}: ${record.verdict}`, ...story(record));
        }
        function story(record) {
            let took = void 0 === record.endedAt ? '' : (0, kit_src.a3)(Date.parse(record.endedAt) - Date.parse(record.startedAt));
            return [
                `Deployment ${record.number}, base ${kit_src.wD.code(record.base ?? 'none')}, by ${kit_src.wD.plain(record.by.actor)} ([run](${record.by.run})) ${took}`,
                kit_src.wD.table([
                    'Host',
                    'Release',
                    'Out of the balancer'
                ], record.hosts.map((host)=>[
                        kit_src.wD.plain(host.name),
                        kit_src.wD.code(host.release) || '—',
                        record.drained.filter((each)=>each.host === host.id).map((each)=>`⚠️ ${kit_src.wD.plain(each.targetGroup)}`).join(', ')
                    ])),
                ...(record.suspended ?? []).map(({ group, processes })=>`⚠️ Auto Scaling group ${kit_src.wD.plain(group)} still has suspended: ${processes.join(', ')}`),
                (0, kit_src.VM)(`Deployment ${record.number}`, record.steps.map(toBar)),
                0 === record.steps.length ? '' : kit_src.wD.details('Every step', stepTable(record))
            ];
        }
        function stepTable(record) {
            return kit_src.wD.table([
                'Host',
                'Phase',
                'Took',
                'Verdict'
            ], record.steps.map((step)=>[
                    kit_src.wD.plain(step.host),
                    step.phase,
                    (0, kit_src.a3)(Date.parse(step.to) - Date.parse(step.from)),
                    `${step.ok ? '✓' : '✗'} ${kit_src.wD.plain(step.note ?? '')}`
                ]));
        }
        function toBar(step) {
            return {
                lane: step.host,
                label: step.phase,
                from: Date.parse(step.from),
                to: Date.parse(step.to),
                failed: !step.ok
            };
        }
        function planLines(plan) {
            let names = (hosts)=>hosts.map((host)=>host.name).join(', ') || 'none';
            return [
                `Serve the release already: ${names(plan.current)}`,
                `Still need the bundle: ${names(plan.toStage)}`,
                `Migrations run on: ${plan.migrator?.name ?? 'none'}`,
                ...plan.batches.map((batch, index)=>`Batch ${index + 1}: ${batch.map((host)=>`${host.name} (${plan.before.get(host) || 'serves nothing'})`).join(', ')}`),
                ...0 === plan.later.length ? [] : [
                    `Wait for the next run: ${names(plan.later)}`
                ]
            ];
        }
        function contractingLines({ contracting }) {
            return 0 === contracting.length ? [] : [
                `When every host serves it, what contracts the schema: ${contracting.join(', ')}`
            ];
        }
        var health_src = __webpack_require__(6038);
        var host_src = __webpack_require__(1628);
        var releases_src = __webpack_require__(164);
        let LONGEST = 21600;
        function backupBy({ backupHost, backupDocument, wait }, agentOn) {
            if (void 0 === backupHost && void 0 === backupDocument) return;
            if (void 0 === backupHost || void 0 === backupDocument) {
                let missing = void 0 === backupHost ? 'backup-host' : 'backup-document';
                throw (0, src.fJ)('backup-half-asked', {
                    message: `\`${missing}\` is missing.`
                });
            }
            return async (number)=>{
                let agent = await agentOn(backupHost, backupDocument);
                let order = {
                    number,
                    wait: Math.ceil(wait / 1_000),
                    timeout: LONGEST
                };
                return (await agent.backup(order)).id;
            };
        }
        function ownerOf(env, key) {
            return {
                actor: env['GITHUB_ACTOR'] ?? 'unknown',
                run: (0, kit_src.Tx)(env),
                id: key
            };
        }
        async function realWorld(inputs, runtime, key) {
            let { S3Store } = await Promise.all([
                __webpack_require__.e(195),
                __webpack_require__.e(711),
                __webpack_require__.e(878)
            ]).then(__webpack_require__.bind(__webpack_require__, 8640));
            let { AwsDirectory, CloudWatchAlarms, RunCommand, ScalingGroups, TargetGroups } = await Promise.all([
                __webpack_require__.e(195),
                __webpack_require__.e(372),
                __webpack_require__.e(502)
            ]).then(__webpack_require__.bind(__webpack_require__, 3502));
            let { clock, log, signal, env } = runtime;
            let { bucket, environment, document, targetGroups, wait } = inputs;
            let store = new S3Store(bucket, signal);
            let bundles = new releases_src.ar(store, bundle_src.dt);
            let owner = ownerOf(env, key);
            let waiting = (message)=>log.info(message);
            let leasing = {
                store,
                environment,
                owner,
                clock,
                signal,
                wait,
                waiting
            };
            let ports = {
                directory: new AwsDirectory(signal, void 0 === document ? void 0 : host_src.CM),
                agents: new host_src.pW(environment, new RunCommand(clock, signal), void 0 === document ? host_src.mG : (0, host_src.dp)(document)),
                balancer: 0 === targetGroups.length ? src.sN : new TargetGroups(targetGroups, clock, signal),
                scaling: new ScalingGroups(signal),
                ledger: new releases_src.Oc(store, environment),
                alarms: [
                    ...0 === inputs.alarms.length ? [] : [
                        new CloudWatchAlarms(inputs.alarms, inputs.alarmsWithoutData, signal)
                    ],
                    ...void 0 === inputs.rules ? [] : [
                        new health_src.vX(inputs.rules, inputs.rulesToken, (0, health_src.FQ)(), signal)
                    ]
                ],
                lock: ()=>releases_src.nD.acquire(leasing),
                backup: backupBy(inputs, async (host, document)=>{
                    let directory = new AwsDirectory(signal, host_src.CM);
                    let { id } = await (0, src.zp)(host, directory);
                    return new host_src.mO(environment, new RunCommand(clock, signal), id, document);
                }),
                clock,
                log,
                signal,
                owner,
                manifestOf: (release)=>bundles.ofRelease(release),
                async announce (manifest) {
                    let deployment = await announce(inputs, runtime, manifest);
                    runtime.remember('release', manifest.release);
                    runtime.remember('github-deployment', deployment.id);
                    return deployment;
                },
                begun: (number)=>runtime.remember('number', number)
            };
            return {
                ports,
                resume: ()=>releases_src.nD.resume(leasing)
            };
        }
        function rolloutAction(inputs, run) {
            return {
                inputs,
                outputs: outputs,
                async main (given, runtime) {
                    let values = given;
                    let key = (0, external_node_crypto_.randomUUID)();
                    runtime.remember('owner', key);
                    let { ports } = await realWorld(values, runtime, key);
                    let number;
                    let begun = (begunAs)=>{
                        number = begunAs;
                        ports.begun(begunAs);
                    };
                    try {
                        report(await run(values, {
                            ...ports,
                            begun
                        }), runtime);
                    } catch (error) {
                        if (void 0 !== number) await reportFailed(number, ports.ledger, runtime);
                        throw error;
                    }
                },
                async post (given, runtime, memory) {
                    let values = given;
                    let release = memory.recall('release');
                    let key = memory.recall('owner');
                    if ('string' != typeof release || 'string' != typeof key) return;
                    let { ports, resume } = await realWorld(values, runtime, key);
                    let deployment = announced(values, release, runtime, memory.recall('github-deployment'));
                    let record = await finishCancelled(values, release, ports, resume, deployment);
                    if (void 0 !== record) reportRecord(record, runtime);
                }
            };
        }
        async function carryOut(wish, ports) {
            let manifest = await ports.manifestOf(wish.release);
            let request = requestOf(wish, manifest, ports.owner, ports.manifestOf);
            if (wish.dryRun) {
                let contracting = true === request.contract ? (0, bundle_src.CQ)(manifest) : [];
                return {
                    dryRun: true,
                    plan: await (0, src.Km)(request, ports),
                    release: wish.release,
                    contracting
                };
            }
            let deployment = await ports.announce(manifest);
            await deployment.update('in_progress', `Rolling out ${wish.release}`);
            try {
                let outcome = await (0, src.yT)(request, ports, ports.begun);
                await tellEnd(deployment, outcome.record);
                return {
                    dryRun: false,
                    ...outcome,
                    growth: await growthSince(outcome.base, manifest, ports)
                };
            } catch (error) {
                await deployment.update('failure', (0, kit_src.h_)(error).message);
                throw error;
            }
        }
        let where = {
            bucket: kit_src.sh.bucket,
            role: kit_src.sh.role,
            environment: kit_src.sh.environment,
            targets: kit_src.hF.kind('targets', src.Sx)({
                description: 'The fleet: tags that must all match (`tag:Role=web`, one a line), one Auto Scaling group (`asg:clinic-web`), or instance ids.',
                example: 'tag:Role=web\ntag:Environment=production',
                required: true
            }),
            document: kit_src.sh.documentName({
                description: 'Document of the account that holds the host’s program: the output Document of the stack. Without it the program travels inline with every call, and the role must be allowed to send AWS-RunShellScript, which is any command as root.',
                example: 'Esteira-clinic-production'
            }),
            'target-groups': kit_src.hF.list({
                description: 'Names or ARNs of the target groups that hosts leave and rejoin. Without any, hosts are switched in place.',
                example: 'clinic-web',
                default: ''
            })
        };
        let howBoldly = {
            batch: kit_src.hF.countOrShare({
                description: 'Hosts at a time: a number, or a share of the fleet.',
                example: '25%',
                default: '1'
            }),
            canary: kit_src.hF.countOrShare({
                description: 'Hosts that go first, alone. `0` for none.',
                example: '1',
                default: '0'
            }),
            bake: kit_src.hF.duration({
                description: 'How long to watch what was switched after each batch before the next begins.',
                example: '2m',
                default: '0s'
            }),
            'min-healthy': kit_src.hF.countOrShare({
                description: 'Healthy targets that every target group keeps while a batch is out. `0` allows an outage, as a fleet of one needs.',
                example: '50%',
                default: '1'
            }),
            alarms: kit_src.hF.list({
                description: 'CloudWatch alarms that must be OK before it begins and after each batch, for as long as it bakes; one that rings sends the release back.',
                example: 'clinic-5xx, clinic-latency',
                default: ''
            }),
            'alarms-without-data': kit_src.hF.choice('well', 'unknown')({
                description: 'What an alarm with INSUFFICIENT_DATA counts as. `unknown` waits for its word, and stops the rollout if none comes.',
                example: 'well',
                default: 'unknown'
            }),
            rules: kit_src.hF.kind('rules', health_src.NR)({
                description: 'Figures over HTTP and queries of Prometheus that must hold as `alarms` must: a YAML list, whose keys stand in the README of rolling-deploy.',
                example: '- prometheus: https://prometheus.example.com\n  query: sum(rate(http_requests_total{code=~"5.."}[2m]))\n  max: 1'
            }),
            'rules-token': kit_src.hF.text({
                description: 'Bearer token, sent to the rules that say `token: true`.',
                example: '${{ secrets.PROMETHEUS_TOKEN }}',
                secret: true
            }),
            override: kit_src.hF.text({
                description: 'Why this may pass a freeze window, an alarm that rings already, migrations that break the live release, a schema that was contracted since, or the memory that hosts have rejected it. Kept in the history.',
                example: 'Payments are down; agreed with Ana'
            })
        };
        let timeOnHost = kit_src.hF.durationUpTo('12h');
        let howLong = {
            wait: kit_src.hF.duration({
                description: 'How long to wait for another deployment of the environment to end.',
                example: '30m',
                default: '10m'
            }),
            'stage-timeout': timeOnHost({
                description: 'How long a host may take to fetch, extract and warm the release.',
                example: '10m',
                default: '15m'
            }),
            'prove-timeout': timeOnHost({
                description: 'How long a host may take to prove that it serves the release.',
                example: '2m',
                default: '30s'
            })
        };
        let backupInputs = {
            'backup-host': kit_src.hF.kind('targets', src.Sx)({
                description: 'The one host that makes a backup before new migrations run: an instance id, or tags that name one running instance. Without it none is made.',
                example: 'tag:Name=web-1'
            }),
            'backup-document': kit_src.sh.documentName({
                description: 'Document of the account that holds the program of the backups: the output Document of the backups’ stack. Needed with `backup-host`.',
                example: 'Esteira-clinic-production-backups'
            })
        };
        let forGitHub = {
            'environment-url': kit_src.hF.text({
                description: 'Address of the environment, for the GitHub Deployment.',
                example: 'https://clinic.example.com'
            }),
            'github-token': kit_src.sh.githubToken
        };
        let migrateTimeout = timeOnHost({
            description: 'How long the migrations may take, with what runs before them.',
            example: '30m',
            default: '10m'
        });
        let rolloutInputs = {
            ...where,
            ...howBoldly,
            ...howLong,
            ...forGitHub
        };
    }
};
