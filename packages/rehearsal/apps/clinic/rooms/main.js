import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveRooms } from './rooms.js';

const release = basename(dirname(dirname(realpathSync(fileURLToPath(import.meta.url)))));
const port = wholeNumber('PORT', 3000);
const drainSeconds = wholeNumber('DRAIN_SECONDS', 30);

const rooms = serveRooms(release);
rooms.server.listen(port, '127.0.0.1', () => {
  console.log(`rooms of ${release} on 127.0.0.1:${rooms.server.address().port}`);
});

let told = false;
process.on('SIGTERM', async () => {
  if (told) process.exit(0);
  told = true;
  console.log(`draining ${rooms.connections()} sockets for at most ${drainSeconds}s`);
  const cut = await rooms.drain(drainSeconds * 1000);
  console.log(`drained, ${cut} sockets cut`);
  process.exit(0);
});

function wholeNumber(name, otherwise) {
  const written = process.env[name] || String(otherwise);
  if (!/^\d{1,5}$/.test(written)) throw new Error(`${name} must be a whole number, not ${written}`);
  return Number(written);
}
