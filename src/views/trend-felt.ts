import type { FeltView } from '../domain/publication';
import type { Frame } from './card';
import type { TrendWeek } from './trend-facts';
import type { SaidOfWeeks } from './trend-weighed';
import { feltInWords } from './week-words';

/** Weeks that were manageable, or different for each, have nothing that stands out. */
const outstanding: readonly FeltView[] = ['mostly-too-full', 'mostly-room-left'];

/** The weeks that were too full for most, and those with room left: inside a band a week can be either. */
export function feltOn(
  weeks: readonly TrendWeek[],
  { locale }: Pick<Frame, 'locale'>,
): readonly SaidOfWeeks[] {
  return outstanding
    .map((felt) => ({
      words: feltInWords(felt, locale),
      weeks: weeks.filter((one) => one.felt === felt).map(({ week }) => week),
    }))
    .filter((one) => one.weeks.length > 0);
}
