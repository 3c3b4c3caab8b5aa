import { drawCard } from './adaptive.js';
import { element } from './element.js';
import { dayInWords, momentInWords, say, timeInWords } from './words.js';

function words(text) {
  return text.split('\n').map((line) => element('p', {}, line));
}

function content(message, does) {
  if (message.card === undefined) return element('div', { class: 'words' }, words(message.text));
  return drawCard(message, (press) => does.press(press, message)).box;
}

function byline(message) {
  // A post has its day above it; what stands under it may be from later days.
  const moment =
    message.thread === undefined
      ? timeInWords(message.at)
      : `${dayInWords(message.at)}, ${timeInWords(message.at)}`;
  return element(
    'p',
    { class: 'byline' },
    element('strong', {}, message.from),
    message.isBot ? element('span', { class: 'badge' }, say('bot')) : '',
    element('time', { datetime: new Date(message.at).toISOString() }, moment),
    message.revision > 0 ? element('span', {}, say('changed')) : '',
    message.isWhisper ? element('span', { class: 'whisper-label' }, say('onlyYou')) : '',
  );
}

// What is said to one person only stands in no platform's history, and is not drawn twice.
function besideButton(message, does) {
  if (message.card === undefined || message.isWhisper) return '';
  const onclick = () => does.showBeside(message);
  return element('button', { type: 'button', class: 'quiet beside-opener', onclick }, say('beside'));
}

/** Draws one message; its buttons mean something to `does`. */
export function messageArticle(message, does) {
  return element(
    'article',
    {
      class: ['message', message.isBot ? 'from-bot' : 'from-person', message.isWhisper ? 'whisper' : ''].join(
        ' ',
      ),
      'data-message': message.id,
      'aria-label': `${message.from}, ${momentInWords(message.at)}`,
      tabindex: '-1',
    },
    byline(message),
    content(message, does),
    besideButton(message, does),
  );
}
