import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Call } from '@esteira/host';
import {
  hostDocument,
  inline,
  LARGEST_DOCUMENT,
  OLDEST_AGENT,
  PROGRAM,
  parseReply,
  pinned,
} from '@esteira/host';
import { describe, expect, test } from '@jest/globals';
import { PATTERNS } from '../src/call.ts';
import { foreignProtocol, PROTOCOL } from '../src/reply.ts';

const document = hostDocument(PROGRAM);
const committed = readFileSync(new URL('../esteira-host.json', import.meta.url), 'utf8');
const [preamble = '', program = ''] = document.mainSteps[0]?.inputs.runCommand ?? [];
const parameters: Readonly<Record<string, { allowedPattern: string; default?: string }>> =
  document.parameters;

const call: Call = {
  phase: 'stage',
  environment: 'production',
  number: 7,
  release: 'abcdef0-0123456789ab',
  envKeys: ['APP_KEY', 'DB_HOST'],
};

/** What the preamble makes of an environment, in front of a program that prints one. */
function ran(variables: Record<string, string>): string {
  const script = `${preamble}\nenv | grep ^ESTEIRA_ | sort\n`;
  try {
    const env = { PATH: '/usr/bin:/bin', ...variables };
    return execFileSync('bash', ['-c', script], { env, stdio: ['ignore', 'pipe', 'inherit'] }).toString();
  } catch (error) {
    return (error as { stdout: Buffer }).stdout.toString();
  }
}

describe('the document', () => {
  test('fits into what Systems Manager takes, with the whole program in it', () => {
    expect(committed.length).toBeLessThan(LARGEST_DOCUMENT);
    expect(program).toBe(PROGRAM);
  });

  test('has a parameter for each variable of a call, which only comes as a variable', () => {
    const { executionTimeout, ...others } = document.parameters;
    expect(Object.keys(others)).toHaveLength(Object.keys(PATTERNS).length);
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
    for (const [name, [value]] of Object.entries(pinned('x')(call).parameters)) {
      expect(value).toMatch(new RegExp(parameters[name]?.allowedPattern ?? '$^'));
    }
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
    expect(value).not.toMatch(new RegExp(parameters[name]?.allowedPattern ?? ''));
  });

  test('is committed as it is generated', () => {
    expect(JSON.parse(committed)).toEqual(document);
  });
});

describe('its preamble', () => {
  test('hands parameters over under the names that the program knows', () => {
    expect(ran({ SSM_phase: 'stage', SSM_envKeys: 'A,B' }).split('\n')).toEqual(
      expect.arrayContaining(['ESTEIRA_PHASE=stage', 'ESTEIRA_ENV_KEYS=A,B', 'ESTEIRA_RELEASE=']),
    );
  });

  test('takes values as they are, whatever they hold', () => {
    expect(ran({ SSM_phase: '$(id) `id` "; id; \'' })).toContain('ESTEIRA_PHASE=$(id) `id` "; id; \'\n');
  });

  test('lets nothing of the agent’s own environment through', () => {
    expect(ran({ SSM_phase: 'stage', ESTEIRA_RELEASE: 'stranger' })).toContain('ESTEIRA_RELEASE=\n');
  });

  test('refuses an agent that hands nothing over, with a reply', () => {
    expect(parseReply(ran({}))).toMatchObject({
      ok: false,
      code: 'host-agent-old',
      message: expect.stringContaining(OLDEST_AGENT),
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
  });
});

describe('a reply of another protocol', () => {
  test('is told from none', () => {
    expect(foreignProtocol('{"v":2,"phase":"prove","ok":true,"live":""}')).toBe(2);
    expect(foreignProtocol('{"v":1,"phase":"prove","ok":true,"live":""}')).toBeUndefined();
    expect(foreignProtocol('chatter')).toBeUndefined();
  });

  test('is known by the version that the program itself says', () => {
    expect(PROGRAM).toContain(`readonly PROGRAM_VERSION=${PROTOCOL}\n`);
  });
});
