import type { Member } from '../domain/member';
import { nextOwnAsk, ownAskAt } from '../domain/own-ask';
import { emptyOwnRecord } from '../domain/own-record';
import { callName } from '../domain/person';
import { standing } from '../domain/phase';
import { roundAt } from '../domain/rhythm';
import { asksForAnswers, memberOf } from '../domain/roster';
import type { Instant } from '../domain/time';
import { put } from '../ports/store';
import { takingPart } from '../views/taking-part';
import type { Answer } from './answer';
import { notYourRole, refuse, type Setting, teamScope } from './setting';

/** Keeps whether someone takes part. Nobody else ever sees it, and both answers can be changed any day. */
export async function takePart(setting: Setting, yes: boolean): Promise<Answer> {
  const { world, key, person, team, now } = setting;
  const member = memberOf(team, person.id, now);
  if (member === undefined) return notYourRole(setting);
  if (team.phase.kind === 'practice') return refuse(setting, { kind: 'refusal', why: 'team-not-live' });
  const name = `own/${person.id}` as const;
  await world.store.change(teamScope(key), [name], (records) => ({
    writes: [put(name, { ...(records[name] ?? emptyOwnRecord), takingPart: yes ? 'yes' : 'no' })],
    wakeAt: world.clock.now(),
    result: undefined,
  }));
  if (yes) await world.queue.add({ kind: 'look-at-team', key });
  const asks = standing(team, now) === 'live' && asksForAnswers(team, now);
  const next = yes && asks ? nextQuestion(setting, member) : undefined;
  return {
    how: 'replace',
    card: takingPart(setting.frame, {
      name: callName(person),
      team: team.id,
      yes,
      asks,
      ...(next !== undefined && { next }),
    }),
  };
}

/** When the first question comes; a moment that has passed means: soon. */
function nextQuestion({ world, team, now }: Setting, member: Member): Instant | undefined {
  const calendar = world.holidays.calendar();
  const round = roundAt(team.rhythm, calendar, now);
  const ask = round && ownAskAt(team.rhythm, calendar, round, member);
  return ask !== undefined && ask <= now ? undefined : nextOwnAsk(team.rhythm, calendar, now, member);
}
