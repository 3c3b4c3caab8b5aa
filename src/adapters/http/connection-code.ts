import { z } from 'zod';

const wrapper = z.object({ cause: z.unknown().refine((cause) => cause !== undefined) });
const coded = z.object({ code: z.string() });
const named = z.object({ name: z.string() });

/** What the connection said, by its innermost code: `fetch` says only that it failed, and puts that within. */
export function connectionCode(error: unknown): string {
  const outer = wrapper.safeParse(error);
  if (outer.success) return connectionCode(outer.data.cause);
  return coded.safeParse(error).data?.code ?? named.safeParse(error).data?.name ?? 'unknown';
}
