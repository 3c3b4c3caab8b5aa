import { createHmac, hkdfSync } from 'node:crypto';
import type { Secrets } from '../../ports/secrets';

/** Sets these digests apart from everything else that is ever made from the same key. */
const purpose = 'bandbreedte keyed digests 1';

/** HMAC-SHA-256 digests under a key derived from this one; another key gives digests that compare to none of them. */
export function createSecrets(key: Buffer): Secrets {
  const derived = Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
  return {
    digest: (text) => createHmac('sha256', derived).update(text, 'utf8').digest('base64url'),
  };
}
