import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import type { Place } from '../../src/records/place';
import { createSealing, WrongKey } from '../../src/records/sealing';

const one = { id: 'one', key: randomBytes(32) };
const two = { id: 'two', key: randomBytes(32) };
const place: Place = { tenant: 'tenant-zuid', scope: 'team/team-noord', name: 'looks' };
const anyPlace = fc.record({ tenant: fc.string(), scope: fc.string(), name: fc.string() });

test('any text opens in its own place', () => {
  const sealing = createSealing([one]);
  fc.assert(
    fc.property(anyPlace, fc.string({ unit: 'grapheme' }), (where, text) => {
      expect(sealing.open(where, sealing.seal(where, text))).toBe(text);
    }),
  );
});

test('a text moved to any other tenant, scope or name does not open', () => {
  const sealing = createSealing([one]);
  fc.assert(
    fc.property(anyPlace, anyPlace, (from, to) => {
      fc.pre(JSON.stringify(from) !== JSON.stringify(to));
      const sealed = sealing.seal(from, 'text');
      expect(() => sealing.open(to, sealed)).toThrow(WrongKey);
    }),
  );
});

test('places that read alike when written one after another stay two places', () => {
  const sealing = createSealing([one]);
  const sealed = sealing.seal({ tenant: 'a|b', scope: 'c', name: 'd' }, 'text');
  expect(() => sealing.open({ tenant: 'a', scope: 'b|c', name: 'd' }, sealed)).toThrow(WrongKey);
});

test('a text with any bit changed, or cut off anywhere, does not open', () => {
  const sealing = createSealing([one]);
  const sealed = sealing.seal(place, 'De wachtlijst knelt');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => sealing.open(place, changed)).toThrow(WrongKey);
    expect(() => sealing.open(place, sealed.subarray(0, at))).toThrow(WrongKey);
  }
});

test('equal texts in equal places are sealed differently', () => {
  const sealing = createSealing([one]);
  expect(sealing.seal(place, 'text').equals(sealing.seal(place, 'text'))).toBe(false);
});

test('the first key seals and every key of the ring opens', () => {
  const older = createSealing([one]).seal(place, 'older');
  const ring = createSealing([two, one]);
  expect(ring.open(place, older)).toBe('older');
  expect(createSealing([two]).open(place, ring.seal(place, 'newer'))).toBe('newer');
  expect(() => createSealing([two]).open(place, older)).toThrow(WrongKey);
});

test('a sealed text begins with its format and the id of its key', () => {
  const sealed = createSealing([one]).seal(place, 'text');
  expect(sealed.subarray(0, 5)).toEqual(Buffer.from('\x01\x03one', 'latin1'));
  expect(sealed).toHaveLength(5 + 12 + 4 + 16);
});

test('a key that is no key is refused', () => {
  expect(() => createSealing([])).toThrow('At least one');
  expect(() => createSealing([{ id: 'one', key: randomBytes(16) }])).toThrow('32 bytes');
  expect(() => createSealing([one, { ...two, id: 'one' }])).toThrow('id of its own');
  expect(() => createSealing([{ id: 'één', key: one.key }])).toThrow('letters, digits');
});
