import type { Call } from '../cloud/index.ts';
import { ADDRESSES, ENVIRONMENT } from '../world/index.ts';

/** A step of a rollout, known by the call to AWS with which it begins. */
export const STEPS = {
  lock: s3('PUT', `environments/${ENVIRONMENT}/lock.json`),
  inspect: command('inspect'),
  stage: command('stage'),
  fetch: (call: Call) =>
    call.from !== ADDRESSES.gateway && call.service === 's3' && call.about.endsWith('.tar.zst'),
  /** A bundle that comes as its difference to what the host has kept. */
  difference: (call: Call) =>
    call.from !== ADDRESSES.gateway && call.service === 's3' && call.about.includes('.from-'),
  migrate: command('migrate'),
  drain: balancer('DeregisterTargets'),
  activate: command('activate'),
  rejoin: balancer('RegisterTargets'),
  bake: command('prove'),
  record: s3('PUT', `environments/${ENVIRONMENT}/current.json`),
  prune: command('prune'),
} as const;
export type Step = keyof typeof STEPS;

/** What hosts do by themselves. */
const OF_HOSTS: readonly Step[] = ['fetch', 'difference'];

/** Steps at which a runner may be lost. */
export const OF_THE_RUNNER = (Object.keys(STEPS) as Step[]).filter((step) => !OF_HOSTS.includes(step));

function command(phase: string) {
  return ({ service, action, about }: Call) =>
    service === 'ssm' && action === 'SendCommand' && about.startsWith(`esteira ${phase} `);
}

function balancer(action: string) {
  return (call: Call) =>
    call.from === ADDRESSES.gateway && call.service === 'elasticloadbalancing' && call.action === action;
}

function s3(action: string, key: string) {
  return (call: Call) =>
    call.from === ADDRESSES.gateway && call.service === 's3' && call.action === action && call.about === key;
}
