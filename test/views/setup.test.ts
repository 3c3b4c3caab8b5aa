import type { SetupFacts } from '../../src/views/setup';
import { setup } from '../../src/views/setup';
import { nl } from './team-frames';

const facts: SetupFacts = {
  team: 'team-noord',
  phase: 'live',
  consent: 'valid',
  consentUntil: '2027-12-31',
  band: 'in-use',
  members: 7,
  small: false,
};

const show = (more: Partial<SetupFacts> = {}) => setup(nl, { ...facts, ...more });
const kinds = (more: Partial<SetupFacts>) => show(more).buttons.map(({ intent }) => intent.kind);

test('practice is offered when there is somebody to practise with', () => {
  expect(kinds({ phase: 'new', members: 0 })).not.toContain('start-practice');
  expect(kinds({ phase: 'new', members: 1 })).toContain('start-practice');
});

test('the talk is never done, also when everything is settled', () => {
  expect(show().next.text).toMatch(/^Alles staat\. Het gesprek is nooit af/);
});

test.each<[string, Partial<SetupFacts>, RegExp]>([
  ['a new team', { phase: 'new', consent: 'none' }, /^Oefen eerst samen/],
  ['practice without a list', { phase: 'practice', members: 0 }, /^Maak de lijst/],
  ['practice without consent', { phase: 'practice', consent: 'none' }, /^Vraag instemming/],
  ['practice with consent', { phase: 'practice' }, /^Jullie kunnen echt beginnen/],
  ['withdrawn consent', { phase: 'stopped', consent: 'withdrawn' }, /^Vraag instemming/],
  ['no band yet', { band: 'none' }, /^Praat eerst een paar weken/],
  ['a concept', { band: 'concept' }, /vier tot zes weken/],
  ['a pause', { phase: 'paused' }, /^Jullie hebben pauze/],
])('%s has one next step', (_, more, next) => {
  expect(show(more).next.text).toMatch(next);
});

test('starting for real is offered only with valid consent', () => {
  expect(kinds({ phase: 'practice', consent: 'none' })).not.toContain('go-live');
  expect(kinds({ phase: 'practice' })).toContain('go-live');
  expect(kinds({})).not.toContain('go-live');
});

test('consent can be withdrawn as long as it holds', () => {
  expect(kinds({})).toContain('withdraw-consent');
  expect(kinds({ consent: 'ended', phase: 'stopped' })).not.toContain('withdraw-consent');
});

test('a team hears beforehand how often there will be a view', () => {
  expect(show({ odds: 76 }).notes).toEqual([
    'Goed om te weten: als driekwart van jullie antwoordt, is er in ongeveer 76 van de 100 weken een teambeeld. In de andere weken is er wel een vraag.',
  ]);
});

test('a team under five has no band to settle', () => {
  expect(kinds({ small: true, band: 'none' })).not.toContain('open-band-form');
  expect(show({ small: true, odds: 24 }).notes).toHaveLength(1);
});
