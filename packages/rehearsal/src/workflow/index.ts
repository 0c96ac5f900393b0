export type { WorkflowResult, WorkflowRun } from './act.ts';
export { Act } from './act.ts';
export type { Change } from './repository.ts';
export { Repository } from './repository.ts';
