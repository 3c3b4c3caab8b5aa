// Draws every golden card to a picture, so that people can look at what others will see:
//   node test/support/picture-cards.mjs <folder> [kind …]
// Each picture shows one card in both languages, narrow and wide; one light and one dark picture per example. With
// --message, --dialog or --door it shows the card as the bot gives it to Teams.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedFor, drawPictures } from './draw-pictures.mjs';

const { folder, only, option } = askedFor('picture-cards.mjs', '/tmp/cards');
const golden = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden');
const require = createRequire(import.meta.url);
const renderer = require.resolve('adaptivecards/dist/adaptivecards.min.js');

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

/** A card as it stands in Teams in this way, by the file of its golden twin. */
function inTeams(as) {
  require('./typescript-hook.cjs');
  const { everyCard } = require('../adapters/teams/support/every-card.ts');
  return (kind, file) =>
    everyCard.find(
      (one) => one.as === as && one.kind === kind && file === `${one.example}.${one.locale}.json`,
    ).card;
}

await drawPictures({
  ...{ golden, noKinds: ['samples'], folder, only, themes, width: 2000 },
  ...(option !== undefined && { shown: inTeams(option) }),
  async drawOn(page, cards, theme) {
    await page.setContent(`<style>${css(theme)}</style>`);
    await page.addScriptTag({ path: renderer });
    await page.evaluate(draw, [cards, hostConfig(theme), widths, css(theme)]);
  },
});
