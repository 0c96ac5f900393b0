import { expect, test } from '@jest/globals';
import { ownerOf } from '../src/owner.ts';

const env = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'clinic/clinic',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'deploy',
  GITHUB_ACTOR: 'ana',
};

test('the owner is who acts, with a link to this very attempt', () => {
  expect(ownerOf(env)).toEqual({
    actor: 'ana',
    run: 'https://github.example.com/clinic/clinic/actions/runs/42/attempts/2',
    id: 'clinic/clinic:42:2:deploy',
  });
});

test.each(['GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'])(
  'another %s is another owner: it may not resume the lock',
  (variable) => {
    expect(ownerOf({ ...env, [variable]: '3' }).id).not.toBe(ownerOf(env).id);
  },
);

test('main and post of a step are the same owner', () => {
  expect(ownerOf({ ...env, GITHUB_STEP_SUMMARY: '/another' })).toEqual(ownerOf(env));
});
