import { parseAuthorities, parseProbes } from '@esteira/health';
import type { ValuesOf } from '@esteira/kit';
import { common, input } from '@esteira/kit';

export const inputs = {
  probes: input.kind(
    'probes',
    parseProbes,
  )({
    description:
      'What to ask, and what a healthy answer is: a YAML list in which each probe is a URL, or a map of the keys below.',
    example:
      '- https://clinic.example.com/healthz\n- url: https://clinic.example.com/\n  release: header:X-Release',
    required: true,
  }),
  release: common.releaseId({
    description: 'Release id that every probe with the key `release` must find in its answer.',
    example: '${{ steps.build.outputs.release }}',
  }),
  successes: input.count({
    description: 'How many attempts must pass in a row. One that fails starts the count again.',
    example: '5',
    default: '3',
  }),
  interval: input.duration({
    description: 'Pause between two attempts at a probe.',
    example: '5s',
    default: '2s',
  }),
  timeout: input.duration({
    description: 'How long to go on. An attempt that began in time may still end.',
    example: '10m',
    default: '2m',
  }),
  'attempt-timeout': input.duration({
    description: 'How long one attempt may take: connection, redirects and the whole body.',
    example: '3s',
    default: '10s',
  }),
  ca: input.kind(
    'PEM',
    parseAuthorities,
  )({
    description:
      'Certificates to trust beside the public authorities, such as the one that signed an origin certificate. Not a secret.',
    example: '${{ vars.ORIGIN_CA }}',
  }),
};

export type Inputs = ValuesOf<typeof inputs>;
