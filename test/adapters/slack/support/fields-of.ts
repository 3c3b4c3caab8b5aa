import { isObject } from '../../../../src/cards/json';
import type { CardView } from '../../../../src/views/card-view';

/** A field of a form as its view holds it. */
export interface FieldSeen {
  readonly id: string;
  readonly value: string;
  readonly required: boolean;
  readonly error: string | undefined;
}

/** Every field of a form, wherever in the view it stands. */
export function fieldsOf(view: CardView): readonly FieldSeen[] {
  return view.kind === 'own-export' ? [] : fieldsIn(view);
}

function fieldsIn(value: unknown): readonly FieldSeen[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (!isObject(value)) return [];
  const { id, label, value: filled, required, error } = value;
  if (typeof id !== 'string' || typeof label !== 'string') return Object.values(value).flatMap(fieldsIn);
  return [
    {
      id,
      value: typeof filled === 'string' ? filled : '',
      required: required === true,
      error: typeof error === 'string' ? error : undefined,
    },
  ];
}
