export const id = 38;
export const ids = [
    38
];
export const modules = {
    6038: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            vX: ()=>RuleAlarms,
            X1: ()=>evidenceOf,
            Vb: ()=>nameOf,
            FQ: ()=>nodeHttpProbe,
            Bg: ()=>parseAuthorities,
            f4: ()=>parseProbes,
            NR: ()=>parseRules,
            yw: ()=>requirePassed,
            wB: ()=>watch
        });
        var external_node_crypto_ = __webpack_require__(7598);
        var src = __webpack_require__(1040);
        function parseAuthorities(text) {
            if (text.includes('PRIVATE KEY')) throw new src.sG('holds a private key: give only the certificate');
            let blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
            if (0 === blocks.length) throw new src.sG('holds no certificate in PEM');
            let problems = blocks.flatMap((block, index)=>isCertificate(block) ? [] : [
                    `certificate ${index + 1} cannot be read`
                ]);
            if (problems.length > 0) throw new src.sG('holds a damaged certificate', problems);
            return blocks;
        }
        function isCertificate(block) {
            try {
                return null !== new external_node_crypto_.X509Certificate(block).subject;
            } catch  {
                return false;
            }
        }
        function nameOf(probe) {
            return void 0 === probe.address ? probe.url : `${probe.url} @ ${probe.address}`;
        }
        function quote(text, limit = 120) {
            let line = text.slice(0, 8 * limit).replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
            return line.length <= limit ? `"${line}"` : `"${line.slice(0, limit).toWellFormed()}…"`;
        }
        function evidenceOf(report, most = 1 / 0) {
            let { attempts, passed, kept } = report;
            let began = kept[0]?.at ?? 0;
            let shown = kept.slice(-most);
            return [
                `${nameOf(report.probe)}: ${report.verdict}, ${passed} of ${attempts} attempts passed${faultCounts(report)}`,
                ...shown.flatMap((attempt, index)=>{
                    let before = shown[index - 1];
                    return [
                        ...gap(before, attempt),
                        headLine(attempt, began),
                        ...news(detailLines(attempt), before)
                    ];
                })
            ].join('\n');
        }
        function faultCounts({ faults }) {
            let counts = Object.entries(faults).map(([code, count])=>`${code} ×${count}`);
            return 0 === counts.length ? '' : ` (${counts.join(', ')})`;
        }
        function gap(before, after) {
            let left = void 0 === before ? 0 : after.number - before.number - 1;
            return 0 === left ? [] : [
                `  … ${left} more`
            ];
        }
        function headLine({ number, at, latency, faults }, began) {
            let verdict = 0 === faults.length ? 'passed' : faults.map((fault)=>fault.message).join('; ');
            return `  #${number} at ${(0, src.a3)(at - began)}, ${(0, src.a3)(latency)}: ${verdict}`;
        }
        function news(details, before) {
            return void 0 !== before && details.join('\n') === detailLines(before).join('\n') ? [] : details;
        }
        function detailLines({ faults, hops, glimpse }) {
            if (0 === faults.length && 1 === hops.length) return [];
            let lines = hops.map(hopLine);
            if (faults.some((fault)=>fault.code.startsWith('certificate'))) lines.push(...hops.flatMap(certificateLine));
            if (void 0 !== glimpse && faults.length > 0) {
                let headers = Object.entries(glimpse.headers).map(([name, value])=>`${name}: ${value}`);
                if (headers.length > 0) lines.push(headers.join(' · '));
                lines.push(`body: ${glimpse.body}`);
            }
            return lines.map((line)=>`     ${line}`);
        }
        function hopLine({ url, address, status }) {
            return `${url} (${address ?? 'not connected'}) → ${status ?? 'no answer'}`;
        }
        function certificateLine({ certificate }) {
            if (void 0 === certificate) return [];
            let { subject, names, issuer, from, to } = certificate;
            let [first, last] = [
                from,
                to
            ].map((time)=>new Date(time).toISOString().slice(0, 10));
            let [whose, covered, by] = [
                subject,
                names,
                issuer
            ].map((text)=>quote(text, 200));
            return [
                `certificate of ${whose}, for ${covered}, by ${by}, ${first} to ${last}`
            ];
        }
        let { entries, fail } = (0, src.sW)({
            'health-failed': {
                category: 'health',
                means: 'Somebody answered, and the answer was not the one that the probe expects, until the deadline.',
                cure: 'Compare what came back, below, with what the probe expects; then read the log of the application.'
            },
            'health-unreachable': {
                category: 'health',
                means: 'No connection was ever made, so nothing is known of the health of what was probed: inconclusive.',
                cure: 'Check name, port and firewall: a runner cannot reach a host that lets only its load balancer or Cloudflare in.'
            },
            'health-challenged': {
                category: 'health',
                means: 'Cloudflare asked the probe to prove that it is human; the application was never asked: inconclusive.',
                cure: 'Let requests with the user agent `esteira-verify-health` to this path skip the challenge (a WAF rule), or probe the origin with `address`.'
            },
            'rule-invalid': {
                category: 'usage',
                means: 'Who is asked about a rule of `rules` says that it cannot be answered, or that the URL is wrong.',
                cure: 'Correct the rule: try its URL, or its query in the Prometheus console.'
            },
            'rule-refused': {
                category: 'permission',
                means: 'Who is asked about a rule of `rules` refuses the request.',
                cure: 'Give `rules-token`, and `token: true` in the rule; the token must be allowed to read.'
            },
            'health-probes-invalid': {
                category: 'usage',
                means: 'The probes and the rules of the watch contradict each other: nothing could be proven.',
                cure: 'Correct every line listed.'
            }
        });
        var external_node_events_ = __webpack_require__(8474);
        var external_node_http_ = __webpack_require__(7067);
        var external_node_net_ = __webpack_require__(7030);
        var external_node_stream_ = __webpack_require__(7075);
        var external_node_tls_ = __webpack_require__(1692);
        var external_node_zlib_ = __webpack_require__(8522);
        let BODY_LIMIT = 1048576;
        function headerOf(answer, name) {
            return answer.headers[name]?.join(', ');
        }
        function faultOfError(error, stage) {
            let code = codeOf(error);
            if (void 0 === code) return;
            let message = quote(explained(error), 240).slice(1, -1);
            if ('ENOTFOUND' === code) return {
                code: 'name-unknown',
                message: `the name does not exist: ${message}`
            };
            if ('connection' === stage) return {
                code: 'unreachable',
                message: `no connection: ${message}`
            };
            return {
                code: 'broken',
                message: `the ${stage} broke off: ${message}`
            };
        }
        function codeOf(error) {
            let code = error?.code;
            return 'string' == typeof code ? code : void 0;
        }
        function explained(error) {
            let { message, errors = [] } = error;
            return 0 === errors.length ? message : errors.map((each)=>each.message).join('; ');
        }
        function faultOfTime(stage, received, within) {
            switch(stage){
                case 'connection':
                    return {
                        code: 'unreachable',
                        message: `no connection within ${within}`
                    };
                case 'body':
                    return {
                        code: 'timed-out',
                        message: `the body did not end within ${within}; ${received} bytes came`
                    };
                default:
                    return {
                        code: 'timed-out',
                        message: `no ${stage} within ${within}`
                    };
            }
        }
        function faultOfCertificate(reason, certificate, host, now) {
            if (void 0 === certificate) return {
                code: 'certificate-untrusted',
                message: `the server shows no certificate (${reason})`
            };
            let { subject, names, issuer, to } = certificate;
            switch(reason){
                case 'CERT_HAS_EXPIRED':
                    {
                        let whose = to < now ? `certificate of ${quote(subject)} ended on ${dateOf(to)}` : 'chain has expired';
                        return {
                            code: 'certificate-expired',
                            message: `the ${whose}`
                        };
                    }
                case 'ERR_TLS_CERT_ALTNAME_INVALID':
                    {
                        let covered = '' === names ? subject : names;
                        return {
                            code: 'certificate-name',
                            message: `the certificate is for ${quote(covered)}, not for ${host}`
                        };
                    }
                default:
                    return {
                        code: 'certificate-untrusted',
                        message: `nobody trusted vouches for the certificate of ${quote(subject)}, by ${quote(issuer)} (${reason})`
                    };
            }
        }
        function dateOf(time) {
            return new Date(time).toISOString().slice(0, 10);
        }
        let HEADER_LIMIT = 262144;
        let PATIENCE_PER_ADDRESS = 2_000;
        function nodeHttpProbe(authorities = []) {
            let trust = external_node_tls_.createSecureContext({
                ca: [
                    ...external_node_tls_.getCACertificates('default'),
                    ...authorities
                ],
                allowPartialTrustChain: true
            });
            return {
                get: (asked, signal)=>get(asked, trust, signal)
            };
        }
        async function get(asked, trust, signal) {
            signal.throwIfAborted();
            let late = new AbortController();
            let timer = setTimeout(()=>late.abort(), asked.within);
            let stop = AbortSignal.any([
                signal,
                late.signal
            ]);
            let progress = {
                stage: 'connection',
                received: 0
            };
            let socket = connect(asked, trust);
            let close = ()=>socket.destroy();
            stop.addEventListener('abort', close);
            socket.on('error', ()=>{});
            let result;
            try {
                result = await exchange(asked, socket, progress, stop);
            } catch (error) {
                signal.throwIfAborted();
                let fault = late.signal.aborted ? faultOfTime(progress.stage, progress.received, (0, src.a3)(asked.within)) : faultOfError(error, progress.stage);
                if (void 0 === fault) throw error;
                result = {
                    fault
                };
            } finally{
                clearTimeout(timer);
                stop.removeEventListener('abort', close);
                socket.destroy();
            }
            return {
                address: progress.address,
                certificate: progress.certificate,
                result
            };
        }
        async function exchange(asked, socket, progress, stop) {
            await (0, external_node_events_.once)(socket, 'connect', {
                signal: stop
            });
            progress.address = socket.remoteAddress;
            if (socket instanceof external_node_tls_.TLSSocket) {
                progress.stage = 'TLS handshake';
                await (0, external_node_events_.once)(socket, 'secureConnect', {
                    signal: stop
                });
                let shown = socket.getPeerX509Certificate();
                progress.certificate = shown && certificateOf(shown);
                if (!socket.authorized) {
                    let reason = String(socket.authorizationError);
                    return {
                        fault: faultOfCertificate(reason, progress.certificate, asked.url.hostname, Date.now())
                    };
                }
            }
            progress.stage = 'header';
            stop.throwIfAborted();
            let response = await ask(asked, socket);
            progress.stage = 'body';
            return await answerOf(response, progress);
        }
        function connect({ url, address }, trust) {
            let name = url.hostname.replace(/^\[|\]$/g, '');
            let target = {
                host: address ?? name,
                port: Number(url.port) || ('https:' === url.protocol ? 443 : 80),
                autoSelectFamilyAttemptTimeout: PATIENCE_PER_ADDRESS
            };
            if ('http:' === url.protocol) return (0, external_node_net_.connect)(target);
            return external_node_tls_.connect({
                ...target,
                secureContext: trust,
                servername: 0 === (0, external_node_net_.isIP)(name) ? name : '',
                checkServerIdentity: (_, certificate)=>external_node_tls_.checkServerIdentity(name, certificate),
                ALPNProtocols: [
                    'http/1.1'
                ],
                rejectUnauthorized: false
            });
        }
        function certificateOf(shown) {
            return {
                subject: shown.subject?.replaceAll('\n', ', ') ?? '',
                names: shown.subjectAltName ?? '',
                issuer: shown.issuer?.replaceAll('\n', ', ') ?? '',
                from: shown.validFromDate.getTime(),
                to: shown.validToDate.getTime()
            };
        }
        function ask({ url, headers }, socket) {
            let asking = (0, external_node_http_.request)({
                createConnection: ()=>socket,
                maxHeaderSize: HEADER_LIMIT,
                path: url.pathname + url.search,
                headers: {
                    host: url.host,
                    'user-agent': 'esteira-verify-health',
                    accept: '*/*',
                    'accept-encoding': Object.keys(decoders).join(', '),
                    'cache-control': 'no-cache',
                    connection: 'close',
                    ...headers
                }
            });
            return new Promise((resolve, reject)=>{
                asking.on('response', resolve).on('error', reject);
                asking.on('close', ()=>reject(Object.assign(new Error('the server hung up'), {
                        code: 'ECONNRESET'
                    })));
                asking.end();
            });
        }
        let decoders = {
            gzip: external_node_zlib_.createGunzip,
            br: external_node_zlib_.createBrotliDecompress,
            deflate: external_node_zlib_.createInflate
        };
        async function answerOf(response, progress) {
            let encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
            if ('identity' !== encoding && !isKnown(encoding)) {
                let message = `the body is encoded as ${quote(encoding)}, which nobody asked for`;
                return {
                    fault: {
                        code: 'broken',
                        message
                    }
                };
            }
            let wire = counted(response, progress);
            let plain = 'identity' === encoding ? wire : (0, external_node_stream_.pipeline)(wire, decoders[encoding](), ()=>{});
            let { bytes, cut } = await beginningOf(plain, progress);
            let answer = {
                status: response.statusCode ?? 0,
                headers: response.headersDistinct,
                body: new TextDecoder().decode(bytes),
                cut
            };
            return {
                answer
            };
        }
        function isKnown(encoding) {
            return Object.hasOwn(decoders, encoding);
        }
        async function* counted(response, progress) {
            for await (let chunk of response){
                progress.received += chunk.length;
                yield chunk;
            }
        }
        async function beginningOf(body, progress) {
            let chunks = [];
            let size = 0;
            try {
                for await (let chunk of body){
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size > BODY_LIMIT) break;
                }
            } catch (error) {
                if (progress.received > 0 || 'Z_BUF_ERROR' !== error.code) throw error;
            }
            return {
                bytes: Buffer.concat(chunks).subarray(0, BODY_LIMIT),
                cut: size > BODY_LIMIT
            };
        }
        var schemas = __webpack_require__(2857);
        function parseJsonPath(written) {
            let names = String(written).split('.');
            if (names.includes('') || /^\$|[[\]]/.test(String(written))) throw new src.sG('is not a path: write names, numbers or * with dots between, like a.0.b');
            return names;
        }
        function valuesAt(document, path) {
            return path.reduce((values, name)=>values.flatMap((value)=>step(value, name)), [
                document
            ]);
        }
        function step(value, name) {
            if ('object' != typeof value || null === value) return [
                void 0
            ];
            if ('*' === name) return Object.values(value);
            return [
                Object.hasOwn(value, name) ? value[name] : void 0
            ];
        }
        var core = __webpack_require__(8532);
        function value(parse) {
            return schemas.L5J().transform((each, context)=>tried(each, [], context, parse) ?? core.tm);
        }
        function schema_parts_text(parse) {
            return value((each)=>{
                if (null == each) throw new src.sG('is missing');
                if ('object' == typeof each) throw new src.sG('is not a single value');
                return parse(String(each));
            });
        }
        function parseUrl(each) {
            if (!/^https?:\/\//i.test(each) || !URL.canParse(each)) throw new src.sG('is not a URL that begins with https:// or http://');
            let url = new URL(each);
            if ('' !== url.username || '' !== url.password) throw new src.sG('holds a user name or a password');
            return url.href;
        }
        function parseStatus(each) {
            let list = Array.isArray(each) && each.length > 0 ? each : [
                each
            ];
            return list.map((one)=>{
                let range = /^(\d{3})(?:-(\d{3}))?$/.exec(String(one));
                let from = Number(range?.[1]);
                let to = Number(range?.[2] ?? range?.[1]);
                if (from >= 100 && from <= to && to <= 599) return [
                    from,
                    to
                ];
                throw new src.sG('is not a status like 204, a range like 200-299, or a list of these');
            });
        }
        function tried(each, path, context, parse) {
            try {
                return parse(each);
            } catch (error) {
                if (!(error instanceof src.sG)) throw error;
                context.addIssue({
                    code: 'custom',
                    path,
                    message: `${shown(each)}${(0, src.bD)(error)}`
                });
                return;
            }
        }
        function shown(each) {
            if (null == each) return '';
            return `${JSON.stringify(each).replace(/\/\/[^/]*@/, '//…@').slice(0, 80)} `;
        }
        function parseTextRule(written) {
            if ('string' != typeof written || '' === written) throw new src.sG('is not a text: put it in quotes');
            let expression = /^\/(.+)\/([dgimsuvy]*)$/s.exec(written);
            if (null === expression) return written;
            let [, source = '', flags = ''] = expression;
            if (/[^imsu]/.test(flags)) throw new src.sG('has flags other than i, m, s and u');
            try {
                return new RegExp(source, flags);
            } catch (error) {
                throw new src.sG(`is not a regular expression: ${error.message}`);
            }
        }
        function contains(text, rule) {
            return 'string' == typeof rule ? text.includes(rule) : rule.test(text);
        }
        function written(rule) {
            return 'string' == typeof rule ? `"${rule}"` : String(rule);
        }
        let HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
        let keys = {
            url: schema_parts_text(parseUrl),
            address: schema_parts_text(parseAddress).optional(),
            status: value(parseStatus).default([
                [
                    200,
                    200
                ]
            ]),
            headers: rules(parseHeaderName, parseTextRule),
            body: value(parseTextRule).optional(),
            json: rules(parseJsonPath, parseJsonValue),
            release: schema_parts_text(parseReleasePlace).optional(),
            'min-tls-left': schema_parts_text(parseTlsLeft).optional(),
            'max-latency': schema_parts_text(src.E9).optional()
        };
        let probe_schema_written = schemas.rej(keys, {
            error: (issue)=>'unrecognized_keys' === issue.code ? `has unknown keys: ${issue.keys.join(', ')}; known are ${Object.keys(keys).join(', ')}` : 'must be a URL, or a map with `url` and what is expected'
        });
        let probe = probe_schema_written.transform(({ 'min-tls-left': minTlsLeft, 'max-latency': maxLatency, ...rest }, context)=>{
            if (void 0 !== minTlsLeft && !rest.url.startsWith('https:')) context.addIssue({
                code: 'custom',
                path: [
                    'min-tls-left'
                ],
                message: 'needs a URL with https://'
            });
            return {
                ...rest,
                minTlsLeft,
                maxLatency
            };
        });
        let MOST_PROBES = 200;
        let probesSchema = schemas.YOg(probe, 'must be a list: begin each probe with a dash').min(1, 'must name a probe at least').max(MOST_PROBES, `must not hold more than ${MOST_PROBES} probes`);
        function rules(parsePlace, parseExpected) {
            return schemas.g1P(schemas.YjP(), schemas.L5J(), 'must be a map').default({}).transform((map, context)=>Object.entries(map).flatMap(([place, each])=>{
                    let at = tried(place, [
                        place
                    ], context, parsePlace);
                    let expected = tried(each, [
                        place
                    ], context, parseExpected);
                    return void 0 === at || void 0 === expected ? [] : [
                        {
                            at,
                            expected
                        }
                    ];
                }));
        }
        function parseAddress(each) {
            if (0 === (0, external_node_net_.isIP)(each)) throw new src.sG('is not an IP address');
            return each;
        }
        function parseHeaderName(each) {
            if ('string' == typeof each && HEADER_NAME.test(each)) return each.toLowerCase();
            throw new src.sG('is not the name of a header');
        }
        function parseJsonValue(each) {
            if ('string' == typeof each && '' !== each) return parseTextRule(each);
            if ('object' != typeof each || null === each) return each;
            throw new src.sG('is not a single value: write a path to each value in it');
        }
        function parseReleasePlace(each) {
            if ('body' === each) return {
                in: 'body'
            };
            let [, kind, rest = ''] = /^(header|json):(.+)$/.exec(each) ?? [];
            if ('header' === kind) return {
                in: 'header',
                name: parseHeaderName(rest)
            };
            if ('json' === kind) return {
                in: 'json',
                path: parseJsonPath(rest)
            };
            throw new src.sG('is not a place: write body, header:X-Release or json:release.id');
        }
        function parseTlsLeft(each) {
            let percent = /^(\d{1,2})%$/.exec(each);
            if (null !== percent) return {
                share: Number(percent[1]) / 100
            };
            if (!/^\d+[hd]$/.test(each)) throw new src.sG('is neither a time like 14d nor a share like 20%');
            return {
                time: (0, src.E9)(each)
            };
        }
        var dist = __webpack_require__(8815);
        function parseYamlList(text, schema, each, spelledOut = (item)=>item) {
            let lines = new dist.HN();
            let document = (0, dist.Tp)(text, {
                lineCounter: lines
            });
            if (document.errors.length > 0) throw malformed(document.errors.map((error)=>`line ${lines.linePos(error.pos[0]).line}: ${error.message.split(' at line ')[0]}`));
            let list = document.toJS();
            let result = schema.safeParse(Array.isArray(list) ? list.map(spelledOut) : list);
            if (result.success) return result.data;
            let lineOf = (path)=>{
                for(let depth = path.length; depth > 0; depth -= 1){
                    let node = document.getIn(path.slice(0, depth), true);
                    if ((0, dist.Ll)(node) && node.range) return lines.linePos(node.range[0]).line;
                }
                return 1;
            };
            let problems = result.error.issues.map(({ path, message })=>{
                let [index, ...keys] = path;
                let item = 'number' == typeof index ? `, ${each} ${index + 1}` : '';
                let key = 0 === keys.length ? '' : `${keys.join('.')}: `;
                let line = lineOf(path);
                return {
                    line,
                    text: `line ${line}${item}: ${key}${message}`
                };
            });
            throw malformed(problems.toSorted((one, other)=>one.line - other.line).map((problem)=>problem.text));
        }
        function malformed(problems) {
            let count = 1 === problems.length ? 'a mistake' : `${problems.length} mistakes`;
            return new src.sG(`holds ${count}`, problems);
        }
        function parseProbes(text) {
            return parseYamlList(text, probesSchema, 'probe', (item)=>'string' == typeof item ? {
                    url: item
                } : item);
        }
        let kinds = {
            'name-unknown': {
                curable: false,
                reached: false,
                hint: 'Correct the host name in the URL, or create its DNS record; where it resolves only inside your network, set `address`.'
            },
            unreachable: {
                curable: true,
                reached: false
            },
            'timed-out': {
                curable: true,
                reached: true,
                hint: 'The connection stands but the answer does not end: look for a slow query or exhausted workers, or raise `attempt-timeout`.'
            },
            broken: {
                curable: true,
                reached: true,
                hint: "Something answers, but not in whole HTTP: look into the web server's error log, and check scheme and port of the URL."
            },
            'certificate-expired': {
                curable: false,
                reached: true,
                hint: 'Renew the certificate, and reload the server that holds it.'
            },
            'certificate-name': {
                curable: false,
                reached: true,
                hint: 'The server has no certificate for this name, or answers from its default site: check server_name and the certificate of that site.'
            },
            'certificate-untrusted': {
                curable: false,
                reached: true,
                hint: 'Serve the whole chain of a public authority; for an origin certificate, give its authority in the input `ca`.'
            },
            'certificate-ending': {
                curable: false,
                reached: true,
                hint: 'Find out why the certificate was not renewed, and renew it: waiting does not.'
            },
            'redirect-loop': {
                curable: false,
                reached: true,
                hint: 'Two layers disagree on the right URL: often Cloudflare in SSL mode Flexible before a server that forces https.'
            },
            'redirect-refused': {
                curable: false,
                reached: true,
                hint: 'Correct the Location: from https it must lead to https; behind a proxy, Laravel needs TrustProxies.'
            },
            challenged: {
                curable: false,
                reached: true
            },
            status: {
                curable: true,
                reached: true
            },
            header: {
                curable: true,
                reached: true
            },
            body: {
                curable: true,
                reached: true
            },
            json: {
                curable: true,
                reached: true
            },
            release: {
                curable: true,
                reached: true,
                hint: 'An old release (or another site) answers: look at the address, `age` and `cf-cache-status` below; purge the edge, or find the host that was not switched.'
            },
            latency: {
                curable: true,
                reached: true
            }
        };
        function faultKind(code) {
            return kinds[code];
        }
        let GRAVEST_FIRST = [
            'health-failed',
            'health-challenged',
            'health-unreachable'
        ];
        let MOST_SHOWN = 10;
        function gravest(probes) {
            return GRAVEST_FIRST.find((failure)=>probes.some((probe)=>probe.failure === failure));
        }
        function requirePassed(report) {
            let code = gravest(report.probes);
            if (void 0 === code) return report;
            let failing = report.probes.filter((probe)=>void 0 !== probe.failure);
            let ordered = GRAVEST_FIRST.flatMap((failure)=>failing.filter((probe)=>probe.failure === failure));
            let shown = ordered.slice(0, MOST_SHOWN).map((probe)=>evidenceOf(probe, 1));
            if (ordered.length > MOST_SHOWN) shown.push(`(and ${ordered.length - MOST_SHOWN} more)`);
            let fault = ordered[0]?.fault;
            throw fail(code, {
                message: headline(ordered, report.probes.length),
                hint: void 0 === fault ? void 0 : faultKind(fault).hint,
                evidence: shown.join('\n')
            });
        }
        function headline([first, ...others], total) {
            let named = void 0 === first ? '' : `${nameOf(first.probe)}: ${first.reason}.`;
            return 1 === total ? named : `${others.length + 1} of ${total} probes did not pass. ${named}`;
        }
        let common = {
            name: schema_parts_text(parseName).optional(),
            min: value(parseFigure).optional(),
            max: value(parseFigure).optional(),
            token: schemas.zMY('is neither true nor false').default(false)
        };
        let figure = strict({
            ...common,
            url: schema_parts_text(parseUrl),
            status: value(parseStatus).default([
                [
                    200,
                    200
                ]
            ]),
            json: schema_parts_text(parseJsonPath).optional()
        });
        let query = strict({
            ...common,
            prometheus: schema_parts_text(parseUrl),
            query: schema_parts_text(String),
            'without-data': schemas.k5n([
                'well',
                'unwell',
                'unknown'
            ], 'is none of well, unwell, unknown').default('unknown')
        });
        let rule = schemas.L5J().transform((written, context)=>{
            let isQuery = 'object' == typeof written && null !== written && 'prometheus' in written;
            let issues = contradictions(written, isQuery);
            let found = isQuery ? query.safeParse(written) : figure.safeParse(written);
            if (void 0 !== found.error) issues.push(...found.error.issues);
            for (let { path, message } of issues)context.addIssue({
                code: 'custom',
                path: [
                    ...path
                ],
                message
            });
            if (void 0 === found.data) return core.tm;
            if ('prometheus' in found.data) {
                let { 'without-data': withoutData, name = found.data.query, ...rest } = found.data;
                return {
                    kind: 'query',
                    ...rest,
                    name,
                    withoutData
                };
            }
            return {
                kind: 'figure',
                ...found.data,
                name: found.data.name ?? found.data.url
            };
        });
        let MOST_RULES = 50;
        let rulesSchema = schemas.YOg(rule, 'must be a list: begin each rule with a dash').min(1, 'must name a rule at least').max(MOST_RULES, `must not hold more than ${MOST_RULES} rules`).superRefine((rules, context)=>{
            for (let [index, { name }] of rules.entries())if (rules.findIndex((other)=>other.name === name) !== index) context.addIssue({
                code: 'custom',
                path: [
                    index
                ],
                message: 'is named as one before: give it a `name`'
            });
        });
        function strict(keys) {
            return schemas.rej(keys, {
                error: (issue)=>'unrecognized_keys' === issue.code ? `has unknown keys: ${issue.keys.join(', ')}; known are ${Object.keys(keys).join(', ')}` : 'must be a map with `url`, or with `prometheus` and `query`'
            });
        }
        function contradictions(written, isQuery) {
            if ('object' != typeof written || null === written) return [];
            let { min, max, json } = written;
            let isBounded = void 0 !== min || void 0 !== max;
            let needsBounds = isQuery || void 0 !== json;
            let issues = [];
            if (needsBounds && !isBounded) issues.push({
                path: [],
                message: 'needs `min` or `max`'
            });
            if (!needsBounds && isBounded) issues.push({
                path: [],
                message: 'has bounds, and no `json` to find a figure'
            });
            if ('number' == typeof min && 'number' == typeof max && min > max) issues.push({
                path: [
                    'min'
                ],
                message: 'is above `max`: nothing could be within'
            });
            return issues;
        }
        function parseFigure(each) {
            if ('number' == typeof each && Number.isFinite(each)) return each;
            throw new src.sG('is not a number');
        }
        function parseName(each) {
            if (/^\S.{0,99}$/.test(each)) return each;
            throw new src.sG('is not a name of at most 100 characters');
        }
        function parseRules(text) {
            return parseYamlList(text, rulesSchema, 'rule');
        }
        let DAY = 86_400_000;
        function daysLeft(certificate, now) {
            return Math.floor((certificate.to - now) / DAY);
        }
        function hasLeft(certificate, least, now) {
            let left = certificate.to - now;
            if ('time' in least) return left >= least.time;
            return left >= least.share * (certificate.to - certificate.from);
        }
        function firstToEnd(certificates) {
            return certificates.toSorted((one, other)=>one.to - other.to)[0];
        }
        function judge(probe, outcome, release, now) {
            let { answer } = outcome;
            if ('challenge' === headerOf(answer, 'cf-mitigated')) return [
                {
                    code: 'challenged',
                    message: `Cloudflare answered ${answer.status} with a challenge`
                }
            ];
            let certificate = judgeCertificate(probe, outcome, now);
            if (!isExpected(answer.status, probe.status)) return [
                ...certificate,
                {
                    code: 'status',
                    message: statusMessage(answer.status, probe.status)
                }
            ];
            return [
                ...certificate,
                ...probe.headers.flatMap((rule)=>judgeHeader(rule, answer)),
                ...judgeBody(probe.body, answer),
                ...judgeJson(probe, release, answer),
                ...judgeRelease(probe.release, release, answer),
                ...judgeLatency(probe.maxLatency, outcome.latency)
            ];
        }
        function isExpected(status, ranges) {
            return ranges.some(([from, to])=>status >= from && status <= to);
        }
        function statusMessage(status, ranges) {
            let expected = ranges.map(([from, to])=>from === to ? `${from}` : `${from}-${to}`);
            return `the status is ${status}, not ${expected.join(' or ')}`;
        }
        function judgeCertificate({ minTlsLeft }, outcome, now) {
            let certificate = firstToEnd(outcome.certificates);
            if (void 0 === minTlsLeft) return [];
            if (void 0 === certificate) return [
                {
                    code: 'certificate-untrusted',
                    message: 'no server on the way showed a certificate'
                }
            ];
            if (hasLeft(certificate, minTlsLeft, now)) return [];
            let least = 'time' in minTlsLeft ? formatDays(minTlsLeft.time / DAY) : `${Math.round(100 * minTlsLeft.share)}% of its life`;
            let left = formatDays(daysLeft(certificate, now));
            return [
                {
                    code: 'certificate-ending',
                    message: `the certificate of ${quote(certificate.subject)} has ${left} left, less than ${least}`
                }
            ];
        }
        function formatDays(days) {
            return 1 === days ? '1 day' : `${Number(days.toFixed(1))} days`;
        }
        function judgeHeader({ at, expected }, answer) {
            let values = answer.headers[at] ?? [];
            let fault = (message)=>[
                    {
                        code: 'header',
                        message: `the header ${at} ${message}`
                    }
                ];
            let seen = values.map((value)=>quote(withoutSecret(at, value))).join(', ');
            if ('absent' === expected) return 0 === values.length ? [] : fault(`is there: ${seen}`);
            if (0 === values.length) return fault('is missing');
            if ('present' === expected || values.some((value)=>contains(value, expected))) return [];
            return fault(`is ${seen}, without ${written(expected)}`);
        }
        function withoutSecret(header, value) {
            return 'set-cookie' === header ? value.replace(/=.*/s, '=…') : value;
        }
        function judgeBody(expected, answer) {
            if (void 0 === expected || contains(answer.body, expected)) return [];
            let where = answer.cut ? `the first ${BODY_LIMIT / 1024} KiB of the body` : 'the body';
            return [
                {
                    code: 'body',
                    message: `${where} does not contain ${written(expected)}`
                }
            ];
        }
        function judgeJson(probe, release, answer) {
            let rules = [
                ...probe.json.map((rule)=>({
                        code: 'json',
                        ...rule
                    })),
                ...probe.release?.in === 'json' && release ? [
                    {
                        code: 'release',
                        at: probe.release.path,
                        expected: release
                    }
                ] : []
            ];
            if (0 === rules.length) return [];
            let parsed = parseJson(answer);
            if ('fault' in parsed) return [
                parsed.fault
            ];
            return rules.flatMap(({ code, at, expected })=>{
                let values = valuesAt(parsed.document, at);
                let wrong = values.filter((value)=>!equals(value, expected));
                if (values.length > 0 && 0 === wrong.length) return [];
                let seen = 0 === values.length ? 'holds nothing' : `is ${show(wrong[0])}`;
                return [
                    {
                        code,
                        message: `${at.join('.')} ${seen}, not ${show(expected)}`
                    }
                ];
            });
        }
        function parseJson(answer) {
            let fault = (message)=>({
                    fault: {
                        code: 'json',
                        message
                    }
                });
            if ('' === answer.body.trim()) return fault('the body is empty, not JSON');
            if (answer.cut) return fault(`the body is larger than ${BODY_LIMIT / 1024} KiB, too large for JSON`);
            try {
                return {
                    document: JSON.parse(answer.body)
                };
            } catch  {
                let type = headerOf(answer, 'content-type') ?? 'of no content-type';
                return fault(`the body is ${quote(type)}, not JSON`);
            }
        }
        function equals(value, expected) {
            if (!(expected instanceof RegExp)) return value === expected;
            return [
                'string',
                'number',
                'boolean'
            ].includes(typeof value) && expected.test(String(value));
        }
        function show(value) {
            if (void 0 === value) return 'missing';
            if (value instanceof RegExp) return String(value);
            return 'string' == typeof value ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);
        }
        function judgeRelease(place, release, answer) {
            let fault = (message)=>[
                    {
                        code: 'release',
                        message
                    }
                ];
            if (void 0 === place) return [];
            if (!release) return fault('which release to look for was not said');
            if ('body' === place.in && !isNamed(release, answer.body)) return fault(`the body is ${quote(answer.body)}, not the release ${release}`);
            if ('header' === place.in && !answer.headers[place.name]?.includes(release)) {
                let seen = answer.headers[place.name]?.map(show).join(', ') ?? 'missing';
                return fault(`the header ${place.name} is ${seen}, not the release ${release}`);
            }
            return [];
        }
        function isNamed(release, text) {
            return text.split(/[^0-9A-Za-z-]+/).includes(release);
        }
        function judgeLatency(most, latency) {
            if (void 0 === most || latency <= most) return [];
            let message = `the answer took ${(0, src.a3)(latency)}, more than ${(0, src.a3)(most)}`;
            return [
                {
                    code: 'latency',
                    message
                }
            ];
        }
        function documentOf({ body, cut }) {
            if (cut) return;
            try {
                return JSON.parse(body);
            } catch  {
                return;
            }
        }
        function outOfBounds(figures, { min, max }) {
            let low = figures.find((figure)=>void 0 !== min && figure < min);
            if (void 0 !== low) return `${low} is below ${min}`;
            let high = figures.find((figure)=>void 0 !== max && figure > max);
            return void 0 === high ? void 0 : `${high} is above ${max}`;
        }
        function judgeFigure(rule, answer) {
            let { status } = answer;
            if (!isExpected(status, rule.status)) return {
                verdict: 'unwell',
                said: `the status is ${status}`
            };
            if (void 0 === rule.json) return {
                verdict: 'well',
                said: `the status is ${status}`
            };
            let path = rule.json.join('.');
            let document = documentOf(answer);
            if (void 0 === document) return {
                verdict: 'unknown',
                said: `the answer is no JSON: ${quote(answer.body)}`
            };
            let figures = valuesAt(document, rule.json);
            if (0 === figures.length || !figures.every((figure)=>'number' == typeof figure)) return {
                verdict: 'unknown',
                said: `${path} is no number: ${quote(JSON.stringify(figures))}`
            };
            let wrong = outOfBounds(figures, rule);
            return void 0 === wrong ? {
                verdict: 'well',
                said: `${path} is ${figures.join(', ')}`
            } : {
                verdict: 'unwell',
                said: `${path}: ${wrong}`
            };
        }
        let sample = schemas.PVZ([
            schemas.aig(),
            schemas.YjP()
        ]);
        let data = schemas.gMt('resultType', [
            schemas.Ikc({
                resultType: schemas.euz('vector'),
                result: schemas.YOg(schemas.Ikc({
                    metric: schemas.g1P(schemas.YjP(), schemas.YjP()),
                    value: sample
                }))
            }),
            schemas.Ikc({
                resultType: schemas.euz('scalar'),
                result: sample
            }),
            schemas.Ikc({
                resultType: schemas.k5n([
                    'matrix',
                    'string'
                ]),
                result: schemas.L5J()
            })
        ]);
        let successSchema = schemas.Ikc({
            status: schemas.euz('success'),
            data,
            warnings: schemas.YOg(schemas.YjP()).default([])
        });
        let errorSchema = schemas.Ikc({
            status: schemas.euz('error'),
            errorType: schemas.YjP(),
            error: schemas.YjP()
        });
        function queryUrl({ prometheus, query }) {
            let url = new URL(prometheus);
            url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
            url.searchParams.set('query', query);
            return url;
        }
        function complaintIn(answer) {
            let found = errorSchema.safeParse(documentOf(answer));
            return found.success ? `${found.data.errorType}: ${found.data.error}` : void 0;
        }
        function judgeQuery(rule, answer) {
            let found = successSchema.safeParse(documentOf(answer)).data;
            if (void 0 === found) return {
                verdict: 'unknown',
                said: `the answer is none of Prometheus: ${quote(answer.body)}`
            };
            let series = seriesOf(found.data);
            if (void 0 === series) return;
            let finding = judgeSeries(rule, series);
            if ('well' !== finding.verdict || 0 === found.warnings.length) return finding;
            return {
                verdict: 'unknown',
                said: `${finding.said}, with a warning: ${quote(found.warnings.join('; '))}`
            };
        }
        function seriesOf(found) {
            if ('scalar' === found.resultType) return [
                {
                    labels: '',
                    figure: toFigure(found.result[1])
                }
            ];
            if ('vector' !== found.resultType) return;
            return found.result.map(({ metric, value })=>({
                    labels: Object.entries(metric).map(([label, each])=>`${label}=${JSON.stringify(each)}`).join(','),
                    figure: toFigure(value[1])
                }));
        }
        function judgeSeries(rule, series) {
            for (let { labels, figure } of series){
                let wrong = outOfBounds([
                    figure
                ], rule);
                if (void 0 !== wrong) return {
                    verdict: 'unwell',
                    said: `${wrong}${labels && ` {${labels}}`}`
                };
            }
            if (0 === series.length) return {
                verdict: rule.withoutData,
                said: 'the query finds nothing'
            };
            let empty = series.find(({ figure })=>Number.isNaN(figure));
            if (void 0 !== empty) return {
                verdict: rule.withoutData,
                said: `no number: NaN${empty.labels && ` {${empty.labels}}`}`
            };
            let figures = series.map(({ figure })=>figure);
            return {
                verdict: 'well',
                said: figures.length > 5 ? `${figures.length} series are within` : figures.join(', ')
            };
        }
        function toFigure(text) {
            if (/^[+-]?Inf$/.test(text)) return text.startsWith('-') ? -1 / 0 : 1 / 0;
            return Number(text);
        }
        let WITHIN = 10_000;
        let NO_WORD = [
            408,
            425,
            429
        ];
        class RuleAlarms {
            #rules;
            #token;
            #http;
            #signal;
            #suspects = new Set();
            constructor(rules, token, http, signal){
                this.#rules = rules;
                this.#token = token;
                this.#http = http;
                this.#signal = signal;
            }
            async ask() {
                return await Promise.all(this.#rules.map(async (rule)=>({
                        source: rule.name,
                        ...this.#confirmed(rule, await this.#ask(rule))
                    })));
            }
            #confirmed(rule, finding) {
                if ('unwell' !== finding.verdict) {
                    this.#suspects.delete(rule);
                    return finding;
                }
                if (this.#suspects.has(rule)) return finding;
                this.#suspects.add(rule);
                return {
                    verdict: 'unknown',
                    said: `${finding.said}; seen once so far`
                };
            }
            async #ask(rule) {
                let url = 'query' === rule.kind ? queryUrl(rule) : new URL(rule.url);
                let headers = rule.token ? {
                    authorization: `Bearer ${this.#tokenFor(rule)}`
                } : {};
                let { result } = await this.#http.get({
                    url,
                    headers,
                    within: WITHIN
                }, this.#signal);
                return 'fault' in result ? {
                    verdict: 'unknown',
                    said: result.fault.message
                } : answered(rule, result.answer);
            }
            #tokenFor({ name }) {
                if (void 0 !== this.#token) return this.#token;
                throw fail('rule-refused', {
                    message: `The rule ${name} says \`token: true\`, and there is no token.`
                });
            }
        }
        function answered(rule, answer) {
            let { status } = answer;
            let isRight = 'query' === rule.kind ? 200 === status : isExpected(status, rule.status);
            if (!isRight) {
                let seen = `${status}, ${complaintIn(answer) ?? quote(answer.body)}`;
                if (401 === status || 403 === status) throw fail('rule-refused', {
                    message: `The rule ${rule.name} is answered with ${seen}.`
                });
                if (isOurMistake(rule, status)) throw fail('rule-invalid', {
                    message: `The rule ${rule.name} is answered with ${seen}.`
                });
                if ('query' === rule.kind || status < 400 || status >= 500 || NO_WORD.includes(status)) return {
                    verdict: 'unknown',
                    said: `the status is ${seen}`
                };
            }
            if ('figure' === rule.kind) return judgeFigure(rule, answer);
            let finding = judgeQuery(rule, answer);
            if (void 0 !== finding) return finding;
            throw fail('rule-invalid', {
                message: `The query of the rule ${rule.name} gives no figures: it must be an instant vector or a scalar.`
            });
        }
        function isOurMistake(rule, status) {
            return 400 === status || 'query' === rule.kind && (404 === status || 405 === status);
        }
        let MOST_REDIRECTS = 5;
        let LONGEST_URL = 2_000;
        let REDIRECTS = [
            301,
            302,
            303,
            307,
            308
        ];
        async function follow(probe, http, timeLeft, signal) {
            let home = new URL(probe.url);
            let visited = [
                home
            ];
            let hops = [];
            for(let url = home;;){
                let address = url.hostname === home.hostname ? probe.address : void 0;
                let reply = await http.get({
                    url,
                    address,
                    within: Math.max(1, timeLeft())
                }, signal);
                let { result } = reply;
                let status = 'answer' in result ? result.answer.status : void 0;
                hops.push({
                    url: follow_shown(url, home),
                    address: reply.address,
                    certificate: reply.certificate,
                    status
                });
                if ('fault' in result || isExpected(result.answer.status, probe.status)) return {
                    hops,
                    result
                };
                let location = headerOf(result.answer, 'location');
                if (!REDIRECTS.includes(result.answer.status) || void 0 === location) return {
                    hops,
                    result
                };
                let next = nextUrl(url, location, visited);
                if ('fault' in next) return {
                    hops,
                    result: next
                };
                url = next.url;
                visited.push(url);
            }
        }
        function nextUrl(from, location, visited) {
            let fault = (code, message)=>({
                    fault: {
                        code,
                        message
                    }
                });
            if (location.length > LONGEST_URL || !URL.canParse(location, from.href)) return fault('redirect-refused', `it redirects to ${quote(location)}, which is no URL`);
            let url = new URL(location, from);
            url.hash = '';
            let way = [
                ...visited,
                url
            ].map((each)=>follow_shown(each, visited[0])).join(' → ');
            if (!/^https?:$/.test(url.protocol) || 'http:' === url.protocol && 'https:' === from.protocol) return fault('redirect-refused', `it redirects away from ${from.protocol.slice(0, -1)}: ${way}`);
            if (visited.some((each)=>each.href === url.href)) return fault('redirect-loop', `redirects go in a circle: ${way}`);
            if (visited.length > MOST_REDIRECTS) return fault('redirect-loop', `more than ${MOST_REDIRECTS} redirects: ${way}`);
            return {
                url
            };
        }
        function follow_shown(url, home) {
            if (url.href === home?.href) return url.href;
            return `${url.protocol}//${url.host}${url.pathname}${'' === url.search ? '' : '?…'}`;
        }
        let TELLING_HEADERS = [
            'content-type',
            'server',
            'age',
            'cf-cache-status',
            'cf-mitigated',
            'cf-ray',
            'retry-after'
        ];
        async function attempt(probe, number, trying) {
            let { http, clock, signal } = trying;
            let at = clock.now();
            let { hops, result } = await follow(probe, http, ()=>at + trying.attemptTimeout - clock.now(), signal);
            let latency = clock.now() - at;
            let tried = {
                number,
                at,
                latency,
                hops
            };
            if ('fault' in result) return {
                ...tried,
                faults: [
                    result.fault
                ]
            };
            let certificates = hops.flatMap((hop)=>hop.certificate ?? []);
            let outcome = {
                answer: result.answer,
                certificates,
                latency
            };
            let faults = judge(probe, outcome, trying.release, clock.now());
            return {
                ...tried,
                faults,
                glimpse: glimpseOf(result.answer)
            };
        }
        function glimpseOf(answer) {
            let headers = TELLING_HEADERS.flatMap((name)=>{
                let value = headerOf(answer, name);
                return void 0 === value ? [] : [
                    [
                        name,
                        quote(value).slice(1, -1)
                    ]
                ];
            });
            return {
                status: answer.status,
                headers: Object.fromEntries(headers),
                body: quote(answer.body, 200)
            };
        }
        function verdictOf(failure) {
            if (void 0 === failure) return 'passed';
            return 'health-failed' === failure ? 'failed' : 'inconclusive';
        }
        let KEPT_FIRST = 3;
        let KEPT_LAST = 5;
        class Course {
            #needed;
            #first = [];
            #last = [];
            #latencies = [];
            #faults = {};
            #attempts = 0;
            #passed = 0;
            #streak = 0;
            #reached = false;
            #lastFailed;
            constructor(needed){
                this.#needed = needed;
            }
            get attempts() {
                return this.#attempts;
            }
            get streak() {
                return this.#streak;
            }
            add(attempt) {
                this.#attempts += 1;
                let passed = 0 === attempt.faults.length;
                this.#passed += passed ? 1 : 0;
                this.#streak = passed ? this.#streak + 1 : 0;
                this.#reached ||= attempt.faults.every((fault)=>faultKind(fault.code).reached);
                if (!passed) this.#lastFailed = attempt;
                for (let { code } of attempt.faults)this.#faults[code] = (this.#faults[code] ?? 0) + 1;
                if (void 0 !== attempt.glimpse) this.#latencies.push(attempt.latency);
                this.#keep(attempt);
            }
            get isOver() {
                let faults = this.#kept.at(-1)?.faults ?? [];
                return this.#hasPassed || faults.some(({ code })=>!faultKind(code).curable);
            }
            report(probe, now) {
                let failure = this.#failure();
                let last = this.#kept.at(-1);
                let landed = last?.hops.at(-1)?.url;
                let certificate = this.#certificate();
                return {
                    probe,
                    failure,
                    verdict: verdictOf(failure),
                    reason: this.#reason(),
                    fault: this.#hasPassed ? void 0 : this.#lastFailed?.faults[0]?.code,
                    attempts: this.#attempts,
                    passed: this.#passed,
                    faults: this.#faults,
                    kept: this.#kept,
                    latency: spread(this.#latencies),
                    tlsDaysLeft: void 0 === certificate ? void 0 : daysLeft(certificate, now),
                    address: this.#kept.flatMap(({ hops })=>hops).findLast((hop)=>void 0 !== hop.address)?.address,
                    redirectedTo: landed === probe.url ? void 0 : landed,
                    ray: last?.glimpse?.headers['cf-ray']
                };
            }
            get #hasPassed() {
                return this.#streak >= this.#needed;
            }
            get #kept() {
                return [
                    ...this.#first,
                    ...this.#last
                ];
            }
            #keep(attempt) {
                if (this.#first.length < KEPT_FIRST) this.#first.push(attempt);
                else this.#last.push(attempt);
                if (this.#last.length > KEPT_LAST) this.#last.shift();
            }
            #certificate() {
                let seen = this.#kept.map(({ hops })=>hops.flatMap((hop)=>hop.certificate ?? []));
                return firstToEnd(seen.findLast((certificates)=>certificates.length > 0) ?? []);
            }
            #failure() {
                if (this.#hasPassed) return;
                if (this.#kept.at(-1)?.faults.some(({ code })=>'challenged' === code)) return 'health-challenged';
                return this.#reached ? 'health-failed' : 'health-unreachable';
            }
            #reason() {
                if (this.#hasPassed) return;
                let faults = this.#lastFailed?.faults.map((fault)=>fault.message).join('; ');
                if (0 === this.#streak) return faults;
                let short = `only ${this.#streak} of ${this.#needed} successes in a row when the time was over`;
                return void 0 === faults ? short : `${short}; before: ${faults}`;
            }
        }
        function spread(latencies) {
            let sorted = latencies.toSorted((one, other)=>one - other);
            let [min] = sorted;
            let median = sorted[Math.floor(sorted.length / 2)];
            let max = sorted.at(-1);
            if (void 0 === min || void 0 === median || void 0 === max) return;
            return {
                min,
                median,
                max
            };
        }
        async function watch(probes, rules, ports) {
            requireSense(probes, rules);
            let began = ports.clock.now();
            let stop = new AbortController();
            let signal = AbortSignal.any([
                ports.signal,
                stop.signal
            ]);
            let courses = probes.map(async (probe)=>{
                try {
                    return await watchOne(probe, began + rules.timeout, rules, {
                        ...ports,
                        signal
                    });
                } catch (error) {
                    stop.abort(error);
                    throw error;
                }
            });
            await Promise.allSettled(courses);
            let reports = await Promise.all(courses);
            return {
                verdict: verdictOf(gravest(reports)),
                took: ports.clock.now() - began,
                probes: reports
            };
        }
        async function watchOne(probe, deadline, rules, ports) {
            let { clock, signal, onAttempt } = ports;
            let course = new Course(rules.successes);
            for(;;){
                signal.throwIfAborted();
                let tried = await attempt(probe, course.attempts + 1, {
                    ...ports,
                    ...rules
                });
                course.add(tried);
                onAttempt?.(probe, tried, course.streak);
                if (course.isOver || clock.now() + rules.interval > deadline) return course.report(probe, clock.now());
                await clock.sleep(rules.interval, signal);
            }
        }
        let MOST_ATTEMPTS = 10_000;
        function requireSense(probes, rules) {
            let { successes, interval, timeout, release } = rules;
            let asked = probes.some((probe)=>void 0 !== probe.release);
            let shortest = (successes - 1) * interval;
            let problems = [
                0 === probes.length && 'There is no probe.',
                successes < 1 && 'successes: at least one attempt must pass.',
                interval * MOST_ATTEMPTS < timeout && `interval: ${(0, src.a3)(interval)} would mean more than ${MOST_ATTEMPTS} attempts in ${(0, src.a3)(timeout)}.`,
                shortest > timeout && `timeout: ${successes} successes, ${(0, src.a3)(interval)} apart, take at least ${(0, src.a3)(shortest)}.`,
                asked && void 0 === release && 'release: a probe looks for the release, but none is given.',
                !asked && void 0 !== release && 'release: no probe says where the release stands in its answer; add for example `release: header:X-Release`.'
            ].filter((problem)=>false !== problem);
            if (0 === problems.length) return;
            throw fail('health-probes-invalid', {
                message: 'The probes and the rules of the watch contradict each other.',
                evidence: problems.join('\n')
            });
        }
    }
};
