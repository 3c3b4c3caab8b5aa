import { once } from 'node:events';
import { connect } from 'node:net';
import type { Express } from 'express';
import { type HttpServer, startHttpServer } from '../../src/adapters/http/http-server';
import { createProcessMetrics } from '../../src/adapters/metrics/process-metrics';
import { signal } from '../contract/queue-contract';
import { captureLog } from '../support/captured-log';

const log = captureLog();
let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(
  mount: (app: Express) => void = () => {},
  more: {
    ready?: () => Promise<boolean>;
    metricsToken?: string;
    drainMs?: number;
    mountUnread?: (app: Express) => void;
  } = {},
): Promise<string> {
  const ready = async () => true;
  const metrics = createProcessMetrics();
  server = await startHttpServer({ host: '127.0.0.1', port: 0, mount, ready, log, metrics, ...more });
  return `http://127.0.0.1:${server.port}`;
}

test('a server that lives and is ready says so', async () => {
  const url = await serve();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

test.each([
  ['cannot work', async () => false],
  ['cannot tell', () => Promise.reject(new Error('the store is away'))],
])('a server that %s is alive and not ready', async (_why, ready) => {
  const url = await serve(undefined, { ready });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const answer = await fetch(`${url}/readyz`);
  expect([answer.status, await answer.text()]).toEqual([503, 'not ready\n']);
});

test('every answer keeps the browser to what it needs, and tells nothing of the server', async () => {
  const url = await serve((app) => app.get('/fails', () => Promise.reject(new Error('inside'))));
  for (const path of ['/healthz', '/nowhere', '/fails']) {
    const { headers } = await fetch(url + path);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('a request that fails inside gets the same words every time, and the log a name', async () => {
  const url = await serve((app) => app.get('/fails', () => Promise.reject(new RangeError('Anna: 14'))));
  const answer = await fetch(`${url}/fails`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe('Internal Server Error');
  expect(log.lines).toContainEqual({ level: 'error', text: 'a request failed', code: 'RangeError' });
});

describe('bodies', () => {
  const echo = (app: Express) =>
    app.post('/echo', (request, response) => {
      const raw = 'rawBody' in request && Buffer.isBuffer(request.rawBody) ? request.rawBody.toString() : '';
      response.json({ body: request.body, raw });
    });

  test.each([
    ['application/json', '{"one": 1}', { one: 1 }],
    ['application/x-www-form-urlencoded', 'payload=%7B%7D', { payload: '{}' }],
  ])('a body of %s is read, and its bytes are kept for a signature', async (type, raw, body) => {
    const url = await serve(echo);
    const answer = await fetch(`${url}/echo`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: raw,
    });
    expect(await answer.json()).toEqual({ body, raw });
  });

  test.each([
    ['{"half":', 400],
    [JSON.stringify({ long: 'x'.repeat(256 * 1024) }), 413],
  ])('a body that is broken or too large is refused without a word about it', async (body, status) => {
    const url = await serve(echo);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/echo`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(/^(Bad Request|Payload Too Large)$/);
  });
});

test('a route can have the bytes of a body for itself', async () => {
  const url = await serve(undefined, {
    mountUnread: (app) =>
      app.post('/signed', (request, response) => {
        request.once('data', (bytes: Buffer) => response.send(bytes.toString()));
      }),
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/signed`, { method: 'POST', headers, body: '{"half":' });
  expect(await answer.text()).toBe('{"half":');
});

describe('measurements', () => {
  test('they are there for this machine, by route and without addresses as typed', async () => {
    const url = await serve((app) => app.get('/team/:id', (_request, response) => response.end()));
    await (await fetch(`${url}/team/person-anna`)).text();
    await (await fetch(`${url}/wp-admin`)).text();
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('method="GET",route="/team/:id",status="2xx"');
    expect(text).not.toMatch(/anna|wp-admin/);
  });

  test.each([
    [undefined, undefined, 403],
    [undefined, 'Bearer undefined', 403],
    ['', 'Bearer ', 403],
    ['s3cret', 'Bearer wrong', 403],
    ['s3cret', 's3cret', 403],
    ['s3cret', 'Bearer s3cret', 200],
  ])('from elsewhere, with token %s and header %s, the answer is %s', async (metricsToken, given, status) => {
    const url = await serve(undefined, metricsToken === undefined ? {} : { metricsToken });
    const headers = {
      'x-forwarded-for': '203.0.113.7',
      ...(given !== undefined && { authorization: given }),
    };
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(status);
  });
});

test('a port that is taken is refused in words', async () => {
  await serve();
  const again = startHttpServer({
    host: '127.0.0.1',
    port: server?.port ?? 0,
    mount: () => {},
    ready: async () => true,
    log,
  });
  await expect(again).rejects.toMatchObject({
    code: 'port-in-use',
    message: expect.stringContaining('choose another PORT'),
  });
});

test('closing lets a running request finish', async () => {
  const begun = signal();
  const finish = signal();
  const url = await serve((app) =>
    app.get('/slow', async (_request, response) => {
      begun.give();
      await finish.given;
      response.send('done');
    }),
  );
  const answer = fetch(`${url}/slow`);
  await begun.given;
  const closing = server?.close();
  finish.give();
  expect(await (await answer).text()).toBe('done');
  await closing;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
});

test('closing does not wait for ever for who says nothing', async () => {
  await serve(undefined, { drainMs: 1 });
  const silent = connect(server?.port ?? 0, '127.0.0.1');
  await once(silent, 'connect');
  silent.write('POST /never HTTP/1.1\r\n');
  await server?.close();
  silent.destroy();
});
