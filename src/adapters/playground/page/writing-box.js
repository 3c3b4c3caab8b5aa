import { element } from './element.js';

/**
 * Draws a place to write in; Enter sends as the button does. What was written stays until `onsend` says that it was
 * taken.
 */
export function writingBox({ label, hint, button, onsend }) {
  const id = `write-${crypto.randomUUID()}`;
  const field = element('textarea', {
    id,
    rows: '1',
    maxlength: '2000',
    'aria-describedby': hint ? `${id}-hint` : undefined,
  });
  const submit = async (event) => {
    event.preventDefault();
    const written = field.value;
    if (written.trim() === '') return;
    const wasTaken = await onsend(written.trim());
    if (wasTaken && field.value === written) field.value = '';
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
  return element(
    'form',
    { class: 'write', onsubmit: submit },
    element('label', { for: id }, label),
    element('div', { class: 'write-row' }, field, element('button', { type: 'submit' }, button)),
    hint ? element('p', { class: 'hint', id: `${id}-hint` }, hint) : '',
  );
}
