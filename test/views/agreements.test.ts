import type { Agreement } from '../../src/domain/agreement';
import { agreements } from '../../src/views/agreements';
import { nl } from './team-frames';

const agreement: Agreement = {
  id: 'agreement-1',
  text: 'Intervisie gaat door',
  kind: 'team',
  until: '2026-12-16',
  madeBy: 'person-sanne',
  madeAt: Date.UTC(2026, 10, 18),
  practice: false,
  term: 1,
};

const show = (open: readonly Agreement[], closed: readonly Agreement[] = [], full = false) =>
  agreements(nl, { team: 'team-noord', open, closed, canAdd: true, full });

test('an agreement belongs to the team and names who made it nowhere', () => {
  expect(show([agreement]).open).toEqual([
    { text: '‘Intervisie gaat door’', details: ['We proberen dit tot 16 december.'] },
  ]);
  expect(JSON.stringify(show([agreement]))).not.toContain('sanne');
});

test('what was filled in is read back', () => {
  const full: Agreement = {
    ...agreement,
    kind: 'signal',
    about: { factor: 'waiting-list-holding' },
    sign: 'minder mee naar huis',
    dropped: 'het overleg op vrijdag',
    carrier: 'Fatima',
    decides: 'het afdelingshoofd',
  };
  expect(show([full]).open[0]?.details).toEqual([
    'We proberen dit tot 16 december.',
    'Gaat over ‘Wachtlijst: wij blijven tot er hulp is’.',
    'We merken het aan: minder mee naar huis',
    'Dit doen we dan niet: het overleg op vrijdag',
    'Trekt dit namens het team: Fatima',
    'Mag dit besluiten: het afdelingshoofd',
    'Signaal naar beleid.',
  ]);
});

test('a closed agreement says how it went and what was learnt', () => {
  const closed: Agreement = {
    ...agreement,
    outcome: { outcome: 'did-not', at: 0 },
    lesson: 'Niet in de vakantie.',
    closed: { at: 0, next: 'stop' },
  };
  expect(show([], [closed]).closed[0]?.details).toEqual([
    'Niet gelukt · Stoppen',
    'We leerden: Niet in de vakantie.',
  ]);
});

test('with three running, a new one has to wait', () => {
  const view = show([agreement, agreement, agreement], [], true);
  expect(view.note).toMatch(/Rond er eerst één af/);
  expect(view.buttons.map(({ intent }) => intent.kind)).toEqual(['show-purpose']);
});

test('with none running, a small one is welcome', () => {
  expect(show([]).note).toBe('Er loopt nu geen afspraak. Een kleine is ook goed.');
});
