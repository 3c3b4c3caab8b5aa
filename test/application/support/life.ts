import type { Chat } from '../../../src/ports/chat';
import type { Queue } from '../../../src/ports/queue';
import type { Store } from '../../../src/ports/store';

/** Thrown by every port of a process that has died. */
export class ProcessDied extends Error {}

/** At which call of a port a process dies: just before it had any effect, or just after it had all of it. */
export interface Death {
  readonly call: number;
  readonly when: 'before' | 'after';
}

/** The life of one process, counted in calls of its ports; each of them is a point where it can die. */
export interface Life {
  /** Calls that took effect, in order. */
  readonly took: readonly string[];
  readonly isOver: boolean;
  through<T>(call: string, run: () => Promise<T>): Promise<T>;
}

/** A life that ends at a call, or never. */
export function createLife(death?: Death): Life {
  const took: string[] = [];
  let calls = 0;
  let over = false;
  const die = (): never => {
    over = true;
    throw new ProcessDied(`died at call ${calls}`);
  };
  return {
    took,
    get isOver() {
      return over;
    },
    async through(call, run) {
      calls += 1;
      if (over) die();
      const here = calls === death?.call;
      if (here && death.when === 'before') die();
      const result = await run();
      took.push(call);
      if (here) die();
      return result;
    },
  };
}

/** A store seen from a process that can die. */
export function storeIn(life: Life, store: Store): Store {
  return {
    read: (scope, names) => life.through('read', () => store.read(scope, names)),
    change: (scope, names, body) => life.through('change', () => store.change(scope, names, body)),
    names: (scope, prefix) => life.through('names', () => store.names(scope, prefix)),
    teamsDue: (now, limit) => life.through('teamsDue', () => store.teamsDue(now, limit)),
    nextWake: () => life.through('nextWake', () => store.nextWake()),
    wakeOf: (team) => life.through('wakeOf', () => store.wakeOf(team)),
    postpone: (team, from, to) => life.through('postpone', () => store.postpone(team, from, to)),
    close: () => store.close(),
  };
}

/** A platform seen from a process that can die: after a post that took effect, for one. */
export function chatIn(life: Life, chat: Chat): Chat {
  return {
    looksBack: chat.looksBack,
    lacks: () => life.through('find', () => chat.lacks()),
    send: (to, card, delivery) => life.through('send', () => chat.send(to, card, delivery)),
    linkTo: (ref) => life.through('link', () => chat.linkTo(ref)),
    find: (to, delivery, since) => life.through('find', () => chat.find(to, delivery, since)),
  };
}

/** A queue seen from a process that can die; what waits in it dies with the process. */
export function queueIn(life: Life, queue: Queue): Queue {
  return {
    add: (job) => life.through('add', () => queue.add(job)),
    start: (work) => queue.start(work),
    idle: () => queue.idle(),
    stop: () => queue.stop(),
  };
}
