import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createLog } from '../adapters/logging/pino-log';
import { createMemoryPacer } from '../adapters/pacing/memory-pacer';
import { examineSlack, type NamedMessage } from '../adapters/slack/examine';
import { renderMessage } from '../adapters/slack/render-message';
import { answersHost } from '../adapters/slack/respond';
import { createWebClient } from '../adapters/slack/web-client';
import { type Visitor, visitStore } from '../adapters/sqlite/visit-store';
import { systemClock } from '../adapters/system/system-clock';
import { wait } from '../adapters/system/wait';
import { sendingFaults } from '../application/sending-faults';
import { plainFrame } from '../application/stranger';
import { type LiveConfig, readConfig, readEnvironment, type SlackConfig } from '../config';
import { StoreFault } from '../records/store-fault';
import { notice } from '../views/notice';
import { faultWords, type Said, wordsFor } from './doctor-words';

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

async function examine(slack: SlackConfig, to: string | undefined): Promise<readonly Said[]> {
  const log = createLog('silent');
  const at = slack.apiUrl === undefined ? {} : { apiUrl: slack.apiUrl };
  const { appToken } = slack;
  const frame = plainFrame({ defaultLocale: 'nl' }, undefined);
  const findings = await examineSlack({
    client: createWebClient({ token: slack.botToken, log, ...at }),
    ...(appToken !== undefined && { appClient: createWebClient({ token: appToken, log, ...at }) }),
    cards: approvedCards(),
    pacer: createMemoryPacer({ clock: systemClock, wait }),
    wait,
    foresee: (minutes) => {
      if (minutes > 0)
        process.stdout.write(`wait  Slack looks at every approved card: some ${minutes} minutes.\n`);
    },
    ...(slack.apiUrl === undefined && { answersAt: answersHost }),
    ...(to !== undefined && {
      to: { user: to, message: renderMessage(notice(frame, { notice: { what: 'trial' } })) },
    }),
  });
  return findings.map(wordsFor);
}

/** Reads in the file of the bot, whether that runs or not. */
async function missed(config: LiveConfig): Promise<readonly Said[]> {
  if (config.store.kind !== 'sqlite') return [];
  if (!existsSync(config.store.path))
    return [{ well: true, text: 'Nothing was sent yet: there is no file.' }];
  let visitor: Visitor | undefined;
  try {
    visitor = visitStore(config.store.path, config.dataKeys);
    const faults = await sendingFaults(visitor, visitor.teams(), systemClock.now());
    if (faults.length === 0) return [{ well: true, text: 'In the last four weeks everything was said.' }];
    return faults.flatMap(faultWords);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return [{ well: false, text: error.message }];
  } finally {
    visitor?.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const config = readConfig(readEnvironment());
  if (Array.isArray(config)) return report(config.map(({ sentence }) => ({ well: false, text: sentence })));
  if (config.kind === 'playground' || config.slack === undefined)
    return report([{ well: true, text: 'No platform is set: npm start opens the playground.' }]);
  const address =
    config.slack.appToken !== undefined || config.publicUrl !== undefined
      ? []
      : [
          {
            well: true,
            text: 'PUBLIC_URL is not set, so the address Slack must call cannot be told: it ends in /slack/events.',
          },
        ];
  return report([...(await missed(config)), ...(await examine(config.slack, values.to)), ...address]);
}

function report(said: readonly Said[]): void {
  for (const { well, text } of said) process.stdout.write(`${well ? 'well  ' : 'mend  '}${text}\n`);
  if (said.some(({ well }) => !well)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'an unknown fault'}\n`);
  process.exitCode = 1;
});
