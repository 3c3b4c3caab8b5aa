import { z } from 'zod';
import type { TeamKey } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import { teamId, tenantId } from '../../records/ids';
import type { OpenDatabase } from './database';

/** The index of teams by the moment they must be looked at. */
export interface DueRows {
  noLaterThan(team: TeamKey, at: Instant): void;
  move(team: TeamKey, from: Instant | undefined, to: Instant | undefined): void;
  of(team: TeamKey): Instant | undefined;
  until(now: Instant, limit: number): readonly TeamKey[];
  first(): Instant | undefined;
}

const teamRow = z.object({ tenant: tenantId, team: teamId });
const wakeRow = z.object({ wakeAt: z.int().nullable() });

/** Prepares the statements of the due table. */
export function dueRows(database: OpenDatabase): DueRows {
  const insert = 'INSERT INTO due (tenant, team, wake_at) VALUES (?, ?, ?)';
  const earlier = database.prepare(
    `${insert} ON CONFLICT DO UPDATE SET wake_at = min(wake_at, excluded.wake_at)`,
  );
  const begin = database.prepare(`${insert} ON CONFLICT DO NOTHING`);
  const move = database.prepare('UPDATE due SET wake_at = ? WHERE tenant = ? AND team = ? AND wake_at = ?');
  const end = database.prepare('DELETE FROM due WHERE tenant = ? AND team = ? AND wake_at = ?');
  const of = database.prepare('SELECT wake_at AS wakeAt FROM due WHERE tenant = ? AND team = ?');
  const first = database.prepare('SELECT min(wake_at) AS wakeAt FROM due');
  const until = database.prepare(
    'SELECT tenant, team FROM due WHERE wake_at <= ? ORDER BY wake_at, tenant, team LIMIT ?',
  );

  return {
    noLaterThan({ tenant, team }, at) {
      earlier.run(tenant, team, at);
    },
    move({ tenant, team }, from, to) {
      if (from !== undefined && to !== undefined) move.run(to, tenant, team, from);
      else if (from !== undefined) end.run(tenant, team, from);
      else if (to !== undefined) begin.run(tenant, team, to);
    },
    of({ tenant, team }) {
      return wakeOf(of.get(tenant, team));
    },
    until(now, limit) {
      return until.all(now, limit).map((row) => teamRow.parse(row));
    },
    first() {
      return wakeOf(first.get());
    },
  };
}

function wakeOf(row: unknown): Instant | undefined {
  return row === undefined ? undefined : (wakeRow.parse(row).wakeAt ?? undefined);
}
