import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import { createMemoryPacer } from '../../src/adapters/pacing/memory-pacer';
import { systemClock } from '../../src/adapters/system/system-clock';
import { wait } from '../../src/adapters/system/wait';
import { openConnector } from '../../src/adapters/teams/bot-connector';
import { openPlaces } from '../../src/adapters/teams/places';
import { openTeamsChat } from '../../src/adapters/teams/send';
import type { Chat } from '../../src/ports/chat';
import { card, render, workplace } from '../adapters/teams/support/chat-in-noord';
import { fewestMs } from '../support/allowance';
import { captureLog } from '../support/captured-log';
import { createMemoryStore } from '../support/memory-store';
import type { Measured, Size } from './figure';
import { type SecondProcess, startProcess } from './second-process';
import { listening, postsTold } from './tallies';

const perSecond = 50;
/** As many as the queue of the bot delivers at once. */
const atOnce = 8;

interface Sent extends z.infer<typeof postsTold> {
  readonly efficiency: number;
}

/** A thousand messages to a thousand people in one tenant, which says when to come again. */
export const measureTeamsPacing = (size: Size): Promise<Measured> => measure(size, true);

/** The same in a tenant that does not. */
export const measureTeamsPacingUnsaid = (size: Size): Promise<Measured> => measure(size, false);

async function measure({ messages }: Size, saysWhen: boolean): Promise<Measured> {
  const users = Array.from({ length: messages }, (_, nth) => `u${nth + 1}`);
  const teams = startProcess('teams-process.ts');
  const { port } = await teams.ask({ ask: 'open' }, listening);
  const serviceUrl = `http://127.0.0.1:${port}/`;
  const chat = await openedChat(serviceUrl, users);
  const ours = await timed(teams, saysWhen, messages, () => sendByChat(chat, users));
  const beside = await timed(teams, saysWhen, messages, () => sendBySdk(serviceUrl, users));
  await teams.stop();

  const because = `The bot was told "too fast" ${ours.tooFast} times, after which it begins slowly; or it did not get the processor when its turn came.`;
  const header = saysWhen ? 'with' : 'without';
  return {
    title: `Teams: ${messages} messages into a tenant of ${perSecond} a second, ${header} Retry-After`,
    ours: 'the chat of the bot (`openTeamsChat`) with its own rates; eight at once, as its queue does',
    beside: "the SDK alone (`sendActivity` of botbuilder's `CloudAdapter`), all messages at once",
    figures: [
      {
        what: 'delivered',
        ours: String(ours.different),
        beside: String(beside.different),
        target: { says: `all ${messages}`, isMet: ours.different === messages },
      },
      {
        what: 'efficiency: fewest possible time / time',
        ours: ours.efficiency.toFixed(3),
        beside: beside.different === messages ? beside.efficiency.toFixed(3) : 'not all came',
        target: { says: 'at least 0.97', isMet: ours.efficiency >= 0.97, because },
      },
      {
        what: 'doubled',
        ours: String(ours.doubled),
        beside: String(beside.doubled),
        target: { says: 'none', isMet: ours.doubled === 0 },
      },
      {
        what: 'requests a message',
        ours: (ours.requests / messages).toFixed(3),
        beside: (beside.requests / messages).toFixed(3),
      },
      { what: 'told "too fast" (429)', ours: String(ours.tooFast), beside: String(beside.tooFast) },
    ],
    notes: [
      'The fake connector is a process of its own, with a bucket of 50 a second and a burst of 50. Both sides send the same card to the same conversations, in real time over HTTP, without tokens.',
      'The conversations were known before: the first message ever to a person costs one `createConversation` more.',
    ],
  };
}

async function timed(
  teams: SecondProcess,
  saysWhen: boolean,
  messages: number,
  send: () => Promise<void>,
): Promise<Sent> {
  await teams.ask({ ask: 'refill', perSecond, saysWhen }, z.null());
  const begin = Date.now();
  await send();
  const told = await teams.ask({ ask: 'posts' }, postsTold);
  const fewest = fewestMs(messages, perSecond, [{ from: 0, perSecond }]);
  return { ...told, efficiency: fewest / (told.lastAt - begin) };
}

const conversationWith = (user: string): string => `a:${user}`;

/** A chat that heard from everybody in private. */
async function openedChat(serviceUrl: string, users: readonly string[]): Promise<Chat> {
  const isServiceUrl = (url: string) => url === serviceUrl;
  const places = openPlaces({
    store: createMemoryStore(),
    tenant: 'tenant-bench',
    isServiceUrl,
    isTenant: () => true,
  });
  for (const user of users) {
    await places.learn({
      ...{ tenant: workplace.id, serviceUrl, by: { account: user, user: `29:${user}` } },
      conversation: { id: conversationWith(user), type: 'personal' },
    });
  }
  return openTeamsChat({
    connector: openConnector({
      ...{ token: async () => undefined, appId: undefined, isServiceUrl, clock: systemClock },
    }),
    pacer: createMemoryPacer({ clock: systemClock, wait }),
    ...{ places, render, log: captureLog() },
  });
}

async function sendByChat(chat: Chat, users: readonly string[]): Promise<void> {
  const waiting = [...users.entries()];
  const sendOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [nth, user] = next;
      const to = { to: 'person', account: { workplace, user } } as const;
      const outcome = await chat.send(to, card, `team-1.ask.${nth}`);
      if (outcome.kind !== 'retry-later') continue;
      await wait(outcome.afterMs);
      waiting.unshift(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendOn));
}

async function sendBySdk(serviceUrl: string, users: readonly string[]): Promise<void> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const message = render(card);
  const attachments = [CardFactory.adaptiveCard(message.card)];
  await Promise.allSettled(
    users.map((user) =>
      adapter.continueConversationAsync(
        '',
        {
          ...{ serviceUrl, channelId: 'msteams', bot: { id: 'bot', name: '' } },
          conversation: {
            ...{ id: conversationWith(user), name: '', isGroup: false, conversationType: 'personal' },
          },
        },
        async (context) => void (await context.sendActivity({ summary: message.text, attachments })),
      ),
    ),
  );
}
