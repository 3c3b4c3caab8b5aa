/** What can be wrong with a store as a whole. */
export type StoreFaultCode =
  | 'newer-database'
  | 'read-only'
  | 'in-use'
  | 'wrong-key'
  | 'wrong-stamp'
  | 'disk-full'
  | 'disk-fault'
  | 'not-a-database'
  | 'folder-missing';

/** A store that cannot do its work, with one sentence for the application manager: what is so, and what to do. */
export class StoreFault extends Error {
  override readonly name: string;

  constructor(
    readonly code: StoreFaultCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = `StoreFault(${code})`;
  }
}

/** What an installation is for; a store opens only as what it was made. */
export type Stamp = 'playground' | 'live';
