import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Packed } from '@esteira/bundle';
import { listTree, pack } from '@esteira/bundle';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const COMMIT_TIME = 1_767_323_045;

let folder: string;
let tree: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'esteira-pack-'));
  tree = join(folder, 'tree');
  mkdirSync(tree);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string | Buffer = path, mode = 0o644): void {
  const target = join(tree, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  chmodSync(target, mode);
}

async function packTree(extra: [string, string][] = []): Promise<Packed> {
  return await pack({
    root: tree,
    entries: listTree(tree, () => true),
    extra: new Map(extra),
    publicFolder: 'public',
    commitTime: COMMIT_TIME,
    to: join(folder, 'bundle.tar.zst'),
  });
}

/** GNU tar is the judge of what was packed. */
function extract(): string {
  const to = join(folder, 'extracted');
  mkdirSync(to);
  execFileSync('tar', ['--extract', '--zstd', '--file', join(folder, 'bundle.tar.zst'), '--directory', to]);
  return to;
}

function describeTree(root: string, inside = ''): string[] {
  return readdirSync(join(root, inside))
    .sort()
    .flatMap((name) => {
      const path = join(inside, name);
      const found = lstatSync(join(root, path));
      if (found.isDirectory()) return [`${path}/`, ...describeTree(root, path)];
      if (found.isSymbolicLink()) return [`${path} -> ${readlinkSync(join(root, path))}`];
      return [
        `${path} ${(found.mode & 0o777).toString(8)} ${readFileSync(join(root, path)).toString('base64')}`,
      ];
    });
}

const LONG = 'long/'.repeat(40);

test('GNU tar extracts exactly what was packed, odd names and all', async () => {
  put('artisan', '#!/usr/bin/env php', 0o755);
  put('public/index.php');
  put('empty.txt', '');
  put('with space & "quotes".txt');
  put('acentuação/ção.txt');
  put('emoji-🩺.txt');
  put('line\nbreak.txt');
  put(`${LONG}deep.txt`);
  put(`${'n'.repeat(101)}`);
  put(`${'d'.repeat(155)}/${'n'.repeat(100)}`);
  put(`${'d'.repeat(156)}/${'n'.repeat(100)}`);
  put('-dash');
  put('big.bin', Buffer.alloc(3_000_001, 7));
  put('exact.bin', Buffer.alloc(512, 1));
  mkdirSync(join(tree, 'empty-folder'));
  symlinkSync('public/index.php', join(tree, 'link'));
  symlinkSync('../artisan', join(tree, 'public/up'));
  symlinkSync(`${LONG}deep.txt`, join(tree, 'long-link'));
  await packTree();
  expect(describeTree(extract())).toEqual(describeTree(tree));
});

describe('a digest', () => {
  const build = async (): Promise<string> => {
    put('a/b.php', 'b');
    put('public/x.css', 'x');
    put('run', 'r', 0o755);
    symlinkSync('a/b.php', join(tree, 'link'));
    return (await packTree()).digest;
  };

  test('does not depend on modes, times or the order of creation', async () => {
    const one = await build();
    rmSync(tree, { recursive: true });
    symlinkSafe();
    put('run', 'r', 0o700);
    put('public/x.css', 'x', 0o600);
    put('a/b.php', 'b', 0o666);
    chmodSync(join(tree, 'a'), 0o700);
    utimesSync(join(tree, 'run'), 1, 1);
    expect((await packTree()).digest).toBe(one);
  });

  function symlinkSafe(): void {
    mkdirSync(tree, { recursive: true });
    symlinkSync('a/b.php', join(tree, 'link'));
  }

  test.each<[string, () => void]>([
    ['content', () => put('a/b.php', 'B')],
    ['name', () => put('a/c.php', 'b')],
    ['executable bit', () => put('run', 'r', 0o644)],
    ['kind', () => mkdirSync(join(tree, 'new'))],
  ])('changes with a %s', async (_what, change) => {
    const one = await build();
    change();
    expect((await packTree()).digest).not.toBe(one);
  });

  test('is the sha256 of the tar, and the archive is what it says it is', async () => {
    put('a');
    const packed = await packTree([['.esteira/facts', 'esteira 1\n']]);
    const sum = (command: string) =>
      execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' }).split(' ')[0];
    expect(sum('zstd -dc bundle.tar.zst | sha256sum')).toBe(packed.digest);
    expect(sum('sha256sum bundle.tar.zst')).toBe(packed.sha256);
    expect(lstatSync(join(folder, 'bundle.tar.zst')).size).toBe(packed.bytes);
    expect(packed.files).toContainEqual({ path: 'a', bytes: 1, sha256: expect.stringMatching(/^ca978112/) });
    expect(readFileSync(join(extract(), '.esteira/facts'), 'utf8')).toBe('esteira 1\n');
  });
});

test('only what the web server serves by itself carries the time of the commit', async () => {
  put('app/a.php');
  put('public/x.css');
  await packTree();
  const time = (path: string) => lstatSync(join(folder, 'extracted', path)).mtimeMs / 1000;
  extract();
  expect(time('public/x.css')).toBe(COMMIT_TIME);
  expect(new Date(time('app/a.php') * 1000).toISOString()).toBe('1980-01-01T00:00:00.000Z');
});

describe('what a bundle cannot carry is refused by name', () => {
  test.each(['/etc/passwd', '../outside', 'a/../../outside'])('a link to %s', (target) => {
    put('a/file');
    symlinkSync(target, join(tree, 'out'));
    expect(() => listTree(tree, () => true)).toThrow(/^out is a link that leaves the application/);
  });

  test('a socket', async () => {
    const server = createServer().listen(join(tree, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(existsSync(join(tree, 'socket'))).toBe(true);
    expect(() => listTree(tree, () => true)).toThrow(/^socket is neither a file/);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a name that is not UTF-8', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${tree}/caf`), Buffer.from([0xe9])]), '');
    expect(() => listTree(tree, () => true)).toThrow(/^caf\uFFFD has a name that is not UTF-8/);
  });

  // The kernel says 0 bytes of the one and 4096 of the other, and means neither: as of a file that grows,
  // or shrinks, between the look and the reading.
  test.each([
    ['/proc/self', 'status'],
    ['/sys/kernel', 'fscaps'],
  ])('a file that changes underway: %s/%s', async (root, path) => {
    const packing = {
      root,
      entries: [{ kind: 'file' as const, path }],
      extra: new Map(),
      publicFolder: 'public',
      commitTime: 0,
      to: join(folder, 'x'),
    };
    await expect(pack(packing)).rejects.toMatchObject({
      code: 'bundle-odd-file',
      message: `${path} changed while it was packed.`,
    });
  });
});

test('an abort ends the packing', async () => {
  put('a', Buffer.alloc(20_000_000, 1));
  const controller = new AbortController();
  const packing = pack({
    root: tree,
    entries: listTree(tree, () => true),
    extra: new Map(),
    publicFolder: 'public',
    commitTime: 0,
    to: join(folder, 'x'),
    signal: controller.signal,
  });
  controller.abort();
  await expect(packing).rejects.toThrow();
});
