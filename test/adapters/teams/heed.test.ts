import { z } from 'zod';
import { openHear } from '../../../src/adapters/teams/hear';
import { catchUp } from '../../../src/application/catch-up';
import { findPerson } from '../../../src/application/find-person';
import { teamOfChannel } from '../../../src/application/find-team';
import { teamScope } from '../../../src/application/setting';
import { defaultRhythm } from '../../../src/domain/rhythm';
import { createSetClock, moment } from '../../application/support/set-clock';
import { createConnector } from '../../conversations/support/teams-connector';
import { handsIn } from '../../conversations/support/teams-hands';
import { createMessages } from '../../conversations/support/teams-messages';
import {
  channelOf,
  groupChat,
  objectIdOf,
  privateWith,
  teamInTeams,
  townWorkplace,
} from '../../conversations/support/teams-town';
import { createPhoneBook, createVoice, speakUnheard } from '../../conversations/support/teams-voice';
import { worldOf } from '../../conversations/support/world-of';
import { createMemoryStore } from '../../support/memory-store';
import { aTeamPlan, someone } from '../../support/plans';
import { activityOf } from './support/replays';

const lunch = teamInTeams(
  aTeamPlan('Lunch', [someone('Nora'), someone('Omar')], { lead: someone('Nora', { member: false }) }),
);
const refused: string[] = [];

/** A tenant in which the people of Lunch have a channel and no team. */
function openTown() {
  const clock = createSetClock(moment('2026-11-19 10:00'));
  const messages = createMessages(clock);
  const connector = createConnector(messages, [lunch], refused);
  const { world, log } = worldOf({ teams: createVoice(connector, [lunch]) }, createPhoneBook([lunch]), clock);
  const hear = openHear({
    world,
    connector,
    rhythm: defaultRhythm,
    learn: async () => {},
    forget: async () => {},
  });
  return { world, log, messages, hear, hands: handsIn(hear, messages) };
}

let town: ReturnType<typeof openTown>;
beforeEach(() => {
  town = openTown();
});
afterEach(async () => {
  await town.world.queue.stop();
  expect(refused).toEqual([]);
});

const channel = channelOf('Lunch');
const inChannel = () => town.messages.in(channel).map(({ content }) => content.text);

/** Teams tells of it, and everything that follows from it is done. */
async function tells(name: string): Promise<void> {
  await town.hear(activityOf(name));
  await town.world.queue.idle();
}

test('an installation is welcomed once in the chosen channel, however often it is told, and to nobody in private', async () => {
  await tells('installed-with-a-chosen-channel');
  await tells('bot-among-the-members');
  await tells('installed-with-a-chosen-channel');
  await tells('mention-in-channel-without-a-team');
  expect(inChannel()).toHaveLength(1);
  expect(inChannel()[0]).toContain('De eerste stap: Nora maakt de lijst van collega’s');
  expect(town.messages.in(privateWith('Omar'))).toEqual([]);
});

test('who asked the bot in makes the list of colleagues from who is in the channel', async () => {
  await tells('installed-with-a-chosen-channel');
  await town.hands.press('Nora', channel, 'Maak de lijst', 'newest');
  expect(town.hands.seesOnlyNow('Nora')).toContain('Omar');
  await town.hands.fill('Nora', 'Bewaar de lijst', { 'Collega’s op de lijst': 'Nora + Omar' });
  const team = await teamOfChannel(town.world, { workplace: townWorkplace, channel });
  if (team === undefined) throw new Error('No team in the channel');
  const records = await town.world.store.read(teamScope({ tenant: town.world.tenant, team }), ['team']);
  const omar = await findPerson(town.world, { workplace: townWorkplace, user: objectIdOf('Omar') });
  expect(records.team?.members.map(({ person }) => person)).toContain(omar?.id);
  await catchUp(town.world);
});

test('somebody else in the channel cannot make the list', async () => {
  await tells('installed-with-a-chosen-channel');
  await town.hands.press('Omar', channel, 'Maak de lijst', 'newest');
  expect(town.hands.seesOnlyNow('Omar')).toContain('Ik heb je niet op de lijst staan.');
});

test('whom the tenant does not know begins no team', async () => {
  const stranger = { ...activityOf('installed-with-a-chosen-channel'), from: { id: '29:1gast' } };
  await town.hear(stranger);
  await town.world.queue.idle();
  expect(town.messages.all()).toEqual([]);
  expect(town.log.lines).toContainEqual({
    level: 'warn',
    text: 'The bot was asked into a channel by nobody it can find, and says nothing there.',
  });
});

/** The bot over the connector of a tenant that it has heard nothing of. */
function openUnheard() {
  const clock = createSetClock(moment('2026-11-19 10:00'));
  const messages = createMessages(clock);
  const connector = createConnector(messages, [lunch], refused);
  const store = createMemoryStore();
  const bot = speakUnheard(connector, store, clock);
  const { world } = worldOf({ teams: bot.chat }, bot.directory, clock, store);
  return { world, messages, places: bot.places, hear: bot.hearIn(world, defaultRhythm) };
}

test('whoever installs the bot has not spoken to it yet, and is known by being in the channel', async () => {
  const unheard = openUnheard();
  await unheard.hear(activityOf('installed-with-a-chosen-channel'));
  await unheard.world.queue.idle();
  const said = unheard.messages.in(channel).map(({ content }) => content.text);
  expect(said).toEqual([expect.stringContaining('De eerste stap: Nora maakt de lijst van collega’s')]);
  await unheard.world.queue.stop();
});

test('how somebody is reached is let go of when they take the bot out of their own chat', async () => {
  const unheard = openUnheard();
  const gone = activityOf('uninstalled-in-personal-chat');
  const { from } = z.object({ from: z.object({ id: z.string(), aadObjectId: z.string() }) }).parse(gone);
  const account = { workplace: townWorkplace, user: from.aadObjectId };
  await unheard.hear({ ...gone, action: 'add' });
  expect((await unheard.places.person(account))?.user).toBe(from.id);
  await unheard.hear(gone);
  // Nothing is known of them now but the id by which they are asked for.
  expect((await unheard.places.person(account))?.user).toBe(from.aadObjectId);
  await unheard.world.queue.stop();
});

test('a group chat is welcomed as a channel is, without a thread that it cannot have', async () => {
  const unheard = openUnheard();
  await unheard.hear(activityOf('installed-in-group-chat'));
  await unheard.world.queue.idle();
  const said = unheard.messages.in(groupChat).map(({ content }) => content.text);
  expect(said).toEqual([expect.stringContaining('De eerste stap: Nora maakt de lijst van collega’s')]);
  await unheard.world.queue.stop();
});
