import type { TeamsFinding } from '../adapters/teams/examine';
import type { Said } from './doctor-words';

/** The words for a finding about Teams, for the application manager. */
export function wordsForTeams(finding: TeamsFinding): Said {
  switch (finding.what) {
    case 'unchecked':
      return {
        well: true,
        text: 'TEAMS_AUTH is off: on this machine anybody may be anyone, and Teams itself cannot call.',
      };
    case 'token':
      return { well: true, text: 'Microsoft Entra gives the bot its token.' };
    case 'token-refused':
      return {
        well: false,
        text: `Microsoft Entra gives no token (${finding.code}). ${cureOf(finding.code)}`,
      };
    case 'identity-unseen':
      return {
        well: true,
        text: 'The token of a managed identity can be seen only on its own machine in Azure, so it was not asked for.',
      };
    case 'entra-unreachable':
      return {
        well: false,
        text: `Microsoft Entra could not be reached (${finding.code}). Ask the network administrator whether this machine may go to ${finding.host} on port 443.`,
      };
    case 'keys':
      return { well: true, text: 'The keys that sign what Teams sends can be read.' };
    case 'keys-unreachable':
      return {
        well: false,
        text: `The keys that sign what Teams sends could not be read (${finding.code}), so nothing of Teams is taken. Ask the network administrator whether this machine may go to ${finding.host} on port 443.`,
      };
    case 'tenants':
      return {
        well: true,
        text: `The bot answers people of ${finding.answered.join(', ')}, and nobody else.`,
      };
    case 'tenants-not-its-own':
      return {
        well: false,
        text: `An app of a single tenant hears of its own people alone. Leave ${finding.others.join(', ')} out of TEAMS_ALLOWED_TENANTS.`,
      };
    case 'address':
      return {
        well: true,
        text: `The bot answers at ${finding.url}, and takes nothing there without a token.`,
      };
    case 'address-unset':
      return {
        well: false,
        text: 'PUBLIC_URL is not set, so it was not seen whether Teams can reach the bot. Ask the network administrator for an https address, and the Azure administrator to put it in the bot resource as messaging endpoint, with /api/messages at its end.',
      };
    case 'address-unreachable':
      return {
        well: false,
        text: `Nothing answers at ${finding.url} (${finding.code}). See that the bot runs, and ask the network administrator whether that address leads to it.`,
      };
    case 'address-of-another':
      return {
        well: false,
        text: `Something else than the bot answers at ${finding.url} (${finding.code}). Ask the network administrator what stands in between.`,
      };
  }
}

/** What to do about Entra's refusals that come most (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
function cureOf(code: string): string {
  switch (code) {
    case 'AADSTS7000215':
      return 'MicrosoftAppPassword is not right. Ask the Entra administrator for the value of a client secret, which is not its id.';
    case 'AADSTS7000222':
      return 'The client secret has ended. Ask the Entra administrator for a new one, and put it in MicrosoftAppPassword.';
    case 'AADSTS700016':
      return 'The app is not known in that tenant. Ask the Entra administrator for the application id and the directory id of the registration.';
    case 'AADSTS90002':
      return 'There is no such tenant. Ask the Entra administrator for the directory id of the registration, for MicrosoftAppTenantId.';
    default:
      return 'Ask the Entra administrator to look at the registration of the app.';
  }
}
