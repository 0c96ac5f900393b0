import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { CloudflareStandIn } from '@esteira/edge/testing';
import type { Interference, ServerProcess, Witness } from '../cloud/index.ts';
import {
  Agent,
  awsServer,
  GitHubService,
  Haproxy,
  metadataServer,
  RunCommandService,
  startMoto,
  TargetGroupService,
} from '../cloud/index.ts';
import type { HostSpec } from '../machine/index.ts';
import { closeNetwork, HOME, Host, openNetwork, Runner } from '../machine/index.ts';
import { CREDENTIALS, openAccount, storeDocument } from './account.ts';
import { ADDRESSES, BUCKET, PORTS, REGION, TARGET_GROUP, ZONE } from './addresses.ts';
import type { Application } from './application.ts';
import { prepareBackups } from './backups.ts';
import { createDatabase, dataHost } from './data-host.ts';
import { purgeVarnish } from './edge-cache.ts';
import { edgeHost } from './edge-host.ts';
import {
  createResources,
  DEREGISTRATION_DELAY,
  launchInstance,
  startInstance,
  stopInstance,
} from './resources.ts';
import { joining, webHost } from './web-host.ts';

export interface WorldOptions {
  readonly application: Application;
  readonly webHosts?: number;
  readonly witness?: Witness;
  /** What is in the way of calls to AWS. */
  readonly interference?: Interference;
}

/**
 * The rehearsal's world: hosts with real servers, the control plane, balancer and edge, and the
 * runner's own machine. One at a time; closing it leaves nothing.
 */
export class World {
  readonly application: Application;
  readonly folder: string;
  readonly webHosts: Host[];
  dataHost: Host;
  readonly edgeHost: Host;
  readonly runner: Runner;
  readonly haproxy: Haproxy;
  readonly github: GitHubService;
  readonly cloudflare: CloudflareStandIn;
  /** Instance id → name of its host. */
  readonly names: Map<string, string>;
  readonly #agents: Map<string, Agent>;
  readonly #servers: readonly Server[];
  readonly #moto: ServerProcess;
  readonly #targetGroups: TargetGroupService;

  private constructor(parts: Parts) {
    this.application = parts.application;
    this.folder = parts.folder;
    this.webHosts = parts.webHosts;
    this.dataHost = parts.dataHost;
    this.edgeHost = parts.edgeHost;
    this.runner = parts.runner;
    this.haproxy = parts.haproxy;
    this.github = parts.github;
    this.cloudflare = parts.cloudflare;
    this.names = parts.names;
    this.#agents = parts.agents;
    this.#servers = parts.servers;
    this.#moto = parts.moto;
    this.#targetGroups = parts.targetGroups;
  }

  static async open({
    application,
    webHosts: count = 3,
    witness,
    interference,
  }: WorldOptions): Promise<World> {
    mkdirSync(HOME, { recursive: true });
    const folder = mkdtempSync(join(HOME, 'world-'));
    await openNetwork();
    // One more than there are: for an instance that is launched later.
    const slots = Array.from({ length: count + 1 }, (_, index) => webHost(application, index));
    const specs = slots.slice(0, count);
    const boot = (spec: HostSpec) => Host.boot(spec, join(folder, spec.name));
    const [moto, edge, data, runner, ...webHosts] = await Promise.all([
      startMoto(ADDRESSES.gateway, PORTS.moto, join(folder, 'moto.log')),
      boot(edgeHost(slots, application.facts.health.path)),
      boot(dataHost()),
      Runner.open(join(folder, 'runner')),
      ...specs.map(boot),
    ]);
    const [resources] = await Promise.all([
      createResources(
        moto.url,
        specs.map((spec) => spec.name),
      ),
      createDatabase(data),
      ...webHosts.slice(0, 1).map(prepareBackups),
    ]);
    const names = new Map([...resources.instances].map(([name, id]) => [id, name]));
    const haproxy = new Haproxy(ADDRESSES.edge, PORTS.haproxyAdmin);
    const group = {
      arn: resources.targetGroup,
      backend: TARGET_GROUP,
      port: 80,
      deregistrationDelay: DEREGISTRATION_DELAY,
    };
    const targetGroups = new TargetGroupService(haproxy, [group], (id) => names.get(id));
    for (const id of names.keys()) targetGroups.register(group.arn, id);
    const agents = new Map(
      webHosts.map((host) => [
        idOf(resources.instances, host),
        new Agent(host, idOf(resources.instances, host)),
      ]),
    );
    const account = openAccount(moto.url, resources.targetGroup);
    const github = new GitHubService();
    const identify = (address: string) => {
      const name = slots.find((slot) => slot.address === address)?.name;
      const [instanceId] = [...names].find(([, each]) => each === name) ?? [];
      return instanceId === undefined ? undefined : { instanceId, role: 'app-host', region: REGION };
    };
    const servers = [
      awsServer(
        moto.url,
        new RunCommandService(agents, witness),
        targetGroups,
        account.permissions,
        interference,
      ).listen(PORTS.aws, ADDRESSES.gateway),
      metadataServer(identify).listen(PORTS.metadata, ADDRESSES.gateway),
      github.server().listen(PORTS.github, ADDRESSES.gateway),
    ];
    const { gateway: address } = ADDRESSES;
    for (const document of account.documents) await storeDocument(`http://${address}:${PORTS.aws}`, document);
    const cloudflare = await CloudflareStandIn.start({
      address,
      port: PORTS.cloudflare,
      zone: ZONE,
      purged: purgeVarnish,
    });
    return new World({
      application,
      folder,
      webHosts,
      dataHost: data,
      edgeHost: edge,
      runner,
      haproxy,
      github,
      cloudflare,
      names,
      agents,
      servers,
      moto,
      targetGroups,
    });
  }

  /**
   * One more instance, as an Auto Scaling group launches it: registered in the target group at once, and
   * nothing on it but what its image brings: the servers, /etc/esteira.conf, and the unit that joins.
   */
  async launch(): Promise<Host> {
    const index = this.webHosts.length;
    const spec = joining(webHost(this.application, index));
    const id = await launchInstance(this.#moto.url, spec.name, index);
    this.names.set(id, spec.name);
    for (const group of this.#targetGroups.arns) this.#targetGroups.register(group, id);
    const host = await Host.boot(spec, join(this.folder, spec.name));
    this.#agents.set(id, new Agent(host, id));
    this.webHosts.push(host);
    return host;
  }

  /** The machine under the database is gone, and its disk with it; a fresh one stands in its place, empty. */
  async replaceDataHost(): Promise<void> {
    await this.dataHost.remove();
    this.dataHost = await Host.boot(dataHost(), join(this.folder, 'data-again'));
    await createDatabase(this.dataHost);
  }

  /** Its instance is stopped, as after a failure of the hardware under it. */
  async lose(host: Host): Promise<void> {
    await host.cutPower();
    await stopInstance(this.#moto.url, this.idOf(host));
  }

  async recover(host: Host): Promise<void> {
    await startInstance(this.#moto.url, this.idOf(host));
    await host.start();
  }

  /** Kills what Systems Manager is at work on there, as its own cancel does. */
  killCommands(host: Host): void {
    this.#agents.get(this.idOf(host))?.cancelAll();
  }

  idOf(host: Host): string {
    return [...this.names].find(([, name]) => name === host.name)?.[0] ?? '';
  }

  /** Who is registered in the target groups, and what the balancer calls them. */
  get targets(): { readonly name: string; readonly state: string }[] {
    return this.#targetGroups.arns.flatMap((arn) =>
      this.#targetGroups.health(arn).map(({ id, state }) => ({ name: this.names.get(id) ?? id, state })),
    );
  }

  /** What leads AWS's, GitHub's and Cloudflare's own clients to this world. */
  get clientEnvironment(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: `http://${ADDRESSES.gateway}:${PORTS.aws}`,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_EC2_METADATA_DISABLED: 'true',
      GITHUB_API_URL: `http://${ADDRESSES.gateway}:${PORTS.github}`,
      CLOUDFLARE_BASE_URL: this.cloudflare.url,
    };
  }

  get bucket(): string {
    return BUCKET;
  }

  async close(): Promise<void> {
    this.#targetGroups.close();
    await this.cloudflare.stop();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
    await Promise.all([this.#moto.stop(), this.runner.close()]);
    await Promise.all([...this.webHosts, this.dataHost, this.edgeHost].map((host) => host.remove()));
    await closeNetwork();
    await rm(this.folder, { recursive: true, force: true });
  }
}

type Parts = Pick<
  World,
  | 'application'
  | 'folder'
  | 'webHosts'
  | 'dataHost'
  | 'edgeHost'
  | 'runner'
  | 'haproxy'
  | 'github'
  | 'cloudflare'
  | 'names'
> & {
  readonly agents: Map<string, Agent>;
  readonly servers: readonly Server[];
  readonly moto: ServerProcess;
  readonly targetGroups: TargetGroupService;
};

function idOf(instances: ReadonlyMap<string, string>, host: Host): string {
  return instances.get(host.name) ?? '';
}
