import { catalogue } from '@esteira/kit';

export const { entries, fail } = catalogue({
  'edge-selectors-invalid': {
    category: 'usage',
    means: 'What to purge is malformed, or contradicts itself.',
    cure: 'Correct every line listed; a URL that is in no input comes from `purge` in esteira.yml. `everything` stands alone.',
  },
  'edge-token-scope': {
    category: 'permission',
    means: 'Cloudflare does not accept the token, or the token may not do this to the zone.',
    cure: 'Give the API token the permission Zone → Cache Purge → Purge for the zone; see My Profile → API Tokens.',
  },
  'edge-zone-unknown': {
    category: 'usage',
    means: 'Cloudflare knows no such zone, or shows the token none of that name.',
    cure: 'Give `zone` the 32 characters of the zone id: they are on the overview page of the domain.',
  },
  'edge-refused': {
    category: 'usage',
    means: 'Cloudflare refuses to purge something that was asked for.',
    cure: "Read Cloudflare's own words below; a URL, a prefix or a host must belong to the zone.",
  },
  'edge-throttled': {
    category: 'platform',
    means: "Cloudflare's rate limit leaves no room for the rest of the purge before the deadline.",
    cure: 'Raise `timeout`, or ask for less: prefixes or tags in place of many URLs. On a paid account, set `plan`.',
  },
  'edge-unavailable': {
    category: 'platform',
    means: "Cloudflare's API did not answer, or answered with an outage, until the deadline.",
    cure: 'Look at cloudflarestatus.com; if Cloudflare was only slow, raise `timeout`. Then run the job again: purging twice does no harm.',
  },
});
