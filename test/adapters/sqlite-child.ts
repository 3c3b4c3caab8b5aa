import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(__dirname, '..', 'support', 'sqlite-child.cjs');

/** What a second process does with a database: write until it is killed, hold it open, or try to open it. */
export type Todo = 'write' | 'hold' | 'try';

/** A second process, and the lines it says. */
export interface Child {
  readonly lines: AsyncIterator<string>;
  kill(): Promise<void>;
}

/** Starts the process; as `nobody` when the tests run as root, to whom permissions do not apply. */
export function startChild(todo: Todo, file: string, key: Buffer, options?: { asNobody: boolean }): Child {
  const nobody = options?.asNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child: ChildProcess = spawn(process.execPath, [script, todo, file, key.toString('hex')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...nobody,
  });
  if (child.stdout === null) throw new Error('the child has no output');
  const ended = once(child, 'exit');
  return {
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Whether a process of `nobody` can run this Node.js and read these sources, wherever they were put. */
export function canBeNobody(): boolean {
  if (process.getuid?.() !== 0) return true;
  const asked = spawnSync(
    process.execPath,
    ['-e', `require('node:fs').accessSync(${JSON.stringify(script)})`],
    {
      uid: 65_534,
      gid: 65_534,
      cwd: '/',
    },
  );
  return asked.status === 0;
}

/** The next line a child says; throws when it ends without one. */
export async function nextLine(child: Child): Promise<string> {
  const line: IteratorResult<string> = await child.lines.next();
  if (line.done) throw new Error('the child ended without a word');
  return line.value;
}
