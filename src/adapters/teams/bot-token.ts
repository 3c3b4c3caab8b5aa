import {
  AppCredentials,
  AuthenticationConstants,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { z } from 'zod';
import { codeIn } from './call-once';
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
  const credentials = factoryFor(identity)
    .createCredentials(
      identity.appId,
      AuthenticationConstants.ToChannelFromBotOAuthScope,
      AuthenticationConstants.ToChannelFromBotLoginUrlPrefix,
      true,
    )
    .then((made) => {
      if (made instanceof AppCredentials) return made;
      throw new Error('The SDK made credentials of another kind.');
    });
  let fetching: Promise<string> | undefined;
  return async () => {
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

function factoryFor(identity: Exclude<BotIdentity, { as: 'nobody' }>): ServiceClientCredentialsFactory {
  switch (identity.as) {
    case 'password':
      return new PasswordServiceClientCredentialFactory(identity.appId, identity.password, identity.tenant);
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(
        identity.appId,
        new JwtTokenProviderFactory(),
      );
  }
}

const refusal = z.object({ errorCode: z.string().regex(/^\w{1,64}$/) });

/** Entra's own word, such as `invalid_client`, where there is one. */
function reasonOf(error: unknown): string {
  return refusal.safeParse(error).data?.errorCode ?? codeIn(error);
}
