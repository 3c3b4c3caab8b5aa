import { hour, type Instant } from '../../domain/time';
import type { OpenDatabase } from './database';

/**
 * Longer than anything is told again: Slack goes on about one event for an hour, and whoever has a token of Teams can
 * send with it until five minutes past its hour.
 */
const keepMs = 2 * hour;
/** Some ten megabytes; a town of a thousand people comes to a few thousand an hour. */
const atMost = 100_000;
/** Sweeping costs more than keeping, so it is not done each time. */
const sweepEvery = 100;

/** The table of what was dealt with, by digest. */
export interface DoneRows {
  has(key: string): boolean;
  keep(key: string, at: Instant): void;
}

/** Prepares the statements of the table of what was dealt with. The oldest goes first. */
export function doneRows(database: OpenDatabase): DoneRows {
  const find = database.prepare('SELECT 1 AS found FROM done WHERE digest = ?');
  const insert = database.prepare('INSERT INTO done (digest, at) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const tooOld = database.prepare('DELETE FROM done WHERE at < ?');
  const tooMuch = database.prepare('DELETE FROM done WHERE nth <= (SELECT max(nth) FROM done) - ?');

  let kept = 0;

  return {
    has(key) {
      return find.get(key) !== undefined;
    },
    keep(key, at) {
      insert.run(key, at);
      if (kept % sweepEvery === 0) {
        tooOld.run(at - keepMs);
        tooMuch.run(atMost);
      }
      kept += 1;
    },
  };
}
