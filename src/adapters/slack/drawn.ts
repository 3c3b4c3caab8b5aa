import type { SubmitButton } from '../../views/card';
import type { MessageBlock, ModalBlock } from './blocks';

/** A card, drawn: what may stand in a message, and what is for the eyes of one person in a modal only. */
export interface Drawn {
  readonly shown: readonly MessageBlock[];
  /** Fields, and what holds somebody's own numbers. */
  readonly inside?: readonly ModalBlock[];
  readonly submit?: SubmitButton;
}
