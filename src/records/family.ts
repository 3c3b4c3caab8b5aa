import { z } from 'zod';

/** Makes a record of one version into one of the next. Old shapes have no types, so it checks what it touches. */
export type Migration = (older: unknown) => unknown;

/** The records of one shape: how they look now, and the way there from every version that was ever released. */
export interface Family {
  readonly name: string;
  readonly schema: z.ZodType<object>;
  /** The first makes version 1 into 2; the newest version is one more than there are migrations. */
  readonly migrations: readonly Migration[];
}

/** A record written by a newer release than this one. It is left as it is: going back must not damage it. */
export class NewerRecord extends Error {
  override readonly name = 'NewerRecord';

  constructor(
    readonly family: string,
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `A ${family} record has version ${found}; this release knows up to ${known}. Start a newer release.`,
    );
  }
}

/** A text that is no record of its family. Says where it is wrong and never what stands there. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';

  constructor(
    readonly family: string,
    readonly faults: readonly string[],
  ) {
    super(`A ${family} record does not have the shape of its family: ${faults.join(', ')}.`);
  }
}

const envelope = z.strictObject({ v: z.int().min(1), d: z.unknown() });

/**
 * Reads a document `{"v":1,"d":…}` and brings it to the newest version.
 * Throws `NewerRecord` for a version of later releases and `UnreadableRecord` for everything else that is wrong.
 */
export function openDocument(family: Family, text: string): object {
  const { v, d } = checked(family, envelope, parsed(family, text));
  const known = newestVersion(family);
  if (v > known) throw new NewerRecord(family.name, v, known);
  const newest = family.migrations.slice(v - 1).reduce((document, migrate) => migrate(document), d);
  return checked(family, family.schema, newest);
}

/** A document as it is written down, and as it would be opened again. */
export interface WrittenDocument {
  readonly text: string;
  readonly value: object;
}

/** Writes a document with its version; throws `UnreadableRecord` rather than write what could not be opened again. */
export function writeDocument(family: Family, document: unknown): WrittenDocument {
  const value = checked(family, family.schema, document);
  return { text: JSON.stringify({ v: newestVersion(family), d: value }), value };
}

function newestVersion(family: Family): number {
  return family.migrations.length + 1;
}

function parsed(family: Family, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRecord(family.name, ['not JSON']);
  }
}

function checked<S extends z.ZodType>(family: Family, schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.map(String).join('.')} ${issue.code}`);
  throw new UnreadableRecord(family.name, faults);
}
