import { z } from 'zod';
import type { FormFields } from '../../views/intent';
import { valueActionId } from './inputs';

const option = z.object({ value: z.string() });
const filledIn = z.object({
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_date: z.string().nullish(),
});

/** `view.state.values` of a modal: by block, then by element. Elements of other kinds pass through as empty. */
export const stateValuesSchema = z.record(z.string(), z.record(z.string(), filledIn));
export type StateValues = z.infer<typeof stateValuesSchema>;

function textOf({
  value,
  selected_option,
  selected_options,
  selected_date,
}: z.infer<typeof filledIn>): string {
  return (
    value ??
    selected_date ??
    selected_option?.value ??
    (selected_options ?? []).map((one) => one.value).join(',')
  );
}

/** What was filled in, by field id; several choices are joined with commas, and what was left empty is ''. */
export function fieldsFrom(values: StateValues): FormFields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, elements]) => {
      const element = elements[valueActionId];
      return element === undefined ? [] : [[field, textOf(element)]];
    }),
  );
}
