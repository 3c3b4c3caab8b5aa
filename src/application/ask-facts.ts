import type { CheckIn, OwnRecord } from '../domain/check-in';
import type { Member } from '../domain/member';
import { answerFor, depthOf, type FormDepth, lastBefore, sameRunsBeforeAsking } from '../domain/own-record';
import { callName, type Person } from '../domain/person';
import { memberOf } from '../domain/roster';
import type { Round } from '../domain/round';
import type { Team } from '../domain/team';
import type { WeeklyQuestionFacts } from '../views/weekly-question';

/** What the weekly question and its reminder need to know of one person; no count is among it. */
export function askFacts(person: Person, team: Team, round: Round, own: OwnRecord): WeeklyQuestionFacts {
  const last = round.answers[person.id] ?? answerFor(own, round.week) ?? lastBefore(own, round.week);
  const depth = depthFor(memberOf(team, person.id, round.closesAt), own, round);
  return {
    name: callName(person),
    namesTeam: person.teams.length > 1,
    team: team.id,
    week: round.week,
    depth,
    hasNumbers: hasNumbers(last, depth),
    stillFits: own.sameRuns > 0 && own.sameRuns % sameRunsBeforeAsking === 0,
    closesAt: round.closesAt,
    viewAt: round.viewAt,
  };
}

/** How much the form of a round holds for a person; practice keeps no answers, and shows the whole form at once. */
export function formDepth(own: OwnRecord, { practice, week }: Pick<Round, 'practice' | 'week'>): FormDepth {
  return practice ? 'full' : depthOf(own, week);
}

/** How much a person is asked in a round; who has no cases of their own has no numbers to fill in, in any week. */
export function depthFor(
  member: Pick<Member, 'ownCases'> | undefined,
  own: OwnRecord,
  round: Round,
): FormDepth {
  return member?.ownCases === false ? 'light' : formDepth(own, round);
}

/** Whether "the same numbers" says enough: from the third time on a total alone does not. */
export function hasNumbers(last: CheckIn | undefined, depth: FormDepth): boolean {
  const kind = last?.cases.kind ?? 'unknown';
  return kind !== 'unknown' && !(depth === 'full' && kind === 'total');
}
