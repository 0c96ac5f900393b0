import { Malformed, splitList } from '@esteira/kit';

/** An instance of the fleet. */
export interface Host {
  /** `i-0123456789abcdef0`. */
  readonly id: string;
  /** Its Name tag, or its id. */
  readonly name: string;
  /** Availability Zone. */
  readonly zone: string;
  /** Its Auto Scaling group, where it belongs to one. */
  readonly group?: string;
}

/** What `targets` says: tags that must all match, a group, or instances one by one. */
export type Targets =
  | { readonly kind: 'tags'; readonly tags: readonly { readonly key: string; readonly value: string }[] }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'instances'; readonly ids: readonly string[] };

/** `tag:Role=web`, `asg:clinic-web` or `i-0123456789abcdef0`, one a line. @throws Malformed */
export function parseTargets(text: string): Targets {
  const words = splitList(text);
  const tags = words.flatMap((word) => {
    const [, key, value] = /^tag:([^=]+)=(.+)$/.exec(word) ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
  const groups = words.flatMap((word) => /^asg:(.+)$/.exec(word)?.[1] ?? []);
  const ids = words.filter((word) => /^i-[0-9a-f]{8,17}$/.test(word));
  const [group] = groups;
  if (tags.length === words.length && tags.length > 0) return { kind: 'tags', tags };
  if (ids.length === words.length && ids.length > 0) return { kind: 'instances', ids };
  if (group !== undefined && words.length === 1) return { kind: 'group', name: group };
  throw new Malformed(
    'is neither tags (`tag:Role=web`), one group (`asg:name`), nor instance ids, one kind at a time',
  );
}

export function describeTargets(targets: Targets): string {
  if (targets.kind === 'tags')
    return targets.tags.map(({ key, value }) => `tag ${key}=${value}`).join(' and ');
  return targets.kind === 'group' ? `Auto Scaling group ${targets.name}` : targets.ids.join(', ');
}
