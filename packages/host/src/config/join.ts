/** Where the program lives on a host that joins by itself. */
export const JOIN_PROGRAM = '/usr/local/sbin/esteira-host';

/**
 * Brings a host to its environment's release when it boots, and tries again until it succeeds. The web
 * server is up by then, because the release is proven through it; until it is, the balancer's health
 * check keeps requests away.
 */
export function joinUnit(): string {
  return `# Written by Esteira.
[Unit]
Description=Join the environment: bring this host to the release it must run
Wants=network-online.target
After=network-online.target nginx.service php8.2-fpm.service
ConditionPathExists=/etc/esteira.conf

[Service]
Type=oneshot
RemainAfterExit=yes
Environment=ESTEIRA_PHASE=join
ExecStart=${JOIN_PROGRAM}
TimeoutStartSec=30min
Restart=on-failure
RestartSec=30

[Install]
WantedBy=multi-user.target
`;
}
