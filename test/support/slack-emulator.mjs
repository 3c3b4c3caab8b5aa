// Runs the emulator of Slack, which is an ES module and cannot be loaded by the tests themselves. For every line on
// the standard input it starts anew, with the seed that the line holds as JSON, and says its address in a line. A line
// with `aheadMs` sets its clock that much ahead instead, so that nobody waits until something has expired.
import { createInterface } from 'node:readline';
import { createEmulator } from 'emulate';

const now = Date.now;
let emulator;
for await (const line of createInterface({ input: process.stdin })) {
  const { aheadMs, ...seed } = JSON.parse(line);
  Date.now = () => now() + (aheadMs ?? 0);
  if (aheadMs !== undefined) {
    console.log('ahead');
    continue;
  }
  await emulator?.close();
  emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed } });
  console.log(emulator.url.replace('localhost', '127.0.0.1'));
}
await emulator?.close();
