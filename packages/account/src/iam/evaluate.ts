import { conditionsHold } from './conditions.ts';
import { matches, matchesAction, matchesArn } from './match.ts';
import type { Policy, Request, Statement } from './policy.ts';
import { listed } from './policy.ts';

export interface Decision {
  readonly allowed: boolean;
  /** The statement that decided; none where nothing allows it. */
  readonly by?: Statement;
}

/** What applies to a request inside one account. */
export interface Policies {
  /** Of who asks. */
  readonly identity: readonly Policy[];
  /** Of what is asked for: of a bucket, or who may assume a role. */
  readonly resource?: readonly Policy[];
}

/**
 * What is denied anywhere is denied; else what is allowed anywhere is allowed; the rest is denied.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(request: Request, { identity, resource = [] }: Policies): Decision {
  const applying = [
    ...statementsOf(identity),
    ...statementsOf(resource).filter((statement) => isMeant(statement, request)),
  ].filter((statement) => applies(statement, request));
  const denial = applying.find((statement) => statement.Effect === 'Deny');
  if (denial !== undefined) return { allowed: false, by: denial };
  const [by] = applying;
  return by === undefined ? { allowed: false } : { allowed: true, by };
}

function statementsOf(policies: readonly Policy[]): Statement[] {
  return policies.flatMap((policy) => [...listed(policy.Statement)]);
}

/** Whether a statement of a resource's policy speaks of who asks. */
function isMeant({ Principal: principal }: Statement, { principal: who }: Request): boolean {
  if (principal === '*') return true;
  if (principal === undefined || who === undefined) return false;
  return listed(principal[who.kind]).some((name) => name === '*' || name === who.name);
}

function applies(statement: Statement, { action, resource, context = {} }: Request): boolean {
  return (
    covers(statement.Action, statement.NotAction, (pattern) => matchesAction(pattern, action)) &&
    // Who may assume a role is said on the role itself: there is no Resource.
    (isAboutItself(statement) ||
      covers(statement.Resource, statement.NotResource, (pattern) => isOf(pattern, resource))) &&
    conditionsHold(statement.Condition, context)
  );
}

function isAboutItself({ Resource, NotResource }: Statement): boolean {
  return Resource === undefined && NotResource === undefined;
}

function isOf(pattern: string, resource: string): boolean {
  return pattern.startsWith('arn:') ? matchesArn(pattern, resource) : matches(pattern, resource);
}

function covers(
  those: Statement['Action'],
  allBut: Statement['Action'],
  match: (pattern: string) => boolean,
): boolean {
  if (allBut !== undefined) return !listed(allBut).some(match);
  return listed(those).some(match);
}
