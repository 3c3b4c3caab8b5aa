import { z } from 'zod';
import type { Clock } from '../../../src/ports/clock';
import { type Block, readBlocks, withIds } from './slack-blocks';
import { type Filled, filledAtFirst, linesOfForm } from './slack-form';

const words = z.looseObject({ text: z.string() });
const modalShape = z.looseObject({
  type: z.literal('modal'),
  title: words,
  submit: words.optional(),
  blocks: z.array(z.unknown()),
});

/** Slack shows three modals on top of each other at most (docs.slack.dev/surfaces/modals). */
const modalsAtMost = 3;

/** A modal as somebody has it in front of them. */
export interface OpenModal {
  readonly id: string;
  /** Another one with every change of what is shown. */
  readonly hash: string;
  readonly root: string;
  /** The modal below it. */
  readonly previous?: string;
  readonly sent: z.infer<typeof modalShape>;
  readonly blocks: readonly Block[];
  readonly filled: Filled;
  readonly errors: Readonly<Record<string, string>>;
}

/** What Slack says of a modal it does not show. */
export type ViewFault = 'push_limit_reached' | 'hash_conflict' | 'not_found';

/** Who has which modals open, one on top of the other. */
export interface Views {
  topOf(user: string): OpenModal | undefined;
  /** Opens a modal instead of all that is open. */
  open(user: string, view: unknown): OpenModal;
  push(user: string, view: unknown): OpenModal | ViewFault;
  /** Puts a view in the place of a modal, only if it still is what `hash` says. */
  update(id: string, hash: string | undefined, view: unknown): OpenModal | ViewFault;
  /** Changes what stands in the modal on top. */
  touch(user: string, change: Partial<Pick<OpenModal, 'filled' | 'errors'>>): void;
  close(user: string): void;
  closeAll(user: string): void;
}

/** Nobody has a modal open. */
export function createViews(clock: Clock): Views {
  const stacks = new Map<string, readonly OpenModal[]>();
  let made = 0;

  function drawn(view: unknown, filled?: Filled) {
    const sent = modalShape.parse(view);
    const blocks = withIds(sent.blocks);
    made += 1;
    return {
      hash: `${Math.floor(clock.now() / 1_000)}.h${made}`,
      sent: { ...sent, blocks: [...blocks] },
      blocks: readBlocks(blocks),
      filled: filledAtFirst(readBlocks(blocks), filled),
      errors: {},
    };
  }
  const stackOf = (user: string): readonly OpenModal[] => stacks.get(user) ?? [];
  function put(user: string, view: unknown, below: readonly OpenModal[]): OpenModal {
    const id = `V0${made + 1}`;
    const previous = below.at(-1);
    const modal = {
      id,
      root: below[0]?.id ?? id,
      ...(previous && { previous: previous.id }),
      ...drawn(view),
    };
    stacks.set(user, [...below, modal]);
    return modal;
  }

  return {
    topOf: (user) => stackOf(user).at(-1),
    open: (user, view) => put(user, view, []),
    push(user, view) {
      const below = stackOf(user);
      if (below.length === 0) return 'not_found';
      return below.length < modalsAtMost ? put(user, view, below) : 'push_limit_reached';
    },
    update(id, hash, view) {
      for (const [user, stack] of stacks) {
        const old = stack.find((one) => one.id === id);
        if (old === undefined) continue;
        if (hash !== undefined && hash !== old.hash) return 'hash_conflict';
        const now = { ...old, ...drawn(view, old.filled) };
        stacks.set(
          user,
          stack.map((one) => (one === old ? now : one)),
        );
        return now;
      }
      return 'not_found';
    },
    touch(user, change) {
      const stack = stackOf(user);
      stacks.set(
        user,
        stack.map((one) => (one === stack.at(-1) ? { ...one, ...change } : one)),
      );
    },
    close: (user) => void stacks.set(user, stackOf(user).slice(0, -1)),
    closeAll: (user) => void stacks.delete(user),
  };
}

/** What a person reads in a modal, from top to bottom, the button that sends it last. */
export function readModal({ blocks, filled, errors, sent }: OpenModal): string {
  const submit = sent.submit === undefined ? [] : [`[${sent.submit.text}]`];
  return [...linesOfForm(blocks, filled, errors), ...submit].join('\n');
}
