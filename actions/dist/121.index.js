export const id = 121;
export const ids = [
    121
];
export const modules = {
    8121: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>upload_bundle_src
        });
        var external_node_os_ = __webpack_require__(8161);
        var src = __webpack_require__(8861);
        var kit_src = __webpack_require__(1669);
        var releases_src = __webpack_require__(5162);
        let inputs = {
            bundle: kit_src.hF.text({
                description: 'Path of the archive that build-bundle sealed; its manifest lies beside it.',
                example: '${{ steps.bundle.outputs.bundle }}',
                required: true
            }),
            bucket: kit_src.sh.bucket,
            environments: kit_src.sh.environmentNames({
                description: 'Environments whose hosts shall fetch only the difference to the release that they run: a hundredth of the bundle, where little has changed.',
                example: 'production, staging'
            }),
            role: kit_src.sh.role
        };
        let outputs = {
            release: 'Release id, for rolling-deploy.',
            digest: 'sha256 of the uncompressed tar: the name of the bundle in the bucket.',
            sent: '`true` where bytes had to be sent, `false` where the bucket had this bundle already.'
        };
        function report({ manifest, sent, deltas }, runtime) {
            runtime.output('release', manifest.release);
            runtime.output('digest', manifest.digest);
            runtime.output('sent', String(sent));
            let what = sent ? `stored, ${(0, kit_src.Xq)(manifest.archive.bytes)}` : 'in the bucket already, nothing sent';
            runtime.log.info(`${manifest.release}: ${what}.`);
            runtime.summary.add(`### ☁️ Bundle ${kit_src.wD.code(manifest.release)} ${what}`, ...deltas.map(({ base, bytes })=>`Hosts with ${kit_src.wD.code(base)} fetch ${void 0 === bytes ? 'the difference that was there already' : (0, kit_src.Xq)(bytes)}.`));
        }
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        let WORTHWHILE = 0.5;
        async function publishDeltas(archive, manifest, environments, ports) {
            let published = [];
            let seen = new Set([
                manifest.digest
            ]);
            for (let environment of environments)try {
                let running = await ports.desired(environment);
                if (void 0 === running || seen.has(running.digest)) continue;
                seen.add(running.digest);
                let delta = await publishDelta(archive, manifest, running, ports);
                if (void 0 !== delta) published.push(delta);
            } catch (error) {
                ports.signal.throwIfAborted();
                ports.log.warning(`Hosts of ${environment} will fetch the whole bundle: ${(0, kit_src.bD)(error)}`);
            }
            return published;
        }
        async function publishDelta(archive, manifest, running, { bundles, commands, temporary, signal, log }) {
            if (await bundles.hasDelta(manifest.digest, running.digest)) return {
                base: running.release,
                bytes: void 0
            };
            let folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, 'esteira-delta-'));
            try {
                let from = (0, external_node_path_.join)(folder, 'from.tar.zst');
                await bundles.fetchArchive(running.digest, from);
                let delta = await (0, src.XU)({
                    from,
                    to: archive,
                    folder
                }, commands, signal);
                if (delta.bytes > WORTHWHILE * manifest.archive.bytes) return void log.info(`Hosts with ${running.release} will fetch the whole bundle: little of it is the same.`);
                await bundles.publishDelta(manifest.digest, running.digest, delta);
                log.info(`Hosts with ${running.release} will fetch ${(0, kit_src.Xq)(delta.bytes)}.`);
                return {
                    base: running.release,
                    bytes: delta.bytes
                };
            } finally{
                await (0, promises_.rm)(folder, {
                    recursive: true,
                    force: true
                });
            }
        }
        let EVERY = 3_000;
        function progressLines(total, clock, log) {
            let started = clock.now();
            let said = started;
            return (sent)=>{
                let now = clock.now();
                if (now - said < EVERY) return;
                said = now;
                let rate = (0, kit_src.Xq)(sent / (now - started) * 1_000);
                log.info(`${(0, kit_src.Xq)(sent)} of ${(0, kit_src.Xq)(total)}, ${rate} a second`);
            };
        }
        async function run(inputs, ports) {
            let { bundles, clock, log } = ports;
            let { archive, manifest } = await (0, src.j5)(inputs.bundle);
            let size = (0, kit_src.Xq)(manifest.archive.bytes);
            let sent = await log.group(`Upload of ${manifest.release}, ${size}`, ()=>bundles.publish({
                    manifest,
                    archive,
                    progress: progressLines(manifest.archive.bytes, clock, log)
                }));
            let deltas = await log.group('Differences to what runs', ()=>publishDeltas(archive, manifest, inputs.environments ?? [], ports));
            return {
                manifest,
                sent,
                deltas
            };
        }
        let upload_bundle_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(358),
                    __webpack_require__.e(320)
                ]).then(__webpack_require__.bind(__webpack_require__, 6320));
                let { commands, clock, log, signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                let uploaded = await run(values, {
                    bundles: new releases_src.ar(store, src.dt),
                    desired: (environment)=>new releases_src.Oc(store, environment).desired(),
                    commands,
                    clock,
                    log,
                    signal,
                    temporary: runtime.env['RUNNER_TEMP'] ?? (0, external_node_os_.tmpdir)()
                });
                report(uploaded, runtime);
            }
        });
    },
    7617: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>fail
        });
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);
        let { entries, fail } = (0, _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.sW)({
            'store-no-bucket': {
                category: 'usage',
                means: 'The bucket does not exist, or is not in the region of the credentials.',
                cure: 'Check `bucket` and the region of configure-aws-credentials.'
            },
            'bundle-conflict': {
                category: 'conflict',
                means: 'The bucket already holds another object under the name of this bundle.',
                cure: 'Nobody writes there but upload-bundle: find out who did, look at the versions of the object, and delete the foreign one.'
            },
            'release-unknown': {
                category: 'usage',
                means: 'The bucket holds no bundle of that release.',
                cure: 'Take the release id from the history of the environment, or build and upload the release again.'
            },
            'record-damaged': {
                category: 'host',
                means: 'A record of the environment in the bucket cannot be read.',
                cure: 'Look at the versions of the object in S3 and restore the last good one.'
            },
            'environment-locked': {
                category: 'conflict',
                means: 'Another deployment holds the lock of this environment.',
                cure: 'Wait for it to end, or give this run more time with `wait`. A dead run loses the lock by itself.'
            },
            'lock-lost': {
                category: 'conflict',
                means: 'Another deployment took the lock over while this one was at work: it was thought dead.',
                cure: 'Nothing to do: the newer deployment decides. If this happens often, look at the clock of the runners.'
            }
        });
    },
    5162: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ar: ()=>Bundles,
            nD: ()=>Lease,
            Oc: ()=>Ledger
        });
        var failures = __webpack_require__(7617);
        function archiveKey(digest) {
            return `bundles/${digest}.tar.zst`;
        }
        function manifestKey(digest) {
            return `bundles/${digest}.json`;
        }
        function deltaKey(digest, base) {
            return `bundles/${digest}.from-${base}.zst`;
        }
        function manifestPrefix(release) {
            return `bundles/${release.slice(release.indexOf('-') + 1)}`;
        }
        function desiredKey(environment) {
            return `environments/${environment}/current.json`;
        }
        function lockKey(environment) {
            return `environments/${environment}/lock.json`;
        }
        function deploymentKey(environment, number) {
            return `environments/${environment}/deployments/${String(number).padStart(9, '0')}.json`;
        }
        class Bundles {
            #store;
            #format;
            constructor(store, format){
                this.#store = store;
                this.#format = format;
            }
            async publish({ manifest, archive, progress }) {
                let { digest } = manifest;
                let there = await this.manifest(digest);
                if (void 0 !== there) {
                    await this.#requireArchive(there);
                    return false;
                }
                let stored = await this.#store.store(archiveKey(digest), {
                    path: archive,
                    bytes: manifest.archive.bytes,
                    sha256: manifest.archive.sha256,
                    metadata: {
                        digest,
                        sha256: manifest.archive.sha256
                    },
                    ...void 0 === progress ? {} : {
                        progress
                    }
                });
                if (!stored) await this.#requireArchive(manifest);
                let written = await this.#store.write(manifestKey(digest), this.#format.format(manifest), 'absent');
                if (void 0 === written) await this.#requireArchive(await this.manifest(digest) ?? manifest);
                return stored;
            }
            async manifest(digest) {
                let key = manifestKey(digest);
                let found = await this.#store.read(key);
                if (void 0 === found) return;
                let manifest = this.#format.parse(found.text, `${this.#store.name}/${key}`);
                if (manifest.digest !== digest) throw this.#conflict(key, `it says to be ${manifest.digest}`);
                return manifest;
            }
            async ofRelease(release) {
                let keys = await this.#store.list(manifestPrefix(release));
                for (let key of keys){
                    let digest = /^bundles\/([0-9a-f]{64})\.json$/.exec(key)?.[1];
                    if (void 0 === digest) continue;
                    let manifest = await this.manifest(digest);
                    if (manifest?.release === release) return manifest;
                }
                throw (0, failures.f)('release-unknown', {
                    message: `${this.#store.name} has no bundle of the release ${release}.`
                });
            }
            async fetchArchive(digest, path) {
                let key = archiveKey(digest);
                if (!await this.#store.fetch(key, path)) throw this.#conflict(key, 'the archive is not there');
            }
            async hasDelta(digest, base) {
                return await this.#store.describe(deltaKey(digest, base)) !== void 0;
            }
            async publishDelta(digest, base, delta) {
                await this.#store.store(deltaKey(digest, base), {
                    ...delta,
                    metadata: {
                        digest,
                        base
                    }
                });
            }
            async #requireArchive(manifest) {
                let key = archiveKey(manifest.digest);
                let there = await this.#store.describe(key);
                if (void 0 === there) throw this.#conflict(key, 'its manifest is there, the archive is not');
                let { bytes, sha256 } = manifest.archive;
                if (there.bytes !== bytes || there.metadata['sha256'] !== sha256) {
                    let seen = `${there.bytes} bytes with sha256 ${there.metadata['sha256'] ?? 'unknown'}`;
                    throw this.#conflict(key, `it has ${seen}, where ${bytes} bytes with ${sha256} belong`);
                }
            }
            #conflict(key, what) {
                return (0, failures.f)('bundle-conflict', {
                    message: `${this.#store.name}/${key} is not this bundle: ${what}.`
                });
            }
        }
        var src = __webpack_require__(1669);
        var schemas = __webpack_require__(2857);
        var iso = __webpack_require__(4377);
        let RELEASE = schemas.YjP().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/);
        let moment = iso.w$();
        let ownerSchema = schemas.Ikc({
            actor: schemas.YjP(),
            run: schemas.YjP(),
            id: schemas.YjP()
        });
        let desiredSchema = schemas.Ikc({
            schema: schemas.euz(1),
            release: RELEASE,
            digest: schemas.uhr().length(64),
            number: schemas.Whr().positive(),
            at: moment,
            by: ownerSchema,
            previous: RELEASE.optional()
        });
        let lockSchema = schemas.Ikc({
            schema: schemas.euz(1),
            number: schemas.Whr().nonnegative(),
            owner: ownerSchema.optional(),
            since: moment.optional(),
            expires: moment.optional()
        });
        let VERDICTS = [
            'running',
            'succeeded',
            'paused',
            'reverted',
            'failed',
            'cancelled'
        ];
        let stepSchema = schemas.Ikc({
            host: schemas.YjP(),
            phase: schemas.YjP(),
            from: moment,
            to: moment,
            ok: schemas.zMY(),
            note: schemas.YjP().optional()
        });
        let deploymentSchema = schemas.Ikc({
            schema: schemas.euz(1),
            number: schemas.Whr().positive(),
            environment: schemas.YjP(),
            release: RELEASE,
            base: RELEASE.optional(),
            by: ownerSchema,
            startedAt: moment,
            endedAt: moment.optional(),
            verdict: schemas.k5n(VERDICTS),
            failure: schemas.Ikc({
                code: schemas.YjP(),
                message: schemas.YjP()
            }).optional(),
            withdraws: RELEASE.optional(),
            reason: schemas.Ikc({
                code: schemas.YjP(),
                message: schemas.YjP(),
                releaseAtFault: schemas.zMY()
            }).optional(),
            override: schemas.YjP().optional(),
            hosts: schemas.YOg(schemas.Ikc({
                id: schemas.YjP(),
                name: schemas.YjP(),
                release: schemas.YjP()
            })),
            drained: schemas.YOg(schemas.Ikc({
                host: schemas.YjP(),
                targetGroup: schemas.YjP(),
                port: schemas.Whr(),
                arn: schemas.YjP().optional()
            })),
            suspended: schemas.YOg(schemas.Ikc({
                group: schemas.YjP(),
                processes: schemas.YOg(schemas.YjP())
            })).optional(),
            steps: schemas.YOg(stepSchema)
        });
        function formatRecord(record) {
            return `${JSON.stringify(record, null, 2)}\n`;
        }
        function parseRecord(schema, text, where) {
            try {
                return schema.parse(JSON.parse(text));
            } catch (error) {
                throw (0, failures.f)('record-damaged', {
                    message: `The record ${where} cannot be read.`,
                    cause: error
                });
            }
        }
        let LEASE = 90_000;
        let HEARTBEAT = 30_000;
        let SKEW = 15_000;
        let POLL = 5_000;
        class Lease {
            number;
            #leasing;
            #lost = new AbortController();
            #stop = new AbortController();
            #etag;
            #since;
            #renewed;
            #tried;
            #renewing = Promise.resolve();
            #beating;
            constructor(leasing, number, etag, since){
                this.#leasing = leasing;
                this.number = number;
                this.#etag = etag;
                this.#since = since;
                this.#renewed = leasing.clock.now();
                this.#tried = this.#renewed;
                this.#beating = this.#beat();
            }
            static async acquire(leasing) {
                let { store, environment, clock, signal, wait } = leasing;
                let started = clock.now();
                for(;;){
                    let { lock, etag } = await readLock(leasing);
                    if (isFree(lock, clock.now())) {
                        let number = lock.number + 1;
                        let since = new Date(clock.now()).toISOString();
                        let condition = void 0 === etag ? 'absent' : {
                            etag
                        };
                        let written = await store.write(lockKey(environment), held(leasing, number, since), condition);
                        if (void 0 !== written) return new Lease(leasing, number, written.etag, since);
                        continue;
                    }
                    if (clock.now() - started >= wait) throw locked(environment, lock, clock.now());
                    leasing.waiting?.(describeHolder(environment, lock, clock.now()));
                    await clock.sleep(POLL, signal);
                }
            }
            static async resume(leasing) {
                let { lock, etag } = await readLock(leasing);
                if (void 0 === etag || lock.owner?.id !== leasing.owner.id) return;
                return new Lease(leasing, lock.number, etag, lock.since ?? '');
            }
            get lost() {
                return this.#lost.signal;
            }
            async confirm() {
                if (!this.#lost.signal.aborted) await this.#try();
                this.#lost.signal.throwIfAborted();
            }
            abandon() {
                this.#stop.abort();
            }
            async release() {
                this.#stop.abort();
                await this.#beating;
                if (this.#lost.signal.aborted) return;
                let free = {
                    schema: 1,
                    number: this.number
                };
                await this.#leasing.store.write(lockKey(this.#leasing.environment), formatRecord(free), {
                    etag: this.#etag
                });
            }
            async #beat() {
                let { signal } = this.#stop;
                while(!signal.aborted && !this.#lost.signal.aborted){
                    try {
                        await this.#leasing.clock.sleep(this.#untilBeat, signal);
                    } catch (error) {
                        if (signal.aborted) return;
                        throw error;
                    }
                    if (this.#untilBeat <= 0) await this.#try();
                }
            }
            get #untilBeat() {
                return Math.max(0, this.#tried + HEARTBEAT - this.#leasing.clock.now());
            }
            #try() {
                this.#renewing = this.#renewing.then(()=>this.#renewOrLose());
                return this.#renewing;
            }
            async #renewOrLose() {
                let { clock } = this.#leasing;
                this.#tried = clock.now();
                try {
                    if (await this.#renew()) this.#renewed = clock.now();
                    else this.#lose('its record in the bucket is another one now');
                } catch (error) {
                    if ((0, src.N6)(error, 'permission-denied') || clock.now() - this.#renewed > LEASE) this.#lose('it could not be renewed', error);
                }
            }
            async #renew() {
                let { store, environment } = this.#leasing;
                let text = held(this.#leasing, this.number, this.#since);
                let written = await store.write(lockKey(environment), text, {
                    etag: this.#etag
                });
                if (void 0 === written) return false;
                this.#etag = written.etag;
                return true;
            }
            #lose(why, cause) {
                let message = `The lock of ${this.#leasing.environment} was lost: ${why}.`;
                this.#lost.abort((0, failures.f)('lock-lost', {
                    message,
                    cause
                }));
            }
        }
        async function readLock({ store, environment }) {
            let key = lockKey(environment);
            let found = await store.read(key);
            if (void 0 === found) return {
                lock: {
                    schema: 1,
                    number: 0
                }
            };
            return {
                lock: parseRecord(lockSchema, found.text, `${store.name}/${key}`),
                etag: found.etag
            };
        }
        function held({ owner, clock }, number, since) {
            let expires = new Date(clock.now() + LEASE).toISOString();
            return formatRecord({
                schema: 1,
                number,
                owner,
                since,
                expires
            });
        }
        function isFree(lock, now) {
            return void 0 === lock.owner || void 0 === lock.expires || Date.parse(lock.expires) + SKEW < now;
        }
        function describeHolder(environment, lock, now) {
            let since = void 0 === lock.since ? '' : ` for ${(0, src.a3)(now - Date.parse(lock.since))}`;
            return `${environment} is locked by deployment ${lock.number} of ${lock.owner?.actor ?? 'somebody'}${since}: ${lock.owner?.run ?? ''}`;
        }
        function locked(environment, lock, now) {
            return (0, failures.f)('environment-locked', {
                message: `${describeHolder(environment, lock, now)}.`,
                evidence: formatRecord(lock)
            });
        }
        class Ledger {
            #store;
            #environment;
            #etags = new Map();
            constructor(store, environment){
                this.#store = store;
                this.#environment = environment;
            }
            async desired() {
                return await this.#read(desiredKey(this.#environment), desiredSchema);
            }
            async writeDesired(desired) {
                await this.#write(desiredKey(this.#environment), desired);
            }
            async deployment(number) {
                return await this.#read(deploymentKey(this.#environment, number), deploymentSchema);
            }
            async writeDeployment(deployment) {
                await this.#write(deploymentKey(this.#environment, deployment.number), deployment);
            }
            async history(most) {
                let prefix = deploymentKey(this.#environment, 0).replace(/\d+\.json$/, '');
                let keys = (await this.#store.list(prefix)).slice(-most).reverse();
                let found = await Promise.all(keys.map((key)=>this.#read(key, deploymentSchema)));
                return found.filter((deployment)=>void 0 !== deployment);
            }
            async #read(key, schema) {
                let found = await this.#store.read(key);
                if (void 0 === found) return;
                this.#etags.set(key, found.etag);
                return parseRecord(schema, found.text, `${this.#store.name}/${key}`);
            }
            async #write(key, record) {
                let etag = this.#etags.get(key);
                let written = await this.#store.write(key, formatRecord(record), void 0 === etag ? 'absent' : {
                    etag
                });
                if (void 0 === written) throw (0, failures.f)('lock-lost', {
                    message: `${this.#store.name}/${key} was changed by somebody else.`
                });
                this.#etags.set(key, written.etag);
            }
        }
    }
};
