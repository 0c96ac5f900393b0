import { createServer } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';

const ROOM = /^\/rooms\/([A-Za-z0-9_-]{1,64})$/;
const LONGEST_MESSAGE = 64 * 1024;
/** 1012: the service restarts, come back. */
const RESTART = 1012;
/** How long a socket that was told to close may take to say goodbye. */
const GOODBYE_MS = 1_000;

/**
 * Rooms over WebSocket: what one says, the others in the same room hear.
 * @param {string} release the id that the service answers with
 */
export function serveRooms(release) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
  const rooms = new Map();
  let draining = false;

  const server = createServer((request, response) => {
    if (request.url !== '/healthz') return response.writeHead(404).end();
    response.writeHead(draining ? 503 : 200, { 'content-type': 'application/json', 'x-release': release });
    response.end(JSON.stringify({ release, connections: sockets.clients.size, draining }));
  });

  server.on('upgrade', (request, socket, head) => {
    const room = ROOM.exec(request.url.split('?')[0])?.[1];
    if (draining || room === undefined) {
      const status = draining ? '503 Service Unavailable' : '404 Not Found';
      return socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    }
    sockets.handleUpgrade(request, socket, head, (opened) => join(opened, room));
  });

  function join(socket, room) {
    const members = rooms.get(room) ?? new Set();
    rooms.set(room, members);
    members.add(socket);
    say(socket, { type: 'welcome', release, room, others: members.size - 1 });
    socket.on('message', (data, isBinary) => {
      if (!isBinary && isPing(data)) return say(socket, { type: 'pong', release });
      for (const other of members) {
        if (other !== socket && other.readyState === WebSocket.OPEN) other.send(data, { binary: isBinary });
      }
    });
    // ws closes the socket itself after an error; without a listener the process would end.
    socket.on('error', (error) => console.error(`room ${room}: ${error.message}`));
    socket.on('close', () => {
      members.delete(socket);
      if (members.size === 0) rooms.delete(room);
    });
  }

  /**
   * Lets no one in, tells those inside, and waits until they have left by themselves.
   * @param {number} limit milliseconds after which the rest is cut
   * @returns {Promise<number>} how many had to be cut
   */
  async function drain(limit) {
    draining = true;
    for (const socket of sockets.clients) say(socket, { type: 'draining' });
    await allGone(limit);
    const cut = sockets.clients.size;
    for (const socket of sockets.clients) socket.close(RESTART, 'restart');
    await allGone(GOODBYE_MS);
    for (const socket of sockets.clients) socket.terminate();
    return cut;
  }

  function allGone(limit) {
    const gone = Promise.all([...sockets.clients].map((socket) => new Promise((left) => socket.once('close', left))));
    let timer;
    const late = new Promise((passed) => {
      timer = setTimeout(passed, limit);
    });
    return Promise.race([gone, late]).finally(() => clearTimeout(timer));
  }

  return { server, drain, connections: () => sockets.clients.size };
}

function say(socket, message) {
  socket.send(JSON.stringify(message));
}

function isPing(data) {
  try {
    return JSON.parse(data)?.type === 'ping';
  } catch {
    return false;
  }
}
