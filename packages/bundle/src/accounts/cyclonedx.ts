import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { SealedBundle } from '../seal.ts';
import type { Accounts } from './accounts.ts';
import type { Component } from './component.ts';
import { idOf, licenceOf } from './licence.ts';

/** `<digest>.tar.zst` → `<digest>.cdx.json`, the name by which tools know the format. */
export function bomPathOf(archive: string): string {
  return archive.replace(/\.tar\.zst$/, '.cdx.json');
}

/** Writes the bill of materials of a sealed bundle beside it, and returns where. */
export async function writeBom(
  { archive, manifest }: SealedBundle,
  commitTime: number,
  accounts: Accounts,
): Promise<string> {
  const path = bomPathOf(archive);
  await writeFile(path, formatBom({ ...manifest, commitTime }, accounts));
  return path;
}

export interface Subject {
  readonly release: string;
  readonly digest: string;
  readonly commit: string;
  /** Seconds since the epoch. */
  readonly commitTime: number;
}

/**
 * CycloneDX 1.6. The same bundle of the same commit has the same bytes: its time is the commit's, and
 * its number comes from what it is about. https://cyclonedx.org/docs/1.6/json/
 */
export function formatBom({ release, digest, commit, commitTime }: Subject, accounts: Accounts): string {
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(`${commit} ${digest}`)}`,
    version: 1,
    metadata: {
      timestamp: new Date(commitTime * 1_000).toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': release,
        name: accounts.name,
        version: release,
        hashes: [{ alg: 'SHA-256', content: digest }],
        ...licensesOf(accounts.licences),
        pedigree: { commits: [{ uid: commit }] },
      },
    },
    components: accounts.components.map(describe),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function describe({ purl, name, version, scope, hashes, licences, locks }: Component) {
  const slash = name.lastIndexOf('/');
  return {
    type: 'library',
    'bom-ref': purl,
    ...(slash === -1 ? {} : { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    ...(version === undefined ? {} : { version }),
    scope,
    ...(hashes.length === 0 ? {} : { hashes }),
    ...licensesOf(licences),
    purl,
    properties: locks.map((lock) => ({ name: 'esteira:lock', value: lock })),
  };
}

function licensesOf(said: readonly string[]) {
  if (said.length === 0) return {};
  const licence = licenceOf(said);
  const id = idOf(licence);
  if (id !== undefined) return { licenses: [{ license: { id } }] };
  if (licence.terms !== undefined) return { licenses: [{ expression: licence.text }] };
  return { licenses: said.map((name) => ({ license: { name } })) };
}

/** Version 8: what is in it is ours to say. https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
