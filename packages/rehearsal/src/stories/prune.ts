import { CopyObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { BUCKET } from '../world/index.ts';
import { bucketOf, mustServe } from './observe.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';
import { must } from './story.ts';

const FORGOTTEN = 'f'.repeat(64);

/** Somebody tidies the bucket: a bundle that nobody needs goes, and everything else stays. */
export const prune: Story = {
  name: 'prune',
  after: ['first-deploy', 'second-deploy'],
  underLoad: true,
  async play(stage, signal) {
    const before = await keysOf(stage);
    const archive = before.find((key) => key.endsWith('.tar.zst')) ?? '';
    const forgotten = [`bundles/${FORGOTTEN}.tar.zst`, `bundles/${FORGOTTEN}.json`];
    for (const Key of forgotten) {
      await bucketOf(stage.world).send(
        new CopyObjectCommand({ Bucket: BUCKET, Key, CopySource: `${BUCKET}/${archive}` }),
      );
    }

    const young = await stage.dispatch(`${this.name}-young`, 'prune.yml', { 'dry-run': 'false' }, signal);
    must(young.succeeded, `the workflow is red:\n${young.log.slice(-3_000)}`);
    must(young.log.includes('Removed 0 bundles'), 'a young bundle was removed');
    const look = await stage.dispatch(`${this.name}-look`, 'prune.yml', { 'keep-for': '0s' }, signal);
    must(look.log.includes('Would remove 1 bundles'), 'the dry run does not say what would go');
    const all = [...before, ...forgotten].toSorted();
    must((await keysOf(stage)).join() === all.join(), 'the dry run changed something');

    const inputs = { 'keep-for': '0s', 'dry-run': 'false' };
    const result = await stage.dispatch(this.name, 'prune.yml', inputs, signal);
    must(result.succeeded, `the workflow is red:\n${result.log.slice(-3_000)}`);
    must((await keysOf(stage)).join() === before.join(), 'not what nobody needs was removed, and that alone');
    await mustServe(stage, stage.live);
  },
};

async function keysOf(stage: Stage): Promise<string[]> {
  const { Contents = [] } = await bucketOf(stage.world).send(
    new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'bundles/' }),
  );
  return Contents.map(({ Key = '' }) => Key).toSorted();
}
