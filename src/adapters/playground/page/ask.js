/** Something the playground did not do; its message is a word of the page. */
export class NotDone extends Error {}

async function send(path, options) {
  let response;
  try {
    response = await fetch(`/playground${path}`, options);
  } catch {
    throw new NotDone('unreachable');
  }
  if (!response.ok) throw new NotDone('failed');
  return response.status === 204 ? undefined : response.json();
}

/** Asks the playground for something; undefined when nothing has changed. */
export function get(path) {
  return send(path, {});
}

/** Does something in the playground. */
export function post(path, what = {}) {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(what),
  });
}
