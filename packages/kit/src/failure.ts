/**
 * The one error type of the product. A failure says what happened (`message`), where and with what
 * evidence, and what to do next (`hint`); its `code` is stable and documented in docs/errors.md.
 */

/** What kind of trouble it is: decides whether a retry can help and who has to act. */
export type Category = 'usage' | 'permission' | 'conflict' | 'host' | 'health' | 'platform';

/** One line of docs/errors.md. */
export interface FailureEntry {
  readonly category: Category;
  /** What the code means, in one sentence. */
  readonly means: string;
  /** What to do about it; the hint where the thrower knows nothing more precise. */
  readonly cure: string;
}

export interface FailureDetails {
  readonly message: string;
  readonly hint?: string | undefined;
  /** What was seen: a command's last lines, a probe's answer, an object's key. Never a secret. */
  readonly evidence?: string | undefined;
  readonly cause?: unknown;
}

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;
  readonly category: Category;
  readonly hint: string;
  readonly evidence: string | undefined;

  constructor(code: string, entry: FailureEntry, details: FailureDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.category = entry.category;
    this.hint = details.hint ?? entry.cure;
    this.evidence = details.evidence;
  }
}

export interface Catalogue<Code extends string> {
  readonly entries: Readonly<Record<Code, FailureEntry>>;
  fail(code: Code, details: FailureDetails): Failure;
}

/** A package's failures, declared once: the source of its throws and of docs/errors.md. */
export function catalogue<const Code extends string>(entries: Record<Code, FailureEntry>): Catalogue<Code> {
  return { entries, fail: (code, details) => new Failure(code, entries[code], details) };
}

/** Tells one documented failure from everything else that can be thrown. */
export function isFailure(error: unknown, code?: string): error is Failure {
  return error instanceof Failure && (code === undefined || error.code === code);
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
