import type { Localised } from '../catalogue/localised';
import type { PromptId } from '../catalogue/prompts';
import type { ValueId } from '../catalogue/values';
import type { TeamId } from '../domain/ids';
import type { Week } from '../domain/week';
import type { AgreementInShort } from './agreement-words';
import { agreementSentence } from './agreement-words';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { promptWords, valueWords } from './catalogue-words';
import type { Labelled } from './labelled';
import { talkButtons, valueLabel, weekTitle, whereToTalk } from './talk-words';

export interface TeamTalkFacts {
  readonly week: Week;
  readonly team: TeamId;
  readonly question: PromptId;
  readonly value?: ValueId;
  readonly agreement?: AgreementInShort;
}

/** The week of a team under five: a question and its agreements, and no figures at all. */
export interface TeamTalkView extends CardBase<'team-talk'> {
  readonly title: string;
  readonly value?: Labelled;
  readonly question: Labelled;
  readonly whereToTalk: string;
  readonly agreement?: string;
  readonly buttons: readonly Button[];
}

const label: Localised = { nl: 'Een vraag voor jullie overleg', en: 'A question for your meeting' };

/** Offers a small team its question of the week. */
export function teamTalk(frame: Frame, facts: TeamTalkFacts): TeamTalkView {
  const { week, team, question, value, agreement } = facts;
  const { locale } = frame;
  return {
    ...cardBase('team-talk', frame),
    title: weekTitle(week, frame),
    ...(value && { value: { label: valueLabel[locale], text: valueWords(value, frame) } }),
    question: { label: label[locale], text: promptWords(question, frame) },
    whereToTalk: whereToTalk(frame),
    ...(agreement && { agreement: agreementSentence(agreement, locale) }),
    buttons: talkButtons(frame, team, week),
  };
}
