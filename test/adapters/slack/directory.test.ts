import { openSlackDirectory } from '../../../src/adapters/slack/directory';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { systemClock } from '../../../src/adapters/system/system-clock';
import { describeDirectory } from '../../contract/directory-contract';
import { captureLog } from '../../support/captured-log';
import { createOpenPacer, workplace } from './support/chat-in-noord';
import { startWebApi, type WebApiServer } from './support/web-api-server';

let server: WebApiServer;
beforeEach(async () => {
  server = await startWebApi([]);
});
afterEach(() => server.close());

describeDirectory('Slack', async () => {
  for (const id of ['U0SANNE', 'U0LOTTE']) server.workspace.people.set(id, { id, name: id, locale: 'nl-NL' });
  return {
    directory: open().directory,
    channel: { workplace, channel: 'C0NOORD' },
    unknownChannel: { workplace, channel: 'C0NOWHERE' },
    unknownPerson: { workplace, user: 'U0NOBODY' },
  };
});

const account = { workplace, user: 'U0SANNE' };

function open() {
  const log = captureLog();
  const client = createWebClient({ token: 'xoxb-test', apiUrl: server.url, log });
  const pacer = createOpenPacer();
  return { log, directory: openSlackDirectory({ client, workplace, pacer, clock: systemClock, log }) };
}

/** What the directory says of somebody Slack describes like this. */
function described(profile: Readonly<Record<string, unknown>>, id = account.user) {
  server.workspace.people.set(id, { id, team_id: workplace.id, name: 'sdevries', ...profile });
  return open().directory;
}

describe('a name', () => {
  const real = { real_name: 'Sanne de Vries' };
  test.each([
    ['what somebody chose to be called', { ...real, profile: { display_name: 'Sanne', ...real } }, 'Sanne'],
    ['else their real name', { profile: { display_name: '', ...real } }, 'Sanne de Vries'],
    ['else their real name elsewhere', { ...real, profile: { display_name: ' ' } }, 'Sanne de Vries'],
    ['else what Slack made of their address', {}, 'sdevries'],
  ])('is %s', async (_what, profile, name) => {
    expect(await described(profile).find(account)).toMatchObject({ name });
  });
});

test.each([
  ['nl-NL', 'nl'],
  ['nl-BE', 'nl'],
  ['en-GB', 'en'],
  ['tr-TR', 'en'],
])('somebody with Slack in %s reads %s', async (locale, expected) => {
  expect(await described({ locale }).find(account)).toMatchObject({ locale: expected });
  expect(server.calls[0]?.args).toMatchObject({ include_locale: 'true' });
});

test('somebody of whom Slack tells no language has none', async () => {
  expect(await described({}).find(account)).toEqual({ account, name: 'sdevries' });
});

/** What the directory says of who is in a channel with only this person in it. */
async function alone(profile: Readonly<Record<string, unknown>>, id = account.user) {
  return described(profile, id).inChannel({ workplace, channel: 'C0NOORD' });
}

describe('somebody', () => {
  test.each([
    ['a colleague', {}, undefined],
    ['a guest', { is_restricted: true }, true],
    ['a guest of one channel', { is_restricted: true, is_ultra_restricted: true }, true],
  ])('can be on a list: %s', async (_what, profile, guest) => {
    const found = await described(profile).find(account);
    expect(found).toMatchObject({ account });
    expect(found?.guest).toBe(guest);
    expect(await alone(profile)).toMatchObject({ people: [{ account }], complete: true });
  });

  test.each([
    ['a bot', { is_bot: true }],
    ['who left', { deleted: true }],
    ['of another organisation', { is_stranger: true }],
    ['of another workspace', { team_id: 'T0ZUID' }],
    [
      'at home in another workspace of the same organisation',
      { team_id: 'T0ZUID', enterprise_user: { teams: ['T0ZUID', workplace.id] } },
    ],
  ])('can be neither host nor on a list: %s', async (_what, profile) => {
    expect(await described(profile).find(account)).toBeUndefined();
    expect(await alone(profile)).toEqual({ kind: 'people', people: [], complete: true });
  });

  test('named Slackbot is a bot, whatever Slack says', async () => {
    const slackbot = { workplace, user: 'USLACKBOT' };
    expect(await described({}, 'USLACKBOT').find(slackbot)).toBeUndefined();
  });

  test('who is not there is nobody, and that is no fault', async () => {
    const { directory, log } = open();
    expect(await directory.find(account)).toBeUndefined();
    expect(log.lines).toEqual([]);
  });

  test('of another workplace is not asked about', async () => {
    const elsewhere = { workplace: { platform: 'slack', id: 'T0ZUID' }, user: 'U0SANNE' } as const;
    expect(await described({}).find(elsewhere)).toBeUndefined();
    expect(server.calls).toEqual([]);
  });

  test('Slack will not tell about is nobody for now, and the log says why without a name', async () => {
    server.fateOf = () => ({ is: 'refused', error: 'missing_scope' });
    const { directory, log } = open();
    expect(await directory.find(account)).toBeUndefined();
    expect(log.lines).toEqual([
      { level: 'warn', text: 'Slack did not say who somebody is', code: 'missing_scope' },
    ]);
  });
});

describe('a channel', () => {
  const noord = { workplace, channel: 'C0NOORD' };

  test.each(['channel_not_found', 'not_in_channel', 'is_archived'])(
    'that Slack calls %s is gone',
    async (error) => {
      server.fateOf = () => ({ is: 'refused', error });
      expect(await open().directory.inChannel(noord)).toEqual({ kind: 'channel-gone' });
    },
  );

  test.each(['conversations.members', 'users.info'])('is unknown when Slack refuses %s', async (method) => {
    server.workspace.people.set(account.user, { id: account.user });
    server.fateOf = (call) =>
      call.method === method ? { is: 'refused', error: 'missing_scope' } : { is: 'answered' };
    const { directory, log } = open();
    expect(await directory.inChannel(noord)).toEqual({ kind: 'unknown' });
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'warn', code: 'missing_scope' }));
  });

  test('is not told of whole while Slack does not say who one of them is', async () => {
    for (const id of ['U0SANNE', 'U0LOTTE']) server.workspace.people.set(id, { id, name: id });
    server.fateOf = ({ method, args }) =>
      method === 'users.info' && args['user'] === 'U0LOTTE'
        ? { is: 'refused', error: 'missing_scope' }
        : { is: 'answered' };
    expect(await open().directory.inChannel(noord)).toMatchObject({
      people: [{ name: 'U0SANNE' }],
      complete: false,
    });
  });
});
