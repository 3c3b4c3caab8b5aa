import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { home } from '../../../src/views/home';
import { question } from '../sample-question';
import { times } from '../sample-times';

const facts = {
  team: 'team-noord',
  reminders: true,
  isMember: true,
} as const;
const last = {
  week: '2026-W46',
  at: times.closesAt,
  practice: false,
  shown: { position: 'above', felt: 'mostly-too-full' },
  times: 2,
  lines: [],
} as const;

const here = {
  shown: 'here',
  last,
  agreements: [{ text: 'Intervisie gaat altijd door', until: '2026-12-16' }],
} as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  asked: (frame) => home(frame, { ...facts, place: here, week: { state: 'asked', question } }),
  answered: (frame) =>
    home(frame, { ...facts, place: here, reminders: false, week: { state: 'answered', question } }),
  skipped: (frame) => home(frame, { ...facts, place: here, week: { state: 'skipped', question } }),
  between: (frame) =>
    home(frame, { ...facts, place: { shown: 'here', agreements: [] }, week: { state: 'between', next: times.opensAt } }),
  'not-taking-part': (frame) => home(frame, { ...facts, place: here, week: { state: 'not-taking-part' } }),
  'a-manager': (frame) =>
    home(frame, {
      ...facts,
      place: { shown: 'not-to-you' },
      isMember: false,
      week: { state: 'not-asked', why: { kind: 'refusal', why: 'asked-nothing' } },
    }),
  'a-lead': (frame) =>
    home(frame, {
      ...facts,
      place: { shown: 'on-request' },
      isMember: false,
      leads: 'set-up',
      week: { state: 'not-asked', why: { kind: 'refusal', why: 'asked-nothing' } },
    }),
  'a-lead-who-begins': (frame) =>
    home(frame, {
      ...facts,
      place: here,
      leads: 'set-up-and-practise',
      week: { state: 'between' },
    }),
};
