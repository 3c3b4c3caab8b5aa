import { z } from 'zod';
import { isSafeUrl, isServiceHost, isTimeZone, readDataKeys, readList, readStoreUrl } from './values';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** How to make a first data key. */
export const keysHint = 'Make one with: echo "first:$(openssl rand -base64 32)".';

const guid = (variable: string) =>
  z.guid(`${variable} takes the long id with four hyphens that Azure shows.`);
const address = (variable: string) =>
  z.string().refine(isSafeUrl, `${variable} takes an https:// address (http:// only on this machine).`);

/** Every variable the program knows, with what it takes and what it is when left out. */
export const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535,
      'PORT takes a whole number from 0 to 65535.',
    )
    .transform(Number)
    .default(3978),
  PUBLIC_URL: address('PUBLIC_URL').optional(),
  ROLE: z.enum(['all', 'web', 'worker'], 'ROLE takes all, web or worker.').default('all'),
  STORE_URL: z
    .string()
    .default('file:./data/bandbreedte.db')
    .transform((text, context) => {
      const store = readStoreUrl(text);
      if (store !== undefined) return store;
      const forms = 'file:, redis://, rediss://, redis+sentinel://hosts/name or redis+cluster://hosts';
      context.addIssue(`STORE_URL takes one of these forms: ${forms}.`);
      return z.NEVER;
    }),
  DATA_KEYS: z
    .string()
    .transform((text, context) => {
      const keys = readDataKeys(text);
      if (keys !== undefined) return keys;
      context.addIssue(
        `DATA_KEYS takes id:base64 pairs with commas, each id once, 32 bytes a key. ${keysHint}`,
      );
      return z.NEVER;
    })
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `LOG_LEVEL takes one of: ${logLevels.join(', ')}.`).default('info'),
  METRICS_TOKEN: z.string().optional(),
  DEFAULT_LOCALE: z.enum(['nl', 'en'], 'DEFAULT_LOCALE takes nl or en.').default('nl'),
  DEFAULT_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'DEFAULT_TIME_ZONE takes a name such as Europe/Amsterdam.')
    .default('Europe/Amsterdam'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', 'SLACK_BOT_TOKEN takes a token that starts with xoxb-.')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'SLACK_APP_TOKEN takes a token that starts with xapp-.')
    .optional(),
  SLACK_API_URL: address('SLACK_API_URL').optional(),
  MicrosoftAppId: guid('MicrosoftAppId').optional(),
  MicrosoftAppType: z
    .enum(
      ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'],
      'MicrosoftAppType takes SingleTenant, MultiTenant or UserAssignedMSI.',
    )
    .default('SingleTenant'),
  MicrosoftAppTenantId: guid('MicrosoftAppTenantId').optional(),
  MicrosoftAppPassword: z.string().optional(),
  TEAMS_ALLOWED_TENANTS: z
    .string()
    .transform(readList)
    .pipe(z.array(guid('TEAMS_ALLOWED_TENANTS')))
    .default([]),
  TEAMS_SERVICE_HOSTS: z
    .string()
    .transform(readList)
    .pipe(
      z.array(
        z.string().refine(isServiceHost, 'TEAMS_SERVICE_HOSTS takes hosts of Microsoft or of this machine.'),
      ),
    )
    .default([]),
  TEAMS_AUTH: z.enum(['on', 'off'], 'TEAMS_AUTH takes on or off.').default('on'),
});

/** The environment after parsing: every value has its type, nothing is judged together yet. */
export type Variables = z.output<typeof variables>;

/** The name of a variable the program knows. */
export type Variable = keyof Variables;
