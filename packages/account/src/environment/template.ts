import { hostDocument } from '@esteira/host';
import type { Template } from '../cloudformation.ts';
import { attribute, isGiven, join, ref } from '../cloudformation.ts';
import { documentOf } from '../document.ts';
import { FLEET_TAG } from '../fleet.ts';
import { environmentParameter, fleetParameter, furtherEnvironment, storeParameter } from '../parameters.ts';
import { hasIds, repositoryParameters } from '../trust.ts';
import { alarms } from './alarms.ts';
import { deployRole } from './deploy-role.ts';
import { hostResources } from './host-role.ts';

/** Once for each environment: what runs on its hosts, who may deploy, and what a host may. */
export const environmentTemplate = (program: string): Template => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Description:
    'Esteira, once for each environment: the program of its hosts, the role that deploys, the role of the hosts.',
  Parameters: {
    Environment: environmentParameter,
    Bucket: storeParameter,
    Fleet: fleetParameter('its hosts, and on their Auto Scaling group, such as clinic-production'),
    ...repositoryParameters,
    CanaryEnvironment: furtherEnvironment(
      'A second environment of GitHub, such as production-canary, whose jobs deploy here too. For deploy-with-approval.yml; else empty.',
    ),
    BackupDocument: {
      Type: 'String',
      Description:
        'The output Document of the stack of backups.yml, where rollouts are to have a backup made before they migrate. Empty for none.',
      Default: '',
      AllowedPattern: '^([A-Za-z0-9_.-]{3,128})?$',
    },
    BackupFleet: {
      Type: 'String',
      Description: `Value of the tag ${FLEET_TAG} on the host that backs up, such as clinic-production-data. Empty where it is that of Fleet.`,
      Default: '',
      AllowedPattern: '^([A-Za-z0-9._-]{1,128})?$',
    },
    TargetGroupArns: {
      Type: 'CommaDelimitedList',
      Description:
        'ARNs of the target groups that its hosts leave and rejoin. Empty without a load balancer.',
      Default: '',
    },
    LoadBalancer: {
      Type: 'String',
      Description:
        'Last part of the ARN of an Application Load Balancer, such as app/clinic/50dc6c495c0c9188, to get alarms on its errors. Empty for none.',
      Default: '',
      AllowedPattern: '^(app/[A-Za-z0-9-]+/[0-9a-f]+)?$',
    },
    ErrorsInAMinute: {
      Type: 'Number',
      Description: 'So many answers with 5xx in a minute ring an alarm.',
      Default: 5,
      MinValue: 1,
    },
  },
  Conditions: {
    HasIds: hasIds,
    HasCanary: isGiven(ref('CanaryEnvironment')),
    HasBackupDocument: isGiven(ref('BackupDocument')),
    HasBackupFleet: isGiven(ref('BackupFleet')),
    HasTargetGroups: isGiven(join('', ref('TargetGroupArns'))),
    HasLoadBalancer: isGiven(ref('LoadBalancer')),
  },
  Resources: {
    Document: documentOf(
      'The program that runs on hosts, and the only one that the deploy role may send.',
      hostDocument(program),
    ),
    DeployRole: deployRole,
    ...hostResources,
    ...alarms,
  },
  Outputs: {
    Document: { Description: 'For the variable ESTEIRA_DOCUMENT.', Value: ref('Document') },
    DeployRole: {
      Description: 'For the variable ESTEIRA_DEPLOY_ROLE.',
      Value: attribute('DeployRole', 'Arn'),
    },
    HostPolicy: { Description: 'For the role of instances that have one.', Value: ref('HostPolicy') },
    HostProfile: { Description: 'For instances that have no role.', Value: ref('HostProfile') },
    Alarms: {
      Description: 'For the input alarms of the actions.',
      Condition: 'HasLoadBalancer',
      Value: join(', ', Object.keys(alarms).map(ref)),
    },
  },
});
