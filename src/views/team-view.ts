import type { Locale } from '../catalogue/localised';
import type { PromptId } from '../catalogue/prompts';
import type { ValueId } from '../catalogue/values';
import type { TeamId } from '../domain/ids';
import type { Publication } from '../domain/publication';
import type { TeamFacts } from '../domain/team';
import type { LocalDate } from '../domain/time';
import { type Week, weekNumber } from '../domain/week';
import type { AgreementInShort } from './agreement-words';
import { agreementSentence, quoted } from './agreement-words';
import type { Button, CardBase, Frame, Link } from './card';
import { cardBase } from './card-base';
import { promptWords, valueWords, weighingWords } from './catalogue-words';
import type { Labelled, LabelledList } from './labelled';
import { dateInWords } from './moments';
import type { PlacesDrawn } from './position-words';
import { drawPlaces, limitsSentence, positionSentence } from './position-words';
import { questionLabel, talkButtons, valueLabel, weekTitle, whereToTalk } from './talk-words';
import { feltSentence, holdingSentence, withoutColleagueSentence } from './week-words';

export interface TeamViewFacts {
  readonly publication: Publication;
  readonly team: TeamId;
  readonly value?: ValueId;
  readonly question: PromptId;
  readonly noBand: boolean;
  readonly agreement?: AgreementInShort;
  /** A talk about the team's place begins under this very message, with the question and its buttons. */
  readonly threadBegins: boolean;
  /** A talk about the team's place runs already, under an earlier message. */
  readonly threadRuns: boolean;
  /** Where that earlier message can be opened, if the platform says so. */
  readonly threadAt?: string;
  /** The bot has stopped asking: a decision is needed that is not the team's. */
  readonly waits?: boolean;
  readonly withoutColleague?: TeamFacts['withoutColleague'];
  /** A week whose round was lost to an outage. */
  readonly missedWeek?: Week;
  readonly pauseProposal?: PauseProposal;
}

export interface PauseProposal {
  readonly name: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** One week as the whole team sees it: value, what weighs in, place, question, agreement, in that order. */
export interface TeamViewView extends CardBase<'team-view'> {
  readonly title: string;
  readonly value?: Labelled;
  readonly weighs?: LabelledList;
  readonly position?: { readonly sentence: string; readonly places: PlacesDrawn; readonly limits?: string };
  /** How the week was and what else is known, a sentence each. */
  readonly sentences: readonly string[];
  readonly shared?: LabelledList;
  readonly question: Labelled;
  readonly whereToTalk: string;
  /** The running talk, one press away. */
  readonly talk?: Link;
  readonly agreement?: string;
  /** What the bot has to say about itself: an outage, a pause it proposes. */
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    weighs: 'Wat meeweegt',
    shared: 'Gedeeld vanuit het team',
    noBand: 'Jullie hebben nog geen bandbreedte. Dat geeft niet: het gesprek komt eerst.',
    waits: {
      label: 'Zolang dit duurt',
      text: 'Ik stel uit mezelf geen nieuwe vraag. Er is een besluit nodig van buiten het team.',
    },
    begins: 'Hieronder begint jullie gesprek hierover.',
    toTalk: 'Naar het gesprek',
    runs: 'Jullie gesprek hierover loopt verder onder een eerder bericht.',
    missed: (week: number) =>
      `Week ${week} ging verloren door een storing bij mij. Daarvan komt geen teambeeld. Sorry.`,
    pause: (name: string, from: string, until: string) =>
      `${name}: ${from} tot en met ${until}. Zal ik dan even stil zijn?`,
    openPause: 'Pauze kiezen',
  },
  en: {
    weighs: 'What weighs in',
    shared: 'Shared from within the team',
    noBand: 'You have no band yet. That is fine: the talk comes first.',
    waits: {
      label: 'As long as this lasts',
      text: 'I ask no new question of my own accord. A decision is needed from outside the team.',
    },
    begins: 'Your talk about this begins below.',
    toTalk: 'To the talk',
    runs: 'Your talk about this goes on under an earlier message.',
    missed: (week: number) =>
      `Week ${week} was lost because I was out of order. There will be no team view of it. Sorry.`,
    pause: (name: string, from: string, until: string) =>
      `${name}: ${from} up to and including ${until}. Shall I be quiet then?`,
    openPause: 'Choose a pause',
  },
} as const;

function drawn({ shown, times, band }: Publication, locale: Locale): Pick<TeamViewView, 'position'> {
  if (shown.position === undefined) return {};
  return {
    position: {
      sentence: positionSentence(shown.position, times, locale),
      places: drawPlaces(shown.position, locale),
      ...(band && { limits: limitsSentence(band, locale) }),
    },
  };
}

function sentencesOf(
  frame: Frame,
  { publication, noBand, withoutColleague }: TeamViewFacts,
): readonly string[] {
  const { felt, holding } = publication.shown;
  const week = [felt && feltSentence(felt, frame.locale), holding && holdingSentence(holding, frame)];
  return [
    noBand ? words[frame.locale].noBand : '',
    week.filter((sentence) => sentence !== undefined).join(' '),
    withoutColleague ? withoutColleagueSentence(withoutColleague, frame) : '',
  ].filter((sentence) => sentence !== '');
}

function notesOf({ locale }: Frame, { missedWeek, pauseProposal: pause }: TeamViewFacts): readonly string[] {
  const { missed, pause: propose } = words[locale];
  return [
    ...(missedWeek ? [missed(weekNumber(missedWeek))] : []),
    ...(pause
      ? [propose(pause.name, dateInWords(pause.from, locale), dateInWords(pause.until, locale))]
      : []),
  ];
}

/** Makes the team view of a publication; a part that is not shown leaves no trace. */
export function teamView(frame: Frame, facts: TeamViewFacts): TeamViewView {
  const { publication, team, value, question, agreement } = facts;
  const { threadBegins, threadRuns, threadAt, pauseProposal } = facts;
  const { locale } = frame;
  const say = words[locale];
  const items = weighingWords(publication.shown.factors, frame);
  return {
    ...cardBase('team-view', frame),
    title: weekTitle(publication.week, frame),
    ...(value && { value: { label: valueLabel[locale], text: valueWords(value, frame) } }),
    ...(items.length > 0 && { weighs: { label: say.weighs, items } }),
    ...drawn(publication, locale),
    sentences: sentencesOf(frame, facts),
    ...(publication.lines.length > 0 && {
      shared: { label: say.shared, items: publication.lines.map((line) => quoted(line, locale)) },
    }),
    question:
      facts.waits === true ? say.waits : { label: questionLabel[locale], text: promptWords(question, frame) },
    whereToTalk: threadBegins
      ? say.begins
      : threadRuns
        ? `${say.runs} ${whereToTalk(frame)}`
        : whereToTalk(frame),
    ...(threadRuns && threadAt !== undefined && { talk: { label: say.toTalk, url: threadAt } }),
    ...(agreement && { agreement: agreementSentence(agreement, locale) }),
    notes: notesOf(frame, facts),
    buttons: [
      ...(threadBegins ? [] : talkButtons(frame, team, publication.week, facts.waits)),
      ...(pauseProposal ? [{ label: say.openPause, intent: { kind: 'open-pause', team } } as const] : []),
    ],
  };
}
