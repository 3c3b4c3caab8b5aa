import type { TeamId } from '../domain/ids';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import type { Intent } from '../views/intent';
import type { Actor } from './answer';
import { teamScope } from './setting';
import type { World } from './world';

/** Which team someone means: named by the button, by the channel they speak in, or by having only one. */
export type FoundTeam =
  | { readonly kind: 'team'; readonly team: TeamId }
  | {
      readonly kind: 'several';
      readonly choices: readonly { readonly team: TeamId; readonly name: string }[];
    }
  | Refusal;

/** What has the same answer in every team, so that asking which would only be in the way. */
const sameInEveryTeam: ReadonlySet<Intent['kind']> = new Set([
  'choose-language',
  'not-understood',
  'show-help',
  'show-glossary',
  'open-language',
  'show-support',
]);

/** Finds the team of an intent. Several in a private chat: the bot asks which. */
export async function findTeam(
  world: World,
  actor: Actor,
  person: Person,
  intent: Intent,
): Promise<FoundTeam> {
  const named = 'team' in intent ? intent.team : undefined;
  if (named !== undefined) return { kind: 'team', team: named };
  if (actor.place.kind === 'channel') {
    const here = await teamOfChannel(world, actor.place.channel);
    return here === undefined ? { kind: 'refusal', why: 'unknown-team' } : { kind: 'team', team: here };
  }
  const [only, ...more] = person.teams;
  if (only === undefined) return { kind: 'refusal', why: 'not-a-member' };
  if (more.length === 0 || sameInEveryTeam.has(intent.kind)) return { kind: 'team', team: only };
  const choices = await Promise.all(
    person.teams.map(async (team) => {
      const records = await world.store.read(teamScope({ tenant: world.tenant, team }), ['team']);
      return { team, name: records.team?.name ?? '' };
    }),
  );
  return { kind: 'several', choices };
}

/** The name of the record that says which team talks in a channel. */
export function channelName(channel: {
  readonly workplace: { readonly platform: string; readonly id: string };
  readonly channel: string;
}): `channel/${string}` {
  return `channel/${channel.workplace.platform}/${channel.workplace.id}/${channel.channel}`;
}

/** The team that talks in a channel. */
export async function teamOfChannel(
  world: World,
  channel: Parameters<typeof channelName>[0],
): Promise<TeamId | undefined> {
  const name = channelName(channel);
  const records = await world.store.read({ of: 'tenant', tenant: world.tenant }, [name]);
  return records[name]?.team;
}
