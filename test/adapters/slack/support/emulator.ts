import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(__dirname, '..', '..', '..', 'support', 'slack-emulator.mjs');

/** The emulator of Slack by Vercel Labs (`emulate`), in a process of its own. */
export interface Emulator {
  /** Starts over with a new workspace and gives its address. */
  start(seed: object): Promise<string>;
  /** Lets so much time go by there, until it starts over. */
  goAhead(ms: number): Promise<void>;
  end(): Promise<void>;
}

/** Starts the process. */
export function startEmulator(): Emulator {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = once(child, 'exit');
  const say = async (what: object): Promise<string> => {
    child.stdin.write(`${JSON.stringify(what)}\n`);
    const line: IteratorResult<string> = await lines.next();
    if (line.done) throw new Error('the emulator ended without an answer');
    return line.value;
  };
  return {
    start: say,
    goAhead: async (ms) => void (await say({ aheadMs: ms })),
    async end() {
      child.kill();
      await ended;
    },
  };
}

const bot = { bot_id: 'B0BOT', bot_user_id: 'U0BOT' };

/** A workspace with two colleagues, one channel, and the bot with these scopes. */
export function seedWith(scopes: readonly string[]): object {
  return {
    strict_scopes: true,
    team: { name: 'Gemeente', domain: 'gemeente' },
    users: [{ name: 'sanne', real_name: 'Sanne de Vries' }, { name: 'lotte' }],
    channels: [{ name: 'noord' }],
    oauth_apps: [
      {
        ...bot,
        client_id: '1.1',
        client_secret: 'secret',
        app_id: 'A000000001',
        name: 'Bandbreedte',
        bot_name: 'bandbreedte',
        redirect_uris: [],
        scopes,
      },
    ],
    tokens: [
      { ...bot, token: 'xoxb-test', user_id: bot.bot_user_id, type: 'bot', app_id: 'A000000001', scopes },
    ],
  };
}
