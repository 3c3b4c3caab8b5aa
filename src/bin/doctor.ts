import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createLog } from '../adapters/logging/pino-log';
import { examineSlack, type NamedMessage } from '../adapters/slack/examine';
import { renderMessage } from '../adapters/slack/render-message';
import { answersHost } from '../adapters/slack/respond';
import { createWebClient } from '../adapters/slack/web-client';
import { examineTeams } from '../adapters/teams/examine';
import { plainFrame } from '../application/stranger';
import { readConfig, readEnvironment, type SlackConfig, type TeamsConfig } from '../config';
import { notice } from '../views/notice';
import { type Said, wordsFor } from './doctor-words';
import { wordsForTeams } from './doctor-words-teams';

// npm run doctor [-- --to U012ABC]: says for everything that can be seen from here whether it is well.

const approved = join(__dirname, '..', '..', 'test', 'golden-slack');
const card = z.object({ blocks: z.array(z.unknown()) });

/** The approved cards, where the program was started from a clone; an installation has none. */
function approvedCards(): readonly NamedMessage[] {
  if (!existsSync(approved)) return [];
  return readdirSync(approved, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...card.parse(JSON.parse(readFileSync(join(approved, name), 'utf8'))) }));
}

async function sayOfSlack(slack: SlackConfig, to: string | undefined): Promise<readonly Said[]> {
  const log = createLog('silent');
  const at = slack.apiUrl === undefined ? {} : { apiUrl: slack.apiUrl };
  const { appToken } = slack;
  const frame = plainFrame({ defaultLocale: 'nl' }, undefined);
  const findings = await examineSlack({
    client: createWebClient({ token: slack.botToken, log, ...at }),
    ...(appToken !== undefined && { appClient: createWebClient({ token: appToken, log, ...at }) }),
    cards: approvedCards(),
    ...(slack.apiUrl === undefined && { answersAt: answersHost }),
    ...(to !== undefined && {
      to: { user: to, message: renderMessage(notice(frame, { notice: { what: 'trial' } })) },
    }),
  });
  return findings.map(wordsFor);
}

async function sayOfTeams(teams: TeamsConfig, publicUrl: string | undefined): Promise<readonly Said[]> {
  const identity = teams.auth === 'off' ? undefined : teams;
  return (await examineTeams({ identity, publicUrl })).map(wordsForTeams);
}

const addressUnset: Said = {
  well: true,
  text: 'PUBLIC_URL is not set, so the address Slack must call cannot be told: it ends in /slack/events.',
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const config = readConfig(readEnvironment());
  if (Array.isArray(config)) return report(config.map(({ sentence }) => ({ well: false, text: sentence })));
  if (config.kind === 'playground')
    return report([{ well: true, text: 'No platform is set: npm start opens the playground.' }]);
  const { slack, teams, publicUrl } = config;
  return report([
    ...(slack === undefined ? [] : await sayOfSlack(slack, values.to)),
    ...(slack === undefined || slack.appToken !== undefined || publicUrl !== undefined ? [] : [addressUnset]),
    ...(teams === undefined ? [] : await sayOfTeams(teams, publicUrl)),
  ]);
}

function report(said: readonly Said[]): void {
  for (const { well, text } of said) process.stdout.write(`${well ? 'well  ' : 'mend  '}${text}\n`);
  if (said.some(({ well }) => !well)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'an unknown fault'}\n`);
  process.exitCode = 1;
});
