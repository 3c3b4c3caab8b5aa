import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { systemClock } from '../../../src/adapters/system/system-clock';
import { examineTeams, type TeamsIdentity } from '../../../src/adapters/teams/examine';
import { wordsForTeams } from '../../../src/bin/doctor-words-teams';
import { type Gate, openGate, tenant } from './support/gate';
import { appId, createKey } from './support/local-issuer';

const identity: TeamsIdentity = {
  ...{ appId, appType: 'SingleTenant', appTenantId: tenant, appPassword: 'shh' },
  allowedTenants: [tenant],
};

let gate: Gate;
let entra: Server;
/** What Entra answers, and what it was asked. */
let answer: { readonly status: number; readonly body: string };
let asked: { readonly url: string | undefined; readonly body: string }[];

beforeEach(async () => {
  gate = await openGate(systemClock);
  asked = [];
  answer = { status: 200, body: '{"token_type":"Bearer","access_token":"secret-token"}' };
  entra = createServer((request, response) => {
    void text(request).then((body) => {
      asked.push({ url: request.url, body });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  entra.listen(0, '127.0.0.1');
  await once(entra, 'listening');
});
afterEach(async () => {
  entra.closeAllConnections();
  entra.close();
  await gate.close();
});

function authority(): string {
  const address = entra.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

async function said(changes: Partial<TeamsIdentity> = {}, publicUrl?: string) {
  const cloud = { authority: authority(), metadataUrl: gate.issuer.metadataUrl };
  const findings = await examineTeams({ identity: { ...identity, ...changes }, publicUrl, cloud });
  return findings.map(wordsForTeams);
}

test('an installation that is well is all green, and its secrets stay inside', async () => {
  const found = await said({}, gate.url.replace('/api/messages', '/'));
  expect(found.filter(({ well }) => !well)).toEqual([]);
  expect(found).toHaveLength(4);
  const [request] = asked;
  expect(request?.url).toBe(`/${tenant}/oauth2/v2.0/token`);
  expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
    ...{ grant_type: 'client_credentials', scope: 'https://api.botframework.com/.default' },
    ...{ client_id: appId, client_secret: 'shh' },
  });
  expect(JSON.stringify(found)).not.toMatch(/shh|secret-token/);
});

describe('what Entra refuses', () => {
  test.each([
    [7000215, 'the value of a client secret'],
    [7000222, 'a new one'],
    [700016, 'the application id'],
    [90002, 'the directory id'],
    [50034, 'look at the registration'],
  ])('with %i is told with what to ask', async (code, cure) => {
    const description = `AADSTS${code}: shh is wrong`;
    answer = {
      status: 401,
      body: JSON.stringify({
        error: 'invalid_client',
        error_codes: [code],
        error_description: description,
      }),
    };
    const [token] = await said();
    expect(token?.well).toBe(false);
    expect(token?.text).toContain(`AADSTS${code}`);
    expect(token?.text).toContain(cure);
    expect(token?.text).toContain('Ask the Entra administrator');
    expect(token?.text).not.toContain('shh');
  });

  test('in a word alone is told by that word', async () => {
    answer = { status: 400, body: '{"error":"unauthorized_client"}' };
    expect((await said())[0]?.text).toContain('(unauthorized_client)');
    answer = { status: 400, body: '{"error":"Somebody wrote a sentence"}' };
    expect((await said())[0]?.text).toContain('(unknown)');
  });

  test('and what does not come from Entra is no refusal', async () => {
    answer = { status: 200, body: '<html>Log in to the network of Noord</html>' };
    expect((await said())[0]).toMatchObject({ well: false });
    answer = { status: 200, body: '{"token":"of something else"}' };
    const [token] = await said();
    expect(token).toMatchObject({ well: false });
    expect(token?.text).toContain('Ask the network administrator');
  });
});

test('a managed identity asks for no token here, and an app of many tenants asks elsewhere', async () => {
  const [managed] = await said({ appType: 'UserAssignedMSI', appPassword: undefined });
  expect(managed).toMatchObject({ well: true });
  expect(asked).toEqual([]);
  await said({ appType: 'MultiTenant' });
  expect(asked[0]?.url).toBe('/botframework.com/oauth2/v2.0/token');
});

test('keys that cannot be read, or that are not for Teams, are told', async () => {
  gate.issuer.published = [createKey('key-1', ['webchat'])];
  expect((await said())[1]).toMatchObject({ well: false });
  gate.issuer.isDown = true;
  const [, keys] = await said();
  expect(keys).toMatchObject({ well: false });
  expect(keys?.text).toContain('nothing of Teams is taken');
});

test('tenants that an app of one tenant cannot hear of are told', async () => {
  const other = '11111111-2222-4333-8444-555555555555';
  const [, , single] = await said({ allowedTenants: [tenant.toUpperCase(), other] });
  expect(single).toMatchObject({ well: false });
  expect(single?.text).toContain(other);
  expect(single?.text).not.toContain(tenant.toUpperCase());
  const [, , multi] = await said({ appType: 'MultiTenant', allowedTenants: [tenant, other] });
  expect(multi).toMatchObject({ well: true });
});

test.each([
  ['is not set', undefined, 'PUBLIC_URL is not set'],
  ['leads nowhere', 'http://127.0.0.1:1', 'Nothing answers'],
  ['leads to something else', 'entra', 'Something else than the bot answers'],
])('an address that %s is told', async (_what, publicUrl, words) => {
  const [, , , address] = await said({}, publicUrl === 'entra' ? authority() : publicUrl);
  expect(address).toMatchObject({ well: false });
  expect(address?.text).toContain(words);
  expect(address?.text).toContain('Ask the network administrator'.slice(4));
});

test('on this machine alone there is nothing to ask of anybody', async () => {
  const findings = await examineTeams({ identity: undefined, publicUrl: undefined });
  expect(findings.map(wordsForTeams)).toMatchObject([{ well: true }]);
});
