import { ROOT, World } from '../../packages/host/test/world.ts';
import type { Figure } from '../figure.ts';
import { ratio } from '../figure.ts';
import { copyLibraries } from '../libraries.ts';
import { inTurn } from '../rounds.ts';

/** What landing a release on a real host costs, against what only downloads and extracts it there. */
export async function stage(): Promise<Figure[]> {
  const world = await World.open();
  try {
    const release = await world.publish({
      facts: { artisan: [] },
      libraries: (folder) => copyLibraries(folder, 'vendor'),
    });
    const url = world.urlOf(`bundles/${release.digest}.tar.zst`);
    const plain = `${ROOT}/plain`;
    // moto asks for a signature, but not whose.
    const header = 'authorization: AWS4-HMAC-SHA256 Credential=test/20260101/sa-east-1/s3/aws4_request';
    const taken = await inTurn(5, {
      floor: () =>
        world.host.sh(
          `rm -rf ${plain} && mkdir -p ${plain} && curl -sf -H '${header}' ${url} | zstd -d | tar -x -C ${plain} && sync -f ${plain}`,
        ),
      stage: async () => {
        await world.wipe();
        const { reply, stderr } = await world.call({
          phase: 'stage',
          number: world.nextDeployment(),
          ...release,
        });
        if (reply?.ok !== true) throw new Error(`The host did not stage it: ${stderr}`);
      },
    });
    const name = `stage ${release.entries} entries, ${(release.bytes / 1e6).toFixed(0)} MB`;
    return [
      ratio(name, taken('stage'), { of: 'curl | zstd -d | tar -x, sync', sample: taken('floor') }, 1.2),
    ];
  } finally {
    await world.close();
  }
}
