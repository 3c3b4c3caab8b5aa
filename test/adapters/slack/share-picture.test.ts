import { z } from 'zod';
import type { Spoken } from '../../../src/adapters/slack/heard';
import { pictureIn, type Sharing, sharePicture } from '../../../src/adapters/slack/share-picture';
import { openUpload } from '../../../src/adapters/slack/upload';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { trend } from '../../../src/views/trend';
import { sampleFrame } from '../../golden/load-samples';
import { captureLog } from '../../support/captured-log';
import { onePoint } from '../../support/kept-drawings';
import { type Emulator, seedWith, startEmulator } from './support/emulator';
import { openRecordingWebApi } from './support/recording-web-api';

const by = { workplace: { platform: 'slack', id: 'T0NOORD01' }, user: 'U0ANNA' } as const;
const base = { by, identity: 'one' } as const;
const inOwnChat: Spoken = { ...base, kind: 'direct-message', text: 'trend', conversation: 'D0ANNA' };
const mention: Spoken = { ...base, kind: 'mention', text: 'trend', conversation: 'C0NOORD01' };
const command: Spoken = {
  ...{ ...base, kind: 'command', text: 'trend', conversation: 'D0OTHER', trigger: '1.2' },
  responseUrl: 'https://hooks.slack.com/actions/T/1',
};

const picture = { png: onePoint, alt: 'Week 47 boven de bandbreedte.' };
const facts = { team: 'team-1', weeks: [], breaks: [] } as const;
const shown = (practice = false) => ({
  ...{ how: 'show' as const, card: trend({ ...sampleFrame('nl'), practice }, facts, picture) },
});

describe('where a picture goes', () => {
  test('beside what was typed in private, in its thread', () => {
    const threaded: Spoken = { ...inOwnChat, thread: '1.1' };
    expect(pictureIn(inOwnChat, shown())).toEqual({
      ...{ picture, title: 'Trend · Team Noord', to: { channel: 'D0ANNA' } },
    });
    expect(pictureIn(threaded, shown())?.to).toEqual({ channel: 'D0ANNA', thread: '1.1' });
  });

  test.each([
    ['a channel', mention],
    ['a conversation between colleagues', command],
  ])('to the asker alone, when it was asked in %s', (_, spoken) => {
    expect(pictureIn(spoken, shown())?.to).toEqual({ user: 'U0ANNA' });
  });

  test('nowhere, when there is none', () => {
    expect(pictureIn(mention, { how: 'show', card: trend(sampleFrame('nl'), facts) })).toBeUndefined();
  });

  test('with the label of practice, for it is seen apart from its card', () => {
    expect(pictureIn(mention, shown(true))?.title).toBe(
      'Trend · Team Noord · Oefening · verzonnen aantallen',
    );
  });
});

describe('on the emulator', () => {
  let emulator: Emulator;
  beforeAll(() => {
    emulator = startEmulator();
  });
  afterAll(() => emulator.end());

  async function enter(scopes: readonly string[]) {
    // The emulator gives addresses for files by this name of the machine.
    const apiUrl = `${(await emulator.start(seedWith(scopes))).replace('127.0.0.1', 'localhost')}/api/`;
    const log = captureLog();
    const client = createWebClient({ token: 'xoxb-test', apiUrl, log });
    const { members = [] } = await client.users.list({});
    const user = members.find(({ name }) => name === 'sanne')?.id ?? '';
    const { channel } = await client.conversations.open({ users: user });
    const dm = channel?.id ?? '';
    const filesIn = async () =>
      ((await client.conversations.history({ channel: dm })).messages ?? []).flatMap(
        ({ files = [] }) => files,
      );
    return { user, dm, log, filesIn, sharer: { client, upload: openUpload(apiUrl), log } };
  }

  const everything = ['files:write', 'im:write', 'im:history', 'users:read', 'chat:write'];

  test.each(['conversation', 'person'])(
    'a picture stands in the %s’s own chat as it was drawn',
    async (known) => {
      const { user, dm, log, filesIn, sharer } = await enter(everything);
      const to: Sharing['to'] = known === 'person' ? { user } : { channel: dm };
      await sharePicture(sharer, { picture, title: 'Trend · Team Noord', to });
      expect(log.lines).toEqual([]);
      const size = Buffer.from(onePoint, 'base64').length;
      expect(await filesIn()).toEqual([
        expect.objectContaining({
          title: 'Trend · Team Noord',
          name: 'trend.png',
          mimetype: 'image/png',
          size,
        }),
      ]);
    },
  );

  test('without the scope nothing is shared, and that is no fault', async () => {
    const { dm, log, filesIn, sharer } = await enter(everything.slice(1));
    await sharePicture(sharer, { picture, title: 'Trend', to: { channel: dm } });
    expect(await filesIn()).toEqual([]);
    expect(log.lines).toEqual([
      {
        level: 'info',
        text: 'The bot may share no picture; its words were said alone.',
        code: 'missing_scope',
      },
    ]);
  });
});

describe('when Slack does otherwise', () => {
  const sharing: Sharing = { picture, title: 'Trend', to: { channel: 'D0ANNA' } };

  async function share(how: { readonly url?: string; readonly refuse?: readonly [string, string | number] }) {
    const webApi = await openRecordingWebApi();
    const log = captureLog();
    const answers = { upload_url: how.url ?? `${new URL(webApi.root).origin}/upload/F1`, file_id: 'F1' };
    const client = createWebClient({
      ...{ token: 'xoxb-test', apiUrl: webApi.root, log },
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        if (!response.ok) return response;
        const said = z.looseObject({ ok: z.boolean() }).parse(await response.json());
        return Response.json(said.ok ? { ...said, ...answers } : said);
      },
    });
    if (how.refuse !== undefined) webApi.refuse(...how.refuse);
    await sharePicture({ client, upload: openUpload(webApi.root), log }, sharing);
    const asked = webApi.asked.map(({ method }) => method);
    const args = webApi.asked.map((one) => one.args);
    await webApi.close();
    return { asked, args, said: log.lines.map(({ level, code }) => `${level} ${code}`) };
  }

  test('the picture is described for who does not see it, by the name Slack has for that', async () => {
    const { asked, args, said } = await share({});
    expect(asked).toEqual(['files.getUploadURLExternal', 'respond', 'files.completeUploadExternal']);
    expect(args[0]).toMatchObject({ alt_txt: picture.alt, filename: 'trend.png' });
    expect(said).toEqual([]);
  });

  test('bytes go to no address that is none of Slack’s', async () => {
    const { asked, said } = await share({ url: 'https://files.example.org/upload/F1' });
    expect(asked).toEqual(['files.getUploadURLExternal']);
    expect(said).toEqual(['warn http_0']);
  });

  test.each([
    ['files.getUploadURLExternal', 'file_uploads_disabled', 1, 'warn file_uploads_disabled'],
    ['respond', 500, 2, 'warn http_500'],
    ['files.completeUploadExternal', 'channel_not_found', 3, 'warn channel_not_found'],
  ] as const)('%s that says %s ends it there', async (method, how, calls, said) => {
    const shared = await share({ refuse: [method, how] });
    expect(shared.asked).toHaveLength(calls);
    expect(shared.said).toEqual([said]);
  });
});
