/** Moments of one ordinary week, as the samples use them. */
export const times = {
  opensAt: Date.parse('2026-11-19T15:00:00+01:00'),
  closesAt: Date.parse('2026-11-24T11:30:00+01:00'),
  viewAt: Date.parse('2026-11-24T12:00:00+01:00'),
} as const;
