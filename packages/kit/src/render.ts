import { type Failure, isFailure, messageOf } from './failure.ts';
import { fail } from './failures.ts';
import * as markdown from './markdown.ts';

const DOCS = 'https://github.com/esteira/esteira/blob/v1/docs/errors.md';

/** Whatever was thrown, as a documented failure: the unknown becomes `unexpected`, with its stack. */
export function asFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  const evidence = error instanceof Error ? error.stack : undefined;
  return fail('unexpected', { message: messageOf(error), evidence, cause: causeOf(error) });
}

/** For the job's log: message, hint, causes, evidence; a line each, evidence last. */
export function failureLines(failure: Failure): string[] {
  return [
    `${failure.message} [${failure.code}]`,
    `What to do: ${failure.hint}`,
    ...causes(failure).map((cause) => `Because: ${cause}`),
    ...(failure.evidence === undefined ? [] : ['Evidence:', ...indented(failure.evidence)]),
    `More: ${DOCS}#${failure.code}`,
  ];
}

/** The same for the job's summary. */
export function failureMarkdown(failure: Failure): string {
  return [
    `**${markdown.plain(failure.message)}** ([\`${failure.code}\`](${DOCS}#${failure.code}))`,
    `What to do: ${markdown.plain(failure.hint)}`,
    ...causes(failure).map((cause) => `Because: ${markdown.plain(cause)}`),
    ...(failure.evidence === undefined ? [] : [markdown.fence(failure.evidence)]),
  ].join('\n\n');
}

function causes(error: Error): string[] {
  const chain: string[] = [];
  for (let cause = error.cause; cause !== undefined && chain.length < 8; cause = causeOf(cause)) {
    chain.push(messageOf(cause));
  }
  return chain;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}
