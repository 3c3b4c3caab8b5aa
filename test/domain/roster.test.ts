import { asksForAnswers, floorOf, memberOf, roster, withoutInvented } from '../../src/domain/roster';
import { at } from './support/clock';
import { aMember, aTeam, names, sevenWith } from './support/team';

const now = at('2026-11-20', '12:00');
const on = (team = aTeam(), when = now) =>
  roster(team, when).map(({ person }) => person.replace('person-', ''));

test('someone is on the roster from the moment they join until the moment they leave', () => {
  const team = aTeam({ members: [aMember('anna', { joinedAt: now, leftAt: now + 10 })] });
  expect(on(team, now - 1)).toEqual([]);
  expect(on(team, now)).toEqual(['anna']);
  expect(on(team, now + 9)).toEqual(['anna']);
  expect(on(team, now + 10)).toEqual([]);
});

test('in practice everyone who has not left is on the roster, whatever its clock says', () => {
  const phase = { kind: 'practice', now: now - 1000, testers: [] } as const;
  const members = [aMember('anna', { joinedAt: now }), aMember('bram', { leftAt: now })];
  expect(on(aTeam({ phase, members }), now - 1000)).toEqual(['anna']);
});

test('a member is found while they are on the roster', () => {
  const team = aTeam({ members: sevenWith(aMember('bram', { leftAt: now })) });
  expect(memberOf(team, 'person-anna', now)?.person).toBe('person-anna');
  expect(memberOf(team, 'person-bram', now)).toBeUndefined();
  expect(memberOf(team, 'person-zoe', now)).toBeUndefined();
});

test('a team can raise its floor and never lower it under five', () => {
  expect([1, 4, 5, 6, 9].map((floor) => floorOf(aTeam({ floor })))).toEqual([5, 5, 5, 6, 9]);
});

test('a team is asked from its floor on, counting who is on the roster now', () => {
  const asked = (members: number, floor = 5) =>
    asksForAnswers(aTeam({ floor, members: names.slice(0, members).map((name) => aMember(name)) }), now);
  expect([4, 5, 7].map((members) => asked(members))).toEqual([false, true, true]);
  expect([6, 7].map((members) => asked(members, 7))).toEqual([false, true]);
  const left = aTeam({
    members: [...names.slice(0, 4).map((name) => aMember(name)), aMember('zoe', { leftAt: now })],
  });
  expect([asksForAnswers(left, now - 1), asksForAnswers(left, now)]).toEqual([true, false]);
});

test('without invented colleagues a team keeps everyone else and everything else', () => {
  const anna = aMember('anna');
  const team = aTeam({ members: [aMember('invented-1', { invented: true }), anna] });
  expect(withoutInvented(team)).toEqual({ ...team, members: [anna] });
});
