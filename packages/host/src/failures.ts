import { catalogue } from '@esteira/kit';
import { backupEntries } from './backup-failures.ts';

/** What a program of the hosts can answer, and what its silence means. */
export const { entries, fail } = catalogue({
  'host-not-adopted': {
    category: 'host',
    means:
      'The host has no /etc/esteira.conf, or to back up no /etc/esteira-backup.conf: nothing says what may be touched there.',
    cure: 'Write the file on the host; docs/adopt.md shows the first. Or the targets name a host that is not meant.',
  },
  'host-conf-invalid': {
    category: 'host',
    means:
      '/etc/esteira.conf or /etc/esteira-backup.conf has a wrong line, a wrong owner, or leaves out what is needed.',
    cure: 'The message names the file and the line: correct it as root. docs/adopt.md lists the keys of /etc/esteira.conf.',
  },
  'host-other-environment': {
    category: 'host',
    means: 'The host serves another environment than the one that was named.',
    cure: 'Correct `targets`, or the environment in /etc/esteira.conf or /etc/esteira-backup.conf on that host.',
  },
  'host-call-invalid': {
    category: 'host',
    means: 'The program on the host was called with a value that it does not accept.',
    cure: 'This is a bug in Esteira, or somebody called the program by hand.',
  },
  'host-no-reply': {
    category: 'host',
    means: 'A command on the host ended without the reply of our program, or was never delivered.',
    cure: 'Look at the SSM agent on the host (`systemctl status amazon-ssm-agent`) and at the command in the Systems Manager console; then run the job again.',
  },
  'host-agent-old': {
    category: 'host',
    means:
      'The SSM agent of the host is too old to hand over what our document is called with, so nothing was done.',
    cure: 'Update amazon-ssm-agent on the host to 3.3.2746.0 or later.',
  },
  'host-other-protocol': {
    category: 'host',
    means: 'The program that runs on the hosts and this action are of different versions of Esteira.',
    cure: 'Update the stack of the environment with cloudformation/environment.yml of the version that the workflow uses; for backups, that of the backups with cloudformation/backups.yml.',
  },
  'host-step-failed': {
    category: 'host',
    means: 'A step on the host ended with an error that has no name of its own.',
    cure: 'Read the transcript below; the whole of it is on the host, under .esteira/log in the application root, of a backup under /var/lib/esteira-backup/log.',
  },
  'host-rejoin-failed': {
    category: 'host',
    means: 'A host that a dead run had left out of the balancer could not rejoin it by itself.',
    cure: 'Give its role elasticloadbalancing:RegisterTargets on the target group (docs/permissions.md); the host tries again every minute. Or run converge.',
  },
  'host-busy': {
    category: 'conflict',
    means: 'Another phase was at work on the host and did not end in time.',
    cure: 'Wait for the other deployment, backup or restore to end, then run the job again.',
  },
  'host-fenced': {
    category: 'conflict',
    means: 'A newer deployment has been on this host: an older one may not touch it any more.',
    cure: 'Nothing to do: the newer deployment decides.',
  },
  'host-layout': {
    category: 'host',
    means: 'The application root of the host is not laid out as releases, shared and a current link.',
    cure: 'docs/adopt.md shows how to turn a plain folder into this layout without downtime.',
  },
  'host-tool-missing': {
    category: 'host',
    means: 'The host lacks a program that is needed.',
    cure: 'Install it on the host, for example `apt-get install zstd`.',
  },
  'host-env-missing': {
    category: 'host',
    means: 'shared/.env is missing on the host, or lacks a key that esteira.yml requires.',
    cure: 'Add the key on every host of the fleet before deploying the code that needs it.',
  },
  'host-unit-missing': {
    category: 'host',
    means: 'systemd on the host does not know a unit that is named in /etc/esteira.conf.',
    cure: 'Install the unit on the host, or take it out of `units`.',
  },
  'host-drain-short': {
    category: 'host',
    means: 'systemd would kill a service before the drain time that esteira.yml promises it.',
    cure: 'Raise TimeoutStopSec in the unit above the drain time, then `systemctl daemon-reload`.',
  },
  'host-asks-more': {
    category: 'permission',
    means: 'The bundle names a unit that /etc/esteira.conf on the host does not allow to touch.',
    cure: 'Add the unit to `units` on the host if it is the application’s, or take it out of esteira.yml.',
  },
  'host-facts-invalid': {
    category: 'host',
    means: 'The facts sealed into the bundle hold something that the program on the host refuses.',
    cure: 'Build the bundle again with the same version of Esteira that deploys it.',
  },
  'host-disk-full': {
    category: 'host',
    means: 'The disk of the host has no room for the release.',
    cure: 'Free disk space on the host, or lower `keep` in /etc/esteira.conf.',
  },
  'host-no-inodes': {
    category: 'host',
    means: 'The file system of the host has no inodes left for the files of the release.',
    cure: 'Remove what fills it with small files (old sessions, caches), or lower `keep` in /etc/esteira.conf.',
  },
  'host-no-metadata': {
    category: 'host',
    means: 'The host could not read its instance metadata.',
    cure: 'Allow IMDSv2 on the instance: metadata options, HTTP endpoint enabled, hop limit 1 or more.',
  },
  'host-no-role': {
    category: 'permission',
    means: 'The instance has no role whose credentials could be used for the bucket.',
    cure: 'Attach an instance profile with the policy of the output HostPolicy, of the stack of the environment or of the backups.',
  },
  'host-bundle-denied': {
    category: 'permission',
    means: 'S3 refused the bundle to the role of the instance.',
    cure: 'Allow s3:GetObject on `bundles/*` of the bucket in the role of the instances.',
  },
  'host-bundle-missing': {
    category: 'host',
    means: 'The bundle is not in the bucket that the host may read.',
    cure: 'Check that `bucket` in /etc/esteira.conf is the one that upload-bundle writes to.',
  },
  'host-record-missing': {
    category: 'host',
    means: 'The host could not read what its environment must run.',
    cure: 'Nothing to do before the first deployment. After it, allow s3:GetObject on `environments/<environment>/current.json` in the role of the instances.',
  },
  'host-record-invalid': {
    category: 'host',
    means:
      'What the bucket says of the environment or its bundle is not of the form that the program on the host accepts.',
    cure: 'Look at the versions of the object in S3, and install the program of the version of Esteira that deploys.',
  },
  'host-fetch-failed': {
    category: 'platform',
    means: 'The host could not download the bundle from S3.',
    cure: 'Check the way from the host to S3 (gateway endpoint, NAT, DNS), then run the job again.',
  },
  'host-digest-mismatch': {
    category: 'host',
    means: 'What the host received is not the bundle that was built: its digest differs.',
    cure: 'Somebody or something changed the object in S3. Look at its versions, and build again.',
  },
  'host-not-staged': {
    category: 'host',
    means: 'The release is not complete on the host.',
    cure: 'Run the job again: staging repeats what is missing.',
  },
  'host-artisan-failed': {
    category: 'host',
    means: 'An artisan command that warms the release failed; nothing was switched.',
    cure: 'Run the command on your machine with a production `.env`, or take it out of `artisan` in esteira.yml.',
  },
  'host-migrate-failed': {
    category: 'host',
    means: 'A migration failed; no host was switched to the release.',
    cure: 'Correct the migration. What ran before it stays: write migrations that the live release can live with.',
  },
  'host-prepare-failed': {
    category: 'host',
    means: 'The command of `migrations.before` failed; nothing was migrated, and no host was switched.',
    cure: 'Run the command by hand on the host, as the application’s user, then run the job again.',
  },
  'host-contract-failed': {
    category: 'host',
    means: 'A migration of `migrations.after` failed. Every host serves the release.',
    cure: 'Correct the migration and deploy it: what ran before it stays, the others run then.',
  },
  'host-not-live': {
    category: 'host',
    means: 'The host does not serve the release that it was asked about.',
    cure: 'Run converge, then the job again.',
  },
  'host-fpm-failed': {
    category: 'host',
    means: 'PHP-FPM did not reload.',
    cure: 'Run `php-fpm8.2 -t` and `systemctl status` for the unit on the host.',
  },
  'host-service-failed': {
    category: 'host',
    means: 'A service did not start again on the release.',
    cure: 'Read `journalctl -u` for the unit on the host.',
  },
  'host-unproven': {
    category: 'health',
    means: 'The host could not prove that it serves this release and nothing else.',
    cure: 'Read what answered instead. A health path that fails is the application’s own word; an old release through PHP means that nginx passes $document_root where it needs $realpath_root.',
  },
  ...backupEntries,
});

export type HostCode = keyof typeof entries;
