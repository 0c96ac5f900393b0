export const id = 145;
export const ids = [
    145
];
export const modules = {
    2145: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            default: ()=>build_bundle_src
        });
        var external_node_os_ = __webpack_require__(8161);
        var src = __webpack_require__(1669);
        let inputs = {
            path: src.hF.text({
                description: 'Folder of the application (the one with composer.json and artisan) in the checkout.',
                example: 'apps/clinic',
                default: '.'
            }),
            'max-size': src.hF.size({
                description: 'Refuse to seal a bundle whose archive is larger than this.',
                example: '200MB',
                default: '500MB'
            })
        };
        let outputs = {
            bundle: 'Path of the archive; its manifest lies beside it.',
            digest: 'sha256 of the uncompressed tar: the name of the bundle, and what every host verifies.',
            release: 'Release id, `<commit7>-<digest12>`: what the other actions take.',
            size: 'Bytes of the archive.'
        };
        function report({ archive, manifest }, runtime) {
            runtime.output('bundle', archive);
            runtime.output('digest', manifest.digest);
            runtime.output('release', manifest.release);
            runtime.output('size', String(manifest.archive.bytes));
            let size = (0, src.Xq)(manifest.archive.bytes);
            runtime.log.info(`Sealed ${manifest.release}: ${manifest.files.length} files, ${size}.`);
            runtime.summary.add(`### 📦 Bundle ${src.wD.code(manifest.release)}`, src.wD.table([
                'Digest',
                'Archive',
                'Unpacked',
                'Files'
            ], [
                [
                    src.wD.code(manifest.digest),
                    size,
                    (0, src.Xq)(manifest.archive.unpacked),
                    String(manifest.files.length)
                ]
            ]), 0 === manifest.changed.length ? '' : `⚠️ Built with changes that are not in the commit: ${manifest.changed.map(src.wD.code).join(', ')}`);
        }
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var bundle_src = __webpack_require__(5771);
        async function run(inputs, ports) {
            let { commands, log, signal } = ports;
            let here = (0, external_node_path_.join)(ports.workspace, inputs.path);
            let checkout = await (0, bundle_src.Hj)(here, commands, signal);
            let { facts } = await (0, bundle_src.oN)(here);
            if (checkout.changed.length > 0) log.warning(`Built with changes that are not in the commit: ${checkout.changed.join(', ')}.`);
            let copy = await (0, promises_.mkdtemp)((0, external_node_path_.join)(ports.temporary, 'esteira-build-'));
            try {
                await (0, bundle_src.s1)(checkout, facts.build.include, copy);
                let application = await (0, bundle_src.oN)((0, external_node_path_.join)(copy, checkout.inside));
                await log.group('Install', ()=>(0, src.Qp)(signal, [
                        (either)=>(0, bundle_src.KM)(application.folder, commands, either),
                        (either)=>(0, bundle_src.gz)(application, commands, either)
                    ]));
                await log.group('Build', async ()=>{
                    await (0, bundle_src.y4)(application, commands, signal);
                    await (0, bundle_src.Po)(application, commands, signal);
                    await (0, bundle_src.Hc)(application, commands, signal);
                });
                return await log.group('Seal', ()=>(0, bundle_src.od)(application, checkout, {
                        folder: (0, external_node_path_.join)(ports.temporary, 'esteira-bundles'),
                        maxBytes: inputs.maxSize,
                        signal
                    }));
            } finally{
                await (0, promises_.rm)(copy, {
                    recursive: true,
                    force: true
                });
            }
        }
        let build_bundle_src = (0, src.QP)({
            inputs: inputs,
            outputs: outputs,
            async main (values, runtime) {
                let bundle = await run(values, {
                    commands: runtime.commands,
                    log: runtime.log,
                    signal: runtime.signal,
                    workspace: runtime.env['GITHUB_WORKSPACE'] ?? process.cwd(),
                    temporary: runtime.env['RUNNER_TEMP'] ?? (0, external_node_os_.tmpdir)()
                });
                report(bundle, runtime);
            }
        });
    }
};
