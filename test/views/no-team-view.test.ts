import { noTeamView } from '../../src/views/no-team-view';
import { en, nl } from './team-frames';

const facts = { week: '2026-W47', team: 'team-noord', question: 'low-response-4' } as const;

test('no cause is given, in no language', () => {
  const said = [nl, en].flatMap((frame) => noTeamView(frame, facts).sentences).join(' ');
  expect(said).not.toMatch(/antwoord|answer|te weinig|too few|herken|recogni/i);
});

test('the question and the agreement go on', () => {
  const view = noTeamView(nl, {
    ...facts,
    agreement: { text: 'Samen sparren', until: '2026-12-09', more: 0 },
  });
  expect(view.question.text).toBe('Wat weten we over deze week, ook zonder cijfers?');
  expect(view.agreement).toBe('Jullie afspraak, tot 9 december: ‘Samen sparren’.');
});

test('a week lost to an outage is owned up to', () => {
  expect(noTeamView(nl, { ...facts, missedWeek: '2026-W46' }).sentences.at(-1)).toBe(
    'Week 46 ging verloren door een storing bij mij. Sorry.',
  );
});
