import type { Localised } from '../catalogue/localised';
import type { PromptId } from '../catalogue/prompts';
import type { TeamId } from '../domain/ids';
import { type Week, weekNumber } from '../domain/week';
import type { AgreementInShort } from './agreement-words';
import { agreementSentence } from './agreement-words';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { promptWords } from './catalogue-words';
import type { Labelled } from './labelled';
import { talkButtons, weekTitle, whereToTalk } from './talk-words';

export interface NoTeamViewFacts {
  readonly week: Week;
  readonly team: TeamId;
  readonly question: PromptId;
  readonly agreement?: AgreementInShort;
  readonly missedWeek?: Week;
}

/** A week without a team view; the talk goes on. */
export interface NoTeamViewView extends CardBase<'no-team-view'> {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly question: Labelled;
  readonly whereToTalk: string;
  readonly agreement?: string;
  readonly buttons: readonly Button[];
}

/** It gives no cause: whoever reads one would look for who it was (PEOPLE.md, item 7). */
const noView: Localised = {
  nl: 'Deze week laat ik geen teambeeld zien. Dat gebeurt soms. Het ligt aan niemand.',
  en: 'This week I show no team view. That happens sometimes. It is nobody’s doing.',
};

const lost: Record<keyof Localised, (week: number) => string> = {
  nl: (week) => `Week ${week} ging verloren door een storing bij mij. Sorry.`,
  en: (week) => `Week ${week} was lost because I was out of order. Sorry.`,
};

const label: Localised = { nl: 'Voor jullie overleg', en: 'For your meeting' };

/** Says that there is no view and offers a question all the same. */
export function noTeamView(frame: Frame, facts: NoTeamViewFacts): NoTeamViewView {
  const { week, team, question, agreement, missedWeek } = facts;
  const { locale } = frame;
  return {
    ...cardBase('no-team-view', frame),
    title: weekTitle(week, frame),
    sentences: [noView[locale], ...(missedWeek ? [lost[locale](weekNumber(missedWeek))] : [])],
    question: { label: label[locale], text: promptWords(question, frame) },
    whereToTalk: whereToTalk(frame),
    ...(agreement && { agreement: agreementSentence(agreement, locale) }),
    buttons: talkButtons(frame, team, week),
  };
}
