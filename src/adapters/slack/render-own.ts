import type { AwayView } from '../../views/away';
import type { FirstMessageView } from '../../views/first-message';
import type { HomeView } from '../../views/home';
import type { LanguageView } from '../../views/language';
import type { MyWeekView } from '../../views/my-week';
import type { OwnAnswersView } from '../../views/own-answers';
import type { OwnExportView } from '../../views/own-export';
import type { TakingPartView } from '../../views/taking-part';
import type { WelcomeView } from '../../views/welcome';
import { buttons, heading, line, paragraphs } from './blocks';
import type { Drawn } from './drawn';
import { choiceInput, choicesInput, dateInput, numberInput } from './inputs';
import { boldLine, copyable, labelled, labelledList, points } from './rich-text';

/** The first message in a channel or a chat, and the answer to taking part. */
export function drawTakingPart(view: WelcomeView | FirstMessageView | TakingPartView): Drawn {
  return {
    shown: [...heading(view, view.title), ...paragraphs(...view.paragraphs), ...buttons(view.buttons)],
  };
}

/** Someone's own weeks: the numbers in them are for a modal only. */
export function drawOwnAnswers(view: OwnAnswersView): Drawn {
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [
      ...view.weeks.flatMap(({ title, lines }) => labelledList({ label: title, items: lines })),
      ...buttons(view.buttons),
    ],
  };
}

/** Everything about someone as text to copy, for a modal only. */
export function drawOwnExport(view: OwnExportView): Drawn {
  const { label, value = '' } = view.copy;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [...points(view.lines), ...boldLine(label), ...copyable(value)],
  };
}

/** The days someone is away. */
export function drawAway(view: AwayView): Drawn {
  const { locale, from, until } = view;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [...dateInput(from, locale), ...dateInput(until, locale), ...buttons(view.buttons)],
    submit: view.submit,
  };
}

/** Someone's ordinary work week. */
export function drawMyWeek(view: MyWeekView): Drawn {
  const { locale, days, hours, ownCases } = view;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [...choicesInput(days, locale), ...numberInput(hours), ...choiceInput(ownCases, locale)],
    submit: view.submit,
  };
}

/** The choice of a language. */
export function drawLanguage(view: LanguageView): Drawn {
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.text), ...buttons(view.buttons, view.title)],
  };
}

/** Someone's own page: their week first, then the team, then how they want to be treated. */
export function drawHome(view: HomeView): Drawn {
  const { week, team, agreements, settings } = view;
  return {
    shown: [
      ...heading(view, view.title),
      ...labelled(week),
      ...buttons(week.buttons, week.text),
      ...line,
      ...labelledList(team),
      ...labelledList(agreements),
      ...buttons(view.buttons),
      ...line,
      ...boldLine(settings.label),
      ...buttons(settings.buttons),
    ],
  };
}
