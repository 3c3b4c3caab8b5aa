import fc from 'fast-check';
import type { Contents } from '../support/memory-store';
import { foundedNoord, openNoord, times, toPlatform, week } from './support/noord';
import { closeAtRisk, feltOf, playClose, publicationIn, roundIn, shownIn } from './support/week-at-risk';

const runs = { numRuns: 1_000, seed: 20_261_124 };

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

/** T1 of PRIVACY.md, judged on the data. */
describe('whatever happens around a close, with crashes, replays and two replicas', () => {
  test('there is one publication, of the answers in time and of no others, and it never changes', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(closeAtRisk, async ({ first, actions, after }) => {
        const close = await playClose(open, first);
        const { place } = close;
        const faults: string[] = [];
        let published = '';
        const look = (): void => {
          const now = publicationIn(place);
          if (now !== '' && place.clock.now() < times.closesAt) faults.push('published before the close');
          if (published !== '' && now !== published) faults.push('changed after it was published');
          published = now;
        };
        for (const action of actions) {
          faults.push(...(await close.play(action)));
          look();
        }
        await close.finish(['15:00', '15:10', '16:00']);
        look();
        for (const action of after) faults.push(...(await close.play(action)));
        await close.finish(['17:00']);
        look();
        const said = await shownIn(place);
        if (close.inTime.size < 5 && JSON.stringify(said) !== '{}') faults.push('shown below the floor');
        const views = place.chat.posted.filter(
          ({ delivery }) => delivery === toPlatform(`${week}.team-view`),
        );
        expect({
          faults,
          felt: said?.felt,
          left: (await roundIn(place))?.answers,
          views: views.map(({ at }) => at >= times.viewAt),
          failures: place.failures,
        }).toEqual({
          faults: [],
          felt: feltOf(close.inTime),
          left: {},
          views: [true],
          failures: [],
        });
        if (close.inTime.size >= 5) shown += 1;
      }),
      runs,
    );
    expect(shown).toBeGreaterThan(100);
  }, 120_000);
});
