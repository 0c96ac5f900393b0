import { catalogue } from './failure.ts';

export const { entries, fail } = catalogue({
  'inputs-invalid': {
    category: 'usage',
    means: 'One or more inputs of the action are unknown, missing or malformed.',
    cure: 'Correct every input listed; each line shows a value that would be accepted.',
  },
  cancelled: {
    category: 'conflict',
    means: 'The job was cancelled while the action was at work.',
    cure: 'Nothing to repair by hand: the post step and the next run finish what was begun.',
  },
  'permission-denied': {
    category: 'permission',
    means: 'The credentials may not do what the action needs.',
    cure: 'Allow the named permission in the role that the job assumes, then run the job again.',
  },
  'credentials-missing': {
    category: 'permission',
    means: 'No AWS credentials or no region reached the action.',
    cure: 'Put aws-actions/configure-aws-credentials before this step, with the role and the region; or give `role`, and AWS_REGION in `env`.',
  },
  'oidc-unavailable': {
    category: 'permission',
    means: 'GitHub gave the job no OIDC token, so the role of `role` cannot be assumed.',
    cure: 'Give the job `permissions: id-token: write`. Jobs of pull requests from forks never get one.',
  },
  'platform-unavailable': {
    category: 'platform',
    means: 'A service did not answer, or answered with an outage or throttling, until the deadline.',
    cure: 'Look at the status page of the service, then run the job again.',
  },
  'command-failed': {
    category: 'usage',
    means: 'A program that the action runs ended with an error.',
    cure: "Read the program's last lines below; run the same command on your machine.",
  },
  'command-missing': {
    category: 'usage',
    means: 'A program that the action needs is not installed on the runner.',
    cure: 'Install it in a step before this one; ubuntu-latest has all of them.',
  },
  'wait-expired': {
    category: 'platform',
    means: 'A condition did not come true before its deadline.',
    cure: 'Look at the last state below; give more time only if it was still moving.',
  },
  unexpected: {
    category: 'platform',
    means: 'The action met an error it does not know. This is a bug in Esteira.',
    cure: 'Run the job again with debug logging and report the stack below.',
  },
});
