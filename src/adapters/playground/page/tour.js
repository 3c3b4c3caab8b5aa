import { goAlong, isFromBefore, isTrip, setOut, skipStep, stepOf, withDeed } from './tour-steps.js';

// Where the visitor is on the tour outlives a reload and is the same in every tab: it is read anew each time.
const key = 'tour';

function kept() {
  try {
    const { isOpen, isFinished, trip } = JSON.parse(localStorage.getItem(key)) ?? {};
    return isTrip(trip) ? { isOpen, isFinished, trip } : { isOpen };
  } catch {
    return {};
  }
}

function keep(tour) {
  localStorage.setItem(key, JSON.stringify(tour));
}

function change(changed) {
  const tour = kept();
  keep({ ...tour, ...changed(tour) });
}

const atTrip = (changed) => change(({ trip }) => (trip === undefined ? {} : { trip: changed(trip) }));

/** Begins a path of the tour, and leaves the one that was walked. */
export function beginTour(path, now) {
  keep({ isOpen: true, trip: setOut(path, now) });
}

/** Leaves the tour where it is, to be resumed. */
export function leaveTour() {
  change(() => ({ isOpen: false }));
}

/** Goes on where the tour was left, or offers it again after its end. */
export function resumeTour() {
  change(({ trip, isFinished }) => ({
    isOpen: true,
    ...(isFinished ? { trip: undefined, isFinished: false } : { trip }),
  }));
}

/** Leaves out the step that is shown. */
export function skipTourStep() {
  atTrip(skipStep);
}

/** Notes what the visitor did just now. */
export function noteDeed(what, now) {
  atTrip((trip) => withDeed(trip, what, now));
}

/**
 * What the panel shows now: an offer to somebody who is new here, a step, the end, or nothing when the tour was left.
 */
export function tourNow({ look, open }) {
  const before = kept();
  if (before.trip !== undefined && isFromBefore(before.trip, look.now)) keep({ isOpen: true });
  const { isOpen = true, trip } = kept();
  if (!isOpen) return undefined;
  if (trip === undefined) return { kind: 'offer' };
  const along = goAlong(trip, look, open);
  const step = stepOf(along, look, open);
  change(() => ({ trip: along, isFinished: step === undefined }));
  return step === undefined ? { kind: 'end', path: trip.path } : { kind: 'step', ...step };
}
