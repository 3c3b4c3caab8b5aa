import fc from 'fast-check';
import { closeRound } from '../../../src/application/close-round';
import { reflectionCard } from '../../../src/application/reflection-card';
import { teamCard } from '../../../src/application/team-card';
import type { World } from '../../../src/application/world';
import { factors, suggestedShortlist } from '../../../src/catalogue/factors';
import type { BandVersion } from '../../../src/domain/band';
import type { CheckIn, Felt } from '../../../src/domain/check-in';
import type { FactorsView } from '../../../src/domain/publication';
import { noReflection, type Reflection } from '../../../src/domain/reflection';
import { weekNumber } from '../../../src/domain/week';
import { put } from '../../../src/ports/store';
import type { CardView } from '../../../src/views/card-view';
import {
  type Colleague,
  checkIn,
  colleagues,
  idOf,
  key,
  plan,
  teamScope,
  times,
  week,
} from '../../application/support/noord';
import { openPlace, type Place, processOn } from '../../application/support/process';
import type { Contents } from '../../support/memory-store';

const counts = [311, 313, 317, 331, 337, 347, 349] as const;
const hours = [41.5, 42.5, 43.5, 44.5, 45.5, 46.5, 47.5] as const;
const few = [...suggestedShortlist.slice(0, 4), 'long-travel', 'much-coordination'];
const named = factors.map(({ id }) => id).filter((id) => few.some((one) => one === id));

/** What the team view of the week before named. */
export const earlierFactors: FactorsView = { kind: 'factors', factors: ['travel-time'] };

/** Counts and hours nothing else in the team's life is equal to, and words nobody else would write. */
export const canary = /(?<!\d)(?:311|313|317|331|337|347|349|4[1-7][.,]5)(?!\d)|zilverreiger/;
/** What somebody wrote and chose to share. */
export const sharedLine = 'Samen overdragen scheelt zorgen';

const answer: fc.Arbitrary<CheckIn> = fc
  .record({
    felt: fc.constantFrom<Felt>('too-full', 'manageable', 'room-left'),
    guidance: fc.constantFrom(...counts),
    holding: fc.option(fc.constantFrom(...counts)),
    hours: fc.constantFrom(...hours),
    factors: fc.subarray(named, { maxLength: 3 }),
    line: fc.constantFrom('none', 'own', 'shared'),
  })
  .map(({ felt, guidance, holding, hours: worked, factors: chosen, line }) =>
    checkIn({
      felt,
      cases: { kind: 'types', counts: { guidance, ...(holding !== null && { holding }) } },
      hours: worked,
      factors: chosen,
      ...(line === 'own' && { line: { text: 'Ik zag een zilverreiger', shared: false } }),
      ...(line === 'shared' && { line: { text: sharedLine, shared: true } }),
    }),
  );

const limits = [
  { lower: 14, upper: 18 },
  { lower: 100.5, upper: 380 },
  { lower: 390, upper: 399.5 },
] as const;

/** One week of a team: who answered what, the band, how long something runs, who left, in which language. */
export const randomWeek = fc.record({
  answers: fc.array(fc.option(answer, { freq: 8 }), { minLength: 7, maxLength: 7 }),
  band: fc.option(fc.constantFrom(...limits), { freq: 6 }),
  // What was agreed before, when it became another band this very week.
  earlier: fc.option(fc.constantFrom(...limits)),
  before: fc.option(
    fc.record({
      position: fc.constantFrom('below', 'inside', 'above'),
      times: fc.integer({ min: 1, max: 13 }),
    }),
  ),
  leaving: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 4 }) }),
  locale: fc.constantFrom('nl', 'en'),
  facts: fc.option(fc.constantFrom('none', 'some', 'many')),
  agreement: fc.boolean(),
});
export type RandomWeek = typeof randomWeek extends fc.Arbitrary<infer T> ? T : never;

/** An agreement with figures in it, as people make them. */
export const agreementText = 'Elke dag 2 keer bellen, 15 minuten, met 3 partners';

/** A week that was closed, with a process that goes on with it. */
export interface Played {
  readonly place: Place;
  readonly world: World;
}

/** The week as it was played until its round is closed. */
export async function closeWeek(open: Contents, random: RandomWeek): Promise<Played> {
  const place = openPlace(times.closesAt - 1, open);
  await prepare(place, random);
  const world = processOn(place);
  place.clock.set(times.closesAt);
  await closeRound(world, key, week);
  place.clock.set(times.viewAt);
  return { place, world };
}

/** What the channel is told about the week, in a language: the team's card, and its question when it asks one. */
export async function cardsOf({ world }: Played, locale: 'nl' | 'en'): Promise<readonly CardView[]> {
  const { team } = await world.store.read(teamScope, ['team']);
  if (team === undefined) return [];
  const speaking = { ...team, locale };
  const cards = [
    await teamCard(world, key, speaking, week),
    await reflectionCard(world, key, speaking, week),
  ];
  return cards.filter((card) => card !== undefined);
}

/** The answers of a random week by colleague. */
export function answersIn({ answers }: RandomWeek): ReadonlyMap<Colleague, CheckIn> {
  return new Map(
    colleagues.flatMap((who, index) => {
      const given = answers[index];
      return given === undefined || given === null ? [] : [[who, given] as const];
    }),
  );
}

function bandOf(
  { lower, upper }: NonNullable<RandomWeek['band']>,
  from: BandVersion['from'] = '2026-W46',
): BandVersion {
  const agreed = plan.band;
  if (agreed === undefined) throw new Error('Noord has a band.');
  return {
    id: `band-${weekNumber(from)}`,
    ...agreed,
    counts: ['guidance'],
    from,
    lower: { ...agreed.lower, cases: lower },
    upper: { ...agreed.upper, cases: upper },
  };
}

/** A band alone, or after another one. */
function bandsOf({ band, earlier }: RandomWeek): readonly BandVersion[] {
  if (band === null) return [];
  return earlier === null ? [bandOf(band)] : [bandOf(earlier), bandOf(band, week)];
}

function talkAfter(before: RandomWeek['before']): Reflection {
  if (before === null || before.position === 'inside') return noReflection;
  const { position: side, times: outside } = before;
  return { ...noReflection, excursion: { side, since: '2026-W46', outside, inside: 0, steps: [] } };
}

async function prepare({ store }: Place, random: RandomWeek): Promise<void> {
  const { before, leaving, locale, facts, agreement } = random;
  const answers = answersIn(random);
  const earlierBand = random.earlier === null ? undefined : ({ id: 'band-0', ...random.earlier } as const);
  const names = [
    'team',
    'bands',
    'agreements',
    'reflection',
    'publication/2026-W46',
    `round/${week}`,
  ] as const;
  await store.change(teamScope, names, (records) => {
    const { team, [`round/${week}`]: round } = records;
    if (team === undefined || round === undefined) throw new Error('Noord is not open.');
    const gone = colleagues.slice(0, leaving).map(idOf);
    const members = team.members.map((member) =>
      gone.includes(member.person) ? { ...member, leftAt: times.closesAt - 1 } : member,
    );
    return {
      writes: [
        put('team', {
          ...team,
          locale,
          members,
          ...(facts !== null && { facts: { withoutColleague: facts, at: times.opensAt } }),
        }),
        put('bands', { versions: bandsOf(random) }),
        put('reflection', talkAfter(before)),
        put('agreements', { list: agreement ? [anAgreement()] : [] }),
        put(`round/${week}`, {
          ...round,
          answers: Object.fromEntries([...answers].map(([who, given]) => [idOf(who), given])),
        }),
        ...(before === null
          ? []
          : [
              put('publication/2026-W46', {
                week: '2026-W46',
                at: times.opensAt,
                practice: false,
                shown: { position: before.position, factors: earlierFactors },
                ...(earlierBand !== undefined && { band: earlierBand }),
                times: before.times,
                lines: [],
              }),
            ]),
      ],
      result: undefined,
    };
  });
}

function anAgreement() {
  return {
    id: 'agreement-1',
    text: agreementText,
    kind: 'team',
    until: '2026-12-09',
    madeBy: idOf('Anna'),
    madeAt: times.opensAt,
    practice: false,
    term: 2,
  } as const;
}
