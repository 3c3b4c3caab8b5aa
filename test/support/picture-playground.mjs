// Makes the pictures of the README anew, from a playground that starts for it in a folder of its own: npm run pictures
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openChromium } from './open-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const pictures = join(root, 'test', 'pictures');

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startPlayground(folder) {
  const port = await freePort();
  const { PATH } = process.env;
  const env = {
    PATH,
    HOST: '127.0.0.1',
    PORT: String(port),
    STORE_URL: `file:${join(folder, 'pictures.db')}`,
  };
  const program = spawn(process.execPath, [join(root, 'dist', 'main.js')], {
    cwd: folder,
    env: { ...env, LOG_LEVEL: 'silent', DEFAULT_LOCALE: 'nl' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const started = await Promise.race([once(program.stdout, 'data'), once(program, 'exit')]);
  if (program.exitCode !== null) throw new Error(`The playground did not start: ${String(started[0])}`);
  return { url: `http://127.0.0.1:${port}/`, program };
}

/** The few things a person does at the page. */
function playerAt(page) {
  const main = page.getByRole('main');
  const bar = page.getByRole('banner');
  const press = async (place, name) => {
    await place.getByRole('button', { name, exact: true }).last().click();
    await page.locator('body:not([aria-busy])').waitFor();
  };
  return {
    answer: (name) => press(main, name),
    step: (name) => press(bar, name),
    send: (name) => press(page.getByRole('dialog'), name),
    open: (name) => press(page.getByRole('navigation'), name),
    isAsked: async () =>
      (await main.getByRole('article').last().getByRole('button', { name: 'Te vol' }).count()) > 0,
    type: async (words) => {
      await main.getByRole('textbox').last().fill(words);
      await press(main, 'Verstuur');
    },
    newest: () => main.getByRole('article').last(),
  };
}

/** Goes on to the weekly question of the first person, with the others in step. */
async function untilAsked({ step, isAsked }) {
  do {
    await step('Laat de anderen antwoorden');
    await step('Volgende stap');
  } while (!(await isAsked()));
  await step('Laat de anderen antwoorden');
}

async function picture(shown, name) {
  const path = join(pictures, `${name}.png`);
  // A picture shows what stands in a chat, without what the playground adds to it.
  await shown.screenshot({ path, animations: 'disabled', style: '.beside-opener { display: none }' });
  process.stdout.write(`${path}\n`);
}

async function play(page, url) {
  const player = playerAt(page);
  await page.goto(url);
  await page.getByRole('button', { name: 'Niet nu', exact: true }).click();
  await player.answer('Ik doe mee');
  await untilAsked(player);
  await player.answer('Te vol');

  // The second week asks for one total, so that there is a position, and a thread for a team outside its band.
  await untilAsked(player);
  await picture(player.newest(), 'weekly-question');
  await player.answer('Aantallen invullen');
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: 'Te vol' }).check();
  await form.getByRole('textbox').first().fill('19');
  await form.getByRole('checkbox', { name: 'Geen passende hulp te vinden' }).check();
  await picture(form, 'check-in-form');
  await player.send('Bewaren');
  await player.step('Volgende stap');
  await player.open(/Team Noord/);
  const view = page.getByRole('log').locator('> *').filter({ hasText: 'boven de bandbreedte' });
  await picture(view, 'team-view');
}

/** Half a year of Noord, as it is looked back on. */
async function lookBack(page, url) {
  const player = playerAt(page);
  page.setDefaultTimeout(180_000);
  await page.goto(url);
  await page.getByRole('button', { name: 'Niet nu', exact: true }).click();
  await player.step('Een half jaar verder');
  await player.type('trend');
  await player.newest().getByRole('img').waitFor();
  await picture(player.newest().getByRole('img'), 'trend');
}

/** Does this in a playground of its own, which nobody played in before. */
async function inNewPlayground(browser, work) {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-pictures-'));
  const { url, program } = await startPlayground(folder);
  try {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 1500 },
      deviceScaleFactor: 1.5,
      colorScheme: 'light',
      locale: 'nl-NL',
      // The style of a picture comes from here, which the page itself does not let in.
      bypassCSP: true,
    });
    await work(await context.newPage(), url);
    await context.close();
  } finally {
    program.kill('SIGTERM');
    await once(program, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = await openChromium();
try {
  await inNewPlayground(browser, play);
  await inNewPlayground(browser, lookBack);
} finally {
  await browser.close();
}
