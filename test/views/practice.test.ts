import { practice } from '../../src/views/practice';
import { nl } from './team-frames';

const frame = { ...nl, practice: true };
const steps = ['started', 'asked', 'answered', 'shown', 'came-back'] as const;

test('every step says what comes next', () => {
  const views = steps.map((step) => practice(frame, { team: 'team-noord', step, asked: true }));
  expect(views.filter(({ next }) => !next.startsWith('Hierna'))).toEqual([]);
});

test('the card is labelled as practice', () => {
  expect(practice(frame, { team: 'team-noord', step: 'started', asked: true }).practice).toBe(
    'Oefening · verzonnen aantallen',
  );
});

test('every step goes on or leads to the setup', () => {
  const kinds = steps.map((step) =>
    practice(frame, { team: 'team-noord', step, asked: true }).buttons.map(({ intent }) => intent.kind),
  );
  expect(new Set(kinds.map(String))).toEqual(new Set(['practice-next,open-setup']));
});

test('who is not on the list is promised no question', () => {
  for (const step of steps) {
    const said = practice(frame, { team: 'team-noord', step, asked: false }).happened;
    expect(said).not.toContain('De weekvraag staat in je eigen chat');
  }
});
