import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { home } from '../../../src/views/home';
import { times } from '../sample-times';

const question = {
  name: 'Sanne',
  team: 'team-noord',
  week: '2026-W47',
  depth: 'full',
  hasNumbers: true,
  stillFits: false,
  closesAt: times.closesAt,
  viewAt: times.viewAt,
} as const;
const facts = {
  team: 'team-noord',
  agreements: [{ text: 'Intervisie gaat altijd door', until: '2026-12-16' }],
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

export const samples: Record<string, (frame: Frame) => CardView> = {
  asked: (frame) => home(frame, { ...facts, last, week: { state: 'asked', question } }),
  answered: (frame) =>
    home(frame, { ...facts, last, reminders: false, week: { state: 'answered', question } }),
  skipped: (frame) => home(frame, { ...facts, last, week: { state: 'skipped', question } }),
  between: (frame) =>
    home(frame, { ...facts, agreements: [], week: { state: 'between', next: times.opensAt } }),
  'not-taking-part': (frame) => home(frame, { ...facts, last, week: { state: 'not-taking-part' } }),
  'a-lead': (frame) =>
    home(frame, {
      ...facts,
      last,
      isMember: false,
      week: { state: 'not-asked', why: { kind: 'refusal', why: 'asked-nothing' } },
    }),
};
