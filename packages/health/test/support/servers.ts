import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { ServerOptions } from 'node:https';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

/** Real servers on this machine, all closed together. */
export class Servers {
  readonly #open: { server: Server; sockets: Set<Socket> }[] = [];

  /** Gives the port. */
  async http(handler: RequestListener, port = 0): Promise<number> {
    return await this.#listen(createServer(handler), port);
  }

  async https(tls: ServerOptions, handler: RequestListener): Promise<number> {
    return await this.#listen(createTlsServer(tls, handler), 0);
  }

  /** A server that speaks no HTTP, or its own. */
  async tcp(handler: (socket: Socket) => void): Promise<number> {
    return await this.#listen(createTcpServer(handler), 0);
  }

  /** A port where nothing listens. */
  async nobody(): Promise<number> {
    const port = await this.http(() => {});
    await this.close();
    return port;
  }

  async close(): Promise<void> {
    for (const { server, sockets } of this.#open.splice(0)) {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    }
  }

  async #listen(server: Server, port: number): Promise<number> {
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      // A probe may hang up whenever it likes.
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    });
    server.on('tlsClientError', () => {});
    this.#open.push({ server, sockets });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  }
}
