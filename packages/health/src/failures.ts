import { catalogue } from '@esteira/kit';

export const { entries, fail } = catalogue({
  'health-failed': {
    category: 'health',
    means: 'Somebody answered, and the answer was not the one that the probe expects, until the deadline.',
    cure: 'Compare what came back, below, with what the probe expects; then read the log of the application.',
  },
  'health-unreachable': {
    category: 'health',
    means: 'No connection was ever made, so nothing is known of the health of what was probed: inconclusive.',
    cure: 'Check name, port and firewall: a runner cannot reach a host that lets only its load balancer or Cloudflare in.',
  },
  'health-challenged': {
    category: 'health',
    means:
      'Cloudflare asked the probe to prove that it is human; the application was never asked: inconclusive.',
    cure: 'Let requests with the user agent `esteira-verify-health` to this path skip the challenge (a WAF rule), or probe the origin with `address`.',
  },
  'rule-invalid': {
    category: 'usage',
    means: 'Who is asked about a rule of `rules` says that it cannot be answered, or that the URL is wrong.',
    cure: 'Correct the rule: try its URL, or its query in the Prometheus console.',
  },
  'rule-refused': {
    category: 'permission',
    means: 'Who is asked about a rule of `rules` refuses the request.',
    cure: 'Give `rules-token`, and `token: true` in the rule; the token must be allowed to read.',
  },
  'health-probes-invalid': {
    category: 'usage',
    means: 'The probes and the rules of the watch contradict each other: nothing could be proven.',
    cure: 'Correct every line listed.',
  },
});
