import { due, isDue } from '../../src/domain/due';
import { roundTimes } from '../../src/domain/rhythm';
import type { Phase, Team } from '../../src/domain/team';
import { hour, type LocalDate, minute } from '../../src/domain/time';
import { at, noDaysOff, off, shown } from './support/clock';
import { dueAt, live, said } from './support/life';
import { aCheckIn, anAgreement, aPublication, aRound } from './support/round';
import { aState, roundsOf, sentAt, takingPart, withDelivery } from './support/state';
import { aConsent, aTeam } from './support/team';

const week = '2026-W47';
const round = aRound(week);
const silent = takingPart();
const opened = aState({ own: silent, rounds: roundsOf(round) });
const resting = (until?: '2026-11-20'): Phase => ({
  kind: 'paused',
  since: at('2026-11-10', '09:00'),
  ...(until && { until }),
});
const wakeOf = (team: Team, now: number, rounds = {}) => {
  const { wakeAt } = due(aState({ team, own: silent, rounds }), noDaysOff, now);
  return wakeAt === undefined ? undefined : shown(wakeAt);
};

test('a round opens on Wednesday at noon, and once', () => {
  const before = aState({ own: silent });
  expect(dueAt(before, at('2026-11-18', '11:59'))).toEqual([]);
  const cleaned = { ...before, cleanedOn: '2026-11-18' } as const;
  expect(due(cleaned, noDaysOff, at('2026-11-18', '12:00')).steps).toEqual([
    { kind: 'open-round', times: roundTimes(before.team.rhythm, noDaysOff, week) },
  ]);
  expect(dueAt(opened, at('2026-11-18', '12:00'))).toEqual([]);
});

test('a team that goes live in the middle of a window begins with what is left of it', () => {
  const team = aTeam({ phase: { kind: 'live', since: at('2026-11-23', '09:00') } });
  expect(dueAt(aState({ team, own: silent }), at('2026-11-23', '09:00'))).toEqual(['open 2026-W47']);
});

test('a round with an hour or less left is not opened any more', () => {
  const never = aState({ own: silent });
  expect(dueAt(never, at('2026-11-24', '10:30') - 1)).toEqual(['open 2026-W47']);
  expect(dueAt(never, at('2026-11-24', '10:30'))).toEqual([]);
});

test('a round that was closed or stopped is not opened again', () => {
  for (const state of ['closed', 'stopped'] as const) {
    const over = aState({ own: silent, rounds: roundsOf(aRound(week, { state })) });
    expect(dueAt(over, at('2026-11-19', '12:00'))).toEqual([]);
  }
});

test('a round closes at the closing instant exactly and not a millisecond before', () => {
  expect(dueAt(opened, round.closesAt - 1)).toEqual([]);
  expect(dueAt(opened, round.closesAt)).toEqual(['close 2026-W47']);
});

test('a round nobody closed in time is closed however late it is', () => {
  expect(dueAt(opened, round.closesAt + 500 * hour)).toContain('close 2026-W47');
});

test('a closed round is not closed again', () => {
  const closed = aState({ own: silent, rounds: roundsOf(aRound(week, { state: 'closed' })) });
  expect(dueAt(closed, round.closesAt)).toEqual([]);
});

test('a round opens every other week in a two-weekly rhythm', () => {
  const rhythm = { ...aTeam().rhythm, every: 2, anchor: week } as const;
  const { diary } = live(
    aState({ team: aTeam({ rhythm }), own: silent }),
    at('2026-11-16', '09:00'),
    at('2026-12-07', '09:00'),
  );
  expect(diary).toEqual([
    '2026-11-18 12:00 open 2026-W47',
    '2026-11-24 11:30 close 2026-W47',
    '2026-11-24 12:00 view 2026-W47',
    '2026-12-02 12:00 open 2026-W49',
  ]);
});

test('a later change of the rhythm does not move a round that is open', () => {
  const team = aTeam({ rhythm: { ...aTeam().rhythm, closeDay: 1, closeTime: '09:00' } });
  const moved = aState({ team, own: silent, rounds: roundsOf(round) });
  expect(dueAt(moved, round.closesAt - 1)).toEqual([]);
  expect(dueAt(moved, round.closesAt)).toEqual(['close 2026-W47']);
});

test('a new team is asked and told nothing, whatever its records say', () => {
  const team = aTeam({ phase: { kind: 'new' } });
  const state = aState({ team, rounds: roundsOf(round) });
  expect(dueAt(state, at('2026-11-20', '15:00'))).toEqual([]);
  expect(dueAt(state, round.closesAt)).toEqual([]);
});

test.each([
  ['the consent was withdrawn this minute', { withdrawnAt: at('2026-11-20', '15:00') }],
  ['the consent ended yesterday', { council: { reference: 'OR 2025-1', until: '2026-11-19' } as const }],
])('an open round is stopped when %s', (_why, consent) => {
  const team = aTeam({ consent: aConsent(consent) });
  const closed = aRound('2026-W46', { state: 'closed' });
  expect(dueAt(aState({ team, rounds: roundsOf(closed, round) }), at('2026-11-20', '15:00'))).toEqual([
    'stop 2026-W47',
  ]);
});

test('an open round is stopped when there is no consent at all', () => {
  const { consent: _consent, ...team } = aTeam();
  expect(dueAt(aState({ team, rounds: roundsOf(round) }), at('2026-11-20', '15:00'))).toEqual([
    'stop 2026-W47',
  ]);
});

test('consent holds through its last day and the round is stopped the minute after', () => {
  const team = aTeam({ consent: aConsent({ council: { reference: 'OR 2025-1', until: '2026-11-20' } }) });
  const { diary } = live(
    aState({ team, own: silent, rounds: roundsOf(round) }),
    at('2026-11-20', '12:00'),
    at('2026-12-20', '12:00'),
  );
  expect(diary).toEqual(['2026-11-21 00:00 stop 2026-W47']);
});

test('a pause stops the open round and posts nothing of the closed one', () => {
  const closed = aRound('2026-W46', { state: 'closed' });
  const state = aState({
    team: aTeam({ phase: resting() }),
    rounds: roundsOf(closed, round),
    publications: { '2026-W46': aPublication('2026-W46') },
  });
  expect(dueAt(state, closed.viewAt)).toEqual(['stop 2026-W47']);
});

test('a pause with a last day ends by itself; a round that began while the team rested is left out', () => {
  const after = (until: LocalDate) => {
    const team = aTeam({ phase: { kind: 'paused', since: at('2026-11-10', '09:00'), until } });
    return live(aState({ team, own: silent }), at('2026-11-11', '09:00'), at('2026-11-25', '12:00')).diary;
  };
  const skipped = ['2026-11-25 12:00 open 2026-W48'];
  expect(after('2026-11-20')).toEqual(skipped);
  expect(after('2026-11-18')).toEqual(skipped);
  expect(after('2026-11-17')[0]).toBe('2026-11-18 12:00 open 2026-W47');
});

test('a pause without a last day goes on', () => {
  const team = aTeam({ phase: resting() });
  expect(live(aState({ team }), at('2026-11-11', '09:00'), at('2027-03-01', '09:00')).diary).toEqual([]);
});

test('a pause ends in a stop when the consent ended meanwhile', () => {
  const consent = aConsent({ council: { reference: 'OR 2025-1', until: '2026-11-18' } });
  const team = aTeam({ phase: resting('2026-11-20'), consent });
  expect(live(aState({ team }), at('2026-11-11', '09:00'), at('2026-12-11', '09:00')).diary).toEqual([]);
});

test('the night in which something ends by itself is looked at right after midnight', () => {
  const friday = at('2026-11-20', '22:00');
  const consent = aConsent({ council: { reference: 'OR 2025-1', until: '2026-11-20' } });
  expect(wakeOf(aTeam({ consent }), friday)).toBe('2026-11-21 00:00');
  expect(wakeOf(aTeam({ phase: resting('2026-11-20') }), friday)).toBe('2026-11-21 00:00');
  expect(wakeOf(aTeam({ phase: resting() }), friday)).toBe('2026-11-21 03:00');
  expect(wakeOf(aTeam({ phase: { kind: 'new' }, consent }), friday)).toBe('2026-11-21 03:00');
});

test('the day someone joins is looked at when it comes', () => {
  const [first, ...others] = aTeam().members;
  const joining = [...others, ...(first ? [{ ...first, joinedAt: at('2026-11-19', '09:00') }] : [])];
  const team = aTeam({ members: joining });
  expect(wakeOf(team, at('2026-11-19', '08:59'), roundsOf(round))).toBe('2026-11-19 09:00');
});

test('every night at three what was kept long enough goes, also while a team is new or rests', () => {
  const stopped = aRound('2026-W46', { state: 'stopped' });
  for (const phase of [{ kind: 'new' }, resting(), aTeam().phase] as const) {
    const state = aState({ team: aTeam({ phase }), own: silent, rounds: roundsOf(stopped) });
    const steps = (now: number) => due(state, noDaysOff, now).steps.map(said);
    expect(steps(at('2026-11-17', '03:00') - 1)).toEqual([]);
    expect(steps(at('2026-11-17', '03:00'))).toEqual(['clean up']);
    expect(steps(at('2026-11-17', '09:00'))).toEqual(['clean up']);
  }
});

test('a night is cleaned up in once, and one that was slept through is made good later', () => {
  const state = aState({ team: aTeam({ phase: { kind: 'new' } }), cleanedOn: '2026-11-17' });
  const steps = (now: number) => due(state, noDaysOff, now).steps.map(said);
  expect(steps(at('2026-11-17', '09:00'))).toEqual([]);
  expect(due(state, noDaysOff, at('2026-11-17', '09:00')).wakeAt).toBe(at('2026-11-18', '03:00'));
  expect(steps(at('2026-11-18', '02:59'))).toEqual([]);
  expect(steps(at('2026-11-20', '16:00'))).toEqual(['clean up']);
});

test('no second round opens while one is open, whatever the rhythm says', () => {
  const late = aRound('2026-W46', { state: 'open', closesAt: at('2026-11-19', '11:30') });
  const state = aState({ own: silent, rounds: roundsOf(late), cleanedOn: '2026-11-20' });
  expect(dueAt(state, at('2026-11-18', '12:00'))).toEqual([]);
  expect(dueAt(state, at('2026-11-19', '11:30'))).toEqual(['close 2026-W46']);
  const closed = { ...state, rounds: roundsOf({ ...late, state: 'closed' }) };
  expect(dueAt(closed, at('2026-11-19', '11:30'))).toEqual(['open 2026-W47']);
});

test('the night of both clock changes has its clean-up too', () => {
  for (const night of ['2026-10-25', '2027-03-28', '2027-10-31'] as const) {
    const state = aState({ own: silent });
    const { wakeAt } = due(state, noDaysOff, at(night, '00:30'));
    expect(wakeAt).toBe(at(night, '03:00'));
    expect(due(state, noDaysOff, at(night, '03:00')).steps.map(said)).toContain('clean up');
  }
});

test('weeks of which nothing is stored are no hindrance', () => {
  const nothing = { [week]: undefined, '2026-W46': undefined };
  const agreements = { list: [anAgreement('one')] };
  const state = aState({ own: silent, rounds: nothing, publications: nothing, books: nothing, agreements });
  expect(dueAt(state, at('2026-11-25', '10:00'))).toEqual(['come back for agreement-one']);
});

test('looking twice gives the same', () => {
  const state = aState({ rounds: roundsOf(round) });
  const now = at('2026-11-20', '15:00');
  expect(due(state, off('2026-11-19'), now)).toEqual(due(state, off('2026-11-19'), now));
});

test('a delivery is due while it is among the steps, in whatever order its subject was written', () => {
  const asking = { week, person: 'person-anna', kind: 'ask' } as const;
  const state = aState({ own: takingPart('anna'), rounds: roundsOf(round) });
  const now = at('2026-11-20', '15:00');
  expect(isDue(state, noDaysOff, now, asking)).toBe(true);
  expect(isDue(state, noDaysOff, now - 1, asking)).toBe(false);
  expect(isDue(state, noDaysOff, now, { ...asking, person: 'person-bram' })).toBe(false);
  expect(isDue(state, noDaysOff, now, { ...asking, kind: 'reminder' })).toBe(false);
});

test('a delivery is not due any more once it was sent or answered, or the round is over', () => {
  const asking = { kind: 'ask', week, person: 'person-anna' } as const;
  const state = aState({ own: takingPart('anna'), rounds: roundsOf(round) });
  const now = at('2026-11-20', '15:00');
  expect(isDue(withDelivery(state, asking, sentAt(now - minute)), noDaysOff, now, asking)).toBe(false);
  const answered = { ...round, answers: { 'person-anna': aCheckIn() } };
  expect(isDue({ ...state, rounds: roundsOf(answered) }, noDaysOff, now, asking)).toBe(false);
  expect(isDue(state, noDaysOff, round.closesAt, asking)).toBe(false);
});

test('times are read on the wall clock of the team', () => {
  const team = aTeam({ rhythm: { ...aTeam().rhythm, zone: 'Pacific/Auckland' } });
  expect(dueAt(aState({ team, own: silent }), at('2026-11-17', '23:59'))).toEqual([]);
  expect(dueAt(aState({ team, own: silent }), at('2026-11-18', '00:00'))).toEqual(['open 2026-W47']);
});
