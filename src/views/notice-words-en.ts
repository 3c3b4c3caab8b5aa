import {
  dateInWords,
  dayAndTimeInWords,
  dayInWords,
  fullDateInWords,
  momentInWords,
  weekInWords,
} from './moments';
import type { Notice } from './notice';
import { refusal } from './refusal';

/** A notice in English. */
export function noticeInEnglish(notice: Notice, zone: string): string {
  const clock = { locale: 'en', zone } as const;
  switch (notice.what) {
    case 'asked-later':
      return `Fine. I will ask you on ${momentInWords(notice.at, clock)}.`;
    case 'week-skipped':
      return `Fine. I ask nothing more this week. Changed your mind? You can answer until ${momentInWords(notice.closesAt, clock)}.`;
    case 'short-question-added':
      return 'One short question was added. You see it under My answers.';
    case 'trial':
      return 'This is a trial message from Bandbreedte. If you read this, I can reach you.';
    case 'delete-for-sure':
      return 'Are you sure? All your answers in this team go, this week’s as well. They cannot be brought back.';
    case 'answers-deleted':
      return 'Your answers have been deleted. What stood in a team view before does not change: you could not be seen in it.';
    case 'reminders-off':
      return 'Fine. You get no more reminders from me.';
    case 'reminders-on':
      return 'Fine. You get one reminder at most for each weekly question.';
    case 'language-chosen':
      return 'Fine. From now on I speak English with you.';
    case 'away-saved':
      return `I ask you nothing from ${dayInWords(notice.from, 'en')} to ${dayInWords(notice.until, 'en')}. I need not know why you are away.`;
    case 'back-from-away':
      return 'Good to have you back. The weekly question comes again as you are used to.';
    case 'members-saved':
      return notice.first
        ? 'The list is made. The next step is to practise, with invented numbers. In five minutes you see a whole week.'
        : `The list is changed.${notice.writes ? ' Anyone new gets a message from me first.' : ''} Anyone taken off it I ask nothing more.`;
    case 'manager-for-sure':
      return 'Did you agree on this as a team? Where you stand belongs to the team, not to the team lead. Everyone reads under “Who sees what?” that the manager can look.';
    case 'manager-may-look':
      return notice.may
        ? 'The manager may now see where the team stands. Everyone reads that under “Who sees what?”. When the manager looks, the team sees that too.'
        : 'I do not show the manager where the team stands.';
    case 'my-week-saved':
      return 'Your work week is saved. I only ask you something on days you work.';
    case 'paused':
      return notice.until === undefined
        ? 'The weekly question is paused until you go on. Nothing counts in that time.'
        : `The weekly question is paused until ${dayInWords(notice.until, 'en')}. Nothing counts in that time.`;
    case 'resumed':
      return notice.next === undefined
        ? 'We go on again.'
        : `We go on again. The next weekly question comes on ${dayAndTimeInWords(notice.next, clock)}.`;
    case 'consent-saved':
      return 'The consent of the works council and the decision of the data protection officer are recorded.';
    case 'withdraw-for-sure':
      return 'Are you sure? I then stop today. The answers of this week are deleted.';
    case 'consent-withdrawn':
      return 'The consent was withdrawn. From now on I ask nothing and make no team view.';
    case 'live':
      return notice.next === undefined
        ? 'Your team has started. The practice was wiped.'
        : `Your team has started. The practice was wiped. The first weekly question comes on ${dayAndTimeInWords(notice.next, clock)}.`;
    case 'band-saved':
      return `The band is saved and holds from ${weekInWords(notice.from)}. It can take a few weeks before you see a place in it. On ${fullDateInWords(notice.lookAgain, 'en')} team and municipality look at it again together.`;
    case 'facts-saved':
      return 'Saved. It will stand with the team view.';
    case 'agreement-saved':
      return `Your agreement is saved. I come back to it around ${dateInWords(notice.until, 'en')}.`;
    case 'talk-in-meeting':
      return 'Fine. You talk about this in your meeting. I will not ask about it here again this week.';
    case 'lesson-saved':
      return 'Saved. You find it with the agreements.';
    case 'practice-nothing-left':
      return 'This practice round is done. Under setup you see the next step.';
    case 'refused':
      return refusal(notice.refusal, 'en', zone);
  }
}
