export const id = 603;
export const ids = [
    603
];
export const modules = {
    7349: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Scalar = __webpack_require__(3301);
        var YAMLMap = __webpack_require__(4454);
        var YAMLSeq = __webpack_require__(2223);
        var resolveBlockMap = __webpack_require__(7103);
        var resolveBlockSeq = __webpack_require__(334);
        var resolveFlowCollection = __webpack_require__(3142);
        function resolveCollection(CN, ctx, token, onError, tagName, tag) {
            let coll = 'block-map' === token.type ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : 'block-seq' === token.type ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
            let Coll = coll.constructor;
            if ('!' === tagName || tagName === Coll.tagName) {
                coll.tag = Coll.tagName;
                return coll;
            }
            if (tagName) coll.tag = tagName;
            return coll;
        }
        function composeCollection(CN, ctx, token, props, onError) {
            let tagToken = props.tag;
            let tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg)) : null;
            if ('block-seq' === token.type) {
                let { anchor, newlineAfterProp: nl } = props;
                let lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
                if (lastProp && (!nl || nl.offset < lastProp.offset)) {
                    let message = 'Missing newline after block sequence props';
                    onError(lastProp, 'MISSING_CHAR', message);
                }
            }
            let expType = 'block-map' === token.type ? 'map' : 'block-seq' === token.type ? 'seq' : '{' === token.start.source ? 'map' : 'seq';
            if (!tagToken || !tagName || '!' === tagName || tagName === YAMLMap.YAMLMap.tagName && 'map' === expType || tagName === YAMLSeq.YAMLSeq.tagName && 'seq' === expType) return resolveCollection(CN, ctx, token, onError, tagName);
            let tag = ctx.schema.tags.find((t)=>t.tag === tagName && t.collection === expType);
            if (!tag) {
                let kt = ctx.schema.knownTags[tagName];
                if (kt?.collection === expType) {
                    ctx.schema.tags.push(Object.assign({}, kt, {
                        default: false
                    }));
                    tag = kt;
                } else {
                    kt ? onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true) : onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
                    return resolveCollection(CN, ctx, token, onError, tagName);
                }
            }
            let coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
            let res = tag.resolve?.(coll, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
            let node = identity.isNode(res) ? res : new Scalar.Scalar(res);
            node.range = coll.range;
            node.tag = tagName;
            if (tag?.format) node.format = tag.format;
            return node;
        }
        exports.composeCollection = composeCollection;
    },
    3683: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Document = __webpack_require__(3021);
        var composeNode = __webpack_require__(5937);
        var resolveEnd = __webpack_require__(7788);
        var resolveProps = __webpack_require__(4631);
        function composeDoc(options, directives, { offset, start, value, end }, onError) {
            let opts = Object.assign({
                _directives: directives
            }, options);
            let doc = new Document.Document(void 0, opts);
            let ctx = {
                atKey: false,
                atRoot: true,
                directives: doc.directives,
                options: doc.options,
                schema: doc.schema
            };
            let props = resolveProps.resolveProps(start, {
                indicator: 'doc-start',
                next: value ?? end?.[0],
                offset,
                onError,
                parentIndent: 0,
                startOnNewline: true
            });
            if (props.found) {
                doc.directives.docStart = true;
                if (value && ('block-map' === value.type || 'block-seq' === value.type) && !props.hasNewline) onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
            }
            doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
            let contentEnd = doc.contents.range[2];
            let re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
            if (re.comment) doc.comment = re.comment;
            doc.range = [
                offset,
                contentEnd,
                re.offset
            ];
            return doc;
        }
        exports.composeDoc = composeDoc;
    },
    5937: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(1127);
        var composeCollection = __webpack_require__(7349);
        var composeScalar = __webpack_require__(5413);
        var resolveEnd = __webpack_require__(7788);
        var utilEmptyScalarPosition = __webpack_require__(2599);
        let CN = {
            composeNode,
            composeEmptyNode
        };
        function composeNode(ctx, token, props, onError) {
            let atKey = ctx.atKey;
            let { spaceBefore, comment, anchor, tag } = props;
            let node;
            let isSrcToken = true;
            switch(token.type){
                case 'alias':
                    node = composeAlias(ctx, token, onError);
                    if (anchor || tag) onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
                    break;
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar':
                case 'block-scalar':
                    node = composeScalar.composeScalar(ctx, token, tag, onError);
                    if (anchor) node.anchor = anchor.source.substring(1);
                    break;
                case 'block-map':
                case 'block-seq':
                case 'flow-collection':
                    try {
                        node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                        if (anchor) node.anchor = anchor.source.substring(1);
                    } catch (error) {
                        let message = error instanceof Error ? error.message : String(error);
                        onError(token, 'RESOURCE_EXHAUSTION', message);
                    }
                    break;
                default:
                    {
                        let message = 'error' === token.type ? token.message : `Unsupported token (type: ${token.type})`;
                        onError(token, 'UNEXPECTED_TOKEN', message);
                        isSrcToken = false;
                    }
            }
            node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
            if (anchor && '' === node.anchor) onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
            if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || 'string' != typeof node.value || node.tag && 'tag:yaml.org,2002:str' !== node.tag)) {
                let msg = 'With stringKeys, all keys must be strings';
                onError(tag ?? token, 'NON_STRING_KEY', msg);
            }
            if (spaceBefore) node.spaceBefore = true;
            if (comment) if ('scalar' === token.type && '' === token.source) node.comment = comment;
            else node.commentBefore = comment;
            if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
            return node;
        }
        function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
            let token = {
                type: 'scalar',
                offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
                indent: -1,
                source: ''
            };
            let node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor) {
                node.anchor = anchor.source.substring(1);
                if ('' === node.anchor) onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
            }
            if (spaceBefore) node.spaceBefore = true;
            if (comment) {
                node.comment = comment;
                node.range[2] = end;
            }
            return node;
        }
        function composeAlias({ options }, { offset, source, end }, onError) {
            let alias = new Alias.Alias(source.substring(1));
            if ('' === alias.source) onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
            if (alias.source.endsWith(':')) onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
            let valueEnd = offset + source.length;
            let re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
            alias.range = [
                offset,
                valueEnd,
                re.offset
            ];
            if (re.comment) alias.comment = re.comment;
            return alias;
        }
        exports.composeEmptyNode = composeEmptyNode;
        exports.composeNode = composeNode;
    },
    5413: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Scalar = __webpack_require__(3301);
        var resolveBlockScalar = __webpack_require__(8913);
        var resolveFlowScalar = __webpack_require__(6842);
        function composeScalar(ctx, token, tagToken, onError) {
            let { value, type, comment, range } = 'block-scalar' === token.type ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
            let tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg)=>onError(tagToken, 'TAG_RESOLVE_FAILED', msg)) : null;
            let tag;
            tag = ctx.options.stringKeys && ctx.atKey ? ctx.schema[identity.SCALAR] : tagName ? findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : 'scalar' === token.type ? findScalarTagByTest(ctx, value, token, onError) : ctx.schema[identity.SCALAR];
            let scalar;
            try {
                let res = tag.resolve(value, (msg)=>onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
                scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
            } catch (error) {
                let msg = error instanceof Error ? error.message : String(error);
                onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
                scalar = new Scalar.Scalar(value);
            }
            scalar.range = range;
            scalar.source = value;
            if (type) scalar.type = type;
            if (tagName) scalar.tag = tagName;
            if (tag.format) scalar.format = tag.format;
            if (comment) scalar.comment = comment;
            return scalar;
        }
        function findScalarTagByName(schema, value, tagName, tagToken, onError) {
            if ('!' === tagName) return schema[identity.SCALAR];
            let matchWithTest = [];
            for (let tag of schema.tags)if (!tag.collection && tag.tag === tagName) if (!tag.default || !tag.test) return tag;
            else matchWithTest.push(tag);
            for (let tag of matchWithTest)if (tag.test?.test(value)) return tag;
            let kt = schema.knownTags[tagName];
            if (kt && !kt.collection) {
                schema.tags.push(Object.assign({}, kt, {
                    default: false,
                    test: void 0
                }));
                return kt;
            }
            onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, 'tag:yaml.org,2002:str' !== tagName);
            return schema[identity.SCALAR];
        }
        function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
            let tag = schema.tags.find((tag)=>(true === tag.default || atKey && 'key' === tag.default) && tag.test?.test(value)) || schema[identity.SCALAR];
            if (schema.compat) {
                let compat = schema.compat.find((tag)=>tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
                if (tag.tag !== compat.tag) {
                    let ts = directives.tagString(tag.tag);
                    let cs = directives.tagString(compat.tag);
                    let msg = `Value may be parsed as either ${ts} or ${cs}`;
                    onError(token, 'TAG_RESOLVE_FAILED', msg, true);
                }
            }
            return tag;
        }
        exports.composeScalar = composeScalar;
    },
    9984: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        var directives = __webpack_require__(1342);
        var Document = __webpack_require__(3021);
        var errors = __webpack_require__(1464);
        var identity = __webpack_require__(1127);
        var composeDoc = __webpack_require__(3683);
        var resolveEnd = __webpack_require__(7788);
        function getErrorPos(src) {
            if ('number' == typeof src) return [
                src,
                src + 1
            ];
            if (Array.isArray(src)) return 2 === src.length ? src : [
                src[0],
                src[1]
            ];
            let { offset, source } = src;
            return [
                offset,
                offset + ('string' == typeof source ? source.length : 1)
            ];
        }
        function parsePrelude(prelude) {
            let comment = '';
            let atComment = false;
            let afterEmptyLine = false;
            for(let i = 0; i < prelude.length; ++i){
                let source = prelude[i];
                switch(source[0]){
                    case '#':
                        comment += ('' === comment ? '' : afterEmptyLine ? '\n\n' : '\n') + (source.substring(1) || ' ');
                        atComment = true;
                        afterEmptyLine = false;
                        break;
                    case '%':
                        if (prelude[i + 1]?.[0] !== '#') i += 1;
                        atComment = false;
                        break;
                    default:
                        if (!atComment) afterEmptyLine = true;
                        atComment = false;
                }
            }
            return {
                comment,
                afterEmptyLine
            };
        }
        class Composer {
            constructor(options = {}){
                this.doc = null;
                this.atDirectives = false;
                this.prelude = [];
                this.errors = [];
                this.warnings = [];
                this.onError = (source, code, message, warning)=>{
                    let pos = getErrorPos(source);
                    if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
                    else this.errors.push(new errors.YAMLParseError(pos, code, message));
                };
                this.directives = new directives.Directives({
                    version: options.version || '1.2'
                });
                this.options = options;
            }
            decorate(doc, afterDoc) {
                let { comment, afterEmptyLine } = parsePrelude(this.prelude);
                if (comment) {
                    let dc = doc.contents;
                    if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
                    else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
                    else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                        let it = dc.items[0];
                        if (identity.isPair(it)) it = it.key;
                        let cb = it.commentBefore;
                        it.commentBefore = cb ? `${comment}\n${cb}` : comment;
                    } else {
                        let cb = dc.commentBefore;
                        dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
                    }
                }
                if (afterDoc) {
                    for(let i = 0; i < this.errors.length; ++i)doc.errors.push(this.errors[i]);
                    for(let i = 0; i < this.warnings.length; ++i)doc.warnings.push(this.warnings[i]);
                } else {
                    doc.errors = this.errors;
                    doc.warnings = this.warnings;
                }
                this.prelude = [];
                this.errors = [];
                this.warnings = [];
            }
            streamInfo() {
                return {
                    comment: parsePrelude(this.prelude).comment,
                    directives: this.directives,
                    errors: this.errors,
                    warnings: this.warnings
                };
            }
            *compose(tokens, forceDoc = false, endOffset = -1) {
                for (let token of tokens)yield* this.next(token);
                yield* this.end(forceDoc, endOffset);
            }
            *next(token) {
                if (node_process.env.LOG_STREAM) console.dir(token, {
                    depth: null
                });
                switch(token.type){
                    case 'directive':
                        this.directives.add(token.source, (offset, message, warning)=>{
                            let pos = getErrorPos(token);
                            pos[0] += offset;
                            this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                        });
                        this.prelude.push(token.source);
                        this.atDirectives = true;
                        break;
                    case 'document':
                        {
                            let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                            if (this.atDirectives && !doc.directives.docStart) this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                            this.decorate(doc, false);
                            if (this.doc) yield this.doc;
                            this.doc = doc;
                            this.atDirectives = false;
                            break;
                        }
                    case 'byte-order-mark':
                    case 'space':
                        break;
                    case 'comment':
                    case 'newline':
                        this.prelude.push(token.source);
                        break;
                    case 'error':
                        {
                            let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
                            let error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                            if (this.atDirectives || !this.doc) this.errors.push(error);
                            else this.doc.errors.push(error);
                            break;
                        }
                    case 'doc-end':
                        {
                            if (!this.doc) {
                                let msg = 'Unexpected doc-end without preceding document';
                                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                                break;
                            }
                            this.doc.directives.docEnd = true;
                            let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                            this.decorate(this.doc, true);
                            if (end.comment) {
                                let dc = this.doc.comment;
                                this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                            }
                            this.doc.range[2] = end.offset;
                            break;
                        }
                    default:
                        this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
                }
            }
            *end(forceDoc = false, endOffset = -1) {
                if (this.doc) {
                    this.decorate(this.doc, true);
                    yield this.doc;
                    this.doc = null;
                } else if (forceDoc) {
                    let opts = Object.assign({
                        _directives: this.directives
                    }, this.options);
                    let doc = new Document.Document(void 0, opts);
                    if (this.atDirectives) this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
                    doc.range = [
                        0,
                        endOffset,
                        endOffset
                    ];
                    this.decorate(doc, false);
                    yield doc;
                }
            }
        }
        exports.Composer = Composer;
    },
    7103: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Pair = __webpack_require__(7165);
        var YAMLMap = __webpack_require__(4454);
        var resolveProps = __webpack_require__(4631);
        var utilContainsNewline = __webpack_require__(9499);
        var utilFlowIndentCheck = __webpack_require__(4051);
        var utilMapIncludes = __webpack_require__(1187);
        let startColMsg = 'All mapping items must start at the same column';
        function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
            let NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
            let map = new NodeClass(ctx.schema);
            if (ctx.atRoot) ctx.atRoot = false;
            let offset = bm.offset;
            let commentEnd = null;
            for (let collItem of bm.items){
                let { start, key, sep, value } = collItem;
                let keyProps = resolveProps.resolveProps(start, {
                    indicator: 'explicit-key-ind',
                    next: key ?? sep?.[0],
                    offset,
                    onError,
                    parentIndent: bm.indent,
                    startOnNewline: true
                });
                let implicitKey = !keyProps.found;
                if (implicitKey) {
                    if (key) {
                        if ('block-seq' === key.type) onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                        else if ('indent' in key && key.indent !== bm.indent) onError(offset, 'BAD_INDENT', startColMsg);
                    }
                    if (!keyProps.anchor && !keyProps.tag && !sep) {
                        commentEnd = keyProps.end;
                        if (keyProps.comment) if (map.comment) map.comment += '\n' + keyProps.comment;
                        else map.comment = keyProps.comment;
                        continue;
                    }
                    if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
                } else if (keyProps.found?.indent !== bm.indent) onError(offset, 'BAD_INDENT', startColMsg);
                ctx.atKey = true;
                let keyStart = keyProps.end;
                let keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
                if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
                ctx.atKey = false;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                let valueProps = resolveProps.resolveProps(sep ?? [], {
                    indicator: 'map-value-ind',
                    next: value,
                    offset: keyNode.range[2],
                    onError,
                    parentIndent: bm.indent,
                    startOnNewline: !key || 'block-scalar' === key.type
                });
                offset = valueProps.end;
                if (valueProps.found) {
                    if (implicitKey) {
                        if (value?.type === 'block-map' && !valueProps.hasNewline) onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
                    }
                    let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
                    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
                    offset = valueNode.range[2];
                    let pair = new Pair.Pair(keyNode, valueNode);
                    if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
                    map.items.push(pair);
                } else {
                    if (implicitKey) onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
                    if (valueProps.comment) if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment;
                    else keyNode.comment = valueProps.comment;
                    let pair = new Pair.Pair(keyNode);
                    if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
                    map.items.push(pair);
                }
            }
            if (commentEnd && commentEnd < offset) onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
            map.range = [
                bm.offset,
                offset,
                commentEnd ?? offset
            ];
            return map;
        }
        exports.resolveBlockMap = resolveBlockMap;
    },
    8913: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        function resolveBlockScalar(ctx, scalar, onError) {
            let start = scalar.offset;
            let header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
            if (!header) return {
                value: '',
                type: null,
                comment: '',
                range: [
                    start,
                    start,
                    start
                ]
            };
            let type = '>' === header.mode ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
            let lines = scalar.source ? splitLines(scalar.source) : [];
            let chompStart = lines.length;
            for(let i = lines.length - 1; i >= 0; --i){
                let content = lines[i][1];
                if ('' === content || '\r' === content) chompStart = i;
                else break;
            }
            if (0 === chompStart) {
                let value = '+' === header.chomp && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
                let end = start + header.length;
                if (scalar.source) end += scalar.source.length;
                return {
                    value,
                    type,
                    comment: header.comment,
                    range: [
                        start,
                        end,
                        end
                    ]
                };
            }
            let trimIndent = scalar.indent + header.indent;
            let offset = scalar.offset + header.length;
            let contentStart = 0;
            for(let i = 0; i < chompStart; ++i){
                let [indent, content] = lines[i];
                if ('' === content || '\r' === content) {
                    if (0 === header.indent && indent.length > trimIndent) trimIndent = indent.length;
                } else {
                    if (indent.length < trimIndent) {
                        let message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                        onError(offset + indent.length, 'MISSING_CHAR', message);
                    }
                    if (0 === header.indent) trimIndent = indent.length;
                    contentStart = i;
                    if (0 === trimIndent && !ctx.atRoot) {
                        let message = 'Block scalar values in collections must be indented';
                        onError(offset, 'BAD_INDENT', message);
                    }
                    break;
                }
                offset += indent.length + content.length + 1;
            }
            for(let i = lines.length - 1; i >= chompStart; --i)if (lines[i][0].length > trimIndent) chompStart = i + 1;
            let value = '';
            let sep = '';
            let prevMoreIndented = false;
            for(let i = 0; i < contentStart; ++i)value += lines[i][0].slice(trimIndent) + '\n';
            for(let i = contentStart; i < chompStart; ++i){
                let [indent, content] = lines[i];
                offset += indent.length + content.length + 1;
                let crlf = '\r' === content[content.length - 1];
                if (crlf) content = content.slice(0, -1);
                if (content && indent.length < trimIndent) {
                    let src = header.indent ? 'explicit indentation indicator' : 'first line';
                    let message = `Block scalar lines must not be less indented than their ${src}`;
                    onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
                    indent = '';
                }
                if (type === Scalar.Scalar.BLOCK_LITERAL) {
                    value += sep + indent.slice(trimIndent) + content;
                    sep = '\n';
                } else if (indent.length > trimIndent || '\t' === content[0]) {
                    if (' ' === sep) sep = '\n';
                    else if (!prevMoreIndented && '\n' === sep) sep = '\n\n';
                    value += sep + indent.slice(trimIndent) + content;
                    sep = '\n';
                    prevMoreIndented = true;
                } else if ('' === content) if ('\n' === sep) value += '\n';
                else sep = '\n';
                else {
                    value += sep + content;
                    sep = ' ';
                    prevMoreIndented = false;
                }
            }
            switch(header.chomp){
                case '-':
                    break;
                case '+':
                    for(let i = chompStart; i < lines.length; ++i)value += '\n' + lines[i][0].slice(trimIndent);
                    if ('\n' !== value[value.length - 1]) value += '\n';
                    break;
                default:
                    value += '\n';
            }
            let end = start + header.length + scalar.source.length;
            return {
                value,
                type,
                comment: header.comment,
                range: [
                    start,
                    end,
                    end
                ]
            };
        }
        function parseBlockScalarHeader({ offset, props }, strict, onError) {
            if ('block-scalar-header' !== props[0].type) {
                onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
                return null;
            }
            let { source } = props[0];
            let mode = source[0];
            let indent = 0;
            let chomp = '';
            let error = -1;
            for(let i = 1; i < source.length; ++i){
                let ch = source[i];
                if (chomp || '-' !== ch && '+' !== ch) {
                    let n = Number(ch);
                    if (!indent && n) indent = n;
                    else if (-1 === error) error = offset + i;
                } else chomp = ch;
            }
            if (-1 !== error) onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
            let hasSpace = false;
            let comment = '';
            let length = source.length;
            for(let i = 1; i < props.length; ++i){
                let token = props[i];
                switch(token.type){
                    case 'space':
                        hasSpace = true;
                    case 'newline':
                        length += token.source.length;
                        break;
                    case 'comment':
                        if (strict && !hasSpace) {
                            let message = 'Comments must be separated from other tokens by white space characters';
                            onError(token, 'MISSING_CHAR', message);
                        }
                        length += token.source.length;
                        comment = token.source.substring(1);
                        break;
                    case 'error':
                        onError(token, 'UNEXPECTED_TOKEN', token.message);
                        length += token.source.length;
                        break;
                    default:
                        {
                            let message = `Unexpected token in block scalar header: ${token.type}`;
                            onError(token, 'UNEXPECTED_TOKEN', message);
                            let ts = token.source;
                            if (ts && 'string' == typeof ts) length += ts.length;
                        }
                }
            }
            return {
                mode,
                indent,
                chomp,
                comment,
                length
            };
        }
        function splitLines(source) {
            let split = source.split(/\n( *)/);
            let first = split[0];
            let m = first.match(/^( *)/);
            let line0 = m?.[1] ? [
                m[1],
                first.slice(m[1].length)
            ] : [
                '',
                first
            ];
            let lines = [
                line0
            ];
            for(let i = 1; i < split.length; i += 2)lines.push([
                split[i],
                split[i + 1]
            ]);
            return lines;
        }
        exports.resolveBlockScalar = resolveBlockScalar;
    },
    334: (__unused_webpack_module, exports, __webpack_require__)=>{
        var YAMLSeq = __webpack_require__(2223);
        var resolveProps = __webpack_require__(4631);
        var utilFlowIndentCheck = __webpack_require__(4051);
        function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
            let NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
            let seq = new NodeClass(ctx.schema);
            if (ctx.atRoot) ctx.atRoot = false;
            if (ctx.atKey) ctx.atKey = false;
            let offset = bs.offset;
            let commentEnd = null;
            for (let { start, value } of bs.items){
                let props = resolveProps.resolveProps(start, {
                    indicator: 'seq-item-ind',
                    next: value,
                    offset,
                    onError,
                    parentIndent: bs.indent,
                    startOnNewline: true
                });
                if (!props.found) if (props.anchor || props.tag || value) if (value?.type === 'block-seq') onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
                else {
                    commentEnd = props.end;
                    if (props.comment) seq.comment = props.comment;
                    continue;
                }
                let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
                if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
                offset = node.range[2];
                seq.items.push(node);
            }
            seq.range = [
                bs.offset,
                offset,
                commentEnd ?? offset
            ];
            return seq;
        }
        exports.resolveBlockSeq = resolveBlockSeq;
    },
    7788: (__unused_webpack_module, exports)=>{
        function resolveEnd(end, offset, reqSpace, onError) {
            let comment = '';
            if (end) {
                let hasSpace = false;
                let sep = '';
                for (let token of end){
                    let { source, type } = token;
                    switch(type){
                        case 'space':
                            hasSpace = true;
                            break;
                        case 'comment':
                            {
                                if (reqSpace && !hasSpace) onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                                let cb = source.substring(1) || ' ';
                                if (comment) comment += sep + cb;
                                else comment = cb;
                                sep = '';
                                break;
                            }
                        case 'newline':
                            if (comment) sep += source;
                            hasSpace = true;
                            break;
                        default:
                            onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
                    }
                    offset += source.length;
                }
            }
            return {
                comment,
                offset
            };
        }
        exports.resolveEnd = resolveEnd;
    },
    3142: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Pair = __webpack_require__(7165);
        var YAMLMap = __webpack_require__(4454);
        var YAMLSeq = __webpack_require__(2223);
        var resolveEnd = __webpack_require__(7788);
        var resolveProps = __webpack_require__(4631);
        var utilContainsNewline = __webpack_require__(9499);
        var utilMapIncludes = __webpack_require__(1187);
        let blockMsg = 'Block collections are not allowed within flow collections';
        let isBlock = (token)=>token && ('block-map' === token.type || 'block-seq' === token.type);
        function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
            let isMap = '{' === fc.start.source;
            let fcName = isMap ? 'flow map' : 'flow sequence';
            let NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
            let coll = new NodeClass(ctx.schema);
            coll.flow = true;
            let atRoot = ctx.atRoot;
            if (atRoot) ctx.atRoot = false;
            if (ctx.atKey) ctx.atKey = false;
            let offset = fc.offset + fc.start.source.length;
            for(let i = 0; i < fc.items.length; ++i){
                let collItem = fc.items[i];
                let { start, key, sep, value } = collItem;
                let props = resolveProps.resolveProps(start, {
                    flow: fcName,
                    indicator: 'explicit-key-ind',
                    next: key ?? sep?.[0],
                    offset,
                    onError,
                    parentIndent: fc.indent,
                    startOnNewline: false
                });
                if (!props.found) {
                    if (!props.anchor && !props.tag && !sep && !value) {
                        if (0 === i && props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                        else if (i < fc.items.length - 1) onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                        if (props.comment) if (coll.comment) coll.comment += '\n' + props.comment;
                        else coll.comment = props.comment;
                        offset = props.end;
                        continue;
                    }
                    if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                }
                if (0 === i) {
                    if (props.comma) onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                } else {
                    if (!props.comma) onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
                    if (props.comment) {
                        let prevItemComment = '';
                        loop: for (let st of start)switch(st.type){
                            case 'comma':
                            case 'space':
                                break;
                            case 'comment':
                                prevItemComment = st.source.substring(1);
                                break loop;
                            default:
                                break loop;
                        }
                        if (prevItemComment) {
                            let prev = coll.items[coll.items.length - 1];
                            if (identity.isPair(prev)) prev = prev.value ?? prev.key;
                            if (prev.comment) prev.comment += '\n' + prevItemComment;
                            else prev.comment = prevItemComment;
                            props.comment = props.comment.substring(prevItemComment.length + 1);
                        }
                    }
                }
                if (isMap || sep || props.found) {
                    ctx.atKey = true;
                    let keyStart = props.end;
                    let keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
                    if (isBlock(key)) onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
                    ctx.atKey = false;
                    let valueProps = resolveProps.resolveProps(sep ?? [], {
                        flow: fcName,
                        indicator: 'map-value-ind',
                        next: value,
                        offset: keyNode.range[2],
                        onError,
                        parentIndent: fc.indent,
                        startOnNewline: false
                    });
                    if (valueProps.found) {
                        if (!isMap && !props.found && ctx.options.strict) {
                            if (sep) for (let st of sep){
                                if (st === valueProps.found) break;
                                if ('newline' === st.type) {
                                    onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                    break;
                                }
                            }
                            if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                        }
                    } else if (value) if ('source' in value && value.source?.[0] === ':') onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                    else onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
                    let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
                    if (valueNode) {
                        if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
                    } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += '\n' + valueProps.comment;
                    else keyNode.comment = valueProps.comment;
                    let pair = new Pair.Pair(keyNode, valueNode);
                    if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
                    if (isMap) {
                        let map = coll;
                        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                        map.items.push(pair);
                    } else {
                        let map = new YAMLMap.YAMLMap(ctx.schema);
                        map.flow = true;
                        map.items.push(pair);
                        let endRange = (valueNode ?? keyNode).range;
                        map.range = [
                            keyNode.range[0],
                            endRange[1],
                            endRange[2]
                        ];
                        coll.items.push(map);
                    }
                    offset = valueNode ? valueNode.range[2] : valueProps.end;
                } else {
                    let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
                    coll.items.push(valueNode);
                    offset = valueNode.range[2];
                    if (isBlock(value)) onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
                }
            }
            let expectedEnd = isMap ? '}' : ']';
            let [ce, ...ee] = fc.end;
            let cePos = offset;
            if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
            else {
                let name = fcName[0].toUpperCase() + fcName.substring(1);
                let msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
                onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
                if (ce && 1 !== ce.source.length) ee.unshift(ce);
            }
            if (ee.length > 0) {
                let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
                if (end.comment) if (coll.comment) coll.comment += '\n' + end.comment;
                else coll.comment = end.comment;
                coll.range = [
                    fc.offset,
                    cePos,
                    end.offset
                ];
            } else coll.range = [
                fc.offset,
                cePos,
                cePos
            ];
            return coll;
        }
        exports.resolveFlowCollection = resolveFlowCollection;
    },
    6842: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        var resolveEnd = __webpack_require__(7788);
        function resolveFlowScalar(scalar, strict, onError) {
            let { offset, type, source, end } = scalar;
            let _type;
            let value;
            let _onError = (rel, code, msg)=>onError(offset + rel, code, msg);
            switch(type){
                case 'scalar':
                    _type = Scalar.Scalar.PLAIN;
                    value = plainValue(source, _onError);
                    break;
                case 'single-quoted-scalar':
                    _type = Scalar.Scalar.QUOTE_SINGLE;
                    value = singleQuotedValue(source, _onError);
                    break;
                case 'double-quoted-scalar':
                    _type = Scalar.Scalar.QUOTE_DOUBLE;
                    value = doubleQuotedValue(source, _onError);
                    break;
                default:
                    onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
                    return {
                        value: '',
                        type: null,
                        comment: '',
                        range: [
                            offset,
                            offset + source.length,
                            offset + source.length
                        ]
                    };
            }
            let valueEnd = offset + source.length;
            let re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
            return {
                value,
                type: _type,
                comment: re.comment,
                range: [
                    offset,
                    valueEnd,
                    re.offset
                ]
            };
        }
        function plainValue(source, onError) {
            let badChar = '';
            switch(source[0]){
                case '\t':
                    badChar = 'a tab character';
                    break;
                case ',':
                    badChar = 'flow indicator character ,';
                    break;
                case '%':
                    badChar = 'directive indicator character %';
                    break;
                case '|':
                case '>':
                    badChar = `block scalar indicator ${source[0]}`;
                    break;
                case '@':
                case '`':
                    badChar = `reserved character ${source[0]}`;
                    break;
            }
            if (badChar) onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
            return unfoldLines(source);
        }
        function singleQuotedValue(source, onError) {
            if ("'" !== source[source.length - 1] || 1 === source.length) onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
            return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
        }
        function unfoldLines(source) {
            let line = /(.*?)\r?\n/sy;
            let match = line.exec(source);
            if (!match) return source;
            let trimEnd, trimBoth;
            try {
                trimEnd = new RegExp('(?<![ \t])[ \t]+$');
                trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
            } catch  {
                trimEnd = /[ \t]+$/;
                trimBoth = /^[ \t]+|[ \t]+$/g;
            }
            let res = match[1].replace(trimEnd, '');
            let sep = ' ';
            let pos = line.lastIndex;
            while(match = line.exec(source)){
                let lm = match[1].replace(trimBoth, '');
                if ('' === lm) if ('\n' === sep) res += sep;
                else sep = '\n';
                else {
                    res += sep + lm;
                    sep = ' ';
                }
                pos = line.lastIndex;
            }
            let last = /[ \t]*(.*)/sy;
            last.lastIndex = pos;
            match = last.exec(source);
            return res + sep + (match?.[1] ?? '');
        }
        function doubleQuotedValue(source, onError) {
            let res = '';
            for(let i = 1; i < source.length - 1; ++i){
                let ch = source[i];
                if ('\r' !== ch || '\n' !== source[i + 1]) if ('\n' === ch) {
                    let { fold, offset } = foldNewline(source, i);
                    res += fold;
                    i = offset;
                } else if ('\\' === ch) {
                    let next = source[++i];
                    let cc = escapeCodes[next];
                    if (cc) res += cc;
                    else if ('\n' === next) {
                        next = source[i + 1];
                        while(' ' === next || '\t' === next)next = source[++i + 1];
                    } else if ('\r' === next && '\n' === source[i + 1]) {
                        next = source[++i + 1];
                        while(' ' === next || '\t' === next)next = source[++i + 1];
                    } else if ('x' === next || 'u' === next || 'U' === next) {
                        let length = 'x' === next ? 2 : 'u' === next ? 4 : 8;
                        res += parseCharCode(source, i + 1, length, onError);
                        i += length;
                    } else {
                        let raw = source.substr(i - 1, 2);
                        onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                        res += raw;
                    }
                } else if (' ' === ch || '\t' === ch) {
                    let wsStart = i;
                    let next = source[i + 1];
                    while(' ' === next || '\t' === next)next = source[++i + 1];
                    if ('\n' !== next && !('\r' === next && '\n' === source[i + 2])) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
                } else res += ch;
            }
            if ('"' !== source[source.length - 1] || 1 === source.length) onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
            return res;
        }
        function foldNewline(source, offset) {
            let fold = '';
            let ch = source[offset + 1];
            while(' ' === ch || '\t' === ch || '\n' === ch || '\r' === ch){
                if ('\r' === ch && '\n' !== source[offset + 2]) break;
                if ('\n' === ch) fold += '\n';
                offset += 1;
                ch = source[offset + 1];
            }
            if (!fold) fold = ' ';
            return {
                fold,
                offset
            };
        }
        let escapeCodes = {
            0: '\0',
            a: '\x07',
            b: '\b',
            e: '\x1b',
            f: '\f',
            n: '\n',
            r: '\r',
            t: '\t',
            v: '\v',
            N: '\u0085',
            _: '\u00a0',
            L: '\u2028',
            P: '\u2029',
            ' ': ' ',
            '"': '"',
            '/': '/',
            '\\': '\\',
            '\t': '\t'
        };
        function parseCharCode(source, offset, length, onError) {
            let cc = source.substr(offset, length);
            let ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
            let code = ok ? parseInt(cc, 16) : 0 / 0;
            try {
                return String.fromCodePoint(code);
            } catch  {
                let raw = source.substr(offset - 2, length + 2);
                onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                return raw;
            }
        }
        exports.resolveFlowScalar = resolveFlowScalar;
    },
    4631: (__unused_webpack_module, exports)=>{
        function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
            let spaceBefore = false;
            let atNewline = startOnNewline;
            let hasSpace = startOnNewline;
            let comment = '';
            let commentSep = '';
            let hasNewline = false;
            let reqSpace = false;
            let tab = null;
            let anchor = null;
            let tag = null;
            let newlineAfterProp = null;
            let comma = null;
            let found = null;
            let start = null;
            for (let token of tokens){
                if (reqSpace) {
                    if ('space' !== token.type && 'newline' !== token.type && 'comma' !== token.type) onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
                    reqSpace = false;
                }
                if (tab) {
                    if (atNewline && 'comment' !== token.type && 'newline' !== token.type) onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
                    tab = null;
                }
                switch(token.type){
                    case 'space':
                        if (!flow && ('doc-start' !== indicator || next?.type !== 'flow-collection') && token.source.includes('\t')) tab = token;
                        hasSpace = true;
                        break;
                    case 'comment':
                        {
                            if (!hasSpace) onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                            let cb = token.source.substring(1) || ' ';
                            if (comment) comment += commentSep + cb;
                            else comment = cb;
                            commentSep = '';
                            atNewline = false;
                            break;
                        }
                    case 'newline':
                        if (atNewline) {
                            if (comment) comment += token.source;
                            else if (!found || 'seq-item-ind' !== indicator) spaceBefore = true;
                        } else commentSep += token.source;
                        atNewline = true;
                        hasNewline = true;
                        if (anchor || tag) newlineAfterProp = token;
                        hasSpace = true;
                        break;
                    case 'anchor':
                        if (anchor) onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                        if (token.source.endsWith(':')) onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                        anchor = token;
                        start ?? (start = token.offset);
                        atNewline = false;
                        hasSpace = false;
                        reqSpace = true;
                        break;
                    case 'tag':
                        if (tag) onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                        tag = token;
                        start ?? (start = token.offset);
                        atNewline = false;
                        hasSpace = false;
                        reqSpace = true;
                        break;
                    case indicator:
                        if (anchor || tag) onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                        if (found) onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                        found = token;
                        atNewline = 'seq-item-ind' === indicator || 'explicit-key-ind' === indicator;
                        hasSpace = false;
                        break;
                    case 'comma':
                        if (flow) {
                            if (comma) onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                            comma = token;
                            atNewline = false;
                            hasSpace = false;
                            break;
                        }
                    default:
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                        atNewline = false;
                        hasSpace = false;
                }
            }
            let last = tokens[tokens.length - 1];
            let end = last ? last.offset + last.source.length : offset;
            if (reqSpace && next && 'space' !== next.type && 'newline' !== next.type && 'comma' !== next.type && ('scalar' !== next.type || '' !== next.source)) onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            if (tab && (atNewline && tab.indent <= parentIndent || next?.type === 'block-map' || next?.type === 'block-seq')) onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            return {
                comma,
                found,
                spaceBefore,
                comment,
                hasNewline,
                anchor,
                tag,
                newlineAfterProp,
                end,
                start: start ?? end
            };
        }
        exports.resolveProps = resolveProps;
    },
    9499: (__unused_webpack_module, exports)=>{
        function containsNewline(key) {
            if (!key) return null;
            switch(key.type){
                case 'alias':
                case 'scalar':
                case 'double-quoted-scalar':
                case 'single-quoted-scalar':
                    if (key.source.includes('\n')) return true;
                    if (key.end) {
                        for (let st of key.end)if ('newline' === st.type) return true;
                    }
                    return false;
                case 'flow-collection':
                    for (let it of key.items){
                        for (let st of it.start)if ('newline' === st.type) return true;
                        if (it.sep) {
                            for (let st of it.sep)if ('newline' === st.type) return true;
                        }
                        if (containsNewline(it.key) || containsNewline(it.value)) return true;
                    }
                    return false;
                default:
                    return true;
            }
        }
        exports.containsNewline = containsNewline;
    },
    2599: (__unused_webpack_module, exports)=>{
        function emptyScalarPosition(offset, before, pos) {
            if (before) {
                pos ?? (pos = before.length);
                for(let i = pos - 1; i >= 0; --i){
                    let st = before[i];
                    switch(st.type){
                        case 'space':
                        case 'comment':
                        case 'newline':
                            offset -= st.source.length;
                            continue;
                    }
                    st = before[++i];
                    while(st?.type === 'space'){
                        offset += st.source.length;
                        st = before[++i];
                    }
                    break;
                }
            }
            return offset;
        }
        exports.emptyScalarPosition = emptyScalarPosition;
    },
    4051: (__unused_webpack_module, exports, __webpack_require__)=>{
        var utilContainsNewline = __webpack_require__(9499);
        function flowIndentCheck(indent, fc, onError) {
            if (fc?.type === 'flow-collection') {
                let end = fc.end[0];
                if (end.indent === indent && (']' === end.source || '}' === end.source) && utilContainsNewline.containsNewline(fc)) {
                    let msg = 'Flow end indicator should be more indented than parent';
                    onError(end, 'BAD_INDENT', msg, true);
                }
            }
        }
        exports.flowIndentCheck = flowIndentCheck;
    },
    1187: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        function mapIncludes(ctx, items, search) {
            let { uniqueKeys } = ctx.options;
            if (false === uniqueKeys) return false;
            let isEqual = 'function' == typeof uniqueKeys ? uniqueKeys : (a, b)=>a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
            return items.some((pair)=>isEqual(pair.key, search));
        }
        exports.mapIncludes = mapIncludes;
    },
    3021: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var Collection = __webpack_require__(101);
        var identity = __webpack_require__(1127);
        var Pair = __webpack_require__(7165);
        var toJS = __webpack_require__(6424);
        var Schema = __webpack_require__(5840);
        var stringifyDocument = __webpack_require__(6829);
        var anchors = __webpack_require__(1596);
        var applyReviver = __webpack_require__(3661);
        var createNode = __webpack_require__(2404);
        var directives = __webpack_require__(1342);
        class Document {
            constructor(value, replacer, options){
                this.commentBefore = null;
                this.comment = null;
                this.errors = [];
                this.warnings = [];
                Object.defineProperty(this, identity.NODE_TYPE, {
                    value: identity.DOC
                });
                let _replacer = null;
                if ('function' == typeof replacer || Array.isArray(replacer)) _replacer = replacer;
                else if (void 0 === options && replacer) {
                    options = replacer;
                    replacer = void 0;
                }
                let opt = Object.assign({
                    intAsBigInt: false,
                    keepSourceTokens: false,
                    logLevel: 'warn',
                    prettyErrors: true,
                    strict: true,
                    stringKeys: false,
                    uniqueKeys: true,
                    version: '1.2'
                }, options);
                this.options = opt;
                let { version } = opt;
                if (options?._directives) {
                    this.directives = options._directives.atDocument();
                    if (this.directives.yaml.explicit) version = this.directives.yaml.version;
                } else this.directives = new directives.Directives({
                    version
                });
                this.setSchema(version, options);
                this.contents = void 0 === value ? null : this.createNode(value, _replacer, options);
            }
            clone() {
                let copy = Object.create(Document.prototype, {
                    [identity.NODE_TYPE]: {
                        value: identity.DOC
                    }
                });
                copy.commentBefore = this.commentBefore;
                copy.comment = this.comment;
                copy.errors = this.errors.slice();
                copy.warnings = this.warnings.slice();
                copy.options = Object.assign({}, this.options);
                if (this.directives) copy.directives = this.directives.clone();
                copy.schema = this.schema.clone();
                copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
                if (this.range) copy.range = this.range.slice();
                return copy;
            }
            add(value) {
                if (assertCollection(this.contents)) this.contents.add(value);
            }
            addIn(path, value) {
                if (assertCollection(this.contents)) this.contents.addIn(path, value);
            }
            createAlias(node, name) {
                if (!node.anchor) {
                    let prev = anchors.anchorNames(this);
                    node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
                }
                return new Alias.Alias(node.anchor);
            }
            createNode(value, replacer, options) {
                let _replacer;
                if ('function' == typeof replacer) {
                    value = replacer.call({
                        '': value
                    }, '', value);
                    _replacer = replacer;
                } else if (Array.isArray(replacer)) {
                    let keyToStr = (v)=>'number' == typeof v || v instanceof String || v instanceof Number;
                    let asStr = replacer.filter(keyToStr).map(String);
                    if (asStr.length > 0) replacer = replacer.concat(asStr);
                    _replacer = replacer;
                } else if (void 0 === options && replacer) {
                    options = replacer;
                    replacer = void 0;
                }
                let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
                let { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || 'a');
                let ctx = {
                    aliasDuplicateObjects: aliasDuplicateObjects ?? true,
                    keepUndefined: keepUndefined ?? false,
                    onAnchor,
                    onTagObj,
                    replacer: _replacer,
                    schema: this.schema,
                    sourceObjects
                };
                let node = createNode.createNode(value, tag, ctx);
                if (flow && identity.isCollection(node)) node.flow = true;
                setAnchors();
                return node;
            }
            createPair(key, value, options = {}) {
                let k = this.createNode(key, null, options);
                let v = this.createNode(value, null, options);
                return new Pair.Pair(k, v);
            }
            delete(key) {
                return assertCollection(this.contents) ? this.contents.delete(key) : false;
            }
            deleteIn(path) {
                if (Collection.isEmptyPath(path)) {
                    if (null == this.contents) return false;
                    this.contents = null;
                    return true;
                }
                return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
            }
            get(key, keepScalar) {
                return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
            }
            getIn(path, keepScalar) {
                if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
                return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
            }
            has(key) {
                return identity.isCollection(this.contents) ? this.contents.has(key) : false;
            }
            hasIn(path) {
                if (Collection.isEmptyPath(path)) return void 0 !== this.contents;
                return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
            }
            set(key, value) {
                if (null == this.contents) this.contents = Collection.collectionFromPath(this.schema, [
                    key
                ], value);
                else if (assertCollection(this.contents)) this.contents.set(key, value);
            }
            setIn(path, value) {
                if (Collection.isEmptyPath(path)) this.contents = value;
                else if (null == this.contents) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
                else if (assertCollection(this.contents)) this.contents.setIn(path, value);
            }
            setSchema(version, options = {}) {
                if ('number' == typeof version) version = String(version);
                let opt;
                switch(version){
                    case '1.1':
                        if (this.directives) this.directives.yaml.version = '1.1';
                        else this.directives = new directives.Directives({
                            version: '1.1'
                        });
                        opt = {
                            resolveKnownTags: false,
                            schema: 'yaml-1.1'
                        };
                        break;
                    case '1.2':
                    case 'next':
                        if (this.directives) this.directives.yaml.version = version;
                        else this.directives = new directives.Directives({
                            version
                        });
                        opt = {
                            resolveKnownTags: true,
                            schema: 'core'
                        };
                        break;
                    case null:
                        if (this.directives) delete this.directives;
                        opt = null;
                        break;
                    default:
                        {
                            let sv = JSON.stringify(version);
                            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
                        }
                }
                if (options.schema instanceof Object) this.schema = options.schema;
                else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
                else throw new Error("With a null YAML version, the { schema: Schema } option is required");
            }
            toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
                let ctx = {
                    anchors: new Map(),
                    doc: this,
                    keep: !json,
                    mapAsMap: true === mapAsMap,
                    mapKeyWarned: false,
                    maxAliasCount: 'number' == typeof maxAliasCount ? maxAliasCount : 100
                };
                let res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
                if ('function' == typeof onAnchor) for (let { count, res } of ctx.anchors.values())onAnchor(res, count);
                return 'function' == typeof reviver ? applyReviver.applyReviver(reviver, {
                    '': res
                }, '', res) : res;
            }
            toJSON(jsonArg, onAnchor) {
                return this.toJS({
                    json: true,
                    jsonArg,
                    mapAsMap: false,
                    onAnchor
                });
            }
            toString(options = {}) {
                if (this.errors.length > 0) throw new Error('Document with errors cannot be stringified');
                if ('indent' in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
                    let s = JSON.stringify(options.indent);
                    throw new Error(`"indent" option must be a positive integer, not ${s}`);
                }
                return stringifyDocument.stringifyDocument(this, options);
            }
        }
        function assertCollection(contents) {
            if (identity.isCollection(contents)) return true;
            throw new Error('Expected a YAML collection as document contents');
        }
        exports.Document = Document;
    },
    1596: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var visit = __webpack_require__(204);
        function anchorIsValid(anchor) {
            if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
                let sa = JSON.stringify(anchor);
                let msg = `Anchor must not contain whitespace or control characters: ${sa}`;
                throw new Error(msg);
            }
            return true;
        }
        function anchorNames(root) {
            let anchors = new Set();
            visit.visit(root, {
                Value (_key, node) {
                    if (node.anchor) anchors.add(node.anchor);
                }
            });
            return anchors;
        }
        function findNewAnchor(prefix, exclude) {
            for(let i = 1; true; ++i){
                let name = `${prefix}${i}`;
                if (!exclude.has(name)) return name;
            }
        }
        function createNodeAnchors(doc, prefix) {
            let aliasObjects = [];
            let sourceObjects = new Map();
            let prevAnchors = null;
            return {
                onAnchor: (source)=>{
                    aliasObjects.push(source);
                    prevAnchors ?? (prevAnchors = anchorNames(doc));
                    let anchor = findNewAnchor(prefix, prevAnchors);
                    prevAnchors.add(anchor);
                    return anchor;
                },
                setAnchors: ()=>{
                    for (let source of aliasObjects){
                        let ref = sourceObjects.get(source);
                        if ('object' == typeof ref && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
                        else {
                            let error = new Error('Failed to resolve repeated object (this should not happen)');
                            error.source = source;
                            throw error;
                        }
                    }
                },
                sourceObjects
            };
        }
        exports.anchorIsValid = anchorIsValid;
        exports.anchorNames = anchorNames;
        exports.createNodeAnchors = createNodeAnchors;
        exports.findNewAnchor = findNewAnchor;
    },
    3661: (__unused_webpack_module, exports)=>{
        function applyReviver(reviver, obj, key, val) {
            if (val && 'object' == typeof val) if (Array.isArray(val)) for(let i = 0, len = val.length; i < len; ++i){
                let v0 = val[i];
                let v1 = applyReviver(reviver, val, String(i), v0);
                if (void 0 === v1) delete val[i];
                else if (v1 !== v0) val[i] = v1;
            }
            else if (val instanceof Map) for (let k of Array.from(val.keys())){
                let v0 = val.get(k);
                let v1 = applyReviver(reviver, val, k, v0);
                if (void 0 === v1) val.delete(k);
                else if (v1 !== v0) val.set(k, v1);
            }
            else if (val instanceof Set) for (let v0 of Array.from(val)){
                let v1 = applyReviver(reviver, val, v0, v0);
                if (void 0 === v1) val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
            else for (let [k, v0] of Object.entries(val)){
                let v1 = applyReviver(reviver, val, k, v0);
                if (void 0 === v1) delete val[k];
                else if (v1 !== v0) val[k] = v1;
            }
            return reviver.call(obj, key, val);
        }
        exports.applyReviver = applyReviver;
    },
    2404: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(1127);
        var Scalar = __webpack_require__(3301);
        let defaultTagPrefix = 'tag:yaml.org,2002:';
        function findTagObject(value, tagName, tags) {
            if (tagName) {
                let match = tags.filter((t)=>t.tag === tagName);
                let tagObj = match.find((t)=>!t.format) ?? match[0];
                if (!tagObj) throw new Error(`Tag ${tagName} not found`);
                return tagObj;
            }
            return tags.find((t)=>t.identify?.(value) && !t.format);
        }
        function createNode(value, tagName, ctx) {
            if (identity.isDocument(value)) value = value.contents;
            if (identity.isNode(value)) return value;
            if (identity.isPair(value)) {
                let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
                map.items.push(value);
                return map;
            }
            if (value instanceof String || value instanceof Number || value instanceof Boolean || "u" > typeof BigInt && value instanceof BigInt) value = value.valueOf();
            let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
            let ref;
            if (aliasDuplicateObjects && value && 'object' == typeof value) {
                ref = sourceObjects.get(value);
                if (ref) {
                    ref.anchor ?? (ref.anchor = onAnchor(value));
                    return new Alias.Alias(ref.anchor);
                } else {
                    ref = {
                        anchor: null,
                        node: null
                    };
                    sourceObjects.set(value, ref);
                }
            }
            if (tagName?.startsWith('!!')) tagName = defaultTagPrefix + tagName.slice(2);
            let tagObj = findTagObject(value, tagName, schema.tags);
            if (!tagObj) {
                if (value && 'function' == typeof value.toJSON) value = value.toJSON();
                if (!value || 'object' != typeof value) {
                    let node = new Scalar.Scalar(value);
                    if (ref) ref.node = node;
                    return node;
                }
                tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
            }
            if (onTagObj) {
                onTagObj(tagObj);
                delete ctx.onTagObj;
            }
            let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : 'function' == typeof tagObj?.nodeClass?.from ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
            if (tagName) node.tag = tagName;
            else if (!tagObj.default) node.tag = tagObj.tag;
            if (ref) ref.node = node;
            return node;
        }
        exports.createNode = createNode;
    },
    1342: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var visit = __webpack_require__(204);
        let escapeChars = {
            '!': '%21',
            ',': '%2C',
            '[': '%5B',
            ']': '%5D',
            '{': '%7B',
            '}': '%7D'
        };
        let escapeTagName = (tn)=>tn.replace(/[!,[\]{}]/g, (ch)=>escapeChars[ch]);
        class Directives {
            constructor(yaml, tags){
                this.docStart = null;
                this.docEnd = false;
                this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
                this.tags = Object.assign({}, Directives.defaultTags, tags);
            }
            clone() {
                let copy = new Directives(this.yaml, this.tags);
                copy.docStart = this.docStart;
                return copy;
            }
            atDocument() {
                let res = new Directives(this.yaml, this.tags);
                switch(this.yaml.version){
                    case '1.1':
                        this.atNextDocument = true;
                        break;
                    case '1.2':
                        this.atNextDocument = false;
                        this.yaml = {
                            explicit: Directives.defaultYaml.explicit,
                            version: '1.2'
                        };
                        this.tags = Object.assign({}, Directives.defaultTags);
                        break;
                }
                return res;
            }
            add(line, onError) {
                if (this.atNextDocument) {
                    this.yaml = {
                        explicit: Directives.defaultYaml.explicit,
                        version: '1.1'
                    };
                    this.tags = Object.assign({}, Directives.defaultTags);
                    this.atNextDocument = false;
                }
                let parts = line.trim().split(/[ \t]+/);
                let name = parts.shift();
                switch(name){
                    case '%TAG':
                        {
                            if (2 !== parts.length) {
                                onError(0, '%TAG directive should contain exactly two parts');
                                if (parts.length < 2) return false;
                            }
                            let [handle, prefix] = parts;
                            this.tags[handle] = prefix;
                            return true;
                        }
                    case '%YAML':
                        {
                            this.yaml.explicit = true;
                            if (1 !== parts.length) {
                                onError(0, '%YAML directive should contain exactly one part');
                                return false;
                            }
                            let [version] = parts;
                            if ('1.1' === version || '1.2' === version) {
                                this.yaml.version = version;
                                return true;
                            } else {
                                let isValid = /^\d+\.\d+$/.test(version);
                                onError(6, `Unsupported YAML version ${version}`, isValid);
                                return false;
                            }
                        }
                    default:
                        onError(0, `Unknown directive ${name}`, true);
                        return false;
                }
            }
            tagName(source, onError) {
                if ('!' === source) return '!';
                if ('!' !== source[0]) {
                    onError(`Not a valid tag: ${source}`);
                    return null;
                }
                if ('<' === source[1]) {
                    let verbatim = source.slice(2, -1);
                    if ('!' === verbatim || '!!' === verbatim) {
                        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                        return null;
                    }
                    if ('>' !== source[source.length - 1]) onError('Verbatim tags must end with a >');
                    return verbatim;
                }
                let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
                if (!suffix) onError(`The ${source} tag has no suffix`);
                let prefix = this.tags[handle];
                if (prefix) try {
                    return prefix + decodeURIComponent(suffix);
                } catch (error) {
                    onError(String(error));
                    return null;
                }
                if ('!' === handle) return source;
                onError(`Could not resolve tag: ${source}`);
                return null;
            }
            tagString(tag) {
                for (let [handle, prefix] of Object.entries(this.tags))if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
                return '!' === tag[0] ? tag : `!<${tag}>`;
            }
            toString(doc) {
                let lines = this.yaml.explicit ? [
                    `%YAML ${this.yaml.version || '1.2'}`
                ] : [];
                let tagEntries = Object.entries(this.tags);
                let tagNames;
                if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
                    let tags = {};
                    visit.visit(doc.contents, (_key, node)=>{
                        if (identity.isNode(node) && node.tag) tags[node.tag] = true;
                    });
                    tagNames = Object.keys(tags);
                } else tagNames = [];
                for (let [handle, prefix] of tagEntries)if ('!!' !== handle || 'tag:yaml.org,2002:' !== prefix) {
                    if (!doc || tagNames.some((tn)=>tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
                }
                return lines.join('\n');
            }
        }
        Directives.defaultYaml = {
            explicit: false,
            version: '1.2'
        };
        Directives.defaultTags = {
            '!!': 'tag:yaml.org,2002:'
        };
        exports.Directives = Directives;
    },
    1464: (__unused_webpack_module, exports)=>{
        class YAMLError extends Error {
            constructor(name, pos, code, message){
                super();
                this.name = name;
                this.code = code;
                this.message = message;
                this.pos = pos;
            }
        }
        class YAMLParseError extends YAMLError {
            constructor(pos, code, message){
                super('YAMLParseError', pos, code, message);
            }
        }
        class YAMLWarning extends YAMLError {
            constructor(pos, code, message){
                super('YAMLWarning', pos, code, message);
            }
        }
        let prettifyError = (src, lc)=>(error)=>{
                if (-1 === error.pos[0]) return;
                error.linePos = error.pos.map((pos)=>lc.linePos(pos));
                let { line, col } = error.linePos[0];
                error.message += ` at line ${line}, column ${col}`;
                let ci = col - 1;
                let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, '');
                if (ci >= 60 && lineStr.length > 80) {
                    let trimStart = Math.min(ci - 39, lineStr.length - 79);
                    lineStr = '…' + lineStr.substring(trimStart);
                    ci -= trimStart - 1;
                }
                if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + '…';
                if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
                    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
                    if (prev.length > 80) prev = prev.substring(0, 79) + '…\n';
                    lineStr = prev + lineStr;
                }
                if (/[^ ]/.test(lineStr)) {
                    let count = 1;
                    let end = error.linePos[1];
                    if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
                    let pointer = ' '.repeat(ci) + '^'.repeat(count);
                    error.message += `:\n\n${lineStr}\n${pointer}\n`;
                }
            };
        exports.YAMLError = YAMLError;
        exports.YAMLParseError = YAMLParseError;
        exports.YAMLWarning = YAMLWarning;
        exports.prettifyError = prettifyError;
    },
    8815: (__unused_webpack_module, exports, __webpack_require__)=>{
        var composer = __webpack_require__(9984);
        var Document = __webpack_require__(3021);
        var Schema = __webpack_require__(5840);
        var errors = __webpack_require__(1464);
        var Alias = __webpack_require__(4065);
        var identity = __webpack_require__(1127);
        var Pair = __webpack_require__(7165);
        var Scalar = __webpack_require__(3301);
        var YAMLMap = __webpack_require__(4454);
        var YAMLSeq = __webpack_require__(2223);
        __webpack_require__(3461);
        var lexer = __webpack_require__(361);
        var lineCounter = __webpack_require__(6628);
        var parser = __webpack_require__(3456);
        var publicApi = __webpack_require__(4047);
        var visit = __webpack_require__(204);
        composer.Composer;
        Document.Document;
        Schema.Schema;
        errors.YAMLError;
        errors.YAMLParseError;
        errors.YAMLWarning;
        Alias.Alias;
        identity.isAlias;
        identity.isCollection;
        identity.isDocument;
        identity.isMap;
        exports.Ll = identity.isNode;
        identity.isPair;
        identity.isScalar;
        identity.isSeq;
        Pair.Pair;
        Scalar.Scalar;
        YAMLMap.YAMLMap;
        YAMLSeq.YAMLSeq;
        lexer.Lexer;
        exports.HN = lineCounter.LineCounter;
        parser.Parser;
        publicApi.parse;
        publicApi.parseAllDocuments;
        exports.Tp = publicApi.parseDocument;
        publicApi.stringify;
        visit.visit;
        visit.visitAsync;
    },
    7249: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        function debug(logLevel, ...messages) {
            if ('debug' === logLevel) console.log(...messages);
        }
        function warn(logLevel, warning) {
            if ('debug' === logLevel || 'warn' === logLevel) if ('function' == typeof node_process.emitWarning) node_process.emitWarning(warning);
            else console.warn(warning);
        }
        exports.debug = debug;
        exports.warn = warn;
    },
    4065: (__unused_webpack_module, exports, __webpack_require__)=>{
        var anchors = __webpack_require__(1596);
        var visit = __webpack_require__(204);
        var identity = __webpack_require__(1127);
        var Node = __webpack_require__(6673);
        var toJS = __webpack_require__(6424);
        class Alias extends Node.NodeBase {
            constructor(source){
                super(identity.ALIAS);
                this.source = source;
                Object.defineProperty(this, 'tag', {
                    set () {
                        throw new Error('Alias nodes cannot have tags');
                    }
                });
            }
            resolve(doc, ctx) {
                if (ctx?.maxAliasCount === 0) throw new ReferenceError('Alias resolution is disabled');
                let nodes;
                if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
                else {
                    nodes = [];
                    visit.visit(doc, {
                        Node: (_key, node)=>{
                            if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
                        }
                    });
                    if (ctx) ctx.aliasResolveCache = nodes;
                }
                let found;
                for (let node of nodes){
                    if (node === this) break;
                    if (node.anchor === this.source) found = node;
                }
                if (found && ctx) {
                    let { anchors, doc, maxAliasCount } = ctx;
                    let data = anchors.get(found);
                    if (!data) {
                        toJS.toJS(found, null, ctx);
                        data = anchors.get(found);
                    }
                    if (data?.res === void 0) {
                        let msg = 'This should not happen: Alias anchor was not resolved?';
                        throw new ReferenceError(msg);
                    }
                    if (maxAliasCount >= 0) {
                        data.count += 1;
                        if (0 === data.aliasCount) data.aliasCount = getAliasCount(doc, found, anchors);
                        if (data.count * data.aliasCount > maxAliasCount) {
                            let msg = 'Excessive alias count indicates a resource exhaustion attack';
                            throw new ReferenceError(msg);
                        }
                    }
                }
                return found;
            }
            toJSON(_arg, ctx) {
                if (!ctx) return {
                    source: this.source
                };
                let source = this.resolve(ctx.doc, ctx);
                if (!source) {
                    let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                    throw new ReferenceError(msg);
                }
                return ctx.anchors.get(source).res;
            }
            toString(ctx, _onComment, _onChompKeep) {
                let src = `*${this.source}`;
                if (ctx) {
                    anchors.anchorIsValid(this.source);
                    if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                        let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                        throw new Error(msg);
                    }
                    if (ctx.implicitKey) return `${src} `;
                }
                return src;
            }
        }
        function getAliasCount(doc, node, anchors) {
            if (identity.isAlias(node)) {
                let source = node.resolve(doc);
                let anchor = anchors && source && anchors.get(source);
                return anchor ? anchor.count * anchor.aliasCount : 0;
            } else if (identity.isCollection(node)) {
                let count = 0;
                for (let item of node.items){
                    let c = getAliasCount(doc, item, anchors);
                    if (c > count) count = c;
                }
                return count;
            } else if (identity.isPair(node)) {
                let kc = getAliasCount(doc, node.key, anchors);
                let vc = getAliasCount(doc, node.value, anchors);
                return Math.max(kc, vc);
            }
            return 1;
        }
        exports.Alias = Alias;
    },
    101: (__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(2404);
        var identity = __webpack_require__(1127);
        var Node = __webpack_require__(6673);
        function collectionFromPath(schema, path, value) {
            let v = value;
            for(let i = path.length - 1; i >= 0; --i){
                let k = path[i];
                if ('number' == typeof k && Number.isInteger(k) && k >= 0) {
                    let a = [];
                    a[k] = v;
                    v = a;
                } else v = new Map([
                    [
                        k,
                        v
                    ]
                ]);
            }
            return createNode.createNode(v, void 0, {
                aliasDuplicateObjects: false,
                keepUndefined: false,
                onAnchor: ()=>{
                    throw new Error('This should not happen, please report a bug.');
                },
                schema,
                sourceObjects: new Map()
            });
        }
        let isEmptyPath = (path)=>null == path || 'object' == typeof path && !!path[Symbol.iterator]().next().done;
        class Collection extends Node.NodeBase {
            constructor(type, schema){
                super(type);
                Object.defineProperty(this, 'schema', {
                    value: schema,
                    configurable: true,
                    enumerable: false,
                    writable: true
                });
            }
            clone(schema) {
                let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
                if (schema) copy.schema = schema;
                copy.items = copy.items.map((it)=>identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
                if (this.range) copy.range = this.range.slice();
                return copy;
            }
            addIn(path, value) {
                if (isEmptyPath(path)) this.add(value);
                else {
                    let [key, ...rest] = path;
                    let node = this.get(key, true);
                    if (identity.isCollection(node)) node.addIn(rest, value);
                    else if (void 0 === node && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
                    else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
                }
            }
            deleteIn(path) {
                let [key, ...rest] = path;
                if (0 === rest.length) return this.delete(key);
                let node = this.get(key, true);
                if (identity.isCollection(node)) return node.deleteIn(rest);
                else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
            }
            getIn(path, keepScalar) {
                let [key, ...rest] = path;
                let node = this.get(key, true);
                if (0 === rest.length) return !keepScalar && identity.isScalar(node) ? node.value : node;
                else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
            }
            hasAllNullValues(allowScalar) {
                return this.items.every((node)=>{
                    if (!identity.isPair(node)) return false;
                    let n = node.value;
                    return null == n || allowScalar && identity.isScalar(n) && null == n.value && !n.commentBefore && !n.comment && !n.tag;
                });
            }
            hasIn(path) {
                let [key, ...rest] = path;
                if (0 === rest.length) return this.has(key);
                let node = this.get(key, true);
                return identity.isCollection(node) ? node.hasIn(rest) : false;
            }
            setIn(path, value) {
                let [key, ...rest] = path;
                if (0 === rest.length) this.set(key, value);
                else {
                    let node = this.get(key, true);
                    if (identity.isCollection(node)) node.setIn(rest, value);
                    else if (void 0 === node && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
                    else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
                }
            }
        }
        exports.Collection = Collection;
        exports.collectionFromPath = collectionFromPath;
        exports.isEmptyPath = isEmptyPath;
    },
    6673: (__unused_webpack_module, exports, __webpack_require__)=>{
        var applyReviver = __webpack_require__(3661);
        var identity = __webpack_require__(1127);
        var toJS = __webpack_require__(6424);
        class NodeBase {
            constructor(type){
                Object.defineProperty(this, identity.NODE_TYPE, {
                    value: type
                });
            }
            clone() {
                let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
                if (this.range) copy.range = this.range.slice();
                return copy;
            }
            toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
                if (!identity.isDocument(doc)) throw new TypeError('A document argument is required');
                let ctx = {
                    anchors: new Map(),
                    doc,
                    keep: true,
                    mapAsMap: true === mapAsMap,
                    mapKeyWarned: false,
                    maxAliasCount: 'number' == typeof maxAliasCount ? maxAliasCount : 100
                };
                let res = toJS.toJS(this, '', ctx);
                if ('function' == typeof onAnchor) for (let { count, res } of ctx.anchors.values())onAnchor(res, count);
                return 'function' == typeof reviver ? applyReviver.applyReviver(reviver, {
                    '': res
                }, '', res) : res;
            }
        }
        exports.NodeBase = NodeBase;
    },
    7165: (__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(2404);
        var stringifyPair = __webpack_require__(9748);
        var addPairToJSMap = __webpack_require__(7104);
        var identity = __webpack_require__(1127);
        function createPair(key, value, ctx) {
            let k = createNode.createNode(key, void 0, ctx);
            let v = createNode.createNode(value, void 0, ctx);
            return new Pair(k, v);
        }
        class Pair {
            constructor(key, value = null){
                Object.defineProperty(this, identity.NODE_TYPE, {
                    value: identity.PAIR
                });
                this.key = key;
                this.value = value;
            }
            clone(schema) {
                let { key, value } = this;
                if (identity.isNode(key)) key = key.clone(schema);
                if (identity.isNode(value)) value = value.clone(schema);
                return new Pair(key, value);
            }
            toJSON(_, ctx) {
                let pair = ctx?.mapAsMap ? new Map() : {};
                return addPairToJSMap.addPairToJSMap(ctx, pair, this);
            }
            toString(ctx, onComment, onChompKeep) {
                return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
            }
        }
        exports.Pair = Pair;
        exports.createPair = createPair;
    },
    3301: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Node = __webpack_require__(6673);
        var toJS = __webpack_require__(6424);
        let isScalarValue = (value)=>!value || 'function' != typeof value && 'object' != typeof value;
        class Scalar extends Node.NodeBase {
            constructor(value){
                super(identity.SCALAR);
                this.value = value;
            }
            toJSON(arg, ctx) {
                return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
            }
            toString() {
                return String(this.value);
            }
        }
        Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
        Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
        Scalar.PLAIN = 'PLAIN';
        Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
        Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';
        exports.Scalar = Scalar;
        exports.isScalarValue = isScalarValue;
    },
    4454: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyCollection = __webpack_require__(1212);
        var addPairToJSMap = __webpack_require__(7104);
        var Collection = __webpack_require__(101);
        var identity = __webpack_require__(1127);
        var Pair = __webpack_require__(7165);
        var Scalar = __webpack_require__(3301);
        function findPair(items, key) {
            let k = identity.isScalar(key) ? key.value : key;
            for (let it of items)if (identity.isPair(it)) {
                if (it.key === key || it.key === k) return it;
                if (identity.isScalar(it.key) && it.key.value === k) return it;
            }
        }
        class YAMLMap extends Collection.Collection {
            static get tagName() {
                return 'tag:yaml.org,2002:map';
            }
            constructor(schema){
                super(identity.MAP, schema);
                this.items = [];
            }
            static from(schema, obj, ctx) {
                let { keepUndefined, replacer } = ctx;
                let map = new this(schema);
                let add = (key, value)=>{
                    if ('function' == typeof replacer) value = replacer.call(obj, key, value);
                    else if (Array.isArray(replacer) && !replacer.includes(key)) return;
                    if (void 0 !== value || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
                };
                if (obj instanceof Map) for (let [key, value] of obj)add(key, value);
                else if (obj && 'object' == typeof obj) for (let key of Object.keys(obj))add(key, obj[key]);
                if ('function' == typeof schema.sortMapEntries) map.items.sort(schema.sortMapEntries);
                return map;
            }
            add(pair, overwrite) {
                let _pair;
                _pair = identity.isPair(pair) ? pair : pair && 'object' == typeof pair && 'key' in pair ? new Pair.Pair(pair.key, pair.value) : new Pair.Pair(pair, pair?.value);
                let prev = findPair(this.items, _pair.key);
                let sortEntries = this.schema?.sortMapEntries;
                if (prev) {
                    if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
                    if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
                    else prev.value = _pair.value;
                } else if (sortEntries) {
                    let i = this.items.findIndex((item)=>sortEntries(_pair, item) < 0);
                    if (-1 === i) this.items.push(_pair);
                    else this.items.splice(i, 0, _pair);
                } else this.items.push(_pair);
            }
            delete(key) {
                let it = findPair(this.items, key);
                if (!it) return false;
                let del = this.items.splice(this.items.indexOf(it), 1);
                return del.length > 0;
            }
            get(key, keepScalar) {
                let it = findPair(this.items, key);
                let node = it?.value;
                return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
            }
            has(key) {
                return !!findPair(this.items, key);
            }
            set(key, value) {
                this.add(new Pair.Pair(key, value), true);
            }
            toJSON(_, ctx, Type) {
                let map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
                if (ctx?.onCreate) ctx.onCreate(map);
                for (let item of this.items)addPairToJSMap.addPairToJSMap(ctx, map, item);
                return map;
            }
            toString(ctx, onComment, onChompKeep) {
                if (!ctx) return JSON.stringify(this);
                for (let item of this.items)if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
                if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
                    allNullValues: true
                });
                return stringifyCollection.stringifyCollection(this, ctx, {
                    blockItemPrefix: '',
                    flowChars: {
                        start: '{',
                        end: '}'
                    },
                    itemIndent: ctx.indent || '',
                    onChompKeep,
                    onComment
                });
            }
        }
        exports.YAMLMap = YAMLMap;
        exports.findPair = findPair;
    },
    2223: (__unused_webpack_module, exports, __webpack_require__)=>{
        var createNode = __webpack_require__(2404);
        var stringifyCollection = __webpack_require__(1212);
        var Collection = __webpack_require__(101);
        var identity = __webpack_require__(1127);
        var Scalar = __webpack_require__(3301);
        var toJS = __webpack_require__(6424);
        class YAMLSeq extends Collection.Collection {
            static get tagName() {
                return 'tag:yaml.org,2002:seq';
            }
            constructor(schema){
                super(identity.SEQ, schema);
                this.items = [];
            }
            add(value) {
                this.items.push(value);
            }
            delete(key) {
                let idx = asItemIndex(key);
                if ('number' != typeof idx) return false;
                let del = this.items.splice(idx, 1);
                return del.length > 0;
            }
            get(key, keepScalar) {
                let idx = asItemIndex(key);
                if ('number' != typeof idx) return;
                let it = this.items[idx];
                return !keepScalar && identity.isScalar(it) ? it.value : it;
            }
            has(key) {
                let idx = asItemIndex(key);
                return 'number' == typeof idx && idx < this.items.length;
            }
            set(key, value) {
                let idx = asItemIndex(key);
                if ('number' != typeof idx) throw new Error(`Expected a valid index, not ${key}.`);
                let prev = this.items[idx];
                if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
                else this.items[idx] = value;
            }
            toJSON(_, ctx) {
                let seq = [];
                if (ctx?.onCreate) ctx.onCreate(seq);
                let i = 0;
                for (let item of this.items)seq.push(toJS.toJS(item, String(i++), ctx));
                return seq;
            }
            toString(ctx, onComment, onChompKeep) {
                if (!ctx) return JSON.stringify(this);
                return stringifyCollection.stringifyCollection(this, ctx, {
                    blockItemPrefix: '- ',
                    flowChars: {
                        start: '[',
                        end: ']'
                    },
                    itemIndent: (ctx.indent || '') + '  ',
                    onChompKeep,
                    onComment
                });
            }
            static from(schema, obj, ctx) {
                let { replacer } = ctx;
                let seq = new this(schema);
                if (obj && Symbol.iterator in Object(obj)) {
                    let i = 0;
                    for (let it of obj){
                        if ('function' == typeof replacer) {
                            let key = obj instanceof Set ? it : String(i++);
                            it = replacer.call(obj, key, it);
                        }
                        seq.items.push(createNode.createNode(it, void 0, ctx));
                    }
                }
                return seq;
            }
        }
        function asItemIndex(key) {
            let idx = identity.isScalar(key) ? key.value : key;
            if (idx && 'string' == typeof idx) idx = Number(idx);
            return 'number' == typeof idx && Number.isInteger(idx) && idx >= 0 ? idx : null;
        }
        exports.YAMLSeq = YAMLSeq;
    },
    7104: (__unused_webpack_module, exports, __webpack_require__)=>{
        var log = __webpack_require__(7249);
        var merge = __webpack_require__(452);
        var stringify = __webpack_require__(2148);
        var identity = __webpack_require__(1127);
        var toJS = __webpack_require__(6424);
        function addPairToJSMap(ctx, map, { key, value }) {
            if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
            else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
            else {
                let jsKey = toJS.toJS(key, '', ctx);
                if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
                else if (map instanceof Set) map.add(jsKey);
                else {
                    let stringKey = stringifyKey(key, jsKey, ctx);
                    let jsValue = toJS.toJS(value, stringKey, ctx);
                    if (stringKey in map) Object.defineProperty(map, stringKey, {
                        value: jsValue,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                    else map[stringKey] = jsValue;
                }
            }
            return map;
        }
        function stringifyKey(key, jsKey, ctx) {
            if (null === jsKey) return '';
            if ('object' != typeof jsKey) return String(jsKey);
            if (identity.isNode(key) && ctx?.doc) {
                let strCtx = stringify.createStringifyContext(ctx.doc, {});
                strCtx.anchors = new Set();
                for (let node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);
                strCtx.inFlow = true;
                strCtx.inStringifyKey = true;
                let strKey = key.toString(strCtx);
                if (!ctx.mapKeyWarned) {
                    let jsonStr = JSON.stringify(strKey);
                    if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
                    log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
                    ctx.mapKeyWarned = true;
                }
                return strKey;
            }
            return JSON.stringify(jsKey);
        }
        exports.addPairToJSMap = addPairToJSMap;
    },
    1127: (__unused_webpack_module, exports)=>{
        let ALIAS = Symbol.for('yaml.alias');
        let DOC = Symbol.for('yaml.document');
        let MAP = Symbol.for('yaml.map');
        let PAIR = Symbol.for('yaml.pair');
        let SCALAR = Symbol.for('yaml.scalar');
        let SEQ = Symbol.for('yaml.seq');
        let NODE_TYPE = Symbol.for('yaml.node.type');
        let isAlias = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === ALIAS;
        let isDocument = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === DOC;
        let isMap = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === MAP;
        let isPair = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === PAIR;
        let isScalar = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === SCALAR;
        let isSeq = (node)=>!!node && 'object' == typeof node && node[NODE_TYPE] === SEQ;
        function isCollection(node) {
            if (node && 'object' == typeof node) switch(node[NODE_TYPE]){
                case MAP:
                case SEQ:
                    return true;
            }
            return false;
        }
        function isNode(node) {
            if (node && 'object' == typeof node) switch(node[NODE_TYPE]){
                case ALIAS:
                case MAP:
                case SCALAR:
                case SEQ:
                    return true;
            }
            return false;
        }
        let hasAnchor = (node)=>(isScalar(node) || isCollection(node)) && !!node.anchor;
        exports.ALIAS = ALIAS;
        exports.DOC = DOC;
        exports.MAP = MAP;
        exports.NODE_TYPE = NODE_TYPE;
        exports.PAIR = PAIR;
        exports.SCALAR = SCALAR;
        exports.SEQ = SEQ;
        exports.hasAnchor = hasAnchor;
        exports.isAlias = isAlias;
        exports.isCollection = isCollection;
        exports.isDocument = isDocument;
        exports.isMap = isMap;
        exports.isNode = isNode;
        exports.isPair = isPair;
        exports.isScalar = isScalar;
        exports.isSeq = isSeq;
    },
    6424: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        function toJS(value, arg, ctx) {
            if (Array.isArray(value)) return value.map((v, i)=>toJS(v, String(i), ctx));
            if (value && 'function' == typeof value.toJSON) {
                if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
                let data = {
                    aliasCount: 0,
                    count: 1,
                    res: void 0
                };
                ctx.anchors.set(value, data);
                ctx.onCreate = (res)=>{
                    data.res = res;
                    delete ctx.onCreate;
                };
                let res = value.toJSON(arg, ctx);
                if (ctx.onCreate) ctx.onCreate(res);
                return res;
            }
            if ('bigint' == typeof value && !ctx?.keep) return Number(value);
            return value;
        }
        exports.toJS = toJS;
    },
    110: (__unused_webpack_module, exports, __webpack_require__)=>{
        var resolveBlockScalar = __webpack_require__(8913);
        var resolveFlowScalar = __webpack_require__(6842);
        var errors = __webpack_require__(1464);
        var stringifyString = __webpack_require__(3069);
        function resolveAsScalar(token, strict = true, onError) {
            if (token) {
                let _onError = (pos, code, message)=>{
                    let offset = 'number' == typeof pos ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
                    if (onError) onError(offset, code, message);
                    else throw new errors.YAMLParseError([
                        offset,
                        offset + 1
                    ], code, message);
                };
                switch(token.type){
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
                    case 'block-scalar':
                        return resolveBlockScalar.resolveBlockScalar({
                            options: {
                                strict
                            }
                        }, token, _onError);
                }
            }
            return null;
        }
        function createScalarToken(value, context) {
            let { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
            let source = stringifyString.stringifyString({
                type,
                value
            }, {
                implicitKey,
                indent: indent > 0 ? ' '.repeat(indent) : '',
                inFlow,
                options: {
                    blockQuote: true,
                    lineWidth: -1
                }
            });
            let end = context.end ?? [
                {
                    type: 'newline',
                    offset: -1,
                    indent,
                    source: '\n'
                }
            ];
            switch(source[0]){
                case '|':
                case '>':
                    {
                        let he = source.indexOf('\n');
                        let head = source.substring(0, he);
                        let body = source.substring(he + 1) + '\n';
                        let props = [
                            {
                                type: 'block-scalar-header',
                                offset,
                                indent,
                                source: head
                            }
                        ];
                        if (!addEndtoBlockProps(props, end)) props.push({
                            type: 'newline',
                            offset: -1,
                            indent,
                            source: '\n'
                        });
                        return {
                            type: 'block-scalar',
                            offset,
                            indent,
                            props,
                            source: body
                        };
                    }
                case '"':
                    return {
                        type: 'double-quoted-scalar',
                        offset,
                        indent,
                        source,
                        end
                    };
                case "'":
                    return {
                        type: 'single-quoted-scalar',
                        offset,
                        indent,
                        source,
                        end
                    };
                default:
                    return {
                        type: 'scalar',
                        offset,
                        indent,
                        source,
                        end
                    };
            }
        }
        function setScalarValue(token, value, context = {}) {
            let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
            let indent = 'indent' in token ? token.indent : null;
            if (afterKey && 'number' == typeof indent) indent += 2;
            if (!type) switch(token.type){
                case 'single-quoted-scalar':
                    type = 'QUOTE_SINGLE';
                    break;
                case 'double-quoted-scalar':
                    type = 'QUOTE_DOUBLE';
                    break;
                case 'block-scalar':
                    {
                        let header = token.props[0];
                        if ('block-scalar-header' !== header.type) throw new Error('Invalid block scalar header');
                        type = '>' === header.source[0] ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                        break;
                    }
                default:
                    type = 'PLAIN';
            }
            let source = stringifyString.stringifyString({
                type,
                value
            }, {
                implicitKey: implicitKey || null === indent,
                indent: null !== indent && indent > 0 ? ' '.repeat(indent) : '',
                inFlow,
                options: {
                    blockQuote: true,
                    lineWidth: -1
                }
            });
            switch(source[0]){
                case '|':
                case '>':
                    setBlockScalarValue(token, source);
                    break;
                case '"':
                    setFlowScalarValue(token, source, 'double-quoted-scalar');
                    break;
                case "'":
                    setFlowScalarValue(token, source, 'single-quoted-scalar');
                    break;
                default:
                    setFlowScalarValue(token, source, 'scalar');
            }
        }
        function setBlockScalarValue(token, source) {
            let he = source.indexOf('\n');
            let head = source.substring(0, he);
            let body = source.substring(he + 1) + '\n';
            if ('block-scalar' === token.type) {
                let header = token.props[0];
                if ('block-scalar-header' !== header.type) throw new Error('Invalid block scalar header');
                header.source = head;
                token.source = body;
            } else {
                let { offset } = token;
                let indent = 'indent' in token ? token.indent : -1;
                let props = [
                    {
                        type: 'block-scalar-header',
                        offset,
                        indent,
                        source: head
                    }
                ];
                if (!addEndtoBlockProps(props, 'end' in token ? token.end : void 0)) props.push({
                    type: 'newline',
                    offset: -1,
                    indent,
                    source: '\n'
                });
                for (let key of Object.keys(token))if ('type' !== key && 'offset' !== key) delete token[key];
                Object.assign(token, {
                    type: 'block-scalar',
                    indent,
                    props,
                    source: body
                });
            }
        }
        function addEndtoBlockProps(props, end) {
            if (end) for (let st of end)switch(st.type){
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
            return false;
        }
        function setFlowScalarValue(token, source, type) {
            switch(token.type){
                case 'scalar':
                case 'double-quoted-scalar':
                case 'single-quoted-scalar':
                    token.type = type;
                    token.source = source;
                    break;
                case 'block-scalar':
                    {
                        let end = token.props.slice(1);
                        let oa = source.length;
                        if ('block-scalar-header' === token.props[0].type) oa -= token.props[0].source.length;
                        for (let tok of end)tok.offset += oa;
                        delete token.props;
                        Object.assign(token, {
                            type,
                            source,
                            end
                        });
                        break;
                    }
                case 'block-map':
                case 'block-seq':
                    {
                        let offset = token.offset + source.length;
                        let nl = {
                            type: 'newline',
                            offset,
                            indent: token.indent,
                            source: '\n'
                        };
                        delete token.items;
                        Object.assign(token, {
                            type,
                            source,
                            end: [
                                nl
                            ]
                        });
                        break;
                    }
                default:
                    {
                        let indent = 'indent' in token ? token.indent : -1;
                        let end = 'end' in token && Array.isArray(token.end) ? token.end.filter((st)=>'space' === st.type || 'comment' === st.type || 'newline' === st.type) : [];
                        for (let key of Object.keys(token))if ('type' !== key && 'offset' !== key) delete token[key];
                        Object.assign(token, {
                            type,
                            indent,
                            source,
                            end
                        });
                    }
            }
        }
        exports.createScalarToken = createScalarToken;
        exports.resolveAsScalar = resolveAsScalar;
        exports.setScalarValue = setScalarValue;
    },
    1733: (__unused_webpack_module, exports)=>{
        let stringify = (cst)=>'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
        function stringifyToken(token) {
            switch(token.type){
                case 'block-scalar':
                    {
                        let res = '';
                        for (let tok of token.props)res += stringifyToken(tok);
                        return res + token.source;
                    }
                case 'block-map':
                case 'block-seq':
                    {
                        let res = '';
                        for (let item of token.items)res += stringifyItem(item);
                        return res;
                    }
                case 'flow-collection':
                    {
                        let res = token.start.source;
                        for (let item of token.items)res += stringifyItem(item);
                        for (let st of token.end)res += st.source;
                        return res;
                    }
                case 'document':
                    {
                        let res = stringifyItem(token);
                        if (token.end) for (let st of token.end)res += st.source;
                        return res;
                    }
                default:
                    {
                        let res = token.source;
                        if ('end' in token && token.end) for (let st of token.end)res += st.source;
                        return res;
                    }
            }
        }
        function stringifyItem({ start, key, sep, value }) {
            let res = '';
            for (let st of start)res += st.source;
            if (key) res += stringifyToken(key);
            if (sep) for (let st of sep)res += st.source;
            if (value) res += stringifyToken(value);
            return res;
        }
        exports.stringify = stringify;
    },
    7715: (__unused_webpack_module, exports)=>{
        let BREAK = Symbol('break visit');
        let SKIP = Symbol('skip children');
        let REMOVE = Symbol('remove item');
        function visit(cst, visitor) {
            if ('type' in cst && 'document' === cst.type) cst = {
                start: cst.start,
                value: cst.value
            };
            _visit(Object.freeze([]), cst, visitor);
        }
        visit.BREAK = BREAK;
        visit.SKIP = SKIP;
        visit.REMOVE = REMOVE;
        visit.itemAtPath = (cst, path)=>{
            let item = cst;
            for (let [field, index] of path){
                let tok = item?.[field];
                if (!tok || !('items' in tok)) return;
                else item = tok.items[index];
            }
            return item;
        };
        visit.parentCollection = (cst, path)=>{
            let parent = visit.itemAtPath(cst, path.slice(0, -1));
            let field = path[path.length - 1][0];
            let coll = parent?.[field];
            if (coll && 'items' in coll) return coll;
            throw new Error('Parent collection not found');
        };
        function _visit(path, item, visitor) {
            let ctrl = visitor(item, path);
            if ('symbol' == typeof ctrl) return ctrl;
            for (let field of [
                'key',
                'value'
            ]){
                let token = item[field];
                if (token && 'items' in token) {
                    for(let i = 0; i < token.items.length; ++i){
                        let ci = _visit(Object.freeze(path.concat([
                            [
                                field,
                                i
                            ]
                        ])), token.items[i], visitor);
                        if ('number' == typeof ci) i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            token.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                    if ('function' == typeof ctrl && 'key' === field) ctrl = ctrl(item, path);
                }
            }
            return 'function' == typeof ctrl ? ctrl(item, path) : ctrl;
        }
        exports.visit = visit;
    },
    3461: (__unused_webpack_module, exports, __webpack_require__)=>{
        var cstScalar = __webpack_require__(110);
        var cstStringify = __webpack_require__(1733);
        var cstVisit = __webpack_require__(7715);
        let BOM = '\u{FEFF}';
        let DOCUMENT = '\x02';
        let FLOW_END = '\x18';
        let SCALAR = '\x1f';
        let isCollection = (token)=>!!token && 'items' in token;
        let isScalar = (token)=>!!token && ('scalar' === token.type || 'single-quoted-scalar' === token.type || 'double-quoted-scalar' === token.type || 'block-scalar' === token.type);
        function prettyToken(token) {
            switch(token){
                case BOM:
                    return '<BOM>';
                case DOCUMENT:
                    return '<DOC>';
                case FLOW_END:
                    return '<FLOW_END>';
                case SCALAR:
                    return '<SCALAR>';
                default:
                    return JSON.stringify(token);
            }
        }
        function tokenType(source) {
            switch(source){
                case BOM:
                    return 'byte-order-mark';
                case DOCUMENT:
                    return 'doc-mode';
                case FLOW_END:
                    return 'flow-error-end';
                case SCALAR:
                    return 'scalar';
                case '---':
                    return 'doc-start';
                case '...':
                    return 'doc-end';
                case '':
                case '\n':
                case '\r\n':
                    return 'newline';
                case '-':
                    return 'seq-item-ind';
                case '?':
                    return 'explicit-key-ind';
                case ':':
                    return 'map-value-ind';
                case '{':
                    return 'flow-map-start';
                case '}':
                    return 'flow-map-end';
                case '[':
                    return 'flow-seq-start';
                case ']':
                    return 'flow-seq-end';
                case ',':
                    return 'comma';
            }
            switch(source[0]){
                case ' ':
                case '\t':
                    return 'space';
                case '#':
                    return 'comment';
                case '%':
                    return 'directive-line';
                case '*':
                    return 'alias';
                case '&':
                    return 'anchor';
                case '!':
                    return 'tag';
                case "'":
                    return 'single-quoted-scalar';
                case '"':
                    return 'double-quoted-scalar';
                case '|':
                case '>':
                    return 'block-scalar-header';
            }
            return null;
        }
        exports.createScalarToken = cstScalar.createScalarToken;
        exports.resolveAsScalar = cstScalar.resolveAsScalar;
        exports.setScalarValue = cstScalar.setScalarValue;
        exports.stringify = cstStringify.stringify;
        exports.visit = cstVisit.visit;
        exports.BOM = BOM;
        exports.DOCUMENT = DOCUMENT;
        exports.FLOW_END = FLOW_END;
        exports.SCALAR = SCALAR;
        exports.isCollection = isCollection;
        exports.isScalar = isScalar;
        exports.prettyToken = prettyToken;
        exports.tokenType = tokenType;
    },
    361: (__unused_webpack_module, exports, __webpack_require__)=>{
        var cst = __webpack_require__(3461);
        function isEmpty(ch) {
            switch(ch){
                case void 0:
                case ' ':
                case '\n':
                case '\r':
                case '\t':
                    return true;
                default:
                    return false;
            }
        }
        let hexDigits = new Set('0123456789ABCDEFabcdef');
        let tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
        let flowIndicatorChars = new Set(',[]{}');
        let invalidAnchorChars = new Set(' ,[]{}\n\r\t');
        let isNotAnchorChar = (ch)=>!ch || invalidAnchorChars.has(ch);
        class Lexer {
            constructor(){
                this.atEnd = false;
                this.blockScalarIndent = -1;
                this.blockScalarKeep = false;
                this.buffer = '';
                this.flowKey = false;
                this.flowLevel = 0;
                this.indentNext = 0;
                this.indentValue = 0;
                this.lineEndPos = null;
                this.next = null;
                this.pos = 0;
            }
            *lex(source, incomplete = false) {
                if (source) {
                    if ('string' != typeof source) throw TypeError('source is not a string');
                    this.buffer = this.buffer ? this.buffer + source : source;
                    this.lineEndPos = null;
                }
                this.atEnd = !incomplete;
                let next = this.next ?? 'stream';
                while(next && (incomplete || this.hasChars(1)))next = yield* this.parseNext(next);
            }
            atLineEnd() {
                let i = this.pos;
                let ch = this.buffer[i];
                while(' ' === ch || '\t' === ch)ch = this.buffer[++i];
                if (!ch || '#' === ch || '\n' === ch) return true;
                if ('\r' === ch) return '\n' === this.buffer[i + 1];
                return false;
            }
            charAt(n) {
                return this.buffer[this.pos + n];
            }
            continueScalar(offset) {
                let ch = this.buffer[offset];
                if (this.indentNext > 0) {
                    let indent = 0;
                    while(' ' === ch)ch = this.buffer[++indent + offset];
                    if ('\r' === ch) {
                        let next = this.buffer[indent + offset + 1];
                        if ('\n' === next || !next && !this.atEnd) return offset + indent + 1;
                    }
                    return '\n' !== ch && !(indent >= this.indentNext) && (ch || this.atEnd) ? -1 : offset + indent;
                }
                if ('-' === ch || '.' === ch) {
                    let dt = this.buffer.substr(offset, 3);
                    if (('---' === dt || '...' === dt) && isEmpty(this.buffer[offset + 3])) return -1;
                }
                return offset;
            }
            getLine() {
                let end = this.lineEndPos;
                if ('number' != typeof end || -1 !== end && end < this.pos) {
                    end = this.buffer.indexOf('\n', this.pos);
                    this.lineEndPos = end;
                }
                if (-1 === end) return this.atEnd ? this.buffer.substring(this.pos) : null;
                if ('\r' === this.buffer[end - 1]) end -= 1;
                return this.buffer.substring(this.pos, end);
            }
            hasChars(n) {
                return this.pos + n <= this.buffer.length;
            }
            setNext(state) {
                this.buffer = this.buffer.substring(this.pos);
                this.pos = 0;
                this.lineEndPos = null;
                this.next = state;
                return null;
            }
            peek(n) {
                return this.buffer.substr(this.pos, n);
            }
            *parseNext(next) {
                switch(next){
                    case 'stream':
                        return yield* this.parseStream();
                    case 'line-start':
                        return yield* this.parseLineStart();
                    case 'block-start':
                        return yield* this.parseBlockStart();
                    case 'doc':
                        return yield* this.parseDocument();
                    case 'flow':
                        return yield* this.parseFlowCollection();
                    case 'quoted-scalar':
                        return yield* this.parseQuotedScalar();
                    case 'block-scalar':
                        return yield* this.parseBlockScalar();
                    case 'plain-scalar':
                        return yield* this.parsePlainScalar();
                }
            }
            *parseStream() {
                let line = this.getLine();
                if (null === line) return this.setNext('stream');
                if (line[0] === cst.BOM) {
                    yield* this.pushCount(1);
                    line = line.substring(1);
                }
                if ('%' === line[0]) {
                    let dirEnd = line.length;
                    let cs = line.indexOf('#');
                    while(-1 !== cs){
                        let ch = line[cs - 1];
                        if (' ' === ch || '\t' === ch) {
                            dirEnd = cs - 1;
                            break;
                        } else cs = line.indexOf('#', cs + 1);
                    }
                    while(true){
                        let ch = line[dirEnd - 1];
                        if (' ' === ch || '\t' === ch) dirEnd -= 1;
                        else break;
                    }
                    let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
                    yield* this.pushCount(line.length - n);
                    this.pushNewline();
                    return 'stream';
                }
                if (this.atLineEnd()) {
                    let sp = yield* this.pushSpaces(true);
                    yield* this.pushCount(line.length - sp);
                    yield* this.pushNewline();
                    return 'stream';
                }
                yield cst.DOCUMENT;
                return yield* this.parseLineStart();
            }
            *parseLineStart() {
                let ch = this.charAt(0);
                if (!ch && !this.atEnd) return this.setNext('line-start');
                if ('-' === ch || '.' === ch) {
                    if (!this.atEnd && !this.hasChars(4)) return this.setNext('line-start');
                    let s = this.peek(3);
                    if (('---' === s || '...' === s) && isEmpty(this.charAt(3))) {
                        yield* this.pushCount(3);
                        this.indentValue = 0;
                        this.indentNext = 0;
                        return '---' === s ? 'doc' : 'stream';
                    }
                }
                this.indentValue = yield* this.pushSpaces(false);
                if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
                return yield* this.parseBlockStart();
            }
            *parseBlockStart() {
                let [ch0, ch1] = this.peek(2);
                if (!ch1 && !this.atEnd) return this.setNext('block-start');
                if (('-' === ch0 || '?' === ch0 || ':' === ch0) && isEmpty(ch1)) {
                    let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
                    this.indentNext = this.indentValue + 1;
                    this.indentValue += n;
                    return 'block-start';
                }
                return 'doc';
            }
            *parseDocument() {
                yield* this.pushSpaces(true);
                let line = this.getLine();
                if (null === line) return this.setNext('doc');
                let n = yield* this.pushIndicators();
                switch(line[n]){
                    case '#':
                        yield* this.pushCount(line.length - n);
                    case void 0:
                        yield* this.pushNewline();
                        return yield* this.parseLineStart();
                    case '{':
                    case '[':
                        yield* this.pushCount(1);
                        this.flowKey = false;
                        this.flowLevel = 1;
                        return 'flow';
                    case '}':
                    case ']':
                        yield* this.pushCount(1);
                        return 'doc';
                    case '*':
                        yield* this.pushUntil(isNotAnchorChar);
                        return 'doc';
                    case '"':
                    case "'":
                        return yield* this.parseQuotedScalar();
                    case '|':
                    case '>':
                        n += yield* this.parseBlockScalarHeader();
                        n += yield* this.pushSpaces(true);
                        yield* this.pushCount(line.length - n);
                        yield* this.pushNewline();
                        return yield* this.parseBlockScalar();
                    default:
                        return yield* this.parsePlainScalar();
                }
            }
            *parseFlowCollection() {
                let nl, sp;
                let indent = -1;
                do {
                    nl = yield* this.pushNewline();
                    if (nl > 0) {
                        sp = yield* this.pushSpaces(false);
                        this.indentValue = indent = sp;
                    } else sp = 0;
                    sp += yield* this.pushSpaces(true);
                }while (nl + sp > 0)
                let line = this.getLine();
                if (null === line) return this.setNext('flow');
                if (-1 !== indent && indent < this.indentNext && '#' !== line[0] || 0 === indent && (line.startsWith('---') || line.startsWith('...')) && isEmpty(line[3])) {
                    let atFlowEndMarker = indent === this.indentNext - 1 && 1 === this.flowLevel && (']' === line[0] || '}' === line[0]);
                    if (!atFlowEndMarker) {
                        this.flowLevel = 0;
                        yield cst.FLOW_END;
                        return yield* this.parseLineStart();
                    }
                }
                let n = 0;
                while(',' === line[n]){
                    n += yield* this.pushCount(1);
                    n += yield* this.pushSpaces(true);
                    this.flowKey = false;
                }
                n += yield* this.pushIndicators();
                switch(line[n]){
                    case void 0:
                        return 'flow';
                    case '#':
                        yield* this.pushCount(line.length - n);
                        return 'flow';
                    case '{':
                    case '[':
                        yield* this.pushCount(1);
                        this.flowKey = false;
                        this.flowLevel += 1;
                        return 'flow';
                    case '}':
                    case ']':
                        yield* this.pushCount(1);
                        this.flowKey = true;
                        this.flowLevel -= 1;
                        return this.flowLevel ? 'flow' : 'doc';
                    case '*':
                        yield* this.pushUntil(isNotAnchorChar);
                        return 'flow';
                    case '"':
                    case "'":
                        this.flowKey = true;
                        return yield* this.parseQuotedScalar();
                    case ':':
                        {
                            let next = this.charAt(1);
                            if (this.flowKey || isEmpty(next) || ',' === next) {
                                this.flowKey = false;
                                yield* this.pushCount(1);
                                yield* this.pushSpaces(true);
                                return 'flow';
                            }
                        }
                    default:
                        this.flowKey = false;
                        return yield* this.parsePlainScalar();
                }
            }
            *parseQuotedScalar() {
                let quote = this.charAt(0);
                let end = this.buffer.indexOf(quote, this.pos + 1);
                if ("'" === quote) while(-1 !== end && "'" === this.buffer[end + 1])end = this.buffer.indexOf("'", end + 2);
                else while(-1 !== end){
                    let n = 0;
                    while('\\' === this.buffer[end - 1 - n])n += 1;
                    if (n % 2 === 0) break;
                    end = this.buffer.indexOf('"', end + 1);
                }
                let qb = this.buffer.substring(0, end);
                let nl = qb.indexOf('\n', this.pos);
                if (-1 !== nl) {
                    while(-1 !== nl){
                        let cs = this.continueScalar(nl + 1);
                        if (-1 === cs) break;
                        nl = qb.indexOf('\n', cs);
                    }
                    if (-1 !== nl) end = nl - ('\r' === qb[nl - 1] ? 2 : 1);
                }
                if (-1 === end) {
                    if (!this.atEnd) return this.setNext('quoted-scalar');
                    end = this.buffer.length;
                }
                yield* this.pushToIndex(end + 1, false);
                return this.flowLevel ? 'flow' : 'doc';
            }
            *parseBlockScalarHeader() {
                this.blockScalarIndent = -1;
                this.blockScalarKeep = false;
                let i = this.pos;
                while(true){
                    let ch = this.buffer[++i];
                    if ('+' === ch) this.blockScalarKeep = true;
                    else if (ch > '0' && ch <= '9') this.blockScalarIndent = Number(ch) - 1;
                    else if ('-' !== ch) break;
                }
                return yield* this.pushUntil((ch)=>isEmpty(ch) || '#' === ch);
            }
            *parseBlockScalar() {
                let nl = this.pos - 1;
                let indent = 0;
                let ch;
                loop: for(let i = this.pos; ch = this.buffer[i]; ++i)switch(ch){
                    case ' ':
                        indent += 1;
                        break;
                    case '\n':
                        nl = i;
                        indent = 0;
                        break;
                    case '\r':
                        {
                            let next = this.buffer[i + 1];
                            if (!next && !this.atEnd) return this.setNext('block-scalar');
                            if ('\n' === next) break;
                        }
                    default:
                        break loop;
                }
                if (!ch && !this.atEnd) return this.setNext('block-scalar');
                if (indent >= this.indentNext) {
                    if (-1 === this.blockScalarIndent) this.indentNext = indent;
                    else this.indentNext = this.blockScalarIndent + (0 === this.indentNext ? 1 : this.indentNext);
                    do {
                        let cs = this.continueScalar(nl + 1);
                        if (-1 === cs) break;
                        nl = this.buffer.indexOf('\n', cs);
                    }while (-1 !== nl)
                    if (-1 === nl) {
                        if (!this.atEnd) return this.setNext('block-scalar');
                        nl = this.buffer.length;
                    }
                }
                let i = nl + 1;
                ch = this.buffer[i];
                while(' ' === ch)ch = this.buffer[++i];
                if ('\t' === ch) {
                    while('\t' === ch || ' ' === ch || '\r' === ch || '\n' === ch)ch = this.buffer[++i];
                    nl = i - 1;
                } else if (!this.blockScalarKeep) do {
                    let i = nl - 1;
                    let ch = this.buffer[i];
                    if ('\r' === ch) ch = this.buffer[--i];
                    let lastChar = i;
                    while(' ' === ch)ch = this.buffer[--i];
                    if ('\n' === ch && i >= this.pos && i + 1 + indent > lastChar) nl = i;
                    else break;
                }while (true)
                yield cst.SCALAR;
                yield* this.pushToIndex(nl + 1, true);
                return yield* this.parseLineStart();
            }
            *parsePlainScalar() {
                let inFlow = this.flowLevel > 0;
                let end = this.pos - 1;
                let i = this.pos - 1;
                let ch;
                while(ch = this.buffer[++i])if (':' === ch) {
                    let next = this.buffer[i + 1];
                    if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
                    end = i;
                } else if (isEmpty(ch)) {
                    let next = this.buffer[i + 1];
                    if ('\r' === ch) if ('\n' === next) {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    } else end = i;
                    if ('#' === next || inFlow && flowIndicatorChars.has(next)) break;
                    if ('\n' === ch) {
                        let cs = this.continueScalar(i + 1);
                        if (-1 === cs) break;
                        i = Math.max(i, cs - 2);
                    }
                } else {
                    if (inFlow && flowIndicatorChars.has(ch)) break;
                    end = i;
                }
                if (!ch && !this.atEnd) return this.setNext('plain-scalar');
                yield cst.SCALAR;
                yield* this.pushToIndex(end + 1, true);
                return inFlow ? 'flow' : 'doc';
            }
            *pushCount(n) {
                if (n > 0) {
                    yield this.buffer.substr(this.pos, n);
                    this.pos += n;
                    return n;
                }
                return 0;
            }
            *pushToIndex(i, allowEmpty) {
                let s = this.buffer.slice(this.pos, i);
                if (s) {
                    yield s;
                    this.pos += s.length;
                    return s.length;
                } else if (allowEmpty) yield '';
                return 0;
            }
            *pushIndicators() {
                let n = 0;
                while(true){
                    switch(this.charAt(0)){
                        case '!':
                            n += yield* this.pushTag();
                            n += yield* this.pushSpaces(true);
                            continue;
                        case '&':
                            n += yield* this.pushUntil(isNotAnchorChar);
                            n += yield* this.pushSpaces(true);
                            continue;
                        case '-':
                        case '?':
                        case ':':
                            {
                                let inFlow = this.flowLevel > 0;
                                let ch1 = this.charAt(1);
                                if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                                    if (inFlow) {
                                        if (this.flowKey) this.flowKey = false;
                                    } else this.indentNext = this.indentValue + 1;
                                    n += yield* this.pushCount(1);
                                    n += yield* this.pushSpaces(true);
                                    continue;
                                }
                            }
                    }
                    break;
                }
                return n;
            }
            *pushTag() {
                if ('<' === this.charAt(1)) {
                    let i = this.pos + 2;
                    let ch = this.buffer[i];
                    while(!isEmpty(ch) && '>' !== ch)ch = this.buffer[++i];
                    return yield* this.pushToIndex('>' === ch ? i + 1 : i, false);
                } else {
                    let i = this.pos + 1;
                    let ch = this.buffer[i];
                    while(ch)if (tagChars.has(ch)) ch = this.buffer[++i];
                    else if ('%' === ch && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
                    else break;
                    return yield* this.pushToIndex(i, false);
                }
            }
            *pushNewline() {
                let ch = this.buffer[this.pos];
                if ('\n' === ch) return yield* this.pushCount(1);
                else if ('\r' === ch && '\n' === this.charAt(1)) return yield* this.pushCount(2);
                else return 0;
            }
            *pushSpaces(allowTabs) {
                let i = this.pos - 1;
                let ch;
                do ch = this.buffer[++i];
                while (' ' === ch || allowTabs && '\t' === ch)
                let n = i - this.pos;
                if (n > 0) {
                    yield this.buffer.substr(this.pos, n);
                    this.pos = i;
                }
                return n;
            }
            *pushUntil(test) {
                let i = this.pos;
                let ch = this.buffer[i];
                while(!test(ch))ch = this.buffer[++i];
                return yield* this.pushToIndex(i, false);
            }
        }
        exports.Lexer = Lexer;
    },
    6628: (__unused_webpack_module, exports)=>{
        class LineCounter {
            constructor(){
                this.lineStarts = [];
                this.addNewLine = (offset)=>this.lineStarts.push(offset);
                this.linePos = (offset)=>{
                    let low = 0;
                    let high = this.lineStarts.length;
                    while(low < high){
                        let mid = low + high >> 1;
                        if (this.lineStarts[mid] < offset) low = mid + 1;
                        else high = mid;
                    }
                    if (this.lineStarts[low] === offset) return {
                        line: low + 1,
                        col: 1
                    };
                    if (0 === low) return {
                        line: 0,
                        col: offset
                    };
                    let start = this.lineStarts[low - 1];
                    return {
                        line: low,
                        col: offset - start + 1
                    };
                };
            }
        }
        exports.LineCounter = LineCounter;
    },
    3456: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_process = __webpack_require__(932);
        var cst = __webpack_require__(3461);
        var lexer = __webpack_require__(361);
        function includesToken(list, type) {
            for(let i = 0; i < list.length; ++i)if (list[i].type === type) return true;
            return false;
        }
        function findNonEmptyIndex(list) {
            for(let i = 0; i < list.length; ++i)switch(list[i].type){
                case 'space':
                case 'comment':
                case 'newline':
                    break;
                default:
                    return i;
            }
            return -1;
        }
        function isFlowToken(token) {
            switch(token?.type){
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar':
                case 'flow-collection':
                    return true;
                default:
                    return false;
            }
        }
        function getPrevProps(parent) {
            switch(parent.type){
                case 'document':
                    return parent.start;
                case 'block-map':
                    {
                        let it = parent.items[parent.items.length - 1];
                        return it.sep ?? it.start;
                    }
                case 'block-seq':
                    return parent.items[parent.items.length - 1].start;
                default:
                    return [];
            }
        }
        function getFirstKeyStartProps(prev) {
            if (0 === prev.length) return [];
            let i = prev.length;
            loop: while(--i >= 0)switch(prev[i].type){
                case 'doc-start':
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                case 'newline':
                    break loop;
            }
            while(prev[++i]?.type === 'space');
            return prev.splice(i, prev.length);
        }
        function arrayPushArray(target, source) {
            if (source.length < 1e5) Array.prototype.push.apply(target, source);
            else for(let i = 0; i < source.length; ++i)target.push(source[i]);
        }
        function fixFlowSeqItems(fc) {
            if ('flow-seq-start' === fc.start.type) {
                for (let it of fc.items)if (it.sep && !it.value && !includesToken(it.start, 'explicit-key-ind') && !includesToken(it.sep, 'map-value-ind')) {
                    if (it.key) it.value = it.key;
                    delete it.key;
                    if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep);
                    else it.value.end = it.sep;
                    else arrayPushArray(it.start, it.sep);
                    delete it.sep;
                }
            }
        }
        class Parser {
            constructor(onNewLine){
                this.atNewLine = true;
                this.atScalar = false;
                this.indent = 0;
                this.offset = 0;
                this.onKeyLine = false;
                this.stack = [];
                this.source = '';
                this.type = '';
                this.lexer = new lexer.Lexer();
                this.onNewLine = onNewLine;
            }
            *parse(source, incomplete = false) {
                if (this.onNewLine && 0 === this.offset) this.onNewLine(0);
                for (let lexeme of this.lexer.lex(source, incomplete))yield* this.next(lexeme);
                if (!incomplete) yield* this.end();
            }
            *next(source) {
                this.source = source;
                if (node_process.env.LOG_TOKENS) console.log('|', cst.prettyToken(source));
                if (this.atScalar) {
                    this.atScalar = false;
                    yield* this.step();
                    this.offset += source.length;
                    return;
                }
                let type = cst.tokenType(source);
                if (type) if ('scalar' === type) {
                    this.atNewLine = false;
                    this.atScalar = true;
                    this.type = 'scalar';
                } else {
                    this.type = type;
                    yield* this.step();
                    switch(type){
                        case 'newline':
                            this.atNewLine = true;
                            this.indent = 0;
                            if (this.onNewLine) this.onNewLine(this.offset + source.length);
                            break;
                        case 'space':
                            if (this.atNewLine && ' ' === source[0]) this.indent += source.length;
                            break;
                        case 'explicit-key-ind':
                        case 'map-value-ind':
                        case 'seq-item-ind':
                            if (this.atNewLine) this.indent += source.length;
                            break;
                        case 'doc-mode':
                        case 'flow-error-end':
                            return;
                        default:
                            this.atNewLine = false;
                    }
                    this.offset += source.length;
                }
                else {
                    let message = `Not a YAML token: ${source}`;
                    yield* this.pop({
                        type: 'error',
                        offset: this.offset,
                        message,
                        source
                    });
                    this.offset += source.length;
                }
            }
            *end() {
                while(this.stack.length > 0)yield* this.pop();
            }
            get sourceToken() {
                let st = {
                    type: this.type,
                    offset: this.offset,
                    indent: this.indent,
                    source: this.source
                };
                return st;
            }
            *step() {
                let top = this.peek(1);
                if ('doc-end' === this.type && top?.type !== 'doc-end') {
                    while(this.stack.length > 0)yield* this.pop();
                    this.stack.push({
                        type: 'doc-end',
                        offset: this.offset,
                        source: this.source
                    });
                    return;
                }
                if (!top) return yield* this.stream();
                switch(top.type){
                    case 'document':
                        return yield* this.document(top);
                    case 'alias':
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return yield* this.scalar(top);
                    case 'block-scalar':
                        return yield* this.blockScalar(top);
                    case 'block-map':
                        return yield* this.blockMap(top);
                    case 'block-seq':
                        return yield* this.blockSequence(top);
                    case 'flow-collection':
                        return yield* this.flowCollection(top);
                    case 'doc-end':
                        return yield* this.documentEnd(top);
                }
                yield* this.pop();
            }
            peek(n) {
                return this.stack[this.stack.length - n];
            }
            *pop(error) {
                let token = error ?? this.stack.pop();
                if (token) if (0 === this.stack.length) yield token;
                else {
                    let top = this.peek(1);
                    if ('block-scalar' === token.type) token.indent = 'indent' in top ? top.indent : 0;
                    else if ('flow-collection' === token.type && 'document' === top.type) token.indent = 0;
                    if ('flow-collection' === token.type) fixFlowSeqItems(token);
                    switch(top.type){
                        case 'document':
                            top.value = token;
                            break;
                        case 'block-scalar':
                            top.props.push(token);
                            break;
                        case 'block-map':
                            {
                                let it = top.items[top.items.length - 1];
                                if (it.value) {
                                    top.items.push({
                                        start: [],
                                        key: token,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                    return;
                                } else if (it.sep) it.value = token;
                                else {
                                    Object.assign(it, {
                                        key: token,
                                        sep: []
                                    });
                                    this.onKeyLine = !it.explicitKey;
                                    return;
                                }
                                break;
                            }
                        case 'block-seq':
                            {
                                let it = top.items[top.items.length - 1];
                                if (it.value) top.items.push({
                                    start: [],
                                    value: token
                                });
                                else it.value = token;
                                break;
                            }
                        case 'flow-collection':
                            {
                                let it = top.items[top.items.length - 1];
                                if (!it || it.value) top.items.push({
                                    start: [],
                                    key: token,
                                    sep: []
                                });
                                else if (it.sep) it.value = token;
                                else Object.assign(it, {
                                    key: token,
                                    sep: []
                                });
                                return;
                            }
                        default:
                            yield* this.pop();
                            yield* this.pop(token);
                    }
                    if (('document' === top.type || 'block-map' === top.type || 'block-seq' === top.type) && ('block-map' === token.type || 'block-seq' === token.type)) {
                        let last = token.items[token.items.length - 1];
                        if (last && !last.sep && !last.value && last.start.length > 0 && -1 === findNonEmptyIndex(last.start) && (0 === token.indent || last.start.every((st)=>'comment' !== st.type || st.indent < token.indent))) {
                            if ('document' === top.type) top.end = last.start;
                            else top.items.push({
                                start: last.start
                            });
                            token.items.splice(-1, 1);
                        }
                    }
                }
                else {
                    let message = 'Tried to pop an empty stack';
                    yield {
                        type: 'error',
                        offset: this.offset,
                        source: '',
                        message
                    };
                }
            }
            *stream() {
                switch(this.type){
                    case 'directive-line':
                        yield {
                            type: 'directive',
                            offset: this.offset,
                            source: this.source
                        };
                        return;
                    case 'byte-order-mark':
                    case 'space':
                    case 'comment':
                    case 'newline':
                        yield this.sourceToken;
                        return;
                    case 'doc-mode':
                    case 'doc-start':
                        {
                            let doc = {
                                type: 'document',
                                offset: this.offset,
                                start: []
                            };
                            if ('doc-start' === this.type) doc.start.push(this.sourceToken);
                            this.stack.push(doc);
                            return;
                        }
                }
                yield {
                    type: 'error',
                    offset: this.offset,
                    message: `Unexpected ${this.type} token in YAML stream`,
                    source: this.source
                };
            }
            *document(doc) {
                if (doc.value) return yield* this.lineEnd(doc);
                switch(this.type){
                    case 'doc-start':
                        if (-1 !== findNonEmptyIndex(doc.start)) {
                            yield* this.pop();
                            yield* this.step();
                        } else doc.start.push(this.sourceToken);
                        return;
                    case 'anchor':
                    case 'tag':
                    case 'space':
                    case 'comment':
                    case 'newline':
                        doc.start.push(this.sourceToken);
                        return;
                }
                let bv = this.startBlockValue(doc);
                if (bv) this.stack.push(bv);
                else yield {
                    type: 'error',
                    offset: this.offset,
                    message: `Unexpected ${this.type} token in YAML document`,
                    source: this.source
                };
            }
            *scalar(scalar) {
                if ('map-value-ind' === this.type) {
                    let prev = getPrevProps(this.peek(2));
                    let start = getFirstKeyStartProps(prev);
                    let sep;
                    if (scalar.end) {
                        sep = scalar.end;
                        sep.push(this.sourceToken);
                        delete scalar.end;
                    } else sep = [
                        this.sourceToken
                    ];
                    let map = {
                        type: 'block-map',
                        offset: scalar.offset,
                        indent: scalar.indent,
                        items: [
                            {
                                start,
                                key: scalar,
                                sep
                            }
                        ]
                    };
                    this.onKeyLine = true;
                    this.stack[this.stack.length - 1] = map;
                } else yield* this.lineEnd(scalar);
            }
            *blockScalar(scalar) {
                switch(this.type){
                    case 'space':
                    case 'comment':
                    case 'newline':
                        scalar.props.push(this.sourceToken);
                        return;
                    case 'scalar':
                        scalar.source = this.source;
                        this.atNewLine = true;
                        this.indent = 0;
                        if (this.onNewLine) {
                            let nl = this.source.indexOf('\n') + 1;
                            while(0 !== nl){
                                this.onNewLine(this.offset + nl);
                                nl = this.source.indexOf('\n', nl) + 1;
                            }
                        }
                        yield* this.pop();
                        break;
                    default:
                        yield* this.pop();
                        yield* this.step();
                }
            }
            *blockMap(map) {
                let it = map.items[map.items.length - 1];
                switch(this.type){
                    case 'newline':
                        this.onKeyLine = false;
                        if (it.value) {
                            let end = 'end' in it.value ? it.value.end : void 0;
                            let last = Array.isArray(end) ? end[end.length - 1] : void 0;
                            if (last?.type === 'comment') end?.push(this.sourceToken);
                            else map.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else if (it.sep) it.sep.push(this.sourceToken);
                        else it.start.push(this.sourceToken);
                        return;
                    case 'space':
                    case 'comment':
                        if (it.value) map.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else if (it.sep) it.sep.push(this.sourceToken);
                        else {
                            if (this.atIndentedComment(it.start, map.indent)) {
                                let prev = map.items[map.items.length - 2];
                                let end = prev?.value?.end;
                                if (Array.isArray(end)) {
                                    arrayPushArray(end, it.start);
                                    end.push(this.sourceToken);
                                    map.items.pop();
                                    return;
                                }
                            }
                            it.start.push(this.sourceToken);
                        }
                        return;
                }
                if (this.indent >= map.indent) {
                    let atMapIndent = !this.onKeyLine && this.indent === map.indent;
                    let atNextItem = atMapIndent && (it.sep || it.explicitKey) && 'seq-item-ind' !== this.type;
                    let start = [];
                    if (atNextItem && it.sep && !it.value) {
                        let nl = [];
                        for(let i = 0; i < it.sep.length; ++i){
                            let st = it.sep[i];
                            switch(st.type){
                                case 'newline':
                                    nl.push(i);
                                    break;
                                case 'space':
                                    break;
                                case 'comment':
                                    if (st.indent > map.indent) nl.length = 0;
                                    break;
                                default:
                                    nl.length = 0;
                            }
                        }
                        if (nl.length >= 2) start = it.sep.splice(nl[1]);
                    }
                    switch(this.type){
                        case 'anchor':
                        case 'tag':
                            if (atNextItem || it.value) {
                                start.push(this.sourceToken);
                                map.items.push({
                                    start
                                });
                                this.onKeyLine = true;
                            } else if (it.sep) it.sep.push(this.sourceToken);
                            else it.start.push(this.sourceToken);
                            return;
                        case 'explicit-key-ind':
                            if (it.sep || it.explicitKey) if (atNextItem || it.value) {
                                start.push(this.sourceToken);
                                map.items.push({
                                    start,
                                    explicitKey: true
                                });
                            } else this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start: [
                                            this.sourceToken
                                        ],
                                        explicitKey: true
                                    }
                                ]
                            });
                            else {
                                it.start.push(this.sourceToken);
                                it.explicitKey = true;
                            }
                            this.onKeyLine = true;
                            return;
                        case 'map-value-ind':
                            if (it.explicitKey) if (it.sep) if (it.value) map.items.push({
                                start: [],
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            else if (includesToken(it.sep, 'map-value-ind')) this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start,
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    }
                                ]
                            });
                            else if (isFlowToken(it.key) && !includesToken(it.sep, 'newline')) {
                                let start = getFirstKeyStartProps(it.start);
                                let key = it.key;
                                let sep = it.sep;
                                sep.push(this.sourceToken);
                                delete it.key;
                                delete it.sep;
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [
                                        {
                                            start,
                                            key,
                                            sep
                                        }
                                    ]
                                });
                            } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
                            else it.sep.push(this.sourceToken);
                            else if (includesToken(it.start, 'newline')) Object.assign(it, {
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            else {
                                let start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [
                                        {
                                            start,
                                            key: null,
                                            sep: [
                                                this.sourceToken
                                            ]
                                        }
                                    ]
                                });
                            }
                            else if (it.sep) if (it.value || atNextItem) map.items.push({
                                start,
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            else if (includesToken(it.sep, 'map-value-ind')) this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start: [],
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    }
                                ]
                            });
                            else it.sep.push(this.sourceToken);
                            else Object.assign(it, {
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            this.onKeyLine = true;
                            return;
                        case 'alias':
                        case 'scalar':
                        case 'single-quoted-scalar':
                        case 'double-quoted-scalar':
                            {
                                let fs = this.flowScalar(this.type);
                                if (atNextItem || it.value) {
                                    map.items.push({
                                        start,
                                        key: fs,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                } else if (it.sep) this.stack.push(fs);
                                else {
                                    Object.assign(it, {
                                        key: fs,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                }
                                return;
                            }
                        default:
                            {
                                let bv = this.startBlockValue(map);
                                if (bv) {
                                    if ('block-seq' === bv.type) {
                                        if (!it.explicitKey && it.sep && !includesToken(it.sep, 'newline')) return void (yield* this.pop({
                                            type: 'error',
                                            offset: this.offset,
                                            message: 'Unexpected block-seq-ind on same line with key',
                                            source: this.source
                                        }));
                                    } else if (atMapIndent) map.items.push({
                                        start
                                    });
                                    this.stack.push(bv);
                                    return;
                                }
                            }
                    }
                }
                yield* this.pop();
                yield* this.step();
            }
            *blockSequence(seq) {
                let it = seq.items[seq.items.length - 1];
                switch(this.type){
                    case 'newline':
                        if (it.value) {
                            let end = 'end' in it.value ? it.value.end : void 0;
                            let last = Array.isArray(end) ? end[end.length - 1] : void 0;
                            if (last?.type === 'comment') end?.push(this.sourceToken);
                            else seq.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else it.start.push(this.sourceToken);
                        return;
                    case 'space':
                    case 'comment':
                        if (it.value) seq.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else {
                            if (this.atIndentedComment(it.start, seq.indent)) {
                                let prev = seq.items[seq.items.length - 2];
                                let end = prev?.value?.end;
                                if (Array.isArray(end)) {
                                    arrayPushArray(end, it.start);
                                    end.push(this.sourceToken);
                                    seq.items.pop();
                                    return;
                                }
                            }
                            it.start.push(this.sourceToken);
                        }
                        return;
                    case 'anchor':
                    case 'tag':
                        if (it.value || this.indent <= seq.indent) break;
                        it.start.push(this.sourceToken);
                        return;
                    case 'seq-item-ind':
                        if (this.indent !== seq.indent) break;
                        if (it.value || includesToken(it.start, 'seq-item-ind')) seq.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else it.start.push(this.sourceToken);
                        return;
                }
                if (this.indent > seq.indent) {
                    let bv = this.startBlockValue(seq);
                    if (bv) return void this.stack.push(bv);
                }
                yield* this.pop();
                yield* this.step();
            }
            *flowCollection(fc) {
                let it = fc.items[fc.items.length - 1];
                if ('flow-error-end' === this.type) {
                    let top;
                    do {
                        yield* this.pop();
                        top = this.peek(1);
                    }while (top?.type === 'flow-collection')
                } else if (0 === fc.end.length) {
                    switch(this.type){
                        case 'comma':
                        case 'explicit-key-ind':
                            if (!it || it.sep) fc.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                            else it.start.push(this.sourceToken);
                            return;
                        case 'map-value-ind':
                            if (!it || it.value) fc.items.push({
                                start: [],
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            else if (it.sep) it.sep.push(this.sourceToken);
                            else Object.assign(it, {
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            return;
                        case 'space':
                        case 'comment':
                        case 'newline':
                        case 'anchor':
                        case 'tag':
                            if (!it || it.value) fc.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                            else if (it.sep) it.sep.push(this.sourceToken);
                            else it.start.push(this.sourceToken);
                            return;
                        case 'alias':
                        case 'scalar':
                        case 'single-quoted-scalar':
                        case 'double-quoted-scalar':
                            {
                                let fs = this.flowScalar(this.type);
                                if (!it || it.value) fc.items.push({
                                    start: [],
                                    key: fs,
                                    sep: []
                                });
                                else if (it.sep) this.stack.push(fs);
                                else Object.assign(it, {
                                    key: fs,
                                    sep: []
                                });
                                return;
                            }
                        case 'flow-map-end':
                        case 'flow-seq-end':
                            fc.end.push(this.sourceToken);
                            return;
                    }
                    let bv = this.startBlockValue(fc);
                    if (bv) this.stack.push(bv);
                    else {
                        yield* this.pop();
                        yield* this.step();
                    }
                } else {
                    let parent = this.peek(2);
                    if ('block-map' !== parent.type || ('map-value-ind' !== this.type || parent.indent !== fc.indent) && ('newline' !== this.type || parent.items[parent.items.length - 1].sep)) if ('map-value-ind' === this.type && 'flow-collection' !== parent.type) {
                        let prev = getPrevProps(parent);
                        let start = getFirstKeyStartProps(prev);
                        fixFlowSeqItems(fc);
                        let sep = fc.end.splice(1, fc.end.length);
                        sep.push(this.sourceToken);
                        let map = {
                            type: 'block-map',
                            offset: fc.offset,
                            indent: fc.indent,
                            items: [
                                {
                                    start,
                                    key: fc,
                                    sep
                                }
                            ]
                        };
                        this.onKeyLine = true;
                        this.stack[this.stack.length - 1] = map;
                    } else yield* this.lineEnd(fc);
                    else {
                        yield* this.pop();
                        yield* this.step();
                    }
                }
            }
            flowScalar(type) {
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while(0 !== nl){
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                return {
                    type,
                    offset: this.offset,
                    indent: this.indent,
                    source: this.source
                };
            }
            startBlockValue(parent) {
                switch(this.type){
                    case 'alias':
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return this.flowScalar(this.type);
                    case 'block-scalar-header':
                        return {
                            type: 'block-scalar',
                            offset: this.offset,
                            indent: this.indent,
                            props: [
                                this.sourceToken
                            ],
                            source: ''
                        };
                    case 'flow-map-start':
                    case 'flow-seq-start':
                        return {
                            type: 'flow-collection',
                            offset: this.offset,
                            indent: this.indent,
                            start: this.sourceToken,
                            items: [],
                            end: []
                        };
                    case 'seq-item-ind':
                        return {
                            type: 'block-seq',
                            offset: this.offset,
                            indent: this.indent,
                            items: [
                                {
                                    start: [
                                        this.sourceToken
                                    ]
                                }
                            ]
                        };
                    case 'explicit-key-ind':
                        {
                            this.onKeyLine = true;
                            let prev = getPrevProps(parent);
                            let start = getFirstKeyStartProps(prev);
                            start.push(this.sourceToken);
                            return {
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start,
                                        explicitKey: true
                                    }
                                ]
                            };
                        }
                    case 'map-value-ind':
                        {
                            this.onKeyLine = true;
                            let prev = getPrevProps(parent);
                            let start = getFirstKeyStartProps(prev);
                            return {
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start,
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    }
                                ]
                            };
                        }
                }
                return null;
            }
            atIndentedComment(start, indent) {
                if ('comment' !== this.type) return false;
                if (this.indent <= indent) return false;
                return start.every((st)=>'newline' === st.type || 'space' === st.type);
            }
            *documentEnd(docEnd) {
                if ('doc-mode' !== this.type) {
                    if (docEnd.end) docEnd.end.push(this.sourceToken);
                    else docEnd.end = [
                        this.sourceToken
                    ];
                    if ('newline' === this.type) yield* this.pop();
                }
            }
            *lineEnd(token) {
                switch(this.type){
                    case 'comma':
                    case 'doc-start':
                    case 'doc-end':
                    case 'flow-seq-end':
                    case 'flow-map-end':
                    case 'map-value-ind':
                        yield* this.pop();
                        yield* this.step();
                        break;
                    case 'newline':
                        this.onKeyLine = false;
                    case 'space':
                    case 'comment':
                    default:
                        if (token.end) token.end.push(this.sourceToken);
                        else token.end = [
                            this.sourceToken
                        ];
                        if ('newline' === this.type) yield* this.pop();
                }
            }
        }
        exports.Parser = Parser;
    },
    4047: (__unused_webpack_module, exports, __webpack_require__)=>{
        var composer = __webpack_require__(9984);
        var Document = __webpack_require__(3021);
        var errors = __webpack_require__(1464);
        var log = __webpack_require__(7249);
        var identity = __webpack_require__(1127);
        var lineCounter = __webpack_require__(6628);
        var parser = __webpack_require__(3456);
        function parseOptions(options) {
            let prettyErrors = false !== options.prettyErrors;
            let lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
            return {
                lineCounter: lineCounter$1,
                prettyErrors
            };
        }
        function parseAllDocuments(source, options = {}) {
            let { lineCounter, prettyErrors } = parseOptions(options);
            let parser$1 = new parser.Parser(lineCounter?.addNewLine);
            let composer$1 = new composer.Composer(options);
            let docs = Array.from(composer$1.compose(parser$1.parse(source)));
            if (prettyErrors && lineCounter) for (let doc of docs){
                doc.errors.forEach(errors.prettifyError(source, lineCounter));
                doc.warnings.forEach(errors.prettifyError(source, lineCounter));
            }
            if (docs.length > 0) return docs;
            return Object.assign([], {
                empty: true
            }, composer$1.streamInfo());
        }
        function parseDocument(source, options = {}) {
            let { lineCounter, prettyErrors } = parseOptions(options);
            let parser$1 = new parser.Parser(lineCounter?.addNewLine);
            let composer$1 = new composer.Composer(options);
            let doc = null;
            for (let _doc of composer$1.compose(parser$1.parse(source), true, source.length))if (doc) {
                if ('silent' !== doc.options.logLevel) {
                    doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
                    break;
                }
            } else doc = _doc;
            if (prettyErrors && lineCounter) {
                doc.errors.forEach(errors.prettifyError(source, lineCounter));
                doc.warnings.forEach(errors.prettifyError(source, lineCounter));
            }
            return doc;
        }
        function parse1(src, reviver, options) {
            let _reviver;
            if ('function' == typeof reviver) _reviver = reviver;
            else if (void 0 === options && reviver && 'object' == typeof reviver) options = reviver;
            let doc = parseDocument(src, options);
            if (!doc) return null;
            doc.warnings.forEach((warning)=>log.warn(doc.options.logLevel, warning));
            if (doc.errors.length > 0) if ('silent' !== doc.options.logLevel) throw doc.errors[0];
            else doc.errors = [];
            return doc.toJS(Object.assign({
                reviver: _reviver
            }, options));
        }
        function stringify(value, replacer, options) {
            let _replacer = null;
            if ('function' == typeof replacer || Array.isArray(replacer)) _replacer = replacer;
            else if (void 0 === options && replacer) options = replacer;
            if ('string' == typeof options) options = options.length;
            if ('number' == typeof options) {
                let indent = Math.round(options);
                options = indent < 1 ? void 0 : indent > 8 ? {
                    indent: 8
                } : {
                    indent
                };
            }
            if (void 0 === value) {
                let { keepUndefined } = options ?? replacer ?? {};
                if (!keepUndefined) return;
            }
            if (identity.isDocument(value) && !_replacer) return value.toString(options);
            return new Document.Document(value, _replacer, options).toString(options);
        }
        exports.parse = parse1;
        exports.parseAllDocuments = parseAllDocuments;
        exports.parseDocument = parseDocument;
        exports.stringify = stringify;
    },
    5840: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var map = __webpack_require__(7451);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(6464);
        var tags = __webpack_require__(18);
        let sortMapEntriesByKey = (a, b)=>a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
        class Schema {
            constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }){
                this.compat = Array.isArray(compat) ? tags.getTags(compat, 'compat') : compat ? tags.getTags(null, compat) : null;
                this.name = 'string' == typeof schema && schema || 'core';
                this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
                this.tags = tags.getTags(customTags, this.name, merge);
                this.toStringOptions = toStringDefaults ?? null;
                Object.defineProperty(this, identity.MAP, {
                    value: map.map
                });
                Object.defineProperty(this, identity.SCALAR, {
                    value: string.string
                });
                Object.defineProperty(this, identity.SEQ, {
                    value: seq.seq
                });
                this.sortMapEntries = 'function' == typeof sortMapEntries ? sortMapEntries : true === sortMapEntries ? sortMapEntriesByKey : null;
            }
            clone() {
                let copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
                copy.tags = this.tags.slice();
                return copy;
            }
        }
        exports.Schema = Schema;
    },
    7451: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var YAMLMap = __webpack_require__(4454);
        let map = {
            collection: 'map',
            default: true,
            nodeClass: YAMLMap.YAMLMap,
            tag: 'tag:yaml.org,2002:map',
            resolve (map, onError) {
                if (!identity.isMap(map)) onError('Expected a mapping for this tag');
                return map;
            },
            createNode: (schema, obj, ctx)=>YAMLMap.YAMLMap.from(schema, obj, ctx)
        };
        exports.map = map;
    },
    3632: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        let nullTag = {
            identify: (value)=>null == value,
            createNode: ()=>new Scalar.Scalar(null),
            default: true,
            tag: 'tag:yaml.org,2002:null',
            test: /^(?:~|[Nn]ull|NULL)?$/,
            resolve: ()=>new Scalar.Scalar(null),
            stringify: ({ source }, ctx)=>'string' == typeof source && nullTag.test.test(source) ? source : ctx.options.nullStr
        };
        exports.nullTag = nullTag;
    },
    1706: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var YAMLSeq = __webpack_require__(2223);
        let seq = {
            collection: 'seq',
            default: true,
            nodeClass: YAMLSeq.YAMLSeq,
            tag: 'tag:yaml.org,2002:seq',
            resolve (seq, onError) {
                if (!identity.isSeq(seq)) onError('Expected a sequence for this tag');
                return seq;
            },
            createNode: (schema, obj, ctx)=>YAMLSeq.YAMLSeq.from(schema, obj, ctx)
        };
        exports.seq = seq;
    },
    6464: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyString = __webpack_require__(3069);
        let string = {
            identify: (value)=>'string' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:str',
            resolve: (str)=>str,
            stringify (item, ctx, onComment, onChompKeep) {
                ctx = Object.assign({
                    actualString: true
                }, ctx);
                return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
            }
        };
        exports.string = string;
    },
    3959: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        let boolTag = {
            identify: (value)=>'boolean' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
            resolve: (str)=>new Scalar.Scalar('t' === str[0] || 'T' === str[0]),
            stringify ({ source, value }, ctx) {
                if (source && boolTag.test.test(source)) {
                    let sv = 't' === source[0] || 'T' === source[0];
                    if (value === sv) return source;
                }
                return value ? ctx.options.trueStr : ctx.options.falseStr;
            }
        };
        exports.boolTag = boolTag;
    },
    8405: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        var stringifyNumber = __webpack_require__(8689);
        let floatNaN = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
            resolve: (str)=>'nan' === str.slice(-3).toLowerCase() ? 0 / 0 : '-' === str[0] ? -1 / 0 : 1 / 0,
            stringify: stringifyNumber.stringifyNumber
        };
        let floatExp = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'EXP',
            test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
            resolve: (str)=>parseFloat(str),
            stringify (node) {
                let num = Number(node.value);
                return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
            }
        };
        let float = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
            resolve (str) {
                let node = new Scalar.Scalar(parseFloat(str));
                let dot = str.indexOf('.');
                if (-1 !== dot && '0' === str[str.length - 1]) node.minFractionDigits = str.length - dot - 1;
                return node;
            },
            stringify: stringifyNumber.stringifyNumber
        };
        exports.float = float;
        exports.floatExp = floatExp;
        exports.floatNaN = floatNaN;
    },
    9874: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(8689);
        let intIdentify = (value)=>'bigint' == typeof value || Number.isInteger(value);
        let intResolve = (str, offset, radix, { intAsBigInt })=>intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
        function intStringify(node, radix, prefix) {
            let { value } = node;
            if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
            return stringifyNumber.stringifyNumber(node);
        }
        let intOct = {
            identify: (value)=>intIdentify(value) && value >= 0,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'OCT',
            test: /^0o[0-7]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 8, opt),
            stringify: (node)=>intStringify(node, 8, '0o')
        };
        let int = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            test: /^[-+]?[0-9]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 0, 10, opt),
            stringify: stringifyNumber.stringifyNumber
        };
        let intHex = {
            identify: (value)=>intIdentify(value) && value >= 0,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'HEX',
            test: /^0x[0-9a-fA-F]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 16, opt),
            stringify: (node)=>intStringify(node, 16, '0x')
        };
        exports.int = int;
        exports.intHex = intHex;
        exports.intOct = intOct;
    },
    896: (__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(7451);
        var _null = __webpack_require__(3632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(6464);
        var bool = __webpack_require__(3959);
        var float = __webpack_require__(8405);
        var int = __webpack_require__(9874);
        let schema = [
            map.map,
            seq.seq,
            string.string,
            _null.nullTag,
            bool.boolTag,
            int.intOct,
            int.int,
            int.intHex,
            float.floatNaN,
            float.floatExp,
            float.float
        ];
        exports.schema = schema;
    },
    3559: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        var map = __webpack_require__(7451);
        var seq = __webpack_require__(1706);
        function intIdentify(value) {
            return 'bigint' == typeof value || Number.isInteger(value);
        }
        let stringifyJSON = ({ value })=>JSON.stringify(value);
        let jsonScalars = [
            {
                identify: (value)=>'string' == typeof value,
                default: true,
                tag: 'tag:yaml.org,2002:str',
                resolve: (str)=>str,
                stringify: stringifyJSON
            },
            {
                identify: (value)=>null == value,
                createNode: ()=>new Scalar.Scalar(null),
                default: true,
                tag: 'tag:yaml.org,2002:null',
                test: /^null$/,
                resolve: ()=>null,
                stringify: stringifyJSON
            },
            {
                identify: (value)=>'boolean' == typeof value,
                default: true,
                tag: 'tag:yaml.org,2002:bool',
                test: /^true$|^false$/,
                resolve: (str)=>'true' === str,
                stringify: stringifyJSON
            },
            {
                identify: intIdentify,
                default: true,
                tag: 'tag:yaml.org,2002:int',
                test: /^-?(?:0|[1-9][0-9]*)$/,
                resolve: (str, _onError, { intAsBigInt })=>intAsBigInt ? BigInt(str) : parseInt(str, 10),
                stringify: ({ value })=>intIdentify(value) ? value.toString() : JSON.stringify(value)
            },
            {
                identify: (value)=>'number' == typeof value,
                default: true,
                tag: 'tag:yaml.org,2002:float',
                test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
                resolve: (str)=>parseFloat(str),
                stringify: stringifyJSON
            }
        ];
        let jsonError = {
            default: true,
            tag: '',
            test: /^/,
            resolve (str, onError) {
                onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
                return str;
            }
        };
        let schema = [
            map.map,
            seq.seq
        ].concat(jsonScalars, jsonError);
        exports.schema = schema;
    },
    18: (__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(7451);
        var _null = __webpack_require__(3632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(6464);
        var bool = __webpack_require__(3959);
        var float = __webpack_require__(8405);
        var int = __webpack_require__(9874);
        var schema = __webpack_require__(896);
        var schema$1 = __webpack_require__(3559);
        var binary = __webpack_require__(6083);
        var merge = __webpack_require__(452);
        var omap = __webpack_require__(303);
        var pairs = __webpack_require__(8385);
        var schema$2 = __webpack_require__(5913);
        var set = __webpack_require__(1528);
        var timestamp = __webpack_require__(4371);
        let schemas1 = new Map([
            [
                'core',
                schema.schema
            ],
            [
                'failsafe',
                [
                    map.map,
                    seq.seq,
                    string.string
                ]
            ],
            [
                'json',
                schema$1.schema
            ],
            [
                'yaml11',
                schema$2.schema
            ],
            [
                'yaml-1.1',
                schema$2.schema
            ]
        ]);
        let tagsByName = {
            binary: binary.binary,
            bool: bool.boolTag,
            float: float.float,
            floatExp: float.floatExp,
            floatNaN: float.floatNaN,
            floatTime: timestamp.floatTime,
            int: int.int,
            intHex: int.intHex,
            intOct: int.intOct,
            intTime: timestamp.intTime,
            map: map.map,
            merge: merge.merge,
            null: _null.nullTag,
            omap: omap.omap,
            pairs: pairs.pairs,
            seq: seq.seq,
            set: set.set,
            timestamp: timestamp.timestamp
        };
        let coreKnownTags = {
            'tag:yaml.org,2002:binary': binary.binary,
            'tag:yaml.org,2002:merge': merge.merge,
            'tag:yaml.org,2002:omap': omap.omap,
            'tag:yaml.org,2002:pairs': pairs.pairs,
            'tag:yaml.org,2002:set': set.set,
            'tag:yaml.org,2002:timestamp': timestamp.timestamp
        };
        function getTags(customTags, schemaName, addMergeTag) {
            let schemaTags = schemas1.get(schemaName);
            if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
            let tags = schemaTags;
            if (!tags) if (Array.isArray(customTags)) tags = [];
            else {
                let keys = Array.from(schemas1.keys()).filter((key)=>'yaml11' !== key).map((key)=>JSON.stringify(key)).join(', ');
                throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
            }
            if (Array.isArray(customTags)) for (let tag of customTags)tags = tags.concat(tag);
            else if ('function' == typeof customTags) tags = customTags(tags.slice());
            if (addMergeTag) tags = tags.concat(merge.merge);
            return tags.reduce((tags, tag)=>{
                let tagObj = 'string' == typeof tag ? tagsByName[tag] : tag;
                if (!tagObj) {
                    let tagName = JSON.stringify(tag);
                    let keys = Object.keys(tagsByName).map((key)=>JSON.stringify(key)).join(', ');
                    throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
                }
                if (!tags.includes(tagObj)) tags.push(tagObj);
                return tags;
            }, []);
        }
        exports.coreKnownTags = coreKnownTags;
        exports.getTags = getTags;
    },
    6083: (__unused_webpack_module, exports, __webpack_require__)=>{
        var node_buffer = __webpack_require__(181);
        var Scalar = __webpack_require__(3301);
        var stringifyString = __webpack_require__(3069);
        let binary = {
            identify: (value)=>value instanceof Uint8Array,
            default: false,
            tag: 'tag:yaml.org,2002:binary',
            resolve (src, onError) {
                if ('function' == typeof node_buffer.Buffer) return node_buffer.Buffer.from(src, 'base64');
                else if ('function' == typeof atob) {
                    let str = atob(src.replace(/[\n\r]/g, ''));
                    let buffer = new Uint8Array(str.length);
                    for(let i = 0; i < str.length; ++i)buffer[i] = str.charCodeAt(i);
                    return buffer;
                } else {
                    onError('This environment does not support reading binary tags; either Buffer or atob is required');
                    return src;
                }
            },
            stringify ({ comment, type, value }, ctx, onComment, onChompKeep) {
                if (!value) return '';
                let buf = value;
                let str;
                if ('function' == typeof node_buffer.Buffer) str = buf instanceof node_buffer.Buffer ? buf.toString('base64') : node_buffer.Buffer.from(buf.buffer).toString('base64');
                else if ('function' == typeof btoa) {
                    let s = '';
                    for(let i = 0; i < buf.length; ++i)s += String.fromCharCode(buf[i]);
                    str = btoa(s);
                } else throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
                type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
                if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
                    let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
                    let n = Math.ceil(str.length / lineWidth);
                    let lines = new Array(n);
                    for(let i = 0, o = 0; i < n; ++i, o += lineWidth)lines[i] = str.substr(o, lineWidth);
                    str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
                }
                return stringifyString.stringifyString({
                    comment,
                    type,
                    value: str
                }, ctx, onComment, onChompKeep);
            }
        };
        exports.binary = binary;
    },
    8398: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        function boolStringify({ value, source }, ctx) {
            let boolObj = value ? trueTag : falseTag;
            if (source && boolObj.test.test(source)) return source;
            return value ? ctx.options.trueStr : ctx.options.falseStr;
        }
        let trueTag = {
            identify: (value)=>true === value,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
            resolve: ()=>new Scalar.Scalar(true),
            stringify: boolStringify
        };
        let falseTag = {
            identify: (value)=>false === value,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
            resolve: ()=>new Scalar.Scalar(false),
            stringify: boolStringify
        };
        exports.falseTag = falseTag;
        exports.trueTag = trueTag;
    },
    5782: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        var stringifyNumber = __webpack_require__(8689);
        let floatNaN = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
            resolve: (str)=>'nan' === str.slice(-3).toLowerCase() ? 0 / 0 : '-' === str[0] ? -1 / 0 : 1 / 0,
            stringify: stringifyNumber.stringifyNumber
        };
        let floatExp = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'EXP',
            test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
            resolve: (str)=>parseFloat(str.replace(/_/g, '')),
            stringify (node) {
                let num = Number(node.value);
                return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
            }
        };
        let float = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
            resolve (str) {
                let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
                let dot = str.indexOf('.');
                if (-1 !== dot) {
                    let f = str.substring(dot + 1).replace(/_/g, '');
                    if ('0' === f[f.length - 1]) node.minFractionDigits = f.length;
                }
                return node;
            },
            stringify: stringifyNumber.stringifyNumber
        };
        exports.float = float;
        exports.floatExp = floatExp;
        exports.floatNaN = floatNaN;
    },
    873: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(8689);
        let intIdentify = (value)=>'bigint' == typeof value || Number.isInteger(value);
        function intResolve(str, offset, radix, { intAsBigInt }) {
            let sign = str[0];
            if ('-' === sign || '+' === sign) offset += 1;
            str = str.substring(offset).replace(/_/g, '');
            if (intAsBigInt) {
                switch(radix){
                    case 2:
                        str = `0b${str}`;
                        break;
                    case 8:
                        str = `0o${str}`;
                        break;
                    case 16:
                        str = `0x${str}`;
                        break;
                }
                let n = BigInt(str);
                return '-' === sign ? BigInt(-1) * n : n;
            }
            let n = parseInt(str, radix);
            return '-' === sign ? -1 * n : n;
        }
        function intStringify(node, radix, prefix) {
            let { value } = node;
            if (intIdentify(value)) {
                let str = value.toString(radix);
                return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
            }
            return stringifyNumber.stringifyNumber(node);
        }
        let intBin = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'BIN',
            test: /^[-+]?0b[0-1_]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 2, opt),
            stringify: (node)=>intStringify(node, 2, '0b')
        };
        let intOct = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'OCT',
            test: /^[-+]?0[0-7_]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 1, 8, opt),
            stringify: (node)=>intStringify(node, 8, '0')
        };
        let int = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            test: /^[-+]?[0-9][0-9_]*$/,
            resolve: (str, _onError, opt)=>intResolve(str, 0, 10, opt),
            stringify: stringifyNumber.stringifyNumber
        };
        let intHex = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'HEX',
            test: /^[-+]?0x[0-9a-fA-F_]+$/,
            resolve: (str, _onError, opt)=>intResolve(str, 2, 16, opt),
            stringify: (node)=>intStringify(node, 16, '0x')
        };
        exports.int = int;
        exports.intBin = intBin;
        exports.intHex = intHex;
        exports.intOct = intOct;
    },
    452: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Scalar = __webpack_require__(3301);
        let MERGE_KEY = '<<';
        let merge = {
            identify: (value)=>value === MERGE_KEY || 'symbol' == typeof value && value.description === MERGE_KEY,
            default: 'key',
            tag: 'tag:yaml.org,2002:merge',
            test: /^<<$/,
            resolve: ()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
                    addToJSMap: addMergeToJSMap
                }),
            stringify: ()=>MERGE_KEY
        };
        let isMergeKey = (ctx, key)=>(merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag)=>tag.tag === merge.tag && tag.default);
        function addMergeToJSMap(ctx, map, value) {
            let source = resolveAliasValue(ctx, value);
            if (identity.isSeq(source)) for (let it of source.items)mergeValue(ctx, map, it);
            else if (Array.isArray(source)) for (let it of source)mergeValue(ctx, map, it);
            else mergeValue(ctx, map, source);
        }
        function mergeValue(ctx, map, value) {
            let source = resolveAliasValue(ctx, value);
            if (!identity.isMap(source)) throw new Error('Merge sources must be maps or map aliases');
            let srcMap = source.toJSON(null, ctx, Map);
            for (let [key, value] of srcMap)if (map instanceof Map) {
                if (!map.has(key)) map.set(key, value);
            } else if (map instanceof Set) map.add(key);
            else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
            return map;
        }
        function resolveAliasValue(ctx, value) {
            return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
        }
        exports.addMergeToJSMap = addMergeToJSMap;
        exports.isMergeKey = isMergeKey;
        exports.merge = merge;
    },
    303: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var toJS = __webpack_require__(6424);
        var YAMLMap = __webpack_require__(4454);
        var YAMLSeq = __webpack_require__(2223);
        var pairs = __webpack_require__(8385);
        class YAMLOMap extends YAMLSeq.YAMLSeq {
            constructor(){
                super();
                this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
                this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
                this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
                this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
                this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
                this.tag = YAMLOMap.tag;
            }
            toJSON(_, ctx) {
                if (!ctx) return super.toJSON(_);
                let map = new Map();
                if (ctx?.onCreate) ctx.onCreate(map);
                for (let pair of this.items){
                    let key, value;
                    if (identity.isPair(pair)) {
                        key = toJS.toJS(pair.key, '', ctx);
                        value = toJS.toJS(pair.value, key, ctx);
                    } else key = toJS.toJS(pair, '', ctx);
                    if (map.has(key)) throw new Error('Ordered maps must not include duplicate keys');
                    map.set(key, value);
                }
                return map;
            }
            static from(schema, iterable, ctx) {
                let pairs$1 = pairs.createPairs(schema, iterable, ctx);
                let omap = new this();
                omap.items = pairs$1.items;
                return omap;
            }
        }
        YAMLOMap.tag = 'tag:yaml.org,2002:omap';
        let omap = {
            collection: 'seq',
            identify: (value)=>value instanceof Map,
            nodeClass: YAMLOMap,
            default: false,
            tag: 'tag:yaml.org,2002:omap',
            resolve (seq, onError) {
                let pairs$1 = pairs.resolvePairs(seq, onError);
                let seenKeys = [];
                for (let { key } of pairs$1.items)if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                else seenKeys.push(key.value);
                return Object.assign(new YAMLOMap(), pairs$1);
            },
            createNode: (schema, iterable, ctx)=>YAMLOMap.from(schema, iterable, ctx)
        };
        exports.YAMLOMap = YAMLOMap;
        exports.omap = omap;
    },
    8385: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Pair = __webpack_require__(7165);
        var Scalar = __webpack_require__(3301);
        var YAMLSeq = __webpack_require__(2223);
        function resolvePairs(seq, onError) {
            if (identity.isSeq(seq)) for(let i = 0; i < seq.items.length; ++i){
                let item = seq.items[i];
                if (identity.isPair(item)) continue;
                else if (identity.isMap(item)) {
                    if (item.items.length > 1) onError('Each pair must have its own sequence indicator');
                    let pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                    if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
                    if (item.comment) {
                        let cn = pair.value ?? pair.key;
                        cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
                    }
                    item = pair;
                }
                seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
            }
            else onError('Expected a sequence for this tag');
            return seq;
        }
        function createPairs(schema, iterable, ctx) {
            let { replacer } = ctx;
            let pairs = new YAMLSeq.YAMLSeq(schema);
            pairs.tag = 'tag:yaml.org,2002:pairs';
            let i = 0;
            if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable){
                if ('function' == typeof replacer) it = replacer.call(iterable, String(i++), it);
                let key, value;
                if (Array.isArray(it)) if (2 === it.length) {
                    key = it[0];
                    value = it[1];
                } else throw new TypeError(`Expected [key, value] tuple: ${it}`);
                else if (it && it instanceof Object) {
                    let keys = Object.keys(it);
                    if (1 === keys.length) {
                        key = keys[0];
                        value = it[key];
                    } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                } else key = it;
                pairs.items.push(Pair.createPair(key, value, ctx));
            }
            return pairs;
        }
        let pairs = {
            collection: 'seq',
            default: false,
            tag: 'tag:yaml.org,2002:pairs',
            resolve: resolvePairs,
            createNode: createPairs
        };
        exports.createPairs = createPairs;
        exports.pairs = pairs;
        exports.resolvePairs = resolvePairs;
    },
    5913: (__unused_webpack_module, exports, __webpack_require__)=>{
        var map = __webpack_require__(7451);
        var _null = __webpack_require__(3632);
        var seq = __webpack_require__(1706);
        var string = __webpack_require__(6464);
        var binary = __webpack_require__(6083);
        var bool = __webpack_require__(8398);
        var float = __webpack_require__(5782);
        var int = __webpack_require__(873);
        var merge = __webpack_require__(452);
        var omap = __webpack_require__(303);
        var pairs = __webpack_require__(8385);
        var set = __webpack_require__(1528);
        var timestamp = __webpack_require__(4371);
        let schema = [
            map.map,
            seq.seq,
            string.string,
            _null.nullTag,
            bool.trueTag,
            bool.falseTag,
            int.intBin,
            int.intOct,
            int.int,
            int.intHex,
            float.floatNaN,
            float.floatExp,
            float.float,
            binary.binary,
            merge.merge,
            omap.omap,
            pairs.pairs,
            set.set,
            timestamp.intTime,
            timestamp.floatTime,
            timestamp.timestamp
        ];
        exports.schema = schema;
    },
    1528: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Pair = __webpack_require__(7165);
        var YAMLMap = __webpack_require__(4454);
        class YAMLSet extends YAMLMap.YAMLMap {
            constructor(schema){
                super(schema);
                this.tag = YAMLSet.tag;
            }
            add(key) {
                let pair;
                pair = identity.isPair(key) ? key : key && 'object' == typeof key && 'key' in key && 'value' in key && null === key.value ? new Pair.Pair(key.key, null) : new Pair.Pair(key, null);
                let prev = YAMLMap.findPair(this.items, pair.key);
                if (!prev) this.items.push(pair);
            }
            get(key, keepPair) {
                let pair = YAMLMap.findPair(this.items, key);
                return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
            }
            set(key, value) {
                if ('boolean' != typeof value) throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
                let prev = YAMLMap.findPair(this.items, key);
                if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
                else if (!prev && value) this.items.push(new Pair.Pair(key));
            }
            toJSON(_, ctx) {
                return super.toJSON(_, ctx, Set);
            }
            toString(ctx, onComment, onChompKeep) {
                if (!ctx) return JSON.stringify(this);
                if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
                    allNullValues: true
                }), onComment, onChompKeep);
                else throw new Error('Set items must all have null values');
            }
            static from(schema, iterable, ctx) {
                let { replacer } = ctx;
                let set = new this(schema);
                if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable){
                    if ('function' == typeof replacer) value = replacer.call(iterable, value, value);
                    set.items.push(Pair.createPair(value, null, ctx));
                }
                return set;
            }
        }
        YAMLSet.tag = 'tag:yaml.org,2002:set';
        let set = {
            collection: 'map',
            identify: (value)=>value instanceof Set,
            nodeClass: YAMLSet,
            default: false,
            tag: 'tag:yaml.org,2002:set',
            createNode: (schema, iterable, ctx)=>YAMLSet.from(schema, iterable, ctx),
            resolve (map, onError) {
                if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
                else onError('Set items must all have null values');
                else onError('Expected a mapping for this tag');
                return map;
            }
        };
        exports.YAMLSet = YAMLSet;
        exports.set = set;
    },
    4371: (__unused_webpack_module, exports, __webpack_require__)=>{
        var stringifyNumber = __webpack_require__(8689);
        function parseSexagesimal(str, asBigInt) {
            let sign = str[0];
            let parts = '-' === sign || '+' === sign ? str.substring(1) : str;
            let num = (n)=>asBigInt ? BigInt(n) : Number(n);
            let res = parts.replace(/_/g, '').split(':').reduce((res, p)=>res * num(60) + num(p), num(0));
            return '-' === sign ? num(-1) * res : res;
        }
        function stringifySexagesimal(node) {
            let { value } = node;
            let num = (n)=>n;
            if ('bigint' == typeof value) num = (n)=>BigInt(n);
            else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
            let sign = '';
            if (value < 0) {
                sign = '-';
                value *= num(-1);
            }
            let _60 = num(60);
            let parts = [
                value % _60
            ];
            if (value < 60) parts.unshift(0);
            else {
                value = (value - parts[0]) / _60;
                parts.unshift(value % _60);
                if (value >= 60) {
                    value = (value - parts[0]) / _60;
                    parts.unshift(value);
                }
            }
            return sign + parts.map((n)=>String(n).padStart(2, '0')).join(':').replace(/000000\d*$/, '');
        }
        let intTime = {
            identify: (value)=>'bigint' == typeof value || Number.isInteger(value),
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'TIME',
            test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
            resolve: (str, _onError, { intAsBigInt })=>parseSexagesimal(str, intAsBigInt),
            stringify: stringifySexagesimal
        };
        let floatTime = {
            identify: (value)=>'number' == typeof value,
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'TIME',
            test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
            resolve: (str)=>parseSexagesimal(str, false),
            stringify: stringifySexagesimal
        };
        let timestamp = {
            identify: (value)=>value instanceof Date,
            default: true,
            tag: 'tag:yaml.org,2002:timestamp',
            test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
            resolve (str) {
                let match = str.match(timestamp.test);
                if (!match) throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
                let [, year, month, day, hour, minute, second] = match.map(Number);
                let millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
                let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
                let tz = match[8];
                if (tz && 'Z' !== tz) {
                    let d = parseSexagesimal(tz, false);
                    if (Math.abs(d) < 30) d *= 60;
                    date -= 60000 * d;
                }
                return new Date(date);
            },
            stringify: ({ value })=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
        };
        exports.floatTime = floatTime;
        exports.intTime = intTime;
        exports.timestamp = timestamp;
    },
    4475: (__unused_webpack_module, exports)=>{
        let FOLD_FLOW = 'flow';
        let FOLD_BLOCK = 'block';
        let FOLD_QUOTED = 'quoted';
        function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
            if (!lineWidth || lineWidth < 0) return text;
            if (lineWidth < minContentWidth) minContentWidth = 0;
            let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
            if (text.length <= endStep) return text;
            let folds = [];
            let escapedFolds = {};
            let end = lineWidth - indent.length;
            if ('number' == typeof indentAtStart) if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
            else end = lineWidth - indentAtStart;
            let split;
            let prev;
            let overflow = false;
            let i = -1;
            let escStart = -1;
            let escEnd = -1;
            if (mode === FOLD_BLOCK) {
                i = consumeMoreIndentedLines(text, i, indent.length);
                if (-1 !== i) end = i + endStep;
            }
            for(let ch; ch = text[i += 1];){
                if (mode === FOLD_QUOTED && '\\' === ch) {
                    escStart = i;
                    switch(text[i + 1]){
                        case 'x':
                            i += 3;
                            break;
                        case 'u':
                            i += 5;
                            break;
                        case 'U':
                            i += 9;
                            break;
                        default:
                            i += 1;
                    }
                    escEnd = i;
                }
                if ('\n' === ch) {
                    if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
                    end = i + indent.length + endStep;
                    split = void 0;
                } else {
                    if (' ' === ch && prev && ' ' !== prev && '\n' !== prev && '\t' !== prev) {
                        let next = text[i + 1];
                        if (next && ' ' !== next && '\n' !== next && '\t' !== next) split = i;
                    }
                    if (i >= end) if (split) {
                        folds.push(split);
                        end = split + endStep;
                        split = void 0;
                    } else if (mode === FOLD_QUOTED) {
                        while(' ' === prev || '\t' === prev){
                            prev = ch;
                            ch = text[i += 1];
                            overflow = true;
                        }
                        let j = i > escEnd + 1 ? i - 2 : escStart - 1;
                        if (escapedFolds[j]) return text;
                        folds.push(j);
                        escapedFolds[j] = true;
                        end = j + endStep;
                        split = void 0;
                    } else overflow = true;
                }
                prev = ch;
            }
            if (overflow && onOverflow) onOverflow();
            if (0 === folds.length) return text;
            if (onFold) onFold();
            let res = text.slice(0, folds[0]);
            for(let i = 0; i < folds.length; ++i){
                let fold = folds[i];
                let end = folds[i + 1] || text.length;
                if (0 === fold) res = `\n${indent}${text.slice(0, end)}`;
                else {
                    if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
                    res += `\n${indent}${text.slice(fold + 1, end)}`;
                }
            }
            return res;
        }
        function consumeMoreIndentedLines(text, i, indent) {
            let end = i;
            let start = i + 1;
            let ch = text[start];
            while(' ' === ch || '\t' === ch)if (i < start + indent) ch = text[++i];
            else {
                do ch = text[++i];
                while (ch && '\n' !== ch)
                end = i;
                start = i + 1;
                ch = text[start];
            }
            return end;
        }
        exports.FOLD_BLOCK = FOLD_BLOCK;
        exports.FOLD_FLOW = FOLD_FLOW;
        exports.FOLD_QUOTED = FOLD_QUOTED;
        exports.foldFlowLines = foldFlowLines;
    },
    2148: (__unused_webpack_module, exports, __webpack_require__)=>{
        var anchors = __webpack_require__(1596);
        var identity = __webpack_require__(1127);
        var stringifyComment = __webpack_require__(9799);
        var stringifyString = __webpack_require__(3069);
        function createStringifyContext(doc, options) {
            let opt = Object.assign({
                blockQuote: true,
                commentString: stringifyComment.stringifyComment,
                defaultKeyType: null,
                defaultStringType: 'PLAIN',
                directives: null,
                doubleQuotedAsJSON: false,
                doubleQuotedMinMultiLineLength: 40,
                falseStr: 'false',
                flowCollectionPadding: true,
                indentSeq: true,
                lineWidth: 80,
                minContentWidth: 20,
                nullStr: 'null',
                simpleKeys: false,
                singleQuote: null,
                trailingComma: false,
                trueStr: 'true',
                verifyAliasOrder: true
            }, doc.schema.toStringOptions, options);
            let inFlow;
            switch(opt.collectionStyle){
                case 'block':
                    inFlow = false;
                    break;
                case 'flow':
                    inFlow = true;
                    break;
                default:
                    inFlow = null;
            }
            return {
                anchors: new Set(),
                doc,
                flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
                indent: '',
                indentStep: 'number' == typeof opt.indent ? ' '.repeat(opt.indent) : '  ',
                inFlow,
                options: opt
            };
        }
        function getTagObject(tags, item) {
            if (item.tag) {
                let match = tags.filter((t)=>t.tag === item.tag);
                if (match.length > 0) return match.find((t)=>t.format === item.format) ?? match[0];
            }
            let tagObj;
            let obj;
            if (identity.isScalar(item)) {
                obj = item.value;
                let match = tags.filter((t)=>t.identify?.(obj));
                if (match.length > 1) {
                    let testMatch = match.filter((t)=>t.test);
                    if (testMatch.length > 0) match = testMatch;
                }
                tagObj = match.find((t)=>t.format === item.format) ?? match.find((t)=>!t.format);
            } else {
                obj = item;
                tagObj = tags.find((t)=>t.nodeClass && obj instanceof t.nodeClass);
            }
            if (!tagObj) {
                let name = obj?.constructor?.name ?? (null === obj ? 'null' : typeof obj);
                throw new Error(`Tag not resolved for ${name} value`);
            }
            return tagObj;
        }
        function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
            if (!doc.directives) return '';
            let props = [];
            let anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
            if (anchor && anchors.anchorIsValid(anchor)) {
                anchors$1.add(anchor);
                props.push(`&${anchor}`);
            }
            let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
            if (tag) props.push(doc.directives.tagString(tag));
            return props.join(' ');
        }
        function stringify(item, ctx, onComment, onChompKeep) {
            if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
            if (identity.isAlias(item)) {
                if (ctx.doc.directives) return item.toString(ctx);
                if (ctx.resolvedAliases?.has(item)) throw new TypeError("Cannot stringify circular structure without alias nodes");
                else {
                    if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
                    else ctx.resolvedAliases = new Set([
                        item
                    ]);
                    item = item.resolve(ctx.doc);
                }
            }
            let tagObj;
            let node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
                onTagObj: (o)=>tagObj = o
            });
            tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
            let props = stringifyProps(node, tagObj, ctx);
            if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
            let str = 'function' == typeof tagObj.stringify ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
            if (!props) return str;
            return identity.isScalar(node) || '{' === str[0] || '[' === str[0] ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
        }
        exports.createStringifyContext = createStringifyContext;
        exports.stringify = stringify;
    },
    1212: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(9799);
        function stringifyCollection(collection, ctx, options) {
            let flow = ctx.inFlow ?? collection.flow;
            let stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
            return stringify(collection, ctx, options);
        }
        function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
            let { indent, options: { commentString } } = ctx;
            let itemCtx = Object.assign({}, ctx, {
                indent: itemIndent,
                type: null
            });
            let chompKeep = false;
            let lines = [];
            for(let i = 0; i < items.length; ++i){
                let item = items[i];
                let comment = null;
                if (identity.isNode(item)) {
                    if (!chompKeep && item.spaceBefore) lines.push('');
                    addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
                    if (item.comment) comment = item.comment;
                } else if (identity.isPair(item)) {
                    let ik = identity.isNode(item.key) ? item.key : null;
                    if (ik) {
                        if (!chompKeep && ik.spaceBefore) lines.push('');
                        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
                    }
                }
                chompKeep = false;
                let str = stringify.stringify(item, itemCtx, ()=>comment = null, ()=>chompKeep = true);
                if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
                if (chompKeep && comment) chompKeep = false;
                lines.push(blockItemPrefix + str);
            }
            let str;
            if (0 === lines.length) str = flowChars.start + flowChars.end;
            else {
                str = lines[0];
                for(let i = 1; i < lines.length; ++i){
                    let line = lines[i];
                    str += line ? `\n${indent}${line}` : '\n';
                }
            }
            if (comment) {
                str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
                if (onComment) onComment();
            } else if (chompKeep && onChompKeep) onChompKeep();
            return str;
        }
        function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
            let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
            itemIndent += indentStep;
            let itemCtx = Object.assign({}, ctx, {
                indent: itemIndent,
                inFlow: true,
                type: null
            });
            let reqNewline = false;
            let linesAtValue = 0;
            let lines = [];
            for(let i = 0; i < items.length; ++i){
                let item = items[i];
                let comment = null;
                if (identity.isNode(item)) {
                    if (item.spaceBefore) lines.push('');
                    addCommentBefore(ctx, lines, item.commentBefore, false);
                    if (item.comment) comment = item.comment;
                } else if (identity.isPair(item)) {
                    let ik = identity.isNode(item.key) ? item.key : null;
                    if (ik) {
                        if (ik.spaceBefore) lines.push('');
                        addCommentBefore(ctx, lines, ik.commentBefore, false);
                        if (ik.comment) reqNewline = true;
                    }
                    let iv = identity.isNode(item.value) ? item.value : null;
                    if (iv) {
                        if (iv.comment) comment = iv.comment;
                        if (iv.commentBefore) reqNewline = true;
                    } else if (null == item.value && ik?.comment) comment = ik.comment;
                }
                if (comment) reqNewline = true;
                let str = stringify.stringify(item, itemCtx, ()=>comment = null);
                reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
                if (i < items.length - 1) str += ',';
                else if (ctx.options.trailingComma) {
                    if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line)=>sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
                    if (reqNewline) str += ',';
                }
                if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
                lines.push(str);
                linesAtValue = lines.length;
            }
            let { start, end } = flowChars;
            if (0 === lines.length) return start + end;
            else {
                if (!reqNewline) {
                    let len = lines.reduce((sum, line)=>sum + line.length + 2, 2);
                    reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
                }
                if (!reqNewline) return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
                else {
                    let str = start;
                    for (let line of lines)str += line ? `\n${indentStep}${indent}${line}` : '\n';
                    return `${str}\n${indent}${end}`;
                }
            }
        }
        function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
            if (comment && chompKeep) comment = comment.replace(/^\n+/, '');
            if (comment) {
                let ic = stringifyComment.indentComment(commentString(comment), indent);
                lines.push(ic.trimStart());
            }
        }
        exports.stringifyCollection = stringifyCollection;
    },
    9799: (__unused_webpack_module, exports)=>{
        let stringifyComment = (str)=>str.replace(/^(?!$)(?: $)?/gm, '#');
        function indentComment(comment, indent) {
            if (/^\n+$/.test(comment)) return comment.substring(1);
            return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
        }
        let lineComment = (str, indent, comment)=>str.endsWith('\n') ? indentComment(comment, indent) : comment.includes('\n') ? '\n' + indentComment(comment, indent) : (str.endsWith(' ') ? '' : ' ') + comment;
        exports.indentComment = indentComment;
        exports.lineComment = lineComment;
        exports.stringifyComment = stringifyComment;
    },
    6829: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(9799);
        function stringifyDocument(doc, options) {
            let lines = [];
            let hasDirectives = true === options.directives;
            if (false !== options.directives && doc.directives) {
                let dir = doc.directives.toString(doc);
                if (dir) {
                    lines.push(dir);
                    hasDirectives = true;
                } else if (doc.directives.docStart) hasDirectives = true;
            }
            if (hasDirectives) lines.push('---');
            let ctx = stringify.createStringifyContext(doc, options);
            let { commentString } = ctx.options;
            if (doc.commentBefore) {
                if (1 !== lines.length) lines.unshift('');
                let cs = commentString(doc.commentBefore);
                lines.unshift(stringifyComment.indentComment(cs, ''));
            }
            let chompKeep = false;
            let contentComment = null;
            if (doc.contents) {
                if (identity.isNode(doc.contents)) {
                    if (doc.contents.spaceBefore && hasDirectives) lines.push('');
                    if (doc.contents.commentBefore) {
                        let cs = commentString(doc.contents.commentBefore);
                        lines.push(stringifyComment.indentComment(cs, ''));
                    }
                    ctx.forceBlockIndent = !!doc.comment;
                    contentComment = doc.contents.comment;
                }
                let onChompKeep = contentComment ? void 0 : ()=>chompKeep = true;
                let body = stringify.stringify(doc.contents, ctx, ()=>contentComment = null, onChompKeep);
                if (contentComment) body += stringifyComment.lineComment(body, '', commentString(contentComment));
                if (('|' === body[0] || '>' === body[0]) && '---' === lines[lines.length - 1]) lines[lines.length - 1] = `--- ${body}`;
                else lines.push(body);
            } else lines.push(stringify.stringify(doc.contents, ctx));
            if (doc.directives?.docEnd) if (doc.comment) {
                let cs = commentString(doc.comment);
                if (cs.includes('\n')) {
                    lines.push('...');
                    lines.push(stringifyComment.indentComment(cs, ''));
                } else lines.push(`... ${cs}`);
            } else lines.push('...');
            else {
                let dc = doc.comment;
                if (dc && chompKeep) dc = dc.replace(/^\n+/, '');
                if (dc) {
                    if ((!chompKeep || contentComment) && '' !== lines[lines.length - 1]) lines.push('');
                    lines.push(stringifyComment.indentComment(commentString(dc), ''));
                }
            }
            return lines.join('\n') + '\n';
        }
        exports.stringifyDocument = stringifyDocument;
    },
    8689: (__unused_webpack_module, exports)=>{
        function stringifyNumber({ format, minFractionDigits, tag, value }) {
            if ('bigint' == typeof value) return String(value);
            let num = 'number' == typeof value ? value : Number(value);
            if (!isFinite(num)) return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
            let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
            if (!format && minFractionDigits && (!tag || 'tag:yaml.org,2002:float' === tag) && /^-?\d/.test(n) && !n.includes('e')) {
                let i = n.indexOf('.');
                if (i < 0) {
                    i = n.length;
                    n += '.';
                }
                let d = minFractionDigits - (n.length - i - 1);
                while(d-- > 0)n += '0';
            }
            return n;
        }
        exports.stringifyNumber = stringifyNumber;
    },
    9748: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        var Scalar = __webpack_require__(3301);
        var stringify = __webpack_require__(2148);
        var stringifyComment = __webpack_require__(9799);
        function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
            let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
            let keyComment = identity.isNode(key) && key.comment || null;
            if (simpleKeys) {
                if (keyComment) throw new Error('With simple keys, key nodes cannot have comments');
                if (identity.isCollection(key) || !identity.isNode(key) && 'object' == typeof key) {
                    let msg = 'With simple keys, collection cannot be used as a key value';
                    throw new Error(msg);
                }
            }
            let explicitKey = !simpleKeys && (!key || keyComment && null == value && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : 'object' == typeof key));
            ctx = Object.assign({}, ctx, {
                allNullValues: false,
                implicitKey: !explicitKey && (simpleKeys || !allNullValues),
                indent: indent + indentStep
            });
            let keyCommentDone = false;
            let chompKeep = false;
            let str = stringify.stringify(key, ctx, ()=>keyCommentDone = true, ()=>chompKeep = true);
            if (!explicitKey && !ctx.inFlow && str.length > 1024) {
                if (simpleKeys) throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
                explicitKey = true;
            }
            if (ctx.inFlow) {
                if (allNullValues || null == value) {
                    if (keyCommentDone && onComment) onComment();
                    return '' === str ? '?' : explicitKey ? `? ${str}` : str;
                }
            } else if (allNullValues && !simpleKeys || null == value && explicitKey) {
                str = `? ${str}`;
                if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
                else if (chompKeep && onChompKeep) onChompKeep();
                return str;
            }
            if (keyCommentDone) keyComment = null;
            if (explicitKey) {
                if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
                str = `? ${str}\n${indent}:`;
            } else {
                str = `${str}:`;
                if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
            }
            let vsb, vcb, valueComment;
            if (identity.isNode(value)) {
                vsb = !!value.spaceBefore;
                vcb = value.commentBefore;
                valueComment = value.comment;
            } else {
                vsb = false;
                vcb = null;
                valueComment = null;
                if (value && 'object' == typeof value) value = doc.createNode(value);
            }
            ctx.implicitKey = false;
            if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
            chompKeep = false;
            if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
            let valueCommentDone = false;
            let valueStr = stringify.stringify(value, ctx, ()=>valueCommentDone = true, ()=>chompKeep = true);
            let ws = ' ';
            if (keyComment || vsb || vcb) {
                ws = vsb ? '\n' : '';
                if (vcb) {
                    let cs = commentString(vcb);
                    ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
                }
                if ('' !== valueStr || ctx.inFlow) ws += `\n${ctx.indent}`;
                else if ('\n' === ws && valueComment) ws = '\n\n';
            } else if (!explicitKey && identity.isCollection(value)) {
                let vs0 = valueStr[0];
                let nl0 = valueStr.indexOf('\n');
                let hasNewline = -1 !== nl0;
                let flow = ctx.inFlow ?? value.flow ?? 0 === value.items.length;
                if (hasNewline || !flow) {
                    let hasPropsLine = false;
                    if (hasNewline && ('&' === vs0 || '!' === vs0)) {
                        let sp0 = valueStr.indexOf(' ');
                        if ('&' === vs0 && -1 !== sp0 && sp0 < nl0 && '!' === valueStr[sp0 + 1]) sp0 = valueStr.indexOf(' ', sp0 + 1);
                        if (-1 === sp0 || nl0 < sp0) hasPropsLine = true;
                    }
                    if (!hasPropsLine) ws = `\n${ctx.indent}`;
                }
            } else if ('' === valueStr || '\n' === valueStr[0]) ws = '';
            str += ws + valueStr;
            if (ctx.inFlow) {
                if (valueCommentDone && onComment) onComment();
            } else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
            else if (chompKeep && onChompKeep) onChompKeep();
            return str;
        }
        exports.stringifyPair = stringifyPair;
    },
    3069: (__unused_webpack_module, exports, __webpack_require__)=>{
        var Scalar = __webpack_require__(3301);
        var foldFlowLines = __webpack_require__(4475);
        let getFoldOptions = (ctx, isBlock)=>({
                indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
                lineWidth: ctx.options.lineWidth,
                minContentWidth: ctx.options.minContentWidth
            });
        let containsDocumentMarker = (str)=>/^(%|---|\.\.\.)/m.test(str);
        function lineLengthOverLimit(str, lineWidth, indentLength) {
            if (!lineWidth || lineWidth < 0) return false;
            let limit = lineWidth - indentLength;
            let strLen = str.length;
            if (strLen <= limit) return false;
            for(let i = 0, start = 0; i < strLen; ++i)if ('\n' === str[i]) {
                if (i - start > limit) return true;
                start = i + 1;
                if (strLen - start <= limit) return false;
            }
            return true;
        }
        function doubleQuotedString(value, ctx) {
            let json = JSON.stringify(value);
            if (ctx.options.doubleQuotedAsJSON) return json;
            let { implicitKey } = ctx;
            let minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
            let indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
            let str = '';
            let start = 0;
            for(let i = 0, ch = json[i]; ch; ch = json[++i]){
                if (' ' === ch && '\\' === json[i + 1] && 'n' === json[i + 2]) {
                    str += json.slice(start, i) + '\\ ';
                    i += 1;
                    start = i;
                    ch = '\\';
                }
                if ('\\' === ch) switch(json[i + 1]){
                    case 'u':
                        {
                            str += json.slice(start, i);
                            let code = json.substr(i + 2, 4);
                            switch(code){
                                case '0000':
                                    str += '\\0';
                                    break;
                                case '0007':
                                    str += '\\a';
                                    break;
                                case '000b':
                                    str += '\\v';
                                    break;
                                case '001b':
                                    str += '\\e';
                                    break;
                                case '0085':
                                    str += '\\N';
                                    break;
                                case '00a0':
                                    str += '\\_';
                                    break;
                                case '2028':
                                    str += '\\L';
                                    break;
                                case '2029':
                                    str += '\\P';
                                    break;
                                default:
                                    if ('00' === code.substr(0, 2)) str += '\\x' + code.substr(2);
                                    else str += json.substr(i, 6);
                            }
                            i += 5;
                            start = i + 1;
                        }
                        break;
                    case 'n':
                        if (implicitKey || '"' === json[i + 2] || json.length < minMultiLineLength) i += 1;
                        else {
                            str += json.slice(start, i) + '\n\n';
                            while('\\' === json[i + 2] && 'n' === json[i + 3] && '"' !== json[i + 4]){
                                str += '\n';
                                i += 2;
                            }
                            str += indent;
                            if (' ' === json[i + 2]) str += '\\';
                            i += 1;
                            start = i + 1;
                        }
                        break;
                    default:
                        i += 1;
                }
            }
            str = start ? str + json.slice(start) : json;
            return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
        }
        function singleQuotedString(value, ctx) {
            if (false === ctx.options.singleQuote || ctx.implicitKey && value.includes('\n') || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
            let indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
            let res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
            return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
        }
        function quotedString(value, ctx) {
            let { singleQuote } = ctx.options;
            let qs;
            if (false === singleQuote) qs = doubleQuotedString;
            else {
                let hasDouble = value.includes('"');
                let hasSingle = value.includes("'");
                qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
            }
            return qs(value, ctx);
        }
        let blockEndNewlines;
        try {
            blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
        } catch  {
            blockEndNewlines = /\n+(?!\n|$)/g;
        }
        function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
            let { blockQuote, commentString, lineWidth } = ctx.options;
            if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
            let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
            let literal = 'literal' === blockQuote ? true : 'folded' === blockQuote || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
            if (!value) return literal ? '|\n' : '>\n';
            let chomp;
            let endStart;
            for(endStart = value.length; endStart > 0; --endStart){
                let ch = value[endStart - 1];
                if ('\n' !== ch && '\t' !== ch && ' ' !== ch) break;
            }
            let end = value.substring(endStart);
            let endNlPos = end.indexOf('\n');
            if (-1 === endNlPos) chomp = '-';
            else if (value === end || endNlPos !== end.length - 1) {
                chomp = '+';
                if (onChompKeep) onChompKeep();
            } else chomp = '';
            if (end) {
                value = value.slice(0, -end.length);
                if ('\n' === end[end.length - 1]) end = end.slice(0, -1);
                end = end.replace(blockEndNewlines, `$&${indent}`);
            }
            let startWithSpace = false;
            let startEnd;
            let startNlPos = -1;
            for(startEnd = 0; startEnd < value.length; ++startEnd){
                let ch = value[startEnd];
                if (' ' === ch) startWithSpace = true;
                else if ('\n' === ch) startNlPos = startEnd;
                else break;
            }
            let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
            if (start) {
                value = value.substring(start.length);
                start = start.replace(/\n+/g, `$&${indent}`);
            }
            let indentSize = indent ? '2' : '1';
            let header = (startWithSpace ? indentSize : '') + chomp;
            if (comment) {
                header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
                if (onComment) onComment();
            }
            if (!literal) {
                let foldedValue = value.replace(/\n+/g, '\n$&').replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2').replace(/\n+/g, `$&${indent}`);
                let literalFallback = false;
                let foldOptions = getFoldOptions(ctx, true);
                if ('folded' !== blockQuote && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = ()=>{
                    literalFallback = true;
                };
                let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
                if (!literalFallback) return `>${header}\n${indent}${body}`;
            }
            value = value.replace(/\n+/g, `$&${indent}`);
            return `|${header}\n${indent}${start}${value}${end}`;
        }
        function plainString(item, ctx, onComment, onChompKeep) {
            let { type, value } = item;
            let { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
            if (implicitKey && value.includes('\n') || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
            if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes('\n') ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
            if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes('\n')) return blockString(item, ctx, onComment, onChompKeep);
            if (containsDocumentMarker(value)) {
                if ('' === indent) {
                    ctx.forceBlockIndent = true;
                    return blockString(item, ctx, onComment, onChompKeep);
                } else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
            }
            let str = value.replace(/\n+/g, `$&\n${indent}`);
            if (actualString) {
                let test = (tag)=>tag.default && 'tag:yaml.org,2002:str' !== tag.tag && tag.test?.test(str);
                let { compat, tags } = ctx.doc.schema;
                if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
            }
            return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
        }
        function stringifyString(item, ctx, onComment, onChompKeep) {
            let { implicitKey, inFlow } = ctx;
            let ss = 'string' == typeof item.value ? item : Object.assign({}, item, {
                value: String(item.value)
            });
            let { type } = item;
            if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
                if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
            }
            let _stringify = (_type)=>{
                switch(_type){
                    case Scalar.Scalar.BLOCK_FOLDED:
                    case Scalar.Scalar.BLOCK_LITERAL:
                        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
                    case Scalar.Scalar.QUOTE_DOUBLE:
                        return doubleQuotedString(ss.value, ctx);
                    case Scalar.Scalar.QUOTE_SINGLE:
                        return singleQuotedString(ss.value, ctx);
                    case Scalar.Scalar.PLAIN:
                        return plainString(ss, ctx, onComment, onChompKeep);
                    default:
                        return null;
                }
            };
            let res = _stringify(type);
            if (null === res) {
                let { defaultKeyType, defaultStringType } = ctx.options;
                let t = implicitKey && defaultKeyType || defaultStringType;
                res = _stringify(t);
                if (null === res) throw new Error(`Unsupported default string type ${t}`);
            }
            return res;
        }
        exports.stringifyString = stringifyString;
    },
    204: (__unused_webpack_module, exports, __webpack_require__)=>{
        var identity = __webpack_require__(1127);
        let BREAK = Symbol('break visit');
        let SKIP = Symbol('skip children');
        let REMOVE = Symbol('remove node');
        function visit(node, visitor) {
            let visitor_ = initVisitor(visitor);
            if (identity.isDocument(node)) {
                let cd = visit_(null, node.contents, visitor_, Object.freeze([
                    node
                ]));
                if (cd === REMOVE) node.contents = null;
            } else visit_(null, node, visitor_, Object.freeze([]));
        }
        visit.BREAK = BREAK;
        visit.SKIP = SKIP;
        visit.REMOVE = REMOVE;
        function visit_(key, node, visitor, path) {
            let ctrl = callVisitor(key, node, visitor, path);
            if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
                replaceNode(key, path, ctrl);
                return visit_(key, ctrl, visitor, path);
            }
            if ('symbol' != typeof ctrl) {
                if (identity.isCollection(node)) {
                    path = Object.freeze(path.concat(node));
                    for(let i = 0; i < node.items.length; ++i){
                        let ci = visit_(i, node.items[i], visitor, path);
                        if ('number' == typeof ci) i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            node.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                } else if (identity.isPair(node)) {
                    path = Object.freeze(path.concat(node));
                    let ck = visit_('key', node.key, visitor, path);
                    if (ck === BREAK) return BREAK;
                    else if (ck === REMOVE) node.key = null;
                    let cv = visit_('value', node.value, visitor, path);
                    if (cv === BREAK) return BREAK;
                    else if (cv === REMOVE) node.value = null;
                }
            }
            return ctrl;
        }
        async function visitAsync(node, visitor) {
            let visitor_ = initVisitor(visitor);
            if (identity.isDocument(node)) {
                let cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([
                    node
                ]));
                if (cd === REMOVE) node.contents = null;
            } else await visitAsync_(null, node, visitor_, Object.freeze([]));
        }
        visitAsync.BREAK = BREAK;
        visitAsync.SKIP = SKIP;
        visitAsync.REMOVE = REMOVE;
        async function visitAsync_(key, node, visitor, path) {
            let ctrl = await callVisitor(key, node, visitor, path);
            if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
                replaceNode(key, path, ctrl);
                return visitAsync_(key, ctrl, visitor, path);
            }
            if ('symbol' != typeof ctrl) {
                if (identity.isCollection(node)) {
                    path = Object.freeze(path.concat(node));
                    for(let i = 0; i < node.items.length; ++i){
                        let ci = await visitAsync_(i, node.items[i], visitor, path);
                        if ('number' == typeof ci) i = ci - 1;
                        else if (ci === BREAK) return BREAK;
                        else if (ci === REMOVE) {
                            node.items.splice(i, 1);
                            i -= 1;
                        }
                    }
                } else if (identity.isPair(node)) {
                    path = Object.freeze(path.concat(node));
                    let ck = await visitAsync_('key', node.key, visitor, path);
                    if (ck === BREAK) return BREAK;
                    else if (ck === REMOVE) node.key = null;
                    let cv = await visitAsync_('value', node.value, visitor, path);
                    if (cv === BREAK) return BREAK;
                    else if (cv === REMOVE) node.value = null;
                }
            }
            return ctrl;
        }
        function initVisitor(visitor) {
            if ('object' == typeof visitor && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
                Alias: visitor.Node,
                Map: visitor.Node,
                Scalar: visitor.Node,
                Seq: visitor.Node
            }, visitor.Value && {
                Map: visitor.Value,
                Scalar: visitor.Value,
                Seq: visitor.Value
            }, visitor.Collection && {
                Map: visitor.Collection,
                Seq: visitor.Collection
            }, visitor);
            return visitor;
        }
        function callVisitor(key, node, visitor, path) {
            if ('function' == typeof visitor) return visitor(key, node, path);
            if (identity.isMap(node)) return visitor.Map?.(key, node, path);
            if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
            if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
            if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
            if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
        }
        function replaceNode(key, path, node) {
            let parent = path[path.length - 1];
            if (identity.isCollection(parent)) parent.items[key] = node;
            else if (identity.isPair(parent)) if ('key' === key) parent.key = node;
            else parent.value = node;
            else if (identity.isDocument(parent)) parent.contents = node;
            else {
                let pt = identity.isAlias(parent) ? 'alias' : 'scalar';
                throw new Error(`Cannot replace node with ${pt} parent`);
            }
        }
        exports.visit = visit;
        exports.visitAsync = visitAsync;
    },
    2857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            You: ()=>ZodISODateTime,
            YOg: ()=>array,
            zMY: ()=>schemas_boolean,
            gMt: ()=>discriminatedUnion,
            k5n: ()=>_enum,
            uhr: ()=>hex,
            Whr: ()=>schemas_int,
            euz: ()=>literal,
            _H3: ()=>looseObject,
            Ikc: ()=>object,
            g1P: ()=>record,
            rej: ()=>strictObject,
            YjP: ()=>string,
            KCZ: ()=>union,
            L5J: ()=>unknown
        });
        var core_core = __webpack_require__(8532);
        var core_util = __webpack_require__(4723);
        class $ZodCyclicError extends Error {
            constructor(){
                super("Cannot parse a reference cycle that closes through a transform");
                this.name = "ZodCyclicError";
            }
        }
        let STATE = "~memo";
        let NO_ISSUES = [];
        function isRef(value) {
            return null !== value && "object" == typeof value;
        }
        function cloneIssues(issues) {
            return issues.map((iss)=>iss.path ? {
                    ...iss,
                    path: iss.path.slice()
                } : {
                    ...iss
                });
        }
        let recursive = new WeakMap();
        let NONE = 0;
        let ASSUMED = 1;
        let PROVEN = 2;
        function isRecursive(inst, stack, resolve) {
            let cached = recursive.get(inst);
            if (void 0 !== cached) return cached ? PROVEN : NONE;
            if (stack.has(inst)) return PROVEN;
            stack.add(inst);
            let result = NONE;
            let check = (child)=>{
                if (result !== PROVEN && child?._zod) {
                    let answer = isRecursive(child, stack, resolve);
                    if (answer > result) result = answer;
                }
            };
            let shape = (sh, spread)=>{
                let answer = NONE;
                for (let key of Reflect.ownKeys(sh)){
                    let desc = Object.getOwnPropertyDescriptor(sh, key);
                    if (spread && !desc.enumerable) continue;
                    let child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
                    if (child > answer) answer = child;
                }
                return answer;
            };
            let merge = (answer)=>{
                if (answer > result) result = answer;
            };
            let def = inst._zod.def;
            let kind = def.type;
            switch(kind){
                case "object":
                    {
                        let raw = core_util.MO(def);
                        merge(raw ? shape(raw, true) : ASSUMED);
                        check(def.catchall);
                        break;
                    }
                case "array":
                    check(def.element);
                    break;
                case "tuple":
                    for (let el of def.items)check(el);
                    check(def.rest);
                    break;
                case "record":
                case "map":
                    check(def.keyType);
                    check(def.valueType);
                    break;
                case "set":
                    check(def.valueType);
                    break;
                case "union":
                    for (let el of def.options)check(el);
                    break;
                case "intersection":
                    check(def.left);
                    check(def.right);
                    break;
                case "optional":
                case "nullable":
                case "default":
                case "prefault":
                case "catch":
                case "readonly":
                case "nonoptional":
                case "promise":
                case "success":
                    check(def.innerType);
                    break;
                case "pipe":
                    check(def.in);
                    check(def.out);
                    break;
                case "function":
                    check(def.input);
                    check(def.output);
                    break;
                case "lazy":
                    {
                        let inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
                        merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
                        break;
                    }
                case "template_literal":
                case "string":
                case "number":
                case "int":
                case "boolean":
                case "bigint":
                case "symbol":
                case "undefined":
                case "null":
                case "void":
                case "never":
                case "any":
                case "unknown":
                case "date":
                case "nan":
                case "enum":
                case "literal":
                case "file":
                case "transform":
                case "custom":
                    break;
                default:
                    for(let key in def){
                        let desc = Object.getOwnPropertyDescriptor(def, key);
                        if (!desc || desc.get) continue;
                        let value = desc.value;
                        if (value && "object" == typeof value) {
                            if (value._zod) check(value);
                            else if (Array.isArray(value)) for (let el of value)check(el);
                        }
                    }
            }
            stack.delete(inst);
            return settle(inst, result);
        }
        function settle(inst, answer) {
            if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
            return answer;
        }
        function bucketFor(state, inst) {
            let bucket = state.buckets.get(inst);
            if (!bucket) {
                bucket = new WeakMap();
                state.buckets.set(inst, bucket);
            }
            return bucket;
        }
        let handoff;
        let memoizer_open = [];
        let memo = {
            alloc (_inst, payload, empty) {
                let bucket = handoff;
                if (!bucket) return empty;
                handoff = void 0;
                let entry = {
                    value: empty,
                    issues: null
                };
                bucket.set(payload.value, entry);
                memoizer_open.push(entry);
                return empty;
            },
            guard (inst) {
                var _a;
                (_a = inst._zod).deferred ?? (_a.deferred = []);
                inst._zod.deferred.push(()=>{
                    let base = inst._zod.parse;
                    let wrapped = (payload, ctx)=>{
                        if ("backward" !== ctx.direction && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
                        return base(payload, ctx);
                    };
                    inst._zod.parse = wrapped;
                    if (inst._zod.run === base) inst._zod.run = wrapped;
                });
            },
            attach (inst) {
                var _a;
                let isRecursiveInst;
                let rechecked = false;
                let lastCtx;
                let lastBucket;
                (_a = inst._zod).deferred ?? (_a.deferred = []);
                inst._zod.deferred.push(()=>{
                    let base = inst._zod.parse;
                    let wrapped = (payload, ctx)=>{
                        if (void 0 === isRecursiveInst) {
                            let walked = isRecursive(inst, new Set(), false);
                            if (walked === NONE) {
                                inst._zod.parse = base;
                                if (inst._zod.run === wrapped) inst._zod.run = base;
                                return base(payload, ctx);
                            }
                            if (walked === PROVEN || rechecked) isRecursiveInst = true;
                            else rechecked = true;
                        }
                        let input = payload.value;
                        if (!isRef(input)) return base(payload, ctx);
                        let state = ctx[STATE];
                        if (!state) {
                            state = {
                                buckets: new WeakMap(),
                                backEdges: void 0
                            };
                            ctx[STATE] = state;
                        }
                        let bucket;
                        if (lastCtx === ctx) bucket = lastBucket;
                        else {
                            bucket = bucketFor(state, inst);
                            lastCtx = ctx;
                            lastBucket = bucket;
                        }
                        let hit = bucket.get(input);
                        if (hit) {
                            payload.value = hit.value;
                            if (hit.issues) {
                                if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
                            } else {
                                payload.memo = true;
                                state.backEdges ?? (state.backEdges = new WeakSet());
                                state.backEdges.add(hit.value);
                            }
                            return payload;
                        }
                        handoff = bucket;
                        let depth = memoizer_open.length;
                        let result = base(payload, ctx);
                        handoff = void 0;
                        let entry = memoizer_open.length > depth ? memoizer_open.pop() : void 0;
                        if (result instanceof Promise) return result.then((r)=>{
                            if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                            return r;
                        });
                        if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                        return result;
                    };
                    inst._zod.parse = wrapped;
                    if (inst._zod.run === base) inst._zod.run = wrapped;
                });
            }
        };
        function memoizer() {
            return memo;
        }
        function isBackEdge(ctx, value) {
            let backEdges = ctx[STATE]?.backEdges;
            return void 0 !== backEdges && isRef(value) && backEdges.has(value);
        }
        var core_checks = __webpack_require__(4890);
        class Doc {
            constructor(args = [], closed = {}){
                this.content = [];
                this.indent = 0;
                this.args = args;
                this.closed = closed;
            }
            indented(fn) {
                this.indent += 1;
                try {
                    fn(this);
                } finally{
                    this.indent -= 1;
                }
            }
            write(arg) {
                if ("function" == typeof arg) {
                    arg(this, {
                        execution: "sync"
                    });
                    arg(this, {
                        execution: "async"
                    });
                    return;
                }
                let content = arg;
                let lines = content.split("\n").filter((x)=>x);
                let minIndent = Math.min(...lines.map((x)=>x.length - x.trimStart().length));
                let dedented = lines.map((x)=>x.slice(minIndent)).map((x)=>" ".repeat(2 * this.indent) + x);
                for (let line of dedented)this.content.push(line);
            }
            compile() {
                let F = Function;
                let content = this?.content ?? [
                    ""
                ];
                let factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
                return factory(...Object.values(this.closed));
            }
        }
        var core_regexes = __webpack_require__(3908);
        let version = {
            major: 4,
            minor: 6,
            patch: 7
        };
        let $ZodType = core_core.xI("$ZodType", (inst, def)=>{
            var _a;
            inst ?? (inst = {});
            inst._zod.def = def;
            inst._zod.bag = inst._zod.bag || {};
            inst._zod.version = version;
            let defChecks = inst._zod.def.checks;
            let checks1 = inst._zod.traits.has("$ZodCheck") ? [
                inst,
                ...defChecks ?? []
            ] : defChecks?.length ? [
                ...defChecks
            ] : [];
            for (let ch of checks1)for (let fn of ch._zod.onattach)fn(inst);
            if (0 === checks1.length) {
                (_a = inst._zod).deferred ?? (_a.deferred = []);
                inst._zod.deferred?.push(()=>{
                    inst._zod.run = inst._zod.parse;
                });
            } else {
                let runChecks = (payload, checks1, ctx)=>{
                    if (payload.memo) return payload;
                    let isAborted = core_util.QH(payload);
                    let asyncResult;
                    for (let ch of checks1){
                        if (ch._zod.def.when) {
                            if (core_util.rL(payload)) continue;
                            let shouldRun = ch._zod.def.when(payload);
                            if (!shouldRun) continue;
                        } else if (isAborted) continue;
                        let currLen = payload.issues.length;
                        let _ = ch._zod.check(payload);
                        if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT();
                        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async ()=>{
                            await _;
                            let nextLen = payload.issues.length;
                            if (nextLen === currLen) return;
                            core_util.d3(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = core_util.QH(payload, currLen);
                        });
                        else {
                            let nextLen = payload.issues.length;
                            if (nextLen === currLen) continue;
                            core_util.d3(payload.issues, currLen, inst);
                            if (!isAborted) isAborted = core_util.QH(payload, currLen);
                        }
                    }
                    if (asyncResult) return asyncResult.then(()=>payload);
                    return payload;
                };
                let handleCanaryResult = (canary, payload, ctx)=>{
                    if (core_util.QH(canary)) {
                        canary.aborted = true;
                        return canary;
                    }
                    let checkResult = runChecks(payload, checks1, ctx);
                    if (checkResult instanceof Promise) {
                        if (false === ctx.async) throw new core_core.GT();
                        return checkResult.then((checkResult)=>inst._zod.parse(checkResult, ctx));
                    }
                    return inst._zod.parse(checkResult, ctx);
                };
                inst._zod.run = (payload, ctx)=>{
                    if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
                    if ("backward" === ctx.direction) {
                        let canary = inst._zod.parse({
                            value: payload.value,
                            issues: []
                        }, {
                            ...ctx,
                            skipChecks: true
                        });
                        if (canary instanceof Promise) return canary.then((canary)=>handleCanaryResult(canary, payload, ctx));
                        return handleCanaryResult(canary, payload, ctx);
                    }
                    let result = inst._zod.parse(payload, ctx);
                    if (result instanceof Promise) {
                        if (false === ctx.async) throw new core_core.GT();
                        return result.then((result)=>runChecks(result, checks1, ctx));
                    }
                    return runChecks(result, checks1, ctx);
                };
            }
        }, {
            get "~standard" () {
                return core_util.jD(this, "~standard", standardProps(this));
            },
            set "~standard" (value){
                core_util.qh(this, "~standard", value);
            }
        });
        let toStandardResult = (r, ctx)=>r.issues.length ? {
                issues: r.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W()))
            } : {
                value: r.value
            };
        async function validateAsync(inst, value) {
            let ctx = {
                async: true
            };
            return toStandardResult(await inst._zod.run({
                value,
                issues: []
            }, ctx), ctx);
        }
        function standardProps(inst) {
            return {
                validate: (value)=>{
                    let ctx = {
                        async: false
                    };
                    try {
                        let r = inst._zod.run({
                            value,
                            issues: []
                        }, ctx);
                        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
                    } catch (_) {}
                    return validateAsync(inst, value);
                },
                vendor: "zod",
                version: 1
            };
        }
        let $ZodString = core_core.xI("$ZodString", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = def.pattern ?? core_regexes.gp;
            inst._zod.parse = (payload, _)=>{
                if (def.coerce) try {
                    payload.value = String(payload.value);
                } catch (_) {}
                if ("string" == typeof payload.value) return payload;
                payload.issues.push({
                    expected: "string",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        let $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def)=>{
            core_checks.ql.init(inst, def);
            $ZodString.init(inst, def);
        });
        let $ZodGUID = core_core.xI("$ZodGUID", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.Os);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodUUID = core_core.xI("$ZodUUID", (inst, def)=>{
            if (def.version) {
                let versionMap = {
                    v1: 1,
                    v2: 2,
                    v3: 3,
                    v4: 4,
                    v5: 5,
                    v6: 6,
                    v7: 7,
                    v8: 8
                };
                let v = versionMap[def.version];
                if (void 0 === v) throw new Error(`Invalid UUID version: "${def.version}"`);
                def.pattern ?? (def.pattern = core_regexes.uR(v));
            } else def.pattern ?? (def.pattern = core_regexes.uR());
            $ZodStringFormat.init(inst, def);
        });
        let $ZodEmail = core_core.xI("$ZodEmail", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.Rp);
            $ZodStringFormat.init(inst, def);
        });
        let URL_BAD_FORMAT = 1;
        let URL_UNPARSEABLE = 2;
        function canParseURL(input) {
            try {
                if ("u" > typeof URL && "function" == typeof URL.canParse) return URL.canParse(input);
                new URL(input);
                return true;
            } catch  {
                return false;
            }
        }
        function validateURL(trimmed, def) {
            if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
            return parseURLObject(trimmed, def);
        }
        function parseURLObject(trimmed, def) {
            if (!def.normalize && def.protocol?.source === core_regexes.F.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
            try {
                if ("u" > typeof URL) {
                    let URLStatic = URL;
                    if ("function" == typeof URLStatic.parse) return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
                }
                return new URL(trimmed);
            } catch  {
                return URL_UNPARSEABLE;
            }
        }
        let asciiTabOrNewline = /[\t\n\r]/g;
        function stripTabAndNewline(value) {
            return value.replace(asciiTabOrNewline, "");
        }
        function urlHostnameOk(url, hostname) {
            hostname.lastIndex = 0;
            return hostname.test(url.hostname);
        }
        function urlProtocolOk(url, protocol) {
            protocol.lastIndex = 0;
            return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
        }
        let $ZodURL = core_core.xI("$ZodURL", (inst, def)=>{
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                try {
                    let trimmed = payload.value.trim();
                    let url = validateURL(trimmed, def);
                    if (url === URL_BAD_FORMAT) return void payload.issues.push({
                        code: "invalid_format",
                        format: "url",
                        note: "Invalid URL format",
                        input: payload.value,
                        inst,
                        continue: !def.abort
                    });
                    if (url === URL_UNPARSEABLE) return void payload.issues.push({
                        code: "invalid_format",
                        format: "url",
                        input: payload.value,
                        inst,
                        continue: !def.abort
                    });
                    if (true === url) {
                        payload.value = stripTabAndNewline(trimmed);
                        return;
                    }
                    if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
                        code: "invalid_format",
                        format: "url",
                        note: "Invalid hostname",
                        pattern: def.hostname.source,
                        input: payload.value,
                        inst,
                        continue: !def.abort
                    });
                    if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
                        code: "invalid_format",
                        format: "url",
                        note: "Invalid protocol",
                        pattern: def.protocol.source,
                        input: payload.value,
                        inst,
                        continue: !def.abort
                    });
                    payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
                    return;
                } catch (_) {
                    payload.issues.push({
                        code: "invalid_format",
                        format: "url",
                        input: payload.value,
                        inst,
                        continue: !def.abort
                    });
                }
            };
        });
        let $ZodEmoji = core_core.xI("$ZodEmoji", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.Zg());
            $ZodStringFormat.init(inst, def);
        });
        let $ZodNanoID = core_core.xI("$ZodNanoID", (inst, def)=>{
            if (void 0 !== def.length && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
            def.pattern ?? (def.pattern = void 0 === def.length ? core_regexes.Ak : core_regexes.D2(def.length));
            $ZodStringFormat.init(inst, def);
        });
        let $ZodCUID = core_core.xI("$ZodCUID", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.gF);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodCUID2 = core_core.xI("$ZodCUID2", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.Gl);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodULID = core_core.xI("$ZodULID", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.Z0);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodXID = core_core.xI("$ZodXID", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.kM);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodKSUID = core_core.xI("$ZodKSUID", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.fO);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.w$(def));
            $ZodStringFormat.init(inst, def);
        });
        let $ZodISODate = core_core.xI("$ZodISODate", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.p6);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodISOTime = core_core.xI("$ZodISOTime", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.kB(def));
            $ZodStringFormat.init(inst, def);
        });
        let $ZodISODuration = core_core.xI("$ZodISODuration", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.p0);
            $ZodStringFormat.init(inst, def);
        });
        let $ZodIPv4 = core_core.xI("$ZodIPv4", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.uX);
            $ZodStringFormat.init(inst, def);
        });
        let ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
        function isValidIPv6(value) {
            if (!ipv6Alphabet.test(value)) return false;
            return canParseURL(`http://[${value}]`);
        }
        let $ZodIPv6 = core_core.xI("$ZodIPv6", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.ug);
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                if (!isValidIPv6(payload.value)) payload.issues.push({
                    code: "invalid_format",
                    format: "ipv6",
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCIDRv4 = core_core.xI("$ZodCIDRv4", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.zr);
            $ZodStringFormat.init(inst, def);
        });
        function isValidCIDRv6(value) {
            let parts = value.split("/");
            if (2 !== parts.length) return false;
            let [address, prefix] = parts;
            if (!prefix) return false;
            let prefixNum = Number(prefix);
            if (`${prefixNum}` !== prefix) return false;
            if (prefixNum < 0 || prefixNum > 128) return false;
            return isValidIPv6(address);
        }
        let $ZodCIDRv6 = core_core.xI("$ZodCIDRv6", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.l7);
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                if (!isValidCIDRv6(payload.value)) payload.issues.push({
                    code: "invalid_format",
                    format: "cidrv6",
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        function isValidBase64(data) {
            if ("" === data) return true;
            if (/\s/.test(data)) return false;
            if (data.length % 4 !== 0) return false;
            try {
                atob(data);
                return true;
            } catch  {
                return false;
            }
        }
        let base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
        let $ZodBase64 = core_core.xI("$ZodBase64", (inst, def)=>{
            def.pattern ?? (def.pattern = base64Charset);
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                if (isValidBase64(payload.value)) return;
                payload.issues.push({
                    code: "invalid_format",
                    format: "base64",
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let base64urlCharset = /^[A-Za-z0-9_-]*$/;
        function isValidBase64URL(data) {
            if (!base64urlCharset.test(data)) return false;
            let base64 = data.replace(/[-_]/g, (c)=>"-" === c ? "+" : "/");
            let padded = base64.padEnd(4 * Math.ceil(base64.length / 4), "=");
            return isValidBase64(padded);
        }
        let $ZodBase64URL = core_core.xI("$ZodBase64URL", (inst, def)=>{
            def.pattern ?? (def.pattern = base64urlCharset);
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                if (isValidBase64URL(payload.value)) return;
                payload.issues.push({
                    code: "invalid_format",
                    format: "base64url",
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodE164 = core_core.xI("$ZodE164", (inst, def)=>{
            def.pattern ?? (def.pattern = core_regexes.hQ);
            $ZodStringFormat.init(inst, def);
        });
        function isValidJWT(token, algorithm = null) {
            try {
                let tokensParts = token.split(".");
                if (3 !== tokensParts.length) return false;
                let [header] = tokensParts;
                if (!header) return false;
                let parsedHeader = JSON.parse(atob(header));
                if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
                if (!parsedHeader.alg) return false;
                if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
                return true;
            } catch  {
                return false;
            }
        }
        let $ZodJWT = core_core.xI("$ZodJWT", (inst, def)=>{
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                if (isValidJWT(payload.value, def.alg)) return;
                payload.issues.push({
                    code: "invalid_format",
                    format: "jwt",
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCustomStringFormat = core_core.xI("$ZodCustomStringFormat", (inst, def)=>{
            $ZodStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                if (def.fn(payload.value)) return;
                payload.issues.push({
                    code: "invalid_format",
                    format: def.format,
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodNumber = core_core.xI("$ZodNumber", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = core_regexes.ai;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Number(payload.value);
                } catch (_) {}
                let input = payload.value;
                if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
                let received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
                payload.issues.push({
                    expected: "number",
                    code: "invalid_type",
                    input,
                    inst,
                    ...received ? {
                        received
                    } : {}
                });
                return payload;
            };
        });
        let $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def)=>{
            core_checks.KH.init(inst, def);
            $ZodNumber.init(inst, def);
        });
        let $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = core_regexes.zM;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = Boolean(payload.value);
                } catch (_) {}
                let input = payload.value;
                if ("boolean" == typeof input) return payload;
                payload.issues.push({
                    expected: "boolean",
                    code: "invalid_type",
                    input,
                    inst
                });
                return payload;
            };
        });
        (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.pattern = core_regexes.o;
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = BigInt(payload.value);
                } catch (_) {}
                if ("bigint" == typeof payload.value) return payload;
                payload.issues.push({
                    expected: "bigint",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        };
        let $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload)=>payload;
        });
        let $ZodNever = core_core.xI("$ZodNever", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _ctx)=>{
                payload.issues.push({
                    expected: "never",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                return payload;
            };
        });
        (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _ctx)=>{
                if (def.coerce) try {
                    payload.value = new Date(payload.value);
                } catch (_err) {}
                let input = payload.value;
                let isDate = input instanceof Date;
                let isValidDate = isDate && !Number.isNaN(input.getTime());
                if (isValidDate) return payload;
                payload.issues.push({
                    expected: "date",
                    code: "invalid_type",
                    input,
                    ...isDate ? {
                        received: "Invalid Date"
                    } : {},
                    inst
                });
                return payload;
            };
        };
        function capSize(inst, size) {
            let caps = core_util.hi(inst._zod.def.checks);
            if (!caps.length) return;
            let cap = Math.min(...caps.map((c)=>c[0]));
            let parse1 = inst._zod.parse;
            inst._zod.parse = (payload, ctx)=>{
                let n = size(payload.value);
                if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
                    for (let [max, ch] of core_util.hi(inst._zod.def.checks))if (n > max && ch._zod.def.when(payload)) {
                        let start = payload.issues.length;
                        ch._zod.check(payload);
                        payload.issues[start].continue = false;
                        core_util.d3(payload.issues, start, inst);
                        return payload;
                    }
                }
                return parse1(payload, ctx);
            };
        }
        let arraySize = (input)=>Array.isArray(input) ? input.length : -1;
        function handleArrayResult(result, final, index) {
            if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
            final.value[index] = result.value;
        }
        let $ZodArray = core_core.xI("$ZodArray", (inst, def)=>{
            $ZodType.init(inst, def);
            let memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                if (!Array.isArray(input)) {
                    payload.issues.push({
                        expected: "array",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
                let proms = [];
                let abortEarly = ctx?.abortEarly;
                for(let i = 0; i < input.length; i++){
                    let item = input[i];
                    let result = def.element._zod.run({
                        value: item,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) proms.push(result.then((result)=>handleArrayResult(result, payload, i)));
                    else {
                        handleArrayResult(result, payload, i);
                        if (abortEarly && 0 !== result.issues.length && core_util.QH(result)) break;
                    }
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
            capSize(inst, arraySize);
        });
        function handlePropertyResult(result, final, key, input, optin, optout) {
            let isPresent = key in input;
            let isOptionalOut = "optional" === optout;
            if (!isPresent && isOptionalOut && "optional" === optin) return;
            if (result.issues.length) {
                if (void 0 !== optin && isOptionalOut && !isPresent) return;
                final.issues.push(...core_util.lQ(key, result.issues));
            }
            if (!isPresent && void 0 === optin) {
                if (!result.issues.length) final.issues.push({
                    code: "invalid_type",
                    expected: "nonoptional",
                    input: void 0,
                    path: [
                        key
                    ]
                });
                return;
            }
            if (void 0 === result.value) {
                if (isPresent || "defaulted" === optin && !isOptionalOut) final.value[key] = void 0;
            } else final.value[key] = result.value;
        }
        let NO_SYMBOL_KEYS = [];
        function normalizeDef(def) {
            let keys = Object.keys(def.shape);
            let ownSymbols = Object.getOwnPropertySymbols(def.shape);
            let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
            let allKeys = symbolKeys.length ? [
                ...keys,
                ...symbolKeys
            ] : keys;
            for (let k of allKeys)if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
            let okeys = core_util.NM(def.shape);
            return {
                ...def,
                allKeys,
                symbolKeys,
                keySet: new Set(keys),
                numKeys: keys.length,
                optionalKeys: new Set(okeys)
            };
        }
        function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
            let unrecognized = [];
            let keySet = def.keySet;
            let _catchall = def.catchall._zod;
            let t = _catchall.def.type;
            let optin = _catchall.optin;
            let optout = _catchall.optout;
            let seen = 0;
            for(let key in input){
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util.QH(payload, seen)) break;
                    seen = payload.issues.length;
                }
                if (keySet.has(key)) continue;
                if ("__proto__" === key) {
                    if ("never" === t) unrecognized.push(key);
                    continue;
                }
                if ("never" === t) {
                    unrecognized.push(key);
                    continue;
                }
                let r = _catchall.run({
                    value: input[key],
                    issues: []
                }, ctx);
                if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                else handlePropertyResult(r, payload, key, input, optin, optout);
            }
            if (unrecognized.length) payload.issues.push({
                code: "unrecognized_keys",
                keys: unrecognized,
                input,
                inst,
                continue: true
            });
            if (!proms.length) return payload;
            return Promise.all(proms).then(()=>payload);
        }
        let $ZodObject = core_core.xI("$ZodObject", (inst, def)=>{
            $ZodType.init(inst, def);
            let desc = Object.getOwnPropertyDescriptor(def, "shape");
            let sh = desc?.get ? desc.get.raw : def.shape ?? {};
            if (sh) {
                let get = ()=>{
                    let newSh = {
                        ...sh
                    };
                    Object.defineProperty(def, "shape", {
                        value: newSh
                    });
                    get.raw = newSh;
                    return newSh;
                };
                get.raw = sh;
                Object.defineProperty(def, "shape", {
                    get
                });
            }
            let _normalized = core_util.PO(()=>normalizeDef(def));
            core_util.v5(inst, "propValues", (zod)=>{
                let shape = zod.def.shape;
                let propValues = {};
                for(let key in shape){
                    let field = shape[key]._zod;
                    if (field.values) {
                        if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set());
                        for (let v of field.values)propValues[key].add(v);
                        if (void 0 !== field.optin) propValues[key].add(void 0);
                    }
                }
                return propValues;
            });
            let isObject = core_util.Gv;
            let catchall = def.catchall;
            let value;
            let memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                value ?? (value = _normalized.value);
                let input = payload.value;
                if (!isObject(input)) {
                    payload.issues.push({
                        expected: "object",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                let proms = [];
                let shape = value.shape;
                let abortEarly = ctx?.abortEarly;
                let seen = payload.issues.length;
                for (let key of value.allKeys){
                    if (abortEarly && payload.issues.length !== seen) {
                        if (core_util.QH(payload, seen)) break;
                        seen = payload.issues.length;
                    }
                    if ("__proto__" === key) continue;
                    let el = shape[key];
                    let optin = el._zod.optin;
                    let optout = el._zod.optout;
                    let r = el._zod.run({
                        value: input[key],
                        issues: []
                    }, ctx);
                    if (r instanceof Promise) proms.push(r.then((r)=>handlePropertyResult(r, payload, key, input, optin, optout)));
                    else handlePropertyResult(r, payload, key, input, optin, optout);
                }
                if (!catchall) return proms.length ? Promise.all(proms).then(()=>payload) : payload;
                return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, true === abortEarly);
            };
        });
        let $ZodObjectJIT = core_core.xI("$ZodObjectJIT", (inst, def)=>{
            $ZodObject.init(inst, def);
            let superParse = inst._zod.parse;
            let _normalized = core_util.PO(()=>normalizeDef(def));
            let memo = core_core.cr.memoizer;
            let generateFastpass = (shape)=>{
                let normalized = _normalized.value;
                let syms = normalized.symbolKeys;
                let doc = new Doc([
                    "payload",
                    "ctx"
                ], {
                    shape,
                    inst,
                    memo,
                    syms
                });
                let parseStr = (k)=>`shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
                let prefixStr = (id, k)=>`
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
                doc.write("const input = payload.value;");
                let ids = Object.create(null);
                let counter = 0;
                for (let key of normalized.allKeys)ids[key] = `key_${counter++}`;
                doc.write(memo ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
                for (let key of normalized.allKeys){
                    if ("__proto__" === key) continue;
                    let id = ids[key];
                    let k = "symbol" == typeof key ? `syms[${syms.indexOf(key)}]` : core_util.UQ(key);
                    let isPresent = `${k} in input`;
                    let schema = shape[key];
                    let optin = schema?._zod?.optin;
                    let isOptionalIn = void 0 !== optin;
                    let isOptionalOut = schema?._zod?.optout === "optional";
                    doc.write(`const ${id} = ${parseStr(k)};`);
                    if (isOptionalIn && isOptionalOut) {
                        let assign = "optional" === optin ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
                    } else if (isOptionalIn) {
                        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                        if ("defaulted" === optin) doc.write(`newResult[${k}] = ${id}.value;`);
                        else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                    } else doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
                }
                doc.write("payload.value = newResult;");
                doc.write("return payload;");
                return doc.compile();
            };
            let fastpass;
            let isObject = core_util.Gv;
            let jit = !core_core.cr.jitless;
            let allowsEval = core_util.hI;
            let fastEnabled = jit && allowsEval.value;
            let catchall = def.catchall;
            let value;
            inst._zod.parse = (payload, ctx)=>{
                value ?? (value = _normalized.value);
                let input = payload.value;
                if (!isObject(input)) {
                    payload.issues.push({
                        expected: "object",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                if (jit && fastEnabled && ctx?.async === false && true !== ctx.jitless) {
                    if (!fastpass) fastpass = generateFastpass(def.shape);
                    payload = fastpass(payload, ctx);
                    if (!catchall) return payload;
                    return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
                }
                return superParse(payload, ctx);
            };
        });
        function handleUnionResults(results, final, inst, ctx) {
            for (let result of results)if (0 === result.issues.length) {
                final.value = result.value;
                return final;
            }
            let nonaborted = results.filter((r)=>!core_util.QH(r));
            if (1 === nonaborted.length) {
                final.value = nonaborted[0].value;
                return nonaborted[0];
            }
            final.issues.push({
                code: "invalid_union",
                input: final.value,
                inst,
                errors: results.map((result)=>result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())))
            });
            return final;
        }
        let $ZodUnion = core_core.xI("$ZodUnion", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>zod.def.options.some((o)=>"defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some((o)=>void 0 !== o._zod.optin) ? "optional" : void 0);
            core_util.v5(inst, "optout", (zod)=>zod.def.options.some((o)=>"optional" === o._zod.optout) ? "optional" : void 0);
            core_util.v5(inst, "values", (zod)=>{
                if (zod.def.options.every((o)=>o._zod.values)) return new Set(zod.def.options.flatMap((option)=>Array.from(option._zod.values)));
            });
            core_util.v5(inst, "pattern", (zod)=>{
                if (zod.def.options.every((o)=>o._zod.pattern)) {
                    let patterns = zod.def.options.map((o)=>o._zod.pattern);
                    return new RegExp(`^(${patterns.map((p)=>core_util.p6(p.source)).join("|")})$`);
                }
            });
            let first = 1 === def.options.length ? def.options[0]._zod.run : null;
            inst._zod.parse = (payload, ctx)=>{
                if (first) return first(payload, ctx);
                let async = false;
                let results = [];
                for (let option of def.options){
                    let result = option._zod.run({
                        value: payload.value,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) {
                        results.push(result);
                        async = true;
                    } else {
                        if (0 === result.issues.length) return result;
                        results.push(result);
                    }
                }
                if (!async) return handleUnionResults(results, payload, inst, ctx);
                return Promise.all(results).then((results)=>handleUnionResults(results, payload, inst, ctx));
            };
        });
        function discriminatorMap(def) {
            let map = new Map();
            for (let option of def.options){
                let values = option._zod.propValues?.[def.discriminator];
                if (!values || 0 === values.size) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
                for (let value of values)if (map.has(value)) {
                    if (void 0 !== value) throw new Error(`Duplicate discriminator value "${String(value)}"`);
                    map.set(value, null);
                } else map.set(value, option);
            }
            return map;
        }
        let $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def)=>{
            def.inclusive = false;
            $ZodUnion.init(inst, def);
            let _super = inst._zod.parse;
            core_util.v5(inst, "propValues", (zod)=>{
                let propValues = {};
                let undefinedCount = 0;
                for (let option of zod.def.options){
                    let pv = option._zod.propValues;
                    if (!pv || 0 === Object.keys(pv).length) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
                    if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
                    for (let [k, v] of Object.entries(pv)){
                        if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set());
                        for (let val of v)propValues[k].add(val);
                    }
                }
                if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
                return propValues;
            });
            def.options.forEach((option, i)=>{
                let propShape = core_util.MO(option._zod.def);
                if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
            });
            let disc = core_util.PO(()=>discriminatorMap(def));
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                if (!core_util.Gv(input)) {
                    payload.issues.push({
                        code: "invalid_type",
                        expected: "object",
                        input,
                        inst
                    });
                    return payload;
                }
                let value = input?.[def.discriminator];
                let opt = disc.value.get(value);
                if (opt && (void 0 !== value || "backward" !== ctx.direction)) return opt._zod.run(payload, ctx);
                if (def.unionFallback || "backward" === ctx.direction) return _super(payload, ctx);
                payload.issues.push({
                    code: "invalid_union",
                    errors: [],
                    note: "No matching discriminator",
                    discriminator: def.discriminator,
                    options: Array.from(disc.value.keys()).filter((value)=>null !== disc.value.get(value)),
                    input,
                    path: [
                        def.discriminator
                    ],
                    inst
                });
                return payload;
            };
        });
        let $ZodIntersection = core_core.xI("$ZodIntersection", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                let left = def.left._zod.run({
                    value: input,
                    issues: []
                }, ctx);
                let right = def.right._zod.run({
                    value: input,
                    issues: []
                }, ctx);
                let async = left instanceof Promise || right instanceof Promise;
                if (async) return Promise.all([
                    left,
                    right
                ]).then(([left, right])=>handleIntersectionResults(payload, left, right));
                return handleIntersectionResults(payload, left, right);
            };
        });
        function mergeValues(a, b) {
            if (a === b) return {
                valid: true,
                data: a
            };
            if (a instanceof Date && b instanceof Date && +a === +b) return {
                valid: true,
                data: a
            };
            if (core_util.Qd(a) && core_util.Qd(b)) {
                let bKeys = Object.keys(b);
                let sharedKeys = Object.keys(a).filter((key)=>-1 !== bKeys.indexOf(key));
                let newObj = {
                    ...a,
                    ...b
                };
                if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
                for (let key of sharedKeys){
                    if ("__proto__" === key) continue;
                    let sharedValue = mergeValues(a[key], b[key]);
                    if (!sharedValue.valid) return {
                        valid: false,
                        mergeErrorPath: [
                            key,
                            ...sharedValue.mergeErrorPath
                        ]
                    };
                    newObj[key] = sharedValue.data;
                }
                return {
                    valid: true,
                    data: newObj
                };
            }
            if (Array.isArray(a) && Array.isArray(b)) {
                if (a.length !== b.length) return {
                    valid: false,
                    mergeErrorPath: []
                };
                let newArray = [];
                for(let index = 0; index < a.length; index++){
                    let itemA = a[index];
                    let itemB = b[index];
                    let sharedValue = mergeValues(itemA, itemB);
                    if (!sharedValue.valid) return {
                        valid: false,
                        mergeErrorPath: [
                            index,
                            ...sharedValue.mergeErrorPath
                        ]
                    };
                    newArray.push(sharedValue.data);
                }
                return {
                    valid: true,
                    data: newArray
                };
            }
            return {
                valid: false,
                mergeErrorPath: []
            };
        }
        function handleIntersectionResults(result, left, right) {
            let unrecKeys = new Map();
            let unrecIssue;
            let keyIssues = new Map();
            let collect = (iss, side)=>{
                let keys;
                if ("unrecognized_keys" !== iss.code || iss.path?.length) if ("invalid_key" !== iss.code || "record" !== iss.origin || iss.path?.length !== 1) return false;
                else {
                    let k = String(iss.path[0]);
                    if (!keyIssues.has(k)) keyIssues.set(k, iss);
                    keys = [
                        k
                    ];
                }
                else {
                    unrecIssue ?? (unrecIssue = iss);
                    keys = iss.keys;
                }
                for (let k of keys){
                    if (!unrecKeys.has(k)) unrecKeys.set(k, {});
                    unrecKeys.get(k)[side] = true;
                }
                return true;
            };
            for (let iss of left.issues)if (!collect(iss, "l")) result.issues.push(iss);
            for (let iss of right.issues)if (!collect(iss, "r")) result.issues.push(iss);
            let bothKeys = [
                ...unrecKeys
            ].filter(([, f])=>f.l && f.r).map(([k])=>k);
            if (bothKeys.length) {
                let aggregated = unrecIssue ? bothKeys.filter((k)=>unrecIssue.keys.includes(k)) : [];
                if (aggregated.length) result.issues.push({
                    ...unrecIssue,
                    keys: aggregated
                });
                for (let k of bothKeys)if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
            }
            let merged = mergeValues(left.value, right.value);
            if (!merged.valid) {
                if (core_util.QH(result)) return result;
                throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
            }
            result.value = merged.data;
            return result;
        }
        (inst, def)=>{
            $ZodType.init(inst, def);
            let items = def.items;
            let memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                if (!Array.isArray(input)) {
                    payload.issues.push({
                        input,
                        inst,
                        expected: "tuple",
                        code: "invalid_type"
                    });
                    return payload;
                }
                payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
                let proms = [];
                let optinStart = getTupleOptStart(items, "optin");
                let optoutStart = getTupleOptStart(items, "optout");
                if (!def.rest) {
                    if (input.length < optinStart) {
                        payload.issues.push({
                            code: "too_small",
                            minimum: optinStart,
                            inclusive: true,
                            input,
                            inst,
                            origin: "array"
                        });
                        return payload;
                    }
                    if (input.length > items.length) payload.issues.push({
                        code: "too_big",
                        maximum: items.length,
                        inclusive: true,
                        input,
                        inst,
                        origin: "array"
                    });
                }
                let itemResults = new Array(items.length);
                let abortEarly = def.rest ? ctx?.abortEarly : void 0;
                let itemAborted = false;
                for(let i = 0; i < items.length; i++){
                    let r = items[i]._zod.run({
                        value: input[i],
                        issues: []
                    }, ctx);
                    if (r instanceof Promise) proms.push(r.then((rr)=>{
                        itemResults[i] = rr;
                    }));
                    else {
                        itemResults[i] = r;
                        if (abortEarly && !itemAborted && r.issues.length) itemAborted = core_util.QH(r);
                    }
                }
                if (def.rest && !itemAborted) {
                    let i = items.length - 1;
                    let rest = input.slice(items.length);
                    let seen = payload.issues.length;
                    for (let el of rest){
                        if (abortEarly && payload.issues.length !== seen) {
                            if (core_util.QH(payload, seen)) break;
                            seen = payload.issues.length;
                        }
                        i++;
                        let result = def.rest._zod.run({
                            value: el,
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((r)=>handleTupleResult(r, payload, i)));
                        else handleTupleResult(result, payload, i);
                    }
                }
                if (proms.length) return Promise.all(proms).then(()=>handleTupleResults(itemResults, payload, items, input, optoutStart));
                return handleTupleResults(itemResults, payload, items, input, optoutStart);
            };
        };
        function getTupleOptStart(items, key) {
            for(let i = items.length - 1; i >= 0; i--){
                let omittable = "optin" === key ? void 0 !== items[i]._zod.optin : "optional" === items[i]._zod.optout;
                if (!omittable) return i + 1;
            }
            return 0;
        }
        function handleTupleResult(result, final, index) {
            if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
            final.value[index] = result.value;
        }
        function handleTupleResults(itemResults, final, items, input, optoutStart) {
            for(let i = 0; i < items.length; i++){
                let r = itemResults[i];
                let isPresent = i < input.length;
                if (!isPresent && i >= optoutStart && "optional" === items[i]._zod.optin) {
                    final.value.length = i;
                    break;
                }
                if (r.issues.length) {
                    if (!isPresent && i >= optoutStart) {
                        final.value.length = i;
                        break;
                    }
                    final.issues.push(...core_util.lQ(i, r.issues));
                }
                final.value[i] = r.value;
            }
            for(let i = final.value.length - 1; i >= input.length; i--)if ("optional" === items[i]._zod.optout && void 0 === final.value[i]) final.value.length = i;
            else break;
            return final;
        }
        let $ZodRecord = core_core.xI("$ZodRecord", (inst, def)=>{
            $ZodType.init(inst, def);
            let memo = core_core.cr.memoizer;
            memo?.attach(inst);
            inst._zod.parse = (payload, ctx)=>{
                let input = payload.value;
                if (!core_util.Qd(input)) {
                    payload.issues.push({
                        expected: "record",
                        code: "invalid_type",
                        input,
                        inst
                    });
                    return payload;
                }
                let proms = [];
                let values = def.keyType._zod.values;
                if (values && !def.partial) {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    let recordKeys = new Set();
                    for (let key of values)if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
                        recordKeys.add("number" == typeof key ? key.toString() : key);
                        if ("__proto__" === key) continue;
                        let keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        if (keyResult.issues.length) {
                            payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        let outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        let result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    let unrecognized;
                    for(let key in input)if (!recordKeys.has(key)) if ("loose" === def.mode) {
                        if ("__proto__" === key) continue;
                        payload.value[key] = input[key];
                    } else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                } else {
                    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
                    let unrecognized;
                    for (let key of Reflect.ownKeys(input)){
                        if ("__proto__" === key) continue;
                        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
                        let keyResult = def.keyType._zod.run({
                            value: key,
                            issues: []
                        }, ctx);
                        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                        let checkNumericKey = "string" == typeof key && core_regexes.ai.test(key) && keyResult.issues.length;
                        if (checkNumericKey) {
                            let retryResult = def.keyType._zod.run({
                                value: Number(key),
                                issues: []
                            }, ctx);
                            if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
                            if (0 === retryResult.issues.length) keyResult = retryResult;
                        }
                        if (keyResult.issues.length) {
                            if ("loose" === def.mode) payload.value[key] = input[key];
                            else if (values) {
                                unrecognized = unrecognized ?? [];
                                unrecognized.push(key);
                            } else payload.issues.push({
                                code: "invalid_key",
                                origin: "record",
                                issues: keyResult.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())),
                                input: key,
                                path: [
                                    key
                                ],
                                inst
                            });
                            continue;
                        }
                        let outKey = keyResult.value;
                        if ("__proto__" === outKey) continue;
                        let result = def.valueType._zod.run({
                            value: input[key],
                            issues: []
                        }, ctx);
                        if (result instanceof Promise) proms.push(result.then((result)=>{
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }));
                        else {
                            if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
                            payload.value[outKey] = result.value;
                        }
                    }
                    if (unrecognized && unrecognized.length > 0) payload.issues.push({
                        code: "unrecognized_keys",
                        input,
                        inst,
                        keys: unrecognized,
                        continue: true
                    });
                }
                if (proms.length) return Promise.all(proms).then(()=>payload);
                return payload;
            };
        });
        let $ZodEnum = core_core.xI("$ZodEnum", (inst, def)=>{
            $ZodType.init(inst, def);
            let values = core_util.w5(def.entries);
            let valuesSet = new Set(values);
            inst._zod.values = valuesSet;
            core_util.v5(inst, "pattern", (zod)=>{
                let patternValues = core_util.w5(zod.def.entries).filter((k)=>core_util.qQ.has(typeof k));
                return new RegExp(patternValues.length ? `^(${patternValues.map((o)=>core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                let input = payload.value;
                if (valuesSet.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values,
                    input,
                    inst
                });
                return payload;
            };
        });
        let $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def)=>{
            $ZodType.init(inst, def);
            let values = new Set(def.values);
            inst._zod.values = values;
            core_util.v5(inst, "pattern", (zod)=>{
                let vals = zod.def.values;
                return new RegExp(vals.length ? `^(${vals.map((o)=>"string" == typeof o ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
            });
            inst._zod.parse = (payload, _ctx)=>{
                let input = payload.value;
                if (values.has(input)) return payload;
                payload.issues.push({
                    code: "invalid_value",
                    values: def.values,
                    input,
                    inst
                });
                return payload;
            };
        });
        let $ZodTransform = core_core.xI("$ZodTransform", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "optional";
            core_core.cr.memoizer?.guard(inst);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) throw new core_core.cV(inst.constructor.name);
                let _out = def.transform(payload.value, payload);
                if (ctx.async) {
                    let output = _out instanceof Promise ? _out : Promise.resolve(_out);
                    return output.then((output)=>{
                        payload.value = output;
                        return payload;
                    });
                }
                if (_out instanceof Promise) throw new core_core.GT();
                payload.value = _out;
                return payload;
            };
        });
        function handleOptionalResult(payload, result) {
            payload.value = result.issues.length ? void 0 : result.value;
            return payload;
        }
        let $ZodOptional = core_core.xI("$ZodOptional", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
            inst._zod.optout = "optional";
            core_util.v5(inst, "values", (zod)=>{
                let values = zod.def.innerType._zod.values;
                return values ? new Set([
                    ...values,
                    void 0
                ]) : void 0;
            });
            core_util.v5(inst, "pattern", (zod)=>{
                let pattern = zod.def.innerType._zod.pattern;
                return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
            });
            inst._zod.parse = (payload, ctx)=>{
                if (void 0 === payload.value) {
                    if ("defaulted" !== def.innerType._zod.optin) return payload;
                    let result = def.innerType._zod.run({
                        value: payload.value,
                        issues: []
                    }, ctx);
                    if (result instanceof Promise) return result.then((result)=>handleOptionalResult(payload, result));
                    return handleOptionalResult(payload, result);
                }
                return def.innerType._zod.run(payload, ctx);
            };
        });
        let $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def)=>{
            $ZodOptional.init(inst, def);
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            core_util.v5(inst, "pattern", (zod)=>zod.def.innerType._zod.pattern);
            inst._zod.parse = (payload, ctx)=>def.innerType._zod.run(payload, ctx);
        });
        let $ZodNullable = core_core.xI("$ZodNullable", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>zod.def.innerType._zod.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
            core_util.v5(inst, "pattern", (zod)=>{
                let pattern = zod.def.innerType._zod.pattern;
                return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
            });
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values ? new Set([
                    ...zod.def.innerType._zod.values,
                    null
                ]) : void 0);
            inst._zod.parse = (payload, ctx)=>{
                if (null === payload.value) return payload;
                return def.innerType._zod.run(payload, ctx);
            };
        });
        let $ZodDefault = core_core.xI("$ZodDefault", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "defaulted";
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                if (void 0 === payload.value) {
                    payload.value = def.defaultValue;
                    return payload;
                }
                let result = def.innerType._zod.run(payload, ctx);
                if (result instanceof Promise) return result.then((result)=>handleDefaultResult(result, def));
                return handleDefaultResult(result, def);
            };
        });
        function handleDefaultResult(payload, def) {
            if (void 0 === payload.value) payload.value = def.defaultValue;
            return payload;
        }
        let $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def)=>{
            $ZodType.init(inst, def);
            inst._zod.optin = "defaulted";
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                if (void 0 === payload.value) payload.value = def.defaultValue;
                return def.innerType._zod.run(payload, ctx);
            };
        });
        let $ZodNonOptional = core_core.xI("$ZodNonOptional", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "values", (zod)=>{
                let v = zod.def.innerType._zod.values;
                return v ? new Set([
                    ...v
                ].filter((x)=>void 0 !== x)) : void 0;
            });
            inst._zod.parse = (payload, ctx)=>{
                let result = def.innerType._zod.run(payload, ctx);
                if (result instanceof Promise) return result.then((result)=>handleNonOptionalResult(result, inst));
                return handleNonOptionalResult(result, inst);
            };
        });
        function handleNonOptionalResult(payload, inst) {
            if (!payload.issues.length && void 0 === payload.value) payload.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: payload.value,
                inst
            });
            return payload;
        }
        function handleCatchResult(payload, result, def, ctx) {
            if (!result.issues.length) {
                payload.value = result.value;
                if (result.memo) payload.memo = true;
                return payload;
            }
            payload.value = def.catchValue({
                ...result,
                value: payload.value,
                error: {
                    issues: result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W()))
                },
                input: payload.value
            });
            return payload;
        }
        let $ZodCatch = core_core.xI("$ZodCatch", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "optin", (zod)=>"defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
            core_util.v5(inst, "optout", (zod)=>zod.def.innerType._zod.optout);
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                let result = def.innerType._zod.run({
                    value: payload.value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) return result.then((result)=>handleCatchResult(payload, result, def, ctx));
                return handleCatchResult(payload, result, def, ctx);
            };
        });
        let $ZodPipe = core_core.xI("$ZodPipe", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "values", (zod)=>zod.def.in._zod.values);
            core_util.v5(inst, "optin", (zod)=>zod.def.in._zod.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.out._zod.optout);
            core_util.v5(inst, "propValues", (zod)=>zod.def.in._zod.propValues);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) {
                    let right = def.out._zod.run(payload, ctx);
                    if (right instanceof Promise) return right.then((right)=>handlePipeResult(right, def.in, ctx));
                    return handlePipeResult(right, def.in, ctx);
                }
                let left = def.in._zod.run(payload, ctx);
                if (left instanceof Promise) return left.then((left)=>handlePipeResult(left, def.out, ctx));
                return handlePipeResult(left, def.out, ctx);
            };
        });
        function handlePipeResult(left, next, ctx) {
            if (left.issues.some((iss)=>"unrecognized_keys" !== iss.code)) {
                left.aborted = true;
                return left;
            }
            return next._zod.run({
                value: left.value,
                issues: left.issues
            }, ctx);
        }
        let $ZodReadonly = core_core.xI("$ZodReadonly", (inst, def)=>{
            $ZodType.init(inst, def);
            core_util.v5(inst, "propValues", (zod)=>zod.def.innerType._zod.propValues);
            core_util.v5(inst, "values", (zod)=>zod.def.innerType._zod.values);
            core_util.v5(inst, "optin", (zod)=>zod.def.innerType?._zod?.optin);
            core_util.v5(inst, "optout", (zod)=>zod.def.innerType?._zod?.optout);
            inst._zod.parse = (payload, ctx)=>{
                if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
                let result = def.innerType._zod.run(payload, ctx);
                if (result instanceof Promise) return result.then(handleReadonlyResult);
                return handleReadonlyResult(result);
            };
        });
        function handleReadonlyResult(payload) {
            if (!payload.memo) payload.value = Object.freeze(payload.value);
            return payload;
        }
        let $ZodCustom = core_core.xI("$ZodCustom", (inst, def)=>{
            core_checks.QP.init(inst, def);
            $ZodType.init(inst, def);
            inst._zod.parse = (payload, _)=>payload;
            inst._zod.check = (payload)=>{
                let input = payload.value;
                let r = def.fn(input);
                if (r instanceof Promise) return r.then((r)=>handleRefineResult(r, payload, input, inst));
                handleRefineResult(r, payload, input, inst);
            };
        });
        function handleRefineResult(result, payload, input, inst) {
            if (!result) {
                let _iss = {
                    code: "custom",
                    input,
                    inst,
                    path: [
                        ...inst._zod.def.path ?? []
                    ],
                    continue: !inst._zod.def.abort
                };
                if (inst._zod.def.params) _iss.params = inst._zod.def.params;
                payload.issues.push(core_util.sn(_iss));
            }
        }
        var registries = __webpack_require__(9396);
        var api = __webpack_require__(3759);
        function assignProps(target, ...sources) {
            for (let source of sources)for (let key of Reflect.ownKeys(source))if (Object.prototype.propertyIsEnumerable.call(source, key)) (0, core_util.Vy)(target, key, source[key]);
            return target;
        }
        function to_json_schema_initializeContext(params) {
            let target = params?.target ?? "draft-2020-12";
            if ("draft-4" === target) target = "draft-04";
            if ("draft-7" === target) target = "draft-07";
            return {
                processors: params.processors ?? {},
                metadataRegistry: params?.metadata ?? registries.fd,
                target,
                unrepresentable: params?.unrepresentable ?? "throw",
                override: params?.override ?? (()=>{}),
                io: params?.io ?? "output",
                counter: 0,
                seen: new Map(),
                sharedDefsExtractedFor: void 0,
                sharedEmitDoneFor: void 0,
                cycles: params?.cycles ?? "ref",
                reused: params?.reused ?? "inline",
                intersections: [],
                deferred: [],
                external: params?.external ?? void 0
            };
        }
        function handleUnrepresentable(schema, ctx, json, params, message) {
            let result = "function" == typeof ctx.unrepresentable ? ctx.unrepresentable({
                zodSchema: schema,
                path: params.path,
                message
            }) : ctx.unrepresentable;
            if ("any" === result) return false;
            if (void 0 === result || "throw" === result) throw new Error(message);
            Object.assign(json, result);
            return true;
        }
        function to_json_schema_processSchema(schema, ctx, _params = {
            path: [],
            schemaPath: []
        }) {
            var _a;
            let def = schema._zod.def;
            let seen = ctx.seen.get(schema);
            if (seen) {
                seen.count++;
                let isCycle = _params.schemaPath.includes(schema);
                if (isCycle) seen.cycle = _params.path;
                return seen.schema;
            }
            let result = {
                schema: {},
                count: 1,
                cycle: void 0,
                path: _params.path
            };
            ctx.seen.set(schema, result);
            ctx.sharedDefsExtractedFor = void 0;
            ctx.sharedEmitDoneFor = void 0;
            let overrideSchema = schema._zod.toJSONSchema?.();
            if (overrideSchema) result.schema = overrideSchema;
            else {
                let params = {
                    ..._params,
                    schemaPath: [
                        ..._params.schemaPath,
                        schema
                    ],
                    path: _params.path
                };
                if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
                else {
                    let _json = result.schema;
                    let processor = ctx.processors[def.type];
                    if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
                    processor(schema, ctx, _json, params);
                }
                let parent = schema._zod.parent;
                if (parent) {
                    if (!result.ref) result.ref = parent;
                    to_json_schema_processSchema(parent, ctx, params);
                    ctx.seen.get(parent).isParent = true;
                }
            }
            let meta = ctx.metadataRegistry.get(schema);
            if (meta) assignProps(result.schema, meta);
            if ("input" === ctx.io && isTransforming(schema)) {
                delete result.schema.examples;
                delete result.schema.default;
            }
            if ("input" === ctx.io && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
            delete result.schema._prefault;
            let _result = ctx.seen.get(schema);
            return _result.schema;
        }
        function encodeJSONPointerSegment(segment) {
            return segment.replace(/~/g, "~0").replace(/\//g, "~1");
        }
        function to_json_schema_extractDefs(ctx, schema) {
            let root = ctx.seen.get(schema);
            if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
            if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
            let idToSchema = new Map();
            for (let entry of ctx.seen.entries()){
                let id = ctx.metadataRegistry.get(entry[0])?.id;
                if (id) {
                    let existing = idToSchema.get(id);
                    if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
                    idToSchema.set(id, entry[0]);
                }
            }
            let makeURI = (entry)=>{
                let defsSegment = "draft-2020-12" === ctx.target ? "$defs" : "definitions";
                if (ctx.external) {
                    let externalId = ctx.external.registry.get(entry[0])?.id;
                    let uriGenerator = ctx.external.uri ?? ((id)=>id);
                    if (externalId) return {
                        ref: uriGenerator(externalId)
                    };
                    let id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
                    entry[1].defId = id;
                    return {
                        defId: id,
                        ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
                    };
                }
                let uriPrefix = "#";
                let defUriPrefix = `${uriPrefix}/${defsSegment}/`;
                if (entry[1] === root && !entry[1].schema.id) return {
                    ref: uriPrefix
                };
                let defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
                return {
                    defId,
                    ref: defUriPrefix + encodeJSONPointerSegment(defId)
                };
            };
            let extractToDef = (entry)=>{
                if (entry[1].schema.$ref) return;
                let seen = entry[1];
                let { ref, defId } = makeURI(entry);
                seen.def = {
                    ...seen.schema
                };
                if (defId) seen.defId = defId;
                let schema = seen.schema;
                for(let key in schema)delete schema[key];
                schema.$ref = ref;
            };
            if ("throw" === ctx.cycles) for (let entry of ctx.seen.entries()){
                let seen = entry[1];
                if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
            }
            for (let entry of ctx.seen.entries()){
                let seen = entry[1];
                if (schema === entry[0]) {
                    extractToDef(entry);
                    continue;
                }
                if (ctx.external) {
                    let ext = ctx.external.registry.get(entry[0])?.id;
                    if (schema !== entry[0] && ext) {
                        extractToDef(entry);
                        continue;
                    }
                }
                let id = ctx.metadataRegistry.get(entry[0])?.id;
                if (id) {
                    extractToDef(entry);
                    continue;
                }
                if (seen.cycle) {
                    extractToDef(entry);
                    continue;
                }
                if (seen.count > 1) {
                    if ("ref" === ctx.reused) extractToDef(entry);
                }
            }
            if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
        }
        function compactTypeUnion(schema) {
            let options = schema.anyOf;
            if (!Array.isArray(options) || 0 === options.length || void 0 !== schema.type) return;
            let types = [];
            for (let option of options){
                if (!option || "object" != typeof option) return;
                compactTypeUnion(option);
                let keys = Object.keys(option);
                if (1 !== keys.length || "type" !== keys[0]) return;
                let type = option.type;
                for (let member of Array.isArray(type) ? type : [
                    type
                ]){
                    if ("string" != typeof member) return;
                    if (!types.includes(member)) types.push(member);
                }
            }
            delete schema.anyOf;
            schema.type = 1 === types.length ? types[0] : types;
        }
        let FOLDABLE_KEYS = new Set([
            "type",
            "properties",
            "required",
            "additionalProperties"
        ]);
        let UNION_KEYS = [
            "oneOf",
            "anyOf"
        ];
        function undeclaredConstraint(member) {
            let extra = member.additionalProperties;
            if (void 0 === extra || false === extra || "object" != typeof extra || null === extra) return null;
            return Object.keys(extra).length ? extra : null;
        }
        function foldObjects(members) {
            let objects = [];
            for (let member of members){
                if ("object" != typeof member || "object" !== member.type) return null;
                for(let key in member)if (!FOLDABLE_KEYS.has(key)) return null;
                objects.push(member);
            }
            let properties = {};
            let required = new Set();
            for (let object of objects){
                for(let key in object.properties){
                    if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
                    let parts = [];
                    for (let other of objects){
                        let part = other.properties?.[key] ?? undeclaredConstraint(other);
                        if (null != part) {
                            if (!parts.some((seen)=>JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
                        }
                    }
                    let merged = 1 === parts.length ? parts[0] : foldObjects(parts) ?? {
                        allOf: parts
                    };
                    (0, core_util.Vy)(properties, key, merged);
                }
                for (let key of object.required ?? [])required.add(key);
            }
            let folded = {
                type: "object",
                properties
            };
            if (required.size) folded.required = [
                ...required
            ];
            if (objects.every((object)=>false === object.additionalProperties)) folded.additionalProperties = false;
            else {
                let constraints = [];
                for (let object of objects){
                    let constraint = undeclaredConstraint(object);
                    if (constraint && !constraints.some((seen)=>JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
                }
                if (1 === constraints.length) folded.additionalProperties = constraints[0];
                else if (constraints.length > 1) folded.additionalProperties = {
                    allOf: constraints
                };
            }
            return folded;
        }
        function foldIntersection(json) {
            let allOf = json.allOf;
            if (!Array.isArray(allOf) || allOf.length < 2) return;
            for (let key of FOLDABLE_KEYS)if (key in json) return;
            let unions = allOf.filter((m)=>UNION_KEYS.some((k)=>Array.isArray(m[k])));
            let folded = null;
            if (unions.length) {
                let union = unions[0];
                let keyword = UNION_KEYS.find((k)=>Array.isArray(union[k]));
                if (1 !== Object.keys(union).length) return;
                let rest = allOf.filter((m)=>m !== union);
                let branches = union[keyword].map((branch)=>foldObjects([
                        ...rest,
                        branch
                    ]));
                if (branches.some((b)=>!b)) return;
                folded = {
                    [keyword]: branches
                };
            } else folded = foldObjects(allOf);
            if (!folded) return;
            delete json.allOf;
            assignProps(json, folded);
        }
        function to_json_schema_finalize(ctx, schema) {
            let root = ctx.seen.get(schema);
            if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
            let flattenRef = (zodSchema)=>{
                let seen = ctx.seen.get(zodSchema);
                if (null === seen.ref) return;
                let schema = seen.def ?? seen.schema;
                let _cached = {
                    ...schema
                };
                let ref = seen.ref;
                seen.ref = null;
                if (ref) {
                    flattenRef(ref);
                    let refSeen = ctx.seen.get(ref);
                    let refSchema = refSeen.schema;
                    if (refSchema.$ref && ("draft-07" === ctx.target || "draft-04" === ctx.target || "openapi-3.0" === ctx.target)) {
                        schema.allOf = schema.allOf ?? [];
                        schema.allOf.push(refSchema);
                    } else assignProps(schema, refSchema);
                    assignProps(schema, _cached);
                    let isParentRef = zodSchema._zod.parent === ref;
                    if (isParentRef) {
                        for(let key in schema)if ("$ref" !== key && "allOf" !== key) {
                            if (!(key in _cached)) delete schema[key];
                        }
                    }
                    if (refSchema.$ref && refSeen.def) {
                        for(let key in schema)if ("$ref" !== key && "allOf" !== key) {
                            if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
                        }
                    }
                }
                let parent = zodSchema._zod.parent;
                if (parent && parent !== ref) {
                    flattenRef(parent);
                    let parentSeen = ctx.seen.get(parent);
                    if (parentSeen?.schema.$ref) {
                        schema.$ref = parentSeen.schema.$ref;
                        if (parentSeen.def) {
                            for(let key in schema)if ("$ref" !== key && "allOf" !== key) {
                                if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
                            }
                        }
                    }
                }
                ctx.override({
                    zodSchema: zodSchema,
                    jsonSchema: schema,
                    path: seen.path ?? []
                });
            };
            if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
                for (let entry of [
                    ...ctx.seen.entries()
                ].reverse())flattenRef(entry[0]);
                if ("openapi-3.0" !== ctx.target) for (let entry of ctx.seen.entries())compactTypeUnion(entry[1].def ?? entry[1].schema);
                for (let rewrite of ctx.deferred)rewrite();
                if (ctx.intersections.length) {
                    let carriers = new Map();
                    for (let seen of ctx.seen.values())for (let json of [
                        seen.schema,
                        seen.def
                    ]){
                        let allOf = json?.allOf;
                        if (!Array.isArray(allOf)) continue;
                        let existing = carriers.get(allOf);
                        if (existing) existing.push(json);
                        else carriers.set(allOf, [
                            json
                        ]);
                    }
                    for (let allOf of ctx.intersections)for (let json of carriers.get(allOf) ?? [])foldIntersection(json);
                }
            }
            let result = {};
            if ("draft-2020-12" === ctx.target) result.$schema = "https://json-schema.org/draft/2020-12/schema";
            else if ("draft-07" === ctx.target) result.$schema = "http://json-schema.org/draft-07/schema#";
            else if ("draft-04" === ctx.target) result.$schema = "http://json-schema.org/draft-04/schema#";
            else ctx.target;
            if (ctx.external?.uri) {
                let id = ctx.external.registry.get(schema)?.id;
                if (!id) throw new Error("Schema is missing an `id` property");
                result.$id = ctx.external.uri(id);
            }
            assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
            let rootMetaId = ctx.metadataRegistry.get(schema)?.id;
            if (void 0 !== rootMetaId && result.id === rootMetaId) delete result.id;
            let defs = ctx.external?.defs ?? {};
            if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (let entry of ctx.seen.entries()){
                let seen = entry[1];
                if (seen.def && seen.defId) {
                    if (seen.def.id === seen.defId) delete seen.def.id;
                    (0, core_util.Vy)(defs, seen.defId, seen.def);
                }
            }
            if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
            if (ctx.external) ;
            else if (Object.keys(defs).length > 0) if ("draft-2020-12" === ctx.target) result.$defs = defs;
            else result.definitions = defs;
            try {
                let finalized = JSON.parse(JSON.stringify(result));
                Object.defineProperty(finalized, "~standard", {
                    value: {
                        ...schema["~standard"],
                        jsonSchema: {
                            input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                            output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
                        }
                    },
                    enumerable: false,
                    writable: false
                });
                return finalized;
            } catch (_err) {
                throw new Error("Error converting schema to JSON.");
            }
        }
        function isTransforming(_schema, _ctx) {
            let ctx = _ctx ?? {
                seen: new Set()
            };
            if (ctx.seen.has(_schema)) return false;
            ctx.seen.add(_schema);
            let def = _schema._zod.def;
            if ("transform" === def.type) return true;
            if ("array" === def.type) return isTransforming(def.element, ctx);
            if ("set" === def.type) return isTransforming(def.valueType, ctx);
            if ("lazy" === def.type) return isTransforming(def.getter(), ctx);
            if ("promise" === def.type || "optional" === def.type || "nonoptional" === def.type || "nullable" === def.type || "readonly" === def.type || "default" === def.type || "prefault" === def.type || "catch" === def.type) return isTransforming(def.innerType, ctx);
            if ("intersection" === def.type) return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
            if ("record" === def.type || "map" === def.type) return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
            if ("pipe" === def.type) {
                if (_schema._zod.traits.has("$ZodCodec")) return true;
                return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
            }
            if ("object" === def.type) {
                for(let key in def.shape)if (isTransforming(def.shape[key], ctx)) return true;
                return false;
            }
            if ("union" === def.type) {
                for (let option of def.options)if (isTransforming(option, ctx)) return true;
                return false;
            }
            if ("tuple" === def.type) {
                for (let item of def.items)if (isTransforming(item, ctx)) return true;
                if (def.rest && isTransforming(def.rest, ctx)) return true;
            }
            return false;
        }
        let createToJSONSchemaMethod = (schema, processors1 = {})=>(params)=>{
                let ctx = to_json_schema_initializeContext({
                    ...params,
                    processors: processors1
                });
                to_json_schema_processSchema(schema, ctx);
                to_json_schema_extractDefs(ctx, schema);
                return to_json_schema_finalize(ctx, schema);
            };
        let createStandardJSONSchemaMethod = (schema, io, processors1 = {})=>(params)=>{
                let { libraryOptions, target } = params ?? {};
                let ctx = to_json_schema_initializeContext({
                    ...libraryOptions ?? {},
                    target,
                    io,
                    processors: processors1
                });
                to_json_schema_processSchema(schema, ctx);
                to_json_schema_extractDefs(ctx, schema);
                return to_json_schema_finalize(ctx, schema);
            };
        let narrowMin = (agg, key, value)=>{
            if (void 0 === agg[key] || value > agg[key]) agg[key] = value;
        };
        let narrowMax = (agg, key, value)=>{
            if (void 0 === agg[key] || value < agg[key]) agg[key] = value;
        };
        let narrowBoth = (agg, value)=>{
            narrowMin(agg, "minimum", value);
            narrowMax(agg, "maximum", value);
        };
        let addDivisor = (agg, value)=>{
            agg.multipleOf ?? (agg.multipleOf = []);
            if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
        };
        let addPattern = (agg, pattern)=>{
            agg.patterns ?? (agg.patterns = new Set());
            agg.patterns.add(pattern);
        };
        let intersectMime = (agg, mime)=>{
            agg.mime = agg.mime ? agg.mime.filter((m)=>mime.includes(m)) : [
                ...mime
            ];
        };
        let setFormat = (agg, format)=>{
            agg.format = format;
            if (format.includes("int")) agg.isInt = true;
        };
        let minContributor = (agg, def)=>narrowMin(agg, "minimum", def.minimum);
        let maxContributor = (agg, def)=>narrowMax(agg, "maximum", def.maximum);
        let formatContributor = (ranges)=>(agg, def)=>{
                setFormat(agg, def.format);
                let [minimum, maximum] = ranges[def.format];
                narrowMin(agg, "minimum", minimum);
                narrowMax(agg, "maximum", maximum);
            };
        let contributors = {
            greater_than: (agg, def)=>narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
            less_than: (agg, def)=>narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
            multiple_of: (agg, def)=>addDivisor(agg, def.value),
            number_format: formatContributor(core_util.zH),
            bigint_format: formatContributor(core_util.NR),
            min_length: minContributor,
            max_length: maxContributor,
            length_equals: (agg, def)=>narrowBoth(agg, def.length),
            min_size: minContributor,
            max_size: maxContributor,
            size_equals: (agg, def)=>narrowBoth(agg, def.size),
            string_format: (agg, def)=>{
                setFormat(agg, def.format);
                if (def.pattern) addPattern(agg, def.pattern);
                if ("base64" === def.format || "base64url" === def.format) agg.contentEncoding = def.format;
                if (def.local || -1 === def.precision) agg.laxFormat = true;
            },
            mime_type: (agg, def)=>intersectMime(agg, def.mime)
        };
        function aggregateChecks(schema) {
            let agg = {};
            let def = schema._zod.def;
            let list = schema._zod.traits.has("$ZodCheck") ? [
                schema,
                ...def.checks ?? []
            ] : def.checks ?? [];
            for (let ch of list)contributors[ch._zod.def.check]?.(agg, ch._zod.def);
            let bag = schema._zod.bag;
            if (void 0 !== bag.minimum) narrowMin(agg, "minimum", bag.minimum);
            if (void 0 !== bag.exclusiveMinimum) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
            if (void 0 !== bag.maximum) narrowMax(agg, "maximum", bag.maximum);
            if (void 0 !== bag.exclusiveMaximum) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
            if (void 0 !== bag.multipleOf) addDivisor(agg, bag.multipleOf);
            if (void 0 !== bag.format) {
                agg.format ?? (agg.format = bag.format);
                if (bag.format.includes("int")) agg.isInt = true;
            }
            if (bag.mime) intersectMime(agg, bag.mime);
            for (let pattern of bag.patterns ?? [])addPattern(agg, pattern);
            return agg;
        }
        let formatMap = {
            guid: "uuid",
            url: "uri",
            datetime: "date-time",
            json_string: "json-string",
            regex: ""
        };
        let exactPatterns = new Map([
            [
                base64Charset,
                core_regexes.K3
            ],
            [
                base64urlCharset,
                core_regexes.r0
            ]
        ]);
        let exactPattern = (p)=>exactPatterns.get(p) ?? p;
        let stringProcessor = (schema, ctx, _json, _params)=>{
            let json = _json;
            json.type = "string";
            let { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
            if ("number" == typeof minimum) json.minLength = minimum;
            if ("number" == typeof maximum) json.maxLength = maximum;
            if (format) {
                json.format = formatMap[format] ?? format;
                if ("" === json.format) delete json.format;
                if ("time" === format || laxFormat) delete json.format;
            }
            if (contentEncoding) json.contentEncoding = contentEncoding;
            if (patterns && patterns.size > 0) {
                let patternList = [
                    ...patterns
                ].map(exactPattern);
                if (1 === patternList.length) json.pattern = patternList[0].source;
                else if (patternList.length > 1) json.allOf = [
                    ...patternList.map((regex)=>({
                            ..."draft-07" === ctx.target || "draft-04" === ctx.target || "openapi-3.0" === ctx.target ? {
                                type: "string"
                            } : {},
                            pattern: regex.source
                        }))
                ];
            }
        };
        let numberProcessor = (schema, ctx, _json, params)=>{
            let json = _json;
            let { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
            json.type = isInt ? "integer" : "number";
            let exMin = "number" == typeof exclusiveMinimum && exclusiveMinimum >= (minimum ?? -1 / 0);
            let exMax = "number" == typeof exclusiveMaximum && exclusiveMaximum <= (maximum ?? 1 / 0);
            let legacy = "draft-04" === ctx.target || "openapi-3.0" === ctx.target;
            if (exMin) if (legacy) {
                json.minimum = exclusiveMinimum;
                json.exclusiveMinimum = true;
            } else json.exclusiveMinimum = exclusiveMinimum;
            else if ("number" == typeof minimum) json.minimum = minimum;
            if (exMax) if (legacy) {
                json.maximum = exclusiveMaximum;
                json.exclusiveMaximum = true;
            } else json.exclusiveMaximum = exclusiveMaximum;
            else if ("number" == typeof maximum) json.maximum = maximum;
            if (multipleOf) {
                let divisors = new Set();
                for (let divisor of multipleOf)if (Number.isFinite(divisor) && 0 !== divisor) divisors.add(Math.abs(divisor));
                else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
                let [first, ...rest] = divisors;
                if (void 0 !== first) json.multipleOf = first;
                if (rest.length) json.allOf = [
                    ...json.allOf ?? [],
                    ...rest.map((m)=>({
                            multipleOf: m
                        }))
                ];
            }
        };
        let booleanProcessor = (_schema, _ctx, json, _params)=>{
            json.type = "boolean";
        };
        let neverProcessor = (_schema, _ctx, json, _params)=>{
            json.not = {};
        };
        let unknownProcessor = (_schema, _ctx, _json, _params)=>{};
        let enumProcessor = (schema, _ctx, json, _params)=>{
            let def = schema._zod.def;
            let values = (0, core_util.w5)(def.entries);
            if (0 === values.length) {
                json.not = {};
                return;
            }
            if (values.every((v)=>"number" == typeof v)) json.type = "number";
            if (values.every((v)=>"string" == typeof v)) json.type = "string";
            json.enum = values;
        };
        let literalProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            if (0 === def.values.length) {
                json.not = {};
                return;
            }
            let vals = [];
            for (let val of def.values)if (void 0 === val) {
                if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
            } else if ("bigint" == typeof val) {
                if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
                vals.push(Number(val));
            } else vals.push(val);
            if (0 === vals.length) ;
            else if (1 === vals.length) {
                let val = vals[0];
                json.type = null === val ? "null" : typeof val;
                if ("draft-04" === ctx.target || "openapi-3.0" === ctx.target) json.enum = [
                    val
                ];
                else json.const = val;
            } else {
                if (vals.every((v)=>"number" == typeof v)) json.type = "number";
                if (vals.every((v)=>"string" == typeof v)) json.type = "string";
                if (vals.every((v)=>"boolean" == typeof v)) json.type = "boolean";
                if (vals.every((v)=>null === v)) json.type = "null";
                json.enum = vals;
            }
        };
        let customProcessor = (schema, ctx, json, params)=>{
            handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
        };
        let transformProcessor = (schema, ctx, json, params)=>{
            handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
        };
        let arrayProcessor = (schema, ctx, _json, params)=>{
            let json = _json;
            let def = schema._zod.def;
            let { minimum, maximum } = aggregateChecks(schema);
            if ("number" == typeof minimum) json.minItems = minimum;
            if ("number" == typeof maximum) json.maxItems = maximum;
            json.type = "array";
            json.items = to_json_schema_processSchema(def.element, ctx, {
                ...params,
                path: [
                    ...params.path,
                    "items"
                ]
            });
        };
        function inputOptin(schema) {
            let def = schema._zod.def;
            if ("pipe" === def.type && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
            if ("catch" === def.type) return inputOptin(def.innerType);
            return schema._zod.optin;
        }
        let objectProcessor = (schema, ctx, _json, params)=>{
            let json = _json;
            let def = schema._zod.def;
            let shape = def.shape;
            let symbolKeys = Object.getOwnPropertySymbols(shape);
            if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
            json.type = "object";
            json.properties = {};
            for(let key in shape)(0, core_util.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
                ...params,
                path: [
                    ...params.path,
                    "properties",
                    key
                ]
            }));
            let requiredKeys = [];
            for (let key of Object.keys(shape)){
                let field = def.shape[key];
                if ("input" === ctx.io ? void 0 === inputOptin(field) : void 0 === field._zod.optout) requiredKeys.push(key);
            }
            if (requiredKeys.length > 0) json.required = requiredKeys;
            if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
            else if (def.catchall) {
                if (def.catchall) json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
                    ...params,
                    path: [
                        ...params.path,
                        "additionalProperties"
                    ]
                });
            } else if ("output" === ctx.io) json.additionalProperties = false;
        };
        let unionProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            let isExclusive = false === def.inclusive;
            let options = def.options.map((x, i)=>to_json_schema_processSchema(x, ctx, {
                    ...params,
                    path: [
                        ...params.path,
                        isExclusive ? "oneOf" : "anyOf",
                        i
                    ]
                }));
            if (isExclusive) json.oneOf = options;
            else json.anyOf = options;
        };
        let intersectionProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            let a = to_json_schema_processSchema(def.left, ctx, {
                ...params,
                path: [
                    ...params.path,
                    "allOf",
                    0
                ]
            });
            let b = to_json_schema_processSchema(def.right, ctx, {
                ...params,
                path: [
                    ...params.path,
                    "allOf",
                    1
                ]
            });
            let isSimpleIntersection = (val)=>"allOf" in val && 1 === Object.keys(val).length;
            let allOf = [
                ...isSimpleIntersection(a) ? a.allOf : [
                    a
                ],
                ...isSimpleIntersection(b) ? b.allOf : [
                    b
                ]
            ];
            json.allOf = allOf;
            ctx.intersections.push(allOf);
        };
        function stringifyKeyNames(bySchema, json, visited) {
            if (json.$ref) {
                if (visited.has(json)) return json;
                visited.add(json);
                let def = bySchema.get(json)?.def;
                if (!def) return json;
                let inlined = stringifyKeyNames(bySchema, def, visited);
                return inlined === def ? json : inlined;
            }
            for (let keyword of [
                "anyOf",
                "oneOf"
            ]){
                let branches = json[keyword];
                if (!Array.isArray(branches)) continue;
                let mapped = branches.map((branch)=>stringifyKeyNames(bySchema, branch, visited));
                if (mapped.some((branch, i)=>branch !== branches[i])) json = {
                    ...json,
                    [keyword]: mapped
                };
            }
            let types = Array.isArray(json.type) ? json.type : [
                json.type
            ];
            let numericType = !types.includes("string") && types.some((t)=>"number" === t || "integer" === t);
            let values = json.enum ?? (void 0 !== json.const ? [
                json.const
            ] : void 0);
            if (!numericType && !values?.some((v)=>"number" == typeof v)) return json;
            let { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
            if (rest.enum) rest.enum = rest.enum.map((v)=>"number" == typeof v ? String(v) : v);
            else if ("number" == typeof rest.const) rest.const = String(rest.const);
            if (!numericType) return rest;
            rest.type = "string";
            if (!values) rest.pattern = (types.includes("number") ? core_regexes.ai : core_regexes.nd).source;
            return rest;
        }
        let pendingRecords = new WeakMap();
        function rewriteKeyNames(ctx) {
            let bySchema = new Map();
            for (let entry of ctx.seen.values())if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
            let rewrites = new Map();
            for (let record of pendingRecords.get(ctx) ?? []){
                let seen = ctx.seen.get(record);
                let names = (seen?.def ?? seen?.schema)?.propertyNames;
                if (!names || true === names || rewrites.has(names)) continue;
                let rewritten = stringifyKeyNames(bySchema, names, new Set());
                if (rewritten !== names) rewrites.set(names, rewritten);
            }
            if (!rewrites.size) return;
            for (let entry of ctx.seen.values())for (let carrier of [
                entry.schema,
                entry.def
            ]){
                let rewritten = carrier && rewrites.get(carrier.propertyNames);
                if (rewritten) carrier.propertyNames = rewritten;
            }
        }
        let recordProcessor = (schema, ctx, _json, params)=>{
            let json = _json;
            let def = schema._zod.def;
            json.type = "object";
            let keyType = def.keyType;
            let patterns = aggregateChecks(keyType).patterns;
            if ("loose" === def.mode && patterns && patterns.size > 0) {
                let valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
                    ...params,
                    path: [
                        ...params.path,
                        "patternProperties",
                        "*"
                    ]
                });
                json.patternProperties = {};
                for (let pattern of patterns)(0, core_util.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
            } else {
                if ("draft-07" === ctx.target || "draft-2020-12" === ctx.target) {
                    json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                        ...params,
                        path: [
                            ...params.path,
                            "propertyNames"
                        ]
                    });
                    let pending = pendingRecords.get(ctx);
                    if (!pending) {
                        pending = [];
                        pendingRecords.set(ctx, pending);
                        ctx.deferred.push(()=>rewriteKeyNames(ctx));
                    }
                    pending.push(schema);
                }
                json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
                    ...params,
                    path: [
                        ...params.path,
                        "additionalProperties"
                    ]
                });
            }
            let keyValues = keyType._zod.values;
            let omittableOnInput = "input" === ctx.io && void 0 !== inputOptin(def.valueType);
            if (keyValues && !def.partial && !omittableOnInput) {
                let validKeyValues = [
                    ...keyValues
                ].filter((v)=>"string" == typeof v || "number" == typeof v);
                if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
            }
        };
        let nullableProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            let inner = to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            if ("openapi-3.0" === ctx.target) {
                seen.ref = def.innerType;
                json.nullable = true;
            } else json.anyOf = [
                inner,
                {
                    type: "null"
                }
            ];
        };
        let nonoptionalProcessor = (schema, ctx, _json, params)=>{
            let def = schema._zod.def;
            to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = def.innerType;
        };
        let UNREPRESENTABLE_DEFAULT = Symbol();
        function serializeDefaultValue(value, schema, ctx, json, params) {
            let unrepresentable = false;
            let serialized = JSON.stringify(value, (_, val)=>{
                if ("bigint" != typeof val) return val;
                unrepresentable = true;
                return null;
            });
            if (!unrepresentable) return JSON.parse(serialized);
            handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
            return UNREPRESENTABLE_DEFAULT;
        }
        let defaultProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = def.innerType;
            let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
            if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
        };
        let prefaultProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = def.innerType;
            if ("input" !== ctx.io) return;
            let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
            if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
        };
        let catchProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = def.innerType;
            let catchValue;
            try {
                catchValue = def.catchValue(void 0);
            } catch  {
                handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
                return;
            }
            json.default = catchValue;
        };
        let pipeProcessor = (schema, ctx, _json, params)=>{
            let def = schema._zod.def;
            let inIsTransform = def.in._zod.traits.has("$ZodTransform");
            let innerType = "input" === ctx.io ? inIsTransform ? def.out : def.in : def.out;
            to_json_schema_processSchema(innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = innerType;
        };
        let readonlyProcessor = (schema, ctx, json, params)=>{
            let def = schema._zod.def;
            to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = def.innerType;
            json.readOnly = true;
        };
        let optionalProcessor = (schema, ctx, _json, params)=>{
            let def = schema._zod.def;
            to_json_schema_processSchema(def.innerType, ctx, params);
            let seen = ctx.seen.get(schema);
            seen.ref = def.innerType;
        };
        let error = ()=>{
            let Sizable = {
                string: {
                    unit: "characters",
                    verb: "to have"
                },
                file: {
                    unit: "bytes",
                    verb: "to have"
                },
                array: {
                    unit: "items",
                    verb: "to have"
                },
                set: {
                    unit: "items",
                    verb: "to have"
                },
                map: {
                    unit: "entries",
                    verb: "to have"
                }
            };
            function getSizing(origin) {
                return Sizable[origin] ?? null;
            }
            let FormatDictionary = {
                regex: "input",
                email: "email address",
                url: "URL",
                emoji: "emoji",
                uuid: "UUID",
                uuidv4: "UUIDv4",
                uuidv6: "UUIDv6",
                nanoid: "nanoid",
                guid: "GUID",
                cuid: "cuid",
                cuid2: "cuid2",
                ulid: "ULID",
                xid: "XID",
                ksuid: "KSUID",
                datetime: "ISO datetime",
                date: "ISO date",
                time: "ISO time",
                duration: "ISO duration",
                ipv4: "IPv4 address",
                ipv6: "IPv6 address",
                mac: "MAC address",
                cidrv4: "IPv4 range",
                cidrv6: "IPv6 range",
                base64: "base64-encoded string",
                base64url: "base64url-encoded string",
                json_string: "JSON string",
                e164: "E.164 number",
                currency_code: "currency code",
                credit_card: "credit card number",
                iban: "IBAN",
                jwt: "JWT",
                template_literal: "input"
            };
            let TypeDictionary = {
                nan: "NaN"
            };
            function getTypeName(type, input) {
                if ("number" === type && "number" == typeof input && !Number.isFinite(input)) return String(input);
                return TypeDictionary[type] ?? type;
            }
            return (issue)=>{
                switch(issue.code){
                    case "invalid_type":
                        {
                            let expected = getTypeName(issue.expected);
                            let receivedType = core_util.GW(issue.input);
                            let received = getTypeName(receivedType, issue.input);
                            return `Invalid input: expected ${expected}, received ${received}`;
                        }
                    case "invalid_value":
                        if (1 === issue.values.length) return `Invalid input: expected ${core_util.B7(issue.values[0])}`;
                        return `Invalid option: expected one of ${core_util.jw(issue.values, "|")}`;
                    case "too_big":
                        {
                            let adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                            let sizing = getSizing(issue.origin);
                            if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                            return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
                        }
                    case "too_small":
                        {
                            let adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                            let sizing = getSizing(issue.origin);
                            if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                            return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
                        }
                    case "invalid_format":
                        {
                            let _issue = issue;
                            if ("starts_with" === _issue.format) return `Invalid string: must start with "${_issue.prefix}"`;
                            if ("ends_with" === _issue.format) return `Invalid string: must end with "${_issue.suffix}"`;
                            if ("includes" === _issue.format) return `Invalid string: must include "${_issue.includes}"`;
                            if ("regex" === _issue.format) return `Invalid string: must match pattern ${_issue.pattern}`;
                            return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
                        }
                    case "not_multiple_of":
                        return `Invalid number: must be a multiple of ${issue.divisor}`;
                    case "unrecognized_keys":
                        return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util.jw(issue.keys, ", ")}`;
                    case "invalid_key":
                        return `Invalid key in ${issue.origin}`;
                    case "invalid_union":
                        if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                            let opts = issue.options.map((o)=>`'${o}'`).join(" | ");
                            return `Invalid discriminator value. Expected ${opts}`;
                        }
                        if (false === issue.inclusive) return "Invalid input: more than one option matched";
                        return "Invalid input";
                    case "invalid_element":
                        return `Invalid value in ${issue.origin}`;
                    default:
                        return "Invalid input";
                }
            };
        };
        function en() {
            return {
                localeError: error()
            };
        }
        function _getMessage() {
            let internals = this._zod;
            internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
            return internals.message;
        }
        function _setMessage(value) {
            this._zod.message = value;
        }
        let _messageDesc = {
            get: _getMessage,
            set: _setMessage,
            enumerable: true,
            configurable: true
        };
        let _issuesDesc = {
            value: void 0,
            enumerable: false
        };
        let _installedToString = new WeakSet([
            Object.prototype,
            Error.prototype
        ]);
        let initializer = (inst, def)=>{
            inst.name = "$ZodError";
            _issuesDesc.value = def;
            Object.defineProperty(inst, "issues", _issuesDesc);
            _issuesDesc.value = void 0;
            Object.defineProperty(inst, "message", _messageDesc);
            let proto = Object.getPrototypeOf(inst);
            if (!_installedToString.has(proto)) {
                _installedToString.add(proto);
                Object.defineProperty(proto, "toString", {
                    configurable: true,
                    enumerable: false,
                    get () {
                        let value = ()=>this.message;
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                        return value;
                    },
                    set (value) {
                        Object.defineProperty(this, "toString", {
                            value,
                            configurable: true,
                            writable: true
                        });
                    }
                });
            }
        };
        let $ZodError = (0, core_core.xI)("$ZodError", initializer);
        (0, core_core.xI)("$ZodError", initializer, void 0, {
            Parent: Error
        });
        function node(obj, key, make) {
            if (!Object.prototype.hasOwnProperty.call(obj, key)) if ("__proto__" === key) Object.defineProperty(obj, key, {
                value: make(),
                writable: true,
                enumerable: true,
                configurable: true
            });
            else obj[key] = make();
            return obj[key];
        }
        function flattenError(error, mapper = (issue)=>issue.message) {
            let fieldErrors = {};
            let formErrors = [];
            for (let sub of error.issues)if (sub.path.length > 0) node(fieldErrors, sub.path[0], ()=>[]).push(mapper(sub));
            else formErrors.push(mapper(sub));
            return {
                formErrors,
                fieldErrors
            };
        }
        function formatError(error, mapper = (issue)=>issue.message) {
            let fieldErrors = {
                _errors: []
            };
            let processError = (error, path = [])=>{
                for (let issue of error.issues)if ("invalid_union" === issue.code && issue.errors.length) issue.errors.map((issues)=>processError({
                        issues
                    }, [
                        ...path,
                        ...issue.path
                    ]));
                else if ("invalid_key" === issue.code) processError({
                    issues: issue.issues
                }, [
                    ...path,
                    ...issue.path
                ]);
                else if ("invalid_element" === issue.code) processError({
                    issues: issue.issues
                }, [
                    ...path,
                    ...issue.path
                ]);
                else {
                    let fullpath = [
                        ...path,
                        ...issue.path
                    ];
                    if (0 === fullpath.length) fieldErrors._errors.push(mapper(issue));
                    else {
                        let curr = fieldErrors;
                        let i = 0;
                        while(i < fullpath.length){
                            let el = fullpath[i];
                            let terminal = i === fullpath.length - 1;
                            if ("_errors" === el) {
                                if (terminal) curr._errors.push(mapper(issue));
                                i++;
                                continue;
                            }
                            if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
                                value: {
                                    _errors: []
                                },
                                enumerable: true,
                                writable: true,
                                configurable: true
                            });
                            let node = curr[el];
                            if (terminal) node._errors.push(mapper(issue));
                            curr = node;
                            i++;
                        }
                    }
                }
            };
            processError(error);
            return fieldErrors;
        }
        function finalizeParams(callee, params) {
            return {
                callee: params?.callee ?? callee,
                Err: params?.Err
            };
        }
        let _parse = (_Err)=>{
            let fn = (schema, value, _ctx, _params)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new core_core.GT();
                if (result.issues.length) {
                    let e = new (_params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
                    core_util.gx(e, _params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        let _parseAsync = (_Err)=>{
            let fn = async (schema, value, _ctx, params)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                if (result.issues.length) {
                    let e = new (params?.Err ?? _Err)(result.issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
                    core_util.gx(e, params?.callee ?? fn);
                    throw e;
                }
                return result.value;
            };
            return fn;
        };
        let _safeParse = (_Err)=>(schema, value, _ctx)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: false
                } : {
                    async: false
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) throw new core_core.GT();
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        function failure(Err, issues, ctx) {
            let error;
            return {
                success: false,
                get error () {
                    if (!error) {
                        error = new Err(issues.map((iss)=>core_util.iR(iss, ctx, core_core.$W())));
                        issues = void 0;
                        ctx = void 0;
                    }
                    return error;
                },
                set error (e){
                    error = e;
                    issues = void 0;
                    ctx = void 0;
                }
            };
        }
        let _safeParseAsync = (_Err)=>async (schema, value, _ctx)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    async: true
                } : {
                    async: true
                };
                let result = schema._zod.run({
                    value,
                    issues: []
                }, ctx);
                if (result instanceof Promise) result = await result;
                return result.issues.length ? failure(_Err, result.issues, ctx) : {
                    success: true,
                    data: result.value
                };
            };
        let COMPILE_INVALID = Symbol.for("zod.compile.invalid");
        let COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
        let validate = (schema, value, _ctx)=>{
            let validator = schema._zod.bag.validator;
            if (void 0 !== validator) {
                if (validator(value) !== COMPILE_INVALID) return true;
                if (true === validator.definite && void 0 === _ctx) return false;
            }
            return validateFallback(schema, value, _ctx);
        };
        function validateFallback(schema, value, _ctx) {
            let ctx = _ctx ? {
                ..._ctx,
                async: false,
                abortEarly: true
            } : {
                async: false,
                abortEarly: true
            };
            let fallbackRun = schema._zod.bag.fallbackRun;
            let result;
            if (fallbackRun) {
                ctx[COMPILE_FALLBACK] = true;
                result = fallbackRun({
                    value,
                    issues: []
                }, ctx);
            } else result = schema._zod.run({
                value,
                issues: []
            }, ctx);
            if (result instanceof Promise) throw new core_core.GT();
            return 0 === result.issues.length;
        }
        let parse_validateAsync = async (schema, value, _ctx)=>{
            let ctx = _ctx ? {
                ..._ctx,
                async: true,
                abortEarly: true
            } : {
                async: true,
                abortEarly: true
            };
            let result = schema._zod.run({
                value,
                issues: []
            }, ctx);
            if (result instanceof Promise) result = await result;
            return 0 === result.issues.length;
        };
        let _encode = (_Err)=>{
            let parse1 = _parse(_Err);
            let fn = (schema, value, _ctx, _params)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    direction: "backward"
                } : {
                    direction: "backward"
                };
                return parse1(schema, value, ctx, finalizeParams(fn, _params));
            };
            return fn;
        };
        let _decode = (_Err)=>{
            let parse1 = _parse(_Err);
            let fn = (schema, value, _ctx, _params)=>parse1(schema, value, _ctx, finalizeParams(fn, _params));
            return fn;
        };
        let _encodeAsync = (_Err)=>{
            let parseAsync1 = _parseAsync(_Err);
            let fn = async (schema, value, _ctx, _params)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    direction: "backward"
                } : {
                    direction: "backward"
                };
                return await parseAsync1(schema, value, ctx, finalizeParams(fn, _params));
            };
            return fn;
        };
        let _decodeAsync = (_Err)=>{
            let parseAsync1 = _parseAsync(_Err);
            let fn = async (schema, value, _ctx, _params)=>await parseAsync1(schema, value, _ctx, finalizeParams(fn, _params));
            return fn;
        };
        let _safeEncode = (_Err)=>(schema, value, _ctx)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    direction: "backward"
                } : {
                    direction: "backward"
                };
                return _safeParse(_Err)(schema, value, ctx);
            };
        let _safeDecode = (_Err)=>(schema, value, _ctx)=>_safeParse(_Err)(schema, value, _ctx);
        let _safeEncodeAsync = (_Err)=>async (schema, value, _ctx)=>{
                let ctx = _ctx ? {
                    ..._ctx,
                    direction: "backward"
                } : {
                    direction: "backward"
                };
                return _safeParseAsync(_Err)(schema, value, ctx);
            };
        let _safeDecodeAsync = (_Err)=>async (schema, value, _ctx)=>_safeParseAsync(_Err)(schema, value, _ctx);
        let _installedErrorProtos = new WeakSet([
            Object.prototype,
            Error.prototype
        ]);
        function _lazyMethod(proto, key, make) {
            Object.defineProperty(proto, key, {
                configurable: true,
                enumerable: false,
                get () {
                    let value = make(this);
                    Object.defineProperty(this, key, {
                        value,
                        configurable: true,
                        writable: true
                    });
                    return value;
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        value,
                        configurable: true,
                        writable: true
                    });
                }
            });
        }
        let errors_initializer = (inst, issues)=>{
            $ZodError.init(inst, issues);
            inst.name = "ZodError";
            let proto = Object.getPrototypeOf(inst);
            if (_installedErrorProtos.has(proto)) return;
            _installedErrorProtos.add(proto);
            _lazyMethod(proto, "format", (self)=>(mapper)=>formatError(self, mapper));
            _lazyMethod(proto, "flatten", (self)=>(mapper)=>flattenError(self, mapper));
            _lazyMethod(proto, "addIssue", (self)=>(issue)=>{
                    self.issues.push(issue);
                    self.message = JSON.stringify(self.issues, core_util.k8, 2);
                });
            _lazyMethod(proto, "addIssues", (self)=>(issues)=>{
                    self.issues.push(...issues);
                    self.message = JSON.stringify(self.issues, core_util.k8, 2);
                });
            Object.defineProperty(proto, "isEmpty", {
                configurable: true,
                enumerable: false,
                get () {
                    return 0 === this.issues.length;
                }
            });
        };
        let ZodRealError = core_core.xI("ZodError", errors_initializer, void 0, {
            Parent: Error
        });
        let classic_parse_parse = _parse(ZodRealError);
        let classic_parse_parseAsync = _parseAsync(ZodRealError);
        let parse_safeParse = _safeParse(ZodRealError);
        let parse_safeParseAsync = _safeParseAsync(ZodRealError);
        let parse_encode = _encode(ZodRealError);
        let parse_decode = _decode(ZodRealError);
        let parse_encodeAsync = _encodeAsync(ZodRealError);
        let parse_decodeAsync = _decodeAsync(ZodRealError);
        let parse_safeEncode = _safeEncode(ZodRealError);
        let parse_safeDecode = _safeDecode(ZodRealError);
        let parse_safeEncodeAsync = _safeEncodeAsync(ZodRealError);
        let parse_safeDecodeAsync = _safeDecodeAsync(ZodRealError);
        function _ensureDefaultLocale() {
            if (!core_core.cr.localeError) core_core.$W(en());
        }
        function _ensureDefaultMemoizer() {
            if (!core_core.cr.memoizer) core_core.$W({
                memoizer: memoizer()
            });
        }
        let ZodType = core_core.xI("ZodType", (inst, def)=>{
            _ensureDefaultLocale();
            $ZodType.init(inst, def);
            inst.def = def;
            inst.type = def.type;
            return inst;
        }, {
            check (...chks) {
                let def = this.def;
                return this.clone(core_util.zM(def, {
                    checks: [
                        ...def.checks ?? [],
                        ...chks.map((ch)=>"function" == typeof ch ? {
                                _zod: {
                                    check: ch,
                                    def: {
                                        check: "custom"
                                    },
                                    onattach: []
                                }
                            } : ch)
                    ]
                }), {
                    parent: true
                });
            },
            with (...chks) {
                return this.check(...chks);
            },
            clone (def, params) {
                return core_util.o8(this, def, params);
            },
            brand () {
                return this;
            },
            register (reg, meta) {
                reg.add(this, meta);
                return this;
            },
            refine (check, params) {
                return this.check(refine(check, params));
            },
            superRefine (refinement, params) {
                return this.check(superRefine(refinement, params));
            },
            overwrite (fn) {
                return this.check(api.bS(fn));
            },
            optional () {
                return optional(this);
            },
            exactOptional () {
                return exactOptional(this);
            },
            nullable () {
                return nullable(this);
            },
            nullish () {
                return optional(nullable(this));
            },
            nonoptional (params) {
                return nonoptional(this, params);
            },
            array () {
                return array(this);
            },
            or (arg) {
                return union([
                    this,
                    arg
                ]);
            },
            and (arg) {
                return intersection(this, arg);
            },
            transform (tx) {
                return pipe(this, transform(tx));
            },
            default (d) {
                return _default(this, d);
            },
            prefault (d) {
                return prefault(this, d);
            },
            catch (params) {
                return _catch(this, params);
            },
            pipe (target) {
                return pipe(this, target);
            },
            readonly () {
                return readonly(this);
            },
            describe (description) {
                let cl = this.clone();
                registries.fd.add(cl, {
                    description
                });
                return cl;
            },
            meta (...args) {
                if (0 === args.length) return registries.fd.get(this);
                let cl = this.clone();
                registries.fd.add(cl, args[0]);
                return cl;
            },
            isOptional () {
                return this.safeParse(void 0).success;
            },
            isNullable () {
                return this.safeParse(null).success;
            },
            apply (fn, ...args) {
                return 0 === args.length ? fn(this) : fn(this, ...args);
            },
            get "~standard" () {
                return core_util.jD(this, "~standard", {
                    ...standardProps(this),
                    jsonSchema: {
                        input: createStandardJSONSchemaMethod(this, "input"),
                        output: createStandardJSONSchemaMethod(this, "output")
                    }
                });
            },
            set "~standard" (value){
                core_util.qh(this, "~standard", value);
            },
            parse: function _parse(data, params) {
                return classic_parse_parse(this, data, params, {
                    callee: _parse
                });
            },
            parseAsync: async function _parseAsync(data, params) {
                return await classic_parse_parseAsync(this, data, params, {
                    callee: _parseAsync
                });
            },
            safeParse (data, params) {
                return parse_safeParse(this, data, params);
            },
            async safeParseAsync (data, params) {
                return parse_safeParseAsync(this, data, params);
            },
            get spa () {
                return this?.safeParseAsync;
            },
            set spa (value){
                core_util.qh(this, "spa", value);
            },
            validate (data, params) {
                return validate(this, data, params);
            },
            validateAsync (data, params) {
                return parse_validateAsync(this, data, params);
            },
            encode: function _encode(data, params) {
                return parse_encode(this, data, params, {
                    callee: _encode
                });
            },
            decode: function _decode(data, params) {
                return parse_decode(this, data, params, {
                    callee: _decode
                });
            },
            encodeAsync: async function _encodeAsync(data, params) {
                return await parse_encodeAsync(this, data, params, {
                    callee: _encodeAsync
                });
            },
            decodeAsync: async function _decodeAsync(data, params) {
                return await parse_decodeAsync(this, data, params, {
                    callee: _decodeAsync
                });
            },
            safeEncode (data, params) {
                return parse_safeEncode(this, data, params);
            },
            safeDecode (data, params) {
                return parse_safeDecode(this, data, params);
            },
            async safeEncodeAsync (data, params) {
                return parse_safeEncodeAsync(this, data, params);
            },
            async safeDecodeAsync (data, params) {
                return parse_safeDecodeAsync(this, data, params);
            },
            toJSONSchema (params) {
                return createToJSONSchemaMethod(this, {})(params);
            },
            get description () {
                return registries.fd.get(this)?.description;
            },
            get _def () {
                return this._zod.def;
            }
        });
        let _ZodString = core_core.xI("_ZodString", (inst, def)=>{
            $ZodString.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>stringProcessor(inst, ctx, json, params);
        }, core_util.un({
            format: (inst)=>aggregateChecks(inst).format ?? null,
            minLength: (inst)=>aggregateChecks(inst).minimum ?? null,
            maxLength: (inst)=>aggregateChecks(inst).maximum ?? null
        }, {
            regex (...args) {
                return this.check(api.Fk(...args));
            },
            includes (...args) {
                return this.check(api.dR(...args));
            },
            startsWith (...args) {
                return this.check(api.$S(...args));
            },
            endsWith (...args) {
                return this.check(api.ER(...args));
            },
            min (...args) {
                return this.check(api.m9(...args));
            },
            max (...args) {
                return this.check(api.Eb(...args));
            },
            length (...args) {
                return this.check(api.YA(...args));
            },
            nonempty (...args) {
                return this.check(api.m9(1, ...args));
            },
            lowercase (params) {
                return this.check(api.hH(params));
            },
            uppercase (params) {
                return this.check(api.qF(params));
            },
            trim () {
                return this.check(api.WN());
            },
            normalize (...args) {
                return this.check(api.lo(...args));
            },
            toLowerCase () {
                return this.check(api.Il());
            },
            toUpperCase () {
                return this.check(api.xY());
            },
            slugify () {
                return this.check(api.TL());
            }
        }));
        let ZodString = core_core.xI("ZodString", (inst, def)=>{
            $ZodString.init(inst, def);
            _ZodString.init(inst, def);
        }, {
            email (params) {
                return this.check(api.Mu(ZodEmail, params));
            },
            url (params) {
                return this.check(api.Fn(ZodURL, params));
            },
            jwt (params) {
                return this.check(api.rk(ZodJWT, params));
            },
            emoji (params) {
                return this.check(api.aC(ZodEmoji, params));
            },
            guid (params) {
                return this.check(api.tB(ZodGUID, params));
            },
            uuid (params) {
                return this.check(api.Be(ZodUUID, params));
            },
            uuidv4 (params) {
                return this.check(api.nA(ZodUUID, params));
            },
            uuidv6 (params) {
                return this.check(api.pY(ZodUUID, params));
            },
            uuidv7 (params) {
                return this.check(api.wA(ZodUUID, params));
            },
            nanoid (params) {
                return this.check(api.Dl(ZodNanoID, params));
            },
            cuid (params) {
                return this.check(api.fs(ZodCUID, params));
            },
            cuid2 (params) {
                return this.check(api.Bj(ZodCUID2, params));
            },
            ulid (params) {
                return this.check(api.Ct(ZodULID, params));
            },
            base64 (params) {
                return this.check(api.rt(ZodBase64, params));
            },
            base64url (params) {
                return this.check(api.cU(ZodBase64URL, params));
            },
            xid (params) {
                return this.check(api.Pw(ZodXID, params));
            },
            ksuid (params) {
                return this.check(api._z(ZodKSUID, params));
            },
            ipv4 (params) {
                return this.check(api.Ny(ZodIPv4, params));
            },
            ipv6 (params) {
                return this.check(api.$O(ZodIPv6, params));
            },
            cidrv4 (params) {
                return this.check(api.Uy(ZodCIDRv4, params));
            },
            cidrv6 (params) {
                return this.check(api.gP(ZodCIDRv6, params));
            },
            e164 (params) {
                return this.check(api.KB(ZodE164, params));
            },
            datetime (params) {
                return this.check(api.G1(ZodISODateTime, params));
            },
            date (params) {
                return this.check(api.db(ZodISODate, params));
            },
            time (params) {
                return this.check(api.Kn(ZodISOTime, params));
            },
            duration (params) {
                return this.check(api.f2(ZodISODuration, params));
            }
        });
        function string(params) {
            return api.Rl(ZodString, params);
        }
        let ZodStringFormat = core_core.xI("ZodStringFormat", (inst, def)=>{
            $ZodStringFormat.init(inst, def);
            _ZodString.init(inst, def);
        });
        let ZodISODateTime = core_core.xI("ZodISODateTime", (inst, def)=>{
            $ZodISODateTime.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodISODate = core_core.xI("ZodISODate", (inst, def)=>{
            $ZodISODate.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodISOTime = core_core.xI("ZodISOTime", (inst, def)=>{
            $ZodISOTime.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodISODuration = core_core.xI("ZodISODuration", (inst, def)=>{
            $ZodISODuration.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodEmail = core_core.xI("ZodEmail", (inst, def)=>{
            $ZodEmail.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodGUID = core_core.xI("ZodGUID", (inst, def)=>{
            $ZodGUID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodUUID = core_core.xI("ZodUUID", (inst, def)=>{
            $ZodUUID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodURL = core_core.xI("ZodURL", (inst, def)=>{
            $ZodURL.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodEmoji = core_core.xI("ZodEmoji", (inst, def)=>{
            $ZodEmoji.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodNanoID = core_core.xI("ZodNanoID", (inst, def)=>{
            $ZodNanoID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodCUID = core_core.xI("ZodCUID", (inst, def)=>{
            $ZodCUID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodCUID2 = core_core.xI("ZodCUID2", (inst, def)=>{
            $ZodCUID2.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodULID = core_core.xI("ZodULID", (inst, def)=>{
            $ZodULID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodXID = core_core.xI("ZodXID", (inst, def)=>{
            $ZodXID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodKSUID = core_core.xI("ZodKSUID", (inst, def)=>{
            $ZodKSUID.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodIPv4 = core_core.xI("ZodIPv4", (inst, def)=>{
            $ZodIPv4.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodIPv6 = core_core.xI("ZodIPv6", (inst, def)=>{
            $ZodIPv6.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodCIDRv4 = core_core.xI("ZodCIDRv4", (inst, def)=>{
            $ZodCIDRv4.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodCIDRv6 = core_core.xI("ZodCIDRv6", (inst, def)=>{
            $ZodCIDRv6.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodBase64 = core_core.xI("ZodBase64", (inst, def)=>{
            $ZodBase64.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodBase64URL = core_core.xI("ZodBase64URL", (inst, def)=>{
            $ZodBase64URL.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodE164 = core_core.xI("ZodE164", (inst, def)=>{
            $ZodE164.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodJWT = core_core.xI("ZodJWT", (inst, def)=>{
            $ZodJWT.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        let ZodCustomStringFormat = core_core.xI("ZodCustomStringFormat", (inst, def)=>{
            $ZodCustomStringFormat.init(inst, def);
            ZodStringFormat.init(inst, def);
        });
        function hex(_params) {
            return api.Af(ZodCustomStringFormat, "hex", core_regexes.uh, _params);
        }
        let ZodNumber = core_core.xI("ZodNumber", (inst, def)=>{
            $ZodNumber.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>numberProcessor(inst, ctx, json, params);
            inst.isFinite = true;
        }, core_util.un({
            minValue: (inst)=>{
                let { minimum, exclusiveMinimum } = aggregateChecks(inst);
                return Math.max(minimum ?? -1 / 0, exclusiveMinimum ?? -1 / 0);
            },
            maxValue: (inst)=>{
                let { maximum, exclusiveMaximum } = aggregateChecks(inst);
                return Math.min(maximum ?? 1 / 0, exclusiveMaximum ?? 1 / 0);
            },
            isInt: (inst)=>{
                let { isInt, multipleOf } = aggregateChecks(inst);
                return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
            },
            format: (inst)=>aggregateChecks(inst).format ?? null
        }, {
            gt (value, params) {
                return this.check(api.Tx(value, params));
            },
            gte (value, params) {
                return this.check(api.qm(value, params));
            },
            min (value, params) {
                return this.check(api.qm(value, params));
            },
            lt (value, params) {
                return this.check(api.Au(value, params));
            },
            lte (value, params) {
                return this.check(api.Zm(value, params));
            },
            max (value, params) {
                return this.check(api.Zm(value, params));
            },
            int (params) {
                return this.check(schemas_int(params));
            },
            safe (params) {
                return this.check(schemas_int(params));
            },
            positive (params) {
                return this.check(api.Tx(0, params));
            },
            nonnegative (params) {
                return this.check(api.qm(0, params));
            },
            negative (params) {
                return this.check(api.Au(0, params));
            },
            nonpositive (params) {
                return this.check(api.Zm(0, params));
            },
            multipleOf (value, params) {
                return this.check(api.Hi(value, params));
            },
            step (value, params) {
                return this.check(api.Hi(value, params));
            },
            finite () {
                return this;
            }
        }));
        let ZodNumberFormat = core_core.xI("ZodNumberFormat", (inst, def)=>{
            $ZodNumberFormat.init(inst, def);
            ZodNumber.init(inst, def);
        });
        function schemas_int(params) {
            return api.LK(ZodNumberFormat, params);
        }
        let ZodBoolean = core_core.xI("ZodBoolean", (inst, def)=>{
            $ZodBoolean.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>booleanProcessor(inst, ctx, json, params);
        });
        function schemas_boolean(params) {
            return api._L(ZodBoolean, params);
        }
        let ZodUnknown = core_core.xI("ZodUnknown", (inst, def)=>{
            $ZodUnknown.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>unknownProcessor(inst, ctx, json, params);
        });
        function unknown() {
            return api.em(ZodUnknown);
        }
        let ZodNever = core_core.xI("ZodNever", (inst, def)=>{
            $ZodNever.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>neverProcessor(inst, ctx, json, params);
        });
        function never(params) {
            return api.G8(ZodNever, params);
        }
        let ZodArray = core_core.xI("ZodArray", (inst, def)=>{
            _ensureDefaultMemoizer();
            $ZodArray.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>arrayProcessor(inst, ctx, json, params);
            inst.element = def.element;
        }, {
            min (n, params) {
                return this.check(api.m9(n, params));
            },
            nonempty (params) {
                return this.check(api.m9(1, params));
            },
            max (n, params) {
                return this.check(api.Eb(n, params));
            },
            length (n, params) {
                return this.check(api.YA(n, params));
            },
            unwrap () {
                return this.element;
            }
        });
        function array(element, params) {
            return api.dZ(ZodArray, element, params);
        }
        let ZodObject = core_core.xI("ZodObject", (inst, def)=>{
            _ensureDefaultMemoizer();
            $ZodObjectJIT.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>objectProcessor(inst, ctx, json, params);
            core_util.X(inst, "shape", (self)=>self._zod.def.shape, false);
        }, {
            keyof () {
                return _enum(Object.keys(this._zod.def.shape));
            },
            catchall (catchall) {
                return this.clone(core_util.zM(this._zod.def, {
                    catchall: catchall
                }));
            },
            passthrough () {
                return this.clone(core_util.zM(this._zod.def, {
                    catchall: unknown()
                }));
            },
            loose () {
                return this.clone(core_util.zM(this._zod.def, {
                    catchall: unknown()
                }));
            },
            strict () {
                return this.clone(core_util.zM(this._zod.def, {
                    catchall: never()
                }));
            },
            strip () {
                return this.clone(core_util.zM(this._zod.def, {
                    catchall: void 0
                }));
            },
            extend (incoming) {
                return core_util.X$(this, incoming);
            },
            safeExtend (incoming) {
                return core_util.W0(this, incoming);
            },
            merge (other) {
                return core_util.h1(this, other);
            },
            pick (mask) {
                return core_util.Up(this, mask);
            },
            omit (mask) {
                return core_util.cJ(this, mask);
            },
            partial (...args) {
                return core_util.OH(ZodOptional, this, args[0]);
            },
            exactPartial (...args) {
                return core_util.OH(ZodExactOptional, this, args[0], "exactPartial");
            },
            required (...args) {
                return core_util.mw(ZodNonOptional, this, args[0]);
            }
        });
        function object(shape, params) {
            let def = {
                type: "object",
                shape: shape ?? {},
                ...core_util.A2(params)
            };
            return new ZodObject(def);
        }
        function strictObject(shape, params) {
            return new ZodObject({
                type: "object",
                shape,
                catchall: never(),
                ...core_util.A2(params)
            });
        }
        function looseObject(shape, params) {
            return new ZodObject({
                type: "object",
                shape,
                catchall: unknown(),
                ...core_util.A2(params)
            });
        }
        let ZodUnion = core_core.xI("ZodUnion", (inst, def)=>{
            $ZodUnion.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>unionProcessor(inst, ctx, json, params);
            inst.options = def.options;
        });
        function union(options, params) {
            return new ZodUnion({
                type: "union",
                options: options,
                ...core_util.A2(params)
            });
        }
        let ZodDiscriminatedUnion = core_core.xI("ZodDiscriminatedUnion", (inst, def)=>{
            ZodUnion.init(inst, def);
            $ZodDiscriminatedUnion.init(inst, def);
        });
        function discriminatedUnion(discriminator, options, params) {
            return new ZodDiscriminatedUnion({
                type: "union",
                options: options,
                discriminator,
                ...core_util.A2(params)
            });
        }
        let ZodIntersection = core_core.xI("ZodIntersection", (inst, def)=>{
            $ZodIntersection.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>intersectionProcessor(inst, ctx, json, params);
        });
        function intersection(left, right) {
            return new ZodIntersection({
                type: "intersection",
                left: left,
                right: right
            });
        }
        let ZodRecord = core_core.xI("ZodRecord", (inst, def)=>{
            _ensureDefaultMemoizer();
            $ZodRecord.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>recordProcessor(inst, ctx, json, params);
            inst.keyType = def.keyType;
            inst.valueType = def.valueType;
        });
        function record(keyType, valueType, params) {
            if (!valueType || !valueType._zod) return new ZodRecord({
                type: "record",
                keyType: string(),
                valueType: keyType,
                ...core_util.A2(valueType)
            });
            return new ZodRecord({
                type: "record",
                keyType,
                valueType: valueType,
                ...core_util.A2(params)
            });
        }
        let ZodEnum = core_core.xI("ZodEnum", (inst, def)=>{
            $ZodEnum.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>enumProcessor(inst, ctx, json, params);
            inst.enum = def.entries;
            inst.options = [
                ...inst._zod.values
            ];
            let keys = new Set(Object.keys(def.entries));
            inst.extract = (values, params)=>{
                let newEntries = {};
                for (let value of values)if (keys.has(value)) newEntries[value] = def.entries[value];
                else throw new Error(`Key ${value} not found in enum`);
                return new ZodEnum({
                    ...def,
                    checks: [],
                    ...core_util.A2(params),
                    entries: newEntries
                });
            };
            inst.exclude = (values, params)=>{
                let newEntries = {
                    ...def.entries
                };
                for (let value of values)if (keys.has(value)) delete newEntries[value];
                else throw new Error(`Key ${value} not found in enum`);
                return new ZodEnum({
                    ...def,
                    checks: [],
                    ...core_util.A2(params),
                    entries: newEntries
                });
            };
        });
        function _enum(values, params) {
            let entries = Array.isArray(values) ? Object.fromEntries(values.map((v)=>[
                    v,
                    v
                ])) : values;
            return new ZodEnum({
                type: "enum",
                entries,
                ...core_util.A2(params)
            });
        }
        let ZodLiteral = core_core.xI("ZodLiteral", (inst, def)=>{
            $ZodLiteral.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>literalProcessor(inst, ctx, json, params);
            inst.values = new Set(def.values);
            Object.defineProperty(inst, "value", {
                get () {
                    if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
                    return def.values[0];
                }
            });
        });
        function literal(value, params) {
            return new ZodLiteral({
                type: "literal",
                values: Array.isArray(value) ? value : [
                    value
                ],
                ...core_util.A2(params)
            });
        }
        let ZodTransform = core_core.xI("ZodTransform", (inst, def)=>{
            _ensureDefaultMemoizer();
            $ZodTransform.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>transformProcessor(inst, ctx, json, params);
            inst._zod.parse = (payload, _ctx)=>{
                if ("backward" === _ctx.direction) throw new core_core.cV(inst.constructor.name);
                payload.addIssue = (issue)=>{
                    if ("string" == typeof issue) payload.issues.push(core_util.sn(issue, payload.value, def));
                    else {
                        let _issue = issue;
                        if (_issue.fatal) _issue.continue = false;
                        _issue.code ?? (_issue.code = "custom");
                        if (!("input" in _issue)) _issue.input = payload.value;
                        _issue.inst ?? (_issue.inst = inst);
                        payload.issues.push(core_util.sn(_issue));
                    }
                };
                let output = def.transform(payload.value, payload);
                if (output instanceof Promise) return output.then((output)=>{
                    payload.value = output;
                    return payload;
                });
                payload.value = output;
                return payload;
            };
        });
        function transform(fn) {
            return new ZodTransform({
                type: "transform",
                transform: fn
            });
        }
        let ZodOptional = core_core.xI("ZodOptional", (inst, def)=>{
            $ZodOptional.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>optionalProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
        });
        function optional(innerType) {
            return new ZodOptional({
                type: "optional",
                innerType: innerType
            });
        }
        let ZodExactOptional = core_core.xI("ZodExactOptional", (inst, def)=>{
            $ZodExactOptional.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>optionalProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
        });
        function exactOptional(innerType) {
            return new ZodExactOptional({
                type: "optional",
                innerType: innerType
            });
        }
        let ZodNullable = core_core.xI("ZodNullable", (inst, def)=>{
            $ZodNullable.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>nullableProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
        });
        function nullable(innerType) {
            return new ZodNullable({
                type: "nullable",
                innerType: innerType
            });
        }
        let ZodDefault = core_core.xI("ZodDefault", (inst, def)=>{
            $ZodDefault.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>defaultProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
            inst.removeDefault = inst.unwrap;
        });
        function _default(innerType, defaultValue) {
            return new ZodDefault({
                type: "default",
                innerType: innerType,
                get defaultValue () {
                    return "function" == typeof defaultValue ? defaultValue() : core_util.yG(defaultValue);
                }
            });
        }
        let ZodPrefault = core_core.xI("ZodPrefault", (inst, def)=>{
            $ZodPrefault.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>prefaultProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
        });
        function prefault(innerType, defaultValue) {
            return new ZodPrefault({
                type: "prefault",
                innerType: innerType,
                get defaultValue () {
                    return "function" == typeof defaultValue ? defaultValue() : core_util.yG(defaultValue);
                }
            });
        }
        let ZodNonOptional = core_core.xI("ZodNonOptional", (inst, def)=>{
            $ZodNonOptional.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>nonoptionalProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
        });
        function nonoptional(innerType, params) {
            return new ZodNonOptional({
                type: "nonoptional",
                innerType: innerType,
                ...core_util.A2(params)
            });
        }
        let ZodCatch = core_core.xI("ZodCatch", (inst, def)=>{
            $ZodCatch.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>catchProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
            inst.removeCatch = inst.unwrap;
        });
        function _catch(innerType, catchValue) {
            return new ZodCatch({
                type: "catch",
                innerType: innerType,
                catchValue: "function" == typeof catchValue ? catchValue : core_util.SS(catchValue)
            });
        }
        let ZodPipe = core_core.xI("ZodPipe", (inst, def)=>{
            $ZodPipe.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>pipeProcessor(inst, ctx, json, params);
            inst.in = def.in;
            inst.out = def.out;
        });
        function pipe(in_, out) {
            return new ZodPipe({
                type: "pipe",
                in: in_,
                out: out
            });
        }
        let ZodReadonly = core_core.xI("ZodReadonly", (inst, def)=>{
            $ZodReadonly.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>readonlyProcessor(inst, ctx, json, params);
            inst.unwrap = ()=>inst._zod.def.innerType;
        });
        function readonly(innerType) {
            return new ZodReadonly({
                type: "readonly",
                innerType: innerType
            });
        }
        let ZodCustom = core_core.xI("ZodCustom", (inst, def)=>{
            $ZodCustom.init(inst, def);
            ZodType.init(inst, def);
            inst._zod.processJSONSchema = (ctx, json, params)=>customProcessor(inst, ctx, json, params);
        });
        function refine(fn, _params = {}) {
            return api.fU(ZodCustom, fn, _params);
        }
        function superRefine(fn, params) {
            return api.MB(fn, params);
        }
        api.q0;
        api.mI;
    },
    3759: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $O: ()=>_ipv6,
            $S: ()=>_startsWith,
            Af: ()=>_stringFormat,
            Au: ()=>_lt,
            Be: ()=>_uuid,
            Bj: ()=>_cuid2,
            Ct: ()=>_ulid,
            Dl: ()=>_nanoid,
            ER: ()=>_endsWith,
            Eb: ()=>_maxLength,
            Fk: ()=>_regex,
            Fn: ()=>_url,
            G1: ()=>_isoDateTime,
            G8: ()=>_never,
            Hi: ()=>_multipleOf,
            Il: ()=>_toLowerCase,
            KB: ()=>_e164,
            Kn: ()=>_isoTime,
            LK: ()=>_int,
            MB: ()=>_superRefine,
            Mu: ()=>_email,
            Ny: ()=>_ipv4,
            Pw: ()=>_xid,
            Rl: ()=>_string,
            T2: ()=>_properties,
            TL: ()=>_slugify,
            Tx: ()=>_gt,
            Uy: ()=>_cidrv4,
            WN: ()=>_trim,
            YA: ()=>_length,
            Zm: ()=>_lte,
            _L: ()=>_boolean,
            _z: ()=>_ksuid,
            aC: ()=>_emoji,
            bS: ()=>_overwrite,
            cU: ()=>_base64url,
            dR: ()=>_includes,
            dZ: ()=>_array,
            db: ()=>_isoDate,
            em: ()=>_unknown,
            f2: ()=>_isoDuration,
            fU: ()=>_refine,
            fs: ()=>_cuid,
            gP: ()=>_cidrv6,
            hH: ()=>_lowercase,
            lo: ()=>_normalize,
            m9: ()=>_minLength,
            mI: ()=>meta,
            nA: ()=>_uuidv4,
            pY: ()=>_uuidv6,
            q0: ()=>describe,
            qF: ()=>_uppercase,
            qm: ()=>_gte,
            rk: ()=>_jwt,
            rt: ()=>_base64,
            tB: ()=>_guid,
            wA: ()=>_uuidv7,
            xY: ()=>_toUpperCase
        });
        var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);
        var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9396);
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
        function snapshotChecks(def) {
            if (def.checks) def.checks = [
                ...def.checks
            ];
            return def;
        }
        function _string(Class, params) {
            return new Class(snapshotChecks({
                type: "string",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            }));
        }
        function _email(Class, params) {
            return new Class({
                type: "string",
                format: "email",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _guid(Class, params) {
            return new Class({
                type: "string",
                format: "guid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _uuid(Class, params) {
            return new Class({
                type: "string",
                format: "uuid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _uuidv4(Class, params) {
            return new Class({
                type: "string",
                format: "uuid",
                check: "string_format",
                abort: false,
                version: "v4",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _uuidv6(Class, params) {
            return new Class({
                type: "string",
                format: "uuid",
                check: "string_format",
                abort: false,
                version: "v6",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _uuidv7(Class, params) {
            return new Class({
                type: "string",
                format: "uuid",
                check: "string_format",
                abort: false,
                version: "v7",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _url(Class, params) {
            return new Class({
                type: "string",
                format: "url",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _emoji(Class, params) {
            return new Class({
                type: "string",
                format: "emoji",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _nanoid(Class, params) {
            return new Class({
                type: "string",
                format: "nanoid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _cuid(Class, params) {
            return new Class({
                type: "string",
                format: "cuid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _cuid2(Class, params) {
            return new Class({
                type: "string",
                format: "cuid2",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _ulid(Class, params) {
            return new Class({
                type: "string",
                format: "ulid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _xid(Class, params) {
            return new Class({
                type: "string",
                format: "xid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _ksuid(Class, params) {
            return new Class({
                type: "string",
                format: "ksuid",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _ipv4(Class, params) {
            return new Class({
                type: "string",
                format: "ipv4",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _ipv6(Class, params) {
            return new Class({
                type: "string",
                format: "ipv6",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _cidrv4(Class, params) {
            return new Class({
                type: "string",
                format: "cidrv4",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _cidrv6(Class, params) {
            return new Class({
                type: "string",
                format: "cidrv6",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _base64(Class, params) {
            return new Class({
                type: "string",
                format: "base64",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _base64url(Class, params) {
            return new Class({
                type: "string",
                format: "base64url",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _e164(Class, params) {
            return new Class({
                type: "string",
                format: "e164",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _jwt(Class, params) {
            return new Class({
                type: "string",
                format: "jwt",
                check: "string_format",
                abort: false,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _isoDateTime(Class, params) {
            return new Class({
                type: "string",
                format: "datetime",
                check: "string_format",
                offset: false,
                local: false,
                precision: null,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _isoDate(Class, params) {
            return new Class({
                type: "string",
                format: "date",
                check: "string_format",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _isoTime(Class, params) {
            return new Class({
                type: "string",
                format: "time",
                check: "string_format",
                precision: null,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _isoDuration(Class, params) {
            return new Class({
                type: "string",
                format: "duration",
                check: "string_format",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _int(Class, params) {
            return new Class({
                type: "number",
                check: "number_format",
                abort: false,
                format: "safeint",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _boolean(Class, params) {
            return new Class({
                type: "boolean",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _unknown(Class) {
            return new Class({
                type: "unknown"
            });
        }
        function _never(Class, params) {
            return new Class({
                type: "never",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _lt(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
                check: "less_than",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value,
                inclusive: false
            });
        }
        function _lte(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
                check: "less_than",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value,
                inclusive: true
            });
        }
        function _gt(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
                check: "greater_than",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value,
                inclusive: false
            });
        }
        function _gte(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
                check: "greater_than",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value,
                inclusive: true
            });
        }
        function _multipleOf(value, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Jk({
                check: "multiple_of",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                value
            });
        }
        function _maxLength(maximum, params) {
            let ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
                check: "max_length",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                maximum
            });
            return ch;
        }
        function _minLength(minimum, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
                check: "min_length",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                minimum
            });
        }
        function _length(length, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.RM({
                check: "length_equals",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                length
            });
        }
        function _regex(pattern, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
                check: "string_format",
                format: "regex",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                pattern
            });
        }
        function _lowercase(params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.NI({
                check: "string_format",
                format: "lowercase",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _uppercase(params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.kH({
                check: "string_format",
                format: "uppercase",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _includes(includes, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Tt({
                check: "string_format",
                format: "includes",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                includes
            });
        }
        function _startsWith(prefix, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J({
                check: "string_format",
                format: "starts_with",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                prefix
            });
        }
        function _endsWith(suffix, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.E6({
                check: "string_format",
                format: "ends_with",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
                suffix
            });
        }
        function _properties(shape, params) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.nJ({
                check: "properties",
                shape,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _overwrite(tx) {
            return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({
                check: "overwrite",
                tx
            });
        }
        function _normalize(form) {
            return _overwrite((input)=>input.normalize(form));
        }
        function _trim() {
            return _overwrite((input)=>input.trim());
        }
        function _toLowerCase() {
            return _overwrite((input)=>input.toLowerCase());
        }
        function _toUpperCase() {
            return _overwrite((input)=>input.toUpperCase());
        }
        function _slugify() {
            return _overwrite((input)=>_util_js__WEBPACK_IMPORTED_MODULE_0__.Yv(input));
        }
        function _array(Class, element, params) {
            return new Class({
                type: "array",
                element,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
        }
        function _refine(Class, fn, _params) {
            let schema = new Class({
                type: "custom",
                check: "custom",
                fn: fn,
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
            });
            return schema;
        }
        function _superRefine(fn, params) {
            let ch = _check((payload)=>{
                payload.addIssue = (issue)=>{
                    if ("string" == typeof issue) payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(issue, payload.value, ch._zod.def));
                    else {
                        let _issue = issue;
                        if (_issue.fatal) _issue.continue = false;
                        _issue.code ?? (_issue.code = "custom");
                        if (!("input" in _issue)) _issue.input = payload.value;
                        _issue.inst ?? (_issue.inst = ch);
                        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
                        payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__.sn(_issue));
                    }
                };
                return fn(payload.value, payload);
            }, params);
            return ch;
        }
        function _check(fn, params) {
            let ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
                check: "custom",
                ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
            });
            ch._zod.check = fn;
            return ch;
        }
        function describe(description) {
            let ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
                check: "describe"
            });
            ch._zod.onattach = [
                (inst)=>{
                    let existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
                    _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
                        ...existing,
                        description
                    });
                }
            ];
            ch._zod.check = ()=>{};
            return ch;
        }
        function meta(metadata) {
            let ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
                check: "meta"
            });
            ch._zod.onattach = [
                (inst)=>{
                    let existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
                    _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
                        ...existing,
                        ...metadata
                    });
                }
            ];
            ch._zod.check = ()=>{};
            return ch;
        }
        function _stringFormat(Class, format, fnOrRegex, _params = {}) {
            let params = _util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params);
            let def = {
                check: "string_format",
                type: "string",
                format,
                fn: "function" == typeof fnOrRegex ? fnOrRegex : (val)=>fnOrRegex.test(val),
                ...params
            };
            if (fnOrRegex instanceof RegExp) def.pattern = fnOrRegex;
            let inst = new Class(def);
            return inst;
        }
    },
    4890: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DG: ()=>$ZodCheckRegex,
            E6: ()=>$ZodCheckEndsWith,
            J: ()=>$ZodCheckStartsWith,
            J_: ()=>$ZodCheckGreaterThan,
            Jk: ()=>$ZodCheckMultipleOf,
            KH: ()=>$ZodCheckNumberFormat,
            Kk: ()=>$ZodCheckMinLength,
            NI: ()=>$ZodCheckLowerCase,
            QP: ()=>$ZodCheck,
            RM: ()=>$ZodCheckLengthEquals,
            Tt: ()=>$ZodCheckIncludes,
            Yk: ()=>$ZodCheckMaxLength,
            kH: ()=>$ZodCheckUpperCase,
            nJ: ()=>$ZodCheckProperties,
            ql: ()=>$ZodCheckStringFormat,
            sm: ()=>$ZodCheckLessThan,
            v$: ()=>$ZodCheckOverwrite
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
        var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3908);
        var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
        let $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def)=>{
            var _a;
            inst._zod ?? (inst._zod = {});
            inst._zod.def = def;
            (_a = inst._zod).onattach ?? (_a.onattach = []);
        });
        let _whenHasLength = (payload)=>{
            let val = payload.value;
            return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && void 0 !== val.length;
        };
        let numericOriginMap = {
            number: "number",
            bigint: "bigint",
            object: "date"
        };
        let $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def)=>{
            $ZodCheck.init(inst, def);
            let origin = numericOriginMap[typeof def.value];
            inst._zod.check = (payload)=>{
                if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
                payload.issues.push({
                    origin: numericOriginMap[typeof payload.value] ?? origin,
                    code: "too_big",
                    maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
                    input: payload.value,
                    inclusive: def.inclusive,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def)=>{
            $ZodCheck.init(inst, def);
            let origin = numericOriginMap[typeof def.value];
            inst._zod.check = (payload)=>{
                if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
                payload.issues.push({
                    origin: numericOriginMap[typeof payload.value] ?? origin,
                    code: "too_small",
                    minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
                    input: payload.value,
                    inclusive: def.inclusive,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckMultipleOf = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMultipleOf", (inst, def)=>{
            $ZodCheck.init(inst, def);
            inst._zod.check = (payload)=>{
                if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
                let isMultiple = "bigint" == typeof payload.value ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : 0 === _util_js__WEBPACK_IMPORTED_MODULE_1__.LG(payload.value, def.value);
                if (isMultiple) return;
                payload.issues.push({
                    origin: typeof payload.value,
                    code: "not_multiple_of",
                    divisor: def.value,
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def)=>{
            $ZodCheck.init(inst, def);
            def.format = def.format || "float64";
            let isInt = def.format?.includes("int");
            let origin = isInt ? "int" : "number";
            let [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
            inst._zod.check = (payload)=>{
                let input = payload.value;
                if (isInt) {
                    if (!Number.isInteger(input)) return void payload.issues.push({
                        expected: origin,
                        format: def.format,
                        code: "invalid_type",
                        continue: false,
                        input,
                        inst
                    });
                    if (!Number.isSafeInteger(input)) {
                        if (input > 0) payload.issues.push({
                            input,
                            code: "too_big",
                            maximum: Number.MAX_SAFE_INTEGER,
                            note: "Integers must be within the safe integer range.",
                            inst,
                            origin,
                            inclusive: true,
                            continue: !def.abort
                        });
                        else payload.issues.push({
                            input,
                            code: "too_small",
                            minimum: Number.MIN_SAFE_INTEGER,
                            note: "Integers must be within the safe integer range.",
                            inst,
                            origin,
                            inclusive: true,
                            continue: !def.abort
                        });
                        return;
                    }
                }
                if (input < minimum) payload.issues.push({
                    origin: "number",
                    input,
                    code: "too_small",
                    minimum,
                    inclusive: true,
                    inst,
                    continue: !def.abort
                });
                if (input > maximum) payload.issues.push({
                    origin: "number",
                    input,
                    code: "too_big",
                    maximum,
                    inclusive: true,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def)=>{
            var _a;
            $ZodCheck.init(inst, def);
            (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
            inst._zod.check = (payload)=>{
                let input = payload.value;
                let units = input.length;
                let length = "string" == typeof input && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
                if (length <= def.maximum) return;
                let origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
                payload.issues.push({
                    origin,
                    code: "too_big",
                    maximum: def.maximum,
                    inclusive: true,
                    input,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def)=>{
            var _a;
            $ZodCheck.init(inst, def);
            (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
            inst._zod.check = (payload)=>{
                let input = payload.value;
                let units = input.length;
                let length = "string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
                if (length >= def.minimum) return;
                let origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
                payload.issues.push({
                    origin,
                    code: "too_small",
                    minimum: def.minimum,
                    inclusive: true,
                    input,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckLengthEquals = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLengthEquals", (inst, def)=>{
            var _a;
            $ZodCheck.init(inst, def);
            (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
            inst._zod.check = (payload)=>{
                let input = payload.value;
                let units = input.length;
                let length = "string" == typeof input && units >= def.length && units <= 2 * def.length ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
                if (length === def.length) return;
                let origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
                let tooBig = length > def.length;
                payload.issues.push({
                    origin,
                    ...tooBig ? {
                        code: "too_big",
                        maximum: def.length
                    } : {
                        code: "too_small",
                        minimum: def.length
                    },
                    inclusive: true,
                    exact: true,
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def)=>{
            var _a, _b;
            $ZodCheck.init(inst, def);
            if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload)=>{
                def.pattern.lastIndex = 0;
                if (def.pattern.test(payload.value)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: def.format,
                    input: payload.value,
                    ...def.pattern ? {
                        pattern: def.pattern.toString()
                    } : {},
                    inst,
                    continue: !def.abort
                });
            });
            else (_b = inst._zod).check ?? (_b.check = ()=>{});
        });
        let $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def)=>{
            $ZodCheckStringFormat.init(inst, def);
            inst._zod.check = (payload)=>{
                def.pattern.lastIndex = 0;
                if (def.pattern.test(payload.value)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: "regex",
                    input: payload.value,
                    pattern: def.pattern.toString(),
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckLowerCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLowerCase", (inst, def)=>{
            def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.AC);
            $ZodCheckStringFormat.init(inst, def);
        });
        let $ZodCheckUpperCase = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckUpperCase", (inst, def)=>{
            def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__.Zv);
            $ZodCheckStringFormat.init(inst, def);
        });
        let $ZodCheckIncludes = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckIncludes", (inst, def)=>{
            $ZodCheck.init(inst, def);
            let escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.includes);
            let pattern = new RegExp("number" == typeof def.position ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
            def.pattern = pattern;
            inst._zod.check = (payload)=>{
                if (payload.value.includes(def.includes, def.position)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: "includes",
                    includes: def.includes,
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckStartsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStartsWith", (inst, def)=>{
            $ZodCheck.init(inst, def);
            let pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.prefix)}.*`);
            def.pattern ?? (def.pattern = pattern);
            inst._zod.check = (payload)=>{
                if (payload.value.startsWith(def.prefix)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: "starts_with",
                    prefix: def.prefix,
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        let $ZodCheckEndsWith = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckEndsWith", (inst, def)=>{
            $ZodCheck.init(inst, def);
            let pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__.sD(def.suffix)}$`);
            def.pattern ?? (def.pattern = pattern);
            inst._zod.check = (payload)=>{
                if (payload.value.endsWith(def.suffix)) return;
                payload.issues.push({
                    origin: "string",
                    code: "invalid_format",
                    format: "ends_with",
                    suffix: def.suffix,
                    input: payload.value,
                    inst,
                    continue: !def.abort
                });
            };
        });
        function handleCheckPropertyResult(result, payload, property) {
            if (result.issues.length) payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__.lQ(property, result.issues));
        }
        let $ZodCheckProperties = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckProperties", (inst, def)=>{
            $ZodCheck.init(inst, def);
            _util_js__WEBPACK_IMPORTED_MODULE_1__.jD(inst, Symbol.iterator, function*() {
                yield inst;
            });
            let entries;
            inst._zod.check = (payload)=>{
                if (null == payload.value) return void payload.issues.push({
                    expected: "object",
                    code: "invalid_type",
                    input: payload.value,
                    inst
                });
                entries ?? (entries = Reflect.ownKeys(def.shape).map((key)=>[
                        key,
                        def.shape[key]
                    ]));
                let input = payload.value;
                let proms;
                for (let [key, schema] of entries){
                    let result = schema._zod.run({
                        value: input[key],
                        issues: []
                    }, {});
                    if (result instanceof Promise) {
                        proms ?? (proms = []);
                        proms.push(result.then((result)=>handleCheckPropertyResult(result, payload, key)));
                    } else handleCheckPropertyResult(result, payload, key);
                }
                if (proms) return Promise.all(proms).then(()=>void 0);
            };
        });
        let $ZodCheckOverwrite = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def)=>{
            $ZodCheck.init(inst, def);
            inst._zod.check = (payload)=>{
                payload.value = def.tx(payload.value);
            };
        });
    },
    8532: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $W: ()=>config,
            GT: ()=>$ZodAsyncError,
            cV: ()=>$ZodEncodeError,
            cr: ()=>globalConfig,
            tm: ()=>NEVER,
            xI: ()=>$constructor
        });
        var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);
        var _a;
        let NEVER = Object.freeze({
            status: "aborted"
        });
        let _zodDesc = {
            value: void 0,
            enumerable: false
        };
        let _E = "captureStackTrace" in Error ? Error : null;
        function newError(Definition) {
            let E = _E;
            if (E) {
                let saved = E.stackTraceLimit;
                if ("number" == typeof saved) {
                    try {
                        E.stackTraceLimit = 0;
                    } catch  {
                        _E = null;
                        return new Definition();
                    }
                    try {
                        return new Definition();
                    } finally{
                        E.stackTraceLimit = saved;
                    }
                }
            }
            return new Definition();
        }
        function $constructor(name, initializer, proto, params) {
            let zodProto = {};
            function Internals(def) {
                this.def = def;
                this.constr = _;
                this.traits = new Set();
            }
            Internals.prototype = zodProto;
            let protoMembers = proto;
            let initialized = protoMembers && new WeakSet();
            function init(inst, def) {
                if (inst._zod) {
                    if (inst._zod.traits.has(name)) return;
                } else {
                    _zodDesc.value = new Internals(def);
                    try {
                        Object.defineProperty(inst, "_zod", _zodDesc);
                    } finally{
                        _zodDesc.value = void 0;
                    }
                }
                inst._zod.traits.add(name);
                initializer(inst, def);
                if (initialized) {
                    let own = Object.getPrototypeOf(inst);
                    let ctorProto = inst._zod.constr.prototype;
                    let up = own;
                    while(up && up !== ctorProto)up = Object.getPrototypeOf(up);
                    let target = up ?? own;
                    if (!initialized.has(target)) {
                        initialized.add(target);
                        (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
                    }
                }
                let proto = _.prototype;
                for(let k in proto)if (Object.prototype.hasOwnProperty.call(proto, k)) {
                    if (!(k in inst)) inst[k] = proto[k].bind(inst);
                }
            }
            let Parent = params?.Parent ?? Object;
            class Definition extends Parent {
            }
            Object.defineProperty(Definition, "name", {
                value: name
            });
            function _(def) {
                let inst = params?.Parent ? newError(Definition) : this;
                init(inst, def);
                let deferred = inst._zod.deferred;
                if (deferred) {
                    for (let fn of deferred)fn();
                    inst._zod.deferred = void 0;
                }
                let pp = globalThis.__zod_globalConfig?.postProcessor;
                if (pp) pp(inst);
                return inst;
            }
            Object.defineProperty(_, "init", {
                value: init
            });
            Object.defineProperty(_, Symbol.hasInstance, {
                value: (inst)=>{
                    if (params?.Parent && inst instanceof params.Parent) return true;
                    return inst?._zod?.traits?.has(name);
                }
            });
            Object.defineProperty(_, "name", {
                value: name
            });
            return _;
        }
        class $ZodAsyncError extends Error {
            constructor(){
                super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
            }
        }
        class $ZodEncodeError extends Error {
            constructor(name){
                super(`Encountered unidirectional transform during encode: ${name}`);
                this.name = "ZodEncodeError";
            }
        }
        (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
        let globalConfig = globalThis.__zod_globalConfig;
        function config(newConfig) {
            if (newConfig) Object.assign(globalConfig, newConfig);
            return globalConfig;
        }
    },
    3908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AC: ()=>lowercase,
            Ak: ()=>nanoid,
            D2: ()=>nanoidOfLength,
            F: ()=>httpProtocol,
            Gl: ()=>cuid2,
            K3: ()=>base64,
            Os: ()=>guid,
            Rp: ()=>email,
            Z0: ()=>ulid,
            Zg: ()=>emoji,
            Zv: ()=>uppercase,
            ai: ()=>number,
            fO: ()=>ksuid,
            gF: ()=>cuid,
            gp: ()=>anyString,
            hQ: ()=>e164,
            kB: ()=>time,
            kM: ()=>xid,
            l7: ()=>cidrv6,
            nd: ()=>integer,
            o: ()=>bigint,
            p0: ()=>duration,
            p6: ()=>date,
            r0: ()=>base64url,
            uR: ()=>uuid,
            uX: ()=>ipv4,
            ug: ()=>ipv6,
            uh: ()=>hex,
            w$: ()=>datetime,
            zM: ()=>boolean,
            zr: ()=>cidrv4
        });
        let cuid = /^[cC][0-9a-z]{6,}$/;
        let cuid2 = /^[0-9a-z]+$/;
        let ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
        let xid = /^[0-9a-vA-V]{20}$/;
        let ksuid = /^[A-Za-z0-9]{27}$/;
        let nanoid = /^[a-zA-Z0-9_-]{21}$/;
        function nanoidOfLength(length) {
            return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
        }
        let duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
        let guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
        let uuid = (version)=>{
            if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
            return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
        };
        let email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
        let _emoji = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
        function emoji() {
            return new RegExp(_emoji, "u");
        }
        let ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
        let ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
        let cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
        let cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
        let base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
        let base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
        let httpProtocol = /^https?$/;
        let e164 = /^\+[1-9]\d{6,14}$/;
        let dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
        function anchor(source) {
            return new RegExp(`^${source}$`);
        }
        let date = anchor(dateSource);
        function timeSource(args) {
            let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
            let regex = "number" == typeof args.precision ? -1 === args.precision ? `${hhmm}` : 0 === args.precision ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
            return regex;
        }
        function time(args) {
            return new RegExp(`^${timeSource(args)}$`);
        }
        function datetime(args) {
            let opts = [
                "Z"
            ];
            if (args.offset) opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
            let qualified = `${timeSource({
                precision: args.precision,
                seconds: true
            })}(?:${opts.join("|")})`;
            let timeRegex = args.local ? `${qualified}|${timeSource({
                precision: args.precision
            })}` : qualified;
            return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
        }
        let anyString = /^[\s\S]{0,}$/;
        let bigint = /^-?\d+n?$/;
        let integer = /^-?\d+$/;
        let number = /^-?\d+(?:\.\d+)?$/;
        let boolean = /^(?:true|false)$/i;
        let lowercase = /^[^A-Z]*$/;
        let uppercase = /^[^a-z]*$/;
        let hex = /^[0-9a-fA-F]*$/;
    },
    9396: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            fd: ()=>globalRegistry
        });
        var _a;
        class $ZodRegistry {
            constructor(){
                this._map = new WeakMap();
                this._idmap = new Map();
            }
            add(schema, ..._meta) {
                let meta = _meta[0];
                this._map.set(schema, meta);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.set(meta.id, schema);
                return this;
            }
            clear() {
                this._map = new WeakMap();
                this._idmap = new Map();
                return this;
            }
            remove(schema) {
                let meta = this._map.get(schema);
                if (meta && "object" == typeof meta && "id" in meta) this._idmap.delete(meta.id);
                this._map.delete(schema);
                return this;
            }
            get(schema) {
                let p = schema._zod.parent;
                if (p) {
                    let pm = {
                        ...this.get(p) ?? {}
                    };
                    delete pm.id;
                    let f = {
                        ...pm,
                        ...this._map.get(schema)
                    };
                    return Object.keys(f).length ? f : void 0;
                }
                return this._map.get(schema);
            }
            has(schema) {
                return this._map.has(schema);
            }
        }
        function registry() {
            return new $ZodRegistry();
        }
        (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
        let globalRegistry = globalThis.__zod_globalRegistry;
    },
    4723: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A2: ()=>normalizeParams,
            B7: ()=>stringifyPrimitive,
            GW: ()=>parsedType,
            Gv: ()=>isObject,
            LG: ()=>floatSafeRemainder,
            MO: ()=>rawShape,
            NM: ()=>optionalKeys,
            NR: ()=>BIGINT_FORMAT_RANGES,
            O7: ()=>codePointLength,
            OH: ()=>partial,
            PO: ()=>cached,
            QH: ()=>aborted,
            Qd: ()=>isPlainObject,
            Rc: ()=>getLengthableOrigin,
            SS: ()=>constantCatch,
            UQ: ()=>esc,
            Up: ()=>pick,
            Vy: ()=>assignProp1,
            W0: ()=>safeExtend,
            X: ()=>installLazyProp,
            X$: ()=>extend,
            Yv: ()=>slugify,
            cJ: ()=>omit,
            cl: ()=>nullish,
            d3: ()=>attachSchema,
            gx: ()=>captureStackTrace,
            h1: ()=>merge,
            hI: ()=>allowsEval,
            hi: ()=>sizeCaps,
            iR: ()=>finalizeIssue,
            jD: ()=>hide,
            jw: ()=>joinValues,
            k8: ()=>jsonStringifyReplacer,
            lQ: ()=>prefixIssues,
            mw: ()=>required,
            o8: ()=>clone,
            ol: ()=>members,
            p6: ()=>cleanRegex,
            qQ: ()=>propertyKeyTypes,
            qh: ()=>own,
            rL: ()=>explicitlyAborted,
            sD: ()=>escapeRegex,
            sn: ()=>issue,
            un: ()=>derived,
            v5: ()=>defineLazyInternal,
            w5: ()=>getEnumValues,
            yG: ()=>shallowClone,
            zH: ()=>NUMBER_FORMAT_RANGES,
            zM: ()=>mergeDefs
        });
        var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
        function getEnumValues(entries) {
            let numericValues = Object.values(entries).filter((v)=>"number" == typeof v);
            let values = Object.entries(entries).filter(([k, _])=>-1 === numericValues.indexOf(+k)).map(([_, v])=>v);
            return values;
        }
        function joinValues(array, separator = "|") {
            return array.map((val)=>stringifyPrimitive(val)).join(separator);
        }
        function jsonStringifyReplacer(_, value) {
            if ("bigint" == typeof value) return value.toString();
            return value;
        }
        class Cached {
            constructor(getter){
                this._getter = getter;
                this._value = void 0;
            }
            get value() {
                let getter = this._getter;
                if (void 0 !== getter) {
                    this._value = getter();
                    this._getter = void 0;
                }
                return this._value;
            }
        }
        function cached(getter) {
            return new Cached(getter);
        }
        function nullish(input) {
            return null == input;
        }
        function cleanRegex(source) {
            let start = source.startsWith("^") ? 1 : 0;
            let end = source.endsWith("$") ? source.length - 1 : source.length;
            return source.slice(start, end);
        }
        function floatSafeRemainder(val, step) {
            let ratio = val / step;
            let roundedRatio = Math.round(ratio);
            let tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
            if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
            return ratio - roundedRatio;
        }
        function assignProp1(target, prop, value) {
            Object.defineProperty(target, prop, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
        function rawShape(def) {
            let desc = Object.getOwnPropertyDescriptor(def, "shape");
            return desc?.get ? desc.get.raw : desc?.value;
        }
        function sourceShape(schema) {
            return rawShape(schema._zod.def) ?? schema._zod.def.shape;
        }
        function deferProp(target, key, getter) {
            Object.defineProperty(target, key, {
                get () {
                    let value = getter();
                    assignProp1(this, key, value);
                    return value;
                },
                enumerable: true,
                configurable: true
            });
        }
        function putProp(target, key, value) {
            if (key in target) assignProp1(target, key, value);
            else target[key] = value;
        }
        function mirrorShape(target, source, keys, wrap) {
            let raw = sourceShape(source);
            for (let key of keys){
                let desc = Object.getOwnPropertyDescriptor(raw, key);
                if (desc.enumerable) if (desc.get) deferProp(target, key, ()=>{
                    let value = source._zod.def.shape[key];
                    return wrap ? wrap(value, key) : value;
                });
                else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
            }
        }
        function mirrorProps(target, source) {
            for (let key of Reflect.ownKeys(source)){
                let desc = Object.getOwnPropertyDescriptor(source, key);
                if (desc.enumerable) if (desc.get) deferProp(target, key, ()=>source[key]);
                else putProp(target, key, desc.value);
            }
        }
        function mergeDefs(...defs) {
            let mergedDescriptors = {};
            for (let def of defs){
                let descriptors = Object.getOwnPropertyDescriptors(def);
                Object.assign(mergedDescriptors, descriptors);
            }
            return Object.defineProperties({}, mergedDescriptors);
        }
        function esc(str) {
            return JSON.stringify(str);
        }
        function slugify(input) {
            return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
        }
        let captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args)=>{};
        function isObject(data) {
            return "object" == typeof data && null !== data && !Array.isArray(data);
        }
        let allowsEval = cached(()=>{
            if (_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless) return false;
            if ("u" > typeof navigator && navigator?.userAgent?.includes("Cloudflare")) return false;
            try {
                let F = Function;
                new F("");
                return true;
            } catch (_) {
                return false;
            }
        });
        function isPlainObject(o) {
            if (false === isObject(o)) return false;
            let ctor = o.constructor;
            if (void 0 === ctor) return true;
            if ("function" != typeof ctor) return true;
            let prot = ctor.prototype;
            if (false === isObject(prot)) return false;
            if (false === Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf")) return false;
            return true;
        }
        function shallowClone(o) {
            if (isPlainObject(o)) return {
                ...o
            };
            if (Array.isArray(o)) return [
                ...o
            ];
            if (o instanceof Map) return new Map(o);
            if (o instanceof Set) return new Set(o);
            return o;
        }
        let propertyKeyTypes = new Set([
            "string",
            "number",
            "symbol"
        ]);
        function escapeRegex(str) {
            return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        }
        function clone(inst, def, params) {
            let cl = new inst._zod.constr(def ?? inst._zod.def);
            if (!def || params?.parent) cl._zod.parent = inst;
            return cl;
        }
        function normalizeParams(_params) {
            let params = _params;
            if (!params) return {};
            if ("string" == typeof params) return {
                error: ()=>params
            };
            if (params?.message !== void 0) {
                if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
                params.error = params.message;
            }
            delete params.message;
            if ("string" == typeof params.error) return {
                ...params,
                error: ()=>params.error
            };
            return params;
        }
        function stringifyPrimitive(value) {
            if ("bigint" == typeof value) return value.toString() + "n";
            if ("string" == typeof value) return `"${value}"`;
            return `${value}`;
        }
        function optionalKeys(shape) {
            return Object.keys(shape).filter((k)=>void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
        }
        let NUMBER_FORMAT_RANGES = (()=>({
                safeint: [
                    Number.MIN_SAFE_INTEGER,
                    Number.MAX_SAFE_INTEGER
                ],
                int32: [
                    -2147483648,
                    2147483647
                ],
                uint32: [
                    0,
                    4294967295
                ],
                float32: [
                    -3.4028234663852886e+38,
                    3.4028234663852886e38
                ],
                float64: [
                    -Number.MAX_VALUE,
                    Number.MAX_VALUE
                ]
            }))();
        let BIGINT_FORMAT_RANGES = {
            int64: [
                BigInt("-9223372036854775808"),
                BigInt("9223372036854775807")
            ],
            uint64: [
                BigInt(0),
                BigInt("18446744073709551615")
            ]
        };
        function pick(schema, mask) {
            let currDef = schema._zod.def;
            let checks1 = currDef.checks;
            let hasChecks = checks1 && checks1.length > 0;
            if (hasChecks) throw new Error(".pick() cannot be used on object schemas containing refinements");
            let newShape = {};
            mirrorShape(newShape, schema, maskedKeys(schema, mask));
            return clone(schema, mergeDefs(currDef, {
                shape: newShape,
                checks: []
            }));
        }
        function maskedKeys(schema, mask) {
            let raw = sourceShape(schema);
            let keys = [];
            for (let key of Reflect.ownKeys(mask)){
                if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
                if (mask[key]) keys.push(key);
            }
            return keys;
        }
        function omit(schema, mask) {
            let currDef = schema._zod.def;
            let checks1 = currDef.checks;
            let hasChecks = checks1 && checks1.length > 0;
            if (hasChecks) throw new Error(".omit() cannot be used on object schemas containing refinements");
            let omitted = new Set(maskedKeys(schema, mask));
            let newShape = {};
            mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key)=>!omitted.has(key)));
            return clone(schema, mergeDefs(currDef, {
                shape: newShape,
                checks: []
            }));
        }
        function extend(schema, shape) {
            if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
            let checks1 = schema._zod.def.checks;
            let hasChecks = checks1 && checks1.length > 0;
            if (hasChecks) {
                let existingShape = sourceShape(schema);
                for (let key of Reflect.ownKeys(shape))if (void 0 !== Object.getOwnPropertyDescriptor(existingShape, key)) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
            return clone(schema, mergeDefs(schema._zod.def, {
                shape: extended(schema, shape)
            }));
        }
        function extended(schema, shape) {
            let newShape = {};
            mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
            mirrorProps(newShape, shape);
            return newShape;
        }
        function safeExtend(schema, shape) {
            if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
            return clone(schema, mergeDefs(schema._zod.def, {
                shape: extended(schema, shape)
            }));
        }
        function merge(a, b) {
            if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
            if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
            let newShape = {};
            mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
            mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
            let def = mergeDefs(a._zod.def, {
                shape: newShape,
                get catchall () {
                    return b._zod.def.catchall;
                },
                checks: b._zod.def.checks ?? []
            });
            return clone(a, def);
        }
        function partial(Class, schema, mask, name = "partial") {
            let currDef = schema._zod.def;
            let checks1 = currDef.checks;
            let hasChecks = checks1 && checks1.length > 0;
            if (hasChecks) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
            let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
            let newShape = {};
            mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key)=>selected && !selected.has(key) ? value : new Class({
                    type: "optional",
                    innerType: value
                })));
            return clone(schema, mergeDefs(schema._zod.def, {
                shape: newShape,
                checks: []
            }));
        }
        function required(Class, schema, mask) {
            let selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
            let newShape = {};
            mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key)=>selected && !selected.has(key) ? value : new Class({
                    type: "nonoptional",
                    innerType: value
                }));
            return clone(schema, mergeDefs(schema._zod.def, {
                shape: newShape
            }));
        }
        function aborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue !== true) return true;
            return false;
        }
        function explicitlyAborted(x, startIndex = 0) {
            if (true === x.aborted) return true;
            for(let i = startIndex; i < x.issues.length; i++)if (x.issues[i]?.continue === false) return true;
            return false;
        }
        function prefixIssues(path, issues) {
            return issues.map((iss)=>{
                var _a;
                (_a = iss).path ?? (_a.path = []);
                iss.path.unshift(path);
                return iss;
            });
        }
        function unwrapMessage(message) {
            return "string" == typeof message ? message : message?.message;
        }
        function sizeCaps(defChecks) {
            let caps = [];
            for (let ch of defChecks ?? []){
                let d = ch._zod.def;
                if (!/_(length|size)$|_equals$/.test(d.check)) break;
                let max = d.maximum ?? d.length ?? d.size;
                if (max >= 0) caps.push([
                    max,
                    ch
                ]);
            }
            return caps;
        }
        function attachSchema(issues, start, inst) {
            var _a;
            for(let i = start; i < issues.length; i++)(_a = issues[i]).schema ?? (_a.schema = inst);
        }
        function finalizeIssue(iss, ctx, config) {
            var _a;
            let traits = iss.inst?._zod?.traits;
            if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
            else iss.schema = iss.inst;
            let schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
            let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
            let full = {};
            for (let k of Object.keys(iss))if ("inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k) full[k] = iss[k];
            full.path ?? (full.path = []);
            full.message = message;
            if (ctx?.reportInput) full.input = iss.input;
            return full;
        }
        let highSurrogate = /[\uD800-\uDBFF]/;
        function codePointLength(str) {
            let units = str.length;
            if (!highSurrogate.test(str)) return units;
            let count = units;
            for(let i = 0; i < units - 1; i++)if ((0xfc00 & str.charCodeAt(i)) === 0xd800 && (0xfc00 & str.charCodeAt(i + 1)) === 0xdc00) {
                count--;
                i++;
            }
            return count;
        }
        function getLengthableOrigin(input) {
            if (Array.isArray(input)) return "array";
            if ("string" == typeof input) return "string";
            return "unknown";
        }
        function parsedType(data) {
            let t = typeof data;
            switch(t){
                case "number":
                    return Number.isNaN(data) ? "nan" : "number";
                case "object":
                    {
                        if (null === data) return "null";
                        if (Array.isArray(data)) return "array";
                        let obj = data;
                        if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
                    }
            }
            return t;
        }
        function issue(...args) {
            let [iss, input, inst] = args;
            if ("string" == typeof iss) return {
                message: iss,
                code: "custom",
                input,
                inst
            };
            return {
                ...iss
            };
        }
        function members(proto, table) {
            for(let key in table){
                let desc = Object.getOwnPropertyDescriptor(table, key);
                if (desc.get) Object.defineProperty(proto, key, {
                    ...desc,
                    enumerable: false
                });
                else defineBound(proto, key, desc.value);
            }
        }
        function own(inst, key, value, enumerable = true) {
            Object.defineProperty(inst, key, {
                configurable: true,
                writable: true,
                enumerable,
                value
            });
            return value;
        }
        function hide(inst, key, value) {
            return own(inst, key, value, false);
        }
        function derived(computes, table) {
            for(let key in computes){
                let compute = computes[key];
                Object.defineProperty(table, key, {
                    configurable: true,
                    enumerable: true,
                    get () {
                        return own(this, key, compute(this));
                    },
                    set (value) {
                        own(this, key, value);
                    }
                });
            }
            return table;
        }
        function defineBound(proto, key, fn) {
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    return this == null ? fn : own(this, key, fn.bind(this));
                },
                set (value) {
                    own(this, key, value);
                }
            });
        }
        function claim(inst, sentinel) {
            let proto = Object.getPrototypeOf(inst);
            return sentinel in proto ? void 0 : proto;
        }
        let installing;
        let broke = false;
        let breaker = {
            configurable: true,
            get () {
                broke = true;
            }
        };
        function defineLazyInternal(inst, key, compute) {
            let proto = Object.getPrototypeOf(inst._zod);
            if (key in proto && installing !== inst._zod) {
                installing = void 0;
                return;
            }
            installing = inst._zod;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    Object.defineProperty(this, key, breaker);
                    let outer = broke;
                    broke = false;
                    try {
                        let value = compute(this);
                        if (broke) delete this[key];
                        else Object.defineProperty(this, key, {
                            configurable: true,
                            writable: true,
                            value
                        });
                        broke = broke || outer;
                        return value;
                    } catch (err) {
                        delete this[key];
                        broke = broke || outer;
                        throw err;
                    }
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        value
                    });
                }
            });
        }
        function installLazyProp(inst, key, make, enumerable) {
            let proto = claim(inst, key);
            if (!proto) return;
            Object.defineProperty(proto, key, {
                configurable: true,
                get () {
                    let desc = {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value: void 0
                    };
                    Object.defineProperty(this, key, desc);
                    desc.value = make(this);
                    Object.defineProperty(this, key, desc);
                    return desc.value;
                },
                set (value) {
                    Object.defineProperty(this, key, {
                        configurable: true,
                        writable: true,
                        enumerable,
                        value
                    });
                }
            });
        }
        let CONSTANT_CATCH = "~constantCatch";
        function constantCatch(value) {
            let fn = ()=>value;
            fn[CONSTANT_CATCH] = true;
            return fn;
        }
    }
};
