import type { Instant } from '../domain/time';

/**
 * What a platform told and was dealt with, kept for two hours and over a restart, so that a copy of it does
 * nothing. Keys are digests: they say nothing about who did what.
 */
export interface DoneBefore {
  has(key: string): Promise<boolean>;
  /** Survives the end of this process, however it ends; of a power cut the last seconds may be lost. */
  keep(key: string, at: Instant): Promise<void>;
}
