import type { IncomingMessage } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import { type HttpReply, received, refused, sendReply } from '../http/http-reply';
import { readBody } from '../http/read-body';
import type { Routes } from '../http/routes';
import { acknowledged } from './acknowledged';
import { challengeIn, isCertificateCheck, readRequest, type SlackBody } from './read-request';
import { answeredSpan, rememberSeen } from './seen-requests';
import { Unanswered } from './unanswered';
import { verifiedSignature } from './verify-request';

/** Slack waits three seconds (docs.slack.dev/interactivity/handling-user-interaction); this leaves it time to hear us. */
export const answerWithinMs = 2_800;

/** 512 kB: more than anything Slack sends; a modal with all it may hold is 250 kB (docs.slack.dev/surfaces/modals). */
const bodyBytesAtMost = 512 * 1024;

/** Bolt's ear on the one server of this process. */
export interface HttpReceiver extends Receiver {
  /** Puts `POST /slack/events` on a server, for events, commands and interactions alike. */
  mount(routes: Routes): void;
}

/** What the receiver needs to trust Slack, and nobody else. */
export interface HttpReceiving {
  readonly signingSecret: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Receives what Slack signed. The acknowledgement carries the real result; a copy of a request gets the first answer
 * and has no second effect. Between `start` and `stop` it takes requests, outside of it answers 503.
 */
export function receiveHttp({ signingSecret, clock, log }: HttpReceiving): HttpReceiver {
  if (signingSecret === '') throw new Error('Without a signing secret nobody can be trusted.');
  const answered = rememberSeen<Promise<HttpReply>>(clock, answeredSpan);
  const running = new Set<Promise<unknown>>();
  let bolt: App | undefined;
  let open = false;

  async function follow(signature: string, done: Promise<boolean>): Promise<void> {
    running.add(done);
    const wentWell = await done;
    running.delete(done);
    if (!wentWell) answered.forget(signature);
  }

  function answerOnce(app: App, signature: string, body: SlackBody): Promise<HttpReply> {
    const before = answered.get(signature);
    if (before !== undefined) return before;
    const { reply, done } = handle(app, body);
    answered.set(signature, reply);
    void follow(signature, done);
    return reply;
  }

  /** Of what was turned away only the reason is said: whoever sent it may have written anything. */
  function turnAway(status: 400 | 401 | 413): HttpReply {
    log.warn('A request to Slack’s address was turned away.', { code: `http_${status}` });
    return refused(status);
  }

  async function answer(request: IncomingMessage): Promise<HttpReply> {
    const bytes = await readBody(request, bodyBytesAtMost);
    if (bytes === 'too-large') return turnAway(413);
    const { headers } = request;
    const text = bytes.toString('utf8');
    if (isCertificateCheck(text, headers['content-type'])) return received;
    const signature = verifiedSignature({ headers, body: text }, signingSecret, clock.now());
    if (signature === undefined) return turnAway(401);
    const body = readRequest(text, headers['content-type']);
    if (body === undefined) return turnAway(400);
    const challenge = challengeIn(body);
    if (challenge !== undefined) return acknowledged({ challenge });
    if (bolt === undefined || !open) return refused(503);
    return answerOnce(bolt, signature, body);
  }

  return {
    init(app) {
      bolt = app;
    },
    async start() {
      open = true;
    },
    /** Takes nothing new, and lets what runs come to its end. */
    async stop() {
      open = false;
      await Promise.all(running);
    },
    mount(routes) {
      routes.post('/slack/events', (request, response) => {
        answer(request).then(
          (reply) => sendReply(response, reply),
          // Whoever asked broke off in the middle.
          () => response.destroy(),
        );
      });
    },
  };
}

/**
 * Lets Bolt handle a request. Events are acknowledged when they are handled, so that Slack sends one again that failed;
 * everything else the moment its result is known. What takes too long is said to have failed, except for an event,
 * which goes on being handled. `done` says whether handling came to a good end.
 */
function handle(
  app: App,
  body: SlackBody,
): { readonly reply: Promise<HttpReply>; readonly done: Promise<boolean> } {
  const isEvent = 'event' in body;
  let tell: (reply: HttpReply) => void = () => {};
  const reply = new Promise<HttpReply>((resolve) => {
    tell = resolve;
  });
  const late = setTimeout(() => tell(isEvent ? received : refused(503)), answerWithinMs);
  const ack = async (result: unknown): Promise<void> => {
    if (!isEvent) tell(acknowledged(result));
  };
  const done = app
    .processEvent({ body, ack })
    .then(
      () => {
        tell(received);
        return true;
      },
      (error: unknown) => {
        // Anything else comes from Bolt itself, which stumbles over what Slack never sends.
        tell(refused(error instanceof Unanswered ? 500 : 400));
        return false;
      },
    )
    .finally(() => clearTimeout(late));
  return { reply, done };
}
