import type { Actor } from '../../application/answer';
import { findPerson } from '../../application/find-person';
import type { World } from '../../application/world';
import { isPrivate, type Spoken } from './heard';

/** Where something was said or done; App Home and a modal that remembers no conversation are private. */
export function conversationOf(heard: Spoken): string | undefined {
  switch (heard.kind) {
    case 'press-on-message':
    case 'press-on-ephemeral':
    case 'command':
    case 'direct-message':
    case 'mention':
    case 'shortcut':
      return heard.conversation;
    case 'press-in-modal':
    case 'sent-modal':
      return heard.origin?.channel;
    case 'press-at-home':
      return undefined;
  }
}

function placeOf(heard: Spoken): Actor['place'] {
  const conversation = conversationOf(heard);
  if (conversation === undefined || isPrivate(conversation)) return { kind: 'private' };
  return { kind: 'channel', channel: { workplace: heard.by.workplace, channel: conversation } };
}

/** Who speaks and where; undefined for someone the bot does not know. */
export async function findSpeaker(world: World, heard: Spoken): Promise<Actor | undefined> {
  const person = await findPerson(world, heard.by);
  if (person === undefined) return undefined;
  return { tenant: world.tenant, person: person.id, place: placeOf(heard) };
}
