export const id = 467;
export const ids = [467];
export const modules = {

/***/ 467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AwsDirectory: () => (/* reexport */ AwsDirectory),
  RunCommand: () => (/* reexport */ RunCommand),
  TargetGroups: () => (/* reexport */ TargetGroups)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-auto-scaling/dist-cjs/index.js
var dist_cjs = __webpack_require__(8932);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ec2/dist-cjs/index.js
var client_ec2_dist_cjs = __webpack_require__(5193);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ssm/dist-cjs/index.js
var client_ssm_dist_cjs = __webpack_require__(4736);
// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
// EXTERNAL MODULE: ./packages/fleet/src/failures.ts
var failures = __webpack_require__(937);
// EXTERNAL MODULE: ./packages/fleet/src/host.ts
var host = __webpack_require__(9724);
;// CONCATENATED MODULE: ./packages/fleet/src/aws/batched.ts
/** Cuts a list into pieces of at most `size`. */
function batched(items, size) {
    const pieces = [];
    for (let at = 0; at < items.length; at += size)
        pieces.push(items.slice(at, at + size));
    return pieces;
}

;// CONCATENATED MODULE: ./packages/fleet/src/aws/directory.ts







/** DescribeInstanceInformation accepts that many ids in a filter, and gives as many a page. */
const IDS_AT_ONCE = 50;
/** Hosts as EC2 knows them, and whether Systems Manager reaches them. */
class AwsDirectory {
    #signal;
    #ec2 = new client_ec2_dist_cjs/* EC2Client */.gu5({ maxAttempts: 6 });
    #ssm = new client_ssm_dist_cjs/* SSMClient */.jBj({ maxAttempts: 6 });
    constructor(signal) {
        this.#signal = signal;
    }
    async resolve(targets) {
        const instances = await this.#instances(targets);
        const running = instances.filter((instance) => instance.State?.Name === 'running');
        const hosts = running.map(toHost).toSorted((one, other) => (one.name < other.name ? -1 : 1));
        const notes = instances
            .filter((instance) => instance.State?.Name !== 'running')
            .map((instance) => `${nameOf(instance)} (${instance.InstanceId}) is ${instance.State?.Name}: it is left out.`);
        if (hosts.length === 0) {
            throw (0,failures/* fail */.f)('fleet-empty', {
                message: `No running instance: ${(0,host/* describeTargets */.E)(targets)}.`,
                evidence: notes.join('\n') || undefined,
            });
        }
        return { hosts, unmanaged: await this.#unmanaged(hosts), notes };
    }
    async #instances(targets) {
        if (targets.kind === 'tags') {
            const states = { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] };
            return await this.#find([
                ...targets.tags.map(({ key, value }) => ({ Name: `tag:${key}`, Values: [value] })),
                states,
            ]);
        }
        const ids = targets.kind === 'instances' ? targets.ids : await this.#idsOfGroup(targets.name);
        if (ids.length === 0)
            return [];
        const found = await this.#find([{ Name: 'instance-id', Values: [...ids] }]);
        const missing = ids.filter((id) => !found.some((instance) => instance.InstanceId === id));
        if (missing.length === 0)
            return found;
        throw (0,failures/* fail */.f)('fleet-empty', { message: `There is no instance ${missing.join(', ')}.` });
    }
    /** Those in service: an instance that is being launched or taken away is not the fleet's yet, or any more. */
    async #idsOfGroup(name) {
        const client = new dist_cjs/* AutoScalingClient */.yis({ maxAttempts: 6 });
        const { AutoScalingGroups = [] } = await this.#call('autoscaling:DescribeAutoScalingGroups', () => client.send(new dist_cjs/* DescribeAutoScalingGroupsCommand */.NkQ({ AutoScalingGroupNames: [name] }), {
            abortSignal: this.#signal,
        }));
        const [group] = AutoScalingGroups;
        if (group === undefined)
            throw (0,failures/* fail */.f)('fleet-empty', { message: `There is no Auto Scaling group ${name}.` });
        const inService = (group.Instances ?? []).filter((instance) => instance.LifecycleState === 'InService');
        return inService.flatMap((instance) => instance.InstanceId ?? []);
    }
    async #find(filters) {
        return await this.#call('ec2:DescribeInstances', async () => {
            const instances = [];
            for await (const page of (0,client_ec2_dist_cjs/* paginateDescribeInstances */.H0T)({ client: this.#ec2 }, { Filters: filters })) {
                for (const reservation of page.Reservations ?? [])
                    instances.push(...(reservation.Instances ?? []));
            }
            return instances.filter((instance) => instance.State?.Name !== 'terminated');
        });
    }
    async #unmanaged(hosts) {
        const online = new Set();
        for (const some of batched(hosts, IDS_AT_ONCE)) {
            const filter = { Key: 'InstanceIds', Values: some.map((host) => host.id) };
            await this.#call('ssm:DescribeInstanceInformation', async () => {
                const pages = (0,client_ssm_dist_cjs/* paginateDescribeInstanceInformation */.KKC)({ client: this.#ssm, pageSize: IDS_AT_ONCE }, { Filters: [filter] });
                for await (const page of pages) {
                    for (const each of page.InstanceInformationList ?? []) {
                        if (each.PingStatus === 'Online' && each.InstanceId !== undefined)
                            online.add(each.InstanceId);
                    }
                }
            });
        }
        return hosts.filter((host) => !online.has(host.id));
    }
    async #call(action, call) {
        try {
            return await call();
        }
        catch (error) {
            this.#signal.throwIfAborted();
            throw (0,src/* explainAwsError */.Ni)(error, { action, resource: '*' });
        }
    }
}
function toHost(instance) {
    return {
        id: instance.InstanceId ?? '',
        name: nameOf(instance),
        zone: instance.Placement?.AvailabilityZone ?? '',
    };
}
function nameOf(instance) {
    return instance.Tags?.find((tag) => tag.Key === 'Name')?.Value || (instance.InstanceId ?? '');
}

;// CONCATENATED MODULE: ./packages/fleet/src/aws/run-command.ts



/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html */
const HOSTS_AT_ONCE = 50;
const LONGEST_TITLE = 100;
/** Seconds for a command to reach its host, and for its last word to come back. */
const DELIVERY = 60;
const MARGIN = 30;
const FIRST_LOOK = 400;
const SLOWEST_LOOK = 3_000;
const ENDED = new Set(['Success', 'Failed', 'TimedOut', 'Cancelled']);
/** How the agent joins what went to stderr to what went to stdout. */
const STDERR_MARK = '\n----------ERROR-------\n';
/**
 * Shell scripts on instances through Systems Manager, in AWS's own document. Instances are pinned by
 * id and each is waited for by itself: a command that was never delivered is no error to Run Command,
 * and its "Success" says nothing of the hosts it missed.
 */
class RunCommand {
    #client = new client_ssm_dist_cjs/* SSMClient */.jBj({ maxAttempts: 8, retryMode: 'adaptive' });
    #clock;
    #signal;
    constructor(clock, signal) {
        this.#clock = clock;
        this.#signal = signal;
    }
    /** Every instance that was asked is in the result; `settled` is told of each as it ends. */
    async run(instances, task, settled = () => { }) {
        const parts = batched(instances, HOSTS_AT_ONCE).map((part) => this.#runPart(part, task, settled));
        return new Map((await Promise.all(parts)).flatMap((outcomes) => [...outcomes]));
    }
    async #runPart(instances, task, settled) {
        const command = await this.#send(instances, task);
        const outcomes = new Map();
        const settle = (instance, outcome) => {
            if (outcomes.has(instance))
                return;
            outcomes.set(instance, outcome);
            settled(instance, outcome);
        };
        const deadline = this.#clock.now() + (task.timeout + DELIVERY + MARGIN) * 1_000;
        for (let pause = FIRST_LOOK; outcomes.size < instances.length; pause = Math.min(pause * 1.3, SLOWEST_LOOK)) {
            await this.#clock.sleep(pause, this.#signal);
            for (const invocation of await this.#invocations(command)) {
                if (!ENDED.has(invocation.Status ?? ''))
                    continue;
                settle(invocation.InstanceId ?? '', outcomeOf(invocation, command));
            }
            if (this.#clock.now() < deadline)
                continue;
            for (const instance of instances)
                settle(instance, { status: 'NoAnswer', stdout: '', command });
        }
        return outcomes;
    }
    async #send(instances, task) {
        const request = new client_ssm_dist_cjs/* SendCommandCommand */.VWR({
            DocumentName: 'AWS-RunShellScript',
            InstanceIds: [...instances],
            Comment: task.title.slice(0, LONGEST_TITLE),
            TimeoutSeconds: DELIVERY,
            // All at once, whatever becomes of the others: who goes when is the rollout's to decide.
            MaxConcurrency: '100%',
            MaxErrors: '100%',
            Parameters: { commands: [...task.script], executionTimeout: [String(Math.max(5, task.timeout))] },
        });
        const resource = 'arn:aws:ssm:*::document/AWS-RunShellScript';
        const sent = await this.#call('ssm:SendCommand', resource, () => this.#client.send(request, { abortSignal: this.#signal }));
        return sent.Command?.CommandId ?? '';
    }
    /** Right after sending there may be none: reads are eventually consistent. */
    async #invocations(command) {
        return await this.#call('ssm:ListCommandInvocations', '*', async () => {
            const found = [];
            const pages = (0,client_ssm_dist_cjs/* paginateListCommandInvocations */.ayw)({ client: this.#client, pageSize: HOSTS_AT_ONCE }, { CommandId: command, Details: true });
            for await (const page of pages)
                found.push(...(page.CommandInvocations ?? []));
            return found;
        });
    }
    async #call(action, resource, call) {
        try {
            return await call();
        }
        catch (error) {
            this.#signal.throwIfAborted();
            throw (0,src/* explainAwsError */.Ni)(error, { action, resource });
        }
    }
}
function outcomeOf(invocation, command) {
    const [stdout = ''] = (invocation.CommandPlugins?.[0]?.Output ?? '').split(STDERR_MARK);
    // The details tell a command that was never delivered from one that ran too long.
    return { status: invocation.StatusDetails ?? invocation.Status ?? '', stdout, command };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-cjs/index.js
var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(586);
;// CONCATENATED MODULE: ./packages/fleet/src/aws/target-groups.ts



/** Milliseconds on top of what a target group itself says it needs. */
const PATIENCE = 60_000;
const POLL = { first: 500, slowest: 4_000 };
/** Application and Network Load Balancers: target groups whose targets are instances. */
class TargetGroups {
    #client = new client_elastic_load_balancing_v2_dist_cjs/* ElasticLoadBalancingV2Client */.MlD({ maxAttempts: 8, retryMode: 'adaptive' });
    #names;
    #clock;
    #signal;
    #groups;
    /** @param names names or ARNs of the target groups */
    constructor(names, clock, signal) {
        this.#names = names;
        this.#clock = clock;
        this.#signal = signal;
    }
    async look(hosts) {
        const groups = await this.#known();
        const found = await Promise.all(groups.map(async (group) => ({ group, targets: await this.#targets(group) })));
        return found.flatMap(({ group, targets }) => targets.filter(isRegistered).flatMap((target) => {
            const { Id: id = '', Port: port = 0 } = target.Target ?? {};
            if (!hosts.some((host) => host.id === id))
                return [];
            return [{ host: id, targetGroup: group.name, port, healthy: stateOf(target) === 'healthy' }];
        }));
    }
    async leave(registrations) {
        await this.#each(registrations, async (group, targets) => {
            const command = new client_elastic_load_balancing_v2_dist_cjs/* DeregisterTargetsCommand */.Atx({
                TargetGroupArn: group.arn,
                Targets: targets.map(toTarget),
            });
            await this.#call('elasticloadbalancing:DeregisterTargets', group.arn, () => this.#client.send(command));
            const within = group.deregistrationDelay + PATIENCE;
            let last = '';
            await (0,src/* waitFor */.fm)(`${targets.length} targets to leave ${group.name}`, { clock: this.#clock, signal: this.#signal, within, ...POLL }, async () => {
                const leaving = (await this.#targets(group)).filter((each) => isOneOf(each, targets) && stateOf(each) !== 'unused');
                last = leaving.map(describe).join('\n');
                return leaving.length === 0 ? true : undefined;
            }, () => last);
        });
    }
    async join(registrations, wait) {
        await this.#each(registrations, async (group, targets) => {
            const command = new client_elastic_load_balancing_v2_dist_cjs/* RegisterTargetsCommand */.PE6({
                TargetGroupArn: group.arn,
                Targets: targets.map(toTarget),
            });
            await this.#call('elasticloadbalancing:RegisterTargets', group.arn, () => this.#client.send(command));
            if (wait)
                await this.#untilHealthy(group, targets);
        });
    }
    async #untilHealthy(group, targets) {
        let last = '';
        try {
            await (0,src/* waitFor */.fm)(`${targets.length} targets to be healthy in ${group.name}`, { clock: this.#clock, signal: this.#signal, within: group.healthTime + PATIENCE, ...POLL }, async () => {
                const ours = (await this.#targets(group)).filter((each) => isOneOf(each, targets));
                last = ours.map(describe).join('\n');
                const healthy = ours.filter((each) => stateOf(each) === 'healthy');
                return healthy.length === targets.length ? true : undefined;
            });
        }
        catch (error) {
            if (!(0,src/* isFailure */.N6)(error, 'wait-expired'))
                throw error;
            throw (0,failures/* fail */.f)('host-unhealthy', {
                message: `${group.name} does not call its targets healthy.`,
                evidence: last,
                cause: error,
            });
        }
    }
    async #each(registrations, act) {
        const groups = await this.#known();
        const parts = Map.groupBy(registrations, (each) => each.targetGroup);
        await Promise.all([...parts].map(async ([name, targets]) => {
            const group = groups.find((each) => each.name === name);
            if (group === undefined)
                throw missing(name);
            await act(group, targets);
        }));
    }
    async #targets(group) {
        const command = new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetHealthCommand */.qyg({ TargetGroupArn: group.arn });
        const found = await this.#call('elasticloadbalancing:DescribeTargetHealth', '*', () => this.#client.send(command));
        return found.TargetHealthDescriptions ?? [];
    }
    /** Asked once a rollout. */
    #known() {
        this.#groups ??= Promise.all(this.#names.map((name) => this.#describe(name)));
        return this.#groups;
    }
    async #describe(name) {
        const by = name.startsWith('arn:') ? { TargetGroupArns: [name] } : { Names: [name] };
        const command = new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetGroupsCommand */.sC7(by);
        const [group] = await this.#call('elasticloadbalancing:DescribeTargetGroups', '*', async () => {
            try {
                return (await this.#client.send(command)).TargetGroups ?? [];
            }
            catch (error) {
                if (error.name === 'TargetGroupNotFoundException')
                    return [];
                throw error;
            }
        });
        if (group?.TargetGroupArn === undefined)
            throw missing(name);
        const arn = group.TargetGroupArn;
        const attributes = await this.#call('elasticloadbalancing:DescribeTargetGroupAttributes', '*', () => this.#client.send(new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetGroupAttributesCommand */.cKh({ TargetGroupArn: arn })));
        const delay = attributes.Attributes?.find((each) => each.Key === 'deregistration_delay.timeout_seconds')?.Value;
        return {
            arn,
            name: group.TargetGroupName ?? name,
            deregistrationDelay: Number(delay ?? 300) * 1_000,
            healthTime: healthTimeOf(group),
        };
    }
    async #call(action, resource, call) {
        this.#signal.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            this.#signal.throwIfAborted();
            throw (0,src/* explainAwsError */.Ni)(error, { action, resource });
        }
    }
}
function healthTimeOf(group) {
    const interval = group.HealthCheckIntervalSeconds ?? 30;
    return interval * ((group.HealthyThresholdCount ?? 5) + 2) * 1_000;
}
function toTarget(registration) {
    return { Id: registration.host, Port: registration.port };
}
function isOneOf(target, registrations) {
    return registrations.some((each) => each.host === target.Target?.Id && each.port === target.Target?.Port);
}
/** One that is draining has left; one that is unused because its group has no listener is there. */
function isRegistered(target) {
    const state = stateOf(target);
    if (state === 'draining')
        return false;
    return state !== 'unused' || target.TargetHealth?.Reason === 'Target.NotInUse';
}
function stateOf(target) {
    return target.TargetHealth?.State ?? '';
}
function describe(target) {
    const { State = '', Reason = '', Description = '' } = target.TargetHealth ?? {};
    return `${target.Target?.Id}:${target.Target?.Port} ${State} ${Reason} ${Description}`.trim();
}
function missing(name) {
    return (0,failures/* fail */.f)('fleet-target-group', { message: `There is no target group ${name}.` });
}

;// CONCATENATED MODULE: ./packages/fleet/src/aws/index.ts





/***/ })

};
