import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../ports/clock';
import type { DoneBefore } from '../../ports/done-before';
import type { Log } from '../../ports/log';
import type { Secrets } from '../../ports/secrets';
import { type HttpReply, received, refused, sendReply } from '../http/http-reply';
import { readBody } from '../http/read-body';
import type { Routes } from '../http/routes';
import { admit, type Doors } from './admit';
import { createAnswerOnce } from './answer-once';
import type { Refusal } from './refusal';
import type { Hear, Reply } from './reply';
import type { VerifyToken } from './verify-token';

/** What receiving needs to trust Teams, and nobody else. */
export interface Receiving extends Doors {
  /** `off` on this machine alone: then nobody has to prove who they are. */
  readonly verifyToken: VerifyToken | 'off';
  readonly hear: Hear;
  /** What was dealt with before this process began. */
  readonly doneBefore: DoneBefore;
  /** What was done is kept as a keyed digest: who did what must not be read from it. */
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly log: Log;
}

/** The bot's ear on Teams. */
export interface TeamsReceiver {
  /** Takes nothing new, and lets what runs come to its end. */
  stop(): Promise<void>;
}

/** 256 kB: a message in Teams has 100 kB at most (learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages). */
const bodyBytesAtMost = 256 * 1024;

const accepted: HttpReply = { status: 202, body: '' };

/**
 * Puts `POST /api/messages` on the server. The token is looked at before the body is read; an activity that is let in
 * is heard once, and its copies get the first answer. Answers hold the name of their status alone, or what was heard.
 */
export function mountTeams(routes: Routes, receiving: Receiving): TeamsReceiver {
  const { verifyToken, hear, doneBefore, secrets, clock, log } = receiving;
  const answerOnce = createAnswerOnce(clock, doneBefore);
  const running = new Set<Promise<unknown>>();
  let open = true;

  /** Of what was refused only the reason is said: whoever sent it may have written anything. */
  function refuse(why: Refusal): HttpReply {
    log.warn('A request that said it came from Teams was refused.', { code: why });
    return refused(statusOf(why));
  }

  async function answer(request: IncomingMessage): Promise<HttpReply> {
    if (verifyToken === 'off' && !isFromThisMachine(request)) return refuse('not-from-here');
    const vouched = verifyToken === 'off' ? verifyToken : await verifyToken(request.headers.authorization);
    if (typeof vouched === 'string' && vouched !== 'off') return refuse(vouched);
    const bytes = await readBody(request, bodyBytesAtMost);
    if (bytes === 'too-large') return refuse('body-too-large');
    const body = parsed(bytes);
    if (body === undefined) return refuse('body-not-json');
    const admitted = admit(body, vouched, receiving);
    if (typeof admitted === 'string') return refuse(admitted);
    // Asked last: the process may have begun to stop while the body came in.
    if (!open) return refused(503);
    const replying = answerOnce(secrets.digest(admitted.identity ?? bytes.toString('base64')), () =>
      hear(body),
    );
    running.add(replying);
    try {
      return toHttp(await replying, admitted.isInvoke);
    } catch (error) {
      // What went wrong is known by name: the error itself may hold what somebody wrote.
      log.error('Something from Teams was not answered.', {
        code: error instanceof Error ? error.name : 'unknown',
      });
      return refused(500);
    } finally {
      running.delete(replying);
    }
  }

  routes.post('/api/messages', (request, response) => {
    answer(request).then(
      (reply) => sendReply(response, reply),
      // Whoever asked broke off in the middle.
      () => response.destroy(),
    );
  });

  return {
    async stop() {
      open = false;
      await Promise.allSettled(running);
    },
  };
}

/** What is wrong with a token is nobody's business; a tenant or address that is right and not ours is forbidden. */
function statusOf(why: Refusal): Parameters<typeof refused>[0] {
  switch (why) {
    case 'body-too-large':
      return 413;
    case 'body-not-json':
    case 'no-activity':
      return 400;
    case 'keys-unreachable':
      return 503;
    case 'not-from-here':
    case 'service-not-allowed':
    case 'tenant-unclear':
    case 'tenant-not-allowed':
      return 403;
    case 'token-missing':
    case 'token-unreadable':
    case 'token-of-another-issuer':
    case 'token-of-an-unknown-key':
    case 'token-not-valid':
    case 'token-without-service':
    case 'other-channel':
    case 'service-not-vouched-for':
    case 'channel-not-vouched-for':
      return 401;
  }
}

/**
 * Where nobody proves who they are, no website may speak through a browser of this machine: a name of its own that it
 * points here (DNS rebinding) shows in the Host header, and any page that is not ours in one that the browser adds.
 */
function isFromThisMachine({ headers }: IncomingMessage): boolean {
  const isHere = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
  return isHere && headers.origin === undefined && headers['sec-fetch-site'] === undefined;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function toHttp(reply: Reply, isInvoke: boolean): HttpReply {
  switch (reply.kind) {
    case 'taken':
      return isInvoke ? received : accepted;
    case 'invoke':
      return { status: reply.status, type: 'application/json', body: JSON.stringify(reply.body) };
  }
}
