import fc from 'fast-check';
import { findClientData } from '../../src/domain/client-data';

const today = '2026-11-18';
const runs = { numRuns: 1000, seed: 20_261_118 };

function what(text: string) {
  return findClientData(text, today)?.what;
}

/** Citizen numbers by the eleven-test: seven digits and a sum that leaves one way to end. */
const citizenNumber = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat({ max: 9 }), { minLength: 7, maxLength: 7 }))
  .map(([first, rest]) => [first, ...rest])
  .map((digits) => ({
    digits,
    last: digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11,
  }))
  .filter(({ last }) => last < 10)
  .map(({ digits, last }) => [...digits, last].join(''));

const shapes: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}`,
  (digits) => Array.from(digits).join(' '),
];

const words = fc.string({ unit: fc.constantFrom(...Array.from('abc deé,;:!?()')), maxLength: 20 });

describe('a citizen service number', () => {
  test('is found in any shape between any words', () => {
    fc.assert(
      fc.property(citizenNumber, fc.constantFrom(...shapes), words, words, (digits, shape, before, after) => {
        const written = shape(digits);
        const finding = findClientData(`${before} ${written} ${after}`, today);
        expect(finding?.what).toMatch(/citizen-number|phone/);
        if (finding?.what === 'citizen-number') expect(finding.found).toBe(written);
        expect(finding?.start).toBe(before.length + 1);
      }),
      runs,
    );
  });

  test('is found with eight digits and at the very place', () => {
    expect(findClientData('bsn 111222333', today)).toEqual({
      what: 'citizen-number',
      found: '111222333',
      start: 4,
    });
    expect(what('bsn 10000008')).toBe('citizen-number');
  });

  test('is not seen in digits that fail the eleven-test, are noughts, or are too many or too few', () => {
    for (const digits of ['111222334', '000000000', '00000000', '1112223330', '1112223', '1112223334444']) {
      expect(what(`nummer ${digits} staat open`)).toBeUndefined();
    }
  });

  test('is not seen in a span of years or in a date', () => {
    expect(what('het plan 2024-2025 loopt af')).toBeUndefined();
    expect(what('het plan 2024 - 2025 loopt af')).toBeUndefined();
    for (let day = 10; day <= 30; day += 1)
      expect(what(`overleg ${day}-12-2026 of ${day}.12.2026`)).toBeUndefined();
  });
});

test.each([
  ['phone', 'bel 06-12345678 even'],
  ['phone', 'bel 06 12 34 56 78'],
  ['phone', '0612345678'],
  ['phone', '+31 6 12345678'],
  ['phone', '+31 (0)6 12345678'],
  ['phone', '0031612345678'],
  ['phone', '020-1234567'],
  ['phone', '(0591) 12 34 56'],
  ['phone', '+32 470 12 34 56'],
  ['email', 'mail naar j.jansen+gezin@post.example.nl.'],
  ['email', 'MAIL@EXAMPLE.ORG'],
  ['birth-date', 'van 12-03-2014'],
  ['birth-date', 'van 12/3/2014'],
  ['birth-date', '12.03.2014'],
  ['birth-date', '2014-03-12'],
  ['birth-date', '12 maart 2014'],
  ['birth-date', '1e april 1989'],
  ['birth-date', '12 mrt. 2014'],
  ['birth-date', 'the 12th of March 2014'],
  ['birth-date', 'March 12, 2014'],
  ['birth-date', '12 december 1900'],
  ['birth-date', 'geboren 3 oktober'],
  ['birth-date', 'geb. 03-10-26'],
  ['birth-date', 'born on 3 October 2026'],
  ['birth-date', 'geboortedatum: 03-10-2026'],
  ['address', 'op 1234 AB 12'],
  ['address', '1234AB 12a'],
  ['address', '1234ab, 12'],
  ['address', '1234 AB nr. 12'],
  ['address', 'Dorpsstraat 12, 1234 AB'],
  ['address', 'Dorpsstraat 12 a 1234AB Ons Dorp'],
  ['named-person', 'de moeder van Sem belt'],
  ['named-person', 'Vader van Ömer'],
  ['named-person', 'het dochtertje van Anne-Fleur'],
  ['named-person', 'opa van El Idrissi'],
  ['named-person', 'the mother of Sem called'],
  ['named-person', 'Grandma of Noor'],
] as const)('a %s is found in: %s', (kind, text) => {
  expect(what(text)).toBe(kind);
});

test('the finding is where it stands in the text, and the first of several', () => {
  const text = 'mail a@example.nl of bel 06-12345678';
  expect(findClientData(text, today)).toEqual({ what: 'email', found: 'a@example.nl', start: 5 });
  expect(findClientData('bel 06-12345678 of mail a@example.nl', today)).toEqual({
    what: 'phone',
    found: '06-12345678',
    start: 4,
  });
});

test('a date is of a birth when it is from before last year, unless the text says so', () => {
  expect(what('sinds 31-12-2024')).toBe('birth-date');
  expect(what('sinds 01-01-2025')).toBeUndefined();
  expect(what('tot 01-01-2030')).toBeUndefined();
  expect(what('in 2014 en op 9 december')).toBeUndefined();
});

test.each([
  'We zitten vol en de wachtlijst groeit door.',
  'Volgende week dinsdag 10.30 uur overleg met de school.',
  'Vóór 9 december moet het plan klaar zijn.',
  'Het overleg van 9-12-2026 gaat niet door.',
  'Op 24 november 2026 komt de wethouder langs.',
  'Wij houden 3 gezinnen vast tot er hulp is.',
  'Er staan 12 gezinnen op de lijst, 4 meer dan in 2025.',
  'De Jeugdwet van 2015 vraagt iets anders.',
  'Tussen 08.30 en 12.30 uur is niemand bereikbaar.',
  'We werken 36 uur, maar er is voor 45 uur werk.',
  'De bandbreedte is 14 tot 18 gezinnen per 36 uur.',
  'Budget 2026: 1.250.000 euro voor 4.000 kinderen.',
  'Kamer 2.14 is vrij van 13.00 tot 15.00 uur.',
  'Het kind van de rekening zijn altijd de gezinnen.',
  'De moeder van een gezin belt elke dag.',
  'Ouders van pubers vragen veel overleg.',
  'Twee collega’s zijn ziek en we vangen alles op.',
  'De verlenging kost per gezin 2 uur papierwerk.',
  'Wij bellen de huisarts te weinig terug.',
  'Dit mag de gemeente horen: het kan zo niet langer.',
  'Graag een besluit in week 50 of 51.',
  'In 2026 is 1 op de 7 jongeren in beeld.',
  'Zie artikel 2.3 lid 1 en artikel 7.4.0 van de wet.',
  'De provider stopte per 1 september.',
  'Mail me gerust, dan kijken we samen.',
  'We are full and the waiting list keeps growing.',
  'The meeting of 9 December is off.',
  'Please decide before 24 November 2026.',
  'Three families wait for help that is not there.',
  'We carry 16 families each in 36 hours.',
  'Room 2.14 is free from 13:00 to 15:00.',
  'Between 2024 and 2026 the number of families doubled.',
  'The school calls us five times a day.',
  'A child of twelve should not wait for nine months.',
  'The mother of a large family asks for more time.',
  'Reports of 24 pages per family take all our Fridays.',
  'Two colleagues left and nobody came in their place.',
  'The court asks for a plan within 5 working days.',
  'Our budget of 2,500,000 is for 3 areas.',
  'This may be heard: it worked well this week.',
])('ordinary work is not taken for a family: %s', (text) => {
  expect(findClientData(text, today)).toBeUndefined();
});

test('no text makes it slow', () => {
  for (const text of [
    '0 '.repeat(5000),
    'a'.repeat(20_000),
    '1-'.repeat(10_000),
    '+1('.repeat(5000),
    'a.'.repeat(9000),
  ]) {
    const started = process.hrtime.bigint();
    findClientData(text, today);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(3000);
  }
});
