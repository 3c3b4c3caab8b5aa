import type { PromptId } from '../catalogue/prompts';
import type { TeamId } from '../domain/ids';
import type { LadderStep } from '../domain/reflection';
import type { LocalDate } from '../domain/time';
import type { Week } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { promptWords } from './catalogue-words';
import type { Labelled } from './labelled';
import { dateInWords } from './moments';
import { reflectionWords } from './reflection-words';
import {
  agreementButton,
  anotherQuestionButton,
  meetingButton,
  purposeButton,
  questionLabel,
  whereToTalk,
} from './talk-words';

export interface ReflectionFacts {
  readonly team: TeamId;
  readonly week: Week;
  readonly step: LadderStep;
  readonly side: 'below' | 'above';
  readonly question: PromptId;
  /** Published positions on this side since the talk began. */
  readonly outside: number;
  /** How often the team asked for another question this week. */
  readonly turn: number;
  /** An answer somebody outside the team owes, when the team has brought it to them. */
  readonly promised?: { readonly to: string; readonly since: LocalDate; readonly by?: LocalDate };
}

/** What the bot says in the thread of a team outside its band. */
export interface ReflectionView extends CardBase<'reflection'> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Absent when the bot has stopped asking. */
  readonly question?: Labelled;
  readonly whereToTalk: string;
  readonly buttons: readonly Button[];
}

function paragraphsOf({ locale }: Frame, facts: ReflectionFacts): readonly string[] {
  const { step, side, outside, promised } = facts;
  const say = reflectionWords[locale];
  if (step === 'who-decides') {
    const brought = promised && {
      to: promised.to,
      since: dateInWords(promised.since, locale),
      ...(promised.by && { by: dateInWords(promised.by, locale) }),
    };
    return [say.nth(side, outside), say.decision, brought ? say.promised(brought) : say.notBrought];
  }
  switch (step) {
    case 'first-question':
      return [say.first(side), say.reassurance[side]];
    case 'offer-table':
      return [say.nth(side, outside), say.table];
    case 'what-not':
      return [say.nth(side, outside), say.whatNot[side]];
    case 'back-inside':
      return [say.back];
  }
}

function buttonsOf(frame: Frame, { team, week, step }: ReflectionFacts): readonly Button[] {
  const { locale } = frame;
  const say = reflectionWords[locale];
  const another = anotherQuestionButton(frame, team, week, 'reflection', step === 'who-decides');
  const meeting = meetingButton(frame, team, week);
  const readings: Button = { label: say.readings, intent: { kind: 'show-readings', team, week } };
  const band: Button = { label: say.lookAtBand, intent: { kind: 'show-band', team } };
  if (step === 'who-decides') return [meeting, another, agreementButton(frame, team), band];
  if (step === 'back-inside') return [meeting, agreementButton(frame, team), another];
  return [meeting, agreementButton(frame, team), another, purposeButton(frame, team), readings];
}

/** Makes the message of one step of the ladder; from the eighth week on it asks nothing unless it is asked to. */
export function reflection(frame: Frame, facts: ReflectionFacts): ReflectionView {
  const { step, turn, question } = facts;
  const say = reflectionWords[frame.locale];
  const asks = step !== 'who-decides' || turn > 0;
  const label = step === 'first-question' ? say.toBeginWith : questionLabel[frame.locale];
  return {
    ...cardBase('reflection', frame),
    title: say.titles[step],
    paragraphs: paragraphsOf(frame, facts),
    ...(asks && { question: { label, text: promptWords(question, frame) } }),
    whereToTalk: whereToTalk(frame),
    buttons: buttonsOf(frame, facts),
  };
}
