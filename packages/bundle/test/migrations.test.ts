import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { breaksIn, listTree, objectionToContracted, objectionToMigrations } from '@esteira/bundle';
import { manifestOf } from '@esteira/bundle/testing';
import { describe, expect, test } from '@jest/globals';
import { breakingMigrations } from '../src/migrations/index.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');

function migration(up: string, rest = ''): string {
  return `<?php
use Illuminate\\Database\\Migrations\\Migration;

return new class extends Migration {
    public function up(): void
    {
${up}
    }
${rest}
};`;
}

/** What is found in a change of the table `visits`. */
function inTable(statement: string): string[] {
  const up = `Schema::table('visits', function (Blueprint $table) {\n ${statement}\n });`;
  return breaksIn(migration(up)).map(({ what }) => what);
}

describe('a change of a table', () => {
  test.each([
    "$table->string('note')->nullable();",
    "$table->string('note', 80)->default('')->after('id');",
    "$table->timestamp('seen_at')->useCurrent();",
    "$table->string('day')->storedAs('date(starts_at)');",
    "$table->foreignId('doctor_id')->nullable()->constrained();",
    '$table->timestamps(); $table->softDeletes(); $table->rememberToken();',
    "$table->index(['day', 'doctor_id']); $table->dropIndex('visits_day_index');",
    "$table->nullableMorphs('owner');",
    "// $table->dropColumn('note');",
    "$table->string('note')->nullable()->comment('dropColumn(x)');",
  ])('lets the running release live: %s', (statement) => {
    expect(inTable(statement)).toEqual([]);
  });

  test.each([
    ["$table->dropColumn('note');", 'drops visits.note'],
    ["$table->dropColumn(['note', 'day']);", 'drops visits.a column'],
    ['$table->dropTimestamps();', 'drops visits.a column'],
    ["$table->renameColumn('note', 'remark');", 'renames visits.note'],
    [
      "$table->string('note', 20)->change();",
      'changes visits.note: whether the running release fits it cannot be told',
    ],
    ["$table->string('note');", 'adds visits.note without a default: inserts of the running release fail'],
    [
      "$table->string('note')->nullable(false);",
      'adds visits.note without a default: inserts of the running release fail',
    ],
    ["$table->morphs('owner');", 'adds visits.owner without a default: inserts of the running release fail'],
    ["$table->unique('note');", 'adds a unique rule to visits that data of the running release may break'],
    ['$table->drop();', 'drops visits'],
    ['$table->auditColumns();', 'calls auditColumns() on visits, which cannot be judged'],
    ["if (true) { foreach (['a'] as $name) { $table->dropColumn($name); } }", 'drops visits.a column'],
  ])('is found: %s', (statement, what) => {
    expect(inTable(statement)).toEqual([what]);
  });

  test('by an arrow function, another connection, a whole name', () => {
    const up = `
      Schema::table('a', fn ($t) => $t->dropColumn('x'));
      \\Illuminate\\Support\\Facades\\Schema::connection('logs')->table('b', function ($t) { $t->dropColumn('y'); });
      Schema::table('c', $this->columns());`;
    expect(breaksIn(migration(up)).map(({ what }) => what)).toEqual([
      'drops a.x',
      'drops b.y',
      'changes c in a way that cannot be judged',
    ]);
  });
});

describe('a migration', () => {
  test('that creates tables breaks nothing, whatever is in them', () => {
    const up =
      "Schema::create('visits', function ($table) { $table->id(); $table->string('note'); $table->unique('note'); });";
    expect(breaksIn(migration(up))).toEqual([]);
  });

  test.each([
    ["Schema::drop('visits');", 'drops visits'],
    ["Schema::dropIfExists('visits');", 'drops visits'],
    ["Schema::rename('visits', 'calls');", 'renames visits'],
    ["Schema::dropColumns('visits', ['note']);", 'drops columns of visits'],
    [
      "DB::statement('ALTER TABLE visits DROP note');",
      'alters the schema by SQL, which cannot be judged: ALTER TABLE visits DROP note',
    ],
    [
      'DB::statement("ALTER TABLE $table ADD x int");',
      'runs SQL that is put together, which cannot be judged',
    ],
    ["DB::connection('logs')->unprepared($sql);", 'runs SQL that is put together, which cannot be judged'],
  ])('is found: %s', (up, what) => {
    expect(breaksIn(migration(up))).toEqual([{ line: 7, what }]);
  });

  test.each([
    "DB::statement('UPDATE visits SET note = 1');",
    "DB::table('visits')->where('id', 1)->update(['note' => '']);",
    "if (! Schema::hasColumn('visits', 'note')) { Visit::query()->delete(); }",
  ])('may move data: %s', (up) => {
    expect(breaksIn(migration(up))).toEqual([]);
  });

  test('is judged by what it does, not by how it is undone', () => {
    const down = "public function down(): void { Schema::drop('visits'); }";
    expect(breaksIn(migration('', down))).toEqual([]);
  });

  test('that is no PHP, or has no up(), is not taken for harmless', () => {
    expect(breaksIn('<?php function {')[0]?.what).toMatch(/^cannot be read: /);
    expect(breaksIn('<?php return 1;')).toEqual([
      { line: 1, what: 'has no method up() that could be judged' },
    ]);
  });

  test.each(globSync('packages/rehearsal/apps/*/database/migrations/*.php', { cwd: REPOSITORY }))(
    'of the sample applications is clean: %s',
    (path) => {
      expect(breaksIn(readFileSync(join(REPOSITORY, path), 'utf8'))).toEqual([]);
    },
  );
});

describe('contracting migrations', () => {
  const after = 'database/migrations/after';
  const dropping = migration("Schema::drop('visits');");

  test('may break what serves: nobody serves it when they run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'esteira-migrations-'));
    for (const path of ['database/migrations/a.php', `${after}/b.php`, `${after}/deeper/c.php`]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), dropping);
    }
    const entries = listTree(folder, () => true);
    const found = (where?: string) => breakingMigrations(folder, entries, where).map(({ path }) => path);
    expect(found(after)).toEqual(['database/migrations/a.php', `${after}/deeper/c.php`]);
    expect(found()).toHaveLength(3);
    rmSync(folder, { recursive: true });
  });

  const file = (path: string) => ({ path, bytes: 1, sha256: 'f'.repeat(64) });
  const facts = { ...manifestOf('B').facts, migrations: { after } };
  const live = manifestOf('B', {
    facts,
    files: [file(`${after}/drop_note.php`), file(`${after}/README.md`)],
  });

  test('keep out a release that does not know them', () => {
    expect(objectionToContracted(manifestOf('A'), live)).toMatchObject({
      code: 'migrations-contracted',
      evidence: `${after}/drop_note.php`,
    });
  });

  test.each([after, 'database/migrations'])('let in one that has them in %s', (folder) => {
    const next = manifestOf('C', { files: [file(`${folder}/drop_note.php`)] });
    expect(objectionToContracted(next, live)).toBeUndefined();
  });

  test('that an application does not have, or does not run, keep nobody out', () => {
    expect(objectionToContracted(live, manifestOf('A'))).toBeUndefined();
    const idle = { ...live, facts: { ...facts, migrate: false } };
    expect(objectionToContracted(manifestOf('A'), idle)).toBeUndefined();
  });
});

describe('a release', () => {
  const path = 'database/migrations/2026_01_01_000000_drop_note.php';
  const breaking = manifestOf('B', {
    migrations: [{ path, breaks: [{ line: 7, what: 'drops visits.note' }] }],
  });

  test('is objected to for what is new since the one that serves', () => {
    expect(objectionToMigrations(breaking, manifestOf('A'))).toMatchObject({
      code: 'migrations-break',
      evidence: `${path}:7 drops visits.note`,
    });
  });

  test('is not, for what had run by then', () => {
    const base = manifestOf('A', { files: [{ path, bytes: 1, sha256: 'f'.repeat(64) }] });
    expect(objectionToMigrations(breaking, base)).toBeUndefined();
    expect(objectionToMigrations(manifestOf('C'), manifestOf('A'))).toBeUndefined();
  });
});
