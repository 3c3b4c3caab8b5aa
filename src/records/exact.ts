import type { z } from 'zod';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** One object type where a domain type is written as `A & B`. */
type Merged<T> = T extends object ? { [K in keyof T]: Merged<T[K]> } : T;

/** Compiles only for a schema that parses to exactly the domain type: no field more, less, or looser. */
export function exactly<T>() {
  return <S extends z.ZodType<T>>(schema: Same<Merged<z.output<S>>, Merged<T>> extends true ? S : never): S =>
    schema;
}
