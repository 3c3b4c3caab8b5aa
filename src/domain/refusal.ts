import type { Instant } from './time';
import type { Week } from './week';

/** Why the bot does not do what somebody asked, as a value; its sentence stands in views/refusal.ts. */
export type Refusal =
  | { readonly kind: 'refusal'; readonly why: 'not-a-member' }
  | { readonly kind: 'refusal'; readonly why: 'not-your-role' }
  | { readonly kind: 'refusal'; readonly why: 'view-of-the-team' }
  | { readonly kind: 'refusal'; readonly why: 'unknown-team' }
  | { readonly kind: 'refusal'; readonly why: 'unknown-week'; readonly week: Week }
  | {
      readonly kind: 'refusal';
      readonly why: 'round-closed';
      readonly week: Week;
      readonly closedAt: Instant;
    }
  /** A pause or the end of consent stopped the round; what was answered in it is gone. */
  | { readonly kind: 'refusal'; readonly why: 'round-stopped'; readonly week: Week }
  | { readonly kind: 'refusal'; readonly why: 'no-later-moment'; readonly closesAt: Instant }
  | { readonly kind: 'refusal'; readonly why: 'no-round-open'; readonly next?: Instant }
  | { readonly kind: 'refusal'; readonly why: 'team-too-small' }
  | { readonly kind: 'refusal'; readonly why: 'team-paused'; readonly until?: string }
  | { readonly kind: 'refusal'; readonly why: 'team-not-live' }
  | { readonly kind: 'refusal'; readonly why: 'team-not-paused' }
  | { readonly kind: 'refusal'; readonly why: 'not-in-practice' }
  | { readonly kind: 'refusal'; readonly why: 'already-live' }
  | { readonly kind: 'refusal'; readonly why: 'consent-missing' }
  | { readonly kind: 'refusal'; readonly why: 'too-many-agreements' }
  | { readonly kind: 'refusal'; readonly why: 'unknown-agreement' }
  | { readonly kind: 'refusal'; readonly why: 'agreement-closed' }
  | { readonly kind: 'refusal'; readonly why: 'asked-nothing' }
  | { readonly kind: 'refusal'; readonly why: 'no-line' }
  | { readonly kind: 'refusal'; readonly why: 'line-closed'; readonly week: Week; readonly shared: boolean }
  | { readonly kind: 'refusal'; readonly why: 'no-numbers-yet' }
  | { readonly kind: 'refusal'; readonly why: 'only-in-private' }
  | { readonly kind: 'refusal'; readonly why: 'channel-not-told' }
  | { readonly kind: 'refusal'; readonly why: 'not-saved-yet' | 'took-too-long' };

/** Why one field of a form cannot be taken; the rest of the form stays as it was. */
export type FieldFault =
  | { readonly fault: 'not-a-number' }
  | { readonly fault: 'negative' }
  | { readonly fault: 'not-whole' }
  | { readonly fault: 'too-many'; readonly max: number }
  | { readonly fault: 'not-halves' }
  | { readonly fault: 'too-long'; readonly max: number; readonly over: number }
  | { readonly fault: 'too-many-chosen'; readonly max: number }
  | { readonly fault: 'unknown-choice' }
  | { readonly fault: 'required' }
  | { readonly fault: 'not-a-date' }
  | { readonly fault: 'in-the-past' }
  | { readonly fault: 'in-the-future' }
  | { readonly fault: 'ends-before-start' }
  | { readonly fault: 'too-far' }
  | { readonly fault: 'lower-above-upper' }
  | { readonly fault: 'client-data'; readonly finding: ClientDataFinding }
  | { readonly fault: 'has-number'; readonly found: string };

/** What in a text looks like a family can be known by it, and where it stands. */
export interface ClientDataFinding {
  readonly what: 'citizen-number' | 'phone' | 'email' | 'birth-date' | 'address' | 'named-person';
  readonly found: string;
  readonly start: number;
}

/** Faults by field id; empty means the form can be taken. */
export type FieldFaults = Readonly<Record<string, FieldFault>>;
