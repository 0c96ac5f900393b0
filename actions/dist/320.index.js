export const id = 320;
export const ids = [
    320
];
export const modules = {
    6320: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S3Store: ()=>S3Store
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
        var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
        var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3711);
        var _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2358);
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1669);
        var _failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7617);
        let PART = 16777216;
        let PARTS_AT_ONCE = 4;
        class S3Store {
            name;
            #bucket;
            #signal;
            #client;
            constructor(bucket, signal){
                this.name = `s3://${bucket}`;
                this.#bucket = bucket;
                this.#signal = signal;
                let forcePathStyle = Boolean(process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL']);
                this.#client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.S3Client({
                    forcePathStyle,
                    maxAttempts: 6
                });
            }
            async read(key) {
                return await this.#call(this.#reading(key), async ()=>{
                    let command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.GetObjectCommand({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    let found = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    return {
                        text: await found.Body?.transformToString() ?? '',
                        etag: found.ETag ?? ''
                    };
                });
            }
            async describe(key) {
                return await this.#call(this.#reading(key), async ()=>{
                    let command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.HeadObjectCommand({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    let found = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    return {
                        bytes: found.ContentLength ?? 0,
                        metadata: found.Metadata ?? {}
                    };
                });
            }
            async list(prefix) {
                let listed = await this.#call({
                    action: 's3:ListBucket',
                    resource: this.#arn
                }, async ()=>{
                    let objects = [];
                    let pages = (0, _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.paginateListObjectsV2)({
                        client: this.#client
                    }, {
                        Bucket: this.#bucket,
                        Prefix: prefix
                    }, {
                        abortSignal: this.#signal
                    });
                    for await (let { Contents = [] } of pages)objects.push(...Contents.map(listedObject));
                    return objects;
                });
                return listed ?? [];
            }
            async write(key, text, condition) {
                let written = await this.#conditional(key, async ()=>{
                    let command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.PutObjectCommand({
                        Bucket: this.#bucket,
                        Key: key,
                        Body: text,
                        ContentType: 'application/json',
                        ...'absent' === condition ? {
                            IfNoneMatch: '*'
                        } : {
                            IfMatch: condition.etag
                        }
                    });
                    let { ETag: etag = '' } = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    return {
                        etag
                    };
                });
                if (void 0 !== written) return written;
                let found = await this.read(key);
                return found?.text === text ? {
                    etag: found.etag
                } : void 0;
            }
            async fetch(key, path) {
                let fetched = await this.#call(this.#reading(key), async ()=>{
                    let command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.GetObjectCommand({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    let found = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(found.Body, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path), {
                        signal: this.#signal
                    });
                    return true;
                });
                return fetched ?? false;
            }
            async store(key, upload) {
                let object = {
                    Bucket: this.#bucket,
                    Key: key,
                    ContentType: 'application/zstd',
                    IfNoneMatch: '*',
                    Metadata: {
                        ...upload.metadata
                    }
                };
                let stored = await this.#conditional(key, async ()=>{
                    if (upload.bytes <= PART) await this.#storeWhole(object, upload);
                    else await this.#storeInParts(object, upload);
                    return true;
                });
                return stored ?? false;
            }
            async remove(key) {
                let removing = {
                    action: 's3:DeleteObject',
                    resource: `${this.#arn}/${key}`
                };
                await this.#call(removing, async ()=>{
                    let command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.DeleteObjectCommand({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                });
            }
            async #storeWhole(object, upload) {
                let command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.PutObjectCommand({
                    ...object,
                    Body: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(upload.path),
                    ChecksumSHA256: Buffer.from(upload.sha256, 'hex').toString('base64')
                });
                await this.#client.send(command, {
                    abortSignal: this.#signal
                });
                upload.progress?.(upload.bytes);
            }
            async #storeInParts(object, upload) {
                let parts = new _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_3__._({
                    client: this.#client,
                    params: {
                        ...object,
                        Body: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(upload.path),
                        ChecksumAlgorithm: 'SHA256'
                    },
                    partSize: PART,
                    queueSize: PARTS_AT_ONCE,
                    leavePartsOnError: false
                });
                parts.on('httpUploadProgress', ({ loaded })=>upload.progress?.(loaded ?? 0));
                let abort = ()=>void parts.abort();
                this.#signal.addEventListener('abort', abort, {
                    once: true
                });
                try {
                    await parts.done();
                } finally{
                    this.#signal.removeEventListener('abort', abort);
                }
            }
            async #conditional(key, call) {
                let writing = {
                    action: 's3:PutObject',
                    resource: `${this.#arn}/${key}`
                };
                return await this.#call(writing, async ()=>{
                    try {
                        return await call();
                    } catch (error) {
                        let status = statusOf(error);
                        if (412 === status || 409 === status) return;
                        throw error;
                    }
                });
            }
            #reading(key) {
                return {
                    action: 's3:GetObject',
                    resource: `${this.#arn}/${key}`,
                    otherwise: `A role that has this lacks s3:ListBucket on ${this.#arn}: without it S3 denies what is not there`
                };
            }
            get #arn() {
                return `arn:aws:s3:::${this.#bucket}`;
            }
            async #call(wish, call) {
                try {
                    return await call();
                } catch (error) {
                    this.#signal.throwIfAborted();
                    if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.NoSuchBucket) throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_5__.f)('store-no-bucket', {
                        message: `There is no bucket ${this.#bucket}.`,
                        cause: error
                    });
                    if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.NoSuchKey || error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_6__.NotFound) return;
                    throw (0, _esteira_kit__WEBPACK_IMPORTED_MODULE_4__.Ni)(error, wish);
                }
            }
        }
        function listedObject({ Key = '', Size = 0, LastModified = new Date() }) {
            return {
                key: Key,
                bytes: Size,
                writtenAt: LastModified.getTime()
            };
        }
        function statusOf(error) {
            return error.$metadata?.httpStatusCode;
        }
    }
};
