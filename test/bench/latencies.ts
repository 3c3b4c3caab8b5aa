import { z } from 'zod';

/** How long answers took, in milliseconds. */
export const latencies = z.object({ p50: z.number(), p99: z.number(), longest: z.number() });
export type Latencies = z.infer<typeof latencies>;

/** The middle one, the one that 99 of 100 are not longer than, and the longest. */
export function latenciesOf(times: readonly number[]): Latencies {
  const inOrder = Float64Array.from(times).sort();
  const at = (share: number) => inOrder[Math.max(0, Math.ceil(inOrder.length * share) - 1)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), longest: at(1) };
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}
