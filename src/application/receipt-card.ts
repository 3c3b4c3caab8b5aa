import { type ReceiptView, receipt } from '../views/receipt';
import { hasNumbers } from './ask-facts';
import type { Setting } from './setting';
import type { StoredAnswer } from './submit-check-in';

/** The receipt of an answer, in words that hold none of it but the line its writer has still to decide about. */
export function receiptCard(
  { frame, team }: Pick<Setting, 'frame' | 'team'>,
  { round, checkIn, depth }: StoredAnswer,
  became: 'received' | 'changed' | 'line-shared' | 'line-withheld',
): ReceiptView {
  const { cases, line } = checkIn;
  return receipt(frame, {
    team: team.id,
    week: round.week,
    closesAt: round.closesAt,
    viewAt: round.viewAt,
    countsShortQuestions: cases.kind === 'types' && team.caseTypes.includes('short-question'),
    asksNumbers: depth !== 'light' && !hasNumbers(checkIn, depth),
    became,
    ...(line?.shared === false && { line: line.text }),
  });
}
