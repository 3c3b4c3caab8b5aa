import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { createSecrets } from '../../src/adapters/secrets/keyed-digests';

const key = Buffer.alloc(32, 7);

test('equal texts have equal digests, and different texts different ones', () => {
  const secrets = createSecrets(key);
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(secrets.digest(one) === secrets.digest(other)).toBe(one === other);
    }),
  );
});

test('a digest tells nothing to who has another key', () => {
  expect(createSecrets(key).digest('9')).not.toBe(createSecrets(randomBytes(32)).digest('9'));
});

test('digests stay the same from release to release', () => {
  expect(createSecrets(key).digest('person-anna')).toBe('UWsUzkEaBD1rjI8CAVmFK8GlHdaw54RTgtKjxocmmD8');
});
