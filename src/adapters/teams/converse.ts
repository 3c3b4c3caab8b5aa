import type { Actor, Answer } from '../../application/answer';
import { findPerson } from '../../application/find-person';
import { handleIntent } from '../../application/handle-intent';
import { stranger } from '../../application/stranger';
import type { World } from '../../application/world';
import type { JsonObject } from '../../cards/json';
import type { Intent } from '../../views/intent';
import { carryOut } from './carry-out';
import type { Connector } from './connector';
import type { Fetched, SentDialog, Spoken, Where } from './heard';
import { intentOf } from './intent-of';
import { nothingMore } from './invoke-answer';
import { isOrigin, type Origin, originOn } from './origin';
import type { Plan } from './plan';
import { replyToDialog } from './reply-to-dialog';
import { replyToPress } from './reply-to-press';
import { replyToTyped } from './reply-to-typed';

/** What talking with people in Teams needs. */
export interface Talking {
  readonly world: World;
  readonly connector: Connector;
}

/** Brings what a person means to the bot, and the bot's answer to where Teams shows it; gives what an invoke is answered with. */
export async function converse(talking: Talking, heard: Spoken): Promise<JsonObject> {
  const intent = intentOf(heard);
  return say(talking, heard, intent, await answerTo(talking.world, heard, intent));
}

/** Says that something failed inside, in a sentence of our own: what failed is for the log. */
export async function apologise(talking: Talking, heard: Spoken): Promise<JsonObject> {
  const intent = intentOf(heard);
  const why = 'fields' in intent ? 'not-saved-yet' : 'took-too-long';
  const { card } = stranger(talking.world, undefined, { kind: 'refusal', why });
  return say(talking, heard, intent, { how: 'stay', card });
}

async function answerTo(world: World, { by, where }: Spoken, intent: Intent): Promise<Answer> {
  const person = await findPerson(world, by);
  if (person === undefined) return stranger(world, undefined, { kind: 'refusal', why: 'not-a-member' });
  return handleIntent(world, { tenant: world.tenant, person: person.id, place: placeOf(where) }, intent);
}

function placeOf({ channel }: Where): Actor['place'] {
  return channel === undefined ? { kind: 'private' } : { kind: 'channel', channel };
}

async function say(
  { world, connector }: Talking,
  heard: Spoken,
  intent: Intent,
  answer: Answer,
): Promise<JsonObject> {
  const { call, answer: read = nothingMore, unsaid = nothingMore } = planFor(world, heard, intent, answer);
  if (call === undefined) return read;
  return (await carryOut({ connector, log: world.log }, heard.where, call)) ? read : unsaid;
}

function planFor(world: World, heard: Spoken, intent: Intent, answer: Answer): Plan {
  switch (heard.kind) {
    case 'typed':
      return replyToTyped(heard, intent, answer);
    case 'executed':
    case 'submitted':
      return replyToPress(heard, intent, answer);
    case 'fetched':
    case 'sent-dialog':
      return replyToDialog(heard, originOf(world, heard), intent, answer);
  }
}

function originOf({ secrets }: World, heard: Fetched | SentDialog): Origin | undefined {
  const { where } = heard;
  if (heard.kind === 'fetched')
    return heard.message === undefined ? undefined : originOn(secrets, where, heard.message);
  return heard.origin !== undefined && isOrigin(secrets, where, heard.origin) ? heard.origin : undefined;
}
