import { catchUp } from '../../src/application/catch-up';
import type { Contents } from '../support/memory-store';
import { type Ended, type Piece, playPiece, sendOrDie } from './support/crashing';
import { createLife } from './support/life';
import {
  checkIn,
  colleagues,
  foundedNoord,
  idOf,
  key,
  openNoord,
  teamScope,
  week,
  withoutPart,
} from './support/noord';
import { openPlace, processOn, until } from './support/process';
import { moment } from './support/set-clock';

const busy = Object.fromEntries(
  colleagues.map((name) => [name, checkIn({ cases: { kind: 'types', counts: { guidance: 25 } } })]),
);

// What holds for two people who are written to holds for seven, in a third of the time.
const others = colleagues.slice(2);
const foundedForTwo = async () => withoutPart(await foundedNoord(), others);
const openForTwo = async () => withoutPart(await openNoord(await foundedNoord()), others);

/** Noord at a moment, after all that came before it went well. */
async function after(begin: Contents, from: string, to: string, more?: 'agreement'): Promise<Contents> {
  const place = openPlace(moment(from), begin);
  const world = processOn(place);
  await until(place, world, moment(to));
  if (more === 'agreement') {
    const fields = { text: 'We bellen eerst met het wijkteam.', until: '2026-12-09' };
    await sendOrDie(world, 'Karin', { kind: 'save-agreement', team: key.team, fields });
  }
  return place.store.contents();
}

/** The pieces of a week that are played, and how many crash points each has at least. */
const pieces = {
  'the first messages': {
    points: 70,
    prepare: async (): Promise<Piece> => ({
      begin: await foundedForTwo(),
      moments: [moment('2026-11-16 09:00')],
      end: moment('2026-11-16 12:00'),
    }),
  },
  'the opening of a round': {
    points: 20,
    prepare: async (): Promise<Piece> => ({
      begin: await after(await foundedForTwo(), '2026-11-16 09:00', '2026-11-18 11:50'),
      moments: [moment('2026-11-18 12:00')],
      end: moment('2026-11-18 14:00'),
    }),
  },
  'the question of the week': {
    points: 70,
    prepare: async (): Promise<Piece> => ({
      begin: await openForTwo(),
      moments: [moment('2026-11-20 15:00')],
      end: moment('2026-11-20 17:00'),
    }),
  },
  'the reminder': {
    points: 70,
    prepare: async (): Promise<Piece> => ({
      begin: await after(await openForTwo(), '2026-11-20 14:00', '2026-11-23 09:50'),
      moments: [moment('2026-11-23 10:00')],
      end: moment('2026-11-23 12:00'),
    }),
  },
  'the close, the team view and its thread': {
    points: 100,
    prepare: async (): Promise<Piece> => ({
      begin: await openNoord(await foundedNoord(), busy),
      moments: [moment('2026-11-24 11:30'), moment('2026-11-24 12:00')],
      end: moment('2026-11-24 15:00'),
    }),
  },
  'the come-back on an agreement': {
    points: 40,
    prepare: async (): Promise<Piece> => {
      const quiet = await withoutPart(await openNoord(await foundedNoord(), busy), colleagues);
      const agreed = await after(quiet, '2026-11-24 11:30', '2026-11-24 15:00', 'agreement');
      return {
        begin: await after(agreed, '2026-11-24 15:00', '2026-12-09 09:50'),
        moments: [moment('2026-12-09 10:00')],
        end: moment('2026-12-09 12:00'),
      };
    },
  },
  'the reading out of an agreement': {
    points: 20,
    prepare: async (): Promise<Piece> => ({
      begin: await after(
        await openNoord(await foundedNoord(), busy),
        '2026-11-24 11:30',
        '2026-11-24 15:00',
        'agreement',
      ),
      moments: [moment('2026-11-24 15:00')],
      end: moment('2026-11-24 17:00'),
    }),
  },
} as const;

function faultsOf(ended: Ended, whole: Ended, canBeAsked: boolean): readonly string[] {
  const states = Object.entries(ended.deliveries);
  const notCertain = states.filter(([, state]) => state === 'not-certain');
  const unsettled = states.filter(([, state]) => state === 'claimed' || state === 'waiting');
  const lost = Object.keys(whole.deliveries).filter((id) => ended.deliveries[id] === undefined);
  return [
    ...ended.place.failures.map((failure) => `failed: ${String(failure)}`),
    ...ended.twice.map((id) => `twice: ${id}`),
    ...ended.left.map((step) => `left: ${JSON.stringify(step)}`),
    ...unsettled.map(([id]) => `unsettled: ${id}`),
    ...(canBeAsked ? notCertain.map(([id]) => `not certain: ${id}`) : []),
    ...(notCertain.length > 1 ? ['more than one is not certain'] : []),
    // A thread needs a message to stand under: without a certain team view there is none.
    ...lost.filter((id) => canBeAsked || !id.endsWith('.reflection')).map((id) => `lost: ${id}`),
  ];
}

/** Fault matrix row 1 of a process that dies at any call of store, queue or platform, before or after its effect. */
describe.each([
  ['can be asked for an earlier message', true],
  ['cannot be asked', false],
] as const)('when a platform %s', (_, canBeAsked) => {
  test.each(Object.entries(pieces).map(([name, piece]) => [name, piece.points, piece] as const))(
    '%s: all ends well after a crash at each of its more than %i points',
    async (_name, least, { prepare }) => {
      const piece = await prepare();
      const whole = await playPiece(piece, canBeAsked);
      expect(faultsOf(whole, whole, true)).toEqual([]);
      const faults: string[] = [];
      let points = 0;
      for (let call = 1; call <= whole.calls; call += 1) {
        for (const when of ['before', 'after'] as const) {
          points += 1;
          const ended = await playPiece(piece, canBeAsked, { call, when });
          for (const fault of faultsOf(ended, whole, canBeAsked))
            faults.push(`${when} call ${call}: ${fault}`);
        }
      }
      expect(faults).toEqual([]);
      expect(points).toBeGreaterThan(least);
    },
    60_000,
  );
});

test('an answer survives a crash at each of its more than 5 points, and given again it counts once', async () => {
  const begin = await openNoord(await foundedNoord());
  const fields = { felt: 'too-full', 'cases.guidance': '21' };
  const intent = { kind: 'submit-check-in', team: key.team, week, fields } as const;
  const play = async (call: number, when: 'before' | 'after') => {
    const place = openPlace(moment('2026-11-24 11:00'), begin);
    const life = createLife({ call, when });
    const process = processOn(place, life);
    await sendOrDie(process, 'Anna', intent);
    const again = processOn(place);
    if (life.isOver) await sendOrDie(again, 'Anna', intent);
    await catchUp(again);
    const records = await place.store.read(teamScope, [`round/${week}`, `own/${idOf('Anna')}`]);
    const own = records[`own/${idOf('Anna')}`];
    return {
      isOver: life.isOver,
      kept: {
        inRound: Object.keys(records[`round/${week}`]?.answers ?? {}),
        answered: own?.answered,
        history: own?.history.map(({ checkIn: { felt, cases } }) => ({ felt, cases })),
      },
    };
  };
  let points = 0;
  for (const when of ['before', 'after'] as const) {
    for (let call = 1; ; call += 1) {
      const { isOver, kept } = await play(call, when);
      expect(kept).toMatchObject({
        inRound: [idOf('Anna')],
        answered: 3,
        history: [{ felt: 'too-full', cases: { kind: 'types', counts: { guidance: 21 } } }],
      });
      if (!isOver) break;
      points += 1;
    }
  }
  expect(points).toBeGreaterThan(5);
});
