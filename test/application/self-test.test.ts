import { handleIntent } from '../../src/application/handle-intent';
import type { DirectoryEntry } from '../../src/ports/directory';
import { colleagues, foundedNoord, idOf, key, type Somebody } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';
import { moment } from './support/set-clock';

const entry = (name: string): DirectoryEntry => ({
  account: { workplace: { platform: 'playground', id: 'playground' }, user: name.toLowerCase() },
  name,
});

async function told(who: Somebody, there: readonly string[]): Promise<string> {
  const place = openPlace(moment('2026-11-19 10:00'), await foundedNoord());
  const world = processOn(place, undefined, {
    find: async () => undefined,
    inChannel: async () => there.map(entry),
  });
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  const before = place.store.everything();
  const { card } = await handleIntent(world, actor, { kind: 'run-self-test', team: key.team });
  expect(place.store.everything()).toBe(before);
  return JSON.stringify(card);
}

test('the lead reads on day one what works', async () => {
  const all = await told('Karin', [...colleagues, 'Karin']);
  expect(all).toContain('Goed: iedereen op de lijst zit in het kanaal');
  expect(all).toContain('Goed: de instemming van de ondernemingsraad geldt');
  expect(all).toContain('Goed: de weekvraag gaat open op woensdag 25 november om 12.00 uur');
  expect(all).not.toContain('Nog niet');
});

test('who is on the list and not in the channel is named, and nothing is said of taking part', async () => {
  const told4 = await told('Karin', ['Anna', 'Bert', 'Carla', 'Dirk', 'Karin']);
  expect(told4).toMatch(/niet in het kanaal: Esra.*, Freek.*, Gijs/);
});

test('a channel that cannot be seen is said to be so, and nothing about who is in it', async () => {
  const none = await told('Karin', []);
  expect(none).toContain('Nog niet: ik zie het kanaal niet.');
  expect(none).not.toContain('Esra');
});

test('nobody but the lead is told', async () => {
  expect(await told('Anna', colleagues)).toContain('andere rol');
});
