import { openSlackDirectory } from '../../../src/adapters/slack/directory';
import { methodBucket } from '../../../src/adapters/slack/rates';
import { hour, minute } from '../../../src/domain/time';
import { captureLog } from '../../support/captured-log';
import { workplace } from './support/chat-in-noord';
import { openPaced } from './support/paced-workspace';

/** A person is told "not saved yet" after this. */
const deadline = 2_000;

const usersFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, nth) => `U${String(first + nth).padStart(5, '0')}`);

/** A workspace of so many people, of whom the last ones are in the channel of the team. */
function open(inWorkspace: number, inChannel: number) {
  const people = usersFrom(0, inWorkspace);
  const paced = openPaced(people);
  const { time, workspace, client, pacer, asked } = paced;
  workspace.members.set('C0NOORD', people.slice(-inChannel));
  const log = captureLog();
  const directory = openSlackDirectory({ client, workplace, pacer, clock: time, log });

  const ask = () => time.until(directory.inChannel({ workplace, channel: 'C0NOORD' }));

  async function look() {
    const begin = time.now();
    const calls = asked('users.info') + asked('users.list');
    const found = await ask();
    if (found.kind !== 'people') throw new Error(`The channel is ${found.kind}.`);
    return {
      ms: time.now() - begin,
      calls: asked('users.info') + asked('users.list') - calls,
      count: found.people.length,
      complete: found.complete,
    };
  }
  return { time, pacer, look, ask, log };
}

test.each([5, 15, 18, 25, 30, 120])(
  'a channel of %i people is told of whole before the deadline',
  async (size) => {
    const { look, log } = open(150, size);
    const first = await look();
    expect(first).toMatchObject({ count: size, complete: true });
    expect(first.ms).toBeLessThan(deadline);
    expect(log.lines).toEqual([]);
  },
);

test('asked again within the hour, only who is in the channel is asked, and after it everybody again', async () => {
  const { time, look } = open(150, 120);
  await look();
  for (let nth = 0; nth < 10; nth += 1) {
    const again = await look();
    expect(again).toMatchObject({ calls: 0, count: 120, complete: true });
    expect(again.ms).toBeLessThan(deadline / 4);
  }
  await time.until(time.wait(hour));
  const later = await look();
  expect(later).toMatchObject({ count: 120, complete: true });
  expect(later.calls).toBeGreaterThan(0);
});

test.each([30, 100])(
  'in a big workspace %i people are told of in part at once, and whole a little later',
  async (size) => {
    const { time, look, log } = open(3_000, size);
    const first = await look();
    expect(first.ms).toBeLessThan(deadline);
    expect(first.count).toBeGreaterThanOrEqual(15);
    expect(first).toMatchObject({ complete: false });
    const soon = await look();
    expect(soon.ms).toBeLessThan(deadline);
    expect(soon.count).toBeGreaterThanOrEqual(first.count);
    await time.until(time.wait(minute));
    expect(await look()).toMatchObject({ count: size, complete: true, calls: 0 });
    expect(log.lines).toEqual([]);
  },
);

test('of a channel that is longer than is looked at is said that there may be more', async () => {
  const { time, look } = open(500, 450);
  await look();
  await time.until(time.wait(hour / 2));
  const found = await look();
  expect(found.ms).toBeLessThan(deadline);
  expect(found.count).toBeGreaterThanOrEqual(100);
  expect(found).toMatchObject({ complete: false });
});

test('a channel whose turn does not come in time is unknown at once, and nothing is logged', async () => {
  const { time, pacer, ask, log } = open(150, 30);
  pacer.backOff(methodBucket(workplace, 'conversations.members'), 10_000);
  const begin = time.now();
  expect(await ask()).toEqual({ kind: 'unknown' });
  expect(time.now()).toBe(begin);
  expect(log.lines).toEqual([]);
});

test('people whose turn does not come in time are not told of, and are not called absent', async () => {
  const { time, pacer, ask, look } = open(150, 10);
  pacer.backOff(methodBucket(workplace, 'users.info'), 10_000);
  const begin = time.now();
  expect(await ask()).toEqual({ kind: 'unknown' });
  expect(time.now() - begin).toBeLessThan(deadline);
  await time.until(time.wait(minute));
  expect(await look()).toMatchObject({ count: 10, complete: true });
});
