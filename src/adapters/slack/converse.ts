import type { Answer } from '../../application/answer';
import { handleIntent } from '../../application/handle-intent';
import { stranger } from '../../application/stranger';
import type { World } from '../../application/world';
import type { Intent } from '../../views/intent';
import { carryOut } from './carry-out';
import { findSpeaker } from './find-speaker';
import type { Spoken } from './heard';
import type { Installations } from './installations';
import { intentOf } from './intent-of';
import { renderMessage } from './render-message';
import type { Reply } from './reply';
import type { Respond } from './respond';
import type { Outcome } from './seen-requests';
import { pictureIn, sharePicture } from './share-picture';
import type { Upload } from './upload';

/** What talking with people in Slack needs. */
export interface Talking {
  readonly world: World;
  readonly installations: Installations;
  readonly respond: Respond;
  readonly upload: Upload;
}

/** One thing that was said or done, and the ways to answer it. */
export interface Turn<A> {
  readonly spoken: Spoken;
  readonly acknowledge: (result?: A) => Promise<void>;
  readonly reply: (intent: Intent, answer: Answer) => Reply<A>;
}

const unknownHere = (world: World) => stranger(world, undefined, { kind: 'refusal', why: 'not-a-member' });

async function answerTo(world: World, spoken: Spoken, intent: Intent): Promise<Answer> {
  const actor = await findSpeaker(world, spoken);
  return actor === undefined ? unknownHere(world) : handleIntent(world, actor, intent);
}

/** For people of a workspace where the bot is not installed: without a token only the address they gave can be answered. */
function withoutToken<A>(spoken: Spoken, { acknowledge }: Reply<A>, { card }: Answer): Reply<A> {
  if (acknowledge !== undefined) return { acknowledge };
  if (!('responseUrl' in spoken)) return {};
  const message = renderMessage(card);
  return { call: { call: 'respond', url: spoken.responseUrl, as: 'whisper', message } };
}

/** Made by somebody else, or by a release of long ago. */
function isNoneOfOurs(spoken: Spoken): boolean {
  if ('press' in spoken) return spoken.press === undefined;
  return spoken.kind === 'sent-modal' && spoken.origin?.intent === undefined;
}

/**
 * Brings what a person means to the bot, and the bot's answer back to where Slack shows it. What was done is kept with
 * `keep` before Slack hears of it.
 */
export async function converse<A>(
  { world, installations, respond, upload }: Talking,
  { spoken, acknowledge, reply }: Turn<A>,
  keep: () => Promise<void>,
): Promise<Outcome> {
  const { log } = world;
  const intent = intentOf(spoken);
  if (isNoneOfOurs(spoken)) log.warn('A button or form came that is none of ours.', { code: spoken.kind });
  const installation = await installations.find(spoken.by.workplace.id);
  if (installation === undefined) log.warn('Somebody spoke from a workspace where the bot is not installed.');
  const answer = installation === undefined ? unknownHere(world) : await answerTo(world, spoken, intent);
  const planned = reply(intent, answer);
  const { acknowledge: result, call } =
    installation === undefined ? withoutToken(spoken, planned, answer) : planned;
  const outcome = outcomeOf(spoken, answer);
  if (outcome === 'done') await keep();
  await acknowledge(result);
  if (call !== undefined) await carryOut({ client: installation?.client, respond, log }, call);
  const picture = pictureIn(spoken, answer);
  if (installation !== undefined && picture !== undefined) {
    await sharePicture({ client: installation.client, upload, log }, picture);
  }
  return outcome;
}

/** A form in which something was wrong, or that could not be saved, is sent again as it is. */
function outcomeOf({ kind }: Spoken, { how }: Answer): Outcome {
  return kind === 'sent-modal' && (how === 'correct' || how === 'stay') ? 'open' : 'done';
}
