import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { ServerProcess } from '@esteira/rehearsal/cloud';
import {
  HOST_KEY,
  HOST_SECRET,
  metadataServer,
  sessionServer,
  startMoto,
  startVersity,
} from '@esteira/rehearsal/cloud';
import { closeNetwork, GATEWAY, HOME, Host, openNetwork, SUBNET } from '@esteira/rehearsal/machine';
import { assembleBackupProgram } from '../src/assemble.ts';
import type { BackupConf } from '../src/config/index.ts';
import { backupConf } from '../src/config/index.ts';
import type { BackupCall } from '../src/index.ts';
import { backupVariables } from '../src/index.ts';

export const BACKUPS = 'clinic-backups';
const RELEASES = 'clinic-releases';
export const STORE = `http://${GATEWAY}:5000`;
export const KEY = '/etc/esteira-backup.key';

/** The program that is sent to hosts. */
export const BACKUP_PROGRAM = assembleBackupProgram();

/** What stays on a host between two calls: marks of the last backup, and the index of its files. */
export const KEPT = [
  'http_status',
  'index',
  'index.of',
  'last.database',
  'last.dump',
  'last.files',
  'last.index',
  'last.secrets',
  'lock',
  'packs',
  'uploads',
];

type Order = Omit<BackupCall, 'environment'>;
export type Reply = Record<string, unknown> & { readonly ok: boolean };

/** A real host with the databases, the two buckets by one of two S3 servers, and instance metadata. */
export class BackupWorld {
  readonly host: Host;
  readonly s3: S3Client;
  #store: ServerProcess;
  readonly #startStore: () => Promise<ServerProcess>;
  readonly #servers: readonly Server[];
  readonly #folder: string;
  #calls = 0;

  private constructor(
    host: Host,
    store: ServerProcess,
    startStore: () => Promise<ServerProcess>,
    servers: readonly Server[],
    folder: string,
  ) {
    this.host = host;
    this.#store = store;
    this.#startStore = startStore;
    this.#servers = servers;
    this.#folder = folder;
    const credentials = { accessKeyId: HOST_KEY, secretAccessKey: HOST_SECRET };
    this.s3 = new S3Client({ endpoint: STORE, region: 'sa-east-1', forcePathStyle: true, credentials });
  }

  static async open(storeKind: 'moto' | 'versity', roles: readonly string[]): Promise<BackupWorld> {
    await openNetwork();
    const folder = mkdtempSync(join(HOME, 'host-'));
    const keys = { id: HOST_KEY, secret: HOST_SECRET };
    const startStore = () =>
      storeKind === 'moto'
        ? startMoto(GATEWAY, 5000, join(folder, 'moto.log'))
        : startVersity(GATEWAY, 5001, join(folder, 'versity'), keys);
    const store = await startStore();
    const sessions =
      storeKind === 'versity' ? [sessionServer(store.url, keys, 'sa-east-1').listen(5000, GATEWAY)] : [];
    const metadata = metadataServer(() => ({
      instanceId: 'i-0data',
      role: 'data-host',
      region: 'sa-east-1',
    }));
    metadata.listen(8169, GATEWAY);
    const host = await Host.boot(
      {
        name: 'data',
        address: `${SUBNET}.20`,
        roles,
        files: {
          '/etc/mysql/mariadb.conf.d/99-test.cnf':
            '[mysqld]\ninnodb_flush_log_at_trx_commit = 2\ninnodb_buffer_pool_size = 256M\nlog_bin = binlog\nbinlog_format = ROW\nserver_id = 1\n',
        },
      },
      join(folder, 'data'),
    );
    const world = new BackupWorld(host, store, startStore, [metadata, ...sessions], folder);
    await host.sh(`age-keygen --output ${KEY} 2>/dev/null && chmod 600 ${KEY}`);
    for (const Bucket of [RELEASES]) await world.s3.send(new CreateBucketCommand({ Bucket }));
    await world.s3.send(new CreateBucketCommand({ Bucket: BACKUPS, ObjectLockEnabledForBucket: true }));
    return world;
  }

  async close(): Promise<void> {
    this.s3.destroy();
    await this.host.remove();
    await this.#store.stop();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
    await closeNetwork();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async writeConf(conf: Partial<BackupConf>): Promise<void> {
    const recipient = (await this.host.sh(`age-keygen -y ${KEY}`)).trim();
    const text = backupConf({
      environment: 'production',
      bucket: BACKUPS,
      'releases-bucket': RELEASES,
      recipient,
      identity: KEY,
      's3-endpoint': STORE,
      'metadata-endpoint': `http://${GATEWAY}:8169`,
      ...conf,
    });
    await this.host.run(['tee', '/etc/esteira-backup.conf'], { input: text });
  }

  /** The S3 server goes away in the middle of whatever it does. What versitygw has taken lies on a disk. */
  async loseStore(): Promise<void> {
    await this.#store.stop();
  }

  async recoverStore(): Promise<void> {
    this.#store = await this.#startStore();
  }

  /** As it was before its first backup; what is in the buckets stays. */
  async wipe(): Promise<void> {
    await this.host.sh('rm -rf /var/lib/esteira-backup');
  }

  /** What it leaves on the host between two calls: nothing that grows, and nothing of the data. */
  async leftovers(): Promise<string[]> {
    const found = await this.host.sh(
      'find /var/lib/esteira-backup -mindepth 1 -not -path "*/log*" -printf "%P\\n" | sort; pgrep --list-full "age|zstd|mariadb-dump|pg_dump" || true',
    );
    return found.trim().split('\n');
  }

  /** Calls the program as the agent does. */
  async call(call: Order, program = BACKUP_PROGRAM): Promise<{ reply: Reply; log: string }> {
    const variables = Object.entries(backupVariables({ environment: 'production', wait: 5, ...call }));
    this.#calls += 1;
    const script = `/var/tmp/backup-${this.#calls}.sh`;
    writeFileSync(this.host.path(script), program, { mode: 0o700 });
    const words = variables.map(([name, value]) => `${name}=${value}`);
    const command = ['env', '-i', 'PATH=/usr/bin:/bin', ...words, 'setsid', '--wait', 'bash', script];
    const { stdout, stderr } = await this.host.run(command, { mayFail: true });
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    const reply = last.startsWith('{')
      ? (JSON.parse(last) as Reply)
      : { ok: false, code: 'none', stdout, stderr };
    return { reply, log: await this.log() };
  }

  /** @throws with all that is known where it does not succeed */
  async mustCall(call: Order): Promise<Reply> {
    const { reply, log } = await this.call(call);
    if (!reply.ok) throw new Error(`${JSON.stringify(reply, null, 2)}\n${log.slice(-3_000)}`);
    return reply;
  }

  /** The newest transcript. */
  async log(): Promise<string> {
    return await this.host.sh(
      'cd /var/lib/esteira-backup/log 2>/dev/null && cat "$(ls | tail -n 1)" || true',
    );
  }

  async sql(text: string): Promise<string> {
    const command = ['mariadb', '--default-character-set=utf8mb4', '--batch', '--skip-column-names'];
    return (await this.host.run(command, { input: text })).stdout.trim();
  }

  async psql(text: string, database = 'postgres'): Promise<string> {
    const command = ['setpriv', '--reuid', 'postgres', '--regid', 'postgres', '--init-groups', 'psql'];
    const flags = [
      '--quiet',
      '--tuples-only',
      '--no-align',
      '--set',
      'ON_ERROR_STOP=1',
      '--dbname',
      database,
    ];
    return (await this.host.run([...command, ...flags], { input: text })).stdout.trim();
  }

  async keys(prefix = ''): Promise<string[]> {
    const { Contents = [] } = await this.s3.send(
      new ListObjectsV2Command({ Bucket: BACKUPS, Prefix: prefix }),
    );
    return Contents.map(({ Key = '' }) => Key);
  }

  /** Ids of what has a manifest. */
  async listed(): Promise<string[]> {
    const keys = await this.keys('backups/');
    return keys.filter((key) => key.endsWith('/manifest.json')).map((key) => key.split('/')[2] ?? '');
  }

  async openUploads(): Promise<string[]> {
    const { Uploads = [] } = await this.s3.send(new ListMultipartUploadsCommand({ Bucket: BACKUPS }));
    return Uploads.map(({ Key = '' }) => Key);
  }

  async read(key: string, bucket = BACKUPS): Promise<Buffer> {
    const { Body } = await this.s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return Buffer.from((await Body?.transformToByteArray()) ?? []);
  }

  async write(key: string, body: Buffer | string, bucket = BACKUPS): Promise<void> {
    await this.s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ChecksumAlgorithm: 'SHA256' }),
    );
  }

  /** As an administrator does; what is locked stays, as an older version. */
  async remove(key: string): Promise<void> {
    await this.s3.send(new DeleteObjectCommand({ Bucket: BACKUPS, Key: key }));
  }

  async writeRelease(name: string, record: object): Promise<void> {
    await this.write(`environments/production/${name}`, JSON.stringify(record, null, 2), RELEASES);
  }

  async readRelease(name: string): Promise<Record<string, unknown>> {
    return JSON.parse(String(await this.read(`environments/production/${name}`, RELEASES)));
  }
}
