import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { PROGRAM } from '@esteira/host';
import { JOIN_PROGRAM, joinUnit } from '@esteira/host/config';
import { systemClock, waitFor } from '@esteira/kit';
import type { StepResult } from '@esteira/kit/contract';
import { RunningStep, runStep } from '@esteira/kit/contract';
import type { Lock } from '@esteira/releases';
import type { Call, Effect } from '../cloud/index.ts';
import type { Host } from '../machine/index.ts';
import type { Stage } from '../stories/index.ts';
import { bucketOf, desiredRelease, lockRecord } from '../stories/observe.ts';
import type { World } from '../world/index.ts';
import { BUCKET, DATABASE, DEPLOY_KEY, DOCUMENT, ENVIRONMENT, ROOT, TARGET_GROUP } from '../world/index.ts';
import { Differences } from './differences.ts';
import type { Fault } from './fault.ts';
import { STEPS } from './steps.ts';

const ACTIONS = fileURLToPath(new URL('../../../../actions/', import.meta.url));
/** What a runner gives a step that it cancels, milliseconds. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const AFTER_SIGINT = 7_500;
const AFTER_SIGTERM = 2_500;
/** Milliseconds from a command's sending to the middle of its work. */
const ARRIVAL = 250;
/** Seconds. */
const MIGRATIONS_HELD = 3;

/** Where faults strike: a fleet with two releases on it, and a run that brings it from one to the other. */
export class Scene {
  readonly world: World;
  readonly stage: Stage;
  /** Hosts that a fault has hit and that are to be mended. */
  readonly down: Host[] = [];
  /** What was begun and has not ended yet. */
  readonly #underWay: Promise<void>[] = [];
  #fault: Fault | undefined;
  #struck = 0;
  #run: RunningStep | undefined;
  #differences: Differences | undefined;

  constructor(world: World, stage: Stage) {
    this.world = world;
    this.stage = stage;
  }

  /** How often the fault has struck. */
  get struck(): number {
    return this.#struck;
  }

  /** Asked by the cloud about every call. */
  async interfere(call: Call): Promise<Effect | undefined> {
    const fault = this.#fault;
    if (fault === undefined) return undefined;
    if (STEPS[fault.step](call) && this.#struck < (fault.times ?? 1)) {
      this.#struck += 1;
      return await fault.strike(this, call);
    }
    return this.#struck > 0 ? fault.outage?.(call) : undefined;
  }

  /** Hosts come back by themselves when they boot, as docs/adopt.md has them set up. */
  async installJoin(): Promise<void> {
    for (const host of this.world.webHosts) {
      await host.run(['tee', JOIN_PROGRAM], { input: PROGRAM });
      await host.run(['tee', '/etc/systemd/system/esteira-join.service'], { input: joinUnit() });
      await host.sh(`chmod 755 ${JOIN_PROGRAM} && systemctl enable --quiet esteira-join`);
    }
  }

  /** The release that is not live. */
  async other(): Promise<string> {
    const live = await desiredRelease(this.world);
    return this.stage.releases.find((release) => release !== live) ?? '';
  }

  /** Rolls the other release out, and meets the fault on the way. */
  async meet(fault: Fault): Promise<{ main: StepResult; post: StepResult | undefined }> {
    await fault.before?.(this);
    const release = await this.other();
    const inputs = { ...this.#inputs, release, override: 'rehearsing faults', ...fault.inputs };
    this.#struck = 0;
    this.#fault = fault;
    this.#run = await RunningStep.start(`${ACTIONS}rolling-deploy/main.js`, { inputs, env: this.#env });
    const main = await this.#run.end();
    // A runner that is no more runs no post step either.
    const post = fault.ends === 'lost' ? undefined : await this.#post(inputs, main);
    this.#fault = undefined;
    await Promise.all(this.#underWay.splice(0));
    await fault.mend?.(this);
    return { main, post };
  }

  async converge(): Promise<StepResult> {
    const inputs = { ...this.#inputs, wait: '30s' };
    return await runStep(`${ACTIONS}converge/main.js`, { inputs, env: this.#env });
  }

  /** Somebody presses Cancel: what a runner does then. */
  cancel(): undefined {
    const run = this.#run;
    run?.kill('SIGINT');
    void pause(AFTER_SIGINT, undefined, { ref: false }).then(async () => {
      run?.kill('SIGTERM');
      await pause(AFTER_SIGTERM, undefined, { ref: false });
      run?.kill('SIGKILL');
    });
    return undefined;
  }

  /** The runner's machine is gone. */
  loseRunner(): undefined {
    this.#run?.kill('SIGKILL');
    return undefined;
  }

  /** The host that a call is about: of a command, the first of its batch. */
  hostOf(call: Call): Host {
    const id = call.about.startsWith('i-') ? call.about : call.instances?.[0];
    const host = this.world.webHosts.find((each) => this.world.idOf(each) === id);
    if (host === undefined) throw new Error(`No host is meant by ${JSON.stringify(call)}.`);
    return host;
  }

  /** Done when the call that was struck has reached the host. */
  later(act: () => void | Promise<void>): void {
    this.#underWay.push(pause(ARRIVAL).then(act));
  }

  /** Migrations wait for a while: their table is somebody else's. */
  async holdMigrations(): Promise<void> {
    const { dataHost } = this.world;
    const sql = `LOCK TABLES ${DATABASE.name}.migrations WRITE; DO SLEEP(${MIGRATIONS_HELD});`;
    this.#underWay.push(dataHost.run(['mysql', '--protocol=socket'], { input: sql }).then(() => {}));
    const wait = { clock: systemClock, within: 10_000, first: 20, slowest: 100 };
    await waitFor('migrations to be held', wait, async () => {
      const held = await dataHost.sh("mysql --protocol=socket -N -e 'SHOW OPEN TABLES WHERE In_use > 0'");
      return held.includes('migrations') ? true : undefined;
    });
  }

  async recoverAll(): Promise<void> {
    for (const host of this.down.splice(0)) await this.world.recover(host);
  }

  /** As if the release had never been there, nor any that it differs little from: it has to be fetched whole. */
  async forget(release: string): Promise<void> {
    for (const host of this.world.webHosts)
      await host.sh(`cd ${ROOT} && rm -rf .esteira/staged/${release} releases/${release} .esteira/kept`);
  }

  /** Hosts can make the other release of what they have kept of the live one. */
  async offerDifference(): Promise<void> {
    this.#differences ??= await Differences.between(this.stage.releases, this.world);
    await this.#differences.keepOnHosts(await desiredRelease(this.world));
  }

  /** Time passes until a dead run's lock has run out. */
  async expireLock(): Promise<void> {
    const lock = await lockRecord(this.world);
    if (lock.owner === undefined) return;
    await this.writeLock({ ...lock, expires: new Date(Date.now() - 60_000).toISOString() });
  }

  async stealLock(owner: NonNullable<Lock['owner']>): Promise<void> {
    const { number } = await lockRecord(this.world);
    const expires = new Date(Date.now() + 600_000).toISOString();
    await this.writeLock({ schema: 1, number: number + 1, owner, since: new Date().toISOString(), expires });
  }

  async writeLock(lock: Lock): Promise<void> {
    const Key = `environments/${ENVIRONMENT}/lock.json`;
    const Body = JSON.stringify(lock, null, 2);
    await bucketOf(this.world).send(new PutObjectCommand({ Bucket: BUCKET, Key, Body }));
  }

  async #post(inputs: Readonly<Record<string, string>>, { state }: StepResult): Promise<StepResult> {
    return await runStep(`${ACTIONS}rolling-deploy/main.js`, { inputs, env: this.#env, state });
  }

  get #inputs() {
    return {
      bucket: BUCKET,
      environment: ENVIRONMENT,
      document: DOCUMENT,
      targets: 'tag:Role=web',
      'target-groups': TARGET_GROUP,
      'stage-timeout': '90s',
      'prove-timeout': '20s',
      wait: '5s',
    };
  }

  get #env() {
    return {
      ...this.world.clientEnvironment,
      AWS_ACCESS_KEY_ID: DEPLOY_KEY,
      GITHUB_ACTOR: 'ana',
      GITHUB_SERVER_URL: 'https://github.test',
    };
  }
}
