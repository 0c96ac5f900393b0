export { CloudWatchAlarms } from './alarms.ts';
export { AwsDirectory } from './directory.ts';
export type { ShellOutcome, ShellTask } from './run-command.ts';
export { RunCommand } from './run-command.ts';
export { ScalingGroups } from './scaling-groups.ts';
export { TargetGroups } from './target-groups.ts';
