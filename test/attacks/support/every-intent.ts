import type { AgreementId, TeamId } from '../../../src/domain/ids';
import type { Week } from '../../../src/domain/week';
import type { Intent } from '../../../src/views/intent';

/** What an intent can be about; an attacker fills in what they like. */
export interface About {
  readonly team: TeamId;
  readonly week: Week;
  readonly agreement: AgreementId;
  readonly fields: Readonly<Record<string, string>>;
}

/** One of every kind of intent; the record makes the compiler refuse one too few. */
export function everyIntent({
  team,
  week,
  agreement,
  fields,
}: About): Readonly<Record<Intent['kind'], Intent>> {
  const term = 1;
  return {
    'show-status': { kind: 'show-status', team },
    'show-home': { kind: 'show-home', team },
    'open-week': { kind: 'open-week', team },
    'show-band': { kind: 'show-band', team },
    'open-setup': { kind: 'open-setup', team },
    'show-trend': { kind: 'show-trend', team },
    'show-agreements': { kind: 'show-agreements', team },
    'show-purpose': { kind: 'show-purpose', team },
    'show-glossary': { kind: 'show-glossary', team },
    'open-away': { kind: 'open-away', team },
    'open-pause': { kind: 'open-pause', team },
    'show-support': { kind: 'show-support', team },
    'show-who-sees-what': { kind: 'show-who-sees-what', team },
    'show-privacy': { kind: 'show-privacy', team },
    'show-export': { kind: 'show-export', team },
    'open-language': { kind: 'open-language', team },
    'run-self-test': { kind: 'run-self-test', team },
    practice: { kind: 'practice', team },
    'practice-next': { kind: 'practice-next', team },
    'show-help': { kind: 'show-help', team, all: true },
    'not-understood': { kind: 'not-understood', said: 'hoeveel heeft Bert er?' },
    'let-manager-look': { kind: 'let-manager-look', team, may: true, sure: true },
    'take-part': { kind: 'take-part', team },
    'not-now': { kind: 'not-now', team },
    'stop-taking-part': { kind: 'stop-taking-part', team },
    'reminders-off': { kind: 'reminders-off', team },
    'reminders-on': { kind: 'reminders-on', team },
    'choose-language': { kind: 'choose-language', locale: 'en' },
    'answer-week': { kind: 'answer-week', team, week, felt: 'too-full' },
    'open-check-in': { kind: 'open-check-in', team, week, allFactors: true },
    'submit-check-in': { kind: 'submit-check-in', team, week, fields },
    'ask-later': { kind: 'ask-later', team, week },
    'skip-week': { kind: 'skip-week', team, week },
    'add-short-question': { kind: 'add-short-question', team, week },
    'share-line': { kind: 'share-line', team, week },
    'withhold-line': { kind: 'withhold-line', team, week },
    'show-own-answers': { kind: 'show-own-answers', team },
    'delete-own-answers': { kind: 'delete-own-answers', team, sure: true },
    'open-my-week': { kind: 'open-my-week', team },
    'save-my-week': { kind: 'save-my-week', team, fields },
    'save-away': { kind: 'save-away', team, fields },
    'back-from-away': { kind: 'back-from-away', team },
    'another-question': { kind: 'another-question', team, week, on: 'team-view' },
    'show-readings': { kind: 'show-readings', team, week },
    'talk-in-meeting': { kind: 'talk-in-meeting', team, week },
    'open-agreement': { kind: 'open-agreement', team, from: agreement },
    'save-agreement': { kind: 'save-agreement', team, fields },
    'answer-come-back': { kind: 'answer-come-back', team, agreement, term, outcome: 'worked' },
    'open-lesson': { kind: 'open-lesson', team, agreement, term },
    'conclude-agreement': { kind: 'conclude-agreement', team, agreement, term, next: 'stop' },
    'save-lesson': { kind: 'save-lesson', team, agreement, term, fields },
    'open-members': { kind: 'open-members', team },
    'save-members': { kind: 'save-members', team, fields },
    'open-band-form': { kind: 'open-band-form', team },
    'save-band': { kind: 'save-band', team, fields: { ...fields, from: week } },
    'open-consent': { kind: 'open-consent', team },
    'save-consent': { kind: 'save-consent', team, fields },
    'withdraw-consent': { kind: 'withdraw-consent', team },
    'start-practice': { kind: 'start-practice', team },
    'go-live': { kind: 'go-live', team },
    'save-pause': { kind: 'save-pause', team, fields },
    resume: { kind: 'resume', team },
    'set-without-colleague': { kind: 'set-without-colleague', team, share: 'many' },
  };
}

/** Fields with which every form can be taken. */
export const soundFields: About['fields'] = {
  felt: 'room-left',
  'cases.guidance': '12',
  hours: '32',
  factors: 'admin-load',
  days: '1,2,3',
  'own-cases': 'true',
  from: '2026-12-07',
  until: '2026-12-11',
  text: 'We bellen eerst met het wijkteam.',
  lesson: 'Eerst bellen scheelt een brief.',
  lower: '12',
  upper: '20',
  'lower-value': 'craftsmanship',
  'upper-value': 'continuity',
  'lower-reason': 'Zo blijft er tijd om te leren.',
  'upper-reason': 'Zo blijft er één gezicht.',
  counts: 'guidance,director',
  'look-again': '2027-06-01',
  'agreed-team': 'het overleg',
  'agreed-municipality': 'hoofd jeugd',
  'council-reference': 'OR, tweede brief',
  'council-until': '2028-12-31',
  'officer-decision': 'FG, tweede besluit',
  'officer-on': '2026-10-01',
};
