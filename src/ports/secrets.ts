/** Keyed digests: equal for equal text, telling nothing about the text to who lacks the key. */
export interface Secrets {
  digest(text: string): string;
}
