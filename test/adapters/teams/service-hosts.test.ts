import fc from 'fast-check';
import { isServiceUrl } from '../../../src/adapters/teams/service-hosts';

describe('the bot may send to', () => {
  test.each([
    'https://smba.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net/emea/0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d/',
    'https://smba.trafficmanager.net',
    'https://smba.onyx.prod.teams.trafficmanager.net/nl/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
  ])('%s', (url) => {
    expect(isServiceUrl(url, [])).toBe(true);
  });

  test.each([
    ['http://localhost:56150/_connector', 'localhost:56150'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]:56150/', '[::1]:56150'],
    ['https://smba.teams.microsoft.com/nl', 'SMBA.teams.microsoft.com'],
  ])('%s, where %s is set', (url, extra) => {
    expect(isServiceUrl(url, [])).toBe(false);
    expect(isServiceUrl(url, [extra])).toBe(true);
  });
});

describe('the bot may never send to', () => {
  test.each([
    ['no address', ''],
    ['an address in the clear', 'http://smba.trafficmanager.net/amer/'],
    [
      'the machine that knows the secrets of a cloud',
      'http://169.254.169.254/metadata/identity/oauth2/token',
    ],
    ['the same, in https', 'https://169.254.169.254/'],
    ['a name that only begins like it', 'https://smba.trafficmanager.net.evil.nl/'],
    ['a name that only ends like it', 'https://evil-smba.trafficmanager.net/'],
    ['a name under it', 'https://evil.smba.trafficmanager.net/'],
    ['a neighbour, which anybody can rent', 'https://evil.trafficmanager.net/'],
    ['one with a person before it', 'https://smba.trafficmanager.net@evil.nl/'],
    ['one with a person who is named so', 'https://user:pass@smba.trafficmanager.net/'],
    ['one with a port', 'https://smba.trafficmanager.net:8443/'],
    ['one with the ordinary port', 'https://smba.trafficmanager.net:443/'],
    ['one with a dot behind it', 'https://smba.trafficmanager.net./'],
    ['one with a backslash', 'https://smba.trafficmanager.net\\@evil.nl/'],
    ['one with a backslash before it', 'https:\\\\smba.trafficmanager.net/'],
    ['one with a line in it', 'https://smba.trafficmanager.net\n.evil.nl/'],
    ['one with a line behind it', 'https://smba.trafficmanager.net/\n'],
    ['one with a tab in it', 'https://smba.traffic\tmanager.net/'],
    ['one with a space before it', ' https://smba.trafficmanager.net/'],
    ['one with a question', 'https://evil.nl?https://smba.trafficmanager.net/'],
    ['one with a place in it', 'https://evil.nl#https://smba.trafficmanager.net/'],
    ['letters of another alphabet', 'https://smba.trafficmаnager.net/'],
    ['the same, in letters of ours', 'https://smba.xn--trafficmnager-jlj.net/'],
    ['a dot of another alphabet', 'https://smba。trafficmanager。net/'],
    ['an address of version 6', 'https://[::ffff:169.254.169.254]/'],
    ['this machine', 'https://localhost/'],
    ['this machine, by number', 'http://127.0.0.1:3978/'],
    ['this machine, in short', 'http://0/'],
    ['a number', 'https://2852039166/'],
    ['a file', 'file:///etc/passwd'],
    ['the cloud of another government', 'https://smba.infra.gov.teams.microsoft.us/teams'],
  ])('%s', (_what, url) => {
    expect(isServiceUrl(url, [])).toBe(false);
    expect(isServiceUrl(url, ['smba.teams.microsoft.com', 'localhost:56150'])).toBe(false);
  });

  test('a host of Microsoft that was set, in the clear', () => {
    expect(isServiceUrl('http://smba.teams.microsoft.com/', ['smba.teams.microsoft.com'])).toBe(false);
  });

  test('anything that every reader of addresses would not take for the same host', () => {
    const piece = fc.constantFrom(
      ...['https://', 'http://', '//', '/', '\\', '@', ':', '.', '#', '?', '%2e', '\t', '\n', '[', ']'],
      ...['smba.trafficmanager.net', 'evil.nl', '127.0.0.1', 'x', '443', ' '],
    );
    const odd = fc.array(piece, { maxLength: 8 }).map((pieces) => `https://${pieces.join('')}`);
    fc.assert(
      fc.property(odd, (url) => {
        if (!isServiceUrl(url, [])) return;
        const { protocol, host, username } = new URL(url);
        expect({ protocol, host, username }).toEqual({
          ...{ protocol: 'https:', host: 'smba.trafficmanager.net', username: '' },
        });
      }),
      { numRuns: 20_000 },
    );
  });
});
