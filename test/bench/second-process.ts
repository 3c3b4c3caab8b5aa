import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';

/** A process of its own, which answers questions: what it works is not counted as the work of another one. */
export interface SecondProcess {
  /** Asks, and checks that the answer has this shape; throws what the process says went wrong. */
  ask<S extends z.ZodType>(question: object, shape: S): Promise<z.output<S>>;
  stop(): Promise<void>;
}

const hook = join(__dirname, '..', 'support', 'typescript-hook.cjs');
const reply = z.union([
  z.object({ nth: z.number(), failed: z.string() }),
  z.object({ nth: z.number(), answer: z.unknown() }),
]);
const asked = z.object({ nth: z.number(), question: z.unknown() });

/** Starts the program in a file of this folder; what it writes to its output goes nowhere. */
export function startProcess(name: string, options: readonly string[] = []): SecondProcess {
  const child = fork(join(__dirname, name), {
    execArgv: ['-r', hook, ...options],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (said: z.infer<typeof reply>) => void>();
  let nth = 0;
  child.on('message', (message) => {
    const said = reply.parse(message);
    waiting.get(said.nth)?.(said);
    waiting.delete(said.nth);
  });
  child.on('exit', () => {
    for (const [at, tell] of waiting) tell({ nth: at, failed: `${name} ended` });
    waiting.clear();
  });

  return {
    async ask(question, shape) {
      nth += 1;
      const mine = nth;
      const said = await new Promise<z.infer<typeof reply>>((resolve) => {
        waiting.set(mine, resolve);
        child.send({ nth: mine, question });
      });
      if ('failed' in said) throw new Error(said.failed);
      return shape.parse(said.answer);
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

/** The other side: answers whoever started this process, and ends with it. */
export function answerQuestions<Q>(shape: z.ZodType<Q>, answer: (question: Q) => Promise<unknown>): void {
  const say = (what: object): void => void process.send?.(what);
  process.on('message', (message) => {
    const { nth, question } = asked.parse(message);
    answer(shape.parse(question)).then(
      (told) => say({ nth, answer: told }),
      (error: unknown) => say({ nth, failed: error instanceof Error ? `${error.stack}` : 'unknown' }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
