/** A moment in the world: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A day on the wall calendar of a team, `2026-11-18`. */
export type LocalDate = `${number}-${number}-${number}`;

/** A time on the wall clock of a team, `11:30`. */
export type LocalTime = `${number}:${number}`;

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
