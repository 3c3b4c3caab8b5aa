import { carryOut } from '../../../src/adapters/slack/carry-out';
import { renderMessage } from '../../../src/adapters/slack/render-message';
import type { Call } from '../../../src/adapters/slack/reply';
import { openRespond } from '../../../src/adapters/slack/respond';
import { ConnectionFault, createWebClient } from '../../../src/adapters/slack/web-client';
import { captureLog } from '../../support/captured-log';
import { openRecordingWebApi, type RecordingWebApi } from './support/recording-web-api';
import { cardFor } from './support/replied';

const message = renderMessage(cardFor('show'));

let webApi: RecordingWebApi;
beforeEach(async () => {
  webApi = await openRecordingWebApi();
});
afterEach(() => webApi.close());

const answering = (url: string): Call => ({
  ...{ call: 'respond', url, as: 'replace', message },
  otherwise: { call: 'chat.update', channel: 'C0NOORD01', ts: '1.1', message },
});

function hands(respond = openRespond(webApi.root)) {
  const log = captureLog();
  return { client: createWebClient({ token: 'xoxb-test', apiUrl: webApi.root, log }), respond, log };
}

test('where the address cannot be reached, the message is changed by the Web API', async () => {
  const walled = await openRecordingWebApi();
  const url = walled.responseUrl();
  await walled.close();
  const ours = hands(openRespond(walled.root));
  await carryOut(ours, answering(url));
  expect(webApi.asked.map(({ method }) => method)).toEqual(['chat.update']);
  expect(ours.log.lines).toEqual([]);
});

test.each(['ECONNRESET', 'TimeoutError'])(
  'an answer that may have been taken is not given again: %s',
  async (code) => {
    const ours = hands(() => Promise.reject(new ConnectionFault(code)));
    await carryOut(ours, answering(webApi.responseUrl()));
    expect(webApi.asked).toEqual([]);
    expect(ours.log.lines).toEqual([{ level: 'warn', text: 'Slack did not take an answer.', code }]);
  },
);
