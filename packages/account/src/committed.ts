import { readFileSync } from 'node:fs';
import type { CollectionTag, ScalarTag } from 'yaml';
import { parse } from 'yaml';
import type { Template } from './cloudformation.ts';

/** The templates that are committed, by the names of their files. */
export type Name = 'store' | 'environment' | 'backups';

/** A template as it is committed. */
export function committed(name: Name): Template {
  const file = new URL(`../../../cloudformation/${name}.yml`, import.meta.url);
  return parse(readFileSync(file, 'utf8'), { customTags: FUNCTIONS }) as Template;
}

/** The short forms of CloudFormation's functions. */
const FUNCTIONS: (ScalarTag | CollectionTag)[] = [
  ...['Ref', 'Sub', 'GetAtt'].map((name) => ({
    tag: `!${name}`,
    resolve: (text: string) => ({ [longForm(name)]: text }),
  })),
  ...['If', 'Not', 'Equals', 'Join'].map((name) => ({
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (list: { toJSON(): unknown }) => ({ [longForm(name)]: list.toJSON() }),
  })),
];

function longForm(name: string): string {
  return name === 'Ref' ? name : `Fn::${name}`;
}
