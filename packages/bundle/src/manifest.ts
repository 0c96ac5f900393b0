import { z } from 'zod';
import { sealedFactsSchema } from './facts.ts';
import { fail } from './failures.ts';

/** Files by path: what changed between two releases is read from two of these. */
const file = z.union([
  z.object({ path: z.string(), bytes: z.int().nonnegative(), sha256: z.hex().length(64) }),
  z.object({ path: z.string(), link: z.string() }),
]);

/** Tolerant of what it does not know: a newer version of Esteira may have sealed the bundle. */
const manifestSchema = z.object({
  schema: z.literal(1),
  /** `<commit7>-<digest12>`. */
  release: z.string().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/),
  /** sha256 of the tar, uncompressed: the bundle's name. */
  digest: z.hex().length(64),
  commit: z.hex(),
  /** Tracked files that differed from the commit when it was built. */
  changed: z.array(z.string()),
  archive: z.object({
    /** Bytes of the compressed archive, and their sha256. */
    bytes: z.int().positive(),
    sha256: z.hex().length(64),
    /** Bytes of the tar. */
    unpacked: z.int().positive(),
    entries: z.int().positive(),
  }),
  facts: sealedFactsSchema,
  /** Migrations that the release before may not survive; of older bundles it is not known. */
  migrations: z
    .array(
      z.object({
        path: z.string(),
        breaks: z.array(z.object({ line: z.int(), what: z.string() })),
      }),
    )
    .default([]),
  files: z.array(file),
});

/** What is known of a bundle without opening it: the JSON beside it in the bucket. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof file>;

export function releaseIdOf(commit: string, digest: string): string {
  return `${commit.slice(0, 7)}-${digest.slice(0, 12)}`;
}

function format(manifest: Manifest): string {
  return `${JSON.stringify(manifest)}\n`;
}

/** @throws Failure `bundle-damaged` */
function parse(text: string, where: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw fail('bundle-damaged', { message: `The manifest ${where} cannot be read.`, cause: error });
  }
}

/** Manifests as they are stored. */
export const manifestFormat = { format, parse };
