import { isIP } from 'node:net';
import type { ConfigFault } from './rules';
import { isLoopback } from './values';
import { variables } from './variables';

/** What the Teams app package is made from. No secret is among it, so it can be made on any machine. */
export interface AppSettings {
  readonly appId: string;
  /** The host name of `PUBLIC_URL`, without a port. */
  readonly host: string;
}

const asked = variables.pick({ MicrosoftAppId: true, PUBLIC_URL: true });

/** The settings of the app package, or a sentence for each that is missing or that Teams would refuse. */
export function readAppSettings(
  environment: Readonly<Record<string, string | undefined>>,
): AppSettings | ConfigFault[] {
  const set = Object.entries(environment).filter(([, value]) => (value?.trim() ?? '') !== '');
  const read = asked.safeParse(Object.fromEntries(set.map(([name, value]) => [name, value?.trim()])));
  if (!read.success)
    return read.error.issues.map(({ path, message }) => ({ variable: String(path[0]), sentence: message }));
  const { MicrosoftAppId: appId, PUBLIC_URL: url } = read.data;
  const host = url === undefined ? undefined : new URL(url).hostname;
  const faults: ConfigFault[] = [];
  if (appId === undefined)
    faults.push(fault('MicrosoftAppId', 'is missing: the app package says which bot it is for.'));
  else if (/^[0-]+$/.test(appId))
    faults.push(fault('MicrosoftAppId', 'has only zeros, so it is no id of a bot.'));
  if (host === undefined)
    faults.push(fault('PUBLIC_URL', 'is missing: the app package says which host the bot is at.'));
  else if (!isPublicName(host))
    faults.push(
      fault('PUBLIC_URL', `names ${host}, which Teams cannot reach: it takes a host name on the internet.`),
    );
  return appId === undefined || host === undefined || faults.length > 0
    ? faults
    : { appId: appId.toLowerCase(), host };
}

function isPublicName(host: string): boolean {
  return !isLoopback(host) && isIP(host.replace(/^\[|\]$/g, '')) === 0 && /^[^.]+(\.[^.]+)+$/.test(host);
}

function fault(variable: 'MicrosoftAppId' | 'PUBLIC_URL', says: string): ConfigFault {
  return { variable, sentence: `${variable} ${says}` };
}
