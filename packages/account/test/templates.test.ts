import { readFileSync } from 'node:fs';
import { environmentTemplate, storeTemplate, toYaml } from '@esteira/account';
import { hostDocument, PROGRAM } from '@esteira/host';
import { expect, test } from '@jest/globals';
import { environment, production, store } from './account.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../../cloudformation/${name}.yml`, import.meta.url), 'utf8');

test('what is committed is what is generated', () => {
  expect(committed('store')).toBe(toYaml(storeTemplate));
  expect(committed('environment')).toBe(toYaml(environmentTemplate(PROGRAM)));
});

test('the document comes through CloudFormation as it was', () => {
  expect(production.resources['Document']?.Properties).toMatchObject({
    Name: 'Esteira-clinic-production',
    Content: hostDocument(PROGRAM),
    UpdateMethod: 'NewVersion',
  });
});

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
test('the store can be sent by itself; what an environment needs fits where a bucket is there', () => {
  expect(committed('store').length).toBeLessThan(51_200);
  expect(committed('environment').length).toBeLessThan(1_000_000);
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
