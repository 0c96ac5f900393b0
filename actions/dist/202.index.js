export const id = 202;
export const ids = [
    202
];
export const modules = {
    7202: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
        let { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402);
        let { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = __webpack_require__(2658);
        let { Command: $Command } = __webpack_require__(2658);
        let { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291);
        let { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085);
        let { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422);
        let { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609);
        let { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890);
        let { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523);
        let { defaultProvider } = __webpack_require__(5861);
        let { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430);
        let { streamCollector, NodeHttpHandler } = __webpack_require__(1279);
        let { AwsQueryProtocol } = __webpack_require__(7288);
        let { Sha256 } = __webpack_require__(9542);
        let { getCrossRegionPresignedUrlPlugin } = __webpack_require__(2716);
        let defaultRDSHttpAuthSchemeParametersProvider = async (config, context, input)=>({
                operation: getSmithyContext(context).operation,
                region: await normalizeProvider(config.region)() || (()=>{
                    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
                })()
            });
        function createAwsAuthSigv4HttpAuthOption(authParameters) {
            return {
                schemeId: "aws.auth#sigv4",
                signingProperties: {
                    name: "rds",
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
        let defaultRDSHttpAuthSchemeProvider = (authParameters)=>{
            let options = [];
            switch(authParameters.operation){
                default:
                    options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
            }
            return options;
        };
        let resolveHttpAuthSchemeConfig = (config)=>{
            let config_0 = resolveAwsSdkSigV4Config(config);
            return Object.assign(config_0, {
                authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
            });
        };
        let resolveClientEndpointParameters = (options)=>Object.assign(options, {
                useDualstackEndpoint: options.useDualstackEndpoint ?? false,
                useFipsEndpoint: options.useFipsEndpoint ?? false,
                defaultSigningName: "rds"
            });
        let commonParams = {
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
        var version = "3.1168.0";
        var packageInfo = {
            version: version
        };
        let k = "ref";
        let a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = {
            [k]: "Endpoint"
        }, h = {
            [k]: d
        }, i = {}, j = [
            {
                [k]: "Region"
            }
        ];
        let _data = {
            conditions: [
                [
                    c,
                    [
                        g
                    ]
                ],
                [
                    c,
                    j
                ],
                [
                    "aws.partition",
                    j,
                    d
                ],
                [
                    e,
                    [
                        {
                            [k]: "UseFIPS"
                        },
                        b
                    ]
                ],
                [
                    e,
                    [
                        {
                            [k]: "UseDualStack"
                        },
                        b
                    ]
                ],
                [
                    e,
                    [
                        {
                            fn: f,
                            argv: [
                                h,
                                "supportsDualStack"
                            ]
                        },
                        b
                    ]
                ],
                [
                    e,
                    [
                        {
                            fn: f,
                            argv: [
                                h,
                                "supportsFIPS"
                            ]
                        },
                        b
                    ]
                ],
                [
                    "stringEquals",
                    [
                        {
                            fn: f,
                            argv: [
                                h,
                                "name"
                            ]
                        },
                        "aws-us-gov"
                    ]
                ]
            ],
            results: [
                [
                    a
                ],
                [
                    a,
                    "Invalid Configuration: FIPS and custom endpoint are not supported"
                ],
                [
                    a,
                    "Invalid Configuration: Dualstack and custom endpoint are not supported"
                ],
                [
                    g,
                    i
                ],
                [
                    "https://rds-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
                    i
                ],
                [
                    a,
                    "FIPS and DualStack are enabled, but this partition does not support one or both"
                ],
                [
                    "https://rds.{Region}.amazonaws.com",
                    i
                ],
                [
                    "https://rds-fips.{Region}.{PartitionResult#dnsSuffix}",
                    i
                ],
                [
                    a,
                    "FIPS is enabled but this partition does not support FIPS"
                ],
                [
                    "https://rds.{Region}.{PartitionResult#dualStackDnsSuffix}",
                    i
                ],
                [
                    a,
                    "DualStack is enabled but this partition does not support DualStack"
                ],
                [
                    "https://rds.{Region}.{PartitionResult#dnsSuffix}",
                    i
                ],
                [
                    a,
                    "Invalid Configuration: Missing Region"
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
            13,
            3,
            1,
            4,
            r + 12,
            2,
            5,
            r + 12,
            3,
            8,
            6,
            4,
            7,
            r + 11,
            5,
            r + 9,
            r + 10,
            4,
            11,
            9,
            6,
            10,
            r + 8,
            7,
            r + 6,
            r + 7,
            5,
            12,
            r + 5,
            6,
            r + 4,
            r + 5,
            3,
            r + 1,
            14,
            4,
            r + 2,
            r + 3
        ]);
        let bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
        let cache = new EndpointCache({
            size: 50,
            params: [
                "Endpoint",
                "Region",
                "UseDualStack",
                "UseFIPS"
            ]
        });
        let defaultEndpointResolver = (endpointParams, context = {})=>cache.get(endpointParams, ()=>decideEndpoint(bdd, {
                    endpointParams: endpointParams,
                    logger: context.logger
                }));
        customEndpointFunctions.aws = awsEndpointFunctions;
        class RDSServiceException extends ServiceException {
            static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.rds#RDSServiceException";
            constructor(options){
                super(options);
                Object.setPrototypeOf(this, RDSServiceException.prototype);
            }
        }
        class DBClusterNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterNotFoundFault";
            name = "DBClusterNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterNotFoundFault.prototype);
            }
        }
        class DBClusterRoleAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterRoleAlreadyExistsFault";
            name = "DBClusterRoleAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterRoleAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterRoleAlreadyExistsFault.prototype);
            }
        }
        class DBClusterRoleQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterRoleQuotaExceededFault";
            name = "DBClusterRoleQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterRoleQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterRoleQuotaExceededFault.prototype);
            }
        }
        class InvalidDBClusterStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBClusterStateFault";
            name = "InvalidDBClusterStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBClusterStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBClusterStateFault.prototype);
            }
        }
        class DBInstanceNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceNotFoundFault";
            name = "DBInstanceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceNotFoundFault.prototype);
            }
        }
        class DBInstanceRoleAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceRoleAlreadyExistsFault";
            name = "DBInstanceRoleAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceRoleAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceRoleAlreadyExistsFault.prototype);
            }
        }
        class DBInstanceRoleQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceRoleQuotaExceededFault";
            name = "DBInstanceRoleQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceRoleQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceRoleQuotaExceededFault.prototype);
            }
        }
        class InvalidDBInstanceStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBInstanceStateFault";
            name = "InvalidDBInstanceStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBInstanceStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBInstanceStateFault.prototype);
            }
        }
        class SourceNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SourceNotFoundFault";
            name = "SourceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SourceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SourceNotFoundFault.prototype);
            }
        }
        class SubscriptionNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SubscriptionNotFoundFault";
            name = "SubscriptionNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionNotFoundFault.prototype);
            }
        }
        class BlueGreenDeploymentNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#BlueGreenDeploymentNotFoundFault";
            name = "BlueGreenDeploymentNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BlueGreenDeploymentNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BlueGreenDeploymentNotFoundFault.prototype);
            }
        }
        class DBCapacityReservationNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBCapacityReservationNotFoundFault";
            name = "DBCapacityReservationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBCapacityReservationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBCapacityReservationNotFoundFault.prototype);
            }
        }
        class DBProxyEndpointNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyEndpointNotFoundFault";
            name = "DBProxyEndpointNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyEndpointNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyEndpointNotFoundFault.prototype);
            }
        }
        class DBProxyNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyNotFoundFault";
            name = "DBProxyNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyNotFoundFault.prototype);
            }
        }
        class DBProxyTargetGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyTargetGroupNotFoundFault";
            name = "DBProxyTargetGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyTargetGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyTargetGroupNotFoundFault.prototype);
            }
        }
        class DBShardGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBShardGroupNotFoundFault";
            name = "DBShardGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBShardGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBShardGroupNotFoundFault.prototype);
            }
        }
        class DBSnapshotNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSnapshotNotFoundFault";
            name = "DBSnapshotNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSnapshotNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSnapshotNotFoundFault.prototype);
            }
        }
        class DBSnapshotTenantDatabaseNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSnapshotTenantDatabaseNotFoundFault";
            name = "DBSnapshotTenantDatabaseNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSnapshotTenantDatabaseNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSnapshotTenantDatabaseNotFoundFault.prototype);
            }
        }
        class IntegrationNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#IntegrationNotFoundFault";
            name = "IntegrationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationNotFoundFault.prototype);
            }
        }
        class InvalidDBClusterEndpointStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBClusterEndpointStateFault";
            name = "InvalidDBClusterEndpointStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBClusterEndpointStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBClusterEndpointStateFault.prototype);
            }
        }
        class TenantDatabaseNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#TenantDatabaseNotFoundFault";
            name = "TenantDatabaseNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TenantDatabaseNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TenantDatabaseNotFoundFault.prototype);
            }
        }
        class ResourceNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ResourceNotFoundFault";
            name = "ResourceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ResourceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ResourceNotFoundFault.prototype);
            }
        }
        class AuthorizationAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#AuthorizationAlreadyExistsFault";
            name = "AuthorizationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthorizationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthorizationAlreadyExistsFault.prototype);
            }
        }
        class AuthorizationQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#AuthorizationQuotaExceededFault";
            name = "AuthorizationQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthorizationQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthorizationQuotaExceededFault.prototype);
            }
        }
        class DBSecurityGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSecurityGroupNotFoundFault";
            name = "DBSecurityGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSecurityGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSecurityGroupNotFoundFault.prototype);
            }
        }
        class InvalidDBSecurityGroupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBSecurityGroupStateFault";
            name = "InvalidDBSecurityGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBSecurityGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBSecurityGroupStateFault.prototype);
            }
        }
        class InvalidDBCapacityReservationStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBCapacityReservationStateFault";
            name = "InvalidDBCapacityReservationStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBCapacityReservationStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBCapacityReservationStateFault.prototype);
            }
        }
        class ExportTaskNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ExportTaskNotFoundFault";
            name = "ExportTaskNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ExportTaskNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ExportTaskNotFoundFault.prototype);
            }
        }
        class InvalidExportTaskStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidExportTaskStateFault";
            name = "InvalidExportTaskStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidExportTaskStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidExportTaskStateFault.prototype);
            }
        }
        class DBParameterGroupAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBParameterGroupAlreadyExistsFault";
            name = "DBParameterGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBParameterGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBParameterGroupAlreadyExistsFault.prototype);
            }
        }
        class DBParameterGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBParameterGroupNotFoundFault";
            name = "DBParameterGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBParameterGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBParameterGroupNotFoundFault.prototype);
            }
        }
        class DBParameterGroupQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBParameterGroupQuotaExceededFault";
            name = "DBParameterGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBParameterGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBParameterGroupQuotaExceededFault.prototype);
            }
        }
        class DBClusterSnapshotAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterSnapshotAlreadyExistsFault";
            name = "DBClusterSnapshotAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterSnapshotAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterSnapshotAlreadyExistsFault.prototype);
            }
        }
        class DBClusterSnapshotNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterSnapshotNotFoundFault";
            name = "DBClusterSnapshotNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterSnapshotNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterSnapshotNotFoundFault.prototype);
            }
        }
        class InvalidDBClusterSnapshotStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBClusterSnapshotStateFault";
            name = "InvalidDBClusterSnapshotStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBClusterSnapshotStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBClusterSnapshotStateFault.prototype);
            }
        }
        class KMSKeyNotAccessibleFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#KMSKeyNotAccessibleFault";
            name = "KMSKeyNotAccessibleFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "KMSKeyNotAccessibleFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, KMSKeyNotAccessibleFault.prototype);
            }
        }
        class SnapshotQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SnapshotQuotaExceededFault";
            name = "SnapshotQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SnapshotQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SnapshotQuotaExceededFault.prototype);
            }
        }
        class CustomAvailabilityZoneNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#CustomAvailabilityZoneNotFoundFault";
            name = "CustomAvailabilityZoneNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CustomAvailabilityZoneNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CustomAvailabilityZoneNotFoundFault.prototype);
            }
        }
        class DBSnapshotAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSnapshotAlreadyExistsFault";
            name = "DBSnapshotAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSnapshotAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSnapshotAlreadyExistsFault.prototype);
            }
        }
        class InvalidDBSnapshotStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBSnapshotStateFault";
            name = "InvalidDBSnapshotStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBSnapshotStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBSnapshotStateFault.prototype);
            }
        }
        class OptionGroupAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#OptionGroupAlreadyExistsFault";
            name = "OptionGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "OptionGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, OptionGroupAlreadyExistsFault.prototype);
            }
        }
        class OptionGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#OptionGroupNotFoundFault";
            name = "OptionGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "OptionGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, OptionGroupNotFoundFault.prototype);
            }
        }
        class OptionGroupQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#OptionGroupQuotaExceededFault";
            name = "OptionGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "OptionGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, OptionGroupQuotaExceededFault.prototype);
            }
        }
        class BlueGreenDeploymentAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#BlueGreenDeploymentAlreadyExistsFault";
            name = "BlueGreenDeploymentAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BlueGreenDeploymentAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BlueGreenDeploymentAlreadyExistsFault.prototype);
            }
        }
        class DBClusterParameterGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterParameterGroupNotFoundFault";
            name = "DBClusterParameterGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterParameterGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterParameterGroupNotFoundFault.prototype);
            }
        }
        class DBClusterQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterQuotaExceededFault";
            name = "DBClusterQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterQuotaExceededFault.prototype);
            }
        }
        class InstanceQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InstanceQuotaExceededFault";
            name = "InstanceQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InstanceQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InstanceQuotaExceededFault.prototype);
            }
        }
        class SourceClusterNotSupportedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SourceClusterNotSupportedFault";
            name = "SourceClusterNotSupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SourceClusterNotSupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SourceClusterNotSupportedFault.prototype);
            }
        }
        class SourceDatabaseNotSupportedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SourceDatabaseNotSupportedFault";
            name = "SourceDatabaseNotSupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SourceDatabaseNotSupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SourceDatabaseNotSupportedFault.prototype);
            }
        }
        class StorageQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#StorageQuotaExceededFault";
            name = "StorageQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "StorageQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, StorageQuotaExceededFault.prototype);
            }
        }
        class CreateCustomDBEngineVersionFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#CreateCustomDBEngineVersionFault";
            name = "CreateCustomDBEngineVersionFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CreateCustomDBEngineVersionFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CreateCustomDBEngineVersionFault.prototype);
            }
        }
        class CustomDBEngineVersionAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#CustomDBEngineVersionAlreadyExistsFault";
            name = "CustomDBEngineVersionAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CustomDBEngineVersionAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CustomDBEngineVersionAlreadyExistsFault.prototype);
            }
        }
        class CustomDBEngineVersionNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#CustomDBEngineVersionNotFoundFault";
            name = "CustomDBEngineVersionNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CustomDBEngineVersionNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CustomDBEngineVersionNotFoundFault.prototype);
            }
        }
        class CustomDBEngineVersionQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#CustomDBEngineVersionQuotaExceededFault";
            name = "CustomDBEngineVersionQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CustomDBEngineVersionQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CustomDBEngineVersionQuotaExceededFault.prototype);
            }
        }
        class Ec2ImagePropertiesNotSupportedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#Ec2ImagePropertiesNotSupportedFault";
            name = "Ec2ImagePropertiesNotSupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "Ec2ImagePropertiesNotSupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, Ec2ImagePropertiesNotSupportedFault.prototype);
            }
        }
        class InvalidCustomDBEngineVersionStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidCustomDBEngineVersionStateFault";
            name = "InvalidCustomDBEngineVersionStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidCustomDBEngineVersionStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidCustomDBEngineVersionStateFault.prototype);
            }
        }
        class DBCapacityReservationAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBCapacityReservationAlreadyExistsFault";
            name = "DBCapacityReservationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBCapacityReservationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBCapacityReservationAlreadyExistsFault.prototype);
            }
        }
        class DBCapacityReservationUnsupportedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBCapacityReservationUnsupportedFault";
            name = "DBCapacityReservationUnsupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBCapacityReservationUnsupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBCapacityReservationUnsupportedFault.prototype);
            }
        }
        class InsufficientDBInstanceCapacityFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InsufficientDBInstanceCapacityFault";
            name = "InsufficientDBInstanceCapacityFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InsufficientDBInstanceCapacityFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InsufficientDBInstanceCapacityFault.prototype);
            }
        }
        class DBClusterAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterAlreadyExistsFault";
            name = "DBClusterAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterAlreadyExistsFault.prototype);
            }
        }
        class DBSubnetGroupDoesNotCoverEnoughAZs extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSubnetGroupDoesNotCoverEnoughAZs";
            name = "DBSubnetGroupDoesNotCoverEnoughAZs";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSubnetGroupDoesNotCoverEnoughAZs",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSubnetGroupDoesNotCoverEnoughAZs.prototype);
            }
        }
        class DBSubnetGroupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSubnetGroupNotFoundFault";
            name = "DBSubnetGroupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSubnetGroupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSubnetGroupNotFoundFault.prototype);
            }
        }
        class DomainNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DomainNotFoundFault";
            name = "DomainNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DomainNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DomainNotFoundFault.prototype);
            }
        }
        class GlobalClusterNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#GlobalClusterNotFoundFault";
            name = "GlobalClusterNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "GlobalClusterNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, GlobalClusterNotFoundFault.prototype);
            }
        }
        class InsufficientStorageClusterCapacityFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InsufficientStorageClusterCapacityFault";
            name = "InsufficientStorageClusterCapacityFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InsufficientStorageClusterCapacityFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InsufficientStorageClusterCapacityFault.prototype);
            }
        }
        class InvalidDBSubnetGroupFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBSubnetGroupFault";
            name = "InvalidDBSubnetGroupFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBSubnetGroupFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBSubnetGroupFault.prototype);
            }
        }
        class InvalidDBSubnetGroupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBSubnetGroupStateFault";
            name = "InvalidDBSubnetGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBSubnetGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBSubnetGroupStateFault.prototype);
            }
        }
        class InvalidGlobalClusterStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidGlobalClusterStateFault";
            name = "InvalidGlobalClusterStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidGlobalClusterStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidGlobalClusterStateFault.prototype);
            }
        }
        class InvalidSubnet extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidSubnet";
            name = "InvalidSubnet";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidSubnet",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidSubnet.prototype);
            }
        }
        class InvalidVPCNetworkStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidVPCNetworkStateFault";
            name = "InvalidVPCNetworkStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidVPCNetworkStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidVPCNetworkStateFault.prototype);
            }
        }
        class NetworkTypeNotSupported extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#NetworkTypeNotSupported";
            name = "NetworkTypeNotSupported";
            $fault = "client";
            constructor(opts){
                super({
                    name: "NetworkTypeNotSupported",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, NetworkTypeNotSupported.prototype);
            }
        }
        class StorageTypeNotSupportedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#StorageTypeNotSupportedFault";
            name = "StorageTypeNotSupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "StorageTypeNotSupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, StorageTypeNotSupportedFault.prototype);
            }
        }
        class VpcEncryptionControlViolationException extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#VpcEncryptionControlViolationException";
            name = "VpcEncryptionControlViolationException";
            $fault = "client";
            constructor(opts){
                super({
                    name: "VpcEncryptionControlViolationException",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, VpcEncryptionControlViolationException.prototype);
            }
        }
        class DBClusterEndpointAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterEndpointAlreadyExistsFault";
            name = "DBClusterEndpointAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterEndpointAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterEndpointAlreadyExistsFault.prototype);
            }
        }
        class DBClusterEndpointQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterEndpointQuotaExceededFault";
            name = "DBClusterEndpointQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterEndpointQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterEndpointQuotaExceededFault.prototype);
            }
        }
        class AuthorizationNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#AuthorizationNotFoundFault";
            name = "AuthorizationNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "AuthorizationNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, AuthorizationNotFoundFault.prototype);
            }
        }
        class BackupPolicyNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#BackupPolicyNotFoundFault";
            name = "BackupPolicyNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "BackupPolicyNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, BackupPolicyNotFoundFault.prototype);
            }
        }
        class CertificateNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#CertificateNotFoundFault";
            name = "CertificateNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "CertificateNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, CertificateNotFoundFault.prototype);
            }
        }
        class DBInstanceAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceAlreadyExistsFault";
            name = "DBInstanceAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceAlreadyExistsFault.prototype);
            }
        }
        class ProvisionedIopsNotAvailableInAZFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ProvisionedIopsNotAvailableInAZFault";
            name = "ProvisionedIopsNotAvailableInAZFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ProvisionedIopsNotAvailableInAZFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ProvisionedIopsNotAvailableInAZFault.prototype);
            }
        }
        class TenantDatabaseQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#TenantDatabaseQuotaExceededFault";
            name = "TenantDatabaseQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TenantDatabaseQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TenantDatabaseQuotaExceededFault.prototype);
            }
        }
        class DBSubnetGroupNotAllowedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSubnetGroupNotAllowedFault";
            name = "DBSubnetGroupNotAllowedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSubnetGroupNotAllowedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSubnetGroupNotAllowedFault.prototype);
            }
        }
        class DBProxyAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyAlreadyExistsFault";
            name = "DBProxyAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyAlreadyExistsFault.prototype);
            }
        }
        class DBProxyQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyQuotaExceededFault";
            name = "DBProxyQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyQuotaExceededFault.prototype);
            }
        }
        class DBProxyEndpointAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyEndpointAlreadyExistsFault";
            name = "DBProxyEndpointAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyEndpointAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyEndpointAlreadyExistsFault.prototype);
            }
        }
        class DBProxyEndpointQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyEndpointQuotaExceededFault";
            name = "DBProxyEndpointQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyEndpointQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyEndpointQuotaExceededFault.prototype);
            }
        }
        class InvalidDBProxyStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBProxyStateFault";
            name = "InvalidDBProxyStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBProxyStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBProxyStateFault.prototype);
            }
        }
        class DBSecurityGroupAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSecurityGroupAlreadyExistsFault";
            name = "DBSecurityGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSecurityGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSecurityGroupAlreadyExistsFault.prototype);
            }
        }
        class DBSecurityGroupNotSupportedFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSecurityGroupNotSupportedFault";
            name = "DBSecurityGroupNotSupportedFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSecurityGroupNotSupportedFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSecurityGroupNotSupportedFault.prototype);
            }
        }
        class DBSecurityGroupQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSecurityGroupQuotaExceededFault";
            name = "DBSecurityGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSecurityGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSecurityGroupQuotaExceededFault.prototype);
            }
        }
        class DBShardGroupAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBShardGroupAlreadyExistsFault";
            name = "DBShardGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBShardGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBShardGroupAlreadyExistsFault.prototype);
            }
        }
        class MaxDBShardGroupLimitReached extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#MaxDBShardGroupLimitReached";
            name = "MaxDBShardGroupLimitReached";
            $fault = "client";
            constructor(opts){
                super({
                    name: "MaxDBShardGroupLimitReached",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, MaxDBShardGroupLimitReached.prototype);
            }
        }
        class UnsupportedDBEngineVersionFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#UnsupportedDBEngineVersionFault";
            name = "UnsupportedDBEngineVersionFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "UnsupportedDBEngineVersionFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, UnsupportedDBEngineVersionFault.prototype);
            }
        }
        class DBSubnetGroupAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSubnetGroupAlreadyExistsFault";
            name = "DBSubnetGroupAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSubnetGroupAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSubnetGroupAlreadyExistsFault.prototype);
            }
        }
        class DBSubnetGroupQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSubnetGroupQuotaExceededFault";
            name = "DBSubnetGroupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSubnetGroupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSubnetGroupQuotaExceededFault.prototype);
            }
        }
        class DBSubnetQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBSubnetQuotaExceededFault";
            name = "DBSubnetQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBSubnetQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBSubnetQuotaExceededFault.prototype);
            }
        }
        class EventSubscriptionQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#EventSubscriptionQuotaExceededFault";
            name = "EventSubscriptionQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "EventSubscriptionQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, EventSubscriptionQuotaExceededFault.prototype);
            }
        }
        class SNSInvalidTopicFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SNSInvalidTopicFault";
            name = "SNSInvalidTopicFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SNSInvalidTopicFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SNSInvalidTopicFault.prototype);
            }
        }
        class SNSNoAuthorizationFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SNSNoAuthorizationFault";
            name = "SNSNoAuthorizationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SNSNoAuthorizationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SNSNoAuthorizationFault.prototype);
            }
        }
        class SNSTopicArnNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SNSTopicArnNotFoundFault";
            name = "SNSTopicArnNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SNSTopicArnNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SNSTopicArnNotFoundFault.prototype);
            }
        }
        class SubscriptionAlreadyExistFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SubscriptionAlreadyExistFault";
            name = "SubscriptionAlreadyExistFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionAlreadyExistFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionAlreadyExistFault.prototype);
            }
        }
        class SubscriptionCategoryNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SubscriptionCategoryNotFoundFault";
            name = "SubscriptionCategoryNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubscriptionCategoryNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubscriptionCategoryNotFoundFault.prototype);
            }
        }
        class GlobalClusterAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#GlobalClusterAlreadyExistsFault";
            name = "GlobalClusterAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "GlobalClusterAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, GlobalClusterAlreadyExistsFault.prototype);
            }
        }
        class GlobalClusterQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#GlobalClusterQuotaExceededFault";
            name = "GlobalClusterQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "GlobalClusterQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, GlobalClusterQuotaExceededFault.prototype);
            }
        }
        class InvalidDBShardGroupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBShardGroupStateFault";
            name = "InvalidDBShardGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBShardGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBShardGroupStateFault.prototype);
            }
        }
        class IntegrationAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#IntegrationAlreadyExistsFault";
            name = "IntegrationAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationAlreadyExistsFault.prototype);
            }
        }
        class IntegrationConflictOperationFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#IntegrationConflictOperationFault";
            name = "IntegrationConflictOperationFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationConflictOperationFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationConflictOperationFault.prototype);
            }
        }
        class IntegrationQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#IntegrationQuotaExceededFault";
            name = "IntegrationQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IntegrationQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IntegrationQuotaExceededFault.prototype);
            }
        }
        class TenantDatabaseAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#TenantDatabaseAlreadyExistsFault";
            name = "TenantDatabaseAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "TenantDatabaseAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, TenantDatabaseAlreadyExistsFault.prototype);
            }
        }
        class InvalidBlueGreenDeploymentStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidBlueGreenDeploymentStateFault";
            name = "InvalidBlueGreenDeploymentStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidBlueGreenDeploymentStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidBlueGreenDeploymentStateFault.prototype);
            }
        }
        class DBClusterAutomatedBackupQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterAutomatedBackupQuotaExceededFault";
            name = "DBClusterAutomatedBackupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterAutomatedBackupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterAutomatedBackupQuotaExceededFault.prototype);
            }
        }
        class DBClusterAutomatedBackupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterAutomatedBackupNotFoundFault";
            name = "DBClusterAutomatedBackupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterAutomatedBackupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterAutomatedBackupNotFoundFault.prototype);
            }
        }
        class InvalidDBClusterAutomatedBackupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBClusterAutomatedBackupStateFault";
            name = "InvalidDBClusterAutomatedBackupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBClusterAutomatedBackupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBClusterAutomatedBackupStateFault.prototype);
            }
        }
        class DBClusterEndpointNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterEndpointNotFoundFault";
            name = "DBClusterEndpointNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterEndpointNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterEndpointNotFoundFault.prototype);
            }
        }
        class InvalidDBParameterGroupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBParameterGroupStateFault";
            name = "InvalidDBParameterGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBParameterGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBParameterGroupStateFault.prototype);
            }
        }
        class DBInstanceAutomatedBackupQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceAutomatedBackupQuotaExceededFault";
            name = "DBInstanceAutomatedBackupQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceAutomatedBackupQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceAutomatedBackupQuotaExceededFault.prototype);
            }
        }
        class DBInstanceAutomatedBackupNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceAutomatedBackupNotFoundFault";
            name = "DBInstanceAutomatedBackupNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceAutomatedBackupNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceAutomatedBackupNotFoundFault.prototype);
            }
        }
        class InvalidDBInstanceAutomatedBackupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBInstanceAutomatedBackupStateFault";
            name = "InvalidDBInstanceAutomatedBackupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBInstanceAutomatedBackupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBInstanceAutomatedBackupStateFault.prototype);
            }
        }
        class InvalidDBProxyEndpointStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBProxyEndpointStateFault";
            name = "InvalidDBProxyEndpointStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBProxyEndpointStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBProxyEndpointStateFault.prototype);
            }
        }
        class InvalidDBSubnetStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBSubnetStateFault";
            name = "InvalidDBSubnetStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBSubnetStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBSubnetStateFault.prototype);
            }
        }
        class InvalidEventSubscriptionStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidEventSubscriptionStateFault";
            name = "InvalidEventSubscriptionStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidEventSubscriptionStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidEventSubscriptionStateFault.prototype);
            }
        }
        class InvalidIntegrationStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidIntegrationStateFault";
            name = "InvalidIntegrationStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidIntegrationStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidIntegrationStateFault.prototype);
            }
        }
        class InvalidOptionGroupStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidOptionGroupStateFault";
            name = "InvalidOptionGroupStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidOptionGroupStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidOptionGroupStateFault.prototype);
            }
        }
        class DBProxyTargetNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyTargetNotFoundFault";
            name = "DBProxyTargetNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyTargetNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyTargetNotFoundFault.prototype);
            }
        }
        class DBClusterBacktrackNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterBacktrackNotFoundFault";
            name = "DBClusterBacktrackNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterBacktrackNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterBacktrackNotFoundFault.prototype);
            }
        }
        class DBInstanceNotReadyFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceNotReadyFault";
            name = "DBInstanceNotReadyFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceNotReadyFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceNotReadyFault.prototype);
            }
        }
        class ReservedDBInstanceNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ReservedDBInstanceNotFoundFault";
            name = "ReservedDBInstanceNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedDBInstanceNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedDBInstanceNotFoundFault.prototype);
            }
        }
        class ReservedDBInstancesOfferingNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ReservedDBInstancesOfferingNotFoundFault";
            name = "ReservedDBInstancesOfferingNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedDBInstancesOfferingNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedDBInstancesOfferingNotFoundFault.prototype);
            }
        }
        class InvalidResourceStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidResourceStateFault";
            name = "InvalidResourceStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidResourceStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidResourceStateFault.prototype);
            }
        }
        class DBLogFileNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBLogFileNotFoundFault";
            name = "DBLogFileNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBLogFileNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBLogFileNotFoundFault.prototype);
            }
        }
        class InvalidDBClusterCapacityFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidDBClusterCapacityFault";
            name = "InvalidDBClusterCapacityFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidDBClusterCapacityFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidDBClusterCapacityFault.prototype);
            }
        }
        class StorageTypeNotAvailableFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#StorageTypeNotAvailableFault";
            name = "StorageTypeNotAvailableFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "StorageTypeNotAvailableFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, StorageTypeNotAvailableFault.prototype);
            }
        }
        class SharedSnapshotQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SharedSnapshotQuotaExceededFault";
            name = "SharedSnapshotQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SharedSnapshotQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SharedSnapshotQuotaExceededFault.prototype);
            }
        }
        class DBUpgradeDependencyFailureFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBUpgradeDependencyFailureFault";
            name = "DBUpgradeDependencyFailureFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBUpgradeDependencyFailureFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBUpgradeDependencyFailureFault.prototype);
            }
        }
        class SubnetAlreadyInUse extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#SubnetAlreadyInUse";
            name = "SubnetAlreadyInUse";
            $fault = "client";
            constructor(opts){
                super({
                    name: "SubnetAlreadyInUse",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, SubnetAlreadyInUse.prototype);
            }
        }
        class ReservedDBInstanceAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ReservedDBInstanceAlreadyExistsFault";
            name = "ReservedDBInstanceAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedDBInstanceAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedDBInstanceAlreadyExistsFault.prototype);
            }
        }
        class ReservedDBInstanceQuotaExceededFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ReservedDBInstanceQuotaExceededFault";
            name = "ReservedDBInstanceQuotaExceededFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ReservedDBInstanceQuotaExceededFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ReservedDBInstanceQuotaExceededFault.prototype);
            }
        }
        class DBProxyTargetAlreadyRegisteredFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBProxyTargetAlreadyRegisteredFault";
            name = "DBProxyTargetAlreadyRegisteredFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBProxyTargetAlreadyRegisteredFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBProxyTargetAlreadyRegisteredFault.prototype);
            }
        }
        class InsufficientAvailableIPsInSubnetFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InsufficientAvailableIPsInSubnetFault";
            name = "InsufficientAvailableIPsInSubnetFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InsufficientAvailableIPsInSubnetFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InsufficientAvailableIPsInSubnetFault.prototype);
            }
        }
        class DBClusterRoleNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBClusterRoleNotFoundFault";
            name = "DBClusterRoleNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBClusterRoleNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBClusterRoleNotFoundFault.prototype);
            }
        }
        class DBInstanceRoleNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#DBInstanceRoleNotFoundFault";
            name = "DBInstanceRoleNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "DBInstanceRoleNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, DBInstanceRoleNotFoundFault.prototype);
            }
        }
        class InvalidS3BucketFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidS3BucketFault";
            name = "InvalidS3BucketFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidS3BucketFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidS3BucketFault.prototype);
            }
        }
        class InsufficientDBClusterCapacityFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InsufficientDBClusterCapacityFault";
            name = "InsufficientDBClusterCapacityFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InsufficientDBClusterCapacityFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InsufficientDBClusterCapacityFault.prototype);
            }
        }
        class InvalidRestoreFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidRestoreFault";
            name = "InvalidRestoreFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidRestoreFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidRestoreFault.prototype);
            }
        }
        class PointInTimeRestoreNotEnabledFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#PointInTimeRestoreNotEnabledFault";
            name = "PointInTimeRestoreNotEnabledFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "PointInTimeRestoreNotEnabledFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, PointInTimeRestoreNotEnabledFault.prototype);
            }
        }
        class ExportTaskAlreadyExistsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#ExportTaskAlreadyExistsFault";
            name = "ExportTaskAlreadyExistsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "ExportTaskAlreadyExistsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, ExportTaskAlreadyExistsFault.prototype);
            }
        }
        class IamRoleMissingPermissionsFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#IamRoleMissingPermissionsFault";
            name = "IamRoleMissingPermissionsFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IamRoleMissingPermissionsFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IamRoleMissingPermissionsFault.prototype);
            }
        }
        class IamRoleNotFoundFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#IamRoleNotFoundFault";
            name = "IamRoleNotFoundFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "IamRoleNotFoundFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, IamRoleNotFoundFault.prototype);
            }
        }
        class InvalidExportOnlyFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidExportOnlyFault";
            name = "InvalidExportOnlyFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidExportOnlyFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidExportOnlyFault.prototype);
            }
        }
        class InvalidExportSourceStateFault extends RDSServiceException {
            static shapeId = "com.amazonaws.rds#InvalidExportSourceStateFault";
            name = "InvalidExportSourceStateFault";
            $fault = "client";
            constructor(opts){
                super({
                    name: "InvalidExportSourceStateFault",
                    $fault: "client",
                    ...opts
                });
                Object.setPrototypeOf(this, InvalidExportSourceStateFault.prototype);
            }
        }
        let _A = "Auth";
        let _AA = "ApplyAction";
        let _AAAD = "AutoAppliedAfterDate";
        let _AAEF = "AuthorizationAlreadyExistsFault";
        let _AAM = "AccountAttributesMessage";
        let _AASVO = "AvailableAdditionalStorageVolumesOption";
        let _AASVOL = "AvailableAdditionalStorageVolumesOptionList";
        let _AASVOv = "AvailableAdditionalStorageVolumesOptions";
        let _ABRPA = "AwsBackupRecoveryPointArn";
        let _AC = "AvailableCapacity";
        let _ACPAZ = "AvailableCapacityPerAvailabilityZone";
        let _ACPAZL = "AvailableCapacityPerAvailabilityZoneList";
        let _ADBSGI = "AuthorizeDBSecurityGroupIngress";
        let _ADBSGIM = "AuthorizeDBSecurityGroupIngressMessage";
        let _ADBSGIR = "AuthorizeDBSecurityGroupIngressResult";
        let _ADL = "AllowDataLoss";
        let _ADP = "AdditionalDataPending";
        let _AEC = "AdditionalEncryptionContext";
        let _AEMC = "AllowEngineModeChange";
        let _AI = "AdditionalInfo";
        let _AIc = "ActionId";
        let _AIp = "ApplyImmediately";
        let _AM = "AutomationMode";
        let _AMVU = "AutoMinorVersionUpgrade";
        let _AMVUl = "AllowMajorVersionUpgrade";
        let _AMp = "ApplyMethod";
        let _AMpp = "ApplyModes";
        let _AN = "AttributeName";
        let _ANFF = "AuthorizationNotFoundFault";
        let _AP = "AutoPause";
        let _APF = "AvailableProcessorFeature";
        let _APFL = "AvailableProcessorFeatureList";
        let _APFv = "AvailableProcessorFeatures";
        let _APMA = "ApplyPendingMaintenanceAction";
        let _APMAM = "ApplyPendingMaintenanceActionMessage";
        let _APMAR = "ApplyPendingMaintenanceActionResult";
        let _APS = "AuditPolicyState";
        let _AQ = "AccountQuotas";
        let _AQEF = "AuthorizationQuotaExceededFault";
        let _AQL = "AccountQuotaList";
        let _AQN = "AccountQuotaName";
        let _AQc = "AccountQuota";
        let _AR = "AssociatedRoles";
        let _ART = "AutomaticRestartTime";
        let _ARTDBC = "AddRoleToDBCluster";
        let _ARTDBCM = "AddRoleToDBClusterMessage";
        let _ARTDBI = "AddRoleToDBInstance";
        let _ARTDBIM = "AddRoleToDBInstanceMessage";
        let _AS = "AllocatedStorage";
        let _ASA = "AuthSecretArn";
        let _ASENAFI = "ActivityStreamEngineNativeAuditFieldsIncluded";
        let _ASITS = "AddSourceIdentifierToSubscription";
        let _ASITSM = "AddSourceIdentifierToSubscriptionMessage";
        let _ASITSR = "AddSourceIdentifierToSubscriptionResult";
        let _ASKKI = "ActivityStreamKmsKeyId";
        let _ASKSN = "ActivityStreamKinesisStreamName";
        let _ASM = "ActivityStreamMode";
        let _ASPS = "ActivityStreamPolicyStatus";
        let _ASS = "ActivityStreamStatus";
        let _ASV = "AdditionalStorageVolume";
        let _ASVL = "AdditionalStorageVolumesList";
        let _ASVO = "AdditionalStorageVolumeOutput";
        let _ASVOL = "AdditionalStorageVolumesOutputList";
        let _ASVd = "AdditionalStorageVolumes";
        let _ASd = "AdditionalStorage";
        let _ASu = "AuthScheme";
        let _AT = "ApplyType";
        let _ATTR = "AddTagsToResource";
        let _ATTRM = "AddTagsToResourceMessage";
        let _AU = "AutoUpgrade";
        let _AV = "AllowedValues";
        let _AVANVIM = "AllowsVpcAndNonVpcInstanceMemberships";
        let _AVL = "AttributeValueList";
        let _AVl = "AllowedValue";
        let _AVt = "AttributeValues";
        let _AVtt = "AttributeValue";
        let _AZ = "AvailabilityZone";
        let _AZG = "AvailabilityZoneGroup";
        let _AZL = "AvailabilityZoneList";
        let _AZv = "AvailabilityZones";
        let _Ac = "Action";
        let _Ad = "Address";
        let _An = "Analysis";
        let _Ar = "Arn";
        let _BCCR = "BacktrackConsumedChangeRecords";
        let _BDBC = "BacktrackDBCluster";
        let _BDBCM = "BacktrackDBClusterMessage";
        let _BF = "BacktrackedFrom";
        let _BGD = "BlueGreenDeployment";
        let _BGDAEF = "BlueGreenDeploymentAlreadyExistsFault";
        let _BGDI = "BlueGreenDeploymentIdentifier";
        let _BGDL = "BlueGreenDeploymentList";
        let _BGDN = "BlueGreenDeploymentName";
        let _BGDNFF = "BlueGreenDeploymentNotFoundFault";
        let _BGDT = "BlueGreenDeploymentTask";
        let _BGDTL = "BlueGreenDeploymentTaskList";
        let _BGDl = "BlueGreenDeployments";
        let _BI = "BacktrackIdentifier";
        let _BPNFF = "BackupPolicyNotFoundFault";
        let _BRCT = "BacktrackRequestCreationTime";
        let _BRP = "BackupRetentionPeriod";
        let _BT = "BacktrackTo";
        let _BTa = "BackupTarget";
        let _BW = "BacktrackWindow";
        let _C = "Certificate";
        let _CA = "CertificateArn";
        let _CAC = "CrossAccountClone";
        let _CACI = "CACertificateIdentifier";
        let _CAD = "CurrentApplyDate";
        let _CAI = "CAIdentifier";
        let _CAIu = "CustomerAwsId";
        let _CAL = "ContextAttributeList";
        let _CAZNFF = "CustomAvailabilityZoneNotFoundFault";
        let _CAo = "ContextAttribute";
        let _CAon = "ContextAttributes";
        let _CBGD = "CreateBlueGreenDeployment";
        let _CBGDR = "CreateBlueGreenDeploymentRequest";
        let _CBGDRr = "CreateBlueGreenDeploymentResponse";
        let _CBT = "ConnectionBorrowTimeout";
        let _CC = "CurrentCapacity";
        let _CCA = "CopyableCrossAccount";
        let _CCDBEV = "CreateCustomDBEngineVersion";
        let _CCDBEVF = "CreateCustomDBEngineVersionFault";
        let _CCDBEVM = "CreateCustomDBEngineVersionMessage";
        let _CCPAZ = "CommittedCapacityPerAvailabilityZone";
        let _CCR = "CopyableCrossRegion";
        let _CCT = "ClusterCreateTime";
        let _CCu = "CurrencyCode";
        let _CD = "CertificateDetails";
        let _CDBC = "CreateDBCluster";
        let _CDBCE = "CreateDBClusterEndpoint";
        let _CDBCEM = "CreateDBClusterEndpointMessage";
        let _CDBCM = "CreateDBClusterMessage";
        let _CDBCPG = "CopyDBClusterParameterGroup";
        let _CDBCPGM = "CopyDBClusterParameterGroupMessage";
        let _CDBCPGMr = "CreateDBClusterParameterGroupMessage";
        let _CDBCPGR = "CopyDBClusterParameterGroupResult";
        let _CDBCPGRr = "CreateDBClusterParameterGroupResult";
        let _CDBCPGr = "CreateDBClusterParameterGroup";
        let _CDBCR = "CreateDBClusterResult";
        let _CDBCRR = "CancelDBCapacityReservationRequest";
        let _CDBCRRa = "CancelDBCapacityReservationResponse";
        let _CDBCRRr = "CreateDBCapacityReservationRequest";
        let _CDBCRRre = "CreateDBCapacityReservationResponse";
        let _CDBCRa = "CancelDBCapacityReservation";
        let _CDBCRr = "CreateDBCapacityReservation";
        let _CDBCS = "CopyDBClusterSnapshot";
        let _CDBCSM = "CopyDBClusterSnapshotMessage";
        let _CDBCSMr = "CreateDBClusterSnapshotMessage";
        let _CDBCSR = "CopyDBClusterSnapshotResult";
        let _CDBCSRr = "CreateDBClusterSnapshotResult";
        let _CDBCSr = "CreateDBClusterSnapshot";
        let _CDBEVAEF = "CustomDBEngineVersionAlreadyExistsFault";
        let _CDBEVAMI = "CustomDBEngineVersionAMI";
        let _CDBEVM = "CustomDBEngineVersionManifest";
        let _CDBEVNFF = "CustomDBEngineVersionNotFoundFault";
        let _CDBEVQEF = "CustomDBEngineVersionQuotaExceededFault";
        let _CDBI = "CreateDBInstance";
        let _CDBIM = "CreateDBInstanceMessage";
        let _CDBIR = "CreateDBInstanceResult";
        let _CDBIRR = "CreateDBInstanceReadReplica";
        let _CDBIRRM = "CreateDBInstanceReadReplicaMessage";
        let _CDBIRRR = "CreateDBInstanceReadReplicaResult";
        let _CDBP = "CreateDBProxy";
        let _CDBPE = "CreateDBProxyEndpoint";
        let _CDBPER = "CreateDBProxyEndpointRequest";
        let _CDBPERr = "CreateDBProxyEndpointResponse";
        let _CDBPG = "CopyDBParameterGroup";
        let _CDBPGM = "CopyDBParameterGroupMessage";
        let _CDBPGMr = "CreateDBParameterGroupMessage";
        let _CDBPGR = "CopyDBParameterGroupResult";
        let _CDBPGRr = "CreateDBParameterGroupResult";
        let _CDBPGr = "CreateDBParameterGroup";
        let _CDBPR = "CreateDBProxyRequest";
        let _CDBPRr = "CreateDBProxyResponse";
        let _CDBS = "CopyDBSnapshot";
        let _CDBSG = "CreateDBSecurityGroup";
        let _CDBSGM = "CreateDBSecurityGroupMessage";
        let _CDBSGMr = "CreateDBShardGroupMessage";
        let _CDBSGMre = "CreateDBSubnetGroupMessage";
        let _CDBSGR = "CreateDBSecurityGroupResult";
        let _CDBSGRr = "CreateDBSubnetGroupResult";
        let _CDBSGr = "CreateDBShardGroup";
        let _CDBSGre = "CreateDBSubnetGroup";
        let _CDBSM = "CopyDBSnapshotMessage";
        let _CDBSMr = "CreateDBSnapshotMessage";
        let _CDBSR = "CopyDBSnapshotResult";
        let _CDBSRr = "CreateDBSnapshotResult";
        let _CDBSr = "CreateDBSnapshot";
        let _CDo = "CommitmentDuration";
        let _CDr = "CreateDate";
        let _CDre = "CreatedDate";
        let _CE = "CustomEndpoints";
        let _CED = "CommitmentEndDate";
        let _CES = "CreateEventSubscription";
        let _CESM = "CreateEventSubscriptionMessage";
        let _CESR = "CreateEventSubscriptionResult";
        let _CET = "CustomEndpointType";
        let _CETM = "CancelExportTaskMessage";
        let _CETa = "CancelExportTask";
        let _CGC = "CreateGlobalCluster";
        let _CGCM = "CreateGlobalClusterMessage";
        let _CGCR = "CreateGlobalClusterResult";
        let _CGI = "CloneGroupId";
        let _CI = "CertificateIdentifier";
        let _CIDRIP = "CIDRIP";
        let _CIIP = "CustomIamInstanceProfile";
        let _CIM = "CreateIntegrationMessage";
        let _CIo = "CommitmentInfo";
        let _CIr = "CreateIntegration";
        let _CL = "CertificateList";
        let _CLEC = "CloudwatchLogsExportConfiguration";
        let _CM = "CertificateMessage";
        let _CNFF = "CertificateNotFoundFault";
        let _CO = "CustomerOverride";
        let _COG = "CopyOptionGroup";
        let _COGM = "CopyOptionGroupMessage";
        let _COGMr = "CreateOptionGroupMessage";
        let _COGR = "CopyOptionGroupResult";
        let _COGRr = "CreateOptionGroupResult";
        let _COGr = "CreateOptionGroup";
        let _COIE = "CustomerOwnedIpEnabled";
        let _COVT = "CustomerOverrideValidTill";
        let _CPAT = "ClientPasswordAuthType";
        let _CPAZ = "CapacityPerAvailabilityZone";
        let _CPC = "ConnectionPoolConfiguration";
        let _CPCI = "ConnectionPoolConfigurationInfo";
        let _CPCo = "ConnectionPoolConfig";
        let _CPMV = "ClusterPendingModifiedValues";
        let _CR = "ComputeRedundancy";
        let _CRR = "CertificateRotationRestart";
        let _CS = "CharacterSet";
        let _CSD = "CharacterSetDescription";
        let _CSI = "CustSubscriptionId";
        let _CSN = "CharacterSetName";
        let _CST = "ClusterScalabilityType";
        let _CT = "CreateTime";
        let _CTD = "CreateTenantDatabase";
        let _CTDM = "CreateTenantDatabaseMessage";
        let _CTDR = "CreateTenantDatabaseResult";
        let _CTTS = "CopyTagsToSnapshot";
        let _CTe = "CertificateType";
        let _CTo = "CopyTags";
        let _CTop = "CopyTimestamp";
        let _CTr = "CreatedTime";
        let _Ca = "Capacity";
        let _Cat = "Category";
        let _Ce = "Certificates";
        let _D = "Description";
        let _DAA = "DescribeAccountAttributes";
        let _DAAM = "DescribeAccountAttributesMessage";
        let _DAB = "DeleteAutomatedBackups";
        let _DAS = "DefaultAuthScheme";
        let _DASA = "DomainAuthSecretArn";
        let _DBC = "DBCluster";
        let _DBCA = "DBClusterArn";
        let _DBCAB = "DBClusterAutomatedBackup";
        let _DBCABA = "DBClusterAutomatedBackupsArn";
        let _DBCABL = "DBClusterAutomatedBackupList";
        let _DBCABM = "DBClusterAutomatedBackupMessage";
        let _DBCABNFF = "DBClusterAutomatedBackupNotFoundFault";
        let _DBCABQEF = "DBClusterAutomatedBackupQuotaExceededFault";
        let _DBCABl = "DBClusterAutomatedBackups";
        let _DBCAEF = "DBClusterAlreadyExistsFault";
        let _DBCAR = "DBClusterAssociatedRole";
        let _DBCARl = "DBClusterAssociatedRoles";
        let _DBCB = "DBClusterBacktrack";
        let _DBCBL = "DBClusterBacktrackList";
        let _DBCBM = "DBClusterBacktrackMessage";
        let _DBCBNFF = "DBClusterBacktrackNotFoundFault";
        let _DBCBl = "DBClusterBacktracks";
        let _DBCCI = "DBClusterCapacityInfo";
        let _DBCE = "DBClusterEndpoint";
        let _DBCEA = "DBClusterEndpointArn";
        let _DBCEAEF = "DBClusterEndpointAlreadyExistsFault";
        let _DBCEI = "DBClusterEndpointIdentifier";
        let _DBCEL = "DBClusterEndpointList";
        let _DBCEM = "DBClusterEndpointMessage";
        let _DBCENFF = "DBClusterEndpointNotFoundFault";
        let _DBCEQEF = "DBClusterEndpointQuotaExceededFault";
        let _DBCERI = "DBClusterEndpointResourceIdentifier";
        let _DBCEl = "DBClusterEndpoints";
        let _DBCI = "DBClusterIdentifier";
        let _DBCIC = "DBClusterInstanceClass";
        let _DBCIl = "DBClusterIdentifiers";
        let _DBCL = "DBClusterList";
        let _DBCM = "DBClusterMembers";
        let _DBCML = "DBClusterMemberList";
        let _DBCMl = "DBClusterMember";
        let _DBCMlu = "DBClusterMessage";
        let _DBCNFF = "DBClusterNotFoundFault";
        let _DBCOG = "DBClusterOptionGroup";
        let _DBCOGM = "DBClusterOptionGroupMemberships";
        let _DBCOGN = "DBClusterOptionGroupName";
        let _DBCOGS = "DBClusterOptionGroupStatus";
        let _DBCPG = "DBClusterParameterGroup";
        let _DBCPGA = "DBClusterParameterGroupArn";
        let _DBCPGD = "DBClusterParameterGroupDetails";
        let _DBCPGL = "DBClusterParameterGroupList";
        let _DBCPGM = "DBClusterParameterGroupsMessage";
        let _DBCPGN = "DBClusterParameterGroupName";
        let _DBCPGNFF = "DBClusterParameterGroupNotFoundFault";
        let _DBCPGNM = "DBClusterParameterGroupNameMessage";
        let _DBCPGS = "DBClusterParameterGroupStatus";
        let _DBCPGl = "DBClusterParameterGroups";
        let _DBCQEF = "DBClusterQuotaExceededFault";
        let _DBCR = "DBCapacityReservation";
        let _DBCRA = "DBCapacityReservationArn";
        let _DBCRAEF = "DBCapacityReservationAlreadyExistsFault";
        let _DBCRAEFl = "DBClusterRoleAlreadyExistsFault";
        let _DBCRCI = "DBCapacityReservationCommitmentInfo";
        let _DBCRI = "DBCapacityReservationIdentifier";
        let _DBCRL = "DBCapacityReservationList";
        let _DBCRN = "DBCapacityReservationName";
        let _DBCRNFF = "DBCapacityReservationNotFoundFault";
        let _DBCRNFFl = "DBClusterRoleNotFoundFault";
        let _DBCRQEF = "DBClusterRoleQuotaExceededFault";
        let _DBCRUF = "DBCapacityReservationUnsupportedFault";
        let _DBCRa = "DBCapacityReservations";
        let _DBCRl = "DBClusterRole";
        let _DBCRlu = "DBClusterRoles";
        let _DBCS = "DBClusterSnapshot";
        let _DBCSA = "DBClusterSnapshotArn";
        let _DBCSAEF = "DBClusterSnapshotAlreadyExistsFault";
        let _DBCSAL = "DBClusterSnapshotAttributeList";
        let _DBCSAR = "DBClusterSnapshotAttributesResult";
        let _DBCSAl = "DBClusterSnapshotAttribute";
        let _DBCSAlu = "DBClusterSnapshotAttributes";
        let _DBCSI = "DBClusterSnapshotIdentifier";
        let _DBCSIL = "DBClusterStatusInfoList";
        let _DBCSIl = "DBClusterStatusInfo";
        let _DBCSL = "DBClusterSnapshotList";
        let _DBCSM = "DBClusterSnapshotMessage";
        let _DBCSNFF = "DBClusterSnapshotNotFoundFault";
        let _DBCSl = "DBClusterSnapshots";
        let _DBCl = "DBClusters";
        let _DBED = "DBEngineDescription";
        let _DBEMT = "DBEngineMediaType";
        let _DBEV = "DBEngineVersion";
        let _DBEVA = "DBEngineVersionArn";
        let _DBEVD = "DBEngineVersionDescription";
        let _DBEVL = "DBEngineVersionList";
        let _DBEVM = "DBEngineVersionMessage";
        let _DBEVn = "DBEngineVersions";
        let _DBGD = "DeleteBlueGreenDeployment";
        let _DBGDR = "DeleteBlueGreenDeploymentRequest";
        let _DBGDRe = "DeleteBlueGreenDeploymentResponse";
        let _DBGDRes = "DescribeBlueGreenDeploymentsRequest";
        let _DBGDResc = "DescribeBlueGreenDeploymentsResponse";
        let _DBGDe = "DescribeBlueGreenDeployments";
        let _DBI = "DBInstance";
        let _DBIA = "DBInstanceArn";
        let _DBIAB = "DBInstanceAutomatedBackup";
        let _DBIABA = "DBInstanceAutomatedBackupsArn";
        let _DBIABL = "DBInstanceAutomatedBackupList";
        let _DBIABM = "DBInstanceAutomatedBackupMessage";
        let _DBIABNFF = "DBInstanceAutomatedBackupNotFoundFault";
        let _DBIABQEF = "DBInstanceAutomatedBackupQuotaExceededFault";
        let _DBIABR = "DBInstanceAutomatedBackupsReplications";
        let _DBIABRL = "DBInstanceAutomatedBackupsReplicationList";
        let _DBIABRn = "DBInstanceAutomatedBackupsReplication";
        let _DBIABn = "DBInstanceAutomatedBackups";
        let _DBIAEF = "DBInstanceAlreadyExistsFault";
        let _DBIC = "DBInstanceClass";
        let _DBICn = "DBInstanceCount";
        let _DBII = "DBInstanceIdentifier";
        let _DBIIn = "DBInstanceIdentifiers";
        let _DBIL = "DBInstanceList";
        let _DBIM = "DBInstanceMessage";
        let _DBINFF = "DBInstanceNotFoundFault";
        let _DBINRF = "DBInstanceNotReadyFault";
        let _DBIPGN = "DBInstanceParameterGroupName";
        let _DBIR = "DBInstanceRole";
        let _DBIRAEF = "DBInstanceRoleAlreadyExistsFault";
        let _DBIRNFF = "DBInstanceRoleNotFoundFault";
        let _DBIRQEF = "DBInstanceRoleQuotaExceededFault";
        let _DBIRn = "DBInstanceRoles";
        let _DBIS = "DBInstanceStatus";
        let _DBISI = "DBInstanceStatusInfo";
        let _DBISIL = "DBInstanceStatusInfoList";
        let _DBIn = "DBInstances";
        let _DBLFNFF = "DBLogFileNotFoundFault";
        let _DBMEV = "DBMajorEngineVersion";
        let _DBMEVL = "DBMajorEngineVersionsList";
        let _DBMEVa = "DBMajorEngineVersions";
        let _DBN = "DBName";
        let _DBP = "DBProxy";
        let _DBPA = "DBProxyArn";
        let _DBPAEF = "DBProxyAlreadyExistsFault";
        let _DBPE = "DBProxyEndpoint";
        let _DBPEA = "DBProxyEndpointArn";
        let _DBPEAEF = "DBProxyEndpointAlreadyExistsFault";
        let _DBPEL = "DBProxyEndpointList";
        let _DBPEN = "DBProxyEndpointName";
        let _DBPENFF = "DBProxyEndpointNotFoundFault";
        let _DBPEQEF = "DBProxyEndpointQuotaExceededFault";
        let _DBPEr = "DBProxyEndpoints";
        let _DBPG = "DBParameterGroup";
        let _DBPGA = "DBParameterGroupArn";
        let _DBPGAEF = "DBParameterGroupAlreadyExistsFault";
        let _DBPGD = "DBParameterGroupDetails";
        let _DBPGF = "DBParameterGroupFamily";
        let _DBPGL = "DBParameterGroupList";
        let _DBPGM = "DBParameterGroupsMessage";
        let _DBPGN = "DBParameterGroupName";
        let _DBPGNFF = "DBParameterGroupNotFoundFault";
        let _DBPGNM = "DBParameterGroupNameMessage";
        let _DBPGQEF = "DBParameterGroupQuotaExceededFault";
        let _DBPGS = "DBParameterGroupStatus";
        let _DBPGSL = "DBParameterGroupStatusList";
        let _DBPGa = "DBParameterGroups";
        let _DBPL = "DBProxyList";
        let _DBPN = "DBProxyName";
        let _DBPNFF = "DBProxyNotFoundFault";
        let _DBPNo = "DBPortNumber";
        let _DBPQEF = "DBProxyQuotaExceededFault";
        let _DBPT = "DBProxyTarget";
        let _DBPTARF = "DBProxyTargetAlreadyRegisteredFault";
        let _DBPTG = "DBProxyTargetGroup";
        let _DBPTGNFF = "DBProxyTargetGroupNotFoundFault";
        let _DBPTNFF = "DBProxyTargetNotFoundFault";
        let _DBPTr = "DBProxyTargets";
        let _DBPr = "DBProxies";
        let _DBR = "DBRecommendation";
        let _DBRL = "DBRecommendationList";
        let _DBRM = "DBRecommendationMessage";
        let _DBRMe = "DBRecommendationsMessage";
        let _DBRe = "DBRecommendations";
        let _DBS = "DBSnapshot";
        let _DBSA = "DBSnapshotArn";
        let _DBSAEF = "DBSnapshotAlreadyExistsFault";
        let _DBSAL = "DBSnapshotAttributeList";
        let _DBSAR = "DBSnapshotAttributesResult";
        let _DBSAn = "DBSnapshotAttribute";
        let _DBSAna = "DBSnapshotAttributes";
        let _DBSG = "DBSecurityGroup";
        let _DBSGA = "DBSecurityGroupArn";
        let _DBSGAEF = "DBSecurityGroupAlreadyExistsFault";
        let _DBSGAEFh = "DBShardGroupAlreadyExistsFault";
        let _DBSGAEFu = "DBSubnetGroupAlreadyExistsFault";
        let _DBSGAh = "DBShardGroupArn";
        let _DBSGAu = "DBSubnetGroupArn";
        let _DBSGD = "DBSecurityGroupDescription";
        let _DBSGDNCEAZ = "DBSubnetGroupDoesNotCoverEnoughAZs";
        let _DBSGDu = "DBSubnetGroupDescription";
        let _DBSGI = "DBShardGroupIdentifier";
        let _DBSGL = "DBShardGroupsList";
        let _DBSGM = "DBSecurityGroupMembership";
        let _DBSGML = "DBSecurityGroupMembershipList";
        let _DBSGMe = "DBSecurityGroupMessage";
        let _DBSGMec = "DBSecurityGroupMemberships";
        let _DBSGMu = "DBSubnetGroupMessage";
        let _DBSGN = "DBSecurityGroupName";
        let _DBSGNAF = "DBSubnetGroupNotAllowedFault";
        let _DBSGNFF = "DBSecurityGroupNotFoundFault";
        let _DBSGNFFh = "DBShardGroupNotFoundFault";
        let _DBSGNFFu = "DBSubnetGroupNotFoundFault";
        let _DBSGNL = "DBSecurityGroupNameList";
        let _DBSGNSF = "DBSecurityGroupNotSupportedFault";
        let _DBSGNu = "DBSubnetGroupName";
        let _DBSGQEF = "DBSecurityGroupQuotaExceededFault";
        let _DBSGQEFu = "DBSubnetGroupQuotaExceededFault";
        let _DBSGRI = "DBShardGroupResourceId";
        let _DBSGe = "DBSecurityGroups";
        let _DBSGh = "DBShardGroup";
        let _DBSGha = "DBShardGroups";
        let _DBSGu = "DBSubnetGroup";
        let _DBSGub = "DBSubnetGroups";
        let _DBSI = "DBSystemId";
        let _DBSIn = "DBSnapshotIdentifier";
        let _DBSL = "DBSnapshotList";
        let _DBSM = "DBSnapshotMessage";
        let _DBSNFF = "DBSnapshotNotFoundFault";
        let _DBSQEF = "DBSubnetQuotaExceededFault";
        let _DBSTD = "DBSnapshotTenantDatabase";
        let _DBSTDARN = "DBSnapshotTenantDatabaseARN";
        let _DBSTDL = "DBSnapshotTenantDatabasesList";
        let _DBSTDM = "DBSnapshotTenantDatabasesMessage";
        let _DBSTDNFF = "DBSnapshotTenantDatabaseNotFoundFault";
        let _DBSTDn = "DBSnapshotTenantDatabases";
        let _DBSn = "DBSnapshots";
        let _DBUDFF = "DBUpgradeDependencyFailureFault";
        let _DC = "DescribeCertificates";
        let _DCDBEV = "DeleteCustomDBEngineVersion";
        let _DCDBEVM = "DeleteCustomDBEngineVersionMessage";
        let _DCFNL = "DefaultCertificateForNewLaunches";
        let _DCI = "DbClusterIdentifier";
        let _DCM = "DescribeCertificatesMessage";
        let _DCRI = "DbClusterResourceId";
        let _DCS = "DefaultCharacterSet";
        let _DD = "DisableDomain";
        let _DDBC = "DeleteDBCluster";
        let _DDBCAB = "DeleteDBClusterAutomatedBackup";
        let _DDBCABM = "DeleteDBClusterAutomatedBackupMessage";
        let _DDBCABMe = "DescribeDBClusterAutomatedBackupsMessage";
        let _DDBCABR = "DeleteDBClusterAutomatedBackupResult";
        let _DDBCABe = "DescribeDBClusterAutomatedBackups";
        let _DDBCB = "DescribeDBClusterBacktracks";
        let _DDBCBM = "DescribeDBClusterBacktracksMessage";
        let _DDBCE = "DeleteDBClusterEndpoint";
        let _DDBCEM = "DeleteDBClusterEndpointMessage";
        let _DDBCEMe = "DescribeDBClusterEndpointsMessage";
        let _DDBCEe = "DescribeDBClusterEndpoints";
        let _DDBCM = "DeleteDBClusterMessage";
        let _DDBCMe = "DescribeDBClustersMessage";
        let _DDBCP = "DescribeDBClusterParameters";
        let _DDBCPG = "DeleteDBClusterParameterGroup";
        let _DDBCPGM = "DeleteDBClusterParameterGroupMessage";
        let _DDBCPGMe = "DescribeDBClusterParameterGroupsMessage";
        let _DDBCPGe = "DescribeDBClusterParameterGroups";
        let _DDBCPM = "DescribeDBClusterParametersMessage";
        let _DDBCR = "DeleteDBClusterResult";
        let _DDBCRR = "DescribeDBCapacityReservationsRequest";
        let _DDBCRRe = "DescribeDBCapacityReservationsResponse";
        let _DDBCRe = "DescribeDBCapacityReservations";
        let _DDBCS = "DeleteDBClusterSnapshot";
        let _DDBCSA = "DescribeDBClusterSnapshotAttributes";
        let _DDBCSAM = "DescribeDBClusterSnapshotAttributesMessage";
        let _DDBCSAR = "DescribeDBClusterSnapshotAttributesResult";
        let _DDBCSM = "DeleteDBClusterSnapshotMessage";
        let _DDBCSMe = "DescribeDBClusterSnapshotsMessage";
        let _DDBCSR = "DeleteDBClusterSnapshotResult";
        let _DDBCSe = "DescribeDBClusterSnapshots";
        let _DDBCe = "DescribeDBClusters";
        let _DDBEV = "DescribeDBEngineVersions";
        let _DDBEVM = "DescribeDBEngineVersionsMessage";
        let _DDBI = "DeleteDBInstance";
        let _DDBIAB = "DeleteDBInstanceAutomatedBackup";
        let _DDBIABM = "DeleteDBInstanceAutomatedBackupMessage";
        let _DDBIABMe = "DescribeDBInstanceAutomatedBackupsMessage";
        let _DDBIABR = "DeleteDBInstanceAutomatedBackupResult";
        let _DDBIABe = "DescribeDBInstanceAutomatedBackups";
        let _DDBIM = "DeleteDBInstanceMessage";
        let _DDBIMe = "DescribeDBInstancesMessage";
        let _DDBIR = "DeleteDBInstanceResult";
        let _DDBIe = "DescribeDBInstances";
        let _DDBLF = "DescribeDBLogFiles";
        let _DDBLFD = "DescribeDBLogFilesDetails";
        let _DDBLFL = "DescribeDBLogFilesList";
        let _DDBLFM = "DescribeDBLogFilesMessage";
        let _DDBLFP = "DownloadDBLogFilePortion";
        let _DDBLFPD = "DownloadDBLogFilePortionDetails";
        let _DDBLFPM = "DownloadDBLogFilePortionMessage";
        let _DDBLFR = "DescribeDBLogFilesResponse";
        let _DDBMEV = "DescribeDBMajorEngineVersions";
        let _DDBMEVR = "DescribeDBMajorEngineVersionsRequest";
        let _DDBMEVRe = "DescribeDBMajorEngineVersionsResponse";
        let _DDBP = "DeleteDBProxy";
        let _DDBPE = "DeleteDBProxyEndpoint";
        let _DDBPER = "DeleteDBProxyEndpointRequest";
        let _DDBPERe = "DeleteDBProxyEndpointResponse";
        let _DDBPERes = "DescribeDBProxyEndpointsRequest";
        let _DDBPEResc = "DescribeDBProxyEndpointsResponse";
        let _DDBPEe = "DescribeDBProxyEndpoints";
        let _DDBPG = "DeleteDBParameterGroup";
        let _DDBPGM = "DeleteDBParameterGroupMessage";
        let _DDBPGMe = "DescribeDBParameterGroupsMessage";
        let _DDBPGe = "DescribeDBParameterGroups";
        let _DDBPM = "DescribeDBParametersMessage";
        let _DDBPR = "DeleteDBProxyRequest";
        let _DDBPRe = "DeleteDBProxyResponse";
        let _DDBPRes = "DescribeDBProxiesRequest";
        let _DDBPResc = "DescribeDBProxiesResponse";
        let _DDBPT = "DeregisterDBProxyTargets";
        let _DDBPTG = "DescribeDBProxyTargetGroups";
        let _DDBPTGR = "DescribeDBProxyTargetGroupsRequest";
        let _DDBPTGRe = "DescribeDBProxyTargetGroupsResponse";
        let _DDBPTR = "DeregisterDBProxyTargetsRequest";
        let _DDBPTRe = "DeregisterDBProxyTargetsResponse";
        let _DDBPTRes = "DescribeDBProxyTargetsRequest";
        let _DDBPTResc = "DescribeDBProxyTargetsResponse";
        let _DDBPTe = "DescribeDBProxyTargets";
        let _DDBPe = "DescribeDBParameters";
        let _DDBPes = "DescribeDBProxies";
        let _DDBR = "DescribeDBRecommendations";
        let _DDBRM = "DescribeDBRecommendationsMessage";
        let _DDBS = "DeleteDBSnapshot";
        let _DDBSA = "DescribeDBSnapshotAttributes";
        let _DDBSAM = "DescribeDBSnapshotAttributesMessage";
        let _DDBSAR = "DescribeDBSnapshotAttributesResult";
        let _DDBSG = "DeleteDBSecurityGroup";
        let _DDBSGM = "DeleteDBSecurityGroupMessage";
        let _DDBSGMe = "DeleteDBShardGroupMessage";
        let _DDBSGMel = "DeleteDBSubnetGroupMessage";
        let _DDBSGMes = "DescribeDBSecurityGroupsMessage";
        let _DDBSGMesc = "DescribeDBShardGroupsMessage";
        let _DDBSGMescr = "DescribeDBSubnetGroupsMessage";
        let _DDBSGR = "DescribeDBShardGroupsResponse";
        let _DDBSGe = "DeleteDBShardGroup";
        let _DDBSGel = "DeleteDBSubnetGroup";
        let _DDBSGes = "DescribeDBSecurityGroups";
        let _DDBSGesc = "DescribeDBShardGroups";
        let _DDBSGescr = "DescribeDBSubnetGroups";
        let _DDBSM = "DeleteDBSnapshotMessage";
        let _DDBSMe = "DescribeDBSnapshotsMessage";
        let _DDBSR = "DeleteDBSnapshotResult";
        let _DDBSTD = "DescribeDBSnapshotTenantDatabases";
        let _DDBSTDM = "DescribeDBSnapshotTenantDatabasesMessage";
        let _DDBSe = "DescribeDBSnapshots";
        let _DDI = "DomainDnsIps";
        let _DE = "DescribeEvents";
        let _DEC = "DescribeEventCategories";
        let _DECM = "DescribeEventCategoriesMessage";
        let _DEDCP = "DescribeEngineDefaultClusterParameters";
        let _DEDCPM = "DescribeEngineDefaultClusterParametersMessage";
        let _DEDCPR = "DescribeEngineDefaultClusterParametersResult";
        let _DEDP = "DescribeEngineDefaultParameters";
        let _DEDPM = "DescribeEngineDefaultParametersMessage";
        let _DEDPR = "DescribeEngineDefaultParametersResult";
        let _DEM = "DescribeEventsMessage";
        let _DES = "DeleteEventSubscription";
        let _DESM = "DeleteEventSubscriptionMessage";
        let _DESMe = "DescribeEventSubscriptionsMessage";
        let _DESR = "DeleteEventSubscriptionResult";
        let _DESe = "DescribeEventSubscriptions";
        let _DET = "DescribeExportTasks";
        let _DETM = "DescribeExportTasksMessage";
        let _DF = "DomainFqdn";
        let _DFDBCR = "DetachFromDBCapacityReservation";
        let _DFa = "DataFilter";
        let _DGC = "DeleteGlobalCluster";
        let _DGCM = "DeleteGlobalClusterMessage";
        let _DGCMe = "DescribeGlobalClustersMessage";
        let _DGCR = "DeleteGlobalClusterResult";
        let _DGCe = "DescribeGlobalClusters";
        let _DHE = "DisableHttpEndpoint";
        let _DHER = "DisableHttpEndpointRequest";
        let _DHERi = "DisableHttpEndpointResponse";
        let _DI = "DnsIps";
        let _DIAMRN = "DomainIAMRoleName";
        let _DIF = "DatabaseInstallationFiles";
        let _DIFSBN = "DatabaseInstallationFilesS3BucketName";
        let _DIFSP = "DatabaseInstallationFilesS3Prefix";
        let _DIM = "DatabaseInsightsMode";
        let _DIMe = "DeleteIntegrationMessage";
        let _DIMes = "DescribeIntegrationsMessage";
        let _DIP = "DbInstancePort";
        let _DIR = "DescribeIntegrationsResponse";
        let _DIe = "DeleteIntegration";
        let _DIes = "DescribeIntegrations";
        let _DL = "DebugLogging";
        let _DLL = "DocLinkList";
        let _DLT = "DisableLogTypes";
        let _DLV = "DedicatedLogVolume";
        let _DLo = "DocLink";
        let _DM = "DomainMemberships";
        let _DML = "DomainMembershipList";
        let _DMo = "DomainMembership";
        let _DN = "DatabaseName";
        let _DNFF = "DomainNotFoundFault";
        let _DO = "DomainOu";
        let _DODBIO = "DescribeOrderableDBInstanceOptions";
        let _DODBIOM = "DescribeOrderableDBInstanceOptionsMessage";
        let _DOG = "DeleteOptionGroup";
        let _DOGM = "DeleteOptionGroupMessage";
        let _DOGMe = "DescribeOptionGroupsMessage";
        let _DOGO = "DescribeOptionGroupOptions";
        let _DOGOM = "DescribeOptionGroupOptionsMessage";
        let _DOGe = "DescribeOptionGroups";
        let _DOe = "DefaultOnly";
        let _DP = "DeletionProtection";
        let _DPMA = "DescribePendingMaintenanceActions";
        let _DPMAM = "DescribePendingMaintenanceActionsMessage";
        let _DPe = "DefaultPort";
        let _DR = "DoubleRange";
        let _DRDBI = "DescribeReservedDBInstances";
        let _DRDBIM = "DescribeReservedDBInstancesMessage";
        let _DRDBIO = "DescribeReservedDBInstancesOfferings";
        let _DRDBIOM = "DescribeReservedDBInstancesOfferingsMessage";
        let _DRI = "DbiResourceId";
        let _DRL = "DoubleRangeList";
        let _DSR = "DescribeSourceRegions";
        let _DSRM = "DescribeSourceRegionsMessage";
        let _DSVPV = "DescribeServerlessV2PlatformVersions";
        let _DSVPVM = "DescribeServerlessV2PlatformVersionsMessage";
        let _DT = "DeleteTime";
        let _DTD = "DeleteTenantDatabase";
        let _DTDM = "DeleteTenantDatabaseMessage";
        let _DTDMe = "DescribeTenantDatabasesMessage";
        let _DTDR = "DeleteTenantDatabaseResult";
        let _DTDe = "DescribeTenantDatabases";
        let _DTa = "DataType";
        let _DTe = "DeleteTarget";
        let _DV = "DefaultValue";
        let _DVDBIM = "DescribeValidDBInstanceModifications";
        let _DVDBIMM = "DescribeValidDBInstanceModificationsMessage";
        let _DVDBIMR = "DescribeValidDBInstanceModificationsResult";
        let _Da = "Date";
        let _De = "Detection";
        let _Di = "Dimensions";
        let _Do = "Domain";
        let _Du = "Duration";
        let _E = "Engine";
        let _EBT = "EarliestBacktrackTime";
        let _EC = "EventCategories";
        let _ECL = "EventCategoriesList";
        let _ECLE = "EnableCloudwatchLogsExports";
        let _ECLEn = "EnabledCloudwatchLogsExports";
        let _ECM = "EventCategoriesMap";
        let _ECML = "EventCategoriesMapList";
        let _ECMv = "EventCategoriesMessage";
        let _ECOI = "EnableCustomerOwnedIp";
        let _ECSG = "EC2SecurityGroups";
        let _ECSGI = "EC2SecurityGroupId";
        let _ECSGL = "EC2SecurityGroupList";
        let _ECSGN = "EC2SecurityGroupName";
        let _ECSGOI = "EC2SecurityGroupOwnerId";
        let _ECSGe = "EC2SecurityGroup";
        let _ECr = "ErrorCode";
        let _ECv = "EventCategory";
        let _ED = "EndDate";
        let _EDT = "EndDateType";
        let _EDn = "EngineDefaults";
        let _EF = "EngineFamily";
        let _EGWF = "EnableGlobalWriteForwarding";
        let _EHE = "EnableHttpEndpoint";
        let _EHER = "EnableHttpEndpointRequest";
        let _EHERn = "EnableHttpEndpointResponse";
        let _EIAG = "EnableInternetAccessGateway";
        let _EIAMDA = "EnableIAMDatabaseAuthentication";
        let _EIPNSF = "Ec2ImagePropertiesNotSupportedFault";
        let _EL = "EventList";
        let _ELD = "EnableLimitlessDatabase";
        let _ELS = "EngineLifecycleSupport";
        let _ELT = "EnableLogTypes";
        let _ELTx = "ExportableLogTypes";
        let _ELWF = "EnableLocalWriteForwarding";
        let _EM = "ExcludedMembers";
        let _EMRA = "EnhancedMonitoringResourceArn";
        let _EMn = "EngineMode";
        let _EMr = "ErrorMessage";
        let _EMv = "EventsMessage";
        let _EN = "EngineName";
        let _ENAFI = "EngineNativeAuditFieldsIncluded";
        let _ENT = "EndpointNetworkType";
        let _EO = "ExportOnly";
        let _EPI = "EnablePerformanceInsights";
        let _ERT = "EarliestRestorableTime";
        let _ES = "EventSubscription";
        let _ESA = "EventSubscriptionArn";
        let _ESL = "EventSubscriptionsList";
        let _ESM = "EventSubscriptionsMessage";
        let _ESQEF = "EventSubscriptionQuotaExceededFault";
        let _ET = "EndpointType";
        let _ETAEF = "ExportTaskAlreadyExistsFault";
        let _ETI = "ExportTaskIdentifier";
        let _ETL = "ExportTasksList";
        let _ETM = "ExportTasksMessage";
        let _ETNFF = "ExportTaskNotFoundFault";
        let _ETa = "EarliestTime";
        let _ETn = "EndTime";
        let _ETx = "ExportTask";
        let _ETxp = "ExportTasks";
        let _EV = "EngineVersion";
        let _EVPCN = "EnableVPCNetworking";
        let _En = "Enabled";
        let _Enc = "Encrypted";
        let _End = "Endpoint";
        let _Er = "Errors";
        let _Ev = "Event";
        let _Eve = "Events";
        let _F = "Force";
        let _FAD = "ForcedApplyDate";
        let _FC = "FilenameContains";
        let _FCa = "FailureCause";
        let _FDBC = "FailoverDBCluster";
        let _FDBCM = "FailoverDBClusterMessage";
        let _FDBCR = "FailoverDBClusterResult";
        let _FDBSI = "FinalDBSnapshotIdentifier";
        let _FDCA = "FromDbClusterArn";
        let _FF = "ForceFailover";
        let _FGC = "FailoverGlobalCluster";
        let _FGCM = "FailoverGlobalClusterMessage";
        let _FGCR = "FailoverGlobalClusterResult";
        let _FL = "FilterList";
        let _FLW = "FileLastWritten";
        let _FN = "FeatureName";
        let _FP = "FixedPrice";
        let _FQDN = "FQDN";
        let _FR = "FailureReason";
        let _FS = "FileSize";
        let _FSSIB = "FullSnapshotSizeInBytes";
        let _FSa = "FailoverState";
        let _FVL = "FilterValueList";
        let _Fi = "Filters";
        let _Fil = "Filter";
        let _Fr = "From";
        let _G = "Group";
        let _GB = "GroupBy";
        let _GC = "GlobalCluster";
        let _GCA = "GlobalClusterArn";
        let _GCAEF = "GlobalClusterAlreadyExistsFault";
        let _GCI = "GlobalClusterIdentifier";
        let _GCL = "GlobalClusterList";
        let _GCM = "GlobalClusterMembers";
        let _GCML = "GlobalClusterMemberList";
        let _GCMl = "GlobalClusterMember";
        let _GCMlo = "GlobalClustersMessage";
        let _GCNFF = "GlobalClusterNotFoundFault";
        let _GCQEF = "GlobalClusterQuotaExceededFault";
        let _GCRI = "GlobalClusterResourceId";
        let _GCl = "GlobalClusters";
        let _GWFR = "GlobalWriteForwardingRequested";
        let _GWFS = "GlobalWriteForwardingStatus";
        let _HEE = "HttpEndpointEnabled";
        let _HZI = "HostedZoneId";
        let _I = "Iops";
        let _IA = "IncludeAll";
        let _IAEF = "IntegrationAlreadyExistsFault";
        let _IAGE = "InternetAccessGatewayEnabled";
        let _IAIPISF = "InsufficientAvailableIPsInSubnetFault";
        let _IAMA = "IAMAuth";
        let _IAMDAE = "IAMDatabaseAuthenticationEnabled";
        let _IAMRN = "IAMRoleName";
        let _IAn = "IntegrationArn";
        let _IBGDSF = "InvalidBlueGreenDeploymentStateFault";
        let _IC = "IsCollection";
        let _ICDBEVSF = "InvalidCustomDBEngineVersionStateFault";
        let _ICOF = "IntegrationConflictOperationFault";
        let _ICT = "IdleClientTimeout";
        let _ICTn = "InstanceCreateTime";
        let _ICW = "IsClusterWriter";
        let _ID = "IsDefault";
        let _IDBCABSF = "InvalidDBClusterAutomatedBackupStateFault";
        let _IDBCCF = "InsufficientDBClusterCapacityFault";
        let _IDBCCFn = "InvalidDBClusterCapacityFault";
        let _IDBCESF = "InvalidDBClusterEndpointStateFault";
        let _IDBCRSF = "InvalidDBCapacityReservationStateFault";
        let _IDBCSF = "InvalidDBClusterStateFault";
        let _IDBCSSF = "InvalidDBClusterSnapshotStateFault";
        let _IDBIABSF = "InvalidDBInstanceAutomatedBackupStateFault";
        let _IDBICF = "InsufficientDBInstanceCapacityFault";
        let _IDBISF = "InvalidDBInstanceStateFault";
        let _IDBPESF = "InvalidDBProxyEndpointStateFault";
        let _IDBPGSF = "InvalidDBParameterGroupStateFault";
        let _IDBPSF = "InvalidDBProxyStateFault";
        let _IDBSGF = "InvalidDBSubnetGroupFault";
        let _IDBSGSF = "InvalidDBSecurityGroupStateFault";
        let _IDBSGSFn = "InvalidDBShardGroupStateFault";
        let _IDBSGSFnv = "InvalidDBSubnetGroupStateFault";
        let _IDBSSF = "InvalidDBSnapshotStateFault";
        let _IDBSSFn = "InvalidDBSubnetStateFault";
        let _IDLA = "IsDataLossAllowed";
        let _IDs = "IssueDetails";
        let _IE = "IntegrationError";
        let _IEL = "IntegrationErrorList";
        let _IEOF = "InvalidExportOnlyFault";
        let _IESSF = "InvalidEventSubscriptionStateFault";
        let _IESSFn = "InvalidExportSourceStateFault";
        let _IETSF = "InvalidExportTaskStateFault";
        let _IGCSF = "InvalidGlobalClusterStateFault";
        let _II = "ImageId";
        let _IISF = "InvalidIntegrationStateFault";
        let _IIn = "IntegrationIdentifier";
        let _IL = "IntegrationList";
        let _IM = "IsModifiable";
        let _IMVU = "IsMajorVersionUpgrade";
        let _IN = "IntegrationName";
        let _INFF = "IntegrationNotFoundFault";
        let _IOGSF = "InvalidOptionGroupStateFault";
        let _IOONAMT = "IOOptimizedNextAllowedModificationTime";
        let _IOPS = "IOPS";
        let _IP = "IncludePublic";
        let _IPR = "IPRanges";
        let _IPRL = "IPRangeList";
        let _IPRa = "IPRange";
        let _IQ = "InitQuery";
        let _IQEF = "InstanceQuotaExceededFault";
        let _IQEFn = "IntegrationQuotaExceededFault";
        let _IR = "IsRequired";
        let _IRA = "IamRoleArn";
        let _IRF = "InvalidRestoreFault";
        let _IRMPF = "IamRoleMissingPermissionsFault";
        let _IRNFF = "IamRoleNotFoundFault";
        let _IRSF = "InvalidResourceStateFault";
        let _IS = "InvalidSubnet";
        let _ISBF = "InvalidS3BucketFault";
        let _ISCCF = "InsufficientStorageClusterCapacityFault";
        let _ISCUA = "IsStorageConfigUpgradeAvailable";
        let _ISI = "InterconnectSubnetId";
        let _ISn = "IncludeShared";
        let _ITSR = "IopsToStorageRatio";
        let _IVPCNSF = "InvalidVPCNetworkStateFault";
        let _IW = "IsWriter";
        let _Im = "Image";
        let _Imp = "Impact";
        let _In = "Integrations";
        let _Int = "Integration";
        let _K = "Key";
        let _KKI = "KmsKeyId";
        let _KMSKI = "KMSKeyId";
        let _KMSKNAF = "KMSKeyNotAccessibleFault";
        let _KSN = "KinesisStreamName";
        let _L = "Links";
        let _LD = "LimitlessDatabase";
        let _LE = "ListenerEndpoint";
        let _LFD = "LogFileData";
        let _LFN = "LogFileName";
        let _LI = "LeaseId";
        let _LM = "LicenseModel";
        let _LRT = "LatestRestorableTime";
        let _LSCS = "ListSupportedCharacterSets";
        let _LSED = "LifecycleSupportEndDate";
        let _LSN = "LifecycleSupportName";
        let _LSSD = "LifecycleSupportStartDate";
        let _LST = "ListSupportedTimezones";
        let _LT = "LatestTime";
        let _LTFR = "ListTagsForResource";
        let _LTFRM = "ListTagsForResourceMessage";
        let _LTTD = "LogTypesToDisable";
        let _LTTE = "LogTypesToEnable";
        let _LUA = "LastUpdatedAfter";
        let _LUB = "LastUpdatedBefore";
        let _LW = "LastWritten";
        let _LWFS = "LocalWriteForwardingStatus";
        let _Li = "Limit";
        let _Lo = "Locale";
        let _M = "Max";
        let _MACU = "MaxACU";
        let _MACUi = "MinACU";
        let _MAS = "MaxAllocatedStorage";
        let _MASR = "ModifyActivityStreamRequest";
        let _MASRo = "ModifyActivityStreamResponse";
        let _MASV = "ModifyAdditionalStorageVolume";
        let _MASVL = "ModifyAdditionalStorageVolumesList";
        let _MASo = "ModifyActivityStream";
        let _MAZ = "MultiAZ";
        let _MAZC = "MultiAZCapable";
        let _MC = "MinCapacity";
        let _MCDBCC = "ModifyCurrentDBClusterCapacity";
        let _MCDBCCM = "ModifyCurrentDBClusterCapacityMessage";
        let _MCDBEV = "ModifyCustomDBEngineVersion";
        let _MCDBEVM = "ModifyCustomDBEngineVersionMessage";
        let _MCM = "ModifyCertificatesMessage";
        let _MCP = "MaxConnectionsPercent";
        let _MCR = "ModifyCertificatesResult";
        let _MCa = "MaxCapacity";
        let _MCo = "ModifyCertificates";
        let _MDBC = "ModifyDBCluster";
        let _MDBCE = "ModifyDBClusterEndpoint";
        let _MDBCEM = "ModifyDBClusterEndpointMessage";
        let _MDBCM = "ModifyDBClusterMessage";
        let _MDBCPG = "ModifyDBClusterParameterGroup";
        let _MDBCPGM = "ModifyDBClusterParameterGroupMessage";
        let _MDBCR = "ModifyDBClusterResult";
        let _MDBCRR = "ModifyDBCapacityReservationRequest";
        let _MDBCRRo = "ModifyDBCapacityReservationResponse";
        let _MDBCRo = "ModifyDBCapacityReservation";
        let _MDBCSA = "ModifyDBClusterSnapshotAttribute";
        let _MDBCSAM = "ModifyDBClusterSnapshotAttributeMessage";
        let _MDBCSAR = "ModifyDBClusterSnapshotAttributeResult";
        let _MDBI = "ModifyDBInstance";
        let _MDBIM = "ModifyDBInstanceMessage";
        let _MDBIR = "ModifyDBInstanceResult";
        let _MDBP = "ModifyDBProxy";
        let _MDBPE = "ModifyDBProxyEndpoint";
        let _MDBPER = "ModifyDBProxyEndpointRequest";
        let _MDBPERo = "ModifyDBProxyEndpointResponse";
        let _MDBPG = "ModifyDBParameterGroup";
        let _MDBPGM = "ModifyDBParameterGroupMessage";
        let _MDBPR = "ModifyDBProxyRequest";
        let _MDBPRo = "ModifyDBProxyResponse";
        let _MDBPTG = "ModifyDBProxyTargetGroup";
        let _MDBPTGR = "ModifyDBProxyTargetGroupRequest";
        let _MDBPTGRo = "ModifyDBProxyTargetGroupResponse";
        let _MDBR = "ModifyDBRecommendation";
        let _MDBRM = "ModifyDBRecommendationMessage";
        let _MDBS = "ModifyDBSnapshot";
        let _MDBSA = "ModifyDBSnapshotAttribute";
        let _MDBSAM = "ModifyDBSnapshotAttributeMessage";
        let _MDBSAR = "ModifyDBSnapshotAttributeResult";
        let _MDBSG = "ModifyDBShardGroup";
        let _MDBSGLR = "MaxDBShardGroupLimitReached";
        let _MDBSGM = "ModifyDBShardGroupMessage";
        let _MDBSGMo = "ModifyDBSubnetGroupMessage";
        let _MDBSGR = "ModifyDBSubnetGroupResult";
        let _MDBSGo = "ModifyDBSubnetGroup";
        let _MDBSM = "ModifyDBSnapshotMessage";
        let _MDBSR = "ModifyDBSnapshotResult";
        let _MES = "ModifyEventSubscription";
        let _MESM = "ModifyEventSubscriptionMessage";
        let _MESR = "ModifyEventSubscriptionResult";
        let _MEV = "MajorEngineVersion";
        let _MEVPAV = "MinimumEngineVersionPerAllowedValue";
        let _MEVPAVL = "MinimumEngineVersionPerAllowedValueList";
        let _MEVi = "MinimumEngineVersion";
        let _MGC = "ModifyGlobalCluster";
        let _MGCM = "ModifyGlobalClusterMessage";
        let _MGCR = "ModifyGlobalClusterResult";
        let _MI = "MinIops";
        let _MICP = "MaxIdleConnectionsPercent";
        let _MIM = "ModifyIntegrationMessage";
        let _MIPDI = "MinIopsPerDbInstance";
        let _MIPDIa = "MaxIopsPerDbInstance";
        let _MIPG = "MinIopsPerGib";
        let _MIPGa = "MaxIopsPerGib";
        let _MIa = "MaxIops";
        let _MIo = "MonitoringInterval";
        let _MIod = "ModifyIntegration";
        let _ML = "MetricList";
        let _MMUP = "ManageMasterUserPassword";
        let _MOG = "ModifyOptionGroup";
        let _MOGM = "ModifyOptionGroupMessage";
        let _MOGR = "ModifyOptionGroupResult";
        let _MQ = "MetricQuery";
        let _MR = "MaxRecords";
        let _MRA = "MonitoringRoleArn";
        let _MRACU = "MinRequiredACU";
        let _MRL = "MetricReferenceList";
        let _MRMEV = "MinimumRequiredMinorEngineVersion";
        let _MRe = "MetricReference";
        let _MSS = "MinStorageSize";
        let _MSSa = "MaxStorageSize";
        let _MST = "MinStorageThroughput";
        let _MSTPDI = "MinStorageThroughputPerDbInstance";
        let _MSTPDIa = "MaxStorageThroughputPerDbInstance";
        let _MSTPI = "MinStorageThroughputPerIops";
        let _MSTPIa = "MaxStorageThroughputPerIops";
        let _MSTa = "MaxStorageThroughput";
        let _MT = "MultiTenant";
        let _MTD = "ModifyTenantDatabase";
        let _MTDM = "ModifyTenantDatabaseMessage";
        let _MTDR = "ModifyTenantDatabaseResult";
        let _MU = "MasterUsername";
        let _MUAT = "MasterUserAuthenticationType";
        let _MUP = "MasterUserPassword";
        let _MUS = "MasterUserSecret";
        let _MUSKKI = "MasterUserSecretKmsKeyId";
        let _Ma = "Marker";
        let _Man = "Manifest";
        let _Me = "Message";
        let _Met = "Metric";
        let _Metr = "Metrics";
        let _Mo = "Mode";
        let _N = "Name";
        let _NCSN = "NcharCharacterSetName";
        let _NDBCI = "NewDBClusterIdentifier";
        let _NDBII = "NewDBInstanceIdentifier";
        let _NDBPEN = "NewDBProxyEndpointName";
        let _NDBPN = "NewDBProxyName";
        let _NGCI = "NewGlobalClusterIdentifier";
        let _NN = "NewName";
        let _NOL = "NumberOfLines";
        let _NT = "NetworkType";
        let _NTDBN = "NewTenantDBName";
        let _NTNS = "NetworkTypeNotSupported";
        let _No = "Normal";
        let _O = "Option";
        let _OC = "OptionConfiguration";
        let _OCL = "OptionConfigurationList";
        let _OCN = "OptionConflictName";
        let _OCW = "OptionsConflictsWith";
        let _OCu = "OutpostCapable";
        let _OD = "OptionDescription";
        let _ODBIO = "OrderableDBInstanceOption";
        let _ODBIOL = "OrderableDBInstanceOptionsList";
        let _ODBIOM = "OrderableDBInstanceOptionsMessage";
        let _ODBIOr = "OrderableDBInstanceOptions";
        let _ODO = "OptionsDependedOn";
        let _OG = "OptionGroup";
        let _OGA = "OptionGroupArn";
        let _OGAEF = "OptionGroupAlreadyExistsFault";
        let _OGD = "OptionGroupDescription";
        let _OGL = "OptionGroupsList";
        let _OGM = "OptionGroupMemberships";
        let _OGML = "OptionGroupMembershipList";
        let _OGMp = "OptionGroupMembership";
        let _OGN = "OptionGroupName";
        let _OGNFF = "OptionGroupNotFoundFault";
        let _OGO = "OptionGroupOption";
        let _OGOL = "OptionGroupOptionsList";
        let _OGOM = "OptionGroupOptionsMessage";
        let _OGOS = "OptionGroupOptionSettings";
        let _OGOSL = "OptionGroupOptionSettingsList";
        let _OGOSp = "OptionGroupOptionSetting";
        let _OGOV = "OptionGroupOptionVersions";
        let _OGOVL = "OptionGroupOptionVersionsList";
        let _OGOp = "OptionGroupOptions";
        let _OGQEF = "OptionGroupQuotaExceededFault";
        let _OGp = "OptionGroups";
        let _OI = "OwnerId";
        let _OIS = "OptInStatus";
        let _OIT = "OptInType";
        let _OL = "OptionsList";
        let _ON = "OptionName";
        let _OS = "OptionSettings";
        let _OSCL = "OptionSettingConfigurationList";
        let _OSCT = "OriginalSnapshotCreateTime";
        let _OSL = "OptionSettingsList";
        let _OSS = "OperatorSensitiveString";
        let _OSp = "OptionSetting";
        let _OT = "OfferingType";
        let _OTI = "OptionsToInclude";
        let _OTR = "OptionsToRemove";
        let _OU = "OU";
        let _OV = "OptionVersion";
        let _Op = "Options";
        let _Ope = "Operation";
        let _Ou = "Outpost";
        let _P = "Port";
        let _PA = "PubliclyAccessible";
        let _PAS = "ParameterApplyStatus";
        let _PBW = "PreferredBackupWindow";
        let _PC = "PendingCapacity";
        let _PCLE = "PendingCloudwatchLogsExports";
        let _PD = "ProductDescription";
        let _PF = "ProcessorFeatures";
        let _PFL = "ProcessorFeatureList";
        let _PFr = "ProcessorFeature";
        let _PI = "ProvisionedIops";
        let _PID = "PerformanceIssueDetails";
        let _PIE = "PerformanceInsightsEnabled";
        let _PIKMSKI = "PerformanceInsightsKMSKeyId";
        let _PIMDG = "PerformanceInsightsMetricDimensionGroup";
        let _PIMQ = "PerformanceInsightsMetricQuery";
        let _PINAIAZF = "ProvisionedIopsNotAvailableInAZFault";
        let _PIRP = "PerformanceInsightsRetentionPeriod";
        let _PITRNEF = "PointInTimeRestoreNotEnabledFault";
        let _PL = "ParametersList";
        let _PMA = "PendingMaintenanceAction";
        let _PMAD = "PendingMaintenanceActionDetails";
        let _PMAM = "PendingMaintenanceActionsMessage";
        let _PMAe = "PendingMaintenanceActions";
        let _PMV = "PendingModifiedValues";
        let _PMW = "PreferredMaintenanceWindow";
        let _PN = "ParameterName";
        let _PP = "PercentProgress";
        let _PR = "PortRequired";
        let _PRDBIO = "PurchaseReservedDBInstancesOffering";
        let _PRDBIOM = "PurchaseReservedDBInstancesOfferingMessage";
        let _PRDBIOR = "PurchaseReservedDBInstancesOfferingResult";
        let _PRR = "PromoteReadReplica";
        let _PRRDBC = "PromoteReadReplicaDBCluster";
        let _PRRDBCM = "PromoteReadReplicaDBClusterMessage";
        let _PRRDBCR = "PromoteReadReplicaDBClusterResult";
        let _PRRM = "PromoteReadReplicaMessage";
        let _PRRR = "PromoteReadReplicaResult";
        let _PS = "PolicyStatus";
        let _PSOSV = "PotentiallySensitiveOptionSettingValue";
        let _PST = "ProvisionedStorageThroughput";
        let _PSU = "PreSignedUrl";
        let _PT = "PromotionTier";
        let _PV = "ParameterValue";
        let _Pa = "Parameters";
        let _Par = "Parameter";
        let _Pe = "Persistent";
        let _Per = "Permanent";
        let _R = "Region";
        let _RA = "RoleArn";
        let _RAL = "RecommendedActionList";
        let _RAMEVU = "RequiresAutoMinorEngineVersionUpgrade";
        let _RAP = "RecommendedActionParameter";
        let _RAPL = "RecommendedActionParameterList";
        let _RAPe = "ResetAllParameters";
        let _RAU = "RecommendedActionUpdates";
        let _RAUL = "RecommendedActionUpdateList";
        let _RAUe = "RecommendedActionUpdate";
        let _RAe = "ResourceArn";
        let _RAec = "RecommendedActions";
        let _RAeco = "RecommendedAction";
        let _RC = "RecurringCharge";
        let _RCA = "RecurringChargeAmount";
        let _RCCC = "RdsCustomClusterConfiguration";
        let _RCF = "RecurringChargeFrequency";
        let _RCL = "RecurringChargeList";
        let _RCO = "RemoveCustomerOverride";
        let _RCPAZ = "ReservedCapacityPerAvailabilityZone";
        let _RCe = "RecurringCharges";
        let _RD = "ReferenceDetails";
        let _RDBC = "RebootDBCluster";
        let _RDBCFS = "RestoreDBClusterFromS3";
        let _RDBCFSM = "RestoreDBClusterFromS3Message";
        let _RDBCFSMe = "RestoreDBClusterFromSnapshotMessage";
        let _RDBCFSR = "RestoreDBClusterFromS3Result";
        let _RDBCFSRe = "RestoreDBClusterFromSnapshotResult";
        let _RDBCFSe = "RestoreDBClusterFromSnapshot";
        let _RDBCM = "RebootDBClusterMessage";
        let _RDBCPG = "ResetDBClusterParameterGroup";
        let _RDBCPGM = "ResetDBClusterParameterGroupMessage";
        let _RDBCR = "RebootDBClusterResult";
        let _RDBCTPIT = "RestoreDBClusterToPointInTime";
        let _RDBCTPITM = "RestoreDBClusterToPointInTimeMessage";
        let _RDBCTPITR = "RestoreDBClusterToPointInTimeResult";
        let _RDBI = "ReservedDBInstance";
        let _RDBIA = "ReservedDBInstanceArn";
        let _RDBIAEF = "ReservedDBInstanceAlreadyExistsFault";
        let _RDBIFDBS = "RestoreDBInstanceFromDBSnapshot";
        let _RDBIFDBSM = "RestoreDBInstanceFromDBSnapshotMessage";
        let _RDBIFDBSR = "RestoreDBInstanceFromDBSnapshotResult";
        let _RDBIFS = "RestoreDBInstanceFromS3";
        let _RDBIFSM = "RestoreDBInstanceFromS3Message";
        let _RDBIFSR = "RestoreDBInstanceFromS3Result";
        let _RDBII = "ReservedDBInstanceId";
        let _RDBIL = "ReservedDBInstanceList";
        let _RDBIM = "RebootDBInstanceMessage";
        let _RDBIMe = "ReservedDBInstanceMessage";
        let _RDBINFF = "ReservedDBInstanceNotFoundFault";
        let _RDBIO = "ReservedDBInstancesOffering";
        let _RDBIOI = "ReservedDBInstancesOfferingId";
        let _RDBIOL = "ReservedDBInstancesOfferingList";
        let _RDBIOM = "ReservedDBInstancesOfferingMessage";
        let _RDBIONFF = "ReservedDBInstancesOfferingNotFoundFault";
        let _RDBIOe = "ReservedDBInstancesOfferings";
        let _RDBIQEF = "ReservedDBInstanceQuotaExceededFault";
        let _RDBIR = "RebootDBInstanceResult";
        let _RDBITPIT = "RestoreDBInstanceToPointInTime";
        let _RDBITPITM = "RestoreDBInstanceToPointInTimeMessage";
        let _RDBITPITR = "RestoreDBInstanceToPointInTimeResult";
        let _RDBIe = "ReservedDBInstances";
        let _RDBIeb = "RebootDBInstance";
        let _RDBPG = "ResetDBParameterGroup";
        let _RDBPGM = "ResetDBParameterGroupMessage";
        let _RDBPT = "RegisterDBProxyTargets";
        let _RDBPTR = "RegisterDBProxyTargetsRequest";
        let _RDBPTRe = "RegisterDBProxyTargetsResponse";
        let _RDBSG = "RebootDBShardGroup";
        let _RDBSGI = "RevokeDBSecurityGroupIngress";
        let _RDBSGIM = "RevokeDBSecurityGroupIngressMessage";
        let _RDBSGIR = "RevokeDBSecurityGroupIngressResult";
        let _RDBSGM = "RebootDBShardGroupMessage";
        let _RE = "ReaderEndpoint";
        let _RFAMM = "ResumeFullAutomationModeMinutes";
        let _RFAMT = "ResumeFullAutomationModeTime";
        let _RFGC = "RemoveFromGlobalCluster";
        let _RFGCM = "RemoveFromGlobalClusterMessage";
        let _RFGCR = "RemoveFromGlobalClusterResult";
        let _RI = "ResourceIdentifier";
        let _RIe = "RecommendationId";
        let _RL = "RangeList";
        let _RM = "ReplicaMode";
        let _RMUP = "RotateMasterUserPassword";
        let _RN = "ResourceName";
        let _RNFF = "ResourceNotFoundFault";
        let _RNe = "RegionName";
        let _RPMA = "ResourcePendingMaintenanceActions";
        let _RRC = "ReadReplicaCapable";
        let _RRDBCI = "ReadReplicaDBClusterIdentifiers";
        let _RRDBCIL = "ReadReplicaDBClusterIdentifierList";
        let _RRDBCIe = "ReadReplicaDBClusterIdentifier";
        let _RRDBII = "ReadReplicaDBInstanceIdentifiers";
        let _RRDBIIL = "ReadReplicaDBInstanceIdentifierList";
        let _RRDBIIe = "ReadReplicaDBInstanceIdentifier";
        let _RRFDBC = "RemoveRoleFromDBCluster";
        let _RRFDBCM = "RemoveRoleFromDBClusterMessage";
        let _RRFDBI = "RemoveRoleFromDBInstance";
        let _RRFDBIM = "RemoveRoleFromDBInstanceMessage";
        let _RRI = "ReadReplicaIdentifiers";
        let _RRIL = "ReadReplicaIdentifierList";
        let _RRId = "RdsResourceId";
        let _RRIe = "ReadReplicaIdentifier";
        let _RRSDBCI = "ReadReplicaSourceDBClusterIdentifier";
        let _RRSDBII = "ReadReplicaSourceDBInstanceIdentifier";
        let _RSI = "ReplicationSourceIdentifier";
        let _RSIFS = "RemoveSourceIdentifierFromSubscription";
        let _RSIFSM = "RemoveSourceIdentifierFromSubscriptionMessage";
        let _RSIFSR = "RemoveSourceIdentifierFromSubscriptionResult";
        let _RT = "RestoreType";
        let _RTFR = "RemoveTagsFromResource";
        let _RTFRM = "RemoveTagsFromResourceMessage";
        let _RTLS = "RequireTLS";
        let _RTT = "RestoreToTime";
        let _RTe = "RestoreTime";
        let _RTes = "ResourceType";
        let _RW = "RestoreWindow";
        let _Ra = "Range";
        let _Re = "Recommendation";
        let _Rea = "Reason";
        let _Read = "Readers";
        let _Ref = "References";
        let _Ro = "Role";
        let _S = "Source";
        let _SA = "SourceArn";
        let _SAEF = "SubscriptionAlreadyExistFault";
        let _SAI = "SourceAccountId";
        let _SAIU = "SubnetAlreadyInUse";
        let _SAS = "StartActivityStream";
        let _SASM = "SupportedActivityStreamModes";
        let _SASR = "StartActivityStreamRequest";
        let _SASRt = "StartActivityStreamResponse";
        let _SASRto = "StopActivityStreamRequest";
        let _SASRtop = "StopActivityStreamResponse";
        let _SASV = "SupportsAdditionalStorageVolumes";
        let _SASt = "StopActivityStream";
        let _SAZ = "SnapshotAvailabilityZone";
        let _SAZe = "SecondaryAvailabilityZone";
        let _SAZu = "SubnetAvailabilityZone";
        let _SAe = "SecretArn";
        let _SB = "SupportsBabelfish";
        let _SBGD = "SwitchoverBlueGreenDeployment";
        let _SBGDR = "SwitchoverBlueGreenDeploymentRequest";
        let _SBGDRw = "SwitchoverBlueGreenDeploymentResponse";
        let _SBN = "S3BucketName";
        let _SBT = "SecondsBeforeTimeout";
        let _SBu = "S3Bucket";
        let _SC = "ScalingConfiguration";
        let _SCACI = "SupportedCACertificateIdentifiers";
        let _SCDEVI = "SourceCustomDbEngineVersionIdentifier";
        let _SCI = "ScalingConfigurationInfo";
        let _SCNFF = "SubscriptionCategoryNotFoundFault";
        let _SCNSF = "SourceClusterNotSupportedFault";
        let _SCRWR = "SupportsCertificateRotationWithoutRestart";
        let _SCS = "SupportedCharacterSets";
        let _SCSL = "SupportedCharacterSetsList";
        let _SCT = "SnapshotCreateTime";
        let _SCTu = "SubscriptionCreationTime";
        let _SCu = "SupportsClusters";
        let _SD = "SwitchoverDetails";
        let _SDBC = "StartDBCluster";
        let _SDBCI = "SourceDBClusterIdentifier";
        let _SDBCM = "StartDBClusterMessage";
        let _SDBCMt = "StopDBClusterMessage";
        let _SDBCPGI = "SourceDBClusterParameterGroupIdentifier";
        let _SDBCR = "StartDBClusterResult";
        let _SDBCRt = "StopDBClusterResult";
        let _SDBCSA = "SourceDBClusterSnapshotArn";
        let _SDBCSI = "SourceDBClusterSnapshotIdentifier";
        let _SDBCt = "StopDBCluster";
        let _SDBI = "StartDBInstance";
        let _SDBIA = "SourceDBInstanceArn";
        let _SDBIABA = "SourceDBInstanceAutomatedBackupsArn";
        let _SDBIABR = "SupportsDBInstanceAutomatedBackupsReplication";
        let _SDBIABRM = "StartDBInstanceAutomatedBackupsReplicationMessage";
        let _SDBIABRMt = "StopDBInstanceAutomatedBackupsReplicationMessage";
        let _SDBIABRR = "StartDBInstanceAutomatedBackupsReplicationResult";
        let _SDBIABRRt = "StopDBInstanceAutomatedBackupsReplicationResult";
        let _SDBIABRt = "StartDBInstanceAutomatedBackupsReplication";
        let _SDBIABRto = "StopDBInstanceAutomatedBackupsReplication";
        let _SDBII = "SourceDBInstanceIdentifier";
        let _SDBIM = "StartDBInstanceMessage";
        let _SDBIMt = "StopDBInstanceMessage";
        let _SDBIR = "StartDBInstanceResult";
        let _SDBIRt = "StopDBInstanceResult";
        let _SDBIt = "StopDBInstance";
        let _SDBPGI = "SourceDBParameterGroupIdentifier";
        let _SDBSI = "SourceDBSnapshotIdentifier";
        let _SDCRI = "SourceDbClusterResourceId";
        let _SDL = "SwitchoverDetailList";
        let _SDLV = "SupportsDedicatedLogVolume";
        let _SDNSF = "SourceDatabaseNotSupportedFault";
        let _SDRI = "SourceDbiResourceId";
        let _SDT = "SnapshotDatabaseTime";
        let _SDe = "SettingDescription";
        let _SDt = "StatusDetails";
        let _SDta = "StartDate";
        let _SDtat = "StatisticsDetails";
        let _SDw = "SwitchoverDetail";
        let _SE = "StorageEncrypted";
        let _SEL = "SupportedEngineLifecycles";
        let _SELL = "SupportedEngineLifecycleList";
        let _SELu = "SupportedEngineLifecycle";
        let _SEM = "SupportedEngineModes";
        let _SEMu = "SupportsEnhancedMonitoring";
        let _SET = "StorageEncryptionType";
        let _SETM = "StartExportTaskMessage";
        let _SETt = "StartExportTask";
        let _SEV = "SourceEngineVersion";
        let _SEo = "SourceEngine";
        let _SFD = "SetForDelete";
        let _SFN = "SupportedFeatureNames";
        let _SFS = "SkipFinalSnapshot";
        let _SG = "SecurityGroups";
        let _SGC = "SwitchoverGlobalCluster";
        let _SGCM = "SwitchoverGlobalClusterMessage";
        let _SGCR = "SwitchoverGlobalClusterResult";
        let _SGD = "SupportsGlobalDatabases";
        let _SGS = "SubnetGroupStatus";
        let _SHE = "SupportsHttpEndpoint";
        let _SI = "SourceIdentifier";
        let _SIAMDA = "SupportsIAMDatabaseAuthentication";
        let _SIL = "SourceIdsList";
        let _SILu = "SubnetIdentifierList";
        let _SIRA = "S3IngestionRoleArn";
        let _SIn = "SnapshotIdentifier";
        let _SIo = "SourceIds";
        let _SIou = "SourceId";
        let _SIt = "StatusInfos";
        let _SIu = "SupportsIops";
        let _SIub = "SubnetIds";
        let _SIubn = "SubnetIdentifier";
        let _SIup = "SupportsIntegrations";
        let _SKA = "SupportsKerberosAuthentication";
        let _SL = "SubnetList";
        let _SLD = "SupportsLimitlessDatabase";
        let _SLETCL = "SupportsLogExportsToCloudwatchLogs";
        let _SLWF = "SupportsLocalWriteForwarding";
        let _SM = "StaticMembers";
        let _SMo = "SourceMember";
        let _SN = "SubscriptionName";
        let _SNCS = "SupportedNcharCharacterSets";
        let _SNFF = "SourceNotFoundFault";
        let _SNFFu = "SubscriptionNotFoundFault";
        let _SNSITF = "SNSInvalidTopicFault";
        let _SNSNAF = "SNSNoAuthorizationFault";
        let _SNSTANFF = "SNSTopicArnNotFoundFault";
        let _SNT = "SupportedNetworkTypes";
        let _SNe = "SettingName";
        let _SO = "SubnetOutpost";
        let _SOG = "SourceOptionGroup";
        let _SOGI = "SourceOptionGroupIdentifier";
        let _SOPP = "StorageOperationPercentProgress";
        let _SOS = "StorageOperationStatus";
        let _SOVD = "SupportsOptionVersionDowngrade";
        let _SP = "S3Prefix";
        let _SPF = "SessionPinningFilters";
        let _SPI = "SupportsPerformanceInsights";
        let _SPQ = "SupportsParallelQuery";
        let _SQEF = "SnapshotQuotaExceededFault";
        let _SQEFt = "StorageQuotaExceededFault";
        let _SR = "SourceRegion";
        let _SRD = "ScalarReferenceDetails";
        let _SRL = "SourceRegionList";
        let _SRM = "SourceRegionMessage";
        let _SRR = "SupportsReadReplica";
        let _SRRM = "SwitchoverReadReplicaMessage";
        let _SRRR = "SwitchoverReadReplicaResult";
        let _SRRw = "SwitchoverReadReplica";
        let _SRo = "SourceRegions";
        let _SS = "SensitiveString";
        let _SSA = "SupportsStorageAutoscaling";
        let _SSE = "SupportsStorageEncryption";
        let _SSQEF = "SharedSnapshotQuotaExceededFault";
        let _SST = "SupportsStorageThroughput";
        let _SSe = "SecretStatus";
        let _SSt = "StorageSize";
        let _SSu = "SubnetStatus";
        let _SSy = "SynchronizationStatus";
        let _ST = "StorageThroughput";
        let _STA = "SnsTopicArn";
        let _STL = "SupportedTimezonesList";
        let _STNAF = "StorageTypeNotAvailableFault";
        let _STNSF = "StorageTypeNotSupportedFault";
        let _STTIR = "StorageThroughputToIopsRatio";
        let _STn = "SnapshotTarget";
        let _STna = "SnapshotType";
        let _STnap = "SnapshotTime";
        let _STo = "SourceType";
        let _STt = "StorageType";
        let _STta = "StatusType";
        let _STtar = "StartTime";
        let _STu = "SupportedTimezones";
        let _STw = "SwitchoverTimeout";
        let _SUAP = "SecondsUntilAutoPause";
        let _SVFS = "ServerlessV2FeaturesSupport";
        let _SVPV = "ServerlessV2PlatformVersion";
        let _SVPVD = "ServerlessV2PlatformVersionDescription";
        let _SVPVI = "ServerlessV2PlatformVersionInfo";
        let _SVPVL = "ServerlessV2PlatformVersionList";
        let _SVPVM = "ServerlessV2PlatformVersionsMessage";
        let _SVPVe = "ServerlessV2PlatformVersions";
        let _SVS = "StorageVolumeStatus";
        let _SVSC = "ServerlessV2ScalingConfiguration";
        let _SVSCI = "ServerlessV2ScalingConfigurationInfo";
        let _Se = "Severity";
        let _Si = "Size";
        let _St = "Status";
        let _Sta = "State";
        let _Ste = "Step";
        let _Sto = "Storage";
        let _Su = "Subnets";
        let _Sub = "Subnet";
        let _Sw = "Switchover";
        let _T = "Tags";
        let _TA = "TargetArn";
        let _TAS = "TargetAllocatedStorage";
        let _TAi = "TimeoutAction";
        let _TCA = "TdeCredentialArn";
        let _TCAZ = "TargetCustomAvailabilityZone";
        let _TCI = "TrackedClusterId";
        let _TCNT = "TargetConnectionNetworkType";
        let _TCP = "TdeCredentialPassword";
        let _TD = "TenantDatabase";
        let _TDAEF = "TenantDatabaseAlreadyExistsFault";
        let _TDARN = "TenantDatabaseARN";
        let _TDBCPGD = "TargetDBClusterParameterGroupDescription";
        let _TDBCPGI = "TargetDBClusterParameterGroupIdentifier";
        let _TDBCPGN = "TargetDBClusterParameterGroupName";
        let _TDBCSI = "TargetDBClusterSnapshotIdentifier";
        let _TDBIC = "TargetDBInstanceClass";
        let _TDBII = "TargetDBInstanceIdentifier";
        let _TDBN = "TenantDBName";
        let _TDBPGD = "TargetDBParameterGroupDescription";
        let _TDBPGI = "TargetDBParameterGroupIdentifier";
        let _TDBPGN = "TargetDBParameterGroupName";
        let _TDBSI = "TargetDBSnapshotIdentifier";
        let _TDCA = "ToDbClusterArn";
        let _TDCI = "TargetDbClusterIdentifier";
        let _TDCT = "TenantDatabaseCreateTime";
        let _TDL = "TenantDatabasesList";
        let _TDM = "TenantDatabasesMessage";
        let _TDNFF = "TenantDatabaseNotFoundFault";
        let _TDPMV = "TenantDatabasePendingModifiedValues";
        let _TDQEF = "TenantDatabaseQuotaExceededFault";
        let _TDRI = "TenantDatabaseResourceId";
        let _TDe = "TenantDatabases";
        let _TDy = "TypeDetection";
        let _TEDIGB = "TotalExtractedDataInGB";
        let _TET = "TaskEndTime";
        let _TEV = "TargetEngineVersion";
        let _TG = "TargetGroups";
        let _TGA = "TargetGroupArn";
        let _TGL = "TargetGroupList";
        let _TGMDI = "TransitGatewayMulticastDomainId";
        let _TGN = "TargetGroupName";
        let _TH = "TargetHealth";
        let _TI = "TargetIops";
        let _TIy = "TypeId";
        let _TK = "TagKeys";
        let _TKKI = "TargetKmsKeyId";
        let _TL = "TagList";
        let _TLM = "TagListMessage";
        let _TLa = "TargetList";
        let _TM = "TargetMember";
        let _TN = "TimezoneName";
        let _TOGD = "TargetOptionGroupDescription";
        let _TOGI = "TargetOptionGroupIdentifier";
        let _TR = "TargetRole";
        let _TRC = "TargetResourceConfigurations";
        let _TRCL = "TargetResourceConfigurationList";
        let _TRCa = "TargetResourceConfiguration";
        let _TRy = "TypeRecommendation";
        let _TS = "TagSpecifications";
        let _TSL = "TagSpecificationList";
        let _TST = "TargetStorageType";
        let _TSTa = "TargetStorageThroughput";
        let _TSTas = "TaskStartTime";
        let _TSa = "TagSpecification";
        let _Ta = "Target";
        let _Tag = "Tag";
        let _Tar = "Targets";
        let _Tas = "Tasks";
        let _Te = "Text";
        let _Th = "Thumbprint";
        let _Ti = "Timezone";
        let _Tit = "Title";
        let _To = "To";
        let _Ty = "Type";
        let _U = "Used";
        let _UAC = "UserAuthConfig";
        let _UACI = "UserAuthConfigInfo";
        let _UACIL = "UserAuthConfigInfoList";
        let _UACL = "UserAuthConfigList";
        let _UAPLI = "UseAwsProvidedLatestImage";
        let _UD = "UpdatedDate";
        let _UDBEVF = "UnsupportedDBEngineVersionFault";
        let _UDPF = "UseDefaultProcessorFeatures";
        let _UETOPITU = "UseEarliestTimeOnPointInTimeUnavailable";
        let _ULRT = "UseLatestRestorableTime";
        let _UN = "UserName";
        let _UP = "UsagePrice";
        let _URO = "UpgradeRolloutOrder";
        let _USC = "UpgradeStorageConfig";
        let _UT = "UpdatedTime";
        let _UTSC = "UpgradeTargetStorageConfig";
        let _UTp = "UpgradeTarget";
        let _Ur = "Url";
        let _V = "Value";
        let _VASO = "ValidAdditionalStorageOptions";
        let _VDBIMM = "ValidDBInstanceModificationsMessage";
        let _VECVE = "VpcEncryptionControlViolationException";
        let _VF = "ValidFrom";
        let _VI = "VpcId";
        let _VN = "VolumeName";
        let _VO = "VpcOnly";
        let _VPCNE = "VPCNetworkingEnabled";
        let _VPF = "ValidProcessorFeatures";
        let _VSG = "VpcSecurityGroups";
        let _VSGI = "VpcSecurityGroupIds";
        let _VSGIL = "VpcSecurityGroupIdList";
        let _VSGIp = "VpcSecurityGroupId";
        let _VSGM = "VpcSecurityGroupMemberships";
        let _VSGML = "VpcSecurityGroupMembershipList";
        let _VSGMp = "VpcSecurityGroupMembership";
        let _VSI = "VpcSubnetIds";
        let _VSO = "ValidStorageOptions";
        let _VSOL = "ValidStorageOptionsList";
        let _VT = "ValidTill";
        let _VTA = "ValuesToAdd";
        let _VTR = "ValuesToRemove";
        let _VUT = "ValidUpgradeTarget";
        let _VUTL = "ValidUpgradeTargetList";
        let _VVO = "ValidVolumeOptions";
        let _VVOL = "ValidVolumeOptionsList";
        let _Va = "Values";
        let _Ve = "Version";
        let _Vo = "Volumes";
        let _Vp = "Vpc";
        let _WEC = "WithExpressConfiguration";
        let _WM = "WarningMessage";
        let _aQE = "awsQueryError";
        let _c = "client";
        let _e = "error";
        let _hE = "httpError";
        let _i = "item";
        let _m = "message";
        let _s = "smithy.ts.sdk.synthetic.com.amazonaws.rds";
        let _xN = "xmlName";
        let n0 = "com.amazonaws.rds";
        let _s_registry = new TypeRegistry(_s);
        var RDSServiceException$ = [
            -3,
            _s,
            "RDSServiceException",
            0,
            [],
            []
        ];
        _s_registry.registerError(RDSServiceException$, RDSServiceException);
        let n0_registry = new TypeRegistry(n0);
        var AuthorizationAlreadyExistsFault$ = [
            -3,
            n0,
            _AAEF,
            {
                [_aQE]: [
                    "AuthorizationAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(AuthorizationAlreadyExistsFault$, AuthorizationAlreadyExistsFault);
        var AuthorizationNotFoundFault$ = [
            -3,
            n0,
            _ANFF,
            {
                [_aQE]: [
                    "AuthorizationNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(AuthorizationNotFoundFault$, AuthorizationNotFoundFault);
        var AuthorizationQuotaExceededFault$ = [
            -3,
            n0,
            _AQEF,
            {
                [_aQE]: [
                    "AuthorizationQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(AuthorizationQuotaExceededFault$, AuthorizationQuotaExceededFault);
        var BackupPolicyNotFoundFault$ = [
            -3,
            n0,
            _BPNFF,
            {
                [_aQE]: [
                    "BackupPolicyNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(BackupPolicyNotFoundFault$, BackupPolicyNotFoundFault);
        var BlueGreenDeploymentAlreadyExistsFault$ = [
            -3,
            n0,
            _BGDAEF,
            {
                [_aQE]: [
                    "BlueGreenDeploymentAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(BlueGreenDeploymentAlreadyExistsFault$, BlueGreenDeploymentAlreadyExistsFault);
        var BlueGreenDeploymentNotFoundFault$ = [
            -3,
            n0,
            _BGDNFF,
            {
                [_aQE]: [
                    "BlueGreenDeploymentNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(BlueGreenDeploymentNotFoundFault$, BlueGreenDeploymentNotFoundFault);
        var CertificateNotFoundFault$ = [
            -3,
            n0,
            _CNFF,
            {
                [_aQE]: [
                    "CertificateNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(CertificateNotFoundFault$, CertificateNotFoundFault);
        var CreateCustomDBEngineVersionFault$ = [
            -3,
            n0,
            _CCDBEVF,
            {
                [_aQE]: [
                    "CreateCustomDBEngineVersionFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(CreateCustomDBEngineVersionFault$, CreateCustomDBEngineVersionFault);
        var CustomAvailabilityZoneNotFoundFault$ = [
            -3,
            n0,
            _CAZNFF,
            {
                [_aQE]: [
                    "CustomAvailabilityZoneNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(CustomAvailabilityZoneNotFoundFault$, CustomAvailabilityZoneNotFoundFault);
        var CustomDBEngineVersionAlreadyExistsFault$ = [
            -3,
            n0,
            _CDBEVAEF,
            {
                [_aQE]: [
                    "CustomDBEngineVersionAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(CustomDBEngineVersionAlreadyExistsFault$, CustomDBEngineVersionAlreadyExistsFault);
        var CustomDBEngineVersionNotFoundFault$ = [
            -3,
            n0,
            _CDBEVNFF,
            {
                [_aQE]: [
                    "CustomDBEngineVersionNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(CustomDBEngineVersionNotFoundFault$, CustomDBEngineVersionNotFoundFault);
        var CustomDBEngineVersionQuotaExceededFault$ = [
            -3,
            n0,
            _CDBEVQEF,
            {
                [_aQE]: [
                    "CustomDBEngineVersionQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(CustomDBEngineVersionQuotaExceededFault$, CustomDBEngineVersionQuotaExceededFault);
        var DBCapacityReservationAlreadyExistsFault$ = [
            -3,
            n0,
            _DBCRAEF,
            {
                [_aQE]: [
                    "DBCapacityReservationAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBCapacityReservationAlreadyExistsFault$, DBCapacityReservationAlreadyExistsFault);
        var DBCapacityReservationNotFoundFault$ = [
            -3,
            n0,
            _DBCRNFF,
            {
                [_aQE]: [
                    "DBCapacityReservationNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBCapacityReservationNotFoundFault$, DBCapacityReservationNotFoundFault);
        var DBCapacityReservationUnsupportedFault$ = [
            -3,
            n0,
            _DBCRUF,
            {
                [_aQE]: [
                    "DBCapacityReservationUnsupported",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBCapacityReservationUnsupportedFault$, DBCapacityReservationUnsupportedFault);
        var DBClusterAlreadyExistsFault$ = [
            -3,
            n0,
            _DBCAEF,
            {
                [_aQE]: [
                    "DBClusterAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterAlreadyExistsFault$, DBClusterAlreadyExistsFault);
        var DBClusterAutomatedBackupNotFoundFault$ = [
            -3,
            n0,
            _DBCABNFF,
            {
                [_aQE]: [
                    "DBClusterAutomatedBackupNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterAutomatedBackupNotFoundFault$, DBClusterAutomatedBackupNotFoundFault);
        var DBClusterAutomatedBackupQuotaExceededFault$ = [
            -3,
            n0,
            _DBCABQEF,
            {
                [_aQE]: [
                    "DBClusterAutomatedBackupQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterAutomatedBackupQuotaExceededFault$, DBClusterAutomatedBackupQuotaExceededFault);
        var DBClusterBacktrackNotFoundFault$ = [
            -3,
            n0,
            _DBCBNFF,
            {
                [_aQE]: [
                    "DBClusterBacktrackNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterBacktrackNotFoundFault$, DBClusterBacktrackNotFoundFault);
        var DBClusterEndpointAlreadyExistsFault$ = [
            -3,
            n0,
            _DBCEAEF,
            {
                [_aQE]: [
                    "DBClusterEndpointAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterEndpointAlreadyExistsFault$, DBClusterEndpointAlreadyExistsFault);
        var DBClusterEndpointNotFoundFault$ = [
            -3,
            n0,
            _DBCENFF,
            {
                [_aQE]: [
                    "DBClusterEndpointNotFoundFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterEndpointNotFoundFault$, DBClusterEndpointNotFoundFault);
        var DBClusterEndpointQuotaExceededFault$ = [
            -3,
            n0,
            _DBCEQEF,
            {
                [_aQE]: [
                    "DBClusterEndpointQuotaExceededFault",
                    403
                ],
                [_e]: _c,
                [_hE]: 403
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterEndpointQuotaExceededFault$, DBClusterEndpointQuotaExceededFault);
        var DBClusterNotFoundFault$ = [
            -3,
            n0,
            _DBCNFF,
            {
                [_aQE]: [
                    "DBClusterNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterNotFoundFault$, DBClusterNotFoundFault);
        var DBClusterParameterGroupNotFoundFault$ = [
            -3,
            n0,
            _DBCPGNFF,
            {
                [_aQE]: [
                    "DBClusterParameterGroupNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterParameterGroupNotFoundFault$, DBClusterParameterGroupNotFoundFault);
        var DBClusterQuotaExceededFault$ = [
            -3,
            n0,
            _DBCQEF,
            {
                [_aQE]: [
                    "DBClusterQuotaExceededFault",
                    403
                ],
                [_e]: _c,
                [_hE]: 403
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterQuotaExceededFault$, DBClusterQuotaExceededFault);
        var DBClusterRoleAlreadyExistsFault$ = [
            -3,
            n0,
            _DBCRAEFl,
            {
                [_aQE]: [
                    "DBClusterRoleAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterRoleAlreadyExistsFault$, DBClusterRoleAlreadyExistsFault);
        var DBClusterRoleNotFoundFault$ = [
            -3,
            n0,
            _DBCRNFFl,
            {
                [_aQE]: [
                    "DBClusterRoleNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterRoleNotFoundFault$, DBClusterRoleNotFoundFault);
        var DBClusterRoleQuotaExceededFault$ = [
            -3,
            n0,
            _DBCRQEF,
            {
                [_aQE]: [
                    "DBClusterRoleQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterRoleQuotaExceededFault$, DBClusterRoleQuotaExceededFault);
        var DBClusterSnapshotAlreadyExistsFault$ = [
            -3,
            n0,
            _DBCSAEF,
            {
                [_aQE]: [
                    "DBClusterSnapshotAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterSnapshotAlreadyExistsFault$, DBClusterSnapshotAlreadyExistsFault);
        var DBClusterSnapshotNotFoundFault$ = [
            -3,
            n0,
            _DBCSNFF,
            {
                [_aQE]: [
                    "DBClusterSnapshotNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBClusterSnapshotNotFoundFault$, DBClusterSnapshotNotFoundFault);
        var DBInstanceAlreadyExistsFault$ = [
            -3,
            n0,
            _DBIAEF,
            {
                [_aQE]: [
                    "DBInstanceAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceAlreadyExistsFault$, DBInstanceAlreadyExistsFault);
        var DBInstanceAutomatedBackupNotFoundFault$ = [
            -3,
            n0,
            _DBIABNFF,
            {
                [_aQE]: [
                    "DBInstanceAutomatedBackupNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceAutomatedBackupNotFoundFault$, DBInstanceAutomatedBackupNotFoundFault);
        var DBInstanceAutomatedBackupQuotaExceededFault$ = [
            -3,
            n0,
            _DBIABQEF,
            {
                [_aQE]: [
                    "DBInstanceAutomatedBackupQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceAutomatedBackupQuotaExceededFault$, DBInstanceAutomatedBackupQuotaExceededFault);
        var DBInstanceNotFoundFault$ = [
            -3,
            n0,
            _DBINFF,
            {
                [_aQE]: [
                    "DBInstanceNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceNotFoundFault$, DBInstanceNotFoundFault);
        var DBInstanceNotReadyFault$ = [
            -3,
            n0,
            _DBINRF,
            {
                [_aQE]: [
                    "DBInstanceNotReady",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceNotReadyFault$, DBInstanceNotReadyFault);
        var DBInstanceRoleAlreadyExistsFault$ = [
            -3,
            n0,
            _DBIRAEF,
            {
                [_aQE]: [
                    "DBInstanceRoleAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceRoleAlreadyExistsFault$, DBInstanceRoleAlreadyExistsFault);
        var DBInstanceRoleNotFoundFault$ = [
            -3,
            n0,
            _DBIRNFF,
            {
                [_aQE]: [
                    "DBInstanceRoleNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceRoleNotFoundFault$, DBInstanceRoleNotFoundFault);
        var DBInstanceRoleQuotaExceededFault$ = [
            -3,
            n0,
            _DBIRQEF,
            {
                [_aQE]: [
                    "DBInstanceRoleQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBInstanceRoleQuotaExceededFault$, DBInstanceRoleQuotaExceededFault);
        var DBLogFileNotFoundFault$ = [
            -3,
            n0,
            _DBLFNFF,
            {
                [_aQE]: [
                    "DBLogFileNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBLogFileNotFoundFault$, DBLogFileNotFoundFault);
        var DBParameterGroupAlreadyExistsFault$ = [
            -3,
            n0,
            _DBPGAEF,
            {
                [_aQE]: [
                    "DBParameterGroupAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBParameterGroupAlreadyExistsFault$, DBParameterGroupAlreadyExistsFault);
        var DBParameterGroupNotFoundFault$ = [
            -3,
            n0,
            _DBPGNFF,
            {
                [_aQE]: [
                    "DBParameterGroupNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBParameterGroupNotFoundFault$, DBParameterGroupNotFoundFault);
        var DBParameterGroupQuotaExceededFault$ = [
            -3,
            n0,
            _DBPGQEF,
            {
                [_aQE]: [
                    "DBParameterGroupQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBParameterGroupQuotaExceededFault$, DBParameterGroupQuotaExceededFault);
        var DBProxyAlreadyExistsFault$ = [
            -3,
            n0,
            _DBPAEF,
            {
                [_aQE]: [
                    "DBProxyAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyAlreadyExistsFault$, DBProxyAlreadyExistsFault);
        var DBProxyEndpointAlreadyExistsFault$ = [
            -3,
            n0,
            _DBPEAEF,
            {
                [_aQE]: [
                    "DBProxyEndpointAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyEndpointAlreadyExistsFault$, DBProxyEndpointAlreadyExistsFault);
        var DBProxyEndpointNotFoundFault$ = [
            -3,
            n0,
            _DBPENFF,
            {
                [_aQE]: [
                    "DBProxyEndpointNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyEndpointNotFoundFault$, DBProxyEndpointNotFoundFault);
        var DBProxyEndpointQuotaExceededFault$ = [
            -3,
            n0,
            _DBPEQEF,
            {
                [_aQE]: [
                    "DBProxyEndpointQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyEndpointQuotaExceededFault$, DBProxyEndpointQuotaExceededFault);
        var DBProxyNotFoundFault$ = [
            -3,
            n0,
            _DBPNFF,
            {
                [_aQE]: [
                    "DBProxyNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyNotFoundFault$, DBProxyNotFoundFault);
        var DBProxyQuotaExceededFault$ = [
            -3,
            n0,
            _DBPQEF,
            {
                [_aQE]: [
                    "DBProxyQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyQuotaExceededFault$, DBProxyQuotaExceededFault);
        var DBProxyTargetAlreadyRegisteredFault$ = [
            -3,
            n0,
            _DBPTARF,
            {
                [_aQE]: [
                    "DBProxyTargetAlreadyRegisteredFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyTargetAlreadyRegisteredFault$, DBProxyTargetAlreadyRegisteredFault);
        var DBProxyTargetGroupNotFoundFault$ = [
            -3,
            n0,
            _DBPTGNFF,
            {
                [_aQE]: [
                    "DBProxyTargetGroupNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyTargetGroupNotFoundFault$, DBProxyTargetGroupNotFoundFault);
        var DBProxyTargetNotFoundFault$ = [
            -3,
            n0,
            _DBPTNFF,
            {
                [_aQE]: [
                    "DBProxyTargetNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBProxyTargetNotFoundFault$, DBProxyTargetNotFoundFault);
        var DBSecurityGroupAlreadyExistsFault$ = [
            -3,
            n0,
            _DBSGAEF,
            {
                [_aQE]: [
                    "DBSecurityGroupAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSecurityGroupAlreadyExistsFault$, DBSecurityGroupAlreadyExistsFault);
        var DBSecurityGroupNotFoundFault$ = [
            -3,
            n0,
            _DBSGNFF,
            {
                [_aQE]: [
                    "DBSecurityGroupNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSecurityGroupNotFoundFault$, DBSecurityGroupNotFoundFault);
        var DBSecurityGroupNotSupportedFault$ = [
            -3,
            n0,
            _DBSGNSF,
            {
                [_aQE]: [
                    "DBSecurityGroupNotSupported",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSecurityGroupNotSupportedFault$, DBSecurityGroupNotSupportedFault);
        var DBSecurityGroupQuotaExceededFault$ = [
            -3,
            n0,
            _DBSGQEF,
            {
                [_aQE]: [
                    "QuotaExceeded.DBSecurityGroup",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSecurityGroupQuotaExceededFault$, DBSecurityGroupQuotaExceededFault);
        var DBShardGroupAlreadyExistsFault$ = [
            -3,
            n0,
            _DBSGAEFh,
            {
                [_aQE]: [
                    "DBShardGroupAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBShardGroupAlreadyExistsFault$, DBShardGroupAlreadyExistsFault);
        var DBShardGroupNotFoundFault$ = [
            -3,
            n0,
            _DBSGNFFh,
            {
                [_aQE]: [
                    "DBShardGroupNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBShardGroupNotFoundFault$, DBShardGroupNotFoundFault);
        var DBSnapshotAlreadyExistsFault$ = [
            -3,
            n0,
            _DBSAEF,
            {
                [_aQE]: [
                    "DBSnapshotAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSnapshotAlreadyExistsFault$, DBSnapshotAlreadyExistsFault);
        var DBSnapshotNotFoundFault$ = [
            -3,
            n0,
            _DBSNFF,
            {
                [_aQE]: [
                    "DBSnapshotNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSnapshotNotFoundFault$, DBSnapshotNotFoundFault);
        var DBSnapshotTenantDatabaseNotFoundFault$ = [
            -3,
            n0,
            _DBSTDNFF,
            {
                [_aQE]: [
                    "DBSnapshotTenantDatabaseNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSnapshotTenantDatabaseNotFoundFault$, DBSnapshotTenantDatabaseNotFoundFault);
        var DBSubnetGroupAlreadyExistsFault$ = [
            -3,
            n0,
            _DBSGAEFu,
            {
                [_aQE]: [
                    "DBSubnetGroupAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSubnetGroupAlreadyExistsFault$, DBSubnetGroupAlreadyExistsFault);
        var DBSubnetGroupDoesNotCoverEnoughAZs$ = [
            -3,
            n0,
            _DBSGDNCEAZ,
            {
                [_aQE]: [
                    "DBSubnetGroupDoesNotCoverEnoughAZs",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSubnetGroupDoesNotCoverEnoughAZs$, DBSubnetGroupDoesNotCoverEnoughAZs);
        var DBSubnetGroupNotAllowedFault$ = [
            -3,
            n0,
            _DBSGNAF,
            {
                [_aQE]: [
                    "DBSubnetGroupNotAllowedFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSubnetGroupNotAllowedFault$, DBSubnetGroupNotAllowedFault);
        var DBSubnetGroupNotFoundFault$ = [
            -3,
            n0,
            _DBSGNFFu,
            {
                [_aQE]: [
                    "DBSubnetGroupNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSubnetGroupNotFoundFault$, DBSubnetGroupNotFoundFault);
        var DBSubnetGroupQuotaExceededFault$ = [
            -3,
            n0,
            _DBSGQEFu,
            {
                [_aQE]: [
                    "DBSubnetGroupQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSubnetGroupQuotaExceededFault$, DBSubnetGroupQuotaExceededFault);
        var DBSubnetQuotaExceededFault$ = [
            -3,
            n0,
            _DBSQEF,
            {
                [_aQE]: [
                    "DBSubnetQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBSubnetQuotaExceededFault$, DBSubnetQuotaExceededFault);
        var DBUpgradeDependencyFailureFault$ = [
            -3,
            n0,
            _DBUDFF,
            {
                [_aQE]: [
                    "DBUpgradeDependencyFailure",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DBUpgradeDependencyFailureFault$, DBUpgradeDependencyFailureFault);
        var DomainNotFoundFault$ = [
            -3,
            n0,
            _DNFF,
            {
                [_aQE]: [
                    "DomainNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(DomainNotFoundFault$, DomainNotFoundFault);
        var Ec2ImagePropertiesNotSupportedFault$ = [
            -3,
            n0,
            _EIPNSF,
            {
                [_aQE]: [
                    "Ec2ImagePropertiesNotSupportedFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(Ec2ImagePropertiesNotSupportedFault$, Ec2ImagePropertiesNotSupportedFault);
        var EventSubscriptionQuotaExceededFault$ = [
            -3,
            n0,
            _ESQEF,
            {
                [_aQE]: [
                    "EventSubscriptionQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(EventSubscriptionQuotaExceededFault$, EventSubscriptionQuotaExceededFault);
        var ExportTaskAlreadyExistsFault$ = [
            -3,
            n0,
            _ETAEF,
            {
                [_aQE]: [
                    "ExportTaskAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ExportTaskAlreadyExistsFault$, ExportTaskAlreadyExistsFault);
        var ExportTaskNotFoundFault$ = [
            -3,
            n0,
            _ETNFF,
            {
                [_aQE]: [
                    "ExportTaskNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ExportTaskNotFoundFault$, ExportTaskNotFoundFault);
        var GlobalClusterAlreadyExistsFault$ = [
            -3,
            n0,
            _GCAEF,
            {
                [_aQE]: [
                    "GlobalClusterAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(GlobalClusterAlreadyExistsFault$, GlobalClusterAlreadyExistsFault);
        var GlobalClusterNotFoundFault$ = [
            -3,
            n0,
            _GCNFF,
            {
                [_aQE]: [
                    "GlobalClusterNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(GlobalClusterNotFoundFault$, GlobalClusterNotFoundFault);
        var GlobalClusterQuotaExceededFault$ = [
            -3,
            n0,
            _GCQEF,
            {
                [_aQE]: [
                    "GlobalClusterQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(GlobalClusterQuotaExceededFault$, GlobalClusterQuotaExceededFault);
        var IamRoleMissingPermissionsFault$ = [
            -3,
            n0,
            _IRMPF,
            {
                [_aQE]: [
                    "IamRoleMissingPermissions",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(IamRoleMissingPermissionsFault$, IamRoleMissingPermissionsFault);
        var IamRoleNotFoundFault$ = [
            -3,
            n0,
            _IRNFF,
            {
                [_aQE]: [
                    "IamRoleNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(IamRoleNotFoundFault$, IamRoleNotFoundFault);
        var InstanceQuotaExceededFault$ = [
            -3,
            n0,
            _IQEF,
            {
                [_aQE]: [
                    "InstanceQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InstanceQuotaExceededFault$, InstanceQuotaExceededFault);
        var InsufficientAvailableIPsInSubnetFault$ = [
            -3,
            n0,
            _IAIPISF,
            {
                [_aQE]: [
                    "InsufficientAvailableIPsInSubnetFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InsufficientAvailableIPsInSubnetFault$, InsufficientAvailableIPsInSubnetFault);
        var InsufficientDBClusterCapacityFault$ = [
            -3,
            n0,
            _IDBCCF,
            {
                [_aQE]: [
                    "InsufficientDBClusterCapacityFault",
                    403
                ],
                [_e]: _c,
                [_hE]: 403
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InsufficientDBClusterCapacityFault$, InsufficientDBClusterCapacityFault);
        var InsufficientDBInstanceCapacityFault$ = [
            -3,
            n0,
            _IDBICF,
            {
                [_aQE]: [
                    "InsufficientDBInstanceCapacity",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InsufficientDBInstanceCapacityFault$, InsufficientDBInstanceCapacityFault);
        var InsufficientStorageClusterCapacityFault$ = [
            -3,
            n0,
            _ISCCF,
            {
                [_aQE]: [
                    "InsufficientStorageClusterCapacity",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InsufficientStorageClusterCapacityFault$, InsufficientStorageClusterCapacityFault);
        var IntegrationAlreadyExistsFault$ = [
            -3,
            n0,
            _IAEF,
            {
                [_aQE]: [
                    "IntegrationAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(IntegrationAlreadyExistsFault$, IntegrationAlreadyExistsFault);
        var IntegrationConflictOperationFault$ = [
            -3,
            n0,
            _ICOF,
            {
                [_aQE]: [
                    "IntegrationConflictOperationFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(IntegrationConflictOperationFault$, IntegrationConflictOperationFault);
        var IntegrationNotFoundFault$ = [
            -3,
            n0,
            _INFF,
            {
                [_aQE]: [
                    "IntegrationNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(IntegrationNotFoundFault$, IntegrationNotFoundFault);
        var IntegrationQuotaExceededFault$ = [
            -3,
            n0,
            _IQEFn,
            {
                [_aQE]: [
                    "IntegrationQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(IntegrationQuotaExceededFault$, IntegrationQuotaExceededFault);
        var InvalidBlueGreenDeploymentStateFault$ = [
            -3,
            n0,
            _IBGDSF,
            {
                [_aQE]: [
                    "InvalidBlueGreenDeploymentStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidBlueGreenDeploymentStateFault$, InvalidBlueGreenDeploymentStateFault);
        var InvalidCustomDBEngineVersionStateFault$ = [
            -3,
            n0,
            _ICDBEVSF,
            {
                [_aQE]: [
                    "InvalidCustomDBEngineVersionStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidCustomDBEngineVersionStateFault$, InvalidCustomDBEngineVersionStateFault);
        var InvalidDBCapacityReservationStateFault$ = [
            -3,
            n0,
            _IDBCRSF,
            {
                [_aQE]: [
                    "InvalidDBCapacityReservationState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBCapacityReservationStateFault$, InvalidDBCapacityReservationStateFault);
        var InvalidDBClusterAutomatedBackupStateFault$ = [
            -3,
            n0,
            _IDBCABSF,
            {
                [_aQE]: [
                    "InvalidDBClusterAutomatedBackupStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBClusterAutomatedBackupStateFault$, InvalidDBClusterAutomatedBackupStateFault);
        var InvalidDBClusterCapacityFault$ = [
            -3,
            n0,
            _IDBCCFn,
            {
                [_aQE]: [
                    "InvalidDBClusterCapacityFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBClusterCapacityFault$, InvalidDBClusterCapacityFault);
        var InvalidDBClusterEndpointStateFault$ = [
            -3,
            n0,
            _IDBCESF,
            {
                [_aQE]: [
                    "InvalidDBClusterEndpointStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBClusterEndpointStateFault$, InvalidDBClusterEndpointStateFault);
        var InvalidDBClusterSnapshotStateFault$ = [
            -3,
            n0,
            _IDBCSSF,
            {
                [_aQE]: [
                    "InvalidDBClusterSnapshotStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBClusterSnapshotStateFault$, InvalidDBClusterSnapshotStateFault);
        var InvalidDBClusterStateFault$ = [
            -3,
            n0,
            _IDBCSF,
            {
                [_aQE]: [
                    "InvalidDBClusterStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBClusterStateFault$, InvalidDBClusterStateFault);
        var InvalidDBInstanceAutomatedBackupStateFault$ = [
            -3,
            n0,
            _IDBIABSF,
            {
                [_aQE]: [
                    "InvalidDBInstanceAutomatedBackupState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBInstanceAutomatedBackupStateFault$, InvalidDBInstanceAutomatedBackupStateFault);
        var InvalidDBInstanceStateFault$ = [
            -3,
            n0,
            _IDBISF,
            {
                [_aQE]: [
                    "InvalidDBInstanceState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBInstanceStateFault$, InvalidDBInstanceStateFault);
        var InvalidDBParameterGroupStateFault$ = [
            -3,
            n0,
            _IDBPGSF,
            {
                [_aQE]: [
                    "InvalidDBParameterGroupState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBParameterGroupStateFault$, InvalidDBParameterGroupStateFault);
        var InvalidDBProxyEndpointStateFault$ = [
            -3,
            n0,
            _IDBPESF,
            {
                [_aQE]: [
                    "InvalidDBProxyEndpointStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBProxyEndpointStateFault$, InvalidDBProxyEndpointStateFault);
        var InvalidDBProxyStateFault$ = [
            -3,
            n0,
            _IDBPSF,
            {
                [_aQE]: [
                    "InvalidDBProxyStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBProxyStateFault$, InvalidDBProxyStateFault);
        var InvalidDBSecurityGroupStateFault$ = [
            -3,
            n0,
            _IDBSGSF,
            {
                [_aQE]: [
                    "InvalidDBSecurityGroupState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBSecurityGroupStateFault$, InvalidDBSecurityGroupStateFault);
        var InvalidDBShardGroupStateFault$ = [
            -3,
            n0,
            _IDBSGSFn,
            {
                [_aQE]: [
                    "InvalidDBShardGroupState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBShardGroupStateFault$, InvalidDBShardGroupStateFault);
        var InvalidDBSnapshotStateFault$ = [
            -3,
            n0,
            _IDBSSF,
            {
                [_aQE]: [
                    "InvalidDBSnapshotState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBSnapshotStateFault$, InvalidDBSnapshotStateFault);
        var InvalidDBSubnetGroupFault$ = [
            -3,
            n0,
            _IDBSGF,
            {
                [_aQE]: [
                    "InvalidDBSubnetGroupFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBSubnetGroupFault$, InvalidDBSubnetGroupFault);
        var InvalidDBSubnetGroupStateFault$ = [
            -3,
            n0,
            _IDBSGSFnv,
            {
                [_aQE]: [
                    "InvalidDBSubnetGroupStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBSubnetGroupStateFault$, InvalidDBSubnetGroupStateFault);
        var InvalidDBSubnetStateFault$ = [
            -3,
            n0,
            _IDBSSFn,
            {
                [_aQE]: [
                    "InvalidDBSubnetStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidDBSubnetStateFault$, InvalidDBSubnetStateFault);
        var InvalidEventSubscriptionStateFault$ = [
            -3,
            n0,
            _IESSF,
            {
                [_aQE]: [
                    "InvalidEventSubscriptionState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidEventSubscriptionStateFault$, InvalidEventSubscriptionStateFault);
        var InvalidExportOnlyFault$ = [
            -3,
            n0,
            _IEOF,
            {
                [_aQE]: [
                    "InvalidExportOnly",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidExportOnlyFault$, InvalidExportOnlyFault);
        var InvalidExportSourceStateFault$ = [
            -3,
            n0,
            _IESSFn,
            {
                [_aQE]: [
                    "InvalidExportSourceState",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidExportSourceStateFault$, InvalidExportSourceStateFault);
        var InvalidExportTaskStateFault$ = [
            -3,
            n0,
            _IETSF,
            {
                [_aQE]: [
                    "InvalidExportTaskStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidExportTaskStateFault$, InvalidExportTaskStateFault);
        var InvalidGlobalClusterStateFault$ = [
            -3,
            n0,
            _IGCSF,
            {
                [_aQE]: [
                    "InvalidGlobalClusterStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidGlobalClusterStateFault$, InvalidGlobalClusterStateFault);
        var InvalidIntegrationStateFault$ = [
            -3,
            n0,
            _IISF,
            {
                [_aQE]: [
                    "InvalidIntegrationStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidIntegrationStateFault$, InvalidIntegrationStateFault);
        var InvalidOptionGroupStateFault$ = [
            -3,
            n0,
            _IOGSF,
            {
                [_aQE]: [
                    "InvalidOptionGroupStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidOptionGroupStateFault$, InvalidOptionGroupStateFault);
        var InvalidResourceStateFault$ = [
            -3,
            n0,
            _IRSF,
            {
                [_aQE]: [
                    "InvalidResourceStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidResourceStateFault$, InvalidResourceStateFault);
        var InvalidRestoreFault$ = [
            -3,
            n0,
            _IRF,
            {
                [_aQE]: [
                    "InvalidRestoreFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidRestoreFault$, InvalidRestoreFault);
        var InvalidS3BucketFault$ = [
            -3,
            n0,
            _ISBF,
            {
                [_aQE]: [
                    "InvalidS3BucketFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidS3BucketFault$, InvalidS3BucketFault);
        var InvalidSubnet$ = [
            -3,
            n0,
            _IS,
            {
                [_aQE]: [
                    "InvalidSubnet",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidSubnet$, InvalidSubnet);
        var InvalidVPCNetworkStateFault$ = [
            -3,
            n0,
            _IVPCNSF,
            {
                [_aQE]: [
                    "InvalidVPCNetworkStateFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(InvalidVPCNetworkStateFault$, InvalidVPCNetworkStateFault);
        var KMSKeyNotAccessibleFault$ = [
            -3,
            n0,
            _KMSKNAF,
            {
                [_aQE]: [
                    "KMSKeyNotAccessibleFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(KMSKeyNotAccessibleFault$, KMSKeyNotAccessibleFault);
        var MaxDBShardGroupLimitReached$ = [
            -3,
            n0,
            _MDBSGLR,
            {
                [_aQE]: [
                    "MaxDBShardGroupLimitReached",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(MaxDBShardGroupLimitReached$, MaxDBShardGroupLimitReached);
        var NetworkTypeNotSupported$ = [
            -3,
            n0,
            _NTNS,
            {
                [_aQE]: [
                    "NetworkTypeNotSupported",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(NetworkTypeNotSupported$, NetworkTypeNotSupported);
        var OptionGroupAlreadyExistsFault$ = [
            -3,
            n0,
            _OGAEF,
            {
                [_aQE]: [
                    "OptionGroupAlreadyExistsFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(OptionGroupAlreadyExistsFault$, OptionGroupAlreadyExistsFault);
        var OptionGroupNotFoundFault$ = [
            -3,
            n0,
            _OGNFF,
            {
                [_aQE]: [
                    "OptionGroupNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(OptionGroupNotFoundFault$, OptionGroupNotFoundFault);
        var OptionGroupQuotaExceededFault$ = [
            -3,
            n0,
            _OGQEF,
            {
                [_aQE]: [
                    "OptionGroupQuotaExceededFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(OptionGroupQuotaExceededFault$, OptionGroupQuotaExceededFault);
        var PointInTimeRestoreNotEnabledFault$ = [
            -3,
            n0,
            _PITRNEF,
            {
                [_aQE]: [
                    "PointInTimeRestoreNotEnabled",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(PointInTimeRestoreNotEnabledFault$, PointInTimeRestoreNotEnabledFault);
        var ProvisionedIopsNotAvailableInAZFault$ = [
            -3,
            n0,
            _PINAIAZF,
            {
                [_aQE]: [
                    "ProvisionedIopsNotAvailableInAZFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ProvisionedIopsNotAvailableInAZFault$, ProvisionedIopsNotAvailableInAZFault);
        var ReservedDBInstanceAlreadyExistsFault$ = [
            -3,
            n0,
            _RDBIAEF,
            {
                [_aQE]: [
                    "ReservedDBInstanceAlreadyExists",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ReservedDBInstanceAlreadyExistsFault$, ReservedDBInstanceAlreadyExistsFault);
        var ReservedDBInstanceNotFoundFault$ = [
            -3,
            n0,
            _RDBINFF,
            {
                [_aQE]: [
                    "ReservedDBInstanceNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ReservedDBInstanceNotFoundFault$, ReservedDBInstanceNotFoundFault);
        var ReservedDBInstanceQuotaExceededFault$ = [
            -3,
            n0,
            _RDBIQEF,
            {
                [_aQE]: [
                    "ReservedDBInstanceQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ReservedDBInstanceQuotaExceededFault$, ReservedDBInstanceQuotaExceededFault);
        var ReservedDBInstancesOfferingNotFoundFault$ = [
            -3,
            n0,
            _RDBIONFF,
            {
                [_aQE]: [
                    "ReservedDBInstancesOfferingNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ReservedDBInstancesOfferingNotFoundFault$, ReservedDBInstancesOfferingNotFoundFault);
        var ResourceNotFoundFault$ = [
            -3,
            n0,
            _RNFF,
            {
                [_aQE]: [
                    "ResourceNotFoundFault",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(ResourceNotFoundFault$, ResourceNotFoundFault);
        var SharedSnapshotQuotaExceededFault$ = [
            -3,
            n0,
            _SSQEF,
            {
                [_aQE]: [
                    "SharedSnapshotQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SharedSnapshotQuotaExceededFault$, SharedSnapshotQuotaExceededFault);
        var SnapshotQuotaExceededFault$ = [
            -3,
            n0,
            _SQEF,
            {
                [_aQE]: [
                    "SnapshotQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SnapshotQuotaExceededFault$, SnapshotQuotaExceededFault);
        var SNSInvalidTopicFault$ = [
            -3,
            n0,
            _SNSITF,
            {
                [_aQE]: [
                    "SNSInvalidTopic",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SNSInvalidTopicFault$, SNSInvalidTopicFault);
        var SNSNoAuthorizationFault$ = [
            -3,
            n0,
            _SNSNAF,
            {
                [_aQE]: [
                    "SNSNoAuthorization",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SNSNoAuthorizationFault$, SNSNoAuthorizationFault);
        var SNSTopicArnNotFoundFault$ = [
            -3,
            n0,
            _SNSTANFF,
            {
                [_aQE]: [
                    "SNSTopicArnNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SNSTopicArnNotFoundFault$, SNSTopicArnNotFoundFault);
        var SourceClusterNotSupportedFault$ = [
            -3,
            n0,
            _SCNSF,
            {
                [_aQE]: [
                    "SourceClusterNotSupportedFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SourceClusterNotSupportedFault$, SourceClusterNotSupportedFault);
        var SourceDatabaseNotSupportedFault$ = [
            -3,
            n0,
            _SDNSF,
            {
                [_aQE]: [
                    "SourceDatabaseNotSupportedFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SourceDatabaseNotSupportedFault$, SourceDatabaseNotSupportedFault);
        var SourceNotFoundFault$ = [
            -3,
            n0,
            _SNFF,
            {
                [_aQE]: [
                    "SourceNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SourceNotFoundFault$, SourceNotFoundFault);
        var StorageQuotaExceededFault$ = [
            -3,
            n0,
            _SQEFt,
            {
                [_aQE]: [
                    "StorageQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(StorageQuotaExceededFault$, StorageQuotaExceededFault);
        var StorageTypeNotAvailableFault$ = [
            -3,
            n0,
            _STNAF,
            {
                [_aQE]: [
                    "StorageTypeNotAvailableFault",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(StorageTypeNotAvailableFault$, StorageTypeNotAvailableFault);
        var StorageTypeNotSupportedFault$ = [
            -3,
            n0,
            _STNSF,
            {
                [_aQE]: [
                    "StorageTypeNotSupported",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(StorageTypeNotSupportedFault$, StorageTypeNotSupportedFault);
        var SubnetAlreadyInUse$ = [
            -3,
            n0,
            _SAIU,
            {
                [_aQE]: [
                    "SubnetAlreadyInUse",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SubnetAlreadyInUse$, SubnetAlreadyInUse);
        var SubscriptionAlreadyExistFault$ = [
            -3,
            n0,
            _SAEF,
            {
                [_aQE]: [
                    "SubscriptionAlreadyExist",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SubscriptionAlreadyExistFault$, SubscriptionAlreadyExistFault);
        var SubscriptionCategoryNotFoundFault$ = [
            -3,
            n0,
            _SCNFF,
            {
                [_aQE]: [
                    "SubscriptionCategoryNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SubscriptionCategoryNotFoundFault$, SubscriptionCategoryNotFoundFault);
        var SubscriptionNotFoundFault$ = [
            -3,
            n0,
            _SNFFu,
            {
                [_aQE]: [
                    "SubscriptionNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(SubscriptionNotFoundFault$, SubscriptionNotFoundFault);
        var TenantDatabaseAlreadyExistsFault$ = [
            -3,
            n0,
            _TDAEF,
            {
                [_aQE]: [
                    "TenantDatabaseAlreadyExists",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(TenantDatabaseAlreadyExistsFault$, TenantDatabaseAlreadyExistsFault);
        var TenantDatabaseNotFoundFault$ = [
            -3,
            n0,
            _TDNFF,
            {
                [_aQE]: [
                    "TenantDatabaseNotFound",
                    404
                ],
                [_e]: _c,
                [_hE]: 404
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(TenantDatabaseNotFoundFault$, TenantDatabaseNotFoundFault);
        var TenantDatabaseQuotaExceededFault$ = [
            -3,
            n0,
            _TDQEF,
            {
                [_aQE]: [
                    "TenantDatabaseQuotaExceeded",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(TenantDatabaseQuotaExceededFault$, TenantDatabaseQuotaExceededFault);
        var UnsupportedDBEngineVersionFault$ = [
            -3,
            n0,
            _UDBEVF,
            {
                [_aQE]: [
                    "UnsupportedDBEngineVersion",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(UnsupportedDBEngineVersionFault$, UnsupportedDBEngineVersionFault);
        var VpcEncryptionControlViolationException$ = [
            -3,
            n0,
            _VECVE,
            {
                [_aQE]: [
                    "VpcEncryptionControlViolationException",
                    400
                ],
                [_e]: _c,
                [_hE]: 400
            },
            [
                _m
            ],
            [
                0
            ]
        ];
        n0_registry.registerError(VpcEncryptionControlViolationException$, VpcEncryptionControlViolationException);
        let errorTypeRegistries = [
            _s_registry,
            n0_registry
        ];
        var OperatorSensitiveString = [
            0,
            n0,
            _OSS,
            8,
            0
        ];
        var PotentiallySensitiveOptionSettingValue = [
            0,
            n0,
            _PSOSV,
            8,
            0
        ];
        var SensitiveString = [
            0,
            n0,
            _SS,
            8,
            0
        ];
        var AccountAttributesMessage$ = [
            3,
            n0,
            _AAM,
            0,
            [
                _AQ
            ],
            [
                [
                    ()=>AccountQuotaList,
                    0
                ]
            ]
        ];
        var AccountQuota$ = [
            3,
            n0,
            _AQc,
            0,
            [
                _AQN,
                _U,
                _M
            ],
            [
                0,
                1,
                1
            ]
        ];
        var AdditionalStorageVolume$ = [
            3,
            n0,
            _ASV,
            0,
            [
                _VN,
                _AS,
                _IOPS,
                _MAS,
                _ST,
                _STt
            ],
            [
                0,
                1,
                1,
                1,
                1,
                0
            ],
            1
        ];
        var AdditionalStorageVolumeOutput$ = [
            3,
            n0,
            _ASVO,
            0,
            [
                _VN,
                _SVS,
                _SOS,
                _SOPP,
                _AS,
                _IOPS,
                _MAS,
                _ST,
                _STt
            ],
            [
                0,
                0,
                0,
                1,
                1,
                1,
                1,
                1,
                0
            ]
        ];
        var AddRoleToDBClusterMessage$ = [
            3,
            n0,
            _ARTDBCM,
            0,
            [
                _DBCI,
                _RA,
                _FN
            ],
            [
                0,
                0,
                0
            ],
            2
        ];
        var AddRoleToDBInstanceMessage$ = [
            3,
            n0,
            _ARTDBIM,
            0,
            [
                _DBII,
                _RA,
                _FN
            ],
            [
                0,
                0,
                0
            ],
            3
        ];
        var AddSourceIdentifierToSubscriptionMessage$ = [
            3,
            n0,
            _ASITSM,
            0,
            [
                _SN,
                _SI
            ],
            [
                0,
                0
            ],
            2
        ];
        var AddSourceIdentifierToSubscriptionResult$ = [
            3,
            n0,
            _ASITSR,
            0,
            [
                _ES
            ],
            [
                [
                    ()=>EventSubscription$,
                    0
                ]
            ]
        ];
        var AddTagsToResourceMessage$ = [
            3,
            n0,
            _ATTRM,
            0,
            [
                _RN,
                _T
            ],
            [
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var ApplyPendingMaintenanceActionMessage$ = [
            3,
            n0,
            _APMAM,
            0,
            [
                _RI,
                _AA,
                _OIT
            ],
            [
                0,
                0,
                0
            ],
            3
        ];
        var ApplyPendingMaintenanceActionResult$ = [
            3,
            n0,
            _APMAR,
            0,
            [
                _RPMA
            ],
            [
                [
                    ()=>ResourcePendingMaintenanceActions$,
                    0
                ]
            ]
        ];
        var AuthorizeDBSecurityGroupIngressMessage$ = [
            3,
            n0,
            _ADBSGIM,
            0,
            [
                _DBSGN,
                _CIDRIP,
                _ECSGN,
                _ECSGI,
                _ECSGOI
            ],
            [
                0,
                0,
                0,
                0,
                0
            ],
            1
        ];
        var AuthorizeDBSecurityGroupIngressResult$ = [
            3,
            n0,
            _ADBSGIR,
            0,
            [
                _DBSG
            ],
            [
                [
                    ()=>DBSecurityGroup$,
                    0
                ]
            ]
        ];
        var AvailabilityZone$ = [
            3,
            n0,
            _AZ,
            0,
            [
                _N
            ],
            [
                0
            ]
        ];
        var AvailableAdditionalStorageVolumesOption$ = [
            3,
            n0,
            _AASVO,
            0,
            [
                _SSA,
                _SST,
                _SIu,
                _STt,
                _MSS,
                _MSSa,
                _MI,
                _MIa,
                _MIPG,
                _MIPGa,
                _MST,
                _MSTa
            ],
            [
                2,
                2,
                2,
                0,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1
            ]
        ];
        var AvailableCapacityPerAvailabilityZone$ = [
            3,
            n0,
            _ACPAZ,
            0,
            [
                _AZ,
                _AC
            ],
            [
                0,
                1
            ]
        ];
        var AvailableProcessorFeature$ = [
            3,
            n0,
            _APF,
            0,
            [
                _N,
                _DV,
                _AV
            ],
            [
                0,
                0,
                0
            ]
        ];
        var BacktrackDBClusterMessage$ = [
            3,
            n0,
            _BDBCM,
            0,
            [
                _DBCI,
                _BT,
                _F,
                _UETOPITU
            ],
            [
                0,
                4,
                2,
                2
            ],
            2
        ];
        var BlueGreenDeployment$ = [
            3,
            n0,
            _BGD,
            0,
            [
                _BGDI,
                _BGDN,
                _S,
                _Ta,
                _SD,
                _Tas,
                _St,
                _SDt,
                _CT,
                _DT,
                _TL
            ],
            [
                0,
                0,
                0,
                0,
                ()=>SwitchoverDetailList,
                ()=>BlueGreenDeploymentTaskList,
                0,
                0,
                4,
                4,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var BlueGreenDeploymentTask$ = [
            3,
            n0,
            _BGDT,
            0,
            [
                _N,
                _St
            ],
            [
                0,
                0
            ]
        ];
        var CancelDBCapacityReservationRequest$ = [
            3,
            n0,
            _CDBCRR,
            0,
            [
                _DBCRI
            ],
            [
                0
            ],
            1
        ];
        var CancelDBCapacityReservationResponse$ = [
            3,
            n0,
            _CDBCRRa,
            0,
            [
                _DBCR
            ],
            [
                [
                    ()=>DBCapacityReservation$,
                    0
                ]
            ]
        ];
        var CancelExportTaskMessage$ = [
            3,
            n0,
            _CETM,
            0,
            [
                _ETI
            ],
            [
                0
            ],
            1
        ];
        var Certificate$ = [
            3,
            n0,
            _C,
            0,
            [
                _CI,
                _CTe,
                _Th,
                _VF,
                _VT,
                _CA,
                _CO,
                _COVT
            ],
            [
                0,
                0,
                0,
                4,
                4,
                0,
                2,
                4
            ]
        ];
        var CertificateDetails$ = [
            3,
            n0,
            _CD,
            0,
            [
                _CAI,
                _VT
            ],
            [
                0,
                4
            ]
        ];
        var CertificateMessage$ = [
            3,
            n0,
            _CM,
            0,
            [
                _DCFNL,
                _Ce,
                _Ma
            ],
            [
                0,
                [
                    ()=>CertificateList,
                    0
                ],
                0
            ]
        ];
        var CharacterSet$ = [
            3,
            n0,
            _CS,
            0,
            [
                _CSN,
                _CSD
            ],
            [
                0,
                0
            ]
        ];
        var CloudwatchLogsExportConfiguration$ = [
            3,
            n0,
            _CLEC,
            0,
            [
                _ELT,
                _DLT
            ],
            [
                64,
                64
            ]
        ];
        var ClusterPendingModifiedValues$ = [
            3,
            n0,
            _CPMV,
            0,
            [
                _PCLE,
                _DBCI,
                _MUP,
                _IAMDAE,
                _EV,
                _BRP,
                _STt,
                _AS,
                _RCCC,
                _I,
                _CD
            ],
            [
                ()=>PendingCloudwatchLogsExports$,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                2,
                0,
                1,
                0,
                1,
                ()=>RdsCustomClusterConfiguration$,
                1,
                ()=>CertificateDetails$
            ]
        ];
        var ConnectionPoolConfiguration$ = [
            3,
            n0,
            _CPC,
            0,
            [
                _MCP,
                _MICP,
                _CBT,
                _SPF,
                _IQ
            ],
            [
                1,
                1,
                1,
                64,
                [
                    ()=>OperatorSensitiveString,
                    0
                ]
            ]
        ];
        var ConnectionPoolConfigurationInfo$ = [
            3,
            n0,
            _CPCI,
            0,
            [
                _MCP,
                _MICP,
                _CBT,
                _SPF,
                _IQ
            ],
            [
                1,
                1,
                1,
                64,
                [
                    ()=>OperatorSensitiveString,
                    0
                ]
            ]
        ];
        var ContextAttribute$ = [
            3,
            n0,
            _CAo,
            0,
            [
                _K,
                _V
            ],
            [
                0,
                0
            ]
        ];
        var CopyDBClusterParameterGroupMessage$ = [
            3,
            n0,
            _CDBCPGM,
            0,
            [
                _SDBCPGI,
                _TDBCPGI,
                _TDBCPGD,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CopyDBClusterParameterGroupResult$ = [
            3,
            n0,
            _CDBCPGR,
            0,
            [
                _DBCPG
            ],
            [
                ()=>DBClusterParameterGroup$
            ]
        ];
        var CopyDBClusterSnapshotMessage$ = [
            3,
            n0,
            _CDBCSM,
            0,
            [
                _SDBCSI,
                _TDBCSI,
                _KKI,
                _PSU,
                _CTo,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                2,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var CopyDBClusterSnapshotResult$ = [
            3,
            n0,
            _CDBCSR,
            0,
            [
                _DBCS
            ],
            [
                [
                    ()=>DBClusterSnapshot$,
                    0
                ]
            ]
        ];
        var CopyDBParameterGroupMessage$ = [
            3,
            n0,
            _CDBPGM,
            0,
            [
                _SDBPGI,
                _TDBPGI,
                _TDBPGD,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CopyDBParameterGroupResult$ = [
            3,
            n0,
            _CDBPGR,
            0,
            [
                _DBPG
            ],
            [
                ()=>DBParameterGroup$
            ]
        ];
        var CopyDBSnapshotMessage$ = [
            3,
            n0,
            _CDBSM,
            0,
            [
                _SDBSI,
                _TDBSI,
                _KKI,
                _T,
                _CTo,
                _PSU,
                _OGN,
                _TCAZ,
                _STn,
                _COG,
                _SAZ,
                _TS
            ],
            [
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ],
                2,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                0,
                0,
                2,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ]
            ],
            2
        ];
        var CopyDBSnapshotResult$ = [
            3,
            n0,
            _CDBSR,
            0,
            [
                _DBS
            ],
            [
                [
                    ()=>DBSnapshot$,
                    0
                ]
            ]
        ];
        var CopyOptionGroupMessage$ = [
            3,
            n0,
            _COGM,
            0,
            [
                _SOGI,
                _TOGI,
                _TOGD,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CopyOptionGroupResult$ = [
            3,
            n0,
            _COGR,
            0,
            [
                _OG
            ],
            [
                [
                    ()=>OptionGroup$,
                    0
                ]
            ]
        ];
        var CreateBlueGreenDeploymentRequest$ = [
            3,
            n0,
            _CBGDR,
            0,
            [
                _BGDN,
                _S,
                _TEV,
                _TDBPGN,
                _TDBCPGN,
                _T,
                _TDBIC,
                _UTSC,
                _TI,
                _TST,
                _TAS,
                _TSTa,
                _TRC
            ],
            [
                0,
                0,
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ],
                0,
                2,
                1,
                0,
                1,
                1,
                [
                    ()=>TargetResourceConfigurationList,
                    0
                ]
            ],
            2
        ];
        var CreateBlueGreenDeploymentResponse$ = [
            3,
            n0,
            _CBGDRr,
            0,
            [
                _BGD
            ],
            [
                [
                    ()=>BlueGreenDeployment$,
                    0
                ]
            ]
        ];
        var CreateCustomDBEngineVersionMessage$ = [
            3,
            n0,
            _CCDBEVM,
            0,
            [
                _E,
                _EV,
                _DIFSBN,
                _DIFSP,
                _DIF,
                _II,
                _KMSKI,
                _SCDEVI,
                _UAPLI,
                _D,
                _Man,
                _T
            ],
            [
                0,
                0,
                0,
                0,
                64,
                0,
                0,
                0,
                2,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var CreateDBCapacityReservationRequest$ = [
            3,
            n0,
            _CDBCRRr,
            0,
            [
                _DBCRN,
                _DBIC,
                _E,
                _CPAZ,
                _AZv,
                _ED,
                _SDta,
                _CDo,
                _LM,
                _T
            ],
            [
                0,
                0,
                0,
                1,
                [
                    ()=>AvailabilityZones,
                    0
                ],
                4,
                4,
                1,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            5
        ];
        var CreateDBCapacityReservationResponse$ = [
            3,
            n0,
            _CDBCRRre,
            0,
            [
                _DBCR
            ],
            [
                [
                    ()=>DBCapacityReservation$,
                    0
                ]
            ]
        ];
        var CreateDBClusterEndpointMessage$ = [
            3,
            n0,
            _CDBCEM,
            0,
            [
                _DBCI,
                _DBCEI,
                _ET,
                _SM,
                _EM,
                _T
            ],
            [
                0,
                0,
                0,
                64,
                64,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CreateDBClusterMessage$ = [
            3,
            n0,
            _CDBCM,
            0,
            [
                _DBCI,
                _E,
                _AZv,
                _BRP,
                _CSN,
                _DN,
                _DBCPGN,
                _VSGI,
                _DBSGNu,
                _EV,
                _P,
                _MU,
                _MUP,
                _OGN,
                _PBW,
                _PMW,
                _RSI,
                _T,
                _SE,
                _KKI,
                _PSU,
                _EIAMDA,
                _BW,
                _ECLE,
                _EMn,
                _SC,
                _RCCC,
                _DBCIC,
                _AS,
                _STt,
                _I,
                _PA,
                _AMVU,
                _DP,
                _GCI,
                _EHE,
                _CTTS,
                _Do,
                _DIAMRN,
                _EGWF,
                _NT,
                _SVSC,
                _MIo,
                _MRA,
                _DIM,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _ELD,
                _CST,
                _DBSI,
                _MMUP,
                _ELWF,
                _MUSKKI,
                _CACI,
                _ELS,
                _TS,
                _MUAT,
                _WEC,
                _AR
            ],
            [
                0,
                0,
                [
                    ()=>AvailabilityZones,
                    0
                ],
                1,
                0,
                0,
                0,
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                0,
                1,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ],
                2,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                2,
                1,
                64,
                0,
                ()=>ScalingConfiguration$,
                ()=>RdsCustomClusterConfiguration$,
                0,
                1,
                0,
                1,
                2,
                2,
                2,
                0,
                2,
                2,
                0,
                0,
                2,
                0,
                ()=>ServerlessV2ScalingConfiguration$,
                1,
                0,
                0,
                2,
                0,
                1,
                2,
                0,
                0,
                2,
                2,
                0,
                0,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                0,
                2,
                [
                    ()=>DBClusterAssociatedRoles,
                    0
                ]
            ],
            2
        ];
        var CreateDBClusterParameterGroupMessage$ = [
            3,
            n0,
            _CDBCPGMr,
            0,
            [
                _DBCPGN,
                _DBPGF,
                _D,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CreateDBClusterParameterGroupResult$ = [
            3,
            n0,
            _CDBCPGRr,
            0,
            [
                _DBCPG
            ],
            [
                ()=>DBClusterParameterGroup$
            ]
        ];
        var CreateDBClusterResult$ = [
            3,
            n0,
            _CDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var CreateDBClusterSnapshotMessage$ = [
            3,
            n0,
            _CDBCSMr,
            0,
            [
                _DBCSI,
                _DBCI,
                _T
            ],
            [
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var CreateDBClusterSnapshotResult$ = [
            3,
            n0,
            _CDBCSRr,
            0,
            [
                _DBCS
            ],
            [
                [
                    ()=>DBClusterSnapshot$,
                    0
                ]
            ]
        ];
        var CreateDBInstanceMessage$ = [
            3,
            n0,
            _CDBIM,
            0,
            [
                _DBII,
                _DBIC,
                _E,
                _DBN,
                _AS,
                _MU,
                _MUP,
                _DBSGe,
                _VSGI,
                _AZ,
                _DBSGNu,
                _PMW,
                _DBPGN,
                _BRP,
                _PBW,
                _P,
                _MAZ,
                _EV,
                _AMVU,
                _LM,
                _I,
                _ST,
                _OGN,
                _CSN,
                _NCSN,
                _PA,
                _T,
                _DBCI,
                _STt,
                _TCA,
                _TCP,
                _SE,
                _KKI,
                _Do,
                _DF,
                _DO,
                _DASA,
                _DDI,
                _CTTS,
                _MIo,
                _MRA,
                _DIAMRN,
                _PT,
                _Ti,
                _EIAMDA,
                _DIM,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _ECLE,
                _PF,
                _DP,
                _MAS,
                _ECOI,
                _NT,
                _BTa,
                _CIIP,
                _DBSI,
                _CACI,
                _MMUP,
                _MUSKKI,
                _MT,
                _DLV,
                _ELS,
                _ASVd,
                _TS,
                _DBCRI,
                _MUAT
            ],
            [
                0,
                0,
                0,
                0,
                1,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                [
                    ()=>DBSecurityGroupNameList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                0,
                0,
                0,
                1,
                0,
                1,
                2,
                0,
                2,
                0,
                1,
                1,
                0,
                0,
                0,
                2,
                [
                    ()=>TagList,
                    0
                ],
                0,
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                2,
                0,
                0,
                0,
                0,
                0,
                64,
                2,
                1,
                0,
                0,
                1,
                0,
                2,
                0,
                2,
                0,
                1,
                64,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                1,
                2,
                0,
                0,
                0,
                0,
                0,
                2,
                0,
                2,
                2,
                0,
                ()=>AdditionalStorageVolumesList,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                0,
                0
            ],
            3
        ];
        var CreateDBInstanceReadReplicaMessage$ = [
            3,
            n0,
            _CDBIRRM,
            0,
            [
                _DBII,
                _SDBII,
                _DBIC,
                _AZ,
                _P,
                _MAZ,
                _AMVU,
                _I,
                _ST,
                _OGN,
                _DBPGN,
                _PA,
                _T,
                _DBSGNu,
                _VSGI,
                _STt,
                _CTTS,
                _MIo,
                _MRA,
                _KKI,
                _PSU,
                _EIAMDA,
                _DIM,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _ECLE,
                _PF,
                _UDPF,
                _DP,
                _Do,
                _DIAMRN,
                _DF,
                _DO,
                _DASA,
                _DDI,
                _RM,
                _ECOI,
                _NT,
                _MAS,
                _BTa,
                _CIIP,
                _AS,
                _SDBCI,
                _DLV,
                _USC,
                _CACI,
                _ASVd,
                _TS,
                _DBCRI
            ],
            [
                0,
                0,
                0,
                0,
                1,
                2,
                2,
                1,
                1,
                0,
                0,
                2,
                [
                    ()=>TagList,
                    0
                ],
                0,
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                2,
                1,
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                2,
                0,
                2,
                0,
                1,
                64,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                2,
                0,
                0,
                0,
                0,
                0,
                64,
                0,
                2,
                0,
                1,
                0,
                0,
                1,
                0,
                2,
                2,
                0,
                ()=>AdditionalStorageVolumesList,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                0
            ],
            1
        ];
        var CreateDBInstanceReadReplicaResult$ = [
            3,
            n0,
            _CDBIRRR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var CreateDBInstanceResult$ = [
            3,
            n0,
            _CDBIR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var CreateDBParameterGroupMessage$ = [
            3,
            n0,
            _CDBPGMr,
            0,
            [
                _DBPGN,
                _DBPGF,
                _D,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CreateDBParameterGroupResult$ = [
            3,
            n0,
            _CDBPGRr,
            0,
            [
                _DBPG
            ],
            [
                ()=>DBParameterGroup$
            ]
        ];
        var CreateDBProxyEndpointRequest$ = [
            3,
            n0,
            _CDBPER,
            0,
            [
                _DBPN,
                _DBPEN,
                _VSI,
                _VSGI,
                _TR,
                _T,
                _ENT
            ],
            [
                0,
                0,
                64,
                64,
                0,
                [
                    ()=>TagList,
                    0
                ],
                0
            ],
            3
        ];
        var CreateDBProxyEndpointResponse$ = [
            3,
            n0,
            _CDBPERr,
            0,
            [
                _DBPE
            ],
            [
                ()=>DBProxyEndpoint$
            ]
        ];
        var CreateDBProxyRequest$ = [
            3,
            n0,
            _CDBPR,
            0,
            [
                _DBPN,
                _EF,
                _RA,
                _VSI,
                _DAS,
                _A,
                _VSGI,
                _RTLS,
                _ICT,
                _DL,
                _T,
                _ENT,
                _TCNT
            ],
            [
                0,
                0,
                0,
                64,
                0,
                ()=>UserAuthConfigList,
                64,
                2,
                1,
                2,
                [
                    ()=>TagList,
                    0
                ],
                0,
                0
            ],
            4
        ];
        var CreateDBProxyResponse$ = [
            3,
            n0,
            _CDBPRr,
            0,
            [
                _DBP
            ],
            [
                ()=>DBProxy$
            ]
        ];
        var CreateDBSecurityGroupMessage$ = [
            3,
            n0,
            _CDBSGM,
            0,
            [
                _DBSGN,
                _DBSGD,
                _T
            ],
            [
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var CreateDBSecurityGroupResult$ = [
            3,
            n0,
            _CDBSGR,
            0,
            [
                _DBSG
            ],
            [
                [
                    ()=>DBSecurityGroup$,
                    0
                ]
            ]
        ];
        var CreateDBShardGroupMessage$ = [
            3,
            n0,
            _CDBSGMr,
            0,
            [
                _DBSGI,
                _DBCI,
                _MACU,
                _CR,
                _MACUi,
                _PA,
                _T
            ],
            [
                0,
                0,
                1,
                1,
                1,
                2,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CreateDBSnapshotMessage$ = [
            3,
            n0,
            _CDBSMr,
            0,
            [
                _DBSIn,
                _DBII,
                _T
            ],
            [
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var CreateDBSnapshotResult$ = [
            3,
            n0,
            _CDBSRr,
            0,
            [
                _DBS
            ],
            [
                [
                    ()=>DBSnapshot$,
                    0
                ]
            ]
        ];
        var CreateDBSubnetGroupMessage$ = [
            3,
            n0,
            _CDBSGMre,
            0,
            [
                _DBSGNu,
                _DBSGDu,
                _SIub,
                _T
            ],
            [
                0,
                0,
                [
                    ()=>SubnetIdentifierList,
                    0
                ],
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CreateDBSubnetGroupResult$ = [
            3,
            n0,
            _CDBSGRr,
            0,
            [
                _DBSGu
            ],
            [
                [
                    ()=>DBSubnetGroup$,
                    0
                ]
            ]
        ];
        var CreateEventSubscriptionMessage$ = [
            3,
            n0,
            _CESM,
            0,
            [
                _SN,
                _STA,
                _STo,
                _EC,
                _SIo,
                _En,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>EventCategoriesList,
                    0
                ],
                [
                    ()=>SourceIdsList,
                    0
                ],
                2,
                [
                    ()=>TagList,
                    0
                ]
            ],
            2
        ];
        var CreateEventSubscriptionResult$ = [
            3,
            n0,
            _CESR,
            0,
            [
                _ES
            ],
            [
                [
                    ()=>EventSubscription$,
                    0
                ]
            ]
        ];
        var CreateGlobalClusterMessage$ = [
            3,
            n0,
            _CGCM,
            0,
            [
                _GCI,
                _SDBCI,
                _E,
                _EV,
                _ELS,
                _DP,
                _DN,
                _SE,
                _T
            ],
            [
                0,
                0,
                0,
                0,
                0,
                2,
                0,
                2,
                [
                    ()=>TagList,
                    0
                ]
            ],
            1
        ];
        var CreateGlobalClusterResult$ = [
            3,
            n0,
            _CGCR,
            0,
            [
                _GC
            ],
            [
                [
                    ()=>GlobalCluster$,
                    0
                ]
            ]
        ];
        var CreateIntegrationMessage$ = [
            3,
            n0,
            _CIM,
            0,
            [
                _SA,
                _TA,
                _IN,
                _KMSKI,
                _AEC,
                _T,
                _DFa,
                _D
            ],
            [
                0,
                0,
                0,
                0,
                128,
                [
                    ()=>TagList,
                    0
                ],
                0,
                0
            ],
            3
        ];
        var CreateOptionGroupMessage$ = [
            3,
            n0,
            _COGMr,
            0,
            [
                _OGN,
                _EN,
                _MEV,
                _OGD,
                _T
            ],
            [
                0,
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            4
        ];
        var CreateOptionGroupResult$ = [
            3,
            n0,
            _COGRr,
            0,
            [
                _OG
            ],
            [
                [
                    ()=>OptionGroup$,
                    0
                ]
            ]
        ];
        var CreateTenantDatabaseMessage$ = [
            3,
            n0,
            _CTDM,
            0,
            [
                _DBII,
                _TDBN,
                _MU,
                _MUP,
                _CSN,
                _NCSN,
                _MMUP,
                _MUSKKI,
                _T
            ],
            [
                0,
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                0,
                2,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ],
            3
        ];
        var CreateTenantDatabaseResult$ = [
            3,
            n0,
            _CTDR,
            0,
            [
                _TD
            ],
            [
                [
                    ()=>TenantDatabase$,
                    0
                ]
            ]
        ];
        var CustomDBEngineVersionAMI$ = [
            3,
            n0,
            _CDBEVAMI,
            0,
            [
                _II,
                _St
            ],
            [
                0,
                0
            ]
        ];
        var DBCapacityReservation$ = [
            3,
            n0,
            _DBCR,
            0,
            [
                _DBCRN,
                _DBIC,
                _E,
                _LM,
                _RCPAZ,
                _ACPAZL,
                _ED,
                _CDr,
                _SDta,
                _CIo,
                _Sta,
                _DBCRA,
                _DBCRI,
                _TL
            ],
            [
                0,
                0,
                0,
                0,
                1,
                [
                    ()=>AvailableCapacityPerAvailabilityZoneList,
                    0
                ],
                4,
                4,
                4,
                ()=>DBCapacityReservationCommitmentInfo$,
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var DBCapacityReservationCommitmentInfo$ = [
            3,
            n0,
            _DBCRCI,
            0,
            [
                _CCPAZ,
                _CED
            ],
            [
                1,
                4
            ]
        ];
        var DBCluster$ = [
            3,
            n0,
            _DBC,
            0,
            [
                _AS,
                _AZv,
                _BRP,
                _CSN,
                _DN,
                _DBCI,
                _DBCPG,
                _DBSGu,
                _St,
                _PP,
                _ERT,
                _End,
                _RE,
                _CE,
                _MAZ,
                _E,
                _EV,
                _LRT,
                _P,
                _MU,
                _DBCOGM,
                _PBW,
                _PMW,
                _URO,
                _RSI,
                _RRI,
                _SIt,
                _DBCM,
                _VSG,
                _HZI,
                _SE,
                _SET,
                _KKI,
                _DCRI,
                _DBCA,
                _AR,
                _IAMDAE,
                _CGI,
                _CCT,
                _EBT,
                _BW,
                _BCCR,
                _ECLEn,
                _Ca,
                _PMV,
                _EMn,
                _SCI,
                _RCCC,
                _DBCIC,
                _STt,
                _I,
                _ST,
                _IOONAMT,
                _PA,
                _AMVU,
                _DP,
                _HEE,
                _ASM,
                _ASS,
                _ASKKI,
                _ASKSN,
                _CTTS,
                _CAC,
                _DM,
                _TL,
                _GCI,
                _GWFS,
                _GWFR,
                _NT,
                _ART,
                _SVSC,
                _SVPV,
                _MIo,
                _MRA,
                _DIM,
                _PIE,
                _PIKMSKI,
                _PIRP,
                _DBSI,
                _MUS,
                _LWFS,
                _ABRPA,
                _LD,
                _CST,
                _CD,
                _ELS,
                _VPCNE,
                _IAGE
            ],
            [
                1,
                [
                    ()=>AvailabilityZones,
                    0
                ],
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                4,
                0,
                0,
                64,
                2,
                0,
                0,
                4,
                1,
                0,
                [
                    ()=>DBClusterOptionGroupMemberships,
                    0
                ],
                0,
                0,
                0,
                0,
                [
                    ()=>ReadReplicaIdentifierList,
                    0
                ],
                [
                    ()=>DBClusterStatusInfoList,
                    0
                ],
                [
                    ()=>DBClusterMemberList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupMembershipList,
                    0
                ],
                0,
                2,
                0,
                0,
                0,
                0,
                [
                    ()=>DBClusterRoles,
                    0
                ],
                2,
                0,
                4,
                4,
                1,
                1,
                64,
                1,
                [
                    ()=>ClusterPendingModifiedValues$,
                    0
                ],
                0,
                ()=>ScalingConfigurationInfo$,
                ()=>RdsCustomClusterConfiguration$,
                0,
                0,
                1,
                1,
                4,
                2,
                2,
                2,
                2,
                0,
                0,
                0,
                0,
                2,
                2,
                [
                    ()=>DomainMembershipList,
                    0
                ],
                [
                    ()=>TagList,
                    0
                ],
                0,
                0,
                2,
                0,
                4,
                ()=>ServerlessV2ScalingConfigurationInfo$,
                0,
                1,
                0,
                0,
                2,
                0,
                1,
                0,
                ()=>MasterUserSecret$,
                0,
                0,
                ()=>LimitlessDatabase$,
                0,
                ()=>CertificateDetails$,
                0,
                2,
                2
            ]
        ];
        var DBClusterAssociatedRole$ = [
            3,
            n0,
            _DBCAR,
            0,
            [
                _RA,
                _FN
            ],
            [
                0,
                0
            ],
            1
        ];
        var DBClusterAutomatedBackup$ = [
            3,
            n0,
            _DBCAB,
            0,
            [
                _E,
                _VI,
                _DBCABA,
                _DBCI,
                _RW,
                _MU,
                _DCRI,
                _R,
                _LM,
                _St,
                _IAMDAE,
                _CCT,
                _SE,
                _SET,
                _AS,
                _EV,
                _DBCA,
                _BRP,
                _PBW,
                _EMn,
                _AZv,
                _P,
                _KKI,
                _STt,
                _I,
                _ST,
                _ABRPA,
                _TL
            ],
            [
                0,
                0,
                0,
                0,
                ()=>RestoreWindow$,
                0,
                0,
                0,
                0,
                0,
                2,
                4,
                2,
                0,
                1,
                0,
                0,
                1,
                0,
                0,
                [
                    ()=>AvailabilityZones,
                    0
                ],
                1,
                0,
                0,
                1,
                1,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var DBClusterAutomatedBackupMessage$ = [
            3,
            n0,
            _DBCABM,
            0,
            [
                _Ma,
                _DBCABl
            ],
            [
                0,
                [
                    ()=>DBClusterAutomatedBackupList,
                    0
                ]
            ]
        ];
        var DBClusterBacktrack$ = [
            3,
            n0,
            _DBCB,
            0,
            [
                _DBCI,
                _BI,
                _BT,
                _BF,
                _BRCT,
                _St
            ],
            [
                0,
                0,
                4,
                4,
                4,
                0
            ]
        ];
        var DBClusterBacktrackMessage$ = [
            3,
            n0,
            _DBCBM,
            0,
            [
                _Ma,
                _DBCBl
            ],
            [
                0,
                [
                    ()=>DBClusterBacktrackList,
                    0
                ]
            ]
        ];
        var DBClusterCapacityInfo$ = [
            3,
            n0,
            _DBCCI,
            0,
            [
                _DBCI,
                _PC,
                _CC,
                _SBT,
                _TAi
            ],
            [
                0,
                1,
                1,
                1,
                0
            ]
        ];
        var DBClusterEndpoint$ = [
            3,
            n0,
            _DBCE,
            0,
            [
                _DBCEI,
                _DBCI,
                _DBCERI,
                _End,
                _St,
                _ET,
                _CET,
                _SM,
                _EM,
                _DBCEA
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                64,
                64,
                0
            ]
        ];
        var DBClusterEndpointMessage$ = [
            3,
            n0,
            _DBCEM,
            0,
            [
                _Ma,
                _DBCEl
            ],
            [
                0,
                [
                    ()=>DBClusterEndpointList,
                    0
                ]
            ]
        ];
        var DBClusterMember$ = [
            3,
            n0,
            _DBCMl,
            0,
            [
                _DBII,
                _ICW,
                _DBCPGS,
                _PT
            ],
            [
                0,
                2,
                0,
                1
            ]
        ];
        var DBClusterMessage$ = [
            3,
            n0,
            _DBCMlu,
            0,
            [
                _Ma,
                _DBCl
            ],
            [
                0,
                [
                    ()=>DBClusterList,
                    0
                ]
            ]
        ];
        var DBClusterOptionGroupStatus$ = [
            3,
            n0,
            _DBCOGS,
            0,
            [
                _DBCOGN,
                _St
            ],
            [
                0,
                0
            ]
        ];
        var DBClusterParameterGroup$ = [
            3,
            n0,
            _DBCPG,
            0,
            [
                _DBCPGN,
                _DBPGF,
                _D,
                _DBCPGA
            ],
            [
                0,
                0,
                0,
                0
            ]
        ];
        var DBClusterParameterGroupDetails$ = [
            3,
            n0,
            _DBCPGD,
            0,
            [
                _Pa,
                _Ma
            ],
            [
                [
                    ()=>ParametersList,
                    0
                ],
                0
            ]
        ];
        var DBClusterParameterGroupNameMessage$ = [
            3,
            n0,
            _DBCPGNM,
            0,
            [
                _DBCPGN
            ],
            [
                0
            ]
        ];
        var DBClusterParameterGroupsMessage$ = [
            3,
            n0,
            _DBCPGM,
            0,
            [
                _Ma,
                _DBCPGl
            ],
            [
                0,
                [
                    ()=>DBClusterParameterGroupList,
                    0
                ]
            ]
        ];
        var DBClusterRole$ = [
            3,
            n0,
            _DBCRl,
            0,
            [
                _RA,
                _St,
                _FN
            ],
            [
                0,
                0,
                0
            ]
        ];
        var DBClusterSnapshot$ = [
            3,
            n0,
            _DBCS,
            0,
            [
                _AZv,
                _DBCSI,
                _DBCI,
                _SCT,
                _E,
                _EMn,
                _AS,
                _St,
                _P,
                _VI,
                _CCT,
                _MU,
                _EV,
                _LM,
                _STna,
                _PP,
                _SE,
                _SET,
                _BRP,
                _PBW,
                _KKI,
                _DBCSA,
                _SDBCSA,
                _IAMDAE,
                _TL,
                _STt,
                _ST,
                _DCRI,
                _DBSI
            ],
            [
                [
                    ()=>AvailabilityZones,
                    0
                ],
                0,
                0,
                4,
                0,
                0,
                1,
                0,
                1,
                0,
                4,
                0,
                0,
                0,
                0,
                1,
                2,
                0,
                1,
                0,
                0,
                0,
                0,
                2,
                [
                    ()=>TagList,
                    0
                ],
                0,
                1,
                0,
                0
            ]
        ];
        var DBClusterSnapshotAttribute$ = [
            3,
            n0,
            _DBCSAl,
            0,
            [
                _AN,
                _AVt
            ],
            [
                0,
                [
                    ()=>AttributeValueList,
                    0
                ]
            ]
        ];
        var DBClusterSnapshotAttributesResult$ = [
            3,
            n0,
            _DBCSAR,
            0,
            [
                _DBCSI,
                _DBCSAlu
            ],
            [
                0,
                [
                    ()=>DBClusterSnapshotAttributeList,
                    0
                ]
            ]
        ];
        var DBClusterSnapshotMessage$ = [
            3,
            n0,
            _DBCSM,
            0,
            [
                _Ma,
                _DBCSl
            ],
            [
                0,
                [
                    ()=>DBClusterSnapshotList,
                    0
                ]
            ]
        ];
        var DBClusterStatusInfo$ = [
            3,
            n0,
            _DBCSIl,
            0,
            [
                _STta,
                _No,
                _St,
                _Me
            ],
            [
                0,
                2,
                0,
                0
            ]
        ];
        var DBEngineVersion$ = [
            3,
            n0,
            _DBEV,
            0,
            [
                _E,
                _MEV,
                _EV,
                _DIFSBN,
                _DIFSP,
                _DIF,
                _CDBEVM,
                _DBPGF,
                _DBED,
                _DBEVA,
                _DBEVD,
                _DCS,
                _FR,
                _Im,
                _DBEMT,
                _KMSKI,
                _CT,
                _SCS,
                _SNCS,
                _VUT,
                _STu,
                _ELTx,
                _SLETCL,
                _SRR,
                _SEM,
                _SFN,
                _St,
                _SPQ,
                _SGD,
                _TL,
                _SB,
                _SLD,
                _SCRWR,
                _SCACI,
                _SLWF,
                _SIup,
                _SVFS
            ],
            [
                0,
                0,
                0,
                0,
                0,
                64,
                0,
                0,
                0,
                0,
                0,
                ()=>CharacterSet$,
                0,
                ()=>CustomDBEngineVersionAMI$,
                0,
                0,
                4,
                [
                    ()=>SupportedCharacterSetsList,
                    0
                ],
                [
                    ()=>SupportedCharacterSetsList,
                    0
                ],
                [
                    ()=>ValidUpgradeTargetList,
                    0
                ],
                [
                    ()=>SupportedTimezonesList,
                    0
                ],
                64,
                2,
                2,
                64,
                64,
                0,
                2,
                2,
                [
                    ()=>TagList,
                    0
                ],
                2,
                2,
                2,
                64,
                2,
                2,
                ()=>ServerlessV2FeaturesSupport$
            ]
        ];
        var DBEngineVersionMessage$ = [
            3,
            n0,
            _DBEVM,
            0,
            [
                _Ma,
                _DBEVn
            ],
            [
                0,
                [
                    ()=>DBEngineVersionList,
                    0
                ]
            ]
        ];
        var DBInstance$ = [
            3,
            n0,
            _DBI,
            0,
            [
                _DBII,
                _DBIC,
                _E,
                _DBIS,
                _MU,
                _DBN,
                _End,
                _AS,
                _ICTn,
                _PBW,
                _BRP,
                _DBSGe,
                _VSG,
                _DBPGa,
                _AZ,
                _DBSGu,
                _PMW,
                _URO,
                _PMV,
                _LRT,
                _MAZ,
                _EV,
                _AMVU,
                _RRSDBII,
                _RRDBII,
                _RRDBCI,
                _RM,
                _LM,
                _I,
                _ST,
                _OGM,
                _CSN,
                _NCSN,
                _SAZe,
                _PA,
                _SIt,
                _STt,
                _SET,
                _TCA,
                _DIP,
                _DBCI,
                _SE,
                _KKI,
                _DRI,
                _CACI,
                _DM,
                _CTTS,
                _MIo,
                _EMRA,
                _MRA,
                _PT,
                _DBIA,
                _Ti,
                _IAMDAE,
                _DIM,
                _PIE,
                _PIKMSKI,
                _PIRP,
                _ECLEn,
                _PF,
                _DP,
                _AR,
                _LE,
                _MAS,
                _TL,
                _AM,
                _RFAMT,
                _COIE,
                _NT,
                _ASS,
                _ASKKI,
                _ASKSN,
                _ASM,
                _ASENAFI,
                _ABRPA,
                _DBIABR,
                _BTa,
                _ART,
                _CIIP,
                _ASPS,
                _CD,
                _DBSI,
                _MUS,
                _RRSDBCI,
                _PP,
                _MT,
                _DLV,
                _ISCUA,
                _ELS,
                _ASVd,
                _SVS,
                _SOS,
                _SOPP,
                _DBCRI
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                ()=>Endpoint$,
                1,
                4,
                0,
                1,
                [
                    ()=>DBSecurityGroupMembershipList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupMembershipList,
                    0
                ],
                [
                    ()=>DBParameterGroupStatusList,
                    0
                ],
                0,
                [
                    ()=>DBSubnetGroup$,
                    0
                ],
                0,
                0,
                [
                    ()=>PendingModifiedValues$,
                    0
                ],
                4,
                2,
                0,
                2,
                0,
                [
                    ()=>ReadReplicaDBInstanceIdentifierList,
                    0
                ],
                [
                    ()=>ReadReplicaDBClusterIdentifierList,
                    0
                ],
                0,
                0,
                1,
                1,
                [
                    ()=>OptionGroupMembershipList,
                    0
                ],
                0,
                0,
                0,
                2,
                [
                    ()=>DBInstanceStatusInfoList,
                    0
                ],
                0,
                0,
                0,
                1,
                0,
                2,
                0,
                0,
                0,
                [
                    ()=>DomainMembershipList,
                    0
                ],
                2,
                1,
                0,
                0,
                1,
                0,
                0,
                2,
                0,
                2,
                0,
                1,
                64,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                [
                    ()=>DBInstanceRoles,
                    0
                ],
                ()=>Endpoint$,
                1,
                [
                    ()=>TagList,
                    0
                ],
                0,
                4,
                2,
                0,
                0,
                0,
                0,
                0,
                2,
                0,
                [
                    ()=>DBInstanceAutomatedBackupsReplicationList,
                    0
                ],
                0,
                4,
                0,
                0,
                ()=>CertificateDetails$,
                0,
                ()=>MasterUserSecret$,
                0,
                0,
                2,
                2,
                2,
                0,
                ()=>AdditionalStorageVolumesOutputList,
                0,
                0,
                1,
                0
            ]
        ];
        var DBInstanceAutomatedBackup$ = [
            3,
            n0,
            _DBIAB,
            0,
            [
                _DBIA,
                _DRI,
                _R,
                _DBII,
                _RW,
                _AS,
                _St,
                _P,
                _AZ,
                _VI,
                _ICTn,
                _MU,
                _E,
                _EV,
                _LM,
                _I,
                _ST,
                _OGN,
                _TCA,
                _Enc,
                _SET,
                _STt,
                _KKI,
                _Ti,
                _IAMDAE,
                _BRP,
                _PBW,
                _DBIABA,
                _DBIABR,
                _BTa,
                _MT,
                _ABRPA,
                _TL,
                _DLV,
                _ASVd
            ],
            [
                0,
                0,
                0,
                0,
                ()=>RestoreWindow$,
                1,
                0,
                1,
                0,
                0,
                4,
                0,
                0,
                0,
                0,
                1,
                1,
                0,
                0,
                2,
                0,
                0,
                0,
                0,
                2,
                1,
                0,
                0,
                [
                    ()=>DBInstanceAutomatedBackupsReplicationList,
                    0
                ],
                0,
                2,
                0,
                [
                    ()=>TagList,
                    0
                ],
                2,
                ()=>AdditionalStorageVolumesList
            ]
        ];
        var DBInstanceAutomatedBackupMessage$ = [
            3,
            n0,
            _DBIABM,
            0,
            [
                _Ma,
                _DBIABn
            ],
            [
                0,
                [
                    ()=>DBInstanceAutomatedBackupList,
                    0
                ]
            ]
        ];
        var DBInstanceAutomatedBackupsReplication$ = [
            3,
            n0,
            _DBIABRn,
            0,
            [
                _DBIABA
            ],
            [
                0
            ]
        ];
        var DBInstanceMessage$ = [
            3,
            n0,
            _DBIM,
            0,
            [
                _Ma,
                _DBIn
            ],
            [
                0,
                [
                    ()=>DBInstanceList,
                    0
                ]
            ]
        ];
        var DBInstanceRole$ = [
            3,
            n0,
            _DBIR,
            0,
            [
                _RA,
                _FN,
                _St
            ],
            [
                0,
                0,
                0
            ]
        ];
        var DBInstanceStatusInfo$ = [
            3,
            n0,
            _DBISI,
            0,
            [
                _STta,
                _No,
                _St,
                _Me
            ],
            [
                0,
                2,
                0,
                0
            ]
        ];
        var DBMajorEngineVersion$ = [
            3,
            n0,
            _DBMEV,
            0,
            [
                _E,
                _MEV,
                _SEL
            ],
            [
                0,
                0,
                [
                    ()=>SupportedEngineLifecycleList,
                    0
                ]
            ]
        ];
        var DBParameterGroup$ = [
            3,
            n0,
            _DBPG,
            0,
            [
                _DBPGN,
                _DBPGF,
                _D,
                _DBPGA
            ],
            [
                0,
                0,
                0,
                0
            ]
        ];
        var DBParameterGroupDetails$ = [
            3,
            n0,
            _DBPGD,
            0,
            [
                _Pa,
                _Ma
            ],
            [
                [
                    ()=>ParametersList,
                    0
                ],
                0
            ]
        ];
        var DBParameterGroupNameMessage$ = [
            3,
            n0,
            _DBPGNM,
            0,
            [
                _DBPGN
            ],
            [
                0
            ]
        ];
        var DBParameterGroupsMessage$ = [
            3,
            n0,
            _DBPGM,
            0,
            [
                _Ma,
                _DBPGa
            ],
            [
                0,
                [
                    ()=>DBParameterGroupList,
                    0
                ]
            ]
        ];
        var DBParameterGroupStatus$ = [
            3,
            n0,
            _DBPGS,
            0,
            [
                _DBPGN,
                _PAS
            ],
            [
                0,
                0
            ]
        ];
        var DBProxy$ = [
            3,
            n0,
            _DBP,
            0,
            [
                _DBPN,
                _DBPA,
                _St,
                _EF,
                _VI,
                _VSGI,
                _VSI,
                _DAS,
                _A,
                _RA,
                _End,
                _RTLS,
                _ICT,
                _DL,
                _CDre,
                _UD,
                _ENT,
                _TCNT
            ],
            [
                0,
                0,
                0,
                0,
                0,
                64,
                64,
                0,
                ()=>UserAuthConfigInfoList,
                0,
                0,
                2,
                1,
                2,
                4,
                4,
                0,
                0
            ]
        ];
        var DBProxyEndpoint$ = [
            3,
            n0,
            _DBPE,
            0,
            [
                _DBPEN,
                _DBPEA,
                _DBPN,
                _St,
                _VI,
                _VSGI,
                _VSI,
                _End,
                _CDre,
                _TR,
                _ID,
                _ENT
            ],
            [
                0,
                0,
                0,
                0,
                0,
                64,
                64,
                0,
                4,
                0,
                2,
                0
            ]
        ];
        var DBProxyTarget$ = [
            3,
            n0,
            _DBPT,
            0,
            [
                _TA,
                _End,
                _TCI,
                _RRId,
                _P,
                _Ty,
                _Ro,
                _TH
            ],
            [
                0,
                0,
                0,
                0,
                1,
                0,
                0,
                ()=>TargetHealth$
            ]
        ];
        var DBProxyTargetGroup$ = [
            3,
            n0,
            _DBPTG,
            0,
            [
                _DBPN,
                _TGN,
                _TGA,
                _ID,
                _St,
                _CPCo,
                _CDre,
                _UD
            ],
            [
                0,
                0,
                0,
                2,
                0,
                [
                    ()=>ConnectionPoolConfigurationInfo$,
                    0
                ],
                4,
                4
            ]
        ];
        var DBRecommendation$ = [
            3,
            n0,
            _DBR,
            0,
            [
                _RIe,
                _TIy,
                _Se,
                _RAe,
                _St,
                _CTr,
                _UT,
                _De,
                _Re,
                _D,
                _Rea,
                _RAec,
                _Cat,
                _S,
                _TDy,
                _TRy,
                _Imp,
                _AI,
                _L,
                _IDs
            ],
            [
                0,
                0,
                0,
                0,
                0,
                4,
                4,
                0,
                0,
                0,
                0,
                ()=>RecommendedActionList,
                0,
                0,
                0,
                0,
                0,
                0,
                ()=>DocLinkList,
                ()=>IssueDetails$
            ]
        ];
        var DBRecommendationMessage$ = [
            3,
            n0,
            _DBRM,
            0,
            [
                _DBR
            ],
            [
                ()=>DBRecommendation$
            ]
        ];
        var DBRecommendationsMessage$ = [
            3,
            n0,
            _DBRMe,
            0,
            [
                _DBRe,
                _Ma
            ],
            [
                ()=>DBRecommendationList,
                0
            ]
        ];
        var DBSecurityGroup$ = [
            3,
            n0,
            _DBSG,
            0,
            [
                _OI,
                _DBSGN,
                _DBSGD,
                _VI,
                _ECSG,
                _IPR,
                _DBSGA
            ],
            [
                0,
                0,
                0,
                0,
                [
                    ()=>EC2SecurityGroupList,
                    0
                ],
                [
                    ()=>IPRangeList,
                    0
                ],
                0
            ]
        ];
        var DBSecurityGroupMembership$ = [
            3,
            n0,
            _DBSGM,
            0,
            [
                _DBSGN,
                _St
            ],
            [
                0,
                0
            ]
        ];
        var DBSecurityGroupMessage$ = [
            3,
            n0,
            _DBSGMe,
            0,
            [
                _Ma,
                _DBSGe
            ],
            [
                0,
                [
                    ()=>DBSecurityGroups,
                    0
                ]
            ]
        ];
        var DBShardGroup$ = [
            3,
            n0,
            _DBSGh,
            0,
            [
                _DBSGRI,
                _DBSGI,
                _DBCI,
                _MACU,
                _MACUi,
                _CR,
                _St,
                _PA,
                _End,
                _DBSGAh,
                _TL
            ],
            [
                0,
                0,
                0,
                1,
                1,
                1,
                0,
                2,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var DBSnapshot$ = [
            3,
            n0,
            _DBS,
            0,
            [
                _DBSIn,
                _DBII,
                _SCT,
                _E,
                _AS,
                _St,
                _P,
                _AZ,
                _VI,
                _ICTn,
                _MU,
                _EV,
                _LM,
                _STna,
                _I,
                _ST,
                _OGN,
                _PP,
                _SR,
                _SDBSI,
                _STt,
                _TCA,
                _Enc,
                _SET,
                _BRP,
                _PBW,
                _KKI,
                _DBSA,
                _Ti,
                _IAMDAE,
                _PF,
                _DRI,
                _TL,
                _STn,
                _OSCT,
                _SDT,
                _DBSI,
                _MT,
                _DLV,
                _ASVd,
                _SAZ,
                _FSSIB
            ],
            [
                0,
                0,
                4,
                0,
                1,
                0,
                1,
                0,
                0,
                4,
                0,
                0,
                0,
                0,
                1,
                1,
                0,
                1,
                0,
                0,
                0,
                0,
                2,
                0,
                1,
                0,
                0,
                0,
                0,
                2,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                0,
                [
                    ()=>TagList,
                    0
                ],
                0,
                4,
                4,
                0,
                2,
                2,
                ()=>AdditionalStorageVolumesList,
                0,
                1
            ]
        ];
        var DBSnapshotAttribute$ = [
            3,
            n0,
            _DBSAn,
            0,
            [
                _AN,
                _AVt
            ],
            [
                0,
                [
                    ()=>AttributeValueList,
                    0
                ]
            ]
        ];
        var DBSnapshotAttributesResult$ = [
            3,
            n0,
            _DBSAR,
            0,
            [
                _DBSIn,
                _DBSAna
            ],
            [
                0,
                [
                    ()=>DBSnapshotAttributeList,
                    0
                ]
            ]
        ];
        var DBSnapshotMessage$ = [
            3,
            n0,
            _DBSM,
            0,
            [
                _Ma,
                _DBSn
            ],
            [
                0,
                [
                    ()=>DBSnapshotList,
                    0
                ]
            ]
        ];
        var DBSnapshotTenantDatabase$ = [
            3,
            n0,
            _DBSTD,
            0,
            [
                _DBSIn,
                _DBII,
                _DRI,
                _EN,
                _STna,
                _TDCT,
                _TDBN,
                _MU,
                _TDRI,
                _CSN,
                _DBSTDARN,
                _NCSN,
                _TL
            ],
            [
                0,
                0,
                0,
                0,
                0,
                4,
                0,
                0,
                0,
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var DBSnapshotTenantDatabasesMessage$ = [
            3,
            n0,
            _DBSTDM,
            0,
            [
                _Ma,
                _DBSTDn
            ],
            [
                0,
                [
                    ()=>DBSnapshotTenantDatabasesList,
                    0
                ]
            ]
        ];
        var DBSubnetGroup$ = [
            3,
            n0,
            _DBSGu,
            0,
            [
                _DBSGNu,
                _DBSGDu,
                _VI,
                _SGS,
                _Su,
                _DBSGAu,
                _SNT
            ],
            [
                0,
                0,
                0,
                0,
                [
                    ()=>SubnetList,
                    0
                ],
                0,
                64
            ]
        ];
        var DBSubnetGroupMessage$ = [
            3,
            n0,
            _DBSGMu,
            0,
            [
                _Ma,
                _DBSGub
            ],
            [
                0,
                [
                    ()=>DBSubnetGroups,
                    0
                ]
            ]
        ];
        var DeleteBlueGreenDeploymentRequest$ = [
            3,
            n0,
            _DBGDR,
            0,
            [
                _BGDI,
                _DTe
            ],
            [
                0,
                2
            ],
            1
        ];
        var DeleteBlueGreenDeploymentResponse$ = [
            3,
            n0,
            _DBGDRe,
            0,
            [
                _BGD
            ],
            [
                [
                    ()=>BlueGreenDeployment$,
                    0
                ]
            ]
        ];
        var DeleteCustomDBEngineVersionMessage$ = [
            3,
            n0,
            _DCDBEVM,
            0,
            [
                _E,
                _EV
            ],
            [
                0,
                0
            ],
            2
        ];
        var DeleteDBClusterAutomatedBackupMessage$ = [
            3,
            n0,
            _DDBCABM,
            0,
            [
                _DCRI
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBClusterAutomatedBackupResult$ = [
            3,
            n0,
            _DDBCABR,
            0,
            [
                _DBCAB
            ],
            [
                [
                    ()=>DBClusterAutomatedBackup$,
                    0
                ]
            ]
        ];
        var DeleteDBClusterEndpointMessage$ = [
            3,
            n0,
            _DDBCEM,
            0,
            [
                _DBCEI
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBClusterMessage$ = [
            3,
            n0,
            _DDBCM,
            0,
            [
                _DBCI,
                _SFS,
                _FDBSI,
                _DAB
            ],
            [
                0,
                2,
                0,
                2
            ],
            1
        ];
        var DeleteDBClusterParameterGroupMessage$ = [
            3,
            n0,
            _DDBCPGM,
            0,
            [
                _DBCPGN
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBClusterResult$ = [
            3,
            n0,
            _DDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var DeleteDBClusterSnapshotMessage$ = [
            3,
            n0,
            _DDBCSM,
            0,
            [
                _DBCSI
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBClusterSnapshotResult$ = [
            3,
            n0,
            _DDBCSR,
            0,
            [
                _DBCS
            ],
            [
                [
                    ()=>DBClusterSnapshot$,
                    0
                ]
            ]
        ];
        var DeleteDBInstanceAutomatedBackupMessage$ = [
            3,
            n0,
            _DDBIABM,
            0,
            [
                _DRI,
                _DBIABA
            ],
            [
                0,
                0
            ]
        ];
        var DeleteDBInstanceAutomatedBackupResult$ = [
            3,
            n0,
            _DDBIABR,
            0,
            [
                _DBIAB
            ],
            [
                [
                    ()=>DBInstanceAutomatedBackup$,
                    0
                ]
            ]
        ];
        var DeleteDBInstanceMessage$ = [
            3,
            n0,
            _DDBIM,
            0,
            [
                _DBII,
                _SFS,
                _FDBSI,
                _DAB
            ],
            [
                0,
                2,
                0,
                2
            ],
            1
        ];
        var DeleteDBInstanceResult$ = [
            3,
            n0,
            _DDBIR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var DeleteDBParameterGroupMessage$ = [
            3,
            n0,
            _DDBPGM,
            0,
            [
                _DBPGN
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBProxyEndpointRequest$ = [
            3,
            n0,
            _DDBPER,
            0,
            [
                _DBPEN
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBProxyEndpointResponse$ = [
            3,
            n0,
            _DDBPERe,
            0,
            [
                _DBPE
            ],
            [
                ()=>DBProxyEndpoint$
            ]
        ];
        var DeleteDBProxyRequest$ = [
            3,
            n0,
            _DDBPR,
            0,
            [
                _DBPN
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBProxyResponse$ = [
            3,
            n0,
            _DDBPRe,
            0,
            [
                _DBP
            ],
            [
                ()=>DBProxy$
            ]
        ];
        var DeleteDBSecurityGroupMessage$ = [
            3,
            n0,
            _DDBSGM,
            0,
            [
                _DBSGN
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBShardGroupMessage$ = [
            3,
            n0,
            _DDBSGMe,
            0,
            [
                _DBSGI
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBSnapshotMessage$ = [
            3,
            n0,
            _DDBSM,
            0,
            [
                _DBSIn
            ],
            [
                0
            ],
            1
        ];
        var DeleteDBSnapshotResult$ = [
            3,
            n0,
            _DDBSR,
            0,
            [
                _DBS
            ],
            [
                [
                    ()=>DBSnapshot$,
                    0
                ]
            ]
        ];
        var DeleteDBSubnetGroupMessage$ = [
            3,
            n0,
            _DDBSGMel,
            0,
            [
                _DBSGNu
            ],
            [
                0
            ],
            1
        ];
        var DeleteEventSubscriptionMessage$ = [
            3,
            n0,
            _DESM,
            0,
            [
                _SN
            ],
            [
                0
            ],
            1
        ];
        var DeleteEventSubscriptionResult$ = [
            3,
            n0,
            _DESR,
            0,
            [
                _ES
            ],
            [
                [
                    ()=>EventSubscription$,
                    0
                ]
            ]
        ];
        var DeleteGlobalClusterMessage$ = [
            3,
            n0,
            _DGCM,
            0,
            [
                _GCI
            ],
            [
                0
            ],
            1
        ];
        var DeleteGlobalClusterResult$ = [
            3,
            n0,
            _DGCR,
            0,
            [
                _GC
            ],
            [
                [
                    ()=>GlobalCluster$,
                    0
                ]
            ]
        ];
        var DeleteIntegrationMessage$ = [
            3,
            n0,
            _DIMe,
            0,
            [
                _IIn
            ],
            [
                0
            ],
            1
        ];
        var DeleteOptionGroupMessage$ = [
            3,
            n0,
            _DOGM,
            0,
            [
                _OGN
            ],
            [
                0
            ],
            1
        ];
        var DeleteTenantDatabaseMessage$ = [
            3,
            n0,
            _DTDM,
            0,
            [
                _DBII,
                _TDBN,
                _SFS,
                _FDBSI
            ],
            [
                0,
                0,
                2,
                0
            ],
            2
        ];
        var DeleteTenantDatabaseResult$ = [
            3,
            n0,
            _DTDR,
            0,
            [
                _TD
            ],
            [
                [
                    ()=>TenantDatabase$,
                    0
                ]
            ]
        ];
        var DeregisterDBProxyTargetsRequest$ = [
            3,
            n0,
            _DDBPTR,
            0,
            [
                _DBPN,
                _TGN,
                _DBIIn,
                _DBCIl
            ],
            [
                0,
                0,
                64,
                64
            ],
            1
        ];
        var DeregisterDBProxyTargetsResponse$ = [
            3,
            n0,
            _DDBPTRe,
            0,
            [],
            []
        ];
        var DescribeAccountAttributesMessage$ = [
            3,
            n0,
            _DAAM,
            0,
            [],
            []
        ];
        var DescribeBlueGreenDeploymentsRequest$ = [
            3,
            n0,
            _DBGDRes,
            0,
            [
                _BGDI,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ]
        ];
        var DescribeBlueGreenDeploymentsResponse$ = [
            3,
            n0,
            _DBGDResc,
            0,
            [
                _BGDl,
                _Ma
            ],
            [
                [
                    ()=>BlueGreenDeploymentList,
                    0
                ],
                0
            ]
        ];
        var DescribeCertificatesMessage$ = [
            3,
            n0,
            _DCM,
            0,
            [
                _CI,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBCapacityReservationsRequest$ = [
            3,
            n0,
            _DDBCRR,
            0,
            [
                _DBCRI,
                _Ma,
                _MR,
                _Fi
            ],
            [
                0,
                0,
                1,
                [
                    ()=>FilterList,
                    0
                ]
            ]
        ];
        var DescribeDBCapacityReservationsResponse$ = [
            3,
            n0,
            _DDBCRRe,
            0,
            [
                _DBCRa,
                _Ma
            ],
            [
                [
                    ()=>DBCapacityReservationList,
                    0
                ],
                0
            ]
        ];
        var DescribeDBClusterAutomatedBackupsMessage$ = [
            3,
            n0,
            _DDBCABMe,
            0,
            [
                _DCRI,
                _DBCI,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBClusterBacktracksMessage$ = [
            3,
            n0,
            _DDBCBM,
            0,
            [
                _DBCI,
                _BI,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeDBClusterEndpointsMessage$ = [
            3,
            n0,
            _DDBCEMe,
            0,
            [
                _DBCI,
                _DBCEI,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBClusterParameterGroupsMessage$ = [
            3,
            n0,
            _DDBCPGMe,
            0,
            [
                _DBCPGN,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBClusterParametersMessage$ = [
            3,
            n0,
            _DDBCPM,
            0,
            [
                _DBCPGN,
                _S,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeDBClustersMessage$ = [
            3,
            n0,
            _DDBCMe,
            0,
            [
                _DBCI,
                _Fi,
                _MR,
                _Ma,
                _ISn
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0,
                2
            ]
        ];
        var DescribeDBClusterSnapshotAttributesMessage$ = [
            3,
            n0,
            _DDBCSAM,
            0,
            [
                _DBCSI
            ],
            [
                0
            ],
            1
        ];
        var DescribeDBClusterSnapshotAttributesResult$ = [
            3,
            n0,
            _DDBCSAR,
            0,
            [
                _DBCSAR
            ],
            [
                [
                    ()=>DBClusterSnapshotAttributesResult$,
                    0
                ]
            ]
        ];
        var DescribeDBClusterSnapshotsMessage$ = [
            3,
            n0,
            _DDBCSMe,
            0,
            [
                _DBCI,
                _DBCSI,
                _STna,
                _Fi,
                _MR,
                _Ma,
                _ISn,
                _IP,
                _DCRI
            ],
            [
                0,
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0,
                2,
                2,
                0
            ]
        ];
        var DescribeDBEngineVersionsMessage$ = [
            3,
            n0,
            _DDBEVM,
            0,
            [
                _E,
                _EV,
                _DBPGF,
                _Fi,
                _MR,
                _Ma,
                _DOe,
                _LSCS,
                _LST,
                _IA
            ],
            [
                0,
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0,
                2,
                2,
                2,
                2
            ]
        ];
        var DescribeDBInstanceAutomatedBackupsMessage$ = [
            3,
            n0,
            _DDBIABMe,
            0,
            [
                _DRI,
                _DBII,
                _Fi,
                _MR,
                _Ma,
                _DBIABA
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0,
                0
            ]
        ];
        var DescribeDBInstancesMessage$ = [
            3,
            n0,
            _DDBIMe,
            0,
            [
                _DBII,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBLogFilesDetails$ = [
            3,
            n0,
            _DDBLFD,
            0,
            [
                _LFN,
                _LW,
                _Si
            ],
            [
                0,
                1,
                1
            ]
        ];
        var DescribeDBLogFilesMessage$ = [
            3,
            n0,
            _DDBLFM,
            0,
            [
                _DBII,
                _FC,
                _FLW,
                _FS,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                1,
                1,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeDBLogFilesResponse$ = [
            3,
            n0,
            _DDBLFR,
            0,
            [
                _DDBLF,
                _Ma
            ],
            [
                [
                    ()=>DescribeDBLogFilesList,
                    0
                ],
                0
            ]
        ];
        var DescribeDBMajorEngineVersionsRequest$ = [
            3,
            n0,
            _DDBMEVR,
            0,
            [
                _E,
                _MEV,
                _Ma,
                _MR
            ],
            [
                0,
                0,
                0,
                1
            ]
        ];
        var DescribeDBMajorEngineVersionsResponse$ = [
            3,
            n0,
            _DDBMEVRe,
            0,
            [
                _DBMEVa,
                _Ma
            ],
            [
                [
                    ()=>DBMajorEngineVersionsList,
                    0
                ],
                0
            ]
        ];
        var DescribeDBParameterGroupsMessage$ = [
            3,
            n0,
            _DDBPGMe,
            0,
            [
                _DBPGN,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBParametersMessage$ = [
            3,
            n0,
            _DDBPM,
            0,
            [
                _DBPGN,
                _S,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeDBProxiesRequest$ = [
            3,
            n0,
            _DDBPRes,
            0,
            [
                _DBPN,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ]
        ];
        var DescribeDBProxiesResponse$ = [
            3,
            n0,
            _DDBPResc,
            0,
            [
                _DBPr,
                _Ma
            ],
            [
                ()=>DBProxyList,
                0
            ]
        ];
        var DescribeDBProxyEndpointsRequest$ = [
            3,
            n0,
            _DDBPERes,
            0,
            [
                _DBPN,
                _DBPEN,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ]
        ];
        var DescribeDBProxyEndpointsResponse$ = [
            3,
            n0,
            _DDBPEResc,
            0,
            [
                _DBPEr,
                _Ma
            ],
            [
                ()=>DBProxyEndpointList,
                0
            ]
        ];
        var DescribeDBProxyTargetGroupsRequest$ = [
            3,
            n0,
            _DDBPTGR,
            0,
            [
                _DBPN,
                _TGN,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ],
            1
        ];
        var DescribeDBProxyTargetGroupsResponse$ = [
            3,
            n0,
            _DDBPTGRe,
            0,
            [
                _TG,
                _Ma
            ],
            [
                [
                    ()=>TargetGroupList,
                    0
                ],
                0
            ]
        ];
        var DescribeDBProxyTargetsRequest$ = [
            3,
            n0,
            _DDBPTRes,
            0,
            [
                _DBPN,
                _TGN,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ],
            1
        ];
        var DescribeDBProxyTargetsResponse$ = [
            3,
            n0,
            _DDBPTResc,
            0,
            [
                _Tar,
                _Ma
            ],
            [
                ()=>TargetList,
                0
            ]
        ];
        var DescribeDBRecommendationsMessage$ = [
            3,
            n0,
            _DDBRM,
            0,
            [
                _LUA,
                _LUB,
                _Lo,
                _Fi,
                _MR,
                _Ma
            ],
            [
                4,
                4,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBSecurityGroupsMessage$ = [
            3,
            n0,
            _DDBSGMes,
            0,
            [
                _DBSGN,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeDBShardGroupsMessage$ = [
            3,
            n0,
            _DDBSGMesc,
            0,
            [
                _DBSGI,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ]
        ];
        var DescribeDBShardGroupsResponse$ = [
            3,
            n0,
            _DDBSGR,
            0,
            [
                _DBSGha,
                _Ma
            ],
            [
                [
                    ()=>DBShardGroupsList,
                    0
                ],
                0
            ]
        ];
        var DescribeDBSnapshotAttributesMessage$ = [
            3,
            n0,
            _DDBSAM,
            0,
            [
                _DBSIn
            ],
            [
                0
            ],
            1
        ];
        var DescribeDBSnapshotAttributesResult$ = [
            3,
            n0,
            _DDBSAR,
            0,
            [
                _DBSAR
            ],
            [
                [
                    ()=>DBSnapshotAttributesResult$,
                    0
                ]
            ]
        ];
        var DescribeDBSnapshotsMessage$ = [
            3,
            n0,
            _DDBSMe,
            0,
            [
                _DBII,
                _DBSIn,
                _STna,
                _Fi,
                _MR,
                _Ma,
                _ISn,
                _IP,
                _DRI
            ],
            [
                0,
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0,
                2,
                2,
                0
            ]
        ];
        var DescribeDBSnapshotTenantDatabasesMessage$ = [
            3,
            n0,
            _DDBSTDM,
            0,
            [
                _DBII,
                _DBSIn,
                _STna,
                _Fi,
                _MR,
                _Ma,
                _DRI
            ],
            [
                0,
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0,
                0
            ]
        ];
        var DescribeDBSubnetGroupsMessage$ = [
            3,
            n0,
            _DDBSGMescr,
            0,
            [
                _DBSGNu,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeEngineDefaultClusterParametersMessage$ = [
            3,
            n0,
            _DEDCPM,
            0,
            [
                _DBPGF,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeEngineDefaultClusterParametersResult$ = [
            3,
            n0,
            _DEDCPR,
            0,
            [
                _EDn
            ],
            [
                [
                    ()=>EngineDefaults$,
                    0
                ]
            ]
        ];
        var DescribeEngineDefaultParametersMessage$ = [
            3,
            n0,
            _DEDPM,
            0,
            [
                _DBPGF,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeEngineDefaultParametersResult$ = [
            3,
            n0,
            _DEDPR,
            0,
            [
                _EDn
            ],
            [
                [
                    ()=>EngineDefaults$,
                    0
                ]
            ]
        ];
        var DescribeEventCategoriesMessage$ = [
            3,
            n0,
            _DECM,
            0,
            [
                _STo,
                _Fi
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ]
            ]
        ];
        var DescribeEventsMessage$ = [
            3,
            n0,
            _DEM,
            0,
            [
                _SI,
                _STo,
                _STtar,
                _ETn,
                _Du,
                _EC,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                4,
                4,
                1,
                [
                    ()=>EventCategoriesList,
                    0
                ],
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeEventSubscriptionsMessage$ = [
            3,
            n0,
            _DESMe,
            0,
            [
                _SN,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeExportTasksMessage$ = [
            3,
            n0,
            _DETM,
            0,
            [
                _ETI,
                _SA,
                _Fi,
                _Ma,
                _MR,
                _STo
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1,
                0
            ]
        ];
        var DescribeGlobalClustersMessage$ = [
            3,
            n0,
            _DGCMe,
            0,
            [
                _GCI,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeIntegrationsMessage$ = [
            3,
            n0,
            _DIMes,
            0,
            [
                _IIn,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeIntegrationsResponse$ = [
            3,
            n0,
            _DIR,
            0,
            [
                _Ma,
                _In
            ],
            [
                0,
                [
                    ()=>IntegrationList,
                    0
                ]
            ]
        ];
        var DescribeOptionGroupOptionsMessage$ = [
            3,
            n0,
            _DOGOM,
            0,
            [
                _EN,
                _MEV,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribeOptionGroupsMessage$ = [
            3,
            n0,
            _DOGMe,
            0,
            [
                _OGN,
                _Fi,
                _Ma,
                _MR,
                _EN,
                _MEV
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1,
                0,
                0
            ]
        ];
        var DescribeOrderableDBInstanceOptionsMessage$ = [
            3,
            n0,
            _DODBIOM,
            0,
            [
                _E,
                _EV,
                _DBIC,
                _LM,
                _AZG,
                _Vp,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                0,
                0,
                0,
                2,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ],
            1
        ];
        var DescribePendingMaintenanceActionsMessage$ = [
            3,
            n0,
            _DPMAM,
            0,
            [
                _RI,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ]
        ];
        var DescribeReservedDBInstancesMessage$ = [
            3,
            n0,
            _DRDBIM,
            0,
            [
                _RDBII,
                _RDBIOI,
                _DBIC,
                _Du,
                _PD,
                _OT,
                _MAZ,
                _LI,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                2,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeReservedDBInstancesOfferingsMessage$ = [
            3,
            n0,
            _DRDBIOM,
            0,
            [
                _RDBIOI,
                _DBIC,
                _Du,
                _PD,
                _OT,
                _MAZ,
                _Fi,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                0,
                0,
                0,
                2,
                [
                    ()=>FilterList,
                    0
                ],
                1,
                0
            ]
        ];
        var DescribeServerlessV2PlatformVersionsMessage$ = [
            3,
            n0,
            _DSVPVM,
            0,
            [
                _SVPV,
                _E,
                _Fi,
                _DOe,
                _IA,
                _MR,
                _Ma
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                2,
                2,
                1,
                0
            ]
        ];
        var DescribeSourceRegionsMessage$ = [
            3,
            n0,
            _DSRM,
            0,
            [
                _RNe,
                _MR,
                _Ma,
                _Fi
            ],
            [
                0,
                1,
                0,
                [
                    ()=>FilterList,
                    0
                ]
            ]
        ];
        var DescribeTenantDatabasesMessage$ = [
            3,
            n0,
            _DTDMe,
            0,
            [
                _DBII,
                _TDBN,
                _Fi,
                _Ma,
                _MR
            ],
            [
                0,
                0,
                [
                    ()=>FilterList,
                    0
                ],
                0,
                1
            ]
        ];
        var DescribeValidDBInstanceModificationsMessage$ = [
            3,
            n0,
            _DVDBIMM,
            0,
            [
                _DBII
            ],
            [
                0
            ],
            1
        ];
        var DescribeValidDBInstanceModificationsResult$ = [
            3,
            n0,
            _DVDBIMR,
            0,
            [
                _VDBIMM
            ],
            [
                [
                    ()=>ValidDBInstanceModificationsMessage$,
                    0
                ]
            ]
        ];
        var DisableHttpEndpointRequest$ = [
            3,
            n0,
            _DHER,
            0,
            [
                _RAe
            ],
            [
                0
            ],
            1
        ];
        var DisableHttpEndpointResponse$ = [
            3,
            n0,
            _DHERi,
            0,
            [
                _RAe,
                _HEE
            ],
            [
                0,
                2
            ]
        ];
        var DocLink$ = [
            3,
            n0,
            _DLo,
            0,
            [
                _Te,
                _Ur
            ],
            [
                0,
                0
            ]
        ];
        var DomainMembership$ = [
            3,
            n0,
            _DMo,
            0,
            [
                _Do,
                _St,
                _FQDN,
                _IAMRN,
                _OU,
                _ASA,
                _DI
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                64
            ]
        ];
        var DoubleRange$ = [
            3,
            n0,
            _DR,
            0,
            [
                _Fr,
                _To
            ],
            [
                1,
                1
            ]
        ];
        var DownloadDBLogFilePortionDetails$ = [
            3,
            n0,
            _DDBLFPD,
            0,
            [
                _LFD,
                _Ma,
                _ADP
            ],
            [
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                2
            ]
        ];
        var DownloadDBLogFilePortionMessage$ = [
            3,
            n0,
            _DDBLFPM,
            0,
            [
                _DBII,
                _LFN,
                _Ma,
                _NOL
            ],
            [
                0,
                0,
                0,
                1
            ],
            2
        ];
        var EC2SecurityGroup$ = [
            3,
            n0,
            _ECSGe,
            0,
            [
                _St,
                _ECSGN,
                _ECSGI,
                _ECSGOI
            ],
            [
                0,
                0,
                0,
                0
            ]
        ];
        var EnableHttpEndpointRequest$ = [
            3,
            n0,
            _EHER,
            0,
            [
                _RAe
            ],
            [
                0
            ],
            1
        ];
        var EnableHttpEndpointResponse$ = [
            3,
            n0,
            _EHERn,
            0,
            [
                _RAe,
                _HEE
            ],
            [
                0,
                2
            ]
        ];
        var Endpoint$ = [
            3,
            n0,
            _End,
            0,
            [
                _Ad,
                _P,
                _HZI
            ],
            [
                0,
                1,
                0
            ]
        ];
        var EngineDefaults$ = [
            3,
            n0,
            _EDn,
            0,
            [
                _DBPGF,
                _Ma,
                _Pa
            ],
            [
                0,
                0,
                [
                    ()=>ParametersList,
                    0
                ]
            ]
        ];
        var Event$ = [
            3,
            n0,
            _Ev,
            0,
            [
                _SI,
                _STo,
                _Me,
                _EC,
                _Da,
                _SA
            ],
            [
                0,
                0,
                0,
                [
                    ()=>EventCategoriesList,
                    0
                ],
                4,
                0
            ]
        ];
        var EventCategoriesMap$ = [
            3,
            n0,
            _ECM,
            0,
            [
                _STo,
                _EC
            ],
            [
                0,
                [
                    ()=>EventCategoriesList,
                    0
                ]
            ]
        ];
        var EventCategoriesMessage$ = [
            3,
            n0,
            _ECMv,
            0,
            [
                _ECML
            ],
            [
                [
                    ()=>EventCategoriesMapList,
                    0
                ]
            ]
        ];
        var EventsMessage$ = [
            3,
            n0,
            _EMv,
            0,
            [
                _Ma,
                _Eve
            ],
            [
                0,
                [
                    ()=>EventList,
                    0
                ]
            ]
        ];
        var EventSubscription$ = [
            3,
            n0,
            _ES,
            0,
            [
                _CAIu,
                _CSI,
                _STA,
                _St,
                _SCTu,
                _STo,
                _SIL,
                _ECL,
                _En,
                _ESA
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                [
                    ()=>SourceIdsList,
                    0
                ],
                [
                    ()=>EventCategoriesList,
                    0
                ],
                2,
                0
            ]
        ];
        var EventSubscriptionsMessage$ = [
            3,
            n0,
            _ESM,
            0,
            [
                _Ma,
                _ESL
            ],
            [
                0,
                [
                    ()=>EventSubscriptionsList,
                    0
                ]
            ]
        ];
        var ExportTask$ = [
            3,
            n0,
            _ETx,
            0,
            [
                _ETI,
                _SA,
                _EO,
                _STnap,
                _TSTas,
                _TET,
                _SBu,
                _SP,
                _IRA,
                _KKI,
                _St,
                _PP,
                _TEDIGB,
                _FCa,
                _WM,
                _STo
            ],
            [
                0,
                0,
                64,
                4,
                4,
                4,
                0,
                0,
                0,
                0,
                0,
                1,
                1,
                0,
                0,
                0
            ]
        ];
        var ExportTasksMessage$ = [
            3,
            n0,
            _ETM,
            0,
            [
                _Ma,
                _ETxp
            ],
            [
                0,
                [
                    ()=>ExportTasksList,
                    0
                ]
            ]
        ];
        var FailoverDBClusterMessage$ = [
            3,
            n0,
            _FDBCM,
            0,
            [
                _DBCI,
                _TDBII
            ],
            [
                0,
                0
            ],
            1
        ];
        var FailoverDBClusterResult$ = [
            3,
            n0,
            _FDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var FailoverGlobalClusterMessage$ = [
            3,
            n0,
            _FGCM,
            0,
            [
                _GCI,
                _TDCI,
                _ADL,
                _Sw
            ],
            [
                0,
                0,
                2,
                2
            ],
            2
        ];
        var FailoverGlobalClusterResult$ = [
            3,
            n0,
            _FGCR,
            0,
            [
                _GC
            ],
            [
                [
                    ()=>GlobalCluster$,
                    0
                ]
            ]
        ];
        var FailoverState$ = [
            3,
            n0,
            _FSa,
            0,
            [
                _St,
                _FDCA,
                _TDCA,
                _IDLA
            ],
            [
                0,
                0,
                0,
                2
            ]
        ];
        var Filter$ = [
            3,
            n0,
            _Fil,
            0,
            [
                _N,
                _Va
            ],
            [
                0,
                [
                    ()=>FilterValueList,
                    0
                ]
            ],
            2
        ];
        var GlobalCluster$ = [
            3,
            n0,
            _GC,
            0,
            [
                _GCI,
                _GCRI,
                _GCA,
                _St,
                _E,
                _EV,
                _ELS,
                _DN,
                _SE,
                _SET,
                _DP,
                _GCM,
                _End,
                _FSa,
                _TL
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
                2,
                0,
                2,
                [
                    ()=>GlobalClusterMemberList,
                    0
                ],
                0,
                ()=>FailoverState$,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var GlobalClusterMember$ = [
            3,
            n0,
            _GCMl,
            0,
            [
                _DBCA,
                _Read,
                _IW,
                _GWFS,
                _SSy
            ],
            [
                0,
                64,
                2,
                0,
                0
            ]
        ];
        var GlobalClustersMessage$ = [
            3,
            n0,
            _GCMlo,
            0,
            [
                _Ma,
                _GCl
            ],
            [
                0,
                [
                    ()=>GlobalClusterList,
                    0
                ]
            ]
        ];
        var Integration$ = [
            3,
            n0,
            _Int,
            0,
            [
                _SA,
                _TA,
                _IN,
                _IAn,
                _KMSKI,
                _AEC,
                _St,
                _T,
                _DFa,
                _D,
                _CT,
                _Er
            ],
            [
                0,
                0,
                0,
                0,
                0,
                128,
                0,
                [
                    ()=>TagList,
                    0
                ],
                0,
                0,
                4,
                [
                    ()=>IntegrationErrorList,
                    0
                ]
            ]
        ];
        var IntegrationError$ = [
            3,
            n0,
            _IE,
            0,
            [
                _ECr,
                _EMr
            ],
            [
                0,
                0
            ],
            1
        ];
        var IPRange$ = [
            3,
            n0,
            _IPRa,
            0,
            [
                _St,
                _CIDRIP
            ],
            [
                0,
                0
            ]
        ];
        var IssueDetails$ = [
            3,
            n0,
            _IDs,
            0,
            [
                _PID
            ],
            [
                ()=>PerformanceIssueDetails$
            ]
        ];
        var LimitlessDatabase$ = [
            3,
            n0,
            _LD,
            0,
            [
                _St,
                _MRACU
            ],
            [
                0,
                1
            ]
        ];
        var ListTagsForResourceMessage$ = [
            3,
            n0,
            _LTFRM,
            0,
            [
                _RN,
                _Fi
            ],
            [
                0,
                [
                    ()=>FilterList,
                    0
                ]
            ],
            1
        ];
        var MasterUserSecret$ = [
            3,
            n0,
            _MUS,
            0,
            [
                _SAe,
                _SSe,
                _KKI
            ],
            [
                0,
                0,
                0
            ]
        ];
        var Metric$ = [
            3,
            n0,
            _Met,
            0,
            [
                _N,
                _Ref,
                _SDtat,
                _MQ
            ],
            [
                0,
                ()=>MetricReferenceList,
                0,
                ()=>MetricQuery$
            ]
        ];
        var MetricQuery$ = [
            3,
            n0,
            _MQ,
            0,
            [
                _PIMQ
            ],
            [
                ()=>PerformanceInsightsMetricQuery$
            ]
        ];
        var MetricReference$ = [
            3,
            n0,
            _MRe,
            0,
            [
                _N,
                _RD
            ],
            [
                0,
                ()=>ReferenceDetails$
            ]
        ];
        var MinimumEngineVersionPerAllowedValue$ = [
            3,
            n0,
            _MEVPAV,
            0,
            [
                _AVl,
                _MEVi
            ],
            [
                0,
                0
            ]
        ];
        var ModifyActivityStreamRequest$ = [
            3,
            n0,
            _MASR,
            0,
            [
                _RAe,
                _APS
            ],
            [
                0,
                0
            ]
        ];
        var ModifyActivityStreamResponse$ = [
            3,
            n0,
            _MASRo,
            0,
            [
                _KKI,
                _KSN,
                _St,
                _Mo,
                _ENAFI,
                _PS
            ],
            [
                0,
                0,
                0,
                0,
                2,
                0
            ]
        ];
        var ModifyAdditionalStorageVolume$ = [
            3,
            n0,
            _MASV,
            0,
            [
                _VN,
                _AS,
                _IOPS,
                _MAS,
                _ST,
                _STt,
                _SFD
            ],
            [
                0,
                1,
                1,
                1,
                1,
                0,
                2
            ],
            1
        ];
        var ModifyCertificatesMessage$ = [
            3,
            n0,
            _MCM,
            0,
            [
                _CI,
                _RCO
            ],
            [
                0,
                2
            ]
        ];
        var ModifyCertificatesResult$ = [
            3,
            n0,
            _MCR,
            0,
            [
                _C
            ],
            [
                ()=>Certificate$
            ]
        ];
        var ModifyCurrentDBClusterCapacityMessage$ = [
            3,
            n0,
            _MCDBCCM,
            0,
            [
                _DBCI,
                _Ca,
                _SBT,
                _TAi
            ],
            [
                0,
                1,
                1,
                0
            ],
            1
        ];
        var ModifyCustomDBEngineVersionMessage$ = [
            3,
            n0,
            _MCDBEVM,
            0,
            [
                _E,
                _EV,
                _D,
                _St
            ],
            [
                0,
                0,
                0,
                0
            ],
            2
        ];
        var ModifyDBCapacityReservationRequest$ = [
            3,
            n0,
            _MDBCRR,
            0,
            [
                _DBCRI,
                _CPAZ,
                _EDT,
                _ED
            ],
            [
                0,
                1,
                0,
                4
            ],
            1
        ];
        var ModifyDBCapacityReservationResponse$ = [
            3,
            n0,
            _MDBCRRo,
            0,
            [
                _DBCR
            ],
            [
                [
                    ()=>DBCapacityReservation$,
                    0
                ]
            ]
        ];
        var ModifyDBClusterEndpointMessage$ = [
            3,
            n0,
            _MDBCEM,
            0,
            [
                _DBCEI,
                _ET,
                _SM,
                _EM
            ],
            [
                0,
                0,
                64,
                64
            ],
            1
        ];
        var ModifyDBClusterMessage$ = [
            3,
            n0,
            _MDBCM,
            0,
            [
                _DBCI,
                _NDBCI,
                _AIp,
                _BRP,
                _DBCPGN,
                _VSGI,
                _P,
                _MUP,
                _OGN,
                _PBW,
                _PMW,
                _EIAMDA,
                _BW,
                _CLEC,
                _EV,
                _AMVUl,
                _DBIPGN,
                _Do,
                _DIAMRN,
                _SC,
                _DP,
                _EHE,
                _CTTS,
                _EGWF,
                _DBCIC,
                _AS,
                _STt,
                _I,
                _AMVU,
                _NT,
                _SVSC,
                _MIo,
                _MRA,
                _DIM,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _MMUP,
                _RMUP,
                _ELWF,
                _MUSKKI,
                _EMn,
                _AEMC,
                _ABRPA,
                _ELD,
                _CACI,
                _MUAT,
                _ELS
            ],
            [
                0,
                0,
                2,
                1,
                0,
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                1,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                0,
                0,
                2,
                1,
                ()=>CloudwatchLogsExportConfiguration$,
                0,
                2,
                0,
                0,
                0,
                ()=>ScalingConfiguration$,
                2,
                2,
                2,
                2,
                0,
                1,
                0,
                1,
                2,
                0,
                ()=>ServerlessV2ScalingConfiguration$,
                1,
                0,
                0,
                2,
                0,
                1,
                2,
                2,
                2,
                0,
                0,
                2,
                0,
                2,
                0,
                0,
                0
            ],
            1
        ];
        var ModifyDBClusterParameterGroupMessage$ = [
            3,
            n0,
            _MDBCPGM,
            0,
            [
                _DBCPGN,
                _Pa
            ],
            [
                0,
                [
                    ()=>ParametersList,
                    0
                ]
            ],
            2
        ];
        var ModifyDBClusterResult$ = [
            3,
            n0,
            _MDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var ModifyDBClusterSnapshotAttributeMessage$ = [
            3,
            n0,
            _MDBCSAM,
            0,
            [
                _DBCSI,
                _AN,
                _VTA,
                _VTR
            ],
            [
                0,
                0,
                [
                    ()=>AttributeValueList,
                    0
                ],
                [
                    ()=>AttributeValueList,
                    0
                ]
            ],
            2
        ];
        var ModifyDBClusterSnapshotAttributeResult$ = [
            3,
            n0,
            _MDBCSAR,
            0,
            [
                _DBCSAR
            ],
            [
                [
                    ()=>DBClusterSnapshotAttributesResult$,
                    0
                ]
            ]
        ];
        var ModifyDBInstanceMessage$ = [
            3,
            n0,
            _MDBIM,
            0,
            [
                _DBII,
                _AS,
                _DBIC,
                _DBSGNu,
                _DBSGe,
                _VSGI,
                _AIp,
                _MUP,
                _DBPGN,
                _BRP,
                _PBW,
                _PMW,
                _MAZ,
                _EV,
                _AMVUl,
                _AMVU,
                _LM,
                _I,
                _ST,
                _OGN,
                _NDBII,
                _STt,
                _TCA,
                _TCP,
                _CACI,
                _Do,
                _DF,
                _DO,
                _DASA,
                _DDI,
                _DD,
                _CTTS,
                _MIo,
                _DBPNo,
                _PA,
                _MRA,
                _DIAMRN,
                _PT,
                _EIAMDA,
                _DIM,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _CLEC,
                _PF,
                _UDPF,
                _DP,
                _MAS,
                _CRR,
                _RM,
                _AM,
                _RFAMM,
                _ECOI,
                _NT,
                _ABRPA,
                _MMUP,
                _RMUP,
                _MUSKKI,
                _MT,
                _DLV,
                _E,
                _ASVd,
                _DBCRI,
                _TS,
                _MUAT,
                _ELS
            ],
            [
                0,
                1,
                0,
                0,
                [
                    ()=>DBSecurityGroupNameList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                2,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                1,
                0,
                0,
                2,
                0,
                2,
                2,
                0,
                1,
                1,
                0,
                0,
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                0,
                0,
                0,
                0,
                64,
                2,
                2,
                1,
                1,
                2,
                0,
                0,
                1,
                2,
                0,
                2,
                0,
                1,
                ()=>CloudwatchLogsExportConfiguration$,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                2,
                1,
                2,
                0,
                0,
                1,
                2,
                0,
                0,
                2,
                2,
                0,
                2,
                2,
                0,
                ()=>ModifyAdditionalStorageVolumesList,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                0,
                0
            ],
            1
        ];
        var ModifyDBInstanceResult$ = [
            3,
            n0,
            _MDBIR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var ModifyDBParameterGroupMessage$ = [
            3,
            n0,
            _MDBPGM,
            0,
            [
                _DBPGN,
                _Pa
            ],
            [
                0,
                [
                    ()=>ParametersList,
                    0
                ]
            ],
            2
        ];
        var ModifyDBProxyEndpointRequest$ = [
            3,
            n0,
            _MDBPER,
            0,
            [
                _DBPEN,
                _NDBPEN,
                _VSGI
            ],
            [
                0,
                0,
                64
            ],
            1
        ];
        var ModifyDBProxyEndpointResponse$ = [
            3,
            n0,
            _MDBPERo,
            0,
            [
                _DBPE
            ],
            [
                ()=>DBProxyEndpoint$
            ]
        ];
        var ModifyDBProxyRequest$ = [
            3,
            n0,
            _MDBPR,
            0,
            [
                _DBPN,
                _NDBPN,
                _DAS,
                _A,
                _RTLS,
                _ICT,
                _DL,
                _RA,
                _SG
            ],
            [
                0,
                0,
                0,
                ()=>UserAuthConfigList,
                2,
                1,
                2,
                0,
                64
            ],
            1
        ];
        var ModifyDBProxyResponse$ = [
            3,
            n0,
            _MDBPRo,
            0,
            [
                _DBP
            ],
            [
                ()=>DBProxy$
            ]
        ];
        var ModifyDBProxyTargetGroupRequest$ = [
            3,
            n0,
            _MDBPTGR,
            0,
            [
                _TGN,
                _DBPN,
                _CPCo,
                _NN
            ],
            [
                0,
                0,
                [
                    ()=>ConnectionPoolConfiguration$,
                    0
                ],
                0
            ],
            2
        ];
        var ModifyDBProxyTargetGroupResponse$ = [
            3,
            n0,
            _MDBPTGRo,
            0,
            [
                _DBPTG
            ],
            [
                [
                    ()=>DBProxyTargetGroup$,
                    0
                ]
            ]
        ];
        var ModifyDBRecommendationMessage$ = [
            3,
            n0,
            _MDBRM,
            0,
            [
                _RIe,
                _Lo,
                _St,
                _RAU
            ],
            [
                0,
                0,
                0,
                ()=>RecommendedActionUpdateList
            ],
            1
        ];
        var ModifyDBShardGroupMessage$ = [
            3,
            n0,
            _MDBSGM,
            0,
            [
                _DBSGI,
                _MACU,
                _MACUi,
                _CR
            ],
            [
                0,
                1,
                1,
                1
            ],
            1
        ];
        var ModifyDBSnapshotAttributeMessage$ = [
            3,
            n0,
            _MDBSAM,
            0,
            [
                _DBSIn,
                _AN,
                _VTA,
                _VTR
            ],
            [
                0,
                0,
                [
                    ()=>AttributeValueList,
                    0
                ],
                [
                    ()=>AttributeValueList,
                    0
                ]
            ],
            2
        ];
        var ModifyDBSnapshotAttributeResult$ = [
            3,
            n0,
            _MDBSAR,
            0,
            [
                _DBSAR
            ],
            [
                [
                    ()=>DBSnapshotAttributesResult$,
                    0
                ]
            ]
        ];
        var ModifyDBSnapshotMessage$ = [
            3,
            n0,
            _MDBSM,
            0,
            [
                _DBSIn,
                _EV,
                _OGN
            ],
            [
                0,
                0,
                0
            ],
            1
        ];
        var ModifyDBSnapshotResult$ = [
            3,
            n0,
            _MDBSR,
            0,
            [
                _DBS
            ],
            [
                [
                    ()=>DBSnapshot$,
                    0
                ]
            ]
        ];
        var ModifyDBSubnetGroupMessage$ = [
            3,
            n0,
            _MDBSGMo,
            0,
            [
                _DBSGNu,
                _SIub,
                _DBSGDu
            ],
            [
                0,
                [
                    ()=>SubnetIdentifierList,
                    0
                ],
                0
            ],
            2
        ];
        var ModifyDBSubnetGroupResult$ = [
            3,
            n0,
            _MDBSGR,
            0,
            [
                _DBSGu
            ],
            [
                [
                    ()=>DBSubnetGroup$,
                    0
                ]
            ]
        ];
        var ModifyEventSubscriptionMessage$ = [
            3,
            n0,
            _MESM,
            0,
            [
                _SN,
                _STA,
                _STo,
                _EC,
                _En
            ],
            [
                0,
                0,
                0,
                [
                    ()=>EventCategoriesList,
                    0
                ],
                2
            ],
            1
        ];
        var ModifyEventSubscriptionResult$ = [
            3,
            n0,
            _MESR,
            0,
            [
                _ES
            ],
            [
                [
                    ()=>EventSubscription$,
                    0
                ]
            ]
        ];
        var ModifyGlobalClusterMessage$ = [
            3,
            n0,
            _MGCM,
            0,
            [
                _GCI,
                _NGCI,
                _DP,
                _EV,
                _AMVUl
            ],
            [
                0,
                0,
                2,
                0,
                2
            ],
            1
        ];
        var ModifyGlobalClusterResult$ = [
            3,
            n0,
            _MGCR,
            0,
            [
                _GC
            ],
            [
                [
                    ()=>GlobalCluster$,
                    0
                ]
            ]
        ];
        var ModifyIntegrationMessage$ = [
            3,
            n0,
            _MIM,
            0,
            [
                _IIn,
                _IN,
                _DFa,
                _D
            ],
            [
                0,
                0,
                0,
                0
            ],
            1
        ];
        var ModifyOptionGroupMessage$ = [
            3,
            n0,
            _MOGM,
            0,
            [
                _OGN,
                _OTI,
                _OTR,
                _AIp
            ],
            [
                0,
                [
                    ()=>OptionConfigurationList,
                    0
                ],
                64,
                2
            ],
            1
        ];
        var ModifyOptionGroupResult$ = [
            3,
            n0,
            _MOGR,
            0,
            [
                _OG
            ],
            [
                [
                    ()=>OptionGroup$,
                    0
                ]
            ]
        ];
        var ModifyTenantDatabaseMessage$ = [
            3,
            n0,
            _MTDM,
            0,
            [
                _DBII,
                _TDBN,
                _MUP,
                _NTDBN,
                _MMUP,
                _RMUP,
                _MUSKKI
            ],
            [
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                2,
                2,
                0
            ],
            2
        ];
        var ModifyTenantDatabaseResult$ = [
            3,
            n0,
            _MTDR,
            0,
            [
                _TD
            ],
            [
                [
                    ()=>TenantDatabase$,
                    0
                ]
            ]
        ];
        var Option$ = [
            3,
            n0,
            _O,
            0,
            [
                _ON,
                _OD,
                _Pe,
                _Per,
                _P,
                _OV,
                _OS,
                _DBSGMec,
                _VSGM
            ],
            [
                0,
                0,
                2,
                2,
                1,
                0,
                [
                    ()=>OptionSettingConfigurationList,
                    0
                ],
                [
                    ()=>DBSecurityGroupMembershipList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupMembershipList,
                    0
                ]
            ]
        ];
        var OptionConfiguration$ = [
            3,
            n0,
            _OC,
            0,
            [
                _ON,
                _P,
                _OV,
                _DBSGMec,
                _VSGM,
                _OS
            ],
            [
                0,
                1,
                0,
                [
                    ()=>DBSecurityGroupNameList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                [
                    ()=>OptionSettingsList,
                    0
                ]
            ],
            1
        ];
        var OptionGroup$ = [
            3,
            n0,
            _OG,
            0,
            [
                _OGN,
                _OGD,
                _EN,
                _MEV,
                _Op,
                _AVANVIM,
                _VI,
                _OGA,
                _SOG,
                _SAI,
                _CTop,
                _SR
            ],
            [
                0,
                0,
                0,
                0,
                [
                    ()=>OptionsList,
                    0
                ],
                2,
                0,
                0,
                0,
                0,
                4,
                0
            ]
        ];
        var OptionGroupMembership$ = [
            3,
            n0,
            _OGMp,
            0,
            [
                _OGN,
                _St
            ],
            [
                0,
                0
            ]
        ];
        var OptionGroupOption$ = [
            3,
            n0,
            _OGO,
            0,
            [
                _N,
                _D,
                _EN,
                _MEV,
                _MRMEV,
                _PR,
                _DPe,
                _ODO,
                _OCW,
                _Pe,
                _Per,
                _RAMEVU,
                _VO,
                _SOVD,
                _OGOS,
                _OGOV,
                _CCA,
                _CCR
            ],
            [
                0,
                0,
                0,
                0,
                0,
                2,
                1,
                [
                    ()=>OptionsDependedOn,
                    0
                ],
                [
                    ()=>OptionsConflictsWith,
                    0
                ],
                2,
                2,
                2,
                2,
                2,
                [
                    ()=>OptionGroupOptionSettingsList,
                    0
                ],
                [
                    ()=>OptionGroupOptionVersionsList,
                    0
                ],
                2,
                2
            ]
        ];
        var OptionGroupOptionSetting$ = [
            3,
            n0,
            _OGOSp,
            0,
            [
                _SNe,
                _SDe,
                _DV,
                _AT,
                _AV,
                _IM,
                _IR,
                _MEVPAV
            ],
            [
                0,
                0,
                0,
                0,
                0,
                2,
                2,
                [
                    ()=>MinimumEngineVersionPerAllowedValueList,
                    0
                ]
            ]
        ];
        var OptionGroupOptionsMessage$ = [
            3,
            n0,
            _OGOM,
            0,
            [
                _OGOp,
                _Ma
            ],
            [
                [
                    ()=>OptionGroupOptionsList,
                    0
                ],
                0
            ]
        ];
        var OptionGroups$ = [
            3,
            n0,
            _OGp,
            0,
            [
                _OGL,
                _Ma
            ],
            [
                [
                    ()=>OptionGroupsList,
                    0
                ],
                0
            ]
        ];
        var OptionSetting$ = [
            3,
            n0,
            _OSp,
            0,
            [
                _N,
                _V,
                _DV,
                _D,
                _AT,
                _DTa,
                _AV,
                _IM,
                _IC
            ],
            [
                0,
                [
                    ()=>PotentiallySensitiveOptionSettingValue,
                    0
                ],
                0,
                0,
                0,
                0,
                0,
                2,
                2
            ]
        ];
        var OptionVersion$ = [
            3,
            n0,
            _OV,
            0,
            [
                _Ve,
                _ID
            ],
            [
                0,
                2
            ]
        ];
        var OrderableDBInstanceOption$ = [
            3,
            n0,
            _ODBIO,
            0,
            [
                _E,
                _EV,
                _DBIC,
                _LM,
                _AZG,
                _AZv,
                _MAZC,
                _RRC,
                _Vp,
                _SSE,
                _STt,
                _SIu,
                _SST,
                _SEMu,
                _SIAMDA,
                _SPI,
                _MSS,
                _MSSa,
                _MIPDI,
                _MIPDIa,
                _MIPG,
                _MIPGa,
                _MSTPDI,
                _MSTPDIa,
                _MSTPI,
                _MSTPIa,
                _APFv,
                _SEM,
                _SSA,
                _SKA,
                _OCu,
                _SASM,
                _SGD,
                _SNT,
                _SCu,
                _SDLV,
                _SASV,
                _SHE,
                _AASVOv
            ],
            [
                0,
                0,
                0,
                0,
                0,
                [
                    ()=>AvailabilityZoneList,
                    0
                ],
                2,
                2,
                2,
                2,
                0,
                2,
                2,
                2,
                2,
                2,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                1,
                [
                    ()=>AvailableProcessorFeatureList,
                    0
                ],
                64,
                2,
                2,
                2,
                64,
                2,
                64,
                2,
                2,
                2,
                2,
                [
                    ()=>AvailableAdditionalStorageVolumesOptionList,
                    0
                ]
            ]
        ];
        var OrderableDBInstanceOptionsMessage$ = [
            3,
            n0,
            _ODBIOM,
            0,
            [
                _ODBIOr,
                _Ma
            ],
            [
                [
                    ()=>OrderableDBInstanceOptionsList,
                    0
                ],
                0
            ]
        ];
        var Outpost$ = [
            3,
            n0,
            _Ou,
            0,
            [
                _Ar
            ],
            [
                0
            ]
        ];
        var Parameter$ = [
            3,
            n0,
            _Par,
            0,
            [
                _PN,
                _PV,
                _D,
                _S,
                _AT,
                _DTa,
                _AV,
                _IM,
                _MEVi,
                _AMp,
                _SEM
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                2,
                0,
                0,
                64
            ]
        ];
        var PendingCloudwatchLogsExports$ = [
            3,
            n0,
            _PCLE,
            0,
            [
                _LTTE,
                _LTTD
            ],
            [
                64,
                64
            ]
        ];
        var PendingMaintenanceAction$ = [
            3,
            n0,
            _PMA,
            0,
            [
                _Ac,
                _AAAD,
                _FAD,
                _OIS,
                _CAD,
                _D
            ],
            [
                0,
                4,
                4,
                0,
                4,
                0
            ]
        ];
        var PendingMaintenanceActionsMessage$ = [
            3,
            n0,
            _PMAM,
            0,
            [
                _PMAe,
                _Ma
            ],
            [
                [
                    ()=>PendingMaintenanceActions,
                    0
                ],
                0
            ]
        ];
        var PendingModifiedValues$ = [
            3,
            n0,
            _PMV,
            0,
            [
                _DBIC,
                _AS,
                _MUP,
                _P,
                _BRP,
                _MAZ,
                _EV,
                _LM,
                _I,
                _ST,
                _DBII,
                _STt,
                _CACI,
                _DBSGNu,
                _PCLE,
                _PF,
                _AM,
                _RFAMT,
                _MT,
                _IAMDAE,
                _DLV,
                _E,
                _ASVd,
                _DBCRI
            ],
            [
                0,
                1,
                [
                    ()=>SensitiveString,
                    0
                ],
                1,
                1,
                2,
                0,
                0,
                1,
                1,
                0,
                0,
                0,
                0,
                ()=>PendingCloudwatchLogsExports$,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                0,
                4,
                2,
                2,
                2,
                0,
                ()=>AdditionalStorageVolumesList,
                0
            ]
        ];
        var PerformanceInsightsMetricDimensionGroup$ = [
            3,
            n0,
            _PIMDG,
            0,
            [
                _Di,
                _G,
                _Li
            ],
            [
                64,
                0,
                1
            ]
        ];
        var PerformanceInsightsMetricQuery$ = [
            3,
            n0,
            _PIMQ,
            0,
            [
                _GB,
                _Met
            ],
            [
                ()=>PerformanceInsightsMetricDimensionGroup$,
                0
            ]
        ];
        var PerformanceIssueDetails$ = [
            3,
            n0,
            _PID,
            0,
            [
                _STtar,
                _ETn,
                _Metr,
                _An
            ],
            [
                4,
                4,
                ()=>MetricList,
                0
            ]
        ];
        var ProcessorFeature$ = [
            3,
            n0,
            _PFr,
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
        var PromoteReadReplicaDBClusterMessage$ = [
            3,
            n0,
            _PRRDBCM,
            0,
            [
                _DBCI
            ],
            [
                0
            ],
            1
        ];
        var PromoteReadReplicaDBClusterResult$ = [
            3,
            n0,
            _PRRDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var PromoteReadReplicaMessage$ = [
            3,
            n0,
            _PRRM,
            0,
            [
                _DBII,
                _BRP,
                _PBW,
                _TS
            ],
            [
                0,
                1,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ]
            ],
            1
        ];
        var PromoteReadReplicaResult$ = [
            3,
            n0,
            _PRRR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var PurchaseReservedDBInstancesOfferingMessage$ = [
            3,
            n0,
            _PRDBIOM,
            0,
            [
                _RDBIOI,
                _RDBII,
                _DBICn,
                _T
            ],
            [
                0,
                0,
                1,
                [
                    ()=>TagList,
                    0
                ]
            ],
            1
        ];
        var PurchaseReservedDBInstancesOfferingResult$ = [
            3,
            n0,
            _PRDBIOR,
            0,
            [
                _RDBI
            ],
            [
                [
                    ()=>ReservedDBInstance$,
                    0
                ]
            ]
        ];
        var Range$ = [
            3,
            n0,
            _Ra,
            0,
            [
                _Fr,
                _To,
                _Ste
            ],
            [
                1,
                1,
                1
            ]
        ];
        var RdsCustomClusterConfiguration$ = [
            3,
            n0,
            _RCCC,
            0,
            [
                _ISI,
                _TGMDI,
                _RM
            ],
            [
                0,
                0,
                0
            ]
        ];
        var RebootDBClusterMessage$ = [
            3,
            n0,
            _RDBCM,
            0,
            [
                _DBCI
            ],
            [
                0
            ],
            1
        ];
        var RebootDBClusterResult$ = [
            3,
            n0,
            _RDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var RebootDBInstanceMessage$ = [
            3,
            n0,
            _RDBIM,
            0,
            [
                _DBII,
                _FF
            ],
            [
                0,
                2
            ],
            1
        ];
        var RebootDBInstanceResult$ = [
            3,
            n0,
            _RDBIR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var RebootDBShardGroupMessage$ = [
            3,
            n0,
            _RDBSGM,
            0,
            [
                _DBSGI
            ],
            [
                0
            ],
            1
        ];
        var RecommendedAction$ = [
            3,
            n0,
            _RAeco,
            0,
            [
                _AIc,
                _Tit,
                _D,
                _Ope,
                _Pa,
                _AMpp,
                _St,
                _IDs,
                _CAon
            ],
            [
                0,
                0,
                0,
                0,
                ()=>RecommendedActionParameterList,
                64,
                0,
                ()=>IssueDetails$,
                ()=>ContextAttributeList
            ]
        ];
        var RecommendedActionParameter$ = [
            3,
            n0,
            _RAP,
            0,
            [
                _K,
                _V
            ],
            [
                0,
                0
            ]
        ];
        var RecommendedActionUpdate$ = [
            3,
            n0,
            _RAUe,
            0,
            [
                _AIc,
                _St
            ],
            [
                0,
                0
            ],
            2
        ];
        var RecurringCharge$ = [
            3,
            n0,
            _RC,
            0,
            [
                _RCA,
                _RCF
            ],
            [
                1,
                0
            ]
        ];
        var ReferenceDetails$ = [
            3,
            n0,
            _RD,
            0,
            [
                _SRD
            ],
            [
                ()=>ScalarReferenceDetails$
            ]
        ];
        var RegisterDBProxyTargetsRequest$ = [
            3,
            n0,
            _RDBPTR,
            0,
            [
                _DBPN,
                _TGN,
                _DBIIn,
                _DBCIl
            ],
            [
                0,
                0,
                64,
                64
            ],
            1
        ];
        var RegisterDBProxyTargetsResponse$ = [
            3,
            n0,
            _RDBPTRe,
            0,
            [
                _DBPTr
            ],
            [
                ()=>TargetList
            ]
        ];
        var RemoveFromGlobalClusterMessage$ = [
            3,
            n0,
            _RFGCM,
            0,
            [
                _GCI,
                _DCI
            ],
            [
                0,
                0
            ],
            2
        ];
        var RemoveFromGlobalClusterResult$ = [
            3,
            n0,
            _RFGCR,
            0,
            [
                _GC
            ],
            [
                [
                    ()=>GlobalCluster$,
                    0
                ]
            ]
        ];
        var RemoveRoleFromDBClusterMessage$ = [
            3,
            n0,
            _RRFDBCM,
            0,
            [
                _DBCI,
                _RA,
                _FN
            ],
            [
                0,
                0,
                0
            ],
            2
        ];
        var RemoveRoleFromDBInstanceMessage$ = [
            3,
            n0,
            _RRFDBIM,
            0,
            [
                _DBII,
                _RA,
                _FN
            ],
            [
                0,
                0,
                0
            ],
            3
        ];
        var RemoveSourceIdentifierFromSubscriptionMessage$ = [
            3,
            n0,
            _RSIFSM,
            0,
            [
                _SN,
                _SI
            ],
            [
                0,
                0
            ],
            2
        ];
        var RemoveSourceIdentifierFromSubscriptionResult$ = [
            3,
            n0,
            _RSIFSR,
            0,
            [
                _ES
            ],
            [
                [
                    ()=>EventSubscription$,
                    0
                ]
            ]
        ];
        var RemoveTagsFromResourceMessage$ = [
            3,
            n0,
            _RTFRM,
            0,
            [
                _RN,
                _TK
            ],
            [
                0,
                64
            ],
            2
        ];
        var ReservedDBInstance$ = [
            3,
            n0,
            _RDBI,
            0,
            [
                _RDBII,
                _RDBIOI,
                _DBIC,
                _STtar,
                _Du,
                _FP,
                _UP,
                _CCu,
                _DBICn,
                _PD,
                _OT,
                _MAZ,
                _Sta,
                _RCe,
                _RDBIA,
                _LI
            ],
            [
                0,
                0,
                0,
                4,
                1,
                1,
                1,
                0,
                1,
                0,
                0,
                2,
                0,
                [
                    ()=>RecurringChargeList,
                    0
                ],
                0,
                0
            ]
        ];
        var ReservedDBInstanceMessage$ = [
            3,
            n0,
            _RDBIMe,
            0,
            [
                _Ma,
                _RDBIe
            ],
            [
                0,
                [
                    ()=>ReservedDBInstanceList,
                    0
                ]
            ]
        ];
        var ReservedDBInstancesOffering$ = [
            3,
            n0,
            _RDBIO,
            0,
            [
                _RDBIOI,
                _DBIC,
                _Du,
                _FP,
                _UP,
                _CCu,
                _PD,
                _OT,
                _MAZ,
                _RCe
            ],
            [
                0,
                0,
                1,
                1,
                1,
                0,
                0,
                0,
                2,
                [
                    ()=>RecurringChargeList,
                    0
                ]
            ]
        ];
        var ReservedDBInstancesOfferingMessage$ = [
            3,
            n0,
            _RDBIOM,
            0,
            [
                _Ma,
                _RDBIOe
            ],
            [
                0,
                [
                    ()=>ReservedDBInstancesOfferingList,
                    0
                ]
            ]
        ];
        var ResetDBClusterParameterGroupMessage$ = [
            3,
            n0,
            _RDBCPGM,
            0,
            [
                _DBCPGN,
                _RAPe,
                _Pa
            ],
            [
                0,
                2,
                [
                    ()=>ParametersList,
                    0
                ]
            ],
            1
        ];
        var ResetDBParameterGroupMessage$ = [
            3,
            n0,
            _RDBPGM,
            0,
            [
                _DBPGN,
                _RAPe,
                _Pa
            ],
            [
                0,
                2,
                [
                    ()=>ParametersList,
                    0
                ]
            ],
            1
        ];
        var ResourcePendingMaintenanceActions$ = [
            3,
            n0,
            _RPMA,
            0,
            [
                _RI,
                _PMAD
            ],
            [
                0,
                [
                    ()=>PendingMaintenanceActionDetails,
                    0
                ]
            ]
        ];
        var RestoreDBClusterFromS3Message$ = [
            3,
            n0,
            _RDBCFSM,
            0,
            [
                _DBCI,
                _E,
                _MU,
                _SEo,
                _SEV,
                _SBN,
                _SIRA,
                _AZv,
                _BRP,
                _CSN,
                _DN,
                _DBCPGN,
                _VSGI,
                _DBSGNu,
                _EV,
                _P,
                _MUP,
                _OGN,
                _PBW,
                _PMW,
                _T,
                _SE,
                _KKI,
                _EIAMDA,
                _SP,
                _BW,
                _ECLE,
                _DP,
                _CTTS,
                _Do,
                _DIAMRN,
                _STt,
                _NT,
                _SVSC,
                _MMUP,
                _MUSKKI,
                _ELS,
                _TS,
                _AR
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                [
                    ()=>AvailabilityZones,
                    0
                ],
                1,
                0,
                0,
                0,
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                0,
                1,
                [
                    ()=>SensitiveString,
                    0
                ],
                0,
                0,
                0,
                [
                    ()=>TagList,
                    0
                ],
                2,
                0,
                2,
                0,
                1,
                64,
                2,
                2,
                0,
                0,
                0,
                0,
                ()=>ServerlessV2ScalingConfiguration$,
                2,
                0,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                [
                    ()=>DBClusterAssociatedRoles,
                    0
                ]
            ],
            7
        ];
        var RestoreDBClusterFromS3Result$ = [
            3,
            n0,
            _RDBCFSR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var RestoreDBClusterFromSnapshotMessage$ = [
            3,
            n0,
            _RDBCFSMe,
            0,
            [
                _DBCI,
                _SIn,
                _E,
                _AZv,
                _EV,
                _P,
                _DBSGNu,
                _DN,
                _OGN,
                _VSGI,
                _T,
                _KKI,
                _EIAMDA,
                _BW,
                _ECLE,
                _EMn,
                _SC,
                _DBCPGN,
                _DP,
                _CTTS,
                _Do,
                _DIAMRN,
                _DBCIC,
                _STt,
                _I,
                _PA,
                _NT,
                _SVSC,
                _RCCC,
                _MIo,
                _MRA,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _BRP,
                _PBW,
                _ELS,
                _TS,
                _EVPCN,
                _EIAG,
                _AR
            ],
            [
                0,
                0,
                0,
                [
                    ()=>AvailabilityZones,
                    0
                ],
                0,
                1,
                0,
                0,
                0,
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                [
                    ()=>TagList,
                    0
                ],
                0,
                2,
                1,
                64,
                0,
                ()=>ScalingConfiguration$,
                0,
                2,
                2,
                0,
                0,
                0,
                0,
                1,
                2,
                0,
                ()=>ServerlessV2ScalingConfiguration$,
                ()=>RdsCustomClusterConfiguration$,
                1,
                0,
                2,
                0,
                1,
                1,
                0,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                2,
                2,
                [
                    ()=>DBClusterAssociatedRoles,
                    0
                ]
            ],
            3
        ];
        var RestoreDBClusterFromSnapshotResult$ = [
            3,
            n0,
            _RDBCFSRe,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var RestoreDBClusterToPointInTimeMessage$ = [
            3,
            n0,
            _RDBCTPITM,
            0,
            [
                _DBCI,
                _RT,
                _SDBCI,
                _RTT,
                _ULRT,
                _P,
                _DBSGNu,
                _OGN,
                _VSGI,
                _T,
                _KKI,
                _EIAMDA,
                _BW,
                _ECLE,
                _DBCPGN,
                _DP,
                _CTTS,
                _Do,
                _DIAMRN,
                _DBCIC,
                _STt,
                _PA,
                _I,
                _NT,
                _SDCRI,
                _SVSC,
                _SC,
                _EMn,
                _RCCC,
                _MIo,
                _MRA,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _BRP,
                _PBW,
                _ELS,
                _TS,
                _EVPCN,
                _EIAG,
                _AR
            ],
            [
                0,
                0,
                0,
                4,
                2,
                1,
                0,
                0,
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                [
                    ()=>TagList,
                    0
                ],
                0,
                2,
                1,
                64,
                0,
                2,
                2,
                0,
                0,
                0,
                0,
                2,
                1,
                0,
                0,
                ()=>ServerlessV2ScalingConfiguration$,
                ()=>ScalingConfiguration$,
                0,
                ()=>RdsCustomClusterConfiguration$,
                1,
                0,
                2,
                0,
                1,
                1,
                0,
                0,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                2,
                2,
                [
                    ()=>DBClusterAssociatedRoles,
                    0
                ]
            ],
            1
        ];
        var RestoreDBClusterToPointInTimeResult$ = [
            3,
            n0,
            _RDBCTPITR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var RestoreDBInstanceFromDBSnapshotMessage$ = [
            3,
            n0,
            _RDBIFDBSM,
            0,
            [
                _DBII,
                _DBSIn,
                _DBIC,
                _P,
                _AZ,
                _DBSGNu,
                _MAZ,
                _PA,
                _AMVU,
                _LM,
                _DBN,
                _E,
                _I,
                _ST,
                _OGN,
                _T,
                _STt,
                _TCA,
                _TCP,
                _VSGI,
                _Do,
                _DF,
                _DO,
                _DASA,
                _DDI,
                _CTTS,
                _DIAMRN,
                _EIAMDA,
                _ECLE,
                _PF,
                _UDPF,
                _DBPGN,
                _DP,
                _ECOI,
                _NT,
                _BTa,
                _CIIP,
                _AS,
                _DBCSI,
                _BRP,
                _PBW,
                _DBCRI,
                _DLV,
                _CACI,
                _ELS,
                _ASVd,
                _TS,
                _MMUP,
                _MUSKKI
            ],
            [
                0,
                0,
                0,
                1,
                0,
                0,
                2,
                2,
                2,
                0,
                0,
                0,
                1,
                1,
                0,
                [
                    ()=>TagList,
                    0
                ],
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                0,
                0,
                0,
                64,
                2,
                0,
                2,
                64,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                0,
                2,
                2,
                0,
                0,
                0,
                1,
                0,
                1,
                0,
                0,
                2,
                0,
                0,
                ()=>AdditionalStorageVolumesList,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                2,
                0
            ],
            1
        ];
        var RestoreDBInstanceFromDBSnapshotResult$ = [
            3,
            n0,
            _RDBIFDBSR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var RestoreDBInstanceFromS3Message$ = [
            3,
            n0,
            _RDBIFSM,
            0,
            [
                _DBII,
                _DBIC,
                _E,
                _SEo,
                _SEV,
                _SBN,
                _SIRA,
                _DBN,
                _AS,
                _MU,
                _MUP,
                _DBSGe,
                _VSGI,
                _AZ,
                _DBSGNu,
                _PMW,
                _DBPGN,
                _BRP,
                _PBW,
                _P,
                _MAZ,
                _EV,
                _AMVU,
                _LM,
                _I,
                _ST,
                _OGN,
                _PA,
                _T,
                _STt,
                _SE,
                _KKI,
                _CTTS,
                _MIo,
                _MRA,
                _EIAMDA,
                _SP,
                _DIM,
                _EPI,
                _PIKMSKI,
                _PIRP,
                _ECLE,
                _PF,
                _UDPF,
                _DP,
                _MAS,
                _NT,
                _MMUP,
                _MUSKKI,
                _DBCRI,
                _DLV,
                _CACI,
                _ELS,
                _ASVd,
                _TS
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
                1,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                [
                    ()=>DBSecurityGroupNameList,
                    0
                ],
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                0,
                0,
                0,
                1,
                0,
                1,
                2,
                0,
                2,
                0,
                1,
                1,
                0,
                2,
                [
                    ()=>TagList,
                    0
                ],
                0,
                2,
                0,
                2,
                1,
                0,
                2,
                0,
                0,
                2,
                0,
                1,
                64,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                2,
                1,
                0,
                2,
                0,
                0,
                2,
                0,
                0,
                ()=>AdditionalStorageVolumesList,
                [
                    ()=>TagSpecificationList,
                    0
                ]
            ],
            7
        ];
        var RestoreDBInstanceFromS3Result$ = [
            3,
            n0,
            _RDBIFSR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var RestoreDBInstanceToPointInTimeMessage$ = [
            3,
            n0,
            _RDBITPITM,
            0,
            [
                _TDBII,
                _SDBII,
                _RTe,
                _ULRT,
                _DBIC,
                _P,
                _AZ,
                _DBSGNu,
                _MAZ,
                _PA,
                _AMVU,
                _LM,
                _DBN,
                _E,
                _I,
                _ST,
                _OGN,
                _CTTS,
                _T,
                _STt,
                _TCA,
                _TCP,
                _VSGI,
                _Do,
                _DIAMRN,
                _DF,
                _DO,
                _DASA,
                _DDI,
                _EIAMDA,
                _ECLE,
                _PF,
                _UDPF,
                _DBPGN,
                _DP,
                _SDRI,
                _MAS,
                _ECOI,
                _NT,
                _SDBIABA,
                _BTa,
                _CIIP,
                _AS,
                _BRP,
                _PBW,
                _DBCRI,
                _DLV,
                _CACI,
                _ELS,
                _ASVd,
                _TS,
                _MMUP,
                _MUSKKI
            ],
            [
                0,
                0,
                4,
                2,
                0,
                1,
                0,
                0,
                2,
                2,
                2,
                0,
                0,
                0,
                1,
                1,
                0,
                2,
                [
                    ()=>TagList,
                    0
                ],
                0,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                [
                    ()=>VpcSecurityGroupIdList,
                    0
                ],
                0,
                0,
                0,
                0,
                0,
                64,
                2,
                64,
                [
                    ()=>ProcessorFeatureList,
                    0
                ],
                2,
                0,
                2,
                0,
                1,
                2,
                0,
                0,
                0,
                0,
                1,
                1,
                0,
                0,
                2,
                0,
                0,
                ()=>AdditionalStorageVolumesList,
                [
                    ()=>TagSpecificationList,
                    0
                ],
                2,
                0
            ],
            1
        ];
        var RestoreDBInstanceToPointInTimeResult$ = [
            3,
            n0,
            _RDBITPITR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var RestoreWindow$ = [
            3,
            n0,
            _RW,
            0,
            [
                _ETa,
                _LT
            ],
            [
                4,
                4
            ]
        ];
        var RevokeDBSecurityGroupIngressMessage$ = [
            3,
            n0,
            _RDBSGIM,
            0,
            [
                _DBSGN,
                _CIDRIP,
                _ECSGN,
                _ECSGI,
                _ECSGOI
            ],
            [
                0,
                0,
                0,
                0,
                0
            ],
            1
        ];
        var RevokeDBSecurityGroupIngressResult$ = [
            3,
            n0,
            _RDBSGIR,
            0,
            [
                _DBSG
            ],
            [
                [
                    ()=>DBSecurityGroup$,
                    0
                ]
            ]
        ];
        var ScalarReferenceDetails$ = [
            3,
            n0,
            _SRD,
            0,
            [
                _V
            ],
            [
                1
            ]
        ];
        var ScalingConfiguration$ = [
            3,
            n0,
            _SC,
            0,
            [
                _MC,
                _MCa,
                _AP,
                _SUAP,
                _TAi,
                _SBT
            ],
            [
                1,
                1,
                2,
                1,
                0,
                1
            ]
        ];
        var ScalingConfigurationInfo$ = [
            3,
            n0,
            _SCI,
            0,
            [
                _MC,
                _MCa,
                _AP,
                _SUAP,
                _TAi,
                _SBT
            ],
            [
                1,
                1,
                2,
                1,
                0,
                1
            ]
        ];
        var ServerlessV2FeaturesSupport$ = [
            3,
            n0,
            _SVFS,
            0,
            [
                _MC,
                _MCa
            ],
            [
                1,
                1
            ]
        ];
        var ServerlessV2PlatformVersionInfo$ = [
            3,
            n0,
            _SVPVI,
            0,
            [
                _SVPV,
                _SVPVD,
                _E,
                _SVFS,
                _St,
                _ID
            ],
            [
                0,
                0,
                0,
                ()=>ServerlessV2FeaturesSupport$,
                0,
                2
            ]
        ];
        var ServerlessV2PlatformVersionsMessage$ = [
            3,
            n0,
            _SVPVM,
            0,
            [
                _Ma,
                _SVPVe
            ],
            [
                0,
                ()=>ServerlessV2PlatformVersionList
            ]
        ];
        var ServerlessV2ScalingConfiguration$ = [
            3,
            n0,
            _SVSC,
            0,
            [
                _MC,
                _MCa,
                _SUAP
            ],
            [
                1,
                1,
                1
            ]
        ];
        var ServerlessV2ScalingConfigurationInfo$ = [
            3,
            n0,
            _SVSCI,
            0,
            [
                _MC,
                _MCa,
                _SUAP
            ],
            [
                1,
                1,
                1
            ]
        ];
        var SourceRegion$ = [
            3,
            n0,
            _SR,
            0,
            [
                _RNe,
                _End,
                _St,
                _SDBIABR
            ],
            [
                0,
                0,
                0,
                2
            ]
        ];
        var SourceRegionMessage$ = [
            3,
            n0,
            _SRM,
            0,
            [
                _Ma,
                _SRo
            ],
            [
                0,
                [
                    ()=>SourceRegionList,
                    0
                ]
            ]
        ];
        var StartActivityStreamRequest$ = [
            3,
            n0,
            _SASR,
            0,
            [
                _RAe,
                _Mo,
                _KKI,
                _AIp,
                _ENAFI
            ],
            [
                0,
                0,
                0,
                2,
                2
            ],
            3
        ];
        var StartActivityStreamResponse$ = [
            3,
            n0,
            _SASRt,
            0,
            [
                _KKI,
                _KSN,
                _St,
                _Mo,
                _ENAFI,
                _AIp
            ],
            [
                0,
                0,
                0,
                0,
                2,
                2
            ]
        ];
        var StartDBClusterMessage$ = [
            3,
            n0,
            _SDBCM,
            0,
            [
                _DBCI
            ],
            [
                0
            ],
            1
        ];
        var StartDBClusterResult$ = [
            3,
            n0,
            _SDBCR,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var StartDBInstanceAutomatedBackupsReplicationMessage$ = [
            3,
            n0,
            _SDBIABRM,
            0,
            [
                _SDBIA,
                _BRP,
                _KKI,
                _PSU,
                _T
            ],
            [
                0,
                1,
                0,
                [
                    ()=>SensitiveString,
                    0
                ],
                [
                    ()=>TagList,
                    0
                ]
            ],
            1
        ];
        var StartDBInstanceAutomatedBackupsReplicationResult$ = [
            3,
            n0,
            _SDBIABRR,
            0,
            [
                _DBIAB
            ],
            [
                [
                    ()=>DBInstanceAutomatedBackup$,
                    0
                ]
            ]
        ];
        var StartDBInstanceMessage$ = [
            3,
            n0,
            _SDBIM,
            0,
            [
                _DBII,
                _DBCRI
            ],
            [
                0,
                0
            ],
            1
        ];
        var StartDBInstanceResult$ = [
            3,
            n0,
            _SDBIR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var StartExportTaskMessage$ = [
            3,
            n0,
            _SETM,
            0,
            [
                _ETI,
                _SA,
                _SBN,
                _IRA,
                _KKI,
                _SP,
                _EO
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0,
                64
            ],
            5
        ];
        var StopActivityStreamRequest$ = [
            3,
            n0,
            _SASRto,
            0,
            [
                _RAe,
                _AIp
            ],
            [
                0,
                2
            ],
            1
        ];
        var StopActivityStreamResponse$ = [
            3,
            n0,
            _SASRtop,
            0,
            [
                _KKI,
                _KSN,
                _St
            ],
            [
                0,
                0,
                0
            ]
        ];
        var StopDBClusterMessage$ = [
            3,
            n0,
            _SDBCMt,
            0,
            [
                _DBCI
            ],
            [
                0
            ],
            1
        ];
        var StopDBClusterResult$ = [
            3,
            n0,
            _SDBCRt,
            0,
            [
                _DBC
            ],
            [
                [
                    ()=>DBCluster$,
                    0
                ]
            ]
        ];
        var StopDBInstanceAutomatedBackupsReplicationMessage$ = [
            3,
            n0,
            _SDBIABRMt,
            0,
            [
                _SDBIA
            ],
            [
                0
            ],
            1
        ];
        var StopDBInstanceAutomatedBackupsReplicationResult$ = [
            3,
            n0,
            _SDBIABRRt,
            0,
            [
                _DBIAB
            ],
            [
                [
                    ()=>DBInstanceAutomatedBackup$,
                    0
                ]
            ]
        ];
        var StopDBInstanceMessage$ = [
            3,
            n0,
            _SDBIMt,
            0,
            [
                _DBII,
                _DBSIn,
                _DFDBCR
            ],
            [
                0,
                0,
                2
            ],
            1
        ];
        var StopDBInstanceResult$ = [
            3,
            n0,
            _SDBIRt,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var Subnet$ = [
            3,
            n0,
            _Sub,
            0,
            [
                _SIubn,
                _SAZu,
                _SO,
                _SSu
            ],
            [
                0,
                ()=>AvailabilityZone$,
                ()=>Outpost$,
                0
            ]
        ];
        var SupportedEngineLifecycle$ = [
            3,
            n0,
            _SELu,
            0,
            [
                _LSN,
                _LSSD,
                _LSED
            ],
            [
                0,
                4,
                4
            ],
            3
        ];
        var SwitchoverBlueGreenDeploymentRequest$ = [
            3,
            n0,
            _SBGDR,
            0,
            [
                _BGDI,
                _STw
            ],
            [
                0,
                1
            ],
            1
        ];
        var SwitchoverBlueGreenDeploymentResponse$ = [
            3,
            n0,
            _SBGDRw,
            0,
            [
                _BGD
            ],
            [
                [
                    ()=>BlueGreenDeployment$,
                    0
                ]
            ]
        ];
        var SwitchoverDetail$ = [
            3,
            n0,
            _SDw,
            0,
            [
                _SMo,
                _TM,
                _St
            ],
            [
                0,
                0,
                0
            ]
        ];
        var SwitchoverGlobalClusterMessage$ = [
            3,
            n0,
            _SGCM,
            0,
            [
                _GCI,
                _TDCI
            ],
            [
                0,
                0
            ],
            2
        ];
        var SwitchoverGlobalClusterResult$ = [
            3,
            n0,
            _SGCR,
            0,
            [
                _GC
            ],
            [
                [
                    ()=>GlobalCluster$,
                    0
                ]
            ]
        ];
        var SwitchoverReadReplicaMessage$ = [
            3,
            n0,
            _SRRM,
            0,
            [
                _DBII
            ],
            [
                0
            ],
            1
        ];
        var SwitchoverReadReplicaResult$ = [
            3,
            n0,
            _SRRR,
            0,
            [
                _DBI
            ],
            [
                [
                    ()=>DBInstance$,
                    0
                ]
            ]
        ];
        var Tag$ = [
            3,
            n0,
            _Tag,
            0,
            [
                _K,
                _V
            ],
            [
                0,
                0
            ]
        ];
        var TagListMessage$ = [
            3,
            n0,
            _TLM,
            0,
            [
                _TL
            ],
            [
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var TagSpecification$ = [
            3,
            n0,
            _TSa,
            0,
            [
                _RTes,
                _T
            ],
            [
                0,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var TargetHealth$ = [
            3,
            n0,
            _TH,
            0,
            [
                _Sta,
                _Rea,
                _D
            ],
            [
                0,
                0,
                0
            ]
        ];
        var TargetResourceConfiguration$ = [
            3,
            n0,
            _TRCa,
            0,
            [
                _SA,
                _TKKI
            ],
            [
                0,
                0
            ],
            1
        ];
        var TenantDatabase$ = [
            3,
            n0,
            _TD,
            0,
            [
                _TDCT,
                _DBII,
                _TDBN,
                _St,
                _MU,
                _DRI,
                _TDRI,
                _TDARN,
                _CSN,
                _NCSN,
                _DP,
                _PMV,
                _MUS,
                _TL
            ],
            [
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
                2,
                [
                    ()=>TenantDatabasePendingModifiedValues$,
                    0
                ],
                ()=>MasterUserSecret$,
                [
                    ()=>TagList,
                    0
                ]
            ]
        ];
        var TenantDatabasePendingModifiedValues$ = [
            3,
            n0,
            _TDPMV,
            0,
            [
                _MUP,
                _TDBN
            ],
            [
                [
                    ()=>SensitiveString,
                    0
                ],
                0
            ]
        ];
        var TenantDatabasesMessage$ = [
            3,
            n0,
            _TDM,
            0,
            [
                _Ma,
                _TDe
            ],
            [
                0,
                [
                    ()=>TenantDatabasesList,
                    0
                ]
            ]
        ];
        var Timezone$ = [
            3,
            n0,
            _Ti,
            0,
            [
                _TN
            ],
            [
                0
            ]
        ];
        var UpgradeTarget$ = [
            3,
            n0,
            _UTp,
            0,
            [
                _E,
                _EV,
                _D,
                _AU,
                _IMVU,
                _SEM,
                _SPQ,
                _SGD,
                _SB,
                _SLD,
                _SLWF,
                _SIup
            ],
            [
                0,
                0,
                0,
                2,
                2,
                64,
                2,
                2,
                2,
                2,
                2,
                2
            ]
        ];
        var UserAuthConfig$ = [
            3,
            n0,
            _UAC,
            0,
            [
                _D,
                _UN,
                _ASu,
                _SAe,
                _IAMA,
                _CPAT
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var UserAuthConfigInfo$ = [
            3,
            n0,
            _UACI,
            0,
            [
                _D,
                _UN,
                _ASu,
                _SAe,
                _IAMA,
                _CPAT
            ],
            [
                0,
                0,
                0,
                0,
                0,
                0
            ]
        ];
        var ValidAdditionalStorageOptions$ = [
            3,
            n0,
            _VASO,
            0,
            [
                _SASV,
                _Vo
            ],
            [
                2,
                [
                    ()=>ValidVolumeOptionsList,
                    0
                ]
            ]
        ];
        var ValidDBInstanceModificationsMessage$ = [
            3,
            n0,
            _VDBIMM,
            0,
            [
                _Sto,
                _VPF,
                _SDLV,
                _ASd
            ],
            [
                [
                    ()=>ValidStorageOptionsList,
                    0
                ],
                [
                    ()=>AvailableProcessorFeatureList,
                    0
                ],
                2,
                [
                    ()=>ValidAdditionalStorageOptions$,
                    0
                ]
            ]
        ];
        var ValidStorageOptions$ = [
            3,
            n0,
            _VSO,
            0,
            [
                _STt,
                _SSt,
                _PI,
                _ITSR,
                _PST,
                _STTIR,
                _SSA
            ],
            [
                0,
                [
                    ()=>RangeList,
                    0
                ],
                [
                    ()=>RangeList,
                    0
                ],
                [
                    ()=>DoubleRangeList,
                    0
                ],
                [
                    ()=>RangeList,
                    0
                ],
                [
                    ()=>DoubleRangeList,
                    0
                ],
                2
            ]
        ];
        var ValidVolumeOptions$ = [
            3,
            n0,
            _VVO,
            0,
            [
                _VN,
                _Sto
            ],
            [
                0,
                [
                    ()=>ValidStorageOptionsList,
                    0
                ]
            ]
        ];
        var VpcSecurityGroupMembership$ = [
            3,
            n0,
            _VSGMp,
            0,
            [
                _VSGIp,
                _St
            ],
            [
                0,
                0
            ]
        ];
        var __Unit = "unit";
        var AccountQuotaList = [
            1,
            n0,
            _AQL,
            0,
            [
                ()=>AccountQuota$,
                {
                    [_xN]: _AQc
                }
            ]
        ];
        var AdditionalStorageVolumesList = [
            1,
            n0,
            _ASVL,
            0,
            ()=>AdditionalStorageVolume$
        ];
        var AdditionalStorageVolumesOutputList = [
            1,
            n0,
            _ASVOL,
            0,
            ()=>AdditionalStorageVolumeOutput$
        ];
        var AttributeValueList = [
            1,
            n0,
            _AVL,
            0,
            [
                0,
                {
                    [_xN]: _AVtt
                }
            ]
        ];
        var AvailabilityZoneList = [
            1,
            n0,
            _AZL,
            0,
            [
                ()=>AvailabilityZone$,
                {
                    [_xN]: _AZ
                }
            ]
        ];
        var AvailabilityZones = [
            1,
            n0,
            _AZv,
            0,
            [
                0,
                {
                    [_xN]: _AZ
                }
            ]
        ];
        var AvailableAdditionalStorageVolumesOptionList = [
            1,
            n0,
            _AASVOL,
            0,
            [
                ()=>AvailableAdditionalStorageVolumesOption$,
                {
                    [_xN]: _AASVO
                }
            ]
        ];
        var AvailableCapacityPerAvailabilityZoneList = [
            1,
            n0,
            _ACPAZL,
            0,
            [
                ()=>AvailableCapacityPerAvailabilityZone$,
                {
                    [_xN]: _ACPAZ
                }
            ]
        ];
        var AvailableProcessorFeatureList = [
            1,
            n0,
            _APFL,
            0,
            [
                ()=>AvailableProcessorFeature$,
                {
                    [_xN]: _APF
                }
            ]
        ];
        var BlueGreenDeploymentList = [
            1,
            n0,
            _BGDL,
            0,
            [
                ()=>BlueGreenDeployment$,
                0
            ]
        ];
        var BlueGreenDeploymentTaskList = [
            1,
            n0,
            _BGDTL,
            0,
            ()=>BlueGreenDeploymentTask$
        ];
        var CertificateList = [
            1,
            n0,
            _CL,
            0,
            [
                ()=>Certificate$,
                {
                    [_xN]: _C
                }
            ]
        ];
        var ContextAttributeList = [
            1,
            n0,
            _CAL,
            0,
            ()=>ContextAttribute$
        ];
        var DBCapacityReservationList = [
            1,
            n0,
            _DBCRL,
            0,
            [
                ()=>DBCapacityReservation$,
                0
            ]
        ];
        var DBClusterAssociatedRoles = [
            1,
            n0,
            _DBCARl,
            0,
            [
                ()=>DBClusterAssociatedRole$,
                {
                    [_xN]: _DBCAR
                }
            ]
        ];
        var DBClusterAutomatedBackupList = [
            1,
            n0,
            _DBCABL,
            0,
            [
                ()=>DBClusterAutomatedBackup$,
                {
                    [_xN]: _DBCAB
                }
            ]
        ];
        var DBClusterBacktrackList = [
            1,
            n0,
            _DBCBL,
            0,
            [
                ()=>DBClusterBacktrack$,
                {
                    [_xN]: _DBCB
                }
            ]
        ];
        var DBClusterEndpointList = [
            1,
            n0,
            _DBCEL,
            0,
            [
                ()=>DBClusterEndpoint$,
                {
                    [_xN]: _DBCEL
                }
            ]
        ];
        var DBClusterList = [
            1,
            n0,
            _DBCL,
            0,
            [
                ()=>DBCluster$,
                {
                    [_xN]: _DBC
                }
            ]
        ];
        var DBClusterMemberList = [
            1,
            n0,
            _DBCML,
            0,
            [
                ()=>DBClusterMember$,
                {
                    [_xN]: _DBCMl
                }
            ]
        ];
        var DBClusterOptionGroupMemberships = [
            1,
            n0,
            _DBCOGM,
            0,
            [
                ()=>DBClusterOptionGroupStatus$,
                {
                    [_xN]: _DBCOG
                }
            ]
        ];
        var DBClusterParameterGroupList = [
            1,
            n0,
            _DBCPGL,
            0,
            [
                ()=>DBClusterParameterGroup$,
                {
                    [_xN]: _DBCPG
                }
            ]
        ];
        var DBClusterRoles = [
            1,
            n0,
            _DBCRlu,
            0,
            [
                ()=>DBClusterRole$,
                {
                    [_xN]: _DBCRl
                }
            ]
        ];
        var DBClusterSnapshotAttributeList = [
            1,
            n0,
            _DBCSAL,
            0,
            [
                ()=>DBClusterSnapshotAttribute$,
                {
                    [_xN]: _DBCSAl
                }
            ]
        ];
        var DBClusterSnapshotList = [
            1,
            n0,
            _DBCSL,
            0,
            [
                ()=>DBClusterSnapshot$,
                {
                    [_xN]: _DBCS
                }
            ]
        ];
        var DBClusterStatusInfoList = [
            1,
            n0,
            _DBCSIL,
            0,
            [
                ()=>DBClusterStatusInfo$,
                {
                    [_xN]: _DBCSIl
                }
            ]
        ];
        var DBEngineVersionList = [
            1,
            n0,
            _DBEVL,
            0,
            [
                ()=>DBEngineVersion$,
                {
                    [_xN]: _DBEV
                }
            ]
        ];
        var DBInstanceAutomatedBackupList = [
            1,
            n0,
            _DBIABL,
            0,
            [
                ()=>DBInstanceAutomatedBackup$,
                {
                    [_xN]: _DBIAB
                }
            ]
        ];
        var DBInstanceAutomatedBackupsReplicationList = [
            1,
            n0,
            _DBIABRL,
            0,
            [
                ()=>DBInstanceAutomatedBackupsReplication$,
                {
                    [_xN]: _DBIABRn
                }
            ]
        ];
        var DBInstanceList = [
            1,
            n0,
            _DBIL,
            0,
            [
                ()=>DBInstance$,
                {
                    [_xN]: _DBI
                }
            ]
        ];
        var DBInstanceRoles = [
            1,
            n0,
            _DBIRn,
            0,
            [
                ()=>DBInstanceRole$,
                {
                    [_xN]: _DBIR
                }
            ]
        ];
        var DBInstanceStatusInfoList = [
            1,
            n0,
            _DBISIL,
            0,
            [
                ()=>DBInstanceStatusInfo$,
                {
                    [_xN]: _DBISI
                }
            ]
        ];
        var DBMajorEngineVersionsList = [
            1,
            n0,
            _DBMEVL,
            0,
            [
                ()=>DBMajorEngineVersion$,
                {
                    [_xN]: _DBMEV
                }
            ]
        ];
        var DBParameterGroupList = [
            1,
            n0,
            _DBPGL,
            0,
            [
                ()=>DBParameterGroup$,
                {
                    [_xN]: _DBPG
                }
            ]
        ];
        var DBParameterGroupStatusList = [
            1,
            n0,
            _DBPGSL,
            0,
            [
                ()=>DBParameterGroupStatus$,
                {
                    [_xN]: _DBPG
                }
            ]
        ];
        var DBProxyEndpointList = [
            1,
            n0,
            _DBPEL,
            0,
            ()=>DBProxyEndpoint$
        ];
        var DBProxyList = [
            1,
            n0,
            _DBPL,
            0,
            ()=>DBProxy$
        ];
        var DBRecommendationList = [
            1,
            n0,
            _DBRL,
            0,
            ()=>DBRecommendation$
        ];
        var DBSecurityGroupMembershipList = [
            1,
            n0,
            _DBSGML,
            0,
            [
                ()=>DBSecurityGroupMembership$,
                {
                    [_xN]: _DBSG
                }
            ]
        ];
        var DBSecurityGroupNameList = [
            1,
            n0,
            _DBSGNL,
            0,
            [
                0,
                {
                    [_xN]: _DBSGN
                }
            ]
        ];
        var DBSecurityGroups = [
            1,
            n0,
            _DBSGe,
            0,
            [
                ()=>DBSecurityGroup$,
                {
                    [_xN]: _DBSG
                }
            ]
        ];
        var DBShardGroupsList = [
            1,
            n0,
            _DBSGL,
            0,
            [
                ()=>DBShardGroup$,
                {
                    [_xN]: _DBSGh
                }
            ]
        ];
        var DBSnapshotAttributeList = [
            1,
            n0,
            _DBSAL,
            0,
            [
                ()=>DBSnapshotAttribute$,
                {
                    [_xN]: _DBSAn
                }
            ]
        ];
        var DBSnapshotList = [
            1,
            n0,
            _DBSL,
            0,
            [
                ()=>DBSnapshot$,
                {
                    [_xN]: _DBS
                }
            ]
        ];
        var DBSnapshotTenantDatabasesList = [
            1,
            n0,
            _DBSTDL,
            0,
            [
                ()=>DBSnapshotTenantDatabase$,
                {
                    [_xN]: _DBSTD
                }
            ]
        ];
        var DBSubnetGroups = [
            1,
            n0,
            _DBSGub,
            0,
            [
                ()=>DBSubnetGroup$,
                {
                    [_xN]: _DBSGu
                }
            ]
        ];
        var DescribeDBLogFilesList = [
            1,
            n0,
            _DDBLFL,
            0,
            [
                ()=>DescribeDBLogFilesDetails$,
                {
                    [_xN]: _DDBLFD
                }
            ]
        ];
        var DocLinkList = [
            1,
            n0,
            _DLL,
            0,
            ()=>DocLink$
        ];
        var DomainMembershipList = [
            1,
            n0,
            _DML,
            0,
            [
                ()=>DomainMembership$,
                {
                    [_xN]: _DMo
                }
            ]
        ];
        var DoubleRangeList = [
            1,
            n0,
            _DRL,
            0,
            [
                ()=>DoubleRange$,
                {
                    [_xN]: _DR
                }
            ]
        ];
        var EC2SecurityGroupList = [
            1,
            n0,
            _ECSGL,
            0,
            [
                ()=>EC2SecurityGroup$,
                {
                    [_xN]: _ECSGe
                }
            ]
        ];
        var EventCategoriesList = [
            1,
            n0,
            _ECL,
            0,
            [
                0,
                {
                    [_xN]: _ECv
                }
            ]
        ];
        var EventCategoriesMapList = [
            1,
            n0,
            _ECML,
            0,
            [
                ()=>EventCategoriesMap$,
                {
                    [_xN]: _ECM
                }
            ]
        ];
        var EventList = [
            1,
            n0,
            _EL,
            0,
            [
                ()=>Event$,
                {
                    [_xN]: _Ev
                }
            ]
        ];
        var EventSubscriptionsList = [
            1,
            n0,
            _ESL,
            0,
            [
                ()=>EventSubscription$,
                {
                    [_xN]: _ES
                }
            ]
        ];
        var ExportTasksList = [
            1,
            n0,
            _ETL,
            0,
            [
                ()=>ExportTask$,
                {
                    [_xN]: _ETx
                }
            ]
        ];
        var FilterList = [
            1,
            n0,
            _FL,
            0,
            [
                ()=>Filter$,
                {
                    [_xN]: _Fil
                }
            ]
        ];
        var FilterValueList = [
            1,
            n0,
            _FVL,
            0,
            [
                0,
                {
                    [_xN]: _V
                }
            ]
        ];
        var GlobalClusterList = [
            1,
            n0,
            _GCL,
            0,
            [
                ()=>GlobalCluster$,
                {
                    [_xN]: _GCMl
                }
            ]
        ];
        var GlobalClusterMemberList = [
            1,
            n0,
            _GCML,
            0,
            [
                ()=>GlobalClusterMember$,
                {
                    [_xN]: _GCMl
                }
            ]
        ];
        var IntegrationErrorList = [
            1,
            n0,
            _IEL,
            0,
            [
                ()=>IntegrationError$,
                {
                    [_xN]: _IE
                }
            ]
        ];
        var IntegrationList = [
            1,
            n0,
            _IL,
            0,
            [
                ()=>Integration$,
                {
                    [_xN]: _Int
                }
            ]
        ];
        var IPRangeList = [
            1,
            n0,
            _IPRL,
            0,
            [
                ()=>IPRange$,
                {
                    [_xN]: _IPRa
                }
            ]
        ];
        var MetricList = [
            1,
            n0,
            _ML,
            0,
            ()=>Metric$
        ];
        var MetricReferenceList = [
            1,
            n0,
            _MRL,
            0,
            ()=>MetricReference$
        ];
        var MinimumEngineVersionPerAllowedValueList = [
            1,
            n0,
            _MEVPAVL,
            0,
            [
                ()=>MinimumEngineVersionPerAllowedValue$,
                {
                    [_xN]: _MEVPAV
                }
            ]
        ];
        var ModifyAdditionalStorageVolumesList = [
            1,
            n0,
            _MASVL,
            0,
            ()=>ModifyAdditionalStorageVolume$
        ];
        var OptionConfigurationList = [
            1,
            n0,
            _OCL,
            0,
            [
                ()=>OptionConfiguration$,
                {
                    [_xN]: _OC
                }
            ]
        ];
        var OptionGroupMembershipList = [
            1,
            n0,
            _OGML,
            0,
            [
                ()=>OptionGroupMembership$,
                {
                    [_xN]: _OGMp
                }
            ]
        ];
        var OptionGroupOptionSettingsList = [
            1,
            n0,
            _OGOSL,
            0,
            [
                ()=>OptionGroupOptionSetting$,
                {
                    [_xN]: _OGOSp
                }
            ]
        ];
        var OptionGroupOptionsList = [
            1,
            n0,
            _OGOL,
            0,
            [
                ()=>OptionGroupOption$,
                {
                    [_xN]: _OGO
                }
            ]
        ];
        var OptionGroupOptionVersionsList = [
            1,
            n0,
            _OGOVL,
            0,
            [
                ()=>OptionVersion$,
                {
                    [_xN]: _OV
                }
            ]
        ];
        var OptionGroupsList = [
            1,
            n0,
            _OGL,
            0,
            [
                ()=>OptionGroup$,
                {
                    [_xN]: _OG
                }
            ]
        ];
        var OptionsConflictsWith = [
            1,
            n0,
            _OCW,
            0,
            [
                0,
                {
                    [_xN]: _OCN
                }
            ]
        ];
        var OptionsDependedOn = [
            1,
            n0,
            _ODO,
            0,
            [
                0,
                {
                    [_xN]: _ON
                }
            ]
        ];
        var OptionSettingConfigurationList = [
            1,
            n0,
            _OSCL,
            0,
            [
                ()=>OptionSetting$,
                {
                    [_xN]: _OSp
                }
            ]
        ];
        var OptionSettingsList = [
            1,
            n0,
            _OSL,
            0,
            [
                ()=>OptionSetting$,
                {
                    [_xN]: _OSp
                }
            ]
        ];
        var OptionsList = [
            1,
            n0,
            _OL,
            0,
            [
                ()=>Option$,
                {
                    [_xN]: _O
                }
            ]
        ];
        var OrderableDBInstanceOptionsList = [
            1,
            n0,
            _ODBIOL,
            0,
            [
                ()=>OrderableDBInstanceOption$,
                {
                    [_xN]: _ODBIO
                }
            ]
        ];
        var ParametersList = [
            1,
            n0,
            _PL,
            0,
            [
                ()=>Parameter$,
                {
                    [_xN]: _Par
                }
            ]
        ];
        var PendingMaintenanceActionDetails = [
            1,
            n0,
            _PMAD,
            0,
            [
                ()=>PendingMaintenanceAction$,
                {
                    [_xN]: _PMA
                }
            ]
        ];
        var PendingMaintenanceActions = [
            1,
            n0,
            _PMAe,
            0,
            [
                ()=>ResourcePendingMaintenanceActions$,
                {
                    [_xN]: _RPMA
                }
            ]
        ];
        var ProcessorFeatureList = [
            1,
            n0,
            _PFL,
            0,
            [
                ()=>ProcessorFeature$,
                {
                    [_xN]: _PFr
                }
            ]
        ];
        var RangeList = [
            1,
            n0,
            _RL,
            0,
            [
                ()=>Range$,
                {
                    [_xN]: _Ra
                }
            ]
        ];
        var ReadReplicaDBClusterIdentifierList = [
            1,
            n0,
            _RRDBCIL,
            0,
            [
                0,
                {
                    [_xN]: _RRDBCIe
                }
            ]
        ];
        var ReadReplicaDBInstanceIdentifierList = [
            1,
            n0,
            _RRDBIIL,
            0,
            [
                0,
                {
                    [_xN]: _RRDBIIe
                }
            ]
        ];
        var ReadReplicaIdentifierList = [
            1,
            n0,
            _RRIL,
            0,
            [
                0,
                {
                    [_xN]: _RRIe
                }
            ]
        ];
        var RecommendedActionList = [
            1,
            n0,
            _RAL,
            0,
            ()=>RecommendedAction$
        ];
        var RecommendedActionParameterList = [
            1,
            n0,
            _RAPL,
            0,
            ()=>RecommendedActionParameter$
        ];
        var RecommendedActionUpdateList = [
            1,
            n0,
            _RAUL,
            0,
            ()=>RecommendedActionUpdate$
        ];
        var RecurringChargeList = [
            1,
            n0,
            _RCL,
            0,
            [
                ()=>RecurringCharge$,
                {
                    [_xN]: _RC
                }
            ]
        ];
        var ReservedDBInstanceList = [
            1,
            n0,
            _RDBIL,
            0,
            [
                ()=>ReservedDBInstance$,
                {
                    [_xN]: _RDBI
                }
            ]
        ];
        var ReservedDBInstancesOfferingList = [
            1,
            n0,
            _RDBIOL,
            0,
            [
                ()=>ReservedDBInstancesOffering$,
                {
                    [_xN]: _RDBIO
                }
            ]
        ];
        var ServerlessV2PlatformVersionList = [
            1,
            n0,
            _SVPVL,
            0,
            ()=>ServerlessV2PlatformVersionInfo$
        ];
        var SourceIdsList = [
            1,
            n0,
            _SIL,
            0,
            [
                0,
                {
                    [_xN]: _SIou
                }
            ]
        ];
        var SourceRegionList = [
            1,
            n0,
            _SRL,
            0,
            [
                ()=>SourceRegion$,
                {
                    [_xN]: _SR
                }
            ]
        ];
        var SubnetIdentifierList = [
            1,
            n0,
            _SILu,
            0,
            [
                0,
                {
                    [_xN]: _SIubn
                }
            ]
        ];
        var SubnetList = [
            1,
            n0,
            _SL,
            0,
            [
                ()=>Subnet$,
                {
                    [_xN]: _Sub
                }
            ]
        ];
        var SupportedCharacterSetsList = [
            1,
            n0,
            _SCSL,
            0,
            [
                ()=>CharacterSet$,
                {
                    [_xN]: _CS
                }
            ]
        ];
        var SupportedEngineLifecycleList = [
            1,
            n0,
            _SELL,
            0,
            [
                ()=>SupportedEngineLifecycle$,
                {
                    [_xN]: _SELu
                }
            ]
        ];
        var SupportedTimezonesList = [
            1,
            n0,
            _STL,
            0,
            [
                ()=>Timezone$,
                {
                    [_xN]: _Ti
                }
            ]
        ];
        var SwitchoverDetailList = [
            1,
            n0,
            _SDL,
            0,
            ()=>SwitchoverDetail$
        ];
        var TagList = [
            1,
            n0,
            _TL,
            0,
            [
                ()=>Tag$,
                {
                    [_xN]: _Tag
                }
            ]
        ];
        var TagSpecificationList = [
            1,
            n0,
            _TSL,
            0,
            [
                ()=>TagSpecification$,
                {
                    [_xN]: _i
                }
            ]
        ];
        var TargetGroupList = [
            1,
            n0,
            _TGL,
            0,
            [
                ()=>DBProxyTargetGroup$,
                0
            ]
        ];
        var TargetList = [
            1,
            n0,
            _TLa,
            0,
            ()=>DBProxyTarget$
        ];
        var TargetResourceConfigurationList = [
            1,
            n0,
            _TRCL,
            0,
            [
                ()=>TargetResourceConfiguration$,
                {
                    [_xN]: _TRCa
                }
            ]
        ];
        var TenantDatabasesList = [
            1,
            n0,
            _TDL,
            0,
            [
                ()=>TenantDatabase$,
                {
                    [_xN]: _TD
                }
            ]
        ];
        var UserAuthConfigInfoList = [
            1,
            n0,
            _UACIL,
            0,
            ()=>UserAuthConfigInfo$
        ];
        var UserAuthConfigList = [
            1,
            n0,
            _UACL,
            0,
            ()=>UserAuthConfig$
        ];
        var ValidStorageOptionsList = [
            1,
            n0,
            _VSOL,
            0,
            [
                ()=>ValidStorageOptions$,
                {
                    [_xN]: _VSO
                }
            ]
        ];
        var ValidUpgradeTargetList = [
            1,
            n0,
            _VUTL,
            0,
            [
                ()=>UpgradeTarget$,
                {
                    [_xN]: _UTp
                }
            ]
        ];
        var ValidVolumeOptionsList = [
            1,
            n0,
            _VVOL,
            0,
            [
                ()=>ValidVolumeOptions$,
                0
            ]
        ];
        var VpcSecurityGroupIdList = [
            1,
            n0,
            _VSGIL,
            0,
            [
                0,
                {
                    [_xN]: _VSGIp
                }
            ]
        ];
        var VpcSecurityGroupMembershipList = [
            1,
            n0,
            _VSGML,
            0,
            [
                ()=>VpcSecurityGroupMembership$,
                {
                    [_xN]: _VSGMp
                }
            ]
        ];
        var AddRoleToDBCluster$ = [
            9,
            n0,
            _ARTDBC,
            0,
            ()=>AddRoleToDBClusterMessage$,
            ()=>__Unit
        ];
        var AddRoleToDBInstance$ = [
            9,
            n0,
            _ARTDBI,
            0,
            ()=>AddRoleToDBInstanceMessage$,
            ()=>__Unit
        ];
        var AddSourceIdentifierToSubscription$ = [
            9,
            n0,
            _ASITS,
            0,
            ()=>AddSourceIdentifierToSubscriptionMessage$,
            ()=>AddSourceIdentifierToSubscriptionResult$
        ];
        var AddTagsToResource$ = [
            9,
            n0,
            _ATTR,
            0,
            ()=>AddTagsToResourceMessage$,
            ()=>__Unit
        ];
        var ApplyPendingMaintenanceAction$ = [
            9,
            n0,
            _APMA,
            0,
            ()=>ApplyPendingMaintenanceActionMessage$,
            ()=>ApplyPendingMaintenanceActionResult$
        ];
        var AuthorizeDBSecurityGroupIngress$ = [
            9,
            n0,
            _ADBSGI,
            0,
            ()=>AuthorizeDBSecurityGroupIngressMessage$,
            ()=>AuthorizeDBSecurityGroupIngressResult$
        ];
        var BacktrackDBCluster$ = [
            9,
            n0,
            _BDBC,
            0,
            ()=>BacktrackDBClusterMessage$,
            ()=>DBClusterBacktrack$
        ];
        var CancelDBCapacityReservation$ = [
            9,
            n0,
            _CDBCRa,
            0,
            ()=>CancelDBCapacityReservationRequest$,
            ()=>CancelDBCapacityReservationResponse$
        ];
        var CancelExportTask$ = [
            9,
            n0,
            _CETa,
            0,
            ()=>CancelExportTaskMessage$,
            ()=>ExportTask$
        ];
        var CopyDBClusterParameterGroup$ = [
            9,
            n0,
            _CDBCPG,
            0,
            ()=>CopyDBClusterParameterGroupMessage$,
            ()=>CopyDBClusterParameterGroupResult$
        ];
        var CopyDBClusterSnapshot$ = [
            9,
            n0,
            _CDBCS,
            0,
            ()=>CopyDBClusterSnapshotMessage$,
            ()=>CopyDBClusterSnapshotResult$
        ];
        var CopyDBParameterGroup$ = [
            9,
            n0,
            _CDBPG,
            0,
            ()=>CopyDBParameterGroupMessage$,
            ()=>CopyDBParameterGroupResult$
        ];
        var CopyDBSnapshot$ = [
            9,
            n0,
            _CDBS,
            0,
            ()=>CopyDBSnapshotMessage$,
            ()=>CopyDBSnapshotResult$
        ];
        var CopyOptionGroup$ = [
            9,
            n0,
            _COG,
            0,
            ()=>CopyOptionGroupMessage$,
            ()=>CopyOptionGroupResult$
        ];
        var CreateBlueGreenDeployment$ = [
            9,
            n0,
            _CBGD,
            0,
            ()=>CreateBlueGreenDeploymentRequest$,
            ()=>CreateBlueGreenDeploymentResponse$
        ];
        var CreateCustomDBEngineVersion$ = [
            9,
            n0,
            _CCDBEV,
            0,
            ()=>CreateCustomDBEngineVersionMessage$,
            ()=>DBEngineVersion$
        ];
        var CreateDBCapacityReservation$ = [
            9,
            n0,
            _CDBCRr,
            0,
            ()=>CreateDBCapacityReservationRequest$,
            ()=>CreateDBCapacityReservationResponse$
        ];
        var CreateDBCluster$ = [
            9,
            n0,
            _CDBC,
            0,
            ()=>CreateDBClusterMessage$,
            ()=>CreateDBClusterResult$
        ];
        var CreateDBClusterEndpoint$ = [
            9,
            n0,
            _CDBCE,
            0,
            ()=>CreateDBClusterEndpointMessage$,
            ()=>DBClusterEndpoint$
        ];
        var CreateDBClusterParameterGroup$ = [
            9,
            n0,
            _CDBCPGr,
            0,
            ()=>CreateDBClusterParameterGroupMessage$,
            ()=>CreateDBClusterParameterGroupResult$
        ];
        var CreateDBClusterSnapshot$ = [
            9,
            n0,
            _CDBCSr,
            0,
            ()=>CreateDBClusterSnapshotMessage$,
            ()=>CreateDBClusterSnapshotResult$
        ];
        var CreateDBInstance$ = [
            9,
            n0,
            _CDBI,
            0,
            ()=>CreateDBInstanceMessage$,
            ()=>CreateDBInstanceResult$
        ];
        var CreateDBInstanceReadReplica$ = [
            9,
            n0,
            _CDBIRR,
            0,
            ()=>CreateDBInstanceReadReplicaMessage$,
            ()=>CreateDBInstanceReadReplicaResult$
        ];
        var CreateDBParameterGroup$ = [
            9,
            n0,
            _CDBPGr,
            0,
            ()=>CreateDBParameterGroupMessage$,
            ()=>CreateDBParameterGroupResult$
        ];
        var CreateDBProxy$ = [
            9,
            n0,
            _CDBP,
            0,
            ()=>CreateDBProxyRequest$,
            ()=>CreateDBProxyResponse$
        ];
        var CreateDBProxyEndpoint$ = [
            9,
            n0,
            _CDBPE,
            0,
            ()=>CreateDBProxyEndpointRequest$,
            ()=>CreateDBProxyEndpointResponse$
        ];
        var CreateDBSecurityGroup$ = [
            9,
            n0,
            _CDBSG,
            0,
            ()=>CreateDBSecurityGroupMessage$,
            ()=>CreateDBSecurityGroupResult$
        ];
        var CreateDBShardGroup$ = [
            9,
            n0,
            _CDBSGr,
            0,
            ()=>CreateDBShardGroupMessage$,
            ()=>DBShardGroup$
        ];
        var CreateDBSnapshot$ = [
            9,
            n0,
            _CDBSr,
            0,
            ()=>CreateDBSnapshotMessage$,
            ()=>CreateDBSnapshotResult$
        ];
        var CreateDBSubnetGroup$ = [
            9,
            n0,
            _CDBSGre,
            0,
            ()=>CreateDBSubnetGroupMessage$,
            ()=>CreateDBSubnetGroupResult$
        ];
        var CreateEventSubscription$ = [
            9,
            n0,
            _CES,
            0,
            ()=>CreateEventSubscriptionMessage$,
            ()=>CreateEventSubscriptionResult$
        ];
        var CreateGlobalCluster$ = [
            9,
            n0,
            _CGC,
            0,
            ()=>CreateGlobalClusterMessage$,
            ()=>CreateGlobalClusterResult$
        ];
        var CreateIntegration$ = [
            9,
            n0,
            _CIr,
            0,
            ()=>CreateIntegrationMessage$,
            ()=>Integration$
        ];
        var CreateOptionGroup$ = [
            9,
            n0,
            _COGr,
            0,
            ()=>CreateOptionGroupMessage$,
            ()=>CreateOptionGroupResult$
        ];
        var CreateTenantDatabase$ = [
            9,
            n0,
            _CTD,
            0,
            ()=>CreateTenantDatabaseMessage$,
            ()=>CreateTenantDatabaseResult$
        ];
        var DeleteBlueGreenDeployment$ = [
            9,
            n0,
            _DBGD,
            0,
            ()=>DeleteBlueGreenDeploymentRequest$,
            ()=>DeleteBlueGreenDeploymentResponse$
        ];
        var DeleteCustomDBEngineVersion$ = [
            9,
            n0,
            _DCDBEV,
            0,
            ()=>DeleteCustomDBEngineVersionMessage$,
            ()=>DBEngineVersion$
        ];
        var DeleteDBCluster$ = [
            9,
            n0,
            _DDBC,
            0,
            ()=>DeleteDBClusterMessage$,
            ()=>DeleteDBClusterResult$
        ];
        var DeleteDBClusterAutomatedBackup$ = [
            9,
            n0,
            _DDBCAB,
            0,
            ()=>DeleteDBClusterAutomatedBackupMessage$,
            ()=>DeleteDBClusterAutomatedBackupResult$
        ];
        var DeleteDBClusterEndpoint$ = [
            9,
            n0,
            _DDBCE,
            0,
            ()=>DeleteDBClusterEndpointMessage$,
            ()=>DBClusterEndpoint$
        ];
        var DeleteDBClusterParameterGroup$ = [
            9,
            n0,
            _DDBCPG,
            0,
            ()=>DeleteDBClusterParameterGroupMessage$,
            ()=>__Unit
        ];
        var DeleteDBClusterSnapshot$ = [
            9,
            n0,
            _DDBCS,
            0,
            ()=>DeleteDBClusterSnapshotMessage$,
            ()=>DeleteDBClusterSnapshotResult$
        ];
        var DeleteDBInstance$ = [
            9,
            n0,
            _DDBI,
            0,
            ()=>DeleteDBInstanceMessage$,
            ()=>DeleteDBInstanceResult$
        ];
        var DeleteDBInstanceAutomatedBackup$ = [
            9,
            n0,
            _DDBIAB,
            0,
            ()=>DeleteDBInstanceAutomatedBackupMessage$,
            ()=>DeleteDBInstanceAutomatedBackupResult$
        ];
        var DeleteDBParameterGroup$ = [
            9,
            n0,
            _DDBPG,
            0,
            ()=>DeleteDBParameterGroupMessage$,
            ()=>__Unit
        ];
        var DeleteDBProxy$ = [
            9,
            n0,
            _DDBP,
            0,
            ()=>DeleteDBProxyRequest$,
            ()=>DeleteDBProxyResponse$
        ];
        var DeleteDBProxyEndpoint$ = [
            9,
            n0,
            _DDBPE,
            0,
            ()=>DeleteDBProxyEndpointRequest$,
            ()=>DeleteDBProxyEndpointResponse$
        ];
        var DeleteDBSecurityGroup$ = [
            9,
            n0,
            _DDBSG,
            0,
            ()=>DeleteDBSecurityGroupMessage$,
            ()=>__Unit
        ];
        var DeleteDBShardGroup$ = [
            9,
            n0,
            _DDBSGe,
            0,
            ()=>DeleteDBShardGroupMessage$,
            ()=>DBShardGroup$
        ];
        var DeleteDBSnapshot$ = [
            9,
            n0,
            _DDBS,
            0,
            ()=>DeleteDBSnapshotMessage$,
            ()=>DeleteDBSnapshotResult$
        ];
        var DeleteDBSubnetGroup$ = [
            9,
            n0,
            _DDBSGel,
            0,
            ()=>DeleteDBSubnetGroupMessage$,
            ()=>__Unit
        ];
        var DeleteEventSubscription$ = [
            9,
            n0,
            _DES,
            0,
            ()=>DeleteEventSubscriptionMessage$,
            ()=>DeleteEventSubscriptionResult$
        ];
        var DeleteGlobalCluster$ = [
            9,
            n0,
            _DGC,
            0,
            ()=>DeleteGlobalClusterMessage$,
            ()=>DeleteGlobalClusterResult$
        ];
        var DeleteIntegration$ = [
            9,
            n0,
            _DIe,
            0,
            ()=>DeleteIntegrationMessage$,
            ()=>Integration$
        ];
        var DeleteOptionGroup$ = [
            9,
            n0,
            _DOG,
            0,
            ()=>DeleteOptionGroupMessage$,
            ()=>__Unit
        ];
        var DeleteTenantDatabase$ = [
            9,
            n0,
            _DTD,
            0,
            ()=>DeleteTenantDatabaseMessage$,
            ()=>DeleteTenantDatabaseResult$
        ];
        var DeregisterDBProxyTargets$ = [
            9,
            n0,
            _DDBPT,
            0,
            ()=>DeregisterDBProxyTargetsRequest$,
            ()=>DeregisterDBProxyTargetsResponse$
        ];
        var DescribeAccountAttributes$ = [
            9,
            n0,
            _DAA,
            0,
            ()=>DescribeAccountAttributesMessage$,
            ()=>AccountAttributesMessage$
        ];
        var DescribeBlueGreenDeployments$ = [
            9,
            n0,
            _DBGDe,
            0,
            ()=>DescribeBlueGreenDeploymentsRequest$,
            ()=>DescribeBlueGreenDeploymentsResponse$
        ];
        var DescribeCertificates$ = [
            9,
            n0,
            _DC,
            0,
            ()=>DescribeCertificatesMessage$,
            ()=>CertificateMessage$
        ];
        var DescribeDBCapacityReservations$ = [
            9,
            n0,
            _DDBCRe,
            0,
            ()=>DescribeDBCapacityReservationsRequest$,
            ()=>DescribeDBCapacityReservationsResponse$
        ];
        var DescribeDBClusterAutomatedBackups$ = [
            9,
            n0,
            _DDBCABe,
            0,
            ()=>DescribeDBClusterAutomatedBackupsMessage$,
            ()=>DBClusterAutomatedBackupMessage$
        ];
        var DescribeDBClusterBacktracks$ = [
            9,
            n0,
            _DDBCB,
            0,
            ()=>DescribeDBClusterBacktracksMessage$,
            ()=>DBClusterBacktrackMessage$
        ];
        var DescribeDBClusterEndpoints$ = [
            9,
            n0,
            _DDBCEe,
            0,
            ()=>DescribeDBClusterEndpointsMessage$,
            ()=>DBClusterEndpointMessage$
        ];
        var DescribeDBClusterParameterGroups$ = [
            9,
            n0,
            _DDBCPGe,
            0,
            ()=>DescribeDBClusterParameterGroupsMessage$,
            ()=>DBClusterParameterGroupsMessage$
        ];
        var DescribeDBClusterParameters$ = [
            9,
            n0,
            _DDBCP,
            0,
            ()=>DescribeDBClusterParametersMessage$,
            ()=>DBClusterParameterGroupDetails$
        ];
        var DescribeDBClusters$ = [
            9,
            n0,
            _DDBCe,
            0,
            ()=>DescribeDBClustersMessage$,
            ()=>DBClusterMessage$
        ];
        var DescribeDBClusterSnapshotAttributes$ = [
            9,
            n0,
            _DDBCSA,
            0,
            ()=>DescribeDBClusterSnapshotAttributesMessage$,
            ()=>DescribeDBClusterSnapshotAttributesResult$
        ];
        var DescribeDBClusterSnapshots$ = [
            9,
            n0,
            _DDBCSe,
            0,
            ()=>DescribeDBClusterSnapshotsMessage$,
            ()=>DBClusterSnapshotMessage$
        ];
        var DescribeDBEngineVersions$ = [
            9,
            n0,
            _DDBEV,
            0,
            ()=>DescribeDBEngineVersionsMessage$,
            ()=>DBEngineVersionMessage$
        ];
        var DescribeDBInstanceAutomatedBackups$ = [
            9,
            n0,
            _DDBIABe,
            0,
            ()=>DescribeDBInstanceAutomatedBackupsMessage$,
            ()=>DBInstanceAutomatedBackupMessage$
        ];
        var DescribeDBInstances$ = [
            9,
            n0,
            _DDBIe,
            0,
            ()=>DescribeDBInstancesMessage$,
            ()=>DBInstanceMessage$
        ];
        var DescribeDBLogFiles$ = [
            9,
            n0,
            _DDBLF,
            0,
            ()=>DescribeDBLogFilesMessage$,
            ()=>DescribeDBLogFilesResponse$
        ];
        var DescribeDBMajorEngineVersions$ = [
            9,
            n0,
            _DDBMEV,
            0,
            ()=>DescribeDBMajorEngineVersionsRequest$,
            ()=>DescribeDBMajorEngineVersionsResponse$
        ];
        var DescribeDBParameterGroups$ = [
            9,
            n0,
            _DDBPGe,
            0,
            ()=>DescribeDBParameterGroupsMessage$,
            ()=>DBParameterGroupsMessage$
        ];
        var DescribeDBParameters$ = [
            9,
            n0,
            _DDBPe,
            0,
            ()=>DescribeDBParametersMessage$,
            ()=>DBParameterGroupDetails$
        ];
        var DescribeDBProxies$ = [
            9,
            n0,
            _DDBPes,
            0,
            ()=>DescribeDBProxiesRequest$,
            ()=>DescribeDBProxiesResponse$
        ];
        var DescribeDBProxyEndpoints$ = [
            9,
            n0,
            _DDBPEe,
            0,
            ()=>DescribeDBProxyEndpointsRequest$,
            ()=>DescribeDBProxyEndpointsResponse$
        ];
        var DescribeDBProxyTargetGroups$ = [
            9,
            n0,
            _DDBPTG,
            0,
            ()=>DescribeDBProxyTargetGroupsRequest$,
            ()=>DescribeDBProxyTargetGroupsResponse$
        ];
        var DescribeDBProxyTargets$ = [
            9,
            n0,
            _DDBPTe,
            0,
            ()=>DescribeDBProxyTargetsRequest$,
            ()=>DescribeDBProxyTargetsResponse$
        ];
        var DescribeDBRecommendations$ = [
            9,
            n0,
            _DDBR,
            0,
            ()=>DescribeDBRecommendationsMessage$,
            ()=>DBRecommendationsMessage$
        ];
        var DescribeDBSecurityGroups$ = [
            9,
            n0,
            _DDBSGes,
            0,
            ()=>DescribeDBSecurityGroupsMessage$,
            ()=>DBSecurityGroupMessage$
        ];
        var DescribeDBShardGroups$ = [
            9,
            n0,
            _DDBSGesc,
            0,
            ()=>DescribeDBShardGroupsMessage$,
            ()=>DescribeDBShardGroupsResponse$
        ];
        var DescribeDBSnapshotAttributes$ = [
            9,
            n0,
            _DDBSA,
            0,
            ()=>DescribeDBSnapshotAttributesMessage$,
            ()=>DescribeDBSnapshotAttributesResult$
        ];
        var DescribeDBSnapshots$ = [
            9,
            n0,
            _DDBSe,
            0,
            ()=>DescribeDBSnapshotsMessage$,
            ()=>DBSnapshotMessage$
        ];
        var DescribeDBSnapshotTenantDatabases$ = [
            9,
            n0,
            _DDBSTD,
            0,
            ()=>DescribeDBSnapshotTenantDatabasesMessage$,
            ()=>DBSnapshotTenantDatabasesMessage$
        ];
        var DescribeDBSubnetGroups$ = [
            9,
            n0,
            _DDBSGescr,
            0,
            ()=>DescribeDBSubnetGroupsMessage$,
            ()=>DBSubnetGroupMessage$
        ];
        var DescribeEngineDefaultClusterParameters$ = [
            9,
            n0,
            _DEDCP,
            0,
            ()=>DescribeEngineDefaultClusterParametersMessage$,
            ()=>DescribeEngineDefaultClusterParametersResult$
        ];
        var DescribeEngineDefaultParameters$ = [
            9,
            n0,
            _DEDP,
            0,
            ()=>DescribeEngineDefaultParametersMessage$,
            ()=>DescribeEngineDefaultParametersResult$
        ];
        var DescribeEventCategories$ = [
            9,
            n0,
            _DEC,
            0,
            ()=>DescribeEventCategoriesMessage$,
            ()=>EventCategoriesMessage$
        ];
        var DescribeEvents$ = [
            9,
            n0,
            _DE,
            0,
            ()=>DescribeEventsMessage$,
            ()=>EventsMessage$
        ];
        var DescribeEventSubscriptions$ = [
            9,
            n0,
            _DESe,
            0,
            ()=>DescribeEventSubscriptionsMessage$,
            ()=>EventSubscriptionsMessage$
        ];
        var DescribeExportTasks$ = [
            9,
            n0,
            _DET,
            0,
            ()=>DescribeExportTasksMessage$,
            ()=>ExportTasksMessage$
        ];
        var DescribeGlobalClusters$ = [
            9,
            n0,
            _DGCe,
            0,
            ()=>DescribeGlobalClustersMessage$,
            ()=>GlobalClustersMessage$
        ];
        var DescribeIntegrations$ = [
            9,
            n0,
            _DIes,
            0,
            ()=>DescribeIntegrationsMessage$,
            ()=>DescribeIntegrationsResponse$
        ];
        var DescribeOptionGroupOptions$ = [
            9,
            n0,
            _DOGO,
            0,
            ()=>DescribeOptionGroupOptionsMessage$,
            ()=>OptionGroupOptionsMessage$
        ];
        var DescribeOptionGroups$ = [
            9,
            n0,
            _DOGe,
            0,
            ()=>DescribeOptionGroupsMessage$,
            ()=>OptionGroups$
        ];
        var DescribeOrderableDBInstanceOptions$ = [
            9,
            n0,
            _DODBIO,
            0,
            ()=>DescribeOrderableDBInstanceOptionsMessage$,
            ()=>OrderableDBInstanceOptionsMessage$
        ];
        var DescribePendingMaintenanceActions$ = [
            9,
            n0,
            _DPMA,
            0,
            ()=>DescribePendingMaintenanceActionsMessage$,
            ()=>PendingMaintenanceActionsMessage$
        ];
        var DescribeReservedDBInstances$ = [
            9,
            n0,
            _DRDBI,
            0,
            ()=>DescribeReservedDBInstancesMessage$,
            ()=>ReservedDBInstanceMessage$
        ];
        var DescribeReservedDBInstancesOfferings$ = [
            9,
            n0,
            _DRDBIO,
            0,
            ()=>DescribeReservedDBInstancesOfferingsMessage$,
            ()=>ReservedDBInstancesOfferingMessage$
        ];
        var DescribeServerlessV2PlatformVersions$ = [
            9,
            n0,
            _DSVPV,
            0,
            ()=>DescribeServerlessV2PlatformVersionsMessage$,
            ()=>ServerlessV2PlatformVersionsMessage$
        ];
        var DescribeSourceRegions$ = [
            9,
            n0,
            _DSR,
            0,
            ()=>DescribeSourceRegionsMessage$,
            ()=>SourceRegionMessage$
        ];
        var DescribeTenantDatabases$ = [
            9,
            n0,
            _DTDe,
            0,
            ()=>DescribeTenantDatabasesMessage$,
            ()=>TenantDatabasesMessage$
        ];
        var DescribeValidDBInstanceModifications$ = [
            9,
            n0,
            _DVDBIM,
            0,
            ()=>DescribeValidDBInstanceModificationsMessage$,
            ()=>DescribeValidDBInstanceModificationsResult$
        ];
        var DisableHttpEndpoint$ = [
            9,
            n0,
            _DHE,
            0,
            ()=>DisableHttpEndpointRequest$,
            ()=>DisableHttpEndpointResponse$
        ];
        var DownloadDBLogFilePortion$ = [
            9,
            n0,
            _DDBLFP,
            0,
            ()=>DownloadDBLogFilePortionMessage$,
            ()=>DownloadDBLogFilePortionDetails$
        ];
        var EnableHttpEndpoint$ = [
            9,
            n0,
            _EHE,
            0,
            ()=>EnableHttpEndpointRequest$,
            ()=>EnableHttpEndpointResponse$
        ];
        var FailoverDBCluster$ = [
            9,
            n0,
            _FDBC,
            0,
            ()=>FailoverDBClusterMessage$,
            ()=>FailoverDBClusterResult$
        ];
        var FailoverGlobalCluster$ = [
            9,
            n0,
            _FGC,
            0,
            ()=>FailoverGlobalClusterMessage$,
            ()=>FailoverGlobalClusterResult$
        ];
        var ListTagsForResource$ = [
            9,
            n0,
            _LTFR,
            0,
            ()=>ListTagsForResourceMessage$,
            ()=>TagListMessage$
        ];
        var ModifyActivityStream$ = [
            9,
            n0,
            _MASo,
            0,
            ()=>ModifyActivityStreamRequest$,
            ()=>ModifyActivityStreamResponse$
        ];
        var ModifyCertificates$ = [
            9,
            n0,
            _MCo,
            0,
            ()=>ModifyCertificatesMessage$,
            ()=>ModifyCertificatesResult$
        ];
        var ModifyCurrentDBClusterCapacity$ = [
            9,
            n0,
            _MCDBCC,
            0,
            ()=>ModifyCurrentDBClusterCapacityMessage$,
            ()=>DBClusterCapacityInfo$
        ];
        var ModifyCustomDBEngineVersion$ = [
            9,
            n0,
            _MCDBEV,
            0,
            ()=>ModifyCustomDBEngineVersionMessage$,
            ()=>DBEngineVersion$
        ];
        var ModifyDBCapacityReservation$ = [
            9,
            n0,
            _MDBCRo,
            0,
            ()=>ModifyDBCapacityReservationRequest$,
            ()=>ModifyDBCapacityReservationResponse$
        ];
        var ModifyDBCluster$ = [
            9,
            n0,
            _MDBC,
            0,
            ()=>ModifyDBClusterMessage$,
            ()=>ModifyDBClusterResult$
        ];
        var ModifyDBClusterEndpoint$ = [
            9,
            n0,
            _MDBCE,
            0,
            ()=>ModifyDBClusterEndpointMessage$,
            ()=>DBClusterEndpoint$
        ];
        var ModifyDBClusterParameterGroup$ = [
            9,
            n0,
            _MDBCPG,
            0,
            ()=>ModifyDBClusterParameterGroupMessage$,
            ()=>DBClusterParameterGroupNameMessage$
        ];
        var ModifyDBClusterSnapshotAttribute$ = [
            9,
            n0,
            _MDBCSA,
            0,
            ()=>ModifyDBClusterSnapshotAttributeMessage$,
            ()=>ModifyDBClusterSnapshotAttributeResult$
        ];
        var ModifyDBInstance$ = [
            9,
            n0,
            _MDBI,
            0,
            ()=>ModifyDBInstanceMessage$,
            ()=>ModifyDBInstanceResult$
        ];
        var ModifyDBParameterGroup$ = [
            9,
            n0,
            _MDBPG,
            0,
            ()=>ModifyDBParameterGroupMessage$,
            ()=>DBParameterGroupNameMessage$
        ];
        var ModifyDBProxy$ = [
            9,
            n0,
            _MDBP,
            0,
            ()=>ModifyDBProxyRequest$,
            ()=>ModifyDBProxyResponse$
        ];
        var ModifyDBProxyEndpoint$ = [
            9,
            n0,
            _MDBPE,
            0,
            ()=>ModifyDBProxyEndpointRequest$,
            ()=>ModifyDBProxyEndpointResponse$
        ];
        var ModifyDBProxyTargetGroup$ = [
            9,
            n0,
            _MDBPTG,
            0,
            ()=>ModifyDBProxyTargetGroupRequest$,
            ()=>ModifyDBProxyTargetGroupResponse$
        ];
        var ModifyDBRecommendation$ = [
            9,
            n0,
            _MDBR,
            0,
            ()=>ModifyDBRecommendationMessage$,
            ()=>DBRecommendationMessage$
        ];
        var ModifyDBShardGroup$ = [
            9,
            n0,
            _MDBSG,
            0,
            ()=>ModifyDBShardGroupMessage$,
            ()=>DBShardGroup$
        ];
        var ModifyDBSnapshot$ = [
            9,
            n0,
            _MDBS,
            0,
            ()=>ModifyDBSnapshotMessage$,
            ()=>ModifyDBSnapshotResult$
        ];
        var ModifyDBSnapshotAttribute$ = [
            9,
            n0,
            _MDBSA,
            0,
            ()=>ModifyDBSnapshotAttributeMessage$,
            ()=>ModifyDBSnapshotAttributeResult$
        ];
        var ModifyDBSubnetGroup$ = [
            9,
            n0,
            _MDBSGo,
            0,
            ()=>ModifyDBSubnetGroupMessage$,
            ()=>ModifyDBSubnetGroupResult$
        ];
        var ModifyEventSubscription$ = [
            9,
            n0,
            _MES,
            0,
            ()=>ModifyEventSubscriptionMessage$,
            ()=>ModifyEventSubscriptionResult$
        ];
        var ModifyGlobalCluster$ = [
            9,
            n0,
            _MGC,
            0,
            ()=>ModifyGlobalClusterMessage$,
            ()=>ModifyGlobalClusterResult$
        ];
        var ModifyIntegration$ = [
            9,
            n0,
            _MIod,
            0,
            ()=>ModifyIntegrationMessage$,
            ()=>Integration$
        ];
        var ModifyOptionGroup$ = [
            9,
            n0,
            _MOG,
            0,
            ()=>ModifyOptionGroupMessage$,
            ()=>ModifyOptionGroupResult$
        ];
        var ModifyTenantDatabase$ = [
            9,
            n0,
            _MTD,
            0,
            ()=>ModifyTenantDatabaseMessage$,
            ()=>ModifyTenantDatabaseResult$
        ];
        var PromoteReadReplica$ = [
            9,
            n0,
            _PRR,
            0,
            ()=>PromoteReadReplicaMessage$,
            ()=>PromoteReadReplicaResult$
        ];
        var PromoteReadReplicaDBCluster$ = [
            9,
            n0,
            _PRRDBC,
            0,
            ()=>PromoteReadReplicaDBClusterMessage$,
            ()=>PromoteReadReplicaDBClusterResult$
        ];
        var PurchaseReservedDBInstancesOffering$ = [
            9,
            n0,
            _PRDBIO,
            0,
            ()=>PurchaseReservedDBInstancesOfferingMessage$,
            ()=>PurchaseReservedDBInstancesOfferingResult$
        ];
        var RebootDBCluster$ = [
            9,
            n0,
            _RDBC,
            0,
            ()=>RebootDBClusterMessage$,
            ()=>RebootDBClusterResult$
        ];
        var RebootDBInstance$ = [
            9,
            n0,
            _RDBIeb,
            0,
            ()=>RebootDBInstanceMessage$,
            ()=>RebootDBInstanceResult$
        ];
        var RebootDBShardGroup$ = [
            9,
            n0,
            _RDBSG,
            0,
            ()=>RebootDBShardGroupMessage$,
            ()=>DBShardGroup$
        ];
        var RegisterDBProxyTargets$ = [
            9,
            n0,
            _RDBPT,
            0,
            ()=>RegisterDBProxyTargetsRequest$,
            ()=>RegisterDBProxyTargetsResponse$
        ];
        var RemoveFromGlobalCluster$ = [
            9,
            n0,
            _RFGC,
            0,
            ()=>RemoveFromGlobalClusterMessage$,
            ()=>RemoveFromGlobalClusterResult$
        ];
        var RemoveRoleFromDBCluster$ = [
            9,
            n0,
            _RRFDBC,
            0,
            ()=>RemoveRoleFromDBClusterMessage$,
            ()=>__Unit
        ];
        var RemoveRoleFromDBInstance$ = [
            9,
            n0,
            _RRFDBI,
            0,
            ()=>RemoveRoleFromDBInstanceMessage$,
            ()=>__Unit
        ];
        var RemoveSourceIdentifierFromSubscription$ = [
            9,
            n0,
            _RSIFS,
            0,
            ()=>RemoveSourceIdentifierFromSubscriptionMessage$,
            ()=>RemoveSourceIdentifierFromSubscriptionResult$
        ];
        var RemoveTagsFromResource$ = [
            9,
            n0,
            _RTFR,
            0,
            ()=>RemoveTagsFromResourceMessage$,
            ()=>__Unit
        ];
        var ResetDBClusterParameterGroup$ = [
            9,
            n0,
            _RDBCPG,
            0,
            ()=>ResetDBClusterParameterGroupMessage$,
            ()=>DBClusterParameterGroupNameMessage$
        ];
        var ResetDBParameterGroup$ = [
            9,
            n0,
            _RDBPG,
            0,
            ()=>ResetDBParameterGroupMessage$,
            ()=>DBParameterGroupNameMessage$
        ];
        var RestoreDBClusterFromS3$ = [
            9,
            n0,
            _RDBCFS,
            0,
            ()=>RestoreDBClusterFromS3Message$,
            ()=>RestoreDBClusterFromS3Result$
        ];
        var RestoreDBClusterFromSnapshot$ = [
            9,
            n0,
            _RDBCFSe,
            0,
            ()=>RestoreDBClusterFromSnapshotMessage$,
            ()=>RestoreDBClusterFromSnapshotResult$
        ];
        var RestoreDBClusterToPointInTime$ = [
            9,
            n0,
            _RDBCTPIT,
            0,
            ()=>RestoreDBClusterToPointInTimeMessage$,
            ()=>RestoreDBClusterToPointInTimeResult$
        ];
        var RestoreDBInstanceFromDBSnapshot$ = [
            9,
            n0,
            _RDBIFDBS,
            0,
            ()=>RestoreDBInstanceFromDBSnapshotMessage$,
            ()=>RestoreDBInstanceFromDBSnapshotResult$
        ];
        var RestoreDBInstanceFromS3$ = [
            9,
            n0,
            _RDBIFS,
            0,
            ()=>RestoreDBInstanceFromS3Message$,
            ()=>RestoreDBInstanceFromS3Result$
        ];
        var RestoreDBInstanceToPointInTime$ = [
            9,
            n0,
            _RDBITPIT,
            0,
            ()=>RestoreDBInstanceToPointInTimeMessage$,
            ()=>RestoreDBInstanceToPointInTimeResult$
        ];
        var RevokeDBSecurityGroupIngress$ = [
            9,
            n0,
            _RDBSGI,
            0,
            ()=>RevokeDBSecurityGroupIngressMessage$,
            ()=>RevokeDBSecurityGroupIngressResult$
        ];
        var StartActivityStream$ = [
            9,
            n0,
            _SAS,
            0,
            ()=>StartActivityStreamRequest$,
            ()=>StartActivityStreamResponse$
        ];
        var StartDBCluster$ = [
            9,
            n0,
            _SDBC,
            0,
            ()=>StartDBClusterMessage$,
            ()=>StartDBClusterResult$
        ];
        var StartDBInstance$ = [
            9,
            n0,
            _SDBI,
            0,
            ()=>StartDBInstanceMessage$,
            ()=>StartDBInstanceResult$
        ];
        var StartDBInstanceAutomatedBackupsReplication$ = [
            9,
            n0,
            _SDBIABRt,
            0,
            ()=>StartDBInstanceAutomatedBackupsReplicationMessage$,
            ()=>StartDBInstanceAutomatedBackupsReplicationResult$
        ];
        var StartExportTask$ = [
            9,
            n0,
            _SETt,
            0,
            ()=>StartExportTaskMessage$,
            ()=>ExportTask$
        ];
        var StopActivityStream$ = [
            9,
            n0,
            _SASt,
            0,
            ()=>StopActivityStreamRequest$,
            ()=>StopActivityStreamResponse$
        ];
        var StopDBCluster$ = [
            9,
            n0,
            _SDBCt,
            0,
            ()=>StopDBClusterMessage$,
            ()=>StopDBClusterResult$
        ];
        var StopDBInstance$ = [
            9,
            n0,
            _SDBIt,
            0,
            ()=>StopDBInstanceMessage$,
            ()=>StopDBInstanceResult$
        ];
        var StopDBInstanceAutomatedBackupsReplication$ = [
            9,
            n0,
            _SDBIABRto,
            0,
            ()=>StopDBInstanceAutomatedBackupsReplicationMessage$,
            ()=>StopDBInstanceAutomatedBackupsReplicationResult$
        ];
        var SwitchoverBlueGreenDeployment$ = [
            9,
            n0,
            _SBGD,
            0,
            ()=>SwitchoverBlueGreenDeploymentRequest$,
            ()=>SwitchoverBlueGreenDeploymentResponse$
        ];
        var SwitchoverGlobalCluster$ = [
            9,
            n0,
            _SGC,
            0,
            ()=>SwitchoverGlobalClusterMessage$,
            ()=>SwitchoverGlobalClusterResult$
        ];
        var SwitchoverReadReplica$ = [
            9,
            n0,
            _SRRw,
            0,
            ()=>SwitchoverReadReplicaMessage$,
            ()=>SwitchoverReadReplicaResult$
        ];
        let getRuntimeConfig$1 = (config)=>({
                apiVersion: "2014-10-31",
                base64Decoder: config?.base64Decoder ?? fromBase64,
                base64Encoder: config?.base64Encoder ?? toBase64,
                disableHostPrefix: config?.disableHostPrefix ?? false,
                endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
                extensions: config?.extensions ?? [],
                httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultRDSHttpAuthSchemeProvider,
                httpAuthSchemes: config?.httpAuthSchemes ?? [
                    {
                        schemeId: "aws.auth#sigv4",
                        identityProvider: (ipc)=>ipc.getIdentityProvider("aws.auth#sigv4"),
                        signer: new AwsSdkSigV4Signer()
                    }
                ],
                logger: config?.logger ?? new NoOpLogger(),
                protocol: config?.protocol ?? AwsQueryProtocol,
                protocolSettings: config?.protocolSettings ?? {
                    defaultNamespace: "com.amazonaws.rds",
                    errorTypeRegistries,
                    xmlNamespace: "http://rds.amazonaws.com/doc/2014-10-31/",
                    version: "2014-10-31",
                    serviceTarget: "AmazonRDSv19"
                },
                serviceId: config?.serviceId ?? "RDS",
                sha256: config?.sha256 ?? Sha256,
                urlParser: config?.urlParser ?? parseUrl,
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
                defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 900_000),
                defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
                    serviceId: clientSharedValues.serviceId,
                    clientVersion: packageInfo.version
                }),
                maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
                region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
                    ...NODE_REGION_CONFIG_FILE_OPTIONS,
                    ...loaderConfig
                }),
                requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
                retryMode: config?.retryMode ?? loadConfig({
                    ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                    default: async ()=>(await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
                }, config),
                streamCollector: config?.streamCollector ?? streamCollector,
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
        class RDSClient extends Client {
            config;
            constructor(...[configuration]){
                let _config_0 = getRuntimeConfig(configuration || {});
                super(_config_0);
                this.initConfig = _config_0;
                let _config_1 = resolveClientEndpointParameters(_config_0);
                let _config_2 = resolveUserAgentConfig(_config_1);
                let _config_3 = resolveRetryConfig(_config_2);
                let _config_4 = resolveRegionConfig(_config_3);
                let _config_5 = resolveHostHeaderConfig(_config_4);
                let _config_6 = resolveEndpointConfig(_config_5);
                let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
                let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
                this.config = _config_8;
                this.middlewareStack.use(getSchemaSerdePlugin(this.config));
                this.middlewareStack.use(getUserAgentPlugin(this.config));
                this.middlewareStack.use(getRetryPlugin(this.config));
                this.middlewareStack.use(getContentLengthPlugin(this.config));
                this.middlewareStack.use(getHostHeaderPlugin(this.config));
                this.middlewareStack.use(getLoggerPlugin(this.config));
                this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
                this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
                    httpAuthSchemeParametersProvider: defaultRDSHttpAuthSchemeParametersProvider,
                    identityProviderConfigProvider: async (config)=>new DefaultIdentityProviderConfig({
                            "aws.auth#sigv4": config.credentials
                        })
                }));
                this.middlewareStack.use(getHttpSigningPlugin(this.config));
            }
            destroy() {
                super.destroy();
            }
        }
        let command = makeBuilder(commonParams, "AmazonRDSv19", "RDSClient", getEndpointPlugin);
        let _ep0 = {};
        let _mw0 = (Command, cs, config, o)=>[];
        let _mw1 = (Command, cs, config, o)=>[
                getCrossRegionPresignedUrlPlugin(config)
            ];
        class AddRoleToDBClusterCommand extends command(_ep0, _mw0, "AddRoleToDBCluster", AddRoleToDBCluster$) {
        }
        class AddRoleToDBInstanceCommand extends command(_ep0, _mw0, "AddRoleToDBInstance", AddRoleToDBInstance$) {
        }
        class AddSourceIdentifierToSubscriptionCommand extends command(_ep0, _mw0, "AddSourceIdentifierToSubscription", AddSourceIdentifierToSubscription$) {
        }
        class AddTagsToResourceCommand extends command(_ep0, _mw0, "AddTagsToResource", AddTagsToResource$) {
        }
        class ApplyPendingMaintenanceActionCommand extends command(_ep0, _mw0, "ApplyPendingMaintenanceAction", ApplyPendingMaintenanceAction$) {
        }
        class AuthorizeDBSecurityGroupIngressCommand extends command(_ep0, _mw0, "AuthorizeDBSecurityGroupIngress", AuthorizeDBSecurityGroupIngress$) {
        }
        class BacktrackDBClusterCommand extends command(_ep0, _mw0, "BacktrackDBCluster", BacktrackDBCluster$) {
        }
        class CancelDBCapacityReservationCommand extends command(_ep0, _mw0, "CancelDBCapacityReservation", CancelDBCapacityReservation$) {
        }
        class CancelExportTaskCommand extends command(_ep0, _mw0, "CancelExportTask", CancelExportTask$) {
        }
        class CopyDBClusterParameterGroupCommand extends command(_ep0, _mw0, "CopyDBClusterParameterGroup", CopyDBClusterParameterGroup$) {
        }
        class CopyDBClusterSnapshotCommand extends command(_ep0, _mw1, "CopyDBClusterSnapshot", CopyDBClusterSnapshot$) {
        }
        class CopyDBParameterGroupCommand extends command(_ep0, _mw0, "CopyDBParameterGroup", CopyDBParameterGroup$) {
        }
        class CopyDBSnapshotCommand extends command(_ep0, _mw1, "CopyDBSnapshot", CopyDBSnapshot$) {
        }
        class CopyOptionGroupCommand extends command(_ep0, _mw0, "CopyOptionGroup", CopyOptionGroup$) {
        }
        class CreateBlueGreenDeploymentCommand extends command(_ep0, _mw0, "CreateBlueGreenDeployment", CreateBlueGreenDeployment$) {
        }
        class CreateCustomDBEngineVersionCommand extends command(_ep0, _mw0, "CreateCustomDBEngineVersion", CreateCustomDBEngineVersion$) {
        }
        class CreateDBCapacityReservationCommand extends command(_ep0, _mw0, "CreateDBCapacityReservation", CreateDBCapacityReservation$) {
        }
        class CreateDBClusterCommand extends command(_ep0, _mw1, "CreateDBCluster", CreateDBCluster$) {
        }
        class CreateDBClusterEndpointCommand extends command(_ep0, _mw0, "CreateDBClusterEndpoint", CreateDBClusterEndpoint$) {
        }
        class CreateDBClusterParameterGroupCommand extends command(_ep0, _mw0, "CreateDBClusterParameterGroup", CreateDBClusterParameterGroup$) {
        }
        class CreateDBClusterSnapshotCommand extends command(_ep0, _mw0, "CreateDBClusterSnapshot", CreateDBClusterSnapshot$) {
        }
        class CreateDBInstanceCommand extends command(_ep0, _mw0, "CreateDBInstance", CreateDBInstance$) {
        }
        class CreateDBInstanceReadReplicaCommand extends command(_ep0, _mw1, "CreateDBInstanceReadReplica", CreateDBInstanceReadReplica$) {
        }
        class CreateDBParameterGroupCommand extends command(_ep0, _mw0, "CreateDBParameterGroup", CreateDBParameterGroup$) {
        }
        class CreateDBProxyCommand extends command(_ep0, _mw0, "CreateDBProxy", CreateDBProxy$) {
        }
        class CreateDBProxyEndpointCommand extends command(_ep0, _mw0, "CreateDBProxyEndpoint", CreateDBProxyEndpoint$) {
        }
        class CreateDBSecurityGroupCommand extends command(_ep0, _mw0, "CreateDBSecurityGroup", CreateDBSecurityGroup$) {
        }
        class CreateDBShardGroupCommand extends command(_ep0, _mw0, "CreateDBShardGroup", CreateDBShardGroup$) {
        }
        class CreateDBSnapshotCommand extends command(_ep0, _mw0, "CreateDBSnapshot", CreateDBSnapshot$) {
        }
        class CreateDBSubnetGroupCommand extends command(_ep0, _mw0, "CreateDBSubnetGroup", CreateDBSubnetGroup$) {
        }
        class CreateEventSubscriptionCommand extends command(_ep0, _mw0, "CreateEventSubscription", CreateEventSubscription$) {
        }
        class CreateGlobalClusterCommand extends command(_ep0, _mw0, "CreateGlobalCluster", CreateGlobalCluster$) {
        }
        class CreateIntegrationCommand extends command(_ep0, _mw0, "CreateIntegration", CreateIntegration$) {
        }
        class CreateOptionGroupCommand extends command(_ep0, _mw0, "CreateOptionGroup", CreateOptionGroup$) {
        }
        class CreateTenantDatabaseCommand extends command(_ep0, _mw0, "CreateTenantDatabase", CreateTenantDatabase$) {
        }
        class DeleteBlueGreenDeploymentCommand extends command(_ep0, _mw0, "DeleteBlueGreenDeployment", DeleteBlueGreenDeployment$) {
        }
        class DeleteCustomDBEngineVersionCommand extends command(_ep0, _mw0, "DeleteCustomDBEngineVersion", DeleteCustomDBEngineVersion$) {
        }
        class DeleteDBClusterAutomatedBackupCommand extends command(_ep0, _mw0, "DeleteDBClusterAutomatedBackup", DeleteDBClusterAutomatedBackup$) {
        }
        class DeleteDBClusterCommand extends command(_ep0, _mw0, "DeleteDBCluster", DeleteDBCluster$) {
        }
        class DeleteDBClusterEndpointCommand extends command(_ep0, _mw0, "DeleteDBClusterEndpoint", DeleteDBClusterEndpoint$) {
        }
        class DeleteDBClusterParameterGroupCommand extends command(_ep0, _mw0, "DeleteDBClusterParameterGroup", DeleteDBClusterParameterGroup$) {
        }
        class DeleteDBClusterSnapshotCommand extends command(_ep0, _mw0, "DeleteDBClusterSnapshot", DeleteDBClusterSnapshot$) {
        }
        class DeleteDBInstanceAutomatedBackupCommand extends command(_ep0, _mw0, "DeleteDBInstanceAutomatedBackup", DeleteDBInstanceAutomatedBackup$) {
        }
        class DeleteDBInstanceCommand extends command(_ep0, _mw0, "DeleteDBInstance", DeleteDBInstance$) {
        }
        class DeleteDBParameterGroupCommand extends command(_ep0, _mw0, "DeleteDBParameterGroup", DeleteDBParameterGroup$) {
        }
        class DeleteDBProxyCommand extends command(_ep0, _mw0, "DeleteDBProxy", DeleteDBProxy$) {
        }
        class DeleteDBProxyEndpointCommand extends command(_ep0, _mw0, "DeleteDBProxyEndpoint", DeleteDBProxyEndpoint$) {
        }
        class DeleteDBSecurityGroupCommand extends command(_ep0, _mw0, "DeleteDBSecurityGroup", DeleteDBSecurityGroup$) {
        }
        class DeleteDBShardGroupCommand extends command(_ep0, _mw0, "DeleteDBShardGroup", DeleteDBShardGroup$) {
        }
        class DeleteDBSnapshotCommand extends command(_ep0, _mw0, "DeleteDBSnapshot", DeleteDBSnapshot$) {
        }
        class DeleteDBSubnetGroupCommand extends command(_ep0, _mw0, "DeleteDBSubnetGroup", DeleteDBSubnetGroup$) {
        }
        class DeleteEventSubscriptionCommand extends command(_ep0, _mw0, "DeleteEventSubscription", DeleteEventSubscription$) {
        }
        class DeleteGlobalClusterCommand extends command(_ep0, _mw0, "DeleteGlobalCluster", DeleteGlobalCluster$) {
        }
        class DeleteIntegrationCommand extends command(_ep0, _mw0, "DeleteIntegration", DeleteIntegration$) {
        }
        class DeleteOptionGroupCommand extends command(_ep0, _mw0, "DeleteOptionGroup", DeleteOptionGroup$) {
        }
        class DeleteTenantDatabaseCommand extends command(_ep0, _mw0, "DeleteTenantDatabase", DeleteTenantDatabase$) {
        }
        class DeregisterDBProxyTargetsCommand extends command(_ep0, _mw0, "DeregisterDBProxyTargets", DeregisterDBProxyTargets$) {
        }
        class DescribeAccountAttributesCommand extends command(_ep0, _mw0, "DescribeAccountAttributes", DescribeAccountAttributes$) {
        }
        class DescribeBlueGreenDeploymentsCommand extends command(_ep0, _mw0, "DescribeBlueGreenDeployments", DescribeBlueGreenDeployments$) {
        }
        class DescribeCertificatesCommand extends command(_ep0, _mw0, "DescribeCertificates", DescribeCertificates$) {
        }
        class DescribeDBCapacityReservationsCommand extends command(_ep0, _mw0, "DescribeDBCapacityReservations", DescribeDBCapacityReservations$) {
        }
        class DescribeDBClusterAutomatedBackupsCommand extends command(_ep0, _mw0, "DescribeDBClusterAutomatedBackups", DescribeDBClusterAutomatedBackups$) {
        }
        class DescribeDBClusterBacktracksCommand extends command(_ep0, _mw0, "DescribeDBClusterBacktracks", DescribeDBClusterBacktracks$) {
        }
        class DescribeDBClusterEndpointsCommand extends command(_ep0, _mw0, "DescribeDBClusterEndpoints", DescribeDBClusterEndpoints$) {
        }
        class DescribeDBClusterParameterGroupsCommand extends command(_ep0, _mw0, "DescribeDBClusterParameterGroups", DescribeDBClusterParameterGroups$) {
        }
        class DescribeDBClusterParametersCommand extends command(_ep0, _mw0, "DescribeDBClusterParameters", DescribeDBClusterParameters$) {
        }
        class DescribeDBClustersCommand extends command(_ep0, _mw0, "DescribeDBClusters", DescribeDBClusters$) {
        }
        class DescribeDBClusterSnapshotAttributesCommand extends command(_ep0, _mw0, "DescribeDBClusterSnapshotAttributes", DescribeDBClusterSnapshotAttributes$) {
        }
        class DescribeDBClusterSnapshotsCommand extends command(_ep0, _mw0, "DescribeDBClusterSnapshots", DescribeDBClusterSnapshots$) {
        }
        class DescribeDBEngineVersionsCommand extends command(_ep0, _mw0, "DescribeDBEngineVersions", DescribeDBEngineVersions$) {
        }
        class DescribeDBInstanceAutomatedBackupsCommand extends command(_ep0, _mw0, "DescribeDBInstanceAutomatedBackups", DescribeDBInstanceAutomatedBackups$) {
        }
        class DescribeDBInstancesCommand extends command(_ep0, _mw0, "DescribeDBInstances", DescribeDBInstances$) {
        }
        class DescribeDBLogFilesCommand extends command(_ep0, _mw0, "DescribeDBLogFiles", DescribeDBLogFiles$) {
        }
        class DescribeDBMajorEngineVersionsCommand extends command(_ep0, _mw0, "DescribeDBMajorEngineVersions", DescribeDBMajorEngineVersions$) {
        }
        class DescribeDBParameterGroupsCommand extends command(_ep0, _mw0, "DescribeDBParameterGroups", DescribeDBParameterGroups$) {
        }
        class DescribeDBParametersCommand extends command(_ep0, _mw0, "DescribeDBParameters", DescribeDBParameters$) {
        }
        class DescribeDBProxiesCommand extends command(_ep0, _mw0, "DescribeDBProxies", DescribeDBProxies$) {
        }
        class DescribeDBProxyEndpointsCommand extends command(_ep0, _mw0, "DescribeDBProxyEndpoints", DescribeDBProxyEndpoints$) {
        }
        class DescribeDBProxyTargetGroupsCommand extends command(_ep0, _mw0, "DescribeDBProxyTargetGroups", DescribeDBProxyTargetGroups$) {
        }
        class DescribeDBProxyTargetsCommand extends command(_ep0, _mw0, "DescribeDBProxyTargets", DescribeDBProxyTargets$) {
        }
        class DescribeDBRecommendationsCommand extends command(_ep0, _mw0, "DescribeDBRecommendations", DescribeDBRecommendations$) {
        }
        class DescribeDBSecurityGroupsCommand extends command(_ep0, _mw0, "DescribeDBSecurityGroups", DescribeDBSecurityGroups$) {
        }
        class DescribeDBShardGroupsCommand extends command(_ep0, _mw0, "DescribeDBShardGroups", DescribeDBShardGroups$) {
        }
        class DescribeDBSnapshotAttributesCommand extends command(_ep0, _mw0, "DescribeDBSnapshotAttributes", DescribeDBSnapshotAttributes$) {
        }
        class DescribeDBSnapshotsCommand extends command(_ep0, _mw0, "DescribeDBSnapshots", DescribeDBSnapshots$) {
        }
        class DescribeDBSnapshotTenantDatabasesCommand extends command(_ep0, _mw0, "DescribeDBSnapshotTenantDatabases", DescribeDBSnapshotTenantDatabases$) {
        }
        class DescribeDBSubnetGroupsCommand extends command(_ep0, _mw0, "DescribeDBSubnetGroups", DescribeDBSubnetGroups$) {
        }
        class DescribeEngineDefaultClusterParametersCommand extends command(_ep0, _mw0, "DescribeEngineDefaultClusterParameters", DescribeEngineDefaultClusterParameters$) {
        }
        class DescribeEngineDefaultParametersCommand extends command(_ep0, _mw0, "DescribeEngineDefaultParameters", DescribeEngineDefaultParameters$) {
        }
        class DescribeEventCategoriesCommand extends command(_ep0, _mw0, "DescribeEventCategories", DescribeEventCategories$) {
        }
        class DescribeEventsCommand extends command(_ep0, _mw0, "DescribeEvents", DescribeEvents$) {
        }
        class DescribeEventSubscriptionsCommand extends command(_ep0, _mw0, "DescribeEventSubscriptions", DescribeEventSubscriptions$) {
        }
        class DescribeExportTasksCommand extends command(_ep0, _mw0, "DescribeExportTasks", DescribeExportTasks$) {
        }
        class DescribeGlobalClustersCommand extends command(_ep0, _mw0, "DescribeGlobalClusters", DescribeGlobalClusters$) {
        }
        class DescribeIntegrationsCommand extends command(_ep0, _mw0, "DescribeIntegrations", DescribeIntegrations$) {
        }
        class DescribeOptionGroupOptionsCommand extends command(_ep0, _mw0, "DescribeOptionGroupOptions", DescribeOptionGroupOptions$) {
        }
        class DescribeOptionGroupsCommand extends command(_ep0, _mw0, "DescribeOptionGroups", DescribeOptionGroups$) {
        }
        class DescribeOrderableDBInstanceOptionsCommand extends command(_ep0, _mw0, "DescribeOrderableDBInstanceOptions", DescribeOrderableDBInstanceOptions$) {
        }
        class DescribePendingMaintenanceActionsCommand extends command(_ep0, _mw0, "DescribePendingMaintenanceActions", DescribePendingMaintenanceActions$) {
        }
        class DescribeReservedDBInstancesCommand extends command(_ep0, _mw0, "DescribeReservedDBInstances", DescribeReservedDBInstances$) {
        }
        class DescribeReservedDBInstancesOfferingsCommand extends command(_ep0, _mw0, "DescribeReservedDBInstancesOfferings", DescribeReservedDBInstancesOfferings$) {
        }
        class DescribeServerlessV2PlatformVersionsCommand extends command(_ep0, _mw0, "DescribeServerlessV2PlatformVersions", DescribeServerlessV2PlatformVersions$) {
        }
        class DescribeSourceRegionsCommand extends command(_ep0, _mw0, "DescribeSourceRegions", DescribeSourceRegions$) {
        }
        class DescribeTenantDatabasesCommand extends command(_ep0, _mw0, "DescribeTenantDatabases", DescribeTenantDatabases$) {
        }
        class DescribeValidDBInstanceModificationsCommand extends command(_ep0, _mw0, "DescribeValidDBInstanceModifications", DescribeValidDBInstanceModifications$) {
        }
        class DisableHttpEndpointCommand extends command(_ep0, _mw0, "DisableHttpEndpoint", DisableHttpEndpoint$) {
        }
        class DownloadDBLogFilePortionCommand extends command(_ep0, _mw0, "DownloadDBLogFilePortion", DownloadDBLogFilePortion$) {
        }
        class EnableHttpEndpointCommand extends command(_ep0, _mw0, "EnableHttpEndpoint", EnableHttpEndpoint$) {
        }
        class FailoverDBClusterCommand extends command(_ep0, _mw0, "FailoverDBCluster", FailoverDBCluster$) {
        }
        class FailoverGlobalClusterCommand extends command(_ep0, _mw0, "FailoverGlobalCluster", FailoverGlobalCluster$) {
        }
        class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
        }
        class ModifyActivityStreamCommand extends command(_ep0, _mw0, "ModifyActivityStream", ModifyActivityStream$) {
        }
        class ModifyCertificatesCommand extends command(_ep0, _mw0, "ModifyCertificates", ModifyCertificates$) {
        }
        class ModifyCurrentDBClusterCapacityCommand extends command(_ep0, _mw0, "ModifyCurrentDBClusterCapacity", ModifyCurrentDBClusterCapacity$) {
        }
        class ModifyCustomDBEngineVersionCommand extends command(_ep0, _mw0, "ModifyCustomDBEngineVersion", ModifyCustomDBEngineVersion$) {
        }
        class ModifyDBCapacityReservationCommand extends command(_ep0, _mw0, "ModifyDBCapacityReservation", ModifyDBCapacityReservation$) {
        }
        class ModifyDBClusterCommand extends command(_ep0, _mw0, "ModifyDBCluster", ModifyDBCluster$) {
        }
        class ModifyDBClusterEndpointCommand extends command(_ep0, _mw0, "ModifyDBClusterEndpoint", ModifyDBClusterEndpoint$) {
        }
        class ModifyDBClusterParameterGroupCommand extends command(_ep0, _mw0, "ModifyDBClusterParameterGroup", ModifyDBClusterParameterGroup$) {
        }
        class ModifyDBClusterSnapshotAttributeCommand extends command(_ep0, _mw0, "ModifyDBClusterSnapshotAttribute", ModifyDBClusterSnapshotAttribute$) {
        }
        class ModifyDBInstanceCommand extends command(_ep0, _mw0, "ModifyDBInstance", ModifyDBInstance$) {
        }
        class ModifyDBParameterGroupCommand extends command(_ep0, _mw0, "ModifyDBParameterGroup", ModifyDBParameterGroup$) {
        }
        class ModifyDBProxyCommand extends command(_ep0, _mw0, "ModifyDBProxy", ModifyDBProxy$) {
        }
        class ModifyDBProxyEndpointCommand extends command(_ep0, _mw0, "ModifyDBProxyEndpoint", ModifyDBProxyEndpoint$) {
        }
        class ModifyDBProxyTargetGroupCommand extends command(_ep0, _mw0, "ModifyDBProxyTargetGroup", ModifyDBProxyTargetGroup$) {
        }
        class ModifyDBRecommendationCommand extends command(_ep0, _mw0, "ModifyDBRecommendation", ModifyDBRecommendation$) {
        }
        class ModifyDBShardGroupCommand extends command(_ep0, _mw0, "ModifyDBShardGroup", ModifyDBShardGroup$) {
        }
        class ModifyDBSnapshotAttributeCommand extends command(_ep0, _mw0, "ModifyDBSnapshotAttribute", ModifyDBSnapshotAttribute$) {
        }
        class ModifyDBSnapshotCommand extends command(_ep0, _mw0, "ModifyDBSnapshot", ModifyDBSnapshot$) {
        }
        class ModifyDBSubnetGroupCommand extends command(_ep0, _mw0, "ModifyDBSubnetGroup", ModifyDBSubnetGroup$) {
        }
        class ModifyEventSubscriptionCommand extends command(_ep0, _mw0, "ModifyEventSubscription", ModifyEventSubscription$) {
        }
        class ModifyGlobalClusterCommand extends command(_ep0, _mw0, "ModifyGlobalCluster", ModifyGlobalCluster$) {
        }
        class ModifyIntegrationCommand extends command(_ep0, _mw0, "ModifyIntegration", ModifyIntegration$) {
        }
        class ModifyOptionGroupCommand extends command(_ep0, _mw0, "ModifyOptionGroup", ModifyOptionGroup$) {
        }
        class ModifyTenantDatabaseCommand extends command(_ep0, _mw0, "ModifyTenantDatabase", ModifyTenantDatabase$) {
        }
        class PromoteReadReplicaCommand extends command(_ep0, _mw0, "PromoteReadReplica", PromoteReadReplica$) {
        }
        class PromoteReadReplicaDBClusterCommand extends command(_ep0, _mw0, "PromoteReadReplicaDBCluster", PromoteReadReplicaDBCluster$) {
        }
        class PurchaseReservedDBInstancesOfferingCommand extends command(_ep0, _mw0, "PurchaseReservedDBInstancesOffering", PurchaseReservedDBInstancesOffering$) {
        }
        class RebootDBClusterCommand extends command(_ep0, _mw0, "RebootDBCluster", RebootDBCluster$) {
        }
        class RebootDBInstanceCommand extends command(_ep0, _mw0, "RebootDBInstance", RebootDBInstance$) {
        }
        class RebootDBShardGroupCommand extends command(_ep0, _mw0, "RebootDBShardGroup", RebootDBShardGroup$) {
        }
        class RegisterDBProxyTargetsCommand extends command(_ep0, _mw0, "RegisterDBProxyTargets", RegisterDBProxyTargets$) {
        }
        class RemoveFromGlobalClusterCommand extends command(_ep0, _mw0, "RemoveFromGlobalCluster", RemoveFromGlobalCluster$) {
        }
        class RemoveRoleFromDBClusterCommand extends command(_ep0, _mw0, "RemoveRoleFromDBCluster", RemoveRoleFromDBCluster$) {
        }
        class RemoveRoleFromDBInstanceCommand extends command(_ep0, _mw0, "RemoveRoleFromDBInstance", RemoveRoleFromDBInstance$) {
        }
        class RemoveSourceIdentifierFromSubscriptionCommand extends command(_ep0, _mw0, "RemoveSourceIdentifierFromSubscription", RemoveSourceIdentifierFromSubscription$) {
        }
        class RemoveTagsFromResourceCommand extends command(_ep0, _mw0, "RemoveTagsFromResource", RemoveTagsFromResource$) {
        }
        class ResetDBClusterParameterGroupCommand extends command(_ep0, _mw0, "ResetDBClusterParameterGroup", ResetDBClusterParameterGroup$) {
        }
        class ResetDBParameterGroupCommand extends command(_ep0, _mw0, "ResetDBParameterGroup", ResetDBParameterGroup$) {
        }
        class RestoreDBClusterFromS3Command extends command(_ep0, _mw0, "RestoreDBClusterFromS3", RestoreDBClusterFromS3$) {
        }
        class RestoreDBClusterFromSnapshotCommand extends command(_ep0, _mw0, "RestoreDBClusterFromSnapshot", RestoreDBClusterFromSnapshot$) {
        }
        class RestoreDBClusterToPointInTimeCommand extends command(_ep0, _mw0, "RestoreDBClusterToPointInTime", RestoreDBClusterToPointInTime$) {
        }
        class RestoreDBInstanceFromDBSnapshotCommand extends command(_ep0, _mw0, "RestoreDBInstanceFromDBSnapshot", RestoreDBInstanceFromDBSnapshot$) {
        }
        class RestoreDBInstanceFromS3Command extends command(_ep0, _mw0, "RestoreDBInstanceFromS3", RestoreDBInstanceFromS3$) {
        }
        class RestoreDBInstanceToPointInTimeCommand extends command(_ep0, _mw0, "RestoreDBInstanceToPointInTime", RestoreDBInstanceToPointInTime$) {
        }
        class RevokeDBSecurityGroupIngressCommand extends command(_ep0, _mw0, "RevokeDBSecurityGroupIngress", RevokeDBSecurityGroupIngress$) {
        }
        class StartActivityStreamCommand extends command(_ep0, _mw0, "StartActivityStream", StartActivityStream$) {
        }
        class StartDBClusterCommand extends command(_ep0, _mw0, "StartDBCluster", StartDBCluster$) {
        }
        class StartDBInstanceAutomatedBackupsReplicationCommand extends command(_ep0, _mw1, "StartDBInstanceAutomatedBackupsReplication", StartDBInstanceAutomatedBackupsReplication$) {
        }
        class StartDBInstanceCommand extends command(_ep0, _mw0, "StartDBInstance", StartDBInstance$) {
        }
        class StartExportTaskCommand extends command(_ep0, _mw0, "StartExportTask", StartExportTask$) {
        }
        class StopActivityStreamCommand extends command(_ep0, _mw0, "StopActivityStream", StopActivityStream$) {
        }
        class StopDBClusterCommand extends command(_ep0, _mw0, "StopDBCluster", StopDBCluster$) {
        }
        class StopDBInstanceAutomatedBackupsReplicationCommand extends command(_ep0, _mw0, "StopDBInstanceAutomatedBackupsReplication", StopDBInstanceAutomatedBackupsReplication$) {
        }
        class StopDBInstanceCommand extends command(_ep0, _mw0, "StopDBInstance", StopDBInstance$) {
        }
        class SwitchoverBlueGreenDeploymentCommand extends command(_ep0, _mw0, "SwitchoverBlueGreenDeployment", SwitchoverBlueGreenDeployment$) {
        }
        class SwitchoverGlobalClusterCommand extends command(_ep0, _mw0, "SwitchoverGlobalCluster", SwitchoverGlobalCluster$) {
        }
        class SwitchoverReadReplicaCommand extends command(_ep0, _mw0, "SwitchoverReadReplica", SwitchoverReadReplica$) {
        }
        let paginateDescribeBlueGreenDeployments = createPaginator(RDSClient, DescribeBlueGreenDeploymentsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeCertificates = createPaginator(RDSClient, DescribeCertificatesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBCapacityReservations = createPaginator(RDSClient, DescribeDBCapacityReservationsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusterAutomatedBackups = createPaginator(RDSClient, DescribeDBClusterAutomatedBackupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusterBacktracks = createPaginator(RDSClient, DescribeDBClusterBacktracksCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusterEndpoints = createPaginator(RDSClient, DescribeDBClusterEndpointsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusterParameterGroups = createPaginator(RDSClient, DescribeDBClusterParameterGroupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusterParameters = createPaginator(RDSClient, DescribeDBClusterParametersCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusterSnapshots = createPaginator(RDSClient, DescribeDBClusterSnapshotsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBClusters = createPaginator(RDSClient, DescribeDBClustersCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBEngineVersions = createPaginator(RDSClient, DescribeDBEngineVersionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBInstanceAutomatedBackups = createPaginator(RDSClient, DescribeDBInstanceAutomatedBackupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBInstances = createPaginator(RDSClient, DescribeDBInstancesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBLogFiles = createPaginator(RDSClient, DescribeDBLogFilesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBMajorEngineVersions = createPaginator(RDSClient, DescribeDBMajorEngineVersionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBParameterGroups = createPaginator(RDSClient, DescribeDBParameterGroupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBParameters = createPaginator(RDSClient, DescribeDBParametersCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBProxies = createPaginator(RDSClient, DescribeDBProxiesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBProxyEndpoints = createPaginator(RDSClient, DescribeDBProxyEndpointsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBProxyTargetGroups = createPaginator(RDSClient, DescribeDBProxyTargetGroupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBProxyTargets = createPaginator(RDSClient, DescribeDBProxyTargetsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBRecommendations = createPaginator(RDSClient, DescribeDBRecommendationsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBSecurityGroups = createPaginator(RDSClient, DescribeDBSecurityGroupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBSnapshots = createPaginator(RDSClient, DescribeDBSnapshotsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBSnapshotTenantDatabases = createPaginator(RDSClient, DescribeDBSnapshotTenantDatabasesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeDBSubnetGroups = createPaginator(RDSClient, DescribeDBSubnetGroupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeEngineDefaultClusterParameters = createPaginator(RDSClient, DescribeEngineDefaultClusterParametersCommand, "Marker", "EngineDefaults.Marker", "MaxRecords");
        let paginateDescribeEngineDefaultParameters = createPaginator(RDSClient, DescribeEngineDefaultParametersCommand, "Marker", "EngineDefaults.Marker", "MaxRecords");
        let paginateDescribeEvents = createPaginator(RDSClient, DescribeEventsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeEventSubscriptions = createPaginator(RDSClient, DescribeEventSubscriptionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeExportTasks = createPaginator(RDSClient, DescribeExportTasksCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeGlobalClusters = createPaginator(RDSClient, DescribeGlobalClustersCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeIntegrations = createPaginator(RDSClient, DescribeIntegrationsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeOptionGroupOptions = createPaginator(RDSClient, DescribeOptionGroupOptionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeOptionGroups = createPaginator(RDSClient, DescribeOptionGroupsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeOrderableDBInstanceOptions = createPaginator(RDSClient, DescribeOrderableDBInstanceOptionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribePendingMaintenanceActions = createPaginator(RDSClient, DescribePendingMaintenanceActionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeReservedDBInstancesOfferings = createPaginator(RDSClient, DescribeReservedDBInstancesOfferingsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeReservedDBInstances = createPaginator(RDSClient, DescribeReservedDBInstancesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeServerlessV2PlatformVersions = createPaginator(RDSClient, DescribeServerlessV2PlatformVersionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeSourceRegions = createPaginator(RDSClient, DescribeSourceRegionsCommand, "Marker", "Marker", "MaxRecords");
        let paginateDescribeTenantDatabases = createPaginator(RDSClient, DescribeTenantDatabasesCommand, "Marker", "Marker", "MaxRecords");
        let paginateDownloadDBLogFilePortion = createPaginator(RDSClient, DownloadDBLogFilePortionCommand, "Marker", "Marker", "NumberOfLines");
        let checkState$9 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBClustersCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    let allStringEq_5 = returnComparator().length > 0;
                    for (let element_4 of returnComparator())allStringEq_5 = allStringEq_5 && "available" == element_4;
                    if (allStringEq_5) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleted" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("failed" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-restore" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-parameters" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBClusterAvailable = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$9);
            return checkExceptions(result);
        };
        let checkState$8 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBClustersCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>0 == result.DBClusters.length;
                    if (true == returnComparator()) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("creating" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("modifying" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("rebooting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusters);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("resetting-master-credentials" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
                if ("DBClusterNotFoundFault" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBClusterDeleted = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$8);
            return checkExceptions(result);
        };
        let checkState$7 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBClusterSnapshotsCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    let allStringEq_5 = returnComparator().length > 0;
                    for (let element_4 of returnComparator())allStringEq_5 = allStringEq_5 && "available" == element_4;
                    if (allStringEq_5) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleted" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("failed" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-restore" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-parameters" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBClusterSnapshotAvailable = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$7);
            return checkExceptions(result);
        };
        let checkState$6 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBClusterSnapshotsCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>0 == result.DBClusterSnapshots.length;
                    if (true == returnComparator()) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("creating" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("modifying" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("rebooting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBClusterSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("resetting-master-credentials" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
                if ("DBClusterSnapshotNotFoundFault" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBClusterSnapshotDeleted = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$6);
            return checkExceptions(result);
        };
        let checkState$5 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBInstancesCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    let allStringEq_5 = returnComparator().length > 0;
                    for (let element_4 of returnComparator())allStringEq_5 = allStringEq_5 && "available" == element_4;
                    if (allStringEq_5) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleted" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("failed" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-restore" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-parameters" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBInstanceAvailable = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$5);
            return checkExceptions(result);
        };
        let checkState$4 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBInstancesCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>0 == result.DBInstances.length;
                    if (true == returnComparator()) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("creating" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("modifying" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("rebooting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBInstances);
                        let projection_3 = flat_1.map((element_2)=>element_2.DBInstanceStatus);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("resetting-master-credentials" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
                if ("DBInstanceNotFoundFault" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBInstanceDeleted = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState$4);
            return checkExceptions(result);
        };
        let checkState$3 = async (client, input)=>{
            let reason;
            try {
                let result = await client.send(new DescribeDBSnapshotsCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    let allStringEq_5 = returnComparator().length > 0;
                    for (let element_4 of returnComparator())allStringEq_5 = allStringEq_5 && "available" == element_4;
                    if (allStringEq_5) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleted" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("failed" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-restore" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-parameters" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBSnapshotAvailable = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
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
                let result = await client.send(new DescribeDBSnapshotsCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>0 == result.DBSnapshots.length;
                    if (true == returnComparator()) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("creating" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("modifying" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("rebooting" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.DBSnapshots);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("resetting-master-credentials" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
                if ("DBSnapshotNotFoundFault" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilDBSnapshotDeleted = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
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
                let result = await client.send(new DescribeTenantDatabasesCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.TenantDatabases);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    let allStringEq_5 = returnComparator().length > 0;
                    for (let element_4 of returnComparator())allStringEq_5 = allStringEq_5 && "available" == element_4;
                    if (allStringEq_5) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.TenantDatabases);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("deleted" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.TenantDatabases);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-parameters" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
                try {
                    let returnComparator = ()=>{
                        let flat_1 = [].concat(...result.TenantDatabases);
                        let projection_3 = flat_1.map((element_2)=>element_2.Status);
                        return projection_3;
                    };
                    for (let anyStringEq_4 of returnComparator())if ("incompatible-restore" == anyStringEq_4) return {
                        state: WaiterState.FAILURE,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilTenantDatabaseAvailable = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
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
                let result = await client.send(new DescribeTenantDatabasesCommand(input));
                reason = result;
                try {
                    let returnComparator = ()=>0 == result.TenantDatabases.length;
                    if (true == returnComparator()) return {
                        state: WaiterState.SUCCESS,
                        reason
                    };
                } catch (e) {}
            } catch (exception) {
                reason = exception;
                if ("DBInstanceNotFoundFault" === exception.name) return {
                    state: WaiterState.SUCCESS,
                    reason
                };
            }
            return {
                state: WaiterState.RETRY,
                reason
            };
        };
        let waitUntilTenantDatabaseDeleted = async (params, input)=>{
            let serviceDefaults = {
                minDelay: 30,
                maxDelay: 1800
            };
            let result = await createWaiter({
                ...serviceDefaults,
                ...params
            }, input, checkState);
            return checkExceptions(result);
        };
        let commands = {
            AddRoleToDBClusterCommand,
            AddRoleToDBInstanceCommand,
            AddSourceIdentifierToSubscriptionCommand,
            AddTagsToResourceCommand,
            ApplyPendingMaintenanceActionCommand,
            AuthorizeDBSecurityGroupIngressCommand,
            BacktrackDBClusterCommand,
            CancelDBCapacityReservationCommand,
            CancelExportTaskCommand,
            CopyDBClusterParameterGroupCommand,
            CopyDBClusterSnapshotCommand,
            CopyDBParameterGroupCommand,
            CopyDBSnapshotCommand,
            CopyOptionGroupCommand,
            CreateBlueGreenDeploymentCommand,
            CreateCustomDBEngineVersionCommand,
            CreateDBCapacityReservationCommand,
            CreateDBClusterCommand,
            CreateDBClusterEndpointCommand,
            CreateDBClusterParameterGroupCommand,
            CreateDBClusterSnapshotCommand,
            CreateDBInstanceCommand,
            CreateDBInstanceReadReplicaCommand,
            CreateDBParameterGroupCommand,
            CreateDBProxyCommand,
            CreateDBProxyEndpointCommand,
            CreateDBSecurityGroupCommand,
            CreateDBShardGroupCommand,
            CreateDBSnapshotCommand,
            CreateDBSubnetGroupCommand,
            CreateEventSubscriptionCommand,
            CreateGlobalClusterCommand,
            CreateIntegrationCommand,
            CreateOptionGroupCommand,
            CreateTenantDatabaseCommand,
            DeleteBlueGreenDeploymentCommand,
            DeleteCustomDBEngineVersionCommand,
            DeleteDBClusterCommand,
            DeleteDBClusterAutomatedBackupCommand,
            DeleteDBClusterEndpointCommand,
            DeleteDBClusterParameterGroupCommand,
            DeleteDBClusterSnapshotCommand,
            DeleteDBInstanceCommand,
            DeleteDBInstanceAutomatedBackupCommand,
            DeleteDBParameterGroupCommand,
            DeleteDBProxyCommand,
            DeleteDBProxyEndpointCommand,
            DeleteDBSecurityGroupCommand,
            DeleteDBShardGroupCommand,
            DeleteDBSnapshotCommand,
            DeleteDBSubnetGroupCommand,
            DeleteEventSubscriptionCommand,
            DeleteGlobalClusterCommand,
            DeleteIntegrationCommand,
            DeleteOptionGroupCommand,
            DeleteTenantDatabaseCommand,
            DeregisterDBProxyTargetsCommand,
            DescribeAccountAttributesCommand,
            DescribeBlueGreenDeploymentsCommand,
            DescribeCertificatesCommand,
            DescribeDBCapacityReservationsCommand,
            DescribeDBClusterAutomatedBackupsCommand,
            DescribeDBClusterBacktracksCommand,
            DescribeDBClusterEndpointsCommand,
            DescribeDBClusterParameterGroupsCommand,
            DescribeDBClusterParametersCommand,
            DescribeDBClustersCommand,
            DescribeDBClusterSnapshotAttributesCommand,
            DescribeDBClusterSnapshotsCommand,
            DescribeDBEngineVersionsCommand,
            DescribeDBInstanceAutomatedBackupsCommand,
            DescribeDBInstancesCommand,
            DescribeDBLogFilesCommand,
            DescribeDBMajorEngineVersionsCommand,
            DescribeDBParameterGroupsCommand,
            DescribeDBParametersCommand,
            DescribeDBProxiesCommand,
            DescribeDBProxyEndpointsCommand,
            DescribeDBProxyTargetGroupsCommand,
            DescribeDBProxyTargetsCommand,
            DescribeDBRecommendationsCommand,
            DescribeDBSecurityGroupsCommand,
            DescribeDBShardGroupsCommand,
            DescribeDBSnapshotAttributesCommand,
            DescribeDBSnapshotsCommand,
            DescribeDBSnapshotTenantDatabasesCommand,
            DescribeDBSubnetGroupsCommand,
            DescribeEngineDefaultClusterParametersCommand,
            DescribeEngineDefaultParametersCommand,
            DescribeEventCategoriesCommand,
            DescribeEventsCommand,
            DescribeEventSubscriptionsCommand,
            DescribeExportTasksCommand,
            DescribeGlobalClustersCommand,
            DescribeIntegrationsCommand,
            DescribeOptionGroupOptionsCommand,
            DescribeOptionGroupsCommand,
            DescribeOrderableDBInstanceOptionsCommand,
            DescribePendingMaintenanceActionsCommand,
            DescribeReservedDBInstancesCommand,
            DescribeReservedDBInstancesOfferingsCommand,
            DescribeServerlessV2PlatformVersionsCommand,
            DescribeSourceRegionsCommand,
            DescribeTenantDatabasesCommand,
            DescribeValidDBInstanceModificationsCommand,
            DisableHttpEndpointCommand,
            DownloadDBLogFilePortionCommand,
            EnableHttpEndpointCommand,
            FailoverDBClusterCommand,
            FailoverGlobalClusterCommand,
            ListTagsForResourceCommand,
            ModifyActivityStreamCommand,
            ModifyCertificatesCommand,
            ModifyCurrentDBClusterCapacityCommand,
            ModifyCustomDBEngineVersionCommand,
            ModifyDBCapacityReservationCommand,
            ModifyDBClusterCommand,
            ModifyDBClusterEndpointCommand,
            ModifyDBClusterParameterGroupCommand,
            ModifyDBClusterSnapshotAttributeCommand,
            ModifyDBInstanceCommand,
            ModifyDBParameterGroupCommand,
            ModifyDBProxyCommand,
            ModifyDBProxyEndpointCommand,
            ModifyDBProxyTargetGroupCommand,
            ModifyDBRecommendationCommand,
            ModifyDBShardGroupCommand,
            ModifyDBSnapshotCommand,
            ModifyDBSnapshotAttributeCommand,
            ModifyDBSubnetGroupCommand,
            ModifyEventSubscriptionCommand,
            ModifyGlobalClusterCommand,
            ModifyIntegrationCommand,
            ModifyOptionGroupCommand,
            ModifyTenantDatabaseCommand,
            PromoteReadReplicaCommand,
            PromoteReadReplicaDBClusterCommand,
            PurchaseReservedDBInstancesOfferingCommand,
            RebootDBClusterCommand,
            RebootDBInstanceCommand,
            RebootDBShardGroupCommand,
            RegisterDBProxyTargetsCommand,
            RemoveFromGlobalClusterCommand,
            RemoveRoleFromDBClusterCommand,
            RemoveRoleFromDBInstanceCommand,
            RemoveSourceIdentifierFromSubscriptionCommand,
            RemoveTagsFromResourceCommand,
            ResetDBClusterParameterGroupCommand,
            ResetDBParameterGroupCommand,
            RestoreDBClusterFromS3Command,
            RestoreDBClusterFromSnapshotCommand,
            RestoreDBClusterToPointInTimeCommand,
            RestoreDBInstanceFromDBSnapshotCommand,
            RestoreDBInstanceFromS3Command,
            RestoreDBInstanceToPointInTimeCommand,
            RevokeDBSecurityGroupIngressCommand,
            StartActivityStreamCommand,
            StartDBClusterCommand,
            StartDBInstanceCommand,
            StartDBInstanceAutomatedBackupsReplicationCommand,
            StartExportTaskCommand,
            StopActivityStreamCommand,
            StopDBClusterCommand,
            StopDBInstanceCommand,
            StopDBInstanceAutomatedBackupsReplicationCommand,
            SwitchoverBlueGreenDeploymentCommand,
            SwitchoverGlobalClusterCommand,
            SwitchoverReadReplicaCommand
        };
        let paginators = {
            paginateDescribeBlueGreenDeployments,
            paginateDescribeCertificates,
            paginateDescribeDBCapacityReservations,
            paginateDescribeDBClusterAutomatedBackups,
            paginateDescribeDBClusterBacktracks,
            paginateDescribeDBClusterEndpoints,
            paginateDescribeDBClusterParameterGroups,
            paginateDescribeDBClusterParameters,
            paginateDescribeDBClusters,
            paginateDescribeDBClusterSnapshots,
            paginateDescribeDBEngineVersions,
            paginateDescribeDBInstanceAutomatedBackups,
            paginateDescribeDBInstances,
            paginateDescribeDBLogFiles,
            paginateDescribeDBMajorEngineVersions,
            paginateDescribeDBParameterGroups,
            paginateDescribeDBParameters,
            paginateDescribeDBProxies,
            paginateDescribeDBProxyEndpoints,
            paginateDescribeDBProxyTargetGroups,
            paginateDescribeDBProxyTargets,
            paginateDescribeDBRecommendations,
            paginateDescribeDBSecurityGroups,
            paginateDescribeDBSnapshots,
            paginateDescribeDBSnapshotTenantDatabases,
            paginateDescribeDBSubnetGroups,
            paginateDescribeEngineDefaultClusterParameters,
            paginateDescribeEngineDefaultParameters,
            paginateDescribeEvents,
            paginateDescribeEventSubscriptions,
            paginateDescribeExportTasks,
            paginateDescribeGlobalClusters,
            paginateDescribeIntegrations,
            paginateDescribeOptionGroupOptions,
            paginateDescribeOptionGroups,
            paginateDescribeOrderableDBInstanceOptions,
            paginateDescribePendingMaintenanceActions,
            paginateDescribeReservedDBInstances,
            paginateDescribeReservedDBInstancesOfferings,
            paginateDescribeServerlessV2PlatformVersions,
            paginateDescribeSourceRegions,
            paginateDescribeTenantDatabases,
            paginateDownloadDBLogFilePortion
        };
        let waiters = {
            waitUntilDBClusterAvailable,
            waitUntilDBClusterDeleted,
            waitUntilDBClusterSnapshotAvailable,
            waitUntilDBClusterSnapshotDeleted,
            waitUntilDBInstanceAvailable,
            waitUntilDBInstanceDeleted,
            waitUntilDBSnapshotAvailable,
            waitUntilDBSnapshotDeleted,
            waitUntilTenantDatabaseAvailable,
            waitUntilTenantDatabaseDeleted
        };
        class RDS extends RDSClient {
        }
        createAggregatedClient(commands, RDS, {
            paginators,
            waiters
        });
        exports.SQw = CreateDBSnapshotCommand;
        exports.rAG = DBSnapshotAlreadyExistsFault;
        exports.w9o = DBSnapshotNotFoundFault;
        exports.PHQ = DeleteDBSnapshotCommand;
        exports.hhJ = DescribeDBInstancesCommand;
        exports.KKI = DescribeDBSnapshotsCommand;
        exports.o4N = InvalidDBInstanceStateFault;
        exports.rYe = RDSClient;
        exports.iKM = paginateDescribeDBSnapshots;
    },
    2716: (__unused_webpack_module, exports, __webpack_require__)=>{
        let { formatUrl } = __webpack_require__(519);
        let { toEndpointV1 } = __webpack_require__(2085);
        let { HttpRequest } = __webpack_require__(3422);
        let { SignatureV4 } = __webpack_require__(5118);
        let regARN = /arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?/;
        let sourceIdToCommandKeyMap = {
            SourceDBSnapshotIdentifier: "CopyDBSnapshot",
            SourceDBInstanceIdentifier: "CreateDBInstanceReadReplica",
            ReplicationSourceIdentifier: "CreateDBCluster",
            SourceDBClusterSnapshotIdentifier: "CopyDBClusterSnapshot",
            SourceDBInstanceArn: "StartDBInstanceAutomatedBackupsReplication"
        };
        let version = "2014-10-31";
        function crossRegionPresignedUrlMiddleware(options) {
            return (next, context)=>async (args)=>{
                    let { input } = args;
                    let region = await options.region();
                    let sourceIdKey = Object.keys(sourceIdToCommandKeyMap).filter((sourceKeyId)=>input.hasOwnProperty(sourceKeyId))[0];
                    if (!sourceIdKey) return next(args);
                    let command = sourceIdToCommandKeyMap[sourceIdKey];
                    if (!input.PreSignedUrl && isARN(input[sourceIdKey]) && region !== getEndpointFromARN(input[sourceIdKey])) {
                        let sourceRegion = getEndpointFromARN(input[sourceIdKey]);
                        let resolvedEndpoint;
                        resolvedEndpoint = "function" == typeof options.endpoint ? await options.endpoint() : toEndpointV1(context.endpointV2);
                        resolvedEndpoint.hostname = `rds.${sourceRegion}.amazonaws.com`;
                        let request = new HttpRequest({
                            ...resolvedEndpoint,
                            protocol: "https",
                            headers: {
                                host: resolvedEndpoint.hostname
                            },
                            query: {
                                Action: command,
                                Version: version,
                                KmsKeyId: input.KmsKeyId,
                                DestinationRegion: region,
                                [sourceIdKey]: input[sourceIdKey]
                            }
                        });
                        let signer = new SignatureV4({
                            credentials: options.credentials,
                            region: sourceRegion,
                            service: "rds",
                            sha256: options.sha256,
                            uriEscapePath: options.signingEscapePath
                        });
                        let presignedRequest = await signer.presign(request, {
                            expiresIn: 3600
                        });
                        args = {
                            ...args,
                            input: {
                                ...args.input,
                                PreSignedUrl: formatUrl(presignedRequest)
                            }
                        };
                    }
                    return next(args);
                };
        }
        let crossRegionPresignedUrlMiddlewareOptions = {
            step: "serialize",
            tags: [
                "CROSS_REGION_PRESIGNED_URL"
            ],
            name: "crossRegionPresignedUrlMiddleware",
            override: true,
            relation: "after",
            toMiddleware: "endpointV2Middleware"
        };
        let getCrossRegionPresignedUrlPlugin = (config)=>({
                applyToStack: (clientStack)=>{
                    clientStack.addRelativeTo(crossRegionPresignedUrlMiddleware(config), crossRegionPresignedUrlMiddlewareOptions);
                }
            });
        function isARN(id) {
            if (!id) return false;
            return regARN.test(id);
        }
        function getEndpointFromARN(arn) {
            let arnArr = arn.split(":");
            if (arnArr.length < 4) throw new Error(`Cannot infer endpoint from '${arn}'`);
            return arnArr[3];
        }
        exports.crossRegionPresignedUrlMiddleware = crossRegionPresignedUrlMiddleware;
        exports.crossRegionPresignedUrlMiddlewareOptions = crossRegionPresignedUrlMiddlewareOptions;
        exports.getCrossRegionPresignedUrlPlugin = getCrossRegionPresignedUrlPlugin;
    }
};
