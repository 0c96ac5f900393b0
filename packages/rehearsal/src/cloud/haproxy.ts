import { connect } from 'node:net';

export interface ServerState {
  /** haproxy's word: `UP`, `DOWN`, `MAINT`, `DRAIN`, `no check`… */
  readonly status: string;
  /** `L7OK`, `L7STS`, `L4CON`… */
  readonly check: string;
  /** Requests and connections that are going on. */
  readonly sessions: number;
  /** Requests that were ever sent to it. */
  readonly requests: number;
}

/** What the balancer itself counted. */
export interface Counts {
  readonly requests: number;
  /** Answers of class 5xx, and what ended without any. */
  readonly failures: number;
  readonly retries: number;
}

/** https://docs.haproxy.org/2.6/management.html#9.3-show%20servers%20state */
const RUNNING = 2;

/** haproxy by its admin socket. https://docs.haproxy.org/2.6/management.html#9.3 */
export class Haproxy {
  readonly #host: string;
  readonly #port: number;

  constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  async command(line: string): Promise<string> {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(this.#port, this.#host);
      const chunks: Buffer[] = [];
      socket.setTimeout(10_000, () => socket.destroy(new Error(`haproxy does not answer: ${line}`)));
      socket.on('connect', () => socket.end(`${line}\n`));
      socket.on('data', (chunk) => chunks.push(chunk));
      socket.on('error', reject);
      socket.on('end', () => resolve(Buffer.concat(chunks).toString().trim()));
    });
    return answer;
  }

  /** @throws where haproxy says no */
  async order(line: string): Promise<void> {
    const answer = await this.command(line);
    if (answer !== '') throw new Error(`haproxy: ${line}: ${answer}`);
  }

  async servers(backend: string): Promise<Map<string, ServerState>> {
    const rows = (await this.#stat()).filter((row) => row['pxname'] === backend && !isTotal(row['svname']));
    return new Map(
      rows.map((row) => [
        row['svname'] ?? '',
        {
          status: row['status'] ?? '',
          check: row['check_status'] ?? '',
          sessions: Number(row['scur']),
          requests: Number(row['req_tot'] || row['stot']),
        },
      ]),
    );
  }

  /** Whether its health checks call a server well: `rise` of them in a row, whatever else is ordered. */
  async isWell(backend: string, server: string): Promise<boolean> {
    const [, head = '', ...lines] = (await this.command(`show servers state ${backend}`)).split('\n');
    const names = head.replace(/^# /, '').split(' ');
    const rows = lines.map((line) => line.split(' '));
    const row = rows.find((each) => each[names.indexOf('srv_name')] === server);
    return Number(row?.[names.indexOf('srv_op_state')]) === RUNNING;
  }

  async counts(backend: string): Promise<Counts> {
    const row = (await this.#stat()).find(
      (each) => each['pxname'] === backend && each['svname'] === 'BACKEND',
    );
    const count = (name: string) => Number(row?.[name] || 0);
    return {
      requests: count('req_tot') || count('stot'),
      failures: count('hrsp_5xx') + count('econ') + count('eresp'),
      retries: count('wretr') + count('wredis'),
    };
  }

  async #stat(): Promise<Record<string, string>[]> {
    const [head = '', ...lines] = (await this.command('show stat')).split('\n');
    const names = head.replace(/^# /, '').split(',');
    return lines
      .filter((line) => line !== '')
      .map((line) => Object.fromEntries(line.split(',').map((value, index) => [names[index] ?? '', value])));
  }
}

function isTotal(name: string | undefined): boolean {
  return name === 'FRONTEND' || name === 'BACKEND';
}
