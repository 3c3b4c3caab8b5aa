import type { Locale } from './localised';

/** The one word a team uses for whom it works: a family, a household or a resident. */
export type HouseholdWord = 'family' | 'household' | 'resident';

type Form = 'singular' | 'plural';

/** The forms of each household word, in both languages. */
export const householdWords = {
  family: {
    nl: { singular: 'gezin', plural: 'gezinnen' },
    en: { singular: 'family', plural: 'families' },
  },
  household: {
    nl: { singular: 'huishouden', plural: 'huishoudens' },
    en: { singular: 'household', plural: 'households' },
  },
  resident: {
    nl: { singular: 'inwoner', plural: 'inwoners' },
    en: { singular: 'resident', plural: 'residents' },
  },
} as const satisfies Readonly<
  Record<HouseholdWord, Readonly<Record<Locale, Readonly<Record<Form, string>>>>>
>;

const formOfToken: ReadonlyMap<string, Form> = new Map([
  ['gezin', 'singular'],
  ['gezinnen', 'plural'],
  ['family', 'singular'],
  ['families', 'plural'],
]);

/**
 * Fills {gezin}, {gezinnen}, {family} and {families} with the team's own word, with a capital where the token
 * has one, and leaves every other token alone.
 */
// Dutch says "het gezin" but "de inwoner", so texts use a singular token only after "een" or "één".
export function withHouseholdWord(text: string, word: HouseholdWord, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (token: string, name: string) => {
    const form = formOfToken.get(name.toLowerCase());
    if (form === undefined) return token;
    const filled = householdWords[word][locale][form];
    const startsWithCapital = name.charAt(0) !== name.charAt(0).toLowerCase();
    return startsWithCapital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
  });
}
