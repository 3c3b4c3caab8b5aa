import type { Locale } from '../catalogue/localised';
import type { TeamKey } from '../domain/ids';
import { put } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/** Sets the language a team's channel is spoken to in, from the next message on. */
export async function speakLanguage(world: World, key: TeamKey, locale: Locale): Promise<void> {
  await world.store.change(teamScope(key), ['team'], ({ team }) => ({
    writes: team === undefined ? [] : [put('team', { ...team, locale })],
    result: undefined,
  }));
}
