export const id = 196;
export const ids = [
    196
];
export const modules = {
    815: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>purge_cloudflare_src
        });
        var src = __webpack_require__(3761);
        var kit_src = __webpack_require__(1040);
        class Rejected extends Error {
            name = 'Rejected';
            reason;
            retryAfter;
            constructor(reason, message, retryAfter){
                super(message);
                this.reason = reason;
                this.retryAfter = retryAfter;
            }
        }
        let { entries, fail } = (0, kit_src.sW)({
            'edge-selectors-invalid': {
                category: 'usage',
                means: 'What to purge is malformed, or contradicts itself.',
                cure: 'Correct every line listed; a URL that is in no input comes from `purge` in esteira.yml. `everything` stands alone.'
            },
            'edge-token-scope': {
                category: 'permission',
                means: 'Cloudflare does not accept the token, or the token may not do this to the zone.',
                cure: 'Give the API token the permission Zone → Cache Purge → Purge for the zone; see My Profile → API Tokens.'
            },
            'edge-zone-unknown': {
                category: 'usage',
                means: 'Cloudflare knows no such zone, or shows the token none of that name.',
                cure: 'Give `zone` the 32 characters of the zone id: they are on the overview page of the domain.'
            },
            'edge-refused': {
                category: 'usage',
                means: 'Cloudflare refuses to purge something that was asked for.',
                cure: "Read Cloudflare's own words below; a URL, a prefix or a host must belong to the zone."
            },
            'edge-throttled': {
                category: 'platform',
                means: "Cloudflare's rate limit leaves no room for the rest of the purge before the deadline.",
                cure: 'Raise `timeout`, or ask for less: prefixes or tags in place of many URLs. On a paid account, set `plan`.'
            },
            'edge-unavailable': {
                category: 'platform',
                means: "Cloudflare's API did not answer, or answered with an outage, until the deadline.",
                cure: 'Look at cloudflarestatus.com; if Cloudflare was only slow, raise `timeout`. Then run the job again: purging twice does no harm.'
            }
        });
        var external_node_url_ = __webpack_require__(3136);
        let KINDS = [
            'files',
            'tags',
            'prefixes',
            'hosts'
        ];
        let MOST_SEPARATORS = 31;
        let LONGEST_TAG = 1024;
        let HOST = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
        function readSelectors(kind, texts) {
            return readEach(texts, readSelector[kind]);
        }
        function readSites(texts) {
            return readEach(texts, (text)=>{
                let url = absoluteUrl(text);
                if (/[?#]/.test(text)) throw new kit_src.sG('has a query or a fragment: end with the path');
                return url.href.replace(/\/+$/, '');
            });
        }
        function readEach(texts, read) {
            let values = new Set();
            let problems = [];
            for (let text of texts)try {
                values.add(read(text));
            } catch (error) {
                if (!(error instanceof kit_src.sG)) throw error;
                problems.push(`\`${text}\` ${error.message}`);
            }
            if (problems.length > 0) throw new kit_src.sG('has entries that Cloudflare would not take', problems);
            return [
                ...values
            ];
        }
        let readSelector = {
            files: (text)=>{
                let url = absoluteUrl(text);
                if (text.includes('#')) throw new kit_src.sG('has a fragment, which never reaches the edge');
                if (url.pathname.includes('*')) throw new kit_src.sG('has a wildcard, which Cloudflare takes literally: use `prefixes`');
                return url.href;
            },
            tags: (text)=>{
                if (!/^[!-~]+$/.test(text)) throw new kit_src.sG('is not printable ASCII without spaces');
                if (text.length > LONGEST_TAG) throw new kit_src.sG(`is longer than ${LONGEST_TAG} characters`);
                return text;
            },
            prefixes: (text)=>{
                if (/^[a-z]+:\/\//i.test(text)) throw new kit_src.sG('has a scheme: begin with the host');
                if (/[?#]/.test(text)) throw new kit_src.sG('has a query or a fragment: end with the path');
                if (text.includes('*')) throw new kit_src.sG('has a wildcard, which a prefix does not need');
                if (text.split('/').length - 1 > MOST_SEPARATORS) throw new kit_src.sG(`has more than ${MOST_SEPARATORS} slashes`);
                let [host = '', ...path] = text.split('/');
                let base = readSelector.hosts(host);
                return 0 === path.length ? base : base + absoluteUrl(`https://${base}/${path.join('/')}`).pathname;
            },
            hosts: (text)=>{
                let host = text.includes('/') ? '' : (0, external_node_url_.domainToASCII)(text);
                if (!HOST.test(host)) throw new kit_src.sG('is not a host name, such as www.example.com');
                return host;
            }
        };
        function absoluteUrl(text) {
            if (!/^https?:\/\/[^/]/i.test(text) || /[\p{Cc}\\]/u.test(text) || !URL.canParse(text)) throw new kit_src.sG('is not an absolute URL, such as https://www.example.com/about');
            let url = new URL(text);
            if ('' !== url.username || '' !== url.password) throw new kit_src.sG('holds a user name or a password');
            return url;
        }
        let BATCH = {
            files: 30,
            tags: 100,
            prefixes: 100,
            hosts: 100
        };
        function planPurge(wish) {
            let problems = [];
            let read = (kind)=>{
                try {
                    return readSelectors(kind, wish[kind] ?? []);
                } catch (error) {
                    if (!(error instanceof kit_src.sG)) throw error;
                    problems.push(...error.problems.map((problem)=>`${kind}: ${problem}`));
                    return [];
                }
            };
            let requests = KINDS.flatMap((kind)=>batches(read(kind), BATCH[kind]).map((values)=>({
                        kind,
                        values
                    })));
            if (wish.everything && (requests.length > 0 || problems.length > 0)) problems.push('everything: stands alone, but other selectors were given with it');
            if (problems.length > 0) {
                let wrong = 1 === problems.length ? 'A selector is wrong' : `${problems.length} selectors are wrong`;
                throw fail('edge-selectors-invalid', {
                    message: `${wrong}: nothing was purged.`,
                    evidence: problems.join('\n')
                });
            }
            return wish.everything ? [
                {
                    kind: 'everything'
                }
            ] : requests;
        }
        function selectorsIn(request) {
            return 'everything' === request.kind ? 1 : request.values.length;
        }
        function batches(values, size) {
            return Array.from({
                length: Math.ceil(values.length / size)
            }, (_, index)=>values.slice(index * size, (index + 1) * size));
        }
        let PLANS = [
            'free',
            'pro',
            'business',
            'enterprise'
        ];
        let LIMITS = {
            free: {
                requests: {
                    bucket: 25,
                    perSecond: 5 / 60
                },
                urls: {
                    bucket: 800,
                    perSecond: 800
                }
            },
            pro: {
                requests: {
                    bucket: 25,
                    perSecond: 5
                },
                urls: {
                    bucket: 1500,
                    perSecond: 1500
                }
            },
            business: {
                requests: {
                    bucket: 50,
                    perSecond: 10
                },
                urls: {
                    bucket: 1500,
                    perSecond: 1500
                }
            },
            enterprise: {
                requests: {
                    bucket: 500,
                    perSecond: 50
                },
                urls: {
                    bucket: 3000,
                    perSecond: 3000
                }
            }
        };
        let API_CALLS = {
            bucket: 600,
            perSecond: 2
        };
        class Pace {
            #requests;
            #urls;
            #calls;
            constructor(plan, clock){
                this.#requests = new Bucket(LIMITS[plan].requests, clock);
                this.#urls = new Bucket(LIMITS[plan].urls, clock);
                this.#calls = new Bucket(API_CALLS, clock);
            }
            delay(request) {
                return Math.max(...this.#costs(request).map(([bucket, cost])=>bucket.delay(cost)));
            }
            spend(request) {
                for (let [bucket, cost] of this.#costs(request))bucket.spend(cost);
            }
            #costs(request) {
                let own = 'files' === request.kind ? [
                    this.#urls,
                    selectorsIn(request)
                ] : [
                    this.#requests,
                    1
                ];
                return [
                    own,
                    [
                        this.#calls,
                        1
                    ]
                ];
            }
        }
        class Bucket {
            #rate;
            #clock;
            #tokens;
            #counted;
            constructor(rate, clock){
                this.#rate = rate;
                this.#clock = clock;
                this.#tokens = rate.bucket;
                this.#counted = clock.now();
            }
            delay(cost) {
                this.#refill();
                return Math.max(0, Math.ceil((cost - this.#tokens) / this.#rate.perSecond * 1_000));
            }
            spend(cost) {
                this.#refill();
                this.#tokens -= cost;
            }
            #refill() {
                let now = this.#clock.now();
                let refilled = this.#tokens + (now - this.#counted) / 1_000 * this.#rate.perSecond;
                this.#tokens = Math.min(this.#rate.bucket, refilled);
                this.#counted = now;
            }
        }
        let MOST_ATTEMPTS = 20;
        let FIRST_BACKOFF = 500;
        let SLOWEST_BACKOFF = 15_000;
        async function carryOut(requests, cache, terms) {
            let purged = [];
            let left = [
                ...requests
            ];
            let course = new Course(cache, terms);
            try {
                for(let next = left[0]; void 0 !== next; next = left[0]){
                    let objection = await course.send(next);
                    if (void 0 === objection) {
                        purged.push(next);
                        left.shift();
                    } else left.splice(0, 1, ...halves(next, objection));
                }
                return {
                    purged,
                    left,
                    failure: void 0
                };
            } catch (failure) {
                return {
                    purged,
                    left,
                    failure
                };
            }
        }
        class Course {
            #cache;
            #terms;
            #pace;
            #until;
            constructor(cache, terms){
                this.#cache = cache;
                this.#terms = terms;
                this.#pace = new Pace(terms.plan, terms.clock);
                this.#until = terms.clock.now() + terms.within;
            }
            async send(request) {
                let { clock, log, signal } = this.#terms;
                let last;
                for(let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1){
                    await this.#wait(this.#pace.delay(request), last, 'for the rate limit of the plan');
                    this.#pace.spend(request);
                    try {
                        await this.#cache.purge(request, {
                            signal,
                            within: this.#until - clock.now()
                        });
                        log.info(`Accepted: ${describe(request)}`);
                        return;
                    } catch (error) {
                        signal.throwIfAborted();
                        if (!(error instanceof Rejected)) throw error;
                        if ('selectors' === error.reason) return error;
                        last = error;
                    }
                    await this.#wait(this.#backoff(attempt, last), last, `after: ${last.message}`);
                }
                throw giveUp(`${MOST_ATTEMPTS} attempts at one request failed`, last);
            }
            #backoff(attempt, rejected) {
                let random = this.#terms.random ?? Math.random;
                return (rejected.retryAfter ?? 0) + random() * Math.min(SLOWEST_BACKOFF, FIRST_BACKOFF * 2 ** attempt);
            }
            async #wait(milliseconds, last, why) {
                let { clock, log, signal } = this.#terms;
                signal.throwIfAborted();
                let left = this.#until - clock.now();
                if (milliseconds >= left) {
                    let [wait, rest, all] = [
                        milliseconds,
                        Math.max(0, left),
                        this.#terms.within
                    ].map(kit_src.a3);
                    let paced = void 0 === last && milliseconds > 0;
                    throw giveUp(`the next attempt could begin in ${wait}, but of ${all} only ${rest} are left`, last, paced);
                }
                if (0 === milliseconds) return;
                if (milliseconds >= 1_000) log.info(`Waiting ${(0, kit_src.a3)(milliseconds)} ${why}.`);
                await clock.sleep(milliseconds, signal);
            }
        }
        function giveUp(why, last, paced = false) {
            return paced || last?.reason === 'throttled' ? fail('edge-throttled', {
                message: `Cloudflare's rate limit leaves no room for the rest: ${why}.`,
                cause: last
            }) : fail('edge-unavailable', {
                message: `Cloudflare did not accept everything: ${why}.`,
                cause: last
            });
        }
        function halves(request, objection) {
            if ('everything' === request.kind || 1 === request.values.length) {
                let what = 'everything' === request.kind ? 'everything' : `${request.values[0]}`;
                throw fail('edge-refused', {
                    message: `Cloudflare refuses to purge ${what}.`,
                    evidence: objection.message
                });
            }
            let { kind, values } = request;
            let middle = Math.ceil(values.length / 2);
            return [
                {
                    kind,
                    values: values.slice(0, middle)
                },
                {
                    kind,
                    values: values.slice(middle)
                }
            ];
        }
        function describe(request) {
            return 'everything' === request.kind ? 'everything' : `${request.kind} × ${selectorsIn(request)}`;
        }
        var external_node_path_ = __webpack_require__(6760);
        let MOST_HOPS = 4;
        function servedFiles({ files, facts }) {
            let served = new Map();
            let place = (folder, at, hops)=>{
                for (let file of files){
                    let inside = pathInside(folder, file.path);
                    if (void 0 === inside) continue;
                    let path = external_node_path_.posix.join(at, inside);
                    served.set(path, 'link' in file ? `→ ${file.link}` : file.sha256);
                    if (!('link' in file) || hops === MOST_HOPS) continue;
                    let target = external_node_path_.posix.join(external_node_path_.posix.dirname(file.path), file.link).replace(/\/$/, '');
                    if (void 0 === pathInside(target, file.path)) place(target, path, hops + 1);
                }
            };
            place(facts.public, '', 0);
            return served;
        }
        function pathInside(folder, path) {
            if ('.' === folder) return path;
            if (path === folder) return '';
            return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
        }
        function changedSet(base, release, sites) {
            let { changed, added, removed } = compare(contentOf(base.files), contentOf(release.files));
            let touched = [
                ...changed,
                ...added,
                ...removed
            ];
            let files = staleFiles(base, release).flatMap(addressesOf);
            let routes = Object.entries(release.facts.purge).flatMap(([glob, paths])=>touched.some((0, kit_src.gV)([
                    glob
                ])) ? paths : []);
            let urls = sites.flatMap((site)=>[
                    ...files.map((path)=>`${site}/${encodePath(path)}`),
                    ...routes.map((route)=>site + route)
                ]);
            return {
                urls: [
                    ...new Set(urls)
                ],
                changed: changed.length,
                added: added.length,
                removed: removed.length
            };
        }
        let NAMED_BY_CONTENT = /(^|\/)build\/assets\/(.+\/)?[^/]+-[\w-]{8}\.[^/]+$/;
        function staleFiles(base, release) {
            let { changed, removed } = compare(servedFiles(base), servedFiles(release));
            return [
                ...changed,
                ...removed.filter((path)=>!NAMED_BY_CONTENT.test(path))
            ];
        }
        function addressesOf(path) {
            return 'index.html' === external_node_path_.posix.basename(path) ? [
                path,
                path.slice(0, -10)
            ] : [
                path
            ];
        }
        function encodePath(path) {
            let escaped = path.replace(/[%\\?#*\p{Cc}]/gu, encodeCharacter);
            return new URL(`https://site/${escaped}`).pathname.slice(1);
        }
        function encodeCharacter(character) {
            return [
                ...Buffer.from(character)
            ].map((byte)=>`%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
        }
        function contentOf(files) {
            return new Map(files.map((file)=>[
                    file.path,
                    'link' in file ? `→ ${file.link}` : file.sha256
                ]));
        }
        function compare(before, after) {
            let kept = [
                ...before.keys()
            ].filter((path)=>after.has(path));
            return {
                changed: kept.filter((path)=>before.get(path) !== after.get(path)),
                added: [
                    ...after.keys()
                ].filter((path)=>!before.has(path)),
                removed: [
                    ...before.keys()
                ].filter((path)=>!after.has(path))
            };
        }
        let DENIED = [
            10000,
            9109,
            9106,
            9103,
            6003,
            6111
        ];
        let NO_ROUTE = [
            7003,
            7000
        ];
        let QUOTE_LENGTH = 300;
        function resultOf(answer, question) {
            let { status, headers } = answer;
            let envelope = parse(answer.body);
            if (status >= 200 && status < 300 && envelope?.success === true) return envelope.result;
            let complaints = Array.isArray(envelope?.errors) ? envelope.errors : [];
            let codes = complaints.map(({ code })=>Number(code));
            let words = quote(complaints, answer);
            let has = (known)=>codes.some((code)=>known.includes(code));
            if (429 === status) throw new Rejected('throttled', words, retryAfter(headers));
            if (408 === status || status >= 500) throw new Rejected('unavailable', words, retryAfter(headers));
            if (401 === status || 403 === status || has(DENIED)) throw denied(question, words);
            if (404 === status || has(NO_ROUTE)) throw fail('edge-zone-unknown', {
                message: `Cloudflare knows no zone ${question.zone}.`,
                evidence: words
            });
            if (status >= 400 || codes.some((code)=>code >= 1000 && code < 2000)) throw new Rejected('selectors', words);
            throw new Rejected('unavailable', words, retryAfter(headers));
        }
        function denied({ zone, permission }, words) {
            return fail('edge-token-scope', {
                message: `Cloudflare does not let the token do this: it needs ${permission} for the zone ${zone}.`,
                hint: `Under My Profile → API Tokens, check that the token is active and add the permission ${permission} for this zone.`,
                evidence: words
            });
        }
        function parse(body) {
            try {
                let parsed = JSON.parse(body);
                return 'object' == typeof parsed && null !== parsed ? parsed : void 0;
            } catch  {
                return;
            }
        }
        function quote(complaints, { status, body }) {
            let listed = complaints.map(({ code, message })=>`${code}: ${message}`).join('; ');
            let words = (listed || body).replace(/\s+/g, ' ').trim();
            let short = words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;
            return `HTTP ${status}${'' === short ? '' : `, ${short}`}`;
        }
        function retryAfter(headers) {
            let value = headers.get('retry-after');
            if (null === value) return;
            let wait = /^\d+$/.test(value) ? 1_000 * Number(value) : Date.parse(value) - Date.parse(headers.get('date') ?? '');
            return Number.isFinite(wait) ? Math.max(0, wait) : void 0;
        }
        let ZONE_ID = /^[0-9a-f]{32}$/;
        let PATIENCE = 15_000;
        function cloudflareCache(target) {
            let { token, mode } = target;
            let zone = target.zone.toLowerCase();
            let zoneId = ZONE_ID.test(zone) ? zone : void 0;
            let ask = async (permission, attempt, call)=>{
                let { openCloudflareApi } = await Promise.all([
                    __webpack_require__.e(700),
                    __webpack_require__.e(469)
                ]).then(__webpack_require__.bind(__webpack_require__, 4469));
                let timeout = Math.ceil(Math.min(target.patience ?? PATIENCE, attempt.within));
                let signal = AbortSignal.any([
                    attempt.signal,
                    AbortSignal.timeout(timeout)
                ]);
                let answer = await call(openCloudflareApi(token), {
                    signal,
                    timeout
                }).catch((error)=>{
                    attempt.signal.throwIfAborted();
                    let reason = signal.aborted ? `no answer within ${timeout} ms` : deepestMessage(error);
                    throw new Rejected('unavailable', redact(reason, token));
                });
                return resultOf({
                    ...answer,
                    body: redact(answer.body, token)
                }, {
                    zone,
                    permission
                });
            };
            let findZone = async (attempt)=>{
                let found = await ask('Zone → Zone → Read', attempt, (api, options)=>api.zonesNamed(zone, options));
                return zoneIdIn(found, zone);
            };
            return {
                async purge (request, attempt) {
                    let id = zoneId ?? await findZone(attempt);
                    zoneId = id;
                    await ask('Zone → Cache Purge → Purge', attempt, (api, options)=>api.purge(id, mode, bodyOf(request), options));
                }
            };
        }
        function bodyOf(request) {
            return 'everything' === request.kind ? {
                purge_everything: true
            } : {
                [request.kind]: [
                    ...request.values
                ]
            };
        }
        function zoneIdIn(result, name) {
            let zones = Array.isArray(result) ? result : [];
            let ids = zones.filter((zone)=>zone.name === name).map((zone)=>String(zone.id));
            let [id] = ids;
            if (void 0 !== id && 1 === ids.length && ZONE_ID.test(id)) return id;
            throw fail('edge-zone-unknown', {
                message: ids.length > 1 ? `${ids.length} zones are called ${name}.` : `The token is shown no zone called ${name}.`,
                hint: 'Give `zone` the zone id, from the overview page of the domain. A name must be that of the zone itself (example.com, not www.example.com), and the token then needs Zone → Zone → Read for it.'
            });
        }
        function deepestMessage(error) {
            let deepest = error;
            for(let depth = 0; depth < 5 && deepest instanceof Error && void 0 !== deepest.cause; depth += 1)deepest = deepest.cause;
            return (0, kit_src.bD)(deepest);
        }
        function redact(text, token) {
            return text.replaceAll(token, '***');
        }
        var releases_src = __webpack_require__(164);
        let list = (parse)=>kit_src.hF.kind('list', (text)=>parse((0, kit_src.ry)(text)));
        let urls = kit_src.hF.kind('list', (text)=>readSelectors('files', text.split(/\n|,(?=\s*https?:\/\/)/).flatMap((line)=>line.trim() || [])));
        let zone = kit_src.hF.matching('zone', /^([0-9a-f]{32}|([a-z0-9-]+\.)+[a-z0-9-]+)$/i, 'a zone id of 32 hexadecimal digits, nor the name of a zone');
        let token = kit_src.hF.matching('token', /^[A-Za-z0-9._~+/-]+=*$/, 'a bearer token: letters, digits and ._~+/-=');
        let releases = kit_src.hF.kind('releases', (text)=>{
            let [base, release, ...more] = text.split('..');
            let isReleaseId = (id)=>'' === id || id && kit_src.sh.RELEASE_PATTERN.test(id);
            if (void 0 === base || void 0 === release || more.length > 0 || ![
                base,
                release
            ].every(isReleaseId)) throw new kit_src.sG('is not `<base>..<release>`, both release ids or empty');
            return {
                base,
                release
            };
        });
        let inputs = {
            zone: zone({
                description: 'Zone to purge: its id, or its name, which is then looked up and needs Zone → Zone → Read as well.',
                example: 'example.com',
                required: true
            }),
            token: token({
                description: 'Cloudflare API token with Zone → Cache Purge → Purge for the zone.',
                example: '${{ secrets.CLOUDFLARE_API_TOKEN }}',
                required: true,
                secret: true
            }),
            changed: releases({
                description: 'Purge what changed between two releases, as `<base>..<release>`. An empty base is a first deployment: nothing is cached yet.',
                example: '${{ steps.deploy.outputs.base }}..${{ steps.deploy.outputs.release }}'
            }),
            role: kit_src.sh.role,
            bucket: kit_src.sh.bucketName({
                description: 'S3 bucket that holds the manifests of the two releases. Needed with `changed`.',
                example: 'clinic-releases'
            }),
            sites: list(readSites)({
                description: 'Base URLs under which the application is visited. Needed with `changed`.',
                example: 'https://clinic.example.com'
            }),
            files: urls({
                description: 'URLs to purge, one a line.',
                example: 'https://clinic.example.com/about'
            }),
            tags: list((texts)=>readSelectors('tags', texts))({
                description: 'Cache tags to purge.',
                example: 'prices'
            }),
            prefixes: list((texts)=>readSelectors('prefixes', texts))({
                description: 'Hosts with the beginning of a path, to purge with all that lies beneath; no scheme.',
                example: 'clinic.example.com/blog'
            }),
            hosts: list((texts)=>readSelectors('hosts', texts))({
                description: 'Host names to purge whole.',
                example: 'static.example.com'
            }),
            everything: kit_src.hF.flag({
                description: 'Purge the whole zone. Stands alone: with any other selector it is refused.',
                example: 'true',
                default: 'false'
            }),
            mode: kit_src.hF.choice('purge', 'invalidate')({
                description: '`purge` deletes; `invalidate` keeps the content and has it confirmed by the origin, which costs less but may serve it stale where the origin allows that.',
                example: 'invalidate',
                default: 'purge'
            }),
            plan: kit_src.hF.choice(...PLANS)({
                description: "The account's plan at Cloudflare: sets the pace of the requests.",
                example: 'pro',
                default: 'free'
            }),
            timeout: kit_src.sh.deadline('2m', 'Give up when Cloudflare has not accepted everything by then.'),
            'dry-run': kit_src.hF.flag({
                description: 'Say what would be purged; send nothing to Cloudflare.',
                example: 'true',
                default: 'false'
            })
        };
        let outputs = {
            purged: 'How many selectors Cloudflare accepted; everything counts as one.',
            requests: 'In how many requests.',
            plan: 'What was to be purged, as JSON: `{"requests":[{"kind","values"}…],"omitted"}`. Requests beyond 64 KB are only counted, under `omitted`.'
        };
        let PLAN_LIMIT = 64_000;
        let MOST_LINES = 1_000;
        function report({ plan, outcome }, inputs, runtime) {
            let purged = outcome?.purged ?? [];
            let left = outcome?.left ?? [];
            runtime.output('purged', String(total(purged)));
            runtime.output('requests', String(purged.length));
            runtime.output('plan', planJson(plan));
            let heading = headingOf(inputs);
            let words = WORDS[inputs.mode];
            if (0 === plan.length) runtime.summary.add(`${heading}: nothing to do`);
            else if (inputs.dryRun) {
                runtime.log.info(`${words.would}: ${total(plan)}. Dry run: nothing was sent.`);
                runtime.summary.add(`${heading} (dry run: nothing was sent)`, ...section(words.would, plan));
            } else {
                let all = total(purged) + total(left);
                runtime.log.info(`${words.did}: ${total(purged)} of ${all}`);
                runtime.summary.add(heading, ...section(words.did, purged));
                if (0 === left.length) return;
                runtime.log.warning(`${words.not}: ${total(left)} of ${all}`);
                runtime.summary.add(...section(words.not, left));
            }
        }
        let WORDS = {
            purge: {
                did: 'Purged',
                would: 'Would be purged',
                not: 'Not purged'
            },
            invalidate: {
                did: 'Invalidated',
                would: 'Would be invalidated',
                not: 'Not invalidated'
            }
        };
        function headingOf({ zone, mode }) {
            return `### 🧹 ${'purge' === mode ? 'Purge' : 'Invalidation'} of ${kit_src.wD.code(zone)}`;
        }
        function section(title, requests) {
            let rows = [
                ...KINDS,
                'everything'
            ].flatMap((kind)=>{
                let own = requests.filter((request)=>request.kind === kind);
                return 0 === own.length ? [] : [
                    [
                        kind,
                        String(total(own)),
                        String(own.length)
                    ]
                ];
            });
            if (0 === rows.length) return [
                `**${title}**: nothing`
            ];
            let lines = requests.flatMap(namesIn);
            let shown = lines.slice(0, MOST_LINES);
            if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more`);
            return [
                kit_src.wD.table([
                    title,
                    'Selectors',
                    'Requests'
                ], rows),
                0 === lines.length ? '' : kit_src.wD.details(`${title}: the list`, kit_src.wD.fence(shown.join('\n')))
            ];
        }
        function namesIn(request) {
            return 'everything' === request.kind ? [] : request.values.map((value)=>`${request.kind}: ${value}`);
        }
        function total(requests) {
            return requests.reduce((sum, request)=>sum + selectorsIn(request), 0);
        }
        function planJson(plan) {
            let size = 0;
            let requests = plan.filter((request)=>{
                size += JSON.stringify(request).length + 1;
                return size <= PLAN_LIMIT;
            });
            return JSON.stringify({
                requests,
                omitted: plan.length - requests.length
            });
        }
        async function run(inputs, ports) {
            refuseContradictions(inputs);
            let { files = [], tags, prefixes, hosts, everything } = inputs;
            let changed = await whatChanged(inputs, ports);
            let plan = planPurge({
                files: [
                    ...changed,
                    ...files
                ],
                tags,
                prefixes,
                hosts,
                everything
            });
            if (0 === plan.length) ports.log.info('Nothing to purge.');
            if (0 === plan.length || inputs.dryRun) return {
                plan,
                outcome: void 0
            };
            let { clock, log, signal } = ports;
            let terms = {
                plan: inputs.plan,
                within: inputs.timeout,
                clock,
                log,
                signal
            };
            let outcome = await log.group('Purge', ()=>carryOut(plan, ports.edge, terms));
            return {
                plan,
                outcome
            };
        }
        function refuseContradictions(inputs) {
            let problems = [];
            let given = [
                'changed',
                ...KINDS
            ].filter((name)=>void 0 !== inputs[name]);
            if (inputs.everything && given.length > 0) problems.push(`everything: stands alone, but ${given.join(', ')} was given too`);
            if (void 0 !== inputs.changed) {
                if (void 0 === inputs.bucket) problems.push('bucket: is needed with `changed`');
                if (!inputs.sites?.length) problems.push('sites: is needed with `changed`');
            }
            if (problems.length > 0) throw fail('edge-selectors-invalid', {
                message: 'The inputs do not fit together: nothing was purged.',
                evidence: problems.join('\n')
            });
        }
        async function whatChanged(inputs, ports) {
            if (void 0 === inputs.changed) return [];
            let { base, release } = inputs.changed;
            if ('' === release) {
                ports.log.warning('`changed` names no release, so nothing was derived: check the id of the step before.');
                return [];
            }
            if ('' === base || base === release) {
                let why = '' === base ? 'is the first deployment: nothing of it is cached yet' : 'was live before';
                ports.log.info(`${release} ${why}.`);
                return [];
            }
            let before = await ports.manifestOf(base);
            let set = changedSet(before, await ports.manifestOf(release), inputs.sites ?? []);
            ports.log.info(describeChange(set, base, release));
            return set.urls;
        }
        function describeChange(set, base, release) {
            let files = `files ${set.changed} changed, ${set.added} new, ${set.removed} gone`;
            return `From ${base} to ${release}: ${files}; URLs to purge: ${set.urls.length}`;
        }
        let purge_cloudflare_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { clock, log, signal } = runtime;
                let result = await run(values, {
                    async manifestOf (release) {
                        let { S3Store } = await Promise.all([
                            __webpack_require__.e(195),
                            __webpack_require__.e(711),
                            __webpack_require__.e(878)
                        ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                        return await new releases_src.ar(new S3Store(values.bucket ?? '', signal), src.dt).ofRelease(release);
                    },
                    edge: cloudflareCache(values),
                    clock,
                    log,
                    signal
                });
                report(result, values, runtime);
                if (result.outcome?.failure !== void 0) throw result.outcome.failure;
            }
        });
    }
};
