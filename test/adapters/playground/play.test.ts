import { copyFileSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { inputsOn, intentsOn } from '../../../src/adapters/playground/card-parts';
import { pageOf } from './page-of';
import { type PlayedWorld, playWorld } from './played-world';
import { temporaryFile } from './temporary-file';

async function playOneWeek(played: PlayedWorld) {
  const sanne = pageOf(played, 'sanne');
  await sanne.press('private-sanne', 'take-part');
  await sanne.post('/rest-answers', { as: 'sanne' });
  await sanne.pass('to', { date: '2026-11-20' });
  await sanne.post('/rest-answers', { as: 'sanne' });
  await sanne.pass('to', { date: '2026-11-25' });
  return sanne;
}

function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('playing in the playground', () => {
  let played: PlayedWorld;
  let others: PlayedWorld[];
  let file: string;

  /** A second playground, which is stopped with the first. */
  const playElsewhere = async () => {
    const other = await playWorld(temporaryFile('other.db'));
    others.push(other);
    return other;
  };

  beforeEach(async () => {
    file = temporaryFile('play.db');
    others = [];
    played = await playWorld(file);
  });

  afterEach(async () => {
    for (const world of [played, ...others]) await world.stop();
  });

  test('the same week gives the same team view in every playground', async () => {
    const other = await playElsewhere();
    const [one, two] = [await playOneWeek(played), await playOneWeek(other)];
    const views = [await one.messages('channel-noord'), await two.messages('channel-noord')];
    expect(views[0]?.[0]?.text).toContain('Week 47 · Team Noord');
    expect(views[0]?.map(({ text }) => text)).toEqual(views[1]?.map(({ text }) => text));
    expect([...played.complaints(), ...other.complaints()]).toEqual([]);
  }, 60_000);

  test('a number somebody fills in stands in no message and not in the journal', async () => {
    const sanne = pageOf(played, 'sanne');
    await sanne.press('private-sanne', 'take-part');
    await sanne.pass('to', { date: '2026-11-20' });
    await sanne.press('private-sanne', 'answer-week');
    await sanne.pass('to', { date: '2026-11-27' });
    const form = await sanne.press('private-sanne', 'open-check-in');
    expect(inputsOn(form.body?.card).map(({ id }) => id)).toContain('total');

    const intent = intentsOn(form.body?.card).find(({ kind }) => kind === 'submit-check-in');
    const inputs = { felt: 'too-full', total: '137', hours: '31.5' };
    const sent = { as: 'sanne', conversation: 'private-sanne', data: { intent }, inputs };
    expect((await sanne.post('/intent', sent)).answer).toEqual({ how: 'message' });

    const journal = readFileSync(`${file}.playground.jsonl`, 'utf8');
    expect(journal).toContain('Dank je, je antwoord is binnen');
    // Random ids and moments hold any digits by chance.
    const said = journal.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{13}/g, '');
    expect(said).not.toMatch(/137|31[.,]5/);
    expect(played.complaints()).toEqual([]);
  }, 60_000);

  test('before the question is open the others can only take part, and say so', async () => {
    const { post } = pageOf(played, 'sanne');
    const others = async () => (await post('/rest-answers', { as: 'sanne' })).answer;
    expect(await others()).toEqual({ hasBegun: true, isQuestionOpen: false, someoneDid: true });
    // Lotte works on Wednesday, so she is asked first.
    await pageOf(played, 'lotte').pass('next');
    expect(await others()).toEqual({ hasBegun: true, isQuestionOpen: true, someoneDid: true });
    expect(await others()).toEqual({ hasBegun: true, isQuestionOpen: true, someoneDid: false });
  }, 60_000);

  test('somebody who said no stays out of it', async () => {
    const lotte = pageOf(played, 'lotte');
    await lotte.press('private-lotte', 'not-now');
    const before = await lotte.messages('private-lotte');
    await lotte.post('/rest-answers', { as: 'sanne' });
    expect(await lotte.messages('private-lotte')).toEqual(before);
  }, 60_000);

  test('a first message nobody has answered yet follows the language, and nothing else does', async () => {
    const [sanne, lotte] = [pageOf(played, 'sanne'), pageOf(played, 'lotte')];
    await lotte.press('private-lotte', 'take-part');
    const answered = await lotte.messages('private-lotte');
    await sanne.post('/language', { as: 'sanne', locale: 'en' });
    expect((await sanne.messages('private-sanne'))[0]?.text).toMatch(/^Hello Sanne/);
    expect(await lotte.messages('private-lotte')).toEqual(answered);
    await sanne.post('/language', { as: 'sanne', locale: 'nl' });
    expect((await sanne.messages('private-sanne'))[0]?.text).toMatch(/^Dag Sanne/);
  }, 60_000);

  test('a playground that was closed goes on where it stood', async () => {
    await playOneWeek(played);
    const before = await pageOf(played, 'sanne').state();
    await played.stop();
    played = await playWorld(file);
    expect(await pageOf(played, 'sanne').state()).toEqual(before);
  }, 60_000);

  test('a new database does not inherit what was said in an old one', async () => {
    await playOneWeek(played);
    const again = temporaryFile('new.db');
    copyFileSync(`${file}.playground.jsonl`, `${again}.playground.jsonl`);
    await played.stop();
    played = await playWorld(again);
    const state = await pageOf(played, 'sanne').state();
    expect(state.conversations.flatMap(({ messages }) => messages)).toHaveLength(1);
    expect(new Date(state.now).toISOString()).toBe('2026-11-18T08:00:00.000Z');
  }, 60_000);

  test('nobody reads or writes in a chat that is not theirs', async () => {
    const lotte = pageOf(played, 'lotte');
    const said = (conversation: string) => lotte.post('/text', { as: 'lotte', conversation, text: 'Hallo' });
    expect((await said('private-sanne')).status).toBe(404);
    expect((await said('channel-midden')).status).toBe(404);
    expect((await said('channel-noord')).status).toBe(200);
    const ids = (await lotte.state()).conversations.map(({ id }) => id);
    expect(ids).toEqual(['private-lotte', 'channel-noord']);
  });

  test('a message is drawn as on another platform only for who can read it', async () => {
    const blocks = async (as: string, conversation: string, message: string) => {
      const query = new URLSearchParams({ as, conversation, message }).toString();
      return (await fetch(`${played.url}/playground/blocks?${query}`)).json();
    };
    const notThere = { error: 'This person is not there.' };
    const drawn = await blocks('sanne', 'private-sanne', 'private-sanne.1');
    expect(JSON.stringify(drawn)).toContain('Dag Sanne');
    expect(drawn).toMatchObject({ blocks: [{ type: 'header' }, ...Array.from({ length: 4 }, () => ({}))] });
    expect(await blocks('lotte', 'private-sanne', 'private-sanne.1')).toEqual(notThere);
    expect(await blocks('lotte', 'private-lotte', 'private-sanne.1')).toEqual(notThere);
  });

  test('a manager is in no channel, and somebody in two teams is in both', async () => {
    const channels = async (user: string) =>
      (await pageOf(played, user).state()).conversations.map(({ id }) => id);
    expect(await channels('geert')).toEqual(['private-geert']);
    expect(await channels('floor')).toEqual(['private-floor', 'channel-midden', 'channel-zuid']);
  });

  test('what one person is given does not change by what others are told and say in private', async () => {
    const [sanne, lotte] = [pageOf(played, 'sanne'), pageOf(played, 'lotte')];
    const before = await sanne.state();
    await lotte.press('private-lotte', 'take-part');
    await lotte.post('/text', { as: 'lotte', conversation: 'private-lotte', text: 'hulp' });
    expect(await lotte.messages('private-lotte')).toHaveLength(3);
    expect(await sanne.state()).toEqual(before);
  }, 60_000);

  test("two playgrounds that differ in somebody else's private chat look the same to the others", async () => {
    const other = await playElsewhere();
    await pageOf(other, 'lotte').press('private-lotte', 'take-part');
    const [one, two] = [pageOf(played, 'sanne'), pageOf(other, 'sanne')];
    for (const sanne of [one, two]) {
      await sanne.press('private-sanne', 'take-part');
      await sanne.pass('to', { date: '2026-11-25' });
    }
    const asked = async (world: PlayedWorld) =>
      (await pageOf(world, 'lotte').messages('private-lotte')).length;
    expect(await asked(other)).toBeGreaterThan(await asked(played));
    // Every playground gives its teams ids of its own, and the version follows from all of it.
    const seen = async ({ state }: typeof one) => {
      const { version: _, ...rest } = await state();
      return JSON.stringify(rest).replace(/team-[0-9a-f-]{36}/g, 'team');
    };
    expect(await seen(one)).toBe(await seen(two));
  }, 60_000);

  test('the player learns who was told something since they last looked as them', async () => {
    const sanne = pageOf(played, 'sanne');
    await pageOf(played, 'lotte').press('private-lotte', 'take-part');
    const { now } = await sanne.state();
    await sanne.pass('to', { date: '2026-11-19' });
    const unread = async (looked: object) => (await sanne.post('/unread', { looked })).answer;
    expect(await unread({ sanne: now, lotte: now, willem: now })).toEqual({ users: ['lotte'] });
    expect(await unread({ lotte: (await sanne.state()).now })).toEqual({ users: [] });
    expect(await unread({ nobody: 0 })).toEqual({ users: [] });
  }, 60_000);

  test('a page that is up to date gets nothing new', async () => {
    const { version } = await pageOf(played, 'sanne').state();
    expect((await fetch(`${played.url}/playground/state?as=sanne&known=${version}`)).status).toBe(204);
  });

  test.each([
    ['/intent', {}],
    ['/intent', { as: 'sanne', conversation: 'private-sanne', data: { intent: { kind: 'close-round' } } }],
    ['/text', { as: 'sanne', conversation: 'private-sanne', text: '   ' }],
    ['/clock/to', { as: 'sanne', date: '2026-02-30' }],
    ['/clock/next', {}],
    ['/unread', { looked: { sanne: 'today' } }],
    ['/language', { as: 'sanne', locale: 'fr' }],
  ])('%s with something it cannot read says so', async (path, what) => {
    const { status, answer } = await pageOf(played, 'sanne').post(path, what);
    expect(status).toBe(400);
    expect(answer).toEqual({ error: expect.stringMatching(/\w+ .*\.$/) });
  });

  test('a body that is no JSON says so', async () => {
    const response = await fetch(`${played.url}/playground/text`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"as":',
    });
    expect(response.status).toBe(400);
    expect(played.complaints()).toEqual([]);
  });

  test('a page elsewhere gets nothing, wherever it asks', async () => {
    const { host } = new URL(played.url);
    for (const path of ['/', '/playground/state?as=sanne', '/playground/page.js', '/playground/words']) {
      expect(await statusFor(played.url + path, { host: 'evil.example' })).toBe(403);
      expect(await statusFor(played.url + path, { host, origin: 'https://evil.example' })).toBe(403);
      expect(await statusFor(played.url + path, { host })).toBe(200);
    }
  });

  test('the page lets in no script, style or picture from elsewhere, and stands in no frame', async () => {
    const { headers } = await fetch(played.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
