import { parseDuration } from '@esteira/kit';
import { z } from 'zod';
import { isLicenceName } from './accounts/licence.ts';
import { freezeSchema } from './freeze-schema.ts';

/**
 * What an application says of itself in `esteira.yml`. Every key is optional; a Laravel application
 * without the file gets the defaults. The facts are sealed into the bundle: a rollback uses those of
 * the release it returns to. This schema is the one source of the types, of the check and of the
 * published esteira.schema.json.
 */

/** Relative, inside the application, no `.` or `..`, nothing a shell would read twice. */
const PATH = /^\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*(\/\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*$/;
const path = z
  .string()
  .regex(PATH, 'must be a relative path inside the application, of letters, digits and . _ @ - /');

/** Up to 12 hours: a host is told its time in at most five digits, and a drain is only part of it. */
const DRAIN = /^(\d{1,4}s|([1-6]?\d{1,2}|7[01]\d|720)m)$/;

const scriptName = z.string().regex(/^[A-Za-z0-9:_-]+$/, 'must be the name of a script of package.json');

const service = z.strictObject({
  unit: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9:_.@-]*\.service$/, 'must be a systemd unit such as clinic-rooms.service')
    .meta({
      description: 'The systemd unit, as it is called on the hosts.',
      examples: ['clinic-rooms.service'],
    }),
  drain: z
    .string()
    .regex(DRAIN, 'must be a duration such as 30s or 5m, at most 720m')
    .default('30s')
    .meta({
      description: 'How long the service may take to end what it is doing when it is told to stop.',
      examples: ['90s', '5m'],
    }),
  package: z
    .union([z.literal('.'), path])
    .optional()
    .meta({
      description: "Folder of the service's package.json: its production dependencies are shipped with it.",
      examples: ['rooms', '.'],
    }),
  build: scriptName
    .optional()
    .meta({ description: 'Script of that package.json that builds the service.', examples: ['build'] }),
});

const artisanCommand = z
  .string()
  .regex(/^[a-z0-9][a-z0-9:-]*( --?[a-z0-9-]+(=[A-Za-z0-9._-]+)?)*$/, 'must be an artisan command');

/** What Laravel runs by itself, and so before any host is switched. */
const MIGRATIONS = 'database/migrations';

const migrations = z.strictObject({
  before: artisanCommand.optional().meta({
    description: 'Artisan command that runs before the migrations, on the same host: a backup, for one.',
    examples: ['backup:run --only-db'],
  }),
  after: path
    .refine((folder) => folder !== MIGRATIONS, `must be another folder than ${MIGRATIONS}`)
    .optional()
    .meta({
      description:
        'Folder of migrations that run when every host serves the release: those that take away what only the release before needs.',
      examples: [`${MIGRATIONS}/after`],
    }),
});

const page = z.string().regex(/^\/[A-Za-z0-9._~/%?=&-]*$/, 'must be a path such as /healthz');

const healthPath = page.meta({
  description: 'Asked on every host, through its own web server, before it rejoins.',
  examples: ['/healthz'],
});

const health = z.strictObject({
  path: healthPath.optional(),
  host: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'must be a host name')
    .optional()
    .meta({ description: 'Host header of that request.', examples: ['clinic.example.com'] }),
  'release-header': z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a header')
    .optional()
    .meta({
      description: 'Header in which the application itself answers with its release id.',
      examples: ['X-Release'],
    }),
  warm: z
    .array(page)
    .max(20)
    .default([])
    .meta({
      description:
        'Pages asked on every host after its switch, before it rejoins: no visitor waits until PHP has compiled them. One that answers with an error of the server is no proof.',
      examples: [['/', '/agenda']],
    }),
});

/** What Cloudflare can purge by its URL: no fragment, no wildcard, nothing that browsers rewrite. */
const purgePath = z
  .string()
  .regex(
    /^\/[^\s\\#*?]*(\?[^\s\\#]*)?$/,
    'must be a path such as /about: a fragment never reaches the edge, and a wildcard is taken literally',
  );

const allowance = z.strictObject({
  path: z
    .string()
    .min(1)
    .meta({ description: 'Glob of the files.', examples: ['config/maps.php'] }),
  rule: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be the id of a rule, such as google-api-key')
    .optional()
    .meta({ description: 'Only what this rule finds there; all where none is named.' }),
  because: z.string().min(1).meta({ description: 'Why it may ship: shown in the summary of each build.' }),
});

const build = z.strictObject({
  script: scriptName
    .optional()
    .meta({ description: 'Script of package.json that builds the front end.', examples: ['build'] }),
  artisan: z
    .array(artisanCommand)
    .default([])
    .meta({
      description:
        'Artisan commands that write what ships, before the front end is built: assets that packages publish, for one. There is no database, and no `.env`.',
      examples: [['filament:assets', 'ziggy:generate']],
    }),
  inputs: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description:
        'Globs of all that the front end is made from, beside the files at the root. Where none of it has changed, what was built before is taken from the cache of build-bundle.',
      examples: [['resources/**', 'app/Enums/**']],
    }),
  include: z.array(path).default([]).meta({
    description: 'Untracked files or folders that a step before the build has made and that must ship.',
  }),
  exclude: z
    .array(z.string().min(1))
    .default([])
    .meta({
      description: 'Globs of files that need not ship, on top of what is always left out.',
      examples: [['docs/**']],
    }),
  'max-file': z
    .string()
    .regex(/^\d{1,6}(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'must be a size such as 100MB')
    .default('100MB')
    .meta({ description: 'A single file that is larger is refused.', examples: ['250MB'] }),
  'source-maps': z.enum(['drop', 'refuse', 'ship']).default('drop').meta({
    description:
      'What becomes of source maps of scripts and styles under the document root: they publish the source.',
  }),
  allow: z.array(allowance).default([]).meta({
    description: 'What may ship although a rule refuses it.',
  }),
});

const licences = z.strictObject({
  deny: z
    .array(
      z
        .string()
        .refine(isLicenceName, 'must be an id of the SPDX licence list such as AGPL-3.0-only, or `unknown`'),
    )
    .default([])
    .meta({
      description:
        'Licences that no package may have: ids of the SPDX list; `unknown` for those that SPDX does not know.',
      examples: [['AGPL-3.0-only', 'AGPL-3.0-or-later']],
    }),
});

const acceptance = z.strictObject({
  id: z
    .string()
    .regex(/^(CVE-\d{4}-\d{4,}|(GHSA|PKSA)(-[a-z0-9]{4}){3})$/, 'must be such as CVE-2026-12345 or GHSA-…')
    .meta({ description: 'The advisory: its CVE, GHSA or PKSA.', examples: ['CVE-2026-12345'] }),
  until: z.iso
    .date('must be a date such as 2026-12-31')
    .meta({ description: 'The last day, in UTC, on which it counts.', examples: ['2026-12-31'] }),
  because: z.string().min(1).meta({ description: 'Why it does no harm, or who mends it.' }),
});

const audit = z.strictObject({
  accept: z
    .array(acceptance)
    .default([])
    .meta({ description: 'Known vulnerabilities that the build lets pass for a while.' }),
});

export const factsSchema = z
  .strictObject({
    public: path.optional().meta({ description: 'Document root of the web server.', examples: ['public'] }),
    shared: z.array(path).default(['storage']).meta({
      description: 'Paths that outlive a release: linked from `shared/` into each one.',
    }),
    writable: z.array(path).default(['bootstrap/cache']).meta({
      description: "Paths of the release that the application's user may write to.",
    }),
    assets: z.array(path).default(['build/assets']).meta({
      description:
        'Folders of the document root whose files have a hash in their name: those of the releases before stay beside them, so that a page that is open still finds its own.',
    }),
    'required-env': z
      .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable'))
      .default(['APP_KEY'])
      .meta({ description: 'Keys that `.env` must hold on every host before a rollout begins.' }),
    artisan: z
      .array(artisanCommand)
      .default(['config:cache', 'route:cache', 'view:cache', 'event:cache'])
      .meta({
        description: 'Artisan commands that warm a staged release, each run by itself, in this order.',
      }),
    migrate: z
      .boolean()
      .default(true)
      .meta({ description: 'Whether the application has migrations to run.' }),
    migrations: migrations.prefault({}),
    services: z.array(service).default([]).meta({
      description: 'Units that run code of the release: restarted and proven on each host after its switch.',
    }),
    health: health.prefault({}),
    freeze: z.array(freezeSchema).default([]).meta({
      description: 'When an environment is not deployed to. A rollback may always go.',
    }),
    build: build.prefault({}),
    licences: licences.prefault({}),
    audit: audit.prefault({}),
    purge: z
      .record(z.string().min(1), z.array(purgePath))
      .default({})
      .meta({
        description: 'Glob of files → paths of the site to purge from the edge when one of them changed.',
        examples: [{ 'resources/views/**': ['/', '/about'] }],
      }),
  })
  .meta({ title: 'esteira.yml', description: 'Facts about a Laravel application, for Esteira.' });

/** The file as written. */
export type WrittenFacts = z.input<typeof factsSchema>;

/** The file as understood, before an application's own defaults. */
export type ParsedFacts = z.output<typeof factsSchema>;

/**
 * The facts that ship: where nothing was written, the application was looked at. A key that a newer
 * version of Esteira has added is passed over. What only the build asks is kept as a record and not judged
 * again: whether a release can be deployed must not depend on this year's list of licences.
 */
export const sealedFactsSchema = z.object({
  ...factsSchema.shape,
  public: path,
  health: health.extend({ path: healthPath }),
  licences: z.object({ deny: z.array(z.string()).default([]) }).prefault({}),
  audit: z
    .object({
      accept: z.array(z.object({ id: z.string(), until: z.string(), because: z.string() })).default([]),
    })
    .prefault({}),
});
export type Facts = z.output<typeof sealedFactsSchema>;

/**
 * The facts as the host's shell reads them: `key value`, a line each, in a fixed order. Every value
 * was checked against a pattern above; the host checks again.
 */
export function hostFacts(facts: Facts, commit: string): string {
  const lines = [
    ['esteira', '1'],
    ['commit', commit],
    ['public', facts.public],
    ...facts.shared.map((shared) => ['shared', shared]),
    ...facts.writable.map((writable) => ['writable', writable]),
    ...facts.assets.map((assets) => ['assets', assets]),
    ...facts['required-env'].map((key) => ['env', key]),
    ...facts.artisan.map((command) => ['artisan', command]),
    ['migrate', facts.migrate ? 'yes' : 'no'],
    ...optional('migrate-before', facts.migrations.before),
    ...optional('migrate-after', facts.migrations.after),
    ...facts.services.map((each) => ['service', `${each.unit} ${parseDuration(each.drain) / 1000}`]),
    ['health', facts.health.path],
    ...optional('health-host', facts.health.host),
    ...optional('release-header', facts.health['release-header']),
    ...facts.health.warm.map((path) => ['warm', path]),
  ];
  return `${lines.map((line) => line.join(' ')).join('\n')}\n`;
}

function optional(key: string, value: string | undefined): string[][] {
  return value === undefined ? [] : [[key, value]];
}

/** Where the facts lie inside every release. */
export const HOST_FACTS_PATH = '.esteira/facts';
