import { instantOf } from '../../domain/local-time';
import { day, type Instant, type LocalDate } from '../../domain/time';
import type { SetClock } from './clock';
import type { Stage } from './converse';
import type { Memory } from './memory';
import { moveTo, moveToNextStep } from './move-clock';
import { botAuthor, readConversation } from './workplace';

/** What there is to see after time went by, without saying how much of it. */
export interface News {
  readonly inPrivate: boolean;
  readonly channels: readonly string[];
}

/** A stage whose clock can be moved. */
export type TimedStage = Stage & { readonly clock: SetClock };

// After two weeks in which nothing was said, "the next step" gives the page back.
const patience = 14 * day;

function saidSoFar(memory: Memory): ReadonlyMap<string, number> {
  return new Map(
    memory
      .all()
      .flatMap((message) => (message.author === botAuthor ? [[message.id, message.revision] as const] : [])),
  );
}

function newsSince(before: ReadonlyMap<string, number>, memory: Memory): News {
  const changed = memory
    .all()
    .filter(({ id, author, revision }) => author === botAuthor && before.get(id) !== revision);
  const places = new Set(changed.map((message) => message.conversation));
  const conversations = [...places].map(readConversation);
  return {
    inPrivate: conversations.some((conversation) => conversation?.kind === 'private'),
    channels: conversations.flatMap((conversation) =>
      conversation?.kind === 'channel' ? [conversation.channel] : [],
    ),
  };
}

function passingOf({ bot, clock }: TimedStage) {
  return { clock, nextMoment: () => bot.nextMoment(), settle: () => bot.settle() };
}

/** Lets time go by until a moment. */
export async function passUntil(stage: TimedStage, target: Instant): Promise<News> {
  const before = saidSoFar(stage.memory);
  await moveTo(passingOf(stage), target);
  return newsSince(before, stage.memory);
}

/** Lets time go by until the bot has said something. */
export async function passToNextStep(stage: TimedStage): Promise<News> {
  const { memory, clock } = stage;
  const before = saidSoFar(memory);
  const hasNews = (): boolean => {
    const { inPrivate, channels } = newsSince(before, memory);
    return inPrivate || channels.length > 0;
  };
  await moveToNextStep(passingOf(stage), hasNews, clock.now() + patience);
  return newsSince(before, memory);
}

/** Nine in the morning of a day, when a day is chosen on the page. */
export function morningOf(date: LocalDate, zone: string): Instant {
  return instantOf(date, '09:00', zone);
}
