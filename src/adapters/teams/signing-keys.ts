import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { day, type Instant, minute } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';

/** A key that signs tokens, and the channels it may sign for (its endorsements). */
export interface SigningKey {
  readonly key: KeyObject;
  readonly channels: readonly string[];
}

/** The keys of an issuer, read from where it publishes them and kept. */
export interface SigningKeys {
  /** `unknown` when the issuer has no such key; `unreachable` while it has not told any key at all. */
  find(id: string): Promise<SigningKey | 'unknown' | 'unreachable'>;
}

/** What reading the keys of an issuer needs. */
export interface KeyReading {
  /** The OpenID document of the issuer, which names the address of its keys. */
  readonly metadataUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

// "All bot instances must refresh their local cache of the document at least once every 24 hours"
// (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
const freshMs = day;
/** However many unknown keys are asked for, the issuer is asked no more often than this. */
const pauseMs = 5 * minute;
const pauseAfterFailureMs = 10_000;
const answerWithinMs = 5_000;

const metadata = z.object({ jwks_uri: z.url() });
const published = z.object({ keys: z.array(z.unknown()).max(200) });
const rsaKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

/** Reads the keys when the first is asked for; keeps what it had when reading them again fails. */
export function openSigningKeys({ metadataUrl, clock, log }: KeyReading): SigningKeys {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let readAt: Instant | undefined;
  let askAgainAt = 0;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    try {
      keys = await readSigningKeys(metadataUrl);
      readAt = clock.now();
      askAgainAt = readAt + pauseMs;
    } catch (error) {
      askAgainAt = clock.now() + pauseAfterFailureMs;
      log.warn('The keys that sign what Teams sends could not be read.', {
        code: error instanceof Error ? error.name : 'unknown',
      });
    }
  }

  /** Does nothing when the issuer was asked a moment ago. */
  function readAgain(): Promise<void> {
    const soonest = askAgainAt - clock.now();
    // A pause longer than there is one means that the clock was set back.
    if (reading === undefined && soonest > 0 && soonest <= pauseMs) return Promise.resolve();
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    async find(id) {
      const known = keys.get(id);
      if (known === undefined) await readAgain();
      else if (readAt !== undefined && clock.now() - readAt > freshMs) void readAgain();
      return known ?? keys.get(id) ?? (keys.size === 0 ? 'unreachable' : 'unknown');
    },
  };
}

/** The keys that an issuer publishes now, by their ids; throws when it cannot be asked or publishes something else. */
export async function readSigningKeys(metadataUrl: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: keysUrl } = metadata.parse(await readJson(metadataUrl));
  // Whoever could read along with the keys could replace them.
  if (new URL(keysUrl).protocol !== new URL(metadataUrl).protocol)
    throw new TypeError('The keys are unsafe.');
  const { keys } = published.parse(await readJson(keysUrl));
  const found = new Map<string, SigningKey>();
  for (const one of keys) {
    const read = rsaKey.safeParse(one);
    if (!read.success) continue;
    const { kty, kid, n, e, endorsements } = read.data;
    found.set(kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), channels: endorsements });
  }
  return found;
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(answerWithinMs) });
  if (!response.ok) throw new RangeError(`The issuer answered ${response.status}.`);
  return response.json();
}
