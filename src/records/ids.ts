import { z } from 'zod';
import type {
  Account,
  AgreementId,
  BandVersionId,
  ChannelRef,
  MessageRef,
  PersonId,
  TeamId,
  TenantId,
  Workplace,
} from '../domain/ids';
import type { Team } from '../domain/team';
import { exactly } from './exact';

/** A schema for texts of one shape; what does not fit the pattern is refused. */
export function shaped<T extends string>(pattern: RegExp) {
  return z.custom<T>((value) => typeof value === 'string' && pattern.test(value));
}

export const tenantId = shaped<TenantId>(/^tenant-[\w.-]+$/);
export const personId = shaped<PersonId>(/^person-[\w.-]+$/);
export const teamId = shaped<TeamId>(/^team-[\w.-]+$/);
export const agreementId = shaped<AgreementId>(/^agreement-[\w.-]+$/);
export const bandVersionId = shaped<BandVersionId>(/^band-\d+$/);
export const locale = exactly<Team['locale']>()(z.enum(['nl', 'en']));

/**
 * An id of the catalogue is checked by its spelling only: a factor taken out of a later catalogue
 * must not make the records that name it unreadable.
 */
export function catalogueId<T extends string>() {
  return shaped<T>(/^[a-z0-9]+(-[a-z0-9]+)*$/);
}

export const deliveryId = shaped<string>(/^[A-Za-z0-9][\w.-]*$/);

const text = z.string().min(1);

export const workplace = exactly<Workplace>()(
  z.strictObject({ platform: z.enum(['playground', 'slack', 'teams']), id: text }).readonly(),
);

export const account = exactly<Account>()(z.strictObject({ workplace, user: text }).readonly());

export const channelRef = exactly<ChannelRef>()(z.strictObject({ workplace, channel: text }).readonly());

export const messageRef = exactly<MessageRef>()(
  z.strictObject({ workplace, conversation: text, message: text }).readonly(),
);
