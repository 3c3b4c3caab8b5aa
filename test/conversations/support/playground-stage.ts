import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { z } from 'zod';
import { mountPlayground } from '../../../src/adapters/playground/mount-playground';
import { moveTo } from '../../../src/adapters/playground/move-clock';
import { openPlayground } from '../../../src/adapters/playground/playground';
import { foundTeam } from '../../../src/application/found-team';
import { nextMoment, settle } from '../../../src/application/tick';
import type { TeamId } from '../../../src/domain/ids';
import { instantOf, isLocalDate, isLocalTime } from '../../../src/domain/local-time';
import type { Instant } from '../../../src/domain/time';
import { filledIn, labelsOn, pressOn } from './card-driver';
import type { OpenStage, Post, Stage } from './stage';
import { worldOf } from './world-of';

const zone = 'Europe/Amsterdam';

const message = z.object({
  id: z.string(),
  text: z.string(),
  thread: z.string().optional(),
  card: z.unknown(),
  isBot: z.boolean(),
});
const look = z.object({
  conversations: z.array(z.object({ id: z.string(), messages: z.array(message) })),
});
const reply = z.object({
  how: z.string(),
  body: z.object({ text: z.string(), card: z.unknown() }).optional(),
});
type Message = z.infer<typeof message>;

/** A moment on the wall clock of the teams, `2026-11-24 12:00`. */
export function momentOf(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  if (!isLocalDate(date) || !isLocalTime(time)) throw new Error(`Not a moment: ${text}`);
  return instantOf(date, time, zone);
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
  const { world, failures } = worldOf(
    { playground: playground.chat },
    playground.directory,
    playground.clock,
  );
  const teams = new Map<string, TeamId>();
  for (const plan of plans) teams.set(plan.name, (await foundTeam(world, plan)).id);
  const app = express();
  mountPlayground(app, { world, playground });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/playground`;
  const open = new Map<string, z.infer<typeof reply>>();
  const where = new Map<string, { readonly conversation: string; readonly message?: string }>();

  const post = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const messagesOf = async (who: string, conversation: string): Promise<readonly Message[]> => {
    const response = await fetch(`${base}/state?as=${who}`);
    const { conversations } = look.parse(await response.json());
    return conversations.find(({ id }) => id === conversation)?.messages ?? [];
  };
  const keep = (who: string, conversation: string, answered: unknown, standing?: string): void => {
    const said = reply.parse(answered);
    if (said.body === undefined) open.delete(who);
    else open.set(who, said);
    where.set(who, { conversation, ...(standing !== undefined && { message: standing }) });
  };
  const press = async (who: string, conversation: string, label: string): Promise<void> => {
    const here = open.get(who);
    const inDialog =
      where.get(who)?.conversation === conversation ? pressOn(here?.body?.card, label) : undefined;
    const messages = (await messagesOf(who, conversation)).toReversed();
    const standing = messages.find(({ card }) => pressOn(card, label) !== undefined);
    const data = inDialog ?? pressOn(standing?.card, label);
    if (data === undefined) {
      const there = messages.flatMap(({ card }) => labelsOn(card));
      throw new Error(`${who} sees no button "${label}" in ${conversation}; there are: ${there.join(' · ')}`);
    }
    const on = inDialog === undefined ? standing?.id : where.get(who)?.message;
    const body = { as: who, conversation, data, inputs: {}, ...(on !== undefined && { message: on }) };
    keep(who, conversation, await post('/intent', body), on);
  };
  const settleWell = async (): Promise<void> => {
    await settle(world);
    for (const failure of failures) throw failure;
  };
  const stage: Stage = {
    async says(who, text) {
      keep(who, `private-${who}`, await post('/text', { as: who, conversation: `private-${who}`, text }));
    },
    async mentions(who, team, text) {
      const conversation = `channel-${team.toLowerCase()}`;
      keep(who, conversation, await post('/text', { as: who, conversation, text: `@Bandbreedte ${text}` }));
    },
    taps: (who, label) => press(who, `private-${who}`, label),
    tapsIn: (who, team, label) => press(who, `channel-${team.toLowerCase()}`, label),
    async sends(who, button, fields) {
      const dialog = open.get(who);
      const place = where.get(who);
      const data = pressOn(dialog?.body?.card, button);
      if (data === undefined || place === undefined) {
        throw new Error(
          `${who} has no form with "${button}" open; there are: ${labelsOn(dialog?.body?.card).join(' · ')}`,
        );
      }
      const inputs = filledIn(dialog?.body?.card, fields);
      keep(
        who,
        place.conversation,
        await post('/intent', { as: who, ...place, data, inputs }),
        place.message,
      );
    },
    async heard(who) {
      return (await messagesOf(who, `private-${who}`)).filter(({ isBot }) => isBot).map(({ text }) => text);
    },
    seesOnlyNow: (who) => open.get(who)?.body?.text ?? '',
    async channel(who, team) {
      const messages = await messagesOf(who, `channel-${team.toLowerCase()}`);
      const roots = messages.filter(({ thread }) => thread === undefined);
      return roots.map(
        ({ id, text }): Post => ({
          text,
          replies: messages.filter(({ thread }) => thread === id).map((one) => one.text),
        }),
      );
    },
    until: (moment) =>
      moveTo(
        { clock: playground.clock, nextMoment: () => nextMoment(world), settle: settleWell },
        momentOf(moment),
      ),
    async record(team, name) {
      const id = teams.get(team);
      if (id === undefined) throw new Error(`No team ${team}`);
      return (await world.store.read({ of: 'team', tenant: world.tenant, team: id }, [name]))[name];
    },
    async close() {
      await world.queue.stop();
      await new Promise((resolve) => server.close(resolve));
      playground.close();
      rmSync(folder, { recursive: true });
    },
  };
  await settleWell();
  return stage;
};
