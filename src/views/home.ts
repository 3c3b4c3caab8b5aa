import type { TeamId } from '../domain/ids';
import type { Publication } from '../domain/publication';
import type { Refusal } from '../domain/refusal';
import type { Instant, LocalDate } from '../domain/time';
import { weekNumber } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { feltButtons } from './felt-words';
import { homeWords } from './home-words';
import type { LabelledList } from './labelled';
import { dateInWords, dayAndTimeInWords, momentInWords } from './moments';
import { refusal } from './refusal';
import { lastViewSentence } from './status';
import { statusWords } from './status-words';
import { formButton, oneTapSentence, type WeeklyQuestionFacts } from './weekly-question';

/** How it stands with somebody's own week; which answer they gave is not in it. */
export type OwnWeek =
  | { readonly state: 'asked' | 'answered' | 'skipped'; readonly question: WeeklyQuestionFacts }
  | { readonly state: 'between'; readonly next?: Instant }
  | { readonly state: 'not-taking-part' }
  | { readonly state: 'not-asked'; readonly why: Refusal };

/** Where the team stands, as this person may see it: at once, by asking for it in sight of the team, or not. */
export type TeamPlace =
  | {
      readonly shown: 'here';
      readonly last?: Publication;
      readonly agreements: readonly { readonly text: string; readonly until: LocalDate }[];
    }
  | { readonly shown: 'on-request' | 'not-to-you' };

export interface HomeFacts {
  readonly team: TeamId;
  readonly week: OwnWeek;
  readonly place: TeamPlace;
  readonly reminders: boolean;
  /** False for a lead, guide or manager who is asked nothing. */
  readonly isMember: boolean;
  /** What a lead may do here; nobody else sees a button for it. Practice is over once the team was live. */
  readonly leads?: 'set-up-and-practise' | 'set-up';
}

/** Somebody's own page: this week, what the team sees, and how they want to be treated. It holds no number of theirs. */
export interface HomeView extends CardBase<'home'> {
  readonly title: string;
  readonly week: { readonly label: string; readonly text: string; readonly buttons: readonly Button[] };
  readonly team: LabelledList;
  readonly agreements?: LabelledList;
  readonly buttons: readonly Button[];
  /** Ways to change things; a platform with room for few buttons leaves them to the typed words. */
  readonly settings: { readonly label: string; readonly buttons: readonly Button[] };
}

function weekOf(frame: Frame, team: TeamId, week: OwnWeek): Omit<HomeView['week'], 'label'> {
  const { locale, zone } = frame;
  const say = homeWords[locale];
  switch (week.state) {
    case 'asked':
      return {
        text: `${say.asked} ${oneTapSentence(week.question, frame)}`,
        buttons: [...feltButtons(locale, team, week.question.week), formButton(week.question, frame)],
      };
    case 'answered':
    case 'skipped': {
      const { question } = week;
      const until = momentInWords(question.closesAt, frame);
      const label = week.state === 'answered' ? say.change : say.afterAll;
      return {
        text: say[week.state](weekNumber(question.week), until),
        buttons: [{ ...formButton(question, frame), label }],
      };
    }
    case 'between':
      return {
        text: say.between(week.next === undefined ? undefined : dayAndTimeInWords(week.next, frame)),
        buttons: [],
      };
    case 'not-taking-part':
      return { text: say.notTakingPart, buttons: [takePartButton(frame, team)] };
    case 'not-asked':
      return { text: refusal(week.why, locale, zone), buttons: [] };
  }
}

function placeOf(frame: Frame, place: TeamPlace): Pick<HomeView, 'team' | 'agreements'> {
  const { locale } = frame;
  const say = homeWords[locale];
  if (place.shown !== 'here') {
    return {
      team: { label: say.team, items: [place.shown === 'on-request' ? say.onRequest : say.notToYou] },
    };
  }
  const { last, agreements } = place;
  const until = (date: LocalDate, text: string) =>
    statusWords[locale].agreement(dateInWords(date, locale), text);
  return {
    team: { label: say.team, items: [last === undefined ? say.noView : lastViewSentence(frame, last)] },
    agreements: {
      label: say.agreements,
      items:
        agreements.length === 0 ? [say.noAgreements] : agreements.map((one) => until(one.until, one.text)),
    },
  };
}

function takePartButton({ locale }: Frame, team: TeamId): Button {
  return { label: homeWords[locale].takePart, intent: { kind: 'take-part', team } };
}

function settingsOf({ locale }: Frame, { team, reminders, isMember }: HomeFacts): readonly Button[] {
  const say = homeWords[locale];
  const kind = reminders ? 'reminders-off' : 'reminders-on';
  const asMember: readonly Button[] = [
    { label: say[reminders ? 'remindersOff' : 'remindersOn'], intent: { kind, team } },
    { label: say.myWeek, intent: { kind: 'open-my-week', team }, opens: 'dialog' },
    { label: say.away, intent: { kind: 'open-away', team }, opens: 'dialog' },
  ];
  const other = locale === 'nl' ? 'en' : 'nl';
  return [
    ...(isMember ? asMember : []),
    { label: say.privacy, intent: { kind: 'show-privacy', team } },
    { label: say.otherLanguage, intent: { kind: 'choose-language', locale: other } },
  ];
}

function leadButtons({ locale }: Frame, { team, leads }: HomeFacts): readonly Button[] {
  if (leads === undefined) return [];
  const say = homeWords[locale];
  const practise = { label: say.practise, intent: { kind: 'practice', team } } as const satisfies Button;
  return [
    { label: say.setUp, intent: { kind: 'open-setup', team } },
    { label: say.members, intent: { kind: 'open-members', team }, opens: 'dialog' },
    ...(leads === 'set-up-and-practise' ? [practise] : []),
  ];
}

/** Makes somebody's own page in one team. */
export function home(frame: Frame, facts: HomeFacts): HomeView {
  const { locale } = frame;
  const { team, week, place, isMember } = facts;
  const say = homeWords[locale];
  return {
    ...cardBase('home', frame),
    title: say.title(frame.team),
    week: { label: say.week, ...weekOf(frame, team, week) },
    ...placeOf(frame, place),
    buttons: [
      ...leadButtons(frame, facts),
      ...(place.shown === 'on-request'
        ? [{ label: say.status, intent: { kind: 'show-status', team } } as const]
        : []),
      ...(isMember
        ? [
            {
              label: say.own,
              intent: { kind: 'show-own-answers', team },
              opens: 'dialog',
            } as const satisfies Button,
          ]
        : []),
      { label: say.whoSees, intent: { kind: 'show-who-sees-what', team } },
    ],
    settings: { label: say.settings, buttons: settingsOf(frame, facts) },
  };
}
