import { webApi } from '@slack/bolt';
import { z } from 'zod';
import { renderMessage } from '../../src/adapters/slack/render-message';
import { openSlackChat } from '../../src/adapters/slack/send';
import { createWebClient } from '../../src/adapters/slack/web-client';
import { wait } from '../../src/adapters/system/wait';
import type { Chat } from '../../src/ports/chat';
import type { Pacer } from '../../src/ports/pacer';
import { card, toPerson, workplace } from '../adapters/slack/support/chat-in-noord';
import { botId, botUser, privateChannel, team } from '../adapters/slack/support/workspace';
import { fewestMs } from '../support/allowance';
import { captureLog } from '../support/captured-log';
import type { Measured, Size } from './figure';
import { type SecondProcess, startProcess } from './second-process';
import { pacerAt } from './steady-rate';
import { listening, postsTold } from './tallies';

const perSecond = 50;
/** As many as the queue of the bot delivers at once. */
const atOnce = 8;

interface Sent extends z.infer<typeof postsTold> {
  readonly efficiency: number;
}

/** A thousand messages to a thousand people in one workspace whose bucket everybody knows. */
export async function measurePacing({ messages }: Size): Promise<Measured> {
  const users = Array.from({ length: messages }, (_, nth) => `U${String(nth + 1).padStart(5, '0')}`);
  const slack = startProcess('slack-process.ts');
  const { port } = await slack.ask({ ask: 'open', users, shiftMs: 0, perSecond }, listening);
  const apiUrl = `http://127.0.0.1:${port}/api/`;
  const ours = await timed(slack, messages, await openedChat(apiUrl, users));
  const beside = await timed(slack, messages, () => sendBySdk(apiUrl, users));
  await slack.stop();

  const requests = ours.requests / messages;
  const because = `The bot was told "too fast" ${ours.tooFast} times, after which it begins slowly; or it did not get the processor when its turn came.`;
  const lost = messages - ours.different;
  return {
    title: `${messages} messages into a bucket of ${perSecond} a second, burst ${perSecond}`,
    ours: 'the chat of the bot (`openSlackChat`) with its pacer, told the rate of this bucket; eight at once, as its queue does',
    beside: "Slack's own `WebClient` with its defaults, all messages at once",
    figures: [
      {
        what: 'efficiency: fewest possible time / time',
        ours: ours.efficiency.toFixed(3),
        beside: beside.efficiency.toFixed(3),
        target: { says: 'at least 0.97', isMet: ours.efficiency >= 0.97, because },
      },
      {
        what: 'requests a message',
        ours: requests.toFixed(3),
        beside: (beside.requests / messages).toFixed(3),
        target: { says: 'at most 1.01', isMet: requests <= 1.01 },
      },
      {
        what: 'lost',
        ours: String(lost),
        beside: String(messages - beside.different),
        target: { says: 'none', isMet: lost === 0 },
      },
      {
        what: 'doubled',
        ours: String(ours.doubled),
        beside: String(beside.doubled),
        target: { says: 'none', isMet: ours.doubled === 0 },
      },
      { what: 'told "too fast" (429)', ours: String(ours.tooFast), beside: String(beside.tooFast) },
    ],
    notes: [
      'The fake Slack is a process of its own. Both sides send the same card to the same conversations, in real time over HTTP.',
      'The conversations were opened before: the first message ever to a person costs one `conversations.open` more.',
      'The bucket of a real Slack is not known: there the bot starts at 300 a minute and learns from every "too fast".',
    ],
  };
}

async function timed(slack: SecondProcess, messages: number, send: () => Promise<void>): Promise<Sent> {
  await slack.ask({ ask: 'refill' }, z.null());
  const begin = Date.now();
  await send();
  const told = await slack.ask({ ask: 'posts' }, postsTold);
  const fewest = fewestMs(messages, perSecond, [{ from: 0, perSecond }]);
  return { ...told, efficiency: fewest / (told.lastAt - begin) };
}

/** A chat that has met everybody, and is then to send everybody one message. */
async function openedChat(apiUrl: string, users: readonly string[]): Promise<() => Promise<void>> {
  const log = captureLog();
  const met = { turn: async () => ({ kind: 'now' }) as const, backOff: () => {} };
  const paced = pacerAt(perSecond);
  let pacer: Pacer = met;
  const chat = openSlackChat({
    client: createWebClient({ token: 'xoxb-bench', apiUrl, log }),
    self: { team, user: botUser, bot: botId },
    pacer: {
      turn: (bucket, withinMs) => pacer.turn(bucket, withinMs),
      backOff: (bucket, ms) => pacer.backOff(bucket, ms),
    },
    ...{ workplace, log, render: renderMessage },
  });
  for (const user of users) await chat.find(toPerson(user), 'team-1.nothing', Date.now());
  pacer = paced;
  return () => sendByChat(chat, users);
}

async function sendByChat(chat: Chat, users: readonly string[]): Promise<void> {
  const waiting = [...users.entries()];
  const sendOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [nth, user] = next;
      const outcome = await chat.send(toPerson(user), card, `team-1.ask.${nth}`);
      if (outcome.kind !== 'retry-later') continue;
      await wait(outcome.afterMs);
      waiting.unshift(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendOn));
}

async function sendBySdk(apiUrl: string, users: readonly string[]): Promise<void> {
  const client = new webApi.WebClient('xoxb-bench', {
    slackApiUrl: apiUrl,
    logLevel: webApi.LogLevel.ERROR,
  });
  const { text, blocks } = renderMessage(card);
  await Promise.allSettled(
    users.map((user, nth) =>
      client.chat.postMessage({
        ...{ channel: privateChannel(user), text, blocks: [...blocks] },
        metadata: { event_type: 'bench', event_payload: { delivery: `team-1.ask.${nth}` } },
      }),
    ),
  );
}
