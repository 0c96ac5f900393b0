import { PLANS, readSelectors, readSites } from '@esteira/edge';
import type { ValuesOf } from '@esteira/kit';
import { common, input, Malformed, splitList } from '@esteira/kit';

const list = (parse: (texts: string[]) => string[]) => input.kind('list', (text) => parse(splitList(text)));

/** A comma may be part of a URL: it separates only where another URL begins. */
const urls = input.kind('list', (text) =>
  readSelectors(
    'files',
    text.split(/\n|,(?=\s*https?:\/\/)/).flatMap((line) => line.trim() || []),
  ),
);

const zone = input.matching(
  'zone',
  /^([0-9a-f]{32}|([a-z0-9-]+\.)+[a-z0-9-]+)$/i,
  'a zone id of 32 hexadecimal digits, nor the name of a zone',
);

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const token = input.matching(
  'token',
  /^[A-Za-z0-9._~+/-]+=*$/,
  'a bearer token: letters, digits and ._~+/-=',
);

/** Either side may be empty: before the first deployment there is no base. */
const releases = input.kind('releases', (text) => {
  const [base, release, ...more] = text.split('..');
  const isReleaseId = (id: string | undefined) => id === '' || (id && common.RELEASE_PATTERN.test(id));
  if (base === undefined || release === undefined || more.length > 0 || ![base, release].every(isReleaseId)) {
    throw new Malformed('is not `<base>..<release>`, both release ids or empty');
  }
  return { base, release };
});

export const inputs = {
  zone: zone({
    description:
      'Zone to purge: its id, or its name, which is then looked up and needs Zone → Zone → Read as well.',
    example: 'example.com',
    required: true,
  }),
  token: token({
    description: 'Cloudflare API token with Zone → Cache Purge → Purge for the zone.',
    example: '${{ secrets.CLOUDFLARE_API_TOKEN }}',
    required: true,
    secret: true,
  }),
  changed: releases({
    description:
      'Purge what changed between two releases, as `<base>..<release>`. An empty base is a first deployment: nothing is cached yet.',
    example: '${{ steps.deploy.outputs.base }}..${{ steps.deploy.outputs.release }}',
  }),
  role: common.role,
  bucket: common.bucketName({
    description: 'S3 bucket that holds the manifests of the two releases. Needed with `changed`.',
    example: 'clinic-releases',
  }),
  sites: list(readSites)({
    description: 'Base URLs under which the application is visited. Needed with `changed`.',
    example: 'https://clinic.example.com',
  }),
  files: urls({
    description: 'URLs to purge, one a line.',
    example: 'https://clinic.example.com/about',
  }),
  tags: list((texts) => readSelectors('tags', texts))({
    description: 'Cache tags to purge.',
    example: 'prices',
  }),
  prefixes: list((texts) => readSelectors('prefixes', texts))({
    description: 'Hosts with the beginning of a path, to purge with all that lies beneath; no scheme.',
    example: 'clinic.example.com/blog',
  }),
  hosts: list((texts) => readSelectors('hosts', texts))({
    description: 'Host names to purge whole.',
    example: 'static.example.com',
  }),
  everything: input.flag({
    description: 'Purge the whole zone. Stands alone: with any other selector it is refused.',
    example: 'true',
    default: 'false',
  }),
  mode: input.choice(
    'purge',
    'invalidate',
  )({
    description:
      '`purge` deletes; `invalidate` keeps the content and has it confirmed by the origin, which costs less but may serve it stale where the origin allows that.',
    example: 'invalidate',
    default: 'purge',
  }),
  plan: input.choice(...PLANS)({
    description: "The account's plan at Cloudflare: sets the pace of the requests.",
    example: 'pro',
    default: 'free',
  }),
  timeout: common.deadline('2m', 'Give up when Cloudflare has not accepted everything by then.'),
  'dry-run': input.flag({
    description: 'Say what would be purged; send nothing to Cloudflare.',
    example: 'true',
    default: 'false',
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
