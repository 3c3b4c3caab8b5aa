import type { Person } from '../domain/person';
import { put } from '../ports/store';
import type { Notice } from '../views/notice';
import { notice } from '../views/notice';
import type { Answer } from './answer';
import { personScope, type Setting, tell } from './setting';

/** Switches one's own reminders on or off, for all teams. */
export async function setReminders(setting: Setting, on: boolean): Promise<Answer> {
  await changePerson(setting, { reminders: on });
  const said: Notice = { what: on ? 'reminders-on' : 'reminders-off' };
  return tell(setting, said);
}

/** Chooses the language the bot speaks with this person, from this answer on. */
export async function chooseLanguage(setting: Setting, locale: 'nl' | 'en'): Promise<Answer> {
  await changePerson(setting, { locale });
  const frame = { ...setting.frame, locale };
  return {
    how: 'replace',
    card: notice(frame, { notice: { what: 'language-chosen' }, team: setting.team.id }),
  };
}

async function changePerson(setting: Setting, changed: Partial<Person>): Promise<void> {
  const { world, person } = setting;
  await world.store.change(personScope(world, person.id), ['person'], (records) => ({
    writes: [put('person', { ...(records.person ?? person), ...changed })],
    result: undefined,
  }));
}
