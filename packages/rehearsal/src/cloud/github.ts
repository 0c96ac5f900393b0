import type { Server } from 'node:http';
import { createServer } from 'node:http';

/** A GitHub Deployment as the stand-in keeps it. */
export interface RecordedDeployment {
  readonly id: number;
  readonly environment: string;
  readonly ref: string;
  readonly payload: unknown;
  readonly statuses: { readonly state: string; readonly description: string }[];
}

/** The part of GitHub's API that records deployments. */
export class GitHubService {
  readonly deployments: RecordedDeployment[] = [];

  server(): Server {
    return createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, string>;
        const answer =
          request.headers.authorization === undefined ? undefined : this.#answer(request.url ?? '', body);
        const status = answer === undefined ? 404 : 201;
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
      });
    });
  }

  #answer(path: string, body: Record<string, string>): unknown {
    const status = /^\/repos\/[^/]+\/[^/]+\/deployments\/(\d+)\/statuses$/.exec(path)?.[1];
    if (status !== undefined) {
      const { state = '', description = '' } = body;
      this.deployments.find((each) => each.id === Number(status))?.statuses.push({ state, description });
      return { id: 1, state };
    }
    if (!/^\/repos\/[^/]+\/[^/]+\/deployments$/.test(path)) return undefined;
    const { environment = '', ref = '', payload } = body;
    const deployment = { id: this.deployments.length + 1, environment, ref, payload, statuses: [] };
    this.deployments.push(deployment);
    return { id: deployment.id };
  }
}
