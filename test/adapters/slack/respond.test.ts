import { renderMessage } from '../../../src/adapters/slack/render-message';
import { openRespond } from '../../../src/adapters/slack/respond';
import { openRecordingWebApi, type RecordingWebApi } from './support/recording-web-api';
import { cardFor } from './support/replied';

const message = renderMessage(cardFor('show'));
const { text, blocks } = message;

let webApi: RecordingWebApi;
beforeAll(async () => {
  webApi = await openRecordingWebApi();
});
afterAll(() => webApi.close());
beforeEach(() => webApi.forget());

test('a message takes the place of the one it answers, or stands beside it for the asker alone', async () => {
  const respond = openRespond(webApi.root);
  await respond(webApi.responseUrl(), { as: 'replace', message });
  await respond(webApi.responseUrl(), { as: 'whisper', message });
  await respond(webApi.responseUrl(), { as: 'whisper', message, thread: '1.1' });
  const whisper = { response_type: 'ephemeral', replace_original: false, text, blocks };
  expect(webApi.asked.map(({ args }) => args)).toEqual([
    { replace_original: true, text, blocks },
    whisper,
    { ...whisper, thread_ts: '1.1' },
  ]);
});

test('an address that takes no answer any more is told apart from one that may have taken it', async () => {
  const respond = openRespond(webApi.root);
  for (const status of [307, 404, 410, 500]) {
    webApi.refuse('respond', status);
    await expect(respond(webApi.responseUrl(), { as: 'replace', message })).rejects.toMatchObject({
      statusCode: status,
    });
  }
});

test.each([
  ['another host', 'https://example.org/actions/T1/1/x'],
  ['a host that only begins so', 'https://hooks.slack.com.example.org/actions/T1/1/x'],
  ['a host that only ends so', 'https://evilhooks.slack.com/actions/T1/1/x'],
  ['Slack with a name before it', 'https://hooks.slack.com@example.org/x'],
  ['Slack for somebody else', 'https://somebody:secret@hooks.slack.com/actions/T1/1/x'],
  ['another port', 'https://hooks.slack.com:8443/actions/T1/1/x'],
  ['no encryption', 'http://hooks.slack.com/actions/T1/1/x'],
  ['the address of a cloud machine', 'http://169.254.169.254/latest/meta-data'],
  ['this machine', 'http://[::1]:80/actions'],
  ['letters that look alike', 'https://hooks.ѕlack.com/actions/T1/1/x'],
  ['a file', 'file:///etc/hosts'],
  ['nothing', ''],
])('%s is never answered', async (_what, url) => {
  const calling = jest.fn(async () => 200);
  for (const root of [undefined, webApi.root]) {
    const answered = openRespond(root, calling)(url, { as: 'replace', message });
    await expect(answered).rejects.toMatchObject({ statusCode: 0 });
  }
  expect(calling).not.toHaveBeenCalled();
});

test('Slack itself is answered', async () => {
  const calling = jest.fn(async () => 200);
  const url = 'https://hooks.slack.com/actions/T1/1/x';
  await openRespond(undefined, calling)(url, { as: 'replace', message });
  expect(calling).toHaveBeenCalledWith(expect.objectContaining({ url, method: 'POST' }));
});

test('a host that is behind a wall is told by the word of the connection', async () => {
  const closed = await openRecordingWebApi();
  const url = closed.responseUrl();
  await closed.close();
  await expect(openRespond(closed.root)(url, { as: 'replace', message })).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
});
