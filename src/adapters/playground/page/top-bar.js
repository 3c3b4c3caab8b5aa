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

/** Draws the bar with the clock; it is drawn anew only when the language changes. */
export function drawTopBar(look, does) {
  const day = element('input', { type: 'date', id: 'day', name: 'day', required: true });
  const goToDay = (event) => {
    event.preventDefault();
    does.goTo(day.value);
  };
  const now = element('strong', { id: 'now' });
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
    ),
    element(
      'section',
      { class: 'clock', 'aria-label': say('clock') },
      element('p', { class: 'now' }, `${say('itIsNow')} `, now),
      element(
        'div',
        { class: 'steps' },
        button(say('nextStep'), does.nextStep, 'main'),
        button(say('nextWeek'), does.nextWeek),
        button(say('othersAnswer'), does.othersAnswer),
        element(
          'form',
          { class: 'day', onsubmit: goToDay },
          element('label', { for: 'day' }, say('day')),
          day,
          element('button', { type: 'submit' }, say('goToDay')),
        ),
      ),
      element('div', { id: 'waiting' }),
      element('p', { id: 'news', role: 'status' }),
    ),
  );
}

// Every moment of every team is passed through, so that a day in ten years would keep the page waiting.
function yearLater(date) {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** Puts the clock right, and says what waits for the person who is played. */
export function showTime(look) {
  document.getElementById('now').textContent = momentInWords(look.now);
  const lines = waitingInWords(look).map((line) => element('p', {}, line));
  document.getElementById('waiting').replaceChildren(...lines);
  const day = document.getElementById('day');
  const today = dateOf(look.now);
  day.min = today;
  day.max = yearLater(today);
  if (day.value < today) day.value = today;
}

/** Says what came of a step, for eyes and ears. */
export function showNews(sentence) {
  document.getElementById('news').textContent = sentence;
}
