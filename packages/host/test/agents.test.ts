import { HostAgents, pinned } from '@esteira/host';
import { expect, test } from '@jest/globals';

const HOST = { id: 'i-1' };
const RELEASE = {
  release: 'abcdef0-0123456789ab',
  digest: '0'.repeat(64),
  bytes: 1,
  entries: 1,
  envKeys: [],
  services: {},
};

function agents(stdout: string, status = 'Success') {
  const asked: object[] = [];
  const shell = {
    async run(ids: readonly string[], task: object) {
      asked.push(task);
      return new Map(ids.map((id) => [id, { status, stdout, command: 'c-1' }]));
    },
  };
  return { asked, agents: new HostAgents('production', shell, pinned('Esteira-clinic')) };
}

test('a program of another version is no silence: it says what to update', async () => {
  const { agents: asked } = agents('{"v":2,"phase":"inspect","ok":true,"live":""}');
  expect((await asked.inspect([HOST], RELEASE)).get(HOST)).toMatchObject({
    code: 'host-other-protocol',
    message: 'The program that answered inspect speaks protocol 2; this action speaks 1.',
    hint: expect.stringContaining('cloudformation/environment.yml'),
  });
});

test('what ended without any reply is silence', async () => {
  const { agents: asked } = agents('chatter');
  expect((await asked.inspect([HOST], RELEASE)).get(HOST)).toMatchObject({ code: 'host-no-reply' });
});

test('a document is given the call, and not the program', async () => {
  const { asked, agents: of } = agents('');
  await of.order([HOST], { phase: 'prune', number: 3, timeout: 60 });
  expect(asked).toEqual([
    {
      title: 'esteira prune  (production 3)',
      kind: 'prune',
      document: 'Esteira-clinic',
      parameters: { phase: ['prune'], environment: ['production'], number: ['3'], timeout: ['60'] },
      timeout: 90,
    },
  ]);
});
