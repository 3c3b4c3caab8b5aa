// For as long as this tab is open.
const counts = new Map(JSON.parse(sessionStorage.getItem('seen') ?? '[]'));

/** Remembers what the player has looked at, and as whom. */
export function see({ user, heard }, conversation) {
  counts.set(`${user} ${conversation.id}`, conversation.messages.length);
  if (conversation.kind === 'private') counts.set(user, heard);
  sessionStorage.setItem('seen', JSON.stringify([...counts]));
}

/** Says whether the bot told somebody something that the player has not seen. */
export function hasNew(person) {
  return person.heard > (counts.get(person.user) ?? 0);
}

/** Says whether there is something new in one of the player's own conversations. */
export function hasNewIn(user, conversation) {
  return conversation.messages.length > (counts.get(`${user} ${conversation.id}`) ?? 0);
}
