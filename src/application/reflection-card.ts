import type { TeamKey } from '../domain/ids';
import { noReflection, stepIn } from '../domain/reflection';
import type { Team } from '../domain/team';
import type { Week } from '../domain/week';
import type { CardView } from '../views/card-view';
import { questionFor } from '../views/question-for';
import { reflection } from '../views/reflection';
import { frameOf, teamScope } from './setting';
import type { World } from './world';

/** What the thread says because of one week: one question, or a rung of the ladder. */
export async function reflectionCard(
  world: World,
  key: TeamKey,
  team: Team,
  week: Week,
): Promise<CardView | undefined> {
  const records = await world.store.read(teamScope(key), ['reflection', `publication/${week}`]);
  const state = records.reflection ?? noReflection;
  const publication = records[`publication/${week}`];
  const step = stepIn(state, week);
  const { excursion } = state;
  if (step === undefined || excursion === undefined || publication === undefined) return undefined;
  const turn = state.turns[week] ?? 0;
  const question = questionFor({
    ...publication.shown,
    times: excursion.outside,
    step,
    week,
    turn,
    hasView: true,
    noBand: false,
    small: false,
    every: team.rhythm.every,
  });
  return reflection(frameOf(team, team.locale), {
    team: team.id,
    week,
    step,
    side: excursion.side,
    question,
    outside: excursion.outside,
    turn,
  });
}
