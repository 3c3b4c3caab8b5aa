import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { membersForm } from '../../../src/views/members-form';

const people = [
  { value: 'anna', title: 'Anna Visser' },
  { value: 'bert', title: 'Bert Smit' },
  { value: 'karin', title: 'Karin de Boer' },
];
const facts = { team: 'team-noord', people, faults: {} } as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'nobody-yet': (frame) =>
    membersForm(frame, { ...facts, values: { name: 'Noord', word: 'family', lead: 'karin', members: '' } }),
  'a-list': (frame) =>
    membersForm(frame, {
      ...facts,
      values: { name: 'Noord', word: 'household', lead: 'karin', members: 'anna,bert,karin' },
    }),
  faults: (frame) =>
    membersForm(frame, {
      ...facts,
      values: { name: '', word: 'family', lead: 'karin', members: '' },
      faults: { name: { fault: 'required' }, members: { fault: 'required' } },
    }),
};
