import { message } from '../adapters/teams/support/gate';
import { week } from '../application/support/noord';
import type { Presser } from './signed-press';
import { feltAt } from './signed-press';

let made = 0;

/** Somebody's nth tap on a button of the weekly question, as the bytes of the request with which Teams brings it. */
export function activityRequest({ user, team }: Presser, nth: number, token: string): Buffer {
  made += 1;
  const intent = { kind: 'answer-week', team, week, felt: feltAt(nth) };
  const body = JSON.stringify(
    message({
      ...{ type: 'invoke', name: 'adaptiveCard/action', id: `f:${made}` },
      ...{ timestamp: new Date().toISOString(), locale: 'nl-NL', text: undefined },
      from: { id: `29:1${user}`, aadObjectId: user, name: 'Iemand uit Noord' },
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
