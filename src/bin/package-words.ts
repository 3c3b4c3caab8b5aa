import type { PackageFault } from '../adapters/teams-app/package-fault';

/** The sentence for a fault of an app package, for the application manager. */
export function packageWords(fault: PackageFault): string {
  switch (fault.what) {
    case 'not-a-package':
      return 'It is no zip file that can be read.';
    case 'no-file':
      return `${fault.file} is missing.`;
    case 'unreadable':
      return `${fault.file} cannot be read as what Teams expects there.`;
    case 'refused':
      return `${fault.file} is refused by the schema of Teams at ${fault.at}: it ${fault.says}.`;
    case 'no-picture':
      return `${fault.file} is no PNG picture.`;
    case 'icon-size':
      return `${fault.file} is ${fault.width} by ${fault.height} pixels; Teams takes ${fault.side} by ${fault.side}.`;
    case 'icon-opaque':
      return `${fault.file} has no transparency; Teams takes white lines on a transparent ground.`;
    case 'other-bot':
      return `It is for the bot ${fault.found}, and MicrosoftAppId is ${fault.asked}.`;
    case 'other-host':
      return `It is for ${fault.found.length === 0 ? 'no host' : fault.found.join(', ')}, and PUBLIC_URL names ${fault.asked}.`;
    case 'outdated':
      return `${fault.file} is not what this version makes.`;
  }
}
