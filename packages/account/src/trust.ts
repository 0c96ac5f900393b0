import { isGiven, ref, sub, when } from './cloudformation.ts';

/** Who signs GitHub's tokens. */
export const ISSUER = 'token.actions.githubusercontent.com';

/** What every template asks about the repository. */
export const repositoryParameters = {
  Repository: {
    Type: 'String',
    Description: 'The GitHub repository of the application, such as clinic/clinic.',
    AllowedPattern: '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$',
  },
  RepositoryWithIds: {
    Type: 'String',
    Description:
      'The same with its numbers, such as clinic@1234/clinic@5678, where GitHub puts them into its tokens; they outlive a rename. Empty where it does not.',
    Default: '',
    AllowedPattern: '^([A-Za-z0-9-]+@[0-9]+/[A-Za-z0-9._-]+@[0-9]+)?$',
  },
} as const;

/**
 * Only jobs of this repository, and only in one place of it: a token says both in its subject, which GitHub
 * writes with or without the numbers of owner and repository. Compared whole, never by pattern.
 * https://docs.github.com/en/actions/reference/security/oidc
 * @param jobs subjects of tokens, such as `jobsOf` gives
 */
export const trustOf = (jobs: unknown) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: {
        Federated: sub(`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${ISSUER}`),
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: jobs },
      },
    },
  ],
});

/** @param place what follows the repository, such as `environment:production` */
export const jobsOf = (place: string) => [
  sub(`repo:\${Repository}:${place}`),
  when('HasIds', sub(`repo:\${RepositoryWithIds}:${place}`)),
];

export const hasIds = isGiven(ref('RepositoryWithIds'));
