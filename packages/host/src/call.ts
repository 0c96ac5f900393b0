import { fail } from './failures.ts';

export const PHASES = [
  'inspect',
  'stage',
  'migrate',
  'activate',
  'prove',
  'contract',
  'revert',
  'prune',
  'converge',
  'join',
  'guard',
] as const;
export type Phase = (typeof PHASES)[number];

/** One call of the host's program. Never a secret: SSM keeps what it is told for thirty days. */
export interface Call {
  readonly phase: Phase;
  readonly environment: string;
  /** The deployment, and its fencing token. */
  readonly number?: number | undefined;
  readonly release?: string | undefined;
  readonly base?: string | undefined;
  readonly digest?: string | undefined;
  /** Size of the tree, bytes. */
  readonly bytes?: number | undefined;
  readonly entries?: number | undefined;
  readonly envKeys?: readonly string[] | undefined;
  /** Unit → drain time, seconds. */
  readonly services?: Readonly<Record<string, number>> | undefined;
  /** Seconds. */
  readonly timeout?: number | undefined;
  /** Seconds to prove the release in which an activation ends. */
  readonly prove?: number | undefined;
  /** Seconds for what the host was given to end, where it has left the balancer. */
  readonly quiet?: number | undefined;
  /** Whether the host may be drained: then it posts a guard, which rejoins should nobody else see to it. */
  readonly guard?: boolean | undefined;
}

const RELEASE = /^[0-9a-f]{7}-[0-9a-f]{12}$/;
/** The same as in program/call.sh: a test holds the two together. */
export const PATTERNS: Readonly<Record<string, RegExp>> = {
  ESTEIRA_PHASE: new RegExp(`^(${PHASES.join('|')})$`),
  ESTEIRA_ENVIRONMENT: /^[a-z0-9][a-z0-9-]{0,38}$/,
  ESTEIRA_NUMBER: /^[1-9][0-9]{0,8}$/,
  ESTEIRA_RELEASE: RELEASE,
  ESTEIRA_BASE: RELEASE,
  ESTEIRA_DIGEST: /^[0-9a-f]{64}$/,
  ESTEIRA_BYTES: /^[0-9]{1,13}$/,
  ESTEIRA_ENTRIES: /^[0-9]{1,9}$/,
  ESTEIRA_ENV_KEYS: /^[A-Za-z_][A-Za-z0-9_]*(,[A-Za-z_][A-Za-z0-9_]*)*$/,
  ESTEIRA_SERVICES: /^[A-Za-z0-9:_.@-]+=[0-9]{1,5}(,[A-Za-z0-9:_.@-]+=[0-9]{1,5})*$/,
  ESTEIRA_TIMEOUT: /^[0-9]{1,5}$/,
  ESTEIRA_PROVE: /^[0-9]{1,5}$/,
  ESTEIRA_QUIET: /^[0-9]{1,5}$/,
  ESTEIRA_GUARD: /^yes$/,
};

/**
 * The environment of a call. Checked here as on the host: nothing unchecked is ever put into a script.
 * @throws Failure `host-call-invalid`
 */
export function callVariables(call: Call): Record<string, string> {
  const services = Object.entries(call.services ?? {}).map(([unit, drain]) => `${unit}=${drain}`);
  const variables = {
    ESTEIRA_PHASE: call.phase,
    ESTEIRA_ENVIRONMENT: call.environment,
    ESTEIRA_NUMBER: call.number,
    ESTEIRA_RELEASE: call.release,
    ESTEIRA_BASE: call.base,
    ESTEIRA_DIGEST: call.digest,
    ESTEIRA_BYTES: call.bytes,
    ESTEIRA_ENTRIES: call.entries,
    ESTEIRA_ENV_KEYS: call.envKeys?.join(','),
    ESTEIRA_SERVICES: services.join(','),
    ESTEIRA_TIMEOUT: call.timeout,
    ESTEIRA_PROVE: call.prove,
    ESTEIRA_QUIET: call.quiet,
    ESTEIRA_GUARD: call.guard === true ? 'yes' : undefined,
  };
  return checked(variables, PATTERNS);
}

/**
 * What a program is called with: each value must match its pattern, and what has none is left out.
 * @throws Failure `host-call-invalid`
 */
export function checked(
  variables: Readonly<Record<string, string | number | undefined>>,
  patterns: Readonly<Record<string, RegExp>>,
): Record<string, string> {
  const given = Object.entries(variables)
    .map(([name, value]) => [name, String(value ?? '')] as const)
    .filter(([, value]) => value !== '');
  for (const [name, value] of given) {
    if (!patterns[name]?.test(value)) {
      throw fail('host-call-invalid', { message: `${name} may not be \`${value}\`.` });
    }
  }
  return Object.fromEntries(given);
}

/** The lines of an inline command: the agent joins them into a script, and honours its first line. */
export function callScript(call: Call, program: string): string[] {
  // Every value matched a pattern without quotes, so quotes hold it.
  const exports = Object.entries(callVariables(call)).map(([name, value]) => `export ${name}='${value}'`);
  return ['#!/bin/bash', ...exports, program];
}
