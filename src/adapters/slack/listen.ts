import type { App, BlockAction, CodedError, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import { teamOfChannel } from '../../application/find-team';
import type { Clock } from '../../ports/clock';
import type { DoneBefore } from '../../ports/done-before';
import { converse, type Talking, type Turn } from './converse';
import { conversationOf } from './find-speaker';
import type { Happening, Mention } from './heard';
import { readCommand } from './read-command';
import { eventNames, readEvent } from './read-event';
import { readPressed, readSentModal, readShortcut } from './read-interaction';
import { replyToPress } from './reply-to-press';
import { replyToSentModal } from './reply-to-sent-modal';
import { replyToCommand, replyToShortcut, replyToTyped } from './reply-to-words';
import { doOnce, type Outcome, rememberSeen, type Told, toldSpan } from './seen-requests';
import { Unanswered } from './unanswered';

/** What listening needs. */
export interface Listening extends Talking {
  /** The time of this machine: by it is decided how long something is remembered. */
  readonly clock: Clock;
  /** What was dealt with before this process began. */
  readonly doneBefore: DoneBefore;
  /** Takes what happened without anybody waiting for an answer. */
  readonly happened: (what: Happening) => Promise<void>;
}

/** Lets the bot hear what it needs to hear from Slack; each thing has one effect, however often it is told. */
export function listen(app: App, listening: Listening): void {
  const told: Told = {
    seen: rememberSeen(listening.clock, toldSpan),
    before: listening.doneBefore,
    clock: listening.clock,
  };

  async function take<A>(turn: Turn<A>): Promise<void> {
    const { spoken } = turn;
    const key = keyOf(listening, spoken.by.workplace.id, spoken);
    const isFirst = await doOnce(told, key, (keep) => hear(turn, keep));
    if (!isFirst) await turn.acknowledge();
    else if (conversationOf(spoken) === undefined) await showAgain(spoken);
  }

  /** A mention in a channel without a team asks the bot in: that it was added there was missed, or comes later. */
  async function hear<A>(turn: Turn<A>, keep: () => Promise<void>): Promise<Outcome> {
    const { spoken } = turn;
    const isOurs = (await listening.installations.find(spoken.by.workplace.id)) !== undefined;
    if (spoken.kind !== 'mention' || !isOurs || (await hasTeam(spoken))) {
      return converse(listening, turn, keep);
    }
    const { by, identity, conversation: channel } = spoken;
    const workspace = by.workplace.id;
    await listening.happened({ kind: 'bot-added', workspace, identity, channel, invitedBy: by.user });
    await keep();
    return 'done';
  }

  async function hasTeam({ by, conversation }: Mention): Promise<boolean> {
    const channel = { workplace: by.workplace, channel: conversation };
    return (await teamOfChannel(listening.world, channel)) !== undefined;
  }

  /** Slack never sends it so: there is nobody to answer, and nothing in it may be logged. */
  function leave(acknowledge: () => Promise<void>): Promise<void> {
    listening.world.log.warn('Something came that Slack does not send.');
    return acknowledge();
  }

  /** App Home shows what was just changed from it; a modal that was opened from it counts as it. */
  async function showAgain({ by, identity }: Turn<unknown>['spoken']): Promise<void> {
    const { user, workplace } = by;
    await listening.happened({ kind: 'home-opened', workspace: workplace.id, identity, user });
  }

  app.action<BlockAction>({ type: 'block_actions' }, async ({ body, ack: acknowledge }) => {
    const spoken = readPressed(body);
    if (spoken === undefined) return leave(acknowledge);
    const reply: Turn<undefined>['reply'] = (intent, answer) => replyToPress(spoken, intent, answer);
    return take({ spoken, acknowledge, reply });
  });

  app.view<ViewSubmitAction>({ type: 'view_submission' }, async ({ body, ack: acknowledge }) => {
    const spoken = readSentModal(body);
    if (spoken === undefined) return leave(acknowledge);
    return take({ spoken, acknowledge, reply: (_, answer) => replyToSentModal(spoken, answer) });
  });

  app.command(/^\//, async ({ body, ack: acknowledge }) => {
    const spoken = readCommand(body);
    if (spoken === undefined) return leave(acknowledge);
    return take({
      spoken,
      acknowledge,
      reply: (intent, answer) => replyToCommand(spoken, intent, answer),
    });
  });

  app.shortcut<MessageShortcut>({ type: 'message_action' }, async ({ body, ack: acknowledge }) => {
    const spoken = readShortcut(body);
    if (spoken === undefined) return leave(acknowledge);
    const reply: Turn<undefined>['reply'] = (intent, answer) => replyToShortcut(spoken, intent, answer);
    return take({ spoken, acknowledge, reply });
  });

  for (const name of eventNames) {
    app.event(name, async ({ body, context }) => {
      const heard = readEvent(body, context.botUserId);
      if (heard === undefined) return;
      if (!('by' in heard)) {
        const key = keyOf(listening, heard.workspace, heard);
        await doOnce(told, key, async (keep) => {
          await passOn(listening, heard);
          await keep();
          return 'done';
        });
        return;
      }
      const reply: Turn<undefined>['reply'] = (intent, answer) => replyToTyped(heard, intent, answer);
      await take({ spoken: heard, acknowledge: async () => {}, reply });
    });
  }

  app.error(async (error) => {
    listening.world.log.error('Something from Slack was not answered.', { code: codeOf(error) });
    throw new Unanswered();
  });
}

async function passOn({ world, installations, happened }: Listening, what: Happening): Promise<void> {
  if ((await installations.find(what.workspace)) === undefined) {
    world.log.warn('Something happened in a workspace where the bot is not installed.');
  } else {
    await happened(what);
  }
}

/** Ids of one workspace mean nothing in another; a keyed digest, since who did what must not be read from it. */
function keyOf({ world }: Listening, workspace: string, { identity }: Pick<Happening, 'identity'>): string {
  return world.secrets.digest(`${workspace} ${identity}`);
}

/** What went wrong, by name: the error itself may hold what somebody wrote. */
function codeOf(error: CodedError): string {
  const cause = 'original' in error ? error.original : error;
  return cause instanceof Error ? cause.name : error.code;
}
