import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PackageFiles,
  packageFiles,
  readJson,
  unzipPackage,
  zipPackage,
} from '../../../src/adapters/teams-app/app-package';
import { icons } from '../../../src/adapters/teams-app/icon';
import { judgePackage } from '../../../src/adapters/teams-app/judge-package';
import { appManifest, languageFile } from '../../../src/adapters/teams-app/manifest';
import { schemaFaults } from '../../../src/adapters/teams-app/official-schema';
import { appWords } from '../../../src/views/app-words';
import { intentOf } from '../../../src/views/commands';

const drawn = join(__dirname, '..', '..', '..', 'deploy', 'teams');
const installation = { appId: '6d1f0c1e-52a5-4f0e-9d3c-0a1b2c3d4e5f', host: 'bandbreedte.gemeente.nl' };
const pages = {
  website: 'https://gemeente.nl/jeugdteams',
  privacy: 'https://gemeente.nl/privacy',
  terms: 'https://gemeente.nl/voorwaarden',
};
const own = Object.fromEntries(
  icons.map(({ file }) => [file, new Uint8Array(readFileSync(join(drawn, file)))]),
);
const files = packageFiles({ installation, version: '1.2.3', pages, icons: own });

const bytes = (said: unknown) => new TextEncoder().encode(JSON.stringify(said));
const altered = (change: object): PackageFiles => ({
  ...files,
  'manifest.json': bytes({ ...appManifest(installation, '1.2.3', pages), ...change }),
});
/** An icon with other numbers in its PNG header. */
const icon = (file: 'color.png' | 'outline.png', at: number, value: number): PackageFiles => {
  const png = Buffer.from(own[file] ?? []);
  png.writeUInt8(value, at);
  return { ...files, [file]: new Uint8Array(png) };
};

describe('the app package', () => {
  test('comes out of its zip as it went in, and Teams and this installation find no fault', () => {
    const again = unzipPackage(zipPackage(files));
    expect(again).toEqual(files);
    expect(schemaFaults(again ?? {})).toEqual([]);
    expect(judgePackage(again ?? {}, installation)).toEqual([]);
  });

  test('has the same bytes whenever it is made', () => {
    const zip = zipPackage(files);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    expect(zipPackage(files)).toEqual(zip);
    jest.useRealTimers();
  });

  test('asks for no right to read what a team writes', () => {
    const manifest = appManifest(installation, '1.2.3', pages);
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/authorization|devicePermissions|webApplicationInfo/)]),
    );
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest.validDomains).toEqual([installation.host]);
  });

  test('asks for nothing that the page for the administrator gives no reason for', () => {
    const page = readFileSync(join(drawn, 'README.md'), 'utf8');
    const reasons = [...page.matchAll(/^\| `(\w+)` \| .+ \|$/gm)].map(([, name]) => name);
    const { permissions = [], bots = [] } = appManifest(installation, '1.2.3', pages);
    const asked = [...permissions, ...bots.flatMap(({ scopes }) => scopes)];
    expect(new Set(reasons)).toEqual(new Set([...asked, 'supportsChannelFeatures', 'validDomains']));
  });

  test('works in private chats, in every kind of channel and in group chats', () => {
    expect(appManifest(installation, '1.2.3', pages)).toMatchObject({
      bots: [{ botId: installation.appId, scopes: ['personal', 'team', 'groupChat'] }],
      supportsChannelFeatures: 'tier1',
    });
  });

  test.each(['nl', 'en'] as const)('offers at most ten words in a place, all understood (%s)', (locale) => {
    const { privately, together, name, short } = appWords(locale);
    for (const list of [privately, together]) {
      expect(list.length).toBeLessThanOrEqual(10);
      const meant = list.map(({ title }) => intentOf(title).kind);
      expect(meant).not.toContain('not-understood');
      expect(new Set(meant).size).toBe(list.length);
    }
    expect(name.length).toBeLessThanOrEqual(30);
    expect(short.length).toBeLessThanOrEqual(80);
  });

  test('says in its manifest what its Dutch file says, and the same things in English', () => {
    const dutch = languageFile('nl');
    const { bots = [] } = appManifest(installation, '1.2.3', pages);
    const titles = bots.flatMap(({ commandLists = [] }) =>
      commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
    );
    const inFile = Object.entries(dutch).filter(([path]) => path.endsWith('.title'));
    expect(inFile.map(([, title]) => title)).toEqual(titles);
    expect(Object.keys(languageFile('en'))).toEqual(Object.keys(dutch));
  });
});

describe('a package that Teams refuses', () => {
  test.each([
    [{ id: 'bandbreedte' }, '/id'],
    [{ name: { short: 'B'.repeat(31), full: 'Bandbreedte' } }, '/name/short'],
    [{ bots: [{ botId: installation.appId, scopes: ['meeting'] }] }, '/bots/0/scopes/0'],
    [{ supportsChannelFeatures: 'tier9' }, '/supportsChannelFeatures'],
    [{ icons: undefined }, '/'],
  ])('is named by the place of %j', (change, at) => {
    expect(schemaFaults(altered(change))).toContainEqual(
      expect.objectContaining({ what: 'refused', file: 'manifest.json', at }),
    );
  });

  test('is named for an unknown line in a language, a file that is no JSON, and one that is not there', () => {
    expect(
      schemaFaults({ ...files, 'en.json': bytes({ ...languageFile('en'), greeting: 'Hi' }) }),
    ).toMatchObject([{ what: 'refused', file: 'en.json' }]);
    expect(schemaFaults({ ...files, 'nl.json': bytes('{').slice(0, 2) })).toEqual([
      { what: 'unreadable', file: 'nl.json' },
    ]);
    const { 'nl.json': _dutch, ...without } = files;
    expect(schemaFaults(without)).toEqual([{ what: 'no-file', file: 'nl.json' }]);
  });
});

describe('a package of another installation', () => {
  const { 'outline.png': _outline, ...noOutline } = files;
  const other = '11111111-2222-3333-4444-555555555555';

  test.each([
    [
      'another bot',
      altered({ bots: [{ botId: other }] }),
      [{ what: 'other-bot', found: other, asked: installation.appId }],
    ],
    ['another app', altered({ id: other }), [{ what: 'other-bot', found: other, asked: installation.appId }]],
    [
      'another host',
      altered({ validDomains: ['elders.nl'] }),
      [{ what: 'other-host', found: ['elders.nl'], asked: installation.host }],
    ],
    ['other words', altered({ accentColor: '#000000' }), [{ what: 'outdated', file: 'manifest.json' }]],
    ['other English', { ...files, 'en.json': bytes({}) }, [{ what: 'outdated', file: 'en.json' }]],
    [
      'a manifest that says nothing',
      { ...files, 'manifest.json': bytes([]) },
      [{ what: 'unreadable', file: 'manifest.json' }],
    ],
    ['no outline', noOutline, [{ what: 'no-file', file: 'outline.png' }]],
    [
      'a text as icon',
      { ...files, 'color.png': bytes('x'.repeat(80)) },
      [{ what: 'no-picture', file: 'color.png' }],
    ],
    [
      'a wide icon',
      icon('color.png', 19, 200),
      [{ what: 'icon-size', file: 'color.png', width: 200, height: 192, side: 192 }],
    ],
    ['an outline on a ground', icon('outline.png', 25, 2), [{ what: 'icon-opaque', file: 'outline.png' }]],
  ])('is known by %s', (_which, found, faults) => {
    expect(judgePackage(found, installation)).toEqual(faults);
  });

  test('may have another version and other pages', () => {
    const theirs = packageFiles({
      installation,
      version: '9.0.0',
      pages: { ...pages, privacy: 'https://elders.nl/p' },
      icons: own,
    });
    expect(readJson(theirs['manifest.json'] ?? new Uint8Array())).toMatchObject({ version: '9.0.0' });
    expect(judgePackage(theirs, installation)).toEqual([]);
  });

  test.each([
    ['text', new TextEncoder().encode('no zip at all')],
    ['nothing', new Uint8Array()],
    ['a file that unpacks to two megabytes', zipPackage({ 'manifest.json': new Uint8Array(2_000_000) })],
  ])('is no package when it is %s', (_which, found) => {
    expect(unzipPackage(found)).toBeUndefined();
  });
});
