export type { Call, Phase } from './call.ts';
export { callScript, callVariables, PHASES } from './call.ts';
export type { HostCode } from './failures.ts';
export { entries as failures } from './failures.ts';
export { PROGRAM } from './program.ts';
export type { Inspection, Reply } from './reply.ts';
export { inspectionSchema, parseReply } from './reply.ts';
