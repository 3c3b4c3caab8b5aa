import type { CaseTypeId } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import type { HouseholdWord } from '../catalogue/household-word';
import type { Locale } from '../catalogue/localised';
import type { ValueId } from '../catalogue/values';
import type { ChannelRef, PersonId, TeamId } from './ids';
import type { Member, Role } from './member';
import type { Rhythm } from './rhythm';
import type { Instant, LocalDate } from './time';

/** The works council's consent and the data protection officer's decision; without both a team does not go live. */
export interface Consent {
  readonly council: { readonly reference: string; readonly until: LocalDate };
  readonly officer: { readonly decision: string; readonly on: LocalDate };
  readonly recordedAt: Instant;
  readonly withdrawnAt?: Instant;
}

/** The most characters of the council's reference and of the officer's decision. */
export const longestReference = 80;

/** Where a team is: nothing asked yet, trying with invented numbers, for real, or at rest. */
export type Phase =
  | { readonly kind: 'new' }
  | { readonly kind: 'practice'; readonly now: Instant; readonly testers: readonly PersonId[] }
  | { readonly kind: 'live'; readonly since: Instant }
  | { readonly kind: 'paused'; readonly since: Instant; readonly until?: LocalDate };

/** What the team types itself beside the position; never derived from answers. */
export interface TeamFacts {
  readonly withoutColleague: 'none' | 'some' | 'many';
  readonly at: Instant;
}

/** Everything a team has settled about itself, except its band. */
export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly locale: Locale;
  readonly householdWord: HouseholdWord;
  readonly phase: Phase;
  readonly rhythm: Rhythm;
  readonly channel?: ChannelRef;
  readonly lead: PersonId;
  readonly members: readonly Member[];
  /** Guide, manager: people who carry no cases and are asked nothing. */
  readonly others: readonly {
    readonly person: PersonId;
    readonly role: Exclude<Role, 'consultant' | 'lead'>;
  }[];
  /** At most five; the order of the form. */
  readonly caseTypes: readonly CaseTypeId[];
  /** 8 to 12 factors the form offers first. */
  readonly shortlist: readonly FactorId[];
  readonly values: readonly ValueId[];
  readonly purpose?: string;
  readonly definition?: string;
  /** At least 5; a team may raise it, never lower it (PRIVACY.md P2). */
  readonly floor: number;
  readonly consent?: Consent;
  readonly facts?: TeamFacts;
  /** Whom to turn to outside the team: confidant, works council, guide. The lead cannot take them away. */
  readonly contacts: readonly { readonly what: 'confidant' | 'council' | 'guide'; readonly who: string }[];
  readonly managersSeeView: boolean;
}

/** Who of lead, manager and guide asked for the team's status, and when; consultants are not logged. */
export interface Looks {
  readonly list: readonly { readonly person: PersonId; readonly role: Role; readonly at: Instant }[];
}
