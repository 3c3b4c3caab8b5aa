import type { Felt } from './check-in';
import type { FeltView } from './publication';

const mostly = {
  'too-full': 'mostly-too-full',
  manageable: 'mostly-manageable',
  'room-left': 'mostly-room-left',
} as const satisfies Record<Felt, FeltView>;

/** How most of the team felt their week, where most is more than half; otherwise mixed. */
export function readFelt(felts: readonly Felt[]): FeltView {
  const most = felts.find((felt) => felts.filter((other) => other === felt).length * 2 > felts.length);
  return most === undefined ? 'mixed' : mostly[most];
}
