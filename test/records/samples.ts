import type { CheckIn } from '../../src/domain/check-in';
import type { RecordOf } from '../../src/ports/store';

const workplace = { platform: 'slack', id: 'T1' } as const;
const thread = { workplace, conversation: 'C1', message: '1795000000.000100' };
const at = 1_795_000_000_000;

const checkIn: CheckIn = {
  felt: 'too-full',
  cases: { kind: 'types', counts: { guidance: 9, holding: 2 } },
  factors: [],
  hours: 31.5,
  line: { text: 'De wachtlijst knelt', shared: true },
  at,
};

const team: RecordOf<'team'> = {
  id: 'team-noord',
  name: 'Noord',
  locale: 'nl',
  householdWord: 'family',
  phase: { kind: 'paused', since: at, until: '2026-12-01' },
  rhythm: {
    zone: 'Europe/Amsterdam',
    region: 'middle',
    every: 2,
    anchor: '2026-W01',
    closeDay: 2,
    closeTime: '11:30',
    askTime: '15:00',
  },
  channel: { workplace, channel: 'C1' },
  lead: 'person-bo',
  members: [
    {
      person: 'person-anna',
      workingDays: [1, 2, 4],
      hours: 24.5,
      ownCases: true,
      joinedAt: at,
      away: { from: '2026-11-23', until: '2026-11-27' },
      invented: true,
    },
  ],
  others: [{ person: 'person-cor', role: 'guide' }],
  caseTypes: ['guidance', 'holding'],
  shortlist: [],
  values: [],
  purpose: 'Gezinnen zijn op tijd geholpen',
  floor: 5,
  consent: {
    council: { reference: 'OR 12', until: '2027-11-01' },
    officer: { decision: 'FG 3', on: '2026-11-01' },
    recordedAt: at,
  },
  facts: { withoutColleague: 'some', at },
  contacts: [{ what: 'confidant', who: 'Dian' }],
  managersSeeView: false,
};

/** One full record of every family, as it could stand in a store. */
export const samples = {
  team,
  bands: {
    versions: [
      {
        id: 'band-1',
        lower: { cases: 9.5, values: [], reason: 'Tijd om naast een gezin te staan' },
        upper: { cases: 14, values: [], reason: 'Rust om vooruit te kijken' },
        counts: ['guidance'],
        state: 'concept',
        from: '2026-W47',
        lookAgain: '2027-02-01',
        agreed: { team: 'allen', municipality: 'de wethouder' },
        madeAt: '2026-11-18',
      },
    ],
  } satisfies RecordOf<'bands'>,
  bases: {
    questions: {
      position: {
        bases: [
          {
            people: { 'person-anna': 'digest' },
            roster: ['person-anna', 'person-bert'],
            given: { 'person-anna': { guidance: 'digest', hours: 'digest' } },
          },
        ],
        value: 'above',
        band: { lower: 9.5, upper: 14, counts: ['guidance'] },
      },
      factors: { bases: [{ people: {}, roster: [] }], value: { kind: 'group', group: 'system' } },
    },
  } satisfies RecordOf<'bases'>,
  reflection: {
    excursion: {
      side: 'above',
      since: '2026-W40',
      outside: 3,
      inside: 1,
      steps: [{ week: '2026-W40', step: 'first-question' }],
      closed: '2026-W47',
    },
    turns: { '2026-W47': 2 },
    inMeeting: [{ week: '2026-W47', at }],
  } satisfies RecordOf<'reflection'>,
  agreements: {
    list: [
      {
        id: 'agreement-1',
        text: 'Elke dinsdag een tafel',
        kind: 'partner',
        until: '2027-01-05',
        madeBy: 'person-anna',
        madeAt: at,
        thread,
        practice: false,
        term: 1,
        outcome: { outcome: 'partly', at },
        lesson: 'Vroeger bellen',
        closed: { at, next: 'go-on' },
      },
    ],
  } satisfies RecordOf<'agreements'>,
  'open-rounds': { weeks: ['2026-W53'] } satisfies RecordOf<'open-rounds'>,
  cleaned: { on: '2026-11-24' } satisfies RecordOf<'cleaned'>,
  looks: { list: [{ person: 'person-bo', role: 'lead', at }] } satisfies RecordOf<'looks'>,
  'round/2026-W53': {
    week: '2026-W53',
    opensAt: at,
    closesAt: at + 1,
    viewAt: at + 2,
    practice: true,
    state: 'open',
    answers: { 'person-anna': checkIn },
  } satisfies RecordOf<'round/2026-W53'>,
  'own/person-anna': {
    takingPart: 'yes',
    answered: 2,
    history: [{ week: '2026-W47', checkIn: { ...checkIn, felt: null, cases: { kind: 'none-of-my-own' } } }],
    sameRuns: 1,
    later: { week: '2026-W47', at, nth: 2 },
    skipped: '2026-W46',
  } satisfies RecordOf<'own/person-anna'>,
  'publication/2026-W47': {
    week: '2026-W47',
    at,
    practice: false,
    shown: { position: 'inside', felt: 'mixed', holding: 'some', factors: { kind: 'none' } },
    band: { id: 'band-1', lower: 9.5, upper: 14 },
    times: 3,
    lines: ['De wachtlijst knelt'],
  } satisfies RecordOf<'publication/2026-W47'>,
  'deliveries/2026-W47': {
    deliveries: {
      '2026-W47.ask.person-anna': { state: 'sent', at, ref: thread },
      '2026-W47.team-view': { state: 'waiting', until: at, tries: 2, doubtfulSince: at },
    },
  } satisfies RecordOf<'deliveries/2026-W47'>,
  'deliveries/start': { deliveries: {} } satisfies RecordOf<'deliveries/start'>,
  person: {
    id: 'person-anna',
    name: 'Anna',
    accounts: [{ workplace, user: 'U1' }],
    locale: 'en',
    teams: ['team-noord'],
    reminders: true,
  } satisfies RecordOf<'person'>,
  budget: { week: '2026-W47', spent: ['2026-W47.ask.person-anna'] } satisfies RecordOf<'budget'>,
  'account/slack/T1/U1': { person: 'person-anna' } satisfies RecordOf<'account/x'>,
  'channel/slack/T1/C1': { team: 'team-noord' } satisfies RecordOf<'channel/x'>,
  'reference/teams/T1/user/U1': {
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    user: '29:1',
    conversation: 'a:1',
    group: 'G1',
  } satisfies RecordOf<'reference/x'>,
} as const;
