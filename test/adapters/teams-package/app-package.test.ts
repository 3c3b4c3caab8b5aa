import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPublic, judgePackage, type PackageFiles } from '../../../src/adapters/teams-package/judge';
import { englishStrings, manifestOf } from '../../../src/adapters/teams-package/manifest';
import { pack, packageFiles, unpack } from '../../../src/adapters/teams-package/pack';
import { packageFaultInWords } from '../../../src/bin/teams-package-words';
import { intentOf } from '../../../src/views/commands';

const appId = '5f0e1c1a-3a52-4c0a-9d3b-1f6f7d2a9b10';
const site = 'https://bandbreedte.example.org/';
const facts = {
  appId,
  version: '0.1.0',
  publisher: { name: 'Gemeente Voorbeeld', website: site, privacy: `${site}privacy`, terms: `${site}terms` },
};
const deploy = join(__dirname, '..', '..', '..', 'deploy', 'teams');
const icons = {
  color: readFileSync(join(deploy, 'color.png')),
  outline: readFileSync(join(deploy, 'outline.png')),
};
const files = packageFiles(facts, icons);

/** The package with one thing in its manifest changed. */
function changed(change: object): PackageFiles {
  const manifest = JSON.stringify({ ...manifestOf(facts), ...change });
  return { ...files, 'manifest.json': new TextEncoder().encode(manifest) };
}

const without = (name: string): PackageFiles =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
const said = (package_: PackageFiles) => judgePackage(package_, appId).map(packageFaultInWords);

test('the package is as the official schemas want it, for this app', () => {
  expect(judgePackage(files, appId)).toEqual([]);
});

test('what is packed comes out again, and the same package has the same bytes', () => {
  const packed = pack(files);
  const again = unpack(packed) ?? {};
  expect(Object.keys(again).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(judgePackage(again, appId)).toEqual([]);
  expect(Buffer.from(pack(packageFiles(facts, icons))).equals(Buffer.from(packed))).toBe(true);
  expect(unpack(new Uint8Array([1, 2, 3]))).toBeUndefined();
});

test('every word the app offers is a word of the bot, in both languages', () => {
  const [bot] = manifestOf(facts).bots;
  const dutch = bot.commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));
  const english = Object.entries(englishStrings()).filter(([place]) => place.endsWith('.title'));
  expect(english).toHaveLength(dutch.length);
  for (const [nth, word] of dutch.entries()) {
    expect(intentOf(word).kind).not.toBe('not-understood');
    expect(intentOf(english[nth]?.[1] ?? '?')).toEqual(intentOf(word));
  }
  // More than ten are not shown in the menu of a conversation.
  for (const { commands } of bot.commandLists) expect(commands.length).toBeLessThanOrEqual(10);
});

test('asks for no permission, and speaks in private and shared channels as well', () => {
  const manifest = manifestOf(facts);
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['authorization']));
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['permissions']));
  expect(manifest.supportsChannelFeatures).toBe('tier1');
});

test.each([
  ['a file that is not there', without('en.json'), ['en.json is not in the package.']],
  [
    'a file that cannot be read',
    { ...files, 'manifest.json': new Uint8Array([1]) },
    ['manifest.json cannot be read: it is not what its name says.'],
  ],
  [
    'an id of another app',
    changed({ id: '00000000-0000-0000-0000-000000000000' }),
    [`The package is for the app 00000000-0000-0000-0000-000000000000, and MicrosoftAppId is ${appId}.`],
  ],
  [
    'an id that is none',
    changed({ id: 'bandbreedte' }),
    [
      expect.stringContaining('manifest.json is not as Teams wants it at /id: it must match pattern'),
      `The package is for the app bandbreedte, and MicrosoftAppId is ${appId}.`,
    ],
  ],
  [
    'a name that is too long',
    changed({ name: { short: 'Bandbreedte voor alle wijkteams samen' } }),
    ['manifest.json is not as Teams wants it at /name/short: it must NOT have more than 30 characters.'],
  ],
  [
    'an address of one machine',
    changed({ developer: { ...manifestOf(facts).developer, websiteUrl: 'https://127.0.0.1/' } }),
    [expect.stringContaining('websiteUrl is https://127.0.0.1/. It takes an https:// address')],
  ],
  [
    'an icon of another size',
    { ...files, 'color.png': icons.outline },
    ['color.png is 32×32 pixels and must be 192×192.'],
  ],
  [
    'an icon that is none',
    { ...files, 'outline.png': new Uint8Array(40) },
    [expect.stringContaining('outline.png cannot')],
  ],
])('names %s in words', (_, package_, sentences) => {
  expect(said(package_)).toEqual(sentences);
});

test('an outline icon through which nothing is seen is named', () => {
  const opaque = Buffer.from(icons.outline);
  opaque.writeUInt8(2, 25);
  expect(said({ ...files, 'outline.png': opaque })).toEqual([
    'outline.png must be transparent around its white lines.',
  ]);
});

test.each([
  ['https://bandbreedte.example.org', true],
  ['http://bandbreedte.example.org', false],
  ['https://localhost', false],
  ['https://[::1]/', false],
  ['https://10.0.0.1/', false],
  ['https://somebody@example.org/', false],
  ['https://bandbreedte.local/', false],
  ['https://abc.ngrok-free.app/', false],
  ['https://ngrok-free.app.example.org/', true],
  ['bandbreedte.example.org', false],
])('%s is an address for everybody: %s', (address, yes) => {
  expect(isPublic(address)).toBe(yes);
});
