import type { Failure } from './failure.ts';
import { messageOf } from './failure.ts';
import { fail } from './failures.ts';

/** What every AWS SDK error carries that matters here. */
interface ServiceError extends Error {
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/** An AWS call in the words of IAM, for errors: `s3:PutObject` on `arn:aws:s3:::bucket/key`. */
export interface AwsCall {
  readonly action: string;
  readonly resource: string;
  /** What else a denial may mean, for who has the permission already. */
  readonly otherwise?: string | undefined;
}

const DENIED = /AccessDenied|Unauthorized|Forbidden|NotAuthorized/i;
const NO_CREDENTIALS =
  /CredentialsProviderError|ExpiredToken|InvalidClientTokenId|UnrecognizedClient|InvalidAccessKeyId|SignatureDoesNotMatch/;
const UNAVAILABLE =
  /Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServiceUnavailable|InternalError|InternalFailure|TimeoutError|\b(?:ECONN|ETIMEDOUT|EAI_AGAIN|ENOTFOUND)|socket hang up/i;

/**
 * An SDK error as a failure that names the missing IAM action, or the outage. Errors of other kinds
 * come back as they are: the caller knows its own.
 */
export function explainAwsError(error: unknown, call: AwsCall): unknown {
  const name = error instanceof Error ? `${error.name} ${(error as NodeJS.ErrnoException).code ?? ''}` : '';
  const status = (error as ServiceError)?.$metadata?.httpStatusCode;
  if (NO_CREDENTIALS.test(name) || /Region is missing/.test(messageOf(error))) {
    return fail('credentials-missing', {
      message: `AWS refused the credentials for ${call.action}.`,
      cause: error,
    });
  }
  if (DENIED.test(name) || status === 403) return denied(call, error);
  if (UNAVAILABLE.test(name) || (status !== undefined && status >= 500)) {
    return fail('platform-unavailable', {
      message: `AWS did not serve ${call.action} on ${call.resource}.`,
      cause: error,
    });
  }
  return error;
}

function denied({ action, resource, otherwise }: AwsCall, cause: unknown): Failure {
  const statement = `{"Effect":"Allow","Action":"${action}","Resource":"${resource}"}`;
  return fail('permission-denied', {
    message: `AWS denies ${action} on ${resource}.`,
    hint: [`Add this to the role that the job assumes: ${statement}`, otherwise].filter(Boolean).join('. '),
    cause,
  });
}
