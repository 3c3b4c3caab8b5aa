import type { AgreementFormView } from './agreement-form';
import type { AgreementMadeView } from './agreement-made';
import type { AgreementsView } from './agreements';
import type { AwayView } from './away';
import type { BandView } from './band';
import type { BandFormView } from './band-form';
import type { CheckInFormView } from './check-in-form';
import type { ComeBackView } from './come-back';
import type { ConsentFormView } from './consent-form';
import type { FirstMessageView } from './first-message';
import type { GlossaryView } from './glossary';
import type { HelpView } from './help';
import type { HomeView } from './home';
import type { LanguageView } from './language';
import type { LessonFormView } from './lesson-form';
import type { MembersFormView } from './members-form';
import type { MyWeekView } from './my-week';
import type { NoTeamViewView } from './no-team-view';
import type { NoticeView } from './notice';
import type { OwnAnswersView } from './own-answers';
import type { OwnExportView } from './own-export';
import type { PauseView } from './pause';
import type { PracticeView } from './practice';
import type { PrivacyView } from './privacy';
import type { PurposeView } from './purpose';
import type { ReadingsView } from './readings';
import type { ReceiptView } from './receipt';
import type { ReflectionView } from './reflection';
import type { ReminderView } from './reminder';
import type { SelfTestView } from './self-test';
import type { SetupView } from './setup';
import type { StatusView } from './status';
import type { SupportView } from './support';
import type { TakingPartView } from './taking-part';
import type { TeamTalkView } from './team-talk';
import type { TeamViewView } from './team-view';
import type { TrendView } from './trend';
import type { WeeklyQuestionView } from './weekly-question';
import type { WelcomeView } from './welcome';
import type { WhichTeamView } from './which-team';
import type { WhoSeesWhatView } from './who-sees-what';

/** Everything the bot can show, closed: a card that is not here cannot be sent. */
export type CardView =
  | WelcomeView
  | HomeView
  | SelfTestView
  | MembersFormView
  | FirstMessageView
  | TakingPartView
  | WeeklyQuestionView
  | ReminderView
  | CheckInFormView
  | ReceiptView
  | OwnAnswersView
  | OwnExportView
  | NoticeView
  | HelpView
  | GlossaryView
  | WhoSeesWhatView
  | PrivacyView
  | SupportView
  | AwayView
  | MyWeekView
  | LanguageView
  | WhichTeamView
  | TeamViewView
  | NoTeamViewView
  | TeamTalkView
  | ReflectionView
  | PurposeView
  | ReadingsView
  | AgreementFormView
  | AgreementMadeView
  | AgreementsView
  | ComeBackView
  | LessonFormView
  | StatusView
  | BandView
  | BandFormView
  | SetupView
  | ConsentFormView
  | PauseView
  | PracticeView
  | TrendView;

/** The kind of a card. */
export type CardKind = CardView['kind'];

/** Every card kind; the record makes the compiler refuse one too many or too few. */
const kinds: Readonly<Record<CardKind, true>> = {
  welcome: true,
  home: true,
  'self-test': true,
  'members-form': true,
  'first-message': true,
  'taking-part': true,
  'weekly-question': true,
  reminder: true,
  'check-in-form': true,
  receipt: true,
  'own-answers': true,
  'own-export': true,
  notice: true,
  help: true,
  glossary: true,
  'who-sees-what': true,
  privacy: true,
  support: true,
  away: true,
  'my-week': true,
  language: true,
  'which-team': true,
  'team-view': true,
  'no-team-view': true,
  'team-talk': true,
  reflection: true,
  purpose: true,
  readings: true,
  'agreement-form': true,
  'agreement-made': true,
  agreements: true,
  'come-back': true,
  'lesson-form': true,
  status: true,
  band: true,
  'band-form': true,
  setup: true,
  'consent-form': true,
  pause: true,
  practice: true,
  trend: true,
};

function isCardKind(kind: string): kind is CardKind {
  return Object.hasOwn(kinds, kind);
}

/** Every card kind. */
export const cardKinds: readonly CardKind[] = Object.keys(kinds).filter(isCardKind);
