import { drawCard } from './adaptive.js';
import { element } from './element.js';
import { drawBlocks } from './slack-blocks.js';
import { say } from './words.js';

const dialog = document.getElementById('beside');

function column(name, kind, drawn) {
  return element(
    'section',
    { class: `beside-column ${kind}`, 'aria-label': name },
    element('h3', {}, name),
    element('div', { class: 'beside-message' }, element('p', { class: 'beside-from' }, 'Bandbreedte'), drawn),
  );
}

/** Draws a card as Teams would; its buttons can be read and not pressed. */
function asInTeams(message) {
  const { box } = drawCard(message, () => {});
  for (const control of box.querySelectorAll('button, input, select, textarea')) control.disabled = true;
  return box;
}

/** The picture of a message, which the bot puts under it in Slack as a file. */
function asFile(box) {
  const picture = box.querySelector('img');
  if (picture === null) return '';
  return element('img', { class: 'beside-file', src: picture.src, alt: picture.alt });
}

/** Shows one message twice, beside each other: as Teams and as Slack would show it. */
export function showBeside(message, blocks) {
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, say('cancel'));
  const inTeams = asInTeams(message);
  const inSlack = element('div', {}, drawBlocks(blocks, message.locale), asFile(inTeams));
  dialog.setAttribute('aria-label', say('besideTitle'));
  dialog.replaceChildren(
    element('div', { class: 'form-top' }, element('h2', {}, say('besideTitle')), close),
    element('p', {}, say('besideNote')),
    element(
      'div',
      { class: 'beside-columns' },
      column('Microsoft Teams', 'as-teams', inTeams),
      column('Slack', 'as-slack', inSlack),
    ),
  );
  dialog.showModal();
  close.focus();
}

dialog.addEventListener('close', () => dialog.replaceChildren());
