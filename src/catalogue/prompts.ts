import type { Prompt } from './prompt';
import { promptsInsideBand } from './prompts-inside-band';
import { promptsOutsideBand } from './prompts-outside-band';
import { promptsWorkingTogether } from './prompts-working-together';

export type { Prompt } from './prompt';

const promptsByOccasion = {
  ...promptsOutsideBand,
  ...promptsInsideBand,
  ...promptsWorkingTogether,
} as const;

/** The moments for which the catalogue has questions. */
export type PromptOccasion = keyof typeof promptsByOccasion;

/** The id of a question in the catalogue. */
export type PromptId = (typeof promptsByOccasion)[PromptOccasion][number]['id'];

/** Every question of the catalogue, over all moments. */
export const prompts: readonly Prompt[] = Object.values(promptsByOccasion).flat();

/** The questions for this moment, in the order in which they are offered. */
export function promptsFor(occasion: PromptOccasion): readonly Prompt[] {
  return promptsByOccasion[occasion];
}

/** The question with this id, or undefined when the catalogue does not know it. */
export function findPrompt(id: string): Prompt | undefined {
  return prompts.find((prompt) => prompt.id === id);
}

/** The four ways to read a week outside the band, offered as questions and never as a verdict. */
export const readings = [
  {
    id: 'people',
    text: {
      nl: 'Zijn we met te weinig mensen voor wat er nu is?',
      en: 'Are there too few of us for what there is now?',
    },
  },
  {
    id: 'ambition',
    text: {
      nl: 'Willen we nu meer dan nodig is? Is gewoon goed ook even genoeg?',
      en: 'Do we want more now than is needed? Is just good enough fine for a while?',
    },
  },
  {
    id: 'factors',
    text: {
      nl: 'Ligt het aan wat meeweegt, zoals wachtlijsten of inwerken?',
      en: 'Is it because of what weighs in, such as waiting lists or onboarding?',
    },
  },
  {
    id: 'band',
    text: { nl: 'Of klopt onze bandbreedte niet meer?', en: 'Or is our band no longer right?' },
  },
] as const satisfies readonly Prompt[];

/** The id of one of the four readings. */
export type ReadingId = (typeof readings)[number]['id'];
