import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lasts, LoadReport, Standing } from '../load/index.ts';
import { Load } from '../load/index.ts';
import { HOME } from '../machine/index.ts';
import type { WorkflowResult, WorkflowRun } from '../workflow/index.ts';
import { Act, Repository } from '../workflow/index.ts';
import type { World } from '../world/index.ts';
import {
  ADDRESSES,
  BACKUP_BUCKET,
  BACKUP_DOCUMENT,
  BUCKET,
  DOCUMENT,
  RDS_INSTANCE,
  REGION,
  RESTORE_DOCUMENT,
  TARGET_GROUP,
  ZONE,
} from '../world/index.ts';

const RATE = 64;
const SOCKETS = 20;

/** Where summaries and logs of the last rehearsal are kept. */
export const KEPT = join(HOME, 'rehearsal');

/** What stories play on: the world, the user's repository, GitHub's side, and what happened so far. */
export class Stage {
  readonly world: World;
  readonly repository: Repository;
  /** Releases in the order in which they went live; the last is live. */
  readonly releases: string[] = [];
  readonly #act: Act;
  readonly #said: (line: string) => void;
  #load: Load | undefined;
  #runs = 0;

  private constructor(world: World, repository: Repository, act: Act, said: (line: string) => void) {
    this.world = world;
    this.repository = repository;
    this.#act = act;
    this.#said = said;
  }

  static async set(world: World, said: (line: string) => void): Promise<Stage> {
    mkdirSync(KEPT, { recursive: true });
    appendFileSync(join(world.runner.root, 'etc/hosts'), `${ADDRESSES.edge} ${ZONE}\n`);
    const repository = await Repository.create(world.application.folder, world.runner);
    return new Stage(world, repository, await Act.prepare(world.runner), said);
  }

  get live(): string {
    return this.releases.at(-1) ?? '';
  }

  /**
   * Pushes to main: GitHub runs the example workflow.
   * @param variables of the repository that are to be others than usual
   */
  async push(
    story: string,
    signal: AbortSignal,
    variables: Readonly<Record<string, string>> = {},
  ): Promise<WorkflowResult> {
    return await this.#workflow(story, 'deploy.yml', 'push', {}, signal, variables);
  }

  /** Somebody fills in the form of the Actions tab. */
  async dispatch(
    story: string,
    workflow: string,
    inputs: Record<string, string>,
    signal: AbortSignal,
  ): Promise<WorkflowResult> {
    return await this.#workflow(story, workflow, 'workflow_dispatch', inputs, signal);
  }

  /** The clock of GitHub's schedules strikes. */
  async scheduled(story: string, workflow: string, signal: AbortSignal): Promise<WorkflowResult> {
    return await this.#workflow(story, workflow, 'schedule', {}, signal);
  }

  startLoad(requestsPerSecond = RATE, lasts?: Lasts): void {
    const { pages, post, sockets } = this.world.application.profile;
    this.#load = Load.start({
      address: ADDRESSES.edge,
      host: ZONE,
      requestsPerSecond,
      pages,
      post: post && { path: post.path, bodies: Array.from({ length: 50 }, (_, count) => post.body(count)) },
      sockets: sockets && { path: sockets.path, count: SOCKETS, ...(lasts === undefined ? {} : { lasts }) },
    });
  }

  /** What visitors meet from here on is told apart. */
  markLoad(what: string): void {
    this.#load?.mark(what);
  }

  lookAtLoad(): Standing | undefined {
    return this.#load?.look();
  }

  async standing(): Promise<Standing> {
    if (this.#load === undefined) throw new Error('There is no load to ask.');
    return await this.#load.standing();
  }

  /** undefined where there was none. */
  async stopLoad(): Promise<LoadReport | undefined> {
    const report = await this.#load?.stop();
    this.#load = undefined;
    return report;
  }

  /** What is still at work when a story broke off. */
  clear(): void {
    this.#load?.kill();
    this.#load = undefined;
  }

  /** Release that each web host serves now, by its own nginx and PHP, asked from outside. */
  async served(): Promise<Map<string, string>> {
    const answers = this.world.webHosts.map(async (host) => {
      const ask = async (file: string) => {
        const answer = await fetch(`http://${host.address}/${file}`);
        return answer.ok ? (await answer.text()).trim() : `${answer.status}`;
      };
      const [web, php] = [await ask('esteira-release.txt'), await ask('esteira-release.php')];
      return [host.name, web === php ? web : `${web} by nginx, ${php} by PHP`] as const;
    });
    return new Map(await Promise.all(answers));
  }

  async #workflow(
    story: string,
    workflow: string,
    event: WorkflowRun['event'],
    inputs: Record<string, string>,
    signal: AbortSignal,
    variables: Readonly<Record<string, string>> = {},
  ): Promise<WorkflowResult> {
    this.#runs += 1;
    const {
      AWS_ACCESS_KEY_ID: _key,
      AWS_SECRET_ACCESS_KEY: _secret,
      AWS_REGION: _region,
      ...env
    } = this.world.clientEnvironment;
    const result = await this.#act.run(this.repository.folder, {
      workflow,
      event,
      inputs,
      signal,
      env,
      variables: {
        AWS_REGION: REGION,
        ESTEIRA_BUCKET: BUCKET,
        ESTEIRA_BUILD_ROLE: 'arn:aws:iam::123456789012:role/esteira-build',
        ESTEIRA_PRUNE_ROLE: 'arn:aws:iam::123456789012:role/esteira-prune',
        ESTEIRA_DEPLOY_ROLE: 'arn:aws:iam::123456789012:role/esteira-deploy',
        ESTEIRA_DOCUMENT: DOCUMENT,
        ESTEIRA_BACKUP_BUCKET: BACKUP_BUCKET,
        ESTEIRA_BACKUP_ROLE: 'arn:aws:iam::123456789012:role/esteira-backup',
        ESTEIRA_BACKUP_PRUNE_ROLE: 'arn:aws:iam::123456789012:role/esteira-prune-backups',
        ESTEIRA_BACKUP_DOCUMENT: BACKUP_DOCUMENT,
        ESTEIRA_BACKUP_HOST: 'tag:Name=web-1',
        ESTEIRA_RDS_INSTANCE: RDS_INSTANCE,
        ESTEIRA_RESTORE_ROLE: 'arn:aws:iam::123456789012:role/esteira-restore',
        ESTEIRA_RESTORE_DOCUMENT: RESTORE_DOCUMENT,
        ESTEIRA_TARGETS: 'tag:Role=web',
        ESTEIRA_TARGET_GROUPS: TARGET_GROUP,
        ESTEIRA_ATTEST: 'true',
        APP_URL: `http://${ZONE}`,
        CLOUDFLARE_ZONE: this.world.cloudflare.zone.id,
        ...variables,
      },
      secrets: { CLOUDFLARE_API_TOKEN: this.world.cloudflare.token },
      logFile: join(KEPT, `${story}.log`),
      line: (step, line) => this.#said(`${step}: ${line}`),
    });
    writeFileSync(join(KEPT, `${story}.md`), result.summary);
    return result;
  }
}
