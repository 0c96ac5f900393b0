import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseTargets } from '@esteira/fleet';
import { AwsDirectory, RunCommand } from '@esteira/fleet/aws';
import { systemClock } from '@esteira/kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** Systems Manager, as it says no to a command. */
let complaint: string;
const DENIAL = 'User is not authorized to perform ssm:SendCommand';
const INSTANCES = `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><reservationSet><item><instancesSet>
  <item><instanceId>i-1</instanceId><instanceState><name>running</name></instanceState></item>
  <item><instanceId>i-2</instanceId><instanceState><name>running</name></instanceState></item>
  <item><instanceId>i-3</instanceId><instanceState><name>running</name></instanceState></item>
</instancesSet></item></reservationSet></DescribeInstancesResponse>`;
const INFORMATION = {
  InstanceInformationList: [
    { InstanceId: 'i-1', PingStatus: 'Online', AgentVersion: '3.3.3050.0' },
    { InstanceId: 'i-2', PingStatus: 'Online', AgentVersion: '3.3.987.0' },
    { InstanceId: 'i-3', PingStatus: 'ConnectionLost', AgentVersion: '3.3.3050.0' },
  ],
};

const server = createServer((request, response) => {
  const target = request.headers['x-amz-target'];
  if (target === 'AmazonSSM.SendCommand') {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ __type: complaint, message: DENIAL }));
  } else if (target === 'AmazonSSM.DescribeInstanceInformation') response.end(JSON.stringify(INFORMATION));
  else response.end(INSTANCES);
});
const never = new AbortController().signal;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'sa-east-1',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'not-a-secret',
  });
});
afterAll(async () => {
  server.closeAllConnections();
  await once(server.close(), 'close');
});

async function send(document: string, type: string): Promise<unknown> {
  complaint = type;
  const task = { title: 'test', kind: 'test', document, parameters: { phase: ['prune'] }, timeout: 30 };
  return await new RunCommand(systemClock, never).run(['i-1'], task).catch((error: unknown) => error);
}

test('a document that is not there is named', async () => {
  expect(await send('Esteira-clinic', 'InvalidDocument')).toMatchObject({
    code: 'document-missing',
    message: 'There is no document Esteira-clinic.',
  });
});

test('a document of another version says what to update', async () => {
  expect(await send('Esteira-clinic', 'InvalidParameters')).toMatchObject({
    code: 'document-refused',
    hint: expect.stringContaining('cloudformation/environment.yml'),
    evidence: DENIAL,
  });
});

test.each([
  ['Esteira-clinic', 'arn:aws:ssm:*:*:document/Esteira-clinic'],
  ['AWS-RunShellScript', 'arn:aws:ssm:*::document/AWS-RunShellScript'],
])('a denial of %s names it, and what else it may mean', async (document, arn) => {
  const denied = await send(document, 'AccessDeniedException');
  expect(denied).toMatchObject({
    code: 'permission-denied',
    message: `AWS denies ssm:SendCommand on ${arn}.`,
    hint: expect.stringContaining('look at the tag'),
  });
});

test('an agent that is too old for a document counts as one that is not there, and is told apart', async () => {
  const targets = parseTargets('tag:Role=web');
  const ids = (hosts: readonly { id: string }[] | undefined) => hosts?.map((host) => host.id);
  const pinned = await new AwsDirectory(never, '3.3.2746.0').resolve(targets);
  expect([ids(pinned.unmanaged), ids(pinned.outdated)]).toEqual([['i-2', 'i-3'], ['i-2']]);
  const inline = await new AwsDirectory(never).resolve(targets);
  expect([ids(inline.unmanaged), ids(inline.outdated)]).toEqual([['i-3'], []]);
});
