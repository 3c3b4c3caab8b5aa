const everything = require('./jest.config.js');

/**
 * Only the domain's own tests: what mutation testing runs for every change it makes, and what
 * `npm run coverage:domain` measures. All lines are covered. Three branches are not, and cannot be reached:
 * - check-in-form.ts, `factors ?? []`: a form without sound factors has left as faults by then;
 * - local-time.ts, the fallback of `padded`: a padded number always consists of digits;
 * - own-record.ts, `?? 'full'`: `answered` is 0 to 3, and each has its depth.
 * The compiler asks for all three.
 */
module.exports = {
  ...everything,
  roots: ['<rootDir>/test/domain'],
  // The attacks play thousands of weeks: too slow to repeat for every mutant, and they measure no lines of their own.
  testPathIgnorePatterns: ['/attacks/'],
  collectCoverageFrom: ['src/domain/**/*.ts'],
  coverageReporters: ['text'],
  coverageThreshold: { global: { statements: 98, branches: 98, functions: 98, lines: 98 } },
};
