import { deliveryOf } from '../../src/domain/team-state';
import { at } from './support/clock';
import { aState, sentAt, withDelivery } from './support/state';
import { aTeam } from './support/team';

const ask = { kind: 'ask', week: '2026-W47', person: 'person-anna' } as const;
const greeting = { kind: 'first-message', person: 'person-anna' } as const;
const sent = sentAt(at('2026-11-20', '15:00'));

test('a delivery is found in the book of its week, or among what belongs to no week', () => {
  const state = withDelivery(withDelivery(aState(), ask, sent), greeting, sent);
  expect(deliveryOf(state, ask)).toEqual(sent);
  expect(deliveryOf(state, greeting)).toEqual(sent);
  expect(Object.keys(state.books)).toEqual(['2026-W47', 'start']);
});

test('nothing is known of what was never tried, nor of the same in another week or for someone else', () => {
  const state = withDelivery(aState(), ask, sent);
  expect(deliveryOf(aState(), ask)).toBeUndefined();
  expect(deliveryOf(state, { ...ask, week: '2026-W48' })).toBeUndefined();
  expect(deliveryOf(state, { ...ask, person: 'person-bram' })).toBeUndefined();
  expect(deliveryOf(state, { ...ask, kind: 'reminder' })).toBeUndefined();
});

test('practice and live keep their deliveries apart', () => {
  const practice = { kind: 'practice', now: 0, testers: [] } as const;
  const practised = withDelivery(aState({ team: aTeam({ phase: practice }) }), ask, sent);
  expect(deliveryOf(practised, ask)).toEqual(sent);
  expect(deliveryOf({ ...practised, team: aTeam() }, ask)).toBeUndefined();
});
