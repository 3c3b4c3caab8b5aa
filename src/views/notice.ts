import type { TeamId } from '../domain/ids';
import type { Refusal } from '../domain/refusal';
import type { Instant, LocalDate } from '../domain/time';
import type { Week } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { noticeInEnglish } from './notice-words-en';
import { noticeInDutch } from './notice-words-nl';

/** Everything the bot confirms in one or two sentences. */
export type Notice =
  | { readonly what: 'asked-later'; readonly at: Instant }
  | { readonly what: 'week-skipped'; readonly closesAt: Instant }
  | { readonly what: 'short-question-added' }
  /** To see whether a message arrives. */
  | { readonly what: 'trial' }
  | { readonly what: 'delete-for-sure' }
  | { readonly what: 'answers-deleted' }
  | { readonly what: 'reminders-off' }
  | { readonly what: 'reminders-on' }
  | { readonly what: 'language-chosen' }
  | { readonly what: 'away-saved'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly what: 'back-from-away' }
  | { readonly what: 'my-week-saved' }
  /** `first` while the team has not begun: then practice comes next. */
  | { readonly what: 'members-saved'; readonly first: boolean; readonly writes: boolean }
  | { readonly what: 'manager-for-sure' }
  | { readonly what: 'manager-may-look'; readonly may: boolean }
  | { readonly what: 'paused'; readonly until?: LocalDate }
  | { readonly what: 'resumed'; readonly next?: Instant }
  | { readonly what: 'consent-saved' }
  | { readonly what: 'withdraw-for-sure' }
  | { readonly what: 'consent-withdrawn' }
  | { readonly what: 'live'; readonly next?: Instant }
  | { readonly what: 'band-saved'; readonly from: Week; readonly lookAgain: LocalDate }
  | { readonly what: 'facts-saved' }
  | { readonly what: 'agreement-saved'; readonly until: LocalDate }
  | { readonly what: 'talk-in-meeting' }
  | { readonly what: 'lesson-saved' }
  | { readonly what: 'practice-nothing-left' }
  | { readonly what: 'refused'; readonly refusal: Refusal };

export interface NoticeFacts {
  readonly notice: Notice;
  /** Needed for the way back that some notices offer. */
  readonly team?: TeamId;
}

/** A short confirmation, now and then with the way back. */
export interface NoticeView extends CardBase<'notice'> {
  readonly text: string;
  readonly buttons?: readonly Button[];
}

function wayBack({ notice: said, team }: NoticeFacts, locale: Frame['locale']): readonly Button[] {
  if (team === undefined) return [];
  const say = (nl: string, en: string) => (locale === 'nl' ? nl : en);
  switch (said.what) {
    case 'members-saved':
      return said.first
        ? [
            {
              label: say('Begin met oefenen', 'Begin practising'),
              intent: { kind: 'start-practice', team },
            },
          ]
        : [];
    case 'asked-later':
    case 'week-skipped':
      return [
        { label: say('Toch nu antwoorden', 'Answer now after all'), intent: { kind: 'open-week', team } },
      ];
    case 'reminders-off':
      return [
        { label: say('Toch herinneren', 'Remind me after all'), intent: { kind: 'reminders-on', team } },
      ];
    case 'reminders-on':
      return [
        { label: say('Niet meer herinneren', 'Stop reminding me'), intent: { kind: 'reminders-off', team } },
      ];
    case 'away-saved':
      return [{ label: say('Ik ben er weer', 'I am back'), intent: { kind: 'back-from-away', team } }];
    case 'paused':
      return [{ label: say('Verder gaan', 'Go on'), intent: { kind: 'resume', team } }];
    case 'delete-for-sure':
      return [
        {
          label: say('Ja, verwijderen', 'Yes, delete'),
          intent: { kind: 'delete-own-answers', team, sure: true },
        },
        { label: say('Nee, bewaren', 'No, keep them'), intent: { kind: 'show-privacy', team } },
      ];
    case 'manager-for-sure':
      return [
        {
          label: say('Ja, het hele team wil dit', 'Yes, the whole team wants this'),
          intent: { kind: 'let-manager-look', team, may: true, sure: true },
        },
      ];
    case 'withdraw-for-sure':
      return [
        {
          label: say('Ja, intrekken', 'Yes, withdraw'),
          intent: { kind: 'withdraw-consent', team, sure: true },
        },
      ];
    case 'agreement-saved':
      return [{ label: say('Onze afspraken', 'Our agreements'), intent: { kind: 'show-agreements', team } }];
    default:
      return [];
  }
}

/** Says that something was done, or why it was not. */
export function notice(frame: Frame, facts: NoticeFacts): NoticeView {
  const speak = frame.locale === 'nl' ? noticeInDutch : noticeInEnglish;
  const buttons = wayBack(facts, frame.locale);
  return {
    ...cardBase('notice', frame),
    text: speak(facts.notice, frame.zone),
    ...(buttons.length > 0 && { buttons }),
  };
}
