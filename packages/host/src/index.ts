export type { Inspection, Outcome, RemoteShell } from './agents.ts';
export { HostAgents } from './agents.ts';
export type { Call, Phase } from './call.ts';
export { callScript, callVariables, PHASES } from './call.ts';
export type { HostCode } from './failures.ts';
export { entries as failures } from './failures.ts';
export { PROGRAM } from './program.ts';
export type { Reply } from './reply.ts';
export { parseReply } from './reply.ts';
