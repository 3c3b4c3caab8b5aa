import type { TeamKey } from '../../src/domain/ids';
import type { Instant } from '../../src/domain/time';
import type { Change, RecordName, Scope, Store } from '../../src/ports/store';
import { scopeText } from '../../src/records/place';
import { writtenRecords } from '../../src/records/record';
import { isRecordName } from '../../src/records/record-name';
import { openRecords } from './opened-records';

/** One record as it is written down, with where it lies. */
export interface Line {
  readonly place: string;
  readonly name: RecordName;
  readonly text: string;
}

interface Due {
  readonly key: TeamKey;
  readonly at: Instant;
}

/** All that a store holds. */
export interface Contents {
  readonly lines: ReadonlyMap<string, Line>;
  readonly due: ReadonlyMap<string, Due>;
}

/** A store in memory that can be read as a whole and copied at once, so that a thousand teams fit in a test. */
export interface MemoryStore extends Store {
  contents(): Contents;
  /** Every record as text, in a fixed order: when this is equal, nothing has changed. */
  everything(): string;
}

export interface MemoryStoreOptions {
  readonly from?: Contents;
  /** Runs between the body of a change and its commit; a change that meets another one runs its body again. */
  readonly beforeCommit?: (scope: Scope) => Promise<void> | void;
}

/** A store that lives as long as the test, empty or with everything another one held. */
export function createMemoryStore({ from, beforeCommit }: MemoryStoreOptions = {}): MemoryStore {
  const lines = new Map(from?.lines);
  const due = new Map(from?.due);

  const placeOf = (scope: Scope) => `${scope.tenant} ${scopeText(scope)}`;
  const at = (scope: Scope, name: string) => `${placeOf(scope)} ${name}`;
  const dueAt = ({ tenant, team }: TeamKey) => JSON.stringify([tenant, team]);
  const inOrder = () => [...due.values()].sort((one, other) => one.at - other.at);

  return {
    contents: () => ({ lines: new Map(lines), due: new Map(due) }),

    everything: () =>
      [...lines]
        .map(([place, { text }]) => `${place} ${text}`)
        .sort()
        .join('\n'),

    async read(scope, names) {
      return openRecords(names, (name) => lines.get(at(scope, name))?.text);
    },

    async change(scope, names, body) {
      for (;;) {
        const before = names.map((name) => lines.get(at(scope, name)));
        const change: Change<Awaited<ReturnType<typeof body>>['result']> = body(
          openRecords(names, (name) => lines.get(at(scope, name))?.text),
        );
        const written = writtenRecords(scope, names, change);
        await beforeCommit?.(scope);
        if (names.some((name, index) => lines.get(at(scope, name)) !== before[index])) continue;

        for (const { name, document } of written) {
          if (document === null) lines.delete(at(scope, name));
          else lines.set(at(scope, name), { place: placeOf(scope), name, text: document.text });
        }
        if (scope.of === 'team' && change.wakeAt !== undefined) {
          const earliest = Math.min(due.get(dueAt(scope))?.at ?? change.wakeAt, change.wakeAt);
          due.set(dueAt(scope), { key: { tenant: scope.tenant, team: scope.team }, at: earliest });
        }
        return change.result;
      }
    },

    async names(scope, prefix) {
      return [...lines.values()]
        .filter(({ place, name }) => place === placeOf(scope) && name.startsWith(prefix))
        .map(({ name }) => name)
        .filter(isRecordName)
        .sort();
    },

    async teamsDue(now, limit) {
      return inOrder()
        .filter((one) => one.at <= now)
        .slice(0, limit)
        .map(({ key }) => key);
    },

    async nextWake() {
      return inOrder()[0]?.at;
    },

    async wakeOf(team) {
      return due.get(dueAt(team))?.at;
    },

    async postpone(team, from, to) {
      if (due.get(dueAt(team))?.at !== from) return;
      if (to === undefined) due.delete(dueAt(team));
      else due.set(dueAt(team), { key: { tenant: team.tenant, team: team.team }, at: to });
    },

    async close() {},
  };
}
