import { z } from 'zod';
import type { OpenRounds, Round } from '../domain/round';
import { checkIn } from './check-in';
import { exactly } from './exact';
import { personId } from './ids';
import { instant, week } from './times';

/** The stored shape of one asking of the weekly question. */
export const roundSchema = exactly<Round>()(
  z
    .strictObject({
      week,
      opensAt: instant,
      closesAt: instant,
      viewAt: instant,
      practice: z.boolean(),
      state: z.enum(['open', 'closed', 'stopped']),
      answers: z.partialRecord(personId, checkIn).readonly(),
    })
    .readonly(),
);

/** The stored shape of which rounds are open. */
export const openRoundsSchema = exactly<OpenRounds>()(
  z.strictObject({ weeks: z.array(week).readonly() }).readonly(),
);
