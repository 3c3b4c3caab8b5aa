import type { StatusFacts } from '../../src/views/status';
import { status } from '../../src/views/status';
import { en, nl } from './team-frames';

const facts: StatusFacts = {
  team: 'team-noord',
  lead: true,
  phase: 'live',
  threadRuns: false,
  outside: 0,
  agreements: [],
  small: false,
};

const last = {
  week: '2026-W46',
  at: 0,
  practice: false,
  shown: { position: 'above', felt: 'mostly-too-full' },
  times: 2,
  lines: [],
} as const;

test('says the last team view in one sentence', () => {
  expect(status(nl, { ...facts, last }).sentences).toEqual([
    'Teambeeld van week 46: boven de bandbreedte, voor de tweede keer op rij; de week was vooral te vol.',
  ]);
  expect(status(en, { ...facts, last: { ...last, shown: {} } }).sentences).toEqual([
    'There is no team view of week 46.',
  ]);
});

test('says until when the question is open', () => {
  const round = {
    week: '2026-W47',
    closesAt: Date.UTC(2026, 10, 24, 10, 30),
    viewAt: Date.UTC(2026, 10, 24, 11),
  } as const;
  expect(status(nl, { ...facts, round }).sentences).toEqual([
    'De weekvraag van week 47 staat open tot dinsdag om 11.30 uur. Het bericht aan het team komt dinsdag om 12.00 uur.',
  ]);
});

test('the report is about the whole list, and says nothing of who was reached, takes part or answered', () => {
  const told = status(nl, { ...facts, report: { week: '2026-W47', roster: 8 } }).sentences.at(-1);
  expect(told).toBe(
    'De weekvraag van week 47 is gesteld. Op jullie lijst staan 8 collega’s. Wie meedoet of antwoordt, laat ik aan niemand zien. Een technische storing meld ik aan de functioneel beheerder.',
  );
});

test('who looked is there for everyone to see', () => {
  const looks = [{ name: 'Karin', role: 'lead', at: Date.UTC(2026, 10, 19, 8, 5) }] as const;
  expect(status(nl, { ...facts, looks }).looks?.items).toEqual([
    'Karin (teamleider), donderdag 19 november om 09.05 uur',
  ]);
});

test('a small team is told why it is asked for no numbers', () => {
  expect(status(nl, { ...facts, small: true }).sentences).toEqual([
    'Jullie zijn met minder dan vijf. Daarom vraag ik geen aantallen: iemand zou te herkennen zijn.',
  ]);
});

test.each(['new', 'practice', 'stopped'] as const)('a team that is %s can go to setup', (phase) => {
  expect(status(nl, { ...facts, phase }).buttons.map(({ intent }) => intent.kind)).toContain('open-setup');
});
