import type { Context, Policy, Statement } from '@esteira/account/iam';
import { decide } from '@esteira/account/iam';
import { describe, expect, test } from '@jest/globals';

/** The evaluator does what AWS’s documentation says of its own examples. */

const USER_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';

function allows(
  statements: Statement | readonly Statement[],
  action: string,
  resource: string,
  context?: Context,
): boolean {
  const policy: Policy = { Version: '2012-10-17', Statement: statements };
  return decide({ action, resource, ...(context && { context }) }, { identity: [policy] }).allowed;
}

describe(`${USER_GUIDE}/reference_policies_evaluation-logic.html`, () => {
  const allow: Statement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
  const deny: Statement = { Effect: 'Deny', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::kept/*' };

  test('what nothing allows is denied', () => {
    expect(allows([], 's3:GetObject', 'arn:aws:s3:::any/x')).toBe(false);
    expect(allows(allow, 'ec2:RunInstances', '*')).toBe(false);
  });

  test('an explicit denial wins, in whatever order', () => {
    for (const statements of [
      [allow, deny],
      [deny, allow],
    ]) {
      expect(allows(statements, 's3:DeleteObject', 'arn:aws:s3:::kept/x')).toBe(false);
      expect(allows(statements, 's3:DeleteObject', 'arn:aws:s3:::other/x')).toBe(true);
    }
  });

  test('in one account the policy of a resource allows what that of an identity does not, and denies what it does', () => {
    const request = {
      action: 's3:GetObject',
      resource: 'arn:aws:s3:::b/x',
      principal: { kind: 'AWS', name: 'arn:aws:iam::1:role/r' },
    };
    const of = (Effect: Statement['Effect'], Principal: Statement['Principal']): Policy => ({
      Statement: {
        Effect,
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::b/*',
        ...(Principal && { Principal }),
      },
    });
    const who = { AWS: 'arn:aws:iam::1:role/r' };
    expect(decide(request, { identity: [], resource: [of('Allow', who)] }).allowed).toBe(true);
    expect(decide(request, { identity: [], resource: [of('Allow', { AWS: 'other' })] }).allowed).toBe(false);
    expect(decide(request, { identity: [{ Statement: allow }], resource: [of('Deny', '*')] }).allowed).toBe(
      false,
    );
  });
});

describe(`${USER_GUIDE}/reference_policies_elements_condition_operators.html`, () => {
  const iamUserAdmin = { StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } };
  const withCondition = (Condition: Statement['Condition']): Statement => ({
    Effect: 'Allow',
    Action: 'iam:*AccessKey*',
    Resource: 'arn:aws:iam::111122223333:user/*',
    ...(Condition && { Condition }),
  });
  const asked = (Condition: Statement['Condition'], context: Context) =>
    allows(withCondition(Condition), 'iam:CreateAccessKey', 'arn:aws:iam::111122223333:user/ana', context);

  test('StringEquals, and a key that is not there', () => {
    expect(asked(iamUserAdmin, { 'aws:PrincipalTag/job-category': 'iamuser-admin' })).toBe(true);
    expect(asked(iamUserAdmin, { 'aws:PrincipalTag/job-category': 'IamUser-Admin' })).toBe(false);
    expect(asked(iamUserAdmin, {})).toBe(false);
  });

  test('names of keys are the same in upper and lower case', () => {
    expect(asked(iamUserAdmin, { 'AWS:principaltag/JOB-category': 'iamuser-admin' })).toBe(true);
  });

  test('a negated operator holds where the key is not there', () => {
    const not = { StringNotLike: { 'aws:PrincipalTag/job-category': 'guest-*' } };
    expect(asked(not, {})).toBe(true);
    expect(asked(not, { 'aws:PrincipalTag/job-category': 'guest-1' })).toBe(false);
    expect(asked(not, { 'aws:PrincipalTag/job-category': 'admin' })).toBe(true);
  });

  test('Bool, and IfExists', () => {
    const secure = { Bool: { 'aws:SecureTransport': 'true' } };
    expect(asked(secure, { 'aws:SecureTransport': 'true' })).toBe(true);
    expect(asked(secure, { 'aws:SecureTransport': 'false' })).toBe(false);
    const token = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } };
    expect(asked(token, {})).toBe(true);
    expect(asked(token, { 'aws:MultiFactorAuthPresent': 'false' })).toBe(false);
  });

  test('Null is true where the key is not there', () => {
    const temporary = { Null: { 'aws:TokenIssueTime': 'false' } };
    expect(asked(temporary, { 'aws:TokenIssueTime': '2026-01-01T00:00:00Z' })).toBe(true);
    expect(asked(temporary, {})).toBe(false);
    expect(asked({ Null: { 'aws:TokenIssueTime': 'true' } }, {})).toBe(true);
  });

  test('NumericLessThanEquals', () => {
    const few = { NumericLessThanEquals: { 's3:max-keys': '10' } };
    expect(asked(few, { 's3:max-keys': '10' })).toBe(true);
    expect(asked(few, { 's3:max-keys': '11' })).toBe(false);
  });

  test('ArnLike compares the six parts of an ARN, each by itself', () => {
    const from = { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:123456789012:my-*' } };
    expect(asked(from, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:123456789012:my-topic' })).toBe(true);
    expect(asked(from, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:999999999999:my-topic' })).toBe(false);
    expect(asked(from, { 'aws:SourceArn': 'arn:aws:sns:eu:x:123456789012:my-topic' })).toBe(false);
  });

  test('all operators and all keys must hold; of several values one will do', () => {
    const both = {
      StringEquals: { 'aws:PrincipalTag/department': ['finance', 'hr'] },
      Bool: { 'aws:SecureTransport': 'true' },
    };
    expect(asked(both, { 'aws:PrincipalTag/department': 'hr', 'aws:SecureTransport': 'true' })).toBe(true);
    expect(asked(both, { 'aws:PrincipalTag/department': 'it', 'aws:SecureTransport': 'true' })).toBe(false);
    expect(asked(both, { 'aws:PrincipalTag/department': 'hr' })).toBe(false);
  });

  test('an operator that is not known here is no yes', () => {
    expect(() => asked({ BinaryEquals: { key: 'QmluYXJ5' } }, {})).toThrow(/BinaryEquals is not known/);
  });
});

describe(`${USER_GUIDE}/reference_policies_condition_examples-multi-valued-context-keys.html`, () => {
  const deny = (operator: string): Statement[] => [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    {
      Effect: 'Deny',
      Action: 'iam:TagUser',
      Resource: '*',
      Condition: { [operator]: { 'aws:TagKeys': ['key1*'] } },
    },
  ];
  const tags = (operator: string, keys?: readonly string[]) =>
    allows(deny(operator), 'iam:TagUser', '*', keys && { 'aws:TagKeys': keys });

  test('ForAllValues: every value of the request, or none', () => {
    expect(tags('ForAllValues:StringLike', ['key1:legal', 'key1:hr'])).toBe(false);
    expect(tags('ForAllValues:StringLike', ['key1:legal', 'key2:audit'])).toBe(true);
    expect(tags('ForAllValues:StringLike')).toBe(false);
  });

  test('ForAnyValue: at least one', () => {
    expect(tags('ForAnyValue:StringLike', ['key1:legal', 'key2:audit'])).toBe(false);
    expect(tags('ForAnyValue:StringLike', ['key2:audit'])).toBe(true);
    expect(tags('ForAnyValue:StringLike')).toBe(true);
  });
});

describe(`${USER_GUIDE}/reference_policies_variables.html`, () => {
  const home: Statement = {
    Effect: 'Allow',
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*',
    Condition: { StringEquals: { 's3:prefix': '${aws:username}' } },
  };

  test('a variable is what the request says', () => {
    const put = (prefix: string) =>
      allows(home, 's3:PutObject', 'arn:aws:s3:::amzn-s3-demo-bucket/x', {
        's3:prefix': prefix,
        'aws:username': 'ana',
      });
    expect([put('ana'), put('bia')]).toEqual([true, false]);
  });
});

describe('https://docs.aws.amazon.com/systems-manager/latest/userguide/run-command-setting-up.html', () => {
  const finance: Statement[] = [
    { Effect: 'Allow', Action: ['ssm:SendCommand'], Resource: ['arn:aws:ssm:*:*:document/*'] },
    {
      Effect: 'Allow',
      Action: ['ssm:SendCommand'],
      Resource: ['arn:aws:ec2:*:*:instance/*'],
      Condition: { StringLike: { 'ssm:resourceTag/Finance': ['WebServers'] } },
    },
  ];
  const send = (tags: Context) =>
    allows(finance, 'ssm:SendCommand', 'arn:aws:ec2:us-east-2:111122223333:instance/i-1', tags);

  test('a command goes to an instance of the tag, and to no other', () => {
    expect(send({ 'ssm:resourceTag/Finance': 'WebServers' })).toBe(true);
    expect(send({ 'ssm:resourceTag/Finance': 'Databases' })).toBe(false);
    expect(send({})).toBe(false);
  });
});

describe('https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html', () => {
  const conditional: Statement[] = [
    { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::amzn-s3-demo-bucket1/*' },
    {
      Effect: 'Deny',
      Action: 's3:PutObject',
      Resource: 'arn:aws:s3:::amzn-s3-demo-bucket1/*',
      Condition: {
        Null: { 's3:if-none-match': 'true' },
        Bool: { 's3:ObjectCreationOperation': 'true' },
      },
    },
  ];
  const put = (context: Context) =>
    allows(conditional, 's3:PutObject', 'arn:aws:s3:::amzn-s3-demo-bucket1/x', context);

  test('a write must ask that nothing is there; the parts of a large one need not', () => {
    expect(put({ 's3:ObjectCreationOperation': 'true', 's3:if-none-match': '*' })).toBe(true);
    expect(put({ 's3:ObjectCreationOperation': 'true' })).toBe(false);
    expect(put({ 's3:ObjectCreationOperation': 'false' })).toBe(true);
  });
});

test('actions are the same in upper and lower case, resources are not', () => {
  const statement: Statement = { Effect: 'Allow', Action: 'S3:getobject', Resource: 'arn:aws:s3:::b/X?' };
  expect(allows(statement, 's3:GetObject', 'arn:aws:s3:::b/X1')).toBe(true);
  expect(allows(statement, 's3:GetObject', 'arn:aws:s3:::b/x1')).toBe(false);
});

test('NotAction and NotResource speak of everything else', () => {
  const statement: Statement = { Effect: 'Allow', NotAction: 'iam:*', NotResource: 'arn:aws:s3:::kept/*' };
  expect(allows(statement, 's3:GetObject', 'arn:aws:s3:::b/x')).toBe(true);
  expect(allows(statement, 's3:GetObject', 'arn:aws:s3:::kept/x')).toBe(false);
  expect(allows(statement, 'iam:CreateUser', 'arn:aws:s3:::b/x')).toBe(false);
});
