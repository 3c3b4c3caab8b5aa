import { catchUp } from '../../src/application/catch-up';
import { findPerson } from '../../src/application/find-person';
import { handleIntent } from '../../src/application/handle-intent';
import { takeOffLists } from '../../src/application/take-off-lists';
import { type Invitation, welcomeChannel } from '../../src/application/welcome-channel';
import type { World } from '../../src/application/world';
import type { Account, TeamKey } from '../../src/domain/ids';
import { defaultRhythm } from '../../src/domain/rhythm';
import { teamNameFrom } from '../../src/domain/team-name';
import { hour } from '../../src/domain/time';
import type { Directory, DirectoryEntry, InChannel } from '../../src/ports/directory';
import { put } from '../../src/ports/store';
import type { Intent } from '../../src/views/intent';
import { openPlace, type Place, processOn, until } from './support/process';
import { moment } from './support/set-clock';

const workplace = { platform: 'playground', id: 'playground' } as const;
const channel = { workplace, channel: 'C-west' };
const accountOf = (name: string): Account => ({ workplace, user: name.toLowerCase() });
const entry = (name: string): DirectoryEntry => ({ account: accountOf(name), name });

const inWest = ['Karin', 'Anna', 'Bert', 'Carla', 'Dirk', 'Esra'].map(entry);
const whole = (people: readonly DirectoryEntry[]): InChannel => ({ kind: 'people', people, complete: true });
const directory: Directory = {
  find: async ({ user }) => inWest.find(({ account }) => account.user === user),
  inChannel: async () => whole(inWest),
};
const invitation: Invitation = {
  channel,
  name: 'team-west',
  host: entry('Karin'),
  locale: 'nl',
  rhythm: defaultRhythm,
};
const list = { name: 'West', word: 'household', lead: 'karin', members: 'anna,bert,carla,dirk,esra' };

async function invited(): Promise<{ place: Place; world: World; key: TeamKey }> {
  const place = openPlace(moment('2026-11-21 22:00'));
  const world = processOn(place, undefined, directory);
  const key = await welcomeChannel(world, invitation);
  await catchUp(world);
  return { place, world, key };
}

async function asks(world: World, who: string, intent: Intent): Promise<string> {
  const person = await findPerson(world, accountOf(who));
  if (person === undefined) throw new Error(`${who} is not known`);
  const actor = { tenant: world.tenant, person: person.id, place: { kind: 'private' } } as const;
  const answer = await handleIntent(world, actor, intent);
  await catchUp(world);
  return `${answer.how} ${JSON.stringify(answer.card)}`;
}

async function teamOf(world: World, key: TeamKey) {
  const { team } = await world.store.read({ of: 'team', ...key }, ['team']);
  if (team === undefined) throw new Error('no team');
  return team;
}

async function names(world: World, key: TeamKey): Promise<readonly string[]> {
  const members = (await teamOf(world, key)).members.filter(({ leftAt }) => leftAt === undefined);
  const people = await Promise.all(
    members.map(({ person }) => world.store.read({ of: 'person', tenant: world.tenant, person }, ['person'])),
  );
  return people.map(({ person }) => person?.name ?? '?').sort();
}

test('the team of a chat without a name is called new, until its lead names it', async () => {
  const world = processOn(openPlace(moment('2026-11-21 22:00')), undefined, directory);
  const key = await welcomeChannel(world, { ...invitation, name: '' });
  expect(await teamOf(world, key)).toMatchObject({ name: 'Nieuw' });
});

test('a channel is welcomed once, at once, with who makes the list, however often the bot is asked in', async () => {
  const { place, world, key } = await invited();
  for (let nth = 0; nth < 10; nth += 1) expect(await welcomeChannel(world, invitation)).toEqual(key);
  await catchUp(world);
  expect(place.chat.posted.map(({ card, to }) => [card.kind, to.to])).toEqual([['welcome', 'channel']]);
  expect(JSON.stringify(place.chat.posted[0]?.card)).toContain('De eerste stap: Karin maakt de lijst');
  expect((await teamOf(world, key)).phase).toEqual({ kind: 'new' });
  expect(await teamOf(world, key)).toMatchObject({ name: 'West', members: [] });
});

test('two events at the same moment begin one team', async () => {
  const place = openPlace(moment('2026-11-21 10:00'));
  const world = processOn(place, undefined, directory);
  const keys = await Promise.all([1, 2, 3].map(() => welcomeChannel(world, invitation)));
  await catchUp(world);
  expect(new Set(keys.map(({ team }) => team)).size).toBe(1);
  expect(place.chat.posted).toHaveLength(1);
});

test('two invitations at the same moment make one person of one host, who leads both teams', async () => {
  const world = processOn(openPlace(moment('2026-11-21 10:00')), undefined, directory);
  const keys = await Promise.all(
    ['C-west', 'C-east'].map((one) =>
      welcomeChannel(world, { ...invitation, channel: { workplace, channel: one } }),
    ),
  );
  const host = await findPerson(world, accountOf('Karin'));
  for (const key of keys) expect((await teamOf(world, key)).lead).toBe(host?.id);
  expect(new Set(host?.teams)).toEqual(new Set(keys.map(({ team }) => team)));
});

test('two people who ask the bot in at the same moment begin one team, with one lead, and neither is overwritten', async () => {
  const world = processOn(openPlace(moment('2026-11-21 10:00')), undefined, directory);
  const [key] = await Promise.all(
    ['Karin', 'Anna'].map((name) => welcomeChannel(world, { ...invitation, host: entry(name) })),
  );
  if (key === undefined) throw new Error('no team');
  const first = (await teamOf(world, key)).lead;
  await welcomeChannel(world, { ...invitation, host: entry('Dirk') });
  expect((await teamOf(world, key)).lead).toBe(first);
  expect([
    (await findPerson(world, accountOf('Karin')))?.id,
    (await findPerson(world, accountOf('Anna')))?.id,
  ]).toContain(first);
});

test('the host makes the list, and practice comes next', async () => {
  const { world, key } = await invited();
  const form = await asks(world, 'Karin', { kind: 'open-members', team: key.team });
  expect(form).toMatch(/^dialog/);
  for (const { name } of inWest) expect(form).toContain(name);
  const saved = await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: list });
  expect(saved).toContain('De lijst staat.');
  expect(saved).toContain('start-practice');
  expect(await names(world, key)).toEqual(['Anna', 'Bert', 'Carla', 'Dirk', 'Esra']);
  expect(await teamOf(world, key)).toMatchObject({ name: 'West', householdWord: 'household' });
});

test('who practised before there was a list reads that the list is there, and not that somebody left it', async () => {
  const { world, key } = await invited();
  await asks(world, 'Karin', { kind: 'start-practice', team: key.team });
  const save = () => asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: list });
  expect(await save()).toContain('De lijst staat.');
  expect(await save()).toContain('De lijst is aangepast.');
});

test('bad input in the list gets a sentence beside the field, and nothing is lost', async () => {
  const { world, key } = await invited();
  const sends = (fields: Record<string, string>) =>
    asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: { ...list, ...fields } });
  expect(await sends({ members: 'anna,somebody-else' })).toMatch(/^correct/);
  expect(await sends({ members: '' })).toMatch(/^correct.*"error"/);
  expect(await sends({ lead: 'a-stranger' })).toMatch(/^correct/);
  expect(await sends({ name: '' })).toMatch(/^correct/);
  expect(await sends({ name: 'x'.repeat(41) })).toContain('xxxx');
  expect(await names(world, key)).toEqual([]);
});

test('the host can pass the list on to the team lead, and then is nobody in the team', async () => {
  const { world, key } = await invited();
  const fields = { ...list, lead: 'anna' };
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields });
  expect(await asks(world, 'Karin', { kind: 'open-members', team: key.team })).toContain('niet op de lijst');
  expect(await asks(world, 'Anna', { kind: 'open-members', team: key.team })).toMatch(/^dialog/);
});

test('nobody but the lead changes the list', async () => {
  const { world, key } = await invited();
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: list });
  const fields = { ...list, members: 'anna' };
  expect(await asks(world, 'Bert', { kind: 'save-members', team: key.team, fields })).toContain('andere rol');
  expect(await names(world, key)).toHaveLength(5);
});

async function live(): Promise<{ place: Place; world: World; key: TeamKey }> {
  const { place, world, key } = await invited();
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: list });
  await world.store.change({ of: 'team', ...key }, ['team'], ({ team }) => ({
    writes: team === undefined ? [] : [put('team', { ...team, consent, phase: { kind: 'live', since: 0 } })],
    wakeAt: place.clock.now(),
    result: undefined,
  }));
  await until(place, world, moment('2026-11-23 09:00'));
  return { place, world, key };
}

const consent = {
  council: { reference: 'OR 1', until: '2028-01-01' },
  officer: { decision: 'FG 1', on: '2026-01-01' },
  recordedAt: 0,
} as const;
const greeted = ({ chat }: Place) =>
  chat.posted.flatMap(({ card, to }) =>
    card.kind === 'first-message' && to.to === 'person' ? [to.account.user] : [],
  );

test('in a team that runs, who joins the list is greeted on a working moment and who leaves it is asked nothing more', async () => {
  const { place, world, key } = await live();
  expect(greeted(place).sort()).toEqual(['anna', 'bert', 'carla', 'dirk', 'esra']);
  const fields = { ...list, members: 'bert,carla,dirk,esra,karin' };
  const saved = await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields });
  expect(saved).toContain('Wie nieuw is, krijgt eerst een bericht van mij.');
  await until(place, world, place.clock.now() + hour);
  expect(greeted(place)).toContain('karin');
  const anna = await findPerson(world, accountOf('Anna'));
  const entryOfAnna = (await teamOf(world, key)).members.find(({ person }) => person === anna?.id);
  expect(entryOfAnna?.leftAt).toBe(moment('2026-11-23 09:00'));
});

test('who comes back keeps the days and hours they had', async () => {
  const { world, key } = await live();
  const own = { days: '2,3', hours: '16', 'own-cases': 'true' };
  await asks(world, 'Anna', { kind: 'save-my-week', team: key.team, fields: own });
  const without = { ...list, members: 'bert,carla,dirk,esra' };
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: without });
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields: list });
  const anna = await findPerson(world, accountOf('Anna'));
  const member = (await teamOf(world, key)).members.find(({ person }) => person === anna?.id);
  expect(member).toMatchObject({ workingDays: [2, 3], hours: 16 });
  expect(member).not.toHaveProperty('leftAt');
});

test('whose account is closed is off every list at once, and nobody is told', async () => {
  const { place, world, key } = await live();
  const before = place.chat.posted.length;
  await takeOffLists(world, accountOf('Anna'));
  await takeOffLists(world, accountOf('Anna'));
  await takeOffLists(world, accountOf('Somebody'));
  await catchUp(world);
  expect(await names(world, key)).toEqual(['Bert', 'Carla', 'Dirk', 'Esra']);
  expect(place.chat.posted).toHaveLength(before);
});

test('who is on the list and not in the channel any more is still offered, so that saving takes nobody off', async () => {
  const { place, key } = await live();
  const world = processOn(place, undefined, {
    ...directory,
    inChannel: async () => whole(inWest.slice(0, 3)),
  });
  const form = await asks(world, 'Karin', { kind: 'open-members', team: key.team });
  expect(form).toContain('Esra');
});

/** The same place, where the platform says this of who is in the channel. */
const saying = (place: Place, found: InChannel): World =>
  processOn(place, undefined, { ...directory, inChannel: async () => found });

test('saving takes off whom the lead took off, and nobody whom the platform did not show', async () => {
  const { place, key } = await live();
  const world = saying(place, { kind: 'people', people: inWest.slice(0, 2), complete: false });
  const form = await asks(world, 'Karin', { kind: 'open-members', team: key.team });
  expect(form).toContain('"value":"anna,bert,carla,dirk,esra"');
  expect(form).toContain('Nog niet iedereen uit het kanaal staat hierbij.');
  const fields = { ...list, members: 'anna,bert,dirk,esra' };
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields });
  expect(await names(world, key)).toEqual(['Anna', 'Bert', 'Dirk', 'Esra']);
});

test('somebody on the list whose account is elsewhere cannot be chosen, and stays on it', async () => {
  const { world, key } = await live();
  const esra = await findPerson(world, accountOf('Esra'));
  if (esra === undefined) throw new Error('Esra is not known');
  const scope = { of: 'person', tenant: world.tenant, person: esra.id } as const;
  const elsewhere = { workplace: { platform: 'slack', id: 'T0ZUID' }, user: 'U0ESRA' } as const;
  await world.store.change(scope, ['person'], () => ({
    writes: [put('person', { ...esra, accounts: [elsewhere] })],
    result: undefined,
  }));
  const fields = { ...list, members: 'anna,bert,carla,dirk' };
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields });
  expect(await names(world, key)).toEqual(['Anna', 'Bert', 'Carla', 'Dirk', 'Esra']);
});

test('while the platform does not tell who is there, no list opens and none is saved, and the lead reads to try again', async () => {
  const { place, key } = await live();
  const world = saying(place, { kind: 'unknown' });
  const sentence = 'Ik kan het kanaal nu even niet zien. Probeer het over een minuut weer.';
  const opened = await asks(world, 'Karin', { kind: 'open-members', team: key.team });
  expect(opened).toMatch(/^show/);
  expect(opened).toContain(sentence);
  const fields = { ...list, members: 'anna' };
  const saved = await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields });
  expect(saved).toMatch(/^stay/);
  expect(saved).toContain(sentence);
  expect(await names(world, key)).toHaveLength(5);
});

test('a channel with more people than a list can show is said to be so', async () => {
  const { place, key } = await live();
  const many = Array.from({ length: 120 }, (_, nth) => entry(`Zoë${nth}`));
  const world = saying(place, whole([...inWest, ...many]));
  const form = await asks(world, 'Karin', { kind: 'open-members', team: key.team });
  expect(form).toContain('meer mensen dan ik hier kan laten zien');
  expect(form).toContain('Esra');
});

test('a lead whose channel the bot is not in is told to invite it, and can still change the list', async () => {
  const { place, key } = await live();
  const world = saying(place, { kind: 'channel-gone' });
  const form = await asks(world, 'Karin', { kind: 'open-members', team: key.team });
  expect(form).toContain('Nodig mij daar uit');
  const fields = { ...list, members: 'anna,bert' };
  await asks(world, 'Karin', { kind: 'save-members', team: key.team, fields });
  expect(await names(world, key)).toEqual(['Anna', 'Bert']);
});

test.each([
  ['team-noord', 'Noord'],
  ['jeugdteam-west', 'Jeugdteam west'],
  ['Team Zuid', 'Zuid'],
  ['team', 'Team'],
  ['---', undefined],
  ['a'.repeat(80), `A${'a'.repeat(39)}`],
])('the team of channel "%s" is called "%s" at first', (name, first) => {
  expect(teamNameFrom(name)).toBe(first);
});
