const escaped: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What somebody typed, without the bot's own name and as they typed it (docs.slack.dev/messaging/formatting-message-text). */
export function plainSpeech(text: string, botUser: string | undefined): string {
  const withoutName =
    botUser === undefined
      ? text
      : text.replace(/<@([^>|]+)(?:\|[^>]*)?>/g, (whole, user) => (user === botUser ? ' ' : whole));
  return withoutName.replace(/&(?:lt|gt|amp);/g, (entity) => escaped[entity] ?? entity).trim();
}
