import { RespondError, type webApi } from '@slack/bolt';
import type { Log } from '../../ports/log';
import { verdictOf } from './outcomes';
import type { Call } from './reply';
import type { Respond } from './respond';

/** What it takes to ask something of Slack in one workspace; without a client only an address can be answered. */
export interface Hands {
  readonly client: webApi.WebClient | undefined;
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
    const { isNo, code } = readNo(error);
    if (call.otherwise !== undefined && isNo) return carryOut(hands, call.otherwise);
    hands.log.warn('Slack did not take an answer.', { code });
  }
}

async function perform({ client, respond }: Hands, call: Call): Promise<unknown> {
  if (call.call === 'respond') return respond(call.url, call);
  if (client === undefined) return undefined;
  switch (call.call) {
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

/** Whether nothing of a call took effect for certain, and the word for why. */
function readNo(error: unknown): { readonly isNo: boolean; readonly code: string } {
  if (error instanceof RespondError) {
    return { isNo: error.statusCode < 500, code: `http_${error.statusCode}` };
  }
  const { outcome, code } = verdictOf(error, 'person');
  return { isNo: outcome.kind !== 'ambiguous', code };
}
