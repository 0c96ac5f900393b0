import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, waitFor } from '@esteira/kit';
import { Agent, RunCommandService } from '@esteira/rehearsal/cloud';
import { closeNetwork, HOME, Host, openNetwork, SUBNET } from '@esteira/rehearsal/machine';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** What a real agent on a real host was seen to do: the stand-in must do the same. */

const ID = 'i-0123456789abcdef0';
const PATIENCE = { clock: systemClock, within: 60_000, first: 50, slowest: 200 };

interface Invocation {
  readonly Status: string;
  readonly StatusDetails: string;
  readonly CommandPlugins: { readonly Output: string; readonly ResponseCode: number }[];
}

let folder: string;
let host: Host;
let service: RunCommandService;

beforeAll(async () => {
  await openNetwork();
  folder = mkdtempSync(join(HOME, 'agent-'));
  const spec = { name: 'web-1', address: `${SUBNET}.11`, roles: [], files: {} };
  host = await Host.boot(spec, join(folder, 'web-1'));
  service = new RunCommandService(new Map([[ID, new Agent(host, ID)]]));
});
afterAll(async () => {
  await host.remove();
  await closeNetwork();
  rmSync(folder, { recursive: true });
});

function send(lines: string[], timeout = 60, delivery = 60): string {
  const sent = service.call('SendCommand', {
    DocumentName: 'AWS-RunShellScript',
    InstanceIds: [ID],
    TimeoutSeconds: delivery,
    Parameters: { commands: lines, executionTimeout: [String(timeout)] },
  }) as { Command: { CommandId: string } };
  return sent.Command.CommandId;
}

function list(command: string): Invocation[] {
  const listed = service.call('ListCommandInvocations', { CommandId: command, Details: true });
  return (listed as { CommandInvocations: Invocation[] }).CommandInvocations;
}

async function ended(command: string): Promise<Invocation> {
  return await waitFor('the command to end', PATIENCE, async () =>
    list(command).find((each) => !['Pending', 'InProgress'].includes(each.Status)),
  );
}

async function run(...lines: string[]): Promise<Invocation & { output: string; code: number }> {
  const invocation = await ended(send(lines));
  const [plugin] = invocation.CommandPlugins;
  return { ...invocation, output: plugin?.Output ?? '', code: plugin?.ResponseCode ?? -1 };
}

describe('a script', () => {
  test('runs as root from /usr/bin, without HOME, and knows its instance', async () => {
    const { output } = await run('id -un; pwd; umask; echo "home:${HOME-none}"; echo "$AWS_SSM_INSTANCE_ID"');
    expect(output.split('\n')).toEqual(['root', '/usr/bin', '0022', 'home:none', ID, '']);
  });

  test('is run by sh, which has no [[ and no errexit', async () => {
    const { output, Status } = await run('[[ a == a ]] && echo bash', 'false', 'echo went on');
    expect(Status).toBe('Success');
    expect(output).toContain('went on');
    expect(output).toContain('not found');
  });

  test('is run by what its first line names', async () => {
    expect((await run('#!/bin/bash', '[[ a == a ]] && echo bash')).output).toBe('bash\n');
  });

  test('fails with its status, which the agent repeats', async () => {
    const { Status, code, output } = await run('echo out; echo err >&2; exit 3');
    expect({ Status, code }).toEqual({ Status: 'Failed', code: 3 });
    expect(output).toBe('out\n\n----------ERROR-------\nerr\nfailed to run commands: exit status 3');
  });

  test.each([
    [0, 'Success'],
    [168, 'Success'],
    [1, 'Failed'],
    [137, 'TimedOut'],
  ])('that exits with %i is %s', async (code, status) => {
    expect((await run(`exit ${code}`)).Status).toBe(status);
  });

  test('loses the tail of what it prints, and lists show little of it', async () => {
    const command = send(['head -c 30000 /dev/zero | tr "\\0" x; echo the end']);
    const { CommandPlugins } = await ended(command);
    expect(CommandPlugins[0]?.Output).toHaveLength(2_500);
    const whole = service.call('GetCommandInvocation', { CommandId: command, InstanceId: ID }) as {
      StandardOutputContent: string;
    };
    expect(whole.StandardOutputContent).toHaveLength(24_000);
    expect(whole.StandardOutputContent).toMatch(/x--output truncated--$/);
  });

  test('goes on for as long as a child of it holds its output', async () => {
    const started = Date.now();
    await run('sleep 2 &', 'echo done');
    expect(Date.now() - started).toBeGreaterThan(1_900);
    const quick = Date.now();
    await run('sleep 30 >/dev/null 2>&1 </dev/null &', 'echo done');
    expect(Date.now() - quick).toBeLessThan(20_000);
    await host.sh('pkill sleep');
  });
});

describe('a document of the account', () => {
  const OLD = 'i-0fedcba9876543210';
  const content = {
    schemaVersion: '2.2',
    parameters: { word: { type: 'String', interpolationType: 'ENV_VAR', allowedPattern: '^[^x]*$' } },
    mainSteps: [
      { action: 'aws:runShellScript', inputs: { runCommand: ['echo "${SSM_word-none}"; ls /tmp/injected'] } },
    ],
  };
  const sendWord = (word: string, instance = ID, of = service) =>
    of.call('SendCommand', {
      DocumentName: 'Say',
      InstanceIds: [instance],
      Parameters: { word: [word] },
    }) as { Command: { CommandId: string } };

  beforeAll(() => {
    service.call('CreateDocument', { Name: 'Say', Content: JSON.stringify(content) });
  });

  test('gets its parameters as variables: no value is ever a command', async () => {
    const word = '$(touch /tmp/injected) `touch /tmp/injected` "; touch /tmp/injected; \'';
    const { CommandPlugins } = await ended(sendWord(word).Command.CommandId);
    expect(CommandPlugins[0]?.Output).toContain(`${word}\n`);
    expect(CommandPlugins[0]?.Output).toContain("cannot access '/tmp/injected'");
  });

  test('refuses a value that it does not allow', () => {
    expect(() => sendWord('x')).toThrow(expect.objectContaining({ type: 'InvalidParameters' }));
  });

  test('gets nothing from an agent of before, which says nothing of it', async () => {
    const old = new RunCommandService(new Map([[OLD, new Agent(host, OLD, '3.3.987.0')]]));
    old.call('CreateDocument', { Name: 'Say', Content: JSON.stringify(content) });
    const { CommandId } = sendWord('hello', OLD, old).Command;
    const { CommandPlugins } = await waitFor('the command to end', PATIENCE, async () => {
      const listed = old.call('ListCommandInvocations', { CommandId, Details: true });
      const [found] = (listed as { CommandInvocations: Invocation[] }).CommandInvocations;
      return found === undefined || ['Pending', 'InProgress'].includes(found.Status) ? undefined : found;
    });
    expect(CommandPlugins[0]?.Output).toContain('none\n');
  });
});

describe('a timeout or a cancel', () => {
  test('kills the process group, not what left it, and no trap runs', async () => {
    const script = [
      '#!/bin/bash',
      'trap "touch /tmp/trapped" EXIT TERM',
      'setsid sleep 97 >/dev/null 2>&1 </dev/null &',
      'sleep 98 & wait',
    ];
    const command = send(script);
    await host.sh('until pgrep -f "^sleep 97$" && pgrep -f "^sleep 98$"; do sleep 0.05; done >/dev/null');
    service.call('CancelCommand', { CommandId: command });
    const { Status, CommandPlugins } = await ended(command);
    expect(Status).toBe('Cancelled');
    expect(CommandPlugins[0]?.Output).toBe('');
    expect(
      await host.sh('pgrep -cf "^sleep 97$"; pgrep -cf "^sleep 98$" || true; ls /tmp/trapped 2>&1 || true'),
    ).toMatch(/^1\n0\n.*No such file/);
    await host.sh('pkill -f "^sleep 97$"');
  });

  test('by the clock is a timeout of the execution', async () => {
    const { Status, StatusDetails } = await ended(send(['sleep 60'], 5));
    expect({ Status, StatusDetails }).toEqual({ Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut' });
  });
});

test('five run at once, the sixth waits', async () => {
  const commands = Array.from({ length: 6 }, () => send(['date +%s.%N; sleep 1']));
  const starts = (await Promise.all(commands.map(ended)))
    .map((each) => Number(each.CommandPlugins[0]?.Output))
    .sort();
  expect((starts[4] ?? 0) - (starts[0] ?? 0)).toBeLessThan(0.9);
  expect((starts[5] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(0.9);
});

test('right after it was sent, nothing can be read of a command', async () => {
  const command = send(['true']);
  expect(list(command)).toEqual([]);
  expect(() => service.call('GetCommandInvocation', { CommandId: command, InstanceId: ID })).toThrow();
  await ended(command);
});

test('a stranger among the instances refuses the whole call', () => {
  const wish = {
    DocumentName: 'AWS-RunShellScript',
    InstanceIds: [ID, 'i-0ffffffffffffffff'],
    Parameters: { commands: ['true'] },
  };
  expect(() => service.call('SendCommand', wish)).toThrow(
    expect.objectContaining({ type: 'InvalidInstanceId' }),
  );
});

test('a host that loses power in the middle says nothing; one that is off is never delivered to', async () => {
  const command = send(['sleep 60'], 6);
  await host.sh('until pgrep -f "^sleep 60$"; do sleep 0.05; done >/dev/null');
  await host.cutPower();
  await waitFor('the list', PATIENCE, async () => list(command)[0]);
  expect(list(command)[0]?.Status).toBe('InProgress');
  expect(await ended(command)).toMatchObject({ Status: 'TimedOut', StatusDetails: 'ExecutionTimedOut' });
  expect(await ended(send(['true'], 5, 1))).toMatchObject({
    Status: 'TimedOut',
    StatusDetails: 'DeliveryTimedOut',
  });
  const { InstanceInformationList } = service.call('DescribeInstanceInformation', {}) as {
    InstanceInformationList: { PingStatus: string }[];
  };
  expect(InstanceInformationList).toMatchObject([{ PingStatus: 'ConnectionLost' }]);
  await host.start();
  expect((await run('echo back')).output).toBe('back\n');
});
