import { z } from 'zod';
import { answered, problemsOf } from './answers.ts';
import type { BackupCall } from './backup-call.ts';
import { backupErrand } from './document.ts';
import type { RemoteShell } from './remote-shell.ts';

interface BackupOrder extends Pick<BackupCall, 'number' | 'wait' | 'accept'> {
  /** Seconds. */
  readonly timeout: number;
}

interface RestoreOrder extends Pick<BackupCall, 'confirm' | 'until' | 'accept'> {
  readonly backup: string;
  readonly target: NonNullable<BackupCall['target']>;
  readonly files: boolean;
  /** Seconds. */
  readonly timeout: number;
}

/** Seconds to answer at once, and to look around after a minute in which another phase may be at work. */
const GLANCE = 60;
const LOOK = 180;

const text = z.string();
const count = z.int().nonnegative();

const checkSchema = z.object({ problem_count: count, problems: z.array(text) });
const backupSchema = z.object({ backup: text, release: text });
const shipSchema = z.object({ logs: count, until: text });
/** Of files nothing is said where the backup has none, or none were asked for. */
const files = count.default(0);
/** Beside the database, nothing was there before. */
const restoreSchema = z.object({ database: text, saved: text.default(''), seconds: count, files });
const verifySchema = z.object({
  tables: count,
  rows: count,
  files,
  restore_seconds: count,
  age_seconds: count,
  answer: text,
});
const progressSchema = z.object({
  /** `nothing` where nothing is under way. */
  what: text,
  /** Bytes, compressed; of what is expected, as many as the last time. */
  sent: count,
  expected: count,
  /** Seconds since the epoch, by the host's clock: when that was so, and when it was asked. */
  at: count,
  now: count,
});
export type Progress = Readonly<z.infer<typeof progressSchema>>;

/**
 * The program of the backups, on the one host of an environment that has it, as something that can be asked. What
 * it may be asked for is its document's to say. Every method throws the Failure with which the host refused, or
 * that of its silence: no answer is never a yes.
 */
export class BackupAgent {
  readonly #environment: string;
  readonly #shell: RemoteShell;
  readonly #host: string;
  readonly #document: string;

  /**
   * @param host its instance id
   * @param document the account's own, for backups or for restores
   */
  constructor(environment: string, shell: RemoteShell, host: string, document: string) {
    this.#environment = environment;
    this.#shell = shell;
    this.#host = host;
    this.#document = document;
  }

  /** What speaks against a backup, `code: message` each. */
  async check(): Promise<readonly string[]> {
    return problemsOf(await this.#ask({ phase: 'check' }, LOOK, checkSchema));
  }

  async backup({ timeout, ...order }: BackupOrder): Promise<{ id: string; release: string }> {
    const { backup, release } = await this.#ask({ phase: 'backup', ...order }, timeout, backupSchema);
    return { id: backup, release };
  }

  /** Sends the logs that the database has closed. @returns how many, and the moment that they reach up to */
  async ship(timeout: number): Promise<{ logs: number; until: string }> {
    return await this.#ask({ phase: 'ship' }, timeout, shipSchema);
  }

  /** @returns where it was restored to, and the backup of what was there before, if anything was */
  async restore({ timeout, ...order }: RestoreOrder): Promise<z.infer<typeof restoreSchema>> {
    return await this.#ask({ phase: 'restore', ...order }, timeout, restoreSchema);
  }

  /** Restores a backup beside everything, compares it, and asks the application what it thinks of it. */
  async verify(backup: string, timeout: number) {
    const found = await this.#ask({ phase: 'verify', backup }, timeout, verifySchema);
    const { restore_seconds: restoreSeconds, age_seconds: ageSeconds, ...rest } = found;
    return { ...rest, restoreSeconds, ageSeconds };
  }

  /** How far a backup is that is under way. It waits for nobody. */
  async progress(): Promise<Progress> {
    return await this.#ask({ phase: 'progress' }, GLANCE, progressSchema);
  }

  async #ask<Said>(
    about: Omit<BackupCall, 'environment'>,
    timeout: number,
    schema: z.ZodType<Said>,
  ): Promise<Said> {
    const call: BackupCall = { environment: this.#environment, ...about };
    const { phase, backup, environment } = call;
    const title = `esteira ${phase} ${backup ?? ''} (${environment})`;
    const task = { title, kind: phase, ...backupErrand(this.#document, call), timeout };
    const outcomes = await this.#shell.run([this.#host], task);
    const answer = answered(outcomes.get(this.#host), { phase, timeout }, schema);
    if (!answer.ok) throw answer.failure;
    return answer.said;
  }
}
