import { drawCard } from './adaptive.js';
import { element } from './element.js';
import { presentationOf } from './present-parts.js';
import { say } from './words.js';

const dialog = document.getElementById('present');

function drawn({ card, locale }) {
  return drawCard({ card, locale, text: '' }, () => {}).box;
}

function page({ view, question, agreements, locale }) {
  return [
    element('div', { class: 'present-view' }, drawn({ card: view, locale })),
    element(
      'div',
      { class: 'present-talk' },
      element('div', { class: 'present-question' }, drawn({ card: question, locale })),
      element('h3', {}, say('presentAgreements')),
      agreements.length === 0
        ? element('p', {}, say('presentNoAgreements'))
        : element(
            'ul',
            {},
            agreements.map((one) => element('li', {}, drawn(one))),
          ),
    ),
  ];
}

/** Shows a team's channel large enough for a beamer: its newest team view, its question, its agreements. */
export function present(channel) {
  const shown = channel === undefined ? undefined : presentationOf(channel.messages);
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, say('presentBack'));
  const title = channel?.name ?? say('present');
  dialog.setAttribute('aria-label', `${say('present')}: ${title}`);
  dialog.replaceChildren(
    element('div', { class: 'present-top' }, element('h2', {}, title), element('p', {}, say('label')), close),
    ...(shown === undefined
      ? [element('p', { class: 'present-empty' }, say('presentNothing'))]
      : [
          element(
            'div',
            { class: 'present-page', role: 'group', 'aria-label': title, tabindex: '0' },
            ...page(shown),
          ),
        ]),
  );
  dialog.showModal();
  close.focus();
}

dialog.addEventListener('close', () => dialog.replaceChildren());
