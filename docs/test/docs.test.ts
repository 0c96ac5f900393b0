import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template } from '@esteira/account';
import { backupsTemplate, environmentTemplate, storeTemplate } from '@esteira/account';
import { parseFacts, RULES } from '@esteira/bundle';
import {
  backupUnits,
  esteiraConf,
  fpmGlobals,
  joinUnit,
  nginxSite,
  opcacheIni,
  schedulerUnits,
  serviceUnit,
} from '@esteira/host/config';
import type { Action } from '@esteira/kit';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actions } from '../../actions/index.ts';
import { anchorOf, fencesOf, headingsOf, linksOf, rowsOf } from './markdown.ts';

/** Holds the pages to the code: what they say must still be so. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOREIGN = /(^|\/)(node_modules|dist|\.esteira|\.git|vendor)(\/|$)/;
const PAGES = globSync('**/*.md', { cwd: ROOT, exclude: (path) => FOREIGN.test(path) });
const ADOPT = ['docs/adopt.md', 'docs/pt-BR/adopt.md'];
const BACKUPS = ['docs/backups.md', 'docs/pt-BR/backups.md'];

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function fences(page: string, language: string): string[] {
  return fencesOf(read(page))
    .filter((fence) => fence.language === language)
    .map((fence) => fence.text);
}

/** First cells of a page's tables that are one name in code. */
function namesInTables(page: string): string[] {
  return rowsOf(page).flatMap(([first = '']) => /^`([a-z0-9-]+)`$/.exec(first)?.[1] ?? []);
}

test('every page is looked at', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'docs/errors.md', ...ADOPT]));
});

test.each(PAGES)('%s: every link leads somewhere', (page) => {
  const dead = linksOf(read(page)).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : relative(ROOT, resolve(ROOT, dirname(page), path));
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !headingsOf(read(target)).map(anchorOf).includes(decodeURI(anchor));
  });
  expect(dead).toEqual([]);
});

test.each(PAGES)('%s: every npm script exists', (page) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read(page).matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test.each(PAGES)('%s: every block of JSON and YAML can be read', (page) => {
  for (const text of fences(page, 'json')) expect(() => JSON.parse(text)).not.toThrow();
  for (const text of fences(page, 'yaml')) expect(() => parse(text)).not.toThrow();
});

describe.each(['README.md', 'README.pt-BR.md'])('%s', (page) => {
  test.each(Object.keys(actions))('has a row for %s', (name) => {
    expect(rowsOf(read(page)).map(([first]) => first)).toContain(`[${name}](actions/${name}/README.md)`);
  });

  test('names only proofs that exist', () => {
    const named = [...read(page).matchAll(/`((?:actions|packages)\/\S+\.ts)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

interface Step {
  readonly action: keyof typeof actions;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Our actions among the steps of a workflow, or of a piece of one. */
function stepsIn(node: unknown): Step[] {
  if (typeof node !== 'object' || node === null) return [];
  const { uses, with: given } = node as { uses?: unknown; with?: Step['given'] | null };
  const action = /^esteira\/esteira\/actions\/([\w-]+)@v1$/.exec(String(uses))?.[1];
  if (action !== undefined) return [{ action: action as Step['action'], given: given ?? {} }];
  return Object.values(node).flatMap(stepsIn);
}

/** What an action would say to the inputs of a step; expressions are filled in by the runner. */
async function complaints({ action, given }: Step): Promise<string[]> {
  const { inputs } = (await actions[action]()).default as unknown as Action;
  return Object.entries(given).flatMap(([name, value]) => {
    const input = inputs[name];
    if (input === undefined) return [`${action} has no input ${name}`];
    if (String(value).includes('${{')) return [];
    try {
      input.parse(String(value).trim());
      return [];
    } catch (error) {
      return [`${action}: ${name}: ${String(error)}`];
    }
  });
}

describe('workflows', () => {
  test.each(PAGES)('in %s give our actions what they take', async (page) => {
    const steps = fences(page, 'yaml').flatMap((text) => stepsIn(parse(text)));
    expect((await Promise.all(steps.map(complaints))).flat()).toEqual([]);
  });

  test.each(globSync('workflows-examples/*.yml', { cwd: ROOT }))(
    '%s gives all that they need',
    async (file) => {
      const steps = stepsIn(parse(read(file)));
      expect(steps.length).toBeGreaterThan(0);
      expect((await Promise.all(steps.map(complaints))).flat()).toEqual([]);
      for (const { action, given } of steps) {
        const { inputs } = (await actions[action]()).default as unknown as Action;
        const required = Object.keys(inputs).filter((name) => inputs[name]?.required);
        expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
      }
    },
  );
});

describe('docs/esteira-yml.md', () => {
  const page = 'docs/esteira-yml.md';
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly default?: unknown;
  }
  const schema = JSON.parse(read('esteira.schema.json')) as Schema;
  // A key may hold keys of its own, or a list of what does.
  const parts = Object.values(schema.properties ?? {}).map((part) => part.items ?? part);
  const keys = [schema, ...parts].flatMap((part) => Object.entries(part.properties ?? {}));

  test('has a row for every key, and no other', () => {
    expect(namesInTables(read(page)).toSorted()).toEqual(keys.map(([name]) => name).toSorted());
  });

  test('says the defaults that are', () => {
    // The same name may stand for one thing at the top and for another below.
    const written = rowsOf(read(page)).filter(([, fallback = '']) => /^`[^`]*`$/.test(fallback));
    const said = written.map(
      ([name = '', fallback = '']) => `${name} ${JSON.stringify(parse(fallback.replaceAll('`', '')))}`,
    );
    const defaults = keys.filter(([, key]) => key.default !== undefined);
    expect(defaults.length).toBeGreaterThan(10);
    for (const [name, key] of defaults) expect(said).toContain(`\`${name}\` ${JSON.stringify(key.default)}`);
  });

  test.each(fences(page, 'yaml'))('shows files that would be accepted: %#', (text) => {
    expect(() => parseFacts(text)).not.toThrow();
  });
});

test('actions/build-bundle/README.md names every rule of the scan', () => {
  const page = read('actions/build-bundle/README.md');
  expect(RULES.filter((rule) => !page.includes(`\`${rule}\``))).toEqual([]);
});

describe.each(ADOPT)('%s', (page) => {
  test('has a row for every key of /etc/esteira.conf', () => {
    const patterns = /CONF_PATTERNS=\(([\s\S]*?)\n\)/.exec(read('packages/host/program/conf.sh'))?.[1] ?? '';
    const keys = [...patterns.matchAll(/^ {2}\[([a-z0-9-]+)\]=/gm)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(5);
    expect(namesInTables(read(page)).toSorted()).toEqual(keys.toSorted());
  });

  test('shows the configuration that the rehearsal proves', () => {
    const proven = new Set(configuration().flatMap((text) => text.split('\n').map((line) => line.trim())));
    const shown = ['ini', 'nginx'].flatMap((language) => fences(page, language)).join('\n');
    const lines = shown.split('\n').map((line) => line.trim());
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => !proven.has(line))).toEqual([]);
  });
});

describe.each(BACKUPS)('%s', (page) => {
  const program = globSync('packages/host/program/{,backup/}*.sh', { cwd: ROOT }).map(read).join('\n');
  const conf = /CONF_PATTERNS=\(([\s\S]*?)\n\)/.exec(read('packages/host/program/backup/conf.sh'))?.[1] ?? '';
  const patterns = new Map(
    [...conf.matchAll(/^ {2}\[([a-z0-9-]+)\]='(.*)'$/gm)].map(([, key = '', pattern = '']) => [
      key,
      new RegExp(pattern),
    ]),
  );

  test('has a row for every key of /etc/esteira-backup.conf that the program reads', () => {
    const keys = [...patterns.keys()].filter((key) =>
      new RegExp(`conf\\[${key}\\]|private_file ${key}$`, 'm').test(program),
    );
    expect(keys.length).toBeGreaterThan(20);
    const named = rowsOf(read(page)).flatMap(([first = '']) =>
      [...first.matchAll(/`([a-z0-9-]+)`/g)].map(([, name = '']) => name),
    );
    expect(named.toSorted()).toEqual(keys.toSorted());
  });

  test('shows configuration that the program would take', () => {
    const lines = fences(page, 'ini')
      .filter((text) => /^(environment|database) = /.test(text))
      .flatMap((text) => text.trim().split('\n'));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const [, key = '', value = ''] = /^([a-z-]+) = (.+)$/.exec(line) ?? [];
      expect(value).toMatch(patterns.get(key) ?? /^no such key$/);
    }
  });

  test('shows the units word for word, each under its name', () => {
    for (const [name, text] of Object.entries(backupUnits())) {
      const unit = text.replace('# Written by Esteira.\n', '');
      expect(read(page)).toContain(`\`/etc/systemd/system/${name}\`:\n\n\`\`\`ini\n${unit}\`\`\``);
    }
  });
});

/** Everything that packages/host writes for a host such as the one in the pages. */
function configuration(): string[] {
  const root = '/srv/clinic';
  const service = {
    user: 'www-data',
    workingDirectory: `${root}/current`,
    writable: [`${root}/shared`, `${root}/releases`],
  };
  const worker = serviceUnit({
    ...service,
    description: 'Queue worker of the clinic',
    command: '/usr/bin/php artisan queue:work --sleep=1 --tries=3 --max-time=3600',
    drainSeconds: 60,
  });
  const rooms = serviceUnit({
    ...service,
    description: 'Rooms of the clinic',
    workingDirectory: `${root}/current/rooms`,
    command: '/usr/local/bin/node main.js',
    drainSeconds: 30,
    environment: { PORT: '3000', DRAIN_SECONDS: '30' },
  });
  const scheduler = schedulerUnits({
    ...service,
    description: 'Scheduler of the clinic',
    command: '/usr/bin/php artisan schedule:run --no-interaction',
  });
  const site = nginxSite({
    root,
    publicFolder: 'public',
    serverName: 'clinic.example.com',
    fpmSocket: '/run/php/clinic.sock',
    node: { path: '/rooms/', port: 3000 },
    trustedProxies: [],
  });
  const conf = esteiraConf({
    root,
    environment: 'production',
    bucket: 'clinic-releases',
    user: 'www-data',
    units: ['clinic-rooms.service', 'clinic-worker.service'],
    fpm: 'php8.2-fpm.service',
    site: 'http://clinic.example.com',
  });
  const units = [worker, rooms, scheduler.service, scheduler.timer, joinUnit()];
  return [conf, site, fpmGlobals(), opcacheIni(), ...units];
}

describe('the templates, where pages say how to use them', () => {
  // What the programs are changes neither parameters nor outputs.
  const templates: Readonly<Record<string, Template>> = {
    store: storeTemplate,
    environment: environmentTemplate(''),
    backups: backupsTemplate(''),
  };
  const pages = ['docs/permissions.md', ...ADOPT];
  const commands = pages.flatMap((page) =>
    fences(page, 'bash')
      .flatMap((text) => text.replaceAll('\\\n', ' ').split('\n'))
      .filter((command) => command.includes('cloudformation deploy'))
      .map((command) => [page, command] as const),
  );

  test.each(commands)('%s gives what they need, and nothing that they do not know', (_, command) => {
    const name = /cloudformation\/(\w+)\.yml/.exec(command)?.[1] ?? '';
    const parameters = templates[name]?.Parameters ?? {};
    const given = [...command.matchAll(/(\w+)=\S+/g)].map(([, key = '']) => key);
    const needed = Object.keys(parameters).filter((key) => !('Default' in (parameters[key] ?? {})));
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(needed));
  });

  test('each template is among them', () => {
    const named = commands.map(([, command]) => /cloudformation\/(\w+)\.yml/.exec(command)?.[1]);
    expect(named).toEqual(expect.arrayContaining(Object.keys(templates)));
  });

  test('docs/permissions.md has a row for each output that a workflow takes, with its variable', () => {
    const variable = (text: string) => /ESTEIRA_\w+/.exec(text)?.[0];
    const outputs = Object.values(templates)
      .flatMap(({ Outputs }) => Object.entries(Outputs))
      .filter(([name]) => !['HostPolicy', 'HostProfile'].includes(name))
      .map(([name, { Description }]) => [name, variable(Description)]);
    const rows = rowsOf(read('docs/permissions.md')).map(([first = '', , third = '']) => [
      first.replaceAll('`', ''),
      variable(third),
    ]);
    expect(rows).toEqual(expect.arrayContaining(outputs));
  });
});

test.each(['adopt', 'backups', 'when-it-fails'])('%s says the same in both languages', (name) => {
  const [english, portuguese] = [`docs/${name}.md`, `docs/pt-BR/${name}.md`];
  const level = (page: string) => read(page).match(/^#+ /gm);
  expect(level(portuguese)).toEqual(level(english));
  for (const language of ['ini', 'nginx', 'json', 'yaml']) {
    expect(fences(portuguese, language)).toEqual(fences(english, language));
  }
  const commands = (page: string) => fences(page, 'bash').map((text) => text.split('\n').length);
  expect(commands(portuguese)).toEqual(commands(english));
});

describe('docs/failure-ways.md', () => {
  const rows = rowsOf(read('docs/failure-ways.md')).filter(([number = '']) => /^\d+$/.test(number));

  test('lists all nineteen', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
  });

  test.each(rows)('%s names tests that exist', (...row) => {
    expect(missingProofs(row.at(-1) ?? '')).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  const rows = rowsOf(read('docs/threat-model.md')).filter(([first = '']) => !/^(Cannot|-+)$/.test(first));

  test('makes a claim of each credential', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  test.each(rows)('cannot %s: names tests that exist', (...row) => {
    expect(missingProofs(row.at(-1) ?? '')).toEqual([]);
  });
});

/** Of what a cell such as `path`: “title”, “title”; `path`: “title” names, that which is not there. */
function missingProofs(shown: string): string[] {
  return shown.split(/; (?=`)/).flatMap((proof) => {
    const [, path = ''] = /^`([^`]+)`: /.exec(proof) ?? [];
    const titles = [...proof.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title);
    if (path === '' || titles.length === 0) return [`no test: ${proof}`];
    const source = read(path).replaceAll("\\'", "'");
    return titles.filter((title) => !source.includes(title));
  });
}
