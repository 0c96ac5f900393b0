export type { Decision, Policies } from './evaluate.ts';
export { decide } from './evaluate.ts';
export type { Conditions, Context, Policy, Request, Statement } from './policy.ts';
