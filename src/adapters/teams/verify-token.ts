import { createHash } from 'node:crypto';
import { decode, verify } from 'jsonwebtoken';
import { z } from 'zod';
import { minute } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import { remember } from './remembered';
import type { SigningKeys } from './signing-keys';

/** What a token vouches for: where the activity came from, and on which channels. */
export interface Vouched {
  readonly serviceUrl: string;
  readonly channels: readonly string[];
}

/** Why a token was not taken; a constant, for the log. */
export type TokenFault =
  | 'token-missing'
  | 'token-unreadable'
  | 'token-of-another-issuer'
  | 'token-of-an-unknown-key'
  | 'token-not-valid'
  | 'token-without-service'
  | 'keys-unreachable';

/** Looks at the header that carries the token; tells what the token vouches for, or why it vouches for nothing. */
export type VerifyToken = (authorization: string | undefined) => Promise<Vouched | TokenFault>;

/** Whose tokens are taken. */
export interface Trust {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: SigningKeys;
  readonly clock: Clock;
}

/** How much a clock may differ from the issuer's (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). */
const skewMs = 5 * minute;
/** A token of the connector has some 1,200 characters. */
const longestToken = 8_192;
/** The connector uses one token for an hour; this is room for every address it calls from. */
const tokensAtMost = 500;

// `crit` names what a reader must understand (RFC 7515, 4.1.11), and nothing is understood here.
const header = z.object({
  alg: z.literal('RS256'),
  kid: z.string().min(1).max(200),
  crit: z.undefined().optional(),
});
const unchecked = z.object({ header, payload: z.object({ iss: z.string() }) });
const claims = z.object({ exp: z.number(), serviceurl: z.string().min(1).optional() });

/**
 * Takes tokens that the issuer signed for this app and that are no more than five minutes past their time. One that was
 * verified is not verified again until then, not even when its key is withdrawn meanwhile; of any other nothing is kept.
 */
export function openVerifyToken({ appId, issuer, keys, clock }: Trust): VerifyToken {
  if (appId === '') throw new Error('Without an app id everybody would be trusted.');
  const verified = remember<Vouched>(clock, tokensAtMost);

  async function verifyAnew(token: string, digest: string): Promise<Vouched | TokenFault> {
    const said = unchecked.safeParse(decode(token, { complete: true }));
    if (!said.success) return 'token-unreadable';
    if (said.data.payload.iss !== issuer) return 'token-of-another-issuer';
    const signing = await keys.find(said.data.header.kid);
    if (signing === 'unreachable') return 'keys-unreachable';
    if (signing === 'unknown') return 'token-of-an-unknown-key';
    const found = claims.safeParse(verifiedPayload(token, signing.key));
    if (!found.success) return 'token-not-valid';
    const { exp, serviceurl: serviceUrl } = found.data;
    if (serviceUrl === undefined) return 'token-without-service';
    const vouched: Vouched = { serviceUrl, channels: signing.channels };
    verified.set(digest, vouched, exp * 1_000 + skewMs);
    return vouched;
  }

  function verifiedPayload(token: string, key: Parameters<typeof verify>[1]): unknown {
    try {
      return verify(token, key, {
        algorithms: ['RS256'],
        ...{ issuer, audience: appId },
        clockTimestamp: Math.floor(clock.now() / 1_000),
        clockTolerance: skewMs / 1_000,
      });
    } catch {
      return undefined;
    }
  }

  return async (authorization) => {
    if (authorization === undefined || authorization === '') return 'token-missing';
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization) ?? [];
    if (token === undefined || token.length > longestToken) return 'token-unreadable';
    const digest = createHash('sha256').update(token).digest('base64');
    return verified.get(digest) ?? verifyAnew(token, digest);
  };
}
