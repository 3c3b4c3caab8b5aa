import type { webApi } from '@slack/bolt';
import { findPerson } from '../../application/find-person';
import { handleIntent } from '../../application/handle-intent';
import { stranger } from '../../application/stranger';
import type { World } from '../../application/world';
import type { Account } from '../../domain/ids';
import type { CardView } from '../../views/card-view';
import { renderHome } from './render-home';

/** Shows somebody their App Home as it is now; whoever is in no team reads that, and nothing else. */
export async function showHome(world: World, client: webApi.WebClient, account: Account): Promise<void> {
  await client.views.publish({ user_id: account.user, view: renderHome(await pagesOf(world, account)) });
}

async function pagesOf(world: World, account: Account): Promise<readonly CardView[]> {
  const person = await findPerson(world, account);
  if (person === undefined || person.teams.length === 0)
    return [stranger(world, person, { kind: 'refusal', why: 'not-a-member' }).card];
  const actor = { tenant: world.tenant, person: person.id, place: { kind: 'private' } } as const;
  const pages: CardView[] = [];
  for (const team of person.teams)
    pages.push((await handleIntent(world, actor, { kind: 'show-home', team })).card);
  return pages;
}
