import { listInWords, momentInWords, say } from './words.js';

const sentence = (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function placesOf({ conversations, stopped }, how, look) {
  const names = conversations.flatMap((id) => {
    const { kind, name } = look.conversations.find((one) => one.id === id);
    if (kind === 'channel') return [name];
    // The question itself is told already.
    return how === 'week' && stopped ? [] : [say('yourPrivateChat')];
  });
  return names.length === 0 ? '' : `${say('newIn')} ${listInWords(names)}.`;
}

function howItEnded({ conversations, stopped }, how) {
  if (how === 'week') return say(stopped ? 'stopsAtQuestion' : 'weekLater');
  return how === 'step' && conversations.length === 0 && !stopped ? say('nothingThisWeek') : '';
}

/** What came of letting time go by, in one line for the person who is played; `how` is step, week or day. */
export function newsInWords(news, how, look) {
  const ended = howItEnded(news, how);
  const places = placesOf(news, how, look);
  const missed = news.missed.map(
    ({ team, week }) => `${team}: ${say('week')} ${week} ${say('closedUnanswered')}`,
  );
  const nothing = how !== 'step' && news.conversations.length === 0 ? say('nothingNew') : '';
  const parts = [`${sentence(momentInWords(look.now))}.`, ended, places, nothing, ...missed];
  return parts.filter((part) => part !== '').join(' ');
}

function waitingLine({ kind, team, closesAt }) {
  switch (kind) {
    case 'choice':
      return `${team}: ${say('choiceWaits')}`;
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
