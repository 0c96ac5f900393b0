/** From the mildest. */
export const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A vulnerability that is known of a package that ships. */
export interface Advisory {
  /** All its names, the best known first: CVE, GHSA, PKSA. */
  readonly ids: readonly string[];
  readonly package: string;
  readonly title: string;
  /** An older Composer tells none, and a database may not know. */
  readonly severity: Severity | 'unknown';
  /** Versions that have it, as the tool writes them. */
  readonly affected: string;
  readonly link: string | undefined;
  /** Why composer.json has it ignored. */
  readonly ignored?: string;
}

/** What a tool said of one lock file. */
export interface Answer {
  /** Relative to the application. */
  readonly lock: string;
  readonly advisories: readonly Advisory[];
  /** Why that is not all that is known, or nothing. */
  readonly unknown?: string | undefined;
}

/** The text as JSON, or undefined where it is none: a tool that failed may have said anything. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
