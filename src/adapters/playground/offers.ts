import type { Team } from '../../domain/team';
import type { Instant } from '../../domain/time';
import type { Intent } from '../../views/intent';
import { intentsOn } from './card-parts';
import type { Memory } from './memory';
import { botAuthor, conversationId } from './workplace';

/** A button in a private chat: the message it stands on, and what it means. */
export interface Offer {
  readonly message: string;
  readonly intent: Intent;
}

/** The newest button in somebody's private chat that still offers this, said at `since` or later. */
export function offerTo(
  memory: Memory,
  user: string,
  isMeant: (intent: Intent) => boolean,
  since: Instant = 0,
): Offer | undefined {
  return memory
    .messages(conversationId({ kind: 'private', user }))
    .filter(({ author, at }) => author === botAuthor && at >= since)
    .flatMap(({ id, card }) => intentsOn(card).map((intent) => ({ message: id, intent })))
    .findLast(({ intent }) => isMeant(intent));
}

/** Says whether an intent is about this team. */
export function isAbout(team: Team): (intent: Intent) => boolean {
  return (intent) => 'team' in intent && intent.team === team.id;
}
