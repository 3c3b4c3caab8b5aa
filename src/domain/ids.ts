/** A municipality. Every stored record and every store call belongs to one. */
export type TenantId = `tenant-${string}`;
/** A human being, however many accounts they have. */
export type PersonId = `person-${string}`;
export type TeamId = `team-${string}`;
export type AgreementId = `agreement-${string}`;
export type BandVersionId = `band-${number}`;

export interface TeamKey {
  readonly tenant: TenantId;
  readonly team: TeamId;
}

export type Platform = 'playground' | 'slack' | 'teams';

/** One Slack workspace, one Microsoft 365 tenant, or the playground. */
export interface Workplace {
  readonly platform: Platform;
  readonly id: string;
}

/** Whether two names of a workplace are of the same one. */
export function isSameWorkplace(one: Workplace, other: Workplace): boolean {
  return one.platform === other.platform && one.id === other.id;
}

/** Someone's account in one workplace. */
export interface Account {
  readonly workplace: Workplace;
  readonly user: string;
}

/** A channel in one workplace; a team may live in one workplace and its table in another. */
export interface ChannelRef {
  readonly workplace: Workplace;
  readonly channel: string;
}

/** A message the platform took; opaque to everything but that platform's adapter. */
export interface MessageRef {
  readonly workplace: Workplace;
  readonly conversation: string;
  readonly message: string;
}
