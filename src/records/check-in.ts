import { z } from 'zod';
import type { Cases, CheckIn } from '../domain/check-in';
import { exactly } from './exact';
import { catalogueId } from './ids';
import { instant } from './times';

type CountedCase = keyof Extract<Cases, { kind: 'types' }>['counts'];

const cases = exactly<Cases>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('types'),
        counts: z.partialRecord(catalogueId<CountedCase>(), z.number()).readonly(),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('total'), total: z.number() }).readonly(),
    z.strictObject({ kind: z.literal('none-of-my-own') }).readonly(),
    z.strictObject({ kind: z.literal('unknown') }).readonly(),
  ]),
);

/** The stored shape of one person's answer to one week. */
export const checkIn = exactly<CheckIn>()(
  z
    .strictObject({
      felt: z.enum(['too-full', 'manageable', 'room-left']).nullable(),
      cases,
      factors: z.array(catalogueId<CheckIn['factors'][number]>()).readonly(),
      hours: z.number(),
      line: z.strictObject({ text: z.string(), shared: z.boolean() }).readonly().exactOptional(),
      at: instant,
    })
    .readonly(),
);
