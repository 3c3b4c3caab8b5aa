import fc from 'fast-check';
import { readIntent } from '../../../src/adapters/playground/read-intent';
import { intentSchema } from '../../../src/views/intent';

const submit = { kind: 'submit-check-in', team: 'team-1', week: '2026-W47', fields: {} };

describe('reading what somebody pressed', () => {
  test('a button without a form is what stands on it', () => {
    const intent = { kind: 'ask-later', team: 'team-1', week: '2026-W47' };
    expect(readIntent({ data: { intent }, inputs: { stray: 'x' } })).toEqual(intent);
  });

  test('a form brings what was filled in, exactly as it was', () => {
    const inputs = { felt: 'too-full', 'cases.guidance': ' 7 ', line: 'a <b>\n"c"' };
    expect(readIntent({ data: { intent: submit }, inputs })).toEqual({ ...submit, fields: inputs });
  });

  test('a form in which nothing was filled in has no fields', () => {
    expect(readIntent({ data: { intent: submit } })).toEqual(submit);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'ask-later'],
    ['no data', {}],
    ['no intent', { data: {} }],
    ['an unknown kind', { data: { intent: { kind: 'close-round', team: 'team-1' } } }],
    ['a team that is none', { data: { intent: { kind: 'take-part', team: 'noord' } } }],
    ['a number as a field', { data: { intent: submit }, inputs: { total: 7 } }],
    ['a field that is far too long', { data: { intent: submit }, inputs: { line: 'x'.repeat(8_001) } }],
    ['a prototype', { data: { intent: { kind: '__proto__' } } }],
  ])('%s means nothing', (_, payload) => {
    expect(readIntent(payload)).toBeUndefined();
  });

  test('whatever comes in, it is an intent or nothing, and never an error', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (payload) => {
        const intent = readIntent(payload);
        expect(intent === undefined || intentSchema.safeParse(intent).success).toBe(true);
      }),
    );
  });

  test('whatever is put in the place of an intent, it is an intent or nothing', () => {
    const kinds = fc.constantFrom(
      'take-part',
      'submit-check-in',
      'save-band',
      'show-help',
      'choose-language',
      'x',
    );
    const intents = fc.record({
      kind: kinds,
      team: fc.anything(),
      week: fc.anything(),
      fields: fc.anything(),
    });
    fc.assert(
      fc.property(intents, fc.anything(), (intent, inputs) => {
        const read = readIntent({ data: { intent }, inputs });
        expect(read === undefined || intentSchema.safeParse(read).success).toBe(true);
      }),
    );
  });
});
