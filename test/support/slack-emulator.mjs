// Runs the emulator of Slack, which is an ES module and cannot be loaded by the tests themselves. For every line on
// the standard input it starts anew, with the seed that the line holds as JSON, and says its address in a line.
import { createInterface } from 'node:readline';
import { createEmulator } from 'emulate';

let emulator;
for await (const line of createInterface({ input: process.stdin })) {
  await emulator?.close();
  emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: JSON.parse(line) } });
  console.log(emulator.url.replace('localhost', '127.0.0.1'));
}
await emulator?.close();
