import { Failure } from '@esteira/kit';
import { fail } from './failures.ts';
import type { Host } from './host.ts';
import type { Answer } from './ports.ts';

/** Hosts that Systems Manager does not reach, or whose agents cannot do what is asked of them. */
export function unreachable(hosts: readonly Host[], outdated: readonly Host[] = []): Failure {
  const named = (some: readonly Host[]) => some.map((host) => `${host.name} (${host.id})`).join(', ');
  const silent = hosts.filter((host) => !outdated.includes(host));
  if (silent.length > 0) {
    return fail('fleet-not-managed', { message: `Systems Manager does not reach ${named(silent)}.` });
  }
  return fail('fleet-agent-old', { message: `The SSM agent is too old on ${named(hosts)}.` });
}

/** The failures among some answers as one, or none. Each keeps its host, message and evidence. */
export function combined(answers: ReadonlyMap<Host, Answer>): Failure | undefined {
  const failed = [...answers].flatMap(([host, answer]) =>
    answer.ok ? [] : [{ host, failure: answer.failure }],
  );
  const [first] = failed;
  if (first === undefined) return undefined;
  const alike = failed.every(({ failure }) => failure.code === first.failure.code);
  const { code, category, hint } = alike ? first.failure : gravest(failed.map(({ failure }) => failure));
  const names = failed.map(({ host }) => host.name).join(', ');
  const message =
    failed.length === 1 ? `${names}: ${first.failure.message}` : `${failed.length} hosts failed: ${names}.`;
  const evidence = failed
    .map(({ host, failure }) => evidenceOf(host, failure, failed.length > 1))
    .join('\n\n')
    .trim();
  const entry = { category, means: '', cure: hint };
  return new Failure(code, entry, { message, evidence: evidence || undefined, cause: first.failure.cause });
}

/** What somebody has to act upon comes before what may pass by itself. */
function gravest(failures: readonly Failure[]): Failure {
  const order = ['permission', 'usage', 'host', 'health', 'conflict', 'platform'];
  return failures.toSorted(
    (one, other) => order.indexOf(one.category) - order.indexOf(other.category),
  )[0] as Failure;
}

function evidenceOf(host: Host, failure: Failure, named: boolean): string {
  const head = named ? [`${host.name}: ${failure.message} [${failure.code}]`] : [];
  return [...head, ...(failure.evidence === undefined ? [] : [failure.evidence])].join('\n');
}
