import { z } from 'zod';
import { intentsOn } from '../../../src/adapters/playground/card-parts';
import type { PlayedWorld } from './played-world';

const look = z.looseObject({
  version: z.string(),
  now: z.number(),
  waiting: z.array(z.looseObject({ kind: z.string() })),
  conversations: z.array(
    z.object({
      id: z.string(),
      messages: z.array(z.object({ id: z.string(), text: z.string(), card: z.unknown().optional() })),
    }),
  ),
});
const news = z.object({
  conversations: z.array(z.string()),
  missed: z.array(z.object({ team: z.string(), week: z.number() })),
  stopped: z.boolean(),
});
const reply = z.looseObject({ how: z.string(), body: z.object({ card: z.unknown() }).optional() });

/** What the page of one person asks of the playground, without the page. */
export function pageOf(played: PlayedWorld, as: string) {
  const post = async (path: string, what: object = {}) => {
    const response = await fetch(`${played.url}/playground${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(what),
    });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };
  const pass = async (how: 'next' | 'next-week' | 'to', what: object = {}) =>
    news.parse((await post(`/clock/${how}`, { as, ...what })).answer);
  const state = async () => look.parse(await (await fetch(`${played.url}/playground/state?as=${as}`)).json());
  const messages = async (conversation: string) =>
    (await state()).conversations.find(({ id }) => id === conversation)?.messages ?? [];
  const press = async (conversation: string, kind: string, inputs: Record<string, string> = {}) => {
    const all = await messages(conversation);
    const message = all.findLast(({ card }) => intentsOn(card).some((intent) => intent.kind === kind));
    const intent = intentsOn(message?.card).find((one) => one.kind === kind);
    const pressed = { as, conversation, message: message?.id, data: { intent }, inputs };
    return reply.parse((await post('/intent', pressed)).answer);
  };
  return { post, pass, state, messages, press };
}
