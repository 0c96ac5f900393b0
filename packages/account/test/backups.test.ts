import { describe, expect, test } from '@jest/globals';
import {
  admits,
  BACKUPS,
  BUCKET,
  backups,
  backupsOf,
  documentArn,
  EVERYBODY,
  instanceArn,
  may,
} from './account.ts';
import {
  BACKUP_DOCUMENT,
  BUNDLE,
  DATA,
  DATA_HOST,
  DUMP_MARK,
  dataOf,
  MANIFEST,
  manifestOf,
  OURS,
  once,
  part,
  RDS_INSTANCE,
  RECORD,
  RESTORE_DOCUMENT,
  replacing,
  SNAPSHOT,
  snapshotOf,
  VERIFIED,
  verifiedOf,
  whole,
} from './requests.ts';

/** What becomes of backups when somebody takes over who may touch them. */

describe('a host that backs up', () => {
  const host = 'backing-up host';

  test('cannot delete or overwrite a backup, whole or in parts', () => {
    for (const key of [MANIFEST, ...DATA]) {
      expect(may(host, 's3:PutObject', key, whole)).toBe(false);
      expect(may(host, 's3:PutObject', key, replacing)).toBe(false);
      expect(may(host, 's3:DeleteObject', key)).toBe(false);
      expect(may(host, 's3:DeleteObjectVersion', key)).toBe(false);
    }
  });

  test('cannot read or add to the backups of another environment', () => {
    for (const key of [manifestOf('production-2'), ...dataOf('staging')]) {
      expect(may(host, 's3:GetObject', key)).toBe(false);
      expect(may(host, 's3:PutObject', key, once)).toBe(false);
    }
  });

  test('cannot read the records of another environment, whose names it may list', () => {
    for (const name of ['lock', 'current', 'dump']) {
      expect(may(host, 's3:GetObject', `${BUCKET}/environments/staging/${name}.json`)).toBe(false);
    }
  });

  test('cannot write a record but the mark of a dump, nor a bundle', () => {
    for (const key of [RECORD, `${BUCKET}/environments/production/current.json`, `${BUNDLE}.json`]) {
      expect(may(host, 's3:PutObject', key, once)).toBe(false);
      expect(may(host, 's3:PutObject', key, replacing)).toBe(false);
    }
    expect(may(host, 's3:PutObject', DUMP_MARK.replace('production', 'staging'), once)).toBe(false);
    expect(may(host, 's3:DeleteObject', DUMP_MARK)).toBe(false);
  });

  test('cannot have another host work', () => {
    expect(may(host, 'ssm:SendCommand', BACKUP_DOCUMENT)).toBe(false);
    expect(may(host, 'ssm:SendCommand', RESTORE_DOCUMENT)).toBe(false);
    expect(may(host, 'ssm:SendCommand', instanceArn('i-2'), DATA_HOST)).toBe(false);
  });
});

describe.each(['backup', 'restore'] as const)('the %s role', (role) => {
  test('cannot read a dump, a file or a log', () => {
    for (const key of DATA) {
      expect(may(role, 's3:GetObject', key)).toBe(false);
      expect(may(role, 's3:GetObjectVersion', key)).toBe(false);
    }
  });

  test('cannot add, delete or overwrite a backup', () => {
    for (const key of [MANIFEST, ...DATA]) {
      for (const how of [whole, once, part, replacing])
        expect(may(role, 's3:PutObject', key, how)).toBe(false);
      expect(may(role, 's3:DeleteObject', key)).toBe(false);
      expect(may(role, 's3:DeleteObjectVersion', key)).toBe(false);
    }
    expect(may(role, 's3:DeleteObject', VERIFIED)).toBe(false);
  });

  test('cannot send another document, nor reach a host of another tag', () => {
    for (const name of [
      'AWS-RunShellScript',
      'Esteira-clinic-production',
      'Esteira-clinic-staging-backups',
    ]) {
      expect(may(role, 'ssm:SendCommand', documentArn(name))).toBe(false);
    }
    expect(may(role, 'ssm:SendCommand', instanceArn('i-1'))).toBe(false);
    expect(may(role, 'ssm:SendCommand', instanceArn('i-1'), OURS)).toBe(false);
    for (const own of [BACKUP_DOCUMENT, RESTORE_DOCUMENT]) {
      expect(may(role, 'ssm:UpdateDocument', own)).toBe(false);
    }
    expect(may(role, 'ec2:CreateTags', instanceArn('i-1'))).toBe(false);
  });

  test('cannot read or write what is said of the backups of another environment', () => {
    for (const key of ['staging', 'production-2'].flatMap((name) => [manifestOf(name), verifiedOf(name)])) {
      expect(may(role, 's3:GetObject', key)).toBe(false);
      expect(may(role, 's3:PutObject', key, once)).toBe(false);
    }
  });

  test('cannot read or write the releases', () => {
    for (const key of [RECORD, DUMP_MARK, `${BUNDLE}.json`]) {
      expect(may(role, 's3:GetObject', key)).toBe(false);
      expect(may(role, 's3:PutObject', key, once)).toBe(false);
    }
  });
});

describe('the prune role of the backups', () => {
  test('cannot erase for good what it removes', () => {
    for (const key of [MANIFEST, ...DATA, VERIFIED]) {
      expect(may('prune-backups', 's3:DeleteObjectVersion', key)).toBe(false);
    }
  });

  test('cannot remove the backups of another environment', () => {
    for (const key of [manifestOf('staging'), verifiedOf('staging'), ...dataOf('production-2')]) {
      expect(may('prune-backups', 's3:DeleteObject', key)).toBe(false);
    }
  });

  test('cannot remove a snapshot of another environment, of yours, or of RDS itself', () => {
    const yours = SNAPSHOT.replace(/[^:]*$/, 'before-the-upgrade');
    const automatic = SNAPSHOT.replace(/[^:]*$/, 'rds:clinic-2026-11-26-02-00');
    for (const snapshot of [snapshotOf('staging'), snapshotOf('production-eu'), yours, automatic]) {
      expect(may('prune-backups', 'rds:DeleteDBSnapshot', snapshot)).toBe(false);
    }
    expect(may('prune-backups', 'rds:DeleteDBInstance', RDS_INSTANCE)).toBe(false);
    expect(may('prune-backups', 'rds:CreateDBSnapshot', RDS_INSTANCE)).toBe(false);
  });

  test('cannot read a dump, nor add or change one, nor have a host work', () => {
    for (const key of DATA) {
      expect(may('prune-backups', 's3:GetObject', key)).toBe(false);
      expect(may('prune-backups', 's3:PutObject', key, once)).toBe(false);
    }
    for (const document of [BACKUP_DOCUMENT, RESTORE_DOCUMENT]) {
      expect(may('prune-backups', 'ssm:SendCommand', document)).toBe(false);
    }
  });
});

describe('of the backups', () => {
  test('nobody but the role that restores may send the document that restores, and it sends no other', () => {
    const sendersOf = (document: string) =>
      EVERYBODY.filter((role) => may(role, 'ssm:SendCommand', document));
    expect(sendersOf(RESTORE_DOCUMENT)).toEqual(['restore']);
    expect(sendersOf(BACKUP_DOCUMENT)).toEqual(['backing-up deploy', 'backup']);
  });

  test('the document that backs up takes no order to restore', () => {
    const phasesOf = (document: string) =>
      new RegExp(backups.resources[document]?.Properties.Content.parameters.phase.allowedPattern);
    for (const phase of ['restore', 'backup|restore', 'restore\nbackup', 'backup\nrestore', '']) {
      expect(phase).not.toMatch(phasesOf('Document'));
    }
    expect('restore').toMatch(phasesOf('RestoreDocument'));
    expect('verify').not.toMatch(phasesOf('RestoreDocument'));
  });

  test('nobody but the role that drills says what is verified, and it says so once', () => {
    expect(EVERYBODY.filter((role) => may(role, 's3:PutObject', VERIFIED, once))).toEqual(['backup']);
    expect(may('backup', 's3:PutObject', VERIFIED, whole)).toBe(false);
    expect(may('backup', 's3:PutObject', VERIFIED, replacing)).toBe(false);
  });

  test('nobody but the role that prunes removes any', () => {
    expect(EVERYBODY.filter((role) => may(role, 'rds:DeleteDBSnapshot', SNAPSHOT))).toEqual([
      'prune-backups',
    ]);
    expect(EVERYBODY.filter((role) => may(role, 's3:DeleteObject', MANIFEST))).toEqual(['prune-backups']);
  });

  test.each([
    ['s3:BypassGovernanceRetention', MANIFEST],
    ['s3:PutObjectRetention', MANIFEST],
    ['s3:PutObjectLegalHold', MANIFEST],
    ['s3:DeleteObjectVersion', MANIFEST],
    ['s3:PutBucketObjectLockConfiguration', BACKUPS],
    ['s3:PutLifecycleConfiguration', BACKUPS],
    ['s3:PutBucketVersioning', BACKUPS],
    ['s3:PutBucketPolicy', BACKUPS],
    ['s3:DeleteBucketPolicy', BACKUPS],
    ['s3:DeleteBucket', BACKUPS],
  ])('nobody is allowed %s', (action, resource) => {
    expect(EVERYBODY.filter((role) => may(role, action, resource))).toEqual([]);
  });

  test('each is locked from the moment in which it is written, for as long as the stack says', () => {
    const lockOf = (stack: typeof backups) => stack.resources['Bucket']?.Properties.ObjectLockConfiguration;
    expect(backups.resources['Bucket']?.Properties.ObjectLockEnabled).toBe(true);
    expect(lockOf(backups)).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } },
    });
    expect(lockOf(backupsOf({ LockMode: 'COMPLIANCE', LockDays: '90' }))).toMatchObject({
      Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: '90' } },
    });
  });

  test('none is expired while it is the current version', () => {
    const { Rules } = backups.resources['Bucket']?.Properties.LifecycleConfiguration ?? {};
    expect(Rules).toHaveLength(2);
    for (const rule of Rules) {
      expect(rule).not.toHaveProperty('ExpirationInDays');
      expect(rule).not.toHaveProperty('ExpirationDate');
    }
  });
});

describe('the roles of the backups let in', () => {
  const branch = 'repo:clinic/clinic:ref:refs/heads/main';
  const here = 'repo:clinic/clinic:environment:production';
  const there = 'repo:clinic/clinic:environment:production-restore';
  const strangers = [
    'repo:clinic/clinic:environment:staging',
    'repo:clinic/clinic:environment:production-2',
    'repo:clinic/clinic:ref:refs/heads/main-2',
    'repo:clinic/clinic:ref:refs/tags/main',
    'repo:clinic/clinic:pull_request',
    'repo:mallory/clinic:environment:production',
    'repo:mallory/clinic:ref:refs/heads/main',
    there,
  ];

  test.each(['backup', 'prune-backups'] as const)('%s: a job of the branch, and no other', (role) => {
    expect(admits(role, branch)).toBe(true);
    expect(admits(role, 'repo:clinic@12/clinic@34:ref:refs/heads/main')).toBe(true);
    for (const sub of [...strangers, here]) expect(admits(role, sub)).toBe(false);
  });

  test('to restore, a job of the environment, and no other', () => {
    expect(admits('restore', here)).toBe(true);
    expect(admits('restore', 'repo:clinic@12/clinic@34:environment:production')).toBe(true);
    for (const sub of [...strangers, branch]) expect(admits('restore', sub)).toBe(false);
  });

  test('to restore, only a job of the environment that was named for it', () => {
    const elsewhere = backupsOf({ RestoreEnvironment: 'production-restore' });
    const { Statement } = elsewhere.resources['RestoreRole']?.Properties.AssumeRolePolicyDocument ?? {};
    expect(Statement[0].Condition.StringEquals['token.actions.githubusercontent.com:sub']).toEqual([
      there,
      'repo:clinic@12/clinic@34:environment:production-restore',
    ]);
  });
});
