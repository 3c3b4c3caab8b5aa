import { day } from '../../src/domain/time';
import { families } from '../../src/records/families';
import { UnreadableRecord, writeDocument } from '../../src/records/family';
import { openRecord, writeRecord } from '../../src/records/record';
import { familyOf, isRecordName } from '../../src/records/record-name';
import { samples } from './samples';

const named = Object.entries(samples);
const newest = (name: string): number => familyOf(name).migrations.length + 1;

test('every family has a sample', () => {
  const sampled = new Set(named.map(([name]) => familyOf(name).name));
  expect([...sampled].sort()).toEqual(Object.keys(families).sort());
});

test.each(named)('%s opens as it was written', (name, value) => {
  if (!isRecordName(name)) throw new Error('not a record');
  const { text, value: kept } = writeDocument(familyOf(name), value);
  expect(openRecord(name, text)).toEqual(value);
  expect(kept).toStrictEqual(openRecord(name, text));
  expect(JSON.parse(text)).toEqual({ v: newest(name), d: value });
});

test.each(named)('%s with a field nobody knows is refused', (name, value) => {
  const text = JSON.stringify({ v: newest(name), d: { ...value, reason: 'ill' } });
  if (!isRecordName(name)) throw new Error('not a record');
  expect(() => openRecord(name, text)).toThrow(UnreadableRecord);
});

test('deliveries of the first version open with a doubt that is two weeks old', () => {
  const waiting = { state: 'waiting', until: 14 * day, tries: 2 } as const;
  const d = { deliveries: { doubted: { ...waiting, doubtful: true }, certain: waiting } };
  expect(openRecord('deliveries/2026-W47', JSON.stringify({ v: 1, d }))).toEqual({
    deliveries: { doubted: { ...waiting, doubtfulSince: 0 }, certain: waiting },
  });
});

test('an own record of the first version opens with one "ask me later" counted', () => {
  const { later, ...rest } = samples['own/person-anna'];
  const first = { ...rest, later: { week: later.week, at: later.at } };
  const open = (d: object) => openRecord('own/person-anna', JSON.stringify({ v: 1, d }));
  expect(open(first)).toEqual({ ...rest, later: { ...later, nth: 1 } });
  expect(open(rest)).toEqual(rest);
});

test('a record that is read cannot be changed by its reader', () => {
  const { list } = openRecord('looks', writeRecord('looks', samples.looks));
  expect(Object.isFrozen(list)).toBe(true);
  expect(Object.isFrozen(list[0])).toBe(true);
});

test('a factor that left the catalogue does not make an old answer unreadable', () => {
  const text = JSON.stringify({ v: 1, d: samples['round/2026-W53'] });
  const older = text.replace('"factors":[]', '"factors":["a-factor-of-long-ago"]');
  const { answers } = openRecord('round/2026-W53', older);
  expect(answers['person-anna']?.factors).toEqual(['a-factor-of-long-ago']);
});

test('an unreadable record says where it is wrong and never what stands there', () => {
  const text = writeRecord('person', samples.person).replace('"reminders":true', '"reminders":"secret"');
  expect(() => openRecord('person', text)).toThrow(
    'A person record does not have the shape of its family: reminders invalid_type.',
  );
});

test.each([
  ['looks', true],
  ['round/2026-W47', true],
  ['own/person-anna', true],
  ['deliveries/start', true],
  ['account/slack/T1/U1', true],
  ['', false],
  ['looks/', false],
  ['round', false],
  ['round/2026-W54', false],
  ['own/anna', false],
  ['account/', false],
  ['constructor', false],
])('"%s" is the name of a record: %s', (name, is) => {
  expect(isRecordName(name)).toBe(is);
});

test.each(['{"v":1', '[]', '{"d":{}}', '{"v":0,"d":{}}', '{"v":1,"d":{"list":[]},"more":1}'])(
  'the text %s is no record',
  (text) => {
    expect(() => openRecord('looks', text)).toThrow(UnreadableRecord);
  },
);
