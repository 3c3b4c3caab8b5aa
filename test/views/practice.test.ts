import { practice } from '../../src/views/practice';
import { nl } from './team-frames';

const frame = { ...nl, practice: true };
const steps = ['started', 'asked', 'answered', 'shown', 'came-back'] as const;

test('every step says what comes next', () => {
  const views = steps.map((step) => practice(frame, { team: 'team-noord', step }));
  expect(views.filter(({ next }) => !next.startsWith('Hierna'))).toEqual([]);
});

test('the card is labelled as practice', () => {
  expect(practice(frame, { team: 'team-noord', step: 'started' }).practice).toBe(
    'Oefening · verzonnen aantallen',
  );
});

test('every step goes on or leads to the setup', () => {
  const kinds = steps.map((step) =>
    practice(frame, { team: 'team-noord', step }).buttons.map(({ intent }) => intent.kind),
  );
  expect(new Set(kinds.map(String))).toEqual(new Set(['practice-next,open-setup']));
});
