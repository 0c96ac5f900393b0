import type { Call, Effect } from '../cloud/index.ts';
import { ADDRESSES, ROOT } from '../world/index.ts';
import type { End, Fault } from './fault.ts';
import type { Step } from './steps.ts';
import { OF_THE_RUNNER } from './steps.ts';

const UNAVAILABLE: Effect = { kind: 'refused', status: 503, code: 'ServiceUnavailable' };
const THROTTLED: Effect = { kind: 'refused', status: 400, code: 'ThrottlingException' };
const EXPIRED: Effect = { kind: 'refused', status: 403, code: 'ExpiredTokenException' };
const DENIED: Effect = { kind: 'refused', status: 403, code: 'AccessDeniedException' };
const UNANSWERED: Effect = { kind: 'unanswered' };

/** Of the SDKs' eight attempts, those that fail. */
const SOME = 3;
const REVERTED: End = { code: 'rollout-reverted' };

const fromRunner = (call: Call) => call.from === ADDRESSES.gateway;
const ofService =
  (service: Call['service'], effect: Effect) =>
  (call: Call): Effect | undefined =>
    fromRunner(call) && call.service === service ? effect : undefined;

/** What comes over the call itself. */
function over(step: Step, what: string, effect: Effect, ends: End, more: Partial<Fault> = {}): Fault {
  return { step, what, strike: () => effect, ends, ...more };
}

/** Every release is there already but for these: then it is fetched. */
const unfetched: Pick<Fault, 'before'> = { before: async (scene) => scene.forget(await scene.other()) };
/** For these it is fetched too, and hosts have kept what it differs little from. */
const differing: Pick<Fault, 'before'> = {
  before: async (scene) => {
    await unfetched.before?.(scene);
    await scene.offerDifference();
  },
};
/** Without it nobody looks at what was switched before the rollout goes on. */
const baking: Partial<Fault> = { inputs: { bake: '2s' } };

function ofStep(step: Step): Partial<Fault> {
  return step === 'bake' ? baking : step === 'stage' || step === 'fetch' ? unfetched : {};
}

const cancelled: Fault[] = OF_THE_RUNNER.map((step) => ({
  step,
  what: 'somebody cancels',
  strike: (scene) => scene.cancel(),
  ends: 'cancelled',
  always: step === 'drain',
  ...ofStep(step),
}));

const lost: Fault[] = OF_THE_RUNNER.map((step) => ({
  step,
  what: 'the runner dies',
  strike: (scene) => scene.loseRunner(),
  ends: 'lost',
  always: step === 'activate',
  ...ofStep(step),
}));

/** The instance under a host stops; it is started when the run has ended. */
const stopped: Fault[] = (['stage', 'migrate', 'drain', 'activate', 'rejoin', 'bake'] as const).map(
  (step) => ({
    step,
    what: 'a host is stopped',
    strike: async (scene, call) => {
      const host = scene.hostOf(call);
      scene.down.push(host);
      await scene.world.lose(host);
      return undefined;
    },
    mend: (scene) => scene.recoverAll(),
    // The rest of the fleet takes the release.
    ends: 'green',
    mayLose: true,
    ...ofStep(step),
  }),
);

/** Power goes and comes back while a command runs. */
const rebooted: Fault[] = (['stage', 'migrate', 'activate'] as const).map((step) => ({
  step,
  what: 'a host reboots',
  strike: async (scene, call) => {
    const host = scene.hostOf(call);
    if (step === 'migrate') await scene.holdMigrations();
    scene.later(async () => {
      await host.cutPower();
      await host.start();
    });
    return undefined;
  },
  ends: { code: /./ },
  mayLose: true,
  ...ofStep(step),
}));

const killed: Fault[] = (['stage', 'migrate', 'activate'] as const).map((step) => ({
  step,
  what: 'the command is killed on the host',
  strike: async (scene, call) => {
    const host = scene.hostOf(call);
    if (step === 'migrate') await scene.holdMigrations();
    scene.later(() => scene.world.killCommands(host));
    return undefined;
  },
  ends: step === 'activate' ? REVERTED : { code: 'host-no-reply' },
  always: step === 'activate',
  ...ofStep(step),
}));

const systemsManager: Fault[] = (['inspect', 'stage', 'migrate', 'activate'] as const).flatMap((step) => [
  over(step, 'Systems Manager is away for a moment', UNAVAILABLE, 'green', { times: SOME, ...ofStep(step) }),
  over(step, 'Systems Manager throttles', THROTTLED, 'green', { times: SOME, ...ofStep(step) }),
  over(step, 'the answer of Systems Manager is lost', UNANSWERED, 'green', {
    ...ofStep(step),
    always: step === 'activate',
  }),
]);

const balancer: Fault[] = (['drain', 'rejoin'] as const).flatMap((step) => [
  over(step, 'the balancer is away for a moment', UNAVAILABLE, 'green', { times: SOME }),
  over(step, 'the balancer throttles', THROTTLED, 'green', { times: SOME }),
  over(step, 'the answer of the balancer is lost', UNANSWERED, 'green'),
]);

const bucket: Fault[] = (['lock', 'record'] as const).flatMap((step) => [
  over(step, 'S3 is away for a moment', UNAVAILABLE, 'green', { times: SOME }),
  over(step, 'S3 closes the connection', { kind: 'dropped' }, 'green'),
  over(step, 'the answer of S3 is lost', UNANSWERED, 'green', { always: step === 'lock' }),
]);

/** What a host meets on its way to the bundle. */
const fetching: Fault[] = [
  over('fetch', 'the connection is cut in the middle of the bundle', { kind: 'cut' }, 'green', {
    ...unfetched,
    always: true,
  }),
  over('fetch', 'a bit of the bundle is another', { kind: 'corrupted' }, 'green', unfetched),
  over(
    'fetch',
    'every bundle that arrives is another',
    { kind: 'corrupted' },
    { code: 'host-digest-mismatch' },
    {
      ...unfetched,
      times: 100,
    },
  ),
  over('fetch', 'S3 is away for a moment', UNAVAILABLE, 'green', unfetched),
  over('fetch', 'S3 closes the connection', { kind: 'dropped' }, 'green', unfetched),
  over('fetch', 'S3 answers late', { kind: 'late', milliseconds: 4_000 }, 'green', unfetched),
  over(
    'fetch',
    'the host may not read the bundle',
    DENIED,
    { code: 'host-bundle-denied' },
    {
      ...unfetched,
      times: 100,
    },
  ),
];

/** Whatever becomes of a difference, the bundle is fetched whole. */
const differences: Fault[] = [
  over('difference', 'a bit of it is another', { kind: 'corrupted' }, 'green', differing),
  over('difference', 'the connection is cut in the middle of it', { kind: 'cut' }, 'green', differing),
  over('difference', 'S3 closes the connection', { kind: 'dropped' }, 'green', differing),
  over('difference', 'S3 is away for a moment', UNAVAILABLE, 'green', differing),
  over('difference', 'the host may not read it', DENIED, 'green', { ...differing, times: 100 }),
];

const credentials: Fault[] = (['stage', 'drain', 'activate', 'rejoin', 'record'] as const).map((step) =>
  over(
    step,
    'the credentials run out',
    EXPIRED,
    { code: /./ },
    {
      outage: (call) => (fromRunner(call) ? EXPIRED : undefined),
      always: step === 'drain',
    },
  ),
);

const outages: Fault[] = [
  over(
    'activate',
    'Systems Manager goes away for good',
    UNAVAILABLE,
    { code: /./ },
    {
      outage: ofService('ssm', UNAVAILABLE),
    },
  ),
  over(
    'drain',
    'S3 goes away for good',
    UNAVAILABLE,
    { code: /./ },
    { outage: ofService('s3', UNAVAILABLE) },
  ),
  over(
    'rejoin',
    'the balancer goes away for good',
    UNAVAILABLE,
    { code: /./ },
    {
      outage: ofService('elasticloadbalancing', UNAVAILABLE),
    },
  ),
];

const permissions: Fault[] = [
  over('stage', 'the role may not send commands', DENIED, { code: 'permission-denied' }, { times: 100 }),
  over(
    'drain',
    'the role may not deregister targets',
    DENIED,
    { code: /permission-denied|rollout-reverted/ },
    {
      times: 1,
    },
  ),
];

const thief = { actor: 'thief', run: 'https://github.test/runs/666', id: 'thief' };
const stolen: Fault[] = (['stage', 'migrate', 'drain', 'activate', 'rejoin'] as const).map((step) => ({
  step,
  what: 'somebody else takes the lock',
  strike: async (scene) => {
    await scene.stealLock(thief);
    return undefined;
  },
  mend: (scene) => scene.expireLock(),
  ends: { code: 'lock-lost' },
  losesLock: true,
  always: step === 'activate',
}));

/** What is wrong on a host itself, from the moment at which it is to be switched. */
function onHost(
  what: string,
  step: Step,
  wrong: string,
  right: string,
  ends: End,
  more: Partial<Fault> = {},
): Fault {
  return {
    step,
    what,
    strike: async (scene, call) => {
      const host = scene.hostOf(call);
      scene.down.push(host);
      await host.sh(wrong);
      return undefined;
    },
    mend: async (scene) => {
      for (const host of scene.down.splice(0)) await host.sh(right);
    },
    ends,
    ...more,
  };
}

const hosts: Fault[] = [
  onHost(
    'the disk is full',
    'stage',
    `mkdir -p /mnt/small && mount -t tmpfs -o size=40m tmpfs /mnt/small && cp -a ${ROOT}/releases/. /mnt/small && mount --bind /mnt/small ${ROOT}/releases`,
    `umount --lazy ${ROOT}/releases /mnt/small`,
    { code: 'host-disk-full' },
    unfetched,
  ),
  onHost(
    'PHP-FPM does not reload',
    'activate',
    'echo nonsense > /etc/php/8.2/fpm/pool.d/zz-broken.conf',
    'rm -f /etc/php/8.2/fpm/pool.d/zz-broken.conf && systemctl restart php8.2-fpm',
    // Nor does it on the way back: the host stays out until somebody has mended it.
    { code: 'rollout-half-done' },
  ),
  onHost(
    'a service does not start',
    'activate',
    'mkdir -p /run/systemd/system/clinic-rooms.service.d && printf "[Service]\\nExecStartPre=/bin/false\\n" > /run/systemd/system/clinic-rooms.service.d/broken.conf && systemctl daemon-reload',
    'rm -r /run/systemd/system/clinic-rooms.service.d && systemctl daemon-reload',
    // Nor does it on the way back: the host stays out until somebody has mended it.
    { code: 'rollout-half-done' },
  ),
  onHost(
    'the database is out of reach while it is migrated',
    'migrate',
    'ip route add blackhole 198.18.77.20',
    'ip route del blackhole 198.18.77.20',
    { code: 'host-migrate-failed' },
    { mayLose: true, inputs: { 'migrate-timeout': '30s' } },
  ),
  onHost('nginx does not answer', 'rejoin', 'systemctl stop nginx', 'systemctl start nginx', {
    code: 'rollout-half-done',
  }),
  onHost(
    'the metadata of the instance are away',
    'stage',
    "sed -i 's/^metadata-endpoint.*/metadata-endpoint = http:\\/\\/198.18.77.1:9/' /etc/esteira.conf",
    "sed -i 's/^metadata-endpoint.*/metadata-endpoint = http:\\/\\/198.18.77.1:8169/' /etc/esteira.conf",
    { code: 'host-no-metadata' },
    unfetched,
  ),
];

/** Every fault that is rehearsed: step × what goes wrong. */
export const MATRIX: readonly Fault[] = [
  ...cancelled,
  ...lost,
  ...stopped,
  ...rebooted,
  ...killed,
  ...systemsManager,
  ...balancer,
  ...bucket,
  ...fetching,
  ...differences,
  ...credentials,
  ...outages,
  ...permissions,
  ...stolen,
  ...hosts,
];
