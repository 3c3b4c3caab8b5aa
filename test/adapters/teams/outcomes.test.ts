import { ConnectorFault } from '../../../src/adapters/teams/connector';
import { verdictOf } from '../../../src/adapters/teams/outcomes';

const without = (code: string) => new ConnectorFault(undefined, code, undefined);
const answered = (status: number, code?: string, ms?: number) => new ConnectorFault(status, code, ms);

describe('a call without an answer', () => {
  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'token_invalid_client',
  ])('that never went out (%s) may be made again, and somebody can mend it', (code) => {
    expect(verdictOf(without(code), 'person', 'twice')).toMatchObject({
      ...{ outcome: { kind: 'retry-later' }, code, mend: true },
    });
  });

  test.each(['ECONNRESET', 'UND_ERR_SOCKET', 'TimeoutError', 'unreadable_answer', 'something_new'])(
    'that may have been done (%s) is in doubt when it is a post',
    (code) => {
      expect(verdictOf(without(code), 'person', 'twice').outcome).toEqual({ kind: 'ambiguous' });
      expect(verdictOf(without(code), 'person', 'same').outcome).toMatchObject({ kind: 'retry-later' });
    },
  );

  test('to a service that is not allowed is refused, and somebody can mend it', () => {
    expect(verdictOf(without('service_not_allowed'), 'channel', 'twice')).toMatchObject({
      ...{ outcome: { kind: 'refused', reason: 'refused' }, mend: true },
    });
  });
});

describe('when to come again', () => {
  test.each([429, 412, 401])('after %i lies apart for all who were told at once', (status) => {
    const at = (chance: number) => {
      const { outcome } = verdictOf(answered(status), 'person', 'twice', () => chance);
      return outcome.kind === 'retry-later' ? outcome.afterMs : Number.NaN;
    };
    expect([at(0), at(0.5), at(1)]).toEqual([2_000, 4_000, 6_000]);
  });

  test('is what Teams says, where it says', () => {
    expect(verdictOf(answered(429, 'Throttled', 9_000), 'person', 'twice')).toMatchObject({
      ...{ outcome: { kind: 'retry-later', afterMs: 9_000 }, tooFastMs: 9_000 },
    });
  });
});

test.each([
  ['ConversationBlockedByUser', 'not-wanted', 'refused'],
  ['MessageWritesBlocked', 'not-wanted', 'refused'],
  ['ForbiddenOperationException', 'unreachable', 'channel-gone'],
  ['BotNotInConversationRoster', 'unreachable', 'channel-gone'],
  ['BotDisabledByAdmin', 'refused', 'refused'],
  ['NotEnoughPermissions', 'refused', 'refused'],
  ['InvalidBotApiHost', 'refused', 'refused'],
])('a 403 of %s is %s to a person and %s in a channel', (code, person, channel) => {
  const reason = (audience: 'person' | 'channel') => {
    const { outcome } = verdictOf(answered(403, code), audience, 'twice');
    return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
  };
  expect([reason('person'), reason('channel')]).toEqual([person, channel]);
});

test.each(['ConversationNotFound', undefined])('a 404 (%s) is of a conversation that is gone', (code) => {
  expect(verdictOf(answered(404, code), 'channel', 'twice').outcome).toEqual({
    ...{ kind: 'refused', reason: 'channel-gone' },
  });
});

test('an error nobody expected leaves a post in doubt', () => {
  expect(verdictOf(new TypeError('x is not a function'), 'person', 'twice').outcome).toEqual({
    kind: 'ambiguous',
  });
});
