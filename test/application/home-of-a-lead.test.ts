import { handleIntent } from '../../src/application/handle-intent';
import { foundedNoord, idOf, key, type Somebody } from './support/noord';
import { openPlace, processOn, tenant } from './support/process';
import { moment } from './support/set-clock';

async function homeOf(who: Somebody): Promise<string> {
  const world = processOn(openPlace(moment('2026-11-19 10:00'), await foundedNoord()));
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  return JSON.stringify((await handleIntent(world, actor, { kind: 'show-home', team: key.team })).card);
}

test('a lead finds what a lead does on their own page, and nobody else a button for it', async () => {
  const lead = await homeOf('Karin');
  expect(lead).toContain('open-setup');
  expect(lead).toContain('open-members');
  expect(await homeOf('Anna')).not.toMatch(/open-setup|open-members|"practice"/);
});

test('a team that is live is offered no practice', async () => {
  expect(await homeOf('Karin')).not.toContain('{"kind":"practice"');
});
