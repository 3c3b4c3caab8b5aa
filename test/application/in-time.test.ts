import fc from 'fast-check';
import { catchUp } from '../../src/application/catch-up';
import { closeRound } from '../../src/application/close-round';
import { handleIntent } from '../../src/application/handle-intent';
import { tick } from '../../src/application/tick';
import type { Contents } from '../support/memory-store';
import { createLife } from './support/life';
import {
  type Colleague,
  colleagues,
  foundedNoord,
  idOf,
  key,
  openNoord,
  teamScope,
  times,
  week,
} from './support/noord';
import { openPlace, type Place, processOn, tenant } from './support/process';

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

const lastMoment = times.closesAt - 1;

async function answer(place: Place, who: Colleague, guidance = 16, felt = 'manageable') {
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  const fields = { felt, 'cases.guidance': String(guidance) };
  const intent = { kind: 'submit-check-in', team: key.team, week, fields } as const;
  return (await handleIntent(processOn(place), actor, intent)).card;
}

async function roundOf({ store }: Place) {
  return (await store.read(teamScope, [`round/${week}`]))[`round/${week}`];
}

async function shownOf({ store }: Place) {
  return (await store.read(teamScope, [`publication/${week}`]))[`publication/${week}`]?.shown;
}

/** Four are in, so that the fifth decides whether there is a view. */
async function withFour(at: number): Promise<Place> {
  const place = openPlace(lastMoment, open);
  for (const who of colleagues.slice(0, 4)) await answer(place, who);
  place.clock.set(at);
  return place;
}

describe('an answer', () => {
  test('counts in the last millisecond before the close', async () => {
    const place = await withFour(lastMoment);
    expect((await answer(place, 'Esra')).kind).toBe('receipt');
    place.clock.set(times.closesAt);
    await catchUp(processOn(place));
    expect((await shownOf(place))?.felt).toBe('mostly-manageable');
  });

  test('does not count in the millisecond of the close, also when the round still stands open', async () => {
    const place = await withFour(times.closesAt);
    expect((await answer(place, 'Esra')).kind).toBe('notice');
    await catchUp(processOn(place));
    expect(await shownOf(place)).toEqual({});
  });

  test('whose commit meets the close is refused, and the person is told so', async () => {
    const place = await withFour(lastMoment);
    place.beforeCommit = async () => {
      place.beforeCommit = undefined;
      place.clock.set(times.closesAt);
      await catchUp(processOn(place));
    };
    expect((await answer(place, 'Esra')).kind).toBe('notice');
    expect(await shownOf(place)).toEqual({});
  });

  test('that comes between the snapshot of a close and its commit is refused, and changes nothing of it', async () => {
    const place = await withFour(times.closesAt);
    const kinds: string[] = [];
    place.beforeCommit = async () => {
      place.beforeCommit = undefined;
      kinds.push((await answer(place, 'Esra')).kind);
    };
    await catchUp(processOn(place));
    expect(kinds).toEqual(['notice']);
    expect(await shownOf(place)).toEqual({});
  });

  test('sent twice at once has one effect', async () => {
    const place = openPlace(lastMoment, open);
    place.beforeCommit = async () => {
      place.beforeCommit = undefined;
      await answer(place, 'Anna', 21);
    };
    await answer(place, 'Anna', 21);
    const once = openPlace(lastMoment, open);
    await answer(once, 'Anna', 21);
    expect(place.store.everything()).toBe(once.store.everything());
  });
});

test('one look puts the view in the channel and its thread under it, without waiting for the next minute', async () => {
  const place = openPlace(lastMoment, open);
  for (const who of colleagues) await answer(place, who, 25, 'too-full');
  const world = processOn(place);
  place.clock.set(times.viewAt - 1);
  await catchUp(world);
  place.clock.set(times.viewAt);
  await tick(world);
  await world.queue.idle();
  const said = place.chat.posted.map(({ delivery }) => delivery.slice(delivery.indexOf(week)));
  expect(said.slice(-2)).toEqual([`${week}.team-view`, `${week}.reflection`]);
});

test('a round does not close a millisecond early, whoever asks for it, nor a week that never was', async () => {
  const place = await withFour(lastMoment);
  await answer(place, 'Esra');
  const before = place.store.everything();
  await closeRound(processOn(place), key, week);
  await closeRound(processOn(place), key, '2026-W30');
  expect(place.store.everything()).toBe(before);
});

test('two people who answer in the same millisecond are both kept', async () => {
  const place = openPlace(lastMoment, open);
  const kinds: string[] = [];
  place.beforeCommit = async () => {
    place.beforeCommit = undefined;
    kinds.push((await answer(place, 'Bert')).kind);
  };
  kinds.push((await answer(place, 'Anna')).kind);
  expect(kinds).toEqual(['receipt', 'receipt']);
  expect(Object.keys((await roundOf(place))?.answers ?? {}).toSorted()).toEqual([idOf('Anna'), idOf('Bert')]);
});

test('whoever reads that their answer is in is in it, in whatever order seven answers and a close are done', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom(...colleagues), { minLength: 5, maxLength: 7 }),
      fc.nat({ max: 7 }),
      async (scheduler, people, closing) => {
        const place = openPlace(lastMoment, open);
        const step = (): Promise<void> => scheduler.schedule(Promise.resolve());
        place.beforeCommit = step;
        const acknowledged = new Set<Colleague>();
        const doing: Promise<void>[] = [];
        for (const [index, who] of people.entries()) {
          if (index === closing) doing.push(step().then(() => closeNow(place)));
          doing.push(
            answer(place, who, 16 + index).then(({ kind }) => {
              if (kind === 'receipt') acknowledged.add(who);
            }),
          );
        }
        await scheduler.waitFor(Promise.all(doing));
        place.beforeCommit = undefined;
        const kept = await keptBy(place, people);
        await closeNow(place);
        const shown = await shownOf(place);
        expect(kept).toEqual(acknowledged);
        expect(shown).toEqual(
          acknowledged.size < 5 ? {} : expect.objectContaining({ felt: 'mostly-manageable' }),
        );
      },
    ),
    { numRuns: 120, seed: 20_261_124 },
  );
});

async function closeNow(place: Place): Promise<void> {
  place.clock.set(times.closesAt);
  await catchUp(processOn(place, createLife()));
}

/** Whose answer of this week stands in their own record. */
async function keptBy({ store }: Place, people: readonly Colleague[]): Promise<ReadonlySet<Colleague>> {
  const kept = new Set<Colleague>();
  for (const who of people) {
    const name = `own/${idOf(who)}` as const;
    const own = (await store.read(teamScope, [name]))[name];
    if (own?.history.some((entry) => entry.week === week)) kept.add(who);
  }
  return kept;
}
