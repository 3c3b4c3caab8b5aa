import type { Calendar } from '../domain/calendar';

/** Knows the days off: public holidays of the Netherlands and an employer's own days. */
export interface Holidays {
  calendar(): Calendar;
}
