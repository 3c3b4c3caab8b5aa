import type { RepositoryFile } from './files';
import { importsOf, packageOf, resolveImport } from './imports';

/** What one place of src may ask for. */
type Allowance = {
  readonly places: readonly string[];
  /** Places of which only types may be named, so that nothing of them is loaded. */
  readonly typesOf?: readonly string[];
  readonly packages?: readonly string[];
  /** Node's own modules: all of them, or these. */
  readonly node?: 'all' | readonly string[];
};

/** Who may import whom; an adapter's own folder and technology come on top. */
export const allowances: Readonly<Record<string, Allowance>> = {
  // The ids of factors, values and case types are types of the catalogue, so the domain may name them.
  domain: { places: ['domain'], typesOf: ['catalogue'], packages: ['date-fns', '@date-fns/tz'] },
  catalogue: { places: ['catalogue'], typesOf: ['domain'] },
  views: { places: ['views', 'catalogue', 'domain'], packages: ['zod'] },
  ports: { places: ['ports', 'views', 'domain'], typesOf: ['catalogue'], packages: ['zod'] },
  application: { places: ['application', 'ports', 'views', 'catalogue', 'domain'] },
  // The store's port says which records there are; their stored shapes follow it.
  records: {
    places: ['records', 'domain', 'views'],
    typesOf: ['catalogue', 'ports'],
    packages: ['zod'],
    node: ['node:crypto', 'node:fs'],
  },
  cards: {
    places: ['cards', 'domain', 'views'],
    typesOf: ['catalogue'],
    packages: ['zod'],
    node: ['node:fs', 'node:path'],
  },
  // The one server is of every platform: how a body is read and a request answered is said there once.
  adapters: {
    places: ['adapters/http', 'records', 'cards', 'application', 'ports', 'views', 'domain'],
    typesOf: ['catalogue'],
    packages: ['zod'],
    node: 'all',
  },
  config: { places: ['config'], packages: ['zod'], node: 'all' },
};

/** The one technology of each adapter; a folder that is not here may use none. */
export const technologies: Readonly<Record<string, readonly string[]>> = {
  http: ['express', 'undici'],
  playground: ['express', 'adaptivecards'],
  sqlite: ['libsql'],
  cron: ['node-cron'],
  drawing: ['@resvg/resvg-js'],
  holidays: ['date-holidays'],
  logging: ['pino'],
  metrics: ['prom-client'],
  slack: ['@slack/bolt', '@slack/web-api', '@slack/types'],
  'teams-app': ['fflate', '@microsoft/app-manifest', 'ajv-draft-04', 'ajv-formats'],
  teams: ['botbuilder', 'botbuilder-core', 'botframework-schema', 'botframework-connector', 'jsonwebtoken'],
};

const entrances = ['main', 'bin'];
const mayImportAnything = ['wire', ...entrances];

/** The place a path of src belongs to: `domain`, `adapters/slack`, `wire`. */
export function placeOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (first === 'adapters') return `adapters/${second}`;
  return first.replace(/\.ts$/, '');
}

/** One sentence per import that crosses a border it may not cross. */
export function importFaults(files: readonly RepositoryFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap((file) => {
    const place = placeOf(file.path);
    return importsOf(file.text)
      .filter(({ from, typeOnly }) => {
        if (!from.startsWith('.')) return !mayUsePackage(place, from);
        return !mayReach(place, placeOf(resolveImport(file.path, from, (path) => paths.has(path))), typeOnly);
      })
      .map(({ from }) => `${file.path} may not import ${from}`);
  });
}

function mayReach(place: string, target: string, typeOnly: boolean): boolean {
  if (entrances.includes(target)) return place === target;
  if (target === 'wire') return mayImportAnything.includes(place);
  if (mayImportAnything.includes(place) || place === target) return true;
  const allowance = allowanceOf(place);
  return allowance.places.includes(target) || (typeOnly && (allowance.typesOf ?? []).includes(target));
}

function mayUsePackage(place: string, from: string): boolean {
  if (mayImportAnything.includes(place)) return true;
  const { packages = [], node = [] } = allowanceOf(place);
  if (from.startsWith('node:')) return node === 'all' || node.includes(from);
  const technology = place.startsWith('adapters/')
    ? technologies[place.slice('adapters/'.length)]
    : undefined;
  return [...packages, ...(technology ?? [])].includes(packageOf(from));
}

function allowanceOf(place: string): Allowance {
  return allowances[place.startsWith('adapters/') ? 'adapters' : place] ?? { places: [] };
}
