import { noAgreements } from '../domain/agreement';
import type { Delivery, DeliveryBook } from '../domain/delivery';
import type { Member } from '../domain/member';
import { emptyOwnRecord } from '../domain/own-record';
import { rolesOf } from '../domain/roles';
import type { Instant } from '../domain/time';
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
  const { history, later, ...switches } = records[own] ?? emptyOwnRecord;
  const all = {
    team: team.name,
    name,
    accounts,
    language: locale,
    reminders,
    roles: rolesOf(team, person.id, now),
    member: member && daysOf(member),
    ...switches,
    ...(later !== undefined && { later: { ...later, at: moment(later.at) } }),
    answers: history.map(({ week, checkIn }) => ({ week, checkIn: { ...checkIn, at: moment(checkIn.at) } })),
    messages: books.flatMap((book) => messagesTo(person.id, records[book])),
    messagesThisWeek: mine.budget?.spent.length ?? 0,
    looks: (records.looks?.list ?? [])
      .filter((look) => look.person === person.id)
      .map(({ role, at }) => ({ role, at: moment(at) })),
    agreements: (records.agreements ?? noAgreements).list
      .filter(({ madeBy }) => madeBy === person.id)
      .map(({ text, madeAt }) => ({ text, madeAt: moment(madeAt) })),
  };
  return { how: 'dialog', card: ownExport(setting.frame, { json: JSON.stringify(all, null, 2) }) };
}

function isBook(name: RecordName): name is Extract<RecordName, `deliveries/${string}`> {
  return name.startsWith('deliveries/');
}

/** A moment as a person can read it, and a machine as well: in Greenwich, so that it means the same everywhere. */
function moment(at: Instant): string {
  return new Date(at).toISOString();
}

function daysOf({ person: _own, joinedAt, leftAt, ...days }: Member) {
  return { ...days, joinedAt: moment(joinedAt), ...(leftAt !== undefined && { leftAt: moment(leftAt) }) };
}

/** What the bot said to someone of its own accord, and what became of it; where it stands is the platform's own. */
function messagesTo(person: string, book: DeliveryBook | undefined) {
  return Object.entries(book?.deliveries ?? {})
    .filter(([id]) => id.split('.').includes(person))
    .map(([id, delivery]) => ({ about: id.replace(`.${person}`, ''), ...whenOf(delivery) }));
}

function whenOf(delivery: Delivery): { readonly state: Delivery['state']; readonly at?: string } {
  const { state } = delivery;
  return 'at' in delivery ? { state, at: moment(delivery.at) } : { state };
}
