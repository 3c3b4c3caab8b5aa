import type { Member } from '../../domain/member';
import type { Person } from '../../domain/person';
import type { Round } from '../../domain/round';
import type { Team } from '../../domain/team';
import { weekAt, weeksBetween } from '../../domain/week';
import { inputsOn, intentsOn } from './card-parts';
import { converse, type Stage } from './converse';
import { isAbout, offerTo } from './offers';
import { type MadeUpWeek, plausibleAnswers } from './plausible-answers';
import { readIntent } from './read-intent';
import { seeded } from './seeded';

/** A colleague the bot has spoken to about a team. */
interface Colleague {
  readonly user: string;
  readonly person: Person;
  readonly member: Member;
  readonly team: Team;
}

// Cases per 36 hours, week by week: Noord goes above its band for some weeks and comes back, the others stay put.
const story: Readonly<Record<string, readonly number[]>> = {
  Noord: [20, 20.5, 21, 20.5, 20, 19.5, 16, 16],
  Midden: [26, 27, 26, 25, 27, 26, 26, 25],
};

function madeUpWeek({ team, member, user }: Colleague, round: Round): MadeUpWeek {
  const since = team.phase.kind === 'live' ? team.phase.since : round.opensAt;
  const running = Math.max(0, weeksBetween(weekAt(since, team.rhythm.zone), round.week));
  const weeks = story[team.name] ?? [];
  const centre = weeks[Math.min(running, weeks.length - 1)] ?? 20;
  const isBackInside = team.name === 'Noord' && centre < 18;
  return {
    centre,
    hours: member.hours,
    shortlist: team.shortlist,
    leaning: isBackInside || team.name === 'Zuid' ? 'manageable' : 'too-full',
    chance: seeded(`${team.name} ${round.week} ${user}`),
  };
}

async function colleaguesOf(
  stage: Stage,
  users: readonly string[],
  self: Person,
): Promise<readonly Colleague[]> {
  const { bot } = stage;
  const found: Colleague[] = [];
  for (const team of await Promise.all(self.teams.map((id) => bot.team(id)))) {
    if (team === undefined) continue;
    for (const user of users) {
      const person = await bot.person(user);
      const member = team.members.find((one) => one.person === person?.id && one.leftAt === undefined);
      if (person === undefined || member === undefined || person.id === self.id) continue;
      if (offerTo(stage.memory, user, isAbout(team)) !== undefined)
        found.push({ user, person, member, team });
    }
  }
  return found;
}

async function takePart(stage: Stage, { user, person, team }: Colleague): Promise<boolean> {
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

async function answerWeek(stage: Stage, colleague: Colleague): Promise<boolean> {
  const { user, person, team } = colleague;
  const round = await stage.bot.openRound(team.id);
  if (round === undefined || round.answers[person.id] !== undefined) return false;
  if ((await stage.bot.ownRecord(team.id, person.id)).takingPart === 'no') return false;
  const question = offerTo(
    stage.memory,
    user,
    (intent) => 'week' in intent && intent.week === round.week && isAbout(team)(intent),
  );
  const turn = {
    person,
    conversation: { kind: 'private', user },
    ...(question === undefined ? {} : { message: question.message }),
  } as const;
  const form = await converse(stage, turn, { kind: 'open-check-in', team: team.id, week: round.week });
  if (form.how !== 'dialog') return false;
  const submit = intentsOn(form.body.card).find(({ kind }) => kind === 'submit-check-in');
  const inputs = plausibleAnswers(inputsOn(form.body.card), madeUpWeek(colleague, round));
  const intent = readIntent({ data: { intent: submit }, inputs });
  if (intent !== undefined) await converse(stage, turn, intent);
  return intent !== undefined;
}

/** What came of letting others answer. */
export interface OthersAnswered {
  /** False while every team of the person is new or practises: nobody is asked anything then. */
  readonly hasBegun: boolean;
  readonly isQuestionOpen: boolean;
  readonly someoneDid: boolean;
}

/**
 * Lets everyone else in a person's teams to whom the bot has spoken take part, and answer when a round is open, through
 * the same buttons and forms as anybody. The same week gives the same answers.
 */
export async function letOthersAnswer(
  stage: Stage,
  users: readonly string[],
  self: Person,
): Promise<OthersAnswered> {
  const { bot } = stage;
  const colleagues = await colleaguesOf(stage, users, self);
  let someoneDid = false;
  for (const colleague of colleagues) someoneDid = (await takePart(stage, colleague)) || someoneDid;
  // Who has just begun to take part gets this week's question first, when there is time for it.
  await bot.catchUp();
  for (const colleague of colleagues) someoneDid = (await answerWeek(stage, colleague)) || someoneDid;
  await bot.catchUp();
  const teams = await Promise.all(self.teams.map((team) => bot.team(team)));
  const hasBegun = teams.some((team) => team?.phase.kind === 'live' || team?.phase.kind === 'paused');
  const rounds = await Promise.all(self.teams.map((team) => bot.openRound(team)));
  return { hasBegun, isQuestionOpen: rounds.some((round) => round !== undefined), someoneDid };
}
