import { createMemoryQueue } from '../../src/adapters/memory-queue/memory-queue';
import type { Job } from '../../src/ports/queue';
import { delivery, key, nameOf, signal } from '../contract/queue-contract';
import { captureLog } from '../support/captured-log';

const look: Job = { kind: 'look-at-team', key: key('team-noord') };

test('a team that waits to be looked at is not queued twice', async () => {
  const queue = createMemoryQueue(captureLog());
  const done: string[] = [];
  for (const job of [look, delivery('team-noord', 'ask'), look]) await queue.add(job);
  queue.start(async (job) => void done.push(nameOf(job)));
  await queue.idle();
  expect(done).toEqual(['look-at-team', 'ask']);
});

test('a team is looked at again when that is asked during a look', async () => {
  const queue = createMemoryQueue(captureLog());
  let looks = 0;
  queue.start(async () => {
    looks += 1;
    if (looks === 1) await queue.add(look);
  });
  await queue.add(look);
  await queue.idle();
  expect(looks).toBe(2);
});

test('a team with much to do does not keep another one waiting', async () => {
  const queue = createMemoryQueue(captureLog());
  const done: string[] = [];
  for (let n = 0; n < 30; n += 1) await queue.add(delivery('team-noord', `noord-${n}`));
  await queue.add(delivery('team-oost', 'oost'));
  queue.start(async (job) => void done.push(nameOf(job)));
  await queue.idle();
  expect(done.indexOf('oost')).toBeLessThan(3);
});

test('what waits when the queue stops does not run', async () => {
  const queue = createMemoryQueue(captureLog());
  const begun = signal();
  const done: string[] = [];
  queue.start(async (job) => {
    begun.give();
    done.push(nameOf(job));
  });
  await queue.add(delivery('team-noord', 'first'));
  await queue.add(delivery('team-noord', 'second'));
  const stopping = queue.stop();
  await begun.given;
  await stopping;
  await queue.idle();
  expect(done).toEqual(['first']);
});

test('eight jobs that may run at once begin one by one, with a turn of the server between', async () => {
  const queue = createMemoryQueue(captureLog());
  const begun: number[] = [];
  let turns = 0;
  let isOver = false;
  const count = (): void => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  queue.start(async () => void begun.push(turns));
  for (let n = 0; n < 8; n += 1) await queue.add(delivery(`team-${n}`, 'ask'));
  setImmediate(count);
  await queue.idle();
  isOver = true;
  expect(new Set(begun).size).toBe(8);
});

test('the server gets its turn between jobs that never wait for anything', async () => {
  const queue = createMemoryQueue(captureLog());
  let done = 0;
  let doneAtTurn = -1;
  queue.start(async () => {
    done += 1;
    if (done === 1) setImmediate(() => (doneAtTurn = done));
  });
  for (let n = 0; n < 100; n += 1) await queue.add(delivery('team-noord', `job-${n}`));
  await queue.idle();
  expect(doneAtTurn).toBeLessThan(5);
});
