import type { Agreement } from '../../../src/domain/agreement';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { comeBack } from '../../../src/views/come-back';

const agreement: Agreement = {
  id: 'agreement-1',
  text: 'Intervisie gaat altijd door',
  kind: 'team',
  until: '2026-12-16',
  sign: 'we nemen minder mee naar huis',
  madeBy: 'person-sanne',
  madeAt: Date.UTC(2026, 10, 18, 9),
  practice: false,
  term: 1,
};

const answered: Agreement = { ...agreement, outcome: { outcome: 'partly', at: Date.UTC(2026, 11, 16, 9) } };
const learnt: Agreement = { ...answered, lesson: 'Het helpt om vooraf te zeggen wie er begint.' };
const at = Date.UTC(2026, 11, 16, 10);

export const samples: Record<string, (frame: Frame) => CardView> = {
  'how-did-it-go': (frame) => comeBack(frame, { team: 'team-noord', agreement, stage: 'outcome' }),
  'what-now': (frame) => comeBack(frame, { team: 'team-noord', agreement: answered, stage: 'next' }),
  'what-now-with-a-lesson': (frame) =>
    comeBack(frame, { team: 'team-noord', agreement: learnt, stage: 'next' }),
  stopped: (frame) =>
    comeBack(frame, {
      team: 'team-noord',
      agreement: { ...learnt, closed: { at, next: 'stop' } },
      stage: 'done',
    }),
  'goes-on': (frame) =>
    comeBack(frame, {
      team: 'team-noord',
      agreement: { ...agreement, until: '2027-01-13', term: 2 },
      stage: 'done',
    }),
  'to-be-changed': (frame) =>
    comeBack(frame, {
      team: 'team-noord',
      agreement: { ...answered, closed: { at, next: 'change' } },
      stage: 'done',
    }),
};
