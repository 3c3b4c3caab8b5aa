import { z } from 'zod';
import type { TeamPlan } from '../../../src/application/found-team';
import type { Clock } from '../../../src/ports/clock';
import { modalFaults } from '../../adapters/slack/support/block-rules';
import { createFiles } from './slack-files';
import { createMessages, type Messages } from './slack-messages';
import { createPasses, type Passes } from './slack-passes';
import { createRefusals, type Refusals } from './slack-refusals';
import { type Residents, residentsOf } from './slack-residents';
import { type Answer, createTalk, type Talk } from './slack-talk';
import { privateWith, town } from './slack-town';
import { createViews, type OpenModal, type ViewFault, type Views } from './slack-views';

/** The arguments of a call, those that are JSON read. */
export type Args = Readonly<Record<string, unknown>>;

/**
 * A Slack workspace in memory: what stands in it, what is open in front of people, and what Slack documents of the
 * methods the bot calls. What Slack would not take is refused, and told of.
 */
export interface SlackWorkspace extends Pick<Talk, 'respond'> {
  readonly messages: Messages;
  readonly views: Views;
  readonly passes: Passes;
  readonly residents: Residents;
  readonly refusals: Refusals;
  answer(method: string, args: Args): Answer;
  /** Says where files are uploaded to. */
  filesComeTo(origin: string): void;
  /** The bytes of a file that was announced: a status of HTTP. */
  receive(id: string, bytes: number): 200 | 400 | 404;
  /** Whether Slack would show a modal; when not, that is told of. */
  takes(view: unknown): boolean;
  /** What App Home shows somebody. */
  homeOf(user: string): unknown;
}

const text = z.string();
const opened = z.object({ trigger_id: text, view: z.unknown() });
const updated = z.object({ view_id: text, hash: text.optional(), view: z.unknown() });
const published = z.object({ user_id: text, view: z.looseObject({ type: z.literal('home') }) });
const ofUser = z.object({ user: text });
const ofUsers = z.object({ users: text });
const ofChannel = z.object({ channel: text });

/** A workspace with the people and channels of these teams, and the bot in every channel. */
export function createSlackWorkspace(clock: Clock, teams: readonly TeamPlan[]): SlackWorkspace {
  const messages = createMessages(clock);
  const views = createViews(clock);
  const passes = createPasses(clock);
  const residents = residentsOf(teams);
  const refusals = createRefusals();
  const talk = createTalk({ messages, passes, residents, refusals });
  const homes = new Map<string, unknown>();
  let filesHost = '';
  const files = createFiles(() => filesHost, residents, refusals);

  /** What `show` gives for a view that Slack takes. */
  function ifTaken(view: unknown, show: () => OpenModal | ViewFault | Answer): Answer {
    const faults = modalFaults(view);
    if (faults.length > 0) return refusals.refuse('invalid_arguments', faults);
    const shown = show();
    if (typeof shown === 'string') return { error: shown };
    return 'filled' in shown ? { view: { id: shown.id, hash: shown.hash } } : shown;
  }

  function open(how: 'open' | 'push', args: Args): Answer {
    const { trigger_id, view } = opened.parse(args);
    return ifTaken(view, () => {
      const spent = passes.spend(trigger_id);
      return 'error' in spent ? spent : views[how](spent.user, view);
    });
  }

  function publish(args: Args): Answer {
    const { user_id, view } = published.parse(args);
    // A home page holds what a modal holds, without its frame (docs.slack.dev/surfaces/app-home).
    const framed = { ...view, type: 'modal', title: { type: 'plain_text', text: town.botName } };
    return ifTaken(framed, () => {
      homes.set(user_id, view);
      return { view };
    });
  }

  function call(method: string, args: Args): Answer {
    switch (method) {
      case 'auth.test':
        return { team_id: town.team, user_id: town.botUser, bot_id: town.botId };
      case 'users.info': {
        const user = residents.profileOf(ofUser.parse(args).user);
        return user === undefined ? { error: 'user_not_found' } : { user };
      }
      case 'conversations.open': {
        const id = privateWith(ofUsers.parse(args).users);
        return residents.conversation(id) === undefined ? { error: 'user_not_found' } : { channel: { id } };
      }
      case 'conversations.info':
      case 'conversations.members': {
        const place = residents.conversation(ofChannel.parse(args).channel);
        if (place === undefined) return { error: 'channel_not_found' };
        if (method === 'conversations.members') return { members: [...place.members, town.botUser] };
        const { id, name, isPrivate } = place;
        return { channel: { id, name, is_im: isPrivate, is_channel: !isPrivate, is_archived: false } };
      }
      case 'conversations.history':
      case 'conversations.replies':
        return talk.read(args);
      case 'chat.getPermalink':
        return talk.link(args);
      case 'chat.postMessage':
        return talk.post(args);
      case 'chat.postEphemeral':
        return talk.whisper(args);
      case 'chat.update':
        return talk.rewrite(args);
      case 'files.getUploadURLExternal':
        return files.announce(args);
      case 'files.completeUploadExternal':
        return files.share(args);
      case 'views.open':
        return open('open', args);
      case 'views.push':
        return open('push', args);
      case 'views.update': {
        const { view_id, hash, view } = updated.parse(args);
        return ifTaken(view, () => views.update(view_id, hash, view));
      }
      case 'views.publish':
        return publish(args);
      default:
        return refusals.refuse('unknown_method', [method]);
    }
  }

  return {
    ...{ messages, views, passes, residents, refusals },
    respond: (address, body) => talk.respond(address, body),
    filesComeTo(origin) {
      filesHost = origin;
    },
    receive: (id, bytes) => files.receive(id, bytes),
    answer(method, args) {
      try {
        return call(method, args);
      } catch (error) {
        return refusals.refuse('invalid_arguments', [method, String(error)]);
      }
    },
    takes: (view) => !('error' in ifTaken(view, () => ({}))),
    homeOf: (user) => homes.get(user),
  };
}
