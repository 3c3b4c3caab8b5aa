/** Where the records live. */
export type StoreLocation =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'redis'; readonly form: 'single' | 'sentinel' | 'cluster'; readonly url: string };

/** A key that opens sealed records; the first of the list also seals. */
export type DataKey = { readonly id: string; readonly key: Buffer };

/** The store a `STORE_URL` names, or nothing when it names none. */
export function readStoreUrl(url: string): StoreLocation | undefined {
  if (/^file:.+/.test(url) && !/^file:(\/\/[^/]|.*:memory:)/.test(url)) {
    return { kind: 'sqlite', path: url.slice('file:'.length).replace(/^\/\/(?=\/)/, '') };
  }
  if (/^rediss?\+sentinel:\/\/[^\s/]+\/[^\s/]+/.test(url)) return { kind: 'redis', form: 'sentinel', url };
  if (/^rediss?\+cluster:\/\/[^\s/]+/.test(url)) return { kind: 'redis', form: 'cluster', url };
  if (/^rediss?:\/\/[^\s/]+/.test(url)) return { kind: 'redis', form: 'single', url };
  return undefined;
}

/** The keys of `DATA_KEYS`, or nothing when one is not 32 bytes of base64 or an id comes twice. */
export function readDataKeys(list: string): DataKey[] | undefined {
  const keys: DataKey[] = [];
  for (const entry of readList(list)) {
    const [, id, base64] = /^([\w-]+):([A-Za-z0-9+/]{43}=)$/.exec(entry) ?? [];
    if (id === undefined || base64 === undefined || keys.some((key) => key.id === id)) return undefined;
    keys.push({ id, key: Buffer.from(base64, 'base64') });
  }
  return keys.length > 0 ? keys : undefined;
}

/** The parts of a comma-separated value, without spaces around them. */
export function readList(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** Whether what we send to the address cannot be read on the way: https, or http on this machine. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

// Where Microsoft serves the bot connector from, worldwide and in its government clouds. Anyone may own a
// name under trafficmanager.net, so only smba of it is named.
const microsoftHosts = [
  'smba.trafficmanager.net',
  'botframework.com',
  'botframework.azure.us',
  'teams.microsoft.com',
  'teams.microsoft.us',
];

/** Whether the bot may send to this extra Teams service host: this machine, or one of Microsoft's. */
export function isServiceHost(text: string): boolean {
  if (!/^(\[::1\]|[a-z0-9.-]+)(:\d{1,5})?$/i.test(text)) return false;
  const host = text.replace(/:\d{1,5}$/, '').toLowerCase();
  return isLoopback(host) || microsoftHosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** Whether the name is a time zone of the IANA list that this Node knows. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
