/** What was told lately of a thing, so that hearing it again costs nothing. */
export interface Lately {
  /** Whether this was the last that was told. */
  was(name: string, text: string): boolean;
  last(name: string): string | undefined;
  tell(name: string, text: string): void;
  forget(name: string): void;
}

/** Some hundred teams with their people; who was told of first is forgotten first. */
const most = 10_000;

/** Nothing was told yet. */
export function createLately(): Lately {
  const told = new Map<string, string>();
  return {
    was: (name, text) => told.get(name) === text,
    last: (name) => told.get(name),
    tell(name, text) {
      told.delete(name);
      told.set(name, text);
      const [first] = told.keys();
      if (told.size > most && first !== undefined) told.delete(first);
    },
    forget: (name) => void told.delete(name),
  };
}
