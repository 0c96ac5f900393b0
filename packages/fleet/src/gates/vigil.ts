import type { Category, Clock, Failure, Log } from '@esteira/kit';
import { isFailure, messageOf } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Alarms, Word } from '../ports.ts';

/** Milliseconds between two questions, and for how long alarms may say nothing before the rollout stops. */
const PAUSE = 10_000;
const PATIENCE = 120_000;
/** What will be the same, however often it is asked. */
const CERTAIN: readonly Category[] = ['usage', 'permission'];

/**
 * Asks alarms before a rollout and while it bakes. One that rings means that the release goes back. One
 * that cannot be asked means nothing: the rollout waits for its word, and then stops where it is, because
 * to go on would be to trust, and to go back would be to blame.
 */
export class Vigil {
  readonly #alarms: readonly Alarms[];
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #signal: AbortSignal;
  /** Alarms that rang before anything was done, and were overridden: they say nothing of this release. */
  readonly #known = new Set<string>();

  constructor(ports: {
    readonly alarms: readonly Alarms[];
    readonly clock: Clock;
    readonly log: Log;
    readonly signal: AbortSignal;
  }) {
    this.#alarms = ports.alarms;
    this.#clock = ports.clock;
    this.#log = ports.log;
    this.#signal = ports.signal;
  }

  /**
   * What speaks against beginning. Whoever begins nevertheless is not stopped by the same alarms again.
   * @throws Failure of usage or permission: no waiting mends it, and nothing has been done yet
   */
  async objection(): Promise<Failure | undefined> {
    const words = (await this.#words(CERTAIN)).filter((word) => word.verdict !== 'well');
    for (const word of words) this.#known.add(word.source);
    if (words.length === 0) return undefined;
    return fail('alarm-before', {
      message: `${words.map((word) => word.source).join(', ')} ${words.length === 1 ? 'is' : 'are'} not well, and nothing has been done yet.`,
      evidence: told(words),
    });
  }

  /** @throws Failure `alarm-fired`, `alarm-silent` */
  async check(): Promise<void> {
    const until = this.#clock.now() + PATIENCE;
    for (;;) {
      const words = (await this.#words()).filter((word) => !this.#known.has(word.source));
      const rings = words.filter((word) => word.verdict === 'unwell');
      if (rings.length > 0) {
        const names = rings.map((word) => word.source).join(', ');
        throw fail('alarm-fired', {
          message: `${names} rang while the release baked.`,
          evidence: told(rings),
        });
      }
      const silent = words.filter((word) => word.verdict === 'unknown');
      if (silent.length === 0) return;
      if (this.#clock.now() >= until) throw inconclusive(silent);
      this.#log.info(`Waiting for the word of ${silent.map((word) => word.source).join(', ')}.`);
      await this.#clock.sleep(PAUSE, this.#signal);
    }
  }

  /** All are asked: that one is away keeps nobody from hearing the others. */
  async #words(fatal: readonly Category[] = []): Promise<readonly Word[]> {
    return (await Promise.all(this.#alarms.map((alarms) => this.#wordsOf(alarms, fatal)))).flat();
  }

  /** An outage of who is asked is no word of theirs; nor is it, in the middle, that they refuse to answer. */
  async #wordsOf(alarms: Alarms, fatal: readonly Category[]): Promise<readonly Word[]> {
    try {
      return await alarms.ask();
    } catch (error) {
      this.#signal.throwIfAborted();
      if (isFailure(error) && fatal.includes(error.category)) throw error;
      return [{ source: 'alarms', verdict: 'unknown', said: messageOf(error) }];
    }
  }
}

function inconclusive(silent: readonly Word[]): Failure {
  return fail('alarm-silent', {
    message: `Nothing could be learnt from ${silent.map((word) => word.source).join(', ')}.`,
    evidence: told(silent),
  });
}

function told(words: readonly Word[]): string {
  return words.map(({ source, verdict, said }) => `${source}: ${verdict}: ${said}`).join('\n');
}
