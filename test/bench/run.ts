import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAmbiguous } from './ambiguous';
import { type Measured, type Size, tableOf } from './figure';
import { busyness } from './machine';
import { measurePacing } from './pacing';
import { resultsPage } from './results-page';
import { measureSignedAction, measureWithoutDisk } from './signed-action';
import { measureTeamsPacing, measureTeamsPacingUnsaid } from './teams-pacing';
import { measureWhileSending } from './while-sending';

const measurements = {
  pacing: measurePacing,
  ambiguous: measureAmbiguous,
  'signed-action': measureSignedAction,
  'signed-action-without-disk': measureWithoutDisk,
  'while-sending': measureWhileSending,
  'teams-pacing': measureTeamsPacing,
  'teams-pacing-unsaid': measureTeamsPacingUnsaid,
} as const;

const whole: Size = { messages: 1_000, rounds: 5, pressesARound: 2_000 };
const small: Size = { messages: 260, rounds: 1, pressesARound: 500 };

/**
 * Measures everything and writes it down; or, with names of measurements or `small`, only those or only little, and
 * then writes nothing down.
 */
async function run(words: readonly string[]): Promise<void> {
  const size = words.includes('small') ? small : whole;
  const names = words.filter((word) => word !== 'small');
  const found: Measured[] = [];
  const before = busyness();
  for (const [name, measure] of Object.entries(measurements)) {
    if (names.length > 0 && !names.includes(name)) continue;
    if (measure === measureWithoutDisk && !existsSync('/dev/shm')) continue;
    const measured = await measure(size);
    process.stdout.write(`${measured.title}\n\n${tableOf(measured.figures)}\n\n`);
    found.push(measured);
  }
  // What runs besides the bench slows both sides, and by no means alike.
  const busy = `Processes that wanted a core in the minute before, others than the bench: ${before.toFixed(1)}`;
  const page = resultsPage(found, busy);
  if (words.length === 0) writeFileSync(join(__dirname, 'RESULTS.md'), page);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : 'The bench stopped.'}\n`);
  process.exitCode = 1;
});
