import { catalogue } from '@esteira/kit';

export const { entries, fail } = catalogue({
  'store-no-bucket': {
    category: 'usage',
    means: 'The bucket does not exist, or is not in the region of the credentials.',
    cure: 'Check `bucket` and the region of configure-aws-credentials.',
  },
  'bundle-conflict': {
    category: 'conflict',
    means: 'The bucket already holds another object under the name of this bundle.',
    cure: 'Nobody writes there but upload-bundle: find out who did, look at the versions of the object, and delete the foreign one.',
  },
  'release-unknown': {
    category: 'usage',
    means: 'The bucket holds no bundle of that release.',
    cure: 'Take the release id from the history of the environment, or build and upload the release again.',
  },
  'bundle-missed': {
    category: 'conflict',
    means: 'A deployment began to use an old bundle in the moment in which prune-bundles removed it.',
    cure: 'The bucket keeps what was: delete the delete markers of the objects that are named (S3 console, “Show versions”), then run the deployment again.',
  },
  'record-damaged': {
    category: 'host',
    means: 'A record of the environment in the bucket cannot be read.',
    cure: 'Look at the versions of the object in S3 and restore the last good one.',
  },
  'environment-locked': {
    category: 'conflict',
    means: 'Another deployment holds the lock of this environment.',
    cure: 'Wait for it to end, or give this run more time with `wait`. A dead run loses the lock by itself.',
  },
  'lock-lost': {
    category: 'conflict',
    means: 'Another deployment took the lock over while this one was at work: it was thought dead.',
    cure: 'Nothing to do: the newer deployment decides. If this happens often, look at the clock of the runners.',
  },
});
