import { z } from 'zod';
import type { Instant, LocalDate, LocalTime, Weekday } from '../domain/time';
import type { Week } from '../domain/week';
import { exactly } from './exact';
import { shaped } from './ids';

export const instant = exactly<Instant>()(z.int());
export const localDate = shaped<LocalDate>(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export const localTime = shaped<LocalTime>(/^([01]\d|2[0-3]):[0-5]\d$/);
export const week = shaped<Week>(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);

export const weekday = exactly<Weekday>()(
  z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
);
