import fc from 'fast-check';
import { z } from 'zod';
import { type ListeningBot, openListeningBot } from './support/listening-bot';
import { payloadOf, type Replay, replays, requestOf } from './support/replays';
import type { Back, Payload } from './support/signed-driver';

const form = 'application/x-www-form-urlencoded';

/** Everything a signed request may be answered with, whatever is in it. */
const shown = z.union([
  z.strictObject({ challenge: z.string() }),
  z.strictObject({ response_type: z.literal('ephemeral'), text: z.string(), blocks: z.array(z.unknown()) }),
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.strictObject({ response_action: z.literal('update'), view: z.looseObject({ type: z.literal('modal') }) }),
]);
const logged = [
  'A button or form came that is none of ours.',
  'A request to Slack’s address was turned away.',
  'Something came that Slack does not send.',
  'Somebody spoke from a workspace where the bot is not installed.',
  'Something happened in a workspace where the bot is not installed.',
  'Slack did not take an answer.',
  'Slack’s library warned of something.',
];

function isFromTheList({ status, text }: Back): boolean {
  if (status === 400) return text === 'Bad Request';
  if (status !== 200) return false;
  return text === '' || shown.safeParse(JSON.parse(text)).success;
}

let told = 0;
/** A payload as it would come at another moment, so that it is no copy of an earlier one. */
function anew(payload: Payload): unknown {
  told += 1;
  const moment = String(2_000_000_000 + told);
  const text = JSON.stringify(payload).replaceAll(/17635427\d\d|1763542800/g, moment);
  return JSON.parse(text.replaceAll('9000000000001', moment).replaceAll('Ev0000000001', `Ev${moment}`));
}

/** The same payload with one thing in it, however deep, put out of shape. */
function bent(node: unknown, [first, ...rest]: readonly number[], value: unknown): unknown {
  if (first === undefined || typeof node !== 'object' || node === null) return value;
  const inside: [string, unknown][] = Object.entries(node);
  const chosen = first % Math.max(1, inside.length);
  const entries = inside.map(([key, inner], nth): [string, unknown] => [
    key,
    nth === chosen ? bent(inner, rest, value) : inner,
  ]);
  return Array.isArray(node) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, [], {}, '', -1, 1e308, '__proto__', '😀'),
);
const random = fc.record({
  body: fc.jsonValue({ maxDepth: 5 }),
  as: fc.constantFrom('event', 'interaction'),
});
const outOfShape = fc.record({
  name: fc.constantFrom(...replays),
  path: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 }),
  value: anything,
});

let bot: ListeningBot;
beforeAll(async () => {
  bot = await openListeningBot();
});
afterAll(async () => {
  await bot.close();
});

function sendAs(as: Replay['sentAs'], body: unknown): Promise<Back> {
  const text = JSON.stringify(body);
  if (as === 'event') return bot.slack.body(text, 'application/json');
  if (as === 'interaction') return bot.slack.body(new URLSearchParams({ payload: text }).toString(), form);
  return bot.slack.command(z.record(z.string(), z.unknown()).catch({}).parse(body));
}

test('a thousand requests of anything at all get an answer from the list', async () => {
  await fc.assert(
    fc.asyncProperty(random, async ({ body, as }) => isFromTheList(await sendAs(as, body))),
    { numRuns: 1_000 },
  );
}, 180_000);

test('a thousand requests that are nearly right get an answer from the list', async () => {
  await fc.assert(
    fc.asyncProperty(outOfShape, async ({ name, path, value }) => {
      const payload = bent(anew(payloadOf(name, bot.webApi.root)), path, value);
      return isFromTheList(await sendAs(requestOf(name).sentAs, payload));
    }),
    { numRuns: 1_000 },
  );
}, 180_000);

test('after all that, people are answered as before, and nothing but fixed sentences was logged', async () => {
  const back = await bot.slack.command(
    payloadOf('command-in-channel', bot.webApi.root, { trigger_id: 'new' }),
  );
  expect(back.status).toBe(200);
  expect(back.text).toContain('ephemeral');
  const lines = bot.log.lines.filter(({ level }) => level !== 'info');
  expect([...new Set(lines.map(({ text }) => text))].filter((text) => !logged.includes(text))).toEqual([]);
});
