import { get, NotDone, post } from './ask.js';
import { drawConversation, focusMessage, showLast, showMessage, showMessages } from './conversation.js';
import { closeForm, sayInForm, showForm } from './form-dialog.js';
import { newsInWords } from './news.js';
import { hasNewIn, lookedAs, see } from './seen.js';
import { drawSide } from './side.js';
import { drawTopBar, showNews, showTime } from './top-bar.js';
import { whisper, whispersTo } from './whispers.js';
import { learnWords, say, speak } from './words.js';

const everyMs = 2_500;
const openTeams = new Map();
const wide = window.matchMedia('(min-width: 56rem)');
let look;
let unread = new Set();
let drawn = '';
let isBusy = false;
let looking = Promise.resolve();

const [startAs = 'sanne', startIn] = decodeURIComponent(location.hash.slice(1)).split('/');
let persona = startAs === '' ? 'sanne' : startAs;
let open = startIn ?? `private-${persona}`;

function conversationOf(id) {
  return look.conversations.find((conversation) => conversation.id === id) ?? look.conversations[0];
}

function everyoneIn({ teams, others }) {
  return [...teams.flatMap((team) => team.people), ...others];
}

function selfOf() {
  return everyoneIn(look).find((person) => person.user === persona);
}

function messagesHere() {
  return [...conversationOf(open).messages, ...whispersTo(persona, open)];
}

function announce(messages, known) {
  const fresh = messages.filter(
    (message) => message.isBot && !known.has(`${message.id} ${message.revision}`),
  );
  const last = fresh.at(-1);
  if (last === undefined) return;
  document.getElementById('announcer').textContent =
    `${say('newMessage')} ${last.from}: ${last.text.slice(0, 400)}`;
}

function stamps(messages) {
  return new Set(messages.map((message) => `${message.id} ${message.revision}`));
}

function draw(before) {
  speak(look);
  document.documentElement.lang = look.locale;
  document.title = say('title');
  document.getElementById('skip').textContent = say('toConversation');
  if (drawn.split('|')[0] !== look.locale) drawTopBar(look, does);
  showTime(look);
  const conversation = conversationOf(open);
  open = conversation.id;
  history.replaceState(null, '', `#${persona}/${open}`);
  const frame = `${look.locale}|${persona}|${open}`;
  const isSameFrame = frame === drawn;
  if (!isSameFrame) {
    const title =
      conversation.kind === 'private' ? `${say('privateChat')}: ${selfOf().name}` : conversation.name;
    drawConversation(conversation, title, does);
  }
  drawn = frame;
  showMessages(messagesHere());
  if (isSameFrame && before !== undefined) announce(messagesHere(), before);
  see(look, conversation);
  drawSide({
    look,
    open,
    openTeams,
    isWide: wide.matches,
    self: selfOf(),
    hasNew: (person) => person.user !== persona && unread.has(person.user),
    hasNewIn: (one) => hasNewIn(persona, one),
    choose,
    show,
  });
}

async function fetchLook(known) {
  const query = new URLSearchParams({ as: persona, ...(known === undefined ? {} : { known }) });
  const fresh = await get(`/state?${query}`);
  if (fresh === undefined) return;
  const { users } = await post('/unread', { looked: lookedAs(everyoneIn(fresh), fresh.now) });
  if (fresh.persona !== persona) return;
  unread = new Set(users);
  const before = look === undefined ? undefined : stamps(messagesHere());
  look = fresh;
  draw(before);
}

/** Looks again; one look at a time, so that an older one never covers a newer one. */
function refresh(known) {
  looking = looking.then(
    () => fetchLook(known),
    () => fetchLook(known),
  );
  return looking;
}

/** Runs one wish at a time; a second press while the first runs does nothing. */
async function wish(work) {
  if (isBusy) return;
  isBusy = true;
  document.body.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    if (!sayInForm(say(error.message))) showNews(say(error.message));
  } finally {
    isBusy = false;
    document.body.removeAttribute('aria-busy');
  }
}

async function choose(user) {
  await wish(async () => {
    persona = user;
    if (!open.startsWith('channel-')) open = `private-${user}`;
    await refresh();
    if (!wide.matches) showLast();
  });
}

function show(id) {
  open = id;
  draw();
  document.getElementById('conversation').focus({ preventScroll: true });
  if (!wide.matches) showLast();
}

async function take(reply, origin) {
  if (reply.how === 'dialog' || reply.how === 'correct') {
    showForm(reply, (press) => does.press(press, origin));
    return;
  }
  if (reply.how === 'hold') {
    if (!sayInForm(reply.body.text)) showNews(reply.body.text);
    return;
  }
  closeForm();
  if (reply.how === 'whisper') {
    const replaces = reply.replaces && origin.isWhisper ? origin.id : undefined;
    // Said next to what was pressed: under a post in the channel.
    const thread = origin.thread ?? (origin.isWhisper ? undefined : origin.id);
    const id = whisper(persona, open, { body: reply.body, thread, at: look.now, replaces });
    await refresh();
    showMessage(id);
    return;
  }
  await refresh();
  if (reply.how === 'replaced' && document.activeElement === document.body) focusMessage(origin.id);
  if (reply.how === 'message' && origin.thread === undefined && !wide.matches) showLast();
}

async function pass(path, how, what = {}) {
  await wish(async () => {
    showNews(say('busy'));
    const before = look.now;
    const news = await post(path, { as: persona, ...what });
    await refresh();
    const stoodStill = how === 'day' && look.now === before && news.conversations.length === 0;
    showNews(stoodStill ? say('onlyForward') : newsInWords(news, how, look));
  });
}

const does = {
  press: (press, origin) =>
    wish(async () => {
      const message = origin.isWhisper ? {} : { message: origin.id };
      await take(await post('/intent', { as: persona, conversation: open, ...message, ...press }), origin);
    }),
  write: (text, thread) =>
    wish(async () => {
      const place = thread === undefined ? {} : { thread };
      await take(await post('/text', { as: persona, conversation: open, text, ...place }), place);
    }),
  nextStep: () => pass('/clock/next', 'step'),
  nextWeek: () => pass('/clock/next-week', 'week'),
  goTo: (date) => pass('/clock/to', 'day', { date }),
  othersAnswer: () =>
    wish(async () => {
      showNews(say('busy'));
      const { isQuestionOpen, someoneDid } = await post('/rest-answers', { as: persona });
      await refresh();
      const answered = someoneDid ? 'othersAnswered' : 'nobodyLeft';
      showNews(say(isQuestionOpen ? answered : 'noQuestionOpen'));
    }),
  speak: (locale) =>
    wish(async () => {
      await post('/language', { as: persona, locale });
      await refresh();
    }),
};

learnWords(await get('/words'));
await wish(() => refresh());
setInterval(() => {
  if (!document.hidden && !isBusy) refresh(look?.version).catch(() => showNews(say('unreachable')));
}, everyMs);
