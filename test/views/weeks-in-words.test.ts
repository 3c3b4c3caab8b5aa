import type { Week } from '../../src/domain/week';
import { weeksInWords } from '../../src/views/weeks-in-words';

test.each<[readonly Week[], string, string]>([
  [['2026-W41'], 'week 41', 'week 41'],
  [['2026-W41', '2026-W42'], 'week 41 en 42', 'weeks 41 and 42'],
  [['2026-W41', '2026-W42', '2026-W43'], 'week 41 tot en met 43', 'weeks 41 to 43'],
  [
    ['2026-W38', '2026-W41', '2026-W42', '2026-W43', '2026-W45'],
    'week 38, 41 tot en met 43 en 45',
    'weeks 38, 41 to 43 and 45',
  ],
  // 2026 has 53 weeks.
  [['2026-W52', '2026-W53', '2027-W01'], 'week 52 tot en met 1', 'weeks 52 to 1'],
])('%p is said as "%s"', (weeks, nl, en) => {
  expect([weeksInWords(weeks, 'nl'), weeksInWords(weeks, 'en')]).toEqual([nl, en]);
});
