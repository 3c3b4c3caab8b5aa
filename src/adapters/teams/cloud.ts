/**
 * Microsoft's public cloud: who signs what comes from Teams, where its keys are published, and where a bot asks for its
 * own token and for what (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
 */
export const publicCloud = {
  issuer: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  authority: 'https://login.microsoftonline.com',
  scope: 'https://api.botframework.com/.default',
} as const;
