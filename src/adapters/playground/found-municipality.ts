import { findPerson } from '../../application/find-person';
import { foundTeam } from '../../application/found-team';
import { joinPerson } from '../../application/join-person';
import type { World } from '../../application/world';
import type { Playground } from './playground';

/** Founds the teams of the playground that are not in the store yet. */
export async function foundMunicipality(world: World, playground: Playground): Promise<void> {
  const isThere = async (lead: { account: Parameters<typeof findPerson>[1] }): Promise<boolean> =>
    (await findPerson(world, lead.account)) !== undefined;
  const known = await Promise.all(playground.teams().map(({ lead }) => isThere(lead)));
  // What was said in an earlier store means nothing in a new one.
  if (!known.includes(true)) playground.startOver();
  for (const [place, plan] of playground.teams().entries()) {
    if (known[place] === true) continue;
    const team = world.ids.team();
    // Everyone here can be played, so the bot knows who they are; what they are in the team is for its lead to say.
    for (const one of plan.inChannel ?? []) await joinPerson(world, one, team);
    await foundTeam(world, plan, team);
  }
}
