import fc from 'fast-check';
import type { Agreement } from '../../../src/domain/agreement';
import type { OwnRecord } from '../../../src/domain/check-in';
import type { Delivery, DeliverySubject } from '../../../src/domain/delivery';
import { addDays } from '../../../src/domain/local-time';
import type { Member } from '../../../src/domain/member';
import type { Phase } from '../../../src/domain/team';
import type { TeamState } from '../../../src/domain/team-state';
import { day, type Instant, type LocalDate, type Weekday } from '../../../src/domain/time';
import { at } from './clock';
import { aCheckIn, anAgreement, aPublication, aRound } from './round';
import {
  anOwnRecord,
  aState,
  claimedAt,
  failedAt,
  notCertainAt,
  sentAt,
  waitingUntil,
  withDelivery,
} from './state';
import { aConsent, aMember, aTeam, names } from './team';

/** The three weeks around Tuesday 24 November 2026, in which all random states live. */
const begin = at('2026-11-16', '00:00');
export const instants: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 21 * 24 * 60 })
  .map((minutes) => begin + minutes * 60_000);
const dates: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 21 })
  .map((days) => addDays('2026-11-16', days));
const weeks = ['2026-W46', '2026-W47', '2026-W48'] as const;

const members: fc.Arbitrary<readonly Member[]> = fc.tuple(
  ...names.map((name) =>
    fc
      .record(
        {
          workingDays: fc.subarray<Weekday>([1, 2, 3, 4, 5], { minLength: 1 }),
          joinedAt: fc.oneof(fc.constant(begin - 30 * day), instants),
          leftAt: instants,
          away: fc.tuple(dates, dates).map(([one, other]) => ({
            from: one < other ? one : other,
            until: one < other ? other : one,
          })),
        },
        { requiredKeys: ['workingDays'] },
      )
      .map((overrides) => aMember(name, overrides)),
  ),
);

const phases: fc.Arbitrary<Phase> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(aTeam().phase) },
  fc.constant({ kind: 'new' as const }),
  fc.constant({ kind: 'paused' as const, since: begin }),
  dates.map((until) => ({ kind: 'paused' as const, since: begin, until })),
);

const own: fc.Arbitrary<OwnRecord> = fc
  .record(
    {
      takingPart: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'not-said' as const),
      skipped: fc.constantFrom(...weeks),
      later: fc.record({
        week: fc.constantFrom(...weeks),
        at: instants,
        nth: fc.integer({ min: 1, max: 3 }),
      }),
    },
    { requiredKeys: ['takingPart'] },
  )
  .map(anOwnRecord);

const openedWeeks = fc.tuple(
  ...weeks.map((week) =>
    fc
      .tuple(
        fc.constantFrom('open' as const, 'closed' as const, 'stopped' as const),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([state, answered, exists]) => {
        const answers = answered ? { 'person-anna': aCheckIn() } : {};
        return exists ? [aRound(week, { state, answers: state === 'open' ? answers : {} })] : [];
      }),
  ),
);

const agreements: fc.Arbitrary<readonly Agreement[]> = fc
  .array(fc.tuple(dates, instants, fc.integer({ min: 1, max: 2 })), { maxLength: 2 })
  .map((list) => list.map(([until, madeAt, term], nth) => anAgreement(`a${nth}`, { until, madeAt, term })));

const deliveries: fc.Arbitrary<Delivery> = fc.oneof(
  instants.map(sentAt),
  instants.map(claimedAt),
  instants.map(waitingUntil),
  instants.map(failedAt),
  instants.map(notCertainAt),
);

const subjects: fc.Arbitrary<DeliverySubject> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('team-view' as const, 'reflection' as const),
    week: fc.constantFrom(...weeks),
  }),
  fc.record({
    kind: fc.constantFrom('ask' as const, 'reminder' as const),
    week: fc.constantFrom(...weeks),
    person: fc.constantFrom(...names).map((name) => aMember(name).person),
  }),
);

/** Any records a team may have in those weeks, consistent or not. */
export const states: fc.Arbitrary<TeamState> = fc
  .record({
    members,
    phase: phases,
    consentUntil: fc.oneof({ weight: 4, arbitrary: fc.constant<LocalDate>('2030-12-31') }, dates),
    closeDay: fc.constantFrom<Weekday>(2, 2, 5),
    own: fc.tuple(...names.map(() => own)),
    rounds: openedWeeks,
    outside: fc.boolean(),
    agreements,
    said: fc.array(fc.tuple(subjects, deliveries), { maxLength: 8 }),
  })
  .map((one) => {
    const { rhythm } = aTeam();
    const consent = aConsent({ council: { reference: 'OR 2026-12', until: one.consentUntil } });
    const rounds = one.rounds.flat();
    const closed = rounds.filter(({ state }) => state === 'closed');
    const steps = closed.map(({ week }) => ({ week, step: 'first-question' as const }));
    const excursion = { side: 'above', since: weeks[0], outside: 1, inside: 0, steps } as const;
    const state = aState({
      team: aTeam({
        members: one.members,
        phase: one.phase,
        consent,
        rhythm: { ...rhythm, closeDay: one.closeDay },
      }),
      own: Object.fromEntries(one.own.map((record, nth) => [`person-${names[nth]}`, record])),
      rounds: Object.fromEntries(rounds.map((round) => [round.week, round])),
      publications: Object.fromEntries(closed.map(({ week }) => [week, aPublication(week, 'above')])),
      reflection: { turns: {}, inMeeting: [], ...(one.outside && { excursion }) },
      agreements: { list: one.agreements },
    });
    return one.said.reduce((so, [subject, delivery]) => withDelivery(so, subject, delivery), state);
  });
