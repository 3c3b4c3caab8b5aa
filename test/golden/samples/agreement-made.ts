import type { Agreement } from '../../../src/domain/agreement';
import { agreementMade } from '../../../src/views/agreement-made';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';

const agreement: Agreement = {
  id: 'agreement-1',
  text: 'Intervisie gaat altijd door',
  kind: 'team',
  until: '2026-12-16',
  madeBy: 'person-sanne',
  madeAt: Date.UTC(2026, 10, 18, 9),
  practice: false,
  term: 1,
};

const whole: Agreement = {
  ...agreement,
  carrier: 'Lotte',
  sign: 'we nemen minder mee naar huis',
  dropped: 'het extra overleg op maandag',
  decides: 'het team',
};

export const samples: Record<string, (frame: Frame) => CardView> = {
  short: (frame) => agreementMade(frame, { team: 'team-noord', agreement }),
  whole: (frame) => agreementMade(frame, { team: 'team-noord', agreement: whole }),
};
