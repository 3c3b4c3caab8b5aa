import { due, isDue } from '../../src/domain/due';
import type { TeamState } from '../../src/domain/team-state';
import type { Instant } from '../../src/domain/time';
import { at, noDaysOff, off } from './support/clock';
import { dueAt } from './support/life';
import { aCheckIn, anAgreement, aPublication, aRound } from './support/round';
import { aState, claimedAt, roundsOf, sentAt, waitingUntil, withDelivery } from './support/state';
import { aMember, aTeam, names, withoutChannel } from './support/team';

const week = '2026-W47';
const round = aRound(week, { practice: true });
const closed = aRound(week, { practice: true, state: 'closed' });
const ask = { kind: 'ask', week, person: 'person-anna' } as const;
const view = { kind: 'team-view', week } as const;

/** Two testers and five invented colleagues; the practice clock stands where it is told to. */
function practising(now: Instant, overrides: Partial<TeamState> = {}): TeamState {
  const members = names.map((name, nth) => aMember(name, nth < 2 ? {} : { invented: true }));
  const phase = { kind: 'practice', now, testers: ['person-anna', 'person-bram'] } as const;
  return aState({
    team: aTeam({ phase, members }),
    own: {},
    rounds: roundsOf(round),
    ...overrides,
  });
}

/** Long after, and on a Sunday night: the clock on the wall plays no part. */
const wall = at('2027-02-07', '23:00');

test('practice asks its testers at once, and never an invented colleague', () => {
  expect(dueAt(practising(round.opensAt), wall)).toEqual(['ask anna', 'ask bram']);
});

test('a colleague who is no tester is not asked in practice', () => {
  const team = practising(round.opensAt).team;
  const phase = { kind: 'practice', now: round.opensAt, testers: ['person-bram'] } as const;
  expect(dueAt(practising(round.opensAt, { team: { ...team, phase } }), wall)).toEqual(['ask bram']);
});

test('a tester who is an invented colleague by mistake is not asked', () => {
  const team = practising(round.opensAt).team;
  const phase = { kind: 'practice', now: round.opensAt, testers: ['person-carla'] } as const;
  expect(dueAt(practising(round.opensAt, { team: { ...team, phase } }), wall)).toEqual([]);
});

test('a team founded after its practice window opened can practise all the same', () => {
  const state = practising(round.opensAt);
  const members = state.team.members.map((member) => ({ ...member, joinedAt: at('2026-11-20', '09:00') }));
  expect(dueAt({ ...state, team: { ...state.team, members } }, wall)).toEqual(['ask anna', 'ask bram']);
});

test('practice asks once, has no reminder and needs nobody to have said yes', () => {
  const asked = withDelivery(practising(at('2026-11-23', '10:00')), ask, sentAt(wall));
  expect(dueAt(asked, wall)).toEqual(['ask bram']);
  const answers = { 'person-anna': aCheckIn(), 'person-bram': aCheckIn() };
  expect(dueAt(practising(round.opensAt, { rounds: roundsOf({ ...round, answers }) }), wall)).toEqual([]);
});

test('in practice nobody is asked before the round opens or after it closes', () => {
  expect(dueAt(practising(round.opensAt - 1), wall)).toEqual([]);
  expect(dueAt(practising(round.closesAt - 1), wall)).toEqual(['ask anna', 'ask bram']);
  expect(dueAt(practising(round.closesAt), wall)).toEqual(['close 2026-W47']);
});

test('without enough colleagues, played ones included, practice asks nobody', () => {
  const { team } = practising(round.opensAt);
  const four = { ...team, members: team.members.slice(0, 4) };
  expect(dueAt(practising(round.opensAt, { team: four }), wall)).toEqual([]);
});

test('practice opens no rounds of its own, greets nobody and cleans nothing up', () => {
  const empty = practising(at('2026-11-18', '12:00'), { rounds: {} });
  expect(due(empty, noDaysOff, wall)).toEqual({ steps: [], wakeAt: undefined });
  const night = practising(at('2026-11-18', '03:30'), { rounds: {} });
  expect(due(night, noDaysOff, at('2026-11-18', '03:30')).steps).toEqual([]);
});

test('practice goes on without consent', () => {
  const { consent: _consent, ...team } = practising(round.opensAt).team;
  expect(dueAt(practising(round.opensAt, { team }), wall)).toEqual(['ask anna', 'ask bram']);
});

test('in practice the view follows at its own moment, whatever the day', () => {
  const publications = { [week]: aPublication(week, 'above', { practice: true }) };
  const shown = (now: Instant) =>
    dueAt(practising(now, { rounds: roundsOf(closed), publications }), wall, off('2026-11-24'));
  expect(shown(closed.viewAt - 1)).toEqual([]);
  expect(shown(closed.viewAt)).toEqual(['view 2026-W47']);
});

test('in practice the thread follows the view', () => {
  const publications = { [week]: aPublication(week, 'above', { practice: true }) };
  const steps = [{ week, step: 'first-question' }] as const;
  const excursion = { side: 'above', since: week, outside: 1, inside: 0, steps } as const;
  const reflection = { turns: {}, inMeeting: [], excursion };
  const state = practising(closed.viewAt, { rounds: roundsOf(closed), publications, reflection });
  expect(dueAt(state, wall)).toEqual(['view 2026-W47']);
  expect(dueAt(withDelivery(state, view, sentAt(wall)), wall)).toEqual(['talk 2026-W47']);
});

test('a real week does not find its messages already sent in practice', () => {
  const practised = withDelivery(practising(round.opensAt), ask, sentAt(wall));
  const state = aState({ rounds: roundsOf(aRound(week)), books: practised.books });
  expect(dueAt(state, at('2026-11-20', '15:00'))).toContain('ask anna');
});

test('in practice the bot comes back on the date itself, posts spent or not, once', () => {
  const agreement = anAgreement('one', {
    practice: true,
    until: '2026-11-28',
    madeAt: at('2026-10-27', '14:00'),
  });
  const ten = at('2026-11-28', '10:00');
  const reflection = { kind: 'reflection', week: '2026-W48' } as const;
  const agreed = (now: Instant) => {
    const state = practising(now, { rounds: {}, agreements: { list: [agreement] } });
    const one = withDelivery(state, reflection, sentAt(ten));
    return withDelivery(one, { ...reflection, kind: 'team-view' }, sentAt(ten));
  };
  expect(dueAt(agreed(ten - 1), wall)).toEqual([]);
  expect(dueAt(agreed(ten), wall)).toEqual(['come back for agreement-one']);
  const subject = { kind: 'come-back', week: '2026-W48', agreement: 'agreement-one', term: 1 } as const;
  expect(dueAt(withDelivery(agreed(ten), subject, sentAt(ten)), wall)).toEqual([]);
  expect(dueAt(agreed(at('2026-12-19', '10:00')), wall)).toEqual([]);
});

test('in practice only what was agreed in practice is read out and asked after', () => {
  const now = at('2026-11-25', '10:00');
  const agreements = (practice: boolean) => ({ list: [anAgreement('one', { practice, madeAt: now })] });
  expect(dueAt(practising(now, { rounds: {}, agreements: agreements(false) }), wall)).toEqual([]);
  expect(dueAt(practising(now, { rounds: {}, agreements: agreements(true) }), wall)).toEqual([
    'read out agreement-one',
    'come back for agreement-one',
  ]);
});

test('practice without a channel still asks its testers', () => {
  const state = practising(round.opensAt);
  expect(dueAt({ ...state, team: withoutChannel(state.team) }, wall)).toEqual(['ask anna', 'ask bram']);
});

test('a claimed question in practice is left to who claimed it', () => {
  const now = at('2026-11-20', '15:00');
  const state = practising(now);
  expect(dueAt(withDelivery(state, ask, claimedAt(now - 60_000)), wall)).toEqual(['ask bram']);
  expect(dueAt(withDelivery(state, ask, waitingUntil(now + 1)), wall)).toEqual(['ask bram']);
  expect(isDue(state, noDaysOff, wall, ask)).toBe(true);
});
