import { Engine } from 'php-parser';

/** A node of php-parser's tree, as far as anybody here looks. https://github.com/glayzzle/php-parser */
export interface Node {
  readonly kind: string;
  readonly loc?: { readonly start: { readonly line: number } };
  readonly [part: string]: unknown;
}

/** A call in a chain: `$table->string('x')->nullable()` is two of them, the first on `$table`. */
export interface Link {
  readonly name: string;
  readonly args: readonly Node[];
  readonly line: number;
}

/** A chain of calls, from what it starts on: `Schema`, or `$table`. */
export interface Chain {
  readonly on: string;
  readonly links: readonly Link[];
}

/** @throws where it is no PHP */
export function parsePhp(source: string): Node {
  const engine = new Engine({ parser: { php8: true }, ast: { withPositions: true } });
  return engine.parseCode(source, 'migration.php') as unknown as Node;
}

/** The body of the first method of that name. */
export function methodNamed(name: string, tree: Node): Node | undefined {
  for (const node of everyNode(tree)) {
    if (node.kind === 'method' && nameOf(node['name']) === name) return asNode(node['body']);
  }
  return undefined;
}

/** Every chain of calls below a node, outermost first; those inside of arguments are chains of their own. */
export function* chainsIn(node: Node): Generator<Chain> {
  if (node.kind === 'call') {
    const chain = chainOf(node);
    if (chain !== undefined) {
      yield chain;
      for (const argument of chain.links.flatMap((link) => link.args)) yield* chainsIn(argument);
      return;
    }
  }
  for (const child of childrenOf(node)) yield* chainsIn(child);
}

/** The text of a literal; undefined for anything that is computed. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'string' || node?.kind === 'nowdoc') return String(node['value']);
  return undefined;
}

/** What a closure or an arrow function does, and the name of its first parameter. */
export function closureOf(node: Node | undefined): { body: Node; parameter: string } | undefined {
  if (node?.kind !== 'closure' && node?.kind !== 'arrowfunc') return undefined;
  const [first] = (node['arguments'] as readonly Node[] | undefined) ?? [];
  const body = asNode(node['body']);
  return body === undefined ? undefined : { body, parameter: `$${nameOf(first?.['name'])}` };
}

function chainOf(call: Node): Chain | undefined {
  const links: Link[] = [];
  let at: Node | undefined = call;
  while (at?.kind === 'call') {
    const what: Node | undefined = asNode(at['what']);
    if (what === undefined || !/lookup$/.test(what.kind)) return undefined;
    links.unshift({
      name: nameOf(what['offset']),
      args: at['arguments'] as readonly Node[],
      line: lineOf(what),
    });
    at = asNode(what['what']);
  }
  if (at?.kind === 'variable') return { on: `$${nameOf(at)}`, links };
  // A class may be written with its whole name.
  return at?.kind === 'name' ? { on: nameOf(at).split('\\').at(-1) ?? '', links } : undefined;
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* everyNode(child);
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([part, value]) => {
    if (part === 'loc' || /omments$/.test(part)) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((each) => asNode(each) ?? []);
  });
}

function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value ? (value as Node) : undefined;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return asNode(value) === undefined ? '' : nameOf((value as Node)['name']);
}

/** Of the name that is called: a chain over several lines starts further up. */
function lineOf(lookup: Node): number {
  return (asNode(lookup['offset']) ?? lookup).loc?.start.line ?? 0;
}
