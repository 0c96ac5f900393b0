import { z } from 'zod';
import { fail } from './failures.ts';

/**
 * Records of an environment, as JSON in the bucket. Every one has a schema version and is checked
 * when it is read: a record that cannot be understood stops a deployment, it is never guessed at.
 */

const RELEASE = z.string().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/);
const moment = z.iso.datetime();

/** Who asks: a run of a workflow, and the person behind it. */
export const ownerSchema = z.object({
  actor: z.string(),
  /** Link to the run. */
  run: z.string(),
  /** Tells one attempt of one job from every other. */
  id: z.string(),
});
export type Owner = z.infer<typeof ownerSchema>;

/** `current.json`: what the environment must run. */
export const desiredSchema = z.object({
  schema: z.literal(1),
  release: RELEASE,
  digest: z.hex().length(64),
  /** The deployment that made it so. */
  number: z.int().positive(),
  at: moment,
  by: ownerSchema,
  /** What it was before: the previous good release. */
  previous: RELEASE.optional(),
});
export type Desired = z.infer<typeof desiredSchema>;

/** `lock.json`: who may change the environment. The number only ever grows: it is the fencing token. */
export const lockSchema = z.object({
  schema: z.literal(1),
  number: z.int().nonnegative(),
  owner: ownerSchema.optional(),
  since: moment.optional(),
  /** From then on anybody may take it over. */
  expires: moment.optional(),
});
export type Lock = z.infer<typeof lockSchema>;

export const VERDICTS = ['running', 'succeeded', 'paused', 'reverted', 'failed', 'cancelled'] as const;

/** One thing that one host did, or had done to it. */
export const stepSchema = z.object({
  host: z.string(),
  phase: z.string(),
  from: moment,
  to: moment,
  ok: z.boolean(),
  note: z.string().optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** `deployments/<n>.json`: what one deployment did; audit, and what a repair starts from. */
export const deploymentSchema = z.object({
  schema: z.literal(1),
  number: z.int().positive(),
  environment: z.string(),
  release: RELEASE,
  base: RELEASE.optional(),
  by: ownerSchema,
  startedAt: moment,
  endedAt: moment.optional(),
  verdict: z.enum(VERDICTS),
  /** Code and message of the failure that ended it. */
  failure: z.object({ code: z.string(), message: z.string() }).optional(),
  /** The release that this deployment took out of use, as one not to return to. */
  withdraws: RELEASE.optional(),
  /** Why hosts were brought back, and whether that speaks against the release itself. */
  reason: z.object({ code: z.string(), message: z.string(), releaseAtFault: z.boolean() }).optional(),
  /** Why somebody overrode a freeze or the memory of a rejected release. */
  override: z.string().optional(),
  hosts: z.array(z.object({ id: z.string(), name: z.string(), release: z.string() })),
  /** Hosts that were taken out of a target group and are not back yet. */
  drained: z.array(
    z.object({ host: z.string(), targetGroup: z.string(), port: z.int(), arn: z.string().optional() }),
  ),
  /** Processes of Auto Scaling groups that were suspended for it and are not resumed yet. */
  suspended: z.array(z.object({ group: z.string(), processes: z.array(z.string()) })).optional(),
  steps: z.array(stepSchema),
});
export type Deployment = z.infer<typeof deploymentSchema>;

/** `dump.json`: that a backup is being dumped. The host's program writes it: program/backup/rollout.sh. */
export const dumpSchema = z.object({
  schema: z.literal(1),
  backup: z.string(),
  expires: moment,
});
export type Dump = z.infer<typeof dumpSchema>;

export function formatRecord(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** @throws Failure `record-damaged` */
export function parseRecord<Found>(schema: z.ZodType<Found>, text: string, where: string): Found {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw fail('record-damaged', { message: `The record ${where} cannot be read.`, cause: error });
  }
}
