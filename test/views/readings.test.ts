import { readings } from '../../src/views/readings';
import { en, nl } from './team-frames';

test.each([nl, en])('in $locale the four readings are questions and never a verdict', (frame) => {
  const { questions } = readings(frame, { team: 'team-noord', week: '2026-W47' });
  expect(questions).toHaveLength(4);
  expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
});
