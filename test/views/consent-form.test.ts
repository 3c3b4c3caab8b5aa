import { consentForm } from '../../src/views/consent-form';
import { nl } from './team-frames';

test('asks for the council, until when, the officer and the date', () => {
  const view = consentForm(nl, { team: 'team-noord', values: {}, faults: {} });
  expect([view.reference.id, view.until.id, view.decision.id, view.on.id]).toEqual([
    'council-reference',
    'council-until',
    'officer-decision',
    'officer-on',
  ]);
});
