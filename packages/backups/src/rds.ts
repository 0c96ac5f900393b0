import type { DBSnapshot } from '@aws-sdk/client-rds';
import {
  CreateDBSnapshotCommand,
  DBSnapshotAlreadyExistsFault,
  DBSnapshotNotFoundFault,
  DeleteDBSnapshotCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotsCommand,
  InvalidDBInstanceStateFault,
  paginateDescribeDBSnapshots,
  RDSClient,
} from '@aws-sdk/client-rds';
import { explainAwsError, Failure, messageOf } from '@esteira/kit';
import { fail } from './failures.ts';
import type { Snapshot, SnapshotMaker, SnapshotPruner } from './snapshots.ts';

/**
 * Snapshots of one instance of RDS. Endpoint, region and credentials come from AWS's own variables.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateSnapshot.html
 */
export class RdsSnapshots implements SnapshotMaker, SnapshotPruner {
  readonly instance: string;
  readonly #abort: { readonly abortSignal: AbortSignal };
  readonly #client = new RDSClient({ maxAttempts: 6 });

  constructor(instance: string, signal: AbortSignal) {
    this.instance = instance;
    this.#abort = { abortSignal: signal };
  }

  async check(): Promise<void> {
    const command = new DescribeDBInstancesCommand({ DBInstanceIdentifier: this.instance });
    const engine = await this.#call('rds:DescribeDBInstances', this.#arn, async () => {
      const { DBInstances = [] } = await this.#client.send(command, this.#abort);
      return DBInstances[0]?.Engine ?? '';
    }).catch((error: unknown) => this.#refuse(error));
    if (!engine.startsWith('aurora')) return;
    throw fail('snapshot-refused', {
      message: `${this.instance} belongs to a cluster of ${engine}, which has snapshots as a whole only.`,
      hint: 'Leave `rds-instance` out: Aurora keeps backups of a cluster by itself, and the dump is made as before.',
    });
  }

  async begin(name: string): Promise<Snapshot | undefined> {
    const command = new CreateDBSnapshotCommand({
      DBInstanceIdentifier: this.instance,
      DBSnapshotIdentifier: name,
    });
    try {
      return await this.#call('rds:CreateDBSnapshot', this.#arn, async () =>
        toSnapshot((await this.#client.send(command, this.#abort)).DBSnapshot ?? {}),
      );
    } catch (error) {
      if (error instanceof InvalidDBInstanceStateFault) return undefined;
      // The SDK asks again when an answer is lost, and nobody else has that name.
      if (error instanceof DBSnapshotAlreadyExistsFault) return await this.read(name);
      return this.#refuse(error);
    }
  }

  async read(name: string): Promise<Snapshot | undefined> {
    const command = new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: name });
    try {
      return await this.#call('rds:DescribeDBSnapshots', snapshotArn(name), async () => {
        const { DBSnapshots: [found] = [] } = await this.#client.send(command, this.#abort);
        return found && toSnapshot(found);
      });
    } catch (error) {
      if (error instanceof DBSnapshotNotFoundFault) return undefined;
      throw error;
    }
  }

  async list(): Promise<Snapshot[]> {
    const which = { DBInstanceIdentifier: this.instance, SnapshotType: 'manual' };
    return await this.#call('rds:DescribeDBSnapshots', this.#arn, async () => {
      const pages = paginateDescribeDBSnapshots({ client: this.#client }, which, this.#abort);
      const found: Snapshot[] = [];
      for await (const { DBSnapshots = [] } of pages) found.push(...DBSnapshots.map(toSnapshot));
      return found;
    });
  }

  async remove(name: string): Promise<void> {
    const command = new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name });
    try {
      await this.#call('rds:DeleteDBSnapshot', snapshotArn(name), () =>
        this.#client.send(command, this.#abort),
      );
    } catch (error) {
      if (!(error instanceof DBSnapshotNotFoundFault)) throw error;
    }
  }

  /** What RDS itself says no to; other failures are their own. */
  #refuse(error: unknown): never {
    if (error instanceof Failure) throw error;
    throw fail('snapshot-refused', {
      message: `RDS makes no snapshot of ${this.instance}: ${messageOf(error)}`,
      cause: error,
    });
  }

  async #call<Result>(action: string, resource: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      this.#abort.abortSignal.throwIfAborted();
      throw explainAwsError(error, { action, resource });
    }
  }

  get #arn(): string {
    return `arn:aws:rds:*:*:db:${this.instance}`;
  }
}

function snapshotArn(name: string): string {
  return `arn:aws:rds:*:*:snapshot:${name}`;
}

function toSnapshot(found: DBSnapshot): Snapshot {
  const { DBSnapshotIdentifier, Status, PercentProgress, Encrypted } = found;
  return {
    name: DBSnapshotIdentifier ?? '',
    status: Status ?? 'unknown',
    percent: PercentProgress ?? 0,
    isEncrypted: Encrypted ?? false,
  };
}
