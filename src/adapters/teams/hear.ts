import { z } from 'zod';
import { teamOfChannel } from '../../application/find-team';
import type { JsonObject } from '../../cards/json';
import { apologise, converse, type Talking } from './converse';
import type { Happening, Spoken, Typed } from './heard';
import { type Heeding, heed, welcome } from './heed';
import { nothingMore } from './invoke-answer';
import { readActivity } from './read-activity';
import { type Facts, readFacts } from './read-facts';
import type { Hear, Reply } from './reply';

/** What hearing needs. */
export interface Hearing extends Talking, Heeding {
  /** Keeps where an activity came from, so that the bot can speak there of its own accord. */
  readonly learn: (facts: Facts) => Promise<void>;
}

const invoke = z.object({ type: z.literal('invoke') });

/** Lets the bot hear Teams. Every invoke gets its real result; what nobody said to the bot is taken and forgotten. */
export function openHear(hearing: Hearing): Hear {
  return async (activity) => {
    await learnFrom(hearing, activity);
    const heard = readActivity(activity);
    const answer = heard === undefined ? nothingMore : await answerTo(hearing, heard);
    return replyOf(activity, answer);
  };
}

function replyOf(activity: unknown, body: JsonObject): Reply {
  return invoke.safeParse(activity).success ? { kind: 'invoke', status: 200, body } : { kind: 'taken' };
}

/** Somebody who waits for an answer gets one, also when where they are could not be kept. */
async function learnFrom({ learn, world }: Hearing, activity: unknown): Promise<void> {
  const facts = readFacts(activity);
  if (facts === undefined) return;
  try {
    await learn(facts);
  } catch (error) {
    world.log.error('Where Teams can be reached was not kept.', { code: codeOf(error) });
  }
}

async function answerTo(hearing: Hearing, heard: Spoken | Happening): Promise<JsonObject> {
  const { log } = hearing.world;
  try {
    return await take(hearing, heard);
  } catch (error) {
    log.error('Something from Teams was not answered.', { code: codeOf(error) });
    return 'by' in heard && 'where' in heard ? apologise(hearing, heard) : nothingMore;
  }
}

async function take(hearing: Hearing, heard: Spoken | Happening): Promise<JsonObject> {
  if (heard.kind === 'installed' || heard.kind === 'removed') {
    await heed(hearing, heard);
    return nothingMore;
  }
  const isWelcomed = heard.kind === 'typed' && (await asksIn(hearing, heard));
  return isWelcomed ? nothingMore : converse(hearing, heard);
}

/** A mention in a channel without a team asks the bot in: that it was installed there was missed, or is never told. */
async function asksIn(hearing: Hearing, { by, where, channelName }: Typed): Promise<boolean> {
  const { channel } = where;
  if (channel === undefined || (await teamOfChannel(hearing.world, channel)) !== undefined) return false;
  return welcome(hearing, { kind: 'installed', by, channel, channelName });
}

/** What went wrong, by name: the error itself may hold what somebody wrote. */
function codeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
