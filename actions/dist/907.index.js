export const id = 907;
export const ids = [907];
export const modules = {

/***/ 7907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H0: () => (/* reexport */ buildNode),
  s1: () => (/* reexport */ copyCheckout),
  oN: () => (/* reexport */ findApplication),
  KM: () => (/* reexport */ installPhp),
  dt: () => (/* reexport */ manifestFormat),
  Hj: () => (/* reexport */ openCheckout),
  j5: () => (/* reexport */ openSealed),
  od: () => (/* reexport */ seal)
});

// UNUSED EXPORTS: HOST_FACTS_PATH, factsSchema, failures, hostFacts, largestFolders, listTree, manifestPathOf, pack, parseFacts, releaseIdOf, selector

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./packages/bundle/src/facts.ts


/**
 * What an application says of itself in `esteira.yml`. Every key is optional; a Laravel application
 * without the file gets the defaults. The facts are sealed into the bundle: a rollback uses those of
 * the release it returns to. This schema is the one source of the types, of the check and of the
 * published esteira.schema.json.
 */
/** Relative, inside the application, no `.` or `..`, nothing a shell would read twice. */
const PATH = /^\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*(\/\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*$/;
const path = schemas/* string */.YjP()
    .regex(PATH, 'must be a relative path inside the application, of letters, digits and . _ @ - /');
const service = schemas/* strictObject */.rej({
    unit: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9:_.@-]*\.service$/, 'must be a systemd unit such as clinic-rooms.service')
        .meta({
        description: 'The systemd unit, as it is called on the hosts.',
        examples: ['clinic-rooms.service'],
    }),
    drain: schemas/* string */.YjP()
        .regex(/^\d{1,4}[sm]$/, 'must be a duration such as 30s or 5m')
        .default('30s')
        .meta({
        description: 'How long the service may take to end what it is doing when it is told to stop.',
        examples: ['90s', '5m'],
    }),
    package: schemas/* union */.KCZ([schemas/* literal */.euz('.'), path])
        .optional()
        .meta({
        description: "Folder of the service's package.json: its production dependencies are shipped with it.",
        examples: ['rooms', '.'],
    }),
});
const healthPath = schemas/* string */.YjP()
    .regex(/^\/[A-Za-z0-9._~/%?=&-]*$/, 'must be a path such as /healthz')
    .meta({
    description: 'Asked on every host, through its own web server, before it rejoins.',
    examples: ['/healthz'],
});
const health = schemas/* strictObject */.rej({
    path: healthPath.optional(),
    host: schemas/* string */.YjP()
        .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'must be a host name')
        .optional()
        .meta({ description: 'Host header of that request.', examples: ['clinic.example.com'] }),
    'release-header': schemas/* string */.YjP()
        .regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a header')
        .optional()
        .meta({
        description: 'Header in which the application itself answers with its release id.',
        examples: ['X-Release'],
    }),
});
const build = schemas/* strictObject */.rej({
    script: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9:_-]+$/, 'must be the name of an npm script')
        .optional()
        .meta({ description: 'npm script that builds the front end.', examples: ['build'] }),
    include: schemas/* array */.YOg(path).default([]).meta({
        description: 'Untracked files or folders that a step before the build has made and that must ship.',
    }),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .meta({
        description: 'Globs of files that need not ship, on top of what is always left out.',
        examples: [['docs/**']],
    }),
});
const factsSchema = schemas/* strictObject */.rej({
    public: path.optional().meta({ description: 'Document root of the web server.', examples: ['public'] }),
    shared: schemas/* array */.YOg(path).default(['storage']).meta({
        description: 'Paths that outlive a release: linked from `shared/` into each one.',
    }),
    writable: schemas/* array */.YOg(path).default(['bootstrap/cache']).meta({
        description: "Paths of the release that the application's user may write to.",
    }),
    'required-env': schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable'))
        .default(['APP_KEY'])
        .meta({ description: 'Keys that `.env` must hold on every host before a rollout begins.' }),
    artisan: schemas/* array */.YOg(schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9:-]*( --?[a-z0-9-]+(=[A-Za-z0-9._-]+)?)*$/, 'must be an artisan command'))
        .default(['config:cache', 'route:cache', 'view:cache', 'event:cache'])
        .meta({
        description: 'Artisan commands that warm a staged release, each run by itself, in this order.',
    }),
    migrate: schemas/* boolean */.zMY()
        .default(true)
        .meta({ description: 'Whether the application has migrations to run.' }),
    services: schemas/* array */.YOg(service).default([]).meta({
        description: 'Units that run code of the release: restarted and proven on each host after its switch.',
    }),
    health: health.prefault({}),
    build: build.prefault({}),
    purge: schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\/\S*$/, 'must be a path such as /about')))
        .default({})
        .meta({
        description: 'Glob of files → paths of the site to purge from the edge when one of them changed.',
        examples: [{ 'resources/views/**': ['/', '/about'] }],
    }),
})
    .meta({ title: 'esteira.yml', description: 'Facts about a Laravel application, for Esteira.' });
/** The facts that ship: where nothing was written, the application was looked at. */
const sealedFactsSchema = factsSchema.extend({
    public: path,
    health: health.extend({ path: healthPath }),
});
/**
 * The facts as the host's shell reads them: `key value`, a line each, in a fixed order. Every value
 * was checked against a pattern above; the host checks again.
 */
function hostFacts(facts, commit) {
    const lines = [
        ['esteira', '1'],
        ['commit', commit],
        ['public', facts.public],
        ...facts.shared.map((shared) => ['shared', shared]),
        ...facts.writable.map((writable) => ['writable', writable]),
        ...facts['required-env'].map((key) => ['env', key]),
        ...facts.artisan.map((command) => ['artisan', command]),
        ['migrate', facts.migrate ? 'yes' : 'no'],
        ...facts.services.map((each) => ['service', `${each.unit} ${(0,src/* parseDuration */.E9)(each.drain) / 1000}`]),
        ['health', facts.health.path],
        ...optional('health-host', facts.health.host),
        ...optional('release-header', facts.health['release-header']),
    ];
    return `${lines.map((line) => line.join(' ')).join('\n')}\n`;
}
function optional(key, value) {
    return value === undefined ? [] : [[key, value]];
}
/** Where the facts lie inside every release. */
const HOST_FACTS_PATH = '.esteira/facts';

;// CONCATENATED MODULE: ./packages/bundle/src/failures.ts

const { entries, fail } = (0,src/* catalogue */.sW)({
    'bundle-no-git': {
        category: 'usage',
        means: 'The folder to build is not inside a git checkout, so the bundle could not name its commit.',
        cure: 'Run actions/checkout before this step, and point `path` into the checkout.',
    },
    'bundle-no-composer': {
        category: 'usage',
        means: 'There is no composer.json (or no artisan) at the path: no Laravel application was found.',
        cure: 'Point `path` at the folder that holds composer.json and artisan, and commit both.',
    },
    'bundle-lock-outdated': {
        category: 'usage',
        means: 'composer.lock or package-lock.json is missing or does not match its manifest.',
        cure: 'Run `composer update --lock` or `npm install` on your machine and commit the lock file.',
    },
    'bundle-build-failed': {
        category: 'usage',
        means: "Composer, npm or the application's own build script ended with an error.",
        cure: 'Read the last lines below; the same command fails on your machine after a fresh clone.',
    },
    'bundle-package-manager': {
        category: 'usage',
        means: 'The front end is locked by a package manager that Esteira does not drive yet.',
        cure: 'Commit a package-lock.json (`npm install --package-lock-only`), or build the front end in a step of your own and list its output under `build.include` in esteira.yml.',
    },
    'bundle-too-large': {
        category: 'usage',
        means: 'The packed bundle is larger than `max-size`.',
        cure: 'Look at the largest folders below; leave out what does not run under `build.exclude` in esteira.yml, or raise `max-size`.',
    },
    'bundle-odd-file': {
        category: 'usage',
        means: 'The tree holds something that a bundle cannot carry: a socket, a device, a link that leaves the tree.',
        cure: 'Remove it, or leave it out under `build.exclude` in esteira.yml.',
    },
    'bundle-damaged': {
        category: 'usage',
        means: 'A bundle or its manifest cannot be read, or the two do not belong together.',
        cure: 'Build it again; do not change a bundle after it was sealed.',
    },
    'facts-invalid': {
        category: 'usage',
        means: 'esteira.yml has a syntax error, an unknown key or a value of the wrong kind.',
        cure: 'Correct the lines listed; esteira.schema.json describes every key, and editors complete from it.',
    },
});

;// CONCATENATED MODULE: ./packages/bundle/src/facts-file.ts



/**
 * Reads the text of an esteira.yml; an empty one is all defaults.
 * @throws Failure `facts-invalid`, every problem with its line
 */
function parseFacts(text, file = 'esteira.yml') {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    const lineAt = (offset) => `${file}:${lines.linePos(offset).line}`;
    if (document.errors.length > 0) {
        throw invalid(document.errors.map((error) => `${lineAt(error.pos[0])}: ${error.message.split('\n')[0]}`));
    }
    const result = factsSchema.safeParse(document.toJS() ?? {});
    if (result.success)
        return result.data;
    const lineOf = (path) => {
        for (let depth = path.length; depth >= 0; depth -= 1) {
            const node = document.getIn(path.slice(0, depth), true);
            if ((0,dist/* isNode */.Ll)(node) && node.range)
                return lineAt(node.range[0]);
        }
        return file;
    };
    throw invalid(result.error.issues.map((issue) => `${lineOf(issue.path)}: ${describe(issue)}`));
}
function describe(issue) {
    const where = issue.path.length === 0 ? '' : `${issue.path.join('.')} `;
    return `${where}${issue.message}`;
}
function invalid(problems) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    return fail('facts-invalid', { message: `esteira.yml has ${count}.`, evidence: problems.join('\n') });
}

;// CONCATENATED MODULE: ./packages/bundle/src/application.ts




const FACTS_FILES = ['esteira.yml', 'esteira.yaml'];
const PUBLIC_FOLDERS = ['public', 'public_html', 'web', 'html', 'htdocs', 'www'];
const FOREIGN_LOCKS = ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];
/**
 * Looks at a folder and says what application it holds.
 * @throws Failure `bundle-no-composer`, `facts-invalid`, `bundle-lock-outdated`, `bundle-package-manager`
 */
async function findApplication(folder) {
    const missing = await absent(folder, ['composer.json', 'artisan']);
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
            health: { ...written.health, path: written.health.path ?? (await application_healthPath(folder)) },
        },
        frontEnd: await frontEndScript(folder, written.build.script),
    };
}
async function writtenFacts(folder) {
    for (const name of FACTS_FILES) {
        const text = await contentOf((0,external_node_path_.join)(folder, name));
        if (text !== undefined)
            return parseFacts(text, name);
    }
    return parseFacts('');
}
async function publicFolder(folder) {
    for (const name of PUBLIC_FOLDERS) {
        if (await exists((0,external_node_path_.join)(folder, name, 'index.php')))
            return name;
    }
    throw fail('bundle-no-composer', {
        message: `No document root: none of ${PUBLIC_FOLDERS.join(', ')} has an index.php.`,
        hint: 'Name the document root in esteira.yml, for example `public: site/public`.',
    });
}
/** Laravel 11 and later declare their health route in bootstrap/app.php; before, there is none. */
async function application_healthPath(folder) {
    const bootstrap = (await contentOf((0,external_node_path_.join)(folder, 'bootstrap/app.php'))) ?? '';
    return /health:\s*['"](\/[A-Za-z0-9._~/-]*)['"]/.exec(bootstrap)?.[1] ?? '/';
}
async function frontEndScript(folder, wanted) {
    const text = await contentOf((0,external_node_path_.join)(folder, 'package.json'));
    if (text === undefined)
        return undefined;
    const scripts = JSON.parse(text).scripts ?? {};
    const script = wanted ?? (scripts['build'] !== undefined ? 'build' : scripts['production'] && 'production');
    if (script === undefined)
        return undefined;
    if (scripts[script] === undefined) {
        throw fail('bundle-build-failed', {
            message: `package.json has no script \`${script}\`.`,
            hint: `Its scripts are: ${Object.keys(scripts).join(', ')}. Correct \`build.script\` in esteira.yml.`,
        });
    }
    await requireNpmLock(folder, 'the front end');
    return script;
}
/** npm can only build the same twice from its own lock file. */
async function requireNpmLock(folder, whose) {
    if (await exists((0,external_node_path_.join)(folder, 'package-lock.json')))
        return;
    for (const lock of FOREIGN_LOCKS) {
        if (await exists((0,external_node_path_.join)(folder, lock))) {
            throw fail('bundle-package-manager', {
                message: `${lock} locks ${whose}, and only npm is driven so far.`,
            });
        }
    }
    throw fail('bundle-lock-outdated', {
        message: `package-lock.json is missing: ${whose} would be built from other packages each time.`,
    });
}
async function absent(folder, names) {
    const found = await Promise.all(names.map((name) => exists((0,external_node_path_.join)(folder, name))));
    return names.filter((_, index) => !found[index]);
}
async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
async function contentOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/bundle/src/checkout.ts




/** @throws Failure `bundle-no-git` */
async function openCheckout(folder, commands, signal) {
    // The runner's user need not own the checkout: in a container it often does not.
    const git = (...args) => commands.run('git', ['-c', 'safe.directory=*', '-C', folder, ...args], { quiet: true, signal });
    try {
        const root = (await git('rev-parse', '--show-toplevel')).stdout.trim();
        const prefix = (await git('rev-parse', '--show-prefix')).stdout.trim();
        const [commit = '', time = ''] = (await git('log', '-1', '--format=%H %ct')).stdout.trim().split(' ');
        const listed = await git('ls-files', '-z', '--full-name', '--recurse-submodules', ':/');
        const changed = await git('status', '--porcelain', '--untracked-files=no', '--no-renames');
        return {
            root,
            inside: prefix.replace(/\/$/, ''),
            commit,
            commitTime: Number(time),
            files: listed.stdout.split('\0').filter((name) => name !== ''),
            changed: changed.stdout
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => line.slice(3)),
        };
    }
    catch (error) {
        if (!(0,src/* isFailure */.N6)(error, 'command-failed'))
            throw error;
        throw fail('bundle-no-git', {
            message: 'The folder to build is not in a git checkout with a commit.',
            cause: error,
        });
    }
}
/**
 * Copies what is tracked, and `include` besides, into an empty folder: the checkout stays untouched,
 * and nothing that merely lay around gets into a bundle.
 */
async function copyCheckout(checkout, include, to) {
    for (const name of checkout.files)
        await copyEntry((0,external_node_path_.join)(checkout.root, name), (0,external_node_path_.join)(to, name));
    for (const name of include) {
        const path = (0,external_node_path_.join)(checkout.inside, name);
        await copyTree((0,external_node_path_.join)(checkout.root, path), (0,external_node_path_.join)(to, path));
    }
}
async function copyTree(from, to) {
    const { cp } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
}
async function copyEntry(from, to) {
    const found = await (0,promises_.lstat)(from).catch(() => undefined);
    // Tracked but deleted in the work tree: it is among `changed`, and cannot be copied.
    if (found === undefined || found.isDirectory())
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    else
        await (0,promises_.copyFile)(from, to);
}
/** How a path reads to the user: from the root of the checkout. */
function shownPath(checkout, path) {
    return relative(checkout.root, path) || '.';
}

;// CONCATENATED MODULE: ./packages/bundle/src/manifest.ts



/** Files by path: what changed between two releases is read from two of these. */
const file = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), bytes: schemas/* int */.Whr().nonnegative(), sha256: schemas/* hex */.uhr().length(64) }),
    schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), link: schemas/* string */.YjP() }),
]);
const manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    /** `<commit7>-<digest12>`. */
    release: schemas/* string */.YjP().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/),
    /** sha256 of the tar, uncompressed: the bundle's name. */
    digest: schemas/* hex */.uhr().length(64),
    commit: schemas/* hex */.uhr(),
    /** Tracked files that differed from the commit when it was built. */
    changed: schemas/* array */.YOg(schemas/* string */.YjP()),
    archive: schemas/* strictObject */.rej({
        /** Bytes of the compressed archive, and their sha256. */
        bytes: schemas/* int */.Whr().positive(),
        sha256: schemas/* hex */.uhr().length(64),
        /** Bytes of the tar. */
        unpacked: schemas/* int */.Whr().positive(),
        entries: schemas/* int */.Whr().positive(),
    }),
    facts: sealedFactsSchema,
    files: schemas/* array */.YOg(file),
});
function releaseIdOf(commit, digest) {
    return `${commit.slice(0, 7)}-${digest.slice(0, 12)}`;
}
function format(manifest) {
    return `${JSON.stringify(manifest)}\n`;
}
/** @throws Failure `bundle-damaged` */
function parse(text, where) {
    try {
        return manifestSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw fail('bundle-damaged', { message: `The manifest ${where} cannot be read.`, cause: error });
    }
}
/** Manifests as they are stored. */
const manifestFormat = { format, parse };

;// CONCATENATED MODULE: ./packages/bundle/src/node.ts





const QUIETLY = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
/**
 * Builds the front end, then leaves in place only the production dependencies of Node services.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`, `bundle-package-manager`
 */
async function buildNode(application, commands, signal) {
    const npm = async (folder, args) => {
        const ran = await commands.run('npm', [...args, ...QUIETLY], {
            cwd: folder,
            signal,
            mayFail: true,
            // Set to production, npm ci would leave out the very tools that build.
            env: { NODE_ENV: undefined },
        });
        if (ran.exitCode !== 0)
            throw npmFailure(args, ran.transcript);
    };
    const { folder, frontEnd, facts } = application;
    if (frontEnd !== undefined) {
        await npm(folder, ['ci']);
        await npm(folder, ['run', frontEnd]);
        await (0,promises_.rm)((0,external_node_path_.join)(folder, 'node_modules'), { recursive: true, force: true });
    }
    for (const service of facts.services) {
        if (service.package === undefined)
            continue;
        const home = (0,external_node_path_.join)(folder, service.package);
        await requireNpmLock(home, `the service ${service.unit}`);
        await npm(home, ['ci', '--omit=dev']);
    }
}
function npmFailure(args, transcript) {
    const outdated = /package\.json and package-lock\.json.*in sync|EUSAGE/is.test(transcript);
    return fail(args[0] === 'ci' && outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
        message: outdated
            ? 'package-lock.json does not match package.json.'
            : `\`npm ${args.join(' ')}\` failed.`,
        evidence: (0,src/* tail */.RT)(transcript),
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./packages/bundle/src/tar.ts
/**
 * Headers of a POSIX tar, written from facts that are the same on every machine.
 * Format: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
const BLOCK = 512;
const TYPE = { file: '0', link: '2', folder: '5' };
/** What eleven octal digits can say; beyond, pax says it. */
const LARGEST = 8 ** 11 - 1;
/** The blocks that come before a body: one, or three where pax must help with a long or foreign name. */
function tarHeader(header) {
    const name = Buffer.from(header.name);
    const target = Buffer.from(header.target ?? '');
    const split = splitName(name);
    const pax = [
        ...(split === undefined ? [paxRecord('path', name)] : []),
        ...(target.length > 100 ? [paxRecord('linkpath', target)] : []),
        ...(header.size > LARGEST ? [paxRecord('size', Buffer.from(String(header.size)))] : []),
    ];
    const main = block(header, split ?? { name: name.subarray(0, 100), prefix: Buffer.alloc(0) }, target);
    if (pax.length === 0)
        return main;
    const body = Buffer.concat(pax);
    const announced = block({ name: '', type: 'file', mode: 0o644, size: body.length, time: header.time }, { name: Buffer.from('PaxHeaders/long'), prefix: Buffer.alloc(0) }, Buffer.alloc(0), 'x');
    return Buffer.concat([announced, body, padding(body.length), main]);
}
/** Zeros up to the next block. */
function padding(size) {
    return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}
/** Two empty blocks end an archive. */
const TAR_END = Buffer.alloc(2 * BLOCK);
/** ustar holds 100 bytes, or 155 and 100 around a slash; only ASCII is unambiguous there. */
function splitName(name) {
    if (name.some((byte) => byte > 0x7f))
        return undefined;
    if (name.length <= 100)
        return { name, prefix: Buffer.alloc(0) };
    for (let slash = name.indexOf('/'); slash !== -1; slash = name.indexOf('/', slash + 1)) {
        const rest = name.subarray(slash + 1);
        if (rest.length === 0 || slash > 155)
            return undefined;
        if (rest.length <= 100 && slash > 0)
            return { name: rest, prefix: name.subarray(0, slash) };
    }
    return undefined;
}
/** `<length> key=value\n`, where the length counts itself. */
function paxRecord(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    let length = rest.length;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
function block(header, split, target, type = TYPE[header.type]) {
    const bytes = Buffer.alloc(BLOCK);
    const octal = (value, at, digits) => bytes.write(`${value.toString(8).padStart(digits, '0')}\0`, at, 'latin1');
    split.name.copy(bytes, 0);
    octal(header.mode, 100, 7);
    octal(0, 108, 7);
    octal(0, 116, 7);
    octal(Math.min(header.size, LARGEST), 124, 11);
    octal(header.time, 136, 11);
    bytes.write(type, 156, 'latin1');
    target.copy(bytes, 157, 0, 100);
    bytes.write('ustar\u000000', 257, 'latin1');
    octal(0, 329, 7);
    octal(0, 337, 7);
    split.prefix.copy(bytes, 345);
    // The checksum is taken with its own field as blanks.
    bytes.fill(' ', 148, 156);
    let sum = 0;
    for (const byte of bytes)
        sum += byte;
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return bytes;
}

;// CONCATENATED MODULE: ./packages/bundle/src/pack.ts








/** 1980-01-01: not 0, which PHP takes for a missing file. */
const STEADY_TIME = 315_532_800;
/** What is handed to the compressor at a time, and read of a large file at a time. */
const PORTION = 1024 * 1024;
/**
 * One pass over the tree: every file is read once, hashed for the manifest, put into the tar, hashed
 * for the digest and compressed, in constant memory. Nothing of the build machine gets in: owner,
 * mode, order and time are set. What the web server serves carries the commit's time, so that ETag
 * and Last-Modified move with a release and are the same on every host; all else carries one steady
 * time, so that a file that did not change has the same bytes in the next tar, and deltas stay small.
 */
async function pack(packing) {
    // -3: at -9 a bundle is a sixth smaller and takes twice as long. Threads do not change the bytes.
    const zstd = (0,external_node_child_process_.spawn)('zstd', ['-3', '-T0', '--quiet', '--stdout'], {
        stdio: ['pipe', 'pipe', 'inherit'],
        ...(packing.signal === undefined ? {} : { signal: packing.signal }),
    });
    const tar = new Meter();
    const archive = new Meter();
    const files = [];
    const ended = (0,external_node_events_.once)(zstd, 'close');
    const [, , [code]] = await Promise.all([
        (0,external_node_stream_promises_.pipeline)(tar.through(portions(tarOf(packing, files))), zstd.stdin),
        (0,external_node_stream_promises_.pipeline)(archive.through(zstd.stdout), (0,external_node_fs_.createWriteStream)(packing.to)),
        ended,
    ]);
    if (code !== 0)
        throw fail('bundle-build-failed', { message: `zstd ended with ${code}.` });
    return { digest: tar.sha256(), unpacked: tar.bytes, bytes: archive.bytes, sha256: archive.sha256(), files };
}
/** Counts and hashes what flows by. */
class Meter {
    bytes = 0;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    async *through(chunks) {
        for await (const chunk of chunks) {
            this.#hash.update(chunk);
            this.bytes += chunk.length;
            yield chunk;
        }
    }
    sha256() {
        return this.#hash.digest('hex');
    }
}
/** A tar is mostly small pieces: they travel together. */
function* portions(pieces) {
    let waiting = [];
    let size = 0;
    for (const piece of pieces) {
        waiting.push(piece);
        size += piece.length;
        if (size < PORTION)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(waiting);
}
/**
 * The archive, piece by piece; what it holds is noted in `files`. Reads are synchronous: for
 * thousands of small files that is several times faster, and the compressor is another process.
 */
function* tarOf(packing, files) {
    for (const [path, content] of packing.extra) {
        for (const folder of parents(path))
            yield headerOf({ kind: 'folder', path: folder }, packing);
        const body = Buffer.from(content);
        yield headerOf({ kind: 'file', path, size: body.length, executable: false }, packing);
        yield body;
        yield padding(body.length);
        files.push({ path, bytes: body.length, sha256: (0,external_node_crypto_.hash)('sha256', body) });
    }
    for (const entry of packing.entries) {
        yield headerOf(entry, packing);
        if (entry.kind === 'link')
            files.push({ path: entry.path, link: entry.target });
        if (entry.kind !== 'file')
            continue;
        const sha256 = yield* bodyOf((0,external_node_path_.join)(packing.root, entry.path), entry.size);
        yield padding(entry.size);
        files.push({ path: entry.path, bytes: entry.size, sha256 });
    }
    yield TAR_END;
}
/** Yields a file's content and returns its sha256. */
function* bodyOf(path, size) {
    if (size <= PORTION) {
        const body = (0,external_node_fs_.readFileSync)(path);
        if (body.length !== size)
            throw changedUnderway(path);
        yield body;
        return (0,external_node_crypto_.hash)('sha256', body);
    }
    const sum = (0,external_node_crypto_.createHash)('sha256');
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (let at = 0; at < size;) {
            const portion = Buffer.allocUnsafe(Math.min(PORTION, size - at));
            const read = (0,external_node_fs_.readSync)(file, portion);
            if (read === 0)
                throw changedUnderway(path);
            sum.update(portion.subarray(0, read));
            at += read;
            yield portion.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return sum.digest('hex');
}
function headerOf(entry, packing) {
    const served = entry.path === packing.publicFolder || entry.path.startsWith(`${packing.publicFolder}/`);
    const time = served ? packing.commitTime : STEADY_TIME;
    if (entry.kind === 'folder') {
        return tarHeader({ name: `${entry.path}/`, type: 'folder', mode: 0o755, size: 0, time });
    }
    if (entry.kind === 'link') {
        return tarHeader({ name: entry.path, type: 'link', mode: 0o777, size: 0, time, target: entry.target });
    }
    const mode = entry.executable ? 0o755 : 0o644;
    return tarHeader({ name: entry.path, type: 'file', mode, size: entry.size, time });
}
function parents(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function changedUnderway(path) {
    return fail('bundle-odd-file', { message: `${path} changed while it was packed.` });
}

;// CONCATENATED MODULE: ./packages/bundle/src/php.ts




const php_QUIETLY = ['--no-interaction', '--no-ansi'];
/**
 * Installs the PHP side as production runs it. Scripts are left out: what the framework needs to
 * discover is discovered on the host, in its place, where a database may be asked.
 * @throws Failure `bundle-lock-outdated`, `bundle-build-failed`
 */
async function installPhp(folder, commands, signal) {
    const composer = (args) => commands.run('composer', [...args, ...php_QUIETLY], {
        cwd: folder,
        signal,
        mayFail: true,
        // A runner in a container is root; and nothing of ours may depend on a name of today's branch.
        env: { COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_ROOT_VERSION: '1.0.0' },
    });
    if (!(await isFile((0,external_node_path_.join)(folder, 'composer.lock')))) {
        throw fail('bundle-lock-outdated', {
            message: 'composer.lock is missing: every build would install other packages.',
        });
    }
    const validated = await composer([
        'validate',
        '--no-check-all',
        '--no-check-publish',
        '--no-check-version',
    ]);
    if (validated.exitCode !== 0) {
        const outdated = /lock file is not up to date/i.test(validated.transcript);
        throw fail(outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
            message: outdated ? 'composer.lock does not match composer.json.' : 'composer.json is not valid.',
            evidence: (0,src/* tail */.RT)(validated.transcript),
        });
    }
    await steadyAutoloader(folder);
    const installed = await composer([
        'install',
        '--no-dev',
        '--classmap-authoritative',
        '--prefer-dist',
        '--no-scripts',
        '--no-progress',
    ]);
    if (installed.exitCode !== 0) {
        throw fail('bundle-build-failed', {
            message: `composer install ended with ${installed.exitCode}.`,
            evidence: (0,src/* tail */.RT)(installed.transcript),
        });
    }
}
/**
 * Before 2.6 Composer names the autoloader's classes at random, and two builds of one commit would
 * differ. It keeps the name that an existing autoloader has, so it finds one, named by the lock file;
 * everything else that a checkout may carry of an earlier install goes.
 * https://getcomposer.org/doc/06-config.md#autoloader-suffix
 */
async function steadyAutoloader(folder) {
    const lock = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'composer.lock'), 'utf8'));
    const vendor = (0,external_node_path_.join)(folder, 'vendor');
    await (0,promises_.rm)(vendor, { recursive: true, force: true });
    await (0,promises_.mkdir)(vendor);
    await (0,promises_.writeFile)((0,external_node_path_.join)(vendor, 'autoload.php'), `<?php return ComposerAutoloaderInit${lock['content-hash']}::getLoader();\n`);
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./packages/bundle/src/selection.ts

/**
 * What never runs and never ships. Globs, relative to the application; `**` also matches nothing.
 * `bootstrap/cache/*.php` names classes of development packages, and paths of the build machine.
 */
const NEVER = [
    '**/.git',
    '.github',
    '.gitlab-ci.yml',
    '.gitattributes',
    '.editorconfig',
    '.env',
    '.env.*',
    'auth.json',
    'tests',
    'phpunit.xml',
    'phpunit.xml.dist',
    'bootstrap/cache/*.php',
    'storage/logs/*',
    'storage/framework/cache/*',
    'storage/framework/sessions/*',
    'storage/framework/views/*',
];
/** Decides, path by path, what a bundle of these facts carries. A folder left out hides what it holds. */
function selector(facts) {
    const dropped = [...NEVER, `${facts.public}/hot`, `${facts.public}/storage`, ...facts.build.exclude];
    // Elsewhere, node_modules are dependencies of a service; at the root only if a service lives there.
    if (!facts.services.some((service) => service.package === '.'))
        dropped.push('node_modules');
    return (path) => !dropped.some((glob) => (0,posix_.matchesGlob)(path, glob));
}

;// CONCATENATED MODULE: ./packages/bundle/src/tree.ts



/**
 * Lists what `keeps` keeps of a folder, in an order that depends on names alone. Synchronous: for
 * thousands of files that is several times faster.
 * @throws Failure `bundle-odd-file` for what an archive of plain files cannot carry safely
 */
function listTree(root, keeps) {
    const entries = [];
    const visit = (folder) => {
        for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder)).sort(byBytes)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (!keeps(path))
                continue;
            const entry = tree_describe(root, path);
            entries.push(entry);
            if (entry.kind === 'folder')
                visit(path);
        }
    };
    visit('');
    return entries;
}
/** By UTF-8 bytes: no locale has a say. */
function byBytes(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
function tree_describe(root, path) {
    const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
    if (found.isDirectory())
        return { kind: 'folder', path };
    if (found.isFile())
        return { kind: 'file', path, size: found.size, executable: (found.mode & 0o111) !== 0 };
    if (found.isSymbolicLink())
        return { kind: 'link', path, target: safeTarget(root, path) };
    throw fail('bundle-odd-file', { message: `${path} is neither a file, a folder nor a link.` });
}
function safeTarget(root, path) {
    const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path));
    const reached = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
    if (external_node_path_.posix.isAbsolute(target) || reached === '..' || reached.startsWith('../')) {
        throw fail('bundle-odd-file', { message: `${path} is a link that leaves the application: ${target}` });
    }
    return target;
}

;// CONCATENATED MODULE: ./packages/bundle/src/seal.ts











/** `<digest>.tar.zst` → `<digest>.json`. */
function manifestPathOf(archive) {
    return archive.replace(/\.tar\.zst$/, '.json');
}
/**
 * Packs a built application into `<folder>/<digest>.tar.zst` and writes the manifest beside it.
 * @throws Failure `bundle-odd-file`, `bundle-too-large`
 */
async function seal(application, checkout, into) {
    const { folder: root, facts } = application;
    const entries = listTree(root, selector(facts));
    await (0,promises_.mkdir)(into.folder, { recursive: true });
    const unnamed = (0,external_node_path_.join)(into.folder, 'unnamed.tar.zst');
    const packed = await pack({
        root,
        entries,
        extra: new Map([[HOST_FACTS_PATH, hostFacts(facts, checkout.commit)]]),
        publicFolder: facts.public,
        commitTime: checkout.commitTime,
        to: unnamed,
        signal: into.signal,
    });
    if (packed.bytes > into.maxBytes)
        throw tooLarge(packed.bytes, into.maxBytes, entries);
    const archive = (0,external_node_path_.join)(into.folder, `${packed.digest}.tar.zst`);
    await (0,promises_.rename)(unnamed, archive);
    const manifest = {
        schema: 1,
        release: releaseIdOf(checkout.commit, packed.digest),
        digest: packed.digest,
        commit: checkout.commit,
        changed: [...checkout.changed],
        archive: {
            bytes: packed.bytes,
            sha256: packed.sha256,
            unpacked: packed.unpacked,
            entries: packed.files.length + entries.filter((entry) => entry.kind === 'folder').length,
        },
        facts,
        files: [...packed.files],
    };
    await (0,promises_.writeFile)(manifestPathOf(archive), manifestFormat.format(manifest));
    return { archive, manifest };
}
/**
 * Opens a sealed bundle for sending: archive and manifest must still be those that were sealed.
 * @throws Failure `bundle-damaged`
 */
async function openSealed(archive) {
    const path = manifestPathOf(archive);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw damaged(`There is no manifest beside ${archive}.`, cause);
    });
    const manifest = manifestFormat.parse(text, path);
    const sum = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(archive))
            sum.update(chunk);
    }
    catch (cause) {
        throw damaged(`The bundle ${archive} cannot be read.`, cause);
    }
    if (sum.digest('hex') !== manifest.archive.sha256)
        throw damaged(`${archive} is not what its manifest says.`);
    return { archive, manifest };
}
function damaged(message, cause) {
    return fail('bundle-damaged', { message, cause });
}
function tooLarge(bytes, limit, entries) {
    return fail('bundle-too-large', {
        message: `The bundle is ${(0,src/* formatSize */.Xq)(bytes)}; \`max-size\` allows ${(0,src/* formatSize */.Xq)(limit)}.`,
        evidence: largestFolders(entries)
            .map(([folder, size]) => `${(0,src/* formatSize */.Xq)(size).padStart(10)}  ${folder}`)
            .join('\n'),
    });
}
/** The heaviest folders two levels deep, unpacked bytes, heaviest first. */
function largestFolders(entries, most = 10) {
    const sizes = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'file')
            continue;
        const folder = entry.path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
        sizes.set(folder, (sizes.get(folder) ?? 0) + entry.size);
    }
    return [...sizes].sort((one, other) => other[1] - one[1]).slice(0, most);
}

;// CONCATENATED MODULE: ./packages/bundle/src/index.ts














/***/ })

};
