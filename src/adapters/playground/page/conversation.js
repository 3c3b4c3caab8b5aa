import { drawCard } from './adaptive.js';
import { element, keepInStep } from './element.js';
import { dayInWords, momentInWords, say, timeInWords } from './words.js';

const main = document.getElementById('conversation');
let shown;

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

function writingBox({ label, hint, button, onsend }) {
  const id = `write-${crypto.randomUUID()}`;
  const field = element('textarea', {
    id,
    rows: '1',
    maxlength: '2000',
    'aria-describedby': hint ? `${id}-hint` : undefined,
  });
  const submit = (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    onsend(text);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  });
  return element(
    'form',
    { class: 'write', onsubmit: submit },
    element('label', { for: id }, label),
    element('div', { class: 'write-row' }, field, element('button', { type: 'submit' }, button)),
    hint ? element('p', { class: 'hint', id: `${id}-hint` }, hint) : '',
  );
}

function messageArticle(message, does) {
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

const sameMessage = {
  keyOf: (message) => message.id,
  stampOf: ({ revision, locale }) => `${revision} ${locale}`,
};

function threadSection(root, does) {
  const box = element('div', { class: 'thread-write', hidden: true });
  const opens = element('button', { type: 'button', class: 'quiet', 'aria-expanded': 'false' }, say('reply'));
  opens.addEventListener('click', () => {
    if (box.childElementCount === 0) {
      const onsend = (text) => does.write(text, root.id);
      box.append(writingBox({ label: say('writeThread'), button: say('send'), onsend }));
    }
    box.hidden = !box.hidden;
    opens.setAttribute('aria-expanded', String(!box.hidden));
    if (!box.hidden) box.querySelector('textarea').focus();
  });
  return element(
    'section',
    { class: 'thread', 'aria-label': say('thread') },
    element('div', { class: 'replies' }),
    opens,
    box,
  );
}

function makeRoot(root, old, isChannel, does) {
  const article = messageArticle(root, does);
  // A replaced message keeps the thread that stands under it, with whatever is being written there.
  const thread =
    old?.querySelector(':scope > .thread') ?? (isChannel && !root.isWhisper ? threadSection(root, does) : '');
  const dayLine = root.startsDay ? element('p', { class: 'day-line' }, dayInWords(root.at)) : '';
  return element('div', { class: 'post' }, ...[dayLine, article, thread].filter((part) => part !== ''));
}

function withDays(messages) {
  return messages.map((message, place) => {
    const before = messages[place - 1];
    return {
      ...message,
      startsDay: before === undefined || dayInWords(before.at) !== dayInWords(message.at),
    };
  });
}

/** Draws an empty conversation with its writing box; the messages come with `showMessages`. */
export function drawConversation(conversation, title, does) {
  const isChannel = conversation.kind === 'channel';
  shown = { id: conversation.id, isChannel, does };
  main.replaceChildren(
    element('h2', { id: 'conversation-title' }, title),
    element('p', { class: 'empty' }, say(isChannel ? 'emptyChannel' : 'emptyPrivate')),
    element('div', {
      class: 'log',
      role: 'log',
      'aria-live': 'off',
      'aria-labelledby': 'conversation-title',
      tabindex: '0',
    }),
    writingBox({
      label: say(isChannel ? 'writeChannel' : 'writePrivate'),
      hint: say(isChannel ? 'channelHint' : 'privateHint'),
      button: say('send'),
      onsend: (text) => does.write(text),
    }),
  );
}

/** To the end, but never past the beginning of what is new. */
function scrollToLast(log) {
  const last = log.lastElementChild;
  const isTall = last.offsetHeight > log.clientHeight;
  log.scrollTop = isTall ? last.offsetTop - log.offsetTop : log.scrollHeight;
}

/** Brings the messages up to date without touching those that did not change, nor what is being written. */
export function showMessages(messages) {
  const { isChannel, does } = shown;
  const log = main.querySelector('.log');
  const sizeBefore = log.childElementCount;
  const roots = withDays(messages.filter((message) => message.thread === undefined));
  keepInStep(log, roots, { ...sameMessage, make: (root, old) => makeRoot(root, old, isChannel, does) });
  for (const post of log.children) {
    const replies = messages.filter((message) => message.thread === post.dataset.key);
    const list = post.querySelector('.replies');
    if (list !== null)
      keepInStep(list, replies, { ...sameMessage, make: (reply) => messageArticle(reply, does) });
  }
  main.querySelector('.empty').hidden = messages.length > 0;
  if (log.childElementCount > sizeBefore) scrollToLast(log);
}

function articleOf(id) {
  return main.querySelector(`[data-message="${CSS.escape(id)}"]`);
}

/** Brings a message into view. */
export function showMessage(id) {
  articleOf(id)?.scrollIntoView({ block: 'nearest' });
}

/** Brings the newest post into view. */
export function showLast() {
  main.querySelector('.log').lastElementChild?.scrollIntoView({ block: 'start' });
}

/** Moves the focus to a message, when the button that had it is gone. */
export function focusMessage(id) {
  articleOf(id)?.focus();
}
