import { get, post } from './ask.js';
import { lookedAs } from './seen.js';
import { whispersTo } from './whispers.js';

const first = 'sanne';
const [startAs, startIn] = addressed().split('/');

// Anybody can write anything in the address of a page.
function addressed() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function privateChatOf(persona) {
  return `private-${persona}`;
}

/** Who is played, which chat is open, and what this person could see when it was last asked. */
export const playing = { persona: first, open: privateChatOf(first), look: undefined, unread: new Set() };

/** Plays somebody else, whose own chat with the bot opens. */
export function become(persona) {
  playing.persona = persona;
  playing.open = privateChatOf(persona);
}

/** Goes on where the address of the page says, or begins as the first person. */
export function beginWhereAddressSays() {
  if (startAs === '' || startAs === undefined) return;
  become(startAs);
  playing.open = startIn ?? playing.open;
}

/** Begins as the first person, when the address names nobody who lives here. */
export function beginAnew() {
  become(first);
}

/** The chat that is open; a person's own when the one that was asked for is not theirs. */
export function openConversation() {
  const { look, open } = playing;
  return look.conversations.find(({ id }) => id === open) ?? look.conversations[0];
}

/** The channel to show to a whole team: the one that is open, or else the first one the person who is played is in. */
export function channelToPresent() {
  const open = openConversation();
  return open.kind === 'channel' ? open : playing.look.conversations.find(({ kind }) => kind === 'channel');
}

function everyoneIn({ teams, others }) {
  return [...teams.flatMap((team) => team.people), ...others];
}

/** The person who is played. */
export function self() {
  return everyoneIn(playing.look).find(({ user }) => user === playing.persona);
}

/** What can be read in the chat that is open, with what the bot told this person alone. */
export function messagesHere() {
  return [...openConversation().messages, ...whispersTo(playing.persona, playing.open)];
}

/** Looks again as the person who is played; says whether there is anything to draw. */
export async function lookAgain(known) {
  const { persona } = playing;
  const query = new URLSearchParams({ as: persona, ...(known === undefined ? {} : { known }) });
  const look = await get(`/state?${query.toString()}`);
  if (look === undefined) return false;
  const { users } = await post('/unread', { looked: lookedAs(everyoneIn(look), look.now) });
  // Meanwhile somebody else may be played.
  if (persona !== playing.persona) return false;
  playing.look = look;
  playing.unread = new Set(users.filter((user) => user !== persona));
  return true;
}
