import { suggestedShortlist } from '../../src/catalogue/factors';
import type { Frame } from '../../src/views/card';
import { type CheckInFormFacts, checkInForm, emptied } from '../../src/views/check-in-form';

const frame: Frame = {
  locale: 'nl',
  team: 'Noord',
  word: 'family',
  zone: 'Europe/Amsterdam',
  practice: false,
};
const facts: CheckInFormFacts = {
  team: 'team-noord',
  week: '2026-W47',
  depth: 'full',
  closesAt: Date.parse('2026-11-24T10:30:00Z'),
  caseTypes: ['short-question', 'guidance', 'director', 'holding', 'following'],
  shortlist: suggestedShortlist,
  allFactors: false,
  ordinaryHours: 32,
  ownCases: true,
  values: {},
  faults: {},
};

test('the first screen has at most seven fields', () => {
  const { felt, counters, factors } = checkInForm(frame, facts);
  expect([felt, ...counters, factors]).toHaveLength(7);
});

test('the first week asks how the week was and one factor, and no numbers', () => {
  const view = checkInForm(frame, { ...facts, depth: 'light' });
  expect(view.counters).toEqual([]);
  expect(view.counting).toBeUndefined();
  expect(view.more.hours).toBeUndefined();
});

test('the second week asks one number', () => {
  const { counters } = checkInForm(frame, { ...facts, depth: 'total' });
  expect(counters.map(({ id }) => id)).toEqual(['total']);
});

test('someone without cases of their own is asked for none', () => {
  expect(checkInForm(frame, { ...facts, ownCases: false }).counters).toEqual([]);
});

test('case types stand in the order the team chose, with a field of their own', () => {
  const { counters } = checkInForm(frame, { ...facts, caseTypes: ['holding', 'guidance'] });
  expect(counters.map(({ id }) => id)).toEqual(['cases.holding', 'cases.guidance']);
});

test('factors stand in the order of the catalogue, so that the order of the shortlist says nothing', () => {
  const values = (shortlist: CheckInFormFacts['shortlist']) =>
    checkInForm(frame, { ...facts, shortlist }).factors.choices.map(({ value }) => value);
  expect(values(suggestedShortlist.toReversed())).toEqual(values(suggestedShortlist));
});

test('a factor that was chosen stays in the list when the list is short', () => {
  const values = { factors: 'complaint-or-lawyer,no-home-to-be-found' };
  const { choices } = checkInForm(frame, { ...facts, allFactors: true }).factors;
  const outside = choices.find(({ value }) => !facts.shortlist.some((id) => id === value));
  const chosen = outside?.value ?? values.factors;
  const short = checkInForm(frame, { ...facts, values: { factors: chosen } }).factors;
  expect(short.choices.map(({ value }) => value)).toContain(chosen);
});

test('the whole list is offered once, and leads to no button for itself', () => {
  expect(checkInForm(frame, facts).buttons).toHaveLength(1);
  const whole = checkInForm(frame, { ...facts, allFactors: true });
  expect(whole.buttons).toEqual([]);
  expect(whole.submit.intent).toMatchObject({ kind: 'submit-check-in', allFactors: true });
});

test('the whole list is folded away by group; a group in which something is ticked is open', () => {
  const values = { 'factors.team': 'turnover', factors: 'no-fitting-help' };
  const { choices, groups = [] } = checkInForm(frame, { ...facts, allFactors: true, values }).factors;
  expect(groups.map(({ label, value, open }) => [label, value, open])).toEqual([
    ['Gezinnen', undefined, false],
    ['Team', 'turnover', true],
    ['Stelsel', 'no-fitting-help', true],
    ['Randvoorwaarden', undefined, false],
  ]);
  expect(groups.flatMap((group) => group.choices)).toHaveLength(choices.length);
  expect(checkInForm(frame, facts).factors.groups).toBeUndefined();
});

test('what was typed stays, with a sentence beside what is wrong', () => {
  const view = checkInForm(frame, {
    ...facts,
    values: { 'cases.guidance': 'zes', 'cases.director': '4' },
    faults: { 'cases.guidance': { fault: 'not-a-number' } },
  });
  const [, guidance, director] = view.counters;
  expect(guidance).toMatchObject({ value: 'zes', error: 'Let op: vul hier een getal in, zoals 4.' });
  expect(director).toMatchObject({ value: '4' });
  expect(director?.error).toBeUndefined();
});

test.each([
  [{}, {}, false],
  [{ hours: '32' }, {}, false],
  [{ hours: '28' }, {}, true],
  [{ line: 'Even sparren' }, {}, true],
  [{ 'no-cases': 'false' }, {}, false],
  [{ 'no-cases': 'true' }, {}, true],
  [{}, { line: { fault: 'too-long', max: 280, over: 3 } }, true],
] as const)('what is folded away opens when there is something to see: %j %j', (values, faults, open) => {
  expect(checkInForm(frame, { ...facts, values, faults }).more.open).toBe(open);
});

test('every factor says which group it belongs to, in the team’s own word', () => {
  const { choices } = checkInForm({ ...frame, word: 'resident' }, { ...facts, allFactors: true }).factors;
  expect([...new Set(choices.map(({ group }) => group))]).toEqual([
    'Inwoners',
    'Team',
    'Stelsel',
    'Randvoorwaarden',
  ]);
});

test('as many factors may be chosen as the hint says: one in the first week, three after it', () => {
  expect(checkInForm(frame, { ...facts, depth: 'light' }).factors.most).toBe(1);
  expect(checkInForm(frame, facts).factors.most).toBe(3);
});

describe('the form that stands in a message', () => {
  const whole = {
    ...{ felt: 'too-full', 'cases.guidance': '61', factors: 'crisis-this-week', hours: '20' },
    ...{ 'no-cases': 'true', line: 'De wachtlijst knelt' },
  };

  test('holds nothing that somebody filled in, and folds away what can wait', () => {
    const view = emptied(checkInForm(frame, { ...facts, values: whole }));
    expect(JSON.stringify(view)).not.toMatch(/"value":"(?:61|20|De wachtlijst knelt)"|wachtlijst knelt/);
    const fields = [view.felt, ...view.counters, view.factors, view.more.noCases, view.more.hours];
    expect([...fields, view.more.line].filter((field) => field?.value !== undefined)).toEqual([]);
    expect(view.more.open).toBe(false);
  });

  test('says that what stays empty stays as it was, to who has numbers alone', () => {
    const said = (values: CheckInFormFacts['values']) =>
      emptied(checkInForm(frame, { ...facts, values })).counting?.question;
    expect(said({ 'cases.guidance': '61' })).toContain('Wat je leeg laat, blijft zoals het was.');
    expect(said({ 'no-cases': 'true' })).toContain('Wat je leeg laat, blijft zoals het was.');
    expect(said({ 'no-cases': 'true' })).not.toContain('Laat leeg wat je niet hebt.');
    expect(said({})).toBe(checkInForm(frame, facts).counting?.question);
  });

  test('shows at once what needs a second look', () => {
    const faults = { line: { fault: 'too-long', max: 280, over: 10 } } as const;
    expect(emptied(checkInForm(frame, { ...facts, faults })).more.open).toBe(true);
  });

  test('is the same form otherwise', () => {
    const view = checkInForm(frame, facts);
    expect(emptied(view)).toEqual(view);
  });
});
