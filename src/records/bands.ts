import { z } from 'zod';
import type { Bands, BandVersion, Limit } from '../domain/band';
import { exactly } from './exact';
import { bandVersionId, catalogueId } from './ids';
import { localDate, week } from './times';

const limit = exactly<Limit>()(
  z
    .strictObject({
      cases: z.number(),
      values: z.array(catalogueId<Limit['values'][number]>()).readonly(),
      reason: z.string(),
    })
    .readonly(),
);

const version = exactly<BandVersion>()(
  z
    .strictObject({
      id: bandVersionId,
      lower: limit,
      upper: limit,
      counts: z.array(catalogueId<BandVersion['counts'][number]>()).readonly(),
      state: z.enum(['concept', 'in-use']),
      from: week,
      lookAgain: localDate,
      agreed: z.strictObject({ team: z.string(), municipality: z.string() }).readonly(),
      madeAt: localDate,
    })
    .readonly(),
);

/** The stored shape of all versions of a team's band. */
export const bandsSchema = exactly<Bands>()(
  z.strictObject({ versions: z.array(version).readonly() }).readonly(),
);
