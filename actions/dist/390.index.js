export const id = 390;
export const ids = [390];
export const modules = {

/***/ 390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ upload_bundle_src)
});

// EXTERNAL MODULE: ./packages/bundle/src/index.ts + 13 modules
var src = __webpack_require__(7907);
// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var kit_src = __webpack_require__(2609);
// EXTERNAL MODULE: ./packages/releases/src/index.ts + 6 modules
var releases_src = __webpack_require__(4126);
;// CONCATENATED MODULE: ./actions/upload-bundle/src/inputs.ts

const inputs = {
    bundle: kit_src/* input.text */.hF.text({
        description: 'Path of the archive that build-bundle sealed; its manifest lies beside it.',
        example: '${{ steps.bundle.outputs.bundle }}',
        required: true,
    }),
    bucket: kit_src/* common.bucket */.sh.bucket,
};

;// CONCATENATED MODULE: ./actions/upload-bundle/src/report.ts

const outputs = {
    release: 'Release id, for rolling-deploy.',
    digest: 'sha256 of the uncompressed tar: the name of the bundle in the bucket.',
    sent: '`true` where bytes had to be sent, `false` where the bucket had this bundle already.',
};
function report({ manifest, sent }, runtime) {
    runtime.output('release', manifest.release);
    runtime.output('digest', manifest.digest);
    runtime.output('sent', String(sent));
    const what = sent ? `stored, ${(0,kit_src/* formatSize */.Xq)(manifest.archive.bytes)}` : 'in the bucket already, nothing sent';
    runtime.log.info(`${manifest.release}: ${what}.`);
    runtime.summary.add(`### ☁️ Bundle ${kit_src/* markdown.code */.wD.code(manifest.release)} ${what}`);
}

;// CONCATENATED MODULE: ./actions/upload-bundle/src/progress.ts

/** Milliseconds between two lines: a short upload needs none. */
const EVERY = 3_000;
/** Says how far an upload has come, and how fast. */
function progressLines(total, clock, log) {
    const started = clock.now();
    let said = started;
    return (sent) => {
        const now = clock.now();
        if (now - said < EVERY)
            return;
        said = now;
        const rate = (0,kit_src/* formatSize */.Xq)((sent / (now - started)) * 1_000);
        log.info(`${(0,kit_src/* formatSize */.Xq)(sent)} of ${(0,kit_src/* formatSize */.Xq)(total)}, ${rate} a second`);
    };
}

;// CONCATENATED MODULE: ./actions/upload-bundle/src/run.ts



/** Verifies a sealed bundle and makes it available to every host. */
async function run(inputs, { bundles, clock, log }) {
    const { archive, manifest } = await (0,src/* openSealed */.j5)(inputs.bundle);
    const size = (0,kit_src/* formatSize */.Xq)(manifest.archive.bytes);
    const sent = await log.group(`Upload of ${manifest.release}, ${size}`, () => bundles.publish({ manifest, archive, progress: progressLines(manifest.archive.bytes, clock, log) }));
    return { manifest, sent };
}

;// CONCATENATED MODULE: ./actions/upload-bundle/src/index.ts






/* harmony default export */ const upload_bundle_src = ((0,kit_src/* defineAction */.QP)({
    inputs: inputs,
    outputs: outputs,
    async main(values, runtime) {
        const { S3Store } = await Promise.all(/* import() */[__webpack_require__.e(195), __webpack_require__.e(358), __webpack_require__.e(320)]).then(__webpack_require__.bind(__webpack_require__, 6320));
        const bundles = new releases_src/* Bundles */.ar(new S3Store(values.bucket, runtime.signal), src/* manifestFormat */.dt);
        report(await run(values, { bundles, clock: runtime.clock, log: runtime.log }), runtime);
    },
}));


/***/ }),

/***/ 7617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fail)
/* harmony export */ });
/* unused harmony export entries */
/* harmony import */ var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2609);

const { entries, fail } = (0,_esteira_kit__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .sW)({
    'store-no-bucket': {
        category: 'usage',
        means: 'The bucket does not exist, or is not in the region of the credentials.',
        cure: 'Check `bucket` and the region of configure-aws-credentials.',
    },
    'bundle-conflict': {
        category: 'conflict',
        means: 'The bucket already holds another object under the name of this bundle.',
        cure: 'Nobody writes there but upload-bundle: find out who did, look at the versions of the object, and delete the foreign one.',
    },
    'release-unknown': {
        category: 'usage',
        means: 'The bucket holds no bundle of that release.',
        cure: 'Take the release id from the history of the environment, or build and upload the release again.',
    },
    'record-damaged': {
        category: 'host',
        means: 'A record of the environment in the bucket cannot be read.',
        cure: 'Look at the versions of the object in S3 and restore the last good one.',
    },
    'environment-locked': {
        category: 'conflict',
        means: 'Another deployment holds the lock of this environment.',
        cure: 'Wait for it to end, or give this run more time with `wait`. A dead run loses the lock by itself.',
    },
    'lock-lost': {
        category: 'conflict',
        means: 'Another deployment took the lock over while this one was at work: it was thought dead.',
        cure: 'Nothing to do: the newer deployment decides. If this happens often, look at the clock of the runners.',
    },
});


/***/ }),

/***/ 4126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ar: () => (/* reexport */ Bundles),
  nD: () => (/* reexport */ Lease),
  Oc: () => (/* reexport */ Ledger)
});

// UNUSED EXPORTS: failures

// EXTERNAL MODULE: ./packages/releases/src/failures.ts
var failures = __webpack_require__(7617);
;// CONCATENATED MODULE: ./packages/releases/src/layout.ts
/** Where everything lies in the bucket: the only place that knows. */
function archiveKey(digest) {
    return `bundles/${digest}.tar.zst`;
}
function manifestKey(digest) {
    return `bundles/${digest}.json`;
}
/** A release id holds twelve characters of the digest: enough to find its manifest. */
function manifestPrefix(release) {
    return `bundles/${release.slice(release.indexOf('-') + 1)}`;
}
function desiredKey(environment) {
    return `environments/${environment}/current.json`;
}
function lockKey(environment) {
    return `environments/${environment}/lock.json`;
}
/** Padded, so that a listing is in order. */
function deploymentKey(environment, number) {
    return `environments/${environment}/deployments/${String(number).padStart(9, '0')}.json`;
}

;// CONCATENATED MODULE: ./packages/releases/src/bundles.ts


/** Bundles in the bucket: written once, the manifest last, so that what has a manifest is whole. */
class Bundles {
    #store;
    #format;
    constructor(store, format) {
        this.#store = store;
        this.#format = format;
    }
    /**
     * Makes a bundle available; one that is there already needs no upload.
     * @returns whether bytes had to be sent
     * @throws Failure `bundle-conflict` where other bytes have its name
     */
    async publish({ manifest, archive, progress }) {
        const { digest } = manifest;
        const there = await this.manifest(digest);
        if (there !== undefined) {
            await this.#requireArchive(there);
            return false;
        }
        const stored = await this.#store.store(archiveKey(digest), {
            path: archive,
            bytes: manifest.archive.bytes,
            sha256: manifest.archive.sha256,
            metadata: { digest, sha256: manifest.archive.sha256 },
            ...(progress === undefined ? {} : { progress }),
        });
        // An upload that died between archive and manifest, or one beside us: the same bytes will do.
        if (!stored)
            await this.#requireArchive(manifest);
        const written = await this.#store.write(manifestKey(digest), this.#format.format(manifest), 'absent');
        if (written === undefined)
            await this.#requireArchive((await this.manifest(digest)) ?? manifest);
        return stored;
    }
    /** The manifest of a digest; undefined where the bundle was never published. */
    async manifest(digest) {
        const key = manifestKey(digest);
        const found = await this.#store.read(key);
        if (found === undefined)
            return undefined;
        const manifest = this.#format.parse(found.text, `${this.#store.name}/${key}`);
        if (manifest.digest !== digest)
            throw this.#conflict(key, `it says to be ${manifest.digest}`);
        return manifest;
    }
    /** @throws Failure `release-unknown` */
    async ofRelease(release) {
        const keys = await this.#store.list(manifestPrefix(release));
        for (const key of keys) {
            const digest = /^bundles\/([0-9a-f]{64})\.json$/.exec(key)?.[1];
            if (digest === undefined)
                continue;
            const manifest = await this.manifest(digest);
            if (manifest?.release === release)
                return manifest;
        }
        throw (0,failures/* fail */.f)('release-unknown', {
            message: `${this.#store.name} has no bundle of the release ${release}.`,
        });
    }
    async #requireArchive(manifest) {
        const key = archiveKey(manifest.digest);
        const there = await this.#store.describe(key);
        if (there === undefined)
            throw this.#conflict(key, 'its manifest is there, the archive is not');
        const { bytes, sha256 } = manifest.archive;
        if (there.bytes !== bytes || there.metadata['sha256'] !== sha256) {
            const seen = `${there.bytes} bytes with sha256 ${there.metadata['sha256'] ?? 'unknown'}`;
            throw this.#conflict(key, `it has ${seen}, where ${bytes} bytes with ${sha256} belong`);
        }
    }
    #conflict(key, what) {
        return (0,failures/* fail */.f)('bundle-conflict', { message: `${this.#store.name}/${key} is not this bundle: ${what}.` });
    }
}

// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./packages/releases/src/records.ts


/**
 * Records of an environment, as JSON in the bucket. Every one has a schema version and is checked
 * when it is read: a record that cannot be understood stops a deployment, it is never guessed at.
 */
const RELEASE = schemas/* string */.YjP().regex(/^[0-9a-f]{7}-[0-9a-f]{12}$/);
const moment = datetime();
/** Who asks: a run of a workflow, and the person behind it. */
const ownerSchema = schemas/* object */.Ikc({
    actor: schemas/* string */.YjP(),
    /** Link to the run. */
    run: schemas/* string */.YjP(),
    /** Tells one attempt of one job from every other. */
    id: schemas/* string */.YjP(),
});
/** `current.json`: what the environment must run. */
const desiredSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    release: RELEASE,
    digest: schemas/* hex */.uhr().length(64),
    /** The deployment that made it so. */
    number: schemas/* int */.Whr().positive(),
    at: moment,
    by: ownerSchema,
    /** What it was before: the previous good release. */
    previous: RELEASE.optional(),
});
/** `lock.json`: who may change the environment. The number only ever grows: it is the fencing token. */
const lockSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    number: schemas/* int */.Whr().nonnegative(),
    owner: ownerSchema.optional(),
    since: moment.optional(),
    /** From then on anybody may take it over. */
    expires: moment.optional(),
});
const VERDICTS = ['running', 'succeeded', 'reverted', 'failed', 'cancelled'];
/** One thing that one host did, or had done to it. */
const stepSchema = schemas/* object */.Ikc({
    host: schemas/* string */.YjP(),
    phase: schemas/* string */.YjP(),
    from: moment,
    to: moment,
    ok: schemas/* boolean */.zMY(),
    note: schemas/* string */.YjP().optional(),
});
/** `deployments/<n>.json`: what one deployment did; audit, and what a repair starts from. */
const deploymentSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    number: schemas/* int */.Whr().positive(),
    environment: schemas/* string */.YjP(),
    release: RELEASE,
    base: RELEASE.optional(),
    by: ownerSchema,
    startedAt: moment,
    endedAt: moment.optional(),
    verdict: schemas/* enum */.k5n(VERDICTS),
    /** Code and message of the failure that ended it. */
    failure: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    hosts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), release: schemas/* string */.YjP() })),
    /** Hosts that were taken out of a target group and are not back yet. */
    drained: schemas/* array */.YOg(schemas/* object */.Ikc({ host: schemas/* string */.YjP(), targetGroup: schemas/* string */.YjP(), port: schemas/* int */.Whr() })),
    steps: schemas/* array */.YOg(stepSchema),
});
function formatRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
/** @throws Failure `record-damaged` */
function parseRecord(schema, text, where) {
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (error) {
        throw (0,failures/* fail */.f)('record-damaged', { message: `The record ${where} cannot be read.`, cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/releases/src/lease.ts




/** A lease that is not renewed for this long is free: a run that died blocks nobody for longer. */
const LEASE = 90_000;
const HEARTBEAT = 20_000;
/** Clocks of runners differ; a lease is only taken over when it has surely run out. */
const SKEW = 15_000;
const POLL = 5_000;
/**
 * The right to change an environment, kept alive while its holder works. Every write is conditional on
 * the version read before, so two can never both have it; the number grows with each holder, and hosts
 * refuse an older one, so that a holder that was only thought dead can do no harm either.
 */
class Lease {
    /** The deployment's number, and its fencing token. */
    number;
    #leasing;
    #lost = new AbortController();
    #stop = new AbortController();
    #etag;
    #since;
    #beating;
    constructor(leasing, number, etag, since) {
        this.#leasing = leasing;
        this.number = number;
        this.#etag = etag;
        this.#since = since;
        this.#beating = this.#beat();
    }
    /** @throws Failure `environment-locked`, naming the holder, when it is not free in time */
    static async acquire(leasing) {
        const { store, environment, clock, signal, wait } = leasing;
        const started = clock.now();
        for (;;) {
            const { lock, etag } = await readLock(leasing);
            if (isFree(lock, clock.now())) {
                const number = lock.number + 1;
                const since = new Date(clock.now()).toISOString();
                const condition = etag === undefined ? 'absent' : { etag };
                const written = await store.write(lockKey(environment), held(leasing, number, since), condition);
                if (written !== undefined)
                    return new Lease(leasing, number, written.etag, since);
                continue; // Somebody was faster: look again who.
            }
            if (clock.now() - started >= wait)
                throw locked(environment, lock, clock.now());
            leasing.waiting?.(describeHolder(environment, lock, clock.now()));
            await clock.sleep(POLL, signal);
        }
    }
    /**
     * Goes on with the lease of an earlier step of the same run, such as a main that was killed.
     * @returns undefined where it is not held by this owner any more
     */
    static async resume(leasing) {
        const { lock, etag } = await readLock(leasing);
        if (etag === undefined || lock.owner?.id !== leasing.owner.id)
            return undefined;
        return new Lease(leasing, lock.number, etag, lock.since ?? '');
    }
    /** Aborted with `lock-lost` as soon as the lease is somebody else's. */
    get lost() {
        return this.#lost.signal;
    }
    /** Stops renewing it and leaves it held: for a later step of the same run, or to expire. */
    abandon() {
        this.#stop.abort();
    }
    /** Gives it back; one that was lost is not ours to give. */
    async release() {
        this.#stop.abort();
        await this.#beating;
        if (this.#lost.signal.aborted)
            return;
        const free = { schema: 1, number: this.number };
        await this.#leasing.store.write(lockKey(this.#leasing.environment), formatRecord(free), {
            etag: this.#etag,
        });
    }
    async #beat() {
        const { clock } = this.#leasing;
        let renewed = clock.now();
        while (!this.#stop.signal.aborted) {
            try {
                await clock.sleep(HEARTBEAT, this.#stop.signal);
                if (!(await this.#renew()))
                    return this.#lose('its record in the bucket is another one now');
                renewed = clock.now();
            }
            catch (error) {
                if (this.#stop.signal.aborted)
                    return;
                // S3 may be away for a while; when the lease has run out, we no longer know whose it is.
                if ((0,src/* isFailure */.N6)(error, 'permission-denied') || clock.now() - renewed > LEASE) {
                    return this.#lose('it could not be renewed', error);
                }
            }
        }
    }
    async #renew() {
        const { store, environment } = this.#leasing;
        const text = held(this.#leasing, this.number, this.#since);
        const written = await store.write(lockKey(environment), text, { etag: this.#etag });
        if (written === undefined)
            return false;
        this.#etag = written.etag;
        return true;
    }
    #lose(why, cause) {
        const message = `The lock of ${this.#leasing.environment} was lost: ${why}.`;
        this.#lost.abort((0,failures/* fail */.f)('lock-lost', { message, cause }));
    }
}
async function readLock({ store, environment }) {
    const key = lockKey(environment);
    const found = await store.read(key);
    if (found === undefined)
        return { lock: { schema: 1, number: 0 } };
    return { lock: parseRecord(lockSchema, found.text, `${store.name}/${key}`), etag: found.etag };
}
function held({ owner, clock }, number, since) {
    const expires = new Date(clock.now() + LEASE).toISOString();
    return formatRecord({ schema: 1, number, owner, since, expires });
}
function isFree(lock, now) {
    return lock.owner === undefined || lock.expires === undefined || Date.parse(lock.expires) + SKEW < now;
}
function describeHolder(environment, lock, now) {
    const since = lock.since === undefined ? '' : ` for ${(0,src/* formatDuration */.a3)(now - Date.parse(lock.since))}`;
    return `${environment} is locked by deployment ${lock.number} of ${lock.owner?.actor ?? 'somebody'}${since}: ${lock.owner?.run ?? ''}`;
}
function locked(environment, lock, now) {
    return (0,failures/* fail */.f)('environment-locked', {
        message: `${describeHolder(environment, lock, now)}.`,
        evidence: formatRecord(lock),
    });
}

;// CONCATENATED MODULE: ./packages/releases/src/ledger.ts



/** The records of one environment: what it must run, and what was done to it. */
class Ledger {
    #store;
    #environment;
    #etags = new Map();
    constructor(store, environment) {
        this.#store = store;
        this.#environment = environment;
    }
    /** undefined where nothing was ever deployed. */
    async desired() {
        return await this.#read(desiredKey(this.#environment), desiredSchema);
    }
    /** @throws Failure `lock-lost` where somebody has written since it was read */
    async writeDesired(desired) {
        await this.#write(desiredKey(this.#environment), desired);
    }
    async deployment(number) {
        return await this.#read(deploymentKey(this.#environment, number), deploymentSchema);
    }
    /** The first write makes the record; later ones replace what this ledger wrote or read last. */
    async writeDeployment(deployment) {
        await this.#write(deploymentKey(this.#environment, deployment.number), deployment);
    }
    /** The newest deployments, newest first. */
    async history(most) {
        const prefix = deploymentKey(this.#environment, 0).replace(/\d+\.json$/, '');
        const keys = (await this.#store.list(prefix)).slice(-most).reverse();
        const found = await Promise.all(keys.map((key) => this.#read(key, deploymentSchema)));
        return found.filter((deployment) => deployment !== undefined);
    }
    async #read(key, schema) {
        const found = await this.#store.read(key);
        if (found === undefined)
            return undefined;
        this.#etags.set(key, found.etag);
        return parseRecord(schema, found.text, `${this.#store.name}/${key}`);
    }
    async #write(key, record) {
        const etag = this.#etags.get(key);
        const written = await this.#store.write(key, formatRecord(record), etag === undefined ? 'absent' : { etag });
        if (written === undefined) {
            throw (0,failures/* fail */.f)('lock-lost', { message: `${this.#store.name}/${key} was changed by somebody else.` });
        }
        this.#etags.set(key, written.etag);
    }
}

;// CONCATENATED MODULE: ./packages/releases/src/index.ts






/***/ })

};
