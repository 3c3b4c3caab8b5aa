import type { Actor, Answer } from '../../application/answer';
import { catchUp } from '../../application/catch-up';
import { deliveryCard } from '../../application/delivery-card';
import { findPerson } from '../../application/find-person';
import { handleIntent } from '../../application/handle-intent';
import { speakLanguage } from '../../application/speak-language';
import { nextMoment } from '../../application/tick';
import type { World } from '../../application/world';
import type { Locale } from '../../catalogue/localised';
import type { OwnRecord } from '../../domain/check-in';
import type { PersonId, TeamId, TenantId } from '../../domain/ids';
import { emptyOwnRecord } from '../../domain/own-record';
import type { Person } from '../../domain/person';
import type { Round } from '../../domain/round';
import type { Team } from '../../domain/team';
import type { Instant } from '../../domain/time';
import type { Week } from '../../domain/week';
import type { RecordName } from '../../ports/store';
import type { CardView } from '../../views/card-view';
import type { Intent } from '../../views/intent';
import { accountOf } from './workplace';

/** Everything the playground asks of the bot; the same use cases as on every other platform. */
export interface Bot {
  readonly tenant: TenantId;
  person(user: string): Promise<Person | undefined>;
  team(id: TeamId): Promise<Team | undefined>;
  /** What somebody keeps privately in a team; for the player, who can be anyone. */
  ownRecord(team: TeamId, person: PersonId): Promise<OwnRecord>;
  openRound(team: TeamId): Promise<Round | undefined>;
  answer(actor: Actor, intent: Intent): Promise<Answer>;
  speak(team: TeamId, locale: Locale): Promise<void>;
  /** The first thing the bot says to somebody about a team, in their language of now. */
  firstMessage(team: TeamId, person: Person): Promise<CardView | undefined>;
  nextMoment(): Promise<Instant | undefined>;
  /** Does what is due now, to the end. */
  catchUp(): Promise<void>;
}

const isRound = (name: RecordName): name is `round/${Week}` => name.startsWith('round/');

/** The bot of a world. */
export function botOf(world: World): Bot {
  const { tenant, store } = world;
  return {
    tenant,
    person: (user) => findPerson(world, accountOf(user)),
    async team(id) {
      return (await store.read({ of: 'team', tenant, team: id }, ['team'])).team;
    },
    async ownRecord(team, person) {
      const name = `own/${person}` as const;
      const records = await store.read({ of: 'team', tenant, team }, [name]);
      return records[name] ?? emptyOwnRecord;
    },
    async openRound(team) {
      const scope = { of: 'team', tenant, team } as const;
      const names = (await store.names(scope, 'round/')).filter(isRound);
      const rounds = Object.values(await store.read(scope, names));
      return rounds.find((round) => round?.state === 'open');
    },
    answer: (actor, intent) => handleIntent(world, actor, intent),
    speak: (team, locale) => speakLanguage(world, { tenant, team }, locale),
    firstMessage: (team, person) =>
      deliveryCard(world, { tenant, team }, { kind: 'first-message', person: person.id }, person),
    nextMoment: () => nextMoment(world),
    catchUp: () => catchUp(world),
  };
}
