import fc from 'fast-check';
import type { Answer } from '../../src/application/answer';
import { handleIntent } from '../../src/application/handle-intent';
import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import { factorGroups, factors } from '../../src/catalogue/factors';
import { factorWords, said, weighingWords, withCapital } from '../../src/views/catalogue-words';
import type { Intent } from '../../src/views/intent';
import type { TrendView } from '../../src/views/trend';
import { foundedNoord, idOf, key, openNoord, plan, type Somebody, week } from '../application/support/noord';
import { tenant } from '../application/support/process';
import type { Contents } from '../support/memory-store';
import { readDrawing } from '../support/read-drawing';
import { type KnownNumbers, unexplained } from './support/alphabet';
import {
  agreementText,
  answersIn,
  canary,
  cardsOf,
  closeWeek,
  earlierFactors,
  type Played,
  type RandomWeek,
  randomWeek,
} from './support/random-week';

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

/** Everything that anybody could be shown about the team; each case asks for a few of them. */
const shows: readonly (readonly [Somebody, Intent])[] = [
  ['Karin', { kind: 'show-status' }],
  ['Anna', { kind: 'show-status' }],
  ['Wout', { kind: 'show-status' }],
  ['Gijs', { kind: 'show-trend' }],
  ['Karin', { kind: 'show-trend' }],
  ['Marga', { kind: 'show-band' }],
  ['Gijs', { kind: 'show-band' }],
  ['Gijs', { kind: 'show-agreements' }],
  ['Karin', { kind: 'open-setup' }],
  ['Gijs', { kind: 'show-readings', team: key.team, week }],
  ['Wout', { kind: 'another-question', team: key.team, week, on: 'team-view' }],
  ['Gijs', { kind: 'another-question', team: key.team, week, on: 'reflection' }],
  [
    'Gijs',
    { kind: 'answer-come-back', team: key.team, agreement: 'agreement-1', term: 2, outcome: 'worked' },
  ],
  ['Gijs', { kind: 'conclude-agreement', team: key.team, agreement: 'agreement-1', term: 2, next: 'go-on' }],
  ['Gijs', { kind: 'talk-in-meeting', team: key.team, week }],
  ['Gijs', { kind: 'open-week' }],
  ['Gijs', { kind: 'show-purpose' }],
];

function knownIn({ band, earlier, before, leaving }: RandomWeek): KnownNumbers {
  const ran = before?.times ?? 0;
  const agreed = plan.band;
  return {
    times: [1, ran, ran + 1],
    earlier,
    band:
      band === null || agreed === undefined
        ? undefined
        : { lower: { ...agreed.lower, cases: band.lower }, upper: { ...agreed.upper, cases: band.upper } },
    roster: 7 - leaving,
    floor: 5,
    typed: [agreementText],
  };
}

/** The factors at least three people named, and the groups they belong to, in the words of the catalogue. */
function sayable(random: RandomWeek, locale: 'nl' | 'en'): ReadonlySet<string> {
  const speech = { locale, word: 'family' } as const;
  const answers = [...answersIn(random).values()];
  const often = (ids: readonly string[]) =>
    answers.filter((one) => one.factors.some((id) => ids.includes(id))).length >= 3;
  const single = factors.filter(({ id }) => often([id])).map(({ id }) => factorWords(id, speech));
  const groups = factorGroups
    .filter(({ id }) => often(factors.filter(({ group }) => group === id).map((one) => one.id)))
    .map(({ mostly }) => withCapital(said(mostly, speech)));
  return new Set([...single, ...groups]);
}

/** Whether the trend names what fewer than three named in any of its weeks. */
function trendFaults({ weighed, locale }: TrendView, random: RandomWeek): readonly string[] {
  const before = random.before === null ? [] : weighingWords(earlierFactors, { locale, word: 'family' });
  const words = new Set([...sayable(random, locale), ...before]);
  const items = (weighed?.items ?? []).map((item) => item.replace(/ \(weeks? [^()]*\)$/, ''));
  return items.filter((item) => !words.has(item)).map((item) => `the trend names ${item}`);
}

/** What the pictures of the trend say: the words in them, and those for who does not see them. */
function pictureFaults({ place }: Played, random: RandomWeek, known: KnownNumbers): readonly string[] {
  const named = new Set(
    (['nl', 'en'] as const).flatMap((locale) => [
      ...sayable(random, locale),
      ...(random.before === null ? [] : weighingWords(earlierFactors, { locale, word: 'family' })),
    ]),
  );
  return place.pictures.drawings.flatMap(({ svg, alt }) => {
    const { words } = readDrawing(svg);
    const text = [alt, ...words].join('\n');
    const numbers = words.filter((one) => /\p{Nd}/u.test(one) && !/^4[67]$/.test(one));
    const strange = words.filter((one) => allFactorWords.has(one) && !named.has(one));
    return [
      ...(canary.test(text) ? [`a picture holds a canary: ${text}`] : []),
      ...[...unexplained(alt, known), ...numbers].map((line) => `a picture holds a number: ${line}`),
      ...strange.map((one) => `a picture names ${one}`),
    ];
  });
}

/** Everything that can weigh in, so that whatever of it stands in a picture is recognised there. */
const allFactorWords = new Set(
  (['nl', 'en'] as const).flatMap((locale) => [
    ...factors.map(({ id }) => factorWords(id, { locale, word: 'family' })),
    ...factorGroups.map(({ mostly }) => withCapital(said(mostly, { locale, word: 'family' }))),
  ]),
);

const message = (answer: Answer): boolean => answer.how === 'show' || answer.how === 'replace';

/** T4 and T12 of PRIVACY.md. */
describe('in a thousand random weeks full of canaries', () => {
  test('no card about a team holds a canary, a number nobody agreed, or a factor fewer than three named', async () => {
    const kinds = new Map<string, number>();
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(
        randomWeek,
        fc.subarray([...shows], { minLength: 2, maxLength: 2 }),
        async (random, asked) => {
          const played = await closeWeek(open, random);
          const { place, world } = played;
          const cards = [...(await cardsOf(played, 'nl')), ...(await cardsOf(played, 'en'))];
          for (const [who, intent] of asked) {
            const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
            const answer = await handleIntent(world, actor, intent);
            if (message(answer)) cards.push(answer.card);
          }
          const known = knownIn(random);
          const faults: string[] = [];
          for (const card of cards) {
            kinds.set(card.kind, (kinds.get(card.kind) ?? 0) + 1);
            const text = cardText(fill(card));
            if (canary.test(JSON.stringify(card)) || canary.test(text))
              faults.push(`${card.kind} holds a canary: ${text}`);
            for (const line of unexplained(text, known)) faults.push(`${card.kind} holds a number: ${line}`);
            if (card.kind === 'trend') faults.push(...trendFaults(card, random));
            if (card.kind === 'team-view') {
              const words = sayable(random, card.locale);
              for (const item of card.weighs?.items ?? [])
                if (!words.has(item)) faults.push(`named: ${item}`);
            }
          }
          faults.push(...pictureFaults(played, random, known));
          drawn += place.pictures.drawings.length;
          if (canary.test(JSON.stringify(place.log.lines))) faults.push('the log holds a canary');
          expect(faults).toEqual([]);
          expect(place.failures).toEqual([]);
        },
      ),
      { numRuns: 1_000, seed: 20_261_124 },
    );
    expect(drawn).toBeGreaterThan(50);
    for (const kind of [
      'team-view',
      'no-team-view',
      'team-talk',
      'reflection',
      'status',
      'trend',
      'band',
    ] as const) {
      expect(kinds.get(kind)).toBeGreaterThan(50);
    }
    for (const kind of ['come-back', 'agreements', 'readings', 'setup'] as const) {
      expect(kinds.get(kind)).toBeGreaterThan(50);
    }
  }, 120_000);
});
