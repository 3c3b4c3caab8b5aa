import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { receipt, type ReceiptFacts } from '../../../src/views/receipt';
import { times } from '../sample-times';

const facts: ReceiptFacts = {
  team: 'team-noord',
  week: '2026-W47',
  closesAt: times.closesAt,
  viewAt: times.viewAt,
  countsShortQuestions: true,
  asksNumbers: false,
  became: 'received',
};

export const samples: Record<string, (frame: Frame) => CardView> = {
  received: (frame) => receipt(frame, facts),
  changed: (frame) => receipt(frame, { ...facts, became: 'changed' }),
  'line-shared': (frame) => receipt(frame, { ...facts, became: 'line-shared' }),
  'line-withheld': (frame) => receipt(frame, { ...facts, became: 'line-withheld' }),
  'asks-numbers': (frame) => receipt(frame, { ...facts, countsShortQuestions: false, asksNumbers: true }),
  'with-line': (frame) =>
    receipt(frame, { ...facts, line: 'We missen een vast moment om even te sparren.' }),
  'hostile-line': (frame) =>
    receipt(frame, { ...facts, line: '[klik](javascript:alert(1)) **let op** <b>vet</b>\n- een\n1. twee' }),
};
