export const id = 878;
export const ids = [
    878
];
export const modules = {
    8640: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S3Store: ()=>S3Store
        });
        var external_node_fs_ = __webpack_require__(3024);
        var promises_ = __webpack_require__(6466);
        var dist_cjs = __webpack_require__(3711);
        var src = __webpack_require__(1040);
        var failures = __webpack_require__(7617);
        var external_node_crypto_ = __webpack_require__(7598);
        var external_node_fs_promises_ = __webpack_require__(1455);
        let PART = 16777216;
        let PARTS_AT_ONCE = 4;
        async function sendFile(client, target, upload, signal) {
            let file = await (0, external_node_fs_promises_.open)(upload.path);
            try {
                if (upload.bytes <= PART) await sendWhole(client, target, file, upload, signal);
                else await sendInParts(client, target, file, upload, signal);
            } finally{
                await file.close();
            }
        }
        async function sendWhole(client, target, file, { bytes, sha256, progress }, signal) {
            let Body = await read(file, 0, Buffer.allocUnsafeSlow(bytes));
            let command = new dist_cjs.wKZ({
                ...target,
                Body,
                ChecksumSHA256: base64(sha256)
            });
            await client.send(command, {
                abortSignal: signal
            });
            progress?.(bytes);
        }
        async function sendInParts(client, { IfNoneMatch, ...target }, file, { bytes, progress }, signal) {
            let place = {
                Bucket: target.Bucket,
                Key: target.Key
            };
            let creating = new dist_cjs.nG4({
                ...target,
                ChecksumAlgorithm: 'SHA256'
            });
            let { UploadId } = await client.send(creating, {
                abortSignal: signal
            });
            let failed = new AbortController();
            let either = AbortSignal.any([
                signal,
                failed.signal
            ]);
            let parts = [];
            let [next, sent] = [
                0,
                0
            ];
            let sendParts = async ()=>{
                let room = Buffer.allocUnsafeSlow(PART);
                for(let index = next++; index * PART < bytes; index = next++){
                    let Body = await read(file, index * PART, room.subarray(0, Math.min(PART, bytes - index * PART)));
                    let sha256 = (0, external_node_crypto_.hash)('sha256', Body);
                    let part = {
                        PartNumber: index + 1,
                        ChecksumSHA256: base64(sha256)
                    };
                    let command = new dist_cjs.iVK({
                        ...place,
                        ...part,
                        UploadId,
                        Body
                    });
                    let { ETag } = await client.send(command, {
                        abortSignal: either
                    });
                    parts[index] = {
                        ...part,
                        ETag
                    };
                    sent += Body.length;
                    progress?.(sent);
                }
            };
            try {
                let sending = Array.from({
                    length: PARTS_AT_ONCE
                }, ()=>sendParts().catch((error)=>{
                        failed.abort(error);
                        throw error;
                    }));
                await Promise.allSettled(sending);
                failed.signal.throwIfAborted();
                let completing = {
                    ...place,
                    UploadId,
                    MultipartUpload: {
                        Parts: parts
                    }
                };
                await client.send(new dist_cjs.Gym({
                    ...completing,
                    ...void 0 === IfNoneMatch ? {} : {
                        IfNoneMatch
                    }
                }), {
                    abortSignal: signal
                });
            } catch (error) {
                await client.send(new dist_cjs.tfP({
                    ...place,
                    UploadId
                }));
                throw error;
            }
        }
        async function read(file, from, into) {
            let { bytesRead } = await file.read(into, 0, into.length, from);
            if (bytesRead < into.length) throw new Error(`The file has ${from + bytesRead} bytes, and was said to have more.`);
            return into;
        }
        function base64(hex) {
            return Buffer.from(hex, 'hex').toString('base64');
        }
        function signBySums(client) {
            client.middlewareStack.add((next)=>async (args)=>{
                    let { headers } = args.request;
                    let sum = headers['x-amz-checksum-sha256'];
                    if (void 0 !== sum) headers['x-amz-content-sha256'] = Buffer.from(sum, 'base64').toString('hex');
                    return await next(args);
                }, {
                step: 'build',
                name: 'signBySums'
            });
        }
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
                this.#client = new dist_cjs.YxF({
                    forcePathStyle,
                    maxAttempts: 6
                });
                signBySums(this.#client);
            }
            async read(key) {
                return await this.#call(this.#reading(key), async ()=>{
                    let command = new dist_cjs.jLs({
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
                    let command = new dist_cjs.l81({
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
                    let pages = (0, dist_cjs.OqA)({
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
                    let command = new dist_cjs.wKZ({
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
                    let command = new dist_cjs.jLs({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    let found = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    await (0, promises_.pipeline)(found.Body, (0, external_node_fs_.createWriteStream)(path), {
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
                    await sendFile(this.#client, object, upload, this.#signal);
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
                    let command = new dist_cjs.k4j({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                });
            }
            async lockedUntil(key) {
                return await this.#call(this.#reading(key), async ()=>{
                    let command = new dist_cjs.l81({
                        Bucket: this.#bucket,
                        Key: key
                    });
                    let found = await this.#client.send(command, {
                        abortSignal: this.#signal
                    });
                    return 'ON' === found.ObjectLockLegalHoldStatus ? 1 / 0 : found.ObjectLockRetainUntilDate?.getTime();
                });
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
                    if (error instanceof dist_cjs.TQ0) throw (0, failures.f)('store-no-bucket', {
                        message: `There is no bucket ${this.#bucket}.`,
                        cause: error
                    });
                    if (error instanceof dist_cjs._kG || error instanceof dist_cjs.Mku) return;
                    throw (0, src.Ni)(error, wish);
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
