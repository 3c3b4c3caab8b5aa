import { drawCard } from './adaptive.js';
import { element } from './element.js';
import { say } from './words.js';

const dialog = document.getElementById('form');
let opener;
let isTypedIn = false;

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

// A card holds a number or nothing; what was typed instead of a number stands there still.
function putBack(typed, controlOf) {
  for (const [id, text] of Object.entries(typed)) {
    const control = controlOf(id);
    if (control?.classList.contains('ac-numberInput')) control.value = text;
  }
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
export function showForm({ body, faults }, onPress, typed = {}) {
  const { box, controlOf } = drawCard(body, onPress);
  const alert = element('div', { role: 'alert', class: 'faults' });
  const close = element('button', { type: 'button', class: 'quiet', onclick: closeForm }, say('cancel'));
  // A card begins with its title.
  dialog.setAttribute('aria-label', body.text.split('\n', 1)[0]);
  const note = element('p', { role: 'status', class: 'form-note' });
  dialog.replaceChildren(element('div', { class: 'form-top' }, note, close), alert, box);
  // Nothing was saved of a form that comes back.
  isTypedIn = faults.length > 0;
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
  putBack(typed, controlOf);
  // Filled in after it stands there, so that it is read aloud.
  alert.append(...faultList(faults, controlOf));
  (faults.map(({ id }) => controlOf(id)).find((control) => control !== undefined) ?? box).focus();
}

dialog.addEventListener('input', () => {
  isTypedIn = true;
});

// One key must not throw away what somebody typed. Chromium closes on a second Escape whatever `cancel` says, so the key
// itself is stopped; `cancel` is how a telephone goes back.
function keepWhatWasTyped(event) {
  if (!isTypedIn) return;
  event.preventDefault();
  dialog.querySelector('.form-note').textContent = say('typedStays');
}
dialog.addEventListener('cancel', keepWhatWasTyped);
dialog.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing) keepWhatWasTyped(event);
});

dialog.addEventListener('close', () => {
  dialog.replaceChildren();
  if (opener?.isConnected) opener.focus();
});
