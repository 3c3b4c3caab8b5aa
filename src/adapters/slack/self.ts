import type { webApi } from '@slack/bolt';
import { z } from 'zod';

/** Who the bot is in its workspace. */
export interface Self {
  /** `T…`, the id of the workplace. */
  readonly team: string;
  /** `U…`, the author of its messages. */
  readonly user: string;
  /** `B…`, the other name of that author. */
  readonly bot?: string;
}

const answer = z.object({ team_id: z.string(), user_id: z.string(), bot_id: z.string().optional() });

/** Asks Slack whose token this is; throws what the client throws when it is nobody's. */
export async function readSelf(client: webApi.WebClient): Promise<Self> {
  const { team_id, user_id, bot_id } = answer.parse(await client.auth.test());
  return { team: team_id, user: user_id, ...(bot_id !== undefined && { bot: bot_id }) };
}
