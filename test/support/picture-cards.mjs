// Draws every golden card to a picture, so that people can look at what others will see:
//   node test/support/picture-cards.mjs <folder> [kind …]
// Each picture shows one card in both languages, narrow and wide; one light and one dark picture per example.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) {
  console.error('say in which folder the pictures go: node test/support/picture-cards.mjs /tmp/cards');
  process.exit(64);
}
const golden = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden');
const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const widths = [320, 620];
const themes = {
  light: {
    page: '#f0f0f0',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    text: '#242424',
    subtle: '#616161',
    line: '#d1d1d1',
    attention: '#b10e1c',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#835c00',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#333333',
    text: '#ffffff',
    subtle: '#adadad',
    line: '#666666',
    attention: '#f1707b',
    accent: '#9299f7',
    good: '#92c353',
    warning: '#f8d22a',
  },
};

function hostConfig(theme) {
  const color = (normal) => ({ default: normal, subtle: normal });
  const foregroundColors = {
    default: { default: theme.text, subtle: theme.subtle },
    dark: color(theme.text),
    light: color(theme.card),
    accent: color(theme.accent),
    good: color(theme.good),
    warning: color(theme.warning),
    attention: color(theme.attention),
  };
  const style = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: '"Segoe UI", "DejaVu Sans", sans-serif',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    separator: { lineThickness: 1, lineColor: theme.line },
    containerStyles: {
      default: style(theme.card),
      emphasis: style(theme.emphasis),
      good: style(theme.emphasis),
      warning: style(theme.emphasis),
      attention: style(theme.emphasis),
      accent: style(theme.emphasis),
    },
    actions: {
      maxActions: 6,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      spacing: 'default',
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder' },
        optionalInputs: { weight: 'bolder' },
      },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
  };
}

const css = (theme) => `
  * { box-sizing: border-box }
  body { margin: 16px; background: ${theme.page}; color: ${theme.text}; font: 13px "Segoe UI", "DejaVu Sans", sans-serif; display: flex; gap: 16px; align-items: flex-start; width: max-content }
  .card { background: ${theme.card}; border: 1px solid ${theme.line}; border-radius: 6px }
  .ac-pushButton { font: 600 14px "Segoe UI", "DejaVu Sans", sans-serif; padding: 6px 12px; border: 1px solid ${theme.line}; border-radius: 4px; background: ${theme.card}; color: ${theme.text}; max-width: 100%; white-space: normal !important }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; border-color: #5b5fc7 }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px }
  .ac-input, select { font: 14px "Segoe UI", "DejaVu Sans", sans-serif; padding: 6px; border: 1px solid ${theme.line}; border-radius: 4px; background: ${theme.emphasis}; color: ${theme.text} }
  .ac-textBlock p { margin: 0 }`;

/** Draws in the page; a backslash before a mark is taken away, as a Markdown reader would. */
function draw([cards, config, width, css]) {
  const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    const escaped = text
      .replace(/\\([^A-Za-z0-9\s])/g, '$1')
      .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    result.outputHtml = escaped.replace(/\n/g, '<br>');
    result.didProcess = true;
  };
  document.body.replaceChildren();
  for (const json of cards) {
    for (const wide of width) {
      const card = new AdaptiveCard();
      card.hostConfig = new HostConfig(config);
      card.parse(json);
      const box = document.createElement('div');
      box.className = 'card';
      box.style.width = `${wide}px`;
      // A tree of its own: radio buttons with the same name in two cards would be one group.
      const tree = box.attachShadow({ mode: 'open' });
      tree.innerHTML = `<style>${css}</style>`;
      tree.append(card.render());
      document.body.append(box);
    }
  }
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage({ viewport: { width: 2000, height: 200 } });

const kinds = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'samples')
  .map((entry) => entry.name)
  .filter((kind) => only.length === 0 || only.includes(kind));
for (const kind of kinds) {
  const examples = readdirSync(join(golden, kind)).filter((file) => file.endsWith('.nl.json'));
  for (const file of examples) {
    const cards = [file, file.replace('.nl.', '.en.')].map((name) =>
      JSON.parse(readFileSync(join(golden, kind, name), 'utf8')),
    );
    for (const [name, theme] of Object.entries(themes)) {
      await page.setContent(`<style>${css(theme)}</style>`);
      await page.addScriptTag({ path: renderer });
      await page.evaluate(draw, [cards, hostConfig(theme), widths, css(theme)]);
      const path = join(folder, `${kind}--${basename(file, '.nl.json')}.${name}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
}
await browser.close();
