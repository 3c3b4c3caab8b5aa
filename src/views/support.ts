import type { Localised } from '../catalogue/localised';
import type { Team } from '../domain/team';
import type { CardBase, Frame } from './card';
import { cardBase } from './card-base';

type Contact = Team['contacts'][number];

export interface SupportFacts {
  readonly contacts: readonly Contact[];
}

/** Whom to turn to, outside the team. */
export interface SupportView extends CardBase<'support'> {
  readonly title: string;
  readonly intro: string;
  readonly contacts: readonly { readonly what: string; readonly who: string }[];
  readonly closing: string;
}

const words = {
  title: { nl: 'Met wie kun je praten?', en: 'Whom can you talk to?' },
  intro: {
    nl: 'Is je werk te veel? Dat hoef je niet alleen op te lossen. Je werkgever moet er iets aan doen. Bij deze mensen kun je terecht:',
    en: 'Is your work too much? You need not solve that alone. Your employer has to do something about it. You can turn to these people:',
  },
  nobody: {
    nl: 'Is je werk te veel? Dat hoef je niet alleen op te lossen. Je werkgever moet er iets aan doen. Er staan hier nog geen namen. Vraag naar de vertrouwenspersoon of de ondernemingsraad.',
    en: 'Is your work too much? You need not solve that alone. Your employer has to do something about it. There are no names here yet. Ask for the confidant or the works council.',
  },
  closing: {
    nl: 'Ik bewaar niet dat je dit vroeg en vertel het aan niemand.',
    en: 'I do not keep that you asked this and tell nobody.',
  },
} as const satisfies Record<string, Localised>;

const what: Readonly<Record<Contact['what'], Localised>> = {
  confidant: { nl: 'Vertrouwenspersoon', en: 'Confidant' },
  council: { nl: 'Ondernemingsraad', en: 'Works council' },
  guide: { nl: 'Gespreksbegeleider', en: 'Guide' },
};

/** Shows whom someone can turn to; asking leaves no trace. */
export function support(frame: Frame, { contacts }: SupportFacts): SupportView {
  const { locale } = frame;
  return {
    ...cardBase('support', frame),
    title: words.title[locale],
    intro: words[contacts.length === 0 ? 'nobody' : 'intro'][locale],
    contacts: contacts.map((contact) => ({ what: what[contact.what][locale], who: contact.who })),
    closing: words.closing[locale],
  };
}
