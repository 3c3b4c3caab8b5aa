import { z } from 'zod';
import {
  type Family,
  NewerRecord,
  openDocument,
  UnreadableRecord,
  writeDocument,
} from '../../src/records/family';

const first = z.strictObject({ name: z.string() });
const second = z.strictObject({ names: z.array(z.string()) });

/** An invented family that was released three times. */
const table: Family = {
  name: 'table',
  schema: z.strictObject({ names: z.array(z.string()), open: z.boolean() }),
  migrations: [
    (older) => ({ names: [first.parse(older).name] }),
    (older) => ({ ...second.parse(older), open: true }),
  ],
};

test.each([
  ['the first', '{"v":1,"d":{"name":"Anna"}}'],
  ['the second', '{"v":2,"d":{"names":["Anna"]}}'],
  ['the newest', '{"v":3,"d":{"names":["Anna"],"open":true}}'],
])('a record of %s version opens as the newest', (_version, text) => {
  expect(openDocument(table, text)).toEqual({ names: ['Anna'], open: true });
});

test('a record is written in the newest version', () => {
  const written = { text: '{"v":3,"d":{"names":[],"open":false}}', value: { names: [], open: false } };
  expect(writeDocument(table, { names: [], open: false })).toEqual(written);
});

test('a record of a newer release is refused as such', () => {
  const open = () => openDocument(table, '{"v":4,"d":{"other":1}}');
  expect(open).toThrow(NewerRecord);
  expect(open).toThrow('has version 4; this release knows up to 3');
});

test('what a migration makes of a record is checked like any other', () => {
  const careless: Family = { ...table, migrations: [() => ({ names: 'Anna' }), (older) => older] };
  expect(() => openDocument(careless, '{"v":1,"d":{"name":"Anna"}}')).toThrow(UnreadableRecord);
});

test('a value that could not be opened again is not written', () => {
  expect(() => writeDocument(table, { names: [Number.NaN], open: true })).toThrow(UnreadableRecord);
});
