import { noAgreements } from '../domain/agreement';
import type { Delivery, DeliveryBook } from '../domain/delivery';
import { emptyOwnRecord } from '../domain/own-record';
import { rolesOf } from '../domain/roles';
import type { RecordName } from '../ports/store';
import { ownExport } from '../views/own-export';
import type { Answer } from './answer';
import { personScope, type Setting, teamScope } from './setting';

/** Gives someone everything the bot keeps about them in this team, to take along. */
export async function takeAlong(setting: Setting): Promise<Answer> {
  const { world, key, person, team, now } = setting;
  const scope = teamScope(key);
  const own = `own/${person.id}` as const;
  const books = (await world.store.names(scope, 'deliveries/')).filter(isBook);
  const [records, mine] = await Promise.all([
    world.store.read(scope, [own, 'looks', 'agreements', ...books]),
    world.store.read(personScope(world, person.id), ['person', 'budget']),
  ]);
  const { name, locale, reminders, accounts } = mine.person ?? person;
  const member = team.members.find((one) => one.person === person.id);
  const { history, ...switches } = records[own] ?? emptyOwnRecord;
  const all = {
    team: team.name,
    name,
    accounts,
    language: locale,
    reminders,
    roles: rolesOf(team, person.id, now),
    member: member && withoutPerson(member),
    ...switches,
    answers: history,
    messages: books.flatMap((book) => messagesTo(person.id, records[book])),
    messagesThisWeek: mine.budget?.spent.length ?? 0,
    looks: (records.looks?.list ?? []).filter((look) => look.person === person.id).map(withoutPerson),
    agreements: (records.agreements ?? noAgreements).list
      .filter(({ madeBy }) => madeBy === person.id)
      .map(({ text, madeAt }) => ({ text, madeAt })),
  };
  return { how: 'dialog', card: ownExport(setting.frame, { json: JSON.stringify(all, null, 2) }) };
}

function isBook(name: RecordName): name is Extract<RecordName, `deliveries/${string}`> {
  return name.startsWith('deliveries/');
}

function withoutPerson<T extends { readonly person: unknown }>({ person: _own, ...rest }: T) {
  return rest;
}

/** What the bot said to someone of its own accord, and what became of it; where it stands is the platform's own. */
function messagesTo(person: string, book: DeliveryBook | undefined) {
  return Object.entries(book?.deliveries ?? {})
    .filter(([id]) => id.split('.').includes(person))
    .map(([id, delivery]) => ({ about: id.replace(`.${person}`, ''), ...whenOf(delivery) }));
}

function whenOf(delivery: Delivery): { readonly state: Delivery['state']; readonly at?: number } {
  const { state } = delivery;
  return 'at' in delivery ? { state, at: delivery.at } : { state };
}
