import type { Locale } from '../../catalogue/localised';
import type { Team } from '../../domain/team';
import type { FormFields, Intent } from '../../views/intent';
import { type CardInput, intentsOn } from './card-parts';
import { converse, type Stage, type Turn } from './converse';
import { fillIn } from './fill-in';
import { type Act, type AgreementStory, actsAfter, agreementsOf } from './half-year-acts';
import type { StandingMessage } from './memory';
import { municipalityWords } from './municipality-words';
import { botAuthor, conversationId } from './workplace';

/** The channel in which a team talks, and the language it is spoken to in. */
interface Talk {
  readonly stage: Stage;
  readonly team: Team;
  readonly channel: string;
  readonly locale: Locale;
}

function messagesIn({ stage, channel }: Talk): readonly StandingMessage[] {
  return stage.memory.messages(conversationId({ kind: 'channel', channel }));
}

/** Somebody's turn in the channel, with the newest button of the bot there that means this, on a message with these words. */
async function turnOn(
  talk: Talk,
  user: string,
  isMeant: (intent: Intent) => boolean,
  words: string,
): Promise<{ readonly turn: Turn; readonly intent: Intent } | undefined> {
  const person = await talk.stage.bot.person(user);
  const offers = messagesIn(talk)
    .filter(({ author, text }) => author === botAuthor && text.includes(words))
    .flatMap(({ id, card }) => intentsOn(card).map((intent) => ({ message: id, intent })));
  const found = offers.findLast(({ intent }) => isMeant(intent));
  if (person === undefined || found === undefined) return undefined;
  const conversation = { kind: 'channel', channel: talk.channel } as const;
  return { turn: { person, conversation, message: found.message }, intent: found.intent };
}

/** Presses the newest button that means this; says whether there was one. */
async function press(
  talk: Talk,
  user: string,
  isMeant: (intent: Intent) => boolean,
  words = '',
): Promise<boolean> {
  const found = await turnOn(talk, user, isMeant, words);
  if (found !== undefined) await converse(talk.stage, found.turn, found.intent);
  return found !== undefined;
}

async function pressAndFillIn(
  talk: Talk,
  user: string,
  kind: Intent['kind'],
  fields: FormFields,
  words = '',
): Promise<void> {
  const found = await turnOn(talk, user, (intent) => intent.kind === kind, words);
  const filled = (inputs: readonly CardInput[]): FormFields => ({
    ...Object.fromEntries(inputs.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]))),
    ...fields,
  });
  if (found !== undefined) await fillIn(talk.stage, found.turn, found.intent, filled);
}

/** Says something under the newest talk, or in the channel when there is none. */
function say(talk: Talk, author: string, text: string): void {
  const { memory, clock } = talk.stage;
  const conversation = conversationId({ kind: 'channel', channel: talk.channel });
  const thread = messagesIn(talk).findLast((one) => one.thread !== undefined)?.thread;
  memory.post({ conversation, author, at: clock.now(), text, ...(thread === undefined ? {} : { thread }) });
}

/** Whether these words stand in the channel: a half year that was broken off says nothing twice. */
function isSaid(talk: Talk, text: string): boolean {
  return messagesIn(talk).some((one) => one.text.includes(text));
}

async function act(talk: Talk, what: Act): Promise<void> {
  switch (what.does) {
    case 'say': {
      const text = municipalityWords[what.words][talk.locale];
      if (!isSaid(talk, text)) say(talk, what.by, text);
      return;
    }
    case 'take-to-meeting':
      await press(talk, what.by, ({ kind }) => kind === 'talk-in-meeting');
      return;
    case 'agree': {
      const { about, whose } = what.on;
      const [text, sign] = [what.on.text, what.on.sign].map((key) => municipalityWords[key][talk.locale]);
      if (text === undefined || sign === undefined || isSaid(talk, text)) return;
      await pressAndFillIn(talk, what.by, 'open-agreement', { text, sign, about, kind: whose });
    }
  }
}

/** Tells the bot how an agreement went, now that it has come back for it; what the player agreed is for the player. */
async function lookBack(
  talk: Talk,
  { by, text, outcome, lesson }: AgreementStory & { by: string },
): Promise<void> {
  const [agreed, learnt] = [municipalityWords[text][talk.locale], municipalityWords[lesson][talk.locale]];
  const answers = (intent: Intent): boolean =>
    intent.kind === 'answer-come-back' && intent.outcome === outcome;
  if (!(await press(talk, by, answers, agreed))) return;
  await pressAndFillIn(talk, by, 'open-lesson', { lesson: learnt }, agreed);
  await press(talk, by, (intent) => intent.kind === 'conclude-agreement' && intent.next === 'stop', agreed);
}

/** Lets a team talk about the view of a week of its story, and look back when the bot asks it to. */
export async function talkAfter(stage: Stage, team: Team, week: number): Promise<void> {
  if (team.channel === undefined) return;
  const locale = stage.memory.locale() ?? team.locale;
  const talk = { stage, team, channel: team.channel.channel, locale };
  for (const what of actsAfter(team.name, week)) await act(talk, what);
  for (const agreement of agreementsOf(team.name)) await lookBack(talk, agreement);
}
