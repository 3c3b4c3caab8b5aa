import { oneWorkspace } from '../../../src/adapters/slack/installations';
import { answeringOptions } from '../../../src/adapters/slack/open-app';
import { captureLog } from '../../support/captured-log';
import { openRecordingWebApi, type RecordingWebApi } from './support/recording-web-api';

let webApi: RecordingWebApi;
beforeAll(async () => {
  webApi = await openRecordingWebApi();
});
afterAll(() => webApi.close());

test('a token says which workspace it is for and who the bot is there; every other workspace is a stranger', async () => {
  const installations = await oneWorkspace('xoxb-test', answeringOptions(captureLog(), webApi.root));
  expect(webApi.asked.map(({ method }) => method)).toEqual(['auth.test']);
  expect(await installations.find('T0NOORD01')).toEqual({
    team: 'T0NOORD01',
    botToken: 'xoxb-test',
    botUser: 'U0BANDBRD',
  });
  expect(await installations.find('T0OTHER01')).toBeUndefined();
});

test('a token that Slack does not take stops the start, and is not in what is thrown or logged', async () => {
  webApi.refuse('auth.test', 'invalid_auth');
  const log = captureLog();
  const learning = oneWorkspace('xoxb-secret', answeringOptions(log, webApi.root));
  await expect(learning).rejects.toThrow('invalid_auth');
  const error: unknown = await learning.catch((thrown: unknown) => thrown);
  expect(`${String(error)} ${JSON.stringify(error)} ${JSON.stringify(log.lines)}`).not.toContain(
    'xoxb-secret',
  );
});
