import type { Resource } from '../cloudformation.ts';
import { ref, sub } from '../cloudformation.ts';

/** Who answered with an error: the hosts, or the balancer because no host did. */
const METRICS = { HostErrors: 'HTTPCode_Target_5XX_Count', BalancerErrors: 'HTTPCode_ELB_5XX_Count' };

/** For the input `alarms`: what visitors are told when things go wrong. */
export const alarms: Readonly<Record<string, Resource>> = Object.fromEntries(
  Object.entries(METRICS).map(([name, metric]) => [name, alarm(name, metric)]),
);

function alarm(name: string, metric: string): Resource {
  return {
    ...(name === 'HostErrors' ? { why: 'What brings a release back while it bakes.' } : {}),
    Type: 'AWS::CloudWatch::Alarm',
    Condition: 'HasLoadBalancer',
    Properties: {
      AlarmName: sub(`\${AWS::StackName}-${metric}`),
      AlarmDescription: sub(`${metric} of \${LoadBalancer}, in a minute`),
      Namespace: 'AWS/ApplicationELB',
      MetricName: metric,
      Dimensions: [{ Name: 'LoadBalancer', Value: ref('LoadBalancer') }],
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: ref('ErrorsInAMinute'),
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      // The balancer says nothing while there are no errors.
      TreatMissingData: 'notBreaching',
    },
  };
}
