import type { Template } from '../cloudformation.ts';
import { attribute, ref } from '../cloudformation.ts';
import { branchParameter, bucketParameter } from '../parameters.ts';
import { hasIds, ISSUER, repositoryParameters } from '../trust.ts';
import { bucketResources } from './bucket.ts';
import { buildRole } from './build-role.ts';
import { pruneRole } from './prune-role.ts';

/** Once for an application: where its bundles are kept, and who may add and remove some. */
export const storeTemplate: Template = {
  AWSTemplateFormatVersion: '2010-09-09',
  Description:
    'Esteira, once for an application: the bucket of its bundles, and the roles that add and remove them.',
  Parameters: {
    BucketName: bucketParameter('Name of the bucket to make, such as clinic-releases.'),
    ...repositoryParameters,
    Branch: branchParameter('add bundles'),
    GitHubProvider: {
      Type: 'String',
      Description:
        'An account has one provider for GitHub. `exists` where another stack or somebody has made it.',
      Default: 'create',
      AllowedValues: ['create', 'exists'],
    },
  },
  Conditions: {
    HasIds: hasIds,
    MakesProvider: { 'Fn::Equals': [ref('GitHubProvider'), 'create'] },
  },
  Resources: {
    ...bucketResources,
    Provider: {
      why: 'How GitHub gets in without a key: AWS trusts its signature, and each role says for which jobs.',
      Type: 'AWS::IAM::OIDCProvider',
      Condition: 'MakesProvider',
      Properties: { Url: `https://${ISSUER}`, ClientIdList: ['sts.amazonaws.com'] },
    },
    BuildRole: buildRole,
    PruneRole: pruneRole,
  },
  Outputs: {
    Bucket: { Description: 'For the variable ESTEIRA_BUCKET.', Value: ref('Bucket') },
    BuildRole: { Description: 'For the variable ESTEIRA_BUILD_ROLE.', Value: attribute('BuildRole', 'Arn') },
    PruneRole: { Description: 'For the variable ESTEIRA_PRUNE_ROLE.', Value: attribute('PruneRole', 'Arn') },
  },
};
