import fc from 'fast-check';
import { channelPostsAWeek, privateMessagesAWeek, spendMessage } from '../../src/domain/message-budget';
import type { MessageBudget } from '../../src/domain/person';

const week = '2026-W47';

test('a person gets two private messages a week and a channel two posts', () => {
  expect([privateMessagesAWeek, channelPostsAWeek]).toEqual([2, 2]);
});

test('the third message of a week is not booked, whichever team it comes from', () => {
  const one = spendMessage(undefined, week, 'noord.ask');
  const two = spendMessage(one, week, 'zuid.ask');
  expect(one).toEqual({ week, spent: ['noord.ask'] });
  expect(two).toEqual({ week, spent: ['noord.ask', 'zuid.ask'] });
  expect(spendMessage(two, week, 'noord.reminder')).toBeUndefined();
});

test('the same message twice costs once, also when the week is full', () => {
  const one = spendMessage(undefined, week, 'ask');
  expect(spendMessage(one, week, 'ask')).toEqual(one);
  const full = spendMessage(one, week, 'reminder');
  expect(spendMessage(full, week, 'ask')).toEqual(full);
});

test('a new week starts anew, also the first one after week 53', () => {
  const full: MessageBudget = { week: '2026-W53', spent: ['ask', 'reminder'] };
  expect(spendMessage(full, '2027-W01', 'ask')).toEqual({ week: '2027-W01', spent: ['ask'] });
});

test('whatever is booked in whatever order, no week holds more than two', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(week, '2026-W48' as const), fc.string())), (messages) => {
      let budget: MessageBudget | undefined;
      for (const [one, id] of messages) {
        budget = spendMessage(budget, one, id) ?? budget;
        expect(budget?.spent.length).toBeLessThanOrEqual(2);
        expect(new Set(budget?.spent).size).toBe(budget?.spent.length);
      }
    }),
  );
});
