import { openSlackDirectory } from '../../../src/adapters/slack/directory';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { captureLog } from '../../support/captured-log';
import { createOpenPacer, workplace } from './support/chat-in-noord';
import { startWebApi, type WebApiServer } from './support/web-api-server';

let server: WebApiServer;
beforeEach(async () => {
  server = await startWebApi([]);
});
afterEach(() => server.close());

const account = { workplace, user: 'U0SANNE' };

function open() {
  const log = captureLog();
  const client = createWebClient({ token: 'xoxb-test', apiUrl: server.url, log });
  return { log, directory: openSlackDirectory(client, workplace, createOpenPacer(), log) };
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

describe('somebody', () => {
  const nobodySpecial = { bot: false, deleted: false, guest: false, stranger: false };
  test.each([
    ['a colleague', {}, nobodySpecial],
    ['a bot', { is_bot: true }, { ...nobodySpecial, bot: true }],
    ['who left', { deleted: true }, { ...nobodySpecial, deleted: true }],
    ['a guest', { is_restricted: true }, { ...nobodySpecial, guest: true }],
    ['a guest of one channel', { is_ultra_restricted: true }, { ...nobodySpecial, guest: true }],
    ['from elsewhere', { is_stranger: true }, { ...nobodySpecial, stranger: true }],
    ['from another workspace', { team_id: 'T0ZUID' }, { ...nobodySpecial, stranger: true }],
    [
      'from another workspace of the same organisation',
      { team_id: 'T0ZUID', enterprise_user: { teams: ['T0ZUID', workplace.id] } },
      nobodySpecial,
    ],
  ])('is seen as what they are: %s', async (_what, profile, standing) => {
    expect(await described(profile).whoIs(account.user)).toEqual(standing);
  });

  test('named Slackbot is a bot, whatever Slack says', async () => {
    expect(await described({}, 'USLACKBOT').whoIs('USLACKBOT')).toMatchObject({ bot: true });
  });

  test('who is not there is nobody, and that is no fault', async () => {
    const { directory, log } = open();
    expect(await directory.find(account)).toBeUndefined();
    expect(await directory.whoIs(account.user)).toBeUndefined();
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
    expect(await directory.whoIs(account.user)).toBeUndefined();
    expect(log.lines).toEqual([
      { level: 'warn', text: 'Slack did not say who somebody is', code: 'missing_scope' },
    ]);
  });
});
