import { parseArgs } from 'node:util';
import { readConfig, readEnvironment } from '../config';
import { sayOfSlack } from './doctor-slack';
import { sayOfStore } from './doctor-store';
import { sayOfTeams } from './doctor-teams';
import type { Said } from './doctor-words';

// npm run doctor [-- --to U012ABC]: says for everything that can be seen from here whether it is well.

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const config = readConfig(readEnvironment());
  if (Array.isArray(config)) return report(config.map(({ sentence }) => ({ well: false, text: sentence })));
  if (config.kind === 'playground')
    return report([{ well: true, text: 'No platform is set: npm start opens the playground.' }]);
  const { slack, publicUrl } = config;
  return report([
    ...(await sayOfStore(config)),
    ...(slack === undefined ? [] : await sayOfSlack(slack, publicUrl, values.to)),
    ...(await sayOfTeams(config)),
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
