import { localDateAt } from './local-time';
import type { Consent, Team } from './team';
import type { Instant } from './time';

/** What a team's phase comes down to at a moment; `stopped` is a live team whose consent is missing, ended or withdrawn. */
export type Standing = 'new' | 'practice' | 'live' | 'paused' | 'stopped';

export type ConsentState = 'none' | 'valid' | 'ended' | 'withdrawn';

/** Whether the works council's consent holds on the day of `now`, its last day included. */
export function consentState(consent: Consent | undefined, now: Instant, zone: string): ConsentState {
  if (consent === undefined) return 'none';
  if (consent.withdrawnAt !== undefined && consent.withdrawnAt <= now) return 'withdrawn';
  return localDateAt(now, zone) <= consent.council.until ? 'valid' : 'ended';
}

/** Where a team stands at `now`: a pause ends by itself after its last day, consent ends after its own. */
export function standing(team: Team, now: Instant): Standing {
  switch (team.phase.kind) {
    case 'new':
    case 'practice':
      return team.phase.kind;
    case 'live':
      return consentState(team.consent, now, team.rhythm.zone) === 'valid' ? 'live' : 'stopped';
    case 'paused':
      if (consentState(team.consent, now, team.rhythm.zone) !== 'valid') return 'stopped';
      return stillPaused(team.phase.until, now, team.rhythm.zone) ? 'paused' : 'live';
  }
}

function stillPaused(until: string | undefined, now: Instant, zone: string): boolean {
  return until === undefined || localDateAt(now, zone) <= until;
}

/** The moment a team lives in: practice has a clock of its own that jumps from step to step. */
export function teamNow(team: Team, now: Instant): Instant {
  return team.phase.kind === 'practice' ? team.phase.now : now;
}
