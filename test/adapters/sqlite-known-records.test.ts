import { knownRecords } from '../../src/adapters/sqlite/known-records';
import type { Place } from '../../src/records/place';
import { writeRecord } from '../../src/records/record';

const looked = (at: number) => ({ list: [{ person: 'person-1', role: 'lead', at }] }) as const;
const looks = (at: number) => writeRecord('looks', looked(at));

function place(team: number): Place {
  return { tenant: 'tenant-test', scope: `team/team-${team}`, name: 'looks' };
}

/** Records of which it is known how often each was read from the file. */
function aFile() {
  const reads = new Map<string, number>();
  const texts = new Map<string, string>();
  const known = knownRecords(({ scope }) => {
    reads.set(scope, (reads.get(scope) ?? 0) + 1);
    return texts.get(scope);
  });
  return { known, texts, readsOf: ({ scope }: Place) => reads.get(scope) };
}

test('a record is read from the file once, for as long as it stays what it is', () => {
  const { known, texts, readsOf } = aFile();
  texts.set(place(1).scope, looks(1));
  const first = known.find(place(1), 'looks');
  expect(first).toEqual(looked(1));
  expect(known.find(place(1), 'looks')).toBe(first);
  expect(readsOf(place(1))).toBe(1);
  texts.set(place(1).scope, looks(2));
  known.forget(place(1));
  expect(known.find(place(1), 'looks')).toEqual(looked(2));
});

test('a record that was just written is not read from the file, and nobody can change it', () => {
  const { known, readsOf } = aFile();
  known.forget(place(1));
  known.keep(place(1), { list: [{ person: 'person-1', role: 'lead', at: 4 }] });
  const record = known.find(place(1), 'looks') ?? {};
  expect(record).toEqual(looked(4));
  expect(readsOf(place(1))).toBeUndefined();
  expect(() => Object.assign(record, { list: [] })).toThrow(TypeError);
});

test('a record that is not there is looked for each time', () => {
  const { known, texts } = aFile();
  expect(known.find(place(1), 'looks')).toBeUndefined();
  texts.set(place(1).scope, looks(3));
  expect(known.find(place(1), 'looks')).toEqual(looked(3));
});

test('nobody can change what others will be given', () => {
  const { known, texts } = aFile();
  texts.set(place(1).scope, looks(1));
  const record = known.find(place(1), 'looks') ?? {};
  expect(() => Object.assign(record, { list: [] })).toThrow(TypeError);
  const inside = Object.entries(record).map(([, list]: [string, unknown]) => list);
  expect(inside).toHaveLength(1);
  expect(inside.every((list) => Object.isFrozen(list))).toBe(true);
});

test('the record that was not asked for longest is forgotten when there are too many', () => {
  const { known, texts, readsOf } = aFile();
  for (let team = 1; team <= 4_001; team += 1) {
    texts.set(place(team).scope, looks(team));
    known.find(place(team), 'looks');
    known.find(place(1), 'looks');
  }
  for (const team of [1, 2, 3]) known.find(place(team), 'looks');
  expect([1, 2, 4_001].map((team) => readsOf(place(team)))).toEqual([1, 2, 1]);
});
