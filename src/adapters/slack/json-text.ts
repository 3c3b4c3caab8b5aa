import { z } from 'zod';

/** Reads a text that Slack kept for us as JSON of this shape; what is no JSON is a fault like any other. */
export function jsonText<Shape extends z.ZodType>(shape: Shape) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}
