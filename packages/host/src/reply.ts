import { z } from 'zod';

/** What call and reply mean; the same as PROGRAM_VERSION in program/head.sh. */
export const PROTOCOL = 1;

/** What every reply says, whatever was asked. */
const common = {
  v: z.literal(PROTOCOL),
  phase: z.string(),
  /** The release that `current` names, empty where none is live; only said where it is known where to look. */
  live: z.string().optional(),
};

const replySchema = z.discriminatedUnion('ok', [
  // What else it says is for its phase to know.
  z.looseObject({ ...common, ok: z.literal(true) }),
  z.looseObject({
    ...common,
    ok: z.literal(false),
    code: z.string(),
    message: z.string(),
    step: z.string(),
    /** The transcript's last lines. */
    tail: z.string().optional(),
  }),
]);

/** The last line that a program of the hosts printed. */
export type Reply = z.infer<typeof replySchema>;

/** What inspect says on top. */
export const inspectionSchema = z.object({
  live: z.string(),
  previous: z.string(),
  fence: z.int(),
  /** Seconds since the epoch, by the host's clock. */
  now: z.int(),
  staged: z.enum(['yes', 'no']),
  problem_count: z.int(),
  /** The first of them, `code: message`. */
  problems: z.array(z.string()),
});

/** The reply among what a command printed; undefined where there is none that can be trusted. */
export function parseReply(stdout: string): Reply | undefined {
  return lastLine(stdout, replySchema);
}

/** The protocol of a reply that is not ours: of an older program, or a newer one. */
export function foreignProtocol(stdout: string): number | undefined {
  const spoken = lastLine(stdout, z.looseObject({ v: z.int(), phase: z.string(), ok: z.boolean() }))?.v;
  return spoken === PROTOCOL ? undefined : spoken;
}

function lastLine<Found>(stdout: string, schema: z.ZodType<Found>): Found | undefined {
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  try {
    return schema.parse(JSON.parse(last));
  } catch {
    return undefined; // No reply is what the caller must handle: it is never a yes.
  }
}
