import type { Frame } from '../../src/views/card';
import { whichTeam } from '../../src/views/which-team';

const frame: Frame = {
  locale: 'nl',
  team: 'Noord',
  word: 'family',
  zone: 'Europe/Amsterdam',
  practice: false,
};

test('every button is the same wish for another team', () => {
  const { buttons, more } = whichTeam(frame, {
    choices: [
      { team: 'team-noord', name: 'Noord' },
      { team: 'team-zuid', name: 'Zuid' },
    ],
    intent: { kind: 'show-help', all: true },
  });
  expect(buttons.map(({ intent }) => intent)).toEqual([
    { kind: 'show-help', all: true, team: 'team-noord' },
    { kind: 'show-help', all: true, team: 'team-zuid' },
  ]);
  expect(more).toBeUndefined();
});
