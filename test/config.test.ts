import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Config, readConfig, readEnvironment } from '../src/config';

const key = Buffer.alloc(32, 7).toString('base64');
const otherKey = Buffer.alloc(32, 9).toString('base64');
const appId = '6f0c7a6e-3c2b-4f56-9a35-0b1f2c3d4e5f';
const tenantId = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

const slack = { SLACK_SIGNING_SECRET: 'shh', SLACK_BOT_TOKEN: 'xoxb-1', DATA_KEYS: `first:${key}` };
const teams = {
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: 'shh',
  DATA_KEYS: `first:${key}`,
};

function accepted(env: Record<string, string>): Config {
  const config = readConfig(env, []);
  if (Array.isArray(config)) throw new Error(config.map((fault) => fault.sentence).join('\n'));
  return config;
}

function sentences(env: Record<string, string>): string[] {
  const faults = readConfig(env, []);
  return Array.isArray(faults) ? faults.map((fault) => fault.sentence) : [];
}

function faultyVariables(env: Record<string, string>): string[] {
  const faults = readConfig(env, []);
  return Array.isArray(faults) ? faults.map((fault) => fault.variable) : [];
}

describe('the playground', () => {
  it('starts with no configuration at all', () => {
    expect(readConfig({})).toEqual({
      kind: 'playground',
      host: '127.0.0.1',
      port: 3978,
      role: 'all',
      store: { kind: 'sqlite', path: './data/bandbreedte.db' },
      logLevel: 'info',
      defaultLocale: 'nl',
      defaultTimeZone: 'Europe/Amsterdam',
    });
  });

  it('starts when every variable of a compose file is left empty', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', MicrosoftAppId: ' ', DATA_KEYS: '' })).toMatchObject({
      kind: 'playground',
    });
  });

  it.each(['localhost', '127.0.0.1', '127.8.0.1', '::1'])('listens on %s of this machine', (HOST) => {
    expect(accepted({ HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '192.168.1.20', '127.0.0.1.example.org', 'localhost.example.org'])(
    'refuses to listen on %s, where others can reach it',
    (HOST) => {
      expect(sentences({ HOST })).toEqual([
        'HOST must be an address of this machine: in the playground everyone can be anyone.',
      ]);
    },
  );
});

describe('an installation that lost part of its configuration', () => {
  it.each([
    ['SLACK_SIGNING_SECRET', 'shh'],
    ['SLACK_APP_TOKEN', 'xapp-1'],
    ['SLACK_API_URL', 'http://127.0.0.1:4000/api/'],
    ['SLACK_CLIENT_SECRET', 'shh'],
    ['MicrosoftAppId', appId],
    ['MicrosoftAppType', 'MultiTenant'],
    ['MicrosoftAppTenantId', tenantId],
    ['MicrosoftAppPassword', 'shh'],
    ['TEAMS_ALLOWED_TENANTS', tenantId],
    ['TEAMS_SERVICE_HOSTS', 'localhost:56150'],
    ['DATA_KEYS', `first:${key}`],
  ])('never becomes a playground while %s is still set', (name, value) => {
    expect(sentences({ [name]: value })).not.toEqual([]);
  });

  it('stops when Slack is complete and Teams is half', () => {
    expect(faultyVariables({ ...slack, MicrosoftAppId: appId })).toEqual([
      'MicrosoftAppPassword',
      'MicrosoftAppTenantId',
    ]);
  });

  it('reads that keys without a platform belong to no playground', () => {
    expect(sentences({ DATA_KEYS: `first:${key}` })).toEqual([
      'DATA_KEYS is set but no platform is: set the Slack or Teams credentials, or clear DATA_KEYS for the playground.',
    ]);
  });
});

describe('Slack', () => {
  it('is complete with a signing secret and a bot token', () => {
    expect(accepted(slack)).toMatchObject({
      kind: 'live',
      slack: { botToken: 'xoxb-1', signingSecret: 'shh' },
    });
  });

  it('is complete with an app token for Socket Mode and a bot token', () => {
    const { SLACK_SIGNING_SECRET: _, ...rest } = slack;
    expect(accepted({ ...rest, SLACK_APP_TOKEN: 'xapp-1' })).toMatchObject({ slack: { appToken: 'xapp-1' } });
  });

  it('needs keys that seal its records', () => {
    const { DATA_KEYS: _, ...rest } = slack;
    expect(faultyVariables(rest)).toEqual(['DATA_KEYS']);
  });

  it('sends nothing in the clear to another machine', () => {
    expect(faultyVariables({ ...slack, SLACK_API_URL: 'http://slack.example.org/api/' })).toEqual([
      'SLACK_API_URL',
    ]);
    expect(accepted({ ...slack, SLACK_API_URL: 'http://localhost:4000/api/' }).kind).toBe('live');
  });

  it('says which token is in the wrong place', () => {
    expect(faultyVariables({ ...slack, SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' })).toEqual([
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
    ]);
  });
});

describe('Teams', () => {
  it('answers only its own tenant when the app belongs to one', () => {
    expect(accepted(teams)).toMatchObject({
      teams: { auth: 'on', appId, appType: 'SingleTenant', allowedTenants: [tenantId] },
    });
  });

  it.each(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'])(
    'never starts without an app id as %s: then everybody would be trusted',
    (MicrosoftAppType) => {
      const { MicrosoftAppId: _, ...rest } = teams;
      const env = { ...rest, MicrosoftAppType, TEAMS_ALLOWED_TENANTS: tenantId };
      expect(sentences(env)).toEqual(['MicrosoftAppId is missing: Teams cannot start without it.']);
    },
  );

  it('takes no password for a managed identity', () => {
    const { MicrosoftAppPassword: _, ...rest } = teams;
    expect(accepted({ ...rest, MicrosoftAppType: 'UserAssignedMSI' }).kind).toBe('live');
  });

  it('names the tenants it answers when the app belongs to none', () => {
    const { MicrosoftAppTenantId: _, ...rest } = teams;
    expect(faultyVariables({ ...rest, MicrosoftAppType: 'MultiTenant' })).toEqual(['TEAMS_ALLOWED_TENANTS']);
    expect(
      accepted({ ...rest, MicrosoftAppType: 'MultiTenant', TEAMS_ALLOWED_TENANTS: `${tenantId}, ${appId}` }),
    ).toMatchObject({ teams: { allowedTenants: [tenantId, appId] } });
  });

  it('lets anyone call on this machine only', () => {
    const open = { TEAMS_AUTH: 'off', DATA_KEYS: `first:${key}` };
    expect(accepted(open)).toMatchObject({ kind: 'live', teams: { auth: 'off' } });
    expect(
      sentences({ ...open, HOST: '0.0.0.0', PUBLIC_URL: 'https://bot.example.org', MicrosoftAppId: appId }),
    ).toEqual([
      'TEAMS_AUTH=off does not go together with PUBLIC_URL.',
      'TEAMS_AUTH=off does not go together with MicrosoftAppId or other Microsoft credentials.',
      'TEAMS_AUTH=off works only while HOST is an address of this machine.',
    ]);
  });

  it.each([
    'localhost:56150',
    '127.0.0.1',
    '[::1]:56150',
    'smba.trafficmanager.net',
    'smba.infra.gcc.teams.microsoft.com',
  ])('may also send to %s', (TEAMS_SERVICE_HOSTS) => {
    expect(accepted({ ...teams, TEAMS_SERVICE_HOSTS }).kind).toBe('live');
  });

  it.each([
    'evil.example',
    'smba.trafficmanager.net.evil.nl',
    'evil.trafficmanager.net',
    'user@localhost',
    '169.254.169.254',
    'https://localhost',
    'notbotframework.com',
  ])('may never send to %s', (TEAMS_SERVICE_HOSTS) => {
    expect(faultyVariables({ ...teams, TEAMS_SERVICE_HOSTS })).toEqual(['TEAMS_SERVICE_HOSTS']);
  });
});

describe('the store', () => {
  it.each([
    ['file:./data/team.db', { kind: 'sqlite', path: './data/team.db' }],
    ['file:/var/lib/team.db', { kind: 'sqlite', path: '/var/lib/team.db' }],
    ['file:///var/lib/team.db', { kind: 'sqlite', path: '/var/lib/team.db' }],
    ['redis://localhost:6379/2', { kind: 'redis', form: 'single' }],
    ['rediss://user:pass@redis.example.org', { kind: 'redis', form: 'single' }],
    ['redis+sentinel://one:26379,two:26379/main', { kind: 'redis', form: 'sentinel' }],
    ['rediss+cluster://one:7000,two:7001', { kind: 'redis', form: 'cluster' }],
  ])('can be %s', (STORE_URL, store) => {
    expect(accepted({ STORE_URL }).store).toMatchObject(store);
  });

  it.each([
    'file:',
    'file::memory:',
    'file://host/path',
    'postgres://localhost',
    './data.db',
    'redis://',
    'redis+sentinel://one',
  ])('cannot be %s', (STORE_URL) => {
    expect(faultyVariables({ STORE_URL })).toEqual(['STORE_URL']);
  });

  it('takes one process while it is a file', () => {
    expect(sentences({ ROLE: 'web' })).toEqual([
      'ROLE=web needs a Redis store: a file takes one process, ROLE=all.',
    ]);
    expect(accepted({ ROLE: 'worker', STORE_URL: 'redis://localhost' }).role).toBe('worker');
  });
});

describe('data keys', () => {
  it('keep their order, since the first one seals', () => {
    const config = accepted({ ...slack, DATA_KEYS: `new:${otherKey}, old:${key}` });
    expect(config).toMatchObject({ dataKeys: [{ id: 'new' }, { id: 'old' }] });
    expect(config.kind === 'live' && config.dataKeys[0]?.key).toEqual(Buffer.alloc(32, 9));
  });

  it.each([
    ['16 bytes', `first:${Buffer.alloc(16).toString('base64')}`],
    ['33 bytes', `first:${Buffer.alloc(33).toString('base64')}`],
    ['no id', key],
    ['the same id twice', `first:${key},first:${otherKey}`],
    ['no key', 'first:'],
    ['only commas', ' , '],
  ])('are refused with %s', (_, DATA_KEYS) => {
    expect(faultyVariables({ ...slack, DATA_KEYS })).toEqual(['DATA_KEYS']);
  });
});

describe('faults', () => {
  it('are all named at once, in words', () => {
    expect(
      sentences({
        PORT: '70000',
        LOG_LEVEL: 'loud',
        DEFAULT_LOCALE: 'fr',
        DEFAULT_TIME_ZONE: 'Mars/Olympus',
        ROLE: 'boss',
        PUBLIC_URL: 'bot.example.org',
        SLACK_SIGNING_SECRET: 'shh',
      }),
    ).toEqual([
      'PORT takes a whole number from 0 to 65535.',
      'PUBLIC_URL takes an https:// address (http:// only on this machine).',
      'ROLE takes all, web or worker.',
      'LOG_LEVEL takes one of: fatal, error, warn, info, debug, trace, silent.',
      'DEFAULT_LOCALE takes nl or en.',
      'DEFAULT_TIME_ZONE takes a name such as Europe/Amsterdam.',
      'SLACK_BOT_TOKEN is missing: Slack cannot start without it.',
      expect.stringMatching(/^DATA_KEYS is missing/),
    ]);
  });

  it('never repeat what was filled in', () => {
    const names = [
      'PORT',
      'SLACK_BOT_TOKEN',
      'MicrosoftAppId',
      'MicrosoftAppPassword',
      'DATA_KEYS',
      'STORE_URL',
    ];
    const secret = fc.stringMatching(/^[Q#]{12,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...names), secret, (name, value) => {
        expect(sentences({ [name]: value }).join(' ')).not.toContain(value);
      }),
    );
  });

  it('tell what the design promises and this version lacks', () => {
    expect(readConfig(slack)).toMatchObject({ kind: 'live' });
    expect(readConfig(teams)).toMatchObject({ kind: 'live' });
    expect(readConfig({ STORE_URL: 'redis://localhost' })).toMatchObject([{ variable: 'STORE_URL' }]);
  });
});

describe('a .env file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-config-'));
  const file = join(folder, '.env');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts, and what the process was given counts more', () => {
    writeFileSync(file, 'PORT=4000\nDEFAULT_LOCALE=en\n# LOG_LEVEL=trace\n');
    expect(readEnvironment({ PORT: '5000' }, file)).toEqual({ PORT: '5000', DEFAULT_LOCALE: 'en' });
  });

  it('may be absent', () => {
    expect(readEnvironment({ PORT: '5000' }, join(folder, 'nothing'))).toEqual({ PORT: '5000' });
  });
});
