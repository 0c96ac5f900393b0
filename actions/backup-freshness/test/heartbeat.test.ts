import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { heartbeatTo } from '../src/heartbeat.ts';
import { inputs } from '../src/inputs.ts';

const never = new AbortController().signal;

let asked: string[];
let status: number;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.writeHead(status).end();
});
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping/5c0e9f0b`;

beforeEach(async () => {
  [asked, status] = [[], 200];
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('the monitor is asked, and behind /fail where backups are not fresh', async () => {
  await heartbeatTo(address(), never)(true);
  await heartbeatTo(address(), never)(false);
  await heartbeatTo(`${address()}/`, never)(false);
  expect(asked).toEqual(['GET /ping/5c0e9f0b', 'GET /ping/5c0e9f0b/fail', 'GET /ping/5c0e9f0b/fail']);
});

test('without one nobody is asked', async () => {
  await heartbeatTo(undefined, never)(true);
  expect(asked).toEqual([]);
});

test('one that refuses, or is away, is an error', async () => {
  status = 404;
  await expect(heartbeatTo(address(), never)(true)).rejects.toThrow('it answered 404');
  await expect(heartbeatTo('http://127.0.0.1:1/ping', never)(true)).rejects.toThrow();
});

test.each([
  'http://hc-ping.com/5c0e9f0b',
  'https://hc-ping.com/5c0e9f0b?create=1',
  'https:///5c0e9f0b',
  'hc-ping.com/5c0e9f0b',
])('%s is refused', (url) => {
  expect(() => inputs.heartbeat.parse(url)).toThrow('is not an https URL without a query');
});
