import type { HouseholdWord } from '../catalogue/household-word';
import type { PersonId } from '../domain/ids';
import type { Member } from '../domain/member';
import { standing } from '../domain/phase';
import { fullWeek } from '../domain/position';
import type { FieldFaults } from '../domain/refusal';
import { asksForAnswers, roster } from '../domain/roster';
import type { Team } from '../domain/team';
import type { Instant } from '../domain/time';
import type { DirectoryEntry } from '../ports/directory';
import type { FormFields } from '../views/intent';
import { longestTeamName, type MembersFormView, membersForm } from '../views/members-form';
import type { Answer } from './answer';
import { changeTeam } from './change-team';
import { faultsOf, needed, readChoice, readChoices, readText } from './form-fields';
import { joinPerson } from './join-person';
import { type PeopleToChoose, peopleToChoose } from './people-to-choose';
import { allowed, notYourRole, refuse, type Setting, tell } from './setting';

const householdWords: readonly HouseholdWord[] = ['family', 'household', 'resident'];

/** Opens the form for the list of colleagues, with who is on it already. */
export async function openMembers(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { team } = setting;
  const people = await peopleToChoose(setting);
  if ('why' in people) return refuse(setting, people);
  const values: FormFields = {
    name: team.name,
    word: team.householdWord,
    lead: people.userOf(team.lead) ?? '',
    members: roster(team, setting.now)
      .flatMap(({ person }) => people.userOf(person) ?? [])
      .join(','),
  };
  return { how: 'dialog', card: formFor(setting, people, values, {}) };
}

function formFor(
  { frame, team }: Setting,
  { entries, notAll }: PeopleToChoose,
  values: FormFields,
  faults: FieldFaults,
): MembersFormView {
  const people = entries.map(({ account, name }) => ({ value: account.user, title: name }));
  return membersForm(frame, { team: team.id, people, notAll, values, faults });
}

/** Keeps who is on the list, who leads, and what the team is called. Who is new is asked first whether they take part. */
export async function saveMembers(setting: Setting, fields: FormFields): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const people = await peopleToChoose(setting);
  if ('why' in people) return { ...refuse(setting, people), how: 'stay' };
  const { entries, userOf } = people;
  const users = entries.map(({ account }) => account.user);
  const name = needed(readText(fields, 'name', longestTeamName, setting.wallToday));
  const word = readChoice(fields, 'word', householdWords);
  const leads = readChoice(fields, 'lead', users);
  const chosen = readChoices(fields, 'members', users);
  if ('fault' in name || 'fault' in word || 'fault' in leads || 'fault' in chosen) {
    const faults = faultsOf({ name, word, lead: leads, members: chosen });
    return { how: 'correct', card: formFor(setting, people, fields, faults) };
  }
  const join = (user: string) => joinAs(setting, entries, user);
  const lead = await join(leads.value);
  const members: PersonId[] = [];
  for (const user of chosen.value) members.push(await join(user));
  const wasOffered = (person: PersonId): boolean => userOf(person) !== undefined;
  const refusal = await changeTeam(setting, (team) =>
    team.lead === setting.person.id
      ? {
          ...team,
          name: name.value,
          householdWord: word.value,
          lead,
          members: listed(team, members, wasOffered, setting.wallNow),
        }
      : { kind: 'refusal', why: 'not-your-role' },
  );
  if (refusal !== undefined) return refuse(setting, refusal);
  await setting.world.queue.add({ kind: 'look-at-team', key: setting.key });
  const changed = { ...setting.team, members: listed(setting.team, members, wasOffered, setting.wallNow) };
  return tell(setting, {
    what: 'members-saved',
    first: changed.phase.kind === 'new' || !setting.team.members.some(({ invented }) => invented !== true),
    writes: standing(changed, setting.wallNow) === 'live' && asksForAnswers(changed, setting.wallNow),
  });
}

async function joinAs(setting: Setting, entries: readonly DirectoryEntry[], user: string): Promise<PersonId> {
  const entry = entries.find(({ account }) => account.user === user);
  if (entry === undefined) throw new Error('A choice was read that was not offered.');
  return joinPerson(setting.world, entry, setting.team.id);
}

/**
 * The roster with these people on it: who stays keeps their days and hours, who was offered and not chosen left now.
 * Whom the form could not offer nobody took off.
 */
function listed(
  { members }: Team,
  chosen: readonly PersonId[],
  wasOffered: (person: PersonId) => boolean,
  now: Instant,
): readonly Member[] {
  const kept = members.map((member): Member => {
    const { leftAt, ...there } = member;
    if (member.invented === true) return member;
    if (!chosen.includes(member.person)) {
      return wasOffered(member.person) ? { ...there, leftAt: leftAt ?? now } : member;
    }
    return leftAt === undefined ? member : { ...there, joinedAt: now };
  });
  const known = members.map(({ person }) => person);
  const fresh = chosen
    .filter((person) => !known.includes(person))
    .map(
      (person): Member => ({
        person,
        workingDays: [1, 2, 3, 4, 5],
        hours: fullWeek,
        ownCases: true,
        joinedAt: now,
      }),
    );
  return [...kept, ...fresh];
}
