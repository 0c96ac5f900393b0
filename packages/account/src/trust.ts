import { isGiven, ref, sub, when } from './cloudformation.ts';

/** Who signs GitHub's tokens. */
export const ISSUER = 'token.actions.githubusercontent.com';

/** What both templates ask about the repository. */
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
 * Only a job of this repository, and only in this place of it: a token says both in its subject, which
 * GitHub writes with or without the numbers of owner and repository. Compared whole, never by pattern.
 * https://docs.github.com/en/actions/reference/security/oidc
 * @param place what follows the repository, such as `environment:production`
 * @param further one more, where a condition of the template holds
 */
export function trustOf(place: string, further?: { readonly condition: string; readonly place: string }) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {
          Federated: sub(`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${ISSUER}`),
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${ISSUER}:aud`]: 'sts.amazonaws.com',
            [`${ISSUER}:sub`]: [
              ...subjectsOf(place),
              ...(further === undefined
                ? []
                : subjectsOf(further.place).map((subject) => when(further.condition, subject))),
            ],
          },
        },
      },
    ],
  };
}

function subjectsOf(place: string) {
  return [sub(`repo:\${Repository}:${place}`), when('HasIds', sub(`repo:\${RepositoryWithIds}:${place}`))];
}

export const hasIds = isGiven(ref('RepositoryWithIds'));
