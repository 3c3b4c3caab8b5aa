import type { Member } from '../domain/member';
import type { FieldFaults } from '../domain/refusal';
import { memberOf } from '../domain/roster';
import { put } from '../ports/store';
import { away } from '../views/away';
import type { FormFields } from '../views/intent';
import type { Answer } from './answer';
import { faultsOf, needed, readDate } from './form-fields';
import { notYourRole, type Setting, teamScope, tell } from './setting';

/** Shows when someone is away. There is no field for a reason, and nobody else is told. */
export function openAway(
  setting: Setting,
  how: Answer['how'] = 'dialog',
  values: FormFields = {},
  faults: FieldFaults = {},
): Answer {
  const member = memberOf(setting.team, setting.person.id, setting.now);
  if (member === undefined) return notYourRole(setting);
  return {
    how,
    card: away(setting.frame, {
      team: setting.team.id,
      values,
      faults,
      ...(member.away !== undefined && member.away.until >= setting.wallToday && { away: member.away }),
    }),
  };
}

/** Keeps the days someone is away: no question and no reminder on those days. */
export async function saveAway(setting: Setting, fields: FormFields): Promise<Answer> {
  const from = needed(readDate(fields, 'from'));
  const until = needed(readDate(fields, 'until', setting.wallToday));
  if ('fault' in from || 'fault' in until) {
    return openAway(setting, 'correct', fields, faultsOf({ from, until }));
  }
  if (until.value < from.value) {
    return openAway(setting, 'correct', fields, { until: { fault: 'ends-before-start' } });
  }
  const days = { from: from.value, until: until.value };
  const saved = await changeMember(setting, (member) => ({ ...member, away: days }));
  return saved ? tell(setting, { what: 'away-saved', ...days }) : notYourRole(setting);
}

/** Ends being away at once. */
export async function comeBackFromAway(setting: Setting): Promise<Answer> {
  const saved = await changeMember(setting, ({ away: _days, ...member }) => member);
  return saved ? tell(setting, { what: 'back-from-away' }) : notYourRole(setting);
}

/** Changes one's own entry on the roster; false when there is none. */
export async function changeMember(setting: Setting, change: (member: Member) => Member): Promise<boolean> {
  const { world, key, person } = setting;
  return world.store.change(teamScope(key), ['team'], (records) => {
    const team = records.team ?? setting.team;
    if (memberOf(team, person.id, setting.now) === undefined) return { writes: [], result: false };
    const members = team.members.map((member) => (member.person === person.id ? change(member) : member));
    return { writes: [put('team', { ...team, members })], wakeAt: world.clock.now(), result: true };
  });
}
