import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Facts } from '@esteira/bundle';
import { findApplication } from '@esteira/bundle';

/** The applications that come with the rehearsal. */
export const APPS = fileURLToPath(new URL('../../apps', import.meta.url));

/** What a rehearsal must know of an application beyond its facts, to use it and to change it. */
export interface Profile {
  /** Pages that visitors read; those of the edge's cache first. */
  readonly pages: readonly string[];
  /** Writes, without session or CSRF. */
  readonly post?: { readonly path: string; readonly body: (count: number) => object };
  /** A WebSocket that stays open, and the path under which nginx hands over to Node. */
  readonly sockets?: { readonly path: string; readonly prefix: string; readonly port: number };
  /** Files that make another release of it: path → new content from the old. */
  readonly change: (version: number) => Readonly<Record<string, (before: string) => string>>;
  /** Files that make a release whose health check fails. */
  readonly breakage: Readonly<Record<string, (before: string) => string>>;
}

/** An application in a folder, ready to be rehearsed. */
export interface Application {
  readonly name: string;
  readonly folder: string;
  readonly facts: Facts;
  readonly profile: Profile;
  /** Keys and values of its .env.example. */
  readonly exampleEnv: Readonly<Record<string, string>>;
}

export async function openApplication(folder: string): Promise<Application> {
  const { facts } = await findApplication(folder);
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '-');
  const profile = folder === join(APPS, 'clinic') ? clinic : plainProfile(facts);
  return { name, folder, facts, profile, exampleEnv: exampleEnv(folder) };
}

const clinic: Profile = {
  pages: ['/', '/agenda', '/consultas', '/sala/1'],
  post: {
    path: '/api/consultas',
    body: (count) => ({
      patient: `Paciente ${count}`,
      specialty: 'Cardiologia',
      starts_at: '2030-01-02 09:00',
    }),
  },
  sockets: { path: '/rooms/', prefix: '/rooms/', port: 3000 },
  change: (version) => ({
    'resources/js/app.js': (before) => `${before}\nconsole.info('version ${version}');\n`,
    'resources/views/home.blade.php': (before) => `${before}\n{{-- version ${version} --}}\n`,
    [`database/migrations/2024_04_01_00000${version}_note_${version}.php`]: () => noteMigration(version),
  }),
  breakage: { broken: () => 'on purpose\n' },
};

/** A change of the schema that the release before it can live with. */
function noteMigration(version: number): string {
  return `<?php

use Illuminate\\Database\\Migrations\\Migration;
use Illuminate\\Database\\Schema\\Blueprint;
use Illuminate\\Support\\Facades\\Schema;

return new class extends Migration
{
    public function up()
    {
        Schema::table('appointments', function (Blueprint $table) {
            $table->string('note_${version}')->nullable();
        });
    }

    public function down()
    {
        Schema::table('appointments', function (Blueprint $table) {
            $table->dropColumn('note_${version}');
        });
    }
};
`;
}

/** Of an application that nobody has described: its home page, a file more, and an index.php that fails. */
function plainProfile(facts: Facts): Profile {
  const index = `${facts.public}/index.php`;
  return {
    pages: [facts.health.path],
    change: (version) => ({ [`${facts.public}/rehearsal.txt`]: () => `version ${version}\n` }),
    breakage: {
      [index]: (before) =>
        before.replace('<?php', "<?php http_response_code(503); exit('broken on purpose');"),
    },
  };
}

function exampleEnv(folder: string): Record<string, string> {
  const file = join(folder, '.env.example');
  if (!existsSync(file)) return {};
  const lines = readFileSync(file, 'utf8').matchAll(/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/gm);
  return Object.fromEntries([...lines].map(([, key = '', value = '']) => [key, value.trim()]));
}
