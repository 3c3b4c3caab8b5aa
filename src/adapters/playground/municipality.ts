import type { PersonPlan, TeamPlan } from '../../application/found-team';
import type { Locale } from '../../catalogue/localised';
import { addDays, localDateAt } from '../../domain/local-time';
import type { Instant } from '../../domain/time';
import { weekOf } from '../../domain/week';
import { municipalityWords } from './municipality-words';
import { manager, midden, noord, oost, zuid } from './townspeople';
import { channelOf } from './workplace';

// A band is agreed for everything except short questions.
const counts = ['guidance', 'director', 'holding', 'following'] as const;
const caseTypes = ['short-question', ...counts] as const;

/** A team of the playground. */
export interface TownTeam extends TeamPlan {
  /** Who is in its channel and not on its list. */
  readonly inChannel?: readonly PersonPlan[];
}

/** The four teams of the playground as they are founded at a moment; every name and number is invented. */
export function municipality(locale: Locale, now: Instant, zone: string): readonly TownTeam[] {
  const today = localDateAt(now, zone);
  const said = (key: keyof typeof municipalityWords): string => municipalityWords[key][locale];

  const settled = {
    locale,
    manager,
    householdWord: 'family',
    phase: 'live',
    caseTypes,
    definition: said('definition'),
    consent: {
      council: { reference: said('councilReference'), until: addDays(today, 365) },
      officer: { decision: said('officerDecision'), on: addDays(today, -30) },
      recordedAt: now,
    },
    contacts: [
      { what: 'confidant', who: said('confidant') },
      { what: 'council', who: said('council') },
      { what: 'guide', who: said('guide') },
    ],
  } as const;

  const agreedBand = {
    counts,
    state: 'in-use',
    from: weekOf(today),
    lookAgain: addDays(today, 280),
    agreed: { team: said('agreedTeam'), municipality: said('agreedMunicipality') },
    madeAt: today,
  } as const;

  return [
    {
      ...settled,
      ...noord,
      name: 'Noord',
      channel: channelOf('noord'),
      purpose: said('purposeNoord'),
      values: ['continuity', 'nearness', 'safety', 'craftsmanship'],
      shortlist: [
        'waiting-list-holding',
        'no-fitting-help',
        'colleagues-absent',
        'many-new-families',
        'safety-concerns',
        'conflict-divorce',
        'much-coordination',
        'admin-load',
        'good-teamwork',
        'intervision-runs',
      ],
      band: {
        ...agreedBand,
        lower: { cases: 14, values: ['craftsmanship'], reason: said('noordLower') },
        upper: { cases: 18, values: ['continuity', 'safety'], reason: said('noordUpper') },
      },
    },
    {
      ...settled,
      ...midden,
      name: 'Midden',
      householdWord: 'household',
      channel: channelOf('midden'),
      purpose: said('purposeMidden'),
      values: ['whole-view', 'accessibility', 'own-strength'],
      shortlist: [
        'new-registration-system',
        'admin-load',
        'no-housing',
        'many-problems',
        'differing-agreements',
        'much-coordination',
        'colleagues-absent',
        'partner-close',
        'experienced-team',
        'strong-network',
      ],
      band: {
        ...agreedBand,
        lower: { cases: 22, values: ['accessibility'], reason: said('middenLower') },
        upper: { cases: 30, values: ['whole-view'], reason: said('middenUpper') },
      },
    },
    {
      ...settled,
      ...zuid,
      name: 'Zuid',
      channel: channelOf('zuid'),
      purpose: said('purposeZuid'),
      values: ['prevention', 'learning'],
      shortlist: [
        'open-vacancy',
        'onboarding',
        'area-care-demand',
        'covering-colleague',
        'many-helpers',
        'good-teamwork',
        'partner-close',
        'local-approach-works',
      ],
    },
    {
      ...oost,
      locale,
      manager,
      name: 'Oost',
      householdWord: 'family',
      channel: channelOf('oost'),
      phase: 'new',
      members: [],
    },
  ];
}

/** Everyone a team's plan names, the lead first. */
export function peopleOf(team: TownTeam): readonly PersonPlan[] {
  const { lead, members, inChannel = [], guide, manager: above } = team;
  return [lead, ...members, ...inChannel, guide, above].filter((one) => one !== undefined);
}
