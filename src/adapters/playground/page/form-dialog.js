import { drawCard } from './adaptive.js';
import { element } from './element.js';
import { say } from './words.js';

const dialog = document.getElementById('form');
let opener;

function faultList(faults, controlOf) {
  const list = element('ul', {});
  for (const [place, { id, label, error }] of faults.entries()) {
    // A question has its end already.
    const name = /[?!.]$/.test(label) ? label : `${label}:`;
    const line = element('li', { id: `fault-${place}` }, element('strong', {}, `${name} `), error);
    list.append(line);
    const control = controlOf(id);
    control?.setAttribute('aria-invalid', 'true');
    control?.setAttribute('aria-describedby', line.id);
  }
  return [element('p', {}, say('pleaseLook')), list];
}

/** Closes the form, if one is open. */
export function closeForm() {
  if (dialog.open) dialog.close();
}

/** Says something beside an open form and leaves the form as it is; false when no form is open. */
export function sayInForm(sentence) {
  if (!dialog.open) return false;
  dialog.querySelector('.faults').replaceChildren(element('p', {}, sentence));
  return true;
}

/** Shows a card over the chat. A form that comes back keeps what was typed and goes to what needs a second look. */
export function showForm({ body, faults }, onPress) {
  const { box, controlOf } = drawCard(body, onPress);
  const alert = element('div', { role: 'alert', class: 'faults' });
  const close = element('button', { type: 'button', class: 'quiet', onclick: closeForm }, say('cancel'));
  // A card begins with its title.
  dialog.setAttribute('aria-label', body.text.split('\n', 1)[0]);
  dialog.replaceChildren(element('div', { class: 'form-top' }, close), alert, box);
  if (!dialog.open) {
    opener = document.activeElement;
    dialog.showModal();
  }
  box.tabIndex = -1;
  dialog.scrollTop = 0;
  if (faults.length === 0) {
    box.focus({ preventScroll: true });
    return;
  }
  // Filled in after it stands there, so that it is read aloud.
  alert.append(...faultList(faults, controlOf));
  (faults.map(({ id }) => controlOf(id)).find((control) => control !== undefined) ?? box).focus();
}

dialog.addEventListener('close', () => {
  dialog.replaceChildren();
  if (opener?.isConnected) opener.focus();
});
