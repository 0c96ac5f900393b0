import { readFileSync } from 'node:fs';
import { backupsTemplate, environmentTemplate, storeTemplate, toYaml } from '@esteira/account';
import { BACKING_UP, backupDocument, hostDocument, PROGRAM, RESTORING } from '@esteira/host';
import { expect, test } from '@jest/globals';
import { assembleBackupProgram } from '../../host/src/assemble.ts';
import { backups, environment, production, store } from './account.ts';

const BACKUP_PROGRAM = assembleBackupProgram();

const committed = (name: string) =>
  readFileSync(new URL(`../../../cloudformation/${name}.yml`, import.meta.url), 'utf8');

test('what is committed is what is generated', () => {
  expect(committed('store')).toBe(toYaml(storeTemplate));
  expect(committed('environment')).toBe(toYaml(environmentTemplate(PROGRAM)));
  expect(committed('backups')).toBe(toYaml(backupsTemplate(BACKUP_PROGRAM)));
});

test.each([
  ['store', storeTemplate],
  ['backups', backupsTemplate('')],
])('the bucket of the %s outlives its stack', (_, { Resources }) => {
  expect(Resources['Bucket']).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html */
test('what roles share is written out for each: CloudFormation knows no aliases of YAML', () => {
  const places = 'arn:${AWS::Partition}:s3:::${Bucket}/files/${Environment}/*';
  const yaml = toYaml(backupsTemplate(''));
  expect(yaml.split(places)).toHaveLength(4);
  expect(yaml).not.toMatch(/^\s*(- |\w+: )[&*]a\d/m);
});

test('documents come through CloudFormation as they were', () => {
  expect(production.resources['Document']?.Properties).toMatchObject({
    Name: 'Esteira-clinic-production',
    Content: hostDocument(PROGRAM),
    UpdateMethod: 'NewVersion',
  });
  expect(backups.resources['Document']?.Properties).toMatchObject({
    Name: 'Esteira-clinic-production-backups',
    Content: backupDocument(BACKUP_PROGRAM, BACKING_UP),
    UpdateMethod: 'NewVersion',
  });
  expect(backups.resources['RestoreDocument']?.Properties).toMatchObject({
    Name: 'Esteira-clinic-production-backups-restore',
    Content: backupDocument(BACKUP_PROGRAM, RESTORING),
    UpdateMethod: 'NewVersion',
  });
});

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
test('the store can be sent by itself; what holds a program fits where a bucket is there', () => {
  expect(committed('store').length).toBeLessThan(51_200);
  expect(committed('environment').length).toBeLessThan(1_000_000);
  expect(committed('backups').length).toBeLessThan(1_000_000);
});

test('outputs are what the variables of the workflows take', () => {
  expect(store.outputs).toMatchObject({
    Bucket: 'clinic-releases',
    BuildRole: expect.stringMatching(/^arn:aws:iam::123456789012:role\//),
  });
  expect(production.outputs).toMatchObject({
    Document: 'Esteira-clinic-production',
    DeployRole: expect.stringMatching(/^arn:aws:iam::123456789012:role\//),
  });
  expect(backups.outputs).toMatchObject({
    Bucket: 'clinic-production-backups',
    Document: 'Esteira-clinic-production-backups',
    RestoreDocument: 'Esteira-clinic-production-backups-restore',
    BackupRole: expect.stringMatching(/^arn:aws:iam::123456789012:role\//),
    RestoreRole: expect.stringMatching(/^arn:aws:iam::123456789012:role\//),
    PruneRole: expect.stringMatching(/^arn:aws:iam::123456789012:role\//),
  });
});

test('what was not asked for is not made', () => {
  const bare = environment('production', { TargetGroupArns: '' });
  expect(JSON.stringify(bare.resources)).not.toContain('elasticloadbalancing:RegisterTargets');
  expect(bare.resources).not.toHaveProperty('HostErrors');
  expect(bare.outputs).not.toHaveProperty('Alarms');
});

test('alarms watch the balancer that is named, and are well while it has nothing to say', () => {
  const watched = environment('production', { LoadBalancer: 'app/clinic/50dc6c495c0c9188' });
  expect(watched.outputs['Alarms']).toBe(
    'clinic-production-HTTPCode_Target_5XX_Count, clinic-production-HTTPCode_ELB_5XX_Count',
  );
  expect(watched.resources['HostErrors']?.Properties).toMatchObject({
    Dimensions: [{ Name: 'LoadBalancer', Value: 'app/clinic/50dc6c495c0c9188' }],
    TreatMissingData: 'notBreaching',
  });
});
