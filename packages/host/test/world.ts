import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DescribeVpcsCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateTargetGroupCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { WrittenFacts } from '@esteira/bundle';
import { factsSchema, hostFacts, listTree, makeDelta, manifestFormat, pack } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { runnerCommands } from '@esteira/kit';
import type { ServerProcess } from '@esteira/rehearsal/cloud';
import { metadataServer, startMoto } from '@esteira/rehearsal/cloud';
import { closeNetwork, GATEWAY, HOME, Host, openNetwork, SUBNET } from '@esteira/rehearsal/machine';
import type { Deployment, Lock } from '@esteira/releases';
import { Ledger } from '@esteira/releases';
import { lockKey, MemoryStore } from '@esteira/releases/testing';
import type { HostConf } from '../src/config/index.ts';
import { esteiraConf, fpmGlobals, fpmPool, nginxSite, opcacheIni, serviceUnit } from '../src/config/index.ts';
import type { Call } from '../src/index.ts';
import { callVariables, PROGRAM, parseReply } from '../src/index.ts';

export const ROOT = '/srv/clinic';
const BUCKET = 'clinic-releases';
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };
const COMMIT = 'abcdef0123456789abcdef0123456789abcdef01';

/** One real web host, S3 and instance metadata: what the program needs to do its real work. */
export class World {
  readonly host: Host;
  readonly #moto: ServerProcess;
  readonly #metadata: Server;
  #number = 0;
  #calls = 0;

  private constructor(host: Host, moto: ServerProcess, metadata: Server) {
    this.host = host;
    this.#moto = moto;
    this.#metadata = metadata;
  }

  static async open(): Promise<World> {
    await openNetwork();
    const folder = mkdtempSync(join(HOME, 'host-'));
    const moto = await startMoto(GATEWAY, 5000, join(folder, 'moto.log'));
    const metadata = metadataServer(() => ({
      instanceId: 'i-0web1',
      role: 'clinic-host',
      region: 'sa-east-1',
    }));
    metadata.listen(8169, GATEWAY);
    await fetch(`${moto.url}/${BUCKET}`, { method: 'PUT', body: '' });
    const host = await Host.boot(
      {
        name: 'web-1',
        address: `${SUBNET}.11`,
        roles: ['nginx', 'php8.2-fpm'],
        files: {
          '/etc/nginx/sites-enabled/default': nginxSite({
            root: ROOT,
            publicFolder: 'public',
            serverName: 'clinic.test',
            fpmSocket: '/run/php/clinic.sock',
            trustedProxies: [`${SUBNET}.0/24`],
          }),
          '/etc/php/8.2/fpm/pool.d/www.conf': fpmPool({
            name: 'clinic',
            user: 'www-data',
            socket: '/run/php/clinic.sock',
            children: 8,
          }),
          '/etc/php/8.2/fpm/pool.d/00-esteira.conf': fpmGlobals(),
          '/etc/php/8.2/fpm/conf.d/99-esteira.ini': opcacheIni(),
          '/etc/systemd/system/clinic-worker.service': serviceUnit({
            description: 'Worker of the fixture',
            user: 'www-data',
            workingDirectory: `${ROOT}/current`,
            command: '/bin/bash worker.sh',
            drainSeconds: 20,
            writable: [`${ROOT}/shared/storage`],
          }),
          [`${ROOT}/shared/.env`]: 'APP_KEY=base64:secret\nDB_HOST=10.0.0.1\nEMPTY=\n',
        },
      },
      join(folder, 'web-1'),
    );
    const world = new World(host, moto, metadata);
    await world.writeConf({});
    return world;
  }

  async close(): Promise<void> {
    await this.host.remove();
    await this.#moto.stop();
    this.#metadata.close();
    await closeNetwork();
    rmSync(dirname(dirname(this.host.root)), { recursive: true, force: true });
  }

  async writeConf(changes: Partial<HostConf>): Promise<void> {
    const conf = esteiraConf({
      root: ROOT,
      environment: 'production',
      bucket: BUCKET,
      user: 'www-data',
      units: ['clinic-worker.service'],
      fpm: 'php8.2-fpm.service',
      site: 'http://clinic.test',
      's3-endpoint': this.#moto.url,
      'balancer-endpoint': this.#moto.url,
      'metadata-endpoint': `http://${GATEWAY}:8169`,
      ...changes,
    });
    await this.host.run(['tee', '/etc/esteira.conf'], { input: conf });
  }

  /** Forgets every release: the host as it was before its first. Its guard would write meanwhile; there may be none. */
  async wipe(): Promise<void> {
    await this.host.sh(
      `systemctl stop clinic-worker 'esteira-guard*'; rm -rf ${ROOT}/{current,current.new,releases,.esteira} ${ROOT}/shared/storage; systemctl reload php8.2-fpm`,
    );
    this.#number += 1;
  }

  get number(): number {
    return this.#number;
  }

  nextDeployment(): number {
    this.#number += 1;
    return this.#number;
  }

  /** Packs a little application and puts it into S3. */
  async publish(application: Application = {}): Promise<Release> {
    const folder = mkdtempSync(join(tmpdir(), 'esteira-fixture-'));
    await application.libraries?.(folder);
    const files = fixture(application);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const written = factsSchema.parse({
      services: [{ unit: 'clinic-worker.service', drain: '20s' }],
      artisan: ['config:cache'],
      ...application.facts,
    });
    const facts = { ...written, public: 'public', health: { ...written.health, path: '/healthz.php' } };
    const to = `${folder}.tar.zst`;
    const packed = await pack({
      root: folder,
      entries: listTree(folder, () => true),
      extra: new Map([['.esteira/facts', application.rawFacts ?? hostFacts(facts, COMMIT)]]),
      publicFolder: 'public',
      commitTime: 1_700_000_000,
      to,
    });
    const body = await readFile(to);
    rmSync(folder, { recursive: true });
    rmSync(to);
    const release: Release = {
      release: `abcdef0-${packed.digest.slice(0, 12)}`,
      digest: packed.digest,
      bytes: packed.unpacked,
      entries: packed.files.length,
    };
    await this.putObject(release.digest, body);
    return release;
  }

  async putObject(digest: string, body: Buffer): Promise<void> {
    await this.#object(`bundles/${digest}.tar.zst`, { method: 'PUT', body: new Uint8Array(body) });
  }

  /** What makes the one bundle out of the other. */
  async publishDelta(from: Release, to: Release): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'esteira-fixture-'));
    const archive = async (name: string, { digest }: Release): Promise<string> => {
      const path = join(folder, name);
      writeFileSync(path, await this.getObject(digest));
      return path;
    };
    const wish = { from: await archive('from', from), to: await archive('to', to), folder };
    const delta = await makeDelta(wish, runnerCommands, new AbortController().signal);
    await this.putDelta(from, to, await readFile(delta.path));
    rmSync(folder, { recursive: true });
  }

  async putDelta(from: Release, to: Release, body: Buffer): Promise<void> {
    const key = `bundles/${to.digest}.from-${from.digest}.zst`;
    await this.#object(key, { method: 'PUT', body: new Uint8Array(body) });
  }

  async getObject(digest: string): Promise<Buffer> {
    const answer = await this.#object(`bundles/${digest}.tar.zst`, {});
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Makes it the environment's release, in the records' own words. */
  async desire({ release, digest, bytes, entries }: Release, number: number): Promise<void> {
    const archive = { bytes: 1, sha256: digest, unpacked: bytes, entries };
    const manifest = manifestFormat.format(manifestOf('', { release, digest, archive }));
    await this.#object(`bundles/${digest}.json`, { method: 'PUT', body: manifest });
    const by = { actor: 'ana "the 9"', run: 'https://github.test/runs/1', id: '"number": 1' };
    const store = new MemoryStore();
    const at = new Date().toISOString();
    await new Ledger(store, 'production').writeDesired({ schema: 1, release, digest, number, at, by });
    for (const [, { text }] of store.objects) await this.writeRecord(text);
  }

  /** What the host finds when it asks what its environment must run. */
  async writeRecord(text: string): Promise<void> {
    await this.#object('environments/production/current.json', { method: 'PUT', body: text });
  }

  /** Where hosts find an object. */
  urlOf(key: string): string {
    return `${this.#moto.url}/${BUCKET}/${key}`;
  }

  async forgetRecord(): Promise<void> {
    await this.#object('environments/production/current.json', { method: 'DELETE' });
  }

  /** What a deployment that took the host out of a target group has written. */
  async writeDeployment(number: number, drained: Deployment['drained']): Promise<void> {
    const by = { actor: 'ana', run: 'https://github.test/runs/1', id: '1' };
    const store = new MemoryStore();
    await new Ledger(store, 'production').writeDeployment({
      schema: 1,
      number,
      environment: 'production',
      release: 'abcdef0-0123456789ab',
      by,
      startedAt: new Date().toISOString(),
      verdict: 'running',
      override: 'Ana said {"host": "i-0web1"',
      hosts: [],
      drained,
      steps: [],
    });
    for (const [key, { text }] of store.objects) await this.#object(key, { method: 'PUT', body: text });
  }

  /** @param expires when its holder is taken for dead; undefined where nobody holds it */
  async writeLock(number: number, expires?: Date): Promise<void> {
    const owner = { actor: 'ana', run: 'https://github.test/runs/1', id: '1' };
    const held = expires === undefined ? {} : { owner, expires: expires.toISOString() };
    const lock: Lock = { schema: 1, number, ...held };
    await this.#object(lockKey('production'), { method: 'PUT', body: JSON.stringify(lock, null, 2) });
  }

  /** A target group that has nobody in it yet, in an account of this host's own. */
  async createTargetGroup(name: string): Promise<string> {
    const client = { endpoint: this.#moto.url, region: 'sa-east-1', credentials: CREDENTIALS };
    const { Vpcs } = await new EC2Client(client).send(new DescribeVpcsCommand({}));
    const { TargetGroups } = await new ElasticLoadBalancingV2Client(client).send(
      new CreateTargetGroupCommand({ Name: name, Protocol: 'HTTP', Port: 80, VpcId: Vpcs?.[0]?.VpcId }),
    );
    return TargetGroups?.[0]?.TargetGroupArn ?? '';
  }

  /** Ids and ports of those that are registered in it. */
  async registered(arn: string): Promise<string[]> {
    const client = { endpoint: this.#moto.url, region: 'sa-east-1', credentials: CREDENTIALS };
    const found = await new ElasticLoadBalancingV2Client(client).send(
      new DescribeTargetHealthCommand({ TargetGroupArn: arn }),
    );
    const targets = found.TargetHealthDescriptions ?? [];
    return targets.map(({ Target }) => `${Target?.Id}:${Target?.Port}`);
  }

  async #object(key: string, request: RequestInit): Promise<Response> {
    const url = this.urlOf(key);
    // moto asks for a signature, but not whose.
    const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=test/20260101/sa-east-1/s3/aws4_request' };
    const answer = await fetch(url, { ...request, headers });
    if (!answer.ok) throw new Error(`${request.method ?? 'GET'} ${url}: ${answer.status}`);
    return answer;
  }

  /** Calls the program as the agent does: a script of its own, no HOME, in a process group of its own. */
  async call(call: Omit<Call, 'environment'> & { environment?: string }, program = PROGRAM) {
    return await this.#run(callVariables({ environment: 'production', ...call }), program);
  }

  /** Calls it as the host's own unit does when it boots: nobody says more than that. */
  async join() {
    return await this.#run({ ESTEIRA_PHASE: 'join' }, PROGRAM);
  }

  async #run(variables: Readonly<Record<string, string>>, program: string) {
    const words = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    this.#calls += 1;
    const script = `/var/tmp/call-${this.#calls}.sh`;
    writeFileSync(this.host.path(script), program, { mode: 0o700 });
    const command = ['env', '-i', 'PATH=/usr/bin:/bin', ...words, 'setsid', '--wait', 'bash', script];
    const ran = await this.host.run(command, { mayFail: true });
    return { ...ran, reply: parseReply(ran.stdout) };
  }

  /** Stages, activates and proves, each of which must succeed. */
  async deploy(release: Release): Promise<number> {
    const number = this.nextDeployment();
    for (const phase of ['stage', 'activate', 'prove'] as const) {
      const { reply, stdout, stderr } = await this.call({ phase, number, ...release });
      if (reply?.ok !== true) throw new Error(`${phase}: ${stdout}${stderr}`);
    }
    return number;
  }

  /** What the web server answers from outside, through its public address. */
  async get(path: string): Promise<{ status: number; body: string }> {
    const answer = await fetch(`http://${this.host.address}${path}`, { headers: { host: 'clinic.test' } });
    return { status: answer.status, body: (await answer.text()).trim() };
  }
}

export interface Release {
  readonly release: string;
  readonly digest: string;
  readonly bytes: number;
  readonly entries: number;
}

export interface Application {
  /** Tells one release from another. */
  readonly version?: string;
  readonly facts?: Partial<WrittenFacts>;
  /** Facts as nobody would seal them. */
  readonly rawFacts?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Puts more into its folder than can be written down. */
  readonly libraries?: (folder: string) => Promise<void>;
}

/** As small as an application can be that has a framework's command, a web page and a worker. */
function fixture(application: Application): Record<string, string> {
  return {
    version: application.version ?? 'one',
    artisan: `<?php
      $command = $argv[1];
      file_put_contents('storage/artisan.log', basename(getcwd())." $command uid=".posix_geteuid()." home=".getenv('HOME')."\\n", FILE_APPEND);
      if ($command === 'config:cache') file_put_contents('bootstrap/cache/config.php', getenv('VIEW_COMPILED_PATH'));
      if ($command === 'broken:cache') { fwrite(STDERR, "cannot cache that\\n"); exit(3); }
      if ($command === 'migrate') file_put_contents('storage/migrate.log', implode(' ', array_slice($argv, 2))."\\n", FILE_APPEND);
      if ($command === 'migrate' && file_exists('bad-migration')) { echo "SQLSTATE: no such table\\n"; exit(1); }
    `,
    'worker.sh': 'trap "exit 0" TERM; while true; do sleep 0.1; done\n',
    'public/index.php': '<?php echo trim(file_get_contents(__DIR__."/../version"));\n',
    'public/healthz.php':
      '<?php if (file_exists(__DIR__."/../sick")) { http_response_code(503); echo "sick on purpose"; } else echo "ok";\n',
    'storage/app/public/.keep': '',
    'bootstrap/cache/.keep': '',
    ...application.files,
  };
}
