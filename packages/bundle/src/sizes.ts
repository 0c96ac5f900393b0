import type { Manifest, ManifestFile } from './manifest.ts';

/** What one release and the next weigh. */
export interface SizeComparison {
  readonly before: Weight;
  readonly after: Weight;
  /** Folders that differ, unpacked bytes, the greatest change first. */
  readonly folders: readonly { readonly folder: string; readonly before: number; readonly after: number }[];
}

interface Weight {
  readonly release: string;
  readonly files: number;
  /** Bytes of the compressed archive. */
  readonly archive: number;
  /** Bytes of the tar. */
  readonly unpacked: number;
}

/** What grew and what shrank. @param most folders to name */
export function compareSizes(before: Manifest, after: Manifest, most = 10): SizeComparison {
  const [old, now] = [byFolder(before.files), byFolder(after.files)];
  const folders = [...new Set([...old.keys(), ...now.keys()])]
    .map((folder) => ({ folder, before: old.get(folder) ?? 0, after: now.get(folder) ?? 0 }))
    .filter((each) => each.before !== each.after)
    .sort(
      (one, other) =>
        Math.abs(other.after - other.before) - Math.abs(one.after - one.before) ||
        (one.folder < other.folder ? -1 : 1),
    );
  return { before: weightOf(before), after: weightOf(after), folders: folders.slice(0, most) };
}

function weightOf({ release, files, archive }: Manifest): Weight {
  return { release, files: files.length, archive: archive.bytes, unpacked: archive.unpacked };
}

/** The heaviest folders two levels deep, unpacked bytes, heaviest first. */
export function largestFolders(files: readonly ManifestFile[], most = 10): [folder: string, bytes: number][] {
  return [...byFolder(files)].sort((one, other) => other[1] - one[1]).slice(0, most);
}

/** Unpacked bytes of every folder, two levels deep; a link has none. */
function byFolder(files: readonly ManifestFile[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const file of files) {
    if (!('bytes' in file)) continue;
    const folder = file.path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
    sizes.set(folder, (sizes.get(folder) ?? 0) + file.bytes);
  }
  return sizes;
}
