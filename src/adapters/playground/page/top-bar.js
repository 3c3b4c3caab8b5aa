import { element } from './element.js';
import { waitingInWords } from './news.js';
import { dateOf, momentInWords, say } from './words.js';

const top = document.getElementById('top');

function button(label, onclick, kind = '') {
  return element('button', { type: 'button', class: kind, onclick }, label);
}

function languageButton(locale, name, chosen, choose) {
  const onclick = () => choose(locale);
  return element(
    'button',
    { type: 'button', lang: locale, 'aria-pressed': String(locale === chosen), onclick },
    name,
  );
}

function dayForm(goTo) {
  const day = element('input', { type: 'date', id: 'day', name: 'day', required: true });
  const goToDay = (event) => {
    event.preventDefault();
    goTo(day.value);
  };
  return element(
    'form',
    { class: 'day', onsubmit: goToDay },
    element('label', { for: 'day' }, say('day')),
    day,
    element('button', { type: 'submit' }, say('goToDay')),
  );
}

// On a narrow screen everything but the next step stands behind this button, so that the conversation has the room.
function moreButton() {
  const opener = button(say('more'), () => openMore(!top.classList.contains('is-open')), 'opener');
  opener.setAttribute('aria-expanded', String(top.classList.contains('is-open')));
  opener.setAttribute('aria-controls', 'more-steps');
  return opener;
}

function openMore(isOpen) {
  top.classList.toggle('is-open', isOpen);
  top.querySelector('.opener').setAttribute('aria-expanded', String(isOpen));
}

// What was chosen behind the button is done: the room goes back to the conversation.
function thenClose(work) {
  return (...about) => {
    if (top.classList.contains('is-open')) {
      openMore(false);
      top.querySelector('.opener').focus();
    }
    return work(...about);
  };
}

/** Draws the bar with the clock; it is drawn anew only when the language changes. */
export function drawTopBar(look, does) {
  const hadFocus = top.querySelector('.languages :focus') !== null;
  top.classList.remove('is-open');
  top.replaceChildren(
    element(
      'div',
      { class: 'brand' },
      element('h1', {}, say('title')),
      element('p', { class: 'label' }, say('label')),
      element(
        'div',
        { role: 'group', class: 'languages', 'aria-label': say('language') },
        languageButton('nl', 'Nederlands', look.locale, does.speak),
        languageButton('en', 'English', look.locale, does.speak),
      ),
      element(
        'div',
        { class: 'extras' },
        button(say('present'), thenClose(does.present)),
        button(say('tour'), thenClose(does.openTour)),
      ),
    ),
    element(
      'section',
      { class: 'clock', 'aria-label': say('clock') },
      element('p', { class: 'short-label', 'aria-hidden': 'true' }, say('shortLabel')),
      element(
        'p',
        { class: 'now' },
        element('span', { class: 'more' }, `${say('itIsNow')} `),
        element('strong', { id: 'now' }),
      ),
      element(
        'div',
        { class: 'steps' },
        button(say('nextStep'), does.nextStep, 'main'),
        moreButton(),
        element(
          'div',
          { class: 'more-steps', id: 'more-steps' },
          button(say('nextWeek'), thenClose(does.nextWeek)),
          button(say('othersAnswer'), thenClose(does.othersAnswer)),
          dayForm(thenClose(does.goTo)),
          button(say('halfYear'), thenClose(does.halfYear), 'half-year'),
        ),
      ),
      element('div', { id: 'waiting' }),
      element('p', { id: 'news', role: 'status' }),
    ),
  );
  // The button that was pressed is gone, or hidden on a narrow screen; the other one is next to it.
  if (!hadFocus) return;
  for (const one of top.querySelectorAll('.opener, .languages button')) one.focus();
  top.querySelector('.languages [aria-pressed="true"]').focus();
}

// Every moment of every team is passed through: a day in ten years would keep the page waiting.
function yearLater(date) {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** Puts the clock right, and says what waits for the person who is played. */
export function showTime(look) {
  document.getElementById('now').textContent = momentInWords(look.now);
  const lines = waitingInWords(look).map((line) => element('p', {}, line));
  document.getElementById('waiting').replaceChildren(...lines);
  // Once only: after it the weeks are there to look at.
  top.querySelector('.half-year').hidden = !look.isHalfYearAhead;
  const day = document.getElementById('day');
  const today = dateOf(look.now);
  day.min = today;
  day.max = yearLater(today);
  if (day.value < today) day.value = today;
}

/** Says what came of a step, for eyes and ears; ears hear the new time as well, which eyes see above it. */
export function showNews(sentence, moment) {
  const time = moment === undefined ? '' : element('span', { class: 'hidden' }, `${momentInWords(moment)}. `);
  document.getElementById('news').replaceChildren(...[time, sentence].filter((part) => part !== ''));
}
