import type * as Sdk from 'botframework-connector';
import type { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import { z } from 'zod';
import { connectionCode } from '../http/connection-code';
import { ConnectorFault } from './connector';

/** As whom the bot speaks to Teams. */
export type BotIdentity =
  | { readonly as: 'password'; readonly appId: string; readonly password: string; readonly tenant: string }
  | { readonly as: 'managed-identity'; readonly appId: string }
  /** As nobody, to an emulator on this machine. */
  | { readonly as: 'nobody' };

/** Gives a token that is valid now, or none for nobody; throws a `ConnectorFault` when there is none to be had. */
export type TokenSource = () => Promise<string | undefined>;

/** Tokens for the connector, kept until five minutes before their end; who asks while one is fetched waits for that one. */
export function openTokens(identity: BotIdentity): TokenSource {
  if (identity.as === 'nobody') return async () => undefined;
  let credentials: Promise<AppCredentials> | undefined;
  let fetching: Promise<string> | undefined;
  return async () => {
    credentials ??= credentialsOf(identity);
    fetching ??= credentials
      .then(async (one) => one.getToken())
      .finally(() => {
        fetching = undefined;
      });
    try {
      return await fetching;
    } catch (error) {
      throw new ConnectorFault(undefined, `token_${reasonOf(error)}`, undefined, { cause: error });
    }
  };
}

/** Loads the SDK, which takes longer than all the rest of a start: only a bot that is in Teams does. */
async function credentialsOf(identity: Exclude<BotIdentity, { as: 'nobody' }>): Promise<AppCredentials> {
  const sdk = await import('botframework-connector');
  const { ToChannelFromBotOAuthScope: scope, ToChannelFromBotLoginUrlPrefix: authority } =
    sdk.AuthenticationConstants;
  const made = await factoryFor(identity, sdk).createCredentials(identity.appId, scope, authority, true);
  if (made instanceof sdk.AppCredentials) return made;
  throw new Error('The SDK made credentials of another kind.');
}

function factoryFor(
  identity: Exclude<BotIdentity, { as: 'nobody' }>,
  sdk: typeof Sdk,
): ServiceClientCredentialsFactory {
  switch (identity.as) {
    case 'password':
      return new sdk.PasswordServiceClientCredentialFactory(
        identity.appId,
        identity.password,
        identity.tenant,
      );
    case 'managed-identity':
      return new sdk.ManagedIdentityServiceClientCredentialsFactory(
        identity.appId,
        new sdk.JwtTokenProviderFactory(),
      );
  }
}

const refusal = z.object({ errorCode: z.string().regex(/^\w{1,64}$/) });

/** Entra's own word, such as `invalid_client`, where there is one. */
function reasonOf(error: unknown): string {
  return refusal.safeParse(error).data?.errorCode ?? connectionCode(error);
}
