/** PHP-FPM of an application host. */
export interface Pool {
  readonly name: string;
  readonly user: string;
  readonly socket: string;
  /** Processes at most: (memory − what else needs it) ÷ what one takes, and no more than 12 per core. */
  readonly children: number;
}

export function fpmPool(pool: Pool): string {
  return `; Written by Esteira.
[${pool.name}]
user = ${pool.user}
group = ${pool.user}
listen = ${pool.socket}
listen.owner = www-data
listen.group = www-data
listen.mode = 0660
pm = dynamic
pm.max_children = ${pool.children}
pm.start_servers = ${Math.max(1, Math.ceil(pool.children / 4))}
pm.min_spare_servers = ${Math.max(1, Math.ceil(pool.children / 8))}
pm.max_spare_servers = ${Math.max(1, Math.ceil(pool.children / 2))}
pm.max_requests = 500
pm.status_path = /fpm-status
catch_workers_output = yes
decorate_workers_output = no
php_admin_flag[expose_php] = off
`;
}

/** Without it a reload cuts requests off; with it they get this long to end. */
export function fpmGlobals(seconds = 10): string {
  return `; Written by Esteira.
[global]
process_control_timeout = ${seconds}
`;
}

/** Every release has its own real path, so nothing need ever be looked at twice. */
export function opcacheIni(): string {
  return `; Written by Esteira.
opcache.enable=1
opcache.memory_consumption=128
opcache.max_accelerated_files=20000
opcache.validate_timestamps=0
`;
}
