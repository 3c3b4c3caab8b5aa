import type { HouseholdWord } from '../catalogue/household-word';
import type { Locale } from '../catalogue/localised';
import type { Intent } from './intent';

/** What every card needs to speak: for whom, in which words, on which wall clock. */
export interface Frame {
  readonly locale: Locale;
  /** The team's name as people say it: `Noord`. */
  readonly team: string;
  readonly word: HouseholdWord;
  readonly zone: string;
  /** True labels the whole card as practice with invented numbers. */
  readonly practice: boolean;
}

/** A button with what pressing it means. `opens` says its answer is a dialog, so a platform can prepare one. */
export interface Button {
  readonly label: string;
  readonly intent: Intent;
  readonly opens?: 'dialog';
}

/** Something to look at; everything in it is also said in words. */
export interface Drawing {
  /** What is drawn, as SVG: shapes, and words of ours alone. */
  readonly svg: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
}

/** A drawing as pixels that any chat can show. */
export interface Picture {
  /** A PNG in base64. */
  readonly png: string;
  readonly alt: string;
}

/** A way to something that stands elsewhere already, such as an earlier message. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** A button that sends a form: the platform adds what was filled in as `fields` to the intent. */
export interface SubmitButton {
  readonly label: string;
  readonly intent: Intent;
}

/** One choice in a list. */
export interface Choice {
  readonly value: string;
  readonly title: string;
  /** The words of the group it belongs to, where a platform can show groups. */
  readonly group?: string;
}

/**
 * What a person may fill in. `value` is what stands there already: only a dialog may show it,
 * so that no number of a person stays behind in a chat (PRIVACY.md). `error` stands beside the field.
 */
export interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string;
  /** The form cannot be saved without it. */
  readonly required?: true;
}

export interface NumberField extends FieldBase {
  readonly max: number;
}

/** No field stops somebody who types: a text that is too long gets its sentence, and stays as it was typed. */
export interface TextField extends FieldBase {
  readonly long: boolean;
}

/** One or several of a list; the value of several is joined with commas. */
export interface ChoiceField extends FieldBase {
  readonly choices: readonly Choice[];
}

/** A calendar day, `2026-12-09`. */
export type DateField = FieldBase;

/** What every card has: its kind, its language, and the practice label when the numbers are invented. */
export interface CardBase<K extends string> {
  readonly kind: K;
  readonly locale: Locale;
  readonly practice?: string;
}
