import type { Person } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import type { Store } from '../ports/store';
import type { Intent } from '../views/intent';
import { notice } from '../views/notice';
import { type WordIntent, whichTeam } from '../views/which-team';
import type { Actor, Answer } from './answer';
import { answerIntent } from './answer-intent';
import { findTeam } from './find-team';
import { personScope, refuse, settingIn } from './setting';
import { plainFrame, stranger } from './stranger';
import type { World } from './world';

/** Past this a person reads that it is not saved yet, or that it took too long, and nothing more is saved of it. */
const deadlineMs = 2_000;

/** What is about oneself: asked for in a channel the bot says that it answers this in private, and does nothing. */
const aboutOneself: ReadonlySet<Intent['kind']> = new Set([
  'open-week',
  'show-home',
  'open-away',
  'show-support',
  'show-privacy',
  'show-export',
  'take-part',
  'not-now',
  'stop-taking-part',
  'reminders-off',
  'reminders-on',
  'answer-week',
  'open-check-in',
  'submit-check-in',
  'ask-later',
  'skip-week',
  'add-short-question',
  'share-line',
  'withhold-line',
  'show-own-answers',
  'delete-own-answers',
  'open-my-week',
  'save-my-week',
  'save-away',
  'back-from-away',
]);

/** What somebody who has left may still do: what the bot keeps of them stays theirs until it is deleted. */
const forLeavers: ReadonlySet<Intent['kind']> = new Set([
  'show-privacy',
  'show-own-answers',
  'delete-own-answers',
  'show-export',
]);

/** Answers one person's intent within the deadline, on every platform alike. */
export async function handleIntent(world: World, actor: Actor, intent: Intent): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const course: Course = { isOver: false, mayBeSaved: false };
  let known: Person | undefined;
  const meet = (person: Person): void => {
    known = person;
  };
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      course.isOver = true;
      resolve(
        outOfTime(world, known, 'fields' in intent && !course.mayBeSaved ? 'not-saved-yet' : 'took-too-long'),
      );
    }, deadlineMs);
  });
  const inTime = { ...world, store: during(course, world.store) };
  try {
    return await Promise.race([answer(inTime, actor, intent, meet), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How far an answer has come. */
interface Course {
  isOver: boolean;
  /** Something is on the disk, or on its way there: that nothing was saved cannot be said any more. */
  mayBeSaved: boolean;
}

/** The same store as long as it may be changed: a change that comes late could undo what the person sent after it. */
function during(course: Course, store: Store): Store {
  return {
    read: (scope, names) => store.read(scope, names),
    change: (scope, names, body) =>
      store.change(scope, names, (records) => {
        if (course.isOver) throw new Error('Too late: the person was told so.');
        const change = body(records);
        course.mayBeSaved ||= change.writes.length > 0;
        return change;
      }),
    names: (scope, prefix) => store.names(scope, prefix),
    teamsDue: (now, limit) => store.teamsDue(now, limit),
    nextWake: () => store.nextWake(),
    wakeOf: (team) => store.wakeOf(team),
    postpone: (team, from, to) => store.postpone(team, from, to),
    close: () => store.close(),
  };
}

async function answer(
  world: World,
  actor: Actor,
  intent: Intent,
  meet: (person: Person) => void,
): Promise<Answer> {
  if (actor.tenant !== world.tenant)
    return stranger(world, undefined, { kind: 'refusal', why: 'not-a-member' });
  const { person } = await world.store.read(personScope(world, actor.person), ['person']);
  if (person === undefined) return stranger(world, undefined, { kind: 'refusal', why: 'not-a-member' });
  meet(person);
  const found = await findTeam(world, actor, person, intent);
  if (found.kind === 'refusal') return stranger(world, person, found);
  if (found.kind === 'several' && leavesTeamOpen(intent)) {
    return { how: 'show', card: whichTeam(plainFrame(world, person), { choices: found.choices, intent }) };
  }
  if (found.kind === 'several') return stranger(world, person, { kind: 'refusal', why: 'unknown-team' });
  const setting = await settingIn(world, actor, person, found.team, forLeavers.has(intent.kind));
  if ('why' in setting) {
    // An id that was made up or, more often, an old button of a team they left: no fault to mend.
    world.log.info('Somebody meant a team they are not in.', { code: setting.why });
    return stranger(world, person, setting);
  }
  if (actor.place.kind === 'channel' && aboutOneself.has(intent.kind))
    return refuse(setting, { kind: 'refusal', why: 'only-in-private' });
  return answerIntent(setting, intent);
}

function leavesTeamOpen(intent: Intent): intent is WordIntent {
  return !('team' in intent) || intent.team === undefined;
}

function outOfTime(world: World, person: Person | undefined, why: 'not-saved-yet' | 'took-too-long'): Answer {
  const refusal: Refusal = { kind: 'refusal', why };
  return { how: 'stay', card: notice(plainFrame(world, person), { notice: { what: 'refused', refusal } }) };
}
