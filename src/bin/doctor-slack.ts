import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createLog } from '../adapters/logging/pino-log';
import { createMemoryPacer } from '../adapters/pacing/memory-pacer';
import { examineSlack, type NamedMessage } from '../adapters/slack/examine';
import { renderMessage } from '../adapters/slack/render-message';
import { answersHost } from '../adapters/slack/respond';
import { createWebClient } from '../adapters/slack/web-client';
import { systemClock } from '../adapters/system/system-clock';
import { wait } from '../adapters/system/wait';
import { plainFrame } from '../application/stranger';
import type { SlackConfig } from '../config';
import { notice } from '../views/notice';
import { type Said, wordsFor } from './doctor-words';

const approved = join(__dirname, '..', '..', 'test', 'golden-slack');
const card = z.object({ blocks: z.array(z.unknown()) });

/** The approved cards, where the program was started from a clone; an installation has none. */
function approvedCards(): readonly NamedMessage[] {
  if (!existsSync(approved)) return [];
  return readdirSync(approved, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...card.parse(JSON.parse(readFileSync(join(approved, name), 'utf8'))) }));
}

const addressUnset: Said = {
  well: true,
  text: 'PUBLIC_URL is not set, so the address Slack must call cannot be told: it ends in /slack/events.',
};

/** What is well in Slack and what is not; whoever `to` names gets a trial message. */
export async function sayOfSlack(
  slack: SlackConfig,
  publicUrl: string | undefined,
  to: string | undefined,
): Promise<readonly Said[]> {
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
  const isAddressKnown = appToken !== undefined || publicUrl !== undefined;
  return [...findings.map(wordsFor), ...(isAddressKnown ? [] : [addressUnset])];
}
