import type { ChannelRef } from '../../domain/ids';
import { account, workplaceOf } from './account';
import { type Activity, type ActivityOf, activitySchema } from './activity';
import type { Happening, Spoken, Where } from './heard';
import { plainSpeech } from './plain-speech';
import { readPress } from './press';
import { chatOf, chosenChannel, isBot, tenantOf } from './read-facts';

/** Reads an activity; undefined for what nobody said to the bot and what it need not know. */
export function readActivity(payload: unknown): Spoken | Happening | undefined {
  const found = activitySchema.safeParse(payload);
  if (!found.success) return undefined;
  const activity = found.data;
  const tenant = tenantOf(activity);
  // What bots say to each other is no conversation.
  if (tenant === undefined || isBot(activity)) return undefined;
  if (activity.type === 'installationUpdate') return readInstallation(activity, tenant);
  const said = { by: speakerOf(activity, tenant), where: whereOf(activity, tenant) };
  if (activity.type === 'message') return readMessage(activity, said);
  const message = activity.replyToId === undefined ? {} : { message: activity.replyToId };
  if (activity.name === 'adaptiveCard/action') {
    const { intent, fields } = readPress(activity.value.action.data);
    return { kind: 'executed', ...said, intent, fields, ...message };
  }
  const { origin, ...press } = readPress(activity.value.data);
  return activity.name === 'task/fetch'
    ? { kind: 'fetched', ...said, ...press, ...message }
    : { kind: 'sent-dialog', ...said, ...press, origin };
}

/** Who speaks is Microsoft's to say; in a shared channel their tenant need not be that of the channel. */
function speakerOf({ from }: Activity, tenant: string) {
  return account(from.tenantId ?? tenant, from.aadObjectId ?? from.id);
}

function whereOf(activity: Activity, tenant: string): Where {
  const { serviceUrl, from, conversation } = activity;
  const place = { serviceUrl, tenant, conversation: conversation.id };
  const where = { place, user: from.id };
  if (conversation.conversationType === 'personal') return where;
  return { ...where, channel: channelOf(tenant, conversation.id) };
}

function channelOf(tenant: string, conversation: string): ChannelRef {
  return { workplace: workplaceOf(tenant), channel: chatOf(conversation) };
}

function readMessage(
  activity: ActivityOf<'message'>,
  said: Pick<Spoken, 'by' | 'where'>,
): Spoken | undefined {
  const { value, replyToId, conversation, channelData } = activity;
  if (value !== undefined) {
    const { intent, fields } = readPress(value);
    return {
      kind: 'submitted',
      ...said,
      intent,
      fields,
      ...(replyToId !== undefined && { message: replyToId }),
    };
  }
  const { text, isToBot } = plainSpeech(activity);
  // Of what colleagues say to each other the bot reads nothing, should it ever be sent.
  if (said.where.channel !== undefined && !isToBot) return undefined;
  return { kind: 'typed', ...said, text, channelName: channelData?.channel?.name ?? conversation.name ?? '' };
}

/**
 * Teams tells of an installation in a team with its first channel as the place, and beside it the channel that was
 * chosen. That the bot is among the members is told as well, without the choice, so that is not read.
 */
function readInstallation(activity: ActivityOf<'installationUpdate'>, tenant: string): Happening | undefined {
  const { action, conversation, channelData } = activity;
  const isPrivate = conversation.conversationType === 'personal';
  const by = speakerOf(activity, tenant);
  if (action === 'remove') return { kind: 'removed', by, isPrivate };
  if (action !== 'add' || isPrivate) return undefined;
  const { id, name } = chosenChannel(activity) ?? conversation;
  const here = channelData?.channel?.id === id ? channelData.channel.name : undefined;
  const told = name ?? (id === conversation.id ? conversation.name : undefined) ?? here;
  return {
    kind: 'installed',
    by,
    channel: channelOf(tenant, id),
    channelName: told ?? channelData?.team?.name ?? '',
  };
}
