/**
 * Where Microsoft serves Teams from, in the cloud whose tokens this bot takes
 * (microsoft.github.io/teams-sdk/csharp/essentials/app-configuration/service-url-validation, "Public"). Its other clouds
 * have issuers of their own, which this bot trusts nothing of.
 */
const microsoftHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
];

/** Read from the text itself: what a parser makes of an odd address is not what the next parser makes of it. */
const address = /^(https?):\/\/([a-z0-9.-]{1,253}|\[::1\])(:\d{1,5})?(?:\/[\w.~/-]{0,400})?$/;

/**
 * Whether the bot may send what it says, and its token, to this address: https at exactly a host of Microsoft's, or a
 * host of `extraHosts` as it stands there, which on this machine may be http.
 */
export function isServiceUrl(url: string, extraHosts: readonly string[]): boolean {
  const [, scheme, host, port = ''] = address.exec(url) ?? [];
  if (scheme === undefined || host === undefined) return false;
  if (microsoftHosts.includes(host)) return scheme === 'https' && port === '';
  const isExtra = extraHosts.some((extra) => extra.toLowerCase() === `${host}${port}`);
  return isExtra && (scheme === 'https' || isThisMachine(host));
}

function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);
}
