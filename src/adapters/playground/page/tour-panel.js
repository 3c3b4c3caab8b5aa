import { element } from './element.js';
import { beginTour, leaveTour, resumeTour, skipTourStep, tourNow } from './tour.js';
import { say } from './words.js';

const panel = document.getElementById('tour');
let shown;

function button(label, onclick, kind = '') {
  return element('button', { type: 'button', class: kind, onclick }, say(label));
}

const begins = (path, does) => () => {
  beginTour(path, does.now());
  does.redrawTour();
};

const leaves = (does) => () => {
  leaveTour();
  does.redrawTour();
  does.goToConversation();
};

function offer(does) {
  return [
    [element('h2', {}, say('tourOffer')), element('p', {}, say('tourOfferWhy'))],
    [
      button('tourBegin', begins('noord', does), 'main'),
      button('tourBeginZuid', begins('zuid', does)),
      button('tourNotNow', leaves(does), 'quiet'),
    ],
  ];
}

function end({ path }, does) {
  const other =
    path === 'noord'
      ? button('tourGoZuid', begins('zuid', does), 'main')
      : button('tourGoNoord', begins('noord', does), 'main');
  return [
    [
      element('h2', {}, say('tourEnd')),
      element('p', {}, say(path === 'noord' ? 'tourEndNoord' : 'tourEndZuid')),
    ],
    [other, button('tourClose', leaves(does))],
  ];
}

function step({ title, why, tell, act, aid, place, of }, does) {
  const skip = () => {
    skipTourStep();
    does.redrawTour();
  };
  return [
    [
      element('p', { class: 'tour-place' }, `${say('tourStep')} ${place} ${say('tourOf')} ${of}`),
      element('h2', {}, say(title)),
      element('p', { class: 'tour-why' }, say(why)),
      element('p', { class: 'tour-do' }, say(tell)),
    ],
    [
      act === undefined ? '' : button(act.label, () => does[act.does](act.about), 'main'),
      aid === undefined ? '' : button(aid.label, () => does[aid.does](aid.about)),
      button('tourSkip', skip, 'quiet'),
      button('tourLeave', leaves(does), 'quiet'),
    ],
  ];
}

function partsOf(tour, does) {
  switch (tour.kind) {
    case 'offer':
      return offer(does);
    case 'end':
      return end(tour, does);
    default:
      return step(tour, does);
  }
}

/** Shows where the visitor is on the tour; it is drawn anew only when it says something else. */
export function drawTour(about, does) {
  const tour = tourNow(about);
  const stamp = JSON.stringify([about.look.locale, tour]);
  if (stamp === shown) return;
  shown = stamp;
  const hadFocus = panel.contains(document.activeElement);
  panel.hidden = tour === undefined;
  panel.setAttribute('aria-label', say('tour'));
  if (tour === undefined) {
    panel.replaceChildren();
    return;
  }
  const [words, buttons] = partsOf(tour, does);
  const said =
    panel.querySelector('.tour-words') ??
    element('div', { class: 'tour-words', 'aria-live': 'polite', tabindex: '-1' });
  said.replaceChildren(...words);
  panel.replaceChildren(said, element('div', { class: 'tour-buttons' }, buttons));
  // The button that was pressed is gone; the next one may do something else, so the keyboard waits at the words.
  if (hadFocus) said.focus({ preventScroll: true });
}

/** Opens the tour where it was left, and takes the keyboard there. */
export function openTour(about, does) {
  resumeTour();
  drawTour(about, does);
  panel.querySelector('.tour-words').focus();
}
