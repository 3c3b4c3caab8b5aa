import type { Localised } from './localised';

/** One open question for a team; the id starts with the occasion it belongs to. */
export interface Prompt {
  readonly id: string;
  readonly text: Localised;
}
