import { handleIntent } from '../../src/application/handle-intent';
import type { DirectoryEntry, InChannel } from '../../src/ports/directory';
import type { Fate } from './support/fake-chat';
import { colleagues, foundedNoord, idOf, key, type Somebody } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';
import { moment } from './support/set-clock';

const entry = (name: string): DirectoryEntry => ({
  account: { workplace: { platform: 'playground', id: 'playground' }, user: name.toLowerCase() },
  name,
});

const people = (there: readonly string[], complete: boolean): InChannel => ({
  kind: 'people',
  people: there.map(entry),
  complete,
});
const whole = (there: readonly string[]): InChannel => people(there, true);

async function told(
  who: Somebody,
  found: InChannel,
  fate: Fate = { is: 'sent' },
  lacks?: readonly string[],
): Promise<string> {
  const place = openPlace(moment('2026-11-19 10:00'), await foundedNoord());
  place.chat.fateOf = () => fate;
  place.chat.lacks = async () => lacks;
  const world = processOn(place, undefined, {
    find: async () => undefined,
    inChannel: async () => found,
  });
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  const before = place.store.everything();
  const { card } = await handleIntent(world, actor, { kind: 'run-self-test', team: key.team });
  expect(place.store.everything()).toBe(before);
  const own = { platform: 'playground', id: 'playground' };
  const isTrial = who === 'Karin';
  expect(place.chat.attempts.map(({ to }) => to)).toEqual(
    isTrial ? [{ to: 'person', account: { workplace: own, user: 'karin' } }] : [],
  );
  for (const { card: sent } of place.chat.posted) expect(JSON.stringify(sent)).toContain('proefbericht');
  return JSON.stringify(card);
}

test('the lead reads on day one what works', async () => {
  const all = await told('Karin', whole([...colleagues, 'Karin']));
  expect(all).toContain('Goed: iedereen op de lijst zit in het kanaal');
  expect(all).toContain('Goed: de instemming van de ondernemingsraad geldt');
  expect(all).toContain('Goed: de weekvraag komt weer vanaf vrijdag 20 november om 15.00 uur');
  expect(all).not.toContain('Nog niet');
});

test('who is on the list and not in the channel is named, and nothing is said of taking part', async () => {
  const told4 = await told('Karin', whole(['Anna', 'Bert', 'Carla', 'Dirk', 'Karin']));
  expect(told4).toMatch(/niet in het kanaal: Esra.*, Freek.*, Gijs/);
});

test('a channel that cannot be seen is said to be so, and nothing about who is in it', async () => {
  const none = await told('Karin', { kind: 'channel-gone' });
  expect(none).toContain('Nog niet: ik zie het kanaal niet.');
  expect(none).not.toContain('Esra');
});

test('what the platform does not tell is held against nobody', async () => {
  const unknown = await told('Karin', { kind: 'unknown' });
  expect(unknown).toContain(
    'Nog niet: ik kan het kanaal nu even niet zien. Probeer het over een minuut weer',
  );
  const inPart = await told('Karin', people(['Anna', 'Bert'], false));
  expect(inPart).toContain('Goed: ik zie het kanaal');
  expect(inPart).toContain('Nog niet: ik zie nu niet van iedereen op de lijst of die in het kanaal zit.');
  for (const said of [unknown, inPart])
    expect(said).not.toMatch(/Nodig mij daar uit|niet in het kanaal:|Esra/);
});

test('a list that was seen whole is good, however many others may be in the channel', async () => {
  const seen = await told('Karin', people([...colleagues, 'Karin'], false));
  expect(seen).toContain('Goed: iedereen op de lijst zit in het kanaal');
});

test('what the platform does not allow is named, with whom to ask; what it does not say is left out', async () => {
  const there = whole([...colleagues, 'Karin']);
  const lacking = await told('Karin', there, { is: 'sent' }, ['im:write']);
  expect(lacking).toContain('Nog niet: mij ontbreekt: im:write. Vraag je functioneel beheerder');
  expect(await told('Karin', there, { is: 'sent' }, [])).toContain('Goed: ik mag alles wat ik nodig heb');
  expect(await told('Karin', there)).not.toMatch(/ontbreekt|ik mag alles/);
});

test('a message that may not be sent is said with whom to ask, and one that nothing is known of with when', async () => {
  const refused = await told('Karin', whole(colleagues), { is: 'refused', reason: 'refused' });
  expect(refused).toContain('Nog niet: ik mag je geen bericht sturen. Vraag je functioneel beheerder');
  const lost = await told('Karin', whole(colleagues), { is: 'lost-unsaid' });
  expect(lost).toContain('Nog niet: ik weet nog niet of een proefbericht aankomt.');
  expect(await told('Karin', whole(colleagues))).toContain('Goed: ik heb je een proefbericht gestuurd');
});

test('nobody but the lead is told', async () => {
  expect(await told('Anna', whole(colleagues))).toContain('andere rol');
});
