export { chooseBackup } from './choice.ts';
export type { Fact } from './facts.ts';
export { drillFact, factLines, factsOf, factTable, momentOf, skewFact } from './facts.ts';
export type { HostInputs } from './inputs.ts';
export { backupOr, EXAMPLE_ID, hostInputs, inSeconds, timeout, wait } from './inputs.ts';
export { progressLine, whileTelling } from './progress.ts';
export type { Agent, Ports } from './world.ts';
export { realWorld } from './world.ts';
