import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type JwtPayload, type SignOptions, sign } from 'jsonwebtoken';
import { publicCloud } from '../../../../src/adapters/teams/cloud';

/** The issuer of the Bot Framework connector, as its tokens name it. */
export const { issuer } = publicCloud;
export const appId = '6f0c7a6e-3c2b-4f56-9a35-0b1f2c3d4e5f';
export const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** A key of an issuer, by the name it is published under. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly endorsements?: readonly string[] | undefined;
}

/** How a token differs from one that is right. */
export interface TokenWish {
  readonly key?: IssuerKey;
  readonly claims?: JwtPayload;
  readonly header?: SignOptions['header'];
  readonly without?: 'serviceurl' | 'exp' | 'aud' | 'iss';
  /** Seconds from now at which it ends. */
  readonly endsIn?: number;
}

/** An issuer with its own keys, which publishes them on this machine. */
export interface LocalIssuer {
  readonly metadataUrl: string;
  readonly key: IssuerKey;
  /** What it publishes; a test may change it. */
  published: readonly IssuerKey[];
  /** Answers nothing but 503 while it is down. */
  isDown: boolean;
  /** How often its keys were read. */
  readonly reads: number;
  token(wish?: TokenWish): string;
  close(): Promise<void>;
}

/** Makes a key that is endorsed for Teams, or for what the test says. */
export function createKey(kid: string, endorsements: readonly string[] | undefined = ['msteams']): IssuerKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }), endorsements };
}

/** Making a key takes a while, and tests do not write on it. */
const firstKey = createKey('key-1');

/** A token that is right at this moment, but for the wish. */
export function signToken(key: IssuerKey, now: number, wish: TokenWish = {}): string {
  const seconds = Math.floor(now / 1_000);
  const claims: JwtPayload = {
    ...{ iss: issuer, aud: appId, serviceurl: serviceUrl },
    ...{ nbf: seconds - 60, exp: seconds + (wish.endsIn ?? 3_600) },
    ...wish.claims,
  };
  if (wish.without !== undefined) delete claims[wish.without];
  const header = { alg: 'RS256', kid: key.kid, ...wish.header };
  return sign(claims, key.privateKey, { algorithm: 'RS256', noTimestamp: true, header });
}

/** Starts an issuer. */
export async function startIssuer(clock = { now: () => Date.now() }): Promise<LocalIssuer> {
  const key = firstKey;
  let reads = 0;
  const server = createServer((request, response) => {
    if (running.isDown) {
      response.writeHead(503).end();
      return;
    }
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') {
      reads += 1;
      const keys = running.published.map(({ kid, publicKey, endorsements }) => ({
        ...publicKey.export({ format: 'jwk' }),
        ...{ kid, use: 'sig', endorsements },
      }));
      response.end(JSON.stringify({ keys }));
      return;
    }
    response.end(JSON.stringify({ issuer, jwks_uri: `${root}/keys` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const running: LocalIssuer = {
    metadataUrl: `${root}/openid`,
    key,
    published: [key],
    isDown: false,
    get reads() {
      return reads;
    },
    token: (wish = {}) => signToken(wish.key ?? key, clock.now(), wish),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}
