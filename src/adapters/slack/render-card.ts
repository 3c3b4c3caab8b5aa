import type { CardView } from '../../views/card-view';
import type { Drawn } from './drawn';
import {
  drawAgreementForm,
  drawAgreementMade,
  drawAgreements,
  drawComeBack,
  drawLessonForm,
} from './render-agreements';
import {
  drawGlossary,
  drawHelp,
  drawNotice,
  drawPrivacy,
  drawSupport,
  drawWhichTeam,
  drawWhoSeesWhat,
} from './render-explain';
import {
  drawAway,
  drawHome,
  drawLanguage,
  drawMyWeek,
  drawOwnAnswers,
  drawOwnExport,
  drawTakingPart,
} from './render-own';
import {
  drawBand,
  drawBandForm,
  drawConsentForm,
  drawMembersForm,
  drawPause,
  drawPractice,
  drawSelfTest,
  drawSetup,
} from './render-settle';
import {
  drawNoTeamView,
  drawPurpose,
  drawReadings,
  drawReflection,
  drawStatus,
  drawTeamTalk,
  drawTeamView,
  drawTrend,
} from './render-team';
import { drawCheckInForm, drawQuestion, drawReceipt } from './render-week';

/** Every card as Slack shows it, in the words and the order of its view. */
export function drawCard(view: CardView): Drawn {
  switch (view.kind) {
    case 'home':
      return drawHome(view);
    case 'members-form':
      return drawMembersForm(view);
    case 'welcome':
    case 'first-message':
    case 'taking-part':
      return drawTakingPart(view);
    case 'weekly-question':
    case 'reminder':
      return drawQuestion(view);
    case 'check-in-form':
      return drawCheckInForm(view);
    case 'receipt':
      return drawReceipt(view);
    case 'own-answers':
      return drawOwnAnswers(view);
    case 'own-export':
      return drawOwnExport(view);
    case 'notice':
      return drawNotice(view);
    case 'help':
      return drawHelp(view);
    case 'glossary':
      return drawGlossary(view);
    case 'who-sees-what':
      return drawWhoSeesWhat(view);
    case 'privacy':
      return drawPrivacy(view);
    case 'support':
      return drawSupport(view);
    case 'away':
      return drawAway(view);
    case 'my-week':
      return drawMyWeek(view);
    case 'language':
      return drawLanguage(view);
    case 'which-team':
      return drawWhichTeam(view);
    case 'team-view':
      return drawTeamView(view);
    case 'no-team-view':
      return drawNoTeamView(view);
    case 'team-talk':
      return drawTeamTalk(view);
    case 'reflection':
      return drawReflection(view);
    case 'purpose':
      return drawPurpose(view);
    case 'readings':
      return drawReadings(view);
    case 'agreement-form':
      return drawAgreementForm(view);
    case 'agreement-made':
      return drawAgreementMade(view);
    case 'agreements':
      return drawAgreements(view);
    case 'come-back':
      return drawComeBack(view);
    case 'lesson-form':
      return drawLessonForm(view);
    case 'status':
      return drawStatus(view);
    case 'band':
      return drawBand(view);
    case 'band-form':
      return drawBandForm(view);
    case 'self-test':
      return drawSelfTest(view);
    case 'setup':
      return drawSetup(view);
    case 'consent-form':
      return drawConsentForm(view);
    case 'pause':
      return drawPause(view);
    case 'practice':
      return drawPractice(view);
    case 'trend':
      return drawTrend(view);
  }
}
