import type { Localised } from '../catalogue/localised';
import type { CardBase, Frame, TextField } from './card';
import { cardBase } from './card-base';

export interface OwnExportFacts {
  readonly json: string;
}

/** Everything the bot holds of someone, to copy. It holds numbers, so it is a dialog and never a message. */
export interface OwnExportView extends CardBase<'own-export'> {
  readonly title: string;
  readonly intro: string;
  readonly lines: readonly string[];
  readonly copy: TextField;
}

const words = {
  title: { nl: 'Alles wat ik van je heb', en: 'Everything I have of you' },
  intro: {
    nl: 'Dit is van jou. Kopieer het als je het wilt bewaren.',
    en: 'This is yours. Copy it if you want to keep it.',
  },
  holds: {
    nl: 'Erin staat: je naam en account, je werkdagen en uren, of je meedoet, je antwoorden, welke berichten ik je stuurde, en afspraken die jij opschreef.',
    en: 'It holds: your name and account, your working days and hours, whether you take part, your answers, which messages I sent you, and agreements you wrote down.',
  },
  notIn: {
    nl: 'Teambeelden staan er niet in. Die zijn van het hele team.',
    en: 'Team views are not in it. They belong to the whole team.',
  },
  copy: { nl: 'Alles als tekst om te kopiëren', en: 'Everything as text to copy' },
} as const satisfies Record<string, Localised>;

/** Gives someone everything about themselves as text. */
export function ownExport(frame: Frame, { json }: OwnExportFacts): OwnExportView {
  const { locale } = frame;
  return {
    ...cardBase('own-export', frame),
    title: words.title[locale],
    intro: words.intro[locale],
    lines: [words.holds[locale], words.notIn[locale]],
    copy: { id: 'copy', label: words.copy[locale], value: json, long: true },
  };
}
