import { commandWords } from '../../src/views/command-words';
import { intentOf } from '../../src/views/commands';
import { intentSchema } from '../../src/views/intent';

test.each(commandWords.map((word) => [word.nl, word.en, word.intent] as const))(
  '%s and %s mean the same in both languages',
  (nl, en, intent) => {
    expect(intentOf(nl)).toEqual(intent);
    expect(intentOf(en)).toEqual(intent);
    expect(intentSchema.parse(intent)).toEqual(intent);
  },
);

test.each([
  ['Wie ziet wat?', 'show-who-sees-what'],
  ['wie-ziet-wat', 'show-who-sees-what'],
  ['WHO SEES WHAT', 'show-who-sees-what'],
  ['  Weekvraag. ', 'open-week'],
  ['weekly question', 'open-week'],
  ['check-in', 'open-week'],
  ['set-up', 'open-setup'],
  ['Bandbreedte', 'show-band'],
  ['oefenen verder', 'practice-next'],
  ['Oefenen  Verder!', 'practice-next'],
  ['practise next', 'practice-next'],
  ['/status', 'show-status'],
  ['prívacy', 'show-privacy'],
] as const)('%j is understood as it was meant', (said, kind) => {
  expect(intentOf(said).kind).toBe(kind);
});

test.each([
  '',
  '  ',
  '?',
  'hulp',
  'Help!',
  'hoi',
  'Hallo',
  'hello',
  'signaal',
  'evaluatie',
  'praten',
  'talk',
])('%j is answered with the help', (said) => {
  expect(intentOf(said)).toEqual({ kind: 'show-help' });
});

test.each(['steun', 'Steun, ik zit stuk', 'support please'])('%s shows whom to turn to', (said) => {
  expect(intentOf(said)).toEqual({ kind: 'show-support' });
});

test.each(['hulp alles', 'help all'])('%s gives every word', (said) => {
  expect(intentOf(said)).toEqual({ kind: 'show-help', all: true });
});

test('what is not understood is handed on as it was said, and not endlessly', () => {
  expect(intentOf('Hoe laat is het?')).toEqual({ kind: 'not-understood', said: 'Hoe laat is het?' });
  const long = intentOf('a'.repeat(5_000));
  expect(intentSchema.parse(long)).toEqual({ kind: 'not-understood', said: 'a'.repeat(200) });
});

test.each(['constructor', '__proto__', 'toString'])('%s is no word of ours', (said) => {
  expect(intentOf(said).kind).toBe('not-understood');
});
