import type { Finding } from '../adapters/slack/examine';
import type { SendingFault, TeamFaults } from '../application/sending-faults';

/** What the doctor says of one thing: whether it is well, and if not, what to ask of whom. */
export interface Said {
  readonly well: boolean;
  readonly text: string;
}

const manifest = 'deploy/slack/manifest.yaml';

/** The words for a finding, for the application manager. */
export function wordsFor(finding: Finding): Said {
  switch (finding.what) {
    case 'token':
      return { well: true, text: `Slack knows the bot as ${finding.bot} in ${finding.workspace}.` };
    case 'token-refused':
      return {
        well: false,
        text: `Slack does not take SLACK_BOT_TOKEN (${finding.code}). Ask the Slack administrator for the Bot User OAuth Token of the app.`,
      };
    case 'unreachable':
      return {
        well: false,
        text: `Slack could not be reached (${finding.code}). Ask the network administrator whether this machine may go to slack.com and hooks.slack.com on port 443.`,
      };
    case 'unreadable':
      return {
        well: false,
        text: `Something answered that is not Slack, or Slack itself is out of order (${finding.code}). See status.slack.com, and ask the network administrator whether a proxy stands in between.`,
      };
    case 'too-fast':
      return {
        well: false,
        text: 'Slack was asked too much at once and gave no answer. Try again in a minute.',
      };
    case 'answers-unreachable':
      return {
        well: false,
        text: `${finding.host} could not be reached (${finding.code}), so some presses stay without an answer. Ask the network administrator whether this machine may go there on port 443.`,
      };
    case 'scopes':
      return scopeWords(finding.missing, finding.optional);
    case 'scopes-unseen':
      return { well: true, text: 'Slack did not say what the app may do, so its scopes were not checked.' };
    case 'app-token':
      return { well: true, text: 'Slack takes SLACK_APP_TOKEN: Socket Mode works.' };
    case 'app-token-refused':
      return {
        well: false,
        text: `Slack does not take SLACK_APP_TOKEN (${finding.code}). Ask the Slack administrator for an app-level token with connections:write.`,
      };
    case 'blocks':
      return finding.refused.length === 0
        ? { well: true, text: `Slack takes all ${finding.checked} approved cards.` }
        : {
            well: false,
            text: `Slack refuses ${finding.refused.length} of ${finding.checked} cards: ${finding.refused.join(', ')}. Please report them.`,
          };
    case 'blocks-unchecked':
      return {
        well: true,
        text: `Slack gave no judgement of the cards (${finding.code}); that is no fault.`,
      };
    case 'message-sent':
      return { well: true, text: 'A message was sent: look in Slack whether it came.' };
    case 'message-refused':
      return {
        well: false,
        text: `Slack did not take a message to that person (${finding.code}). ${cureOf(finding.code)}`,
      };
  }
}

/** What to do about a refused message: without a scope no person can be reached, whoever it is. */
function cureOf(code: string): string {
  return code === 'missing_scope'
    ? `Ask the Slack administrator to update the app from ${manifest} and install it again.`
    : "Give the member id from their profile, and see that the app's Messages tab is on.";
}

function scopeWords(missing: readonly string[], optional: readonly string[]): Said {
  if (missing.length > 0) {
    return {
      well: false,
      text: `The app may not do what it needs: ${missing.join(', ')}. Ask the Slack administrator to update it from ${manifest} and install it again.`,
    };
  }
  const history = optional.filter((scope) => scope.endsWith(':history'));
  const without = [
    ...(history.length === 0
      ? []
      : [` Without ${history.join(', ')} a post whose fate nobody knows stays "not certain".`]),
    ...(optional.includes('files:write')
      ? [' Without files:write a trend is shown without its picture.']
      : []),
  ].join('');
  return { well: true, text: `The app has every scope it needs.${without}` };
}

const mending: Readonly<Record<SendingFault, string>> = {
  unreachable:
    'could not reach somebody. Ask the team lead whether everyone on the list still has an account',
  'channel-gone': 'could not be posted in the channel. Ask the team lead to invite the bot there again',
  refused: 'was refused by Slack. The log says which word Slack had for it (code)',
  'not-certain': 'may have come or not: Slack’s answer was lost and the bot may not look for it',
  'not-wanted': 'was not wanted',
  budget: 'was one too many for that week',
};

/** What a team missed, without to whom. */
export function faultWords({ team, faults }: TeamFaults): readonly Said[] {
  return [...faults].map(([fault, count]) => ({
    well: false,
    text: `Of the last four weeks of ${team}, ${count === 1 ? 'one message' : `${count} messages`} ${mending[fault]}.`,
  }));
}
