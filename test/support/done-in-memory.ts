import type { DoneBefore } from '../../src/ports/done-before';

/** What was dealt with, for as long as the test lasts. */
export function doneInMemory(): DoneBefore {
  const keys = new Set<string>();
  return {
    has: async (key) => keys.has(key),
    keep: async (key) => void keys.add(key),
  };
}
