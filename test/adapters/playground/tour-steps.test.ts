import * as written from '../../../src/adapters/playground/page/tour-steps.js';

/** A trip as the page keeps it: how many steps are done, and when what was last done. */
interface Trip {
  readonly path: string;
  readonly began: number;
  readonly deeds: Readonly<Record<string, number>>;
  readonly done: number;
}

interface Act {
  readonly does: string;
  readonly about?: unknown;
}

interface Step {
  readonly title: string;
  readonly tell: string;
  readonly act?: Act;
  readonly aid?: Act;
}

// The page is written without types; these are the ones it is used by.
interface TourSteps {
  readonly isFromBefore: (trip: Trip, now: number) => boolean;
  readonly isTrip: (kept: unknown) => boolean;
  readonly setOut: (path: string, now: number) => Trip;
  readonly withDeed: (trip: Trip, what: string, now: number) => Trip;
  readonly skipStep: (trip: Trip) => Trip;
  readonly goAlong: (trip: Trip, look: Shown, open: string) => Trip;
  readonly stepOf: (trip: Trip, look: Shown, open: string) => Step | undefined;
}

const { goAlong, isFromBefore, isTrip, setOut, skipStep, stepOf, withDeed }: TourSteps = written;

const day = 24 * 60 * 60 * 1_000;
const wednesday = Date.parse('2026-11-18T08:00:00Z');
const [thursday, tuesday] = [wednesday + day, wednesday + 6 * day];
const round = { team: 'Team Noord', closesAt: tuesday };

interface Said {
  readonly id: string;
  readonly kind: string;
  readonly at: number;
}

const said = (kind: string, at: number): Said => ({ id: `${kind} ${at}`, kind, at });

/** What the page shows as Sanne of Team Noord. */
function looking(
  now: number,
  waits: object | undefined,
  channel: readonly Said[] = [],
  own: readonly Said[] = [],
) {
  return {
    now,
    persona: 'sanne',
    waiting: waits === undefined ? [] : [waits],
    conversations: [
      { id: 'private-sanne', messages: own },
      { id: 'channel-noord', messages: channel },
    ],
  };
}

type Shown = ReturnType<typeof looking>;

const begun = setOut('noord', wednesday);
const after = (what: string, at: number, trip: Trip = begun): Trip => withDeed(trip, what, at);
const step = (trip: Trip, look: Shown, open = 'private-sanne') =>
  stepOf(goAlong(trip, look, open), look, open);

const question = { ...round, kind: 'question' };
const running = { ...round, kind: 'round' };
const firstView = said('team-view', tuesday);
const secondView = said('team-view', tuesday + 7 * day);
const talk = said('reflection', tuesday + 7 * day);
const later = tuesday + 7 * day;

describe('the tour along Team Noord', () => {
  test.each([
    ['somebody who has not chosen yet', { team: 'Team Noord', kind: 'choice' }, 'doTakePart', undefined],
    ['somebody who said no', { team: 'Team Noord', kind: 'declined' }, 'doJoinAfterAll', undefined],
    ['a question that lies open', question, 'doAnswer', undefined],
    ['nothing to answer yet', undefined, 'doWaitForQuestion', 'nextStep'],
  ])('begins with one tap, and with %s says what comes first', (_, waits, tell, does) => {
    const shown = step(begun, looking(thursday, waits));
    expect(shown).toMatchObject({ title: 'tourAnswer', tell, place: 1, of: 9 });
    expect(shown?.act?.does).toBe(does);
  });

  test('leads back to the private chat from the channel, and to somebody of the team from elsewhere', () => {
    expect(step(begun, looking(thursday, question), 'channel-noord')?.act).toEqual({
      does: 'show',
      label: 'openPrivate',
      about: 'private-sanne',
    });
    const asGeert = {
      ...looking(thursday, undefined),
      conversations: [{ id: 'private-geert', messages: [] }],
    };
    expect(step(begun, asGeert)?.act).toMatchObject({ does: 'choose', about: 'sanne' });
  });

  test('a tap and a filled in form are both an answer, and a press of something else is none', () => {
    const look = looking(thursday, running);
    expect(step(after('answer-week', thursday), look)?.title).toBe('tourOthers');
    expect(step(after('submit-check-in', thursday), look)?.title).toBe('tourOthers');
    expect(step(after('skip-week', thursday), look)?.title).toBe('tourAnswer');
  });

  test('goes on to Tuesday when the others have answered, and to the view when it stands there', () => {
    const answered = after('others', thursday, after('answer-week', thursday));
    expect(step(answered, looking(thursday, running))).toMatchObject({
      title: 'tourTuesday',
      act: { does: 'nextStep' },
    });
    expect(step(answered, looking(tuesday, undefined, [firstView]))).toMatchObject({
      title: 'tourView',
      act: { does: 'showIn', about: { channel: 'channel-noord', message: firstView.id } },
    });
  });

  test('a view from before the tour is not the one that is read', () => {
    const old = said('team-view', wednesday - day);
    const answered = after('others', thursday, after('answer-week', thursday));
    expect(step(answered, looking(thursday, running, [old]))?.title).toBe('tourTuesday');
  });

  test('the view stays to be read until the visitor has read it, or goes on', () => {
    const answered = after('others', thursday, after('answer-week', thursday));
    const look = looking(tuesday, undefined, [firstView]);
    expect(step(answered, look, 'channel-noord')).toMatchObject({
      title: 'tourView',
      tell: 'doRead',
      act: { does: 'noteRead', about: 'read-view' },
    });
    expect(step(after('read-view', tuesday, answered), look, 'channel-noord')?.title).toBe('tourSecond');
    const wentOn = looking(later, undefined, [firstView, secondView, talk]);
    expect(step(answered, wentOn, 'channel-noord')?.title).toBe('tourTalk');
  });

  test('a week without a view is no view: the others are asked for their answers once more', () => {
    const alone = after('answer-week', thursday);
    const look = looking(tuesday + 3 * day, { team: 'Team Noord', closesAt: later, kind: 'round' }, [
      said('no-team-view', tuesday),
    ]);
    expect(step(alone, look)).toMatchObject({ title: 'tourOthers', tell: 'doOthers' });
  });

  const read = { ...begun, done: 4 };

  test('asks for the answers of the second week too, until a talk begins', () => {
    const nextRound = { team: 'Team Noord', closesAt: later };
    const before = after('others', thursday, read);
    const ask = (trip: Trip, kind: string) =>
      step(trip, looking(later - 3 * day, { ...nextRound, kind }, [firstView]))?.tell;
    expect(ask(before, 'question')).toBe('doAnswer');
    expect(ask(before, 'round')).toBe('doOthers');
    expect(ask(after('others', later - 3 * day, before), 'round')).toBe('doNextStep');
    expect(step(before, looking(later, undefined, [firstView, secondView, talk]))?.title).toBe('tourTalk');
  });

  test('a team that stays inside its band gets a question all the same', () => {
    const look = looking(later, undefined, [firstView, secondView]);
    expect(step(read, look)).toMatchObject({ title: 'tourQuestion', tell: 'doOtherQuestion' });
    const withTalk = looking(later, undefined, [firstView, secondView, talk]);
    expect(step(read, withTalk, 'channel-noord')).toMatchObject({
      tell: 'doTalk',
      aid: { does: 'showIn', about: { message: talk.id } },
    });
  });

  test('what was done early counts when its step comes', () => {
    const early = after('another-question', later, after('save-agreement', later, read));
    const look = looking(later, undefined, [firstView, secondView, talk]);
    expect(step(early, look)).toMatchObject({
      title: 'tourWeeks',
      act: { does: 'untilComeBack', about: 'channel-noord' },
    });
  });

  test('ends when the come-back after the agreement was answered', () => {
    const agreed = after('save-agreement', later, { ...begun, done: 7 });
    const old = said('come-back', later - day);
    const now = later + 28 * day;
    expect(step(agreed, looking(now, undefined, [old]))?.title).toBe('tourWeeks');
    const look = looking(now, undefined, [old, said('come-back', now)]);
    expect(step(agreed, look)?.title).toBe('tourBack');
    expect(step(after('answer-come-back', now, agreed), look)).toBeUndefined();
  });

  test('a step that was done stays done, and one that is skipped is left out', () => {
    const along = goAlong(after('answer-week', thursday), looking(thursday, running), 'private-sanne');
    expect(step({ ...along, deeds: {} }, looking(thursday, question))?.title).toBe('tourOthers');
    expect(step(skipStep(along), looking(thursday, running))?.title).toBe('tourTuesday');
    expect(step({ ...begun, done: 9 }, looking(thursday, running))).toBeUndefined();
  });
});

describe('a trip that was kept', () => {
  test.each([undefined, null, 'noord', {}, { path: 'oost', done: 0, deeds: {} }, { path: 'noord' }])(
    'is not gone on with when it is %j',
    (kept) => expect(isTrip(kept)).toBe(false),
  );

  test('is from before when anything was done later than it is now', () => {
    expect(isFromBefore(begun, wednesday)).toBe(false);
    expect(isFromBefore(begun, wednesday - 1)).toBe(true);
    expect(isFromBefore(after('others', thursday), wednesday)).toBe(true);
    expect(isFromBefore(after('others', thursday), thursday)).toBe(false);
  });

  test('is gone on with when this page can', () => {
    expect(isTrip(JSON.parse(JSON.stringify(after('others', thursday))))).toBe(true);
  });
});

describe('the tour along a team without a band', () => {
  const zuid = setOut('zuid', wednesday);

  test('is for somebody of that team', () => {
    expect(step(zuid, looking(thursday, question))).toMatchObject({
      title: 'tourNoBand',
      act: { does: 'choose', about: 'hanneke' },
      of: 6,
    });
  });

  test('ends with the band somebody asked for during the tour and read', () => {
    const last = { ...zuid, done: 5 };
    const look = (at: number) => ({
      ...looking(tuesday, undefined),
      persona: 'hanneke',
      conversations: [
        { id: 'private-hanneke', messages: [said('band', at)] },
        { id: 'channel-zuid', messages: [] },
      ],
    });
    expect(step(last, look(wednesday - day))).toMatchObject({ title: 'tourBand', act: { does: 'askBand' } });
    expect(step(last, look(tuesday))?.act).toMatchObject({ does: 'noteRead', about: 'read-band' });
    expect(step(after('read-band', tuesday, last), look(tuesday))).toBeUndefined();
  });
});
