import {
  type Account,
  type ChannelRef,
  type MessageRef,
  type TenantId,
  type Workplace,
} from '../../domain/ids';
import { put, type ReferenceRecord, type Store } from '../../ports/store';
import type { Place } from './connector';
import { createLately } from './lately';
import type { Facts } from './read-facts';

/** Somebody by the user of their account, and by the id that Teams gives them towards this bot. */
export interface Known {
  readonly account: string;
  readonly user: string;
}

/** Where somebody is reached; without a conversation one has to be opened, with their `user`. */
export interface PersonPlace extends Omit<Place, 'conversation'> {
  readonly user: string;
  readonly conversation?: string;
  /** Where they were heard last since the process began: a conversation whose roster they are on. */
  readonly heardIn?: string;
}

/** Where a thread can be begun, or, in a group chat, a message said. */
export interface ChannelPlace extends Place {
  readonly group?: string;
  readonly isGroupChat?: true;
}

/**
 * Where Teams is reached, as its own activities told: a service may serve another address tomorrow, and the private
 * conversation with somebody is not named by who they are. What is not known, or in a tenant or at a service that is not
 * allowed any more, is `undefined`.
 */
export interface Places {
  /** Keeps what an activity told. Writes when something changed, so hardly ever. */
  learn(facts: Facts): Promise<void>;
  /** Keeps by which ids people of a workplace are known, so that somebody who never wrote to the bot can be asked. */
  meet(workplace: Workplace, people: readonly Known[]): Promise<void>;
  /** Keeps the private conversation with somebody. */
  opened(account: Account, conversation: string): Promise<void>;
  /** Forgets the private conversation with somebody, so that it is opened anew. */
  closed(account: Account): Promise<void>;
  /** Forgets all of somebody. */
  forget(account: Account): Promise<void>;
  person(account: Account): Promise<PersonPlace | undefined>;
  channel(channel: ChannelRef): Promise<ChannelPlace | undefined>;
  /** Where the thread under a message goes on. */
  thread(root: MessageRef): Promise<Place | undefined>;
}

/** What places are kept in. */
export interface PlacesParts {
  readonly store: Store;
  readonly tenant: TenantId;
  readonly isServiceUrl: (url: string) => boolean;
  readonly isTenant: (tenant: string) => boolean;
}

type Name = `reference/${string}`;
type Told = readonly [name: Name, more: ReferenceRecord];

/** Opens what is kept in a store. */
export function openPlaces({ store, tenant, isServiceUrl, isTenant }: PlacesParts): Places {
  const scope = { of: 'tenant', tenant } as const;
  const lately = createLately();
  const heardIn = createLately();

  /** Adds to what is known, in one transaction; what was told lately the store is not even asked about. */
  async function add(all: readonly Told[]): Promise<void> {
    const news = all.filter(([name, more]) => !lately.was(name, JSON.stringify(more)));
    if (news.length === 0) return;
    const names = news.map(([name]) => name);
    await store.change(scope, names, (records) => ({
      writes: news.flatMap(([name, more]) => {
        const before: ReferenceRecord = records[name] ?? {};
        return isAlreadyIn(before, more) ? [] : [put(name, { ...before, ...more })];
      }),
      result: undefined,
    }));
    for (const [name, more] of news) lately.tell(name, JSON.stringify(more));
  }

  async function change(
    name: Name,
    body: (record: ReferenceRecord) => ReferenceRecord | null,
  ): Promise<void> {
    lately.forget(name);
    await store.change(scope, [name], (records) => {
      const record = records[name];
      return { writes: record === undefined ? [] : [put(name, body(record))], result: undefined };
    });
  }

  /** What is known of one thing and of its workplace, which stands in for it. */
  async function known(name: Name, workplace: Workplace) {
    const whole = workplaceName(workplace.id);
    const records = await store.read(scope, [name, whole]);
    const serviceUrl = [records[name], records[whole]]
      .map((record) => record?.serviceUrl)
      .find((url) => url !== undefined && isServiceUrl(url));
    if (workplace.platform !== 'teams' || !isTenant(workplace.id) || serviceUrl === undefined)
      return undefined;
    return { record: records[name], service: { serviceUrl, tenant: workplace.id } };
  }

  return {
    async learn({ tenant: id, serviceUrl, conversation, channel, group, by }) {
      const told: Told[] = [[workplaceName(id), { serviceUrl }]];
      if (by !== undefined) {
        const privately = conversation.type === 'personal' && { conversation: conversation.id };
        told.push([personName(id, by.account), { serviceUrl, user: by.user, ...privately }]);
        heardIn.tell(personName(id, by.account), channel ?? conversation.id);
      }
      if (channel !== undefined) {
        const isGroupChat = conversation.type === 'groupChat';
        const more = { serviceUrl, isGroupChat, ...(group !== undefined && { group }) };
        told.push([channelName(id, channel), more]);
      }
      await add(told);
    },

    meet: ({ id }, people) => add(people.map(({ account, user }) => [personName(id, account), { user }])),

    opened: ({ workplace, user }, conversation) => add([[personName(workplace.id, user), { conversation }]]),

    closed: ({ workplace, user }) =>
      change(personName(workplace.id, user), ({ conversation: _, ...rest }) => rest),

    forget: ({ workplace, user }) => {
      heardIn.forget(personName(workplace.id, user));
      return change(personName(workplace.id, user), () => null);
    },

    async person({ workplace, user }) {
      const place = await known(personName(workplace.id, user), workplace);
      if (place === undefined) return undefined;
      const { service, record } = place;
      const conversation = record?.conversation;
      const heard = heardIn.last(personName(workplace.id, user));
      return {
        ...{ ...service, user: record?.user ?? user },
        ...(conversation !== undefined && { conversation }),
        ...(heard !== undefined && { heardIn: heard }),
      };
    },

    async channel({ workplace, channel }) {
      const place = await known(channelName(workplace.id, channel), workplace);
      if (place === undefined) return undefined;
      const { group, isGroupChat = false } = place.record ?? {};
      return {
        ...{ ...place.service, conversation: channel },
        ...(group !== undefined && { group }),
        ...(isGroupChat && { isGroupChat }),
      };
    },

    async thread({ workplace, conversation }) {
      const [channel = ''] = conversation.split(';');
      const place = await known(channelName(workplace.id, channel), workplace);
      return place && { ...place.service, conversation };
    },
  };
}

const workplaceName = (id: string): Name => `reference/teams/${id}`;
const personName = (id: string, user: string): Name => `reference/teams/${id}/user/${user}`;
const channelName = (id: string, channel: string): Name => `reference/teams/${id}/channel/${channel}`;

function isAlreadyIn(record: ReferenceRecord, more: ReferenceRecord): boolean {
  return JSON.stringify({ ...record, ...more }) === JSON.stringify(record);
}
