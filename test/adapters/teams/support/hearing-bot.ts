import type { Connector } from '../../../../src/adapters/teams/connector';
import { openHear } from '../../../../src/adapters/teams/hear';
import type { Facts } from '../../../../src/adapters/teams/read-facts';
import type { Hear } from '../../../../src/adapters/teams/reply';
import type { TeamsMessage } from '../../../../src/adapters/teams/teams-message';
import { catchUp } from '../../../../src/application/catch-up';
import { foundTeam } from '../../../../src/application/found-team';
import type { World } from '../../../../src/application/world';
import { defaultRhythm } from '../../../../src/domain/rhythm';
import { createSetClock, moment } from '../../../application/support/set-clock';
import { teamInTeams } from '../../../conversations/support/teams-town';
import { createPhoneBook, createVoice } from '../../../conversations/support/teams-voice';
import { worldOf } from '../../../conversations/support/world-of';
import type { CapturedLog } from '../../../support/captured-log';
import { aTeamPlan, someone } from '../../../support/plans';

/** Something the bot asked of Teams, with the first line of what it said. */
export interface Asked {
  readonly call: keyof Connector;
  readonly conversation?: string;
  readonly id?: string;
  readonly user?: string;
  readonly says?: string;
}

/** The bot as Teams speaks to it, with a connector that remembers what it was asked. */
export interface HearingBot {
  readonly hear: Hear;
  readonly connector: Connector;
  readonly world: World;
  readonly log: CapturedLog;
  readonly asked: Asked[];
  readonly learned: Facts[];
  close(): Promise<void>;
}

/** How the connector fails in what it is asked, from the moment the bot hears. */
export type Fails = (asked: Asked) => void | Promise<void>;

/** The people of Noord, all of whom take part. */
export const names = ['Anna', 'Bert', 'Carla', 'Dirk', 'Esra', 'Freek'] as const;

/** Lunch has people in the tenant, and no team yet. */
const noord = teamInTeams(
  aTeamPlan(
    'Noord',
    names.map((name) => someone(name)),
  ),
);
const lunch = teamInTeams(aTeamPlan('Lunch', [someone('Nora')]));

function recordingConnector(asked: Asked[], fails: Fails): Connector {
  let made = 0;
  async function ask(one: Asked): Promise<string> {
    asked.push(one);
    await fails(one);
    made += 1;
    return `${1_763_542_800_000 + made}`;
  }
  const says = ({ text }: TeamsMessage) => ({ says: text.split('\n', 1)[0] ?? '' });
  return {
    post: ({ conversation }, message) => ask({ call: 'post', conversation, ...says(message) }),
    async update({ conversation }, id, message) {
      await ask({ call: 'update', conversation, id, ...says(message) });
    },
    async openPrivate(_service, user) {
      await ask({ call: 'openPrivate', user });
      return user.replace('29:', 'a:');
    },
    async openThread({ conversation }, message) {
      const id = await ask({ call: 'openThread', conversation, ...says(message) });
      return { conversation: `${conversation};messageid=${id}`, message: id };
    },
    membersOf: async () => ({ members: [], next: undefined }),
    memberOf: async () => undefined,
  };
}

/** Noord is in Teams, it is Thursday and a round is open; in Lunch's channel there is no team yet. Noord is `team-1`. */
export async function openHearingBot(
  change: (world: World) => World = (world) => world,
  fails: Fails = () => {},
): Promise<HearingBot> {
  const clock = createSetClock(moment('2026-11-16 09:00'));
  const asked: Asked[] = [];
  const learned: Facts[] = [];
  let isOpen = false;
  const connector = recordingConnector(asked, (one) => (isOpen ? fails(one) : undefined));
  const voice = createVoice(connector, [noord, lunch]);
  const { world: whole, log } = worldOf({ teams: voice }, createPhoneBook([noord, lunch]), clock);
  await foundTeam(whole, noord);
  clock.set(moment('2026-11-19 10:00'));
  await catchUp(whole);
  asked.length = 0;
  isOpen = true;
  const world = change(whole);
  const learn = async (facts: Facts): Promise<void> => void learned.push(facts);
  const hear = openHear({ world, connector, rhythm: defaultRhythm, learn, forget: async () => {} });
  return {
    ...{ hear, connector, world, log, asked, learned },
    close: () => world.queue.stop(),
  };
}
