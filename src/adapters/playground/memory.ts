import type { Locale } from '../../catalogue/localised';
import type { Instant } from '../../domain/time';
import type { Journal } from './journal';
import type { Body, JournalEvent, Message } from './journal-event';

/** A message as it stands now, with how often it was replaced. */
export type StandingMessage = Message & { readonly revision: number };

/** A message before it has an id. */
export type MessageDraft = Omit<Message, 'id'>;

/** What the playground knows of its conversations, its clock and its language; every change is in the journal first. */
export interface Memory {
  messages(conversation: string): readonly StandingMessage[];
  message(id: string): StandingMessage | undefined;
  all(): readonly StandingMessage[];
  movedTo(): Instant | undefined;
  locale(): Locale | undefined;
  /** The moment from which the player let half a year go by, if they did. */
  halfYearFrom(): Instant | undefined;
  post(draft: MessageDraft): StandingMessage;
  replace(message: string, at: Instant, body: Body): void;
  /** Puts the same words in another language. */
  translate(message: string, body: Body): void;
  moveClock(to: Instant): void;
  chooseLanguage(locale: Locale): void;
  beginHalfYear(at: Instant): void;
  /** Starts over with an empty journal. */
  forget(): void;
}

interface Kept {
  messages: Map<string, StandingMessage>;
  /** The ids of what was said in each conversation, in its order. */
  said: Map<string, string[]>;
  movedTo?: Instant;
  locale?: Locale;
  halfYearFrom?: Instant;
}

function rewrite(kept: Kept, message: string, body: Body, more: number): void {
  const old = kept.messages.get(message);
  if (old === undefined) return;
  const { id, conversation, thread, author, at, delivery } = old;
  const place = { id, conversation, thread, author, at, delivery };
  kept.messages.set(id, { ...place, ...body, revision: old.revision + more });
}

function keepMessage({ messages, said }: Kept, message: Message): void {
  const before = said.get(message.conversation) ?? [];
  messages.set(message.id, { ...message, revision: 0 });
  before.push(message.id);
  said.set(message.conversation, before);
}

function keep(kept: Kept, event: JournalEvent): void {
  switch (event.kind) {
    case 'posted':
      keepMessage(kept, event.message);
      return;
    case 'replaced':
      rewrite(kept, event.message, event.body, 1);
      return;
    case 'translated':
      rewrite(kept, event.message, event.body, 0);
      return;
    case 'clock-moved':
      kept.movedTo = event.to;
      return;
    case 'language-chosen':
      kept.locale = event.locale;
      return;
    case 'half-year-begun':
      kept.halfYearFrom = event.at;
      return;
  }
}

/** Reads a journal back and keeps it up to date. */
export function remember(journal: Journal): Memory {
  const empty = (): Kept => ({ messages: new Map(), said: new Map() });
  let kept = empty();
  for (const event of journal.replayed) keep(kept, event);

  const happen = (event: JournalEvent): void => {
    journal.append(event);
    keep(kept, event);
  };

  const messagesIn = (conversation: string): readonly StandingMessage[] =>
    (kept.said.get(conversation) ?? []).flatMap((id) => kept.messages.get(id) ?? []);

  return {
    messages: messagesIn,
    message: (id) => kept.messages.get(id),
    all: () => [...kept.messages.values()],
    movedTo: () => kept.movedTo,
    locale: () => kept.locale,
    halfYearFrom: () => kept.halfYearFrom,
    post: (draft) => {
      // Counted within the conversation: who reads one chat must not learn how much is said in others.
      const place = messagesIn(draft.conversation).length + 1;
      const message = { ...draft, id: `${draft.conversation}.${place}` };
      happen({ kind: 'posted', message });
      return { ...message, revision: 0 };
    },
    replace: (message, at, body) => happen({ kind: 'replaced', message, at, body }),
    translate: (message, body) => happen({ kind: 'translated', message, body }),
    moveClock: (to) => happen({ kind: 'clock-moved', to }),
    chooseLanguage: (locale) => happen({ kind: 'language-chosen', locale }),
    beginHalfYear: (at) => happen({ kind: 'half-year-begun', at }),
    forget: () => {
      journal.clear();
      kept = empty();
    },
  };
}
