import type { CommandResult } from '@esteira/kit';
import { tail } from '@esteira/kit';
import { z } from 'zod';
import type { Advisory } from './advisory.ts';
import { parsedJson } from './advisory.ts';

const viaSchema = z.object({
  source: z.union([z.number(), z.string()]),
  name: z.string(),
  title: z.string().default(''),
  url: z.string().optional(),
  severity: z.enum(['info', 'low', 'moderate', 'high', 'critical', 'unknown']).catch('unknown'),
  range: z.string().default(''),
});

/** A text in `via` names another package, which has its own entry. */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), viaSchema])) })),
});

/** Where the registry has no audit, or does not answer. */
const errorSchema = z.object({ message: z.string() });

/**
 * What `npm audit --json` says, from npm 7 on.
 * https://docs.npmjs.com/cli/v11/commands/npm-audit
 */
export function parseNpmAudit({ stdout, transcript, exitCode }: CommandResult): {
  advisories: Advisory[];
  unknown: string | undefined;
} {
  const said = parsedJson(stdout);
  const report = reportSchema.safeParse(said);
  if (!report.success) {
    const { data: error } = errorSchema.safeParse(said);
    const unknown =
      error?.message || tail(transcript) || `npm audit ended with ${exitCode} and said nothing.`;
    return { advisories: [], unknown };
  }
  const found = Object.values(report.data.vulnerabilities).flatMap(({ via }) =>
    via.filter((cause) => typeof cause !== 'string'),
  );
  // Each package on the way to it repeats an advisory.
  const once = new Map(found.map((one) => [`${one.source} ${one.name}`, one]));
  return { advisories: [...once.values()].map(toAdvisory), unknown: undefined };
}

function toAdvisory({ source, name, title, url, severity, range }: z.output<typeof viaSchema>): Advisory {
  const ghsa = /GHSA(-[a-z0-9]{4}){3}$/.exec(url ?? '')?.[0];
  return {
    ids: [ghsa ?? String(source)],
    package: name,
    title,
    severity: severity === 'moderate' ? 'medium' : severity,
    affected: range,
    link: url,
  };
}
