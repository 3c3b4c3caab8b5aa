import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { membersForm } from '../../../src/views/members-form';

const people = [
  { value: 'anna', title: 'Anna Visser' },
  { value: 'bert', title: 'Bert Smit' },
  { value: 'karin', title: 'Karin de Boer' },
];
const facts = { team: 'team-noord', people, faults: {} } as const;
const chosen = { name: 'Noord', word: 'household', lead: 'karin', members: 'anna,bert,karin' } as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'nobody-yet': (frame) =>
    membersForm(frame, { ...facts, values: { name: 'Noord', word: 'family', lead: 'karin', members: '' } }),
  'a-list': (frame) =>
    membersForm(frame, {
      ...facts,
      values: chosen,
    }),
  'not-everyone-told-yet': (frame) => membersForm(frame, { ...facts, notAll: 'not-told-yet', values: chosen }),
  'too-many-for-a-list': (frame) => membersForm(frame, { ...facts, notAll: 'too-many', values: chosen }),
  'not-in-the-channel': (frame) => membersForm(frame, { ...facts, notAll: 'channel-gone', values: chosen }),
  faults: (frame) =>
    membersForm(frame, {
      ...facts,
      values: { name: '', word: 'family', lead: 'karin', members: '' },
      faults: { name: { fault: 'required' }, members: { fault: 'required' } },
    }),
};
