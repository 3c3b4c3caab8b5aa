import { type Bands, bandChange, bandInForce } from '../domain/band';
import { hasView } from '../domain/gate';
import type { Publication } from '../domain/publication';
import { latestShown } from '../domain/rhythm';
import type { Round } from '../domain/round';
import { previousWeek, type Week, weekAt } from '../domain/week';
import { trend } from '../views/trend';
import { drawTrend } from '../views/trend-drawing';
import type { TrendBreak, TrendFacts, TrendWeek } from '../views/trend-facts';
import type { Answer } from './answer';
import { logLook } from './log-look';
import { allowed, refuse, type Setting, teamScope } from './setting';

/** Half a year of weeks fits a talk; what is older is in the quarterly reviews. */
const weeksShown = 26;

/** Where the team stood against the band of each week: as a picture, in words and as a table. */
export async function showTrend(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'read-view')) return refuse(setting, { kind: 'refusal', why: 'view-of-the-team' });
  const { world, team, key, now } = setting;
  await logLook(setting);
  const weeks: Week[] = [];
  // A week whose view still has to come is not a week without one.
  const last =
    latestShown(team.rhythm, world.holidays.calendar(), now)?.week ?? weekAt(now, team.rhythm.zone);
  for (let week = last; weeks.length < weeksShown; week = previousWeek(week)) weeks.unshift(week);
  const records = await world.store.read(teamScope(key), [
    'bands',
    ...weeks.map((week) => `publication/${week}` as const),
    ...weeks.map((week) => `round/${week}` as const),
  ]);
  const told = weeks.map((week) =>
    weekOfTrend(week, records[`publication/${week}`], records[`round/${week}`]),
  );
  const shown = told.slice(told.findIndex(isPublished), told.findLastIndex(isPublished) + 1);
  const facts = { team: team.id, weeks: shown, breaks: breaksIn(shown, records.bands) };
  const drawing = drawTrend(setting.frame, facts);
  const picture = drawing === undefined ? undefined : await world.pictures.draw(drawing);
  return { how: 'show', card: trend(setting.frame, facts, picture) };
}

/** The first band is a beginning, and no break. */
function breaksIn(weeks: readonly TrendWeek[], bands: Bands = { versions: [] }): TrendFacts['breaks'] {
  return weeks.flatMap(({ week }): readonly TrendBreak[] => {
    const [before, after] = [previousWeek(week), week].map((one) => bandInForce(bands, one));
    const what = before && after && bandChange(before, after);
    return what === undefined ? [] : [{ week, what }];
  });
}

/** The trend runs from the first published week to the last: a week that still runs is no gap. */
function isPublished({ state }: TrendWeek): boolean {
  return state === 'view' || state === 'no-view';
}

function weekOfTrend(week: Week, publication: Publication | undefined, round: Round | undefined): TrendWeek {
  if (publication === undefined)
    return { week, times: 0, state: round?.state === 'stopped' ? 'paused' : 'no-round' };
  const { shown, times, band } = publication;
  return {
    week,
    times,
    state: hasView(publication) ? 'view' : 'no-view',
    ...(shown.position !== undefined && { position: shown.position }),
    ...(shown.felt !== undefined && { felt: shown.felt }),
    ...(shown.factors !== undefined && { factors: shown.factors }),
    ...(band !== undefined && { band }),
  };
}
