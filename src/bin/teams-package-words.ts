import type { PackageFault } from '../adapters/teams-package/judge';

/** The sentence for what is wrong with an app package, for the application manager. */
export function packageFaultInWords(fault: PackageFault): string {
  switch (fault.what) {
    case 'missing':
      return `${fault.file} is not in the package.`;
    case 'unreadable':
      return `${fault.file} cannot be read: it is not what its name says.`;
    case 'schema':
      return `${fault.file} is not as Teams wants it at ${fault.at}: it ${fault.says}.`;
    case 'other-app':
      return `The package is for the app ${fault.found}, and MicrosoftAppId is ${fault.wanted}.`;
    case 'address':
      return `${fault.at} is ${fault.found}. It takes an https:// address that everybody can open, not one of a single machine or a tunnel.`;
    case 'icon':
      return `${fault.file} is ${fault.found} pixels and must be ${fault.wanted}×${fault.wanted}.`;
    case 'opaque-icon':
      return `${fault.file} must be transparent around its white lines.`;
  }
}
