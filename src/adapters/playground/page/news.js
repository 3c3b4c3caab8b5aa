import { listInWords, momentInWords, say } from './words.js';

function placesOf({ conversations, stopped }, how, look) {
  const names = conversations.flatMap((id) => {
    const { kind, name } = look.conversations.find((one) => one.id === id);
    if (kind === 'channel') return [name];
    // The question itself is told already.
    return how === 'week' && stopped ? [] : [say('yourPrivateChat')];
  });
  return listInWords(names);
}

function whatIsNew({ stopped }, how, places) {
  const isWeekLater = how === 'week' && !stopped;
  if (places !== '') return `${say(isWeekLater ? 'weekLaterNewIn' : 'newIn')} ${places}.`;
  if (how === 'week') return stopped ? '' : say('weekLaterNothing');
  return say(how === 'step' ? 'nothingThisWeek' : 'nothingNew');
}

/** What came of letting time go by, in one line for the person who is played; `how` is step, week, day or half-year. */
export function newsInWords(news, how, look) {
  const later = how === 'half-year' ? say('halfYearLater') : '';
  const stop = how === 'week' && news.stopped ? say('stopsAtQuestion') : '';
  const missed = news.missed.map(
    ({ team, week }) => `${team}: ${say('week')} ${week} ${say('closedUnanswered')}`,
  );
  const parts = [later, stop, whatIsNew(news, how, placesOf(news, how, look)), ...missed];
  return parts.filter((part) => part !== '').join(' ');
}

/** What came of letting the others answer, in one line. */
export function othersInWords({ hasBegun, isQuestionOpen, someoneDid }) {
  if (!hasBegun) return say('notBegun');
  if (!isQuestionOpen) return say('noQuestionOpen');
  return say(someoneDid ? 'othersAnswered' : 'nobodyLeft');
}

function waitingLine({ kind, team, closesAt }) {
  switch (kind) {
    case 'begins':
      return `${team}: ${say('teamBegins')}`;
    case 'practises':
      return `${team}: ${say('teamPractises')}`;
    case 'choice':
      return `${team}: ${say('choiceWaits')}`;
    case 'declined':
      return `${team}: ${say('doesNotTakePart')}`;
    case 'question':
      return `${team}: ${say('questionOpenUntil')} ${momentInWords(closesAt)}.`;
    case 'round':
      return `${team}: ${say('roundRunsUntil')} ${momentInWords(closesAt)}.`;
    default:
      return '';
  }
}

/** What waits for the person who is played, a line a team. */
export function waitingInWords(look) {
  return look.waiting.map(waitingLine);
}
