import { TargetGroupService } from '@esteira/rehearsal/cloud';
import { afterEach, expect, test } from '@jest/globals';

const GROUP = { arn: 'arn:web', backend: 'web', port: 80, deregistrationDelay: 1 };

/** haproxy, as what it is told; its word on a server comes when the test says so. */
class SlowHaproxy {
  readonly orders: string[] = [];
  #asked = Promise.withResolvers<void>();
  #word = Promise.withResolvers<boolean>();

  async order(line: string): Promise<void> {
    this.orders.push(line.replace('set server web/web-1 ', ''));
  }

  async isWell(): Promise<boolean> {
    this.#asked.resolve();
    return await this.#word.promise;
  }

  async servers() {
    return new Map();
  }

  /** Comes back when the service waits for the word. */
  async asked(): Promise<void> {
    await this.#asked.promise;
  }

  answer(isWell: boolean): void {
    this.#word.resolve(isWell);
    this.#asked = Promise.withResolvers();
    this.#word = Promise.withResolvers();
  }
}

let service: TargetGroupService;
afterEach(() => service.close());

test('a target that is taken out while haproxy answers is not called ready again', async () => {
  const haproxy = new SlowHaproxy();
  service = new TargetGroupService(haproxy, [GROUP], () => 'web-1');
  service.register(GROUP.arn, 'i-1');
  await haproxy.asked();
  haproxy.answer(true);
  // Healthy by now, and asked about again.
  await haproxy.asked();
  expect(haproxy.orders.at(-1)).toBe('state ready');
  service.deregister(GROUP.arn, 'i-1');
  haproxy.answer(true);
  while (service.health(GROUP.arn).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(haproxy.orders.slice(haproxy.orders.lastIndexOf('state drain'))).toEqual([
    'state drain',
    'shutdown sessions server web/web-1',
    'state maint',
  ]);
  expect(haproxy.orders.filter((order) => order === 'state ready')).toHaveLength(1);
});
