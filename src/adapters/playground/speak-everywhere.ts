import type { Locale } from '../../catalogue/localised';
import type { TeamId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import { intentsOn } from './card-parts';
import type { Stage } from './converse';
import { conversationId } from './workplace';

/** The first message somebody has not answered yet, about one team. */
function unanswered({ memory }: Stage, user: string, team: TeamId) {
  return memory.messages(conversationId({ kind: 'private', user })).find(({ card, revision }) => {
    const about = intentsOn(card).filter((intent) => 'team' in intent && intent.team === team);
    return revision === 0 && about.some(({ kind }) => kind === 'not-now');
  });
}

// The bot introduces itself when the playground starts, before anybody could choose a language.
async function introduceAgain(stage: Stage, user: string, person: Person, locale: Locale): Promise<void> {
  const { bot, memory, render } = stage;
  for (const team of person.teams) {
    const message = unanswered(stage, user, team);
    if (message === undefined || (person.locale ?? locale) === message.locale) continue;
    const card = await bot.firstMessage(team, person);
    if (card !== undefined) memory.translate(message.id, render(card));
  }
}

/**
 * Chooses the language of the page, of every team and of the person who plays. Others keep the language they read
 * themselves. What was said stays as it was said, except a first message that nobody has answered yet.
 */
export async function speakEverywhere(
  stage: Stage,
  users: readonly string[],
  as: string,
  locale: Locale,
): Promise<void> {
  const { bot, memory } = stage;
  const self = await bot.person(as);
  if (self !== undefined) {
    const actor = { tenant: bot.tenant, person: self.id, place: { kind: 'private' } } as const;
    await bot.answer(actor, { kind: 'choose-language', locale });
  }
  const known = await Promise.all(users.map(async (user) => ({ user, person: await bot.person(user) })));
  for (const team of new Set(known.flatMap(({ person }) => person?.teams ?? [])))
    await bot.speak(team, locale);
  for (const { user, person } of known) {
    if (person !== undefined) await introduceAgain(stage, user, person, locale);
  }
  memory.chooseLanguage(locale);
}
