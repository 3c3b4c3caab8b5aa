/** The languages in which the bot speaks. */
export type Locale = 'nl' | 'en';

/** One text in every language of the bot. */
export type Localised = Readonly<Record<Locale, string>>;
