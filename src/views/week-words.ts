import type { Locale, Localised } from '../catalogue/localised';
import type { FeltView, Holding } from '../domain/publication';
import type { TeamFacts } from '../domain/team';
import type { Frame } from './card';
import { said } from './catalogue-words';

const feltWords: Readonly<Record<FeltView, Localised>> = {
  'mostly-too-full': { nl: 'vooral te vol', en: 'mostly too full' },
  'mostly-manageable': { nl: 'vooral goed te doen', en: 'mostly manageable' },
  'mostly-room-left': { nl: 'vooral ruim', en: 'mostly with room left' },
  mixed: { nl: 'verschillend', en: 'different for each' },
};

/** How the work week was, short enough for a row: `vooral te vol`. */
export function feltInWords(felt: FeltView, locale: Locale): string {
  return feltWords[felt][locale];
}

const feltSentences: Readonly<Record<FeltView, Localised>> = {
  'mostly-too-full': { nl: 'De week was vooral te vol.', en: 'The week was mostly too full.' },
  'mostly-manageable': { nl: 'De week was vooral goed te doen.', en: 'The week was mostly manageable.' },
  'mostly-room-left': { nl: 'In de week was vooral ruimte over.', en: 'The week mostly had room left.' },
  mixed: {
    nl: 'De week was voor de een anders dan voor de ander.',
    en: 'The week was different from one of you to another.',
  },
};

/** How the team's work week was, as a sentence. */
export function feltSentence(felt: FeltView, locale: Locale): string {
  return feltSentences[felt][locale];
}

const holdingSentences: Readonly<Record<Holding, Localised>> = {
  few: {
    nl: 'Bij weinig {gezinnen} blijven jullie tot er andere hulp is.',
    en: 'With few of the {families} you stay until other help is there.',
  },
  some: {
    nl: 'Bij een deel van de {gezinnen} blijven jullie tot er andere hulp is.',
    en: 'With some of the {families} you stay until other help is there.',
  },
  many: {
    nl: 'Bij veel {gezinnen} blijven jullie tot er andere hulp is.',
    en: 'With many of the {families} you stay until other help is there.',
  },
};

/** For how many families the team stays because other help is not there yet. */
export function holdingSentence(holding: Holding, frame: Frame): string {
  return said(holdingSentences[holding], frame);
}

const colleagueSentences: Readonly<Record<TeamFacts['withoutColleague'], Localised>> = {
  none: {
    nl: 'Alle {gezinnen} hebben een vaste collega.',
    en: 'All {families} have a colleague of their own.',
  },
  some: {
    nl: 'Een deel van de {gezinnen} heeft geen vaste collega.',
    en: 'Some of the {families} have no colleague of their own.',
  },
  many: {
    nl: 'Veel {gezinnen} hebben geen vaste collega.',
    en: 'Many {families} have no colleague of their own.',
  },
};

/** What the team itself typed about families without their own colleague; it says whose words these are. */
export function withoutColleagueSentence(share: TeamFacts['withoutColleague'], frame: Frame): string {
  const source = frame.locale === 'nl' ? 'Zelf ingevuld' : 'Filled in by yourselves';
  const sentence = said(colleagueSentences[share], frame);
  return `${source}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
