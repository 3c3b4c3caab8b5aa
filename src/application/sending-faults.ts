import { type Delivery, isTechnical, showsWhoIsSilent } from '../domain/delivery';
import type { TeamKey } from '../domain/ids';
import { day, type Instant } from '../domain/time';
import type { RecordName, Store } from '../ports/store';
import { teamScope } from './setting';

/** Why something was not said, as far as somebody can mend it; `not-certain` may have been said. */
export type SendingFault = Extract<Delivery, { state: 'failed' }>['reason'] | 'not-certain';

/** What a team missed in the last four weeks, by its reason. */
export interface TeamFaults {
  readonly team: string;
  readonly faults: ReadonlyMap<SendingFault, number>;
}

const shownFor = 28 * day;

function faultOf(delivery: Delivery, since: Instant): SendingFault | undefined {
  if ('until' in delivery || delivery.at < since) return undefined;
  if (delivery.state === 'not-certain') return 'not-certain';
  return isTechnical(delivery) ? delivery.reason : undefined;
}

/**
 * What could not be said to the teams, for the application manager: per team and reason, never to whom. What only goes
 * to people who have not answered is left out, and so is a door that somebody closed.
 */
export async function sendingFaults(
  store: Pick<Store, 'read' | 'names'>,
  teams: readonly TeamKey[],
  now: Instant,
): Promise<readonly TeamFaults[]> {
  const found: TeamFaults[] = [];
  for (const key of teams) {
    const scope = teamScope(key);
    const books = (await store.names(scope, 'deliveries/')).filter(isBook);
    const records = await store.read(scope, ['team', ...books]);
    const faults = new Map<SendingFault, number>();
    for (const name of books) {
      for (const [id, delivery] of Object.entries(records[name]?.deliveries ?? {})) {
        const fault = showsWhoIsSilent(id) ? undefined : faultOf(delivery, now - shownFor);
        if (fault !== undefined) faults.set(fault, (faults.get(fault) ?? 0) + 1);
      }
    }
    if (faults.size > 0) found.push({ team: records.team?.name ?? key.team, faults });
  }
  return found;
}

function isBook(name: RecordName): name is Extract<RecordName, `deliveries/${string}`> {
  return name.startsWith('deliveries/');
}
