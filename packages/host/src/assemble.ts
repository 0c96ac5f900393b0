import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of each program, in the order in which it reads: what is used comes first. */
const RELEASE_PARTS = [
  'head',
  'shell',
  'gently',
  'reply',
  'check-call',
  'call',
  'parse-conf',
  'conf',
  'state',
  'journal',
  'releases',
  'metadata',
  'sigv4',
  's3',
  'fetch',
  'app',
  'stage',
  'migrate',
  'services',
  'quiet',
  'activate',
  'prove',
  'prune',
  'converge',
  'guard',
  'join',
  'inspect',
  'main',
];
const BACKUP_PARTS = [
  'backup/head',
  'shell',
  'gently',
  'reply',
  'check-call',
  'backup/call',
  'parse-conf',
  'backup/conf',
  'state',
  'metadata',
  'sigv4',
  's3',
  'backup/heartbeat',
  'backup/progress',
  'backup/store',
  'backup/seal',
  'backup/mariadb',
  'backup/postgres',
  'backup/sqlite',
  'backup/database',
  'backup/rollout',
  'backup/files',
  'backup/check',
  'backup/backup',
  'backup/logs',
  'backup/restore',
  'backup/verify',
];

/** An SSM document may hold 64 KB, and JSON needs some of them for itself. */
export const LONGEST_PROGRAM = 56 * 1024;

/** The one program that goes to hosts. */
export function assembleProgram(): string {
  const program = joined(RELEASE_PARTS);
  if (program.length > LONGEST_PROGRAM) {
    throw new Error(
      `The host program has ${program.length} bytes; ${LONGEST_PROGRAM} fit into an SSM document.`,
    );
  }
  return program;
}

/** The one that makes and restores backups. What looks a dump through is Perl, and travels inside of it. */
export function assembleBackupProgram(): string {
  const watch = `watch_program() {\n  cat <<'PERL'\n${read('backup/watch.pl')}PERL\n}\n`;
  return [joined(BACKUP_PARTS), watch, read('backup/main.sh')].join('\n');
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => read(`${part}.sh`)).join('\n');
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../program/${path}`, import.meta.url)), 'utf8');
}
