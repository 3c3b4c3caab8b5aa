import type { AgreementKind, Outcome } from '../../domain/agreement';
import type { municipalityWords } from './municipality-words';

type Words = keyof typeof municipalityWords;

/** Something a team agrees in the half year, and what came of it. */
export interface AgreementStory {
  readonly text: Words;
  readonly sign: Words;
  readonly about: string;
  readonly whose: AgreementKind;
  readonly outcome: Outcome;
  readonly lesson: Words;
}

/** What somebody does about what a team reads, after the view of a week of the story. */
export type Act = { readonly after: number; readonly by: string } & (
  | { readonly does: 'say'; readonly words: Words }
  | { readonly does: 'take-to-meeting' }
  | { readonly does: 'agree'; readonly on: AgreementStory }
);

// Noord is above its band from week 9 or 10 of the story on, and Midden has its new system from week 6.
const acts: Readonly<Record<string, readonly Act[]>> = {
  Noord: [
    { after: 10, by: 'willem', does: 'say', words: 'noordHolds' },
    { after: 10, by: 'lotte', does: 'say', words: 'noordSeesIt' },
    { after: 12, by: 'youssef', does: 'take-to-meeting' },
    { after: 12, by: 'youssef', does: 'say', words: 'noordAgrees' },
    {
      after: 13,
      by: 'ilse',
      does: 'agree',
      on: {
        text: 'noordAgreement',
        sign: 'noordSign',
        about: 'factor.waiting-list-holding',
        whose: 'partner',
        outcome: 'worked',
        lesson: 'noordLesson',
      },
    },
  ],
  Midden: [
    {
      after: 9,
      by: 'thijs',
      does: 'agree',
      on: {
        text: 'middenAgreement',
        sign: 'middenSign',
        about: 'factor.new-registration-system',
        whose: 'signal',
        outcome: 'partly',
        lesson: 'middenLesson',
      },
    },
  ],
};

/** What happens in a team after the view of a week of the story. */
export function actsAfter(team: string, week: number): readonly Act[] {
  return (acts[team] ?? []).filter(({ after }) => after === week);
}

/** What a team agrees in the half year, with who says later how it went. */
export function agreementsOf(team: string): readonly (AgreementStory & { readonly by: string })[] {
  return (acts[team] ?? []).flatMap((act) => (act.does === 'agree' ? [{ ...act.on, by: act.by }] : []));
}
