import type { Instant } from '../domain/time';
import type { Frame } from './card';
import { momentInWords, timeInWords } from './moments';

export interface WeekTimes {
  readonly closesAt: Instant;
  readonly viewAt: Instant;
}

/** Until when someone can answer. */
export function closingSentence({ closesAt }: WeekTimes, frame: Frame): string {
  const until = momentInWords(closesAt, frame);
  return frame.locale === 'nl' ? `Antwoorden kan tot ${until}.` : `You can answer until ${until}.`;
}

/** What comes after the close; true in weeks without a team view as well, since then everyone hears that. */
export function viewSentence({ closesAt, viewAt }: WeekTimes, frame: Frame): string {
  const [closing, showing] = [momentInWords(closesAt, frame), momentInWords(viewAt, frame)];
  const sameDay = closing.split(' ')[0] === showing.split(' ')[0];
  const time = timeInWords(viewAt, frame);
  if (frame.locale === 'nl') {
    return `${sameDay ? `Om ${time}` : `Op ${showing}`} krijgt het hele team hetzelfde bericht.`;
  }
  return `${sameDay ? `At ${time}` : `On ${showing}`} the whole team gets the same message.`;
}
