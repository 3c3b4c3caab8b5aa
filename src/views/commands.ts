import { commandWords } from './command-words';
import type { Intent } from './intent';

/** Small talk and words of a later release: the help is the nearest thing to an answer. */
const forHelp = [
  '',
  'hulp',
  'help',
  'hi',
  'hoi',
  'hallo',
  'hello',
  'hey',
  'dag',
  'start',
  'signaal',
  'signal',
  'evaluatie',
  'review',
  'praten',
  'talk',
];

/** How people spell a word as well: without a space, or as they would say it. */
const alsoSpelled = {
  'weekly question': 'weekvraag',
  'check in': 'checkin',
  'set up': 'setup',
  oefen: 'oefenen',
  practise: 'practice',
  'practise next': 'practice next',
  'oefen verder': 'oefenen verder',
  verder: 'oefenen verder',
  next: 'practice next',
  afspraak: 'afspraken',
  agreement: 'agreements',
  bandbreedte: 'band',
  instelling: 'instellen',
  instellingen: 'instellen',
  settings: 'setup',
} as const;

const ofCommand: readonly (readonly [string, Intent])[] = commandWords.flatMap(({ nl, en, intent }) => [
  [plain(nl), intent] as const,
  [plain(en), intent] as const,
]);
const ownWords = new Map(ofCommand);
const known: ReadonlyMap<string, Intent> = new Map([
  ...forHelp.map((word): readonly [string, Intent] => [word, { kind: 'show-help' }]),
  ...Object.entries(alsoSpelled).flatMap(([spelled, word]): readonly (readonly [string, Intent])[] => {
    const intent = ownWords.get(plain(word));
    return intent === undefined ? [] : [[spelled, intent]];
  }),
  ...ofCommand,
]);

/** The word without capitals, accents, hyphens and closing marks: `Wie ziet wat?` and `wie-ziet-wat` are one. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/[\s.,;:!?…]+$/u, '')
    .replace(/^[\s/]+/, '');
}

/** What a typed word means; Dutch and English both always work. */
export function intentOf(text: string): Intent {
  const word = plain(text);
  if (/^(?:hulp|help) (?:alles|all)$/.test(word)) return { kind: 'show-help', all: true };
  // Somebody who asks for help in more words than one is not turned away for it.
  if (/^(?:steun|support)\b/.test(word)) return { kind: 'show-support' };
  return known.get(word) ?? { kind: 'not-understood', said: text.slice(0, 200) };
}
