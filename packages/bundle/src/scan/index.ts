export type { ExaminedFile } from './examined.ts';
export type { Finding } from './finding.ts';
export type { Inspection, Look } from './inspect.ts';
export { inspect, lookOver } from './inspect.ts';
export { placeOf } from './refusal.ts';
export { RULES } from './rules.ts';
export type { Scan } from './scan.ts';
export { scan } from './scan.ts';
