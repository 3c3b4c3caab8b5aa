import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type JournalEvent, journalEvent } from './journal-event';

interface Replayed {
  readonly events: readonly JournalEvent[];
  /** Where the last whole line ends. */
  readonly bytes: number;
}

function readLine(line: string): JournalEvent | undefined {
  try {
    return journalEvent.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function replay(content: Buffer, file: string): Replayed {
  const events: JournalEvent[] = [];
  let bytes = 0;
  for (let end = content.indexOf(10); end !== -1; end = content.indexOf(10, bytes)) {
    const event = readLine(content.toString('utf8', bytes, end));
    const isLast = end + 1 === content.length;
    if (event === undefined && isLast) break;
    if (event === undefined)
      throw new Error(`Line ${events.length + 1} of ${file} is not from this playground.`);
    events.push(event);
    bytes = end + 1;
  }
  return { events, bytes };
}

/**
 * An append-only file with one event a line. What `append` returned from survives a crash;
 * a last line that was cut off half-way is forgotten at the next start.
 */
export class Journal {
  readonly #descriptor: number;
  readonly #replayed: readonly JournalEvent[];
  #isOpen = true;
  #waits = false;

  private constructor(descriptor: number, replayed: readonly JournalEvent[]) {
    this.#descriptor = descriptor;
    this.#replayed = replayed;
  }

  static open(file: string): Journal {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(file, 'a+', 0o600);
    const { events, bytes } = replay(readFileSync(file), file);
    // What comes next must not be glued to half a line.
    ftruncateSync(descriptor, bytes);
    return new Journal(descriptor, events);
  }

  /** What was in the file when it was opened. */
  get replayed(): readonly JournalEvent[] {
    return this.#replayed;
  }

  append(event: JournalEvent): void {
    writeSync(this.#descriptor, `${JSON.stringify(event)}\n`);
    if (!this.#waits) fsyncSync(this.#descriptor);
  }

  /** Does work in which very much happens; it reaches the disk together, when the work is done. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    this.#waits = true;
    try {
      return await work();
    } finally {
      this.#waits = false;
      if (this.#isOpen) fsyncSync(this.#descriptor);
    }
  }

  /** Forgets everything, for a playground that starts over. */
  clear(): void {
    ftruncateSync(this.#descriptor, 0);
    fsyncSync(this.#descriptor);
  }

  close(): void {
    this.#isOpen = false;
    closeSync(this.#descriptor);
  }
}
