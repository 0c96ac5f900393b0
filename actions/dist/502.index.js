export const id = 502;
export const ids = [
    502
];
export const modules = {
    3502: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AwsDirectory: ()=>AwsDirectory,
            CloudWatchAlarms: ()=>CloudWatchAlarms,
            RunCommand: ()=>RunCommand,
            ScalingGroups: ()=>ScalingGroups,
            TargetGroups: ()=>TargetGroups
        });
        var dist_cjs = __webpack_require__(4085);
        var src = __webpack_require__(1040);
        var failures = __webpack_require__(937);
        function batched(items, size) {
            let pieces = [];
            for(let at = 0; at < items.length; at += size)pieces.push(items.slice(at, at + size));
            return pieces;
        }
        let NAMES_AT_ONCE = 100;
        class CloudWatchAlarms {
            #client = new dist_cjs.WBn({
                maxAttempts: 4
            });
            #names;
            #withoutData;
            #signal;
            constructor(names, withoutData, signal){
                this.#names = names;
                this.#withoutData = withoutData;
                this.#signal = signal;
            }
            async ask() {
                let found = (await Promise.all(batched(this.#names, NAMES_AT_ONCE).map((some)=>this.#describe(some)))).flat();
                let byName = new Map(found.map((alarm)=>[
                        alarm.AlarmName,
                        alarm
                    ]));
                let missing = this.#names.filter((name)=>!byName.has(name));
                if (missing.length > 0) throw (0, failures.f)('alarm-missing', {
                    message: `There is no alarm ${missing.join(', ')}.`
                });
                return this.#names.flatMap((source)=>{
                    let alarm = byName.get(source);
                    if (void 0 === alarm) return [];
                    let said = `${alarm.StateValue}: ${alarm.StateReason ?? ''}`;
                    return [
                        {
                            source,
                            verdict: this.#verdictOf(alarm),
                            said
                        }
                    ];
                });
            }
            #verdictOf({ StateValue: state }) {
                if ('OK' === state) return 'well';
                return 'ALARM' === state ? 'unwell' : this.#withoutData;
            }
            async #describe(names) {
                let command = new dist_cjs.zWD({
                    AlarmNames: [
                        ...names
                    ],
                    AlarmTypes: [
                        'MetricAlarm',
                        'CompositeAlarm'
                    ],
                    MaxRecords: NAMES_AT_ONCE
                });
                try {
                    let { MetricAlarms = [], CompositeAlarms = [] } = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    return [
                        ...MetricAlarms,
                        ...CompositeAlarms
                    ];
                } catch (error) {
                    this.#signal.throwIfAborted();
                    throw (0, src.Ni)(error, {
                        action: 'cloudwatch:DescribeAlarms',
                        resource: '*'
                    });
                }
            }
        }
        var client_auto_scaling_dist_cjs = __webpack_require__(8932);
        var client_ec2_dist_cjs = __webpack_require__(5193);
        var client_ssm_dist_cjs = __webpack_require__(4736);
        var host = __webpack_require__(9724);
        function isOlder(version, than) {
            let [one, other] = [
                version,
                than
            ].map((each)=>each.split('.').map(Number));
            for (let [at, part] of (other ?? []).entries()){
                let mine = one?.[at] || 0;
                if (mine !== part) return mine < part;
            }
            return false;
        }
        let IDS_AT_ONCE = 50;
        let GROUP_TAG = 'aws:autoscaling:groupName';
        class AwsDirectory {
            #signal;
            #oldestAgent;
            #ec2;
            #ssm;
            constructor(signal, oldestAgent = '0', ec2 = new client_ec2_dist_cjs.gu5({
                maxAttempts: 6
            }), ssm = new client_ssm_dist_cjs.jBj({
                maxAttempts: 6
            })){
                this.#signal = signal;
                this.#oldestAgent = oldestAgent;
                this.#ec2 = ec2;
                this.#ssm = ssm;
            }
            async resolve(targets) {
                let instances = await this.#instances(targets);
                let running = instances.filter((instance)=>instance.State?.Name === 'running');
                let hosts = running.map(toHost).toSorted((one, other)=>one.name < other.name ? -1 : 1);
                let notes = instances.filter((instance)=>instance.State?.Name !== 'running').map((instance)=>`${nameOf(instance)} (${instance.InstanceId}) is ${instance.State?.Name}: it is left out.`);
                if (0 === hosts.length) throw (0, failures.f)('fleet-empty', {
                    message: `No running instance: ${(0, host.E)(targets)}.`,
                    evidence: notes.join('\n') || void 0
                });
                return {
                    hosts,
                    ...await this.#unmanaged(hosts),
                    notes
                };
            }
            async running(hosts) {
                let ids = hosts.map((host)=>host.id);
                let found = await this.#find([
                    {
                        Name: 'instance-id',
                        Values: ids
                    },
                    {
                        Name: 'instance-state-name',
                        Values: [
                            'running'
                        ]
                    }
                ]);
                return hosts.filter((host)=>found.some((instance)=>instance.InstanceId === host.id));
            }
            async existing(ids) {
                let found = await this.#find([
                    {
                        Name: 'instance-id',
                        Values: [
                            ...ids
                        ]
                    }
                ]);
                return found.flatMap((instance)=>instance.InstanceId ?? []);
            }
            async #instances(targets) {
                if ('tags' === targets.kind) {
                    let states = {
                        Name: 'instance-state-name',
                        Values: [
                            'pending',
                            'running',
                            'stopping',
                            'stopped'
                        ]
                    };
                    return await this.#find([
                        ...targets.tags.map(({ key, value })=>({
                                Name: `tag:${key}`,
                                Values: [
                                    value
                                ]
                            })),
                        states
                    ]);
                }
                let ids = 'instances' === targets.kind ? targets.ids : await this.#idsOfGroup(targets.name);
                if (0 === ids.length) return [];
                let found = await this.#find([
                    {
                        Name: 'instance-id',
                        Values: [
                            ...ids
                        ]
                    }
                ]);
                let missing = ids.filter((id)=>!found.some((instance)=>instance.InstanceId === id));
                if (0 === missing.length) return found;
                throw (0, failures.f)('fleet-empty', {
                    message: `There is no instance ${missing.join(', ')}.`
                });
            }
            async #idsOfGroup(name) {
                let client = new client_auto_scaling_dist_cjs.yis({
                    maxAttempts: 6
                });
                let { AutoScalingGroups = [] } = await this.#call('autoscaling:DescribeAutoScalingGroups', ()=>client.send(new client_auto_scaling_dist_cjs.NkQ({
                        AutoScalingGroupNames: [
                            name
                        ]
                    }), {
                        abortSignal: this.#signal
                    }));
                let [group] = AutoScalingGroups;
                if (void 0 === group) throw (0, failures.f)('fleet-empty', {
                    message: `There is no Auto Scaling group ${name}.`
                });
                let inService = (group.Instances ?? []).filter((instance)=>'InService' === instance.LifecycleState);
                return inService.flatMap((instance)=>instance.InstanceId ?? []);
            }
            async #find(filters) {
                return await this.#call('ec2:DescribeInstances', async ()=>{
                    let instances = [];
                    let abort = {
                        abortSignal: this.#signal
                    };
                    let pages = (0, client_ec2_dist_cjs.H0T)({
                        client: this.#ec2
                    }, {
                        Filters: filters
                    }, abort);
                    for await (let page of pages)for (let reservation of page.Reservations ?? [])instances.push(...reservation.Instances ?? []);
                    return instances.filter((instance)=>instance.State?.Name !== 'terminated');
                });
            }
            async #unmanaged(hosts) {
                let agents = new Map();
                for (let some of batched(hosts, IDS_AT_ONCE)){
                    let filter = {
                        Key: 'InstanceIds',
                        Values: some.map((host)=>host.id)
                    };
                    await this.#call('ssm:DescribeInstanceInformation', async ()=>{
                        let pages = (0, client_ssm_dist_cjs.KKC)({
                            client: this.#ssm,
                            pageSize: IDS_AT_ONCE
                        }, {
                            Filters: [
                                filter
                            ]
                        }, {
                            abortSignal: this.#signal
                        });
                        for await (let page of pages)for (let { PingStatus, InstanceId = '', AgentVersion = '' } of page.InstanceInformationList ?? [])if ('Online' === PingStatus) agents.set(InstanceId, AgentVersion);
                    });
                }
                let isOutdated = ({ id })=>agents.has(id) && isOlder(agents.get(id) ?? '', this.#oldestAgent);
                return {
                    unmanaged: hosts.filter((host)=>!agents.has(host.id) || isOutdated(host)),
                    outdated: hosts.filter(isOutdated)
                };
            }
            async #call(action, call) {
                try {
                    return await call();
                } catch (error) {
                    this.#signal.throwIfAborted();
                    throw (0, src.Ni)(error, {
                        action,
                        resource: '*'
                    });
                }
            }
        }
        function toHost(instance) {
            let group = tagOf(instance, GROUP_TAG);
            return {
                id: instance.InstanceId ?? '',
                name: nameOf(instance),
                zone: instance.Placement?.AvailabilityZone ?? '',
                ...void 0 === group ? {} : {
                    group
                }
            };
        }
        function nameOf(instance) {
            return tagOf(instance, 'Name') || (instance.InstanceId ?? '');
        }
        function tagOf(instance, key) {
            return instance.Tags?.find((tag)=>tag.Key === key)?.Value;
        }
        let FIRST = {
            one: 400,
            each: 170,
            many: 2_500
        };
        let LONGEST = {
            one: 1_000,
            each: 420,
            many: 6_000
        };
        let EARLY = 0.85;
        let KNOWN = 0.1;
        let UNKNOWN = 0.3;
        let PATIENT = {
            share: 0.01,
            longest: 15_000
        };
        class Rhythm {
            #shortest = new Map();
            of(kind, hosts) {
                let shortest = this.#shortest.get(kind);
                let due = (shortest ?? 0) * EARLY;
                let [first, longest] = [
                    FIRST,
                    LONGEST
                ].map((pause)=>pauseFor(pause, hosts));
                let share = void 0 === shortest ? UNKNOWN : KNOWN;
                return (passed)=>{
                    if (passed < due) return due - passed;
                    let patience = Math.min(passed * PATIENT.share, PATIENT.longest);
                    return Math.min(Math.max(passed * share, first), Math.max(longest, patience));
                };
            }
            learn(kind, took) {
                this.#shortest.set(kind, Math.min(took, this.#shortest.get(kind) ?? took));
            }
        }
        function pauseFor({ one, each, many }, hosts) {
            return Math.min(one + (hosts - 1) * each, many);
        }
        let HOSTS_AT_ONCE = 50;
        let LONGEST_TITLE = 100;
        let DELIVERY = 60;
        let MARGIN = 30;
        let PATIENCE = 30_000;
        let ENDED = new Set([
            'Success',
            'Failed',
            'TimedOut',
            'Cancelled'
        ]);
        let STDERR_MARK = '\n----------ERROR-------\n';
        class RunCommand {
            #client;
            #clock;
            #signal;
            #rhythm = new Rhythm();
            constructor(clock, signal, client = new client_ssm_dist_cjs.jBj({
                maxAttempts: 8,
                retryMode: 'adaptive'
            })){
                this.#clock = clock;
                this.#signal = signal;
                this.#client = client;
            }
            async run(instances, task, settled = ()=>{}, gone = async ()=>[]) {
                let parts = batched(instances, HOSTS_AT_ONCE).map((part)=>this.#runPart(part, task, settled, gone));
                return new Map((await Promise.all(parts)).flatMap((outcomes)=>[
                        ...outcomes
                    ]));
            }
            async #runPart(instances, task, settled, gone) {
                let command = await this.#send(instances, task);
                let outcomes = new Map();
                let settle = (instance, outcome)=>{
                    if (outcomes.has(instance)) return;
                    outcomes.set(instance, outcome);
                    settled(instance, outcome);
                };
                let silent = ()=>instances.filter((instance)=>!outcomes.has(instance));
                let giveUp = (status, lost)=>{
                    for (let instance of lost)settle(instance, {
                        status,
                        stdout: '',
                        command
                    });
                };
                let sent = this.#clock.now();
                let asked = sent;
                let deadline = sent + (task.timeout + DELIVERY + MARGIN) * 1_000;
                let next = this.#rhythm.of(task.kind, instances.length);
                while(outcomes.size < instances.length){
                    await this.#clock.sleep(next(this.#clock.now() - sent), this.#signal);
                    for (let invocation of (await this.#invocations(command)))if (ENDED.has(invocation.Status ?? '')) settle(invocation.InstanceId ?? '', outcomeOf(invocation, command));
                    if (this.#clock.now() >= deadline) giveUp('NoAnswer', silent());
                    if (this.#clock.now() < asked + PATIENCE || 0 === silent().length) continue;
                    asked = this.#clock.now();
                    giveUp('Gone', await gone(silent()));
                }
                let isWell = [
                    ...outcomes.values()
                ].every((outcome)=>'Success' === outcome.status);
                if (isWell) this.#rhythm.learn(task.kind, this.#clock.now() - sent);
                return outcomes;
            }
            async #send(instances, task) {
                let request = new client_ssm_dist_cjs.VWR({
                    DocumentName: task.document,
                    InstanceIds: [
                        ...instances
                    ],
                    Comment: task.title.slice(0, LONGEST_TITLE),
                    TimeoutSeconds: DELIVERY,
                    MaxConcurrency: '100%',
                    MaxErrors: '100%',
                    Parameters: {
                        ...copied(task.parameters),
                        executionTimeout: [
                            String(Math.max(5, task.timeout))
                        ]
                    }
                });
                let sent = await this.#call('ssm:SendCommand', arnOf(task.document), async ()=>{
                    try {
                        return await this.#client.send(request, {
                            abortSignal: this.#signal
                        });
                    } catch (error) {
                        throw complaintOf(error, task.document) ?? error;
                    }
                });
                return sent.Command?.CommandId ?? '';
            }
            async #invocations(command) {
                return await this.#call('ssm:ListCommandInvocations', '*', async ()=>{
                    let found = [];
                    let pages = (0, client_ssm_dist_cjs.ayw)({
                        client: this.#client,
                        pageSize: HOSTS_AT_ONCE
                    }, {
                        CommandId: command,
                        Details: true
                    }, {
                        abortSignal: this.#signal
                    });
                    for await (let page of pages)found.push(...page.CommandInvocations ?? []);
                    return found;
                });
            }
            async #call(action, resource, call) {
                try {
                    return await call();
                } catch (error) {
                    this.#signal.throwIfAborted();
                    throw (0, src.Ni)(error, {
                        action,
                        resource,
                        otherwise: OTHERWISE[action]
                    });
                }
            }
        }
        let OTHERWISE = {
            'ssm:SendCommand': 'A role that has this may not reach one of the hosts: look at the tag that its policy asks for'
        };
        function arnOf(document) {
            return `arn:aws:ssm:*:${document.startsWith('AWS-') ? '' : '*'}:document/${document}`;
        }
        function complaintOf(error, document) {
            let { name, message } = error;
            if ('InvalidDocument' === name) return (0, failures.f)('document-missing', {
                message: `There is no document ${document}.`,
                cause: error
            });
            if ('InvalidParameters' === name) return (0, failures.f)('document-refused', {
                message: `The document ${document} does not take what this version of Esteira calls it with.`,
                evidence: message,
                cause: error
            });
        }
        function copied(parameters) {
            return Object.fromEntries(Object.entries(parameters).map(([name, values])=>[
                    name,
                    [
                        ...values
                    ]
                ]));
        }
        function outcomeOf(invocation, command) {
            let [stdout = ''] = (invocation.CommandPlugins?.[0]?.Output ?? '').split(STDERR_MARK);
            return {
                status: invocation.StatusDetails ?? invocation.Status ?? '',
                stdout,
                command
            };
        }
        class ScalingGroups {
            #client;
            #signal;
            constructor(signal, client = new client_auto_scaling_dist_cjs.yis({
                maxAttempts: 8,
                retryMode: 'adaptive'
            })){
                this.#signal = signal;
                this.#client = client;
            }
            async look(groups) {
                return await this.#call('autoscaling:DescribeAutoScalingGroups', '*', async ()=>{
                    let found = [];
                    let abort = {
                        abortSignal: this.#signal
                    };
                    let names = {
                        AutoScalingGroupNames: [
                            ...groups
                        ]
                    };
                    for await (let page of (0, client_auto_scaling_dist_cjs.ZJr)({
                        client: this.#client
                    }, names, abort))found.push(...page.AutoScalingGroups ?? []);
                    return found.filter((group)=>void 0 === group.Status).map(toSuspension);
                });
            }
            async suspend(suspension) {
                let command = new client_auto_scaling_dist_cjs.JQO(toRequest(suspension));
                await this.#unlessGone(suspension, 'autoscaling:SuspendProcesses', ()=>this.#client.send(command, {
                        abortSignal: this.#signal
                    }));
            }
            async resume(suspension) {
                let command = new client_auto_scaling_dist_cjs.iAb(toRequest(suspension));
                await this.#unlessGone(suspension, 'autoscaling:ResumeProcesses', ()=>this.#client.send(command, {
                        abortSignal: this.#signal
                    }));
            }
            async #unlessGone({ group }, action, call) {
                let resource = `arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/${group}`;
                try {
                    await this.#call(action, resource, call);
                } catch (error) {
                    this.#signal.throwIfAborted();
                    if ((0, src.N6)(error, 'permission-denied') || (await this.look([
                        group
                    ])).length > 0) throw error;
                }
            }
            async #call(action, resource, call) {
                try {
                    return await call();
                } catch (error) {
                    this.#signal.throwIfAborted();
                    throw (0, src.Ni)(error, {
                        action,
                        resource
                    });
                }
            }
        }
        function toSuspension({ AutoScalingGroupName = '', SuspendedProcesses = [] }) {
            return {
                group: AutoScalingGroupName,
                processes: SuspendedProcesses.flatMap((each)=>each.ProcessName ?? [])
            };
        }
        function toRequest({ group, processes }) {
            return {
                AutoScalingGroupName: group,
                ScalingProcesses: [
                    ...processes
                ]
            };
        }
        var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(586);
        let target_groups_PATIENCE = 60_000;
        let RECENT = 1_000;
        class TargetGroups {
            #client;
            #names;
            #clock;
            #signal;
            #rhythm = new Rhythm();
            #readings = new Map();
            #groups;
            constructor(names, clock, signal, client = new client_elastic_load_balancing_v2_dist_cjs.MlD({
                maxAttempts: 8,
                retryMode: 'adaptive'
            })){
                this.#client = client;
                this.#names = names;
                this.#clock = clock;
                this.#signal = signal;
            }
            async look(hosts) {
                let groups = await this.#known();
                let found = await Promise.all(groups.map(async (group)=>({
                        group,
                        targets: await this.#recentTargets(group)
                    })));
                return found.flatMap(({ group, targets })=>targets.filter(isRegistered).flatMap((target)=>{
                        let { Id: id = '', Port: port = 0 } = target.Target ?? {};
                        if (!hosts.some((host)=>host.id === id)) return [];
                        return [
                            {
                                host: id,
                                targetGroup: group.name,
                                port,
                                arn: group.arn,
                                healthy: 'healthy' === stateOf(target)
                            }
                        ];
                    }));
            }
            async leave(registrations) {
                await this.#each(registrations, async (group, targets)=>{
                    let command = new client_elastic_load_balancing_v2_dist_cjs.Atx({
                        TargetGroupArn: group.arn,
                        Targets: targets.map(toTarget)
                    });
                    await this.#call('elasticloadbalancing:DeregisterTargets', group.arn, ()=>this.#client.send(command, {
                            abortSignal: this.#signal
                        }));
                    let within = group.deregistrationDelay + target_groups_PATIENCE;
                    let last = '';
                    await this.#until(`leave ${group.name}`, targets.length, within, async ()=>{
                        let leaving = (await this.#targets(group)).filter((each)=>isOneOf(each, targets) && 'unused' !== stateOf(each));
                        last = leaving.map(describe).join('\n');
                        return 0 === leaving.length;
                    }, ()=>last);
                });
            }
            async join(registrations, wait) {
                await this.#each(registrations, async (group, targets)=>{
                    let command = new client_elastic_load_balancing_v2_dist_cjs.PE6({
                        TargetGroupArn: group.arn,
                        Targets: targets.map(toTarget)
                    });
                    await this.#call('elasticloadbalancing:RegisterTargets', group.arn, ()=>this.#client.send(command, {
                            abortSignal: this.#signal
                        }));
                    if (wait) await this.#untilHealthy(group, targets);
                });
            }
            async #untilHealthy(group, targets) {
                let last = '';
                try {
                    await this.#until(`be healthy in ${group.name}`, targets.length, group.healthTime + target_groups_PATIENCE, async ()=>{
                        let ours = (await this.#targets(group)).filter((each)=>isOneOf(each, targets));
                        last = ours.map(describe).join('\n');
                        return ours.filter((each)=>'healthy' === stateOf(each)).length === targets.length;
                    });
                } catch (error) {
                    if (!(0, src.N6)(error, 'wait-expired')) throw error;
                    throw (0, failures.f)('host-unhealthy', {
                        message: `${group.name} does not call its targets healthy.`,
                        evidence: last,
                        cause: error
                    });
                }
            }
            async #until(what, targets, within, isSo, seen = ()=>'') {
                let started = this.#clock.now();
                let waiting = {
                    clock: this.#clock,
                    signal: this.#signal,
                    within,
                    pause: this.#rhythm.of(what, targets)
                };
                await (0, src.fm)(`${targets} targets to ${what}`, waiting, async ()=>await isSo() || void 0, seen);
                this.#rhythm.learn(what, this.#clock.now() - started);
            }
            async #each(registrations, act) {
                let groups = await this.#known();
                let parts = Map.groupBy(registrations, (each)=>each.targetGroup);
                await Promise.all([
                    ...parts
                ].map(async ([name, targets])=>{
                    let group = groups.find((each)=>each.name === name);
                    if (void 0 === group) throw missing(name);
                    await act(group, targets);
                }));
            }
            async #recentTargets(group) {
                let read = this.#readings.get(group.arn);
                return void 0 !== read && this.#clock.now() - read.at < RECENT ? read.targets : await this.#targets(group);
            }
            async #targets(group) {
                let command = new client_elastic_load_balancing_v2_dist_cjs.qyg({
                    TargetGroupArn: group.arn
                });
                let found = await this.#call('elasticloadbalancing:DescribeTargetHealth', '*', ()=>this.#client.send(command, {
                        abortSignal: this.#signal
                    }));
                let targets = found.TargetHealthDescriptions ?? [];
                this.#readings.set(group.arn, {
                    at: this.#clock.now(),
                    targets
                });
                return targets;
            }
            #known() {
                this.#groups ??= Promise.all(this.#names.map((name)=>this.#describe(name)));
                return this.#groups;
            }
            async #describe(name) {
                let by = name.startsWith('arn:') ? {
                    TargetGroupArns: [
                        name
                    ]
                } : {
                    Names: [
                        name
                    ]
                };
                let command = new client_elastic_load_balancing_v2_dist_cjs.sC7(by);
                let [group] = await this.#call('elasticloadbalancing:DescribeTargetGroups', '*', async ()=>{
                    try {
                        return (await this.#client.send(command, {
                            abortSignal: this.#signal
                        })).TargetGroups ?? [];
                    } catch (error) {
                        if ('TargetGroupNotFoundException' === error.name) return [];
                        throw error;
                    }
                });
                if (group?.TargetGroupArn === void 0) throw missing(name);
                let arn = group.TargetGroupArn;
                let attributes = await this.#call('elasticloadbalancing:DescribeTargetGroupAttributes', '*', ()=>this.#client.send(new client_elastic_load_balancing_v2_dist_cjs.cKh({
                        TargetGroupArn: arn
                    }), {
                        abortSignal: this.#signal
                    }));
                let delay = attributes.Attributes?.find((each)=>'deregistration_delay.timeout_seconds' === each.Key)?.Value;
                return {
                    arn,
                    name: group.TargetGroupName ?? name,
                    deregistrationDelay: 1_000 * Number(delay ?? 300),
                    healthTime: healthTimeOf(group)
                };
            }
            async #call(action, resource, call) {
                this.#signal.throwIfAborted();
                try {
                    return await call();
                } catch (error) {
                    this.#signal.throwIfAborted();
                    throw (0, src.Ni)(error, {
                        action,
                        resource
                    });
                }
            }
        }
        function healthTimeOf(group) {
            let interval = group.HealthCheckIntervalSeconds ?? 30;
            return interval * ((group.HealthyThresholdCount ?? 5) + 2) * 1_000;
        }
        function toTarget(registration) {
            return {
                Id: registration.host,
                Port: registration.port
            };
        }
        function isOneOf(target, registrations) {
            return registrations.some((each)=>each.host === target.Target?.Id && each.port === target.Target?.Port);
        }
        function isRegistered(target) {
            let state = stateOf(target);
            if ('draining' === state) return false;
            return 'unused' !== state || target.TargetHealth?.Reason === 'Target.NotInUse';
        }
        function stateOf(target) {
            return target.TargetHealth?.State ?? '';
        }
        function describe(target) {
            let { State = '', Reason = '', Description = '' } = target.TargetHealth ?? {};
            return `${target.Target?.Id}:${target.Target?.Port} ${State} ${Reason} ${Description}`.trim();
        }
        function missing(name) {
            return (0, failures.f)('fleet-target-group', {
                message: `There is no target group ${name}.`
            });
        }
    }
};
