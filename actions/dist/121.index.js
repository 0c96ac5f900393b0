export const id = 121;
export const ids = [
    121
];
export const modules = {
    8121: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>upload_bundle_src
        });
        var external_node_os_ = __webpack_require__(8161);
        var src = __webpack_require__(3761);
        var kit_src = __webpack_require__(1040);
        var releases_src = __webpack_require__(164);
        let inputs = {
            bundle: kit_src.hF.text({
                description: 'Path of the archive that build-bundle sealed; its manifest lies beside it.',
                example: '${{ steps.bundle.outputs.bundle }}',
                required: true
            }),
            bucket: kit_src.sh.bucket,
            environments: kit_src.sh.environmentNames({
                description: 'Environments whose hosts shall fetch only the difference to the release that they run: a hundredth of the bundle, where little has changed.',
                example: 'production, staging'
            }),
            role: kit_src.sh.role
        };
        let outputs = {
            release: 'Release id, for rolling-deploy.',
            digest: 'sha256 of the uncompressed tar: the name of the bundle in the bucket.',
            sent: '`true` where bytes had to be sent, `false` where the bucket had this bundle already.'
        };
        function report({ manifest, sent, deltas }, runtime) {
            runtime.output('release', manifest.release);
            runtime.output('digest', manifest.digest);
            runtime.output('sent', String(sent));
            let what = sent ? `stored, ${(0, kit_src.Xq)(manifest.archive.bytes)}` : 'in the bucket already, nothing sent';
            runtime.log.info(`${manifest.release}: ${what}.`);
            runtime.summary.add(`### ☁️ Bundle ${kit_src.wD.code(manifest.release)} ${what}`, ...deltas.map(({ base, bytes })=>`Hosts with ${kit_src.wD.code(base)} fetch ${void 0 === bytes ? 'the difference that was there already' : (0, kit_src.Xq)(bytes)}.`));
        }
        var external_node_path_ = __webpack_require__(6760);
        let WORTHWHILE = 0.5;
        async function publishDeltas(archive, manifest, environments, ports) {
            let published = [];
            let seen = new Set([
                manifest.digest
            ]);
            for (let environment of environments)try {
                let running = await ports.desired(environment);
                if (void 0 === running || seen.has(running.digest)) continue;
                seen.add(running.digest);
                let delta = await publishDelta(archive, manifest, running, ports);
                if (void 0 !== delta) published.push(delta);
            } catch (error) {
                ports.signal.throwIfAborted();
                ports.log.warning(`Hosts of ${environment} will fetch the whole bundle: ${(0, kit_src.bD)(error)}`);
            }
            return published;
        }
        async function publishDelta(archive, manifest, running, { bundles, commands, temporary, signal, log }) {
            if (await bundles.hasDelta(manifest.digest, running.digest)) return {
                base: running.release,
                bytes: void 0
            };
            return await (0, kit_src.KZ)(temporary, async (folder)=>{
                let from = (0, external_node_path_.join)(folder, 'from.tar.zst');
                await bundles.fetchArchive(running.digest, from);
                let delta = await (0, src.XU)({
                    from,
                    to: archive,
                    folder
                }, commands, signal);
                if (delta.bytes > WORTHWHILE * manifest.archive.bytes) return void log.info(`Hosts with ${running.release} will fetch the whole bundle: little of it is the same.`);
                await bundles.publishDelta(manifest.digest, running.digest, delta);
                log.info(`Hosts with ${running.release} will fetch ${(0, kit_src.Xq)(delta.bytes)}.`);
                return {
                    base: running.release,
                    bytes: delta.bytes
                };
            });
        }
        let EVERY = 3_000;
        function progressLines(total, clock, log) {
            let started = clock.now();
            let said = started;
            return (sent)=>{
                let now = clock.now();
                if (now - said < EVERY) return;
                said = now;
                let rate = (0, kit_src.Xq)(sent / (now - started) * 1_000);
                log.info(`${(0, kit_src.Xq)(sent)} of ${(0, kit_src.Xq)(total)}, ${rate} a second`);
            };
        }
        async function run(inputs, ports) {
            let { bundles, clock, log } = ports;
            let { archive, manifest } = await (0, src.j5)(inputs.bundle);
            let size = (0, kit_src.Xq)(manifest.archive.bytes);
            let sent = await log.group(`Upload of ${manifest.release}, ${size}`, ()=>bundles.publish({
                    manifest,
                    archive,
                    progress: progressLines(manifest.archive.bytes, clock, log)
                }));
            let deltas = await log.group('Differences to what runs', ()=>publishDeltas(archive, manifest, inputs.environments ?? [], ports));
            return {
                manifest,
                sent,
                deltas
            };
        }
        let upload_bundle_src = (0, kit_src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let { S3Store } = await Promise.all([
                    __webpack_require__.e(195),
                    __webpack_require__.e(711),
                    __webpack_require__.e(878)
                ]).then(__webpack_require__.bind(__webpack_require__, 8640));
                let { commands, clock, log, signal } = runtime;
                let store = new S3Store(values.bucket, signal);
                let uploaded = await run(values, {
                    bundles: new releases_src.ar(store, src.dt),
                    desired: (environment)=>new releases_src.Oc(store, environment).desired(),
                    commands,
                    clock,
                    log,
                    signal,
                    temporary: runtime.env['RUNNER_TEMP'] ?? (0, external_node_os_.tmpdir)()
                });
                report(uploaded, runtime);
            }
        });
    }
};
