import type { Agreement } from '../../../src/domain/agreement';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { agreements } from '../../../src/views/agreements';

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

const told: Agreement = {
  ...agreement,
  id: 'agreement-2',
  text: 'De gedragswetenschapper schuift op dinsdag aan',
  kind: 'partner',
  about: { factor: 'waiting-list-holding' },
  sign: 'we durven eerder te beslissen',
  dropped: 'het losse overleg op vrijdag',
  decides: 'het afdelingshoofd',
  carrier: 'Fatima',
};

const finished: Agreement = {
  ...agreement,
  id: 'agreement-3',
  text: 'Eén keer per maand samen de buurt in',
  outcome: { outcome: 'partly', at: Date.UTC(2026, 9, 20, 9) },
  lesson: 'In de vakantie lukt het niet. Daarbuiten horen we veel nieuws.',
  closed: { at: Date.UTC(2026, 9, 20, 10), next: 'change' },
};

export const samples: Record<string, (frame: Frame) => CardView> = {
  'two-running': (frame) =>
    agreements(frame, { team: 'team-noord', open: [told, agreement], closed: [finished], canAdd: true, full: false }),
  'three-running': (frame) =>
    agreements(frame, { team: 'team-noord', open: [agreement, told, agreement], closed: [], canAdd: true, full: true }),
  'not-yours-to-add': (frame) =>
    agreements(frame, { team: 'team-noord', open: [told], closed: [], canAdd: false, full: false }),
  none: (frame) => agreements(frame, { team: 'team-noord', open: [], closed: [], canAdd: true, full: false }),
};
