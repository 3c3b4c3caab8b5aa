import { z } from 'zod';
import type { Delivery, DeliveryBook, DeliveryFailure } from '../domain/delivery';
import { day } from '../domain/time';
import { exactly } from './exact';
import type { Migration } from './family';
import { deliveryId, messageRef } from './ids';
import { instant } from './times';

const failure = exactly<DeliveryFailure>()(
  z.enum(['not-wanted', 'unreachable', 'channel-gone', 'refused', 'budget']),
);

const delivery = exactly<Delivery>()(
  z.discriminatedUnion('state', [
    z
      .strictObject({
        state: z.literal('claimed'),
        at: instant,
        tries: z.int(),
        doubtfulSince: instant.exactOptional(),
      })
      .readonly(),
    z
      .strictObject({
        state: z.literal('waiting'),
        until: instant,
        tries: z.int(),
        doubtfulSince: instant.exactOptional(),
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

const undated = z.looseObject({
  deliveries: z.record(
    z.string(),
    z.looseObject({ doubtful: z.literal(true).optional(), until: z.number().optional() }),
  ),
});

/** Version 1 did not say since when something was in doubt: two weeks are longer than anything is due. */
export const dateDoubt: Migration = (older) => {
  const { deliveries, ...book } = undated.parse(older);
  const dated = Object.entries(deliveries).map(([id, { doubtful, ...delivery }]) => {
    const { until } = delivery;
    const since = doubtful === true && until !== undefined ? { doubtfulSince: until - 14 * day } : {};
    return [id, { ...delivery, ...since }] as const;
  });
  return { ...book, deliveries: Object.fromEntries(dated) };
};
