import fc from 'fast-check';
import { foundedNoord, openNoord, times, week } from './support/noord';
import type { Contents } from './support/shelf';
import { closeAtRisk, feltOf, playClose, publicationIn, roundIn, shownIn } from './support/week-at-risk';

const runs = { numRuns: 1_000, seed: 20_261_124 };

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

/** T1 of PRIVACY.md, judged on the data. */
describe('whatever happens around a close, with crashes, replays and two replicas', () => {
  test('there is one publication, of the answers in time and of no others, and it never changes', async () => {
    let published = 0;
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(closeAtRisk, async ({ first, actions }) => {
        const close = await playClose(open, first);
        const { place } = close;
        let once = '';
        for (const action of actions) {
          expect(await close.play(action)).toEqual([]);
          const now = publicationIn(place);
          if (now !== '') expect(place.clock.now()).toBeGreaterThanOrEqual(times.closesAt);
          if (once !== '') expect(now).toBe(once);
          once = now;
        }
        await close.finish();
        if (once !== '') expect(publicationIn(place)).toBe(once);
        once = publicationIn(place);
        const said = await shownIn(place);
        expect(said?.felt).toBe(feltOf(close.inTime));
        if (close.inTime.size < 5) expect(said).toEqual({});
        expect((await roundIn(place))?.answers).toEqual({});
        const views = place.chat.posted.filter(({ delivery }) => delivery === `${week}.team-view`);
        expect(views).toHaveLength(1);
        expect(views.every(({ at }) => at >= times.viewAt)).toBe(true);
        expect(place.chat.updates).toEqual([]);
        expect(place.failures).toEqual([]);
        published += 1;
        if (close.inTime.size >= 5) shown += 1;
      }),
      runs,
    );
    expect(published).toBe(runs.numRuns);
    expect(shown).toBeGreaterThan(100);
  });
});
