import type { NoTeamViewView } from '../../views/no-team-view';
import type { PurposeView } from '../../views/purpose';
import type { ReadingsView } from '../../views/readings';
import type { ReflectionView } from '../../views/reflection';
import type { StatusView } from '../../views/status';
import type { TeamTalkView } from '../../views/team-talk';
import type { TeamViewView } from '../../views/team-view';
import type { TrendView } from '../../views/trend';
import { buttons, heading, paragraphs, quiet } from './blocks';
import type { Drawn } from './drawn';
import {
  boldLine,
  labelled,
  labelledList,
  labelledPoints,
  places,
  points,
  question,
  wayTo,
} from './rich-text';

/** The team view: value, what weighs in, place, question, agreement; the figure is second to the talk. */
export function drawTeamView(view: TeamViewView): Drawn {
  const { position } = view;
  return {
    shown: [
      ...heading(view, view.title),
      ...labelled(view.value),
      ...labelledList(view.weighs),
      ...(position ? [...places(position.places, position.sentence), ...quiet(position.limits)] : []),
      ...paragraphs(...view.sentences),
      ...labelledList(view.shared),
      ...question(view.question),
      ...quiet(view.whereToTalk),
      ...wayTo(view.talk),
      ...paragraphs(view.agreement),
      ...quiet(...view.notes),
      ...buttons(view.buttons),
    ],
  };
}

/** A week without a team view, with a question all the same. */
export function drawNoTeamView(view: NoTeamViewView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(...view.sentences),
      ...question(view.question),
      ...quiet(view.whereToTalk),
      ...paragraphs(view.agreement),
      ...buttons(view.buttons),
    ],
  };
}

/** The week of a small team. */
export function drawTeamTalk(view: TeamTalkView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...labelled(view.value),
      ...question(view.question),
      ...quiet(view.whereToTalk),
      ...paragraphs(view.agreement),
      ...buttons(view.buttons),
    ],
  };
}

/** What the bot says in the thread of a team outside its band. */
export function drawReflection(view: ReflectionView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(...view.paragraphs),
      ...question(view.question),
      ...quiet(view.whereToTalk),
      ...buttons(view.buttons),
    ],
  };
}

/** What the team is for, its values and what it calls a case. */
export function drawPurpose(view: PurposeView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.purpose),
      ...boldLine(view.valuesLabel),
      ...labelledPoints(view.values),
      ...labelled(view.definition),
      ...buttons(view.buttons),
    ],
  };
}

/** The four readings. */
export function drawReadings(view: ReadingsView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.intro),
      ...points(view.questions),
      ...paragraphs(view.closing),
      ...buttons(view.buttons),
    ],
  };
}

/** How things stand. */
export function drawStatus(view: StatusView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(...view.sentences),
      ...labelledList(view.agreements),
      ...labelledList(view.looks),
      ...buttons(view.buttons),
    ],
  };
}

/** The trend as a list of weeks in words, which reads well on a phone and aloud. */
export function drawTrend(view: TrendView): Drawn {
  const { header, rows } = view;
  const weeks = rows.map(({ week, place, felt }) => ({
    label: header ? `${header.week} ${week}` : week,
    text: `${place} · ${felt}`,
  }));
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.summary),
      ...quiet(header && `${header.week} · ${header.place} · ${header.felt}`),
      ...labelledPoints(weeks),
      ...labelledList(view.weighed),
      ...quiet(...view.notes),
      ...buttons(view.buttons),
    ],
  };
}
