import { bandForm } from '../../src/views/band-form';
import { nl } from './team-frames';

const facts = {
  team: 'team-noord',
  valueChoices: ['continuity'],
  caseTypes: ['guidance'],
  weeks: ['2026-W53', '2027-W01'],
  values: {},
  faults: {},
} as const;

test('nothing stands in it at first: a prefilled number becomes the norm', () => {
  const values = Object.values(bandForm(nl, facts)).filter(
    (part) => typeof part === 'object' && 'value' in part,
  );
  expect(values).toEqual([]);
});

test('a band can start in week 53', () => {
  expect(bandForm(nl, facts).from.choices).toEqual([
    { value: '2026-W53', title: 'Week 53, vanaf maandag 28 december' },
    { value: '2027-W01', title: 'Week 1, vanaf maandag 4 januari' },
  ]);
});

test('the fault of the limits stands beside the lower one', () => {
  const view = bandForm(nl, { ...facts, faults: { lower: { fault: 'lower-above-upper' } } });
  expect(view.lower.error).toMatch(/^Let op: de ondergrens ligt boven de bovengrens/);
});
