import type { OwnRecord } from '../domain/check-in';
import { deliveryId } from '../domain/delivery';
import type { PersonId, TeamKey } from '../domain/ids';
import { localDateAt } from '../domain/local-time';
import { emptyOwnRecord, forgetBefore } from '../domain/own-record';
import { forgetTurnsBefore } from '../domain/reflection';
import { firstKeptWeek, keepsLook, keepsView, keptAgreements } from '../domain/retention';
import type { Round } from '../domain/round';
import type { Instant } from '../domain/time';
import type { Week } from '../domain/week';
import { put, type RecordName } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/** Deletes what has been kept long enough: single answers, old rounds and their deliveries, views, agreements, looks. */
export async function cleanUp(world: World, key: TeamKey): Promise<void> {
  const scope = teamScope(key);
  const now = world.clock.now();
  const { team } = await world.store.read(scope, ['team']);
  if (team === undefined || team.phase.kind === 'practice') return;
  const first = firstKeptWeek(now, team.rhythm.zone);
  const owns = (await world.store.names(scope, 'own/')).filter(isOwn);
  const kept = await world.store.read(scope, owns);
  for (const name of owns) {
    const own = kept[name];
    if (own !== undefined && hasOlder(own, first)) await forgetOwn(world, key, name, first);
  }
  const rounds = (await world.store.names(scope, 'round/')).filter(isRound);
  const ended = await world.store.read(scope, rounds);
  await drop(
    world,
    key,
    rounds.filter((name) => !keepsRound(ended[name], first, now)),
  );
  const under = await postOfTheTalk(world, key, first);
  const books = (await world.store.names(scope, 'deliveries/')).filter((name) => isOlder(name, first));
  await drop(
    world,
    key,
    books.filter((name) => name !== under?.name),
  );
  if (under !== undefined && isOlder(under.name, first)) await keepOnlyThePost(world, key, under);
  const views = (await world.store.names(scope, 'publication/')).filter(isPublication);
  const loaded = await world.store.read(scope, views);
  await drop(
    world,
    key,
    views.filter((name) => !keepsView(loaded[name]?.at ?? now, now)),
  );
  await world.store.change(scope, ['agreements', 'looks', 'reflection', 'cleaned'], (records) => ({
    writes: [
      put('cleaned', { on: localDateAt(now, team.rhythm.zone) }),
      ...(records.agreements === undefined
        ? []
        : [put('agreements', keptAgreements(records.agreements, now))]),
      ...(records.reflection === undefined
        ? []
        : [put('reflection', forgetTurnsBefore(records.reflection, first))]),
      ...(records.looks === undefined
        ? []
        : [put('looks', { list: records.looks.list.filter(({ at }) => keepsLook(at, now)) })]),
    ],
    result: undefined,
  }));
}

async function forgetOwn(world: World, key: TeamKey, name: `own/${PersonId}`, first: Week): Promise<void> {
  await world.store.change(teamScope(key), [name], (records) => {
    const own = records[name] ?? emptyOwnRecord;
    return { writes: hasOlder(own, first) ? [put(name, forgetBefore(own, first))] : [], result: undefined };
  });
}

function hasOlder(own: OwnRecord, first: Week): boolean {
  return forgetBefore(own, first).history.length < own.history.length;
}

interface PostOfTheTalk {
  readonly name: `deliveries/${Week}`;
  readonly week: Week;
}

/** The book that says under which message the team talks; a talk can run longer than books are kept. */
async function postOfTheTalk(world: World, key: TeamKey, first: Week): Promise<PostOfTheTalk | undefined> {
  const { reflection } = await world.store.read(teamScope(key), ['reflection']);
  const excursion = reflection?.excursion;
  if (excursion === undefined || (excursion.closed !== undefined && excursion.closed < first))
    return undefined;
  return { name: `deliveries/${excursion.since}`, week: excursion.since };
}

/** Who was asked and reminded goes from an old book; that a team view was posted stays. */
async function keepOnlyThePost(world: World, key: TeamKey, { name, week }: PostOfTheTalk): Promise<void> {
  const id = deliveryId({ kind: 'team-view', week }, false);
  await world.store.change(teamScope(key), [name], (records) => {
    const deliveries = records[name]?.deliveries ?? {};
    const post = deliveries[id];
    if (Object.keys(deliveries).every((one) => one === id)) return { writes: [], result: undefined };
    return {
      writes: [put(name, post === undefined ? null : { deliveries: { [id]: post } })],
      result: undefined,
    };
  });
}

async function drop(world: World, key: TeamKey, names: readonly RecordName[]): Promise<void> {
  if (names.length === 0) return;
  await world.store.change(teamScope(key), names, () => ({
    writes: names.map((name) => put(name, null)),
    result: undefined,
  }));
}

function isOwn(name: RecordName): name is `own/${PersonId}` {
  return name.startsWith('own/');
}

function isPublication(name: RecordName): name is `publication/${Week}` {
  return name.startsWith('publication/');
}

function isRound(name: RecordName): name is `round/${Week}` {
  return name.startsWith('round/');
}

/** A stopped round holds no answers; it stays as long as team views, so that the trend can tell a pause from a gap. */
function keepsRound(round: Round | undefined, first: Week, now: Instant): boolean {
  if (round === undefined || round.state === 'open' || round.week >= first) return true;
  return round.state === 'stopped' && keepsView(round.closesAt, now);
}

function isOlder(book: RecordName, first: Week): boolean {
  const week = book.slice('deliveries/'.length);
  return week !== 'start' && week < first;
}
