import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { feltWeeks } from '../../src/domain/check-in';
import type { TeamId } from '../../src/domain/ids';
import { payloadOf } from '../adapters/slack/support/replays';
import { signingSecret } from '../adapters/slack/support/signed-driver';
import { privateChannel, team as workspace } from '../adapters/slack/support/workspace';
import { week } from '../application/support/noord';

/** Somebody who presses, and the team whose week they answer. */
export interface Presser {
  readonly user: string;
  readonly team: TeamId;
}

/** Where a press says that answers go, and by how much the clock of whom it is for is ahead. */
export interface Pressing {
  readonly slackPort: number;
  readonly shiftMs: number;
}

const golden = join(__dirname, '../golden-slack/weekly-question/second-week.nl.json');
const { blocks } = z.object({ blocks: z.array(z.unknown()) }).parse(JSON.parse(readFileSync(golden, 'utf8')));

/** The answer of somebody's nth press: never that of the press before it. */
export function feltAt(nth: number): (typeof feltWeeks)[number] {
  return feltWeeks[nth % feltWeeks.length] ?? 'manageable';
}

let made = 0;

/** Somebody's nth tap on a button of the weekly question, as the bytes of the request that Slack signs and sends. */
export function pressRequest({ user, team }: Presser, nth: number, pressing: Pressing): Buffer {
  made += 1;
  const seconds = Math.floor((Date.now() + pressing.shiftMs) / 1_000);
  const value = JSON.stringify({ intent: { kind: 'answer-week', team, week, felt: feltAt(nth) } });
  const payload = payloadOf('press-in-own-chat', `http://127.0.0.1:${pressing.slackPort}/`, {
    user: { id: user, team_id: workspace },
    team: { id: workspace },
    trigger_id: `9000000000001.9000000000002.${made}`,
    container: { channel_id: privateChannel(user) },
    channel: { id: privateChannel(user) },
    response_url: `http://127.0.0.1:${pressing.slackPort}/actions/${workspace}/${made}`,
    message: { blocks },
    actions: [
      {
        ...{ action_id: '1.answer-week', block_id: 'b1', type: 'button', value },
        text: { type: 'plain_text', text: 'Knop', emoji: true },
        action_ts: `${seconds}.${String(made).padStart(6, '0')}`,
      },
    ],
  });
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const hash = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  const lines = [
    'POST /slack/events HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${body.length}`,
    `x-slack-request-timestamp: ${seconds}`,
    `x-slack-signature: v0=${hash}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1');
}
