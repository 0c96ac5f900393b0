import { posix } from 'node:path';

/** A file of a bundle, as its manifest lists it: by content, or, for a link, by where it leads. */
export type ManifestFile =
  | { readonly path: string; readonly sha256: string }
  | { readonly path: string; readonly link: string };

/** What the edge needs to know of a release. */
export interface ReleaseManifest {
  readonly files: readonly ManifestFile[];
  readonly facts: {
    /** Document root, relative to the application. */
    readonly public: string;
    /** Glob of files → paths of the site that change with them. */
    readonly purge: Readonly<Record<string, readonly string[]>>;
  };
}

/** Links behind links that are followed; a web server would go further, an application does not. */
const MOST_HOPS = 4;

/**
 * What the web server finds: path under the document root → content. A link answers with what it
 * leads to, a file or a whole folder, so that it changes when that does. One that leads out of the
 * bundle, such as into `shared/`, is known by its target alone.
 */
export function servedFiles({ files, facts }: ReleaseManifest): Map<string, string> {
  const served = new Map<string, string>();
  const place = (folder: string, at: string, hops: number): void => {
    for (const file of files) {
      const inside = pathInside(folder, file.path);
      if (inside === undefined) continue;
      const path = posix.join(at, inside);
      served.set(path, 'link' in file ? `→ ${file.link}` : file.sha256);
      if (!('link' in file) || hops === MOST_HOPS) continue;
      const target = posix.join(posix.dirname(file.path), file.link).replace(/\/$/, '');
      // A link to a folder around itself has no end.
      if (pathInside(target, file.path) === undefined) place(target, path, hops + 1);
    }
  };
  place(facts.public, '', 0);
  return served;
}

/** `''` for the folder (or file) itself, undefined for what lies elsewhere. */
function pathInside(folder: string, path: string): string | undefined {
  if (folder === '.') return path;
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
