/** What Slack says when it does not do what it is asked. */
export interface No {
  readonly error: string;
  readonly response_metadata?: { readonly messages: readonly string[] };
}

/** Everything Slack did not take from the bot: each is a defect of the bot, and told of at the end of a conversation. */
export interface Refusals {
  readonly all: readonly string[];
  refuse(error: string, why?: readonly string[]): No;
}

/** Nothing has been refused yet. */
export function createRefusals(): Refusals {
  const all: string[] = [];
  return {
    all,
    refuse(error, why = []) {
      all.push([error, ...why].join(': '));
      return { error, response_metadata: { messages: why } };
    },
  };
}
