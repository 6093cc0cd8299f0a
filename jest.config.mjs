import { existsSync } from 'node:fs';
import { join } from 'node:path';

const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
};
const project = (displayName, roots, more = {}) => ({
  displayName,
  // git keeps no empty folders, and jest insists on every root
  roots: roots
    .filter((root) => existsSync(join(import.meta.dirname, root)))
    .map((root) => `<rootDir>/${root}`),
  testEnvironment: 'node',
  // the domain package from its source: no build in between (the `source` condition would also catch Strapi's)
  moduleNameMapper: { '^@shouwen/domain/(.*)$': '<rootDir>/cms/domain/src/$1' },
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  modulePathIgnorePatterns: ['/dist/'],
  transform,
  ...more,
});
// a server process of its own and a database of its own
const withServer = {
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
};

export default {
  testSequencer: '<rootDir>/tests/support/longestFirst.mjs',
  projects: [
    project('rules', ['cms/domain/src', 'admin-ui/src', 'config', 'database', 'scripts', 'bench']),
    project('api', ['tests/api', 'cms/src'], withServer),
    project('faults', ['tests/faults'], withServer),
    project('browser', ['tests/browser'], {
      ...withServer,
      setupFilesAfterEnv: [...withServer.setupFilesAfterEnv, '<rootDir>/tests/support/secondTry.ts'],
      globalSetup: '<rootDir>/tests/support/browserSetup.ts',
    }),
  ].filter(({ roots }) => roots.length > 0),
};
