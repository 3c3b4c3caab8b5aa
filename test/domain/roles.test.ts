import { type Act, loggedRole, may, rolesOf } from '../../src/domain/roles';
import { at } from './support/clock';
import { aMember, aTeam, personOf } from './support/team';

const now = at('2026-11-20', '12:00');
const team = aTeam({
  members: [aMember('consultant')],
  lead: personOf('lead'),
  others: [
    { person: personOf('guide'), role: 'guide' },
    { person: personOf('manager'), role: 'manager' },
    { person: personOf('application-manager'), role: 'application-manager' },
  ],
});

const roles = ['consultant', 'lead', 'guide', 'manager', 'application-manager', 'stranger'] as const;

const rows: readonly [Act, ...string[]][] = [
  //              consultant lead guide manager application-manager stranger
  ['answer', 'yes', '-', '-', '-', '-', '-'],
  ['read-team', 'yes', 'yes', 'yes', 'yes', '-', '-'],
  ['read-view', 'yes', 'yes', 'yes', '-', '-', '-'],
  ['talk', 'yes', 'yes', 'yes', '-', '-', '-'],
  ['agree', 'yes', 'yes', '-', '-', '-', '-'],
  ['practise', 'yes', 'yes', 'yes', '-', '-', '-'],
  ['settle', '-', 'yes', '-', '-', '-', '-'],
  ['pause', '-', 'yes', '-', '-', '-', '-'],
  ['read-report', '-', 'yes', '-', '-', '-', '-'],
];

test.each(rows)('who may %s', (act, ...expected) => {
  expect(roles.map((role) => (may(team, personOf(role), act, now) ? 'yes' : '-'))).toEqual(expected);
});

test('every act has a row in the table above', () => {
  const acts: Record<Act, true> = {
    answer: true,
    'read-team': true,
    'read-view': true,
    talk: true,
    agree: true,
    practise: true,
    settle: true,
    pause: true,
    'read-report': true,
  };
  expect(rows.map(([act]) => act)).toEqual(Object.keys(acts));
});

test('a manager reads the team view only where the team lets them, and nothing else changes', () => {
  const open = { ...team, managersSeeView: true };
  for (const [act, ...expected] of rows) {
    const [consultant, lead, guide, manager, ...others] = expected;
    const withManager = [consultant, lead, guide, act === 'read-view' ? 'yes' : manager, ...others];
    expect(roles.map((role) => (may(open, personOf(role), act, now) ? 'yes' : '-'))).toEqual(withManager);
  }
});

test('a lead with cases of their own is a consultant as well, and may do both', () => {
  const both = { ...team, members: [aMember('lead')] };
  expect(rolesOf(both, personOf('lead'), now)).toEqual(['consultant', 'lead']);
  expect(may(both, personOf('lead'), 'answer', now)).toBe(true);
  expect(may(both, personOf('lead'), 'settle', now)).toBe(true);
});

test('a stranger is nothing here, and neither is who left', () => {
  expect(rolesOf(team, personOf('stranger'), now)).toEqual([]);
  const left = { ...team, members: [aMember('consultant', { leftAt: now })] };
  expect(rolesOf(left, personOf('consultant'), now)).toEqual([]);
  expect(may(left, personOf('consultant'), 'read-view', now)).toBe(false);
});

test('someone can be guide and consultant at once', () => {
  const others = [{ person: personOf('consultant'), role: 'guide' }] as const;
  expect(rolesOf({ ...team, others }, personOf('consultant'), now)).toEqual(['consultant', 'guide']);
});

test('a look at the status is logged for lead, guide and manager and not for consultants', () => {
  const logged = roles.map((role) => loggedRole(team, personOf(role), now));
  expect(logged).toEqual([undefined, 'lead', 'guide', 'manager', 'application-manager', undefined]);
  const both = { ...team, members: [aMember('lead')] };
  expect(loggedRole(both, personOf('lead'), now)).toBe('lead');
});
