import type { PersonPlan, TeamPlan } from '../../application/found-team';
import type { Locale } from '../../catalogue/localised';
import type { Weekday } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { DirectoryEntry } from '../../ports/directory';
import type { Bot } from './bot';
import { calledTeam, channelsOf } from './channels';
import type { Memory, StandingMessage } from './memory';
import { type Waiting, waitingFor } from './waiting';
import { botAuthor, type Conversation, conversationId } from './workplace';

/** What the page shows for one person. */
export interface Look {
  readonly version: number;
  readonly now: number;
  readonly zone: string;
  readonly locale: Locale;
  readonly persona: string;
  readonly teams: readonly TeamLook[];
  /** Who belongs to the municipality and to no team. */
  readonly others: readonly PersonLook[];
  readonly conversations: readonly ConversationLook[];
  readonly waiting: readonly Waiting[];
}

interface TeamLook {
  readonly name: string;
  readonly channel: string;
  readonly people: readonly PersonLook[];
}

interface PersonLook {
  readonly user: string;
  readonly name: string;
  readonly part: 'lead' | 'member' | 'guide' | 'manager';
  readonly hours: number;
  readonly days: readonly Weekday[];
  readonly locale?: Locale;
  /** How much the bot has said in this person's private chat, so that a page can mark what is new. */
  readonly heard: number;
}

interface ConversationLook {
  readonly id: string;
  readonly kind: Conversation['kind'];
  readonly name: string;
  readonly messages: readonly MessageLook[];
}

type MessageLook = Omit<StandingMessage, 'conversation' | 'delivery'> & {
  readonly from: string;
  readonly isBot: boolean;
};

/** What a look is made from. */
export interface Surroundings {
  readonly bot: Bot;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly zone: string;
  readonly residents: ReadonlyMap<string, DirectoryEntry>;
  readonly teams: readonly TeamPlan[];
}

function personLook(memory: Memory, part: PersonLook['part'], plan: PersonPlan): PersonLook {
  const { user } = plan.account;
  const chat = memory.messages(conversationId({ kind: 'private', user }));
  return {
    user,
    name: plan.name,
    part,
    hours: plan.hours,
    days: plan.workingDays,
    ...(plan.locale === undefined ? {} : { locale: plan.locale }),
    heard: chat.filter(({ author }) => author === botAuthor).length,
  };
}

function teamLook(memory: Memory, { name, channel, lead, members, guide }: TeamPlan): TeamLook {
  return {
    name: calledTeam(name),
    channel: channel.channel,
    people: [
      personLook(memory, 'lead', lead),
      ...members.map((member) => personLook(memory, 'member', member)),
      ...(guide === undefined ? [] : [personLook(memory, 'guide', guide)]),
    ],
  };
}

/** Everything one person can see. */
export async function lookAs(surroundings: Surroundings, persona: string): Promise<Look> {
  const { memory, clock, zone, residents, teams } = surroundings;
  const conversationLook = (conversation: Conversation, name: string): ConversationLook => {
    const id = conversationId(conversation);
    const messages = memory.messages(id).map(({ conversation: _, delivery: __, ...message }) => ({
      ...message,
      isBot: message.author === botAuthor,
      from:
        message.author === botAuthor
          ? 'Bandbreedte'
          : (residents.get(message.author)?.name ?? message.author),
    }));
    return { id, kind: conversation.kind, name, messages };
  };
  // The version is read first: what changes while looking is fetched again.
  const version = memory.version();
  const managers = [...new Map(teams.map(({ manager }) => [manager?.account.user, manager])).values()].filter(
    (one) => one !== undefined,
  );
  const channels = await channelsOf(surroundings.bot, persona);
  return {
    version,
    now: clock.now(),
    zone,
    locale: memory.locale() ?? 'nl',
    persona,
    teams: teams.map((plan) => teamLook(memory, plan)),
    others: managers.map((plan) => personLook(memory, 'manager', plan)),
    conversations: [
      conversationLook({ kind: 'private', user: persona }, 'Bandbreedte'),
      ...channels.map(({ channel, name }) => conversationLook({ kind: 'channel', channel }, name)),
    ],
    waiting: await waitingFor(surroundings, persona),
  };
}
