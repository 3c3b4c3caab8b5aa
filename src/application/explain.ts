import { keepWeeks } from '../domain/own-record';
import { agreementMonths, viewMonths } from '../domain/retention';
import { managerSeesView } from '../domain/roles';
import { floorOf } from '../domain/roster';
import type { Week } from '../domain/week';
import { glossary } from '../views/glossary';
import { help } from '../views/help';
import { language } from '../views/language';
import { privacy } from '../views/privacy';
import { purpose } from '../views/purpose';
import { readings } from '../views/readings';
import { support } from '../views/support';
import { whoSeesWhat } from '../views/who-sees-what';
import type { Answer } from './answer';
import { allowed, type Setting, teamScope } from './setting';

/** The words of the bot: four for a consultant, all of them on request. */
export function showHelp(setting: Setting, all: boolean, understood = true): Answer {
  const { team } = setting;
  const facts = { all, lead: allowed(setting, 'settle'), answers: allowed(setting, 'answer'), understood };
  return { how: 'show', card: help(setting.frame, { ...facts, team: team.id }) };
}

export function showGlossary(setting: Setting): Answer {
  return { how: 'show', card: glossary(setting.frame, {}) };
}

/** Says against whom what is kept confidential, and who can read the channel. */
export function showWhoSeesWhat(setting: Setting): Answer {
  const { team } = setting;
  const managerSees = managerSeesView(team);
  const facts = {
    team: team.id,
    floor: floorOf(team),
    channelReaders: team.channel !== undefined,
    keepWeeks,
    ...(managerSees !== undefined && { managerSeesView: managerSees }),
  };
  return { how: 'show', card: whoSeesWhat(setting.frame, facts) };
}

/** What is kept, how long, and the buttons to see, correct, delete and take along one's own. */
export function showPrivacy(setting: Setting): Answer {
  const { team, person } = setting;
  const asked = allowed(setting, 'answer') && { reminders: person.reminders };
  const facts = { team: team.id, keepWeeks, viewMonths, agreementMonths, ...asked };
  return { how: 'show', card: privacy(setting.frame, facts) };
}

/** Whom to turn to, in any team somebody is in. Stores nothing, not even that it was asked. */
export async function showSupport(setting: Setting): Promise<Answer> {
  const { world, team, person, frame } = setting;
  const contacts = [...team.contacts];
  for (const other of person.teams.filter((id) => id !== team.id)) {
    const records = await world.store.read(teamScope({ tenant: world.tenant, team: other }), ['team']);
    contacts.push(...(records.team?.contacts ?? []));
  }
  const each = new Map(contacts.map((contact) => [`${contact.what} ${contact.who}`, contact]));
  return { how: 'show', card: support(frame, { contacts: [...each.values()] }) };
}

export function showLanguages(setting: Setting): Answer {
  return { how: 'show', card: language(setting.frame, {}) };
}

/** What the team is for, in its own words. */
export function showPurpose(setting: Setting): Answer {
  const { team } = setting;
  return {
    how: 'show',
    card: purpose(setting.frame, {
      team: team.id,
      values: team.values,
      ...(team.purpose !== undefined && { purpose: team.purpose }),
      ...(team.definition !== undefined && { definition: team.definition }),
    }),
  };
}

/** The four readings, as questions and never as a verdict (METHOD section 1). */
export function showReadings(setting: Setting, week: Week): Answer {
  return { how: 'show', card: readings(setting.frame, { team: setting.team.id, week }) };
}
