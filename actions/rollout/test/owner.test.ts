import { ownerOf } from '@esteira/rollout';
import { expect, test } from '@jest/globals';

const env = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'clinic/clinic',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'ana',
};

test('the owner is who acts, with a link to this very attempt, and a key of this very step', () => {
  expect(ownerOf(env, 'b6f1')).toEqual({
    actor: 'ana',
    run: 'https://github.example.com/clinic/clinic/actions/runs/42/attempts/2',
    id: 'b6f1',
  });
});
