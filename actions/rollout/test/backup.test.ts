import { parseTargets } from '@esteira/fleet';
import { expect, test } from '@jest/globals';
import { backupBy } from '../src/backup.ts';

const backupHost = parseTargets('tag:Name=web-1');
const backupDocument = 'Esteira-clinic-production-backups';

test('the deployment that asks for it does not wait for its own lock', async () => {
  const orders: unknown[] = [];
  const backup = backupBy({ backupHost, backupDocument, wait: 1_500 }, async (...where) => ({
    backup: async (order) => {
      orders.push([...where, order]);
      return { id: '20261126T031500Z-1a2b', release: '' };
    },
  }));
  expect(await backup?.(7)).toBe('20261126T031500Z-1a2b');
  expect(orders).toEqual([[backupHost, backupDocument, { number: 7, wait: 2, timeout: 21_600 }]]);
});

test('none is made where none is asked for, and half a wish is refused before anything is done', () => {
  const never = async () => {
    throw new Error('Nobody is to be asked.');
  };
  expect(backupBy({ backupHost: undefined, backupDocument: undefined, wait: 0 }, never)).toBeUndefined();
  expect(() => backupBy({ backupHost, backupDocument: undefined, wait: 0 }, never)).toThrow(
    'backup-document',
  );
  expect(() => backupBy({ backupHost: undefined, backupDocument, wait: 0 }, never)).toThrow('backup-host');
});
