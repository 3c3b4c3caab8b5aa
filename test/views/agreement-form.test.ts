import { agreementForm } from '../../src/views/agreement-form';
import { nl } from './team-frames';

const facts = {
  team: 'team-noord',
  valueChoices: ['continuity'],
  factorChoices: ['admin-load'],
  values: { text: 'We bellen elke week' },
  faults: { until: { fault: 'required' } },
} as const;

test('what was typed stays, and the fault stands beside its own field', () => {
  const view = agreementForm(nl, facts);
  expect(view.text.value).toBe('We bellen elke week');
  expect(view.text).not.toHaveProperty('error');
  expect(view.until.error).toBe('Let op: dit heb ik nodig om te kunnen bewaren.');
});

test('an agreement can be about a value or a factor', () => {
  expect(agreementForm(nl, facts).about?.choices).toEqual([
    { value: 'value.continuity', title: 'Een gezin houdt één vast gezicht' },
    { value: 'factor.admin-load', title: 'Veel registreren en schrijven' },
  ]);
});

test('without values and factors, nobody is asked what it is about', () => {
  expect(agreementForm(nl, { ...facts, valueChoices: [], factorChoices: [] })).not.toHaveProperty('about');
});

test('an agreement that takes the place of another says which', () => {
  expect(agreementForm(nl, { ...facts, from: 'agreement-4' }).submit.intent).toEqual({
    kind: 'save-agreement',
    team: 'team-noord',
    fields: {},
    from: 'agreement-4',
  });
});
