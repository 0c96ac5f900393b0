import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BackupCall, Call } from '@esteira/host';
import {
  BACKING_UP,
  backupDocument,
  backupErrand,
  hostDocument,
  inline,
  LARGEST_DOCUMENT,
  OLDEST_AGENT,
  PROGRAM,
  parseReply,
  pinned,
  RESTORING,
} from '@esteira/host';
import { describe, expect, test } from '@jest/globals';
import { assembleBackupProgram } from '../src/assemble.ts';
import { BACKUP_PATTERNS } from '../src/backup-call.ts';
import { PATTERNS } from '../src/call.ts';
import { foreignProtocol, PROTOCOL } from '../src/reply.ts';

const committed = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const BACKUP_PROGRAM = assembleBackupProgram();

const call: Call = {
  phase: 'stage',
  environment: 'production',
  number: 7,
  release: 'abcdef0-0123456789ab',
  envKeys: ['APP_KEY', 'DB_HOST'],
};
const backup: BackupCall = {
  phase: 'backup',
  environment: 'production',
  number: 7,
  wait: 600,
  accept: ['shrunk', 'release'],
};
const restore: BackupCall = {
  phase: 'restore',
  environment: 'production',
  backup: '20261126T125100Z-1a2b',
  target: 'environment',
  confirm: 'production',
  until: '2026-11-26T14:30:00Z',
  files: true,
};

const DOCUMENTS = {
  deploys: { document: hostDocument(PROGRAM), patterns: PATTERNS, errand: pinned('x')(call) },
  'backs up': {
    document: backupDocument(BACKUP_PROGRAM, BACKING_UP),
    patterns: BACKUP_PATTERNS,
    errand: backupErrand('x', backup),
  },
  restores: {
    document: backupDocument(BACKUP_PROGRAM, RESTORING),
    patterns: BACKUP_PATTERNS,
    errand: backupErrand('x', restore),
  },
};
type Content = ReturnType<typeof hostDocument>;

const textOf = ({ mainSteps }: Content) => mainSteps[0]?.inputs.runCommand ?? [];
const parametersOf = ({ parameters }: Content) =>
  parameters as Readonly<Record<string, { allowedPattern: string; default?: string }>>;
/** Those that carry a call. */
const namesOf = ({ parameters }: Content) =>
  Object.keys(parameters).filter((name) => name !== 'executionTimeout');

/** What a script prints that gets such variables of the agent. */
function printed(script: string, variables: Record<string, string> = {}): string {
  try {
    const env = { PATH: '/usr/bin:/bin', ...variables };
    return execFileSync('bash', ['-c', script], { env, stdio: ['ignore', 'pipe', 'inherit'] }).toString();
  } catch (error) {
    return (error as { stdout: Buffer }).stdout.toString();
  }
}

/** What the preamble of a document makes of an environment, in front of a program that prints one. */
const ran = (document: Content, variables: Record<string, string>) =>
  printed(`${textOf(document)[0]}\nenv | grep ^ESTEIRA_ | sort\n`, variables);

describe.each(Object.entries(DOCUMENTS))('the document that %s', (_, { document, patterns, errand }) => {
  const parameters = parametersOf(document);

  test('fits into what Systems Manager takes, with the whole program in it', () => {
    expect(JSON.stringify(document, null, 2).length).toBeLessThan(LARGEST_DOCUMENT);
  });

  test('has a parameter for each variable of a call, which only comes as a variable', () => {
    const { executionTimeout, ...others } = document.parameters;
    expect(Object.keys(others)).toHaveLength(Object.keys(patterns).length);
    for (const each of Object.values(others)) expect(each).toMatchObject({ interpolationType: 'ENV_VAR' });
    expect(executionTimeout).not.toHaveProperty('interpolationType');
    // https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-syntax-data-elements-parameters.html
    for (const name of Object.keys(document.parameters)) expect(name).toMatch(/^[a-zA-Z0-9]+$/);
  });

  test('puts no value into its text: nothing is interpolated but the timeout, which is no shell', () => {
    const interpolated = JSON.stringify(document).match(/\{\{.*?\}\}/g);
    expect(interpolated).toEqual(['{{ executionTimeout }}']);
  });

  test('takes what a call may have, and may leave out all but the phase', () => {
    const required = Object.keys(parameters).filter((name) => parameters[name]?.default === undefined);
    expect(required).toEqual(['phase']);
    for (const { allowedPattern, default: fallback } of Object.values(parameters)) {
      if (fallback !== undefined) expect(fallback).toMatch(new RegExp(allowedPattern));
    }
    for (const [name, [value]] of Object.entries(errand.parameters)) {
      expect(value).toMatch(new RegExp(parameters[name]?.allowedPattern ?? '$^'));
    }
  });

  test('hands each parameter over under the name that the program knows', () => {
    const names = namesOf(document);
    const given = Object.fromEntries(names.map((name) => [`SSM_${name}`, `of ${name}`]));
    const wanted = Object.keys(patterns).map((variable, at) => `${variable}=of ${names[at]}`);
    expect(ran(document, given).trimEnd().split('\n')).toEqual(wanted.toSorted());
  });

  test('refuses an agent that hands nothing over, with a reply', () => {
    expect(parseReply(ran(document, {}))).toMatchObject({
      ok: false,
      code: 'host-agent-old',
      message: expect.stringContaining(OLDEST_AGENT),
    });
  });
});

describe('the document that deploys', () => {
  const { document } = DOCUMENTS.deploys;

  test('has the program as it is', () => {
    expect(textOf(document)[1]).toBe(PROGRAM);
  });

  test.each([
    ['phase', 'stage; reboot'],
    ['phase', ''],
    ['environment', '../staging'],
    ['envKeys', '$(id)'],
    ['release', "abcdef0-0123456789ab'"],
    ['release', 'abcdef0-0123456789ab\nx'],
    ['number', '0'],
    ['executionTimeout', '60; id'],
  ])('does not take %s: %j', (name, value) => {
    expect(value).not.toMatch(new RegExp(parametersOf(document)[name]?.allowedPattern ?? ''));
  });

  test('is committed as it is generated', () => {
    expect(JSON.parse(committed('esteira-host.json'))).toEqual(document);
  });

  test('names what is not given, as nothing', () => {
    expect(ran(document, { SSM_phase: 'stage', SSM_envKeys: 'A,B' }).split('\n')).toEqual(
      expect.arrayContaining(['ESTEIRA_PHASE=stage', 'ESTEIRA_ENV_KEYS=A,B', 'ESTEIRA_RELEASE=']),
    );
  });

  test('takes values as they are, whatever they hold', () => {
    expect(ran(document, { SSM_phase: '$(id) `id` "; id; \'' })).toContain(
      'ESTEIRA_PHASE=$(id) `id` "; id; \'\n',
    );
  });

  test('lets nothing of the agent’s own environment through', () => {
    expect(ran(document, { SSM_phase: 'stage', ESTEIRA_RELEASE: 'stranger' })).toContain(
      'ESTEIRA_RELEASE=\n',
    );
  });
});

describe.each([
  ['backs up', DOCUMENTS['backs up'].document, BACKING_UP, ['restore']],
  ['restores', DOCUMENTS.restores.document, RESTORING, ['verify', 'ship']],
] as const)('of the phases, the document that %s', (_, document, phases, others) => {
  const pattern = new RegExp(parametersOf(document)['phase']?.allowedPattern ?? '');
  const [preamble, program = ''] = textOf(document);

  test.each(phases)('lets through %s', (phase) => {
    expect(phase).toMatch(pattern);
  });

  test.each([...others, '', `${phases[0]}\n${others[0]}`, `${phases[0]}|${others[0]}`, `${phases[0]}; id`])(
    'does not let through %j',
    (phase) => {
      expect(phase).not.toMatch(pattern);
    },
  );

  test('unpacks to the program that is there to be read', () => {
    const shown = program.replace('exec bash', 'exec cat');
    expect(printed(shown)).toBe(committed('esteira-backup'));
    expect(committed('esteira-backup')).toBe(BACKUP_PROGRAM);
  });

  test('runs it, and it looks at its call by itself', () => {
    expect(parseReply(printed(`${preamble}\n${program}`, { SSM_phase: 'reboot' }))).toMatchObject({
      ok: false,
      code: 'host-call-invalid',
    });
  });
});

describe('a call', () => {
  test('by the account’s document is its values and nothing else', () => {
    expect(pinned('Esteira-clinic')(call)).toEqual({
      document: 'Esteira-clinic',
      parameters: {
        phase: ['stage'],
        environment: ['production'],
        number: ['7'],
        release: ['abcdef0-0123456789ab'],
        envKeys: ['APP_KEY,DB_HOST'],
      },
    });
  });

  test('without one brings the program along', () => {
    const { document: name, parameters: given } = inline(call);
    expect(name).toBe('AWS-RunShellScript');
    expect(given['commands']?.at(-1)).toBe(PROGRAM);
  });

  test('is checked before it is sent', () => {
    expect(() => pinned('x')({ ...call, environment: '../staging' })).toThrow(/may not be/);
    expect(() => backupErrand('x', { ...restore, backup: '../staging' })).toThrow(/may not be/);
  });

  test('for a restore is its values and nothing else', () => {
    expect(backupErrand('Esteira-clinic-restore', restore)).toEqual({
      document: 'Esteira-clinic-restore',
      parameters: {
        phase: ['restore'],
        environment: ['production'],
        backup: ['20261126T125100Z-1a2b'],
        target: ['environment'],
        confirm: ['production'],
        until: ['2026-11-26T14:30:00Z'],
        files: ['yes'],
      },
    });
  });
});

describe('a reply of another protocol', () => {
  test('is told from none', () => {
    expect(foreignProtocol('{"v":2,"phase":"prove","ok":true,"live":""}')).toBe(2);
    expect(foreignProtocol('{"v":1,"phase":"prove","ok":true,"live":""}')).toBeUndefined();
    expect(foreignProtocol('chatter')).toBeUndefined();
  });

  test.each([PROGRAM, BACKUP_PROGRAM])('is known by the version that the program itself says', (program) => {
    expect(program).toContain(`readonly PROGRAM_VERSION=${PROTOCOL}\n`);
  });
});
