import type { PurgeRequest } from '@esteira/edge';
import { KINDS, selectorsIn } from '@esteira/edge';
import type { Runtime } from '@esteira/kit';
import { markdown } from '@esteira/kit';
import type { Inputs } from './inputs.ts';
import type { Result } from './run.ts';

export const outputs = {
  purged: 'How many selectors Cloudflare accepted; everything counts as one.',
  requests: 'In how many requests.',
  plan: 'What was to be purged, as JSON: `{"requests":[{"kind","values"}…],"omitted"}`. Requests beyond 64 KB are only counted, under `omitted`.',
};

/** Characters of the `plan` output; all outputs of a job together may hold 1 MB. */
const PLAN_LIMIT = 64_000;
/** Lines of a list in the summary. */
const MOST_LINES = 1_000;

/** Also of a purge that failed: what was done before is what somebody has to know. */
export function report({ plan, outcome }: Result, inputs: Inputs, runtime: Runtime): void {
  const purged = outcome?.purged ?? [];
  const left = outcome?.left ?? [];
  runtime.output('purged', String(total(purged)));
  runtime.output('requests', String(purged.length));
  runtime.output('plan', planJson(plan));

  const heading = headingOf(inputs);
  const words = WORDS[inputs.mode];
  if (plan.length === 0) {
    runtime.summary.add(`${heading}: nothing to do`);
  } else if (inputs.dryRun) {
    runtime.log.info(`${words.would}: ${total(plan)}. Dry run: nothing was sent.`);
    runtime.summary.add(`${heading} (dry run: nothing was sent)`, ...section(words.would, plan));
  } else {
    const all = total(purged) + total(left);
    runtime.log.info(`${words.did}: ${total(purged)} of ${all}`);
    runtime.summary.add(heading, ...section(words.did, purged));
    if (left.length === 0) return;
    runtime.log.warning(`${words.not}: ${total(left)} of ${all}`);
    runtime.summary.add(...section(words.not, left));
  }
}

const WORDS = {
  purge: { did: 'Purged', would: 'Would be purged', not: 'Not purged' },
  invalidate: { did: 'Invalidated', would: 'Would be invalidated', not: 'Not invalidated' },
};

function headingOf({ zone, mode }: Inputs): string {
  return `### 🧹 ${mode === 'purge' ? 'Purge' : 'Invalidation'} of ${markdown.code(zone)}`;
}

/** A table by kind, and the whole list in a fold. */
function section(title: string, requests: readonly PurgeRequest[]): string[] {
  const rows = [...KINDS, 'everything' as const].flatMap((kind) => {
    const own = requests.filter((request) => request.kind === kind);
    return own.length === 0 ? [] : [[kind, String(total(own)), String(own.length)]];
  });
  if (rows.length === 0) return [`**${title}**: nothing`];
  const lines = requests.flatMap(namesIn);
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`);
  return [
    markdown.table([title, 'Selectors', 'Requests'], rows),
    lines.length === 0 ? '' : markdown.details(`${title}: the list`, markdown.fence(shown.join('\n'))),
  ];
}

function namesIn(request: PurgeRequest): string[] {
  return request.kind === 'everything' ? [] : request.values.map((value) => `${request.kind}: ${value}`);
}

function total(requests: readonly PurgeRequest[]): number {
  return requests.reduce((sum, request) => sum + selectorsIn(request), 0);
}

/** Always whole JSON: what does not fit is counted, not cut. */
function planJson(plan: readonly PurgeRequest[]): string {
  let size = 0;
  const requests = plan.filter((request) => {
    size += JSON.stringify(request).length + 1;
    return size <= PLAN_LIMIT;
  });
  return JSON.stringify({ requests, omitted: plan.length - requests.length });
}
