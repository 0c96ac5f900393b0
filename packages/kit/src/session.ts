import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from './clock.ts';
import { messageOf } from './failure.ts';
import { fail } from './failures.ts';
import type { Log } from './log.ts';

/** Who the token is for: what the trust policy of the role asks for. */
const AUDIENCE = 'sts.amazonaws.com';
/** Milliseconds. GitHub's tokens last five minutes; a token that is fetched in vain is tried again sooner. */
const FRESH = 4 * 60_000;
const AGAIN = 20_000;

/** What the SDK would take before the role; put out of its way for as long as the session lasts. */
const OTHERS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'];

export interface SessionPorts {
  /** A token that tells which repository and environment the job runs in. */
  readonly idToken: (audience: string) => Promise<string>;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * A session of an AWS role that does not end before the step does. The SDK assumes a role with a token
 * that it reads from a file, and does so again whenever the session nears its end; this keeps the token
 * in the file fresh.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html
 * @param role its ARN
 * @returns what ends it
 * @throws Failure `oidc-unavailable`
 */
export async function openSession(role: string, ports: SessionPorts): Promise<() => Promise<void>> {
  const { idToken, env, clock, log } = ports;
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'esteira-session-'));
  const file = join(folder, 'token');
  const refresh = async () => {
    // Renamed into place: the SDK must never read half of one.
    await writeFile(`${file}.new`, await idToken(AUDIENCE), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  try {
    await refresh();
  } catch (cause) {
    await rm(folder, { recursive: true });
    throw fail('oidc-unavailable', { message: `GitHub gave no token to assume ${role} with.`, cause });
  }
  for (const name of OTHERS) delete env[name];
  Object.assign(env, {
    AWS_ROLE_ARN: role,
    AWS_ROLE_SESSION_NAME: `esteira-${env['GITHUB_RUN_ID'] ?? 'local'}`,
    AWS_WEB_IDENTITY_TOKEN_FILE: file,
  });
  const stop = new AbortController();
  const refreshing = keepFresh(refresh, clock, log, stop.signal);
  return async () => {
    stop.abort();
    await refreshing;
    await rm(folder, { recursive: true });
  };
}

async function keepFresh(
  refresh: () => Promise<void>,
  clock: Clock,
  log: Log,
  stop: AbortSignal,
): Promise<void> {
  let pause = FRESH;
  while (!stop.aborted) {
    try {
      await clock.sleep(pause, stop);
      await refresh();
      pause = FRESH;
    } catch (error) {
      if (stop.aborted) return;
      log.warning(`GitHub gave no fresh token for AWS; it is asked again: ${messageOf(error)}`);
      pause = AGAIN;
    }
  }
}
