import { heed } from '../../../src/adapters/slack/heed';
import { oneWorkspace } from '../../../src/adapters/slack/installations';
import { readSelf } from '../../../src/adapters/slack/self';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { findPerson } from '../../../src/application/find-person';
import { foundTeam } from '../../../src/application/found-team';
import { teamScope } from '../../../src/application/setting';
import type { World } from '../../../src/application/world';
import { defaultRhythm } from '../../../src/domain/rhythm';
import { createSetClock, moment } from '../../application/support/set-clock';
import { linesOf } from '../../conversations/support/slack-blocks';
import { openSlackBot, type SlackBot } from '../../conversations/support/slack-bot';
import { channelOf, teamInSlack, town, townWorkplace, userOf } from '../../conversations/support/slack-town';
import { openWebApi, type WebApi } from '../../conversations/support/slack-web-api';
import { createSlackWorkspace, type SlackWorkspace } from '../../conversations/support/slack-workspace';
import { captureLog } from '../../support/captured-log';
import { aTeamPlan, someone } from '../../support/plans';
import { payloadOf, send } from './support/replays';
import type { Payload } from './support/signed-driver';

const noord = teamInSlack(aTeamPlan('Noord', [someone('Anna'), someone('Freek')]));
const lunch = teamInSlack(aTeamPlan('Lunch', [someone('Nora')]));

let workspace: SlackWorkspace;
let webApi: WebApi;
let bot: SlackBot;
let told = 0;
beforeEach(async () => {
  const clock = createSetClock(moment('2026-11-19 10:00'));
  workspace = createSlackWorkspace(clock, [noord, lunch]);
  webApi = await openWebApi(workspace);
  bot = await openSlackBot(webApi.root, clock);
});
afterEach(async () => {
  await bot.close();
  await webApi.close();
  expect(bot.failures).toEqual([]);
  expect(workspace.refusals.all).toEqual([]);
});

/** Slack tells of it, in the workspace of the bot. */
async function tells(name: string, event: Payload = {}): Promise<void> {
  told += 1;
  const here = {
    ...{ team_id: town.team, authorizations: [{ team_id: town.team }] },
    ...{ event_id: `Ev${told}`, event },
  };
  const { status } = await send(bot.slack, name, payloadOf(name, webApi.root, here));
  expect(status).toBe(200);
  await bot.quiet();
  await bot.world.queue.idle();
}

const homeOf = (user: string): string => JSON.stringify(workspace.homeOf(user));
const account = (name: string) => ({ workplace: townWorkplace, user: userOf(name) });

test('a channel the bot is added to is welcomed, once, by who asked it in', async () => {
  const channel = channelOf('Lunch');
  const added = { user: town.botUser, channel, inviter: userOf('Nora') };
  await tells('bot-added', added);
  await tells('bot-added', added);
  const said = workspace.messages.in(channel).map(({ content }) => content.blocks.flatMap(linesOf).join(' '));
  expect(said).toHaveLength(1);
  expect((await findPerson(bot.world, account('Nora')))?.teams).toHaveLength(1);
});

test('a guest who asks the bot in begins no team and hears nothing, and the log says why', async () => {
  const client = createWebClient({ token: 'xoxb-test', apiUrl: webApi.root, log: captureLog() });
  const installations = oneWorkspace({ self: await readSelf(client), client });
  const log = captureLog();
  const find: World['directory']['find'] = async (found) => ({ account: found, name: 'Nora', guest: true });
  const world = { ...bot.world, log, directory: { ...bot.world.directory, find } };
  const heeding = { world, installations, rhythm: defaultRhythm, castOut: () => {} };
  const channel = channelOf('Lunch');
  const added = { kind: 'bot-added', workspace: town.team, identity: 'event 1', channel } as const;
  await heed(heeding, { ...added, invitedBy: userOf('Nora') });
  await bot.world.queue.idle();
  expect(await findPerson(bot.world, account('Nora'))).toBeUndefined();
  expect(workspace.messages.in(channel)).toEqual([]);
  expect(log.lines).toEqual([
    {
      level: 'warn',
      text: 'A guest asked the bot into a channel: a team begins with somebody who works here.',
    },
  ]);
});

test('who opens App Home sees the page of their team, and a stranger that they are on no list', async () => {
  await foundTeam(bot.world, noord);
  await tells('home-opened', { user: userOf('Anna') });
  expect(homeOf(userOf('Anna'))).toContain('Noord');
  await tells('home-opened', { user: userOf('Nora') });
  expect(homeOf(userOf('Nora'))).toContain('Ik heb je niet op de lijst staan.');
});

test('who is closed out of the workspace leaves every list, and nobody is told', async () => {
  const { id: team } = await foundTeam(bot.world, noord);
  const person = (await findPerson(bot.world, account('Freek')))?.id;
  const left = async () => {
    const { team: found } = await bot.world.store.read(teamScope({ tenant: bot.world.tenant, team }), [
      'team',
    ]);
    return found?.members.find((one) => one.person === person)?.leftAt;
  };
  await tells('user-became-guest', { user: { id: userOf('Freek') } });
  expect(await left()).toBeUndefined();
  await tells('account-closed', { user: { id: userOf('Freek') } });
  expect(await left()).toBe(bot.world.clock.now());
  expect(workspace.messages.all()).toEqual([]);
});

test('a bot that is taken out is not ready any more, and says so in one line', async () => {
  expect(bot.isInstalled()).toBe(true);
  await tells('uninstalled');
  await tells('tokens-revoked');
  expect(bot.isInstalled()).toBe(false);
  expect(bot.spoken).toEqual([
    {
      level: 'error',
      text: 'Slack took the bot out: nothing can be said there until it starts with a new token.',
      code: 'uninstalled',
    },
  ]);
});
