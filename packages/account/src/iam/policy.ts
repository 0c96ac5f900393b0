/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface Policy {
  readonly Version?: string;
  readonly Statement: readonly Statement[] | Statement;
}

type OneOrMany = string | readonly string[];

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, OneOrMany>>;
  readonly Action?: OneOrMany;
  readonly NotAction?: OneOrMany;
  readonly Resource?: OneOrMany;
  readonly NotResource?: OneOrMany;
  readonly Condition?: Conditions;
}

/** Operator → key → values. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, OneOrMany>>>>;

/** What is known of a request beside action and resource; keys in lower case. */
export type Context = Readonly<Record<string, OneOrMany>>;

/** One call, as IAM sees it. A call on several resources is as many requests. */
export interface Request {
  /** `AWS`, `Service` or `Federated`, and who; only policies of resources ask. */
  readonly principal?: { readonly kind: string; readonly name: string };
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
}

export function listed<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Item];
}
