import { element } from './element.js';
import { hostConfig } from './host-config.js';
import { NumberField } from './number-field.js';

const { AdaptiveCard, GlobalRegistry, GlobalSettings, HostConfig } = window.AdaptiveCards;
const config = new HostConfig(hostConfig);
const asHtml = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// A card is no stop for the keyboard: nothing can be done there.
GlobalSettings.setTabIndexAtCardRoot = false;
GlobalRegistry.elements.register('Input.Number', NumberField);

// Texts come with Markdown escaped, as Teams wants them. Here no Markdown is read at all, so that nothing anybody
// typed can become anything but text.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[&<>"']/g, (character) => asHtml[character])
    .replace(/\r?\n/g, '<br>');
  result.didProcess = true;
};

function filledIn(card) {
  const inputs = card.getAllInputs().filter(({ id, value }) => id && value !== undefined);
  return Object.fromEntries(inputs.map((input) => [input.id, String(input.value)]));
}

// The renderer names what a button folds open, and not whether it is open.
function tellFolds(card, box) {
  for (const button of box.querySelectorAll('[aria-controls]')) {
    const folded = card.getElementById(button.getAttribute('aria-controls'));
    button.removeAttribute('aria-controls');
    if (folded === undefined) continue;
    const tell = () => button.setAttribute('aria-expanded', String(folded.isVisible));
    button.addEventListener('click', tell);
    tell();
  }
}

/** Draws a card; `onPress` hears which button was pressed and what was filled in. */
export function drawCard(body, onPress) {
  const card = new AdaptiveCard();
  card.hostConfig = config;
  card.onExecuteAction = (action) => {
    const { intent } = action.data ?? {};
    if (intent !== undefined) onPress({ data: { intent }, inputs: filledIn(card) });
  };
  card.parse(body.card);
  // The renderer would hold back a form it thinks wrong and only colour it; the bot says of every field what is wrong.
  for (const input of card.getAllInputs()) input.validateValue = () => true;
  const drawn = card.render();
  const box = element('div', { class: 'card', lang: body.locale }, drawn ?? body.text);
  tellFolds(card, box);
  const controlOf = (id) =>
    card.getElementById(id)?.renderedElement?.querySelector('input, select, textarea') ?? undefined;
  return { box, controlOf };
}
