import type { MessageRef } from '../../domain/ids';
import type { ChannelPlace } from './places';

/**
 * The address that opens a message of a channel in its thread, or one of a group chat, as
 * learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams documents them; a message is named
 * by the millisecond it was made in. `undefined` for a private message: "for one-on-one chats with bot" there is no id
 * that an address could hold.
 */
export function messageLink(
  { workplace, conversation, message }: MessageRef,
  { group, isGroupChat }: Pick<ChannelPlace, 'group' | 'isGroupChat'>,
): string | undefined {
  const [channel = '', thread = ''] = conversation.split(';messageid=');
  if (!channel.startsWith('19:')) return undefined;
  const query = new URLSearchParams(
    isGroupChat === true
      ? { context: JSON.stringify({ contextType: 'chat' }) }
      : {
          tenantId: workplace.id,
          ...(group !== undefined && { groupId: group }),
          parentMessageId: thread === '' ? message : thread,
          createdTime: message,
        },
  );
  const path = [channel, message].map(encodeURIComponent).join('/');
  return `https://teams.microsoft.com/l/message/${path}?${query.toString()}`;
}
