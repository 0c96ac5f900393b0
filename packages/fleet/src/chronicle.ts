import type { Clock, Failure, Log } from '@esteira/kit';
import { asFailure, formatDuration, messageOf } from '@esteira/kit';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import type { Answer, DeploymentRecord, Ledger, Registration, Suspension, Verdict } from './ports.ts';

export type Told = (host: Host, answer: Answer) => void;

/**
 * Keeps the deployment's record while it is made: every step of every host with its times, who is out
 * of the balancer, who serves what. Written before each step that a dead run would leave half done, so
 * that whoever comes next knows what to repair.
 */
export class Chronicle {
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #log: Log;
  #record: DeploymentRecord;
  #isBringingBack = false;

  constructor(
    record: DeploymentRecord,
    ports: { readonly ledger: Ledger; readonly clock: Clock; readonly log: Log },
  ) {
    this.#record = record;
    this.#ledger = ports.ledger;
    this.#clock = ports.clock;
    this.#log = ports.log;
  }

  get record(): DeploymentRecord {
    return this.#record;
  }

  /** Hosts are brought back with or without a record: nothing may wait for a bucket then. */
  async save(): Promise<void> {
    try {
      await this.#ledger.writeDeployment(this.#record);
    } catch (error) {
      if (!this.#isBringingBack) throw error;
      this.#log.warning(`The history could not be written: ${messageOf(error)}`);
    }
  }

  /** Runs one phase on some hosts and notes each as it settles; a failure is an answer like another. */
  async tryPhase(
    phase: string,
    hosts: readonly Host[],
    body: (told: Told) => Promise<ReadonlyMap<Host, Answer>>,
  ): Promise<ReadonlyMap<Host, Answer>> {
    const from = this.#clock.now();
    const noted = new Set<Host>();
    const told: Told = (host, answer) => {
      if (noted.has(host)) return;
      noted.add(host);
      this.#note(host, phase, from, answer);
    };
    try {
      const answers = await body(told);
      const complete = new Map(hosts.map((host) => [host, answers.get(host) ?? silent(host)]));
      for (const [host, answer] of complete) told(host, answer);
      return complete;
    } catch (error) {
      const failure = asFailure(error);
      for (const host of hosts) told(host, { ok: false, failure });
      throw error;
    }
  }

  /** Known before it happens: these hosts are about to leave the balancer. */
  async leaving(registrations: readonly Registration[]): Promise<void> {
    const already = this.#record.drained.filter((each) => !isAmong(each, registrations));
    this.#change({
      drained: [
        ...already,
        ...registrations.map(({ host, targetGroup, port, arn }) => ({ host, targetGroup, port, arn })),
      ],
    });
    await this.save();
  }

  /** They are back. Written with whatever comes next: to bring back a host that is back changes nothing. */
  back(registrations: readonly Registration[]): void {
    this.#change({ drained: this.#record.drained.filter((each) => !isAmong(each, registrations)) });
  }

  /** Known before it happens: these processes of Auto Scaling groups are about to stand still. */
  async suspending(suspensions: readonly Suspension[]): Promise<void> {
    if (suspensions.length === 0) return;
    this.#change({ suspended: [...(this.#record.suspended ?? []), ...suspensions] });
    await this.save();
  }

  /** They go on; others may still have to. */
  async resumed(suspensions: readonly Suspension[]): Promise<void> {
    this.#change({ suspended: this.#record.suspended?.filter((each) => !suspensions.includes(each)) });
    await this.save();
  }

  /**
   * A host that does not run takes no part any more.
   * @param mayReturn it was stopped, not terminated: when it runs again, somebody is to bring it back
   */
  async left(host: Host, mayReturn: boolean): Promise<void> {
    const { hosts, drained } = this.#record;
    this.#change({
      hosts: hosts.filter((each) => each.id !== host.id),
      drained: drained.filter((each) => mayReturn || each.host !== host.id),
    });
    await this.save();
  }

  /** Which hosts take part, and what they serve; later those, too, that were launched meanwhile. */
  async joined(hosts: readonly Host[], serves: (host: Host) => string): Promise<void> {
    const joined = hosts.map((host) => ({ id: host.id, name: host.name, release: serves(host) }));
    this.#change({ hosts: [...this.#record.hosts, ...joined] });
    await this.save();
  }

  /** Hosts are about to be brought back: known before it happens, so that a release is remembered. */
  async bringingBack(reason: Failure): Promise<void> {
    const { code, message } = reason;
    this.#isBringingBack = true;
    this.#change({ reason: { code, message, releaseAtFault: isReleaseAtFault(reason) } });
    await this.save();
  }

  serves(host: Host, release: string): void {
    this.#change({
      hosts: this.#record.hosts.map((each) => (each.id === host.id ? { ...each, release } : each)),
    });
  }

  /** The record of a run that did not get to end it. */
  async settle(verdict: Verdict, drained: Registration[]): Promise<void> {
    this.#change({ drained });
    await this.end(verdict);
  }

  async end(verdict: Verdict, failure?: { readonly code: string; readonly message: string }): Promise<void> {
    this.#change({
      verdict,
      endedAt: this.#moment(),
      ...(failure === undefined ? {} : { failure: { code: failure.code, message: failure.message } }),
    });
    await this.save();
  }

  #note(host: Host, phase: string, from: number, answer: Answer): void {
    const took = formatDuration(this.#clock.now() - from);
    const note = answer.ok ? answer.note : `${answer.failure.message} [${answer.failure.code}]`;
    this.#log.info(
      `${answer.ok ? '✓' : '✗'} ${host.name}  ${phase}  ${took}${note === undefined ? '' : `  ${note}`}`,
    );
    const step = {
      host: host.name,
      phase,
      from: new Date(from).toISOString(),
      to: this.#moment(),
      ok: answer.ok,
      ...(note === undefined ? {} : { note }),
    };
    this.#change({ steps: [...this.#record.steps, step] });
    if (answer.live !== undefined) this.serves(host, answer.live);
  }

  #change(change: Partial<DeploymentRecord>): void {
    this.#record = { ...this.#record, ...change };
  }

  #moment(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}

/** What hosts or the balancer found wrong with what was live on them; not that somebody was not heard. */
function isReleaseAtFault({ category, code }: Failure): boolean {
  return category === 'health' || code === 'host-service-failed';
}

/** Nobody is taken for well because nothing was heard of him. */
function silent(host: Host): Answer {
  return { ok: false, failure: fail('fleet-silent', { message: `Nothing was heard of ${host.name}.` }) };
}

function isAmong(one: Registration, others: readonly Registration[]): boolean {
  return others.some(
    (other) => other.host === one.host && other.targetGroup === one.targetGroup && other.port === one.port,
  );
}
