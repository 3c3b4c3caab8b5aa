import { webApi } from '@slack/bolt';
import { renderMessage } from '../../src/adapters/slack/render-message';
import { openSlackChat } from '../../src/adapters/slack/send';
import { createWebClient } from '../../src/adapters/slack/web-client';
import { card, createOpenPacer, workplace } from '../adapters/slack/support/chat-in-noord';
import { foundMunicipality, usersOf } from '../adapters/slack/support/municipality';
import { type Fate, startWebApi, type WebApiServer } from '../adapters/slack/support/web-api-server';
import { botUser, privateChannel, team } from '../adapters/slack/support/workspace';
import { createSetClock, moment } from '../application/support/set-clock';
import { captureLog } from '../support/captured-log';
import type { Measured, Size } from './figure';

const perTeam = 13;
const ways = ['status-500', 'reset'] as const;

/** What stood in the conversations afterwards. */
interface Stood {
  readonly lost: number;
  readonly doubled: number;
  /** Messages Slack took and then said nothing about. */
  readonly doubtful: number;
}

/** A tenth of all messages is taken, and then answered with a 500 or a connection that breaks. */
export async function measureAmbiguous({ messages }: Size): Promise<Measured> {
  const teams = Math.ceil(messages / perTeam);
  const ours = await throughTheBot(teams);
  const beside = await throughTheSdk(teams);
  const figure = (what: string, of: (stood: Stood) => number, target?: 'none') => ({
    what,
    ours: String(of(ours)),
    beside: String(of(beside)),
    ...(target !== undefined && { target: { says: target, isMet: of(ours) === 0 } }),
  });
  return {
    title: `${teams * perTeam} messages, of which every tenth is taken and then answered with a 500 or a reset`,
    ours: 'the whole application asks everybody their weekly question (`deliver` claims, sends, looks in the history)',
    beside: "Slack's own `WebClient` with its defaults",
    figures: [
      figure('taken without an answer', ({ doubtful }) => doubtful),
      figure('lost', ({ lost }) => lost, 'none'),
      figure('doubled', ({ doubled }) => doubled, 'none'),
    ],
    notes: [
      'Over HTTP on this machine, and not a measurement of time: our week goes by on a set clock, the waits of the `WebClient` are real.',
      'The bot may read the history of its own conversations. Where it may not, such a message stays "not certain" and is not repeated.',
    ],
  };
}

/** Takes every tenth message and answers nothing of use, in turn by a 500 and by a reset; a second try goes well. */
function loseTenth(server: WebApiServer): () => number {
  let doubtful = 0;
  const met = new Set<string>();
  server.fateOf = ({ method, args }): Fate => {
    if (method !== 'chat.postMessage') return { is: 'answered' };
    const message = args['metadata'] ?? '';
    if (met.has(message)) return { is: 'answered' };
    met.add(message);
    if (met.size % 10 !== 0) return { is: 'answered' };
    doubtful += 1;
    return { is: 'lost', done: true, how: ways[doubtful % ways.length] ?? 'reset' };
  };
  return () => doubtful;
}

function stood({ workspace: { messages } }: WebApiServer, expected: number, doubtful: number): Stood {
  const times = new Map<string, number>();
  for (const { metadata } of messages) {
    const said = JSON.stringify(metadata);
    times.set(said, (times.get(said) ?? 0) + 1);
  }
  const doubled = [...times.values()].filter((many) => many > 1).length;
  return { lost: expected - times.size, doubled, doubtful };
}

async function throughTheBot(teams: number): Promise<Stood> {
  const clock = createSetClock(moment('2026-11-18 09:00'));
  const server = await startWebApi(usersOf(teams), clock);
  const doubtful = loseTenth(server);
  const log = captureLog();
  const chat = openSlackChat({
    client: createWebClient({ token: 'xoxb-bench', apiUrl: server.url, log }),
    self: { team, user: botUser },
    ...{ workplace, clock, log, pacer: createOpenPacer(), render: renderMessage },
  });
  const municipality = await foundMunicipality(teams, clock, chat);
  await municipality.until(moment('2026-11-20 18:00'));
  await server.close();
  return stood(server, teams * perTeam, doubtful());
}

async function throughTheSdk(teams: number): Promise<Stood> {
  const users = usersOf(teams);
  const server = await startWebApi(users);
  const doubtful = loseTenth(server);
  const client = new webApi.WebClient('xoxb-bench', {
    slackApiUrl: server.url,
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
  await server.close();
  return stood(server, users.length, doubtful());
}
