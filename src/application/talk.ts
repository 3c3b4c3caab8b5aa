import { noReflection } from '../domain/reflection';
import type { Week } from '../domain/week';
import { type Change, put } from '../ports/store';
import type { IntentOf } from '../views/intent';
import type { Answer } from './answer';
import { reflectionCard } from './reflection-card';
import { allowed, notYourRole, refuse, type Setting, teamScope, tell } from './setting';
import { teamCard } from './team-card';

/** Whether there is a week to talk about: a post of a practice that is over has none left. */
async function isPublished({ world, key }: Setting, week: Week): Promise<boolean> {
  const name = `publication/${week}` as const;
  return (await world.store.read(teamScope(key), [name]))[name] !== undefined;
}

/** Turns to another question, for everyone who sees the card. */
export async function anotherQuestion(
  setting: Setting,
  intent: IntentOf<'another-question'>,
): Promise<Answer> {
  if (!allowed(setting, 'talk')) return notYourRole(setting);
  const { world, key, team } = setting;
  const { week } = intent;
  if (!(await isPublished(setting, week)))
    return refuse(setting, { kind: 'refusal', why: 'unknown-week', week });
  await world.store.change(teamScope(key), ['reflection'], (records) => {
    const reflection = records.reflection ?? noReflection;
    const turns = { ...reflection.turns, [week]: (reflection.turns[week] ?? 0) + 1 };
    return { writes: [put('reflection', { ...reflection, turns })], result: undefined };
  });
  const card =
    intent.on === 'reflection'
      ? await reflectionCard(world, key, team, week)
      : await teamCard(world, key, team, week);
  return card === undefined
    ? refuse(setting, { kind: 'refusal', why: 'unknown-week', week })
    : { how: 'replace', card };
}

/** Keeps that the team talks about this week in its own meeting: the default, and the safest place. */
export async function talkInMeeting(setting: Setting, week: Week): Promise<Answer> {
  if (!allowed(setting, 'talk')) return notYourRole(setting);
  const { world, key, now } = setting;
  if (!(await isPublished(setting, week)))
    return refuse(setting, { kind: 'refusal', why: 'unknown-week', week });
  await world.store.change(teamScope(key), ['reflection'], (records): Change<undefined> => {
    const reflection = records.reflection ?? noReflection;
    if (reflection.inMeeting.some((one) => one.week === week)) return { writes: [], result: undefined };
    const inMeeting = [...reflection.inMeeting, { week, at: now }];
    return { writes: [put('reflection', { ...reflection, inMeeting })], result: undefined };
  });
  return tell(setting, { what: 'talk-in-meeting' });
}
