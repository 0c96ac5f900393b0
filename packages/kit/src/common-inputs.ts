import { duration, flag, listMatching, matching, text } from './inputs.ts';

/**
 * Inputs that several actions share: the same name, words and checks wherever they appear.
 */

export const bucketName = matching(
  'bucket',
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  'the name of an S3 bucket',
);

export const bucket = bucketName({
  description: 'S3 bucket that holds the bundles and the records of the environments.',
  example: 'clinic-releases',
  required: true,
});

const ENVIRONMENT_PATTERN = /^[a-z0-9][a-z0-9-]{0,38}$/;
const ENVIRONMENT_SHAPE = 'an environment name: up to 39 lower-case letters, digits and dashes';
export const environmentName = matching('environment', ENVIRONMENT_PATTERN, ENVIRONMENT_SHAPE);
export const environmentNames = listMatching(ENVIRONMENT_PATTERN, ENVIRONMENT_SHAPE);

export const environment = environmentName({
  description: 'Environment to deploy to. Each has its own record, lock and history in the bucket.',
  example: 'production',
  required: true,
});

export const backupBucket = bucketName({
  description: 'S3 bucket that holds the backups.',
  example: 'clinic-production-backups',
  required: true,
});

export const backedUpEnvironment = environmentName({
  description: 'Environment whose backups are meant.',
  example: 'production',
  required: true,
});

const rdsInstanceName = matching(
  'RDS instance',
  /^[A-Za-z](?:-?[A-Za-z0-9]){0,62}$/,
  'the identifier of an RDS instance',
);

export const rdsInstance = (description: string) =>
  rdsInstanceName({ description, example: 'clinic-production' });

export const documentName = matching('document', /^[a-zA-Z0-9_.-]{3,128}$/, 'the name of an SSM document');

export const RELEASE_PATTERN = /^[0-9a-f]{7}-[0-9a-f]{12}$/;

export const releaseId = matching(
  'release id',
  RELEASE_PATTERN,
  'a release id: seven characters of the commit, a dash, twelve of the digest',
);

export const role = matching(
  'role',
  /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
  'the ARN of a role',
)({
  description:
    'Role that the step assumes by itself with GitHub’s OIDC token, and again before its session ends, however long it works. The job needs `id-token: write`, and `AWS_REGION`. Without it, the credentials of the job are used.',
  example: 'arn:aws:iam::123456789012:role/esteira-deploy',
});

export const githubToken = text({
  description:
    'Token that records the GitHub Deployment. The job needs the permission `deployments: write`; without it the rollout goes on and says so.',
  example: '${{ github.token }}',
  default: '${{ github.token }}',
  secret: true,
});

export const dryRun = flag({
  description: 'Look at everything, print the plan, change nothing.',
  example: 'true',
  default: 'false',
});

export const deadline = (fallback: string, description: string) =>
  duration({ description, example: '20m', default: fallback });
