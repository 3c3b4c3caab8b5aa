import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { type AppWords, appWords } from '../../views/app-words';

/** Which installation an app package is for. */
export interface Installation {
  /** The application id of the bot's registration. */
  readonly appId: string;
  /** The host that people and Teams reach the bot at. */
  readonly host: string;
}

/** The pages a person can read before they add the app; https addresses. */
export interface Pages {
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

/** The words of a language as Teams looks them up: a path in the manifest, and what stands there. */
export type LanguageFile = Readonly<Record<string, string>>;

// The first schema with supportsChannelFeatures.
const schemas = 'https://developer.microsoft.com/en-us/json-schemas/teams/v1.25';

/**
 * The manifest in Dutch. It asks for nothing of a team's content and for no consent of an administrator to read
 * anything: no resource-specific permission, no device permission, no single sign-on.
 */
export function appManifest(
  { appId, host }: Installation,
  version: string,
  pages: Pages,
): TeamsManifestV1D25.TeamsManifestV1D25 {
  const words = appWords('nl');
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.25',
    version,
    // One app for one bot, so one id says it all; every installation has its own.
    id: appId,
    developer: {
      name: words.name,
      websiteUrl: pages.website,
      privacyUrl: pages.privacy,
      termsOfUseUrl: pages.terms,
    },
    name: { short: words.name, full: words.fullName },
    description: { short: words.short, full: words.full },
    localizationInfo: {
      defaultLanguageTag: 'nl',
      defaultLanguageFile: 'nl.json',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#1F3A4D',
    bots: [
      {
        botId: appId,
        // The private question; the team's channel; a table without a channel.
        scopes: ['personal', 'team', 'groupChat'],
        // The welcome goes to the channel that was chosen at installing.
        needsChannelSelector: true,
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [
          { scopes: ['personal'], commands: [...words.privately] },
          { scopes: ['team', 'groupChat'], commands: [...words.together] },
        ],
      },
    ],
    // Teams offers a bot in private and shared channels only with this.
    supportsChannelFeatures: 'tier1',
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    // Teams shows these to who installs: the bot knows who answers, and writes to members in private.
    permissions: ['identity', 'messageTeamMembers'],
    // Only the bot's own host, so that nothing of anybody else can ever be shown inside the app.
    validDomains: [host],
  };
}

/** The localisation file of a language. */
export function languageFile(locale: 'nl' | 'en'): LanguageFile {
  const words: AppWords = appWords(locale);
  const listed = [words.privately, words.together].flatMap((list, at) =>
    list.flatMap(({ title, description }, row): [string, string][] => {
      const path = `bots[0].commandLists[${at}].commands[${row}]`;
      return [
        [`${path}.title`, title],
        [`${path}.description`, description],
      ];
    }),
  );
  return {
    $schema: `${schemas}/MicrosoftTeams.Localization.schema.json`,
    'name.short': words.name,
    'name.full': words.fullName,
    'description.short': words.short,
    'description.full': words.full,
    ...Object.fromEntries(listed),
  };
}
