import { rates } from '../../../src/adapters/slack/rates';
import { openSlackChat } from '../../../src/adapters/slack/send';
import type { Rate } from '../../../src/ports/pacer';
import { fewestMs } from '../../support/allowance';
import { captureLog } from '../../support/captured-log';
import { card, render, toPerson, workplace } from './support/chat-in-noord';
import { openPaced } from './support/paced-workspace';
import { botUser, team } from './support/workspace';

const people = Array.from({ length: 1_000 }, (_, nth) => `U${nth}`);

/** A chat that keeps to the pace. */
function open() {
  const { time, workspace, client, pacer, asked } = openPaced(people);
  const self = { team, user: botUser };
  const chat = openSlackChat({
    ...{ client, workplace, self, pacer, clock: time, render },
    log: captureLog(),
  });

  /** Says something to everybody, eight at a time as the queue does, each again when Slack or the pacer says "later". */
  async function sayToAll(round: string): Promise<number> {
    const begin = time.now();
    const left = [...people];
    const work = async () => {
      for (let user = left.pop(); user !== undefined; user = left.pop()) {
        const outcome = await chat.send(toPerson(user), card, `${round}.${user}`);
        if (outcome.kind !== 'retry-later') continue;
        await time.wait(outcome.afterMs);
        left.push(user);
      }
    };
    await time.until(Promise.all(Array.from({ length: 8 }, work)));
    return time.now() - begin;
  }

  return { workspace, sayToAll, asked };
}

const fewestFor = ({ perMinute, burst }: Rate) =>
  fewestMs(people.length, burst, [{ from: 0, perSecond: perMinute / 60 }]);

test('a thousand people are asked at about the pace Slack lets us, without a "too fast"', async () => {
  const { workspace, sayToAll, asked } = open();
  const first = await sayToAll('first');
  // The first time every conversation has to be opened, which Slack lets us do 50 times a minute.
  expect(fewestFor(rates['conversations.open']) / first).toBeGreaterThanOrEqual(0.97);
  const second = await sayToAll('second');
  expect(fewestFor(rates['chat.postMessage']) / second).toBeGreaterThanOrEqual(0.97);
  expect(asked('conversations.open')).toBe(people.length);
  expect(asked('chat.postMessage')).toBe(2 * people.length);
  expect(new Set(workspace.messages.map(({ metadata }) => JSON.stringify(metadata))).size).toBe(
    2 * people.length,
  );
  expect([first, second].map((ms) => Math.round(ms / 60_000))).toEqual([20, 3]);
});
