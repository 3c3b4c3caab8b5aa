import type { FieldFaults } from '../domain/refusal';
import { memberOf } from '../domain/roster';
import type { Weekday } from '../domain/time';
import type { FormFields } from '../views/intent';
import { myWeek } from '../views/my-week';
import type { Answer } from './answer';
import { faultsOf, readChoice, readChoices, readHalves } from './form-fields';
import { changeMember } from './set-away';
import { notYourRole, type Setting, tell } from './setting';

/** Hours in a week nobody works more than. */
const hoursAtMost = 60;

const weekdays = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6, '7': 7 } as const satisfies Record<
  string,
  Weekday
>;
const dayIds = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Shows someone their own working days and hours. */
export function openMyWeek(
  setting: Setting,
  how: Answer['how'] = 'dialog',
  values?: FormFields,
  faults: FieldFaults = {},
): Answer {
  const member = memberOf(setting.team, setting.person.id, setting.now);
  if (member === undefined) return notYourRole(setting);
  const { workingDays, hours, ownCases } = member;
  return {
    how,
    card: myWeek(setting.frame, {
      team: setting.team.id,
      workingDays,
      hours,
      ownCases,
      values: values ?? { days: workingDays.join(','), hours: String(hours), 'own-cases': String(ownCases) },
      faults,
    }),
  };
}

/** Keeps someone's working days, ordinary hours and whether they carry cases of their own. */
export async function saveMyWeek(setting: Setting, fields: FormFields): Promise<Answer> {
  const days = readChoices(fields, 'days', dayIds);
  const hours = readHalves(fields, 'hours', hoursAtMost);
  const own = readChoice(fields, 'own-cases', ['true', 'false']);
  if ('fault' in days || 'fault' in hours || 'fault' in own) {
    return openMyWeek(setting, 'correct', fields, faultsOf({ days, hours, 'own-cases': own }));
  }
  const saved = await changeMember(setting, (member) => ({
    ...member,
    workingDays: days.value.map((id) => weekdays[id]),
    hours: hours.value,
    ownCases: own.value === 'true',
  }));
  return saved ? tell(setting, { what: 'my-week-saved' }) : notYourRole(setting);
}
