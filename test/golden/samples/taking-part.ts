import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { takingPart } from '../../../src/views/taking-part';
import { times } from '../sample-times';

export const samples: Record<string, (frame: Frame) => CardView> = {
  yes: (frame) => takingPart(frame, { name: 'Sanne', team: 'team-noord', yes: true, asks: true, next: times.opensAt }),
  'yes-date-unknown': (frame) => takingPart(frame, { name: 'Sanne', team: 'team-noord', yes: true, asks: true }),
  'yes-not-asked-now': (frame) =>
    takingPart(frame, { name: 'Sanne', team: 'team-noord', yes: true, asks: false }),
  no: (frame) => takingPart(frame, { name: 'Sanne', team: 'team-noord', yes: false, asks: true }),
};
