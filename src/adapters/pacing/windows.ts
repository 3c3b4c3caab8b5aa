import type { Instant } from '../../domain/time';
import type { Window } from '../../ports/pacer';

/** Counts calls by stretches of time, all of which hold at once. */
export interface Windows {
  /** Milliseconds until so many more calls are through. */
  msFor(calls: number, now: Instant): number;
  /** A call is made now. */
  count(now: Instant): void;
  /** Whether a call made before now still counts. */
  isCounting(now: Instant): boolean;
}

// A call that is a little longer under way than the ones after it comes in among more of them than it went out with.
const bunchedMs = 15;

/** No call was made yet. */
export function createWindows(windows: readonly Window[]): Windows {
  const stretches = windows.map(({ calls, ms }) => ({ calls, ms: ms + bunchedMs }));
  const longest = Math.max(0, ...stretches.map(({ ms }) => ms));
  let went: Instant[] = [];

  /** A clock that was set back takes what was counted by it along, as the bucket does. */
  function followClock(now: Instant): void {
    const setBack = Math.max(0, (went.at(-1) ?? now) - now);
    if (setBack > 0) went = went.map((at) => at - setBack);
    while (went[0] !== undefined && went[0] <= now - longest) went.shift();
  }

  /** The call goes when the one that fills the stretch before it has left it; beyond a whole stretch, one stretch on. */
  function msWithin(stretch: Window, calls: number, now: Instant): number {
    if (calls > stretch.calls) return msWithin(stretch, calls - stretch.calls, now) + stretch.ms;
    const before = went.at(calls - 1 - stretch.calls);
    return before === undefined ? 0 : Math.max(0, before + stretch.ms - now);
  }

  return {
    msFor(calls, now) {
      followClock(now);
      return Math.max(0, ...stretches.map((stretch) => msWithin(stretch, calls, now)));
    },
    count(now) {
      followClock(now);
      went.push(now);
    },
    isCounting(now) {
      followClock(now);
      return went.length > 0;
    },
  };
}
