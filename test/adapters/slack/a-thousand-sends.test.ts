import { openSlackChat } from '../../../src/adapters/slack/send';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import type { Delivery } from '../../../src/domain/delivery';
import { hour, type Instant } from '../../../src/domain/time';
import { createSetClock, moment } from '../../application/support/set-clock';
import { captureLog } from '../../support/captured-log';
import { createOpenPacer, render, workplace } from './support/chat-in-noord';
import { foundMunicipality, usersOf } from './support/municipality';
import { type Fate, startWebApi } from './support/web-api-server';
import { botUser, team } from './support/workspace';

/** Numbers from 0 to 1 that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const teams = 77;
const messages = teams * 13;
const asking = moment('2026-11-20 15:00');
const ways = ['status-500', 'reset', 'html'] as const;

/** Asks 1,001 people on one Friday; a tenth of all posts ends in an answer that tells nothing, done or not. */
async function askEverybody(mayLookBack: boolean, seed: number, outageUntil: Instant = -Infinity) {
  const clock = createSetClock(moment('2026-11-18 09:00'));
  const server = await startWebApi(usersOf(teams), clock);
  server.workspace.mayReadHistory = mayLookBack;
  const chance = seeded(seed);
  let lost = 0;
  server.fateOf = ({ method }): Fate => {
    const out = clock.now() < outageUntil && clock.now() >= asking;
    if (out && method === 'conversations.history') return { is: 'lost', done: false, how: 'status-500' };
    if (method !== 'chat.postMessage' || (!out && chance() >= 0.1)) return { is: 'answered' };
    lost += 1;
    const how = ways[Math.floor(chance() * ways.length)] ?? 'reset';
    return { is: 'lost', done: chance() < 0.5, how };
  };
  const chat = openSlackChat({
    client: createWebClient({ token: 'xoxb-test', apiUrl: server.url, log: captureLog() }),
    ...{ workplace, self: { team, user: botUser }, pacer: createOpenPacer(), render },
    log: captureLog(),
  });
  const municipality = await foundMunicipality(teams, clock, chat);
  await municipality.until(moment('2026-11-20 18:00'));
  const deliveries = await municipality.deliveries();
  const posted = new Map<string, number>();
  for (const { metadata } of server.workspace.messages) {
    const delivery = JSON.stringify(metadata);
    posted.set(delivery, (posted.get(delivery) ?? 0) + 1);
  }
  await server.close();
  const inState = (state: Delivery['state']) =>
    [...deliveries.values()].filter((delivery) => delivery.state === state).length;
  return { inState, lost, posted, log: municipality.log, deliveries, calls: server.calls };
}

// The whole application over real HTTP takes its time on a busy machine.
const patience = 240_000;

test(
  'all of a thousand people get one question, when the bot may look back',
  async () => {
    const { inState, lost, posted, log, deliveries } = await askEverybody(true, 1);
    expect(lost).toBeGreaterThan(messages * 0.07);
    expect([...posted.values()].filter((times) => times > 1)).toEqual([]);
    expect(posted.size).toBe(messages);
    expect(deliveries.size).toBe(messages);
    expect(inState('sent')).toBe(messages);
    expect(log.lines).toEqual([]);
  },
  patience,
);

test(
  'all of a thousand people get one question after an hour in which nothing could be said nor looked up',
  async () => {
    const { inState, lost, posted, log } = await askEverybody(true, 3, asking + hour);
    expect(lost).toBeGreaterThanOrEqual(messages);
    expect([...posted.values()].filter((times) => times > 1)).toEqual([]);
    expect(posted.size).toBe(messages);
    expect(inState('sent')).toBe(messages);
    expect(log.lines).toEqual([]);
  },
  patience,
);

test(
  'none of a thousand people gets two, and what nobody knows is "not certain", when it may not',
  async () => {
    const { inState, lost, posted, deliveries } = await askEverybody(false, 2);
    expect(lost).toBeGreaterThan(messages * 0.07);
    expect([...posted.values()].filter((times) => times > 1)).toEqual([]);
    expect(deliveries.size).toBe(messages);
    expect(inState('not-certain')).toBe(lost);
    expect(inState('sent')).toBe(messages - lost);
  },
  patience,
);
