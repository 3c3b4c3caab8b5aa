import { catchUp } from '../../../src/application/catch-up';
import { defaultRhythm } from '../../../src/domain/rhythm';
import { createSetClock } from '../../application/support/set-clock';
import { createMemoryStore } from '../../support/memory-store';
import { behindStage } from './behind-stage';
import type { OpenStage, Said, Stage } from './stage';
import { createConnector, type Refused } from './teams-connector';
import { handsIn } from './teams-hands';
import { createMessages, type StandingMessage } from './teams-messages';
import { channelOf, peopleOf, privateWith, teamInTeams } from './teams-town';
import { speakInTown } from './teams-voice';
import { momentOf } from './wall-clock';
import { worldOf } from './world-of';

/** A tenant in Teams as a stage: the whole conversation of the bot, spoken to with the activities Teams sends. */
export const openTeamsStage: OpenStage = async (begin, plans) => {
  const clock = createSetClock(momentOf(begin));
  const inTeams = plans.map(teamInTeams);
  const refused: Refused = [];
  const messages = createMessages(clock);
  const connector = createConnector(messages, inTeams, refused);
  const store = createMemoryStore();
  const bot = await speakInTown(connector, store, clock, inTeams);
  const played = worldOf({ teams: bot.chat }, bot.directory, clock, store);
  const { world, failures, log } = played;
  const hear = bot.hearIn(world, defaultRhythm);
  const hands = handsIn(hear, messages);
  const behind = await behindStage(world, clock, inTeams);

  const names = new Map<string, Said['place']>([
    ...inTeams.flatMap(peopleOf).map(({ name }) => [privateWith(name), { private: name }] as const),
    ...inTeams.map(({ name }) => [channelOf(name), { channel: name }] as const),
  ]);
  const saidOf = ({ id, chat, root, at, isBot, content, earlier }: StandingMessage): Said => ({
    id: `${chat} ${id}`,
    place: names.get(chat) ?? { channel: chat },
    ...(root !== undefined && { thread: `${chat} ${root}` }),
    at,
    isBot,
    text: content.text,
    payload: () => JSON.stringify([content, ...earlier]),
  });
  const andAfter = async (done: Promise<void>): Promise<void> => {
    await done;
    await catchUp(world);
  };

  const stage: Stage = {
    says: (who, text) => andAfter(hands.type(who, privateWith(who), text)),
    mentions: (who, team, text) => andAfter(hands.type(who, channelOf(team), text)),
    taps: (who, label, which = 'newest') => andAfter(hands.press(who, privateWith(who), label, which)),
    tapsIn: (who, team, label) => andAfter(hands.press(who, channelOf(team), label, 'newest')),
    sends: (who, button, fields) => andAfter(hands.fill(who, button, fields)),
    forges: (who, intent) => andAfter(hands.forge(who, intent)),
    heard: async (who) =>
      messages
        .in(privateWith(who))
        .filter(({ isBot }) => isBot)
        .map(({ content }) => content.text),
    seesOnlyNow: (who) => hands.seesOnlyNow(who),
    formOf: (who) => hands.formOf(who),
    async channel(_who, team) {
      const all = messages.in(channelOf(team));
      return all
        .filter(({ root }) => root === undefined)
        .map(({ id, content }) => ({
          text: content.text,
          replies: all.filter(({ root }) => root === id).map((one) => one.content.text),
        }));
    },
    everything: async () => messages.all().map(saidOf),
    ...behind,
    complaints: () => [
      ...failures.map(String),
      ...refused,
      ...log.lines.filter(({ level }) => level !== 'info').map((line) => JSON.stringify(line)),
    ],
    close: () => world.queue.stop(),
  };
  await catchUp(world);
  return stage;
};
