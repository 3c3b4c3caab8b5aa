import {
  agreementLimits,
  conclude,
  findAgreement,
  isSameAgreement,
  noAgreements,
  openAgreements,
  openAgreementsAtMost,
  replaceAgreement,
  termDays,
} from '../../src/domain/agreement';
import { daysBetween } from '../../src/domain/local-time';
import { at } from './support/clock';
import { anAgreement } from './support/round';

const now = at('2026-11-25', '11:00');
const today = '2026-11-25';
const one = anAgreement('one');
const two = anAgreement('two');
const closed = anAgreement('closed', { closed: { at: now, next: 'stop' } });
const all = { list: [one, closed, two] };

test('at most three agreements run at a time, four weeks each', () => {
  expect([openAgreementsAtMost, termDays]).toEqual([3, 28]);
  expect(agreementLimits).toEqual({
    text: 140,
    sign: 140,
    dropped: 140,
    decides: 80,
    carrier: 80,
    lesson: 280,
  });
});

test('the agreements that run are listed oldest first, without the closed ones', () => {
  expect(openAgreements(all)).toEqual([one, two]);
  expect(openAgreements(noAgreements)).toEqual([]);
});

test('an agreement is found by its id, closed or not', () => {
  expect(findAgreement(all, 'agreement-closed')).toBe(closed);
  expect(findAgreement(all, 'agreement-none')).toBeUndefined();
});

test('a changed agreement takes the place of its earlier self and the others stay', () => {
  const changed = { ...two, lesson: 'Eerst bellen scheelt een week.' };
  expect(replaceAgreement(all, changed)).toEqual({ list: [one, closed, changed] });
  expect(replaceAgreement(all, anAgreement('none'))).toEqual(all);
});

test.each(['stop', 'change'] as const)(
  'with "%s" an agreement is closed, and what was learnt is kept',
  (next) => {
    const learnt = { ...one, outcome: { outcome: 'partly', at: now } as const, lesson: 'Samen bellen.' };
    expect(conclude(learnt, next, now, today)).toEqual({ ...learnt, closed: { at: now, next } });
  },
);

test('with "go on" an agreement gets four more weeks, a new come-back and no outcome yet', () => {
  const worked = { ...one, outcome: { outcome: 'worked', at: now } as const, lesson: 'Samen bellen.' };
  const longer = conclude(worked, 'go-on', now, today);
  expect(longer).toEqual({ ...one, lesson: 'Samen bellen.', until: '2026-12-23', term: 2 });
  expect(daysBetween(today, longer.until)).toBe(28);
  expect(conclude(longer, 'go-on', now, '2026-12-23').term).toBe(3);
});

test('the same words for the same day by the same person are one agreement while the first runs', () => {
  const again = { ...one, id: 'agreement-again' } as const;
  expect(isSameAgreement(one, again)).toBe(true);
  expect(isSameAgreement({ ...one, closed: { at: now, next: 'stop' } }, again)).toBe(false);
  expect(isSameAgreement(one, { ...again, term: one.term + 1 })).toBe(false);
  expect(isSameAgreement(one, { ...again, text: `${one.text}!` })).toBe(false);
  expect(isSameAgreement(one, { ...again, until: '2026-12-31' })).toBe(false);
  expect(isSameAgreement(one, { ...again, madeBy: 'person-els' })).toBe(false);
});
