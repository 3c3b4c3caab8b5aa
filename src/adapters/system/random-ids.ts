import { randomUUID } from 'node:crypto';
import type { Ids } from '../../ports/ids';

/** Ids from 122 random bits. */
export const randomIds: Ids = {
  person: () => `person-${randomUUID()}`,
  team: () => `team-${randomUUID()}`,
  agreement: () => `agreement-${randomUUID()}`,
};
