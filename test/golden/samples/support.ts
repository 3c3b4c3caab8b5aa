import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { support } from '../../../src/views/support';

export const samples: Record<string, (frame: Frame) => CardView> = {
  contacts: (frame) =>
    support(frame, {
      contacts: [
        { what: 'confidant', who: 'Samira El Idrissi, 088 000 00 00' },
        { what: 'council', who: 'ondernemingsraad@gemeente.example' },
        { what: 'guide', who: 'Peter Jansen' },
      ],
    }),
  'no-contacts': (frame) => support(frame, { contacts: [] }),
};
