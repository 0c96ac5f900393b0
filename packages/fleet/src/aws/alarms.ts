import type { CompositeAlarm, MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { explainAwsError } from '@esteira/kit';
import { fail } from '../failures.ts';
import type { Alarms, Word } from '../ports.ts';
import { batched } from './batched.ts';

/** What an alarm without data is taken for: many alarms on errors have none while all is well. */
export type WithoutData = 'well' | 'unknown';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const NAMES_AT_ONCE = 100;

/** CloudWatch alarms by name, metric alarms and composite ones. */
export class CloudWatchAlarms implements Alarms {
  readonly #client = new CloudWatchClient({ maxAttempts: 4 });
  readonly #names: readonly string[];
  readonly #withoutData: WithoutData;
  readonly #signal: AbortSignal;

  constructor(names: readonly string[], withoutData: WithoutData, signal: AbortSignal) {
    this.#names = names;
    this.#withoutData = withoutData;
    this.#signal = signal;
  }

  async ask(): Promise<Word[]> {
    const found = (
      await Promise.all(batched(this.#names, NAMES_AT_ONCE).map((some) => this.#describe(some)))
    ).flat();
    const byName = new Map(found.map((alarm) => [alarm.AlarmName, alarm]));
    const missing = this.#names.filter((name) => !byName.has(name));
    if (missing.length > 0) {
      throw fail('alarm-missing', { message: `There is no alarm ${missing.join(', ')}.` });
    }
    // In the order in which they were named, whatever CloudWatch's is.
    return this.#names.flatMap((source) => {
      const alarm = byName.get(source);
      if (alarm === undefined) return [];
      const said = `${alarm.StateValue}: ${alarm.StateReason ?? ''}`;
      return [{ source, verdict: this.#verdictOf(alarm), said }];
    });
  }

  #verdictOf({ StateValue: state }: MetricAlarm | CompositeAlarm): Word['verdict'] {
    if (state === 'OK') return 'well';
    return state === 'ALARM' ? 'unwell' : this.#withoutData;
  }

  async #describe(names: readonly string[]): Promise<(MetricAlarm | CompositeAlarm)[]> {
    const command = new DescribeAlarmsCommand({
      AlarmNames: [...names],
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      MaxRecords: NAMES_AT_ONCE,
    });
    try {
      const { MetricAlarms = [], CompositeAlarms = [] } = await this.#client.send(command, {
        abortSignal: this.#signal,
      });
      return [...MetricAlarms, ...CompositeAlarms];
    } catch (error) {
      this.#signal.throwIfAborted();
      throw explainAwsError(error, { action: 'cloudwatch:DescribeAlarms', resource: '*' });
    }
  }
}
