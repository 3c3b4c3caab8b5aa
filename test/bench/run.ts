import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAmbiguous } from './ambiguous';
import { measureAuthenticatedActivity } from './authenticated-activity';
import { measureCheckIns } from './check-ins';
import { measureClose } from './close';
import { type Measured, type Size, tableOf } from './figure';
import { measureFirstLook } from './first-look';
import { measureHostileTokens } from './hostile-tokens';
import { busyness, machineLines } from './machine';
import { measurePacing } from './pacing';
import { resultsPage } from './results-page';
import { measureSignedAction, measureWithoutDisk } from './signed-action';
import { measureSlackWhileSending } from './slack-while-sending';
import { measureTeamsPacing, measureTeamsPacingUnsaid } from './teams-pacing';
import { measureTeamsWhileSending } from './teams-while-sending';
import { measureTicks } from './ticks';

const measurements = {
  pacing: measurePacing,
  ambiguous: measureAmbiguous,
  'signed-action': measureSignedAction,
  'signed-action-without-disk': measureWithoutDisk,
  'while-sending': measureSlackWhileSending,
  'check-ins': measureCheckIns,
  close: measureClose,
  ticks: measureTicks,
  'first-look': measureFirstLook,
  'authenticated-activity': measureAuthenticatedActivity,
  'hostile-tokens': measureHostileTokens,
  'teams-pacing': measureTeamsPacing,
  'teams-pacing-unsaid': measureTeamsPacingUnsaid,
  'teams-while-sending': measureTeamsWhileSending,
} as const;

const whole: Size = { messages: 1_000, rounds: 5, pressesARound: 2_000, hostile: 100_000 };
const small: Size = { messages: 260, rounds: 1, pressesARound: 500, hostile: 10_000 };

/**
 * Measures everything and writes it down; or, with names of measurements or `small`, only those or only little, and
 * then writes nothing down. With `--json` it says what it found as JSON.
 */
async function run(words: readonly string[]): Promise<void> {
  const asJson = words.includes('--json');
  const asked = words.filter((word) => word !== '--json');
  const size = asked.includes('small') ? small : whole;
  const names = asked.filter((word) => word !== 'small');
  const found: Measured[] = [];
  const before = busyness();
  for (const [name, measure] of Object.entries(measurements)) {
    if (names.length > 0 && !names.includes(name)) continue;
    if (measure === measureWithoutDisk && !existsSync('/dev/shm')) continue;
    const measured = await measure(size);
    if (!asJson) process.stdout.write(`${measured.title}\n\n${tableOf(measured.figures)}\n\n`);
    found.push(measured);
  }
  // What runs besides the bench slows both sides, and by no means alike.
  const busy = `Processes that wanted a core in the minute before, others than the bench: ${before.toFixed(1)}`;
  if (asJson)
    process.stdout.write(`${JSON.stringify({ machine: [...machineLines(), busy], found }, null, 2)}\n`);
  if (asked.length === 0) writeFileSync(join(__dirname, 'RESULTS.md'), resultsPage(found, busy));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : 'The bench stopped.'}\n`);
  process.exitCode = 1;
});
