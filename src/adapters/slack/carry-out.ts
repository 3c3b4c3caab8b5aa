import { RespondError, webApi } from '@slack/bolt';
import type { Log } from '../../ports/log';
import type { Call } from './reply';
import type { Respond } from './respond';

/** What it takes to ask something of Slack in one workspace. */
export interface Hands {
  readonly client: webApi.WebClient;
  readonly respond: Respond;
  readonly log: Log;
}

/**
 * Asks Slack what a reply needs, once. When Slack says no, the next best is asked for; what Slack did not say no to is
 * never asked twice. What fails in the end is logged by its code.
 */
export async function carryOut(hands: Hands, call: Call): Promise<void> {
  try {
    await perform(hands, call);
  } catch (error) {
    if (call.otherwise !== undefined && isNo(error)) return carryOut(hands, call.otherwise);
    hands.log.warn('Slack did not take an answer.', { code: codeOf(error) });
  }
}

async function perform({ client, respond }: Hands, call: Call): Promise<unknown> {
  switch (call.call) {
    case 'respond':
      return respond(call.url, call);
    case 'chat.postMessage':
      return client.chat.postMessage({ channel: call.channel, ...contentOf(call) });
    case 'chat.postEphemeral':
      return client.chat.postEphemeral({ channel: call.channel, user: call.user, ...contentOf(call) });
    case 'chat.update':
      return client.chat.update({ channel: call.channel, ts: call.ts, ...contentOf(call) });
    case 'views.open':
      return client.views.open({ trigger_id: call.trigger, view: call.view });
    case 'views.push':
      return client.views.push({ trigger_id: call.trigger, view: call.view });
    case 'views.update':
      return client.views.update({ view_id: call.id, hash: call.hash, view: call.view });
  }
}

function contentOf({ message, thread }: Pick<Extract<Call, { call: 'respond' }>, 'message' | 'thread'>) {
  return {
    text: message.text,
    blocks: [...message.blocks],
    ...(thread !== undefined && { thread_ts: thread }),
  };
}

/** Whether Slack refused for certain, so that nothing of the call took effect. */
function isNo(error: unknown): boolean {
  if (error instanceof RespondError) return error.statusCode < 500;
  return error instanceof webApi.WebAPIPlatformError || error instanceof webApi.WebAPIRateLimitedError;
}

function codeOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof RespondError) return `respond-${error.statusCode}`;
  return error instanceof Error ? error.name : 'unknown';
}
