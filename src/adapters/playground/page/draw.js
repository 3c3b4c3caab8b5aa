import { drawConversation, showMessages } from './conversation.js';
import { messagesHere, openConversation, playing, self } from './playing.js';
import { hasNewIn, see } from './seen.js';
import { drawSide } from './side.js';
import { drawTopBar, showTime } from './top-bar.js';
import { say, speak } from './words.js';

const openTeams = new Map();
const drawn = { locale: undefined, frame: undefined, stamps: new Set() };

const stampOf = ({ id, revision }) => `${id} ${revision}`;

/** Reads out what the bot said since the page was last drawn. */
function announce(messages) {
  const last = messages.findLast((message) => message.isBot && !drawn.stamps.has(stampOf(message)));
  if (last === undefined) return;
  document.getElementById('announcer').textContent =
    `${say('newMessage')} ${last.from}: ${last.text.slice(0, 400)}`;
}

/** Draws what the person who is played can see; only what changed is drawn anew. */
export function draw(does, isListOpen) {
  const { look, persona, unread } = playing;
  speak(look);
  document.documentElement.lang = look.locale;
  document.title = say('title');
  document.getElementById('skip').textContent = say('toConversation');
  if (drawn.locale !== look.locale) drawTopBar(look, does);
  showTime(look);

  const conversation = openConversation();
  playing.open = conversation.id;
  history.replaceState(null, '', `#${persona}/${conversation.id}`);
  const frame = `${look.locale} ${persona} ${conversation.id}`;
  const isSameFrame = frame === drawn.frame;
  if (!isSameFrame) {
    const title =
      conversation.kind === 'private'
        ? `${say('private')} ${say('withBot')}: ${self().name}`
        : conversation.name;
    drawConversation(conversation, title, does);
  }
  const messages = messagesHere();
  showMessages(messages);
  if (isSameFrame) announce(messages);
  Object.assign(drawn, { locale: look.locale, frame, stamps: new Set(messages.map(stampOf)) });

  see(look, conversation);
  drawSide({
    look,
    open: conversation.id,
    openTeams,
    isListOpen,
    self: self(),
    hasNew: ({ user }) => unread.has(user),
    hasNewIn: (one) => hasNewIn(persona, one),
    ...does,
  });
}
