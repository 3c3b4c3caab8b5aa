import { pageOf } from './page-of';
import { type PlayedWorld, playWorld } from './played-world';
import { temporaryFile } from './temporary-file';

/** The moment of a state on the wall clock of the playground, which begins on Wednesday 18 November at 09:00. */
function wallTime({ now }: { now: number }): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(now);
}

describe('time that a player lets go by', () => {
  let played: PlayedWorld;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('passing.db'));
  });

  afterEach(async () => {
    await played.stop();
  });

  const takingPart = async (user: string) => {
    const page = pageOf(played, user);
    await page.press(`private-${user}`, 'take-part');
    return page;
  };

  test('a week further stops where a question is put to the player', async () => {
    const sanne = await takingPart('sanne');
    const news = await sanne.pass('next-week');
    expect(wallTime(await sanne.state())).toBe('2026-11-19 15:00');
    expect(news).toEqual({ conversations: ['private-sanne'], missed: [], stopped: true });
    expect((await sanne.state()).waiting).toEqual([
      { kind: 'question', team: 'Team Noord', week: 47, closesAt: Date.parse('2026-11-24T10:30:00Z') },
    ]);
  }, 60_000);

  test('a question that was left lying does not stop the clock twice, and is told to have closed', async () => {
    const sanne = await takingPart('sanne');
    await sanne.pass('next-week');
    const news = await sanne.pass('next-week');
    expect(wallTime(await sanne.state())).toBe('2026-11-26 15:00');
    expect(news).toEqual({
      conversations: ['private-sanne', 'channel-noord'],
      missed: [{ team: 'Team Noord', week: 47 }],
      stopped: false,
    });
    expect((await sanne.state()).waiting).toMatchObject([{ kind: 'question', week: 48 }]);
  }, 60_000);

  test('after an answer a week further is the same moment of the next week, and nothing was missed', async () => {
    const sanne = await takingPart('sanne');
    await sanne.pass('next-week');
    await sanne.press('private-sanne', 'answer-week');
    expect((await sanne.state()).waiting).toMatchObject([{ kind: 'round', week: 47 }]);
    expect((await sanne.pass('next-week')).missed).toEqual([]);
    expect(wallTime(await sanne.state())).toBe('2026-11-26 15:00');
  }, 60_000);

  test('somebody in two teams is stopped for the question of each', async () => {
    const floor = pageOf(played, 'floor');
    await floor.pass('to', { date: '2026-11-20' });
    await floor.press('private-floor', 'take-part');
    await floor.press('private-floor', 'take-part');
    await floor.pass('to', { date: '2026-11-26' });
    await floor.press('private-floor', 'answer-week');
    // From here on neither team's question finds the two messages of a week spent.
    await floor.pass('to', { date: '2026-12-02' });
    expect(await floor.pass('next-week')).toMatchObject({ stopped: true });
    expect(wallTime(await floor.state())).toBe('2026-12-02 15:00');
    expect((await floor.state()).waiting).toMatchObject([
      { kind: 'question', team: 'Team Midden' },
      { kind: 'round', team: 'Team Zuid' },
    ]);
    expect(await floor.pass('next-week')).toMatchObject({ missed: [], stopped: true });
    expect(wallTime(await floor.state())).toBe('2026-12-04 15:00');
    expect((await floor.state()).waiting).toMatchObject([{ kind: 'question' }, { kind: 'question' }]);
  }, 60_000);

  test('a skipped week waits for nothing and was not missed', async () => {
    const sanne = await takingPart('sanne');
    await sanne.pass('next-week');
    await sanne.press('private-sanne', 'skip-week');
    expect((await sanne.state()).waiting).toMatchObject([{ kind: 'round' }]);
    expect((await sanne.pass('next-week')).missed).toEqual([]);
  }, 60_000);

  test('who has not chosen to take part is asked nothing, misses nothing, and is told that the choice waits', async () => {
    const sanne = pageOf(played, 'sanne');
    expect((await sanne.state()).waiting).toEqual([{ kind: 'choice', team: 'Team Noord' }]);
    const news = await sanne.pass('next-week');
    expect(wallTime(await sanne.state())).toBe('2026-11-25 09:00');
    expect(news).toEqual({ conversations: ['channel-noord'], missed: [], stopped: false });
  }, 60_000);

  test('a week further keeps the time on the wall clock when summer time begins', async () => {
    const sanne = pageOf(played, 'sanne');
    await sanne.pass('to', { date: '2027-03-24' });
    await sanne.pass('next-week');
    expect(wallTime(await sanne.state())).toBe('2027-03-31 09:00');
  }, 120_000);

  test('a chosen day is reached, and the questions that closed on the way are told', async () => {
    const sanne = await takingPart('sanne');
    const news = await sanne.pass('to', { date: '2026-12-02' });
    expect(wallTime(await sanne.state())).toBe('2026-12-02 09:00');
    expect(news.missed.map(({ week }) => week)).toEqual([47, 48]);
  }, 60_000);

  test('the next step is the next thing the player can see, whatever others are told before it', async () => {
    const sanne = await takingPart('sanne');
    await takingPart('lotte');
    expect(await sanne.pass('next')).toMatchObject({ conversations: ['private-sanne'], stopped: true });
    expect(wallTime(await sanne.state())).toBe('2026-11-19 15:00');
    await sanne.press('private-sanne', 'answer-week');
    expect(await sanne.pass('next')).toMatchObject({ conversations: ['channel-noord'], missed: [] });
    expect(wallTime(await sanne.state())).toBe('2026-11-24 12:00');
  }, 60_000);

  test('who is told nothing gets a week and no news', async () => {
    const geert = pageOf(played, 'geert');
    expect(await geert.pass('next')).toEqual({ conversations: [], missed: [], stopped: false });
    expect(wallTime(await geert.state())).toBe('2026-11-25 09:00');
  }, 60_000);
});
