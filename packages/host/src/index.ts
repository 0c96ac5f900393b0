export type { Inspection } from './agents.ts';
export { HostAgents } from './agents.ts';
export type { Progress } from './backup-agent.ts';
export { BackupAgent } from './backup-agent.ts';
export type { BackupCall, BackupPhase } from './backup-call.ts';
export { BACKING_UP, backupVariables, RESTORING } from './backup-call.ts';
export type { Call, Phase } from './call.ts';
export { callScript, callVariables, PHASES } from './call.ts';
export type { Carriage, Errand } from './document.ts';
export {
  backupDocument,
  backupErrand,
  hostDocument,
  inline,
  LARGEST_DOCUMENT,
  OLDEST_AGENT,
  pinned,
} from './document.ts';
export type { HostCode } from './failures.ts';
export { entries as failures, fail } from './failures.ts';
export { objectionOf } from './objection.ts';
export { PROGRAM } from './program.ts';
export type { Outcome, RemoteShell } from './remote-shell.ts';
export type { Reply } from './reply.ts';
export { parseReply } from './reply.ts';
