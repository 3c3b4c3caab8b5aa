import fc from 'fast-check';
import { catchUp } from '../../src/application/catch-up';
import { handleIntent } from '../../src/application/handle-intent';
import { minute } from '../../src/domain/time';
import { isRecordName } from '../../src/records/record-name';
import {
  type Colleague,
  colleagues,
  foundedNoord,
  idOf,
  key,
  openNoord,
  times,
  week,
} from '../application/support/noord';
import { openPlace, type Place, processOn, tenant, until } from '../application/support/process';
import { moment } from '../application/support/set-clock';
import type { Contents } from '../support/memory-store';

/** What nobody else says: a count, hours and a text, found back in any record that still holds them. */
const canary = { guidance: '397', hours: '53,5', line: 'De zilverreiger stond weer in de sloot' };
const traces = /:397[,}]|:53\.5[,}]|zilverreiger/;

let open: Contents;
beforeAll(async () => {
  open = await openNoord(await foundedNoord());
});

function published({ store }: Place): string {
  const lines = [...store.contents().lines.values()].filter(({ name }) => name.startsWith('publication/'));
  return lines.map(({ name, text }) => `${name} ${text}`).join('\n');
}

function tracesIn({ store }: Place): readonly string[] {
  const lines = [...store.contents().lines.values()];
  return lines.filter(({ text }) => traces.test(text)).map(({ name }) => (isRecordName(name) ? name : ''));
}

async function send(place: Place, who: Colleague, intent: Parameters<typeof handleIntent>[2]) {
  const actor = { tenant, person: idOf(who), place: { kind: 'private' } } as const;
  return handleIntent(processOn(place), actor, intent);
}

/** What somebody else fills in, or nothing. */
const others = fc.option(
  fc.record({
    felt: fc.constantFrom('too-full', 'manageable', 'room-left'),
    'cases.guidance': fc.integer({ min: 0, max: 30 }).map(String),
    factors: fc.constantFrom('', 'admin-load', 'much-coordination,admin-load'),
  }),
);
type Fields = Readonly<Record<string, string>> | null;
const usual: Fields = { felt: 'manageable', 'cases.guidance': '16', factors: 'admin-load' };

async function answerAll(place: Place, whose: Colleague, said: readonly Fields[] = []): Promise<void> {
  for (const [nth, who] of colleagues.entries()) {
    const own = { 'cases.guidance': canary.guidance, hours: canary.hours, line: canary.line };
    const answered = said.length === 0 ? usual : said[nth];
    const fields = who === whose ? { ...usual, ...own } : answered;
    if (fields) await send(place, who, { kind: 'submit-check-in', team: key.team, week, fields });
  }
}

/** A minute of the open round after everybody answered, of what comes after it, and of the round that follows. */
const deletedAt = fc
  .integer({ min: moment('2026-11-23 11:01'), max: moment('2026-11-26 12:00') })
  .map((at) => at - (at % minute));

/** T10 of PRIVACY.md. */
describe('somebody who deletes their answers', () => {
  test('at whatever moment leaves the published weeks as they were, and no number and no line of theirs in any record', async () => {
    let afterAView = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...colleagues),
        fc.array(others, { minLength: 7, maxLength: 7 }),
        deletedAt,
        async (who, said, at) => {
          const place = openPlace(moment('2026-11-23 11:00'), open);
          await answerAll(place, who, said);
          expect(tracesIn(place)).toEqual([`round/${week}`, `own/${idOf(who)}`]);
          await until(place, processOn(place), at);
          const before = published(place);
          if (before !== '') afterAView += 1;
          await send(place, who, { kind: 'delete-own-answers', team: key.team, sure: true });
          expect(published(place)).toBe(before);
          expect(tracesIn(place)).toEqual([]);
          await until(place, processOn(place), moment('2026-11-26 13:00'));
          expect(published(place).startsWith(before)).toBe(true);
          expect(tracesIn(place)).toEqual([]);
        },
      ),
      { numRuns: 1_000, seed: 10 },
    );
    expect(afterAView).toBeGreaterThan(500);
  }, 120_000);

  test('between the closing instant and the close itself is in the publication as at that instant, and in nothing else', async () => {
    const [kept, erased] = [
      openPlace(moment('2026-11-23 11:00'), open),
      openPlace(moment('2026-11-23 11:00'), open),
    ];
    for (const place of [kept, erased]) {
      await answerAll(place, 'Anna');
      place.clock.set(times.closesAt);
    }
    await send(erased, 'Anna', { kind: 'delete-own-answers', team: key.team, sure: true });
    for (const place of [kept, erased]) await catchUp(processOn(place));
    expect(published(erased)).toBe(published(kept));
    expect(tracesIn(erased)).toEqual([]);
  });

  test('whose deleting meets the closing instant does not change what is published', async () => {
    const [kept, erased] = [
      openPlace(moment('2026-11-23 11:00'), open),
      openPlace(moment('2026-11-23 11:00'), open),
    ];
    for (const place of [kept, erased]) {
      await answerAll(place, 'Anna');
      place.clock.set(times.closesAt - 1);
    }
    const { store, clock } = erased;
    const slow: Place = {
      ...erased,
      store: {
        ...store,
        change: async (scope, names, body) => {
          clock.set(times.closesAt);
          return store.change(scope, names, body);
        },
      },
    };
    await send(slow, 'Anna', { kind: 'delete-own-answers', team: key.team, sure: true });
    for (const place of [kept, erased]) {
      place.clock.set(times.closesAt);
      await catchUp(processOn(place));
    }
    expect(published(erased)).toBe(published(kept));
  });

  test('loses a line that was not shared, and keeps one that was: it is everybody’s now', async () => {
    const place = openPlace(moment('2026-11-23 11:00'), open);
    await answerAll(place, 'Anna');
    await send(place, 'Anna', { kind: 'share-line', team: key.team, week });
    place.clock.set(times.viewAt);
    await catchUp(processOn(place));
    await send(place, 'Anna', { kind: 'delete-own-answers', team: key.team, sure: true });
    expect(tracesIn(place)).toEqual([`publication/${week}`]);
  });
});
