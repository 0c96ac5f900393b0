import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseTargets } from '@esteira/fleet';
import { AwsDirectory, RunCommand, TargetGroups } from '@esteira/fleet/aws';
import { systemClock } from '@esteira/kit';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

/** AWS, as it takes a command and then never answers again. */
let aws: RequestListener;
let asked: string[];
let controller: AbortController;
const server = createServer((request, response) => aws(request, response));

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
beforeEach(() => {
  asked = [];
  controller = new AbortController();
  aws = (request, response) => {
    const action = request.headers['x-amz-target'];
    asked.push(String(action ?? ''));
    if (action === 'AmazonSSM.SendCommand') response.end('{"Command":{"CommandId":"c-1"}}');
    else controller.abort(new Error('cancelled'));
  };
});

const directory = (targets: string) => new AwsDirectory(controller.signal).resolve(parseTargets(targets));
const task = {
  title: 'test',
  kind: 'test',
  document: 'AWS-RunShellScript',
  parameters: { commands: ['true'] },
  timeout: 30,
};

test.each<[string, () => Promise<unknown>]>([
  ['instances by tag', () => directory('tag:Role=web')],
  ['an Auto Scaling group', () => directory('asg:clinic-web')],
  ['target groups', () => new TargetGroups(['web'], systemClock, controller.signal).look([])],
  ['what became of a command', () => new RunCommand(systemClock, controller.signal).run(['i-1'], task)],
])('a cancel ends the waiting for %s', async (_, ask) => {
  await expect(ask()).rejects.toThrow('cancelled');
  expect(asked.length).toBeGreaterThan(0);
});
