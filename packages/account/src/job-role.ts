import type { Resource } from './cloudformation.ts';
import { trustOf } from './trust.ts';

interface JobRole {
  readonly why: string;
  readonly description: unknown;
  /** The subjects of the tokens that it lets in. */
  readonly jobs: unknown;
  readonly policy: string;
  readonly statements: readonly unknown[];
}

/** A role that jobs of GitHub's assume. */
export const jobRole = ({ why, description, jobs, policy, statements }: JobRole): Resource => ({
  why,
  Type: 'AWS::IAM::Role',
  Properties: {
    Description: description,
    AssumeRolePolicyDocument: trustOf(jobs),
    Policies: [{ PolicyName: policy, PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
  },
});
