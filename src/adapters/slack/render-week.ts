import type { CheckInFormView } from '../../views/check-in-form';
import type { ReceiptView } from '../../views/receipt';
import type { ReminderView } from '../../views/reminder';
import type { WeeklyQuestionView } from '../../views/weekly-question';
import { buttons, heading, line, paragraphs, part, quiet } from './blocks';
import type { Drawn } from './drawn';
import { choiceInput, choicesInput, groupedChoicesInput, numberInput, textInput } from './inputs';
import { quote } from './rich-text';

/** The question of the week and its reminder: what one tap means stands above the three to tap, the rest below a line. */
export function drawQuestion(view: WeeklyQuestionView | ReminderView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.lead),
      ...buttons(view.buttons, view.title),
      ...line,
      ...buttons(view.quiet),
      ...quiet(view.note),
    ],
  };
}

/** The form of the week. A modal folds nothing away, so the lesser fields stand below a line. */
export function drawCheckInForm(view: CheckInFormView): Drawn {
  const { locale, felt, counting, counters, factors, more } = view;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [
      ...choiceInput(felt, locale),
      ...quiet(counting?.definition),
      ...paragraphs(counting?.question),
      ...counters.flatMap(numberInput),
      ...groupedChoicesInput(factors),
      ...buttons(view.buttons),
      ...part(more.label),
      ...(more.hours ? numberInput(more.hours) : []),
      ...(more.noCases ? choicesInput(more.noCases, locale) : []),
      ...textInput(more.line),
    ],
    submit: view.submit,
  };
}

/** The receipt of an answer, with the line as the team would see it set apart. */
export function drawReceipt(view: ReceiptView): Drawn {
  const { line: own } = view;
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(...view.paragraphs),
      ...(own ? [...paragraphs(own.before), ...quote(own.text), ...buttons(own.buttons), ...line] : []),
      ...buttons(view.buttons),
    ],
  };
}
