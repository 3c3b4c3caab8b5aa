// What the tour shows follows from what the visitor did and from what the page shows; nothing here draws or remembers.
const week = 7 * 24 * 60 * 60 * 1_000;

const teams = {
  noord: {
    ...{ name: 'Team Noord', channel: 'channel-noord', user: 'sanne', be: 'beSanne', open: 'openNoord' },
    // A week without a view shows nothing of what this path is about.
    views: ['team-view'],
  },
  zuid: {
    ...{ name: 'Team Zuid', channel: 'channel-zuid', user: 'hanneke', be: 'beHanneke', open: 'openZuid' },
    views: ['team-view', 'no-team-view', 'team-talk'],
  },
};

const answers = ['answer-week', 'submit-check-in'];
const talks = [
  'another-question',
  'show-readings',
  'show-purpose',
  'talk-in-meeting',
  'open-agreement',
  'wrote-in-thread',
];

function messagesIn(look, id) {
  return look.conversations.find((one) => one.id === id)?.messages ?? [];
}

const since = (messages, kinds, moment) =>
  messages.filter(({ kind, at }) => kinds.includes(kind) && at > moment);

/** Where things stand: the trip, what the page shows, and the team it is about. */
function standing(trip, look, open) {
  const team = teams[trip.path];
  const channel = messagesIn(look, team.channel);
  return {
    trip,
    look,
    team,
    open,
    channel,
    isThere: look.conversations.some(({ id }) => id === team.channel),
    ownChat: `private-${look.persona}`,
    waits: look.waiting.find((one) => one.team === team.name),
    views: since(channel, team.views, trip.began),
    // A talk that ended long ago is not the one the visitor is brought to.
    talk: since(channel, ['reflection'], look.now - 5 * week).at(-1),
  };
}

const did = ({ trip }, kinds) => kinds.some((kind) => trip.deeds[kind] !== undefined);

const act = (does, label, about) => ({ does, label, ...(about === undefined ? {} : { about }) });
const nextStep = (tell) => ({ tell, act: act('nextStep', 'nextStep') });

/** In the channel of the team: what to do there, and the way to the message it is about. */
function inChannel({ team, open }, tell, message) {
  const about = { channel: team.channel, message: message?.id };
  // Where the channel is open already, the message may still be out of sight.
  if (open !== team.channel) return { tell, act: act('showIn', team.open, about) };
  return message === undefined ? { tell } : { tell, aid: act('showIn', 'showMe', about) };
}

/** In a chat of one's own: what to do there, and the way to it. */
function inOwnChat({ open, ownChat }, tell) {
  if (open !== ownChat) return { tell, act: act('show', 'openPrivate', ownChat) };
  return { tell, aid: act('showButtons', 'showMe') };
}

function asSomebodyOfTheTeam({ team, isThere }) {
  return isThere ? undefined : { tell: 'doBecome', act: act('choose', team.be, team.user) };
}

function towardsAnswer(now) {
  switch (now.waits?.kind) {
    case 'declined':
      return inOwnChat(now, 'doJoinAfterAll');
    case 'choice':
      return inOwnChat(now, 'doTakePart');
    case 'question':
      return inOwnChat(now, 'doAnswer');
    default:
      return nextStep('doWaitForQuestion');
  }
}

const letOthers = { tell: 'doOthers', act: act('othersAnswer', 'othersAnswer') };

function othersAnsweredThisWeek({ trip, waits }) {
  return waits?.closesAt === undefined || trip.deeds.others > waits.closesAt - week;
}

function towardsView(now) {
  const { waits } = now;
  if (['declined', 'choice', 'question'].includes(waits?.kind)) return towardsAnswer(now);
  return othersAnsweredThisWeek(now) ? nextStep('doNextStep') : letOthers;
}

const answer = { title: 'tourAnswer', isDone: (now) => did(now, answers), tell: towardsAnswer };

const others = {
  title: 'tourOthers',
  why: 'tourOthersWhy',
  isDone: (now) => did(now, ['others']) || now.views.length > 0,
  tell: (now) => (now.waits?.closesAt === undefined ? towardsAnswer(now) : letOthers),
};

const tuesday = {
  title: 'tourTuesday',
  why: 'tourTuesdayWhy',
  isDone: ({ views: shown }) => shown.length > 0,
  tell: towardsView,
};

/** What was read stays until the visitor says so, or goes on. */
const reading = (what) => ({ tell: 'doRead', act: act('noteRead', 'tourRead', what) });

const view = {
  title: 'tourView',
  isDone: (now) => now.trip.deeds['read-view'] >= now.views[0]?.at || now.views.length > 1 || did(now, talks),
  tell: (now) =>
    now.open === now.team.channel
      ? { ...inChannel(now, 'doRead', now.views.at(-1)), ...reading('read-view') }
      : inChannel(now, 'doReadView', now.views.at(-1)),
};

const talk = {
  isDone: (now) => did(now, talks),
  tell: (now) =>
    now.talk === undefined
      ? inChannel(now, 'doOtherQuestion', now.views.at(-1))
      : inChannel(now, 'doTalk', now.talk),
};

const comeBacks = ({ trip, channel }) =>
  since(channel, ['come-back'], trip.deeds['save-agreement'] ?? trip.began);

const paths = {
  noord: [
    { ...answer, why: 'tourAnswerWhy' },
    others,
    tuesday,
    { ...view, why: 'tourViewWhy' },
    {
      title: 'tourSecond',
      why: 'tourSecondWhy',
      isDone: (now) => now.talk !== undefined || now.views.length > 1,
      tell: towardsView,
    },
    {
      ...talk,
      title: 'tourTalk',
      why: 'tourTalkWhy',
      tell: (now) =>
        now.talk === undefined
          ? { ...talk.tell(now), title: 'tourQuestion', why: 'tourInsideWhy' }
          : talk.tell(now),
    },
    {
      title: 'tourAgreement',
      why: 'tourAgreementWhy',
      isDone: (now) => did(now, ['save-agreement']),
      tell: (now) => inChannel(now, 'doAgreement', now.talk ?? now.views.at(-1)),
    },
    {
      title: 'tourWeeks',
      why: 'tourWeeksWhy',
      isDone: (now) => comeBacks(now).length > 0,
      tell: ({ team }) => ({ tell: 'doWeeks', act: act('untilComeBack', 'untilComeBack', team.channel) }),
    },
    {
      title: 'tourBack',
      why: 'tourBackWhy',
      isDone: (now) => did(now, ['answer-come-back']),
      tell: (now) => inChannel(now, 'doBack', comeBacks(now).at(-1)),
    },
  ],
  zuid: [
    { ...answer, title: 'tourNoBand', why: 'tourNoBandWhy' },
    others,
    tuesday,
    { ...view, why: 'tourNoBandViewWhy' },
    { ...talk, title: 'tourQuestion', why: 'tourQuestionWhy' },
    {
      title: 'tourBand',
      why: 'tourBandWhy',
      isDone: (now) => did(now, ['open-band-form', 'read-band']),
      tell: ({ trip, look, ownChat }) =>
        messagesIn(look, ownChat).some(({ kind, at }) => kind === 'band' && at >= trip.began)
          ? reading('read-band')
          : { tell: 'doBand', act: act('askBand', 'askBand') },
    },
  ],
};

/** Says whether this can be gone on with; what an earlier version of the page kept may be anything. */
export function isTrip(kept) {
  return Object.hasOwn(paths, kept?.path) && Number.isInteger(kept.done) && typeof kept.deeds === 'object';
}

/** Says whether the clock was set back since: a playground that started over knows nothing of what was done before. */
export function isFromBefore({ began, deeds }, now) {
  return Math.max(began, ...Object.values(deeds)) > now;
}

/** A trip along a path that begins now. */
export function setOut(path, now) {
  return { path, began: now, deeds: {}, done: 0 };
}

/** The trip after something was done at this moment; what was done again counts from the last time. */
export function withDeed(trip, what, now) {
  return { ...trip, deeds: { ...trip.deeds, [what]: now } };
}

/** The trip without the step it is at. */
export function skipStep(trip) {
  return { ...trip, done: trip.done + 1 };
}

/** The trip after every step that is done by now; a step that was done stays done. */
export function goAlong(trip, look, open) {
  const now = standing(trip, look, open);
  const ahead = paths[trip.path].slice(trip.done).findIndex(({ isDone }) => !isDone(now));
  return { ...trip, done: ahead < 0 ? paths[trip.path].length : trip.done + ahead };
}

/** What the panel says at this moment of a trip, as words of the page; undefined at the end of its path. */
export function stepOf(trip, look, open) {
  const step = paths[trip.path][trip.done];
  if (step === undefined) return undefined;
  const now = standing(trip, look, open);
  const { title, why, tell } = step;
  return {
    title,
    why,
    place: trip.done + 1,
    of: paths[trip.path].length,
    ...(asSomebodyOfTheTeam(now) ?? tell(now)),
  };
}
