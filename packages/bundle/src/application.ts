import { join } from 'node:path';
import type { Facts, ParsedFacts } from './facts.ts';
import { parseFacts } from './facts-file.ts';
import { fail } from './failures.ts';
import { contentOf, exists, presentIn } from './files.ts';
import { packageManagerOf } from './package-manager.ts';

/** A Laravel application, found and understood. */
export interface Application {
  readonly folder: string;
  readonly facts: Facts;
  /** The npm script that builds the front end, if there is one. */
  readonly frontEnd: string | undefined;
}

const NEEDED = ['composer.json', 'artisan'];
const FACTS_FILES = ['esteira.yml', 'esteira.yaml'];
const PUBLIC_FOLDERS = ['public', 'public_html', 'web', 'html', 'htdocs', 'www'];

/**
 * Looks at a folder and says what application it holds.
 * @throws Failure `bundle-no-composer`, `facts-invalid`, `bundle-build-failed`, `bundle-lock-outdated`,
 *   `bundle-package-manager`
 */
export async function findApplication(folder: string): Promise<Application> {
  const present = await presentIn(folder, NEEDED);
  const missing = NEEDED.filter((name) => !present.includes(name));
  if (missing.length > 0) {
    throw fail('bundle-no-composer', {
      message: `No Laravel application: ${missing.join(' and ')} not found where \`path\` points.`,
    });
  }
  const written = await writtenFacts(folder);
  return {
    folder,
    facts: {
      ...written,
      public: written.public ?? (await publicFolder(folder)),
      health: { ...written.health, path: written.health.path ?? (await healthPath(folder)) },
    },
    frontEnd: await frontEndScript(folder, written.build.script),
  };
}

async function writtenFacts(folder: string): Promise<ParsedFacts> {
  for (const name of FACTS_FILES) {
    const text = await contentOf(join(folder, name));
    if (text !== undefined) return parseFacts(text, name);
  }
  return parseFacts('');
}

async function publicFolder(folder: string): Promise<string> {
  for (const name of PUBLIC_FOLDERS) {
    if (await exists(join(folder, name, 'index.php'))) return name;
  }
  throw fail('bundle-no-composer', {
    message: `No document root: none of ${PUBLIC_FOLDERS.join(', ')} has an index.php.`,
    hint: 'Name the document root in esteira.yml, for example `public: site/public`.',
  });
}

/** Laravel 11 and later declare their health route in bootstrap/app.php; before, there is none. */
async function healthPath(folder: string): Promise<string> {
  const bootstrap = (await contentOf(join(folder, 'bootstrap/app.php'))) ?? '';
  return /health:\s*['"](\/[A-Za-z0-9._~/-]*)['"]/.exec(bootstrap)?.[1] ?? '/';
}

async function frontEndScript(folder: string, wanted: string | undefined): Promise<string | undefined> {
  const text = await contentOf(join(folder, 'package.json'));
  if (text === undefined) return undefined;
  const scripts = scriptsOf(text);
  const script = wanted ?? (scripts['build'] !== undefined ? 'build' : scripts['production'] && 'production');
  if (script === undefined) return undefined;
  if (scripts[script] === undefined) {
    throw fail('bundle-build-failed', {
      message: `package.json has no script \`${script}\`.`,
      hint: `Its scripts are: ${Object.keys(scripts).join(', ')}. Correct \`build.script\` in esteira.yml.`,
    });
  }
  await packageManagerOf(folder, 'the front end');
  return script;
}

function scriptsOf(text: string): Record<string, string> {
  try {
    return (JSON.parse(text) as { scripts?: Record<string, string> }).scripts ?? {};
  } catch (cause) {
    throw fail('bundle-build-failed', {
      message: 'package.json is not valid JSON.',
      hint: 'Correct it; `npm install` fails on it on your machine too.',
      cause,
    });
  }
}
