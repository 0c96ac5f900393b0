export const id = 145;
export const ids = [145];
export const modules = {

/***/ 2145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ build_bundle_src)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/kit/src/index.ts + 36 modules
var src = __webpack_require__(2609);
;// CONCATENATED MODULE: ./actions/build-bundle/src/inputs.ts

const inputs = {
    path: src/* input.text */.hF.text({
        description: 'Folder of the application (the one with composer.json and artisan) in the checkout.',
        example: 'apps/clinic',
        default: '.',
    }),
    'max-size': src/* input.size */.hF.size({
        description: 'Refuse to seal a bundle whose archive is larger than this.',
        example: '200MB',
        default: '500MB',
    }),
};

;// CONCATENATED MODULE: ./actions/build-bundle/src/report.ts

const outputs = {
    bundle: 'Path of the archive; its manifest lies beside it.',
    digest: 'sha256 of the uncompressed tar: the name of the bundle, and what every host verifies.',
    release: 'Release id, `<commit7>-<digest12>`: what the other actions take.',
    size: 'Bytes of the archive.',
};
function report({ archive, manifest }, runtime) {
    runtime.output('bundle', archive);
    runtime.output('digest', manifest.digest);
    runtime.output('release', manifest.release);
    runtime.output('size', String(manifest.archive.bytes));
    const size = (0,src/* formatSize */.Xq)(manifest.archive.bytes);
    runtime.log.info(`Sealed ${manifest.release}: ${manifest.files.length} files, ${size}.`);
    runtime.summary.add(`### 📦 Bundle ${src/* markdown.code */.wD.code(manifest.release)}`, src/* markdown.table */.wD.table(['Digest', 'Archive', 'Unpacked', 'Files'], [
        [
            src/* markdown.code */.wD.code(manifest.digest),
            size,
            (0,src/* formatSize */.Xq)(manifest.archive.unpacked),
            String(manifest.files.length),
        ],
    ]), manifest.changed.length === 0
        ? ''
        : `⚠️ Built with changes that are not in the commit: ${manifest.changed.map(src/* markdown.code */.wD.code).join(', ')}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/bundle/src/index.ts + 13 modules
var bundle_src = __webpack_require__(7907);
;// CONCATENATED MODULE: ./actions/build-bundle/src/run.ts



/** From a checkout to a sealed bundle. The build happens in a copy: the checkout is left as it was. */
async function run(inputs, ports) {
    const { commands, log, signal } = ports;
    const here = (0,external_node_path_.join)(ports.workspace, inputs.path);
    const checkout = await (0,bundle_src/* openCheckout */.Hj)(here, commands, signal);
    const { facts } = await (0,bundle_src/* findApplication */.oN)(here);
    if (checkout.changed.length > 0) {
        log.warning(`Built with changes that are not in the commit: ${checkout.changed.join(', ')}.`);
    }
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)(ports.temporary, 'esteira-build-'));
    try {
        await (0,bundle_src/* copyCheckout */.s1)(checkout, facts.build.include, copy);
        const application = await (0,bundle_src/* findApplication */.oN)((0,external_node_path_.join)(copy, checkout.inside));
        await log.group('Composer', () => (0,bundle_src/* installPhp */.KM)(application.folder, commands, signal));
        await log.group('Node', () => (0,bundle_src/* buildNode */.H0)(application, commands, signal));
        return await log.group('Seal', () => (0,bundle_src/* seal */.od)(application, checkout, {
            folder: (0,external_node_path_.join)(ports.temporary, 'esteira-bundles'),
            maxBytes: inputs.maxSize,
            signal,
        }));
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./actions/build-bundle/src/index.ts





/* harmony default export */ const build_bundle_src = ((0,src/* defineAction */.QP)({
    inputs: inputs,
    outputs: outputs,
    async main(values, runtime) {
        const bundle = await run(values, {
            commands: runtime.commands,
            log: runtime.log,
            signal: runtime.signal,
            workspace: runtime.env['GITHUB_WORKSPACE'] ?? process.cwd(),
            temporary: runtime.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(),
        });
        report(bundle, runtime);
    },
}));


/***/ })

};
