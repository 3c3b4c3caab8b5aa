import type { BandView } from '../../views/band';
import type { BandFormView } from '../../views/band-form';
import type { ConsentFormView } from '../../views/consent-form';
import type { MembersFormView } from '../../views/members-form';
import type { PauseView } from '../../views/pause';
import type { PracticeView } from '../../views/practice';
import type { SelfTestView } from '../../views/self-test';
import type { SetupView } from '../../views/setup';
import { buttons, heading, line, paragraphs, part, quiet } from './blocks';
import type { Drawn } from './drawn';
import { choiceInput, choicesInput, dateInput, numberInput, textInput } from './inputs';
import { boldLine, labelled, labelledList, lines } from './rich-text';

/** The band and what it is not; beside each limit the values it follows from, and why. */
export function drawBand(view: BandView): Drawn {
  const { colleague } = view;
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.intro),
      ...view.limits.flatMap(({ title, values, reason, protects }) => [
        ...labelledList({ label: title, items: values }),
        ...paragraphs(reason),
        ...quiet(protects),
      ]),
      ...boldLine(view.next),
      ...quiet(...view.details),
      ...labelled(view.normal, colleague),
      ...buttons(colleague?.buttons, colleague?.label),
      ...(colleague?.buttons ? line : []),
      ...buttons(view.buttons),
    ],
  };
}

/** The form for a band: on each side values first, then why, then the limit. */
export function drawBandForm(view: BandFormView): Drawn {
  const { locale } = view;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [
      ...choicesInput(view.counts, locale),
      ...part(view.lowerLabel),
      ...choicesInput(view.lowerValue, locale),
      ...textInput(view.lowerReason),
      ...numberInput(view.lower),
      ...part(view.upperLabel),
      ...choicesInput(view.upperValue, locale),
      ...textInput(view.upperReason),
      ...numberInput(view.upper),
      ...part(view.agreedLabel),
      ...textInput(view.agreedTeam),
      ...textInput(view.agreedMunicipality),
      ...choiceInput(view.from, locale),
      ...dateInput(view.lookAgain, locale),
    ],
    submit: view.submit,
  };
}

/** What a team has settled, what not yet, and the one next step. */
export function drawSetup(view: SetupView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...lines(view.settled.map(({ done, text }) => `${done ? '✓' : '○'} ${text}`)),
      ...paragraphs(...view.notes),
      ...labelled(view.next),
      ...buttons(view.buttons),
    ],
  };
}

/** What the bot could try out by itself. */
export function drawSelfTest(view: SelfTestView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...lines(view.settled.map(({ done, text }) => `${done ? '✓' : '○'} ${text}`)),
      ...quiet(view.note),
      ...buttons(view.buttons),
    ],
  };
}

/** Who of the channel is on the list, who leads, and what the team calls itself. */
export function drawMembersForm(view: MembersFormView): Drawn {
  const { locale } = view;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro, view.notAll)],
    inside: [
      ...choicesInput(view.members, locale),
      ...choiceInput(view.lead, locale),
      ...textInput(view.name),
      ...choiceInput(view.word, locale),
    ],
    submit: view.submit,
  };
}

/** Where the yes of works council and data protection officer is recorded. */
export function drawConsentForm(view: ConsentFormView): Drawn {
  const { locale } = view;
  return {
    shown: [...heading(view, view.title), ...paragraphs(view.intro)],
    inside: [
      ...textInput(view.reference),
      ...dateInput(view.until, locale),
      ...textInput(view.decision),
      ...dateInput(view.on, locale),
    ],
    submit: view.submit,
  };
}

/** A pause: begin it, change it or end it. */
export function drawPause(view: PauseView): Drawn {
  return {
    shown: [...heading(view, view.title), ...paragraphs(...view.paragraphs)],
    inside: [...dateInput(view.until, view.locale), ...buttons(view.buttons)],
    submit: view.submit,
  };
}

/** Where the practice is, and what one more step does. */
export function drawPractice(view: PracticeView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.happened),
      ...quiet(view.next),
      ...buttons(view.buttons),
    ],
  };
}
