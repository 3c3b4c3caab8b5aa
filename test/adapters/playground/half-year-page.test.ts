import { readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { intentsOn } from '../../../src/adapters/playground/card-parts';
import { pageOf } from './page-of';
import { type PlayedWorld, playWorld } from './played-world';
import { temporaryFile } from './temporary-file';

/** Waits until the journal of a playground holds these words. */
async function untilSaid(journal: string, words: string): Promise<void> {
  const changes = watch(journal);
  if (readFileSync(journal, 'utf8').includes(words)) return;
  for await (const _ of changes) if (readFileSync(journal, 'utf8').includes(words)) return;
}

const beganAt = Date.parse('2026-11-18T08:00:00Z');
const endsAt = Date.parse('2027-05-19T07:00:00Z');

describe('a player who lets half a year go by', () => {
  let played: PlayedWorld;
  let file: string;

  beforeEach(async () => {
    file = temporaryFile('half-year.db');
    played = await playWorld(file);
  });

  afterEach(async () => {
    await played.stop();
  });

  const again = async (): Promise<void> => {
    await played.stop();
    played = await playWorld(file);
  };

  test('finds it whole after the program stopped in the middle, once only, and goes on from there', async () => {
    const [sanne, lotte] = [() => pageOf(played, 'sanne'), () => pageOf(played, 'lotte')];
    const pass = () => sanne().post('/clock/half-year', { as: 'sanne' });
    await lotte().press('private-lotte', 'not-now');
    const toLotte = await lotte().messages('private-lotte');
    expect((await sanne().state()).isHalfYearAhead).toBe(true);
    const own = { text: 'We eten elke maandag samen.', until: '2026-12-16' };
    const [team] = intentsOn((await sanne().messages('private-sanne'))[0]?.card).flatMap((intent) =>
      'team' in intent ? [intent.team] : [],
    );
    const agree = { data: { intent: { kind: 'save-agreement', team } }, inputs: own };
    await sanne().post('/intent', { as: 'sanne', conversation: 'private-sanne', ...agree });

    const brokenOff = pass().catch(() => 'the program stopped');
    await untilSaid(`${file}.playground.jsonl`, 'Week 7 · Team Noord');
    await again();
    await brokenOff;
    const { now, isHalfYearAhead } = await sanne().state();
    expect(isHalfYearAhead).toBe(true);
    expect(now).toBeGreaterThan(beganAt);
    expect(now).toBeLessThan(endsAt);

    expect((await pass()).answer).toMatchObject({ missed: [], stopped: false });
    expect(played.complaints()).toEqual([]);
    const whole = await sanne().state();
    expect([whole.now, whole.isHalfYearAhead]).toEqual([endsAt, false]);
    const said = (await sanne().messages('channel-noord')).map(({ text }) => text);
    const views = said
      .map((text) => /^Week \d+ · Team Noord/.exec(text)?.[0])
      .filter((view) => view !== undefined);
    expect([views.length, new Set(views).size]).toEqual([26, 26]);
    const people = said.filter(
      (text) => text.startsWith('Bij mij blijven') || text.startsWith('Dan doen we dat'),
    );
    expect(people).toHaveLength(2);
    const cameBack = (await sanne().messages('channel-noord')).filter(({ text }) =>
      text.startsWith('Terug naar jullie afspraak'),
    );
    expect(cameBack).toHaveLength(2);
    // What the player agreed is for the player to look back on.
    const ownOne = cameBack.find(({ text }) => text.includes(own.text));
    expect(intentsOn(ownOne?.card).map(({ kind }) => kind)).toContain('answer-come-back');
    expect(await lotte().messages('private-lotte')).toEqual(toLotte);

    expect((await pass()).answer).toEqual({ conversations: [], missed: [], stopped: false });
    expect(await sanne().state()).toEqual(whole);
    await again();
    expect(await sanne().state()).toEqual(whole);

    expect(await sanne().pass('next')).toMatchObject({ conversations: ['private-sanne'], stopped: true });
    expect((await sanne().state()).waiting).toMatchObject([{ kind: 'question', week: 20 }]);
    await sanne().press('private-sanne', 'answer-week');
    expect((await sanne().post('/rest-answers', { as: 'sanne' })).answer).toMatchObject({ someoneDid: true });
    expect(await sanne().pass('next')).toMatchObject({ conversations: ['channel-noord'], missed: [] });
  }, 240_000);

  test('as nobody who lives there, lets nothing go by', async () => {
    const { status } = await pageOf(played, 'sanne').post('/clock/half-year', { as: 'nobody' });
    expect(status).toBe(404);
    expect((await pageOf(played, 'sanne').state()).now).toBe(beganAt);
  });
});
