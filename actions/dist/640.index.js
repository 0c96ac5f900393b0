export const id = 640;
export const ids = [
    640
];
export const modules = {
    1640: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            RdsSnapshots: ()=>RdsSnapshots
        });
        var _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7202);
        var _esteira_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
        var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4644);
        class RdsSnapshots {
            instance;
            #abort;
            #client = new _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.rYe({
                maxAttempts: 6
            });
            constructor(instance, signal){
                this.instance = instance;
                this.#abort = {
                    abortSignal: signal
                };
            }
            async check() {
                let command = new _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.hhJ({
                    DBInstanceIdentifier: this.instance
                });
                let engine = await this.#call('rds:DescribeDBInstances', this.#arn, async ()=>{
                    let { DBInstances = [] } = await this.#client.send(command, this.#abort);
                    return DBInstances[0]?.Engine ?? '';
                }).catch((error)=>this.#refuse(error));
                if (!engine.startsWith('aurora')) return;
                throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.f)('snapshot-refused', {
                    message: `${this.instance} belongs to a cluster of ${engine}, which has snapshots as a whole only.`,
                    hint: 'Leave `rds-instance` out: Aurora keeps backups of a cluster by itself, and the dump is made as before.'
                });
            }
            async begin(name) {
                let command = new _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.SQw({
                    DBInstanceIdentifier: this.instance,
                    DBSnapshotIdentifier: name
                });
                try {
                    return await this.#call('rds:CreateDBSnapshot', this.#arn, async ()=>toSnapshot((await this.#client.send(command, this.#abort)).DBSnapshot ?? {}));
                } catch (error) {
                    if (error instanceof _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.o4N) return;
                    if (error instanceof _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.rAG) return await this.read(name);
                    return this.#refuse(error);
                }
            }
            async read(name) {
                let command = new _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.KKI({
                    DBSnapshotIdentifier: name
                });
                try {
                    return await this.#call('rds:DescribeDBSnapshots', snapshotArn(name), async ()=>{
                        let { DBSnapshots: [found] = [] } = await this.#client.send(command, this.#abort);
                        return found && toSnapshot(found);
                    });
                } catch (error) {
                    if (error instanceof _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.w9o) return;
                    throw error;
                }
            }
            async list() {
                let which = {
                    DBInstanceIdentifier: this.instance,
                    SnapshotType: 'manual'
                };
                return await this.#call('rds:DescribeDBSnapshots', this.#arn, async ()=>{
                    let pages = (0, _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.iKM)({
                        client: this.#client
                    }, which, this.#abort);
                    let found = [];
                    for await (let { DBSnapshots = [] } of pages)found.push(...DBSnapshots.map(toSnapshot));
                    return found;
                });
            }
            async remove(name) {
                let command = new _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.PHQ({
                    DBSnapshotIdentifier: name
                });
                try {
                    await this.#call('rds:DeleteDBSnapshot', snapshotArn(name), ()=>this.#client.send(command, this.#abort));
                } catch (error) {
                    if (!(error instanceof _aws_sdk_client_rds__WEBPACK_IMPORTED_MODULE_2__.w9o)) throw error;
                }
            }
            #refuse(error) {
                if (error instanceof _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.HR) throw error;
                throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.f)('snapshot-refused', {
                    message: `RDS makes no snapshot of ${this.instance}: ${(0, _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,
                    cause: error
                });
            }
            async #call(action, resource, work) {
                try {
                    return await work();
                } catch (error) {
                    this.#abort.abortSignal.throwIfAborted();
                    throw (0, _esteira_kit__WEBPACK_IMPORTED_MODULE_0__.Ni)(error, {
                        action,
                        resource
                    });
                }
            }
            get #arn() {
                return `arn:aws:rds:*:*:db:${this.instance}`;
            }
        }
        function snapshotArn(name) {
            return `arn:aws:rds:*:*:snapshot:${name}`;
        }
        function toSnapshot(found) {
            let { DBSnapshotIdentifier, Status, PercentProgress, Encrypted } = found;
            return {
                name: DBSnapshotIdentifier ?? '',
                status: Status ?? 'unknown',
                percent: PercentProgress ?? 0,
                isEncrypted: Encrypted ?? false
            };
        }
    }
};
