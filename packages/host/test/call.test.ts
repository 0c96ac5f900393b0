import { readFileSync } from 'node:fs';
import type { Call } from '@esteira/host';
import { callScript, callVariables, PHASES, PROGRAM, parseReply } from '@esteira/host';
import { describe, expect, test } from '@jest/globals';
import { assembleProgram, LONGEST_PROGRAM } from '../src/assemble.ts';
import { PATTERNS } from '../src/call.ts';

const call: Call = {
  phase: 'stage',
  environment: 'production',
  number: 7,
  release: 'abcdef0-0123456789ab',
  digest: '0123456789ab'.padEnd(64, '0'),
  bytes: 1234,
  entries: 56,
  envKeys: ['APP_KEY', 'DB_HOST'],
  services: { 'clinic-rooms.service': 30, 'clinic-worker@1.service': 90 },
};

describe('a call', () => {
  test('is variables only', () => {
    expect(callVariables(call)).toEqual({
      ESTEIRA_PHASE: 'stage',
      ESTEIRA_ENVIRONMENT: 'production',
      ESTEIRA_NUMBER: '7',
      ESTEIRA_RELEASE: 'abcdef0-0123456789ab',
      ESTEIRA_DIGEST: call.digest,
      ESTEIRA_BYTES: '1234',
      ESTEIRA_ENTRIES: '56',
      ESTEIRA_ENV_KEYS: 'APP_KEY,DB_HOST',
      ESTEIRA_SERVICES: 'clinic-rooms.service=30,clinic-worker@1.service=90',
    });
  });

  test('begins with the line that makes the agent run bash', () => {
    const script = callScript(call, 'echo program');
    expect(script[0]).toBe('#!/bin/bash');
    expect(script.at(-1)).toBe('echo program');
    expect(script).toContain("export ESTEIRA_RELEASE='abcdef0-0123456789ab'");
  });

  test.each<Partial<Call>>([
    { release: "x'; reboot; '" },
    { environment: 'Production' },
    { environment: '../staging' },
    { number: 0 },
    { number: 1.5 },
    { digest: 'abc' },
    { envKeys: ['APP KEY'] },
    { envKeys: ['$(id)'] },
    { services: { 'a b.service': 1 } },
    { services: { 'a.service': -1 } },
    { bytes: Number.NaN },
  ])('with %j is refused', (wrong) => {
    expect(() => callVariables({ ...call, ...wrong })).toThrow(/may not be/);
  });

  test('is checked by the same patterns on both sides', () => {
    const shell = readFileSync(new URL('../program/call.sh', import.meta.url), 'utf8');
    const release = /RELEASE_PATTERN='([^']+)'/.exec(PROGRAM)?.[1];
    const there = [...shell.matchAll(/^ {2}\[(ESTEIRA_[A-Z_]+)\]=(?:'([^']+)'|\$RELEASE_PATTERN)$/gm)].map(
      ([, name, pattern]) => [name, pattern ?? release],
    );
    const here = Object.entries(PATTERNS).map(([name, pattern]) => [name, pattern.source]);
    expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here));
  });
});

describe('the program', () => {
  test('is what its parts are, and fits into an SSM document', () => {
    expect(PROGRAM).toBe(assembleProgram());
    expect(PROGRAM.length).toBeLessThan(LONGEST_PROGRAM);
  });

  test.each(PHASES)('knows the phase %s', (phase) => {
    expect(PROGRAM).toMatch(new RegExp(`^${phase}\\(\\) \\{$`, 'm'));
  });

  test('answers only with codes that are documented', async () => {
    const { failures } = await import('@esteira/host');
    const used = new Set(
      [...PROGRAM.matchAll(/\b(host-[a-z]+(?:-[a-z]+)+)(?=[ :'])/g)].map(([, code]) => code),
    );
    used.delete('host-bundle-'); // a pattern, not a code
    expect([...used].filter((code) => !(String(code) in failures)).sort()).toEqual([]);
    expect(used.size).toBeGreaterThan(20);
  });
});

describe('a reply', () => {
  const ok = '{"v":1,"phase":"prove","ok":true,"live":"abcdef0-0123456789ab","proof":"web php"}';

  test('is the last line', () => {
    expect(parseReply(`chatter\n${ok}\n`)).toMatchObject({
      ok: true,
      live: 'abcdef0-0123456789ab',
      proof: 'web php',
    });
  });

  test.each([
    '',
    'chatter',
    `${ok}\nchatter`,
    ok.slice(0, -5),
    '{"v":2,"phase":"prove","ok":true,"live":""}',
    'null',
    '{"ok":true}',
  ])('%j is none', (stdout) => {
    expect(parseReply(stdout)).toBeUndefined();
  });
});
