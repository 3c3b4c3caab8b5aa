/** @type {import('jest').Config} */
module.exports = {
  // A start of the whole program or a property over thousands of cases takes its time on a busy machine.
  testTimeout: 60_000,
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  // The page of the playground is written as modules for the browser; what is pure in it is tested here too.
  transform: { '^.+\\.ts$|/playground/page/.+\\.js$': ['@swc/jest'] },
  // Relative imports may carry the .js ending that Node's own resolution asks for in ES modules.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcov'],
};
