import type { FailureEntry } from '@esteira/kit';

/** What the program of the backups refuses with; what it shares with the other program is in failures.ts. */
export const backupEntries = {
  // Before it begins.
  'backup-refused': {
    category: 'host',
    means: 'More than one thing speaks against the backup; it was not begun.',
    cure: 'Each reason in the message begins with its own code: look them up here, mend all of them, run the job again.',
  },
  'backup-store-away': {
    category: 'platform',
    means: 'The host does not reach S3; nothing was begun.',
    cure: 'On the host, `curl -I https://BUCKET.s3.REGION.amazonaws.com`: any answer is a good one. If there is none, look at its way out: gateway endpoint, NAT, DNS. Then run the job again.',
  },
  'backup-clock': {
    category: 'host',
    means: 'The clock of the host is minutes away from that of S3, which would refuse every request.',
    cure: 'On the host, `timedatectl set-ntp true`; when `timedatectl` says that the clock is synchronized, run the job again.',
  },
  'backup-no-room': {
    category: 'host',
    means: 'The disk has no room for the parts that are on their way; a whole dump never lies there.',
    cure: '`df -h /var/lib/esteira-backup` on the host, and free some. What earlier restores have left is in `/var/lib/esteira-backup/restored`.',
  },
  'backup-database-away': {
    category: 'host',
    means: 'The database does not answer the account of the backups, or there is none of that name.',
    cure: 'On the host, `systemctl status` for the database’s unit. If it runs, correct `database` in /etc/esteira-backup.conf, or the account in the file that `client` names.',
  },
  'backup-database-damaged': {
    category: 'host',
    means: 'SQLite finds its file damaged: a backup would only preserve the damage.',
    cure: 'Stop whatever writes to the file, and copy it away with its `-wal`. Then restore the newest verified backup.',
  },
  'backup-client-differs': {
    category: 'host',
    means:
      'The database’s client on the host is older than the server, or of another maker: its dumps leave things out.',
    cure: 'Install the client of the server’s own version on the host, such as `apt-get install mariadb-client` or `postgresql-client-17`.',
  },
  'backup-rights': {
    category: 'permission',
    means: 'The account of the backups may not read everything: a dump would leave it out and say nothing.',
    cure: 'As an administrator of the database, give the account what the message says, word for word. Then run the job again.',
  },
  'backup-not-transactional': {
    category: 'host',
    means:
      'Some tables are of an engine without transactions: no snapshot holds them still while they are read.',
    cure: 'Turn them into InnoDB as the message says, at a quiet hour, since it locks them. Where it is right that they may be torn, write `non-transactional = accept` into /etc/esteira-backup.conf.',
  },
  'backup-files-missing': {
    category: 'host',
    means: 'What /etc/esteira-backup.conf names under `files` or `secrets` is not on the host.',
    cure: 'Is a disk not mounted? `findmnt`, then `mount -a`. Otherwise correct the path in /etc/esteira-backup.conf.',
  },
  'backup-files-name': {
    category: 'host',
    means: 'A file has a control character in its name, which the index of the files cannot hold.',
    cure: 'Rename it; `find /path -name "*[[:cntrl:]]*"` finds it and others.',
  },

  // While it backs up.
  'backup-rollout-running': {
    category: 'conflict',
    means: 'A deployment held the lock of the environment for as long as the backup would wait.',
    cure: 'Wait until that deployment has ended, and run the job again. The lock of a run that died ends by itself within minutes.',
  },
  'backup-record-unread': {
    category: 'permission',
    means:
      'The host could not read the lock of the environment, so nobody knows whether a deployment is at work; nothing was dumped.',
    cure: 'Where S3 answered 403, add the policy of the output HostPolicy of the stack of backups.yml to the role of the instance. Compare `releases-bucket` in /etc/esteira-backup.conf with the bucket of the deployments.',
  },
  'backup-dump-failed': {
    category: 'host',
    means: 'The database could not be dumped to the end. Nothing of it was kept.',
    cure: 'What its client said is in the message. If the connection was lost, `journalctl -u` for the database’s unit says why. Then run the job again.',
  },
  'backup-dump-cut': {
    category: 'host',
    means:
      'The dump ended without its last line: something is missing, whatever the client says. Nothing of it was kept.',
    cure: 'Look whether the database was restarted meanwhile: `journalctl -u` for its unit. Then run the job again.',
  },
  'backup-empty': {
    category: 'host',
    means: 'The dump has not one table. Nothing of it was kept.',
    cure: 'Is `database` in /etc/esteira-backup.conf the right one? If it is, its tables are gone: stop the job that prunes backups, and restore the newest verified one.',
  },
  'backup-left-out': {
    category: 'permission',
    means:
      'The database has more views, routines, triggers or events than the dump. Nothing of the dump was kept.',
    cure: 'Run the job again, in case somebody was changing them. If it stays, give the account SHOW VIEW, TRIGGER and EVENT on the database, and leave to read its routines.',
  },
  'backup-shrunk': {
    category: 'host',
    means:
      'The dump is not half as large as that of the last backup: what was there may be gone. Nothing of it was kept.',
    cure: 'Count the rows of the large tables. Where somebody has tidied up, run the job again with `accept: shrunk`. If not, stop the job that prunes backups, restore the last backup beside the database, and compare.',
  },
  'backup-files-failed': {
    category: 'host',
    means: 'Files, or a log of the database, could not be read to the end. Nothing of them was kept.',
    cure: 'What was said is in the message; `dmesg | tail` on the host shows whether the disk fails. Then run the job again.',
  },
  'backup-step-failed': {
    category: 'host',
    means: 'Looking through, compressing or encrypting broke off. Nothing of it was kept.',
    cure: 'Was the host out of memory? `journalctl -k | grep -i oom`. The transcript is in `/var/lib/esteira-backup/log`. Then run the job again.',
  },

  // The bucket.
  'backup-store-denied': {
    category: 'permission',
    means: 'S3 refused the host.',
    cure: 'Add the policy of the output HostPolicy of the stack of backups.yml to the role of the instance, and compare `bucket` and `environment` in /etc/esteira-backup.conf with the parameters of that stack.',
  },
  'backup-store-missing': {
    category: 'host',
    means: 'S3 knows no such bucket, or has forgotten the upload: after two days it does.',
    cure: 'Compare `bucket` and `region` in /etc/esteira-backup.conf with the stack of backups.yml. If they are right, run the job again.',
  },
  'backup-store-taken': {
    category: 'conflict',
    means: 'Something lies under that name already, and nothing in the bucket is ever written over.',
    cure: 'Run the job again: a backup gets another name. If it was a log, `rm /var/lib/esteira-backup/log.line /var/lib/esteira-backup/log.next` on the host, then make a backup, from which shipping goes on.',
  },
  'backup-store-failed': {
    category: 'platform',
    means: 'S3 did not take it, five times in a row. What was on its way was taken back.',
    cure: 'What S3 said is in the message. Look at https://health.aws.amazon.com, and at the way from the host to S3; then run the job again.',
  },

  // The log of the database.
  'backup-no-log': {
    category: 'host',
    means: 'No log is shipped, or none from this backup on: a moment between two backups cannot be reached.',
    cure: 'To restore, leave `until` out. For the next time: `log_bin` in the configuration of MariaDB, `binlog = yes` in /etc/esteira-backup.conf, then a backup, from which shipping begins.',
  },
  'backup-log-gap': {
    category: 'host',
    means:
      'The database has removed a log that was not shipped yet: moments since the last backup cannot be reached.',
    cure: 'Make a backup now: shipping goes on from there. Then ship more often, or raise `binlog_expire_logs_seconds` in MariaDB.',
  },
  'backup-log-short': {
    category: 'usage',
    means:
      'Backup and logs do not reach to the moment that was asked for. Over what is there, the database may be dropped by now.',
    cure: 'The message says what they reach to. Ship the logs if the database still has them, choose an earlier moment, or for one before the backup an earlier backup; then restore again.',
  },

  // What is restored, and where to.
  'backup-no-key': {
    category: 'host',
    means: 'The host cannot open backups: it has no private key.',
    cure: 'Bring the key to the host, as a file that root alone may read (`chmod 600`), and name it in /etc/esteira-backup.conf as `identity`. Take it away again where the host only backs up.',
  },
  'backup-unknown': {
    category: 'usage',
    means: 'There is no such backup in the bucket, or the host may not read it; nothing was changed.',
    cure: 'Compare its name with the list of the backups, and `environment` and `bucket` in /etc/esteira-backup.conf. One that was pruned comes back for 30 days: docs/permissions.md says how.',
  },
  'backup-manifest-unknown': {
    category: 'host',
    means:
      'The backup is described in a way that the program on the host does not know; nothing was changed.',
    cure: 'Update the stack of the backups with cloudformation/backups.yml of the version that made the backup, and restore again.',
  },
  'backup-other-engine': {
    category: 'usage',
    means: 'The backup is of another kind of database than the host has; nothing was changed.',
    cure: 'Restore on a host whose /etc/esteira-backup.conf names a database of that kind.',
  },
  'backup-too-large': {
    category: 'host',
    means: 'The database would refuse the longest statement of the backup; nothing was changed.',
    cure: 'Raise `max_allowed_packet` of the server above the figure of the message: `SET GLOBAL max_allowed_packet = 1073741824`, and in its configuration. Then restore again.',
  },
  'backup-may-not-overwrite': {
    category: 'permission',
    means: 'The host does not allow that anything is restored over what it has; nothing was changed.',
    cure: 'If you mean it, write `overwrite = yes` into /etc/esteira-backup.conf as root, restore again, and take the line out. Otherwise restore with `target: scratch`, beside it.',
  },
  'backup-not-confirmed': {
    category: 'usage',
    means: 'Nobody typed the name of the environment that would be restored over; nothing was changed.',
    cure: 'Run it again with the name of the environment as `confirm`.',
  },
  'backup-other-release': {
    category: 'conflict',
    means:
      'The backup is of another release than the one that runs, whose tables may differ; nothing was changed.',
    cure: 'Roll back to the release of the backup first. If you know that its tables suit the one that runs, run it again with `accept: release`.',
  },

  // What becomes of it.
  'backup-unreadable': {
    category: 'host',
    means:
      'The backup cannot be opened, or is not what was sent. Its database is opened before anything is dropped; files may be restored in part.',
    cure: 'Is it the right key? `age-keygen -y` of the file that `identity` names must print a recipient of when it was made. If it is, restore the backup before it, and leave this one as it is.',
  },
  'backup-load-failed': {
    category: 'host',
    means:
      'The database did not take the backup, or could not be read afterwards. Beside the database, nothing live was touched; over it, it is not whole.',
    cure: 'What it said is in the message. If it was over the environment, `cat /var/lib/esteira-backup/restoring` on the host: the second name is the backup of what was there before. Mend, and restore either of the two.',
  },
  'backup-differs': {
    category: 'host',
    means:
      'What was restored is not what was backed up, table by table and file by file: do not rely on this backup.',
    cure: 'The message says what differs. After a drill, make a new backup and drill that. If it was over the environment, `cat /var/lib/esteira-backup/restoring`: the second name is the backup of what was there before; restore it, or one that is verified.',
  },
  'backup-app-unwell': {
    category: 'health',
    means: 'The backup was restored and has every row; the application does not answer well on it.',
    cure: 'The message has its answer. Does its health path ask for what a drill does not give it, such as Redis or a queue? Otherwise look into the backup: restore it with `target: scratch`.',
  },
} as const satisfies Record<string, FailureEntry>;
