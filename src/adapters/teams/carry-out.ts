import type { Log } from '../../ports/log';
import { type Connector, ConnectorFault } from './connector';
import type { Where } from './heard';
import type { Call } from './plan';

/** A dialog and a card wait five seconds for their answer (learn.microsoft.com), of which two are for the bot itself. */
const patienceMs = 2_000;

/** What it takes to say something in an answer. */
export interface Hands {
  readonly connector: Connector;
  readonly log: Log;
}

/**
 * Says what an answer needs, once, and tells whether Teams took it. When Teams says no, the next best is said; what Teams
 * did not say no to is never said twice. What fails in the end, or takes too long, is logged by its code.
 */
export async function carryOut(hands: Hands, where: Where, call: Call): Promise<boolean> {
  try {
    const isSaid = await inTime(perform(hands.connector, where, call));
    if (!isSaid) hands.log.warn('Teams took too long over an answer.');
    return isSaid;
  } catch (error) {
    if (!(error instanceof ConnectorFault)) throw error;
    const isNo = error.status !== undefined && error.status < 500;
    if (call.otherwise !== undefined && isNo) return carryOut(hands, where, call.otherwise);
    hands.log.warn('Teams did not take an answer.', { code: error.code ?? `http_${error.status ?? 'none'}` });
    return false;
  }
}

async function inTime(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function perform(connector: Connector, { place, user }: Where, call: Call): Promise<unknown> {
  switch (call.call) {
    case 'post':
      return connector.post(place, call.message);
    case 'update':
      return connector.update(place, call.id, call.message);
    case 'write-privately': {
      const { conversation: _there, ...service } = place;
      const conversation = await connector.openPrivate(service, user);
      return connector.post({ ...service, conversation }, call.message);
    }
  }
}
