/** A service of the application that runs code of the live release. */
export interface Service {
  readonly description: string;
  readonly user: string;
  /** `/srv/clinic/current`, or a folder in it: resolved when the unit starts, which is what proves it. */
  readonly workingDirectory: string;
  readonly command: string;
  /** What it may take to end its work, seconds: systemd waits that long and a little before it kills. */
  readonly drainSeconds: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it may write. */
  readonly writable: readonly string[];
}

export function serviceUnit(service: Service): string {
  const environment = Object.entries(service.environment ?? {}).map(
    ([key, value]) => `Environment=${key}=${value}`,
  );
  return `# Written by Esteira.
[Unit]
Description=${service.description}
After=network.target
ConditionPathExists=${service.workingDirectory}

[Service]
User=${service.user}
WorkingDirectory=${service.workingDirectory}
${[...environment, `ExecStart=${service.command}`].join('\n')}
Restart=always
RestartSec=1
KillSignal=SIGTERM
KillMode=mixed
TimeoutStopSec=${service.drainSeconds + 5}
${hardening(service.writable)}

[Install]
WantedBy=multi-user.target
`;
}

/** The scheduler: once a minute, always the live release. */
export function schedulerUnits(service: Omit<Service, 'drainSeconds'>): { service: string; timer: string } {
  return {
    service: `# Written by Esteira.
[Unit]
Description=${service.description}
ConditionPathExists=${service.workingDirectory}

[Service]
Type=oneshot
User=${service.user}
WorkingDirectory=${service.workingDirectory}
ExecStart=${service.command}
${hardening(service.writable)}
`,
    timer: `# Written by Esteira.
[Unit]
Description=${service.description}, every minute

[Timer]
OnCalendar=minutely
AccuracySec=1s

[Install]
WantedBy=timers.target
`,
  };
}

function hardening(writable: readonly string[]): string {
  return `NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=strict
ProtectHome=yes
ReadWritePaths=${writable.map((path) => `-${path}`).join(' ')}`;
}
