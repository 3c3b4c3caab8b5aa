import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { asksForSlack, asksForTeams, type ConfigFault, ruleFaults, type SetVariables } from './config/rules';
import type { DataKey, StoreLocation } from './config/values';
import { type Variables, variables } from './config/variables';

export type { ConfigFault } from './config/rules';
export type { DataKey, StoreLocation } from './config/values';

/** What the playground and a live installation have in common. */
export type CommonConfig = {
  readonly host: string;
  readonly port: number;
  readonly publicUrl?: string | undefined;
  readonly role: Variables['ROLE'];
  readonly store: StoreLocation;
  readonly logLevel: Variables['LOG_LEVEL'];
  readonly metricsToken?: string | undefined;
  readonly defaultLocale: Variables['DEFAULT_LOCALE'];
  readonly defaultTimeZone: string;
};

/** A small invented municipality on this machine; it makes its own keys beside its file. */
export type PlaygroundConfig = CommonConfig & { readonly kind: 'playground' };

/** An installation for real people, on at least one platform. */
export type LiveConfig = CommonConfig & {
  readonly kind: 'live';
  readonly dataKeys: readonly DataKey[];
  readonly slack?: SlackConfig | undefined;
  readonly teams?: TeamsConfig | undefined;
};

/** Everything the environment says, parsed once; the rest of the program trusts it. */
export type Config = PlaygroundConfig | LiveConfig;

/** Slack over HTTP (signing secret) or over Socket Mode (app token). */
export type SlackConfig = {
  readonly botToken: string;
  readonly signingSecret?: string | undefined;
  readonly appToken?: string | undefined;
  readonly apiUrl?: string | undefined;
};

/** Teams with its app registration or, on this machine only, without any check of who calls. */
export type TeamsConfig =
  | { readonly auth: 'off'; readonly serviceHosts: readonly string[] }
  | {
      readonly auth: 'on';
      readonly appId: string;
      readonly appType: Variables['MicrosoftAppType'];
      readonly appTenantId?: string | undefined;
      readonly appPassword?: string | undefined;
      readonly allowedTenants: readonly string[];
      readonly serviceHosts: readonly string[];
    };

/** A part of the design that this version recognises and cannot do. */
export type NotYet = ConfigFault & { readonly asksForIt: (config: Config) => boolean };

type Environment = Readonly<Record<string, string | undefined>>;

/** What the design promises and this version lacks; a line goes when its adapter lands. */
export const notYet: readonly NotYet[] = [
  {
    variable: 'STORE_URL',
    asksForIt: (config) => config.store.kind === 'redis',
    sentence: 'STORE_URL names Redis, which this version cannot use yet; use the file: form.',
  },
];

/** The process environment over the `.env` file of the folder, when there is one. */
export function readEnvironment(outer: Environment = process.env, file = '.env'): Environment {
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...outer };
}

/** The whole configuration, or every fault in it at once. */
export function readConfig(
  environment: Environment,
  lacking: readonly NotYet[] = notYet,
): Config | ConfigFault[] {
  const env = withoutBlanks(environment);
  const parsed = variables.safeParse(env);
  const shapeFaults = (parsed.error?.issues ?? []).map((issue) => ({
    variable: String(issue.path[0]),
    sentence: issue.message,
  }));
  const faults = [...shapeFaults, ...ruleFaults(env)];
  if (!parsed.success || faults.length > 0) return faults;
  const config = toConfig(parsed.data, env);
  const unavailable = lacking.filter((part) => part.asksForIt(config));
  return unavailable.length > 0
    ? unavailable.map(({ variable, sentence }) => ({ variable, sentence }))
    : config;
}

// Compose files write NAME= for a variable left open, so an empty value is no value.
function withoutBlanks(environment: Environment): SetVariables {
  const set = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ''));
}

function toConfig(values: Variables, env: SetVariables): Config {
  const common: CommonConfig = {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    role: values.ROLE,
    store: values.STORE_URL,
    logLevel: values.LOG_LEVEL,
    metricsToken: values.METRICS_TOKEN,
    defaultLocale: values.DEFAULT_LOCALE,
    defaultTimeZone: values.DEFAULT_TIME_ZONE,
  };
  const slack = asksForSlack(env) ? toSlack(values) : undefined;
  const teams = asksForTeams(env) ? toTeams(values) : undefined;
  if (slack === undefined && teams === undefined) return { kind: 'playground', ...common };
  return { kind: 'live', ...common, dataKeys: values.DATA_KEYS ?? [], slack, teams };
}

function toSlack(values: Variables): SlackConfig | undefined {
  if (values.SLACK_BOT_TOKEN === undefined) return undefined;
  return {
    botToken: values.SLACK_BOT_TOKEN,
    signingSecret: values.SLACK_SIGNING_SECRET,
    appToken: values.SLACK_APP_TOKEN,
    apiUrl: values.SLACK_API_URL,
  };
}

function toTeams(values: Variables): TeamsConfig | undefined {
  const serviceHosts = values.TEAMS_SERVICE_HOSTS;
  if (values.TEAMS_AUTH === 'off') return { auth: 'off', serviceHosts };
  if (values.MicrosoftAppId === undefined) return undefined;
  const ownTenant = values.MicrosoftAppTenantId === undefined ? [] : [values.MicrosoftAppTenantId];
  return {
    auth: 'on',
    appId: values.MicrosoftAppId,
    appType: values.MicrosoftAppType,
    appTenantId: values.MicrosoftAppTenantId,
    appPassword: values.MicrosoftAppPassword,
    allowedTenants: values.TEAMS_ALLOWED_TENANTS.length > 0 ? values.TEAMS_ALLOWED_TENANTS : ownTenant,
    serviceHosts,
  };
}
