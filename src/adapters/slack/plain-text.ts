import type { PlainTextElement } from '@slack/types';

const ellipsis = '…';

/** Whether there is anything to read. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** The text within `most` characters; what is too long ends at a word, with an ellipsis. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Never inside a character of two halves.
  const whole = text.slice(0, most - ellipsis.length).replace(/[\uD800-\uDBFF]$/, '');
  const atWord = whole.replace(/\s+\S*$/, '');
  // Without a space anywhere near the end a word is broken.
  const kept = atWord.length >= most / 2 ? atWord : whole;
  return `${kept.trimEnd()}${ellipsis}`;
}

/** Words as they are: nothing in them becomes bold print, a link, a mention or an emoji. Slack refuses an empty text. */
export function plain(text: string, most: number): PlainTextElement {
  return { type: 'plain_text', text: isSaid(text) ? cut(text, most) : '–', emoji: false };
}

/**
 * Words for a place where Slack reads markup: its three control characters are escaped
 * (docs.slack.dev/messaging/formatting-message-text), so that no mention or link can be made of them.
 */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
