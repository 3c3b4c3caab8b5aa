const { NumberInput } = window.AdaptiveCards;

/**
 * A number as it was typed, in any spelling. A field of the browser's own kind for numbers drops what it does not
 * expect: `2,5` becomes 25 there, and `abc` becomes nothing.
 */
export class NumberField extends NumberInput {
  internalRender() {
    const field = super.internalRender();
    const { value } = field;
    field.type = 'text';
    field.inputMode = 'decimal';
    field.autocomplete = 'off';
    field.value = this.lang === 'nl' ? value.replace('.', ',') : value;
    return field;
  }

  get value() {
    const typed = this.renderedInputControlElement?.value.trim();
    return typed === '' ? undefined : typed;
  }

  set value(typed) {
    if (this.renderedInputControlElement) this.renderedInputControlElement.value = typed;
  }

  isSet() {
    return this.value !== undefined;
  }
}
