import { element, keepInStep } from './element.js';
import { messageArticle } from './message.js';
import { dayInWords, say } from './words.js';
import { writingBox } from './writing-box.js';

const main = document.getElementById('conversation');
let shown;

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
    'div',
    // A group and no region: a channel has too many of them to be landmarks.
    { class: 'thread', role: 'group', 'aria-label': say('thread') },
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

// When a line of news takes some of its room, a log that stood at its end stays there.
const keepsItsEnd = new ResizeObserver(([{ target }]) => {
  if (target.dataset.isAtEnd === 'true') target.scrollTop = target.scrollHeight;
});

function noteWhetherAtEnd({ target }) {
  target.dataset.isAtEnd = String(target.scrollHeight - target.scrollTop - target.clientHeight < 2);
}

/** Draws an empty conversation with its writing box; the messages come with `showMessages`. */
export function drawConversation(conversation, title, does) {
  const isChannel = conversation.kind === 'channel';
  shown = { id: conversation.id, isChannel, does };
  const log = element('div', {
    class: 'log',
    role: 'log',
    'aria-live': 'off',
    'aria-labelledby': 'conversation-title',
    tabindex: '0',
    onscroll: noteWhetherAtEnd,
  });
  main.replaceChildren(
    element('h2', { id: 'conversation-title' }, title),
    element('p', { class: 'empty' }, say(isChannel ? 'emptyChannel' : 'emptyPrivate')),
    log,
    writingBox({
      label: say(isChannel ? 'writeChannel' : 'writePrivate'),
      hint: say(isChannel ? 'channelHint' : 'privateHint'),
      button: say('send'),
      onsend: (text) => does.write(text),
    }),
  );
  keepsItsEnd.disconnect();
  keepsItsEnd.observe(log);
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

/** Goes to a message, for the keyboard and for the eye. */
export function goToMessage(id) {
  const article = articleOf(id);
  article?.scrollIntoView({ block: 'start' });
  article?.focus({ preventScroll: true });
}

/** Brings the buttons of the newest message into view. */
export function showButtons() {
  const buttons = [...main.querySelectorAll('.card .ac-actionSet')].at(-1);
  buttons?.scrollIntoView({ block: 'center' });
  buttons?.querySelector('button')?.focus({ preventScroll: true });
}

/** Brings the newest post into view where the page itself scrolls; a log that scrolls shows it already. */
export function showLast() {
  const log = main.querySelector('.log');
  const logScrolls = getComputedStyle(log).overflowY === 'auto';
  if (!logScrolls) log.lastElementChild?.scrollIntoView({ block: 'start' });
}

/** Moves the focus to a message, or to the newest one when it is gone, if the button that had the focus is gone. */
export function keepFocusNear(id) {
  if (document.activeElement !== document.body) return;
  const articles = main.querySelectorAll('article');
  (articleOf(id) ?? articles[articles.length - 1])?.focus();
}
