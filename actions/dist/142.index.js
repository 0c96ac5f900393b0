export const id = 142;
export const ids = [
    142
];
export const modules = {
    3761: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r_: ()=>BuildCache,
            do: ()=>CacheFolder,
            Po: ()=>buildFrontEnd,
            Hc: ()=>buildServices,
            rk: ()=>byLicence,
            mR: ()=>compareSizes,
            CQ: ()=>contractingMigrations,
            s1: ()=>copyCheckout,
            F0: ()=>differencesBetween,
            k5: ()=>expiredLine,
            fJ: ()=>fail,
            nz: ()=>findAdvisories,
            oN: ()=>findApplication,
            gz: ()=>installFrontEnd,
            KM: ()=>installPhp,
            Rl: ()=>judgeAdvisories,
            XU: ()=>makeDelta,
            dt: ()=>manifestFormat,
            ct: ()=>newMigrations,
            wt: ()=>noCache,
            Im: ()=>objectionToAdvisories,
            mB: ()=>objectionToContracted,
            PT: ()=>objectionToLicences,
            i0: ()=>objectionToMigrations,
            Hj: ()=>openCheckout,
            j5: ()=>openSealed,
            $t: ()=>placeOf,
            n$: ()=>readAccounts,
            y4: ()=>runBuildArtisan,
            od: ()=>seal,
            Qe: ()=>writeBom
        });
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var schemas = __webpack_require__(2857);
        let SCOPES = [
            'required',
            'optional',
            'excluded'
        ];
        function merged(components) {
            let found = new Map();
            for (let component of components){
                let other = found.get(component.purl);
                found.set(component.purl, void 0 === other ? component : both(other, component));
            }
            return [
                ...found.values()
            ].sort((one, other)=>one.purl < other.purl ? -1 : 1);
        }
        function both(one, other) {
            return {
                ...one,
                scope: SCOPES.find((scope)=>scope === one.scope || scope === other.scope) ?? one.scope,
                locks: [
                    ...new Set([
                        ...one.locks,
                        ...other.locks
                    ])
                ].sort()
            };
        }
        var src = __webpack_require__(1040);
        let { entries, fail } = (0, src.sW)({
            'bundle-no-git': {
                category: 'usage',
                means: 'The folder to build is not inside a git checkout, so the bundle could not name its commit.',
                cure: 'Run actions/checkout before this step, and point `path` into the checkout.'
            },
            'bundle-no-composer': {
                category: 'usage',
                means: 'There is no composer.json (or no artisan) at the path: no Laravel application was found.',
                cure: 'Point `path` at the folder that holds composer.json and artisan, and commit both.'
            },
            'bundle-lock-outdated': {
                category: 'usage',
                means: 'composer.lock, or the lock file beside a package.json, is missing, cannot be read, or does not match it.',
                cure: 'Run `composer update --lock`, or `npm install`, `pnpm install` or `yarn install`, on your machine and commit the lock file.'
            },
            'bundle-build-failed': {
                category: 'usage',
                means: "Composer, the package manager, or the application's own build script ended with an error.",
                cure: 'Read the last lines below; the same command fails on your machine after a fresh clone.'
            },
            'bundle-package-manager': {
                category: 'usage',
                means: 'A package.json has the lock file of a package manager that Esteira does not drive or that the runner lacks, or two lock files.',
                cure: 'Commit one lock file of npm, pnpm or Yarn, or build the front end in a step of your own and list its output under `build.include` in esteira.yml.'
            },
            'bundle-not-reproducible': {
                category: 'usage',
                means: 'Two builds of one commit came out differently, and `verify-reproducible` asks that they do not.',
                cure: "Each line below says what the first build wrote and what the second. Usual causes: a script that writes the time, a random name, an order that depends on the file system. Where nothing can be done, build without `verify-reproducible`: a bundle is still built once and is the same on every host."
            },
            'bundle-too-large': {
                category: 'usage',
                means: 'The packed bundle is larger than `max-size`.',
                cure: 'Look at the largest folders below; leave out what does not run under `build.exclude` in esteira.yml, or raise `max-size`.'
            },
            'bundle-licence-denied': {
                category: 'usage',
                means: 'Packages of the bundle, or of what builds it, have a licence that `licences.deny` in esteira.yml denies.',
                cure: 'Replace the packages listed; `composer why <package>` or `npm explain <package>` tells who brings one in. Or take the licence out of `licences.deny`.'
            },
            'bundle-vulnerable': {
                category: 'usage',
                means: 'Packages that ship have known vulnerabilities of the severity that `audit` refuses, or of one that nobody has told.',
                cure: 'Update the packages listed. If one does no harm here, or the fix must wait, let it pass for a while under `audit.accept` in esteira.yml; for a release that cannot wait at all, run the build with `audit: warn`.'
            },
            'bundle-audit-unknown': {
                category: 'platform',
                means: 'Composer or npm could not say which vulnerabilities are known, and `audit` refuses some: unknown is not none.',
                cure: 'Read what they said below, and run the job again. For a release that cannot wait, build with `audit: warn`.'
            },
            'migrations-break': {
                category: 'conflict',
                means: 'Migrations that are new in the release may break the release that still serves, or could not be judged.',
                cure: 'Split the change: first a release that can live with both schemas, then one that removes the old. If you know better, say so in the migration (`// esteira: safe, because …`), or run again with `override` and a reason, which is kept in the history.'
            },
            'migrations-contracted': {
                category: 'conflict',
                means: 'Contracting migrations of the release that is live (`migrations.after`) have changed the schema, and the release that was to go out does not know them: its code may need what they took away.',
                cure: 'Deploy a release that has those migrations. If the code can live with the schema as it is now, or they never ran, run again with `override` and a reason, which is kept in the history.'
            },
            'bundle-odd-file': {
                category: 'usage',
                means: 'The tree holds something that a bundle cannot carry: a socket, a device, a link that leaves the tree.',
                cure: 'Remove it, or leave it out under `build.exclude` in esteira.yml.'
            },
            'bundle-unsafe': {
                category: 'usage',
                means: 'The tree that was about to be packed holds what should not ship: a credential, a dump, a file that is out of place.',
                cure: 'Do what each line below says. A credential that was committed is known to whoever can read the repository: revoke it first. What may ship all the same is named under `build.allow` in esteira.yml, with a reason.'
            },
            'bundle-damaged': {
                category: 'usage',
                means: 'A bundle or its manifest cannot be read, or the two do not belong together.',
                cure: 'In S3, look at the versions of the object: restore the good one, or delete it and upload again. On the runner, build it again, and do not change a bundle after it was sealed.'
            },
            'facts-invalid': {
                category: 'usage',
                means: 'esteira.yml has a syntax error, an unknown key or a value of the wrong kind.',
                cure: 'Correct the lines listed; esteira.schema.json describes every key, and editors complete from it.'
            }
        });
        function parseLock(schema, text, path) {
            try {
                return schema.parse(JSON.parse(text));
            } catch (cause) {
                throw fail('bundle-lock-outdated', {
                    message: `${path} cannot be read.`,
                    hint: `Write it anew: ${path.endsWith('composer.lock') ? '`composer update --lock`' : '`npm install --package-lock-only`'}, and commit it.`,
                    cause
                });
            }
        }
        function purlOf(type, name, version) {
            let known = 'composer' === type ? name.toLowerCase() : name;
            let path = known.split('/').map(encoded).join('/');
            return `pkg:${type}/${path}${void 0 === version ? '' : `@${encoded(version)}`}`;
        }
        function encoded(part) {
            return encodeURIComponent(part).replaceAll('%3A', ':');
        }
        let SHA1 = /^[0-9a-f]{40}$/;
        let lockSchema = schemas.Ikc({
            packages: schemas.YOg(schemas.Ikc({
                name: schemas.YjP(),
                version: schemas.YjP(),
                license: schemas.YOg(schemas.YjP()).default([]),
                dist: schemas.Ikc({
                    shasum: schemas.YjP().optional()
                }).nullish()
            }))
        });
        function composerComponents(text, path) {
            return parseLock(lockSchema, text, path).packages.map(({ name, version, license, dist })=>({
                    purl: purlOf('composer', name, version),
                    name,
                    version,
                    licences: license,
                    hashes: SHA1.test(dist?.shasum ?? '') ? [
                        {
                            alg: 'SHA-1',
                            content: dist?.shasum ?? ''
                        }
                    ] : [],
                    scope: 'required',
                    locks: [
                        path
                    ]
                }));
        }
        var posix_ = __webpack_require__(3916);
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_fs_ = __webpack_require__(3024);
        async function exists(path) {
            return await (0, promises_.stat)(path).then(()=>true, ()=>false);
        }
        async function presentIn(folder, names) {
            let found = await Promise.all(names.map((name)=>exists((0, external_node_path_.join)(folder, name))));
            return names.filter((_, index)=>found[index]);
        }
        async function contentOf(path) {
            return await ifThere((0, promises_.readFile)(path, 'utf8'));
        }
        async function ifThere(reading) {
            try {
                return await reading;
            } catch (error) {
                if ('ENOENT' === error.code) return;
                throw error;
            }
        }
        async function sha256OfFile(path) {
            let sum = (0, external_node_crypto_.createHash)('sha256');
            for await (let chunk of (0, external_node_fs_.createReadStream)(path))sum.update(chunk);
            return sum.digest('hex');
        }
        let npm = {
            program: 'npm',
            lock: 'package-lock.json',
            install: [
                'ci'
            ],
            installForProduction: [
                'ci',
                '--omit=dev'
            ],
            run: (script)=>[
                    'run',
                    script
                ],
            quietly: [
                '--no-audit',
                '--no-fund',
                '--no-update-notifier',
                '--loglevel=error'
            ],
            outdated: /package\.json and package-lock\.json.*in sync|EUSAGE/is,
            env: {}
        };
        let PNPM_INSTALL = [
            'install',
            '--frozen-lockfile',
            '--config.node-linker=hoisted',
            '--reporter=append-only'
        ];
        let pnpm = {
            program: 'pnpm',
            lock: 'pnpm-lock.yaml',
            install: PNPM_INSTALL,
            installForProduction: [
                ...PNPM_INSTALL,
                '--prod'
            ],
            run: (script)=>[
                    'run',
                    script
                ],
            quietly: [],
            outdated: /ERR_PNPM_(OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH)/,
            env: {
                CI: 'true'
            }
        };
        let YARN_CLASSIC_INSTALL = [
            'install',
            '--frozen-lockfile',
            '--non-interactive'
        ];
        let yarnClassic = {
            program: 'yarn',
            lock: 'yarn.lock',
            install: YARN_CLASSIC_INSTALL,
            installForProduction: [
                ...YARN_CLASSIC_INSTALL,
                '--production'
            ],
            run: (script)=>[
                    'run',
                    script
                ],
            quietly: [],
            outdated: /lockfile needs to be updated/,
            env: {}
        };
        let yarn = {
            program: 'yarn',
            lock: 'yarn.lock',
            install: [
                'install',
                '--immutable'
            ],
            installForProduction: [
                'workspaces',
                'focus',
                '--production'
            ],
            run: (script)=>[
                    'run',
                    script
                ],
            quietly: [],
            outdated: /YN0028/,
            env: {
                YARN_NODE_LINKER: 'node-modules',
                YARN_ENABLE_GLOBAL_CACHE: 'true'
            }
        };
        let UNSUPPORTED = {
            'bun.lock': 'Bun',
            'bun.lockb': 'Bun'
        };
        async function packageManagerOf(folder, whose) {
            let locks = await presentIn(folder, [
                npm.lock,
                pnpm.lock,
                yarn.lock
            ]);
            let [lock, another] = locks;
            if (void 0 !== lock && void 0 !== another) throw fail('bundle-package-manager', {
                message: `${locks.join(' and ')} both lock ${whose}: nobody can say which one holds.`,
                hint: 'Delete the lock file of the package manager that you do not use.'
            });
            if (lock === npm.lock) return npm;
            if (lock === pnpm.lock) return pnpm;
            if (void 0 !== lock) return await isClassic((0, external_node_path_.join)(folder, lock)) ? yarnClassic : yarn;
            let [foreign] = await presentIn(folder, Object.keys(UNSUPPORTED));
            if (void 0 !== foreign) throw fail('bundle-package-manager', {
                message: `${foreign} locks ${whose}: ${UNSUPPORTED[foreign]} is not driven by Esteira.`
            });
            throw fail('bundle-lock-outdated', {
                message: `There is no lock file (${npm.lock}, ${pnpm.lock} or ${yarn.lock}): ${whose} would be built from other packages each time.`
            });
        }
        async function isClassic(lock) {
            return /^# yarn lockfile v1$/m.test(await (0, promises_.readFile)(lock, 'utf8'));
        }
        async function shippedLocks({ folder, facts }) {
            let homes = new Set(facts.services.flatMap((service)=>service.package ?? []));
            let ofServices = await Promise.all([
                ...homes
            ].map((home)=>nodeLock(folder, home)));
            return [
                {
                    tool: 'composer',
                    folder: '.',
                    path: 'composer.lock'
                },
                ...ofServices
            ];
        }
        async function nodeLock(application, folder) {
            let { program, lock } = await packageManagerOf((0, posix_.join)(application, folder), folder);
            return {
                tool: program,
                folder,
                path: (0, posix_.join)(folder, lock)
            };
        }
        let placeSchema = schemas.Ikc({
            name: schemas.YjP().optional(),
            version: schemas.YjP().optional(),
            license: schemas.YjP().optional().catch(void 0),
            integrity: schemas.YjP().optional(),
            link: schemas.zMY().default(false),
            dev: schemas.zMY().default(false),
            optional: schemas.zMY().default(false),
            devOptional: schemas.zMY().default(false)
        });
        let nestedSchema = placeSchema.extend({
            get dependencies () {
                return schemas.g1P(schemas.YjP(), nestedSchema).default({});
            }
        });
        let npm_lock_lockSchema = schemas.KCZ([
            schemas.Ikc({
                packages: schemas.g1P(schemas.YjP(), placeSchema)
            }),
            schemas.Ikc({
                lockfileVersion: schemas.euz(1),
                dependencies: schemas.g1P(schemas.YjP(), nestedSchema).default({})
            })
        ]);
        let INSTALLED = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/;
        function npmComponents(text, path, purpose) {
            let lock = parseLock(npm_lock_lockSchema, text, path);
            let places = 'packages' in lock ? Object.entries(lock.packages) : placesIn(lock.dependencies);
            return places.flatMap(([location, place])=>{
                let installedAs = INSTALLED.exec(location)?.[1];
                if (void 0 === installedAs || place.link || 'run' === purpose && place.dev) return [];
                let name = place.name ?? installedAs;
                return {
                    purl: purlOf('npm', name, place.version),
                    name,
                    version: place.version,
                    licences: void 0 === place.license ? [] : [
                        place.license
                    ],
                    hashes: hashesOf(place.integrity ?? ''),
                    scope: 'build' === purpose ? 'excluded' : scopeOf(place),
                    locks: [
                        path
                    ]
                };
            });
        }
        function placesIn(dependencies, inside = '') {
            return Object.entries(dependencies).flatMap(([name, place])=>{
                let location = `${inside}node_modules/${name}`;
                return [
                    [
                        location,
                        place
                    ],
                    ...placesIn(place.dependencies, `${location}/`)
                ];
            });
        }
        function scopeOf({ optional, devOptional }) {
            return optional || devOptional ? 'optional' : 'required';
        }
        let ALGORITHMS = {
            sha1: 'SHA-1',
            sha256: 'SHA-256',
            sha384: 'SHA-384',
            sha512: 'SHA-512'
        };
        function hashesOf(integrity) {
            return [
                ...integrity.matchAll(/\b(sha1|sha256|sha384|sha512)-([A-Za-z0-9+/=]+)/g)
            ].map(([, algorithm, content = ''])=>({
                    alg: ALGORITHMS[algorithm],
                    content: Buffer.from(content, 'base64').toString('hex')
                }));
        }
        let oneOrMore = schemas.KCZ([
            schemas.YjP().transform((one)=>[
                    one
                ]),
            schemas.YOg(schemas.YjP())
        ]);
        let aboutSchema = schemas.Ikc({
            name: schemas.YjP().default('application'),
            license: oneOrMore.default([])
        });
        async function readAccounts(application) {
            let read = (path)=>(0, promises_.readFile)((0, external_node_path_.join)(application.folder, path), 'utf8');
            let about = parseLock(aboutSchema, await read('composer.json'), 'composer.json');
            let components = [];
            let unread = [];
            let take = async ({ tool, path }, use)=>{
                if ('composer' === tool) components.push(...composerComponents(await read(path), path));
                else if ('npm' === tool) components.push(...npmComponents(await read(path), path, use));
                else unread.push(path);
            };
            for (let lock of (await shippedLocks(application)))await take(lock, 'run');
            if (void 0 !== application.frontEnd) await take(await nodeLock(application.folder, '.'), 'build');
            return {
                name: about.name,
                licences: about.license,
                components: merged(components),
                unread: [
                    ...new Set(unread)
                ]
            };
        }
        var spdx_expression_parse = __webpack_require__(3326);
        var spdx_expression_parse_default = __webpack_require__.n(spdx_expression_parse);
        function licenceOf(alternatives) {
            let understood = alternatives.every((one)=>void 0 !== termsOf(one));
            if (!understood || 0 === alternatives.length) return {
                text: alternatives.join(', '),
                terms: void 0
            };
            let text = 1 === alternatives.length ? alternatives[0] ?? '' : alternatives.map((one)=>one.includes(' ') ? `(${one})` : one).join(' OR ');
            return {
                text,
                terms: termsOf(text)
            };
        }
        function termsOf(expression) {
            try {
                return spdx_expression_parse_default()(expression);
            } catch  {
                return;
            }
        }
        function idOf({ terms }) {
            if (void 0 === terms || 'conjunction' in terms) return;
            if (terms.plus || void 0 !== terms.exception || /LicenseRef-/.test(terms.license)) return;
            return terms.license;
        }
        let UNKNOWN = 'unknown';
        function isLicenceName(name) {
            return name === UNKNOWN || void 0 !== idOf(licenceOf([
                name
            ]));
        }
        function isAmong(names, { terms }) {
            if (void 0 === terms) return names.includes(UNKNOWN);
            let known = new Set(names.map((name)=>current(name, false)));
            return binds(terms, ({ license, plus })=>known.has(current(license, plus ?? false)));
        }
        let COPYLEFT = /^(A?GPL|LGPL|MPL|EPL|EUPL|CDDL|CPL|CPAL|OSL|SSPL|CECILL|MS-RL|QPL|Sleepycat|CC-BY(-NC)?-SA)\b/;
        function isCopyleft({ terms }) {
            return void 0 !== terms && binds(terms, ({ license })=>COPYLEFT.test(license));
        }
        function binds(terms, asks) {
            if (!('conjunction' in terms)) return asks(terms);
            let sides = [
                terms.left,
                terms.right
            ];
            return 'or' === terms.conjunction ? sides.every((side)=>binds(side, asks)) : sides.some((side)=>binds(side, asks));
        }
        function current(name, plus) {
            let [, family, more] = /^((?:A?GPL|LGPL|GFDL)-\d\.\d)(\+)?$/.exec(name) ?? [];
            if (void 0 === family) return plus ? `${name}+` : name;
            return plus || void 0 !== more ? `${family}-or-later` : `${family}-only`;
        }
        function bomPathOf(archive) {
            return archive.replace(/\.tar\.zst$/, '.cdx.json');
        }
        async function writeBom({ archive, manifest }, commitTime, accounts) {
            let path = bomPathOf(archive);
            await (0, promises_.writeFile)(path, formatBom({
                ...manifest,
                commitTime
            }, accounts));
            return path;
        }
        function formatBom({ release, digest, commit, commitTime }, accounts) {
            let bom = {
                $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
                bomFormat: 'CycloneDX',
                specVersion: '1.6',
                serialNumber: `urn:uuid:${uuidOf(`${commit} ${digest}`)}`,
                version: 1,
                metadata: {
                    timestamp: new Date(1_000 * commitTime).toISOString(),
                    lifecycles: [
                        {
                            phase: 'build'
                        }
                    ],
                    component: {
                        type: 'application',
                        'bom-ref': release,
                        name: accounts.name,
                        version: release,
                        hashes: [
                            {
                                alg: 'SHA-256',
                                content: digest
                            }
                        ],
                        ...licensesOf(accounts.licences),
                        pedigree: {
                            commits: [
                                {
                                    uid: commit
                                }
                            ]
                        }
                    }
                },
                components: accounts.components.map(describe)
            };
            return `${JSON.stringify(bom, null, 2)}\n`;
        }
        function describe({ purl, name, version, scope, hashes, licences, locks }) {
            let slash = name.lastIndexOf('/');
            return {
                type: 'library',
                'bom-ref': purl,
                ...-1 === slash ? {} : {
                    group: name.slice(0, slash)
                },
                name: name.slice(slash + 1),
                ...void 0 === version ? {} : {
                    version
                },
                scope,
                ...0 === hashes.length ? {} : {
                    hashes
                },
                ...licensesOf(licences),
                purl,
                properties: locks.map((lock)=>({
                        name: 'esteira:lock',
                        value: lock
                    }))
            };
        }
        function licensesOf(said) {
            if (0 === said.length) return {};
            let licence = licenceOf(said);
            let id = idOf(licence);
            if (void 0 !== id) return {
                licenses: [
                    {
                        license: {
                            id
                        }
                    }
                ]
            };
            if (void 0 !== licence.terms) return {
                licenses: [
                    {
                        expression: licence.text
                    }
                ]
            };
            return {
                licenses: said.map((name)=>({
                        license: {
                            name
                        }
                    }))
            };
        }
        function uuidOf(text) {
            let bytes = (0, external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, 16);
            bytes.writeUInt8(0x0f & bytes.readUInt8(6) | 0x80, 6);
            bytes.writeUInt8(0x3f & bytes.readUInt8(8) | 0x80, 8);
            return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
        }
        let BY_CONCERN = [
            'unknown',
            'copyleft',
            'permissive'
        ];
        function byLicence(components) {
            let groups = Map.groupBy(components, ({ licences })=>licenceOf(licences).text || UNKNOWN);
            return [
                ...groups
            ].map(([licence, together])=>({
                    licence,
                    kind: kindOf(together),
                    components: together
                })).sort((one, other)=>BY_CONCERN.indexOf(one.kind) - BY_CONCERN.indexOf(other.kind) || other.components.length - one.components.length || (one.licence < other.licence ? -1 : 1));
        }
        function kindOf([component]) {
            let licence = licenceOf(component?.licences ?? []);
            if (void 0 === licence.terms) return 'unknown';
            return isCopyleft(licence) ? 'copyleft' : 'permissive';
        }
        function objectionToLicences(components, denied) {
            let found = components.filter(({ licences })=>isAmong(denied, licenceOf(licences)));
            if (0 === found.length) return;
            return fail('bundle-licence-denied', {
                message: `\`licences.deny\` denies ${1 === found.length ? 'the licence of a package' : `the licences of ${found.length} packages`}.`,
                evidence: found.map(({ name, version = '', licences, locks })=>`${name} ${version} (${licenceOf(licences).text || UNKNOWN}), in ${locks.join(', ')}`).join('\n')
            });
        }
        let SEVERITIES = [
            'info',
            'low',
            'medium',
            'high',
            'critical'
        ];
        function parsedJson(text) {
            try {
                return JSON.parse(text);
            } catch  {
                return;
            }
        }
        let advisorySchema = schemas.Ikc({
            advisoryId: schemas.YjP(),
            packageName: schemas.YjP(),
            affectedVersions: schemas.YjP(),
            title: schemas.YjP().default(''),
            cve: schemas.YjP().nullish(),
            link: schemas.YjP().nullish(),
            severity: schemas.k5n([
                ...SEVERITIES,
                'unknown'
            ]).catch('unknown'),
            sources: schemas.YOg(schemas.Ikc({
                remoteId: schemas.YjP()
            })).default([]),
            ignoreReason: schemas.YjP().nullish()
        });
        let listSchema = schemas.KCZ([
            schemas.YOg(advisorySchema),
            schemas.g1P(schemas.YjP(), advisorySchema)
        ]).transform((list)=>Object.values(list));
        let byPackageSchema = schemas.KCZ([
            schemas.YOg(listSchema),
            schemas.g1P(schemas.YjP(), listSchema)
        ]).transform((packages)=>Object.values(packages).flat());
        let reportSchema = schemas.Ikc({
            advisories: byPackageSchema,
            'ignored-advisories': byPackageSchema.default([]),
            'unreachable-repositories': schemas.YOg(schemas.YjP()).default([])
        });
        function parseComposerAudit({ stdout, transcript, exitCode }) {
            let report = reportSchema.safeParse(parsedJson(stdout));
            if (!report.success) {
                let unknown = (0, src.RT)(transcript) || `composer audit ended with ${exitCode} and said nothing.`;
                return {
                    advisories: [],
                    unknown
                };
            }
            let { advisories, 'ignored-advisories': ignored, 'unreachable-repositories': silent } = report.data;
            return {
                advisories: [
                    ...advisories.map(toAdvisory),
                    ...ignored.map((one)=>({
                            ...toAdvisory(one),
                            ignored: one.ignoreReason ?? 'no reason given'
                        }))
                ],
                unknown: 0 === silent.length ? void 0 : `Repositories that did not answer: ${silent.join(', ')}.`
            };
        }
        function toAdvisory(found) {
            let remote = found.sources.map(({ remoteId })=>remoteId).filter((id)=>id.startsWith('GHSA-'));
            return {
                ids: [
                    ...found.cve ? [
                        found.cve
                    ] : [],
                    ...remote,
                    found.advisoryId
                ],
                package: found.packageName,
                title: found.title,
                severity: found.severity,
                affected: found.affectedVersions,
                link: found.link ?? void 0
            };
        }
        let QUIETLY = [
            '--no-interaction',
            '--no-ansi'
        ];
        async function composer(commands, folder, args, options = {}) {
            return await commands.run('composer', [
                ...args,
                ...QUIETLY
            ], {
                ...options,
                cwd: folder,
                mayFail: true,
                env: {
                    COMPOSER_ALLOW_SUPERUSER: '1',
                    COMPOSER_ROOT_VERSION: '1.0.0'
                }
            });
        }
        let viaSchema = schemas.Ikc({
            source: schemas.KCZ([
                schemas.aig(),
                schemas.YjP()
            ]),
            name: schemas.YjP(),
            title: schemas.YjP().default(''),
            url: schemas.YjP().optional(),
            severity: schemas.k5n([
                'info',
                'low',
                'moderate',
                'high',
                'critical',
                'unknown'
            ]).catch('unknown'),
            range: schemas.YjP().default('')
        });
        let npm_audit_reportSchema = schemas.Ikc({
            auditReportVersion: schemas.euz(2),
            vulnerabilities: schemas.g1P(schemas.YjP(), schemas.Ikc({
                via: schemas.YOg(schemas.KCZ([
                    schemas.YjP(),
                    viaSchema
                ]))
            }))
        });
        let errorSchema = schemas.Ikc({
            message: schemas.YjP()
        });
        function parseNpmAudit({ stdout, transcript, exitCode }) {
            let said = parsedJson(stdout);
            let report = npm_audit_reportSchema.safeParse(said);
            if (!report.success) {
                let { data: error } = errorSchema.safeParse(said);
                let unknown = error?.message || (0, src.RT)(transcript) || `npm audit ended with ${exitCode} and said nothing.`;
                return {
                    advisories: [],
                    unknown
                };
            }
            let found = Object.values(report.data.vulnerabilities).flatMap(({ via })=>via.filter((cause)=>'string' != typeof cause));
            let once = new Map(found.map((one)=>[
                    `${one.source} ${one.name}`,
                    one
                ]));
            return {
                advisories: [
                    ...once.values()
                ].map(npm_audit_toAdvisory),
                unknown: void 0
            };
        }
        function npm_audit_toAdvisory({ source, name, title, url, severity, range }) {
            let ghsa = /GHSA(-[a-z0-9]{4}){3}$/.exec(url ?? '')?.[0];
            return {
                ids: [
                    ghsa ?? String(source)
                ],
                package: name,
                title,
                severity: 'moderate' === severity ? 'medium' : severity,
                affected: range,
                link: url
            };
        }
        let PATIENCE = 60_000;
        async function findAdvisories(application, components, { commands, signal, patience = PATIENCE }) {
            let hasNothing = ({ tool, path })=>('composer' === tool || 'npm' === tool) && !components.some(({ locks, scope })=>'excluded' !== scope && locks.includes(path));
            let locks = (await shippedLocks(application)).filter((lock)=>!hasNothing(lock));
            let answers = locks.map(async ({ tool, path, folder })=>{
                let home = (0, external_node_path_.join)(application.folder, folder);
                if ('composer' !== tool && 'npm' !== tool) return {
                    lock: path,
                    advisories: [],
                    unknown: `Only Composer and npm are asked, not ${tool}.`
                };
                let ask = 'composer' === tool ? askComposer : askNpm;
                return await within(patience, signal, path, (both)=>ask(commands, home, both));
            });
            return await Promise.all(answers);
        }
        async function askComposer(commands, folder, signal) {
            let args = [
                'audit',
                '--locked',
                '--no-dev',
                '--format=json'
            ];
            return parseComposerAudit(await composer(commands, folder, args, {
                quiet: true,
                signal
            }));
        }
        async function askNpm(commands, folder, signal) {
            let args = [
                'audit',
                '--omit=dev',
                '--json',
                '--fetch-retries=1',
                '--fetch-retry-mintimeout=1000'
            ];
            let ran = await commands.run('npm', args, {
                cwd: folder,
                quiet: true,
                mayFail: true,
                signal
            });
            return parseNpmAudit(ran);
        }
        async function within(patience, signal, lock, ask) {
            let late = AbortSignal.timeout(patience);
            try {
                return {
                    lock,
                    ...await ask(AbortSignal.any([
                        signal,
                        late
                    ]))
                };
            } catch (error) {
                if (!late.aborted || error !== late.reason) throw error;
                return {
                    lock,
                    advisories: [],
                    unknown: `No answer within ${patience / 1_000} seconds.`
                };
            }
        }
        function judgeAdvisories(answers, accepted, threshold, today) {
            let isExpired = ({ until })=>until < today;
            let judge = (advisory, lock)=>{
                let named = accepted.filter(({ id })=>advisory.ids.includes(id));
                let valid = named.find((one)=>!isExpired(one));
                let lets = void 0 !== valid || void 0 !== advisory.ignored;
                let verdict = lets ? 'accepted' : reaches(advisory.severity, threshold) ? 'refused' : 'noted';
                return {
                    ...advisory,
                    lock,
                    verdict,
                    acceptance: valid ?? named[0]
                };
            };
            return {
                threshold,
                advisories: answers.flatMap(({ lock, advisories })=>advisories.map((advisory)=>judge(advisory, lock))).sort((one, other)=>rank(other.severity) - rank(one.severity)),
                expired: accepted.filter(isExpired),
                unknown: answers.flatMap(({ lock, unknown })=>void 0 === unknown ? [] : [
                        {
                            lock,
                            reason: unknown
                        }
                    ])
            };
        }
        function reaches(severity, threshold) {
            return 'warn' !== threshold && rank(severity) >= SEVERITIES.indexOf(threshold);
        }
        function rank(severity) {
            return 'unknown' === severity ? SEVERITIES.length : SEVERITIES.indexOf(severity);
        }
        function objectionToAdvisories({ threshold, advisories, expired, unknown }) {
            if ('warn' === threshold) return;
            let refused = advisories.filter(({ verdict })=>'refused' === verdict);
            let silent = unknown.map(({ lock, reason })=>`${lock}: not known: ${reason}`);
            if (refused.length > 0) return fail('bundle-vulnerable', {
                message: `${1 === refused.length ? 'A known vulnerability' : `${refused.length} known vulnerabilities`} in packages that ship; \`audit: ${threshold}\` refuses ${1 === refused.length ? 'it' : 'them'}.`,
                evidence: [
                    ...refused.map(inOneLine),
                    ...expired.map(expiredLine),
                    ...silent
                ].join('\n')
            });
            if (0 === silent.length) return;
            return fail('bundle-audit-unknown', {
                message: `Which vulnerabilities are known of ${unknown.map(({ lock })=>lock).join(', ')} could not be asked.`,
                evidence: silent.join('\n')
            });
        }
        function inOneLine({ severity, ids, package: name, affected, title, lock, link }) {
            let what = 'unknown' === severity ? 'severity unknown' : severity;
            return [
                `${what}: ${ids[0]}, ${name} ${affected}, in ${lock}: ${title}`,
                link
            ].filter(Boolean).join(' ');
        }
        function expiredLine({ id, until }) {
            return `The exception for ${id} in esteira.yml ended on ${until} and counts no more.`;
        }
        var dist = __webpack_require__(8815);
        var iso = __webpack_require__(4377);
        let WEEKLY = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):[0-5]\d$/;
        let ONCE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/;
        let moment = schemas.YjP().refine((text)=>WEEKLY.test(text) || ONCE.test(text), 'must be such as `Fri 18:00` or `2026-12-23 18:00`');
        let freezeSchema = schemas.rej({
            from: moment.meta({
                description: 'When it begins.',
                examples: [
                    'Fri 18:00',
                    '2026-12-23 18:00'
                ]
            }),
            until: moment.meta({
                description: 'The first minute that is free again.',
                examples: [
                    'Mon 06:00'
                ]
            }),
            zone: schemas.YjP().refine(isTimeZone, 'must be a time zone such as America/Sao_Paulo').meta({
                description: 'Whose clock.',
                examples: [
                    'America/Sao_Paulo'
                ]
            }),
            environments: schemas.YOg(schemas.YjP().min(1)).optional().meta({
                description: 'Only these environments; all where none is named.',
                examples: [
                    [
                        'production'
                    ]
                ]
            }),
            why: schemas.YjP().optional().meta({
                description: 'What to tell whoever deploys then.'
            })
        }).refine(({ from, until })=>WEEKLY.test(from) === WEEKLY.test(until), {
            message: '`from` and `until` must both name a weekday, or both a date'
        });
        function isTimeZone(name) {
            try {
                new Intl.DateTimeFormat('en', {
                    timeZone: name
                });
                return true;
            } catch  {
                return false;
            }
        }
        let PATH = /^\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*(\/\.?[A-Za-z0-9_@-][A-Za-z0-9._@-]*)*$/;
        let path = schemas.YjP().regex(PATH, 'must be a relative path inside the application, of letters, digits and . _ @ - /');
        let DRAIN = /^(\d{1,4}s|([1-6]?\d{1,2}|7[01]\d|720)m)$/;
        let scriptName = schemas.YjP().regex(/^[A-Za-z0-9:_-]+$/, "must be the name of a script of package.json");
        let service = schemas.rej({
            unit: schemas.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9:_.@-]*\.service$/, 'must be a systemd unit such as clinic-rooms.service').meta({
                description: 'The systemd unit, as it is called on the hosts.',
                examples: [
                    'clinic-rooms.service'
                ]
            }),
            drain: schemas.YjP().regex(DRAIN, 'must be a duration such as 30s or 5m, at most 720m').default('30s').meta({
                description: 'How long the service may take to end what it is doing when it is told to stop.',
                examples: [
                    '90s',
                    '5m'
                ]
            }),
            package: schemas.KCZ([
                schemas.euz('.'),
                path
            ]).optional().meta({
                description: "Folder of the service's package.json: its production dependencies are shipped with it.",
                examples: [
                    'rooms',
                    '.'
                ]
            }),
            build: scriptName.optional().meta({
                description: 'Script of that package.json that builds the service.',
                examples: [
                    'build'
                ]
            })
        });
        let artisanCommand = schemas.YjP().regex(/^[a-z0-9][a-z0-9:-]*( --?[a-z0-9-]+(=[A-Za-z0-9._-]+)?)*$/, 'must be an artisan command');
        let MIGRATIONS = 'database/migrations';
        let migrations = schemas.rej({
            before: artisanCommand.optional().meta({
                description: 'Artisan command that runs before the migrations, on the same host: a backup, for one.',
                examples: [
                    'backup:run --only-db'
                ]
            }),
            after: path.refine((folder)=>folder !== MIGRATIONS, `must be another folder than ${MIGRATIONS}`).optional().meta({
                description: 'Folder of migrations that run when every host serves the release: those that take away what only the release before needs.',
                examples: [
                    `${MIGRATIONS}/after`
                ]
            })
        });
        let page = schemas.YjP().regex(/^\/[A-Za-z0-9._~/%?=&-]*$/, 'must be a path such as /healthz');
        let healthPath = page.meta({
            description: 'Asked on every host, through its own web server, before it rejoins.',
            examples: [
                '/healthz'
            ]
        });
        let health = schemas.rej({
            path: healthPath.optional(),
            host: schemas.YjP().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'must be a host name').optional().meta({
                description: 'Host header of that request.',
                examples: [
                    'clinic.example.com'
                ]
            }),
            'release-header': schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'must be the name of a header').optional().meta({
                description: 'Header in which the application itself answers with its release id.',
                examples: [
                    'X-Release'
                ]
            }),
            warm: schemas.YOg(page).max(20).default([]).meta({
                description: 'Pages asked on every host after its switch, before it rejoins: no visitor waits until PHP has compiled them. One that answers with an error of the server is no proof.',
                examples: [
                    [
                        '/',
                        '/agenda'
                    ]
                ]
            })
        });
        let purgePath = schemas.YjP().regex(/^\/[^\s\\#*?]*(\?[^\s\\#]*)?$/, 'must be a path such as /about: a fragment never reaches the edge, and a wildcard is taken literally');
        let allowance = schemas.rej({
            path: schemas.YjP().min(1).meta({
                description: 'Glob of the files.',
                examples: [
                    'config/maps.php'
                ]
            }),
            rule: schemas.YjP().regex(/^[a-z0-9-]+$/, 'must be the id of a rule, such as google-api-key').optional().meta({
                description: 'Only what this rule finds there; all where none is named.'
            }),
            because: schemas.YjP().min(1).meta({
                description: 'Why it may ship: shown in the summary of each build.'
            })
        });
        let build = schemas.rej({
            script: scriptName.optional().meta({
                description: 'Script of package.json that builds the front end.',
                examples: [
                    'build'
                ]
            }),
            artisan: schemas.YOg(artisanCommand).default([]).meta({
                description: 'Artisan commands that write what ships, before the front end is built: assets that packages publish, for one. There is no database, and no `.env`.',
                examples: [
                    [
                        'filament:assets',
                        'ziggy:generate'
                    ]
                ]
            }),
            inputs: schemas.YOg(schemas.YjP().min(1)).default([]).meta({
                description: 'Globs of all that the front end is made from, beside the files at the root. Where none of it has changed, what was built before is taken from the cache of build-bundle.',
                examples: [
                    [
                        'resources/**',
                        'app/Enums/**'
                    ]
                ]
            }),
            include: schemas.YOg(path).default([]).meta({
                description: 'Untracked files or folders that a step before the build has made and that must ship.'
            }),
            exclude: schemas.YOg(schemas.YjP().min(1)).default([]).meta({
                description: 'Globs of files that need not ship, on top of what is always left out.',
                examples: [
                    [
                        'docs/**'
                    ]
                ]
            }),
            'max-file': schemas.YjP().regex(/^\d{1,6}(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'must be a size such as 100MB').default('100MB').meta({
                description: 'A single file that is larger is refused.',
                examples: [
                    '250MB'
                ]
            }),
            'source-maps': schemas.k5n([
                'drop',
                'refuse',
                'ship'
            ]).default('drop').meta({
                description: "What becomes of source maps of scripts and styles under the document root: they publish the source."
            }),
            allow: schemas.YOg(allowance).default([]).meta({
                description: 'What may ship although a rule refuses it.'
            })
        });
        let licences = schemas.rej({
            deny: schemas.YOg(schemas.YjP().refine(isLicenceName, 'must be an id of the SPDX licence list such as AGPL-3.0-only, or `unknown`')).default([]).meta({
                description: 'Licences that no package may have: ids of the SPDX list; `unknown` for those that SPDX does not know.',
                examples: [
                    [
                        'AGPL-3.0-only',
                        'AGPL-3.0-or-later'
                    ]
                ]
            })
        });
        let acceptance = schemas.rej({
            id: schemas.YjP().regex(/^(CVE-\d{4}-\d{4,}|(GHSA|PKSA)(-[a-z0-9]{4}){3})$/, 'must be such as CVE-2026-12345 or GHSA-…').meta({
                description: 'The advisory: its CVE, GHSA or PKSA.',
                examples: [
                    'CVE-2026-12345'
                ]
            }),
            until: iso.p6('must be a date such as 2026-12-31').meta({
                description: 'The last day, in UTC, on which it counts.',
                examples: [
                    '2026-12-31'
                ]
            }),
            because: schemas.YjP().min(1).meta({
                description: 'Why it does no harm, or who mends it.'
            })
        });
        let audit = schemas.rej({
            accept: schemas.YOg(acceptance).default([]).meta({
                description: 'Known vulnerabilities that the build lets pass for a while.'
            })
        });
        let factsSchema = schemas.rej({
            public: path.optional().meta({
                description: 'Document root of the web server.',
                examples: [
                    'public'
                ]
            }),
            shared: schemas.YOg(path).default([
                'storage'
            ]).meta({
                description: 'Paths that outlive a release: linked from `shared/` into each one.'
            }),
            writable: schemas.YOg(path).default([
                'bootstrap/cache'
            ]).meta({
                description: "Paths of the release that the application's user may write to."
            }),
            assets: schemas.YOg(path).default([
                'build/assets'
            ]).meta({
                description: 'Folders of the document root whose files have a hash in their name: those of the releases before stay beside them, so that a page that is open still finds its own.'
            }),
            'required-env': schemas.YOg(schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable')).default([
                'APP_KEY'
            ]).meta({
                description: 'Keys that `.env` must hold on every host before a rollout begins.'
            }),
            artisan: schemas.YOg(artisanCommand).default([
                'config:cache',
                'route:cache',
                'view:cache',
                'event:cache'
            ]).meta({
                description: 'Artisan commands that warm a staged release, each run by itself, in this order.'
            }),
            migrate: schemas.zMY().default(true).meta({
                description: 'Whether the application has migrations to run.'
            }),
            migrations: migrations.prefault({}),
            services: schemas.YOg(service).default([]).meta({
                description: 'Units that run code of the release: restarted and proven on each host after its switch.'
            }),
            health: health.prefault({}),
            freeze: schemas.YOg(freezeSchema).default([]).meta({
                description: 'When an environment is not deployed to. A rollback may always go.'
            }),
            build: build.prefault({}),
            licences: licences.prefault({}),
            audit: audit.prefault({}),
            purge: schemas.g1P(schemas.YjP().min(1), schemas.YOg(purgePath)).default({}).meta({
                description: 'Glob of files → paths of the site to purge from the edge when one of them changed.',
                examples: [
                    {
                        'resources/views/**': [
                            '/',
                            '/about'
                        ]
                    }
                ]
            })
        }).meta({
            title: 'esteira.yml',
            description: 'Facts about a Laravel application, for Esteira.'
        });
        let sealedFactsSchema = schemas.Ikc({
            ...factsSchema.shape,
            public: path,
            health: health.extend({
                path: healthPath
            }),
            licences: schemas.Ikc({
                deny: schemas.YOg(schemas.YjP()).default([])
            }).prefault({}),
            audit: schemas.Ikc({
                accept: schemas.YOg(schemas.Ikc({
                    id: schemas.YjP(),
                    until: schemas.YjP(),
                    because: schemas.YjP()
                })).default([])
            }).prefault({})
        });
        function hostFacts(facts, commit) {
            let lines = [
                [
                    'esteira',
                    '1'
                ],
                [
                    'commit',
                    commit
                ],
                [
                    'public',
                    facts.public
                ],
                ...facts.shared.map((shared)=>[
                        'shared',
                        shared
                    ]),
                ...facts.writable.map((writable)=>[
                        'writable',
                        writable
                    ]),
                ...facts.assets.map((assets)=>[
                        'assets',
                        assets
                    ]),
                ...facts['required-env'].map((key)=>[
                        'env',
                        key
                    ]),
                ...facts.artisan.map((command)=>[
                        'artisan',
                        command
                    ]),
                [
                    'migrate',
                    facts.migrate ? 'yes' : 'no'
                ],
                ...optional('migrate-before', facts.migrations.before),
                ...optional('migrate-after', facts.migrations.after),
                ...facts.services.map((each)=>[
                        'service',
                        `${each.unit} ${(0, src.E9)(each.drain) / 1000}`
                    ]),
                [
                    'health',
                    facts.health.path
                ],
                ...optional('health-host', facts.health.host),
                ...optional('release-header', facts.health['release-header']),
                ...facts.health.warm.map((path)=>[
                        'warm',
                        path
                    ])
            ];
            return `${lines.map((line)=>line.join(' ')).join('\n')}\n`;
        }
        function optional(key, value) {
            return void 0 === value ? [] : [
                [
                    key,
                    value
                ]
            ];
        }
        let HOST_FACTS_PATH = '.esteira/facts';
        function parseFacts(text, file = 'esteira.yml') {
            let lines = new dist.HN();
            let document = (0, dist.Tp)(text, {
                lineCounter: lines
            });
            let lineAt = (offset)=>`${file}:${lines.linePos(offset).line}`;
            if (document.errors.length > 0) throw invalid(document.errors.map((error)=>`${lineAt(error.pos[0])}: ${error.message.split('\n')[0]}`));
            let result = factsSchema.safeParse(document.toJS() ?? {});
            if (result.success) return result.data;
            let lineOf = (path)=>{
                for(let depth = path.length; depth >= 0; depth -= 1){
                    let node = document.getIn(path.slice(0, depth), true);
                    if ((0, dist.Ll)(node) && node.range) return lineAt(node.range[0]);
                }
                return file;
            };
            throw invalid(result.error.issues.map((issue)=>`${lineOf(issue.path)}: ${facts_file_describe(issue)}`));
        }
        function facts_file_describe(issue) {
            let where = 0 === issue.path.length ? '' : `${issue.path.join('.')} `;
            return `${where}${issue.message}`;
        }
        function invalid(problems) {
            let count = 1 === problems.length ? 'a problem' : `${problems.length} problems`;
            return fail('facts-invalid', {
                message: `esteira.yml has ${count}.`,
                evidence: problems.join('\n')
            });
        }
        let NEEDED = [
            'composer.json',
            'artisan'
        ];
        let FACTS_FILES = [
            'esteira.yml',
            'esteira.yaml'
        ];
        let PUBLIC_FOLDERS = [
            'public',
            'public_html',
            'web',
            'html',
            'htdocs',
            'www'
        ];
        async function findApplication(folder) {
            let present = await presentIn(folder, NEEDED);
            let missing = NEEDED.filter((name)=>!present.includes(name));
            if (missing.length > 0) throw fail('bundle-no-composer', {
                message: `No Laravel application: ${missing.join(' and ')} not found where \`path\` points.`
            });
            let written = await writtenFacts(folder);
            return {
                folder,
                facts: {
                    ...written,
                    public: written.public ?? await publicFolder(folder),
                    health: {
                        ...written.health,
                        path: written.health.path ?? await application_healthPath(folder)
                    }
                },
                frontEnd: await frontEndScript(folder, written.build.script)
            };
        }
        async function writtenFacts(folder) {
            for (let name of FACTS_FILES){
                let text = await contentOf((0, external_node_path_.join)(folder, name));
                if (void 0 !== text) return parseFacts(text, name);
            }
            return parseFacts('');
        }
        async function publicFolder(folder) {
            for (let name of PUBLIC_FOLDERS)if (await exists((0, external_node_path_.join)(folder, name, 'index.php'))) return name;
            throw fail('bundle-no-composer', {
                message: `No document root: none of ${PUBLIC_FOLDERS.join(', ')} has an index.php.`,
                hint: 'Name the document root in esteira.yml, for example `public: site/public`.'
            });
        }
        async function application_healthPath(folder) {
            let bootstrap = await contentOf((0, external_node_path_.join)(folder, 'bootstrap/app.php')) ?? '';
            return /health:\s*['"](\/[A-Za-z0-9._~/-]*)['"]/.exec(bootstrap)?.[1] ?? '/';
        }
        async function frontEndScript(folder, wanted) {
            let text = await contentOf((0, external_node_path_.join)(folder, 'package.json'));
            if (void 0 === text) return;
            let scripts = scriptsOf(text);
            let script = wanted ?? (void 0 !== scripts['build'] ? 'build' : scripts['production'] && 'production');
            if (void 0 === script) return;
            if (void 0 === scripts[script]) throw fail('bundle-build-failed', {
                message: `package.json has no script \`${script}\`.`,
                hint: `Its scripts are: ${Object.keys(scripts).join(', ')}. Correct \`build.script\` in esteira.yml.`
            });
            await packageManagerOf(folder, 'the front end');
            return script;
        }
        function scriptsOf(text) {
            try {
                return JSON.parse(text).scripts ?? {};
            } catch (cause) {
                throw fail('bundle-build-failed', {
                    message: 'package.json is not valid JSON.',
                    hint: 'Correct it; `npm install` fails on it on your machine too.',
                    cause
                });
            }
        }
        var external_node_child_process_ = __webpack_require__(1421);
        var external_node_events_ = __webpack_require__(8474);
        var external_node_stream_promises_ = __webpack_require__(6466);
        let BLOCK = 512;
        let TYPE = {
            file: '0',
            link: '2',
            folder: '5'
        };
        let LARGEST = 8 ** 11 - 1;
        function tarHeader(header) {
            let { name, target = '', size } = header;
            let split = splitName(name);
            let isLong = target.length > 100 || '' !== target && FOREIGN.test(target);
            let main = block(header, split ?? {
                name: inBytes(name),
                prefix: ''
            }, inBytes(target));
            if (void 0 !== split && !isLong && size <= LARGEST) return main;
            let pax = Buffer.concat([
                ...void 0 === split ? [
                    paxRecord('path', name)
                ] : [],
                ...isLong ? [
                    paxRecord('linkpath', target)
                ] : [],
                ...size > LARGEST ? [
                    paxRecord('size', String(size))
                ] : []
            ]);
            let announced = block({
                type: 'file',
                mode: 0o644,
                size: pax.length,
                time: header.time
            }, {
                name: 'PaxHeaders/long',
                prefix: ''
            }, '', 'x');
            return Buffer.concat([
                announced,
                pax,
                Buffer.alloc((BLOCK - pax.length % BLOCK) % BLOCK),
                main
            ]);
        }
        let FOREIGN = /[^\0-\x7f]/;
        function splitName(name) {
            if (FOREIGN.test(name)) return;
            if (name.length <= 100) return {
                name,
                prefix: ''
            };
            for(let slash = name.indexOf('/'); -1 !== slash; slash = name.indexOf('/', slash + 1)){
                let rest = name.length - slash - 1;
                if (0 === rest || slash > 155) break;
                if (rest <= 100 && slash > 0) return {
                    name: name.slice(slash + 1),
                    prefix: name.slice(0, slash)
                };
            }
        }
        function inBytes(text) {
            return FOREIGN.test(text) ? Buffer.from(text).toString('latin1') : text;
        }
        function paxRecord(key, value) {
            let rest = Buffer.from(` ${key}=${value}\n`);
            let length = rest.length;
            while(String(length).length + rest.length !== length)length = String(length).length + rest.length;
            return Buffer.concat([
                Buffer.from(String(length)),
                rest
            ]);
        }
        let BLANKS = 256;
        function block(header, split, target, type = TYPE[header.type]) {
            let bytes = Buffer.alloc(BLOCK);
            let sum = BLANKS;
            let put = (text, at, most)=>{
                for(let index = 0; index < text.length && index < most; index++){
                    let code = text.charCodeAt(index);
                    bytes[at + index] = code;
                    sum += code;
                }
            };
            let octal = (value, at, digits)=>put(value.toString(8).padStart(digits, '0'), at, digits);
            put(split.name, 0, 100);
            octal(header.mode, 100, 7);
            octal(0, 108, 7);
            octal(0, 116, 7);
            octal(Math.min(header.size, LARGEST), 124, 11);
            octal(header.time, 136, 11);
            put(type, 156, 1);
            put(target, 157, 100);
            put('ustar\u000000', 257, 8);
            octal(0, 329, 7);
            octal(0, 337, 7);
            put(split.prefix, 345, 155);
            bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
            return bytes;
        }
        let STEADY_TIME = 315_532_800;
        let PORTION = 131072;
        function* tarStream(source, files) {
            let portions = new Portions();
            for (let [path, content] of source.extra){
                for (let folder of parents(path))yield* portions.add(headerOf(source, {
                    kind: 'folder',
                    path: folder
                }));
                let body = Buffer.from(content);
                yield* portions.add(headerOf(source, {
                    kind: 'file',
                    path
                }, {
                    size: body.length,
                    mode: 0o644
                }));
                yield* portions.add(body);
                yield* portions.pad();
                files.push({
                    path,
                    bytes: body.length,
                    sha256: (0, external_node_crypto_.hash)('sha256', body)
                });
            }
            for (let entry of source.entries){
                if ('file' === entry.kind) files.push((yield* addFile(source, entry, portions)));
                else yield* portions.add(headerOf(source, entry));
                if ('link' === entry.kind) files.push({
                    path: entry.path,
                    link: entry.target
                });
            }
            yield* portions.end();
        }
        function* addFile(source, entry, portions) {
            let { path } = entry;
            let file = (0, external_node_fs_.openSync)(`${source.root}/${path}`, 'r');
            try {
                let stat = (0, external_node_fs_.fstatSync)(file);
                source.onFile?.({
                    path,
                    size: stat.size,
                    mode: stat.mode
                });
                yield* portions.add(headerOf(source, entry, stat));
                let sha256 = yield* portions.addFrom(file, stat.size, path);
                yield* portions.pad();
                return {
                    path,
                    bytes: stat.size,
                    sha256
                };
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        function headerOf(source, entry, stat = NOTHING) {
            let { kind, path } = entry;
            let served = path === source.publicFolder || path.startsWith(`${source.publicFolder}/`);
            let time = served ? source.commitTime : STEADY_TIME;
            if ('folder' === kind) return tarHeader({
                name: `${path}/`,
                type: 'folder',
                mode: 0o755,
                size: 0,
                time
            });
            if ('link' === kind) return tarHeader({
                name: path,
                type: 'link',
                mode: 0o777,
                size: 0,
                time,
                target: entry.target
            });
            let mode = (0o111 & stat.mode) === 0 ? 0o644 : 0o755;
            return tarHeader({
                name: path,
                type: 'file',
                mode,
                size: stat.size,
                time
            });
        }
        let NOTHING = {
            size: 0,
            mode: 0
        };
        class Portions {
            #room = Buffer.allocUnsafeSlow(PORTION);
            #other = Buffer.allocUnsafeSlow(PORTION);
            #filled = 0;
            #total = 0;
            *add(piece) {
                for(let at = 0; at < piece.length;){
                    let copied = piece.copy(this.#room, this.#filled, at);
                    at += copied;
                    yield* this.#took(copied);
                }
            }
            *addFrom(file, size, path) {
                let fits = size < this.#room.length - this.#filled;
                if (fits) {
                    let at = this.#filled;
                    if ((0, external_node_fs_.readSync)(file, this.#room, at, size + 1, null) !== size) throw changedUnderway(path);
                    let sum = (0, external_node_crypto_.hash)('sha256', this.#room.subarray(at, at + size));
                    yield* this.#took(size);
                    return sum;
                }
                let sum = (0, external_node_crypto_.createHash)('sha256');
                for(let left = size; left > 0;){
                    let at = this.#filled;
                    let most = Math.min(left, this.#room.length - at);
                    let read = (0, external_node_fs_.readSync)(file, this.#room, at, most, null);
                    if (0 === read) throw changedUnderway(path);
                    sum.update(this.#room.subarray(at, at + read));
                    left -= read;
                    yield* this.#took(read);
                }
                if (0 !== (0, external_node_fs_.readSync)(file, Buffer.alloc(1), 0, 1, null)) throw changedUnderway(path);
                return sum.digest('hex');
            }
            *pad() {
                let missing = (BLOCK - this.#total % BLOCK) % BLOCK;
                this.#room.fill(0, this.#filled, this.#filled + missing);
                yield* this.#took(missing);
            }
            *end() {
                yield* this.add(Buffer.alloc(2 * BLOCK));
                if (this.#filled > 0) yield this.#room.subarray(0, this.#filled);
            }
            *#took(bytes) {
                this.#filled += bytes;
                this.#total += bytes;
                if (this.#filled < this.#room.length) return;
                yield this.#room;
                [this.#room, this.#other] = [
                    this.#other,
                    this.#room
                ];
                this.#filled = 0;
            }
        }
        function parents(path) {
            let parts = path.split('/').slice(0, -1);
            return parts.map((_, index)=>parts.slice(0, index + 1).join('/'));
        }
        function changedUnderway(path) {
            return fail('bundle-odd-file', {
                message: `${path} changed while it was packed.`
            });
        }
        async function pack(packing) {
            let zstd = (0, external_node_child_process_.spawn)('zstd', [
                '-3',
                '-T0',
                '--quiet',
                '--stdout'
            ], {
                stdio: [
                    'pipe',
                    'pipe',
                    'inherit'
                ],
                ...void 0 === packing.signal ? {} : {
                    signal: packing.signal
                }
            });
            let tar = new Meter();
            let archive = new Meter();
            let files = [];
            let ended = (0, external_node_events_.once)(zstd, 'close');
            let parts = [
                (0, external_node_stream_promises_.pipeline)(tar.through(tarStream(packing, files)), zstd.stdin),
                (0, external_node_stream_promises_.pipeline)(archive.through(zstd.stdout), (0, external_node_fs_.createWriteStream)(packing.to)),
                ended
            ];
            await Promise.allSettled(parts);
            let [, , [code]] = await Promise.all(parts);
            if (0 !== code) throw fail('bundle-build-failed', {
                message: `zstd ended with ${code}.`
            });
            return {
                digest: tar.sha256(),
                unpacked: tar.bytes,
                bytes: archive.bytes,
                sha256: archive.sha256(),
                files
            };
        }
        class Meter {
            bytes = 0;
            #hash = (0, external_node_crypto_.createHash)('sha256');
            async *through(chunks) {
                for await (let chunk of chunks){
                    this.#hash.update(chunk);
                    this.bytes += chunk.length;
                    yield chunk;
                }
            }
            sha256() {
                return this.#hash.digest('hex');
            }
        }
        function listTree(root, keeps) {
            let entries = [];
            let visit = (folder)=>{
                for (let found of inOrder((0, external_node_fs_.readdirSync)((0, external_node_path_.join)(root, folder), {
                    withFileTypes: true
                }))){
                    let path = '' === folder ? found.name : `${folder}/${found.name}`;
                    if (!keeps(path)) continue;
                    let entry = tree_describe(root, path, found);
                    entries.push(entry);
                    if ('folder' === entry.kind) visit(path);
                }
            };
            visit('');
            return entries;
        }
        function listBelow(root, folder) {
            return listTree(root, (path)=>path === folder || path.startsWith(`${folder}/`));
        }
        function listOwn(root) {
            return listTree(root, (path)=>!/(^|\/)(\.git|node_modules|vendor)$/.test(path));
        }
        let SURROGATES = /[\uD800-\uFFFF]/;
        function inOrder(found) {
            if (found.some(({ name })=>SURROGATES.test(name))) return found.sort((one, other)=>Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
            return found.sort((one, other)=>one.name < other.name ? -1 : 1);
        }
        function tree_describe(root, path, found) {
            if (found.name.includes('\uFFFD')) throw odd(`${path} has a name that is not UTF-8.`);
            if (found.isDirectory()) return {
                kind: 'folder',
                path
            };
            if (found.isFile()) return {
                kind: 'file',
                path
            };
            if (found.isSymbolicLink()) return {
                kind: 'link',
                path,
                target: safeTarget(root, path)
            };
            throw odd(`${path} is neither a file, a folder nor a link.`);
        }
        function safeTarget(root, path) {
            let target = (0, external_node_fs_.readlinkSync)((0, external_node_path_.join)(root, path));
            let reached = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
            if (external_node_path_.posix.isAbsolute(target) || '..' === reached || reached.startsWith('../')) throw odd(`${path} is a link that leaves the application: ${target}`);
            return target;
        }
        function odd(message) {
            return fail('bundle-odd-file', {
                message
            });
        }
        async function whatIsWritten(root, act) {
            let before = look(root);
            await act();
            let after = look(root);
            if ([
                ...before.keys()
            ].some((path)=>!after.has(path))) return;
            return [
                ...after.values()
            ].filter((seen)=>seen.stamp !== before.get(seen.entry.path)?.stamp).map(({ entry })=>entry);
        }
        function look(root) {
            return new Map(listOwn(root).map((entry)=>{
                let { size, mtimeNs, ino } = (0, external_node_fs_.lstatSync)(`${root}/${entry.path}`, {
                    bigint: true
                });
                return [
                    entry.path,
                    {
                        entry,
                        stamp: 'folder' === entry.kind ? '' : `${ino} ${size} ${mtimeNs}`
                    }
                ];
            }));
        }
        let noCache = {
            async through ({ make }) {
                await make();
                return false;
            },
            async knows () {
                return false;
            },
            async tidy () {}
        };
        let FORMAT = 'esteira 1';
        class BuildCache {
            #storage;
            #commands;
            #log;
            #used = new Set();
            constructor(storage, commands, log){
                this.#storage = storage;
                this.#commands = commands;
                this.#log = log;
            }
            async through(making, signal) {
                let { name, root } = making;
                let ingredients = await making.ingredients();
                if (void 0 === ingredients) return await noCache.through(making, signal);
                let entry = this.#entryOf(name, ingredients);
                let kept = await this.#find(entry, name, signal);
                if (void 0 !== kept) {
                    await this.#extract(kept, root, signal);
                    this.#log.info(`${name}: from the cache.`);
                    return true;
                }
                let made = await whatIsMade(making);
                if (void 0 !== made) await this.#keep(entry, root, made, signal);
                return false;
            }
            async knows({ name, ingredients }) {
                let found = await ingredients();
                if (void 0 === found) return false;
                try {
                    return await this.#storage.has(this.#entryOf(name, found));
                } catch (error) {
                    this.#log.warning(`The cache does not say whether it has ${name}: ${(0, src.bD)(error)}`);
                    return false;
                }
            }
            async tidy() {
                await this.#storage.forgetAllBut(this.#used);
            }
            #entryOf(name, ingredients) {
                let entry = `${name}-${(0, external_node_crypto_.hash)('sha256', JSON.stringify([
                    FORMAT,
                    name,
                    ...ingredients
                ]))}`;
                this.#used.add(entry);
                return entry;
            }
            async #find(entry, name, signal) {
                try {
                    let found = await this.#storage.fetch(entry);
                    if (void 0 === found) return;
                    if (await sha256OfFile(found.path) === found.sha256) return found.path;
                    this.#log.warning(`What the cache has for ${name} is damaged, and is made again.`);
                } catch (error) {
                    signal.throwIfAborted();
                    this.#log.warning(`The cache does not say whether it has ${name}: ${(0, src.bD)(error)}`);
                }
            }
            async #extract(archive, root, signal) {
                let args = [
                    '--extract',
                    '--use-compress-program',
                    'zstd -d',
                    '--file',
                    archive,
                    '--directory',
                    root
                ];
                await this.#commands.run('tar', [
                    ...args,
                    '--no-same-owner'
                ], {
                    quiet: true,
                    signal
                });
            }
            async #keep(entry, root, entries, signal) {
                let to;
                try {
                    to = await this.#storage.room(entry);
                    let source = {
                        root,
                        entries,
                        extra: new Map(),
                        publicFolder: '',
                        commitTime: 0
                    };
                    let { sha256, bytes } = await pack({
                        ...source,
                        to,
                        signal
                    });
                    await this.#storage.keep(entry, {
                        path: to,
                        sha256,
                        bytes
                    });
                } catch (error) {
                    signal.throwIfAborted();
                    if ((0, src.N6)(error, 'bundle-odd-file')) throw error;
                    this.#log.warning(`The next build will not find it in the cache: ${(0, src.bD)(error)}`);
                } finally{
                    if (void 0 !== to) await (0, promises_.rm)(to, {
                        force: true
                    });
                }
            }
        }
        async function whatIsMade({ root, folder, make }) {
            if (void 0 === folder) return await whatIsWritten(root, make);
            await make();
            return listBelow(root, folder);
        }
        class CacheFolder {
            #folder;
            constructor(folder){
                this.#folder = folder;
            }
            async has(entry) {
                return await exists(this.#sum(entry));
            }
            async fetch(entry) {
                let path = this.#archive(entry);
                let sha256 = await contentOf(this.#sum(entry));
                return void 0 !== sha256 && await exists(path) ? {
                    path,
                    sha256
                } : void 0;
            }
            async room(entry) {
                await (0, promises_.mkdir)(this.#folder, {
                    recursive: true
                });
                return (0, external_node_path_.join)(this.#folder, `${entry}.incoming`);
            }
            async keep(entry, { path, sha256 }) {
                await (0, promises_.rename)(path, this.#archive(entry));
                await (0, promises_.writeFile)(this.#sum(entry), sha256);
            }
            async forgetAllBut(entries) {
                for (let file of await ifThere((0, promises_.readdir)(this.#folder)) ?? []){
                    let entry = file.replace(/\.(tar\.zst|sha256)$/, '');
                    if (!entries.has(entry)) await (0, promises_.rm)((0, external_node_path_.join)(this.#folder, file), {
                        force: true
                    });
                }
            }
            #archive(entry) {
                return (0, external_node_path_.join)(this.#folder, `${entry}.tar.zst`);
            }
            #sum(entry) {
                return (0, external_node_path_.join)(this.#folder, `${entry}.sha256`);
            }
        }
        async function openCheckout(folder, commands, signal) {
            let git = (...args)=>commands.run('git', [
                    '-c',
                    'safe.directory=*',
                    '-C',
                    folder,
                    ...args
                ], {
                    quiet: true,
                    signal
                });
            try {
                let root = (await git('rev-parse', '--show-toplevel')).stdout.trim();
                let prefix = (await git('rev-parse', '--show-prefix')).stdout.trim();
                let [commit = '', time = ''] = (await git('log', '-1', '--format=%H %ct')).stdout.trim().split(' ');
                let listed = await git('ls-files', '-z', '--full-name', '--recurse-submodules', ':/');
                let changed = await git('status', '--porcelain', '--untracked-files=no', '--no-renames');
                return {
                    root,
                    inside: prefix.replace(/\/$/, ''),
                    commit,
                    commitTime: Number(time),
                    files: listed.stdout.split('\0').filter((name)=>'' !== name),
                    changed: changed.stdout.split('\n').filter((line)=>'' !== line).map((line)=>line.slice(3))
                };
            } catch (error) {
                if (!(0, src.N6)(error, 'command-failed')) throw error;
                throw fail('bundle-no-git', {
                    message: 'The folder to build is not in a git checkout with a commit.',
                    evidence: error.evidence,
                    cause: error
                });
            }
        }
        async function copyCheckout(checkout, include, to) {
            for (let name of checkout.files)await copyEntry((0, external_node_path_.join)(checkout.root, name), (0, external_node_path_.join)(to, name));
            for (let name of include){
                let path = (0, external_node_path_.join)(checkout.inside, name);
                if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(checkout.root, path))) throw notMade(name);
                await copyTree((0, external_node_path_.join)(checkout.root, path), (0, external_node_path_.join)(to, path));
            }
        }
        function notMade(name) {
            return fail('facts-invalid', {
                message: `\`build.include\` names ${name}, which is not there.`,
                hint: 'Make it in a step before this one, or take it out of `build.include` in esteira.yml.'
            });
        }
        async function copyTree(from, to) {
            let { cp } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), {
                recursive: true
            });
            await cp(from, to, {
                recursive: true,
                verbatimSymlinks: true
            });
        }
        async function copyEntry(from, to) {
            let found = await (0, promises_.lstat)(from).catch(()=>void 0);
            if (void 0 === found || found.isDirectory()) return;
            await (0, promises_.mkdir)((0, external_node_path_.dirname)(to), {
                recursive: true
            });
            if (found.isSymbolicLink()) await (0, promises_.symlink)(await (0, promises_.readlink)(from), to);
            else await (0, promises_.copyFile)(from, to);
        }
        async function makeDelta({ from, to, folder }, commands, signal) {
            let zstd = (either, ...args)=>commands.run('zstd', [
                    '--quiet',
                    ...args
                ], {
                    quiet: true,
                    signal: either
                });
            let [before, after, path] = [
                'before.tar',
                'after.tar',
                'delta.zst'
            ].map((name)=>(0, external_node_path_.join)(folder, name));
            await (0, src.Qp)(signal, [
                (either)=>zstd(either, '--decompress', from, '-o', before),
                (either)=>zstd(either, '--decompress', to, '-o', after)
            ]);
            await zstd(signal, '-3', '--long=31', `--patch-from=${before}`, after, '-o', path);
            await Promise.all([
                before,
                after
            ].map((tar)=>(0, promises_.rm)(tar)));
            return {
                path,
                bytes: (await (0, promises_.stat)(path)).size,
                sha256: await sha256OfFile(path)
            };
        }
        let differences_PORTION = 262144;
        let SHOWN = 60;
        async function differencesBetween(one, other) {
            let others = new Map(other.files.map((file)=>[
                    file.path,
                    file
                ]));
            let lines = [];
            for (let file of one.files){
                let again = others.get(file.path);
                others.delete(file.path);
                if (void 0 === again) lines.push(`${file.path}: only the first build made it`);
                else if (JSON.stringify(file) !== JSON.stringify(again)) lines.push(await difference(one, other, file, again));
            }
            for (let path of others.keys())lines.push(`${path}: only the second build made it`);
            return lines.sort();
        }
        async function difference(one, other, file, again) {
            let { path } = file;
            if ('link' in file || 'link' in again) return `${path}: ${differences_kindOf(file)}, then ${differences_kindOf(again)}`;
            let at = await firstDifference((0, external_node_path_.join)(one.folder, path), (0, external_node_path_.join)(other.folder, path));
            let before = await around((0, external_node_path_.join)(one.folder, path), at);
            let after = await around((0, external_node_path_.join)(other.folder, path), at);
            if (void 0 === before || void 0 === after) return `${path}: from byte ${at} on`;
            return `${path}: ${before}, then ${after}`;
        }
        function differences_kindOf(file) {
            return 'link' in file ? `a link to ${file.link}` : 'a file';
        }
        async function firstDifference(one, other) {
            let [first, second] = [
                await (0, promises_.open)(one),
                await (0, promises_.open)(other)
            ];
            try {
                let [a, b] = [
                    Buffer.alloc(differences_PORTION),
                    Buffer.alloc(differences_PORTION)
                ];
                for(let at = 0;;){
                    let { bytesRead: read } = await first.read(a, 0, differences_PORTION, at);
                    let { bytesRead: readToo } = await second.read(b, 0, differences_PORTION, at);
                    let both = Math.min(read, readToo);
                    if (!a.subarray(0, both).equals(b.subarray(0, both))) return at + a.subarray(0, both).findIndex((byte, index)=>byte !== b[index]);
                    at += both;
                    if (both < differences_PORTION) return at;
                }
            } finally{
                await first.close();
                await second.close();
            }
        }
        async function around(path, at) {
            let file = await (0, promises_.open)(path);
            try {
                let start = Math.max(0, at - differences_PORTION);
                let read = Buffer.alloc(at - start + SHOWN);
                let { bytesRead } = await file.read(read, 0, read.length, start);
                let seen = read.subarray(0, bytesRead);
                if (seen.includes(0)) return;
                let before = seen.subarray(0, at - start).toString();
                let lineStart = before.slice(before.lastIndexOf('\n') + 1).slice(-SHOWN / 2);
                let rest = seen.subarray(at - start).toString().split('\n')[0] ?? '';
                let shown = `“${(lineStart + rest).trim()}”`;
                return 0 === start ? `line ${before.split('\n').length} ${shown}` : shown;
            } finally{
                await file.close();
            }
        }
        let file = schemas.KCZ([
            schemas.Ikc({
                path: schemas.YjP(),
                bytes: schemas.Whr().nonnegative(),
                sha256: schemas.uhr().length(64)
            }),
            schemas.Ikc({
                path: schemas.YjP(),
                link: schemas.YjP()
            })
        ]);
        let manifestSchema = schemas.Ikc({
            schema: schemas.euz(1),
            release: schemas.YjP().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/),
            digest: schemas.uhr().length(64),
            commit: schemas.uhr(),
            changed: schemas.YOg(schemas.YjP()),
            archive: schemas.Ikc({
                bytes: schemas.Whr().positive(),
                sha256: schemas.uhr().length(64),
                unpacked: schemas.Whr().positive(),
                entries: schemas.Whr().positive()
            }),
            facts: sealedFactsSchema,
            migrations: schemas.YOg(schemas.Ikc({
                path: schemas.YjP(),
                breaks: schemas.YOg(schemas.Ikc({
                    line: schemas.Whr(),
                    what: schemas.YjP()
                }))
            })).default([]),
            files: schemas.YOg(file)
        });
        function releaseIdOf(commit, digest) {
            return `${commit.slice(0, 7)}-${digest.slice(0, 12)}`;
        }
        function format(manifest) {
            return `${JSON.stringify(manifest)}\n`;
        }
        function parse(text, where) {
            try {
                return manifestSchema.parse(JSON.parse(text));
            } catch (error) {
                throw fail('bundle-damaged', {
                    message: `The manifest ${where} cannot be read.`,
                    cause: error
                });
            }
        }
        let manifestFormat = {
            format,
            parse
        };
        var php_parser_src = __webpack_require__(8341);
        function parsePhp(source) {
            let engine = new php_parser_src.Engine({
                parser: {
                    php8: true
                },
                ast: {
                    withPositions: true
                }
            });
            return engine.parseCode(source, 'migration.php');
        }
        function methodNamed(name, tree) {
            for (let node of everyNode(tree))if ('method' === node.kind && nameOf(node['name']) === name) return asNode(node['body']);
        }
        function* chainsIn(node) {
            if ('call' === node.kind) {
                let chain = chainOf(node);
                if (void 0 !== chain) {
                    yield chain;
                    for (let argument of chain.links.flatMap((link)=>link.args))yield* chainsIn(argument);
                    return;
                }
            }
            for (let child of childrenOf(node))yield* chainsIn(child);
        }
        function textOf(node) {
            if (node?.kind === 'string' || node?.kind === 'nowdoc') return String(node['value']);
        }
        function closureOf(node) {
            if (node?.kind !== 'closure' && node?.kind !== 'arrowfunc') return;
            let [first] = node['arguments'] ?? [];
            let body = asNode(node['body']);
            return void 0 === body ? void 0 : {
                body,
                parameter: `$${nameOf(first?.['name'])}`
            };
        }
        function chainOf(call) {
            let links = [];
            let at = call;
            while(at?.kind === 'call'){
                let what = asNode(at['what']);
                if (void 0 === what || !/lookup$/.test(what.kind)) return;
                links.unshift({
                    name: nameOf(what['offset']),
                    args: at['arguments'],
                    line: lineOf(what)
                });
                at = asNode(what['what']);
            }
            if (at?.kind === 'variable') return {
                on: `$${nameOf(at)}`,
                links
            };
            return at?.kind === 'name' ? {
                on: nameOf(at).split('\\').at(-1) ?? '',
                links
            } : void 0;
        }
        function* everyNode(node) {
            yield node;
            for (let child of childrenOf(node))yield* everyNode(child);
        }
        function childrenOf(node) {
            return Object.entries(node).flatMap(([part, value])=>{
                if ('loc' === part || /omments$/.test(part)) return [];
                return (Array.isArray(value) ? value : [
                    value
                ]).flatMap((each)=>asNode(each) ?? []);
            });
        }
        function asNode(value) {
            return 'object' == typeof value && null !== value && 'kind' in value ? value : void 0;
        }
        function nameOf(value) {
            if ('string' == typeof value) return value;
            return void 0 === asNode(value) ? '' : nameOf(value['name']);
        }
        function lineOf(lookup) {
            return (asNode(lookup['offset']) ?? lookup).loc?.start.line ?? 0;
        }
        let TABLE_GONE = [
            'drop',
            'dropIfExists',
            'dropAllTables'
        ];
        let COLUMN_GONE = [
            'dropColumn',
            'dropColumns',
            'dropConstrainedForeignId',
            'dropConstrainedForeignIdFor',
            'dropForeignIdFor',
            'dropMorphs',
            'dropRememberToken',
            'dropSoftDeletes',
            'dropSoftDeletesTz',
            'dropTimestamps',
            'dropTimestampsTz',
            'removeColumn'
        ];
        let STRICTER = [
            'unique',
            'primary'
        ];
        let HARMLESS = [
            'index',
            'fullText',
            'rawIndex',
            'spatialIndex',
            'foreign',
            'renameIndex',
            'dropIndex',
            'dropUnique',
            'dropForeign',
            'dropPrimary',
            'dropFullText',
            'dropSpatialIndex',
            'engine',
            'charset',
            'collation',
            'comment',
            'temporary',
            'id',
            'increments',
            'bigIncrements',
            'mediumIncrements',
            'smallIncrements',
            'tinyIncrements',
            'timestamps',
            'timestampsTz',
            'nullableTimestamps',
            'nullableTimestampsTz',
            'datetimes',
            'softDeletes',
            'softDeletesTz',
            'softDeletesDatetime',
            'rememberToken',
            'nullableMorphs',
            'nullableNumericMorphs',
            'nullableUlidMorphs',
            'nullableUuidMorphs'
        ];
        let COLUMNS = [
            'bigInteger',
            'binary',
            'boolean',
            'char',
            'computed',
            'date',
            'dateTime',
            'dateTimeTz',
            'decimal',
            'double',
            'enum',
            'float',
            'foreignId',
            'foreignIdFor',
            'foreignUlid',
            'foreignUuid',
            'geography',
            'geometry',
            'integer',
            'ipAddress',
            'json',
            'jsonb',
            'longText',
            'macAddress',
            'mediumInteger',
            'mediumText',
            'morphs',
            'numericMorphs',
            'raw',
            'rawColumn',
            'set',
            'smallInteger',
            'string',
            'text',
            'time',
            'timeTz',
            'timestamp',
            'timestampTz',
            'tinyInteger',
            'tinyText',
            'ulid',
            'ulidMorphs',
            'unsignedBigInteger',
            'unsignedDecimal',
            'unsignedInteger',
            'unsignedMediumInteger',
            'unsignedSmallInteger',
            'unsignedTinyInteger',
            'uuid',
            'uuidMorphs',
            'vector',
            'year'
        ];
        let FILLED = [
            'default',
            'useCurrent',
            'storedAs',
            'virtualAs',
            'generatedAs',
            'storedAsJson',
            'virtualAsJson',
            'autoIncrement'
        ];
        let LOOKING = /^(has|get|is|connection$|defaultStringLength|withoutForeignKeyConstraints|(en|dis)ableForeignKeyConstraints|morphUsing)/;
        let RAW = [
            'statement',
            'unprepared'
        ];
        let ALTERS = /\b(alter|drop|rename|truncate)\b/i;
        function breaksIn(source) {
            let tree;
            try {
                tree = parsePhp(source);
            } catch (error) {
                return [
                    {
                        line: 1,
                        what: `cannot be read: ${(0, src.bD)(error)}`
                    }
                ];
            }
            let up = methodNamed('up', tree);
            if (void 0 === up) return [
                {
                    line: 1,
                    what: 'has no method up() that could be judged'
                }
            ];
            return [
                ...breaksBelow(up)
            ].toSorted((one, other)=>one.line - other.line);
        }
        function* breaksBelow(body) {
            for (let chain of chainsIn(body)){
                if ('Schema' === chain.on) yield* ofSchema(chain);
                if ('DB' === chain.on) yield* ofDatabase(chain);
            }
        }
        function* ofSchema({ links }) {
            for (let link of links){
                let { name, line, args } = link;
                let table = textOf(args[0]) ?? 'a table';
                if (!('create' === name || LOOKING.test(name))) if ('table' === name) yield* ofTable(link, table);
                else if (TABLE_GONE.includes(name)) yield {
                    line,
                    what: `drops ${table}`
                };
                else if ('rename' === name) yield {
                    line,
                    what: `renames ${table}`
                };
                else if ('dropColumns' === name) yield {
                    line,
                    what: `drops columns of ${table}`
                };
                else yield {
                    line,
                    what: `calls Schema::${name}(), which cannot be judged`
                };
            }
        }
        function* ofTable({ args, line }, table) {
            let closure = closureOf(args[1]);
            if (void 0 === closure) return yield {
                line,
                what: `changes ${table} in a way that cannot be judged`
            };
            for (let chain of chainsIn(closure.body))if (chain.on === closure.parameter) yield* ofBlueprint(chain.links, table);
        }
        function* ofBlueprint(links, table) {
            let [first] = links;
            if (void 0 === first) return;
            let { name, line } = first;
            let column = `${table}.${textOf(first.args[0]) ?? 'a column'}`;
            if (links.some((link)=>'change' === link.name)) yield {
                line,
                what: `changes ${column}: whether the running release fits it cannot be told`
            };
            else if (COLUMN_GONE.includes(name)) yield {
                line,
                what: `drops ${column}`
            };
            else if ('renameColumn' === name) yield {
                line,
                what: `renames ${column}`
            };
            else if (TABLE_GONE.includes(name)) yield {
                line,
                what: `drops ${table}`
            };
            else if ('rename' === name) yield {
                line,
                what: `renames ${table}`
            };
            else if (STRICTER.includes(name)) yield {
                line,
                what: `adds a ${name} rule to ${table} that data of the running release may break`
            };
            else if (COLUMNS.includes(name)) {
                if (!isFilled(links)) yield {
                    line,
                    what: `adds ${column} without a default: inserts of the running release fail`
                };
            } else if (!HARMLESS.includes(name)) yield {
                line,
                what: `calls ${name}() on ${table}, which cannot be judged`
            };
        }
        function isFilled(links) {
            return links.some(({ name, args })=>{
                if ('nullable' === name) return void 0 === args[0] || false !== args[0]['value'];
                return FILLED.includes(name);
            });
        }
        function* ofDatabase({ links }) {
            for (let { name, args, line } of links){
                if (!RAW.includes(name)) continue;
                let sql = textOf(args[0]);
                if (void 0 === sql) yield {
                    line,
                    what: 'runs SQL that is put together, which cannot be judged'
                };
                else if (ALTERS.test(sql)) yield {
                    line,
                    what: `alters the schema by SQL, which cannot be judged: ${sql.trim().slice(0, 80)}`
                };
            }
        }
        let isMigration = (0, src.gV)([
            'database/migrations/**/*.php'
        ]);
        let SAFE = /esteira: safe,? +(\S.*)/;
        function breakingMigrations(root, entries, after) {
            return entries.flatMap(({ kind, path })=>{
                if ('file' !== kind || !isMigration(path) || isIn(after, path)) return [];
                let source = (0, external_node_fs_.readFileSync)((0, posix_.join)(root, path), 'utf8');
                let breaks = SAFE.test(source) ? [] : breaksIn(source);
                return 0 === breaks.length ? [] : [
                    {
                        path,
                        breaks
                    }
                ];
            });
        }
        function newMigrations(release, base) {
            let there = new Set(base.files.map(({ path })=>path));
            return release.files.map(({ path })=>path).filter((path)=>isMigration(path) && !there.has(path));
        }
        function contractingMigrations({ facts, files }) {
            if (!facts.migrate) return [];
            return files.map(({ path })=>path).filter((path)=>isIn(facts.migrations.after, path));
        }
        function isIn(folder, path) {
            return void 0 !== folder && (0, posix_.dirname)(path) === folder && path.endsWith('.php');
        }
        function objectionToContracted(release, live) {
            let known = new Set(release.files.map(({ path })=>(0, posix_.basename)(path)));
            let found = contractingMigrations(live).filter((path)=>!known.has((0, posix_.basename)(path)));
            if (0 === found.length) return;
            return fail('migrations-contracted', {
                message: `${release.release} does not know ${1 === found.length ? 'a migration' : `${found.length} migrations`} of ${live.release} that took away what a release before may need.`,
                evidence: found.join('\n')
            });
        }
        function objectionToMigrations(release, base) {
            let there = new Set(base.files.map((file)=>file.path));
            let found = release.migrations.filter(({ path })=>!there.has(path));
            if (0 === found.length) return;
            return fail('migrations-break', {
                message: `${1 === found.length ? 'A migration' : `${found.length} migrations`} of ${release.release} may break ${base.release}, which serves until every host has switched.`,
                evidence: found.flatMap(({ path, breaks })=>breaks.map(({ line, what })=>`${path}:${line} ${what}`)).join('\n')
            });
        }
        var external_node_process_ = __webpack_require__(1708);
        let NODE_FILES = (0, src.gV)([
            '**/{package.json,package-lock.json,pnpm-lock.yaml,pnpm-workspace.yaml,yarn.lock,.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs}',
            '**/{patches,.yarn}/**'
        ]);
        let LOCAL_DEPENDENCY = /"link": true|\b(file|link|portal|workspace):/;
        let INSTALL_SCRIPTS = [
            'preinstall',
            'install',
            'postinstall',
            'prepare'
        ];
        async function nodeIngredients(folder, manager, { commands, signal }) {
            let lock = (0, external_node_fs_.readFileSync)(`${folder}/${manager.lock}`, 'utf8');
            let { scripts = {} } = JSON.parse((0, external_node_fs_.readFileSync)(`${folder}/package.json`, 'utf8'));
            if (LOCAL_DEPENDENCY.test(lock) || INSTALL_SCRIPTS.some((name)=>void 0 !== scripts[name])) return;
            let versions = await Promise.all([
                'node',
                manager.program
            ].map((program)=>versionOf(program, commands, folder, signal)));
            return [
                external_node_process_.arch,
                external_node_process_.platform,
                ...versions,
                sumOf(folder, NODE_FILES)
            ];
        }
        async function composerIngredients(folder, { commands, signal }) {
            let platformOfPhp = 'echo PHP_VERSION, PHP_OS, PHP_INT_SIZE, implode(get_loaded_extensions());';
            let [php, version] = await Promise.all([
                commands.run('php', [
                    '-r',
                    platformOfPhp
                ], {
                    quiet: true,
                    signal
                }),
                composer(commands, folder, [
                    '--version'
                ], {
                    quiet: true,
                    signal
                })
            ]);
            return [
                external_node_process_.arch,
                external_node_process_.platform,
                php.stdout,
                version.stdout,
                sumOf(folder, (path)=>!OF_LARAVEL.test(path))
            ];
        }
        let OF_LARAVEL = /^(app|config|database|lang|public|resources|routes|storage|tests|vendor|node_modules)\//;
        function frontEndIngredients(folder, inputs, env) {
            let variables = Object.entries(env).filter(([name])=>/^(VITE_|MIX_|APP_|ASSET_|NODE_)/.test(name));
            let isInput = (0, src.gV)([
                '*',
                '.*',
                ...inputs
            ]);
            return [
                JSON.stringify(variables.sort()),
                sumOf(folder, isInput)
            ];
        }
        function sumOf(folder, isPart) {
            let lines = listOwn(folder).flatMap((entry)=>{
                if ('folder' === entry.kind || !isPart(entry.path)) return [];
                let content = 'link' === entry.kind ? entry.target : (0, external_node_crypto_.hash)('sha256', (0, external_node_fs_.readFileSync)(`${folder}/${entry.path}`));
                return [
                    JSON.stringify([
                        entry.path,
                        entry.kind,
                        content
                    ])
                ];
            });
            return (0, external_node_crypto_.hash)('sha256', lines.join('\n'));
        }
        async function versionOf(program, commands, cwd, signal) {
            return (await commands.run(program, [
                '--version'
            ], {
                cwd,
                quiet: true,
                signal
            })).stdout.trim();
        }
        let FRONT_END = 'the front end';
        async function installFrontEnd(application, workshop) {
            let { folder, frontEnd, facts } = application;
            if (void 0 === frontEnd) return;
            let manager = await packageManagerOf(folder, FRONT_END);
            let packages = packagesOf('node-modules', manager, folder, manager.install, workshop);
            let isSettled = 0 === facts.build.artisan.length;
            if (isSettled && await workshop.cache.knows(makingOf(frontEnd, manager, application, workshop))) return void await workshop.cache.knows(packages);
            await workshop.cache.through(packages, workshop.signal);
        }
        async function buildFrontEnd(application, workshop) {
            let { folder, frontEnd } = application;
            if (void 0 === frontEnd) return;
            let manager = await packageManagerOf(folder, FRONT_END);
            await workshop.cache.through(makingOf(frontEnd, manager, application, workshop), workshop.signal);
            await (0, promises_.rm)((0, external_node_path_.join)(folder, 'node_modules'), {
                recursive: true,
                force: true
            });
        }
        function makingOf(script, manager, { folder, facts }, workshop) {
            let { inputs } = facts.build;
            return {
                name: 'front-end',
                ingredients: async ()=>{
                    let packages = 0 === inputs.length ? void 0 : await nodeIngredients(folder, manager, workshop);
                    return packages && [
                        script,
                        ...frontEndIngredients(folder, inputs, process.env),
                        ...packages
                    ];
                },
                root: folder,
                make: async ()=>{
                    if (!await exists((0, external_node_path_.join)(folder, 'node_modules'))) {
                        let packages = packagesOf('node-modules', manager, folder, manager.install, workshop);
                        await workshop.cache.through(packages, workshop.signal);
                    }
                    await drive(manager, folder, manager.run(script), workshop);
                }
            };
        }
        async function buildServices({ folder, facts }, workshop) {
            let { cache, signal } = workshop;
            for (let service of facts.services){
                if (void 0 === service.package) continue;
                let home = (0, external_node_path_.join)(folder, service.package);
                let manager = await packageManagerOf(home, `the service ${service.unit}`);
                let name = `node-modules-${service.package.replace(/[^A-Za-z0-9]+/g, '-')}`;
                if (void 0 !== service.build) {
                    await cache.through(packagesOf(`${name}-dev`, manager, home, manager.install, workshop), signal);
                    await drive(manager, home, manager.run(service.build), workshop);
                    await (0, promises_.rm)((0, external_node_path_.join)(home, 'node_modules'), {
                        recursive: true,
                        force: true
                    });
                }
                await cache.through(packagesOf(name, manager, home, manager.installForProduction, workshop), signal);
            }
        }
        function packagesOf(name, manager, folder, args, workshop) {
            return {
                name,
                ingredients: async ()=>{
                    let packages = await nodeIngredients(folder, manager, workshop);
                    return packages && [
                        ...args,
                        ...packages
                    ];
                },
                root: folder,
                folder: 'node_modules',
                make: ()=>drive(manager, folder, args, workshop)
            };
        }
        function notInstalled({ program, lock }) {
            return (error)=>{
                if ('npm' === program || !(0, src.N6)(error, 'command-missing')) throw error;
                throw fail('bundle-package-manager', {
                    message: `${lock} is for ${program}, which is not installed on this runner.`,
                    hint: "Install it in a step before this one: `corepack enable`, or pnpm/action-setup.",
                    cause: error
                });
            };
        }
        async function drive(manager, folder, args, { commands, signal }) {
            let options = {
                cwd: folder,
                signal,
                mayFail: true,
                env: {
                    NODE_ENV: void 0,
                    ...manager.env
                }
            };
            let ran = await commands.run(manager.program, [
                ...args,
                ...manager.quietly
            ], options).catch(notInstalled(manager));
            if (0 === ran.exitCode) return;
            let outdated = manager.outdated.test(ran.transcript);
            throw fail(outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
                message: outdated ? `${manager.lock} does not match package.json.` : `\`${[
                    manager.program,
                    ...args
                ].join(' ')}\` failed.`,
                evidence: (0, src.RT)(ran.transcript)
            });
        }
        async function installPhp({ folder }, workshop) {
            let { commands, signal, cache } = workshop;
            let run = (args)=>composer(commands, folder, args, {
                    signal
                });
            if (!await isFile((0, external_node_path_.join)(folder, 'composer.lock'))) throw fail('bundle-lock-outdated', {
                message: 'composer.lock is missing: every build would install other packages.'
            });
            let validated = await run([
                'validate',
                '--no-check-all',
                '--no-check-publish',
                '--no-check-version'
            ]);
            if (0 !== validated.exitCode) {
                let outdated = /lock file is not up to date/i.test(validated.transcript);
                throw fail(outdated ? 'bundle-lock-outdated' : 'bundle-build-failed', {
                    message: outdated ? 'composer.lock does not match composer.json.' : 'composer.json is not valid.',
                    evidence: (0, src.RT)(validated.transcript)
                });
            }
            await steadyAutoloader(folder);
            let install = async ()=>{
                let installed = await run([
                    'install',
                    '--no-dev',
                    '--classmap-authoritative',
                    '--prefer-dist',
                    "--no-scripts",
                    '--no-progress'
                ]);
                if (0 !== installed.exitCode) throw fail('bundle-build-failed', {
                    message: `composer install ended with ${installed.exitCode}.`,
                    evidence: (0, src.RT)(installed.transcript)
                });
            };
            let making = {
                name: 'vendor',
                ingredients: ()=>composerIngredients(folder, workshop),
                root: folder,
                folder: 'vendor',
                make: install
            };
            if (await cache.through(making, signal)) await install();
        }
        async function runBuildArtisan({ folder, facts }, { commands, signal }) {
            for (let command of facts.build.artisan){
                let ran = await commands.run('php', [
                    'artisan',
                    ...command.split(' '),
                    '--no-interaction'
                ], {
                    cwd: folder,
                    signal,
                    mayFail: true,
                    env: {
                        APP_ENV: 'production',
                        APP_KEY: `base64:${Buffer.alloc(32).toString('base64')}`
                    }
                });
                if (0 !== ran.exitCode) throw fail('bundle-build-failed', {
                    message: `\`php artisan ${command}\` of \`build.artisan\` ended with ${ran.exitCode}.`,
                    evidence: (0, src.RT)(ran.transcript)
                });
            }
        }
        async function steadyAutoloader(folder) {
            let lock = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder, 'composer.lock'), 'utf8'));
            let vendor = (0, external_node_path_.join)(folder, 'vendor');
            await (0, promises_.rm)(vendor, {
                recursive: true,
                force: true
            });
            await (0, promises_.mkdir)(vendor);
            await (0, promises_.writeFile)((0, external_node_path_.join)(vendor, 'autoload.php'), `<?php return ComposerAutoloaderInit${lock['content-hash']}::getLoader();\n`);
        }
        async function isFile(path) {
            return await (0, promises_.stat)(path).then((found)=>found.isFile(), ()=>false);
        }
        function judge(findings, allowances) {
            let rules = allowances.map((allowance)=>({
                    allowance,
                    covers: coverageOf(allowance)
                }));
            let judged = findings.map((finding)=>({
                    finding,
                    because: rules.find(({ covers })=>covers(finding))?.allowance.because
                }));
            return {
                refused: judged.flatMap(({ finding, because })=>void 0 === because ? [
                        finding
                    ] : []),
                allowed: judged.flatMap(({ finding, because })=>void 0 === because ? [] : [
                        {
                            finding,
                            because
                        }
                    ]),
                stale: rules.filter(({ covers })=>!findings.some(covers)).map(({ allowance })=>allowance)
            };
        }
        function coverageOf({ path, rule }) {
            let isMeant = (0, src.gV)([
                path
            ]);
            return (finding)=>(void 0 === rule || rule === finding.rule) && isMeant(finding.path);
        }
        function isSetuid({ mode }) {
            return (0o6000 & mode) !== 0;
        }
        function isWorldWritable({ mode }) {
            return (0o002 & mode) !== 0;
        }
        let refusal_SHOWN = 20;
        function refusal(findings) {
            let more = findings.length - refusal_SHOWN;
            return fail('bundle-unsafe', {
                message: `${1 === findings.length ? 'Something' : `${findings.length} things`} in the tree must not ship.`,
                evidence: [
                    ...findings.slice(0, refusal_SHOWN).map(evidenceOf),
                    ...more > 0 ? [
                        `and ${more} more`
                    ] : []
                ].join('\n')
            });
        }
        function evidenceOf(finding) {
            return `${placeOf(finding)}  ${finding.rule}  ${finding.advice}`;
        }
        function placeOf({ path, line }) {
            let shown = path.replace(/\p{Cc}/gu, '?');
            return void 0 === line ? shown : `${shown}:${line}`;
        }
        let WORDS = /example|your|change.?me|placeholder|dummy|fake|sample|redacted|insert|replace|x{4}|\*{3}|\.{3}|0{8}|123456789|abcdefgh|[<>{}$]/i;
        let VARIETY = 8;
        function isPlaceholder(value) {
            return WORDS.test(value) || new Set(value).size < VARIETY;
        }
        let WEAK = /^(p|pw|pwd|pass|passwd|passw(or)?d|my.?pass(word)?|secret|tests?|guest|root|admin|user(name)?|foo|bar|baz|token|key|x+|\*+|\.+|1?2?3?4?5?6?7?8?9?)$/i;
        let RESERVED = /(^|\.)(example(\.(com|net|org))?|test|invalid)(:\d+)?$/i;
        function isForShow(user, password, host) {
            let variable = /[{}<>]|^\$|%[sd]|^:/;
            return variable.test(password) || WEAK.test(password) || password === user || RESERVED.test(host) || /example|your|change.?me|placeholder|x{4}|\*{3}|\.{3}/i.test(password);
        }
        let IS = String.raw`['"]?\s{0,8}(?:=>|[:=,])\s{0,8}\\?['"]?`;
        let named = (names, value, flags = 'gi')=>new RegExp(`(?:${names})${IS}(${value})(?![A-Za-z0-9+/_-])`, flags);
        let SECRETS = [
            {
                id: 'private-key',
                what: 'a private key',
                anchors: [
                    'PRIVATE KEY'
                ],
                pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\+[nr]|["'+.,]|(?:Proc-Type|DEK-Info|Version|Comment): ?[^\r\n\\]{1,80}){1,60}([A-Za-z0-9+/]{40})/g,
                link: 'https://www.rfc-editor.org/rfc/rfc7468#section-10'
            },
            {
                id: 'private-key',
                what: 'a private key, in base64',
                anchors: [
                    'LS0tLS1CRUdJT'
                ],
                pattern: /LS0tLS1CRUdJT[A-Za-z0-9+/]{60,200}/g,
                link: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
                accepts: ([value])=>Buffer.from(value, 'base64').includes('PRIVATE KEY-----')
            },
            {
                id: 'aws-access-key-id',
                what: 'an AWS access key id',
                anchors: [
                    'AKIA',
                    'ASIA'
                ],
                pattern: /(?<![A-Za-z0-9+/])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/])/g,
                link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes'
            },
            {
                id: 'aws-secret-key',
                what: 'an AWS secret access key',
                anchors: [
                    'ecret',
                    'ECRET'
                ],
                pattern: named('secret_?-?access_?-?key|aws_?-?secret(?:_?-?key)?|[\'"]secret', '[A-Za-z0-9+/]{40}'),
                link: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
                accepts: ([, value = ''])=>/[A-Z]/.test(value) && /[a-z]/.test(value) && /[0-9+/]/.test(value) && !isPlaceholder(value)
            },
            {
                id: 'github-token',
                what: 'a GitHub token',
                anchors: [
                    'ghp_',
                    'gho_',
                    'ghu_',
                    'ghs_',
                    'ghr_',
                    'github_pat_'
                ],
                pattern: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9])/g,
                link: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats'
            },
            {
                id: 'gitlab-token',
                what: 'a GitLab token',
                anchors: [
                    'glpat-',
                    'gldt-',
                    'glrt-',
                    'glptt-',
                    'glcbt-',
                    'gloas-',
                    'glsoat-',
                    'glagent-',
                    'glimt-'
                ],
                pattern: /(?<![A-Za-z0-9_-])gl(?:pat|dt|rt|ptt|cbt|oas|soat|agent|imt)-[A-Za-z0-9_.-]{20,300}/g,
                link: 'https://docs.gitlab.com/security/tokens/#token-prefixes'
            },
            {
                id: 'slack-token',
                what: 'a Slack token',
                anchors: [
                    'xoxb-',
                    'xoxp-',
                    'xoxa-',
                    'xoxr-',
                    'xoxs-',
                    'xoxe',
                    'xapp-'
                ],
                pattern: /(?<![A-Za-z0-9_-])(?:xox[bpars]-[0-9]{6,16}-[A-Za-z0-9-]{16,255}|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{40,400}|xapp-\d-[A-Z0-9]{6,16}-\d{6,16}-[a-f0-9]{32,128})/g,
                link: 'https://docs.slack.dev/authentication/tokens'
            },
            {
                id: 'slack-webhook',
                what: 'the address of a Slack webhook',
                anchors: [
                    'hooks.slack.com'
                ],
                pattern: /hooks\.slack\.com\\?\/(?:services|workflows|triggers)\\?\/[A-Z0-9]{6,16}\\?\/[A-Z0-9]{6,24}\\?\/([A-Za-z0-9]{16,64})/g,
                link: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks'
            },
            {
                id: 'cloudflare-token',
                what: 'a Cloudflare API token or key',
                anchors: [
                    'cfk_',
                    'cfut_',
                    'cfat_'
                ],
                pattern: /(?<![A-Za-z0-9_])cf(?:k|ut|at)_[A-Za-z0-9]{40,56}(?![A-Za-z0-9])/g,
                link: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'
            },
            {
                id: 'cloudflare-token',
                what: 'a Cloudflare API token or key, of before 2026',
                anchors: [
                    'CLOUDFLARE',
                    'cloudflare',
                    'CF_'
                ],
                pattern: named('(?:cloudflare|cf)_(?:global_)?(?:api_)?(?:token|key)', '[A-Za-z0-9_-]{37,45}'),
                link: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'
            },
            {
                id: 'stripe-key',
                what: 'a secret key of Stripe',
                anchors: [
                    'k_live_',
                    'whsec_'
                ],
                pattern: /(?<![A-Za-z0-9_])(?:[sr]k_live_[A-Za-z0-9]{24,255}|whsec_[A-Za-z0-9+/]{32,100}={0,2})(?![A-Za-z0-9])/g,
                link: 'https://docs.stripe.com/keys'
            },
            {
                id: 'twilio-key',
                what: 'a secret of Twilio',
                anchors: [
                    'TWILIO',
                    'twilio',
                    'Twilio'
                ],
                pattern: named('twilio[a-z_-]{0,20}(?:token|secret|key)', '[A-Za-z0-9]{32}'),
                link: 'https://www.twilio.com/docs/iam/api-keys'
            },
            {
                id: 'twilio-key',
                what: 'an API key of Twilio',
                anchors: [
                    'SK'
                ],
                pattern: /(?<![A-Za-z0-9+/_-])SK[0-9a-f]{32}(?![A-Za-z0-9+/_=-])/g,
                link: 'https://www.twilio.com/docs/glossary/what-is-a-sid'
            },
            {
                id: 'sendgrid-key',
                what: 'an API key of SendGrid',
                anchors: [
                    'SG.'
                ],
                pattern: /(?<![A-Za-z0-9_-])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/g,
                link: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'
            },
            {
                id: 'mailgun-key',
                what: 'an API key of Mailgun',
                anchors: [
                    'key-'
                ],
                pattern: /(?<![A-Za-z0-9_-])key-[0-9a-f]{32}(?![A-Za-z0-9_-])/g,
                link: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'
            },
            {
                id: 'mailgun-key',
                what: 'an API key of Mailgun',
                anchors: [
                    'MAILGUN',
                    'mailgun',
                    'Mailgun'
                ],
                pattern: /(?<![A-Za-z0-9_-])[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![A-Za-z0-9_-])/g,
                link: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt'
            },
            {
                id: 'google-api-key',
                what: 'an API key of Google',
                anchors: [
                    'AIza'
                ],
                pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
                link: 'https://docs.cloud.google.com/docs/authentication/api-keys'
            },
            {
                id: 'google-oauth-secret',
                what: 'an OAuth client secret of Google',
                anchors: [
                    'GOCSPX-'
                ],
                pattern: /GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/g,
                link: 'https://support.google.com/cloud/answer/15549257'
            },
            {
                id: 'google-service-account',
                what: 'the key of a Google service account',
                anchors: [
                    'private_key_id'
                ],
                pattern: named('private_key_id\\\\?', '[0-9a-f]{40}'),
                link: 'https://docs.cloud.google.com/iam/docs/keys-create-delete'
            },
            {
                id: 'npm-token',
                what: 'an npm token',
                anchors: [
                    'npm_'
                ],
                pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
                link: 'https://docs.npmjs.com/about-access-tokens'
            },
            {
                id: 'npm-token',
                what: 'credentials of an npm registry',
                anchors: [
                    '_authToken',
                    '_auth=',
                    '_auth =',
                    '_password'
                ],
                pattern: /\/:(?:_authToken|_auth|_password)\s{0,4}=\s{0,4}["']?([A-Za-z0-9+/=_.-]{8,2000})/g,
                link: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration'
            },
            {
                id: 'composer-auth',
                what: 'credentials of a Composer repository',
                anchors: [
                    'http-basic',
                    'github-oauth',
                    'gitlab-oauth',
                    'gitlab-token',
                    'bearer'
                ],
                pattern: /\\?"(?:http-basic|github-oauth|gitlab-oauth|gitlab-token|bearer)\\?"\s{0,40}:\s{0,40}\{\s{0,40}\\?"[^"\\]{1,255}\\?"\s{0,40}:\s{0,40}(?:\{[^}]{0,600}?\\?"(?:password|token)\\?"\s{0,40}:\s{0,40})?\\?"([^"\\]{8,2000})/g,
                link: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md'
            },
            {
                id: 'packagist-token',
                what: 'a token of Private Packagist',
                anchors: [
                    'packagist_'
                ],
                pattern: /(?<![A-Za-z0-9_])packagist_[a-z]{2,4}_[0-9a-f]{60,80}(?![A-Za-z0-9])/g,
                link: 'https://packagist.com/docs/composer-authentication'
            },
            {
                id: 'laravel-app-key',
                what: 'the key of a Laravel application',
                anchors: [
                    'base64:'
                ],
                pattern: /(?<![A-Za-z0-9])base64:([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/g,
                link: 'https://laravel.com/docs/12.x/encryption#configuration'
            },
            {
                id: 'openai-key',
                what: 'an API key of OpenAI',
                anchors: [
                    'T3BlbkFJ'
                ],
                pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{16,160}T3BlbkFJ[A-Za-z0-9_-]{16,160}/g,
                link: 'https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns'
            },
            {
                id: 'anthropic-key',
                what: 'an API key of Anthropic',
                anchors: [
                    'sk-ant-'
                ],
                pattern: /(?<![A-Za-z0-9_-])sk-ant-[a-z]{2,8}\d\d-[A-Za-z0-9_-]{80,120}/g,
                link: 'https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns'
            },
            {
                id: 'url-password',
                what: 'a password in a URL',
                anchors: [
                    '://',
                    ':\\/\\/'
                ],
                pattern: /:\\?\/\\?\/([^\s:@/?#"'`<>(){}|\\,;]{0,128}):([^\s@/"'`<>\\]{3,256})@(\[?[A-Za-z0-9_.:-]{1,255})/g,
                link: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
                accepts: ([, user = '', password = '', host = ''])=>!isForShow(user, password, host)
            }
        ];
        let ANCHORS = SECRETS.flatMap(({ anchors })=>anchors);
        let AT_ONCE = 32;
        let SEARCHES = Array.from({
            length: Math.ceil(ANCHORS.length / AT_ONCE)
        }, (_, index)=>{
            let few = ANCHORS.toSorted().slice(index * AT_ONCE, (index + 1) * AT_ONCE);
            return new RegExp(few.map((anchor)=>anchor.replace(/[.\\]/g, '\\$&')).join('|'), 'g');
        });
        let CALLED = new Map(ANCHORS.map((anchor)=>[
                anchor,
                SECRETS.filter(({ anchors })=>anchors.some((other)=>other.startsWith(anchor) || anchor.startsWith(other)))
            ]));
        function candidatesIn(text) {
            let candidates = new Set();
            for (let search of SEARCHES){
                search.lastIndex = 0;
                for(let match = search.exec(text); null !== match; match = search.exec(text)){
                    for (let rule of CALLED.get(match[0]) ?? [])candidates.add(rule);
                    search.lastIndex = match.index + 1;
                }
            }
            return candidates;
        }
        let text_PORTION = 1048576;
        let OVERLAP = 16384;
        function* portionsOf(path, size) {
            if (size > text_PORTION) return yield* portionsOfLarge(path);
            let content = (0, external_node_fs_.readFileSync)(path);
            yield {
                text: content.toString(encodingOf(content)),
                line: 1
            };
        }
        function encodingOf(start) {
            return 0xff === start[0] && 0xfe === start[1] ? 'utf16le' : 'latin1';
        }
        function* portionsOfLarge(path) {
            let file = (0, external_node_fs_.openSync)(path, 'r');
            try {
                let buffer = Buffer.allocUnsafe(text_PORTION);
                let encoding = encodingOf(buffer.subarray(0, fill(file, buffer, 0)));
                let line = 1;
                for(let at = 0;; at += text_PORTION - OVERLAP){
                    let portion = buffer.subarray(0, fill(file, buffer, at));
                    yield {
                        text: portion.toString(encoding),
                        line
                    };
                    if (portion.length < text_PORTION) return;
                    line += linesIn(portion.toString(encoding, 0, text_PORTION - OVERLAP));
                }
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        function fill(file, buffer, at) {
            let size = 0;
            while(size < buffer.length){
                let read = (0, external_node_fs_.readSync)(file, buffer, size, buffer.length - size, at + size);
                if (0 === read) break;
                size += read;
            }
            return size;
        }
        function linesIn(text, end = text.length) {
            let lines = 0;
            for(let at = text.indexOf('\n'); -1 !== at && at < end; at = text.indexOf('\n', at + 1))lines += 1;
            return lines;
        }
        function secretsIn(root, { path, size }) {
            let found = new Map();
            for (let { text, line: first } of portionsOf((0, external_node_path_.join)(root, path), size))for (let { rule, index } of matchesIn(text)){
                let line = first + linesIn(text, index);
                found.set(`${line} ${rule.id}`, {
                    path,
                    line,
                    rule: rule.id,
                    advice: adviceOn(rule)
                });
            }
            return [
                ...found.values()
            ];
        }
        function* matchesIn(text) {
            for (let rule of candidatesIn(text))for (let match of text.matchAll(rule.pattern))if ((rule.accepts ?? isReal)(match)) yield {
                rule,
                index: match.index
            };
        }
        function isReal(match) {
            return !isPlaceholder(match[1] ?? match[0]);
        }
        function adviceOn({ what }) {
            return `${what}: revoke it, and read the new one from the environment`;
        }
        let TEMPLATE = /^\.env\.(?:.*\.)?(example|dist|sample|template)$/;
        let TESTING = /(^|\/)(vendor|node_modules)\/.*\/\.env\.(test|testing|ci)$/;
        let SQL_OF_THE_CODE = /(^|\/)(database\/schema|migrations|seeds|seeders)\//;
        let DUMP = /^\s*(-- (MySQL|MariaDB|phpMyAdmin SQL|Adminer|HeidiSQL|Host:)|\/\*M?!|--\s+-- PostgreSQL database (cluster )?dump|PRAGMA foreign_keys=OFF;\s+BEGIN TRANSACTION|PGDMP)/;
        let WRITTEN_BY_HAND = 1_000_000;
        let NAMES = [
            {
                id: 'env-file',
                names: /^\.env(\..+)?$/,
                advice: 'an environment belongs on the hosts: take it out of git, or leave it out under `build.exclude`',
                concerns: (path)=>!TEMPLATE.test((0, posix_.basename)(path)) && !TESTING.test(path)
            },
            {
                id: 'key-file',
                names: /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$|\.(p12|pfx|jks|keystore|ppk)$/i,
                advice: 'a private key or a store of keys: keep it on the hosts, or in a secret manager'
            },
            {
                id: 'database-dump',
                names: /\.(sql|dump)(\.(gz|bz2|xz|zst|zip))?$/i,
                advice: 'a dump of a database: take it out of git, or leave it out under `build.exclude`',
                concerns: (path, root)=>!SQL_OF_THE_CODE.test(path) && isDump(path, root)
            },
            {
                id: 'database-dump',
                names: /\.(sqlite3?|db3?)$/i,
                advice: 'a database: it belongs in a shared folder on the hosts, not in a release',
                concerns: (path, root)=>headOf(root, path).startsWith('SQLite format 3\0')
            },
            {
                id: 'credentials-file',
                names: /^(\.git-credentials|[._]netrc|\.pgpass|credentials)$/,
                advice: "somebody's credentials: revoke them, and take the file out of git",
                concerns: (path)=>'credentials' !== (0, posix_.basename)(path) || /(^|\/)\.aws\/credentials$/.test(path)
            }
        ];
        function suspectName(root, path) {
            let name = (0, posix_.basename)(path);
            let rule = NAMES.find(({ names, concerns })=>names.test(name) && (concerns?.(path, root) ?? true));
            return rule && {
                path,
                rule: rule.id,
                advice: rule.advice
            };
        }
        function isDump(path, root) {
            if (!/\.sql$/i.test(path) || DUMP.test(headOf(root, path))) return true;
            return (0, external_node_fs_.lstatSync)((0, posix_.join)(root, path)).size > WRITTEN_BY_HAND;
        }
        function headOf(root, path) {
            let file = (0, external_node_fs_.openSync)((0, posix_.join)(root, path), 'r');
            try {
                let head = Buffer.alloc(512);
                return head.toString('latin1', 0, (0, external_node_fs_.readSync)(file, head));
            } finally{
                (0, external_node_fs_.closeSync)(file);
            }
        }
        function fromRegistry(root, facts) {
            let packages = new Set([
                ...composerPackages(root),
                ...facts.services.flatMap((service)=>service.package ? npmPackages(root, service.package) : [])
            ]);
            return (path)=>packages.has(packageOf(path));
        }
        function packageOf(path) {
            let inner = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path);
            return (inner ?? /^vendor\/[^/]+\/[^/]+(?=\/)/.exec(path))?.[0] ?? '';
        }
        function composerPackages(root) {
            let { packages = [] } = lockAt((0, posix_.join)(root, 'composer.lock'));
            return packages.filter((each)=>void 0 !== each['notification-url'] && each.dist?.type !== 'path').map(({ name })=>`vendor/${name}`);
        }
        function npmPackages(root, folder) {
            let { packages = {} } = lockAt((0, posix_.join)(root, folder, 'package-lock.json'));
            return Object.entries(packages).filter(([, { integrity }])=>void 0 !== integrity).map(([path])=>(0, posix_.join)(folder, path));
        }
        function lockAt(path) {
            return (0, external_node_fs_.existsSync)(path) ? JSON.parse((0, external_node_fs_.readFileSync)(path, 'utf8')) : {};
        }
        let SHAPES = [
            'case-collision',
            'setuid',
            'large-file'
        ];
        function* collisions(entries) {
            let seen = new Map();
            for (let { path } of entries){
                let folded = path.normalize('NFC').toLowerCase();
                let twin = seen.get(folded);
                if (void 0 === twin) seen.set(folded, path);
                else yield {
                    path,
                    rule: 'case-collision',
                    advice: `on some disks the same as ${twin}: rename one`
                };
            }
        }
        function* oddFiles(files, facts) {
            let largest = (0, src.DB)(facts.build['max-file']);
            for (let file of files){
                let { path, size } = file;
                if (isSetuid(file)) yield {
                    path,
                    rule: 'setuid',
                    advice: 'runs with the rights of its owner, which no release grants: chmod ug-s'
                };
                if (size > largest) yield {
                    path,
                    rule: 'large-file',
                    advice: `${(0, src.Xq)(size)}: leave it out, or raise \`build.max-file\``
                };
            }
        }
        let SOURCE_MAP = 'source-map';
        function isPublishedMap(path, facts) {
            return path.startsWith(`${facts.public}/`) && /\.(js|mjs|cjs|css)\.map$/.test(path);
        }
        function withoutSourceMaps(entries, facts) {
            if ('drop' !== facts.build['source-maps']) return entries;
            return entries.filter(({ path })=>!isPublishedMap(path, facts));
        }
        function* publishedSourceMaps(entries, facts) {
            if ('refuse' !== facts.build['source-maps']) return;
            for (let { path } of entries)if (isPublishedMap(path, facts)) yield {
                path,
                rule: SOURCE_MAP,
                advice: 'publishes your source: build without it, or drop it'
            };
        }
        function scan(root, entries, facts, fromElsewhere = fromRegistry(root, facts)) {
            let findings = [
                ...collisions(entries),
                ...publishedSourceMaps(entries, facts)
            ];
            let files = 0;
            let bytes = 0;
            for (let { kind, path } of entries){
                if ('file' !== kind) continue;
                let suspect = suspectName(root, path);
                if (void 0 !== suspect) findings.push(suspect);
                if (fromElsewhere(path)) continue;
                let { size } = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(root, path));
                findings.push(...secretsIn(root, {
                    path,
                    size
                }));
                files += 1;
                bytes += size;
            }
            return {
                findings,
                files,
                bytes
            };
        }
        function lookOver(root, tree, facts) {
            let started = performance.now();
            let entries = withoutSourceMaps(tree, facts);
            let seen = scan(root, entries, facts);
            return {
                ...seen,
                entries,
                sourceMaps: tree.length - entries.length,
                milliseconds: performance.now() - started
            };
        }
        function inspect(look, read, facts) {
            let { files, bytes, sourceMaps, milliseconds } = look;
            let findings = [
                ...look.findings,
                ...oddFiles(read, facts)
            ];
            let { refused, allowed, stale } = judge(findings, facts.build.allow);
            if (refused.length > 0) throw refusal(refused);
            let worldWritable = read.filter(isWorldWritable).length;
            return {
                files,
                bytes,
                sourceMaps,
                milliseconds,
                allowed,
                stale,
                worldWritable
            };
        }
        [
            ...new Set([
                ...SECRETS.map(({ id })=>id),
                ...NAMES.map(({ id })=>id),
                ...SHAPES,
                SOURCE_MAP
            ])
        ];
        let NEVER = [
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
            'storage/framework/views/*'
        ];
        function selector(facts) {
            let dropped = [
                ...NEVER,
                `${facts.public}/hot`,
                `${facts.public}/storage`,
                ...facts.build.exclude
            ];
            if (!facts.services.some((service)=>'.' === service.package)) dropped.push('node_modules');
            let isDropped = (0, src.gV)(dropped);
            return (path)=>!isDropped(path);
        }
        function compareSizes(before, after, most = 10) {
            let [old, now] = [
                byFolder(before.files),
                byFolder(after.files)
            ];
            let folders = [
                ...new Set([
                    ...old.keys(),
                    ...now.keys()
                ])
            ].map((folder)=>({
                    folder,
                    before: old.get(folder) ?? 0,
                    after: now.get(folder) ?? 0
                })).filter((each)=>each.before !== each.after).sort((one, other)=>Math.abs(other.after - other.before) - Math.abs(one.after - one.before) || (one.folder < other.folder ? -1 : 1));
            return {
                before: weightOf(before),
                after: weightOf(after),
                folders: folders.slice(0, most)
            };
        }
        function weightOf({ release, files, archive }) {
            return {
                release,
                files: files.length,
                archive: archive.bytes,
                unpacked: archive.unpacked
            };
        }
        function largestFolders(files, most = 10) {
            return [
                ...byFolder(files)
            ].sort((one, other)=>other[1] - one[1]).slice(0, most);
        }
        function byFolder(files) {
            let sizes = new Map();
            for (let file of files){
                if (!('bytes' in file)) continue;
                let folder = file.path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
                sizes.set(folder, (sizes.get(folder) ?? 0) + file.bytes);
            }
            return sizes;
        }
        function manifestPathOf(archive) {
            return archive.replace(/\.tar\.zst$/, '.json');
        }
        async function seal(application, checkout, into) {
            let { folder, facts } = application;
            let look = lookOver(folder, listTree(folder, selector(facts)), facts);
            let { entries } = look;
            await (0, promises_.mkdir)(into.folder, {
                recursive: true
            });
            let { archive, packed, inspection } = await packNamed(application, checkout, look, into);
            let manifest = {
                schema: 1,
                release: releaseIdOf(checkout.commit, packed.digest),
                digest: packed.digest,
                commit: checkout.commit,
                changed: [
                    ...checkout.changed
                ],
                archive: {
                    bytes: packed.bytes,
                    sha256: packed.sha256,
                    unpacked: packed.unpacked,
                    entries: packed.files.length + entries.filter((entry)=>'folder' === entry.kind).length
                },
                facts,
                migrations: breakingMigrations(folder, entries, facts.migrations.after),
                files: [
                    ...packed.files
                ]
            };
            await (0, promises_.writeFile)(manifestPathOf(archive), manifestFormat.format(manifest));
            return {
                archive,
                manifest,
                inspection
            };
        }
        async function packNamed({ folder: root, facts }, { commit, commitTime }, look, into) {
            let unnamed = (0, external_node_path_.join)(into.folder, 'unnamed.tar.zst');
            let read = [];
            try {
                let packed = await pack({
                    root,
                    entries: look.entries,
                    extra: new Map([
                        [
                            HOST_FACTS_PATH,
                            hostFacts(facts, commit)
                        ]
                    ]),
                    publicFolder: facts.public,
                    commitTime,
                    onFile: (file)=>read.push(file),
                    to: unnamed,
                    signal: into.signal
                });
                let inspection = inspect(look, read, facts);
                if (packed.bytes > into.maxBytes) throw tooLarge(packed, into.maxBytes);
                let archive = (0, external_node_path_.join)(into.folder, `${packed.digest}.tar.zst`);
                await (0, promises_.rename)(unnamed, archive);
                return {
                    archive,
                    packed,
                    inspection
                };
            } finally{
                await (0, promises_.rm)(unnamed, {
                    force: true
                });
            }
        }
        async function openSealed(archive) {
            let path = manifestPathOf(archive);
            let text = await (0, promises_.readFile)(path, 'utf8').catch((cause)=>{
                throw damaged(`There is no manifest beside ${archive}.`, cause);
            });
            let manifest = manifestFormat.parse(text, path);
            let sum = await sha256OfFile(archive).catch((cause)=>{
                throw damaged(`The bundle ${archive} cannot be read.`, cause);
            });
            if (sum !== manifest.archive.sha256) throw damaged(`${archive} is not what its manifest says.`);
            return {
                archive,
                manifest
            };
        }
        function damaged(message, cause) {
            return fail('bundle-damaged', {
                message,
                cause
            });
        }
        function tooLarge({ bytes, files }, limit) {
            return fail('bundle-too-large', {
                message: `The bundle is ${(0, src.Xq)(bytes)}; \`max-size\` allows ${(0, src.Xq)(limit)}.`,
                evidence: largestFolders(files).map(([folder, size])=>`${(0, src.Xq)(size).padStart(10)}  ${folder}`).join('\n')
            });
        }
    }
};
