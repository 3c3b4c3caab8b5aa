import { z } from 'zod';
import { keyIdOf, type Sealing } from '../../records/sealing';
import type { OpenDatabase } from './database';

const idRow = z.object({ id: z.int() });
const sealedRow = z.object({
  tenant: z.string(),
  scope: z.string(),
  name: z.string(),
  sealed: z.instanceof(Buffer),
});

/** Seals every record with the first key of the ring; throws `WrongKey` when one opens with none of them. */
export function resealAll(database: OpenDatabase, sealing: Sealing): void {
  const one = database.prepare('SELECT tenant, scope, name, sealed FROM records WHERE rowid = ?');
  const replace = database.prepare('UPDATE records SET sealed = ? WHERE rowid = ?');
  for (const row of database.prepare('SELECT rowid AS id FROM records').all()) {
    const { id } = idRow.parse(row);
    const { sealed, ...place } = sealedRow.parse(one.get(id));
    if (keyIdOf(sealed) === sealing.sealsWith) continue;
    replace.run(sealing.seal(place, sealing.open(place, sealed)), id);
  }
}
