import { oneWorkspace } from '../../../src/adapters/slack/installations';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { captureLog } from '../../support/captured-log';

test('the bot is installed in its own workspace, and every other one is a stranger', async () => {
  const client = createWebClient({ token: 'xoxb-test', log: captureLog() });
  const installation = { self: { team: 'T0NOORD01', user: 'U0BANDBRD' }, client };
  const installations = oneWorkspace(installation);
  expect(await installations.find('T0NOORD01')).toBe(installation);
  expect(await installations.find('T0OTHER01')).toBeUndefined();
  expect(await installations.find('')).toBeUndefined();
});
