import type { Certificate } from './certificate.ts';
import type { Fault } from './faults.ts';
import { quote } from './quote.ts';

/** How far a request had come. */
export type Stage = 'connection' | 'TLS handshake' | 'header' | 'body';

/**
 * An error of Node's network, TLS, HTTP or decompression as a fault; undefined where it is none of
 * these, but a bug of ours.
 */
export function faultOfError(error: unknown, stage: Stage): Fault | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  const message = quote(explained(error), 240).slice(1, -1);
  // EAI_AGAIN, a resolver that is away for now, is not this. https://nodejs.org/api/errors.html
  if (code === 'ENOTFOUND') return { code: 'name-unknown', message: `the name does not exist: ${message}` };
  if (stage === 'connection') return { code: 'unreachable', message: `no connection: ${message}` };
  return { code: 'broken', message: `the ${stage} broke off: ${message}` };
}

function codeOf(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** With several addresses tried, the error itself says nothing, and those in it everything. */
function explained(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return errors.length === 0 ? message : errors.map((each) => each.message).join('; ');
}

/** @param within what the request had, as text */
export function faultOfTime(stage: Stage, received: number, within: string): Fault {
  switch (stage) {
    case 'connection':
      return { code: 'unreachable', message: `no connection within ${within}` };
    case 'body':
      return { code: 'timed-out', message: `the body did not end within ${within}; ${received} bytes came` };
    default:
      return { code: 'timed-out', message: `no ${stage} within ${within}` };
  }
}

/**
 * Why a certificate was refused.
 * @param reason OpenSSL's or Node's code: https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
export function faultOfCertificate(
  reason: string,
  certificate: Certificate | undefined,
  host: string,
  now: number,
): Fault {
  if (certificate === undefined) {
    return { code: 'certificate-untrusted', message: `the server shows no certificate (${reason})` };
  }
  const { subject, names, issuer, to } = certificate;
  switch (reason) {
    case 'CERT_HAS_EXPIRED': {
      const whose =
        to < now ? `certificate of ${quote(subject)} ended on ${dateOf(to)}` : 'chain has expired';
      return { code: 'certificate-expired', message: `the ${whose}` };
    }
    case 'ERR_TLS_CERT_ALTNAME_INVALID': {
      const covered = names === '' ? subject : names;
      return {
        code: 'certificate-name',
        message: `the certificate is for ${quote(covered)}, not for ${host}`,
      };
    }
    default:
      return {
        code: 'certificate-untrusted',
        message: `nobody trusted vouches for the certificate of ${quote(subject)}, by ${quote(issuer)} (${reason})`,
      };
  }
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
