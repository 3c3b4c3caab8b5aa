import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type PackageFiles, readJson } from './app-package';
import { iconFaults, icons } from './icon';
import { appManifest, type Installation, languageFile } from './manifest';
import type { PackageFault } from './package-fault';

// What the judgement needs of a manifest; whatever else stands there is compared as a whole.
const manifestShape = z.looseObject({
  version: z.string(),
  id: z.string(),
  developer: z.looseObject({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  bots: z.array(z.looseObject({ botId: z.string() })),
  validDomains: z.array(z.string()),
});

/**
 * Everything by which a package does not fit an installation: files that are not there, icons that Teams refuses, another
 * bot, another host, or other words than this version's. Its version and the pages it names are its maker's choice.
 */
export function judgePackage(files: PackageFiles, installation: Installation): PackageFault[] {
  return [
    ...manifestFaults(files, installation),
    ...(['nl', 'en'] as const).flatMap((locale) =>
      judged(files, `${locale}.json`, (bytes, file) =>
        isDeepStrictEqual(readJson(bytes), languageFile(locale)) ? [] : [{ what: 'outdated', file }],
      ),
    ),
    ...icons.flatMap((icon) => judged(files, icon.file, (bytes) => iconFaults(icon, bytes))),
  ];
}

function manifestFaults(files: PackageFiles, installation: Installation): PackageFault[] {
  return judged(files, 'manifest.json', (bytes, file) => {
    const read = manifestShape.safeParse(readJson(bytes));
    if (!read.success) return [{ what: 'unreadable', file }];
    const { version, id, developer, bots, validDomains: found } = read.data;
    const { appId, host } = installation;
    const strangers = [id, ...bots.map(({ botId }) => botId)].filter((other) => other !== appId);
    const [stranger] = strangers;
    const faults: PackageFault[] = [];
    if (stranger !== undefined) faults.push({ what: 'other-bot', found: stranger, asked: appId });
    if (!isDeepStrictEqual(found, [host])) faults.push({ what: 'other-host', found, asked: host });
    const pages = {
      website: developer.websiteUrl,
      privacy: developer.privacyUrl,
      terms: developer.termsOfUseUrl,
    };
    const same = isDeepStrictEqual(readJson(bytes), appManifest(installation, version, pages));
    return faults.length > 0 || same ? faults : [{ what: 'outdated', file }];
  });
}

function judged(
  files: PackageFiles,
  file: string,
  judge: (bytes: Uint8Array, file: string) => PackageFault[],
): PackageFault[] {
  const bytes = files[file];
  return bytes === undefined ? [{ what: 'no-file', file }] : judge(bytes, file);
}
