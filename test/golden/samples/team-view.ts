import type { Publication } from '../../../src/domain/publication';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import type { TeamViewFacts } from '../../../src/views/team-view';
import { teamView } from '../../../src/views/team-view';

const at = Date.UTC(2026, 10, 24, 11);
const band = { id: 'band-1', lower: 14, upper: 18 } as const;

function publication(parts: Partial<Publication>): Publication {
  return { week: '2026-W47', at, practice: false, shown: {}, times: 1, lines: [], ...parts };
}

const facts = { team: 'team-noord', noBand: false, threadBegins: false, threadRuns: false } as const;

const make =
  (more: Omit<TeamViewFacts, keyof typeof facts> & Partial<TeamViewFacts>) =>
  (frame: Frame): CardView =>
    teamView(frame, { ...facts, ...more });

const above = publication({
  shown: {
    position: 'above',
    felt: 'mostly-too-full',
    holding: 'many',
    factors: { kind: 'factors', factors: ['colleagues-absent', 'waiting-list-holding'] },
  },
  band,
  times: 3,
});

const noParts = publication({ shown: { felt: 'mixed' } });

export const samples: Record<string, (frame: Frame) => CardView> = {
  'above-third-time-with-agreement': make({
    publication: above,
    value: 'continuity',
    question: 'above-band-5',
    threadRuns: true,
    threadAt: 'https://noord.slack.com/archives/C0NOORD01/p1795518000000100',
    withoutColleague: 'some',
    agreement: { text: 'Eén vast moment voor intervisie, ook als het druk is', until: '2026-12-09', more: 1 },
  }),
  'above-first-time': make({
    publication: { ...above, times: 1 },
    threadBegins: true,
    value: 'continuity',
    question: 'above-band-1',
  }),
  'inside-but-too-full': make({
    publication: publication({
      shown: {
        position: 'inside',
        felt: 'mostly-too-full',
        holding: 'some',
        factors: { kind: 'group', group: 'system' },
      },
      band: { id: 'band-2', lower: 14.5, upper: 18 },
      times: 5,
    }),
    value: 'professional-room',
    question: 'inside-but-too-full-1',
  }),
  'below-with-a-shared-line': make({
    publication: publication({
      shown: {
        position: 'below',
        felt: 'mostly-manageable',
        holding: 'few',
        factors: { kind: 'factors', factors: ['good-teamwork'] },
      },
      band,
      times: 2,
      lines: ['Het inloopspreekuur op school kost veel tijd, en dat tellen we nergens.'],
    }),
    value: 'prevention',
    question: 'below-band-1',
  }),
  'above-tenth-time-waiting': make({
    publication: { ...above, times: 10 },
    value: 'continuity',
    question: 'third-week-outside-1',
    threadRuns: true,
    waits: true,
  }),
  'no-band-yet': make({
    publication: publication({
      shown: {
        felt: 'mostly-manageable',
        holding: 'some',
        factors: { kind: 'factors', factors: ['new-registration-system'] },
      },
    }),
    noBand: true,
    value: 'learning',
    question: 'launch-3',
  }),
  'only-the-felt-week': make({ publication: noParts, question: 'quiet-week-1' }),
  'after-an-outage-before-the-summer': make({
    publication: noParts,
    value: 'healthy-work',
    question: 'quiet-week-3',
    missedWeek: '2026-W46',
    pauseProposal: { name: 'Zomervakantie', from: '2026-07-18', until: '2026-08-30' },
  }),
  'in-practice-for-residents': (frame) =>
    make({
      publication: { ...above, practice: true, times: 1 },
      value: 'continuity',
      question: 'above-band-1',
    })({
      ...frame,
      practice: true,
      word: 'resident',
    }),
};
