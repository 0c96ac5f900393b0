import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '@esteira/bundle';
import { PROGRAM } from '@esteira/host';
import {
  esteiraConf,
  fpmGlobals,
  fpmPool,
  JOIN_PROGRAM,
  joinUnit,
  nginxSite,
  opcacheIni,
  schedulerUnits,
  serviceUnit,
} from '@esteira/host/config';
import { parseDuration } from '@esteira/kit';
import type { HostSpec } from '../machine/index.ts';
import { ADDRESSES, BUCKET, DATABASE, ENVIRONMENT, PORTS, ROOT, UNIX_USER, ZONE } from './addresses.ts';
import type { Application } from './application.ts';

const FPM_SOCKET = '/run/php/app.sock';
const FPM_UNIT = 'php8.2-fpm.service';

/** One key for the whole fleet: sessions made on one host are read on another. */
const APP_KEY = `base64:${randomBytes(32).toString('base64')}`;

/** An application host as our own configuration makes it: nginx, PHP-FPM, the application's services. */
export function webHost(application: Application, index: number): HostSpec {
  const { facts, profile } = application;
  const node = profile.sockets;
  const units = unitFiles(application);
  return {
    name: `web-${index + 1}`,
    address: ADDRESSES.web(index),
    roles: ['nginx', 'php8.2-fpm'],
    files: {
      '/etc/nginx/sites-enabled/default': nginxSite({
        root: ROOT,
        publicFolder: facts.public,
        serverName: ZONE,
        fpmSocket: FPM_SOCKET,
        ...(node === undefined ? {} : { node: { path: node.prefix, port: node.port } }),
        trustedProxies: [ADDRESSES.edge],
      }),
      '/etc/php/8.2/fpm/pool.d/www.conf': fpmPool({
        name: 'app',
        user: UNIX_USER,
        socket: FPM_SOCKET,
        children: 12,
      }),
      '/etc/php/8.2/fpm/pool.d/00-esteira.conf': fpmGlobals(),
      '/etc/php/8.2/fpm/conf.d/99-esteira.ini': opcacheIni(),
      '/etc/esteira.conf': esteiraConf({
        root: ROOT,
        environment: ENVIRONMENT,
        bucket: BUCKET,
        user: UNIX_USER,
        units: facts.services.map((service) => service.unit),
        fpm: FPM_UNIT,
        site: `http://${ZONE}`,
        'balancer-endpoint': `http://${ADDRESSES.gateway}:${PORTS.aws}`,
        's3-endpoint': `http://${ADDRESSES.gateway}:${PORTS.aws}`,
        'metadata-endpoint': `http://${ADDRESSES.gateway}:${PORTS.metadata}`,
      }),
      [`${ROOT}/shared/.env`]: environmentFile(application),
      ...units,
    },
    prepare: `for unit in ${Object.keys(units).map(unitName).filter(isStarted).join(' ')}; do systemctl enable --quiet "$unit"; done`,
  };
}

/** The same host with the program and the unit that bring it to its environment's release when it boots. */
export function joining(spec: HostSpec): HostSpec {
  return {
    ...spec,
    files: {
      ...spec.files,
      [JOIN_PROGRAM]: { content: PROGRAM, mode: 0o755 },
      '/etc/systemd/system/esteira-join.service': joinUnit(),
    },
    prepare: `${spec.prepare ?? ''}\nsystemctl enable --quiet esteira-join.service`,
  };
}

function unitName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function isStarted(unit: string): boolean {
  return unit !== 'app-scheduler.service';
}

function unitFiles({ folder, facts, profile }: Application): Record<string, string> {
  const writable = [`${ROOT}/shared`, `${ROOT}/releases`];
  const scheduler = schedulerUnits({
    description: 'Scheduler',
    user: UNIX_USER,
    workingDirectory: `${ROOT}/current`,
    command: '/usr/bin/php artisan schedule:run --no-interaction',
    writable,
  });
  const services = facts.services.map((service) => [
    `/etc/systemd/system/${service.unit}`,
    serviceUnit({
      description: service.unit.replace('.service', ''),
      user: UNIX_USER,
      ...commandOf(folder, service, profile.sockets?.port),
      drainSeconds: parseDuration(service.drain) / 1_000,
      writable,
    }),
  ]);
  return {
    ...Object.fromEntries(services),
    '/etc/systemd/system/app-scheduler.service': scheduler.service,
    '/etc/systemd/system/app-scheduler.timer': scheduler.timer,
  };
}

/** A service with a package is a Node program; any other works the queue. */
function commandOf(folder: string, service: Facts['services'][number], port = 3000) {
  if (service.package === undefined) {
    return {
      workingDirectory: `${ROOT}/current`,
      command: '/usr/bin/php artisan queue:work --sleep=1 --tries=3 --max-time=3600',
    };
  }
  const manifest = join(folder, service.package, 'package.json');
  const { main = 'index.js' } = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as { main?: string })
    : {};
  const drain = parseDuration(service.drain) / 1_000;
  return {
    workingDirectory: `${ROOT}/current/${service.package}`,
    command: `/usr/local/bin/node ${main}`,
    environment: { PORT: String(port), DRAIN_SECONDS: String(drain) },
  };
}

/** Its .env.example with what this place has; keys it does not know do no harm. */
function environmentFile(application: Application): string {
  const values = {
    ...application.exampleEnv,
    APP_KEY,
    APP_ENV: 'production',
    APP_DEBUG: 'false',
    APP_URL: `http://${ZONE}`,
    DB_CONNECTION: 'mysql',
    DB_HOST: ADDRESSES.data,
    DB_PORT: '3306',
    DB_DATABASE: DATABASE.name,
    DB_USERNAME: DATABASE.user,
    DB_PASSWORD: DATABASE.password,
    REDIS_HOST: ADDRESSES.data,
    REDIS_PORT: '6379',
  };
  return `${Object.entries(values)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}
