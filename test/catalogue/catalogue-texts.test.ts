import { agreementTemplates } from '../../src/catalogue/agreement-templates';
import { caseTypes } from '../../src/catalogue/case-types';
import { factorGroups, factors } from '../../src/catalogue/factors';
import { glossary } from '../../src/catalogue/glossary';
import { type HouseholdWord, withHouseholdWord } from '../../src/catalogue/household-word';
import type { Locale, Localised } from '../../src/catalogue/localised';
import { prompts, readings } from '../../src/catalogue/prompts';
import { type Value, values } from '../../src/catalogue/values';

type NamedText = readonly [name: string, text: Localised];

const locales: readonly Locale[] = ['nl', 'en'];
const words: readonly HouseholdWord[] = ['family', 'household', 'resident'];

const limitNotes = ({ id, upperLimit, lowerLimit }: Value): NamedText[] => [
  ...(upperLimit === null ? [] : [[`${id} upper limit`, upperLimit] as const]),
  ...(lowerLimit === null ? [] : [[`${id} lower limit`, lowerLimit] as const]),
];

const labels: readonly NamedText[] = [
  ...caseTypes.map(({ id, label }): NamedText => [`case type ${id}`, label]),
  ...factors.map(({ id, label }): NamedText => [`factor ${id}`, label]),
  ...factorGroups.map(({ id, label }): NamedText => [`group ${id}`, label]),
  ...factorGroups.map(({ id, mostly }): NamedText => [`mostly ${id}`, mostly]),
  ...values.map(({ id, label }): NamedText => [`value ${id}`, label]),
];

const helps: readonly NamedText[] = [
  ...caseTypes.map(({ id, help }): NamedText => [`case type ${id}`, help]),
  ...factors.map(({ id, help }): NamedText => [`factor ${id}`, help]),
  ...values.map(({ id, help }): NamedText => [`value ${id}`, help]),
  ...values.flatMap(limitNotes),
];

const questions: readonly NamedText[] = [...prompts, ...readings].map(({ id, text }) => [id, text]);

const agreements: readonly NamedText[] = agreementTemplates.map(({ id, text }) => [id, text]);

const terms: readonly NamedText[] = glossary.flatMap(({ id, term, explanation }): NamedText[] => [
  [`term ${id}`, term],
  [`explanation ${id}`, explanation],
]);

const texts = [...labels, ...helps, ...questions, ...agreements, ...terms];

/** The names of the texts for which a rule fails, in each language and with each household word filled in. */
function failing(list: readonly NamedText[], rule: (filled: string) => boolean): string[] {
  const failures = list.flatMap(([name, text]) =>
    locales.flatMap((locale) =>
      words
        .map((word) => withHouseholdWord(text[locale], word, locale))
        .filter((filled) => !rule(filled))
        .map((filled) => `${name}: ${filled}`),
    ),
  );
  return [...new Set(failures)];
}

describe('the texts of the catalogue', () => {
  test('every text is there in Dutch and in English', () => {
    expect(failing(texts, (filled) => filled.trim() === filled && filled !== '')).toEqual([]);
  });

  test('no Dutch text was left untranslated', () => {
    const loanWords = ['term caseload', 'term trend', 'group team'];
    const same = texts.filter(([, { nl, en }]) => nl === en).map(([name]) => name);
    expect(same.filter((name) => !loanWords.includes(name))).toEqual([]);
  });

  test('a label fits on a button: at most 40 characters, whatever word the team uses', () => {
    expect(failing(labels, (filled) => filled.length <= 40)).toEqual([]);
  });

  test('a help fits on one or two lines: at most 90 characters', () => {
    expect(failing(helps, (filled) => filled.length <= 90)).toEqual([]);
  });

  test('a question has at most 120 characters and ends as a question', () => {
    expect(failing(questions, (filled) => filled.length <= 120 && filled.endsWith('?'))).toEqual([]);
  });

  test('a ready-made agreement fits in the one sentence of an agreement: at most 140 characters', () => {
    expect(failing(agreements, (filled) => filled.length <= 140)).toEqual([]);
  });

  test('a word is explained in one or two sentences of at most 120 characters together', () => {
    const inShort = (filled: string) => filled.length <= 120 && filled.split(/[.!?] /).length <= 2;
    expect(failing(terms, inShort)).toEqual([]);
  });

  test('a sentence has at most 15 words', () => {
    const short = (filled: string) =>
      filled.split(/[.?:] /).every((sentence) => sentence.split(' ').length <= 15);
    expect(failing(texts, short)).toEqual([]);
  });

  test('apostrophes are curly', () => {
    expect(failing(texts, (filled) => !/['"`´]/.test(filled))).toEqual([]);
  });

  test('no text says what the words of the team overrule', () => {
    const overruled = /weekcheck|weekbeeld|meewegende factor|verloop|anoniem|anonymous|inzetbare uren/i;
    expect(failing(texts, (filled) => !overruled.test(filled))).toEqual([]);
  });
});

describe('the word for a family', () => {
  const outsideGlossary = texts.filter(([name]) => !/^(term|explanation) /.test(name));

  test('no token stays unfilled, and no brace is left over', () => {
    expect(failing(texts, (filled) => !/[{}]/.test(filled))).toEqual([]);
  });

  test('outside the glossary, a family is always a token', () => {
    const raw = /\bgezin(nen)?\b|\bfamil(y|ies)\b/i;
    const bare = ({ nl, en }: Localised) => [nl, en].map((text) => text.replace(/\{\w+\}/g, ''));
    expect(outsideGlossary.filter(([, text]) => bare(text).some((words) => raw.test(words)))).toEqual([]);
  });

  test('Dutch texts hold Dutch tokens and English texts English ones', () => {
    const foreign = texts.filter(
      ([, { nl, en }]) => /\{(family|families)\}/i.test(nl) || /\{(gezin|gezinnen)\}/i.test(en),
    );
    expect(foreign).toEqual([]);
  });

  test('both languages of a text speak of a family or neither does', () => {
    const uneven = texts.filter(([, { nl, en }]) => nl.includes('{') !== en.includes('{'));
    expect(uneven).toEqual([]);
  });

  test('one family stands only after “een” or “één”, because its article varies with the word', () => {
    const articled = texts.filter(([, { nl }]) =>
      [...nl.matchAll(/(\S+) \{gezin\}|^\{gezin\}/gi)].some(
        ([, before]) => !/^(een|één|eén)$/i.test(before ?? ''),
      ),
    );
    expect(articled).toEqual([]);
  });

  test('a token has a capital at the start of a sentence and nowhere else', () => {
    const misplaced = texts.filter(([, { nl, en }]) =>
      [nl, en].some((text) => /(^|[.?] )\{[a-z]/.test(text) || /[^.?] \{[A-Z]/.test(text)),
    );
    expect(misplaced).toEqual([]);
  });
});

describe('what a question may ask', () => {
  test('no question asks which family it is about, or for a name', () => {
    const asksForFamily =
      /\b(welke?|wie|which|who)\b[^?,]{0,20}\{?(gezin|famil)|\bnaam\b|\bnamen\b|\bnames?\b/i;
    const asking = questions.filter(([, { nl, en }]) => asksForFamily.test(nl) || asksForFamily.test(en));
    expect(asking).toEqual([]);
  });

  test('no question asks why', () => {
    expect(failing(questions, (filled) => !/\bwaarom\b|\bwhy\b/i.test(filled))).toEqual([]);
  });

  test('a question speaks as “we”, never to “jullie”', () => {
    expect(failing(questions, (filled) => !/\bjullie\b/i.test(filled))).toEqual([]);
  });

  test('values and what weighs in speak as “we”', () => {
    const spoken = [...labels, ...helps].filter(([name]) => !name.startsWith('case type'));
    expect(failing(spoken, (filled) => !/\bjullie\b|\bjouw\b/i.test(filled))).toEqual([]);
  });
});
