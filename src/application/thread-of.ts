import { findAgreement, noAgreements } from '../domain/agreement';
import { type DeliverySubject, deliveryId } from '../domain/delivery';
import type { MessageRef, TeamKey } from '../domain/ids';
import { noReflection } from '../domain/reflection';
import type { Week } from '../domain/week';
import { teamScope } from './setting';
import type { World } from './world';

/** The message a channel delivery belongs under; `undefined` for one that stands by itself. */
export async function threadOf(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
): Promise<MessageRef | undefined> {
  switch (subject.kind) {
    case 'reflection': {
      const { reflection } = await world.store.read(teamScope(key), ['reflection']);
      const since = (reflection ?? noReflection).excursion?.since ?? subject.week;
      return (await postOf(world, key, since)) ?? postOf(world, key, subject.week);
    }
    case 'agreement':
    case 'come-back': {
      const { agreements } = await world.store.read(teamScope(key), ['agreements']);
      return findAgreement(agreements ?? noAgreements, subject.agreement)?.thread;
    }
    case 'welcome':
    case 'team-view':
    case 'first-message':
    case 'ask':
    case 'later':
    case 'reminder':
      return undefined;
  }
}

/** The message that holds a week's team view, if it was posted. */
export async function postOf(world: World, key: TeamKey, week: Week): Promise<MessageRef | undefined> {
  const name = `deliveries/${week}` as const;
  const records = await world.store.read(teamScope(key), ['team', name]);
  const id = deliveryId({ kind: 'team-view', week }, records.team?.phase.kind === 'practice');
  const delivery = records[name]?.deliveries[id];
  return delivery?.state === 'sent' ? delivery.ref : undefined;
}
