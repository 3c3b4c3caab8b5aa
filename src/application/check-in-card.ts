import type { CheckIn } from '../domain/check-in';
import { answerFor, emptyOwnRecord, lastBefore } from '../domain/own-record';
import type { FieldFaults } from '../domain/refusal';
import type { Week } from '../domain/week';
import { checkInForm } from '../views/check-in-form';
import type { FormFields, IntentOf } from '../views/intent';
import type { Answer } from './answer';
import { formDepth } from './ask-facts';
import { openFor } from './open-for-answers';
import { refuse, type Setting, teamScope } from './setting';

/** What a form is shown with: as it was sent, or filled with what is known. */
interface Showing {
  readonly how: 'dialog' | 'correct';
  readonly allFactors: boolean;
  readonly faults: FieldFaults;
  readonly values?: FormFields;
}

/** Opens the form of a week, or opens it further with everything that was typed so far still in it. */
export async function openCheckIn(setting: Setting, intent: IntentOf<'open-check-in'>): Promise<Answer> {
  const { week, allFactors = false, fields = {} } = intent;
  const typed = Object.keys(fields).length > 0;
  return checkInCard(setting, week, {
    how: 'dialog',
    faults: {},
    allFactors,
    ...(typed && { values: fields }),
  });
}

/** Shows the form of a week with the person's own last numbers in it; only they see them, in a dialog. */
export async function checkInCard(setting: Setting, week: Week, showing: Showing): Promise<Answer> {
  const { world, person, team, key } = setting;
  const names = [`round/${week}`, `own/${person.id}`] as const;
  const records = await world.store.read(teamScope(key), names);
  const found = openFor(team, records[`round/${week}`], person.id, week, world.clock.now());
  if (found.kind === 'refusal') return refuse(setting, found);
  const own = records[`own/${person.id}`] ?? emptyOwnRecord;
  const { member, round } = found;
  const given = round.answers[person.id] ?? answerFor(own, week);
  return {
    how: showing.how,
    card: checkInForm(setting.frame, {
      team: team.id,
      week,
      depth: formDepth(own, round),
      closesAt: round.closesAt,
      caseTypes: team.caseTypes,
      shortlist: team.shortlist,
      allFactors: showing.allFactors,
      ordinaryHours: member.hours,
      ownCases: member.ownCases,
      ...(team.definition !== undefined && { definition: team.definition }),
      values: showing.values ?? knownFields(given, lastBefore(own, week)),
      faults: showing.faults,
    }),
  };
}

/** What stands in the form already: this week's answer whole, or only the numbers of the last one. */
function knownFields(given: CheckIn | undefined, last: CheckIn | undefined): FormFields {
  const numbers = numberFields(given ?? last);
  if (given === undefined) return numbers;
  return {
    ...numbers,
    ...(given.felt !== null && { felt: given.felt }),
    factors: given.factors.join(','),
    hours: String(given.hours),
    ...(given.line !== undefined && { line: given.line.text }),
  };
}

function numberFields(checkIn: CheckIn | undefined): FormFields {
  switch (checkIn?.cases.kind) {
    case 'types':
      return Object.fromEntries(
        Object.entries(checkIn.cases.counts).map(([type, count]) => [`cases.${type}`, String(count)]),
      );
    case 'total':
      return { total: String(checkIn.cases.total) };
    case 'none-of-my-own':
      return { 'no-cases': 'true' };
    case 'unknown':
    case undefined:
      return {};
  }
}
