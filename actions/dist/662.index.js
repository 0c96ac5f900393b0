export const id = 662;
export const ids = [
    662
];
export const modules = {
    937: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>fail
        });
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
        let { entries, fail } = (0, _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.sW)({
            'fleet-empty': {
                category: 'usage',
                means: '`targets` names no running instance.',
                cure: 'Check the tag, the group or the ids of `targets`, the region of the credentials, and that the instances run.'
            },
            'fleet-not-managed': {
                category: 'host',
                means: 'Instances of the fleet are not reachable through Systems Manager.',
                cure: 'Give them an instance profile with AmazonSSMManagedInstanceCore, a way to the ssm endpoints, and a running amazon-ssm-agent.'
            },
            'fleet-agent-old': {
                category: 'host',
                means: 'The SSM agent of hosts is too old for a document of the account: it would not hand over what the program is called with. Nothing was changed anywhere.',
                cure: 'Update amazon-ssm-agent on the hosts that are named to 3.3.2746.0 or later.'
            },
            'fleet-not-one': {
                category: 'usage',
                means: '`host` names more than one instance, and only one of them is to be asked.',
                cure: 'Give `host` the instance id of one of those that are named, or a tag that only one of them has.'
            },
            'document-missing': {
                category: 'usage',
                means: 'There is no document of the name that `document` gives.',
                cure: 'Give `document` the output Document of the stack of the environment, and check account and region of the credentials.'
            },
            'document-refused': {
                category: 'usage',
                means: 'The document does not know a parameter of the call, or not its value: it is of another version of Esteira.',
                cure: 'Update the stack of the environment with cloudformation/environment.yml of the version that the workflow uses.'
            },
            'fleet-refused': {
                category: 'host',
                means: 'Hosts of the fleet cannot take the release; nothing was changed anywhere.',
                cure: 'Mend what is listed for each host, then run the job again.'
            },
            'fleet-no-capacity': {
                category: 'usage',
                means: 'A batch would leave a target group with fewer healthy targets than `min-healthy`.',
                cure: 'Mend the targets that are not healthy, lower `batch` or `canary`, add a host, or accept an outage with `min-healthy: 0`.'
            },
            'fleet-no-canary': {
                category: 'usage',
                means: '`pause-after-canary` was asked for, and `canary` is 0.',
                cure: 'Give `canary` the number or the share of hosts that go first.'
            },
            'fleet-target-group': {
                category: 'usage',
                means: 'A target group of `target-groups` does not exist.',
                cure: 'Check the name, the account and the region of the credentials.'
            },
            'fleet-latecomer': {
                category: 'host',
                means: 'An instance that was launched during the rollout did not take the release. All others serve it.',
                cure: 'Mend or terminate the instance that is named, then run converge.'
            },
            'schema-not-contracted': {
                category: 'host',
                means: 'Contracting migrations (`migrations.after`) did not all run. Every host serves the new release, and the schema still suits it.',
                cure: 'Read below what the host says. Run the job again where it was an outage; otherwise correct the migration and deploy it.'
            },
            'scaling-suspended': {
                category: 'platform',
                means: 'Processes of an Auto Scaling group that were suspended for the rollout could not be resumed. What became of the release itself is in the history.',
                cure: 'Run converge, which resumes them, or resume them now with `aws autoscaling resume-processes`. Until then the group does not scale by itself.'
            },
            'alarm-missing': {
                category: 'usage',
                means: 'An alarm of `alarms` does not exist.',
                cure: 'Check the name, the account and the region of the credentials.'
            },
            'alarm-before': {
                category: 'conflict',
                means: 'An alarm was not OK before anything was done.',
                cure: 'Find out what is wrong first. If this release is what mends it, run again with `override` and a reason: the alarms that ring now will not stop it.'
            },
            'alarm-fired': {
                category: 'health',
                means: 'An alarm rang while the release baked.',
                cure: 'Look at what the alarm watches. The hosts went back to the release before.'
            },
            'alarm-silent': {
                category: 'platform',
                means: 'An alarm could not be asked, or had no data, for as long as the rollout was willing to wait. It stopped where it was.',
                cure: 'Every host serves a whole release; some the new, some the old. When the alarm can be asked again, run the job again, or go back with rollback or converge.'
            },
            'environment-frozen': {
                category: 'conflict',
                means: 'A freeze window of esteira.yml keeps the environment from being touched now.',
                cure: 'Wait for its end. If it cannot wait, run again with `override` and a reason, which is kept in the history.'
            },
            'backup-half-asked': {
                category: 'usage',
                means: 'A backup before migrations needs both the host that makes it and the document of its program.',
                cure: 'Give `backup-host` and `backup-document`, or neither.'
            },
            'dump-running': {
                category: 'conflict',
                means: 'A backup of the environment is being dumped, and migrations that ran now would break it.',
                cure: 'Wait for the backup to end (progress is in the log of its run), then run the job again; or give this run more time with `wait`.'
            },
            'environment-moved': {
                category: 'conflict',
                means: 'Another deployment ended between the choice of the release and this run’s turn.',
                cure: 'Look at what is live now; run again if it is still what you want.'
            },
            'no-previous-release': {
                category: 'usage',
                means: 'The history knows no good release to return to.',
                cure: 'Name the release to return to with `to`, or deploy one that mends the trouble.'
            },
            'environment-empty': {
                category: 'usage',
                means: 'Nothing was ever deployed to this environment.',
                cure: 'Check `environment` and `bucket`; a first deployment is made by rolling-deploy.'
            },
            'fleet-drifted': {
                category: 'health',
                means: 'Hosts of the fleet do not serve what the environment must run.',
                cure: 'Run converge without `check-only`, or deploy.'
            },
            'release-rejected': {
                category: 'conflict',
                means: 'Hosts have rejected this very release before: it did not prove itself and was taken back.',
                cure: 'Deploy a release that mends it. If the cause was outside of the release, run again with `override` and a reason, which is kept in the history.'
            },
            'rollout-reverted': {
                category: 'host',
                means: 'A host did not take the release. Every host that had been switched was brought back.',
                cure: 'Read below what the host says; mend the release and deploy it again.'
            },
            'rollout-half-done': {
                category: 'host',
                means: 'A host did not take the release, and bringing hosts back failed as well.',
                cure: 'The hosts that are named were left out of the balancer. Mend them, then run the job again: it converges.'
            },
            'fleet-silent': {
                category: 'host',
                means: 'A host that was asked is missing among the answers.',
                cure: 'Run the job again; if it happens again, this is a bug in Esteira.'
            },
            'host-unhealthy': {
                category: 'health',
                means: 'The balancer did not call a host healthy, or called it unhealthy again.',
                cure: 'Look at the health check of the target group and at what the host answers to it.'
            }
        });
    },
    9724: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>describeTargets,
            S: ()=>parseTargets
        });
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
        function parseTargets(text) {
            let words = (0, _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.ry)(text);
            let tags = words.flatMap((word)=>{
                let [, key, value] = /^tag:([^=]+)=(.+)$/.exec(word) ?? [];
                return void 0 === key || void 0 === value ? [] : [
                    {
                        key,
                        value
                    }
                ];
            });
            let groups = words.flatMap((word)=>/^asg:(.+)$/.exec(word)?.[1] ?? []);
            let ids = words.filter((word)=>/^i-[0-9a-f]{8,17}$/.test(word));
            let [group] = groups;
            if (tags.length === words.length && tags.length > 0) return {
                kind: 'tags',
                tags
            };
            if (ids.length === words.length && ids.length > 0) return {
                kind: 'instances',
                ids
            };
            if (void 0 !== group && 1 === words.length) return {
                kind: 'group',
                name: group
            };
            throw new _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.sG('is neither tags (`tag:Role=web`), one group (`asg:name`), nor instance ids, one kind at a time');
        }
        function describeTargets(targets) {
            if ('tags' === targets.kind) return targets.tags.map(({ key, value })=>`tag ${key}=${value}`).join(' and ');
            return 'group' === targets.kind ? `Auto Scaling group ${targets.name}` : targets.ids.join(', ');
        }
    },
    8662: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OE: ()=>LOOK_BACK,
            OO: ()=>desiredOf,
            fN: ()=>drifted,
            fJ: ()=>failures.f,
            JH: ()=>finishRun,
            mC: ()=>lastGood,
            sN: ()=>noBalancer,
            zp: ()=>onlyHost,
            Sx: ()=>src_host.S,
            Dp: ()=>previousGood,
            Km: ()=>rehearse,
            yT: ()=>rollout
        });
        var failures = __webpack_require__(937);
        function objectionTo(release, history) {
            for (let record of history){
                let verdict = verdictOn(release, record);
                if (void 0 === verdict) continue;
                if ('good' === verdict) break;
                let why = void 0 === record.reason ? '.' : `: ${record.reason.message}`;
                return (0, failures.f)('release-rejected', {
                    message: `Deployment ${record.number} ${verdict} ${release}${why}`,
                    evidence: record.by.run
                });
            }
        }
        function previousGood(live, history) {
            let settled = new Set([
                live
            ]);
            for (let record of history){
                if ('succeeded' === record.verdict && void 0 !== record.withdraws) settled.add(record.withdraws);
                if ('good' === verdictOn(record.release, record) && !settled.has(record.release)) return record.release;
                if (void 0 !== verdictOn(record.release, record)) settled.add(record.release);
            }
        }
        function pausedRelease(live, history) {
            let last = history.find(({ verdict })=>'paused' === verdict || 'succeeded' === verdict);
            return last?.verdict === 'paused' && last.release !== live ? last.release : void 0;
        }
        function verdictOn(release, { release: deployed, verdict, reason, withdraws }) {
            if ('succeeded' === verdict && withdraws === release) return 'rolled back from';
            if (deployed !== release) return;
            if (reason?.releaseAtFault === true) return 'took back';
            return 'succeeded' === verdict ? 'good' : void 0;
        }
        let LOOK_BACK = 50;
        async function desiredOf(ledger, environment) {
            let desired = await ledger.desired();
            if (void 0 !== desired) return desired;
            throw (0, failures.f)('environment-empty', {
                message: `Nothing was ever deployed to ${environment}.`
            });
        }
        async function lastGood(ledger, environment, to) {
            let { release: live, number } = await desiredOf(ledger, environment);
            let history = await ledger.history(LOOK_BACK);
            let paused = pausedRelease(live, history);
            let release = to ?? (void 0 === paused ? previousGood(live, history) : live);
            let withdraws = void 0 !== paused && release === live ? paused : live;
            if (void 0 !== release) return {
                release,
                expected: number,
                withdraws
            };
            throw (0, failures.f)('no-previous-release', {
                message: `${environment} has no good release before ${live}.`
            });
        }
        function drifted(plan, release, environment) {
            let hosts = plan.batches.flat();
            if (0 === hosts.length) return;
            return (0, failures.f)('fleet-drifted', {
                message: `${hosts.length} of ${plan.current.length + hosts.length} hosts of ${environment} do not serve ${release}.`,
                evidence: hosts.map((host)=>`${host.name}: ${foundOn(plan.before.get(host), release)}`).join('\n')
            });
        }
        function foundOn(live, release) {
            if (live === release) return 'has it, but not everything runs it';
            return live ? `serves ${live}` : 'serves nothing';
        }
        var src_host = __webpack_require__(9724);
        var src = __webpack_require__(1040);
        class Chronicle {
            #ledger;
            #clock;
            #log;
            #record;
            #isBringingBack = false;
            constructor(record, ports){
                this.#record = record;
                this.#ledger = ports.ledger;
                this.#clock = ports.clock;
                this.#log = ports.log;
            }
            get record() {
                return this.#record;
            }
            async save() {
                try {
                    await this.#ledger.writeDeployment(this.#record);
                } catch (error) {
                    if (!this.#isBringingBack) throw error;
                    this.#log.warning(`The history could not be written: ${(0, src.bD)(error)}`);
                }
            }
            async tryPhase(phase, hosts, body) {
                let from = this.#clock.now();
                let noted = new Set();
                let told = (host, answer)=>{
                    if (noted.has(host)) return;
                    noted.add(host);
                    this.#note(host, phase, from, answer);
                };
                try {
                    let answers = await body(told);
                    let complete = new Map(hosts.map((host)=>[
                            host,
                            answers.get(host) ?? silent(host)
                        ]));
                    for (let [host, answer] of complete)told(host, answer);
                    return complete;
                } catch (error) {
                    let failure = (0, src.h_)(error);
                    for (let host of hosts)told(host, {
                        ok: false,
                        failure
                    });
                    throw error;
                }
            }
            async leaving(registrations) {
                let already = this.#record.drained.filter((each)=>!isAmong(each, registrations));
                this.#change({
                    drained: [
                        ...already,
                        ...registrations.map(({ host, targetGroup, port, arn })=>({
                                host,
                                targetGroup,
                                port,
                                arn
                            }))
                    ]
                });
                await this.save();
            }
            back(registrations) {
                this.#change({
                    drained: this.#record.drained.filter((each)=>!isAmong(each, registrations))
                });
            }
            async suspending(suspensions) {
                if (0 === suspensions.length) return;
                this.#change({
                    suspended: [
                        ...this.#record.suspended ?? [],
                        ...suspensions
                    ]
                });
                await this.save();
            }
            async resumed(suspensions) {
                this.#change({
                    suspended: this.#record.suspended?.filter((each)=>!suspensions.includes(each))
                });
                await this.save();
            }
            async left(host, mayReturn) {
                let { hosts, drained } = this.#record;
                this.#change({
                    hosts: hosts.filter((each)=>each.id !== host.id),
                    drained: drained.filter((each)=>mayReturn || each.host !== host.id)
                });
                await this.save();
            }
            async joined(hosts, serves) {
                let joined = hosts.map((host)=>({
                        id: host.id,
                        name: host.name,
                        release: serves(host)
                    }));
                this.#change({
                    hosts: [
                        ...this.#record.hosts,
                        ...joined
                    ]
                });
                await this.save();
            }
            async bringingBack(reason) {
                let { code, message } = reason;
                this.#isBringingBack = true;
                this.#change({
                    reason: {
                        code,
                        message,
                        releaseAtFault: isReleaseAtFault(reason)
                    }
                });
                await this.save();
            }
            serves(host, release) {
                this.#change({
                    hosts: this.#record.hosts.map((each)=>each.id === host.id ? {
                            ...each,
                            release
                        } : each)
                });
            }
            async settle(verdict, drained) {
                this.#change({
                    drained
                });
                await this.end(verdict);
            }
            async end(verdict, failure) {
                this.#change({
                    verdict,
                    endedAt: this.#moment(),
                    ...void 0 === failure ? {} : {
                        failure: {
                            code: failure.code,
                            message: failure.message
                        }
                    }
                });
                await this.save();
            }
            #note(host, phase, from, answer) {
                let took = (0, src.a3)(this.#clock.now() - from);
                let note = answer.ok ? answer.note : `${answer.failure.message} [${answer.failure.code}]`;
                this.#log.info(`${answer.ok ? '✓' : '✗'} ${host.name}  ${phase}  ${took}${void 0 === note ? '' : `  ${note}`}`);
                let step = {
                    host: host.name,
                    phase,
                    from: new Date(from).toISOString(),
                    to: this.#moment(),
                    ok: answer.ok,
                    ...void 0 === note ? {} : {
                        note
                    }
                };
                this.#change({
                    steps: [
                        ...this.#record.steps,
                        step
                    ]
                });
                if (void 0 !== answer.live) this.serves(host, answer.live);
            }
            #change(change) {
                this.#record = {
                    ...this.#record,
                    ...change
                };
            }
            #moment() {
                return new Date(this.#clock.now()).toISOString();
            }
        }
        function isReleaseAtFault({ category, code }) {
            return 'health' === category || 'host-service-failed' === code;
        }
        function silent(host) {
            return {
                ok: false,
                failure: (0, failures.f)('fleet-silent', {
                    message: `Nothing was heard of ${host.name}.`
                })
            };
        }
        function isAmong(one, others) {
            return others.some((other)=>other.host === one.host && other.targetGroup === one.targetGroup && other.port === one.port);
        }
        function shortage(leaving, targets, minHealthy) {
            for (let [group, members] of Map.groupBy(targets, (each)=>each.targetGroup)){
                let healthy = members.filter((each)=>each.healthy);
                let left = healthy.filter((each)=>!leaving.some((host)=>host.id === each.host));
                let needed = (0, src.pq)(minHealthy, members.length);
                if (left.length === healthy.length || left.length >= needed) continue;
                let names = leaving.map((host)=>host.name).join(', ');
                return (0, failures.f)('fleet-no-capacity', {
                    message: `Without ${names}, ${group} has ${left.length} healthy targets; \`min-healthy\` asks for ${needed}.`
                });
            }
        }
        function afterSwitch(targets, switched) {
            return targets.map((each)=>switched.some((host)=>host.id === each.host) ? {
                    ...each,
                    healthy: true
                } : each);
        }
        let PAUSE = 10_000;
        let PATIENCE = 120_000;
        let CERTAIN = [
            'usage',
            'permission'
        ];
        class Vigil {
            #alarms;
            #clock;
            #log;
            #signal;
            #known = new Set();
            constructor(ports){
                this.#alarms = ports.alarms;
                this.#clock = ports.clock;
                this.#log = ports.log;
                this.#signal = ports.signal;
            }
            async objection() {
                let words = (await this.#words(CERTAIN)).filter((word)=>'well' !== word.verdict);
                for (let word of words)this.#known.add(word.source);
                if (0 === words.length) return;
                return (0, failures.f)('alarm-before', {
                    message: `${words.map((word)=>word.source).join(', ')} ${1 === words.length ? 'is' : 'are'} not well, and nothing has been done yet.`,
                    evidence: told(words)
                });
            }
            async check() {
                let until = this.#clock.now() + PATIENCE;
                for(;;){
                    let words = (await this.#words()).filter((word)=>!this.#known.has(word.source));
                    let rings = words.filter((word)=>'unwell' === word.verdict);
                    if (rings.length > 0) {
                        let names = rings.map((word)=>word.source).join(', ');
                        throw (0, failures.f)('alarm-fired', {
                            message: `${names} rang while the release baked.`,
                            evidence: told(rings)
                        });
                    }
                    let silent = words.filter((word)=>'unknown' === word.verdict);
                    if (0 === silent.length) return;
                    if (this.#clock.now() >= until) throw inconclusive(silent);
                    this.#log.info(`Waiting for the word of ${silent.map((word)=>word.source).join(', ')}.`);
                    await this.#clock.sleep(PAUSE, this.#signal);
                }
            }
            async #words(fatal = []) {
                return (await Promise.all(this.#alarms.map((alarms)=>this.#wordsOf(alarms, fatal)))).flat();
            }
            async #wordsOf(alarms, fatal) {
                try {
                    return await alarms.ask();
                } catch (error) {
                    this.#signal.throwIfAborted();
                    if ((0, src.N6)(error) && fatal.includes(error.category)) throw error;
                    return [
                        {
                            source: 'alarms',
                            verdict: 'unknown',
                            said: (0, src.bD)(error)
                        }
                    ];
                }
            }
        }
        function inconclusive(silent) {
            return (0, failures.f)('alarm-silent', {
                message: `Nothing could be learnt from ${silent.map((word)=>word.source).join(', ')}.`,
                evidence: told(silent)
            });
        }
        function told(words) {
            return words.map(({ source, verdict, said })=>`${source}: ${verdict}: ${said}`).join('\n');
        }
        function unreachable(hosts, outdated = []) {
            let named = (some)=>some.map((host)=>`${host.name} (${host.id})`).join(', ');
            let silent = hosts.filter((host)=>!outdated.includes(host));
            if (silent.length > 0) return (0, failures.f)('fleet-not-managed', {
                message: `Systems Manager does not reach ${named(silent)}.`
            });
            return (0, failures.f)('fleet-agent-old', {
                message: `The SSM agent is too old on ${named(hosts)}.`
            });
        }
        function combined(answers) {
            let failed = [
                ...answers
            ].flatMap(([host, answer])=>answer.ok ? [] : [
                    {
                        host,
                        failure: answer.failure
                    }
                ]);
            let [first] = failed;
            if (void 0 === first) return;
            let alike = failed.every(({ failure })=>failure.code === first.failure.code);
            let { code, category, hint } = alike ? first.failure : gravest(failed.map(({ failure })=>failure));
            let names = failed.map(({ host })=>host.name).join(', ');
            let message = 1 === failed.length ? `${names}: ${first.failure.message}` : `${failed.length} hosts failed: ${names}.`;
            let evidence = failed.map(({ host, failure })=>evidenceOf(host, failure, failed.length > 1)).join('\n\n').trim();
            let entry = {
                category,
                means: '',
                cure: hint
            };
            return new src.HR(code, entry, {
                message,
                evidence: evidence || void 0,
                cause: first.failure.cause
            });
        }
        function gravest(failures) {
            let order = [
                'permission',
                'usage',
                'host',
                'health',
                'conflict',
                'platform'
            ];
            return failures.toSorted((one, other)=>order.indexOf(one.category) - order.indexOf(other.category))[0];
        }
        function evidenceOf(host, failure, named) {
            let head = named ? [
                `${host.name}: ${failure.message} [${failure.code}]`
            ] : [];
            return [
                ...head,
                ...void 0 === failure.evidence ? [] : [
                    failure.evidence
                ]
            ].join('\n');
        }
        let SWITCH_TIME = 120;
        let SHORT = 60;
        let QUIET_TIME = 10;
        let LOOK = 5_000;
        let CAPACITY_WAIT = 60_000;
        class Deployment {
            request;
            ports;
            number;
            chronicle;
            vigil;
            #lease;
            #gone = new Set();
            constructor(request, ports, lease, chronicle){
                this.request = request;
                this.ports = ports;
                this.number = lease.number;
                this.chronicle = chronicle;
                this.vigil = new Vigil(ports);
                this.#lease = lease;
            }
            mayAct() {
                this.#lease.lost.throwIfAborted();
                this.ports.signal.throwIfAborted();
            }
            async #mayChange() {
                this.mayAct();
                await this.#lease.confirm();
                this.mayAct();
            }
            get isStopped() {
                return this.#lease.lost.aborted || this.ports.signal.aborted;
            }
            present(hosts) {
                return hosts.filter((host)=>!this.#gone.has(host));
            }
            async stage(hosts, registered) {
                let guard = registrationsOf(hosts, registered).length > 0;
                await this.#order('stage', hosts, {
                    phase: 'stage',
                    ...this.#about,
                    timeout: this.request.timeouts.stage,
                    guard
                });
            }
            async migrate(host) {
                let { migrate: timeout } = this.request.timeouts;
                await this.#order('migrate', [
                    host
                ], {
                    phase: 'migrate',
                    ...this.#about,
                    timeout
                });
            }
            async contract(host) {
                let { migrate: timeout } = this.request.timeouts;
                await this.#order('contract', [
                    host
                ], {
                    phase: 'contract',
                    ...this.#about,
                    timeout
                });
            }
            async activate(hosts, drained) {
                let { prove } = this.request.timeouts;
                let quiet = this.#quietTime(hosts, drained);
                let timeout = (quiet ?? 0) + SWITCH_TIME + this.#drainTime + prove;
                await this.#order('activate', hosts, {
                    phase: 'activate',
                    ...this.#about,
                    timeout,
                    prove,
                    quiet
                });
            }
            async prove(hosts, release = this.request.release.release) {
                await this.#order('prove', hosts, this.#proof(release));
            }
            async revert(hosts, drained) {
                let quiet = this.#quietTime(hosts, drained);
                let timeout = (quiet ?? 0) + SWITCH_TIME + this.#drainTime;
                return await this.#tryOrder('revert', hosts, {
                    phase: 'revert',
                    number: this.number,
                    timeout,
                    quiet
                });
            }
            async tryProve(hosts, release) {
                return await this.#tryOrder('prove', hosts, this.#proof(release));
            }
            async converge(hosts) {
                return await this.#tryOrder('converge', hosts, {
                    phase: 'converge',
                    number: this.number,
                    timeout: SWITCH_TIME + this.#drainTime
                });
            }
            async prune(hosts, base) {
                return await this.#tryOrder('prune', hosts, {
                    phase: 'prune',
                    number: this.number,
                    base,
                    timeout: SHORT
                });
            }
            async awaitCapacity(leaving, fleet) {
                let { clock, balancer, signal } = this.ports;
                let until = clock.now() + CAPACITY_WAIT;
                for(;;){
                    this.mayAct();
                    let missing = shortage(leaving, await balancer.look(fleet), this.request.boldness.minHealthy);
                    if (void 0 === missing) return;
                    if (clock.now() >= until) throw missing;
                    await clock.sleep(LOOK, signal);
                }
            }
            async drain(hosts, registered) {
                let present = this.present(hosts);
                let registrations = registrationsOf(present, registered);
                if (0 === registrations.length) return;
                await this.#mayChange();
                await this.chronicle.leaving(registrations);
                await this.#balance('drain', present, ()=>this.ports.balancer.leave(registrations));
            }
            async rejoin(hosts, drained, wait = true) {
                let present = this.present(hosts);
                let registrations = registrationsOf(present, drained);
                if (0 === registrations.length) return;
                this.mayAct();
                try {
                    await this.#balance('rejoin', present, ()=>this.ports.balancer.join(registrations, wait));
                } catch (error) {
                    if (!(0, src.N6)(error, 'host-unhealthy') || !await this.#dropGone(present)) throw error;
                    return await this.rejoin(hosts, drained, wait);
                }
                this.chronicle.back(registrations);
            }
            async bake(hosts) {
                let { bake } = this.request;
                await this.vigil.check();
                if (0 === bake) return;
                let { clock, balancer, signal } = this.ports;
                this.ports.log.info(`Baking for ${(0, src.a3)(bake)}.`);
                let until = clock.now() + bake;
                while(clock.now() < until){
                    await clock.sleep(Math.min(LOOK, until - clock.now()), signal);
                    this.mayAct();
                    let sick = (await balancer.look(this.present(hosts))).filter((each)=>!each.healthy);
                    let ill = hosts.filter((host)=>sick.some((each)=>each.host === host.id));
                    if (ill.length > 0 && !await this.#dropGone(ill)) throw unhealthyAgain(sick, hosts);
                    await this.vigil.check();
                }
                await this.prove(hosts);
            }
            get #drainTime() {
                return Math.max(0, ...Object.values(this.request.release.services));
            }
            #quietTime(hosts, drained) {
                return 0 === registrationsOf(hosts, drained).length ? void 0 : Math.max(QUIET_TIME, this.#drainTime);
            }
            get #about() {
                return {
                    release: this.request.release,
                    number: this.number
                };
            }
            #proof(release) {
                return {
                    phase: 'prove',
                    release,
                    number: this.number,
                    timeout: this.request.timeouts.prove
                };
            }
            async #order(phase, hosts, order) {
                let failure = combined(await this.#tryOrder(phase, hosts, order));
                if (void 0 !== failure) throw failure;
            }
            async #tryOrder(phase, hosts, order) {
                let asked = this.present(hosts);
                if (0 === asked.length) return new Map();
                if (isNoticed(order)) await this.#mayChange();
                else this.mayAct();
                let { agents } = this.ports;
                let answers = await this.chronicle.tryPhase(phase, asked, (told)=>agents.order(asked, order, told, (silent)=>this.#notRunning(silent)));
                await this.#dropGone(asked.filter((host)=>answers.get(host)?.ok !== true));
                return new Map([
                    ...answers
                ].filter(([host])=>!this.#gone.has(host)));
            }
            async #notRunning(hosts) {
                let running = await this.ports.directory.running(hosts);
                return hosts.filter((host)=>!running.includes(host));
            }
            async #dropGone(suspects) {
                let gone = 0 === suspects.length ? [] : await this.#notRunning(suspects);
                if (0 === gone.length) return false;
                let existing = await this.ports.directory.existing(gone.map((host)=>host.id));
                for (let host of gone){
                    this.#gone.add(host);
                    this.ports.log.warning(`${host.name} (${host.id}) does not run any more: it is left out.`);
                    await this.chronicle.left(host, existing.includes(host.id));
                }
                return true;
            }
            async #balance(phase, hosts, act) {
                await this.chronicle.tryPhase(phase, hosts, async ()=>{
                    await act();
                    return new Map(hosts.map((host)=>[
                            host,
                            {
                                ok: true
                            }
                        ]));
                });
            }
        }
        function isNoticed({ phase }) {
            return 'migrate' === phase || 'activate' === phase || 'revert' === phase || 'contract' === phase;
        }
        function registrationsOf(hosts, registrations) {
            return registrations.filter((each)=>hosts.some((host)=>host.id === each.host));
        }
        function unhealthyAgain(sick, hosts) {
            let names = sick.map((each)=>`${hosts.find((host)=>host.id === each.host)?.name ?? each.host} in ${each.targetGroup}`);
            return (0, failures.f)('host-unhealthy', {
                message: `The balancer calls ${names.join(', ')} unhealthy again.`
            });
        }
        function isOurs(release) {
            return src.sh.RELEASE_PATTERN.test(release);
        }
        let INTERFERING = [
            'AZRebalance',
            'AlarmNotification',
            'HealthCheck',
            'InstanceRefresh',
            'ReplaceUnhealthy',
            'ScheduledActions'
        ];
        async function suspendScaling(deployment, hosts) {
            let groups = [
                ...new Set(hosts.flatMap((host)=>host.group ?? []))
            ];
            if (0 === groups.length) return;
            let { scaling, log } = deployment.ports;
            deployment.mayAct();
            let suspensions = toSuspend(await scaling.look(groups));
            await deployment.chronicle.suspending(suspensions);
            for (let suspension of suspensions){
                deployment.mayAct();
                await scaling.suspend(suspension);
                log.info(`Auto Scaling group ${suspension.group}: suspended ${suspension.processes.join(', ')}.`);
            }
        }
        function toSuspend(groups) {
            return groups.map(({ group, processes })=>({
                    group,
                    processes: INTERFERING.filter((each)=>!processes.includes(each))
                })).filter(({ processes })=>processes.length > 0);
        }
        async function withScalingResumed(deployment, body) {
            let result;
            try {
                result = await body();
            } catch (error) {
                if (!deployment.isStopped) await resumeBeside(deployment);
                throw error;
            }
            await resumeScaling(deployment);
            return result;
        }
        async function resumeBeside(deployment) {
            try {
                await resumeScaling(deployment);
            } catch (error) {
                deployment.ports.log.warning((0, src.bD)(error));
            }
        }
        async function resumeScaling(deployment) {
            let { chronicle, ports } = deployment;
            let resumed = [];
            let failed = [];
            let suspended = chronicle.record.suspended ?? [];
            for (let suspension of suspended)try {
                deployment.mayAct();
                await ports.scaling.resume(suspension);
                resumed.push(suspension);
                ports.log.info(`Auto Scaling group ${suspension.group}: resumed ${suspension.processes.join(', ')}.`);
            } catch (error) {
                if (deployment.isStopped) throw error;
                failed.push({
                    suspension,
                    failure: (0, src.h_)(error)
                });
            }
            if (resumed.length > 0) await chronicle.resumed(resumed);
            let [first] = failed;
            if (void 0 === first) return;
            throw (0, failures.f)('scaling-suspended', {
                message: `${failed.map(({ suspension })=>suspension.group).join(', ')} still has processes suspended: ${first.failure.message}`,
                evidence: failed.map(({ suspension, failure })=>scaling_told(suspension, failure)).join('\n'),
                cause: first.failure
            });
        }
        function scaling_told({ group, processes }, { message, code, hint }) {
            return `${group} (${processes.join(', ')}): ${message} [${code}] ${hint}`;
        }
        async function finishRun(request, ports, lease) {
            let record = await ports.ledger.deployment(lease.number);
            if (void 0 === record || !isLeftover(record)) return record;
            let { hosts, unmanaged } = await ports.directory.resolve(request.targets);
            let reachable = hosts.filter((host)=>!unmanaged.includes(host));
            let chronicle = new Chronicle(record, ports);
            let deployment = new Deployment(request, ports, lease, chronicle);
            let drained = await finish(deployment, reachable, record);
            await chronicle.settle(settled(record), drained);
            await resumeScaling(deployment);
            return chronicle.record;
        }
        async function finishLeftovers(deployment, hosts, history) {
            let { ledger, log } = deployment.ports;
            for (let record of history)if (!(record.number >= deployment.number) && isLeftover(record)) await log.group(`Finish what deployment ${record.number} left behind`, async ()=>{
                let drained = await finish(deployment, hosts, record);
                await deployment.chronicle.suspending(record.suspended ?? []);
                await ledger.writeDeployment({
                    ...record,
                    drained,
                    suspended: [],
                    verdict: settled(record)
                });
            });
        }
        function isLeftover(record) {
            let { verdict, drained, suspended = [] } = record;
            return 'running' === verdict || drained.length > 0 || suspended.length > 0;
        }
        function settled(record) {
            return 'running' === record.verdict ? 'cancelled' : record.verdict;
        }
        async function finish(deployment, hosts, record) {
            let { drained } = record;
            let concerned = hosts.filter(({ id })=>record.hosts.some((each)=>each.id === id) || drained.some((each)=>each.host === id));
            let left = await ofStopped(deployment, drained, concerned);
            for (let [host, answer] of (await deployment.converge(concerned))){
                let registrations = drained.filter((each)=>each.host === host.id);
                if (!answer.ok || !await isBack(deployment, host, answer.live ?? '', registrations)) left.push(...registrations);
            }
            return left;
        }
        async function ofStopped({ ports }, drained, present) {
            let away = drained.filter((each)=>!present.some((host)=>host.id === each.host));
            if (0 === away.length) return [];
            let existing = await ports.directory.existing([
                ...new Set(away.map((each)=>each.host))
            ]);
            return away.filter((each)=>existing.includes(each.host));
        }
        async function isBack(deployment, host, live, registrations) {
            if (0 === registrations.length) return true;
            try {
                if (isOurs(live)) await deployment.prove([
                    host
                ], live);
                await deployment.rejoin([
                    host
                ], registrations, '' !== live);
                return true;
            } catch (error) {
                if (deployment.isStopped) throw error;
                deployment.ports.log.warning(`${host.name} stays out of the balancer: ${(0, src.h_)(error).message}`);
                return false;
            }
        }
        async function onlyHost(targets, directory) {
            let { hosts, unmanaged, outdated, notes } = await directory.resolve(targets);
            let [host, ...others] = hosts;
            if (void 0 === host || others.length > 0) {
                let line = (each)=>`${each.name} (${each.id}), ${each.zone}${unmanaged.includes(each) ? ': Systems Manager does not reach it' : ''}`;
                throw (0, failures.f)('fleet-not-one', {
                    message: `${(0, src_host.E)(targets)}: ${hosts.length} instances run, and one is to be asked.`,
                    evidence: [
                        ...hosts.map(line),
                        ...notes
                    ].join('\n')
                });
            }
            if (unmanaged.length > 0) throw unreachable(unmanaged, outdated);
            return host;
        }
        function inOrder(hosts, isServing) {
            let byName = hosts.toSorted((one, other)=>compare(one.name, other.name) || compare(one.id, other.id));
            let [serving, idle] = [
                byName.filter(isServing),
                byName.filter((host)=>!isServing(host))
            ];
            return [
                ...mixed(idle),
                ...mixed(serving)
            ];
        }
        function mixed(hosts) {
            let zones = Map.groupBy(hosts, (host)=>host.zone);
            let placed = [
                ...zones.values()
            ].flatMap((members)=>members.map((host, index)=>({
                        host,
                        place: (index + 0.5) / members.length
                    })));
            return placed.toSorted((one, other)=>one.place - other.place || compare(one.host.name, other.host.name)).map(({ host })=>host);
        }
        function compare(one, other) {
            return one < other ? -1 : one > other ? 1 : 0;
        }
        let CLOCK_TOLERANCE = 300000;
        function planRollout(survey, boldness, number, now) {
            let refusals = survey.hosts.flatMap((host)=>problemsOf(host, survey.inspections.get(host), number, now));
            if (refusals.length > 0) throw (0, failures.f)('fleet-refused', {
                message: `${new Set(refusals.map((each)=>each.host)).size} of ${survey.hosts.length} hosts cannot take the release.`,
                evidence: refusals.map(({ host, problem })=>`${host.name}: ${problem}`).join('\n')
            });
            let isServing = (host)=>survey.registrations.some((each)=>each.host === host.id && each.healthy);
            let waiting = inOrder(survey.hosts.filter((host)=>!survey.current.has(host)), isServing);
            let canary = canaryOf(survey, waiting, boldness);
            let others = batchesOf(waiting.slice(canary.length), (0, src.pq)(boldness.batch, waiting.length));
            let all = 0 === canary.length ? others : [
                canary,
                ...others
            ];
            requireCapacity(all, survey.registrations, boldness);
            let batches = true === boldness.pauseAfterCanary ? all.slice(0, all.length - others.length) : all;
            return {
                current: [
                    ...survey.current
                ],
                toStage: waiting.filter((host)=>!isStaged(survey.inspections.get(host))),
                batches,
                later: waiting.filter((host)=>!batches.flat().includes(host)),
                before: new Map(survey.hosts.map((host)=>[
                        host,
                        liveBefore(survey, host)
                    ])),
                migrator: batches[0]?.[0]
            };
        }
        function canaryOf({ hosts, current }, waiting, boldness) {
            let first = (0, src.pq)(boldness.canary, hosts.length);
            if (0 === first && true === boldness.pauseAfterCanary) throw (0, failures.f)('fleet-no-canary', {
                message: 'There is no canary to pause after.'
            });
            return waiting.slice(0, Math.max(0, first - current.size));
        }
        function batchesOf(hosts, most) {
            let size = Math.max(1, most);
            let batches = [];
            for(let at = 0; at < hosts.length; at += size)batches.push(hosts.slice(at, at + size));
            return batches;
        }
        function requireCapacity(batches, targets, { minHealthy }) {
            let now = targets;
            for (let batch of batches){
                let missing = shortage(batch, now, minHealthy);
                if (void 0 !== missing) throw missing;
                now = afterSwitch(now, batch);
            }
        }
        function problemsOf(host, inspection, number, now) {
            if (void 0 === inspection) return [
                {
                    host,
                    problem: 'was not inspected'
                }
            ];
            if (inspection instanceof src.HR) {
                let evidence = void 0 === inspection.evidence ? '' : `\n${inspection.evidence}`;
                return [
                    {
                        host,
                        problem: `${inspection.code}: ${inspection.message}${evidence}`
                    }
                ];
            }
            let problems = [
                ...inspection.problems
            ];
            let skew = Math.abs(inspection.now - now);
            if (skew > CLOCK_TOLERANCE) problems.push(`its clock is off by ${(0, src.a3)(skew)}; install chrony`);
            if (number > 0 && inspection.fence > number) problems.push(`deployment ${inspection.fence} has been there, newer than ${number}`);
            return problems.map((problem)=>({
                    host,
                    problem
                }));
        }
        function liveBefore(survey, host) {
            let inspection = survey.inspections.get(host);
            return void 0 === inspection || inspection instanceof src.HR ? '' : inspection.live;
        }
        function isStaged(inspection) {
            return void 0 !== inspection && !(inspection instanceof src.HR) && inspection.staged;
        }
        let noBalancer = {
            look: async ()=>[],
            leave: async ()=>{},
            join: async ()=>{}
        };
        let DAYS = [
            'Mon',
            'Tue',
            'Wed',
            'Thu',
            'Fri',
            'Sat',
            'Sun'
        ];
        function frozenBy(windows, now) {
            return windows.find((window)=>{
                let { date, week } = onTheWall(now, window.zone);
                if (isWeekly(window.from)) return isBetween(minuteOfWeek(window.from), week, minuteOfWeek(window.until));
                return window.from <= date && date < window.until;
            });
        }
        function isWeekly(moment) {
            return DAYS.includes(moment.slice(0, 3));
        }
        function isBetween(from, at, until) {
            return from <= until ? from <= at && at < until : at >= from || at < until;
        }
        function minuteOfWeek(moment) {
            let [day = '', time = ''] = moment.split(' ');
            let [hours = '', minutes = ''] = time.split(':');
            return 24 * DAYS.indexOf(day) * 60 + 60 * Number(hours) + Number(minutes);
        }
        function onTheWall(now, zone) {
            let format = new Intl.DateTimeFormat('en-US', {
                timeZone: zone,
                hourCycle: 'h23',
                weekday: 'short',
                year: 'numeric',
                month: '2-digit',
                day: '2-digit',
                hour: '2-digit',
                minute: '2-digit'
            });
            let part = Object.fromEntries(format.formatToParts(now).map(({ type, value })=>[
                    type,
                    value
                ]));
            let time = `${part['hour']}:${part['minute']}`;
            return {
                date: `${part['year']}-${part['month']}-${part['day']} ${time}`,
                week: minuteOfWeek(`${part['weekday']} ${time}`)
            };
        }
        async function passGates(request, ports, { base, history, vigil }) {
            let objections = [
                objectionOfFreeze(request, ports.clock.now()),
                objectionTo(request.release.release, history),
                void 0 === base ? void 0 : await request.objection?.(base),
                await vigil.objection()
            ].filter((objection)=>void 0 !== objection);
            for (let objection of objections){
                if (void 0 === request.override) throw objection;
                ports.log.warning(`Overridden (${request.override}): ${objection.message}`);
            }
        }
        function objectionOfFreeze({ environment, freeze }, now) {
            let window = frozenBy(freeze, now);
            if (void 0 === window) return;
            let why = void 0 === window.why ? '' : ` ${window.why}`;
            return (0, failures.f)('environment-frozen', {
                message: `${environment} is frozen until ${window.until} (${window.zone}).${why}`
            });
        }
        let QUICK_PROOF = 15;
        async function surveyFleet(hosts, request, ports) {
            let [inspections, registrations] = await Promise.all([
                ports.agents.inspect(hosts, request.release),
                ports.balancer.look(hosts)
            ]);
            let claiming = hosts.filter((host)=>{
                let inspection = inspections.get(host);
                return void 0 !== inspection && !(inspection instanceof src.HR) && inspection.live === request.release.release;
            });
            return {
                hosts,
                inspections,
                registrations,
                current: await proven(claiming, request, ports)
            };
        }
        async function proven(hosts, request, ports) {
            if (0 === hosts.length) return new Set();
            let { release } = request.release;
            let answers = await ports.agents.order(hosts, {
                phase: 'prove',
                release,
                timeout: QUICK_PROOF
            });
            return new Set(hosts.filter((host)=>answers.get(host)?.ok === true));
        }
        async function bringBack(deployment, switched, survey, reason) {
            let { log } = deployment.ports;
            log.info(`Bringing ${switched.flat().length} hosts back: ${reason.message}`);
            let lost = [];
            for (let batch of switched.toReversed())try {
                lost.push(...await bringBatchBack(deployment, batch, survey));
            } catch (error) {
                if (deployment.isStopped) throw error;
                lost.push(...batch.map((host)=>({
                        host,
                        failure: (0, src.h_)(error)
                    })));
            }
            return 0 === lost.length ? reverted(reason, switched.flat(), survey) : halfDone(reason, lost);
        }
        async function bringBatchBack(deployment, batch, survey) {
            let lost = [];
            await deployment.drain(batch, survey.registrations);
            let back = [];
            for (let [host, answer] of (await deployment.revert(batch, survey.registrations)))if (answer.ok) back.push(host);
            else lost.push({
                host,
                failure: answer.failure
            });
            for (let [release, hosts] of Map.groupBy(back, (host)=>liveBefore(survey, host))){
                let proven = isOurs(release) ? await proveBack(deployment, hosts, release, lost) : hosts;
                await deployment.rejoin(proven, survey.registrations, '' !== release);
            }
            return lost;
        }
        async function proveBack(deployment, hosts, release, lost) {
            let proven = [];
            for (let [host, answer] of (await deployment.tryProve(hosts, release)))if (answer.ok) proven.push(host);
            else lost.push({
                host,
                failure: answer.failure
            });
            return proven;
        }
        function reverted(reason, hosts, survey) {
            let back = hosts.map((host)=>`${host.name} serves ${liveBefore(survey, host) || 'nothing'} again, as before`);
            return (0, failures.f)('rollout-reverted', {
                message: `The release was not taken, and every host is back where it was. ${reason.message}`,
                hint: reason.hint,
                evidence: [
                    `[${reason.code}] ${reason.message}`,
                    reason.evidence,
                    ...back
                ].filter(Boolean).join('\n'),
                cause: reason.cause
            });
        }
        function halfDone(reason, lost) {
            let hosts = lost.map(({ host, failure })=>`${host.name}: ${failure.message} [${failure.code}]\n${failure.evidence ?? ''}`);
            return (0, failures.f)('rollout-half-done', {
                message: `The release was not taken, and ${lost.map(({ host })=>host.name).join(', ')} could not be brought back.`,
                evidence: [
                    `[${reason.code}] ${reason.message}`,
                    reason.evidence,
                    ...hosts
                ].filter(Boolean).join('\n'),
                cause: reason
            });
        }
        async function switchAll(deployment, plan, survey) {
            let switched = [];
            try {
                for (let [index, batch] of plan.batches.entries()){
                    let title = `Batch ${index + 1} of ${plan.batches.length}: ${batch.map((host)=>host.name).join(', ')}`;
                    await deployment.ports.log.group(title, async ()=>{
                        await deployment.awaitCapacity(batch, survey.hosts);
                        switched.push(batch);
                        await switchBatch(deployment, batch, survey);
                        await deployment.bake(switched.flat());
                    });
                }
            } catch (error) {
                if (deployment.isStopped || (0, src.N6)(error, 'alarm-silent')) throw error;
                let reason = (0, src.h_)(error);
                await deployment.chronicle.bringingBack(reason);
                throw await bringBack(deployment, switched, survey, reason);
            }
        }
        async function switchBatch(deployment, batch, survey) {
            await deployment.drain(batch, survey.registrations);
            await deployment.activate(batch, survey.registrations);
            await deployment.rejoin(batch, survey.registrations);
        }
        let AGENT_WAIT = 120_000;
        let latecomers_LOOK = 5_000;
        async function bringLatecomers(deployment, known) {
            let { ports } = deployment;
            let isLate = (host)=>!known.some((each)=>each.id === host.id);
            let { hosts, unmanaged, outdated } = await latecomers_settled(deployment, isLate);
            let late = hosts.filter(isLate);
            if (0 === late.length) return;
            let names = late.map((host)=>host.name).join(', ');
            await ports.log.group(`Launched meanwhile: ${names}`, async ()=>{
                try {
                    if (unmanaged.some(isLate)) throw unreachable(unmanaged.filter(isLate), outdated);
                    await bring(deployment, late, deployment.present(known));
                } catch (error) {
                    if (deployment.isStopped) throw error;
                    throw latecomer(names, error);
                }
            });
        }
        async function latecomers_settled(deployment, isLate) {
            let { directory, clock, signal } = deployment.ports;
            let until = clock.now() + AGENT_WAIT;
            for(;;){
                deployment.mayAct();
                let found = await directory.resolve(deployment.request.targets);
                if (!found.unmanaged.some(isLate) || clock.now() >= until) return found;
                await clock.sleep(latecomers_LOOK, signal);
            }
        }
        async function bring(deployment, late, others) {
            let { request, ports, number } = deployment;
            let everybody = [
                ...others,
                ...late
            ];
            let found = await surveyFleet(late, request, ports);
            let survey = {
                ...found,
                registrations: await ports.balancer.look(everybody)
            };
            let boldness = {
                ...request.boldness,
                pauseAfterCanary: false
            };
            let { batches } = planRollout(survey, boldness, number, ports.clock.now());
            await deployment.chronicle.joined(late, (host)=>liveBefore(survey, host));
            await deployment.stage(batches.flat(), survey.registrations);
            for (let batch of batches){
                await deployment.awaitCapacity(batch, everybody);
                await switchBatch(deployment, batch, survey);
            }
        }
        function latecomer(names, error) {
            let reason = (0, src.h_)(error);
            return (0, failures.f)('fleet-latecomer', {
                message: `${names} did not take the release: ${reason.message}`,
                evidence: [
                    `[${reason.code}] ${reason.hint}`,
                    reason.evidence
                ].filter(Boolean).join('\n'),
                cause: reason.cause
            });
        }
        let schema_LOOK = 5_000;
        async function beforeSchemaChanges(deployment, base) {
            let { ports, request, number } = deployment;
            if (void 0 !== ports.backup && await request.backsUp?.(base) === true) {
                deployment.mayAct();
                ports.log.info(`Backed up first: ${await ports.backup(number)}.`);
            }
            await awaitDump(deployment);
        }
        async function awaitDump(deployment) {
            let { ports, request } = deployment;
            let until = ports.clock.now() + request.awaitDump;
            for(let said = false;; said = true){
                deployment.mayAct();
                let dump = await ports.ledger.dump();
                if (void 0 === dump || Date.parse(dump.expires) <= ports.clock.now()) return;
                if (ports.clock.now() >= until) throw (0, failures.f)('dump-running', {
                    message: `Backup ${dump.backup} of ${request.environment} is being dumped, for longer than ${(0, src.a3)(request.awaitDump)}.`
                });
                if (!said) ports.log.info(`Backup ${dump.backup} is being dumped: the migrations wait for it.`);
                await ports.clock.sleep(schema_LOOK, ports.signal);
            }
        }
        function requireSomebody(deployment, hosts) {
            let [host] = deployment.present(hosts);
            if (void 0 !== host) return host;
            throw (0, failures.f)('fleet-empty', {
                message: 'Every instance that was to serve the release was terminated during the rollout.'
            });
        }
        async function once(deployment, hosts, act) {
            for(;;){
                let host = requireSomebody(deployment, hosts);
                await act(host);
                if (deployment.present([
                    host
                ]).length > 0) return;
            }
        }
        let rollout_LOOK_BACK = 20;
        async function rollout(request, ports, begun) {
            let hosts = await fleetOf(request, ports);
            return await holding(await ports.lock(), ports, async (lease)=>{
                begun(lease.number);
                let desired = await ports.ledger.desired();
                requireExpected(request, desired);
                let deployment = await openDeployment(request, ports, lease, desired);
                let outcome = await withScalingResumed(deployment, ()=>toItsEnd(deployment, hosts, desired));
                return {
                    ...outcome,
                    record: deployment.chronicle.record
                };
            });
        }
        async function fleetOf(request, ports) {
            let { hosts, unmanaged, outdated, notes } = await ports.directory.resolve(request.targets);
            for (let note of notes)ports.log.warning(note);
            if (0 === unmanaged.length) return hosts;
            throw unreachable(unmanaged, outdated);
        }
        function requireExpected({ expected, environment }, desired) {
            if (void 0 === expected || desired?.number === expected) return;
            throw (0, failures.f)('environment-moved', {
                message: `${environment} was on deployment ${expected} when this was chosen; it is on ${desired?.number ?? 'none'} now.`
            });
        }
        async function holding(lease, ports, body) {
            try {
                return await body(lease);
            } finally{
                await letGo(lease, ports);
            }
        }
        async function letGo(lease, { signal, log }) {
            if (signal.aborted) return lease.abandon();
            try {
                await lease.release();
            } catch (error) {
                log.warning(`The lock was not given back and will expire: ${(0, src.bD)(error)}`);
            }
        }
        async function toItsEnd(deployment, hosts, desired) {
            try {
                return await carryOut(deployment, hosts, desired);
            } catch (error) {
                await endBadly(deployment, error);
                throw error;
            }
        }
        async function endBadly(deployment, error) {
            if (deployment.isStopped) return;
            let verdict = (0, src.N6)(error, 'rollout-reverted') ? 'reverted' : 'failed';
            try {
                await deployment.chronicle.end(verdict, (0, src.h_)(error));
            } catch (second) {
                deployment.ports.log.warning(`The history could not be written: ${(0, src.bD)(second)}`);
            }
        }
        async function rehearse(request, ports) {
            let [desired, history] = await Promise.all([
                ports.ledger.desired(),
                ports.ledger.history(rollout_LOOK_BACK)
            ]);
            await passGates(request, ports, {
                base: desired?.release,
                history,
                vigil: new Vigil(ports)
            });
            let hosts = await fleetOf(request, ports);
            let survey = await surveyFleet(hosts, request, ports);
            return planRollout(survey, request.boldness, 0, ports.clock.now());
        }
        async function carryOut(deployment, hosts, desired) {
            let { request, ports, chronicle, number } = deployment;
            let history = await ports.ledger.history(rollout_LOOK_BACK);
            await finishLeftovers(deployment, hosts, history);
            await passGates(request, ports, {
                base: desired?.release,
                history,
                vigil: deployment.vigil
            });
            let survey = await surveyFleet(hosts, request, ports);
            let plan = planRollout(survey, request.boldness, number, ports.clock.now());
            await chronicle.joined(hosts, (host)=>liveBefore(survey, host));
            if (plan.batches.length > 0) await suspendScaling(deployment, hosts);
            await ports.log.group('Stage', ()=>deployment.stage([
                    ...plan.batches.flat(),
                    ...plan.later
                ], survey.registrations));
            if (request.migrate && plan.batches.length > 0) await ports.log.group('Migrate', async ()=>{
                await beforeSchemaChanges(deployment, baseOf(request, desired));
                await once(deployment, plan.batches.flat(), (host)=>deployment.migrate(host));
            });
            await switchAll(deployment, plan, survey);
            if (plan.later.length > 0) return await pause(deployment, plan, baseOf(request, desired));
            requireSomebody(deployment, hosts);
            await record(deployment, desired);
            await bringLatecomers(deployment, hosts);
            if (true === request.contract) await contract(deployment, hosts, baseOf(request, desired));
            await ports.log.group('Prune', ()=>tidyUp(deployment, hosts, baseOf(request, desired)));
            await chronicle.end('succeeded');
            return {
                plan,
                base: baseOf(request, desired)
            };
        }
        async function pause(deployment, plan, base) {
            requireSomebody(deployment, [
                ...plan.current,
                ...plan.batches.flat()
            ]);
            await deployment.chronicle.end('paused');
            return {
                plan,
                base
            };
        }
        async function contract(deployment, hosts, base) {
            try {
                await deployment.ports.log.group('Contract', async ()=>{
                    await beforeSchemaChanges(deployment, base);
                    await once(deployment, hosts, (host)=>deployment.contract(host));
                });
            } catch (error) {
                if (deployment.isStopped) throw error;
                throw notContracted(deployment.request.release.release, (0, src.h_)(error));
            }
        }
        function notContracted(release, { code, message, hint, evidence, cause }) {
            return (0, failures.f)('schema-not-contracted', {
                message: `Every host serves ${release}, and its contracting migrations did not all run. ${message}`,
                evidence: [
                    `[${code}] ${hint}`,
                    evidence
                ].filter(Boolean).join('\n'),
                cause
            });
        }
        function baseOf({ release: { release } }, desired) {
            return desired?.release === release ? desired.previous : desired?.release;
        }
        async function record({ request, ports, number }, desired) {
            let { release, digest } = request.release;
            let previous = baseOf(request, desired);
            await ports.ledger.writeDesired({
                schema: 1,
                release,
                digest,
                number,
                at: new Date(ports.clock.now()).toISOString(),
                by: request.owner,
                ...void 0 === previous ? {} : {
                    previous
                }
            });
        }
        async function tidyUp(deployment, hosts, base) {
            let answers = await deployment.prune(hosts, base);
            for (let [host, answer] of answers)if (!answer.ok) deployment.ports.log.warning(`${host.name} kept its old releases: ${answer.failure.message}`);
        }
        async function openDeployment(request, ports, lease, desired) {
            let base = baseOf(request, desired);
            let record = {
                schema: 1,
                number: lease.number,
                environment: request.environment,
                release: request.release.release,
                ...void 0 === base ? {} : {
                    base
                },
                by: request.owner,
                startedAt: new Date(ports.clock.now()).toISOString(),
                verdict: 'running',
                ...void 0 === request.withdraws || request.withdraws === request.release.release ? {} : {
                    withdraws: request.withdraws
                },
                ...void 0 === request.override ? {} : {
                    override: request.override
                },
                hosts: [],
                drained: [],
                steps: []
            };
            let chronicle = new Chronicle(record, ports);
            await chronicle.save();
            return new Deployment(request, ports, lease, chronicle);
        }
    }
};
