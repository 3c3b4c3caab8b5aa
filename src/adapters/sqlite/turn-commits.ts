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
   * Writes in the transaction of this turn of the event loop, at once. Resolves when that is on the disk. Rejects, after
   * `undo`, with what went wrong: when SQLite refuses this work, or in the end the whole turn.
   */
  write(work: () => void, undo?: () => void): Promise<void>;
  /** What is seen now, given when all of it is on the disk; looks again when something of it came to nothing. */
  look<T>(look: () => T): Promise<T>;
  /** Commits what was written so far. */
  commit(): void;
}

/**
 * Makes one transaction of all that is written in a turn of the event loop, so that people who answer in the same
 * millisecond wait for the disk once. Nobody hears of any of it before it is on the disk.
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
    // Whoever wrote in it hears of it, and somebody whose own work was refused heard of that.
    over.catch(() => {});
    setImmediate(commit);
    open = { over, stand, fail, undo: [] };
    return open;
  }

  function giveUp(turn: Turn, why: unknown): void {
    open = undefined;
    let error = why;
    try {
      if (database.inTransaction) database.exec('ROLLBACK');
    } catch (worse) {
      error = worse;
    }
    for (const undo of turn.undo) undo();
    turn.fail(error);
  }

  /** After a broken disk SQLite may have rolled back by itself while somebody read; what came then would count alone. */
  function expectOpen(): void {
    if (database.inTransaction) return;
    throw Object.assign(new Error('SQLite gave up what was written before.'), { code: 'SQLITE_IOERR' });
  }

  /** Writes after others in the same turn, who lose nothing when this fails. */
  function writeBeside(work: () => void): void {
    expectOpen();
    database.exec('SAVEPOINT beside');
    work();
    database.exec('RELEASE beside');
  }

  /** Leaves the turn as it was before somebody wrote beside others; says whether there still is one. */
  function stepBack(): boolean {
    try {
      database.exec('ROLLBACK TO beside; RELEASE beside');
      return true;
    } catch {
      return false;
    }
  }

  function commit(): void {
    const turn = open;
    if (turn === undefined) return;
    try {
      expectOpen();
      database.exec('COMMIT');
      open = undefined;
      turn.stand();
    } catch (error) {
      giveUp(turn, error);
    }
  }

  return {
    async write(work, undo = () => {}) {
      const others = open;
      const turn = others ?? begin();
      try {
        if (others === undefined) work();
        else writeBeside(work);
        turn.undo.push(undo);
      } catch (error) {
        undo();
        if (others === undefined || !stepBack()) giveUp(turn, error);
        throw error;
      }
      return turn.over;
    },

    async look(look) {
      for (;;) {
        const seen = look();
        const stands = open?.over.then(
          () => true,
          () => false,
        );
        if (stands === undefined || (await stands)) return seen;
      }
    },

    commit,
  };
}
