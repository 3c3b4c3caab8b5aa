import { App, HTTPReceiver, webApi } from '@slack/bolt';
import { z } from 'zod';
import { signingSecret } from '../adapters/slack/support/signed-driver';
import { answerQuestions } from './second-process';
import { workSoFar } from './work-time';

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('open') }),
  z.object({ ask: z.literal('cpu') }),
]);

/** Bolt with its own receiver, and nothing to do but to say that it heard. */
function openApp(): App {
  const receiver = new HTTPReceiver({ signingSecret, logLevel: webApi.LogLevel.ERROR });
  const app = new App({ receiver, authorize: async () => ({}), logLevel: webApi.LogLevel.ERROR });
  app.action({ type: 'block_actions' }, async ({ ack }) => ack());
  return app;
}

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open': {
      const server: unknown = await openApp().start({ port: 0, host: '127.0.0.1' });
      const { address } = z.object({ address: z.custom<() => unknown>() }).parse(server);
      return z.object({ port: z.number() }).parse(Reflect.apply(address, server, []));
    }
    case 'cpu':
      return workSoFar();
  }
});
