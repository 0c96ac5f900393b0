import type { CommandResult } from '@esteira/kit';
import { tail } from '@esteira/kit';
import { z } from 'zod';
import type { Advisory } from './advisory.ts';
import { parsedJson, SEVERITIES } from './advisory.ts';

const advisorySchema = z.object({
  advisoryId: z.string(),
  packageName: z.string(),
  affectedVersions: z.string(),
  title: z.string().default(''),
  cve: z.string().nullish(),
  link: z.string().nullish(),
  severity: z.enum([...SEVERITIES, 'unknown']).catch('unknown'),
  sources: z.array(z.object({ remoteId: z.string() })).default([]),
  ignoreReason: z.string().nullish(),
});

/** PHP writes an empty map, and a list with holes, the other way round. */
const listSchema = z
  .union([z.array(advisorySchema), z.record(z.string(), advisorySchema)])
  .transform((list) => Object.values(list));
const byPackageSchema = z
  .union([z.array(listSchema), z.record(z.string(), listSchema)])
  .transform((packages) => Object.values(packages).flat());

const reportSchema = z.object({
  advisories: byPackageSchema,
  'ignored-advisories': byPackageSchema.default([]),
  'unreachable-repositories': z.array(z.string()).default([]),
});

/**
 * What `composer audit --format=json` says, from 2.4 on. Its exit code tells of advisories and abandoned
 * packages alike, so it is not asked. https://getcomposer.org/doc/03-cli.md#audit
 */
export function parseComposerAudit({ stdout, transcript, exitCode }: CommandResult): {
  advisories: Advisory[];
  unknown: string | undefined;
} {
  const report = reportSchema.safeParse(parsedJson(stdout));
  if (!report.success) {
    const unknown = tail(transcript) || `composer audit ended with ${exitCode} and said nothing.`;
    return { advisories: [], unknown };
  }
  const { advisories, 'ignored-advisories': ignored, 'unreachable-repositories': silent } = report.data;
  return {
    advisories: [
      ...advisories.map(toAdvisory),
      ...ignored.map((one) => ({ ...toAdvisory(one), ignored: one.ignoreReason ?? 'no reason given' })),
    ],
    unknown: silent.length === 0 ? undefined : `Repositories that did not answer: ${silent.join(', ')}.`,
  };
}

function toAdvisory(found: z.output<typeof advisorySchema>): Advisory {
  const remote = found.sources.map(({ remoteId }) => remoteId).filter((id) => id.startsWith('GHSA-'));
  return {
    ids: [...(found.cve ? [found.cve] : []), ...remote, found.advisoryId],
    package: found.packageName,
    title: found.title,
    severity: found.severity,
    affected: found.affectedVersions,
    link: found.link ?? undefined,
  };
}
