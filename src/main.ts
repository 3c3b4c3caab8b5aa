import { HttpFault } from './adapters/http/http-fault';
import { SlackFault } from './adapters/slack/slack-fault';
import { type Config, readConfig, readEnvironment } from './config';
import { StoreFault } from './records/store-fault';
import { type Running, start } from './wire';

/** What sysexits.h calls EX_CONFIG: starting again will not help, someone has to change something. */
const misconfigured = 78;

const faultsOfWorld: readonly string[] = [
  ...['in-use', 'disk-full', 'disk-fault', 'port-in-use'],
  'slack-unreachable',
];

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  if (Array.isArray(config)) {
    for (const { sentence } of config) say(sentence);
    process.exitCode = misconfigured;
    return;
  }
  const running = await start(config);
  process.stdout.write(`${greeting(config, running)}\n`);
  await untilAsked();
  await stop(running);
}

function greeting(config: Config, { port }: Running): string {
  if (config.kind === 'playground') return `Bandbreedte playground: http://127.0.0.1:${port}/`;
  const platforms = [config.slack && 'Slack', config.teams && 'Teams'].filter((name) => name !== undefined);
  return `Bandbreedte is in ${platforms.join(' and ')}, and listens on ${config.host}:${port}.`;
}

async function untilAsked(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function stop(running: Running): Promise<void> {
  // A second signal means: now.
  process.once('SIGINT', () => process.exit(1));
  await running.stop();
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

main().catch((error: unknown) => {
  if (error instanceof StoreFault || error instanceof HttpFault || error instanceof SlackFault) {
    say(error.message);
    process.exitCode = faultsOfWorld.includes(error.code) ? 1 : misconfigured;
    return;
  }
  say(`Bandbreedte stopped: ${error instanceof Error ? error.message : 'an unknown fault'}`);
  process.exitCode = 1;
});
