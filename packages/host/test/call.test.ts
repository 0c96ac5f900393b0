import { readFileSync } from 'node:fs';
import type { BackupCall, Call } from '@esteira/host';
import {
  backupVariables,
  callScript,
  callVariables,
  failures,
  PHASES,
  PROGRAM,
  parseReply,
} from '@esteira/host';
import { describe, expect, test } from '@jest/globals';
import { assembleBackupProgram, assembleProgram, LONGEST_PROGRAM } from '../src/assemble.ts';
import { BACKUP_PATTERNS, BACKUP_PHASES } from '../src/backup-call.ts';
import { backupEntries } from '../src/backup-failures.ts';
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

  test.each<Partial<BackupCall>>([
    { environment: '../staging' },
    { backup: '20261126T125100Z-1a2b/../..' },
    { backup: '*' },
    { number: 0 },
    { wait: -1 },
    { confirm: "production'; reboot; '" },
    { until: '2026-11-26' },
    { until: '$(id)' },
  ])('for a backup with %j is refused', (wrong) => {
    expect(() => backupVariables({ phase: 'restore', environment: 'production', ...wrong })).toThrow(
      /may not be/,
    );
  });

  test.each([
    ['call.sh', PATTERNS],
    ['backup/call.sh', BACKUP_PATTERNS],
  ])('is checked by the same patterns on both sides: %s', (file, patterns) => {
    const shell = readFileSync(new URL(`../program/${file}`, import.meta.url), 'utf8');
    const release = /RELEASE_PATTERN='([^']+)'/.exec(PROGRAM)?.[1];
    const there = [...shell.matchAll(/^ {2}\[(ESTEIRA_[A-Z_]+)\]=(?:'([^']+)'|\$RELEASE_PATTERN)$/gm)].map(
      ([, name, pattern]) => [name, pattern ?? release],
    );
    const here = Object.entries(patterns).map(([name, pattern]) => [name, pattern.source]);
    expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here));
  });
});

/** Every code that a program can answer with. */
function codesIn(program: string): string[] {
  const found = program.matchAll(/(?<![\w-])(?:host|backup)(?:-[a-z]+)+(?![\w-])/g);
  return [...new Set([...found].map(([code]) => code))].toSorted();
}

describe('the program', () => {
  test('is what its parts are, and fits into an SSM document', () => {
    expect(PROGRAM).toBe(assembleProgram());
    expect(PROGRAM.length).toBeLessThan(LONGEST_PROGRAM);
  });

  test.each(PHASES)('knows the phase %s', (phase) => {
    expect(PROGRAM).toMatch(new RegExp(`^${phase}\\(\\) \\{$`, 'm'));
  });

  test('answers only with codes that are documented', () => {
    const used = codesIn(PROGRAM);
    expect(used.filter((code) => !(code in failures))).toEqual([]);
    expect(used.length).toBeGreaterThan(20);
  });
});

describe('the program of the backups', () => {
  const program = assembleBackupProgram();

  test.each(BACKUP_PHASES)('knows the phase %s', (phase) => {
    expect(program).toMatch(new RegExp(`^${phase}\\(\\) \\{$`, 'm'));
  });

  test('answers only with codes that are documented, and with each of them', () => {
    const used = codesIn(program);
    expect(used.filter((code) => !(code in failures))).toEqual([]);
    expect(used.filter((code) => code.startsWith('backup-'))).toEqual(Object.keys(backupEntries).toSorted());
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
