/** A short heading with the words under it. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A short heading with a few lines under it. */
export interface LabelledList {
  readonly label: string;
  readonly items: readonly string[];
}
