import { parseTargets } from '@esteira/fleet';
import { parseRules } from '@esteira/health';
import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

/** The environment and its fleet. */
const where = {
  bucket: common.bucket,
  role: common.role,
  environment: common.environment,
  targets: input.kind(
    'targets',
    parseTargets,
  )({
    description:
      'The fleet: tags that must all match (`tag:Role=web`, one a line), one Auto Scaling group (`asg:clinic-web`), or instance ids.',
    example: 'tag:Role=web\ntag:Environment=production',
    required: true,
  }),
  document: common.documentName({
    description:
      'Document of the account that holds the host’s program: the output Document of the stack. Without it the program travels inline with every call, and the role must be allowed to send AWS-RunShellScript, which is any command as root.',
    example: 'Esteira-clinic-production',
  }),
  'target-groups': input.list({
    description:
      'Names or ARNs of the target groups that hosts leave and rejoin. Without any, hosts are switched in place.',
    example: 'clinic-web',
    default: '',
  }),
};

const howBoldly = {
  batch: input.countOrShare({
    description: 'Hosts at a time: a number, or a share of the fleet.',
    example: '25%',
    default: '1',
  }),
  canary: input.countOrShare({
    description: 'Hosts that go first, alone. `0` for none.',
    example: '1',
    default: '0',
  }),
  bake: input.duration({
    description: 'How long to watch what was switched after each batch before the next begins.',
    example: '2m',
    default: '0s',
  }),
  'min-healthy': input.countOrShare({
    description:
      'Healthy targets that every target group keeps while a batch is out. `0` allows an outage, as a fleet of one needs.',
    example: '50%',
    default: '1',
  }),
  alarms: input.list({
    description:
      'CloudWatch alarms that must be OK before it begins and after each batch, for as long as it bakes; one that rings sends the release back.',
    example: 'clinic-5xx, clinic-latency',
    default: '',
  }),
  'alarms-without-data': input.choice(
    'well',
    'unknown',
  )({
    description:
      'What an alarm with INSUFFICIENT_DATA counts as. `unknown` waits for its word, and stops the rollout if none comes.',
    example: 'well',
    default: 'unknown',
  }),
  rules: input.kind(
    'rules',
    parseRules,
  )({
    description:
      'Figures over HTTP and queries of Prometheus that must hold as `alarms` must: a YAML list, whose keys stand in the README of rolling-deploy.',
    example:
      '- prometheus: https://prometheus.example.com\n  query: sum(rate(http_requests_total{code=~"5.."}[2m]))\n  max: 1',
  }),
  'rules-token': input.text({
    description: 'Bearer token, sent to the rules that say `token: true`.',
    example: '${{ secrets.PROMETHEUS_TOKEN }}',
    secret: true,
  }),
  override: input.text({
    description:
      'Why this may pass a freeze window, an alarm that rings already, migrations that break the live release, a schema that was contracted since, or the memory that hosts have rejected it. Kept in the history.',
    example: 'Payments are down; agreed with Ana',
  }),
};

/** A host is told its time in at most five digits, and adds drains to it: this leaves room for both. */
const timeOnHost = input.durationUpTo('12h');

const howLong = {
  wait: input.duration({
    description: 'How long to wait for another deployment of the environment to end.',
    example: '30m',
    default: '10m',
  }),
  'stage-timeout': timeOnHost({
    description: 'How long a host may take to fetch, extract and warm the release.',
    example: '10m',
    default: '15m',
  }),
  'prove-timeout': timeOnHost({
    description: 'How long a host may take to prove that it serves the release.',
    example: '2m',
    default: '30s',
  }),
};

/** For the action that runs new migrations: what has a backup made before. */
export const backupInputs = {
  'backup-host': input.kind(
    'targets',
    parseTargets,
  )({
    description:
      'The one host that makes a backup before new migrations run: an instance id, or tags that name one running instance. Without it none is made.',
    example: 'tag:Name=web-1',
  }),
  'backup-document': common.documentName({
    description:
      'Document of the account that holds the program of the backups: the output Document of the backups’ stack. Needed with `backup-host`.',
    example: 'Esteira-clinic-production-backups',
  }),
};

const forGitHub = {
  'environment-url': input.text({
    description: 'Address of the environment, for the GitHub Deployment.',
    example: 'https://clinic.example.com',
  }),
  'github-token': common.githubToken,
};

/** For the actions that may run migrations. */
export const migrateTimeout = timeOnHost({
  description: 'How long the migrations may take, with what runs before them.',
  example: '30m',
  default: '10m',
});

/** What every action that switches releases takes; each adds which release it is about. */
export const rolloutInputs = { ...where, ...howBoldly, ...howLong, ...forGitHub };
export type RolloutInputs = ValuesOf<typeof rolloutInputs> & Partial<ValuesOf<typeof backupInputs>>;
