import type { CheckIn, OwnRecord } from '../domain/check-in';
import type { Member } from '../domain/member';
import { answerFor, lastBefore, type Stage, sameRunsBeforeAsking, stageOf } from '../domain/own-record';
import { callName, type Person } from '../domain/person';
import { memberOf } from '../domain/roster';
import type { Round } from '../domain/round';
import type { Team } from '../domain/team';
import type { Week } from '../domain/week';
import type { WeeklyQuestionFacts } from '../views/weekly-question';

/** What the weekly question and its reminder need to know of one person; no count is among it. */
export function askFacts(person: Person, team: Team, round: Round, own: OwnRecord): WeeklyQuestionFacts {
  const last = answerFor(own, round.week) ?? lastBefore(own, round.week);
  const stage = stageFor(memberOf(team, person.id, round.closesAt), own, round.week);
  return {
    name: callName(person),
    team: team.id,
    week: round.week,
    stage,
    hasNumbers: hasNumbers(last, stage),
    stillFits: own.sameRuns > 0 && own.sameRuns % sameRunsBeforeAsking === 0,
    closesAt: round.closesAt,
    viewAt: round.viewAt,
  };
}

/** How much a person is asked in a week; who has no cases of their own has no numbers to fill in, in any week. */
export function stageFor(member: Pick<Member, 'ownCases'> | undefined, own: OwnRecord, week: Week): Stage {
  return member?.ownCases === false ? 'light' : stageOf(own, week);
}

/** Whether "the same numbers" says enough: from the third time on a total alone does not. */
export function hasNumbers(last: CheckIn | undefined, stage: Stage): boolean {
  const kind = last?.cases.kind ?? 'unknown';
  return kind !== 'unknown' && !(stage === 'full' && kind === 'total');
}
