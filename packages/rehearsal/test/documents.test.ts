import { Documents } from '@esteira/rehearsal/cloud';
import { beforeEach, describe, expect, test } from '@jest/globals';

/** As AWS says that documents are kept and filled in: the stand-in must do the same. */

const GREETING = {
  schemaVersion: '2.2',
  parameters: {
    name: { type: 'String', interpolationType: 'ENV_VAR', allowedPattern: '^[a-z]+$' },
    times: { type: 'String', default: '1', allowedPattern: '^[0-9]$' },
    words: { type: 'StringList', default: [] },
  },
  mainSteps: [
    {
      action: 'aws:runShellScript',
      inputs: { timeoutSeconds: '60{{ times }}', runCommand: ['echo "$SSM_name" {{times}}', '{{ words }}'] },
    },
  ],
};

let documents: Documents;
const create = (content: object) => documents.create({ Name: 'Greeting', Content: JSON.stringify(content) });
const refused = (type: string) => expect.objectContaining({ type });

beforeEach(() => {
  documents = new Documents();
});

describe('a document', () => {
  test('hands a variable over beside the script, and only other parameters become its text', () => {
    create(GREETING);
    expect(documents.script('Greeting', { name: ['ana'], times: ['2'], words: ['pwd', 'id'] })).toEqual({
      lines: ['echo "$SSM_name" 2', 'pwd', 'id'],
      timeout: '602',
      variables: { SSM_name: 'ana' },
    });
  });

  test('fills in what was left out', () => {
    create(GREETING);
    expect(documents.script('Greeting', { name: ['ana'] }).lines).toEqual(['echo "$SSM_name" 1']);
  });

  test.each([
    ['what it does not allow', { name: ['ana; id'] }],
    ['a parameter that it does not have', { name: ['ana'], other: ['x'] }],
    ['nothing for what it needs', { times: ['1'] }],
    ['two values for one', { name: ['ana', 'bia'] }],
  ])('refuses %s', (_, given) => {
    create(GREETING);
    expect(() => documents.script('Greeting', given)).toThrow(refused('InvalidParameters'));
  });

  test('that nobody created is none', () => {
    expect(() => documents.script('Greeting', {})).toThrow(refused('InvalidDocument'));
  });

  test('can be read back', () => {
    create(GREETING);
    expect(JSON.parse(documents.get({ Name: 'Greeting' }).Content)).toEqual(GREETING);
  });
});

describe('what is not created', () => {
  test.each<[string, string, object]>([
    ['a second one of the name', 'DocumentAlreadyExists', GREETING],
    ['one that is too large', 'MaxDocumentSizeExceeded', { ...GREETING, description: 'x'.repeat(65_536) }],
    ['one of an old schema', 'InvalidDocumentSchemaVersion', { ...GREETING, schemaVersion: '1.2' }],
    [
      'one whose default it would refuse',
      'InvalidDocumentContent',
      { ...GREETING, parameters: { times: { type: 'String', default: '', allowedPattern: '^[0-9]$' } } },
    ],
    [
      'one with a parameter that is no name',
      'InvalidDocumentContent',
      { ...GREETING, parameters: { 'a-b': { type: 'String' } } },
    ],
  ])('is %s', (_, type, content) => {
    if (type === 'DocumentAlreadyExists') create(GREETING);
    expect(() => create(content)).toThrow(refused(type));
  });
});

test('AWS’s own runs what it is given', () => {
  expect(documents.script('AWS-RunShellScript', { commands: ['a', 'b'], executionTimeout: ['60'] })).toEqual({
    lines: ['a', 'b'],
    timeout: '60',
    variables: {},
  });
});
