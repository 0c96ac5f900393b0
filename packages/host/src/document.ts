import { gzipSync } from 'node:zlib';
import type { BackupCall, BackupPhase } from './backup-call.ts';
import { BACKUP_PATTERNS, backupVariables, oneOf } from './backup-call.ts';
import type { Call } from './call.ts';
import { callScript, callVariables, PATTERNS } from './call.ts';
import { PROGRAM } from './program.ts';
import type { Reply } from './reply.ts';
import { PROTOCOL } from './reply.ts';

/** What Run Command is told to run: a document, and the values of its parameters. */
export interface Errand {
  readonly document: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** Puts a call into the words of a document. */
export type Carriage = (call: Call) => Errand;

/** The first agent that hands parameters over as environment variables. */
export const OLDEST_AGENT = '3.3.2746.0';

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/documents.html */
export const LARGEST_DOCUMENT = 64 * 1024;

/** What no call can do without; every other parameter may be left out. */
const REQUIRED = 'ESTEIRA_PHASE';

/** The whole program travels with each call, in AWS's own document, which runs whatever it is given. */
export const inline: Carriage = (call) => ({
  document: 'AWS-RunShellScript',
  parameters: { commands: callScript(call, PROGRAM) },
});

/** Only the call travels: the account's own document holds the program, and runs nothing else. */
export const pinned =
  (document: string): Carriage =>
  (call) => ({ document, parameters: parametersOf(callVariables(call)) });

/** A call of the program that backs up; it only ever travels to a document of the account's own. */
export function backupErrand(document: string, call: BackupCall): Errand {
  return { document, parameters: parametersOf(backupVariables(call)) };
}

function parametersOf(variables: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(variables).map(([variable, value]) => [parameterOf(variable), [value]]),
  );
}

/** `ESTEIRA_ENV_KEYS` is `envKeys` in the document: names of parameters are letters and digits. */
function parameterOf(variable: string): string {
  const words = variable.replace(/^ESTEIRA_/, '').toLowerCase();
  return words.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The program that deploys, as a document. */
export function hostDocument(program: string) {
  return documentOf({
    description: 'Esteira: one phase of a deployment. Runs its own program and nothing else.',
    step: 'esteiraHost',
    patterns: PATTERNS,
    program,
  });
}

/**
 * The program that backs up, as a document for some of its phases. It is longer than a document may be, so it
 * travels packed: packages/host/esteira-backup is the same to read.
 */
export function backupDocument(program: string, phases: readonly BackupPhase[]) {
  const packed = gzipSync(program, { level: 9 })
    .toString('base64')
    .replace(/.{1,100}/g, '$&\n');
  return documentOf({
    description: `Esteira: backups: ${phases.join(', ')}. Runs its own program and nothing else.`,
    step: 'esteiraBackup',
    patterns: { ...BACKUP_PATTERNS, [REQUIRED]: oneOf(phases) },
    program: `exec bash <(base64 --decode <<'PROGRAM' | gzip --decompress\n${packed}PROGRAM\n)\n`,
  });
}

interface Contents {
  readonly description: string;
  readonly step: string;
  readonly patterns: Readonly<Record<string, RegExp>>;
  readonly program: string;
}

/**
 * An account's own document. Its parameters reach the program as environment variables, `SSM_` and their
 * name, and are never part of its text: nothing that is sent can become a command.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html
 */
function documentOf({ description, step, patterns, program }: Contents) {
  return {
    schemaVersion: '2.2',
    description,
    parameters: {
      ...Object.fromEntries(
        Object.entries(patterns).map(([variable, pattern]) => [
          parameterOf(variable),
          parameter(pattern.source, variable === REQUIRED),
        ]),
      ),
      // Not for the shell: the agent itself reads it, in whatever version.
      executionTimeout: { type: 'String', default: '3600', allowedPattern: '^[0-9]{1,6}$' },
    },
    mainSteps: [
      {
        action: 'aws:runShellScript',
        name: step,
        precondition: { StringEquals: ['platformType', 'Linux'] },
        inputs: { timeoutSeconds: '{{ executionTimeout }}', runCommand: [preambleOf(patterns), program] },
      },
    ],
  };
}

function parameter(pattern: string, required: boolean) {
  const common = { type: 'String', interpolationType: 'ENV_VAR' };
  if (required) return { ...common, allowedPattern: pattern };
  return { ...common, default: '', allowedPattern: `^$|${pattern}` };
}

/** An agent that does not know ENV_VAR leaves the variables out, and says nothing of it. */
const TOO_OLD: Reply = {
  v: PROTOCOL,
  phase: '',
  ok: false,
  code: 'host-agent-old',
  message: `The SSM agent of this host is older than ${OLDEST_AGENT}: it does not hand over what the program was called with.`,
  step: '',
};

const preambleOf = (patterns: Contents['patterns']) => `#!/bin/bash
# What the program is called with comes in environment variables, never in this text.
if [[ -z \${SSM_phase-} ]]; then
  printf '%s\\n' '${JSON.stringify(TOO_OLD)}'
  exit 1
fi
${Object.keys(patterns)
  .map((variable) => `export ${variable}="\${SSM_${parameterOf(variable)}-}"`)
  .join('\n')}`;
