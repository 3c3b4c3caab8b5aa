import { factors as allFactorsInOrder, type FactorId, factorGroups } from '../catalogue/factors';
import { factorsIn, mostFactors } from '../domain/check-in-form';
import type { FormDepth } from '../domain/own-record';
import type { ChoiceField, Frame } from './card';
import { factorGroupWords, factorWords } from './catalogue-words';
import { checkInWords as words } from './check-in-words';
import { empty, type Filled, formFields } from './form-fields';
import { modalWords } from './modal-words';

/** What a form asks of what weighs in. */
export interface FactorsAsked extends Filled {
  readonly depth: FormDepth;
  readonly shortlist: readonly FactorId[];
  /** True offers every factor of the weekly question instead of the team's shortlist. */
  readonly allFactors: boolean;
}

/** A choice of which several may be ticked. */
export interface FactorsField extends ChoiceField {
  /** How many may be chosen. */
  readonly most: number;
  readonly placeholder: string;
  /** The same choices folded away by group, when they are more than a person reads in one go. */
  readonly groups?: readonly FactorGroupField[];
}

/** The choices of one group, under a heading that shows and hides them. */
export interface FactorGroupField extends ChoiceField {
  readonly placeholder: string;
  /** The name of the part of the card that is folded away. */
  readonly place: string;
  readonly open: boolean;
}

/** Makes the choice of what weighs in: the team's shortlist, or everything by group. */
export function factorsField(frame: Frame, facts: FactorsAsked): FactorsField {
  const { locale } = frame;
  const most = mostFactors(facts.depth);
  const chosen = factorsIn(facts.values);
  const offered = allFactorsInOrder.filter(
    ({ id, where }) =>
      chosen.includes(id) || (facts.allFactors ? where === 'weekly' : facts.shortlist.includes(id)),
  );
  const hint = `${words[most === 1 ? 'oneFactor' : 'threeFactors'][locale]} ${words.factorsSeen[locale]}`;
  const choices = offered.map(({ id, group }) => ({
    value: id,
    title: factorWords(id, frame),
    group: factorGroupWords(group, frame),
  }));
  const placeholder = modalWords.choose[locale];
  const fields = formFields({ ...facts, values: { factors: chosen.join(',') } }, locale);
  return {
    ...fields.choice('factors', { label: words.factors[locale], hint }, choices),
    placeholder,
    most,
    ...(facts.allFactors && {
      groups: factorGroups.map(({ id: group }): FactorGroupField => {
        const inGroup = offered.filter((factor) => factor.group === group).map(({ id }) => id);
        const ticked = chosen.filter((id) => inGroup.some((one) => one === id));
        const id = `factors.${group}`;
        return {
          ...formFields({ values: { [id]: ticked.join(',') }, faults: {} }, locale).choice(
            id,
            { label: factorGroupWords(group, frame) },
            choices.filter(({ value }) => inGroup.includes(value)),
          ),
          placeholder,
          place: `group-${group}`,
          open: ticked.length > 0,
        };
      }),
    }),
  };
}

/** The same choice with nothing ticked and every group folded away. */
export function emptiedFactors({ groups, ...factors }: FactorsField): FactorsField {
  return {
    ...empty(factors),
    ...(groups && { groups: groups.map((group) => ({ ...empty(group), open: false })) }),
  };
}
