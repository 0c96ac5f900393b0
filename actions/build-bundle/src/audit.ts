import type { Accounts, Application, Judgement } from '@esteira/bundle';
import { findAdvisories, judgeAdvisories, objectionToAdvisories } from '@esteira/bundle';
import type { Inputs } from './inputs.ts';
import type { Ports } from './run.ts';

/**
 * Asks what is known against the packages that ship.
 * @returns what was found and may pass; undefined where nobody is to ask
 * @throws Failure `bundle-vulnerable`, `bundle-audit-unknown`
 */
export async function audit(
  threshold: Inputs['audit'],
  application: Application,
  { components }: Accounts,
  { commands, clock, log, signal }: Ports,
): Promise<Judgement | undefined> {
  if (threshold === 'off') return undefined;
  const answers = await log.group('Audit', () =>
    findAdvisories(application, components, { commands, signal }),
  );
  const today = new Date(clock.now()).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const judgement = judgeAdvisories(answers, application.facts.audit.accept, threshold, today);
  const objection = objectionToAdvisories(judgement);
  if (objection !== undefined) throw objection;
  return judgement;
}
