export const id = 164;
export const ids = [
    164
];
export const modules = {
    7617: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>fail
        });
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
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
            'bundle-missed': {
                category: 'conflict',
                means: 'A deployment began to use an old bundle in the moment in which prune-bundles removed it.',
                cure: 'The bucket keeps what was: delete the delete markers of the objects that are named (S3 console, “Show versions”), then run the deployment again.'
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
    164: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            cE: ()=>BUNDLES,
            ar: ()=>Bundles,
            ju: ()=>ENVIRONMENTS,
            nD: ()=>Lease,
            Oc: ()=>Ledger,
            k$: ()=>cacheKey,
            p7: ()=>environmentOf,
            SA: ()=>planRetention,
            Ox: ()=>removeStored,
            Yg: ()=>shelve
        });
        var failures = __webpack_require__(7617);
        let BUNDLES = 'bundles/';
        let ENVIRONMENTS = 'environments/';
        function archiveKey(digest) {
            return `bundles/${digest}.tar.zst`;
        }
        function manifestKey(digest) {
            return `bundles/${digest}.json`;
        }
        function deltaKey(digest, base) {
            return `bundles/${digest}.from-${base}.zst`;
        }
        let DIGEST = '[0-9a-f]{64}';
        let ARCHIVE = new RegExp(`^${BUNDLES}(${DIGEST})\\.tar\\.zst$`);
        let MANIFEST = new RegExp(`^${BUNDLES}(${DIGEST})\\.json$`);
        let DELTA = new RegExp(`^${BUNDLES}(${DIGEST})\\.from-(${DIGEST})\\.zst$`);
        function bundlePartOf(key) {
            let archive = ARCHIVE.exec(key)?.[1];
            if (void 0 !== archive) return {
                part: 'archive',
                digest: archive
            };
            let manifest = MANIFEST.exec(key)?.[1];
            if (void 0 !== manifest) return {
                part: 'manifest',
                digest: manifest
            };
            let [, digest, base] = DELTA.exec(key) ?? [];
            return void 0 === digest || void 0 === base ? void 0 : {
                part: 'delta',
                digest,
                base
            };
        }
        function cacheKey(entry) {
            return `cache/${entry}.tar.zst`;
        }
        function manifestPrefix(release) {
            return `bundles/${release.slice(release.indexOf('-') + 1)}`;
        }
        function desiredKey(environment) {
            return `environments/${environment}/current.json`;
        }
        function environmentOf(key) {
            let [folder, name, ...record] = key.split('/');
            return `${folder}/` === ENVIRONMENTS && record.length > 0 ? name : void 0;
        }
        function lockKey(environment) {
            return `environments/${environment}/lock.json`;
        }
        function dumpKey(environment) {
            return `environments/${environment}/dump.json`;
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
                for (let { key } of (await this.#store.list(manifestPrefix(release)))){
                    let found = bundlePartOf(key);
                    if (found?.part !== 'manifest') continue;
                    let manifest = await this.manifest(found.digest);
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
        var src = __webpack_require__(1040);
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
        let dumpSchema = schemas.Ikc({
            schema: schemas.euz(1),
            backup: schemas.YjP(),
            expires: moment
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
            async dump() {
                return await this.#read(dumpKey(this.#environment), dumpSchema);
            }
            async writeDeployment(deployment) {
                await this.#write(deploymentKey(this.#environment, deployment.number), deployment);
            }
            async history(most) {
                let prefix = deploymentKey(this.#environment, 0).replace(/\d+\.json$/, '');
                let listed = (await this.#store.list(prefix)).slice(-most).reverse();
                let found = await Promise.all(listed.map(({ key })=>this.#read(key, deploymentSchema)));
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
        function shelve(objects) {
            let stored = new Map();
            let foreign = [];
            for (let object of objects){
                let found = bundlePartOf(object.key);
                if (void 0 === found) {
                    foreign.push(object);
                    continue;
                }
                let base = 'delta' === found.part ? found.base : void 0;
                let name = `${found.digest} ${base}`;
                let { objects: others = [], bytes = 0, writtenAt = 0 } = stored.get(name) ?? {};
                stored.set(name, {
                    digest: found.digest,
                    base,
                    objects: [
                        ...others,
                        object
                    ],
                    bytes: bytes + object.bytes,
                    writtenAt: Math.max(writtenAt, object.writtenAt)
                });
            }
            return {
                stored: [
                    ...stored.values()
                ],
                foreign
            };
        }
        function planRetention({ stored, foreign }, uses, youngest) {
            let used = new Map(uses.map(({ release, why })=>[
                    digestStart(release),
                    why
                ]).toReversed());
            let young = ({ writtenAt })=>writtenAt > youngest ? 'young' : void 0;
            let ofItself = (each)=>used.get(each.digest.slice(0, DIGITS)) ?? young(each);
            let [bundles, deltas] = [
                stored.filter(isBundle),
                stored.filter((each)=>!isBundle(each))
            ];
            let staying = new Set(bundles.filter(ofItself).map(({ digest })=>digest));
            let ofDelta = (each)=>staying.has(each.digest) ? LEADS : young(each);
            let bases = new Set(deltas.filter(ofDelta).map(({ base })=>base));
            let ofBundle = (each)=>ofItself(each) ?? (bases.has(each.digest) ? BASE : void 0);
            let judged = stored.map((each)=>({
                    ...each,
                    why: isBundle(each) ? ofBundle(each) : ofDelta(each)
                }));
            return {
                kept: judged.filter((each)=>void 0 !== each.why),
                removed: judged.filter(({ why })=>void 0 === why),
                foreign
            };
        }
        let LEADS = 'leads to a bundle that stays';
        let BASE = 'a difference starts from it';
        let DIGITS = 12;
        function digestStart(release) {
            return release.slice(-DIGITS);
        }
        function isBundle({ base }) {
            return void 0 === base;
        }
        async function removeStored(removed, store, usesNow) {
            if (0 === removed.length) return;
            for (let each of removed)for (let key of inOrder(each))await store.remove(key);
            let { kept: missed } = planRetention({
                stored: removed,
                foreign: []
            }, await usesNow(), 1 / 0);
            if (0 === missed.length) return;
            throw (0, failures.f)('bundle-missed', {
                message: 'A deployment began to use a bundle while it was being removed.',
                evidence: missed.flatMap((each)=>inOrder(each).map((key)=>`${key}: ${each.why}`)).join('\n')
            });
        }
        function inOrder({ objects }) {
            let isManifest = (key)=>bundlePartOf(key)?.part === 'manifest';
            let keys = objects.map(({ key })=>key);
            return [
                ...keys.filter(isManifest),
                ...keys.filter((key)=>!isManifest(key))
            ];
        }
    }
};
