import type { ReleaseManifest } from '@esteira/edge';
import { changedSet, planPurge } from '@esteira/edge';
import { describe, expect, test } from '@jest/globals';

const SITE = 'https://clinic.example.com';

interface Facts {
  readonly public?: string;
  readonly purge?: Record<string, string[]>;
}

/** Path → content; `→ target` is a link. */
function manifest(files: Record<string, string>, facts: Facts = {}): ReleaseManifest {
  return {
    files: Object.entries(files).map(([path, content]) =>
      content.startsWith('→ ') ? { path, link: content.slice(2) } : { path, sha256: content },
    ),
    facts: { public: facts.public ?? 'public', purge: facts.purge ?? {} },
  };
}

function paths(
  before: Record<string, string>,
  after: Record<string, string>,
  facts: Facts = {},
): readonly string[] {
  const { urls } = changedSet(manifest(before, facts), manifest(after, facts), [SITE]);
  return urls.map((url) => url.replace(SITE, ''));
}

describe('files under the document root', () => {
  test('that stayed as they were are not purged', () => {
    expect(paths({ 'public/robots.txt': 'a' }, { 'public/robots.txt': 'a' })).toEqual([]);
  });

  test('that changed or disappeared are', () => {
    const before = { 'public/a.css': '1', 'public/b.css': '1', 'public/c.css': '1' };
    expect(paths(before, { 'public/a.css': '2', 'public/b.css': '1' })).toEqual(['/a.css', '/c.css']);
  });

  test('that were only added are not: nobody had them to cache', () => {
    expect(paths({}, { 'public/new.css': '1' })).toEqual([]);
  });

  test('that were renamed are purged under their old name', () => {
    expect(paths({ 'public/old.css': '1' }, { 'public/new.css': '1' })).toEqual(['/old.css']);
  });

  test('are the only files with URLs of their own', () => {
    expect(paths({ 'app/Http/Kernel.php': '1', publicity: '1' }, { 'app/Http/Kernel.php': '2' })).toEqual([]);
  });

  test('are purged from every site, below its base path', () => {
    const sites = [SITE, 'https://www.example.com/clinic'];
    const { urls } = changedSet(manifest({ 'public/a.css': '1' }), manifest({}), sites);
    expect(urls).toEqual(['https://clinic.example.com/a.css', 'https://www.example.com/clinic/a.css']);
  });

  test('called index.html answer for their folder too', () => {
    const before = {
      'public/index.html': '1',
      'public/docs/index.html': '1',
      'public/docs/myindex.html': '1',
    };
    expect(paths(before, {})).toEqual([
      '/index.html',
      '/',
      '/docs/index.html',
      '/docs/',
      '/docs/myindex.html',
    ]);
  });

  test('are found where the document root is another folder', () => {
    expect(paths({ 'web/a.css': '1', 'public/a.css': '1' }, {}, { public: 'web' })).toEqual(['/a.css']);
    expect(paths({ 'a/b/c.css': '1' }, {}, { public: 'a/b' })).toEqual(['/c.css']);
  });

  test('keep their URL when the document root is renamed', () => {
    const before = manifest({ 'public/a.css': '1', 'public/b.css': '1' }, { public: 'public' });
    const after = manifest({ 'web/a.css': '1', 'web/b.css': '2' }, { public: 'web' });
    expect(changedSet(before, after, [SITE]).urls).toEqual([`${SITE}/b.css`]);
  });
});

describe('files named by their content', () => {
  test.each(['app-BRBmoGS9.css', 'app-l0sNRNKZ.js.map', 'fonts/inter-x_y-4Zq1.woff2', 'a-b-0123abcd.js'])(
    'such as %s stay cached when they are gone, and need nothing when they are new',
    (name) => {
      expect(paths({ [`public/build/assets/${name}`]: '1' }, {})).toEqual([]);
      expect(paths({}, { [`public/build/assets/${name}`]: '1' })).toEqual([]);
    },
  );

  test('are purged all the same if the name lied', () => {
    const path = 'public/build/assets/app-BRBmoGS9.css';
    expect(paths({ [path]: '1' }, { [path]: '2' })).toEqual(['/build/assets/app-BRBmoGS9.css']);
  });

  test.each(['build/manifest.json', 'images/logo-original.png', 'build/assets/logo.png', 'js/app.js'])(
    '%s is not one of them',
    (path) => {
      expect(paths({ [`public/${path}`]: '1' }, {})).toEqual([`/${path}`]);
    },
  );
});

describe('odd names', () => {
  test.each([
    ['a b.css', '/a%20b.css'],
    ['imagens/clínica.png', '/imagens/cl%C3%ADnica.png'],
    ['100%.css', '/100%25.css'],
    ['%20.css', '/%2520.css'],
    ['what?.css', '/what%3F.css'],
    ['a#b.css', '/a%23b.css'],
    ['a\\b.css', '/a%5Cb.css'],
    ['a*b.css', '/a%2Ab.css'],
    ['line\nbreak.css', '/line%0Abreak.css'],
    ['logo@2x,[1]+(2)=~&;:$!.png', '/logo@2x,[1]+(2)=~&;:$!.png'],
    ['🦷.svg', '/%F0%9F%A6%B7.svg'],
    ['"<>`{}|.css', undefined],
  ])('%j is asked for as a browser would', (name, path) => {
    const [found = ''] = paths({ [`public/${name}`]: '1' }, {});
    if (path !== undefined) expect(found).toBe(path);
    expect(decodeURIComponent(found)).toBe(`/${name}`);
    expect(planPurge({ files: [SITE + found] })).toEqual([{ kind: 'files', values: [SITE + found] }]);
  });
});

describe('links', () => {
  test('answer with the file they lead to', () => {
    const before = { 'public/app.css': '→ ../resources/app.css', 'resources/app.css': '1' };
    expect(paths(before, { ...before, 'resources/app.css': '2' })).toEqual(['/app.css']);
    expect(paths(before, before)).toEqual([]);
  });

  test('that lead elsewhere, to the same content, change nothing', () => {
    const before = { 'public/a.css': '→ v1.css', 'public/v1.css': '1', 'public/v2.css': '1' };
    expect(paths(before, { ...before, 'public/a.css': '→ v2.css' })).toEqual([]);
    expect(paths(before, { ...before, 'public/a.css': '→ v2.css', 'public/v2.css': '2' })).toEqual([
      '/a.css',
      '/v2.css',
    ]);
  });

  test('to folders answer with what lies inside', () => {
    const before = { 'public/media': '→ ../resources/media', 'resources/media/x/a.png': '1' };
    expect(paths(before, { ...before, 'resources/media/x/a.png': '2' })).toEqual(['/media/x/a.png']);
  });

  test('out of the bundle are known by their target', () => {
    expect(paths({ 'public/files': '→ ../storage/one' }, { 'public/files': '→ ../storage/two' })).toEqual([
      '/files',
    ]);
  });

  test('that became files, or files that became links, count by content', () => {
    const linked = { 'public/a.css': '→ b.css', 'public/b.css': '1' };
    expect(paths(linked, { 'public/a.css': '1', 'public/b.css': '1' })).toEqual([]);
    expect(paths({ 'public/a.css': '2', 'public/b.css': '1' }, linked)).toEqual(['/a.css']);
  });

  test('in circles end', () => {
    const circles = {
      'public/self': '→ .',
      'public/up': '→ ..',
      'public/one': '→ two',
      'public/two': '→ one',
      'public/a/x': '→ ../b',
      'public/b/y': '→ ../a',
      'public/a/f.css': '1',
    };
    const changed = paths(circles, { ...circles, 'public/a/f.css': '2' });
    expect(changed).toContain('/a/f.css');
    expect(changed).toContain('/b/y/f.css');
  });
});

describe('routes', () => {
  const purge = {
    'resources/views/**': ['/', '/about'],
    'public/build/manifest.json': ['/'],
    'lang/*.json': ['/faq?lang=pt'],
  };

  test.each([
    ['changed', { 'resources/views/a/b.blade.php': '1' }, { 'resources/views/a/b.blade.php': '2' }],
    ['was added', {}, { 'resources/views/a.blade.php': '1' }],
    ['disappeared', { 'resources/views/a.blade.php': '1' }, {}],
  ])('are purged when a file of theirs %s', (_, before, after) => {
    expect(paths(before as Record<string, string>, after as Record<string, string>, { purge })).toEqual([
      '/',
      '/about',
    ]);
  });

  test('are left alone when another file changed', () => {
    expect(paths({ 'lang/deep/x.json': '1' }, { 'lang/deep/x.json': '2' }, { purge })).toEqual([]);
  });

  test('are purged once, beside the files themselves', () => {
    const before = { 'public/build/manifest.json': '1', 'resources/views/a.blade.php': '1' };
    const after = { 'public/build/manifest.json': '2', 'resources/views/a.blade.php': '2' };
    expect(paths(before, after, { purge })).toEqual(['/build/manifest.json', '/', '/about']);
  });

  test('may have a query', () => {
    expect(paths({}, { 'lang/pt.json': '1' }, { purge })).toEqual(['/faq?lang=pt']);
  });

  test('are those of the new release', () => {
    const before = manifest({ 'a.txt': '1' }, { purge: { 'a.txt': ['/old'] } });
    const after = manifest({ 'a.txt': '2' }, { purge: { 'a.txt': ['/new'] } });
    expect(changedSet(before, after, [SITE]).urls).toEqual([`${SITE}/new`]);
  });
});

test('counts what changed in the whole application', () => {
  const before = { 'app/a.php': '1', 'app/b.php': '1', 'public/c.css': '1' };
  const after = { 'app/a.php': '2', 'public/c.css': '1', 'public/d.css': '1', 'e.txt': '1' };
  expect(changedSet(manifest(before), manifest(after), [SITE])).toMatchObject({
    changed: 1,
    added: 2,
    removed: 1,
  });
});

test('without a site there is nothing to purge', () => {
  expect(changedSet(manifest({ 'public/a.css': '1' }), manifest({}), []).urls).toEqual([]);
});
