import type { OpenDatabase } from './database';

/** The transaction of one turn of the event loop. */
interface Turn {
  /** Resolves when everything in it is on the disk; rejects when nothing in it counts. */
  readonly over: Promise<void>;
  readonly stand: () => void;
  readonly fail: (error: unknown) => void;
  readonly undo: (() => void)[];
}

/** Changes that wait for the disk together. */
export interface TurnCommits {
  /**
   * Writes in the transaction of this turn of the event loop, at once. Resolves when that is on the disk; rejects with
   * what went wrong when nothing of the turn counts, after `undo`.
   */
  write(work: () => void, undo?: () => void): Promise<void>;
  /** What is seen now, given when all of it is on the disk; looks again when something of it came to nothing. */
  look<T>(look: () => T): Promise<T>;
  /** Commits what was written so far. */
  commit(): void;
}

/**
 * Makes one transaction of all that is written in a turn of the event loop, so that people who answer in the same
 * millisecond wait for the disk once. It counts whole or not at all, and nobody hears of it before it is on the disk.
 */
export function turnCommits(database: OpenDatabase): TurnCommits {
  let open: Turn | undefined;

  function begin(): Turn {
    database.exec('BEGIN IMMEDIATE');
    let stand = (): void => {};
    let fail = (_: unknown): void => {};
    const over = new Promise<void>((resolve, reject) => {
      stand = resolve;
      fail = reject;
    });
    setImmediate(commit);
    open = { over, stand, fail, undo: [] };
    return open;
  }

  function giveUp(turn: Turn, why: unknown): void {
    open = undefined;
    let error = why;
    try {
      // A full disk has rolled back already.
      if (database.inTransaction) database.exec('ROLLBACK');
    } catch (worse) {
      error = worse;
    }
    for (const undo of turn.undo) undo();
    turn.fail(error);
  }

  function commit(): void {
    const turn = open;
    if (turn === undefined) return;
    try {
      database.exec('COMMIT');
      open = undefined;
      turn.stand();
    } catch (error) {
      giveUp(turn, error);
    }
  }

  return {
    async write(work, undo) {
      const turn = open ?? begin();
      if (undo !== undefined) turn.undo.push(undo);
      try {
        work();
      } catch (error) {
        giveUp(turn, error);
      }
      return turn.over;
    },

    async look(look) {
      for (;;) {
        const seen = look();
        const turn = open;
        const stands = turn?.over.then(
          () => true,
          () => false,
        );
        if (stands === undefined || (await stands)) return seen;
      }
    },

    commit,
  };
}
