import type { Instant } from '../../domain/time';
import type { Memory } from './memory';
import { botAuthor, conversationId } from './workplace';

/**
 * Who was told something in their private chat after the moment at which the player last looked as them. It is for the
 * player, who can be anyone: what one person is given holds nothing of it.
 */
export function unreadSince(memory: Memory, looked: ReadonlyMap<string, Instant>): readonly string[] {
  const hasNewer = ([user, since]: readonly [string, Instant]): boolean =>
    memory
      .messages(conversationId({ kind: 'private', user }))
      .some(({ author, at }) => author === botAuthor && at > since);
  return [...looked].filter(hasNewer).map(([user]) => user);
}
