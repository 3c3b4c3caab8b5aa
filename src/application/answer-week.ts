import { factors } from '../catalogue/factors';
import type { IntentOf } from '../views/intent';
import type { Answer } from './answer';
import { checkInCard } from './check-in-card';
import { receiptCard } from './receipt-card';
import { refuse, type Setting } from './setting';
import { type Given, type Submission, submitCheckIn } from './submit-check-in';

const factorIds = factors.map(({ id }) => id);

/** Takes an answer by one tap or by the form, and says what became of it: a receipt, or sentences beside the fields. */
export async function answerWeek(
  setting: Setting,
  intent: IntentOf<'answer-week'> | IntentOf<'submit-check-in'>,
): Promise<Answer> {
  const given: Given =
    intent.kind === 'answer-week' ? { by: 'tap', felt: intent.felt } : { by: 'form', fields: intent.fields };
  const { store, clock } = setting.world;
  const submission = await submitCheckIn(
    { store, clock, factors: factorIds },
    setting.key,
    setting.person.id,
    intent.week,
    given,
  );
  return answerTo(setting, intent, submission);
}

async function answerTo(
  setting: Setting,
  intent: IntentOf<'answer-week'> | IntentOf<'submit-check-in'>,
  submission: Submission,
): Promise<Answer> {
  switch (submission.kind) {
    case 'refusal': {
      const refused = refuse(setting, submission);
      // What was typed in the form is worth keeping, also when it cannot be taken.
      return intent.kind === 'submit-check-in' ? { ...refused, how: 'stay' } : refused;
    }
    case 'faults':
      return checkInCard(setting, intent.week, {
        how: 'correct',
        faults: submission.faults,
        values: intent.kind === 'submit-check-in' ? intent.fields : {},
        allFactors: intent.kind === 'submit-check-in' && intent.allFactors === true,
      });
    case 'stored':
      return {
        how: 'replace',
        card: receiptCard(setting, submission, submission.changed ? 'changed' : 'received'),
      };
  }
}
