import { z } from 'zod';
import type { Publication, Shown } from '../domain/publication';
import { exactly } from './exact';
import { bandVersionId, catalogueId } from './ids';
import { instant, week } from './times';

type FactorsShown = NonNullable<Shown['factors']>;
type ShownFactor = Extract<FactorsShown, { kind: 'factors' }>['factors'][number];

export const position = exactly<NonNullable<Shown['position']>>()(z.enum(['below', 'inside', 'above']));

export const feltView = exactly<NonNullable<Shown['felt']>>()(
  z.enum(['mostly-too-full', 'mostly-manageable', 'mostly-room-left', 'mixed']),
);

export const holding = exactly<NonNullable<Shown['holding']>>()(z.enum(['few', 'some', 'many']));

export const factorsView = exactly<FactorsShown>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('factors'),
        factors: z.array(catalogueId<ShownFactor>()).readonly(),
      })
      .readonly(),
    z
      .strictObject({
        kind: z.literal('group'),
        group: z.enum(['family', 'team', 'system', 'conditions']),
      })
      .readonly(),
    z.strictObject({ kind: z.literal('none') }).readonly(),
  ]),
);

const shown = exactly<Shown>()(
  z
    .strictObject({
      position: position.exactOptional(),
      felt: feltView.exactOptional(),
      holding: holding.exactOptional(),
      factors: factorsView.exactOptional(),
    })
    .readonly(),
);

/** The stored shape of a round as everyone may see it. */
export const publicationSchema = exactly<Publication>()(
  z
    .strictObject({
      week,
      at: instant,
      practice: z.boolean(),
      shown,
      band: z
        .strictObject({ id: bandVersionId, lower: z.number(), upper: z.number() })
        .readonly()
        .exactOptional(),
      times: z.int(),
      lines: z.array(z.string()).readonly(),
    })
    .readonly(),
);
