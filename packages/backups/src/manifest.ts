import { z } from 'zod';
import { ID } from './layout.ts';
import { totalOf } from './store.ts';

const moment = z.iso.datetime();
const sha256 = z.hex().length(64);

/** A sealed object in the bucket: zstd within age. */
const objectSchema = z.object({
  key: z.string(),
  bytes: z.int().nonnegative(),
  /** Of each part as it was sent, `bytes sha256`: what is restored is verified part by part. */
  parts: z.array(z.string().regex(/^\d+ [0-9a-f]{64}$/)),
});
export type SealedObject = z.infer<typeof objectSchema>;

const tableSchema = z.object({
  name: z.string(),
  rows: z.int().nonnegative(),
  /** Of its rows as they are dumped, in the order of the primary key. */
  sha256,
});

const databaseSchema = z.object({
  engine: z.enum(['mariadb', 'mysql', 'postgres', 'sqlite']),
  name: z.string(),
  server: z.string(),
  client: z.string(),
  /** Nothing that was committed before is missing. */
  at: moment,
  /** Of the dump, before it was compressed. */
  bytes: z.int().positive(),
  /** Its longest statement, bytes: what a server must take to restore it. */
  longest: z.int().nonnegative(),
  /** Of everything in the dump that is not a row: tables, views, routines, triggers, events. */
  schema: sha256,
  views: z.int().nonnegative(),
  routines: z.int().nonnegative(),
  triggers: z.int().nonnegative(),
  events: z.int().nonnegative(),
  /** Where the binary log stood at that moment; empty where none is shipped. */
  log: z.string(),
  object: objectSchema,
  tables: z.array(tableSchema),
});

const filesSchema = z.object({
  /** When the last of them had been read. */
  at: moment,
  count: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Files that were written to while they were read: they are in it, but nobody vouches for them. */
  changing: z.int().nonnegative(),
  /** What lies where: path, size, sha256 and pack of each file, sealed. */
  index: objectSchema,
  /** Every pack that a file of it is in, of this backup and of earlier ones. */
  packs: z.array(objectSchema),
});

/** `manifest.json`: written last, so that what has one is whole. It names no person and no secret. */
export const manifestSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(ID),
  environment: z.string(),
  host: z.string(),
  /** What the environment was to run; empty where nobody knew. */
  release: z.string(),
  startedAt: moment,
  endedAt: moment,
  database: databaseSchema.optional(),
  files: filesSchema.optional(),
  /** The .env, and the APP_KEY in it without which encrypted columns are lost. */
  secrets: z.object({ object: objectSchema }).optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** `verified/…json`: what a drill found. */
export const verificationSchema = z.object({
  schema: z.literal(1),
  id: z.string().regex(ID),
  at: moment,
  host: z.string(),
  /** Link to the run that drilled. */
  run: z.string(),
  tables: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  files: z.int().nonnegative(),
  /** What the application answered when it ran on the restored database; empty where none was started. */
  answer: z.string(),
  /** How long restoring took, seconds: the recovery time (RTO). */
  restoreSeconds: z.int().nonnegative(),
  /** How old the restored data was then, seconds: the recovery point (RPO). */
  ageSeconds: z.int().nonnegative(),
});
export type Verification = z.infer<typeof verificationSchema>;

/** How far apart database and files are, seconds; undefined where it has not both. */
export function skewOf({ database, files }: Manifest): number | undefined {
  if (database === undefined || files === undefined) return undefined;
  return Math.round((Date.parse(files.at) - Date.parse(database.at)) / 1_000);
}

/** The moment whose data it brings back, milliseconds since 1970. Where it has both, that of the database counts. */
export function dataAt({ database, files, startedAt }: Manifest): number {
  return Date.parse(database?.at ?? files?.at ?? startedAt);
}

/** Of all its tables. */
export function rowsOf({ database }: Manifest): number {
  return (database?.tables ?? []).reduce((total, { rows }) => total + rows, 0);
}

/** All that it lies in: its own objects, and the packs that it shares. */
export function objectsOf({ database, files, secrets }: Manifest): SealedObject[] {
  const objects = [database?.object, files?.index, ...(files?.packs ?? []), secrets?.object];
  return objects.filter((object) => object !== undefined);
}

/** Of all that it lies in. */
export function bytesOf(manifest: Manifest): number {
  return totalOf(objectsOf(manifest));
}
