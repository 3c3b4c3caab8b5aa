import fc from 'fast-check';
import { fieldsFrom, stateValuesSchema } from '../../../src/adapters/slack/read-fields';
import { renderModal } from '../../../src/adapters/slack/render-modal';
import { agreementForm } from '../../../src/views/agreement-form';
import { bandForm } from '../../../src/views/band-form';
import type { CardView } from '../../../src/views/card-view';
import { checkInForm } from '../../../src/views/check-in-form';
import { myWeek } from '../../../src/views/my-week';
import { allSamples, sampleFrame } from '../../golden/load-samples';
import { fieldsOf } from './support/fields-of';
import { untouchedState } from './support/untouched-state';

const frame = sampleFrame('nl');

function fieldsWhenUntouched(view: CardView) {
  return fieldsFrom(untouchedState(renderModal(view, {})));
}

function fieldsThatStoodThere(view: CardView) {
  return Object.fromEntries(fieldsOf(view).map(({ id, value }) => [id, value]));
}

const number = fc.oneof(
  fc.nat(400).map(String),
  fc.nat(800).map((halves) => String(halves / 2)),
);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 280 });
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const factor = [
  'crisis-this-week',
  'many-new-families',
  'admin-load',
  'no-fitting-help',
  'good-teamwork',
] as const;
const value = ['continuity', 'craftsmanship'] as const;
const some = (list: readonly string[]) =>
  fc.subarray([...list], { minLength: 1 }).map((chosen) => chosen.join(','));
const filled = (model: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<Record<string, string>> =>
  fc
    .record(model, { requiredKeys: [] })
    .map((values) => Object.fromEntries(Object.entries(values).map(([id, one]) => [id, one ?? ''])));

const checkIns = filled({
  felt: fc.constantFrom('too-full', 'manageable', 'room-left'),
  'cases.guidance': number,
  'cases.director': number,
  factors: some(factor),
  'no-cases': fc.constant('true'),
  hours: number,
  line: words,
}).map((values) =>
  checkInForm(frame, {
    team: 'team-noord',
    week: '2026-W47',
    depth: 'full',
    closesAt: Date.parse('2026-11-24T10:30:00Z'),
    caseTypes: ['guidance', 'director'],
    shortlist: factor,
    allFactors: false,
    ordinaryHours: 32,
    ownCases: true,
    values,
    faults: {},
  }),
);

const agreements = filled({
  text: words,
  until: day,
  sign: words,
  dropped: words,
  carrier: words,
  decides: words,
  about: fc.constantFrom('value.continuity', 'factor.admin-load'),
  kind: fc.constantFrom('team', 'partner'),
}).map((values) =>
  agreementForm(frame, {
    team: 'team-noord',
    values,
    faults: {},
    valueChoices: value,
    factorChoices: factor,
  }),
);

const bands = filled({
  counts: some(['guidance', 'director']),
  'lower-value': some(value),
  lower: number,
  'upper-reason': words,
  from: fc.constantFrom('2026-W48', '2026-W53'),
  'look-again': day,
}).map((values) =>
  bandForm(frame, {
    team: 'team-noord',
    values,
    faults: {},
    valueChoices: value,
    caseTypes: ['guidance', 'director'],
    weeks: ['2026-W48', '2026-W49', '2026-W50', '2026-W51', '2026-W52', '2026-W53'],
  }),
);

const weeks = filled({
  days: some(['1', '2', '3', '4', '5']),
  hours: number,
  'own-cases': fc.constantFrom('true', 'false'),
}).map((values) =>
  myWeek(frame, { team: 'team-noord', workingDays: [1, 6], hours: 28.5, ownCases: true, values, faults: {} }),
);

describe('a form that nobody touched', () => {
  test('says what stood in it', () => {
    fc.assert(
      fc.property(fc.oneof(checkIns, agreements, bands, weeks), (view) => {
        expect(fieldsWhenUntouched(view)).toEqual(fieldsThatStoodThere(view));
      }),
      { numRuns: 300, seed: 20_261_127 },
    );
  });

  test.each(allSamples.filter(({ view }) => fieldsOf(view).length > 0))(
    'says what stood in it: $kind, $example, in $locale',
    ({ view }) => {
      expect(fieldsWhenUntouched(view)).toEqual(fieldsThatStoodThere(view));
    },
  );
});

test('a number that was typed with a comma stands there with a point, as Slack writes it', () => {
  const view = myWeek(frame, {
    team: 'team-noord',
    workingDays: [1],
    hours: 28.5,
    ownCases: true,
    values: { hours: '28,5' },
    faults: {},
  });
  expect(fieldsWhenUntouched(view)['hours']).toBe('28.5');
});

describe('what Slack sends', () => {
  test('is read by the kind of its field; what is empty is said to be empty', () => {
    const values = stateValuesSchema.parse({
      line: { value: { type: 'plain_text_input', value: null } },
      hours: { value: { type: 'number_input', value: '30' } },
      felt: { value: { type: 'radio_buttons', selected_option: { text: {}, value: 'too-full' } } },
      about: { value: { type: 'static_select', selected_option: null } },
      factors: { value: { type: 'multi_static_select', selected_options: [{ value: 'a' }, { value: 'b' }] } },
      'no-cases': { value: { type: 'checkboxes', selected_options: [] } },
      until: { value: { type: 'datepicker', selected_date: '2026-12-09' } },
    });
    expect(fieldsFrom(values)).toEqual({
      line: '',
      hours: '30',
      felt: 'too-full',
      about: '',
      factors: 'a,b',
      'no-cases': '',
      until: '2026-12-09',
    });
  });

  test('of something that is no field of ours is left alone', () => {
    expect(fieldsFrom({ x1Y2: { '0.show-band': {} } })).toEqual({});
  });

  test('in another shape is no state at all', () => {
    expect(stateValuesSchema.safeParse({ line: { value: { value: 7 } } }).success).toBe(false);
  });
});
