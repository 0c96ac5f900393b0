import { messageOf } from '@esteira/kit';
import type { Chain, Link, Node } from './php.ts';
import { chainsIn, closureOf, methodNamed, parsePhp, textOf } from './php.ts';

/** Something that a migration does which the release that is still running may not survive. */
export interface Break {
  readonly line: number;
  /** Completes "line 12 …". */
  readonly what: string;
}

/** While a rollout runs, and after a rollback, code of the release before meets the schema of this one. */
const TABLE_GONE = ['drop', 'dropIfExists', 'dropAllTables'];
const COLUMN_GONE = [
  'dropColumn',
  'dropColumns',
  'dropConstrainedForeignId',
  'dropConstrainedForeignIdFor',
  'dropForeignIdFor',
  'dropMorphs',
  'dropRememberToken',
  'dropSoftDeletes',
  'dropSoftDeletesTz',
  'dropTimestamps',
  'dropTimestampsTz',
  'removeColumn',
];
const STRICTER = ['unique', 'primary'];

/** What only adds, or takes away a rule that the running release keeps anyway. */
const HARMLESS = [
  ...['index', 'fullText', 'rawIndex', 'spatialIndex', 'foreign', 'renameIndex'],
  ...['dropIndex', 'dropUnique', 'dropForeign', 'dropPrimary', 'dropFullText', 'dropSpatialIndex'],
  ...['engine', 'charset', 'collation', 'comment', 'temporary'],
  ...['id', 'increments', 'bigIncrements', 'mediumIncrements', 'smallIncrements', 'tinyIncrements'],
  // These columns may be null without saying so.
  ...['timestamps', 'timestampsTz', 'nullableTimestamps', 'nullableTimestampsTz', 'datetimes'],
  ...['softDeletes', 'softDeletesTz', 'softDeletesDatetime', 'rememberToken'],
  ...['nullableMorphs', 'nullableNumericMorphs', 'nullableUlidMorphs', 'nullableUuidMorphs'],
];

/** https://laravel.com/docs/12.x/migrations#available-column-types */
const COLUMNS = [
  ...[
    'bigInteger',
    'binary',
    'boolean',
    'char',
    'computed',
    'date',
    'dateTime',
    'dateTimeTz',
    'decimal',
    'double',
  ],
  ...[
    'enum',
    'float',
    'foreignId',
    'foreignIdFor',
    'foreignUlid',
    'foreignUuid',
    'geography',
    'geometry',
    'integer',
  ],
  ...['ipAddress', 'json', 'jsonb', 'longText', 'macAddress', 'mediumInteger', 'mediumText', 'morphs'],
  ...[
    'numericMorphs',
    'raw',
    'rawColumn',
    'set',
    'smallInteger',
    'string',
    'text',
    'time',
    'timeTz',
    'timestamp',
  ],
  ...[
    'timestampTz',
    'tinyInteger',
    'tinyText',
    'ulid',
    'ulidMorphs',
    'unsignedBigInteger',
    'unsignedDecimal',
  ],
  ...[
    'unsignedInteger',
    'unsignedMediumInteger',
    'unsignedSmallInteger',
    'unsignedTinyInteger',
    'uuid',
    'uuidMorphs',
  ],
  ...['vector', 'year'],
];
const FILLED = [
  'default',
  'useCurrent',
  'storedAs',
  'virtualAs',
  'generatedAs',
  'storedAsJson',
  'virtualAsJson',
  'autoIncrement',
];

/** What of the schema builder only looks. */
const LOOKING =
  /^(has|get|is|connection$|defaultStringLength|withoutForeignKeyConstraints|(en|dis)ableForeignKeyConstraints|morphUsing)/;
const RAW = ['statement', 'unprepared'];
const ALTERS = /\b(alter|drop|rename|truncate)\b/i;

/**
 * Finds in a migration what breaks the release that is still running: dropped and renamed tables and
 * columns, changed columns, new columns that its inserts do not fill, new rules for its data. What cannot
 * be judged is found as well: unknown is never harmless.
 */
export function breaksIn(source: string): Break[] {
  let tree: Node;
  try {
    tree = parsePhp(source);
  } catch (error) {
    return [{ line: 1, what: `cannot be read: ${messageOf(error)}` }];
  }
  const up = methodNamed('up', tree);
  if (up === undefined) return [{ line: 1, what: 'has no method up() that could be judged' }];
  return [...breaksBelow(up)].toSorted((one, other) => one.line - other.line);
}

function* breaksBelow(body: Node): Generator<Break> {
  for (const chain of chainsIn(body)) {
    if (chain.on === 'Schema') yield* ofSchema(chain);
    if (chain.on === 'DB') yield* ofDatabase(chain);
  }
}

function* ofSchema({ links }: Chain): Generator<Break> {
  for (const link of links) {
    const { name, line, args } = link;
    const table = textOf(args[0]) ?? 'a table';
    if (name === 'create' || LOOKING.test(name)) continue;
    if (name === 'table') yield* ofTable(link, table);
    else if (TABLE_GONE.includes(name)) yield { line, what: `drops ${table}` };
    else if (name === 'rename') yield { line, what: `renames ${table}` };
    else if (name === 'dropColumns') yield { line, what: `drops columns of ${table}` };
    else yield { line, what: `calls Schema::${name}(), which cannot be judged` };
  }
}

/** `Schema::table('users', function (Blueprint $table) { … })` */
function* ofTable({ args, line }: Link, table: string): Generator<Break> {
  const closure = closureOf(args[1]);
  if (closure === undefined) return yield { line, what: `changes ${table} in a way that cannot be judged` };
  for (const chain of chainsIn(closure.body)) {
    if (chain.on === closure.parameter) yield* ofBlueprint(chain.links, table);
  }
}

function* ofBlueprint(links: readonly Link[], table: string): Generator<Break> {
  const [first] = links;
  if (first === undefined) return;
  const { name, line } = first;
  const column = `${table}.${textOf(first.args[0]) ?? 'a column'}`;
  if (links.some((link) => link.name === 'change')) {
    yield { line, what: `changes ${column}: whether the running release fits it cannot be told` };
  } else if (COLUMN_GONE.includes(name)) yield { line, what: `drops ${column}` };
  else if (name === 'renameColumn') yield { line, what: `renames ${column}` };
  else if (TABLE_GONE.includes(name)) yield { line, what: `drops ${table}` };
  else if (name === 'rename') yield { line, what: `renames ${table}` };
  else if (STRICTER.includes(name))
    yield { line, what: `adds a ${name} rule to ${table} that data of the running release may break` };
  else if (COLUMNS.includes(name)) {
    if (!isFilled(links))
      yield { line, what: `adds ${column} without a default: inserts of the running release fail` };
  } else if (!HARMLESS.includes(name))
    yield { line, what: `calls ${name}() on ${table}, which cannot be judged` };
}

/** Whether a row that says nothing of the column may be inserted. */
function isFilled(links: readonly Link[]): boolean {
  return links.some(({ name, args }) => {
    if (name === 'nullable') return args[0] === undefined || args[0]['value'] !== false;
    return FILLED.includes(name);
  });
}

function* ofDatabase({ links }: Chain): Generator<Break> {
  for (const { name, args, line } of links) {
    if (!RAW.includes(name)) continue;
    const sql = textOf(args[0]);
    if (sql === undefined) yield { line, what: 'runs SQL that is put together, which cannot be judged' };
    else if (ALTERS.test(sql))
      yield { line, what: `alters the schema by SQL, which cannot be judged: ${sql.trim().slice(0, 80)}` };
  }
}
