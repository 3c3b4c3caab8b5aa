import { keepWeeks } from '../domain/own-record';
import { agreementMonths, viewMonths } from '../domain/retention';
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
import { allowed, type Setting } from './setting';

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
  const facts = {
    team: team.id,
    floor: floorOf(team),
    channelReaders: team.channel !== undefined,
    keepWeeks,
  };
  return { how: 'show', card: whoSeesWhat(setting.frame, facts) };
}

/** What is kept, how long, and the buttons to see, correct, delete and take along one's own. */
export function showPrivacy(setting: Setting): Answer {
  const { team, person } = setting;
  const { reminders } = person;
  const facts = { team: team.id, keepWeeks, viewMonths, agreementMonths, reminders };
  return { how: 'show', card: privacy(setting.frame, facts) };
}

/** Whom to turn to. Stores nothing, not even that it was asked. */
export function showSupport(setting: Setting): Answer {
  return { how: 'show', card: support(setting.frame, { contacts: setting.team.contacts }) };
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
