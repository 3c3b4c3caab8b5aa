import { factors } from '../catalogue/factors';
import { bandInForce } from '../domain/band';
import { noBases, publish } from '../domain/gate';
import type { TeamKey } from '../domain/ids';
import { standing, teamNow } from '../domain/phase';
import type { Publication } from '../domain/publication';
import { noReflection, reflectOn } from '../domain/reflection';
import { floorOf, roster } from '../domain/roster';
import { noOpenRounds, withoutOpen } from '../domain/round';
import type { Team } from '../domain/team';
import type { Instant } from '../domain/time';
import { previousWeek, type Week } from '../domain/week';
import { put } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/** How far back the last published position is looked for. */
const weeksBack = 12;

/**
 * Closes a round and makes its one publication from the snapshot of that transaction.
 * The single answers leave the round with it: from then on only each person has their own.
 */
export async function closeRound(world: World, key: TeamKey, week: Week): Promise<void> {
  const earlier = weeksBefore(week);
  const names = [
    'team',
    'open-rounds',
    'bands',
    'bases',
    'reflection',
    `round/${week}`,
    `publication/${week}`,
    ...earlier.map((one) => `publication/${one}` as const),
  ] as const;
  await world.store.change(teamScope(key), names, (records) => {
    const { team } = records;
    const round = records[`round/${week}`];
    const nothing = { writes: [], result: undefined };
    if (team === undefined || round?.state !== 'open' || records[`publication/${week}`] !== undefined)
      return nothing;
    const now = teamNow(team, world.clock.now());
    if (now < round.closesAt || !asks(team, now)) return nothing;
    const band = bandInForce(records.bands ?? { versions: [] }, week);
    const previous = earlier.map((one) => records[`publication/${one}`]).find(hasPosition);
    const { publication, bases } = publish({
      week,
      at: round.closesAt,
      practice: round.practice,
      answers: round.answers,
      roster: roster(team, round.closesAt).map(({ person }) => person),
      floor: floorOf(team),
      ...(band !== undefined && { band }),
      countsHolding: team.caseTypes.includes('holding'),
      factorCatalogue: factors,
      ...(previous !== undefined && { previous }),
      bases: records.bases ?? noBases,
      digest: (text) => world.secrets.digest(`${key.tenant} ${key.team} ${text}`),
    });
    return {
      writes: [
        put(`round/${week}`, { ...round, state: 'closed', answers: {} }),
        put('open-rounds', withoutOpen(records['open-rounds'] ?? noOpenRounds, week)),
        put(`publication/${week}`, publication),
        put('bases', bases),
        put('reflection', reflectOn(records.reflection ?? noReflection, publication)),
      ],
      wakeAt: round.viewAt,
      result: undefined,
    };
  });
}

/** A pause or an ended consent that comes first stops the round instead. */
function asks(team: Team, now: Instant): boolean {
  const where = standing(team, now);
  return where === 'live' || where === 'practice';
}

function hasPosition(publication: Publication | undefined): publication is Publication {
  return publication?.shown.position !== undefined;
}

function weeksBefore(week: Week): readonly Week[] {
  const weeks: Week[] = [];
  for (let one = previousWeek(week); weeks.length < weeksBack; one = previousWeek(one)) weeks.push(one);
  return weeks;
}
