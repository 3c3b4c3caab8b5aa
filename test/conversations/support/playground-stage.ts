import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { z } from 'zod';
import type { StandingMessage } from '../../../src/adapters/playground/memory';
import { mountPlayground } from '../../../src/adapters/playground/mount-playground';
import { openPlayground } from '../../../src/adapters/playground/playground';
import { botAuthor } from '../../../src/adapters/playground/workplace';
import { catchUp } from '../../../src/application/catch-up';
import type { TeamPlan } from '../../../src/application/found-team';
import { behindStage } from './behind-stage';
import { fieldsOn, filledIn, labelsOn, pressOn } from './card-driver';
import type { OpenStage, Post, Said, Stage } from './stage';
import { type FilledIn, withFilledIn } from './teams-cards';
import { momentOf, zone } from './wall-clock';
import { worldOf } from './world-of';

const message = z.object({
  id: z.string(),
  text: z.string(),
  thread: z.string().optional(),
  card: z.unknown().optional(),
  isBot: z.boolean(),
});
const look = z.object({
  conversations: z.array(z.object({ id: z.string(), messages: z.array(message) })),
});
const reply = z.object({
  how: z.string(),
  body: z.object({ text: z.string(), card: z.unknown().optional() }).optional(),
});
type Message = z.infer<typeof message>;
type Reply = z.infer<typeof reply>;

const userOf = (who: string): string => who.toLowerCase();
const privateWith = (who: string): string => `private-${userOf(who)}`;
const channelOf = (team: string): string => `channel-${team.toLowerCase()}`;

/** What the page of each person asks of the playground, over HTTP. */
function pagesOf(base: string) {
  return {
    async post(path: string, body: object): Promise<Reply> {
      const response = await fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
      return reply.parse(await response.json());
    },
    async messages(who: string, conversation: string): Promise<readonly Message[]> {
      const response = await fetch(`${base}/state?as=${userOf(who)}`);
      const { conversations } = look.parse(await response.json());
      return conversations.find(({ id }) => id === conversation)?.messages ?? [];
    },
  };
}

/** What someone has open, where, and on which message its button stood. */
interface Open {
  readonly said: Reply;
  readonly conversation: string;
  readonly message?: string;
  /** The sentence in a form that stays as it is. */
  readonly beside?: string;
}

/** A form with what was typed in it. */
function typedInto(open: Open, filled: FilledIn): Open {
  const { said } = open;
  if (said.body === undefined) return open;
  return { ...open, said: { ...said, body: { ...said.body, card: withFilledIn(said.body.card, filled) } } };
}

/** How someone answers on their page: types, presses what they see, fills in what is open. */
function handsOf(pages: ReturnType<typeof pagesOf>) {
  const open = new Map<string, Open>();
  const keep = (who: string, conversation: string, said: Reply, message?: string): void => {
    const here = open.get(who);
    if (said.body === undefined) open.delete(who);
    else if (said.how === 'stay' && here !== undefined) open.set(who, { ...here, beside: said.body.text });
    else open.set(who, { said, conversation, ...(message !== undefined && { message }) });
  };
  const send = async (who: string, conversation: string, what: object, on?: string): Promise<void> => {
    const body = { as: userOf(who), conversation, ...what, ...(on !== undefined && { message: on }) };
    keep(who, conversation, await pages.post('/intent', body), on);
  };
  return {
    open,
    send,
    async type(who: string, conversation: string, text: string): Promise<void> {
      keep(who, conversation, await pages.post('/text', { as: userOf(who), conversation, text }));
    },
    async press(who: string, conversation: string, label: string, which: 'newest' | 'oldest'): Promise<void> {
      const here = open.get(who);
      const data = here?.conversation === conversation ? pressOn(here.said.body?.card, label) : undefined;
      if (which === 'newest' && data !== undefined) {
        await send(who, conversation, { data, inputs: {} }, here?.message);
        return;
      }
      const messages = await pages.messages(who, conversation);
      const inOrder = which === 'newest' ? messages.toReversed() : messages;
      const standing = inOrder.find(({ card }) => pressOn(card, label) !== undefined);
      if (standing === undefined) {
        const there = messages.flatMap(({ card }) => labelsOn(card));
        throw new Error(
          `${who} sees no button "${label}" in ${conversation}; there are: ${there.join(' · ')}`,
        );
      }
      await send(who, conversation, { data: pressOn(standing.card, label), inputs: {} }, standing.id);
    },
    async fill(who: string, button: string, fields: Readonly<Record<string, string>>): Promise<void> {
      const here = open.get(who);
      const card = here?.said.body?.card;
      const data = pressOn(card, button);
      if (here === undefined || data === undefined) {
        throw new Error(`${who} has no form with "${button}" open; there are: ${labelsOn(card).join(' · ')}`);
      }
      const filled = filledIn(card, fields);
      open.set(who, typedInto(here, filled));
      await send(who, here.conversation, { data, inputs: filled }, here.message);
    },
  };
}

/** A message of the playground by the names people have. */
function saidOf(standing: StandingMessage, plans: readonly TeamPlan[]): Said {
  const { id, conversation, thread, at, author, text, card } = standing;
  const people = plans.flatMap(({ lead, members, guide, manager }) => [lead, ...members, guide, manager]);
  const someone = people.find((person) => person !== undefined && privateWith(person.name) === conversation);
  const team = plans.find(({ name }) => channelOf(name) === conversation);
  return {
    id,
    place: someone === undefined ? { channel: team?.name ?? conversation } : { private: someone.name },
    ...(thread !== undefined && { thread }),
    at,
    isBot: author === botAuthor,
    text,
    payload: () => JSON.stringify({ text, card }),
  };
}

/** The playground as a stage, spoken to over HTTP as its page does. */
export const openPlaygroundStage: OpenStage = async (begin, plans) => {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
  const playground = openPlayground({
    journalFile: join(folder, 'playground.jsonl'),
    zone,
    locale: 'nl',
    now: momentOf(begin),
    teams: () => plans,
    begin: momentOf(begin),
  });
  const { clock, memory } = playground;
  const { world, failures, log } = worldOf({ playground: playground.chat }, playground.directory, clock);
  const behind = await behindStage(world, clock, plans);
  const app = express();
  mountPlayground(app, { world, playground, together: (work) => work() });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  const pages = pagesOf(`http://127.0.0.1:${port}/playground`);
  const hands = handsOf(pages);

  const catchUpAll = () => catchUp(world);
  const stage: Stage = {
    says: (who, text) => hands.type(who, privateWith(who), text),
    mentions: (who, team, text) => hands.type(who, channelOf(team), `@Bandbreedte ${text}`),
    taps: (who, label, which = 'newest') => hands.press(who, privateWith(who), label, which),
    tapsIn: (who, team, label) => hands.press(who, channelOf(team), label, 'newest'),
    sends: (who, button, fields) => hands.fill(who, button, fields),
    forges: (who, intent) =>
      hands.send(who, privateWith(who), {
        data: { intent },
        inputs: 'fields' in intent ? intent.fields : {},
      }),
    async heard(who) {
      return (await pages.messages(who, privateWith(who)))
        .filter(({ isBot }) => isBot)
        .map(({ text }) => text);
    },
    seesOnlyNow: (who) => {
      const here = hands.open.get(who);
      return here?.beside ?? here?.said.body?.text ?? '';
    },
    formOf: (who) => fieldsOn(hands.open.get(who)?.said.body?.card),
    async channel(who, team) {
      const messages = await pages.messages(who, channelOf(team));
      const roots = messages.filter(({ thread }) => thread === undefined);
      return roots.map(
        ({ id, text }): Post => ({
          text,
          replies: messages.filter(({ thread }) => thread === id).map((one) => one.text),
        }),
      );
    },
    everything: async () => memory.all().map((one) => saidOf(one, plans)),
    ...behind,
    complaints: () => [
      ...failures.map(String),
      ...log.lines.filter(({ level }) => level !== 'info').map((line) => JSON.stringify(line)),
    ],
    async close() {
      await world.queue.stop();
      await new Promise((resolve) => server.close(resolve));
      playground.close();
      rmSync(folder, { recursive: true });
    },
  };
  await catchUpAll();
  return stage;
};
