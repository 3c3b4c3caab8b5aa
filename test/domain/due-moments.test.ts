import { comeBackMoments, madeMoments, reflectionMoments, viewMoments } from '../../src/domain/due-channel';
import { askMoments, firstMessageMoments } from '../../src/domain/due-private';
import { day, hour } from '../../src/domain/time';
import { at, noDaysOff } from './support/clock';
import { anAgreement, aPublication, aRound } from './support/round';
import { anOwnRecord, aState, roundsOf, sentAt, takingPart, withDelivery } from './support/state';
import { aMember, aTeam, sevenWith, wednesday, withoutChannel } from './support/team';

const week = '2026-W47';
const round = aRound(week);
const now = at('2026-11-18', '12:00');
const ask = { kind: 'ask', week, person: 'person-anna' } as const;
const annas = aState({ own: takingPart('anna'), rounds: roundsOf(round) });
const fourPeople = aTeam({ members: aTeam().members.slice(0, 4) });
const asking = (state = annas, when = now) => askMoments(state, noDaysOff, round, when);
const greeting = (state = annas, when = now) => firstMessageMoments(state, noDaysOff, when);
const showing = (state = annas, when = round.viewAt) => viewMoments(state, noDaysOff, round, when);
const published = { ...annas, publications: { [week]: aPublication(week) } };

test('a question is known beforehand, with the moment it stops making sense', () => {
  expect(asking()).toEqual([
    {
      at: at('2026-11-20', '15:00'),
      until: round.closesAt - hour,
      step: { kind: 'deliver', subject: ask },
    },
  ]);
});

test('after the question comes the reminder, and after that nothing', () => {
  const asked = withDelivery(annas, ask, sentAt(at('2026-11-20', '15:00')));
  const reminder = { ...ask, kind: 'reminder' } as const;
  expect(asking(asked).map(({ at: when, step }) => [when, step])).toEqual([
    [at('2026-11-23', '10:00'), { kind: 'deliver', subject: reminder }],
  ]);
  expect(asking(withDelivery(asked, reminder, sentAt(now)))).toEqual([]);
});

test('nothing is planned for a person who does not work in what is left of the window', () => {
  const members = sevenWith(aMember('anna', { workingDays: [wednesday] }));
  const onWednesdays = { ...annas, team: aTeam({ members }) };
  expect(asking(onWednesdays, at('2026-11-19', '12:00'))).toEqual([]);
  expect(asking(withDelivery(onWednesdays, ask, sentAt(at('2026-11-18', '15:00'))))).toEqual([]);
  const never = { ...annas, team: aTeam({ members: sevenWith(aMember('anna', { workingDays: [] })) }) };
  expect(asking(never)).toEqual([]);
  const later = { later: { week, at: at('2026-11-23', '10:00'), nth: 1 } } as const;
  expect(asking({ ...never, own: { ...takingPart(), 'person-anna': anOwnRecord(later) } })).toEqual([]);
});

test('nothing is planned for the people of a team under its floor', () => {
  const own = { ...takingPart('anna'), 'person-bram': anOwnRecord({ takingPart: 'not-said' }) };
  expect(greeting({ ...annas, own })).toHaveLength(1);
  expect(asking({ ...annas, own, team: fourPeople })).toEqual([]);
  expect(greeting({ ...annas, own, team: fourPeople })).toEqual([]);
});

test('in practice a question is planned for the opening, once', () => {
  const phase = { kind: 'practice', now, testers: ['person-anna'] } as const;
  const practising = { ...annas, team: aTeam({ phase }) };
  expect(asking(practising)).toEqual([
    { at: round.opensAt, until: round.closesAt, step: { kind: 'deliver', subject: ask } },
  ]);
  expect(asking(withDelivery(practising, ask, sentAt(now)))).toEqual([]);
});

test('a post is planned from its moment for three days, and not at all without a channel', () => {
  const subject = { kind: 'team-view', week } as const;
  expect(showing(published)).toEqual([
    { at: round.viewAt, until: round.viewAt + 3 * day, step: { kind: 'deliver', subject } },
  ]);
  expect(showing(published, round.viewAt + 3 * day)).toEqual([]);
  expect(showing({ ...published, team: withoutChannel(aTeam()) })).toEqual([]);
  expect(showing(withDelivery(published, subject, sentAt(now)))).toEqual([]);
  expect(showing(annas)).toEqual([]);
  expect(reflectionMoments(published, noDaysOff, round, round.viewAt)).toEqual([]);
});

test('nothing is planned for an agreement that is not of this phase, was read out or has no channel', () => {
  const agreement = anAgreement('one', { madeAt: now });
  const practised = { ...agreement, practice: true };
  const subject = { kind: 'agreement', week, agreement: agreement.id, term: 1 } as const;
  expect(madeMoments(annas, agreement)).toEqual([
    { at: now, until: now + day, step: { kind: 'deliver', subject } },
  ]);
  expect(madeMoments(annas, practised)).toEqual([]);
  expect(madeMoments(annas, { ...agreement, term: 2 })).toEqual([]);
  expect(madeMoments(withDelivery(annas, subject, sentAt(now)), agreement)).toEqual([]);
  expect(madeMoments({ ...annas, team: withoutChannel(aTeam()) }, agreement)).toEqual([]);
  expect(comeBackMoments(annas, noDaysOff, practised, now)).toEqual([]);
});
