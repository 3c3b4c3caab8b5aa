import { z } from 'zod';
import type { Agreement, Agreements } from '../domain/agreement';
import { exactly } from './exact';
import { agreementId, catalogueId, messageRef, personId } from './ids';
import { instant, localDate } from './times';

type About = NonNullable<Agreement['about']>;
type AboutValue = Extract<About, { value: unknown }>['value'];
type AboutFactor = Extract<About, { factor: unknown }>['factor'];

const about = z.union([
  z.strictObject({ value: catalogueId<AboutValue>() }).readonly(),
  z.strictObject({ factor: catalogueId<AboutFactor>() }).readonly(),
]);

const agreement = exactly<Agreement>()(
  z
    .strictObject({
      id: agreementId,
      text: z.string(),
      kind: z.enum(['team', 'neighbourhood', 'partner', 'signal']),
      about: about.exactOptional(),
      carrier: z.string().exactOptional(),
      until: localDate,
      sign: z.string().exactOptional(),
      dropped: z.string().exactOptional(),
      decides: z.string().exactOptional(),
      madeBy: personId,
      madeAt: instant,
      thread: messageRef.exactOptional(),
      practice: z.boolean(),
      term: z.int(),
      outcome: z
        .strictObject({ outcome: z.enum(['worked', 'partly', 'did-not']), at: instant })
        .readonly()
        .exactOptional(),
      lesson: z.string().exactOptional(),
      closed: z
        .strictObject({ at: instant, next: z.enum(['stop', 'go-on', 'change']) })
        .readonly()
        .exactOptional(),
    })
    .readonly(),
);

/** The stored shape of what a team agreed to try. */
export const agreementsSchema = exactly<Agreements>()(
  z.strictObject({ list: z.array(agreement).readonly() }).readonly(),
);
