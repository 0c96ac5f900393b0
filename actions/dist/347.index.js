export const id = 347;
export const ids = [
    347
];
export const modules = {
    3347: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>build_bundle_src
        });
        var external_node_os_ = __webpack_require__(8161);
        var src = __webpack_require__(1040);
        let inputs = {
            path: src.hF.text({
                description: 'Folder of the application (the one with composer.json and artisan) in the checkout.',
                example: 'apps/clinic',
                default: '.'
            }),
            cache: src.hF.kind('folder or s3://', parseCache)({
                description: 'Where what Composer and the package manager have installed is kept for the next build: a folder, with actions/cache around it; or `s3://` and the bucket of the bundles. Without it, everything is installed each time.',
                example: '${{ github.workspace }}/.esteira-cache'
            }),
            'verify-reproducible': src.hF.flag({
                description: 'Build the commit twice, the second time elsewhere and without the cache, and fail where the two differ, with each file that does. Takes as long as a second cold build.',
                example: 'true',
                default: 'false'
            }),
            'max-size': src.hF.size({
                description: 'Refuse to seal a bundle whose archive is larger than this.',
                example: '200MB',
                default: '500MB'
            }),
            audit: src.hF.choice('off', 'warn', 'low', 'medium', 'high', 'critical')({
                description: 'Ask Composer and npm for known vulnerabilities of the packages that ship, and fail from this severity on. `warn` only tells, `off` does not ask.',
                example: 'high',
                default: 'warn'
            })
        };
        function parseCache(text) {
            if (!text.startsWith('s3://')) return {
                folder: text
            };
            return {
                bucket: src.sh.bucket.parse(text.slice(5).replace(/\/$/, ''))
            };
        }
        var bundle_src = __webpack_require__(3761);
        function tellInspected(inspection, log) {
            let { files, bytes, milliseconds, allowed, stale, sourceMaps, worldWritable } = inspection;
            let found = 0 === allowed.length ? 'nothing that should not ship' : `${allowed.length} found and allowed`;
            log.info(`Scanned ${files} files, ${(0, src.Xq)(bytes)}, in ${(0, src.a3)(milliseconds)}: ${found}.`);
            if (sourceMaps > 0) log.info(`Source maps that would be published and were left out: ${sourceMaps}.`);
            if (worldWritable > 0) log.info(`Files that everybody could write to, and that ship as 644 or 755: ${worldWritable}.`);
            for (let { path, rule } of stale){
                let what = void 0 === rule ? path : `${path} (${rule})`;
                log.warning(`\`build.allow\` in esteira.yml allows ${what}, where nothing is found any more: take it out.`);
            }
        }
        function advisorySections({ advisories, expired, unknown }) {
            return [
                0 === advisories.length ? '' : [
                    '#### Known vulnerabilities',
                    src.wD.table([
                        'Severity',
                        'Advisory',
                        'Package',
                        'Lock file',
                        ''
                    ], advisories.map((one)=>[
                            one.severity,
                            linked(one),
                            `${src.wD.code(one.package)} ${src.wD.plain(one.affected)}: ${src.wD.plain(one.title)}`,
                            src.wD.code(one.lock),
                            whyItPasses(one)
                        ]))
                ].join('\n\n'),
                ...expired.map((acceptance)=>`⚠️ ${src.wD.plain((0, bundle_src.k5)(acceptance))}`),
                ...unknown.map(({ lock, reason })=>`⚠️ Known vulnerabilities of ${src.wD.code(lock)} could not be asked:\n\n${src.wD.fence(reason)}`)
            ];
        }
        function warningOf({ advisories, expired, unknown }) {
            let open = advisories.filter(({ verdict })=>'noted' === verdict);
            let parts = [
                ...0 === open.length ? [] : [
                    `Known vulnerabilities in packages that ship: ${open.map(({ ids, package: name, severity })=>`${ids[0]} in ${name} (${severity})`).join(', ')}.`
                ],
                ...expired.map(bundle_src.k5),
                ...unknown.map(({ lock, reason })=>`Known vulnerabilities of ${lock} could not be asked: ${reason.split('\n')[0]}`)
            ];
            return 0 === parts.length ? void 0 : parts.join(' ');
        }
        function linked({ ids: [id = ''], link }) {
            return void 0 !== link && /^https:\/\/[^\s()<>|]+$/.test(link) ? `[${src.wD.plain(id)}](${link})` : src.wD.code(id);
        }
        function whyItPasses({ verdict, acceptance, ignored }) {
            if ('accepted' !== verdict) return '';
            if (void 0 !== acceptance && void 0 === ignored) return `accepted until ${acceptance.until}: ${src.wD.plain(acceptance.because)}`;
            return `ignored in composer.json: ${src.wD.plain(ignored ?? '')}`;
        }
        let SIGN = {
            permissive: '',
            copyleft: '🔁 copyleft',
            unknown: '❔ unknown'
        };
        let MOST = 20;
        function licenceSection(components) {
            if (0 === components.length) return '';
            let ships = components.filter(({ scope })=>'excluded' !== scope).length;
            return src.wD.details(`Licences: ${count(ships, 'package')} that ship, ${components.length - ships} that build`, src.wD.table([
                'Licence',
                '',
                'Ship',
                'Build',
                'Packages'
            ], (0, bundle_src.rk)(components).map((group)=>[
                    src.wD.plain(group.licence),
                    SIGN[group.kind],
                    String(group.components.filter(({ scope })=>'excluded' !== scope).length),
                    String(group.components.filter(({ scope })=>'excluded' === scope).length),
                    named(group)
                ])));
        }
        function named({ kind, components }) {
            if ('permissive' === kind) return '';
            let names = components.slice(0, MOST).map(({ name, version })=>src.wD.code(`${name} ${version ?? ''}`));
            let more = components.length - names.length;
            return [
                ...names,
                ...more > 0 ? [
                    `and ${more} more`
                ] : []
            ].join(', ');
        }
        function count(number, what) {
            return `${number} ${what}${1 === number ? '' : 's'}`;
        }
        let outputs = {
            bundle: 'Path of the archive; its manifest lies beside it.',
            digest: 'sha256 of the uncompressed tar: the name of the bundle, and what every host verifies.',
            release: 'Release id, `<commit7>-<digest12>`: what the other actions take.',
            size: 'Bytes of the archive.',
            sbom: 'Path of the bill of materials, CycloneDX 1.6 as JSON; it lies beside the archive.'
        };
        function report(built, runtime) {
            let { archive, manifest, sbom, accounts, judgement, inspection } = built;
            runtime.output('bundle', archive);
            runtime.output('digest', manifest.digest);
            runtime.output('release', manifest.release);
            runtime.output('size', String(manifest.archive.bytes));
            runtime.output('sbom', sbom);
            let size = (0, src.Xq)(manifest.archive.bytes);
            tellInspected(inspection, runtime.log);
            runtime.log.info(`Sealed ${manifest.release}: ${manifest.files.length} files, ${size}.`);
            let warning = void 0 === judgement ? void 0 : warningOf(judgement);
            if (void 0 !== warning) runtime.log.warning(warning);
            if (accounts.unread.length > 0) runtime.log.warning(`The bill of materials and the licences are without what ${accounts.unread.join(' and ')} names: only composer.lock and package-lock.json are read.`);
            runtime.summary.add(...bundleSections(manifest), allowedTable(inspection), licenceSection(accounts.components), ...void 0 === judgement ? [] : advisorySections(judgement));
        }
        function bundleSections({ release, digest, archive, files, changed }) {
            return [
                `### 📦 Bundle ${src.wD.code(release)}`,
                src.wD.table([
                    'Digest',
                    'Archive',
                    'Unpacked',
                    'Files'
                ], [
                    [
                        src.wD.code(digest),
                        (0, src.Xq)(archive.bytes),
                        (0, src.Xq)(archive.unpacked),
                        String(files.length)
                    ]
                ]),
                0 === changed.length ? '' : `⚠️ Built with changes that are not in the commit: ${changed.map(src.wD.code).join(', ')}`
            ];
        }
        function allowedTable({ allowed }) {
            if (0 === allowed.length) return '';
            let rows = allowed.map(({ finding, because })=>[
                    src.wD.code((0, bundle_src.$t)(finding)),
                    src.wD.code(finding.rule),
                    src.wD.plain(because)
                ]);
            return `Allowed by \`build.allow\`:\n\n${src.wD.table([
                'Where',
                'Rule',
                'Because'
            ], rows)}`;
        }
        var external_node_path_ = __webpack_require__(6760);
        async function audit(threshold, application, { components }, { commands, clock, log, signal }) {
            if ('off' === threshold) return;
            let answers = await log.group('Audit', ()=>(0, bundle_src.nz)(application, components, {
                    commands,
                    signal
                }));
            let today = new Date(clock.now()).toISOString().slice(0, 10);
            let judgement = (0, bundle_src.Rl)(answers, application.facts.audit.accept, threshold, today);
            let objection = (0, bundle_src.Im)(judgement);
            if (void 0 !== objection) throw objection;
            return judgement;
        }
        async function build({ checkout, include }, folder, workshop, log) {
            let { signal, cache } = workshop;
            await (0, bundle_src.s1)(checkout, include, folder);
            let application = await (0, bundle_src.oN)((0, external_node_path_.join)(folder, checkout.inside));
            await log.group('Install', ()=>(0, src.Qp)(signal, [
                    (either)=>(0, bundle_src.KM)(application, {
                            ...workshop,
                            signal: either
                        }),
                    (either)=>(0, bundle_src.gz)(application, {
                            ...workshop,
                            signal: either
                        })
                ]));
            await log.group('Build', async ()=>{
                await (0, bundle_src.y4)(application, workshop);
                await (0, bundle_src.Po)(application, workshop);
                await (0, bundle_src.Hc)(application, workshop);
                await cache.tidy();
            });
            return application;
        }
        var promises_ = __webpack_require__(1455);
        var releases_src = __webpack_require__(164);
        async function openCache(asked, ports) {
            if (void 0 === asked) return bundle_src.wt;
            let storage = 'folder' in asked ? new bundle_src["do"](asked.folder) : new CacheBucket(await ports.openStore(asked.bucket), await (0, promises_.mkdtemp)((0, external_node_path_.join)(ports.temporary, 'esteira-cache-')));
            return new bundle_src.r_(storage, ports.commands, ports.log);
        }
        class CacheBucket {
            #store;
            #folder;
            constructor(store, folder){
                this.#store = store;
                this.#folder = folder;
            }
            async has(entry) {
                return await this.#store.describe((0, releases_src.k$)(entry)) !== void 0;
            }
            async fetch(entry) {
                let path = (0, external_node_path_.join)(this.#folder, entry);
                let described = await this.#store.describe((0, releases_src.k$)(entry));
                if (void 0 === described || !await this.#store.fetch((0, releases_src.k$)(entry), path)) return;
                return {
                    path,
                    sha256: described.metadata['sha256'] ?? ''
                };
            }
            async room(entry) {
                return (0, external_node_path_.join)(this.#folder, `${entry}.incoming`);
            }
            async keep(entry, { path, sha256, bytes }) {
                await this.#store.store((0, releases_src.k$)(entry), {
                    path,
                    bytes,
                    sha256,
                    metadata: {
                        sha256
                    }
                });
            }
            async forgetAllBut() {}
        }
        let MOST_SHOWN = 30;
        let ELSEWHERE = {
            TZ: 'Pacific/Kiritimati',
            LC_ALL: 'C'
        };
        async function mustComeOutTheSame(source, first, ports) {
            let { log, signal, temporary } = ports;
            let workshop = {
                commands: elsewhere(ports.commands),
                signal,
                cache: bundle_src.wt
            };
            await (0, src.KZ)(temporary, async (folder)=>{
                let application = await build(source, (0, external_node_path_.join)(folder, 'again'), workshop, log);
                let into = {
                    folder: (0, external_node_path_.join)(folder, 'bundle'),
                    maxBytes: 1 / 0,
                    signal
                };
                let { manifest } = await (0, bundle_src.od)(application, source.checkout, into);
                if (manifest.digest === first.manifest.digest) return void log.info(`Built twice: both are ${manifest.digest}.`);
                let lines = await (0, bundle_src.F0)({
                    folder: first.application.folder,
                    files: first.manifest.files
                }, {
                    folder: application.folder,
                    files: manifest.files
                });
                throw (0, bundle_src.fJ)('bundle-not-reproducible', {
                    message: 0 === lines.length ? 'Two builds of this commit have the same files, and differ in their folders or modes.' : `Two builds of this commit differ in ${lines.length} ${1 === lines.length ? 'file' : 'files'}.`,
                    evidence: shown(lines)
                });
            });
        }
        function shown(lines) {
            let more = lines.length - MOST_SHOWN;
            return [
                ...lines.slice(0, MOST_SHOWN),
                ...more > 0 ? [
                    `… and ${more} more`
                ] : []
            ].join('\n');
        }
        function elsewhere(commands) {
            return {
                run: (name, args, options = {})=>commands.run(name, args, {
                        ...options,
                        env: {
                            ...ELSEWHERE,
                            ...options.env
                        }
                    })
            };
        }
        async function run(inputs, ports) {
            let { commands, log, signal } = ports;
            let here = (0, external_node_path_.join)(ports.workspace, inputs.path);
            let checkout = await (0, bundle_src.Hj)(here, commands, signal);
            let { facts } = await (0, bundle_src.oN)(here);
            if (checkout.changed.length > 0) log.warning(`Built with changes that are not in the commit: ${checkout.changed.join(', ')}.`);
            let source = {
                checkout,
                include: facts.build.include
            };
            let cache = await openCache(inputs.cache, ports);
            return await (0, src.KZ)(ports.temporary, async (folder)=>{
                let application = await build(source, folder, {
                    commands,
                    signal,
                    cache
                }, log);
                let accounts = await (0, bundle_src.n$)(application);
                let denied = (0, bundle_src.PT)(accounts.components, application.facts.licences.deny);
                if (void 0 !== denied) throw denied;
                let judgement = await audit(inputs.audit, application, accounts, ports);
                let bundle = await log.group('Seal', ()=>(0, bundle_src.od)(application, checkout, {
                        folder: (0, external_node_path_.join)(ports.temporary, 'esteira-bundles'),
                        maxBytes: inputs.maxSize,
                        signal
                    }));
                if (inputs.verifyReproducible) await mustComeOutTheSame(source, {
                    application,
                    ...bundle
                }, ports);
                let sbom = await (0, bundle_src.Qe)(bundle, checkout.commitTime, accounts);
                return {
                    ...bundle,
                    sbom,
                    accounts,
                    judgement
                };
            });
        }
        let build_bundle_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let bundle = await run(values, {
                    commands: runtime.commands,
                    clock: runtime.clock,
                    log: runtime.log,
                    signal: runtime.signal,
                    async openStore (bucket) {
                        let { S3Store } = await Promise.all([
                            __webpack_require__.e(195),
                            __webpack_require__.e(711),
                            __webpack_require__.e(878)
                        ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                        return new S3Store(bucket, runtime.signal);
                    },
                    workspace: runtime.env['GITHUB_WORKSPACE'] ?? process.cwd(),
                    temporary: runtime.env['RUNNER_TEMP'] ?? (0, external_node_os_.tmpdir)()
                });
                report(bundle, runtime);
            }
        });
    }
};
