import type { DeliveryId } from './delivery';
import type { MessageBudget } from './person';
import type { Week } from './week';

/** Unasked private messages a person gets in one ISO week, over all teams (PEOPLE.md item 16). */
export const privateMessagesAWeek = 2;

/** Channel posts a team gets in one ISO week. */
export const channelPostsAWeek = 2;

/** Spends one private message of a week; `undefined` when the week is full. The same delivery again costs nothing. */
export function spendMessage(
  budget: MessageBudget | undefined,
  week: Week,
  delivery: DeliveryId,
): MessageBudget | undefined {
  const spent = budget?.week === week ? budget.spent : [];
  if (spent.includes(delivery)) return { week, spent };
  return spent.length < privateMessagesAWeek ? { week, spent: [...spent, delivery] } : undefined;
}
