export const id = 152;
export const ids = [
    152
];
export const modules = {
    5933: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Location = __webpack_require__(383);
        let Position = __webpack_require__(4227);
        let AST = function(withPositions, withSource) {
            this.withPositions = withPositions;
            this.withSource = withSource;
        };
        AST.precedence = {};
        [
            [
                "or"
            ],
            [
                "xor"
            ],
            [
                "and"
            ],
            [
                "="
            ],
            [
                "?"
            ],
            [
                "??"
            ],
            [
                "||"
            ],
            [
                "&&"
            ],
            [
                "|"
            ],
            [
                "^"
            ],
            [
                "&"
            ],
            [
                "==",
                "!=",
                "===",
                "!==",
                "<=>"
            ],
            [
                "<",
                "<=",
                ">",
                ">="
            ],
            [
                "<<",
                ">>"
            ],
            [
                "+",
                "-",
                "."
            ],
            [
                "*",
                "/",
                "%"
            ],
            [
                "!"
            ],
            [
                "instanceof"
            ],
            [
                "u-",
                "u+",
                "u~"
            ],
            [
                "cast",
                "silent"
            ],
            [
                "**"
            ]
        ].forEach(function(list, index) {
            list.forEach(function(operator) {
                AST.precedence[operator] = index + 1;
            });
        });
        AST.prototype.isRightAssociative = function(operator) {
            return "**" === operator || "??" === operator;
        };
        AST.prototype.swapLocations = function(target, first, last, parser) {
            if (this.withPositions) {
                if (!target || !target.loc || !first || !first.loc || !last || !last.loc) return;
                target.loc.start = first.loc.start;
                target.loc.end = last.loc.end;
                if (this.withSource) target.loc.source = parser.lexer._input.substring(target.loc.start.offset, target.loc.end.offset);
            }
        };
        AST.prototype.resolveLocations = function(target, first, last, parser) {
            if (this.withPositions) {
                if (!target || !target.loc || !first || !first.loc || !last || !last.loc) return;
                if (target.loc.start.offset > first.loc.start.offset) target.loc.start = first.loc.start;
                if (target.loc.end.offset < last.loc.end.offset) target.loc.end = last.loc.end;
                if (this.withSource) target.loc.source = parser.lexer._input.substring(target.loc.start.offset, target.loc.end.offset);
            }
        };
        AST.prototype.resolvePrecedence = function(result, parser) {
            let buffer, lLevel, rLevel;
            if ("call" === result.kind) this.resolveLocations(result, result.what, result, parser);
            else if ("propertylookup" === result.kind || "nullsafepropertylookup" === result.kind || "staticlookup" === result.kind || "offsetlookup" === result.kind && result.offset) this.resolveLocations(result, result.what, result.offset, parser);
            else if ("bin" === result.kind) {
                if (result.right && !result.right.parenthesizedExpression) {
                    if ("bin" === result.right.kind) {
                        lLevel = AST.precedence[result.type];
                        rLevel = AST.precedence[result.right.type];
                        if (lLevel && rLevel && rLevel <= lLevel && (result.type !== result.right.type || !this.isRightAssociative(result.type))) {
                            buffer = result.right;
                            result.right = result.right.left;
                            this.swapLocations(result, result.left, result.right, parser);
                            buffer.left = this.resolvePrecedence(result, parser);
                            this.swapLocations(buffer, buffer.left, buffer.right, parser);
                            result = buffer;
                        }
                    } else if ("retif" === result.right.kind) {
                        lLevel = AST.precedence[result.type];
                        rLevel = AST.precedence["?"];
                        if (lLevel && rLevel && rLevel <= lLevel) {
                            buffer = result.right;
                            result.right = result.right.test;
                            this.swapLocations(result, result.left, result.right, parser);
                            buffer.test = this.resolvePrecedence(result, parser);
                            this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
                            result = buffer;
                        }
                    }
                }
            } else if (("silent" === result.kind || "cast" === result.kind) && result.expr && !result.expr.parenthesizedExpression) {
                if ("bin" === result.expr.kind) {
                    buffer = result.expr;
                    result.expr = result.expr.left;
                    this.swapLocations(result, result, result.expr, parser);
                    buffer.left = this.resolvePrecedence(result, parser);
                    this.swapLocations(buffer, buffer.left, buffer.right, parser);
                    result = buffer;
                } else if ("retif" === result.expr.kind) {
                    buffer = result.expr;
                    result.expr = result.expr.test;
                    this.swapLocations(result, result, result.expr, parser);
                    buffer.test = this.resolvePrecedence(result, parser);
                    this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
                    result = buffer;
                }
            } else if ("unary" === result.kind) {
                if (result.what && !result.what.parenthesizedExpression) {
                    if ("bin" === result.what.kind) {
                        lLevel = AST.precedence["u" + result.type] || AST.precedence[result.type];
                        rLevel = AST.precedence[result.what.type];
                        if (lLevel && rLevel && rLevel < lLevel) {
                            buffer = result.what;
                            result.what = result.what.left;
                            this.swapLocations(result, result, result.what, parser);
                            buffer.left = this.resolvePrecedence(result, parser);
                            this.swapLocations(buffer, buffer.left, buffer.right, parser);
                            result = buffer;
                        }
                    } else if ("retif" === result.what.kind) {
                        buffer = result.what;
                        result.what = result.what.test;
                        this.swapLocations(result, result, result.what, parser);
                        buffer.test = this.resolvePrecedence(result, parser);
                        this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
                        result = buffer;
                    }
                }
            } else if ("retif" === result.kind) {
                if (result.falseExpr && "retif" === result.falseExpr.kind && !result.falseExpr.parenthesizedExpression) {
                    buffer = result.falseExpr;
                    result.falseExpr = buffer.test;
                    this.swapLocations(result, result.test, result.falseExpr, parser);
                    buffer.test = this.resolvePrecedence(result, parser);
                    this.swapLocations(buffer, buffer.test, buffer.falseExpr, parser);
                    result = buffer;
                }
            } else if ("assign" === result.kind) {
                if (result.right && "bin" === result.right.kind && !result.right.parenthesizedExpression) {
                    lLevel = AST.precedence["="];
                    rLevel = AST.precedence[result.right.type];
                    if (lLevel && rLevel && rLevel < lLevel) {
                        buffer = result.right;
                        result.right = result.right.left;
                        buffer.left = result;
                        this.swapLocations(buffer, buffer.left, result.right, parser);
                        result = buffer;
                    }
                }
            } else if ("expressionstatement" === result.kind) this.swapLocations(result, result.expression, result, parser);
            return result;
        };
        AST.prototype.prepare = function(kind, docs, parser) {
            let start = null;
            if (this.withPositions || this.withSource) start = parser.position();
            let self = this;
            let result = function() {
                let args = Array.prototype.slice.call(arguments);
                args.push(docs);
                if (self.withPositions || self.withSource) {
                    let nodeStart = start;
                    let nodeEnd = new Position(parser.prev[0], parser.prev[1], parser.prev[2]);
                    if (nodeStart.offset > nodeEnd.offset) {
                        let tmp = nodeStart;
                        nodeStart = nodeEnd;
                        nodeEnd = tmp;
                    }
                    let src = null;
                    if (self.withSource) src = parser.lexer._input.substring(nodeStart.offset, nodeEnd.offset);
                    let location = new Location(src, nodeStart, nodeEnd);
                    args.push(location);
                }
                if (!kind) kind = args.shift();
                let node = self[kind];
                if ("function" != typeof node) throw new Error('Undefined node "' + kind + '"');
                let astNode = Object.create(node.prototype);
                node.apply(astNode, args);
                result.instance = astNode;
                if (result.trailingComments) astNode.trailingComments = result.trailingComments;
                if ("function" == typeof result.postBuild) result.postBuild(astNode);
                if (parser.debug) delete self.stack[result.stackUid];
                return self.resolvePrecedence(astNode, parser);
            };
            if (parser.debug) {
                if (!this.stack) {
                    this.stack = {};
                    this.stackUid = 1;
                }
                this.stack[++this.stackUid] = {
                    position: start,
                    stack: new Error().stack.split("\n").slice(3, 5)
                };
                result.stackUid = this.stackUid;
            }
            result.setTrailingComments = function(docs) {
                if (result.instance) result.instance.setTrailingComments(docs);
                else result.trailingComments = docs;
            };
            result.destroy = function(target) {
                if (docs) if (target) if (target.leadingComments) target.leadingComments = docs.concat(target.leadingComments);
                else target.leadingComments = docs;
                else parser._docIndex = parser._docs.length - docs.length;
                if (parser.debug) delete self.stack[result.stackUid];
            };
            return result;
        };
        AST.prototype.checkNodes = function() {
            let errors = [];
            for(let k in this.stack)if (Object.prototype.hasOwnProperty.call(this.stack, k)) {
                this.stack[k].key = k;
                errors.push(this.stack[k]);
            }
            this.stack = {};
            return errors;
        };
        [
            __webpack_require__(3067),
            __webpack_require__(5437),
            __webpack_require__(2529),
            __webpack_require__(3692),
            __webpack_require__(7334),
            __webpack_require__(6880),
            __webpack_require__(3027),
            __webpack_require__(1351),
            __webpack_require__(3806),
            __webpack_require__(8149),
            __webpack_require__(2640),
            __webpack_require__(9311),
            __webpack_require__(4192),
            __webpack_require__(5719),
            __webpack_require__(3101),
            __webpack_require__(9501),
            __webpack_require__(4954),
            __webpack_require__(2795),
            __webpack_require__(9335),
            __webpack_require__(2783),
            __webpack_require__(8738),
            __webpack_require__(5682),
            __webpack_require__(9128),
            __webpack_require__(199),
            __webpack_require__(8049),
            __webpack_require__(5578),
            __webpack_require__(7304),
            __webpack_require__(6879),
            __webpack_require__(9693),
            __webpack_require__(9169),
            __webpack_require__(931),
            __webpack_require__(775),
            __webpack_require__(2902),
            __webpack_require__(7218),
            __webpack_require__(7265),
            __webpack_require__(7941),
            __webpack_require__(7316),
            __webpack_require__(9342),
            __webpack_require__(2972),
            __webpack_require__(458),
            __webpack_require__(3733),
            __webpack_require__(5109),
            __webpack_require__(2711),
            __webpack_require__(7564),
            __webpack_require__(2539),
            __webpack_require__(3787),
            __webpack_require__(3795),
            __webpack_require__(1995),
            __webpack_require__(2907),
            __webpack_require__(7966),
            __webpack_require__(6353),
            __webpack_require__(3993),
            __webpack_require__(7517),
            __webpack_require__(4850),
            __webpack_require__(8068),
            __webpack_require__(9076),
            __webpack_require__(1145),
            __webpack_require__(626),
            __webpack_require__(709),
            __webpack_require__(4127),
            __webpack_require__(9437),
            __webpack_require__(3753),
            __webpack_require__(8251),
            __webpack_require__(3901),
            __webpack_require__(3932),
            __webpack_require__(1500),
            __webpack_require__(8540),
            __webpack_require__(8704),
            __webpack_require__(1698),
            __webpack_require__(1258),
            __webpack_require__(6759),
            __webpack_require__(2569),
            __webpack_require__(8213),
            __webpack_require__(6307),
            __webpack_require__(3489),
            __webpack_require__(3107),
            __webpack_require__(298),
            __webpack_require__(7191),
            __webpack_require__(8294),
            __webpack_require__(3242),
            __webpack_require__(1041),
            __webpack_require__(1210),
            __webpack_require__(2343),
            __webpack_require__(2556),
            __webpack_require__(3947),
            __webpack_require__(6858),
            __webpack_require__(8366),
            __webpack_require__(2793),
            __webpack_require__(7649),
            __webpack_require__(9281),
            __webpack_require__(6326),
            __webpack_require__(9022),
            __webpack_require__(9824),
            __webpack_require__(9765),
            __webpack_require__(4597),
            __webpack_require__(6764),
            __webpack_require__(3866),
            __webpack_require__(4222),
            __webpack_require__(2284),
            __webpack_require__(1942),
            __webpack_require__(9211),
            __webpack_require__(5471),
            __webpack_require__(4163),
            __webpack_require__(9905),
            __webpack_require__(6569),
            __webpack_require__(4023),
            __webpack_require__(794),
            __webpack_require__(1158),
            __webpack_require__(8048),
            __webpack_require__(5057),
            __webpack_require__(9888),
            __webpack_require__(5551),
            __webpack_require__(8195),
            __webpack_require__(5987)
        ].forEach(function(ctor) {
            AST.prototype[ctor.kind] = ctor;
        });
        module.exports = AST;
    },
    3067: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expr = __webpack_require__(458);
        let KIND = "array";
        module.exports = Expr.extends(KIND, function Array1(shortForm, items, docs, location) {
            Expr.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.items = items;
            this.shortForm = shortForm;
        });
    },
    5437: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "arrowfunc";
        module.exports = Expression.extends(KIND, function Closure(args, byref, body, type, nullable, isStatic, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.arguments = args;
            this.byref = byref;
            this.body = body;
            this.type = type;
            this.nullable = nullable;
            this.isStatic = isStatic || false;
        });
    },
    2529: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "assign";
        module.exports = Expression.extends(KIND, function Assign(left, right, operator, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.left = left;
            this.right = right;
            this.operator = operator;
        });
    },
    3692: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "assignref";
        module.exports = Expression.extends(KIND, function AssignRef(left, right, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.left = left;
            this.right = right;
        });
    },
    6880: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "attrgroup";
        module.exports = Node.extends(KIND, function AttrGroup(attrs, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.attrs = attrs || [];
        });
    },
    7334: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "attribute";
        module.exports = Node.extends(KIND, function Attribute(name, args, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.args = args;
        });
    },
    3027: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Operation = __webpack_require__(6307);
        let KIND = "bin";
        module.exports = Operation.extends(KIND, function Bin(type, left, right, docs, location) {
            Operation.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.type = type;
            this.left = left;
            this.right = right;
        });
    },
    1351: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "block";
        module.exports = Statement.extends(KIND, function Block(kind, children, docs, location) {
            Statement.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
            this.children = children.filter(Boolean);
        });
    },
    3806: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "boolean";
        module.exports = Literal.extends(KIND, function Boolean1(value, raw, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
        });
    },
    8149: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "break";
        module.exports = Statement.extends(KIND, function Break(level, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.level = level;
        });
    },
    2640: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "byref";
        module.exports = Expression.extends(KIND, function ByRef(what, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.what = what;
        });
    },
    9311: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "call";
        module.exports = Expression.extends(KIND, function Call(what, args, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.what = what;
            this.arguments = args;
        });
    },
    4192: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "case";
        module.exports = Statement.extends(KIND, function Case(test, body, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.test = test;
            this.body = body;
        });
    },
    5719: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Operation = __webpack_require__(6307);
        let KIND = "cast";
        module.exports = Operation.extends(KIND, function Cast(type, raw, expr, docs, location) {
            Operation.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.type = type;
            this.raw = raw;
            this.expr = expr;
        });
    },
    3101: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "catch";
        module.exports = Statement.extends(KIND, function Catch(body, what, variable, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.body = body;
            this.what = what;
            this.variable = variable;
        });
    },
    9501: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "class";
        module.exports = Declaration.extends(KIND, function Class(name, ext, impl, body, flags, docs, location) {
            Declaration.apply(this, [
                KIND,
                name,
                docs,
                location
            ]);
            this.isAnonymous = !name;
            this.extends = ext;
            this.implements = impl;
            this.body = body;
            this.attrGroups = [];
            this.parseFlags(flags);
        });
    },
    4954: (module, __unused_webpack_exports, __webpack_require__)=>{
        let ConstantStatement = __webpack_require__(199);
        let KIND = "classconstant";
        let IS_UNDEFINED = "";
        let IS_PUBLIC = "public";
        let IS_PROTECTED = "protected";
        let IS_PRIVATE = "private";
        let ClassConstant = ConstantStatement.extends(KIND, function ClassConstant(kind, constants, flags, nullable, type, attrGroups, docs, location) {
            ConstantStatement.apply(this, [
                kind || KIND,
                constants,
                docs,
                location
            ]);
            this.parseFlags(flags);
            this.nullable = nullable;
            this.type = type;
            this.attrGroups = attrGroups;
        });
        ClassConstant.prototype.parseFlags = function(flags) {
            let getVis = flags[0][0];
            if (-1 === getVis) this.visibility = IS_UNDEFINED;
            else if (null === getVis) this.visibility = null;
            else if (0 === getVis) this.visibility = IS_PUBLIC;
            else if (1 === getVis) this.visibility = IS_PROTECTED;
            else if (2 === getVis) this.visibility = IS_PRIVATE;
            this.final = 2 === flags[2];
        };
        module.exports = ClassConstant;
    },
    2795: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "clone";
        module.exports = Expression.extends(KIND, function Clone(what, properties, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.what = what;
            if (properties) this.properties = properties;
        });
    },
    9335: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "closure";
        module.exports = Expression.extends(KIND, function Closure(args, byref, uses, type, nullable, isStatic, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.uses = uses;
            this.arguments = args;
            this.byref = byref;
            this.type = type;
            this.nullable = nullable;
            this.isStatic = isStatic || false;
            this.body = null;
            this.attrGroups = [];
        });
    },
    2783: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        module.exports = Node.extends("comment", function Comment(kind, value, docs, location) {
            Node.apply(this, [
                kind,
                docs,
                location
            ]);
            this.value = value;
        });
    },
    8738: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Comment = __webpack_require__(2783);
        let KIND = "commentblock";
        module.exports = Comment.extends(KIND, function CommentBlock(value, docs, location) {
            Comment.apply(this, [
                KIND,
                value,
                docs,
                location
            ]);
        });
    },
    5682: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Comment = __webpack_require__(2783);
        let KIND = "commentline";
        module.exports = Comment.extends(KIND, function CommentLine(value, docs, location) {
            Comment.apply(this, [
                KIND,
                value,
                docs,
                location
            ]);
        });
    },
    9128: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "constant";
        module.exports = Node.extends(KIND, function Constant(name, value, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.value = value;
        });
    },
    199: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "constantstatement";
        module.exports = Statement.extends(KIND, function ConstantStatement(kind, constants, docs, location) {
            Statement.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
            this.constants = constants;
        });
    },
    8049: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "continue";
        module.exports = Statement.extends(KIND, function Continue(level, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.level = level;
        });
    },
    5578: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "declaration";
        let IS_UNDEFINED = "";
        let IS_PUBLIC = "public";
        let IS_PROTECTED = "protected";
        let IS_PRIVATE = "private";
        let VISIBILITY_MAP = [
            IS_PUBLIC,
            IS_PROTECTED,
            IS_PRIVATE
        ];
        let Declaration = Statement.extends(KIND, function Declaration(kind, name, docs, location) {
            Statement.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
            this.name = name;
        });
        Declaration.prototype.parseFlags = function(flags) {
            this.isAbstract = 1 === flags[2];
            this.isFinal = 2 === flags[2];
            this.isReadonly = 1 === flags[3];
            if ("class" !== this.kind) {
                let [getVis, setVis] = flags[0];
                if (-1 === getVis) this.visibility = IS_UNDEFINED;
                else if (null === getVis) this.visibility = null;
                else this.visibility = VISIBILITY_MAP[getVis];
                this.isStatic = 1 === flags[1];
                this.visibilitySet = -1 !== setVis ? VISIBILITY_MAP[setVis] : null;
            }
        };
        module.exports = Declaration;
    },
    7304: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Block = __webpack_require__(1351);
        let KIND = "declare";
        let Declare = Block.extends(KIND, function Declare(directives, body, mode, docs, location) {
            Block.apply(this, [
                KIND,
                body,
                docs,
                location
            ]);
            this.directives = directives;
            this.mode = mode;
        });
        Declare.MODE_SHORT = "short";
        Declare.MODE_BLOCK = "block";
        Declare.MODE_NONE = "none";
        module.exports = Declare;
    },
    6879: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "declaredirective";
        module.exports = Node.extends(KIND, function DeclareDirective(key, value, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.key = key;
            this.value = value;
        });
    },
    9693: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "do";
        module.exports = Statement.extends(KIND, function Do(test, body, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.test = test;
            this.body = body;
        });
    },
    9169: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "echo";
        module.exports = Statement.extends(KIND, function Echo(expressions, shortForm, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.shortForm = shortForm;
            this.expressions = expressions;
        });
    },
    931: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "empty";
        module.exports = Expression.extends(KIND, function Empty(expression, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expression = expression;
        });
    },
    775: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "encapsed";
        let Encapsed = Literal.extends(KIND, function Encapsed(value, raw, type, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
            this.type = type;
        });
        Encapsed.TYPE_STRING = "string";
        Encapsed.TYPE_SHELL = "shell";
        Encapsed.TYPE_HEREDOC = "heredoc";
        Encapsed.TYPE_OFFSET = "offset";
        module.exports = Encapsed;
    },
    2902: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "encapsedpart";
        module.exports = Expression.extends(KIND, function EncapsedPart(expression, syntax, curly, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expression = expression;
            this.syntax = syntax;
            this.curly = curly;
        });
    },
    7218: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "entry";
        module.exports = Expression.extends(KIND, function Entry(key, value, byRef, unpack, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.key = key;
            this.value = value;
            this.byRef = byRef;
            this.unpack = unpack;
        });
    },
    7265: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "enum";
        module.exports = Declaration.extends(KIND, function Enum(name, valueType, impl, body, docs, location) {
            Declaration.apply(this, [
                KIND,
                name,
                docs,
                location
            ]);
            this.valueType = valueType;
            this.implements = impl;
            this.body = body;
            this.attrGroups = [];
        });
    },
    7941: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "enumcase";
        module.exports = Node.extends(KIND, function EnumCase(name, value, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.value = value;
        });
    },
    7316: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "error";
        module.exports = Node.extends(KIND, function Error1(message, token, line, expected, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.message = message;
            this.token = token;
            this.line = line;
            this.expected = expected;
        });
    },
    9342: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "eval";
        module.exports = Expression.extends(KIND, function Eval(source, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.source = source;
        });
    },
    2972: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "exit";
        module.exports = Expression.extends(KIND, function Exit(expression, useDie, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expression = expression;
            this.useDie = useDie;
        });
    },
    458: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "expression";
        module.exports = Node.extends(KIND, function Expression(kind, docs, location) {
            Node.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
        });
    },
    3733: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "expressionstatement";
        module.exports = Statement.extends(KIND, function ExpressionStatement(expr, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expression = expr;
        });
    },
    5109: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "for";
        module.exports = Statement.extends(KIND, function For(init, test, increment, body, shortForm, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.init = init;
            this.test = test;
            this.increment = increment;
            this.shortForm = shortForm;
            this.body = body;
        });
    },
    2711: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "foreach";
        module.exports = Statement.extends(KIND, function Foreach(source, key, value, body, shortForm, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.source = source;
            this.key = key;
            this.value = value;
            this.shortForm = shortForm;
            this.body = body;
        });
    },
    7564: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "function";
        module.exports = Declaration.extends(KIND, function _Function(name, args, byref, type, nullable, docs, location) {
            Declaration.apply(this, [
                KIND,
                name,
                docs,
                location
            ]);
            this.arguments = args;
            this.byref = byref;
            this.type = type;
            this.nullable = nullable;
            this.body = null;
            this.attrGroups = [];
        });
    },
    2539: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "global";
        module.exports = Statement.extends(KIND, function Global(items, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.items = items;
        });
    },
    3787: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "goto";
        module.exports = Statement.extends(KIND, function Goto(label, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.label = label;
        });
    },
    3795: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "halt";
        module.exports = Statement.extends(KIND, function Halt(after, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.after = after;
        });
    },
    1995: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "identifier";
        let Identifier = Node.extends(KIND, function Identifier(name, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
        });
        module.exports = Identifier;
    },
    2907: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "if";
        module.exports = Statement.extends(KIND, function If(test, body, alternate, shortForm, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.test = test;
            this.body = body;
            this.alternate = alternate;
            this.shortForm = shortForm;
        });
    },
    7966: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "include";
        module.exports = Expression.extends(KIND, function Include(once, require, target, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.once = once;
            this.require = require;
            this.target = target;
        });
    },
    6353: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "inline";
        module.exports = Literal.extends(KIND, function Inline(value, raw, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
        });
    },
    3993: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "interface";
        module.exports = Declaration.extends(KIND, function Interface(name, ext, body, attrGroups, docs, location) {
            Declaration.apply(this, [
                KIND,
                name,
                docs,
                location
            ]);
            this.extends = ext;
            this.body = body;
            this.attrGroups = attrGroups;
        });
    },
    7517: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "intersectiontype";
        module.exports = Declaration.extends(KIND, function IntersectionType(types, docs, location) {
            Declaration.apply(this, [
                KIND,
                null,
                docs,
                location
            ]);
            this.types = types;
        });
    },
    4850: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "isset";
        module.exports = Expression.extends(KIND, function Isset(variables, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.variables = variables;
        });
    },
    8068: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "label";
        module.exports = Statement.extends(KIND, function Label(name, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
        });
    },
    9076: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "list";
        module.exports = Expression.extends(KIND, function List(items, shortForm, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.items = items;
            this.shortForm = shortForm;
        });
    },
    1145: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "literal";
        module.exports = Expression.extends(KIND, function Literal(kind, value, raw, docs, location) {
            Expression.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
            this.value = value;
            if (raw) this.raw = raw;
        });
    },
    383: (module)=>{
        let Location = function(source, start, end) {
            this.source = source;
            this.start = start;
            this.end = end;
        };
        module.exports = Location;
    },
    626: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expr = __webpack_require__(458);
        let KIND = "lookup";
        module.exports = Expr.extends(KIND, function Lookup(kind, what, offset, docs, location) {
            Expr.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
            this.what = what;
            this.offset = offset;
        });
    },
    709: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "magic";
        module.exports = Literal.extends(KIND, function Magic(value, raw, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
        });
    },
    4127: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "match";
        module.exports = Expression.extends(KIND, function Match(cond, arms, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.cond = cond;
            this.arms = arms;
        });
    },
    9437: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "matcharm";
        module.exports = Expression.extends(KIND, function MatchArm(conds, body, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.conds = conds;
            this.body = body;
        });
    },
    3753: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Function_ = __webpack_require__(7564);
        let KIND = "method";
        module.exports = Function_.extends(KIND, function Method() {
            Function_.apply(this, arguments);
            this.kind = KIND;
        });
    },
    8251: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Reference = __webpack_require__(3947);
        let KIND = "name";
        let Name = Reference.extends(KIND, function Name(name, resolution, docs, location) {
            Reference.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name.replace(/\\$/, "");
            this.resolution = resolution;
        });
        Name.UNQUALIFIED_NAME = "uqn";
        Name.QUALIFIED_NAME = "qn";
        Name.FULL_QUALIFIED_NAME = "fqn";
        Name.RELATIVE_NAME = "rn";
        module.exports = Name;
    },
    3932: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "namedargument";
        module.exports = Expression.extends(KIND, function namedargument(name, value, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.value = value;
        });
    },
    3901: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Block = __webpack_require__(1351);
        let KIND = "namespace";
        module.exports = Block.extends(KIND, function Namespace(name, children, withBrackets, docs, location) {
            Block.apply(this, [
                KIND,
                children,
                docs,
                location
            ]);
            this.name = name;
            this.withBrackets = withBrackets || false;
        });
    },
    1500: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "new";
        module.exports = Expression.extends(KIND, function New(what, args, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.what = what;
            this.arguments = args;
        });
    },
    8540: (module)=>{
        let Node = function Node(kind, docs, location) {
            this.kind = kind;
            if (docs) this.leadingComments = docs;
            if (location) this.loc = location;
        };
        Node.prototype.setTrailingComments = function(docs) {
            this.trailingComments = docs;
        };
        Node.prototype.destroy = function(node) {
            if (!node) throw new Error("Node already initialized, you must swap with another node");
            if (this.leadingComments) if (node.leadingComments) node.leadingComments = Array.concat(this.leadingComments, node.leadingComments);
            else node.leadingComments = this.leadingComments;
            if (this.trailingComments) if (node.trailingComments) node.trailingComments = Array.concat(this.trailingComments, node.trailingComments);
            else node.trailingComments = this.trailingComments;
            return node;
        };
        Node.prototype.includeToken = function(parser) {
            if (this.loc) {
                if (this.loc.end) {
                    this.loc.end.line = parser.lexer.yylloc.last_line;
                    this.loc.end.column = parser.lexer.yylloc.last_column;
                    this.loc.end.offset = parser.lexer.offset;
                }
                if (parser.ast.withSource) this.loc.source = parser.lexer._input.substring(this.loc.start.offset, parser.lexer.offset);
            }
            return this;
        };
        Node.extends = function(type, constructor) {
            constructor.prototype = Object.create(this.prototype);
            constructor.extends = this.extends;
            constructor.prototype.constructor = constructor;
            constructor.kind = type;
            return constructor;
        };
        module.exports = Node;
    },
    8704: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "noop";
        module.exports = Node.extends(KIND, function Noop(docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
        });
    },
    1698: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "nowdoc";
        module.exports = Literal.extends(KIND, function Nowdoc(value, raw, label, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
            this.label = label;
        });
    },
    1258: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "nullkeyword";
        module.exports = Node.extends(KIND, function NullKeyword(raw, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.raw = raw;
        });
    },
    6759: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Lookup = __webpack_require__(626);
        let KIND = "nullsafepropertylookup";
        module.exports = Lookup.extends(KIND, function NullSafePropertyLookup(what, offset, docs, location) {
            Lookup.apply(this, [
                KIND,
                what,
                offset,
                docs,
                location
            ]);
        });
    },
    2569: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "number";
        module.exports = Literal.extends(KIND, function Number(value, raw, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
        });
    },
    8213: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Lookup = __webpack_require__(626);
        let KIND = "offsetlookup";
        module.exports = Lookup.extends(KIND, function OffsetLookup(what, offset, docs, location) {
            Lookup.apply(this, [
                KIND,
                what,
                offset,
                docs,
                location
            ]);
        });
    },
    6307: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expr = __webpack_require__(458);
        let KIND = "operation";
        module.exports = Expr.extends(KIND, function Operation(kind, docs, location) {
            Expr.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
        });
    },
    3489: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "parameter";
        module.exports = Declaration.extends(KIND, function Parameter(name, type, value, isRef, isVariadic, readonly, nullable, flags, hooks, flagsSet, docs, location) {
            Declaration.apply(this, [
                KIND,
                name,
                docs,
                location
            ]);
            this.value = value;
            this.type = type;
            this.byref = isRef;
            this.variadic = isVariadic;
            this.readonly = readonly;
            this.nullable = nullable;
            this.flags = flags || 0;
            this.hooks = hooks || [];
            this.flagsSet = flagsSet || 0;
            this.attrGroups = [];
        });
    },
    3107: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Reference = __webpack_require__(3947);
        let KIND = "parentreference";
        let ParentReference = Reference.extends(KIND, function ParentReference(raw, docs, location) {
            Reference.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.raw = raw;
        });
        module.exports = ParentReference;
    },
    4227: (module)=>{
        let Position = function(line, column, offset) {
            this.line = line;
            this.column = column;
            this.offset = offset;
        };
        module.exports = Position;
    },
    298: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Operation = __webpack_require__(6307);
        let KIND = "post";
        module.exports = Operation.extends(KIND, function Post(type, what, docs, location) {
            Operation.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.type = type;
            this.what = what;
        });
    },
    7191: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Operation = __webpack_require__(6307);
        let KIND = "pre";
        module.exports = Operation.extends(KIND, function Pre(type, what, docs, location) {
            Operation.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.type = type;
            this.what = what;
        });
    },
    8294: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "print";
        module.exports = Expression.extends(KIND, function Print(expression, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expression = expression;
        });
    },
    3242: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Block = __webpack_require__(1351);
        let KIND = "program";
        module.exports = Block.extends(KIND, function Program(children, errors, comments, tokens, docs, location) {
            Block.apply(this, [
                KIND,
                children,
                docs,
                location
            ]);
            this.errors = errors;
            if (comments) this.comments = comments;
            if (tokens) this.tokens = tokens;
        });
    },
    1041: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "property";
        module.exports = Statement.extends(KIND, function Property(name, value, readonly, nullable, type, attrGroups, hooks, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.value = value;
            this.readonly = readonly;
            this.nullable = nullable;
            this.type = type;
            this.attrGroups = attrGroups;
            this.hooks = hooks || [];
        });
    },
    1210: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "propertyhook";
        module.exports = Node.extends(KIND, function PropertyHook(name, isFinal, byref, parameter, body, attrGroups, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.isFinal = isFinal;
            this.byref = byref;
            this.parameter = parameter;
            this.body = body;
            this.attrGroups = attrGroups || [];
        });
    },
    2343: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Lookup = __webpack_require__(626);
        let KIND = "propertylookup";
        module.exports = Lookup.extends(KIND, function PropertyLookup(what, offset, docs, location) {
            Lookup.apply(this, [
                KIND,
                what,
                offset,
                docs,
                location
            ]);
        });
    },
    2556: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "propertystatement";
        let IS_UNDEFINED = "";
        let IS_PUBLIC = "public";
        let IS_PROTECTED = "protected";
        let IS_PRIVATE = "private";
        let VISIBILITY_MAP = [
            IS_PUBLIC,
            IS_PROTECTED,
            IS_PRIVATE
        ];
        let PropertyStatement = Statement.extends(KIND, function PropertyStatement(kind, properties, flags, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.properties = properties;
            this.parseFlags(flags);
        });
        PropertyStatement.prototype.parseFlags = function(flags) {
            let [getVis, setVis] = flags[0];
            if (-1 === getVis) this.visibility = IS_UNDEFINED;
            else if (null === getVis) this.visibility = null;
            else this.visibility = VISIBILITY_MAP[getVis];
            this.isStatic = 1 === flags[1];
            this.isAbstract = 1 === flags[2];
            this.isFinal = 2 === flags[2];
            this.visibilitySet = -1 !== setVis ? VISIBILITY_MAP[setVis] : null;
        };
        module.exports = PropertyStatement;
    },
    3947: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "reference";
        let Reference = Node.extends(KIND, function Reference(kind, docs, location) {
            Node.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
        });
        module.exports = Reference;
    },
    6858: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "retif";
        module.exports = Expression.extends(KIND, function RetIf(test, trueExpr, falseExpr, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.test = test;
            this.trueExpr = trueExpr;
            this.falseExpr = falseExpr;
        });
    },
    8366: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "return";
        module.exports = Statement.extends(KIND, function Return(expr, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expr = expr;
        });
    },
    2793: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Reference = __webpack_require__(3947);
        let KIND = "selfreference";
        let SelfReference = Reference.extends(KIND, function SelfReference(raw, docs, location) {
            Reference.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.raw = raw;
        });
        module.exports = SelfReference;
    },
    7649: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "silent";
        module.exports = Expression.extends(KIND, function Silent(expr, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.expr = expr;
        });
    },
    9281: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "statement";
        module.exports = Node.extends(KIND, function Statement(kind, docs, location) {
            Node.apply(this, [
                kind || KIND,
                docs,
                location
            ]);
        });
    },
    6326: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "static";
        module.exports = Statement.extends(KIND, function Static(variables, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.variables = variables;
        });
    },
    9824: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Lookup = __webpack_require__(626);
        let KIND = "staticlookup";
        module.exports = Lookup.extends(KIND, function StaticLookup(what, offset, docs, location) {
            Lookup.apply(this, [
                KIND,
                what,
                offset,
                docs,
                location
            ]);
        });
    },
    9765: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Reference = __webpack_require__(3947);
        let KIND = "staticreference";
        let StaticReference = Reference.extends(KIND, function StaticReference(raw, docs, location) {
            Reference.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.raw = raw;
        });
        module.exports = StaticReference;
    },
    9022: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "staticvariable";
        module.exports = Node.extends(KIND, function StaticVariable(variable, defaultValue, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.variable = variable;
            this.defaultValue = defaultValue;
        });
    },
    4597: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Literal = __webpack_require__(1145);
        let KIND = "string";
        module.exports = Literal.extends(KIND, function String1(isDoubleQuote, value, unicode, raw, docs, location) {
            Literal.apply(this, [
                KIND,
                value,
                raw,
                docs,
                location
            ]);
            this.unicode = unicode;
            this.isDoubleQuote = isDoubleQuote;
        });
    },
    6764: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "switch";
        module.exports = Statement.extends(KIND, function Switch(test, body, shortForm, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.test = test;
            this.body = body;
            this.shortForm = shortForm;
        });
    },
    3866: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "throw";
        module.exports = Statement.extends(KIND, function Throw(what, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.what = what;
        });
    },
    4222: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "trait";
        module.exports = Declaration.extends(KIND, function Trait(name, body, docs, location) {
            Declaration.apply(this, [
                KIND,
                name,
                docs,
                location
            ]);
            this.body = body;
        });
    },
    2284: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "traitalias";
        let IS_UNDEFINED = "";
        let IS_PUBLIC = "public";
        let IS_PROTECTED = "protected";
        let IS_PRIVATE = "private";
        module.exports = Node.extends(KIND, function TraitAlias(trait, method, as, flags, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.trait = trait;
            this.method = method;
            this.as = as;
            this.visibility = IS_UNDEFINED;
            if (flags) {
                let getVis = flags[0][0];
                if (0 === getVis) this.visibility = IS_PUBLIC;
                else if (1 === getVis) this.visibility = IS_PROTECTED;
                else if (2 === getVis) this.visibility = IS_PRIVATE;
            }
        });
    },
    1942: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "traitprecedence";
        module.exports = Node.extends(KIND, function TraitPrecedence(trait, method, instead, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.trait = trait;
            this.method = method;
            this.instead = instead;
        });
    },
    9211: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "traituse";
        module.exports = Node.extends(KIND, function TraitUse(traits, adaptations, docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.traits = traits;
            this.adaptations = adaptations;
        });
    },
    5471: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "try";
        module.exports = Statement.extends(KIND, function Try(body, catches, always, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.body = body;
            this.catches = catches;
            this.always = always;
        });
    },
    4163: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Reference = __webpack_require__(3947);
        let KIND = "typereference";
        let TypeReference = Reference.extends(KIND, function TypeReference(name, raw, docs, location) {
            Reference.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.raw = raw;
        });
        TypeReference.types = [
            "int",
            "float",
            "string",
            "bool",
            "object",
            "array",
            "callable",
            "iterable",
            "void",
            "static",
            "null",
            "never",
            "mixed",
            "true",
            "false"
        ];
        module.exports = TypeReference;
    },
    9905: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Operation = __webpack_require__(6307);
        let KIND = "unary";
        module.exports = Operation.extends(KIND, function Unary(type, what, docs, location) {
            Operation.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.type = type;
            this.what = what;
        });
    },
    6569: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Declaration = __webpack_require__(5578);
        let KIND = "uniontype";
        module.exports = Declaration.extends(KIND, function UnionType(types, docs, location) {
            Declaration.apply(this, [
                KIND,
                null,
                docs,
                location
            ]);
            this.types = types;
        });
    },
    4023: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "unset";
        module.exports = Statement.extends(KIND, function Unset(variables, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.variables = variables;
        });
    },
    794: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "usegroup";
        module.exports = Statement.extends(KIND, function UseGroup(name, type, items, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.type = type;
            this.items = items;
        });
    },
    1158: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "useitem";
        let UseItem = Statement.extends(KIND, function UseItem(name, alias, type, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.alias = alias;
            this.type = type;
        });
        UseItem.TYPE_CONST = "const";
        UseItem.TYPE_FUNCTION = "function";
        module.exports = UseItem;
    },
    8048: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "variable";
        module.exports = Expression.extends(KIND, function Variable(name, curly, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.name = name;
            this.curly = curly || false;
        });
    },
    5057: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "variadic";
        module.exports = Expression.extends(KIND, function variadic(what, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.what = what;
        });
    },
    9888: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Node = __webpack_require__(8540);
        let KIND = "variadicplaceholder";
        module.exports = Node.extends(KIND, function VariadicPlaceholder(docs, location) {
            Node.apply(this, [
                KIND,
                docs,
                location
            ]);
        });
    },
    5551: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Statement = __webpack_require__(9281);
        let KIND = "while";
        module.exports = Statement.extends(KIND, function While(test, body, shortForm, docs, location) {
            Statement.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.test = test;
            this.body = body;
            this.shortForm = shortForm;
        });
    },
    8195: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "yield";
        module.exports = Expression.extends(KIND, function Yield(value, key, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.value = value;
            this.key = key;
        });
    },
    5987: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Expression = __webpack_require__(458);
        let KIND = "yieldfrom";
        module.exports = Expression.extends(KIND, function YieldFrom(value, docs, location) {
            Expression.apply(this, [
                KIND,
                docs,
                location
            ]);
            this.value = value;
        });
    },
    8341: (module, __unused_webpack_exports, __webpack_require__)=>{
        let lexer = __webpack_require__(2463);
        let parser = __webpack_require__(9914);
        let tokens = __webpack_require__(4007);
        let AST = __webpack_require__(5933);
        function combine(src, to) {
            let keys = Object.keys(src);
            let i = keys.length;
            while(i--){
                let k = keys[i];
                if ("__proto__" === k || "constructor" === k || "prototype" === k) continue;
                let val = src[k];
                if (null === val) delete to[k];
                else if ("function" == typeof val) to[k] = val.bind(to);
                else if (Array.isArray(val)) to[k] = Array.isArray(to[k]) ? to[k].concat(val) : val;
                else if ("object" == typeof val) to[k] = "object" == typeof to[k] ? combine(val, to[k]) : val;
                else to[k] = val;
            }
            return to;
        }
        let Engine = function(options) {
            if ("function" == typeof this) return new this(options);
            this.tokens = tokens;
            this.lexer = new lexer(this);
            this.ast = new AST();
            this.parser = new parser(this.lexer, this.ast);
            if (options && "object" == typeof options) {
                if (options.parser) {
                    if (!options.lexer) options.lexer = {};
                    if (options.parser.version) {
                        if ("string" == typeof options.parser.version) {
                            let version = options.parser.version.split(".");
                            version = 100 * parseInt(version[0]) + parseInt(version[1]);
                            if (isNaN(version)) throw new Error("Bad version number : " + options.parser.version);
                            else options.parser.version = version;
                        } else if ("number" != typeof options.parser.version) throw new Error("Expecting a number for version");
                        if (options.parser.version < 500 || options.parser.version > 900) throw new Error("Can only handle versions between 5.x to 8.x");
                    }
                }
                combine(options, this);
                this.lexer.version = this.parser.version;
            }
        };
        let getStringBuffer = function(buffer) {
            return "function" == typeof buffer.write ? buffer.toString() : buffer;
        };
        Engine.create = function(options) {
            return new Engine(options);
        };
        Engine.parseEval = function(buffer, options) {
            let self = new Engine(options);
            return self.parseEval(buffer);
        };
        Engine.prototype.parseEval = function(buffer) {
            this.lexer.mode_eval = true;
            this.lexer.all_tokens = false;
            buffer = getStringBuffer(buffer);
            return this.parser.parse(buffer, "eval");
        };
        Engine.parseCode = function(buffer, filename, options) {
            if ("object" == typeof filename && !options) {
                options = filename;
                filename = "unknown";
            }
            let self = new Engine(options);
            return self.parseCode(buffer, filename);
        };
        Engine.prototype.parseCode = function(buffer, filename) {
            this.lexer.mode_eval = false;
            this.lexer.all_tokens = false;
            buffer = getStringBuffer(buffer);
            return this.parser.parse(buffer, filename);
        };
        Engine.tokenGetAll = function(buffer, options) {
            let self = new Engine(options);
            return self.tokenGetAll(buffer);
        };
        Engine.prototype.tokenGetAll = function(buffer) {
            this.lexer.mode_eval = false;
            this.lexer.all_tokens = true;
            buffer = getStringBuffer(buffer);
            let EOF = this.lexer.EOF;
            let names = this.tokens.values;
            this.lexer.setInput(buffer);
            let token = this.lexer.lex() || EOF;
            let result = [];
            while(token != EOF){
                let entry = this.lexer.yytext;
                if (Object.prototype.hasOwnProperty.call(names, token)) entry = [
                    names[token],
                    entry,
                    this.lexer.yylloc.first_line
                ];
                result.push(entry);
                token = this.lexer.lex() || EOF;
            }
            return result;
        };
        module.exports = Engine;
        module.exports.tokens = tokens;
        module.exports.lexer = lexer;
        module.exports.AST = AST;
        module.exports.parser = parser;
        module.exports.combine = combine;
        module.exports.Engine = Engine;
        module.exports["default"] = Engine;
    },
    2463: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Lexer = function(engine) {
            this.engine = engine;
            this.tok = this.engine.tokens.names;
            this.EOF = 1;
            this.debug = false;
            this.all_tokens = true;
            this.comment_tokens = false;
            this.mode_eval = false;
            this.asp_tags = false;
            this.short_tags = false;
            this.version = 803;
            this.yyprevcol = 0;
            this.keywords = {
                __class__: this.tok.T_CLASS_C,
                __trait__: this.tok.T_TRAIT_C,
                __function__: this.tok.T_FUNC_C,
                __method__: this.tok.T_METHOD_C,
                __line__: this.tok.T_LINE,
                __file__: this.tok.T_FILE,
                __dir__: this.tok.T_DIR,
                __namespace__: this.tok.T_NS_C,
                exit: this.tok.T_EXIT,
                die: this.tok.T_EXIT,
                function: this.tok.T_FUNCTION,
                const: this.tok.T_CONST,
                return: this.tok.T_RETURN,
                try: this.tok.T_TRY,
                catch: this.tok.T_CATCH,
                finally: this.tok.T_FINALLY,
                throw: this.tok.T_THROW,
                if: this.tok.T_IF,
                elseif: this.tok.T_ELSEIF,
                endif: this.tok.T_ENDIF,
                else: this.tok.T_ELSE,
                while: this.tok.T_WHILE,
                endwhile: this.tok.T_ENDWHILE,
                do: this.tok.T_DO,
                for: this.tok.T_FOR,
                endfor: this.tok.T_ENDFOR,
                foreach: this.tok.T_FOREACH,
                endforeach: this.tok.T_ENDFOREACH,
                declare: this.tok.T_DECLARE,
                enddeclare: this.tok.T_ENDDECLARE,
                instanceof: this.tok.T_INSTANCEOF,
                as: this.tok.T_AS,
                switch: this.tok.T_SWITCH,
                endswitch: this.tok.T_ENDSWITCH,
                case: this.tok.T_CASE,
                default: this.tok.T_DEFAULT,
                break: this.tok.T_BREAK,
                continue: this.tok.T_CONTINUE,
                goto: this.tok.T_GOTO,
                echo: this.tok.T_ECHO,
                print: this.tok.T_PRINT,
                class: this.tok.T_CLASS,
                interface: this.tok.T_INTERFACE,
                trait: this.tok.T_TRAIT,
                enum: this.tok.T_ENUM,
                extends: this.tok.T_EXTENDS,
                implements: this.tok.T_IMPLEMENTS,
                new: this.tok.T_NEW,
                clone: this.tok.T_CLONE,
                var: this.tok.T_VAR,
                eval: this.tok.T_EVAL,
                include: this.tok.T_INCLUDE,
                include_once: this.tok.T_INCLUDE_ONCE,
                require: this.tok.T_REQUIRE,
                require_once: this.tok.T_REQUIRE_ONCE,
                namespace: this.tok.T_NAMESPACE,
                use: this.tok.T_USE,
                insteadof: this.tok.T_INSTEADOF,
                global: this.tok.T_GLOBAL,
                isset: this.tok.T_ISSET,
                empty: this.tok.T_EMPTY,
                __halt_compiler: this.tok.T_HALT_COMPILER,
                static: this.tok.T_STATIC,
                abstract: this.tok.T_ABSTRACT,
                final: this.tok.T_FINAL,
                private: this.tok.T_PRIVATE,
                protected: this.tok.T_PROTECTED,
                public: this.tok.T_PUBLIC,
                unset: this.tok.T_UNSET,
                list: this.tok.T_LIST,
                array: this.tok.T_ARRAY,
                callable: this.tok.T_CALLABLE,
                or: this.tok.T_LOGICAL_OR,
                and: this.tok.T_LOGICAL_AND,
                xor: this.tok.T_LOGICAL_XOR,
                match: this.tok.T_MATCH,
                readonly: this.tok.T_READ_ONLY
            };
            this.castKeywords = {
                int: this.tok.T_INT_CAST,
                integer: this.tok.T_INT_CAST,
                real: this.tok.T_DOUBLE_CAST,
                double: this.tok.T_DOUBLE_CAST,
                float: this.tok.T_DOUBLE_CAST,
                string: this.tok.T_STRING_CAST,
                binary: this.tok.T_STRING_CAST,
                array: this.tok.T_ARRAY_CAST,
                object: this.tok.T_OBJECT_CAST,
                bool: this.tok.T_BOOL_CAST,
                boolean: this.tok.T_BOOL_CAST,
                unset: this.tok.T_UNSET_CAST
            };
        };
        Lexer.prototype.setInput = function(input) {
            this._input = input;
            this.size = input.length;
            this.yylineno = 1;
            this.offset = 0;
            this.yyprevcol = 0;
            this.yytext = "";
            this.yylloc = {
                first_offset: 0,
                first_line: 1,
                first_column: 0,
                prev_offset: 0,
                prev_line: 1,
                prev_column: 0,
                last_line: 1,
                last_column: 0
            };
            this.tokens = [];
            if (this.version > 703) this.keywords.fn = this.tok.T_FN;
            else delete this.keywords.fn;
            this.done = this.offset >= this.size;
            if (!this.all_tokens && this.mode_eval) {
                this.conditionStack = [
                    "INITIAL"
                ];
                this.begin("ST_IN_SCRIPTING");
            } else {
                this.conditionStack = [];
                this.begin("INITIAL");
            }
            this.heredoc_label = {
                label: "",
                length: 0,
                indentation: 0,
                indentation_uses_spaces: false,
                finished: false,
                first_encaps_node: false,
                toString () {
                    this.label;
                }
            };
            return this;
        };
        Lexer.prototype.input = function() {
            let ch = this._input[this.offset];
            if (!ch) return "";
            this.yytext += ch;
            this.offset++;
            if ("\r" === ch && "\n" === this._input[this.offset]) {
                this.yytext += "\n";
                this.offset++;
            }
            if ("\n" === ch || "\r" === ch) {
                this.yylloc.last_line = ++this.yylineno;
                this.yyprevcol = this.yylloc.last_column;
                this.yylloc.last_column = 0;
            } else this.yylloc.last_column++;
            return ch;
        };
        Lexer.prototype.unput = function(size) {
            if (1 === size) {
                this.offset--;
                if ("\n" === this._input[this.offset] && "\r" === this._input[this.offset - 1]) {
                    this.offset--;
                    size++;
                }
                if ("\r" === this._input[this.offset] || "\n" === this._input[this.offset]) {
                    this.yylloc.last_line--;
                    this.yylineno--;
                    this.yylloc.last_column = this.yyprevcol;
                } else this.yylloc.last_column--;
                this.yytext = this.yytext.substring(0, this.yytext.length - size);
            } else if (size > 0) {
                this.offset -= size;
                if (size < this.yytext.length) {
                    this.yytext = this.yytext.substring(0, this.yytext.length - size);
                    this.yylloc.last_line = this.yylloc.first_line;
                    this.yylloc.last_column = this.yyprevcol = this.yylloc.first_column;
                    for(let i = 0; i < this.yytext.length; i++){
                        let c = this.yytext[i];
                        if ("\r" === c) {
                            c = this.yytext[++i];
                            this.yyprevcol = this.yylloc.last_column;
                            this.yylloc.last_line++;
                            this.yylloc.last_column = 0;
                            if ("\n" !== c) if ("\r" === c) this.yylloc.last_line++;
                            else this.yylloc.last_column++;
                        } else if ("\n" === c) {
                            this.yyprevcol = this.yylloc.last_column;
                            this.yylloc.last_line++;
                            this.yylloc.last_column = 0;
                        } else this.yylloc.last_column++;
                    }
                    this.yylineno = this.yylloc.last_line;
                } else {
                    this.yytext = "";
                    this.yylloc.last_line = this.yylineno = this.yylloc.first_line;
                    this.yylloc.last_column = this.yylloc.first_column;
                }
            }
            return this;
        };
        Lexer.prototype.tryMatch = function(text) {
            return text === this.ahead(text.length);
        };
        Lexer.prototype.tryMatchCaseless = function(text) {
            return text === this.ahead(text.length).toLowerCase();
        };
        Lexer.prototype.ahead = function(size) {
            let text = this._input.substring(this.offset, this.offset + size);
            if ("\r" === text[text.length - 1] && "\n" === this._input[this.offset + size + 1]) text += "\n";
            return text;
        };
        Lexer.prototype.consume = function(size) {
            for(let i = 0; i < size; i++){
                let ch = this._input[this.offset];
                if (!ch) break;
                this.yytext += ch;
                this.offset++;
                if ("\r" === ch && "\n" === this._input[this.offset]) {
                    this.yytext += "\n";
                    this.offset++;
                    i++;
                }
                if ("\n" === ch || "\r" === ch) {
                    this.yylloc.last_line = ++this.yylineno;
                    this.yyprevcol = this.yylloc.last_column;
                    this.yylloc.last_column = 0;
                } else this.yylloc.last_column++;
            }
            return this;
        };
        Lexer.prototype.getState = function() {
            return {
                yytext: this.yytext,
                offset: this.offset,
                yylineno: this.yylineno,
                yyprevcol: this.yyprevcol,
                yylloc: {
                    first_offset: this.yylloc.first_offset,
                    first_line: this.yylloc.first_line,
                    first_column: this.yylloc.first_column,
                    last_line: this.yylloc.last_line,
                    last_column: this.yylloc.last_column
                },
                heredoc_label: this.heredoc_label
            };
        };
        Lexer.prototype.setState = function(state) {
            this.yytext = state.yytext;
            this.offset = state.offset;
            this.yylineno = state.yylineno;
            this.yyprevcol = state.yyprevcol;
            this.yylloc = state.yylloc;
            if (state.heredoc_label) this.heredoc_label = state.heredoc_label;
            return this;
        };
        Lexer.prototype.appendToken = function(value, ahead) {
            this.tokens.push([
                value,
                ahead
            ]);
            return this;
        };
        Lexer.prototype.lex = function() {
            this.yylloc.prev_offset = this.offset;
            this.yylloc.prev_line = this.yylloc.last_line;
            this.yylloc.prev_column = this.yylloc.last_column;
            let token = this.next() || this.lex();
            if (!this.all_tokens) {
                while(token === this.tok.T_WHITESPACE || !this.comment_tokens && (token === this.tok.T_COMMENT || token === this.tok.T_DOC_COMMENT) || token === this.tok.T_OPEN_TAG)token = this.next() || this.lex();
                if (token == this.tok.T_OPEN_TAG_WITH_ECHO) return this.tok.T_ECHO;
                else if (token === this.tok.T_CLOSE_TAG) return ";";
            }
            if (!this.yylloc.prev_offset) {
                this.yylloc.prev_offset = this.yylloc.first_offset;
                this.yylloc.prev_line = this.yylloc.first_line;
                this.yylloc.prev_column = this.yylloc.first_column;
            }
            return token;
        };
        Lexer.prototype.begin = function(condition) {
            this.conditionStack.push(condition);
            this.curCondition = condition;
            this.stateCb = this["match" + condition];
            if ("function" != typeof this.stateCb) throw new Error('Undefined condition state "' + condition + '"');
            return this;
        };
        Lexer.prototype.popState = function() {
            let n = this.conditionStack.length - 1;
            let condition = n > 0 ? this.conditionStack.pop() : this.conditionStack[0];
            this.curCondition = this.conditionStack[this.conditionStack.length - 1];
            this.stateCb = this["match" + this.curCondition];
            if ("function" != typeof this.stateCb) throw new Error('Undefined condition state "' + this.curCondition + '"');
            return condition;
        };
        Lexer.prototype.next = function() {
            let token;
            if (!this._input) this.done = true;
            this.yylloc.first_offset = this.offset;
            this.yylloc.first_line = this.yylloc.last_line;
            this.yylloc.first_column = this.yylloc.last_column;
            this.yytext = "";
            if (this.done) {
                this.yylloc.prev_offset = this.yylloc.first_offset;
                this.yylloc.prev_line = this.yylloc.first_line;
                this.yylloc.prev_column = this.yylloc.first_column;
                return this.EOF;
            }
            if (this.tokens.length > 0) {
                token = this.tokens.shift();
                if ("object" == typeof token[1]) this.setState(token[1]);
                else this.consume(token[1]);
                token = token[0];
            } else token = this.stateCb.apply(this, []);
            if (this.offset >= this.size && 0 === this.tokens.length) this.done = true;
            if (this.debug) {
                let tName = token;
                tName = "number" == typeof tName ? this.engine.tokens.values[tName] : '"' + tName + '"';
                let e = new Error(tName + "\tfrom " + this.yylloc.first_line + "," + this.yylloc.first_column + "\t - to " + this.yylloc.last_line + "," + this.yylloc.last_column + '\t"' + this.yytext + '"');
                console.error(e.stack);
            }
            return token;
        };
        [
            __webpack_require__(5124),
            __webpack_require__(684),
            __webpack_require__(7808),
            __webpack_require__(6354),
            __webpack_require__(7815),
            __webpack_require__(6521),
            __webpack_require__(754),
            __webpack_require__(2896),
            __webpack_require__(7841)
        ].forEach(function(ext) {
            for(let k in ext)Lexer.prototype[k] = ext[k];
        });
        module.exports = Lexer;
    },
    5124: (module)=>{
        module.exports = {
            attributeIndex: 0,
            attributeListDepth: {},
            matchST_ATTRIBUTE () {
                let ch = this.input();
                if (this.is_WHITESPACE()) {
                    do this.input();
                    while (this.is_WHITESPACE())
                    this.unput(1);
                    return null;
                }
                switch(ch){
                    case "]":
                        if (0 === this.attributeListDepth[this.attributeIndex]) {
                            delete this.attributeListDepth[this.attributeIndex];
                            this.attributeIndex--;
                            this.popState();
                        } else this.attributeListDepth[this.attributeIndex]--;
                        return "]";
                    case "(":
                    case ")":
                    case ":":
                    case "=":
                    case ";":
                    case "|":
                    case "&":
                    case "^":
                    case "-":
                    case "+":
                    case "*":
                    case "%":
                    case "~":
                    case "<":
                    case ">":
                    case "!":
                    case ".":
                    case "{":
                    case "}":
                    case "$":
                        return this.consume_TOKEN();
                    case "[":
                        this.attributeListDepth[this.attributeIndex]++;
                        return "[";
                    case ",":
                        return ",";
                    case '"':
                        return this.ST_DOUBLE_QUOTES();
                    case "'":
                        return this.T_CONSTANT_ENCAPSED_STRING();
                    case "/":
                        if ("/" === this._input[this.offset]) return this.T_COMMENT();
                        else {
                            if ("*" !== this._input[this.offset]) return this.consume_TOKEN();
                            this.input();
                            return this.T_DOC_COMMENT();
                        }
                }
                if (this.is_LABEL_START() || "\\" === ch) {
                    while(this.offset < this.size){
                        let ch = this.input();
                        if (!(this.is_LABEL() || "\\" === ch)) {
                            if (ch) this.unput(1);
                            break;
                        }
                    }
                    return this.T_STRING();
                } else if (this.is_NUM()) return this.consume_NUM();
                throw new Error(`Bad terminal sequence "${ch}" at line ${this.yylineno} (offset ${this.offset})`);
            }
        };
    },
    684: (module)=>{
        module.exports = {
            T_COMMENT () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if ("\n" === ch || "\r" === ch) break;
                    else if ("?" !== ch || this.aspTagMode || ">" !== this._input[this.offset]) {
                        if ("%" === ch && this.aspTagMode && ">" === this._input[this.offset]) {
                            this.unput(1);
                            break;
                        }
                    } else {
                        this.unput(1);
                        break;
                    }
                }
                return this.tok.T_COMMENT;
            },
            T_DOC_COMMENT () {
                let ch = this.input();
                let token = this.tok.T_COMMENT;
                if ("*" === ch) {
                    ch = this.input();
                    if (this.is_WHITESPACE()) token = this.tok.T_DOC_COMMENT;
                    if ("/" === ch) return token;
                    else this.unput(1);
                }
                while(this.offset < this.size){
                    ch = this.input();
                    if ("*" === ch && "/" === this._input[this.offset]) {
                        this.input();
                        break;
                    }
                }
                return token;
            }
        };
    },
    7808: (module)=>{
        module.exports = {
            nextINITIAL () {
                if (this.conditionStack.length > 1 && "INITIAL" === this.conditionStack[this.conditionStack.length - 1]) this.popState();
                else this.begin("ST_IN_SCRIPTING");
                return this;
            },
            matchINITIAL () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if ("<" == ch) {
                        ch = this.ahead(1);
                        if ("?" == ch) {
                            if (this.tryMatch("?=")) {
                                this.unput(1).appendToken(this.tok.T_OPEN_TAG_WITH_ECHO, 3).nextINITIAL();
                                break;
                            } else if (this.tryMatchCaseless("?php")) {
                                ch = this._input[this.offset + 4];
                                if (" " === ch || "\t" === ch || "\n" === ch || "\r" === ch) {
                                    this.unput(1).appendToken(this.tok.T_OPEN_TAG, 6).nextINITIAL();
                                    break;
                                }
                            }
                            if (this.short_tags) {
                                this.unput(1).appendToken(this.tok.T_OPEN_TAG, 2).nextINITIAL();
                                break;
                            }
                        } else if (this.asp_tags && "%" == ch) if (this.tryMatch("%=")) {
                            this.aspTagMode = true;
                            this.unput(1).appendToken(this.tok.T_OPEN_TAG_WITH_ECHO, 3).nextINITIAL();
                            break;
                        } else {
                            this.aspTagMode = true;
                            this.unput(1).appendToken(this.tok.T_OPEN_TAG, 2).nextINITIAL();
                            break;
                        }
                    }
                }
                if (this.yytext.length > 0) return this.tok.T_INLINE_HTML;
                else return false;
            }
        };
    },
    6354: (module)=>{
        let MAX_LENGTH_OF_LONG = 10;
        let long_min_digits = "2147483648";
        if ("x64" == process.arch) {
            MAX_LENGTH_OF_LONG = 19;
            long_min_digits = "9223372036854775808";
        }
        module.exports = {
            consume_NUM () {
                let ch = this.yytext[0];
                let hasPoint = "." === ch;
                if ("0" === ch) {
                    ch = this.input();
                    if ("x" === ch || "X" === ch) {
                        ch = this.input();
                        if ("_" !== ch && this.is_HEX()) return this.consume_HNUM();
                        else this.unput(ch ? 2 : 1);
                    } else if ("b" === ch || "B" === ch) {
                        ch = this.input();
                        if ("_" !== ch && "0" === ch || "1" === ch) return this.consume_BNUM();
                        else this.unput(ch ? 2 : 1);
                    } else if ("o" === ch || "O" === ch) {
                        ch = this.input();
                        if ("_" !== ch && this.is_OCTAL()) return this.consume_ONUM();
                        else this.unput(ch ? 2 : 1);
                    } else if (!this.is_NUM()) {
                        if (ch) this.unput(1);
                    }
                }
                while(this.offset < this.size){
                    let prev = ch;
                    ch = this.input();
                    if ("_" === ch) {
                        if ("_" === prev) {
                            this.unput(2);
                            break;
                        }
                        if ("." === prev) {
                            this.unput(1);
                            break;
                        }
                        if ("e" === prev || "E" === prev) {
                            this.unput(2);
                            break;
                        }
                    } else if ("." === ch) {
                        if (hasPoint) {
                            this.unput(1);
                            break;
                        }
                        if ("_" === prev) {
                            this.unput(2);
                            break;
                        }
                        hasPoint = true;
                        continue;
                    } else if ("e" === ch || "E" === ch) {
                        if ("_" === prev) {
                            this.unput(1);
                            break;
                        }
                        let undo = 2;
                        ch = this.input();
                        if ("+" === ch || "-" === ch) {
                            undo = 3;
                            ch = this.input();
                        }
                        if (this.is_NUM_START()) {
                            this.consume_LNUM();
                            return this.tok.T_DNUMBER;
                        }
                        this.unput(ch ? undo : undo - 1);
                        break;
                    }
                    if (!this.is_NUM()) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                if (hasPoint) return this.tok.T_DNUMBER;
                else {
                    if (this.yytext.length < MAX_LENGTH_OF_LONG - 1) return this.tok.T_LNUMBER;
                    if (this.yytext.length < MAX_LENGTH_OF_LONG || this.yytext.length == MAX_LENGTH_OF_LONG && this.yytext < long_min_digits) return this.tok.T_LNUMBER;
                    return this.tok.T_DNUMBER;
                }
            },
            consume_HNUM () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if (!this.is_HEX()) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                return this.tok.T_LNUMBER;
            },
            consume_LNUM () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if (!this.is_NUM()) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                return this.tok.T_LNUMBER;
            },
            consume_BNUM () {
                let ch;
                while(this.offset < this.size){
                    ch = this.input();
                    if ("0" !== ch && "1" !== ch && "_" !== ch) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                return this.tok.T_LNUMBER;
            },
            consume_ONUM () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if (!this.is_OCTAL()) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                return this.tok.T_LNUMBER;
            }
        };
    },
    7815: (module)=>{
        module.exports = {
            matchST_LOOKING_FOR_PROPERTY () {
                let ch = this.input();
                if ("-" === ch) {
                    ch = this.input();
                    if (">" === ch) return this.tok.T_OBJECT_OPERATOR;
                    if (ch) this.unput(1);
                } else if (this.is_WHITESPACE()) return this.tok.T_WHITESPACE;
                else if (this.is_LABEL_START()) {
                    this.consume_LABEL();
                    this.popState();
                    return this.tok.T_STRING;
                }
                this.popState();
                if (ch) this.unput(1);
                return false;
            },
            matchST_LOOKING_FOR_VARNAME () {
                let ch = this.input();
                this.popState();
                this.begin("ST_IN_SCRIPTING");
                if (this.is_LABEL_START()) {
                    this.consume_LABEL();
                    ch = this.input();
                    if ("[" === ch || "}" === ch) {
                        this.unput(1);
                        return this.tok.T_STRING_VARNAME;
                    } else this.unput(this.yytext.length);
                } else if (ch) this.unput(1);
                return false;
            },
            matchST_VAR_OFFSET () {
                let ch = this.input();
                if (this.is_NUM_START()) {
                    this.consume_NUM();
                    return this.tok.T_NUM_STRING;
                } else if ("]" === ch) {
                    this.popState();
                    return "]";
                } else if ("$" === ch) {
                    this.input();
                    if (this.is_LABEL_START()) {
                        this.consume_LABEL();
                        return this.tok.T_VARIABLE;
                    } else throw new Error("Unexpected terminal");
                } else if (this.is_LABEL_START()) {
                    this.consume_LABEL();
                    return this.tok.T_STRING;
                } else if (this.is_WHITESPACE() || "\\" === ch || "'" === ch || "#" === ch) return this.tok.T_ENCAPSED_AND_WHITESPACE;
                else if ("[" === ch || "{" === ch || "}" === ch || '"' === ch || "`" === ch || this.is_TOKEN()) return ch;
                else throw new Error("Unexpected terminal");
            }
        };
    },
    6521: (module)=>{
        module.exports = {
            matchST_IN_SCRIPTING () {
                let ch = this.input();
                switch(ch){
                    case " ":
                    case "\t":
                    case "\n":
                    case "\r":
                    case "\r\n":
                        return this.T_WHITESPACE();
                    case "#":
                        if (this.version >= 800 && "[" === this._input[this.offset]) {
                            this.input();
                            this.attributeListDepth[++this.attributeIndex] = 0;
                            this.begin("ST_ATTRIBUTE");
                            return this.tok.T_ATTRIBUTE;
                        }
                        return this.T_COMMENT();
                    case "/":
                        if ("/" === this._input[this.offset]) return this.T_COMMENT();
                        else if ("*" === this._input[this.offset]) {
                            this.input();
                            return this.T_DOC_COMMENT();
                        }
                        return this.consume_TOKEN();
                    case "'":
                        return this.T_CONSTANT_ENCAPSED_STRING();
                    case '"':
                        return this.ST_DOUBLE_QUOTES();
                    case "`":
                        this.begin("ST_BACKQUOTE");
                        return "`";
                    case "?":
                        if (!this.aspTagMode && this.tryMatch(">")) {
                            this.input();
                            let nextCH = this._input[this.offset];
                            if ("\n" === nextCH || "\r" === nextCH) this.input();
                            if (this.conditionStack.length > 1) this.begin("INITIAL");
                            return this.tok.T_CLOSE_TAG;
                        }
                        return this.consume_TOKEN();
                    case "%":
                        if (this.aspTagMode && ">" === this._input[this.offset]) {
                            this.input();
                            ch = this._input[this.offset];
                            if ("\n" === ch || "\r" === ch) this.input();
                            this.aspTagMode = false;
                            if (this.conditionStack.length > 1) this.begin("INITIAL");
                            return this.tok.T_CLOSE_TAG;
                        }
                        return this.consume_TOKEN();
                    case "{":
                        this.begin("ST_IN_SCRIPTING");
                        return "{";
                    case "}":
                        if (this.conditionStack.length > 2) this.popState();
                        return "}";
                    default:
                        if ("." === ch) {
                            ch = this.input();
                            if (this.is_NUM_START()) return this.consume_NUM();
                            else if (ch) this.unput(1);
                        }
                        if (this.is_NUM_START()) return this.consume_NUM();
                        else if (this.is_LABEL_START()) return this.consume_LABEL().T_STRING();
                        else if (this.is_TOKEN()) return this.consume_TOKEN();
                }
                throw new Error('Bad terminal sequence "' + ch + '" at line ' + this.yylineno + " (offset " + this.offset + ")");
            },
            T_WHITESPACE () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if (" " === ch || "\t" === ch || "\n" === ch || "\r" === ch) continue;
                    if (ch) this.unput(1);
                    break;
                }
                return this.tok.T_WHITESPACE;
            }
        };
    },
    754: (module)=>{
        let newline = [
            "\n",
            "\r"
        ];
        let valid_after_heredoc = [
            "\n",
            "\r",
            ";"
        ];
        let valid_after_heredoc_73 = valid_after_heredoc.concat([
            "\t",
            " ",
            ",",
            "]",
            ")",
            "/",
            "=",
            "!",
            "."
        ]);
        module.exports = {
            T_CONSTANT_ENCAPSED_STRING () {
                let ch;
                while(this.offset < this.size){
                    ch = this.input();
                    if ("\\" == ch) this.input();
                    else if ("'" == ch) break;
                }
                return this.tok.T_CONSTANT_ENCAPSED_STRING;
            },
            is_HEREDOC () {
                let revert = this.offset;
                if ("<" === this._input[this.offset - 1] && "<" === this._input[this.offset] && "<" === this._input[this.offset + 1]) {
                    this.offset += 3;
                    if (this.is_TABSPACE()) while(this.offset < this.size){
                        this.offset++;
                        if (!this.is_TABSPACE()) break;
                    }
                    let tChar = this._input[this.offset - 1];
                    if ("'" === tChar || '"' === tChar) this.offset++;
                    else tChar = null;
                    if (this.is_LABEL_START()) {
                        let yyoffset = this.offset - 1;
                        while(this.offset < this.size){
                            this.offset++;
                            if (!this.is_LABEL()) break;
                        }
                        let yylabel = this._input.substring(yyoffset, this.offset - 1);
                        if (!tChar || tChar === this._input[this.offset - 1]) {
                            if (tChar) this.offset++;
                            if (newline.includes(this._input[this.offset - 1])) {
                                this.heredoc_label.label = yylabel;
                                this.heredoc_label.length = yylabel.length;
                                this.heredoc_label.finished = false;
                                yyoffset = this.offset - revert;
                                this.offset = revert;
                                this.consume(yyoffset);
                                if ("'" === tChar) this.begin("ST_NOWDOC");
                                else this.begin("ST_HEREDOC");
                                this.prematch_ENDOFDOC();
                                return this.tok.T_START_HEREDOC;
                            }
                        }
                    }
                }
                this.offset = revert;
                return false;
            },
            ST_DOUBLE_QUOTES () {
                let ch;
                while(this.offset < this.size){
                    ch = this.input();
                    if ("\\" == ch) this.input();
                    else if ('"' == ch) break;
                    else if ("$" == ch) {
                        ch = this.input();
                        if ("{" == ch || this.is_LABEL_START()) {
                            this.unput(2);
                            break;
                        }
                        if (ch) this.unput(1);
                    } else if ("{" == ch) {
                        ch = this.input();
                        if ("$" == ch) {
                            this.unput(2);
                            break;
                        }
                        if (ch) this.unput(1);
                    }
                }
                if ('"' == ch) return this.tok.T_CONSTANT_ENCAPSED_STRING;
                else {
                    let prefix = 1;
                    if ("b" === this.yytext[0] || "B" === this.yytext[0]) prefix = 2;
                    if (this.yytext.length > 2) this.appendToken(this.tok.T_ENCAPSED_AND_WHITESPACE, this.yytext.length - prefix);
                    this.unput(this.yytext.length - prefix);
                    this.begin("ST_DOUBLE_QUOTES");
                    return this.yytext;
                }
            },
            isDOC_MATCH (offset, consumeLeadingSpaces) {
                let prev_ch = this._input[offset - 2];
                if (!newline.includes(prev_ch)) return false;
                let indentation_uses_spaces = false;
                let indentation_uses_tabs = false;
                let indentation = 0;
                let leading_ch = this._input[offset - 1];
                if (this.version >= 703) {
                    while("\t" === leading_ch || " " === leading_ch){
                        if (" " === leading_ch) indentation_uses_spaces = true;
                        else if ("\t" === leading_ch) indentation_uses_tabs = true;
                        leading_ch = this._input[offset + indentation];
                        indentation++;
                    }
                    offset += indentation;
                    if (newline.includes(this._input[offset - 1])) return false;
                }
                if (this._input.substring(offset - 1, offset - 1 + this.heredoc_label.length) === this.heredoc_label.label) {
                    let ch = this._input[offset - 1 + this.heredoc_label.length];
                    if ((this.version >= 703 ? valid_after_heredoc_73 : valid_after_heredoc).includes(ch)) {
                        if (consumeLeadingSpaces) {
                            this.consume(indentation);
                            if (indentation_uses_spaces && indentation_uses_tabs) throw new Error("Parse error:  mixing spaces and tabs in ending marker at line " + this.yylineno + " (offset " + this.offset + ")");
                        } else {
                            this.heredoc_label.indentation = indentation;
                            this.heredoc_label.indentation_uses_spaces = indentation_uses_spaces;
                            this.heredoc_label.first_encaps_node = true;
                        }
                        return true;
                    }
                }
                return false;
            },
            prematch_ENDOFDOC () {
                this.heredoc_label.indentation_uses_spaces = false;
                this.heredoc_label.indentation = 0;
                this.heredoc_label.first_encaps_node = true;
                let offset = this.offset + 1;
                while(offset < this._input.length){
                    if (this.isDOC_MATCH(offset, false)) return;
                    if (!newline.includes(this._input[offset - 1])) while(!newline.includes(this._input[offset++]) && offset < this._input.length);
                    offset++;
                }
            },
            matchST_NOWDOC () {
                if (this.isDOC_MATCH(this.offset, true)) {
                    this.consume(this.heredoc_label.length);
                    this.popState();
                    return this.tok.T_END_HEREDOC;
                }
                let ch = this._input[this.offset - 1];
                while(this.offset < this.size)if (newline.includes(ch)) {
                    ch = this.input();
                    if (this.isDOC_MATCH(this.offset, true)) {
                        this.unput(1).popState();
                        this.appendToken(this.tok.T_END_HEREDOC, this.heredoc_label.length);
                        break;
                    }
                } else ch = this.input();
                return this.tok.T_ENCAPSED_AND_WHITESPACE;
            },
            matchST_HEREDOC () {
                let ch = this.input();
                if (this.isDOC_MATCH(this.offset, true)) {
                    this.consume(this.heredoc_label.length - 1);
                    this.popState();
                    return this.tok.T_END_HEREDOC;
                }
                while(this.offset < this.size){
                    if ("\\" === ch) {
                        ch = this.input();
                        if (!newline.includes(ch)) ch = this.input();
                    }
                    if (newline.includes(ch)) {
                        ch = this.input();
                        if (this.isDOC_MATCH(this.offset, true)) {
                            this.unput(1).popState();
                            this.appendToken(this.tok.T_END_HEREDOC, this.heredoc_label.length);
                            break;
                        }
                    } else if ("$" === ch) {
                        ch = this.input();
                        if ("{" === ch) {
                            this.begin("ST_LOOKING_FOR_VARNAME");
                            if (!(this.yytext.length > 2)) return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
                            else {
                                this.appendToken(this.tok.T_DOLLAR_OPEN_CURLY_BRACES, 2);
                                this.unput(2);
                                break;
                            }
                        } else if (this.is_LABEL_START()) {
                            let yyoffset = this.offset;
                            let next = this.consume_VARIABLE();
                            if (!(this.yytext.length > this.offset - yyoffset + 2)) return next;
                            else {
                                this.appendToken(next, this.offset - yyoffset + 2);
                                this.unput(this.offset - yyoffset + 2);
                                break;
                            }
                        }
                    } else if ("{" === ch) {
                        ch = this.input();
                        if ("$" === ch) {
                            this.begin("ST_IN_SCRIPTING");
                            if (this.yytext.length > 2) {
                                this.appendToken(this.tok.T_CURLY_OPEN, 1);
                                this.unput(2);
                                break;
                            } else {
                                this.unput(1);
                                return this.tok.T_CURLY_OPEN;
                            }
                        }
                    } else ch = this.input();
                }
                return this.tok.T_ENCAPSED_AND_WHITESPACE;
            },
            consume_VARIABLE () {
                this.consume_LABEL();
                let ch = this.input();
                if ("[" == ch) {
                    this.unput(1);
                    this.begin("ST_VAR_OFFSET");
                } else if ("-" === ch) if (">" === this.input()) {
                    this.input();
                    if (this.is_LABEL_START()) this.begin("ST_LOOKING_FOR_PROPERTY");
                    this.unput(3);
                } else this.unput(2);
                else if (ch) this.unput(1);
                return this.tok.T_VARIABLE;
            },
            matchST_BACKQUOTE () {
                let ch = this.input();
                if ("$" === ch) {
                    ch = this.input();
                    if ("{" === ch) {
                        this.begin("ST_LOOKING_FOR_VARNAME");
                        return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
                    } else if (this.is_LABEL_START()) {
                        let tok = this.consume_VARIABLE();
                        return tok;
                    }
                } else if ("{" === ch) {
                    if ("$" === this._input[this.offset]) {
                        this.begin("ST_IN_SCRIPTING");
                        return this.tok.T_CURLY_OPEN;
                    }
                } else if ("`" === ch) {
                    this.popState();
                    return "`";
                }
                while(this.offset < this.size){
                    if ("\\" === ch) this.input();
                    else if ("`" === ch) {
                        this.unput(1);
                        this.popState();
                        this.appendToken("`", 1);
                        break;
                    } else if ("$" === ch) {
                        ch = this.input();
                        if ("{" === ch) {
                            this.begin("ST_LOOKING_FOR_VARNAME");
                            if (!(this.yytext.length > 2)) return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
                            else {
                                this.appendToken(this.tok.T_DOLLAR_OPEN_CURLY_BRACES, 2);
                                this.unput(2);
                                return this.tok.T_ENCAPSED_AND_WHITESPACE;
                            }
                        } else if (this.is_LABEL_START()) {
                            let yyoffset = this.offset;
                            let next = this.consume_VARIABLE();
                            if (!(this.yytext.length > this.offset - yyoffset + 2)) return next;
                            else {
                                this.appendToken(next, this.offset - yyoffset + 2);
                                this.unput(this.offset - yyoffset + 2);
                                return this.tok.T_ENCAPSED_AND_WHITESPACE;
                            }
                        }
                        continue;
                    } else if ("{" === ch) {
                        ch = this.input();
                        if ("$" === ch) {
                            this.begin("ST_IN_SCRIPTING");
                            if (this.yytext.length > 2) {
                                this.appendToken(this.tok.T_CURLY_OPEN, 1);
                                this.unput(2);
                                return this.tok.T_ENCAPSED_AND_WHITESPACE;
                            } else {
                                this.unput(1);
                                return this.tok.T_CURLY_OPEN;
                            }
                        }
                        continue;
                    }
                    ch = this.input();
                }
                return this.tok.T_ENCAPSED_AND_WHITESPACE;
            },
            matchST_DOUBLE_QUOTES () {
                let ch = this.input();
                if ("$" === ch) {
                    ch = this.input();
                    if ("{" === ch) {
                        this.begin("ST_LOOKING_FOR_VARNAME");
                        return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
                    } else if (this.is_LABEL_START()) {
                        let tok = this.consume_VARIABLE();
                        return tok;
                    }
                } else if ("{" === ch) {
                    if ("$" === this._input[this.offset]) {
                        this.begin("ST_IN_SCRIPTING");
                        return this.tok.T_CURLY_OPEN;
                    }
                } else if ('"' === ch) {
                    this.popState();
                    return '"';
                }
                while(this.offset < this.size){
                    if ("\\" === ch) this.input();
                    else if ('"' === ch) {
                        this.unput(1);
                        this.popState();
                        this.appendToken('"', 1);
                        break;
                    } else if ("$" === ch) {
                        ch = this.input();
                        if ("{" === ch) {
                            this.begin("ST_LOOKING_FOR_VARNAME");
                            if (!(this.yytext.length > 2)) return this.tok.T_DOLLAR_OPEN_CURLY_BRACES;
                            else {
                                this.appendToken(this.tok.T_DOLLAR_OPEN_CURLY_BRACES, 2);
                                this.unput(2);
                                return this.tok.T_ENCAPSED_AND_WHITESPACE;
                            }
                        } else if (this.is_LABEL_START()) {
                            let yyoffset = this.offset;
                            let next = this.consume_VARIABLE();
                            if (!(this.yytext.length > this.offset - yyoffset + 2)) return next;
                            else {
                                this.appendToken(next, this.offset - yyoffset + 2);
                                this.unput(this.offset - yyoffset + 2);
                                return this.tok.T_ENCAPSED_AND_WHITESPACE;
                            }
                        }
                        if (ch) this.unput(1);
                    } else if ("{" === ch) {
                        ch = this.input();
                        if ("$" === ch) {
                            this.begin("ST_IN_SCRIPTING");
                            if (this.yytext.length > 2) {
                                this.appendToken(this.tok.T_CURLY_OPEN, 1);
                                this.unput(2);
                                return this.tok.T_ENCAPSED_AND_WHITESPACE;
                            } else {
                                this.unput(1);
                                return this.tok.T_CURLY_OPEN;
                            }
                        }
                        if (ch) this.unput(1);
                    }
                    ch = this.input();
                }
                return this.tok.T_ENCAPSED_AND_WHITESPACE;
            }
        };
    },
    2896: (module)=>{
        module.exports = {
            T_STRING () {
                let token = this.yytext.toLowerCase();
                let id = this.keywords[token];
                if ("number" != typeof id) if ("yield" === token) if (this.version >= 700 && this.tryMatch(" from")) {
                    this.consume(5);
                    id = this.tok.T_YIELD_FROM;
                } else id = this.tok.T_YIELD;
                else {
                    id = this.tok.T_STRING;
                    if ("b" === token || "B" === token) {
                        let ch = this.input();
                        if ('"' === ch) return this.ST_DOUBLE_QUOTES();
                        else if ("'" === ch) return this.T_CONSTANT_ENCAPSED_STRING();
                        else if (ch) this.unput(1);
                    }
                }
                if (id === this.tok.T_ENUM) {
                    if (this.version < 801) return this.tok.T_STRING;
                    let initial = this.offset;
                    let ch = this.input();
                    while(" " == ch)ch = this.input();
                    let isEnum = false;
                    if (this.is_LABEL_START()) {
                        while(this.is_LABEL())ch += this.input();
                        let label = ch.slice(0, -1).toLowerCase();
                        isEnum = "extends" !== label && "implements" !== label;
                    }
                    this.unput(this.offset - initial);
                    return isEnum ? this.tok.T_ENUM : this.tok.T_STRING;
                }
                if (this.offset < this.size && id !== this.tok.T_YIELD_FROM) {
                    let ch = this.input();
                    if ("\\" === ch) {
                        id = "namespace" === token ? this.tok.T_NAME_RELATIVE : this.tok.T_NAME_QUALIFIED;
                        do {
                            if ("{" === this._input[this.offset]) {
                                this.input();
                                break;
                            }
                            this.consume_LABEL();
                            ch = this.input();
                        }while ("\\" === ch)
                    }
                    if (ch) this.unput(1);
                }
                return id;
            },
            consume_TOKEN () {
                let ch = this._input[this.offset - 1];
                let fn = this.tokenTerminals[ch];
                if (fn) return fn.apply(this, []);
                else return this.yytext;
            },
            tokenTerminals: {
                $ () {
                    this.offset++;
                    if (this.is_LABEL_START()) {
                        this.offset--;
                        this.consume_LABEL();
                        return this.tok.T_VARIABLE;
                    } else {
                        this.offset--;
                        return "$";
                    }
                },
                "-" () {
                    let nchar = this._input[this.offset];
                    if (">" === nchar) {
                        this.begin("ST_LOOKING_FOR_PROPERTY").input();
                        return this.tok.T_OBJECT_OPERATOR;
                    } else if ("-" === nchar) {
                        this.input();
                        return this.tok.T_DEC;
                    } else if ("=" === nchar) {
                        this.input();
                        return this.tok.T_MINUS_EQUAL;
                    }
                    return "-";
                },
                "\\" () {
                    if (this.offset < this.size) {
                        this.input();
                        if (this.is_LABEL_START()) {
                            let ch;
                            do {
                                if ("{" === this._input[this.offset]) {
                                    this.input();
                                    break;
                                }
                                this.consume_LABEL();
                                ch = this.input();
                            }while ("\\" === ch)
                            this.unput(1);
                            return this.tok.T_NAME_FULLY_QUALIFIED;
                        } else this.unput(1);
                    }
                    return this.tok.T_NS_SEPARATOR;
                },
                "/" () {
                    if ("=" === this._input[this.offset]) {
                        this.input();
                        return this.tok.T_DIV_EQUAL;
                    }
                    return "/";
                },
                ":" () {
                    if (":" !== this._input[this.offset]) return ":";
                    else {
                        this.input();
                        return this.tok.T_DOUBLE_COLON;
                    }
                },
                "(" () {
                    let initial = this.offset;
                    this.input();
                    if (this.is_TABSPACE()) this.consume_TABSPACE().input();
                    if (this.is_LABEL_START()) {
                        let yylen = this.yytext.length;
                        this.consume_LABEL();
                        let castToken = this.yytext.substring(yylen - 1).toLowerCase();
                        let castId = this.castKeywords[castToken];
                        if ("number" == typeof castId) {
                            this.input();
                            if (this.is_TABSPACE()) this.consume_TABSPACE().input();
                            if (")" === this._input[this.offset - 1]) return castId;
                        }
                    }
                    this.unput(this.offset - initial);
                    return "(";
                },
                "=" () {
                    let nchar = this._input[this.offset];
                    if (">" === nchar) {
                        this.input();
                        return this.tok.T_DOUBLE_ARROW;
                    } else if ("=" === nchar) if ("=" === this._input[this.offset + 1]) {
                        this.consume(2);
                        return this.tok.T_IS_IDENTICAL;
                    } else {
                        this.input();
                        return this.tok.T_IS_EQUAL;
                    }
                    return "=";
                },
                "+" () {
                    let nchar = this._input[this.offset];
                    if ("+" === nchar) {
                        this.input();
                        return this.tok.T_INC;
                    } else if ("=" === nchar) {
                        this.input();
                        return this.tok.T_PLUS_EQUAL;
                    }
                    return "+";
                },
                "!" () {
                    if ("=" === this._input[this.offset]) if ("=" === this._input[this.offset + 1]) {
                        this.consume(2);
                        return this.tok.T_IS_NOT_IDENTICAL;
                    } else {
                        this.input();
                        return this.tok.T_IS_NOT_EQUAL;
                    }
                    return "!";
                },
                "?" () {
                    if (this.version >= 700 && "?" === this._input[this.offset]) if (this.version >= 704 && "=" === this._input[this.offset + 1]) {
                        this.consume(2);
                        return this.tok.T_COALESCE_EQUAL;
                    } else {
                        this.input();
                        return this.tok.T_COALESCE;
                    }
                    if (this.version >= 800 && "-" === this._input[this.offset] && ">" === this._input[this.offset + 1]) {
                        this.consume(1);
                        this.begin("ST_LOOKING_FOR_PROPERTY").input();
                        return this.tok.T_NULLSAFE_OBJECT_OPERATOR;
                    }
                    return "?";
                },
                "<" () {
                    let nchar = this._input[this.offset];
                    if ("<" === nchar) {
                        nchar = this._input[this.offset + 1];
                        if ("=" === nchar) {
                            this.consume(2);
                            return this.tok.T_SL_EQUAL;
                        } else if ("<" === nchar) {
                            if (this.is_HEREDOC()) return this.tok.T_START_HEREDOC;
                        }
                        this.input();
                        return this.tok.T_SL;
                    } else if ("=" === nchar) {
                        this.input();
                        if (!(this.version >= 700) || ">" !== this._input[this.offset]) return this.tok.T_IS_SMALLER_OR_EQUAL;
                        else {
                            this.input();
                            return this.tok.T_SPACESHIP;
                        }
                    } else if (">" === nchar) {
                        this.input();
                        return this.tok.T_IS_NOT_EQUAL;
                    }
                    return "<";
                },
                ">" () {
                    let nchar = this._input[this.offset];
                    if ("=" === nchar) {
                        this.input();
                        return this.tok.T_IS_GREATER_OR_EQUAL;
                    } else if (">" === nchar) {
                        nchar = this._input[this.offset + 1];
                        if ("=" === nchar) {
                            this.consume(2);
                            return this.tok.T_SR_EQUAL;
                        } else {
                            this.input();
                            return this.tok.T_SR;
                        }
                    }
                    return ">";
                },
                "*" () {
                    let nchar = this._input[this.offset];
                    if ("=" === nchar) {
                        this.input();
                        return this.tok.T_MUL_EQUAL;
                    } else if ("*" === nchar) {
                        this.input();
                        if ("=" !== this._input[this.offset]) return this.tok.T_POW;
                        else {
                            this.input();
                            return this.tok.T_POW_EQUAL;
                        }
                    }
                    return "*";
                },
                "." () {
                    let nchar = this._input[this.offset];
                    if ("=" === nchar) {
                        this.input();
                        return this.tok.T_CONCAT_EQUAL;
                    } else if ("." === nchar && "." === this._input[this.offset + 1]) {
                        this.consume(2);
                        return this.tok.T_ELLIPSIS;
                    }
                    return ".";
                },
                "%" () {
                    if ("=" === this._input[this.offset]) {
                        this.input();
                        return this.tok.T_MOD_EQUAL;
                    }
                    return "%";
                },
                "&" () {
                    let nchar = this._input[this.offset];
                    if ("=" === nchar) {
                        this.input();
                        return this.tok.T_AND_EQUAL;
                    } else if ("&" === nchar) {
                        this.input();
                        return this.tok.T_BOOLEAN_AND;
                    }
                    return "&";
                },
                "|" () {
                    let nchar = this._input[this.offset];
                    if ("=" === nchar) {
                        this.input();
                        return this.tok.T_OR_EQUAL;
                    } else if ("|" === nchar) {
                        this.input();
                        return this.tok.T_BOOLEAN_OR;
                    } else if (">" === nchar) {
                        this.input();
                        return this.tok.T_PIPE;
                    }
                    return "|";
                },
                "^" () {
                    if ("=" === this._input[this.offset]) {
                        this.input();
                        return this.tok.T_XOR_EQUAL;
                    }
                    return "^";
                }
            }
        };
    },
    7841: (module)=>{
        let tokens = ";:,.\\[]()|^&+-/*=%!~$<>?@";
        module.exports = {
            is_NUM () {
                let ch = this._input.charCodeAt(this.offset - 1);
                return ch > 47 && ch < 58 || 95 === ch;
            },
            is_NUM_START () {
                let ch = this._input.charCodeAt(this.offset - 1);
                return ch > 47 && ch < 58;
            },
            is_LABEL () {
                let ch = this._input.charCodeAt(this.offset - 1);
                return ch > 96 && ch < 123 || ch > 64 && ch < 91 || 95 === ch || ch > 47 && ch < 58 || ch > 126;
            },
            is_LABEL_START () {
                let ch = this._input.charCodeAt(this.offset - 1);
                if (ch > 64 && ch < 91) return true;
                if (ch > 96 && ch < 123) return true;
                if (95 === ch) return true;
                if (ch > 126) return true;
                return false;
            },
            consume_LABEL () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if (!this.is_LABEL()) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                return this;
            },
            is_TOKEN () {
                let ch = this._input[this.offset - 1];
                return -1 !== tokens.indexOf(ch);
            },
            is_WHITESPACE () {
                let ch = this._input[this.offset - 1];
                return " " === ch || "\t" === ch || "\n" === ch || "\r" === ch;
            },
            is_TABSPACE () {
                let ch = this._input[this.offset - 1];
                return " " === ch || "\t" === ch;
            },
            consume_TABSPACE () {
                while(this.offset < this.size){
                    let ch = this.input();
                    if (!this.is_TABSPACE()) {
                        if (ch) this.unput(1);
                        break;
                    }
                }
                return this;
            },
            is_HEX () {
                let ch = this._input.charCodeAt(this.offset - 1);
                if (ch > 47 && ch < 58) return true;
                if (ch > 64 && ch < 71) return true;
                if (ch > 96 && ch < 103) return true;
                if (95 === ch) return true;
                return false;
            },
            is_OCTAL () {
                let ch = this._input.charCodeAt(this.offset - 1);
                if (ch > 47 && ch < 56) return true;
                if (95 === ch) return true;
                return false;
            }
        };
    },
    9914: (module, __unused_webpack_exports, __webpack_require__)=>{
        let Position = __webpack_require__(4227);
        function isNumber(n) {
            return "." != n && "," != n && !isNaN(parseFloat(n)) && isFinite(n);
        }
        let Parser = function(lexer, ast) {
            this.lexer = lexer;
            this.ast = ast;
            this.tok = lexer.tok;
            this.EOF = lexer.EOF;
            this.token = null;
            this.prev = null;
            this.debug = false;
            this.version = 803;
            this.extractDoc = false;
            this.extractTokens = false;
            this.suppressErrors = false;
            let mapIt = function(item) {
                return [
                    item,
                    null
                ];
            };
            this.entries = {
                IDENTIFIER: new Map([
                    this.tok.T_ABSTRACT,
                    this.tok.T_ARRAY,
                    this.tok.T_AS,
                    this.tok.T_BREAK,
                    this.tok.T_CALLABLE,
                    this.tok.T_CASE,
                    this.tok.T_CATCH,
                    this.tok.T_CLASS,
                    this.tok.T_CLASS_C,
                    this.tok.T_CLONE,
                    this.tok.T_CONST,
                    this.tok.T_CONTINUE,
                    this.tok.T_DECLARE,
                    this.tok.T_DEFAULT,
                    this.tok.T_DIR,
                    this.tok.T_DO,
                    this.tok.T_ECHO,
                    this.tok.T_ELSE,
                    this.tok.T_ELSEIF,
                    this.tok.T_EMPTY,
                    this.tok.T_ENDDECLARE,
                    this.tok.T_ENDFOR,
                    this.tok.T_ENDFOREACH,
                    this.tok.T_ENDIF,
                    this.tok.T_ENDSWITCH,
                    this.tok.T_ENDWHILE,
                    this.tok.T_ENUM,
                    this.tok.T_EVAL,
                    this.tok.T_EXIT,
                    this.tok.T_EXTENDS,
                    this.tok.T_FILE,
                    this.tok.T_FINAL,
                    this.tok.T_FINALLY,
                    this.tok.T_FN,
                    this.tok.T_FOR,
                    this.tok.T_FOREACH,
                    this.tok.T_FUNC_C,
                    this.tok.T_FUNCTION,
                    this.tok.T_GLOBAL,
                    this.tok.T_GOTO,
                    this.tok.T_IF,
                    this.tok.T_IMPLEMENTS,
                    this.tok.T_INCLUDE,
                    this.tok.T_INCLUDE_ONCE,
                    this.tok.T_INSTANCEOF,
                    this.tok.T_INSTEADOF,
                    this.tok.T_INTERFACE,
                    this.tok.T_ISSET,
                    this.tok.T_LINE,
                    this.tok.T_LIST,
                    this.tok.T_LOGICAL_AND,
                    this.tok.T_LOGICAL_OR,
                    this.tok.T_LOGICAL_XOR,
                    this.tok.T_MATCH,
                    this.tok.T_METHOD_C,
                    this.tok.T_NAMESPACE,
                    this.tok.T_NEW,
                    this.tok.T_NS_C,
                    this.tok.T_PRINT,
                    this.tok.T_PRIVATE,
                    this.tok.T_PROTECTED,
                    this.tok.T_PUBLIC,
                    this.tok.T_READ_ONLY,
                    this.tok.T_REQUIRE,
                    this.tok.T_REQUIRE_ONCE,
                    this.tok.T_RETURN,
                    this.tok.T_STATIC,
                    this.tok.T_SWITCH,
                    this.tok.T_THROW,
                    this.tok.T_TRAIT,
                    this.tok.T_TRY,
                    this.tok.T_UNSET,
                    this.tok.T_USE,
                    this.tok.T_VAR,
                    this.tok.T_WHILE,
                    this.tok.T_YIELD
                ].map(mapIt)),
                VARIABLE: new Map([
                    this.tok.T_VARIABLE,
                    "$",
                    "&",
                    this.tok.T_STRING,
                    this.tok.T_NAME_RELATIVE,
                    this.tok.T_NAME_QUALIFIED,
                    this.tok.T_NAME_FULLY_QUALIFIED,
                    this.tok.T_NAMESPACE,
                    this.tok.T_STATIC
                ].map(mapIt)),
                SCALAR: new Map([
                    this.tok.T_CONSTANT_ENCAPSED_STRING,
                    this.tok.T_START_HEREDOC,
                    this.tok.T_LNUMBER,
                    this.tok.T_DNUMBER,
                    this.tok.T_ARRAY,
                    "[",
                    this.tok.T_CLASS_C,
                    this.tok.T_TRAIT_C,
                    this.tok.T_FUNC_C,
                    this.tok.T_METHOD_C,
                    this.tok.T_LINE,
                    this.tok.T_FILE,
                    this.tok.T_DIR,
                    this.tok.T_NS_C,
                    '"',
                    'b"',
                    'B"',
                    "-",
                    this.tok.T_NS_SEPARATOR
                ].map(mapIt)),
                T_MAGIC_CONST: new Map([
                    this.tok.T_CLASS_C,
                    this.tok.T_TRAIT_C,
                    this.tok.T_FUNC_C,
                    this.tok.T_METHOD_C,
                    this.tok.T_LINE,
                    this.tok.T_FILE,
                    this.tok.T_DIR,
                    this.tok.T_NS_C
                ].map(mapIt)),
                T_MEMBER_FLAGS: new Map([
                    this.tok.T_PUBLIC,
                    this.tok.T_PRIVATE,
                    this.tok.T_PROTECTED,
                    this.tok.T_STATIC,
                    this.tok.T_ABSTRACT,
                    this.tok.T_FINAL,
                    this.tok.T_READ_ONLY
                ].map(mapIt)),
                EOS: new Map([
                    ";",
                    this.EOF,
                    this.tok.T_INLINE_HTML
                ].map(mapIt)),
                EXPR: new Map([
                    "@",
                    "-",
                    "+",
                    "!",
                    "~",
                    "(",
                    "`",
                    this.tok.T_LIST,
                    this.tok.T_CLONE,
                    this.tok.T_INC,
                    this.tok.T_DEC,
                    this.tok.T_NEW,
                    this.tok.T_ISSET,
                    this.tok.T_EMPTY,
                    this.tok.T_MATCH,
                    this.tok.T_INCLUDE,
                    this.tok.T_INCLUDE_ONCE,
                    this.tok.T_REQUIRE,
                    this.tok.T_REQUIRE_ONCE,
                    this.tok.T_EVAL,
                    this.tok.T_INT_CAST,
                    this.tok.T_DOUBLE_CAST,
                    this.tok.T_STRING_CAST,
                    this.tok.T_ARRAY_CAST,
                    this.tok.T_OBJECT_CAST,
                    this.tok.T_BOOL_CAST,
                    this.tok.T_UNSET_CAST,
                    this.tok.T_EXIT,
                    this.tok.T_PRINT,
                    this.tok.T_YIELD,
                    this.tok.T_STATIC,
                    this.tok.T_FUNCTION,
                    this.tok.T_FN,
                    this.tok.T_VARIABLE,
                    "$",
                    this.tok.T_NS_SEPARATOR,
                    this.tok.T_STRING,
                    this.tok.T_NAME_RELATIVE,
                    this.tok.T_NAME_QUALIFIED,
                    this.tok.T_NAME_FULLY_QUALIFIED,
                    this.tok.T_STRING,
                    this.tok.T_CONSTANT_ENCAPSED_STRING,
                    this.tok.T_START_HEREDOC,
                    this.tok.T_LNUMBER,
                    this.tok.T_DNUMBER,
                    this.tok.T_ARRAY,
                    "[",
                    this.tok.T_CLASS_C,
                    this.tok.T_TRAIT_C,
                    this.tok.T_FUNC_C,
                    this.tok.T_METHOD_C,
                    this.tok.T_LINE,
                    this.tok.T_FILE,
                    this.tok.T_DIR,
                    this.tok.T_NS_C,
                    '"',
                    'b"',
                    'B"',
                    "-",
                    this.tok.T_NS_SEPARATOR
                ].map(mapIt))
            };
        };
        Parser.prototype.getTokenName = function(token) {
            if (!isNumber(token)) return "'" + token + "'";
            else {
                if (token == this.EOF) return "the end of file (EOF)";
                return this.lexer.engine.tokens.values[token];
            }
        };
        Parser.prototype.parse = function(code, filename) {
            this._errors = [];
            this.filename = filename || "eval";
            this.currentNamespace = [
                ""
            ];
            if (this.extractDoc) this._docs = [];
            else this._docs = null;
            if (this.extractTokens) this._tokens = [];
            else this._tokens = null;
            this._docIndex = 0;
            this._lastNode = null;
            this.lexer.setInput(code);
            this.lexer.all_tokens = this.extractTokens;
            this.lexer.comment_tokens = this.extractDoc;
            this.length = this.lexer._input.length;
            this.innerList = false;
            this.innerListForm = false;
            let program = this.node("program");
            let childs = [];
            this.next();
            while(this.token != this.EOF)childs.push(this.read_start());
            if (0 === childs.length && this.extractDoc && this._docs.length > this._docIndex) childs.push(this.node("noop")());
            this.prev = [
                this.lexer.yylloc.last_line,
                this.lexer.yylloc.last_column,
                this.lexer.offset
            ];
            let result = program(childs, this._errors, this._docs, this._tokens);
            if (this.debug) {
                let errors = this.ast.checkNodes();
                if (errors.length > 0) {
                    errors.forEach(function(error) {
                        if (error.position) console.log("Node at line " + error.position.line + ", column " + error.position.column);
                        console.log(error.stack.join("\n"));
                    });
                    throw new Error("Some nodes are not closed");
                }
            }
            return result;
        };
        Parser.prototype.raiseError = function(message, msgExpect, expect, token) {
            message += " on line " + this.lexer.yylloc.first_line;
            if (!this.suppressErrors) {
                let err = new SyntaxError(message, this.filename, this.lexer.yylloc.first_line);
                err.lineNumber = this.lexer.yylloc.first_line;
                err.fileName = this.filename;
                err.columnNumber = this.lexer.yylloc.first_column;
                throw err;
            }
            let savedPrev = this.prev;
            this.prev = [
                this.lexer.yylloc.last_line,
                this.lexer.yylloc.last_column,
                this.lexer.offset
            ];
            let node = this.ast.prepare("error", null, this)(message, token, this.lexer.yylloc.first_line, expect);
            this.prev = savedPrev;
            this._errors.push(node);
            return node;
        };
        Parser.prototype.error = function(expect) {
            let msg = "Parse Error : syntax error";
            let token = this.getTokenName(this.token);
            let msgExpect = "";
            if (this.token !== this.EOF) {
                if (isNumber(this.token)) {
                    let symbol = this.text();
                    if (symbol.length > 10) symbol = symbol.substring(0, 7) + "...";
                    token = "'" + symbol + "' (" + token + ")";
                }
                msg += ", unexpected " + token;
            }
            if (expect && !Array.isArray(expect)) {
                if (isNumber(expect) || 1 === expect.length) msgExpect = ", expecting " + this.getTokenName(expect);
                msg += msgExpect;
            }
            return this.raiseError(msg, msgExpect, expect, token);
        };
        Parser.prototype.position = function() {
            return new Position(this.lexer.yylloc.first_line, this.lexer.yylloc.first_column, this.lexer.yylloc.first_offset);
        };
        Parser.prototype.node = function(name) {
            if (this.extractDoc) {
                let docs = null;
                if (this._docIndex < this._docs.length) {
                    docs = this._docs.slice(this._docIndex);
                    this._docIndex = this._docs.length;
                    if (this.debug) {
                        console.log(new Error("Append docs on " + name));
                        console.log(docs);
                    }
                }
                let node = this.ast.prepare(name, docs, this);
                node.postBuild = (function(self) {
                    if (this._docIndex < this._docs.length) {
                        if (this._lastNode) {
                            let offset = this.prev[2];
                            let max = this._docIndex;
                            for(; max < this._docs.length && !(this._docs[max].offset > offset); max++);
                            if (max > this._docIndex) {
                                this._lastNode.setTrailingComments(this._docs.slice(this._docIndex, max));
                                this._docIndex = max;
                            }
                        } else if (this.token === this.EOF) {
                            self.setTrailingComments(this._docs.slice(this._docIndex));
                            this._docIndex = this._docs.length;
                        }
                    }
                    this._lastNode = self;
                }).bind(this);
                return node;
            }
            return this.ast.prepare(name, null, this);
        };
        Parser.prototype.expectEndOfStatement = function(node) {
            if (";" === this.token) {
                if (node && ";" === this.lexer.yytext) node.includeToken(this);
            } else if (this.token !== this.tok.T_INLINE_HTML && this.token !== this.EOF) {
                this.error(";");
                return false;
            }
            this.next();
            return true;
        };
        let ignoreStack = [
            "parser.next",
            "parser.node",
            "parser.showlog"
        ];
        Parser.prototype.showlog = function() {
            let stack = new Error().stack.split("\n");
            let line;
            for(let offset = 2; offset < stack.length; offset++){
                line = stack[offset].trim();
                let found = false;
                for(let i = 0; i < ignoreStack.length; i++)if (line.substring(3, 3 + ignoreStack[i].length) === ignoreStack[i]) {
                    found = true;
                    break;
                }
                if (!found) break;
            }
            console.log("Line " + this.lexer.yylloc.first_line + " : " + this.getTokenName(this.token) + ">" + this.lexer.yytext + "< @--\x3e" + line);
            return this;
        };
        Parser.prototype.expect = function(token) {
            if (Array.isArray(token)) {
                if (-1 === token.indexOf(this.token)) {
                    this.error(token);
                    return false;
                }
            } else if (this.token != token) {
                this.error(token);
                return false;
            }
            return true;
        };
        Parser.prototype.text = function() {
            return this.lexer.yytext;
        };
        Parser.prototype.next = function() {
            if (";" !== this.token || ";" === this.lexer.yytext) this.prev = [
                this.lexer.yylloc.last_line,
                this.lexer.yylloc.last_column,
                this.lexer.offset
            ];
            this.lex();
            if (this.debug) this.showlog();
            if (this.extractDoc) while(this.token === this.tok.T_COMMENT || this.token === this.tok.T_DOC_COMMENT)if (this.token === this.tok.T_COMMENT) this._docs.push(this.read_comment());
            else this._docs.push(this.read_doc_comment());
            return this;
        };
        Parser.prototype.peek = function() {
            let lexerState = this.lexer.getState();
            let nextToken = this.lexer.lex();
            this.lexer.setState(lexerState);
            return nextToken;
        };
        Parser.prototype.lex = function() {
            if (this.extractTokens) do {
                this.token = this.lexer.lex() || this.EOF;
                if (this.token === this.EOF) break;
                let entry = this.lexer.yytext;
                entry = Object.prototype.hasOwnProperty.call(this.lexer.engine.tokens.values, this.token) ? [
                    this.lexer.engine.tokens.values[this.token],
                    entry,
                    this.lexer.yylloc.first_line,
                    this.lexer.yylloc.first_offset,
                    this.lexer.offset
                ] : [
                    null,
                    entry,
                    this.lexer.yylloc.first_line,
                    this.lexer.yylloc.first_offset,
                    this.lexer.offset
                ];
                this._tokens.push(entry);
                if (this.token === this.tok.T_CLOSE_TAG) {
                    this.token = ";";
                    break;
                } else if (this.token === this.tok.T_OPEN_TAG_WITH_ECHO) {
                    this.token = this.tok.T_ECHO;
                    break;
                }
            }while (this.token === this.tok.T_WHITESPACE || !this.extractDoc && (this.token === this.tok.T_COMMENT || this.token === this.tok.T_DOC_COMMENT) || this.token === this.tok.T_OPEN_TAG)
            else this.token = this.lexer.lex() || this.EOF;
            return this;
        };
        Parser.prototype.is = function(type) {
            if (Array.isArray(type)) return -1 !== type.indexOf(this.token);
            return this.entries[type].has(this.token);
        };
        [
            __webpack_require__(7512),
            __webpack_require__(6061),
            __webpack_require__(1132),
            __webpack_require__(3702),
            __webpack_require__(2496),
            __webpack_require__(1001),
            __webpack_require__(582),
            __webpack_require__(5082),
            __webpack_require__(2424),
            __webpack_require__(834),
            __webpack_require__(293),
            __webpack_require__(616),
            __webpack_require__(9525),
            __webpack_require__(4904),
            __webpack_require__(9188),
            __webpack_require__(9873)
        ].forEach(function(ext) {
            for(let k in ext){
                if (Object.prototype.hasOwnProperty.call(Parser.prototype, k)) throw new Error("Function " + k + " is already defined - collision");
                Parser.prototype[k] = ext[k];
            }
        });
        module.exports = Parser;
    },
    7512: (module)=>{
        module.exports = {
            read_array () {
                let expect;
                let shortForm = false;
                let result = this.node("array");
                if (this.token === this.tok.T_ARRAY) {
                    this.next().expect("(");
                    expect = ")";
                } else {
                    shortForm = true;
                    expect = "]";
                }
                let items = [];
                if (this.next().token !== expect) items = this.read_array_pair_list(shortForm);
                this.expect(expect);
                this.next();
                return result(shortForm, items);
            },
            read_array_pair_list (shortForm) {
                let self = this;
                return this.read_list(function() {
                    return self.read_array_pair(shortForm);
                }, ",", true);
            },
            read_array_pair (shortForm) {
                if (!shortForm && ")" === this.token || shortForm && "]" === this.token) return;
                if ("," === this.token) return this.node("noop")();
                let entry = this.node("entry");
                let key = null;
                let value;
                let byRef = false;
                let unpack = false;
                if ("&" === this.token) {
                    this.next();
                    byRef = true;
                    value = this.read_variable(true, false);
                } else if (this.token === this.tok.T_ELLIPSIS && this.version >= 704) {
                    this.next();
                    if ("&" === this.token) this.error();
                    unpack = true;
                    value = this.read_expr();
                } else {
                    let expr = this.read_expr();
                    if (this.token === this.tok.T_DOUBLE_ARROW) {
                        this.next();
                        key = expr;
                        if ("&" === this.token) {
                            this.next();
                            byRef = true;
                            value = this.read_variable(true, false);
                        } else value = this.read_expr();
                    } else value = expr;
                }
                return entry(key, value, byRef, unpack);
            }
        };
    },
    6061: (module)=>{
        module.exports = {
            read_class_declaration_statement (attrs) {
                let result = this.node("class");
                let flag = this.read_class_modifiers();
                if (this.token !== this.tok.T_CLASS) {
                    this.error(this.tok.T_CLASS);
                    this.next();
                    return null;
                }
                this.next().expect(this.tok.T_STRING);
                let propName = this.node("identifier");
                let name = this.text();
                this.next();
                propName = propName(name);
                let propExtends = this.read_extends_from();
                let propImplements = this.read_implements_list();
                this.expect("{");
                let body = this.next().read_class_body(true, false);
                let node = result(propName, propExtends, propImplements, body, flag);
                if (attrs) node.attrGroups = attrs;
                return node;
            },
            read_class_modifiers () {
                let modifier = this.read_class_modifier({
                    readonly: 0,
                    final_or_abstract: 0
                });
                return [
                    0,
                    0,
                    modifier.final_or_abstract,
                    modifier.readonly
                ];
            },
            read_class_modifier (memo) {
                if (this.token === this.tok.T_READ_ONLY) {
                    this.next();
                    memo.readonly = 1;
                    memo = this.read_class_modifier(memo);
                } else if (0 === memo.final_or_abstract && this.token === this.tok.T_ABSTRACT) {
                    this.next();
                    memo.final_or_abstract = 1;
                    memo = this.read_class_modifier(memo);
                } else if (0 === memo.final_or_abstract && this.token === this.tok.T_FINAL) {
                    this.next();
                    memo.final_or_abstract = 2;
                    memo = this.read_class_modifier(memo);
                }
                return memo;
            },
            read_class_body (allow_variables, allow_enum_cases) {
                let result = [];
                let attrs = [];
                while(this.token !== this.EOF && "}" !== this.token){
                    if (this.token === this.tok.T_COMMENT) {
                        result.push(this.read_comment());
                        continue;
                    }
                    if (this.token === this.tok.T_DOC_COMMENT) {
                        result.push(this.read_doc_comment());
                        continue;
                    }
                    if (this.token === this.tok.T_USE) {
                        result = result.concat(this.read_trait_use_statement());
                        continue;
                    }
                    let locStart = this.position();
                    if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                    if (allow_enum_cases && this.token === this.tok.T_CASE) {
                        let enumcase = this.read_enum_case(attrs);
                        attrs = [];
                        if (this.expect(";")) this.next();
                        result = result.concat(enumcase);
                        continue;
                    }
                    let flags = this.read_member_flags(false);
                    if (this.token === this.tok.T_CONST) {
                        if (-1 !== flags[0][1]) this.raiseError("Cannot use asymmetric visibility on constants");
                        let constants = this.read_constant_list(flags, attrs, locStart);
                        if (this.expect(";")) this.next();
                        result = result.concat(constants);
                        continue;
                    }
                    if (allow_variables && this.token === this.tok.T_VAR) {
                        this.next().expect(this.tok.T_VARIABLE);
                        flags[0][0] = null;
                        flags[1] = 0;
                    }
                    if (this.token === this.tok.T_FUNCTION) {
                        result.push(this.read_function(false, flags, attrs, locStart));
                        attrs = [];
                    } else if (allow_variables && (this.token === this.tok.T_VARIABLE || this.version >= 801 && this.token === this.tok.T_READ_ONLY || this.version >= 704 && ("?" === this.token || this.token === this.tok.T_ARRAY || this.token === this.tok.T_CALLABLE || this.token === this.tok.T_NAMESPACE || this.token === this.tok.T_NAME_FULLY_QUALIFIED || this.token === this.tok.T_NAME_QUALIFIED || this.token === this.tok.T_NAME_RELATIVE || this.token === this.tok.T_NS_SEPARATOR || this.token === this.tok.T_STRING))) {
                        let variables = this.read_variable_list(flags, attrs, locStart);
                        attrs = [];
                        result = result.concat(variables);
                    } else {
                        this.error([
                            this.tok.T_CONST,
                            ...allow_variables ? [
                                this.tok.T_VARIABLE
                            ] : [],
                            ...allow_enum_cases ? [
                                this.tok.T_CASE
                            ] : [],
                            this.tok.T_FUNCTION
                        ]);
                        this.next();
                    }
                }
                this.expect("}");
                this.next();
                return result;
            },
            read_variable_list (flags, attrs, locStart) {
                let property_statement = this.node("propertystatement");
                let properties = this.read_list(function read_variable_declaration() {
                    let result = this.node("property");
                    let readonly = 1 === flags[3];
                    if (!readonly && this.token === this.tok.T_READ_ONLY) {
                        readonly = true;
                        this.next();
                    }
                    let [nullable, type] = this.read_optional_type();
                    this.expect(this.tok.T_VARIABLE);
                    let propName = this.node("identifier");
                    let name = this.text().substring(1);
                    this.next();
                    propName = propName(name);
                    let value = null;
                    let property_hooks = [];
                    this.expect([
                        ",",
                        ";",
                        "=",
                        "{"
                    ]);
                    if ("=" === this.token) value = this.next().read_expr();
                    if ("{" === this.token) property_hooks = this.read_property_hooks();
                    else this.expect([
                        ";",
                        ","
                    ]);
                    return result(propName, value, readonly, nullable, type, attrs || [], property_hooks);
                }, ",");
                property_statement = property_statement(null, properties, flags);
                if (locStart && property_statement.loc) {
                    property_statement.loc.start = locStart;
                    if (property_statement.loc.source) property_statement.loc.source = this.lexer._input.substr(property_statement.loc.start.offset, property_statement.loc.end.offset - property_statement.loc.start.offset);
                }
                if (";" === this.token) this.next();
                return property_statement;
            },
            read_property_hooks () {
                if (this.version < 804) this.raiseError("Parse Error: Property hooks require PHP 8.4+");
                this.expect("{");
                this.next();
                let hooks = [];
                while(this.token !== this.EOF && "}" !== this.token)hooks.push(this.read_property_hook());
                this.expect("}");
                this.next();
                return hooks;
            },
            read_property_hook () {
                let property_hooks = this.node("propertyhook");
                let attrs = [];
                if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                let is_final = this.token === this.tok.T_FINAL;
                if (is_final) this.next();
                let is_reference = "&" === this.token;
                if (is_reference) this.next();
                let method_name = this.text();
                if ("get" !== method_name && "set" !== method_name) this.raiseError("Parse Error: Property hooks must be either 'get' or 'set'");
                this.next();
                let parameter = null;
                let body = null;
                this.expect([
                    this.tok.T_DOUBLE_ARROW,
                    "{",
                    "(",
                    ";"
                ]);
                if (";" === this.token) {
                    this.next();
                    return property_hooks(method_name, is_final, is_reference, parameter, body, attrs);
                }
                if ("(" === this.token) {
                    this.next();
                    parameter = this.read_parameter(false);
                    this.expect(")");
                    this.next();
                }
                if (this.token === this.tok.T_DOUBLE_ARROW) {
                    this.next();
                    body = this.read_expr();
                    this.next();
                } else if ("{" === this.token) body = this.read_code_block();
                return property_hooks(method_name, is_final, is_reference, parameter, body, attrs);
            },
            read_constant_list (flags, attrs, locStart) {
                let result = this.node("classconstant");
                if (this.expect(this.tok.T_CONST)) this.next();
                if (1 === flags[1] || 1 === flags[2] || 1 === flags[3]) this.error();
                if (2 === flags[2] && this.version < 801) this.raiseError("Final class constants are not allowed before PHP 8.1");
                let [nullable, type] = this.version >= 803 ? this.read_optional_type() : [
                    false,
                    null
                ];
                let items = this.read_list(function read_constant_declaration() {
                    let result = this.node("constant");
                    let constName = null;
                    let value = null;
                    if (this.token === this.tok.T_STRING || this.version >= 700 && this.is("IDENTIFIER")) {
                        constName = this.node("identifier");
                        let name = this.text();
                        this.next();
                        constName = constName(name);
                    } else this.expect("IDENTIFIER");
                    if (this.expect("=")) value = this.next().read_expr();
                    return result(constName, value);
                }, ",");
                let node = result(null, items, flags, nullable, type, attrs || []);
                if (locStart && node.loc) {
                    node.loc.start = locStart;
                    if (node.loc.source) node.loc.source = this.lexer._input.substr(node.loc.start.offset, node.loc.end.offset - node.loc.start.offset);
                }
                return node;
            },
            read_member_flags (asInterface) {
                let result = [
                    [
                        -1,
                        -1
                    ],
                    0,
                    0,
                    0
                ];
                let seen = new Set();
                while(this.is("T_MEMBER_FLAGS")){
                    let idx = -1, val = -1;
                    switch(this.token){
                        case this.tok.T_PUBLIC:
                        case this.tok.T_PROTECTED:
                        case this.tok.T_PRIVATE:
                            idx = 0;
                            val = this.token === this.tok.T_PUBLIC ? 0 : this.token === this.tok.T_PROTECTED ? 1 : 2;
                            if (asInterface && 2 === val) {
                                this.expect([
                                    this.tok.T_PUBLIC,
                                    this.tok.T_PROTECTED
                                ]);
                                val = -1;
                            }
                            this.next();
                            if (this.version >= 804 && "(" === this.token) {
                                if (-1 === result[0][0]) result[0][0] = 0;
                                this.next();
                                if (this.token !== this.tok.T_STRING || "set" !== this.text()) this.error("set");
                                else this.next();
                                if (this.expect(")")) this.next();
                                if (seen.has("set")) this.error();
                                else if (-1 !== val) {
                                    seen.add("set");
                                    result[0][1] = val;
                                }
                                continue;
                            }
                            if (seen.has(idx)) this.error();
                            else if (-1 !== val) {
                                seen.add(idx);
                                result[0][0] = val;
                            }
                            continue;
                        case this.tok.T_STATIC:
                            idx = 1;
                            val = 1;
                            break;
                        case this.tok.T_ABSTRACT:
                            idx = 2;
                            val = 1;
                            break;
                        case this.tok.T_FINAL:
                            idx = 2;
                            val = 2;
                            break;
                        case this.tok.T_READ_ONLY:
                            idx = 3;
                            val = 1;
                            break;
                    }
                    if (asInterface && 2 === idx && 1 === val) {
                        this.error();
                        val = -1;
                    }
                    if (seen.has(idx)) this.error();
                    else if (-1 !== val) {
                        seen.add(idx);
                        result[idx] = val;
                    }
                    this.next();
                }
                return result;
            },
            read_optional_type () {
                let nullable = "?" === this.token;
                if (nullable) this.next();
                if ("=" === this.peekSkipComments()) return [
                    false,
                    null
                ];
                let type = this.read_types();
                if (nullable && !type) this.raiseError("Expecting a type definition combined with nullable operator");
                if (!nullable && !type) return [
                    false,
                    null
                ];
                if ("|" === this.token) {
                    type = [
                        type
                    ];
                    do {
                        this.next();
                        let variant = this.read_type();
                        if (!variant) {
                            this.raiseError("Expecting a type definition");
                            break;
                        }
                        type.push(variant);
                    }while ("|" === this.token)
                }
                return [
                    nullable,
                    type
                ];
            },
            peekSkipComments () {
                let lexerState = this.lexer.getState();
                let nextToken;
                do nextToken = this.lexer.lex();
                while (nextToken === this.tok.T_COMMENT || nextToken === this.tok.T_WHITESPACE)
                this.lexer.setState(lexerState);
                return nextToken;
            },
            read_interface_declaration_statement (attrs) {
                let result = this.node("interface");
                if (this.token !== this.tok.T_INTERFACE) {
                    this.error(this.tok.T_INTERFACE);
                    this.next();
                    return null;
                }
                this.next().expect(this.tok.T_STRING);
                let propName = this.node("identifier");
                let name = this.text();
                this.next();
                propName = propName(name);
                let propExtends = this.read_interface_extends_list();
                this.expect("{");
                let body = this.next().read_interface_body();
                return result(propName, propExtends, body, attrs || []);
            },
            read_interface_body () {
                let result = [];
                let attrs;
                while(this.token !== this.EOF && "}" !== this.token){
                    if (this.token === this.tok.T_COMMENT) {
                        result.push(this.read_comment());
                        continue;
                    }
                    if (this.token === this.tok.T_DOC_COMMENT) {
                        result.push(this.read_doc_comment());
                        continue;
                    }
                    let locStart = this.position();
                    attrs = [];
                    if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                    let flags = this.read_member_flags(true);
                    if (this.token === this.tok.T_CONST) {
                        if (-1 !== flags[0][1]) this.raiseError("Cannot use asymmetric visibility on constants");
                        let constants = this.read_constant_list(flags, attrs, locStart);
                        if (this.expect(";")) this.next();
                        result = result.concat(constants);
                    } else if (this.token === this.tok.T_FUNCTION) {
                        let method = this.read_function_declaration(2, flags, attrs, locStart);
                        method.parseFlags(flags);
                        result.push(method);
                        if (this.expect(";")) this.next();
                    } else if (this.token === this.tok.T_STRING) result.push(this.read_variable_list(flags, attrs, locStart));
                    else {
                        this.error([
                            this.tok.T_CONST,
                            this.tok.T_FUNCTION,
                            this.tok.T_STRING
                        ]);
                        this.next();
                    }
                }
                if (this.expect("}")) this.next();
                return result;
            },
            read_trait_declaration_statement (attrs) {
                let result = this.node("trait");
                if (this.token !== this.tok.T_TRAIT) {
                    this.error(this.tok.T_TRAIT);
                    this.next();
                    return null;
                }
                this.next().expect(this.tok.T_STRING);
                let propName = this.node("identifier");
                let name = this.text();
                this.next();
                propName = propName(name);
                this.expect("{");
                let body = this.next().read_class_body(true, false);
                let node = result(propName, body);
                if (attrs) node.attrGroups = attrs;
                return node;
            },
            read_trait_use_statement () {
                let node = this.node("traituse");
                this.expect(this.tok.T_USE) && this.next();
                let traits = [
                    this.read_namespace_name()
                ];
                let adaptations = null;
                while("," === this.token)traits.push(this.next().read_namespace_name());
                if ("{" === this.token) {
                    adaptations = [];
                    while(this.next().token !== this.EOF){
                        if ("}" === this.token) break;
                        adaptations.push(this.read_trait_use_alias());
                        this.expect(";");
                    }
                    if (this.expect("}")) this.next();
                } else if (this.expect(";")) this.next();
                return node(traits, adaptations);
            },
            read_trait_use_alias () {
                let node = this.node();
                let trait = null;
                let method;
                if (this.is("IDENTIFIER")) {
                    method = this.node("identifier");
                    let methodName = this.text();
                    this.next();
                    method = method(methodName);
                } else {
                    method = this.read_namespace_name();
                    if (this.token === this.tok.T_DOUBLE_COLON) {
                        this.next();
                        if (this.token === this.tok.T_STRING || this.version >= 700 && this.is("IDENTIFIER")) {
                            trait = method;
                            method = this.node("identifier");
                            let methodName = this.text();
                            this.next();
                            method = method(methodName);
                        } else this.expect(this.tok.T_STRING);
                    } else method = method.name;
                }
                if (this.token === this.tok.T_INSTEADOF) return node("traitprecedence", trait, method, this.next().read_name_list());
                else if (this.token === this.tok.T_AS) {
                    let flags = null;
                    let alias = null;
                    if (this.next().is("T_MEMBER_FLAGS")) flags = this.read_member_flags();
                    if (this.token === this.tok.T_STRING || this.version >= 700 && this.is("IDENTIFIER")) {
                        alias = this.node("identifier");
                        let name = this.text();
                        this.next();
                        alias = alias(name);
                    } else if (null === flags) this.expect(this.tok.T_STRING);
                    return node("traitalias", trait, method, alias, flags);
                }
                this.expect([
                    this.tok.T_AS,
                    this.tok.T_INSTEADOF
                ]);
                return node("traitalias", trait, method, null, null);
            }
        };
    },
    1132: (module)=>{
        module.exports = {
            read_comment () {
                let text = this.text();
                let result = this.ast.prepare("/*" === text.substring(0, 2) ? "commentblock" : "commentline", null, this);
                let offset = this.lexer.yylloc.first_offset;
                let prev = this.prev;
                this.prev = [
                    this.lexer.yylloc.last_line,
                    this.lexer.yylloc.last_column,
                    this.lexer.offset
                ];
                this.lex();
                result = result(text);
                result.offset = offset;
                this.prev = prev;
                return result;
            },
            read_doc_comment () {
                let result = this.ast.prepare("commentblock", null, this);
                let offset = this.lexer.yylloc.first_offset;
                let text = this.text();
                let prev = this.prev;
                this.prev = [
                    this.lexer.yylloc.last_line,
                    this.lexer.yylloc.last_column,
                    this.lexer.offset
                ];
                this.lex();
                result = result(text);
                result.offset = offset;
                this.prev = prev;
                return result;
            }
        };
    },
    2496: (module)=>{
        module.exports = {
            read_enum_declaration_statement (attrs) {
                let result = this.node("enum");
                if (!this.expect(this.tok.T_ENUM)) return null;
                this.next().expect(this.tok.T_STRING);
                let propName = this.node("identifier");
                let name = this.text();
                this.next();
                propName = propName(name);
                let valueType = this.read_enum_value_type();
                let propImplements = this.read_implements_list();
                this.expect("{");
                let body = this.next().read_class_body(false, true);
                let node = result(propName, valueType, propImplements, body);
                if (attrs) node.attrGroups = attrs;
                return node;
            },
            read_enum_value_type () {
                if (":" === this.token) return this.next().read_namespace_name();
                return null;
            },
            read_enum_case (attrs) {
                this.expect(this.tok.T_CASE);
                let result = this.node("enumcase");
                let caseName = this.node("identifier");
                let name = this.next().text();
                this.next();
                caseName = caseName(name);
                let value = "=" === this.token ? this.next().read_expr() : null;
                this.expect(";");
                let node = result(caseName, value);
                if (attrs && attrs.length > 0) node.attrGroups = attrs;
                return node;
            }
        };
    },
    3702: (module)=>{
        module.exports = {
            read_expr (expr) {
                let result = this.node();
                if ("@" === this.token) {
                    if (!expr) expr = this.next().read_expr();
                    return result("silent", expr);
                }
                if (!expr) expr = this.read_expr_item();
                if ("|" === this.token) return result("bin", "|", expr, this.next().read_expr());
                if ("&" === this.token) return result("bin", "&", expr, this.next().read_expr());
                if ("^" === this.token) return result("bin", "^", expr, this.next().read_expr());
                if ("." === this.token) return result("bin", ".", expr, this.next().read_expr());
                if ("+" === this.token) return result("bin", "+", expr, this.next().read_expr());
                if ("-" === this.token) return result("bin", "-", expr, this.next().read_expr());
                if ("*" === this.token) return result("bin", "*", expr, this.next().read_expr());
                if ("/" === this.token) return result("bin", "/", expr, this.next().read_expr());
                if ("%" === this.token) return result("bin", "%", expr, this.next().read_expr());
                if (this.token === this.tok.T_POW) return result("bin", "**", expr, this.next().read_expr());
                if (this.token === this.tok.T_SL) return result("bin", "<<", expr, this.next().read_expr());
                if (this.token === this.tok.T_SR) return result("bin", ">>", expr, this.next().read_expr());
                if (this.token === this.tok.T_BOOLEAN_OR) return result("bin", "||", expr, this.next().read_expr());
                if (this.token === this.tok.T_LOGICAL_OR) return result("bin", "or", expr, this.next().read_expr());
                if (this.token === this.tok.T_BOOLEAN_AND) return result("bin", "&&", expr, this.next().read_expr());
                if (this.token === this.tok.T_LOGICAL_AND) return result("bin", "and", expr, this.next().read_expr());
                if (this.token === this.tok.T_LOGICAL_XOR) return result("bin", "xor", expr, this.next().read_expr());
                if (this.token === this.tok.T_IS_IDENTICAL) return result("bin", "===", expr, this.next().read_expr());
                if (this.token === this.tok.T_IS_NOT_IDENTICAL) return result("bin", "!==", expr, this.next().read_expr());
                if (this.token === this.tok.T_IS_EQUAL) return result("bin", "==", expr, this.next().read_expr());
                if (this.token === this.tok.T_IS_NOT_EQUAL) return result("bin", "!=", expr, this.next().read_expr());
                if ("<" === this.token) return result("bin", "<", expr, this.next().read_expr());
                if (">" === this.token) return result("bin", ">", expr, this.next().read_expr());
                if (this.token === this.tok.T_IS_SMALLER_OR_EQUAL) return result("bin", "<=", expr, this.next().read_expr());
                if (this.token === this.tok.T_IS_GREATER_OR_EQUAL) return result("bin", ">=", expr, this.next().read_expr());
                if (this.token === this.tok.T_SPACESHIP) return result("bin", "<=>", expr, this.next().read_expr());
                if (this.token === this.tok.T_INSTANCEOF) {
                    expr = result("bin", "instanceof", expr, this.next().read_class_name_reference());
                    if (";" !== this.token && this.token !== this.tok.T_INLINE_HTML && this.token !== this.EOF) expr = this.read_expr(expr);
                }
                if (this.token === this.tok.T_NULLSAFE_OBJECT_OPERATOR) {
                    expr = result("nullsafepropertylookup", expr, this.read_what());
                    expr = this.recursive_variable_chain_scan(expr, false, true);
                }
                if (this.token === this.tok.T_COALESCE) return result("bin", "??", expr, this.next().read_expr());
                if (this.token === this.tok.T_PIPE) {
                    if (this.version < 805) this.raiseError("PHP 8.5+ is required to use pipe operator");
                    let right = this.next().read_expr();
                    if ("arrowfunc" === right.kind && !right.parenthesizedExpression) this.raiseError("Arrow functions in a pipe chain must be wrapped in parentheses");
                    return result("bin", "|>", expr, right);
                }
                if ("?" === this.token) {
                    let trueArg = null;
                    if (":" !== this.next().token) trueArg = this.read_expr();
                    this.expect(":") && this.next();
                    return result("retif", expr, trueArg, this.read_expr());
                } else result.destroy(expr);
                return expr;
            },
            read_expr_cast (type) {
                return this.node("cast")(type, this.text(), this.next().read_expr());
            },
            read_isset_variable () {
                return this.read_expr();
            },
            read_isset_variables () {
                return this.read_function_list(this.read_isset_variable, ",");
            },
            read_internal_functions_in_yacc () {
                let result = null;
                switch(this.token){
                    case this.tok.T_ISSET:
                        {
                            result = this.node("isset");
                            if (this.next().expect("(")) this.next();
                            let variables = this.read_isset_variables();
                            if (this.expect(")")) this.next();
                            result = result(variables);
                        }
                        break;
                    case this.tok.T_EMPTY:
                        {
                            result = this.node("empty");
                            if (this.next().expect("(")) this.next();
                            let expression = this.read_expr();
                            if (this.expect(")")) this.next();
                            result = result(expression);
                        }
                        break;
                    case this.tok.T_INCLUDE:
                        result = this.node("include")(false, false, this.next().read_expr());
                        break;
                    case this.tok.T_INCLUDE_ONCE:
                        result = this.node("include")(true, false, this.next().read_expr());
                        break;
                    case this.tok.T_EVAL:
                        {
                            result = this.node("eval");
                            if (this.next().expect("(")) this.next();
                            let expr = this.read_expr();
                            if (this.expect(")")) this.next();
                            result = result(expr);
                        }
                        break;
                    case this.tok.T_REQUIRE:
                        result = this.node("include")(false, true, this.next().read_expr());
                        break;
                    case this.tok.T_REQUIRE_ONCE:
                        result = this.node("include")(true, true, this.next().read_expr());
                        break;
                }
                return result;
            },
            read_optional_expr (stopToken) {
                if (this.token !== stopToken) return this.read_expr();
                return null;
            },
            read_exit_expr () {
                let expression = null;
                if ("(" === this.token) {
                    this.next();
                    expression = this.read_optional_expr(")");
                    this.expect(")") && this.next();
                }
                return expression;
            },
            read_expr_item () {
                let result, expr, attrs = [];
                if ("+" === this.token) return this.node("unary")("+", this.next().read_expr());
                if ("-" === this.token) return this.node("unary")("-", this.next().read_expr());
                if ("!" === this.token) return this.node("unary")("!", this.next().read_expr());
                if ("~" === this.token) return this.node("unary")("~", this.next().read_expr());
                if ("(" === this.token) {
                    expr = this.next().read_expr();
                    expr.parenthesizedExpression = true;
                    this.expect(")") && this.next();
                    return this.handleDereferencable(expr);
                }
                if ("`" === this.token) return this.read_encapsed_string("`");
                if (this.token === this.tok.T_LIST) {
                    let assign = null;
                    let isInner = this.innerList;
                    result = this.node("list");
                    if (!isInner) assign = this.node("assign");
                    if (this.next().expect("(")) this.next();
                    if (!this.innerList) this.innerList = true;
                    let assignList = this.read_array_pair_list(false);
                    if (this.expect(")")) this.next();
                    let hasItem = false;
                    for(let i = 0; i < assignList.length; i++)if (null !== assignList[i] && "noop" !== assignList[i].kind) {
                        hasItem = true;
                        break;
                    }
                    if (!hasItem) this.raiseError("Fatal Error :  Cannot use empty list on line " + this.lexer.yylloc.first_line);
                    if (isInner) return result(assignList, false);
                    else {
                        this.innerList = false;
                        if (this.expect("=")) return assign(result(assignList, false), this.next().read_expr(), "=");
                        else return result(assignList, false);
                    }
                }
                if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                if (this.token === this.tok.T_CLONE) {
                    let node = this.node("clone");
                    this.next();
                    if (this.version >= 805 && "(" === this.token) {
                        this.next();
                        let what = this.read_variable(false, false);
                        what = this.handleDereferencable(what);
                        let properties = null;
                        if ("," === this.token) properties = this.next().read_expr();
                        this.expect(")") && this.next();
                        return node(what, properties);
                    }
                    let what = this.read_variable(false, false);
                    what = this.handleDereferencable(what);
                    return node(what, null);
                }
                switch(this.token){
                    case this.tok.T_INC:
                        return this.node("pre")("+", this.next().read_variable(false, false));
                    case this.tok.T_DEC:
                        return this.node("pre")("-", this.next().read_variable(false, false));
                    case this.tok.T_NEW:
                        expr = this.read_new_expr();
                        if (this.token === this.tok.T_OBJECT_OPERATOR && this.version < 804) this.raiseError("New without parenthesis is not allowed before PHP 8.4");
                        return this.handleDereferencable(expr);
                    case this.tok.T_ISSET:
                    case this.tok.T_EMPTY:
                    case this.tok.T_INCLUDE:
                    case this.tok.T_INCLUDE_ONCE:
                    case this.tok.T_EVAL:
                    case this.tok.T_REQUIRE:
                    case this.tok.T_REQUIRE_ONCE:
                        return this.read_internal_functions_in_yacc();
                    case this.tok.T_MATCH:
                        return this.read_match_expression();
                    case this.tok.T_INT_CAST:
                        return this.read_expr_cast("int");
                    case this.tok.T_DOUBLE_CAST:
                        return this.read_expr_cast("float");
                    case this.tok.T_STRING_CAST:
                        return this.read_expr_cast(-1 !== this.text().indexOf("binary") ? "binary" : "string");
                    case this.tok.T_ARRAY_CAST:
                        return this.read_expr_cast("array");
                    case this.tok.T_OBJECT_CAST:
                        return this.read_expr_cast("object");
                    case this.tok.T_BOOL_CAST:
                        return this.read_expr_cast("bool");
                    case this.tok.T_UNSET_CAST:
                        return this.read_expr_cast("unset");
                    case this.tok.T_THROW:
                        {
                            if (this.version < 800) this.raiseError("PHP 8+ is required to use throw as an expression");
                            let result = this.node("throw");
                            let expr = this.next().read_expr();
                            return result(expr);
                        }
                    case this.tok.T_EXIT:
                        {
                            let useDie = "die" === this.lexer.yytext.toLowerCase();
                            result = this.node("exit");
                            this.next();
                            let expression = this.read_exit_expr();
                            return result(expression, useDie);
                        }
                    case this.tok.T_PRINT:
                        return this.node("print")(this.next().read_expr());
                    case this.tok.T_YIELD:
                        {
                            let value = null;
                            let key = null;
                            result = this.node("yield");
                            if (this.next().is("EXPR")) {
                                value = this.read_expr();
                                if (this.token === this.tok.T_DOUBLE_ARROW) {
                                    key = value;
                                    value = this.next().read_expr();
                                }
                            }
                            return result(value, key);
                        }
                    case this.tok.T_YIELD_FROM:
                        result = this.node("yieldfrom");
                        expr = this.next().read_expr();
                        return result(expr);
                    case this.tok.T_FN:
                    case this.tok.T_FUNCTION:
                        return this.read_inline_function(void 0, attrs);
                    case this.tok.T_STATIC:
                        {
                            let backup = [
                                this.token,
                                this.lexer.getState()
                            ];
                            this.next();
                            if (this.token === this.tok.T_FUNCTION || this.version >= 704 && this.token === this.tok.T_FN) return this.read_inline_function([
                                0,
                                1,
                                0
                            ], attrs);
                            else {
                                this.lexer.tokens.push(backup);
                                this.next();
                            }
                        }
                }
                if (this.is("VARIABLE")) {
                    result = this.node();
                    expr = this.read_variable(false, false);
                    let isConst = "identifier" === expr.kind || "staticlookup" === expr.kind && "identifier" === expr.offset.kind;
                    switch(this.token){
                        case "=":
                            if (isConst) this.error("VARIABLE");
                            if ("&" == this.next().token) return this.read_assignref(result, expr);
                            return result("assign", expr, this.read_expr(), "=");
                        case this.tok.T_PLUS_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "+=");
                        case this.tok.T_MINUS_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "-=");
                        case this.tok.T_MUL_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "*=");
                        case this.tok.T_POW_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "**=");
                        case this.tok.T_DIV_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "/=");
                        case this.tok.T_CONCAT_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), ".=");
                        case this.tok.T_MOD_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "%=");
                        case this.tok.T_AND_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "&=");
                        case this.tok.T_OR_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "|=");
                        case this.tok.T_XOR_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "^=");
                        case this.tok.T_SL_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "<<=");
                        case this.tok.T_SR_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), ">>=");
                        case this.tok.T_COALESCE_EQUAL:
                            if (isConst) this.error("VARIABLE");
                            return result("assign", expr, this.next().read_expr(), "??=");
                        case this.tok.T_INC:
                            if (isConst) this.error("VARIABLE");
                            this.next();
                            return result("post", "+", expr);
                        case this.tok.T_DEC:
                            if (isConst) this.error("VARIABLE");
                            this.next();
                            return result("post", "-", expr);
                        default:
                            result.destroy(expr);
                    }
                } else if (this.is("SCALAR")) {
                    result = this.node();
                    expr = this.read_scalar();
                    if ("array" === expr.kind && expr.shortForm && "=" === this.token) {
                        let list = this.convertToList(expr);
                        if (expr.loc) list.loc = expr.loc;
                        let right = this.next().read_expr();
                        return result("assign", list, right, "=");
                    } else result.destroy(expr);
                    return this.handleDereferencable(expr);
                } else {
                    this.error("EXPR");
                    this.next();
                }
                return expr;
            },
            convertToList (array) {
                let convertedItems = array.items.map((entry)=>{
                    if (entry.value && "array" === entry.value.kind && entry.value.shortForm) entry.value = this.convertToList(entry.value);
                    return entry;
                });
                let node = this.node("list")(convertedItems, true);
                if (array.loc) node.loc = array.loc;
                if (array.leadingComments) node.leadingComments = array.leadingComments;
                if (array.trailingComments) node.trailingComments = array.trailingComments;
                return node;
            },
            read_assignref (result, left) {
                this.next();
                let right;
                if (this.token === this.tok.T_NEW) {
                    if (this.version >= 700) this.error();
                    right = this.read_new_expr();
                } else if ("(" === this.token) {
                    right = this.next().read_expr();
                    this.expect(")") && this.next();
                    right = this.recursive_variable_chain_scan(right, false, false);
                } else right = this.read_variable(false, false);
                return result("assignref", left, right);
            },
            read_inline_function (flags, attrs) {
                if (this.token === this.tok.T_FUNCTION) {
                    let result = this.read_function(true, flags, attrs);
                    result.attrGroups = attrs;
                    return result;
                }
                if (this.version < 704) this.raiseError("Arrow Functions are not allowed");
                let node = this.node("arrowfunc");
                if (this.expect(this.tok.T_FN)) this.next();
                let isRef = this.is_reference();
                if (this.expect("(")) this.next();
                let params = this.read_parameter_list();
                if (this.expect(")")) this.next();
                let nullable = false;
                let returnType = null;
                if (":" === this.token) {
                    if ("?" === this.next().token) {
                        nullable = true;
                        this.next();
                    }
                    returnType = this.read_types();
                }
                if (this.expect(this.tok.T_DOUBLE_ARROW)) this.next();
                let body = this.read_expr();
                let result = node(params, isRef, body, returnType, nullable, !!flags);
                result.attrGroups = attrs;
                return result;
            },
            read_match_expression () {
                let node = this.node("match");
                this.expect(this.tok.T_MATCH) && this.next();
                if (this.version < 800) this.raiseError("Match statements are not allowed before PHP 8");
                if (this.expect("(")) this.next();
                let cond = this.read_expr();
                if (this.expect(")")) this.next();
                if (this.expect("{")) this.next();
                let arms = this.read_match_arms();
                if (this.expect("}")) this.next();
                return node(cond, arms);
            },
            read_match_arms () {
                return this.read_list(()=>this.read_match_arm(), ",", true);
            },
            read_match_arm () {
                if ("}" === this.token) return;
                return this.node("matcharm")(this.read_match_arm_conds(), this.read_expr());
            },
            read_match_arm_conds () {
                let conds = [];
                if (this.token === this.tok.T_DEFAULT) {
                    conds = null;
                    this.next();
                } else {
                    conds.push(this.read_expr());
                    while("," === this.token){
                        this.next();
                        if (this.token === this.tok.T_DOUBLE_ARROW) {
                            this.next();
                            return conds;
                        }
                        conds.push(this.read_expr());
                    }
                }
                if (this.expect(this.tok.T_DOUBLE_ARROW)) this.next();
                return conds;
            },
            read_attribute () {
                let node = this.node("attribute");
                let name = this.text();
                let args = [];
                this.next();
                if ("(" === this.token) args = this.read_argument_list();
                return node(name, args);
            },
            read_attr_list () {
                let list = [];
                if (this.token === this.tok.T_ATTRIBUTE) do {
                    let node = this.node("attrgroup");
                    this.next();
                    let attrs = [
                        this.read_attribute()
                    ];
                    while("," === this.token){
                        this.next();
                        if ("]" !== this.token) attrs.push(this.read_attribute());
                    }
                    this.expect("]");
                    this.next();
                    list.push(node(attrs));
                }while (this.token === this.tok.T_ATTRIBUTE)
                return list;
            },
            read_new_expr () {
                let result = this.node("new");
                this.expect(this.tok.T_NEW) && this.next();
                let args = [];
                if ("(" === this.token) {
                    this.next();
                    let newExp = this.read_expr();
                    this.expect(")");
                    this.next();
                    if ("(" === this.token) args = this.read_argument_list();
                    return result(newExp, args);
                }
                let attrs = this.read_attr_list();
                let isReadonly = this.token === this.tok.T_READ_ONLY;
                if (isReadonly) {
                    if (this.version < 803) this.raiseError("Anonymous readonly classes are not allowed before PHP 8.3");
                    this.next();
                }
                if (this.token === this.tok.T_CLASS) {
                    let what = this.node("class");
                    if ("(" === this.next().token) args = this.read_argument_list();
                    let propExtends = this.read_extends_from();
                    let propImplements = this.read_implements_list();
                    let body = null;
                    if (this.expect("{")) body = this.next().read_class_body(true, false);
                    let whatNode = what(null, propExtends, propImplements, body, [
                        0,
                        0,
                        0,
                        isReadonly ? 1 : 0
                    ]);
                    whatNode.attrGroups = attrs;
                    return result(whatNode, args);
                }
                let name = this.read_new_class_name();
                while("[" === this.token){
                    let offsetNode = this.node("offsetlookup");
                    let offset = this.next().read_encaps_var_offset();
                    this.expect("]") && this.next();
                    name = offsetNode(name, offset);
                }
                if ("(" === this.token) args = this.read_argument_list();
                return result(name, args);
            },
            read_new_class_name () {
                if (this.token === this.tok.T_NS_SEPARATOR || this.token === this.tok.T_NAME_RELATIVE || this.token === this.tok.T_NAME_QUALIFIED || this.token === this.tok.T_NAME_FULLY_QUALIFIED || this.token === this.tok.T_STRING || this.token === this.tok.T_NAMESPACE) {
                    let result = this.read_namespace_name(true);
                    if (this.token === this.tok.T_DOUBLE_COLON) {
                        result = this.read_static_getter(result);
                        return this.recursive_variable_chain_scan(result, true, false);
                    }
                    return result;
                } else {
                    if (this.is("VARIABLE")) return this.read_variable(true, false);
                    this.expect([
                        this.tok.T_STRING,
                        "VARIABLE"
                    ]);
                }
            },
            handleDereferencable (expr) {
                while(this.token !== this.EOF)if (this.token === this.tok.T_OBJECT_OPERATOR || this.token === this.tok.T_DOUBLE_COLON || this.token === this.tok.T_NULLSAFE_OBJECT_OPERATOR) expr = this.recursive_variable_chain_scan(expr, false, false, true);
                else if (this.token === this.tok.T_CURLY_OPEN || "[" === this.token) expr = this.read_dereferencable(expr);
                else if ("(" === this.token) expr = this.node("call")(expr, this.read_argument_list());
                else break;
                return expr;
            }
        };
    },
    1001: (module)=>{
        module.exports = {
            is_reference () {
                if ("&" === this.token) {
                    this.next();
                    return true;
                }
                return false;
            },
            is_variadic () {
                if (this.token === this.tok.T_ELLIPSIS) {
                    this.next();
                    return true;
                }
                return false;
            },
            read_function (closure, flag, attrs, locStart) {
                let result = this.read_function_declaration(closure ? 1 : flag ? 2 : 0, flag && 1 === flag[1], attrs || [], locStart);
                if (flag && 1 == flag[2]) {
                    result.parseFlags(flag);
                    if (this.expect(";")) this.next();
                } else {
                    if (this.expect("{")) {
                        result.body = this.read_code_block(false);
                        if (result.loc && result.body.loc) result.loc.end = result.body.loc.end;
                    }
                    if (!closure && flag) result.parseFlags(flag);
                }
                return result;
            },
            read_function_declaration (type, isStatic, attrs, locStart) {
                let nodeName = "function";
                if (1 === type) nodeName = "closure";
                else if (2 === type) nodeName = "method";
                let result = this.node(nodeName);
                if (this.expect(this.tok.T_FUNCTION)) this.next();
                let isRef = this.is_reference();
                let name = false, use = [], returnType = null, nullable = false;
                if (1 !== type) {
                    let nameNode = this.node("identifier");
                    if (2 === type) if (this.version >= 700) {
                        if (this.token === this.tok.T_STRING || this.is("IDENTIFIER")) {
                            name = this.text();
                            this.next();
                        } else if (this.version < 704) this.error("IDENTIFIER");
                    } else if (this.token === this.tok.T_STRING) {
                        name = this.text();
                        this.next();
                    } else this.error("IDENTIFIER");
                    else if (this.version >= 700) if (this.token === this.tok.T_STRING) {
                        name = this.text();
                        this.next();
                    } else if (this.version >= 704) {
                        if (!this.expect("(")) this.next();
                    } else {
                        this.error(this.tok.T_STRING);
                        this.next();
                    }
                    else {
                        if (this.expect(this.tok.T_STRING)) name = this.text();
                        this.next();
                    }
                    name = nameNode(name);
                }
                if (this.expect("(")) this.next();
                let params = this.read_parameter_list("__construct" === name.name);
                if (this.expect(")")) this.next();
                if (1 === type) use = this.read_lexical_vars();
                if (":" === this.token) {
                    if ("?" === this.next().token) {
                        nullable = true;
                        this.next();
                    }
                    returnType = this.read_types();
                }
                let apply_attrgroup_location = (node)=>{
                    node.attrGroups = attrs || [];
                    if (locStart && node.loc) {
                        node.loc.start = locStart;
                        if (node.loc.source) node.loc.source = this.lexer._input.substr(node.loc.start.offset, node.loc.end.offset - node.loc.start.offset);
                    }
                    return node;
                };
                if (1 === type) return apply_attrgroup_location(result(params, isRef, use, returnType, nullable, isStatic));
                return apply_attrgroup_location(result(name, params, isRef, returnType, nullable));
            },
            read_lexical_vars () {
                let result = [];
                if (this.token === this.tok.T_USE) {
                    this.next();
                    this.expect("(") && this.next();
                    result = this.read_lexical_var_list();
                    this.expect(")") && this.next();
                }
                return result;
            },
            read_list_with_dangling_comma (item) {
                let result = [];
                while(this.token != this.EOF){
                    result.push(item());
                    if ("," == this.token) {
                        this.next();
                        if (this.version >= 800 && ")" === this.token) break;
                    } else if (")" == this.token) break;
                    else {
                        this.error([
                            ",",
                            ")"
                        ]);
                        break;
                    }
                }
                return result;
            },
            read_lexical_var_list () {
                return this.read_list_with_dangling_comma(this.read_lexical_var.bind(this));
            },
            read_lexical_var () {
                if ("&" === this.token) return this.read_byref(this.read_lexical_var.bind(this));
                let result = this.node("variable");
                this.expect(this.tok.T_VARIABLE);
                let name = this.text().substring(1);
                this.next();
                return result(name, false);
            },
            read_parameter_list (is_class_constructor) {
                if (")" !== this.token) {
                    let wasVariadic = false;
                    return this.read_list_with_dangling_comma((function() {
                        let parameter = this.read_parameter(is_class_constructor);
                        if (parameter) {
                            if (wasVariadic) this.raiseError("Unexpected parameter after a variadic parameter");
                            if (parameter.variadic) wasVariadic = true;
                        }
                        return parameter;
                    }).bind(this), ",");
                }
                return [];
            },
            read_parameter (is_class_constructor) {
                let node = this.node("parameter");
                let parameterName = null;
                let value = null;
                let nullable = false;
                let readonly = false;
                let attrs = [];
                if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                if (this.version >= 801 && this.token === this.tok.T_READ_ONLY) if (is_class_constructor) {
                    this.next();
                    readonly = true;
                } else this.raiseError("readonly properties can be used only on class constructor");
                let [flags, flagsSet] = this.read_promoted();
                if (!readonly && this.version >= 801 && this.token === this.tok.T_READ_ONLY) if (is_class_constructor) {
                    this.next();
                    readonly = true;
                } else this.raiseError("readonly properties can be used only on class constructor");
                if ("?" === this.token) {
                    this.next();
                    nullable = true;
                }
                let types = this.read_types();
                if (nullable && !types) this.raiseError("Expecting a type definition combined with nullable operator");
                let isRef = this.is_reference();
                let isVariadic = this.is_variadic();
                if (this.expect(this.tok.T_VARIABLE)) {
                    parameterName = this.node("identifier");
                    let name = this.text().substring(1);
                    this.next();
                    parameterName = parameterName(name);
                }
                if ("=" == this.token) value = this.next().read_expr();
                let hooks = [];
                if (this.version >= 804 && flags && "{" === this.token) hooks = this.read_property_hooks();
                let result = node(parameterName, types, value, isRef, isVariadic, readonly, nullable, flags, hooks, flagsSet);
                if (attrs) result.attrGroups = attrs;
                return result;
            },
            read_types () {
                let MODE_UNSET = "unset";
                let MODE_UNION = "union";
                let MODE_INTERSECTION = "intersection";
                let types = [];
                let mode = MODE_UNSET;
                let node = this.node();
                let type = this.read_type();
                if (!type) {
                    node.destroy();
                    return null;
                }
                types.push(type);
                while("|" === this.token || this.version >= 801 && "&" === this.token){
                    let nextToken = this.peek();
                    if (nextToken === this.tok.T_ELLIPSIS || nextToken === this.tok.T_VARIABLE) break;
                    if (mode === MODE_UNSET) mode = "|" === this.token ? MODE_UNION : MODE_INTERSECTION;
                    else if (mode === MODE_UNION && "|" !== this.token || mode === MODE_INTERSECTION && "&" !== this.token) this.raiseError('Unexpect token "' + this.token + '", "|" and "&" can not be mixed');
                    this.next();
                    types.push(this.read_type());
                }
                if (1 !== types.length) return mode === MODE_INTERSECTION ? node("intersectiontype", types) : node("uniontype", types);
                else {
                    node.destroy();
                    return types[0];
                }
            },
            read_promoted () {
                let MODIFIER_PUBLIC = 1;
                let MODIFIER_PROTECTED = 2;
                let MODIFIER_PRIVATE = 4;
                let firstModifier;
                if (this.token === this.tok.T_PUBLIC) {
                    this.next();
                    firstModifier = MODIFIER_PUBLIC;
                } else if (this.token === this.tok.T_PROTECTED) {
                    this.next();
                    firstModifier = MODIFIER_PROTECTED;
                } else {
                    if (this.token !== this.tok.T_PRIVATE) return [
                        0,
                        0
                    ];
                    this.next();
                    firstModifier = MODIFIER_PRIVATE;
                }
                if (this.version >= 804) {
                    if ("(" === this.token) {
                        this.next();
                        if (this.token !== this.tok.T_STRING || "set" !== this.text()) this.error("set");
                        else this.next();
                        if (this.expect(")")) this.next();
                        return [
                            0,
                            firstModifier
                        ];
                    }
                    let setModifier = 0;
                    if (this.token === this.tok.T_PUBLIC) {
                        this.next();
                        setModifier = MODIFIER_PUBLIC;
                    } else if (this.token === this.tok.T_PROTECTED) {
                        this.next();
                        setModifier = MODIFIER_PROTECTED;
                    } else if (this.token === this.tok.T_PRIVATE) {
                        this.next();
                        setModifier = MODIFIER_PRIVATE;
                    }
                    if (setModifier > 0) {
                        if (this.expect("(")) this.next();
                        if (this.token !== this.tok.T_STRING || "set" !== this.text()) this.error("set");
                        else this.next();
                        if (this.expect(")")) this.next();
                        return [
                            firstModifier,
                            setModifier
                        ];
                    }
                }
                return [
                    firstModifier,
                    0
                ];
            },
            read_argument_list () {
                let result = [];
                this.expect("(") && this.next();
                if (this.version >= 801 && this.token === this.tok.T_ELLIPSIS && ")" === this.peek()) {
                    let variadicNode = this.node("variadicplaceholder");
                    this.next();
                    result.push(variadicNode());
                } else if (")" !== this.token) result = this.read_non_empty_argument_list();
                this.expect(")") && this.next();
                return result;
            },
            read_non_empty_argument_list () {
                let wasVariadic = false;
                return this.read_function_list((function() {
                    let argument = this.read_argument();
                    if (argument) {
                        let isVariadic = "variadic" === argument.kind;
                        if (wasVariadic && !isVariadic) this.raiseError("Unexpected non-variadic argument after a variadic argument");
                        if (isVariadic) wasVariadic = true;
                    }
                    return argument;
                }).bind(this), ",");
            },
            read_argument () {
                if (this.token === this.tok.T_ELLIPSIS) return this.node("variadic")(this.next().read_expr());
                if (this.token === this.tok.T_STRING || Object.values(this.lexer.keywords).includes(this.token)) {
                    let nextToken = this.peek();
                    if (":" === nextToken) {
                        if (this.version < 800) this.raiseError("PHP 8+ is required to use named arguments");
                        return this.node("namedargument")(this.text(), this.next().next().read_expr());
                    }
                }
                return this.read_expr();
            },
            read_type () {
                let result = this.node();
                if (this.token === this.tok.T_ARRAY || this.token === this.tok.T_CALLABLE) {
                    let type = this.text();
                    this.next();
                    return result("typereference", type.toLowerCase(), type);
                } else if (this.token === this.tok.T_NAME_RELATIVE || this.token === this.tok.T_NAME_QUALIFIED || this.token === this.tok.T_NAME_FULLY_QUALIFIED || this.token === this.tok.T_STRING || this.token === this.tok.T_STATIC) {
                    let type = this.text();
                    let backup = [
                        this.token,
                        this.lexer.getState()
                    ];
                    this.next();
                    if (this.token !== this.tok.T_NS_SEPARATOR && this.ast.typereference.types.indexOf(type.toLowerCase()) > -1) return result("typereference", type.toLowerCase(), type);
                    else {
                        this.lexer.tokens.push(backup);
                        this.next();
                        result.destroy();
                        return this.read_namespace_name();
                    }
                } else if (this.version >= 802 && "(" === this.token) {
                    this.next();
                    let innerTypes = [];
                    innerTypes.push(this.read_type());
                    while("&" === this.token){
                        let nextToken = this.peek();
                        if (nextToken === this.tok.T_ELLIPSIS || nextToken === this.tok.T_VARIABLE) break;
                        this.next();
                        innerTypes.push(this.read_type());
                    }
                    this.expect(")") && this.next();
                    return result("intersectiontype", innerTypes);
                }
                result.destroy();
                return null;
            }
        };
    },
    582: (module)=>{
        module.exports = {
            read_if () {
                let result = this.node("if");
                let test = this.next().read_if_expr();
                let body;
                let alternate = null;
                let shortForm = false;
                if (":" === this.token) {
                    shortForm = true;
                    body = this.node("block");
                    this.next();
                    let items = [];
                    while(this.token !== this.EOF && this.token !== this.tok.T_ENDIF){
                        if (this.token === this.tok.T_ELSEIF) {
                            alternate = this.read_elseif_short();
                            break;
                        } else if (this.token === this.tok.T_ELSE) {
                            alternate = this.read_else_short();
                            break;
                        }
                        items.push(this.read_inner_statement());
                    }
                    if (0 === items.length && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
                    body = body(null, items);
                    this.expect(this.tok.T_ENDIF) && this.next();
                    this.expectEndOfStatement();
                } else {
                    body = this.read_statement();
                    if (this.token === this.tok.T_ELSEIF) alternate = this.read_if();
                    else if (this.token === this.tok.T_ELSE) alternate = this.next().read_statement();
                }
                return result(test, body, alternate, shortForm);
            },
            read_if_expr () {
                this.expect("(") && this.next();
                let result = this.read_expr();
                this.expect(")") && this.next();
                return result;
            },
            read_elseif_short () {
                let alternate = null;
                let result = this.node("if");
                let test = this.next().read_if_expr();
                let body = this.node("block");
                if (this.expect(":")) this.next();
                let items = [];
                while(this.token != this.EOF && this.token !== this.tok.T_ENDIF){
                    if (this.token === this.tok.T_ELSEIF) {
                        alternate = this.read_elseif_short();
                        break;
                    } else if (this.token === this.tok.T_ELSE) {
                        alternate = this.read_else_short();
                        break;
                    }
                    items.push(this.read_inner_statement());
                }
                if (0 === items.length && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
                return result(test, body(null, items), alternate, true);
            },
            read_else_short () {
                this.next();
                let body = this.node("block");
                if (this.expect(":")) this.next();
                let items = [];
                while(this.token != this.EOF && this.token !== this.tok.T_ENDIF)items.push(this.read_inner_statement());
                if (0 === items.length && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
                return body(null, items);
            }
        };
    },
    5082: (module)=>{
        module.exports = {
            read_while () {
                let result = this.node("while");
                this.expect(this.tok.T_WHILE) && this.next();
                let body;
                let shortForm = false;
                if (this.expect("(")) this.next();
                let test = this.read_expr();
                if (this.expect(")")) this.next();
                if (":" === this.token) {
                    shortForm = true;
                    body = this.read_short_form(this.tok.T_ENDWHILE);
                } else body = this.read_statement();
                return result(test, body, shortForm);
            },
            read_do () {
                let result = this.node("do");
                this.expect(this.tok.T_DO) && this.next();
                let test = null;
                let body = this.read_statement();
                if (this.expect(this.tok.T_WHILE)) {
                    if (this.next().expect("(")) this.next();
                    test = this.read_expr();
                    if (this.expect(")")) this.next();
                    if (this.expect(";")) this.next();
                }
                return result(test, body);
            },
            read_for () {
                let result = this.node("for");
                this.expect(this.tok.T_FOR) && this.next();
                let init = [];
                let test = [];
                let increment = [];
                let body;
                let shortForm = false;
                if (this.expect("(")) this.next();
                if (";" !== this.token) {
                    init = this.read_list(this.read_expr, ",");
                    if (this.expect(";")) this.next();
                } else this.next();
                if (";" !== this.token) {
                    test = this.read_list(this.read_expr, ",");
                    if (this.expect(";")) this.next();
                } else this.next();
                if (")" !== this.token) {
                    increment = this.read_list(this.read_expr, ",");
                    if (this.expect(")")) this.next();
                } else this.next();
                if (":" === this.token) {
                    shortForm = true;
                    body = this.read_short_form(this.tok.T_ENDFOR);
                } else body = this.read_statement();
                return result(init, test, increment, body, shortForm);
            },
            read_foreach () {
                let result = this.node("foreach");
                this.expect(this.tok.T_FOREACH) && this.next();
                let key = null;
                let value = null;
                let body;
                let shortForm = false;
                if (this.expect("(")) this.next();
                let source = this.read_expr();
                if (this.expect(this.tok.T_AS)) {
                    this.next();
                    value = this.read_foreach_variable();
                    if (this.token === this.tok.T_DOUBLE_ARROW) {
                        key = value;
                        value = this.next().read_foreach_variable();
                    }
                }
                if (key && "list" === key.kind) this.raiseError("Fatal Error : Cannot use list as key element");
                if (this.expect(")")) this.next();
                if (":" === this.token) {
                    shortForm = true;
                    body = this.read_short_form(this.tok.T_ENDFOREACH);
                } else body = this.read_statement();
                return result(source, key, value, body, shortForm);
            },
            read_foreach_variable () {
                if (this.token !== this.tok.T_LIST && "[" !== this.token) return this.read_variable(false, false);
                else {
                    let isShort = "[" === this.token;
                    let result = this.node("list");
                    this.next();
                    if (!isShort && this.expect("(")) this.next();
                    let assignList = this.read_array_pair_list(isShort);
                    if (this.expect(isShort ? "]" : ")")) this.next();
                    return result(assignList, isShort);
                }
            }
        };
    },
    2424: (module)=>{
        module.exports = {
            read_start () {
                if (this.token == this.tok.T_NAMESPACE) return this.read_namespace();
                else return this.read_top_statement();
            }
        };
    },
    834: (module)=>{
        module.exports = {
            read_namespace () {
                let result = this.node("namespace");
                let body;
                this.expect(this.tok.T_NAMESPACE) && this.next();
                let name;
                name = "{" === this.token ? {
                    name: [
                        ""
                    ]
                } : this.read_namespace_name();
                this.currentNamespace = name;
                if (";" === this.token) {
                    this.currentNamespace = name;
                    body = this.next().read_top_statements(true);
                    return result(name.name, body, false);
                } else if ("{" === this.token) {
                    this.currentNamespace = name;
                    body = this.next().read_top_statements();
                    this.expect("}") && this.next();
                    if (0 === body.length && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
                    return result(name.name, body, true);
                } else {
                    this.error([
                        "{",
                        ";"
                    ]);
                    this.currentNamespace = name;
                    body = this.read_top_statements();
                    this.expect(this.EOF);
                    return result(name, body, false);
                }
            },
            read_namespace_name (resolveReference) {
                let result = this.node();
                let resolution;
                let name = this.text();
                switch(this.token){
                    case this.tok.T_NAME_RELATIVE:
                        resolution = this.ast.name.RELATIVE_NAME;
                        name = name.replace(/^namespace\\/, "");
                        break;
                    case this.tok.T_NAME_QUALIFIED:
                        resolution = this.ast.name.QUALIFIED_NAME;
                        break;
                    case this.tok.T_NAME_FULLY_QUALIFIED:
                        resolution = this.ast.name.FULL_QUALIFIED_NAME;
                        break;
                    default:
                        resolution = this.ast.name.UNQUALIFIED_NAME;
                        if (!this.expect(this.tok.T_STRING)) return result("name", "", this.ast.name.FULL_QUALIFIED_NAME);
                }
                this.next();
                if (resolveReference || "(" !== this.token) {
                    if ("parent" === name.toLowerCase()) return result("parentreference", name);
                    else if ("self" === name.toLowerCase()) return result("selfreference", name);
                }
                return result("name", name, resolution);
            },
            read_use_statement () {
                let result = this.node("usegroup");
                let items = [];
                let name = null;
                this.expect(this.tok.T_USE) && this.next();
                let type = this.read_use_type();
                items.push(this.read_use_declaration(false));
                if ("," === this.token) items = items.concat(this.next().read_use_declarations(false));
                else if ("{" === this.token) {
                    name = items[0].name;
                    items = this.next().read_use_declarations(null === type);
                    this.expect("}") && this.next();
                }
                result = result(name, type, items);
                this.expect(";") && this.next();
                return result;
            },
            read_class_name_reference () {
                return this.read_variable(true, false);
            },
            read_use_declaration (typed) {
                let result = this.node("useitem");
                let type = null;
                if (typed) type = this.read_use_type();
                let name = this.read_namespace_name();
                let alias = this.read_use_alias();
                return result(name.name, alias, type);
            },
            read_use_declarations (typed) {
                let result = [
                    this.read_use_declaration(typed)
                ];
                while("," === this.token){
                    this.next();
                    if (typed) {
                        if (this.token !== this.tok.T_NAME_RELATIVE && this.token !== this.tok.T_NAME_QUALIFIED && this.token !== this.tok.T_NAME_FULLY_QUALIFIED && this.token !== this.tok.T_FUNCTION && this.token !== this.tok.T_CONST && this.token !== this.tok.T_STRING) break;
                    } else if (this.token !== this.tok.T_NAME_RELATIVE && this.token !== this.tok.T_NAME_QUALIFIED && this.token !== this.tok.T_NAME_FULLY_QUALIFIED && this.token !== this.tok.T_STRING && this.token !== this.tok.T_NS_SEPARATOR) break;
                    result.push(this.read_use_declaration(typed));
                }
                return result;
            },
            read_use_alias () {
                let result = null;
                if (this.token === this.tok.T_AS) {
                    if (this.next().expect(this.tok.T_STRING)) {
                        let aliasName = this.node("identifier");
                        let name = this.text();
                        this.next();
                        result = aliasName(name);
                    }
                }
                return result;
            },
            read_use_type () {
                if (this.token === this.tok.T_FUNCTION) {
                    this.next();
                    return this.ast.useitem.TYPE_FUNCTION;
                } else if (this.token === this.tok.T_CONST) {
                    this.next();
                    return this.ast.useitem.TYPE_CONST;
                }
                return null;
            }
        };
    },
    293: (module)=>{
        let specialChar = {
            "\\": "\\",
            $: "$",
            n: "\n",
            r: "\r",
            t: "\t",
            f: String.fromCharCode(12),
            v: String.fromCharCode(11),
            e: String.fromCharCode(27)
        };
        module.exports = {
            resolve_special_chars (text, doubleQuote) {
                if (!doubleQuote) return text.replace(/\\\\/g, "\\").replace(/\\'/g, "'");
                return text.replace(/\\"/g, '"').replace(/\\([\\$nrtfve]|[xX][0-9a-fA-F]{1,2}|[0-7]{1,3}|u{([0-9a-fA-F]+)})/g, ($match, p1, p2)=>{
                    if (specialChar[p1]) return specialChar[p1];
                    else if ("x" === p1[0] || "X" === p1[0]) return String.fromCodePoint(parseInt(p1.substr(1), 16));
                    else if ("u" === p1[0]) return String.fromCodePoint(parseInt(p2, 16));
                    else return String.fromCodePoint(parseInt(p1, 8));
                });
            },
            remove_heredoc_leading_whitespace_chars (text, indentation, indentation_uses_spaces, first_encaps_node) {
                if (0 === indentation) return text;
                this.check_heredoc_indentation_level(text, indentation, indentation_uses_spaces, first_encaps_node);
                let matchedChar = indentation_uses_spaces ? " " : "\t";
                let removementRegExp = new RegExp(`\\n${matchedChar}{${indentation}}`, "g");
                let removementFirstEncapsNodeRegExp = new RegExp(`^${matchedChar}{${indentation}}`);
                if (first_encaps_node) text = text.replace(removementFirstEncapsNodeRegExp, "");
                return text.replace(removementRegExp, "\n");
            },
            check_heredoc_indentation_level (text, indentation, indentation_uses_spaces, first_encaps_node) {
                let textSize = text.length;
                let offset = 0;
                let leadingWhitespaceCharCount = 0;
                let inCountingState = true;
                let chToCheck = indentation_uses_spaces ? " " : "\t";
                let inCheckState = false;
                if (!first_encaps_node) {
                    offset = text.indexOf("\n");
                    if (-1 === offset) return;
                    offset++;
                }
                while(offset < textSize){
                    if (inCountingState) if (text[offset] === chToCheck) leadingWhitespaceCharCount++;
                    else inCheckState = true;
                    if ("\n" !== text[offset] && inCheckState && leadingWhitespaceCharCount < indentation) this.raiseError(`Invalid body indentation level (expecting an indentation at least ${indentation})`);
                    else inCheckState = false;
                    if ("\n" === text[offset]) {
                        inCountingState = true;
                        leadingWhitespaceCharCount = 0;
                    }
                    offset++;
                }
            },
            read_dereferencable_scalar () {
                let result = null;
                switch(this.token){
                    case this.tok.T_CONSTANT_ENCAPSED_STRING:
                        {
                            let value = this.node("string");
                            let text = this.text();
                            let offset = 0;
                            if ("b" === text[0] || "B" === text[0]) offset = 1;
                            let isDoubleQuote = '"' === text[offset];
                            this.next();
                            let textValue = this.resolve_special_chars(text.substring(offset + 1, text.length - 1), isDoubleQuote);
                            value = value(isDoubleQuote, textValue, 1 === offset, text);
                            result = this.token === this.tok.T_DOUBLE_COLON ? this.read_static_getter(value) : value;
                        }
                        break;
                    case this.tok.T_ARRAY:
                        result = this.read_array();
                        break;
                    case "[":
                        result = this.read_array();
                        break;
                }
                return result;
            },
            read_scalar () {
                if (this.is("T_MAGIC_CONST")) return this.get_magic_constant();
                else {
                    let value, node;
                    switch(this.token){
                        case this.tok.T_LNUMBER:
                        case this.tok.T_DNUMBER:
                            {
                                let result = this.node("number");
                                value = this.text();
                                this.next();
                                return result(value, null);
                            }
                        case this.tok.T_START_HEREDOC:
                            if ("ST_NOWDOC" !== this.lexer.curCondition) return this.read_encapsed_string(this.tok.T_END_HEREDOC);
                            else {
                                let start = this.lexer.yylloc.first_offset;
                                node = this.node("nowdoc");
                                value = this.next().text();
                                if (this.lexer.heredoc_label.indentation > 0) value = value.substring(0, value.length - this.lexer.heredoc_label.indentation);
                                let lastCh = value[value.length - 1];
                                if ("\n" === lastCh) value = "\r" === value[value.length - 2] ? value.substring(0, value.length - 2) : value.substring(0, value.length - 1);
                                else if ("\r" === lastCh) value = value.substring(0, value.length - 1);
                                this.expect(this.tok.T_ENCAPSED_AND_WHITESPACE) && this.next();
                                this.expect(this.tok.T_END_HEREDOC) && this.next();
                                let raw = this.lexer._input.substring(start, this.lexer.yylloc.first_offset);
                                node = node(this.remove_heredoc_leading_whitespace_chars(value, this.lexer.heredoc_label.indentation, this.lexer.heredoc_label.indentation_uses_spaces, this.lexer.heredoc_label.first_encaps_node), raw, this.lexer.heredoc_label.label);
                                this.lexer.heredoc_label.finished = true;
                                return node;
                            }
                        case '"':
                            return this.read_encapsed_string('"');
                        case 'b"':
                        case 'B"':
                            return this.read_encapsed_string('"', true);
                        case this.tok.T_CONSTANT_ENCAPSED_STRING:
                        case this.tok.T_ARRAY:
                        case "[":
                            return this.read_dereferencable_scalar();
                        default:
                            {
                                let err = this.error("SCALAR");
                                this.next();
                                return err;
                            }
                    }
                }
            },
            read_dereferencable (expr) {
                let result, offset;
                let node = this.node("offsetlookup");
                if ("[" === this.token) {
                    offset = this.next().read_expr();
                    if (this.expect("]")) this.next();
                    result = node(expr, offset);
                } else if (this.token === this.tok.T_DOLLAR_OPEN_CURLY_BRACES) {
                    offset = this.read_encapsed_string_item(false);
                    result = node(expr, offset);
                }
                return result;
            },
            read_encapsed_string_item (isDoubleQuote) {
                let encapsedPart = this.node("encapsedpart");
                let syntax = null;
                let curly = false;
                let result = this.node(), offset, node, name;
                if (this.token === this.tok.T_ENCAPSED_AND_WHITESPACE) {
                    let text = this.text();
                    this.next();
                    result = result("string", false, this.version >= 703 && !this.lexer.heredoc_label.finished ? this.resolve_special_chars(this.remove_heredoc_leading_whitespace_chars(text, this.lexer.heredoc_label.indentation, this.lexer.heredoc_label.indentation_uses_spaces, this.lexer.heredoc_label.first_encaps_node), isDoubleQuote) : this.resolve_special_chars(text, isDoubleQuote), false, text);
                } else if (this.token === this.tok.T_DOLLAR_OPEN_CURLY_BRACES) {
                    syntax = "simple";
                    curly = true;
                    if (this.next().token === this.tok.T_STRING_VARNAME) {
                        name = this.node("variable");
                        let varName = this.text();
                        this.next();
                        result.destroy();
                        if ("[" === this.token) {
                            name = name(varName, false);
                            node = this.node("offsetlookup");
                            offset = this.next().read_expr();
                            this.expect("]") && this.next();
                            result = node(name, offset);
                        } else result = name(varName, false);
                    } else result = result("variable", this.read_expr(), false);
                    this.expect("}") && this.next();
                } else if (this.token === this.tok.T_CURLY_OPEN) {
                    syntax = "complex";
                    result.destroy();
                    result = this.next().read_variable(false, false);
                    this.expect("}") && this.next();
                } else if (this.token === this.tok.T_VARIABLE) {
                    syntax = "simple";
                    result.destroy();
                    result = this.read_simple_variable();
                    if ("[" === this.token) {
                        node = this.node("offsetlookup");
                        offset = this.next().read_encaps_var_offset();
                        this.expect("]") && this.next();
                        result = node(result, offset);
                    }
                    if (this.token === this.tok.T_OBJECT_OPERATOR) {
                        node = this.node("propertylookup");
                        this.next().expect(this.tok.T_STRING);
                        let what = this.node("identifier");
                        name = this.text();
                        this.next();
                        result = node(result, what(name));
                    }
                } else {
                    this.expect(this.tok.T_ENCAPSED_AND_WHITESPACE);
                    let value = this.text();
                    this.next();
                    result.destroy();
                    result = result("string", false, value, false, value);
                }
                this.lexer.heredoc_label.first_encaps_node = false;
                return encapsedPart(result, syntax, curly);
            },
            read_encapsed_string (expect, isBinary = false) {
                let labelStart = this.lexer.yylloc.first_offset;
                let node = this.node("encapsed");
                this.next();
                let start = this.lexer.yylloc.prev_offset - (isBinary ? 1 : 0);
                let value = [];
                let type;
                type = "`" === expect ? this.ast.encapsed.TYPE_SHELL : '"' === expect ? this.ast.encapsed.TYPE_STRING : this.ast.encapsed.TYPE_HEREDOC;
                while(this.token !== expect && this.token !== this.EOF)value.push(this.read_encapsed_string_item(true));
                if (type === this.ast.encapsed.TYPE_HEREDOC && value.length > 0 && "encapsedpart" === value[value.length - 1].kind && "string" === value[value.length - 1].expression.kind) {
                    let node = value[value.length - 1].expression;
                    let lastCh = node.value[node.value.length - 1];
                    if ("\n" === lastCh) if ("\r" === node.value[node.value.length - 2]) node.value = node.value.substring(0, node.value.length - 2);
                    else node.value = node.value.substring(0, node.value.length - 1);
                    else if ("\r" === lastCh) node.value = node.value.substring(0, node.value.length - 1);
                }
                this.expect(expect) && this.next();
                let raw = this.lexer._input.substring("heredoc" === type ? labelStart : start - 1, this.lexer.yylloc.first_offset);
                node = node(value, raw, type);
                if (expect === this.tok.T_END_HEREDOC) {
                    node.label = this.lexer.heredoc_label.label;
                    this.lexer.heredoc_label.finished = true;
                }
                return node;
            },
            get_magic_constant () {
                let result = this.node("magic");
                let name = this.text();
                this.next();
                return result(name.toUpperCase(), name);
            }
        };
    },
    616: (module)=>{
        module.exports = {
            read_top_statements (stopAtNamespace) {
                let result = [];
                while(this.token !== this.EOF && "}" !== this.token){
                    if (stopAtNamespace && this.token === this.tok.T_NAMESPACE) break;
                    let statement = this.read_top_statement();
                    if (statement) if (Array.isArray(statement)) result = result.concat(statement);
                    else result.push(statement);
                }
                return result;
            },
            read_top_statement () {
                let attrs = [];
                if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                switch(this.token){
                    case this.tok.T_FUNCTION:
                        return this.read_function(false, false, attrs);
                    case this.tok.T_ABSTRACT:
                    case this.tok.T_FINAL:
                    case this.tok.T_READ_ONLY:
                    case this.tok.T_CLASS:
                        return this.read_class_declaration_statement(attrs);
                    case this.tok.T_INTERFACE:
                        return this.read_interface_declaration_statement(attrs);
                    case this.tok.T_TRAIT:
                        return this.read_trait_declaration_statement(attrs);
                    case this.tok.T_ENUM:
                        return this.read_enum_declaration_statement(attrs);
                    case this.tok.T_USE:
                        return this.read_use_statement();
                    case this.tok.T_CONST:
                        {
                            let result = this.node("constantstatement");
                            let items = this.next().read_const_list();
                            this.expectEndOfStatement();
                            return result(null, items);
                        }
                    case this.tok.T_NAMESPACE:
                        return this.read_namespace();
                    case this.tok.T_HALT_COMPILER:
                        {
                            let result = this.node("halt");
                            if (this.next().expect("(")) this.next();
                            if (this.expect(")")) this.next();
                            this.expect(";");
                            this.lexer.done = true;
                            return result(this.lexer._input.substring(this.lexer.offset));
                        }
                    default:
                        return this.read_statement();
                }
            },
            read_inner_statements () {
                let result = [];
                while(this.token != this.EOF && "}" !== this.token){
                    let statement = this.read_inner_statement();
                    if (statement) if (Array.isArray(statement)) result = result.concat(statement);
                    else result.push(statement);
                }
                return result;
            },
            read_const_list () {
                return this.read_list(function() {
                    this.expect(this.tok.T_STRING);
                    let result = this.node("constant");
                    let constName = this.node("identifier");
                    let name = this.text();
                    this.next();
                    constName = constName(name);
                    if (this.expect("=")) return result(constName, this.next().read_expr());
                    else return result(constName, null);
                }, ",", false);
            },
            read_declare_list () {
                let result = [];
                while(this.token != this.EOF && ")" !== this.token){
                    this.expect(this.tok.T_STRING);
                    let directive = this.node("declaredirective");
                    let key = this.node("identifier");
                    let name = this.text();
                    this.next();
                    key = key(name);
                    let value = null;
                    if (this.expect("=")) value = this.next().read_expr();
                    result.push(directive(key, value));
                    if ("," !== this.token) break;
                    this.next();
                }
                return result;
            },
            read_inner_statement () {
                let attrs = [];
                if (this.token === this.tok.T_ATTRIBUTE) attrs = this.read_attr_list();
                switch(this.token){
                    case this.tok.T_FUNCTION:
                        {
                            let result = this.read_function(false, false);
                            result.attrGroups = attrs;
                            return result;
                        }
                    case this.tok.T_ABSTRACT:
                    case this.tok.T_FINAL:
                    case this.tok.T_CLASS:
                        return this.read_class_declaration_statement();
                    case this.tok.T_INTERFACE:
                        return this.read_interface_declaration_statement();
                    case this.tok.T_TRAIT:
                        return this.read_trait_declaration_statement(attrs);
                    case this.tok.T_ENUM:
                        return this.read_enum_declaration_statement(attrs);
                    case this.tok.T_HALT_COMPILER:
                        {
                            this.raiseError("__HALT_COMPILER() can only be used from the outermost scope");
                            let node = this.node("halt");
                            this.next().expect("(") && this.next();
                            this.expect(")") && this.next();
                            node = node(this.lexer._input.substring(this.lexer.offset));
                            this.expect(";") && this.next();
                            return node;
                        }
                    default:
                        return this.read_statement();
                }
            },
            read_statement () {
                switch(this.token){
                    case "{":
                        return this.read_code_block(false);
                    case this.tok.T_IF:
                        return this.read_if();
                    case this.tok.T_SWITCH:
                        return this.read_switch();
                    case this.tok.T_FOR:
                        return this.read_for();
                    case this.tok.T_FOREACH:
                        return this.read_foreach();
                    case this.tok.T_WHILE:
                        return this.read_while();
                    case this.tok.T_DO:
                        return this.read_do();
                    case this.tok.T_COMMENT:
                        return this.read_comment();
                    case this.tok.T_DOC_COMMENT:
                        return this.read_doc_comment();
                    case this.tok.T_RETURN:
                        {
                            let result = this.node("return");
                            this.next();
                            let expr = this.read_optional_expr(";");
                            this.expectEndOfStatement();
                            return result(expr);
                        }
                    case this.tok.T_BREAK:
                    case this.tok.T_CONTINUE:
                        {
                            let result = this.node(this.token === this.tok.T_CONTINUE ? "continue" : "break");
                            this.next();
                            let level = this.read_optional_expr(";");
                            this.expectEndOfStatement();
                            return result(level);
                        }
                    case this.tok.T_GLOBAL:
                        {
                            let result = this.node("global");
                            let items = this.next().read_list(this.read_simple_variable, ",");
                            this.expectEndOfStatement();
                            return result(items);
                        }
                    case this.tok.T_STATIC:
                        {
                            let current = [
                                this.token,
                                this.lexer.getState()
                            ];
                            let result = this.node();
                            if (this.next().token === this.tok.T_DOUBLE_COLON) {
                                this.lexer.tokens.push(current);
                                let expr = this.next().read_expr();
                                this.expectEndOfStatement(expr);
                                return result("expressionstatement", expr);
                            }
                            if (this.token === this.tok.T_FUNCTION) return this.read_function(true, [
                                0,
                                1,
                                0
                            ]);
                            let items = this.read_variable_declarations();
                            this.expectEndOfStatement();
                            return result("static", items);
                        }
                    case this.tok.T_ECHO:
                        {
                            let result = this.node("echo");
                            let text = this.text();
                            let shortForm = "<?=" === text || "<%=" === text;
                            let expressions = this.next().read_function_list(this.read_expr, ",");
                            this.expectEndOfStatement();
                            return result(expressions, shortForm);
                        }
                    case this.tok.T_INLINE_HTML:
                        {
                            let value = this.text();
                            let prevChar = this.lexer.yylloc.first_offset > 0 ? this.lexer._input[this.lexer.yylloc.first_offset - 1] : null;
                            let fixFirstLine = "\r" === prevChar || "\n" === prevChar;
                            if (fixFirstLine) {
                                if ("\n" === prevChar && this.lexer.yylloc.first_offset > 1 && "\r" === this.lexer._input[this.lexer.yylloc.first_offset - 2]) prevChar = "\r\n";
                            }
                            let result = this.node("inline");
                            this.next();
                            return result(value, fixFirstLine ? prevChar + value : value);
                        }
                    case this.tok.T_UNSET:
                        {
                            let result = this.node("unset");
                            this.next().expect("(") && this.next();
                            let variables = this.read_function_list(this.read_variable, ",");
                            this.expect(")") && this.next();
                            this.expect(";") && this.next();
                            return result(variables);
                        }
                    case this.tok.T_DECLARE:
                        {
                            let result = this.node("declare");
                            let body = [];
                            let mode;
                            this.next().expect("(") && this.next();
                            let directives = this.read_declare_list();
                            this.expect(")") && this.next();
                            if (":" === this.token) {
                                this.next();
                                while(this.token != this.EOF && this.token !== this.tok.T_ENDDECLARE)body.push(this.read_top_statement());
                                if (0 === body.length && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
                                this.expect(this.tok.T_ENDDECLARE) && this.next();
                                this.expectEndOfStatement();
                                mode = this.ast.declare.MODE_SHORT;
                            } else if ("{" === this.token) {
                                this.next();
                                while(this.token != this.EOF && "}" !== this.token)body.push(this.read_top_statement());
                                if (0 === body.length && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
                                this.expect("}") && this.next();
                                mode = this.ast.declare.MODE_BLOCK;
                            } else {
                                this.expect(";") && this.next();
                                mode = this.ast.declare.MODE_NONE;
                            }
                            return result(directives, body, mode);
                        }
                    case this.tok.T_TRY:
                        return this.read_try();
                    case this.tok.T_THROW:
                        {
                            let result = this.node("throw");
                            let expr = this.next().read_expr();
                            this.expectEndOfStatement();
                            return result(expr);
                        }
                    case ";":
                        this.next();
                        return null;
                    case this.tok.T_STRING:
                        {
                            let result = this.node();
                            let current = [
                                this.token,
                                this.lexer.getState()
                            ];
                            let labelNameText = this.text();
                            let labelName = this.node("identifier");
                            if (":" === this.next().token) {
                                labelName = labelName(labelNameText);
                                this.next();
                                return result("label", labelName);
                            } else labelName.destroy();
                            result.destroy();
                            this.lexer.tokens.push(current);
                            let statement = this.node("expressionstatement");
                            let expr = this.next().read_expr();
                            this.expectEndOfStatement(expr);
                            return statement(expr);
                        }
                    case this.tok.T_GOTO:
                        {
                            let result = this.node("goto");
                            let labelName = null;
                            if (this.next().expect(this.tok.T_STRING)) {
                                labelName = this.node("identifier");
                                let name = this.text();
                                this.next();
                                labelName = labelName(name);
                                this.expectEndOfStatement();
                            }
                            return result(labelName);
                        }
                    default:
                        {
                            let statement = this.node("expressionstatement");
                            let expr = this.read_expr();
                            this.expectEndOfStatement(expr);
                            return statement(expr);
                        }
                }
            },
            read_code_block (top) {
                let result = this.node("block");
                this.expect("{") && this.next();
                let body = top ? this.read_top_statements() : this.read_inner_statements();
                if (0 === body.length && this.extractDoc && this._docs.length > this._docIndex) body.push(this.node("noop")());
                this.expect("}") && this.next();
                return result(null, body);
            }
        };
    },
    9525: (module)=>{
        module.exports = {
            read_switch () {
                let result = this.node("switch");
                this.expect(this.tok.T_SWITCH) && this.next();
                this.expect("(") && this.next();
                let test = this.read_expr();
                this.expect(")") && this.next();
                let shortForm = ":" === this.token;
                let body = this.read_switch_case_list();
                return result(test, body, shortForm);
            },
            read_switch_case_list () {
                let expect = null;
                let result = this.node("block");
                let items = [];
                if ("{" === this.token) expect = "}";
                else if (":" === this.token) expect = this.tok.T_ENDSWITCH;
                else this.expect([
                    "{",
                    ":"
                ]);
                this.next();
                if (";" === this.token) this.next();
                while(this.token !== this.EOF && this.token !== expect)items.push(this.read_case_list(expect));
                if (0 === items.length && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
                this.expect(expect) && this.next();
                if (expect === this.tok.T_ENDSWITCH) this.expectEndOfStatement();
                return result(null, items);
            },
            read_case_list (stopToken) {
                let result = this.node("case");
                let test = null;
                if (this.token === this.tok.T_CASE) test = this.next().read_expr();
                else if (this.token === this.tok.T_DEFAULT) this.next();
                else this.expect([
                    this.tok.T_CASE,
                    this.tok.T_DEFAULT
                ]);
                this.expect([
                    ":",
                    ";"
                ]) && this.next();
                let body = this.node("block");
                let items = [];
                while(this.token !== this.EOF && this.token !== stopToken && this.token !== this.tok.T_CASE && this.token !== this.tok.T_DEFAULT)items.push(this.read_inner_statement());
                return result(test, body(null, items));
            }
        };
    },
    4904: (module)=>{
        module.exports = {
            read_try () {
                this.expect(this.tok.T_TRY);
                let result = this.node("try");
                let always = null;
                let catches = [];
                let body = this.next().read_statement();
                while(this.token === this.tok.T_CATCH){
                    let item = this.node("catch");
                    this.next().expect("(") && this.next();
                    let what = this.read_list(this.read_namespace_name, "|", false);
                    let variable = null;
                    if (this.version < 800 || this.token === this.tok.T_VARIABLE) variable = this.read_variable(true, false);
                    this.expect(")");
                    catches.push(item(this.next().read_statement(), what, variable));
                }
                if (this.token === this.tok.T_FINALLY) always = this.next().read_statement();
                return result(body, catches, always);
            }
        };
    },
    9188: (module)=>{
        module.exports = {
            read_short_form (token) {
                let body = this.node("block");
                let items = [];
                if (this.expect(":")) this.next();
                while(this.token != this.EOF && this.token !== token)items.push(this.read_inner_statement());
                if (0 === items.length && this.extractDoc && this._docs.length > this._docIndex) items.push(this.node("noop")());
                if (this.expect(token)) this.next();
                this.expectEndOfStatement();
                return body(null, items);
            },
            read_function_list (item, separator) {
                let result = [];
                do {
                    if (this.token == separator && this.version >= 703 && result.length > 0) {
                        result.push(this.node("noop")());
                        break;
                    }
                    result.push(item.apply(this, []));
                    if (this.token != separator) break;
                    if (")" == this.next().token && this.version >= 703) break;
                }while (this.token != this.EOF)
                return result;
            },
            read_list (item, separator, preserveFirstSeparator) {
                let result = [];
                if (this.token == separator) if (preserveFirstSeparator) {
                    result.push("function" == typeof item ? this.node("noop")() : null);
                    this.next();
                } else {
                    this.error();
                    return result;
                }
                if ("function" == typeof item) do {
                    let itemResult = item.apply(this, []);
                    if (itemResult) result.push(itemResult);
                    if (this.token != separator) break;
                }while (this.next().token != this.EOF)
                else {
                    if (!this.expect(item)) return [];
                    else result.push(this.text());
                    while(this.next().token != this.EOF){
                        if (this.token != separator) break;
                        if (this.next().token != item) break;
                        result.push(this.text());
                    }
                }
                return result;
            },
            read_name_list () {
                return this.read_list(this.read_namespace_name, ",", false);
            },
            read_byref (cb) {
                let byref = this.node("byref");
                this.next();
                byref = byref(null);
                let result = cb();
                if (result) {
                    this.ast.swapLocations(result, byref, result, this);
                    result.byref = true;
                }
                return result;
            },
            read_variable_declarations () {
                return this.read_list(function() {
                    let node = this.node("staticvariable");
                    let variable = this.node("variable");
                    if (this.expect(this.tok.T_VARIABLE)) {
                        let name = this.text().substring(1);
                        this.next();
                        variable = variable(name, false);
                    } else variable = variable("#ERR", false);
                    if ("=" === this.token) return node(variable, this.next().read_expr());
                    else return variable;
                }, ",");
            },
            read_extends_from () {
                if (this.token === this.tok.T_EXTENDS) return this.next().read_namespace_name();
                return null;
            },
            read_interface_extends_list () {
                if (this.token === this.tok.T_EXTENDS) return this.next().read_name_list();
                return null;
            },
            read_implements_list () {
                if (this.token === this.tok.T_IMPLEMENTS) return this.next().read_name_list();
                return null;
            }
        };
    },
    9873: (module)=>{
        module.exports = {
            read_variable (read_only, encapsed) {
                let result;
                if ("&" === this.token) return this.read_byref(this.read_variable.bind(this, read_only, encapsed));
                if (this.is([
                    this.tok.T_VARIABLE,
                    "$"
                ])) result = this.read_reference_variable(encapsed);
                else if (this.is([
                    this.tok.T_NS_SEPARATOR,
                    this.tok.T_STRING,
                    this.tok.T_NAME_RELATIVE,
                    this.tok.T_NAME_QUALIFIED,
                    this.tok.T_NAME_FULLY_QUALIFIED,
                    this.tok.T_NAMESPACE
                ])) {
                    result = this.node();
                    let name = this.read_namespace_name();
                    if (this.token != this.tok.T_DOUBLE_COLON && "(" != this.token && -1 === [
                        "parentreference",
                        "selfreference"
                    ].indexOf(name.kind)) {
                        let literal = name.name.toLowerCase();
                        if ("true" === literal) result = name.destroy(result("boolean", true, name.name));
                        else if ("false" === literal) result = name.destroy(result("boolean", false, name.name));
                        else if ("null" === literal) result = name.destroy(result("nullkeyword", name.name));
                        else {
                            result.destroy(name);
                            result = name;
                        }
                    } else {
                        result.destroy(name);
                        result = name;
                    }
                } else if (this.token === this.tok.T_STATIC) {
                    result = this.node("staticreference");
                    let raw = this.text();
                    this.next();
                    result = result(raw);
                } else this.expect("VARIABLE");
                if (this.token === this.tok.T_DOUBLE_COLON) result = this.read_static_getter(result, encapsed);
                return this.recursive_variable_chain_scan(result, read_only, encapsed);
            },
            read_static_getter (what, encapsed) {
                let result = this.node("staticlookup");
                let offset, name;
                if (this.next().is([
                    this.tok.T_VARIABLE,
                    "$"
                ])) offset = this.read_reference_variable(encapsed);
                else if (this.token === this.tok.T_STRING || this.token === this.tok.T_CLASS || this.version >= 700 && this.is("IDENTIFIER")) {
                    offset = this.node("identifier");
                    name = this.text();
                    this.next();
                    offset = offset(name);
                } else if ("{" === this.token) {
                    offset = this.node("literal");
                    name = this.next().read_expr();
                    this.expect("}") && this.next();
                    offset = offset("literal", name, null);
                } else {
                    this.error([
                        this.tok.T_VARIABLE,
                        this.tok.T_STRING
                    ]);
                    offset = this.node("identifier");
                    name = this.text();
                    this.next();
                    offset = offset(name);
                }
                return result(what, offset);
            },
            read_what (is_static_lookup = false) {
                let what;
                let name;
                switch(this.next().token){
                    case this.tok.T_STRING:
                        what = this.node("identifier");
                        name = this.text();
                        this.next();
                        what = what(name);
                        if (is_static_lookup && this.token === this.tok.T_OBJECT_OPERATOR) this.error();
                        break;
                    case this.tok.T_VARIABLE:
                        what = this.node("variable");
                        name = this.text().substring(1);
                        this.next();
                        what = what(name, false);
                        break;
                    case this.tok.T_CLASS:
                        if (!is_static_lookup) this.error();
                        what = this.node("identifier");
                        name = this.text();
                        this.next();
                        what = what(name, false);
                        break;
                    case "$":
                        what = this.node();
                        this.next().expect([
                            "$",
                            "{",
                            this.tok.T_VARIABLE
                        ]);
                        if ("{" === this.token) {
                            name = this.next().read_expr();
                            this.expect("}") && this.next();
                            what = what("variable", name, true);
                        } else {
                            name = this.read_expr();
                            what = what("variable", name, false);
                        }
                        break;
                    case "{":
                        what = this.node("encapsedpart");
                        name = this.next().read_expr();
                        this.expect("}") && this.next();
                        what = what(name, "complex", false);
                        break;
                    default:
                        this.error([
                            this.tok.T_STRING,
                            this.tok.T_VARIABLE,
                            "$",
                            "{"
                        ]);
                        what = this.node("identifier");
                        name = this.text();
                        this.next();
                        what = what(name);
                        break;
                }
                return what;
            },
            recursive_variable_chain_scan (result, read_only, encapsed) {
                let node, offset;
                recursive_scan_loop: while(this.token != this.EOF)switch(this.token){
                    case "(":
                        if (read_only) return result;
                        else result = this.node("call")(result, this.read_argument_list());
                        break;
                    case "[":
                    case "{":
                        {
                            let backet = this.token;
                            let isSquareBracket = "[" === backet;
                            node = this.node("offsetlookup");
                            this.next();
                            offset = false;
                            if (encapsed) {
                                offset = this.read_encaps_var_offset();
                                this.expect(isSquareBracket ? "]" : "}") && this.next();
                            } else {
                                let isCallableVariable = isSquareBracket ? "]" !== this.token : "}" !== this.token;
                                if (isCallableVariable) {
                                    offset = this.read_expr();
                                    this.expect(isSquareBracket ? "]" : "}") && this.next();
                                } else this.next();
                            }
                            result = node(result, offset);
                            break;
                        }
                    case this.tok.T_DOUBLE_COLON:
                        node = this.node("staticlookup");
                        result = node(result, this.read_what(true));
                        break;
                    case this.tok.T_OBJECT_OPERATOR:
                        node = this.node("propertylookup");
                        result = node(result, this.read_what());
                        break;
                    case this.tok.T_NULLSAFE_OBJECT_OPERATOR:
                        node = this.node("nullsafepropertylookup");
                        result = node(result, this.read_what());
                        break;
                    default:
                        break recursive_scan_loop;
                }
                return result;
            },
            read_encaps_var_offset () {
                let offset = this.node();
                if (this.token === this.tok.T_STRING) {
                    let text = this.text();
                    this.next();
                    offset = offset("identifier", text);
                } else if (this.token === this.tok.T_NUM_STRING) {
                    let num = this.text();
                    this.next();
                    offset = offset("number", num, null);
                } else if ("-" === this.token) {
                    this.next();
                    let num = -1 * this.text();
                    this.expect(this.tok.T_NUM_STRING) && this.next();
                    offset = offset("number", num, null);
                } else if (this.token === this.tok.T_VARIABLE) {
                    let name = this.text().substring(1);
                    this.next();
                    offset = offset("variable", name, false);
                } else {
                    this.expect([
                        this.tok.T_STRING,
                        this.tok.T_NUM_STRING,
                        "-",
                        this.tok.T_VARIABLE
                    ]);
                    let text = this.text();
                    this.next();
                    offset = offset("identifier", text);
                }
                return offset;
            },
            read_reference_variable (encapsed) {
                let result = this.read_simple_variable();
                let offset;
                while(this.token != this.EOF){
                    let node = this.node();
                    if ("{" != this.token || encapsed) {
                        node.destroy();
                        break;
                    } else {
                        offset = this.next().read_expr();
                        this.expect("}") && this.next();
                        result = node("offsetlookup", result, offset);
                    }
                }
                return result;
            },
            read_simple_variable () {
                let result = this.node("variable");
                let name;
                if (this.expect([
                    this.tok.T_VARIABLE,
                    "$"
                ]) && this.token === this.tok.T_VARIABLE) {
                    name = this.text().substring(1);
                    this.next();
                    result = result(name, false);
                } else {
                    if ("$" === this.token) this.next();
                    switch(this.token){
                        case "{":
                            {
                                let expr = this.next().read_expr();
                                this.expect("}") && this.next();
                                result = result(expr, true);
                                break;
                            }
                        case "$":
                            result = result(this.read_simple_variable(), false);
                            break;
                        case this.tok.T_VARIABLE:
                            {
                                name = this.text().substring(1);
                                let node = this.node("variable");
                                this.next();
                                result = result(node(name, false), false);
                                break;
                            }
                        default:
                            this.error([
                                "{",
                                "$",
                                this.tok.T_VARIABLE
                            ]);
                            name = this.text();
                            this.next();
                            result = result(name, false);
                    }
                }
                return result;
            }
        };
    },
    4007: (module)=>{
        let TokenNames = {
            T_HALT_COMPILER: 101,
            T_USE: 102,
            T_ENCAPSED_AND_WHITESPACE: 103,
            T_OBJECT_OPERATOR: 104,
            T_STRING: 105,
            T_DOLLAR_OPEN_CURLY_BRACES: 106,
            T_STRING_VARNAME: 107,
            T_CURLY_OPEN: 108,
            T_NUM_STRING: 109,
            T_ISSET: 110,
            T_EMPTY: 111,
            T_INCLUDE: 112,
            T_INCLUDE_ONCE: 113,
            T_EVAL: 114,
            T_REQUIRE: 115,
            T_REQUIRE_ONCE: 116,
            T_NAMESPACE: 117,
            T_NS_SEPARATOR: 118,
            T_AS: 119,
            T_IF: 120,
            T_ENDIF: 121,
            T_WHILE: 122,
            T_DO: 123,
            T_FOR: 124,
            T_SWITCH: 125,
            T_BREAK: 126,
            T_CONTINUE: 127,
            T_RETURN: 128,
            T_GLOBAL: 129,
            T_STATIC: 130,
            T_ECHO: 131,
            T_INLINE_HTML: 132,
            T_UNSET: 133,
            T_FOREACH: 134,
            T_DECLARE: 135,
            T_TRY: 136,
            T_THROW: 137,
            T_GOTO: 138,
            T_FINALLY: 139,
            T_CATCH: 140,
            T_ENDDECLARE: 141,
            T_LIST: 142,
            T_CLONE: 143,
            T_PLUS_EQUAL: 144,
            T_MINUS_EQUAL: 145,
            T_MUL_EQUAL: 146,
            T_DIV_EQUAL: 147,
            T_CONCAT_EQUAL: 148,
            T_MOD_EQUAL: 149,
            T_AND_EQUAL: 150,
            T_OR_EQUAL: 151,
            T_XOR_EQUAL: 152,
            T_SL_EQUAL: 153,
            T_SR_EQUAL: 154,
            T_INC: 155,
            T_DEC: 156,
            T_BOOLEAN_OR: 157,
            T_BOOLEAN_AND: 158,
            T_LOGICAL_OR: 159,
            T_LOGICAL_AND: 160,
            T_LOGICAL_XOR: 161,
            T_SL: 162,
            T_SR: 163,
            T_IS_IDENTICAL: 164,
            T_IS_NOT_IDENTICAL: 165,
            T_IS_EQUAL: 166,
            T_IS_NOT_EQUAL: 167,
            T_IS_SMALLER_OR_EQUAL: 168,
            T_IS_GREATER_OR_EQUAL: 169,
            T_INSTANCEOF: 170,
            T_INT_CAST: 171,
            T_DOUBLE_CAST: 172,
            T_STRING_CAST: 173,
            T_ARRAY_CAST: 174,
            T_OBJECT_CAST: 175,
            T_BOOL_CAST: 176,
            T_UNSET_CAST: 177,
            T_EXIT: 178,
            T_PRINT: 179,
            T_YIELD: 180,
            T_YIELD_FROM: 181,
            T_FUNCTION: 182,
            T_DOUBLE_ARROW: 183,
            T_DOUBLE_COLON: 184,
            T_ARRAY: 185,
            T_CALLABLE: 186,
            T_CLASS: 187,
            T_ABSTRACT: 188,
            T_TRAIT: 189,
            T_FINAL: 190,
            T_EXTENDS: 191,
            T_INTERFACE: 192,
            T_IMPLEMENTS: 193,
            T_VAR: 194,
            T_PUBLIC: 195,
            T_PROTECTED: 196,
            T_PRIVATE: 197,
            T_CONST: 198,
            T_NEW: 199,
            T_INSTEADOF: 200,
            T_ELSEIF: 201,
            T_ELSE: 202,
            T_ENDSWITCH: 203,
            T_CASE: 204,
            T_DEFAULT: 205,
            T_ENDFOR: 206,
            T_ENDFOREACH: 207,
            T_ENDWHILE: 208,
            T_CONSTANT_ENCAPSED_STRING: 209,
            T_LNUMBER: 210,
            T_DNUMBER: 211,
            T_LINE: 212,
            T_FILE: 213,
            T_DIR: 214,
            T_TRAIT_C: 215,
            T_METHOD_C: 216,
            T_FUNC_C: 217,
            T_NS_C: 218,
            T_START_HEREDOC: 219,
            T_END_HEREDOC: 220,
            T_CLASS_C: 221,
            T_VARIABLE: 222,
            T_OPEN_TAG: 223,
            T_OPEN_TAG_WITH_ECHO: 224,
            T_CLOSE_TAG: 225,
            T_WHITESPACE: 226,
            T_COMMENT: 227,
            T_DOC_COMMENT: 228,
            T_ELLIPSIS: 229,
            T_COALESCE: 230,
            T_POW: 231,
            T_POW_EQUAL: 232,
            T_SPACESHIP: 233,
            T_COALESCE_EQUAL: 234,
            T_FN: 235,
            T_NULLSAFE_OBJECT_OPERATOR: 236,
            T_MATCH: 237,
            T_ATTRIBUTE: 238,
            T_ENUM: 239,
            T_READ_ONLY: 240,
            T_NAME_RELATIVE: 241,
            T_NAME_QUALIFIED: 242,
            T_NAME_FULLY_QUALIFIED: 243,
            T_PIPE: 244
        };
        let tokens = {
            values: Object.entries(TokenNames).reduce((result, [key, value])=>({
                    ...result,
                    [value]: key
                }), {}),
            names: TokenNames
        };
        module.exports = Object.freeze(tokens);
    },
    3326: (module, __unused_webpack_exports, __webpack_require__)=>{
        var scan = __webpack_require__(6849);
        var parse = __webpack_require__(5501);
        module.exports = function(source) {
            return parse(scan(source));
        };
    },
    5501: (module)=>{
        module.exports = function(tokens) {
            var index = 0;
            function hasMore() {
                return index < tokens.length;
            }
            function token() {
                return hasMore() ? tokens[index] : null;
            }
            function next() {
                if (!hasMore()) throw new Error();
                index++;
            }
            function parseOperator(operator) {
                var t = token();
                if (t && 'OPERATOR' === t.type && operator === t.string) {
                    next();
                    return t.string;
                }
            }
            function parseWith() {
                if (parseOperator('WITH')) {
                    var t = token();
                    if (t && 'EXCEPTION' === t.type) {
                        next();
                        return t.string;
                    }
                    throw new Error('Expected exception after `WITH`');
                }
            }
            function parseLicenseRef() {
                var begin = index;
                var string = '';
                var t = token();
                if ('DOCUMENTREF' === t.type) {
                    next();
                    string += 'DocumentRef-' + t.string + ':';
                    if (!parseOperator(':')) throw new Error('Expected `:` after `DocumentRef-...`');
                }
                t = token();
                if (null === t) throw new Error('Unexpected end of input');
                if ('LICENSEREF' === t.type) {
                    next();
                    string += 'LicenseRef-' + t.string;
                    var node = {
                        license: string
                    };
                    var exception = parseWith();
                    if (exception) node.exception = exception;
                    return node;
                }
                index = begin;
            }
            function parseLicense() {
                var t = token();
                if (t && 'LICENSE' === t.type) {
                    next();
                    var node = {
                        license: t.string
                    };
                    if (parseOperator('+')) node.plus = true;
                    var exception = parseWith();
                    if (exception) node.exception = exception;
                    return node;
                }
            }
            function parseParenthesizedExpression() {
                var left = parseOperator('(');
                if (!left) return;
                var expr = parseExpression();
                if (!parseOperator(')')) throw new Error('Expected `)`');
                return expr;
            }
            function parseAtom() {
                return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
            }
            function makeBinaryOpParser(operator, nextParser) {
                return function parseBinaryOp() {
                    var left = nextParser();
                    if (!left) return;
                    if (!parseOperator(operator)) return left;
                    var right = parseBinaryOp();
                    if (!right) throw new Error('Expected expression');
                    return {
                        left: left,
                        conjunction: operator.toLowerCase(),
                        right: right
                    };
                };
            }
            var parseAnd = makeBinaryOpParser('AND', parseAtom);
            var parseExpression = makeBinaryOpParser('OR', parseAnd);
            var node = parseExpression();
            if (!node || hasMore()) throw new Error('Syntax error');
            return node;
        };
    },
    6849: (module, __unused_webpack_exports, __webpack_require__)=>{
        var licenses = [].concat(__webpack_require__(5204)).concat(__webpack_require__(3389));
        var exceptions = __webpack_require__(3988);
        module.exports = function(source) {
            var index = 0;
            function hasMore() {
                return index < source.length;
            }
            function read(value) {
                if (value instanceof RegExp) {
                    var chars = source.slice(index);
                    var match = chars.match(value);
                    if (match) {
                        index += match[0].length;
                        return match[0];
                    }
                } else if (source.indexOf(value, index) === index) {
                    index += value.length;
                    return value;
                }
            }
            function skipWhitespace() {
                read(/[ ]*/);
            }
            function operator() {
                var string;
                var possibilities = [
                    /^WITH/i,
                    /^AND/i,
                    /^OR/i,
                    '(',
                    ')',
                    ':',
                    '+'
                ];
                for(var i = 0; i < possibilities.length; i++){
                    string = read(possibilities[i]);
                    if (string) break;
                }
                if ('+' === string && index > 1 && ' ' === source[index - 2]) throw new Error('Space before `+`');
                return string && {
                    type: 'OPERATOR',
                    string: string.toUpperCase()
                };
            }
            function idstring() {
                return read(/[A-Za-z0-9-.]+/);
            }
            function expectIdstring() {
                var string = idstring();
                if (!string) throw new Error('Expected idstring at offset ' + index);
                return string;
            }
            function documentRef() {
                if (read('DocumentRef-')) {
                    var string = expectIdstring();
                    return {
                        type: 'DOCUMENTREF',
                        string: string
                    };
                }
            }
            function licenseRef() {
                if (read('LicenseRef-')) {
                    var string = expectIdstring();
                    return {
                        type: 'LICENSEREF',
                        string: string
                    };
                }
            }
            function identifier() {
                var begin = index;
                var string = idstring();
                if (-1 !== licenses.indexOf(string)) return {
                    type: 'LICENSE',
                    string: string
                };
                else if (-1 !== exceptions.indexOf(string)) return {
                    type: 'EXCEPTION',
                    string: string
                };
                index = begin;
            }
            function parseToken() {
                return operator() || documentRef() || licenseRef() || identifier();
            }
            var tokens = [];
            while(hasMore()){
                skipWhitespace();
                if (!hasMore()) break;
                var token = parseToken();
                if (!token) throw new Error('Unexpected `' + source[index] + '` at offset ' + index);
                tokens.push(token);
            }
            return tokens;
        };
    },
    4377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
    },
    3988: (module)=>{
        module.exports = JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');
    },
    3389: (module)=>{
        module.exports = JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');
    },
    5204: (module)=>{
        module.exports = JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');
    }
};
