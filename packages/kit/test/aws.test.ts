import { explainAwsError } from '@esteira/kit';
import { expect, test } from '@jest/globals';

const call = { action: 's3:PutObject', resource: 'arn:aws:s3:::clinic/bundles/*' };

function awsError(name: string, status?: number): Error {
  return Object.assign(new Error(`${name} happened`), { name, $metadata: { httpStatusCode: status } });
}

test('a denial names the permission to add', () => {
  for (const error of [
    awsError('AccessDenied', 403),
    awsError('AccessDeniedException', 400),
    awsError('Anything', 403),
  ]) {
    expect(explainAwsError(error, call)).toMatchObject({
      code: 'permission-denied',
      message: 'AWS denies s3:PutObject on arn:aws:s3:::clinic/bundles/*.',
      hint: expect.stringContaining('"Action":"s3:PutObject"'),
    });
  }
});

test('expired or missing credentials are no missing permission', () => {
  for (const name of ['ExpiredToken', 'CredentialsProviderError', 'InvalidAccessKeyId']) {
    expect(explainAwsError(awsError(name, 403), call)).toMatchObject({ code: 'credentials-missing' });
  }
});

test('outages and throttling can be retried later', () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (const error of [awsError('ThrottlingException', 400), awsError('X', 503), refused]) {
    expect(explainAwsError(error, call)).toMatchObject({
      code: 'platform-unavailable',
      category: 'platform',
    });
  }
});

test('what the caller must know itself comes back as it is', () => {
  // The last two have a word of the network's inside of them.
  for (const name of ['PreconditionFailed', 'DBInstanceNotFoundFault', 'ResourceNotFoundException']) {
    const error = awsError(name, 400);
    expect(explainAwsError(error, call)).toBe(error);
  }
});
