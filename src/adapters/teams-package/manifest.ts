import type { Locale } from '../../catalogue/localised';
import { appWords } from '../../views/app-words';
import { type CommandWord, commandWords } from '../../views/command-words';

/** The first version of the schema that knows `supportsChannelFeatures`, so that most of Teams takes it. */
export const schemaVersion = '1.25';

/** Who offers the app, and where its pages are. */
export interface Publisher {
  readonly name: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

/** What differs from one installation to the next. */
export interface PackageFacts {
  readonly appId: string;
  /** Of the app, as three numbers with dots. */
  readonly version: string;
  readonly publisher: Publisher;
}

/** What the words of an app are called in the file of a language, and in the manifest itself. */
export type Strings = Readonly<Record<string, string>>;

const scopes = [
  {
    scope: 'personal',
    words: ['weekvraag', 'overzicht', 'status', 'afspraken', 'afwezig', 'steun', 'privacy', 'taal', 'hulp'],
  },
  {
    scope: 'team',
    words: [
      'status',
      'afspraken',
      'bedoeling',
      'band',
      'trend',
      'begrippen',
      'wie-ziet-wat',
      'instellen',
      'hulp',
    ],
  },
  {
    scope: 'groupChat',
    words: [
      'status',
      'afspraken',
      'bedoeling',
      'band',
      'trend',
      'begrippen',
      'wie-ziet-wat',
      'instellen',
      'hulp',
    ],
  },
] as const;

const help: Pick<CommandWord, 'nl' | 'en' | 'meaning'> = {
  nl: 'hulp',
  en: 'help',
  meaning: appWords.helpMeaning,
};

/** The manifest of the app package in Dutch, for one installation. What it asks for is the least: to be spoken to. */
export function manifestOf({ appId, version, publisher }: PackageFacts) {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: 'nl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: { short: appWords.name.nl, full: appWords.fullName.nl },
    description: { short: appWords.inShort.nl, full: appWords.inFull.nl },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#17595B',
    bots: [
      {
        botId: appId,
        scopes: scopes.map(({ scope }) => scope),
        // Who adds the app to a team chooses the channel in which the bot speaks.
        needsChannelSelector: true,
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: scopes.map(({ scope, words }) => ({
          scopes: [scope],
          commands: words.map((word) => commandIn('nl', word)),
        })),
      },
    ],
    // Private and shared channels as well as standard ones.
    supportsChannelFeatures: 'tier1',
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  } as const;
}

/** The words of the manifest in English, by their place in it. */
export function englishStrings(): Strings {
  const commands = scopes.flatMap(({ words }, list) =>
    words.flatMap((word, nth) => {
      const { title, description } = commandIn('en', word);
      const place = `bots[0].commandLists[${list}].commands[${nth}]`;
      return [
        [`${place}.title`, title],
        [`${place}.description`, description],
      ] as const;
    }),
  );
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`,
    'name.short': appWords.name.en,
    'name.full': appWords.fullName.en,
    'description.short': appWords.inShort.en,
    'description.full': appWords.inFull.en,
    ...Object.fromEntries(commands),
  };
}

function commandIn(locale: Locale, word: string): { readonly title: string; readonly description: string } {
  const found = [...commandWords, help].find(({ nl }) => nl === word);
  if (found === undefined) throw new Error(`The bot knows no word ${word}.`);
  return { title: found[locale], description: found.meaning[locale] };
}
