/** Where the program of the backups lives on a host that makes them by itself. */
export const BACKUP_PROGRAM = '/usr/local/sbin/esteira-backup';

/**
 * A backup every night and, for whoever ships it, the database's log every five minutes: timers of the host, that
 * need nobody to be awake. A night that the host slept through is made up for.
 * @returns the name of each unit, and its text
 */
export function backupUnits(): Readonly<Record<string, string>> {
  return {
    'esteira-backup.service': service({
      description: 'Back up the environment of this host',
      after: 'network-online.target',
      phase: 'backup',
      longest: '12h',
    }),
    'esteira-backup.timer': timer('Back up the environment of this host, every night', {
      OnCalendar: '*-*-* 02:30:00',
      RandomizedDelaySec: '30min',
      Persistent: 'true',
    }),
    // It waits for a backup that the timer has begun.
    'esteira-backup-log.service': service({
      description: 'Ship the log of the database of this host',
      after: 'network-online.target esteira-backup.service',
      phase: 'ship',
      longest: '1h',
    }),
    'esteira-backup-log.timer': timer('Ship the log of the database of this host, every five minutes', {
      OnCalendar: '*:0/5',
    }),
  };
}

interface Work {
  readonly description: string;
  readonly after: string;
  readonly phase: string;
  readonly longest: string;
}

function service({ description, after, phase, longest }: Work): string {
  return `# Written by Esteira.
[Unit]
Description=${description}
Wants=network-online.target
After=${after}
ConditionPathExists=/etc/esteira-backup.conf

[Service]
Type=oneshot
Environment=ESTEIRA_PHASE=${phase}
ExecStart=${BACKUP_PROGRAM}
TimeoutStartSec=${longest}
`;
}

function timer(description: string, when: Readonly<Record<string, string>>): string {
  return `# Written by Esteira.
[Unit]
Description=${description}

[Timer]
${Object.entries(when)
  .map(([key, value]) => `${key}=${value}`)
  .join('\n')}

[Install]
WantedBy=timers.target
`;
}
