import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readJson, unzipPackage } from '../../src/adapters/teams-app/app-package';
import { examinePackage } from '../../src/bin/doctor-package';
import { readAppSettings } from '../../src/config/app-settings';

const root = join(__dirname, '..', '..');
const settings = { appId: '6d1f0c1e-52a5-4f0e-9d3c-0a1b2c3d4e5f', host: 'bandbreedte.gemeente.nl' };
const good = { MicrosoftAppId: settings.appId, PUBLIC_URL: `https://${settings.host}` };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-package-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command in an empty folder, so that no `.env` of this machine is read. */
function run(environment: Readonly<Record<string, string>>, ...words: string[]) {
  const hook = join(root, 'test', 'support', 'typescript-hook.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', hook, join(root, 'src', 'bin', 'teams-package.ts'), ...words],
    { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder, ...environment }, encoding: 'utf8' },
  );
  return { status, stdout, said: stderr.trim().split('\n') };
}

const made = () => join(folder, 'data', 'bandbreedte-teams.zip');

test('the package is written where the doctor looks, and the doctor finds it well', () => {
  expect(run(good)).toEqual({ status: 0, stdout: `${made()}\n`, said: [''] });
  expect(examinePackage(settings, made())).toMatchObject([{ well: true }]);
  const zip = unzipPackage(new Uint8Array(readFileSync(made()))) ?? {};
  for (const [name, bytes] of Object.entries(zip)) writeFileSync(join(folder, name), bytes);
  expect(examinePackage(settings, folder)).toMatchObject([{ well: true }]);
  const { url } = z
    .object({ url: z.string() })
    .parse(parse(readFileSync(join(root, 'publiccode.yml'), 'utf8')));
  expect(readJson(zip['manifest.json'] ?? new Uint8Array())).toMatchObject({
    developer: { privacyUrl: url },
  });
});

test.each([
  [{}, [], ['MicrosoftAppId is missing', 'PUBLIC_URL is missing']],
  [{ ...good, MicrosoftAppId: 'bandbreedte' }, [], ['MicrosoftAppId takes the long id']],
  [
    { ...good, MicrosoftAppId: '00000000-0000-0000-0000-000000000000' },
    [],
    ['MicrosoftAppId has only zeros'],
  ],
  [{ ...good, PUBLIC_URL: 'http://bandbreedte.gemeente.nl' }, [], ['PUBLIC_URL takes an https:// address']],
  [{ ...good, PUBLIC_URL: 'https://localhost:3978' }, [], ['PUBLIC_URL names localhost']],
  [{ ...good, PUBLIC_URL: 'https://[::1]' }, [], ['PUBLIC_URL names [::1]']],
  [{ ...good, PUBLIC_URL: 'https://192.0.2.1' }, [], ['PUBLIC_URL names 192.0.2.1']],
  [{ ...good, PUBLIC_URL: 'https://intranet' }, [], ['PUBLIC_URL names intranet']],
  [good, ['--privacy', 'gemeente.nl', '--terms', 'http://gemeente.nl'], ['--privacy takes', '--terms takes']],
  [good, ['--app-version', '1.2'], ['--app-version takes three numbers']],
  [good, ['--icons', 'nowhere'], ['color.png is missing.', 'outline.png is missing.']],
  [good, ['--colour', 'red'], ["Unknown option '--colour'"]],
])('settings %j with %j give one sentence per fault and no package', (environment, words, sentences) => {
  const { status, said } = run(environment, ...words);
  expect(said).toHaveLength(sentences.length);
  sentences.forEach((sentence, at) => expect(said[at]).toContain(sentence));
  expect(status).toBe(78);
  expect(existsSync(made())).toBe(false);
});

test('icons that were changed for pictures Teams refuses are named', () => {
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures);
  cpSync(join(root, 'deploy', 'teams', 'color.png'), join(pictures, 'outline.png'));
  writeFileSync(join(pictures, 'color.png'), 'a drawing');
  expect(run(good, '--icons', pictures)).toMatchObject({
    status: 78,
    said: [
      'color.png is no PNG picture.',
      'outline.png is 192 by 192 pixels; Teams takes 32 by 32.',
      'outline.png has no transparency; Teams takes white lines on a transparent ground.',
    ],
  });
});

test('the doctor says what is wrong with a package, and who mends it', () => {
  expect(examinePackage(settings, made())).toMatchObject([
    { well: false, text: expect.stringContaining('npm run teams:package') },
  ]);
  run(good);
  const [said] = examinePackage({ ...settings, host: 'elders.nl' }, made());
  expect(said).toMatchObject({ well: false });
  expect(said?.text).toContain('It is for bandbreedte.gemeente.nl, and PUBLIC_URL names elders.nl.');
  expect(said?.text).toContain('ask the Teams administrator');
  writeFileSync(made(), 'not a zip');
  expect(examinePackage(settings, made())).toMatchObject([
    { well: false, text: expect.stringContaining('no zip file') },
  ]);
});

test('an id in capitals is the same bot', () => {
  expect(readAppSettings({ ...good, MicrosoftAppId: settings.appId.toUpperCase() })).toEqual(settings);
});
