import { practice } from '../../src/views/practice';
import { nl } from './team-frames';

const frame = { ...nl, practice: true };

test('every step says what comes next, until the last', () => {
  const steps = ['started', 'asked', 'answered', 'closed', 'shown', 'talked', 'came-back'] as const;
  const views = steps.map((step) => practice(frame, { team: 'team-noord', step }));
  expect(views.filter(({ next }) => next === undefined)).toEqual([]);
  expect(practice(frame, { team: 'team-noord', step: 'ended' })).not.toHaveProperty('next');
});

test('the card is labelled as practice', () => {
  expect(practice(frame, { team: 'team-noord', step: 'started' }).practice).toBe(
    'Oefening · verzonnen aantallen',
  );
});

test('after the last step setup is all that is left', () => {
  const { buttons } = practice(frame, { team: 'team-noord', step: 'ended' });
  expect(buttons.map(({ intent }) => intent.kind)).toEqual(['open-setup']);
});
