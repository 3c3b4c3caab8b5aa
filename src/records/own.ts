import { z } from 'zod';
import type { OwnRecord } from '../domain/check-in';
import { checkIn } from './check-in';
import { exactly } from './exact';
import type { Migration } from './family';
import { instant, week } from './times';

/** The stored shape of what a person keeps privately in one team. */
export const ownSchema = exactly<OwnRecord>()(
  z
    .strictObject({
      takingPart: z.enum(['not-said', 'yes', 'no']),
      answered: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      history: z.array(z.strictObject({ week, checkIn }).readonly()).readonly(),
      sameRuns: z.int(),
      later: z.strictObject({ week, at: instant, nth: z.int() }).readonly().exactOptional(),
      skipped: week.exactOptional(),
    })
    .readonly(),
);

const withoutCount = z.looseObject({ later: z.looseObject({}).optional() });

/** Version 1 did not count how often someone asked to be asked later: once was the most. */
export const countLater: Migration = (older) => {
  const { later, ...own } = withoutCount.parse(older);
  return later === undefined ? own : { ...own, later: { ...later, nth: 1 } };
};
