import type { Server } from 'node:http';
import express from 'express';
import { answerMeasurements, measureWith } from '../../src/adapters/http/metrics';
import { createProcessMetrics } from '../../src/adapters/metrics/process-metrics';

/** Everything that is measured: the process, and how long requests take by route. Nothing about people or messages. */
const measured = /^(?:process_|nodejs_|http_request_duration_seconds)/;
const labels = new Set([
  'method',
  'route',
  'status',
  'le',
  'type',
  'kind',
  'space',
  'version',
  'major',
  'minor',
  'patch',
]);

describe('the measurements', () => {
  let server: Server;
  let base = '';
  beforeAll(async () => {
    const metrics = createProcessMetrics();
    const app = express();
    app.use(measureWith(metrics));
    app.get('/metrics', answerMeasurements(metrics, undefined));
    app.get('/of/:person', (_request, response) => void response.send('fine'));
    app.post('/answers', (_request, response) => void response.send('fine'));
    server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('name no person, answer, reminder or delivery, and take no text from a request', async () => {
    await (await fetch(`${base}/of/person-anna?answered=yes`)).text();
    await (await fetch(`${base}/answers`, { method: 'POST', body: 'too full' })).text();
    const text = await (await fetch(`${base}/metrics`)).text();
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !measured.test(name))).toEqual([]);
    const used = [...text.matchAll(/(\w+)="/g)].map(([, label]) => label ?? '');
    expect(used.filter((label) => !labels.has(label))).toEqual([]);
    expect(text).not.toMatch(/anna|answer|reminder|deliver|POST/i);
  });
});
