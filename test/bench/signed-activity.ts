import { message, tenant } from '../adapters/teams/support/gate';
import { week } from '../application/support/noord';
import type { Presser } from './signed-press';
import { feltAt } from './signed-press';

let made = 0;

/** Where a tap says that it comes from, and the token that vouches for it. */
export interface Tapping {
  readonly serviceUrl: string;
  readonly token: string;
}

/** Somebody's id towards this bot. */
export const userOf = (user: string): string => `29:1${user}`;

/** Somebody's own chat with the bot. */
export const privateChatOf = (user: string): string => `a:1${user}`;

/** Somebody's nth tap on a button of the weekly question, as the bytes of the request with which Teams brings it. */
export function activityRequest(
  { user, team }: Presser,
  nth: number,
  { serviceUrl, token }: Tapping,
): Buffer {
  made += 1;
  const intent = { kind: 'answer-week', team, week, felt: feltAt(nth) };
  const body = JSON.stringify(
    message({
      ...{ type: 'invoke', name: 'adaptiveCard/action', id: `f:${made}` },
      ...{ timestamp: new Date().toISOString(), locale: 'nl-NL', text: undefined },
      serviceUrl,
      conversation: { id: privateChatOf(user), conversationType: 'personal', tenantId: tenant },
      from: { id: userOf(user), aadObjectId: user, name: 'Iemand uit Noord' },
      replyToId: '1732200000001',
      value: {
        action: { type: 'Action.Execute', title: 'Knop', verb: 'answer-week', data: { intent } },
        trigger: 'manual',
      },
    }),
  );
  const lines = [
    'POST /api/messages HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `authorization: Bearer ${token}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
