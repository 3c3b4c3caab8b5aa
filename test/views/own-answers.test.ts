import { ownAnswers } from '../../src/views/own-answers';
import { nl } from './team-frames';

const nothing = { team: 'team-noord', answers: [], keepWeeks: 8 } as const;

test('who just answered in practice reads that nothing of it is kept, not that they gave no answer', () => {
  const titleIn = (practice: boolean) => ownAnswers({ ...nl, practice }, nothing).weeks[0]?.title;
  expect(titleIn(true)).toMatch(/^Bij het oefenen bewaar ik niets van jou/);
  expect(titleIn(false)).toBe('Er staat nog niets van jou.');
});
