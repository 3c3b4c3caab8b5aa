import { json, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import { intentOf } from '../../views/commands';
import { channelsOf } from './channels';
import { converse, type Reply, type Turn } from './converse';
import { passHalfYear } from './half-year';
import { lookAs, type Surroundings } from './look';
import { pageWords } from './page-words';
import { type News, passToNextStep, passUntil, passWeek, type TimedStage } from './passing-time';
import type { Together } from './playground';
import { readIntent } from './read-intent';
import { requests, saidToBot } from './read-request';
import { letOthersAnswer } from './rest-answers';
import { speakEverywhere } from './speak-everywhere';
import { tourWords } from './tour-words';
import { unreadSince } from './unread';
import { conversationId, readConversation } from './workplace';

/** Everything the page can reach. */
export type Playing = TimedStage & Surroundings & { readonly together: Together };

type Work<T> = (asked: T, response: Response) => Promise<unknown>;

/** Runs one thing after the other, in the order in which they were asked. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}

const notUnderstood = { error: 'The playground did not understand this.' };
const notThere = { error: 'This person is not there.' };

async function turnOf(playing: Playing, as: string, id: string): Promise<Turn | undefined> {
  const person = await playing.bot.person(as);
  const conversation = readConversation(id);
  if (person === undefined || conversation === undefined) return undefined;
  if (conversation.kind === 'private') return conversation.user === as ? { person, conversation } : undefined;
  const channels = await channelsOf(playing.bot, as);
  return channels.some(({ channel }) => channel === conversation.channel)
    ? { person, conversation }
    : undefined;
}

/** Keeps what somebody typed, and answers when it was said to the bot. */
async function hear(playing: Playing, asked: z.infer<typeof requests.text>, turn: Turn): Promise<Reply> {
  const { memory, clock } = playing;
  const root = asked.thread === undefined ? undefined : memory.message(asked.thread);
  const conversation = conversationId(turn.conversation);
  const thread = root?.conversation === conversation ? { thread: root.thread ?? root.id } : {};
  memory.post({ conversation, ...thread, author: asked.as, at: clock.now(), text: asked.text });
  const said = turn.conversation.kind === 'private' ? asked.text : saidToBot(asked.text);
  return said === undefined ? { how: 'message' } : converse(playing, turn, intentOf(said));
}

/** What the page asks, and what it gets. */
export function listen(playing: Playing): Router {
  const { memory, bot } = playing;
  const inTurn = oneAtATime();
  const router = Router();
  router.use(json({ limit: '64kb' }));

  const takes =
    <T>(schema: z.ZodType<T>, work: Work<T>): RequestHandler =>
    async (request, response) => {
      const asked = schema.safeParse(request.method === 'GET' ? request.query : (request.body ?? {}));
      if (!asked.success) {
        response.status(400).json(notUnderstood);
        return;
      }
      const answer = await inTurn(() => work(asked.data, response));
      if (!response.headersSent) response.json(answer);
    };

  const passes = <T extends { as: string }>(
    schema: z.ZodType<T>,
    pass: (asked: T) => Promise<News>,
  ): RequestHandler =>
    takes(schema, async (asked, response) =>
      playing.residents.has(asked.as) ? pass(asked) : response.status(404).json(notThere),
    );

  router.get('/words', (_request, response) => {
    response.json({ ...pageWords, ...tourWords });
  });
  router.get(
    '/state',
    takes(requests.state, async ({ as, known }, response) => {
      if (!playing.residents.has(as)) return response.status(404).json(notThere);
      const look = await lookAs(playing, as);
      return look.version === known ? response.status(204).end() : look;
    }),
  );
  router.get(
    '/blocks',
    takes(requests.blocks, async ({ as, conversation, message }, response) => {
      const turn = await turnOf(playing, as, conversation);
      const asked = memory.message(message);
      if (turn === undefined || asked?.conversation !== conversation)
        return response.status(404).json(notThere);
      return { blocks: asked.blocks ?? [] };
    }),
  );
  router.post(
    '/intent',
    takes(requests.intent, async (asked, response) => {
      const turn = await turnOf(playing, asked.as, asked.conversation);
      const intent = readIntent(asked);
      if (turn === undefined) return response.status(404).json(notThere);
      if (intent === undefined) return response.status(400).json(notUnderstood);
      const reply = await converse(
        playing,
        asked.message === undefined ? turn : { ...turn, message: asked.message },
        intent,
      );
      await bot.catchUp();
      return reply;
    }),
  );
  router.post(
    '/text',
    takes(requests.text, async (asked, response) => {
      const turn = await turnOf(playing, asked.as, asked.conversation);
      if (turn === undefined) return response.status(404).json(notThere);
      const reply = await hear(playing, asked, turn);
      await bot.catchUp();
      return reply;
    }),
  );
  router.post(
    '/unread',
    takes(requests.unread, async ({ looked }) => ({
      users: unreadSince(memory, new Map(Object.entries(looked))),
    })),
  );
  router.post(
    '/clock/next',
    passes(requests.persona, ({ as }) => passToNextStep(playing, as)),
  );
  router.post(
    '/clock/next-week',
    passes(requests.persona, ({ as }) => passWeek(playing, as)),
  );
  router.post(
    '/clock/to',
    passes(requests.day, ({ as, date }) => passUntil(playing, as, date)),
  );
  router.post(
    '/clock/half-year',
    passes(requests.persona, ({ as }) =>
      playing.together(() => passHalfYear(playing, as, [...playing.residents.keys()])),
    ),
  );
  router.post(
    '/rest-answers',
    takes(requests.persona, async ({ as }, response) => {
      const self = await bot.person(as);
      if (self === undefined) return response.status(404).json(notThere);
      return letOthersAnswer(playing, [...playing.residents.keys()], self);
    }),
  );
  router.post(
    '/language',
    takes(requests.language, async ({ as, locale }) => {
      await speakEverywhere(playing, [...playing.residents.keys()], as, locale);
      return {};
    }),
  );
  return router;
}
