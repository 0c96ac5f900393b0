/** Where an action speaks. In a job it is the runner's log; in tests, a list. */
export interface Log {
  info(line: string): void;
  /** Shown in the run's annotations too. */
  warning(line: string): void;
  debug(line: string): void;
  /** A fold in the job's log, open until `body` settles. */
  group<Result>(title: string, body: () => Promise<Result>): Promise<Result>;
}
