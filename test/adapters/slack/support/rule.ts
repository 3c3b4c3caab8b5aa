import { isObject } from '../../../../src/cards/json';

/** Sentences about what Slack would refuse, each with the place it is about. */
export type Faults = readonly string[];

/** The list, or an empty one for anything else. */
export function inList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or an empty one for anything else. */
export function inText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Too few or too many of something. */
export function countFaults(at: string, list: readonly unknown[], least: number, most: number): Faults {
  return list.length < least || list.length > most
    ? [`${at} holds ${list.length}, not ${least} to ${most}`]
    : [];
}

/** A text object that is missing, empty, too long, or of a kind that is not taken here. */
export function textFaults(
  text: unknown,
  at: string,
  most: number,
  kinds: readonly string[] = ['plain_text', 'mrkdwn'],
): Faults {
  if (!isObject(text)) return [`${at} is missing`];
  const [type, words] = [inText(text['type']), text['text']];
  if (!kinds.includes(type)) return [`${at} may not be ${type}`];
  if (typeof words !== 'string' || words === '') return [`${at} is empty`];
  return [
    ...(words.length > most ? [`${at} is longer than ${most}`] : []),
    ...(type === 'mrkdwn' && text['emoji'] !== undefined ? [`${at} has emoji beside mrkdwn`] : []),
  ];
}

/** A name that two of these share. */
export function unique(name: string, list: readonly unknown[]): Faults {
  const names = list
    .filter(isObject)
    .map((one) => inText(one[name]))
    .filter((one) => one !== '');
  const twice = names.filter((one, nth) => names.indexOf(one) !== nth);
  return twice.map((one) => `${name} ${one} is there twice`);
}
