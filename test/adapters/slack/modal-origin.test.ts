import fc from 'fast-check';
import { type ModalOrigin, readOrigin, writeOrigin } from '../../../src/adapters/slack/modal-origin';

const intent = { kind: 'save-away', team: 'team-noord', fields: {} } as const;
const whole: ModalOrigin = {
  intent,
  message: { channel: 'D0SANNE', ts: '1795790400.000100' },
  responseUrl: 'https://hooks.example/actions/T0/1/x',
  channel: 'D0SANNE',
};

test('a modal remembers where it came from and what sending it means', () => {
  expect(readOrigin(writeOrigin(whole))).toEqual(whole);
  expect(readOrigin(writeOrigin({}))).toEqual({});
});

test('what somebody filled in is not remembered: the form itself holds it', () => {
  const filled = { ...intent, fields: { from: '2026-12-07', hours: '347' } };
  expect(writeOrigin({ ...whole, intent: filled })).not.toContain('347');
  expect(readOrigin(writeOrigin({ ...whole, intent: filled }))).toEqual(whole);
});

test('an address that is too long is left out before anything else, and the meaning of the form last', () => {
  const { responseUrl: _url, ...rest } = whole;
  expect(readOrigin(writeOrigin({ ...whole, responseUrl: 'x'.repeat(3_000) }))).toEqual(rest);
  expect(readOrigin(writeOrigin({ ...whole, channel: 'x'.repeat(3_000) }))).toEqual({ intent });
});

test('it is never longer than Slack keeps, and can always be read again', () => {
  const text = fc.string({ maxLength: 4_000 });
  fc.assert(
    fc.property(text, text, text, text, (team, channel, ts, responseUrl) => {
      const written = writeOrigin({
        intent: { kind: 'resume', team: `team-${team}` },
        message: { channel, ts },
        responseUrl,
      });
      expect(written.length).toBeLessThanOrEqual(3_000);
      expect(readOrigin(written)).toBeDefined();
    }),
  );
});

test.each([undefined, '', 'x', '{"channel":7}', '{"intent":{"kind":"become-lead"}}'])(
  'a modal of somebody else is not read: %p',
  (metadata) => {
    expect(readOrigin(metadata)).toBeUndefined();
  },
);
