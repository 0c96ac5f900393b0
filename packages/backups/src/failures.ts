import { catalogue } from '@esteira/kit';

export const { entries, fail } = catalogue({
  'backup-none': {
    category: 'host',
    means: 'The environment has no backup that could be restored.',
    cure: 'Make one now: run the backup workflow. If it never worked, look at its first run, and whether `bucket` and `environment` are those that it is given.',
  },
  'backup-damaged': {
    category: 'host',
    means: 'A record of a backup cannot be read, or objects that it names are not in the bucket.',
    cure: 'Nothing was removed. Is another backup sound? Then nobody loses data now. Look at the versions of the objects below (S3 console, “Show versions”): delete the delete marker of what is missing. A backup that cannot be mended counts for nothing: delete its manifest. If the record is of a newer `schema`, raise the version of the actions.',
  },
  'backup-not-there': {
    category: 'host',
    means: 'The host says that it made a backup, and the bucket has none of that name: do not count on it.',
    cure: 'Compare `bucket` and `environment` of the workflow with /etc/esteira-backup.conf on the host. If they are the same, look at the versions of the object below in S3: somebody removed it.',
  },
  'backup-stale': {
    category: 'host',
    means: 'The newest backup is older than allowed: no newer one came to its end.',
    cure: 'Run the backup workflow now, and read why its last runs failed, or did not start: GitHub stops the schedules of a public repository in which nothing happened for 60 days.',
  },
  'backup-never-verified': {
    category: 'host',
    means: 'There are backups, but no drill has ever restored one: nobody knows whether they are any good.',
    cure: 'Run the drill workflow now. Until it has succeeded once, do not count on these backups.',
  },
  'backup-unproven': {
    category: 'host',
    means: 'The newest backup that a drill restored holds data that is older than allowed.',
    cure: 'Run the drill workflow now, and read why its last runs failed. If a drill fails on the newest backup, the one named below is what can be counted on.',
  },
  'snapshot-refused': {
    category: 'host',
    means: 'RDS makes no snapshot of the instance that `rds-instance` names.',
    cure: 'Compare `rds-instance` with the DB identifier in the console of RDS, region included. Is the quota of manual snapshots used up (100 in a region)? Then run the drill workflow, whose prune-backups removes old ones, or have it raised.',
  },
  'snapshot-failed': {
    category: 'host',
    means:
      'RDS did not bring a snapshot to its end. The backup in the bucket, which was made before it, is whole.',
    cure: 'Look at the snapshot and at the events of the instance in the console of RDS, then run the job again.',
  },
  'backup-needed': {
    category: 'conflict',
    means:
      'Something that was about to be removed is needed: a backup that stays refers to it, or a drill has just restored it.',
    cure: 'Nothing was removed. Run the job again. If it says so twice, keep the log: the plan is wrong, and that is a bug in Esteira.',
  },
});
