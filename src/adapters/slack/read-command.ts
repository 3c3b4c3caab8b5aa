import { z } from 'zod';
import { account } from './account';
import type { Command } from './heard';

const id = z.string().min(1).max(255);
const command = z.object({
  command: id,
  text: z.string().max(4_000).default(''),
  team_id: id,
  user_id: id,
  channel_id: id,
  response_url: z.string().max(1_000),
  trigger_id: id,
});

/** Reads a slash command; undefined for what cannot be answered. */
export function readCommand(payload: unknown): Command | undefined {
  const found = command.safeParse(payload);
  if (!found.success) return undefined;
  const { text, team_id, user_id, channel_id, response_url, trigger_id } = found.data;
  return {
    kind: 'command',
    by: account(team_id, user_id),
    identity: ['command', trigger_id].join(' '),
    text,
    conversation: channel_id,
    responseUrl: response_url,
    trigger: trigger_id,
  };
}
