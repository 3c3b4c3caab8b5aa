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
  );
}
