import { existsSync } from 'node:fs';
import { type Visitor, visitStore } from '../adapters/sqlite/visit-store';
import { systemClock } from '../adapters/system/system-clock';
import { sendingFaults } from '../application/sending-faults';
import type { LiveConfig } from '../config';
import { StoreFault } from '../records/store-fault';
import { faultWords, type Said } from './doctor-words';

/** What teams missed of what the bot was to say. It reads in the file of the bot, whether that runs or not. */
export async function sayOfStore({ store, dataKeys }: LiveConfig): Promise<readonly Said[]> {
  if (store.kind !== 'sqlite') return [];
  if (!existsSync(store.path)) return [{ well: true, text: 'Nothing was sent yet: there is no file.' }];
  let visitor: Visitor | undefined;
  try {
    visitor = visitStore(store.path, dataKeys);
    const faults = await sendingFaults(visitor, visitor.teams(), systemClock.now());
    if (faults.length === 0) return [{ well: true, text: 'In the last four weeks everything was said.' }];
    return faults.flatMap(faultWords);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return [{ well: false, text: error.message }];
  } finally {
    visitor?.close();
  }
}
