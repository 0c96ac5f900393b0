import { catalogue } from '@esteira/kit';

export const { entries, fail } = catalogue({
  'fleet-empty': {
    category: 'usage',
    means: '`targets` names no running instance.',
    cure: 'Check the tag, the group or the ids of `targets`, the region of the credentials, and that the instances run.',
  },
  'fleet-not-managed': {
    category: 'host',
    means: 'Instances of the fleet are not reachable through Systems Manager.',
    cure: 'Give them an instance profile with AmazonSSMManagedInstanceCore, a way to the ssm endpoints, and a running amazon-ssm-agent.',
  },
  'fleet-agent-old': {
    category: 'host',
    means:
      'The SSM agent of hosts is too old for a document of the account: it would not hand over what the program is called with. Nothing was changed anywhere.',
    cure: 'Update amazon-ssm-agent on the hosts that are named to 3.3.2746.0 or later.',
  },
  'fleet-not-one': {
    category: 'usage',
    means: '`host` names more than one instance, and only one of them is to be asked.',
    cure: 'Give `host` the instance id of one of those that are named, or a tag that only one of them has.',
  },
  'document-missing': {
    category: 'usage',
    means: 'There is no document of the name that `document` gives.',
    cure: 'Give `document` the output Document of the stack of the environment, and check account and region of the credentials.',
  },
  'document-refused': {
    category: 'usage',
    means:
      'The document does not know a parameter of the call, or not its value: it is of another version of Esteira.',
    cure: 'Update the stack of the environment with cloudformation/environment.yml of the version that the workflow uses.',
  },
  'fleet-refused': {
    category: 'host',
    means: 'Hosts of the fleet cannot take the release; nothing was changed anywhere.',
    cure: 'Mend what is listed for each host, then run the job again.',
  },
  'fleet-no-capacity': {
    category: 'usage',
    means: 'A batch would leave a target group with fewer healthy targets than `min-healthy`.',
    cure: 'Mend the targets that are not healthy, lower `batch` or `canary`, add a host, or accept an outage with `min-healthy: 0`.',
  },
  'fleet-no-canary': {
    category: 'usage',
    means: '`pause-after-canary` was asked for, and `canary` is 0.',
    cure: 'Give `canary` the number or the share of hosts that go first.',
  },
  'fleet-target-group': {
    category: 'usage',
    means: 'A target group of `target-groups` does not exist.',
    cure: 'Check the name, the account and the region of the credentials.',
  },
  'fleet-latecomer': {
    category: 'host',
    means: 'An instance that was launched during the rollout did not take the release. All others serve it.',
    cure: 'Mend or terminate the instance that is named, then run converge.',
  },
  'schema-not-contracted': {
    category: 'host',
    means:
      'Contracting migrations (`migrations.after`) did not all run. Every host serves the new release, and the schema still suits it.',
    cure: 'Read below what the host says. Run the job again where it was an outage; otherwise correct the migration and deploy it.',
  },
  'scaling-suspended': {
    category: 'platform',
    means:
      'Processes of an Auto Scaling group that were suspended for the rollout could not be resumed. What became of the release itself is in the history.',
    cure: 'Run converge, which resumes them, or resume them now with `aws autoscaling resume-processes`. Until then the group does not scale by itself.',
  },
  'alarm-missing': {
    category: 'usage',
    means: 'An alarm of `alarms` does not exist.',
    cure: 'Check the name, the account and the region of the credentials.',
  },
  'alarm-before': {
    category: 'conflict',
    means: 'An alarm was not OK before anything was done.',
    cure: 'Find out what is wrong first. If this release is what mends it, run again with `override` and a reason: the alarms that ring now will not stop it.',
  },
  'alarm-fired': {
    category: 'health',
    means: 'An alarm rang while the release baked.',
    cure: 'Look at what the alarm watches. The hosts went back to the release before.',
  },
  'alarm-silent': {
    category: 'platform',
    means:
      'An alarm could not be asked, or had no data, for as long as the rollout was willing to wait. It stopped where it was.',
    cure: 'Every host serves a whole release; some the new, some the old. When the alarm can be asked again, run the job again, or go back with rollback or converge.',
  },
  'environment-frozen': {
    category: 'conflict',
    means: 'A freeze window of esteira.yml keeps the environment from being touched now.',
    cure: 'Wait for its end. If it cannot wait, run again with `override` and a reason, which is kept in the history.',
  },
  'backup-half-asked': {
    category: 'usage',
    means: 'A backup before migrations needs both the host that makes it and the document of its program.',
    cure: 'Give `backup-host` and `backup-document`, or neither.',
  },
  'dump-running': {
    category: 'conflict',
    means: 'A backup of the environment is being dumped, and migrations that ran now would break it.',
    cure: 'Wait for the backup to end (progress is in the log of its run), then run the job again; or give this run more time with `wait`.',
  },
  'environment-moved': {
    category: 'conflict',
    means: 'Another deployment ended between the choice of the release and this run’s turn.',
    cure: 'Look at what is live now; run again if it is still what you want.',
  },
  'no-previous-release': {
    category: 'usage',
    means: 'The history knows no good release to return to.',
    cure: 'Name the release to return to with `to`, or deploy one that mends the trouble.',
  },
  'environment-empty': {
    category: 'usage',
    means: 'Nothing was ever deployed to this environment.',
    cure: 'Check `environment` and `bucket`; a first deployment is made by rolling-deploy.',
  },
  'fleet-drifted': {
    category: 'health',
    means: 'Hosts of the fleet do not serve what the environment must run.',
    cure: 'Run converge without `check-only`, or deploy.',
  },
  'release-rejected': {
    category: 'conflict',
    means: 'Hosts have rejected this very release before: it did not prove itself and was taken back.',
    cure: 'Deploy a release that mends it. If the cause was outside of the release, run again with `override` and a reason, which is kept in the history.',
  },
  'rollout-reverted': {
    category: 'host',
    means: 'A host did not take the release. Every host that had been switched was brought back.',
    cure: 'Read below what the host says; mend the release and deploy it again.',
  },
  'rollout-half-done': {
    category: 'host',
    means: 'A host did not take the release, and bringing hosts back failed as well.',
    cure: 'The hosts that are named were left out of the balancer. Mend them, then run the job again: it converges.',
  },
  'fleet-silent': {
    category: 'host',
    means: 'A host that was asked is missing among the answers.',
    cure: 'Run the job again; if it happens again, this is a bug in Esteira.',
  },
  'host-unhealthy': {
    category: 'health',
    means: 'The balancer did not call a host healthy, or called it unhealthy again.',
    cure: 'Look at the health check of the target group and at what the host answers to it.',
  },
});
