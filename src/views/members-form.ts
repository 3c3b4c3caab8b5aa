import type { TeamId } from '../domain/ids';
import type { CardBase, Choice, ChoiceField, Frame, SubmitButton, TextField } from './card';
import { cardBase } from './card-base';
import { type Filled, formFields } from './form-fields';
import { membersFormWords, type WhyNotAll } from './members-form-words';

export interface MembersFormFacts extends Filled {
  readonly team: TeamId;
  /** Everyone who can be chosen, by account, in the order of their names. */
  readonly people: readonly Choice[];
  /** Absent when everyone in the channel is among them. */
  readonly notAll?: WhyNotAll | undefined;
}

/** Who of the channel is a colleague, who leads, and what the team calls itself and whom it works for. */
export interface MembersFormView extends CardBase<'members-form'> {
  readonly title: string;
  readonly intro: string;
  /** That somebody may be missing, and what to do about it. */
  readonly notAll?: string;
  readonly name: TextField;
  readonly word: ChoiceField;
  readonly lead: ChoiceField;
  readonly members: ChoiceField;
  readonly submit: SubmitButton;
}

/** The longest name a team can have; it stands in every title. */
export const longestTeamName = 40;

/** Makes the form for the list of colleagues. */
export function membersForm(frame: Frame, facts: MembersFormFacts): MembersFormView {
  const { locale } = frame;
  const { team, people, notAll } = facts;
  const say = membersFormWords[locale];
  const field = formFields(facts, locale, ['name', 'word', 'lead', 'members']);
  return {
    ...cardBase('members-form', frame),
    title: say.title,
    intro: say.intro,
    ...(notAll !== undefined && { notAll: say.notAll[notAll] }),
    name: field.text('name', say.name, longestTeamName),
    word: field.choice('word', say.word, [
      { value: 'family', title: say.words.family },
      { value: 'household', title: say.words.household },
      { value: 'resident', title: say.words.resident },
    ]),
    lead: field.choice('lead', say.lead, people),
    members: field.choice('members', say.members, people),
    submit: { label: say.save, intent: { kind: 'save-members', team, fields: {} } },
  };
}
