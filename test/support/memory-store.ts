import type { TeamKey } from '../../src/domain/ids';
import type { Instant } from '../../src/domain/time';
import type { Change, Loaded, RecordName, Scope, Store } from '../../src/ports/store';
import { scopeText } from '../../src/records/place';
import { loadRecords, writtenRecords } from '../../src/records/record';
import { isRecordName } from '../../src/records/record-name';

interface Kept {
  readonly name: string;
  readonly scope: string;
  readonly text: string;
  readonly revision: number;
}

interface Due {
  readonly key: TeamKey;
  readonly at: Instant;
}

/** What a test may do between the body of a change and its commit, such as let another change go first. */
export interface MemoryStoreOptions {
  readonly beforeCommit?: (scope: Scope) => Promise<void> | void;
}

/** A store that lives as long as the test. A change that meets another one runs its body again, as on a real server. */
export function createMemoryStore({ beforeCommit }: MemoryStoreOptions = {}): Store {
  const records = new Map<string, Kept>();
  const due = new Map<string, Due>();
  let revision = 0;

  const place = (scope: Scope) => JSON.stringify([scope.tenant, scopeText(scope)]);
  const at = (scope: Scope, name: string) => `${place(scope)}${name}`;
  const dueAt = ({ tenant, team }: TeamKey) => JSON.stringify([tenant, team]);
  const load = <N extends RecordName>(scope: Scope, names: readonly N[]): Loaded<N> =>
    loadRecords(names, (name) => records.get(at(scope, name))?.text);
  const revisions = (scope: Scope, names: readonly RecordName[]): string =>
    names.map((name) => records.get(at(scope, name))?.revision ?? 0).join();
  const inOrder = () => [...due.values()].sort((one, other) => one.at - other.at);

  return {
    async read(scope, names) {
      return load(scope, names);
    },

    async change<N extends RecordName, R>(
      scope: Scope,
      names: readonly N[],
      body: (records: Loaded<N>) => Change<R>,
    ): Promise<R> {
      for (;;) {
        const before = revisions(scope, names);
        const change = body(load(scope, names));
        const written = writtenRecords(scope, names, change);
        await beforeCommit?.(scope);
        if (revisions(scope, names) !== before) continue;

        revision += 1;
        for (const { name, text } of written) {
          if (text === null) records.delete(at(scope, name));
          else records.set(at(scope, name), { name, scope: place(scope), text, revision });
        }
        if (scope.of === 'team' && change.wakeAt !== undefined) {
          const earliest = Math.min(due.get(dueAt(scope))?.at ?? change.wakeAt, change.wakeAt);
          due.set(dueAt(scope), { key: { tenant: scope.tenant, team: scope.team }, at: earliest });
        }
        return change.result;
      }
    },

    async names(scope, prefix) {
      return [...records.values()]
        .filter((kept) => kept.scope === place(scope) && kept.name.startsWith(prefix))
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
