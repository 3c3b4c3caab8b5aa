/** Values of an element; a number is written with at most one decimal. */
type Attributes = Readonly<Record<string, string | number>>;

const asMarkup: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => asMarkup[character] ?? character);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : escaped(value);
}

/** An element of a drawing, around what is inside it. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`);
  return `<${name}${all.join('')}${inside.length === 0 ? '/>' : `>${inside.join('')}</${name}>`}`;
}

/** A filled shape between these points. */
export function polygon(points: readonly (readonly [x: number, y: number])[], fill: string): string {
  const all = points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
  return element('polygon', { points: all, fill });
}

/** Words in a drawing. */
export function words(text: string, attributes: Attributes): string {
  return element('text', attributes, escaped(text));
}

/** A whole drawing. */
export function drawing(
  size: { readonly width: number; readonly height: number },
  ...inside: string[]
): string {
  const { width, height } = size;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...inside,
  );
}
