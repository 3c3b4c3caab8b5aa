const whispers = new Map();

/** What the bot said in a channel to one person only; it is gone when the page is. */
export function whispersTo(persona, conversation) {
  return whispers.get(`${persona} ${conversation}`) ?? [];
}

/** Keeps something for one person, in the place of an earlier whisper when there is one, and gives its id. */
export function whisper(persona, conversation, { body, thread, at, replaces }) {
  const made = {
    ...body,
    ...(thread === undefined ? {} : { thread }),
    id: `whisper-${crypto.randomUUID()}`,
    from: 'Bandbreedte',
    isBot: true,
    isWhisper: true,
    at,
    revision: 0,
  };
  const standing = whispersTo(persona, conversation).filter(({ id }) => id !== replaces);
  whispers.set(`${persona} ${conversation}`, [...standing, made]);
  return made.id;
}
