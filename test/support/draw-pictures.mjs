// Draws golden examples to pictures: one light and one dark picture of each, with both languages on it.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openChromium } from './open-chromium.mjs';

/** The folder, the kinds and the option a person asked for; ends with a sentence when they named no folder. */
export function askedFor(program, example) {
  const words = process.argv.slice(2);
  const option = words.find((word) => word.startsWith('--'))?.slice(2);
  const [folder, ...only] = words.filter((word) => !word.startsWith('--'));
  if (folder === undefined) {
    console.error(`say in which folder the pictures go: node test/support/${program} ${example}`);
    process.exit(64);
  }
  return { folder, only, option };
}

/**
 * Draws every example in `golden`, or of the kinds in `only`: `drawOn(page, examples, theme)` fills the page with what
 * `shown(kind, file, example)` makes of each.
 */
export async function drawPictures(drawing) {
  const { golden, noKinds = [], folder, only, themes, width, drawOn } = drawing;
  const { shown = (_kind, _file, example) => example } = drawing;
  mkdirSync(folder, { recursive: true });
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width, height: 200 } });
  const kinds = readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !noKinds.includes(entry.name))
    .map((entry) => entry.name)
    .filter((kind) => only.length === 0 || only.includes(kind));
  for (const kind of kinds) {
    for (const file of readdirSync(join(golden, kind)).filter((name) => name.endsWith('.nl.json'))) {
      const examples = [file, file.replace('.nl.', '.en.')].map((name) =>
        shown(kind, name, JSON.parse(readFileSync(join(golden, kind, name), 'utf8'))),
      );
      for (const [name, theme] of Object.entries(themes)) {
        await drawOn(page, examples, theme);
        const path = join(folder, `${kind}--${basename(file, '.nl.json')}.${name}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
  await browser.close();
}
