import type { ProbeReport, Report, Verdict } from '@esteira/health';
import { evidenceOf, nameOf } from '@esteira/health';
import type { Runtime } from '@esteira/kit';
import { formatDuration, markdown } from '@esteira/kit';

export const outputs = {
  verdict:
    '`passed`, `failed`, or `inconclusive` where nothing was learnt of the application: nobody was reached, or Cloudflare challenged. Set on failure too, as all outputs.',
  slowest: 'Milliseconds of the slowest probe: its median. Empty where nothing answered.',
  'tls-days-left': 'Days left of the certificate that ends first. Empty without https.',
  report:
    'JSON: `verdict`, `took`, and of each probe `url`, `verdict`, `reason`, `fault`, `attempts`, `passed`, `faults` (counts), `latency` (`min`, `median`, `max` in ms), `tlsDaysLeft`, `address`, `redirectedTo` and `ray`.',
};

const MARKS: Record<Verdict, string> = { passed: '✅', failed: '❌', inconclusive: '❔' };

/** More would crowd the failure itself out of the summary. */
const MOST_FOLDS = 50;
const LONGEST_REASON = 500;

export function report(health: Report, runtime: Runtime): void {
  const { verdict, probes } = health;
  runtime.output('verdict', verdict);
  runtime.output('slowest', largest(probes.flatMap(({ latency }) => latency?.median ?? [])));
  runtime.output('tls-days-left', smallest(probes.flatMap(({ tlsDaysLeft }) => tlsDaysLeft ?? [])));
  runtime.output('report', JSON.stringify(inJson(health)));
  for (const probe of probes) runtime.log.info(verdictLine(probe));

  const passed = probes.filter((probe) => probe.verdict === 'passed').length;
  runtime.summary.add(
    `### ${MARKS[verdict]} Health: ${passed} of ${probes.length} probes passed`,
    markdown.table(
      ['Probe', 'Verdict', 'Attempts', 'Latency', 'TLS days left', 'Address'],
      probes.map((probe) => [
        [nameOf(probe.probe), probe.redirectedTo ?? []].flat().map(markdown.code).join(' → '),
        `${MARKS[probe.verdict]} ${markdown.plain(reasonOf(probe) ?? probe.verdict)}`,
        `${probe.passed} of ${probe.attempts} passed`,
        latencyOf(probe) ?? '',
        probe.tlsDaysLeft?.toString() ?? '',
        markdown.code(probe.address ?? ''),
      ]),
    ),
    ...folds(probes),
  );
}

function verdictLine(probe: ProbeReport): string {
  const { verdict, attempts, passed, tlsDaysLeft, address, redirectedTo } = probe;
  const facts = [
    `${passed} of ${attempts} attempts passed`,
    latencyOf(probe),
    tlsDaysLeft === undefined ? undefined : `TLS ${tlsDaysLeft} days left`,
    address,
    redirectedTo === undefined ? undefined : `redirected to ${redirectedTo}`,
    reasonOf(probe),
  ];
  return `${MARKS[verdict]} ${nameOf(probe.probe)}: ${verdict}; ${facts.filter((fact) => fact !== undefined).join('; ')}`;
}

function latencyOf({ latency }: ProbeReport): string | undefined {
  if (latency === undefined) return undefined;
  const [min, median, max] = [latency.min, latency.median, latency.max].map(formatDuration);
  return `${median} (${min} to ${max})`;
}

function reasonOf({ reason }: ProbeReport): string | undefined {
  return reason?.slice(0, LONGEST_REASON);
}

/** The evidence, first that of the probes that did not pass. */
function folds(probes: readonly ProbeReport[]): string[] {
  const failing = probes.filter((probe) => probe.verdict !== 'passed');
  const passing = probes.filter((probe) => probe.verdict === 'passed');
  return [...failing, ...passing]
    .slice(0, MOST_FOLDS)
    .map((probe) => markdown.details(`Evidence: ${nameOf(probe.probe)}`, markdown.fence(evidenceOf(probe))));
}

function inJson({ verdict, took, probes }: Report): unknown {
  return {
    verdict,
    took,
    probes: probes.map((each) => ({
      url: each.probe.url,
      verdict: each.verdict,
      reason: reasonOf(each),
      fault: each.fault,
      attempts: each.attempts,
      passed: each.passed,
      faults: each.faults,
      latency: each.latency,
      tlsDaysLeft: each.tlsDaysLeft,
      address: each.address,
      redirectedTo: each.redirectedTo,
      ray: each.ray,
    })),
  };
}

function largest(figures: readonly number[]): string {
  return figures.length === 0 ? '' : String(Math.max(...figures));
}

function smallest(figures: readonly number[]): string {
  return figures.length === 0 ? '' : String(Math.min(...figures));
}
