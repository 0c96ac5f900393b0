import { fail } from '../failures.ts';
import type { Answer, HttpProbe } from '../http-probe.ts';
import { isExpected } from '../judge.ts';
import { quote } from '../quote.ts';
import { judgeFigure } from './figure.ts';
import { complaintIn, judgeQuery, queryUrl } from './query.ts';
import type { Finding, Rule, RuleVerdict } from './rule.ts';

/** What a rule says. */
interface Word {
  readonly source: string;
  readonly verdict: RuleVerdict;
  readonly said: string;
}

/** Milliseconds for an answer. */
const WITHIN = 10_000;
/** Who is asked may be better later, or sends us elsewhere: that says nothing of what was asked. */
const NO_WORD = [408, 425, 429];

/**
 * Rules on what others know, asked all at once. One that is out of its bounds is asked again before it
 * counts, because a figure may jump; one that cannot be answered says nothing.
 */
export class RuleAlarms {
  readonly #rules: readonly Rule[];
  readonly #token: string | undefined;
  readonly #http: HttpProbe;
  readonly #signal: AbortSignal;
  /** Rules that were out of their bounds when they were asked last. */
  readonly #suspects = new Set<Rule>();

  /** @param token sent as a bearer token with the rules that say so */
  constructor(rules: readonly Rule[], token: string | undefined, http: HttpProbe, signal: AbortSignal) {
    this.#rules = rules;
    this.#token = token;
    this.#http = http;
    this.#signal = signal;
  }

  /** @throws Failure `rule-invalid`, `rule-refused` */
  async ask(): Promise<Word[]> {
    return await Promise.all(
      this.#rules.map(async (rule) => ({
        source: rule.name,
        ...this.#confirmed(rule, await this.#ask(rule)),
      })),
    );
  }

  #confirmed(rule: Rule, finding: Finding): Finding {
    if (finding.verdict !== 'unwell') {
      this.#suspects.delete(rule);
      return finding;
    }
    if (this.#suspects.has(rule)) return finding;
    this.#suspects.add(rule);
    return { verdict: 'unknown', said: `${finding.said}; seen once so far` };
  }

  async #ask(rule: Rule): Promise<Finding> {
    const url = rule.kind === 'query' ? queryUrl(rule) : new URL(rule.url);
    const headers = rule.token ? { authorization: `Bearer ${this.#tokenFor(rule)}` } : {};
    const { result } = await this.#http.get({ url, headers, within: WITHIN }, this.#signal);
    return 'fault' in result
      ? { verdict: 'unknown', said: result.fault.message }
      : answered(rule, result.answer);
  }

  #tokenFor({ name }: Rule): string {
    if (this.#token !== undefined) return this.#token;
    throw fail('rule-refused', { message: `The rule ${name} says \`token: true\`, and there is no token.` });
  }
}

function answered(rule: Rule, answer: Answer): Finding {
  const { status } = answer;
  const isRight = rule.kind === 'query' ? status === 200 : isExpected(status, rule.status);
  if (!isRight) {
    const seen = `${status}, ${complaintIn(answer) ?? quote(answer.body)}`;
    if (status === 401 || status === 403)
      throw fail('rule-refused', { message: `The rule ${rule.name} is answered with ${seen}.` });
    if (isOurMistake(rule, status))
      throw fail('rule-invalid', { message: `The rule ${rule.name} is answered with ${seen}.` });
    if (rule.kind === 'query' || status < 400 || status >= 500 || NO_WORD.includes(status))
      return { verdict: 'unknown', said: `the status is ${seen}` };
  }
  if (rule.kind === 'figure') return judgeFigure(rule, answer);
  const finding = judgeQuery(rule, answer);
  if (finding !== undefined) return finding;
  throw fail('rule-invalid', {
    message: `The query of the rule ${rule.name} gives no figures: it must be an instant vector or a scalar.`,
  });
}

/** 400 is a query that cannot be read; 404 and 405 are no Prometheus at all. */
function isOurMistake(rule: Rule, status: number): boolean {
  return status === 400 || (rule.kind === 'query' && (status === 404 || status === 405));
}
