import type { PromptId, PromptOccasion } from '../catalogue/prompts';
import { findPrompt, promptsFor } from '../catalogue/prompts';
import type { FeltView, Position } from '../domain/publication';
import type { LadderStep } from '../domain/reflection';
import type { Week } from '../domain/week';
import { weeksBetween } from '../domain/week';

/** What the choice of a question may depend on; nothing in it says who answered. */
export interface QuestionOccasion {
  readonly position?: Position;
  readonly felt?: FeltView;
  /** Published positions in a row on the same side; in a thread, those outside. */
  readonly times: number;
  readonly step?: LadderStep;
  readonly week: Week;
  /** How often the team asked for another question this week. */
  readonly turn: number;
  readonly hasView: boolean;
  readonly noBand: boolean;
  /** A team under five: it gets questions and agreements only. */
  readonly small: boolean;
  /** The team's rhythm in weeks. */
  readonly every?: 1 | 2;
}

const firstWeek: Week = '2024-W01';

function isPromptId(id: string): id is PromptId {
  return findPrompt(id) !== undefined;
}

function ids(occasion: PromptOccasion): readonly PromptId[] {
  return promptsFor(occasion)
    .map(({ id }) => id)
    .filter(isPromptId);
}

function at(list: readonly PromptId[], index: number): PromptId {
  return list[((index % list.length) + list.length) % list.length] ?? 'quiet-week-1';
}

/** Questions that fit being below as well; "what may be just good enough" is about too much work. */
const belowForLong: readonly PromptId[] = [
  'third-week-outside-3',
  'below-band-1',
  'third-week-outside-2',
  'below-band-3',
  'third-week-outside-4',
  'below-band-4',
];

/** On a week without a view no question may hint at why. */
const withoutView: readonly PromptId[] = ['low-response-4', 'quiet-week-1', 'quality-1', 'quiet-week-2'];

const beforeABand: readonly PromptId[] = ['launch-3', 'baseline-1', 'launch-1', 'baseline-2', 'launch-2'];

const isLight = (felt: FeltView | undefined) => felt === 'mostly-manageable' || felt === 'mostly-room-left';

function aboveQuestions({ felt, times }: QuestionOccasion): readonly PromptId[] {
  if (times >= 3) return ids('third-week-outside');
  return ids(isLight(felt) ? 'above-but-manageable' : 'above-band');
}

function belowQuestions({ felt, times }: QuestionOccasion): readonly PromptId[] {
  if (times >= 3) return belowForLong;
  return felt === 'mostly-too-full' ? ['below-band-4', 'below-band-1'] : ids('below-band');
}

/** The questions that fit, or undefined for a quiet week. */
function fitting(occasion: QuestionOccasion): readonly PromptId[] | undefined {
  const { position, felt, step, hasView, noBand, small } = occasion;
  if (small) return undefined;
  if (step === 'back-inside') return ids('back-inside');
  if (!hasView) return withoutView;
  if (position === 'above') return aboveQuestions(occasion);
  if (position === 'below') return belowQuestions(occasion);
  if (felt === 'mostly-too-full') return ids('inside-but-too-full');
  return noBand ? beforeABand : undefined;
}

/** One week a question to be content and proud with, the next one about quality; another question is of the other kind. */
function quietQuestion(round: number, turn: number): PromptId {
  const list = ids((round + turn) % 2 === 0 ? 'quiet-week' : 'quality');
  return at(list, Math.floor(round / 2) + 2 * turn);
}

/**
 * The question for a team's week: everyone sees the same one, and the same facts always give the same question.
 * The second question of a week is about quality; the one that would come next week anyway is kept for last.
 */
export function questionFor(occasion: QuestionOccasion): PromptId {
  const round = Math.floor(weeksBetween(firstWeek, occasion.week) / (occasion.every ?? 1));
  const list = fitting(occasion);
  if (list === undefined) return quietQuestion(round, occasion.turn);
  const first = at(list, round);
  const next = at(list, round + 1);
  const rest = list.filter((id) => id !== first && id !== next);
  const quality = at(ids('quality'), round);
  const all = [first, quality, ...rest, ...(next === first ? [] : [next])];
  return at(all, occasion.turn);
}
