import type { ModalView } from '@slack/types';
import type { SlackMessage } from './render-message';

/** A message to an address that takes answers (docs.slack.dev/interactivity/handling-user-interaction#message_responses). */
interface Responding {
  readonly call: 'respond';
  readonly url: string;
  /** `replace` puts it in the place of the message it answers; `whisper` shows it to the asker alone, beside it. */
  readonly as: 'replace' | 'whisper';
  readonly message: SlackMessage;
  readonly thread?: string;
}

/** Something to ask of Slack, by the name it has there. `otherwise` is asked for when Slack says no. */
export type Call = (
  | Responding
  | {
      readonly call: 'chat.postMessage';
      readonly channel: string;
      readonly thread?: string;
      readonly message: SlackMessage;
    }
  | {
      readonly call: 'chat.postEphemeral';
      readonly channel: string;
      readonly user: string;
      readonly thread?: string;
      readonly message: SlackMessage;
    }
  | {
      readonly call: 'chat.update';
      readonly channel: string;
      readonly ts: string;
      readonly message: SlackMessage;
    }
  | { readonly call: 'views.open'; readonly trigger: string; readonly view: ModalView }
  | { readonly call: 'views.push'; readonly trigger: string; readonly view: ModalView }
  | {
      readonly call: 'views.update';
      readonly id: string;
      /** What the modal was when the button in it was pressed: if it is something else by now, it is left alone. */
      readonly hash: string;
      readonly view: ModalView;
    }
) & { readonly otherwise?: Call };

/** What Slack is told in the acknowledgement, and what is asked of it after that. */
export interface Reply<Acknowledgement = undefined> {
  readonly acknowledge?: Acknowledgement;
  readonly call?: Call;
}
