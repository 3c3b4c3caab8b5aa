import fc from 'fast-check';
import { catchUp } from '../../../src/application/catch-up';
import { handleIntent } from '../../../src/application/handle-intent';
import { submitCheckIn } from '../../../src/application/submit-check-in';
import type { World } from '../../../src/application/world';
import type { Felt } from '../../../src/domain/check-in';
import { readFelt } from '../../../src/domain/felt-view';
import { minute } from '../../../src/domain/time';
import type { Intent } from '../../../src/views/intent';
import type { Contents } from '../../support/memory-store';
import type { Fate } from './fake-chat';
import { createLife, type Death, type Life } from './life';
import { type Colleague, colleagues, idOf, key, teamScope, times, week } from './noord';
import { catchUpOrDie, openPlace, orDie, type Place, processOn, tenant } from './process';
import { moment } from './set-clock';

const who = fc.constantFrom(...colleagues);
const felt = fc.constantFrom<Felt>('too-full', 'manageable', 'room-left');
const cases = fc.nat({ max: 40 });

/** What can happen around a close, in any order and as often as it likes. */
const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('answer'), who, felt, cases }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replay'), nth: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('skip', 'erase', 'later', 'more'), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass'), minutes: fc.constantFrom(1, 3, 6, 25, 61) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('tick'), replica: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('both'), commit: fc.integer({ min: 1, max: 12 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('die'),
      call: fc.integer({ min: 1, max: 40 }),
      when: fc.constantFrom<Death['when']>('before', 'after'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('chat'), fate: fc.nat({ max: 4 }) }) },
);

/** A close with everything that can go wrong around it. */
export const closeAtRisk = fc.record({
  first: fc.subarray([...colleagues]),
  actions: fc.array(action, { minLength: 3, maxLength: 8 }),
  after: fc.array(action, { maxLength: 2 }),
});
export type CloseAtRisk = typeof closeAtRisk extends fc.Arbitrary<infer T> ? T : never;
type Action = CloseAtRisk['actions'][number];

const fates: readonly Fate[] = [
  { is: 'sent' },
  { is: 'retry-later', afterMs: 90_000 },
  { is: 'posted-unsaid' },
  { is: 'lost-unsaid' },
  { is: 'retry-later', afterMs: 0 },
];

interface Sent {
  readonly who: Colleague;
  readonly felt: Felt;
  readonly cases: number;
}

/** The close as it is played, beside a plain account of who has answered in time. */
export interface Played {
  readonly place: Place;
  /** Who has an answer in the round, as far as it was in time, and how the week was for them. */
  readonly inTime: ReadonlyMap<Colleague, Felt>;
  /** Plays one action; sentences said in reply that the account does not agree with. */
  play(action: Action): Promise<readonly string[]>;
  /** Lets everything go well from then on, at some moments of the day of the close. */
  finish(moments: readonly string[]): Promise<void>;
}

/** Begins ten minutes before the close, with some answers in. */
export async function playClose(open: Contents, first: readonly Colleague[]): Promise<Played> {
  const place = openPlace(moment('2026-11-24 11:20'), open);
  const inTime = new Map<Colleague, Felt>();
  const sent: Sent[] = [];
  let life: Life = createLife();
  let process = processOn(place, life);
  const replica = processOn(place);

  const restart = (death?: Death): void => {
    life = createLife(death);
    process = processOn(place, life);
  };

  /** Sends an intent, and says whether it changed the records in time. */
  const send = async (name: Colleague, intent: Intent): Promise<boolean> => {
    const before = place.clock.now() < times.closesAt ? life.took.length : Infinity;
    const actor = { tenant, person: idOf(name), place: { kind: 'private' } } as const;
    await orDie(handleIntent(process, actor, intent));
    const took = life.took.slice(before).includes('change');
    if (life.isOver) restart();
    return took;
  };

  /** Gives an answer as the form does; what the person is told must agree with whether it is in time. */
  const answer = async (given: Sent): Promise<readonly string[]> => {
    const isInTime = place.clock.now() < times.closesAt;
    const before = life.took.length;
    const fields = { felt: given.felt, 'cases.guidance': String(given.cases) };
    const desk = { store: process.store, clock: place.clock, factors: [] };
    const told = await orDie(submitCheckIn(desk, key, idOf(given.who), week, { by: 'form', fields }));
    if (isInTime && life.took.length > before) inTime.set(given.who, given.felt);
    if (life.isOver) restart();
    const wanted = isInTime ? 'stored' : 'refusal';
    return told === undefined || told.kind === wanted ? [] : [`${given.who} was told ${told.kind}`];
  };

  const play = async (one: Action): Promise<readonly string[]> => {
    switch (one.do) {
      case 'answer':
        sent.push(one);
        return answer(one);
      case 'replay': {
        const again = sent[one.nth % Math.max(1, sent.length)];
        return again === undefined ? [] : answer(again);
      }
      case 'skip':
        if (await send(one.who, { kind: 'skip-week', team: key.team, week })) inTime.delete(one.who);
        return [];
      case 'erase':
        if (await send(one.who, { kind: 'delete-own-answers', team: key.team, sure: true }))
          inTime.delete(one.who);
        return [];
      case 'later':
        await send(one.who, { kind: 'ask-later', team: key.team, week });
        return [];
      case 'more':
        await send(one.who, { kind: 'add-short-question', team: key.team, week });
        return [];
      case 'pass':
        place.clock.set(place.clock.now() + one.minutes * minute);
        return [];
      case 'tick':
        await catchUpOrDie(one.replica ? replica : process);
        if (life.isOver) restart();
        return [];
      case 'both':
        await interleave(place, process, replica, one.commit);
        if (life.isOver) restart();
        return [];
      case 'die':
        restart({ call: one.call, when: one.when });
        return [];
      case 'chat': {
        const fate = fates[one.fate] ?? { is: 'sent' };
        place.chat.fateOf = (_delivery, nth) => (nth <= 2 ? fate : { is: 'sent' });
        return [];
      }
    }
  };

  for (const name of first) await play({ do: 'answer', who: name, felt: 'manageable', cases: 16 });
  return {
    place,
    inTime,
    play,
    async finish(moments) {
      restart();
      for (const at of moments) {
        place.clock.set(moment(`2026-11-24 ${at}`));
        await catchUp(process);
      }
    },
  };
}

/** Lets the second replica do all it can between the body and the commit of one change of the first. */
async function interleave(place: Place, first: World, second: World, commit: number): Promise<void> {
  let commits = 0;
  place.beforeCommit = async () => {
    commits += 1;
    if (commits !== commit) return;
    place.beforeCommit = undefined;
    await catchUpOrDie(second);
  };
  await catchUpOrDie(first);
  place.beforeCommit = undefined;
  await catchUp(second);
}

/** The publication as it is stored, byte for byte; empty when there is none. */
export function publicationIn({ store }: Place): string {
  const name = `publication/${week}`;
  const line = [...store.contents().lines.values()].find((one) => one.name === name);
  return line?.text ?? '';
}

/** What the felt week must say of those who answered in time; nothing below the floor. */
export function feltOf(inTime: Played['inTime']): string | undefined {
  return inTime.size < 5 ? undefined : readFelt([...inTime.values()]);
}

/** What the store says of the round now. */
export async function roundIn({ store }: Place) {
  return (await store.read(teamScope, [`round/${week}`]))[`round/${week}`];
}

/** What everyone may see of the week. */
export async function shownIn({ store }: Place) {
  return (await store.read(teamScope, [`publication/${week}`]))[`publication/${week}`]?.shown;
}
