import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import type { Publication, Shown } from '../../src/domain/publication';
import type { TeamViewFacts } from '../../src/views/team-view';
import { teamView } from '../../src/views/team-view';
import { en, nl } from './team-frames';

const band = { id: 'band-1', lower: 14, upper: 18 } as const;

function publication(shown: Shown, more: Partial<Publication> = {}): Publication {
  return { week: '2026-W47', at: 0, practice: false, shown, band, times: 3, lines: [], ...more };
}

const whole: Shown = {
  position: 'above',
  felt: 'mostly-too-full',
  holding: 'many',
  factors: { kind: 'factors', factors: ['colleagues-absent', 'waiting-list-holding'] },
};

const least: TeamViewFacts = {
  publication: publication({}),
  team: 'team-noord',
  question: 'above-band-5',
  noBand: false,
  threadBegins: false,
  threadRuns: false,
};

const optional: Partial<TeamViewFacts> = {
  value: 'continuity',
  noBand: true,
  threadBegins: true,
  threadRuns: true,
  agreement: { text: 'Intervisie gaat door', until: '2026-12-09', more: 2 },
  withoutColleague: 'many',
  missedWeek: '2026-W46',
  pauseProposal: { name: 'Zomervakantie', from: '2027-07-17', until: '2027-08-29' },
};

/** Every choice of some of an object's properties. */
function subsets<T extends object>(object: T): readonly Partial<T>[] {
  return Object.entries(object).reduce<readonly Partial<T>[]>(
    (all, [key, value]) => [...all, ...all.map((chosen) => ({ ...chosen, [key]: value }))],
    [{}],
  );
}

const everyCombination: readonly TeamViewFacts[] = subsets(whole).flatMap((shown) =>
  subsets(optional).map((some) => ({ ...least, ...some, publication: publication(shown) })),
);

const linesOf = (facts: TeamViewFacts) => cardText(fill(teamView(nl, facts))).split('\n');

test('value, what weighs in, place, question and agreement come in that order', () => {
  const lines = linesOf({ ...least, ...optional, publication: publication(whole) });
  const places = [
    'Een gezin houdt één vast gezicht',
    'We zijn met minder collega’s',
    '▲ boven',
    'Jullie team zit boven de bandbreedte, voor de derde keer op rij.',
    'Wat kan wachten, zonder dat een gezin daar last van heeft?',
    'Jullie afspraak, tot 9 december: ‘Intervisie gaat door’. Er lopen nog andere.',
  ].map((line) => lines.indexOf(line));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('with any parts missing there is no empty line and no empty list', () => {
  const faults = everyCombination.filter((facts) => {
    const card = JSON.stringify(fill(teamView(nl, facts)));
    return /"text":"\s*"|"items":\[\]|"actions":\[\]|"columns":\[\]|undefined/.test(card);
  });
  expect(faults).toEqual([]);
});

test('the only digits are weeks, dates and the agreed limits', () => {
  const digits = everyCombination.flatMap((facts) => linesOf(facts).join(' ').match(/\d+/g) ?? []);
  expect(new Set(digits)).toEqual(new Set(['47', '46', '9', '17', '29', '14', '18', '36']));
});

test('a talk that begins under the view has the buttons; the question stands in both', () => {
  const before = teamView(nl, least);
  const { question, whereToTalk, buttons } = teamView(nl, { ...least, threadBegins: true });
  expect(buttons).toEqual([]);
  expect(question).toEqual(before.question);
  expect(whereToTalk).toBe('Hieronder begint jullie gesprek hierover.');
});

test('a team that sees only its felt week misses nothing it could see', () => {
  expect(linesOf({ ...least, publication: publication({ felt: 'mixed' }) }).slice(0, 3)).toEqual([
    'Week 47 · Team Noord',
    'De week was voor de een anders dan voor de ander.',
    'Vraag',
  ]);
});

test('a group is named where no single factor may be', () => {
  const shown = { factors: { kind: 'group', group: 'system' } } as const;
  expect(teamView(nl, { ...least, publication: publication(shown) }).weighs?.items).toEqual([
    'Vooral het stelsel',
  ]);
  expect(teamView(en, { ...least, publication: publication(shown) }).weighs?.items).toEqual([
    'Mostly the system',
  ]);
});

test('nothing is said about what weighs in when nothing may be named', () => {
  const shown = { factors: { kind: 'none' } } as const;
  expect(teamView(nl, { ...least, publication: publication(shown) })).not.toHaveProperty('weighs');
});

test('a place without a band version has no limits beside it', () => {
  const { band: _, ...without } = publication({ position: 'inside' });
  expect(teamView(nl, { ...least, publication: without }).position).not.toHaveProperty('limits');
});

test('lines are shown as their writers saw them', () => {
  const shared = publication({}, { lines: ['Dit mag gehoord worden', 'En dit ook'] });
  expect(teamView(nl, { ...least, publication: shared }).shared?.items).toEqual([
    '‘Dit mag gehoord worden’',
    '‘En dit ook’',
  ]);
});

test('beside the question and the agreement, a full message stays short', () => {
  const view = teamView(nl, { ...least, value: 'continuity', publication: publication(whole) });
  const said = [
    view.value?.text,
    ...(view.weighs?.items ?? []),
    view.position?.sentence,
    view.position?.limits,
    ...view.sentences,
    view.whereToTalk,
  ].join(' ');
  expect(said.split(' ').length).toBeLessThanOrEqual(70);
});

test('a held week reads the same as a computed one', () => {
  const one = teamView(nl, { ...least, publication: publication(whole) });
  const later = teamView(nl, { ...least, publication: publication(whole, { at: 1 }) });
  expect(later).toEqual(one);
});
