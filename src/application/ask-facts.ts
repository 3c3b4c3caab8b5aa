import type { CheckIn, OwnRecord } from '../domain/check-in';
import { answerFor, lastBefore, sameRunsBeforeAsking, type Stage, stageOf } from '../domain/own-record';
import { callName, type Person } from '../domain/person';
import type { Round } from '../domain/round';
import type { Team } from '../domain/team';
import type { WeeklyQuestionFacts } from '../views/weekly-question';

/** What the weekly question and its reminder need to know of one person; no count is among it. */
export function askFacts(person: Person, team: Team, round: Round, own: OwnRecord): WeeklyQuestionFacts {
  const last = answerFor(own, round.week) ?? lastBefore(own, round.week);
  const stage = stageOf(own, round.week);
  return {
    name: callName(person),
    team: team.id,
    week: round.week,
    stage,
    hasNumbers: hasNumbers(last, stage),
    stillFits: own.sameRuns >= sameRunsBeforeAsking,
    closesAt: round.closesAt,
    viewAt: round.viewAt,
  };
}

/** Whether "the same numbers" says enough: from the third time on a total alone does not. */
function hasNumbers(last: CheckIn | undefined, stage: Stage): boolean {
  const kind = last?.cases.kind ?? 'unknown';
  return kind !== 'unknown' && !(stage === 'full' && kind === 'total');
}
