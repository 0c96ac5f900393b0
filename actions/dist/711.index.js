export const id = 711;
export const ids = [
    711
];
export const modules = {
    8282: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { Crc32, Crc32Js, Crc32Node } = __webpack_require__(9542);
        exports.Crc32 = Crc32;
        exports.Crc32Js = Crc32Js;
        exports.Crc32Node = Crc32Node;
        let T = new Uint32Array(256);
        for(let i = 0; i < 256; ++i){
            let c = i;
            for(let j = 0; j < 8; ++j)c = 1 & c ? 0x82f63b78 ^ c >>> 1 : c >>> 1;
            T[i] = c >>> 0;
        }
        class Crc32cJs {
            digestLength = 4;
            crc = 0xffff_ffff;
            update(data) {
                let crc = this.crc;
                for(let i = 0; i < data.length; ++i)crc = crc >>> 8 ^ T[(crc ^ data[i]) & 0xff];
                this.crc = crc;
            }
            async digest() {
                let value = (0xffff_ffff ^ this.crc) >>> 0;
                let out = new Uint8Array(4);
                out[0] = value >>> 24;
                out[1] = value >>> 16 & 0xff;
                out[2] = value >>> 8 & 0xff;
                out[3] = 0xff & value;
                return out;
            }
            reset() {
                this.crc = 0xffff_ffff;
            }
        }
        let Crc32cNode = Crc32cJs;
        let crc64NvmeCrtContainer = {
            CrtCrc64Nvme: null
        };
        let generateCRC64NVMETable = ()=>{
            let sliceLength = 8;
            let tables = new Array(sliceLength);
            for(let slice = 0; slice < sliceLength; slice++){
                let table = new Array(512);
                for(let i = 0; i < 256; i++){
                    let crc = BigInt(i);
                    for(let j = 0; j < 8 * (slice + 1); j++)if (1n & crc) crc = crc >> 1n ^ 0x9a6c9329ac4bc9b5n;
                    else crc >>= 1n;
                    table[2 * i] = Number(crc >> 32n & 0xffffffffn);
                    table[2 * i + 1] = Number(0xffffffffn & crc);
                }
                tables[slice] = new Uint32Array(table);
            }
            return tables;
        };
        let CRC64_NVME_REVERSED_TABLE;
        let t0, t1, t2, t3;
        let t4, t5, t6, t7;
        let ensureTablesInitialized = ()=>{
            if (!CRC64_NVME_REVERSED_TABLE) {
                CRC64_NVME_REVERSED_TABLE = generateCRC64NVMETable();
                [t0, t1, t2, t3, t4, t5, t6, t7] = CRC64_NVME_REVERSED_TABLE;
            }
        };
        class Crc64NvmeJs {
            c1 = 0;
            c2 = 0;
            constructor(){
                ensureTablesInitialized();
                this.reset();
            }
            update(data) {
                let len = data.length;
                let i = 0;
                let crc1 = this.c1;
                let crc2 = this.c2;
                while(i + 8 <= len){
                    let idx0 = ((crc2 ^ data[i++]) & 255) << 1;
                    let idx1 = ((crc2 >>> 8 ^ data[i++]) & 255) << 1;
                    let idx2 = ((crc2 >>> 16 ^ data[i++]) & 255) << 1;
                    let idx3 = ((crc2 >>> 24 ^ data[i++]) & 255) << 1;
                    let idx4 = ((crc1 ^ data[i++]) & 255) << 1;
                    let idx5 = ((crc1 >>> 8 ^ data[i++]) & 255) << 1;
                    let idx6 = ((crc1 >>> 16 ^ data[i++]) & 255) << 1;
                    let idx7 = ((crc1 >>> 24 ^ data[i++]) & 255) << 1;
                    crc1 = t7[idx0] ^ t6[idx1] ^ t5[idx2] ^ t4[idx3] ^ t3[idx4] ^ t2[idx5] ^ t1[idx6] ^ t0[idx7];
                    crc2 = t7[idx0 + 1] ^ t6[idx1 + 1] ^ t5[idx2 + 1] ^ t4[idx3 + 1] ^ t3[idx4 + 1] ^ t2[idx5 + 1] ^ t1[idx6 + 1] ^ t0[idx7 + 1];
                }
                while(i < len){
                    let idx = ((crc2 ^ data[i]) & 255) << 1;
                    crc2 = (crc2 >>> 8 | (255 & crc1) << 24) >>> 0;
                    crc1 = crc1 >>> 8 ^ t0[idx];
                    crc2 ^= t0[idx + 1];
                    ++i;
                }
                this.c1 = crc1;
                this.c2 = crc2;
            }
            async digest() {
                let c1 = 4294967295 ^ this.c1;
                let c2 = 4294967295 ^ this.c2;
                return new Uint8Array([
                    c1 >>> 24,
                    c1 >>> 16 & 255,
                    c1 >>> 8 & 255,
                    255 & c1,
                    c2 >>> 24,
                    c2 >>> 16 & 255,
                    c2 >>> 8 & 255,
                    255 & c2
                ]);
            }
            reset() {
                this.c1 = 4294967295;
                this.c2 = 4294967295;
            }
        }
        class Crc64Nvme {
            impl;
            constructor(){
                let Crt = crc64NvmeCrtContainer.CrtCrc64Nvme;
                this.impl = Crt ? new Crt() : new Crc64NvmeJs();
            }
            update(data) {
                this.impl.update(data);
            }
            async digest() {
                return this.impl.digest();
            }
            reset() {
                this.impl.reset();
            }
        }
        exports.Crc32c = Crc32cNode;
        exports.Crc32cJs = Crc32cJs;
        exports.Crc32cNode = Crc32cNode;
        exports.Crc64Nvme = Crc64Nvme;
        exports.Crc64NvmeJs = Crc64NvmeJs;
        exports.crc64NvmeCrtContainer = crc64NvmeCrtContainer;
    },
    238: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { setFeature } = __webpack_require__(5152);
        let { HttpRequest } = __webpack_require__(3422);
        let { isArrayBuffer, toUint8Array, createBufferedReadable, createChecksumStream } = __webpack_require__(2430);
        let { Crc64Nvme, Crc32c, Crc32 } = __webpack_require__(8282);
        let { normalizeProvider } = __webpack_require__(2658);
        let RequestChecksumCalculation = {
            WHEN_SUPPORTED: "WHEN_SUPPORTED",
            WHEN_REQUIRED: "WHEN_REQUIRED"
        };
        let DEFAULT_REQUEST_CHECKSUM_CALCULATION = RequestChecksumCalculation.WHEN_SUPPORTED;
        let ResponseChecksumValidation = {
            WHEN_SUPPORTED: "WHEN_SUPPORTED",
            WHEN_REQUIRED: "WHEN_REQUIRED"
        };
        let DEFAULT_RESPONSE_CHECKSUM_VALIDATION = RequestChecksumCalculation.WHEN_SUPPORTED;
        var ChecksumAlgorithm;
        (function(ChecksumAlgorithm) {
            ChecksumAlgorithm["MD5"] = "MD5";
            ChecksumAlgorithm["CRC32"] = "CRC32";
            ChecksumAlgorithm["CRC32C"] = "CRC32C";
            ChecksumAlgorithm["CRC64NVME"] = "CRC64NVME";
            ChecksumAlgorithm["SHA1"] = "SHA1";
            ChecksumAlgorithm["SHA256"] = "SHA256";
        })(ChecksumAlgorithm || (ChecksumAlgorithm = {}));
        var ChecksumLocation;
        (function(ChecksumLocation) {
            ChecksumLocation["HEADER"] = "header";
            ChecksumLocation["TRAILER"] = "trailer";
        })(ChecksumLocation || (ChecksumLocation = {}));
        let DEFAULT_CHECKSUM_ALGORITHM = ChecksumAlgorithm.CRC32;
        var SelectorType;
        (function(SelectorType) {
            SelectorType["ENV"] = "env";
            SelectorType["CONFIG"] = "shared config entry";
        })(SelectorType || (SelectorType = {}));
        let stringUnionSelector = (obj, key, union, type)=>{
            if (!(key in obj)) return;
            let value = obj[key].toUpperCase();
            if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
            return value;
        };
        let ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
        let CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
        let NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
            environmentVariableSelector: (env)=>stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.ENV),
            configFileSelector: (profile)=>stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, RequestChecksumCalculation, SelectorType.CONFIG),
            default: DEFAULT_REQUEST_CHECKSUM_CALCULATION
        };
        let ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
        let CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
        let NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
            environmentVariableSelector: (env)=>stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.ENV),
            configFileSelector: (profile)=>stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, ResponseChecksumValidation, SelectorType.CONFIG),
            default: DEFAULT_RESPONSE_CHECKSUM_VALIDATION
        };
        let getChecksumAlgorithmForRequest = (input, { requestChecksumRequired, requestAlgorithmMember, requestChecksumCalculation })=>{
            if (!requestAlgorithmMember) return requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired ? DEFAULT_CHECKSUM_ALGORITHM : void 0;
            if (!input[requestAlgorithmMember]) return;
            let checksumAlgorithm = input[requestAlgorithmMember];
            return checksumAlgorithm;
        };
        let getChecksumLocationName = (algorithm)=>algorithm === ChecksumAlgorithm.MD5 ? "content-md5" : `x-amz-checksum-${algorithm.toLowerCase()}`;
        let hasHeader = (header, headers)=>{
            let soughtHeader = header.toLowerCase();
            for (let headerName of Object.keys(headers))if (soughtHeader === headerName.toLowerCase()) return true;
            return false;
        };
        let hasHeaderWithPrefix = (headerPrefix, headers)=>{
            let soughtHeaderPrefix = headerPrefix.toLowerCase();
            for (let headerName of Object.keys(headers))if (headerName.toLowerCase().startsWith(soughtHeaderPrefix)) return true;
            return false;
        };
        let isStreaming = (body)=>void 0 !== body && "string" != typeof body && !ArrayBuffer.isView(body) && !isArrayBuffer(body);
        let CLIENT_SUPPORTED_ALGORITHMS = [
            ChecksumAlgorithm.CRC32,
            ChecksumAlgorithm.CRC32C,
            ChecksumAlgorithm.CRC64NVME,
            ChecksumAlgorithm.SHA1,
            ChecksumAlgorithm.SHA256
        ];
        let PRIORITY_ORDER_ALGORITHMS = [
            ChecksumAlgorithm.SHA256,
            ChecksumAlgorithm.SHA1,
            ChecksumAlgorithm.CRC32,
            ChecksumAlgorithm.CRC32C,
            ChecksumAlgorithm.CRC64NVME
        ];
        let selectChecksumAlgorithmFunction = (checksumAlgorithm, config)=>{
            let { checksumAlgorithms = {} } = config;
            switch(checksumAlgorithm){
                case ChecksumAlgorithm.MD5:
                    return checksumAlgorithms?.MD5 ?? config.md5;
                case ChecksumAlgorithm.CRC32:
                    return checksumAlgorithms?.CRC32 ?? Crc32;
                case ChecksumAlgorithm.CRC32C:
                    return checksumAlgorithms?.CRC32C ?? Crc32c;
                case ChecksumAlgorithm.CRC64NVME:
                    return checksumAlgorithms?.CRC64NVME ?? Crc64Nvme;
                case ChecksumAlgorithm.SHA1:
                    return checksumAlgorithms?.SHA1 ?? config.sha1;
                case ChecksumAlgorithm.SHA256:
                    return checksumAlgorithms?.SHA256 ?? config.sha256;
                default:
                    if (checksumAlgorithms?.[checksumAlgorithm]) return checksumAlgorithms[checksumAlgorithm];
                    throw new Error(`The checksum algorithm "${checksumAlgorithm}" is not supported by the client. Select one of ${CLIENT_SUPPORTED_ALGORITHMS}, or provide an implementation to  the client constructor checksums field.`);
            }
        };
        let stringHasher = (checksumAlgorithmFn, body)=>{
            let hash = new checksumAlgorithmFn();
            hash.update(toUint8Array(body || ""));
            return hash.digest();
        };
        let flexibleChecksumsMiddlewareOptions = {
            name: "flexibleChecksumsMiddleware",
            step: "build",
            tags: [
                "BODY_CHECKSUM"
            ],
            override: true
        };
        let flexibleChecksumsMiddleware = (config, middlewareConfig)=>(next, context)=>async (args)=>{
                    if (!HttpRequest.isInstance(args.request)) return next(args);
                    if (hasHeaderWithPrefix("x-amz-checksum-", args.request.headers)) return next(args);
                    let { request, input } = args;
                    let { body: requestBody, headers } = request;
                    let { base64Encoder, streamHasher } = config;
                    let { requestChecksumRequired, requestAlgorithmMember } = middlewareConfig;
                    let requestChecksumCalculation = await config.requestChecksumCalculation();
                    let requestAlgorithmMemberName = requestAlgorithmMember?.name;
                    let requestAlgorithmMemberHttpHeader = requestAlgorithmMember?.httpHeader;
                    if (requestAlgorithmMemberName && !input[requestAlgorithmMemberName]) {
                        if (requestChecksumCalculation === RequestChecksumCalculation.WHEN_SUPPORTED || requestChecksumRequired) {
                            input[requestAlgorithmMemberName] = DEFAULT_CHECKSUM_ALGORITHM;
                            if (requestAlgorithmMemberHttpHeader) headers[requestAlgorithmMemberHttpHeader] = DEFAULT_CHECKSUM_ALGORITHM;
                        }
                    }
                    let checksumAlgorithm = getChecksumAlgorithmForRequest(input, {
                        requestChecksumRequired,
                        requestAlgorithmMember: requestAlgorithmMember?.name,
                        requestChecksumCalculation
                    });
                    let updatedBody = requestBody;
                    let updatedHeaders = headers;
                    if (checksumAlgorithm) {
                        switch(checksumAlgorithm){
                            case ChecksumAlgorithm.CRC32:
                                setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32", "U");
                                break;
                            case ChecksumAlgorithm.CRC32C:
                                setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC32C", "V");
                                break;
                            case ChecksumAlgorithm.CRC64NVME:
                                setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_CRC64", "W");
                                break;
                            case ChecksumAlgorithm.SHA1:
                                setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_SHA1", "X");
                                break;
                            case ChecksumAlgorithm.SHA256:
                                setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_SHA256", "Y");
                                break;
                        }
                        let checksumLocationName = getChecksumLocationName(checksumAlgorithm);
                        let checksumAlgorithmFn = selectChecksumAlgorithmFunction(checksumAlgorithm, config);
                        if (isStreaming(requestBody)) {
                            let { getAwsChunkedEncodingStream, bodyLengthChecker } = config;
                            updatedBody = getAwsChunkedEncodingStream("number" == typeof config.requestStreamBufferSize && config.requestStreamBufferSize >= 8192 ? createBufferedReadable(requestBody, config.requestStreamBufferSize, context.logger) : requestBody, {
                                base64Encoder,
                                bodyLengthChecker,
                                checksumLocationName,
                                checksumAlgorithmFn,
                                streamHasher
                            });
                            updatedHeaders = {
                                ...headers,
                                "content-encoding": headers["content-encoding"] ? `${headers["content-encoding"]},aws-chunked` : "aws-chunked",
                                "transfer-encoding": "chunked",
                                "x-amz-decoded-content-length": headers["content-length"],
                                "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                                "x-amz-trailer": checksumLocationName
                            };
                            delete updatedHeaders["content-length"];
                        } else if (!hasHeader(checksumLocationName, headers)) {
                            let rawChecksum = await stringHasher(checksumAlgorithmFn, requestBody);
                            updatedHeaders = {
                                ...headers,
                                [checksumLocationName]: base64Encoder(rawChecksum)
                            };
                        }
                    }
                    try {
                        let result = await next({
                            ...args,
                            request: {
                                ...request,
                                headers: updatedHeaders,
                                body: updatedBody
                            }
                        });
                        return result;
                    } catch (e) {
                        if (e instanceof Error && "InvalidChunkSizeError" === e.name) try {
                            if (!e.message.endsWith(".")) e.message += ".";
                            e.message += " Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.";
                        } catch (ignored) {}
                        throw e;
                    }
                };
        let flexibleChecksumsInputMiddlewareOptions = {
            name: "flexibleChecksumsInputMiddleware",
            toMiddleware: "serializerMiddleware",
            relation: "before",
            tags: [
                "BODY_CHECKSUM"
            ],
            override: true
        };
        let flexibleChecksumsInputMiddleware = (config, middlewareConfig)=>(next, context)=>async (args)=>{
                    let input = args.input;
                    let { requestValidationModeMember } = middlewareConfig;
                    let requestChecksumCalculation = await config.requestChecksumCalculation();
                    let responseChecksumValidation = await config.responseChecksumValidation();
                    switch(requestChecksumCalculation){
                        case RequestChecksumCalculation.WHEN_REQUIRED:
                            setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED", "a");
                            break;
                        case RequestChecksumCalculation.WHEN_SUPPORTED:
                            setFeature(context, "FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED", "Z");
                            break;
                    }
                    switch(responseChecksumValidation){
                        case ResponseChecksumValidation.WHEN_REQUIRED:
                            setFeature(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED", "c");
                            break;
                        case ResponseChecksumValidation.WHEN_SUPPORTED:
                            setFeature(context, "FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED", "b");
                            break;
                    }
                    if (requestValidationModeMember && !input[requestValidationModeMember]) {
                        if (responseChecksumValidation === ResponseChecksumValidation.WHEN_SUPPORTED) input[requestValidationModeMember] = "ENABLED";
                    }
                    return next(args);
                };
        let getChecksumAlgorithmListForResponse = (responseAlgorithms = [])=>{
            let validChecksumAlgorithms = [];
            let i = PRIORITY_ORDER_ALGORITHMS.length;
            for (let algorithm of responseAlgorithms){
                let priority = PRIORITY_ORDER_ALGORITHMS.indexOf(algorithm);
                if (-1 !== priority) validChecksumAlgorithms[priority] = algorithm;
                else validChecksumAlgorithms[i++] = algorithm;
            }
            return validChecksumAlgorithms.filter(Boolean);
        };
        let isChecksumWithPartNumber = (checksum)=>{
            let lastHyphenIndex = checksum.lastIndexOf("-");
            if (-1 !== lastHyphenIndex) {
                let numberPart = checksum.slice(lastHyphenIndex + 1);
                if (!numberPart.startsWith("0")) {
                    let number = parseInt(numberPart, 10);
                    if (!isNaN(number) && number >= 1 && number <= 10000) return true;
                }
            }
            return false;
        };
        let getChecksum = async (body, { checksumAlgorithmFn, base64Encoder })=>base64Encoder(await stringHasher(checksumAlgorithmFn, body));
        let validateChecksumFromResponse = async (response, { config, responseAlgorithms, logger })=>{
            let checksumAlgorithms = getChecksumAlgorithmListForResponse(responseAlgorithms);
            let { body: responseBody, headers: responseHeaders } = response;
            for (let algorithm of checksumAlgorithms){
                let responseHeader = getChecksumLocationName(algorithm);
                let checksumFromResponse = responseHeaders[responseHeader];
                if (checksumFromResponse) {
                    let checksumAlgorithmFn;
                    try {
                        checksumAlgorithmFn = selectChecksumAlgorithmFunction(algorithm, config);
                    } catch (error) {
                        if (algorithm === ChecksumAlgorithm.CRC64NVME) {
                            logger?.warn(`Skipping ${ChecksumAlgorithm.CRC64NVME} checksum validation: ${error.message}`);
                            continue;
                        }
                        throw error;
                    }
                    let { base64Encoder } = config;
                    if (isStreaming(responseBody)) {
                        response.body = createChecksumStream({
                            expectedChecksum: checksumFromResponse,
                            checksumSourceLocation: responseHeader,
                            checksum: new checksumAlgorithmFn(),
                            source: responseBody,
                            base64Encoder
                        });
                        return;
                    }
                    let checksum = await getChecksum(responseBody, {
                        checksumAlgorithmFn,
                        base64Encoder
                    });
                    if (checksum === checksumFromResponse) break;
                    throw new Error(`Checksum mismatch: expected "${checksum}" but received "${checksumFromResponse}" in response header "${responseHeader}".`);
                }
            }
        };
        let flexibleChecksumsResponseMiddlewareOptions = {
            name: "flexibleChecksumsResponseMiddleware",
            toMiddleware: "deserializerMiddleware",
            relation: "after",
            tags: [
                "BODY_CHECKSUM"
            ],
            override: true
        };
        let flexibleChecksumsResponseMiddleware = (config, middlewareConfig)=>(next, context)=>async (args)=>{
                    if (!HttpRequest.isInstance(args.request)) return next(args);
                    let input = args.input;
                    let result = await next(args);
                    let response = result.response;
                    let { requestValidationModeMember, responseAlgorithms } = middlewareConfig;
                    if (requestValidationModeMember && "ENABLED" === input[requestValidationModeMember]) {
                        let { clientName, commandName } = context;
                        let customChecksumAlgorithms = Object.keys(config.checksumAlgorithms ?? {}).filter((algorithm)=>{
                            let responseHeader = getChecksumLocationName(algorithm);
                            return void 0 !== response.headers[responseHeader];
                        });
                        let algoList = getChecksumAlgorithmListForResponse([
                            ...responseAlgorithms ?? [],
                            ...customChecksumAlgorithms
                        ]);
                        let isS3WholeObjectMultipartGetResponseChecksum = "S3Client" === clientName && "GetObjectCommand" === commandName && algoList.every((algorithm)=>{
                            let responseHeader = getChecksumLocationName(algorithm);
                            let checksumFromResponse = response.headers[responseHeader];
                            return !checksumFromResponse || isChecksumWithPartNumber(checksumFromResponse);
                        });
                        if (isS3WholeObjectMultipartGetResponseChecksum) return result;
                        await validateChecksumFromResponse(response, {
                            config,
                            responseAlgorithms: algoList,
                            logger: context.logger
                        });
                    }
                    return result;
                };
        let getFlexibleChecksumsPlugin = (config, middlewareConfig)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(flexibleChecksumsMiddleware(config, middlewareConfig), flexibleChecksumsMiddlewareOptions);
                    clientStack.addRelativeTo(flexibleChecksumsInputMiddleware(config, middlewareConfig), flexibleChecksumsInputMiddlewareOptions);
                    clientStack.addRelativeTo(flexibleChecksumsResponseMiddleware(config, middlewareConfig), flexibleChecksumsResponseMiddlewareOptions);
                }
            });
        let resolveFlexibleChecksumsConfig = (input)=>{
            let { requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize } = input;
            return Object.assign(input, {
                requestChecksumCalculation: normalizeProvider(requestChecksumCalculation ?? DEFAULT_REQUEST_CHECKSUM_CALCULATION),
                responseChecksumValidation: normalizeProvider(responseChecksumValidation ?? DEFAULT_RESPONSE_CHECKSUM_VALIDATION),
                requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
                checksumAlgorithms: input.checksumAlgorithms ?? {}
            });
        };
        exports.CONFIG_REQUEST_CHECKSUM_CALCULATION = CONFIG_REQUEST_CHECKSUM_CALCULATION;
        exports.CONFIG_RESPONSE_CHECKSUM_VALIDATION = CONFIG_RESPONSE_CHECKSUM_VALIDATION;
        exports.ChecksumAlgorithm = ChecksumAlgorithm;
        exports.ChecksumLocation = ChecksumLocation;
        exports.DEFAULT_CHECKSUM_ALGORITHM = DEFAULT_CHECKSUM_ALGORITHM;
        exports.DEFAULT_REQUEST_CHECKSUM_CALCULATION = DEFAULT_REQUEST_CHECKSUM_CALCULATION;
        exports.DEFAULT_RESPONSE_CHECKSUM_VALIDATION = DEFAULT_RESPONSE_CHECKSUM_VALIDATION;
        exports.ENV_REQUEST_CHECKSUM_CALCULATION = ENV_REQUEST_CHECKSUM_CALCULATION;
        exports.ENV_RESPONSE_CHECKSUM_VALIDATION = ENV_RESPONSE_CHECKSUM_VALIDATION;
        exports.NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS;
        exports.NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS;
        exports.RequestChecksumCalculation = RequestChecksumCalculation;
        exports.ResponseChecksumValidation = ResponseChecksumValidation;
        exports.flexibleChecksumsMiddleware = flexibleChecksumsMiddleware;
        exports.flexibleChecksumsMiddlewareOptions = flexibleChecksumsMiddlewareOptions;
        exports.getFlexibleChecksumsPlugin = getFlexibleChecksumsPlugin;
        exports.resolveFlexibleChecksumsConfig = resolveFlexibleChecksumsConfig;
    },
    861: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { toUint8Array, concatBytes } = __webpack_require__(2430);
        let { createHmac, createHash } = __webpack_require__(7598);
        let { Sha256, Sha256Js, Sha256Node } = __webpack_require__(9542);
        exports.Sha256 = Sha256;
        exports.Sha256Js = Sha256Js;
        exports.Sha256Node = Sha256Node;
        let BLOCK$1 = 64;
        let DIGEST_LENGTH$1 = 20;
        let INIT$1 = new Int32Array([
            0x67452301,
            0xefcdab89,
            0x98badcfe,
            0x10325476,
            0xc3d2e1f0
        ]);
        let K$1 = new Int32Array([
            0x5a827999,
            0x6ed9eba1,
            0x8f1bbcdc,
            0xca62c1d6
        ]);
        class Sha1Js {
            digestLength = DIGEST_LENGTH$1;
            state = Int32Array.from(INIT$1);
            w;
            buffer = new Uint8Array(BLOCK$1);
            bufferLength = 0;
            bytesHashed = 0;
            finished = false;
            inner;
            outer;
            constructor(secret){
                if (secret) {
                    let key = Sha1Js.normalizeKey(secret);
                    this.inner = new Sha1Js();
                    this.outer = new Sha1Js();
                    let pad = new Uint8Array(2 * BLOCK$1);
                    for(let i = 0; i < BLOCK$1; ++i){
                        pad[i] = 0x36 ^ key[i];
                        pad[i + BLOCK$1] = 0x5c ^ key[i];
                    }
                    this.inner.update(pad.subarray(0, BLOCK$1));
                    this.outer.update(pad.subarray(BLOCK$1));
                }
            }
            update(data) {
                if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
                if (this.inner) return void this.inner.update(data);
                let pos = 0;
                let { length } = data;
                this.bytesHashed += length;
                if (this.bufferLength > 0) {
                    while(length > 0 && this.bufferLength < BLOCK$1){
                        this.buffer[this.bufferLength++] = data[pos++];
                        --length;
                    }
                    if (this.bufferLength === BLOCK$1) {
                        this.hashBuffer(this.buffer, 0);
                        this.bufferLength = 0;
                    }
                }
                while(length >= BLOCK$1){
                    this.hashBuffer(data, pos);
                    pos += BLOCK$1;
                    length -= BLOCK$1;
                }
                while(length > 0){
                    this.buffer[this.bufferLength++] = data[pos++];
                    --length;
                }
            }
            async digest() {
                if (this.inner && this.outer) {
                    if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
                    this.finished = true;
                    let innerDigest = this.inner.digestSync();
                    this.outer.update(innerDigest);
                    return this.outer.digestSync();
                }
                return this.digestSync();
            }
            reset() {
                this.state = Int32Array.from(INIT$1);
                this.buffer = new Uint8Array(BLOCK$1);
                this.bufferLength = 0;
                this.bytesHashed = 0;
            }
            digestSync() {
                let state = this.state.slice();
                let buffer = this.buffer.slice();
                let bufferLength = this.bufferLength;
                let bitsHi = this.bytesHashed / 0x20000000 | 0;
                let bitsLo = this.bytesHashed << 3;
                buffer[bufferLength++] = 0x80;
                if (bufferLength > BLOCK$1 - 8) {
                    for(let i = bufferLength; i < BLOCK$1; ++i)buffer[i] = 0;
                    this.hashBufferWith(state, buffer, 0);
                    bufferLength = 0;
                }
                for(let i = bufferLength; i < BLOCK$1 - 8; ++i)buffer[i] = 0;
                let v = new DataView(buffer.buffer, buffer.byteOffset, BLOCK$1);
                v.setUint32(BLOCK$1 - 8, bitsHi, false);
                v.setUint32(BLOCK$1 - 4, bitsLo, false);
                this.hashBufferWith(state, buffer, 0);
                let out = new Uint8Array(DIGEST_LENGTH$1);
                out[0] = state[0] >>> 24 & 0xff;
                out[1] = state[0] >>> 16 & 0xff;
                out[2] = state[0] >>> 8 & 0xff;
                out[3] = 0xff & state[0];
                out[4] = state[1] >>> 24 & 0xff;
                out[5] = state[1] >>> 16 & 0xff;
                out[6] = state[1] >>> 8 & 0xff;
                out[7] = 0xff & state[1];
                out[8] = state[2] >>> 24 & 0xff;
                out[9] = state[2] >>> 16 & 0xff;
                out[10] = state[2] >>> 8 & 0xff;
                out[11] = 0xff & state[2];
                out[12] = state[3] >>> 24 & 0xff;
                out[13] = state[3] >>> 16 & 0xff;
                out[14] = state[3] >>> 8 & 0xff;
                out[15] = 0xff & state[3];
                out[16] = state[4] >>> 24 & 0xff;
                out[17] = state[4] >>> 16 & 0xff;
                out[18] = state[4] >>> 8 & 0xff;
                out[19] = 0xff & state[4];
                return out;
            }
            static normalizeKey(secret) {
                let key = toUint8Array(secret);
                if (key.byteLength > BLOCK$1) {
                    let h = new Sha1Js();
                    h.update(key);
                    let digest = h.digestSync();
                    let padded = new Uint8Array(BLOCK$1);
                    padded.set(digest);
                    return padded;
                }
                let padded = new Uint8Array(BLOCK$1);
                padded.set(key);
                return padded;
            }
            hashBuffer(data, offset) {
                this.hashBufferWith(this.state, data, offset);
            }
            hashBufferWith(state, data, offset) {
                let w = this.w ??= new Int32Array(80);
                let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4];
                for(let t = 0; t < 16; ++t)w[t] = (0xff & data[offset + 4 * t]) << 24 | (0xff & data[offset + 4 * t + 1]) << 16 | (0xff & data[offset + 4 * t + 2]) << 8 | 0xff & data[offset + 4 * t + 3];
                for(let t = 16; t < 80; ++t){
                    let x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16];
                    w[t] = x << 1 | x >>> 31;
                }
                for(let t = 0; t < 80; ++t){
                    let r = t < 20 ? 0 : t < 40 ? 1 : t < 60 ? 2 : 3;
                    let temp = ((s0 << 5 | s0 >>> 27) + (0 === r ? s1 & s2 ^ ~s1 & s3 : 2 === r ? s1 & s2 ^ s1 & s3 ^ s2 & s3 : s1 ^ s2 ^ s3) | 0) + (s4 + (K$1[r] + w[t] | 0) | 0) | 0;
                    s4 = s3;
                    s3 = s2;
                    s2 = s1 << 30 | s1 >>> 2;
                    s1 = s0;
                    s0 = temp;
                }
                state[0] = state[0] + s0 | 0;
                state[1] = state[1] + s1 | 0;
                state[2] = state[2] + s2 | 0;
                state[3] = state[3] + s3 | 0;
                state[4] = state[4] + s4 | 0;
            }
        }
        let hasNativeCrypto = (()=>{
            try {
                createHash("sha1");
                return true;
            } catch  {
                return false;
            }
        })();
        let Sha1Node = hasNativeCrypto ? buildNativeClass() : Sha1Js;
        function buildNativeClass() {
            return class Sha1Node {
                digestLength = 20;
                secret;
                hash;
                isHmac;
                finished = false;
                constructor(secret){
                    this.secret = secret;
                    this.isHmac = !!secret;
                    this.hash = this.createHash();
                }
                update(data) {
                    if (this.finished) throw new Error("Attempted to update an already finished hash.");
                    this.hash.update(data);
                }
                async digest() {
                    let buf;
                    if (this.isHmac) {
                        this.finished = true;
                        buf = this.hash.digest();
                    } else buf = this.hash.copy().digest();
                    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
                }
                reset() {
                    this.hash = this.createHash();
                    this.finished = false;
                }
                createHash() {
                    return this.secret ? createHmac("sha1", toBuffer$1(this.secret)) : createHash("sha1");
                }
            };
        }
        function toBuffer$1(data) {
            if ("string" == typeof data) return data;
            if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            return Buffer.from(data);
        }
        let { digest: digest$1, sign: sign$1, importKey: importKey$1 } = globalThis?.crypto?.subtle ?? {};
        let subtle$1 = "function" == typeof digest$1 && "function" == typeof sign$1 && "function" == typeof importKey$1 ? globalThis.crypto.subtle : void 0;
        let MAX_PENDING_BYTES$1 = 8388608;
        class Sha1WebCrypto {
            digestLength = 20;
            secret;
            pending = [];
            pendingBytes = 0;
            fallback;
            finished = false;
            constructor(secret){
                if (secret) this.secret = toUint8Array(secret);
            }
            update(data) {
                if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
                if (this.fallback) return void this.fallback.update(data);
                this.pending.push(data.slice());
                this.pendingBytes += data.byteLength;
                if (this.pendingBytes >= MAX_PENDING_BYTES$1) this.switchToFallback();
            }
            async digest() {
                if (this.fallback) return this.fallback.digest();
                if (this.secret && this.finished) throw new Error("Attempted to digest an already finished HMAC.");
                let data = concatBytes(this.pending);
                if (subtle$1) {
                    if (this.secret) {
                        this.finished = true;
                        let key = await subtle$1.importKey("raw", this.secret, {
                            name: "HMAC",
                            hash: "SHA-1"
                        }, false, [
                            "sign"
                        ]);
                        let sig = await subtle$1.sign("HMAC", key, data);
                        return new Uint8Array(sig);
                    }
                    let hash = await subtle$1.digest("SHA-1", data);
                    return new Uint8Array(hash);
                }
                let sha1 = new Sha1Js(this.secret);
                sha1.update(data);
                return sha1.digest();
            }
            reset() {
                this.pending = [];
                this.pendingBytes = 0;
                this.fallback = void 0;
                this.finished = false;
            }
            switchToFallback() {
                let sha1Js = new Sha1Js(this.secret);
                for (let chunk of this.pending)sha1Js.update(chunk);
                this.fallback = sha1Js;
                this.pending = [];
                this.pendingBytes = 0;
            }
        }
        let BLOCK = 128;
        let DIGEST_LENGTH = 64;
        let MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
        let INIT = new Uint32Array([
            0x6a09e667,
            0xf3bcc908,
            0xbb67ae85,
            0x84caa73b,
            0x3c6ef372,
            0xfe94f82b,
            0xa54ff53a,
            0x5f1d36f1,
            0x510e527f,
            0xade682d1,
            0x9b05688c,
            0x2b3e6c1f,
            0x1f83d9ab,
            0xfb41bd6b,
            0x5be0cd19,
            0x137e2179
        ]);
        let K = new Uint32Array([
            0x428a2f98,
            0xd728ae22,
            0x71374491,
            0x23ef65cd,
            0xb5c0fbcf,
            0xec4d3b2f,
            0xe9b5dba5,
            0x8189dbbc,
            0x3956c25b,
            0xf348b538,
            0x59f111f1,
            0xb605d019,
            0x923f82a4,
            0xaf194f9b,
            0xab1c5ed5,
            0xda6d8118,
            0xd807aa98,
            0xa3030242,
            0x12835b01,
            0x45706fbe,
            0x243185be,
            0x4ee4b28c,
            0x550c7dc3,
            0xd5ffb4e2,
            0x72be5d74,
            0xf27b896f,
            0x80deb1fe,
            0x3b1696b1,
            0x9bdc06a7,
            0x25c71235,
            0xc19bf174,
            0xcf692694,
            0xe49b69c1,
            0x9ef14ad2,
            0xefbe4786,
            0x384f25e3,
            0x0fc19dc6,
            0x8b8cd5b5,
            0x240ca1cc,
            0x77ac9c65,
            0x2de92c6f,
            0x592b0275,
            0x4a7484aa,
            0x6ea6e483,
            0x5cb0a9dc,
            0xbd41fbd4,
            0x76f988da,
            0x831153b5,
            0x983e5152,
            0xee66dfab,
            0xa831c66d,
            0x2db43210,
            0xb00327c8,
            0x98fb213f,
            0xbf597fc7,
            0xbeef0ee4,
            0xc6e00bf3,
            0x3da88fc2,
            0xd5a79147,
            0x930aa725,
            0x06ca6351,
            0xe003826f,
            0x14292967,
            0x0a0e6e70,
            0x27b70a85,
            0x46d22ffc,
            0x2e1b2138,
            0x5c26c926,
            0x4d2c6dfc,
            0x5ac42aed,
            0x53380d13,
            0x9d95b3df,
            0x650a7354,
            0x8baf63de,
            0x766a0abb,
            0x3c77b2a8,
            0x81c2c92e,
            0x47edaee6,
            0x92722c85,
            0x1482353b,
            0xa2bfe8a1,
            0x4cf10364,
            0xa81a664b,
            0xbc423001,
            0xc24b8b70,
            0xd0f89791,
            0xc76c51a3,
            0x0654be30,
            0xd192e819,
            0xd6ef5218,
            0xd6990624,
            0x5565a910,
            0xf40e3585,
            0x5771202a,
            0x106aa070,
            0x32bbd1b8,
            0x19a4c116,
            0xb8d2d0c8,
            0x1e376c08,
            0x5141ab53,
            0x2748774c,
            0xdf8eeb99,
            0x34b0bcb5,
            0xe19b48a8,
            0x391c0cb3,
            0xc5c95a63,
            0x4ed8aa4a,
            0xe3418acb,
            0x5b9cca4f,
            0x7763e373,
            0x682e6ff3,
            0xd6b2b8a3,
            0x748f82ee,
            0x5defb2fc,
            0x78a5636f,
            0x43172f60,
            0x84c87814,
            0xa1f0ab72,
            0x8cc70208,
            0x1a6439ec,
            0x90befffa,
            0x23631e28,
            0xa4506ceb,
            0xde82bde9,
            0xbef9a3f7,
            0xb2c67915,
            0xc67178f2,
            0xe372532b,
            0xca273ece,
            0xea26619c,
            0xd186b8c7,
            0x21c0c207,
            0xeada7dd6,
            0xcde0eb1e,
            0xf57d4f7f,
            0xee6ed178,
            0x06f067aa,
            0x72176fba,
            0x0a637dc5,
            0xa2c898a6,
            0x113f9804,
            0xbef90dae,
            0x1b710b35,
            0x131c471b,
            0x28db77f5,
            0x23047d84,
            0x32caab7b,
            0x40c72493,
            0x3c9ebe0a,
            0x15c9bebc,
            0x431d67c4,
            0x9c100d4c,
            0x4cc5d4be,
            0xcb3e42b6,
            0x597f299c,
            0xfc657e2a,
            0x5fcb6fab,
            0x3ad6faec,
            0x6c44198c,
            0x4a475817
        ]);
        class Sha512Js {
            digestLength = DIGEST_LENGTH;
            state = Uint32Array.from(INIT);
            w;
            buffer = new Uint8Array(BLOCK);
            bufferLength = 0;
            bytesHashed = 0;
            finished = false;
            key;
            inner;
            outer;
            constructor(secret){
                if (void 0 !== secret) {
                    this.key = Sha512Js.normalizeKey(secret);
                    this.initHmac();
                }
            }
            update(data) {
                if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
                if (this.inner) return void this.inner.update(data);
                let chunk = toUint8Array(data);
                let position = 0;
                let { byteLength } = chunk;
                this.bytesHashed += byteLength;
                if (8 * this.bytesHashed > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
                while(byteLength > 0){
                    this.buffer[this.bufferLength++] = chunk[position++];
                    byteLength--;
                    if (this.bufferLength === BLOCK) {
                        this.hashBuffer();
                        this.bufferLength = 0;
                    }
                }
            }
            async digest() {
                if (this.inner && this.outer) {
                    if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
                    this.finished = true;
                    let innerDigest = this.inner.digestSync();
                    this.outer.update(innerDigest);
                    return this.outer.digestSync();
                }
                return this.digestSync();
            }
            reset() {
                this.state = Uint32Array.from(INIT);
                this.buffer = new Uint8Array(BLOCK);
                this.bufferLength = 0;
                this.bytesHashed = 0;
                this.finished = false;
                if (this.key) this.initHmac();
            }
            initHmac() {
                let key = this.key;
                this.inner = new Sha512Js();
                this.outer = new Sha512Js();
                let pad = new Uint8Array(2 * BLOCK);
                for(let i = 0; i < BLOCK; ++i){
                    pad[i] = 0x36 ^ key[i];
                    pad[i + BLOCK] = 0x5c ^ key[i];
                }
                this.inner.update(pad.subarray(0, BLOCK));
                this.outer.update(pad.subarray(BLOCK));
            }
            digestSync() {
                let state = this.state.slice();
                let buffer = this.buffer.slice();
                let bufferLength = this.bufferLength;
                let bitsHashed = 8 * this.bytesHashed;
                let bitsHi = Math.floor(bitsHashed / 0x100000000);
                let bitsLo = bitsHashed >>> 0;
                buffer[bufferLength++] = 0x80;
                if (bufferLength > BLOCK - 16) {
                    for(let i = bufferLength; i < BLOCK; ++i)buffer[i] = 0;
                    this.hashBufferWith(state, buffer);
                    bufferLength = 0;
                }
                for(let i = bufferLength; i < BLOCK - 8; ++i)buffer[i] = 0;
                let v = new DataView(buffer.buffer, buffer.byteOffset, BLOCK);
                v.setUint32(BLOCK - 8, bitsHi, false);
                v.setUint32(BLOCK - 4, bitsLo, false);
                this.hashBufferWith(state, buffer);
                let out = new Uint8Array(DIGEST_LENGTH);
                let dv = new DataView(out.buffer);
                for(let i = 0; i < 16; ++i)dv.setUint32(4 * i, state[i], false);
                return out;
            }
            static normalizeKey(secret) {
                let key = toUint8Array(secret);
                if (key.byteLength > BLOCK) {
                    let h = new Sha512Js();
                    h.update(key);
                    let padded = new Uint8Array(BLOCK);
                    padded.set(h.digestSync());
                    return padded;
                }
                let padded = new Uint8Array(BLOCK);
                padded.set(key);
                return padded;
            }
            hashBuffer() {
                this.hashBufferWith(this.state, this.buffer);
            }
            hashBufferWith(state, buffer) {
                let w = this.w ??= new Uint32Array(160);
                let v = new Uint32Array(16);
                for(let i = 0; i < 16; ++i)v[i] = state[i];
                for(let i = 0; i < 16; ++i){
                    let o = 8 * i;
                    w[2 * i] = (buffer[o] << 24 | buffer[o + 1] << 16 | buffer[o + 2] << 8 | buffer[o + 3]) >>> 0;
                    w[2 * i + 1] = (buffer[o + 4] << 24 | buffer[o + 5] << 16 | buffer[o + 6] << 8 | buffer[o + 7]) >>> 0;
                }
                for(let i = 16; i < 80; ++i){
                    let g15h = w[(i - 15) * 2];
                    let g15l = w[(i - 15) * 2 + 1];
                    let s0h = rotrH(g15h, g15l, 1) ^ rotrH(g15h, g15l, 8) ^ shrH(g15h, 7);
                    let s0l = rotrL(g15h, g15l, 1) ^ rotrL(g15h, g15l, 8) ^ shrL(g15h, g15l, 7);
                    let g2h = w[(i - 2) * 2];
                    let g2l = w[(i - 2) * 2 + 1];
                    let s1h = rotrH(g2h, g2l, 19) ^ rotrH(g2h, g2l, 61) ^ shrH(g2h, 6);
                    let s1l = rotrL(g2h, g2l, 19) ^ rotrL(g2h, g2l, 61) ^ shrL(g2h, g2l, 6);
                    let w7h = w[(i - 7) * 2];
                    let w7l = w[(i - 7) * 2 + 1];
                    let w16h = w[(i - 16) * 2];
                    let w16l = w[(i - 16) * 2 + 1];
                    let lo = (w16l >>> 0) + (s0l >>> 0);
                    let hi = (w16h >>> 0) + (s0h >>> 0) + (lo > 0xffffffff ? 1 : 0);
                    lo = (lo >>> 0) + (w7l >>> 0);
                    hi = (hi >>> 0) + (w7h >>> 0) + (lo > 0xffffffff ? 1 : 0);
                    lo = (lo >>> 0) + (s1l >>> 0);
                    hi = (hi >>> 0) + (s1h >>> 0) + (lo > 0xffffffff ? 1 : 0);
                    w[2 * i] = hi >>> 0;
                    w[2 * i + 1] = lo >>> 0;
                }
                let ah = v[0], al = v[1], bh = v[2], bl = v[3], ch = v[4], cl = v[5], dh = v[6], dl = v[7], eh = v[8], el = v[9], fh = v[10], fl = v[11], gh = v[12], gl = v[13], hh = v[14], hl = v[15];
                for(let i = 0; i < 80; ++i){
                    let s1h = rotrH(eh, el, 14) ^ rotrH(eh, el, 18) ^ rotrH(eh, el, 41);
                    let s1l = rotrL(eh, el, 14) ^ rotrL(eh, el, 18) ^ rotrL(eh, el, 41);
                    let chh = eh & fh ^ ~eh & gh;
                    let chl = el & fl ^ ~el & gl;
                    let t1l = (hl >>> 0) + (s1l >>> 0);
                    let t1h = (hh >>> 0) + (s1h >>> 0) + (t1l > 0xffffffff ? 1 : 0);
                    t1l = (t1l >>> 0) + (chl >>> 0);
                    t1h = (t1h >>> 0) + (chh >>> 0) + (t1l > 0xffffffff ? 1 : 0);
                    t1l = (t1l >>> 0) + (K[2 * i + 1] >>> 0);
                    t1h = (t1h >>> 0) + (K[2 * i] >>> 0) + (t1l > 0xffffffff ? 1 : 0);
                    t1l = (t1l >>> 0) + (w[2 * i + 1] >>> 0);
                    t1h = (t1h >>> 0) + (w[2 * i] >>> 0) + (t1l > 0xffffffff ? 1 : 0);
                    let s0h = rotrH(ah, al, 28) ^ rotrH(ah, al, 34) ^ rotrH(ah, al, 39);
                    let s0l = rotrL(ah, al, 28) ^ rotrL(ah, al, 34) ^ rotrL(ah, al, 39);
                    let majh = ah & bh ^ ah & ch ^ bh & ch;
                    let majl = al & bl ^ al & cl ^ bl & cl;
                    let t2l = (s0l >>> 0) + (majl >>> 0);
                    let t2h = (s0h >>> 0) + (majh >>> 0) + (t2l > 0xffffffff ? 1 : 0);
                    t2l >>>= 0;
                    t2h >>>= 0;
                    hh = gh;
                    hl = gl;
                    gh = fh;
                    gl = fl;
                    fh = eh;
                    fl = el;
                    let el2 = (dl >>> 0) + (t1l >>> 0);
                    let eh2 = (dh >>> 0) + (t1h >>> 0) + (el2 > 0xffffffff ? 1 : 0);
                    eh = eh2 >>> 0;
                    el = el2 >>> 0;
                    dh = ch;
                    dl = cl;
                    ch = bh;
                    cl = bl;
                    bh = ah;
                    bl = al;
                    let al2 = (t1l >>> 0) + (t2l >>> 0);
                    let ah2 = (t1h >>> 0) + (t2h >>> 0) + (al2 > 0xffffffff ? 1 : 0);
                    ah = ah2 >>> 0;
                    al = al2 >>> 0;
                }
                addInto(state, 0, ah, al);
                addInto(state, 1, bh, bl);
                addInto(state, 2, ch, cl);
                addInto(state, 3, dh, dl);
                addInto(state, 4, eh, el);
                addInto(state, 5, fh, fl);
                addInto(state, 6, gh, gl);
                addInto(state, 7, hh, hl);
            }
        }
        function addInto(state, slot, vh, vl) {
            let i = 2 * slot;
            let lo = (state[i + 1] >>> 0) + (vl >>> 0);
            let hi = (state[i] >>> 0) + (vh >>> 0) + (lo > 0xffffffff ? 1 : 0);
            state[i] = hi >>> 0;
            state[i + 1] = lo >>> 0;
        }
        function rotrH(hi, lo, n) {
            if (n < 32) return (hi >>> n | lo << 32 - n) >>> 0;
            if (32 === n) return lo >>> 0;
            return (lo >>> n - 32 | hi << 64 - n) >>> 0;
        }
        function rotrL(hi, lo, n) {
            if (n < 32) return (lo >>> n | hi << 32 - n) >>> 0;
            if (32 === n) return hi >>> 0;
            return (hi >>> n - 32 | lo << 64 - n) >>> 0;
        }
        function shrH(hi, n) {
            if (n < 32) return hi >>> n;
            return 0;
        }
        function shrL(hi, lo, n) {
            if (n < 32) return (lo >>> n | hi << 32 - n) >>> 0;
            if (32 === n) return hi >>> 0;
            return hi >>> n - 32;
        }
        let nativeSupported;
        function detectNative() {
            if (void 0 === nativeSupported) try {
                createHash("sha512");
                nativeSupported = true;
            } catch  {
                nativeSupported = false;
            }
            return nativeSupported;
        }
        class Sha512 extends Sha512Js {
            native;
            nativeSecret;
            nativeFinished = false;
            constructor(secret){
                super(secret);
                this.nativeSecret = secret;
                if (detectNative()) this.native = this.createNative();
            }
            update(data) {
                if (!this.native) return void super.update(data);
                if (this.nativeFinished) throw new Error("Attempted to update an already finished hash.");
                this.native.update(data);
            }
            async digest() {
                if (!this.native) return super.digest();
                let buf;
                if (void 0 !== this.nativeSecret) {
                    this.nativeFinished = true;
                    buf = this.native.digest();
                } else buf = this.native.copy().digest();
                return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
            }
            reset() {
                if (!this.native) return void super.reset();
                this.native = this.createNative();
                this.nativeFinished = false;
            }
            createNative() {
                return void 0 !== this.nativeSecret ? createHmac("sha512", toBuffer(this.nativeSecret)) : createHash("sha512");
            }
        }
        function toBuffer(data) {
            if ("string" == typeof data) return data;
            if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            return Buffer.from(data);
        }
        let { digest, sign, importKey } = globalThis?.crypto?.subtle ?? {};
        let subtle = "function" == typeof digest && "function" == typeof sign && "function" == typeof importKey ? globalThis.crypto.subtle : void 0;
        let MAX_PENDING_BYTES = 8388608;
        let BLOCK_SIZE = 128;
        class Sha512WebCrypto {
            digestLength = 64;
            secret;
            pending = [];
            pendingBytes = 0;
            fallback;
            finished = false;
            constructor(secret){
                if (void 0 !== secret) {
                    let key = toUint8Array(secret);
                    this.secret = 0 === key.byteLength ? new Uint8Array(BLOCK_SIZE) : key;
                }
                if (!subtle) this.fallback = new Sha512Js(secret);
            }
            update(data) {
                if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
                if (this.fallback) return void this.fallback.update(data);
                this.pending.push(data.slice());
                this.pendingBytes += data.byteLength;
                if (this.pendingBytes >= MAX_PENDING_BYTES) this.switchToFallback();
            }
            async digest() {
                if (this.fallback) return this.fallback.digest();
                if (this.secret && this.finished) throw new Error("Attempted to digest an already finished HMAC.");
                let data = concatBytes(this.pending);
                if (this.secret) {
                    this.finished = true;
                    let key = await subtle.importKey("raw", this.secret, {
                        name: "HMAC",
                        hash: "SHA-512"
                    }, false, [
                        "sign"
                    ]);
                    let sig = await subtle.sign("HMAC", key, data);
                    return new Uint8Array(sig);
                }
                let hash = await subtle.digest("SHA-512", data);
                return new Uint8Array(hash);
            }
            reset() {
                this.pending = [];
                this.pendingBytes = 0;
                this.finished = false;
                if (subtle) this.fallback = void 0;
                else this.fallback = new Sha512Js(this.secret);
            }
            switchToFallback() {
                let sha512Js = new Sha512Js(this.secret);
                for (let chunk of this.pending)sha512Js.update(chunk);
                this.fallback = sha512Js;
                this.pending = [];
                this.pendingBytes = 0;
            }
        }
        exports.Sha1 = Sha1Node;
        exports.Sha1Js = Sha1Js;
        exports.Sha1Node = Sha1Node;
        exports.Sha1WebCrypto = Sha1WebCrypto;
        exports.Sha512 = Sha512;
        exports.Sha512Js = Sha512Js;
        exports.Sha512WebCrypto = Sha512WebCrypto;
    },
    3711: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { getFlexibleChecksumsPlugin, NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, resolveFlexibleChecksumsConfig } = __webpack_require__(238);
        let { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
        let { getThrow200ExceptionsPlugin, getSsecPlugin, getLocationConstraintPlugin, getS3ExpiresMiddlewarePlugin, getCheckContentLengthHeaderPlugin, S3RestXmlProtocol, NODE_USE_ARN_REGION_CONFIG_OPTIONS, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, resolveS3Config, getValidateBucketNamePlugin, getAddExpectContinuePlugin, getRegionRedirectMiddlewarePlugin, getS3ExpressPlugin, getS3ExpressHttpSigningPlugin } = __webpack_require__(5028);
        let { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402);
        let { normalizeProvider, getSmithyContext, makeBuilder, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = __webpack_require__(2658);
        let { Command: $Command } = __webpack_require__(2658);
        let { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291);
        let { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveParams, getEndpointPlugin, resolveEndpointConfig } = __webpack_require__(2085);
        let { eventStreamSerdeProvider, resolveEventStreamSerdeConfig } = __webpack_require__(6579);
        let { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422);
        let { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609);
        let { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890);
        let { resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer, AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523);
        let { SignatureV4MultiRegion } = __webpack_require__(5785);
        let { defaultProvider } = __webpack_require__(5861);
        let { Sha256, Md5, readableStreamHasher } = __webpack_require__(9542);
        let { toUtf8, fromUtf8, sdkStreamMixin, getAwsChunkedEncodingStream, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430);
        let { streamCollector, NodeHttpHandler } = __webpack_require__(1279);
        let { Sha1 } = __webpack_require__(861);
        let aw = "ref", ax = "argv", ay = "backend", az = "authSchemes", aA = "disableDoubleEncoding", aB = "signingName", aC = "signingRegion", aD = "signingRegionSet";
        let a = -1, b = true, c = false, d = "isSet", e = "booleanEquals", f = "stringEquals", g = "coalesce", h = "substring", i = "", j = "aws.partition", k = "partitionResult", l = "accessPointSuffix", m = "regionPrefix", n = (n)=>"outpostId_ssa_" + n + i, o = "hardwareType", p = "ite", q = "isValidHostLabel", s = "sigv4", t = "aws.isVirtualHostableS3Bucket", u = "url", v = "getAttr", w = "bucketArn", x = "--", y = "arnType", z = "accesspoint", A = (n)=>"accessPointName_ssa_" + n + i, B = "s3-object-lambda", C = "s3-outposts", D = "bucketPartition", E = "us-east-1", F = "outpostType", G = "name", H = "s3", I = "{url#scheme}://{Bucket}.{url#authority}{url#path}", J = "{url#scheme}://{url#authority}{url#path}", K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}", L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}", M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}", N = (n)=>"{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}", O = (n)=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`", P = "sigv4a", Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}", R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", S = "https://s3.{partitionResult#dnsSuffix}", T = {
            [aw]: "UseFIPS"
        }, U = {
            [aw]: "UseDualStack"
        }, V = {
            [aw]: "Bucket"
        }, W = {
            fn: v,
            [ax]: [
                {
                    [aw]: k
                },
                G
            ]
        }, X = {
            [aw]: u
        }, Y = {
            [aw]: "Region"
        }, Z = {
            [aw]: w
        }, aa = {
            [aw]: y
        }, ab = {
            [aw]: "accessPointName_ssa_1"
        }, ac = {
            fn: v,
            [ax]: [
                Z,
                "region"
            ]
        }, ad = {
            [aw]: o
        }, ae = {
            fn: v,
            [ax]: [
                Z,
                "service"
            ]
        }, af = {
            fn: v,
            [ax]: [
                Z,
                "accountId"
            ]
        }, ag = {
            [ay]: "S3Express",
            [az]: [
                {
                    [aA]: true,
                    [G]: "{_s3e_auth}",
                    [aB]: "s3express",
                    [aC]: "{Region}"
                }
            ]
        }, ah = {
            [ay]: "S3Express",
            [az]: [
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: "s3express",
                    [aC]: "{Region}"
                }
            ]
        }, ai = {
            [az]: [
                {
                    [aA]: true,
                    [G]: P,
                    [aB]: C,
                    [aD]: [
                        "*"
                    ]
                },
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: C,
                    [aC]: "{Region}"
                }
            ]
        }, aj = {
            [az]: [
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: H,
                    [aC]: E
                }
            ]
        }, ak = {
            [az]: [
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: H,
                    [aC]: "{Region}"
                }
            ]
        }, al = {
            [az]: [
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: B,
                    [aC]: "{bucketArn#region}"
                }
            ]
        }, am = {
            [az]: [
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: H,
                    [aC]: "{bucketArn#region}"
                }
            ]
        }, an = {
            [az]: [
                {
                    [aA]: true,
                    [G]: P,
                    [aB]: C,
                    [aD]: [
                        "*"
                    ]
                },
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: C,
                    [aC]: "{bucketArn#region}"
                }
            ]
        }, ao = {
            [az]: [
                {
                    [aA]: true,
                    [G]: s,
                    [aB]: B,
                    [aC]: "{Region}"
                }
            ]
        }, ap = [
            Y
        ], aq = [
            {
                [aw]: "Endpoint"
            }
        ], as = [
            V
        ], at = [
            V,
            0,
            7,
            true
        ], au = [
            Z,
            "resourceId[1]"
        ], av = [
            "*"
        ];
        let _data = {
            conditions: [
                [
                    d,
                    ap
                ],
                [
                    e,
                    [
                        {
                            [aw]: "Accelerate"
                        },
                        b
                    ]
                ],
                [
                    e,
                    [
                        T,
                        b
                    ]
                ],
                [
                    e,
                    [
                        U,
                        b
                    ]
                ],
                [
                    d,
                    aq
                ],
                [
                    d,
                    as
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        0,
                                        6,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        "--x-s3"
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: at
                                },
                                i
                            ]
                        },
                        "--xa-s3"
                    ]
                ],
                [
                    j,
                    ap,
                    k
                ],
                [
                    h,
                    at,
                    l
                ],
                [
                    f,
                    [
                        {
                            [aw]: l
                        },
                        "--op-s3"
                    ]
                ],
                [
                    h,
                    [
                        V,
                        8,
                        12,
                        b
                    ],
                    m
                ],
                [
                    h,
                    [
                        V,
                        32,
                        49,
                        b
                    ],
                    n(2)
                ],
                [
                    h,
                    [
                        V,
                        49,
                        50,
                        b
                    ],
                    o
                ],
                [
                    e,
                    [
                        {
                            [aw]: "ForcePathStyle"
                        },
                        b
                    ]
                ],
                [
                    f,
                    [
                        W,
                        "aws-cn"
                    ]
                ],
                [
                    p,
                    [
                        U,
                        ".dualstack",
                        i
                    ],
                    "_s3e_ds"
                ],
                [
                    q,
                    [
                        {
                            [aw]: n(2)
                        },
                        c
                    ]
                ],
                [
                    p,
                    [
                        T,
                        "-fips",
                        i
                    ],
                    "_s3e_fips"
                ],
                [
                    p,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    [aw]: "DisableS3ExpressSessionAuth"
                                },
                                c
                            ]
                        },
                        s,
                        "sigv4-s3express"
                    ],
                    "_s3e_auth"
                ],
                [
                    t,
                    [
                        V,
                        c
                    ]
                ],
                [
                    "parseURL",
                    aq,
                    u
                ],
                [
                    e,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    [aw]: "UseS3ExpressControlEndpoint"
                                },
                                c
                            ]
                        },
                        b
                    ]
                ],
                [
                    t,
                    [
                        V,
                        b
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: v,
                            [ax]: [
                                X,
                                "scheme"
                            ]
                        },
                        "http"
                    ]
                ],
                [
                    q,
                    [
                        Y,
                        c
                    ]
                ],
                [
                    "aws.parseArn",
                    as,
                    w
                ],
                [
                    v,
                    [
                        {
                            fn: "split",
                            [ax]: [
                                V,
                                x,
                                0
                            ]
                        },
                        "[-2]"
                    ],
                    "s3expressAvailabilityZoneId"
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        0,
                                        4,
                                        c
                                    ]
                                },
                                i
                            ]
                        },
                        "arn:"
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        16,
                                        18,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    e,
                    [
                        {
                            fn: v,
                            [ax]: [
                                X,
                                "isIp"
                            ]
                        },
                        b
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        21,
                                        23,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        27,
                                        29,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    f,
                    [
                        {
                            [aw]: m
                        },
                        "beta"
                    ]
                ],
                [
                    "uriEncode",
                    as,
                    "uri_encoded_bucket"
                ],
                [
                    q,
                    [
                        Y,
                        b
                    ]
                ],
                [
                    e,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    [aw]: "UseObjectLambdaEndpoint"
                                },
                                c
                            ]
                        },
                        b
                    ]
                ],
                [
                    v,
                    [
                        Z,
                        "resourceId[0]"
                    ],
                    y
                ],
                [
                    f,
                    [
                        aa,
                        i
                    ]
                ],
                [
                    f,
                    [
                        aa,
                        z
                    ]
                ],
                [
                    v,
                    au,
                    A(1)
                ],
                [
                    f,
                    [
                        ab,
                        i
                    ]
                ],
                [
                    f,
                    [
                        ac,
                        i
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        14,
                                        16,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    f,
                    [
                        ad,
                        "e"
                    ]
                ],
                [
                    f,
                    [
                        ad,
                        "o"
                    ]
                ],
                [
                    f,
                    [
                        Y,
                        "aws-global"
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        19,
                                        21,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    f,
                    [
                        ae,
                        B
                    ]
                ],
                [
                    e,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    [aw]: "DisableAccessPoints"
                                },
                                c
                            ]
                        },
                        b
                    ]
                ],
                [
                    f,
                    [
                        ae,
                        C
                    ]
                ],
                [
                    j,
                    [
                        ac
                    ],
                    D
                ],
                [
                    q,
                    [
                        ab,
                        b
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        26,
                                        28,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        15,
                                        17,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    v,
                    [
                        Z,
                        "resourceId[4]"
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    fn: h,
                                    [ax]: [
                                        V,
                                        20,
                                        22,
                                        b
                                    ]
                                },
                                i
                            ]
                        },
                        x
                    ]
                ],
                [
                    e,
                    [
                        {
                            [aw]: "UseGlobalEndpoint"
                        },
                        b
                    ]
                ],
                [
                    f,
                    [
                        Y,
                        E
                    ]
                ],
                [
                    v,
                    au,
                    n(1)
                ],
                [
                    e,
                    [
                        {
                            fn: g,
                            [ax]: [
                                {
                                    [aw]: "UseArnRegion"
                                },
                                b
                            ]
                        },
                        b
                    ]
                ],
                [
                    q,
                    [
                        {
                            [aw]: n(1)
                        },
                        c
                    ]
                ],
                [
                    v,
                    [
                        Z,
                        "resourceId[2]"
                    ],
                    F
                ],
                [
                    f,
                    [
                        Y,
                        ac
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: v,
                            [ax]: [
                                {
                                    [aw]: D
                                },
                                G
                            ]
                        },
                        W
                    ]
                ],
                [
                    e,
                    [
                        {
                            [aw]: "DisableMultiRegionAccessPoints"
                        },
                        b
                    ]
                ],
                [
                    q,
                    [
                        ac,
                        b
                    ]
                ],
                [
                    f,
                    [
                        {
                            fn: v,
                            [ax]: [
                                Z,
                                "partition"
                            ]
                        },
                        W
                    ]
                ],
                [
                    f,
                    [
                        af,
                        i
                    ]
                ],
                [
                    f,
                    [
                        ae,
                        H
                    ]
                ],
                [
                    q,
                    [
                        af,
                        c
                    ]
                ],
                [
                    v,
                    [
                        Z,
                        "resourceId[3]"
                    ],
                    A(2)
                ],
                [
                    q,
                    [
                        ab,
                        c
                    ]
                ],
                [
                    f,
                    [
                        {
                            [aw]: F
                        },
                        z
                    ]
                ],
                [
                    q,
                    [
                        {
                            [aw]: A(2)
                        },
                        c
                    ]
                ]
            ],
            results: [
                [
                    a
                ],
                [
                    a,
                    "Accelerate cannot be used with FIPS"
                ],
                [
                    a,
                    "Cannot set dual-stack in combination with a custom endpoint."
                ],
                [
                    a,
                    "A custom endpoint cannot be combined with FIPS"
                ],
                [
                    a,
                    "A custom endpoint cannot be combined with S3 Accelerate"
                ],
                [
                    a,
                    "Partition does not support FIPS"
                ],
                [
                    a,
                    "S3Express does not support S3 Accelerate."
                ],
                [
                    "{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",
                    ag
                ],
                [
                    I,
                    ag
                ],
                [
                    a,
                    "S3Express bucket name is not a valid virtual hostable name."
                ],
                [
                    "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    ah
                ],
                [
                    "https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",
                    ag
                ],
                [
                    a,
                    "Unrecognized S3Express bucket name format."
                ],
                [
                    J,
                    ag
                ],
                [
                    "https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",
                    ah
                ],
                [
                    a,
                    "Expected a endpoint to be specified but no endpoint was found"
                ],
                [
                    "https://{Bucket}.ec2.{url#authority}",
                    ai
                ],
                [
                    "https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",
                    ai
                ],
                [
                    "https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",
                    ai
                ],
                [
                    "https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",
                    ai
                ],
                [
                    a,
                    "Unrecognized hardware type: \"Expected hardware type o or e but got {hardwareType}\""
                ],
                [
                    a,
                    "Invalid Outposts Bucket alias - it must be a valid bucket name."
                ],
                [
                    a,
                    "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."
                ],
                [
                    a,
                    "Custom endpoint `{Endpoint}` was not a valid URI"
                ],
                [
                    a,
                    "S3 Accelerate cannot be used in this region"
                ],
                [
                    "https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    "https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    "https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    "https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    K,
                    aj
                ],
                [
                    I,
                    aj
                ],
                [
                    K,
                    ak
                ],
                [
                    I,
                    ak
                ],
                [
                    L,
                    aj
                ],
                [
                    L,
                    ak
                ],
                [
                    M,
                    aj
                ],
                [
                    M,
                    ak
                ],
                [
                    "https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    a,
                    "Invalid region: region was not a valid DNS name."
                ],
                [
                    a,
                    "S3 Object Lambda does not support Dual-stack"
                ],
                [
                    a,
                    "S3 Object Lambda does not support S3 Accelerate"
                ],
                [
                    a,
                    "Access points are not supported for this operation"
                ],
                [
                    a,
                    "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"
                ],
                [
                    a,
                    "Invalid ARN: Missing account id"
                ],
                [
                    N(1),
                    al
                ],
                [
                    "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    al
                ],
                [
                    "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    al
                ],
                [
                    a,
                    O(1)
                ],
                [
                    a,
                    "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"
                ],
                [
                    a,
                    "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"
                ],
                [
                    a,
                    "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"
                ],
                [
                    a,
                    "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."
                ],
                [
                    a,
                    "Invalid ARN: bucket ARN is missing a region"
                ],
                [
                    a,
                    "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"
                ],
                [
                    a,
                    "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"
                ],
                [
                    a,
                    "Access Points do not support S3 Accelerate"
                ],
                [
                    "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    am
                ],
                [
                    "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    am
                ],
                [
                    "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    am
                ],
                [
                    N(1),
                    am
                ],
                [
                    "https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    am
                ],
                [
                    a,
                    "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"
                ],
                [
                    a,
                    "S3 MRAP does not support dual-stack"
                ],
                [
                    a,
                    "S3 MRAP does not support FIPS"
                ],
                [
                    a,
                    "S3 MRAP does not support S3 Accelerate"
                ],
                [
                    a,
                    "Invalid configuration: Multi-Region Access Point ARNs are disabled."
                ],
                [
                    "https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",
                    {
                        [az]: [
                            {
                                [aA]: b,
                                name: P,
                                [aB]: H,
                                [aD]: av
                            }
                        ]
                    }
                ],
                [
                    a,
                    "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"
                ],
                [
                    a,
                    "Invalid Access Point Name"
                ],
                [
                    a,
                    "S3 Outposts does not support Dual-stack"
                ],
                [
                    a,
                    "S3 Outposts does not support FIPS"
                ],
                [
                    a,
                    "S3 Outposts does not support S3 Accelerate"
                ],
                [
                    a,
                    "Invalid Arn: Outpost Access Point ARN contains sub resources"
                ],
                [
                    "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",
                    an
                ],
                [
                    "https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",
                    an
                ],
                [
                    a,
                    O(2)
                ],
                [
                    a,
                    "Expected an outpost type `accesspoint`, found {outpostType}"
                ],
                [
                    a,
                    "Invalid ARN: expected an access point name"
                ],
                [
                    a,
                    "Invalid ARN: Expected a 4-component resource"
                ],
                [
                    a,
                    "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"
                ],
                [
                    a,
                    "Invalid ARN: The Outpost Id was not set"
                ],
                [
                    a,
                    "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"
                ],
                [
                    a,
                    "Invalid ARN: No ARN type specified"
                ],
                [
                    a,
                    "Invalid ARN: `{Bucket}` was not a valid ARN"
                ],
                [
                    a,
                    "Path-style addressing cannot be used with ARN buckets"
                ],
                [
                    "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    aj
                ],
                [
                    "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    ak
                ],
                [
                    "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    aj
                ],
                [
                    "https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    ak
                ],
                [
                    "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    aj
                ],
                [
                    "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    ak
                ],
                [
                    Q,
                    aj
                ],
                [
                    Q,
                    ak
                ],
                [
                    R,
                    aj
                ],
                [
                    R,
                    ak
                ],
                [
                    "https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",
                    ak
                ],
                [
                    a,
                    "Path-style addressing cannot be used with S3 Accelerate"
                ],
                [
                    J,
                    ao
                ],
                [
                    "https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",
                    ao
                ],
                [
                    "https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",
                    ao
                ],
                [
                    "https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    "https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://s3-fips.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    "https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",
                    aj
                ],
                [
                    "https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    J,
                    aj
                ],
                [
                    J,
                    ak
                ],
                [
                    S,
                    aj
                ],
                [
                    S,
                    ak
                ],
                [
                    "https://s3.{Region}.{partitionResult#dnsSuffix}",
                    ak
                ],
                [
                    a,
                    "A region must be set when sending requests to S3."
                ]
            ]
        };
        let root = 2;
        let r = 100_000_000;
        let nodes = new Int32Array([
            -1,
            1,
            -1,
            0,
            3,
            r + 115,
            1,
            424,
            4,
            2,
            272,
            5,
            3,
            233,
            6,
            4,
            85,
            7,
            5,
            15,
            8,
            8,
            9,
            r + 115,
            16,
            10,
            13,
            18,
            11,
            13,
            19,
            12,
            13,
            22,
            r + 14,
            13,
            35,
            14,
            r + 42,
            36,
            r + 103,
            435,
            6,
            271,
            16,
            7,
            270,
            17,
            8,
            19,
            18,
            14,
            501,
            106,
            9,
            20,
            24,
            10,
            21,
            24,
            11,
            22,
            24,
            12,
            23,
            24,
            13,
            547,
            24,
            14,
            77,
            25,
            20,
            73,
            26,
            26,
            27,
            78,
            37,
            28,
            r + 86,
            38,
            r + 86,
            29,
            39,
            47,
            30,
            48,
            r + 58,
            31,
            50,
            32,
            r + 85,
            51,
            33,
            136,
            55,
            r + 76,
            34,
            59,
            35,
            r + 84,
            60,
            39,
            36,
            61,
            37,
            r + 83,
            62,
            38,
            146,
            63,
            41,
            r + 46,
            61,
            40,
            r + 83,
            62,
            41,
            150,
            64,
            42,
            r + 54,
            66,
            43,
            r + 53,
            70,
            44,
            r + 52,
            71,
            45,
            r + 81,
            73,
            46,
            r + 80,
            74,
            r + 78,
            r + 79,
            40,
            48,
            r + 57,
            41,
            r + 57,
            49,
            42,
            185,
            50,
            48,
            62,
            51,
            49,
            r + 45,
            52,
            51,
            53,
            526,
            60,
            56,
            54,
            62,
            r + 55,
            55,
            63,
            57,
            r + 46,
            62,
            r + 55,
            57,
            64,
            58,
            r + 54,
            66,
            59,
            r + 53,
            69,
            60,
            r + 65,
            70,
            61,
            r + 52,
            72,
            r + 64,
            r + 51,
            49,
            r + 45,
            63,
            51,
            64,
            526,
            60,
            67,
            65,
            62,
            r + 55,
            66,
            63,
            68,
            r + 46,
            62,
            r + 55,
            68,
            64,
            69,
            r + 54,
            66,
            70,
            r + 53,
            68,
            r + 47,
            71,
            70,
            72,
            r + 52,
            72,
            r + 50,
            r + 51,
            25,
            74,
            r + 42,
            46,
            r + 39,
            75,
            57,
            76,
            r + 41,
            58,
            r + 40,
            r + 41,
            26,
            r + 88,
            78,
            28,
            r + 87,
            79,
            34,
            82,
            80,
            35,
            81,
            545,
            36,
            r + 103,
            r + 115,
            46,
            r + 97,
            83,
            57,
            84,
            r + 99,
            58,
            r + 98,
            r + 99,
            5,
            101,
            86,
            8,
            87,
            r + 115,
            16,
            88,
            89,
            18,
            91,
            89,
            19,
            90,
            92,
            21,
            97,
            95,
            19,
            93,
            92,
            21,
            98,
            95,
            21,
            97,
            94,
            22,
            r + 14,
            95,
            35,
            96,
            r + 42,
            36,
            r + 103,
            r + 42,
            22,
            r + 13,
            98,
            35,
            99,
            r + 42,
            36,
            r + 101,
            100,
            46,
            r + 110,
            r + 111,
            6,
            214,
            102,
            7,
            208,
            103,
            8,
            119,
            104,
            14,
            118,
            105,
            21,
            106,
            r + 23,
            26,
            107,
            502,
            37,
            108,
            r + 86,
            38,
            r + 86,
            109,
            39,
            112,
            110,
            48,
            r + 58,
            111,
            50,
            136,
            r + 85,
            40,
            113,
            r + 57,
            41,
            r + 57,
            114,
            42,
            115,
            500,
            48,
            r + 56,
            116,
            52,
            117,
            r + 72,
            65,
            r + 69,
            r + 72,
            21,
            501,
            r + 23,
            9,
            120,
            124,
            10,
            121,
            124,
            11,
            122,
            124,
            12,
            123,
            124,
            13,
            202,
            124,
            14,
            195,
            125,
            20,
            190,
            126,
            21,
            127,
            r + 23,
            23,
            128,
            129,
            24,
            189,
            129,
            26,
            130,
            197,
            37,
            131,
            r + 86,
            38,
            r + 86,
            132,
            39,
            159,
            133,
            48,
            r + 58,
            134,
            50,
            135,
            r + 85,
            51,
            141,
            136,
            55,
            r + 76,
            137,
            59,
            138,
            r + 84,
            60,
            r + 83,
            139,
            61,
            140,
            r + 83,
            63,
            r + 83,
            r + 46,
            55,
            r + 76,
            142,
            59,
            143,
            r + 84,
            60,
            148,
            144,
            61,
            145,
            r + 83,
            62,
            147,
            146,
            63,
            150,
            r + 46,
            63,
            153,
            r + 46,
            61,
            149,
            r + 83,
            62,
            153,
            150,
            64,
            151,
            r + 54,
            66,
            152,
            r + 53,
            70,
            r + 82,
            r + 52,
            64,
            154,
            r + 54,
            66,
            155,
            r + 53,
            70,
            156,
            r + 52,
            71,
            157,
            r + 81,
            73,
            158,
            r + 80,
            74,
            r + 77,
            r + 79,
            40,
            160,
            r + 57,
            41,
            r + 57,
            161,
            42,
            185,
            162,
            48,
            174,
            163,
            49,
            r + 45,
            164,
            51,
            165,
            526,
            60,
            168,
            166,
            62,
            r + 55,
            167,
            63,
            169,
            r + 46,
            62,
            r + 55,
            169,
            64,
            170,
            r + 54,
            66,
            171,
            r + 53,
            69,
            172,
            r + 65,
            70,
            173,
            r + 52,
            72,
            r + 63,
            r + 51,
            49,
            r + 45,
            175,
            51,
            176,
            526,
            60,
            179,
            177,
            62,
            r + 55,
            178,
            63,
            180,
            r + 46,
            62,
            r + 55,
            180,
            64,
            181,
            r + 54,
            66,
            182,
            r + 53,
            68,
            r + 47,
            183,
            70,
            184,
            r + 52,
            72,
            r + 48,
            r + 51,
            48,
            r + 56,
            186,
            52,
            187,
            r + 72,
            65,
            r + 69,
            188,
            67,
            r + 70,
            r + 71,
            25,
            r + 36,
            r + 42,
            21,
            191,
            r + 23,
            25,
            192,
            r + 42,
            30,
            194,
            193,
            46,
            r + 34,
            r + 36,
            46,
            r + 33,
            r + 35,
            21,
            196,
            r + 23,
            26,
            r + 88,
            197,
            28,
            r + 87,
            198,
            34,
            201,
            199,
            35,
            200,
            545,
            36,
            r + 101,
            r + 115,
            46,
            r + 95,
            r + 96,
            17,
            203,
            r + 22,
            20,
            204,
            r + 21,
            21,
            205,
            550,
            33,
            206,
            550,
            44,
            r + 16,
            207,
            45,
            r + 18,
            r + 20,
            8,
            209,
            215,
            16,
            210,
            220,
            18,
            211,
            220,
            19,
            212,
            224,
            20,
            213,
            227,
            21,
            231,
            401,
            8,
            218,
            215,
            19,
            216,
            r + 9,
            20,
            217,
            227,
            21,
            231,
            r + 9,
            16,
            219,
            220,
            18,
            223,
            220,
            19,
            221,
            224,
            20,
            222,
            227,
            21,
            231,
            r + 12,
            19,
            226,
            224,
            20,
            225,
            r + 9,
            21,
            r + 9,
            r + 12,
            20,
            230,
            227,
            21,
            228,
            r + 9,
            30,
            229,
            r + 9,
            34,
            r + 7,
            r + 9,
            21,
            231,
            415,
            30,
            232,
            r + 8,
            34,
            r + 7,
            r + 8,
            4,
            r + 2,
            234,
            5,
            235,
            480,
            6,
            271,
            236,
            7,
            270,
            237,
            8,
            238,
            491,
            9,
            239,
            243,
            10,
            240,
            243,
            11,
            241,
            243,
            12,
            242,
            243,
            13,
            547,
            243,
            14,
            266,
            244,
            20,
            264,
            245,
            26,
            246,
            267,
            37,
            247,
            r + 86,
            38,
            r + 86,
            248,
            39,
            249,
            518,
            40,
            250,
            r + 57,
            41,
            r + 57,
            251,
            42,
            538,
            252,
            48,
            r + 43,
            253,
            49,
            r + 45,
            254,
            51,
            255,
            526,
            60,
            258,
            256,
            62,
            r + 55,
            257,
            63,
            259,
            r + 46,
            62,
            r + 55,
            259,
            64,
            260,
            r + 54,
            66,
            261,
            r + 53,
            69,
            262,
            r + 65,
            70,
            263,
            r + 52,
            72,
            r + 62,
            r + 51,
            25,
            265,
            r + 42,
            46,
            r + 31,
            r + 32,
            26,
            r + 88,
            267,
            28,
            r + 87,
            268,
            34,
            269,
            544,
            46,
            r + 93,
            r + 94,
            8,
            397,
            r + 9,
            8,
            407,
            r + 9,
            3,
            346,
            273,
            4,
            r + 3,
            274,
            5,
            284,
            275,
            8,
            276,
            r + 115,
            15,
            r + 5,
            277,
            16,
            278,
            281,
            18,
            279,
            281,
            19,
            280,
            281,
            22,
            r + 14,
            281,
            35,
            282,
            r + 42,
            36,
            r + 102,
            283,
            46,
            r + 106,
            r + 107,
            6,
            405,
            285,
            7,
            395,
            286,
            8,
            295,
            287,
            14,
            501,
            288,
            26,
            289,
            502,
            37,
            290,
            r + 86,
            38,
            r + 86,
            291,
            39,
            292,
            307,
            40,
            293,
            r + 57,
            41,
            r + 57,
            294,
            42,
            335,
            500,
            9,
            296,
            300,
            10,
            297,
            300,
            11,
            298,
            300,
            12,
            299,
            300,
            13,
            394,
            300,
            14,
            339,
            301,
            15,
            r + 5,
            302,
            20,
            337,
            303,
            26,
            304,
            341,
            37,
            305,
            r + 86,
            38,
            r + 86,
            306,
            39,
            309,
            307,
            48,
            r + 58,
            308,
            50,
            r + 74,
            r + 85,
            40,
            310,
            r + 57,
            41,
            r + 57,
            311,
            42,
            335,
            312,
            48,
            324,
            313,
            49,
            r + 45,
            314,
            51,
            315,
            526,
            60,
            318,
            316,
            62,
            r + 55,
            317,
            63,
            319,
            r + 46,
            62,
            r + 55,
            319,
            64,
            320,
            r + 54,
            66,
            321,
            r + 53,
            69,
            322,
            r + 65,
            70,
            323,
            r + 52,
            72,
            r + 61,
            r + 51,
            49,
            r + 45,
            325,
            51,
            326,
            526,
            60,
            329,
            327,
            62,
            r + 55,
            328,
            63,
            330,
            r + 46,
            62,
            r + 55,
            330,
            64,
            331,
            r + 54,
            66,
            332,
            r + 53,
            68,
            r + 47,
            333,
            70,
            334,
            r + 52,
            72,
            r + 49,
            r + 51,
            48,
            r + 56,
            336,
            52,
            r + 67,
            r + 72,
            25,
            338,
            r + 42,
            46,
            r + 27,
            r + 28,
            15,
            r + 5,
            340,
            26,
            r + 88,
            341,
            28,
            r + 87,
            342,
            34,
            345,
            343,
            35,
            344,
            545,
            36,
            r + 102,
            r + 115,
            46,
            r + 91,
            r + 92,
            4,
            r + 2,
            347,
            5,
            357,
            348,
            8,
            349,
            r + 115,
            15,
            r + 5,
            350,
            16,
            351,
            354,
            18,
            352,
            354,
            19,
            353,
            354,
            22,
            r + 14,
            354,
            35,
            355,
            r + 42,
            36,
            r + 43,
            356,
            46,
            r + 104,
            r + 105,
            6,
            405,
            358,
            7,
            395,
            359,
            8,
            360,
            491,
            9,
            361,
            365,
            10,
            362,
            365,
            11,
            363,
            365,
            12,
            364,
            365,
            13,
            394,
            365,
            14,
            389,
            366,
            15,
            r + 5,
            367,
            20,
            387,
            368,
            26,
            369,
            391,
            37,
            370,
            r + 86,
            38,
            r + 86,
            371,
            39,
            372,
            518,
            40,
            373,
            r + 57,
            41,
            r + 57,
            374,
            42,
            538,
            375,
            48,
            r + 43,
            376,
            49,
            r + 45,
            377,
            51,
            378,
            526,
            60,
            381,
            379,
            62,
            r + 55,
            380,
            63,
            382,
            r + 46,
            62,
            r + 55,
            382,
            64,
            383,
            r + 54,
            66,
            384,
            r + 53,
            69,
            385,
            r + 65,
            70,
            386,
            r + 52,
            72,
            r + 60,
            r + 51,
            25,
            388,
            r + 42,
            46,
            r + 25,
            r + 26,
            15,
            r + 5,
            390,
            26,
            r + 88,
            391,
            28,
            r + 87,
            392,
            34,
            393,
            544,
            46,
            r + 89,
            r + 90,
            15,
            r + 5,
            547,
            8,
            396,
            r + 9,
            15,
            r + 5,
            397,
            16,
            398,
            410,
            18,
            399,
            410,
            19,
            400,
            410,
            20,
            401,
            r + 9,
            27,
            402,
            r + 12,
            29,
            r + 11,
            403,
            31,
            r + 11,
            404,
            32,
            r + 11,
            422,
            8,
            406,
            r + 9,
            15,
            r + 5,
            407,
            16,
            408,
            410,
            18,
            409,
            410,
            19,
            411,
            410,
            20,
            r + 12,
            r + 9,
            20,
            414,
            412,
            22,
            413,
            r + 9,
            34,
            r + 10,
            r + 9,
            22,
            416,
            415,
            27,
            419,
            r + 12,
            27,
            418,
            417,
            34,
            r + 10,
            r + 12,
            34,
            r + 10,
            419,
            43,
            r + 11,
            420,
            47,
            r + 11,
            421,
            53,
            r + 11,
            422,
            54,
            r + 11,
            423,
            56,
            r + 11,
            r + 12,
            2,
            r + 1,
            425,
            3,
            478,
            426,
            4,
            r + 4,
            427,
            5,
            438,
            428,
            8,
            429,
            r + 115,
            16,
            430,
            433,
            18,
            431,
            433,
            19,
            432,
            433,
            22,
            r + 14,
            433,
            35,
            434,
            r + 42,
            36,
            r + 44,
            435,
            46,
            r + 112,
            436,
            57,
            437,
            r + 114,
            58,
            r + 113,
            r + 114,
            6,
            r + 6,
            439,
            7,
            r + 6,
            440,
            8,
            450,
            441,
            14,
            501,
            442,
            26,
            443,
            502,
            37,
            444,
            r + 86,
            38,
            r + 86,
            445,
            39,
            446,
            465,
            40,
            447,
            r + 57,
            41,
            r + 57,
            448,
            42,
            471,
            449,
            48,
            r + 44,
            500,
            9,
            451,
            455,
            10,
            452,
            455,
            11,
            453,
            455,
            12,
            454,
            455,
            13,
            547,
            455,
            14,
            473,
            456,
            15,
            460,
            457,
            20,
            458,
            461,
            25,
            459,
            r + 42,
            46,
            r + 37,
            r + 38,
            20,
            540,
            461,
            26,
            462,
            474,
            37,
            463,
            r + 86,
            38,
            r + 86,
            464,
            39,
            467,
            465,
            48,
            r + 58,
            466,
            50,
            r + 75,
            r + 85,
            40,
            468,
            r + 57,
            41,
            r + 57,
            469,
            42,
            471,
            470,
            48,
            r + 44,
            524,
            48,
            r + 44,
            472,
            52,
            r + 68,
            r + 72,
            26,
            r + 88,
            474,
            28,
            r + 87,
            475,
            34,
            r + 100,
            476,
            35,
            477,
            545,
            36,
            r + 44,
            r + 115,
            4,
            r + 2,
            479,
            5,
            488,
            480,
            8,
            481,
            r + 115,
            16,
            482,
            485,
            18,
            483,
            485,
            19,
            484,
            485,
            22,
            r + 14,
            485,
            35,
            486,
            r + 42,
            36,
            r + 43,
            487,
            46,
            r + 108,
            r + 109,
            6,
            r + 6,
            489,
            7,
            r + 6,
            490,
            8,
            503,
            491,
            14,
            501,
            492,
            26,
            493,
            502,
            37,
            494,
            r + 86,
            38,
            r + 86,
            495,
            39,
            496,
            518,
            40,
            497,
            r + 57,
            41,
            r + 57,
            498,
            42,
            538,
            499,
            48,
            r + 43,
            500,
            49,
            r + 45,
            526,
            26,
            r + 88,
            502,
            28,
            r + 87,
            r + 115,
            9,
            504,
            508,
            10,
            505,
            508,
            11,
            506,
            508,
            12,
            507,
            508,
            13,
            547,
            508,
            14,
            541,
            509,
            15,
            513,
            510,
            20,
            511,
            514,
            25,
            512,
            r + 42,
            46,
            r + 29,
            r + 30,
            20,
            540,
            514,
            26,
            515,
            542,
            37,
            516,
            r + 86,
            38,
            r + 86,
            517,
            39,
            520,
            518,
            48,
            r + 58,
            519,
            50,
            r + 73,
            r + 85,
            40,
            521,
            r + 57,
            41,
            r + 57,
            522,
            42,
            538,
            523,
            48,
            r + 43,
            524,
            49,
            r + 45,
            525,
            51,
            529,
            526,
            60,
            r + 55,
            527,
            62,
            r + 55,
            528,
            63,
            r + 55,
            r + 46,
            60,
            532,
            530,
            62,
            r + 55,
            531,
            63,
            533,
            r + 46,
            62,
            r + 55,
            533,
            64,
            534,
            r + 54,
            66,
            535,
            r + 53,
            69,
            536,
            r + 65,
            70,
            537,
            r + 52,
            72,
            r + 59,
            r + 51,
            48,
            r + 43,
            539,
            52,
            r + 66,
            r + 72,
            25,
            r + 24,
            r + 42,
            26,
            r + 88,
            542,
            28,
            r + 87,
            543,
            34,
            r + 100,
            544,
            35,
            546,
            545,
            36,
            r + 42,
            r + 115,
            36,
            r + 43,
            r + 115,
            17,
            548,
            r + 22,
            20,
            549,
            r + 21,
            33,
            552,
            550,
            44,
            r + 17,
            551,
            45,
            r + 19,
            r + 20,
            44,
            r + 15,
            553,
            45,
            r + 15,
            r + 20
        ]);
        let bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
        let cache = new EndpointCache({
            size: 50,
            params: [
                "Accelerate",
                "Bucket",
                "DisableAccessPoints",
                "DisableMultiRegionAccessPoints",
                "DisableS3ExpressSessionAuth",
                "Endpoint",
                "ForcePathStyle",
                "Region",
                "UseArnRegion",
                "UseDualStack",
                "UseFIPS",
                "UseGlobalEndpoint",
                "UseObjectLambdaEndpoint",
                "UseS3ExpressControlEndpoint"
            ]
        });
        let defaultEndpointResolver = (endpointParams, context = {})=>cache.get(endpointParams, ()=>decideEndpoint(bdd, {
                    endpointParams: endpointParams,
                    logger: context.logger
                }));
        customEndpointFunctions.aws = awsEndpointFunctions;
        let createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider)=>async (config, context, input)=>{
                if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
                let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
                let instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
                if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
                let endpointParameters = await resolveParams(input, {
                    getEndpointParameterInstructions: instructionsFn
                }, config);
                return Object.assign(defaultParameters, endpointParameters);
            };
        let _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input)=>({
                operation: getSmithyContext(context).operation,
                region: await normalizeProvider(config.region)() || (()=>{
                    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
                })()
            });
        let defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
        function createAwsAuthSigv4HttpAuthOption(authParameters) {
            return {
                schemeId: "aws.auth#sigv4",
                signingProperties: {
                    name: "s3",
                    region: authParameters.region
                },
                propertiesExtractor: (config, context)=>({
                        signingProperties: {
                            config,
                            context
                        }
                    })
            };
        }
        function createAwsAuthSigv4aHttpAuthOption(authParameters) {
            return {
                schemeId: "aws.auth#sigv4a",
                signingProperties: {
                    name: "s3",
                    region: authParameters.region
                },
                propertiesExtractor: (config, context)=>({
                        signingProperties: {
                            config,
                            context
                        }
                    })
            };
        }
        let createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions)=>{
            let endpointRuleSetHttpAuthSchemeProvider = (authParameters)=>{
                let endpoint = defaultEndpointResolver(authParameters);
                let authSchemes = endpoint.properties?.authSchemes;
                if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
                let options = [];
                for (let scheme of authSchemes){
                    let { name: resolvedName, properties = {}, ...rest } = scheme;
                    let name = resolvedName.toLowerCase();
                    if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
                    let schemeId;
                    if ("sigv4a" === name) {
                        schemeId = "aws.auth#sigv4a";
                        let sigv4Present = authSchemes.find((s)=>{
                            let name = s.name.toLowerCase();
                            return "sigv4a" !== name && name.startsWith("sigv4");
                        });
                        if ("none" === SignatureV4MultiRegion.sigv4aDependency() && sigv4Present) continue;
                    } else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
                    else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
                    let createOption = createHttpAuthOptionFunctions[schemeId];
                    if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
                    let option = createOption(authParameters);
                    option.schemeId = schemeId;
                    option.signingProperties = {
                        ...option.signingProperties || {},
                        ...rest,
                        ...properties
                    };
                    options.push(option);
                }
                return options;
            };
            return endpointRuleSetHttpAuthSchemeProvider;
        };
        let _defaultS3HttpAuthSchemeProvider = (authParameters)=>{
            let options = [];
            switch(authParameters.operation){
                default:
                    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
                    options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
            }
            return options;
        };
        let defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultS3HttpAuthSchemeProvider, {
            "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
            "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
        });
        let resolveHttpAuthSchemeConfig = (config)=>{
            let config_0 = resolveAwsSdkSigV4Config(config);
            let config_1 = resolveAwsSdkSigV4AConfig(config_0);
            return Object.assign(config_1, {
                authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
            });
        };
        let resolveClientEndpointParameters = (options)=>Object.assign(options, {
                useFipsEndpoint: options.useFipsEndpoint ?? false,
                useDualstackEndpoint: options.useDualstackEndpoint ?? false,
                forcePathStyle: options.forcePathStyle ?? false,
                useAccelerateEndpoint: options.useAccelerateEndpoint ?? false,
                useGlobalEndpoint: options.useGlobalEndpoint ?? false,
                disableMultiregionAccessPoints: options.disableMultiregionAccessPoints ?? false,
                defaultSigningName: "s3",
                clientContextParams: options.clientContextParams ?? {}
            });
        let commonParams = {
            ForcePathStyle: {
                type: "clientContextParams",
                name: "forcePathStyle"
            },
            UseArnRegion: {
                type: "clientContextParams",
                name: "useArnRegion"
            },
            DisableMultiRegionAccessPoints: {
                type: "clientContextParams",
                name: "disableMultiregionAccessPoints"
            },
            Accelerate: {
                type: "clientContextParams",
                name: "useAccelerateEndpoint"
            },
            DisableS3ExpressSessionAuth: {
                type: "clientContextParams",
                name: "disableS3ExpressSessionAuth"
            },
            UseGlobalEndpoint: {
                type: "builtInParams",
                name: "useGlobalEndpoint"
            },
            UseFIPS: {
                type: "builtInParams",
                name: "useFipsEndpoint"
            },
            Endpoint: {
                type: "builtInParams",
                name: "endpoint"
            },
            Region: {
                type: "builtInParams",
                name: "region"
            },
            UseDualStack: {
                type: "builtInParams",
                name: "useDualstackEndpoint"
            }
        };
        let command = makeBuilder(commonParams, "AmazonS3", "S3Client", getEndpointPlugin);
        let _ep0 = {
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            },
            Key: {
                type: "contextParams",
                name: "Key"
            }
        };
        let _ep1 = {
            DisableS3ExpressSessionAuth: {
                type: "staticContextParams",
                value: true
            },
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            },
            Key: {
                type: "contextParams",
                name: "Key"
            },
            CopySource: {
                type: "contextParams",
                name: "CopySource"
            }
        };
        let _ep2 = {
            UseS3ExpressControlEndpoint: {
                type: "staticContextParams",
                value: true
            },
            DisableAccessPoints: {
                type: "staticContextParams",
                value: true
            },
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            }
        };
        let _ep3 = {
            UseS3ExpressControlEndpoint: {
                type: "staticContextParams",
                value: true
            },
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            }
        };
        let _ep4 = {
            DisableS3ExpressSessionAuth: {
                type: "staticContextParams",
                value: true
            },
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            }
        };
        let _ep5 = {
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            }
        };
        let _ep6 = {};
        let _ep7 = {
            UseS3ExpressControlEndpoint: {
                type: "staticContextParams",
                value: true
            }
        };
        let _ep8 = {
            Bucket: {
                type: "contextParams",
                name: "Bucket"
            },
            Prefix: {
                type: "contextParams",
                name: "Prefix"
            }
        };
        let _ep9 = {
            UseObjectLambdaEndpoint: {
                type: "staticContextParams",
                value: true
            }
        };
        let _mw0 = (Command, cs, config, o)=>[
                getThrow200ExceptionsPlugin(config)
            ];
        let _mw1 = (Command, cs, config, o)=>[
                getThrow200ExceptionsPlugin(config),
                getSsecPlugin(config)
            ];
        let _mw2 = (Command, cs, config, o)=>[
                getThrow200ExceptionsPlugin(config),
                getLocationConstraintPlugin(config)
            ];
        let _mw3 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestAlgorithmMember: {
                        httpHeader: "x-amz-sdk-checksum-algorithm",
                        name: "ChecksumAlgorithm"
                    },
                    requestChecksumRequired: true
                })
            ];
        let _mw4 = (Command, cs, config, o)=>[];
        let _mw5 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestAlgorithmMember: {
                        httpHeader: "x-amz-sdk-checksum-algorithm",
                        name: "ChecksumAlgorithm"
                    },
                    requestChecksumRequired: true
                }),
                getThrow200ExceptionsPlugin(config)
            ];
        let _mw6 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestChecksumRequired: false,
                    requestValidationModeMember: "ChecksumMode",
                    responseAlgorithms: [
                        "CRC64NVME",
                        "CRC32",
                        "CRC32C",
                        "SHA256",
                        "SHA1",
                        "SHA512",
                        "MD5",
                        "XXHASH64",
                        "XXHASH3",
                        "XXHASH128"
                    ]
                })
            ];
        let _mw7 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestChecksumRequired: false,
                    requestValidationModeMember: "ChecksumMode",
                    responseAlgorithms: [
                        "CRC64NVME",
                        "CRC32",
                        "CRC32C",
                        "SHA256",
                        "SHA1",
                        "SHA512",
                        "MD5",
                        "XXHASH64",
                        "XXHASH3",
                        "XXHASH128"
                    ]
                }),
                getSsecPlugin(config),
                getS3ExpiresMiddlewarePlugin(config)
            ];
        let _mw8 = (Command, cs, config, o)=>[
                getThrow200ExceptionsPlugin(config),
                getSsecPlugin(config),
                getS3ExpiresMiddlewarePlugin(config)
            ];
        let _mw9 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestAlgorithmMember: {
                        httpHeader: "x-amz-sdk-checksum-algorithm",
                        name: "ChecksumAlgorithm"
                    },
                    requestChecksumRequired: false
                })
            ];
        let _mw10 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestAlgorithmMember: {
                        httpHeader: "x-amz-sdk-checksum-algorithm",
                        name: "ChecksumAlgorithm"
                    },
                    requestChecksumRequired: false
                }),
                getThrow200ExceptionsPlugin(config)
            ];
        let _mw11 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestAlgorithmMember: {
                        httpHeader: "x-amz-sdk-checksum-algorithm",
                        name: "ChecksumAlgorithm"
                    },
                    requestChecksumRequired: false
                }),
                getCheckContentLengthHeaderPlugin(config),
                getThrow200ExceptionsPlugin(config),
                getSsecPlugin(config)
            ];
        let _mw12 = (Command, cs, config, o)=>[
                getSsecPlugin(config)
            ];
        let _mw13 = (Command, cs, config, o)=>[
                getFlexibleChecksumsPlugin(config, {
                    requestAlgorithmMember: {
                        httpHeader: "x-amz-sdk-checksum-algorithm",
                        name: "ChecksumAlgorithm"
                    },
                    requestChecksumRequired: false
                }),
                getThrow200ExceptionsPlugin(config),
                getSsecPlugin(config)
            ];
        class S3ServiceException extends ServiceException {
            static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException";
            constructor(options){
                super(options);
                Object.setPrototypeOf(this, S3ServiceException.prototype);
            }
        }
        class NoSuchUpload extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#NoSuchUpload";
            name = "NoSuchUpload";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NoSuchUpload",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NoSuchUpload.prototype);
            }
        }
        class AccessDenied extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#AccessDenied";
            name = "AccessDenied";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AccessDenied",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AccessDenied.prototype);
            }
        }
        class ObjectNotInActiveTierError extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#ObjectNotInActiveTierError";
            name = "ObjectNotInActiveTierError";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ObjectNotInActiveTierError",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ObjectNotInActiveTierError.prototype);
            }
        }
        class BucketAlreadyExists extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#BucketAlreadyExists";
            name = "BucketAlreadyExists";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BucketAlreadyExists",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BucketAlreadyExists.prototype);
            }
        }
        class BucketAlreadyOwnedByYou extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#BucketAlreadyOwnedByYou";
            name = "BucketAlreadyOwnedByYou";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BucketAlreadyOwnedByYou",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BucketAlreadyOwnedByYou.prototype);
            }
        }
        class NoSuchBucket extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#NoSuchBucket";
            name = "NoSuchBucket";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NoSuchBucket",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NoSuchBucket.prototype);
            }
        }
        class NoSuchKey extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#NoSuchKey";
            name = "NoSuchKey";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NoSuchKey",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NoSuchKey.prototype);
            }
        }
        class InvalidObjectState extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#InvalidObjectState";
            name = "InvalidObjectState";
            $fault = "client";
            StorageClass;
            AccessTier;
            constructor(opts){
                super({
                    name: "InvalidObjectState",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidObjectState.prototype);
                this.StorageClass = opts.StorageClass;
                this.AccessTier = opts.AccessTier;
            }
        }
        class NoSuchAnnotation extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#NoSuchAnnotation";
            name = "NoSuchAnnotation";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NoSuchAnnotation",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NoSuchAnnotation.prototype);
            }
        }
        class NotFound extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#NotFound";
            name = "NotFound";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NotFound",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NotFound.prototype);
            }
        }
        class InvalidPrefix extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#InvalidPrefix";
            name = "InvalidPrefix";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidPrefix",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidPrefix.prototype);
            }
        }
        class EncryptionTypeMismatch extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#EncryptionTypeMismatch";
            name = "EncryptionTypeMismatch";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EncryptionTypeMismatch",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EncryptionTypeMismatch.prototype);
            }
        }
        class InvalidRequest extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#InvalidRequest";
            name = "InvalidRequest";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidRequest",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidRequest.prototype);
            }
        }
        class InvalidWriteOffset extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#InvalidWriteOffset";
            name = "InvalidWriteOffset";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidWriteOffset",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidWriteOffset.prototype);
            }
        }
        class TooManyParts extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#TooManyParts";
            name = "TooManyParts";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TooManyParts",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TooManyParts.prototype);
            }
        }
        class AnnotationLimitExceeded extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#AnnotationLimitExceeded";
            name = "AnnotationLimitExceeded";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AnnotationLimitExceeded",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AnnotationLimitExceeded.prototype);
            }
        }
        class AnnotationNameTooLong extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#AnnotationNameTooLong";
            name = "AnnotationNameTooLong";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AnnotationNameTooLong",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AnnotationNameTooLong.prototype);
            }
        }
        class InvalidAnnotationName extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#InvalidAnnotationName";
            name = "InvalidAnnotationName";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidAnnotationName",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidAnnotationName.prototype);
            }
        }
        class UnsupportedMediaType extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#UnsupportedMediaType";
            name = "UnsupportedMediaType";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnsupportedMediaType",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnsupportedMediaType.prototype);
            }
        }
        class IdempotencyParameterMismatch extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#IdempotencyParameterMismatch";
            name = "IdempotencyParameterMismatch";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IdempotencyParameterMismatch",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IdempotencyParameterMismatch.prototype);
            }
        }
        class ObjectAlreadyInActiveTierError extends S3ServiceException {
            static shapeId = "com.amazonaws.s3#ObjectAlreadyInActiveTierError";
            name = "ObjectAlreadyInActiveTierError";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ObjectAlreadyInActiveTierError",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ObjectAlreadyInActiveTierError.prototype);
            }
        }
        let _A = "Account";
        let _AAO = "AnalyticsAndOperator";
        let _AC = "AccelerateConfiguration";
        let _ACL = "AccessControlList";
        let _ACL_ = "ACL";
        let _ACLn = "AnalyticsConfigurationList";
        let _ACP = "AccessControlPolicy";
        let _ACT = "AccessControlTranslation";
        let _ACn = "AnalyticsConfiguration";
        let _ACnn = "AnnotationCount";
        let _AD = "AccessDenied";
        let _ADb = "AbortDate";
        let _ADn = "AnnotationDirective";
        let _AE = "AnnotationEntry";
        let _AED = "AnalyticsExportDestination";
        let _AF = "AnalyticsFilter";
        let _AH = "AllowedHeaders";
        let _AHl = "AllowedHeader";
        let _AI = "AccountId";
        let _AIMU = "AbortIncompleteMultipartUpload";
        let _AKI = "AccessKeyId";
        let _AL = "AnnotationList";
        let _ALE = "AnnotationLimitExceeded";
        let _AM = "AllowedMethods";
        let _AMU = "AbortMultipartUpload";
        let _AMUO = "AbortMultipartUploadOutput";
        let _AMUR = "AbortMultipartUploadRequest";
        let _AMl = "AllowedMethod";
        let _AN = "AnnotationName";
        let _ANTL = "AnnotationNameTooLong";
        let _AO = "AllowedOrigins";
        let _AOl = "AllowedOrigin";
        let _AP = "AnnotationPayload";
        let _APA = "AccessPointAlias";
        let _APAc = "AccessPointArn";
        let _APn = "AnnotationPrefix";
        let _AQRD = "AllowQuotedRecordDelimiter";
        let _AR = "AcceptRanges";
        let _ARI = "AbortRuleId";
        let _AS = "AbacStatus";
        let _ASBD = "AnalyticsS3BucketDestination";
        let _ASSEBD = "ApplyServerSideEncryptionByDefault";
        let _ASr = "ArchiveStatus";
        let _AT = "AccessTier";
        let _ATC = "AnnotationTableConfiguration";
        let _ATCR = "AnnotationTableConfigurationResult";
        let _ATCU = "AnnotationTableConfigurationUpdates";
        let _An = "And";
        let _Ann = "Annotations";
        let _B = "Bucket";
        let _BA = "BucketArn";
        let _BAE = "BucketAlreadyExists";
        let _BAI = "BucketAccountId";
        let _BAOBY = "BucketAlreadyOwnedByYou";
        let _BET = "BlockedEncryptionTypes";
        let _BGR = "BypassGovernanceRetention";
        let _BI = "BucketInfo";
        let _BKE = "BucketKeyEnabled";
        let _BLC = "BucketLifecycleConfiguration";
        let _BLN = "BucketLocationName";
        let _BLS = "BucketLoggingStatus";
        let _BLT = "BucketLocationType";
        let _BN = "BucketNamespace";
        let _BNu = "BucketName";
        let _BP = "BytesProcessed";
        let _BPA = "BlockPublicAcls";
        let _BPP = "BlockPublicPolicy";
        let _BR = "BucketRegion";
        let _BRy = "BytesReturned";
        let _BS = "BytesScanned";
        let _Bo = "Body";
        let _Bu = "Buckets";
        let _C = "Checksum";
        let _CA = "ChecksumAlgorithm";
        let _CACL = "CannedACL";
        let _CB = "CreateBucket";
        let _CBC = "CreateBucketConfiguration";
        let _CBMC = "CreateBucketMetadataConfiguration";
        let _CBMCR = "CreateBucketMetadataConfigurationRequest";
        let _CBMTC = "CreateBucketMetadataTableConfiguration";
        let _CBMTCR = "CreateBucketMetadataTableConfigurationRequest";
        let _CBO = "CreateBucketOutput";
        let _CBR = "CreateBucketRequest";
        let _CC = "CacheControl";
        let _CCRC = "ChecksumCRC32";
        let _CCRCC = "ChecksumCRC32C";
        let _CCRCNVME = "ChecksumCRC64NVME";
        let _CC_ = "Cache-Control";
        let _CD = "CreationDate";
        let _CD_ = "Content-Disposition";
        let _CDo = "ContentDisposition";
        let _CE = "ContinuationEvent";
        let _CE_ = "Content-Encoding";
        let _CEo = "ContentEncoding";
        let _CF = "CloudFunction";
        let _CFC = "CloudFunctionConfiguration";
        let _CL = "ContentLanguage";
        let _CL_ = "Content-Language";
        let _CL__ = "Content-Length";
        let _CLo = "ContentLength";
        let _CM = "Content-MD5";
        let _CMD = "ChecksumMD5";
        let _CMDo = "ContentMD5";
        let _CMU = "CompletedMultipartUpload";
        let _CMUO = "CompleteMultipartUploadOutput";
        let _CMUOr = "CreateMultipartUploadOutput";
        let _CMUR = "CompleteMultipartUploadResult";
        let _CMURo = "CompleteMultipartUploadRequest";
        let _CMURr = "CreateMultipartUploadRequest";
        let _CMUo = "CompleteMultipartUpload";
        let _CMUr = "CreateMultipartUpload";
        let _CMh = "ChecksumMode";
        let _CO = "CopyObject";
        let _COO = "CopyObjectOutput";
        let _COR = "CopyObjectResult";
        let _CORSC = "CORSConfiguration";
        let _CORSR = "CORSRules";
        let _CORSRu = "CORSRule";
        let _CORo = "CopyObjectRequest";
        let _CP = "CommonPrefix";
        let _CPL = "CommonPrefixList";
        let _CPLo = "CompletedPartList";
        let _CPR = "CopyPartResult";
        let _CPo = "CompletedPart";
        let _CPom = "CommonPrefixes";
        let _CR = "ContentRange";
        let _CRSBA = "ConfirmRemoveSelfBucketAccess";
        let _CR_ = "Content-Range";
        let _CS = "ConfigurationState";
        let _CSHA = "ChecksumSHA1";
        let _CSHAh = "ChecksumSHA256";
        let _CSHAhe = "ChecksumSHA512";
        let _CSIM = "CopySourceIfMatch";
        let _CSIMS = "CopySourceIfModifiedSince";
        let _CSINM = "CopySourceIfNoneMatch";
        let _CSIUS = "CopySourceIfUnmodifiedSince";
        let _CSO = "CreateSessionOutput";
        let _CSR = "CreateSessionResult";
        let _CSRo = "CopySourceRange";
        let _CSRr = "CreateSessionRequest";
        let _CSSSECA = "CopySourceSSECustomerAlgorithm";
        let _CSSSECK = "CopySourceSSECustomerKey";
        let _CSSSECKMD = "CopySourceSSECustomerKeyMD5";
        let _CSV = "CSV";
        let _CSVI = "CopySourceVersionId";
        let _CSVIn = "CSVInput";
        let _CSVO = "CSVOutput";
        let _CSo = "CopySource";
        let _CSr = "CreateSession";
        let _CT = "ChecksumType";
        let _CT_ = "Content-Type";
        let _CTl = "ClientToken";
        let _CTo = "ContentType";
        let _CTom = "CompressionType";
        let _CTon = "ContinuationToken";
        let _CXXHASH = "ChecksumXXHASH64";
        let _CXXHASHh = "ChecksumXXHASH3";
        let _CXXHASHhe = "ChecksumXXHASH128";
        let _Co = "Condition";
        let _Cod = "Code";
        let _Com = "Comments";
        let _Con = "Contents";
        let _Cont = "Cont";
        let _Cr = "Credentials";
        let _D = "Days";
        let _DAI = "DaysAfterInitiation";
        let _DB = "DeleteBucket";
        let _DBAC = "DeleteBucketAnalyticsConfiguration";
        let _DBACR = "DeleteBucketAnalyticsConfigurationRequest";
        let _DBC = "DeleteBucketCors";
        let _DBCR = "DeleteBucketCorsRequest";
        let _DBE = "DeleteBucketEncryption";
        let _DBER = "DeleteBucketEncryptionRequest";
        let _DBIC = "DeleteBucketInventoryConfiguration";
        let _DBICR = "DeleteBucketInventoryConfigurationRequest";
        let _DBITC = "DeleteBucketIntelligentTieringConfiguration";
        let _DBITCR = "DeleteBucketIntelligentTieringConfigurationRequest";
        let _DBL = "DeleteBucketLifecycle";
        let _DBLR = "DeleteBucketLifecycleRequest";
        let _DBMC = "DeleteBucketMetadataConfiguration";
        let _DBMCR = "DeleteBucketMetadataConfigurationRequest";
        let _DBMCRe = "DeleteBucketMetricsConfigurationRequest";
        let _DBMCe = "DeleteBucketMetricsConfiguration";
        let _DBMTC = "DeleteBucketMetadataTableConfiguration";
        let _DBMTCR = "DeleteBucketMetadataTableConfigurationRequest";
        let _DBOC = "DeleteBucketOwnershipControls";
        let _DBOCR = "DeleteBucketOwnershipControlsRequest";
        let _DBP = "DeleteBucketPolicy";
        let _DBPR = "DeleteBucketPolicyRequest";
        let _DBR = "DeleteBucketRequest";
        let _DBRR = "DeleteBucketReplicationRequest";
        let _DBRe = "DeleteBucketReplication";
        let _DBT = "DeleteBucketTagging";
        let _DBTR = "DeleteBucketTaggingRequest";
        let _DBW = "DeleteBucketWebsite";
        let _DBWR = "DeleteBucketWebsiteRequest";
        let _DE = "DataExport";
        let _DEH = "DefaultEventHold";
        let _DIM = "DestinationIfMatch";
        let _DIMS = "DestinationIfModifiedSince";
        let _DINM = "DestinationIfNoneMatch";
        let _DIUS = "DestinationIfUnmodifiedSince";
        let _DM = "DeleteMarker";
        let _DME = "DeleteMarkerEntry";
        let _DMR = "DeleteMarkerReplication";
        let _DMVI = "DeleteMarkerVersionId";
        let _DMe = "DeleteMarkers";
        let _DN = "DisplayName";
        let _DO = "DeletedObject";
        let _DOA = "DeleteObjectAnnotation";
        let _DOAO = "DeleteObjectAnnotationOutput";
        let _DOAR = "DeleteObjectAnnotationRequest";
        let _DOO = "DeleteObjectOutput";
        let _DOOe = "DeleteObjectsOutput";
        let _DOR = "DeleteObjectRequest";
        let _DORe = "DeleteObjectsRequest";
        let _DOT = "DeleteObjectTagging";
        let _DOTO = "DeleteObjectTaggingOutput";
        let _DOTR = "DeleteObjectTaggingRequest";
        let _DOe = "DeletedObjects";
        let _DOel = "DeleteObject";
        let _DOele = "DeleteObjects";
        let _DPAB = "DeletePublicAccessBlock";
        let _DPABR = "DeletePublicAccessBlockRequest";
        let _DR = "DataRedundancy";
        let _DRe = "DefaultRetention";
        let _DRel = "DeleteResult";
        let _DRes = "DestinationResult";
        let _Da = "Date";
        let _De = "Delete";
        let _Del = "Deleted";
        let _Deli = "Delimiter";
        let _Des = "Destination";
        let _Desc = "Description";
        let _Det = "Details";
        let _E = "Error";
        let _EA = "EmailAddress";
        let _EBC = "EventBridgeConfiguration";
        let _EBO = "ExpectedBucketOwner";
        let _EC = "EncryptionConfiguration";
        let _ECr = "ErrorCode";
        let _ED = "ErrorDetails";
        let _EDr = "ErrorDocument";
        let _EE = "EndEvent";
        let _EH = "ExposeHeaders";
        let _EHD = "EventHoldDuration";
        let _EHv = "EventHold";
        let _EHx = "ExposeHeader";
        let _EM = "ErrorMessage";
        let _EODM = "ExpiredObjectDeleteMarker";
        let _EOR = "ExistingObjectReplication";
        let _ES = "ExpiresString";
        let _ESBO = "ExpectedSourceBucketOwner";
        let _ET = "ETag";
        let _ETL = "EncryptionTypeList";
        let _ETM = "EncryptionTypeMismatch";
        let _ETn = "EncryptionType";
        let _ETnc = "EncodingType";
        let _ETv = "EventThreshold";
        let _ETx = "ExpressionType";
        let _En = "Encryption";
        let _Ena = "Enabled";
        let _End = "End";
        let _Er = "Errors";
        let _Ev = "Events";
        let _Eve = "Event";
        let _Ex = "Expiration";
        let _Exp = "Expires";
        let _Expr = "Expression";
        let _F = "Filter";
        let _FD = "FieldDelimiter";
        let _FHI = "FileHeaderInfo";
        let _FO = "FetchOwner";
        let _FR = "FilterRule";
        let _FRL = "FilterRuleList";
        let _FRi = "FilterRules";
        let _Fi = "Field";
        let _Fo = "Format";
        let _Fr = "Frequency";
        let _G = "Grants";
        let _GBA = "GetBucketAbac";
        let _GBAC = "GetBucketAccelerateConfiguration";
        let _GBACO = "GetBucketAccelerateConfigurationOutput";
        let _GBACOe = "GetBucketAnalyticsConfigurationOutput";
        let _GBACR = "GetBucketAccelerateConfigurationRequest";
        let _GBACRe = "GetBucketAnalyticsConfigurationRequest";
        let _GBACe = "GetBucketAnalyticsConfiguration";
        let _GBAO = "GetBucketAbacOutput";
        let _GBAOe = "GetBucketAclOutput";
        let _GBAR = "GetBucketAbacRequest";
        let _GBARe = "GetBucketAclRequest";
        let _GBAe = "GetBucketAcl";
        let _GBC = "GetBucketCors";
        let _GBCO = "GetBucketCorsOutput";
        let _GBCR = "GetBucketCorsRequest";
        let _GBE = "GetBucketEncryption";
        let _GBEO = "GetBucketEncryptionOutput";
        let _GBER = "GetBucketEncryptionRequest";
        let _GBIC = "GetBucketInventoryConfiguration";
        let _GBICO = "GetBucketInventoryConfigurationOutput";
        let _GBICR = "GetBucketInventoryConfigurationRequest";
        let _GBITC = "GetBucketIntelligentTieringConfiguration";
        let _GBITCO = "GetBucketIntelligentTieringConfigurationOutput";
        let _GBITCR = "GetBucketIntelligentTieringConfigurationRequest";
        let _GBL = "GetBucketLocation";
        let _GBLC = "GetBucketLifecycleConfiguration";
        let _GBLCO = "GetBucketLifecycleConfigurationOutput";
        let _GBLCR = "GetBucketLifecycleConfigurationRequest";
        let _GBLO = "GetBucketLocationOutput";
        let _GBLOe = "GetBucketLoggingOutput";
        let _GBLR = "GetBucketLocationRequest";
        let _GBLRe = "GetBucketLoggingRequest";
        let _GBLe = "GetBucketLogging";
        let _GBMC = "GetBucketMetadataConfiguration";
        let _GBMCO = "GetBucketMetadataConfigurationOutput";
        let _GBMCOe = "GetBucketMetricsConfigurationOutput";
        let _GBMCR = "GetBucketMetadataConfigurationResult";
        let _GBMCRe = "GetBucketMetadataConfigurationRequest";
        let _GBMCRet = "GetBucketMetricsConfigurationRequest";
        let _GBMCe = "GetBucketMetricsConfiguration";
        let _GBMTC = "GetBucketMetadataTableConfiguration";
        let _GBMTCO = "GetBucketMetadataTableConfigurationOutput";
        let _GBMTCR = "GetBucketMetadataTableConfigurationResult";
        let _GBMTCRe = "GetBucketMetadataTableConfigurationRequest";
        let _GBNC = "GetBucketNotificationConfiguration";
        let _GBNCR = "GetBucketNotificationConfigurationRequest";
        let _GBOC = "GetBucketOwnershipControls";
        let _GBOCO = "GetBucketOwnershipControlsOutput";
        let _GBOCR = "GetBucketOwnershipControlsRequest";
        let _GBP = "GetBucketPolicy";
        let _GBPO = "GetBucketPolicyOutput";
        let _GBPR = "GetBucketPolicyRequest";
        let _GBPS = "GetBucketPolicyStatus";
        let _GBPSO = "GetBucketPolicyStatusOutput";
        let _GBPSR = "GetBucketPolicyStatusRequest";
        let _GBR = "GetBucketReplication";
        let _GBRO = "GetBucketReplicationOutput";
        let _GBRP = "GetBucketRequestPayment";
        let _GBRPO = "GetBucketRequestPaymentOutput";
        let _GBRPR = "GetBucketRequestPaymentRequest";
        let _GBRR = "GetBucketReplicationRequest";
        let _GBT = "GetBucketTagging";
        let _GBTO = "GetBucketTaggingOutput";
        let _GBTR = "GetBucketTaggingRequest";
        let _GBV = "GetBucketVersioning";
        let _GBVO = "GetBucketVersioningOutput";
        let _GBVR = "GetBucketVersioningRequest";
        let _GBW = "GetBucketWebsite";
        let _GBWO = "GetBucketWebsiteOutput";
        let _GBWR = "GetBucketWebsiteRequest";
        let _GFC = "GrantFullControl";
        let _GJP = "GlacierJobParameters";
        let _GO = "GetObject";
        let _GOA = "GetObjectAcl";
        let _GOAO = "GetObjectAclOutput";
        let _GOAOe = "GetObjectAnnotationOutput";
        let _GOAOet = "GetObjectAttributesOutput";
        let _GOAP = "GetObjectAttributesParts";
        let _GOAR = "GetObjectAclRequest";
        let _GOARe = "GetObjectAnnotationRequest";
        let _GOARet = "GetObjectAttributesResponse";
        let _GOARetb = "GetObjectAttributesRequest";
        let _GOAe = "GetObjectAnnotation";
        let _GOAet = "GetObjectAttributes";
        let _GOLC = "GetObjectLockConfiguration";
        let _GOLCO = "GetObjectLockConfigurationOutput";
        let _GOLCR = "GetObjectLockConfigurationRequest";
        let _GOLH = "GetObjectLegalHold";
        let _GOLHO = "GetObjectLegalHoldOutput";
        let _GOLHR = "GetObjectLegalHoldRequest";
        let _GOO = "GetObjectOutput";
        let _GOR = "GetObjectRequest";
        let _GORO = "GetObjectRetentionOutput";
        let _GORR = "GetObjectRetentionRequest";
        let _GORe = "GetObjectRetention";
        let _GOT = "GetObjectTagging";
        let _GOTO = "GetObjectTaggingOutput";
        let _GOTOe = "GetObjectTorrentOutput";
        let _GOTR = "GetObjectTaggingRequest";
        let _GOTRe = "GetObjectTorrentRequest";
        let _GOTe = "GetObjectTorrent";
        let _GPAB = "GetPublicAccessBlock";
        let _GPABO = "GetPublicAccessBlockOutput";
        let _GPABR = "GetPublicAccessBlockRequest";
        let _GR = "GrantRead";
        let _GRACP = "GrantReadACP";
        let _GW = "GrantWrite";
        let _GWACP = "GrantWriteACP";
        let _Gr = "Grant";
        let _Gra = "Grantee";
        let _HB = "HeadBucket";
        let _HBO = "HeadBucketOutput";
        let _HBR = "HeadBucketRequest";
        let _HECRE = "HttpErrorCodeReturnedEquals";
        let _HN = "HostName";
        let _HO = "HeadObject";
        let _HOO = "HeadObjectOutput";
        let _HOR = "HeadObjectRequest";
        let _HRC = "HttpRedirectCode";
        let _I = "Id";
        let _IAN = "InvalidAnnotationName";
        let _IC = "InventoryConfiguration";
        let _ICL = "InventoryConfigurationList";
        let _ID = "ID";
        let _IDn = "IndexDocument";
        let _IDnv = "InventoryDestination";
        let _IE = "IsEnabled";
        let _IEn = "InventoryEncryption";
        let _IF = "InventoryFilter";
        let _IL = "IsLatest";
        let _IM = "IfMatch";
        let _IMIT = "IfMatchInitiatedTime";
        let _IMLMT = "IfMatchLastModifiedTime";
        let _IMS = "IfMatchSize";
        let _IMS_ = "If-Modified-Since";
        let _IMSf = "IfModifiedSince";
        let _IMUR = "InitiateMultipartUploadResult";
        let _IM_ = "If-Match";
        let _INM = "IfNoneMatch";
        let _INM_ = "If-None-Match";
        let _IOF = "InventoryOptionalFields";
        let _IOS = "InvalidObjectState";
        let _IOV = "IncludedObjectVersions";
        let _IP = "InvalidPrefix";
        let _IPA = "IgnorePublicAcls";
        let _IPM = "IdempotencyParameterMismatch";
        let _IPs = "IsPublic";
        let _IR = "InvalidRequest";
        let _IRIP = "IsRestoreInProgress";
        let _IS = "InputSerialization";
        let _ISBD = "InventoryS3BucketDestination";
        let _ISn = "InventorySchedule";
        let _IT = "IsTruncated";
        let _ITAO = "IntelligentTieringAndOperator";
        let _ITC = "IntelligentTieringConfiguration";
        let _ITCL = "IntelligentTieringConfigurationList";
        let _ITCR = "InventoryTableConfigurationResult";
        let _ITCU = "InventoryTableConfigurationUpdates";
        let _ITCn = "InventoryTableConfiguration";
        let _ITF = "IntelligentTieringFilter";
        let _IUS = "IfUnmodifiedSince";
        let _IUS_ = "If-Unmodified-Since";
        let _IWO = "InvalidWriteOffset";
        let _In = "Initiator";
        let _Ini = "Initiated";
        let _JSON = "JSON";
        let _JSONI = "JSONInput";
        let _JSONO = "JSONOutput";
        let _JTC = "JournalTableConfiguration";
        let _JTCR = "JournalTableConfigurationResult";
        let _JTCU = "JournalTableConfigurationUpdates";
        let _K = "Key";
        let _KC = "KeyCount";
        let _KI = "KeyId";
        let _KKA = "KmsKeyArn";
        let _KM = "KeyMarker";
        let _KMSC = "KMSContext";
        let _KMSKA = "KMSKeyArn";
        let _KMSKI = "KMSKeyId";
        let _KMSMKID = "KMSMasterKeyID";
        let _KPE = "KeyPrefixEquals";
        let _L = "Location";
        let _LAMBR = "ListAllMyBucketsResult";
        let _LAMDBR = "ListAllMyDirectoryBucketsResult";
        let _LB = "ListBuckets";
        let _LBAC = "ListBucketAnalyticsConfigurations";
        let _LBACO = "ListBucketAnalyticsConfigurationsOutput";
        let _LBACR = "ListBucketAnalyticsConfigurationResult";
        let _LBACRi = "ListBucketAnalyticsConfigurationsRequest";
        let _LBIC = "ListBucketInventoryConfigurations";
        let _LBICO = "ListBucketInventoryConfigurationsOutput";
        let _LBICR = "ListBucketInventoryConfigurationsRequest";
        let _LBITC = "ListBucketIntelligentTieringConfigurations";
        let _LBITCO = "ListBucketIntelligentTieringConfigurationsOutput";
        let _LBITCR = "ListBucketIntelligentTieringConfigurationsRequest";
        let _LBMC = "ListBucketMetricsConfigurations";
        let _LBMCO = "ListBucketMetricsConfigurationsOutput";
        let _LBMCR = "ListBucketMetricsConfigurationsRequest";
        let _LBO = "ListBucketsOutput";
        let _LBR = "ListBucketsRequest";
        let _LBRi = "ListBucketResult";
        let _LC = "LocationConstraint";
        let _LCi = "LifecycleConfiguration";
        let _LDB = "ListDirectoryBuckets";
        let _LDBO = "ListDirectoryBucketsOutput";
        let _LDBR = "ListDirectoryBucketsRequest";
        let _LE = "LoggingEnabled";
        let _LEi = "LifecycleExpiration";
        let _LFA = "LambdaFunctionArn";
        let _LFC = "LambdaFunctionConfiguration";
        let _LFCL = "LambdaFunctionConfigurationList";
        let _LFCa = "LambdaFunctionConfigurations";
        let _LH = "LegalHold";
        let _LI = "LocationInfo";
        let _LICR = "ListInventoryConfigurationsResult";
        let _LM = "LastModified";
        let _LMCR = "ListMetricsConfigurationsResult";
        let _LMT = "LastModifiedTime";
        let _LMU = "ListMultipartUploads";
        let _LMUO = "ListMultipartUploadsOutput";
        let _LMUR = "ListMultipartUploadsResult";
        let _LMURi = "ListMultipartUploadsRequest";
        let _LM_ = "Last-Modified";
        let _LO = "ListObjects";
        let _LOA = "ListObjectAnnotations";
        let _LOAO = "ListObjectAnnotationsOutput";
        let _LOAR = "ListObjectAnnotationsRequest";
        let _LOO = "ListObjectsOutput";
        let _LOR = "ListObjectsRequest";
        let _LOV = "ListObjectsV2";
        let _LOVO = "ListObjectsV2Output";
        let _LOVOi = "ListObjectVersionsOutput";
        let _LOVR = "ListObjectsV2Request";
        let _LOVRi = "ListObjectVersionsRequest";
        let _LOVi = "ListObjectVersions";
        let _LP = "ListParts";
        let _LPO = "ListPartsOutput";
        let _LPR = "ListPartsResult";
        let _LPRi = "ListPartsRequest";
        let _LR = "LifecycleRule";
        let _LRAO = "LifecycleRuleAndOperator";
        let _LRF = "LifecycleRuleFilter";
        let _LRi = "LifecycleRules";
        let _LVR = "ListVersionsResult";
        let _M = "Metadata";
        let _MAO = "MetricsAndOperator";
        let _MAR = "MaxAnnotationResults";
        let _MAS = "MaxAgeSeconds";
        let _MB = "MaxBuckets";
        let _MC = "MetadataConfiguration";
        let _MCL = "MetricsConfigurationList";
        let _MCR = "MetadataConfigurationResult";
        let _MCe = "MetricsConfiguration";
        let _MD = "MetadataDirective";
        let _MDB = "MaxDirectoryBuckets";
        let _MDf = "MfaDelete";
        let _ME = "MetadataEntry";
        let _MF = "MetricsFilter";
        let _MFA = "MFA";
        let _MFAD = "MFADelete";
        let _MK = "MaxKeys";
        let _MM = "MissingMeta";
        let _MOS = "MpuObjectSize";
        let _MP = "MaxParts";
        let _MTC = "MetadataTableConfiguration";
        let _MTCR = "MetadataTableConfigurationResult";
        let _MTEC = "MetadataTableEncryptionConfiguration";
        let _MU = "MultipartUpload";
        let _MUL = "MultipartUploadList";
        let _MUa = "MaxUploads";
        let _Ma = "Marker";
        let _Me = "Metrics";
        let _Mes = "Message";
        let _Mi = "Minutes";
        let _Mo = "Mode";
        let _N = "Name";
        let _NC = "NotificationConfiguration";
        let _NCF = "NotificationConfigurationFilter";
        let _NCT = "NextContinuationToken";
        let _ND = "NoncurrentDays";
        let _NEKKAS = "NonEmptyKmsKeyArnString";
        let _NF = "NotFound";
        let _NKM = "NextKeyMarker";
        let _NM = "NextMarker";
        let _NNV = "NewerNoncurrentVersions";
        let _NPNM = "NextPartNumberMarker";
        let _NSA = "NoSuchAnnotation";
        let _NSB = "NoSuchBucket";
        let _NSK = "NoSuchKey";
        let _NSU = "NoSuchUpload";
        let _NUIM = "NextUploadIdMarker";
        let _NVE = "NoncurrentVersionExpiration";
        let _NVIM = "NextVersionIdMarker";
        let _NVT = "NoncurrentVersionTransitions";
        let _NVTL = "NoncurrentVersionTransitionList";
        let _NVTo = "NoncurrentVersionTransition";
        let _No = "Not";
        let _O = "Owner";
        let _OA = "ObjectAttributes";
        let _OAIATE = "ObjectAlreadyInActiveTierError";
        let _OC = "OwnershipControls";
        let _OCR = "OwnershipControlsRule";
        let _OCRw = "OwnershipControlsRules";
        let _OE = "ObjectEncryption";
        let _OF = "OptionalFields";
        let _OI = "ObjectIdentifier";
        let _OIL = "ObjectIdentifierList";
        let _OIM = "ObjectIfMatch";
        let _OL = "OutputLocation";
        let _OLC = "ObjectLockConfiguration";
        let _OLE = "ObjectLockEnabled";
        let _OLEFB = "ObjectLockEnabledForBucket";
        let _OLEH = "ObjectLockEventHold";
        let _OLEHDD = "ObjectLockEventHoldDurationDays";
        let _OLEHDY = "ObjectLockEventHoldDurationYears";
        let _OLLH = "ObjectLockLegalHold";
        let _OLLHS = "ObjectLockLegalHoldStatus";
        let _OLM = "ObjectLockMode";
        let _OLR = "ObjectLockRetention";
        let _OLRUD = "ObjectLockRetainUntilDate";
        let _OLRb = "ObjectLockRule";
        let _OLb = "ObjectList";
        let _ONIATE = "ObjectNotInActiveTierError";
        let _OO = "ObjectOwnership";
        let _OOA = "OptionalObjectAttributes";
        let _OP = "ObjectParts";
        let _OPb = "ObjectPart";
        let _OS = "ObjectSize";
        let _OSGT = "ObjectSizeGreaterThan";
        let _OSLT = "ObjectSizeLessThan";
        let _OSV = "OutputSchemaVersion";
        let _OSu = "OutputSerialization";
        let _OV = "ObjectVersion";
        let _OVI = "ObjectVersionId";
        let _OVL = "ObjectVersionList";
        let _Ob = "Objects";
        let _Obj = "Object";
        let _Or = "Or";
        let _P = "Prefix";
        let _PABC = "PublicAccessBlockConfiguration";
        let _PBA = "PutBucketAbac";
        let _PBAC = "PutBucketAccelerateConfiguration";
        let _PBACR = "PutBucketAccelerateConfigurationRequest";
        let _PBACRu = "PutBucketAnalyticsConfigurationRequest";
        let _PBACu = "PutBucketAnalyticsConfiguration";
        let _PBAR = "PutBucketAbacRequest";
        let _PBARu = "PutBucketAclRequest";
        let _PBAu = "PutBucketAcl";
        let _PBC = "PutBucketCors";
        let _PBCR = "PutBucketCorsRequest";
        let _PBE = "PutBucketEncryption";
        let _PBER = "PutBucketEncryptionRequest";
        let _PBIC = "PutBucketInventoryConfiguration";
        let _PBICR = "PutBucketInventoryConfigurationRequest";
        let _PBITC = "PutBucketIntelligentTieringConfiguration";
        let _PBITCR = "PutBucketIntelligentTieringConfigurationRequest";
        let _PBL = "PutBucketLogging";
        let _PBLC = "PutBucketLifecycleConfiguration";
        let _PBLCO = "PutBucketLifecycleConfigurationOutput";
        let _PBLCR = "PutBucketLifecycleConfigurationRequest";
        let _PBLR = "PutBucketLoggingRequest";
        let _PBMC = "PutBucketMetricsConfiguration";
        let _PBMCR = "PutBucketMetricsConfigurationRequest";
        let _PBNC = "PutBucketNotificationConfiguration";
        let _PBNCR = "PutBucketNotificationConfigurationRequest";
        let _PBOC = "PutBucketOwnershipControls";
        let _PBOCR = "PutBucketOwnershipControlsRequest";
        let _PBP = "PutBucketPolicy";
        let _PBPR = "PutBucketPolicyRequest";
        let _PBR = "PutBucketReplication";
        let _PBRP = "PutBucketRequestPayment";
        let _PBRPR = "PutBucketRequestPaymentRequest";
        let _PBRR = "PutBucketReplicationRequest";
        let _PBT = "PutBucketTagging";
        let _PBTR = "PutBucketTaggingRequest";
        let _PBV = "PutBucketVersioning";
        let _PBVR = "PutBucketVersioningRequest";
        let _PBW = "PutBucketWebsite";
        let _PBWR = "PutBucketWebsiteRequest";
        let _PC = "PartsCount";
        let _PDS = "PartitionDateSource";
        let _PE = "ProgressEvent";
        let _PI = "ParquetInput";
        let _PL = "PartsList";
        let _PN = "PartNumber";
        let _PNM = "PartNumberMarker";
        let _PO = "PutObject";
        let _POA = "PutObjectAcl";
        let _POAO = "PutObjectAclOutput";
        let _POAOu = "PutObjectAnnotationOutput";
        let _POAR = "PutObjectAclRequest";
        let _POARu = "PutObjectAnnotationRequest";
        let _POAu = "PutObjectAnnotation";
        let _POLC = "PutObjectLockConfiguration";
        let _POLCO = "PutObjectLockConfigurationOutput";
        let _POLCR = "PutObjectLockConfigurationRequest";
        let _POLH = "PutObjectLegalHold";
        let _POLHO = "PutObjectLegalHoldOutput";
        let _POLHR = "PutObjectLegalHoldRequest";
        let _POO = "PutObjectOutput";
        let _POR = "PutObjectRequest";
        let _PORO = "PutObjectRetentionOutput";
        let _PORR = "PutObjectRetentionRequest";
        let _PORu = "PutObjectRetention";
        let _POT = "PutObjectTagging";
        let _POTO = "PutObjectTaggingOutput";
        let _POTR = "PutObjectTaggingRequest";
        let _PP = "PartitionedPrefix";
        let _PPAB = "PutPublicAccessBlock";
        let _PPABR = "PutPublicAccessBlockRequest";
        let _PS = "PolicyStatus";
        let _Pa = "Parts";
        let _Par = "Part";
        let _Parq = "Parquet";
        let _Pay = "Payer";
        let _Payl = "Payload";
        let _Pe = "Permission";
        let _Po = "Policy";
        let _Pr = "Progress";
        let _Pre = "Prefixes";
        let _Pri = "Priority";
        let _Pro = "Protocol";
        let _Q = "Quiet";
        let _QA = "QueueArn";
        let _QC = "QuoteCharacter";
        let _QCL = "QueueConfigurationList";
        let _QCu = "QueueConfigurations";
        let _QCue = "QueueConfiguration";
        let _QEC = "QuoteEscapeCharacter";
        let _QF = "QuoteFields";
        let _Qu = "Queue";
        let _R = "Role";
        let _RART = "RedirectAllRequestsTo";
        let _RC = "RequestCharged";
        let _RCC = "ResponseCacheControl";
        let _RCD = "ResponseContentDisposition";
        let _RCE = "ResponseContentEncoding";
        let _RCL = "ResponseContentLanguage";
        let _RCT = "ResponseContentType";
        let _RCe = "ReplicationConfiguration";
        let _RD = "RecordDelimiter";
        let _RE = "ResponseExpires";
        let _RED = "RestoreExpiryDate";
        let _REe = "RecordExpiration";
        let _REec = "RecordsEvent";
        let _RKKID = "ReplicaKmsKeyID";
        let _RKPW = "ReplaceKeyPrefixWith";
        let _RKW = "ReplaceKeyWith";
        let _RM = "ReplicaModifications";
        let _RO = "RenameObject";
        let _ROO = "RenameObjectOutput";
        let _ROOe = "RestoreObjectOutput";
        let _ROP = "RestoreOutputPath";
        let _ROR = "RenameObjectRequest";
        let _RORe = "RestoreObjectRequest";
        let _ROe = "RestoreObject";
        let _RP = "RequestPayer";
        let _RPB = "RestrictPublicBuckets";
        let _RPC = "RequestPaymentConfiguration";
        let _RPL = "ReplicationPrefixList";
        let _RPe = "RequestProgress";
        let _RR = "RoutingRules";
        let _RRAO = "ReplicationRuleAndOperator";
        let _RRF = "ReplicationRuleFilter";
        let _RRNO = "ReplicationRuleNotOperator";
        let _RROO = "ReplicationRuleOrOperator";
        let _RRe = "ReplicationRule";
        let _RRep = "ReplicationRules";
        let _RReq = "RequestRoute";
        let _RRes = "RestoreRequest";
        let _RRo = "RoutingRule";
        let _RS = "ReplicationStatus";
        let _RSe = "RestoreStatus";
        let _RSen = "RenameSource";
        let _RT = "ReplicationTime";
        let _RTV = "ReplicationTimeValue";
        let _RTe = "RequestToken";
        let _RUD = "RetainUntilDate";
        let _Ra = "Range";
        let _Re = "Restore";
        let _Rec = "Records";
        let _Red = "Redirect";
        let _Ret = "Retention";
        let _Ru = "Rules";
        let _Rul = "Rule";
        let _S = "Status";
        let _SA = "StartAfter";
        let _SAK = "SecretAccessKey";
        let _SAs = "SseAlgorithm";
        let _SB = "StreamingBlob";
        let _SBD = "S3BucketDestination";
        let _SC = "StorageClass";
        let _SCA = "StorageClassAnalysis";
        let _SCADE = "StorageClassAnalysisDataExport";
        let _SCV = "SessionCredentialValue";
        let _SCe = "SessionCredentials";
        let _SCt = "StatusCode";
        let _SDV = "SkipDestinationValidation";
        let _SE = "StatsEvent";
        let _SIM = "SourceIfMatch";
        let _SIMS = "SourceIfModifiedSince";
        let _SINM = "SourceIfNoneMatch";
        let _SIUS = "SourceIfUnmodifiedSince";
        let _SK = "SSE-KMS";
        let _SKEO = "SseKmsEncryptedObjects";
        let _SKF = "S3KeyFilter";
        let _SKe = "S3Key";
        let _SL = "S3Location";
        let _SM = "SessionMode";
        let _SOC = "SelectObjectContent";
        let _SOCES = "SelectObjectContentEventStream";
        let _SOCO = "SelectObjectContentOutput";
        let _SOCR = "SelectObjectContentRequest";
        let _SP = "SelectParameters";
        let _SPi = "SimplePrefix";
        let _SR = "ScanRange";
        let _SS = "SSE-S3";
        let _SSC = "SourceSelectionCriteria";
        let _SSE = "ServerSideEncryption";
        let _SSEA = "SSEAlgorithm";
        let _SSEBD = "ServerSideEncryptionByDefault";
        let _SSEC = "ServerSideEncryptionConfiguration";
        let _SSECA = "SSECustomerAlgorithm";
        let _SSECK = "SSECustomerKey";
        let _SSECKMD = "SSECustomerKeyMD5";
        let _SSEKMS = "SSEKMS";
        let _SSEKMSE = "SSEKMSEncryption";
        let _SSEKMSEC = "SSEKMSEncryptionContext";
        let _SSEKMSKI = "SSEKMSKeyId";
        let _SSER = "ServerSideEncryptionRule";
        let _SSERe = "ServerSideEncryptionRules";
        let _SSES = "SSES3";
        let _ST = "SessionToken";
        let _STD = "S3TablesDestination";
        let _STDR = "S3TablesDestinationResult";
        let _S_ = "S3";
        let _Sc = "Schedule";
        let _Si = "Size";
        let _St = "Start";
        let _Sta = "Stats";
        let _Su = "Suffix";
        let _T = "Tags";
        let _TA = "TableArn";
        let _TAo = "TopicArn";
        let _TB = "TargetBucket";
        let _TBA = "TableBucketArn";
        let _TBT = "TableBucketType";
        let _TC = "TagCount";
        let _TCL = "TopicConfigurationList";
        let _TCo = "TopicConfigurations";
        let _TCop = "TopicConfiguration";
        let _TD = "TaggingDirective";
        let _TDMOS = "TransitionDefaultMinimumObjectSize";
        let _TG = "TargetGrants";
        let _TGa = "TargetGrant";
        let _TL = "TieringList";
        let _TLr = "TransitionList";
        let _TMP = "TooManyParts";
        let _TN = "TableName";
        let _TNa = "TableNamespace";
        let _TOKF = "TargetObjectKeyFormat";
        let _TP = "TargetPrefix";
        let _TPC = "TotalPartsCount";
        let _TS = "TableStatus";
        let _TSa = "TagSet";
        let _Ta = "Tag";
        let _Tag = "Tagging";
        let _Ti = "Tier";
        let _Tie = "Tierings";
        let _Tier = "Tiering";
        let _Tim = "Time";
        let _To = "Token";
        let _Top = "Topic";
        let _Tr = "Transitions";
        let _Tra = "Transition";
        let _Ty = "Type";
        let _U = "Uploads";
        let _UBMATC = "UpdateBucketMetadataAnnotationTableConfiguration";
        let _UBMATCR = "UpdateBucketMetadataAnnotationTableConfigurationRequest";
        let _UBMITC = "UpdateBucketMetadataInventoryTableConfiguration";
        let _UBMITCR = "UpdateBucketMetadataInventoryTableConfigurationRequest";
        let _UBMJTC = "UpdateBucketMetadataJournalTableConfiguration";
        let _UBMJTCR = "UpdateBucketMetadataJournalTableConfigurationRequest";
        let _UI = "UploadId";
        let _UIM = "UploadIdMarker";
        let _UM = "UserMetadata";
        let _UMT = "UnsupportedMediaType";
        let _UOE = "UpdateObjectEncryption";
        let _UOER = "UpdateObjectEncryptionRequest";
        let _UOERp = "UpdateObjectEncryptionResponse";
        let _UP = "UploadPart";
        let _UPC = "UploadPartCopy";
        let _UPCO = "UploadPartCopyOutput";
        let _UPCR = "UploadPartCopyRequest";
        let _UPO = "UploadPartOutput";
        let _UPR = "UploadPartRequest";
        let _URI = "URI";
        let _USMRK = "UseSourceMultiRegionKey";
        let _Up = "Upload";
        let _V = "Value";
        let _VC = "VersioningConfiguration";
        let _VI = "VersionId";
        let _VIM = "VersionIdMarker";
        let _Ve = "Versions";
        let _Ver = "Version";
        let _WC = "WebsiteConfiguration";
        let _WGOR = "WriteGetObjectResponse";
        let _WGORR = "WriteGetObjectResponseRequest";
        let _WOB = "WriteOffsetBytes";
        let _WRL = "WebsiteRedirectLocation";
        let _Y = "Years";
        let _aN = "annotationName";
        let _ap = "annotation-prefix";
        let _ar = "accept-ranges";
        let _br = "bucket-region";
        let _c = "client";
        let _ct = "continuation-token";
        let _d = "delimiter";
        let _e = "error";
        let _eP = "eventPayload";
        let _en = "endpoint";
        let _et = "encoding-type";
        let _fo = "fetch-owner";
        let _h = "http";
        let _hC = "httpChecksum";
        let _hE = "httpError";
        let _hH = "httpHeader";
        let _hL = "hostLabel";
        let _hP = "httpPayload";
        let _hPH = "httpPrefixHeaders";
        let _hQ = "httpQuery";
        let _hi = "http://www.w3.org/2001/XMLSchema-instance";
        let _i = "id";
        let _iT = "idempotencyToken";
        let _km = "key-marker";
        let _m = "marker";
        let _mar = "max-annotation-results";
        let _mb = "max-buckets";
        let _mdb = "max-directory-buckets";
        let _mk = "max-keys";
        let _mp = "max-parts";
        let _mu = "max-uploads";
        let _p = "prefix";
        let _pN = "partNumber";
        let _pnm = "part-number-marker";
        let _rcc = "response-cache-control";
        let _rcd = "response-content-disposition";
        let _rce = "response-content-encoding";
        let _rcl = "response-content-language";
        let _rct = "response-content-type";
        let _re = "response-expires";
        let _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3";
        let _sa = "start-after";
        let _st = "streaming";
        let _uI = "uploadId";
        let _uim = "upload-id-marker";
        let _vI = "versionId";
        let _vim = "version-id-marker";
        let _x = "xsi";
        let _xA = "xmlAttribute";
        let _xF = "xmlFlattened";
        let _xN = "xmlName";
        let _xNm = "xmlNamespace";
        let _xaa = "x-amz-acl";
        let _xaad = "x-amz-abort-date";
        let _xaapa = "x-amz-access-point-alias";
        let _xaari = "x-amz-abort-rule-id";
        let _xaas = "x-amz-archive-status";
        let _xaba = "x-amz-bucket-arn";
        let _xabgr = "x-amz-bypass-governance-retention";
        let _xabln = "x-amz-bucket-location-name";
        let _xablt = "x-amz-bucket-location-type";
        let _xabn = "x-amz-bucket-namespace";
        let _xabole = "x-amz-bucket-object-lock-enabled";
        let _xabolt = "x-amz-bucket-object-lock-token";
        let _xabr = "x-amz-bucket-region";
        let _xaca = "x-amz-checksum-algorithm";
        let _xacc = "x-amz-checksum-crc32";
        let _xacc_ = "x-amz-checksum-crc32c";
        let _xacc__ = "x-amz-checksum-crc64nvme";
        let _xacm = "x-amz-checksum-md5";
        let _xacm_ = "x-amz-checksum-mode";
        let _xacrsba = "x-amz-confirm-remove-self-bucket-access";
        let _xacs = "x-amz-checksum-sha1";
        let _xacs_ = "x-amz-checksum-sha256";
        let _xacs__ = "x-amz-checksum-sha512";
        let _xacs___ = "x-amz-copy-source";
        let _xacsim = "x-amz-copy-source-if-match";
        let _xacsims = "x-amz-copy-source-if-modified-since";
        let _xacsinm = "x-amz-copy-source-if-none-match";
        let _xacsius = "x-amz-copy-source-if-unmodified-since";
        let _xacsm = "x-amz-create-session-mode";
        let _xacsr = "x-amz-copy-source-range";
        let _xacssseca = "x-amz-copy-source-server-side-encryption-customer-algorithm";
        let _xacssseck = "x-amz-copy-source-server-side-encryption-customer-key";
        let _xacssseckM = "x-amz-copy-source-server-side-encryption-customer-key-MD5";
        let _xacsvi = "x-amz-copy-source-version-id";
        let _xact = "x-amz-checksum-type";
        let _xact_ = "x-amz-client-token";
        let _xacx = "x-amz-checksum-xxhash64";
        let _xacx_ = "x-amz-checksum-xxhash3";
        let _xacx__ = "x-amz-checksum-xxhash128";
        let _xadm = "x-amz-delete-marker";
        let _xae = "x-amz-expiration";
        let _xaebo = "x-amz-expected-bucket-owner";
        let _xafec = "x-amz-fwd-error-code";
        let _xafem = "x-amz-fwd-error-message";
        let _xafhCC = "x-amz-fwd-header-Cache-Control";
        let _xafhCD = "x-amz-fwd-header-Content-Disposition";
        let _xafhCE = "x-amz-fwd-header-Content-Encoding";
        let _xafhCL = "x-amz-fwd-header-Content-Language";
        let _xafhCR = "x-amz-fwd-header-Content-Range";
        let _xafhCT = "x-amz-fwd-header-Content-Type";
        let _xafhE = "x-amz-fwd-header-ETag";
        let _xafhE_ = "x-amz-fwd-header-Expires";
        let _xafhLM = "x-amz-fwd-header-Last-Modified";
        let _xafhar = "x-amz-fwd-header-accept-ranges";
        let _xafhxacc = "x-amz-fwd-header-x-amz-checksum-crc32";
        let _xafhxacc_ = "x-amz-fwd-header-x-amz-checksum-crc32c";
        let _xafhxacc__ = "x-amz-fwd-header-x-amz-checksum-crc64nvme";
        let _xafhxacm = "x-amz-fwd-header-x-amz-checksum-md5";
        let _xafhxacs = "x-amz-fwd-header-x-amz-checksum-sha1";
        let _xafhxacs_ = "x-amz-fwd-header-x-amz-checksum-sha256";
        let _xafhxacs__ = "x-amz-fwd-header-x-amz-checksum-sha512";
        let _xafhxacx = "x-amz-fwd-header-x-amz-checksum-xxhash64";
        let _xafhxacx_ = "x-amz-fwd-header-x-amz-checksum-xxhash3";
        let _xafhxacx__ = "x-amz-fwd-header-x-amz-checksum-xxhash128";
        let _xafhxadm = "x-amz-fwd-header-x-amz-delete-marker";
        let _xafhxae = "x-amz-fwd-header-x-amz-expiration";
        let _xafhxamm = "x-amz-fwd-header-x-amz-missing-meta";
        let _xafhxampc = "x-amz-fwd-header-x-amz-mp-parts-count";
        let _xafhxaollh = "x-amz-fwd-header-x-amz-object-lock-legal-hold";
        let _xafhxaolm = "x-amz-fwd-header-x-amz-object-lock-mode";
        let _xafhxaolrud = "x-amz-fwd-header-x-amz-object-lock-retain-until-date";
        let _xafhxar = "x-amz-fwd-header-x-amz-restore";
        let _xafhxarc = "x-amz-fwd-header-x-amz-request-charged";
        let _xafhxars = "x-amz-fwd-header-x-amz-replication-status";
        let _xafhxasc = "x-amz-fwd-header-x-amz-storage-class";
        let _xafhxasse = "x-amz-fwd-header-x-amz-server-side-encryption";
        let _xafhxasseakki = "x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id";
        let _xafhxassebke = "x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled";
        let _xafhxasseca = "x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm";
        let _xafhxasseckM = "x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5";
        let _xafhxatc = "x-amz-fwd-header-x-amz-tagging-count";
        let _xafhxavi = "x-amz-fwd-header-x-amz-version-id";
        let _xafs = "x-amz-fwd-status";
        let _xagfc = "x-amz-grant-full-control";
        let _xagr = "x-amz-grant-read";
        let _xagra = "x-amz-grant-read-acp";
        let _xagw = "x-amz-grant-write";
        let _xagwa = "x-amz-grant-write-acp";
        let _xaimit = "x-amz-if-match-initiated-time";
        let _xaimlmt = "x-amz-if-match-last-modified-time";
        let _xaims = "x-amz-if-match-size";
        let _xam = "x-amz-meta-";
        let _xam_ = "x-amz-mfa";
        let _xamd = "x-amz-metadata-directive";
        let _xamm = "x-amz-missing-meta";
        let _xamos = "x-amz-mp-object-size";
        let _xamp = "x-amz-max-parts";
        let _xampc = "x-amz-mp-parts-count";
        let _xaoa = "x-amz-object-attributes";
        let _xaoad = "x-amz-object-annotation-directive";
        let _xaoim = "x-amz-object-if-match";
        let _xaoleh = "x-amz-object-lock-event-hold";
        let _xaolehdd = "x-amz-object-lock-event-hold-duration-days";
        let _xaolehdy = "x-amz-object-lock-event-hold-duration-years";
        let _xaollh = "x-amz-object-lock-legal-hold";
        let _xaolm = "x-amz-object-lock-mode";
        let _xaolrud = "x-amz-object-lock-retain-until-date";
        let _xaoo = "x-amz-object-ownership";
        let _xaooa = "x-amz-optional-object-attributes";
        let _xaos = "x-amz-object-size";
        let _xaovi = "x-amz-object-version-id";
        let _xapnm = "x-amz-part-number-marker";
        let _xar = "x-amz-restore";
        let _xarc = "x-amz-request-charged";
        let _xarop = "x-amz-restore-output-path";
        let _xarp = "x-amz-request-payer";
        let _xarr = "x-amz-request-route";
        let _xars = "x-amz-replication-status";
        let _xars_ = "x-amz-rename-source";
        let _xarsim = "x-amz-rename-source-if-match";
        let _xarsims = "x-amz-rename-source-if-modified-since";
        let _xarsinm = "x-amz-rename-source-if-none-match";
        let _xarsius = "x-amz-rename-source-if-unmodified-since";
        let _xart = "x-amz-request-token";
        let _xasc = "x-amz-storage-class";
        let _xasca = "x-amz-sdk-checksum-algorithm";
        let _xasdv = "x-amz-skip-destination-validation";
        let _xasebo = "x-amz-source-expected-bucket-owner";
        let _xasse = "x-amz-server-side-encryption";
        let _xasseakki = "x-amz-server-side-encryption-aws-kms-key-id";
        let _xassebke = "x-amz-server-side-encryption-bucket-key-enabled";
        let _xassec = "x-amz-server-side-encryption-context";
        let _xasseca = "x-amz-server-side-encryption-customer-algorithm";
        let _xasseck = "x-amz-server-side-encryption-customer-key";
        let _xasseckM = "x-amz-server-side-encryption-customer-key-MD5";
        let _xat = "x-amz-tagging";
        let _xatc = "x-amz-tagging-count";
        let _xatd = "x-amz-tagging-directive";
        let _xatdmos = "x-amz-transition-default-minimum-object-size";
        let _xavi = "x-amz-version-id";
        let _xawob = "x-amz-write-offset-bytes";
        let _xawrl = "x-amz-website-redirect-location";
        let _xs = "xsi:type";
        let n0 = "com.amazonaws.s3";
        let _s_registry = new TypeRegistry(_s);
        var S3ServiceException$ = [
            -3,
            _s,
            "S3ServiceException",
            0,
            [],
            []
        ];
        _s_registry.registerError(S3ServiceException$, S3ServiceException);
        let n0_registry = new TypeRegistry(n0);
        var AccessDenied$ = [
            -3,
            n0,
            _AD,
            {
                [_e]: _c,
                [_hE]: 403
            },
            [],
            []
        ];
        n0_registry.registerError(AccessDenied$, AccessDenied);
        var AnnotationLimitExceeded$ = [
            -3,
            n0,
            _ALE,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(AnnotationLimitExceeded$, AnnotationLimitExceeded);
        var AnnotationNameTooLong$ = [
            -3,
            n0,
            _ANTL,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(AnnotationNameTooLong$, AnnotationNameTooLong);
        var BucketAlreadyExists$ = [
            -3,
            n0,
            _BAE,
            {
                [_e]: _c,
                [_hE]: 409
            },
            [],
            []
        ];
        n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
        var BucketAlreadyOwnedByYou$ = [
            -3,
            n0,
            _BAOBY,
            {
                [_e]: _c,
                [_hE]: 409
            },
            [],
            []
        ];
        n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
        var EncryptionTypeMismatch$ = [
            -3,
            n0,
            _ETM,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(EncryptionTypeMismatch$, EncryptionTypeMismatch);
        var IdempotencyParameterMismatch$ = [
            -3,
            n0,
            _IPM,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(IdempotencyParameterMismatch$, IdempotencyParameterMismatch);
        var InvalidAnnotationName$ = [
            -3,
            n0,
            _IAN,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(InvalidAnnotationName$, InvalidAnnotationName);
        var InvalidObjectState$ = [
            -3,
            n0,
            _IOS,
            {
                [_e]: _c,
                [_hE]: 403
            },
            [
                _SC,
                _AT
            ],
            [
                0,
                0
            ]
        ];
        n0_registry.registerError(InvalidObjectState$, InvalidObjectState);
        var InvalidPrefix$ = [
            -3,
            n0,
            _IP,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(InvalidPrefix$, InvalidPrefix);
        var InvalidRequest$ = [
            -3,
            n0,
            _IR,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(InvalidRequest$, InvalidRequest);
        var InvalidWriteOffset$ = [
            -3,
            n0,
            _IWO,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(InvalidWriteOffset$, InvalidWriteOffset);
        var NoSuchAnnotation$ = [
            -3,
            n0,
            _NSA,
            {
                [_e]: _c,
                [_hE]: 404
            },
            [],
            []
        ];
        n0_registry.registerError(NoSuchAnnotation$, NoSuchAnnotation);
        var NoSuchBucket$ = [
            -3,
            n0,
            _NSB,
            {
                [_e]: _c,
                [_hE]: 404
            },
            [],
            []
        ];
        n0_registry.registerError(NoSuchBucket$, NoSuchBucket);
        var NoSuchKey$ = [
            -3,
            n0,
            _NSK,
            {
                [_e]: _c,
                [_hE]: 404
            },
            [],
            []
        ];
        n0_registry.registerError(NoSuchKey$, NoSuchKey);
        var NoSuchUpload$ = [
            -3,
            n0,
            _NSU,
            {
                [_e]: _c,
                [_hE]: 404
            },
            [],
            []
        ];
        n0_registry.registerError(NoSuchUpload$, NoSuchUpload);
        var NotFound$ = [
            -3,
            n0,
            _NF,
            {
                [_e]: _c
            },
            [],
            []
        ];
        n0_registry.registerError(NotFound$, NotFound);
        var ObjectAlreadyInActiveTierError$ = [
            -3,
            n0,
            _OAIATE,
            {
                [_e]: _c,
                [_hE]: 403
            },
            [],
            []
        ];
        n0_registry.registerError(ObjectAlreadyInActiveTierError$, ObjectAlreadyInActiveTierError);
        var ObjectNotInActiveTierError$ = [
            -3,
            n0,
            _ONIATE,
            {
                [_e]: _c,
                [_hE]: 403
            },
            [],
            []
        ];
        n0_registry.registerError(ObjectNotInActiveTierError$, ObjectNotInActiveTierError);
        var TooManyParts$ = [
            -3,
            n0,
            _TMP,
            {
                [_e]: _c,
                [_hE]: 400
            },
            [],
            []
        ];
        n0_registry.registerError(TooManyParts$, TooManyParts);
        var UnsupportedMediaType$ = [
            -3,
            n0,
            _UMT,
            {
                [_e]: _c,
                [_hE]: 415
            },
            [],
            []
        ];
        n0_registry.registerError(UnsupportedMediaType$, UnsupportedMediaType);
        let errorTypeRegistries = [
            _s_registry,
            n0_registry
        ];
        var CopySourceSSECustomerKey = [
            0,
            n0,
            _CSSSECK,
            8,
            0
        ];
        var NonEmptyKmsKeyArnString = [
            0,
            n0,
            _NEKKAS,
            8,
            0
        ];
        var SessionCredentialValue = [
            0,
            n0,
            _SCV,
            8,
            0
        ];
        var SSECustomerKey = [
            0,
            n0,
            _SSECK,
            8,
            0
        ];
        var SSEKMSEncryptionContext = [
            0,
            n0,
            _SSEKMSEC,
            8,
            0
        ];
        var SSEKMSKeyId = [
            0,
            n0,
            _SSEKMSKI,
            8,
            0
        ];
        var StreamingBlob = [
            0,
            n0,
            _SB,
            {
                [_st]: 1
            },
            42
        ];
        var AbacStatus$ = [
            3,
            n0,
            _AS,
            0,
            [
                _S
            ],
            [
                0
            ]
        ];
        var AbortIncompleteMultipartUpload$ = [
            3,
            n0,
            _AIMU,
            0,
            [
                _DAI
            ],
            [
                1
            ]
        ];
        var AbortMultipartUploadOutput$ = [
            3,
            n0,
            _AMUO,
            0,
            [
                _RC,
                _VI
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var AbortMultipartUploadRequest$ = [
            3,
            n0,
            _AMUR,
            0,
            [
                _B,
                _K,
                _UI,
                _RP,
                _EBO,
                _IMIT
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _uI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    6,
                    {
                        [_hH]: _xaimit
                    }
                ]
            ],
            3
        ];
        var AccelerateConfiguration$ = [
            3,
            n0,
            _AC,
            0,
            [
                _S
            ],
            [
                0
            ]
        ];
        var AccessControlPolicy$ = [
            3,
            n0,
            _ACP,
            0,
            [
                _G,
                _O
            ],
            [
                [
                    ()=>Grants,
                    {
                        [_xN]: _ACL
                    }
                ],
                ()=>Owner$
            ]
        ];
        var AccessControlTranslation$ = [
            3,
            n0,
            _ACT,
            0,
            [
                _O
            ],
            [
                0
            ],
            1
        ];
        var AnalyticsAndOperator$ = [
            3,
            n0,
            _AAO,
            0,
            [
                _P,
                _T
            ],
            [
                0,
                [
                    ()=>TagSet,
                    {
                        [_xF]: 1,
                        [_xN]: _Ta
                    }
                ]
            ]
        ];
        var AnalyticsConfiguration$ = [
            3,
            n0,
            _ACn,
            0,
            [
                _I,
                _SCA,
                _F
            ],
            [
                0,
                ()=>StorageClassAnalysis$,
                [
                    ()=>AnalyticsFilter$,
                    0
                ]
            ],
            2
        ];
        var AnalyticsExportDestination$ = [
            3,
            n0,
            _AED,
            0,
            [
                _SBD
            ],
            [
                ()=>AnalyticsS3BucketDestination$
            ],
            1
        ];
        var AnalyticsS3BucketDestination$ = [
            3,
            n0,
            _ASBD,
            0,
            [
                _Fo,
                _B,
                _BAI,
                _P
            ],
            [
                0,
                0,
                0,
                0
            ],
            2
        ];
        var AnnotationEntry$ = [
            3,
            n0,
            _AE,
            0,
            [
                _AN,
                _LM,
                _Si,
                _ET,
                _CA,
                _RS
            ],
            [
                0,
                4,
                1,
                0,
                [
                    64,
                    {
                        [_xF]: 1
                    }
                ],
                0
            ],
            3
        ];
        var AnnotationTableConfiguration$ = [
            3,
            n0,
            _ATC,
            0,
            [
                _CS,
                _EC,
                _R
            ],
            [
                0,
                ()=>MetadataTableEncryptionConfiguration$,
                0
            ],
            1
        ];
        var AnnotationTableConfigurationResult$ = [
            3,
            n0,
            _ATCR,
            0,
            [
                _CS,
                _TS,
                _E,
                _TN,
                _TA,
                _R
            ],
            [
                0,
                0,
                ()=>ErrorDetails$,
                0,
                0,
                0
            ],
            1
        ];
        var AnnotationTableConfigurationUpdates$ = [
            3,
            n0,
            _ATCU,
            0,
            [
                _CS,
                _EC,
                _R
            ],
            [
                0,
                ()=>MetadataTableEncryptionConfiguration$,
                0
            ],
            1
        ];
        var BlockedEncryptionTypes$ = [
            3,
            n0,
            _BET,
            0,
            [
                _ETn
            ],
            [
                [
                    ()=>EncryptionTypeList,
                    {
                        [_xF]: 1
                    }
                ]
            ]
        ];
        var Bucket$ = [
            3,
            n0,
            _B,
            0,
            [
                _N,
                _CD,
                _BR,
                _BA
            ],
            [
                0,
                4,
                0,
                0
            ]
        ];
        var BucketInfo$ = [
            3,
            n0,
            _BI,
            0,
            [
                _DR,
                _Ty
            ],
            [
                0,
                0
            ]
        ];
        var BucketLifecycleConfiguration$ = [
            3,
            n0,
            _BLC,
            0,
            [
                _Ru
            ],
            [
                [
                    ()=>LifecycleRules,
                    {
                        [_xF]: 1,
                        [_xN]: _Rul
                    }
                ]
            ],
            1
        ];
        var BucketLoggingStatus$ = [
            3,
            n0,
            _BLS,
            0,
            [
                _LE
            ],
            [
                [
                    ()=>LoggingEnabled$,
                    0
                ]
            ]
        ];
        var Checksum$ = [
            3,
            n0,
            _C,
            0,
            [
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var CommonPrefix$ = [
            3,
            n0,
            _CP,
            0,
            [
                _P
            ],
            [
                0
            ]
        ];
        var CompletedMultipartUpload$ = [
            3,
            n0,
            _CMU,
            0,
            [
                _Pa
            ],
            [
                [
                    ()=>CompletedPartList,
                    {
                        [_xF]: 1,
                        [_xN]: _Par
                    }
                ]
            ]
        ];
        var CompletedPart$ = [
            3,
            n0,
            _CPo,
            0,
            [
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _PN
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                1
            ]
        ];
        var CompleteMultipartUploadOutput$ = [
            3,
            n0,
            _CMUO,
            {
                [_xN]: _CMUR
            },
            [
                _L,
                _B,
                _K,
                _Ex,
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _SSE,
                _VI,
                _SSEKMSKI,
                _BKE,
                _RC
            ],
            [
                0,
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xae
                    }
                ],
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var CompleteMultipartUploadRequest$ = [
            3,
            n0,
            _CMURo,
            0,
            [
                _B,
                _K,
                _UI,
                _MU,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _MOS,
                _RP,
                _EBO,
                _IM,
                _INM,
                _SSECA,
                _SSECK,
                _SSECKMD
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _uI
                    }
                ],
                [
                    ()=>CompletedMultipartUpload$,
                    {
                        [_hP]: 1,
                        [_xN]: _CMUo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xamos
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _INM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ]
            ],
            3
        ];
        var Condition$ = [
            3,
            n0,
            _Co,
            0,
            [
                _HECRE,
                _KPE
            ],
            [
                0,
                0
            ]
        ];
        var ContinuationEvent$ = [
            3,
            n0,
            _CE,
            0,
            [],
            []
        ];
        var CopyObjectOutput$ = [
            3,
            n0,
            _COO,
            0,
            [
                _COR,
                _Ex,
                _CSVI,
                _VI,
                _SSE,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE,
                _RC
            ],
            [
                [
                    ()=>CopyObjectResult$,
                    16
                ],
                [
                    0,
                    {
                        [_hH]: _xae
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacsvi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var CopyObjectRequest$ = [
            3,
            n0,
            _CORo,
            0,
            [
                _B,
                _CSo,
                _K,
                _ACL_,
                _CC,
                _CA,
                _CDo,
                _CEo,
                _CL,
                _CTo,
                _CSIM,
                _CSIMS,
                _CSINM,
                _CSIUS,
                _Exp,
                _GFC,
                _GR,
                _GRACP,
                _GWACP,
                _IM,
                _INM,
                _M,
                _MD,
                _TD,
                _ADn,
                _SSE,
                _SC,
                _WRL,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE,
                _CSSSECA,
                _CSSSECK,
                _CSSSECKMD,
                _RP,
                _Tag,
                _OLM,
                _OLRUD,
                _OLLHS,
                _OLEH,
                _OLEHDD,
                _OLEHDY,
                _EBO,
                _ESBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xacs___
                    }
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaa
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CC_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CD_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CE_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CL_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CT_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacsim
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _xacsims
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacsinm
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _xacsius
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _Exp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagfc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagra
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagwa
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _INM_
                    }
                ],
                [
                    128,
                    {
                        [_hPH]: _xam
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xamd
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xatd
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoad
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xawrl
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacssseca
                    }
                ],
                [
                    ()=>CopySourceSSECustomerKey,
                    {
                        [_hH]: _xacssseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacssseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xat
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaolm
                    }
                ],
                [
                    5,
                    {
                        [_hH]: _xaolrud
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaollh
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoleh
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdd
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdy
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasebo
                    }
                ]
            ],
            3
        ];
        var CopyObjectResult$ = [
            3,
            n0,
            _COR,
            0,
            [
                _ET,
                _LM,
                _CT,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe
            ],
            [
                0,
                4,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var CopyPartResult$ = [
            3,
            n0,
            _CPR,
            0,
            [
                _ET,
                _LM,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe
            ],
            [
                0,
                4,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var CORSConfiguration$ = [
            3,
            n0,
            _CORSC,
            0,
            [
                _CORSR
            ],
            [
                [
                    ()=>CORSRules,
                    {
                        [_xF]: 1,
                        [_xN]: _CORSRu
                    }
                ]
            ],
            1
        ];
        var CORSRule$ = [
            3,
            n0,
            _CORSRu,
            0,
            [
                _AM,
                _AO,
                _ID,
                _AH,
                _EH,
                _MAS
            ],
            [
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _AMl
                    }
                ],
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _AOl
                    }
                ],
                0,
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _AHl
                    }
                ],
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _EHx
                    }
                ],
                1
            ],
            2
        ];
        var CreateBucketConfiguration$ = [
            3,
            n0,
            _CBC,
            0,
            [
                _LC,
                _L,
                _B,
                _T
            ],
            [
                0,
                ()=>LocationInfo$,
                ()=>BucketInfo$,
                [
                    ()=>TagSet,
                    0
                ]
            ]
        ];
        var CreateBucketMetadataConfigurationRequest$ = [
            3,
            n0,
            _CBMCR,
            0,
            [
                _B,
                _MC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>MetadataConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _MC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var CreateBucketMetadataTableConfigurationRequest$ = [
            3,
            n0,
            _CBMTCR,
            0,
            [
                _B,
                _MTC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>MetadataTableConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _MTC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var CreateBucketOutput$ = [
            3,
            n0,
            _CBO,
            0,
            [
                _L,
                _BA
            ],
            [
                [
                    0,
                    {
                        [_hH]: _L
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaba
                    }
                ]
            ]
        ];
        var CreateBucketRequest$ = [
            3,
            n0,
            _CBR,
            0,
            [
                _B,
                _ACL_,
                _CBC,
                _GFC,
                _GR,
                _GRACP,
                _GW,
                _GWACP,
                _OLEFB,
                _OO,
                _BN
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaa
                    }
                ],
                [
                    ()=>CreateBucketConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _CBC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagfc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagra
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagw
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagwa
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xabole
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xabn
                    }
                ]
            ],
            1
        ];
        var CreateMultipartUploadOutput$ = [
            3,
            n0,
            _CMUOr,
            {
                [_xN]: _IMUR
            },
            [
                _ADb,
                _ARI,
                _B,
                _K,
                _UI,
                _SSE,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE,
                _RC,
                _CA,
                _CT,
                _VI
            ],
            [
                [
                    4,
                    {
                        [_hH]: _xaad
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaari
                    }
                ],
                [
                    0,
                    {
                        [_xN]: _B
                    }
                ],
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var CreateMultipartUploadRequest$ = [
            3,
            n0,
            _CMURr,
            0,
            [
                _B,
                _K,
                _ACL_,
                _CC,
                _CDo,
                _CEo,
                _CL,
                _CTo,
                _Exp,
                _GFC,
                _GR,
                _GRACP,
                _GWACP,
                _M,
                _SSE,
                _SC,
                _WRL,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE,
                _RP,
                _Tag,
                _OLM,
                _OLRUD,
                _OLLHS,
                _OLEH,
                _OLEHDD,
                _OLEHDY,
                _EBO,
                _CA,
                _CT
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaa
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CC_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CD_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CE_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CL_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CT_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _Exp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagfc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagra
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagwa
                    }
                ],
                [
                    128,
                    {
                        [_hPH]: _xam
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xawrl
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xat
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaolm
                    }
                ],
                [
                    5,
                    {
                        [_hH]: _xaolrud
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaollh
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoleh
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdd
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdy
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ]
            ],
            2
        ];
        var CreateSessionOutput$ = [
            3,
            n0,
            _CSO,
            {
                [_xN]: _CSR
            },
            [
                _Cr,
                _SSE,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE
            ],
            [
                [
                    ()=>SessionCredentials$,
                    {
                        [_xN]: _Cr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ]
            ],
            1
        ];
        var CreateSessionRequest$ = [
            3,
            n0,
            _CSRr,
            0,
            [
                _B,
                _SM,
                _SSE,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xacsm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ]
            ],
            1
        ];
        var CSVInput$ = [
            3,
            n0,
            _CSVIn,
            0,
            [
                _FHI,
                _Com,
                _QEC,
                _RD,
                _FD,
                _QC,
                _AQRD
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                2
            ]
        ];
        var CSVOutput$ = [
            3,
            n0,
            _CSVO,
            0,
            [
                _QF,
                _QEC,
                _RD,
                _FD,
                _QC
            ],
            [
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var DefaultRetention$ = [
            3,
            n0,
            _DRe,
            0,
            [
                _Mo,
                _D,
                _Y,
                _DEH
            ],
            [
                0,
                1,
                1,
                ()=>EventHoldDuration$
            ]
        ];
        var Delete$ = [
            3,
            n0,
            _De,
            0,
            [
                _Ob,
                _Q
            ],
            [
                [
                    ()=>ObjectIdentifierList,
                    {
                        [_xF]: 1,
                        [_xN]: _Obj
                    }
                ],
                2
            ],
            1
        ];
        var DeleteBucketAnalyticsConfigurationRequest$ = [
            3,
            n0,
            _DBACR,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var DeleteBucketCorsRequest$ = [
            3,
            n0,
            _DBCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketEncryptionRequest$ = [
            3,
            n0,
            _DBER,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketIntelligentTieringConfigurationRequest$ = [
            3,
            n0,
            _DBITCR,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var DeleteBucketInventoryConfigurationRequest$ = [
            3,
            n0,
            _DBICR,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var DeleteBucketLifecycleRequest$ = [
            3,
            n0,
            _DBLR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketMetadataConfigurationRequest$ = [
            3,
            n0,
            _DBMCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketMetadataTableConfigurationRequest$ = [
            3,
            n0,
            _DBMTCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketMetricsConfigurationRequest$ = [
            3,
            n0,
            _DBMCRe,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var DeleteBucketOwnershipControlsRequest$ = [
            3,
            n0,
            _DBOCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketPolicyRequest$ = [
            3,
            n0,
            _DBPR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketReplicationRequest$ = [
            3,
            n0,
            _DBRR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketRequest$ = [
            3,
            n0,
            _DBR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketTaggingRequest$ = [
            3,
            n0,
            _DBTR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeleteBucketWebsiteRequest$ = [
            3,
            n0,
            _DBWR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var DeletedObject$ = [
            3,
            n0,
            _DO,
            0,
            [
                _K,
                _VI,
                _DM,
                _DMVI
            ],
            [
                0,
                0,
                2,
                0
            ]
        ];
        var DeleteMarkerEntry$ = [
            3,
            n0,
            _DME,
            0,
            [
                _O,
                _K,
                _VI,
                _IL,
                _LM
            ],
            [
                ()=>Owner$,
                0,
                0,
                2,
                4
            ]
        ];
        var DeleteMarkerReplication$ = [
            3,
            n0,
            _DMR,
            0,
            [
                _S
            ],
            [
                0
            ]
        ];
        var DeleteObjectAnnotationOutput$ = [
            3,
            n0,
            _DOAO,
            0,
            [
                _OVI,
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xaovi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var DeleteObjectAnnotationRequest$ = [
            3,
            n0,
            _DOAR,
            0,
            [
                _B,
                _K,
                _AN,
                _VI,
                _RP,
                _EBO,
                _OIM
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _aN
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoim
                    }
                ]
            ],
            3
        ];
        var DeleteObjectOutput$ = [
            3,
            n0,
            _DOO,
            0,
            [
                _DM,
                _VI,
                _RC
            ],
            [
                [
                    2,
                    {
                        [_hH]: _xadm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var DeleteObjectRequest$ = [
            3,
            n0,
            _DOR,
            0,
            [
                _B,
                _K,
                _MFA,
                _VI,
                _RP,
                _BGR,
                _EBO,
                _IM,
                _IMLMT,
                _IMS
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xam_
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xabgr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    6,
                    {
                        [_hH]: _xaimlmt
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaims
                    }
                ]
            ],
            2
        ];
        var DeleteObjectsOutput$ = [
            3,
            n0,
            _DOOe,
            {
                [_xN]: _DRel
            },
            [
                _Del,
                _RC,
                _Er
            ],
            [
                [
                    ()=>DeletedObjects,
                    {
                        [_xF]: 1
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    ()=>Errors,
                    {
                        [_xF]: 1,
                        [_xN]: _E
                    }
                ]
            ]
        ];
        var DeleteObjectsRequest$ = [
            3,
            n0,
            _DORe,
            0,
            [
                _B,
                _De,
                _MFA,
                _RP,
                _BGR,
                _EBO,
                _CA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>Delete$,
                    {
                        [_hP]: 1,
                        [_xN]: _De
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xam_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xabgr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ]
            ],
            2
        ];
        var DeleteObjectTaggingOutput$ = [
            3,
            n0,
            _DOTO,
            0,
            [
                _VI
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var DeleteObjectTaggingRequest$ = [
            3,
            n0,
            _DOTR,
            0,
            [
                _B,
                _K,
                _VI,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var DeletePublicAccessBlockRequest$ = [
            3,
            n0,
            _DPABR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var Destination$ = [
            3,
            n0,
            _Des,
            0,
            [
                _B,
                _A,
                _SC,
                _ACT,
                _EC,
                _RT,
                _Me
            ],
            [
                0,
                0,
                0,
                ()=>AccessControlTranslation$,
                ()=>EncryptionConfiguration$,
                ()=>ReplicationTime$,
                ()=>Metrics$
            ],
            1
        ];
        var DestinationResult$ = [
            3,
            n0,
            _DRes,
            0,
            [
                _TBT,
                _TBA,
                _TNa
            ],
            [
                0,
                0,
                0
            ]
        ];
        var Encryption$ = [
            3,
            n0,
            _En,
            0,
            [
                _ETn,
                _KMSKI,
                _KMSC
            ],
            [
                0,
                [
                    ()=>SSEKMSKeyId,
                    0
                ],
                0
            ],
            1
        ];
        var EncryptionConfiguration$ = [
            3,
            n0,
            _EC,
            0,
            [
                _RKKID,
                _USMRK
            ],
            [
                0,
                ()=>UseSourceMultiRegionKey$
            ]
        ];
        var EndEvent$ = [
            3,
            n0,
            _EE,
            0,
            [],
            []
        ];
        var _Error$ = [
            3,
            n0,
            _E,
            0,
            [
                _K,
                _VI,
                _Cod,
                _Mes
            ],
            [
                0,
                0,
                0,
                0
            ]
        ];
        var ErrorDetails$ = [
            3,
            n0,
            _ED,
            0,
            [
                _ECr,
                _EM
            ],
            [
                0,
                0
            ]
        ];
        var ErrorDocument$ = [
            3,
            n0,
            _EDr,
            0,
            [
                _K
            ],
            [
                0
            ],
            1
        ];
        var EventBridgeConfiguration$ = [
            3,
            n0,
            _EBC,
            0,
            [],
            []
        ];
        var EventHoldDuration$ = [
            3,
            n0,
            _EHD,
            0,
            [
                _D,
                _Y
            ],
            [
                1,
                1
            ]
        ];
        var ExistingObjectReplication$ = [
            3,
            n0,
            _EOR,
            0,
            [
                _S
            ],
            [
                0
            ],
            1
        ];
        var FilterRule$ = [
            3,
            n0,
            _FR,
            0,
            [
                _N,
                _V
            ],
            [
                0,
                0
            ]
        ];
        var GetBucketAbacOutput$ = [
            3,
            n0,
            _GBAO,
            0,
            [
                _AS
            ],
            [
                [
                    ()=>AbacStatus$,
                    16
                ]
            ]
        ];
        var GetBucketAbacRequest$ = [
            3,
            n0,
            _GBAR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketAccelerateConfigurationOutput$ = [
            3,
            n0,
            _GBACO,
            {
                [_xN]: _AC
            },
            [
                _S,
                _RC
            ],
            [
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var GetBucketAccelerateConfigurationRequest$ = [
            3,
            n0,
            _GBACR,
            0,
            [
                _B,
                _EBO,
                _RP
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ]
            ],
            1
        ];
        var GetBucketAclOutput$ = [
            3,
            n0,
            _GBAOe,
            {
                [_xN]: _ACP
            },
            [
                _O,
                _G
            ],
            [
                ()=>Owner$,
                [
                    ()=>Grants,
                    {
                        [_xN]: _ACL
                    }
                ]
            ]
        ];
        var GetBucketAclRequest$ = [
            3,
            n0,
            _GBARe,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketAnalyticsConfigurationOutput$ = [
            3,
            n0,
            _GBACOe,
            0,
            [
                _ACn
            ],
            [
                [
                    ()=>AnalyticsConfiguration$,
                    16
                ]
            ]
        ];
        var GetBucketAnalyticsConfigurationRequest$ = [
            3,
            n0,
            _GBACRe,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetBucketCorsOutput$ = [
            3,
            n0,
            _GBCO,
            {
                [_xN]: _CORSC
            },
            [
                _CORSR
            ],
            [
                [
                    ()=>CORSRules,
                    {
                        [_xF]: 1,
                        [_xN]: _CORSRu
                    }
                ]
            ]
        ];
        var GetBucketCorsRequest$ = [
            3,
            n0,
            _GBCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketEncryptionOutput$ = [
            3,
            n0,
            _GBEO,
            0,
            [
                _SSEC
            ],
            [
                [
                    ()=>ServerSideEncryptionConfiguration$,
                    16
                ]
            ]
        ];
        var GetBucketEncryptionRequest$ = [
            3,
            n0,
            _GBER,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketIntelligentTieringConfigurationOutput$ = [
            3,
            n0,
            _GBITCO,
            0,
            [
                _ITC
            ],
            [
                [
                    ()=>IntelligentTieringConfiguration$,
                    16
                ]
            ]
        ];
        var GetBucketIntelligentTieringConfigurationRequest$ = [
            3,
            n0,
            _GBITCR,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetBucketInventoryConfigurationOutput$ = [
            3,
            n0,
            _GBICO,
            0,
            [
                _IC
            ],
            [
                [
                    ()=>InventoryConfiguration$,
                    16
                ]
            ]
        ];
        var GetBucketInventoryConfigurationRequest$ = [
            3,
            n0,
            _GBICR,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetBucketLifecycleConfigurationOutput$ = [
            3,
            n0,
            _GBLCO,
            {
                [_xN]: _LCi
            },
            [
                _Ru,
                _TDMOS
            ],
            [
                [
                    ()=>LifecycleRules,
                    {
                        [_xF]: 1,
                        [_xN]: _Rul
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xatdmos
                    }
                ]
            ]
        ];
        var GetBucketLifecycleConfigurationRequest$ = [
            3,
            n0,
            _GBLCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketLocationOutput$ = [
            3,
            n0,
            _GBLO,
            {
                [_xN]: _LC
            },
            [
                _LC
            ],
            [
                0
            ]
        ];
        var GetBucketLocationRequest$ = [
            3,
            n0,
            _GBLR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketLoggingOutput$ = [
            3,
            n0,
            _GBLOe,
            {
                [_xN]: _BLS
            },
            [
                _LE
            ],
            [
                [
                    ()=>LoggingEnabled$,
                    0
                ]
            ]
        ];
        var GetBucketLoggingRequest$ = [
            3,
            n0,
            _GBLRe,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketMetadataConfigurationOutput$ = [
            3,
            n0,
            _GBMCO,
            0,
            [
                _GBMCR
            ],
            [
                [
                    ()=>GetBucketMetadataConfigurationResult$,
                    16
                ]
            ]
        ];
        var GetBucketMetadataConfigurationRequest$ = [
            3,
            n0,
            _GBMCRe,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketMetadataConfigurationResult$ = [
            3,
            n0,
            _GBMCR,
            0,
            [
                _MCR
            ],
            [
                ()=>MetadataConfigurationResult$
            ],
            1
        ];
        var GetBucketMetadataTableConfigurationOutput$ = [
            3,
            n0,
            _GBMTCO,
            0,
            [
                _GBMTCR
            ],
            [
                [
                    ()=>GetBucketMetadataTableConfigurationResult$,
                    16
                ]
            ]
        ];
        var GetBucketMetadataTableConfigurationRequest$ = [
            3,
            n0,
            _GBMTCRe,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketMetadataTableConfigurationResult$ = [
            3,
            n0,
            _GBMTCR,
            0,
            [
                _MTCR,
                _S,
                _E
            ],
            [
                ()=>MetadataTableConfigurationResult$,
                0,
                ()=>ErrorDetails$
            ],
            2
        ];
        var GetBucketMetricsConfigurationOutput$ = [
            3,
            n0,
            _GBMCOe,
            0,
            [
                _MCe
            ],
            [
                [
                    ()=>MetricsConfiguration$,
                    16
                ]
            ]
        ];
        var GetBucketMetricsConfigurationRequest$ = [
            3,
            n0,
            _GBMCRet,
            0,
            [
                _B,
                _I,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetBucketNotificationConfigurationRequest$ = [
            3,
            n0,
            _GBNCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketOwnershipControlsOutput$ = [
            3,
            n0,
            _GBOCO,
            0,
            [
                _OC
            ],
            [
                [
                    ()=>OwnershipControls$,
                    16
                ]
            ]
        ];
        var GetBucketOwnershipControlsRequest$ = [
            3,
            n0,
            _GBOCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketPolicyOutput$ = [
            3,
            n0,
            _GBPO,
            0,
            [
                _Po
            ],
            [
                [
                    0,
                    16
                ]
            ]
        ];
        var GetBucketPolicyRequest$ = [
            3,
            n0,
            _GBPR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketPolicyStatusOutput$ = [
            3,
            n0,
            _GBPSO,
            0,
            [
                _PS
            ],
            [
                [
                    ()=>PolicyStatus$,
                    16
                ]
            ]
        ];
        var GetBucketPolicyStatusRequest$ = [
            3,
            n0,
            _GBPSR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketReplicationOutput$ = [
            3,
            n0,
            _GBRO,
            0,
            [
                _RCe
            ],
            [
                [
                    ()=>ReplicationConfiguration$,
                    16
                ]
            ]
        ];
        var GetBucketReplicationRequest$ = [
            3,
            n0,
            _GBRR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketRequestPaymentOutput$ = [
            3,
            n0,
            _GBRPO,
            {
                [_xN]: _RPC
            },
            [
                _Pay
            ],
            [
                0
            ]
        ];
        var GetBucketRequestPaymentRequest$ = [
            3,
            n0,
            _GBRPR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketTaggingOutput$ = [
            3,
            n0,
            _GBTO,
            {
                [_xN]: _Tag
            },
            [
                _TSa
            ],
            [
                [
                    ()=>TagSet,
                    0
                ]
            ],
            1
        ];
        var GetBucketTaggingRequest$ = [
            3,
            n0,
            _GBTR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketVersioningOutput$ = [
            3,
            n0,
            _GBVO,
            {
                [_xN]: _VC
            },
            [
                _S,
                _MFAD
            ],
            [
                0,
                [
                    0,
                    {
                        [_xN]: _MDf
                    }
                ]
            ]
        ];
        var GetBucketVersioningRequest$ = [
            3,
            n0,
            _GBVR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetBucketWebsiteOutput$ = [
            3,
            n0,
            _GBWO,
            {
                [_xN]: _WC
            },
            [
                _RART,
                _IDn,
                _EDr,
                _RR
            ],
            [
                ()=>RedirectAllRequestsTo$,
                ()=>IndexDocument$,
                ()=>ErrorDocument$,
                [
                    ()=>RoutingRules,
                    0
                ]
            ]
        ];
        var GetBucketWebsiteRequest$ = [
            3,
            n0,
            _GBWR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetObjectAclOutput$ = [
            3,
            n0,
            _GOAO,
            {
                [_xN]: _ACP
            },
            [
                _O,
                _G,
                _RC
            ],
            [
                ()=>Owner$,
                [
                    ()=>Grants,
                    {
                        [_xN]: _ACL
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var GetObjectAclRequest$ = [
            3,
            n0,
            _GOAR,
            0,
            [
                _B,
                _K,
                _VI,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetObjectAnnotationOutput$ = [
            3,
            n0,
            _GOAOe,
            0,
            [
                _AP,
                _OVI,
                _LM,
                _CLo,
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _SSE,
                _RC,
                _RS
            ],
            [
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    0,
                    {
                        [_hH]: _xaovi
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _LM_
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _CL__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ET
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xars
                    }
                ]
            ]
        ];
        var GetObjectAnnotationRequest$ = [
            3,
            n0,
            _GOARe,
            0,
            [
                _B,
                _K,
                _AN,
                _VI,
                _RP,
                _EBO,
                _CMh
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _aN
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm_
                    }
                ]
            ],
            3
        ];
        var GetObjectAttributesOutput$ = [
            3,
            n0,
            _GOAOet,
            {
                [_xN]: _GOARet
            },
            [
                _DM,
                _LM,
                _VI,
                _RC,
                _ET,
                _C,
                _OP,
                _SC,
                _OS
            ],
            [
                [
                    2,
                    {
                        [_hH]: _xadm
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _LM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                0,
                ()=>Checksum$,
                [
                    ()=>GetObjectAttributesParts$,
                    0
                ],
                0,
                1
            ]
        ];
        var GetObjectAttributesParts$ = [
            3,
            n0,
            _GOAP,
            0,
            [
                _TPC,
                _PNM,
                _NPNM,
                _MP,
                _IT,
                _Pa
            ],
            [
                [
                    1,
                    {
                        [_xN]: _PC
                    }
                ],
                0,
                0,
                1,
                2,
                [
                    ()=>PartsList,
                    {
                        [_xF]: 1,
                        [_xN]: _Par
                    }
                ]
            ]
        ];
        var GetObjectAttributesRequest$ = [
            3,
            n0,
            _GOARetb,
            0,
            [
                _B,
                _K,
                _OA,
                _VI,
                _MP,
                _PNM,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    64,
                    {
                        [_hH]: _xaoa
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xamp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xapnm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            3
        ];
        var GetObjectLegalHoldOutput$ = [
            3,
            n0,
            _GOLHO,
            0,
            [
                _LH
            ],
            [
                [
                    ()=>ObjectLockLegalHold$,
                    {
                        [_hP]: 1,
                        [_xN]: _LH
                    }
                ]
            ]
        ];
        var GetObjectLegalHoldRequest$ = [
            3,
            n0,
            _GOLHR,
            0,
            [
                _B,
                _K,
                _VI,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetObjectLockConfigurationOutput$ = [
            3,
            n0,
            _GOLCO,
            0,
            [
                _OLC
            ],
            [
                [
                    ()=>ObjectLockConfiguration$,
                    16
                ]
            ]
        ];
        var GetObjectLockConfigurationRequest$ = [
            3,
            n0,
            _GOLCR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GetObjectOutput$ = [
            3,
            n0,
            _GOO,
            0,
            [
                _Bo,
                _DM,
                _AR,
                _Ex,
                _Re,
                _LM,
                _CLo,
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _MM,
                _VI,
                _CC,
                _CDo,
                _CEo,
                _CL,
                _CR,
                _CTo,
                _Exp,
                _ES,
                _WRL,
                _SSE,
                _M,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _BKE,
                _SC,
                _RC,
                _RS,
                _PC,
                _TC,
                _OLM,
                _OLRUD,
                _OLLHS,
                _OLEH,
                _OLEHDD,
                _OLEHDY
            ],
            [
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    2,
                    {
                        [_hH]: _xadm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ar
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xae
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xar
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _LM_
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _CL__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ET
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xamm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CC_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CD_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CE_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CL_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CR_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CT_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _Exp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ES
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xawrl
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    128,
                    {
                        [_hPH]: _xam
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xars
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xampc
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xatc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaolm
                    }
                ],
                [
                    5,
                    {
                        [_hH]: _xaolrud
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaollh
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoleh
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdd
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdy
                    }
                ]
            ]
        ];
        var GetObjectRequest$ = [
            3,
            n0,
            _GOR,
            0,
            [
                _B,
                _K,
                _IM,
                _IMSf,
                _INM,
                _IUS,
                _Ra,
                _RCC,
                _RCD,
                _RCE,
                _RCL,
                _RCT,
                _RE,
                _VI,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _RP,
                _PN,
                _EBO,
                _CMh
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _IMS_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _INM_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _IUS_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _Ra
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rcc
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rcd
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rce
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rcl
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rct
                    }
                ],
                [
                    6,
                    {
                        [_hQ]: _re
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _pN
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm_
                    }
                ]
            ],
            2
        ];
        var GetObjectRetentionOutput$ = [
            3,
            n0,
            _GORO,
            0,
            [
                _Ret
            ],
            [
                [
                    ()=>ObjectLockRetention$,
                    {
                        [_hP]: 1,
                        [_xN]: _Ret
                    }
                ]
            ]
        ];
        var GetObjectRetentionRequest$ = [
            3,
            n0,
            _GORR,
            0,
            [
                _B,
                _K,
                _VI,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetObjectTaggingOutput$ = [
            3,
            n0,
            _GOTO,
            {
                [_xN]: _Tag
            },
            [
                _TSa,
                _VI
            ],
            [
                [
                    ()=>TagSet,
                    0
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ],
            1
        ];
        var GetObjectTaggingRequest$ = [
            3,
            n0,
            _GOTR,
            0,
            [
                _B,
                _K,
                _VI,
                _EBO,
                _RP
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ]
            ],
            2
        ];
        var GetObjectTorrentOutput$ = [
            3,
            n0,
            _GOTOe,
            0,
            [
                _Bo,
                _RC
            ],
            [
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var GetObjectTorrentRequest$ = [
            3,
            n0,
            _GOTRe,
            0,
            [
                _B,
                _K,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var GetPublicAccessBlockOutput$ = [
            3,
            n0,
            _GPABO,
            0,
            [
                _PABC
            ],
            [
                [
                    ()=>PublicAccessBlockConfiguration$,
                    16
                ]
            ]
        ];
        var GetPublicAccessBlockRequest$ = [
            3,
            n0,
            _GPABR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var GlacierJobParameters$ = [
            3,
            n0,
            _GJP,
            0,
            [
                _Ti
            ],
            [
                0
            ],
            1
        ];
        var Grant$ = [
            3,
            n0,
            _Gr,
            0,
            [
                _Gra,
                _Pe
            ],
            [
                [
                    ()=>Grantee$,
                    {
                        [_xNm]: [
                            _x,
                            _hi
                        ]
                    }
                ],
                0
            ]
        ];
        var Grantee$ = [
            3,
            n0,
            _Gra,
            0,
            [
                _Ty,
                _DN,
                _EA,
                _ID,
                _URI
            ],
            [
                [
                    0,
                    {
                        [_xA]: 1,
                        [_xN]: _xs
                    }
                ],
                0,
                0,
                0,
                0
            ],
            1
        ];
        var HeadBucketOutput$ = [
            3,
            n0,
            _HBO,
            0,
            [
                _BA,
                _BLT,
                _BLN,
                _BR,
                _APA
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xaba
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xablt
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xabln
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xabr
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xaapa
                    }
                ]
            ]
        ];
        var HeadBucketRequest$ = [
            3,
            n0,
            _HBR,
            0,
            [
                _B,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var HeadObjectOutput$ = [
            3,
            n0,
            _HOO,
            0,
            [
                _DM,
                _AR,
                _Ex,
                _Re,
                _ASr,
                _LM,
                _CLo,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _ET,
                _MM,
                _VI,
                _CC,
                _CDo,
                _CEo,
                _CL,
                _CTo,
                _CR,
                _Exp,
                _ES,
                _WRL,
                _SSE,
                _M,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _BKE,
                _SC,
                _RC,
                _RS,
                _PC,
                _TC,
                _OLM,
                _OLRUD,
                _OLLHS,
                _OLEH,
                _OLEHDD,
                _OLEHDY
            ],
            [
                [
                    2,
                    {
                        [_hH]: _xadm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ar
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xae
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xar
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaas
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _LM_
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _CL__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ET
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xamm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CC_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CD_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CE_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CL_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CT_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CR_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _Exp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ES
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xawrl
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    128,
                    {
                        [_hPH]: _xam
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xars
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xampc
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xatc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaolm
                    }
                ],
                [
                    5,
                    {
                        [_hH]: _xaolrud
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaollh
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoleh
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdd
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdy
                    }
                ]
            ]
        ];
        var HeadObjectRequest$ = [
            3,
            n0,
            _HOR,
            0,
            [
                _B,
                _K,
                _IM,
                _IMSf,
                _INM,
                _IUS,
                _Ra,
                _RCC,
                _RCD,
                _RCE,
                _RCL,
                _RCT,
                _RE,
                _VI,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _RP,
                _PN,
                _EBO,
                _CMh
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _IMS_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _INM_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _IUS_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _Ra
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rcc
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rcd
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rce
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rcl
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _rct
                    }
                ],
                [
                    6,
                    {
                        [_hQ]: _re
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _pN
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm_
                    }
                ]
            ],
            2
        ];
        var IndexDocument$ = [
            3,
            n0,
            _IDn,
            0,
            [
                _Su
            ],
            [
                0
            ],
            1
        ];
        var Initiator$ = [
            3,
            n0,
            _In,
            0,
            [
                _ID,
                _DN
            ],
            [
                0,
                0
            ]
        ];
        var InputSerialization$ = [
            3,
            n0,
            _IS,
            0,
            [
                _CSV,
                _CTom,
                _JSON,
                _Parq
            ],
            [
                ()=>CSVInput$,
                0,
                ()=>JSONInput$,
                ()=>ParquetInput$
            ]
        ];
        var IntelligentTieringAndOperator$ = [
            3,
            n0,
            _ITAO,
            0,
            [
                _P,
                _T
            ],
            [
                0,
                [
                    ()=>TagSet,
                    {
                        [_xF]: 1,
                        [_xN]: _Ta
                    }
                ]
            ]
        ];
        var IntelligentTieringConfiguration$ = [
            3,
            n0,
            _ITC,
            0,
            [
                _I,
                _S,
                _Tie,
                _F
            ],
            [
                0,
                0,
                [
                    ()=>TieringList,
                    {
                        [_xF]: 1,
                        [_xN]: _Tier
                    }
                ],
                [
                    ()=>IntelligentTieringFilter$,
                    0
                ]
            ],
            3
        ];
        var IntelligentTieringFilter$ = [
            3,
            n0,
            _ITF,
            0,
            [
                _P,
                _Ta,
                _An
            ],
            [
                0,
                ()=>Tag$,
                [
                    ()=>IntelligentTieringAndOperator$,
                    0
                ]
            ]
        ];
        var InventoryConfiguration$ = [
            3,
            n0,
            _IC,
            0,
            [
                _Des,
                _IE,
                _I,
                _IOV,
                _Sc,
                _F,
                _OF
            ],
            [
                [
                    ()=>InventoryDestination$,
                    0
                ],
                2,
                0,
                0,
                ()=>InventorySchedule$,
                ()=>InventoryFilter$,
                [
                    ()=>InventoryOptionalFields,
                    0
                ]
            ],
            5
        ];
        var InventoryDestination$ = [
            3,
            n0,
            _IDnv,
            0,
            [
                _SBD
            ],
            [
                [
                    ()=>InventoryS3BucketDestination$,
                    0
                ]
            ],
            1
        ];
        var InventoryEncryption$ = [
            3,
            n0,
            _IEn,
            0,
            [
                _SSES,
                _SSEKMS
            ],
            [
                [
                    ()=>SSES3$,
                    {
                        [_xN]: _SS
                    }
                ],
                [
                    ()=>SSEKMS$,
                    {
                        [_xN]: _SK
                    }
                ]
            ]
        ];
        var InventoryFilter$ = [
            3,
            n0,
            _IF,
            0,
            [
                _P
            ],
            [
                0
            ],
            1
        ];
        var InventoryS3BucketDestination$ = [
            3,
            n0,
            _ISBD,
            0,
            [
                _B,
                _Fo,
                _AI,
                _P,
                _En
            ],
            [
                0,
                0,
                0,
                0,
                [
                    ()=>InventoryEncryption$,
                    0
                ]
            ],
            2
        ];
        var InventorySchedule$ = [
            3,
            n0,
            _ISn,
            0,
            [
                _Fr
            ],
            [
                0
            ],
            1
        ];
        var InventoryTableConfiguration$ = [
            3,
            n0,
            _ITCn,
            0,
            [
                _CS,
                _EC
            ],
            [
                0,
                ()=>MetadataTableEncryptionConfiguration$
            ],
            1
        ];
        var InventoryTableConfigurationResult$ = [
            3,
            n0,
            _ITCR,
            0,
            [
                _CS,
                _TS,
                _E,
                _TN,
                _TA
            ],
            [
                0,
                0,
                ()=>ErrorDetails$,
                0,
                0
            ],
            1
        ];
        var InventoryTableConfigurationUpdates$ = [
            3,
            n0,
            _ITCU,
            0,
            [
                _CS,
                _EC
            ],
            [
                0,
                ()=>MetadataTableEncryptionConfiguration$
            ],
            1
        ];
        var JournalTableConfiguration$ = [
            3,
            n0,
            _JTC,
            0,
            [
                _REe,
                _EC
            ],
            [
                ()=>RecordExpiration$,
                ()=>MetadataTableEncryptionConfiguration$
            ],
            1
        ];
        var JournalTableConfigurationResult$ = [
            3,
            n0,
            _JTCR,
            0,
            [
                _TS,
                _TN,
                _REe,
                _E,
                _TA
            ],
            [
                0,
                0,
                ()=>RecordExpiration$,
                ()=>ErrorDetails$,
                0
            ],
            3
        ];
        var JournalTableConfigurationUpdates$ = [
            3,
            n0,
            _JTCU,
            0,
            [
                _REe
            ],
            [
                ()=>RecordExpiration$
            ],
            1
        ];
        var JSONInput$ = [
            3,
            n0,
            _JSONI,
            0,
            [
                _Ty
            ],
            [
                0
            ]
        ];
        var JSONOutput$ = [
            3,
            n0,
            _JSONO,
            0,
            [
                _RD
            ],
            [
                0
            ]
        ];
        var LambdaFunctionConfiguration$ = [
            3,
            n0,
            _LFC,
            0,
            [
                _LFA,
                _Ev,
                _I,
                _F
            ],
            [
                [
                    0,
                    {
                        [_xN]: _CF
                    }
                ],
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _Eve
                    }
                ],
                0,
                [
                    ()=>NotificationConfigurationFilter$,
                    0
                ]
            ],
            2
        ];
        var LifecycleExpiration$ = [
            3,
            n0,
            _LEi,
            0,
            [
                _Da,
                _D,
                _EODM
            ],
            [
                5,
                1,
                2
            ]
        ];
        var LifecycleRule$ = [
            3,
            n0,
            _LR,
            0,
            [
                _S,
                _Ex,
                _ID,
                _P,
                _F,
                _Tr,
                _NVT,
                _NVE,
                _AIMU
            ],
            [
                0,
                ()=>LifecycleExpiration$,
                0,
                0,
                [
                    ()=>LifecycleRuleFilter$,
                    0
                ],
                [
                    ()=>TransitionList,
                    {
                        [_xF]: 1,
                        [_xN]: _Tra
                    }
                ],
                [
                    ()=>NoncurrentVersionTransitionList,
                    {
                        [_xF]: 1,
                        [_xN]: _NVTo
                    }
                ],
                ()=>NoncurrentVersionExpiration$,
                ()=>AbortIncompleteMultipartUpload$
            ],
            1
        ];
        var LifecycleRuleAndOperator$ = [
            3,
            n0,
            _LRAO,
            0,
            [
                _P,
                _T,
                _OSGT,
                _OSLT
            ],
            [
                0,
                [
                    ()=>TagSet,
                    {
                        [_xF]: 1,
                        [_xN]: _Ta
                    }
                ],
                1,
                1
            ]
        ];
        var LifecycleRuleFilter$ = [
            3,
            n0,
            _LRF,
            0,
            [
                _P,
                _Ta,
                _OSGT,
                _OSLT,
                _An
            ],
            [
                0,
                ()=>Tag$,
                1,
                1,
                [
                    ()=>LifecycleRuleAndOperator$,
                    0
                ]
            ]
        ];
        var ListBucketAnalyticsConfigurationsOutput$ = [
            3,
            n0,
            _LBACO,
            {
                [_xN]: _LBACR
            },
            [
                _IT,
                _CTon,
                _NCT,
                _ACLn
            ],
            [
                2,
                0,
                0,
                [
                    ()=>AnalyticsConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _ACn
                    }
                ]
            ]
        ];
        var ListBucketAnalyticsConfigurationsRequest$ = [
            3,
            n0,
            _LBACRi,
            0,
            [
                _B,
                _CTon,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var ListBucketIntelligentTieringConfigurationsOutput$ = [
            3,
            n0,
            _LBITCO,
            0,
            [
                _IT,
                _CTon,
                _NCT,
                _ITCL
            ],
            [
                2,
                0,
                0,
                [
                    ()=>IntelligentTieringConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _ITC
                    }
                ]
            ]
        ];
        var ListBucketIntelligentTieringConfigurationsRequest$ = [
            3,
            n0,
            _LBITCR,
            0,
            [
                _B,
                _CTon,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var ListBucketInventoryConfigurationsOutput$ = [
            3,
            n0,
            _LBICO,
            {
                [_xN]: _LICR
            },
            [
                _CTon,
                _ICL,
                _IT,
                _NCT
            ],
            [
                0,
                [
                    ()=>InventoryConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _IC
                    }
                ],
                2,
                0
            ]
        ];
        var ListBucketInventoryConfigurationsRequest$ = [
            3,
            n0,
            _LBICR,
            0,
            [
                _B,
                _CTon,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var ListBucketMetricsConfigurationsOutput$ = [
            3,
            n0,
            _LBMCO,
            {
                [_xN]: _LMCR
            },
            [
                _IT,
                _CTon,
                _NCT,
                _MCL
            ],
            [
                2,
                0,
                0,
                [
                    ()=>MetricsConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _MCe
                    }
                ]
            ]
        ];
        var ListBucketMetricsConfigurationsRequest$ = [
            3,
            n0,
            _LBMCR,
            0,
            [
                _B,
                _CTon,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var ListBucketsOutput$ = [
            3,
            n0,
            _LBO,
            {
                [_xN]: _LAMBR
            },
            [
                _Bu,
                _O,
                _CTon,
                _P
            ],
            [
                [
                    ()=>Buckets,
                    0
                ],
                ()=>Owner$,
                0,
                0
            ]
        ];
        var ListBucketsRequest$ = [
            3,
            n0,
            _LBR,
            0,
            [
                _MB,
                _CTon,
                _P,
                _BR
            ],
            [
                [
                    1,
                    {
                        [_hQ]: _mb
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _p
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _br
                    }
                ]
            ]
        ];
        var ListDirectoryBucketsOutput$ = [
            3,
            n0,
            _LDBO,
            {
                [_xN]: _LAMDBR
            },
            [
                _Bu,
                _CTon
            ],
            [
                [
                    ()=>Buckets,
                    0
                ],
                0
            ]
        ];
        var ListDirectoryBucketsRequest$ = [
            3,
            n0,
            _LDBR,
            0,
            [
                _CTon,
                _MDB
            ],
            [
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mdb
                    }
                ]
            ]
        ];
        var ListMultipartUploadsOutput$ = [
            3,
            n0,
            _LMUO,
            {
                [_xN]: _LMUR
            },
            [
                _B,
                _KM,
                _UIM,
                _NKM,
                _P,
                _Deli,
                _NUIM,
                _MUa,
                _IT,
                _U,
                _CPom,
                _ETnc,
                _RC
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                1,
                2,
                [
                    ()=>MultipartUploadList,
                    {
                        [_xF]: 1,
                        [_xN]: _Up
                    }
                ],
                [
                    ()=>CommonPrefixList,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var ListMultipartUploadsRequest$ = [
            3,
            n0,
            _LMURi,
            0,
            [
                _B,
                _Deli,
                _ETnc,
                _KM,
                _MUa,
                _P,
                _UIM,
                _EBO,
                _RP
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _d
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _et
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _km
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mu
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _p
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _uim
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ]
            ],
            1
        ];
        var ListObjectAnnotationsOutput$ = [
            3,
            n0,
            _LOAO,
            0,
            [
                _Ann,
                _B,
                _K,
                _OVI,
                _APn,
                _MAR,
                _ACnn,
                _CTon,
                _NCT,
                _RC
            ],
            [
                [
                    ()=>AnnotationList,
                    0
                ],
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xaovi
                    }
                ],
                0,
                1,
                1,
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var ListObjectAnnotationsRequest$ = [
            3,
            n0,
            _LOAR,
            0,
            [
                _B,
                _K,
                _VI,
                _MAR,
                _APn,
                _CTon,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mar
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _ap
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var ListObjectsOutput$ = [
            3,
            n0,
            _LOO,
            {
                [_xN]: _LBRi
            },
            [
                _IT,
                _Ma,
                _NM,
                _Con,
                _N,
                _P,
                _Deli,
                _MK,
                _CPom,
                _ETnc,
                _RC
            ],
            [
                2,
                0,
                0,
                [
                    ()=>ObjectList,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                0,
                0,
                1,
                [
                    ()=>CommonPrefixList,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var ListObjectsRequest$ = [
            3,
            n0,
            _LOR,
            0,
            [
                _B,
                _Deli,
                _ETnc,
                _Ma,
                _MK,
                _P,
                _RP,
                _EBO,
                _OOA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _d
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _et
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _m
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mk
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _p
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    64,
                    {
                        [_hH]: _xaooa
                    }
                ]
            ],
            1
        ];
        var ListObjectsV2Output$ = [
            3,
            n0,
            _LOVO,
            {
                [_xN]: _LBRi
            },
            [
                _IT,
                _Con,
                _N,
                _P,
                _Deli,
                _MK,
                _CPom,
                _ETnc,
                _KC,
                _CTon,
                _NCT,
                _SA,
                _RC
            ],
            [
                2,
                [
                    ()=>ObjectList,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                0,
                0,
                1,
                [
                    ()=>CommonPrefixList,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                1,
                0,
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var ListObjectsV2Request$ = [
            3,
            n0,
            _LOVR,
            0,
            [
                _B,
                _Deli,
                _ETnc,
                _MK,
                _P,
                _CTon,
                _FO,
                _SA,
                _RP,
                _EBO,
                _OOA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _d
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _et
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mk
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _p
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _ct
                    }
                ],
                [
                    2,
                    {
                        [_hQ]: _fo
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _sa
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    64,
                    {
                        [_hH]: _xaooa
                    }
                ]
            ],
            1
        ];
        var ListObjectVersionsOutput$ = [
            3,
            n0,
            _LOVOi,
            {
                [_xN]: _LVR
            },
            [
                _IT,
                _KM,
                _VIM,
                _NKM,
                _NVIM,
                _Ve,
                _DMe,
                _N,
                _P,
                _Deli,
                _MK,
                _CPom,
                _ETnc,
                _RC
            ],
            [
                2,
                0,
                0,
                0,
                0,
                [
                    ()=>ObjectVersionList,
                    {
                        [_xF]: 1,
                        [_xN]: _Ver
                    }
                ],
                [
                    ()=>DeleteMarkers,
                    {
                        [_xF]: 1,
                        [_xN]: _DM
                    }
                ],
                0,
                0,
                0,
                1,
                [
                    ()=>CommonPrefixList,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var ListObjectVersionsRequest$ = [
            3,
            n0,
            _LOVRi,
            0,
            [
                _B,
                _Deli,
                _ETnc,
                _KM,
                _MK,
                _P,
                _VIM,
                _EBO,
                _RP,
                _OOA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _d
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _et
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _km
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mk
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _p
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vim
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    64,
                    {
                        [_hH]: _xaooa
                    }
                ]
            ],
            1
        ];
        var ListPartsOutput$ = [
            3,
            n0,
            _LPO,
            {
                [_xN]: _LPR
            },
            [
                _ADb,
                _ARI,
                _B,
                _K,
                _UI,
                _PNM,
                _NPNM,
                _MP,
                _IT,
                _Pa,
                _In,
                _O,
                _SC,
                _RC,
                _CA,
                _CT,
                _VI
            ],
            [
                [
                    4,
                    {
                        [_hH]: _xaad
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaari
                    }
                ],
                0,
                0,
                0,
                0,
                0,
                1,
                2,
                [
                    ()=>Parts,
                    {
                        [_xF]: 1,
                        [_xN]: _Par
                    }
                ],
                ()=>Initiator$,
                ()=>Owner$,
                0,
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var ListPartsRequest$ = [
            3,
            n0,
            _LPRi,
            0,
            [
                _B,
                _K,
                _UI,
                _MP,
                _PNM,
                _RP,
                _EBO,
                _SSECA,
                _SSECK,
                _SSECKMD
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _uI
                    }
                ],
                [
                    1,
                    {
                        [_hQ]: _mp
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _pnm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ]
            ],
            3
        ];
        var LocationInfo$ = [
            3,
            n0,
            _LI,
            0,
            [
                _Ty,
                _N
            ],
            [
                0,
                0
            ]
        ];
        var LoggingEnabled$ = [
            3,
            n0,
            _LE,
            0,
            [
                _TB,
                _TP,
                _TG,
                _TOKF
            ],
            [
                0,
                0,
                [
                    ()=>TargetGrants,
                    0
                ],
                [
                    ()=>TargetObjectKeyFormat$,
                    0
                ]
            ],
            2
        ];
        var MetadataConfiguration$ = [
            3,
            n0,
            _MC,
            0,
            [
                _JTC,
                _ITCn,
                _ATC
            ],
            [
                ()=>JournalTableConfiguration$,
                ()=>InventoryTableConfiguration$,
                ()=>AnnotationTableConfiguration$
            ],
            1
        ];
        var MetadataConfigurationResult$ = [
            3,
            n0,
            _MCR,
            0,
            [
                _DRes,
                _JTCR,
                _ITCR,
                _ATCR
            ],
            [
                ()=>DestinationResult$,
                ()=>JournalTableConfigurationResult$,
                ()=>InventoryTableConfigurationResult$,
                ()=>AnnotationTableConfigurationResult$
            ],
            1
        ];
        var MetadataEntry$ = [
            3,
            n0,
            _ME,
            0,
            [
                _N,
                _V
            ],
            [
                0,
                0
            ]
        ];
        var MetadataTableConfiguration$ = [
            3,
            n0,
            _MTC,
            0,
            [
                _STD
            ],
            [
                ()=>S3TablesDestination$
            ],
            1
        ];
        var MetadataTableConfigurationResult$ = [
            3,
            n0,
            _MTCR,
            0,
            [
                _STDR
            ],
            [
                ()=>S3TablesDestinationResult$
            ],
            1
        ];
        var MetadataTableEncryptionConfiguration$ = [
            3,
            n0,
            _MTEC,
            0,
            [
                _SAs,
                _KKA
            ],
            [
                0,
                0
            ],
            1
        ];
        var Metrics$ = [
            3,
            n0,
            _Me,
            0,
            [
                _S,
                _ETv
            ],
            [
                0,
                ()=>ReplicationTimeValue$
            ],
            1
        ];
        var MetricsAndOperator$ = [
            3,
            n0,
            _MAO,
            0,
            [
                _P,
                _T,
                _APAc
            ],
            [
                0,
                [
                    ()=>TagSet,
                    {
                        [_xF]: 1,
                        [_xN]: _Ta
                    }
                ],
                0
            ]
        ];
        var MetricsConfiguration$ = [
            3,
            n0,
            _MCe,
            0,
            [
                _I,
                _F
            ],
            [
                0,
                [
                    ()=>MetricsFilter$,
                    0
                ]
            ],
            1
        ];
        var MultipartUpload$ = [
            3,
            n0,
            _MU,
            0,
            [
                _UI,
                _K,
                _Ini,
                _SC,
                _O,
                _In,
                _CA,
                _CT,
                _VI
            ],
            [
                0,
                0,
                4,
                0,
                ()=>Owner$,
                ()=>Initiator$,
                0,
                0,
                0
            ]
        ];
        var NoncurrentVersionExpiration$ = [
            3,
            n0,
            _NVE,
            0,
            [
                _ND,
                _NNV
            ],
            [
                1,
                1
            ]
        ];
        var NoncurrentVersionTransition$ = [
            3,
            n0,
            _NVTo,
            0,
            [
                _ND,
                _SC,
                _NNV
            ],
            [
                1,
                0,
                1
            ]
        ];
        var NotificationConfiguration$ = [
            3,
            n0,
            _NC,
            0,
            [
                _TCo,
                _QCu,
                _LFCa,
                _EBC
            ],
            [
                [
                    ()=>TopicConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _TCop
                    }
                ],
                [
                    ()=>QueueConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _QCue
                    }
                ],
                [
                    ()=>LambdaFunctionConfigurationList,
                    {
                        [_xF]: 1,
                        [_xN]: _CFC
                    }
                ],
                ()=>EventBridgeConfiguration$
            ]
        ];
        var NotificationConfigurationFilter$ = [
            3,
            n0,
            _NCF,
            0,
            [
                _K
            ],
            [
                [
                    ()=>S3KeyFilter$,
                    {
                        [_xN]: _SKe
                    }
                ]
            ]
        ];
        var _Object$ = [
            3,
            n0,
            _Obj,
            0,
            [
                _K,
                _LM,
                _ET,
                _CA,
                _CT,
                _Si,
                _SC,
                _O,
                _RSe
            ],
            [
                0,
                4,
                0,
                [
                    64,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                1,
                0,
                ()=>Owner$,
                ()=>RestoreStatus$
            ]
        ];
        var ObjectIdentifier$ = [
            3,
            n0,
            _OI,
            0,
            [
                _K,
                _VI,
                _ET,
                _LMT,
                _Si
            ],
            [
                0,
                0,
                0,
                6,
                1
            ],
            1
        ];
        var ObjectLockConfiguration$ = [
            3,
            n0,
            _OLC,
            0,
            [
                _OLE,
                _Rul
            ],
            [
                0,
                ()=>ObjectLockRule$
            ]
        ];
        var ObjectLockLegalHold$ = [
            3,
            n0,
            _OLLH,
            0,
            [
                _S
            ],
            [
                0
            ]
        ];
        var ObjectLockRetention$ = [
            3,
            n0,
            _OLR,
            0,
            [
                _Mo,
                _RUD,
                _EHv,
                _EHD
            ],
            [
                0,
                5,
                0,
                ()=>EventHoldDuration$
            ]
        ];
        var ObjectLockRule$ = [
            3,
            n0,
            _OLRb,
            0,
            [
                _DRe
            ],
            [
                ()=>DefaultRetention$
            ]
        ];
        var ObjectPart$ = [
            3,
            n0,
            _OPb,
            0,
            [
                _PN,
                _Si,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe
            ],
            [
                1,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var ObjectVersion$ = [
            3,
            n0,
            _OV,
            0,
            [
                _ET,
                _CA,
                _CT,
                _Si,
                _SC,
                _K,
                _VI,
                _IL,
                _LM,
                _O,
                _RSe
            ],
            [
                0,
                [
                    64,
                    {
                        [_xF]: 1
                    }
                ],
                0,
                1,
                0,
                0,
                0,
                2,
                4,
                ()=>Owner$,
                ()=>RestoreStatus$
            ]
        ];
        var OutputLocation$ = [
            3,
            n0,
            _OL,
            0,
            [
                _S_
            ],
            [
                [
                    ()=>S3Location$,
                    0
                ]
            ]
        ];
        var OutputSerialization$ = [
            3,
            n0,
            _OSu,
            0,
            [
                _CSV,
                _JSON
            ],
            [
                ()=>CSVOutput$,
                ()=>JSONOutput$
            ]
        ];
        var Owner$ = [
            3,
            n0,
            _O,
            0,
            [
                _DN,
                _ID
            ],
            [
                0,
                0
            ]
        ];
        var OwnershipControls$ = [
            3,
            n0,
            _OC,
            0,
            [
                _Ru
            ],
            [
                [
                    ()=>OwnershipControlsRules,
                    {
                        [_xF]: 1,
                        [_xN]: _Rul
                    }
                ]
            ],
            1
        ];
        var OwnershipControlsRule$ = [
            3,
            n0,
            _OCR,
            0,
            [
                _OO
            ],
            [
                0
            ],
            1
        ];
        var ParquetInput$ = [
            3,
            n0,
            _PI,
            0,
            [],
            []
        ];
        var Part$ = [
            3,
            n0,
            _Par,
            0,
            [
                _PN,
                _LM,
                _ET,
                _Si,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe
            ],
            [
                1,
                4,
                0,
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var PartitionedPrefix$ = [
            3,
            n0,
            _PP,
            {
                [_xN]: _PP
            },
            [
                _PDS
            ],
            [
                0
            ]
        ];
        var PolicyStatus$ = [
            3,
            n0,
            _PS,
            0,
            [
                _IPs
            ],
            [
                [
                    2,
                    {
                        [_xN]: _IPs
                    }
                ]
            ]
        ];
        var Progress$ = [
            3,
            n0,
            _Pr,
            0,
            [
                _BS,
                _BP,
                _BRy
            ],
            [
                1,
                1,
                1
            ]
        ];
        var ProgressEvent$ = [
            3,
            n0,
            _PE,
            0,
            [
                _Det
            ],
            [
                [
                    ()=>Progress$,
                    {
                        [_eP]: 1
                    }
                ]
            ]
        ];
        var PublicAccessBlockConfiguration$ = [
            3,
            n0,
            _PABC,
            0,
            [
                _BPA,
                _IPA,
                _BPP,
                _RPB
            ],
            [
                [
                    2,
                    {
                        [_xN]: _BPA
                    }
                ],
                [
                    2,
                    {
                        [_xN]: _IPA
                    }
                ],
                [
                    2,
                    {
                        [_xN]: _BPP
                    }
                ],
                [
                    2,
                    {
                        [_xN]: _RPB
                    }
                ]
            ]
        ];
        var PutBucketAbacRequest$ = [
            3,
            n0,
            _PBAR,
            0,
            [
                _B,
                _AS,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>AbacStatus$,
                    {
                        [_hP]: 1,
                        [_xN]: _AS
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketAccelerateConfigurationRequest$ = [
            3,
            n0,
            _PBACR,
            0,
            [
                _B,
                _AC,
                _EBO,
                _CA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>AccelerateConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _AC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ]
            ],
            2
        ];
        var PutBucketAclRequest$ = [
            3,
            n0,
            _PBARu,
            0,
            [
                _B,
                _ACL_,
                _ACP,
                _CMDo,
                _CA,
                _GFC,
                _GR,
                _GRACP,
                _GW,
                _GWACP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaa
                    }
                ],
                [
                    ()=>AccessControlPolicy$,
                    {
                        [_hP]: 1,
                        [_xN]: _ACP
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagfc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagra
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagw
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagwa
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var PutBucketAnalyticsConfigurationRequest$ = [
            3,
            n0,
            _PBACRu,
            0,
            [
                _B,
                _I,
                _ACn,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    ()=>AnalyticsConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _ACn
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            3
        ];
        var PutBucketCorsRequest$ = [
            3,
            n0,
            _PBCR,
            0,
            [
                _B,
                _CORSC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>CORSConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _CORSC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketEncryptionRequest$ = [
            3,
            n0,
            _PBER,
            0,
            [
                _B,
                _SSEC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>ServerSideEncryptionConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _SSEC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketIntelligentTieringConfigurationRequest$ = [
            3,
            n0,
            _PBITCR,
            0,
            [
                _B,
                _I,
                _ITC,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    ()=>IntelligentTieringConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _ITC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            3
        ];
        var PutBucketInventoryConfigurationRequest$ = [
            3,
            n0,
            _PBICR,
            0,
            [
                _B,
                _I,
                _IC,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    ()=>InventoryConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _IC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            3
        ];
        var PutBucketLifecycleConfigurationOutput$ = [
            3,
            n0,
            _PBLCO,
            0,
            [
                _TDMOS
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xatdmos
                    }
                ]
            ]
        ];
        var PutBucketLifecycleConfigurationRequest$ = [
            3,
            n0,
            _PBLCR,
            0,
            [
                _B,
                _CA,
                _LCi,
                _EBO,
                _TDMOS
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    ()=>BucketLifecycleConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _LCi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xatdmos
                    }
                ]
            ],
            1
        ];
        var PutBucketLoggingRequest$ = [
            3,
            n0,
            _PBLR,
            0,
            [
                _B,
                _BLS,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>BucketLoggingStatus$,
                    {
                        [_hP]: 1,
                        [_xN]: _BLS
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketMetricsConfigurationRequest$ = [
            3,
            n0,
            _PBMCR,
            0,
            [
                _B,
                _I,
                _MCe,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _i
                    }
                ],
                [
                    ()=>MetricsConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _MCe
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            3
        ];
        var PutBucketNotificationConfigurationRequest$ = [
            3,
            n0,
            _PBNCR,
            0,
            [
                _B,
                _NC,
                _EBO,
                _SDV
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>NotificationConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _NC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xasdv
                    }
                ]
            ],
            2
        ];
        var PutBucketOwnershipControlsRequest$ = [
            3,
            n0,
            _PBOCR,
            0,
            [
                _B,
                _OC,
                _CMDo,
                _EBO,
                _CA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>OwnershipControls$,
                    {
                        [_hP]: 1,
                        [_xN]: _OC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ]
            ],
            2
        ];
        var PutBucketPolicyRequest$ = [
            3,
            n0,
            _PBPR,
            0,
            [
                _B,
                _Po,
                _CMDo,
                _CA,
                _CRSBA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    16
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xacrsba
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketReplicationRequest$ = [
            3,
            n0,
            _PBRR,
            0,
            [
                _B,
                _RCe,
                _CMDo,
                _CA,
                _To,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>ReplicationConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _RCe
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xabolt
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketRequestPaymentRequest$ = [
            3,
            n0,
            _PBRPR,
            0,
            [
                _B,
                _RPC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>RequestPaymentConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _RPC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketTaggingRequest$ = [
            3,
            n0,
            _PBTR,
            0,
            [
                _B,
                _Tag,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>Tagging$,
                    {
                        [_hP]: 1,
                        [_xN]: _Tag
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketVersioningRequest$ = [
            3,
            n0,
            _PBVR,
            0,
            [
                _B,
                _VC,
                _CMDo,
                _CA,
                _MFA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>VersioningConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _VC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xam_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutBucketWebsiteRequest$ = [
            3,
            n0,
            _PBWR,
            0,
            [
                _B,
                _WC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>WebsiteConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _WC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutObjectAclOutput$ = [
            3,
            n0,
            _POAO,
            0,
            [
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var PutObjectAclRequest$ = [
            3,
            n0,
            _POAR,
            0,
            [
                _B,
                _K,
                _ACL_,
                _ACP,
                _CMDo,
                _CA,
                _GFC,
                _GR,
                _GRACP,
                _GW,
                _GWACP,
                _RP,
                _VI,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaa
                    }
                ],
                [
                    ()=>AccessControlPolicy$,
                    {
                        [_hP]: 1,
                        [_xN]: _ACP
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagfc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagra
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagw
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagwa
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutObjectAnnotationOutput$ = [
            3,
            n0,
            _POAOu,
            0,
            [
                _K,
                _AN,
                _OVI,
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _SSE,
                _RC
            ],
            [
                0,
                0,
                [
                    0,
                    {
                        [_hH]: _xaovi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ET
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var PutObjectAnnotationRequest$ = [
            3,
            n0,
            _POARu,
            0,
            [
                _B,
                _K,
                _AN,
                _AP,
                _VI,
                _OIM,
                _CA,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CMDo,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _aN
                    }
                ],
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoim
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            4
        ];
        var PutObjectLegalHoldOutput$ = [
            3,
            n0,
            _POLHO,
            0,
            [
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var PutObjectLegalHoldRequest$ = [
            3,
            n0,
            _POLHR,
            0,
            [
                _B,
                _K,
                _LH,
                _RP,
                _VI,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    ()=>ObjectLockLegalHold$,
                    {
                        [_hP]: 1,
                        [_xN]: _LH
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutObjectLockConfigurationOutput$ = [
            3,
            n0,
            _POLCO,
            0,
            [
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var PutObjectLockConfigurationRequest$ = [
            3,
            n0,
            _POLCR,
            0,
            [
                _B,
                _OLC,
                _RP,
                _To,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>ObjectLockConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _OLC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xabolt
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            1
        ];
        var PutObjectOutput$ = [
            3,
            n0,
            _POO,
            0,
            [
                _Ex,
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _CT,
                _SSE,
                _VI,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE,
                _Si,
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xae
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ET
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaos
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var PutObjectRequest$ = [
            3,
            n0,
            _POR,
            0,
            [
                _B,
                _K,
                _ACL_,
                _Bo,
                _CC,
                _CDo,
                _CEo,
                _CL,
                _CLo,
                _CMDo,
                _CTo,
                _CA,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _Exp,
                _IM,
                _INM,
                _GFC,
                _GR,
                _GRACP,
                _GWACP,
                _WOB,
                _M,
                _SSE,
                _SC,
                _WRL,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _SSEKMSKI,
                _SSEKMSEC,
                _BKE,
                _RP,
                _Tag,
                _OLM,
                _OLRUD,
                _OLLHS,
                _OLEH,
                _OLEHDD,
                _OLEHDY,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xaa
                    }
                ],
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    0,
                    {
                        [_hH]: _CC_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CD_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CE_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CL_
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _CL__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CT_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _Exp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _INM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagfc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagra
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xagwa
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xawob
                    }
                ],
                [
                    128,
                    {
                        [_hPH]: _xam
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xawrl
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    ()=>SSEKMSEncryptionContext,
                    {
                        [_hH]: _xassec
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xat
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaolm
                    }
                ],
                [
                    5,
                    {
                        [_hH]: _xaolrud
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaollh
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaoleh
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdd
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xaolehdy
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutObjectRetentionOutput$ = [
            3,
            n0,
            _PORO,
            0,
            [
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var PutObjectRetentionRequest$ = [
            3,
            n0,
            _PORR,
            0,
            [
                _B,
                _K,
                _Ret,
                _RP,
                _VI,
                _BGR,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    ()=>ObjectLockRetention$,
                    {
                        [_hP]: 1,
                        [_xN]: _Ret
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xabgr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var PutObjectTaggingOutput$ = [
            3,
            n0,
            _POTO,
            0,
            [
                _VI
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var PutObjectTaggingRequest$ = [
            3,
            n0,
            _POTR,
            0,
            [
                _B,
                _K,
                _Tag,
                _VI,
                _CMDo,
                _CA,
                _EBO,
                _RP
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    ()=>Tagging$,
                    {
                        [_hP]: 1,
                        [_xN]: _Tag
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ]
            ],
            3
        ];
        var PutPublicAccessBlockRequest$ = [
            3,
            n0,
            _PPABR,
            0,
            [
                _B,
                _PABC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>PublicAccessBlockConfiguration$,
                    {
                        [_hP]: 1,
                        [_xN]: _PABC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var QueueConfiguration$ = [
            3,
            n0,
            _QCue,
            0,
            [
                _QA,
                _Ev,
                _I,
                _F
            ],
            [
                [
                    0,
                    {
                        [_xN]: _Qu
                    }
                ],
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _Eve
                    }
                ],
                0,
                [
                    ()=>NotificationConfigurationFilter$,
                    0
                ]
            ],
            2
        ];
        var RecordExpiration$ = [
            3,
            n0,
            _REe,
            0,
            [
                _Ex,
                _D
            ],
            [
                0,
                1
            ],
            1
        ];
        var RecordsEvent$ = [
            3,
            n0,
            _REec,
            0,
            [
                _Payl
            ],
            [
                [
                    21,
                    {
                        [_eP]: 1
                    }
                ]
            ]
        ];
        var Redirect$ = [
            3,
            n0,
            _Red,
            0,
            [
                _HN,
                _HRC,
                _Pro,
                _RKPW,
                _RKW
            ],
            [
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var RedirectAllRequestsTo$ = [
            3,
            n0,
            _RART,
            0,
            [
                _HN,
                _Pro
            ],
            [
                0,
                0
            ],
            1
        ];
        var RenameObjectOutput$ = [
            3,
            n0,
            _ROO,
            0,
            [],
            []
        ];
        var RenameObjectRequest$ = [
            3,
            n0,
            _ROR,
            0,
            [
                _B,
                _K,
                _RSen,
                _DIM,
                _DINM,
                _DIMS,
                _DIUS,
                _SIM,
                _SINM,
                _SIMS,
                _SIUS,
                _CTl
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xars_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _IM_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _INM_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _IMS_
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _IUS_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarsim
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarsinm
                    }
                ],
                [
                    6,
                    {
                        [_hH]: _xarsims
                    }
                ],
                [
                    6,
                    {
                        [_hH]: _xarsius
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xact_,
                        [_iT]: 1
                    }
                ]
            ],
            3
        ];
        var ReplicaModifications$ = [
            3,
            n0,
            _RM,
            0,
            [
                _S
            ],
            [
                0
            ],
            1
        ];
        var ReplicationConfiguration$ = [
            3,
            n0,
            _RCe,
            0,
            [
                _R,
                _Ru
            ],
            [
                0,
                [
                    ()=>ReplicationRules,
                    {
                        [_xF]: 1,
                        [_xN]: _Rul
                    }
                ]
            ],
            2
        ];
        var ReplicationRule$ = [
            3,
            n0,
            _RRe,
            0,
            [
                _S,
                _Des,
                _ID,
                _Pri,
                _P,
                _F,
                _SSC,
                _EOR,
                _DMR
            ],
            [
                0,
                ()=>Destination$,
                0,
                1,
                0,
                [
                    ()=>ReplicationRuleFilter$,
                    0
                ],
                ()=>SourceSelectionCriteria$,
                ()=>ExistingObjectReplication$,
                ()=>DeleteMarkerReplication$
            ],
            2
        ];
        var ReplicationRuleAndOperator$ = [
            3,
            n0,
            _RRAO,
            0,
            [
                _P,
                _T,
                _No
            ],
            [
                0,
                [
                    ()=>TagSet,
                    {
                        [_xF]: 1,
                        [_xN]: _Ta
                    }
                ],
                [
                    ()=>ReplicationRuleNotOperator$,
                    0
                ]
            ]
        ];
        var ReplicationRuleFilter$ = [
            3,
            n0,
            _RRF,
            0,
            [
                _P,
                _Ta,
                _An,
                _No
            ],
            [
                0,
                ()=>Tag$,
                [
                    ()=>ReplicationRuleAndOperator$,
                    0
                ],
                [
                    ()=>ReplicationRuleNotOperator$,
                    0
                ]
            ]
        ];
        var ReplicationRuleNotOperator$ = [
            3,
            n0,
            _RRNO,
            0,
            [
                _P,
                _Ta,
                _Or
            ],
            [
                0,
                ()=>Tag$,
                [
                    ()=>ReplicationRuleOrOperator$,
                    0
                ]
            ]
        ];
        var ReplicationRuleOrOperator$ = [
            3,
            n0,
            _RROO,
            0,
            [
                _Pre,
                _T
            ],
            [
                [
                    ()=>ReplicationPrefixList,
                    {
                        [_xF]: 1,
                        [_xN]: _P
                    }
                ],
                [
                    ()=>TagSet,
                    {
                        [_xF]: 1,
                        [_xN]: _Ta
                    }
                ]
            ]
        ];
        var ReplicationTime$ = [
            3,
            n0,
            _RT,
            0,
            [
                _S,
                _Tim
            ],
            [
                0,
                ()=>ReplicationTimeValue$
            ],
            2
        ];
        var ReplicationTimeValue$ = [
            3,
            n0,
            _RTV,
            0,
            [
                _Mi
            ],
            [
                1
            ]
        ];
        var RequestPaymentConfiguration$ = [
            3,
            n0,
            _RPC,
            0,
            [
                _Pay
            ],
            [
                0
            ],
            1
        ];
        var RequestProgress$ = [
            3,
            n0,
            _RPe,
            0,
            [
                _Ena
            ],
            [
                2
            ]
        ];
        var RestoreObjectOutput$ = [
            3,
            n0,
            _ROOe,
            0,
            [
                _RC,
                _ROP
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarop
                    }
                ]
            ]
        ];
        var RestoreObjectRequest$ = [
            3,
            n0,
            _RORe,
            0,
            [
                _B,
                _K,
                _VI,
                _RRes,
                _RP,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    ()=>RestoreRequest$,
                    {
                        [_hP]: 1,
                        [_xN]: _RRes
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var RestoreRequest$ = [
            3,
            n0,
            _RRes,
            0,
            [
                _D,
                _GJP,
                _Ty,
                _Ti,
                _Desc,
                _SP,
                _OL
            ],
            [
                1,
                ()=>GlacierJobParameters$,
                0,
                0,
                0,
                ()=>SelectParameters$,
                [
                    ()=>OutputLocation$,
                    0
                ]
            ]
        ];
        var RestoreStatus$ = [
            3,
            n0,
            _RSe,
            0,
            [
                _IRIP,
                _RED
            ],
            [
                2,
                4
            ]
        ];
        var RoutingRule$ = [
            3,
            n0,
            _RRo,
            0,
            [
                _Red,
                _Co
            ],
            [
                ()=>Redirect$,
                ()=>Condition$
            ],
            1
        ];
        var S3KeyFilter$ = [
            3,
            n0,
            _SKF,
            0,
            [
                _FRi
            ],
            [
                [
                    ()=>FilterRuleList,
                    {
                        [_xF]: 1,
                        [_xN]: _FR
                    }
                ]
            ]
        ];
        var S3Location$ = [
            3,
            n0,
            _SL,
            0,
            [
                _BNu,
                _P,
                _En,
                _CACL,
                _ACL,
                _Tag,
                _UM,
                _SC
            ],
            [
                0,
                0,
                [
                    ()=>Encryption$,
                    0
                ],
                0,
                [
                    ()=>Grants,
                    0
                ],
                [
                    ()=>Tagging$,
                    0
                ],
                [
                    ()=>UserMetadata,
                    0
                ],
                0
            ],
            2
        ];
        var S3TablesDestination$ = [
            3,
            n0,
            _STD,
            0,
            [
                _TBA,
                _TN
            ],
            [
                0,
                0
            ],
            2
        ];
        var S3TablesDestinationResult$ = [
            3,
            n0,
            _STDR,
            0,
            [
                _TBA,
                _TN,
                _TA,
                _TNa
            ],
            [
                0,
                0,
                0,
                0
            ],
            4
        ];
        var ScanRange$ = [
            3,
            n0,
            _SR,
            0,
            [
                _St,
                _End
            ],
            [
                1,
                1
            ]
        ];
        var SelectObjectContentOutput$ = [
            3,
            n0,
            _SOCO,
            0,
            [
                _Payl
            ],
            [
                [
                    ()=>SelectObjectContentEventStream$,
                    16
                ]
            ]
        ];
        var SelectObjectContentRequest$ = [
            3,
            n0,
            _SOCR,
            0,
            [
                _B,
                _K,
                _Expr,
                _ETx,
                _IS,
                _OSu,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _RPe,
                _SR,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                0,
                0,
                ()=>InputSerialization$,
                ()=>OutputSerialization$,
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                ()=>RequestProgress$,
                ()=>ScanRange$,
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            6
        ];
        var SelectParameters$ = [
            3,
            n0,
            _SP,
            0,
            [
                _IS,
                _ETx,
                _Expr,
                _OSu
            ],
            [
                ()=>InputSerialization$,
                0,
                0,
                ()=>OutputSerialization$
            ],
            4
        ];
        var ServerSideEncryptionByDefault$ = [
            3,
            n0,
            _SSEBD,
            0,
            [
                _SSEA,
                _KMSMKID
            ],
            [
                0,
                [
                    ()=>SSEKMSKeyId,
                    0
                ]
            ],
            1
        ];
        var ServerSideEncryptionConfiguration$ = [
            3,
            n0,
            _SSEC,
            0,
            [
                _Ru
            ],
            [
                [
                    ()=>ServerSideEncryptionRules,
                    {
                        [_xF]: 1,
                        [_xN]: _Rul
                    }
                ]
            ],
            1
        ];
        var ServerSideEncryptionRule$ = [
            3,
            n0,
            _SSER,
            0,
            [
                _ASSEBD,
                _BKE,
                _BET
            ],
            [
                [
                    ()=>ServerSideEncryptionByDefault$,
                    0
                ],
                2,
                [
                    ()=>BlockedEncryptionTypes$,
                    0
                ]
            ]
        ];
        var SessionCredentials$ = [
            3,
            n0,
            _SCe,
            0,
            [
                _AKI,
                _SAK,
                _ST,
                _Ex
            ],
            [
                [
                    0,
                    {
                        [_xN]: _AKI
                    }
                ],
                [
                    ()=>SessionCredentialValue,
                    {
                        [_xN]: _SAK
                    }
                ],
                [
                    ()=>SessionCredentialValue,
                    {
                        [_xN]: _ST
                    }
                ],
                [
                    4,
                    {
                        [_xN]: _Ex
                    }
                ]
            ],
            4
        ];
        var SimplePrefix$ = [
            3,
            n0,
            _SPi,
            {
                [_xN]: _SPi
            },
            [],
            []
        ];
        var SourceSelectionCriteria$ = [
            3,
            n0,
            _SSC,
            0,
            [
                _SKEO,
                _RM
            ],
            [
                ()=>SseKmsEncryptedObjects$,
                ()=>ReplicaModifications$
            ]
        ];
        var SSEKMS$ = [
            3,
            n0,
            _SSEKMS,
            {
                [_xN]: _SK
            },
            [
                _KI
            ],
            [
                [
                    ()=>SSEKMSKeyId,
                    0
                ]
            ],
            1
        ];
        var SseKmsEncryptedObjects$ = [
            3,
            n0,
            _SKEO,
            0,
            [
                _S
            ],
            [
                0
            ],
            1
        ];
        var SSEKMSEncryption$ = [
            3,
            n0,
            _SSEKMSE,
            {
                [_xN]: _SK
            },
            [
                _KMSKA,
                _BKE
            ],
            [
                [
                    ()=>NonEmptyKmsKeyArnString,
                    0
                ],
                2
            ],
            1
        ];
        var SSES3$ = [
            3,
            n0,
            _SSES,
            {
                [_xN]: _SS
            },
            [],
            []
        ];
        var Stats$ = [
            3,
            n0,
            _Sta,
            0,
            [
                _BS,
                _BP,
                _BRy
            ],
            [
                1,
                1,
                1
            ]
        ];
        var StatsEvent$ = [
            3,
            n0,
            _SE,
            0,
            [
                _Det
            ],
            [
                [
                    ()=>Stats$,
                    {
                        [_eP]: 1
                    }
                ]
            ]
        ];
        var StorageClassAnalysis$ = [
            3,
            n0,
            _SCA,
            0,
            [
                _DE
            ],
            [
                ()=>StorageClassAnalysisDataExport$
            ]
        ];
        var StorageClassAnalysisDataExport$ = [
            3,
            n0,
            _SCADE,
            0,
            [
                _OSV,
                _Des
            ],
            [
                0,
                ()=>AnalyticsExportDestination$
            ],
            2
        ];
        var Tag$ = [
            3,
            n0,
            _Ta,
            0,
            [
                _K,
                _V
            ],
            [
                0,
                0
            ],
            2
        ];
        var Tagging$ = [
            3,
            n0,
            _Tag,
            0,
            [
                _TSa
            ],
            [
                [
                    ()=>TagSet,
                    0
                ]
            ],
            1
        ];
        var TargetGrant$ = [
            3,
            n0,
            _TGa,
            0,
            [
                _Gra,
                _Pe
            ],
            [
                [
                    ()=>Grantee$,
                    {
                        [_xNm]: [
                            _x,
                            _hi
                        ]
                    }
                ],
                0
            ]
        ];
        var TargetObjectKeyFormat$ = [
            3,
            n0,
            _TOKF,
            0,
            [
                _SPi,
                _PP
            ],
            [
                [
                    ()=>SimplePrefix$,
                    {
                        [_xN]: _SPi
                    }
                ],
                [
                    ()=>PartitionedPrefix$,
                    {
                        [_xN]: _PP
                    }
                ]
            ]
        ];
        var Tiering$ = [
            3,
            n0,
            _Tier,
            0,
            [
                _D,
                _AT
            ],
            [
                1,
                0
            ],
            2
        ];
        var TopicConfiguration$ = [
            3,
            n0,
            _TCop,
            0,
            [
                _TAo,
                _Ev,
                _I,
                _F
            ],
            [
                [
                    0,
                    {
                        [_xN]: _Top
                    }
                ],
                [
                    64,
                    {
                        [_xF]: 1,
                        [_xN]: _Eve
                    }
                ],
                0,
                [
                    ()=>NotificationConfigurationFilter$,
                    0
                ]
            ],
            2
        ];
        var Transition$ = [
            3,
            n0,
            _Tra,
            0,
            [
                _Da,
                _D,
                _SC
            ],
            [
                5,
                1,
                0
            ]
        ];
        var UpdateBucketMetadataAnnotationTableConfigurationRequest$ = [
            3,
            n0,
            _UBMATCR,
            0,
            [
                _B,
                _ATC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>AnnotationTableConfigurationUpdates$,
                    {
                        [_hP]: 1,
                        [_xN]: _ATC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var UpdateBucketMetadataInventoryTableConfigurationRequest$ = [
            3,
            n0,
            _UBMITCR,
            0,
            [
                _B,
                _ITCn,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>InventoryTableConfigurationUpdates$,
                    {
                        [_hP]: 1,
                        [_xN]: _ITCn
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var UpdateBucketMetadataJournalTableConfigurationRequest$ = [
            3,
            n0,
            _UBMJTCR,
            0,
            [
                _B,
                _JTC,
                _CMDo,
                _CA,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    ()=>JournalTableConfigurationUpdates$,
                    {
                        [_hP]: 1,
                        [_xN]: _JTC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            2
        ];
        var UpdateObjectEncryptionRequest$ = [
            3,
            n0,
            _UOER,
            0,
            [
                _B,
                _K,
                _OE,
                _VI,
                _RP,
                _EBO,
                _CMDo,
                _CA
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    ()=>ObjectEncryption$,
                    16
                ],
                [
                    0,
                    {
                        [_hQ]: _vI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ]
            ],
            3
        ];
        var UpdateObjectEncryptionResponse$ = [
            3,
            n0,
            _UOERp,
            0,
            [
                _RC
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ]
            ]
        ];
        var UploadPartCopyOutput$ = [
            3,
            n0,
            _UPCO,
            0,
            [
                _CSVI,
                _CPR,
                _SSE,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _BKE,
                _RC,
                _VI
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xacsvi
                    }
                ],
                [
                    ()=>CopyPartResult$,
                    16
                ],
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var UploadPartCopyRequest$ = [
            3,
            n0,
            _UPCR,
            0,
            [
                _B,
                _CSo,
                _K,
                _PN,
                _UI,
                _CSIM,
                _CSIMS,
                _CSINM,
                _CSIUS,
                _CSRo,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _CSSSECA,
                _CSSSECK,
                _CSSSECKMD,
                _RP,
                _EBO,
                _ESBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    {
                        [_hH]: _xacs___
                    }
                ],
                [
                    0,
                    1
                ],
                [
                    1,
                    {
                        [_hQ]: _pN
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _uI
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacsim
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _xacsims
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacsinm
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _xacsius
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacsr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacssseca
                    }
                ],
                [
                    ()=>CopySourceSSECustomerKey,
                    {
                        [_hH]: _xacssseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacssseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasebo
                    }
                ]
            ],
            5
        ];
        var UploadPartOutput$ = [
            3,
            n0,
            _UPO,
            0,
            [
                _SSE,
                _ET,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _SSECA,
                _SSECKMD,
                _SSEKMSKI,
                _BKE,
                _RC,
                _VI
            ],
            [
                [
                    0,
                    {
                        [_hH]: _xasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _ET
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xasseakki
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xassebke
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xavi
                    }
                ]
            ]
        ];
        var UploadPartRequest$ = [
            3,
            n0,
            _UPR,
            0,
            [
                _B,
                _K,
                _PN,
                _UI,
                _Bo,
                _CLo,
                _CMDo,
                _CA,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _SSECA,
                _SSECK,
                _SSECKMD,
                _RP,
                _EBO
            ],
            [
                [
                    0,
                    1
                ],
                [
                    0,
                    1
                ],
                [
                    1,
                    {
                        [_hQ]: _pN
                    }
                ],
                [
                    0,
                    {
                        [_hQ]: _uI
                    }
                ],
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    1,
                    {
                        [_hH]: _CL__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _CM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasca
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xacx__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseca
                    }
                ],
                [
                    ()=>SSECustomerKey,
                    {
                        [_hH]: _xasseck
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xasseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xarp
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xaebo
                    }
                ]
            ],
            4
        ];
        var UseSourceMultiRegionKey$ = [
            3,
            n0,
            _USMRK,
            0,
            [
                _S
            ],
            [
                0
            ],
            1
        ];
        var VersioningConfiguration$ = [
            3,
            n0,
            _VC,
            0,
            [
                _MFAD,
                _S
            ],
            [
                [
                    0,
                    {
                        [_xN]: _MDf
                    }
                ],
                0
            ]
        ];
        var WebsiteConfiguration$ = [
            3,
            n0,
            _WC,
            0,
            [
                _EDr,
                _IDn,
                _RART,
                _RR
            ],
            [
                ()=>ErrorDocument$,
                ()=>IndexDocument$,
                ()=>RedirectAllRequestsTo$,
                [
                    ()=>RoutingRules,
                    0
                ]
            ]
        ];
        var WriteGetObjectResponseRequest$ = [
            3,
            n0,
            _WGORR,
            0,
            [
                _RReq,
                _RTe,
                _Bo,
                _SCt,
                _ECr,
                _EM,
                _AR,
                _CC,
                _CDo,
                _CEo,
                _CL,
                _CLo,
                _CR,
                _CTo,
                _CCRC,
                _CCRCC,
                _CCRCNVME,
                _CSHA,
                _CSHAh,
                _CSHAhe,
                _CMD,
                _CXXHASH,
                _CXXHASHh,
                _CXXHASHhe,
                _DM,
                _ET,
                _Exp,
                _Ex,
                _LM,
                _MM,
                _M,
                _OLM,
                _OLLHS,
                _OLRUD,
                _PC,
                _RS,
                _RC,
                _Re,
                _SSE,
                _SSECA,
                _SSEKMSKI,
                _SSECKMD,
                _SC,
                _TC,
                _VI,
                _BKE
            ],
            [
                [
                    0,
                    {
                        [_hL]: 1,
                        [_hH]: _xarr
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xart
                    }
                ],
                [
                    ()=>StreamingBlob,
                    16
                ],
                [
                    1,
                    {
                        [_hH]: _xafs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafec
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafem
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhar
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhCC
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhCD
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhCE
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhCL
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _CL__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhCR
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhCT
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacc_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacc__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacs
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacs_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacs__
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacx
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacx_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxacx__
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xafhxadm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhE
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _xafhE_
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxae
                    }
                ],
                [
                    4,
                    {
                        [_hH]: _xafhLM
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xafhxamm
                    }
                ],
                [
                    128,
                    {
                        [_hPH]: _xam
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxaolm
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxaollh
                    }
                ],
                [
                    5,
                    {
                        [_hH]: _xafhxaolrud
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xafhxampc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxars
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxarc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxar
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxasse
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxasseca
                    }
                ],
                [
                    ()=>SSEKMSKeyId,
                    {
                        [_hH]: _xafhxasseakki
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxasseckM
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxasc
                    }
                ],
                [
                    1,
                    {
                        [_hH]: _xafhxatc
                    }
                ],
                [
                    0,
                    {
                        [_hH]: _xafhxavi
                    }
                ],
                [
                    2,
                    {
                        [_hH]: _xafhxassebke
                    }
                ]
            ],
            2
        ];
        var __Unit = "unit";
        var AnalyticsConfigurationList = [
            1,
            n0,
            _ACLn,
            0,
            [
                ()=>AnalyticsConfiguration$,
                0
            ]
        ];
        var AnnotationList = [
            1,
            n0,
            _AL,
            0,
            [
                ()=>AnnotationEntry$,
                {
                    [_xN]: _AE
                }
            ]
        ];
        var Buckets = [
            1,
            n0,
            _Bu,
            0,
            [
                ()=>Bucket$,
                {
                    [_xN]: _B
                }
            ]
        ];
        var CommonPrefixList = [
            1,
            n0,
            _CPL,
            0,
            ()=>CommonPrefix$
        ];
        var CompletedPartList = [
            1,
            n0,
            _CPLo,
            0,
            ()=>CompletedPart$
        ];
        var CORSRules = [
            1,
            n0,
            _CORSR,
            0,
            [
                ()=>CORSRule$,
                0
            ]
        ];
        var DeletedObjects = [
            1,
            n0,
            _DOe,
            0,
            ()=>DeletedObject$
        ];
        var DeleteMarkers = [
            1,
            n0,
            _DMe,
            0,
            ()=>DeleteMarkerEntry$
        ];
        var EncryptionTypeList = [
            1,
            n0,
            _ETL,
            0,
            [
                0,
                {
                    [_xN]: _ETn
                }
            ]
        ];
        var Errors = [
            1,
            n0,
            _Er,
            0,
            ()=>_Error$
        ];
        var FilterRuleList = [
            1,
            n0,
            _FRL,
            0,
            ()=>FilterRule$
        ];
        var Grants = [
            1,
            n0,
            _G,
            0,
            [
                ()=>Grant$,
                {
                    [_xN]: _Gr
                }
            ]
        ];
        var IntelligentTieringConfigurationList = [
            1,
            n0,
            _ITCL,
            0,
            [
                ()=>IntelligentTieringConfiguration$,
                0
            ]
        ];
        var InventoryConfigurationList = [
            1,
            n0,
            _ICL,
            0,
            [
                ()=>InventoryConfiguration$,
                0
            ]
        ];
        var InventoryOptionalFields = [
            1,
            n0,
            _IOF,
            0,
            [
                0,
                {
                    [_xN]: _Fi
                }
            ]
        ];
        var LambdaFunctionConfigurationList = [
            1,
            n0,
            _LFCL,
            0,
            [
                ()=>LambdaFunctionConfiguration$,
                0
            ]
        ];
        var LifecycleRules = [
            1,
            n0,
            _LRi,
            0,
            [
                ()=>LifecycleRule$,
                0
            ]
        ];
        var MetricsConfigurationList = [
            1,
            n0,
            _MCL,
            0,
            [
                ()=>MetricsConfiguration$,
                0
            ]
        ];
        var MultipartUploadList = [
            1,
            n0,
            _MUL,
            0,
            ()=>MultipartUpload$
        ];
        var NoncurrentVersionTransitionList = [
            1,
            n0,
            _NVTL,
            0,
            ()=>NoncurrentVersionTransition$
        ];
        var ObjectIdentifierList = [
            1,
            n0,
            _OIL,
            0,
            ()=>ObjectIdentifier$
        ];
        var ObjectList = [
            1,
            n0,
            _OLb,
            0,
            [
                ()=>_Object$,
                0
            ]
        ];
        var ObjectVersionList = [
            1,
            n0,
            _OVL,
            0,
            [
                ()=>ObjectVersion$,
                0
            ]
        ];
        var OwnershipControlsRules = [
            1,
            n0,
            _OCRw,
            0,
            ()=>OwnershipControlsRule$
        ];
        var Parts = [
            1,
            n0,
            _Pa,
            0,
            ()=>Part$
        ];
        var PartsList = [
            1,
            n0,
            _PL,
            0,
            ()=>ObjectPart$
        ];
        var QueueConfigurationList = [
            1,
            n0,
            _QCL,
            0,
            [
                ()=>QueueConfiguration$,
                0
            ]
        ];
        var ReplicationPrefixList = [
            1,
            n0,
            _RPL,
            0,
            [
                0,
                {
                    [_xN]: _P
                }
            ]
        ];
        var ReplicationRules = [
            1,
            n0,
            _RRep,
            0,
            [
                ()=>ReplicationRule$,
                0
            ]
        ];
        var RoutingRules = [
            1,
            n0,
            _RR,
            0,
            [
                ()=>RoutingRule$,
                {
                    [_xN]: _RRo
                }
            ]
        ];
        var ServerSideEncryptionRules = [
            1,
            n0,
            _SSERe,
            0,
            [
                ()=>ServerSideEncryptionRule$,
                0
            ]
        ];
        var TagSet = [
            1,
            n0,
            _TSa,
            0,
            [
                ()=>Tag$,
                {
                    [_xN]: _Ta
                }
            ]
        ];
        var TargetGrants = [
            1,
            n0,
            _TG,
            0,
            [
                ()=>TargetGrant$,
                {
                    [_xN]: _Gr
                }
            ]
        ];
        var TieringList = [
            1,
            n0,
            _TL,
            0,
            ()=>Tiering$
        ];
        var TopicConfigurationList = [
            1,
            n0,
            _TCL,
            0,
            [
                ()=>TopicConfiguration$,
                0
            ]
        ];
        var TransitionList = [
            1,
            n0,
            _TLr,
            0,
            ()=>Transition$
        ];
        var UserMetadata = [
            1,
            n0,
            _UM,
            0,
            [
                ()=>MetadataEntry$,
                {
                    [_xN]: _ME
                }
            ]
        ];
        var AnalyticsFilter$ = [
            4,
            n0,
            _AF,
            0,
            [
                _P,
                _Ta,
                _An
            ],
            [
                0,
                ()=>Tag$,
                [
                    ()=>AnalyticsAndOperator$,
                    0
                ]
            ]
        ];
        var MetricsFilter$ = [
            4,
            n0,
            _MF,
            0,
            [
                _P,
                _Ta,
                _APAc,
                _An
            ],
            [
                0,
                ()=>Tag$,
                0,
                [
                    ()=>MetricsAndOperator$,
                    0
                ]
            ]
        ];
        var ObjectEncryption$ = [
            4,
            n0,
            _OE,
            0,
            [
                _SSEKMS
            ],
            [
                [
                    ()=>SSEKMSEncryption$,
                    {
                        [_xN]: _SK
                    }
                ]
            ]
        ];
        var SelectObjectContentEventStream$ = [
            4,
            n0,
            _SOCES,
            {
                [_st]: 1
            },
            [
                _Rec,
                _Sta,
                _Pr,
                _Cont,
                _End
            ],
            [
                [
                    ()=>RecordsEvent$,
                    0
                ],
                [
                    ()=>StatsEvent$,
                    0
                ],
                [
                    ()=>ProgressEvent$,
                    0
                ],
                ()=>ContinuationEvent$,
                ()=>EndEvent$
            ]
        ];
        var AbortMultipartUpload$ = [
            9,
            n0,
            _AMU,
            {
                [_h]: [
                    "DELETE",
                    "/{Key+}?x-id=AbortMultipartUpload",
                    204
                ]
            },
            ()=>AbortMultipartUploadRequest$,
            ()=>AbortMultipartUploadOutput$
        ];
        var CompleteMultipartUpload$ = [
            9,
            n0,
            _CMUo,
            {
                [_h]: [
                    "POST",
                    "/{Key+}",
                    200
                ]
            },
            ()=>CompleteMultipartUploadRequest$,
            ()=>CompleteMultipartUploadOutput$
        ];
        var CopyObject$ = [
            9,
            n0,
            _CO,
            {
                [_h]: [
                    "PUT",
                    "/{Key+}?x-id=CopyObject",
                    200
                ]
            },
            ()=>CopyObjectRequest$,
            ()=>CopyObjectOutput$
        ];
        var CreateBucket$ = [
            9,
            n0,
            _CB,
            {
                [_h]: [
                    "PUT",
                    "/",
                    200
                ]
            },
            ()=>CreateBucketRequest$,
            ()=>CreateBucketOutput$
        ];
        var CreateBucketMetadataConfiguration$ = [
            9,
            n0,
            _CBMC,
            {
                [_hC]: "-",
                [_h]: [
                    "POST",
                    "/?metadataConfiguration",
                    200
                ]
            },
            ()=>CreateBucketMetadataConfigurationRequest$,
            ()=>__Unit
        ];
        var CreateBucketMetadataTableConfiguration$ = [
            9,
            n0,
            _CBMTC,
            {
                [_hC]: "-",
                [_h]: [
                    "POST",
                    "/?metadataTable",
                    200
                ]
            },
            ()=>CreateBucketMetadataTableConfigurationRequest$,
            ()=>__Unit
        ];
        var CreateMultipartUpload$ = [
            9,
            n0,
            _CMUr,
            {
                [_h]: [
                    "POST",
                    "/{Key+}?uploads",
                    200
                ]
            },
            ()=>CreateMultipartUploadRequest$,
            ()=>CreateMultipartUploadOutput$
        ];
        var CreateSession$ = [
            9,
            n0,
            _CSr,
            {
                [_h]: [
                    "GET",
                    "/?session",
                    200
                ]
            },
            ()=>CreateSessionRequest$,
            ()=>CreateSessionOutput$
        ];
        var DeleteBucket$ = [
            9,
            n0,
            _DB,
            {
                [_h]: [
                    "DELETE",
                    "/",
                    204
                ]
            },
            ()=>DeleteBucketRequest$,
            ()=>__Unit
        ];
        var DeleteBucketAnalyticsConfiguration$ = [
            9,
            n0,
            _DBAC,
            {
                [_h]: [
                    "DELETE",
                    "/?analytics",
                    204
                ]
            },
            ()=>DeleteBucketAnalyticsConfigurationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketCors$ = [
            9,
            n0,
            _DBC,
            {
                [_h]: [
                    "DELETE",
                    "/?cors",
                    204
                ]
            },
            ()=>DeleteBucketCorsRequest$,
            ()=>__Unit
        ];
        var DeleteBucketEncryption$ = [
            9,
            n0,
            _DBE,
            {
                [_h]: [
                    "DELETE",
                    "/?encryption",
                    204
                ]
            },
            ()=>DeleteBucketEncryptionRequest$,
            ()=>__Unit
        ];
        var DeleteBucketIntelligentTieringConfiguration$ = [
            9,
            n0,
            _DBITC,
            {
                [_h]: [
                    "DELETE",
                    "/?intelligent-tiering",
                    204
                ]
            },
            ()=>DeleteBucketIntelligentTieringConfigurationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketInventoryConfiguration$ = [
            9,
            n0,
            _DBIC,
            {
                [_h]: [
                    "DELETE",
                    "/?inventory",
                    204
                ]
            },
            ()=>DeleteBucketInventoryConfigurationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketLifecycle$ = [
            9,
            n0,
            _DBL,
            {
                [_h]: [
                    "DELETE",
                    "/?lifecycle",
                    204
                ]
            },
            ()=>DeleteBucketLifecycleRequest$,
            ()=>__Unit
        ];
        var DeleteBucketMetadataConfiguration$ = [
            9,
            n0,
            _DBMC,
            {
                [_h]: [
                    "DELETE",
                    "/?metadataConfiguration",
                    204
                ]
            },
            ()=>DeleteBucketMetadataConfigurationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketMetadataTableConfiguration$ = [
            9,
            n0,
            _DBMTC,
            {
                [_h]: [
                    "DELETE",
                    "/?metadataTable",
                    204
                ]
            },
            ()=>DeleteBucketMetadataTableConfigurationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketMetricsConfiguration$ = [
            9,
            n0,
            _DBMCe,
            {
                [_h]: [
                    "DELETE",
                    "/?metrics",
                    204
                ]
            },
            ()=>DeleteBucketMetricsConfigurationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketOwnershipControls$ = [
            9,
            n0,
            _DBOC,
            {
                [_h]: [
                    "DELETE",
                    "/?ownershipControls",
                    204
                ]
            },
            ()=>DeleteBucketOwnershipControlsRequest$,
            ()=>__Unit
        ];
        var DeleteBucketPolicy$ = [
            9,
            n0,
            _DBP,
            {
                [_h]: [
                    "DELETE",
                    "/?policy",
                    204
                ]
            },
            ()=>DeleteBucketPolicyRequest$,
            ()=>__Unit
        ];
        var DeleteBucketReplication$ = [
            9,
            n0,
            _DBRe,
            {
                [_h]: [
                    "DELETE",
                    "/?replication",
                    204
                ]
            },
            ()=>DeleteBucketReplicationRequest$,
            ()=>__Unit
        ];
        var DeleteBucketTagging$ = [
            9,
            n0,
            _DBT,
            {
                [_h]: [
                    "DELETE",
                    "/?tagging",
                    204
                ]
            },
            ()=>DeleteBucketTaggingRequest$,
            ()=>__Unit
        ];
        var DeleteBucketWebsite$ = [
            9,
            n0,
            _DBW,
            {
                [_h]: [
                    "DELETE",
                    "/?website",
                    204
                ]
            },
            ()=>DeleteBucketWebsiteRequest$,
            ()=>__Unit
        ];
        var DeleteObject$ = [
            9,
            n0,
            _DOel,
            {
                [_h]: [
                    "DELETE",
                    "/{Key+}?x-id=DeleteObject",
                    204
                ]
            },
            ()=>DeleteObjectRequest$,
            ()=>DeleteObjectOutput$
        ];
        var DeleteObjectAnnotation$ = [
            9,
            n0,
            _DOA,
            {
                [_h]: [
                    "DELETE",
                    "/{Key+}?annotation",
                    204
                ]
            },
            ()=>DeleteObjectAnnotationRequest$,
            ()=>DeleteObjectAnnotationOutput$
        ];
        var DeleteObjects$ = [
            9,
            n0,
            _DOele,
            {
                [_hC]: "-",
                [_h]: [
                    "POST",
                    "/?delete",
                    200
                ]
            },
            ()=>DeleteObjectsRequest$,
            ()=>DeleteObjectsOutput$
        ];
        var DeleteObjectTagging$ = [
            9,
            n0,
            _DOT,
            {
                [_h]: [
                    "DELETE",
                    "/{Key+}?tagging",
                    204
                ]
            },
            ()=>DeleteObjectTaggingRequest$,
            ()=>DeleteObjectTaggingOutput$
        ];
        var DeletePublicAccessBlock$ = [
            9,
            n0,
            _DPAB,
            {
                [_h]: [
                    "DELETE",
                    "/?publicAccessBlock",
                    204
                ]
            },
            ()=>DeletePublicAccessBlockRequest$,
            ()=>__Unit
        ];
        var GetBucketAbac$ = [
            9,
            n0,
            _GBA,
            {
                [_h]: [
                    "GET",
                    "/?abac",
                    200
                ]
            },
            ()=>GetBucketAbacRequest$,
            ()=>GetBucketAbacOutput$
        ];
        var GetBucketAccelerateConfiguration$ = [
            9,
            n0,
            _GBAC,
            {
                [_h]: [
                    "GET",
                    "/?accelerate",
                    200
                ]
            },
            ()=>GetBucketAccelerateConfigurationRequest$,
            ()=>GetBucketAccelerateConfigurationOutput$
        ];
        var GetBucketAcl$ = [
            9,
            n0,
            _GBAe,
            {
                [_h]: [
                    "GET",
                    "/?acl",
                    200
                ]
            },
            ()=>GetBucketAclRequest$,
            ()=>GetBucketAclOutput$
        ];
        var GetBucketAnalyticsConfiguration$ = [
            9,
            n0,
            _GBACe,
            {
                [_h]: [
                    "GET",
                    "/?analytics&x-id=GetBucketAnalyticsConfiguration",
                    200
                ]
            },
            ()=>GetBucketAnalyticsConfigurationRequest$,
            ()=>GetBucketAnalyticsConfigurationOutput$
        ];
        var GetBucketCors$ = [
            9,
            n0,
            _GBC,
            {
                [_h]: [
                    "GET",
                    "/?cors",
                    200
                ]
            },
            ()=>GetBucketCorsRequest$,
            ()=>GetBucketCorsOutput$
        ];
        var GetBucketEncryption$ = [
            9,
            n0,
            _GBE,
            {
                [_h]: [
                    "GET",
                    "/?encryption",
                    200
                ]
            },
            ()=>GetBucketEncryptionRequest$,
            ()=>GetBucketEncryptionOutput$
        ];
        var GetBucketIntelligentTieringConfiguration$ = [
            9,
            n0,
            _GBITC,
            {
                [_h]: [
                    "GET",
                    "/?intelligent-tiering&x-id=GetBucketIntelligentTieringConfiguration",
                    200
                ]
            },
            ()=>GetBucketIntelligentTieringConfigurationRequest$,
            ()=>GetBucketIntelligentTieringConfigurationOutput$
        ];
        var GetBucketInventoryConfiguration$ = [
            9,
            n0,
            _GBIC,
            {
                [_h]: [
                    "GET",
                    "/?inventory&x-id=GetBucketInventoryConfiguration",
                    200
                ]
            },
            ()=>GetBucketInventoryConfigurationRequest$,
            ()=>GetBucketInventoryConfigurationOutput$
        ];
        var GetBucketLifecycleConfiguration$ = [
            9,
            n0,
            _GBLC,
            {
                [_h]: [
                    "GET",
                    "/?lifecycle",
                    200
                ]
            },
            ()=>GetBucketLifecycleConfigurationRequest$,
            ()=>GetBucketLifecycleConfigurationOutput$
        ];
        var GetBucketLocation$ = [
            9,
            n0,
            _GBL,
            {
                [_h]: [
                    "GET",
                    "/?location",
                    200
                ]
            },
            ()=>GetBucketLocationRequest$,
            ()=>GetBucketLocationOutput$
        ];
        var GetBucketLogging$ = [
            9,
            n0,
            _GBLe,
            {
                [_h]: [
                    "GET",
                    "/?logging",
                    200
                ]
            },
            ()=>GetBucketLoggingRequest$,
            ()=>GetBucketLoggingOutput$
        ];
        var GetBucketMetadataConfiguration$ = [
            9,
            n0,
            _GBMC,
            {
                [_h]: [
                    "GET",
                    "/?metadataConfiguration",
                    200
                ]
            },
            ()=>GetBucketMetadataConfigurationRequest$,
            ()=>GetBucketMetadataConfigurationOutput$
        ];
        var GetBucketMetadataTableConfiguration$ = [
            9,
            n0,
            _GBMTC,
            {
                [_h]: [
                    "GET",
                    "/?metadataTable",
                    200
                ]
            },
            ()=>GetBucketMetadataTableConfigurationRequest$,
            ()=>GetBucketMetadataTableConfigurationOutput$
        ];
        var GetBucketMetricsConfiguration$ = [
            9,
            n0,
            _GBMCe,
            {
                [_h]: [
                    "GET",
                    "/?metrics&x-id=GetBucketMetricsConfiguration",
                    200
                ]
            },
            ()=>GetBucketMetricsConfigurationRequest$,
            ()=>GetBucketMetricsConfigurationOutput$
        ];
        var GetBucketNotificationConfiguration$ = [
            9,
            n0,
            _GBNC,
            {
                [_h]: [
                    "GET",
                    "/?notification",
                    200
                ]
            },
            ()=>GetBucketNotificationConfigurationRequest$,
            ()=>NotificationConfiguration$
        ];
        var GetBucketOwnershipControls$ = [
            9,
            n0,
            _GBOC,
            {
                [_h]: [
                    "GET",
                    "/?ownershipControls",
                    200
                ]
            },
            ()=>GetBucketOwnershipControlsRequest$,
            ()=>GetBucketOwnershipControlsOutput$
        ];
        var GetBucketPolicy$ = [
            9,
            n0,
            _GBP,
            {
                [_h]: [
                    "GET",
                    "/?policy",
                    200
                ]
            },
            ()=>GetBucketPolicyRequest$,
            ()=>GetBucketPolicyOutput$
        ];
        var GetBucketPolicyStatus$ = [
            9,
            n0,
            _GBPS,
            {
                [_h]: [
                    "GET",
                    "/?policyStatus",
                    200
                ]
            },
            ()=>GetBucketPolicyStatusRequest$,
            ()=>GetBucketPolicyStatusOutput$
        ];
        var GetBucketReplication$ = [
            9,
            n0,
            _GBR,
            {
                [_h]: [
                    "GET",
                    "/?replication",
                    200
                ]
            },
            ()=>GetBucketReplicationRequest$,
            ()=>GetBucketReplicationOutput$
        ];
        var GetBucketRequestPayment$ = [
            9,
            n0,
            _GBRP,
            {
                [_h]: [
                    "GET",
                    "/?requestPayment",
                    200
                ]
            },
            ()=>GetBucketRequestPaymentRequest$,
            ()=>GetBucketRequestPaymentOutput$
        ];
        var GetBucketTagging$ = [
            9,
            n0,
            _GBT,
            {
                [_h]: [
                    "GET",
                    "/?tagging",
                    200
                ]
            },
            ()=>GetBucketTaggingRequest$,
            ()=>GetBucketTaggingOutput$
        ];
        var GetBucketVersioning$ = [
            9,
            n0,
            _GBV,
            {
                [_h]: [
                    "GET",
                    "/?versioning",
                    200
                ]
            },
            ()=>GetBucketVersioningRequest$,
            ()=>GetBucketVersioningOutput$
        ];
        var GetBucketWebsite$ = [
            9,
            n0,
            _GBW,
            {
                [_h]: [
                    "GET",
                    "/?website",
                    200
                ]
            },
            ()=>GetBucketWebsiteRequest$,
            ()=>GetBucketWebsiteOutput$
        ];
        var GetObject$ = [
            9,
            n0,
            _GO,
            {
                [_hC]: "-",
                [_h]: [
                    "GET",
                    "/{Key+}?x-id=GetObject",
                    200
                ]
            },
            ()=>GetObjectRequest$,
            ()=>GetObjectOutput$
        ];
        var GetObjectAcl$ = [
            9,
            n0,
            _GOA,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?acl",
                    200
                ]
            },
            ()=>GetObjectAclRequest$,
            ()=>GetObjectAclOutput$
        ];
        var GetObjectAnnotation$ = [
            9,
            n0,
            _GOAe,
            {
                [_hC]: "-",
                [_h]: [
                    "GET",
                    "/{Key+}?annotation&x-id=GetObjectAnnotation",
                    200
                ]
            },
            ()=>GetObjectAnnotationRequest$,
            ()=>GetObjectAnnotationOutput$
        ];
        var GetObjectAttributes$ = [
            9,
            n0,
            _GOAet,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?attributes",
                    200
                ]
            },
            ()=>GetObjectAttributesRequest$,
            ()=>GetObjectAttributesOutput$
        ];
        var GetObjectLegalHold$ = [
            9,
            n0,
            _GOLH,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?legal-hold",
                    200
                ]
            },
            ()=>GetObjectLegalHoldRequest$,
            ()=>GetObjectLegalHoldOutput$
        ];
        var GetObjectLockConfiguration$ = [
            9,
            n0,
            _GOLC,
            {
                [_h]: [
                    "GET",
                    "/?object-lock",
                    200
                ]
            },
            ()=>GetObjectLockConfigurationRequest$,
            ()=>GetObjectLockConfigurationOutput$
        ];
        var GetObjectRetention$ = [
            9,
            n0,
            _GORe,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?retention",
                    200
                ]
            },
            ()=>GetObjectRetentionRequest$,
            ()=>GetObjectRetentionOutput$
        ];
        var GetObjectTagging$ = [
            9,
            n0,
            _GOT,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?tagging",
                    200
                ]
            },
            ()=>GetObjectTaggingRequest$,
            ()=>GetObjectTaggingOutput$
        ];
        var GetObjectTorrent$ = [
            9,
            n0,
            _GOTe,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?torrent",
                    200
                ]
            },
            ()=>GetObjectTorrentRequest$,
            ()=>GetObjectTorrentOutput$
        ];
        var GetPublicAccessBlock$ = [
            9,
            n0,
            _GPAB,
            {
                [_h]: [
                    "GET",
                    "/?publicAccessBlock",
                    200
                ]
            },
            ()=>GetPublicAccessBlockRequest$,
            ()=>GetPublicAccessBlockOutput$
        ];
        var HeadBucket$ = [
            9,
            n0,
            _HB,
            {
                [_h]: [
                    "HEAD",
                    "/",
                    200
                ]
            },
            ()=>HeadBucketRequest$,
            ()=>HeadBucketOutput$
        ];
        var HeadObject$ = [
            9,
            n0,
            _HO,
            {
                [_h]: [
                    "HEAD",
                    "/{Key+}",
                    200
                ]
            },
            ()=>HeadObjectRequest$,
            ()=>HeadObjectOutput$
        ];
        var ListBucketAnalyticsConfigurations$ = [
            9,
            n0,
            _LBAC,
            {
                [_h]: [
                    "GET",
                    "/?analytics&x-id=ListBucketAnalyticsConfigurations",
                    200
                ]
            },
            ()=>ListBucketAnalyticsConfigurationsRequest$,
            ()=>ListBucketAnalyticsConfigurationsOutput$
        ];
        var ListBucketIntelligentTieringConfigurations$ = [
            9,
            n0,
            _LBITC,
            {
                [_h]: [
                    "GET",
                    "/?intelligent-tiering&x-id=ListBucketIntelligentTieringConfigurations",
                    200
                ]
            },
            ()=>ListBucketIntelligentTieringConfigurationsRequest$,
            ()=>ListBucketIntelligentTieringConfigurationsOutput$
        ];
        var ListBucketInventoryConfigurations$ = [
            9,
            n0,
            _LBIC,
            {
                [_h]: [
                    "GET",
                    "/?inventory&x-id=ListBucketInventoryConfigurations",
                    200
                ]
            },
            ()=>ListBucketInventoryConfigurationsRequest$,
            ()=>ListBucketInventoryConfigurationsOutput$
        ];
        var ListBucketMetricsConfigurations$ = [
            9,
            n0,
            _LBMC,
            {
                [_h]: [
                    "GET",
                    "/?metrics&x-id=ListBucketMetricsConfigurations",
                    200
                ]
            },
            ()=>ListBucketMetricsConfigurationsRequest$,
            ()=>ListBucketMetricsConfigurationsOutput$
        ];
        var ListBuckets$ = [
            9,
            n0,
            _LB,
            {
                [_h]: [
                    "GET",
                    "/?x-id=ListBuckets",
                    200
                ]
            },
            ()=>ListBucketsRequest$,
            ()=>ListBucketsOutput$
        ];
        var ListDirectoryBuckets$ = [
            9,
            n0,
            _LDB,
            {
                [_h]: [
                    "GET",
                    "/?x-id=ListDirectoryBuckets",
                    200
                ]
            },
            ()=>ListDirectoryBucketsRequest$,
            ()=>ListDirectoryBucketsOutput$
        ];
        var ListMultipartUploads$ = [
            9,
            n0,
            _LMU,
            {
                [_h]: [
                    "GET",
                    "/?uploads",
                    200
                ]
            },
            ()=>ListMultipartUploadsRequest$,
            ()=>ListMultipartUploadsOutput$
        ];
        var ListObjectAnnotations$ = [
            9,
            n0,
            _LOA,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?annotation&x-id=ListObjectAnnotations",
                    200
                ]
            },
            ()=>ListObjectAnnotationsRequest$,
            ()=>ListObjectAnnotationsOutput$
        ];
        var ListObjects$ = [
            9,
            n0,
            _LO,
            {
                [_h]: [
                    "GET",
                    "/",
                    200
                ]
            },
            ()=>ListObjectsRequest$,
            ()=>ListObjectsOutput$
        ];
        var ListObjectsV2$ = [
            9,
            n0,
            _LOV,
            {
                [_h]: [
                    "GET",
                    "/?list-type=2",
                    200
                ]
            },
            ()=>ListObjectsV2Request$,
            ()=>ListObjectsV2Output$
        ];
        var ListObjectVersions$ = [
            9,
            n0,
            _LOVi,
            {
                [_h]: [
                    "GET",
                    "/?versions",
                    200
                ]
            },
            ()=>ListObjectVersionsRequest$,
            ()=>ListObjectVersionsOutput$
        ];
        var ListParts$ = [
            9,
            n0,
            _LP,
            {
                [_h]: [
                    "GET",
                    "/{Key+}?x-id=ListParts",
                    200
                ]
            },
            ()=>ListPartsRequest$,
            ()=>ListPartsOutput$
        ];
        var PutBucketAbac$ = [
            9,
            n0,
            _PBA,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?abac",
                    200
                ]
            },
            ()=>PutBucketAbacRequest$,
            ()=>__Unit
        ];
        var PutBucketAccelerateConfiguration$ = [
            9,
            n0,
            _PBAC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?accelerate",
                    200
                ]
            },
            ()=>PutBucketAccelerateConfigurationRequest$,
            ()=>__Unit
        ];
        var PutBucketAcl$ = [
            9,
            n0,
            _PBAu,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?acl",
                    200
                ]
            },
            ()=>PutBucketAclRequest$,
            ()=>__Unit
        ];
        var PutBucketAnalyticsConfiguration$ = [
            9,
            n0,
            _PBACu,
            {
                [_h]: [
                    "PUT",
                    "/?analytics",
                    200
                ]
            },
            ()=>PutBucketAnalyticsConfigurationRequest$,
            ()=>__Unit
        ];
        var PutBucketCors$ = [
            9,
            n0,
            _PBC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?cors",
                    200
                ]
            },
            ()=>PutBucketCorsRequest$,
            ()=>__Unit
        ];
        var PutBucketEncryption$ = [
            9,
            n0,
            _PBE,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?encryption",
                    200
                ]
            },
            ()=>PutBucketEncryptionRequest$,
            ()=>__Unit
        ];
        var PutBucketIntelligentTieringConfiguration$ = [
            9,
            n0,
            _PBITC,
            {
                [_h]: [
                    "PUT",
                    "/?intelligent-tiering",
                    200
                ]
            },
            ()=>PutBucketIntelligentTieringConfigurationRequest$,
            ()=>__Unit
        ];
        var PutBucketInventoryConfiguration$ = [
            9,
            n0,
            _PBIC,
            {
                [_h]: [
                    "PUT",
                    "/?inventory",
                    200
                ]
            },
            ()=>PutBucketInventoryConfigurationRequest$,
            ()=>__Unit
        ];
        var PutBucketLifecycleConfiguration$ = [
            9,
            n0,
            _PBLC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?lifecycle",
                    200
                ]
            },
            ()=>PutBucketLifecycleConfigurationRequest$,
            ()=>PutBucketLifecycleConfigurationOutput$
        ];
        var PutBucketLogging$ = [
            9,
            n0,
            _PBL,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?logging",
                    200
                ]
            },
            ()=>PutBucketLoggingRequest$,
            ()=>__Unit
        ];
        var PutBucketMetricsConfiguration$ = [
            9,
            n0,
            _PBMC,
            {
                [_h]: [
                    "PUT",
                    "/?metrics",
                    200
                ]
            },
            ()=>PutBucketMetricsConfigurationRequest$,
            ()=>__Unit
        ];
        var PutBucketNotificationConfiguration$ = [
            9,
            n0,
            _PBNC,
            {
                [_h]: [
                    "PUT",
                    "/?notification",
                    200
                ]
            },
            ()=>PutBucketNotificationConfigurationRequest$,
            ()=>__Unit
        ];
        var PutBucketOwnershipControls$ = [
            9,
            n0,
            _PBOC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?ownershipControls",
                    200
                ]
            },
            ()=>PutBucketOwnershipControlsRequest$,
            ()=>__Unit
        ];
        var PutBucketPolicy$ = [
            9,
            n0,
            _PBP,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?policy",
                    200
                ]
            },
            ()=>PutBucketPolicyRequest$,
            ()=>__Unit
        ];
        var PutBucketReplication$ = [
            9,
            n0,
            _PBR,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?replication",
                    200
                ]
            },
            ()=>PutBucketReplicationRequest$,
            ()=>__Unit
        ];
        var PutBucketRequestPayment$ = [
            9,
            n0,
            _PBRP,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?requestPayment",
                    200
                ]
            },
            ()=>PutBucketRequestPaymentRequest$,
            ()=>__Unit
        ];
        var PutBucketTagging$ = [
            9,
            n0,
            _PBT,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?tagging",
                    200
                ]
            },
            ()=>PutBucketTaggingRequest$,
            ()=>__Unit
        ];
        var PutBucketVersioning$ = [
            9,
            n0,
            _PBV,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?versioning",
                    200
                ]
            },
            ()=>PutBucketVersioningRequest$,
            ()=>__Unit
        ];
        var PutBucketWebsite$ = [
            9,
            n0,
            _PBW,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?website",
                    200
                ]
            },
            ()=>PutBucketWebsiteRequest$,
            ()=>__Unit
        ];
        var PutObject$ = [
            9,
            n0,
            _PO,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?x-id=PutObject",
                    200
                ]
            },
            ()=>PutObjectRequest$,
            ()=>PutObjectOutput$
        ];
        var PutObjectAcl$ = [
            9,
            n0,
            _POA,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?acl",
                    200
                ]
            },
            ()=>PutObjectAclRequest$,
            ()=>PutObjectAclOutput$
        ];
        var PutObjectAnnotation$ = [
            9,
            n0,
            _POAu,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?annotation",
                    200
                ]
            },
            ()=>PutObjectAnnotationRequest$,
            ()=>PutObjectAnnotationOutput$
        ];
        var PutObjectLegalHold$ = [
            9,
            n0,
            _POLH,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?legal-hold",
                    200
                ]
            },
            ()=>PutObjectLegalHoldRequest$,
            ()=>PutObjectLegalHoldOutput$
        ];
        var PutObjectLockConfiguration$ = [
            9,
            n0,
            _POLC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?object-lock",
                    200
                ]
            },
            ()=>PutObjectLockConfigurationRequest$,
            ()=>PutObjectLockConfigurationOutput$
        ];
        var PutObjectRetention$ = [
            9,
            n0,
            _PORu,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?retention",
                    200
                ]
            },
            ()=>PutObjectRetentionRequest$,
            ()=>PutObjectRetentionOutput$
        ];
        var PutObjectTagging$ = [
            9,
            n0,
            _POT,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?tagging",
                    200
                ]
            },
            ()=>PutObjectTaggingRequest$,
            ()=>PutObjectTaggingOutput$
        ];
        var PutPublicAccessBlock$ = [
            9,
            n0,
            _PPAB,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?publicAccessBlock",
                    200
                ]
            },
            ()=>PutPublicAccessBlockRequest$,
            ()=>__Unit
        ];
        var RenameObject$ = [
            9,
            n0,
            _RO,
            {
                [_h]: [
                    "PUT",
                    "/{Key+}?renameObject",
                    200
                ]
            },
            ()=>RenameObjectRequest$,
            ()=>RenameObjectOutput$
        ];
        var RestoreObject$ = [
            9,
            n0,
            _ROe,
            {
                [_hC]: "-",
                [_h]: [
                    "POST",
                    "/{Key+}?restore",
                    200
                ]
            },
            ()=>RestoreObjectRequest$,
            ()=>RestoreObjectOutput$
        ];
        var SelectObjectContent$ = [
            9,
            n0,
            _SOC,
            {
                [_h]: [
                    "POST",
                    "/{Key+}?select&select-type=2",
                    200
                ]
            },
            ()=>SelectObjectContentRequest$,
            ()=>SelectObjectContentOutput$
        ];
        var UpdateBucketMetadataAnnotationTableConfiguration$ = [
            9,
            n0,
            _UBMATC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?metadataAnnotationTable",
                    200
                ]
            },
            ()=>UpdateBucketMetadataAnnotationTableConfigurationRequest$,
            ()=>__Unit
        ];
        var UpdateBucketMetadataInventoryTableConfiguration$ = [
            9,
            n0,
            _UBMITC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?metadataInventoryTable",
                    200
                ]
            },
            ()=>UpdateBucketMetadataInventoryTableConfigurationRequest$,
            ()=>__Unit
        ];
        var UpdateBucketMetadataJournalTableConfiguration$ = [
            9,
            n0,
            _UBMJTC,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/?metadataJournalTable",
                    200
                ]
            },
            ()=>UpdateBucketMetadataJournalTableConfigurationRequest$,
            ()=>__Unit
        ];
        var UpdateObjectEncryption$ = [
            9,
            n0,
            _UOE,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?encryption",
                    200
                ]
            },
            ()=>UpdateObjectEncryptionRequest$,
            ()=>UpdateObjectEncryptionResponse$
        ];
        var UploadPart$ = [
            9,
            n0,
            _UP,
            {
                [_hC]: "-",
                [_h]: [
                    "PUT",
                    "/{Key+}?x-id=UploadPart",
                    200
                ]
            },
            ()=>UploadPartRequest$,
            ()=>UploadPartOutput$
        ];
        var UploadPartCopy$ = [
            9,
            n0,
            _UPC,
            {
                [_h]: [
                    "PUT",
                    "/{Key+}?x-id=UploadPartCopy",
                    200
                ]
            },
            ()=>UploadPartCopyRequest$,
            ()=>UploadPartCopyOutput$
        ];
        var WriteGetObjectResponse$ = [
            9,
            n0,
            _WGOR,
            {
                [_en]: [
                    "{RequestRoute}."
                ],
                [_h]: [
                    "POST",
                    "/WriteGetObjectResponse",
                    200
                ]
            },
            ()=>WriteGetObjectResponseRequest$,
            ()=>__Unit
        ];
        class CreateSessionCommand extends command(_ep4, _mw0, "CreateSession", CreateSession$) {
        }
        var version = "3.1172.0";
        var packageInfo = {
            version: version
        };
        let getRuntimeConfig$1 = (config)=>({
                apiVersion: "2006-03-01",
                base64Decoder: config?.base64Decoder ?? fromBase64,
                base64Encoder: config?.base64Encoder ?? toBase64,
                disableHostPrefix: config?.disableHostPrefix ?? false,
                endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
                extensions: config?.extensions ?? [],
                getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? getAwsChunkedEncodingStream,
                httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
                httpAuthSchemes: config?.httpAuthSchemes ?? [
                    {
                        schemeId: "aws.auth#sigv4",
                        identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
                        signer: new AwsSdkSigV4Signer()
                    },
                    {
                        schemeId: "aws.auth#sigv4a",
                        identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4a"),
                        signer: new AwsSdkSigV4ASigner()
                    }
                ],
                logger: config?.logger ?? new NoOpLogger(),
                md5: config?.md5 ?? Md5,
                protocol: config?.protocol ?? S3RestXmlProtocol,
                protocolSettings: config?.protocolSettings ?? {
                    defaultNamespace: "com.amazonaws.s3",
                    errorTypeRegistries,
                    xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
                    version: "2006-03-01",
                    serviceTarget: "AmazonS3"
                },
                sdkStreamMixin: config?.sdkStreamMixin ?? sdkStreamMixin,
                serviceId: config?.serviceId ?? "S3",
                sha1: config?.sha1 ?? Sha1,
                sha256: config?.sha256 ?? Sha256,
                signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
                signingEscapePath: config?.signingEscapePath ?? false,
                urlParser: config?.urlParser ?? parseUrl,
                useArnRegion: config?.useArnRegion ?? void 0,
                utf8Decoder: config?.utf8Decoder ?? fromUtf8,
                utf8Encoder: config?.utf8Encoder ?? toUtf8
            });
        let getRuntimeConfig = (config)=>{
            emitWarningIfUnsupportedVersion(process.version);
            let defaultsMode = resolveDefaultsModeConfig(config);
            let defaultConfigProvider = ()=>defaultsMode().then(loadConfigsForDefaultMode);
            let clientSharedValues = getRuntimeConfig$1(config);
            emitWarningIfUnsupportedVersion$1(process.version);
            let loaderConfig = {
                profile: config?.profile,
                logger: clientSharedValues.logger
            };
            return {
                ...clientSharedValues,
                ...config,
                runtime: "node",
                defaultsMode,
                authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
                bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
                credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
                defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
                    serviceId: clientSharedValues.serviceId,
                    clientVersion: packageInfo.version
                }),
                disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? loadConfig(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
                eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
                maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
                region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
                    ...NODE_REGION_CONFIG_FILE_OPTIONS,
                    ...loaderConfig
                }),
                requestChecksumCalculation: config?.requestChecksumCalculation ?? loadConfig(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
                requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
                responseChecksumValidation: config?.responseChecksumValidation ?? loadConfig(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
                retryMode: config?.retryMode ?? loadConfig({
                    ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                    default: async ()=>(await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
                }, config),
                sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
                streamCollector: config?.streamCollector ?? streamCollector,
                streamHasher: config?.streamHasher ?? readableStreamHasher,
                useArnRegion: config?.useArnRegion ?? loadConfig(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
                useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
                useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
                userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
            };
        };
        let getHttpAuthExtensionConfiguration = (runtimeConfig)=>{
            let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
            let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
            let _credentials = runtimeConfig.credentials;
            return {
                setHttpAuthScheme (httpAuthScheme) {
                    let index = _httpAuthSchemes.findIndex((scheme)=>scheme.schemeId === httpAuthScheme.schemeId);
                    if (-1 === index) _httpAuthSchemes.push(httpAuthScheme);
                    else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
                },
                httpAuthSchemes () {
                    return _httpAuthSchemes;
                },
                setHttpAuthSchemeProvider (httpAuthSchemeProvider) {
                    _httpAuthSchemeProvider = httpAuthSchemeProvider;
                },
                httpAuthSchemeProvider () {
                    return _httpAuthSchemeProvider;
                },
                setCredentials (credentials) {
                    _credentials = credentials;
                },
                credentials () {
                    return _credentials;
                }
            };
        };
        let resolveHttpAuthRuntimeConfig = (config)=>({
                httpAuthSchemes: config.httpAuthSchemes(),
                httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
                credentials: config.credentials()
            });
        let resolveRuntimeExtensions = (runtimeConfig, extensions)=>{
            let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
            extensions.forEach((extension)=>extension.configure(extensionConfiguration));
            return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
        };
        class S3Client extends Client {
            config;
            constructor(...[configuration]){
                let _config_0 = getRuntimeConfig(configuration || {});
                super(_config_0);
                this.initConfig = _config_0;
                let _config_1 = resolveClientEndpointParameters(_config_0);
                let _config_2 = resolveUserAgentConfig(_config_1);
                let _config_3 = resolveFlexibleChecksumsConfig(_config_2);
                let _config_4 = resolveRetryConfig(_config_3);
                let _config_5 = resolveRegionConfig(_config_4);
                let _config_6 = resolveHostHeaderConfig(_config_5);
                let _config_7 = resolveEndpointConfig(_config_6);
                let _config_8 = resolveEventStreamSerdeConfig(_config_7);
                let _config_9 = resolveHttpAuthSchemeConfig(_config_8);
                let _config_10 = resolveS3Config(_config_9, {
                    session: [
                        ()=>this,
                        CreateSessionCommand
                    ]
                });
                let _config_11 = resolveRuntimeExtensions(_config_10, configuration?.extensions || []);
                this.config = _config_11;
                this.middlewareStack.use(getSchemaSerdePlugin(this.config));
                this.middlewareStack.use(getUserAgentPlugin(this.config));
                this.middlewareStack.use(getRetryPlugin(this.config));
                this.middlewareStack.use(getContentLengthPlugin(this.config));
                this.middlewareStack.use(getHostHeaderPlugin(this.config));
                this.middlewareStack.use(getLoggerPlugin(this.config));
                this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
                this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
                    httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
                    identityProviderConfigProvider: async (config)=>new DefaultIdentityProviderConfig({
                            "aws.auth#sigv4": config.credentials,
                            "aws.auth#sigv4a": config.credentials
                        })
                }));
                this.middlewareStack.use(getHttpSigningPlugin(this.config));
                this.middlewareStack.use(getValidateBucketNamePlugin(this.config));
                this.middlewareStack.use(getAddExpectContinuePlugin(this.config));
                this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config));
                this.middlewareStack.use(getS3ExpressPlugin(this.config));
                this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config));
            }
            destroy() {
                super.destroy();
            }
        }
        class AbortMultipartUploadCommand extends command(_ep0, _mw0, "AbortMultipartUpload", AbortMultipartUpload$) {
        }
        class CompleteMultipartUploadCommand extends command(_ep0, _mw1, "CompleteMultipartUpload", CompleteMultipartUpload$) {
        }
        class CopyObjectCommand extends command(_ep1, _mw1, "CopyObject", CopyObject$) {
        }
        class CreateBucketCommand extends command(_ep2, _mw2, "CreateBucket", CreateBucket$) {
        }
        class CreateBucketMetadataConfigurationCommand extends command(_ep3, _mw3, "CreateBucketMetadataConfiguration", CreateBucketMetadataConfiguration$) {
        }
        class CreateBucketMetadataTableConfigurationCommand extends command(_ep3, _mw3, "CreateBucketMetadataTableConfiguration", CreateBucketMetadataTableConfiguration$) {
        }
        class CreateMultipartUploadCommand extends command(_ep0, _mw1, "CreateMultipartUpload", CreateMultipartUpload$) {
        }
        class DeleteBucketAnalyticsConfigurationCommand extends command(_ep3, _mw4, "DeleteBucketAnalyticsConfiguration", DeleteBucketAnalyticsConfiguration$) {
        }
        class DeleteBucketCommand extends command(_ep3, _mw4, "DeleteBucket", DeleteBucket$) {
        }
        class DeleteBucketCorsCommand extends command(_ep3, _mw4, "DeleteBucketCors", DeleteBucketCors$) {
        }
        class DeleteBucketEncryptionCommand extends command(_ep3, _mw4, "DeleteBucketEncryption", DeleteBucketEncryption$) {
        }
        class DeleteBucketIntelligentTieringConfigurationCommand extends command(_ep3, _mw4, "DeleteBucketIntelligentTieringConfiguration", DeleteBucketIntelligentTieringConfiguration$) {
        }
        class DeleteBucketInventoryConfigurationCommand extends command(_ep3, _mw4, "DeleteBucketInventoryConfiguration", DeleteBucketInventoryConfiguration$) {
        }
        class DeleteBucketLifecycleCommand extends command(_ep3, _mw4, "DeleteBucketLifecycle", DeleteBucketLifecycle$) {
        }
        class DeleteBucketMetadataConfigurationCommand extends command(_ep3, _mw4, "DeleteBucketMetadataConfiguration", DeleteBucketMetadataConfiguration$) {
        }
        class DeleteBucketMetadataTableConfigurationCommand extends command(_ep3, _mw4, "DeleteBucketMetadataTableConfiguration", DeleteBucketMetadataTableConfiguration$) {
        }
        class DeleteBucketMetricsConfigurationCommand extends command(_ep3, _mw4, "DeleteBucketMetricsConfiguration", DeleteBucketMetricsConfiguration$) {
        }
        class DeleteBucketOwnershipControlsCommand extends command(_ep3, _mw4, "DeleteBucketOwnershipControls", DeleteBucketOwnershipControls$) {
        }
        class DeleteBucketPolicyCommand extends command(_ep3, _mw4, "DeleteBucketPolicy", DeleteBucketPolicy$) {
        }
        class DeleteBucketReplicationCommand extends command(_ep3, _mw4, "DeleteBucketReplication", DeleteBucketReplication$) {
        }
        class DeleteBucketTaggingCommand extends command(_ep3, _mw4, "DeleteBucketTagging", DeleteBucketTagging$) {
        }
        class DeleteBucketWebsiteCommand extends command(_ep3, _mw4, "DeleteBucketWebsite", DeleteBucketWebsite$) {
        }
        class DeleteObjectAnnotationCommand extends command(_ep5, _mw0, "DeleteObjectAnnotation", DeleteObjectAnnotation$) {
        }
        class DeleteObjectCommand extends command(_ep0, _mw0, "DeleteObject", DeleteObject$) {
        }
        class DeleteObjectsCommand extends command(_ep5, _mw5, "DeleteObjects", DeleteObjects$) {
        }
        class DeleteObjectTaggingCommand extends command(_ep5, _mw0, "DeleteObjectTagging", DeleteObjectTagging$) {
        }
        class DeletePublicAccessBlockCommand extends command(_ep3, _mw4, "DeletePublicAccessBlock", DeletePublicAccessBlock$) {
        }
        class GetBucketAbacCommand extends command(_ep5, _mw0, "GetBucketAbac", GetBucketAbac$) {
        }
        class GetBucketAccelerateConfigurationCommand extends command(_ep3, _mw0, "GetBucketAccelerateConfiguration", GetBucketAccelerateConfiguration$) {
        }
        class GetBucketAclCommand extends command(_ep3, _mw0, "GetBucketAcl", GetBucketAcl$) {
        }
        class GetBucketAnalyticsConfigurationCommand extends command(_ep3, _mw0, "GetBucketAnalyticsConfiguration", GetBucketAnalyticsConfiguration$) {
        }
        class GetBucketCorsCommand extends command(_ep3, _mw0, "GetBucketCors", GetBucketCors$) {
        }
        class GetBucketEncryptionCommand extends command(_ep3, _mw0, "GetBucketEncryption", GetBucketEncryption$) {
        }
        class GetBucketIntelligentTieringConfigurationCommand extends command(_ep3, _mw0, "GetBucketIntelligentTieringConfiguration", GetBucketIntelligentTieringConfiguration$) {
        }
        class GetBucketInventoryConfigurationCommand extends command(_ep3, _mw0, "GetBucketInventoryConfiguration", GetBucketInventoryConfiguration$) {
        }
        class GetBucketLifecycleConfigurationCommand extends command(_ep3, _mw0, "GetBucketLifecycleConfiguration", GetBucketLifecycleConfiguration$) {
        }
        class GetBucketLocationCommand extends command(_ep3, _mw0, "GetBucketLocation", GetBucketLocation$) {
        }
        class GetBucketLoggingCommand extends command(_ep3, _mw0, "GetBucketLogging", GetBucketLogging$) {
        }
        class GetBucketMetadataConfigurationCommand extends command(_ep3, _mw0, "GetBucketMetadataConfiguration", GetBucketMetadataConfiguration$) {
        }
        class GetBucketMetadataTableConfigurationCommand extends command(_ep3, _mw0, "GetBucketMetadataTableConfiguration", GetBucketMetadataTableConfiguration$) {
        }
        class GetBucketMetricsConfigurationCommand extends command(_ep3, _mw0, "GetBucketMetricsConfiguration", GetBucketMetricsConfiguration$) {
        }
        class GetBucketNotificationConfigurationCommand extends command(_ep3, _mw0, "GetBucketNotificationConfiguration", GetBucketNotificationConfiguration$) {
        }
        class GetBucketOwnershipControlsCommand extends command(_ep3, _mw0, "GetBucketOwnershipControls", GetBucketOwnershipControls$) {
        }
        class GetBucketPolicyCommand extends command(_ep3, _mw4, "GetBucketPolicy", GetBucketPolicy$) {
        }
        class GetBucketPolicyStatusCommand extends command(_ep3, _mw0, "GetBucketPolicyStatus", GetBucketPolicyStatus$) {
        }
        class GetBucketReplicationCommand extends command(_ep3, _mw0, "GetBucketReplication", GetBucketReplication$) {
        }
        class GetBucketRequestPaymentCommand extends command(_ep3, _mw0, "GetBucketRequestPayment", GetBucketRequestPayment$) {
        }
        class GetBucketTaggingCommand extends command(_ep3, _mw0, "GetBucketTagging", GetBucketTagging$) {
        }
        class GetBucketVersioningCommand extends command(_ep3, _mw0, "GetBucketVersioning", GetBucketVersioning$) {
        }
        class GetBucketWebsiteCommand extends command(_ep3, _mw0, "GetBucketWebsite", GetBucketWebsite$) {
        }
        class GetObjectAclCommand extends command(_ep0, _mw0, "GetObjectAcl", GetObjectAcl$) {
        }
        class GetObjectAnnotationCommand extends command(_ep0, _mw6, "GetObjectAnnotation", GetObjectAnnotation$) {
        }
        class GetObjectAttributesCommand extends command(_ep5, _mw1, "GetObjectAttributes", GetObjectAttributes$) {
        }
        class GetObjectCommand extends command(_ep0, _mw7, "GetObject", GetObject$) {
        }
        class GetObjectLegalHoldCommand extends command(_ep5, _mw0, "GetObjectLegalHold", GetObjectLegalHold$) {
        }
        class GetObjectLockConfigurationCommand extends command(_ep5, _mw0, "GetObjectLockConfiguration", GetObjectLockConfiguration$) {
        }
        class GetObjectRetentionCommand extends command(_ep5, _mw0, "GetObjectRetention", GetObjectRetention$) {
        }
        class GetObjectTaggingCommand extends command(_ep5, _mw0, "GetObjectTagging", GetObjectTagging$) {
        }
        class GetObjectTorrentCommand extends command(_ep5, _mw4, "GetObjectTorrent", GetObjectTorrent$) {
        }
        class GetPublicAccessBlockCommand extends command(_ep3, _mw0, "GetPublicAccessBlock", GetPublicAccessBlock$) {
        }
        class HeadBucketCommand extends command(_ep5, _mw0, "HeadBucket", HeadBucket$) {
        }
        class HeadObjectCommand extends command(_ep0, _mw8, "HeadObject", HeadObject$) {
        }
        class ListBucketAnalyticsConfigurationsCommand extends command(_ep3, _mw0, "ListBucketAnalyticsConfigurations", ListBucketAnalyticsConfigurations$) {
        }
        class ListBucketIntelligentTieringConfigurationsCommand extends command(_ep3, _mw0, "ListBucketIntelligentTieringConfigurations", ListBucketIntelligentTieringConfigurations$) {
        }
        class ListBucketInventoryConfigurationsCommand extends command(_ep3, _mw0, "ListBucketInventoryConfigurations", ListBucketInventoryConfigurations$) {
        }
        class ListBucketMetricsConfigurationsCommand extends command(_ep3, _mw0, "ListBucketMetricsConfigurations", ListBucketMetricsConfigurations$) {
        }
        class ListBucketsCommand extends command(_ep6, _mw0, "ListBuckets", ListBuckets$) {
        }
        class ListDirectoryBucketsCommand extends command(_ep7, _mw0, "ListDirectoryBuckets", ListDirectoryBuckets$) {
        }
        class ListMultipartUploadsCommand extends command(_ep8, _mw0, "ListMultipartUploads", ListMultipartUploads$) {
        }
        class ListObjectAnnotationsCommand extends command(_ep5, _mw0, "ListObjectAnnotations", ListObjectAnnotations$) {
        }
        class ListObjectsCommand extends command(_ep8, _mw0, "ListObjects", ListObjects$) {
        }
        class ListObjectsV2Command extends command(_ep8, _mw0, "ListObjectsV2", ListObjectsV2$) {
        }
        class ListObjectVersionsCommand extends command(_ep8, _mw0, "ListObjectVersions", ListObjectVersions$) {
        }
        class ListPartsCommand extends command(_ep0, _mw1, "ListParts", ListParts$) {
        }
        class PutBucketAbacCommand extends command(_ep5, _mw9, "PutBucketAbac", PutBucketAbac$) {
        }
        class PutBucketAccelerateConfigurationCommand extends command(_ep3, _mw9, "PutBucketAccelerateConfiguration", PutBucketAccelerateConfiguration$) {
        }
        class PutBucketAclCommand extends command(_ep3, _mw3, "PutBucketAcl", PutBucketAcl$) {
        }
        class PutBucketAnalyticsConfigurationCommand extends command(_ep3, _mw4, "PutBucketAnalyticsConfiguration", PutBucketAnalyticsConfiguration$) {
        }
        class PutBucketCorsCommand extends command(_ep3, _mw3, "PutBucketCors", PutBucketCors$) {
        }
        class PutBucketEncryptionCommand extends command(_ep3, _mw3, "PutBucketEncryption", PutBucketEncryption$) {
        }
        class PutBucketIntelligentTieringConfigurationCommand extends command(_ep3, _mw4, "PutBucketIntelligentTieringConfiguration", PutBucketIntelligentTieringConfiguration$) {
        }
        class PutBucketInventoryConfigurationCommand extends command(_ep3, _mw4, "PutBucketInventoryConfiguration", PutBucketInventoryConfiguration$) {
        }
        class PutBucketLifecycleConfigurationCommand extends command(_ep3, _mw5, "PutBucketLifecycleConfiguration", PutBucketLifecycleConfiguration$) {
        }
        class PutBucketLoggingCommand extends command(_ep3, _mw3, "PutBucketLogging", PutBucketLogging$) {
        }
        class PutBucketMetricsConfigurationCommand extends command(_ep3, _mw4, "PutBucketMetricsConfiguration", PutBucketMetricsConfiguration$) {
        }
        class PutBucketNotificationConfigurationCommand extends command(_ep3, _mw4, "PutBucketNotificationConfiguration", PutBucketNotificationConfiguration$) {
        }
        class PutBucketOwnershipControlsCommand extends command(_ep3, _mw3, "PutBucketOwnershipControls", PutBucketOwnershipControls$) {
        }
        class PutBucketPolicyCommand extends command(_ep3, _mw3, "PutBucketPolicy", PutBucketPolicy$) {
        }
        class PutBucketReplicationCommand extends command(_ep3, _mw3, "PutBucketReplication", PutBucketReplication$) {
        }
        class PutBucketRequestPaymentCommand extends command(_ep3, _mw3, "PutBucketRequestPayment", PutBucketRequestPayment$) {
        }
        class PutBucketTaggingCommand extends command(_ep3, _mw3, "PutBucketTagging", PutBucketTagging$) {
        }
        class PutBucketVersioningCommand extends command(_ep3, _mw3, "PutBucketVersioning", PutBucketVersioning$) {
        }
        class PutBucketWebsiteCommand extends command(_ep3, _mw3, "PutBucketWebsite", PutBucketWebsite$) {
        }
        class PutObjectAclCommand extends command(_ep0, _mw5, "PutObjectAcl", PutObjectAcl$) {
        }
        class PutObjectAnnotationCommand extends command(_ep0, _mw10, "PutObjectAnnotation", PutObjectAnnotation$) {
        }
        class PutObjectCommand extends command(_ep0, _mw11, "PutObject", PutObject$) {
        }
        class PutObjectLegalHoldCommand extends command(_ep5, _mw5, "PutObjectLegalHold", PutObjectLegalHold$) {
        }
        class PutObjectLockConfigurationCommand extends command(_ep5, _mw5, "PutObjectLockConfiguration", PutObjectLockConfiguration$) {
        }
        class PutObjectRetentionCommand extends command(_ep5, _mw5, "PutObjectRetention", PutObjectRetention$) {
        }
        class PutObjectTaggingCommand extends command(_ep5, _mw5, "PutObjectTagging", PutObjectTagging$) {
        }
        class PutPublicAccessBlockCommand extends command(_ep3, _mw3, "PutPublicAccessBlock", PutPublicAccessBlock$) {
        }
        class RenameObjectCommand extends command(_ep0, _mw0, "RenameObject", RenameObject$) {
        }
        class RestoreObjectCommand extends command(_ep5, _mw10, "RestoreObject", RestoreObject$) {
        }
        class SelectObjectContentCommand extends command(_ep5, _mw12, "SelectObjectContent", SelectObjectContent$) {
        }
        class UpdateBucketMetadataAnnotationTableConfigurationCommand extends command(_ep3, _mw3, "UpdateBucketMetadataAnnotationTableConfiguration", UpdateBucketMetadataAnnotationTableConfiguration$) {
        }
        class UpdateBucketMetadataInventoryTableConfigurationCommand extends command(_ep3, _mw3, "UpdateBucketMetadataInventoryTableConfiguration", UpdateBucketMetadataInventoryTableConfiguration$) {
        }
        class UpdateBucketMetadataJournalTableConfigurationCommand extends command(_ep3, _mw3, "UpdateBucketMetadataJournalTableConfiguration", UpdateBucketMetadataJournalTableConfiguration$) {
        }
        class UpdateObjectEncryptionCommand extends command(_ep5, _mw5, "UpdateObjectEncryption", UpdateObjectEncryption$) {
        }
        class UploadPartCommand extends command(_ep0, _mw13, "UploadPart", UploadPart$) {
        }
        class UploadPartCopyCommand extends command(_ep4, _mw1, "UploadPartCopy", UploadPartCopy$) {
        }
        class WriteGetObjectResponseCommand extends command(_ep9, _mw4, "WriteGetObjectResponse", WriteGetObjectResponse$) {
        }
        let paginateListBuckets = createPaginator(S3Client, ListBucketsCommand, "ContinuationToken", "ContinuationToken", "MaxBuckets");
        let paginateListDirectoryBuckets = createPaginator(S3Client, ListDirectoryBucketsCommand, "ContinuationToken", "ContinuationToken", "MaxDirectoryBuckets");
        let paginateListObjectAnnotations = createPaginator(S3Client, ListObjectAnnotationsCommand, "ContinuationToken", "NextContinuationToken", "MaxAnnotationResults");
        let paginateListObjectsV2 = createPaginator(S3Client, ListObjectsV2Command, "ContinuationToken", "NextContinuationToken", "MaxKeys");
        let paginateListParts = createPaginator(S3Client, ListPartsCommand, "PartNumberMarker", "NextPartNumberMarker", "MaxParts");
        let checkState$3 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new HeadBucketCommand(input));
                reason = result;
                return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            } catch (exception) {
                reason = exception;
                exception.name;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilBucketExists = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 5,
                maxDelay: 120
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$3);
            return checkExceptions(result);
        };
        let checkState$2 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new HeadBucketCommand(input));
                reason = result;
            } catch (exception) {
                reason = exception;
                if ("NotFound" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilBucketNotExists = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 5,
                maxDelay: 120
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$2);
            return checkExceptions(result);
        };
        let checkState$1 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new HeadObjectCommand(input));
                reason = result;
                return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            } catch (exception) {
                reason = exception;
                exception.name;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilObjectExists = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 5,
                maxDelay: 120
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$1);
            return checkExceptions(result);
        };
        let checkState = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new HeadObjectCommand(input));
                reason = result;
            } catch (exception) {
                reason = exception;
                if ("NotFound" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilObjectNotExists = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 5,
                maxDelay: 120
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState);
            return checkExceptions(result);
        };
        let commands = {
            AbortMultipartUploadCommand,
            CompleteMultipartUploadCommand,
            CopyObjectCommand,
            CreateBucketCommand,
            CreateBucketMetadataConfigurationCommand,
            CreateBucketMetadataTableConfigurationCommand,
            CreateMultipartUploadCommand,
            CreateSessionCommand,
            DeleteBucketCommand,
            DeleteBucketAnalyticsConfigurationCommand,
            DeleteBucketCorsCommand,
            DeleteBucketEncryptionCommand,
            DeleteBucketIntelligentTieringConfigurationCommand,
            DeleteBucketInventoryConfigurationCommand,
            DeleteBucketLifecycleCommand,
            DeleteBucketMetadataConfigurationCommand,
            DeleteBucketMetadataTableConfigurationCommand,
            DeleteBucketMetricsConfigurationCommand,
            DeleteBucketOwnershipControlsCommand,
            DeleteBucketPolicyCommand,
            DeleteBucketReplicationCommand,
            DeleteBucketTaggingCommand,
            DeleteBucketWebsiteCommand,
            DeleteObjectCommand,
            DeleteObjectAnnotationCommand,
            DeleteObjectsCommand,
            DeleteObjectTaggingCommand,
            DeletePublicAccessBlockCommand,
            GetBucketAbacCommand,
            GetBucketAccelerateConfigurationCommand,
            GetBucketAclCommand,
            GetBucketAnalyticsConfigurationCommand,
            GetBucketCorsCommand,
            GetBucketEncryptionCommand,
            GetBucketIntelligentTieringConfigurationCommand,
            GetBucketInventoryConfigurationCommand,
            GetBucketLifecycleConfigurationCommand,
            GetBucketLocationCommand,
            GetBucketLoggingCommand,
            GetBucketMetadataConfigurationCommand,
            GetBucketMetadataTableConfigurationCommand,
            GetBucketMetricsConfigurationCommand,
            GetBucketNotificationConfigurationCommand,
            GetBucketOwnershipControlsCommand,
            GetBucketPolicyCommand,
            GetBucketPolicyStatusCommand,
            GetBucketReplicationCommand,
            GetBucketRequestPaymentCommand,
            GetBucketTaggingCommand,
            GetBucketVersioningCommand,
            GetBucketWebsiteCommand,
            GetObjectCommand,
            GetObjectAclCommand,
            GetObjectAnnotationCommand,
            GetObjectAttributesCommand,
            GetObjectLegalHoldCommand,
            GetObjectLockConfigurationCommand,
            GetObjectRetentionCommand,
            GetObjectTaggingCommand,
            GetObjectTorrentCommand,
            GetPublicAccessBlockCommand,
            HeadBucketCommand,
            HeadObjectCommand,
            ListBucketAnalyticsConfigurationsCommand,
            ListBucketIntelligentTieringConfigurationsCommand,
            ListBucketInventoryConfigurationsCommand,
            ListBucketMetricsConfigurationsCommand,
            ListBucketsCommand,
            ListDirectoryBucketsCommand,
            ListMultipartUploadsCommand,
            ListObjectAnnotationsCommand,
            ListObjectsCommand,
            ListObjectsV2Command,
            ListObjectVersionsCommand,
            ListPartsCommand,
            PutBucketAbacCommand,
            PutBucketAccelerateConfigurationCommand,
            PutBucketAclCommand,
            PutBucketAnalyticsConfigurationCommand,
            PutBucketCorsCommand,
            PutBucketEncryptionCommand,
            PutBucketIntelligentTieringConfigurationCommand,
            PutBucketInventoryConfigurationCommand,
            PutBucketLifecycleConfigurationCommand,
            PutBucketLoggingCommand,
            PutBucketMetricsConfigurationCommand,
            PutBucketNotificationConfigurationCommand,
            PutBucketOwnershipControlsCommand,
            PutBucketPolicyCommand,
            PutBucketReplicationCommand,
            PutBucketRequestPaymentCommand,
            PutBucketTaggingCommand,
            PutBucketVersioningCommand,
            PutBucketWebsiteCommand,
            PutObjectCommand,
            PutObjectAclCommand,
            PutObjectAnnotationCommand,
            PutObjectLegalHoldCommand,
            PutObjectLockConfigurationCommand,
            PutObjectRetentionCommand,
            PutObjectTaggingCommand,
            PutPublicAccessBlockCommand,
            RenameObjectCommand,
            RestoreObjectCommand,
            SelectObjectContentCommand,
            UpdateBucketMetadataAnnotationTableConfigurationCommand,
            UpdateBucketMetadataInventoryTableConfigurationCommand,
            UpdateBucketMetadataJournalTableConfigurationCommand,
            UpdateObjectEncryptionCommand,
            UploadPartCommand,
            UploadPartCopyCommand,
            WriteGetObjectResponseCommand
        };
        let paginators = {
            paginateListBuckets,
            paginateListDirectoryBuckets,
            paginateListObjectAnnotations,
            paginateListObjectsV2,
            paginateListParts
        };
        let waiters = {
            waitUntilBucketExists,
            waitUntilBucketNotExists,
            waitUntilObjectExists,
            waitUntilObjectNotExists
        };
        class S3 extends S3Client {
        }
        createAggregatedClient(commands, S3, {
            paginators,
            waiters
        });
        exports.tfP = AbortMultipartUploadCommand;
        exports.Gym = CompleteMultipartUploadCommand;
        exports.nG4 = CreateMultipartUploadCommand;
        exports.k4j = DeleteObjectCommand;
        exports.jLs = GetObjectCommand;
        exports.l81 = HeadObjectCommand;
        exports.TQ0 = NoSuchBucket;
        exports._kG = NoSuchKey;
        exports.Mku = NotFound;
        exports.wKZ = PutObjectCommand;
        exports.YxF = S3Client;
        exports.iVK = UploadPartCommand;
        exports.OqA = paginateListObjectsV2;
    },
    5028: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { NoOpLogger, getSmithyContext } = __webpack_require__(2658);
        let { HttpRequest, HttpResponse } = __webpack_require__(3422);
        let { setFeature } = __webpack_require__(5152);
        let { parseRfc7231DateTime } = __webpack_require__(2430);
        let { SignatureV4SignWithCredentials } = __webpack_require__(5785);
        let { booleanSelector, SelectorType } = __webpack_require__(7291);
        let { httpSigningMiddlewareOptions } = __webpack_require__(402);
        let { Readable } = __webpack_require__(7075);
        let { validate, parse } = __webpack_require__(519);
        let { AwsRestXmlProtocol } = __webpack_require__(7288);
        let { NormalizedSchema } = __webpack_require__(6890);
        let CONTENT_LENGTH_HEADER = "content-length";
        let DECODED_CONTENT_LENGTH_HEADER = "x-amz-decoded-content-length";
        function checkContentLengthHeader() {
            return (next, context)=>async (args)=>{
                    let { request } = args;
                    if (HttpRequest.isInstance(request)) {
                        if (!(CONTENT_LENGTH_HEADER in request.headers) && !(DECODED_CONTENT_LENGTH_HEADER in request.headers)) {
                            let message = "Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.";
                            if ("function" != typeof context?.logger?.warn || context.logger instanceof NoOpLogger) console.warn(message);
                            else context.logger.warn(message);
                        }
                    }
                    return next({
                        ...args
                    });
                };
        }
        let checkContentLengthHeaderMiddlewareOptions = {
            step: "finalizeRequest",
            tags: [
                "CHECK_CONTENT_LENGTH_HEADER"
            ],
            name: "getCheckContentLengthHeaderPlugin",
            override: true
        };
        let getCheckContentLengthHeaderPlugin = (unused)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(checkContentLengthHeader(), checkContentLengthHeaderMiddlewareOptions);
                }
            });
        let regionRedirectEndpointMiddleware = (config)=>(next, context)=>async (args)=>{
                    let originalRegion = await config.region();
                    let regionProviderRef = config.region;
                    let unlock = ()=>{};
                    if (context.__s3RegionRedirect) {
                        Object.defineProperty(config, "region", {
                            writable: false,
                            value: async ()=>context.__s3RegionRedirect
                        });
                        unlock = ()=>Object.defineProperty(config, "region", {
                                writable: true,
                                value: regionProviderRef
                            });
                    }
                    try {
                        let result = await next(args);
                        if (context.__s3RegionRedirect) {
                            unlock();
                            let region = await config.region();
                            if (originalRegion !== region) throw new Error("Region was not restored following S3 region redirect.");
                        }
                        return result;
                    } catch (e) {
                        unlock();
                        throw e;
                    }
                };
        let regionRedirectEndpointMiddlewareOptions = {
            tags: [
                "REGION_REDIRECT",
                "S3"
            ],
            name: "regionRedirectEndpointMiddleware",
            override: true,
            relation: "before",
            toMiddleware: "endpointV2Middleware"
        };
        function regionRedirectMiddleware(clientConfig) {
            return (next, context)=>async (args)=>{
                    try {
                        return await next(args);
                    } catch (err) {
                        if (clientConfig.followRegionRedirects) {
                            let statusCode = err?.$metadata?.httpStatusCode;
                            let isHeadBucket = "HeadBucketCommand" === context.commandName;
                            let bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
                            if (bucketRegionHeader) {
                                if (301 === statusCode || 400 === statusCode && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
                                    try {
                                        let actualRegion = bucketRegionHeader;
                                        context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
                                        context.__s3RegionRedirect = actualRegion;
                                        setFeature(context, "S3_REGION_REDIRECT", "Ah");
                                    } catch (e) {
                                        throw new Error("Region redirect failed: " + e);
                                    }
                                    return next(args);
                                }
                            }
                        }
                        throw err;
                    }
                };
        }
        let regionRedirectMiddlewareOptions = {
            step: "initialize",
            tags: [
                "REGION_REDIRECT",
                "S3"
            ],
            name: "regionRedirectMiddleware",
            override: true
        };
        let getRegionRedirectMiddlewarePlugin = (clientConfig)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
                    clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
                }
            });
        class S3ExpressIdentityCache {
            data;
            lastPurgeTime = Date.now();
            static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 30_000;
            constructor(data = {}){
                this.data = data;
            }
            get(key) {
                let entry = this.data[key];
                if (!entry) return;
                return entry;
            }
            set(key, entry) {
                this.data[key] = entry;
                return entry;
            }
            delete(key) {
                delete this.data[key];
            }
            clear() {
                this.data = {};
            }
            async purgeExpired() {
                let now = Date.now();
                if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
                let data = this.data;
                for(let key in data){
                    let entry = data[key];
                    if (!entry.isRefreshing) {
                        let credential = await entry.identity;
                        if (credential.expiration) {
                            if (credential.expiration.getTime() < now && data[key] === entry) delete data[key];
                        }
                    }
                }
            }
        }
        class S3ExpressIdentityCacheEntry {
            _identity;
            isRefreshing;
            accessed;
            constructor(_identity, isRefreshing = false, accessed = Date.now()){
                this._identity = _identity;
                this.isRefreshing = isRefreshing;
                this.accessed = accessed;
            }
            get identity() {
                this.accessed = Date.now();
                return this._identity;
            }
        }
        class S3ExpressIdentityProviderImpl {
            createSessionFn;
            cache;
            static REFRESH_WINDOW_MS = 60_000;
            accessKeyId;
            cacheGeneration = 0;
            constructor(createSessionFn, cache = new S3ExpressIdentityCache()){
                this.createSessionFn = createSessionFn;
                this.cache = cache;
            }
            async getS3ExpressIdentity(awsIdentity, identityProperties) {
                let bucket = identityProperties.Bucket;
                let { cache } = this;
                if (awsIdentity.accessKeyId !== this.accessKeyId) {
                    this.accessKeyId = awsIdentity.accessKeyId;
                    this.cacheGeneration++;
                    cache.clear();
                }
                let cacheGeneration = this.cacheGeneration;
                let entry = cache.get(bucket);
                if (entry) return entry.identity.then((identity)=>{
                    let isExpired = (identity.expiration?.getTime() ?? 0) < Date.now();
                    if (isExpired) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
                    let isExpiringSoon = (identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS;
                    if (isExpiringSoon && !entry.isRefreshing) {
                        entry.isRefreshing = true;
                        this.getIdentity(bucket).then((id)=>{
                            if (cacheGeneration === this.cacheGeneration) cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
                        });
                    }
                    return identity;
                });
                return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
            }
            async getIdentity(bucket) {
                await this.cache.purgeExpired().catch((error)=>{
                    console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
                });
                let session = await this.createSessionFn(bucket);
                if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
                let identity = {
                    accessKeyId: session.Credentials.AccessKeyId,
                    secretAccessKey: session.Credentials.SecretAccessKey,
                    sessionToken: session.Credentials.SessionToken,
                    expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
                };
                return identity;
            }
        }
        let resolveS3Config = (input, { session })=>{
            let [s3ClientProvider, CreateSessionCommandCtor] = session;
            let { forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader } = input;
            return Object.assign(input, {
                forcePathStyle: forcePathStyle ?? false,
                useAccelerateEndpoint: useAccelerateEndpoint ?? false,
                disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
                followRegionRedirects: followRegionRedirects ?? false,
                s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async (key)=>s3ClientProvider().send(new CreateSessionCommandCtor({
                        Bucket: key
                    }))),
                bucketEndpoint: bucketEndpoint ?? false,
                expectContinueHeader: expectContinueHeader ?? 2_097_152
            });
        };
        let s3ExpiresMiddleware = (config)=>(next, context)=>async (args)=>{
                    let result = await next(args);
                    let { response } = result;
                    if (HttpResponse.isInstance(response)) {
                        if (response.headers.expires) {
                            response.headers.expiresstring = response.headers.expires;
                            try {
                                parseRfc7231DateTime(response.headers.expires);
                            } catch (e) {
                                context.logger?.warn(`AWS SDK Warning for ${context.clientName}::${context.commandName} response parsing (${response.headers.expires}): ${e}`);
                                delete response.headers.expires;
                            }
                        }
                    }
                    return result;
                };
        let s3ExpiresMiddlewareOptions = {
            tags: [
                "S3"
            ],
            name: "s3ExpiresMiddleware",
            override: true,
            relation: "after",
            toMiddleware: "deserializerMiddleware"
        };
        let getS3ExpiresMiddlewarePlugin = (clientConfig)=>({
                applyToStack: (clientStack)=>{
                    clientStack.addRelativeTo(s3ExpiresMiddleware(), s3ExpiresMiddlewareOptions);
                }
            });
        class SignatureV4S3Express extends SignatureV4SignWithCredentials {
        }
        let S3_EXPRESS_BUCKET_TYPE = "Directory";
        let S3_EXPRESS_BACKEND = "S3Express";
        let S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
        let SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
        let SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
        let NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
        let NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
        let NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
            environmentVariableSelector: (env)=>booleanSelector(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, SelectorType.ENV),
            configFileSelector: (profile)=>booleanSelector(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, SelectorType.CONFIG),
            default: false
        };
        let s3ExpressMiddleware = (options)=>(next, context)=>async (args)=>{
                    if (context.endpointV2) {
                        let endpoint = context.endpointV2;
                        let isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
                        let isS3ExpressBucket = endpoint.properties?.backend === S3_EXPRESS_BACKEND || endpoint.properties?.bucketType === S3_EXPRESS_BUCKET_TYPE;
                        if (isS3ExpressBucket) {
                            setFeature(context, "S3_EXPRESS_BUCKET", "J");
                            context.isS3ExpressBucket = true;
                        }
                        if (isS3ExpressAuth) {
                            let requestBucket = args.input.Bucket;
                            if (requestBucket) {
                                let s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), {
                                    Bucket: requestBucket
                                });
                                context.s3ExpressIdentity = s3ExpressIdentity;
                                if (HttpRequest.isInstance(args.request) && s3ExpressIdentity.sessionToken) args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
                            }
                        }
                    }
                    return next(args);
                };
        let s3ExpressMiddlewareOptions = {
            name: "s3ExpressMiddleware",
            step: "build",
            tags: [
                "S3",
                "S3_EXPRESS"
            ],
            override: true
        };
        let getS3ExpressPlugin = (options)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
                }
            });
        let signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner)=>{
            let signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
            if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
            return signedRequest;
        };
        let defaultErrorHandler = (signingProperties)=>(error)=>{
                throw error;
            };
        let defaultSuccessHandler = (httpResponse, signingProperties)=>{};
        let s3ExpressHttpSigningMiddlewareOptions = httpSigningMiddlewareOptions;
        let s3ExpressHttpSigningMiddleware = (config)=>(next, context)=>async (args)=>{
                    if (!HttpRequest.isInstance(args.request)) return next(args);
                    let smithyContext = getSmithyContext(context);
                    let scheme = smithyContext.selectedHttpAuthScheme;
                    if (!scheme) throw new Error("No HttpAuthScheme was selected: unable to sign request");
                    let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
                    let request;
                    request = context.s3ExpressIdentity ? await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer()) : await signer.sign(args.request, identity, signingProperties);
                    let output = await next({
                        ...args,
                        request
                    }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
                    (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
                    return output;
                };
        let getS3ExpressHttpSigningPlugin = (config)=>({
                applyToStack: (clientStack)=>{
                    clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), httpSigningMiddlewareOptions);
                }
            });
        function toStream(bytes) {
            return Readable.from(Buffer.from(bytes));
        }
        let THROW_IF_EMPTY_BODY = {
            CopyObjectCommand: true,
            UploadPartCopyCommand: true,
            CompleteMultipartUploadCommand: true
        };
        let throw200ExceptionsMiddleware = (config)=>(next, context)=>async (args)=>{
                    let result = await next(args);
                    let { response } = result;
                    if (!HttpResponse.isInstance(response)) return result;
                    let { statusCode, body } = response;
                    if (statusCode < 200 || statusCode >= 300) return result;
                    let bodyBytes = await collectBody(body, config);
                    response.body = toStream(bodyBytes);
                    if (0 === bodyBytes.length && THROW_IF_EMPTY_BODY[context.commandName]) {
                        let err = new Error("S3 aborted request");
                        err.$metadata = {
                            httpStatusCode: 503
                        };
                        err.name = "InternalError";
                        throw err;
                    }
                    let bodyStringTail = config.utf8Encoder(bodyBytes.subarray(bodyBytes.length - 16));
                    if (bodyStringTail && bodyStringTail.endsWith("</Error>")) response.statusCode = 503;
                    return result;
                };
        let collectBody = (streamBody = new Uint8Array(), context)=>{
            if (streamBody instanceof Uint8Array) return Promise.resolve(streamBody);
            return context.streamCollector(streamBody) || Promise.resolve(new Uint8Array());
        };
        let throw200ExceptionsMiddlewareOptions = {
            relation: "after",
            toMiddleware: "deserializerMiddleware",
            tags: [
                "THROW_200_EXCEPTIONS",
                "S3"
            ],
            name: "throw200ExceptionsMiddleware",
            override: true
        };
        let getThrow200ExceptionsPlugin = (config)=>({
                applyToStack: (clientStack)=>{
                    clientStack.addRelativeTo(throw200ExceptionsMiddleware(config), throw200ExceptionsMiddlewareOptions);
                }
            });
        function bucketEndpointMiddleware$1(options) {
            return (next, context)=>async (args)=>{
                    if (options.bucketEndpoint) {
                        let endpoint = context.endpointV2;
                        if (endpoint) {
                            let bucket = args.input.Bucket;
                            if ("string" == typeof bucket) try {
                                let bucketEndpointUrl = new URL(bucket);
                                context.endpointV2 = {
                                    ...endpoint,
                                    url: bucketEndpointUrl
                                };
                            } catch (e) {
                                let warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
                                if (context.logger?.constructor?.name === "NoOpLogger") console.warn(warning);
                                else context.logger?.warn?.(warning);
                                throw e;
                            }
                        }
                    }
                    return next(args);
                };
        }
        let bucketEndpointMiddlewareOptions$1 = {
            name: "bucketEndpointMiddleware",
            override: true,
            relation: "after",
            toMiddleware: "endpointV2Middleware"
        };
        function validateBucketNameMiddleware({ bucketEndpoint }) {
            return (next)=>async (args)=>{
                    let { input: { Bucket } } = args;
                    if (!bucketEndpoint && "string" == typeof Bucket && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
                        let err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
                        err.name = "InvalidBucketName";
                        throw err;
                    }
                    return next({
                        ...args
                    });
                };
        }
        let validateBucketNameMiddlewareOptions = {
            step: "initialize",
            tags: [
                "VALIDATE_BUCKET_NAME"
            ],
            name: "validateBucketNameMiddleware",
            override: true
        };
        let getValidateBucketNamePlugin = (options)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
                    clientStack.addRelativeTo(bucketEndpointMiddleware$1(options), bucketEndpointMiddlewareOptions$1);
                }
            });
        class S3RestXmlProtocol extends AwsRestXmlProtocol {
            async serializeRequest(operationSchema, input, context) {
                let request = await super.serializeRequest(operationSchema, input, context);
                let ns = NormalizedSchema.of(operationSchema.input);
                let staticStructureSchema = ns.getSchema();
                let bucketMemberIndex = 0;
                let requiredMemberCount = staticStructureSchema[6] ?? 0;
                if (input && "object" == typeof input) for (let [memberName, memberNs] of ns.structIterator()){
                    if (++bucketMemberIndex > requiredMemberCount) break;
                    if ("Bucket" === memberName) {
                        if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error("No value provided for input HTTP label: Bucket.");
                        break;
                    }
                }
                return request;
            }
        }
        let NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME = "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS";
        let NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME = "s3_disable_multiregion_access_points";
        let NODE_DISABLE_MULTIREGION_ACCESS_POINT_CONFIG_OPTIONS = {
            environmentVariableSelector: (env)=>booleanSelector(env, NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME, SelectorType.ENV),
            configFileSelector: (profile)=>booleanSelector(profile, NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME, SelectorType.CONFIG),
            default: false
        };
        let NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
        let NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
        let NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
            environmentVariableSelector: (env)=>booleanSelector(env, NODE_USE_ARN_REGION_ENV_NAME, SelectorType.ENV),
            configFileSelector: (profile)=>booleanSelector(profile, NODE_USE_ARN_REGION_INI_NAME, SelectorType.CONFIG),
            default: void 0
        };
        let DOMAIN_PATTERN = /^[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]$/;
        let IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/;
        let DOTS_PATTERN = /\.\./;
        let DOT_PATTERN = /\./;
        let S3_HOSTNAME_PATTERN = /^(.+\.)?s3(-fips)?(\.dualstack)?[.-]([a-z0-9-]+)\./;
        let S3_US_EAST_1_ALTNAME_PATTERN = /^s3(-external-1)?\.amazonaws\.com$/;
        let AWS_PARTITION_SUFFIX = "amazonaws.com";
        let isBucketNameOptions = (options)=>"string" == typeof options.bucketName;
        let isDnsCompatibleBucketName = (bucketName)=>DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName);
        let getRegionalSuffix = (hostname)=>{
            let parts = hostname.match(S3_HOSTNAME_PATTERN);
            return [
                parts[4],
                hostname.replace(new RegExp(`^${parts[0]}`), "")
            ];
        };
        let getSuffix = (hostname)=>S3_US_EAST_1_ALTNAME_PATTERN.test(hostname) ? [
                "us-east-1",
                AWS_PARTITION_SUFFIX
            ] : getRegionalSuffix(hostname);
        let getSuffixForArnEndpoint = (hostname)=>S3_US_EAST_1_ALTNAME_PATTERN.test(hostname) ? [
                hostname.replace(`.${AWS_PARTITION_SUFFIX}`, ""),
                AWS_PARTITION_SUFFIX
            ] : getRegionalSuffix(hostname);
        let validateArnEndpointOptions = (options)=>{
            if (options.pathStyleEndpoint) throw new Error("Path-style S3 endpoint is not supported when bucket is an ARN");
            if (options.accelerateEndpoint) throw new Error("Accelerate endpoint is not supported when bucket is an ARN");
            if (!options.tlsCompatible) throw new Error("HTTPS is required when bucket is an ARN");
        };
        let validateService = (service)=>{
            if ("s3" !== service && "s3-outposts" !== service && "s3-object-lambda" !== service) throw new Error("Expect 's3' or 's3-outposts' or 's3-object-lambda' in ARN service component");
        };
        let validateS3Service = (service)=>{
            if ("s3" !== service) throw new Error("Expect 's3' in Accesspoint ARN service component");
        };
        let validateOutpostService = (service)=>{
            if ("s3-outposts" !== service) throw new Error("Expect 's3-posts' in Outpost ARN service component");
        };
        let validatePartition = (partition, options)=>{
            if (partition !== options.clientPartition) throw new Error(`Partition in ARN is incompatible, got "${partition}" but expected "${options.clientPartition}"`);
        };
        let validateRegion = (region, options)=>{};
        let validateRegionalClient = (region)=>{
            if ([
                "s3-external-1",
                "aws-global"
            ].includes(region)) throw new Error(`Client region ${region} is not regional`);
        };
        let validateAccountId = (accountId)=>{
            if (!/[0-9]{12}/.exec(accountId)) throw new Error("Access point ARN accountID does not match regex '[0-9]{12}'");
        };
        let validateDNSHostLabel = (label, options = {
            tlsCompatible: true
        })=>{
            if (label.length >= 64 || !/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(label) || /(\d+\.){3}\d+/.test(label) || /[.-]{2}/.test(label) || options?.tlsCompatible && DOT_PATTERN.test(label)) throw new Error(`Invalid DNS label ${label}`);
        };
        let validateCustomEndpoint = (options)=>{
            if (options.isCustomEndpoint) {
                if (options.dualstackEndpoint) throw new Error("Dualstack endpoint is not supported with custom endpoint");
                if (options.accelerateEndpoint) throw new Error("Accelerate endpoint is not supported with custom endpoint");
            }
        };
        let getArnResources = (resource)=>{
            let delimiter = resource.includes(":") ? ":" : "/";
            let [resourceType, ...rest] = resource.split(delimiter);
            if ("accesspoint" === resourceType) {
                if (1 !== rest.length || "" === rest[0]) throw new Error(`Access Point ARN should have one resource accesspoint${delimiter}{accesspointname}`);
                return {
                    accesspointName: rest[0]
                };
            } else if ("outpost" === resourceType) {
                if (!rest[0] || "accesspoint" !== rest[1] || !rest[2] || 3 !== rest.length) throw new Error(`Outpost ARN should have resource outpost${delimiter}{outpostId}${delimiter}accesspoint${delimiter}{accesspointName}`);
                let [outpostId, _, accesspointName] = rest;
                return {
                    outpostId,
                    accesspointName
                };
            } else throw new Error(`ARN resource should begin with 'accesspoint${delimiter}' or 'outpost${delimiter}'`);
        };
        let validateNoDualstack = (dualstackEndpoint)=>{};
        let validateNoFIPS = (useFipsEndpoint)=>{
            if (useFipsEndpoint) throw new Error("FIPS region is not supported with Outpost.");
        };
        let validateMrapAlias = (name)=>{
            try {
                name.split(".").forEach((label)=>{
                    validateDNSHostLabel(label);
                });
            } catch (e) {
                throw new Error(`"${name}" is not a DNS compatible name.`);
            }
        };
        let bucketHostname = (options)=>{
            validateCustomEndpoint(options);
            return isBucketNameOptions(options) ? getEndpointFromBucketName(options) : getEndpointFromArn(options);
        };
        let getEndpointFromBucketName = ({ accelerateEndpoint = false, clientRegion: region, baseHostname, bucketName, dualstackEndpoint = false, fipsEndpoint = false, pathStyleEndpoint = false, tlsCompatible = true, isCustomEndpoint = false })=>{
            let [clientRegion, hostnameSuffix] = isCustomEndpoint ? [
                region,
                baseHostname
            ] : getSuffix(baseHostname);
            if (pathStyleEndpoint || !isDnsCompatibleBucketName(bucketName) || tlsCompatible && DOT_PATTERN.test(bucketName)) return {
                bucketEndpoint: false,
                hostname: dualstackEndpoint ? `s3.dualstack.${clientRegion}.${hostnameSuffix}` : baseHostname
            };
            if (accelerateEndpoint) baseHostname = `s3-accelerate${dualstackEndpoint ? ".dualstack" : ""}.${hostnameSuffix}`;
            else if (dualstackEndpoint) baseHostname = `s3.dualstack.${clientRegion}.${hostnameSuffix}`;
            return {
                bucketEndpoint: true,
                hostname: `${bucketName}.${baseHostname}`
            };
        };
        let getEndpointFromArn = (options)=>{
            let { isCustomEndpoint, baseHostname, clientRegion } = options;
            let hostnameSuffix = isCustomEndpoint ? baseHostname : getSuffixForArnEndpoint(baseHostname)[1];
            let { pathStyleEndpoint, accelerateEndpoint = false, fipsEndpoint = false, tlsCompatible = true, bucketName, clientPartition = "aws" } = options;
            validateArnEndpointOptions({
                pathStyleEndpoint,
                accelerateEndpoint,
                tlsCompatible
            });
            let { service, partition, accountId, region, resource } = bucketName;
            validateService(service);
            validatePartition(partition, {
                clientPartition
            });
            validateAccountId(accountId);
            let { accesspointName, outpostId } = getArnResources(resource);
            if ("s3-object-lambda" === service) return getEndpointFromObjectLambdaArn({
                ...options,
                tlsCompatible,
                bucketName,
                accesspointName,
                hostnameSuffix
            });
            if ("" === region) return getEndpointFromMRAPArn({
                ...options,
                mrapAlias: accesspointName,
                hostnameSuffix
            });
            if (outpostId) return getEndpointFromOutpostArn({
                ...options,
                clientRegion,
                outpostId,
                accesspointName,
                hostnameSuffix
            });
            return getEndpointFromAccessPointArn({
                ...options,
                clientRegion,
                accesspointName,
                hostnameSuffix
            });
        };
        let getEndpointFromObjectLambdaArn = ({ dualstackEndpoint = false, fipsEndpoint = false, tlsCompatible = true, useArnRegion, clientRegion, clientSigningRegion = clientRegion, accesspointName, bucketName, hostnameSuffix })=>{
            let { accountId, region, service } = bucketName;
            validateRegionalClient(clientRegion);
            let DNSHostLabel = `${accesspointName}-${accountId}`;
            validateDNSHostLabel(DNSHostLabel, {
                tlsCompatible
            });
            let endpointRegion = useArnRegion ? region : clientRegion;
            let signingRegion = useArnRegion ? region : clientSigningRegion;
            return {
                bucketEndpoint: true,
                hostname: `${DNSHostLabel}.${service}${fipsEndpoint ? "-fips" : ""}.${endpointRegion}.${hostnameSuffix}`,
                signingRegion,
                signingService: service
            };
        };
        let getEndpointFromMRAPArn = ({ disableMultiregionAccessPoints, dualstackEndpoint = false, isCustomEndpoint, mrapAlias, hostnameSuffix })=>{
            if (true === disableMultiregionAccessPoints) throw new Error("SDK is attempting to use a MRAP ARN. Please enable to feature.");
            validateMrapAlias(mrapAlias);
            return {
                bucketEndpoint: true,
                hostname: `${mrapAlias}${isCustomEndpoint ? "" : ".accesspoint.s3-global"}.${hostnameSuffix}`,
                signingRegion: "*"
            };
        };
        let getEndpointFromOutpostArn = ({ useArnRegion, clientRegion, clientSigningRegion = clientRegion, bucketName, outpostId, dualstackEndpoint = false, fipsEndpoint = false, tlsCompatible = true, accesspointName, isCustomEndpoint, hostnameSuffix })=>{
            validateRegionalClient(clientRegion);
            let DNSHostLabel = `${accesspointName}-${bucketName.accountId}`;
            validateDNSHostLabel(DNSHostLabel, {
                tlsCompatible
            });
            let endpointRegion = useArnRegion ? bucketName.region : clientRegion;
            let signingRegion = useArnRegion ? bucketName.region : clientSigningRegion;
            validateOutpostService(bucketName.service);
            validateDNSHostLabel(outpostId, {
                tlsCompatible
            });
            validateNoFIPS(fipsEndpoint);
            let hostnamePrefix = `${DNSHostLabel}.${outpostId}`;
            return {
                bucketEndpoint: true,
                hostname: `${hostnamePrefix}${isCustomEndpoint ? "" : `.s3-outposts.${endpointRegion}`}.${hostnameSuffix}`,
                signingRegion,
                signingService: "s3-outposts"
            };
        };
        let getEndpointFromAccessPointArn = ({ useArnRegion, clientRegion, clientSigningRegion = clientRegion, bucketName, dualstackEndpoint = false, fipsEndpoint = false, tlsCompatible = true, accesspointName, isCustomEndpoint, hostnameSuffix })=>{
            validateRegionalClient(clientRegion);
            let hostnamePrefix = `${accesspointName}-${bucketName.accountId}`;
            validateDNSHostLabel(hostnamePrefix, {
                tlsCompatible
            });
            let endpointRegion = useArnRegion ? bucketName.region : clientRegion;
            let signingRegion = useArnRegion ? bucketName.region : clientSigningRegion;
            validateS3Service(bucketName.service);
            return {
                bucketEndpoint: true,
                hostname: `${hostnamePrefix}${isCustomEndpoint ? "" : `.s3-accesspoint${fipsEndpoint ? "-fips" : ""}${dualstackEndpoint ? ".dualstack" : ""}.${endpointRegion}`}.${hostnameSuffix}`,
                signingRegion
            };
        };
        let bucketEndpointMiddleware = (options)=>(next, context)=>async (args)=>{
                    let { Bucket: bucketName } = args.input;
                    let replaceBucketInPath = options.bucketEndpoint;
                    let request = args.request;
                    if (HttpRequest.isInstance(request)) {
                        if (options.bucketEndpoint) request.hostname = bucketName;
                        else if (validate(bucketName)) {
                            let bucketArn = parse(bucketName);
                            let clientRegion = await options.region();
                            let useDualstackEndpoint = await options.useDualstackEndpoint();
                            let useFipsEndpoint = await options.useFipsEndpoint();
                            let { partition, signingRegion = clientRegion } = await options.regionInfoProvider(clientRegion, {
                                useDualstackEndpoint,
                                useFipsEndpoint
                            }) || {};
                            let useArnRegion = await options.useArnRegion();
                            let { hostname, bucketEndpoint, signingRegion: modifiedSigningRegion, signingService } = bucketHostname({
                                bucketName: bucketArn,
                                baseHostname: request.hostname,
                                accelerateEndpoint: options.useAccelerateEndpoint,
                                dualstackEndpoint: useDualstackEndpoint,
                                fipsEndpoint: useFipsEndpoint,
                                pathStyleEndpoint: options.forcePathStyle,
                                tlsCompatible: "https:" === request.protocol,
                                useArnRegion,
                                clientPartition: partition,
                                clientSigningRegion: signingRegion,
                                clientRegion: clientRegion,
                                isCustomEndpoint: options.isCustomEndpoint,
                                disableMultiregionAccessPoints: await options.disableMultiregionAccessPoints()
                            });
                            if (modifiedSigningRegion && modifiedSigningRegion !== signingRegion) context["signing_region"] = modifiedSigningRegion;
                            if (signingService && "s3" !== signingService) context["signing_service"] = signingService;
                            request.hostname = hostname;
                            replaceBucketInPath = bucketEndpoint;
                        } else {
                            let clientRegion = await options.region();
                            let dualstackEndpoint = await options.useDualstackEndpoint();
                            let fipsEndpoint = await options.useFipsEndpoint();
                            let { hostname, bucketEndpoint } = bucketHostname({
                                bucketName,
                                clientRegion,
                                baseHostname: request.hostname,
                                accelerateEndpoint: options.useAccelerateEndpoint,
                                dualstackEndpoint,
                                fipsEndpoint,
                                pathStyleEndpoint: options.forcePathStyle,
                                tlsCompatible: "https:" === request.protocol,
                                isCustomEndpoint: options.isCustomEndpoint
                            });
                            request.hostname = hostname;
                            replaceBucketInPath = bucketEndpoint;
                        }
                        if (replaceBucketInPath) {
                            request.path = request.path.replace(/^(\/)?[^\/]+/, "");
                            if ("" === request.path) request.path = "/";
                        }
                    }
                    return next({
                        ...args,
                        request
                    });
                };
        let bucketEndpointMiddlewareOptions = {
            tags: [
                "BUCKET_ENDPOINT"
            ],
            name: "bucketEndpointMiddleware",
            relation: "before",
            toMiddleware: "hostHeaderMiddleware",
            override: true
        };
        let getBucketEndpointPlugin = (options)=>({
                applyToStack: (clientStack)=>{
                    clientStack.addRelativeTo(bucketEndpointMiddleware(options), bucketEndpointMiddlewareOptions);
                }
            });
        function resolveBucketEndpointConfig(input) {
            let { bucketEndpoint = false, forcePathStyle = false, useAccelerateEndpoint = false, useArnRegion, disableMultiregionAccessPoints = false } = input;
            return Object.assign(input, {
                bucketEndpoint,
                forcePathStyle,
                useAccelerateEndpoint,
                useArnRegion: "function" == typeof useArnRegion ? useArnRegion : ()=>Promise.resolve(useArnRegion),
                disableMultiregionAccessPoints: "function" == typeof disableMultiregionAccessPoints ? disableMultiregionAccessPoints : ()=>Promise.resolve(disableMultiregionAccessPoints)
            });
        }
        function addExpectContinueMiddleware(options) {
            return (next)=>async (args)=>{
                    let { request } = args;
                    if (false !== options.expectContinueHeader && HttpRequest.isInstance(request) && request.body && "node" === options.runtime && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
                        let sendHeader = true;
                        if ("number" == typeof options.expectContinueHeader) try {
                            let bodyLength = Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1 / 0;
                            sendHeader = bodyLength >= options.expectContinueHeader;
                        } catch (e) {}
                        else sendHeader = !!options.expectContinueHeader;
                        if (sendHeader) request.headers.Expect = "100-continue";
                    }
                    return next({
                        ...args,
                        request
                    });
                };
        }
        let addExpectContinueMiddlewareOptions = {
            step: "build",
            tags: [
                "SET_EXPECT_HEADER",
                "EXPECT_HEADER"
            ],
            name: "addExpectContinueMiddleware",
            override: true
        };
        let getAddExpectContinuePlugin = (options)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
                }
            });
        function locationConstraintMiddleware(options) {
            return (next)=>async (args)=>{
                    let { CreateBucketConfiguration } = args.input;
                    let region = await options.region();
                    if (!CreateBucketConfiguration?.LocationConstraint && !CreateBucketConfiguration?.Location) {
                        if ("us-east-1" !== region) {
                            args.input.CreateBucketConfiguration = args.input.CreateBucketConfiguration ?? {};
                            args.input.CreateBucketConfiguration.LocationConstraint = region;
                        }
                    }
                    return next(args);
                };
        }
        let locationConstraintMiddlewareOptions = {
            step: "initialize",
            tags: [
                "LOCATION_CONSTRAINT",
                "CREATE_BUCKET_CONFIGURATION"
            ],
            name: "locationConstraintMiddleware",
            override: true
        };
        let getLocationConstraintPlugin = (config)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(locationConstraintMiddleware(config), locationConstraintMiddlewareOptions);
                }
            });
        function resolveLocationConstraintConfig(input) {
            return input;
        }
        function ssecMiddleware(options) {
            return (next)=>async (args)=>{
                    let input = {
                        ...args.input
                    };
                    let properties = [
                        {
                            target: "SSECustomerKey",
                            hash: "SSECustomerKeyMD5"
                        },
                        {
                            target: "CopySourceSSECustomerKey",
                            hash: "CopySourceSSECustomerKeyMD5"
                        }
                    ];
                    for (let prop of properties){
                        let value = input[prop.target];
                        if (value) {
                            let valueForHash;
                            if ("string" == typeof value) if (isValidBase64EncodedSSECustomerKey(value, options)) valueForHash = options.base64Decoder(value);
                            else {
                                valueForHash = options.utf8Decoder(value);
                                input[prop.target] = options.base64Encoder(valueForHash);
                            }
                            else {
                                valueForHash = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
                                input[prop.target] = options.base64Encoder(valueForHash);
                            }
                            let hash = new options.md5();
                            hash.update(valueForHash);
                            input[prop.hash] = options.base64Encoder(await hash.digest());
                        }
                    }
                    return next({
                        ...args,
                        input
                    });
                };
        }
        let ssecMiddlewareOptions = {
            name: "ssecMiddleware",
            step: "initialize",
            tags: [
                "SSE"
            ],
            override: true
        };
        let getSsecPlugin = (config)=>({
                applyToStack: (clientStack)=>{
                    clientStack.add(ssecMiddleware(config), ssecMiddlewareOptions);
                }
            });
        function isValidBase64EncodedSSECustomerKey(str, options) {
            let base64Regex = /^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
            if (!base64Regex.test(str)) return false;
            try {
                let decodedBytes = options.base64Decoder(str);
                return 32 === decodedBytes.length;
            } catch  {
                return false;
            }
        }
        exports.NODE_DISABLE_MULTIREGION_ACCESS_POINT_CONFIG_OPTIONS = NODE_DISABLE_MULTIREGION_ACCESS_POINT_CONFIG_OPTIONS;
        exports.NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME = NODE_DISABLE_MULTIREGION_ACCESS_POINT_ENV_NAME;
        exports.NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME = NODE_DISABLE_MULTIREGION_ACCESS_POINT_INI_NAME;
        exports.NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS;
        exports.NODE_USE_ARN_REGION_CONFIG_OPTIONS = NODE_USE_ARN_REGION_CONFIG_OPTIONS;
        exports.NODE_USE_ARN_REGION_ENV_NAME = NODE_USE_ARN_REGION_ENV_NAME;
        exports.NODE_USE_ARN_REGION_INI_NAME = NODE_USE_ARN_REGION_INI_NAME;
        exports.S3ExpressIdentityCache = S3ExpressIdentityCache;
        exports.S3ExpressIdentityCacheEntry = S3ExpressIdentityCacheEntry;
        exports.S3ExpressIdentityProviderImpl = S3ExpressIdentityProviderImpl;
        exports.S3RestXmlProtocol = S3RestXmlProtocol;
        exports.SignatureV4S3Express = SignatureV4S3Express;
        exports.addExpectContinueMiddleware = addExpectContinueMiddleware;
        exports.addExpectContinueMiddlewareOptions = addExpectContinueMiddlewareOptions;
        exports.bucketEndpointMiddleware = bucketEndpointMiddleware;
        exports.bucketEndpointMiddlewareOptions = bucketEndpointMiddlewareOptions;
        exports.bucketHostname = bucketHostname;
        exports.checkContentLengthHeader = checkContentLengthHeader;
        exports.checkContentLengthHeaderMiddlewareOptions = checkContentLengthHeaderMiddlewareOptions;
        exports.getAddExpectContinuePlugin = getAddExpectContinuePlugin;
        exports.getArnResources = getArnResources;
        exports.getBucketEndpointPlugin = getBucketEndpointPlugin;
        exports.getCheckContentLengthHeaderPlugin = getCheckContentLengthHeaderPlugin;
        exports.getLocationConstraintPlugin = getLocationConstraintPlugin;
        exports.getRegionRedirectMiddlewarePlugin = getRegionRedirectMiddlewarePlugin;
        exports.getS3ExpiresMiddlewarePlugin = getS3ExpiresMiddlewarePlugin;
        exports.getS3ExpressHttpSigningPlugin = getS3ExpressHttpSigningPlugin;
        exports.getS3ExpressPlugin = getS3ExpressPlugin;
        exports.getSsecPlugin = getSsecPlugin;
        exports.getSuffixForArnEndpoint = getSuffixForArnEndpoint;
        exports.getThrow200ExceptionsPlugin = getThrow200ExceptionsPlugin;
        exports.getValidateBucketNamePlugin = getValidateBucketNamePlugin;
        exports.isValidBase64EncodedSSECustomerKey = isValidBase64EncodedSSECustomerKey;
        exports.locationConstraintMiddleware = locationConstraintMiddleware;
        exports.locationConstraintMiddlewareOptions = locationConstraintMiddlewareOptions;
        exports.regionRedirectEndpointMiddleware = regionRedirectEndpointMiddleware;
        exports.regionRedirectEndpointMiddlewareOptions = regionRedirectEndpointMiddlewareOptions;
        exports.regionRedirectMiddleware = regionRedirectMiddleware;
        exports.regionRedirectMiddlewareOptions = regionRedirectMiddlewareOptions;
        exports.resolveBucketEndpointConfig = resolveBucketEndpointConfig;
        exports.resolveLocationConstraintConfig = resolveLocationConstraintConfig;
        exports.resolveS3Config = resolveS3Config;
        exports.s3ExpiresMiddleware = s3ExpiresMiddleware;
        exports.s3ExpiresMiddlewareOptions = s3ExpiresMiddlewareOptions;
        exports.s3ExpressHttpSigningMiddleware = s3ExpressHttpSigningMiddleware;
        exports.s3ExpressHttpSigningMiddlewareOptions = s3ExpressHttpSigningMiddlewareOptions;
        exports.s3ExpressMiddleware = s3ExpressMiddleware;
        exports.s3ExpressMiddlewareOptions = s3ExpressMiddlewareOptions;
        exports.ssecMiddleware = ssecMiddleware;
        exports.ssecMiddlewareOptions = ssecMiddlewareOptions;
        exports.throw200ExceptionsMiddleware = throw200ExceptionsMiddleware;
        exports.throw200ExceptionsMiddlewareOptions = throw200ExceptionsMiddlewareOptions;
        exports.validateAccountId = validateAccountId;
        exports.validateBucketNameMiddleware = validateBucketNameMiddleware;
        exports.validateBucketNameMiddlewareOptions = validateBucketNameMiddlewareOptions;
        exports.validateDNSHostLabel = validateDNSHostLabel;
        exports.validateNoDualstack = validateNoDualstack;
        exports.validateNoFIPS = validateNoFIPS;
        exports.validateOutpostService = validateOutpostService;
        exports.validatePartition = validatePartition;
        exports.validateRegion = validateRegion;
    }
};
