import { addDays, instantOf, localDateAt, localTimeAt } from '../../domain/local-time';
import type { Instant, LocalDate } from '../../domain/time';
import { channelsOf } from './channels';
import type { SetClock } from './clock';
import type { Stage } from './converse';
import { moveTo, moveToNextStep, type Passing } from './move-clock';
import { type Question, waitingFor } from './waiting';
import { botAuthor, conversationId } from './workplace';

/** What one person finds after time went by. It tells of nobody else's chat, and not how much was said. */
export interface News {
  /** The person's own conversations in which the bot said something or changed something. */
  readonly conversations: readonly string[];
  /** Rounds that closed while a question to this person lay unanswered. */
  readonly missed: readonly { readonly team: string; readonly week: number }[];
  /** True when the clock stopped on its way, where there is something for this person to see or to answer. */
  readonly stopped: boolean;
}

/** A stage whose clock can be moved. */
export type TimedStage = Stage & { readonly clock: SetClock; readonly zone: string };

/** What time goes by in. */
export function passingOf({ bot, clock }: TimedStage): Passing {
  return { clock, nextMoment: () => bot.nextMoment(), catchUp: () => bot.catchUp() };
}

const nameOf = ({ team, closesAt }: Question): string => `${team} ${closesAt}`;

/** Keeps an eye on what one person can see, from now on. */
export async function watch(stage: TimedStage, user: string) {
  const { bot, memory, clock } = stage;
  const channels = (await channelsOf(bot, user)).map(({ channel }) =>
    conversationId({ kind: 'channel', channel }),
  );
  const own = [conversationId({ kind: 'private', user }), ...channels];
  const said = (conversation: string): string =>
    memory
      .messages(conversation)
      .filter(({ author }) => author === botAuthor)
      .map(({ id, revision }) => `${id}.${revision}`)
      .join();
  const saidBefore = new Map(own.map((conversation) => [conversation, said(conversation)]));
  const changed = (): readonly string[] => own.filter((one) => said(one) !== saidBefore.get(one));

  const openQuestions = async (): Promise<readonly Question[]> =>
    (await waitingFor(stage, user)).filter((waiting) => waiting.kind === 'question');
  const seen = new Map((await openQuestions()).map((question) => [nameOf(question), question]));

  return {
    /** Remembers every question that lies open, and says whether one of them was not there before. */
    seeQuestions: async (): Promise<boolean> => {
      const open = await openQuestions();
      const hasNewOne = open.some((question) => !seen.has(nameOf(question)));
      for (const question of open) seen.set(nameOf(question), question);
      return hasNewOne;
    },
    hasNews: (): boolean => changed().length > 0,
    news: (stopped: boolean): News => ({
      conversations: changed(),
      // Nobody can answer while time goes by: what closed was not answered.
      missed: [...seen.values()]
        .filter(({ closesAt }) => closesAt <= clock.now())
        .map(({ team, week }) => ({ team, week })),
      stopped,
    }),
  };
}

/** The same moment on the wall clock, seven days later. */
function weekLater(now: Instant, zone: string): Instant {
  return instantOf(addDays(localDateAt(now, zone), 7), localTimeAt(now, zone), zone);
}

/**
 * Lets a week go by for one person. It stops where a new weekly question is put to them, so that no round closes before
 * they could see it; a question that lay open at the start was seen, and does not stop the clock again.
 */
export async function passWeek(stage: TimedStage, user: string): Promise<News> {
  const target = weekLater(stage.clock.now(), stage.zone);
  const { seeQuestions, news } = await watch(stage, user);
  await moveTo(passingOf(stage), target, seeQuestions);
  return news(stage.clock.now() < target);
}

/** Lets time go by until nine in the morning of a day that somebody chose, and tells one person what they missed. */
export async function passUntil(stage: TimedStage, user: string, date: LocalDate): Promise<News> {
  const { seeQuestions, news } = await watch(stage, user);
  const goOn = (): Promise<boolean> => seeQuestions().then(() => false);
  await moveTo(passingOf(stage), instantOf(date, '09:00', stage.zone), goOn);
  return news(false);
}

/** Lets time go by until there is something new for one person, or a week when there is nothing. */
export async function passToNextStep(stage: TimedStage, user: string): Promise<News> {
  const latest = weekLater(stage.clock.now(), stage.zone);
  const { seeQuestions, hasNews, news } = await watch(stage, user);
  await moveToNextStep(passingOf(stage), () => seeQuestions().then(hasNews), latest);
  return news(hasNews());
}
