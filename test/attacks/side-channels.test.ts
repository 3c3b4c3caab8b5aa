import fc from 'fast-check';
import { catchUp } from '../../src/application/catch-up';
import { handleIntent } from '../../src/application/handle-intent';
import type { World } from '../../src/application/world';
import type { Intent } from '../../src/views/intent';
import type { FakeChat } from '../application/support/fake-chat';
import {
  type Colleague,
  colleagues,
  foundedNoord,
  idOf,
  key,
  openNoord,
  type Somebody,
  teamScope,
  week,
} from '../application/support/noord';
import { openPlace, type Place, processOn, tenant, until } from '../application/support/process';
import { moment } from '../application/support/set-clock';
import type { Contents } from '../support/memory-store';
import { cardsOf, closeWeek, type Played, type RandomWeek, randomWeek } from './support/random-week';

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

/** What anybody but the person themselves can ask, the lead's report first. */
const report: readonly [Somebody, Intent] = ['Karin', { kind: 'show-status' }];
const more: readonly (readonly [Somebody, Intent])[] = [
  ['Wout', { kind: 'show-trend' }],
  ['Wout', { kind: 'show-status' }],
  ['Karin', { kind: 'open-setup' }],
  ['Karin', { kind: 'show-agreements' }],
];

async function ask(world: World, who: Somebody, intent: Intent) {
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  return handleIntent(world, actor, intent);
}

/** The messages in the channel: which, in what order, when, and every byte of them. */
function channelOf({ posted }: FakeChat) {
  return posted.filter(({ to }) => to.to !== 'person');
}

/** Everything that somebody else can read, now and in the log. */
async function readable(
  played: Played,
  questions: readonly (readonly [Somebody, Intent])[],
): Promise<string> {
  const { place, world } = played;
  const answers = [];
  for (const [who, intent] of questions) answers.push(await ask(world, who, intent));
  const { looks } = await place.store.read(teamScope, ['looks']);
  return JSON.stringify([
    await cardsOf(played, 'nl'),
    answers,
    looks,
    channelOf(place.chat),
    place.log.lines,
  ]);
}

async function published({ store }: Place): Promise<string> {
  const name = `publication/${week}` as const;
  return JSON.stringify((await store.read(teamScope, [name]))[name]);
}

/** The same week with the answers of other people, and now and then another count or one more answer. */
const twoWeeks = fc
  .record({
    random: randomWeek,
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
    other: fc.record({
      place: fc.nat({ max: 6 }),
      count: fc.constantFrom(311, 317, 349),
      absent: fc.nat({ max: 5 }),
    }),
  })
  .map(({ random, order, other }): readonly [RandomWeek, RandomWeek] => {
    const one = { ...random, leaving: 0 };
    const answers = order.map((place) => one.answers[place] ?? null);
    const there = answers[other.place];
    if (there !== null && there !== undefined) {
      const cases = {
        kind: 'types',
        counts: { ...(there.cases.kind === 'types' && there.cases.counts), guidance: other.count },
      } as const;
      answers[other.place] = other.absent === 0 ? null : { ...there, cases };
    }
    return [one, { ...one, answers }];
  });

/** T8 of PRIVACY.md. */
describe('two weeks of which the same is published, from different answers of different people', () => {
  test('are the same to everybody else: channel, status, report, looks and log', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(twoWeeks, fc.nat({ max: 9 }), async ([first, second], nth) => {
        const [one, other] = [await closeWeek(open, first), await closeWeek(open, second)];
        if ((await published(one.place)) !== (await published(other.place))) return;
        compared += 1;
        // What is posted and told follows from what was published; that it does is seen in one of ten.
        if (nth === 0) for (const { world } of [one, other]) await catchUp(world);
        const questions = nth === 0 ? [report, ...more] : [report];
        expect(await readable(other, questions)).toBe(await readable(one, questions));
      }),
      { numRuns: 1_150, seed: 20_261_124 },
    );
    expect(compared).toBeGreaterThanOrEqual(1_000);
  }, 120_000);
});

const others = colleagues.slice(0, 6);
const moments = ['2026-11-20 16:00', '2026-11-23 09:00', '2026-11-23 15:00', '2026-11-24 11:00'] as const;

/** What one person does in a week; five of six answer, so that there is a view. */
const behaviour = fc.record({
  answersAt: fc.constantFrom(...moments),
  twice: fc.boolean(),
  count: fc.integer({ min: 22, max: 40 }),
  later: fc.boolean(),
  remindersOff: fc.boolean(),
});
const whole = fc.record({
  people: fc.array(behaviour, { minLength: 6, maxLength: 6 }),
  silent: fc.constantFrom('answers', 'skips', 'takes no part', 'has closed the door', 'says nothing'),
  who: fc.constantFrom(...others),
});
type Whole = typeof whole extends fc.Arbitrary<infer T> ? T : never;

async function playWhole({
  people,
  silent,
  who,
}: Whole): Promise<{ readonly place: Place; readonly world: World }> {
  const place = openPlace(moment('2026-11-20 14:00'), open);
  const world = processOn(place);
  const closed = `.${idOf(who)}`;
  place.chat.fateOf = (delivery) =>
    silent === 'has closed the door' && delivery.endsWith(closed)
      ? { is: 'refused', reason: 'not-wanted' }
      : { is: 'sent' };
  if (silent === 'takes no part') await ask(world, who, { kind: 'stop-taking-part', team: key.team });
  for (const at of moments) {
    await until(place, world, moment(at));
    for (const [index, name] of others.entries()) {
      const does = people[index];
      if (does === undefined) continue;
      if (does.remindersOff && at === moments[0])
        await ask(world, name, { kind: 'reminders-off', team: key.team });
      if (does.later && at === moments[0])
        await ask(world, name, { kind: 'ask-later', team: key.team, week });
      if (name === who && silent === 'skips')
        await ask(world, name, { kind: 'skip-week', team: key.team, week });
      const answers = name !== who || silent === 'answers';
      if (answers && (does.answersAt === at || (does.twice && at === moments[3])))
        await answer(world, name, does.count);
    }
    if (at === moments[2]) await answer(world, 'Gijs', 25);
  }
  await until(place, world, moment('2026-11-24 12:30'));
  return { place, world };
}

async function answer(world: World, who: Colleague, count: number): Promise<void> {
  const fields = { felt: 'manageable', 'cases.guidance': String(count) };
  await ask(world, who, { kind: 'submit-check-in', team: key.team, week, fields });
}

/** All that Gijs gets and reads, and what the channel, the lead, the log and the application manager see. */
async function seenByOthers(played: { readonly place: Place; readonly world: World }): Promise<string> {
  const { place, world } = played;
  const toGijs = place.chat.posted.filter(({ to }) => to.to === 'person' && to.account.user === 'gijs');
  return JSON.stringify([
    await ask(world, 'Gijs', { kind: 'show-status' }),
    await ask(world, 'Gijs', { kind: 'show-own-answers', team: key.team }),
    toGijs.map(({ card, at }) => ({ card, at })),
    // References are the platform's own; they count its messages, not ours.
    channelOf(place.chat).map(({ ref: _ref, to, ...rest }) => ({ ...rest, to: to.to })),
    await ask(world, 'Karin', { kind: 'show-status' }),
    place.log.lines,
    place.failures,
  ]);
}

describe('who answers, when, how often and whether at all', () => {
  test('changes nothing for somebody else: neither what Gijs gets and reads, nor what the lead and the log say', async () => {
    const people = Array.from({ length: 6 }, () => ({
      ...{ answersAt: moments[0], twice: false, count: 24, later: false, remindersOff: false },
    }));
    const plain = await seenByOthers(await playWhole({ people, silent: 'answers', who: 'Anna' }));
    await fc.assert(
      fc.asyncProperty(whole, async (one) => {
        expect(await seenByOthers(await playWhole(one))).toBe(plain);
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  }, 120_000);
});
