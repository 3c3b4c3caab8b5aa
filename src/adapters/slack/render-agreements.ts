import type { AgreementFormView } from '../../views/agreement-form';
import type { AgreementMadeView } from '../../views/agreement-made';
import type { AgreementsView } from '../../views/agreements';
import type { ComeBackView } from '../../views/come-back';
import type { LessonFormView } from '../../views/lesson-form';
import { buttons, heading, paragraphs, part, quiet } from './blocks';
import type { Drawn } from './drawn';
import { choiceInput, dateInput, textInput } from './inputs';
import { boldLine, quote, quoteWithPoints } from './rich-text';

/** From talk to agreement: the two things that are needed first, the rest below a line. */
export function drawAgreementForm(view: AgreementFormView): Drawn {
  const { locale, ideas, about } = view;
  return {
    shown: heading(view, view.title),
    inside: [
      ...textInput(view.text),
      ...quiet(ideas.label, ...ideas.items.map((item) => `• ${item}`)),
      ...dateInput(view.until, locale),
      ...part(view.optional),
      ...[view.sign, view.dropped, view.carrier, view.decides].flatMap(textInput),
      ...(about ? choiceInput(about, locale) : []),
      ...choiceInput(view.whose, locale),
    ],
    submit: view.submit,
  };
}

/** A new agreement, read out. */
export function drawAgreementMade(view: AgreementMadeView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...quoteWithPoints(view.agreement, view.details),
      ...paragraphs(view.closing),
      ...buttons(view.buttons),
    ],
  };
}

/** What runs, and what was learnt from what ended. */
export function drawAgreements(view: AgreementsView): Drawn {
  const told = (list: AgreementsView['open']) =>
    list.flatMap(({ text, details }) => quoteWithPoints(text, details));
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.note),
      ...told(view.open),
      ...boldLine(view.closedLabel),
      ...told(view.closed),
      ...buttons(view.buttons),
    ],
  };
}

/** Back to an agreement: how did it go, what did we learn, what now. */
export function drawComeBack(view: ComeBackView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.recall),
      ...quote(view.agreement),
      ...paragraphs(...view.details),
      ...boldLine(view.question),
      ...paragraphs(view.closing),
      ...buttons(view.buttons, view.question),
    ],
  };
}

/** What was learnt, under the agreement it was learnt from. */
export function drawLessonForm(view: LessonFormView): Drawn {
  return {
    shown: [...heading(view, view.title), ...quote(view.agreement)],
    inside: textInput(view.lesson),
    submit: view.submit,
  };
}
