import { createHash } from 'node:crypto';
import type { PersonPlan } from '../../application/found-team';
import type { Locale } from '../../catalogue/localised';
import type { Weekday } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { DirectoryEntry } from '../../ports/directory';
import type { Bot } from './bot';
import { calledTeam, channelsOf } from './channels';
import { isHalfYearAhead } from './half-year';
import type { Memory, StandingMessage } from './memory';
import type { TownTeam } from './municipality';
import { type Waiting, waitingFor } from './waiting';
import { botAuthor, type Conversation, conversationId } from './workplace';

/** What the page shows for one person, and nothing that this person cannot see. */
export interface Look {
  /** The same for as long as this person would see the same. */
  readonly version: string;
  readonly now: number;
  readonly zone: string;
  readonly locale: Locale;
  readonly persona: string;
  readonly teams: readonly TeamLook[];
  /** Who belongs to the municipality and to no team. */
  readonly others: readonly PersonLook[];
  readonly conversations: readonly ConversationLook[];
  readonly waiting: readonly Waiting[];
  /** Whether the player may still let half a year go by. */
  readonly isHalfYearAhead: boolean;
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
}

interface ConversationLook {
  readonly id: string;
  readonly kind: Conversation['kind'];
  readonly name: string;
  readonly messages: readonly MessageLook[];
}

type MessageLook = Omit<StandingMessage, 'conversation' | 'delivery' | 'author'> & {
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
  readonly teams: readonly TownTeam[];
}

function personLook(part: PersonLook['part'], plan: PersonPlan): PersonLook {
  return {
    user: plan.account.user,
    name: plan.name,
    part,
    hours: plan.hours,
    days: plan.workingDays,
    ...(plan.locale === undefined ? {} : { locale: plan.locale }),
  };
}

function teamLook({ name, channel, lead, members, inChannel = [], guide }: TownTeam): TeamLook {
  return {
    name: calledTeam(name),
    channel: channel.channel,
    people: [
      personLook('lead', lead),
      ...[...members, ...inChannel].map((one) => personLook('member', one)),
      ...(guide === undefined ? [] : [personLook('guide', guide)]),
    ],
  };
}

// Part by part, so that the same message gives the same text before and after a restart.
function messageLook(message: StandingMessage, name: string | undefined): MessageLook {
  const { id, thread, author, at, text, locale, card, kind, revision } = message;
  const isBot = author === botAuthor;
  return {
    id,
    thread,
    from: isBot ? 'Bandbreedte' : (name ?? author),
    isBot,
    at,
    text,
    locale,
    card,
    kind,
    revision,
  };
}

/** Everything one person can see. */
export async function lookAs(surroundings: Surroundings, persona: string): Promise<Look> {
  const { memory, clock, zone, residents, teams } = surroundings;
  const conversationLook = (conversation: Conversation, name: string): ConversationLook => {
    const id = conversationId(conversation);
    const messages = memory
      .messages(id)
      .map((message) => messageLook(message, residents.get(message.author)?.name));
    return { id, kind: conversation.kind, name, messages };
  };
  const managers = [...new Map(teams.map(({ manager }) => [manager?.account.user, manager])).values()].filter(
    (one) => one !== undefined,
  );
  const channels = await channelsOf(surroundings.bot, persona);
  const seen = {
    now: clock.now(),
    zone,
    locale: memory.locale() ?? 'nl',
    persona,
    teams: teams.map(teamLook),
    others: managers.map((plan) => personLook('manager', plan)),
    conversations: [
      conversationLook({ kind: 'private', user: persona }, 'Bandbreedte'),
      ...channels.map(({ channel, name }) => conversationLook({ kind: 'channel', channel }, name)),
    ],
    waiting: await waitingFor(surroundings, persona),
    isHalfYearAhead: isHalfYearAhead(surroundings),
  };
  // A count of what happened would tell of what others are told.
  const version = createHash('sha256').update(JSON.stringify(seen)).digest('base64url');
  return { version, ...seen };
}
