import type { Localised } from '../catalogue/localised';
import type { ValueId } from '../catalogue/values';
import { findValue } from '../catalogue/values';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { said } from './catalogue-words';
import type { Labelled } from './labelled';
import { agreementButton } from './talk-words';

export interface PurposeFacts {
  readonly team: TeamId;
  readonly purpose?: string;
  readonly values: readonly ValueId[];
  /** What this team calls a case, in its own words. */
  readonly definition?: string;
}

/** What the team is for, its values and what it calls a case. */
export interface PurposeView extends CardBase<'purpose'> {
  readonly title: string;
  readonly purpose: string;
  readonly valuesLabel?: string;
  readonly values: readonly Labelled[];
  readonly definition?: Labelled;
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Onze bedoeling', en: 'Our purpose' },
  notYet: {
    nl: 'Jullie bedoeling staat hier nog niet. Een goede vraag voor het overleg: waar is ons team voor?',
    en: 'Your purpose is not here yet. A good question for your meeting: what is our team for?',
  },
  values: { nl: 'Onze waarden', en: 'Our values' },
  definition: { nl: 'Wat wij een casus noemen', en: 'What we call a case' },
} as const satisfies Record<string, Localised>;

/** Shows what the team wrote about itself, to return to from the figures. */
export function purpose(frame: Frame, facts: PurposeFacts): PurposeView {
  const { locale } = frame;
  const values = facts.values.flatMap((id) => findValue(id) ?? []);
  return {
    ...cardBase('purpose', frame),
    title: words.title[locale],
    purpose: facts.purpose ?? words.notYet[locale],
    ...(values.length > 0 && { valuesLabel: words.values[locale] }),
    values: values.map(({ label, help }) => ({ label: said(label, frame), text: said(help, frame) })),
    ...(facts.definition && { definition: { label: words.definition[locale], text: facts.definition } }),
    buttons: [agreementButton(frame, facts.team)],
  };
}
