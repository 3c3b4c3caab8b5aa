import type { CaseTypeId } from '../catalogue/case-types';
import { findCaseType } from '../catalogue/case-types';
import type { FactorGroup, FactorId } from '../catalogue/factors';
import { factorGroups, findFactor } from '../catalogue/factors';
import { withHouseholdWord } from '../catalogue/household-word';
import type { Localised } from '../catalogue/localised';
import type { PromptId } from '../catalogue/prompts';
import { findPrompt } from '../catalogue/prompts';
import type { ValueId } from '../catalogue/values';
import { findValue } from '../catalogue/values';
import type { FactorsView } from '../domain/publication';
import type { Frame } from './card';

type Speech = Pick<Frame, 'locale' | 'word'>;

/** A text of the catalogue in the reader's language, with the team's own word for whom it works. */
export function said(text: Localised, { locale, word }: Speech): string {
  return withHouseholdWord(text[locale], word, locale);
}

/** A value as the team says it; an id the catalogue no longer knows is shown as it is. */
export function valueWords(id: ValueId, speech: Speech): string {
  const value = findValue(id);
  return value === undefined ? id : said(value.label, speech);
}

/** A factor as the team says it. */
export function factorWords(id: FactorId, speech: Speech): string {
  const factor = findFactor(id);
  return factor === undefined ? id : said(factor.label, speech);
}

/** The group a factor belongs to, as the team says it. */
export function factorGroupWords(id: FactorGroup, speech: Speech): string {
  const group = factorGroups.find((one) => one.id === id);
  return group === undefined ? id : said(group.label, speech);
}

/** A type of case as the team says it. */
export function caseTypeWords(id: CaseTypeId, speech: Speech): string {
  const caseType = findCaseType(id);
  return caseType === undefined ? id : said(caseType.label, speech);
}

/** A question of the catalogue. */
export function promptWords(id: PromptId, speech: Speech): string {
  const prompt = findPrompt(id);
  return prompt === undefined ? id : said(prompt.text, speech);
}

/** What weighs in, each on its own line; a group stands in where no single factor may be named. */
export function weighingWords(shown: FactorsView | undefined, speech: Speech): readonly string[] {
  if (shown === undefined || shown.kind === 'none') return [];
  if (shown.kind === 'factors') return shown.factors.map((id) => factorWords(id, speech));
  const group = factorGroups.find(({ id }) => id === shown.group);
  return group === undefined ? [] : [withCapital(said(group.mostly, speech))];
}

/** The same text with a capital in front. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
