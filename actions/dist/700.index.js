export const id = 700;
export const ids = [
    700
];
export const modules = {
    7897: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            C: ()=>APIPromise
        });
        var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7235);
        var _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3834);
        var _APIPromise_client;
        var APIPromise = (()=>{
            class APIPromise extends Promise {
                constructor(client, responsePromise, parseResponse = _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_0__.c){
                    super((resolve)=>{
                        resolve(null);
                    });
                    this.responsePromise = responsePromise;
                    this.parseResponse = parseResponse;
                    _APIPromise_client.set(this, void 0);
                    (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.G)(this, _APIPromise_client, client, "f");
                }
                _thenUnwrap(transform) {
                    return new APIPromise((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), this.responsePromise, async (client, props)=>transform(await this.parseResponse(client, props), props));
                }
                asResponse() {
                    return this.responsePromise.then((p)=>p.response);
                }
                async withResponse() {
                    let [data, response] = await Promise.all([
                        this.parse(),
                        this.asResponse()
                    ]);
                    return {
                        data,
                        response
                    };
                }
                parse() {
                    if (!this.parsedPromise) this.parsedPromise = this.responsePromise.then((data)=>this.parseResponse((0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_1__.g)(this, _APIPromise_client, "f"), data));
                    return this.parsedPromise;
                }
                then(onfulfilled, onrejected) {
                    return this.parse().then(onfulfilled, onrejected);
                }
                catch(onrejected) {
                    return this.parse().catch(onrejected);
                }
                finally(onfinally) {
                    return this.parse().finally(onfinally);
                }
            }
            _APIPromise_client = new WeakMap();
            return APIPromise;
        })();
    },
    831: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            LG: ()=>APIError,
            Oi: ()=>CloudflareError1,
            cH: ()=>APIUserAbortError,
            qA: ()=>APIConnectionTimeoutError,
            xX: ()=>APIConnectionError
        });
        var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
        var CloudflareError1 = (()=>{
            class CloudflareError1 extends Error {
            }
            return CloudflareError1;
        })();
        class APIError extends CloudflareError1 {
            constructor(status, error, message, headers){
                super(`${APIError.makeMessage(status, error, message)}`);
                this.status = status;
                this.headers = headers;
                this.error = error;
                let data = error;
                this.errors = data?.['errors'] ?? [];
            }
            static makeMessage(status, error, message) {
                let msg = error?.message ? 'string' == typeof error.message ? error.message : JSON.stringify(error.message) : error ? JSON.stringify(error) : message;
                if (status && msg) return `${status} ${msg}`;
                if (status) return `${status} status code (no body)`;
                if (msg) return msg;
                return '(no status code or body)';
            }
            static generate(status, errorResponse, message, headers) {
                if (!status || !headers) return new APIConnectionError({
                    message,
                    cause: (0, _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__.r)(errorResponse)
                });
                let error = errorResponse;
                if (400 === status) return new BadRequestError(status, error, message, headers);
                if (401 === status) return new AuthenticationError(status, error, message, headers);
                if (403 === status) return new PermissionDeniedError(status, error, message, headers);
                if (404 === status) return new NotFoundError(status, error, message, headers);
                if (409 === status) return new ConflictError(status, error, message, headers);
                if (422 === status) return new UnprocessableEntityError(status, error, message, headers);
                if (429 === status) return new RateLimitError(status, error, message, headers);
                if (status >= 500) return new InternalServerError(status, error, message, headers);
                return new APIError(status, error, message, headers);
            }
        }
        class APIUserAbortError extends APIError {
            constructor({ message } = {}){
                super(void 0, void 0, message || 'Request was aborted.', void 0);
            }
        }
        class APIConnectionError extends APIError {
            constructor({ message, cause }){
                super(void 0, void 0, message || 'Connection error.', void 0);
                if (cause) this.cause = cause;
            }
        }
        class APIConnectionTimeoutError extends APIConnectionError {
            constructor({ message } = {}){
                super({
                    message: message ?? 'Request timed out.'
                });
            }
        }
        class BadRequestError extends APIError {
        }
        class AuthenticationError extends APIError {
        }
        class PermissionDeniedError extends APIError {
        }
        class NotFoundError extends APIError {
        }
        class ConflictError extends APIError {
        }
        class UnprocessableEntityError extends APIError {
        }
        class RateLimitError extends APIError {
        }
        class InternalServerError extends APIError {
        }
    },
    8483: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $9: ()=>V4PagePaginationArray1,
            nC: ()=>PagePromise
        });
        var _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7235);
        var _error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(831);
        var _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);
        var _api_promise_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7897);
        var _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);
        var _AbstractPage_client;
        var AbstractPage = (()=>{
            class AbstractPage {
                constructor(client, response, body, options){
                    _AbstractPage_client.set(this, void 0);
                    (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_4__.G)(this, _AbstractPage_client, client, "f");
                    this.options = options;
                    this.response = response;
                    this.body = body;
                }
                hasNextPage() {
                    let items = this.getPaginatedItems();
                    if (!items.length) return false;
                    return null != this.nextPageRequestOptions();
                }
                async getNextPage() {
                    let nextOptions = this.nextPageRequestOptions();
                    if (!nextOptions) throw new _error_mjs__WEBPACK_IMPORTED_MODULE_0__.Oi('No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.');
                    return await (0, _internal_tslib_mjs__WEBPACK_IMPORTED_MODULE_4__.g)(this, _AbstractPage_client, "f").requestAPIList(this.constructor, nextOptions);
                }
                async *iterPages() {
                    let page = this;
                    yield page;
                    while(page.hasNextPage()){
                        page = await page.getNextPage();
                        yield page;
                    }
                }
                async *[(_AbstractPage_client = new WeakMap(), Symbol.asyncIterator)]() {
                    for await (let page of this.iterPages())for (let item of page.getPaginatedItems())yield item;
                }
            }
            return AbstractPage;
        })();
        var PagePromise = (()=>{
            class PagePromise extends _api_promise_mjs__WEBPACK_IMPORTED_MODULE_2__.C {
                constructor(client, request, Page1){
                    super(client, request, async (client, props)=>new Page1(client, props.response, await (0, _internal_parse_mjs__WEBPACK_IMPORTED_MODULE_1__.c)(client, props), props.options));
                }
                async *[Symbol.asyncIterator]() {
                    let page = await this;
                    for await (let item of page)yield item;
                }
            }
            return PagePromise;
        })();
        class V4PagePaginationArray1 extends AbstractPage {
            constructor(client, response, body, options){
                super(client, response, body, options);
                this.result = body.result || [];
                this.result_info = body.result_info || {};
            }
            getPaginatedItems() {
                return this.result ?? [];
            }
            nextPageRequestOptions() {
                let query = this.options.query;
                let currentPage = query?.page ?? 1;
                return {
                    ...this.options,
                    query: {
                        ...(0, _internal_utils_values_mjs__WEBPACK_IMPORTED_MODULE_3__.i8)(this.options.query),
                        page: currentPage + 1
                    }
                };
            }
        }
    },
    4123: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            h: ()=>APIResource1
        });
        var APIResource1 = (()=>{
            class APIResource1 {
                constructor(client){
                    this._client = client;
                }
            }
            APIResource1._key = [];
            return APIResource1;
        })();
    },
    8996: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>castToError,
            z: ()=>isAbortError
        });
        function isAbortError(err) {
            return 'object' == typeof err && null !== err && ('name' in err && 'AbortError' === err.name || 'message' in err && String(err.message).includes('FetchRequestCanceledException'));
        }
        let castToError = (err)=>{
            if (err instanceof Error) return err;
            if ('object' == typeof err && null !== err) {
                try {
                    if ('[object Error]' === Object.prototype.toString.call(err)) {
                        let error = new Error(err.message, err.cause ? {
                            cause: err.cause
                        } : {});
                        if (err.stack) error.stack = err.stack;
                        if (err.cause && !error.cause) error.cause = err.cause;
                        if (err.name) error.name = err.name;
                        return error;
                    }
                } catch  {}
                try {
                    return new Error(JSON.stringify(err));
                } catch  {}
            }
            return new Error(err);
        };
    },
    3834: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            c: ()=>defaultParseResponse
        });
        var _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7679);
        async function defaultParseResponse(client, props) {
            let { response, requestLogID, retryOfRequestLogID, startTime } = props;
            let body = await (async ()=>{
                if (204 === response.status) return null;
                if (props.options.__binaryResponse) return response;
                let contentType = response.headers.get('content-type');
                let mediaType = contentType?.split(';')[0]?.trim();
                let isJSON = mediaType?.includes('application/json') || mediaType?.endsWith('+json');
                if (isJSON) {
                    let contentLength = response.headers.get('content-length');
                    if ('0' === contentLength) return;
                    let json = await response.json();
                    return json;
                }
                let text = await response.text();
                return text;
            })();
            (0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.WG)(client).debug(`[${requestLogID}] response parsed`, (0, _utils_log_mjs__WEBPACK_IMPORTED_MODULE_0__.xL)({
                retryOfRequestLogID,
                url: response.url,
                status: response.status,
                body,
                durationMs: Date.now() - startTime
            }));
            return body;
        }
    },
    7235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>__classPrivateFieldSet,
            g: ()=>__classPrivateFieldGet
        });
        function __classPrivateFieldSet(receiver, state, value, kind, f) {
            if ("m" === kind) throw new TypeError("Private method is not writable");
            if ("a" === kind && !f) throw new TypeError("Private accessor was defined without a setter");
            if ("function" == typeof state ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
            return "a" === kind ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
        }
        function __classPrivateFieldGet(receiver, state, kind, f) {
            if ("a" === kind && !f) throw new TypeError("Private accessor was defined without a getter");
            if ("function" == typeof state ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
            return "m" === kind ? f : "a" === kind ? f.call(receiver) : f ? f.value : state.get(receiver);
        }
    },
    7679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            ML: ()=>parseLogLevel,
            WG: ()=>loggerFor,
            xL: ()=>formatRequestDetails
        });
        var _values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3797);
        let levelNumbers = {
            off: 0,
            error: 200,
            warn: 300,
            info: 400,
            debug: 500
        };
        let parseLogLevel = (maybeLevel, sourceName, client)=>{
            if (!maybeLevel) return;
            if ((0, _values_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(levelNumbers, maybeLevel)) return maybeLevel;
            loggerFor(client).warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`);
        };
        function noop() {}
        function makeLogFn(fnLevel, logger, logLevel) {
            if (!logger || levelNumbers[fnLevel] > levelNumbers[logLevel]) return noop;
            else return logger[fnLevel].bind(logger);
        }
        let noopLogger = {
            error: noop,
            warn: noop,
            info: noop,
            debug: noop
        };
        let cachedLoggers = new WeakMap();
        function loggerFor(client) {
            let logger = client.logger;
            let logLevel = client.logLevel ?? 'off';
            if (!logger) return noopLogger;
            let cachedLogger = cachedLoggers.get(logger);
            if (cachedLogger && cachedLogger[0] === logLevel) return cachedLogger[1];
            let levelLogger = {
                error: makeLogFn('error', logger, logLevel),
                warn: makeLogFn('warn', logger, logLevel),
                info: makeLogFn('info', logger, logLevel),
                debug: makeLogFn('debug', logger, logLevel)
            };
            cachedLoggers.set(logger, [
                logLevel,
                levelLogger
            ]);
            return levelLogger;
        }
        let formatRequestDetails = (details)=>{
            if (details.options) {
                details.options = {
                    ...details.options
                };
                delete details.options['headers'];
            }
            if (details.headers) details.headers = Object.fromEntries((details.headers instanceof Headers ? [
                ...details.headers
            ] : Object.entries(details.headers)).map(([name, value])=>[
                    name,
                    'authorization' === name.toLowerCase() || 'api-key' === name.toLowerCase() || 'x-api-key' === name.toLowerCase() || 'cookie' === name.toLowerCase() || 'set-cookie' === name.toLowerCase() || 'x-auth-email' === name.toLowerCase() || 'x-auth-key' === name.toLowerCase() || 'x-auth-user-service-key' === name.toLowerCase() ? '***' : value
                ]));
            if ('retryOfRequestLogID' in details) {
                if (details.retryOfRequestLogID) details.retryOf = details.retryOfRequestLogID;
                delete details.retryOfRequestLogID;
            }
            return details;
        };
    },
    2: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ae: ()=>path1
        });
        var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(831);
        function encodeURIPath(str) {
            return str.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
        }
        let EMPTY = Object.freeze(Object.create(null));
        let createPathTagFunction = (pathEncoder = encodeURIPath)=>function path1(statics, ...params) {
                if (1 === statics.length) return statics[0];
                let postPath = false;
                let invalidSegments = [];
                let path2 = statics.reduce((previousValue, currentValue, index)=>{
                    if (/[?#]/.test(currentValue)) postPath = true;
                    let value = params[index];
                    let encoded = (postPath ? encodeURIComponent : pathEncoder)('' + value);
                    if (index !== params.length && (null == value || 'object' == typeof value && value.toString === Object.getPrototypeOf(Object.getPrototypeOf(value.hasOwnProperty ?? EMPTY) ?? EMPTY)?.toString)) {
                        encoded = value + '';
                        invalidSegments.push({
                            start: previousValue.length + currentValue.length,
                            length: encoded.length,
                            error: `Value of type ${Object.prototype.toString.call(value).slice(8, -1)} is not a valid path parameter`
                        });
                    }
                    return previousValue + currentValue + (index === params.length ? '' : encoded);
                }, '');
                let pathOnly = path2.split(/[?#]/, 1)[0];
                let invalidSegmentPattern = /(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi;
                let match;
                while(null !== (match = invalidSegmentPattern.exec(pathOnly)))invalidSegments.push({
                    start: match.index,
                    length: match[0].length,
                    error: `Value "${match[0]}" can\'t be safely passed as a path parameter`
                });
                invalidSegments.sort((a, b)=>a.start - b.start);
                if (invalidSegments.length > 0) {
                    let lastEnd = 0;
                    let underline = invalidSegments.reduce((acc, segment)=>{
                        let spaces = ' '.repeat(segment.start - lastEnd);
                        let arrows = '^'.repeat(segment.length);
                        lastEnd = segment.start + segment.length;
                        return acc + spaces + arrows;
                    }, '');
                    throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.Oi(`Path parameters result in path with invalid segments:\n${invalidSegments.map((e)=>e.error).join('\n')}\n${path2}\n${underline}`);
                }
                return path2;
            };
        let path1 = createPathTagFunction(encodeURIPath);
    },
    3797: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $3: ()=>hasOwn,
            MH: ()=>isReadonlyArray,
            cy: ()=>isArray1,
            i8: ()=>maybeObj,
            ml: ()=>safeJSON,
            nt: ()=>isAbsoluteURL,
            wQ: ()=>validatePositiveInteger,
            ze: ()=>isEmptyObj
        });
        var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(831);
        let startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
        let isAbsoluteURL = (url)=>startsWithSchemeRegexp.test(url);
        let isArray1 = (val)=>(isArray1 = Array.isArray, isArray1(val));
        let isReadonlyArray = isArray1;
        function maybeObj(x) {
            if ('object' != typeof x) return {};
            return x ?? {};
        }
        function isEmptyObj(obj) {
            if (!obj) return true;
            for(let _k in obj)return false;
            return true;
        }
        function hasOwn(obj, key) {
            return Object.prototype.hasOwnProperty.call(obj, key);
        }
        let validatePositiveInteger = (name, n)=>{
            if ('number' != typeof n || !Number.isInteger(n)) throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.Oi(`${name} must be an integer`);
            if (n < 0) throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.Oi(`${name} must be a positive integer`);
            return n;
        };
        let safeJSON = (text)=>{
            try {
                return JSON.parse(text);
            } catch (err) {
                return;
            }
        };
    },
    2120: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>BaseCache
        });
        var resource = __webpack_require__(4123);
        var utils_path = __webpack_require__(2);
        __webpack_require__(8483);
        var BaseCache = (()=>{
            class BaseCache extends resource.h {
                invalidate(params, options) {
                    let { zone_id, ...body } = params;
                    return this._client.post((0, utils_path.Ae)`/zones/${zone_id}/invalidate_cache`, {
                        body,
                        ...options
                    })._thenUnwrap((obj)=>obj.result);
                }
                invalidateEnvironment(environmentID, params, options) {
                    let { zone_id, ...body } = params;
                    return this._client.post((0, utils_path.Ae)`/zones/${zone_id}/environments/${environmentID}/invalidate_cache`, {
                        body,
                        ...options
                    })._thenUnwrap((obj)=>obj.result);
                }
                purge(params, options) {
                    let { zone_id, ...body } = params;
                    return this._client.post((0, utils_path.Ae)`/zones/${zone_id}/purge_cache`, {
                        body,
                        ...options
                    })._thenUnwrap((obj)=>obj.result);
                }
                purgeEnvironment(environmentID, params, options) {
                    let { zone_id, ...body } = params;
                    return this._client.post((0, utils_path.Ae)`/zones/${zone_id}/environments/${environmentID}/purge_cache`, {
                        body,
                        ...options
                    })._thenUnwrap((obj)=>obj.result);
                }
            }
            BaseCache._key = Object.freeze([
                'cache'
            ]);
            return BaseCache;
        })();
    },
    5905: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>BaseZones1
        });
        var resource = __webpack_require__(4123);
        var utils_path = __webpack_require__(2);
        var pagination = __webpack_require__(8483);
        var BaseZones1 = (()=>{
            class BaseZones1 extends resource.h {
                create(body, options) {
                    return this._client.post('/zones', {
                        body,
                        ...options
                    })._thenUnwrap((obj)=>obj.result);
                }
                list(query = {}, options) {
                    return this._client.getAPIList('/zones', pagination.$9, {
                        query,
                        ...options
                    });
                }
                delete(params, options) {
                    let { zone_id } = params;
                    return this._client.delete((0, utils_path.Ae)`/zones/${zone_id}`, options)._thenUnwrap((obj)=>obj.result);
                }
                edit(params, options) {
                    let { zone_id, ...body } = params;
                    return this._client.patch((0, utils_path.Ae)`/zones/${zone_id}`, {
                        body,
                        ...options
                    })._thenUnwrap((obj)=>obj.result);
                }
                get(params, options) {
                    let { zone_id } = params;
                    return this._client.get((0, utils_path.Ae)`/zones/${zone_id}`, options)._thenUnwrap((obj)=>obj.result);
                }
            }
            BaseZones1._key = Object.freeze([
                'zones'
            ]);
            return BaseZones1;
        })();
    },
    5700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>createClient
        });
        var tslib = __webpack_require__(7235);
        let uuid4 = function() {
            let { crypto } = globalThis;
            if (crypto?.randomUUID) {
                uuid4 = crypto.randomUUID.bind(crypto);
                return crypto.randomUUID();
            }
            let u8 = new Uint8Array(1);
            let randomByte = crypto ? ()=>crypto.getRandomValues(u8)[0] : ()=>0xff * Math.random() & 0xff;
            return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c)=>(c ^ randomByte() & 15 >> c / 4).toString(16));
        };
        var utils_values = __webpack_require__(3797);
        let sleep = (ms)=>new Promise((resolve)=>setTimeout(resolve, ms));
        var errors = __webpack_require__(8996);
        let VERSION = '7.3.0';
        function getDetectedPlatform() {
            if ("u" > typeof Deno && null != Deno.build) return 'deno';
            if ("u" > typeof EdgeRuntime) return 'edge';
            if ('[object process]' === Object.prototype.toString.call(void 0 !== globalThis.process ? globalThis.process : 0)) return 'node';
            return 'unknown';
        }
        let getPlatformProperties = ()=>{
            let detectedPlatform = getDetectedPlatform();
            if ('deno' === detectedPlatform) return {
                'X-Stainless-Lang': 'js',
                'X-Stainless-Package-Version': VERSION,
                'X-Stainless-OS': normalizePlatform(Deno.build.os),
                'X-Stainless-Arch': normalizeArch(Deno.build.arch),
                'X-Stainless-Runtime': 'deno',
                'X-Stainless-Runtime-Version': 'string' == typeof Deno.version ? Deno.version : Deno.version?.deno ?? 'unknown'
            };
            if ("u" > typeof EdgeRuntime) return {
                'X-Stainless-Lang': 'js',
                'X-Stainless-Package-Version': VERSION,
                'X-Stainless-OS': 'Unknown',
                'X-Stainless-Arch': `other:${EdgeRuntime}`,
                'X-Stainless-Runtime': 'edge',
                'X-Stainless-Runtime-Version': globalThis.process.version
            };
            if ('node' === detectedPlatform) return {
                'X-Stainless-Lang': 'js',
                'X-Stainless-Package-Version': VERSION,
                'X-Stainless-OS': normalizePlatform(globalThis.process.platform ?? 'unknown'),
                'X-Stainless-Arch': normalizeArch(globalThis.process.arch ?? 'unknown'),
                'X-Stainless-Runtime': 'node',
                'X-Stainless-Runtime-Version': globalThis.process.version ?? 'unknown'
            };
            let browserInfo = getBrowserInfo();
            if (browserInfo) return {
                'X-Stainless-Lang': 'js',
                'X-Stainless-Package-Version': VERSION,
                'X-Stainless-OS': 'Unknown',
                'X-Stainless-Arch': 'unknown',
                'X-Stainless-Runtime': `browser:${browserInfo.browser}`,
                'X-Stainless-Runtime-Version': browserInfo.version
            };
            return {
                'X-Stainless-Lang': 'js',
                'X-Stainless-Package-Version': VERSION,
                'X-Stainless-OS': 'Unknown',
                'X-Stainless-Arch': 'unknown',
                'X-Stainless-Runtime': 'unknown',
                'X-Stainless-Runtime-Version': 'unknown'
            };
        };
        function getBrowserInfo() {
            if ("u" < typeof navigator || !navigator) return null;
            let browserPatterns = [
                {
                    key: 'edge',
                    pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
                },
                {
                    key: 'ie',
                    pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
                },
                {
                    key: 'ie',
                    pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/
                },
                {
                    key: 'chrome',
                    pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
                },
                {
                    key: 'firefox',
                    pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/
                },
                {
                    key: 'safari',
                    pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/
                }
            ];
            for (let { key, pattern } of browserPatterns){
                let match = pattern.exec(navigator.userAgent);
                if (match) {
                    let major = match[1] || 0;
                    let minor = match[2] || 0;
                    let patch = match[3] || 0;
                    return {
                        browser: key,
                        version: `${major}.${minor}.${patch}`
                    };
                }
            }
            return null;
        }
        let normalizeArch = (arch)=>{
            if ('x32' === arch) return 'x32';
            if ('x86_64' === arch || 'x64' === arch) return 'x64';
            if ('arm' === arch) return 'arm';
            if ('aarch64' === arch || 'arm64' === arch) return 'arm64';
            if (arch) return `other:${arch}`;
            return 'unknown';
        };
        let normalizePlatform = (platform)=>{
            platform = platform.toLowerCase();
            if (platform.includes('ios')) return 'iOS';
            if ('android' === platform) return 'Android';
            if ('darwin' === platform) return 'MacOS';
            if ('win32' === platform) return 'Windows';
            if ('freebsd' === platform) return 'FreeBSD';
            if ('openbsd' === platform) return 'OpenBSD';
            if ('linux' === platform) return 'Linux';
            if (platform) return `Other:${platform}`;
            return 'Unknown';
        };
        let _platformHeaders;
        let getPlatformHeaders = ()=>_platformHeaders ?? (_platformHeaders = getPlatformProperties());
        function getDefaultFetch() {
            if ("u" > typeof fetch) return fetch;
            throw new Error('`fetch` is not defined as a global; Either pass `fetch` to the client, `new Cloudflare({ fetch })` or polyfill the global, `globalThis.fetch = fetch`');
        }
        function makeReadableStream(...args) {
            let ReadableStream = globalThis.ReadableStream;
            if (void 0 === ReadableStream) throw new Error('`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`');
            return new ReadableStream(...args);
        }
        function shims_ReadableStreamFrom(iterable) {
            let iter = Symbol.asyncIterator in iterable ? iterable[Symbol.asyncIterator]() : iterable[Symbol.iterator]();
            return makeReadableStream({
                start () {},
                async pull (controller) {
                    let { done, value } = await iter.next();
                    if (done) controller.close();
                    else controller.enqueue(value);
                },
                async cancel () {
                    await iter.return?.();
                }
            });
        }
        async function CancelReadableStream(stream) {
            if (null === stream || 'object' != typeof stream) return;
            if (stream[Symbol.asyncIterator]) return void await stream[Symbol.asyncIterator]().return?.();
            let reader = stream.getReader();
            let cancelPromise = reader.cancel();
            reader.releaseLock();
            await cancelPromise;
        }
        let FallbackEncoder = ({ headers, body })=>({
                bodyHeaders: {
                    'content-type': 'application/json'
                },
                body: JSON.stringify(body)
            });
        let default_format = 'RFC3986';
        let default_formatter = (v)=>String(v);
        let formatters = {
            RFC1738: (v)=>String(v).replace(/%20/g, '+'),
            RFC3986: default_formatter
        };
        let RFC1738 = 'RFC1738';
        let has = (obj, key)=>(has = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), has(obj, key));
        let hex_table = (()=>{
            let array = [];
            for(let i = 0; i < 256; ++i)array.push('%' + ((i < 16 ? '0' : '') + i.toString(16)).toUpperCase());
            return array;
        })();
        let limit = 1024;
        let encode = (str, _defaultEncoder, charset, _kind, format)=>{
            if (0 === str.length) return str;
            let string = str;
            if ('symbol' == typeof str) string = Symbol.prototype.toString.call(str);
            else if ('string' != typeof str) string = String(str);
            if ('iso-8859-1' === charset) return escape(string).replace(/%u[0-9a-f]{4}/gi, function($0) {
                return '%26%23' + parseInt($0.slice(2), 16) + '%3B';
            });
            let out = '';
            for(let j = 0; j < string.length; j += limit){
                let segment = string.length >= limit ? string.slice(j, j + limit) : string;
                let arr = [];
                for(let i = 0; i < segment.length; ++i){
                    let c = segment.charCodeAt(i);
                    if (0x2d === c || 0x2e === c || 0x5f === c || 0x7e === c || c >= 0x30 && c <= 0x39 || c >= 0x41 && c <= 0x5a || c >= 0x61 && c <= 0x7a || format === RFC1738 && (0x28 === c || 0x29 === c)) {
                        arr[arr.length] = segment.charAt(i);
                        continue;
                    }
                    if (c < 0x80) {
                        arr[arr.length] = hex_table[c];
                        continue;
                    }
                    if (c < 0x800) {
                        arr[arr.length] = hex_table[0xc0 | c >> 6] + hex_table[0x80 | 0x3f & c];
                        continue;
                    }
                    if (c < 0xd800 || c >= 0xe000) {
                        arr[arr.length] = hex_table[0xe0 | c >> 12] + hex_table[0x80 | c >> 6 & 0x3f] + hex_table[0x80 | 0x3f & c];
                        continue;
                    }
                    i += 1;
                    c = 0x10000 + ((0x3ff & c) << 10 | 0x3ff & segment.charCodeAt(i));
                    arr[arr.length] = hex_table[0xf0 | c >> 18] + hex_table[0x80 | c >> 12 & 0x3f] + hex_table[0x80 | c >> 6 & 0x3f] + hex_table[0x80 | 0x3f & c];
                }
                out += arr.join('');
            }
            return out;
        };
        function is_buffer(obj) {
            if (!obj || 'object' != typeof obj) return false;
            return !!(obj.constructor && obj.constructor.isBuffer && obj.constructor.isBuffer(obj));
        }
        function maybe_map(val, fn) {
            if ((0, utils_values.cy)(val)) {
                let mapped = [];
                for(let i = 0; i < val.length; i += 1)mapped.push(fn(val[i]));
                return mapped;
            }
            return fn(val);
        }
        let array_prefix_generators = {
            brackets (prefix) {
                return String(prefix) + '[]';
            },
            comma: 'comma',
            indices (prefix, key) {
                return String(prefix) + '[' + key + ']';
            },
            repeat (prefix) {
                return String(prefix);
            }
        };
        let push_to_array = function(arr, value_or_array) {
            Array.prototype.push.apply(arr, (0, utils_values.cy)(value_or_array) ? value_or_array : [
                value_or_array
            ]);
        };
        let toISOString;
        let defaults = {
            addQueryPrefix: false,
            allowDots: false,
            allowEmptyArrays: false,
            arrayFormat: 'indices',
            charset: 'utf-8',
            charsetSentinel: false,
            delimiter: '&',
            encode: true,
            encodeDotInKeys: false,
            encoder: encode,
            encodeValuesOnly: false,
            format: default_format,
            formatter: default_formatter,
            indices: false,
            serializeDate (date) {
                return (toISOString ?? (toISOString = Function.prototype.call.bind(Date.prototype.toISOString)))(date);
            },
            skipNulls: false,
            strictNullHandling: false
        };
        function is_non_nullish_primitive(v) {
            return 'string' == typeof v || 'number' == typeof v || 'boolean' == typeof v || 'symbol' == typeof v || 'bigint' == typeof v;
        }
        let sentinel = {};
        function inner_stringify(object, prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, sideChannel) {
            let obj = object;
            let tmp_sc = sideChannel;
            let step = 0;
            let find_flag = false;
            while(void 0 !== (tmp_sc = tmp_sc.get(sentinel)) && !find_flag){
                let pos = tmp_sc.get(object);
                step += 1;
                if (void 0 !== pos) if (pos === step) throw new RangeError('Cyclic object value');
                else find_flag = true;
                if (void 0 === tmp_sc.get(sentinel)) step = 0;
            }
            if ('function' == typeof filter) obj = filter(prefix, obj);
            else if (obj instanceof Date) obj = serializeDate?.(obj);
            else if ('comma' === generateArrayPrefix && (0, utils_values.cy)(obj)) obj = maybe_map(obj, function(value) {
                if (value instanceof Date) return serializeDate?.(value);
                return value;
            });
            if (null === obj) {
                if (strictNullHandling) return encoder && !encodeValuesOnly ? encoder(prefix, defaults.encoder, charset, 'key', format) : prefix;
                obj = '';
            }
            if (is_non_nullish_primitive(obj) || is_buffer(obj)) {
                if (encoder) {
                    let key_value = encodeValuesOnly ? prefix : encoder(prefix, defaults.encoder, charset, 'key', format);
                    return [
                        formatter?.(key_value) + '=' + formatter?.(encoder(obj, defaults.encoder, charset, 'value', format))
                    ];
                }
                return [
                    formatter?.(prefix) + '=' + formatter?.(String(obj))
                ];
            }
            let values = [];
            if (void 0 === obj) return values;
            let obj_keys;
            if ('comma' === generateArrayPrefix && (0, utils_values.cy)(obj)) {
                if (encodeValuesOnly && encoder) obj = maybe_map(obj, encoder);
                obj_keys = [
                    {
                        value: obj.length > 0 ? obj.join(',') || null : void 0
                    }
                ];
            } else if ((0, utils_values.cy)(filter)) obj_keys = filter;
            else {
                let keys = Object.keys(obj);
                obj_keys = sort ? keys.sort(sort) : keys;
            }
            let encoded_prefix = encodeDotInKeys ? String(prefix).replace(/\./g, '%2E') : String(prefix);
            let adjusted_prefix = commaRoundTrip && (0, utils_values.cy)(obj) && 1 === obj.length ? encoded_prefix + '[]' : encoded_prefix;
            if (allowEmptyArrays && (0, utils_values.cy)(obj) && 0 === obj.length) return adjusted_prefix + '[]';
            for(let j = 0; j < obj_keys.length; ++j){
                let key = obj_keys[j];
                let value = 'object' == typeof key && void 0 !== key.value ? key.value : obj[key];
                if (skipNulls && null === value) continue;
                let encoded_key = allowDots && encodeDotInKeys ? key.replace(/\./g, '%2E') : key;
                let key_prefix = (0, utils_values.cy)(obj) ? 'function' == typeof generateArrayPrefix ? generateArrayPrefix(adjusted_prefix, encoded_key) : adjusted_prefix : adjusted_prefix + (allowDots ? '.' + encoded_key : '[' + encoded_key + ']');
                sideChannel.set(object, step);
                let valueSideChannel = new WeakMap();
                valueSideChannel.set(sentinel, sideChannel);
                push_to_array(values, inner_stringify(value, key_prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, 'comma' === generateArrayPrefix && encodeValuesOnly && (0, utils_values.cy)(obj) ? null : encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, valueSideChannel));
            }
            return values;
        }
        function normalize_stringify_options(opts = defaults) {
            if (void 0 !== opts.allowEmptyArrays && 'boolean' != typeof opts.allowEmptyArrays) throw new TypeError('`allowEmptyArrays` option can only be `true` or `false`, when provided');
            if (void 0 !== opts.encodeDotInKeys && 'boolean' != typeof opts.encodeDotInKeys) throw new TypeError('`encodeDotInKeys` option can only be `true` or `false`, when provided');
            if (null !== opts.encoder && void 0 !== opts.encoder && 'function' != typeof opts.encoder) throw new TypeError('Encoder has to be a function.');
            let charset = opts.charset || defaults.charset;
            if (void 0 !== opts.charset && 'utf-8' !== opts.charset && 'iso-8859-1' !== opts.charset) throw new TypeError('The charset option must be either utf-8, iso-8859-1, or undefined');
            let format = default_format;
            if (void 0 !== opts.format) {
                if (!has(formatters, opts.format)) throw new TypeError('Unknown format option provided.');
                format = opts.format;
            }
            let formatter = formatters[format];
            let filter = defaults.filter;
            if ('function' == typeof opts.filter || (0, utils_values.cy)(opts.filter)) filter = opts.filter;
            let arrayFormat;
            arrayFormat = opts.arrayFormat && opts.arrayFormat in array_prefix_generators ? opts.arrayFormat : 'indices' in opts ? opts.indices ? 'indices' : 'repeat' : defaults.arrayFormat;
            if ('commaRoundTrip' in opts && 'boolean' != typeof opts.commaRoundTrip) throw new TypeError('`commaRoundTrip` must be a boolean, or absent');
            let allowDots = void 0 === opts.allowDots ? true === !!opts.encodeDotInKeys ? true : defaults.allowDots : !!opts.allowDots;
            return {
                addQueryPrefix: 'boolean' == typeof opts.addQueryPrefix ? opts.addQueryPrefix : defaults.addQueryPrefix,
                allowDots: allowDots,
                allowEmptyArrays: 'boolean' == typeof opts.allowEmptyArrays ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
                arrayFormat: arrayFormat,
                charset: charset,
                charsetSentinel: 'boolean' == typeof opts.charsetSentinel ? opts.charsetSentinel : defaults.charsetSentinel,
                commaRoundTrip: !!opts.commaRoundTrip,
                delimiter: void 0 === opts.delimiter ? defaults.delimiter : opts.delimiter,
                encode: 'boolean' == typeof opts.encode ? opts.encode : defaults.encode,
                encodeDotInKeys: 'boolean' == typeof opts.encodeDotInKeys ? opts.encodeDotInKeys : defaults.encodeDotInKeys,
                encoder: 'function' == typeof opts.encoder ? opts.encoder : defaults.encoder,
                encodeValuesOnly: 'boolean' == typeof opts.encodeValuesOnly ? opts.encodeValuesOnly : defaults.encodeValuesOnly,
                filter: filter,
                format: format,
                formatter: formatter,
                serializeDate: 'function' == typeof opts.serializeDate ? opts.serializeDate : defaults.serializeDate,
                skipNulls: 'boolean' == typeof opts.skipNulls ? opts.skipNulls : defaults.skipNulls,
                sort: 'function' == typeof opts.sort ? opts.sort : null,
                strictNullHandling: 'boolean' == typeof opts.strictNullHandling ? opts.strictNullHandling : defaults.strictNullHandling
            };
        }
        function stringify(object, opts = {}) {
            let obj = object;
            let options = normalize_stringify_options(opts);
            let obj_keys;
            let filter;
            if ('function' == typeof options.filter) {
                filter = options.filter;
                obj = filter('', obj);
            } else if ((0, utils_values.cy)(options.filter)) {
                filter = options.filter;
                obj_keys = filter;
            }
            let keys = [];
            if ('object' != typeof obj || null === obj) return '';
            let generateArrayPrefix = array_prefix_generators[options.arrayFormat];
            let commaRoundTrip = 'comma' === generateArrayPrefix && options.commaRoundTrip;
            if (!obj_keys) obj_keys = Object.keys(obj);
            if (options.sort) obj_keys.sort(options.sort);
            let sideChannel = new WeakMap();
            for(let i = 0; i < obj_keys.length; ++i){
                let key = obj_keys[i];
                if (!options.skipNulls || null !== obj[key]) push_to_array(keys, inner_stringify(obj[key], key, generateArrayPrefix, commaRoundTrip, options.allowEmptyArrays, options.strictNullHandling, options.skipNulls, options.encodeDotInKeys, options.encode ? options.encoder : null, options.filter, options.sort, options.allowDots, options.serializeDate, options.format, options.formatter, options.encodeValuesOnly, options.charset, sideChannel));
            }
            let joined = keys.join(options.delimiter);
            let prefix = true === options.addQueryPrefix ? '?' : '';
            if (options.charsetSentinel) if ('iso-8859-1' === options.charset) prefix += 'utf8=%26%2310003%3B&';
            else prefix += 'utf8=%E2%9C%93&';
            return joined.length > 0 ? prefix + joined : '';
        }
        function stringifyQuery(query) {
            return stringify(query, {
                allowDots: true,
                arrayFormat: 'repeat'
            });
        }
        var core_error = __webpack_require__(831);
        var pagination = __webpack_require__(8483);
        __webpack_require__(2);
        let brand_privateNullableHeaders = Symbol('brand.privateNullableHeaders');
        function* iterateHeaders(headers) {
            if (!headers) return;
            if (brand_privateNullableHeaders in headers) {
                let { values, nulls } = headers;
                yield* values.entries();
                for (let name of nulls)yield [
                    name,
                    null
                ];
                return;
            }
            let shouldClear = false;
            let iter;
            if (headers instanceof Headers) iter = headers.entries();
            else if ((0, utils_values.MH)(headers)) iter = headers;
            else {
                shouldClear = true;
                iter = Object.entries(headers ?? {});
            }
            for (let row of iter){
                let name = row[0];
                if ('string' != typeof name) throw new TypeError('expected header name to be a string');
                let values = (0, utils_values.MH)(row[1]) ? row[1] : [
                    row[1]
                ];
                let didClear = false;
                for (let value of values)if (void 0 !== value) {
                    if (shouldClear && !didClear) {
                        didClear = true;
                        yield [
                            name,
                            null
                        ];
                    }
                    yield [
                        name,
                        value
                    ];
                }
            }
        }
        let headers_buildHeaders = (newHeaders)=>{
            let targetHeaders = new Headers();
            let nullHeaders = new Set();
            for (let headers of newHeaders){
                let seenHeaders = new Set();
                for (let [name, value] of iterateHeaders(headers)){
                    let lowerName = name.toLowerCase();
                    if (!seenHeaders.has(lowerName)) {
                        targetHeaders.delete(name);
                        seenHeaders.add(lowerName);
                    }
                    if (null === value) {
                        targetHeaders.delete(name);
                        nullHeaders.add(lowerName);
                    } else {
                        targetHeaders.append(name, value);
                        nullHeaders.delete(lowerName);
                    }
                }
            }
            return {
                [brand_privateNullableHeaders]: true,
                values: targetHeaders,
                nulls: nullHeaders
            };
        };
        __webpack_require__(2120);
        __webpack_require__(5905);
        var api_promise = __webpack_require__(7897);
        let readEnv = (env)=>{
            if (void 0 !== globalThis.process) return globalThis.process.env?.[env]?.trim() || void 0;
            if (void 0 !== globalThis.Deno) return globalThis.Deno.env?.get?.(env)?.trim() || void 0;
        };
        var log = __webpack_require__(7679);
        var _BaseCloudflare_instances, _BaseCloudflare_encoder, _BaseCloudflare_baseURLOverridden;
        var BaseCloudflare = (()=>{
            class BaseCloudflare {
                constructor({ baseURL = readEnv('CLOUDFLARE_BASE_URL'), apiVersion = null, apiToken = readEnv('CLOUDFLARE_API_TOKEN') ?? null, apiKey = readEnv('CLOUDFLARE_API_KEY') ?? null, apiEmail = readEnv('CLOUDFLARE_EMAIL') ?? null, userServiceKey = readEnv('CLOUDFLARE_API_USER_SERVICE_KEY') ?? null, ...opts } = {}){
                    _BaseCloudflare_instances.add(this);
                    _BaseCloudflare_encoder.set(this, void 0);
                    let options = {
                        apiToken,
                        apiKey,
                        apiEmail,
                        userServiceKey,
                        ...opts,
                        baseURL: baseURL || "https://api.cloudflare.com/client/v4",
                        apiVersion: apiVersion || new Date().toISOString().slice(0, 10)
                    };
                    this.baseURL = options.baseURL;
                    this.timeout = options.timeout ?? BaseCloudflare.DEFAULT_TIMEOUT;
                    this.logger = options.logger ?? console;
                    let defaultLogLevel = 'warn';
                    this.logLevel = defaultLogLevel;
                    this.logLevel = (0, log.ML)(options.logLevel, 'ClientOptions.logLevel', this) ?? (0, log.ML)(readEnv('CLOUDFLARE_LOG'), "process.env['CLOUDFLARE_LOG']", this) ?? defaultLogLevel;
                    this.fetchOptions = options.fetchOptions;
                    this.maxRetries = options.maxRetries ?? 2;
                    this.fetch = options.fetch ?? getDefaultFetch();
                    (0, tslib.G)(this, _BaseCloudflare_encoder, FallbackEncoder, "f");
                    let customHeadersEnv = readEnv('CLOUDFLARE_CUSTOM_HEADERS');
                    if (customHeadersEnv) {
                        let parsed = {};
                        for (let line of customHeadersEnv.split('\n')){
                            let colon = line.indexOf(':');
                            if (colon >= 0) parsed[line.substring(0, colon).trim()] = line.substring(colon + 1).trim();
                        }
                        options.defaultHeaders = {
                            ...parsed,
                            ...options.defaultHeaders
                        };
                    }
                    this._options = options;
                    this.apiToken = apiToken;
                    this.apiKey = apiKey;
                    this.apiEmail = apiEmail;
                    this.userServiceKey = userServiceKey;
                    this.apiVersion = options.apiVersion;
                }
                withOptions(options) {
                    let client = new this.constructor({
                        ...this._options,
                        baseURL: this.baseURL,
                        maxRetries: this.maxRetries,
                        timeout: this.timeout,
                        logger: this.logger,
                        logLevel: this.logLevel,
                        fetch: this.fetch,
                        fetchOptions: this.fetchOptions,
                        apiToken: this.apiToken,
                        apiKey: this.apiKey,
                        apiEmail: this.apiEmail,
                        userServiceKey: this.userServiceKey,
                        apiVersion: this.apiVersion,
                        ...options
                    });
                    return client;
                }
                defaultQuery() {
                    return this._options.defaultQuery;
                }
                validateHeaders({ values, nulls }) {
                    if (this.apiEmail && values.get('x-auth-email')) return;
                    if (nulls.has('x-auth-email')) return;
                    if (this.apiKey && values.get('x-auth-key')) return;
                    if (nulls.has('x-auth-key')) return;
                    if (this.apiToken && values.get('authorization')) return;
                    if (nulls.has('authorization')) return;
                    if (this.userServiceKey && values.get('x-auth-user-service-key')) return;
                    if (nulls.has('x-auth-user-service-key')) return;
                    throw new Error('Could not resolve authentication method. Expected one of apiEmail, apiKey, apiToken or userServiceKey to be set. Or for one of the "X-Auth-Email", "X-Auth-Key", "Authorization" or "X-Auth-User-Service-Key" headers to be explicitly omitted');
                }
                async authHeaders(opts) {
                    return headers_buildHeaders([
                        await this.apiEmailAuth(opts),
                        await this.apiKeyAuth(opts),
                        await this.apiTokenAuth(opts),
                        await this.userServiceKeyAuth(opts)
                    ]);
                }
                async apiEmailAuth(opts) {
                    if (null == this.apiEmail) return;
                    return headers_buildHeaders([
                        {
                            'X-Auth-Email': this.apiEmail
                        }
                    ]);
                }
                async apiKeyAuth(opts) {
                    if (null == this.apiKey) return;
                    return headers_buildHeaders([
                        {
                            'X-Auth-Key': this.apiKey
                        }
                    ]);
                }
                async apiTokenAuth(opts) {
                    if (null == this.apiToken) return;
                    return headers_buildHeaders([
                        {
                            Authorization: `Bearer ${this.apiToken}`
                        }
                    ]);
                }
                async userServiceKeyAuth(opts) {
                    if (null == this.userServiceKey) return;
                    return headers_buildHeaders([
                        {
                            'X-Auth-User-Service-Key': this.userServiceKey
                        }
                    ]);
                }
                stringifyQuery(query) {
                    return stringifyQuery(query);
                }
                getUserAgent() {
                    return `${this.constructor.name}/JS ${VERSION}`;
                }
                defaultIdempotencyKey() {
                    return `stainless-node-retry-${uuid4()}`;
                }
                makeStatusError(status, error, message, headers) {
                    return core_error.LG.generate(status, error, message, headers);
                }
                buildURL(path1, query, defaultBaseURL) {
                    let baseURL = !(0, tslib.g)(this, _BaseCloudflare_instances, "m", _BaseCloudflare_baseURLOverridden).call(this) && defaultBaseURL || this.baseURL;
                    let url = (0, utils_values.nt)(path1) ? new URL(path1) : new URL(baseURL + (baseURL.endsWith('/') && path1.startsWith('/') ? path1.slice(1) : path1));
                    let defaultQuery = this.defaultQuery();
                    let pathQuery = Object.fromEntries(url.searchParams);
                    if (!(0, utils_values.ze)(defaultQuery) || !(0, utils_values.ze)(pathQuery)) query = {
                        ...pathQuery,
                        ...defaultQuery,
                        ...query
                    };
                    if ('object' == typeof query && query && !Array.isArray(query)) url.search = this.stringifyQuery(query);
                    return url.toString();
                }
                async prepareOptions(options) {}
                async prepareRequest(request, { url, options }) {}
                get(path1, opts) {
                    return this.methodRequest('get', path1, opts);
                }
                post(path1, opts) {
                    return this.methodRequest('post', path1, opts);
                }
                patch(path1, opts) {
                    return this.methodRequest('patch', path1, opts);
                }
                put(path1, opts) {
                    return this.methodRequest('put', path1, opts);
                }
                delete(path1, opts) {
                    return this.methodRequest('delete', path1, opts);
                }
                methodRequest(method, path1, opts) {
                    return this.request(Promise.resolve(opts).then((opts)=>({
                            method,
                            path: path1,
                            ...opts
                        })));
                }
                request(options, remainingRetries = null) {
                    return new api_promise.C(this, this.makeRequest(options, remainingRetries, void 0));
                }
                async makeRequest(optionsInput, retriesRemaining, retryOfRequestLogID) {
                    let options = await optionsInput;
                    let maxRetries = options.maxRetries ?? this.maxRetries;
                    if (null == retriesRemaining) retriesRemaining = maxRetries;
                    await this.prepareOptions(options);
                    let { req, url, timeout } = await this.buildRequest(options, {
                        retryCount: maxRetries - retriesRemaining
                    });
                    await this.prepareRequest(req, {
                        url,
                        options
                    });
                    let requestLogID = 'log_' + (16777216 * Math.random() | 0).toString(16).padStart(6, '0');
                    let retryLogStr = void 0 === retryOfRequestLogID ? '' : `, retryOf: ${retryOfRequestLogID}`;
                    let startTime = Date.now();
                    (0, log.WG)(this).debug(`[${requestLogID}] sending request`, (0, log.xL)({
                        retryOfRequestLogID,
                        method: options.method,
                        url,
                        options,
                        headers: req.headers
                    }));
                    if (options.signal?.aborted) throw new core_error.cH();
                    let controller = new AbortController();
                    let response = await this.fetchWithTimeout(url, req, timeout, controller).catch(errors.r);
                    let headersTime = Date.now();
                    if (response instanceof globalThis.Error) {
                        let retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
                        if (options.signal?.aborted) throw new core_error.cH();
                        let isTimeout = (0, errors.z)(response) || /timed? ?out/i.test(String(response) + ('cause' in response ? String(response.cause) : ''));
                        if (retriesRemaining) {
                            (0, log.WG)(this).info(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} - ${retryMessage}`);
                            (0, log.WG)(this).debug(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} (${retryMessage})`, (0, log.xL)({
                                retryOfRequestLogID,
                                url,
                                durationMs: headersTime - startTime,
                                message: response.message
                            }));
                            return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID);
                        }
                        (0, log.WG)(this).info(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} - error; no more retries left`);
                        (0, log.WG)(this).debug(`[${requestLogID}] connection ${isTimeout ? 'timed out' : 'failed'} (error; no more retries left)`, (0, log.xL)({
                            retryOfRequestLogID,
                            url,
                            durationMs: headersTime - startTime,
                            message: response.message
                        }));
                        if (isTimeout) throw new core_error.qA();
                        throw new core_error.xX({
                            cause: response
                        });
                    }
                    let responseInfo = `[${requestLogID}${retryLogStr}] ${req.method} ${url} ${response.ok ? 'succeeded' : 'failed'} with status ${response.status} in ${headersTime - startTime}ms`;
                    if (!response.ok) {
                        let shouldRetry = await this.shouldRetry(response);
                        if (retriesRemaining && shouldRetry) {
                            let retryMessage = `retrying, ${retriesRemaining} attempts remaining`;
                            await CancelReadableStream(response.body);
                            (0, log.WG)(this).info(`${responseInfo} - ${retryMessage}`);
                            (0, log.WG)(this).debug(`[${requestLogID}] response error (${retryMessage})`, (0, log.xL)({
                                retryOfRequestLogID,
                                url: response.url,
                                status: response.status,
                                headers: response.headers,
                                durationMs: headersTime - startTime
                            }));
                            return this.retryRequest(options, retriesRemaining, retryOfRequestLogID ?? requestLogID, response.headers);
                        }
                        let retryMessage = shouldRetry ? "error; no more retries left" : "error; not retryable";
                        (0, log.WG)(this).info(`${responseInfo} - ${retryMessage}`);
                        let errText = await response.text().catch((err)=>(0, errors.r)(err).message);
                        let errJSON = (0, utils_values.ml)(errText);
                        let errMessage = errJSON ? void 0 : errText;
                        (0, log.WG)(this).debug(`[${requestLogID}] response error (${retryMessage})`, (0, log.xL)({
                            retryOfRequestLogID,
                            url: response.url,
                            status: response.status,
                            headers: response.headers,
                            message: errMessage,
                            durationMs: Date.now() - startTime
                        }));
                        let err = this.makeStatusError(response.status, errJSON, errMessage, response.headers);
                        throw err;
                    }
                    (0, log.WG)(this).info(responseInfo);
                    (0, log.WG)(this).debug(`[${requestLogID}] response start`, (0, log.xL)({
                        retryOfRequestLogID,
                        url: response.url,
                        status: response.status,
                        headers: response.headers,
                        durationMs: headersTime - startTime
                    }));
                    return {
                        response,
                        options,
                        controller,
                        requestLogID,
                        retryOfRequestLogID,
                        startTime
                    };
                }
                getAPIList(path1, Page1, opts) {
                    return this.requestAPIList(Page1, opts && 'then' in opts ? opts.then((opts)=>({
                            method: 'get',
                            path: path1,
                            ...opts
                        })) : {
                        method: 'get',
                        path: path1,
                        ...opts
                    });
                }
                requestAPIList(Page1, options) {
                    let request = this.makeRequest(options, null, void 0);
                    return new pagination.nC(this, request, Page1);
                }
                async fetchWithTimeout(url, init, ms, controller) {
                    let { signal, method, ...options } = init || {};
                    let abort = this._makeAbort(controller);
                    if (signal) signal.addEventListener('abort', abort, {
                        once: true
                    });
                    let timeout = setTimeout(abort, ms);
                    let isReadableBody = globalThis.ReadableStream && options.body instanceof globalThis.ReadableStream || 'object' == typeof options.body && null !== options.body && Symbol.asyncIterator in options.body;
                    let fetchOptions = {
                        signal: controller.signal,
                        ...isReadableBody ? {
                            duplex: 'half'
                        } : {},
                        method: 'GET',
                        ...options
                    };
                    if (method) fetchOptions.method = method.toUpperCase();
                    try {
                        return await this.fetch.call(void 0, url, fetchOptions);
                    } finally{
                        clearTimeout(timeout);
                    }
                }
                async shouldRetry(response) {
                    let shouldRetryHeader = response.headers.get('x-should-retry');
                    if ('true' === shouldRetryHeader) return true;
                    if ('false' === shouldRetryHeader) return false;
                    if (408 === response.status) return true;
                    if (409 === response.status) return true;
                    if (429 === response.status) return true;
                    if (response.status >= 500) return true;
                    return false;
                }
                async retryRequest(options, retriesRemaining, requestLogID, responseHeaders) {
                    let timeoutMillis;
                    let retryAfterMillisHeader = responseHeaders?.get('retry-after-ms');
                    if (retryAfterMillisHeader) {
                        let timeoutMs = parseFloat(retryAfterMillisHeader);
                        if (!Number.isNaN(timeoutMs)) timeoutMillis = timeoutMs;
                    }
                    let retryAfterHeader = responseHeaders?.get('retry-after');
                    if (retryAfterHeader && !timeoutMillis) {
                        let timeoutSeconds = parseFloat(retryAfterHeader);
                        timeoutMillis = Number.isNaN(timeoutSeconds) ? Date.parse(retryAfterHeader) - Date.now() : 1000 * timeoutSeconds;
                    }
                    if (void 0 === timeoutMillis) {
                        let maxRetries = options.maxRetries ?? this.maxRetries;
                        timeoutMillis = this.calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries);
                    }
                    await sleep(timeoutMillis);
                    return this.makeRequest(options, retriesRemaining - 1, requestLogID);
                }
                calculateDefaultRetryTimeoutMillis(retriesRemaining, maxRetries) {
                    let initialRetryDelay = 0.5;
                    let maxRetryDelay = 8.0;
                    let numRetries = maxRetries - retriesRemaining;
                    let sleepSeconds = Math.min(initialRetryDelay * Math.pow(2, numRetries), maxRetryDelay);
                    let jitter = 1 - 0.25 * Math.random();
                    return sleepSeconds * jitter * 1000;
                }
                async buildRequest(inputOptions, { retryCount = 0 } = {}) {
                    let options = {
                        ...inputOptions
                    };
                    let { method, path: path1, query, defaultBaseURL } = options;
                    let url = this.buildURL(path1, query, defaultBaseURL);
                    if ('timeout' in options) (0, utils_values.wQ)('timeout', options.timeout);
                    options.timeout = options.timeout ?? this.timeout;
                    let { bodyHeaders, body } = this.buildBody({
                        options
                    });
                    let reqHeaders = await this.buildHeaders({
                        options: inputOptions,
                        method,
                        bodyHeaders,
                        retryCount
                    });
                    let req = {
                        method,
                        headers: reqHeaders,
                        ...options.signal && {
                            signal: options.signal
                        },
                        ...globalThis.ReadableStream && body instanceof globalThis.ReadableStream && {
                            duplex: 'half'
                        },
                        ...body && {
                            body
                        },
                        ...this.fetchOptions ?? {},
                        ...options.fetchOptions ?? {}
                    };
                    return {
                        req,
                        url,
                        timeout: options.timeout
                    };
                }
                async buildHeaders({ options, method, bodyHeaders, retryCount }) {
                    let idempotencyHeaders = {};
                    if (this.idempotencyHeader && 'get' !== method) {
                        if (!options.idempotencyKey) options.idempotencyKey = this.defaultIdempotencyKey();
                        idempotencyHeaders[this.idempotencyHeader] = options.idempotencyKey;
                    }
                    let headers = headers_buildHeaders([
                        idempotencyHeaders,
                        {
                            Accept: 'application/json',
                            'User-Agent': this.getUserAgent(),
                            'api-version': this.apiVersion,
                            'X-Stainless-Retry-Count': String(retryCount),
                            ...options.timeout ? {
                                'X-Stainless-Timeout': String(Math.trunc(options.timeout / 1000))
                            } : {},
                            ...getPlatformHeaders(),
                            'X-Auth-Key': this.apiKey,
                            'X-Auth-Email': this.apiEmail
                        },
                        await this.authHeaders(options),
                        this._options.defaultHeaders,
                        bodyHeaders,
                        options.headers
                    ]);
                    this.validateHeaders(headers);
                    return headers.values;
                }
                _makeAbort(controller) {
                    return ()=>controller.abort();
                }
                buildBody({ options }) {
                    let { body, headers: rawHeaders } = options;
                    if (!body) {
                        if (null == body && 'body' in options) return (0, tslib.g)(this, _BaseCloudflare_encoder, "f").call(this, {
                            body,
                            headers: headers_buildHeaders([
                                rawHeaders
                            ])
                        });
                        return {
                            bodyHeaders: void 0,
                            body: void 0
                        };
                    }
                    let headers = headers_buildHeaders([
                        rawHeaders
                    ]);
                    if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer || body instanceof DataView || 'string' == typeof body && headers.values.has('content-type') || globalThis.Blob && body instanceof globalThis.Blob || body instanceof FormData || body instanceof URLSearchParams || globalThis.ReadableStream && body instanceof globalThis.ReadableStream) return {
                        bodyHeaders: void 0,
                        body: body
                    };
                    else if ('object' == typeof body && (Symbol.asyncIterator in body || Symbol.iterator in body && 'next' in body && 'function' == typeof body.next)) return {
                        bodyHeaders: void 0,
                        body: shims_ReadableStreamFrom(body)
                    };
                    else if ('object' == typeof body && 'application/x-www-form-urlencoded' === headers.values.get('content-type')) return {
                        bodyHeaders: {
                            'content-type': 'application/x-www-form-urlencoded'
                        },
                        body: this.stringifyQuery(body)
                    };
                    else return (0, tslib.g)(this, _BaseCloudflare_encoder, "f").call(this, {
                        body,
                        headers
                    });
                }
            }
            _BaseCloudflare_encoder = new WeakMap(), _BaseCloudflare_instances = new WeakSet(), _BaseCloudflare_baseURLOverridden = function _BaseCloudflare_baseURLOverridden() {
                return 'https://api.cloudflare.com/client/v4' !== this.baseURL;
            };
            BaseCloudflare.DEFAULT_TIMEOUT = 60000;
            return BaseCloudflare;
        })();
        var resource = __webpack_require__(4123);
        function createClient(options) {
            let client = new BaseCloudflare(options);
            for (let ResourceClass of options.resources){
                let resourceInstance = new ResourceClass(client);
                let object = client;
                for (let part of ResourceClass._key.slice(0, -1))if ((0, utils_values.$3)(object, part)) object = object[part];
                else Object.defineProperty(object, part, {
                    value: object = {},
                    configurable: true,
                    enumerable: true,
                    writable: true
                });
                let name = ResourceClass._key.at(-1);
                if ((0, utils_values.$3)(object, name)) if (object[name] instanceof resource.h) throw new TypeError(`Resource at ${ResourceClass._key.join('.')} already exists!`);
                else object[name] = Object.assign(resourceInstance, object[name]);
                else Object.defineProperty(object, name, {
                    value: resourceInstance,
                    configurable: true,
                    enumerable: true,
                    writable: true
                });
            }
            return client;
        }
    }
};
