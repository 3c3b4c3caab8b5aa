import type { Locale } from '../../catalogue/localised';
import type { TeamId } from '../../domain/ids';
import type { Surroundings } from './look';

/**
 * Chooses the language of the page, of every team and of the person who plays.
 * Others keep the language they read themselves.
 */
export async function speakEverywhere(surroundings: Surroundings, as: string, locale: Locale): Promise<void> {
  const { bot, memory, residents } = surroundings;
  const people = await Promise.all([...residents.keys()].map((user) => bot.person(user)));
  const teams = new Set<TeamId>(people.flatMap((person) => person?.teams ?? []));
  for (const team of teams) await bot.speak(team, locale);
  const self = await bot.person(as);
  if (self !== undefined) {
    const actor = { tenant: bot.tenant, person: self.id, place: { kind: 'private' } } as const;
    await bot.answer(actor, { kind: 'choose-language', locale });
  }
  memory.chooseLanguage(locale);
}
