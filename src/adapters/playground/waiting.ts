import type { Person } from '../../domain/person';
import type { Instant } from '../../domain/time';
import { weekNumber } from '../../domain/week';
import type { Bot } from './bot';
import { channelsOf, type TeamChannel } from './channels';
import type { Memory } from './memory';
import { isAbout, offerTo } from './offers';

/** A round that runs, by the number of its week, and when it closes. */
interface Running {
  readonly team: string;
  readonly week: number;
  readonly closesAt: Instant;
}

/** What a person has to settle, decide, answer, or only has to know about one of their teams. */
export type Waiting =
  | { readonly kind: 'begins' | 'practises'; readonly team: string }
  | { readonly kind: 'choice' | 'declined'; readonly team: string }
  | ({ readonly kind: 'question' } & Running)
  | ({ readonly kind: 'round' } & Running);

/** A weekly question that was put to somebody and not answered yet. */
export type Question = Extract<Waiting, { kind: 'question' }>;

/** What waiting is read from. */
export interface Sources {
  readonly bot: Bot;
  readonly memory: Memory;
}

async function waitingIn(
  { bot, memory }: Sources,
  user: string,
  person: Person,
  { team, name }: TeamChannel,
): Promise<Waiting | undefined> {
  if (team.phase.kind === 'new') return team.lead === person.id ? { kind: 'begins', team: name } : undefined;
  // Practice has a clock of its own, which the page does not move.
  if (team.phase.kind === 'practice') return { kind: 'practises', team: name };
  const isMember = team.members.some((one) => one.person === person.id && one.leftAt === undefined);
  const own = await bot.ownRecord(team.id, person.id);
  const about = isAbout(team);
  const mayChoose = isMember && own.takingPart === 'not-said';
  if (mayChoose && offerTo(memory, user, (intent) => intent.kind === 'take-part' && about(intent)))
    return { kind: 'choice', team: name };
  if (isMember && own.takingPart === 'no') return { kind: 'declined', team: name };
  const round = await bot.openRound(team.id);
  if (round === undefined) return undefined;
  const { week, opensAt, closesAt } = round;
  const mayAnswer =
    isMember &&
    own.takingPart === 'yes' &&
    own.skipped !== week &&
    round.answers[person.id] === undefined &&
    offerTo(
      memory,
      user,
      (intent) => intent.kind === 'answer-week' && intent.week === week && about(intent),
      opensAt,
    ) !== undefined;
  return { kind: mayAnswer ? 'question' : 'round', team: name, week: weekNumber(week), closesAt };
}

/** What waits for one person, team by team; it is told to that person alone. */
export async function waitingFor(sources: Sources, user: string): Promise<readonly Waiting[]> {
  const person = await sources.bot.person(user);
  if (person === undefined) return [];
  const channels = await channelsOf(sources.bot, user);
  const found = await Promise.all(channels.map((one) => waitingIn(sources, user, person, one)));
  return found.filter((one) => one !== undefined);
}
