import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { webApi } from '@slack/bolt';
import { parse } from 'yaml';
import { z } from 'zod';
import { neededScopes, optionalScopes } from '../../src/adapters/slack/scopes';

type Of<T, K extends keyof T> = NonNullable<T[K]>;
type Manifest = webApi.AppsManifestCreateArguments['manifest'];
type Scopes = Of<Of<Manifest, 'oauth_config'>, 'scopes'>;
type Events = Of<Of<Manifest, 'settings'>, 'event_subscriptions'>;

// Typed by Slack's own types, so that the compiler knows every name there is.
const scopes = { bot: [...neededScopes], bot_optional: [...optionalScopes] } satisfies Scopes;

const events = [
  ...(['app_home_opened', 'app_mention', 'app_uninstalled'] as const),
  ...(['member_joined_channel', 'message.im', 'tokens_revoked', 'user_change'] as const),
] satisfies Of<Events, 'bot_events'>;

const folder = join(__dirname, '..', '..', 'deploy', 'slack');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

// Slack's lengths: github.com/slackapi/manifest-schema, version 2.
const text = (least: number, most: number) => z.string().min(least).max(most);
const address = z.url({ protocol: /^https$/ }).max(3_000);
const shape = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: text(1, 35),
    description: text(1, 140),
    long_description: text(175, 4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({
      display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/),
      always_online: z.boolean(),
    }),
    shortcuts: z.array(
      z.strictObject({
        type: z.enum(['message', 'global']),
        name: text(1, 24),
        callback_id: text(1, 255),
        description: text(1, 150),
      }),
    ),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\/[a-z]{1,31}$/),
        url: address.exactOptional(),
        description: text(1, 2_000),
        usage_hint: text(1, 1_000),
        should_escape: z.boolean(),
      }),
    ),
  }),
  oauth_config: z.strictObject({
    scopes: z.strictObject({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: address.exactOptional(),
      bot_events: z.array(z.string()).max(100),
    }),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: address.exactOptional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

const http = shape.parse(parse(read('manifest.yaml')));
const socket = shape.parse(parse(read('manifest-socket-mode.yaml')));

test('the app asks for these scopes and hears these events, and no other', () => {
  expect(http.oauth_config.scopes).toEqual(scopes);
  expect(http.settings.event_subscriptions.bot_events).toEqual(events);
});

test('people can write to the bot, call it, and make an agreement of a message', () => {
  expect(http.features).toMatchObject({
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    shortcuts: [{ type: 'message', name: 'Maak een afspraak' }],
    slash_commands: [{ command: '/caseload', should_escape: false }],
  });
  expect(http.settings.interactivity.is_enabled).toBe(true);
});

test('everything that Slack calls is at the one address the bot listens to', () => {
  const addresses = [
    http.features.slash_commands[0]?.url,
    http.settings.event_subscriptions.request_url,
    http.settings.interactivity.request_url,
  ];
  expect(addresses).toEqual(Array(3).fill('https://bandbreedte.example.org/slack/events'));
});

test('the two manifests are the same but for who calls whom', () => {
  const url = 'https://bandbreedte.example.org/slack/events';
  const { features, settings } = socket;
  expect({
    ...socket,
    features: {
      ...features,
      slash_commands: features.slash_commands.map((command) => ({ ...command, url })),
    },
    settings: {
      ...settings,
      event_subscriptions: { ...settings.event_subscriptions, request_url: url },
      interactivity: { ...settings.interactivity, request_url: url },
      socket_mode_enabled: false,
    },
  }).toEqual(http);
  expect(settings.socket_mode_enabled).toBe(true);
  expect(read('manifest-socket-mode.yaml')).not.toContain('https://');
});

test('the page for who installs it gives a reason for every scope and every event, and for no other', () => {
  const rows = read('README.md').match(/^\| `.*$/gm) ?? [];
  const named = rows.flatMap((row) => (row.split('|')[1] ?? '').match(/(?<=`)[a-z_.:]+(?=`)/g) ?? []);
  expect(named.toSorted()).toEqual([...scopes.bot, ...scopes.bot_optional, ...events].toSorted());
});

test.each(['manifest.yaml', 'manifest-socket-mode.yaml'])(
  '%s says beside each scope the same reason as the page',
  (name) => {
    const page = new Map(
      [...read('README.md').matchAll(/^\| `([a-z_.:]+)` \| (.+) \|$/gm)].map(([, scope, why]) => [
        scope,
        why,
      ]),
    );
    const beside = [...read(name).matchAll(/^ +- ([a-z_.:]+) # (.+)$/gm)].map(([, scope, why]) => [
      scope,
      why,
    ]);
    expect(beside.map(([scope]) => scope)).toEqual([...scopes.bot, ...scopes.bot_optional]);
    for (const [scope, why] of beside) expect(why).toBe(page.get(scope)?.replaceAll('`', ''));
  },
);
