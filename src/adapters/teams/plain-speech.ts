import type { ActivityOf } from './activity';

/**
 * What somebody typed, without the bot's own name. A mention is where Teams says it is and of whom, however the bot is
 * called there (learn.microsoft.com, "Mentions"). Without a mention of the bot `isToBot` is false.
 */
export function plainSpeech({ text, entities, recipient }: ActivityOf<'message'>): {
  readonly text: string;
  readonly isToBot: boolean;
} {
  const ofBot = (entities ?? []).flatMap((one) =>
    one?.mentioned.id === recipient.id ? [one.text ?? ''] : [],
  );
  const without = ofBot.reduce(
    (said, name) => (name === '' ? said : said.replace(name, () => ' ')),
    text ?? '',
  );
  return { text: without.replaceAll('&nbsp;', ' ').trim(), isToBot: ofBot.length > 0 };
}
