import { intentsOn } from '../../../src/adapters/playground/card-parts';
import { municipalityWords } from '../../../src/adapters/playground/municipality-words';
import { readIntent } from '../../../src/adapters/playground/read-intent';
import type { Agreement } from '../../../src/domain/agreement';
import { hasView, publish } from '../../../src/domain/gate';
import { schoolHolidayOn } from '../../../src/domain/school-holidays';
import { mondayOf } from '../../../src/domain/week';
import type { Intent } from '../../../src/views/intent';
import { type KnownNumbers, unexplained } from '../../attacks/support/alphabet';
import { isAnew, play } from '../../domain/attacks/histories';
import { faults } from '../../domain/attacks/hold-faults';
import { gateWith, mutants } from '../../domain/attacks/mutants';
import { type HalfYearTown, halfYearTown, type LivedWeek } from './support/half-year-town';
import { temporaryFile } from './temporary-file';

const shownOf = (weeks: readonly LivedWeek[]) => weeks.map(({ publication }) => publication.shown);
const factorsIn = ({ publication: { shown } }: LivedWeek): readonly string[] =>
  shown.factors?.kind === 'factors' ? shown.factors.factors : [];
const response = ({ answered }: LivedWeek): number =>
  Object.keys(answered.answers).length / answered.roster.length;
const isInHoliday = ({ week }: LivedWeek): boolean => schoolHolidayOn(mondayOf(week), 'middle') !== undefined;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

async function agreementsOf(town: HalfYearTown, team: string): Promise<readonly Agreement[]> {
  const scope = { of: 'team', tenant: town.world.tenant, team: town.idOf(team) } as const;
  return (await town.world.store.read(scope, ['agreements'])).agreements?.list ?? [];
}

const begin = Date.parse('2026-11-18T08:00:00Z');
const teams = ['Noord', 'Midden', 'Zuid'] as const;

let town: HalfYearTown;
let told: readonly string[];
let meant: readonly Intent['kind'][];

beforeAll(async () => {
  const said: Intent['kind'][] = [];
  const heard = ({ kind }: Intent): void => void said.push(kind);
  town = await halfYearTown({ file: temporaryFile('town.db'), begin, heard });
  meant = [...said];
  told = await toldTo(town);
}, 180_000);

describe('half a year in the municipality', () => {
  test('has 26 published weeks in each of three teams, and none in a team that has not begun', () => {
    for (const team of teams) expect(town.weeksOf(team)).toHaveLength(26);
    expect(town.weeksOf('Oost')).toEqual([]);
    expect([town.failures, town.complaints]).toEqual([[], []]);
  });

  test('is made of nothing but what people can press and fill in', () => {
    expect(new Set(meant)).toEqual(
      new Set([
        ...['take-part', 'answer-week', 'open-check-in', 'submit-check-in', 'talk-in-meeting'],
        ...['open-agreement', 'save-agreement', 'answer-come-back', 'open-lesson', 'save-lesson'],
        'conclude-agreement',
      ]),
    );
    expect(meant.filter((kind) => kind === 'save-agreement')).toHaveLength(2);
  });

  test('Noord drifts above its band while holding grows, and comes back inside', () => {
    const weeks = shownOf(town.weeksOf('Noord'));
    const above = weeks.flatMap(({ position }, week) => (position === 'above' ? [week] : []));
    const [first = 0, last = 0] = [above.at(0), above.at(-1)];
    expect(above.length).toBeGreaterThanOrEqual(4);
    expect(last - first).toBe(above.length - 1);
    expect([first, last].map((week) => week > 7 && week < 18)).toEqual([true, true]);
    expect(weeks.slice(1, first).every(({ position }) => position === 'inside')).toBe(true);
    expect(weeks.slice(last + 1).every(({ position }) => position === 'inside')).toBe(true);
    expect(weeks.slice(0, first).map(({ holding }) => holding)).not.toContain('many');
    expect(weeks.slice(first, last + 1).map(({ holding }) => holding)).toContain('many');
    expect(weeks.at(-1)?.holding).not.toBe('many');
    const named = town
      .weeksOf('Noord')
      .slice(first, last + 1)
      .map(factorsIn);
    expect(named.filter((ids) => ids.includes('waiting-list-holding')).length).toBeGreaterThan(
      above.length / 2,
    );
  });

  test('Noord talks about it, agrees on something, and says how it went when the bot comes back', async () => {
    const scope = { of: 'team', tenant: town.world.tenant, team: town.idOf('Noord') } as const;
    const { reflection } = await town.world.store.read(scope, ['reflection']);
    expect(reflection?.excursion).toMatchObject({ side: 'above', closed: expect.any(String) });
    expect(reflection?.excursion?.steps.map(({ step }) => step).slice(0, 2)).toEqual([
      'first-question',
      'offer-table',
    ]);
    const [agreement, ...more] = await agreementsOf(town, 'Noord');
    expect(more).toEqual([]);
    expect(agreement).toMatchObject({
      about: { factor: 'waiting-list-holding' },
      outcome: { outcome: 'worked' },
      lesson: expect.stringMatching(/\w/),
      closed: { next: 'stop' },
    });
    const channel = town.stage.memory.messages('channel-noord');
    const people = channel.filter(({ author, thread }) => author !== 'bandbreedte' && thread !== undefined);
    expect(people.map(({ author }) => author)).toEqual(['willem', 'lotte', 'youssef']);
  });

  test('Midden stays inside its band and feels too full for as long as its new system is new', () => {
    const weeks = town.weeksOf('Midden');
    expect(shownOf(weeks.slice(1)).every(({ position }) => position === 'inside')).toBe(true);
    const during = weeks.slice(6, 17);
    const isTooFull = ({ publication: { shown } }: LivedWeek): boolean => shown.felt === 'mostly-too-full';
    expect(during.filter(isTooFull).length).toBeGreaterThan(during.length / 2);
    expect(weeks.filter((one) => !during.includes(one)).filter(isTooFull)).toEqual([]);
    const named = weeks.filter((one) => factorsIn(one).includes('new-registration-system'));
    expect(named.length).toBeGreaterThan(during.length / 2);
    expect(named.filter((one) => !during.includes(one))).toEqual([]);
  });

  test('Midden asks for help with its system, and says what came of it', async () => {
    expect(await agreementsOf(town, 'Midden')).toMatchObject([
      { about: { factor: 'new-registration-system' }, kind: 'signal', outcome: { outcome: 'partly' } },
    ]);
  });

  test('Zuid has weeks without a view, each of them under the floor, and views around them', () => {
    const weeks = town.weeksOf('Zuid');
    const without = weeks.filter(({ publication }) => !hasView(publication));
    expect(without.length).toBeGreaterThanOrEqual(2);
    expect(without.length).toBeLessThanOrEqual(10);
    for (const { answered } of without) expect(Object.keys(answered.answers).length).toBeLessThan(5);
    expect([weeks[0], weeks.at(-1)].map((one) => one && hasView(one.publication))).toEqual([true, true]);
  });

  test('over half of a team and not all of it answer, and fewer do in a school holiday', () => {
    for (const team of teams) {
      const weeks = town.weeksOf(team);
      for (const week of weeks) {
        expect(response(week)).toBeGreaterThanOrEqual(0.5);
        expect(response(week)).toBeLessThanOrEqual(0.9);
      }
      const [inHoliday, atSchool] = [weeks.filter(isInHoliday), weeks.filter((one) => !isInHoliday(one))];
      expect(inHoliday.length).toBeGreaterThan(2);
      expect(mean(inHoliday.map(response))).toBeLessThan(mean(atSchool.map(response)) - 0.08);
    }
  });

  test('ends at the same moment on the wall clock, with a new round about to be asked', async () => {
    const { clock, memory, zone, bot } = town.stage;
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    const [from, to] = [memory.halfYearFrom() ?? 0, clock.now()].map((at) => wall.format(at));
    expect(to?.slice(-5)).toBe(from?.slice(-5));
    expect(Date.parse(to?.slice(0, 10) ?? '') - Date.parse(from?.slice(0, 10) ?? '')).toBe(182 * 86_400_000);
    expect(await bot.openRound(town.idOf('Noord'))).toBeUndefined();
    const asked = memory.messages('private-willem').flatMap(({ card }) => intentsOn(card));
    expect(asked.filter(({ kind }) => kind === 'take-part')).toEqual([]);
  });
});

/** Every family that is guided counts as one that is directed, and the other way round: other numbers, the same load. */
function swapped(intent: Intent): Intent {
  if (intent.kind !== 'submit-check-in') return intent;
  const { 'cases.guidance': guidance, 'cases.director': director, ...fields } = intent.fields;
  if (guidance === undefined || director === undefined) return intent;
  return { ...intent, fields: { ...fields, 'cases.guidance': director, 'cases.director': guidance } };
}

/** What anybody could ask about a team that others would rather not have told. */
const shows = [
  ...['show-status', 'show-home', 'show-trend', 'show-band', 'show-agreements', 'open-setup'],
  ...['show-purpose', 'open-week'],
] as const;

/** Every message that people get when everyone asks everything about their teams. */
async function toldTo({ stage, users, world }: HalfYearTown): Promise<readonly string[]> {
  const told: string[] = [];
  for (const user of users) {
    const person = await stage.bot.person(user);
    if (person === undefined) continue;
    const actor = { tenant: world.tenant, person: person.id, place: { kind: 'private' } } as const;
    for (const team of person.teams) {
      for (const kind of shows) {
        const { how, card } = await stage.bot.answer(
          actor,
          readIntent({ data: { intent: { kind, team } } }) ?? unreadable(kind),
        );
        if (how === 'show' || how === 'replace') told.push(stage.render(card).text);
      }
    }
  }
  return told;
}

function unreadable(kind: string): never {
  throw new Error(`${kind} is no intent.`);
}

/** PRIVACY.md: what holds for weeks that people live holds for weeks that were made up. */
describe('a generated history', () => {
  test.each(teams)('shows of %s only what the rule lets through (P2, P3; T2, T3)', (team) => {
    const weeks = town.weeksOf(team);
    const answered = weeks.map((one) => one.answered);
    expect([...faults(publish, answered)]).toEqual([]);
    // Factors are read with a few of them there, and with all of them here.
    const replayed = play(publish, answered).map(({ after }) => after.publication.shown);
    for (const question of ['position', 'felt', 'holding'] as const)
      expect(weeks.map(({ publication }) => publication.shown[question])).toEqual(
        replayed.map((shown) => shown[question]),
      );
  });

  test('would have broken the rule under other gates', () => {
    const broken = (mutant: keyof typeof mutants): boolean =>
      teams.some((team) => {
        const answered = town.weeksOf(team).map((one) => one.answered);
        return faults(gateWith(mutants[mutant]), answered).size > 0;
      });
    expect(broken('a floor of four')).toBe(true);
    expect(broken('no hold')).toBe(true);
  });

  test('names no factor that fewer than three people named', () => {
    for (const team of teams) {
      let computed: readonly string[][] = [];
      const played = play(
        publish,
        town.weeksOf(team).map(({ answered }) => answered),
      );
      for (const [place, one] of town.weeksOf(team).entries()) {
        const round = played[place];
        if (round !== undefined && isAnew(round, 'factors'))
          computed = Object.values(one.answered.answers).map((answer) => [...(answer?.factors ?? [])]);
        for (const factor of factorsIn(one))
          expect(computed.filter((named) => named.includes(factor)).length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('says nothing with a number that nobody agreed and no calendar gives (T4, T12)', async () => {
    const numbers = (first: number, last: number): readonly number[] =>
      Array.from({ length: last - first + 1 }, (_, place) => first + place);
    const agreed = town.stage.teams().map(({ band }) => band);
    const words = Object.values(municipalityWords).map(({ nl }) => nl);
    const known = (band: (typeof agreed)[number], roster: number): KnownNumbers => ({
      ...{ times: numbers(1, 26), band, roster, floor: 5, typed: words },
      weeks: [...numbers(46, 53), ...numbers(1, 22)],
    });
    // What is agreed or true of one team may be said to people of another here, so a line is explained by any of them.
    const every = [known(agreed[0], 9), known(agreed[1], 12), known(undefined, 6)];
    const said = [...town.stage.memory.all().map(({ text }) => text), ...told];
    expect(said.length).toBeGreaterThan(1_000);
    const strange = said.flatMap((text) =>
      every
        .map((one) => unexplained(text, one))
        .reduce((some, other) => some.filter((line) => other.includes(line))),
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  test('is the same every time and for everybody, also when people count other families (T8, T9, T12)', async () => {
    let changed = 0;
    const instead = (intent: Intent): Intent => {
      const other = swapped(intent);
      changed += JSON.stringify(other) === JSON.stringify(intent) ? 0 : 1;
      return other;
    };
    const other = await halfYearTown({ file: temporaryFile('other.db'), begin, instead });
    expect(changed).toBeGreaterThan(200);
    expect(other.stage.memory.all()).toEqual(town.stage.memory.all());
    expect(await toldTo(other)).toEqual(told);
    for (const team of teams)
      expect(other.weeksOf(team).map(({ publication }) => publication)).toEqual(
        town.weeksOf(team).map(({ publication }) => publication),
      );
    expect(other.weeksOf('Noord').map(({ answered }) => answered.answers)).not.toEqual(
      town.weeksOf('Noord').map(({ answered }) => answered.answers),
    );
  }, 180_000);

  test('was published once a week, and stands as it was when everybody has erased their own (T1, T10)', async () => {
    const { world, stage, users } = town;
    const published = async () => {
      const kept = teams.map(async (team) => {
        const scope = { of: 'team', tenant: world.tenant, team: town.idOf(team) } as const;
        const names = await world.store.names(scope, 'publication/');
        return world.store.read(scope, names);
      });
      return JSON.stringify(await Promise.all(kept));
    };
    for (const team of teams)
      expect(new Set(town.weeksOf(team).map(({ week }) => week)).size).toBe(town.weeksOf(team).length);
    const before = await published();
    for (const { publication } of teams.flatMap((team) => town.weeksOf(team)))
      expect(before).toContain(JSON.stringify(publication));
    let erased = 0;
    for (const user of users) {
      const person = await stage.bot.person(user);
      if (person === undefined) continue;
      const actor = { tenant: world.tenant, person: person.id, place: { kind: 'private' } } as const;
      for (const team of person.teams) {
        const scope = { of: 'team', tenant: world.tenant, team } as const;
        const own = `own/${person.id}` as const;
        if (((await world.store.read(scope, [own]))[own]?.history ?? []).length > 0) erased += 1;
        await stage.bot.answer(actor, { kind: 'delete-own-answers', team, sure: true });
        expect((await world.store.read(scope, [own]))[own]?.history ?? []).toEqual([]);
      }
    }
    expect(erased).toBeGreaterThan(15);
    expect(await published()).toBe(before);
  });
});
