import { readFileSync } from 'node:fs';
import { backupUnits } from '@esteira/host/config';
import { expect, test } from '@jest/globals';

const call = readFileSync(new URL('../program/backup/call.sh', import.meta.url), 'utf8');
const units = Object.entries(backupUnits());

test('each timer of the backups has its service', () => {
  const named = (ending: string) =>
    units.flatMap(([name]) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []));
  expect(named('.timer')).toEqual(['esteira-backup', 'esteira-backup-log']);
  expect(named('.service')).toEqual(named('.timer'));
});

test('they begin nothing but what the program lets a host begin by itself', () => {
  const alone = /^readonly CALL_ALONE='([a-z ]+)'$/m.exec(call)?.[1]?.split(' ');
  const begun = units.flatMap(([, text]) => /^Environment=ESTEIRA_PHASE=(.+)$/m.exec(text)?.[1] ?? []);
  expect(begun).toEqual(['backup', 'ship']);
  expect(alone).toEqual(expect.arrayContaining(begun));
});
