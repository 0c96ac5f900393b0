/** What can be wrong with one attempt. */
export interface Fault {
  readonly code: FaultCode;
  /** What was seen, and what was expected. */
  readonly message: string;
}

interface FaultKind {
  /** Whether another attempt, moments later, can come out differently. */
  readonly curable: boolean;
  /** Whether a connection was made: where none was, nothing is known of anybody's health. */
  readonly reached: boolean;
  readonly hint?: string;
}

const kinds = {
  'name-unknown': {
    curable: false,
    reached: false,
    hint: 'Correct the host name in the URL, or create its DNS record; where it resolves only inside your network, set `address`.',
  },
  unreachable: { curable: true, reached: false },
  'timed-out': {
    curable: true,
    reached: true,
    hint: 'The connection stands but the answer does not end: look for a slow query or exhausted workers, or raise `attempt-timeout`.',
  },
  broken: {
    curable: true,
    reached: true,
    hint: "Something answers, but not in whole HTTP: look into the web server's error log, and check scheme and port of the URL.",
  },
  'certificate-expired': {
    curable: false,
    reached: true,
    hint: 'Renew the certificate, and reload the server that holds it.',
  },
  'certificate-name': {
    curable: false,
    reached: true,
    hint: 'The server has no certificate for this name, or answers from its default site: check server_name and the certificate of that site.',
  },
  'certificate-untrusted': {
    curable: false,
    reached: true,
    hint: 'Serve the whole chain of a public authority; for an origin certificate, give its authority in the input `ca`.',
  },
  'certificate-ending': {
    curable: false,
    reached: true,
    hint: 'Find out why the certificate was not renewed, and renew it: waiting does not.',
  },
  'redirect-loop': {
    curable: false,
    reached: true,
    hint: 'Two layers disagree on the right URL: often Cloudflare in SSL mode Flexible before a server that forces https.',
  },
  'redirect-refused': {
    curable: false,
    reached: true,
    hint: 'Correct the Location: from https it must lead to https; behind a proxy, Laravel needs TrustProxies.',
  },
  challenged: { curable: false, reached: true },
  status: { curable: true, reached: true },
  header: { curable: true, reached: true },
  body: { curable: true, reached: true },
  json: { curable: true, reached: true },
  release: {
    curable: true,
    reached: true,
    hint: 'An old release (or another site) answers: look at the address, `age` and `cf-cache-status` below; purge the edge, or find the host that was not switched.',
  },
  latency: { curable: true, reached: true },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof kinds;

export function faultKind(code: FaultCode): FaultKind {
  return kinds[code];
}
