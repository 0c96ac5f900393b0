/** A package of somebody else's that a bundle was made of or with, as a lock file knows it. */
export interface Component {
  /** https://github.com/package-url/purl-spec */
  readonly purl: string;
  /** With its vendor or scope: `laravel/framework`, `@clinic/rooms`. */
  readonly name: string;
  readonly version: string | undefined;
  /** As the package itself says it; several are alternatives. None where it says nothing. */
  readonly licences: readonly string[];
  readonly hashes: readonly Hash[];
  readonly scope: Scope;
  /** Lock files that name it, relative to the application. */
  readonly locks: readonly string[];
}

export interface Hash {
  readonly alg: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  /** Hexadecimal. */
  readonly content: string;
}

/** `required` ships; `optional` ships where the platform takes it; `excluded` only builds what ships. */
export type Scope = (typeof SCOPES)[number];
/** From the strongest. */
const SCOPES = ['required', 'optional', 'excluded'] as const;

/** One for each package and version, whoever names it, in an order that depends on names alone. */
export function merged(components: readonly Component[]): Component[] {
  const found = new Map<string, Component>();
  for (const component of components) {
    const other = found.get(component.purl);
    found.set(component.purl, other === undefined ? component : both(other, component));
  }
  return [...found.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
}

function both(one: Component, other: Component): Component {
  return {
    ...one,
    scope: SCOPES.find((scope) => scope === one.scope || scope === other.scope) ?? one.scope,
    locks: [...new Set([...one.locks, ...other.locks])].sort(),
  };
}
