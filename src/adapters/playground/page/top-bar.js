import { element } from './element.js';
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
  const news = element('p', { id: 'news', role: 'status' });
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
      news,
    ),
  );
}

/** Puts the clock right. */
export function showTime(look) {
  document.getElementById('now').textContent = momentInWords(look.now);
  const day = document.getElementById('day');
  const today = dateOf(look.now);
  day.min = today;
  if (day.value < today) day.value = today;
}

/** Says what came of a step, for eyes and ears. */
export function showNews(sentence) {
  document.getElementById('news').textContent = sentence;
}
