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
  (call) => ({ document, parameters: callParameters(call) });

function callParameters(call: Call): Record<string, string[]> {
  const variables = Object.entries(callVariables(call));
  return Object.fromEntries(variables.map(([variable, value]) => [parameterOf(variable), [value]]));
}

/** `ESTEIRA_ENV_KEYS` is `envKeys` in the document: names of parameters are letters and digits. */
function parameterOf(variable: string): string {
  const words = variable.replace(/^ESTEIRA_/, '').toLowerCase();
  return words.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The account's own document. Its parameters reach the program as environment variables, `SSM_` and their
 * name, and are never part of its text: nothing that is sent can become a command.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html
 */
export function hostDocument(program: string) {
  return {
    schemaVersion: '2.2',
    description: 'Esteira: one phase of a deployment. Runs its own program and nothing else.',
    parameters: {
      ...Object.fromEntries(
        Object.entries(PATTERNS).map(([variable, pattern]) => [
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
        name: 'esteiraHost',
        precondition: { StringEquals: ['platformType', 'Linux'] },
        inputs: { timeoutSeconds: '{{ executionTimeout }}', runCommand: [PREAMBLE, program] },
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

const PREAMBLE = `#!/bin/bash
# What the program is called with comes in environment variables, never in this text.
if [[ -z \${SSM_phase-} ]]; then
  printf '%s\\n' '${JSON.stringify(TOO_OLD)}'
  exit 1
fi
${Object.keys(PATTERNS)
  .map((variable) => `export ${variable}="\${SSM_${parameterOf(variable)}-}"`)
  .join('\n')}`;
