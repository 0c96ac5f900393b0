import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import type { Finding } from './finding.ts';

export interface NameRule {
  readonly id: string;
  readonly names: RegExp;
  readonly advice: string;
  /** Where the name alone does not tell. */
  readonly concerns?: (path: string, root: string) => boolean;
}

/** Templates of an environment, which hold names and no values. */
const TEMPLATE = /^\.env\.(?:.*\.)?(example|dist|sample|template)$/;
/** What packages bring along for their own tests. */
const TESTING = /(^|\/)(vendor|node_modules)\/.*\/\.env\.(test|testing|ci)$/;
/** Where SQL belongs to the code: https://laravel.com/docs/12.x/migrations#squashing-migrations */
const SQL_OF_THE_CODE = /(^|\/)(database\/schema|migrations|seeds|seeders)\//;
const DUMP =
  /^\s*(-- (MySQL|MariaDB|phpMyAdmin SQL|Adminer|HeidiSQL|Host:)|\/\*M?!|--\s+-- PostgreSQL database (cluster )?dump|PRAGMA foreign_keys=OFF;\s+BEGIN TRANSACTION|PGDMP)/;
/** Bytes: SQL that somebody wrote is smaller. */
const WRITTEN_BY_HAND = 1_000_000;

export const NAMES: readonly NameRule[] = [
  {
    id: 'env-file',
    names: /^\.env(\..+)?$/,
    advice: 'an environment belongs on the hosts: take it out of git, or leave it out under `build.exclude`',
    concerns: (path) => !TEMPLATE.test(basename(path)) && !TESTING.test(path),
  },
  {
    id: 'key-file',
    names: /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$|\.(p12|pfx|jks|keystore|ppk)$/i,
    advice: 'a private key or a store of keys: keep it on the hosts, or in a secret manager',
  },
  {
    id: 'database-dump',
    names: /\.(sql|dump)(\.(gz|bz2|xz|zst|zip))?$/i,
    advice: 'a dump of a database: take it out of git, or leave it out under `build.exclude`',
    concerns: (path, root) => !SQL_OF_THE_CODE.test(path) && isDump(path, root),
  },
  {
    id: 'database-dump',
    names: /\.(sqlite3?|db3?)$/i,
    advice: 'a database: it belongs in a shared folder on the hosts, not in a release',
    concerns: (path, root) => headOf(root, path).startsWith('SQLite format 3\0'),
  },
  {
    id: 'credentials-file',
    names: /^(\.git-credentials|[._]netrc|\.pgpass|credentials)$/,
    advice: "somebody's credentials: revoke them, and take the file out of git",
    concerns: (path) => basename(path) !== 'credentials' || /(^|\/)\.aws\/credentials$/.test(path),
  },
];

/** What is told by a name, and at most by the first bytes under it. */
export function suspectName(root: string, path: string): Finding | undefined {
  const name = basename(path);
  const rule = NAMES.find(({ names, concerns }) => names.test(name) && (concerns?.(path, root) ?? true));
  return rule && { path, rule: rule.id, advice: rule.advice };
}

function isDump(path: string, root: string): boolean {
  if (!/\.sql$/i.test(path) || DUMP.test(headOf(root, path))) return true;
  return lstatSync(join(root, path)).size > WRITTEN_BY_HAND;
}

function headOf(root: string, path: string): string {
  const file = openSync(join(root, path), 'r');
  try {
    const head = Buffer.alloc(512);
    return head.toString('latin1', 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
