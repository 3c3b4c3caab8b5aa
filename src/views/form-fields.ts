import type { Locale } from '../catalogue/localised';
import type { FieldFaults } from '../domain/refusal';
import type { ChoiceField, DateField, FieldBase, NumberField, TextField } from './card';
import { fieldFault } from './field-fault';
import type { FormFields } from './intent';

/** What stands in a form already and what is the matter with it, by field id. */
export interface Filled {
  readonly values: FormFields;
  readonly faults: FieldFaults;
}

/** The words beside one field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/**
 * Makes the fields of one form, with what was filled in before and the sentence about what is wrong.
 * `required` names the fields without which the form is not saved.
 */
export function formFields({ values, faults }: Filled, locale: Locale, required: readonly string[] = []) {
  function base(id: string, words: FieldWords): FieldBase {
    const [value, fault] = [values[id], faults[id]];
    return {
      id,
      ...words,
      ...(value !== undefined && value !== '' && { value }),
      ...(fault && { error: fieldFault(fault, locale) }),
      ...(required.includes(id) && { required: true }),
    };
  }
  return {
    text: (id: string, words: FieldWords, most: number): TextField => ({
      ...base(id, words),
      long: most > 200,
    }),
    number: (id: string, words: FieldWords, max: number): NumberField => ({ ...base(id, words), max }),
    date: (id: string, words: FieldWords): DateField => base(id, words),
    choice: (id: string, words: FieldWords, choices: ChoiceField['choices']): ChoiceField => ({
      ...base(id, words),
      choices,
    }),
  };
}

/** The same field with nothing in it, to stand in a message. */
export const empty = <F extends FieldBase>({ value: _kept, ...field }: F): Omit<F, 'value'> => field;
