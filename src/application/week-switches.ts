import { laterAt } from '../domain/asking';
import { withAway } from '../domain/calendar';
import type { CheckIn, OwnRecord } from '../domain/check-in';
import { answerLimits } from '../domain/check-in-form';
import type { PersonId } from '../domain/ids';
import type { Member } from '../domain/member';
import { answerFor, dropAnswer, emptyOwnRecord, keepAnswer } from '../domain/own-record';
import type { Refusal } from '../domain/refusal';
import { type Round, withoutAnswer } from '../domain/round';
import type { Week } from '../domain/week';
import { type Change, put } from '../ports/store';
import type { Answer } from './answer';
import { depthFor } from './ask-facts';
import { openFor } from './open-for-answers';
import { receiptCard } from './receipt-card';
import { refuse, type Setting, teamScope, tell } from './setting';

/** One person's place in an open round. */
interface OwnWeek {
  readonly round: Round;
  readonly member: Member;
  readonly own: OwnRecord;
  /** The answer given so far. */
  readonly given: CheckIn | undefined;
}

/** What one switch makes of a person's answer and record in an open round. */
interface Switched {
  readonly own: OwnRecord;
  /** `null` takes the answer out of the round; absent leaves it as it is. */
  readonly answer?: CheckIn | null;
  readonly wakeAt?: number;
  readonly said: Answer;
}

/** Asks again on the next working moment, in the place of the reminder, and again as often as someone asks for it. */
export async function askLater(setting: Setting, week: Week): Promise<Answer> {
  const calendar = setting.world.holidays.calendar();
  return inOpenRound(setting, week, ({ round, own, member }) => {
    const days = withAway(calendar, member.away);
    const at = laterAt(setting.team.rhythm, days, round, member.workingDays, setting.now);
    if (at === undefined || round.practice)
      return { kind: 'refusal', why: 'no-later-moment', closesAt: round.closesAt };
    const nth = own.later?.week === week ? own.later.nth + 1 : 1;
    return {
      own: { ...own, later: { week, at, nth } },
      wakeAt: at,
      said: tell(setting, { what: 'asked-later', at }),
    };
  });
}

/** Leaves this week out: an answer already given goes, and no reminder comes. */
export async function skipWeek(setting: Setting, week: Week): Promise<Answer> {
  return inOpenRound(setting, week, ({ round, own }) => ({
    own: { ...dropAnswer(own, week), skipped: week },
    answer: null,
    said: tell(setting, { what: 'week-skipped', closesAt: round.closesAt }),
  }));
}

/** Counts one more short question, any day until the close, so that light help is not lost from sight (METHOD R70). */
export async function addShortQuestion(setting: Setting, week: Week): Promise<Answer> {
  return inOpenRound(setting, week, ({ own, given }) => {
    if (given?.cases.kind !== 'types') return { kind: 'refusal', why: 'no-numbers-yet' };
    const before = given.cases.counts['short-question'] ?? 0;
    const counts = { ...given.cases.counts, 'short-question': Math.min(answerLimits.cases, before + 1) };
    const answer: CheckIn = { ...given, cases: { kind: 'types', counts } };
    return {
      own: keepAnswer(own, week, answer, false),
      answer,
      said: tell(setting, { what: 'short-question-added' }),
    };
  });
}

/** Shares or withholds one's line, after having seen it as the others will; its receipt then asks no more. */
export async function decideLine(setting: Setting, week: Week, share: boolean): Promise<Answer> {
  const closed = await lineAfterClose(setting, week);
  if (closed !== undefined) return refuse(setting, closed);
  return inOpenRound(setting, week, ({ round, own, member, given }) => {
    if (given?.line === undefined) return { kind: 'refusal', why: 'no-line' };
    const { line, ...rest } = given;
    const answer: CheckIn = share ? { ...rest, line: { ...line, shared: true } } : rest;
    const same = own.sameRuns > 0;
    const stored = { round, checkIn: answer, depth: depthFor(member, own, round) };
    const card = receiptCard(setting, stored, share ? 'line-shared' : 'line-withheld');
    return { own: keepAnswer(own, week, answer, same), answer, said: { how: 'replace', card } };
  });
}

/** What became of a line whose round has closed: nothing about it can change any more. */
async function lineAfterClose({ world, key, person }: Setting, week: Week): Promise<Refusal | undefined> {
  const own = `own/${person.id}` as const;
  const records = await world.store.read(teamScope(key), [`round/${week}`, own]);
  if (records[`round/${week}`]?.state !== 'closed') return undefined;
  const line = answerFor(records[own] ?? emptyOwnRecord, week)?.line;
  return line && { kind: 'refusal', why: 'line-closed', week, shared: line.shared };
}

async function inOpenRound(
  setting: Setting,
  week: Week,
  turn: (week: OwnWeek) => Switched | Refusal,
): Promise<Answer> {
  const { world, key, person } = setting;
  const names = ['team', `round/${week}`, `own/${person.id}`] as const;
  return world.store.change(teamScope(key), names, (records): Change<Answer> => {
    const team = records.team ?? setting.team;
    const found = openFor(team, records[`round/${week}`], person.id, week, world.clock.now());
    if (found.kind === 'refusal') return { writes: [], result: refuse(setting, found) };
    const { round, member } = found;
    const own = records[`own/${person.id}`] ?? emptyOwnRecord;
    const given = round.answers[person.id] ?? answerFor(own, week);
    const switched = turn({ round, own, member, given });
    if ('kind' in switched) return { writes: [], result: refuse(setting, switched) };
    return {
      writes: [
        put(`round/${week}`, withSwitched(round, person.id, switched.answer)),
        ...(round.practice ? [] : [put(`own/${person.id}`, switched.own)]),
      ],
      ...(switched.wakeAt !== undefined && { wakeAt: switched.wakeAt }),
      result: switched.said,
    };
  });
}

function withSwitched(round: Round, person: PersonId, answer: Switched['answer']): Round {
  if (answer === undefined) return round;
  if (answer === null) return withoutAnswer(round, person);
  return { ...round, answers: { ...round.answers, [person]: answer } };
}
