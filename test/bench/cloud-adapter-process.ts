import { once } from 'node:events';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import express from 'express';
import { z } from 'zod';
import { tenant } from '../adapters/teams/support/gate';
import { appId, issuer } from '../adapters/teams/support/local-issuer';
import { answerQuestions } from './second-process';
import { workSoFar } from './work-time';

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('open'), metadataUrl: z.string() }),
  z.object({ ask: z.literal('cpu') }),
]);

/** The adapter with an issuer on this machine; all of its `To…` settings must be given for that. */
function openAdapter(metadataUrl: string): CloudAdapter {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    ...{ MicrosoftAppId: appId, MicrosoftAppPassword: 'bench' },
    ...{ MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenant },
  });
  const settings = {
    ...{ ToBotFromChannelTokenIssuer: issuer, ToBotFromChannelOpenIdMetadataUrl: metadataUrl },
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ...{ OAuthUrl: 'https://api.botframework.com', CallerId: '', ValidateAuthority: true },
  };
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, credentials));
}

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open': {
      const adapter = openAdapter(asked.metadataUrl);
      const app = express();
      app.use(express.json());
      app.post('/api/messages', async (request, response) => {
        await adapter.process(request, response, async (context) => {
          await context.sendActivity({
            type: 'invokeResponse',
            value: { status: 200, body: { statusCode: 200 } },
          });
        });
      });
      const server = app.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      return { port: typeof address === 'object' ? address?.port : undefined };
    }
    case 'cpu':
      return workSoFar();
  }
});
