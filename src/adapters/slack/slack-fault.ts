import { webApi } from '@slack/bolt';
import { ConnectionFault } from './web-client';

/** Slack that does not take the bot in, or cannot be reached, with one sentence for the application manager. */
export class SlackFault extends Error {
  override readonly name: string;

  constructor(
    readonly code: 'slack-refused' | 'slack-unreachable',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = `SlackFault(${code})`;
  }
}

/** What went wrong while the bot said hello with a setting's token; anything unknown is handed back as it is. */
export function asSlackFault(error: unknown, setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): unknown {
  if (error instanceof webApi.WebAPIPlatformError) {
    return new SlackFault(
      'slack-refused',
      `Slack does not take ${setting} (${error.data.error}). Copy it again from the pages of the app at api.slack.com.`,
      { cause: error },
    );
  }
  const unreachable =
    error instanceof webApi.WebAPIRequestError ||
    error instanceof webApi.WebAPIHTTPError ||
    error instanceof webApi.WebAPIRateLimitedError;
  if (!unreachable) return error;
  const why =
    error instanceof webApi.WebAPIRequestError && error.original instanceof ConnectionFault
      ? ` (${error.original.code})`
      : '';
  return new SlackFault(
    'slack-unreachable',
    `Slack could not be reached${why}. See whether this machine may go to slack.com, or what SLACK_API_URL says.`,
    { cause: error },
  );
}
