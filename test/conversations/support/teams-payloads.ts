import { objectIdOf, privateWith, town, userOf } from './teams-town';

/** Somebody who does something, and in which conversation; in a thread with its root. */
export interface Doing {
  readonly who: string;
  readonly conversation: string;
  /** Another one for everything anybody does. */
  readonly id: string;
}

/** What Teams says of who does something, where and towards whom. */
function always({ who, conversation, id }: Doing) {
  const isPersonal = conversation === privateWith(who);
  const [channel] = conversation.split(';');
  return {
    id,
    channelId: 'msteams',
    serviceUrl: town.serviceUrl,
    locale: 'nl-NL',
    from: { id: userOf(who), name: who, aadObjectId: objectIdOf(who) },
    recipient: { id: town.bot, name: town.botName },
    conversation: {
      id: conversation,
      conversationType: isPersonal ? 'personal' : 'channel',
      tenantId: town.tenant,
      ...(!isPersonal && { isGroup: true }),
    },
    channelData: {
      tenant: { id: town.tenant },
      ...(!isPersonal && { team: { id: town.team }, channel: { id: channel } }),
    },
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web' }],
  };
}

/** Something typed; in a channel with the bot's name in front of it. */
export function typed(doing: Doing, text: string) {
  const base = { type: 'message', textFormat: 'plain', ...always(doing) };
  if (doing.conversation === privateWith(doing.who)) return { ...base, text };
  const name = `<at>${town.botName}</at>`;
  const mention = { type: 'mention', mentioned: base.recipient, text: name };
  return { ...base, text: `${name} ${text}\n`, entities: [mention, ...base.entities] };
}

/** A pressed `Action.Execute`. */
export function executed(doing: Doing, message: string, data: object) {
  return {
    ...{ type: 'invoke', name: 'adaptiveCard/action', ...always(doing), replyToId: message },
    value: { action: { type: 'Action.Execute', id: '', verb: '', data }, trigger: 'manual' },
  };
}

/** A pressed button that opens a dialog. */
export function fetched(doing: Doing, message: string, data: object) {
  return {
    ...{ type: 'invoke', name: 'task/fetch', ...always(doing), replyToId: message },
    value: { data, context: { theme: 'default' } },
  };
}

/** A pressed button in a dialog. */
export function sentDialog(doing: Doing, data: object) {
  return {
    ...{ type: 'invoke', name: 'task/submit', ...always(doing) },
    value: { data, context: { theme: 'default' } },
  };
}
