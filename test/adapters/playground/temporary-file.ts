import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A path for one test, in a folder that goes away after it. */
export function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-playground-'));
  onDone.push(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

const onDone: (() => void)[] = [];

afterAll(() => {
  for (const done of onDone.splice(0)) done();
});
