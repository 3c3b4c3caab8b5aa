import { z } from 'zod';
import type { Bases } from '../domain/gate';
import { exactly } from './exact';
import { catalogueId, personId } from './ids';
import { factorsView, feltView, holding, position } from './publication';

type CountedCase = NonNullable<Bases['questions']['position']>['band']['counts'][number];

const numbers = z.record(catalogueId<string>(), z.string()).readonly();

const basis = z
  .strictObject({
    people: z.partialRecord(personId, z.string()).readonly(),
    roster: z.array(personId).readonly(),
    given: z.partialRecord(personId, numbers).readonly().exactOptional(),
  })
  .readonly();

const readAgainst = z
  .strictObject({
    lower: z.number(),
    upper: z.number(),
    counts: z.array(catalogueId<CountedCase>()).readonly(),
  })
  .readonly();

function remembered<V extends z.ZodType>(value: V) {
  return z.strictObject({ bases: z.array(basis).readonly(), value });
}

const questions = z
  .strictObject({
    position: remembered(position).extend({ band: readAgainst }).readonly().exactOptional(),
    felt: remembered(feltView).readonly().exactOptional(),
    holding: remembered(holding).readonly().exactOptional(),
    factors: remembered(factorsView).readonly().exactOptional(),
  })
  .readonly();

/** The stored shape of what the gate remembers of a team. */
export const basesSchema = exactly<Bases>()(z.strictObject({ questions }).readonly());
