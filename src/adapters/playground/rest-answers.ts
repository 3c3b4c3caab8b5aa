import type { Person } from '../../domain/person';
import { answerRound, type Colleague, colleaguesIn, isSpokenTo, mayAnswer, takePart } from './colleagues';
import type { Stage } from './converse';

async function answerWeek(stage: Stage, colleague: Colleague): Promise<boolean> {
  const round = await stage.bot.openRound(colleague.team.id);
  if (round === undefined || !(await mayAnswer(stage, colleague, round))) return false;
  return answerRound(stage, colleague, round);
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
  const everyone = await colleaguesIn(stage, users, self.teams);
  const colleagues = everyone.filter((one) => one.person.id !== self.id && isSpokenTo(stage, one));
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
