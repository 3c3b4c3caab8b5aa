import { cardText } from '../../src/cards/card-text';
import { fill } from '../../src/cards/load-template';
import type { CardKind, CardView } from '../../src/views/card-view';
import { allSamples } from '../golden/load-samples';

/** Dialogs open over the chat and stay out of it; what they show is not kept by the platform. */
const dialogs: ReadonlySet<CardKind> = new Set([
  'check-in-form',
  'own-answers',
  'own-export',
  'my-week',
  'agreement-form',
  'lesson-form',
  'band-form',
  'consent-form',
]);

const months = [
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');

/** Every number a message may hold: a week, a time, a date, how often running. None of them comes from an answer. */
const allowed: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(`\\b\\d{1,2} (?:${months})(?: \\d{4})?\\b`, 'g'),
  /\b[Ww]eek \d{1,2}\b/g,
  /\b\d{2}[.:]\d{2}\b/g,
  /\b\d+(?:e keer|(?:st|nd|rd|th) time)\b/g,
  /\+1 (?:korte vraag|short question)/g,
];

const perFullWeek = /36 (?:werkuren|working hours)/g;
const roster = /\d+ (?:collega’s|colleagues)/g;
const limit = String.raw`\d+(?:[.,]5)?`;

/** What else a kind may say in figures: what a team agreed, how long things are kept, and words of the samples. */
const allowedIn: Partial<Record<CardKind, readonly RegExp[]>> = {
  'who-sees-what': [/\b8 (?:weken|weeks)/g, /\b[56] (?:antwoorden|answers)/g],
  privacy: [/\b8 (?:weken|weeks)/g, /\b(?:24|12) (?:maanden|months)/g],
  support: [/088 000 00 00/g],
  'which-team': [/Wijk \d/g],
  band: [perFullWeek, new RegExp(`: ${limit}$`, 'gm'), new RegExp(`${limit} (?:tot|to) ${limit}`, 'g')],
  'team-view': [perFullWeek, new RegExp(`${limit} (?:tot|to) ${limit} (?:casussen|cases)`, 'g')],
  setup: [roster, /\d+ (?:van de|of) 100/g],
  status: [roster],
  trend: [
    ...[perFullWeek, new RegExp(`${limit} (?:tot|to) ${limit} (?:casussen|cases)`, 'g')],
    ...[/^\d{1,2}(?: \*)? \|/gm, /(?:tot en met|[Ww]eeks|to|,|en|and) \d{1,2}/g],
  ],
};

const messages = allSamples.filter(
  ({ view, example }) => !dialogs.has(view.kind) && !example.startsWith('hostile'),
);

/** What can be read in a card, and heard of its picture. */
function wordsOf(view: CardView): string {
  const alt = view.kind === 'trend' ? (view.picture?.alt ?? '') : '';
  return `${cardText(fill(view))}\n${alt}`;
}

test('no message holds a number that could come from an answer', () => {
  const found = messages.flatMap(({ view, example, locale }) => {
    const rest = [...allowed, ...(allowedIn[view.kind] ?? [])].reduce(
      (text, pattern) => text.replace(pattern, ''),
      wordsOf(view),
    );
    const lines = rest.split('\n').filter((line) => /\d/.test(line));
    return lines.map((line) => `${view.kind}, ${example}, ${locale}: ${line}`);
  });
  expect(found).toEqual([]);
});
