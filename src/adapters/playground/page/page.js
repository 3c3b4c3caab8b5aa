import { get, NotDone, post } from './ask.js';
import { showBeside } from './beside.js';
import { goToMessage, keepFocusNear, showButtons, showLast, showMessage } from './conversation.js';
import { draw } from './draw.js';
import { closeForm, sayInForm, showForm } from './form-dialog.js';
import { newsInWords, othersInWords } from './news.js';
import { become, beginAnew, beginWhereAddressSays, channelToPresent, lookAgain, playing } from './playing.js';
import { present } from './present.js';
import { showNews } from './top-bar.js';
import { noteDeed } from './tour.js';
import { drawTour, openTour } from './tour-panel.js';
import { whisper } from './whispers.js';
import { learnWords, say } from './words.js';

const everyMs = 2_500;
const mostStops = 10;
let isListOpen = false;
let isBusy = false;
let isUnreachable = false;
let looking = Promise.resolve();

function redrawTour() {
  drawTour(playing, does);
}

function redraw() {
  draw(does, isListOpen);
  redrawTour();
}

async function lookAndDraw(known) {
  if (await lookAgain(known)) redraw();
}

/** For the tour: what was asked of the bot, when it did not ask for a second look. */
function noteIfDone(what, { how }) {
  if (how !== 'correct' && how !== 'stay') noteDeed(what, playing.look.now);
}

/** Looks again; one look at a time, so that an older one never covers a newer one. */
function refresh(known) {
  looking = looking.then(
    () => lookAndDraw(known),
    () => lookAndDraw(known),
  );
  return looking;
}

/** Runs one wish at a time and says whether it was done; a second press while the first runs does nothing. */
async function wish(work) {
  if (isBusy) return false;
  isBusy = true;
  document.body.setAttribute('aria-busy', 'true');
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    if (!sayInForm(say(error.message))) showNews(say(error.message));
    return false;
  } finally {
    isBusy = false;
    document.body.removeAttribute('aria-busy');
  }
}

/** Goes to the conversation, for the keyboard and for the eye. */
function goToConversation() {
  document.getElementById('conversation').focus({ preventScroll: true });
  showLast();
}

async function whisperTo(reply, origin) {
  const replaces = reply.replaces && origin.isWhisper ? origin.id : undefined;
  // Said next to what was pressed: under a post in the channel.
  const thread = origin.thread ?? (origin.isWhisper ? undefined : origin.id);
  const { persona, open, look } = playing;
  const id = whisper(persona, open, { body: reply.body, thread, at: look.now, replaces });
  await refresh();
  showMessage(id);
}

async function take(reply, origin, typed) {
  switch (reply.how) {
    case 'dialog':
    case 'correct':
      showForm(reply, (press) => does.press(press, origin), typed);
      return;
    case 'stay':
      if (!sayInForm(reply.body.text)) showNews(reply.body.text);
      return;
    case 'whisper':
      closeForm();
      await whisperTo(reply, origin);
      return;
    default:
      closeForm();
      await refresh();
      keepFocusNear(origin.id);
      if (reply.how === 'message' && origin.thread === undefined) showLast();
  }
}

function pass(path, how, what = {}) {
  return wish(async () => {
    showNews(say(how === 'half-year' ? 'halfYearBusy' : 'busy'));
    const before = playing.look.now;
    const news = await post(path, { as: playing.persona, ...what });
    await refresh();
    const { look } = playing;
    const stoodStill =
      how !== 'step' && how !== 'week' && look.now === before && news.conversations.length === 0;
    if (stoodStill) showNews(say('onlyForward'));
    else showNews(newsInWords(news, how, look), look.now);
  });
}

function cameBack(channel, from) {
  const { messages = [] } = playing.look.conversations.find(({ id }) => id === channel) ?? {};
  return messages.findLast(({ kind, at }) => kind === 'come-back' && at > from);
}

const does = {
  press: (press, origin) =>
    wish(async () => {
      // What the clock brought is answered now, or at least read.
      showNews('');
      const { persona, open } = playing;
      const message = origin.isWhisper ? {} : { message: origin.id };
      const reply = await post('/intent', { as: persona, conversation: open, ...message, ...press });
      noteIfDone(press.data.intent.kind, reply);
      await take(reply, origin, press.inputs);
      redrawTour();
    }),
  write: (text, thread) =>
    wish(async () => {
      showNews('');
      const { persona, open } = playing;
      const place = thread === undefined ? {} : { thread };
      if (thread !== undefined) noteDeed('wrote-in-thread', playing.look.now);
      await take(await post('/text', { as: persona, conversation: open, text, ...place }), place);
    }),
  nextStep: () => pass('/clock/next', 'step'),
  nextWeek: () => pass('/clock/next-week', 'week'),
  goTo: (date) => pass('/clock/to', 'day', { date }),
  halfYear: () => pass('/clock/half-year', 'half-year'),
  othersAnswer: () =>
    wish(async () => {
      showNews(say('busy'));
      const news = await post('/rest-answers', { as: playing.persona });
      if (news.isQuestionOpen) noteDeed('others', playing.look.now);
      await refresh();
      redrawTour();
      showNews(othersInWords(news));
    }),
  untilComeBack: (channel) =>
    wish(async () => {
      showNews(say('busy'));
      const from = playing.look.now;
      // The clock stops at every question; the others answer each of them.
      for (let stops = 0; stops < mostStops && cameBack(channel, from) === undefined; stops += 1) {
        await post('/rest-answers', { as: playing.persona });
        await post('/clock/next-week', { as: playing.persona });
        await refresh();
      }
      showNews(say('weeksWentBy'), playing.look.now);
      const news = cameBack(channel, from);
      if (news !== undefined) does.showIn({ channel, message: news.id });
    }),
  speak: (locale) =>
    wish(async () => {
      await post('/language', { as: playing.persona, locale });
      await refresh();
    }),
  choose: (user) =>
    wish(async () => {
      become(user);
      isListOpen = false;
      await refresh();
      // What was told before was for somebody else.
      showNews('');
      goToConversation();
    }),
  show: (id) => {
    playing.open = id;
    redraw();
    goToConversation();
  },
  showIn: ({ channel, message }) => {
    does.show(channel);
    if (message !== undefined) goToMessage(message);
  },
  showButtons,
  noteRead: (what) => {
    noteDeed(what, playing.look.now);
    redrawTour();
  },
  askBand: () => {
    does.show(`private-${playing.persona}`);
    return does.write('band');
  },
  toggleList: () => {
    isListOpen = !isListOpen;
    draw(does, isListOpen);
  },
  showBeside: (message) =>
    wish(async () => {
      const { persona, open } = playing;
      const { blocks } = await get(
        `/blocks?${new URLSearchParams({ as: persona, conversation: open, message: message.id }).toString()}`,
      );
      showBeside(message, blocks);
    }),
  present: () => present(channelToPresent()),
  openTour: () => openTour(playing, does),
  redrawTour,
  goToConversation,
  now: () => playing.look.now,
};

/** Keeps the page up to date with what happens without it, and says when the playground is gone and when it is back. */
async function keepUp() {
  if (document.hidden || isBusy) return;
  try {
    await refresh(playing.look?.version);
    if (isUnreachable) showNews('');
    isUnreachable = false;
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    isUnreachable = true;
    showNews(say(error.message));
  }
}

learnWords(await get('/words'));
beginWhereAddressSays();
await refresh().catch(() => {
  beginAnew();
  return refresh();
});
setInterval(() => void keepUp(), everyMs);
