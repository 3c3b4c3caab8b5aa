import type { TeamId } from '../../domain/ids';
import type { Member } from '../../domain/member';
import type { Person } from '../../domain/person';
import type { Round } from '../../domain/round';
import type { Team } from '../../domain/team';
import type { Intent } from '../../views/intent';
import { converse, type Stage } from './converse';
import { fillIn } from './fill-in';
import { isAbout, type Offer, offerTo } from './offers';
import { plausibleAnswers, plausibleFelt } from './plausible-answers';
import { seeded } from './seeded';
import { storyWeek } from './story';

/** Somebody on the list of a team. */
export interface Colleague {
  readonly user: string;
  readonly person: Person;
  readonly member: Member;
  readonly team: Team;
}

/** Everyone of these users who is on the list of one of the teams. */
export async function colleaguesIn(
  { bot }: Stage,
  users: readonly string[],
  teams: readonly TeamId[],
): Promise<readonly Colleague[]> {
  const found: Colleague[] = [];
  for (const team of await Promise.all(teams.map((id) => bot.team(id)))) {
    if (team === undefined) continue;
    for (const user of users) {
      const person = await bot.person(user);
      const member = team.members.find((one) => one.person === person?.id && one.leftAt === undefined);
      if (person !== undefined && member !== undefined) found.push({ user, person, member, team });
    }
  }
  return found;
}

/** Whether the bot has spoken to somebody about this team. */
export function isSpokenTo({ memory }: Stage, { user, team }: Colleague): boolean {
  return offerTo(memory, user, isAbout(team)) !== undefined;
}

/** Takes part for who has not chosen yet, with the button of the first message; says whether there was one. */
export async function takePart(stage: Stage, { user, person, team }: Colleague): Promise<boolean> {
  if ((await stage.bot.ownRecord(team.id, person.id)).takingPart !== 'not-said') return false;
  const offer = offerTo(
    stage.memory,
    user,
    (intent) => intent.kind === 'take-part' && intent.team === team.id,
  );
  if (offer === undefined) return false;
  const turn = { person, conversation: { kind: 'private', user }, message: offer.message } as const;
  await converse(stage, turn, offer.intent);
  return true;
}

/** Whether somebody has still to answer a round, and wants to be asked. */
export async function mayAnswer({ bot }: Stage, { person, team }: Colleague, round: Round): Promise<boolean> {
  if (round.answers[person.id] !== undefined) return false;
  return (await bot.ownRecord(team.id, person.id)).takingPart !== 'no';
}

/** The weekly question as it lies in somebody's private chat. */
export function questionTo({ memory }: Stage, { user, team }: Colleague, round: Round): Offer | undefined {
  const about = isAbout(team);
  const isMeant = (intent: Intent): boolean =>
    'week' in intent && intent.week === round.week && about(intent);
  return offerTo(memory, user, isMeant, round.opensAt);
}

/** Answers a round with the form, as the story goes; says whether it came so far. */
export async function answerRound(stage: Stage, colleague: Colleague, round: Round): Promise<boolean> {
  const { user, person, member, team } = colleague;
  const question = questionTo(stage, colleague, round);
  const turn = {
    person,
    conversation: { kind: 'private', user },
    ...(question === undefined ? {} : { message: question.message }),
  } as const;
  const { about, seed, ...week } = storyWeek(team, round, stage.memory.halfYearFrom());
  return fillIn(stage, turn, { kind: 'open-check-in', team: team.id, week: round.week }, (inputs) =>
    plausibleAnswers(inputs, {
      ...week,
      hours: member.hours,
      shortlist: [...new Set([...about, ...team.shortlist])],
      chance: seeded(`${seed} ${user}`),
    }),
  );
}

/** Answers a round with one tap on how the week was, when the question can be answered so; says whether it could. */
export async function answerWithOneTap(stage: Stage, colleague: Colleague, round: Round): Promise<boolean> {
  const { user, person, team } = colleague;
  const { leaning, seed } = storyWeek(team, round, stage.memory.halfYearFrom());
  const felt = plausibleFelt(leaning, seeded(`${seed} taps ${user}`));
  const isMeant = (intent: Intent): boolean =>
    intent.kind === 'answer-week' &&
    intent.week === round.week &&
    intent.felt === felt &&
    isAbout(team)(intent);
  const tap = offerTo(stage.memory, user, isMeant, round.opensAt);
  if (tap === undefined) return false;
  await converse(
    stage,
    { person, conversation: { kind: 'private', user }, message: tap.message },
    tap.intent,
  );
  return true;
}
