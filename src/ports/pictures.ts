import type { Drawing, Picture } from '../views/card';

/** Makes pixels of drawings, the same on every machine. */
export interface Pictures {
  /** Undefined where it cannot be drawn: the words beside it then say it alone. Never throws. */
  draw(drawing: Drawing): Promise<Picture | undefined>;
}
