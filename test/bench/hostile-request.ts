import { randomBytes, randomUUID } from 'node:crypto';
import { message } from '../adapters/teams/support/gate';
import { appId, issuer, serviceUrl } from '../adapters/teams/support/local-issuer';

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Claims that are right, but for a tenant and an id that nobody ever heard of. */
function claims(): Readonly<Record<string, unknown>> {
  const exp = Math.floor(Date.now() / 1_000) + 3_600;
  return { iss: issuer, aud: appId, serviceurl: serviceUrl, exp, tid: randomUUID(), jti: randomUUID() };
}

function signedBy(header: unknown, payload: unknown, signature: string): string {
  return `${part(header)}.${part(payload)}.${signature}`;
}

const forged = (): string => randomBytes(256).toString('base64url');

/** Ways to make a token that no honest one is like, each time another. */
const tokens: readonly (() => string)[] = [
  () => signedBy({ alg: 'RS256', kid: 'key-1' }, claims(), forged()),
  () => signedBy({ alg: 'RS256', kid: randomUUID() }, claims(), forged()),
  () => signedBy({ alg: 'none' }, claims(), ''),
  () => signedBy({ alg: 'HS256', kid: 'key-1' }, claims(), forged()),
  () => signedBy({ alg: 'RS256', kid: 'key-1' }, { ...claims(), iss: `https://${randomUUID()}/` }, forged()),
  () => `${randomBytes(300).toString('base64url')}.${forged()}.${forged()}`,
  () => randomBytes(4_000).toString('base64url'),
];

/**
 * The nth hostile request as bytes, none like another: in turn every kind of token, and an honest token with a tenant
 * that nobody ever heard of.
 */
export function hostileRequest(nth: number, honest: string): Buffer {
  const token = tokens[nth % (tokens.length + 1)]?.() ?? honest;
  const tenant = randomUUID();
  const body = JSON.stringify(
    message({
      id: randomUUID(),
      conversation: { id: `a:${randomUUID()}`, tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    }),
  );
  const lines = [
    ...['POST /api/messages HTTP/1.1', 'host: 127.0.0.1', 'content-type: application/json'],
    ...[`content-length: ${Buffer.byteLength(body)}`, `authorization: Bearer ${token}`],
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
