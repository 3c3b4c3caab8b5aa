import { z } from 'zod';
import type { MessageBudget, Person } from '../domain/person';
import type { AccountRecord, ChannelRecord } from '../ports/store';
import { exactly } from './exact';
import { account, deliveryId, locale, personId, teamId } from './ids';
import { week } from './times';

/** The stored shape of a human being as the bot knows them. */
export const personSchema = exactly<Person>()(
  z
    .strictObject({
      id: personId,
      name: z.string(),
      accounts: z.array(account).readonly(),
      locale: locale.exactOptional(),
      teams: z.array(teamId).readonly(),
      reminders: z.boolean(),
    })
    .readonly(),
);

/** The stored shape of a person's private messages of one week. */
export const budgetSchema = exactly<MessageBudget>()(
  z.strictObject({ week, spent: z.array(deliveryId).readonly() }).readonly(),
);

/** The stored shape of which account is which person. */
export const accountSchema = exactly<AccountRecord>()(z.strictObject({ person: personId }).readonly());

/** The stored shape of which team talks in a channel. */
export const channelSchema = exactly<ChannelRecord>()(z.strictObject({ team: teamId }).readonly());
