import { z } from 'zod';
import type { Delivery, DeliveryBook, DeliveryFailure } from '../domain/delivery';
import { exactly } from './exact';
import { deliveryId, messageRef } from './ids';
import { instant } from './times';

const failure = exactly<DeliveryFailure>()(
  z.enum(['not-wanted', 'unreachable', 'channel-gone', 'refused', 'budget']),
);

const delivery = exactly<Delivery>()(
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('claimed'), at: instant, tries: z.int() }).readonly(),
    z
      .strictObject({
        state: z.literal('waiting'),
        until: instant,
        tries: z.int(),
        doubtful: z.literal(true).exactOptional(),
      })
      .readonly(),
    z.strictObject({ state: z.literal('sent'), at: instant, ref: messageRef }).readonly(),
    z.strictObject({ state: z.literal('failed'), at: instant, reason: failure }).readonly(),
    z.strictObject({ state: z.literal('not-certain'), at: instant }).readonly(),
  ]),
);

/** The stored shape of what was said, or tried. */
export const deliveriesSchema = exactly<DeliveryBook>()(
  z.strictObject({ deliveries: z.record(deliveryId, delivery).readonly() }).readonly(),
);
