import type { Intent } from '../views/intent';
import type { Answer } from './answer';
import { answerWeek } from './answer-week';
import { openCheckIn } from './check-in-card';
import { openMembers, saveMembers } from './choose-members';
import { answerComeBack, concludeAgreement, openLesson, saveLesson } from './come-back';
import {
  showGlossary,
  showHelp,
  showLanguages,
  showPrivacy,
  showPurpose,
  showReadings,
  showSupport,
  showWhoSeesWhat,
} from './explain';
import { goLive } from './go-live';
import { letManagerLook } from './let-manager-look';
import { openAgreement, saveAgreement, showAgreements } from './make-agreement';
import { openWeek } from './open-week';
import { deleteOwnAnswers, showOwnAnswers } from './own-answers';
import { chooseLanguage, setReminders } from './own-switches';
import { openPause, resume, savePause } from './pause-team';
import { practise, practiseNext } from './practise';
import { openConsent, saveConsent, withdrawConsent } from './record-consent';
import { runSelfTest } from './run-self-test';
import { comeBackFromAway, openAway, saveAway } from './set-away';
import { openMyWeek, saveMyWeek } from './set-my-week';
import { setTeamFacts } from './set-team-facts';
import type { Setting } from './setting';
import { openBandForm, saveBand } from './settle-band';
import { showBand } from './show-band';
import { showHome } from './show-home';
import { showSetup } from './show-setup';
import { showStatus } from './show-status';
import { showTrend } from './show-trend';
import { takeAlong } from './take-along';
import { takePart } from './take-part';
import { anotherQuestion, talkInMeeting } from './talk';
import { addShortQuestion, askLater, decideLine, skipWeek } from './week-switches';

/** The one switch over Intent: everything a person can ask for, and the use case that answers it. */
export async function answerIntent(setting: Setting, intent: Intent): Promise<Answer> {
  switch (intent.kind) {
    case 'show-status':
      return showStatus(setting);
    case 'show-home':
      return showHome(setting);
    case 'open-week':
      return openWeek(setting);
    case 'show-band':
      return showBand(setting);
    case 'open-setup':
      return showSetup(setting);
    case 'show-trend':
      return showTrend(setting);
    case 'show-agreements':
      return showAgreements(setting);
    case 'show-purpose':
      return showPurpose(setting);
    case 'show-glossary':
      return showGlossary(setting);
    case 'open-away':
      return openAway(setting);
    case 'open-pause':
      return openPause(setting);
    case 'show-support':
      return showSupport(setting);
    case 'show-who-sees-what':
      return showWhoSeesWhat(setting);
    case 'show-privacy':
      return showPrivacy(setting);
    case 'show-export':
      return takeAlong(setting);
    case 'open-language':
      return showLanguages(setting);
    case 'run-self-test':
      return runSelfTest(setting);
    case 'let-manager-look':
      return letManagerLook(setting, intent.may, intent.sure === true);
    case 'practice':
    case 'start-practice':
      return practise(setting);
    case 'practice-next':
      return practiseNext(setting);
    case 'show-help':
      return showHelp(setting, intent.all === true);
    case 'not-understood':
      return showHelp(setting, false, false);
    case 'take-part':
      return takePart(setting, true);
    case 'not-now':
    case 'stop-taking-part':
      return takePart(setting, false);
    case 'reminders-off':
      return setReminders(setting, false);
    case 'reminders-on':
      return setReminders(setting, true);
    case 'choose-language':
      return chooseLanguage(setting, intent.locale);
    case 'answer-week':
    case 'submit-check-in':
      return answerWeek(setting, intent);
    case 'open-check-in':
      return openCheckIn(setting, intent);
    case 'ask-later':
      return askLater(setting, intent.week);
    case 'skip-week':
      return skipWeek(setting, intent.week);
    case 'add-short-question':
      return addShortQuestion(setting, intent.week);
    case 'share-line':
      return decideLine(setting, intent.week, true);
    case 'withhold-line':
      return decideLine(setting, intent.week, false);
    case 'show-own-answers':
      return showOwnAnswers(setting);
    case 'delete-own-answers':
      return deleteOwnAnswers(setting, intent.sure === true);
    case 'open-my-week':
      return openMyWeek(setting);
    case 'save-my-week':
      return saveMyWeek(setting, intent.fields);
    case 'save-away':
      return saveAway(setting, intent.fields);
    case 'back-from-away':
      return comeBackFromAway(setting);
    case 'another-question':
      return anotherQuestion(setting, intent);
    case 'show-readings':
      return showReadings(setting, intent.week);
    case 'talk-in-meeting':
      return talkInMeeting(setting, intent.week);
    case 'open-agreement':
      return openAgreement(setting, intent.from);
    case 'save-agreement':
      return saveAgreement(setting, intent);
    case 'answer-come-back':
      return answerComeBack(setting, intent);
    case 'open-lesson':
      return openLesson(setting, intent);
    case 'conclude-agreement':
      return concludeAgreement(setting, intent);
    case 'save-lesson':
      return saveLesson(setting, intent);
    case 'open-members':
      return openMembers(setting);
    case 'save-members':
      return saveMembers(setting, intent.fields);
    case 'open-band-form':
      return openBandForm(setting);
    case 'save-band':
      return saveBand(setting, intent.fields);
    case 'open-consent':
      return openConsent(setting);
    case 'save-consent':
      return saveConsent(setting, intent.fields);
    case 'withdraw-consent':
      return withdrawConsent(setting, intent.sure === true);
    case 'go-live':
      return goLive(setting);
    case 'save-pause':
      return savePause(setting, intent.fields);
    case 'resume':
      return resume(setting);
    case 'set-without-colleague':
      return setTeamFacts(setting, intent.share);
  }
}
