import {
  bytesOf,
  dataAt,
  type Manifest,
  manifestSchema,
  objectsOf,
  skewOf,
  verificationSchema,
} from '@esteira/backups';
import { manifestOf, verificationOf } from '@esteira/backups/testing';
import { describe, expect, test } from '@jest/globals';

const WHOLE = manifestOf('2026-11-26T12:51:00Z');
const { database, files, secrets, ...NOTHING } = WHOLE;

const stored = (record: object): unknown => JSON.parse(JSON.stringify(record));

test.each([
  ['of everything', WHOLE],
  ['of a database alone', { ...NOTHING, database }],
  ['of files alone', { ...NOTHING, files }],
])('a manifest %s is read as it was written', (_, manifest) => {
  expect(manifestSchema.parse(stored(manifest))).toEqual(manifest);
});

test('what a drill found is read as it was written', () => {
  const verification = verificationOf(WHOLE);
  expect(verificationSchema.parse(stored(verification))).toEqual(verification);
});

test.each<[string, object]>([
  ['of another schema', { schema: 2 }],
  ['whose id is no id', { id: 'latest' }],
  ['without a beginning', { startedAt: undefined }],
  ['whose moment has no time zone', { startedAt: '2026-11-26T12:51:00' }],
  ['of an empty dump', { database: { ...database, bytes: 0 } }],
  ['with a part that has no sum', { secrets: { object: { ...secrets?.object, parts: ['700'] } } }],
])('a manifest %s is refused', (_, wrong) => {
  expect(manifestSchema.safeParse({ ...WHOLE, ...wrong }).success).toBe(false);
});

describe('of its data', () => {
  const moments = (manifest: Manifest) => new Date(dataAt(manifest)).toISOString();

  test('the moment is that of the database, else of the files, else when it began', () => {
    expect(moments(WHOLE)).toBe('2026-11-26T12:51:02.000Z');
    expect(moments({ ...NOTHING, files })).toBe('2026-11-26T12:51:32.000Z');
    expect(moments(NOTHING)).toBe('2026-11-26T12:51:00.000Z');
  });

  test('files and database are told how far they are apart, where there are both', () => {
    expect(skewOf(WHOLE)).toBe(30);
    expect(skewOf({ ...NOTHING, files })).toBeUndefined();
  });

  test('all that it lies in counts', () => {
    expect(objectsOf(WHOLE)).toHaveLength(4);
    expect(bytesOf(WHOLE)).toBe(5_000 + 300 + 8_000 + 700);
    expect(bytesOf(NOTHING)).toBe(0);
  });
});
