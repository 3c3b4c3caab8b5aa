import type { Pictures } from '../../src/ports/pictures';
import type { Drawing } from '../../src/views/card';

/** The smallest picture there is: one white point. */
export const onePoint =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGP8DwQACgAD/k05B7QAAAAASUVORK5CYII=';

/** Pictures that remember what was to be drawn, and show one point of it. */
export interface KeptDrawings extends Pictures {
  readonly drawings: readonly Drawing[];
}

/** Nothing was drawn yet. */
export function keepDrawings(): KeptDrawings {
  const drawings: Drawing[] = [];
  return {
    drawings,
    async draw(drawing) {
      drawings.push(drawing);
      return { png: onePoint, alt: drawing.alt };
    },
  };
}
