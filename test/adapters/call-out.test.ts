import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callOut, tellOut } from '../../src/adapters/http/call-out';

const asked: string[] = [];
const connections = new Set<object>();
let server: Server;
let url: string;

/** Says yes, sends callers elsewhere, says "not now", breaks off in the middle, or says nothing at all. */
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`);
      connections.add(request.socket);
      switch (request.url) {
        case '/elsewhere':
          response.writeHead(307, { location: '/yes' }).end();
          return;
        case '/not-now':
          response.appendHeader('retry-after', '7');
          response.appendHeader('retry-after', '8');
          response.writeHead(429).end('later');
          return;
        case '/packed':
          response.end(String(request.headers['accept-encoding']));
          return;
        case '/breaks-off':
          response.writeHead(200, { 'content-length': '100' }).write('the beginning');
          setImmediate(() => response.destroy());
          return;
        case '/begins':
          response.write('the beginning');
          return;
        case '/silent':
          return;
        default:
          response.end('één antwoord');
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  asked.length = 0;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const outgoing = (path: string, timeoutMs = 10_000) => ({
  ...{ url: `${url}${path}`, method: 'POST', timeoutMs },
  headers: { 'Accept-Encoding': 'gzip,deflate' },
  body: 'a message',
});
const call = (path: string, timeoutMs?: number) => callOut(outgoing(path, timeoutMs));

test('the whole answer comes back', async () => {
  expect(await call('/yes')).toEqual({ status: 200, text: 'één antwoord', retryAfter: undefined });
  expect(asked).toEqual(['POST /yes a message']);
});

test('an answer that is no success comes back as well, with when to come again', async () => {
  expect(await call('/not-now')).toEqual({ status: 429, text: 'later', retryAfter: '7' });
});

test('a word to go elsewhere is not followed', async () => {
  expect(await call('/elsewhere')).toMatchObject({ status: 307 });
  expect(asked).toEqual(['POST /elsewhere a message']);
});

test('an answer that breaks off is none, and is not asked for again', async () => {
  await expect(call('/breaks-off')).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
  expect(asked).toHaveLength(1);
});

test('who says nothing is waited for no longer than was said', async () => {
  await expect(call('/silent', 100)).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('an answer is asked for as it is, whatever the caller can unpack', async () => {
  expect((await call('/packed')).text).toBe('identity');
});

describe('what only has to be told', () => {
  test.each([
    ['/yes', 200],
    ['/elsewhere', 307],
    ['/not-now', 429],
    ['/breaks-off', 200],
    ['/begins', 200],
  ])('%s is known by its status %i, whatever becomes of the rest', async (path, status) => {
    expect(await tellOut(outgoing(path))).toBe(status);
    expect(asked).toHaveLength(1);
  });

  test('is told over the connection of what was told before', async () => {
    await tellOut(outgoing('/yes'));
    await tellOut(outgoing('/yes'));
    connections.clear();
    for (let nth = 0; nth < 5; nth += 1) await tellOut(outgoing('/yes'));
    expect(connections.size).toBeLessThan(5);
  });

  test('is not told when there is no status', async () => {
    await expect(tellOut(outgoing('/silent', 100))).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
