import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { selfTest } from '../../../src/views/self-test';
import { times } from '../sample-times';

const facts = {
  team: 'team-noord',
  trial: 'sent',
  channel: 'seen',
  notInChannel: [],
  members: 7,
  consent: 'valid',
  next: times.opensAt,
} as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  good: (frame) => selfTest(frame, facts),
  'on-day-one': (frame) => {
    const { next: _none, ...rest } = facts;
    return selfTest(frame, { ...rest, members: 0, consent: 'none' });
  },
  'in-slack': (frame) => selfTest(frame, { ...facts, lacks: [] }),
  'scopes-missing': (frame) => selfTest(frame, { ...facts, lacks: ['im:write', 'users:read'] }),
  'someone-not-in-the-channel': (frame) =>
    selfTest(frame, { ...facts, notInChannel: ['Anna Visser', 'Bert Smit'] }),
  'channel-not-told': (frame) => selfTest(frame, { ...facts, channel: 'unknown', notInChannel: 'unknown' }),
  'not-everyone-told': (frame) => selfTest(frame, { ...facts, notInChannel: 'unknown' }),
  'no-message': (frame) => selfTest(frame, { ...facts, trial: 'refused' }),
  'message-unknown': (frame) => selfTest(frame, { ...facts, trial: 'unknown' }),
  'no-channel': (frame) => selfTest(frame, { ...facts, channel: 'gone', notInChannel: 'unknown' }),
};
