import type { WeeklyQuestionFacts } from '../../src/views/weekly-question';
import { times } from './sample-times';

/** The weekly question as most people get it: a whole form, and numbers from last time. */
export const question = {
  name: 'Sanne',
  team: 'team-noord',
  week: '2026-W47',
  depth: 'full',
  hasNumbers: true,
  stillFits: false,
  closesAt: times.closesAt,
  viewAt: times.viewAt,
} as const satisfies WeeklyQuestionFacts;
