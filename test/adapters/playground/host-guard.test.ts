import { strangerSentence } from '../../../src/adapters/playground/host-guard';

const ask = (headers: Record<string, string>, method = 'GET') => strangerSentence({ method, headers }, 3978);

describe('who may talk to the playground', () => {
  test.each(['127.0.0.1:3978', 'localhost:3978', 'LOCALHOST:3978', '[::1]:3978'])(
    'its own page at %s may',
    (host) => {
      expect(ask({ host })).toBeUndefined();
      expect(ask({ host, 'sec-fetch-site': 'none' })).toBeUndefined();
      expect(
        ask({ host, origin: `http://${host.toLowerCase()}`, 'sec-fetch-site': 'same-origin' }, 'POST'),
      ).toBeUndefined();
    },
  );

  test.each([
    'evil.example:3978',
    '127.0.0.1:80',
    '127.0.0.1',
    'localhost.evil.example:3978',
    '127.0.0.1:3978.evil.example',
    '',
  ])('a page that calls this machine %p may not', (host) => {
    expect(ask({ host })).toMatch(/only on this machine/);
  });

  test('a request without a host may not', () => {
    expect(ask({})).toMatch(/only on this machine/);
  });

  test.each(['https://evil.example', 'http://localhost:8080', 'https://127.0.0.1:3978', 'null'])(
    'a page from %s may not, not even with the right host',
    (origin) => {
      expect(ask({ host: '127.0.0.1:3978', origin }, 'POST')).toMatch(/only its own page/);
    },
  );

  test.each(['cross-site', 'same-site'])('a %s request of a browser may not', (site) => {
    expect(ask({ host: '127.0.0.1:3978', 'sec-fetch-site': site }, 'POST')).toMatch(/only its own page/);
    expect(ask({ host: '127.0.0.1:3978', 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' })).toMatch(
      /only its own/,
    );
  });

  test('somebody who follows a link to the page may open it, but not in a frame', () => {
    const link = { host: '127.0.0.1:3978', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(ask({ ...link, 'sec-fetch-dest': 'document' })).toBeUndefined();
    expect(ask({ ...link, 'sec-fetch-dest': 'iframe' })).toMatch(/only its own page/);
    expect(ask({ ...link, 'sec-fetch-dest': 'document' }, 'POST')).toMatch(/only its own page/);
  });
});
