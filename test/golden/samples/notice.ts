import type { Refusal } from '../../../src/domain/refusal';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { notice, type Notice } from '../../../src/views/notice';
import { times } from '../sample-times';

const notices: readonly Notice[] = [
  { what: 'asked-later', at: times.opensAt },
  { what: 'week-skipped', closesAt: times.closesAt },
  { what: 'short-question-added' },
  { what: 'trial' },
  { what: 'delete-for-sure' },
  { what: 'answers-deleted' },
  { what: 'reminders-off' },
  { what: 'reminders-on' },
  { what: 'language-chosen' },
  { what: 'away-saved', from: '2026-12-07', until: '2026-12-11' },
  { what: 'back-from-away' },
  { what: 'my-week-saved' },
  { what: 'members-saved', first: true, writes: false },
  { what: 'paused', until: '2027-01-03' },
  { what: 'resumed', next: times.opensAt },
  { what: 'consent-saved' },
  { what: 'withdraw-for-sure' },
  { what: 'consent-withdrawn' },
  { what: 'live', next: times.opensAt },
  { what: 'band-saved', from: '2026-W49', lookAgain: '2027-03-01' },
  { what: 'facts-saved' },
  { what: 'manager-may-look', may: true },
  { what: 'agreement-saved', until: '2026-12-09' },
  { what: 'talk-in-meeting' },
  { what: 'lesson-saved' },
  { what: 'practice-nothing-left' },
];

const refusals: readonly Refusal[] = [
  { kind: 'refusal', why: 'not-a-member' },
  { kind: 'refusal', why: 'not-your-role' },
  { kind: 'refusal', why: 'view-of-the-team' },
  { kind: 'refusal', why: 'unknown-team' },
  { kind: 'refusal', why: 'unknown-week', week: '2026-W46' },
  { kind: 'refusal', why: 'round-closed', week: '2026-W47', closedAt: times.closesAt },
  { kind: 'refusal', why: 'line-closed', week: '2026-W47', shared: true },
  { kind: 'refusal', why: 'line-closed', week: '2026-W47', shared: false },
  { kind: 'refusal', why: 'no-later-moment', closesAt: times.closesAt },
  { kind: 'refusal', why: 'no-round-open', next: times.opensAt },
  { kind: 'refusal', why: 'team-too-small' },
  { kind: 'refusal', why: 'team-paused', until: '2027-01-03' },
  { kind: 'refusal', why: 'team-not-live' },
  { kind: 'refusal', why: 'team-not-paused' },
  { kind: 'refusal', why: 'already-live' },
  { kind: 'refusal', why: 'not-in-practice' },
  { kind: 'refusal', why: 'consent-missing' },
  { kind: 'refusal', why: 'too-many-agreements' },
  { kind: 'refusal', why: 'unknown-agreement' },
  { kind: 'refusal', why: 'agreement-closed' },
  { kind: 'refusal', why: 'asked-nothing' },
  { kind: 'refusal', why: 'no-line' },
  { kind: 'refusal', why: 'no-numbers-yet' },
  { kind: 'refusal', why: 'only-in-private' },
  { kind: 'refusal', why: 'channel-not-told' },
  { kind: 'refusal', why: 'not-saved-yet' },
  { kind: 'refusal', why: 'took-too-long' },
];

export const samples: Record<string, (frame: Frame) => CardView> = {
  ...Object.fromEntries(
    notices.map((one) => [one.what, (frame: Frame) => notice(frame, { notice: one, team: 'team-noord' })]),
  ),
  'members-changed': (frame) =>
    notice(frame, { notice: { what: 'members-saved', first: false, writes: true }, team: 'team-noord' }),
  'manager-may-not-look': (frame) =>
    notice(frame, { notice: { what: 'manager-may-look', may: false }, team: 'team-noord' }),
  ...Object.fromEntries(
    refusals.map((one) => [
      `refused-${one.why}${'shared' in one && one.shared ? '-shared' : ''}`,
      (frame: Frame) => notice(frame, { notice: { what: 'refused', refusal: one } }),
    ]),
  ),
};
