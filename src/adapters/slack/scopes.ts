/** What the app must be allowed to do; the manifests in `deploy/slack` ask for the same, with a reason for each. */
export const neededScopes = [
  ...['app_mentions:read', 'channels:read', 'chat:write', 'commands'],
  ...['groups:read', 'im:history', 'im:write', 'users:read'],
] as const;

/**
 * What it works without: unless it may look back, a message whose fate nobody knows stays "not certain"; unless it may
 * share files, a trend is words and a list alone.
 */
export const optionalScopes = ['channels:history', 'files:write', 'groups:history'] as const;

/** What of all it needs the app was not given. */
export const missingFrom = (granted: readonly string[]): readonly string[] =>
  neededScopes.filter((scope) => !granted.includes(scope));
