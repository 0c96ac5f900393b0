export const id = 150;
export const ids = [
    150
];
export const modules = {
    4644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            f: ()=>fail
        });
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
        let { entries, fail } = (0, _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.sW)({
            'backup-none': {
                category: 'host',
                means: 'The environment has no backup that could be restored.',
                cure: 'Make one now: run the backup workflow. If it never worked, look at its first run, and whether `bucket` and `environment` are those that it is given.'
            },
            'backup-damaged': {
                category: 'host',
                means: 'A record of a backup cannot be read, or objects that it names are not in the bucket.',
                cure: 'Nothing was removed. Is another backup sound? Then nobody loses data now. Look at the versions of the objects below (S3 console, “Show versions”): delete the delete marker of what is missing. A backup that cannot be mended counts for nothing: delete its manifest. If the record is of a newer `schema`, raise the version of the actions.'
            },
            'backup-not-there': {
                category: 'host',
                means: 'The host says that it made a backup, and the bucket has none of that name: do not count on it.',
                cure: 'Compare `bucket` and `environment` of the workflow with /etc/esteira-backup.conf on the host. If they are the same, look at the versions of the object below in S3: somebody removed it.'
            },
            'backup-stale': {
                category: 'host',
                means: 'The newest backup is older than allowed: no newer one came to its end.',
                cure: 'Run the backup workflow now, and read why its last runs failed, or did not start: GitHub stops the schedules of a public repository in which nothing happened for 60 days.'
            },
            'backup-never-verified': {
                category: 'host',
                means: 'There are backups, but no drill has ever restored one: nobody knows whether they are any good.',
                cure: 'Run the drill workflow now. Until it has succeeded once, do not count on these backups.'
            },
            'backup-unproven': {
                category: 'host',
                means: 'The newest backup that a drill restored holds data that is older than allowed.',
                cure: 'Run the drill workflow now, and read why its last runs failed. If a drill fails on the newest backup, the one named below is what can be counted on.'
            },
            'snapshot-refused': {
                category: 'host',
                means: 'RDS makes no snapshot of the instance that `rds-instance` names.',
                cure: 'Compare `rds-instance` with the DB identifier in the console of RDS, region included. Is the quota of manual snapshots used up (100 in a region)? Then run the drill workflow, whose prune-backups removes old ones, or have it raised.'
            },
            'snapshot-failed': {
                category: 'host',
                means: 'RDS did not bring a snapshot to its end. The backup in the bucket, which was made before it, is whole.',
                cure: 'Look at the snapshot and at the events of the instance in the console of RDS, then run the job again.'
            },
            'backup-needed': {
                category: 'conflict',
                means: 'Something that was about to be removed is needed: a backup that stays refers to it, or a drill has just restored it.',
                cure: 'Nothing was removed. Run the job again. If it says so twice, keep the log: the plan is wrong, and that is a bug in Esteira.'
            }
        });
    },
    4150: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ID: ()=>ID,
            $$: ()=>bytesOf,
            ox: ()=>dataAt,
            fJ: ()=>failures.f,
            al: ()=>inOrder,
            dT: ()=>judgeFreshness,
            Kz: ()=>leftoversOf,
            tl: ()=>listedIn,
            e3: ()=>logsPrefix,
            Rn: ()=>manifestKey,
            mn: ()=>openSnapshots,
            SA: ()=>planRetention,
            YW: ()=>readCatalogue,
            DA: ()=>removeLeftovers,
            bi: ()=>requireSound,
            M8: ()=>requireUnneeded,
            RO: ()=>rowsOf,
            Me: ()=>skewOf,
            aN: ()=>snapshotName,
            h: ()=>snapshotsLeftOver,
            e6: ()=>totalOf,
            EX: ()=>verifiedKey,
            X6: ()=>withLocks
        });
        var src = __webpack_require__(1040);
        let ID = /^\d{8}T\d{6}Z-[0-9a-f]{4}$/;
        function backupsPrefix(environment) {
            return `backups/${environment}/`;
        }
        function manifestKey(environment, id) {
            return `${backupsPrefix(environment)}${id}/manifest.json`;
        }
        function verifiedKey(environment, id) {
            return `${verifiedPrefix(environment)}${id}.json`;
        }
        function verifiedPrefix(environment) {
            return `verified/${environment}/`;
        }
        function packsPrefix(environment) {
            return `files/${environment}/`;
        }
        function logsPrefix(environment) {
            return `logs/${environment}/`;
        }
        function backupOf(environment, key) {
            let prefix = backupsPrefix(environment);
            let id = key.startsWith(prefix) ? key.slice(prefix.length).split('/')[0] : void 0;
            return void 0 !== id && ID.test(id) ? id : void 0;
        }
        function snapshotName(environment, backup) {
            return `esteira-${environment}-${backup.toLowerCase()}`;
        }
        var iso = __webpack_require__(4377);
        var schemas = __webpack_require__(2857);
        function totalOf(objects) {
            return objects.reduce((total, { bytes })=>total + bytes, 0);
        }
        let moment = iso.w$();
        let sha256 = schemas.uhr().length(64);
        let objectSchema = schemas.Ikc({
            key: schemas.YjP(),
            bytes: schemas.Whr().nonnegative(),
            parts: schemas.YOg(schemas.YjP().regex(/^\d+ [0-9a-f]{64}$/))
        });
        let tableSchema = schemas.Ikc({
            name: schemas.YjP(),
            rows: schemas.Whr().nonnegative(),
            sha256
        });
        let databaseSchema = schemas.Ikc({
            engine: schemas.k5n([
                'mariadb',
                'mysql',
                'postgres',
                'sqlite'
            ]),
            name: schemas.YjP(),
            server: schemas.YjP(),
            client: schemas.YjP(),
            at: moment,
            bytes: schemas.Whr().positive(),
            longest: schemas.Whr().nonnegative(),
            schema: sha256,
            views: schemas.Whr().nonnegative(),
            routines: schemas.Whr().nonnegative(),
            triggers: schemas.Whr().nonnegative(),
            events: schemas.Whr().nonnegative(),
            log: schemas.YjP(),
            object: objectSchema,
            tables: schemas.YOg(tableSchema)
        });
        let filesSchema = schemas.Ikc({
            at: moment,
            count: schemas.Whr().nonnegative(),
            bytes: schemas.Whr().nonnegative(),
            changing: schemas.Whr().nonnegative(),
            index: objectSchema,
            packs: schemas.YOg(objectSchema)
        });
        let manifestSchema = schemas.Ikc({
            schema: schemas.euz(1),
            id: schemas.YjP().regex(ID),
            environment: schemas.YjP(),
            host: schemas.YjP(),
            release: schemas.YjP(),
            startedAt: moment,
            endedAt: moment,
            database: databaseSchema.optional(),
            files: filesSchema.optional(),
            secrets: schemas.Ikc({
                object: objectSchema
            }).optional()
        });
        let verificationSchema = schemas.Ikc({
            schema: schemas.euz(1),
            id: schemas.YjP().regex(ID),
            at: moment,
            host: schemas.YjP(),
            run: schemas.YjP(),
            tables: schemas.Whr().nonnegative(),
            rows: schemas.Whr().nonnegative(),
            files: schemas.Whr().nonnegative(),
            answer: schemas.YjP(),
            restoreSeconds: schemas.Whr().nonnegative(),
            ageSeconds: schemas.Whr().nonnegative()
        });
        function skewOf({ database, files }) {
            if (void 0 === database || void 0 === files) return;
            return Math.round((Date.parse(files.at) - Date.parse(database.at)) / 1_000);
        }
        function dataAt({ database, files, startedAt }) {
            return Date.parse(database?.at ?? files?.at ?? startedAt);
        }
        function rowsOf({ database }) {
            return (database?.tables ?? []).reduce((total, { rows })=>total + rows, 0);
        }
        function objectsOf({ database, files, secrets }) {
            let objects = [
                database?.object,
                files?.index,
                ...files?.packs ?? [],
                secrets?.object
            ];
            return objects.filter((object)=>void 0 !== object);
        }
        function bytesOf(manifest) {
            return totalOf(objectsOf(manifest));
        }
        class Records {
            damaged = [];
            #store;
            #environment;
            constructor(store, environment){
                this.#store = store;
                this.#environment = environment;
            }
            async manifest(id) {
                let manifest = await this.#read(manifestKey(this.#environment, id), manifestSchema, id);
                if (void 0 === manifest || manifest.environment === this.#environment) return manifest;
                return this.note(manifestKey(this.#environment, id), `it says to be of ${manifest.environment}`);
            }
            async verification(id) {
                return await this.#read(verifiedKey(this.#environment, id), verificationSchema, id);
            }
            note(key, why) {
                this.damaged.push({
                    key,
                    why
                });
            }
            async #read(key, schema, id) {
                let text = (await this.#store.read(key))?.text;
                if (void 0 === text) return;
                try {
                    let { data, error } = schema.safeParse(JSON.parse(text));
                    if (void 0 === data) return this.note(key, firstOf(error));
                    return data.id === id ? data : this.note(key, `it says to be of ${data.id}`);
                } catch (error) {
                    return this.note(key, (0, src.bD)(error));
                }
            }
        }
        let MOST_SHOWN = 3;
        function firstOf(error) {
            let issues = error?.issues.slice(0, MOST_SHOWN) ?? [];
            return issues.map(({ path, message })=>`${path.join('.')}: ${message}`).join('; ');
        }
        async function readCatalogue(store, environment, signal) {
            let { finished, objects, packs, verifications } = await look(store, environment);
            let byBackup = Map.groupBy(objects, ({ key })=>backupOf(environment, key));
            let bytes = new Map([
                ...objects,
                ...packs
            ].map((object)=>[
                    object.key,
                    object.bytes
                ]));
            let proven = new Set(verifications.map(({ key })=>key));
            let records = new Records(store, environment);
            let readBackup = async ({ id, objects })=>{
                let key = manifestKey(environment, id);
                let manifest = finished.has(key) ? await records.manifest(id) : void 0;
                if (void 0 === manifest) return;
                let lost = objectsOf(manifest).find((object)=>bytes.get(object.key) !== object.bytes);
                if (void 0 !== lost) return records.note(key, whatIsLost(lost, bytes.get(lost.key)));
                let wasDrilled = proven.has(verifiedKey(environment, id));
                return {
                    manifest,
                    verification: wasDrilled ? await records.verification(id) : void 0,
                    objects
                };
            };
            let begun = [
                ...byBackup
            ].flatMap(([id, objects])=>void 0 === id ? [] : [
                    {
                        id,
                        objects
                    }
                ]).toReversed();
            let backups = (await (0, src.Mj)(signal, begun, readBackup)).filter((backup)=>void 0 !== backup);
            let { damaged } = records;
            let settled = new Set([
                ...backups.map(({ manifest })=>manifestKey(environment, manifest.id)),
                ...damaged.map(({ key })=>key)
            ]);
            return {
                environment,
                backups,
                unfinished: begun.filter(({ id })=>!settled.has(manifestKey(environment, id))),
                damaged,
                verifications,
                packs,
                foreign: byBackup.get(void 0) ?? []
            };
        }
        async function look(store, environment) {
            let finished = new Set((await store.list(backupsPrefix(environment))).map(({ key })=>key));
            let objects = await store.list(backupsPrefix(environment));
            let packs = await store.list(packsPrefix(environment));
            let verifications = await store.list(verifiedPrefix(environment));
            return {
                finished,
                objects,
                packs,
                verifications
            };
        }
        function whatIsLost({ key, bytes }, there) {
            return void 0 === there ? `${key} is missing` : `${key} has ${there} bytes, where ${bytes} belong`;
        }
        function listedIn({ backups, unfinished, verifications, packs, foreign }) {
            let own = [
                ...backups,
                ...unfinished
            ].flatMap(({ objects })=>objects);
            return [
                ...own,
                ...verifications,
                ...packs,
                ...foreign
            ];
        }
        var failures = __webpack_require__(4644);
        function judgeFreshness(catalogue, allowed, now) {
            let youngestFirst = catalogue.backups.toSorted((one, other)=>dataAt(other.manifest) - dataAt(one.manifest));
            let newest = youngestFirst[0];
            let newestVerified = youngestFirst.find(({ verification })=>void 0 !== verification);
            let complaints = [
                ...complaintsOf(catalogue, newest, newestVerified, allowed, now)
            ];
            let failure = complaints[0] && (0, failures.f)(complaints[0].code, {
                message: complaints.map(({ message })=>message).join(' '),
                evidence: evidenceOf(catalogue, youngestFirst, now).join('\n')
            });
            return {
                newest,
                newestVerified,
                failure
            };
        }
        function* complaintsOf({ damaged, environment }, newest, newestVerified, allowed, now) {
            let tooOld = ({ manifest }, most)=>{
                let age = now - dataAt(manifest);
                return age <= most ? void 0 : `${manifest.id}, whose data is ${(0, src.a3)(age)} old; ${(0, src.a3)(most)} is allowed`;
            };
            if (void 0 === newest) yield {
                code: 'backup-none',
                message: `${environment} has no backup that could be restored.`
            };
            if (damaged.length > 0) yield {
                code: 'backup-damaged',
                message: `${damaged.length} records of ${environment} cannot be trusted.`
            };
            let stale = newest && tooOld(newest, allowed.backup);
            if (void 0 !== stale) yield {
                code: 'backup-stale',
                message: `The newest backup of ${environment} is ${stale}.`
            };
            if (void 0 !== newest && void 0 === newestVerified) yield {
                code: 'backup-never-verified',
                message: `No drill has restored any backup of ${environment}.`
            };
            let unproven = newestVerified && tooOld(newestVerified, allowed.verified);
            if (void 0 !== unproven) yield {
                code: 'backup-unproven',
                message: `The newest verified backup of ${environment} is ${unproven}.`
            };
        }
        let freshness_MOST_SHOWN = 5;
        function evidenceOf({ damaged, unfinished }, youngestFirst, now) {
            let ago = (at)=>(0, src.a3)(now - at);
            return [
                ...damaged.slice(0, freshness_MOST_SHOWN).map(({ key, why })=>`${key}: ${why}`),
                ...unfinished.slice(0, freshness_MOST_SHOWN).map(({ id })=>`${id}: begun, without a manifest so far`),
                ...youngestFirst.slice(0, freshness_MOST_SHOWN).map(({ manifest, verification })=>{
                    let drill = void 0 === verification ? 'not verified' : `verified ${ago(Date.parse(verification.at))} ago`;
                    return `${manifest.id}: data ${ago(dataAt(manifest))} old, ${drill}`;
                })
            ];
        }
        let KINDS = [
            'manifests',
            'verifications',
            'objects',
            'unfinished',
            'packs',
            'logs'
        ];
        function inOrder(leftovers) {
            return KINDS.map((kind)=>leftovers[kind]);
        }
        let UNDER_WAY = 172800000;
        let CLOCKS_DIFFER = 900000;
        function leftoversOf(catalogue, logs, { kept, removed }, now) {
            if (!kept.some(({ verification })=>void 0 !== verification)) return {
                manifests: [],
                verifications: [],
                objects: [],
                unfinished: [],
                packs: [],
                logs: []
            };
            let { environment } = catalogue;
            let manifests = new Set(removed.map(({ manifest })=>manifestKey(environment, manifest.id)));
            let isManifest = ({ key })=>manifests.has(key);
            let own = removed.flatMap(({ objects })=>objects);
            let staying = new Set(kept.map(({ manifest })=>verifiedKey(environment, manifest.id)));
            let needed = new Set(kept.flatMap(({ manifest })=>objectsOf(manifest).map(({ key })=>key)));
            let old = ({ writtenAt })=>writtenAt < now - UNDER_WAY;
            let dumped = kept.flatMap(({ manifest: { database } })=>database ?? []).map(({ at })=>Date.parse(at));
            let oldest = 0 === dumped.length ? -1 / 0 : Math.min(...dumped);
            return {
                manifests: own.filter(isManifest),
                verifications: catalogue.verifications.filter((each)=>!staying.has(each.key)),
                objects: own.filter((each)=>!isManifest(each)),
                unfinished: catalogue.unfinished.flatMap(({ objects })=>objects.every(old) ? objects : []),
                packs: catalogue.packs.filter((each)=>!needed.has(each.key) && old(each)),
                logs: logs.filter(({ writtenAt })=>writtenAt < oldest - CLOCKS_DIFFER)
            };
        }
        async function openSnapshots(instance, signal) {
            if (void 0 === instance) return;
            let { RdsSnapshots } = await Promise.all([
                __webpack_require__.e(195),
                __webpack_require__.e(202),
                __webpack_require__.e(640)
            ]).then(__webpack_require__.bind(__webpack_require__, 1640));
            return new RdsSnapshots(instance, signal);
        }
        function requireSound(catalogue) {
            let { damaged, environment } = catalogue;
            if (0 === damaged.length) return catalogue;
            throw (0, failures.f)('backup-damaged', {
                message: `${damaged.length} records of ${environment} cannot be trusted, so nothing is removed.`,
                evidence: damaged.map(({ key, why })=>`${key}: ${why}`).join('\n')
            });
        }
        async function withLocks({ backups, environment }, store, signal) {
            return await (0, src.Mj)(signal, backups, async (backup)=>({
                    ...backup,
                    lockedUntil: await store.lockedUntil(manifestKey(environment, backup.manifest.id))
                }));
        }
        async function removeLeftovers(leftovers, store, signal) {
            for (let objects of inOrder(leftovers))await (0, src.Mj)(signal, objects, async ({ key })=>await store.remove(key));
        }
        async function requireUnneeded(environment, leftovers, { kept, removed }, store) {
            let proven = new Set((await store.list(verifiedPrefix(environment))).map(({ key })=>key));
            let needed = kept.flatMap(({ manifest })=>[
                    manifestKey(environment, manifest.id),
                    verifiedKey(environment, manifest.id),
                    ...objectsOf(manifest).map(({ key })=>key)
                ]);
            let goes = new Set(inOrder(leftovers).flat().map(({ key })=>key));
            let since = removed.map(({ manifest })=>verifiedKey(environment, manifest.id)).filter((key)=>proven.has(key) && !goes.has(key));
            let evidence = [
                ...needed.filter((key)=>goes.has(key)),
                ...since
            ];
            if (0 === evidence.length) return;
            throw (0, failures.f)('backup-needed', {
                message: `${evidence.length} of the objects that would go are needed.`,
                evidence: evidence.join('\n')
            });
        }
        function planRetention(backups, policy, now) {
            let newestFirst = backups.toSorted((one, other)=>one.manifest.id < other.manifest.id ? 1 : -1);
            let verified = newestFirst.filter(({ verification })=>void 0 !== verification);
            let ofPeriods = (name, count, periodOf)=>{
                let nameOf = ({ manifest })=>periodOf(manifest.startedAt);
                let newest = newestOfEach(newestFirst, nameOf).slice(0, count);
                return because(newest, (each)=>`newest of the ${name} ${nameOf(each)}`);
            };
            let rules = [
                because(0 === verified.length ? newestFirst : [], ()=>'no drill has restored any backup yet'),
                because(newestFirst.slice(0, 1), ()=>'the newest'),
                because(verified.slice(0, Math.max(policy.verified, 1)), ()=>'one of the newest verified'),
                ofPeriods('hour', policy.hourly, (at)=>`${at.slice(0, 10)} ${at.slice(11, 13)}h`),
                ofPeriods('day', policy.daily, (at)=>at.slice(0, 10)),
                ofPeriods('week', policy.weekly, weekOf),
                ofPeriods('month', policy.monthly, (at)=>at.slice(0, 7)),
                because(basesOf(newestFirst, now), ({ manifest })=>`${manifest.host} builds on it`),
                because(newestFirst.filter(({ lockedUntil = 0 })=>lockedUntil > now), lockOf)
            ];
            let judged = newestFirst.map((each)=>({
                    ...each,
                    why: rules.flatMap((rule)=>rule.get(each) ?? [])
                }));
            return {
                kept: judged.filter(({ why })=>why.length > 0),
                removed: judged.filter(({ why })=>0 === why.length)
            };
        }
        function because(those, why) {
            return new Map(those.map((each)=>[
                    each,
                    why(each)
                ]));
        }
        function newestOfEach(newestFirst, nameOf) {
            return [
                ...Map.groupBy(newestFirst, nameOf).values()
            ].flatMap(([newest])=>newest ?? []);
        }
        let SILENT = 2592000000;
        function basesOf(newestFirst, now) {
            let recent = newestFirst.filter(({ manifest })=>void 0 !== manifest.files && Date.parse(manifest.endedAt) > now - SILENT);
            return newestOfEach(recent, ({ manifest })=>manifest.host);
        }
        function lockOf({ lockedUntil = 0 }) {
            if (1 / 0 === lockedUntil) return 'under a legal hold';
            return `locked until ${new Date(lockedUntil).toISOString().slice(0, 10)}`;
        }
        function weekOf(at) {
            let thursday = new Date(at);
            thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
            let dayOfYear = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000);
            return `${thursday.getUTCFullYear()}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
        }
        function snapshotsLeftOver(snapshots, environment, { removed }) {
            let go = new Set(removed.map(({ manifest })=>snapshotName(environment, manifest.id)));
            return snapshots.filter(({ name })=>go.has(name));
        }
    },
    4377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
    }
};
