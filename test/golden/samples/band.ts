import type { BandVersion } from '../../../src/domain/band';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { band } from '../../../src/views/band';

const version: BandVersion = {
  id: 'band-1',
  lower: {
    cases: 14,
    values: ['craftsmanship', 'accessibility'],
    reason: 'Onder de veertien zien we te weinig verschillende vragen.',
  },
  upper: {
    cases: 18.5,
    values: ['continuity'],
    reason: 'Daarboven kunnen we niet bij elk gezin terugkomen.',
  },
  counts: ['guidance', 'director', 'holding'],
  state: 'concept',
  from: '2026-W40',
  lookAgain: '2027-03-01',
  agreed: { team: 'teamoverleg van 22 september', municipality: 'afdelingshoofd jeugd, 28 september' },
  madeAt: '2026-09-28',
};

const caseTypes = ['short-question', 'guidance', 'director', 'holding', 'following'] as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'for-the-team': (frame) =>
    band(frame, {
      team: 'team-noord',
      band: version,
      caseTypes,
      definition: 'Een gezin waar wij nu iets voor doen of aanspreekpunt voor zijn.',
      canEdit: false,
      withoutColleague: 'none',
    }),
  'for-the-lead-with-a-next-one': (frame) =>
    band(frame, {
      team: 'team-noord',
      band: { ...version, state: 'in-use' },
      next: { ...version, id: 'band-2', from: '2027-W02', upper: { ...version.upper, cases: 17 } },
      caseTypes,
      canEdit: true,
      withoutColleague: 'some',
    }),
  'none-yet': (frame) => band(frame, { team: 'team-noord', caseTypes, canEdit: true }),
};
