import { z } from 'zod';
import type { OwnRecord } from '../domain/check-in';
import { checkIn } from './check-in';
import { exactly } from './exact';
import { instant, week } from './times';

/** The stored shape of what a person keeps privately in one team. */
export const ownSchema = exactly<OwnRecord>()(
  z
    .strictObject({
      takingPart: z.enum(['not-said', 'yes', 'no']),
      answered: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      history: z.array(z.strictObject({ week, checkIn }).readonly()).readonly(),
      sameRuns: z.int(),
      later: z.strictObject({ week, at: instant }).readonly().exactOptional(),
      skipped: week.exactOptional(),
    })
    .readonly(),
);
