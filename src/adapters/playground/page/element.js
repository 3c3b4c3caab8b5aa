/** Makes an element; a property that starts with "on" listens, the others are attributes. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return made;
}

/** Makes the children of a list the elements of these items, keeping every element whose item did not change. */
export function keepInStep(list, items, { keyOf, stampOf, make }) {
  const standing = new Map([...list.children].map((child) => [child.dataset.key, child]));
  let previous = null;
  for (const item of items) {
    const key = keyOf(item);
    const stamp = String(stampOf(item));
    const old = standing.get(key);
    const child = old?.dataset.stamp === stamp ? old : make(item, old);
    child.dataset.key = key;
    child.dataset.stamp = stamp;
    const follows = previous === null ? list.firstElementChild : previous.nextElementSibling;
    if (old !== undefined && old !== child) old.replaceWith(child);
    else if (follows !== child) list.insertBefore(child, follows);
    standing.delete(key);
    previous = child;
  }
  for (const gone of standing.values()) gone.remove();
}
