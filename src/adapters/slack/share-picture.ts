import { RespondError, type webApi } from '@slack/bolt';
import type { Answer } from '../../application/answer';
import type { Log } from '../../ports/log';
import type { Picture } from '../../views/card';
import type { Spoken } from './heard';
import { isPrivate } from './heard';
import { limits } from './limits';
import { verdictOf } from './outcomes';
import { cut } from './plain-text';
import type { Upload } from './upload';

/** A picture to put into a conversation with somebody, beside the words that say the same. */
export interface Sharing {
  readonly picture: Picture;
  readonly title: string;
  /** The asker's own conversation with the bot, where it is known; else it is opened. */
  readonly to: { readonly channel: string; readonly thread?: string } | { readonly user: string };
}

/**
 * The picture of an answer, for the asker's own conversation with the bot. In a channel an answer is for the asker alone,
 * which a file cannot be; and a command may be typed in a conversation between two colleagues.
 */
export function pictureIn(spoken: Spoken, { card }: Answer): Sharing | undefined {
  if (card.kind !== 'trend' || card.picture === undefined) return undefined;
  const { picture, practice } = card;
  const title = practice === undefined ? card.title : `${card.title} · ${practice}`;
  const isHere =
    spoken.kind === 'direct-message' ||
    (spoken.kind === 'press-on-message' && isPrivate(spoken.conversation));
  if (!isHere) return { picture, title, to: { user: spoken.by.user } };
  const { conversation: channel, thread } = spoken;
  return { picture, title, to: { channel, ...(thread !== undefined && { thread }) } };
}

/** What it takes to share a picture. */
export interface Sharer {
  readonly client: webApi.WebClient;
  readonly upload: Upload;
  readonly log: Log;
}

/**
 * Shares a picture, once. Whoever installed the bot may have left out the scope for it: then the words say it alone, as
 * they do whenever Slack says no.
 */
export async function sharePicture({ client, upload, log }: Sharer, sharing: Sharing): Promise<void> {
  try {
    await share(client, upload, sharing);
  } catch (error) {
    const code = error instanceof RespondError ? `http_${error.statusCode}` : verdictOf(error, 'person').code;
    if (code === 'missing_scope')
      log.info('The bot may share no picture; its words were said alone.', { code });
    else log.warn('Slack took no picture; its words were said alone.', { code });
  }
}

async function share(
  client: webApi.WebClient,
  upload: Upload,
  { picture, title, to }: Sharing,
): Promise<void> {
  const bytes = Buffer.from(picture.png, 'base64');
  // The SDK's type calls the description something else than Slack's page does, and Slack reads the page's name.
  const described = { alt_txt: cut(picture.alt, limits.pictureAlt) };
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
    ...{ filename: 'trend.png', length: bytes.length },
    ...described,
  });
  if (url === undefined || id === undefined) throw new Error('Slack gave no address for a file.');
  await upload(url, bytes);
  const place = 'channel' in to ? to : { channel: await ownConversation(client, to.user) };
  await client.files.completeUploadExternal({
    files: [{ id, title }],
    channel_id: place.channel,
    ...(place.thread !== undefined && { thread_ts: place.thread }),
  });
}

async function ownConversation(client: webApi.WebClient, users: string): Promise<string> {
  const { channel } = await client.conversations.open({ users });
  if (channel?.id === undefined) throw new Error('Slack opened no conversation.');
  return channel.id;
}
