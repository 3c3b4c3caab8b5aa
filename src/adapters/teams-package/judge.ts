import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { readIcon } from './icon';
import { schemaVersion } from './manifest';

/** The files of an app package, by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What is wrong with a package. */
export type PackageFault =
  | { readonly what: 'missing'; readonly file: string }
  | { readonly what: 'unreadable'; readonly file: string }
  /** Where in which file the official schema says no, and what it says. */
  | { readonly what: 'schema'; readonly file: string; readonly at: string; readonly says: string }
  | { readonly what: 'other-app'; readonly found: string; readonly wanted: string }
  | { readonly what: 'address'; readonly at: string; readonly found: string }
  | { readonly what: 'icon'; readonly file: string; readonly wanted: number; readonly found: string }
  | { readonly what: 'opaque-icon'; readonly file: string };

const schemas = {
  'manifest.json': 'MicrosoftTeams.schema.json',
  'en.json': 'MicrosoftTeams.Localization.schema.json',
} as const;
const icons = { 'color.png': 192, 'outline.png': 32 } as const;

const manifest = z.object({
  id: z.string(),
  bots: z.array(z.object({ botId: z.string() })),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
});

/** Everything that is wrong with a package for the app with this id; nothing of it needs a network. */
export function judgePackage(files: PackageFiles, appId: string): readonly PackageFault[] {
  return [
    ...Object.entries(schemas).flatMap(([file, schema]) => judgeJson(files, file, schema)),
    ...judgeManifest(files, appId),
    ...Object.entries(icons).flatMap(([file, size]) => judgeIcon(files, file, size)),
  ];
}

function judgeJson(files: PackageFiles, file: string, schema: string): readonly PackageFault[] {
  const bytes = files[file];
  if (bytes === undefined) return [{ what: 'missing', file }];
  const content = parsed(bytes);
  if (content === undefined) return [{ what: 'unreadable', file }];
  // The official schema has patterns that are none in Unicode mode, and keywords of its own.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const official: unknown = JSON.parse(readFileSync(pathOf(schema), 'utf8'));
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(official));
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => ({
    ...{ what: 'schema', file, at: instancePath === '' ? '/' : instancePath },
    says: message ?? 'is not allowed',
  }));
}

function pathOf(schema: string): string {
  return require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/v${schemaVersion}/${schema}`);
}

function judgeManifest(files: PackageFiles, appId: string): readonly PackageFault[] {
  const found = manifest.safeParse(parsed(files['manifest.json'] ?? new Uint8Array())).data;
  // What its schema says is said already.
  if (found === undefined) return [];
  const ids = [found.id, ...found.bots.map(({ botId }) => botId)];
  const others = [...new Set(ids)].filter((id) => id !== appId);
  const addresses = Object.entries(found.developer).filter(([, address]) => !isPublic(address));
  return [
    ...others.map((id) => ({ what: 'other-app', found: id, wanted: appId }) as const),
    ...addresses.map(([at, address]) => ({ what: 'address', at, found: address }) as const),
  ];
}

/** Hosts that come and go with somebody's own machine; Microsoft takes none of them (store validation 1140.4.3). */
const tunnels = ['ngrok.io', 'ngrok.app', 'ngrok-free.app', 'devtunnels.ms', 'trycloudflare.com', 'loca.lt'];

/** An https address with a name that everybody can look up. */
export function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(hostname) && !hostname.endsWith('.local');
  const isTunnel = tunnels.some((tunnel) => hostname === tunnel || hostname.endsWith(`.${tunnel}`));
  return protocol === 'https:' && username === '' && password === '' && isName && !isTunnel;
}

function judgeIcon(files: PackageFiles, file: string, wanted: number): readonly PackageFault[] {
  const bytes = files[file];
  if (bytes === undefined) return [{ what: 'missing', file }];
  const icon = readIcon(bytes);
  if (icon === undefined) return [{ what: 'unreadable', file }];
  const { width, height, isTransparent } = icon;
  if (width !== wanted || height !== wanted)
    return [{ what: 'icon', file, wanted, found: `${width}×${height}` }];
  return file === 'outline.png' && !isTransparent ? [{ what: 'opaque-icon', file }] : [];
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
