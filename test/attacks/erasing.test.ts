import fc from 'fast-check';
import { catchUp } from '../../src/application/catch-up';
import { handleIntent } from '../../src/application/handle-intent';
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
import { openPlace, type Place, processOn, tenant } from '../application/support/process';
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

async function answerAll(place: Place, whose: Colleague): Promise<void> {
  for (const who of colleagues) {
    const own =
      who === whose
        ? { 'cases.guidance': canary.guidance, hours: canary.hours, line: canary.line }
        : { 'cases.guidance': '16' };
    const fields = { felt: 'manageable', factors: 'admin-load', ...own };
    await send(place, who, { kind: 'submit-check-in', team: key.team, week, fields });
  }
}

const moments = [
  { when: 'while the round is open', at: moment('2026-11-24 11:00') },
  { when: 'after the close', at: times.closesAt },
  { when: 'after the team view', at: moment('2026-11-24 12:30') },
  { when: 'in the next round', at: moment('2026-11-26 10:00') },
] as const;

/** T10 of PRIVACY.md. */
describe('somebody who deletes their answers', () => {
  test.each(moments)('$when leaves no number and no line of theirs in any record', async ({ at }) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...colleagues), async (who) => {
        const place = openPlace(moment('2026-11-23 11:00'), open);
        await answerAll(place, who);
        expect(tracesIn(place)).toEqual([`round/${week}`, `own/${idOf(who)}`]);
        place.clock.set(at);
        await catchUp(processOn(place));
        const before = published(place);
        await send(place, who, { kind: 'delete-own-answers', team: key.team, sure: true });
        expect(published(place)).toBe(before);
        expect(tracesIn(place)).toEqual([]);
        place.clock.set(moment('2026-11-26 12:00'));
        await catchUp(processOn(place));
        if (before !== '') expect(published(place)).toBe(before);
        expect(tracesIn(place)).toEqual([]);
      }),
      { numRuns: 7, seed: 10 },
    );
  });

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
