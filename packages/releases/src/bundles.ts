import { fail } from './failures.ts';
import { archiveKey, bundlePartOf, deltaKey, manifestKey, manifestPrefix } from './layout.ts';
import type { FileUpload, ObjectStore } from './object-store.ts';

/** What must be known of a bundle to store it; whoever builds bundles knows more. */
export interface Described {
  /** `<commit7>-<digest12>`. */
  readonly release: string;
  /** sha256 of the uncompressed tar, hex: its name. */
  readonly digest: string;
  readonly archive: { readonly bytes: number; readonly sha256: string };
}

/** How a manifest is written and read. `parse` throws what it cannot read; `where` is for its message. */
export interface ManifestFormat<Manifest> {
  format(manifest: Manifest): string;
  parse(text: string, where: string): Manifest;
}

export interface Publication<Manifest> {
  readonly manifest: Manifest;
  /** Path of the archive on the runner. */
  readonly archive: string;
  readonly progress?: (sentBytes: number) => void;
}

/** Bundles in the bucket: written once, the manifest last, so that what has a manifest is whole. */
export class Bundles<Manifest extends Described> {
  readonly #store: ObjectStore;
  readonly #format: ManifestFormat<Manifest>;

  constructor(store: ObjectStore, format: ManifestFormat<Manifest>) {
    this.#store = store;
    this.#format = format;
  }

  /**
   * Makes a bundle available; one that is there already needs no upload.
   * @returns whether bytes had to be sent
   * @throws Failure `bundle-conflict` where other bytes have its name
   */
  async publish({ manifest, archive, progress }: Publication<Manifest>): Promise<boolean> {
    const { digest } = manifest;
    const there = await this.manifest(digest);
    if (there !== undefined) {
      await this.#requireArchive(there);
      return false;
    }
    const stored = await this.#store.store(archiveKey(digest), {
      path: archive,
      bytes: manifest.archive.bytes,
      sha256: manifest.archive.sha256,
      metadata: { digest, sha256: manifest.archive.sha256 },
      ...(progress === undefined ? {} : { progress }),
    });
    // An upload that died between archive and manifest, or one beside us: the same bytes will do.
    if (!stored) await this.#requireArchive(manifest);
    const written = await this.#store.write(manifestKey(digest), this.#format.format(manifest), 'absent');
    if (written === undefined) await this.#requireArchive((await this.manifest(digest)) ?? manifest);
    return stored;
  }

  /** The manifest of a digest; undefined where the bundle was never published. */
  async manifest(digest: string): Promise<Manifest | undefined> {
    const key = manifestKey(digest);
    const found = await this.#store.read(key);
    if (found === undefined) return undefined;
    const manifest = this.#format.parse(found.text, `${this.#store.name}/${key}`);
    if (manifest.digest !== digest) throw this.#conflict(key, `it says to be ${manifest.digest}`);
    return manifest;
  }

  /** @throws Failure `release-unknown` */
  async ofRelease(release: string): Promise<Manifest> {
    for (const { key } of await this.#store.list(manifestPrefix(release))) {
      const found = bundlePartOf(key);
      if (found?.part !== 'manifest') continue;
      const manifest = await this.manifest(found.digest);
      if (manifest?.release === release) return manifest;
    }
    throw fail('release-unknown', {
      message: `${this.#store.name} has no bundle of the release ${release}.`,
    });
  }

  /**
   * Brings an archive here. What arrived is not looked at: whoever uses it verifies what it makes of it.
   * @throws Failure `bundle-conflict` where the manifest is there and the archive is not
   */
  async fetchArchive(digest: string, path: string): Promise<void> {
    const key = archiveKey(digest);
    if (!(await this.#store.fetch(key, path))) throw this.#conflict(key, 'the archive is not there');
  }

  async hasDelta(digest: string, base: string): Promise<boolean> {
    return (await this.#store.describe(deltaKey(digest, base))) !== undefined;
  }

  /** Stores what hosts that have `base` need to make the bundle; one that is there already is as good. */
  async publishDelta(digest: string, base: string, delta: Omit<FileUpload, 'metadata'>): Promise<void> {
    await this.#store.store(deltaKey(digest, base), { ...delta, metadata: { digest, base } });
  }

  async #requireArchive(manifest: Manifest): Promise<void> {
    const key = archiveKey(manifest.digest);
    const there = await this.#store.describe(key);
    if (there === undefined) throw this.#conflict(key, 'its manifest is there, the archive is not');
    const { bytes, sha256 } = manifest.archive;
    if (there.bytes !== bytes || there.metadata['sha256'] !== sha256) {
      const seen = `${there.bytes} bytes with sha256 ${there.metadata['sha256'] ?? 'unknown'}`;
      throw this.#conflict(key, `it has ${seen}, where ${bytes} bytes with ${sha256} belong`);
    }
  }

  #conflict(key: string, what: string): Error {
    return fail('bundle-conflict', { message: `${this.#store.name}/${key} is not this bundle: ${what}.` });
  }
}
