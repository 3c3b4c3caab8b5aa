import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Place } from './place';

/** A key of the ring, 32 bytes, with the id that stands in everything it sealed. */
export interface DataKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Seals texts so that they open only with a key of the ring, and only where they were put. */
export interface Sealing {
  /** The id of the key that seals. */
  readonly sealsWith: string;
  seal(place: Place, text: string): Buffer;
  /** Throws `WrongKey` when no key fits, or when the bytes were changed or belong somewhere else. */
  open(place: Place, sealed: Buffer): string;
}

/** Something sealed does not open: its key is not in the ring, it was changed, or it was moved. */
export class WrongKey extends Error {
  override readonly name = 'WrongKey';

  constructor(readonly keyId: string | undefined) {
    super('A sealed record does not open with the keys of this installation.');
  }
}

const format = 1;
const nonceBytes = 12;
const noncesAtOnce = 256;
const tagBytes = 16;
const keyBytes = 32;
const keyIdPattern = /^[\w.-]{1,64}$/;

/**
 * Seals with AES-256-GCM under the first key and opens under any.
 *
 * A sealed text is one byte format (1), one byte n, n bytes key id, 12 bytes random nonce, the ciphertext and a
 * 16 byte tag. Tenant, scope, record name, key id and format are authenticated with it.
 *
 * Throws for an empty ring, a key that is not 32 bytes, and an id that is not plain or not unique.
 */
export function createSealing(keys: readonly DataKey[]): Sealing {
  const [first] = keys;
  if (first === undefined) throw new Error('At least one data key is needed.');
  const ring = new Map(keys.map(({ id, key }) => [id, key]));
  if (ring.size !== keys.length) throw new Error('Every data key needs an id of its own.');
  for (const { id, key } of keys) {
    if (!keyIdPattern.test(id)) throw new Error('The id of a data key is 1 to 64 letters, digits and ._-');
    if (key.length !== keyBytes) throw new Error('A data key is 32 bytes.');
  }

  const nextNonce = randomNonces();
  const ownHeader = header(first.id);

  return {
    sealsWith: first.id,

    seal(place, text) {
      const nonce = nextNonce();
      const cipher = createCipheriv('aes-256-gcm', first.key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(authenticated(place, first.id));
      const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([ownHeader, nonce, ciphertext, cipher.getAuthTag()]);
    },

    open(place, sealed) {
      const keyId = keyIdOf(sealed);
      const key = keyId === undefined ? undefined : ring.get(keyId);
      if (keyId === undefined || key === undefined) throw new WrongKey(keyId);
      const body = sealed.subarray(header(keyId).length);
      if (body.length < nonceBytes + tagBytes) throw new WrongKey(keyId);
      const nonce = body.subarray(0, nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(authenticated(place, keyId));
      decipher.setAuthTag(body.subarray(-tagBytes));
      const text = decipher.update(body.subarray(nonceBytes, -tagBytes));
      try {
        return Buffer.concat([text, decipher.final()]).toString('utf8');
      } catch {
        throw new WrongKey(keyId);
      }
    },
  };
}

/** Random nonces, never one twice. NIST SP 800-38D 8.3 allows 2^32 a key: more than such a bot writes in a century. */
function randomNonces(): () => Buffer {
  // Asking for randomness takes as long for many bytes as for a few.
  let pool = Buffer.alloc(0);
  return () => {
    if (pool.length === 0) pool = randomBytes(nonceBytes * noncesAtOnce);
    const nonce = pool.subarray(0, nonceBytes);
    pool = pool.subarray(nonceBytes);
    return nonce;
  };
}

/** The id of the key something was sealed with; undefined for bytes of another format. */
export function keyIdOf(sealed: Buffer): string | undefined {
  const length = sealed[1];
  if (sealed[0] !== format || length === undefined || sealed.length < 2 + length) return undefined;
  return sealed.toString('latin1', 2, 2 + length);
}

function header(keyId: string): Buffer {
  return Buffer.concat([Buffer.from([format, keyId.length]), Buffer.from(keyId, 'latin1')]);
}

/** As JSON, so that no choice of ids can make two places read alike. */
function authenticated({ tenant, scope, name }: Place, keyId: string): Buffer {
  return Buffer.from(JSON.stringify([tenant, scope, name, keyId, format]));
}
