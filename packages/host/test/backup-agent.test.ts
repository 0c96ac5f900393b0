import { BackupAgent } from '@esteira/host';
import { describe, expect, test } from '@jest/globals';

const ID = '20261126T125100Z-1a2b';

function agent(said: object | string, status = 'Success') {
  const asked: unknown[] = [];
  const stdout =
    typeof said === 'string' ? said : JSON.stringify({ v: 1, phase: 'x', ok: status === 'Success', ...said });
  const shell = {
    async run(ids: readonly string[], task: object) {
      asked.push({ ids, ...task });
      return new Map(ids.map((id) => [id, { status, stdout, command: 'c-1' }]));
    },
  };
  return { asked, agent: new BackupAgent('production', shell, 'i-1', 'Esteira-clinic') };
}

const order = {
  backup: ID,
  target: 'environment',
  confirm: 'production',
  files: true,
  timeout: 900,
} as const;

describe('what the host of the backups is asked', () => {
  test('goes to the one host, in the account’s document, and may take as long as was said', async () => {
    const { asked, agent: of } = agent({ backup: ID, release: 'abcdef0-0123456789ab' });
    await of.backup({ number: 7, wait: 600, accept: ['shrunk'], timeout: 3_600 });
    expect(asked).toEqual([
      {
        ids: ['i-1'],
        title: 'esteira backup  (production)',
        kind: 'backup',
        document: 'Esteira-clinic',
        parameters: {
          phase: ['backup'],
          environment: ['production'],
          number: ['7'],
          wait: ['600'],
          accept: ['shrunk'],
        },
        timeout: 3_600,
      },
    ]);
  });

  test('to restore names the backup, where to, and what is meant', async () => {
    const { asked, agent: of } = agent({ database: 'clinic', saved: '', seconds: 9 });
    await of.restore({ ...order, until: '2026-11-26T14:30:00Z', accept: ['release'] });
    expect(asked).toMatchObject([
      {
        title: `esteira restore ${ID} (production)`,
        parameters: {
          phase: ['restore'],
          environment: ['production'],
          backup: [ID],
          target: ['environment'],
          confirm: ['production'],
          until: ['2026-11-26T14:30:00Z'],
          files: ['yes'],
          accept: ['release'],
        },
      },
    ]);
  });

  test('is refused here where the host would refuse it, and is not sent', async () => {
    const { asked, agent: of } = agent({});
    await expect(of.verify('../staging', 60)).rejects.toMatchObject({ code: 'host-call-invalid' });
    expect(asked).toEqual([]);
  });
});

describe('what it answers', () => {
  test('to check: what speaks against a backup, and how many more there are', async () => {
    const problems = ['backup-rights: The account lacks EVENT.', 'backup-clock: 400 seconds'];
    const of = (problem_count: number) => agent({ problem_count, problems }).agent.check();
    expect(await of(2)).toEqual(problems);
    expect(await of(5)).toEqual([...problems, 'and 3 more']);
  });

  test('to backup: which it is, and of which release', async () => {
    const { agent: of } = agent({ backup: ID, release: '' });
    expect(await of.backup({ timeout: 60 })).toEqual({ id: ID, release: '' });
  });

  test('to verify: what was restored, how long that took, and what the application said', async () => {
    const found = { tables: 5, rows: 2_105, restore_seconds: 12, age_seconds: 3_600, answer: '200 well' };
    const said = { tables: 5, rows: 2_105, restoreSeconds: 12, ageSeconds: 3_600, answer: '200 well' };
    expect(await agent({ ...found, files: 3 }).agent.verify(ID, 60)).toEqual({ ...said, files: 3 });
    expect(await agent(found).agent.verify(ID, 60)).toEqual({ ...said, files: 0 });
  });

  test('to restore: where to, and the backup of what was there', async () => {
    const said = { database: 'clinic', saved: ID, seconds: 40 };
    expect(await agent({ ...said, files: 9 }).agent.restore(order)).toEqual({ ...said, files: 9 });
    expect(await agent(said).agent.restore(order)).toEqual({ ...said, files: 0 });
  });

  test('to ship: how many logs, and up to when', async () => {
    const said = { logs: 2, until: '2026-11-26T14:30:00Z' };
    expect(await agent(said).agent.ship(60)).toEqual(said);
  });

  test('to progress: how far it is', async () => {
    const said = { what: 'database', sent: 50, expected: 200, at: 1_795_700_000, now: 1_795_700_004 };
    expect(await agent(said).agent.progress()).toEqual(said);
  });
});

describe('what is no success', () => {
  test('a refusal: with its own code and the host’s last lines', async () => {
    const refusal = {
      code: 'host-busy',
      message: 'Another phase has been at work on this host for a minute.',
      step: 'looking',
      tail: 'the last lines',
    };
    await expect(agent(refusal, 'Failed').agent.backup({ timeout: 60 })).rejects.toMatchObject({
      code: 'host-busy',
      message: `${refusal.message} (after step looking)`,
      evidence: 'the last lines',
    });
  });

  test('a refusal with a code that nobody here knows', async () => {
    const refusal = { code: 'backup-of-tomorrow', message: 'No.', step: '' };
    await expect(agent(refusal, 'Failed').agent.ship(60)).rejects.toMatchObject({
      code: 'host-step-failed',
      message: 'No.',
    });
  });

  test.each([
    ['chatter', 'Success'],
    ['', 'Success'],
    [`{"v":1,"phase":"backup","ok":true,"backup":"${ID}","release":""}`, 'ExecutionTimedOut'],
    [`{"v":1,"phase":"backup","ok":true,"backup":"${ID}","release":""}`, 'Cancelled'],
    ['{"v":1,"phase":"backup","ok":true}', 'Success'],
    [`{"v":1,"phase":"backup","ok":true,"backup":"${ID}"}`, 'Success'],
    [`{"v":1,"phase":"backup","ok":true,"backup":7,"release":""}`, 'Success'],
  ])('%j, where the command ended as %s', async (said, status) => {
    await expect(agent(said, status).agent.backup({ timeout: 60 })).rejects.toMatchObject({
      code: 'host-no-reply',
      evidence: expect.stringContaining(`command c-1: ${status}`),
    });
  });

  test('a program of another version: it says what to update', async () => {
    await expect(agent('{"v":2,"phase":"backup","ok":true}').agent.progress()).rejects.toMatchObject({
      code: 'host-other-protocol',
      hint: expect.stringContaining('cloudformation/backups.yml'),
    });
  });

  test('a command of which nothing is known', async () => {
    const shell = { run: async () => new Map() };
    const of = new BackupAgent('production', shell, 'i-1', 'Esteira-clinic');
    await expect(of.verify(ID, 60)).rejects.toMatchObject({ code: 'host-no-reply' });
  });
});
