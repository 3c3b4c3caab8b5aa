import { createMemoryQueue } from '../../src/adapters/memory-queue/memory-queue';
import { describeQueue } from './queue-contract';

describeQueue('the queue in memory', async (log) => {
  const queue = createMemoryQueue(log);
  return { queue, log, end: () => queue.stop() };
});
