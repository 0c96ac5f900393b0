const shared = {
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  injectGlobals: false,
  modulePathIgnorePatterns: ['<rootDir>/.esteira', '<rootDir>/actions/dist'],
};

/** From cheap to dear; CONTRIBUTING.md says what belongs where. */
export default {
  // For tests on real hosts; a slow machine is no failure.
  testTimeout: 120_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/test/**/*.test.ts'] },
    { ...shared, displayName: 'contract', testMatch: ['**/test/**/*.contract.ts'] },
    { ...shared, displayName: 'host', testMatch: ['**/test/**/*.host.ts'] },
    { ...shared, displayName: 'story', testMatch: ['**/test/**/*.story.ts'] },
  ],
};
