export const id = 320;
export const ids = [320];
export const modules = {

/***/ 6320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3Store: () => (/* binding */ S3Store)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3711);
/* harmony import */ var _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);
/* harmony import */ var _esteira_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2609);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7617);






/** From here on a file travels in parts, several at a time. */
const PART = 16 * 1024 * 1024;
const PARTS_AT_ONCE = 4;
/**
 * S3 as an object store. Conditional writes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * Endpoint, region and credentials come from AWS's own variables.
 */
class S3Store {
    name;
    #bucket;
    #signal;
    #client;
    constructor(bucket, signal) {
        this.name = `s3://${bucket}`;
        this.#bucket = bucket;
        this.#signal = signal;
        // A local endpoint has no name for each bucket.
        const forcePathStyle = Boolean(process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL']);
        this.#client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.S3Client({ forcePathStyle, maxAttempts: 6 });
    }
    async read(key) {
        return await this.#call('s3:GetObject', key, async () => {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.GetObjectCommand({ Bucket: this.#bucket, Key: key });
            const found = await this.#client.send(command, { abortSignal: this.#signal });
            return { text: (await found.Body?.transformToString()) ?? '', etag: found.ETag ?? '' };
        });
    }
    async describe(key) {
        return await this.#call('s3:GetObject', key, async () => {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.HeadObjectCommand({ Bucket: this.#bucket, Key: key });
            const found = await this.#client.send(command, { abortSignal: this.#signal });
            return { bytes: found.ContentLength ?? 0, metadata: found.Metadata ?? {} };
        });
    }
    async list(prefix) {
        const listed = await this.#call('s3:ListBucket', prefix, async () => {
            const keys = [];
            const pages = (0,_aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.paginateListObjectsV2)({ client: this.#client }, { Bucket: this.#bucket, Prefix: prefix });
            for await (const page of pages)
                keys.push(...(page.Contents ?? []).map((object) => object.Key ?? ''));
            return keys;
        });
        return listed ?? [];
    }
    async write(key, text, condition) {
        return await this.#conditional(key, async () => {
            const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.PutObjectCommand({
                Bucket: this.#bucket,
                Key: key,
                Body: text,
                ContentType: 'application/json',
                ...(condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }),
            });
            const written = await this.#client.send(command, { abortSignal: this.#signal });
            return { etag: written.ETag ?? '' };
        });
    }
    async store(key, upload) {
        const object = {
            Bucket: this.#bucket,
            Key: key,
            ContentType: 'application/zstd',
            IfNoneMatch: '*',
            Metadata: { ...upload.metadata },
        };
        const stored = await this.#conditional(key, async () => {
            if (upload.bytes <= PART)
                await this.#storeWhole(object, upload);
            else
                await this.#storeInParts(object, upload);
            return true;
        });
        return stored ?? false;
    }
    async #storeWhole(object, upload) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.PutObjectCommand({
            ...object,
            // Whole in memory: a stream could not be sent a second time.
            Body: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(upload.path),
            ChecksumSHA256: Buffer.from(upload.sha256, 'hex').toString('base64'),
        });
        await this.#client.send(command, { abortSignal: this.#signal });
        upload.progress?.(upload.bytes);
    }
    /** Every part carries its checksum; parts of an upload that fails are taken back. */
    async #storeInParts(object, upload) {
        const parts = new _aws_sdk_lib_storage__WEBPACK_IMPORTED_MODULE_2__/* .Upload */ ._({
            client: this.#client,
            params: { ...object, Body: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(upload.path), ChecksumAlgorithm: 'SHA256' },
            partSize: PART,
            queueSize: PARTS_AT_ONCE,
            leavePartsOnError: false,
        });
        parts.on('httpUploadProgress', ({ loaded }) => upload.progress?.(loaded ?? 0));
        const abort = () => void parts.abort();
        this.#signal.addEventListener('abort', abort, { once: true });
        try {
            await parts.done();
        }
        finally {
            this.#signal.removeEventListener('abort', abort);
        }
    }
    async #conditional(key, call) {
        return await this.#call('s3:PutObject', key, async () => {
            try {
                return await call();
            }
            catch (error) {
                // 409: two conditional writes met; the other one won.
                const status = statusOf(error);
                if (status === 412 || status === 409)
                    return undefined;
                throw error;
            }
        });
    }
    /** undefined where there is no such object; every other trouble in words. */
    async #call(action, key, call) {
        try {
            return await call();
        }
        catch (error) {
            this.#signal.throwIfAborted();
            if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.NoSuchBucket) {
                throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .f)('store-no-bucket', { message: `There is no bucket ${this.#bucket}.`, cause: error });
            }
            if (error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.NoSuchKey || error instanceof _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_5__.NotFound)
                return undefined;
            throw (0,_esteira_kit__WEBPACK_IMPORTED_MODULE_3__/* .explainAwsError */ .Ni)(error, { action, resource: `arn:aws:s3:::${this.#bucket}/${key}` });
        }
    }
}
function statusOf(error) {
    return error.$metadata?.httpStatusCode;
}


/***/ })

};
