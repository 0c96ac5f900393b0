import { describe, expect, test } from '@jest/globals';
import { faultOfCertificate, faultOfError, faultOfTime } from '../src/network-faults.ts';

function failing(code: string, message = code): Error {
  return Object.assign(new Error(message), { code });
}

describe('an error of the network', () => {
  test.each([
    ['ENOTFOUND', 'connection', 'name-unknown'],
    ['EAI_AGAIN', 'connection', 'unreachable'],
    ['ECONNREFUSED', 'connection', 'unreachable'],
    ['ENETUNREACH', 'connection', 'unreachable'],
    ['ECONNRESET', 'connection', 'unreachable'],
    ['ECONNRESET', 'TLS handshake', 'broken'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS handshake', 'broken'],
    ['HPE_INVALID_CONSTANT', 'header', 'broken'],
    ['Z_DATA_ERROR', 'body', 'broken'],
  ] as const)('%s at the %s is %s', (code, stage, expected) => {
    expect(faultOfError(failing(code), stage)).toMatchObject({ code: expected });
  });

  test('of several addresses, each is named', () => {
    const errors = ['connect ECONNREFUSED ::1:80', 'connect ECONNREFUSED 127.0.0.1:80'].map(
      (each) => new Error(each),
    );
    const error = Object.assign(new AggregateError(errors, ''), { code: 'ECONNREFUSED' });
    expect(faultOfError(error, 'connection')?.message).toBe(
      'no connection: connect ECONNREFUSED ::1:80; connect ECONNREFUSED 127.0.0.1:80',
    );
  });

  test('what has no code is a bug of ours, not the fault of a server', () => {
    expect(faultOfError(new TypeError('x is undefined'), 'body')).toBeUndefined();
    expect(faultOfError(undefined, 'body')).toBeUndefined();
  });
});

test('time runs out at a stage', () => {
  expect(faultOfTime('connection', 0, '10s')).toEqual({
    code: 'unreachable',
    message: 'no connection within 10s',
  });
  expect(faultOfTime('header', 0, '10s')).toEqual({ code: 'timed-out', message: 'no header within 10s' });
  expect(faultOfTime('body', 12, '10s')).toEqual({
    code: 'timed-out',
    message: 'the body did not end within 10s; 12 bytes came',
  });
});

test('a chain that has expired above a good certificate is not blamed on the certificate', () => {
  const now = Date.UTC(2026, 0, 1);
  const certificate = { subject: 'CN=c', names: '', issuer: 'CN=i', from: 0, to: now + 1 };
  expect(faultOfCertificate('CERT_HAS_EXPIRED', certificate, 'c.test', now).message).toBe(
    'the chain has expired',
  );
  expect(faultOfCertificate('CERT_HAS_EXPIRED', certificate, 'c.test', now + 2).message).toBe(
    'the certificate of "CN=c" ended on 2026-01-01',
  );
});

test('a server that shows no certificate is not trusted', () => {
  expect(faultOfCertificate('X', undefined, 'c.test', 0).code).toBe('certificate-untrusted');
});
