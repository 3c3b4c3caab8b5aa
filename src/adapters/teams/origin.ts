import { z } from 'zod';
import type { Secrets } from '../../ports/secrets';
import type { Where } from './heard';

/**
 * The message whose button opened a dialog, where Teams told. It travels through the dialog in somebody's hands, so it
 * carries a seal: nobody can have another message of the bot replaced by what they send.
 */
export const originSchema = z.object({ message: z.string().min(1).max(1_000), seal: z.string().max(200) });
export type Origin = z.infer<typeof originSchema>;

function sealOf(secrets: Secrets, { place }: Where, message: string): string {
  return secrets.digest(['dialog', place.conversation, message].join(' '));
}

/** The origin of a dialog that was asked for on a message. */
export function originOn(secrets: Secrets, where: Where, message: string): Origin {
  return { message, seal: sealOf(secrets, where, message) };
}

/** Whether a dialog really came from that message, in that conversation. */
export function isOrigin(secrets: Secrets, where: Where, { message, seal }: Origin): boolean {
  return seal === sealOf(secrets, where, message);
}
