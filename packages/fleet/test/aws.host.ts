import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  CreateLaunchConfigurationCommand,
  DeleteAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import { CreateTagsCommand, EC2Client, RunInstancesCommand, StopInstancesCommand } from '@aws-sdk/client-ec2';
import type { Host } from '@esteira/fleet';
import { parseTargets } from '@esteira/fleet';
import { AwsDirectory, CloudWatchAlarms, RunCommand, ScalingGroups, TargetGroups } from '@esteira/fleet/aws';
import { systemClock } from '@esteira/kit';
import { VirtualClock } from '@esteira/kit/testing';
import { APPS, openApplication, ROOT, TARGET_GROUP, World } from '@esteira/rehearsal/world';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/** The adapters against the local cloud: moto, a Run Command that runs, a balancer that drains. */

let world: World;
let hosts: readonly Host[];
const never = new AbortController().signal;

beforeAll(async () => {
  world = await World.open({ application: await openApplication(`${APPS}/plain`), webHosts: 2 });
  Object.assign(process.env, world.clientEnvironment);
  for (const host of world.webHosts) {
    await host.sh(
      `mkdir -p ${ROOT}/releases/a/public_html; echo '<?php echo "ok";' > ${ROOT}/releases/a/public_html/index.php`,
    );
  }
  ({ hosts } = await new AwsDirectory(never).resolve(parseTargets('tag:Role=web')));
});
afterAll(async () => {
  await world.close();
});

async function serve(host: string, yes: boolean): Promise<void> {
  const found = world.webHosts.find((each) => each.name === host);
  await found?.sh(yes ? `ln -sfn releases/a ${ROOT}/current` : `rm -f ${ROOT}/current`);
}

/** One instance, in moto only. */
async function createGroup(name: string): Promise<void> {
  const client = new AutoScalingClient({});
  await client.send(
    new CreateLaunchConfigurationCommand({
      LaunchConfigurationName: name,
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.small',
    }),
  );
  await client.send(
    new CreateAutoScalingGroupCommand({
      AutoScalingGroupName: name,
      LaunchConfigurationName: name,
      MinSize: 1,
      MaxSize: 1,
      DesiredCapacity: 1,
      AvailabilityZones: ['sa-east-1a'],
    }),
  );
}

describe('Auto Scaling groups', () => {
  const groups = () => new ScalingGroups(never);
  const held = { group: 'scaled', processes: ['AZRebalance', 'ScheduledActions'] };

  test('suspend and resume what they are told, and nothing else', async () => {
    await createGroup('scaled');
    expect(await groups().look(['scaled', 'no-such-group'])).toEqual([{ group: 'scaled', processes: [] }]);
    await groups().suspend({ group: 'scaled', processes: ['HealthCheck'] });
    await groups().suspend(held);
    const [found] = await groups().look(['scaled']);
    expect(found?.processes.toSorted()).toEqual(['AZRebalance', 'HealthCheck', 'ScheduledActions']);
    await groups().resume(held);
    expect(await groups().look(['scaled'])).toEqual([{ group: 'scaled', processes: ['HealthCheck'] }]);
  });

  test('that are gone have nothing to suspend or to resume', async () => {
    await new AutoScalingClient({}).send(
      new DeleteAutoScalingGroupCommand({ AutoScalingGroupName: 'scaled', ForceDelete: true }),
    );
    await groups().suspend(held);
    await groups().resume(held);
    expect(await groups().look(['scaled'])).toEqual([]);
  });
});

describe('alarms', () => {
  const client = () => new CloudWatchClient({});
  const alarms = (names: string[], withoutData: 'well' | 'unknown' = 'unknown') =>
    new CloudWatchAlarms(names, withoutData, never);

  async function put(name: string): Promise<void> {
    await client().send(
      new PutMetricAlarmCommand({
        AlarmName: name,
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'HTTPCode_Target_5XX_Count',
        Statistic: 'Sum',
        Period: 60,
        EvaluationPeriods: 1,
        Threshold: 5,
        ComparisonOperator: 'GreaterThanThreshold',
      }),
    );
  }

  async function say(name: string, state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'): Promise<void> {
    const said = { AlarmName: name, StateValue: state, StateReason: `the test says ${state}` };
    await client().send(new SetAlarmStateCommand(said));
  }

  test('say what CloudWatch says of them', async () => {
    await Promise.all(['clinic-5xx', 'clinic-latency'].map(put));
    await say('clinic-5xx', 'OK');
    await say('clinic-latency', 'ALARM');
    expect(await alarms(['clinic-5xx', 'clinic-latency']).ask()).toEqual([
      { source: 'clinic-5xx', verdict: 'well', said: 'OK: the test says OK' },
      { source: 'clinic-latency', verdict: 'unwell', said: 'ALARM: the test says ALARM' },
    ]);
    await say('clinic-latency', 'INSUFFICIENT_DATA');
    expect((await alarms(['clinic-latency']).ask())[0]?.verdict).toBe('unknown');
    expect((await alarms(['clinic-latency'], 'well').ask())[0]?.verdict).toBe('well');
  });

  test('that do not exist are named', async () => {
    await expect(alarms(['clinic-5xx', 'clinic-typo']).ask()).rejects.toMatchObject({
      code: 'alarm-missing',
      message: 'There is no alarm clinic-typo.',
    });
  });
});

describe('the directory', () => {
  test('finds running instances by tags that must all match', async () => {
    expect(hosts.map((host) => host.name)).toEqual(['web-1', 'web-2']);
    expect(hosts.map((host) => host.zone)).toEqual(['sa-east-1a', 'sa-east-1b']);
    const one = await new AwsDirectory(never).resolve(parseTargets('tag:Role=web\ntag:Name=web-2'));
    expect(one.hosts.map((host) => host.name)).toEqual(['web-2']);
    expect(one.unmanaged).toEqual([]);
  });

  test('finds them by id', async () => {
    const ids = hosts.map((host) => host.id).join('\n');
    expect((await new AwsDirectory(never).resolve(parseTargets(ids))).hosts).toEqual(hosts);
    await expect(new AwsDirectory(never).resolve(parseTargets('i-0ffffffffffffffff'))).rejects.toMatchObject({
      code: 'fleet-empty',
      message: 'There is no instance i-0ffffffffffffffff.',
    });
  });

  test('finds those in service in an Auto Scaling group, and knows that they are of one', async () => {
    await createGroup('clinic');
    const { hosts: found, unmanaged } = await new AwsDirectory(never).resolve(parseTargets('asg:clinic'));
    expect(found).toMatchObject([{ group: 'clinic' }]);
    expect(hosts.map((host) => host.group)).toEqual([undefined, undefined]);
    // It runs in moto only, where no agent is.
    expect(unmanaged).toEqual(found);
    await expect(new AwsDirectory(never).resolve(parseTargets('asg:other'))).rejects.toMatchObject({
      code: 'fleet-empty',
    });
  });

  test('names what it leaves out, and a tag that matches nobody', async () => {
    const client = new EC2Client({});
    const { Instances } = await client.send(
      new RunInstancesCommand({ ImageId: 'ami-12c6146b', MinCount: 1, MaxCount: 1 }),
    );
    const id = Instances?.[0]?.InstanceId ?? '';
    const Tags = [
      { Key: 'Role', Value: 'spare' },
      { Key: 'Name', Value: 'spare-1' },
    ];
    await client.send(new CreateTagsCommand({ Resources: [id], Tags }));
    await client.send(new StopInstancesCommand({ InstanceIds: [id] }));
    await expect(new AwsDirectory(never).resolve(parseTargets('tag:Role=spare'))).rejects.toMatchObject({
      code: 'fleet-empty',
      evidence: `spare-1 (${id}) is stopped: it is left out.`,
    });
    await expect(new AwsDirectory(never).resolve(parseTargets('tag:Role=none'))).rejects.toMatchObject({
      code: 'fleet-empty',
      message: 'No running instance: tag Role=none.',
    });
  });
});

describe('Run Command', () => {
  const commands = () => new RunCommand(systemClock, never);
  const ids = () => hosts.map((host) => host.id);
  const shell = (...commands: string[]) => ({ document: 'AWS-RunShellScript', parameters: { commands } });

  test('runs a script on every host and gives what each printed', async () => {
    const settled: string[] = [];
    const task = {
      title: 'test',
      kind: 'test',
      ...shell('#!/bin/bash', 'hostname; exit $(( $(hostname | tail -c 2) - 1 ))'),
      timeout: 30,
    };
    const outcomes = await commands().run(ids(), task, (id) => settled.push(id));
    expect([...outcomes.values()].map(({ status, stdout }) => [status, stdout])).toEqual(
      expect.arrayContaining([
        ['Success', 'web-1\n'],
        ['Failed', 'web-2\n'],
      ]),
    );
    expect(settled.sort()).toEqual(ids().toSorted());
  });

  test('a script that runs too long is no success', async () => {
    const outcomes = await commands().run(ids().slice(0, 1), {
      title: 'slow',
      kind: 'slow',
      ...shell('sleep 60'),
      timeout: 5,
    });
    expect([...outcomes.values()]).toMatchObject([{ status: 'ExecutionTimedOut', stdout: '' }]);
  });

  test('of a host that never answers it says so when the time is over', async () => {
    // Time flies for the one who waits; the host goes on at its own pace.
    const hurried = new RunCommand(new VirtualClock(), never);
    const outcomes = await hurried.run(ids().slice(0, 1), {
      title: 'lost',
      kind: 'lost',
      ...shell('sleep 8'),
      timeout: 30,
    });
    expect([...outcomes.values()]).toMatchObject([{ status: 'NoAnswer' }]);
  });

  test('an abort ends the waiting', async () => {
    const controller = new AbortController();
    const running = new RunCommand(systemClock, controller.signal).run(ids(), {
      title: 'x',
      kind: 'x',
      ...shell('sleep 5'),
      timeout: 30,
    });
    controller.abort(new Error('cancelled'));
    await expect(running).rejects.toThrow('cancelled');
  });
});

describe('target groups', () => {
  const groups = (clock = systemClock) => new TargetGroups([TARGET_GROUP], clock, never);

  test('hosts rejoin when they are healthy, and leave', async () => {
    for (const host of hosts) await serve(host.name, true);
    const balancer = groups();
    const registrations = await balancer.look(hosts);
    expect(registrations.map((each) => each.targetGroup)).toEqual([TARGET_GROUP, TARGET_GROUP]);
    await balancer.join(registrations, true);
    expect((await balancer.look(hosts)).map((each) => each.healthy)).toEqual([true, true]);
    const first = registrations.filter((each) => each.host === hosts[0]?.id);
    await balancer.leave(first);
    expect((await balancer.look(hosts)).map((each) => each.host)).toEqual([hosts[1]?.id]);
    expect((await world.haproxy.servers(TARGET_GROUP)).get('web-1')?.status).toBe('MAINT');
    await balancer.join(first, true);
    expect((await balancer.look(hosts)).map((each) => each.healthy)).toEqual([true, true]);
  });

  test('a host that is not well never counts as back, and what the balancer saw is shown', async () => {
    await serve('web-2', false);
    const registrations = (await groups().look(hosts)).filter((each) => each.host === hosts[1]?.id);
    await groups().leave(registrations);
    await expect(groups(new VirtualClock()).join(registrations, true)).rejects.toMatchObject({
      code: 'host-unhealthy',
      evidence: expect.stringMatching(/^i-\w+:80 (initial|unhealthy)/),
    });
    await serve('web-2', true);
    await groups().join(registrations, true);
  });

  test('a request that is under way may end before its host has left', async () => {
    await world.webHosts[0]?.sh(
      `echo '<?php sleep(3); echo "slow";' > ${ROOT}/releases/a/public_html/slow.php`,
    );
    const registrations = (await groups().look(hosts)).filter((each) => each.host === hosts[0]?.id);
    const started = Date.now();
    const slow = fetch(`http://${world.edgeHost.address}:8080/slow.php`).then((answer) => answer.text());
    // Both hosts take turns: whichever got it, the one that leaves waits for its own.
    const slower = fetch(`http://${world.edgeHost.address}:8080/slow.php`).then((answer) => answer.text());
    await world.haproxy.command('show info');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await groups().leave(registrations);
    expect(Date.now() - started).toBeGreaterThan(2_500);
    expect([await slow, await slower]).toContain('slow');
    await groups().join(registrations, true);
  });

  test('one that does not exist is named', async () => {
    await expect(new TargetGroups(['no-such-group'], systemClock, never).look(hosts)).rejects.toMatchObject({
      code: 'fleet-target-group',
      message: 'There is no target group no-such-group.',
    });
  });
});
