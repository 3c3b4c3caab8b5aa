import { openApp } from '../../../src/adapters/slack/open-app';
import { receiveSocket } from '../../../src/adapters/slack/receive-socket';
import { Unanswered } from '../../../src/adapters/slack/unanswered';
import { signal } from '../../contract/queue-contract';
import { captureLog } from '../../support/captured-log';

const command = {
  command: '/caseload',
  text: 'Anna zit op 21',
  team_id: 'T1',
  user_id: 'U1',
  channel_id: 'C1',
  response_url: 'https://hooks.slack.com/commands/T1/1/x',
  trigger_id: 't',
};

function openSocketBot() {
  const log = captureLog();
  const receiver = receiveSocket({ appToken: 'xapp-test', log });
  const app = openApp({ receiver, installations: { find: async () => undefined }, log });
  /** What comes over the connection, as Slack's client hands it on. */
  const comes = (body: object, ack: (answer?: unknown) => Promise<void>): void => {
    receiver.client.emit('slack_event', { body, ack, envelope_id: 'e1', type: 'slash_commands' });
  };
  return { app, receiver, comes, log };
}

test('over a connection of our own the same things are heard and answered', async () => {
  const { app, comes, log } = openSocketBot();
  app.command('/caseload', ({ ack }) => ack({ response_type: 'ephemeral', text: 'Hoi' }));
  const answered = new Promise((resolve) => {
    comes(command, async (answer) => resolve(answer));
  });
  expect(await answered).toEqual({ response_type: 'ephemeral', text: 'Hoi' });
  expect(log.lines).toEqual([]);
});

test('what failed is not acknowledged, so that Slack sends it again, and what was said stays out of the log', async () => {
  const { app, comes, log } = openSocketBot();
  const failed = signal();
  app.command('/caseload', () => Promise.reject(new Error('Anna zit op 21')));
  app.error(async () => {
    failed.give();
    throw new Unanswered();
  });
  let acknowledged = 0;
  comes(command, async () => {
    acknowledged += 1;
  });
  await failed.given;
  await new Promise((resolve) => setImmediate(resolve));
  expect(acknowledged).toBe(0);
  expect(JSON.stringify(log.lines)).not.toContain('Anna');
});

test('a stop waits until what runs is acknowledged, and leaves what comes meanwhile for Slack to send again', async () => {
  const { app, receiver, comes } = openSocketBot();
  const log: string[] = [];
  const [begun, finish] = [signal(), signal()];
  const disconnecting = jest.spyOn(receiver.client, 'disconnect').mockImplementation(async () => {
    log.push('disconnected');
  });
  app.command('/caseload', async ({ ack }) => {
    begun.give();
    await finish.given;
    await ack();
  });
  app.error(async () => {
    throw new Unanswered();
  });
  comes(command, async () => void log.push('acknowledged'));
  await begun.given;
  const stopped = Promise.resolve(app.stop()).then(() => log.push('stopped'));
  comes(command, async () => void log.push('too late'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toEqual([]);
  finish.give();
  await stopped;
  expect(log).toEqual(['acknowledged', 'disconnected', 'stopped']);
  disconnecting.mockRestore();
});
