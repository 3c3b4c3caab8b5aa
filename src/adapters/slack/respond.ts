import { RespondError } from '@slack/bolt';
import { isSuccess, tellOut } from '../http/call-out';
import type { SlackMessage } from './render-message';
import { orFault } from './web-client';

/** What an address that takes answers is told. */
export interface Response {
  readonly as: 'replace' | 'whisper';
  readonly message: SlackMessage;
  readonly thread?: string;
}

/**
 * Answers at an address Slack gave. Throws a `RespondError` when it is none of Slack's, or takes no answer any more; a
 * `ConnectionFault` when no answer came of it.
 */
export type Respond = (url: string, response: Response) => Promise<void>;

/** Longer than the ten seconds in which Node gives up connecting, so that a wall is told from a lost answer. */
const patienceMs = 15_000;
/**
 * The host of every address that takes answers (docs.slack.dev/interactivity/handling-user-interaction); a network may
 * let a machine go to slack.com and not there.
 */
export const answersHost = 'https://hooks.slack.com';

function bodyOf({ as, message: { text, blocks }, thread }: Response): object {
  switch (as) {
    case 'replace':
      return { replace_original: true, text, blocks };
    case 'whisper':
      return {
        response_type: 'ephemeral',
        replace_original: false,
        text,
        blocks,
        ...(thread !== undefined && { thread_ts: thread }),
      };
  }
}

/**
 * Answers Slack and nobody else: an address comes back to us through a modal, and what stands in it decides where
 * people's words go. With another root of the Web API, its host may be answered as well.
 */
export function openRespond(apiUrl?: string, tell = tellOut): Respond {
  const origins = [answersHost, ...(apiUrl === undefined ? [] : [new URL(apiUrl).origin])];
  return async (url, response) => {
    const { origin, username, password } = URL.canParse(url) ? new URL(url) : { origin: '' };
    if (!origins.includes(origin) || username || password) {
      throw new RespondError('An address that is none of Slack’s was not answered.', 0);
    }
    const status = await orFault(
      tell({
        ...{ url, method: 'POST', timeoutMs: patienceMs },
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bodyOf(response)),
      }),
    );
    if (!isSuccess(status)) throw new RespondError('Slack did not take an answer.', status);
  };
}
