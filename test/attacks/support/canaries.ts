import { foundTeam } from '../../../src/application/found-team';
import { handleIntent } from '../../../src/application/handle-intent';
import type { CheckIn, OwnRecord } from '../../../src/domain/check-in';
import { put } from '../../../src/ports/store';
import {
  type Colleague,
  checkIn,
  colleagues,
  foundedNoord,
  idOf,
  key,
  openNoord,
  plan,
  takesPart,
  teamScope,
} from '../../application/support/noord';
import { openPlace, processOn, tenant, until } from '../../application/support/process';
import { moment } from '../../application/support/set-clock';
import type { Contents } from '../../support/memory-store';

const birds = ['reiger', 'wulp', 'kievit', 'grutto', 'scholekster', 'tureluur', 'kluut'] as const;
const counts = [311, 313, 317, 331, 337, 347, 349] as const;
const hours = [41.5, 42.5, 43.5, 44.5, 45.5, 46.5, 47.5] as const;

function placeOf(who: Colleague): number {
  return colleagues.indexOf(who);
}

/** An answer whose every part is known to be this person's. */
export function canaryOf(who: Colleague, part: Partial<CheckIn> = {}): CheckIn {
  const place = placeOf(who);
  return checkIn({
    cases: { kind: 'types', counts: { guidance: counts[place] ?? 0 } },
    hours: hours[place] ?? 0,
    line: { text: `Ik zag een ${birds[place]} vandaag`, shared: false },
    ...part,
  });
}

function numbersOfOne(place: number): readonly string[] {
  const half = String(hours[place]).replace('.', '[.,]');
  return [`(?<!\\d)${counts[place]}(?!\\d)`, `(?<!\\d)${half}(?!\\d)`];
}

/** What shows that something of these people has come out: a number of theirs, or the bird they saw. */
export function tracesOf(people: readonly Colleague[]): RegExp {
  const traces = people.map(placeOf).flatMap((place) => [...numbersOfOne(place), birds[place] ?? '']);
  return new RegExp(traces.join('|'));
}

/** The Friday on which the attacks are tried: one week is published, the next one is open. */
export const friday = moment('2026-11-27 11:00');
export const openWeek = '2026-W48';
export const closedWeek = '2026-W47';

/** Team Noord with a published and an open week full of canaries, an agreement, and team Zuid beside it. */
export async function watchedNoord(): Promise<Contents> {
  const answers = Object.fromEntries(colleagues.map((who) => [who, canaryOf(who)]));
  const place = openPlace(moment('2026-11-23 11:00'), await openNoord(await foundedNoord(), answers));
  const process = processOn(place);
  const zuid = {
    ...process,
    ids: { ...place.ids, team: () => 'team-2' as const, person: () => 'person-21' as const },
  };
  const stranger = { ...plan.lead, name: 'Zoë', account: { ...plan.lead.account, user: 'zoë' } };
  const channel = { ...plan.channel, channel: 'zuid' };
  const { guide: _guide, manager: _manager, ...rest } = plan;
  await foundTeam(zuid, {
    ...rest,
    name: 'Zuid',
    channel,
    lead: stranger,
    members: [stranger].map((one) => ({ ...one, member: true })),
  });
  await until(place, process, moment('2026-11-25 12:30'));
  const fields = { text: 'We bellen eerst met het wijkteam.', until: '2026-12-09' };
  const actor = { tenant, person: idOf('Anna'), place: { kind: 'private' } } as const;
  await handleIntent(process, actor, { kind: 'save-agreement', team: key.team, fields });
  await until(place, process, friday);
  const owns = colleagues.map((who) => `own/${idOf(who)}` as const);
  await place.store.change(teamScope, [`round/${openWeek}`, ...owns], (records) => {
    const round = records[`round/${openWeek}`];
    if (round === undefined) throw new Error('The round is not open.');
    return {
      writes: [
        put(`round/${openWeek}`, {
          ...round,
          answers: Object.fromEntries(colleagues.map((who) => [idOf(who), canaryOf(who)])),
        }),
        ...colleagues.map((who) => put(`own/${idOf(who)}`, ownOf(who))),
      ],
      result: undefined,
    };
  });
  return place.store.contents();
}

function ownOf(who: Colleague): OwnRecord {
  const history = ([closedWeek, openWeek] as const).map((week) => ({ week, checkIn: canaryOf(who) }));
  return { ...takesPart, history };
}

/** The numbers of these people, wherever they come out; the lines they typed apart. */
export function numbersOf(people: readonly Colleague[]): RegExp {
  return new RegExp(people.flatMap((who) => numbersOfOne(placeOf(who))).join('|'));
}
