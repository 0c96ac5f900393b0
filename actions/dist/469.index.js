export const id = 469;
export const ids = [
    469
];
export const modules = {
    4469: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            openCloudflareApi: ()=>openCloudflareApi
        });
        var cloudflare_core_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(831);
        var cloudflare_resources_cache_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
        var cloudflare_resources_zones_zones__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5905);
        var cloudflare_tree_shakable__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5700);
        function openCloudflareApi(token) {
            let client = (0, cloudflare_tree_shakable__WEBPACK_IMPORTED_MODULE_3__.U)({
                resources: [
                    cloudflare_resources_cache_cache__WEBPACK_IMPORTED_MODULE_1__.Q,
                    cloudflare_resources_zones_zones__WEBPACK_IMPORTED_MODULE_2__.J
                ],
                apiToken: token,
                apiKey: null,
                apiEmail: null,
                userServiceKey: null,
                maxRetries: 0,
                logLevel: 'off'
            });
            return {
                purge: (zone_id, mode, body, options)=>answerTo(client.cache['purge' === mode ? 'purge' : 'invalidate']({
                        zone_id,
                        ...body
                    }, options)),
                zonesNamed: (name, options)=>answerTo(client.zones.list({
                        name
                    }, options))
            };
        }
        async function answerTo(call) {
            try {
                let response = await call.asResponse();
                return {
                    status: response.status,
                    headers: response.headers,
                    body: await response.text()
                };
            } catch (error) {
                if (!(error instanceof cloudflare_core_error__WEBPACK_IMPORTED_MODULE_0__.LG) || void 0 === error.status) throw error;
                let body = void 0 === error.error ? error.message : JSON.stringify(error.error);
                return {
                    status: error.status,
                    headers: error.headers ?? new Headers(),
                    body
                };
            }
        }
    }
};
