import { z } from 'zod';
import type { Cleaned } from '../domain/retention';
import { exactly } from './exact';
import { localDate } from './times';

/** The stored shape of when what had been kept long enough was last deleted. */
export const cleanedSchema = exactly<Cleaned>()(z.strictObject({ on: localDate }).readonly());
