export const id = 479;
export const ids = [479];
export const modules = {

/***/ 4479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ rolling_deploy_src)
});

// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
;// CONCATENATED MODULE: ./actions/rolling-deploy/src/owner.ts
/** The run that acts, in GitHub's own variables; its id tells this attempt of this job from all others. */
function ownerOf(env) {
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const run = env['GITHUB_RUN_ID'] ?? '0';
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    return {
        actor: env['GITHUB_ACTOR'] ?? 'unknown',
        run: `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}/attempts/${attempt}`,
        id: `${env['GITHUB_REPOSITORY'] ?? ''}:${run}:${attempt}:${env['GITHUB_JOB'] ?? ''}`,
    };
}

;// CONCATENATED MODULE: ./actions/rolling-deploy/src/github.ts


/** The GitHub Deployment of this rollout: a new one, or the one that main opened, for the post step. */
async function announce(inputs, runtime, about) {
    if (inputs.githubToken === undefined)
        return src/* unrecorded */.yt;
    const { release } = inputs;
    return await (0,src/* openDeployment */.Q6)(wishOf(inputs, runtime, about.commit, { release, digest: about.digest }), runtime.log);
}
function announced(inputs, runtime, id) {
    if (inputs.githubToken === undefined || typeof id !== 'number')
        return src/* unrecorded */.yt;
    return (0,src/* knownDeployment */.nk)(id, wishOf(inputs, runtime, '', {}), runtime.log);
}
function wishOf(inputs, { env }, ref, payload) {
    return {
        token: inputs.githubToken ?? '',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        ref,
        environment: inputs.environment,
        environmentUrl: inputs.environmentUrl,
        logUrl: ownerOf(env).run,
        payload,
    };
}

// EXTERNAL MODULE: ./packages/fleet/src/failures.ts
var failures = __webpack_require__(937);
// EXTERNAL MODULE: ./packages/fleet/src/host.ts
var host = __webpack_require__(9724);
;// CONCATENATED MODULE: ./packages/fleet/src/outcome.ts

/** The failures among some answers as one, or none. Each keeps its host, message and evidence. */
function combined(answers) {
    const failed = [...answers].flatMap(([host, answer]) => answer.ok ? [] : [{ host, failure: answer.failure }]);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    const alike = failed.every(({ failure }) => failure.code === first.failure.code);
    const { code, category, hint } = alike ? first.failure : gravest(failed.map(({ failure }) => failure));
    const names = failed.map(({ host }) => host.name).join(', ');
    const message = failed.length === 1 ? `${names}: ${first.failure.message}` : `${failed.length} hosts failed: ${names}.`;
    const evidence = failed
        .map(({ host, failure }) => evidenceOf(host, failure, failed.length > 1))
        .join('\n\n')
        .trim();
    const entry = { category, means: '', cure: hint };
    return new src/* Failure */.HR(code, entry, { message, evidence: evidence || undefined, cause: first.failure.cause });
}
/** What somebody has to act upon comes before what may pass by itself. */
function gravest(failures) {
    const order = ['permission', 'usage', 'host', 'health', 'conflict', 'platform'];
    return failures.toSorted((one, other) => order.indexOf(one.category) - order.indexOf(other.category))[0];
}
function evidenceOf(host, failure, named) {
    const head = named ? [`${host.name}: ${failure.message} [${failure.code}]`] : [];
    return [...head, ...(failure.evidence === undefined ? [] : [failure.evidence])].join('\n');
}

;// CONCATENATED MODULE: ./packages/fleet/src/chronicle.ts



/**
 * Keeps the deployment's record while it is made: every step of every host with its times, who is out
 * of the balancer, who serves what. Written before each step that a dead run would leave half done, so
 * that whoever comes next knows what to repair.
 */
class Chronicle {
    #ledger;
    #clock;
    #log;
    #record;
    constructor(record, ports) {
        this.#record = record;
        this.#ledger = ports.ledger;
        this.#clock = ports.clock;
        this.#log = ports.log;
    }
    get record() {
        return this.#record;
    }
    async save() {
        await this.#ledger.writeDeployment(this.#record);
    }
    /** Which hosts take part, and what they serve. */
    async begin(hosts, serves) {
        this.#change({ hosts: hosts.map((host) => ({ id: host.id, name: host.name, release: serves(host) })) });
        await this.save();
    }
    /**
     * Runs one phase on some hosts and notes each as it settles.
     * @throws Failure of the hosts that failed, all in one
     */
    async phase(phase, hosts, body) {
        const answers = await this.tryPhase(phase, hosts, body);
        const failure = combined(answers);
        if (failure !== undefined)
            throw failure;
        return answers;
    }
    /** The same, where a failure is an answer like another. */
    async tryPhase(phase, hosts, body) {
        const from = this.#clock.now();
        const noted = new Set();
        const told = (host, answer) => {
            if (noted.has(host))
                return;
            noted.add(host);
            this.#note(host, phase, from, answer);
        };
        try {
            const answers = await body(told);
            const complete = new Map(hosts.map((host) => [host, answers.get(host) ?? silent(host)]));
            for (const [host, answer] of complete)
                told(host, answer);
            return complete;
        }
        catch (error) {
            const failure = (0,src/* asFailure */.h_)(error);
            for (const host of hosts)
                told(host, { ok: false, failure });
            throw error;
        }
    }
    /** Known before it happens: these hosts are about to leave the balancer. */
    async leaving(registrations) {
        const already = this.#record.drained.filter((each) => !isAmong(each, registrations));
        this.#change({
            drained: [
                ...already,
                ...registrations.map(({ host, targetGroup, port }) => ({ host, targetGroup, port })),
            ],
        });
        await this.save();
    }
    /** They are back. */
    async back(registrations) {
        this.#change({ drained: this.#record.drained.filter((each) => !isAmong(each, registrations)) });
        await this.save();
    }
    serves(host, release) {
        this.#change({
            hosts: this.#record.hosts.map((each) => (each.id === host.id ? { ...each, release } : each)),
        });
    }
    /** The record of a run that did not get to end it. */
    async settle(verdict, drained) {
        this.#change({ drained });
        await this.end(verdict);
    }
    async end(verdict, failure) {
        this.#change({
            verdict,
            endedAt: this.#moment(),
            ...(failure === undefined ? {} : { failure: { code: failure.code, message: failure.message } }),
        });
        await this.save();
    }
    #note(host, phase, from, answer) {
        const took = (0,src/* formatDuration */.a3)(this.#clock.now() - from);
        const note = answer.ok ? answer.note : `${answer.failure.message} [${answer.failure.code}]`;
        this.#log.info(`${answer.ok ? '✓' : '✗'} ${host.name}  ${phase}  ${took}${note === undefined ? '' : `  ${note}`}`);
        const step = {
            host: host.name,
            phase,
            from: new Date(from).toISOString(),
            to: this.#moment(),
            ok: answer.ok,
            ...(note === undefined ? {} : { note }),
        };
        this.#change({ steps: [...this.#record.steps, step] });
        if (answer.ok && answer.live !== undefined)
            this.serves(host, answer.live);
    }
    #change(change) {
        this.#record = { ...this.#record, ...change };
    }
    #moment() {
        return new Date(this.#clock.now()).toISOString();
    }
}
/** Nobody is taken for well because nothing was heard of him. */
function silent(host) {
    return { ok: false, failure: (0,failures/* fail */.f)('fleet-silent', { message: `Nothing was heard of ${host.name}.` }) };
}
function isAmong(one, others) {
    return others.some((other) => other.host === one.host && other.targetGroup === one.targetGroup && other.port === one.port);
}

;// CONCATENATED MODULE: ./packages/fleet/src/deployment.ts


/** Beside the drain times, what reloads and restarts may take, seconds. */
const SWITCH_TIME = 120;
const SHORT = 60;
/** Milliseconds between two looks while a batch bakes. */
const BAKE_LOOK = 5_000;
/**
 * A deployment that holds the lock, and the acts it is made of. Before each of them it asks whether
 * it may still act: a cancel or a lost lock stops it between two acts, never in the middle of one.
 */
class Deployment {
    request;
    ports;
    number;
    chronicle;
    #lease;
    constructor(request, ports, lease, chronicle) {
        this.request = request;
        this.ports = ports;
        this.number = lease.number;
        this.chronicle = chronicle;
        this.#lease = lease;
    }
    mayAct() {
        this.#lease.lost.throwIfAborted();
        this.ports.signal.throwIfAborted();
    }
    /** Cancelled, or the lock lost: whoever comes next goes on from the record. */
    get isStopped() {
        return this.#lease.lost.aborted || this.ports.signal.aborted;
    }
    async stage(hosts) {
        await this.#order('stage', hosts, this.#about('stage', this.request.timeouts.stage));
    }
    async migrate(host) {
        await this.#order('migrate', [host], this.#about('migrate', this.request.timeouts.migrate));
    }
    async activate(hosts) {
        await this.#order('activate', hosts, this.#about('activate', this.#switchTime));
    }
    async prove(hosts, release = this.request.release.release) {
        await this.#order('prove', hosts, { phase: 'prove', release, timeout: this.request.timeouts.prove });
    }
    /** Some may fail: the answer says who, and who is back on what. */
    async revert(hosts) {
        const order = { phase: 'revert', number: this.number, timeout: this.#switchTime };
        return await this.#tryOrder('revert', hosts, order);
    }
    async tryProve(hosts, release) {
        return await this.#tryOrder('prove', hosts, {
            phase: 'prove',
            release,
            timeout: this.request.timeouts.prove,
        });
    }
    async converge(hosts) {
        return await this.#tryOrder('converge', hosts, {
            phase: 'converge',
            number: this.number,
            timeout: this.#switchTime,
        });
    }
    async prune(hosts, base) {
        return await this.#tryOrder('prune', hosts, {
            phase: 'prune',
            number: this.number,
            base,
            timeout: SHORT,
        });
    }
    /** Takes hosts out of the balancer and lets their requests end. */
    async drain(hosts, registrations) {
        if (registrations.length === 0)
            return;
        this.mayAct();
        await this.chronicle.leaving(registrations);
        await this.#balance('drain', hosts, () => this.ports.balancer.leave(registrations));
    }
    /** Puts them back, and waits until the balancer calls them healthy. */
    async rejoin(hosts, registrations, wait = true) {
        if (registrations.length === 0)
            return;
        this.mayAct();
        await this.#balance('rejoin', hosts, () => this.ports.balancer.join(registrations, wait));
        await this.chronicle.back(registrations);
    }
    /** Watches what was switched for a while: the balancer's word all along, the hosts' own in the end. */
    async bake(hosts) {
        const { bake } = this.request;
        if (bake === 0)
            return;
        const { clock, balancer, signal } = this.ports;
        this.ports.log.info(`Baking for ${(0,src/* formatDuration */.a3)(bake)}.`);
        const until = clock.now() + bake;
        while (clock.now() < until) {
            await clock.sleep(Math.min(BAKE_LOOK, until - clock.now()), signal);
            this.mayAct();
            const sick = (await balancer.look(hosts)).filter((each) => !each.healthy);
            if (sick.length > 0)
                throw unhealthyAgain(sick, hosts);
        }
        await this.prove(hosts);
    }
    get #switchTime() {
        return Math.max(0, ...Object.values(this.request.release.services)) + SWITCH_TIME;
    }
    #about(phase, timeout) {
        return { phase, release: this.request.release, number: this.number, timeout };
    }
    async #order(phase, hosts, order) {
        if (hosts.length === 0)
            return;
        this.mayAct();
        await this.chronicle.phase(phase, hosts, (told) => this.ports.agents.order(hosts, order, told));
    }
    async #tryOrder(phase, hosts, order) {
        if (hosts.length === 0)
            return new Map();
        this.mayAct();
        return await this.chronicle.tryPhase(phase, hosts, (told) => this.ports.agents.order(hosts, order, told));
    }
    async #balance(phase, hosts, act) {
        await this.chronicle.phase(phase, hosts, async () => {
            await act();
            return new Map(hosts.map((host) => [host, { ok: true }]));
        });
    }
}
function unhealthyAgain(sick, hosts) {
    const names = sick.map((each) => `${hosts.find((host) => host.id === each.host)?.name ?? each.host} in ${each.targetGroup}`);
    return (0,failures/* fail */.f)('host-unhealthy', { message: `The balancer calls ${names.join(', ')} unhealthy again.` });
}

;// CONCATENATED MODULE: ./packages/fleet/src/leftovers.ts



/** What the post step does for its own run: the same, under the number that the run had. */
async function finishRun(request, ports, lease) {
    const record = await ports.ledger.deployment(lease.number);
    if (record === undefined || !isLeftover(record))
        return record;
    const { hosts, unmanaged } = await ports.directory.resolve(request.targets);
    const reachable = hosts.filter((host) => !unmanaged.includes(host));
    const chronicle = new Chronicle(record, ports);
    const drained = await finish(new Deployment(request, ports, lease, chronicle), reachable, record);
    await chronicle.settle(settled(record), drained);
    return chronicle.record;
}
/** How far back to look for a run that died. */
const LOOK_BACK = 3;
/**
 * Finishes what a run left behind that was killed or cancelled: its hosts complete what they serve,
 * prove it, and go back into the balancer. Done before anything new is begun, and by the post step.
 */
async function finishLeftovers(deployment, hosts) {
    const { ledger, log } = deployment.ports;
    for (const record of await ledger.history(LOOK_BACK)) {
        if (record.number >= deployment.number || !isLeftover(record))
            continue;
        await log.group(`Finish what deployment ${record.number} left behind`, async () => {
            const drained = await finish(deployment, hosts, record);
            await ledger.writeDeployment({ ...record, drained, verdict: settled(record) });
        });
    }
}
function isLeftover(record) {
    return record.verdict === 'running' || record.drained.length > 0;
}
/** Whoever died did not say so. */
function settled(record) {
    return record.verdict === 'running' ? 'cancelled' : record.verdict;
}
/** @returns what could not be brought back into the balancer */
async function finish(deployment, hosts, record) {
    const concerned = hosts.filter((host) => record.hosts.some((each) => each.id === host.id));
    // Hosts that are gone are nobody's to bring back.
    const drained = record.drained.filter((each) => concerned.some((host) => host.id === each.host));
    const left = [];
    for (const [host, answer] of await deployment.converge(concerned)) {
        const registrations = drained.filter((each) => each.host === host.id);
        if (!answer.ok || !(await isBack(deployment, host, answer.live ?? '', registrations)))
            left.push(...registrations);
    }
    return left;
}
async function isBack(deployment, host, live, registrations) {
    if (registrations.length === 0)
        return true;
    try {
        if (live !== '')
            await deployment.prove([host], live);
        await deployment.rejoin([host], registrations, live !== '');
        return true;
    }
    catch (error) {
        if (deployment.isStopped)
            throw error;
        deployment.ports.log.warning(`${host.name} stays out of the balancer: ${(0,src/* asFailure */.h_)(error).message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/fleet/src/plan.ts


/** A clock this far off makes signatures and certificates fail. */
const CLOCK_TOLERANCE = 5 * 60_000;
/**
 * @param number the deployment's number; 0 where it has none yet
 * @param now milliseconds since the epoch
 * @throws Failure `fleet-refused` with every reason of every host, `fleet-no-capacity`
 */
function planRollout(survey, boldness, number, now) {
    const refusals = survey.hosts.flatMap((host) => problemsOf(host, survey.inspections.get(host), number, now));
    if (refusals.length > 0) {
        throw (0,failures/* fail */.f)('fleet-refused', {
            message: `${new Set(refusals.map((each) => each.host)).size} of ${survey.hosts.length} hosts cannot take the release.`,
            evidence: refusals.map(({ host, problem }) => `${host.name}: ${problem}`).join('\n'),
        });
    }
    const waiting = survey.hosts.filter((host) => !survey.current.has(host)).toSorted(byName);
    const batches = batchesOf(waiting, boldness);
    if (!boldness.allowOutage)
        requireCapacity(batches, survey.registrations);
    return {
        current: [...survey.current],
        toStage: waiting.filter((host) => !isStaged(survey.inspections.get(host))),
        batches,
        migrator: batches[0]?.[0],
    };
}
function batchesOf(hosts, { canary, batch }) {
    const first = (0,src/* countOf */.pq)(canary, hosts.length);
    const size = Math.max(1, (0,src/* countOf */.pq)(batch, hosts.length));
    const batches = first > 0 ? [hosts.slice(0, first)] : [];
    for (let at = first; at < hosts.length; at += size)
        batches.push(hosts.slice(at, at + size));
    return batches;
}
/** A batch may not take the last healthy target of a group. Where none is healthy, none can be lost. */
function requireCapacity(batches, registrations) {
    for (const [group, targets] of Map.groupBy(registrations, (each) => each.targetGroup)) {
        const healthy = new Set(targets.filter((each) => each.healthy).map((each) => each.host));
        for (const batch of batches) {
            const left = [...healthy].filter((id) => !batch.some((host) => host.id === id));
            if (healthy.size === 0 || left.length > 0)
                continue;
            throw (0,failures/* fail */.f)('fleet-no-capacity', {
                message: `${batch.map((host) => host.name).join(', ')} are all that is healthy in ${group}.`,
            });
        }
    }
}
function problemsOf(host, inspection, number, now) {
    if (inspection === undefined)
        return [{ host, problem: 'was not inspected' }];
    if (inspection instanceof src/* Failure */.HR) {
        const evidence = inspection.evidence === undefined ? '' : `\n${inspection.evidence}`;
        return [{ host, problem: `${inspection.code}: ${inspection.message}${evidence}` }];
    }
    const problems = [...inspection.problems];
    const skew = Math.abs(inspection.now - now);
    if (skew > CLOCK_TOLERANCE)
        problems.push(`its clock is off by ${(0,src/* formatDuration */.a3)(skew)}; install chrony`);
    if (number > 0 && inspection.fence > number)
        problems.push(`deployment ${inspection.fence} has been there, newer than ${number}`);
    return problems.map((problem) => ({ host, problem }));
}
function isStaged(inspection) {
    return inspection !== undefined && !(inspection instanceof src/* Failure */.HR) && inspection.staged;
}
function byName(one, other) {
    return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/fleet/src/ports.ts
/** Where no balancer was named. */
const noBalancer = { look: async () => [], leave: async () => { }, join: async () => { } };

;// CONCATENATED MODULE: ./packages/fleet/src/survey.ts

/** Seconds for a host that says it serves the release already to prove it. */
const QUICK_PROOF = 15;
/** Looks at every host at once and changes nothing. */
async function surveyFleet(hosts, request, ports) {
    const [inspections, registrations] = await Promise.all([
        ports.agents.inspect(hosts, request.release),
        ports.balancer.look(hosts),
    ]);
    const claiming = hosts.filter((host) => {
        const inspection = inspections.get(host);
        return (inspection !== undefined &&
            !(inspection instanceof src/* Failure */.HR) &&
            inspection.live === request.release.release);
    });
    return { hosts, inspections, registrations, current: await proven(claiming, request, ports) };
}
/** What `current` names is not yet what everything runs: a run may have died in between. */
async function proven(hosts, request, ports) {
    if (hosts.length === 0)
        return new Set();
    const { release } = request.release;
    const answers = await ports.agents.order(hosts, { phase: 'prove', release, timeout: QUICK_PROOF });
    return new Set(hosts.filter((host) => answers.get(host)?.ok === true));
}
/** What a host serves now, as it was found. */
function liveBefore(survey, host) {
    const inspection = survey.inspections.get(host);
    return inspection === undefined || inspection instanceof src/* Failure */.HR ? '' : inspection.live;
}

;// CONCATENATED MODULE: ./packages/fleet/src/bring-back.ts



/**
 * Returns every host that was touched to what it served before, newest batch first, through the same
 * gates. A host that cannot prove its old release stays out of the balancer.
 * @returns the failure to end with: why it was reverted, and, where that failed too, which hosts are left
 * @throws whatever stopped the deployment itself in the meantime
 */
async function bringBack(deployment, switched, survey, reason) {
    const { log } = deployment.ports;
    log.info(`Bringing ${switched.flat().length} hosts back: ${reason.message}`);
    const lost = [];
    for (const batch of switched.toReversed()) {
        try {
            lost.push(...(await bringBatchBack(deployment, batch, survey)));
        }
        catch (error) {
            if (deployment.isStopped)
                throw error;
            lost.push(...batch.map((host) => ({ host, failure: (0,src/* asFailure */.h_)(error) })));
        }
    }
    return lost.length === 0 ? reverted(reason, switched.flat(), survey) : halfDone(reason, lost);
}
async function bringBatchBack(deployment, batch, survey) {
    const lost = [];
    const registered = (host) => survey.registrations.filter((each) => each.host === host.id);
    // Also those that left already: one that failed while it rejoined may have requests again.
    await deployment.drain(batch, batch.flatMap(registered));
    const back = [];
    for (const [host, answer] of await deployment.revert(batch)) {
        if (answer.ok)
            back.push(host);
        else
            lost.push({ host, failure: answer.failure });
    }
    // Hosts may have served different releases before: each proves its own.
    for (const [release, hosts] of Map.groupBy(back, (host) => liveBefore(survey, host))) {
        const proven = release === '' ? hosts : await proveBack(deployment, hosts, release, lost);
        // Before its first release a host was not healthy either: nothing to wait for.
        await deployment.rejoin(proven, proven.flatMap(registered), release !== '');
    }
    return lost;
}
async function proveBack(deployment, hosts, release, lost) {
    const proven = [];
    for (const [host, answer] of await deployment.tryProve(hosts, release)) {
        if (answer.ok)
            proven.push(host);
        else
            lost.push({ host, failure: answer.failure });
    }
    return proven;
}
function reverted(reason, hosts, survey) {
    const back = hosts.map((host) => `${host.name} serves ${liveBefore(survey, host) || 'nothing'} again, as before`);
    return (0,failures/* fail */.f)('rollout-reverted', {
        message: `The release was not taken, and every host is back where it was. ${reason.message}`,
        hint: reason.hint,
        evidence: [`[${reason.code}] ${reason.message}`, reason.evidence, ...back].filter(Boolean).join('\n'),
        cause: reason.cause,
    });
}
function halfDone(reason, lost) {
    const hosts = lost.map(({ host, failure }) => `${host.name}: ${failure.message} [${failure.code}]\n${failure.evidence ?? ''}`);
    return (0,failures/* fail */.f)('rollout-half-done', {
        message: `The release was not taken, and ${lost.map(({ host }) => host.name).join(', ')} could not be brought back.`,
        evidence: [`[${reason.code}] ${reason.message}`, reason.evidence, ...hosts].filter(Boolean).join('\n'),
        cause: reason,
    });
}

;// CONCATENATED MODULE: ./packages/fleet/src/rollout.ts








/**
 * Brings a release to every host of the fleet, or, where one of them does not take it, brings back all
 * that were switched and fails.
 * @throws Failure of whatever stopped it, after the hosts were brought back
 */
async function rollout(request, ports, begun) {
    const hosts = await fleetOf(request, ports);
    return await holding(await ports.lock(), ports, async (lease) => {
        begun(lease.number);
        const desired = await ports.ledger.desired();
        const deployment = await openDeployment(request, ports, lease, desired);
        try {
            return await carryOut(deployment, hosts, desired);
        }
        catch (error) {
            await endBadly(deployment, error);
            throw error;
        }
    });
}
/** Every running host, each of which can be reached. @throws Failure `fleet-empty`, `fleet-not-managed` */
async function fleetOf(request, ports) {
    const { hosts, unmanaged, notes } = await ports.directory.resolve(request.targets);
    for (const note of notes)
        ports.log.warning(note);
    if (unmanaged.length === 0)
        return hosts;
    throw (0,failures/* fail */.f)('fleet-not-managed', {
        message: `Systems Manager does not reach ${unmanaged.map((host) => `${host.name} (${host.id})`).join(', ')}.`,
    });
}
/** The lock for as long as `body` works. After a cancel it is the post step's to free. */
async function holding(lease, ports, body) {
    try {
        return await body(lease);
    }
    finally {
        if (ports.signal.aborted)
            lease.abandon();
        else
            await lease.release();
    }
}
/** A run that was stopped leaves its record open: that is how others see what is to be finished. */
async function endBadly(deployment, error) {
    if (deployment.isStopped)
        return;
    const verdict = (0,src/* isFailure */.N6)(error, 'rollout-reverted') ? 'reverted' : 'failed';
    try {
        await deployment.chronicle.end(verdict, (0,src/* asFailure */.h_)(error));
    }
    catch (second) {
        deployment.ports.log.warning(`The history could not be written: ${(0,src/* messageOf */.bD)(second)}`);
    }
}
/** Looks, and says what a rollout would do. Changes nothing. */
async function rehearse(request, ports) {
    const hosts = await fleetOf(request, ports);
    const survey = await surveyFleet(hosts, request, ports);
    return planRollout(survey, request.boldness, 0, ports.clock.now());
}
async function carryOut(deployment, hosts, desired) {
    const { request, ports, chronicle, number } = deployment;
    await finishLeftovers(deployment, hosts);
    const survey = await surveyFleet(hosts, request, ports);
    const plan = planRollout(survey, request.boldness, number, ports.clock.now());
    await chronicle.begin(hosts, (host) => liveBefore(survey, host));
    await ports.log.group('Stage', () => deployment.stage(plan.toStage));
    if (request.migrate && plan.migrator !== undefined) {
        const { migrator } = plan;
        await ports.log.group('Migrate', () => deployment.migrate(migrator));
    }
    await switchAll(deployment, plan, survey);
    await record(deployment, desired);
    await ports.log.group('Prune', () => tidyUp(deployment, hosts, desired));
    await chronicle.end('succeeded');
    return { record: chronicle.record, plan, base: desired?.release };
}
async function switchAll(deployment, plan, survey) {
    const switched = [];
    try {
        for (const [index, batch] of plan.batches.entries()) {
            const title = `Batch ${index + 1} of ${plan.batches.length}: ${batch.map((host) => host.name).join(', ')}`;
            await deployment.ports.log.group(title, async () => {
                switched.push(batch);
                await switchBatch(deployment, batch, survey);
                await deployment.bake(switched.flat());
            });
        }
    }
    catch (error) {
        if (deployment.isStopped)
            throw error;
        throw await bringBack(deployment, switched, survey, (0,src/* asFailure */.h_)(error));
    }
}
async function switchBatch(deployment, batch, survey) {
    const registrations = survey.registrations.filter((each) => batch.some((host) => host.id === each.host));
    await deployment.drain(batch, registrations);
    await deployment.activate(batch);
    await deployment.prove(batch);
    await deployment.rejoin(batch, registrations);
}
async function record({ request, ports, number }, desired) {
    const { release, digest } = request.release;
    const previous = desired?.release === release ? desired.previous : desired?.release;
    await ports.ledger.writeDesired({
        schema: 1,
        release,
        digest,
        number,
        at: new Date(ports.clock.now()).toISOString(),
        by: request.owner,
        ...(previous === undefined ? {} : { previous }),
    });
}
/** Old releases left on a disk are no reason to call a deployment failed. */
async function tidyUp(deployment, hosts, desired) {
    const answers = await deployment.prune(hosts, desired?.release);
    for (const [host, answer] of answers) {
        if (!answer.ok)
            deployment.ports.log.warning(`${host.name} kept its old releases: ${answer.failure.message}`);
    }
}
async function openDeployment(request, ports, lease, desired) {
    const record = {
        schema: 1,
        number: lease.number,
        environment: request.environment,
        release: request.release.release,
        ...(desired === undefined ? {} : { base: desired.release }),
        by: request.owner,
        startedAt: new Date(ports.clock.now()).toISOString(),
        verdict: 'running',
        hosts: [],
        drained: [],
        steps: [],
    };
    const chronicle = new Chronicle(record, ports);
    await chronicle.save();
    return new Deployment(request, ports, lease, chronicle);
}

;// CONCATENATED MODULE: ./packages/fleet/src/index.ts







;// CONCATENATED MODULE: ./actions/rolling-deploy/src/inputs.ts


const inputs = {
    bucket: src/* common.bucket */.sh.bucket,
    environment: src/* common.environment */.sh.environment,
    release: src/* common.releaseId */.sh.releaseId({
        description: 'Release to deploy; an older one is a rollback.',
        example: '${{ steps.bundle.outputs.release }}',
        required: true,
    }),
    targets: src/* input.kind */.hF.kind('targets', host/* parseTargets */.S)({
        description: 'The fleet: tags that must all match (`tag:Role=web`, one a line), one Auto Scaling group (`asg:clinic-web`), or instance ids.',
        example: 'tag:Role=web\ntag:Environment=production',
        required: true,
    }),
    'target-groups': src/* input.list */.hF.list({
        description: 'Names or ARNs of the target groups that hosts leave and rejoin. Without any, hosts are switched in place.',
        example: 'clinic-web',
        default: '',
    }),
    batch: src/* input.countOrShare */.hF.countOrShare({
        description: 'Hosts at a time: a number, or a share of the fleet.',
        example: '25%',
        default: '1',
    }),
    canary: src/* input.countOrShare */.hF.countOrShare({
        description: 'Hosts that go first, alone. `0` for none.',
        example: '1',
        default: '0',
    }),
    bake: src/* input.duration */.hF.duration({
        description: 'How long to watch what was switched after each batch before the next begins.',
        example: '2m',
        default: '0s',
    }),
    migrate: src/* input.flag */.hF.flag({
        description: 'Run the migrations of the release, once, on one host, before any host is switched. `false` for a rollback.',
        example: 'false',
        default: 'true',
    }),
    'allow-outage': src/* input.flag */.hF.flag({
        description: 'Allow a batch to leave a target group without a healthy target, as with a fleet of one.',
        example: 'true',
        default: 'false',
    }),
    wait: src/* input.duration */.hF.duration({
        description: 'How long to wait for another deployment of the environment to end.',
        example: '30m',
        default: '10m',
    }),
    'stage-timeout': src/* input.duration */.hF.duration({
        description: 'How long a host may take to fetch, extract and warm the release.',
        example: '10m',
        default: '15m',
    }),
    'migrate-timeout': src/* input.duration */.hF.duration({
        description: 'How long the migrations may take.',
        example: '30m',
        default: '10m',
    }),
    'prove-timeout': src/* input.duration */.hF.duration({
        description: 'How long a host may take to prove that it serves the release.',
        example: '2m',
        default: '1m',
    }),
    'environment-url': src/* input.text */.hF.text({
        description: 'Address of the environment, for the GitHub Deployment.',
        example: 'https://clinic.example.com',
    }),
    'github-token': src/* common.githubToken */.sh.githubToken,
    'dry-run': src/* input.flag */.hF.flag({
        description: 'Look at everything, print the plan, change nothing.',
        example: 'true',
        default: 'false',
    }),
};

// EXTERNAL MODULE: ./packages/bundle/src/index.ts + 13 modules
var bundle_src = __webpack_require__(7907);
;// CONCATENATED MODULE: ./packages/host/src/failures.ts

/** What a host's program can answer, and what its silence means. */
const { entries, fail } = (0,src/* catalogue */.sW)({
    'host-not-adopted': {
        category: 'host',
        means: 'The host has no /etc/esteira.conf: nothing says what may be touched there.',
        cure: 'Write the file on the host; docs/adopt.md shows it.',
    },
    'host-conf-invalid': {
        category: 'host',
        means: '/etc/esteira.conf has a wrong line, a wrong owner, or leaves out what is needed.',
        cure: 'Correct the file as root; docs/adopt.md lists its keys.',
    },
    'host-other-environment': {
        category: 'host',
        means: 'The host serves another environment than the one that is deployed.',
        cure: 'Correct `targets`, or the environment in /etc/esteira.conf on that host.',
    },
    'host-call-invalid': {
        category: 'host',
        means: 'The program on the host was called with a value that it does not accept.',
        cure: 'This is a bug in Esteira, or somebody called the program by hand.',
    },
    'host-no-reply': {
        category: 'host',
        means: 'A command on the host ended without the reply of our program, or was never delivered.',
        cure: 'Look at the SSM agent on the host (`systemctl status amazon-ssm-agent`) and at the command in the Systems Manager console; then run the job again.',
    },
    'host-step-failed': {
        category: 'host',
        means: 'A step on the host ended with an error that has no name of its own.',
        cure: 'Read the transcript below; the whole of it is under .esteira/log in the application root of the host.',
    },
    'host-busy': {
        category: 'conflict',
        means: 'Another phase was at work on the host and did not end in time.',
        cure: 'Wait for the other deployment to end, then run the job again.',
    },
    'host-fenced': {
        category: 'conflict',
        means: 'A newer deployment has been on this host: an older one may not touch it any more.',
        cure: 'Nothing to do: the newer deployment decides.',
    },
    'host-layout': {
        category: 'host',
        means: 'The application root of the host is not laid out as releases, shared and a current link.',
        cure: 'docs/adopt.md shows how to turn a plain folder into this layout without downtime.',
    },
    'host-tool-missing': {
        category: 'host',
        means: 'The host lacks a program that the rollout needs.',
        cure: 'Install it on the host, for example `apt-get install zstd`.',
    },
    'host-env-missing': {
        category: 'host',
        means: 'shared/.env is missing on the host, or lacks a key that esteira.yml requires.',
        cure: 'Add the key on every host of the fleet before deploying the code that needs it.',
    },
    'host-unit-missing': {
        category: 'host',
        means: 'systemd on the host does not know a unit that is named in /etc/esteira.conf.',
        cure: 'Install the unit on the host, or take it out of `units`.',
    },
    'host-drain-short': {
        category: 'host',
        means: 'systemd would kill a service before the drain time that esteira.yml promises it.',
        cure: 'Raise TimeoutStopSec in the unit above the drain time, then `systemctl daemon-reload`.',
    },
    'host-asks-more': {
        category: 'permission',
        means: 'The bundle names a unit that /etc/esteira.conf on the host does not allow to touch.',
        cure: 'Add the unit to `units` on the host if it is the application’s, or take it out of esteira.yml.',
    },
    'host-facts-invalid': {
        category: 'host',
        means: 'The facts sealed into the bundle hold something that the program on the host refuses.',
        cure: 'Build the bundle again with the same version of Esteira that deploys it.',
    },
    'host-disk-full': {
        category: 'host',
        means: 'The disk of the host has no room for the release.',
        cure: 'Free disk space on the host, or lower `keep` in /etc/esteira.conf.',
    },
    'host-no-inodes': {
        category: 'host',
        means: 'The file system of the host has no inodes left for the files of the release.',
        cure: 'Remove what fills it with small files (old sessions, caches), or lower `keep` in /etc/esteira.conf.',
    },
    'host-no-metadata': {
        category: 'host',
        means: 'The host could not read its instance metadata.',
        cure: 'Allow IMDSv2 on the instance: metadata options, HTTP endpoint enabled, hop limit 1 or more.',
    },
    'host-no-role': {
        category: 'permission',
        means: 'The instance has no role whose credentials could read the bundle.',
        cure: 'Attach an instance profile with s3:GetObject on the bundles of the bucket.',
    },
    'host-bundle-denied': {
        category: 'permission',
        means: 'S3 refused the bundle to the role of the instance.',
        cure: 'Allow s3:GetObject on `bundles/*` of the bucket in the role of the instances.',
    },
    'host-bundle-missing': {
        category: 'host',
        means: 'The bundle is not in the bucket that the host may read.',
        cure: 'Check that `bucket` in /etc/esteira.conf is the one that upload-bundle writes to.',
    },
    'host-fetch-failed': {
        category: 'platform',
        means: 'The host could not download the bundle from S3.',
        cure: 'Check the way from the host to S3 (gateway endpoint, NAT, DNS), then run the job again.',
    },
    'host-digest-mismatch': {
        category: 'host',
        means: 'What the host received is not the bundle that was built: its digest differs.',
        cure: 'Somebody or something changed the object in S3. Look at its versions, and build again.',
    },
    'host-not-staged': {
        category: 'host',
        means: 'The release is not complete on the host.',
        cure: 'Run the job again: staging repeats what is missing.',
    },
    'host-artisan-failed': {
        category: 'host',
        means: 'An artisan command that warms the release failed; nothing was switched.',
        cure: 'Run the command on your machine with a production `.env`, or take it out of `artisan` in esteira.yml.',
    },
    'host-migrate-failed': {
        category: 'host',
        means: 'A migration failed; no host was switched to the release.',
        cure: 'Correct the migration. What ran before it stays: write migrations that the live release can live with.',
    },
    'host-fpm-failed': {
        category: 'host',
        means: 'PHP-FPM did not reload.',
        cure: 'Run `php-fpm8.2 -t` and `systemctl status` for the unit on the host.',
    },
    'host-service-failed': {
        category: 'host',
        means: 'A service did not start again on the release.',
        cure: 'Read `journalctl -u` for the unit on the host.',
    },
    'host-unproven': {
        category: 'health',
        means: 'The host could not prove that it serves this release and nothing else.',
        cure: 'Read below what answered instead. An old release through PHP means that nginx passes $document_root where it needs $realpath_root.',
    },
});

;// CONCATENATED MODULE: ./packages/host/src/call.ts

const PHASES = [
    'inspect',
    'stage',
    'migrate',
    'activate',
    'prove',
    'revert',
    'prune',
    'converge',
];
const RELEASE = /^[0-9a-f]{7}-[0-9a-f]{12}$/;
/** The same as in program/call.sh: a test holds the two together. */
const PATTERNS = {
    ESTEIRA_PHASE: new RegExp(`^(${PHASES.join('|')})$`),
    ESTEIRA_ENVIRONMENT: /^[a-z0-9][a-z0-9-]{0,38}$/,
    ESTEIRA_NUMBER: /^[1-9][0-9]{0,8}$/,
    ESTEIRA_RELEASE: RELEASE,
    ESTEIRA_BASE: RELEASE,
    ESTEIRA_DIGEST: /^[0-9a-f]{64}$/,
    ESTEIRA_BYTES: /^[0-9]{1,13}$/,
    ESTEIRA_ENTRIES: /^[0-9]{1,9}$/,
    ESTEIRA_ENV_KEYS: /^[A-Za-z_][A-Za-z0-9_]*(,[A-Za-z_][A-Za-z0-9_]*)*$/,
    ESTEIRA_SERVICES: /^[A-Za-z0-9:_.@-]+=[0-9]{1,5}(,[A-Za-z0-9:_.@-]+=[0-9]{1,5})*$/,
    ESTEIRA_TIMEOUT: /^[0-9]{1,5}$/,
};
/**
 * The environment of a call. Checked here as on the host: nothing unchecked is ever put into a script.
 * @throws Failure `host-call-invalid`
 */
function callVariables(call) {
    const services = Object.entries(call.services ?? {}).map(([unit, drain]) => `${unit}=${drain}`);
    const variables = {
        ESTEIRA_PHASE: call.phase,
        ESTEIRA_ENVIRONMENT: call.environment,
        ESTEIRA_NUMBER: call.number,
        ESTEIRA_RELEASE: call.release,
        ESTEIRA_BASE: call.base,
        ESTEIRA_DIGEST: call.digest,
        ESTEIRA_BYTES: call.bytes,
        ESTEIRA_ENTRIES: call.entries,
        ESTEIRA_ENV_KEYS: call.envKeys?.join(','),
        ESTEIRA_SERVICES: services.join(','),
        ESTEIRA_TIMEOUT: call.timeout,
    };
    const given = Object.entries(variables)
        .map(([name, value]) => [name, String(value ?? '')])
        .filter(([, value]) => value !== '');
    for (const [name, value] of given) {
        if (!PATTERNS[name]?.test(value)) {
            throw fail('host-call-invalid', { message: `${name} may not be \`${value}\`.` });
        }
    }
    return Object.fromEntries(given);
}
/** The lines of an inline command: the agent joins them into a script, and honours its first line. */
function callScript(call, program) {
    // Every value matched a pattern without quotes, so quotes hold it.
    const exports = Object.entries(callVariables(call)).map(([name, value]) => `export ${name}='${value}'`);
    return ['#!/bin/bash', ...exports, program];
}

;// CONCATENATED MODULE: ./packages/host/src/program.ts
// Generated by `npm run build` from packages/host/program: do not edit.
/** The program that runs on hosts; see packages/host/program. */
const PROGRAM = [
    "#!/bin/bash",
    "# esteira-host: one phase of a deployment on this host.",
    "#",
    "# Called by SSM Run Command as root, with environment variables only (see call.sh). Says nothing on",
    "# stdout but its reply: one line of JSON, the last. Everything else goes to the transcript under",
    "# <root>/.esteira/log. Every phase may be killed at any line and called again.",
    "#",
    "# It needs bash, coreutils, util-linux, curl, tar, zstd, systemd, and the application's own PHP.",
    "",
    "set -Eeuo pipefail",
    "",
    "readonly PROGRAM_VERSION=1",
    "readonly CONF_FILE=/etc/esteira.conf",
    "readonly RELEASE_PATTERN='^[0-9a-f]{7}-[0-9a-f]{12}$'",
    "",
    "# The agent gives neither HOME nor a dependable PATH, and its umask is the machine's.",
    "export HOME=/root",
    "export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "export LC_ALL=C",
    "umask 022",
    "",
    "# --- the reply -------------------------------------------------------------------------------------",
    "",
    "# fd 3 is the agent's stdout; 1 and 2 go to the transcript once there is one.",
    "exec 3>&1",
    "readonly LONGEST_REPLY=2000",
    "reply_fields=()",
    "replied=no",
    "transcript=''",
    "",
    "# json_string TEXT: quoted; printable ASCII only, so that no cut ever leaves half a character.",
    "json_string() {",
    "  local text=$1",
    "  text=${text//\\\\/\\\\\\\\}",
    "  text=${text//\\\"/\\\\\\\"}",
    "  text=${text//$'\\n'/\\\\n}",
    "  text=${text//$'\\t'/ }",
    "  printf '\"%s\"' \"${text//[^ -~]/?}\"",
    "}",
    "",
    "reply_text() { reply_fields+=(\"\\\"$1\\\":$(json_string \"$2\")\"); }",
    "reply_number() { reply_fields+=(\"\\\"$1\\\":$2\"); }",
    "",
    "# reply_list NAME ITEM…",
    "reply_list() {",
    "  local name=$1 items=() item",
    "  shift",
    "  for item in \"$@\"; do items+=(\"$(json_string \"$item\")\"); done",
    "  reply_fields+=(\"\\\"$name\\\":[$(join_by , \"${items[@]}\")]\")",
    "}",
    "",
    "join_by() {",
    "  local IFS=$1",
    "  shift",
    "  printf '%s' \"$*\"",
    "}",
    "",
    "# Every reply says what is live: nobody has to believe that a call did what it was asked.",
    "reply_ok() {",
    "  reply_text live \"$(current_release)\"",
    "  send_reply '\"ok\":true'",
    "}",
    "",
    "# refuse CODE MESSAGE: ends the phase; the codes are in docs/errors.md.",
    "refuse() {",
    "  reply_fields=()",
    "  reply_text code \"$1\"",
    "  reply_text message \"${2:0:600}\"",
    "  reply_text step \"${step:-}\"",
    "  reply_tail",
    "  send_reply '\"ok\":false'",
    "  exit 1",
    "}",
    "",
    "# The transcript's last lines, as many bytes as the reply still has room for.",
    "reply_tail() {",
    "  local used room text",
    "  [[ -n $transcript ]] || return 0",
    "  used=$(join_by , \"${reply_fields[@]}\" | wc -c)",
    "  # Quoting can double what it quotes.",
    "  room=$(((LONGEST_REPLY - used - 120) / 2))",
    "  ((room > 80)) || return 0",
    "  text=$(tail -c \"$room\" \"$transcript\" | tr -cd '\\11\\12\\40-\\176')",
    "  reply_text tail \"$text\"",
    "}",
    "",
    "send_reply() {",
    "  replied=yes",
    "  printf '{\"v\":%d,\"phase\":\"%s\",%s}\\n' \"$PROGRAM_VERSION\" \"${phase:-}\" \"$(join_by , \"$1\" \"${reply_fields[@]}\")\" >&3",
    "}",
    "",
    "# Whatever ends this program early still gets a reply.",
    "on_exit() {",
    "  local status=$?",
    "  [[ $replied == yes ]] || refuse host-step-failed \"A step ended with $status: ${last_command:-unknown}\"",
    "}",
    "trap 'last_command=$BASH_COMMAND' ERR",
    "trap on_exit EXIT",
    "",
    "say() {",
    "  printf '%(%FT%TZ)T %s\\n' -1 \"$*\"",
    "}",
    "",
    "# --- the call --------------------------------------------------------------------------------------",
    "",
    "# Every variable a call may carry, and what it must look like. No value is ever a secret.",
    "declare -A CALL_PATTERNS=(",
    "  [ESTEIRA_PHASE]='^(inspect|stage|migrate|activate|prove|revert|prune|converge)$'",
    "  [ESTEIRA_ENVIRONMENT]='^[a-z0-9][a-z0-9-]{0,38}$'",
    "  [ESTEIRA_NUMBER]='^[1-9][0-9]{0,8}$'",
    "  [ESTEIRA_RELEASE]=$RELEASE_PATTERN",
    "  [ESTEIRA_BASE]=$RELEASE_PATTERN",
    "  [ESTEIRA_DIGEST]='^[0-9a-f]{64}$'",
    "  [ESTEIRA_BYTES]='^[0-9]{1,13}$'",
    "  [ESTEIRA_ENTRIES]='^[0-9]{1,9}$'",
    "  [ESTEIRA_ENV_KEYS]='^[A-Za-z_][A-Za-z0-9_]*(,[A-Za-z_][A-Za-z0-9_]*)*$'",
    "  [ESTEIRA_SERVICES]='^[A-Za-z0-9:_.@-]+=[0-9]{1,5}(,[A-Za-z0-9:_.@-]+=[0-9]{1,5})*$'",
    "  [ESTEIRA_TIMEOUT]='^[0-9]{1,5}$'",
    ")",
    "",
    "# Which of them a phase cannot do without.",
    "declare -A CALL_NEEDS=(",
    "  [inspect]=''",
    "  [stage]='ESTEIRA_NUMBER ESTEIRA_RELEASE ESTEIRA_DIGEST ESTEIRA_BYTES ESTEIRA_ENTRIES'",
    "  [migrate]='ESTEIRA_NUMBER ESTEIRA_RELEASE'",
    "  [activate]='ESTEIRA_NUMBER ESTEIRA_RELEASE'",
    "  [prove]='ESTEIRA_RELEASE'",
    "  [revert]='ESTEIRA_NUMBER'",
    "  [prune]='ESTEIRA_NUMBER'",
    "  [converge]='ESTEIRA_NUMBER'",
    ")",
    "",
    "read_call() {",
    "  local name value",
    "  for name in \"${!CALL_PATTERNS[@]}\"; do",
    "    value=${!name:-}",
    "    [[ -z $value || $value =~ ${CALL_PATTERNS[$name]} ]] || refuse host-call-invalid \"$name has a value it may not have.\"",
    "    # From here on every one of them is set, if only to nothing.",
    "    printf -v \"$name\" '%s' \"$value\"",
    "  done",
    "  phase=$ESTEIRA_PHASE",
    "  [[ -n $phase ]] || refuse host-call-invalid 'ESTEIRA_PHASE is missing.'",
    "  for name in ESTEIRA_ENVIRONMENT ${CALL_NEEDS[$phase]}; do",
    "    [[ -n ${!name} ]] || refuse host-call-invalid \"$name is missing for $phase.\"",
    "  done",
    "  release=$ESTEIRA_RELEASE",
    "  number=${ESTEIRA_NUMBER:-0}",
    "}",
    "",
    "# --- /etc/esteira.conf: what root may touch on this host --------------------------------------------",
    "",
    "# Key → what its value must look like. A bundle can never widen what stands here.",
    "declare -A CONF_PATTERNS=(",
    "  [root]='^(/[A-Za-z0-9._-]+){2,}$'",
    "  [environment]='^[a-z0-9][a-z0-9-]{0,38}$'",
    "  [bucket]='^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$'",
    "  [user]='^[a-z_][a-z0-9_-]*$'",
    "  [group]='^[a-z_][a-z0-9_-]*$'",
    "  [units]='^[A-Za-z0-9:_.@-]+\\.service( [A-Za-z0-9:_.@-]+\\.service)*$'",
    "  [fpm]='^[A-Za-z0-9:_.@-]+\\.service$'",
    "  [php]='^(/[A-Za-z0-9._-]+)+$'",
    "  [site]='^https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$'",
    "  [keep]='^[1-9][0-9]?$'",
    "  [region]='^[a-z]{2}(-[a-z]+)+-[0-9]$'",
    "  [s3-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'",
    "  [metadata-endpoint]='^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$'",
    ")",
    "",
    "declare -A conf=(",
    "  [user]=www-data",
    "  [units]=''",
    "  [fpm]=''",
    "  [php]=/usr/bin/php",
    "  [site]=http://localhost",
    "  [keep]=5",
    "  [metadata-endpoint]=http://169.254.169.254",
    ")",
    "",
    "read_conf() {",
    "  local line key value",
    "  [[ -f $CONF_FILE ]] || refuse host-not-adopted \"There is no $CONF_FILE on this host.\"",
    "  [[ $(stat --format='%u %a' \"$CONF_FILE\") =~ ^0\\ [0-7]?[0-7][0145][0145]$ ]] ||",
    "    refuse host-conf-invalid \"$CONF_FILE must belong to root, and nobody else may write to it.\"",
    "  while IFS= read -r line || [[ -n $line ]]; do",
    "    [[ $line =~ ^[[:space:]]*(#.*)?$ ]] && continue",
    "    [[ $line =~ ^[[:space:]]*([a-z0-9-]+)[[:space:]]*=[[:space:]]*(.*[^[:space:]])[[:space:]]*$ ]] ||",
    "      refuse host-conf-invalid \"$CONF_FILE: not \\`key = value\\`: $line\"",
    "    key=${BASH_REMATCH[1]} value=${BASH_REMATCH[2]}",
    "    [[ -n ${CONF_PATTERNS[$key]:-} ]] || refuse host-conf-invalid \"$CONF_FILE: there is no key \\`$key\\`.\"",
    "    [[ $value =~ ${CONF_PATTERNS[$key]} ]] || refuse host-conf-invalid \"$CONF_FILE: \\`$key\\` may not be \\`$value\\`.\"",
    "    conf[$key]=$value",
    "  done <\"$CONF_FILE\"",
    "  for key in root environment bucket; do",
    "    [[ -n ${conf[$key]:-} ]] || refuse host-conf-invalid \"$CONF_FILE: \\`$key\\` is missing.\"",
    "  done",
    "  conf[group]=${conf[group]:-${conf[user]}}",
    "  [[ ${conf[environment]} == \"$ESTEIRA_ENVIRONMENT\" ]] ||",
    "    refuse host-other-environment \"This host serves ${conf[environment]}, not $ESTEIRA_ENVIRONMENT.\"",
    "  id \"${conf[user]}\" >/dev/null 2>&1 || refuse host-conf-invalid \"$CONF_FILE: there is no user ${conf[user]}.\"",
    "  [[ $(id -u \"${conf[user]}\") != 0 ]] || refuse host-conf-invalid \"$CONF_FILE: the application may not run as root.\"",
    "}",
    "",
    "set_paths() {",
    "  readonly root=${conf[root]}",
    "  readonly releases=\"$root/releases\" shared=\"$root/shared\" state=\"$root/.esteira\"",
    "  readonly current=\"$root/current\"",
    "}",
    "",
    "# --- lock, fence, journal ----------------------------------------------------------------------------",
    "",
    "# The frame belongs to root: the application's user owns only what it writes to, inside shared/ and the",
    "# writable paths. A layout that another tool made is taken over here.",
    "open_state() {",
    "  install -d -o root -g root -m 755 \"$root\" \"$releases\" \"$shared\"",
    "  install -d -o root -g root -m 700 \"$state\" \"$state/log\" \"$state/staged\"",
    "}",
    "",
    "open_transcript() {",
    "  [[ -d $state/log ]] || return 0",
    "  transcript=\"$state/log/$(printf '%06d' \"$number\")-$phase.log\"",
    "  exec >>\"$transcript\" 2>&1",
    "  say \"$phase ${release:-} (deployment $number)\"",
    "}",
    "",
    "# One phase at a time. The kernel frees the lock with the last process that holds it, so whatever may",
    "# outlive us is started with 9>&-.",
    "take_lock() {",
    "  exec 9>\"$state/lock\"",
    "  flock --wait 60 9 || refuse host-busy 'Another phase has been at work on this host for a minute.'",
    "}",
    "",
    "# A deployment's number is its fencing token: once a newer one has been here, an older may do nothing.",
    "check_fence() {",
    "  local fence",
    "  fence=$(read_or 0 \"$state/fence\")",
    "  ((number >= fence)) || refuse host-fenced \"Deployment $fence has been here since; $number is too old.\"",
    "  ((number == fence)) || write_file \"$state/fence\" \"$number\"",
    "}",
    "",
    "# journal STEP: what is done is known after a kill, and to the next phase.",
    "journal() {",
    "  step=$1",
    "  say \"· $step\"",
    "  printf '%(%s)T %s %s %s %s\\n' -1 \"$number\" \"$phase\" \"$step\" \"${release:--}\" >>\"$state/journal\"",
    "  sync --data \"$state/journal\"",
    "}",
    "",
    "# write_file PATH TEXT: whole or not at all.",
    "write_file() {",
    "  printf '%s\\n' \"$2\" >\"$1.new\"",
    "  sync --data \"$1.new\"",
    "  mv --force --no-target-directory \"$1.new\" \"$1\"",
    "}",
    "",
    "# read_or DEFAULT PATH",
    "read_or() {",
    "  if [[ -s $2 ]]; then head -n 1 \"$2\"; else printf '%s\\n' \"$1\"; fi",
    "}",
    "",
    "# --- releases on this host ---------------------------------------------------------------------------",
    "",
    "# The release that `current` names; empty where nothing was ever live.",
    "current_release() {",
    "  if [[ -L $current ]]; then basename \"$(readlink \"$current\")\"; fi",
    "}",
    "",
    "is_staged() {",
    "  [[ -f $state/staged/$1 && -d $releases/$1 ]]",
    "}",
    "",
    "# remove_release RELEASE: never what is live; the marker first, so that a kill leaves nothing that",
    "# looks complete.",
    "remove_release() {",
    "  [[ $1 =~ $RELEASE_PATTERN && $1 != \"$(current_release)\" ]] || return 0",
    "  rm -f \"$state/staged/$1\"",
    "  rm -rf \"${releases:?}/$1\"",
    "}",
    "",
    "# --- the facts a release brings along ----------------------------------------------------------------",
    "",
    "readonly PATH_PATTERN='^\\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*(/\\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*$'",
    "declare -A FACT_PATTERNS=(",
    "  [esteira]='^1$'",
    "  [commit]='^[0-9a-f]{40,64}$'",
    "  [public]=$PATH_PATTERN",
    "  [shared]=$PATH_PATTERN",
    "  [writable]=$PATH_PATTERN",
    "  [env]='^[A-Za-z_][A-Za-z0-9_]*$'",
    "  [artisan]='^[a-z0-9][a-z0-9:-]*( --?[a-z0-9-]+(=[A-Za-z0-9._-]+)?)*$'",
    "  [migrate]='^(yes|no)$'",
    "  [service]='^[A-Za-z0-9:_.@-]+\\.service [0-9]{1,5}$'",
    "  [health]='^/[A-Za-z0-9._~/%?=&-]*$'",
    "  [health-host]='^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'",
    "  [release-header]='^[A-Za-z][A-Za-z0-9-]*$'",
    ")",
    "",
    "# read_facts RELEASE → fact_<key>. One that was not staged by this program has no facts: then these",
    "# defaults hold.",
    "read_facts() {",
    "  local file=\"$releases/$1/.esteira/facts\" line key value",
    "  fact_public=public fact_migrate=yes fact_health=/ fact_health_host='' fact_release_header=''",
    "  fact_shared=() fact_writable=() fact_env=() fact_artisan=()",
    "  declare -gA fact_drain=()",
    "  [[ -f $file ]] || return 0",
    "  while IFS= read -r line; do",
    "    key=${line%% *} value=${line#* }",
    "    [[ -n ${FACT_PATTERNS[$key]:-} && $value =~ ${FACT_PATTERNS[$key]} ]] ||",
    "      refuse host-facts-invalid \"The bundle's facts hold a line that this program does not accept: $line\"",
    "    case $key in",
    "      public) fact_public=$value ;;",
    "      shared) fact_shared+=(\"$value\") ;;",
    "      writable) fact_writable+=(\"$value\") ;;",
    "      env) fact_env+=(\"$value\") ;;",
    "      artisan) fact_artisan+=(\"$value\") ;;",
    "      migrate) fact_migrate=$value ;;",
    "      service) fact_drain[${value% *}]=${value#* } ;;",
    "      health) fact_health=$value ;;",
    "      health-host) fact_health_host=$value ;;",
    "      release-header) fact_release_header=$value ;;",
    "    esac",
    "  done <\"$file\"",
    "  for key in \"${!fact_drain[@]}\"; do may_restart \"$key\"; done",
    "}",
    "",
    "# A bundle may name a service; only this host's own file allows to touch it.",
    "may_restart() {",
    "  [[ \" ${conf[units]} \" == *\" $1 \"* ]] ||",
    "    refuse host-asks-more \"The bundle asks for $1, which \\`units\\` in $CONF_FILE does not allow.\"",
    "}",
    "",
    "# --- who this host is: instance metadata (IMDSv2) ----------------------------------------------------",
    "# https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html",
    "",
    "metadata() {",
    "  curl --silent --show-error --fail --noproxy '*' --max-time 5 --retry 3 --retry-connrefused \\",
    "    --header \"X-aws-ec2-metadata-token: $metadata_token\" \"${conf[metadata-endpoint]}/latest/$1\"",
    "}",
    "",
    "open_metadata() {",
    "  metadata_token=$(curl --silent --show-error --fail --noproxy '*' --max-time 5 --retry 3 --retry-connrefused \\",
    "    --request PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 300' \"${conf[metadata-endpoint]}/latest/api/token\") ||",
    "    refuse host-no-metadata \"The instance metadata at ${conf[metadata-endpoint]} does not answer.\"",
    "}",
    "",
    "# read_credentials → key_id, key_secret, key_token: those of the instance's own role.",
    "read_credentials() {",
    "  local role document",
    "  open_metadata",
    "  role=$(metadata meta-data/iam/security-credentials/ | head -n 1) ||",
    "    refuse host-no-role 'This instance has no role, so it may not read the bundle.'",
    "  document=$(metadata \"meta-data/iam/security-credentials/$role\")",
    "  key_id=$(json_value AccessKeyId \"$document\")",
    "  key_secret=$(json_value SecretAccessKey \"$document\")",
    "  key_token=$(json_value Token \"$document\")",
    "  [[ -n $key_id && -n $key_secret && -n $key_token ]] || refuse host-no-role \"The role $role gives no credentials.\"",
    "  conf[region]=${conf[region]:-$(metadata meta-data/placement/region)}",
    "}",
    "",
    "# json_value NAME DOCUMENT: a string of a flat document.",
    "json_value() {",
    "  [[ $2 =~ \\\"$1\\\"[[:space:]]*:[[:space:]]*\\\"([^\\\"]*)\\\" ]] && printf '%s' \"${BASH_REMATCH[1]}\"",
    "}",
    "",
    "# --- AWS Signature Version 4, for reading one object -------------------------------------------------",
    "# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html",
    "# curl's own --aws-sigv4 leaves the session token and the payload header unsigned in the versions that",
    "# Ubuntu LTS ships, and the AWS CLI need not be there.",
    "",
    "sha256_hex() { sha256sum | cut -d ' ' -f 1; }",
    "to_hex() { od -An -v -tx1 | tr -d ' \\n'; }",
    "",
    "from_hex() {",
    "  local escaped='' at",
    "  for ((at = 0; at < ${#1}; at += 2)); do escaped+=\"\\\\x${1:at:2}\"; done",
    "  printf '%b' \"$escaped\"",
    "}",
    "",
    "# hmac KEY_HEX MESSAGE → hex. https://www.rfc-editor.org/rfc/rfc2104",
    "hmac() {",
    "  local key=$1 inner='' outer='' at byte digest",
    "  while ((${#key} < 128)); do key+='00'; done",
    "  for ((at = 0; at < 128; at += 2)); do",
    "    printf -v byte '%02x' $((16#${key:at:2} ^ 0x36))",
    "    inner+=$byte",
    "    printf -v byte '%02x' $((16#${key:at:2} ^ 0x5c))",
    "    outer+=$byte",
    "  done",
    "  digest=$({ from_hex \"$inner\"; printf '%s' \"$2\"; } | sha256_hex)",
    "  { from_hex \"$outer\"; from_hex \"$digest\"; } | sha256_hex",
    "}",
    "",
    "# signed_get HOST PATH DATE → curl configuration with the headers of a signed GET.",
    "# DATE is YYYYMMDDTHHMMSSZ. The configuration goes to curl's stdin: arguments can be read by anyone.",
    "signed_get() {",
    "  local host=$1 path=$2 date=$3 scope names canonical to_sign key part signature",
    "  scope=\"${date%T*}/${conf[region]}/s3/aws4_request\"",
    "  names='host;x-amz-content-sha256;x-amz-date;x-amz-security-token'",
    "  canonical=\"GET",
    "$path",
    "",
    "host:$host",
    "x-amz-content-sha256:UNSIGNED-PAYLOAD",
    "x-amz-date:$date",
    "x-amz-security-token:$key_token",
    "",
    "$names",
    "UNSIGNED-PAYLOAD\"",
    "  to_sign=\"AWS4-HMAC-SHA256",
    "$date",
    "$scope",
    "$(printf '%s' \"$canonical\" | sha256_hex)\"",
    "  key=$(printf 'AWS4%s' \"$key_secret\" | to_hex)",
    "  for part in \"${date%T*}\" \"${conf[region]}\" s3 aws4_request; do key=$(hmac \"$key\" \"$part\"); done",
    "  signature=$(hmac \"$key\" \"$to_sign\")",
    "  printf 'header = \"x-amz-content-sha256: UNSIGNED-PAYLOAD\"\\n'",
    "  printf 'header = \"x-amz-date: %s\"\\n' \"$date\"",
    "  printf 'header = \"x-amz-security-token: %s\"\\n' \"$key_token\"",
    "  printf 'header = \"Authorization: AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s\"\\n' \\",
    "    \"$key_id\" \"$scope\" \"$names\" \"$signature\"",
    "}",
    "",
    "# --- the bundle, from S3 -----------------------------------------------------------------------------",
    "",
    "readonly FETCH_ATTEMPTS=3",
    "",
    "# bundle_address → bundle_host, bundle_path, bundle_scheme",
    "bundle_address() {",
    "  local key=\"bundles/$ESTEIRA_DIGEST.tar.zst\" endpoint=${conf[s3-endpoint]:-}",
    "  if [[ -n $endpoint ]]; then",
    "    bundle_scheme=${endpoint%%://*} bundle_host=${endpoint#*://} bundle_path=\"/${conf[bucket]}/$key\"",
    "  elif [[ ${conf[bucket]} == *.* ]]; then",
    "    # A bucket with dots does not match the certificate of virtual hosts.",
    "    bundle_scheme=https bundle_host=\"s3.${conf[region]}.amazonaws.com\" bundle_path=\"/${conf[bucket]}/$key\"",
    "  else",
    "    bundle_scheme=https bundle_host=\"${conf[bucket]}.s3.${conf[region]}.amazonaws.com\" bundle_path=\"/$key\"",
    "  fi",
    "}",
    "",
    "# download: the archive to stdout; curl's status to the file http_status.",
    "download() {",
    "  {",
    "    signed_get \"$bundle_host\" \"$bundle_path\" \"$(date --utc +%Y%m%dT%H%M%SZ)\"",
    "    printf 'url = \"%s://%s%s\"\\n' \"$bundle_scheme\" \"$bundle_host\" \"$bundle_path\"",
    "  } | curl --config - --silent --show-error --fail --connect-timeout 10 --speed-limit 1024 --speed-time 30 \\",
    "    --write-out '%{stderr}%{http_code}' 2>\"$state/http_status\"",
    "}",
    "",
    "# fetch_into FOLDER: streams download → decompress → hash → extract; refuses what is not the digest.",
    "fetch_into() {",
    "  local attempt problem=''",
    "  read_credentials",
    "  bundle_address",
    "  for ((attempt = 1; attempt <= FETCH_ATTEMPTS; attempt += 1)); do",
    "    rm -rf \"$1\"",
    "    install -d -m 755 \"$1\"",
    "    if fetch_once \"$1\"; then return 0; fi",
    "    problem=$(explain_fetch)",
    "    say \"attempt $attempt: $problem\"",
    "    [[ $problem != host-bundle-* ]] || break",
    "    ((attempt == FETCH_ATTEMPTS)) || sleep \"$((attempt * 2))\"",
    "  done",
    "  rm -rf \"$1\"",
    "  refuse \"${problem%%:*}\" \"${problem#*: }\"",
    "}",
    "",
    "fetch_once() {",
    "  local tap=\"$state/tap\" sum=\"$state/sum\" hashing status=0",
    "  rm -f \"$tap\" \"$sum\"",
    "  mkfifo -m 600 \"$tap\"",
    "  sha256_hex <\"$tap\" >\"$sum\" 9>&- &",
    "  hashing=$!",
    "  download | zstd --decompress --stdout --quiet | tee \"$tap\" |",
    "    tar --extract --file=- --directory=\"$1\" --no-same-owner --no-same-permissions || status=$?",
    "  # A tee that never opened the tap would leave the hash waiting for it for ever.",
    "  ((status == 0)) || kill \"$hashing\" 2>/dev/null || true",
    "  wait \"$hashing\" || status=$?",
    "  ((status == 0)) && [[ $(<\"$sum\") == \"$ESTEIRA_DIGEST\" ]]",
    "}",
    "",
    "# explain_fetch → \"code: what went wrong\"",
    "explain_fetch() {",
    "  local seen code",
    "  seen=$(<\"$state/http_status\")",
    "  code=${seen: -3}",
    "  case $code in",
    "    403) printf 'host-bundle-denied: S3 answered 403: the role of this instance lacks s3:GetObject on %s/bundles/*.' \"${conf[bucket]}\" ;;",
    "    404) printf 'host-bundle-missing: S3 has no bundles/%s.tar.zst in %s.' \"$ESTEIRA_DIGEST\" \"${conf[bucket]}\" ;;",
    "    200) if (($(free_bytes) < 1048576)); then",
    "      printf 'host-disk-full: The disk filled up while the bundle was extracted.'",
    "    else",
    "      printf 'host-digest-mismatch: What S3 delivered is not %s.' \"$ESTEIRA_DIGEST\"",
    "    fi ;;",
    "    *) printf 'host-fetch-failed: S3 did not deliver the bundle: %s' \"${seen//$'\\n'/ }\" ;;",
    "  esac",
    "}",
    "",
    "# --- the application's own code: never as root -------------------------------------------------------",
    "",
    "# as_app FOLDER COMMAND…: as the application's user, who can never become another, in a bare",
    "# environment. The view cache belongs to the release: in the shared storage, warming one release would",
    "# empty the cache of the one that serves.",
    "as_app() {",
    "  local folder=$1 home",
    "  shift",
    "  home=$(getent passwd \"${conf[user]}\" | cut -d : -f 6)",
    "  (",
    "    cd \"$folder\"",
    "    setpriv --reuid \"${conf[user]}\" --regid \"${conf[group]}\" --init-groups --no-new-privs \\",
    "      env --ignore-environment HOME=\"$home\" PATH=\"$PATH\" LC_ALL=C.UTF-8 \\",
    "      VIEW_COMPILED_PATH=\"$folder/bootstrap/cache/views\" \"$@\"",
    "  ) </dev/null 9>&- 3>&-",
    "}",
    "",
    "# artisan FOLDER SECONDS ARGUMENT…",
    "artisan() {",
    "  local folder=$1 seconds=$2",
    "  shift 2",
    "  say \"artisan $*\"",
    "  as_app \"$folder\" timeout \"$seconds\" \"${conf[php]}\" artisan \"$@\" --no-interaction",
    "}",
    "",
    "# --- stage: a complete release beside the one that serves --------------------------------------------",
    "",
    "stage() {",
    "  local problem",
    "  if is_staged \"$release\"; then",
    "    say 'already staged'",
    "    reply_text fetched no",
    "    return",
    "  fi",
    "  [[ $(current_release) != \"$release\" ]] || refuse host-layout \"current names $release, which was never staged completely.\"",
    "  problem=$(room_problem)",
    "  [[ -z $problem ]] || refuse \"${problem%%:*}\" \"${problem#*: }\"",
    "  journal begin",
    "  fetch_into \"$releases/.incoming\"",
    "  journal extracted",
    "  remove_release \"$release\"",
    "  mv --no-target-directory \"$releases/.incoming\" \"$releases/$release\"",
    "  journal placed",
    "  read_facts \"$release\"",
    "  write_release_files",
    "  link_environment",
    "  link_shared",
    "  open_writable",
    "  journal linked",
    "  warm_caches",
    "  journal warmed",
    "  # On disk before it is called complete: a power cut must not leave holes behind the marker.",
    "  sync --file-system \"$releases/$release\"",
    "  write_file \"$state/staged/$release\" \"$ESTEIRA_DIGEST\"",
    "  journal staged",
    "  reply_text fetched yes",
    "}",
    "",
    "# room_problem → `code: message` where the release would not fit. A tenth more than the tree, and 64 MiB,",
    "# is what caches and logs need.",
    "room_problem() {",
    "  local needed=$((ESTEIRA_BYTES + ESTEIRA_BYTES / 10 + 67108864)) free inodes",
    "  free=$(free_bytes)",
    "  inodes=$(free_inodes)",
    "  if ((free < needed)); then",
    "    printf 'host-disk-full: The release needs %d MiB in %s; %d MiB are free.\\n' $((needed >> 20)) \"$root\" $((free >> 20))",
    "  elif ((inodes < ESTEIRA_ENTRIES + 1000)); then",
    "    printf 'host-no-inodes: The release has %d files; %s has %d inodes left.\\n' \"$ESTEIRA_ENTRIES\" \"$root\" \"$inodes\"",
    "  fi",
    "}",
    "",
    "free_bytes() { df --output=avail --block-size=1 \"$(nearest_folder \"$root\")\" | tail -n 1; }",
    "",
    "# A file system that counts no inodes says 0 of 0: there are always enough.",
    "free_inodes() {",
    "  local total free",
    "  read -r total free < <(df --output=itotal,iavail \"$(nearest_folder \"$root\")\" | tail -n 1)",
    "  if [[ $total =~ ^[1-9] ]]; then printf '%s' \"$free\"; else printf '999999999'; fi",
    "}",
    "",
    "# nearest_folder PATH: itself, or what exists above it.",
    "nearest_folder() {",
    "  local path=$1",
    "  until [[ -d $path ]]; do path=$(dirname \"$path\"); done",
    "  printf '%s' \"$path\"",
    "}",
    "",
    "# How the web server and PHP-FPM are asked which release they serve.",
    "write_release_files() {",
    "  local folder=\"$releases/$release/$fact_public\"",
    "  [[ -d $folder ]] || refuse host-facts-invalid \"The bundle has no folder $fact_public.\"",
    "  printf '%s\\n' \"$release\" >\"$folder/esteira-release.txt\"",
    "  cat >\"$folder/esteira-release.php\" <<PHP",
    "<?php // Written by Esteira when this release was staged: says which release PHP runs.",
    "header('Content-Type: text/plain');",
    "header('Cache-Control: no-store');",
    "echo \"$release\\n\";",
    "PHP",
    "}",
    "",
    "link_environment() {",
    "  [[ -f $shared/.env ]] || refuse host-env-missing \"There is no $shared/.env on this host.\"",
    "  ln --symbolic --force --no-target-directory \"$shared/.env\" \"$releases/$release/.env\"",
    "}",
    "",
    "# What outlives releases starts as a copy of what the first one brings.",
    "link_shared() {",
    "  local path inside",
    "  for path in \"${fact_shared[@]}\"; do",
    "    inside=\"$releases/$release/$path\"",
    "    if [[ ! -e $shared/$path ]]; then",
    "      install -d -m 755 \"$(dirname \"$shared/$path\")\"",
    "      rm -rf \"$shared/$path.new\"",
    "      if [[ -e $inside ]]; then cp --recursive --no-dereference \"$inside\" \"$shared/$path.new\"; else mkdir \"$shared/$path.new\"; fi",
    "      chown --recursive --no-dereference \"${conf[user]}:${conf[group]}\" \"$shared/$path.new\"",
    "      mv --no-target-directory \"$shared/$path.new\" \"$shared/$path\"",
    "    fi",
    "    rm -rf \"$inside\"",
    "    install -d -m 755 \"$(dirname \"$inside\")\"",
    "    ln --symbolic --no-target-directory \"$shared/$path\" \"$inside\"",
    "  done",
    "  link_public_storage",
    "}",
    "",
    "# What `artisan storage:link` would do, without letting the application's user write into its code.",
    "link_public_storage() {",
    "  local link=\"$releases/$release/$fact_public/storage\"",
    "  [[ -d $shared/storage/app/public && ! -e $link ]] || return 0",
    "  ln --symbolic \"$shared/storage/app/public\" \"$link\"",
    "}",
    "",
    "open_writable() {",
    "  local path",
    "  for path in \"${fact_writable[@]}\"; do",
    "    install -d -m 755 \"$releases/$release/$path\"",
    "    chown --recursive --no-dereference \"${conf[user]}:${conf[group]}\" \"$releases/$release/$path\"",
    "  done",
    "}",
    "",
    "# Caches hold absolute paths, so they are warmed where the release will live. Each command by itself:",
    "# `optimize` ends with 0 when one of its own fails.",
    "warm_caches() {",
    "  local folder=\"$releases/$release\" command words",
    "  install -d -o \"${conf[user]}\" -g \"${conf[group]}\" -m 755 \"$folder/bootstrap/cache/views\"",
    "  artisan \"$folder\" 120 package:discover || refuse host-artisan-failed 'artisan package:discover failed.'",
    "  for command in \"${fact_artisan[@]}\"; do",
    "    read -ra words <<<\"$command\"",
    "    if [[ ${words[0]} == view:cache ]] && ! views_are_apart \"$folder\"; then",
    "      say 'view:cache skipped: the application keeps compiled views in shared storage'",
    "      continue",
    "    fi",
    "    artisan \"$folder\" 300 \"${words[@]}\" || refuse host-artisan-failed \"artisan $command failed.\"",
    "  done",
    "}",
    "",
    "# Whether the cached configuration took up the release's own folder for compiled views.",
    "views_are_apart() {",
    "  grep --quiet --fixed-strings \"$1/bootstrap/cache/views\" \"$1/bootstrap/cache/config.php\" 2>/dev/null",
    "}",
    "",
    "# --- migrate: once, on one host, before any switch ---------------------------------------------------",
    "",
    "migrate() {",
    "  is_staged \"$release\" || refuse host-not-staged \"$release is not staged on this host.\"",
    "  read_facts \"$release\"",
    "  if [[ $fact_migrate == no ]]; then",
    "    reply_text migrated no",
    "    return",
    "  fi",
    "  journal begin",
    "  # Laravel runs what has not run yet, in order; a second call after a kill goes on where it stopped.",
    "  artisan \"$releases/$release\" \"${ESTEIRA_TIMEOUT:-600}\" migrate --force ||",
    "    refuse host-migrate-failed 'artisan migrate failed; no host was switched.'",
    "  journal migrated",
    "  reply_text migrated yes",
    "}",
    "",
    "# --- services: PHP-FPM, and every unit that runs code of the release ----------------------------------",
    "",
    "# Opcache holds the old release's files by their real path: harmless, but never freed without a reload.",
    "reload_fpm() {",
    "  [[ -n ${conf[fpm]} ]] || return 0",
    "  systemctl reload-or-restart \"${conf[fpm]}\" 9>&- 3>&- || refuse host-fpm-failed \"${conf[fpm]} did not reload.\"",
    "}",
    "",
    "# restart_services RELEASE: only those that do not run it yet, all at once; a worker ends its job first.",
    "restart_services() {",
    "  local units stale=() unit",
    "  read -ra units <<<\"${conf[units]}\"",
    "  for unit in \"${units[@]}\"; do",
    "    runs_release \"$unit\" \"$1\" || stale+=(\"$unit\")",
    "  done",
    "  ((${#stale[@]} > 0)) || return 0",
    "  say \"restarting ${stale[*]}\"",
    "  systemctl reset-failed \"${stale[@]}\" 2>/dev/null || true",
    "  systemctl restart \"${stale[@]}\" 9>&- 3>&- || refuse host-service-failed \"A unit did not restart: ${stale[*]}\"",
    "}",
    "",
    "# runs_release UNIT RELEASE: by the working directory of its main process, which systemd resolves when",
    "# it starts it. Sets `seen` to what was found.",
    "runs_release() {",
    "  local pid where",
    "  pid=$(systemctl show --property MainPID --value \"$1\")",
    "  seen=\"$1 is $(systemctl show --property ActiveState --value \"$1\")\"",
    "  [[ $pid =~ ^[1-9][0-9]*$ ]] || return 1",
    "  where=$(readlink \"/proc/$pid/cwd\") || return 1",
    "  seen=\"$seen, process $pid runs in $where\"",
    "  [[ \"$where/\" == \"$releases/$2/\"* ]]",
    "}",
    "",
    "# drain_seconds UNIT",
    "drain_seconds() {",
    "  printf '%s' \"${fact_drain[$1]:-30}\"",
    "}",
    "",
    "# A unit that systemd kills before its drain time is over would cut what it promised to finish.",
    "# unit_problems UNIT SECONDS → a line for each problem",
    "unit_problems() {",
    "  local stop",
    "  if [[ $(systemctl show --property LoadState --value \"$1\") != loaded ]]; then",
    "    printf 'host-unit-missing: systemd knows no %s.\\n' \"$1\"",
    "    return",
    "  fi",
    "  stop=$(to_seconds \"$(systemctl show --property TimeoutStopUSec --value \"$1\")\")",
    "  ((stop >= $2)) || printf 'host-drain-short: systemd kills %s after %ss; it was promised %ss.\\n' \"$1\" \"$stop\" \"$2\"",
    "}",
    "",
    "# to_seconds \"1min 30s\" | infinity",
    "to_seconds() {",
    "  local word total=0",
    "  for word in $1; do",
    "    case $word in",
    "      infinity) total=999999 ;;",
    "      *ms | *us) ;;",
    "      *min) total=$((total + ${word%min} * 60)) ;;",
    "      *h) total=$((total + ${word%h} * 3600)) ;;",
    "      *d) total=$((total + ${word%d} * 86400)) ;;",
    "      *s) total=$((total + ${word%s})) ;;",
    "    esac",
    "  done",
    "  printf '%s' \"$total\"",
    "}",
    "",
    "# --- activate and revert: which release is live ------------------------------------------------------",
    "",
    "activate() {",
    "  is_staged \"$release\" || refuse host-not-staged \"$release is not staged on this host.\"",
    "  remember_previous",
    "  make_live \"$release\"",
    "  reply_text previous \"$(previous_release)\"",
    "}",
    "",
    "# revert: back to what was live before this deployment, as this host remembers it.",
    "revert() {",
    "  local previous",
    "  if ! previous_is_ours; then",
    "    say 'this deployment has switched nothing here'",
    "    reply_text live \"$(current_release)\"",
    "    return",
    "  fi",
    "  previous=$(previous_release)",
    "  release=$previous",
    "  if [[ -n $previous ]]; then make_live \"$previous\"; else make_nothing_live; fi",
    "  rm -f \"$state/previous\"",
    "  journal reverted",
    "  reply_text live \"$previous\"",
    "}",
    "",
    "# `previous` is \"<deployment> <release>\": written once a deployment, however often it is called. A",
    "# deployment that finds its release live already is going on with what another began.",
    "remember_previous() {",
    "  local before",
    "  previous_is_ours && return",
    "  before=$(current_release)",
    "  [[ $before != \"$release\" ]] || before=$(previous_release)",
    "  write_file \"$state/previous\" \"$number $before\"",
    "}",
    "",
    "previous_is_ours() {",
    "  [[ $(read_or '- -' \"$state/previous\") == \"$number \"* ]]",
    "}",
    "",
    "previous_release() {",
    "  local line",
    "  line=$(read_or '' \"$state/previous\")",
    "  printf '%s' \"${line#* }\"",
    "}",
    "",
    "make_live() {",
    "  [[ -d $releases/$1 ]] || refuse host-not-staged \"$releases/$1 is gone.\"",
    "  read_facts \"$1\"",
    "  journal begin",
    "  point_current_at \"$1\"",
    "  journal switched",
    "  reload_fpm",
    "  journal reloaded",
    "  restart_services \"$1\"",
    "  journal restarted",
    "}",
    "",
    "# A link is replaced by a rename: there is no moment without one.",
    "point_current_at() {",
    "  [[ ! -e $current || -L $current ]] || refuse host-layout \"$current is a folder; it must be a link into $releases.\"",
    "  ln --symbolic --force --no-target-directory \"releases/$1\" \"$current.new\"",
    "  mv --force --no-target-directory \"$current.new\" \"$current\"",
    "  sync \"$root\"",
    "}",
    "",
    "# Before its first release a host serves nothing: that is what a failed first one returns to.",
    "make_nothing_live() {",
    "  local units",
    "  journal begin",
    "  rm -f \"$current\"",
    "  journal switched",
    "  reload_fpm",
    "  read -ra units <<<\"${conf[units]}\"",
    "  ((${#units[@]} == 0)) || systemctl stop \"${units[@]}\" 9>&- 3>&-",
    "}",
    "",
    "# --- prove: that this release, and nothing else, is what this host serves ------------------------------",
    "",
    "# Every check again until all hold twice in a row, a second apart, with the same processes: a service",
    "# that crashes and comes back is no proof. What was seen last is the evidence.",
    "prove() {",
    "  local deadline=$((SECONDS + ${ESTEIRA_TIMEOUT:-60})) before='' now",
    "  [[ -d $releases/$release ]] || refuse host-not-staged \"$release is not on this host.\"",
    "  read_facts \"$release\"",
    "  while true; do",
    "    problem=''",
    "    now=''",
    "    check_all",
    "    if [[ -z $problem && $now == \"$before\" ]]; then break; fi",
    "    before=${problem:+failed}",
    "    [[ -n $problem ]] || before=$now",
    "    ((SECONDS < deadline)) || refuse host-unproven \"${problem:-the services keep restarting: $now}\"",
    "    sleep 1",
    "  done",
    "  reply_text proof \"$proof\"",
    "}",
    "",
    "# Sets `problem` at the first check that fails; `now` to the processes seen; `proof` to what held.",
    "check_all() {",
    "  proof=''",
    "  check_link && check_nginx && check_fpm && check_services && check_health || true",
    "}",
    "",
    "check_link() {",
    "  [[ $(current_release) == \"$release\" ]] && return",
    "  problem=\"current names $(current_release)\"",
    "  return 1",
    "}",
    "",
    "check_nginx() {",
    "  ask /esteira-release.txt",
    "  [[ $answer_status == 200 && $answer == \"$release\" ]] && proof+='web ' && return",
    "  problem=\"the web server answers /esteira-release.txt with $answer_status \\`${answer:0:80}\\`\"",
    "  return 1",
    "}",
    "",
    "# PHP itself says which release it runs: by the file staged for that, or where the site lets PHP run",
    "# nothing but index.php, by the header the application was told to send.",
    "check_fpm() {",
    "  ask /esteira-release.php",
    "  [[ $answer_status == 200 && $answer == \"$release\" ]] && proof+='php ' && return",
    "  problem=\"PHP answers /esteira-release.php with $answer_status \\`${answer:0:80}\\`\"",
    "  [[ -n $fact_release_header ]] || return 1",
    "  ask \"$fact_health\"",
    "  [[ $(answer_header \"$fact_release_header\") == \"$release\" ]] && problem='' && proof+='php-header ' && return",
    "  problem+=\"; $fact_health has $fact_release_header: \\`$(answer_header \"$fact_release_header\")\\`\"",
    "  return 1",
    "}",
    "",
    "check_services() {",
    "  local units unit",
    "  read -ra units <<<\"${conf[units]}\"",
    "  for unit in \"${units[@]}\"; do",
    "    if ! runs_release \"$unit\" \"$release\" || [[ $seen != \"$unit is active,\"* ]]; then",
    "      problem=$seen",
    "      return 1",
    "    fi",
    "    now+=\"$seen; \"",
    "    proof+=\"${unit%.service} \"",
    "  done",
    "}",
    "",
    "# A home page may redirect; a path that was named for its health may not.",
    "check_health() {",
    "  local good='^2[0-9][0-9]$'",
    "  [[ $fact_health != / ]] || good='^[23][0-9][0-9]$'",
    "  ask \"$fact_health\"",
    "  [[ $answer_status =~ $good ]] && proof+=\"health:$answer_status\" && return",
    "  problem=\"$fact_health answers $answer_status \\`${answer:0:160}\\`\"",
    "  return 1",
    "}",
    "",
    "# ask PATH → answer_status (000: no answer), answer; the headers in a file. Through the local web",
    "# server, under the site's own name, so that the right virtual host answers.",
    "ask() {",
    "  local url=${conf[site]}",
    "  [[ -z $fact_health_host ]] || url=\"${url%%://*}://$fact_health_host\"",
    "  rm -f \"$state/answer.head\" \"$state/answer.body\"",
    "  answer_status=$(curl --silent --max-time 10 --max-filesize 1048576 --noproxy '*' --insecure \\",
    "    --connect-to '::127.0.0.1:' --dump-header \"$state/answer.head\" --output \"$state/answer.body\" \\",
    "    --write-out '%{http_code}' \"$url$1\") || true",
    "  answer=$(head -c 4096 \"$state/answer.body\" 2>/dev/null | tr -d '\\0\\r')",
    "}",
    "",
    "answer_header() {",
    "  sed -n \"s/^$1:[[:space:]]*\\([^[:space:]]*\\)[[:space:]]*$/\\1/Ip\" \"$state/answer.head\" | tail -n 1",
    "}",
    "",
    "# --- prune: room for the releases to come ------------------------------------------------------------",
    "",
    "# Keeps what is live, what was live before, the base, and the newest others; only what this program",
    "# staged is ever removed.",
    "prune() {",
    "  local kept=0 name removed=()",
    "  rm -rf \"$releases/.incoming\"",
    "  for name in $(newest_first); do",
    "    if [[ $name == \"$(current_release)\" || $name == \"$(previous_release)\" || $name == \"$ESTEIRA_BASE\" ]]; then",
    "      kept=$((kept + 1))",
    "    elif ((kept < conf[keep])); then",
    "      kept=$((kept + 1))",
    "    else",
    "      remove_release \"$name\"",
    "      removed+=(\"$name\")",
    "    fi",
    "  done",
    "  find \"$state/log\" -name '*.log' -mtime +30 -delete",
    "  write_file \"$state/journal\" \"$(tail -n 1000 \"$state/journal\")\"",
    "  reply_list removed \"${removed[@]}\"",
    "}",
    "",
    "newest_first() {",
    "  find \"$state/staged\" -type f -printf '%T@ %f\\n' | sort --reverse --numeric-sort | cut -d ' ' -f 2",
    "}",
    "",
    "# --- converge: what a kill left half done ------------------------------------------------------------",
    "",
    "# Whatever `current` names becomes what everything on this host runs; what was half staged goes away.",
    "converge() {",
    "  local live",
    "  rm -rf \"$releases/.incoming\"",
    "  live=$(current_release)",
    "  release=$live",
    "  if [[ -n $live ]] && last_switch_is_unfinished; then make_live \"$live\"; fi",
    "  reply_text live \"$live\"",
    "}",
    "",
    "# A switch was begun and its services were never all restarted.",
    "last_switch_is_unfinished() {",
    "  local last",
    "  last=$(grep -E ' (activate|revert|converge) (begin|restarted) ' \"$state/journal\" 2>/dev/null | tail -n 1)",
    "  [[ $last == *' begin '* ]]",
    "}",
    "",
    "# --- inspect: everything a rollout must know before it begins ----------------------------------------",
    "",
    "inspect() {",
    "  local list problems=()",
    "  # Not a process substitution: a check that breaks must break the inspection.",
    "  list=$(list_problems)",
    "  [[ -z $list ]] || mapfile -t problems <<<\"$list\"",
    "  reply_text previous \"$(previous_release)\"",
    "  reply_number fence \"$(read_or 0 \"$state/fence\")\"",
    "  reply_number now \"$(date +%s)\"",
    "  reply_text staged \"$(if [[ -n $release ]] && is_staged \"$release\"; then echo yes; else echo no; fi)\"",
    "  reply_number problem_count \"${#problems[@]}\"",
    "  reply_list problems \"${problems[@]:0:8}\"",
    "}",
    "",
    "# list_problems: `code: message`, a line each",
    "list_problems() {",
    "  local tool units unit",
    "  for tool in curl tar zstd flock setpriv systemctl sha256sum timeout \"${conf[php]}\"; do",
    "    command -v \"$tool\" >/dev/null || printf 'host-tool-missing: %s is not installed.\\n' \"$tool\"",
    "  done",
    "  layout_problem",
    "  environment_problems",
    "  read -ra units <<<\"${conf[units]}\"",
    "  for unit in \"${units[@]}\"; do unit_problems \"$unit\" \"$(promised_drain \"$unit\")\"; done",
    "  foreign_services",
    "  [[ -z $ESTEIRA_BYTES || -z $release ]] || is_staged \"$release\" || room_problem",
    "}",
    "",
    "layout_problem() {",
    "  [[ -e $current || -L $current ]] || return 0",
    "  if [[ ! -L $current ]]; then",
    "    printf 'host-layout: %s is a folder; it must be a link into %s.\\n' \"$current\" \"$releases\"",
    "  elif [[ $(dirname \"$(realpath --canonicalize-missing \"$current\")\") != \"$(realpath --canonicalize-missing \"$releases\")\" ]]; then",
    "    printf 'host-layout: %s does not point into %s.\\n' \"$current\" \"$releases\"",
    "  fi",
    "}",
    "",
    "environment_problems() {",
    "  local key keys",
    "  if [[ ! -f $shared/.env ]]; then",
    "    printf 'host-env-missing: There is no %s/.env.\\n' \"$shared\"",
    "    return",
    "  fi",
    "  IFS=, read -ra keys <<<\"$ESTEIRA_ENV_KEYS\"",
    "  for key in \"${keys[@]}\"; do",
    "    grep --quiet --extended-regexp \"^(export )?$key=.*[^[:space:]\\\"']\" \"$shared/.env\" ||",
    "      printf 'host-env-missing: %s/.env has no value for %s.\\n' \"$shared\" \"$key\"",
    "  done",
    "}",
    "",
    "# promised_drain UNIT: of the release that is to come",
    "promised_drain() {",
    "  local pair",
    "  for pair in ${ESTEIRA_SERVICES//,/ }; do",
    "    if [[ ${pair%=*} == \"$1\" ]]; then",
    "      printf '%s' \"${pair#*=}\"",
    "      return",
    "    fi",
    "  done",
    "  printf 0",
    "}",
    "",
    "foreign_services() {",
    "  local pair",
    "  for pair in ${ESTEIRA_SERVICES//,/ }; do",
    "    [[ \" ${conf[units]} \" == *\" ${pair%=*} \"* ]] ||",
    "      printf 'host-asks-more: The bundle asks for %s, which \"units\" in %s does not allow.\\n' \"${pair%=*}\" \"$CONF_FILE\"",
    "  done",
    "}",
    "",
    "# --- the phase ---------------------------------------------------------------------------------------",
    "",
    "main() {",
    "  ((EUID == 0)) || refuse host-call-invalid 'esteira-host must run as root.'",
    "  read_call",
    "  read_conf",
    "  set_paths",
    "  # Looking changes nothing, not even a folder.",
    "  if [[ $phase == inspect || $phase == prove ]]; then",
    "    open_transcript",
    "  else",
    "    open_state",
    "    open_transcript",
    "    take_lock",
    "    check_fence",
    "  fi",
    "  \"$phase\"",
    "  reply_ok",
    "}",
    "",
    "main",
    "",
].join('\n');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./packages/host/src/reply.ts

/** What every reply says, whatever was asked. */
const common = { v: schemas/* literal */.euz(1), phase: schemas/* string */.YjP() };
const replySchema = schemas/* discriminatedUnion */.gMt('ok', [
    schemas/* looseObject */._H3({
        ...common,
        ok: schemas/* literal */.euz(true),
        /** The release that `current` names; empty where none is live. */
        live: schemas/* string */.YjP(),
    }),
    schemas/* looseObject */._H3({
        ...common,
        ok: schemas/* literal */.euz(false),
        code: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        step: schemas/* string */.YjP(),
        /** The transcript's last lines. */
        tail: schemas/* string */.YjP().optional(),
    }),
]);
/** What inspect says on top. */
const inspectionSchema = schemas/* object */.Ikc({
    live: schemas/* string */.YjP(),
    previous: schemas/* string */.YjP(),
    fence: schemas/* int */.Whr(),
    /** Seconds since the epoch, by the host's clock. */
    now: schemas/* int */.Whr(),
    staged: schemas/* enum */.k5n(['yes', 'no']),
    problem_count: schemas/* int */.Whr(),
    /** The first of them, `code: message`. */
    problems: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The reply among what a command printed; undefined where there is none that can be trusted. */
function parseReply(stdout) {
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    try {
        return replySchema.parse(JSON.parse(last));
    }
    catch {
        return undefined; // No reply is what the caller must handle: it is never a yes.
    }
}

;// CONCATENATED MODULE: ./packages/host/src/agents.ts





/** Seconds for a look, and on top of what a phase may take: the program itself ends in time and says why. */
const LOOK = 60;
const GRACE = 30;
/** The program on the hosts, as something that can be asked. */
class HostAgents {
    #environment;
    #shell;
    constructor(environment, shell) {
        this.#environment = environment;
        this.#shell = shell;
    }
    async inspect(hosts, release) {
        const call = { phase: 'inspect', environment: this.#environment, ...release };
        const outcomes = await this.#run(hosts, call, LOOK);
        return new Map(hosts.map((host) => [host, inspectionOf(outcomes.get(host.id), call)]));
    }
    async order(hosts, order, settled = () => { }) {
        const about = typeof order.release === 'string' ? { release: order.release } : order.release;
        const { phase, number, base, timeout } = order;
        const call = { phase, environment: this.#environment, number, base, timeout, ...about };
        const outcomes = await this.#run(hosts, call, timeout + GRACE, (id, outcome) => {
            const host = hosts.find((each) => each.id === id);
            if (host !== undefined)
                settled(host, answerOf(outcome, call));
        });
        return new Map(hosts.map((host) => [host, answerOf(outcomes.get(host.id), call)]));
    }
    async #run(hosts, call, timeout, settled) {
        const title = `esteira ${call.phase} ${call.release ?? ''} (${call.environment} ${call.number ?? ''})`;
        const task = { title, script: callScript(call, PROGRAM), timeout };
        return await this.#shell.run(hosts.map((host) => host.id), task, settled);
    }
}
function answerOf(outcome, call) {
    const reply = replyOf(outcome);
    if (reply === undefined)
        return { ok: false, failure: silence(outcome, call) };
    if (!reply.ok)
        return { ok: false, failure: refusal(reply) };
    const note = noteOf(reply);
    return { ok: true, live: reply.live, ...(note === undefined ? {} : { note }) };
}
function inspectionOf(outcome, call) {
    const reply = replyOf(outcome);
    if (reply === undefined)
        return silence(outcome, call);
    if (!reply.ok)
        return refusal(reply);
    const inspection = inspectionSchema.safeParse(reply);
    if (!inspection.success)
        return silence(outcome, call);
    const { live, staged, fence, now, problems, problem_count } = inspection.data;
    const more = problem_count - problems.length;
    return {
        live,
        staged: staged === 'yes',
        fence,
        now: now * 1_000,
        problems: more > 0 ? [...problems, `and ${more} more`] : problems,
    };
}
/** Only a command that ran to its end has a reply to be believed. */
function replyOf(outcome) {
    const ended = outcome?.status === 'Success' || outcome?.status === 'Failed';
    return ended ? parseReply(outcome.stdout) : undefined;
}
/** What the host's program said no to. */
function refusal(reply) {
    const code = (reply.code in entries ? reply.code : 'host-step-failed');
    const step = reply.step === '' ? '' : ` (after step ${reply.step})`;
    return fail(code, { message: `${reply.message}${step}`, evidence: reply.tail || undefined });
}
/** Without a reply nothing is known, whatever the carrier says of the command. */
function silence(outcome, call) {
    const status = outcome?.status ?? 'NotAsked';
    const why = {
        Undeliverable: 'the command could not be delivered',
        DeliveryTimedOut: 'the command was not picked up in time',
        ExecutionTimedOut: `the command ran longer than ${(0,src/* formatDuration */.a3)((call.timeout ?? LOOK) * 1_000)}`,
        Cancelled: 'the command was cancelled',
        NoAnswer: 'Systems Manager never said how it ended',
        Success: 'it ended without our reply',
        Failed: 'it ended without our reply',
    };
    return fail('host-no-reply', {
        message: `No reply to ${call.phase}: ${why[status] ?? `the command ended as ${status}`}.`,
        evidence: [`command ${outcome?.command ?? '-'}: ${status}`, outcome?.stdout].filter(Boolean).join('\n'),
    });
}
function noteOf(reply) {
    if (typeof reply['proof'] === 'string')
        return reply['proof'].trim();
    if (reply['fetched'] === 'no')
        return 'was there already';
    if (reply['migrated'] === 'no')
        return 'no migrations';
    return undefined;
}

;// CONCATENATED MODULE: ./packages/host/src/index.ts






// EXTERNAL MODULE: ./packages/releases/src/index.ts + 6 modules
var releases_src = __webpack_require__(4126);
;// CONCATENATED MODULE: ./actions/rolling-deploy/src/ports.ts






/** The real world: S3, Systems Manager, EC2, target groups, GitHub. SDKs are loaded here, and only now. */
async function realWorld(inputs, runtime) {
    const { S3Store } = await Promise.all(/* import() */[__webpack_require__.e(195), __webpack_require__.e(358), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 6320));
    const { AwsDirectory, RunCommand, TargetGroups } = await Promise.all(/* import() */[__webpack_require__.e(195), __webpack_require__.e(402), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 467));
    const { clock, log, signal, env } = runtime;
    const { bucket, environment, targetGroups, wait } = inputs;
    const store = new S3Store(bucket, signal);
    const bundles = new releases_src/* Bundles */.ar(store, bundle_src/* manifestFormat */.dt);
    const owner = ownerOf(env);
    const waiting = (message) => log.info(message);
    const leasing = { store, environment, owner, clock, signal, wait, waiting };
    const ports = {
        directory: new AwsDirectory(signal),
        agents: new HostAgents(environment, new RunCommand(clock, signal)),
        balancer: targetGroups.length === 0 ? noBalancer : new TargetGroups(targetGroups, clock, signal),
        ledger: new releases_src/* Ledger */.Oc(store, environment),
        lock: () => releases_src/* Lease */.nD.acquire(leasing),
        clock,
        log,
        signal,
        owner,
        manifestOf: (release) => bundles.ofRelease(release),
        async announce(manifest) {
            const deployment = await announce(inputs, runtime, manifest);
            runtime.remember('github-deployment', deployment.id);
            return deployment;
        },
        begun: (number) => runtime.remember('number', number),
    };
    return { ports, resume: () => releases_src/* Lease */.nD.resume(leasing) };
}

;// CONCATENATED MODULE: ./actions/rolling-deploy/src/request.ts

/** What is wanted of the fleet: where and how boldly from the inputs, what from the bundle's own facts. */
function requestOf(inputs, manifest, owner) {
    const { facts, archive } = manifest;
    return {
        environment: inputs.environment,
        targets: inputs.targets,
        release: {
            release: manifest.release,
            digest: manifest.digest,
            bytes: archive.unpacked,
            entries: archive.entries,
            envKeys: facts['required-env'],
            services: Object.fromEntries(facts.services.map(({ unit, drain }) => [unit, (0,src/* parseDuration */.E9)(drain) / 1_000])),
        },
        boldness: { batch: inputs.batch, canary: inputs.canary, allowOutage: inputs.allowOutage },
        bake: inputs.bake,
        migrate: inputs.migrate,
        timeouts: {
            stage: seconds(inputs.stageTimeout),
            migrate: seconds(inputs.migrateTimeout),
            prove: seconds(inputs.proveTimeout),
        },
        owner,
    };
}
function seconds(milliseconds) {
    return Math.ceil(milliseconds / 1_000);
}

;// CONCATENATED MODULE: ./actions/rolling-deploy/src/post.ts


/**
 * After a cancel or a kill of main: the hosts it was at work on complete what they serve and rejoin the
 * balancer, and the lock is freed. A main that ended by itself has left nothing, and holds no lock.
 * @param resume takes up the lock of this run's main, where it still holds it
 */
async function finishCancelled(inputs, ports, resume, deployment) {
    const lease = await resume();
    if (lease === undefined)
        return undefined;
    try {
        const manifest = await ports.manifestOf(inputs.release);
        return await finishRun(requestOf(inputs, manifest, ports.owner), ports, lease);
    }
    finally {
        await lease.release();
        await deployment.update('error', 'The run was cancelled; hosts were left on whole releases');
    }
}

;// CONCATENATED MODULE: ./actions/rolling-deploy/src/report.ts

const outputs = {
    release: 'The release that every host serves now.',
    base: 'The release that was live before; empty at the first deployment.',
    deployment: "The deployment's number in the history of the environment. Empty in a dry run.",
    changed: '`true` where at least one host was switched.',
    hosts: 'JSON: name → release of every host.',
};
function report(result, runtime) {
    if (result.dryRun) {
        runtime.output('release', result.release);
        for (const line of planLines(result.plan))
            runtime.log.info(line);
        runtime.summary.add(`### 🔍 Plan for ${src/* markdown.code */.wD.code(result.release)}`, src/* markdown.fence */.wD.fence(planLines(result.plan).join('\n')));
        return;
    }
    const { record, plan, base } = result;
    runtime.output('release', record.release);
    runtime.output('base', base ?? '');
    runtime.output('deployment', String(record.number));
    runtime.output('changed', String(plan.batches.length > 0));
    runtime.output('hosts', JSON.stringify(Object.fromEntries(record.hosts.map((host) => [host.name, host.release]))));
    const what = plan.batches.length === 0 ? 'was live on every host already' : 'is live on every host';
    runtime.log.info(`${record.release} ${what} of ${record.environment} (deployment ${record.number}).`);
    runtime.summary.add(`### ✅ ${src/* markdown.code */.wD.code(record.release)} ${what} of ${record.environment}`, ...story(record));
}
/** What is known of a deployment that did not end well; the failure itself follows below it. */
function reportRecord(record, runtime) {
    runtime.output('deployment', String(record.number));
    runtime.summary.add(`### Deployment ${record.number} of ${record.environment}: ${record.verdict}`, ...story(record));
}
function story(record) {
    const took = record.endedAt === undefined
        ? ''
        : (0,src/* formatDuration */.a3)(Date.parse(record.endedAt) - Date.parse(record.startedAt));
    return [
        `Deployment ${record.number}, base ${src/* markdown.code */.wD.code(record.base ?? 'none')}, by ${src/* markdown.plain */.wD.plain(record.by.actor)} ([run](${record.by.run})) ${took}`,
        src/* markdown.table */.wD.table(['Host', 'Release', 'Out of the balancer'], record.hosts.map((host) => [
            src/* markdown.plain */.wD.plain(host.name),
            src/* markdown.code */.wD.code(host.release) || '—',
            record.drained
                .filter((each) => each.host === host.id)
                .map((each) => `⚠️ ${src/* markdown.plain */.wD.plain(each.targetGroup)}`)
                .join(', '),
        ])),
        (0,src/* gantt */.VM)(`Deployment ${record.number}`, record.steps.map(toBar)),
        record.steps.length === 0 ? '' : src/* markdown.details */.wD.details('Every step', stepTable(record)),
    ];
}
function stepTable(record) {
    return src/* markdown.table */.wD.table(['Host', 'Phase', 'Took', 'Verdict'], record.steps.map((step) => [
        src/* markdown.plain */.wD.plain(step.host),
        step.phase,
        (0,src/* formatDuration */.a3)(Date.parse(step.to) - Date.parse(step.from)),
        `${step.ok ? '✓' : '✗'} ${src/* markdown.plain */.wD.plain(step.note ?? '')}`,
    ]));
}
function toBar(step) {
    return {
        lane: step.host,
        label: step.phase,
        from: Date.parse(step.from),
        to: Date.parse(step.to),
        failed: !step.ok,
    };
}
function planLines(plan) {
    const names = (hosts) => hosts.map((host) => host.name).join(', ') || 'none';
    return [
        `Serve the release already: ${names(plan.current)}`,
        `Still need the bundle: ${names(plan.toStage)}`,
        `Migrations run on: ${plan.migrator?.name ?? 'none'}`,
        ...plan.batches.map((batch, index) => `Batch ${index + 1}: ${names(batch)}`),
    ];
}

;// CONCATENATED MODULE: ./actions/rolling-deploy/src/run.ts



/** Rolls a release out; or, as a dry run, says how it would. */
async function run(inputs, ports) {
    const manifest = await ports.manifestOf(inputs.release);
    const request = requestOf(inputs, manifest, ports.owner);
    if (inputs.dryRun)
        return { dryRun: true, plan: await rehearse(request, ports), release: inputs.release };
    const deployment = await ports.announce(manifest);
    await deployment.update('in_progress', `Rolling out ${inputs.release}`);
    try {
        const outcome = await rollout(request, ports, ports.begun);
        await deployment.update('success', `Every host serves ${inputs.release}`);
        return { dryRun: false, ...outcome };
    }
    catch (error) {
        await deployment.update('failure', (0,src/* asFailure */.h_)(error).message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/rolling-deploy/src/index.ts







/* harmony default export */ const rolling_deploy_src = ((0,src/* defineAction */.QP)({
    inputs: inputs,
    outputs: outputs,
    async main(values, runtime) {
        const { ports } = await realWorld(values, runtime);
        let number;
        const begun = (begunAs) => {
            number = begunAs;
            ports.begun(begunAs);
        };
        try {
            report(await run(values, { ...ports, begun }), runtime);
        }
        catch (error) {
            // A cancel leaves no time to read records; the post step tells what came of it.
            const record = number === undefined || runtime.signal.aborted ? undefined : await ports.ledger.deployment(number);
            if (record !== undefined)
                reportRecord(record, runtime);
            throw error;
        }
    },
    async post(values, runtime, memory) {
        const { ports, resume } = await realWorld(values, runtime);
        const deployment = announced(values, runtime, memory.recall('github-deployment'));
        const record = await finishCancelled(values, ports, resume, deployment);
        if (record !== undefined)
            reportRecord(record, runtime);
    },
}));


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* unused harmony export entries */
/* harmony import */ var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);

const { entries, fail } = (0,_esteira_kit__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)({
    'fleet-empty': {
        category: 'usage',
        means: '`targets` names no running instance.',
        cure: 'Check the tag, the group or the ids of `targets`, the region of the credentials, and that the instances run.',
    },
    'fleet-not-managed': {
        category: 'host',
        means: 'Instances of the fleet are not reachable through Systems Manager.',
        cure: 'Give them an instance profile with AmazonSSMManagedInstanceCore, a way to the ssm endpoints, and a running amazon-ssm-agent.',
    },
    'fleet-refused': {
        category: 'host',
        means: 'Hosts of the fleet cannot take the release; nothing was changed anywhere.',
        cure: 'Mend what is listed for each host, then run the job again.',
    },
    'fleet-no-capacity': {
        category: 'usage',
        means: 'A batch would leave a target group without a healthy target: requests would be lost.',
        cure: 'Lower `batch` or `canary`, add a host, or accept it with `allow-outage: true`.',
    },
    'fleet-target-group': {
        category: 'usage',
        means: 'A target group of `target-groups` does not exist.',
        cure: 'Check the name, the account and the region of the credentials.',
    },
    'rollout-reverted': {
        category: 'host',
        means: 'A host did not take the release. Every host that had been switched was brought back.',
        cure: 'Read below what the host says; mend the release and deploy it again.',
    },
    'rollout-half-done': {
        category: 'host',
        means: 'A host did not take the release, and bringing hosts back failed as well.',
        cure: 'The hosts that are named were left out of the balancer. Mend them, then run the job again: it converges.',
    },
    'fleet-silent': {
        category: 'host',
        means: 'A host that was asked is missing among the answers.',
        cure: 'Run the job again; if it happens again, this is a bug in Esteira.',
    },
    'host-unhealthy': {
        category: 'health',
        means: 'The balancer did not call a host healthy, or called it unhealthy again.',
        cure: 'Look at the health check of the target group and at what the host answers to it.',
    },
});


/***/ }),

/***/ 9724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeTargets),
/* harmony export */   S: () => (/* binding */ parseTargets)
/* harmony export */ });
/* harmony import */ var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);

/** `tag:Role=web`, `asg:clinic-web` or `i-0123456789abcdef0`, one a line. @throws Malformed */
function parseTargets(text) {
    const words = (0,_esteira_kit__WEBPACK_IMPORTED_MODULE_0__/* .splitList */ .ry)(text);
    const tags = words.flatMap((word) => {
        const [, key, value] = /^tag:([^=]+)=(.+)$/.exec(word) ?? [];
        return key === undefined || value === undefined ? [] : [{ key, value }];
    });
    const groups = words.flatMap((word) => /^asg:(.+)$/.exec(word)?.[1] ?? []);
    const ids = words.filter((word) => /^i-[0-9a-f]{8,17}$/.test(word));
    const [group] = groups;
    if (tags.length === words.length && tags.length > 0)
        return { kind: 'tags', tags };
    if (ids.length === words.length && ids.length > 0)
        return { kind: 'instances', ids };
    if (group !== undefined && words.length === 1)
        return { kind: 'group', name: group };
    throw new _esteira_kit__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .sG('is neither tags (`tag:Role=web`), one group (`asg:name`), nor instance ids, one kind at a time');
}
function describeTargets(targets) {
    if (targets.kind === 'tags')
        return targets.tags.map(({ key, value }) => `tag ${key}=${value}`).join(' and ');
    return targets.kind === 'group' ? `Auto Scaling group ${targets.name}` : targets.ids.join(', ');
}


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* unused harmony export entries */
/* harmony import */ var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);

const { entries, fail } = (0,_esteira_kit__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)({
    'store-no-bucket': {
        category: 'usage',
        means: 'The bucket does not exist, or is not in the region of the credentials.',
        cure: 'Check `bucket` and the region of configure-aws-credentials.',
    },
    'bundle-conflict': {
        category: 'conflict',
        means: 'The bucket already holds another object under the name of this bundle.',
        cure: 'Nobody writes there but upload-bundle: find out who did, look at the versions of the object, and delete the foreign one.',
    },
    'release-unknown': {
        category: 'usage',
        means: 'The bucket holds no bundle of that release.',
        cure: 'Take the release id from the history of the environment, or build and upload the release again.',
    },
    'record-damaged': {
        category: 'host',
        means: 'A record of the environment in the bucket cannot be read.',
        cure: 'Look at the versions of the object in S3 and restore the last good one.',
    },
    'environment-locked': {
        category: 'conflict',
        means: 'Another deployment holds the lock of this environment.',
        cure: 'Wait for it to end, or give this run more time with `wait`. A dead run loses the lock by itself.',
    },
    'lock-lost': {
        category: 'conflict',
        means: 'Another deployment took the lock over while this one was at work: it was thought dead.',
        cure: 'Nothing to do: the newer deployment decides. If this happens often, look at the clock of the runners.',
    },
});


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ar: () => (/* reexport */ Bundles),
  nD: () => (/* reexport */ Lease),
  Oc: () => (/* reexport */ Ledger)
});

// UNUSED EXPORTS: failures

// EXTERNAL MODULE: ./packages/releases/src/failures.ts
var failures = __webpack_require__(7617);
;// CONCATENATED MODULE: ./packages/releases/src/layout.ts
/** Where everything lies in the bucket: the only place that knows. */
function archiveKey(digest) {
    return `bundles/${digest}.tar.zst`;
}
function manifestKey(digest) {
    return `bundles/${digest}.json`;
}
/** A release id holds twelve characters of the digest: enough to find its manifest. */
function manifestPrefix(release) {
    return `bundles/${release.slice(release.indexOf('-') + 1)}`;
}
function desiredKey(environment) {
    return `environments/${environment}/current.json`;
}
function lockKey(environment) {
    return `environments/${environment}/lock.json`;
}
/** Padded, so that a listing is in order. */
function deploymentKey(environment, number) {
    return `environments/${environment}/deployments/${String(number).padStart(9, '0')}.json`;
}

;// CONCATENATED MODULE: ./packages/releases/src/bundles.ts


/** Bundles in the bucket: written once, the manifest last, so that what has a manifest is whole. */
class Bundles {
    #store;
    #format;
    constructor(store, format) {
        this.#store = store;
        this.#format = format;
    }
    /**
     * Makes a bundle available; one that is there already needs no upload.
     * @returns whether bytes had to be sent
     * @throws Failure `bundle-conflict` where other bytes have its name
     */
    async publish({ manifest, archive, progress }) {
        const { digest } = manifest;
        const there = await this.manifest(digest);
        if (there !== undefined) {
            await this.#requireArchive(there);
            return false;
        }
        const stored = await this.#store.store(archiveKey(digest), {
            path: archive,
            bytes: manifest.archive.bytes,
            sha256: manifest.archive.sha256,
            metadata: { digest, sha256: manifest.archive.sha256 },
            ...(progress === undefined ? {} : { progress }),
        });
        // An upload that died between archive and manifest, or one beside us: the same bytes will do.
        if (!stored)
            await this.#requireArchive(manifest);
        const written = await this.#store.write(manifestKey(digest), this.#format.format(manifest), 'absent');
        if (written === undefined)
            await this.#requireArchive((await this.manifest(digest)) ?? manifest);
        return stored;
    }
    /** The manifest of a digest; undefined where the bundle was never published. */
    async manifest(digest) {
        const key = manifestKey(digest);
        const found = await this.#store.read(key);
        if (found === undefined)
            return undefined;
        const manifest = this.#format.parse(found.text, `${this.#store.name}/${key}`);
        if (manifest.digest !== digest)
            throw this.#conflict(key, `it says to be ${manifest.digest}`);
        return manifest;
    }
    /** @throws Failure `release-unknown` */
    async ofRelease(release) {
        const keys = await this.#store.list(manifestPrefix(release));
        for (const key of keys) {
            const digest = /^bundles\/([0-9a-f]{64})\.json$/.exec(key)?.[1];
            if (digest === undefined)
                continue;
            const manifest = await this.manifest(digest);
            if (manifest?.release === release)
                return manifest;
        }
        throw (0,failures/* fail */.f)('release-unknown', {
            message: `${this.#store.name} has no bundle of the release ${release}.`,
        });
    }
    async #requireArchive(manifest) {
        const key = archiveKey(manifest.digest);
        const there = await this.#store.describe(key);
        if (there === undefined)
            throw this.#conflict(key, 'its manifest is there, the archive is not');
        const { bytes, sha256 } = manifest.archive;
        if (there.bytes !== bytes || there.metadata['sha256'] !== sha256) {
            const seen = `${there.bytes} bytes with sha256 ${there.metadata['sha256'] ?? 'unknown'}`;
            throw this.#conflict(key, `it has ${seen}, where ${bytes} bytes with ${sha256} belong`);
        }
    }
    #conflict(key, what) {
        return (0,failures/* fail */.f)('bundle-conflict', { message: `${this.#store.name}/${key} is not this bundle: ${what}.` });
    }
}

// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./packages/releases/src/records.ts


/**
 * Records of an environment, as JSON in the bucket. Every one has a schema version and is checked
 * when it is read: a record that cannot be understood stops a deployment, it is never guessed at.
 */
const RELEASE = schemas/* string */.YjP().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/);
const moment = datetime();
/** Who asks: a run of a workflow, and the person behind it. */
const ownerSchema = schemas/* object */.Ikc({
    actor: schemas/* string */.YjP(),
    /** Link to the run. */
    run: schemas/* string */.YjP(),
    /** Tells one attempt of one job from every other. */
    id: schemas/* string */.YjP(),
});
/** `current.json`: what the environment must run. */
const desiredSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    release: RELEASE,
    digest: schemas/* hex */.uhr().length(64),
    /** The deployment that made it so. */
    number: schemas/* int */.Whr().positive(),
    at: moment,
    by: ownerSchema,
    /** What it was before: the previous good release. */
    previous: RELEASE.optional(),
});
/** `lock.json`: who may change the environment. The number only ever grows: it is the fencing token. */
const lockSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    number: schemas/* int */.Whr().nonnegative(),
    owner: ownerSchema.optional(),
    since: moment.optional(),
    /** From then on anybody may take it over. */
    expires: moment.optional(),
});
const VERDICTS = ['running', 'succeeded', 'reverted', 'failed', 'cancelled'];
/** One thing that one host did, or had done to it. */
const stepSchema = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    phase: schemas/* string */.YjP(),
    from: moment,
    to: moment,
    ok: schemas/* boolean */.zMY(),
    note: schemas/* string */.YjP().optional(),
});
/** `deployments/<n>.json`: what one deployment did; audit, and what a repair starts from. */
const deploymentSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    number: schemas/* int */.Whr().positive(),
    environment: schemas/* string */.YjP(),
    release: RELEASE,
    base: RELEASE.optional(),
    by: ownerSchema,
    startedAt: moment,
    endedAt: moment.optional(),
    verdict: schemas/* enum */.k5n(VERDICTS),
    /** Code and message of the failure that ended it. */
    failure: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    hosts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), release: schemas/* string */.YjP() })),
    /** Hosts that were taken out of a target group and are not back yet. */
    drained: schemas/* array */.YOg(schemas/* object */.Ikc({ host: schemas/* string */.YjP(), targetGroup: schemas/* string */.YjP(), port: schemas/* int */.Whr() })),
    steps: schemas/* array */.YOg(stepSchema),
});
function formatRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
/** @throws Failure `record-damaged` */
function parseRecord(schema, text, where) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (error) {
        throw (0,failures/* fail */.f)('record-damaged', { message: `The record ${where} cannot be read.`, cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/releases/src/lease.ts




/** A lease that is not renewed for this long is free: a run that died blocks nobody for longer. */
const LEASE = 90_000;
const HEARTBEAT = 20_000;
/** Clocks of runners differ; a lease is only taken over when it has surely run out. */
const SKEW = 15_000;
const POLL = 5_000;
/**
 * The right to change an environment, kept alive while its holder works. Every write is conditional on
 * the version read before, so two can never both have it; the number grows with each holder, and hosts
 * refuse an older one, so that a holder that was only thought dead can do no harm either.
 */
class Lease {
    /** The deployment's number, and its fencing token. */
    number;
    #leasing;
    #lost = new AbortController();
    #stop = new AbortController();
    #etag;
    #since;
    #beating;
    constructor(leasing, number, etag, since) {
        this.#leasing = leasing;
        this.number = number;
        this.#etag = etag;
        this.#since = since;
        this.#beating = this.#beat();
    }
    /** @throws Failure `environment-locked`, naming the holder, when it is not free in time */
    static async acquire(leasing) {
        const { store, environment, clock, signal, wait } = leasing;
        const started = clock.now();
        for (;;) {
            const { lock, etag } = await readLock(leasing);
            if (isFree(lock, clock.now())) {
                const number = lock.number + 1;
                const since = new Date(clock.now()).toISOString();
                const condition = etag === undefined ? 'absent' : { etag };
                const written = await store.write(lockKey(environment), held(leasing, number, since), condition);
                if (written !== undefined)
                    return new Lease(leasing, number, written.etag, since);
                continue; // Somebody was faster: look again who.
            }
            if (clock.now() - started >= wait)
                throw locked(environment, lock, clock.now());
            leasing.waiting?.(describeHolder(environment, lock, clock.now()));
            await clock.sleep(POLL, signal);
        }
    }
    /**
     * Goes on with the lease of an earlier step of the same run, such as a main that was killed.
     * @returns undefined where it is not held by this owner any more
     */
    static async resume(leasing) {
        const { lock, etag } = await readLock(leasing);
        if (etag === undefined || lock.owner?.id !== leasing.owner.id)
            return undefined;
        return new Lease(leasing, lock.number, etag, lock.since ?? '');
    }
    /** Aborted with `lock-lost` as soon as the lease is somebody else's. */
    get lost() {
        return this.#lost.signal;
    }
    /** Stops renewing it and leaves it held: for a later step of the same run, or to expire. */
    abandon() {
        this.#stop.abort();
    }
    /** Gives it back; one that was lost is not ours to give. */
    async release() {
        this.#stop.abort();
        await this.#beating;
        if (this.#lost.signal.aborted)
            return;
        const free = { schema: 1, number: this.number };
        await this.#leasing.store.write(lockKey(this.#leasing.environment), formatRecord(free), {
            etag: this.#etag,
        });
    }
    async #beat() {
        const { clock } = this.#leasing;
        let renewed = clock.now();
        while (!this.#stop.signal.aborted) {
            try {
                await clock.sleep(HEARTBEAT, this.#stop.signal);
                if (!(await this.#renew()))
                    return this.#lose('its record in the bucket is another one now');
                renewed = clock.now();
            }
            catch (error) {
                if (this.#stop.signal.aborted)
                    return;
                // S3 may be away for a while; when the lease has run out, we no longer know whose it is.
                if ((0,src/* isFailure */.N6)(error, 'permission-denied') || clock.now() - renewed > LEASE) {
                    return this.#lose('it could not be renewed', error);
                }
            }
        }
    }
    async #renew() {
        const { store, environment } = this.#leasing;
        const text = held(this.#leasing, this.number, this.#since);
        const written = await store.write(lockKey(environment), text, { etag: this.#etag });
        if (written === undefined)
            return false;
        this.#etag = written.etag;
        return true;
    }
    #lose(why, cause) {
        const message = `The lock of ${this.#leasing.environment} was lost: ${why}.`;
        this.#lost.abort((0,failures/* fail */.f)('lock-lost', { message, cause }));
    }
}
async function readLock({ store, environment }) {
    const key = lockKey(environment);
    const found = await store.read(key);
    if (found === undefined)
        return { lock: { schema: 1, number: 0 } };
    return { lock: parseRecord(lockSchema, found.text, `${store.name}/${key}`), etag: found.etag };
}
function held({ owner, clock }, number, since) {
    const expires = new Date(clock.now() + LEASE).toISOString();
    return formatRecord({ schema: 1, number, owner, since, expires });
}
function isFree(lock, now) {
    return lock.owner === undefined || lock.expires === undefined || Date.parse(lock.expires) + SKEW < now;
}
function describeHolder(environment, lock, now) {
    const since = lock.since === undefined ? '' : ` for ${(0,src/* formatDuration */.a3)(now - Date.parse(lock.since))}`;
    return `${environment} is locked by deployment ${lock.number} of ${lock.owner?.actor ?? 'somebody'}${since}: ${lock.owner?.run ?? ''}`;
}
function locked(environment, lock, now) {
    return (0,failures/* fail */.f)('environment-locked', {
        message: `${describeHolder(environment, lock, now)}.`,
        evidence: formatRecord(lock),
    });
}

;// CONCATENATED MODULE: ./packages/releases/src/ledger.ts



/** The records of one environment: what it must run, and what was done to it. */
class Ledger {
    #store;
    #environment;
    #etags = new Map();
    constructor(store, environment) {
        this.#store = store;
        this.#environment = environment;
    }
    /** undefined where nothing was ever deployed. */
    async desired() {
        return await this.#read(desiredKey(this.#environment), desiredSchema);
    }
    /** @throws Failure `lock-lost` where somebody has written since it was read */
    async writeDesired(desired) {
        await this.#write(desiredKey(this.#environment), desired);
    }
    async deployment(number) {
        return await this.#read(deploymentKey(this.#environment, number), deploymentSchema);
    }
    /** The first write makes the record; later ones replace what this ledger wrote or read last. */
    async writeDeployment(deployment) {
        await this.#write(deploymentKey(this.#environment, deployment.number), deployment);
    }
    /** The newest deployments, newest first. */
    async history(most) {
        const prefix = deploymentKey(this.#environment, 0).replace(/\d+\.json$/, '');
        const keys = (await this.#store.list(prefix)).slice(-most).reverse();
        const found = await Promise.all(keys.map((key) => this.#read(key, deploymentSchema)));
        return found.filter((deployment) => deployment !== undefined);
    }
    async #read(key, schema) {
        const found = await this.#store.read(key);
        if (found === undefined)
            return undefined;
        this.#etags.set(key, found.etag);
        return parseRecord(schema, found.text, `${this.#store.name}/${key}`);
    }
    async #write(key, record) {
        const etag = this.#etags.get(key);
        const written = await this.#store.write(key, formatRecord(record), etag === undefined ? 'absent' : { etag });
        if (written === undefined) {
            throw (0,failures/* fail */.f)('lock-lost', { message: `${this.#store.name}/${key} was changed by somebody else.` });
        }
        this.#etags.set(key, written.etag);
    }
}

;// CONCATENATED MODULE: ./packages/releases/src/index.ts






/***/ })

};
