/** Which thread each of the bot's own replies stands in: Slack wants the root, and a reference names the reply. */
export interface ThreadRoots {
  /** The root to reply under; a message nobody knows as a reply is a root itself. */
  rootOf(ts: string): string;
  remember(reply: string, root: string): void;
}

/** Threads run for weeks, but nothing is said under a reply of long ago: the last thousand are enough. */
const kept = 1_000;

/** No reply is known yet. */
export function createThreadRoots(): ThreadRoots {
  const roots = new Map<string, string>();
  return {
    rootOf: (ts) => roots.get(ts) ?? ts,
    remember(reply, root) {
      roots.set(reply, root);
      const [oldest] = roots.keys();
      if (roots.size > kept && oldest !== undefined) roots.delete(oldest);
    },
  };
}
