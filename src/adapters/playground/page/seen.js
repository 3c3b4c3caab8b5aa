// For as long as this tab is open: how many messages of each chat were seen and as whom, and when the player last
// looked as somebody.
const kept = JSON.parse(sessionStorage.getItem('seen') ?? '{}');
const counts = new Map(kept.counts);
const moments = new Map(kept.moments);
let began = kept.began;

/** Remembers what the player looks at now, and as whom. */
export function see({ persona, now }, conversation) {
  const startedOver = began > now;
  if (startedOver) {
    counts.clear();
    moments.clear();
  }
  if (began === undefined || startedOver) began = now;
  counts.set(`${persona} ${conversation.id}`, conversation.messages.length);
  if (conversation.kind === 'private') moments.set(persona, now);
  const all = { counts: [...counts], moments: [...moments], began };
  sessionStorage.setItem('seen', JSON.stringify(all));
}

/** For each of these people, when the player last looked as them: when the page was opened, for who was not played yet. */
export function lookedAs(people, now) {
  return Object.fromEntries(people.map(({ user }) => [user, moments.get(user) ?? began ?? now]));
}

/** Says whether there is something new in one of the player's own conversations. */
export function hasNewIn(user, conversation) {
  return conversation.messages.length > (counts.get(`${user} ${conversation.id}`) ?? 0);
}
