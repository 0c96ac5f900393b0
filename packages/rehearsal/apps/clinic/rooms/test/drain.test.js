import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import WebSocket from 'ws';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

const cleanups = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

async function start(drainSeconds) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', DRAIN_SECONDS: String(drainSeconds) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanups.push(() => child.kill('SIGKILL'));
  child.stdout.setEncoding('utf8');
  const [line] = await once(child.stdout, 'data');
  const port = /:(\d+)\n/.exec(line)[1];
  return { child, exited: once(child, 'exit'), health: () => fetch(`http://127.0.0.1:${port}/healthz`), port };
}

/** A socket, and its messages as they come. */
async function enter(port, room) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rooms/${room}`);
  cleanups.push(() => socket.terminate());
  const waiting = [];
  const heard = [];
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    const receiver = waiting.shift();
    receiver ? receiver(message) : heard.push(message);
  });
  const next = () => (heard.length > 0 ? heard.shift() : new Promise((receiver) => waiting.push(receiver)));
  await once(socket, 'open');
  assert.equal((await next()).type, 'welcome');
  return { socket, next, say: (message) => socket.send(JSON.stringify(message)) };
}

test('what one says the others in the room hear, and nobody else', async () => {
  const { port, health } = await start(5);
  const [ana, bia, other] = [await enter(port, 'a'), await enter(port, 'a'), await enter(port, 'b')];
  ana.say({ type: 'message', text: 'oi' });
  assert.deepEqual(await bia.next(), { type: 'message', text: 'oi' });
  other.say({ type: 'ping' });
  ana.say({ type: 'ping' });
  const { release, connections } = await (await health()).json();
  assert.equal(connections, 3);
  assert.deepEqual(await other.next(), { type: 'pong', release });
  assert.deepEqual(await ana.next(), { type: 'pong', release });
});

test('a drain lets no one in, keeps those inside, and ends with the last of them', async () => {
  const { child, exited, health, port } = await start(30);
  const [ana, bia] = [await enter(port, 'a'), await enter(port, 'a')];
  child.kill('SIGTERM');
  assert.equal((await ana.next()).type, 'draining');
  assert.equal((await bia.next()).type, 'draining');
  assert.equal((await health()).status, 503);
  await assert.rejects(enter(port, 'a'), /503/);
  ana.say({ type: 'message', text: 'ainda aqui' });
  assert.equal((await bia.next()).text, 'ainda aqui');
  ana.socket.close();
  bia.socket.close();
  assert.deepEqual(await exited, [0, null]);
});

test('whoever stays past the limit is closed with 1012', async () => {
  const { child, exited, port } = await start(1);
  const ana = await enter(port, 'a');
  const closed = once(ana.socket, 'close');
  child.kill('SIGTERM');
  assert.equal((await closed)[0], 1012);
  assert.deepEqual(await exited, [0, null]);
});

test('a second signal ends it at once', async () => {
  const { child, exited, port } = await start(60);
  const ana = await enter(port, 'a');
  child.kill('SIGTERM');
  assert.equal((await ana.next()).type, 'draining');
  child.kill('SIGTERM');
  assert.deepEqual(await exited, [0, null]);
});
