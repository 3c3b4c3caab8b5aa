import { z } from 'zod';
import type { Excursion, LadderStep, Reflection } from '../domain/reflection';
import { exactly } from './exact';
import { instant, week } from './times';

const step = exactly<LadderStep>()(
  z.enum(['first-question', 'offer-table', 'what-not', 'who-decides', 'back-inside']),
);

const excursion = exactly<Excursion>()(
  z
    .strictObject({
      side: z.enum(['below', 'above']),
      since: week,
      outside: z.int(),
      inside: z.int(),
      steps: z.array(z.strictObject({ week, step }).readonly()).readonly(),
      closed: week.exactOptional(),
    })
    .readonly(),
);

/** The stored shape of a team's talk about its place against the band. */
export const reflectionSchema = exactly<Reflection>()(
  z
    .strictObject({
      excursion: excursion.exactOptional(),
      turns: z.partialRecord(week, z.int()).readonly(),
      inMeeting: z.array(z.strictObject({ week, at: instant }).readonly()).readonly(),
    })
    .readonly(),
);
