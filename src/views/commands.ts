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
  'test',
  'selftest',
];

/** How people spell a word as well: without a space, or as they would say it. */
const alsoSpelled: Readonly<Record<string, string>> = {
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
};

const known: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ...forHelp.map((word) => [word, { kind: 'show-help' }] as const),
  ...commandWords.flatMap(({ nl, en, intent }) => [
    [plain(nl), intent] as const,
    [plain(en), intent] as const,
  ]),
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
  const all = /^(?:hulp|help) (?:alles|all)$/.test(word);
  if (all) return { kind: 'show-help', all: true };
  return (
    known.get(word) ??
    known.get(plain(alsoSpelled[word] ?? '\n')) ?? { kind: 'not-understood', said: text.slice(0, 200) }
  );
}
