/** A drawing as it is read: the words in it, from top to bottom, and its elements by name. */
export interface ReadDrawing {
  readonly words: readonly string[];
  readonly elements: readonly string[];
}

const token = /<(\/?)([a-z]+)((?: [A-Za-z0-9:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
const entity = /&(?:amp|lt|gt|quot);/g;

/** Reads a drawing; throws where it is not well-formed XML of the plain kind that we write. */
export function readDrawing(svg: string): ReadDrawing {
  const open: string[] = [];
  const words: string[] = [];
  const elements: string[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < svg.length; at = token.lastIndex) {
    const found = token.exec(svg);
    if (found === null) throw new Error(`This is no XML: ${svg.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = '', empty, text] = found;
    if ((attributes + (text ?? '')).replace(entity, '').includes('&'))
      throw new Error('A bare & stands there.');
    if (text !== undefined) {
      if (open.at(-1) !== 'text') throw new Error(`Words stand outside a text: ${text}`);
      words.push(text.replace(entity, (one) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>' })[one] ?? '"'));
    } else if (closing === '/') {
      if (open.pop() !== name) throw new Error(`${name} is closed and was not open`);
    } else {
      elements.push(name);
      if (empty !== '/') open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stays open`);
  return { words, elements };
}
