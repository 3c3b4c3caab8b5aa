import type { GlossaryView } from '../../views/glossary';
import type { HelpView } from '../../views/help';
import type { NoticeView } from '../../views/notice';
import type { PrivacyView } from '../../views/privacy';
import type { SupportView } from '../../views/support';
import type { WhichTeamView } from '../../views/which-team';
import type { WhoSeesWhatView } from '../../views/who-sees-what';
import { buttons, heading, paragraphs, quiet } from './blocks';
import type { Drawn } from './drawn';
import { labelled, labelledPoints } from './rich-text';

/** A confirmation in a sentence or two. */
export function drawNotice(view: NoticeView): Drawn {
  return { shown: [...heading(view), ...paragraphs(view.text), ...buttons(view.buttons)] };
}

/** The words one can type, as a list. */
export function drawHelp(view: HelpView): Drawn {
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.intro),
      ...labelledPoints(view.rows.map(({ word, meaning }) => ({ label: word, text: meaning }))),
      ...buttons(view.buttons),
    ],
  };
}

/** The words of the talk, each with its explanation under it. */
export function drawGlossary(view: GlossaryView): Drawn {
  const terms = view.terms.map(({ term, explanation }) => ({ label: term, text: explanation }));
  return { shown: [...heading(view, view.title), ...labelled(...terms)] };
}

/** Who sees what, one thing at a time. */
export function drawWhoSeesWhat(view: WhoSeesWhatView): Drawn {
  const rows = view.rows.map(({ what, who }) => ({ label: what, text: who }));
  return { shown: [...heading(view, view.title), ...labelled(...rows), ...buttons(view.buttons)] };
}

/** What is kept, one thing at a time. */
export function drawPrivacy(view: PrivacyView): Drawn {
  const rows = view.rows.map(({ what, how }) => ({ label: what, text: how }));
  return { shown: [...heading(view, view.title), ...labelled(...rows), ...buttons(view.buttons)] };
}

/** Whom to turn to. */
export function drawSupport(view: SupportView): Drawn {
  const contacts = view.contacts.map(({ what, who }) => ({ label: what, text: who }));
  return {
    shown: [
      ...heading(view, view.title),
      ...paragraphs(view.intro),
      ...labelled(...contacts),
      ...quiet(view.closing),
    ],
  };
}

/** Which team is meant; Slack has room for every team as a button. */
export function drawWhichTeam(view: WhichTeamView): Drawn {
  const teams = [...view.buttons, ...(view.more ?? [])];
  return { shown: [...heading(view, view.title), ...buttons(teams, view.title)] };
}
