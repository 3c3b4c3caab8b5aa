import { wait } from '../../src/adapters/system/wait';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a wait takes as long as it says, and no longer', async () => {
  let over = false;
  const waiting = wait(1_500).then(() => {
    over = true;
  });
  await jest.advanceTimersByTimeAsync(1_499);
  expect(over).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(over).toBe(true);
  await waiting;
});
