import fc from 'fast-check';
import { z } from 'zod';
import { type HearingBot, openHearingBot } from './support/hearing-bot';
import { activityOf, replays } from './support/replays';

/** Everything Teams may be answered with, whatever it sent. */
const replied = z.union([
  z.strictObject({ kind: z.literal('taken') }),
  z.strictObject({
    kind: z.literal('invoke'),
    status: z.literal(200),
    body: z.union([
      z.strictObject({}),
      z.strictObject({
        statusCode: z.literal(200),
        type: z.literal('application/vnd.microsoft.card.adaptive'),
        value: z.looseObject({ type: z.literal('AdaptiveCard') }),
      }),
      z.strictObject({
        statusCode: z.literal(200),
        type: z.literal('application/vnd.microsoft.activity.message'),
        value: z.string().min(1),
      }),
      z.strictObject({
        task: z.strictObject({
          type: z.literal('continue'),
          value: z.looseObject({ card: z.looseObject({}) }),
        }),
      }),
    ]),
  }),
]);

/** The same with one thing in it, however deep, put out of shape. */
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
  fc.constantFrom(null, [], {}, '', -1, 1e308, '__proto__', '😀', 'x'.repeat(9_000)),
);
const outOfShape = fc.record({
  name: fc.constantFrom(...replays),
  path: fc.array(fc.nat(30), { maxLength: 7 }),
  value: anything,
});

let bot: HearingBot;
beforeAll(async () => {
  bot = await openHearingBot();
});
afterAll(async () => {
  await bot.close();
});

const unexpected = () => bot.log.lines.filter(({ level }) => level === 'error');

test('whatever comes in is taken or answered in a shape that Teams knows, and nothing fails inside', async () => {
  const anyActivity = fc.oneof(
    { weight: 4, arbitrary: outOfShape.map(({ name, path, value }) => bent(activityOf(name), path, value)) },
    fc.jsonValue({ maxDepth: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(anyActivity, async (activity) => {
      const reply = await bot.hear(activity);
      await bot.world.queue.idle();
      return replied.safeParse(reply).success && unexpected().length === 0;
    }),
    { numRuns: 400 },
  );
});

test('whatever is filled in beside a button, only who Microsoft says it is speaks', async () => {
  const claims = fc.dictionary(
    fc.constantFrom('user', 'aadObjectId', 'from', 'person', 'tenant', 'by', 'actor', 'origin', 'fields'),
    fc.oneof(anything, fc.constantFrom('29:1anna', '0b1ec700-0000-4000-8000-616e6e610000', 'person-1')),
  );
  const request = activityOf('execute-with-forged-ids');
  await fc.assert(
    fc.asyncProperty(claims, async (claimed) => {
      const intent = { kind: 'answer-week', team: 'team-1', week: '2026-W47', felt: 'too-full' };
      const data = { ...claimed, intent };
      const reply = await bot.hear({ ...request, value: { action: { data } } });
      return JSON.stringify(reply).includes('Mijn antwoord staat onderaan dit gesprek.');
    }),
    { numRuns: 100 },
  );
  expect(bot.asked.filter(({ says }) => says?.startsWith('Dank je') === true)).not.toContainEqual(
    expect.objectContaining({ conversation: 'a:1vreemde' }),
  );
});
