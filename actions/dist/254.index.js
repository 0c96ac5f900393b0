export const id = 254;
export const ids = [254];
export const modules = {

/***/ 5254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ verify_health_src)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
;// CONCATENATED MODULE: ./packages/health/src/authorities.ts


/**
 * Certificates in PEM, to be trusted beside the public authorities; text between them is ignored.
 * @throws Malformed
 */
function parseAuthorities(text) {
    if (text.includes('PRIVATE KEY'))
        throw new src/* Malformed */.sG('holds a private key: give only the certificate');
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0)
        throw new src/* Malformed */.sG('holds no certificate in PEM');
    const problems = blocks.flatMap((block, index) => isCertificate(block) ? [] : [`certificate ${index + 1} cannot be read`]);
    if (problems.length > 0)
        throw new src/* Malformed */.sG('holds a damaged certificate', problems);
    return blocks;
}
function isCertificate(block) {
    try {
        return new external_node_crypto_.X509Certificate(block).subject !== null;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/health/src/probe.ts
/** How a person tells it from others. */
function nameOf(probe) {
    return probe.address === undefined ? probe.url : `${probe.url} @ ${probe.address}`;
}

;// CONCATENATED MODULE: ./packages/health/src/quote.ts
/** Foreign text for a line of ours: on one line, in quotes, without what a terminal would obey, cut. */
function quote(text, limit = 120) {
    const line = text
        .slice(0, limit * 8)
        .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .trim();
    return line.length <= limit ? `"${line}"` : `"${line.slice(0, limit).toWellFormed()}…"`;
}

;// CONCATENATED MODULE: ./packages/health/src/evidence.ts



/**
 * What was seen of a probe, as lines of text.
 * @param most how many attempts to show, the last ones
 */
function evidenceOf(report, most = Number.POSITIVE_INFINITY) {
    const { attempts, passed, kept } = report;
    const began = kept[0]?.at ?? 0;
    const shown = kept.slice(-most);
    return [
        `${nameOf(report.probe)}: ${report.verdict}, ${passed} of ${attempts} attempts passed${faultCounts(report)}`,
        ...shown.flatMap((attempt, index) => {
            const before = shown[index - 1];
            return [...gap(before, attempt), headLine(attempt, began), ...news(detailLines(attempt), before)];
        }),
    ].join('\n');
}
function faultCounts({ faults }) {
    const counts = Object.entries(faults).map(([code, count]) => `${code} ×${count}`);
    return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}
function gap(before, after) {
    const left = before === undefined ? 0 : after.number - before.number - 1;
    return left === 0 ? [] : [`  … ${left} more`];
}
function headLine({ number, at, latency, faults }, began) {
    const verdict = faults.length === 0 ? 'passed' : faults.map((fault) => fault.message).join('; ');
    return `  #${number} at ${(0,src/* formatDuration */.a3)(at - began)}, ${(0,src/* formatDuration */.a3)(latency)}: ${verdict}`;
}
/** Details that are those of the attempt before are not said again. */
function news(details, before) {
    return before !== undefined && details.join('\n') === detailLines(before).join('\n') ? [] : details;
}
function detailLines({ faults, hops, glimpse }) {
    if (faults.length === 0 && hops.length === 1)
        return [];
    const lines = hops.map(hopLine);
    if (faults.some((fault) => fault.code.startsWith('certificate')))
        lines.push(...hops.flatMap(certificateLine));
    if (glimpse !== undefined && faults.length > 0) {
        const headers = Object.entries(glimpse.headers).map(([name, value]) => `${name}: ${value}`);
        if (headers.length > 0)
            lines.push(headers.join(' · '));
        lines.push(`body: ${glimpse.body}`);
    }
    return lines.map((line) => `     ${line}`);
}
function hopLine({ url, address, status }) {
    return `${url} (${address ?? 'not connected'}) → ${status ?? 'no answer'}`;
}
function certificateLine({ certificate }) {
    if (certificate === undefined)
        return [];
    const { subject, names, issuer, from, to } = certificate;
    const [first, last] = [from, to].map((time) => new Date(time).toISOString().slice(0, 10));
    const [whose, covered, by] = [subject, names, issuer].map((text) => quote(text, 200));
    return [`certificate of ${whose}, for ${covered}, by ${by}, ${first} to ${last}`];
}

;// CONCATENATED MODULE: ./packages/health/src/failures.ts

const { entries, fail } = (0,src/* catalogue */.sW)({
    'health-failed': {
        category: 'health',
        means: 'Somebody answered, and the answer was not the one that the probe expects, until the deadline.',
        cure: 'Compare what came back, below, with what the probe expects; then read the log of the application.',
    },
    'health-unreachable': {
        category: 'health',
        means: 'No connection was ever made, so nothing is known of the health of what was probed: inconclusive.',
        cure: 'Check name, port and firewall: a runner cannot reach a host that lets only its load balancer or Cloudflare in.',
    },
    'health-challenged': {
        category: 'health',
        means: 'Cloudflare asked the probe to prove that it is human; the application was never asked: inconclusive.',
        cure: 'Let requests with the user agent `esteira-verify-health` to this path skip the challenge (a WAF rule), or probe the origin with `address`.',
    },
    'health-probes-invalid': {
        category: 'usage',
        means: 'The probes and the rules of the watch contradict each other: nothing could be proven.',
        cure: 'Correct every line listed.',
    },
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/health/src/http-probe.ts
const BODY_LIMIT = 1024 * 1024;
function headerOf(answer, name) {
    return answer.headers[name]?.join(', ');
}

;// CONCATENATED MODULE: ./packages/health/src/network-faults.ts

/**
 * An error of Node's network, TLS, HTTP or decompression as a fault; undefined where it is none of
 * these, but a bug of ours.
 */
function faultOfError(error, stage) {
    const code = codeOf(error);
    if (code === undefined)
        return undefined;
    const message = quote(explained(error), 240).slice(1, -1);
    // EAI_AGAIN, a resolver that is away for now, is not this. https://nodejs.org/api/errors.html
    if (code === 'ENOTFOUND')
        return { code: 'name-unknown', message: `the name does not exist: ${message}` };
    if (stage === 'connection')
        return { code: 'unreachable', message: `no connection: ${message}` };
    return { code: 'broken', message: `the ${stage} broke off: ${message}` };
}
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
/** With several addresses tried, the error itself says nothing, and those in it everything. */
function explained(error) {
    const { message, errors = [] } = error;
    return errors.length === 0 ? message : errors.map((each) => each.message).join('; ');
}
/** @param within what the request had, as text */
function faultOfTime(stage, received, within) {
    switch (stage) {
        case 'connection':
            return { code: 'unreachable', message: `no connection within ${within}` };
        case 'body':
            return { code: 'timed-out', message: `the body did not end within ${within}; ${received} bytes came` };
        default:
            return { code: 'timed-out', message: `no ${stage} within ${within}` };
    }
}
/**
 * Why a certificate was refused.
 * @param reason OpenSSL's or Node's code: https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
function faultOfCertificate(reason, certificate, host, now) {
    if (certificate === undefined) {
        return { code: 'certificate-untrusted', message: `the server shows no certificate (${reason})` };
    }
    const { subject, names, issuer, to } = certificate;
    switch (reason) {
        case 'CERT_HAS_EXPIRED': {
            const whose = to < now ? `certificate of ${quote(subject)} ended on ${dateOf(to)}` : 'chain has expired';
            return { code: 'certificate-expired', message: `the ${whose}` };
        }
        case 'ERR_TLS_CERT_ALTNAME_INVALID': {
            const covered = names === '' ? subject : names;
            return {
                code: 'certificate-name',
                message: `the certificate is for ${quote(covered)}, not for ${host}`,
            };
        }
        default:
            return {
                code: 'certificate-untrusted',
                message: `nobody trusted vouches for the certificate of ${quote(subject)}, by ${quote(issuer)} (${reason})`,
            };
    }
}
function dateOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./packages/health/src/node-http-probe.ts










/** Enough for any pile of cookies; Node's own 16 KiB is not. */
const HEADER_LIMIT = 256 * 1024;
/** Where a name has several addresses, how long each may take before the next is tried as well. */
const PATIENCE_PER_ADDRESS = 2_000;
/**
 * Probes over Node's own network stack, each request on a connection of its own.
 * @param authorities certificates in PEM, trusted beside the public ones
 */
function nodeHttpProbe(authorities = []) {
    const trust = external_node_tls_.createSecureContext({
        ca: [...external_node_tls_.getCACertificates('default'), ...authorities],
        // So that an origin's own certificate may be given where its authority is not at hand.
        allowPartialTrustChain: true,
    });
    return { get: (asked, signal) => get(asked, trust, signal) };
}
async function get(asked, trust, signal) {
    signal.throwIfAborted();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), asked.within);
    const stop = AbortSignal.any([signal, late.signal]);
    const progress = { stage: 'connection', received: 0 };
    const socket = connect(asked, trust);
    const close = () => socket.destroy();
    stop.addEventListener('abort', close);
    // Whoever waits hears of an error first; one that comes after the answer is nobody's.
    socket.on('error', () => { });
    let result;
    try {
        result = await exchange(asked, socket, progress, stop);
    }
    catch (error) {
        signal.throwIfAborted();
        const fault = late.signal.aborted
            ? faultOfTime(progress.stage, progress.received, (0,src/* formatDuration */.a3)(asked.within))
            : faultOfError(error, progress.stage);
        if (fault === undefined)
            throw error;
        result = { fault };
    }
    finally {
        clearTimeout(timer);
        stop.removeEventListener('abort', close);
        socket.destroy();
    }
    return { address: progress.address, certificate: progress.certificate, result };
}
async function exchange({ url }, socket, progress, stop) {
    await (0,external_node_events_.once)(socket, 'connect', { signal: stop });
    progress.address = socket.remoteAddress;
    if (socket instanceof external_node_tls_.TLSSocket) {
        progress.stage = 'TLS handshake';
        await (0,external_node_events_.once)(socket, 'secureConnect', { signal: stop });
        const shown = socket.getPeerX509Certificate();
        progress.certificate = shown && certificateOf(shown);
        if (!socket.authorized) {
            // Typed as an error, it is the code of one.
            const reason = String(socket.authorizationError);
            return { fault: faultOfCertificate(reason, progress.certificate, url.hostname, Date.now()) };
        }
    }
    progress.stage = 'header';
    // A request on a socket that is closed already would never end.
    stop.throwIfAborted();
    const response = await ask(url, socket);
    progress.stage = 'body';
    return await answerOf(response, progress);
}
function connect({ url, address }, trust) {
    const name = url.hostname.replace(/^\[|\]$/g, '');
    const target = {
        host: address ?? name,
        port: Number(url.port) || (url.protocol === 'https:' ? 443 : 80),
        autoSelectFamilyAttemptTimeout: PATIENCE_PER_ADDRESS,
    };
    if (url.protocol === 'http:')
        return (0,external_node_net_.connect)(target);
    return external_node_tls_.connect({
        ...target,
        secureContext: trust,
        servername: (0,external_node_net_.isIP)(name) === 0 ? name : '',
        checkServerIdentity: (_, certificate) => external_node_tls_.checkServerIdentity(name, certificate),
        ALPNProtocols: ['http/1.1'],
        // Refused by `exchange`, before a byte is sent: a socket that Node itself has closed would no
        // longer tell which certificate it was.
        rejectUnauthorized: false,
    });
}
function certificateOf(shown) {
    return {
        subject: shown.subject?.replaceAll('\n', ', ') ?? '',
        names: shown.subjectAltName ?? '',
        issuer: shown.issuer?.replaceAll('\n', ', ') ?? '',
        from: shown.validFromDate.getTime(),
        to: shown.validToDate.getTime(),
    };
}
function ask(url, socket) {
    const asking = (0,external_node_http_.request)({
        createConnection: () => socket,
        maxHeaderSize: HEADER_LIMIT,
        path: url.pathname + url.search,
        headers: {
            host: url.host,
            'user-agent': 'esteira-verify-health',
            accept: '*/*',
            'accept-encoding': Object.keys(decoders).join(', '),
            'cache-control': 'no-cache',
            connection: 'close',
        },
    });
    return new Promise((resolve, reject) => {
        asking.on('response', resolve).on('error', reject);
        // Also where no error says so: an answer that changes the protocol ends like this.
        asking.on('close', () => reject(Object.assign(new Error('the server hung up'), { code: 'ECONNRESET' })));
        asking.end();
    });
}
const decoders = { gzip: external_node_zlib_.createGunzip, br: external_node_zlib_.createBrotliDecompress, deflate: external_node_zlib_.createInflate };
async function answerOf(response, progress) {
    const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
    if (encoding !== 'identity' && !isKnown(encoding)) {
        const message = `the body is encoded as ${quote(encoding)}, which nobody asked for`;
        return { fault: { code: 'broken', message } };
    }
    const wire = counted(response, progress);
    const plain = encoding === 'identity' ? wire : (0,external_node_stream_.pipeline)(wire, decoders[encoding](), () => { });
    const { bytes, cut } = await beginningOf(plain, progress);
    const answer = {
        status: response.statusCode ?? 0,
        headers: response.headersDistinct,
        body: new TextDecoder().decode(bytes),
        cut,
    };
    return { answer };
}
function isKnown(encoding) {
    return Object.hasOwn(decoders, encoding);
}
async function* counted(response, progress) {
    for await (const chunk of response) {
        progress.received += chunk.length;
        yield chunk;
    }
}
/** Stops reading at the limit, so that a small body that unpacks to a huge one costs nothing. */
async function beginningOf(body, progress) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size > BODY_LIMIT)
                break;
        }
    }
    catch (error) {
        // An empty body is not valid gzip, but servers send it with that header.
        if (progress.received > 0 || error.code !== 'Z_BUF_ERROR')
            throw error;
    }
    return { bytes: Buffer.concat(chunks).subarray(0, BODY_LIMIT), cut: size > BODY_LIMIT };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./packages/health/src/json-path.ts

/** `database.status`, `checks.0.status`, `checks.*.status`. */
function parseJsonPath(written) {
    const names = String(written).split('.');
    if (names.includes('') || /^\$|[[\]]/.test(String(written))) {
        throw new src/* Malformed */.sG('is not a path: write names, numbers or * with dots between, like a.0.b');
    }
    return names;
}
/**
 * Every value at a path. A value that is missing is there as `undefined`, also below `*`: what lacks
 * the key must not pass for what has it.
 */
function valuesAt(document, path) {
    return path.reduce((values, name) => values.flatMap((value) => step(value, name)), [document]);
}
function step(value, name) {
    if (typeof value !== 'object' || value === null)
        return [undefined];
    if (name === '*')
        return Object.values(value);
    return [Object.hasOwn(value, name) ? value[name] : undefined];
}

;// CONCATENATED MODULE: ./packages/health/src/text-rule.ts

/** @throws Malformed where what stands between slashes is no regular expression */
function parseTextRule(written) {
    if (typeof written !== 'string' || written === '')
        throw new src/* Malformed */.sG('is not a text: put it in quotes');
    const expression = /^\/(.+)\/([dgimsuvy]*)$/s.exec(written);
    if (expression === null)
        return written;
    const [, source = '', flags = ''] = expression;
    // The others ask where something matches, or remember it: here the question is only whether.
    if (/[^imsu]/.test(flags))
        throw new src/* Malformed */.sG('has flags other than i, m, s and u');
    try {
        return new RegExp(source, flags);
    }
    catch (error) {
        throw new src/* Malformed */.sG(`is not a regular expression: ${error.message}`);
    }
}
/** Whether a text contains it. */
function contains(text, rule) {
    return typeof rule === 'string' ? text.includes(rule) : rule.test(text);
}
function written(rule) {
    return typeof rule === 'string' ? `"${rule}"` : String(rule);
}

;// CONCATENATED MODULE: ./packages/health/src/probe-schema.ts





const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** A probe as people write it, key by key; README.md of verify-health describes each. */
const keys = {
    url: probe_schema_text(parseUrl),
    address: probe_schema_text(parseAddress).optional(),
    status: value(parseStatus).default([[200, 200]]),
    headers: rules(parseHeaderName, parseTextRule),
    body: value(parseTextRule).optional(),
    json: rules(parseJsonPath, parseJsonValue),
    release: probe_schema_text(parseReleasePlace).optional(),
    'min-tls-left': probe_schema_text(parseTlsLeft).optional(),
    'max-latency': probe_schema_text(src/* parseDuration */.E9).optional(),
};
const probe_schema_written = schemas/* strictObject */.rej(keys, {
    error: (issue) => issue.code === 'unrecognized_keys'
        ? `has unknown keys: ${issue.keys.join(', ')}; known are ${Object.keys(keys).join(', ')}`
        : 'must be a URL, or a map with `url` and what is expected',
});
const probe = probe_schema_written.transform(({ 'min-tls-left': minTlsLeft, 'max-latency': maxLatency, ...rest }, context) => {
    if (minTlsLeft !== undefined && !rest.url.startsWith('https:')) {
        context.addIssue({ code: 'custom', path: ['min-tls-left'], message: 'needs a URL with https://' });
    }
    return { ...rest, minTlsLeft, maxLatency };
});
/** More at once would be a load test. */
const MOST_PROBES = 200;
const probesSchema = schemas/* array */.YOg(probe, 'must be a list: begin each probe with a dash')
    .min(1, 'must name a probe at least')
    .max(MOST_PROBES, `must not hold more than ${MOST_PROBES} probes`);
function value(parse) {
    return schemas/* unknown */.L5J().transform((each, context) => tried(each, [], context, parse) ?? core/* NEVER */.tm);
}
function probe_schema_text(parse) {
    return value((each) => {
        if (each === undefined || each === null)
            throw new src/* Malformed */.sG('is missing');
        if (typeof each === 'object')
            throw new src/* Malformed */.sG('is not a single value');
        return parse(String(each));
    });
}
/** A map from places in the answer to what must be there. */
function rules(parsePlace, parseExpected) {
    return schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), 'must be a map')
        .default({})
        .transform((map, context) => Object.entries(map).flatMap(([place, each]) => {
        const at = tried(place, [place], context, parsePlace);
        const expected = tried(each, [place], context, parseExpected);
        return at === undefined || expected === undefined ? [] : [{ at, expected }];
    }));
}
/** Makes a parser's complaint a problem of that place. */
function tried(each, path, context, parse) {
    try {
        return parse(each);
    }
    catch (error) {
        if (!(error instanceof src/* Malformed */.sG))
            throw error;
        context.addIssue({ code: 'custom', path, message: `${shown(each)}${(0,src/* messageOf */.bD)(error)}` });
        return undefined;
    }
}
function shown(each) {
    if (each === undefined || each === null)
        return '';
    // A password in a URL is refused, and not repeated either.
    return `${JSON.stringify(each)
        .replace(/\/\/[^/]*@/, '//…@')
        .slice(0, 80)} `;
}
function parseUrl(each) {
    if (!/^https?:\/\//i.test(each) || !URL.canParse(each)) {
        throw new src/* Malformed */.sG('is not a URL that begins with https:// or http://');
    }
    const url = new URL(each);
    if (url.username !== '' || url.password !== '')
        throw new src/* Malformed */.sG('holds a user name or a password');
    return url.href;
}
function parseAddress(each) {
    if ((0,external_node_net_.isIP)(each) === 0)
        throw new src/* Malformed */.sG('is not an IP address');
    return each;
}
function parseStatus(each) {
    const list = Array.isArray(each) && each.length > 0 ? each : [each];
    return list.map((one) => {
        const range = /^(\d{3})(?:-(\d{3}))?$/.exec(String(one));
        const from = Number(range?.[1]);
        const to = Number(range?.[2] ?? range?.[1]);
        if (from >= 100 && from <= to && to <= 599)
            return [from, to];
        throw new src/* Malformed */.sG('is not a status like 204, a range like 200-299, or a list of these');
    });
}
function parseHeaderName(each) {
    if (typeof each === 'string' && HEADER_NAME.test(each))
        return each.toLowerCase();
    throw new src/* Malformed */.sG('is not the name of a header');
}
function parseJsonValue(each) {
    if (typeof each === 'string' && each !== '')
        return parseTextRule(each);
    if (typeof each !== 'object' || each === null)
        return each;
    throw new src/* Malformed */.sG('is not a single value: write a path to each value in it');
}
function parseReleasePlace(each) {
    if (each === 'body')
        return { in: 'body' };
    const [, kind, rest = ''] = /^(header|json):(.+)$/.exec(each) ?? [];
    if (kind === 'header')
        return { in: 'header', name: parseHeaderName(rest) };
    if (kind === 'json')
        return { in: 'json', path: parseJsonPath(rest) };
    throw new src/* Malformed */.sG('is not a place: write body, header:X-Release or json:release.id');
}
function parseTlsLeft(each) {
    const percent = /^(\d{1,2})%$/.exec(each);
    if (percent !== null)
        return { share: Number(percent[1]) / 100 };
    if (!/^\d+[hd]$/.test(each))
        throw new src/* Malformed */.sG('is neither a time like 14d nor a share like 20%');
    return { time: (0,src/* parseDuration */.E9)(each) };
}

;// CONCATENATED MODULE: ./packages/health/src/parse-probes.ts



/**
 * Reads a list of probes, written in YAML: each a URL, or a map with `url` and what is expected.
 * @throws Malformed, every mistake with its line and the number of its probe
 */
function parseProbes(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines });
    if (document.errors.length > 0) {
        throw malformed(document.errors.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message.split(' at line ')[0]}`));
    }
    const result = probesSchema.safeParse(spelledOut(document.toJS()));
    if (result.success)
        return result.data;
    const lineOf = (path) => {
        for (let depth = path.length; depth > 0; depth -= 1) {
            const node = document.getIn(path.slice(0, depth), true);
            if ((0,dist/* isNode */.Ll)(node) && node.range)
                return lines.linePos(node.range[0]).line;
        }
        return 1;
    };
    const problems = result.error.issues.map(({ path, message }) => {
        const [index, ...keys] = path;
        const probe = typeof index === 'number' ? `, probe ${index + 1}` : '';
        const key = keys.length === 0 ? '' : `${keys.join('.')}: `;
        const line = lineOf(path);
        return { line, text: `line ${line}${probe}: ${key}${message}` };
    });
    throw malformed(problems.toSorted((one, other) => one.line - other.line).map((problem) => problem.text));
}
function spelledOut(list) {
    if (!Array.isArray(list))
        return list;
    return list.map((item) => (typeof item === 'string' ? { url: item } : item));
}
function malformed(problems) {
    const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
    return new src/* Malformed */.sG(`holds ${count}`, problems);
}

;// CONCATENATED MODULE: ./packages/health/src/faults.ts
const kinds = {
    'name-unknown': {
        curable: false,
        reached: false,
        hint: 'Correct the host name in the URL, or create its DNS record; where it resolves only inside your network, set `address`.',
    },
    unreachable: { curable: true, reached: false },
    'timed-out': {
        curable: true,
        reached: true,
        hint: 'The connection stands but the answer does not end: look for a slow query or exhausted workers, or raise `attempt-timeout`.',
    },
    broken: {
        curable: true,
        reached: true,
        hint: "Something answers, but not in whole HTTP: look into the web server's error log, and check scheme and port of the URL.",
    },
    'certificate-expired': {
        curable: false,
        reached: true,
        hint: 'Renew the certificate, and reload the server that holds it.',
    },
    'certificate-name': {
        curable: false,
        reached: true,
        hint: 'The server has no certificate for this name, or answers from its default site: check server_name and the certificate of that site.',
    },
    'certificate-untrusted': {
        curable: false,
        reached: true,
        hint: 'Serve the whole chain of a public authority; for an origin certificate, give its authority in the input `ca`.',
    },
    'certificate-ending': {
        curable: false,
        reached: true,
        hint: 'Find out why the certificate was not renewed, and renew it: waiting does not.',
    },
    'redirect-loop': {
        curable: false,
        reached: true,
        hint: 'Two layers disagree on the right URL: often Cloudflare in SSL mode Flexible before a server that forces https.',
    },
    'redirect-refused': {
        curable: false,
        reached: true,
        hint: 'Correct the Location: from https it must lead to https; behind a proxy, Laravel needs TrustProxies.',
    },
    challenged: { curable: false, reached: true },
    status: { curable: true, reached: true },
    header: { curable: true, reached: true },
    body: { curable: true, reached: true },
    json: { curable: true, reached: true },
    release: {
        curable: true,
        reached: true,
        hint: 'An old release (or another site) answers: look at the address, `age` and `cf-cache-status` below; purge the edge, or find the host that was not switched.',
    },
    latency: { curable: true, reached: true },
};
function faultKind(code) {
    return kinds[code];
}

;// CONCATENATED MODULE: ./packages/health/src/require-passed.ts




/** The gravest failure stands for all. */
const GRAVEST_FIRST = ['health-failed', 'health-challenged', 'health-unreachable'];
const MOST_SHOWN = 10;
function gravest(probes) {
    return GRAVEST_FIRST.find((failure) => probes.some((probe) => probe.failure === failure));
}
/**
 * Hands the report on if every probe passed.
 * @throws Failure `health-failed`, `health-challenged` or `health-unreachable`, the gravest of them,
 *   with the last attempt at each probe that did not pass as evidence
 */
function requirePassed(report) {
    const code = gravest(report.probes);
    if (code === undefined)
        return report;
    const failing = report.probes.filter((probe) => probe.failure !== undefined);
    // The gravest come first, so that the cut below and the headline are about them.
    const ordered = GRAVEST_FIRST.flatMap((failure) => failing.filter((probe) => probe.failure === failure));
    const shown = ordered.slice(0, MOST_SHOWN).map((probe) => evidenceOf(probe, 1));
    if (ordered.length > MOST_SHOWN)
        shown.push(`(and ${ordered.length - MOST_SHOWN} more)`);
    const fault = ordered[0]?.fault;
    throw fail(code, {
        message: headline(ordered, report.probes.length),
        hint: fault === undefined ? undefined : faultKind(fault).hint,
        evidence: shown.join('\n'),
    });
}
function headline([first, ...others], total) {
    const named = first === undefined ? '' : `${nameOf(first.probe)}: ${first.reason}.`;
    return total === 1 ? named : `${others.length + 1} of ${total} probes did not pass. ${named}`;
}

;// CONCATENATED MODULE: ./packages/health/src/certificate.ts
const DAY = 86_400_000;
/** Whole days left; below zero after its end. */
function daysLeft(certificate, now) {
    return Math.floor((certificate.to - now) / DAY);
}
function hasLeft(certificate, least, now) {
    const left = certificate.to - now;
    if ('time' in least)
        return left >= least.time;
    return left >= least.share * (certificate.to - certificate.from);
}
/** Of several on the way, the one that ends first. */
function firstToEnd(certificates) {
    return certificates.toSorted((one, other) => one.to - other.to)[0];
}

;// CONCATENATED MODULE: ./packages/health/src/judge.ts






/**
 * Everything about an answer that is not as the probe expects; nothing means that it passed.
 * @param release the release id to look for, where the probe says where it stands
 * @param now milliseconds since the epoch
 */
function judge(probe, outcome, release, now) {
    const { answer } = outcome;
    // https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
    if (headerOf(answer, 'cf-mitigated') === 'challenge') {
        return [{ code: 'challenged', message: `Cloudflare answered ${answer.status} with a challenge` }];
    }
    const certificate = judgeCertificate(probe, outcome, now);
    if (!isExpected(answer.status, probe.status)) {
        // Of another answer than the expected one, body and headers say nothing new.
        return [...certificate, { code: 'status', message: statusMessage(answer.status, probe.status) }];
    }
    return [
        ...certificate,
        ...probe.headers.flatMap((rule) => judgeHeader(rule, answer)),
        ...judgeBody(probe.body, answer),
        ...judgeJson(probe, release, answer),
        ...judgeRelease(probe.release, release, answer),
        ...judgeLatency(probe.maxLatency, outcome.latency),
    ];
}
function isExpected(status, ranges) {
    return ranges.some(([from, to]) => status >= from && status <= to);
}
function statusMessage(status, ranges) {
    const expected = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
    return `the status is ${status}, not ${expected.join(' or ')}`;
}
function judgeCertificate({ minTlsLeft }, outcome, now) {
    const certificate = firstToEnd(outcome.certificates);
    if (minTlsLeft === undefined)
        return [];
    if (certificate === undefined) {
        return [{ code: 'certificate-untrusted', message: 'no server on the way showed a certificate' }];
    }
    if (hasLeft(certificate, minTlsLeft, now))
        return [];
    const least = 'time' in minTlsLeft
        ? formatDays(minTlsLeft.time / DAY)
        : `${Math.round(minTlsLeft.share * 100)}% of its life`;
    const left = formatDays(daysLeft(certificate, now));
    return [
        {
            code: 'certificate-ending',
            message: `the certificate of ${quote(certificate.subject)} has ${left} left, less than ${least}`,
        },
    ];
}
function formatDays(days) {
    return days === 1 ? '1 day' : `${Number(days.toFixed(1))} days`;
}
function judgeHeader({ at, expected }, answer) {
    const values = answer.headers[at] ?? [];
    const fault = (message) => [{ code: 'header', message: `the header ${at} ${message}` }];
    const seen = values.map((value) => quote(withoutSecret(at, value))).join(', ');
    if (expected === 'absent')
        return values.length === 0 ? [] : fault(`is there: ${seen}`);
    if (values.length === 0)
        return fault('is missing');
    if (expected === 'present' || values.some((value) => contains(value, expected)))
        return [];
    return fault(`is ${seen}, without ${written(expected)}`);
}
/** A cookie's name tells enough; its value may open somebody's session. */
function withoutSecret(header, value) {
    return header === 'set-cookie' ? value.replace(/=.*/s, '=…') : value;
}
function judgeBody(expected, answer) {
    if (expected === undefined || contains(answer.body, expected))
        return [];
    const where = answer.cut ? `the first ${BODY_LIMIT / 1024} KiB of the body` : 'the body';
    return [{ code: 'body', message: `${where} does not contain ${written(expected)}` }];
}
function judgeJson(probe, release, answer) {
    const rules = [
        ...probe.json.map((rule) => ({ code: 'json', ...rule })),
        ...(probe.release?.in === 'json' && release
            ? [{ code: 'release', at: probe.release.path, expected: release }]
            : []),
    ];
    if (rules.length === 0)
        return [];
    const parsed = parseJson(answer);
    if ('fault' in parsed)
        return [parsed.fault];
    return rules.flatMap(({ code, at, expected }) => {
        const values = valuesAt(parsed.document, at);
        const wrong = values.filter((value) => !equals(value, expected));
        if (values.length > 0 && wrong.length === 0)
            return [];
        const seen = values.length === 0 ? 'holds nothing' : `is ${show(wrong[0])}`;
        return [{ code, message: `${at.join('.')} ${seen}, not ${show(expected)}` }];
    });
}
function parseJson(answer) {
    const fault = (message) => ({ fault: { code: 'json', message } });
    if (answer.body.trim() === '')
        return fault('the body is empty, not JSON');
    if (answer.cut)
        return fault(`the body is larger than ${BODY_LIMIT / 1024} KiB, too large for JSON`);
    try {
        return { document: JSON.parse(answer.body) };
    }
    catch {
        const type = headerOf(answer, 'content-type') ?? 'of no content-type';
        return fault(`the body is ${quote(type)}, not JSON`);
    }
}
function equals(value, expected) {
    if (!(expected instanceof RegExp))
        return value === expected;
    return ['string', 'number', 'boolean'].includes(typeof value) && expected.test(String(value));
}
function show(value) {
    if (value === undefined)
        return 'missing';
    if (value instanceof RegExp)
        return String(value);
    return typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);
}
/** Where it stands in JSON, `judgeJson` has seen to it. */
function judgeRelease(place, release, answer) {
    const fault = (message) => [{ code: 'release', message }];
    if (place === undefined)
        return [];
    if (!release)
        return fault('which release to look for was not said');
    if (place.in === 'body' && !isNamed(release, answer.body)) {
        return fault(`the body is ${quote(answer.body)}, not the release ${release}`);
    }
    if (place.in === 'header' && !answer.headers[place.name]?.includes(release)) {
        const seen = answer.headers[place.name]?.map(show).join(', ') ?? 'missing';
        return fault(`the header ${place.name} is ${seen}, not the release ${release}`);
    }
    return [];
}
/** A release id stands in a text by itself, not as a part of a longer word. */
function isNamed(release, text) {
    return text.split(/[^0-9A-Za-z-]+/).includes(release);
}
function judgeLatency(most, latency) {
    if (most === undefined || latency <= most)
        return [];
    const message = `the answer took ${(0,src/* formatDuration */.a3)(latency)}, more than ${(0,src/* formatDuration */.a3)(most)}`;
    return [{ code: 'latency', message }];
}

;// CONCATENATED MODULE: ./packages/health/src/follow.ts



const MOST_REDIRECTS = 5;
const LONGEST_URL = 2_000;
const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Asks for the probe's URL and follows redirects, never from https to http. A redirect whose status
 * the probe expects is the answer.
 * @param timeLeft milliseconds that all requests together still have
 */
async function follow(probe, http, timeLeft, signal) {
    const home = new URL(probe.url);
    const visited = [home];
    const hops = [];
    for (let url = home;;) {
        const address = url.hostname === home.hostname ? probe.address : undefined;
        const reply = await http.get({ url, address, within: Math.max(1, timeLeft()) }, signal);
        const { result } = reply;
        const status = 'answer' in result ? result.answer.status : undefined;
        hops.push({ url: follow_shown(url, home), address: reply.address, certificate: reply.certificate, status });
        if ('fault' in result || isExpected(result.answer.status, probe.status))
            return { hops, result };
        const location = headerOf(result.answer, 'location');
        if (!REDIRECTS.includes(result.answer.status) || location === undefined)
            return { hops, result };
        const next = nextUrl(url, location, visited);
        if ('fault' in next)
            return { hops, result: next };
        url = next.url;
        visited.push(url);
    }
}
function nextUrl(from, location, visited) {
    const fault = (code, message) => ({ fault: { code, message } });
    if (location.length > LONGEST_URL || !URL.canParse(location, from.href)) {
        return fault('redirect-refused', `it redirects to ${quote(location)}, which is no URL`);
    }
    const url = new URL(location, from);
    url.hash = '';
    const way = [...visited, url].map((each) => follow_shown(each, visited[0])).join(' → ');
    if (!/^https?:$/.test(url.protocol) || (url.protocol === 'http:' && from.protocol === 'https:')) {
        return fault('redirect-refused', `it redirects away from ${from.protocol.slice(0, -1)}: ${way}`);
    }
    if (visited.some((each) => each.href === url.href)) {
        return fault('redirect-loop', `redirects go in a circle: ${way}`);
    }
    if (visited.length > MOST_REDIRECTS) {
        return fault('redirect-loop', `more than ${MOST_REDIRECTS} redirects: ${way}`);
    }
    return { url };
}
/** Where a server sends us may be signed: only what the probe itself says is shown whole. */
function follow_shown(url, home) {
    if (url.href === home?.href)
        return url.href;
    return `${url.protocol}//${url.host}${url.pathname}${url.search === '' ? '' : '?…'}`;
}

;// CONCATENATED MODULE: ./packages/health/src/attempt.ts




const TELLING_HEADERS = [
    'content-type',
    'server',
    'age',
    'cf-cache-status',
    'cf-mitigated',
    'cf-ray',
    'retry-after',
];
/** @throws the reason of the signal; whatever the network does is in the attempt */
async function attempt(probe, number, trying) {
    const { http, clock, signal } = trying;
    const at = clock.now();
    const { hops, result } = await follow(probe, http, () => at + trying.attemptTimeout - clock.now(), signal);
    const latency = clock.now() - at;
    const tried = { number, at, latency, hops };
    if ('fault' in result)
        return { ...tried, faults: [result.fault] };
    const certificates = hops.flatMap((hop) => hop.certificate ?? []);
    const outcome = { answer: result.answer, certificates, latency };
    const faults = judge(probe, outcome, trying.release, clock.now());
    return { ...tried, faults, glimpse: glimpseOf(result.answer) };
}
function glimpseOf(answer) {
    const headers = TELLING_HEADERS.flatMap((name) => {
        const value = headerOf(answer, name);
        return value === undefined ? [] : [[name, quote(value).slice(1, -1)]];
    });
    return { status: answer.status, headers: Object.fromEntries(headers), body: quote(answer.body, 200) };
}

;// CONCATENATED MODULE: ./packages/health/src/report.ts
function verdictOf(failure) {
    if (failure === undefined)
        return 'passed';
    return failure === 'health-failed' ? 'failed' : 'inconclusive';
}

;// CONCATENATED MODULE: ./packages/health/src/course.ts



const KEPT_FIRST = 3;
const KEPT_LAST = 5;
/** The attempts at one probe, from the first to a verdict: counted all, kept a few. */
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
    /** @param needed how many attempts must pass in a row */
    constructor(needed) {
        this.#needed = needed;
    }
    get attempts() {
        return this.#attempts;
    }
    /** How many attempts have passed since the last one that failed. */
    get streak() {
        return this.#streak;
    }
    add(attempt) {
        this.#attempts += 1;
        const passed = attempt.faults.length === 0;
        this.#passed += passed ? 1 : 0;
        this.#streak = passed ? this.#streak + 1 : 0;
        this.#reached ||= attempt.faults.every((fault) => faultKind(fault.code).reached);
        if (!passed)
            this.#lastFailed = attempt;
        for (const { code } of attempt.faults)
            this.#faults[code] = (this.#faults[code] ?? 0) + 1;
        if (attempt.glimpse !== undefined)
            this.#latencies.push(attempt.latency);
        this.#keep(attempt);
    }
    /** Whether more attempts can change nothing. */
    get isOver() {
        const faults = this.#kept.at(-1)?.faults ?? [];
        return this.#hasPassed || faults.some(({ code }) => !faultKind(code).curable);
    }
    /** @param now milliseconds since the epoch */
    report(probe, now) {
        const failure = this.#failure();
        const last = this.#kept.at(-1);
        const landed = last?.hops.at(-1)?.url;
        const certificate = this.#certificate();
        return {
            probe,
            failure,
            verdict: verdictOf(failure),
            reason: this.#reason(),
            fault: this.#hasPassed ? undefined : this.#lastFailed?.faults[0]?.code,
            attempts: this.#attempts,
            passed: this.#passed,
            faults: this.#faults,
            kept: this.#kept,
            latency: spread(this.#latencies),
            tlsDaysLeft: certificate === undefined ? undefined : daysLeft(certificate, now),
            address: this.#kept.flatMap(({ hops }) => hops).findLast((hop) => hop.address !== undefined)?.address,
            redirectedTo: landed === probe.url ? undefined : landed,
            ray: last?.glimpse?.headers['cf-ray'],
        };
    }
    get #hasPassed() {
        return this.#streak >= this.#needed;
    }
    get #kept() {
        return [...this.#first, ...this.#last];
    }
    #keep(attempt) {
        if (this.#first.length < KEPT_FIRST)
            this.#first.push(attempt);
        else
            this.#last.push(attempt);
        if (this.#last.length > KEPT_LAST)
            this.#last.shift();
    }
    /** The one that ends first, of the last attempt that saw any. */
    #certificate() {
        const seen = this.#kept.map(({ hops }) => hops.flatMap((hop) => hop.certificate ?? []));
        return firstToEnd(seen.findLast((certificates) => certificates.length > 0) ?? []);
    }
    #failure() {
        if (this.#hasPassed)
            return undefined;
        if (this.#kept.at(-1)?.faults.some(({ code }) => code === 'challenged'))
            return 'health-challenged';
        return this.#reached ? 'health-failed' : 'health-unreachable';
    }
    #reason() {
        if (this.#hasPassed)
            return undefined;
        const faults = this.#lastFailed?.faults.map((fault) => fault.message).join('; ');
        if (this.#streak === 0)
            return faults;
        const short = `only ${this.#streak} of ${this.#needed} successes in a row when the time was over`;
        return faults === undefined ? short : `${short}; before: ${faults}`;
    }
}
function spread(latencies) {
    const sorted = latencies.toSorted((one, other) => one - other);
    const [min] = sorted;
    const median = sorted[Math.floor(sorted.length / 2)];
    const max = sorted.at(-1);
    if (min === undefined || median === undefined || max === undefined)
        return undefined;
    return { min, median, max };
}

;// CONCATENATED MODULE: ./packages/health/src/watch.ts






/**
 * Watches all probes at once, each until it has passed so many times in a row, until something is
 * wrong that waiting does not cure, or until the time is over. See `requirePassed` for a verdict
 * that throws.
 * @throws Failure `health-probes-invalid` where the rules cannot be met by anybody; the reason of the
 *   signal, at once
 */
async function watch(probes, rules, ports) {
    requireSense(probes, rules);
    const began = ports.clock.now();
    const stop = new AbortController();
    const signal = AbortSignal.any([ports.signal, stop.signal]);
    const courses = probes.map(async (probe) => {
        try {
            return await watchOne(probe, began + rules.timeout, rules, { ...ports, signal });
        }
        catch (error) {
            // Nobody goes on asking once the watch has broken off.
            stop.abort(error);
            throw error;
        }
    });
    await Promise.allSettled(courses);
    const reports = await Promise.all(courses);
    return {
        verdict: verdictOf(gravest(reports)),
        took: ports.clock.now() - began,
        probes: reports,
    };
}
async function watchOne(probe, deadline, rules, ports) {
    const { clock, signal, onAttempt } = ports;
    const course = new Course(rules.successes);
    for (;;) {
        signal.throwIfAborted();
        const tried = await attempt(probe, course.attempts + 1, { ...ports, ...rules });
        course.add(tried);
        onAttempt?.(probe, tried, course.streak);
        if (course.isOver || clock.now() + rules.interval > deadline)
            return course.report(probe, clock.now());
        await clock.sleep(rules.interval, signal);
    }
}
const MOST_ATTEMPTS = 10_000;
function requireSense(probes, rules) {
    const { successes, interval, timeout, release } = rules;
    const asked = probes.some((probe) => probe.release !== undefined);
    const shortest = (successes - 1) * interval;
    const problems = [
        probes.length === 0 && 'There is no probe.',
        successes < 1 && 'successes: at least one attempt must pass.',
        interval * MOST_ATTEMPTS < timeout &&
            `interval: ${(0,src/* formatDuration */.a3)(interval)} would mean more than ${MOST_ATTEMPTS} attempts in ${(0,src/* formatDuration */.a3)(timeout)}.`,
        shortest > timeout &&
            `timeout: ${successes} successes, ${(0,src/* formatDuration */.a3)(interval)} apart, take at least ${(0,src/* formatDuration */.a3)(shortest)}.`,
        asked && release === undefined && 'release: a probe looks for the release, but none is given.',
        !asked &&
            release !== undefined &&
            'release: no probe says where the release stands in its answer; add for example `release: header:X-Release`.',
    ].filter((problem) => problem !== false);
    if (problems.length === 0)
        return;
    throw fail('health-probes-invalid', {
        message: 'The probes and the rules of the watch contradict each other.',
        evidence: problems.join('\n'),
    });
}

;// CONCATENATED MODULE: ./packages/health/src/index.ts









;// CONCATENATED MODULE: ./actions/verify-health/src/inputs.ts


const inputs = {
    probes: src/* input.kind */.hF.kind('probes', parseProbes)({
        description: 'What to ask, and what a healthy answer is: a YAML list in which each probe is a URL, or a map of the keys below.',
        example: '- https://clinic.example.com/healthz\n- url: https://clinic.example.com/\n  release: header:X-Release',
        required: true,
    }),
    release: src/* common.releaseId */.sh.releaseId({
        description: 'Release id that every probe with the key `release` must find in its answer.',
        example: '${{ steps.build.outputs.release }}',
    }),
    successes: src/* input.count */.hF.count({
        description: 'How many attempts must pass in a row. One that fails starts the count again.',
        example: '5',
        default: '3',
    }),
    interval: src/* input.duration */.hF.duration({
        description: 'Pause between two attempts at a probe.',
        example: '5s',
        default: '2s',
    }),
    timeout: src/* input.duration */.hF.duration({
        description: 'How long to go on. An attempt that began in time may still end.',
        example: '10m',
        default: '2m',
    }),
    'attempt-timeout': src/* input.duration */.hF.duration({
        description: 'How long one attempt may take: connection, redirects and the whole body.',
        example: '3s',
        default: '10s',
    }),
    ca: src/* input.kind */.hF.kind('PEM', parseAuthorities)({
        description: 'Certificates to trust beside the public authorities, such as the one that signed an origin certificate. Not a secret.',
        example: '${{ vars.ORIGIN_CA }}',
    }),
};

;// CONCATENATED MODULE: ./actions/verify-health/src/report.ts


const outputs = {
    verdict: '`passed`, `failed`, or `inconclusive` where nothing was learnt of the application: nobody was reached, or Cloudflare challenged. Set on failure too, as all outputs.',
    slowest: 'Milliseconds of the slowest probe: its median. Empty where nothing answered.',
    'tls-days-left': 'Days left of the certificate that ends first. Empty without https.',
    report: 'JSON: `verdict`, `took`, and of each probe `url`, `verdict`, `reason`, `fault`, `attempts`, `passed`, `faults` (counts), `latency` (`min`, `median`, `max` in ms), `tlsDaysLeft`, `address`, `redirectedTo` and `ray`.',
};
const MARKS = { passed: '✅', failed: '❌', inconclusive: '❔' };
/** More would crowd the failure itself out of the summary. */
const MOST_FOLDS = 50;
const LONGEST_REASON = 500;
function report(health, runtime) {
    const { verdict, probes } = health;
    runtime.output('verdict', verdict);
    runtime.output('slowest', largest(probes.flatMap(({ latency }) => latency?.median ?? [])));
    runtime.output('tls-days-left', smallest(probes.flatMap(({ tlsDaysLeft }) => tlsDaysLeft ?? [])));
    runtime.output('report', JSON.stringify(inJson(health)));
    for (const probe of probes)
        runtime.log.info(verdictLine(probe));
    const passed = probes.filter((probe) => probe.verdict === 'passed').length;
    runtime.summary.add(`### ${MARKS[verdict]} Health: ${passed} of ${probes.length} probes passed`, src/* markdown.table */.wD.table(['Probe', 'Verdict', 'Attempts', 'Latency', 'TLS days left', 'Address'], probes.map((probe) => [
        [nameOf(probe.probe), probe.redirectedTo ?? []].flat().map(src/* markdown.code */.wD.code).join(' → '),
        `${MARKS[probe.verdict]} ${src/* markdown.plain */.wD.plain(reasonOf(probe) ?? probe.verdict)}`,
        `${probe.passed} of ${probe.attempts} passed`,
        latencyOf(probe) ?? '',
        probe.tlsDaysLeft?.toString() ?? '',
        src/* markdown.code */.wD.code(probe.address ?? ''),
    ])), ...folds(probes));
}
function verdictLine(probe) {
    const { verdict, attempts, passed, tlsDaysLeft, address, redirectedTo } = probe;
    const facts = [
        `${passed} of ${attempts} attempts passed`,
        latencyOf(probe),
        tlsDaysLeft === undefined ? undefined : `TLS ${tlsDaysLeft} days left`,
        address,
        redirectedTo === undefined ? undefined : `redirected to ${redirectedTo}`,
        reasonOf(probe),
    ];
    return `${MARKS[verdict]} ${nameOf(probe.probe)}: ${verdict}; ${facts.filter((fact) => fact !== undefined).join('; ')}`;
}
function latencyOf({ latency }) {
    if (latency === undefined)
        return undefined;
    const [min, median, max] = [latency.min, latency.median, latency.max].map(src/* formatDuration */.a3);
    return `${median} (${min} to ${max})`;
}
function reasonOf({ reason }) {
    return reason?.slice(0, LONGEST_REASON);
}
/** The evidence, first that of the probes that did not pass. */
function folds(probes) {
    const failing = probes.filter((probe) => probe.verdict !== 'passed');
    const passing = probes.filter((probe) => probe.verdict === 'passed');
    return [...failing, ...passing]
        .slice(0, MOST_FOLDS)
        .map((probe) => src/* markdown.details */.wD.details(`Evidence: ${nameOf(probe.probe)}`, src/* markdown.fence */.wD.fence(evidenceOf(probe))));
}
function inJson({ verdict, took, probes }) {
    return {
        verdict,
        took,
        probes: probes.map((each) => ({
            url: each.probe.url,
            verdict: each.verdict,
            reason: reasonOf(each),
            fault: each.fault,
            attempts: each.attempts,
            passed: each.passed,
            faults: each.faults,
            latency: each.latency,
            tlsDaysLeft: each.tlsDaysLeft,
            address: each.address,
            redirectedTo: each.redirectedTo,
            ray: each.ray,
        })),
    };
}
function largest(figures) {
    return figures.length === 0 ? '' : String(Math.max(...figures));
}
function smallest(figures) {
    return figures.length === 0 ? '' : String(Math.min(...figures));
}

;// CONCATENATED MODULE: ./actions/verify-health/src/narrate.ts


/** Milliseconds between two lines about a probe: where there is news, and where there is none. */
const NEWS = 1_000;
const STILL = 10_000;
/** Tells the log how each probe is doing, without repeating itself. */
function narrator(log, clock) {
    const said = new Map();
    return (probe, attempt, streak) => {
        const news = streak > 0 ? `${streak} in a row` : attempt.faults.map(({ message }) => message).join('; ');
        const before = said.get(probe);
        const quiet = before === undefined ? Number.POSITIVE_INFINITY : clock.now() - before.at;
        if (quiet < (news === before?.news ? STILL : NEWS))
            return;
        said.set(probe, { at: clock.now(), news });
        const which = `attempt ${attempt.number}, ${(0,src/* formatDuration */.a3)(attempt.latency)}`;
        log.info(`${nameOf(probe)}: ${news} (${which})`);
    };
}

;// CONCATENATED MODULE: ./actions/verify-health/src/run.ts



/** From probes to a report: what was seen, good or bad. Whether it is good enough is not said here. */
async function run(inputs, ports) {
    const { probes, release, successes, interval, timeout, attemptTimeout } = inputs;
    const { http, clock, log, signal } = ports;
    const what = probes.length === 1 ? 'a probe' : `${probes.length} probes`;
    const rule = `${successes} in a row, ${(0,src/* formatDuration */.a3)(interval)} apart, within ${(0,src/* formatDuration */.a3)(timeout)}`;
    return await log.group(`Watching ${what}: ${rule}`, () => watch(probes, { release, successes, interval, timeout, attemptTimeout }, { http, clock, signal, onAttempt: narrator(log, clock) }));
}

;// CONCATENATED MODULE: ./actions/verify-health/src/index.ts





/* harmony default export */ const verify_health_src = ((0,src/* defineAction */.QP)({
    inputs: inputs,
    outputs: outputs,
    async main(values, runtime) {
        const health = await run(values, {
            http: nodeHttpProbe(values.ca),
            clock: runtime.clock,
            log: runtime.log,
            signal: runtime.signal,
        });
        // What was seen is told first: a failure must not hide it.
        report(health, runtime);
        requirePassed(health);
    },
}));


/***/ })

};
