import { ref, sub } from './cloudformation.ts';

/** The tag that hosts, and their Auto Scaling group, belong to an environment by. */
export const FLEET_TAG = 'Esteira';

/** Finding hosts, and what became of what they were sent. AWS knows no smaller resource for these. */
export const look = (...further: readonly string[]) => ({
  Sid: 'Look',
  Effect: 'Allow',
  Action: [
    'ec2:DescribeInstances',
    'autoscaling:DescribeAutoScalingGroups',
    ...further,
    'ssm:DescribeInstanceInformation',
    'ssm:ListCommandInvocations',
  ],
  Resource: '*',
});

/** A command needs both: the document, and each instance. */
export const onlyTheProgramOnTheseHosts = (document = 'Document') => [
  maySend('OnlyTheProgram', document),
  mayReach('OnlyOnTheseHosts', 'Fleet'),
];

/** @param document what has its name in the template */
export const maySend = (sid: string, document: string) => ({
  Sid: sid,
  Effect: 'Allow',
  Action: 'ssm:SendCommand',
  Resource: sub(`arn:\${AWS::Partition}:ssm:\${AWS::Region}:\${AWS::AccountId}:document/\${${document}}`),
});

/** @param fleet the parameter with the value of their tag */
export const mayReach = (sid: string, fleet: string) => ({
  Sid: sid,
  Effect: 'Allow',
  Action: 'ssm:SendCommand',
  Resource: sub('arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:instance/*'),
  Condition: { StringEquals: { [`ssm:resourceTag/${FLEET_TAG}`]: ref(fleet) } },
});
