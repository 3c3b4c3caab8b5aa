import type { TeamKey } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import type { DoneBefore } from '../../ports/done-before';
import type { Change, Loaded, RecordName, Scope, Store } from '../../ports/store';
import type { WrittenDocument } from '../../records/family';
import { type Place, placeOf } from '../../records/place';
import { loadRecords, writtenRecords } from '../../records/record';
import type { Sealing } from '../../records/sealing';
import { forgetDeleted, type OpenDatabase, writeTogether } from './database';
import { doneRows } from './done-rows';
import { type DueRows, dueRows } from './due-rows';
import { asStoreFault } from './faults';
import { type KnownRecords, knownRecords } from './known-records';
import type { Lock } from './lock';
import { type RecordRows, recordRows } from './record-rows';
import { type TurnCommits, turnCommits } from './turn-commits';

/** What an opened database file is made of. */
export interface OpenedFile {
  readonly file: string;
  readonly lock: Lock;
  readonly database: OpenDatabase;
  readonly sealing: Sealing;
  readonly secret: Buffer;
}

/**
 * Records in one SQLite file of which this process is the only user, so that a change never meets another one.
 * What is wrong with file, disk or keys rejects with a `StoreFault`.
 */
export class SqliteStore implements Store {
  /** 32 random bytes of this database, for keyed digests that outlive a change of keys. */
  readonly secret: Buffer;
  readonly doneBefore: DoneBefore;

  readonly #opened: OpenedFile;
  readonly #records: RecordRows;
  readonly #known: KnownRecords;
  readonly #commits: TurnCommits;
  readonly #due: DueRows;

  constructor(opened: OpenedFile) {
    this.secret = opened.secret;
    this.#opened = opened;
    this.#records = recordRows(opened.database, opened.sealing);
    this.#known = knownRecords((place) => this.#records.find(place));
    this.#due = dueRows(opened.database);
    this.#commits = turnCommits(opened.database);
    const done = doneRows(opened.database);
    this.doneBefore = {
      has: async (key) => this.#looking(() => done.has(key)),
      keep: async (key, at) => this.#writing(() => done.keep(key, at)),
    };
  }

  async read<N extends RecordName>(scope: Scope, names: readonly N[]): Promise<Loaded<N>> {
    return this.#looking(() => this.#load(scope, names));
  }

  async change<N extends RecordName, R>(
    scope: Scope,
    names: readonly N[],
    body: (records: Loaded<N>) => Change<R>,
  ): Promise<R> {
    return this.#eventually(async () => {
      const change = body(this.#load(scope, names));
      const written = writtenRecords(scope, names, change).map(({ name, document }) => ({
        place: placeOf(scope, name),
        document,
      }));
      await this.#commits.write(
        () => {
          for (const { place, document } of written) this.#put(place, document);
          if (scope.of === 'team' && change.wakeAt !== undefined) this.#due.noLaterThan(scope, change.wakeAt);
        },
        () => {
          for (const { place } of written) this.#known.forget(place);
        },
      );
      return change.result;
    });
  }

  async names(scope: Scope, prefix: string): Promise<readonly RecordName[]> {
    return this.#looking(() => this.#records.names(placeOf(scope, ''), prefix));
  }

  async teamsDue(now: Instant, limit: number): Promise<readonly TeamKey[]> {
    return this.#looking(() => this.#due.until(now, limit));
  }

  async nextWake(): Promise<Instant | undefined> {
    return this.#looking(() => this.#due.first());
  }

  async wakeOf(team: TeamKey): Promise<Instant | undefined> {
    return this.#looking(() => this.#due.of(team));
  }

  async postpone(team: TeamKey, from: Instant | undefined, to: Instant | undefined): Promise<void> {
    return this.#writing(() => this.#due.move(team, from, to));
  }

  /**
   * Does work of very many changes, which reach the disk together when it is done. Until then a crash of the process
   * loses none of them; a power cut may lose the last ones, whole.
   */
  async together<T>(work: () => Promise<T>): Promise<T> {
    const { database } = this.#opened;
    return this.#eventually(() => writeTogether(database, work, () => this.#commits.commit()));
  }

  /** Leaves nothing of deleted and overwritten records in the file or its write-ahead log. */
  async purge(): Promise<void> {
    this.#sayingFaults(() => this.#forgetDeleted());
  }

  async close(): Promise<void> {
    const { database, lock } = this.#opened;
    if (!database.open) return;
    try {
      this.#sayingFaults(() => this.#forgetDeleted());
    } finally {
      database.close();
      lock.release();
    }
  }

  #load<N extends RecordName>(scope: Scope, names: readonly N[]): Loaded<N> {
    return loadRecords(names, (name) => this.#known.find(placeOf(scope, name), name));
  }

  #put(place: Place, document: WrittenDocument | null): void {
    if (document === null) {
      this.#known.forget(place);
      this.#records.remove(place);
    } else {
      this.#records.put(place, document.text);
      this.#known.keep(place, document.value);
    }
  }

  #forgetDeleted(): void {
    this.#commits.commit();
    forgetDeleted(this.#opened.database);
  }

  #looking<T>(look: () => T): Promise<T> {
    return this.#eventually(() => this.#commits.look(look));
  }

  #writing(work: () => void): Promise<void> {
    return this.#eventually(() => this.#commits.write(work));
  }

  async #eventually<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asStoreFault(error, this.#opened.file);
    }
  }

  #sayingFaults<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asStoreFault(error, this.#opened.file);
    }
  }
}
