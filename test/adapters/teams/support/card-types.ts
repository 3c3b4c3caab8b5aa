import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../../src/cards/json';

const root = join(__dirname, '..', '..', '..', '..');
const folder = join(root, 'reports', 'cards');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

// The schema takes these words in any case (adaptivecards.io); the types know them with a capital alone.
const inAnyCase = ['weight', 'size', 'spacing', 'color', 'horizontalAlignment'];

function capitalised(key: string, value: unknown): unknown {
  return inAnyCase.includes(key) && typeof value === 'string'
    ? value.charAt(0).toUpperCase() + value.slice(1)
    : value;
}

/** What the types of Microsoft's own library for Teams say of these cards; nothing, when all is well. */
export function typeFaults(cards: readonly JsonObject[]): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'cards.ts');
  const each = cards.map((card, nth) => {
    return `export const card${nth}: IAdaptiveCard = ${JSON.stringify(card, capitalised)};`;
  });
  writeFileSync(file, `import type { IAdaptiveCard } from '@microsoft/teams.cards';\n${each.join('\n')}\n`);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--skipLibCheck', '--ignoreConfig'];
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, ...options, file], {
    encoding: 'utf8',
    cwd: root,
  });
  return `${stdout}${stderr}`;
}
